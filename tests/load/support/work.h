/* SPDX-License-Identifier: MIT */
#ifndef LOAD_WORK_H
#define LOAD_WORK_H

#include "load.h"
#include "load.ridl.h"

/* What a Work is made of, and what it has seen. */
typedef struct work {
	counter entered;   /* hold(), defer() and ask_back() have begun */
	counter cancelled; /* one of them was told that nobody wants its answer */
	counter left;      /* hold() and ask_back() return */
	counter disconnected;
	unsigned char *executed; /* how often each number was, below n_executed; atomic */
	size_t n_executed;
	bool never_answers; /* what is deferred: it is over when its caller is gone */
	bool says;          /* a child's: says "entered" for each */
	pthread_mutex_t mu;
	struct deferred *waiting; /* mu: deferred calls that are not answered yet */
	load_listener *listener;  /* mu: who has subscribed last */
} work;

void work_init(work *);
void work_done(work *);
load_work *work_new(work *);

/* Answers all that are deferred now; how many. */
unsigned work_answer_deferred(work *);

/* Who has subscribed last. Gives it. */
load_listener *work_subscriber(work *);

/* A server of it at that address, which runs. Options may be NULL; ctx and on_disconnect are its own. */
ridl_server *work_serve(work *, const char *address, const ridl_server_options *);

/* The role of a child that is a server and nothing else. Words: the address, threads (0: the default). */
void work_play_server(char **words, size_t n_words);

/* What the server at the other end holds. */
load_footing work_footing(load_work *);

#endif
