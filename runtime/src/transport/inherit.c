/* SPDX-License-Identifier: MIT */
/* Sockets that somebody else has opened. */
#include <base/error.h>
#include <platform/process.h>
#include <stdlib.h>
#include <string.h>
#include <transport/transport.h>

/* What is wrong with it, and what to do. */
static const char *
mismatch(ri_sock_kind wanted, ri_sock_kind found)
{
	switch (found) {
	case RI_SOCK_NONE:
		return "nothing is open under that number; see that whoever starts this program "
		       "leaves the socket open";
	case RI_SOCK_FOREIGN:
		return "not a stream socket; check the number";
	case RI_SOCK_UNCONNECTED:
		return wanted == RI_SOCK_LISTENER
			   ? "a socket that does not listen; call listen() on it first"
			   : "a socket that is not connected, or not any more; connect it first";
	case RI_SOCK_LISTENER:
		return "a listening socket; give it to ridl_server_listen()";
	default:
		return "a connected socket; give it to ridl_connect() or ridl_conn_adopt()";
	}
}

ridl_status
ri_fd_take(int fd, ri_sock_kind wanted, const char *address)
{
	const ri_sock_kind found = ri_sock_kind_of(fd);
	ridl_status st = RIDL_E_INVALID;

	if (found == wanted)
		st = ri_sock_prepare(fd, wanted);
	if (st == RIDL_OK)
		return RIDL_OK;
	if (found != wanted)
		(void)ri_fail(st, "%s: %s", address, mismatch(wanted, found));
	else
		(void)ri_fail(st, "%s: cannot be taken over (%s)", address, ri_sys_error_text());
	return ri_error_place(NULL, address);
}

/*
 * systemd, and whoever does the same, passes sockets as the descriptors from 3 on: LISTEN_FDS says how many,
 * LISTEN_PID to which process, LISTEN_FDNAMES what each is called, with colons between.
 */
enum { FIRST_PASSED = 3, MOST_PASSED = 1024 };

/* -1: it is not set, or no such number. */
static long
number_in(const char *variable)
{
	const char *text = ri_process_variable(variable);
	char *end;
	long n;

	if (text == NULL || text[0] < '0' || text[0] > '9')
		return -1;
	n = strtol(text, &end, 10);
	return *end == '\0' ? n : -1;
}

static ridl_status
count_passed(const ri_address *a, int *out)
{
	const long n = number_in("LISTEN_FDS"), pid = number_in("LISTEN_PID");

	*out = 0;
	if (ri_process_variable("LISTEN_FDS") == NULL ||
	    ri_process_variable("LISTEN_PID") == NULL)
		return ri_fail(RIDL_E_UNREACHABLE,
		    "%s: no sockets were passed to this process; start it by a .socket unit, or "
		    "try "
		    "systemd-socket-activate",
		    a->text);
	if (n < 0 || n > MOST_PASSED || pid <= 0)
		return ri_fail(RIDL_E_INVALID,
		    "%s: LISTEN_FDS=%.20s and LISTEN_PID=%.20s make no sense; see who has set "
		    "them",
		    a->text, ri_process_variable("LISTEN_FDS"),
		    ri_process_variable("LISTEN_PID"));
	if (pid != (long)ri_process_self())
		return ri_fail(RIDL_E_UNREACHABLE,
		    "%s: the sockets were passed to process %ld, not to this one, %ld; start the "
		    "server "
		    "without a program between",
		    a->text, pid, (long)ri_process_self());
	*out = (int)n;
	return RIDL_OK;
}

/* Whether the i-th is called so; each is called "". What has no name is "unknown", as systemd itself says. */
static bool
is_called(int i, const char *name)
{
	const char *at = ri_process_variable("LISTEN_FDNAMES");
	size_t len;

	if (name[0] == '\0')
		return true;
	while (at != NULL && i-- > 0) {
		at = strchr(at, ':');
		at = at == NULL ? NULL : at + 1;
	}
	if (at == NULL)
		return strcmp(name, "unknown") == 0;
	len = strcspn(at, ":");
	return strlen(name) == len && memcmp(at, name, len) == 0;
}

/* The first of the n from fd number `from` on that is called so, or -1. */
static int
find_passed(const ri_address *a, int n, int from)
{
	for (int i = 0; i < n; i++)
		if (FIRST_PASSED + i >= from && is_called(i, a->host))
			return FIRST_PASSED + i;
	return -1;
}

ridl_status
ri_systemd_find(const ri_address *a, int *out_fd)
{
	const char *names = ri_process_variable("LISTEN_FDNAMES");
	ridl_status st;
	int n;

	st = count_passed(a, &n);
	for (int i = 0; i < n; i++)
		ri_sock_set_private(FIRST_PASSED + i);
	*out_fd = find_passed(a, n, a->fd);
	if (st == RIDL_OK && *out_fd < 0)
		st = ri_fail(RIDL_E_UNREACHABLE,
		    "%s: none of the %d sockets that were passed is called so; they are called "
		    "'%.200s': see FileDescriptorName= of the .socket unit",
		    a->text, n, names == NULL ? "" : names);
	return st == RIDL_OK ? st : ri_error_place(NULL, a->text);
}

bool
ri_address_next(ri_address *a)
{
	const int n = (int)number_in("LISTEN_FDS");
	int fd;

	if (a->scheme != RI_SCHEME_SYSTEMD)
		return false;
	fd = find_passed(a, n, a->fd);
	fd = fd < 0 ? -1 : find_passed(a, n, fd + 1);
	if (fd >= 0)
		a->fd = fd;
	return fd >= 0;
}
