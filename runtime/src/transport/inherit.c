/* SPDX-License-Identifier: MIT */
/* Sockets that somebody else has opened. */
#include <base/error.h>
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
