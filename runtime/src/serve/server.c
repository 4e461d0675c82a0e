/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <platform/memory.h>
#include <ridl/server.h>
#include <serve/call.h>
#include <serve/connect.h>
#include <serve/pool.h>
#include <string.h>
#include <transport/transport.h>

/*
 * A server: listeners, services, and a few pools that share the connections. Each connection belongs to one pool for
 * life. The server holds it until its `ended` has run.
 */

enum { MAX_LOOPS = 4, DEFAULT_THREADS = 64, ACCEPTS_A_TURN = 16, REQUESTED_DRAIN_S = 5 };

typedef struct listening {
	ri_list link;
	ri_source source;
	ri_listener listener;
	ridl_server *server;
	bool watched;
} listening;

typedef enum server_state { NEW, RUNNING, STOPPING, STOPPED } server_state;

struct ridl_server {
	ridl_server_options options;
	ri_registry services;
	ri_pool *pools;
	unsigned n_pools;
	ri_atomic next_pool;
	ri_mutex mu;
	ri_cond changed;    /* mu: state, conns, or a connection became idle */
	server_state state; /* mu */
	unsigned conns;     /* mu: accepted, and `ended` has not run */
	unsigned started;   /* mu: pools whose threads run */
	ri_list listeners;  /* mu */
	uint64_t idle_seen; /* mu: counts connections that became idle */
	ri_atomic stop_requested;
	ri_thread *stopper; /* mu: that stops it where the caller could not wait */
	ri_time stopper_drain;
};

/*
 * Connections.
 */

/* Between the accept and the first frame: the first piece of the connection's work. */
typedef struct greeting {
	ri_work work;
	ridl_conn *conn;
} greeting;

static ridl_server *
server_of_pool(const ri_pool *pool)
{
	return pool->owner;
}

static void
conn_gone(ridl_server *server)
{
	ri_mutex_lock(&server->mu);
	server->conns--;
	ri_cond_broadcast(&server->changed);
	ri_mutex_unlock(&server->mu);
}

static void
conn_ended(ridl_conn *conn, ridl_status reason, void *ctx)
{
	ridl_server *server = ctx;

	if (conn->let_in && server->options.on_disconnect != NULL)
		server->options.on_disconnect(conn, reason, server->options.ctx);
	ri_loop_remove(conn->loop, conn);
	ridl_conn_unref(conn);
	conn_gone(server);
}

static void
conn_idle(ridl_conn *conn, void *ctx)
{
	ridl_server *server = ctx;

	(void)conn;
	ri_mutex_lock(&server->mu);
	server->idle_seen++;
	ri_cond_broadcast(&server->changed);
	ri_mutex_unlock(&server->mu);
}

static void
run_greeting(ri_work *work)
{
	greeting *g = RI_CONTAINER_OF(work, greeting, work);
	ridl_conn *conn = g->conn;
	ridl_server *server = conn->hooks.ctx;
	ridl_status st = RIDL_OK;

	ri_free(g);
	if (server->options.on_connect != NULL)
		st = server->options.on_connect(conn, &conn->peer, server->options.ctx);
	if (st == RIDL_OK) {
		ri_conn_let_in(conn);
	} else {
		ri_conn_go_away(conn, RIDL_E_DENIED, "the server does not let this peer in");
		ri_conn_fail(conn, RI_END_CANCEL, RIDL_E_DENIED, RIDL_LOCAL,
		    "%s: refused by on_connect", conn->address);
	}
	ri_conn_done_running(conn);
	ri_conn_release(conn);
}

/* Takes fd. A connection that cannot be set up is dropped: the peer sees it end. */
static void
take_in(ridl_server *server, int fd, const char *address)
{
	const ri_conn_setup setup = {
		.address = address,
		.hooks = { ri_call_incoming, conn_ended, conn_idle, server },
		.services = &server->services,
		.timeout = ri_default_timeout(server->options.timeout),
		.wait = server->options.wait,
	};
	ri_pool *pool = &server->pools[ri_atomic_add(&server->next_pool, 1) % server->n_pools];
	greeting *g = ri_zalloc(sizeof *g);
	ridl_conn *conn;

	if (g == NULL) {
		ri_sock_close(fd);
		return;
	}
	if (ri_conn_new(fd, &setup, &conn) != RIDL_OK) {
		ri_free(g);
		return;
	}
	conn->paused = true;
	conn->running = 1; /* on_connect: on_disconnect comes after it */
	g->work.run = run_greeting;
	g->conn = conn;
	ri_conn_hold(conn);
	ri_list_add(&conn->hub.work, &g->work.link);
	ri_mutex_lock(&server->mu);
	server->conns++;
	ri_mutex_unlock(&server->mu);
	if (ri_loop_add(&pool->loop, conn) == RIDL_OK)
		return;
	ri_list_del(&g->work.link);
	ri_free(g);
	ri_conn_forget_ended(conn);
	ri_conn_release(conn);
	ridl_conn_unref(conn);
	conn_gone(server);
}

static void
listener_ready(ri_source *source, uint32_t seen)
{
	listening *l = RI_CONTAINER_OF(source, listening, source);

	(void)seen;
	for (int i = 0; i < ACCEPTS_A_TURN; i++) {
		bool full;
		int fd;

		if (ri_listener_accept(&l->listener, &fd, &full) != RI_IO_OK)
			return;
		take_in(l->server, fd, l->listener.bound);
	}
}

/*
 * Life.
 */

static unsigned
choose_loops(const ridl_server_options *o)
{
	unsigned n = o->loops;

	if (o->one_at_a_time)
		return 1;
	if (n == 0)
		n = ri_thread_cores() < MAX_LOOPS ? ri_thread_cores() : MAX_LOOPS;
	return n;
}

static void
done_pools(ridl_server *server, unsigned n)
{
	while (n-- > 0)
		ri_pool_done(&server->pools[n]);
	ri_free(server->pools);
}

static void server_tick(ri_pool *);

static ridl_status
init_pools(ridl_server *server)
{
	const ridl_server_options *o = &server->options;
	unsigned threads = o->threads == 0 ? DEFAULT_THREADS : o->threads;
	unsigned limit;

	server->n_pools = choose_loops(o);
	limit = o->one_at_a_time ? 0 : threads / server->n_pools;
	if (limit == 0 && !o->one_at_a_time)
		limit = 1;
	server->pools = ri_zalloc(server->n_pools * sizeof *server->pools);
	if (server->pools == NULL)
		return ri_fail(RIDL_E_NO_MEMORY, "memory is out for a server");
	for (unsigned i = 0; i < server->n_pools; i++) {
		ridl_status st = ri_pool_init(&server->pools[i], o->wait, limit);

		if (st != RIDL_OK) {
			done_pools(server, i);
			return st;
		}
		server->pools[i].owner = server;
		server->pools[i].tick = server_tick;
	}
	return RIDL_OK;
}

ridl_status
ridl_server_new(const ridl_server_options *options, ridl_server **out)
{
	ridl_server *server;
	ridl_status st;

	*out = NULL;
	if (options != NULL && options->size != sizeof *options)
		return ri_fail(RIDL_E_INVALID,
		    "ridl_server_options.size is %zu, not sizeof(ridl_server_options)",
		    options->size);
	server = ri_zalloc(sizeof *server);
	if (server == NULL)
		return ri_fail(RIDL_E_NO_MEMORY, "memory is out for a server");
	if (options != NULL)
		server->options = *options;
	st = init_pools(server);
	if (st != RIDL_OK) {
		ri_free(server);
		return st;
	}
	ri_registry_init(&server->services);
	ri_mutex_init(&server->mu);
	ri_cond_init(&server->changed);
	ri_list_init(&server->listeners);
	*out = server;
	return RIDL_OK;
}

static listening *
listening_new(ridl_server *server, const ri_address *address, ridl_status *out_st)
{
	listening *l = ri_zalloc(sizeof *l);

	if (l == NULL) {
		*out_st = ri_fail(RIDL_E_NO_MEMORY, "%s: memory is out", address->text);
		return NULL;
	}
	*out_st = ri_listener_open(&l->listener, address);
	if (*out_st != RIDL_OK) {
		ri_free(l);
		return NULL;
	}
	ri_list_init(&l->link);
	l->source.ready = listener_ready;
	l->server = server;
	return l;
}

ridl_status
ridl_server_listen(ridl_server *server, const char *text)
{
	ri_poller *poller = &server->pools[0].loop.poller;
	ri_address address;
	listening *l;
	ridl_status st;

	if (text == NULL)
		return ri_fail(RIDL_E_ADDRESS, "no address; give one like unix:/run/kv.sock");
	st = ri_address_parse(text, &address);
	l = st == RIDL_OK ? listening_new(server, &address, &st) : NULL;
	if (l == NULL)
		return st;
	/* Not watched before it is in the list, where stopping looks. */
	ri_mutex_lock(&server->mu);
	ri_list_add(&server->listeners, &l->link);
	if (server->state == STOPPING || server->state == STOPPED)
		st = ri_fail(RIDL_E_CLOSED, "%s: the server has been stopped", text);
	else
		st = ri_poller_add(poller, l->listener.fd, RI_POLL_IN, &l->source);
	l->watched = st == RIDL_OK;
	if (st != RIDL_OK)
		ri_list_del(&l->link);
	ri_mutex_unlock(&server->mu);
	if (st == RIDL_OK)
		return st;
	ri_listener_close(&l->listener);
	ri_free(l);
	return st == RIDL_E_CLOSED
		   ? st
		   : ri_fail(st, "%s: cannot be watched: %s", text, ri_sys_error_text());
}

const char *
ridl_server_address(ridl_server *server, size_t i)
{
	const char *bound = NULL;
	ri_list *node;

	ri_mutex_lock(&server->mu);
	for (node = server->listeners.next; node != &server->listeners && i > 0;
	     node = node->next)
		i--;
	if (node != &server->listeners)
		bound = RI_CONTAINER_OF(node, listening, link)->listener.bound;
	ri_mutex_unlock(&server->mu);
	return bound;
}

ridl_status
ridl_server_publish(ridl_server *server, ridl_object *object)
{
	return ri_registry_add(&server->services, object);
}

/*
 * Running.
 */

/* Threads of its own for all pools, from the first-th on. */
static ridl_status
start_pools(ridl_server *server, unsigned first)
{
	for (unsigned i = first; i < server->n_pools; i++) {
		ridl_status st = ri_pool_start(&server->pools[i]);

		if (st != RIDL_OK)
			return st;
	}
	return RIDL_OK;
}

static ridl_status
begin_running(ridl_server *server)
{
	ridl_status st = RIDL_OK;

	ri_mutex_lock(&server->mu);
	if (server->state == NEW)
		server->state = RUNNING;
	else if (server->state == RUNNING)
		st = ri_fail(RIDL_E_BUSY, "the server runs already");
	else
		st = ri_fail(RIDL_E_CLOSED, "the server has been stopped; make a new one");
	ri_mutex_unlock(&server->mu);
	return st;
}

ridl_status
ridl_server_start(ridl_server *server)
{
	ridl_status st = begin_running(server);

	if (st != RIDL_OK)
		return st;
	st = start_pools(server, 0);
	if (st != RIDL_OK) {
		const ridl_error *saved = ri_error_save();

		ridl_server_stop(server, 0);
		ri_error_restore(saved);
	}
	return st;
}

static void
wait_stopped(ridl_server *server)
{
	ri_mutex_lock(&server->mu);
	while (server->state != STOPPED)
		ri_cond_wait(&server->changed, &server->mu, RI_NEVER);
	ri_mutex_unlock(&server->mu);
}

ridl_status
ridl_server_run(ridl_server *server)
{
	ri_member me = { .leave = false };
	ridl_status st = begin_running(server);

	if (st != RIDL_OK)
		return st;
	st = start_pools(server, 1);
	if (st != RIDL_OK) {
		const ridl_error *saved = ri_error_save();

		ridl_server_stop(server, 0);
		ri_error_restore(saved);
		return st;
	}
	ri_pool_serve(&server->pools[0], &me);
	wait_stopped(server);
	return RIDL_OK;
}

/*
 * Stopping.
 */

static void
stop_listening(ridl_server *server)
{
	ri_mutex_lock(&server->mu);
	for (ri_list *n = server->listeners.next; n != &server->listeners; n = n->next) {
		listening *l = RI_CONTAINER_OF(n, listening, link);

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
	if (server->stopper == NULL && server->state == RUNNING) {
		server->stopper_drain = drain_for;
		st = ri_thread_start(stopper_main, server, &server->stopper);
	}
	ri_mutex_unlock(&server->mu);
	return st == RIDL_OK ? st : ri_fail(st, "no thread can be started to stop the server");
}

static void
server_tick(ri_pool *pool)
{
	ridl_server *server = server_of_pool(pool);

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
	while (server->state == STOPPING)
		ri_cond_wait(&server->changed, &server->mu, RI_NEVER);
	running = server->state != NEW;
	if (server->state == STOPPED) {
		ri_mutex_unlock(&server->mu);
		return RIDL_OK;
	}
	server->state = STOPPING;
	ri_mutex_unlock(&server->mu);

	st = stop_now(server, drain_for, running);

	ri_mutex_lock(&server->mu);
	server->state = st == RIDL_OK ? STOPPED : RUNNING;
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

void
ridl_server_free(ridl_server *server)
{
	ri_list *node;

	if (server == NULL)
		return;
	while (ridl_server_stop(server, 0) == RIDL_E_BUSY)
		; /* each try waits */
	if (server->stopper != NULL)
		ri_thread_join(server->stopper);
	done_pools(server, server->n_pools);
	while ((node = ri_list_pop(&server->listeners)) != NULL) {
		listening *l = RI_CONTAINER_OF(node, listening, link);

		ri_listener_close(&l->listener);
		ri_free(l);
	}
	ri_registry_done(&server->services);
	ri_cond_done(&server->changed);
	ri_mutex_done(&server->mu);
	ri_free(server);
}
