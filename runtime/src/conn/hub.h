/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_HUB_H
#define RI_CONN_HUB_H

#include <base/list.h>
#include <base/macros.h>
#include <platform/atomic.h>
#include <platform/sync.h>
#include <platform/thread.h>
#include <ridl/status.h>

/*
 * A hub is where threads that wait meet work that has to be done: the part of a connection
 * that has nothing to do with bytes. Local objects have one too, for calls inside the process.
 *
 * Work is user code to run: a handler, a result callback. If threads serve the hub, they alone run it;
 * if none do, whoever waits does. What a thread may run inside a handler or callback of its
 * own is less: see ri_hub_take_locked().
 */

/* One piece of user code to run, once. It is taken off its list before. */
typedef struct ri_work {
	ri_list link;
	void (*run)(struct ri_work *);
	bool nests; /* may run inside another handler's wait: a two-way call */
	/*
	 * NULL, or called when it is taken, under the hub's lock: so in the order in which it came, however late the
	 * thread that took it runs it. False: whoever runs what came before runs this too.
	 */
	bool (*taken)(struct ri_work *);
	struct ri_method *method; /* that it calls, as far as a server knows it; or NULL */
} ri_work;

/* Runs it here and now: counts it as user code, and leaves this thread's last error as it was. */
void ri_run_work(ri_work *);

struct ri_waiter;

typedef struct ri_hub {
	ri_mutex mu;
	ri_list work;            /* mu: in the order it came */
	ri_atomic may_have_work; /* mu, to change it; 0: nothing is in work */
	ri_list sleepers;        /* mu: waiters that sleep, and could do something here instead */
	unsigned serving;        /* mu: threads and loops that serve it */
	bool told;               /* mu: the loop was told, and has not looked yet */
	/* How a loop is told that there is work; NULL without one. Called without the lock. */
	void (*wake)(struct ri_hub *); /* mu */
} ri_hub;

/*
 * A thread that waits, or runs something while it waits. It lives on that thread's stack; what others may touch of it is
 * guarded by the lock of the hub it waits on.
 */
typedef struct ri_waiter {
	ri_list sleeping; /* in hub->sleepers */
	ri_parker *parker;
	ri_list inbox;           /* nested calls for this very thread */
	struct ri_waiter *below; /* the wait that runs what this one is part of, or NULL */
	ri_hub *hub;             /* set while it runs something */
	bool serves;             /* it is one of the hub's serving threads */
	bool outermost;          /* not inside a handler or callback */
	bool promised;           /* the reader role was handed to it while it slept */
	bool may_read;           /* it sleeps only because somebody else reads */
	bool routes_only;        /* runs no user code: it waits for room to send */
} ri_waiter;

/* A waiter that wants to know when something has ended. */
typedef struct ri_wait_node {
	ri_list link; /* in ri_pending.waiters */
	ri_waiter *waiter;
} ri_wait_node;

enum ri_pending_state { RI_PENDING, RI_PENDING_OK, RI_PENDING_FAILED };

void ri_hub_init(ri_hub *);
void ri_hub_done(ri_hub *);

/*
 * Adds work. What it returns must be handed to ri_hub_wake() after the lock is released: whom to
 * wake.
 */
typedef struct ri_hub_wakeup {
	ri_parker *parker;
	void (*wake)(ri_hub *);
} ri_hub_wakeup;
ri_hub_wakeup ri_hub_push_locked(ri_hub *, ri_work *);

static inline void
ri_hub_wake(ri_hub *hub, ri_hub_wakeup up)
{
	if (RI_UNLIKELY(up.parker != NULL))
		ri_unpark(up.parker);
	if (RI_UNLIKELY(up.wake != NULL))
		up.wake(hub);
}

/* Adds to *up what else is to be woken; a second sleeper is woken at once. Under the lock. */
static inline void
ri_hub_also_wake(ri_hub_wakeup *up, ri_hub_wakeup more)
{
	if (RI_UNLIKELY(more.wake != NULL))
		up->wake = more.wake;
	if (RI_LIKELY(more.parker == NULL))
		return;
	if (up->parker != NULL)
		ri_unpark(up->parker);
	up->parker = more.parker;
}

/* push_locked and wake in one, for who does not hold the lock. */
void ri_hub_push(ri_hub *, ri_work *);

/* Whether nothing is to be run. Then may_have_work says so from here on. */
bool ri_hub_is_empty_locked(ri_hub *);
/* The first piece of work, taken out; or NULL. */
ri_work *ri_hub_pop_locked(ri_hub *);
/* The first that this waiter may run now. */
ri_work *ri_hub_take_locked(ri_hub *, ri_waiter *);
/* Whether there may be such, but for what is nested: that wakes who shall run it. */
bool ri_hub_has_work_locked(const ri_hub *, const ri_waiter *);

void ri_waiter_init(ri_waiter *, bool serves);
/* Runs work that this waiter took from that hub: what waits meanwhile has it below. */
void ri_waiter_run(ri_waiter *, ri_hub *, ri_work *);

/* One wait. */
typedef struct ri_wait {
	ri_waiter waiter;
	bool (*over_locked)(struct ri_wait *); /* may also bring deadline forward */
	ri_time deadline;
} ri_wait;

void ri_wait_init(ri_wait *, bool (*over_locked)(struct ri_wait *), ri_time deadline);

/*
 * Waits until over, running what this thread may run. RIDL_OK; RIDL_E_TIMEOUT: not until deadline;
 * RIDL_E_NO_MEMORY: the thread has no memory to sleep.
 */
ridl_status ri_hub_wait_locked(ri_hub *, ri_wait *);
/*
 * Waits, as long as it takes, for user code that another thread runs to return. Nobody else's is run meanwhile. A thread that
 * has no memory to sleep looks again and again.
 */
void ri_hub_wait_out_locked(ri_hub *, ri_wait *, bool (*over_locked)(ri_wait *));

/* The parts of such a wait, for role.c: sleeps; hands back what was meant for this waiter. */
void ri_hub_sleep_locked(ri_hub *, ri_wait *);
void ri_hub_leave_locked(ri_hub *, ri_wait *);

/* Wakes every sleeper, to look again. */
void ri_hub_wake_all_locked(ri_hub *);

#endif
