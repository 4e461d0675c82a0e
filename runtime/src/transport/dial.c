/* SPDX-License-Identifier: MIT */
#include "advice.h"
#include "pair.h"
#include "resolve.h"
#include <base/error.h>
#include <base/macros.h>
#include <stdio.h>
#include <stdlib.h>
#include <transport/transport.h>

static const ri_advice advices[] = {
	{ RIDL_E_REFUSED, "nobody listens there",
	    { "start the server, or check the path", "start the server, or check the port",
		"open the listener first, or check the name" } },
	{ RIDL_E_UNREACHABLE, "cannot be reached",
	    { "start the server, or check the path", "check the host and the network", "" } },
	{ RIDL_E_PERMISSION, "connecting is not permitted",
	    { "check who may use the socket and its directory", "check the firewall", "" } },
	{ RIDL_E_TIMEOUT, "no answer in time",
	    { "check that the server is well, or allow more time",
		"check the host and the network, or allow more time", "" } },
	{ RIDL_E_OVERLOADED, "too many connections wait there to be accepted",
	    { "", "", "let the server run, then try again" } },
	{ RIDL_E_NO_MEMORY, "out of memory",
	    { "free some, then try again", "free some, then try again",
		"free some, then try again" } },
	{ RIDL_E_SYSTEM, "the system cannot connect",
	    { "see to the cause, then try again", "see to the cause, then try again",
		"see to the cause, then try again" } },
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

ridl_status
ri_dial(const ri_address *a, ri_time deadline, int *out_fd)
{
	*out_fd = -1;
	switch (a->scheme) {
	case RI_SCHEME_UNIX:
		return dial_unix(a, deadline, out_fd);
	case RI_SCHEME_TCP:
		return dial_tcp(a, deadline, out_fd);
	case RI_SCHEME_PAIR:
		return dial_pair(a, out_fd);
	}
	return RIDL_E_ADDRESS;
}
