/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <codec/codec.h>
#include <conn/conn.h>
#include <conn/trace.h>
#include <platform/memory.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "wire.ridl.h"

/*
 * The life of a connection. It is held by everything that points at it; the users' counts are one hold
 * together, and the last of them closes it: end.c says what comes of that.
 */

enum { PROTOCOL_VERSION = 1, PEER_TEXT = 64 };

/* What holds until the peer's HELLO has come. */
static const ri_limits first_limits = {
	.calls = 16,
	.frame = RI_FRAME_FIRST_MAX,
	.references = 16,
	.oneway_frames = 1024,
	.oneway_bytes = 64 << 10,
};

static bool
queue_preface(ridl_conn *conn)
{
	uint8_t *room = ri_outbox_room(&conn->out, RI_PREFACE_SIZE);

	if (room == NULL)
		return false;
	memcpy(room, RI_PREFACE, RI_PREFACE_SIZE);
	ri_outbox_added(&conn->out, RI_PREFACE_SIZE);
	conn->queued += RI_PREFACE_SIZE;
	return true;
}

static bool
queue_hello(ridl_conn *conn)
{
	const ridl_limits *limits = &conn->setup->limits;
	ridl_wire_hello hello = {
		.version = PROTOCOL_VERSION,
		.max_calls = (uint32_t)limits->calls,
		.max_frame = (uint32_t)limits->frame_bytes,
		.max_references = (uint32_t)limits->references,
		.oneway_frames = (uint32_t)limits->oneways,
		.oneway_bytes = (uint32_t)limits->oneway_bytes,
	};
	uint8_t body[64];
	size_t len;

	if (ri_encode(&ridl_wire_hello_table, &hello, body, sizeof body, NULL, &len) != RIDL_OK)
		return false;
	if (!queue_preface(conn))
		return false;
	return ri_conn_control_locked(conn, RI_FRAME_HELLO, 0, 0, body + sizeof body - len, len);
}

static void
init_tables(ridl_conn *conn)
{
	ri_hub_init(&conn->hub);
	ri_calls_init(&conn->calls);
	ri_list_init(&conn->deadlines);
	ri_list_init(&conn->leaving);
	ri_idmap_init(&conn->incoming);
	ri_refs_init(conn);
	ri_outbox_init(&conn->out);
	ri_list_init(&conn->in_loop);
	ri_list_init(&conn->ready);
	ri_list_init(&conn->timed);
	ri_list_init(&conn->ended.link);
	conn->ended.run = ri_conn_run_ended;
}

/* What holds no connection may still be left to run: `released` of objects whose last call outlived it. */
static void
conn_free(ridl_conn *conn)
{
	ri_registry *own = ri_atomic_ptr_load(&conn->own_services);
	ri_list *node;

	while ((node = ri_list_pop(&conn->hub.work)) != NULL)
		ri_run_work(RI_CONTAINER_OF(node, ri_work, link));
	if (conn->fd >= 0)
		ri_sock_close(conn->fd);
	ri_frame_in_done(&conn->in);
	ri_outbox_done(&conn->out);
	ri_calls_done(&conn->calls);
	ri_idmap_done(&conn->incoming);
	ri_refs_done(conn);
	if (own != NULL)
		ri_registry_done(own);
	ri_free(own);
	ri_hub_done(&conn->hub);
	ri_error_unref(conn->reason);
	ri_error_unref(conn->away);
	ri_child_free(conn->child);
	ri_conn_setup_unref(conn->setup);
	ri_free(conn);
}

ridl_status
ri_conn_setup_new(
    const ri_conn_setup *like, const char *address, const ridl_limits *given, ri_conn_setup **out)
{
	const size_t size = strlen(address) + 1;
	ri_conn_setup *setup = ri_alloc(sizeof *setup + size);
	ridl_status st;

	*out = NULL;
	if (setup == NULL)
		return ri_fail(RIDL_E_NO_MEMORY, "%s: memory is out", address);
	*setup = *like;
	memcpy(setup->address, address, size);
	st = ri_limits_fill(&setup->limits, given);
	if (st != RIDL_OK) {
		ri_free(setup);
		return st;
	}
	ri_atomic_store(&setup->count, 1);
	setup->traced = ri_trace_is_on();
	if (ri_wait_sleeps(setup->wait))
		setup->wait = RIDL_WAIT_SLEEP; /* so that not every connection asks */
	*out = setup;
	return RIDL_OK;
}

void
ri_conn_setup_unref(ri_conn_setup *setup)
{
	if (setup != NULL && ri_atomic_sub(&setup->count, 1) == 1)
		ri_free(setup);
}

static void
set_limits(ridl_conn *conn, const ridl_limits *limits)
{
	conn->greet_by = conn->frame_by = RI_NEVER;
	ri_frame_in_init(&conn->in, (uint32_t)limits->frame_bytes);
	conn->peers = first_limits;
}

ridl_status
ri_conn_new(int fd, ri_conn_setup *setup, ridl_conn **out)
{
	ridl_peer peer = { .size = sizeof peer };
	char from[PEER_TEXT];
	ridl_conn *conn;

	*out = NULL;
	ri_sock_peer(fd, &peer, from, sizeof from);
	conn = ri_zalloc(sizeof *conn + (from[0] == 0 ? 0 : strlen(from) + 1));
	if (conn == NULL) {
		ri_sock_close(fd);
		return ri_fail(RIDL_E_NO_MEMORY, "%s: memory is out", setup->address);
	}
	ri_process_count_forks();
	init_tables(conn);
	conn->generation = ri_process_generation();
	conn->fd = fd;
	ri_atomic_store(&conn->users, 1);
	ri_atomic_store(&conn->holds, 1);
	ri_atomic_add(&setup->count, 1);
	conn->setup = setup;
	conn->ended_due = setup->hooks.ended != NULL;
	ri_atomic64_store(&conn->timeout, (uint64_t)setup->timeout);
	conn->policy.off = setup->wait == RIDL_WAIT_SLEEP;
	set_limits(conn, &setup->limits);
	conn->peer = peer;
	conn->peer.address =
	    from[0] == 0 ? setup->address : memcpy(conn + 1, from, strlen(from) + 1);
	if (!queue_hello(conn)) {
		conn_free(conn);
		return ri_fail(RIDL_E_NO_MEMORY, "%s: memory is out", setup->address);
	}
	*out = conn;
	return RIDL_OK;
}

void
ri_conn_set_child(ridl_conn *conn, ri_child *child)
{
	conn->child = child;
	conn->peer.pid = ri_child_pid(child); /* the kernel names who has made the sockets */
}

void
ri_conn_hold(ridl_conn *conn)
{
	ri_atomic_add(&conn->holds, 1);
}

void
ri_conn_release(ridl_conn *conn)
{
	if (ri_atomic_sub(&conn->holds, 1) == 1)
		conn_free(conn);
}

ridl_status
ri_conn_check_inherited(const ridl_conn *conn)
{
	if (!ri_conn_is_inherited(conn))
		return RIDL_OK;
	return ri_fail(RIDL_E_CLOSED,
	    "%s: the connection is that of the process which has called fork(); connect again in "
	    "the child",
	    conn->setup->address);
}

ridl_conn *
ridl_conn_ref(ridl_conn *conn)
{
	ri_atomic_add(&conn->users, 1);
	return conn;
}

void
ri_conn_run_leftovers(ridl_conn *conn)
{
	while (ri_atomic_load(&conn->abandoned) != 0) {
		ri_work *work;

		ri_mutex_lock(&conn->hub.mu);
		work = conn->hub.serving == 0 ? ri_hub_pop_locked(&conn->hub) : NULL;
		ri_mutex_unlock(&conn->hub.mu);
		if (work == NULL)
			return;
		ri_run_work(work);
	}
}

/* It may have ended long ago: then nothing else tells the loop. */
static void
tell_over(ridl_conn *conn)
{
	ri_hub_wakeup up = { NULL, NULL };

	ri_mutex_lock(&conn->hub.mu);
	ri_conn_settle_locked(conn, &up);
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
}

void
ridl_conn_unref(ridl_conn *conn)
{
	if (conn == NULL || ri_atomic_sub(&conn->users, 1) != 1)
		return;
	if (ri_conn_is_inherited(conn)) {
		if (conn->fd >= 0)
			ri_sock_close(conn->fd); /* the parent's stays */
		return;
	}
	ri_atomic_store(&conn->abandoned, 1);
	ri_conn_fail(conn, RI_END_CANCEL, RIDL_E_CLOSED, RIDL_LOCAL, "%s: closed here",
	    conn->setup->address);
	ri_conn_drop_own_loop(conn);
	ri_conn_run_leftovers(conn);
	tell_over(conn);
	ri_conn_release(conn);
}

void
ridl_conn_close(ridl_conn *conn)
{
	if (ri_conn_is_inherited(conn))
		return;
	ri_conn_fail(conn, RI_END_FINISH, RIDL_E_CLOSED, RIDL_LOCAL, "%s: closed here",
	    conn->setup->address);
}

const ridl_error *
ri_conn_reason_locked(ridl_conn *conn)
{
	return ri_error_ref(conn->reason);
}

void
ri_conn_log(ridl_conn *conn, ridl_log_level level, const char *format, ...)
{
	const ridl_peer *peer = &conn->peer;
	char message[400], who[80] = "";
	va_list args;

	if (!ri_log_wants(&conn->setup->logger, level))
		return;
	va_start(args, format);
	vsnprintf(message, sizeof message, format, args);
	va_end(args);
	if (peer->has_ids)
		snprintf(
		    who, sizeof who, " (uid %u, pid %d)", (unsigned)peer->uid, (int)peer->pid);
	else if (peer->address != conn->setup->address)
		snprintf(who, sizeof who, " (%s)", peer->address);
	ri_log(&conn->setup->logger, level, conn, "%s%s", message, who);
}

/*
 * The beginning: the peer's HELLO, or that it is not let in.
 */

void
ri_conn_decide(ridl_conn *conn)
{
	ri_mutex_lock(&conn->hub.mu);
	conn->decides = ri_context_self();
	ri_mutex_unlock(&conn->hub.mu);
}

void
ri_conn_let_in(ridl_conn *conn)
{
	ri_hub_wakeup up = { NULL, NULL };

	ri_conn_log(conn, RIDL_LOG_INFO, "%s: somebody has come", conn->setup->address);
	ri_mutex_lock(&conn->hub.mu);
	conn->paused = false;
	conn->decides = NULL;
	conn->let_in = true;
	conn->greet_by = ri_time_after(ri_now(), conn->setup->limits.handshake_time);
	ri_conn_push_out_locked(conn);
	ri_conn_rearm_locked(conn);
	/* Who has waited meanwhile may read now. */
	ri_hub_wake_all_locked(&conn->hub);
	ri_conn_tell_deadline_locked(conn, &up);
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
}

typedef struct hello_wait {
	ri_wait wait;
	ridl_conn *conn;
} hello_wait;

static bool
hello_over_locked(ri_wait *w)
{
	ridl_conn *conn = RI_CONTAINER_OF(w, hello_wait, wait)->conn;

	return conn->greeted || conn->state != RI_CONN_OPEN;
}

ridl_status
ri_conn_wait_hello(ridl_conn *conn, ri_time deadline)
{
	hello_wait w = { .conn = conn };
	const ridl_error *error = NULL;
	ridl_status st;

	ri_wait_init(&w.wait, hello_over_locked, deadline);
	w.wait.waiter.routes_only = true;
	st = ri_conn_wait(conn, &w.wait);
	if (st != RIDL_OK)
		return ri_fail(st,
		    "%s: connected, but no greeting came in time; does a ridl server listen "
		    "there?",
		    conn->setup->address);
	ri_mutex_lock(&conn->hub.mu);
	/* What the peer has said tells more than its end, which may have come with it. */
	if (conn->away != NULL)
		error = ri_error_ref(conn->away);
	else if (conn->state != RI_CONN_OPEN)
		error = ri_error_ref(conn->reason);
	ri_mutex_unlock(&conn->hub.mu);
	if (error != NULL) {
		st = ri_error_show(error);
		ri_error_unref(error);
	}
	return st;
}

void
ri_conn_refuse(ridl_conn *conn, ridl_status st, const char *message)
{
	ri_mutex_lock(&conn->hub.mu);
	if (conn->state == RI_CONN_OPEN && !conn->told_going_away) {
		/* Nothing has left yet, the greeting neither. Without memory the peer only sees the end. */
		conn->queued -= ri_outbox_pending(&conn->out);
		ri_outbox_drop(&conn->out);
		if (queue_preface(conn))
			ri_conn_queue_goaway_locked(conn, st, message, false);
		conn->told_going_away = true;
		ri_conn_push_out_locked(conn);
	}
	ri_mutex_unlock(&conn->hub.mu);
}

void
ridl_conn_set_timeout(ridl_conn *conn, ridl_duration timeout)
{
	if (timeout >= 0)
		ri_atomic64_store(&conn->timeout, (uint64_t)timeout);
}

const ridl_peer *
ridl_conn_peer(const ridl_conn *conn)
{
	return &conn->peer;
}

ridl_status
ridl_conn_pidfd(ridl_conn *conn, int *out)
{
	ridl_status st = RIDL_E_CLOSED;

	*out = -1;
	if (ri_conn_check_inherited(conn) != RIDL_OK)
		return RIDL_E_CLOSED;
	if (!conn->peer.has_ids)
		return ri_fail(RIDL_E_INVALID,
		    "%s: which process is at the other end is not known; it is on unix sockets",
		    conn->setup->address);
	if (conn->child != NULL) {
		st = ri_child_pidfd(conn->child, out);
	} else {
		ri_mutex_lock(&conn->hub.mu);
		if (conn->fd >= 0)
			st = ri_sock_peer_pidfd(conn->fd, out);
		ri_mutex_unlock(&conn->hub.mu);
	}
	if (st == RIDL_E_CLOSED)
		return ri_fail(st, "%s: the connection is closed", conn->setup->address);
	if (st == RIDL_E_DEAD_OBJECT)
		return ri_fail(RIDL_E_SYSTEM, "%s: the program has ended", conn->setup->address);
	return st == RIDL_OK ? st
			     : ri_fail(st, "%s: no descriptor of its process: %s",
				   conn->setup->address, ri_sys_error_text());
}

/* NULL: no memory. */
static ri_registry *
own_services(ridl_conn *conn)
{
	ri_registry *own;

	ri_mutex_lock(&conn->hub.mu);
	own = ri_atomic_ptr_load(&conn->own_services);
	if (own == NULL && (own = ri_alloc(sizeof *own)) != NULL) {
		ri_registry_init(own);
		ri_atomic_ptr_store(&conn->own_services, own);
	}
	ri_mutex_unlock(&conn->hub.mu);
	return own;
}

ridl_status
ridl_conn_publish(ridl_conn *conn, ridl_object *object)
{
	ridl_status st = ri_conn_check_inherited(conn);
	ri_registry *own;

	if (st != RIDL_OK)
		return st;
	own = own_services(conn);
	if (own == NULL)
		return ri_fail(RIDL_E_NO_MEMORY, "%s: memory is out", conn->setup->address);
	st = ri_registry_add(own, object);
	if (st != RIDL_OK)
		return st;
	/* From now on something unsolicited may come. */
	ri_mutex_lock(&conn->hub.mu);
	conn->publishes = true;
	ri_conn_rearm_locked(conn);
	ri_mutex_unlock(&conn->hub.mu);
	return RIDL_OK;
}

void
ridl_conn_cork(ridl_conn *conn)
{
	if (ri_conn_is_inherited(conn))
		return;
	ri_mutex_lock(&conn->hub.mu);
	conn->corked++;
	ri_mutex_unlock(&conn->hub.mu);
}

ridl_status
ridl_conn_uncork(ridl_conn *conn)
{
	const ridl_error *error = NULL;
	ridl_status st = RIDL_OK;

	if (ri_conn_check_inherited(conn) != RIDL_OK)
		return RIDL_E_CLOSED;
	ri_mutex_lock(&conn->hub.mu);
	if (conn->corked > 0)
		conn->corked--;
	ri_conn_flush_locked(conn);
	if (conn->state != RI_CONN_OPEN)
		error = ri_error_ref(conn->reason);
	ri_mutex_unlock(&conn->hub.mu);
	if (error != NULL) {
		st = ri_error_show(error);
		ri_error_unref(error);
	}
	return st;
}
