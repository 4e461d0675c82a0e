/* SPDX-License-Identifier: MIT */
#include "room.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct seat {
	struct seat *next;
	char *nick;
	chat_member *member; /* calls on it reach the member */
};

/* Guards seats. What is called under it does not wait: a member who is too slow misses a line. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct seat *seats;
static const ridl_call_options no_wait = { .size = sizeof no_wait, .no_wait = true };

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
	const struct seat *me = self;

	(void)call;
	pthread_mutex_lock(&lock);
	for (struct seat *s = seats; s != NULL; s = s->next)
		chat_member_said_with(s->member, &no_wait,
		    &(chat_member_said_args){ .nick = me->nick, .text = text });
	pthread_mutex_unlock(&lock);
	return RIDL_OK;
}

/* Replies under the lock: when _reply returns, the nicks are encoded and may go. */
static ridl_status
nicks(void *self, chat_membership_nicks_call *call, chat_membership_nicks_results *results)
{
	const char **all;
	size_t n = 0;
	ridl_status st = RIDL_E_NO_MEMORY;

	(void)self;
	(void)results;
	pthread_mutex_lock(&lock);
	for (struct seat *s = seats; s != NULL; s = s->next)
		n++;
	all = ridl_call_alloc(&call->call, n * sizeof *all);
	if (all != NULL) {
		n = 0;
		for (struct seat *s = seats; s != NULL; s = s->next)
			all[n++] = s->nick;
		st = chat_membership_nicks_reply(
		    call, &(chat_membership_nicks_results){ .n_nicks = n, .nicks = all });
	}
	pthread_mutex_unlock(&lock);
	return st;
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
	free(me->nick);
	free(me);
}

static const chat_membership_ops membership_ops = {
	.released = leave, .say = say, .nicks = nicks
};

static chat_membership *
sit_down_locked(const char *nick, chat_member *member)
{
	struct seat *seat = calloc(1, sizeof *seat);
	char *copy = strdup(nick);
	chat_membership *me = NULL;

	if (seat != NULL && copy != NULL)
		me = chat_membership_new(&membership_ops, seat);
	if (me == NULL) {
		free(seat);
		free(copy);
		return NULL;
	}
	tell_moved_locked(nick, true);
	*seat = (struct seat){ .next = seats, .nick = copy, .member = chat_member_ref(member) };
	seats = seat;
	return me;
}

/* Arguments are borrowed, so the seat counts member; what stands in *me is given away. */
static ridl_status
join(void *self, chat_room_join_call *call, const char *nick, chat_member *member,
    chat_membership **me)
{
	const struct seat *other;
	ridl_status st = RIDL_OK;

	(void)self;
	pthread_mutex_lock(&lock);
	for (other = seats; other != NULL && strcmp(other->nick, nick) != 0;)
		other = other->next;
	if (other != NULL)
		st = chat_nick_taken_throw(&call->call, &(chat_nick_taken){ .nick = nick });
	else if ((*me = sit_down_locked(nick, member)) == NULL)
		st = RIDL_E_NO_MEMORY;
	pthread_mutex_unlock(&lock);
	return st;
}

static const chat_room_ops room_ops = { .join = join };

chat_room *
the_room_new(void)
{
	return chat_room_new(&room_ops, NULL);
}
