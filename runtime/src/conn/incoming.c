/* SPDX-License-Identifier: MIT */
#include <conn/input.h>
#include <conn/loop.h>

/*
 * The peer's calls: whether they may be, and to whom they go. Each is made before it is known whether it may be, and
 * those of a run are listed under one lock. No handler runs here: they become work of the hub.
 */

/* An ERROR for a call that never became one. For a oneway its credit. */
static bool
refuse(ridl_conn *conn, uint32_t id, uint32_t size, ridl_status st)
{
	bool sent = true;

	ri_mutex_lock(&conn->hub.mu);
	conn->ended_calls++;
	conn->failed_calls++;
	if (id == 0) {
		conn->taken_frames++;
		conn->taken_bytes += size;
		ri_conn_credit_locked(conn, size);
	} else if (conn->state != RI_CONN_CLOSED) {
		sent = ri_conn_control_locked(conn, RI_FRAME_ERROR, id, (uint32_t)st, NULL, 0);
	}
	ri_mutex_unlock(&conn->hub.mu);
	if (!sent)
		ri_conn_out_of_memory(conn);
	return sent;
}

/*
 * Whether a new call is too much. A peer may always send calls, but need not have them executed: those it cancels keep
 * their memory until their handler is done, and answers that it does not read stay here. While no thread of a server is
 * free it may have fewer.
 */
static bool
is_over_budget_locked(const ridl_conn *conn, const ri_incoming *in)
{
	const ridl_limits *l = &conn->setup->limits;

	if (conn->loop != NULL && conn->running >= l->waiting_calls &&
	    ri_atomic_load(&conn->loop->crowded) != 0)
		return true;
	return conn->memory.used + ri_incoming_charge(in) > l->memory ||
	       conn->running >= l->unfinished_calls ||
	       ri_outbox_pending(&conn->out) >= l->outbox_bytes;
}

/* What the peer may not do, whatever the call is. NULL: nothing wrong. */
static const char *
overdraft_locked(ridl_conn *conn, const ri_incoming *in)
{
	const ridl_limits *l = &conn->setup->limits;

	if (ri_input_reads_nothing_locked(conn))
		return "it asks and asks, and reads no answer";
	if (in->id != 0) {
		if (conn->incoming.count >= l->calls)
			return "more calls under way than we offered to take";
		if (ri_idmap_get(&conn->incoming, in->id) != NULL)
			return "a second call with the id of one under way";
		return NULL;
	}
	if (conn->taken_frames >= l->oneways || in->bytes > l->oneway_bytes - conn->taken_bytes)
		return "more oneways than it has credit for";
	conn->taken_frames++;
	conn->taken_bytes += in->bytes;
	return NULL;
}

/*
 * Where a call goes that is made on behalf of one of ours: to the thread that waits for that one, or is about to, if it may
 * run it. NULL: to everybody.
 */
static ri_list *
nested_in_locked(ridl_conn *conn, ri_incoming *in, ri_parker **out_wake)
{
	ri_pending *p = in->parent == 0 ? NULL : ri_calls_find(&conn->calls, in->parent);
	ri_waiter *w = p == NULL ? NULL : p->waiter;

	in->depth = p == NULL ? 1 : p->depth + 1;

	*out_wake = NULL;
	if (w == NULL)
		return p != NULL && p->awaited ? &p->early : NULL;
	if (w->routes_only || (conn->hub.serving > 0 && w->outermost && !w->serves))
		return NULL;
	*out_wake = w->parker;
	return &w->inbox;
}

/* What a call that has come is to its connection. */
typedef enum verdict {
	TAKEN,
	ENDED,     /* the connection has */
	TOO_MUCH,  /* more than we hold */
	NO_MEMORY, /* to list it */
	WRONG,     /* the peer may not do that */
} verdict;

static verdict
list_locked(ridl_conn *conn, ri_incoming *in, ri_hub_wakeup *up)
{
	ri_parker *waiting;
	ri_list *nested;

	if (conn->state == RI_CONN_CLOSED)
		return ENDED;
	if (in->id != 0 && is_over_budget_locked(conn, in))
		return TOO_MUCH;
	if (in->id != 0 && !ri_idmap_put(&conn->incoming, in->id, in))
		return NO_MEMORY;
	if (conn->told_finished ||
	    (conn->told_going_away && ri_calls_find(&conn->calls, in->parent) == NULL))
		in->refused = RIDL_E_GOING_AWAY;
	in->listed = in->id != 0;
	in->counted = true;
	conn->running++;
	conn->memory.used += ri_incoming_charge(in);
	nested = nested_in_locked(conn, in, &waiting);
	if (nested != NULL) {
		ri_list_add(nested, &in->work.link);
		if (waiting != NULL)
			ri_unpark(waiting);
	} else {
		ri_hub_also_wake(up, ri_hub_push_locked(&conn->hub, &in->work));
	}
	return TAKEN;
}

/* It may call as often as it likes, so this is said once a second. */
static void
complain(ridl_conn *conn)
{
	if (ri_log_wants(&conn->setup->logger, RIDL_LOG_WARNING) &&
	    ri_rate_take(&conn->complaints, 1, 1))
		ri_conn_log(conn, RIDL_LOG_WARNING,
		    "%s: calls are refused: too many are not finished, or not read",
		    conn->setup->address);
}

/* NULL: no memory. */
static ri_incoming *
make_call(ridl_conn *conn, const ri_frame *frame, uint8_t **block, ri_claims *claims)
{
	ridl_status why = RIDL_OK;
	ridl_object *object = ri_refs_target(conn, frame->object, &why);
	bool broken_claims = claims->broken;
	ri_incoming *call = conn->setup->hooks.incoming(conn, frame, *block, object, claims);

	if (call == NULL) {
		ri_object_unref_to(object, &conn->hub);
		return NULL;
	}
	call->refused = broken_claims ? RIDL_E_NO_OBJECT : object != NULL ? RIDL_OK : why;
	*block = NULL;
	return call;
}

bool
ri_call_run_add(ridl_conn *conn, ri_call_run *run, const ri_frame *frame, uint8_t **block)
{
	ri_incoming *call = NULL;
	ri_claims claims;
	ridl_status st;

	st = ri_refs_claim(conn, frame, &claims);
	if (st == RIDL_OK)
		call = make_call(conn, frame, block, &claims);
	if (call != NULL) {
		run->calls[run->n++] = call;
		return run->n < RI_RUN || ri_call_run_take(conn, run);
	}
	ri_claims_done(&claims, &conn->hub);
	if (!ri_call_run_end(conn, run))
		return false;
	return st != RIDL_OK ? ri_input_not_claimed(conn, st)
			     : refuse(conn, frame->call, frame->size, RIDL_E_NO_MEMORY);
}

/* Lists those from *at on, until one is not taken. */
static verdict
list_from(ridl_conn *conn, ri_call_run *run, size_t *at, const char **out_wrong)
{
	ri_hub_wakeup up = { NULL, NULL };
	verdict v = TAKEN;

	ri_mutex_lock(&conn->hub.mu);
	for (; *at < run->n; ++*at) {
		ri_incoming *in = run->calls[*at];

		*out_wrong = overdraft_locked(conn, in);
		v = *out_wrong == NULL ? list_locked(conn, in, &up) : WRONG;
		if (v != TAKEN)
			break;
	}
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
	return v;
}

static bool
not_taken(ridl_conn *conn, ri_incoming *in, verdict v, const char *wrong)
{
	const uint32_t id = in->id, size = in->bytes;

	in->drop(in);
	switch (v) {
	case WRONG:
		return ri_input_broken(conn, wrong);
	case TOO_MUCH:
		complain(conn);
		return refuse(conn, id, size, RIDL_E_OVERLOADED);
	case NO_MEMORY:
		return refuse(conn, id, size, RIDL_E_NO_MEMORY);
	default:
		return true; /* nobody hears of it any more */
	}
}

bool
ri_call_run_take(ridl_conn *conn, ri_call_run *run)
{
	const char *wrong;
	bool ok = true;
	size_t at = 0;

	while (ok && at < run->n) {
		const verdict v = list_from(conn, run, &at, &wrong);

		if (v != TAKEN) {
			ok = not_taken(conn, run->calls[at], v, wrong);
			at++;
		}
	}
	for (; at < run->n; at++)
		run->calls[at]->drop(run->calls[at]);
	run->n = 0;
	return ok;
}
