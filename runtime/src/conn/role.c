/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <conn/conn.h>
#include <conn/loop.h>
#include <conn/role.h>
#include <conn/stats.h>

/*
 * The reader role, and waiting.
 *
 * At most one thread reads a connection: whichever waits, or the loop that serves it. So a plain client needs
 * no thread of its own, and with a loop a caller still reads its own answer instead of being woken for it.
 * The half-read frame belongs to the connection, not to the thread: the role can change hands in
 * the middle of a frame.
 *
 * Who leaves the role hands it to a sleeper that may read, or leaves it free; then the poller
 * of the loop watches, if there is a loop and something unsolicited may matter (`armed`). Otherwise the
 * descriptor stays parked, watched for its death alone, and the next caller needs no system call to take the
 * role. The poller reports a state, not a change, so nothing is lost by arming late.
 *
 * A sleeper to whom the role was promised must take it or pass it on, whatever else made it leave.
 */

bool
ri_conn_is_held_back_locked(const ridl_conn *conn)
{
	return conn->paused && conn->state == RI_CONN_OPEN;
}

static bool
waits_for_itself_locked(const ridl_conn *conn)
{
	return ri_conn_is_held_back_locked(conn) && conn->decides == ri_context_self();
}

bool
ri_conn_waits_for_itself(ridl_conn *conn)
{
	bool so;

	ri_mutex_lock(&conn->hub.mu);
	so = waits_for_itself_locked(conn);
	ri_mutex_unlock(&conn->hub.mu);
	return so;
}

/* What the poller should watch now. */
static uint32_t
wanted_events_locked(const ridl_conn *conn)
{
	uint32_t events = RI_POLL_HANGUP;

	if (conn->role != RI_ROLE_FREE || ri_conn_is_held_back_locked(conn))
		return events;
	if (conn->state == RI_CONN_LEAVING || conn->exported > 0 || conn->publishes ||
	    conn->setup->services != NULL || !ri_list_empty(&conn->deadlines) ||
	    conn->unwaited > 0)
		events |= RI_POLL_IN;
	if (ri_outbox_pending(&conn->out) > 0 && !conn->out.writing &&
	    !ri_conn_is_corked_locked(conn))
		events |= RI_POLL_OUT;
	return events;
}

void
ri_conn_rearm_locked(ridl_conn *conn)
{
	uint32_t events;

	if (conn->loop == NULL || conn->fd < 0)
		return;
	events = wanted_events_locked(conn);
	if (!conn->watched && conn->role == RI_ROLE_FREE)
		ri_loop_watch_locked(conn, events);
	/* Watching for more than is wanted costs a look in vain; for less, a lost wake-up. */
	if ((events & ~conn->armed) != 0 || (conn->armed & ~events & RI_POLL_OUT) != 0 ||
	    (conn->role != RI_ROLE_FREE && (conn->armed & RI_POLL_IN) != 0))
		ri_loop_arm_locked(conn, events);
}

/* What has come is taken in vain, for closing over unread bytes would make the kernel forget what was sent. */
static void
discard_input(ridl_conn *conn)
{
	enum { ROUNDS = 64 };
	uint8_t bytes[4096];
	size_t n;

	for (int i = 0; i < ROUNDS; i++)
		if (ri_sock_recv(conn->fd, bytes, sizeof bytes, false, &n) != RI_IO_OK)
			return;
}

/*
 * A step towards CLOSED for a connection that is leaving: when the peer's calls are answered and the answers written, the
 * peer is told that no more comes. What its kernel has not got yet is waited for, where a loop can wait.
 */
static void
leave_step_locked(ridl_conn *conn, ri_hub_wakeup *up)
{
	bool begins, late, unread, unsent;

	if (!ri_conn_is_idle_locked(conn) || conn->role != RI_ROLE_FREE)
		return;
	begins = conn->linger_until == 0;
	if (begins)
		conn->linger_until = ri_now() + RIDL_SECONDS(1);
	late = conn->loop == NULL || ri_now() >= conn->linger_until;
	/* What has come is answered, if only by saying that it comes too late. */
	unread = !late && !conn->sent_eof && ri_sock_waiting(conn->fd) > 0;
	if (!late && !unread)
		ri_conn_say_goodbye_locked(conn, "");
	unsent = ri_outbox_pending(&conn->out) > 0 || conn->out.writing;
	if (!conn->sent_eof && !unread && (!unsent || late)) {
		late = late || ri_sock_delivered(conn->fd);
		if (!late)
			ri_sock_shutdown_send(conn->fd);
		conn->sent_eof = true;
	}
	if (!late) {
		ri_conn_rearm_locked(conn);
		if (begins) /* once: the loop comes by here again whenever it has looked */
			ri_conn_tell_deadline_locked(conn, up);
		return;
	}
	conn->state = RI_CONN_CLOSED;
	ri_sock_shutdown(conn->fd); /* or more could come after the discarding */
	discard_input(conn);
}

bool
ri_conn_is_over_locked(const ridl_conn *conn)
{
	return ri_atomic_load(&conn->abandoned) != 0 && conn->state == RI_CONN_CLOSED &&
	       conn->fd < 0 && conn->running == 0 && conn->batched == 0 && !conn->ended_due &&
	       ri_list_empty(&conn->hub.work);
}

void
ri_conn_settle_locked(ridl_conn *conn, ri_hub_wakeup *up)
{
	ri_hub_wakeup more;

	if (conn->state == RI_CONN_LEAVING)
		leave_step_locked(conn, up);
	if (conn->state != RI_CONN_CLOSED)
		return;
	if (conn->fd >= 0 && conn->role == RI_ROLE_FREE && !conn->out.writing) {
		if (conn->watched)
			ri_loop_unwatch_locked(conn);
		ri_sock_close(conn->fd);
		conn->fd = -1;
		ri_outbox_drop(&conn->out);
		ri_frame_in_done(&conn->in);
	}
	if (conn->running == 0 && conn->telling == 0 && conn->ended_due) {
		ri_stats_left_locked(conn);
		conn->ended_due = false;
		ri_conn_hold(conn);
		more = ri_hub_push_locked(&conn->hub, &conn->ended);
		if (more.parker != NULL)
			up->parker = more.parker;
		if (more.wake != NULL)
			up->wake = more.wake; /* it may have been told of a deadline before */
	} else if (conn->loop != NULL && !conn->hub.told && ri_conn_is_over_locked(conn)) {
		conn->hub.told = true; /* the loop lets go of it */
		up->wake = conn->hub.wake;
	}
}

void
ri_role_take_locked(ridl_conn *conn, ri_waiter *w)
{
	conn->role = RI_ROLE_HELD;
	conn->reader = w;
	if (w != NULL)
		ri_conn_rearm_locked(conn);
}

/* A frame that has begun has its time to end, on a server: there somebody always reads. */
static void
note_frames_locked(ridl_conn *conn, ri_hub_wakeup *up)
{
	bool next = conn->in.frames != conn->frames_seen;

	conn->frames_seen = conn->in.frames;
	conn->bytes_seen = conn->bytes_in;
	if (conn->setup->services == NULL || conn->setup->limits.frame_time == RIDL_FOREVER)
		return;
	if (!ri_frame_in_partial(&conn->in)) {
		conn->frame_by = RI_NEVER;
	} else if (next || conn->frame_by == RI_NEVER) {
		conn->frame_by = ri_time_after(ri_now(), conn->setup->limits.frame_time);
		ri_conn_tell_deadline_locked(conn, up);
	}
}

void
ri_role_exit_locked(ridl_conn *conn, ri_hub_wakeup *up)
{
	conn->role = RI_ROLE_FREE;
	conn->reader = NULL;
	note_frames_locked(conn, up);
	ri_frame_in_idle(&conn->in);
	if (conn->state == RI_CONN_OPEN) {
		for (ri_list *n = conn->hub.sleepers.next; n != &conn->hub.sleepers;
		     n = n->next) {
			ri_waiter *w = RI_CONTAINER_OF(n, ri_waiter, sleeping);

			if (!w->may_read)
				continue;
			conn->role = RI_ROLE_PROMISED;
			w->promised = true;
			ri_list_del(n);
			ri_unpark(w->parker);
			break;
		}
	}
	ri_conn_rearm_locked(conn);
	ri_conn_settle_locked(conn, up);
}

/* What came of an attempt to read. */
static void
read_ended(ridl_conn *conn, ri_io io)
{
	bool away;

	ri_mutex_lock(&conn->hub.mu);
	away = conn->away != NULL;
	ri_mutex_unlock(&conn->hub.mu);
	if (io == RI_IO_EOF && ri_frame_in_partial(&conn->in))
		ri_conn_fail(conn, RI_END_BROKEN, RIDL_E_RESET, RIDL_REMOTE,
		    "%s: the peer ended in the middle of a frame; look at its log",
		    conn->setup->address);
	else if (io == RI_IO_EOF && away)
		ri_conn_fail(
		    conn, RI_END_BROKEN, RIDL_E_CLOSED, RIDL_REMOTE, "%s", conn->away->message);
	else if (io == RI_IO_EOF)
		ri_conn_fail(conn, RI_END_BROKEN, RIDL_E_CLOSED, RIDL_REMOTE,
		    "%s: closed by the peer", conn->setup->address);
	else
		ri_conn_fail(conn, RI_END_BROKEN, RIDL_E_RESET, RIDL_REMOTE,
		    "%s: the connection broke: the peer or the network is gone",
		    conn->setup->address);
}

ri_io
ri_role_read(ridl_conn *conn, bool wait)
{
	size_t waiting = ri_frame_in_grows(&conn->in) ? ri_sock_waiting(conn->fd) : 0;
	size_t room, n = 0;
	uint8_t *to = ri_frame_in_room(&conn->in, waiting, &room);
	ri_io io;

	if (to == NULL) {
		ri_conn_out_of_memory(conn);
		return RI_IO_RESET;
	}
	io = ri_sock_recv(conn->fd, to, room, wait, &n);
	if (io == RI_IO_OK) {
		conn->bytes_in += n;
		ri_frame_in_came(&conn->in, n);
		ri_conn_route(conn);
	} else if (io == RI_IO_EOF || io == RI_IO_RESET) {
		read_ended(conn, io);
	}
	return io;
}

/* A peer that sends faster than this is looked at again later. */
void
ri_role_drain(ridl_conn *conn)
{
	enum { ROUNDS = 256 };

	for (int i = 0; i < ROUNDS && ri_role_read(conn, false) == RI_IO_OK; i++)
		;
}

/*
 * The one thread of a process waits in the kernel's recv: one system call. Nobody is there to wake it but the peer. That
 * no other thread has used the connection so far is not enough: the first time it does, it may need the reader to
 * watch for room, or for a new deadline.
 */
static void
set_recv_timeout(ridl_conn *conn, ridl_duration left)
{
	ridl_duration slice = RIDL_MS(1);

	/* A power of two, so that like timeouts set it once. It may end early: the waiter looks again, a few times. */
	while (slice <= left / 2 && slice < RIDL_SECONDS(3600))
		slice *= 2;
	if (slice > left)
		slice = left;
	if (conn->recv_timeout == 0 || conn->recv_timeout > left ||
	    conn->recv_timeout < slice / 4) {
		ri_sock_set_recv_timeout(conn->fd, slice);
		conn->recv_timeout = slice;
	}
}

static void
sleep_watching(ridl_conn *conn, ri_wait *w, ri_time deadline, bool wants_room)
{
	ri_watch watch = { .fd = conn->fd, .events = RI_POLL_IN };

	if (wants_room)
		watch.events |= RI_POLL_OUT;
	ri_park_watching(w->waiter.parker, &watch, 1, deadline);
	if ((watch.seen & ~(uint32_t)RI_POLL_OUT) != 0)
		ri_role_read(conn, false);
}

/* Tries for a moment, if that has paid lately. */
static bool
spin(ridl_conn *conn)
{
	ri_spin s;

	if (!ri_spin_begin(&s, &conn->policy))
		return false;
	while (ri_spin_again(&s)) {
		if (ri_role_read(conn, false) != RI_IO_AGAIN) {
			ri_spin_good(&s);
			return true;
		}
	}
	return false;
}

/*
 * Reads until something came, or deadline. With the role, without the lock. Others may wake it.
 */
static void
read_some(ridl_conn *conn, ri_wait *w, ri_time now, ri_time deadline, bool alone, bool wants_room)
{
	if (deadline <= now) {
		ri_role_drain(conn);
		return;
	}
	if (alone && conn->policy.off && !wants_room) {
		set_recv_timeout(
		    conn, deadline == RI_NEVER ? RIDL_SECONDS(3600) : deadline - now);
		ri_role_read(conn, true);
		return;
	}
	if (ri_role_read(conn, false) != RI_IO_AGAIN || spin(conn))
		return;
	if (alone && !wants_room) {
		set_recv_timeout(
		    conn, deadline == RI_NEVER ? RIDL_SECONDS(3600) : deadline - now);
		ri_role_read(conn, true);
		return;
	}
	sleep_watching(conn, w, deadline, wants_room);
}

/* One turn with the role: writes what is due, reads, expires. */
static void
turn_locked(ridl_conn *conn, ri_wait *w, ri_time now)
{
	ri_hub_wakeup up = { NULL, NULL };
	ri_time deadline = w->deadline, next, due = 0;
	bool alone, wants_room;

	w->waiter.promised = false;
	ri_role_take_locked(conn, &w->waiter);
	ri_conn_push_out_locked(conn);
	next = ri_conn_next_deadline_locked(conn);
	if (next < deadline)
		deadline = next;
	wants_room = ri_outbox_pending(&conn->out) > 0 && !conn->out.writing;
	alone = conn->loop == NULL && ri_thread_is_alone();
	if (conn->state == RI_CONN_OPEN && !w->over_locked(w)) {
		/* Whoever adds work for this thread meanwhile finds it among the sleepers. */
		ri_list_add(&conn->hub.sleepers, &w->waiter.sleeping);
		w->waiter.may_read = false;
		ri_mutex_unlock(&conn->hub.mu);
		read_some(conn, w, now, deadline, alone, wants_room);
		if (next != RI_NEVER && next <= (now = ri_now())) {
			ri_role_drain(conn);
			due = now;
		}
		ri_mutex_lock(&conn->hub.mu);
		w->waiter.may_read = true;
		ri_list_del(&w->waiter.sleeping);
	}
	ri_conn_push_out_locked(conn);
	ri_role_exit_locked(conn, &up);
	if (due != 0 || up.parker != NULL || up.wake != NULL) {
		ri_mutex_unlock(&conn->hub.mu);
		ri_hub_wake(&conn->hub, up);
		if (due != 0)
			ri_conn_expire(conn, due);
		ri_mutex_lock(&conn->hub.mu);
	}
}

/* Who was promised the role, and will not read now, hands it on. */
static void
pass_promise_on_locked(ridl_conn *conn, ri_wait *w, ri_hub_wakeup *up)
{
	if (!w->waiter.promised)
		return;
	w->waiter.promised = false;
	ri_role_exit_locked(conn, up);
}

/* The code that runs may wait for what nobody would read, if this thread kept the promise. */
static bool
run_one_locked(ridl_conn *conn, ri_wait *w)
{
	ri_hub_wakeup up = { NULL, NULL };
	ri_work *work = ri_hub_take_locked(&conn->hub, &w->waiter);

	if (work == NULL)
		return false;
	pass_promise_on_locked(conn, w, &up);
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
	ri_waiter_run(&w->waiter, &conn->hub, work);
	ri_mutex_lock(&conn->hub.mu);
	return true;
}

static void
leave_locked(ridl_conn *conn, ri_wait *w)
{
	ri_hub_wakeup up = { NULL, NULL };

	pass_promise_on_locked(conn, w, &up);
	if (up.parker != NULL || up.wake != NULL) {
		ri_mutex_unlock(&conn->hub.mu);
		ri_hub_wake(&conn->hub, up);
		ri_mutex_lock(&conn->hub.mu);
	}
	/* Last: while the lock is given up, nested calls may still come for this thread. */
	ri_hub_leave_locked(&conn->hub, w);
}

ridl_status
ri_conn_wait_locked(ridl_conn *conn, ri_wait *w)
{
	ridl_status st = RIDL_OK;
	bool drained = false, flushed = false;

	if (w->waiter.parker == NULL) {
		leave_locked(conn, w);
		return RIDL_E_NO_MEMORY;
	}
	for (;;) {
		ri_time now;

		if (run_one_locked(conn, w)) {
			flushed = false;
			continue;
		}
		if (w->over_locked(w))
			break;
		now = w->deadline == RI_NEVER && ri_list_empty(&conn->deadlines) ? 0 : ri_now();
		if (now >= w->deadline && drained) {
			st = RIDL_E_TIMEOUT;
			break;
		}
		/* What has arrived by the deadline counts: one look more. */
		drained = now >= w->deadline;
		if (!drained && waits_for_itself_locked(conn)) {
			st = RIDL_E_WOULD_DEADLOCK;
			break;
		}
		if (conn->state == RI_CONN_OPEN && !ri_conn_is_held_back_locked(conn) &&
		    (conn->role == RI_ROLE_FREE || w->waiter.promised))
			turn_locked(conn, w, now);
		else if (!drained && !flushed) {
			/* What is held back may be what the peer waits for before it answers. */
			flushed = true;
			ri_conn_push_out_locked(conn);
		} else if (!drained)
			ri_hub_sleep_locked(&conn->hub, w);
	}
	leave_locked(conn, w);
	return st;
}

ridl_status
ri_conn_wait(ridl_conn *conn, ri_wait *w)
{
	ridl_status st;

	ri_mutex_lock(&conn->hub.mu);
	st = ri_conn_wait_locked(conn, w);
	ri_mutex_unlock(&conn->hub.mu);
	return st;
}

void
ri_conn_look_and_expire(ridl_conn *conn, ri_time now)
{
	ri_hub_wakeup up = { NULL, NULL };
	bool due, ours;

	ri_mutex_lock(&conn->hub.mu);
	due = ri_conn_next_deadline_locked(conn) <= now;
	ours = due && conn->state == RI_CONN_OPEN && conn->role == RI_ROLE_FREE &&
	       !ri_conn_is_held_back_locked(conn);
	/* Who reads looks at the deadlines when it has looked at what has come. */
	if (due && conn->state == RI_CONN_OPEN && conn->role != RI_ROLE_FREE)
		due = false;
	if (ours)
		ri_role_take_locked(conn, NULL);
	ri_mutex_unlock(&conn->hub.mu);
	if (ours) {
		ri_role_drain(conn);
		ri_mutex_lock(&conn->hub.mu);
		ri_role_exit_locked(conn, &up);
		ri_mutex_unlock(&conn->hub.mu);
		ri_hub_wake(&conn->hub, up);
	}
	if (due)
		ri_conn_expire(conn, now);
}

bool
ri_conn_readable(ridl_conn *conn, uint32_t seen)
{
	ri_hub_wakeup up = { NULL, NULL };
	bool ours, came = false;
	ri_io io;

	ri_mutex_lock(&conn->hub.mu);
	if (seen == 0)
		seen = conn->armed & RI_POLL_IN;
	if (conn->fd >= 0 && (seen & RI_POLL_OUT) != 0)
		ri_conn_push_out_locked(conn);
	/* What came before is run first, and the poller says again what is there. */
	if (conn->hub.told && ri_loop_will_run_locked(conn)) {
		ri_mutex_unlock(&conn->hub.mu);
		return false;
	}
	/* Somebody reads: it will see what the poller saw. */
	ours = conn->state != RI_CONN_CLOSED && conn->role == RI_ROLE_FREE &&
	       !ri_conn_is_held_back_locked(conn) && (seen & ~(uint32_t)RI_POLL_OUT) != 0;
	if (ours)
		ri_role_take_locked(conn, NULL);
	else if ((seen & RI_POLL_HANGUP) != 0)
		ri_loop_unwatch_locked(conn); /* it would be reported over and over */
	else
		ri_loop_arm_locked(conn, wanted_events_locked(conn));
	if (!ours)
		ri_conn_settle_locked(conn, &up);
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
	if (!ours)
		return false;
	up = (ri_hub_wakeup){ NULL, NULL };
	/* Of a large frame that has begun the rest may be there. */
	do {
		io = ri_role_read(conn, false);
		came |= io != RI_IO_AGAIN;
	} while (io == RI_IO_OK && ri_frame_in_grows(&conn->in));
	ri_mutex_lock(&conn->hub.mu);
	ri_conn_push_overdue_locked(conn);
	ri_role_exit_locked(conn, &up);
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
	return came;
}
