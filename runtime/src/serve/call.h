/* SPDX-License-Identifier: MIT */
#ifndef RI_SERVE_CALL_H
#define RI_SERVE_CALL_H

#include <conn/conn.h>
#include <ridl/call.h>
#include <ridl/tables.h>

/*
 * What is behind a ridl_call: a request on its way through a handler. It lives in an arena of its own, with its
 * body, its decoded arguments and what the handler allocates; it holds its object and connection.
 *
 * Answering is decided by one word. Whoever moves it out of RUNNING or DEFERRED answers; everybody else is too late.
 */
typedef enum ri_call_state {
	RI_CALL_RUNNING,          /* the handler has not returned */
	RI_CALL_ANSWERED_RUNNING, /* and has answered already */
	RI_CALL_DEFERRED, /* it has returned; somebody answers later, and owns one count */
	RI_CALL_ANSWERED,
} ri_call_state;

typedef struct ri_call {
	ridl_call base;
	const void *args; /* where the typed call struct has it */
	ri_incoming in;
	ri_atomic refs; /* whatever points here, all owners together being one */
	/* Who can answer: the handler while it runs, whom it hands the call to, ridl_call_ref(). */
	ri_atomic owners;
	ri_atomic state;     /* ri_call_state */
	ridl_object *object; /* counted; NULL: refused */
	const ridl_interface_method
	    *entry; /* of its object, if that is here and has such a method; or NULL */
	const ridl_method_table *method; /* the entry's */
	uint32_t method_id;
	uint8_t *body;
	size_t body_len;
	ri_claims claims;
	ridl_arena *mem;
	ri_atomic is_cancelled;
	bool cancel_due;                        /* hub's lock: on_cancel is to be called */
	void (*on_cancel)(ridl_call *, void *); /* hub's lock */
	void *on_cancel_ctx;                    /* hub's lock */
	ri_context *cancel_runs_on;             /* hub's lock: the thread, while it runs */
	ri_work cancel_work;
	ri_atomic_ptr failure; /* a ridl_error: of a oneway, until it is told */
	bool
	    in_strand; /* it entered its object's strand: who runs it runs what came after it, too */
} ri_call;

/* The hooks of every connection: ri_conn_hooks.incoming. */
ri_incoming *
ri_call_incoming(ridl_conn *, const ri_frame *, uint8_t *block, ridl_object *object, ri_claims *);

/* Makes a call out of a frame; local: the pending call inside this process that it answers. */
ri_call *ri_call_new(ridl_conn *, const ri_frame *, uint8_t *block, ridl_object *object,
    ri_claims *, ri_pending *local);

/* Runs a call's handler: ri_work.run of every call. In run.c. */
void ri_call_run(ri_work *);
/* ri_work.taken of every call: an ordered one enters the strand of its object, or waits there (false). In run.c. */
bool ri_call_taken(ri_work *);
/*
 * What the handler returned; results as it filled them in, or NULL. Drops the counts that the call was made with: that of
 * running it, and, unless it was handed over by RIDL_DEFERRED, the other.
 */
void ri_call_returned(ri_call *, ridl_status, const void *results);

/*
 * Passes a call on to the owner of its object, which is at another connection, and its answer back. Like a handler
 * that returned: RIDL_DEFERRED, or why it cannot be passed on. In forward.c.
 */
ridl_status ri_call_forward(ri_call *);
/* What a server learns of those that wait for their owner, as if they were a method. */
extern const ridl_method_table ri_oneways_passed_on;
/* Answers with what another peer has answered. */
void ri_call_pass_answer(ri_call *, ridl_status, const ri_outgoing *);

/* Encodes and sends; drops the references in results. */
ridl_status ri_call_reply(ri_call *, const void *results);
ridl_status ri_call_throw(ri_call *, const ridl_error_table *, const void *detail);

#endif
