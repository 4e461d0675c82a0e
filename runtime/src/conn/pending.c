/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <conn/conn.h>
#include <conn/loop.h>

/*
 * How pending calls end. One that is removed, from the table or from those whose bytes are still
 * leaving, is completed by who removed it.
 */

void
ri_pending_removed_locked(ridl_conn *conn, ri_pending *p)
{
	ri_list_del(&p->by_deadline);
	ri_list_del(&p->departs);
	p->leaving = false;
	if (p->unwaited) {
		p->unwaited = false;
		conn->unwaited--;
	}
}

/* Among them are those that had no memory for a parker: they are about to say so. */
void
ri_pending_wake_waiters_locked(ri_pending *p)
{
	for (ri_list *n = p->waiters.next; n != &p->waiters; n = n->next) {
		ri_parker *parker = RI_CONTAINER_OF(n, ri_wait_node, link)->waiter->parker;

		if (parker != NULL)
			ri_unpark(parker);
	}
}

void
ri_pending_ended_locked(ri_pending *p, uint32_t state, ri_hub_wakeup *up)
{
	/* Who sees the state without the lock has to see what is to be run for it, too. */
	ri_hub_also_wake(up, p->finished_locked(p));
	ri_atomic_store(&p->state, state);
	ri_pending_wake_waiters_locked(p);
}

void
ri_pending_complete(ri_pending *p, ri_answer *answer)
{
	uint32_t state = p->done(p, answer);
	void (*drop)(ri_pending *) = p->drop;
	ri_hub_wakeup up = { NULL, NULL };
	ri_hub *hub = p->hub;

	ri_mutex_lock(&hub->mu);
	ri_pending_ended_locked(p, state, &up);
	ri_mutex_unlock(&hub->mu);
	ri_hub_wake(hub, up);
	if (drop != NULL)
		drop(p);
}

void
ri_conn_complete(ridl_conn *conn, ri_pending *p, const ridl_error *error)
{
	ri_answer answer = { .conn = conn, .status = error->status, .error = error };

	ri_pending_complete(p, &answer);
}

ri_time
ri_pending_expiry_locked(const ridl_conn *conn, const ri_pending *p)
{
	return conn != NULL && p->id == 0 && !p->leaving ? RI_NEVER : p->deadline;
}

static void
run_nested_locked(ridl_conn *conn, ri_pending *p, ri_waiter *w)
{
	ri_list *node;

	if (p->waiter != NULL)
		return;
	p->waiter = w;
	if (p->awaited) {
		p->awaited = false;
		ri_list_splice(&w->inbox, &p->early);
	}
	if (conn == NULL || p->id == 0 || (w->outermost && !w->serves))
		return;
	for (node = conn->hub.work.next; node != &conn->hub.work;) {
		ri_work *work = RI_CONTAINER_OF(node, ri_work, link);

		node = node->next;
		if (!work->nests || RI_CONTAINER_OF(work, ri_incoming, work)->parent != p->id)
			continue;
		ri_list_del(&work->link);
		ri_list_add(&w->inbox, &work->link);
	}
}

void
ri_wait_begins_locked(ridl_conn *conn, ri_pending *p, ri_waiter *w, ri_wait_node *node)
{
	node->waiter = w;
	ri_list_add(&p->waiters, &node->link);
	run_nested_locked(conn, p, w);
	if (p->unwaited) {
		p->unwaited = false;
		conn->unwaited--;
	}
}

void
ri_wait_ends_locked(ridl_conn *conn, ri_pending *p, ri_waiter *w, ri_wait_node *node)
{
	ri_list_del(&node->link);
	if (p->waiter == w)
		p->waiter = NULL;
	if (conn == NULL || p->id == 0 || !ri_list_empty(&p->waiters))
		return;
	p->unwaited = true;
	conn->unwaited++;
	ri_conn_rearm_locked(conn);
}

ridl_status
ri_pending_wait(ridl_conn *conn, ri_pending *p, ri_wait *w)
{
	ri_hub *hub = p->hub;
	ri_wait_node node;
	ridl_status st;

	ri_mutex_lock(&hub->mu);
	ri_wait_begins_locked(conn, p, &w->waiter, &node);
	st = conn != NULL ? ri_conn_wait_locked(conn, w) : ri_hub_wait_locked(hub, w);
	ri_wait_ends_locked(conn, p, &w->waiter, &node);
	ri_mutex_unlock(&hub->mu);
	return st;
}

/* Takes it out of wherever it is. False: somebody else completes it. */
static bool
remove_locked(ridl_conn *conn, ri_pending *p, bool *was_sent)
{
	*was_sent = p->id != 0;
	if (p->id == 0 && !p->leaving)
		return false;
	ri_pending_removed_locked(conn, p);
	return true;
}

/* Has the peer forget the call: its answer frees the slot. */
static void
give_up_locked(ridl_conn *conn, ri_pending *p)
{
	uint32_t id = p->id;

	ri_calls_give_up(&conn->calls, p);
	if (conn->state == RI_CONN_OPEN)
		ri_conn_control_locked(conn, RI_FRAME_CANCEL, id, 0, NULL, 0);
}

void
ri_conn_give_up(ridl_conn *conn, ri_pending *p, const ridl_error *error)
{
	bool removed, was_sent;

	ri_mutex_lock(&conn->hub.mu);
	removed = remove_locked(conn, p, &was_sent);
	if (removed && was_sent) {
		give_up_locked(conn, p);
		ri_conn_flush_locked(conn);
	}
	ri_mutex_unlock(&conn->hub.mu);
	if (removed)
		ri_conn_complete(conn, p, error);
	else
		ri_error_unref(error);
}

/* Sorted from the end: most timeouts are alike, so a new one is the latest. */
static void
insert_deadline_locked(ridl_conn *conn, ri_pending *p)
{
	ri_list *at = &conn->deadlines;

	while (at->prev != &conn->deadlines &&
	       RI_CONTAINER_OF(at->prev, ri_pending, by_deadline)->deadline > p->deadline)
		at = at->prev;
	ri_list_add(at, &p->by_deadline);
}

/* Whoever sleeps until a later deadline must look again. */
static void
wake_for_deadline_locked(ridl_conn *conn, ri_hub_wakeup *up)
{
	if (conn->reader != NULL)
		ri_unpark(conn->reader->parker);
	ri_conn_tell_deadline_locked(conn, up);
}

void
ri_conn_watch_deadline_locked(ridl_conn *conn, ri_pending *p, ri_hub_wakeup *up)
{
	bool first;

	if (p->deadline == RI_NEVER)
		return;
	first = ri_list_empty(&conn->deadlines);
	insert_deadline_locked(conn, p);
	if (!first)
		first = conn->deadlines.next == &p->by_deadline;
	if (first)
		wake_for_deadline_locked(conn, up);
}

void
ri_pending_set_deadline(ridl_conn *conn, ri_pending *p, ri_time deadline)
{
	ri_hub_wakeup up = { NULL, NULL };
	ri_hub *hub = p->hub;

	ri_mutex_lock(&hub->mu);
	p->deadline = deadline;
	if (p->id != 0 || p->leaving) {
		ri_list_del(&p->by_deadline);
		ri_conn_watch_deadline_locked(conn, p, &up);
	}
	ri_pending_wake_waiters_locked(p); /* they look at the new deadline */
	ri_mutex_unlock(&hub->mu);
	ri_hub_wake(hub, up);
}

ri_time
ri_conn_next_deadline_locked(const ridl_conn *conn)
{
	ri_time next, first;

	if (conn->state == RI_CONN_LEAVING && conn->linger_until != 0)
		return conn->linger_until;
	next = conn->greet_by < conn->frame_by ? conn->greet_by : conn->frame_by;
	if (ri_list_empty(&conn->deadlines))
		return next;
	first = RI_CONTAINER_OF(conn->deadlines.next, ri_pending, by_deadline)->deadline;
	return first < next ? first : next;
}

void
ri_conn_tell_deadline_locked(ridl_conn *conn, ri_hub_wakeup *up)
{
	if (conn->hub.wake == NULL)
		return;
	if (conn->hub.told) {
		/* Then its driver is awake, unless it may not run what it was told of. */
		if (ri_atomic_load(&conn->loop->crowded) != 0)
			ri_loop_wake(conn->loop);
		return;
	}
	conn->hub.told = true;
	up->wake = conn->hub.wake;
}

/* What the peer has not done in time, or NULL. */
static const char *
is_late_locked(ridl_conn *conn, ri_time now)
{
	const char *late = NULL;

	if (conn->greet_by <= now)
		late = "no greeting has come in time";
	else if (conn->frame_by <= now)
		late = "a message was begun, and not ended in time";
	if (late != NULL || conn->state != RI_CONN_OPEN)
		conn->greet_by = conn->frame_by = RI_NEVER;
	return late;
}

void
ri_conn_expire(ridl_conn *conn, ri_time now)
{
	ri_hub_wakeup up = { NULL, NULL };
	ri_list gone, *node;
	const char *late;

	ri_list_init(&gone);
	ri_mutex_lock(&conn->hub.mu);
	late = is_late_locked(conn, now);
	while (!ri_list_empty(&conn->deadlines)) {
		ri_pending *p = RI_CONTAINER_OF(conn->deadlines.next, ri_pending, by_deadline);

		if (p->deadline > now)
			break;
		ri_pending_removed_locked(conn, p);
		if (p->id != 0)
			give_up_locked(conn, p);
		ri_list_add(&gone, &p->by_deadline);
	}
	if (!ri_list_empty(&gone))
		ri_conn_flush_locked(conn);
	ri_conn_settle_locked(conn, &up);
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
	while ((node = ri_list_pop(&gone)) != NULL)
		ri_conn_complete(conn, RI_CONTAINER_OF(node, ri_pending, by_deadline),
		    ri_error_new(RIDL_E_TIMEOUT, RIDL_LOCAL, NULL, conn->setup->address,
			"no answer came in time"));
	if (late == NULL)
		return;
	ri_conn_say_last(conn, RIDL_E_CLOSED, late);
	ri_conn_fail(conn, RI_END_BROKEN, RIDL_E_CLOSED, RIDL_LOCAL, "%s: closed here: %s",
	    conn->setup->address, late);
}

/* Oneways whose bytes have left are complete. Gives the lock up meanwhile. */
void
ri_conn_complete_left_locked(ridl_conn *conn)
{
	uint64_t taken = conn->queued - ri_outbox_pending(&conn->out);

	while (!ri_list_empty(&conn->leaving)) {
		ri_pending *p = RI_CONTAINER_OF(conn->leaving.next, ri_pending, departs);
		ri_answer answer = { .conn = conn };

		if (p->sent_end > taken)
			return;
		ri_pending_removed_locked(conn, p);
		ri_mutex_unlock(&conn->hub.mu);
		ri_pending_complete(p, &answer);
		ri_mutex_lock(&conn->hub.mu);
	}
}
