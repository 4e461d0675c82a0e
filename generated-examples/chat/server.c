/* SPDX-License-Identifier: MIT */
/*
 * usage: server [ADDRESS]
 * A room to talk in. Members bring an object that the room calls, and get one that is their seat: dropping it is leaving.
 */
#include "chat.ridl.h"

#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct seat {
	struct seat *next;
	chat_member *member; /* calls on it reach the member */
	char nick[];
};

/* Guards seats. What is called under it does not wait: a member who is too slow misses a line. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct seat *seats;
static const ridl_call_options no_wait = { .size = sizeof no_wait, .no_wait = true };
static ridl_server *server;

static void
tell_moved_locked(const char *nick, bool here)
{
	for (struct seat *s = seats; s != NULL; s = s->next)
		chat_member_moved_with(
		    s->member, &no_wait, &(chat_member_moved_args){ .nick = nick, .here = here });
}

static ridl_status
say(void *self, chat_membership_say_call *call, const char *text)
{
	(void)call;
	pthread_mutex_lock(&lock);
	for (struct seat *s = seats; s != NULL; s = s->next)
		chat_member_said_with(s->member, &no_wait,
		    &(chat_member_said_args){
			.nick = ((const struct seat *)self)->nick, .text = text });
	pthread_mutex_unlock(&lock);
	return RIDL_OK;
}

/* The last reference to a membership is gone. */
static void
leave(void *self)
{
	struct seat *me = self, **at = &seats;

	pthread_mutex_lock(&lock);
	while (*at != me)
		at = &(*at)->next;
	*at = me->next;
	tell_moved_locked(me->nick, false);
	pthread_mutex_unlock(&lock);
	chat_member_unref(me->member);
	free(me);
}

/* Arguments are borrowed, so the seat counts member; what stands in *out is given away. */
static ridl_status
join(void *self, chat_room_join_call *call, const char *nick, chat_member *member,
    chat_membership **out)
{
	static const chat_membership_ops ops = { .released = leave, .say = say };
	struct seat *seat = calloc(1, sizeof *seat + strlen(nick) + 1), *other;
	ridl_status st = RIDL_E_NO_MEMORY;

	(void)self;
	pthread_mutex_lock(&lock);
	for (other = seats; other != NULL && strcmp(other->nick, nick) != 0;)
		other = other->next;
	if (other != NULL) {
		st = chat_nick_taken_throw(&call->call, &(chat_nick_taken){ .nick = nick });
	} else if (seat != NULL && (*out = chat_membership_new(&ops, seat)) != NULL) {
		tell_moved_locked(nick, true);
		seat->next = seats;
		seat->member = chat_member_ref(member);
		strcpy(seat->nick, nick);
		seats = seat;
		st = RIDL_OK;
	}
	pthread_mutex_unlock(&lock);
	if (st != RIDL_OK)
		free(seat);
	return st;
}

static void
stop(int number)
{
	(void)number;
	ridl_server_request_stop(server);
}

int
main(int argc, char **argv)
{
	static const chat_room_ops ops = { .join = join };
	chat_room *room = chat_room_new(&ops, NULL);

	if (ridl_server_new(NULL, &server) == RIDL_OK &&
	    ridl_server_publish(server, &room->object) == RIDL_OK &&
	    ridl_server_listen(server, argc > 1 ? argv[1] : "unix:@ridl-chat") == RIDL_OK) {
		signal(SIGINT, stop);
		signal(SIGTERM, stop);
		printf("serving at %s\n", ridl_server_address(server, 0));
		fflush(stdout);
		ridl_server_run(server);
	}
	if (ridl_last_error()->status != RIDL_OK)
		fprintf(stderr, "server: %s\n", ridl_last_error()->message);
	chat_room_unref(room);
	ridl_server_free(server);
	return ridl_last_error()->status == RIDL_OK ? 0 : 1;
}
