/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <platform/memory.h>
#include <serve/call.h>
#include <serve/connect.h>
#include <serve/server.h>

/*
 * A server's connections: from the accept through on_connect, which may refuse, to on_disconnect.
 */

enum { REST_MS = 100 };

/* on_connect, between the accept and the first frame: the first piece of the connection's work. */
typedef struct greeting {
	ri_work work;
	ridl_conn *conn;
} greeting;

/* The connections of one user. */
typedef struct user {
	ri_budget conns; /* server's lock */
} user;

static uint64_t
key_of(const ridl_conn *conn)
{
	return (uint64_t)conn->peer.uid + 1;
}

/* NULL: none is known, or (false) memory is out. */
static bool
user_of_locked(ridl_server *server, const ridl_conn *conn, user **out)
{
	user *u;

	*out = NULL;
	if (!conn->peer.has_ids)
		return true;
	u = ri_idmap_get(&server->users, key_of(conn));
	if (u == NULL) {
		u = ri_zalloc(sizeof *u);
		if (u == NULL || !ri_idmap_put(&server->users, key_of(conn), u)) {
			ri_free(u);
			return false;
		}
	}
	*out = u;
	return true;
}

static bool
is_stopping_locked(const ridl_server *server)
{
	return server->state == RI_SERVER_STOPPING || server->state == RI_SERVER_STOPPED;
}

/* For one that is in its loop now: a stop's walks over the connections may have been before. */
static void
catch_up_with_stop(ridl_server *server, ridl_conn *conn)
{
	bool stops, closes, late = false;

	ri_mutex_lock(&server->mu);
	stops = is_stopping_locked(server);
	closes = server->closes;
	ri_mutex_unlock(&server->mu);
	if (stops)
		ri_server_send_away(conn, NULL);
	if (closes)
		ri_server_close_conn(conn, &late);
}

/* Counts it. Otherwise why it is not taken in. Whoever stops the server waits for those that are counted. */
static const char *
count_in(ridl_server *server, const ridl_conn *conn, ridl_status *out_st)
{
	const ridl_limits *limits = &server->setup->limits;
	const char *why = NULL;
	user *u = NULL;

	*out_st = RIDL_E_OVERLOADED;
	ri_mutex_lock(&server->mu);
	if (is_stopping_locked(server)) {
		*out_st = RIDL_E_GOING_AWAY;
		why = "the server is stopping";
	} else if (server->conns.used >= limits->connections) {
		why = "the server has as many connections as are allowed";
	} else if (!user_of_locked(server, conn, &u)) {
		why = "the server is out of memory";
	} else if (u != NULL && !ri_budget_take(&u->conns, 1, limits->connections_per_user)) {
		why = "this user has as many connections to the server as are allowed";
	}
	if (why == NULL)
		(void)ri_budget_take(&server->conns, 1, limits->connections);
	ri_mutex_unlock(&server->mu);
	return why;
}

/* Only a stop looks: who waits for its end would be woken whenever a client leaves. */
static void
tell_drain_locked(ridl_server *server)
{
	server->idle_seen++;
	if (server->state == RI_SERVER_STOPPING)
		ri_cond_broadcast(&server->changed);
}

static void
conn_gone(ridl_server *server, const ridl_conn *conn)
{
	user *u;

	ri_mutex_lock(&server->mu);
	u = conn->peer.has_ids ? ri_idmap_get(&server->users, key_of(conn)) : NULL;
	if (u != NULL)
		ri_budget_give(&u->conns, 1);
	if (u != NULL && u->conns.used == 0) {
		ri_idmap_take(&server->users, key_of(conn));
		ri_free(u);
	}
	ri_budget_give(&server->conns, 1);
	tell_drain_locked(server); /* it waits for it no longer, whatever it left unanswered */
	ri_mutex_unlock(&server->mu);
}

static void
conn_ended(ridl_conn *conn, ridl_status reason, void *ctx)
{
	ridl_server *server = ctx;

	if (conn->let_in && server->options.on_disconnect != NULL)
		server->options.on_disconnect(conn, reason, server->options.ctx);
	ri_loop_remove(conn->loop, conn);
	ri_conn_hold(conn);
	ridl_conn_unref(conn);
	conn_gone(server, conn);
	ri_conn_release(conn);
}

static void
oneway_failed(ridl_conn *conn, const ridl_error *error, void *ctx)
{
	const ridl_server *server = ctx;

	if (server->options.on_oneway_error != NULL)
		server->options.on_oneway_error(conn, error, server->options.ctx);
}

static void
conn_idle(ridl_conn *conn, void *ctx)
{
	ridl_server *server = ctx;

	(void)conn;
	ri_mutex_lock(&server->mu);
	tell_drain_locked(server);
	ri_mutex_unlock(&server->mu);
	if (server->by_steps)
		ri_loop_rouse(&server->pools[0].loop);
}

static void
note_verdict(ridl_server *server, bool let_in)
{
	ri_mutex_lock(&server->mu);
	server->accepted += let_in;
	server->refused += !let_in;
	ri_mutex_unlock(&server->mu);
}

static void
run_greeting(ri_work *work)
{
	greeting *g = RI_CONTAINER_OF(work, greeting, work);
	ridl_conn *conn = g->conn;
	ridl_server *server = conn->setup->hooks.ctx;
	ridl_status st;

	ri_free(g);
	ri_conn_decide(conn);
	st = server->options.on_connect(conn, &conn->peer, server->options.ctx);
	note_verdict(server, st == RIDL_OK);
	if (st == RIDL_OK) {
		ri_conn_let_in(conn);
	} else {
		ri_conn_log(
		    conn, RIDL_LOG_WARNING, "%s: not let in by on_connect", conn->setup->address);
		ri_conn_refuse(conn, RIDL_E_DENIED, "the server does not let this peer in");
		ri_conn_fail(conn, RI_END_CANCEL, RIDL_E_DENIED, RIDL_LOCAL,
		    "%s: refused by on_connect", conn->setup->address);
	}
	ri_conn_done_running(conn, 0);
	ri_conn_release(conn);
}

/* False: no memory. on_connect is asked before anything else, and on_disconnect comes after it. */
static bool
add_greeting(ridl_conn *conn)
{
	greeting *g = ri_zalloc(sizeof *g);

	if (g == NULL)
		return false;
	g->work.run = run_greeting;
	g->conn = conn;
	ri_conn_hold(conn);
	conn->running = 1;
	ri_hub_push(&conn->hub, &g->work);
	return true;
}

static void
drop_greeting(ridl_conn *conn)
{
	ri_list *node = ri_list_pop(&conn->hub.work);

	if (node == NULL)
		return;
	ri_free(RI_CONTAINER_OF(node, greeting, work.link));
	ri_conn_release(conn);
}

ridl_status
ri_server_make_setup(ridl_server *server)
{
	const ridl_server_options *o = &server->options;
	const ri_conn_setup setup = {
		.hooks = { .incoming = ri_call_incoming,
		    .ended = conn_ended,
		    .idle = conn_idle,
		    .oneway_failed = oneway_failed,
		    .ctx = server },
		.services = &server->services,
		.methods = &server->methods,
		.timeout = ri_default_timeout(o->timeout),
		.wait = o->wait,
		.authorize = o->authorize,
		.authorize_ctx = o->ctx,
		.logger = ri_logger_make(o->log, o->log_level, o->ctx),
	};

	return ri_conn_setup_new(&setup, "", o->limits, &server->setup);
}

/* Takes fd. NULL: it cannot be set up; the peer sees it end. */
static ridl_conn *
new_conn(ri_conn_setup *setup, unsigned group, int fd)
{
	ridl_conn *conn;

	if (ri_conn_new(fd, setup, &conn) != RIDL_OK)
		return NULL;
	conn->group = group % RI_METHOD_GROUPS;
	conn->paused = true;
	return conn;
}

/* It was not in a loop yet, or could not be. */
static void
drop_conn(ridl_conn *conn)
{
	ri_conn_forget_ended(conn);
	ridl_conn_unref(conn);
}

/* They may come as often as they like, so this is said once a second. */
static void
refuse(
    ridl_server *server, ridl_conn *conn, ridl_log_level level, ridl_status st, const char *why)
{
	if (ri_rate_take(&server->complaints, 1, 1))
		ri_conn_log(conn, level, "%s: not let in: %s", conn->setup->address, why);
	note_verdict(server, false);
	ri_conn_refuse(conn, st, why);
	drop_conn(conn);
}

/* Takes fd. */
static void
take_in(ridl_server *server, int fd, ri_conn_setup *setup)
{
	unsigned loop = ri_atomic_add(&server->next_pool, 1) % server->n_pools;
	ri_pool *pool = &server->pools[loop];
	bool asks = server->options.on_connect != NULL;
	ridl_conn *conn = new_conn(setup, loop, fd);
	const char *why;
	ridl_status st;

	if (conn == NULL)
		return;
	why = count_in(server, conn, &st);
	if (why != NULL) {
		refuse(server, conn, RIDL_LOG_WARNING, st, why);
		return;
	}
	ri_conn_hold(conn); /* once it is in the loop it may come and go */
	if ((!asks || add_greeting(conn)) && ri_loop_add(&pool->loop, conn) == RIDL_OK) {
		if (!asks) {
			note_verdict(server, true);
			ri_conn_let_in(conn);
		}
		catch_up_with_stop(server, conn);
	} else {
		drop_greeting(conn);
		conn_gone(server, conn);
		drop_conn(conn);
	}
	ri_conn_release(conn);
}

/*
 * No descriptor is left, so nobody can be let in; but who stays in the queue would keep the listener readable for
 * ever. The spare one makes room to take that peer, tell it, and hang up. RI_IO_AGAIN: nobody is there; RI_IO_NO_MEMORY: not
 * even that can be done.
 */
static ri_io
turn_away(ridl_server *server, ri_listening *l)
{
	ridl_conn *conn;
	bool full;
	int fd;
	ri_io io;

	if (server->spare < 0)
		return RI_IO_NO_MEMORY;
	ri_sock_close(server->spare);
	io = ri_listener_accept(&l->listener, &fd, &full);
	if (io == RI_IO_OK && (conn = new_conn(l->setup, 0, fd)) != NULL)
		refuse(server, conn, RIDL_LOG_ERROR, RIDL_E_OVERLOADED,
		    "the server has no descriptors left");
	server->spare = ri_sock_spare();
	return full ? RI_IO_NO_MEMORY : io;
}

/* What the listeners of a running server are watched for. */
static void
watch_listeners(ridl_server *server, uint32_t events)
{
	ri_mutex_lock(&server->mu);
	for (ri_list *n = server->listeners.next; n != &server->listeners; n = n->next) {
		ri_listening *l = RI_CONTAINER_OF(n, ri_listening, link);

		if (l->watched)
			ri_poller_arm(
			    &server->pools[0].loop.poller, l->listener.fd, events, &l->source);
	}
	ri_mutex_unlock(&server->mu);
}

/* Nobody can be accepted, nor turned away. Whoever comes waits in the queue meanwhile. */
static void
rest(ridl_server *server)
{
	watch_listeners(server, 0);
	server->rest_until = ri_now() + RIDL_MS(REST_MS);
}

ri_time
ri_server_rested(ridl_server *server)
{
	if (server->rest_until == 0)
		return RI_NEVER;
	if (ri_now() < server->rest_until)
		return server->rest_until;
	server->rest_until = 0;
	if (server->spare < 0)
		server->spare = ri_sock_spare();
	watch_listeners(server, RI_POLL_IN);
	return RI_NEVER;
}

/* One at a time: those who are connected have their turn before the next one. */
void
ri_server_accept(ri_source *source, uint32_t seen)
{
	ri_listening *l = RI_CONTAINER_OF(source, ri_listening, source);
	bool full;
	int fd;
	ri_io io = ri_listener_accept(&l->listener, &fd, &full);

	(void)seen;
	if (io == RI_IO_OK)
		take_in(l->server, fd, l->setup);
	else if (full)
		io = turn_away(l->server, l);
	if (io == RI_IO_NO_MEMORY)
		rest(l->server);
}
