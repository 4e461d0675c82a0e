/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <codec/codec.h>
#include <conn/conn.h>
#include <conn/loop.h>
#include <conn/trace.h>
#include <platform/memory.h>
#include <string.h>

#include "wire.ridl.h"

/*
 * What to do with a frame. One function for each kind; each says false when the peer broke a rule or memory
 * is out, having ended the connection. Nothing here runs user code: handlers and callbacks
 * become work of the hub.
 */

typedef struct input {
	ridl_conn *conn;
	const ri_frame *frame;
	uint8_t **block; /* *block: NULL, or what the frame lies in; may be taken */
} input;

static bool
broken(ridl_conn *conn, const char *what)
{
	ri_conn_say_last(conn, RIDL_E_PROTOCOL, what);
	ri_conn_fail(conn, RI_END_BROKEN, RIDL_E_PROTOCOL, RIDL_LOCAL,
	    "%s: the peer broke the protocol: %s; do both ends run the same release of ridl?",
	    conn->address, what);
	return false;
}

/* Whoever that is would not understand why. */
static void
not_a_peer(ridl_conn *conn, const char *what)
{
	ri_conn_fail(conn, RI_END_BROKEN, RIDL_E_PROTOCOL, RIDL_LOCAL,
	    "%s: %s; both ends must speak ridl: is that the right address?", conn->address, what);
}

static bool
out_of_memory(ridl_conn *conn)
{
	ri_conn_out_of_memory(conn);
	return false;
}

/* Decodes a control body; what it holds is valid until the arena is reset. */
static bool
decode(const input *in, const ridl_message_table *table, ridl_arena **mem, void *out)
{
	*mem = ri_arena_new(256);
	if (*mem == NULL)
		return out_of_memory(in->conn);
	if (ri_decode(table, in->frame->body, in->frame->body_len, *mem, NULL, out) == RIDL_OK)
		return true;
	ri_arena_free(*mem);
	return broken(in->conn, "a control frame that cannot be decoded");
}

static uint32_t
at_least(uint32_t offered, uint32_t least)
{
	return offered < least ? least : offered;
}

static bool
take_hello(const input *in)
{
	ridl_conn *conn = in->conn;
	ridl_wire_hello *hello;
	ridl_arena *mem;

	if (conn->greeted)
		return broken(conn, "a second greeting");
	if (!decode(in, &ridl_wire_hello_table, &mem, &hello))
		return false;
	ri_mutex_lock(&conn->hub.mu);
	/* Nobody may offer less than what holds before the greeting. */
	conn->peers.calls = at_least(hello->max_calls, conn->peers.calls);
	conn->peers.frame = at_least(hello->max_frame, conn->peers.frame);
	if (conn->peers.frame > RI_FRAME_MAX)
		conn->peers.frame = RI_FRAME_MAX;
	conn->peers.references = at_least(hello->max_references, conn->peers.references);
	conn->peers.oneway_frames = at_least(hello->oneway_frames, conn->peers.oneway_frames);
	conn->peers.oneway_bytes = at_least(hello->oneway_bytes, conn->peers.oneway_bytes);
	conn->greeted = true;
	conn->greet_by = RI_NEVER;
	ri_hub_wake_all_locked(&conn->hub);
	ri_mutex_unlock(&conn->hub.mu);
	ri_arena_free(mem);
	return true;
}

/* An ERROR for a call that never became one. For a oneway, which never became one for want of memory, its credit. */
static bool
refuse(ridl_conn *conn, const ri_frame *frame, ridl_status st)
{
	bool sent = true;

	ri_mutex_lock(&conn->hub.mu);
	conn->ended_calls++;
	conn->failed_calls++;
	if (frame->call == 0) {
		conn->taken_frames++;
		conn->taken_bytes += frame->size;
		ri_conn_credit_locked(conn, frame->size);
	} else if (conn->state != RI_CONN_CLOSED) {
		sent = ri_conn_control_locked(
		    conn, RI_FRAME_ERROR, frame->call, (uint32_t)st, NULL, 0);
	}
	ri_mutex_unlock(&conn->hub.mu);
	return sent || out_of_memory(conn);
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

/* The peer wants an answer to this frame. Whether it has asked too often without reading any. */
static bool
reads_nothing_locked(ridl_conn *conn)
{
	if (ri_outbox_pending(&conn->out) >= conn->setup->limits.outbox_bytes)
		return !ri_budget_take(&conn->unread, 1, conn->setup->limits.unread_answers);
	conn->unread.used = 0;
	return false;
}

/* What the peer may not do, whatever the call is. NULL: nothing wrong. */
static const char *
overdraft_locked(ridl_conn *conn, const ri_frame *frame)
{
	const ridl_limits *l = &conn->setup->limits;

	if (reads_nothing_locked(conn))
		return "it asks and asks, and reads no answer";
	if (frame->call != 0) {
		if (conn->incoming.count >= l->calls)
			return "more calls under way than we offered to take";
		if (ri_idmap_get(&conn->incoming, frame->call) != NULL)
			return "a second call with the id of one under way";
		return NULL;
	}
	if (conn->taken_frames >= l->oneways || frame->size > l->oneway_bytes - conn->taken_bytes)
		return "more oneways than it has credit for";
	conn->taken_frames++;
	conn->taken_bytes += frame->size;
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
		*up = ri_hub_push_locked(&conn->hub, &in->work);
	}
	return TAKEN;
}

static verdict
list_incoming(ridl_conn *conn, ri_incoming *in, const ri_frame *frame, const char **out_wrong)
{
	ri_hub_wakeup up = { NULL, NULL };
	verdict v = WRONG;

	ri_mutex_lock(&conn->hub.mu);
	*out_wrong = overdraft_locked(conn, frame);
	if (*out_wrong == NULL)
		v = list_locked(conn, in, &up);
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
	return v;
}

/* It may call as often as it likes, so this is said once a second. */
static void
complain(ridl_conn *conn)
{
	if (ri_log_wants(&conn->setup->logger, RIDL_LOG_WARNING) &&
	    ri_rate_take(&conn->complaints, 1, 1))
		ri_conn_log(conn, RIDL_LOG_WARNING,
		    "%s: calls are refused: too many are not finished, or not read",
		    conn->address);
}

/* It is made before it is known whether it may be: all that is decided under one lock. NULL: no memory. */
static ri_incoming *
make_call(const input *in, ri_claims *claims)
{
	ridl_conn *conn = in->conn;
	ridl_status why = RIDL_OK;
	ridl_object *object = ri_refs_target(conn, in->frame->object, &why);
	bool broken_claims = claims->broken;
	ri_incoming *call =
	    conn->setup->hooks.incoming(conn, in->frame, *in->block, object, claims);

	if (call == NULL) {
		ri_object_unref_to(object, &conn->hub);
		return NULL;
	}
	call->refused = broken_claims ? RIDL_E_NO_OBJECT : object != NULL ? RIDL_OK : why;
	*in->block = NULL;
	return call;
}

/* False. */
static bool
not_claimed(ridl_conn *conn, ridl_status st)
{
	return st == RIDL_E_TOO_BIG ? broken(conn, "more references than we offered to hold")
				    : out_of_memory(conn);
}

static bool
take_call(const input *in)
{
	ridl_conn *conn = in->conn;
	ri_incoming *call;
	const char *wrong;
	ri_claims claims;
	verdict v;
	ridl_status st = ri_refs_claim(conn, in->frame, &claims);

	if (st != RIDL_OK) {
		ri_claims_done(&claims, &conn->hub);
		return not_claimed(conn, st);
	}
	call = make_call(in, &claims);
	if (call == NULL) {
		ri_claims_done(&claims, &conn->hub);
		return refuse(conn, in->frame, RIDL_E_NO_MEMORY);
	}
	v = list_incoming(conn, call, in->frame, &wrong);
	if (v == TAKEN)
		return true;
	call->drop(call);
	if (v == WRONG)
		return broken(conn, wrong);
	if (v == TOO_MUCH)
		complain(conn);
	return refuse(conn, in->frame, v == TOO_MUCH ? RIDL_E_OVERLOADED : RIDL_E_NO_MEMORY);
}

static bool
take_answer(const input *in)
{
	ridl_conn *conn = in->conn;
	const ri_frame *frame = in->frame;
	ri_answer answer = { .conn = conn, .frame = frame, .block = *in->block };
	ri_pending *p;
	ri_calls_found found;
	ridl_status st;

	if (frame->kind == RI_FRAME_ERROR) {
		answer.status = (ridl_status)frame->status;
		if (frame->status == 0 || frame->status > INT32_MAX)
			return broken(conn, "an error without a status");
	}
	st = ri_refs_claim(conn, frame, &answer.claims);
	if (st != RIDL_OK) {
		ri_claims_done(&answer.claims, &conn->hub);
		return not_claimed(conn, st);
	}
	ri_mutex_lock(&conn->hub.mu);
	found = ri_calls_answered(&conn->calls, frame->call, &p);
	if (p != NULL)
		ri_pending_removed_locked(conn, p);
	if (!ri_list_empty(&conn->hub.sleepers) && conn->calls.used + 1 >= conn->peers.calls)
		ri_hub_wake_all_locked(&conn->hub); /* there is room for one more */
	ri_mutex_unlock(&conn->hub.mu);
	if (found == RI_CALLS_FOUND) {
		ri_pending_complete(p, &answer);
		*in->block = answer.block;
	}
	ri_claims_done(&answer.claims, &conn->hub);
	return found != RI_CALLS_UNKNOWN ||
	       broken(conn, "an answer to a call that was never made");
}

/* Answered at once, unless the answer is on its way; the handler goes on, and is told. */
static bool
take_cancel(const input *in)
{
	ridl_conn *conn = in->conn;
	ri_incoming *call = NULL;
	bool sent = true, often;

	ri_mutex_lock(&conn->hub.mu);
	often = !ri_rate_take(&conn->cancels, 1, conn->setup->limits.cancels);
	if (!often)
		call = ri_idmap_take(&conn->incoming, in->frame->call);
	if (call != NULL) {
		call->listed = false;
		call->hold(call);
		sent = ri_conn_control_locked(
		    conn, RI_FRAME_ERROR, in->frame->call, RIDL_E_CANCELLED, NULL, 0);
	}
	ri_mutex_unlock(&conn->hub.mu);
	if (call != NULL) {
		call->cancelled(call);
		call->drop(call);
	}
	if (often)
		return broken(conn, "it cancels more than is allowed in a second");
	return sent || out_of_memory(conn);
}

static bool
take_release(const input *in)
{
	ridl_conn *conn = in->conn;
	ridl_wire_release *release;
	ridl_arena *mem;
	bool ok = true, often;

	if (!decode(in, &ridl_wire_release_table, &mem, &release))
		return false;
	ri_mutex_lock(&conn->hub.mu);
	often =
	    !ri_rate_take(&conn->releasing, release->n_references, conn->setup->limits.releases);
	ri_mutex_unlock(&conn->hub.mu);
	if (often) {
		ri_arena_free(mem);
		return broken(conn, "it releases more than is allowed in a second");
	}
	for (size_t i = 0; ok && i < release->n_references; i++) {
		const ridl_wire_released_reference *r = release->references[i];
		ridl_object *last;

		ri_mutex_lock(&conn->hub.mu);
		ok = ri_refs_released_locked(conn, r->id, r->count, &last);
		if (!ri_list_empty(&conn->hub.sleepers))
			ri_hub_wake_all_locked(
			    &conn->hub); /* who waits for room for references */
		ri_mutex_unlock(&conn->hub.mu);
		ri_object_unref_to(last, &conn->hub);
	}
	ri_arena_free(mem);
	return ok || broken(conn, "it gave back a reference that it did not hold");
}

static bool
take_credit(const input *in)
{
	ridl_conn *conn = in->conn;
	ridl_wire_credit *credit;
	ridl_arena *mem;
	bool ok;

	if (!decode(in, &ridl_wire_credit_table, &mem, &credit))
		return false;
	ri_mutex_lock(&conn->hub.mu);
	ok = credit->frames <= conn->window_frames && credit->bytes <= conn->window_bytes;
	if (ok) {
		conn->window_frames -= credit->frames;
		conn->window_bytes -= credit->bytes;
		ri_hub_wake_all_locked(&conn->hub);
	}
	ri_mutex_unlock(&conn->hub.mu);
	ri_arena_free(mem);
	return ok || broken(conn, "credit for oneways that were not sent");
}

static bool
take_ping(const input *in)
{
	enum { MAX_ECHO = 64 };
	ridl_conn *conn = in->conn;
	size_t len = in->frame->body_len;
	bool sent = true, unread, often;

	if (len > MAX_ECHO)
		return broken(conn, "a ping of more than 64 bytes");
	ri_mutex_lock(&conn->hub.mu);
	unread = reads_nothing_locked(conn);
	often = !ri_rate_take(&conn->pings, 1, conn->setup->limits.pings);
	if (conn->state != RI_CONN_CLOSED && !unread && !often)
		sent = ri_conn_control_locked(conn, RI_FRAME_PONG, 0, 0, in->frame->body, len);
	ri_mutex_unlock(&conn->hub.mu);
	if (often)
		return broken(conn, "it pings more than is allowed in a second");
	if (unread)
		return broken(conn, "it pings and pings, and reads nothing");
	return sent || out_of_memory(conn);
}

static bool
take_goaway(const input *in)
{
	ridl_conn *conn = in->conn;
	ridl_wire_go_away *away;
	const ridl_error *error;
	bool finished;
	ridl_status st;
	ridl_arena *mem;

	if (!decode(in, &ridl_wire_go_away_table, &mem, &away))
		return false;
	finished = away->finished;
	st = away->status == RIDL_E_DENIED || away->status == RIDL_E_OVERLOADED
		 ? (ridl_status)away->status
		 : RIDL_E_GOING_AWAY;
	error = ri_error_new(st, RIDL_REMOTE, NULL, conn->address,
	    away->message[0] != 0 ? away->message : "the peer is going away");
	ri_arena_free(mem);
	if (!conn->greeted) {
		if (st != RIDL_E_GOING_AWAY) {
			ri_conn_end(conn, RI_END_BROKEN, error);
			return false;
		}
		ri_error_unref(error);
		return broken(conn, "its first frame is not a greeting");
	}
	ri_mutex_lock(&conn->hub.mu);
	conn->finished = conn->finished || finished;
	if (!conn->going_away) {
		conn->going_away = true;
		conn->away = error;
		error = NULL;
		ri_hub_wake_all_locked(&conn->hub);
	}
	ri_mutex_unlock(&conn->hub.mu);
	ri_error_unref(error);
	return true;
}

static bool
take_frame(const input *in)
{
	if (!in->conn->greeted && in->frame->kind != RI_FRAME_HELLO &&
	    in->frame->kind != RI_FRAME_GOAWAY)
		return broken(in->conn, "its first frame is not a greeting");
	switch (in->frame->kind) {
	case RI_FRAME_HELLO:
		return take_hello(in);
	case RI_FRAME_CALL:
		return take_call(in);
	case RI_FRAME_REPLY:
	case RI_FRAME_ERROR:
		return take_answer(in);
	case RI_FRAME_CANCEL:
		return take_cancel(in);
	case RI_FRAME_RELEASE:
		return take_release(in);
	case RI_FRAME_CREDIT:
		return take_credit(in);
	case RI_FRAME_PING:
		return take_ping(in);
	case RI_FRAME_PONG:
		return true;
	case RI_FRAME_GOAWAY:
		return take_goaway(in);
	default:
		return broken(in->conn, "a frame of a kind that was not agreed on");
	}
}

static void
trace(ridl_conn *conn, ri_frame *frame)
{
	const ridl_interface_method *entry = NULL;
	ridl_object *object = NULL;
	ridl_status why;

	if (frame->kind == RI_FRAME_CALL)
		object = ri_refs_target(conn, frame->object, &why);
	if (object != NULL && ri_object_interface(object) != NULL)
		entry = ri_interface_method(ri_object_interface(object), frame->method);
	if (entry != NULL)
		frame->name = entry->method->name;
	ri_trace(conn->address, conn->fd, '<', frame);
	ri_object_unref_to(object, &conn->hub);
}

ri_time
ri_conn_came(ridl_conn *conn)
{
	if (conn->came == 0)
		conn->came = ri_now();
	return conn->came;
}

void
ri_conn_route(ridl_conn *conn)
{
	conn->came = 0;
	for (;;) {
		uint8_t *block = NULL;
		ri_frame frame;
		input in = { conn, &frame, &block };
		bool ok;

		switch (ri_frame_in_next(&conn->in, &frame, &block)) {
		case RI_FRAME_MORE_BYTES:
			return;
		case RI_FRAME_READY:
			conn->frames_in++;
			if (RI_UNLIKELY(conn->setup->traced))
				trace(conn, &frame);
			ok = take_frame(&in);
			ri_free(block);
			if (!ok)
				return;
			break;
		case RI_FRAME_BAD:
			if (conn->in.greeted)
				broken(conn, conn->in.why);
			else
				not_a_peer(conn, conn->in.why);
			return;
		case RI_FRAME_NO_MEMORY:
			out_of_memory(conn);
			return;
		}
	}
}
