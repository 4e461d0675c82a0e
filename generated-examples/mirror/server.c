/* SPDX-License-Identifier: MIT */

/*
 * Serves a mirror until it is interrupted. Its clients have one, too.
 *
 * usage: server [ADDRESS]
 */
#include "mirror.h"

#include <signal.h>
#include <stdio.h>

static ridl_server *server;

static void
stop(int number)
{
	(void)number;
	ridl_server_request_stop(server);
}

int
main(int argc, char **argv)
{
	mirror_mirror *mirror = named_mirror_new("server");
	ridl_status st = ridl_server_new(NULL, &server);

	if (st == RIDL_OK)
		st = ridl_server_publish(server, &mirror->object);
	if (st == RIDL_OK)
		st = ridl_server_listen(server, argc > 1 ? argv[1] : "unix:@ridl-mirror");
	if (st == RIDL_OK) {
		signal(SIGINT, stop);
		signal(SIGTERM, stop);
		printf("serving at %s\n", ridl_server_address(server, 0));
		fflush(stdout);
		st = ridl_server_run(server);
	}
	if (st != RIDL_OK)
		fprintf(stderr, "server: %s\n", ridl_last_error()->message);
	mirror_mirror_unref(mirror);
	ridl_server_free(server);
	return st == RIDL_OK ? 0 : 1;
}
