/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <serve/server.h>

/*
 * Stopping: no new connections, no new calls; those under way get their time, then they are cancelled; at last the
 * threads end.
 */

enum { REQUESTED_DRAIN_S = 5, TRY_AGAIN_MS = 100 };

static void
stop_listening(ridl_server *server)
{
	ri_mutex_lock(&server->mu);
	for (ri_list *n = server->listeners.next; n != &server->listeners; n = n->next) {
		ri_listening *l = RI_CONTAINER_OF(n, ri_listening, link);

		if (l->watched)
			ri_poller_remove(&server->pools[0].loop.poller, l->listener.fd);
		l->watched = false;
	}
	ri_mutex_unlock(&server->mu);
}

static void
each_conn(ridl_server *server, void (*fn)(ridl_conn *, void *), void *ctx)
{
	for (unsigned i = 0; i < server->n_pools; i++)
		ri_loop_each(&server->pools[i].loop, fn, ctx);
}

void
ri_server_send_away(ridl_conn *conn, void *ctx)
{
	(void)ctx;
	ri_conn_go_away(conn, RIDL_E_GOING_AWAY, "the server is stopping");
}

static void
count_busy(ridl_conn *conn, void *ctx)
{
	unsigned *busy = ctx;

	ri_mutex_lock(&conn->hub.mu);
	*busy += !ri_conn_is_idle_locked(conn) && conn->state == RI_CONN_OPEN;
	ri_mutex_unlock(&conn->hub.mu);
}

/* What came too late for the drain is still told so; what the drain was too short for is cancelled. */
void
ri_server_close_conn(ridl_conn *conn, void *ctx)
{
	const bool *late = ctx;

	ri_conn_fail(conn, *late ? RI_END_CANCEL : RI_END_FINISH, RIDL_E_CLOSED, RIDL_LOCAL,
	    "%s: the server has stopped", conn->setup->address);
}

static void
break_conn(ridl_conn *conn, void *ctx)
{
	(void)ctx;
	ri_conn_fail(conn, RI_END_BROKEN, RIDL_E_CLOSED, RIDL_LOCAL, "%s: the server has stopped",
	    conn->setup->address);
}

static uint64_t
idle_seen(ridl_server *server)
{
	uint64_t seen;

	ri_mutex_lock(&server->mu);
	seen = server->idle_seen;
	ri_mutex_unlock(&server->mu);
	return seen;
}

static bool
has_conns(ridl_server *server)
{
	bool any;

	ri_mutex_lock(&server->mu);
	any = server->conns.used > 0;
	ri_mutex_unlock(&server->mu);
	return any;
}

static bool
is_busy(ridl_server *server)
{
	unsigned busy = 0;

	each_conn(server, count_busy, &busy);
	return busy > 0;
}

/* Before the walk: who joins a loop after it sees that. */
static void
set_closes(ridl_server *server, bool closes)
{
	ri_mutex_lock(&server->mu);
	server->closes = closes;
	ri_mutex_unlock(&server->mu);
}

static void
begin_phases(ridl_server *server, ridl_duration drain_for)
{
	ri_log(&server->setup->logger, RIDL_LOG_INFO, NULL, "the server stops");
	stop_listening(server);
	set_closes(server, false);
	each_conn(server, ri_server_send_away, NULL);
	server->stop = (ri_stop){ RI_STOP_DRAINS, ri_time_after(ri_now(), drain_for) };
}

/* Goes on if there is nothing to wait for any more, or time is up. RIDL_E_BUSY: it is, and some have not ended. */
static ridl_status
next_phase(ridl_server *server)
{
	ri_stop *stop = &server->stop;
	bool late = ri_now() >= stop->until;

	if (stop->phase == RI_STOP_DRAINS && (late || !is_busy(server))) {
		set_closes(server, true);
		each_conn(server, ri_server_close_conn, &late);
		/* A peer that does not read, and a handler that was cancelled, get a moment. */
		*stop = (ri_stop){ RI_STOP_CLOSES, ri_now() + RIDL_SECONDS(1) };
	} else if (stop->phase == RI_STOP_DRAINS) {
		return RIDL_OK;
	} else if (!has_conns(server)) {
		*stop = (ri_stop){ RI_STOP_DONE, RI_NEVER };
	} else if (late && stop->phase == RI_STOP_CLOSES) {
		each_conn(server, break_conn, NULL);
		*stop = (ri_stop){ RI_STOP_BREAKS, ri_now() + RIDL_SECONDS(1) };
	} else if (late) {
		return RIDL_E_BUSY;
	}
	return RIDL_OK;
}

/* Until something has changed since `seen`, or the phase is over. */
static void
wait_changed(ridl_server *server, uint64_t seen)
{
	bool more = true;

	ri_mutex_lock(&server->mu);
	while (more && server->idle_seen == seen)
		more = ri_cond_wait(&server->changed, &server->mu, server->stop.until);
	ri_mutex_unlock(&server->mu);
}

static ridl_status
still_busy(ridl_server *server)
{
	const char *method = NULL;

	for (unsigned i = 0; i < server->n_pools && method == NULL; i++)
		method = ri_pool_running(&server->pools[i]);
	return ri_fail(RIDL_E_BUSY,
	    "the server cannot stop: %s has not returned; have it look at ridl_call_cancelled()",
	    method == NULL ? "a handler" : method);
}

/* The server's loop is this thread's now. */
static void
wait_by_steps(ridl_server *server)
{
	ri_loop *loop = &server->pools[0].loop;
	ri_watch watch = { .fd = ri_poller_fd(&loop->poller), .events = RI_POLL_IN };
	ri_parker *parker = ri_parker_self();
	ridl_duration left = ri_loop_may_wait(loop, server->stop.until);

	if (parker != NULL)
		ri_park_watching(parker, &watch, 1, ri_time_after(ri_now(), left));
	ri_loop_step(loop);
}

static ridl_status
stop_now(ridl_server *server, ridl_duration drain_for, bool running)
{
	if (!running)
		stop_listening(server);
	else if (server->stop.phase == 0)
		begin_phases(server, drain_for);
	while (running && server->stop.phase != RI_STOP_DONE) {
		uint64_t seen = idle_seen(server);
		ri_time until = server->stop.until;

		if (next_phase(server) != RIDL_OK) {
			server->stop.phase = 0;
			return still_busy(server);
		}
		if (server->stop.until != until)
			continue;
		if (server->by_steps)
			wait_by_steps(server);
		else
			wait_changed(server, seen);
	}
	for (unsigned i = 0; i < server->n_pools; i++)
		ri_pool_stop(&server->pools[i]);
	for (unsigned i = 0; i < server->n_pools; i++)
		ri_pool_wait_empty(&server->pools[i], RI_NEVER);
	return RIDL_OK;
}

static bool
is_own_thread(const ridl_server *server)
{
	for (unsigned i = 0; i < server->n_pools; i++)
		if (ri_pool_is_mine(&server->pools[i]))
			return true;
	return false;
}

static void
stopper_main(void *ctx)
{
	ridl_server *server = ctx;

	while (ridl_server_stop(server, server->stopper_drain) == RIDL_E_BUSY)
		; /* each try waits */
}

/*
 * A thread of the server's own cannot wait for its own end: another one does. Where there are no threads, the following steps
 * do it.
 */
static ridl_status
begin_stop(ridl_server *server, ridl_duration drain_for)
{
	ridl_status st = RIDL_OK;
	bool begins;

	ri_mutex_lock(&server->mu);
	begins = server->state == RI_SERVER_RUNNING;
	if (begins && server->by_steps) {
		server->state = RI_SERVER_STOPPING;
	} else if (begins && server->stopper == NULL) {
		server->stopper_drain = drain_for;
		st = ri_thread_start(stopper_main, server, &server->stopper);
	}
	ri_mutex_unlock(&server->mu);
	if (begins && server->by_steps)
		begin_phases(server, drain_for);
	return st == RIDL_OK ? st : ri_fail(st, "no thread can be started to stop the server");
}

static void
stopped(ridl_server *server, ri_server_state state)
{
	ri_mutex_lock(&server->mu);
	server->state = state;
	ri_cond_broadcast(&server->changed);
	ri_mutex_unlock(&server->mu);
	if (state == RI_SERVER_STOPPED)
		ri_log(&server->setup->logger, RIDL_LOG_INFO, NULL, "the server has stopped");
}

ri_time
ri_server_stop_on(ridl_server *server)
{
	ri_stop *stop = &server->stop;
	ri_time until = 0;

	while (stop->phase != 0 && stop->phase != RI_STOP_DONE && stop->until != until) {
		until = stop->until;
		/* A thread of the program's own is in a handler: its end is waited for. */
		if (next_phase(server) != RIDL_OK)
			stop->until = until = ri_now() + RIDL_SECONDS(1);
	}
	if (stop->phase == RI_STOP_DONE)
		stopped(server, RI_SERVER_STOPPED);
	return stop->phase == 0 ? RI_NEVER : stop->until;
}

ri_time
ri_server_stop_if_requested(ridl_server *server)
{
	if (ri_atomic_load(&server->stop_requested) == 0 ||
	    ri_atomic_swap(&server->stop_requested, 0) == 0 ||
	    begin_stop(server, RIDL_SECONDS(REQUESTED_DRAIN_S)) == RIDL_OK)
		return RI_NEVER;
	ri_atomic_store(&server->stop_requested, 1);
	return ri_now() + RIDL_MS(TRY_AGAIN_MS);
}

ridl_status
ridl_server_stop(ridl_server *server, ridl_duration drain_for)
{
	bool running;
	ridl_status st;

	if (drain_for < 0)
		return ri_fail(RIDL_E_INVALID, "a drain cannot last less than nothing");
	st = ri_server_check_inherited(server);
	if (st != RIDL_OK)
		return st;
	if (is_own_thread(server))
		return begin_stop(server, drain_for);
	ri_mutex_lock(&server->mu);
	/* What the steps have begun is ended here. */
	while (server->state == RI_SERVER_STOPPING && !server->by_steps)
		ri_cond_wait(&server->changed, &server->mu, RI_NEVER);
	running = server->state != RI_SERVER_NEW;
	if (server->state == RI_SERVER_STOPPED) {
		ri_mutex_unlock(&server->mu);
		return RIDL_OK;
	}
	server->state = RI_SERVER_STOPPING;
	ri_mutex_unlock(&server->mu);

	st = stop_now(server, drain_for, running);

	stopped(server, st == RIDL_OK ? RI_SERVER_STOPPED : RI_SERVER_RUNNING);
	return st;
}

void
ridl_server_request_stop(ridl_server *server)
{
	/* What would wake the loop would wake the parent's. */
	if (server->generation != ri_process_generation())
		return;
	ri_atomic_store(&server->stop_requested, 1);
	ri_loop_rouse(&server->pools[0].loop);
}
