/* SPDX-License-Identifier: MIT */
#include <conn/any.h>
#include <conn/role.h>
#include <platform/memory.h>

/*
 * One thread cannot sleep in several connections, but it can hold the reader role of several, and watch all their
 * descriptors. Each round it runs what there is to run, takes the roles that are free, sleeps until anything happens, and
 * reads what has come. A role is handed on when its connection was read, and before user code runs, but not because something
 * else has ended the sleep: each hand-over wakes who gets it, so that threads that wait like this one, or two calls
 * of one thread, could hand roles round for ever and never look whether anything has come.
 */

enum { FEW = 16 };

static ri_hub *
hub_of(const ri_any *a)
{
	return a->pending->hub;
}

static void
begin(ri_any *a)
{
	ri_hub *hub = hub_of(a);

	ri_waiter_init(&a->waiter, false);
	a->holds_role = a->flushed = false;
	ri_mutex_lock(&hub->mu);
	ri_wait_begins_locked(a->conn, a->pending, &a->waiter, &a->node);
	ri_mutex_unlock(&hub->mu);
}

static void
give_role_back_locked(ri_any *a, ri_hub_wakeup *up)
{
	if (!a->holds_role && !a->waiter.promised)
		return;
	if (a->holds_role)
		ri_conn_push_out_locked(a->conn);
	a->holds_role = a->waiter.promised = false;
	ri_role_exit_locked(a->conn, up);
}

static void
end(ri_any *a)
{
	ri_hub_wakeup up = { NULL, NULL }, more;
	ri_hub *hub = hub_of(a);
	ri_list *node;

	ri_mutex_lock(&hub->mu);
	ri_list_del(&a->waiter.sleeping);
	ri_wait_ends_locked(a->conn, a->pending, &a->waiter, &a->node);
	give_role_back_locked(a, &up);
	ri_mutex_unlock(&hub->mu);
	ri_hub_wake(hub, up);
	/* Nobody adds to the inbox any more. */
	while ((node = ri_list_pop(&a->waiter.inbox)) != NULL) {
		ri_mutex_lock(&hub->mu);
		more = ri_hub_push_locked(hub, RI_CONTAINER_OF(node, ri_work, link));
		ri_mutex_unlock(&hub->mu);
		ri_hub_wake(hub, more);
	}
}

/* The code that runs may wait for what nobody would read, if this thread kept a role, or a promise. */
static void
give_roles_back(ri_any *any, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		ri_hub_wakeup up = { NULL, NULL };
		ri_hub *hub = hub_of(&any[i]);

		/* Who does not sleep is promised nothing more. */
		if (!any[i].holds_role && !any[i].waiter.promised)
			continue;
		ri_mutex_lock(&hub->mu);
		give_role_back_locked(&any[i], &up);
		ri_mutex_unlock(&hub->mu);
		ri_hub_wake(hub, up);
	}
}

/* True: something was run, so everything may be different. */
static bool
run_some(ri_any *any, size_t n, size_t i)
{
	ri_any *a = &any[i];
	ri_hub *hub = hub_of(a);
	ri_work *work;

	ri_mutex_lock(&hub->mu);
	work = ri_hub_take_locked(hub, &a->waiter);
	ri_mutex_unlock(&hub->mu);
	if (work == NULL)
		return false;
	give_roles_back(any, n);
	ri_waiter_run(&a->waiter, hub, work);
	for (size_t k = 0; k < n; k++)
		any[k].flushed = false;
	return true;
}

static bool
has_role_locked(ri_any *a)
{
	ridl_conn *conn = a->conn;

	if (a->holds_role)
		return true;
	if (conn == NULL || conn->state != RI_CONN_OPEN || ri_conn_is_held_back_locked(conn) ||
	    (conn->role != RI_ROLE_FREE && !a->waiter.promised))
		return false;
	a->waiter.promised = false;
	a->holds_role = true;
	ri_role_take_locked(conn, &a->waiter);
	return true;
}

/* Becomes a sleeper, and takes the role if nobody has it. False: there is work, which is to be run before. */
static bool
prepare(ri_any *a, ri_watch *watch, ri_time *until)
{
	ridl_conn *conn = a->conn;
	ri_hub *hub = hub_of(a);
	ri_time deadline;
	bool has_work;

	a->watch = NULL;
	ri_mutex_lock(&hub->mu);
	/* Once: what does not leave is for who reads, and is woken to watch for room each time that somebody tries. */
	if (conn != NULL && (has_role_locked(a) || !a->flushed)) {
		a->flushed = true;
		ri_conn_push_out_locked(conn);
	}
	deadline = ri_pending_expiry_locked(conn, a->pending);
	if (has_role_locked(a)) {
		if (ri_conn_next_deadline_locked(conn) < deadline)
			deadline = ri_conn_next_deadline_locked(conn);
		*watch = (ri_watch){ .fd = conn->fd, .events = RI_POLL_IN };
		if (ri_outbox_pending(&conn->out) > 0 && !conn->out.writing)
			watch->events |= RI_POLL_OUT;
		a->watch = watch;
	}
	a->waiter.may_read = !a->holds_role;
	ri_list_add(&hub->sleepers, &a->waiter.sleeping);
	has_work = ri_hub_has_work_locked(hub, &a->waiter);
	ri_mutex_unlock(&hub->mu);
	if (deadline < *until)
		*until = deadline;
	return !has_work;
}

/* Whether a call that nobody waits for is past its deadline. */
static bool
is_due(ridl_conn *conn)
{
	ri_time next;

	ri_mutex_lock(&conn->hub.mu);
	next = ri_conn_next_deadline_locked(conn);
	ri_mutex_unlock(&conn->hub.mu);
	return next != RI_NEVER && next <= ri_now();
}

/* Reads if there is something, and gives the role back if that changed anything. */
static void
finish(ri_any *a, bool last_look)
{
	ri_hub_wakeup up = { NULL, NULL };
	ridl_conn *conn = a->conn;
	ri_hub *hub = hub_of(a);
	bool changed = false;
	ri_time due = 0;

	if (a->holds_role && (a->watch->seen & ~(uint32_t)RI_POLL_OUT) != 0) {
		ri_role_read(conn, false);
		changed = true;
	}
	if (a->holds_role && (last_look || is_due(conn))) {
		due = ri_now();
		ri_role_drain(conn);
		changed = true;
	}
	ri_mutex_lock(&hub->mu);
	ri_list_del(&a->waiter.sleeping);
	if (a->holds_role && (changed || conn->state != RI_CONN_OPEN))
		give_role_back_locked(a, &up);
	ri_mutex_unlock(&hub->mu);
	ri_hub_wake(hub, up);
	if (due != 0)
		ri_conn_expire(conn, due);
}

static bool
any_ended(const ri_any *any, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (ri_atomic_load(&any[i].pending->state) != RI_PENDING)
			return true;
	return false;
}

static bool
run_all(ri_any *any, size_t n)
{
	bool ran = false;

	for (size_t i = 0; i < n; i++)
		ran |= run_some(any, n, i);
	return ran;
}

/* Deadlines that have passed end calls, so the earliest of them ends the sleep. */
static ridl_status
sleep_once(ri_any *any, size_t n, ri_watch *watches, ri_time until, bool last_look)
{
	ridl_status st = RIDL_OK;
	bool sleeps = !last_look;
	size_t watched = 0;

	for (size_t i = 0; i < n; i++) {
		sleeps &= prepare(&any[i], &watches[watched], &until);
		watched += any[i].watch != NULL;
	}
	if (sleeps && !any_ended(any, n))
		st = ri_park_watching(any[0].waiter.parker, watches, watched, until);
	for (size_t i = 0; i < n; i++)
		finish(&any[i], last_look);
	return st;
}

/* None of them can be answered before this thread has returned. */
static bool
all_wait_for_us(const ri_any *any, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (any[i].conn == NULL || !ri_conn_waits_for_itself(any[i].conn))
			return false;
	return true;
}

static ridl_status
wait_loop(ri_any *any, size_t n, ri_watch *watches, ri_time deadline)
{
	bool looked = false;

	for (;;) {
		ridl_status st;

		if (run_all(any, n))
			continue;
		if (any_ended(any, n))
			return RIDL_OK;
		if (looked)
			return RIDL_E_TIMEOUT;
		if (all_wait_for_us(any, n))
			return RIDL_E_WOULD_DEADLOCK;
		/* What has arrived by the deadline counts: one look more. */
		looked = deadline != RI_NEVER && ri_now() >= deadline;
		st = sleep_once(any, n, watches, deadline, looked);
		if (st != RIDL_OK)
			return st;
	}
}

ridl_status
ri_any_wait(ri_any *any, size_t n, ri_time deadline)
{
	ri_watch few[FEW], *watches = few;
	ridl_status st;

	if (n > FEW && (watches = ri_alloc(n * sizeof *watches)) == NULL)
		return RIDL_E_NO_MEMORY;
	for (size_t i = 0; i < n; i++)
		begin(&any[i]);
	st = any[0].waiter.parker == NULL ? RIDL_E_NO_MEMORY
					  : wait_loop(any, n, watches, deadline);
	for (size_t i = 0; i < n; i++)
		end(&any[i]);
	if (watches != few)
		ri_free(watches);
	return st;
}
