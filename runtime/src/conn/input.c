/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <codec/codec.h>
#include <conn/input.h>
#include <conn/trace.h>
#include <platform/memory.h>
#include <stdio.h>
#include <string.h>

#include "wire.ridl.h"

/*
 * What to do with a frame. One function for each kind; each says false when the peer broke a rule or memory
 * is out, having ended the connection. Nothing here runs user code: handlers and callbacks
 * become work of the hub.
 */

bool
ri_input_broken(ridl_conn *conn, const char *what)
{
	ri_conn_say_last(conn, RIDL_E_PROTOCOL, what);
	ri_conn_fail(conn, RI_END_BROKEN, RIDL_E_PROTOCOL, RIDL_LOCAL,
	    "%s: the peer broke the protocol: %s; do both ends run the same release of ridl?",
	    conn->setup->address, what);
	return false;
}

/* Whoever that is would not understand why. */
static void
not_a_peer(ridl_conn *conn, const char *what)
{
	ri_conn_fail(conn, RI_END_BROKEN, RIDL_E_PROTOCOL, RIDL_LOCAL,
	    "%s: %s; both ends must speak ridl: is that the right address?", conn->setup->address,
	    what);
}

static bool
out_of_memory(ridl_conn *conn)
{
	ri_conn_out_of_memory(conn);
	return false;
}

/* Decodes a control body; what it holds is valid until the arena is reset. */
static bool
decode(ridl_conn *conn, const ri_frame *frame, const ridl_message_table *table, ridl_arena **mem,
    void *out)
{
	*mem = ri_arena_new(256);
	if (*mem == NULL)
		return out_of_memory(conn);
	if (ri_decode(table, frame->body, frame->body_len, *mem, NULL, out) == RIDL_OK)
		return true;
	ri_arena_free(*mem);
	return ri_input_broken(conn, "a control frame that cannot be decoded");
}

static uint32_t
at_least(uint32_t offered, uint32_t least)
{
	return offered < least ? least : offered;
}

static bool
take_hello(ridl_conn *conn, const ri_frame *frame)
{
	ridl_wire_hello *hello;
	ridl_arena *mem;

	if (conn->greeted)
		return ri_input_broken(conn, "a second greeting");
	if (!decode(conn, frame, &ridl_wire_hello_table, &mem, &hello))
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

bool
ri_input_not_claimed(ridl_conn *conn, ridl_status st)
{
	return st == RIDL_E_TOO_BIG
		   ? ri_input_broken(conn, "more references than we offered to hold")
		   : out_of_memory(conn);
}

/* Answered at once, unless the answer is on its way; the handler goes on, and is told. */
static bool
take_cancel(ridl_conn *conn, const ri_frame *frame)
{
	ri_incoming *call = NULL;
	bool sent = true, often;

	ri_mutex_lock(&conn->hub.mu);
	often = !ri_rate_take(&conn->cancels, 1, conn->setup->limits.cancels);
	if (!often)
		call = ri_idmap_take(&conn->incoming, frame->call);
	if (call != NULL) {
		call->listed = false;
		call->hold(call);
		sent = ri_conn_control_locked(
		    conn, RI_FRAME_ERROR, frame->call, RIDL_E_CANCELLED, NULL, 0);
	}
	ri_mutex_unlock(&conn->hub.mu);
	if (call != NULL) {
		call->cancelled(call);
		call->drop(call);
	}
	if (often)
		return ri_input_broken(conn, "it cancels more than is allowed in a second");
	return sent || out_of_memory(conn);
}

static bool
take_release(ridl_conn *conn, const ri_frame *frame)
{
	ridl_wire_release *release;
	ridl_arena *mem;
	bool ok = true, often;

	if (!decode(conn, frame, &ridl_wire_release_table, &mem, &release))
		return false;
	ri_mutex_lock(&conn->hub.mu);
	often =
	    !ri_rate_take(&conn->releasing, release->n_references, conn->setup->limits.releases);
	ri_mutex_unlock(&conn->hub.mu);
	if (often) {
		ri_arena_free(mem);
		return ri_input_broken(conn, "it releases more than is allowed in a second");
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
	return ok || ri_input_broken(conn, "it gave back a reference that it did not hold");
}

static bool
take_credit(ridl_conn *conn, const ri_frame *frame)
{
	ridl_wire_credit *credit;
	ridl_arena *mem;
	bool ok;

	if (!decode(conn, frame, &ridl_wire_credit_table, &mem, &credit))
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
	return ok || ri_input_broken(conn, "credit for oneways that were not sent");
}

bool
ri_input_reads_nothing_locked(ridl_conn *conn)
{
	if (ri_outbox_pending(&conn->out) >= conn->setup->limits.outbox_bytes)
		return !ri_budget_take(&conn->unread, 1, conn->setup->limits.unread_answers);
	conn->unread.used = 0;
	return false;
}

static bool
take_ping(ridl_conn *conn, const ri_frame *frame)
{
	enum { MAX_ECHO = 64 };
	size_t len = frame->body_len;
	bool sent = true, unread, often;

	if (len > MAX_ECHO)
		return ri_input_broken(conn, "a ping of more than 64 bytes");
	ri_mutex_lock(&conn->hub.mu);
	unread = ri_input_reads_nothing_locked(conn);
	often = !ri_rate_take(&conn->pings, 1, conn->setup->limits.pings);
	if (conn->state != RI_CONN_CLOSED && !unread && !often)
		sent = ri_conn_control_locked(conn, RI_FRAME_PONG, 0, 0, frame->body, len);
	ri_mutex_unlock(&conn->hub.mu);
	if (often)
		return ri_input_broken(conn, "it pings more than is allowed in a second");
	if (unread)
		return ri_input_broken(conn, "it pings and pings, and reads nothing");
	return sent || out_of_memory(conn);
}

/* In the peer's words, as far as they are worth keeping. */
static const ridl_error *
peers_reason(const ridl_conn *conn, const ridl_wire_go_away *away)
{
	const bool denied = away->status == RIDL_E_DENIED || away->status == RIDL_E_OVERLOADED;
	char message[400];

	snprintf(message, sizeof message, "%s: the peer %s%s%s", conn->setup->address,
	    denied ? "does not let us in" : "goes away", away->message[0] != 0 ? ": " : "",
	    away->message);
	return ri_error_new(denied ? (ridl_status)away->status : RIDL_E_GOING_AWAY, RIDL_REMOTE,
	    NULL, conn->setup->address, message);
}

static bool
take_goaway(ridl_conn *conn, const ri_frame *frame)
{
	ridl_wire_go_away *away;
	const ridl_error *error;
	bool finished;
	ridl_arena *mem;

	if (!decode(conn, frame, &ridl_wire_go_away_table, &mem, &away))
		return false;
	finished = away->finished;
	error = peers_reason(conn, away);
	ri_arena_free(mem);
	if (!conn->greeted) {
		if (error->status != RIDL_E_GOING_AWAY) {
			ri_conn_end(conn, RI_END_BROKEN, error);
			return false;
		}
		ri_error_unref(error);
		return ri_input_broken(conn, "its first frame is not a greeting");
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

/* What is neither a call nor an answer. */
static bool
take_control(ridl_conn *conn, const ri_frame *frame)
{
	switch (frame->kind) {
	case RI_FRAME_HELLO:
		return take_hello(conn, frame);
	case RI_FRAME_CANCEL:
		return take_cancel(conn, frame);
	case RI_FRAME_RELEASE:
		return take_release(conn, frame);
	case RI_FRAME_CREDIT:
		return take_credit(conn, frame);
	case RI_FRAME_PING:
		return take_ping(conn, frame);
	case RI_FRAME_PONG:
		return true;
	case RI_FRAME_GOAWAY:
		return take_goaway(conn, frame);
	default:
		return ri_input_broken(conn, "a frame of a kind that was not agreed on");
	}
}

typedef struct runs {
	ri_call_run calls;
	ri_answer_run answers;
} runs;

/* At most one of them holds anything. */
static bool
take_runs(ridl_conn *conn, runs *r)
{
	return ri_call_run_end(conn, &r->calls) && ri_answer_run_end(conn, &r->answers);
}

/* In the order they came: a run ends before what is of another kind. frame is where an answer would be added. */
static bool
take_frame(ridl_conn *conn, runs *r, const ri_frame *frame, uint8_t **block)
{
	if (!conn->greeted && frame->kind != RI_FRAME_HELLO && frame->kind != RI_FRAME_GOAWAY)
		return ri_input_broken(conn, "its first frame is not a greeting");
	switch (frame->kind) {
	case RI_FRAME_CALL:
		return ri_answer_run_end(conn, &r->answers) &&
		       ri_call_run_add(conn, &r->calls, frame, block);
	case RI_FRAME_REPLY:
	case RI_FRAME_ERROR:
		return ri_call_run_end(conn, &r->calls) &&
		       ri_answer_run_add(conn, &r->answers, block);
	default:
		return take_runs(conn, r) && take_control(conn, frame);
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
	ri_trace(conn->setup->address, conn->fd, '<', frame);
	ri_object_unref_to(object, &conn->hub);
}

ri_time
ri_conn_came(ridl_conn *conn)
{
	if (conn->came == 0)
		conn->came = ri_now();
	return conn->came;
}

/* Nothing more can be taken from the reader's buffer. */
static void
end_route(ridl_conn *conn, ri_frame_result why)
{
	if (why == RI_FRAME_NO_MEMORY)
		out_of_memory(conn);
	else if (why == RI_FRAME_BAD && conn->in.greeted)
		ri_input_broken(conn, conn->in.why);
	else if (why == RI_FRAME_BAD)
		not_a_peer(conn, conn->in.why);
}

void
ri_conn_route(ridl_conn *conn)
{
	ri_frame_result result;
	uint8_t *block;
	runs r;

	r.calls.n = r.answers.n = 0;
	conn->came = 0;
	for (;;) {
		ri_frame *frame = &r.answers.answers[r.answers.n].frame;
		bool ok;

		result = ri_frame_in_next(&conn->in, frame, &block);
		if (result != RI_FRAME_READY)
			break;
		if (RI_UNLIKELY(conn->setup->traced))
			trace(conn, frame);
		ok = take_frame(conn, &r, frame, &block);
		ri_free(block);
		if (!ok)
			return;
	}
	if (take_runs(conn, &r))
		end_route(conn, result);
}
