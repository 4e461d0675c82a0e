/* SPDX-License-Identifier: MIT */
#ifndef RI_SERVE_POOL_H
#define RI_SERVE_POOL_H

#include <conn/loop.h>

/*
 * The threads of a loop. One drives: it reads, routes, and runs handlers itself, without handing anything
 * over. One is the watchman: if the driver has been in the same piece of user code for two
 * ticks, the watchman drives on, and the late driver finds out when it returns. The others are spare.
 *
 * Who drives is decided by one word: (epoch, sequence, in user code). The driver's way back from user code, and the
 * watchman's taking over, are each a compare-and-swap on it, so only one of them succeeds.
 *
 * Calls of slow methods (slow.h) start on spares. They leave a driver and a watchman, and queue for the rest of the threads. Oneways
 * that are passed on wait for owners, who may answer nothing: they leave one of these threads to all else, and where there is
 * only one, each second turn. Where no
 * thread is left to watch the driver it only routes: then calls wait in their connections, until a thread comes back.
 */
typedef struct ri_pool {
	ri_loop loop;
	ri_mutex mu;
	ri_cond changed; /* mu: a thread has ended */
	ri_atomic64 word;
	ri_atomic watch_asleep;   /* the watchman sleeps until it is woken */
	ri_parker *watchman;      /* set while watch_asleep is */
	bool driven;              /* mu: somebody drives */
	bool watched;             /* mu: somebody is the watchman */
	struct ri_member *driver; /* mu: who drives, or did last */
	ri_atomic_ptr runs;       /* ri_method: of what the driver runs, or ran last; or NULL */
	unsigned threads;         /* mu: inside, or started and on their way */
	unsigned
	    away; /* mu: of these, in user code and not driving: overtaken, or with a slow call */
	unsigned
	    limit; /* so many may be in user code at once; 0: it starts no threads, and has no such limit */
	ri_list slow;        /* mu: ri_work: slow calls that wait for a thread */
	ri_list passed_on;   /* mu: the same, of oneways that are passed on, once they are slow */
	ri_atomic n_passing; /* mu, to change it: of those away, with one of these */
	bool passed_last;    /* mu: the last that was taken was one of these */
	ri_atomic
	    unserved;    /* some of them may wait for one that does not come: the driver looks */
	ri_list spares;  /* mu: members that sleep */
	ri_list members; /* mu: all threads inside */
	ri_list ended;   /* mu: our own threads that have ended, to be joined */
	ri_atomic stopping;
	ridl_duration tick; /* set once: how often the watchman looks */
	unsigned turns;     /* the driver's: in one of so many it looks at a handler */
	ri_method *
	    suspect; /* the driver's: has blocked in the turn that ends, and nobody was seen to wait; or NULL */
	const ridl_conn *suspect_conn; /* whose call that was */
	bool complained;               /* mu: that no thread can be started; until one can */
	const ri_logger *logger;       /* set once: the server's; or NULL */
	void *owner;                   /* the server, for each_turn */
	/* Called by the driver between turns; gives the time by which it wants to be called again. May be NULL. */
	ri_time (*each_turn)(struct ri_pool *);
} ri_pool;

enum { RI_TICK_MS = 1 }; /* where nobody says otherwise */

/* A thread inside the pool; on its stack. */
typedef struct ri_member {
	ri_list link;  /* in members */
	ri_list spare; /* in spares */
	ri_parker *parker;
	ri_context *context;
	ri_atomic leave; /* this one shall go */
	bool passes;     /* mu: of one that was overtaken: while it passed a oneway on */
} ri_member;

/* limit, tick: see ri_pool. */
ridl_status ri_pool_init(ri_pool *, ridl_wait, unsigned limit, ridl_duration tick);
/* No thread is in it. Joins those that were its own. */
void ri_pool_done(ri_pool *);

/* Starts a thread of its own. */
ridl_status ri_pool_start(ri_pool *);
/* This thread serves, until the pool stops or the member is told to leave. */
void ri_pool_serve(ri_pool *, ri_member *);
/* Has a member leave, once it has returned from user code. */
void ri_pool_dismiss(ri_pool *, ri_member *);
/* Has all of them leave. */
void ri_pool_stop(ri_pool *);
/* Until no thread is left inside, or deadline: false. */
bool ri_pool_wait_empty(ri_pool *, ri_time deadline);
/* The name of a method whose handler runs, or NULL. */
const char *ri_pool_running(ri_pool *);
/* Whether this thread is one of the pool's. */
bool ri_pool_is_mine(const ri_pool *);

#endif
