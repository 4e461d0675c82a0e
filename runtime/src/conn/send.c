/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <codec/codec.h>
#include <conn/conn.h>
#include <conn/stats.h>
#include <conn/trace.h>
#include <string.h>

#include "wire.ridl.h"

/*
 * Sending. A frame is appended whole or not at all, and only when the peer has room for it: who wants to
 * send more waits, and serves the peer as in any other wait, or two peers that send to each other would wait for
 * ever. Answers and control frames are always appended: there is never more of them than the peer asked for.
 */

enum {
	LENT =
	    RI_GATHER_LEAST, /* bodies from this size on leave from the memory of who sends them */
	BULK = 64 << 10,     /* and these are worth a larger buffer in the kernel */
};

static bool
lends_locked(ridl_conn *conn, const ri_frame *head)
{
	if (head->body_len < LENT)
		return false;
	if (head->body_len >= BULK && !conn->sends_bulk && conn->fd >= 0) {
		conn->sends_bulk = true;
		ri_sock_expect_bulk(conn->fd);
	}
	return ri_outbox_may_lend(&conn->out);
}

/* Appends a frame. False: no memory. A large body is lent: it must not move before ri_outbox_take_back(). */
static bool
append_locked(ridl_conn *conn, ri_frame *head, const ri_ref *refs, const struct iovec *body,
    size_t n_pieces)
{
	bool lends = lends_locked(conn, head);
	size_t size = ri_frame_head_size(head->kind, head->n_refs);
	uint8_t *room = ri_outbox_room(&conn->out, size + head->body_len);

	if (room == NULL)
		return false;
	conn->queued += size + head->body_len;
	ri_frame_put_head(head, refs, room);
	for (size_t i = 0; i < n_pieces && !lends; size += body[i++].iov_len)
		memcpy(room + size, body[i].iov_base, body[i].iov_len);
	ri_outbox_added(&conn->out, size);
	conn->overdue |= head->kind != RI_FRAME_CALL && head->kind != RI_FRAME_CANCEL;
	if (lends)
		ri_outbox_lend(&conn->out, body, n_pieces, head->body_len);
	if (RI_UNLIKELY(conn->setup->traced))
		ri_trace(conn->setup->address, conn->fd, '>', head);
	return true;
}

bool
ri_conn_control_locked(ridl_conn *conn, uint8_t kind, uint32_t call, uint32_t status,
    const uint8_t *body, size_t len)
{
	ri_frame head = { .kind = kind, .call = call, .status = status, .body_len = len };
	const struct iovec piece = { (void *)(uintptr_t)body, len };

	return append_locked(conn, &head, NULL, &piece, len > 0);
}

/* False: there was nothing to write, or somebody else does. */
static bool
write_out_locked(ridl_conn *conn)
{
	bool wrote = false;

	/* While on_connect decides, not even our greeting leaves, unless to say goodbye after it. */
	if (ri_conn_is_held_back_locked(conn) && !conn->told_going_away)
		return false;
	while (
	    conn->fd >= 0 && ri_refs_send_releases_locked(conn) && ri_outbox_begin(&conn->out)) {
		bool was_full;
		ri_io io;

		wrote = true;
		conn->overdue = false;
		ri_mutex_unlock(&conn->hub.mu);
		io = ri_outbox_write(&conn->out, conn->fd);
		ri_mutex_lock(&conn->hub.mu);
		was_full = ri_outbox_pending(&conn->out) >= conn->setup->limits.send_bytes;
		ri_outbox_end(&conn->out);
		/* Who waits for room may sleep in the reader's place, and watches for no room while somebody else writes. */
		if (was_full && ri_outbox_pending(&conn->out) < conn->setup->limits.send_bytes)
			ri_hub_wake_all_locked(&conn->hub);
		if (io == RI_IO_RESET || io == RI_IO_EOF) {
			/* The reader finds out why, and whether an answer is still there. */
			conn->queued -= ri_outbox_pending(&conn->out);
			ri_outbox_drop(&conn->out);
		}
		ri_conn_complete_left_locked(conn);
		if (io != RI_IO_OK) {
			conn->overdue = true;
			/* It shall watch for room. Who reads here and now looks by itself, and must sleep then. */
			if (conn->reader != NULL && conn->reader->parker != ri_parker_self())
				ri_unpark(conn->reader->parker);
			ri_conn_rearm_locked(conn);
			break;
		}
	}
	return wrote;
}

/* What the kernel does not take is written by the next reader, or when the poller says so. */
void
ri_conn_push_out_locked(ridl_conn *conn)
{
	ri_hub_wakeup up = { NULL, NULL };

	/* A connection that is leaving may have waited for its last writer. */
	if (!write_out_locked(conn) || conn->state == RI_CONN_OPEN)
		return;
	ri_conn_settle_locked(conn, &up);
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
	ri_mutex_lock(&conn->hub.mu);
}

bool
ri_conn_is_corked_locked(const ridl_conn *conn)
{
	return conn->corked > 0 && !conn->overdue;
}

void
ri_conn_push_overdue_locked(ridl_conn *conn)
{
	if (!ri_conn_is_corked_locked(conn))
		ri_conn_push_out_locked(conn);
}

void
ri_conn_flush_locked(ridl_conn *conn)
{
	if (conn->corked == 0 || ri_outbox_pending(&conn->out) >= RI_OUTBOX_BATCH)
		ri_conn_push_out_locked(conn);
}

/* Whether an answer that is given here and now waits for those of the same batch. */
static bool
is_of_batch_locked(ridl_conn *conn)
{
	/*
	 * Anybody else may be the last to come by for long: the batch may be a handler that sleeps. A cork is for
	 * calls: who has corked may be waiting for what the peer does only after this answer.
	 */
	return conn->batched > 0 && ri_context_self()->loop == conn->loop &&
	       ri_outbox_pending(&conn->out) < RI_OUTBOX_BATCH;
}

void
ri_conn_flush_batch_locked(ridl_conn *conn)
{
	if (!is_of_batch_locked(conn))
		ri_conn_push_out_locked(conn);
}

/* The call that this thread serves for the peer, if any: on whose behalf it calls now. */
static uint32_t
parent_of(const ridl_conn *conn)
{
	const ri_incoming *in = ri_context_self()->serving;

	while (in != NULL && (in->conn != conn || in->id == 0))
		in = in->outer;
	return in == NULL ? 0 : in->id;
}

static uint32_t
timeout_us(ridl_duration left)
{
	int64_t us = left <= 0 ? 1 : left / 1000 + (left % 1000 != 0);

	return us > UINT32_MAX ? 0 : (uint32_t)us;
}

static ridl_status
not_sent(const ridl_conn *conn, const ri_call_start *start, ridl_status st, const char *why)
{
	ri_fail(st, "%s: %s was not sent: %s", conn->setup->address, start->method_name, why);
	return ri_error_place(start->method_name, conn->setup->address);
}

/* A failure for a connection that takes no more calls. */
static ridl_status
ended_locked(ridl_conn *conn, const ri_call_start *start)
{
	const ridl_error *why = conn->state != RI_CONN_OPEN ? conn->reason : conn->away;
	ridl_status st = conn->state != RI_CONN_OPEN ? RIDL_E_CLOSED : RIDL_E_GOING_AWAY;

	const ridl_error *e =
	    ri_error_new(st, why->origin, start->method_name, conn->setup->address, why->message);

	ri_error_show(e);
	ri_error_unref(e);
	return st;
}

/* RIDL_OK: now. RIDL_E_WOULD_BLOCK: when there is room. Anything else: never, and why. */
static ridl_status
may_start_locked(ridl_conn *conn, const ri_call_start *start, size_t size, size_t n_refs)
{
	const ridl_limits *ours = &conn->setup->limits;
	const ri_limits *l = &conn->peers;
	bool hold_back = !conn->greeted;

	if (conn->state != RI_CONN_OPEN || (conn->going_away && parent_of(conn) == 0))
		return ended_locked(conn, start);
	if (size - 4 > l->frame || n_refs > l->references ||
	    (start->oneway && size > l->oneway_bytes))
		return hold_back ? RIDL_E_WOULD_BLOCK
				 : not_sent(conn, start, RIDL_E_TOO_BIG,
				       "it is larger than the peer takes");
	/* Having said that nothing more is taken, it has not ended yet: in a moment it will have. */
	if (ri_outbox_pending(&conn->out) >=
		(start->passed_on ? ours->outbox_bytes : ours->send_bytes) ||
	    conn->exported + n_refs > l->references || conn->told_finished)
		return RIDL_E_WOULD_BLOCK;
	if (start->oneway)
		return conn->window_frames < l->oneway_frames &&
			       size <= l->oneway_bytes - conn->window_bytes
			   ? RIDL_OK
			   : RIDL_E_WOULD_BLOCK;
	return conn->calls.used < l->calls ? RIDL_OK : RIDL_E_WOULD_BLOCK;
}

typedef struct room_wait {
	ri_wait wait;
	ridl_conn *conn;
	const ri_call_start *start;
	size_t size, n_refs;
	ridl_status st;
} room_wait;

static bool
room_over_locked(ri_wait *wait)
{
	room_wait *w = RI_CONTAINER_OF(wait, room_wait, wait);

	w->st = may_start_locked(w->conn, w->start, w->size, w->n_refs);
	return w->st != RIDL_E_WOULD_BLOCK;
}

static ridl_status
wait_for_room_locked(ridl_conn *conn, const ri_call_start *start, size_t size, size_t n_refs)
{
	room_wait w = { .conn = conn, .start = start, .size = size, .n_refs = n_refs };
	ridl_status st;

	if (start->passed_on && start->no_wait)
		return not_sent(conn, start, RIDL_E_OVERLOADED,
		    "the owner of the object has not answered, or not read, too much already");
	if (start->no_wait)
		return not_sent(conn, start, RIDL_E_WOULD_BLOCK,
		    "there is no room now; wait for answers, or let it wait");
	ri_wait_init(&w.wait, room_over_locked, start->deadline);
	st = ri_conn_wait_locked(conn, &w.wait);
	if (st == RIDL_OK)
		return w.st;
	return not_sent(conn, start, st,
	    st == RIDL_E_TIMEOUT          ? "the peer did not make room in time"
	    : st == RIDL_E_WOULD_DEADLOCK ? "on_connect has not let the peer in"
					  : "memory is out");
}

/* Appends the CALL, and enters it into the table. */
static ridl_status
start_locked(ridl_conn *conn, const ri_call_start *start, const ri_outgoing *out, ri_pending *p)
{
	ri_ref few[8], *refs = few;
	ri_frame head = {
		.kind = RI_FRAME_CALL,
		.flags = (uint8_t)(start->oneway ? RI_FRAME_ONEWAY : 0),
		.object = start->object,
		.method = start->method,
		.timeout_us = start->deadline == RI_NEVER ? 0 : timeout_us(start->timeout),
		.parent = start->oneway ? 0 : parent_of(conn),
		.body_len = out->body_len,
		.name = start->method_name,
	};
	ridl_status st = RIDL_OK;
	size_t size;

	if (out->n_objects > RI_COUNT(few) && (refs = ri_refs_room(out->n_objects)) == NULL)
		return not_sent(conn, start, RIDL_E_NO_MEMORY, "memory is out");
	if (out->n_objects > 0) {
		head.flags |= RI_FRAME_REFS;
		st = ri_refs_export_locked(conn, out, refs);
		head.n_refs =
		    st == RIDL_OK ? (uint16_t)out->n_objects : 0; /* all of them, or none */
	}
	if (st == RIDL_OK && !start->oneway) {
		st = ri_calls_add(&conn->calls, p);
		head.call = p->id;
		p->parent = head.parent;
	}
	size = ri_frame_head_size(head.kind, head.n_refs) + head.body_len;
	if (st == RIDL_OK && !append_locked(conn, &head, refs, out->body, out->n_pieces)) {
		if (!start->oneway)
			ri_calls_withdraw(&conn->calls, p);
		st = RIDL_E_NO_MEMORY;
	}
	if (st != RIDL_OK) {
		ri_refs_unexport_locked(conn, refs, head.n_refs);
		st = not_sent(conn, start, st, "memory is out");
	} else if (start->oneway) {
		conn->window_frames++;
		conn->window_bytes += (uint32_t)size;
	}
	if (refs != few)
		ri_refs_free_room(refs);
	return st;
}

ridl_status
ri_conn_call(ridl_conn *conn, const ri_call_start *start, const ri_outgoing *out, ri_pending *p)
{
	size_t size = ri_frame_head_size(RI_FRAME_CALL, (uint16_t)out->n_objects) + out->body_len;
	ri_hub_wakeup up = { NULL, NULL };
	ridl_status st;

	ri_mutex_lock(&conn->hub.mu);
	st = may_start_locked(conn, start, size, out->n_objects);
	if (st == RIDL_E_WOULD_BLOCK)
		st = wait_for_room_locked(conn, start, size, out->n_objects);
	if (st == RIDL_OK)
		st = start_locked(conn, start, out, p);
	if (st == RIDL_OK) {
		if (p != NULL) {
			p->sent_end = conn->queued;
			if (start->oneway) {
				p->leaving = true;
				ri_list_add(&conn->leaving, &p->departs);
			} else if (start->unwaited) {
				p->unwaited = true;
				conn->unwaited++;
				ri_conn_watch_deadline_locked(conn, p, &up);
			} else {
				p->awaited =
				    conn->hub.serving == 0 || ri_context_self()->depth > 0;
			}
		}
		ri_conn_flush_locked(conn);
		ri_outbox_take_back(&conn->out);
		if (p != NULL && p->leaving)
			ri_conn_watch_deadline_locked(conn, p, &up);
		/* Now: what has left need not be watched for room. */
		if (start->unwaited)
			ri_conn_rearm_locked(conn);
	}
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
	return st;
}

/* Half a window is given back at once, so that a steady sender never has to stop. */
void
ri_conn_credit_locked(ridl_conn *conn, uint32_t bytes)
{
	const ridl_wire_credit credit = {
		.frames = conn->owed_frames + 1,
		.bytes = conn->owed_bytes + bytes,
	};
	uint8_t body[16];
	size_t len;

	conn->owed_frames = credit.frames;
	conn->owed_bytes = credit.bytes;
	if (conn->state != RI_CONN_OPEN ||
	    (credit.frames < conn->setup->limits.oneways / 2 &&
		credit.bytes < conn->setup->limits.oneway_bytes / 2))
		return;
	if (ri_encode(&ridl_wire_credit_table, &credit, body, sizeof body, NULL, &len) !=
		RIDL_OK ||
	    !ri_conn_control_locked(conn, RI_FRAME_CREDIT, 0, 0, body + sizeof body - len, len)) {
		/* No memory: it goes with the next one. If none is left, the peer may wait for ever: better no connection. */
		if (conn->taken_frames == credit.frames)
			ri_sock_shutdown(conn->fd);
		return;
	}
	conn->taken_frames -= credit.frames;
	conn->taken_bytes -= credit.bytes;
	conn->owed_frames = conn->owed_bytes = 0;
}

static ridl_status
append_answer_locked(ri_incoming *in, ridl_status status, const ri_outgoing *out)
{
	ridl_conn *conn = in->conn;
	ri_ref few[8], *refs = few;
	ri_frame head = {
		.kind = status == RIDL_OK ? RI_FRAME_REPLY : RI_FRAME_ERROR,
		.call = in->id,
		.status = (uint32_t)status,
		.body_len = out->body_len,
		.n_refs = (uint16_t)out->n_objects,
	};
	ridl_status st = RIDL_OK;

	if (ri_frame_head_size(head.kind, head.n_refs) + head.body_len - 4 > conn->peers.frame)
		return RIDL_E_TOO_BIG;
	if (out->n_objects > RI_COUNT(few) && (refs = ri_refs_room(out->n_objects)) == NULL)
		return RIDL_E_NO_MEMORY;
	if (conn->exported + out->n_objects > conn->peers.references)
		st = RIDL_E_OVERLOADED;
	else if (out->n_objects > 0) {
		head.flags = RI_FRAME_REFS;
		st = ri_refs_export_locked(conn, out, refs);
	}
	if (st == RIDL_OK && !append_locked(conn, &head, refs, out->body, out->n_pieces)) {
		ri_refs_unexport_locked(conn, refs, head.n_refs);
		st = RIDL_E_NO_MEMORY;
	}
	if (refs != few)
		ri_refs_free_room(refs);
	return st;
}

bool
ri_conn_answer(ri_incoming *in, ridl_status status, const ri_outgoing *out)
{
	ridl_conn *conn = in->conn;
	ri_hub_wakeup up = { NULL, NULL };
	bool wanted, leaves, away;
	uint64_t before;

	ri_mutex_lock(&conn->hub.mu);
	wanted = in->listed;
	before = conn->queued;
	if (wanted) {
		ridl_status st = append_answer_locked(in, status, out);
		const ri_outgoing nothing = { 0 };

		/* What cannot be sent is answered with the reason alone. */
		if (st != RIDL_OK && append_answer_locked(in, st, &nothing) != RIDL_OK)
			ri_sock_shutdown(conn->fd);
		if (st != RIDL_OK)
			status = st;
		in->listed = false;
		ri_idmap_take(&conn->incoming, in->id);
	} else if (in->id == 0) {
		ri_conn_credit_locked(conn, in->bytes);
	} else {
		status = RIDL_E_CANCELLED; /* and that was its answer */
	}
	leaves = !is_of_batch_locked(conn);
	ri_stats_answered_locked(in, status, conn->queued - before);
	if (leaves)
		ri_stats_left_locked(conn);
	if (leaves && (wanted || in->id == 0))
		ri_conn_push_out_locked(conn);
	if (wanted)
		ri_outbox_take_back(&conn->out);
	if (in->returned) {
		in->counted = false;
		conn->running--;
		ri_budget_give(&conn->memory, ri_incoming_charge(in));
	}
	away = conn->told_going_away; /* now: while it was written somebody else had the lock */
	ri_conn_settle_locked(conn, &up);
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
	if (away)
		ri_conn_tell_idle(conn);
	return wanted;
}

bool
ri_conn_is_idle_locked(const ridl_conn *conn)
{
	return conn->running == 0 && conn->incoming.count == 0;
}

void
ri_conn_tell_idle(ridl_conn *conn)
{
	ri_hub_wakeup up = { NULL, NULL };
	bool tell;

	if (conn->setup->hooks.idle == NULL)
		return;
	ri_mutex_lock(&conn->hub.mu);
	/* After hooks.ended whoever wanted to know may be gone: a deferred call can be answered later than that. */
	tell = conn->told_going_away && conn->ended_due && ri_conn_is_idle_locked(conn);
	conn->telling += tell;
	ri_mutex_unlock(&conn->hub.mu);
	if (!tell)
		return;
	conn->setup->hooks.idle(conn, conn->setup->hooks.ctx);
	ri_mutex_lock(&conn->hub.mu);
	conn->telling--;
	ri_conn_settle_locked(conn, &up);
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
}

void
ri_conn_done_running(ridl_conn *conn, uint64_t charge)
{
	ri_hub_wakeup up = { NULL, NULL };
	bool away;

	ri_mutex_lock(&conn->hub.mu);
	conn->running--;
	ri_budget_give(&conn->memory, charge);
	away = conn->told_going_away;
	ri_conn_settle_locked(conn, &up);
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
	if (away)
		ri_conn_tell_idle(conn);
	ri_conn_run_leftovers(conn);
}

void
ri_incoming_done(ri_incoming *in, bool lives_on)
{
	if (!in->counted)
		return;
	in->counted = false;
	in->charged = lives_on;
	ri_conn_done_running(in->conn, lives_on ? 0 : ri_incoming_charge(in));
}

void
ri_incoming_uncharge(ri_incoming *in)
{
	ridl_conn *conn = in->conn;

	ri_mutex_lock(&conn->hub.mu);
	ri_budget_give(&conn->memory, ri_incoming_charge(in));
	ri_mutex_unlock(&conn->hub.mu);
}

bool
ri_incoming_grow(ri_incoming *in, size_t bytes)
{
	ridl_conn *conn = in->conn;
	bool may;

	ri_mutex_lock(&conn->hub.mu);
	may = ri_budget_take(&conn->memory, bytes, conn->setup->limits.memory);
	if (may)
		in->grown += bytes;
	ri_mutex_unlock(&conn->hub.mu);
	return may;
}

void
ri_incoming_shrink(ri_incoming *in, size_t bytes)
{
	ridl_conn *conn = in->conn;

	ri_mutex_lock(&conn->hub.mu);
	ri_budget_give(&conn->memory, bytes);
	in->grown -= bytes;
	ri_mutex_unlock(&conn->hub.mu);
}
