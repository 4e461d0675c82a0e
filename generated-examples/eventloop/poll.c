/* SPDX-License-Identifier: MIT */

/*
 * The client in a loop around poll(): as good for any program that waits for several descriptors
 * by itself. Those would be further entries of fds.
 *
 * usage: poll [ADDRESS]
 */
#include "client.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>

static ridl_status
loop(ridl_conn *conn)
{
	struct pollfd fds[] = { { .fd = ridl_conn_fd(conn), .events = POLLIN } };
	ridl_status st = fds[0].fd < 0 ? ridl_last_error()->status : RIDL_OK;

	while (st == RIDL_OK && !client_is_done()) {
		/* Asked each time: whatever has run may have started a call that expires earlier. */
		if (poll(fds, 1, ridl_duration_ms(ridl_conn_timeout(conn))) < 0 &&
		    errno != EINTR) {
			perror("poll");
			break;
		}
		st =
		    ridl_conn_process(conn); /* reads, runs handlers and callbacks, never waits */
	}
	return st;
}

int
main(int argc, char **argv)
{
	ridl_conn *conn = NULL;
	ridl_status st = ridl_connect(argc > 1 ? argv[1] : "unix:@ridl-events", NULL, &conn);
	int status;

	if (st == RIDL_OK) {
		client_start(conn);
		st = loop(conn);
	}
	status = client_end(st);
	ridl_conn_unref(conn);
	return status;
}
