/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <conn/loop.h>
#include <platform/memory.h>

/*
 * A connection in somebody else's event loop: a loop of one, driven by ridl_conn_process().
 */

static ridl_status
make_loop(ridl_conn *conn, ri_loop **out)
{
	ri_loop *loop = ri_zalloc(sizeof *loop);
	ridl_status st;

	*out = NULL;
	if (loop == NULL)
		return ri_fail(RIDL_E_NO_MEMORY, "memory is out");
	/* Its owner's loop sleeps, not this one. */
	st = ri_loop_init(loop, RIDL_WAIT_SLEEP);
	if (st != RIDL_OK) {
		ri_free(loop);
		return st;
	}
	st = ri_loop_add(loop, conn);
	if (st != RIDL_OK) {
		ri_loop_done(loop);
		ri_free(loop);
		return st;
	}
	ri_loop_begin_steps(loop);
	*out = loop;
	return RIDL_OK;
}

static ri_loop *
own_loop(ridl_conn *conn)
{
	ri_loop *loop;

	ri_mutex_lock(&conn->hub.mu);
	loop = conn->own_loop;
	ri_mutex_unlock(&conn->hub.mu);
	return loop;
}

int
ridl_conn_fd(ridl_conn *conn)
{
	ri_loop *loop;

	if (ri_conn_check_inherited(conn) != RIDL_OK)
		return -1;
	loop = own_loop(conn);
	if (loop == NULL) {
		if (make_loop(conn, &loop) != RIDL_OK)
			return -1;
		ri_mutex_lock(&conn->hub.mu);
		conn->own_loop = loop;
		ri_mutex_unlock(&conn->hub.mu);
	}
	return ri_poller_fd(&loop->poller);
}

ridl_duration
ridl_conn_timeout(ridl_conn *conn)
{
	ri_loop *loop = ri_conn_is_inherited(conn) ? NULL : own_loop(conn);

	return loop == NULL ? RIDL_FOREVER : ri_loop_may_wait(loop, RI_NEVER);
}

static ridl_status
how_it_ended(ridl_conn *conn)
{
	const ridl_error *reason = NULL;
	ridl_status st = RIDL_OK;

	ri_mutex_lock(&conn->hub.mu);
	if (conn->state != RI_CONN_OPEN)
		reason = ri_conn_reason_locked(conn);
	ri_mutex_unlock(&conn->hub.mu);
	if (reason != NULL) {
		st = ri_error_show(reason);
		ri_error_unref(reason);
	}
	return st;
}

/* Nothing is left to be driven; while it says goodbye there is. */
static bool
is_done(ridl_conn *conn)
{
	bool done;

	ri_mutex_lock(&conn->hub.mu);
	done =
	    conn->state == RI_CONN_CLOSED && !conn->ended_due && ri_list_empty(&conn->ended.link);
	ri_mutex_unlock(&conn->hub.mu);
	return done;
}

ridl_status
ridl_conn_process(ridl_conn *conn)
{
	ridl_status st = ri_conn_check_inherited(conn);
	ri_loop *loop;

	if (st != RIDL_OK)
		return st;
	loop = own_loop(conn);
	if (loop == NULL)
		return ri_fail(RIDL_E_INVALID,
		    "%s has no event loop; call ridl_conn_fd() and watch that first",
		    conn->setup->address);
	ridl_conn_ref(conn); /* a handler or callback may drop the last count */
	ri_loop_step(loop);
	if (is_done(conn))
		st = how_it_ended(conn);
	ridl_conn_unref(conn);
	return st;
}

void
ri_conn_drop_own_loop(ridl_conn *conn)
{
	ri_loop *loop = own_loop(conn);

	if (loop == NULL)
		return;
	ri_mutex_lock(&conn->hub.mu);
	conn->own_loop = NULL;
	ri_mutex_unlock(&conn->hub.mu);
	ri_loop_done(loop);
	ri_free(loop);
}

typedef struct serve_wait {
	ri_wait wait;
	const ridl_conn *conn;
} serve_wait;

static bool
serve_over_locked(ri_wait *w)
{
	return RI_CONTAINER_OF(w, serve_wait, wait)->conn->state != RI_CONN_OPEN;
}

ridl_status
ridl_conn_serve(ridl_conn *conn, ridl_duration timeout)
{
	serve_wait w = { .conn = conn };
	ridl_status st;

	if (timeout < 0)
		return ri_fail(
		    RIDL_E_INVALID, "a connection cannot be served for less than no time");
	if (ri_conn_check_inherited(conn) != RIDL_OK)
		return RIDL_E_CLOSED;
	ri_wait_init(&w.wait, serve_over_locked,
	    ri_time_after(timeout == RIDL_FOREVER ? 0 : ri_now(), timeout));
	w.wait.waiter.serves = w.wait.waiter.outermost;
	ri_conn_hold(conn); /* a handler or callback may drop the last count */
	ri_mutex_lock(&conn->hub.mu);
	conn->hub.serving += w.wait.waiter.serves;
	st = ri_conn_wait_locked(conn, &w.wait);
	conn->hub.serving -= w.wait.waiter.serves;
	/* Others that wait run what comes from now on. */
	ri_hub_wake_all_locked(&conn->hub);
	ri_mutex_unlock(&conn->hub.mu);
	if (st == RIDL_E_NO_MEMORY)
		ri_fail(st, "memory is out for waiting");
	else if (st == RIDL_E_WOULD_DEADLOCK)
		ri_fail(st, "%s cannot be served before on_connect has returned",
		    conn->setup->address);
	else
		st = how_it_ended(conn);
	ri_conn_release(conn);
	return st;
}
