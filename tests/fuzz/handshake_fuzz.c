/* SPDX-License-Identifier: MIT */

/*
 * The first bytes of a peer, whoever that is: to a connection that waits for them, as ridl_connect() does, and to one
 * that somebody has accepted. The input is what comes, and then the end comes; its first byte says which of the two.
 */
#include <conn/conn.h>
#include <poll.h>
#include <serve/call.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LARGEST = 32 << 10 }; /* a socket takes so much without a reader */

static void
must(bool is_so)
{
	if (!is_so)
		abort();
}

/* For good; or we were not let in, which it may say in place of a greeting. */
static bool
has_ended(ridl_status st)
{
	return ridl_status_is_fatal(st) || st == RIDL_E_DENIED || st == RIDL_E_OVERLOADED;
}

static void
adopt(int fd)
{
	ridl_conn *conn;
	ridl_status st = ridl_conn_adopt(fd, NULL, &conn);

	must((st == RIDL_OK) == (conn != NULL));
	must(st == RIDL_OK || ridl_last_error()->message[0] != 0);
	if (st == RIDL_OK)
		must(has_ended(ridl_conn_serve(conn, RIDL_SECONDS(5))));
	ridl_conn_unref(conn);
}

static void
accept_it(int fd)
{
	const ri_conn_setup like = { .hooks = { .incoming = ri_call_incoming } };
	ridl_status st = RIDL_OK;
	ri_conn_setup *setup;
	ridl_conn *conn;
	struct pollfd watch;

	must(ri_conn_setup_new(&like, "here", NULL, &setup) == RIDL_OK);
	must(ri_conn_new(fd, setup, &conn) == RIDL_OK);
	ri_conn_setup_unref(setup);
	watch = (struct pollfd){ .fd = ridl_conn_fd(conn), .events = POLLIN };
	for (int i = 0; st == RIDL_OK && i < 100; i++) {
		must(poll(&watch, 1, 5000) == 1);
		st = ridl_conn_process(conn);
	}
	must(has_ended(st));
	ridl_conn_unref(conn);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int fds[2];

	if (size == 0 || size > LARGEST)
		return 0;
	must(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) == 0);
	must(send(fds[1], data + 1, size - 1, 0) == (ssize_t)(size - 1));
	must(shutdown(fds[1], SHUT_WR) == 0);
	if (data[0] & 1)
		adopt(fds[0]);
	else
		accept_it(fds[0]);
	close(fds[1]);
	return 0;
}
