/* SPDX-License-Identifier: MIT */

/*
 * Joins the room, says the texts, then what is typed; and shows what it hears. It has an event loop
 * of its own, poll(), that the connection is a part of.
 *
 * usage: client ADDRESS NICK [TEXT]...
 */
#include "chat.ridl.h"

#include <poll.h>
#include <stdio.h>
#include <string.h>

/* These two are called by the server, and run inside ridl_conn_process(). */

static void
said(void *self, chat_member_said_call *call, const char *nick, const char *text)
{
	(void)self;
	(void)call;
	printf("%s: %s\n", nick, text);
}

static void
moved(void *self, chat_member_moved_call *call, const char *nick, ridl_bool here)
{
	(void)self;
	(void)call;
	printf("* %s %s\n", nick, here ? "is here" : "has left");
}

static const chat_member_ops ops = { .said = said, .moved = moved };

/* Until the end of what is typed. stdin has no buffer, so poll() sees all there is. */
static ridl_status
talk(ridl_conn *conn, chat_membership *me)
{
	char line[1000];
	struct pollfd fds[] = { { .fd = 0, .events = POLLIN },
		{ .fd = ridl_conn_fd(conn), .events = POLLIN } };
	ridl_status st = fds[1].fd < 0 ? ridl_last_error()->status : RIDL_OK;

	while (st == RIDL_OK) {
		poll(fds, 2, ridl_duration_ms(ridl_conn_timeout(conn)));
		st = ridl_conn_process(conn);
		if (st != RIDL_OK || (fds[0].revents & (POLLIN | POLLHUP)) == 0)
			continue;
		if (fgets(line, sizeof line, stdin) == NULL)
			break;
		line[strcspn(line, "\n")] = '\0';
		st = chat_membership_say(me, line);
	}
	return st;
}

int
main(int argc, char **argv)
{
	chat_member *member = chat_member_new(&ops, NULL);
	chat_membership *me = NULL;
	ridl_conn *conn = NULL;
	ridl_status st = ridl_connect(argc > 1 ? argv[1] : "unix:@ridl-chat", NULL, &conn);

	setvbuf(stdin, NULL, _IONBF, 0);
	if (st == RIDL_OK) {
		chat_room *room = chat_room_at(conn);

		st = chat_room_join(room, argc > 2 ? argv[2] : "guest", member, &me);
		chat_room_unref(room);
	}
	for (int i = 3; i < argc && st == RIDL_OK; i++)
		st = chat_membership_say(me, argv[i]);
	if (st == RIDL_OK)
		st = talk(conn, me);
	if (st == CHAT_NICK_TAKEN)
		fputs("client: that nick is taken\n", stderr);
	else if (st != RIDL_OK)
		fprintf(stderr, "client: %s\n", ridl_last_error()->message);
	chat_membership_unref(me); /* leaves the room; NULL is fine */
	chat_member_unref(member);
	ridl_conn_unref(conn);
	return st == RIDL_OK ? 0 : 1;
}
