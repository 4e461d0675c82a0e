/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_CALLS_H
#define RI_CONN_CALLS_H

#include <conn/hub.h>
#include <frame/frame.h>
#include <ridl/status.h>

/*
 * Calls this end has made and still awaits. Whoever removes an entry from the table completes it: that
 * settles every race between reply, deadline, cancel, close and duplicate.
 *
 * An id is a slot and its generation. A slot whose call ended here before the peer answered (by
 * deadline or cancel) stays taken until the peer's answer has come: the peer still counts it.
 */

struct ri_answer;

/* What the connection knows about someone who waits. The connection's lock guards it until done. */
typedef struct ri_pending {
	uint32_t id;     /* 0: not in the table */
	uint32_t parent; /* the peer's call on whose behalf it is made, or 0 */
	uint32_t depth;  /* set before the start: calls that it is nested in, itself among them */
	ri_atomic state; /* ri_pending_state: set once, under the hub's lock */
	ri_list waiters; /* of ri_wait_node */
	ri_list by_deadline; /* in conn->deadlines; a list of those to complete, at the end */
	uint64_t sent_end;   /* where its frame ends in all that was queued */
	ri_time deadline;
	ri_list departs; /* in conn->leaving */
	bool leaving;    /* a oneway whose bytes have not left yet */
	/* The thread that waits for it and may run calls nested in it; NULL: none. */
	ri_waiter *waiter;
	bool awaited;  /* the thread that started it waits next, and may run calls nested in it */
	ri_list early; /* of ri_work: those that came while it was awaited, and had no waiter */
	bool unwaited; /* counted in conn->unwaited */
	ri_hub *hub;   /* set once */
	/*
	 * Takes the answer in, without any lock held: decodes. What it returns becomes the state; then
	 * finished_locked is called under the hub's lock and may add work; and then `drop`, if not NULL, without
	 * it. Where drop is NULL, nobody touches p after the lock is released.
	 */
	uint32_t (*done)(struct ri_pending *, struct ri_answer *);
	ri_hub_wakeup (*finished_locked)(struct ri_pending *);
	void (*drop)(struct ri_pending *);
} ri_pending;

typedef struct ri_calls {
	struct ri_call_slot *slots;
	uint32_t cap;
	uint32_t free; /* first free slot; chained */
	uint32_t used; /* entries, with those whose answer is still due */
} ri_calls;

enum { RI_CALL_SLOT_BITS = 16, RI_CALLS_MAX = 1 << 15 };

void ri_calls_init(ri_calls *);
void ri_calls_done(ri_calls *);

/* Gives it an id. RIDL_E_NO_MEMORY; the caller has seen that used is below the limit. */
ridl_status ri_calls_add(ri_calls *, ri_pending *);

typedef enum ri_calls_found {
	RI_CALLS_UNKNOWN, /* no such id is in use */
	RI_CALLS_FOUND,   /* *out is removed and yours to complete */
	RI_CALLS_LATE,    /* it ended before; its slot is free now */
} ri_calls_found;

/* The peer's answer to id has come. */
ri_calls_found ri_calls_answered(ri_calls *, uint32_t id, ri_pending **out);

/* The pending call of that id, left where it is; or NULL. */
ri_pending *ri_calls_find(const ri_calls *, uint32_t id);

/* Ends it here, before the answer: false if it is no longer in the table. The slot waits for the peer. */
bool ri_calls_give_up(ri_calls *, ri_pending *);

/* Ends it here, and the peer never heard of it: the slot is free. */
void ri_calls_withdraw(ri_calls *, ri_pending *);

/*
 * Any pending call, ended here as by ri_calls_give_up(), for its answer may be on the way; NULL when there is none. For
 * closing: walks *at from 0.
 */
ri_pending *ri_calls_take_any(ri_calls *, uint32_t *at);

#endif
