/* SPDX-License-Identifier: MIT */
#include "advice.h"
#include "exec.h"
#include "pair.h"
#include "resolve.h"
#include <base/error.h>
#include <base/macros.h>
#include <stdio.h>
#include <stdlib.h>
#include <transport/transport.h>

static const ri_advice advices[] = {
	{ RIDL_E_REFUSED, "nobody listens there",
	    {
		[RI_SCHEME_UNIX] = "start the server, or check the path",
		[RI_SCHEME_TCP] = "start the server, or check the port",
		[RI_SCHEME_PAIR] = "open the listener first, or check the name",
	    } },
	{ RIDL_E_UNREACHABLE, "cannot be reached",
	    {
		[RI_SCHEME_UNIX] = "start the server, or check the path",
		[RI_SCHEME_TCP] = "check the host and the network",
		[RI_SCHEME_EXEC] = "check the program's name, and PATH",
	    } },
	{ RIDL_E_PERMISSION, "connecting is not permitted",
	    {
		[RI_SCHEME_UNIX] = "check who may use the socket and its directory",
		[RI_SCHEME_TCP] = "check the firewall",
		[RI_SCHEME_EXEC] = "check who may run the program",
	    } },
	{ RIDL_E_TIMEOUT, "no answer in time",
	    {
		[RI_SCHEME_UNIX] = "check that the server is well, or allow more time",
		[RI_SCHEME_TCP] = "check the host and the network, or allow more time",
	    } },
	{ RIDL_E_OVERLOADED, "too many connections wait there to be accepted",
	    { [RI_SCHEME_PAIR] = "let the server run, then try again" } },
	{ RIDL_E_NO_MEMORY, "out of memory", { NULL } },
	{ RIDL_E_SYSTEM, "the system cannot connect", { NULL } },
};

static ridl_status
failed(const ri_address *a, ridl_status st, const char *cause)
{
	return ri_fail_with_advice(a, st, cause, advices, RI_COUNT(advices));
}

static ridl_status
dial_unix(const ri_address *a, ri_time deadline, int *out_fd)
{
	ri_sockaddr to;
	ridl_status st = ri_sock_unix_address(a->host, &to);

	if (st == RIDL_OK)
		st = ri_sock_connect(&to, deadline, out_fd);
	return st == RIDL_OK ? st : failed(a, st, ri_sys_error_text());
}

/* One candidate's fair share of the time that is left: one that is silent leaves some for the others. */
static ri_time
share(ri_time deadline, size_t n_left)
{
	const ri_time now = ri_now();

	if (deadline == RI_NEVER || deadline <= now)
		return deadline;
	return now + (deadline - now) / (ri_time)n_left;
}

static ridl_status
dial_tcp(const ri_address *a, ri_time deadline, int *out_fd)
{
	ri_resolved to;
	ridl_status st, told = RIDL_OK;

	if (strtoul(a->port, NULL, 10) == 0) {
		(void)ri_fail(RIDL_E_ADDRESS,
		    "%s: port 0 is for listening only; use the port that the server listens at",
		    a->text);
		return ri_error_place(NULL, a->text);
	}
	st = ri_resolve(a, deadline, &to);
	if (st != RIDL_OK)
		return failed(a, st, to.cause);
	for (size_t i = 0; i < to.n; i++) {
		st = ri_sock_connect(&to.at[i], share(deadline, to.n - i), out_fd);
		if (st == RIDL_OK)
			return RIDL_OK;
		/* "Network is unreachable", as where there is no IPv6, tells least of all. */
		if (told == RIDL_OK || told == RIDL_E_UNREACHABLE) {
			told = st;
			snprintf(to.cause, sizeof to.cause, "%s", ri_sys_error_text());
		}
	}
	return failed(a, told, to.cause);
}

static ridl_status
dial_pair(const ri_address *a, int *out_fd)
{
	ridl_status st = ri_pair_dial(a->host, out_fd);

	if (st == RIDL_OK)
		return st;
	return failed(a, st, st == RIDL_E_SYSTEM ? ri_sys_error_text() : NULL);
}

static ridl_status
dial_exec(const ri_address *a, int *out_fd, ri_child **out_child)
{
	ridl_status st = ri_exec_start(a, out_fd, out_child);

	return st == RIDL_OK ? st : failed(a, st, ri_sys_error_text());
}

ridl_status
ri_dial(const ri_address *a, ri_time deadline, int *out_fd, ri_child **out_child)
{
	ridl_status st;

	*out_fd = -1;
	*out_child = NULL;
	switch (a->scheme) {
	case RI_SCHEME_UNIX:
		return dial_unix(a, deadline, out_fd);
	case RI_SCHEME_TCP:
		return dial_tcp(a, deadline, out_fd);
	case RI_SCHEME_PAIR:
		return dial_pair(a, out_fd);
	case RI_SCHEME_EXEC:
		return dial_exec(a, out_fd, out_child);
	case RI_SCHEME_FD:
		st = ri_fd_take(a->fd, RI_SOCK_CONNECTED, a->text);
		*out_fd = st == RIDL_OK ? a->fd : -1;
		return st;
	case RI_SCHEME_SYSTEMD:
		(void)ri_fail(RIDL_E_ADDRESS,
		    "%s: systemd: is for listening only; connect to where the unit listens",
		    a->text);
		return ri_error_place(NULL, a->text);
	case RI_SCHEME_COUNT:
		break;
	}
	return RIDL_E_ADDRESS;
}
