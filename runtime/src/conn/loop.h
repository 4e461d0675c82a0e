/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_LOOP_H
#define RI_CONN_LOOP_H

#include <conn/conn.h>
#include <platform/poller.h>

/*
 * A loop is a poller and the connections it watches. It is not a thread: it is driven by one thread
 * at a time, by turns. A turn reads what has come and routes it; user code becomes work, which the
 * driver takes and runs between turns, with nothing half done in its hands: whoever drives
 * next finds everything in the loop and its connections.
 */

typedef struct ri_loop {
	void *owner; /* set once, by who made it: what its threads are part of, or NULL */
	ri_mutex mu;
	ri_poller poller;
	ri_list conns;       /* mu: all of them, each held */
	ri_list walkers;     /* mu: who is inside ri_loop_each() */
	ri_list ready;       /* mu: with work to run, or a deadline to look at */
	ri_list gone;        /* mu: to be forgotten by the driver */
	ri_list timed;       /* the driver's: connections with deadlines */
	ri_time due;         /* the driver's: none of them has to be looked at before */
	ridl_conn *running;  /* the driver's: whose work it runs, held; told, and in no list */
	ri_time half_row;    /* the driver's: when half of a row of its work was run */
	ri_methods *methods; /* set once: of the server, or NULL */
	ri_atomic crowded;   /* no thread is left for user code: the driver only routes */
	ri_atomic asleep;    /* the driver waits in the poller, or is about to */
	ri_atomic
	    roused; /* something other than work wants the driver; it clears this before it looks */
	ri_wait_policy policy; /* the driver's */
	bool busy;             /* the driver's: something came since it last slept */
	ri_source *only;       /* the driver's: all that the poller had to say last */
	ridl_conn *favourite;  /* the driver's: twice in a row; or NULL */
	ri_time looked; /* the driver's: when the poller was asked last, while there is one */
} ri_loop;

ridl_status ri_loop_init(ri_loop *, ridl_wait);
/* Nobody drives it; its connections are dropped from it. */
void ri_loop_done(ri_loop *);

/* Serves the connection from now on. RIDL_E_BUSY: another loop does. RIDL_E_SYSTEM, RIDL_E_NO_MEMORY. */
ridl_status ri_loop_add(ri_loop *, ridl_conn *);
/* Serves it no longer; forgets it in a later turn. */
void ri_loop_remove(ri_loop *, ridl_conn *);
/*
 * Calls fn for each connection, without a lock; it may leave the loop meanwhile. One that joins during the walk is
 * seen too. Several threads may walk at once.
 */
void ri_loop_each(ri_loop *, void (*fn)(ridl_conn *, void *ctx), void *ctx);

/* Waits until deadline, or something came or wants to be run; routes it. Driver only. */
void ri_loop_turn(ri_loop *, ri_time deadline);

/* Whether there is work to take, and somebody to run it. */
bool ri_loop_has_work(ri_loop *);
/* Whether there is work of another connection than that. */
bool ri_loop_others_wait(ri_loop *, const ridl_conn *);

/*
 * The next piece of work of one of the connections; the one before it is done. The answers of a connection's work leave
 * together, after the last piece. NULL: there is none. Driver only.
 */
ri_work *ri_loop_next_work(ri_loop *);
/* The rest waits until others had their turn. Driver only, with nothing in its hands. */
void ri_loop_pause(ri_loop *);
/* A new driver, while the one before it runs a piece of work: what that one held back leaves now. */
void ri_loop_taken_over(ri_loop *);

/*
 * For somebody else's event loop, which watches the poller's descriptor. Begin once; then a step each time: it reads and routes what
 * is there, runs some of what there is to run, and leaves the descriptor readable if there is more.
 */
void ri_loop_begin_steps(ri_loop *);
void ri_loop_step(ri_loop *);
/* How long it may wait for the descriptor: no longer than until. */
ridl_duration ri_loop_may_wait(ri_loop *, ri_time until);

/* Makes the driver look again, if it sleeps. Any thread. */
void ri_loop_wake(ri_loop *);

/*
 * Has the driver end its turn, or the next one, without sleeping: for whoever wants it to look at something that is not in the
 * loop. Any thread; async-signal-safe.
 */
void ri_loop_rouse(ri_loop *);

/* For role.c and conn.c, under the connection's lock. */
void ri_loop_arm_locked(ridl_conn *, uint32_t events);
void ri_loop_watch_locked(ridl_conn *, uint32_t events);
void ri_loop_unwatch_locked(ridl_conn *);
/*
 * Whether its driver, which asks, has work of the connection before it. Where no thread is left for that it has not: then an
 * answer or a cancel may be what those who could run it wait for.
 */
bool ri_loop_will_run_locked(ridl_conn *);

#endif
