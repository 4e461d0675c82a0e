/* SPDX-License-Identifier: MIT */

/*
 * Serves a room to talk in until it is interrupted.
 *
 * usage: server [ADDRESS]
 */
#include "room.h"

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
	chat_room *room = the_room_new();
	ridl_status st = ridl_server_new(NULL, &server);

	if (st == RIDL_OK)
		st = ridl_server_publish(server, &room->object);
	if (st == RIDL_OK)
		st = ridl_server_listen(server, argc > 1 ? argv[1] : "unix:@ridl-chat");
	if (st == RIDL_OK) {
		signal(SIGINT, stop);
		signal(SIGTERM, stop);
		printf("serving at %s\n", ridl_server_address(server, 0));
		fflush(stdout);
		st = ridl_server_run(server);
	}
	if (st != RIDL_OK)
		fprintf(stderr, "server: %s\n", ridl_last_error()->message);
	chat_room_unref(room);
	ridl_server_free(server);
	return st == RIDL_OK ? 0 : 1;
}
