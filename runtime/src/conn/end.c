/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <codec/codec.h>
#include <conn/conn.h>
#include <stdarg.h>
#include <stdio.h>

#include "wire.ridl.h"

/*
 * The end of a connection: every pending call ends, running handlers are told, and the descriptor goes once nobody reads or
 * writes. Everything that has to be told is collected under the lock and told after it.
 */

static ridl_log_level
level_of_end(ridl_status st)
{
	switch (st) {
	case RIDL_E_CLOSED:
		return RIDL_LOG_INFO;
	case RIDL_E_NO_MEMORY:
		return RIDL_LOG_ERROR;
	default:
		return RIDL_LOG_WARNING;
	}
}

/* Whether the frame of this call may have left whole: if not, the peer cannot have executed it. */
static bool
left_whole(const ridl_conn *conn, const ri_pending *p)
{
	return p->sent_end <= conn->queued - ri_outbox_unsent(&conn->out);
}

typedef struct ending {
	ri_list sent, unsent; /* ri_pending, by by_deadline */
	bool log;             /* that it had begun was in the log, or could have been */
	ri_hub_wakeup up;     /* for the work that the end is */
	ri_list told;         /* ri_incoming, by ending; a count of each is held */
} ending;

/*
 * What lies in the outbox still leaves, unless the connection broke: then it may be executed. It was not if the peer has said that
 * it has answered all that it took.
 */
static void
collect_pending(ridl_conn *conn, ri_ending how, ending *e)
{
	ri_list *unsent = how == RI_END_BROKEN ? &e->unsent : &e->sent;
	ri_list *sent = conn->finished ? &e->unsent : &e->sent;
	uint32_t at = 0;
	ri_pending *p;

	while ((p = ri_calls_take_any(&conn->calls, &at)) != NULL) {
		ri_pending_removed_locked(conn, p);
		ri_list_add(left_whole(conn, p) ? sent : unsent, &p->by_deadline);
	}
	while (!ri_list_empty(&conn->leaving)) {
		p = RI_CONTAINER_OF(conn->leaving.next, ri_pending, departs);
		ri_pending_removed_locked(conn, p);
		ri_list_add(unsent, &p->by_deadline);
	}
}

/* The peer's calls are answered to nobody from now on. */
static void
collect_incoming(ridl_conn *conn, ending *e)
{
	size_t at = 0;
	ri_incoming *in;

	while ((in = ri_idmap_next(&conn->incoming, &at)) != NULL) {
		conn->dropped_calls = true;
		in->listed = false;
		in->hold(in);
		ri_list_add(&e->told, &in->ending);
	}
	ri_idmap_done(&conn->incoming);
}

static void
complete_all(ridl_conn *conn, ri_list *list, const ridl_error *error)
{
	ri_list *node;

	while ((node = ri_list_pop(list)) != NULL)
		ri_conn_complete(
		    conn, RI_CONTAINER_OF(node, ri_pending, by_deadline), ri_error_ref(error));
}

static void
tell(ridl_conn *conn, ending *e, const ridl_error *error)
{
	const ridl_error *unsent = ri_error_new(
	    RIDL_E_NOT_SENT, error->origin, NULL, conn->setup->address, error->message);
	ri_list *node;

	complete_all(conn, &e->sent, error);
	complete_all(conn, &e->unsent, unsent);
	ri_error_unref(unsent);
	while ((node = ri_list_pop(&e->told)) != NULL) {
		ri_incoming *in = RI_CONTAINER_OF(node, ri_incoming, ending);

		in->cancelled(in);
		in->drop(in);
	}
	ri_refs_drop_exports(conn);
}

void
ri_conn_queue_goaway_locked(ridl_conn *conn, ridl_status st, const char *message, bool finished)
{
	const ridl_wire_go_away away = {
		.status = (uint32_t)st, .message = message, .finished = finished
	};
	uint8_t body[512];
	size_t len;

	if (ri_encode(&ridl_wire_go_away_table, &away, body, sizeof body, NULL, &len) != RIDL_OK)
		len = 0;
	conn->told_going_away = true;
	conn->told_finished = finished;
	ri_conn_control_locked(conn, RI_FRAME_GOAWAY, 0, 0, body + sizeof body - len, len);
}

void
ri_conn_say_goodbye_locked(ridl_conn *conn, const char *message)
{
	/* Calls of ours could bring nested ones. */
	const bool finished =
	    !conn->dropped_calls && conn->incoming.count == 0 && conn->calls.used == 0;

	/* Who is not let in, and does not know yet that it shall go, is refused instead. */
	if (conn->told_finished || (conn->paused && !conn->told_going_away))
		return;
	if (finished || !conn->told_going_away)
		ri_conn_queue_goaway_locked(conn, RIDL_E_CLOSED, message, finished);
}

/* False: there is nobody to tell. */
static bool
end_locked(ridl_conn *conn, ri_ending how, const ridl_error *error, ending *e)
{
	bool first = conn->state == RI_CONN_OPEN;

	ri_list_init(&e->sent);
	ri_list_init(&e->unsent);
	e->up = (ri_hub_wakeup){ NULL, NULL };
	ri_list_init(&e->told);
	e->log = false;
	if (first) {
		if (how != RI_END_BROKEN)
			ri_conn_say_goodbye_locked(conn,
			    error->origin == RIDL_LOCAL ? "the peer has closed the connection"
							: "");
		/* Which gives the lock up: another may end it meanwhile. */
		ri_conn_push_out_locked(conn);
		first = conn->state == RI_CONN_OPEN;
	}
	if (conn->state == RI_CONN_CLOSED || (!first && how == RI_END_FINISH))
		return false;
	if (first) {
		conn->reason = ri_error_ref(error);
		conn->state = RI_CONN_LEAVING;
		e->log = conn->let_in || conn->greeted;
		collect_pending(conn, how, e);
		ri_refs_end_locked(conn, &e->up);
	}
	if (how != RI_END_FINISH)
		collect_incoming(conn, e);
	if (how == RI_END_BROKEN && conn->state != RI_CONN_CLOSED) {
		conn->state = RI_CONN_CLOSED;
		ri_sock_shutdown(conn->fd);
	}
	ri_hub_wake_all_locked(&conn->hub);
	/* Telling may add work, and `ended` comes last. */
	conn->running++;
	return true;
}

void
ri_conn_end(ridl_conn *conn, ri_ending how, const ridl_error *error)
{
	ending e;
	bool ended;

	ri_conn_hold(conn);
	ri_mutex_lock(&conn->hub.mu);
	ended = end_locked(conn, how, error, &e);
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, e.up);
	if (ended) {
		if (e.log)
			ri_conn_log(conn, level_of_end(error->status), "%s", error->message);
		tell(conn, &e, error);
		ri_conn_done_running(conn, 0);
	}
	ri_error_unref(error);
	ri_conn_release(conn);
}

void
ri_conn_fail(
    ridl_conn *conn, ri_ending how, ridl_status st, ridl_origin origin, const char *format, ...)
{
	char message[400];
	va_list args;

	va_start(args, format);
	vsnprintf(message, sizeof message, format, args);
	va_end(args);
	ri_conn_end(conn, how, ri_error_new(st, origin, NULL, conn->setup->address, message));
}

void
ri_conn_out_of_memory(ridl_conn *conn)
{
	ri_conn_fail(conn, RI_END_BROKEN, RIDL_E_NO_MEMORY, RIDL_LOCAL, "%s: memory is out",
	    conn->setup->address);
}

void
ri_conn_run_ended(ri_work *work)
{
	ridl_conn *conn = RI_CONTAINER_OF(work, ridl_conn, ended);

	ri_error_show(conn->reason);
	conn->setup->hooks.ended(conn, conn->reason->status, conn->setup->hooks.ctx);
	ri_conn_release(conn);
}

void
ri_conn_forget_ended(ridl_conn *conn)
{
	bool queued;

	ri_mutex_lock(&conn->hub.mu);
	conn->ended_due = false;
	queued = !ri_list_empty(&conn->ended.link);
	ri_list_del(&conn->ended.link);
	ri_mutex_unlock(&conn->hub.mu);
	if (queued)
		ri_conn_release(conn);
}

void
ri_conn_go_away(ridl_conn *conn, ridl_status st, const char *message)
{
	ri_mutex_lock(&conn->hub.mu);
	if (conn->state == RI_CONN_OPEN && !conn->told_going_away) {
		ri_conn_queue_goaway_locked(conn, st, message, false);
		ri_conn_push_out_locked(conn);
	}
	ri_mutex_unlock(&conn->hub.mu);
}

/* As if it had never been queued; but a oneway of it must not be taken for one that left when more is. */
static void
forget_unbegun_locked(ridl_conn *conn)
{
	conn->queued -= ri_outbox_forget_unbegun(&conn->out);
	for (ri_list *n = conn->leaving.next; n != &conn->leaving; n = n->next) {
		ri_pending *p = RI_CONTAINER_OF(n, ri_pending, departs);

		if (p->sent_end > conn->queued)
			p->sent_end = UINT64_MAX;
	}
}

void
ri_conn_say_last(ridl_conn *conn, ridl_status st, const char *message)
{
	enum { YIELDS = 1000 }; /* it may have less priority than this thread */

	ri_mutex_lock(&conn->hub.mu);
	if (conn->state == RI_CONN_OPEN && !conn->told_going_away) {
		/* Who does not read hears it when it does: the kernel makes room. */
		if (ri_outbox_pending(&conn->out) > 0)
			ri_sock_expect_bulk(conn->fd);
		forget_unbegun_locked(conn);
		ri_conn_queue_goaway_locked(conn, st, message, false);
		ri_conn_push_out_locked(conn);
		/* Another thread may be writing, which does not take long, and then has no room: for this there is some. */
		for (int i = 0; i < YIELDS && conn->out.writing; i++) {
			ri_mutex_unlock(&conn->hub.mu);
			ri_thread_yield();
			ri_mutex_lock(&conn->hub.mu);
		}
		ri_conn_push_out_locked(conn);
	}
	ri_mutex_unlock(&conn->hub.mu);
}
