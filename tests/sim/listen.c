/* SPDX-License-Identifier: MIT */
/*
 * Names that are listened at, and connecting to them. A unix name outlives its listener, as a file does,
 * until somebody removes it.
 */
#include "stream.h"
#include <arpa/inet.h>
#include <netinet/in.h>
#include <platform/atomic.h>
#include <platform/thread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/un.h>

enum { BACKLOG = 16, MAX_NAMES = 64 };

typedef struct listener {
	struct name *name;
	sim_stream *waiting[BACKLOG];
	ri_time arrives[BACKLOG];
	unsigned n_waiting;
} listener;

typedef struct name {
	ri_sockaddr addr;
	bool exists;
	uint64_t file;
	listener *listener; /* NULL: nobody is there any more */
} name;

static name names[MAX_NAMES];
static uint64_t n_files;
static unsigned next_port = 40000;

static bool
is_unix(const ri_sockaddr *a)
{
	return a->addr.ss_family == AF_UNIX;
}

static name *
find(const ri_sockaddr *a)
{
	for (size_t i = 0; i < MAX_NAMES; i++)
		if (names[i].exists && names[i].addr.len == a->len &&
		    memcmp(&names[i].addr.addr, &a->addr, a->len) == 0)
			return &names[i];
	return NULL;
}

static uint32_t
listener_events(void *object, uint32_t asked)
{
	const listener *l = object;

	return l->n_waiting > 0 && l->arrives[0] <= sim.now ? asked & RI_POLL_IN : 0;
}

static const sim_fd_type type = { SIM_FD_LISTENER, listener_events };

ri_time
sim_listen_next_event(void)
{
	ri_time next = RI_NEVER;

	for (size_t i = 0; i < MAX_NAMES; i++) {
		const listener *l = names[i].exists ? names[i].listener : NULL;

		if (l != NULL && l->n_waiting > 0 && l->arrives[0] > sim.now &&
		    l->arrives[0] < next)
			next = l->arrives[0];
	}
	return next;
}

static void
listen_at(name *n, const ri_sockaddr *a, listener *l)
{
	if (n == NULL)
		for (n = names; n->exists;)
			n++;
	*n = (name){ *a, true, ++n_files, l };
	n->addr.file[0] = 1;
	n->addr.file[1] = n->file;
	l->name = n;
}

ridl_status
ri_sock_listen(ri_sockaddr *a, mode_t mode, int *out_fd)
{
	struct sockaddr_in *in = (struct sockaddr_in *)&a->addr;
	listener *l;
	name *n;

	(void)mode; /* everybody is the same user */
	ri_sched_point();
	*out_fd = -1;
	if (!is_unix(a) && in->sin_port == 0)
		in->sin_port = htons((uint16_t)next_port++);
	n = find(a);
	if (SIM_FAULT(1) != 0 || (n != NULL && n->listener != NULL))
		return sim_failed(RIDL_E_IN_USE, "address already in use");
	l = calloc(1, sizeof *l);
	if (l == NULL)
		abort();
	*out_fd = SIM_FAULT(1) != 0 ? -1 : sim_fd_open(&type, l);
	if (*out_fd < 0) {
		free(l);
		return sim_failed(RIDL_E_SYSTEM, "too many open files");
	}
	listen_at(n, a, l);
	*a = l->name->addr;
	return RIDL_OK;
}

void
ri_sock_unlink(const ri_sockaddr *a)
{
	name *n = find(a);

	if (n != NULL && is_unix(a) && n->file == a->file[1])
		n->exists = false;
}

static void
close_listener(int fd)
{
	listener *l = sim_fd_close(fd, SIM_FD_LISTENER);

	if (l->name->listener == l)
		l->name->listener = NULL;
	if (!is_unix(&l->name->addr))
		l->name->exists = false;
	for (unsigned i = 0; i < l->n_waiting; i++)
		sim_stream_drop_end(l->waiting[i], 1);
	free(l);
}

static uint32_t
no_events(void *object, uint32_t asked)
{
	(void)object;
	(void)asked;
	return 0;
}

static const sim_fd_type spare_type = { SIM_FD_SPARE, no_events };

int
ri_sock_spare(void)
{
	ri_sched_point();
	return sim_fd_open(&spare_type, NULL);
}

void
ri_sock_close(int fd)
{
	ri_sched_point();
	if (sim_fd_kind_of(fd) == SIM_FD_LISTENER)
		close_listener(fd);
	else if (sim_fd_kind_of(fd) == SIM_FD_SPARE)
		(void)sim_fd_close(fd, SIM_FD_SPARE);
	else
		sim_stream_close(fd);
	ri_sched_point();
}

static bool
has_room(const sim_wait *w)
{
	const name *n = find(w->what);

	return n == NULL || n->listener == NULL || n->listener->n_waiting < BACKLOG;
}

static void
queue(listener *l, sim_stream *s)
{
	ri_time at = sim.now + (ri_time)sim_below(&sim.net, (uint64_t)sim.nature.latency);

	if (l->n_waiting > 0 && at < l->arrives[l->n_waiting - 1])
		at = l->arrives[l->n_waiting - 1];
	l->arrives[l->n_waiting] = at;
	l->waiting[l->n_waiting++] = s;
}

/* Somebody listens there, and has room; or why not. */
static ridl_status
find_room(const ri_sockaddr *to, ri_time deadline, listener **out)
{
	sim_wait w = { "connect", to, has_room, deadline };
	name *n;

	if (!sim_wait_for(&w))
		return sim_failed(RIDL_E_TIMEOUT, "connection timed out");
	n = find(to);
	if (n == NULL && is_unix(to))
		return sim_failed(RIDL_E_UNREACHABLE, "no such file or directory");
	if (n == NULL || n->listener == NULL)
		return sim_failed(RIDL_E_REFUSED, "connection refused");
	*out = n->listener;
	return RIDL_OK;
}

ridl_status
ri_sock_connect(const ri_sockaddr *to, ri_time deadline, int *out_fd)
{
	listener *l = NULL;
	ridl_status st;
	sim_stream *s;

	*out_fd = -1;
	sim_no_locks("connecting");
	sim_sleep((ridl_duration)sim_below(&sim.net, (uint64_t)sim.nature.latency));
	switch (SIM_FAULT(3)) {
	case 0:
		break;
	case 1:
		return sim_failed(RIDL_E_UNREACHABLE, "network is unreachable");
	case 2:
		return sim_failed(RIDL_E_REFUSED, "connection refused");
	default:
		return sim_failed(RIDL_E_TIMEOUT, "connection timed out");
	}
	st = find_room(to, deadline, &l);
	if (st != RIDL_OK)
		return st;
	if (!sim_fd_room(1) || SIM_FAULT(1) != 0)
		return sim_failed(RIDL_E_SYSTEM, "too many open files");
	s = sim_stream_new(!is_unix(to));
	if (!is_unix(to))
		sim_stream_set_address(s, "tcp:127.0.0.1:50000");
	*out_fd = sim_stream_open_end(s, 0);
	queue(l, s);
	sim_event("connected", (uint64_t)*out_fd, 0);
	return RIDL_OK;
}

ri_io
ri_sock_accept(int fd, int *out_fd, bool *out_full)
{
	listener *l = sim_fd_object(fd, SIM_FD_LISTENER);

	ri_sched_point();
	*out_full = false;
	*out_fd = -1;
	if (!sim_fd_room(1) ||
	    SIM_FAULT(1) != 0) { /* the first thing that is looked for, as in Linux */
		*out_full = true;
		return RI_IO_AGAIN;
	}
	if (l->n_waiting == 0 || l->arrives[0] > sim.now)
		return RI_IO_AGAIN;
	*out_fd = sim_stream_open_end(l->waiting[0], 1);
	l->n_waiting--;
	memmove(l->waiting, l->waiting + 1, l->n_waiting * sizeof l->waiting[0]);
	memmove(l->arrives, l->arrives + 1, l->n_waiting * sizeof l->arrives[0]);
	sim_event("accepted", (uint64_t)*out_fd, 0);
	return RI_IO_OK;
}

/*
 * Addresses.
 */

size_t
ri_sock_unix_path_max(void)
{
	return sizeof((struct sockaddr_un *)NULL)->sun_path - 1;
}

ridl_status
ri_sock_unix_address(const char *path, ri_sockaddr *a)
{
	struct sockaddr_un *un = (struct sockaddr_un *)&a->addr;
	const size_t len = strlen(path);

	memset(a, 0, sizeof *a);
	if (len > ri_sock_unix_path_max())
		return sim_failed(RIDL_E_ADDRESS, "file name too long");
	un->sun_family = AF_UNIX;
	memcpy(un->sun_path, path, len);
	a->len = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + len + 1);
	return RIDL_OK;
}

/* This world has one host. */
ridl_status
ri_sock_resolve(
    const char *host, const char *port, bool passive, ri_sockaddr *out, size_t max, size_t *out_n)
{
	struct sockaddr_in *in = (struct sockaddr_in *)&out[0].addr;

	(void)passive;
	*out_n = 0;
	sim_no_locks("looking up a host");
	sim_sleep((ridl_duration)sim_below(&sim.net, (uint64_t)sim.nature.latency));
	if (max == 0 || SIM_FAULT(1) != 0 ||
	    (strcmp(host, "localhost") != 0 && strcmp(host, "127.0.0.1") != 0))
		return sim_failed(RIDL_E_UNREACHABLE, "name or service not known");
	memset(&out[0], 0, sizeof out[0]);
	in->sin_family = AF_INET;
	in->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	in->sin_port = htons((uint16_t)atoi(port));
	out[0].len = sizeof *in;
	*out_n = 1;
	return RIDL_OK;
}

ridl_status
ri_sock_name(int fd, ri_sockaddr *a)
{
	const listener *l = sim_fd_object(fd, SIM_FD_LISTENER);

	*a = l->name->addr;
	return RIDL_OK;
}

bool
ri_sock_is_local(const ri_sockaddr *a)
{
	(void)a; /* this world has one host */
	return true;
}

void
ri_sock_address_text(const ri_sockaddr *a, char *text, size_t size)
{
	const struct sockaddr_in *in = (const struct sockaddr_in *)&a->addr;

	if (is_unix(a))
		snprintf(text, size, "%s", ((const struct sockaddr_un *)&a->addr)->sun_path);
	else
		snprintf(text, size, "127.0.0.1:%u", (unsigned)ntohs(in->sin_port));
}

const char *
ri_sys_error_text(void)
{
	return sim_mine()->error_text;
}
