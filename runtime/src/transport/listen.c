/* SPDX-License-Identifier: MIT */
#include "advice.h"
#include "pair.h"
#include <base/error.h>
#include <base/macros.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <transport/transport.h>

enum { MAX_CANDIDATES = 8 };

static const ri_advice advices[] = {
	{ RIDL_E_IN_USE, "taken",
	    {
		[RI_SCHEME_UNIX] = "stop who listens there, remove a file that is no socket, or "
				   "choose another path",
		[RI_SCHEME_TCP] = "stop who listens there, or choose another port",
		[RI_SCHEME_PAIR] = "close the listener of that name, or choose another",
	    } },
	{ RIDL_E_UNREACHABLE, "not a place to listen at",
	    {
		[RI_SCHEME_UNIX] = "create the directory, or choose another path",
		[RI_SCHEME_TCP] =
		    "use an address of this machine, like tcp:localhost:4000 or tcp:0.0.0.0:4000",
	    } },
	{ RIDL_E_PERMISSION, "listening is not permitted",
	    {
		[RI_SCHEME_UNIX] = "choose a directory that this user may write to",
		[RI_SCHEME_TCP] = "choose a port from 1024 up, or ask for the privilege",
	    } },
	{ RIDL_E_NO_MEMORY, "out of memory", { NULL } },
	{ RIDL_E_SYSTEM, "the system cannot listen", { NULL } },
};

static ridl_status
failed(const ri_address *a, ridl_status st, const char *cause)
{
	return ri_fail_with_advice(a, st, cause, advices, RI_COUNT(advices));
}

static ridl_status
listen_unix(ri_listener *l, mode_t mode)
{
	ridl_status st = ri_sock_unix_address(l->address.host, &l->addr);

	if (st == RIDL_OK)
		st = ri_sock_listen(&l->addr, mode != 0 ? mode : S_IRUSR | S_IWUSR, &l->fd);
	return st == RIDL_OK ? st : failed(&l->address, st, ri_sys_error_text());
}

/* Where it is bound becomes its address, if it can be written as one. */
static void
take_name(ri_listener *l)
{
	char where[128];

	ri_sock_address_text(&l->addr, where, sizeof where);
	if (where[0] != '\0')
		snprintf(l->bound, sizeof l->bound, "%s:%s",
		    where[0] == '/' || where[0] == '@' ? "unix" : "tcp", where);
}

static ridl_status
denied(const ri_address *a)
{
	(void)ri_fail(RIDL_E_DENIED,
	    "%s: other machines could connect, and nobody would be asked who may call what; "
	    "listen at a loopback address, like tcp:localhost:4000, give the server's options an "
	    "authorize, or RIDL_INSECURE if that is meant",
	    a->text);
	return ri_error_place(NULL, a->text);
}

/* The first of the host's addresses that is one of this machine. */
static ridl_status
listen_tcp(ri_listener *l, bool local_only)
{
	const ri_address *a = &l->address;
	ri_sockaddr at[MAX_CANDIDATES];
	size_t n;
	ridl_status st = ri_sock_resolve(a->host, a->port, true, at, MAX_CANDIDATES, &n);

	for (size_t i = 0; i < n && l->fd < 0; i++) {
		if (local_only && !ri_sock_is_local(&at[i]))
			return denied(a);
		st = ri_sock_listen(&at[i], 0, &l->fd);
		if (st != RIDL_OK && st != RIDL_E_UNREACHABLE)
			break;
	}
	if (st == RIDL_OK)
		st = ri_sock_name(l->fd, &l->addr);
	if (st != RIDL_OK) {
		st = failed(a, st, ri_sys_error_text());
		ri_listener_close(l);
		return st;
	}
	take_name(l);
	return RIDL_OK;
}

static ridl_status
listen_pair(ri_listener *l)
{
	ridl_status st = ri_pair_listen(l->address.host, &l->fd);

	if (st == RIDL_OK)
		return st;
	return failed(&l->address, st, st == RIDL_E_SYSTEM ? ri_sys_error_text() : NULL);
}

/* Whoever has opened it also removes its file, if it has one. What is refused is left as it was. */
static ridl_status
listen_fd(ri_listener *l, int fd, bool local_only)
{
	const ri_address *a = &l->address;
	ridl_status st;

	if (ri_sock_kind_of(fd) == RI_SOCK_LISTENER) {
		st = ri_sock_name(fd, &l->addr);
		if (st != RIDL_OK)
			return failed(a, st, ri_sys_error_text());
		if (local_only && !ri_sock_is_local(&l->addr))
			return denied(a);
	}
	st = ri_fd_take(fd, RI_SOCK_LISTENER, a->text);
	if (st != RIDL_OK)
		return st;
	l->fd = fd;
	take_name(l);
	return RIDL_OK;
}

/* A copy: the socket was passed to the process, which may stop this server and start another. */
static ridl_status
listen_systemd(ri_listener *l, bool local_only)
{
	const ri_address *a = &l->address;
	int fd, copy;
	ridl_status st = ri_systemd_find(a, &fd);

	if (st != RIDL_OK)
		return st;
	if (ri_sock_kind_of(fd) != RI_SOCK_LISTENER)
		return ri_fd_take(fd, RI_SOCK_LISTENER, a->text); /* says what it is */
	copy = ri_sock_copy(fd);
	if (copy < 0)
		return failed(a, RIDL_E_SYSTEM, ri_sys_error_text());
	st = listen_fd(l, copy, local_only);
	if (st != RIDL_OK)
		ri_sock_close(copy);
	return st;
}

ridl_status
ri_listener_open(ri_listener *l, const ri_address *a, const ri_listen_rules *rules)
{
	const bool local_only = rules != NULL && rules->local_only;

	memset(l, 0, sizeof *l);
	l->fd = -1;
	l->address = *a;
	snprintf(l->bound, sizeof l->bound, "%s", a->text);
	switch (a->scheme) {
	case RI_SCHEME_UNIX:
		return listen_unix(l, rules != NULL ? rules->mode : 0);
	case RI_SCHEME_TCP:
		return listen_tcp(l, local_only);
	case RI_SCHEME_PAIR:
		return listen_pair(l);
	case RI_SCHEME_FD:
		return listen_fd(l, a->fd, local_only);
	case RI_SCHEME_SYSTEMD:
		return listen_systemd(l, local_only);
	case RI_SCHEME_EXEC:
	case RI_SCHEME_COUNT:
		break;
	}
	(void)ri_fail(RIDL_E_ADDRESS,
	    "%s: exec: is for connecting only; the program itself connects to fd:3", a->text);
	return ri_error_place(NULL, a->text);
}

ri_io
ri_listener_accept(ri_listener *l, int *out_fd, bool *out_full)
{
	*out_full = false;
	if (l->address.scheme == RI_SCHEME_PAIR)
		return ri_pair_accept(l->fd, out_fd);
	return ri_sock_accept(l->fd, out_fd, out_full);
}

void
ri_listener_close(ri_listener *l)
{
	if (l->fd < 0)
		return;
	if (l->address.scheme == RI_SCHEME_PAIR) {
		ri_pair_close(l->fd);
	} else {
		ri_sock_unlink(&l->addr); /* first: see there */
		ri_sock_close(l->fd);
	}
	l->fd = -1;
}
