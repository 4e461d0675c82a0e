/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <serve/server.h>

/*
 * Stopping: no new connections, no new calls; those under way get their time, then they are cancelled; at last the
 * threads end.
 */

enum { REQUESTED_DRAIN_S = 5 };

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

static void
send_away(ridl_conn *conn, void *ctx)
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

static void
close_conn(ridl_conn *conn, void *ctx)
{
	(void)ctx;
	ri_conn_fail(conn, RI_END_CANCEL, RIDL_E_CLOSED, RIDL_LOCAL, "%s: the server has stopped",
	    conn->address);
}

static void
break_conn(ridl_conn *conn, void *ctx)
{
	(void)ctx;
	ri_conn_fail(conn, RI_END_BROKEN, RIDL_E_CLOSED, RIDL_LOCAL, "%s: the server has stopped",
	    conn->address);
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

/* Until every connection is idle, or deadline. */
static void
drain(ridl_server *server, ri_time deadline)
{
	bool more = true;

	while (more) {
		uint64_t seen = idle_seen(server);
		unsigned busy = 0;

		each_conn(server, count_busy, &busy);
		if (busy == 0)
			return;
		ri_mutex_lock(&server->mu);
		while (more && server->idle_seen == seen)
			more = ri_cond_wait(&server->changed, &server->mu, deadline);
		ri_mutex_unlock(&server->mu);
	}
}

static bool
wait_no_conns(ridl_server *server, ri_time deadline)
{
	bool none;

	ri_mutex_lock(&server->mu);
	while (server->conns > 0)
		if (!ri_cond_wait(&server->changed, &server->mu, deadline))
			break;
	none = server->conns == 0;
	ri_mutex_unlock(&server->mu);
	return none;
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

static ridl_status
stop_now(ridl_server *server, ridl_duration drain_for, bool running)
{
	ri_time deadline = ri_time_after(ri_now(), drain_for);

	stop_listening(server);
	if (running) {
		each_conn(server, send_away, NULL);
		drain(server, deadline);
		each_conn(server, close_conn, NULL);
		/* A peer that does not read, and a handler that was cancelled, get a moment. */
		if (!wait_no_conns(server, ri_now() + RIDL_SECONDS(1)))
			each_conn(server, break_conn, NULL);
		if (!wait_no_conns(server, ri_now() + RIDL_SECONDS(1)))
			return still_busy(server);
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

/* A thread of the server's own cannot wait for its own end: another one does. */
static ridl_status
begin_stop(ridl_server *server, ridl_duration drain_for)
{
	ridl_status st = RIDL_OK;

	ri_mutex_lock(&server->mu);
	if (server->stopper == NULL && server->state == RI_SERVER_RUNNING) {
		server->stopper_drain = drain_for;
		st = ri_thread_start(stopper_main, server, &server->stopper);
	}
	ri_mutex_unlock(&server->mu);
	return st == RIDL_OK ? st : ri_fail(st, "no thread can be started to stop the server");
}

void
ri_server_stop_if_requested(ridl_server *server)
{
	if (ri_atomic_load(&server->stop_requested) != 0 &&
	    ri_atomic_swap(&server->stop_requested, 0) != 0)
		begin_stop(server, RIDL_SECONDS(REQUESTED_DRAIN_S));
}

ridl_status
ridl_server_stop(ridl_server *server, ridl_duration drain_for)
{
	bool running;
	ridl_status st;

	if (drain_for < 0)
		return ri_fail(RIDL_E_INVALID, "a drain cannot last less than nothing");
	if (is_own_thread(server))
		return begin_stop(server, drain_for);
	ri_mutex_lock(&server->mu);
	while (server->state == RI_SERVER_STOPPING)
		ri_cond_wait(&server->changed, &server->mu, RI_NEVER);
	running = server->state != RI_SERVER_NEW;
	if (server->state == RI_SERVER_STOPPED) {
		ri_mutex_unlock(&server->mu);
		return RIDL_OK;
	}
	server->state = RI_SERVER_STOPPING;
	ri_mutex_unlock(&server->mu);

	st = stop_now(server, drain_for, running);

	ri_mutex_lock(&server->mu);
	server->state = st == RIDL_OK ? RI_SERVER_STOPPED : RI_SERVER_RUNNING;
	ri_cond_broadcast(&server->changed);
	ri_mutex_unlock(&server->mu);
	return st;
}

void
ridl_server_request_stop(ridl_server *server)
{
	ri_atomic_store(&server->stop_requested, 1);
	ri_loop_rouse(&server->pools[0].loop);
}
