/* SPDX-License-Identifier: MIT */
#include "advice.h"
#include "pair.h"
#include <base/macros.h>
#include <stdio.h>
#include <string.h>
#include <transport/transport.h>

enum { MAX_CANDIDATES = 8 };

static const ri_advice advices[] = {
	{ RIDL_E_IN_USE, "taken",
	    { "stop who listens there, remove a file that is no socket, or choose another path",
		"stop who listens there, or choose another port",
		"close the listener of that name, or choose another" } },
	{ RIDL_E_UNREACHABLE, "not a place to listen at",
	    { "create the directory, or choose another path",
		"use an address of this machine, like tcp:localhost:4000 or tcp:0.0.0.0:4000",
		"" } },
	{ RIDL_E_PERMISSION, "listening is not permitted",
	    { "choose a directory that this user may write to",
		"choose a port from 1024 up, or ask for the privilege", "" } },
	{ RIDL_E_NO_MEMORY, "out of memory",
	    { "free some, then try again", "free some, then try again",
		"free some, then try again" } },
	{ RIDL_E_SYSTEM, "the system cannot listen",
	    { "see to the cause, then try again", "see to the cause, then try again",
		"see to the cause, then try again" } },
};

static ridl_status
failed(const ri_address *a, ridl_status st, const char *cause)
{
	return ri_fail_with_advice(a, st, cause, advices, RI_COUNT(advices));
}

static ridl_status
listen_unix(ri_listener *l)
{
	ridl_status st = ri_sock_unix_address(l->address.host, &l->addr);

	if (st == RIDL_OK)
		st = ri_sock_listen(&l->addr, &l->fd);
	return st == RIDL_OK ? st : failed(&l->address, st, ri_sys_error_text());
}

/* The first of the host's addresses that is one of this machine. */
static ridl_status
listen_tcp(ri_listener *l)
{
	const ri_address *a = &l->address;
	ri_sockaddr at[MAX_CANDIDATES];
	char where[80];
	size_t n;
	ridl_status st = ri_sock_resolve(a->host, a->port, true, at, MAX_CANDIDATES, &n);

	for (size_t i = 0; i < n && l->fd < 0; i++) {
		st = ri_sock_listen(&at[i], &l->fd);
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
	ri_sock_address_text(&l->addr, where, sizeof where);
	snprintf(l->bound, sizeof l->bound, "tcp:%s", where);
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

ridl_status
ri_listener_open(ri_listener *l, const ri_address *a)
{
	memset(l, 0, sizeof *l);
	l->fd = -1;
	l->address = *a;
	snprintf(l->bound, sizeof l->bound, "%s", a->text);
	switch (a->scheme) {
	case RI_SCHEME_UNIX:
		return listen_unix(l);
	case RI_SCHEME_TCP:
		return listen_tcp(l);
	case RI_SCHEME_PAIR:
		return listen_pair(l);
	}
	return RIDL_E_ADDRESS;
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
