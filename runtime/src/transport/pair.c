/* SPDX-License-Identifier: MIT */
/*
 * A listener is an entry in a table of this process: a name, and the sockets that wait to be accepted. So
 * that it can be polled like any other, it has a pair of sockets of its own: in it lies one byte for each
 * that waits. Both change together, under the table's lock; no operation there can block.
 */
#include "pair.h"
#include <base/list.h>
#include <platform/memory.h>
#include <platform/sync.h>
#include <string.h>

/* Few enough that their bytes always fit into a socket's buffer. */
enum { BACKLOG = 128 };

typedef struct listener {
	ri_list link;
	int ready;  /* ours to poll; the listener is known by it */
	int signal; /* its other end */
	size_t n_waiting;
	int waiting[BACKLOG]; /* oldest first */
	char name[];
} listener;

static ri_mutex mu = RI_MUTEX_STATIC;
static ri_list listeners = { &listeners, &listeners }; /* mu */

/* By name, or if that is NULL by descriptor. */
static listener *
find_locked(const char *name, int ready)
{
	for (ri_list *node = listeners.next; node != &listeners; node = node->next) {
		listener *l = RI_CONTAINER_OF(node, listener, link);

		if (name != NULL ? strcmp(l->name, name) == 0 : l->ready == ready)
			return l;
	}
	return NULL;
}

static void
free_listener(listener *l)
{
	for (size_t i = 0; i < l->n_waiting; i++)
		ri_sock_close(l->waiting[i]);
	ri_sock_close(l->ready);
	ri_sock_close(l->signal);
	ri_free(l);
}

/* Whether the name was free. */
static bool
add(listener *l)
{
	bool is_free;

	ri_mutex_lock(&mu);
	is_free = find_locked(l->name, -1) == NULL;
	if (is_free)
		ri_list_add(&listeners, &l->link);
	ri_mutex_unlock(&mu);
	return is_free;
}

ridl_status
ri_pair_listen(const char *name, int *out_fd)
{
	const size_t size = strlen(name) + 1;
	listener *l = ri_zalloc(sizeof *l + size);
	int fds[2];
	ridl_status st;

	*out_fd = -1;
	if (l == NULL)
		return RIDL_E_NO_MEMORY;
	st = ri_sock_pair(fds);
	if (st != RIDL_OK) {
		ri_free(l);
		return st;
	}
	memcpy(l->name, name, size);
	l->ready = fds[0];
	l->signal = fds[1];
	if (!add(l)) {
		free_listener(l);
		return RIDL_E_IN_USE;
	}
	*out_fd = fds[0]; /* l may be gone by now, if somebody else closes it */
	return RIDL_OK;
}

void
ri_pair_close(int fd)
{
	listener *l;

	ri_mutex_lock(&mu);
	l = find_locked(NULL, fd);
	if (l != NULL)
		ri_list_del(&l->link);
	ri_mutex_unlock(&mu);
	if (l != NULL)
		free_listener(l);
}

static ri_io
accept_locked(listener *l, int *out_fd)
{
	uint8_t byte;
	size_t n;

	/* One for each that was waiting; one that is late must not be reported for ever. */
	(void)ri_sock_recv(l->ready, &byte, 1, false, &n);
	if (l->n_waiting == 0)
		return RI_IO_AGAIN;
	*out_fd = l->waiting[0];
	l->n_waiting--;
	memmove(l->waiting, l->waiting + 1, l->n_waiting * sizeof l->waiting[0]);
	return RI_IO_OK;
}

ri_io
ri_pair_accept(int fd, int *out_fd)
{
	listener *l;
	ri_io io;

	*out_fd = -1;
	ri_mutex_lock(&mu);
	l = find_locked(NULL, fd);
	io = l != NULL ? accept_locked(l, out_fd) : RI_IO_RESET;
	ri_mutex_unlock(&mu);
	return io;
}

static ridl_status
hand_over_locked(const char *name, int fd)
{
	const struct iovec byte = { .iov_base = (char[]){ 1 }, .iov_len = 1 };
	listener *l = find_locked(name, -1);
	size_t n;

	if (l == NULL)
		return RIDL_E_REFUSED;
	if (l->n_waiting == BACKLOG)
		return RIDL_E_OVERLOADED;
	if (ri_sock_send(l->signal, &byte, 1, &n) != RI_IO_OK)
		return RIDL_E_NO_MEMORY;
	l->waiting[l->n_waiting++] = fd;
	return RIDL_OK;
}

ridl_status
ri_pair_dial(const char *name, int *out_fd)
{
	int fds[2];
	ridl_status st = ri_sock_pair(fds);

	*out_fd = -1;
	if (st != RIDL_OK)
		return st;
	ri_mutex_lock(&mu);
	st = hand_over_locked(name, fds[1]);
	ri_mutex_unlock(&mu);
	if (st != RIDL_OK) {
		ri_sock_close(fds[0]);
		ri_sock_close(fds[1]);
		return st;
	}
	*out_fd = fds[0];
	return RIDL_OK;
}
