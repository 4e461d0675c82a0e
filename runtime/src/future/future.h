/* SPDX-License-Identifier: MIT */
#ifndef RI_FUTURE_FUTURE_H
#define RI_FUTURE_FUTURE_H

#include <conn/conn.h>
#include <ridl/future.h>
#include <ridl/tables.h>

/*
 * What is behind a ridl_future: a pending call, and its answer once it is there. A synchronous call has one on its
 * stack; others are counted: one count for each user, one while the call is under way, one while
 * callbacks are queued or run.
 *
 * Everything that changes after the start is guarded by the lock of the hub that the call is waited
 * for on, or was set before the state was.
 */
typedef struct ri_callback {
	ri_list link;
	void (*fn)(ridl_future *, void *ctx);
	void *ctx;
} ri_callback;

typedef struct ri_future {
	ridl_future base; /* private_: its ridl_method_table; NULL for the one without memory */
	ri_pending pending;
	ri_atomic refs;
	ri_atomic users;
	ridl_conn *conn; /* the object's; NULL for a call inside the process */
	ridl_object
	    *object; /* counted: keeps the hub of a local one, and the connection of a proxy */
	ri_incoming *inner; /* held: the call inside the process that answers it */

	/* The answer; set before the state. */
	ridl_arena *mem; /* a future that is not on a stack lives in it, too */
	void *results;
	const ridl_error *error;

	ri_list callbacks; /* not yet started */
	ri_callback first;
	bool first_used;
	ri_atomic queued; /* mu, to change it: work is in the hub, or runs */
	bool forsaken;    /* the last user has let go of it; for calls inside the process alone */
	ri_work work;     /* runs the callbacks */
	ri_atomic_ptr runs_on; /* mu, to change it: context of the thread that runs one now */
} ri_future;

static inline ri_future *
ri_future_of(const ridl_future *f)
{
	return (ri_future *)(uintptr_t)f;
}

static inline const ridl_method_table *
ri_future_method(const ri_future *f)
{
	return f->base.private_;
}

/* A future on the caller's stack, or in memory of its own. */
void ri_future_init(ri_future *, const ridl_method_table *, ridl_object *, ridl_conn *, ri_hub *);
/* What it still holds of its answer. */
void ri_future_done(ri_future *);
/* One count for the user, one for the call. NULL without memory. */
ri_future *ri_future_new(const ridl_method_table *, ridl_object *, ridl_conn *, ri_hub *);
void ri_future_unref(ri_future *);
/* The one that has failed for want of memory. */
ridl_future *ri_future_no_memory(void);

/* One for a call that cannot even begin: it has failed as this thread last did. */
ridl_future *ri_future_failed(const ridl_method_table *);

/* It never began: ends it with this thread's last failure. */
void ri_future_fail_start(ri_future *);

/* ri_pending.done: decodes. In answer.c. */
uint32_t ri_future_take(ri_pending *, ri_answer *);

/* Ends it here, unless it has ended. Takes error. */
void ri_future_give_up(ri_future *, const ridl_error *error);

/* When it ends by itself, as things are; and ends it, if that has passed. */
ri_time ri_future_deadline(ri_future *);
void ri_future_expire_due(ri_future *);

/*
 * What this thread may call now: how many calls that one is nested in, itself among them, and how long it may take, where
 * the most specific limit wins. RIDL_E_INVALID; RIDL_E_DEPTH.
 */
uint32_t ri_call_depth(void);
ridl_status ri_call_begin(const ridl_method_table *, const ridl_call_options *, ridl_conn *,
    ri_time now, ridl_duration *out_timeout, ri_time *out_deadline);

/* Why a wait for it did not take place. Gives the status back. */
ridl_status ri_wait_failed(ridl_status, const char *what);

/* Waits for the end of a synchronous call: its own deadline ends it. */
void ri_future_finish_sync(ri_future *, ri_time deadline);

/*
 * Hands the answer out as the method's shape asks for; out may be NULL, or was cleared. give: the caller gets what it must free, else
 * it stays the future's. Its status, shown as this thread's last failure unless it is RIDL_OK.
 */
ridl_status ri_future_result(ri_future *, void *out, bool give);
/* Sets *out to nothing. */
void ri_result_clear(const ridl_method_table *, void *out);

/* A synchronous call to a peer, and the beginning of an asynchronous one. */
ridl_status ri_remote_call(ri_remote *, const ridl_method_table *, const ridl_call_options *,
    const void *args, void *out);
ridl_future *ri_remote_call_async(
    ri_remote *, const ridl_method_table *, const ridl_call_options *, const void *args);

#endif
