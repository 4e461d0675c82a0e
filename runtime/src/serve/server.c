/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <platform/memory.h>
#include <serve/server.h>

enum { MAX_LOOPS = 4, DEFAULT_THREADS = 64 };
static const ridl_duration MIN_TICK = RIDL_US(100), MAX_TICK = RIDL_SECONDS(1);

/*
 * Life.
 */

static unsigned
choose_loops(const ridl_server_options *o, unsigned threads)
{
	unsigned n = o->loops;

	if (o->one_at_a_time)
		return 1;
	if (n == 0)
		n = ri_thread_cores() < MAX_LOOPS ? ri_thread_cores() : MAX_LOOPS;
	/* Each has to have a thread for quick calls, and one for slow ones. */
	if (n > threads / 2)
		n = threads / 2;
	return n == 0 ? 1 : n;
}

static void
done_pools(ridl_server *server, unsigned n)
{
	while (n-- > 0)
		ri_pool_done(&server->pools[n]);
	ri_free(server->pools);
}

static ri_time
each_turn(ri_pool *first)
{
	ridl_server *server = first->owner;
	ri_time again = ri_server_stop_if_requested(server);
	ri_time rested = ri_server_rested(server);
	ri_time idle = ri_server_look_for_idle(server);

	if (rested < again)
		again = rested;
	return idle < again ? idle : again;
}

static ridl_status
init_pools(ridl_server *server)
{
	const ridl_server_options *o = &server->options;
	unsigned threads = o->threads == 0 ? DEFAULT_THREADS : o->threads;
	ridl_duration tick = o->tick == 0 ? RIDL_MS(RI_TICK_MS) : o->tick;
	unsigned limit;

	server->n_pools = choose_loops(o, threads);
	limit = o->one_at_a_time ? 1 : threads / server->n_pools;
	server->pools = ri_zalloc(server->n_pools * sizeof *server->pools);
	if (server->pools == NULL)
		return ri_fail(RIDL_E_NO_MEMORY, "memory is out for a server");
	for (unsigned i = 0; i < server->n_pools; i++) {
		ridl_status st = ri_pool_init(&server->pools[i], o->wait, limit, tick);

		if (st != RIDL_OK) {
			done_pools(server, i);
			return st;
		}
		server->pools[i].loop.methods = &server->methods;
		server->pools[i].logger = &server->setup->logger;
	}
	server->pools[0].owner = server;
	server->pools[0].each_turn = each_turn;
	return RIDL_OK;
}

ridl_status
ri_server_check_inherited(const ridl_server *server)
{
	if (server->generation == ri_process_generation())
		return RIDL_OK;
	return ri_fail(RIDL_E_CLOSED,
	    "the server is that of the process which has called fork(); make one in the child");
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
	ri_process_count_forks();
	server->generation = ri_process_generation();
	if (options != NULL)
		server->options = *options;
	if (server->options.tick != 0 &&
	    (server->options.tick < MIN_TICK || server->options.tick > MAX_TICK)) {
		ri_free(server);
		return ri_fail(RIDL_E_INVALID,
		    "ridl_server_options.tick is neither 0 nor from 0.1 ms to 1 s");
	}
	st = ri_server_make_setup(server);
	if (st != RIDL_OK) {
		ri_free(server);
		return st;
	}
	ri_idmap_init(&server->users);
	ri_methods_init(&server->methods);
	st = init_pools(server);
	if (st != RIDL_OK) {
		ri_methods_done(&server->methods);
		ri_conn_setup_unref(server->setup);
		ri_free(server);
		return st;
	}
	ri_registry_init(&server->services);
	ri_mutex_init(&server->mu);
	ri_cond_init(&server->changed);
	ri_list_init(&server->listeners);
	server->spare = ri_sock_spare();
	*out = server;
	return RIDL_OK;
}

/* Whether it is decided who may call what, or said that everybody may. */
static bool
is_guarded(const ridl_server_options *o)
{
	return o->authorize != NULL || (o->flags & RIDL_INSECURE) != 0;
}

static ri_listening *
listening_new(ridl_server *server, const ri_address *address, ridl_status *out_st)
{
	const ri_listen_rules rules = { server->options.socket_mode,
		!is_guarded(&server->options) };
	ri_listening *l = ri_zalloc(sizeof *l);

	if (l == NULL) {
		*out_st = ri_fail(RIDL_E_NO_MEMORY, "%s: memory is out", address->text);
		return NULL;
	}
	*out_st = ri_listener_open(&l->listener, address, &rules);
	if (*out_st == RIDL_OK) {
		*out_st = ri_conn_setup_new(
		    server->setup, l->listener.bound, &server->setup->limits, &l->setup);
		if (*out_st != RIDL_OK)
			ri_listener_close(&l->listener);
	}
	if (*out_st != RIDL_OK) {
		ri_free(l);
		return NULL;
	}
	ri_list_init(&l->link);
	l->source.ready = ri_server_accept;
	l->server = server;
	return l;
}

static void
listening_free(ri_listening *l)
{
	ri_listener_close(&l->listener);
	ri_conn_setup_unref(l->setup);
	ri_free(l);
}

static ridl_status
listen_at(ridl_server *server, const ri_address *address)
{
	ri_poller *poller = &server->pools[0].loop.poller;
	ridl_status st;
	ri_listening *l = listening_new(server, address, &st);

	if (l == NULL)
		return st;
	/* Not watched before it is in the list, where stopping looks. */
	ri_mutex_lock(&server->mu);
	ri_list_add(&server->listeners, &l->link);
	if (server->state == RI_SERVER_STOPPING || server->state == RI_SERVER_STOPPED)
		st = ri_fail(RIDL_E_CLOSED, "%s: the server has been stopped", address->text);
	else
		st = ri_poller_add(poller, l->listener.fd, RI_POLL_IN, &l->source);
	l->watched = st == RIDL_OK;
	if (st != RIDL_OK)
		ri_list_del(&l->link);
	ri_mutex_unlock(&server->mu);
	if (st == RIDL_OK) {
		ri_log(&server->setup->logger, RIDL_LOG_INFO, NULL, "%s: the server listens",
		    l->listener.bound);
		return st;
	}
	listening_free(l);
	return st == RIDL_E_CLOSED
		   ? st
		   : ri_fail(st, "%s: cannot be watched: %s", address->text, ri_sys_error_text());
}

ridl_status
ridl_server_listen(ridl_server *server, const char *text)
{
	ri_address address;
	ridl_status st;

	if (text == NULL)
		return ri_fail(RIDL_E_ADDRESS, "no address; give one like unix:/run/kv.sock");
	st = ri_server_check_inherited(server);
	if (st == RIDL_OK)
		st = ri_address_parse(text, &address);
	if (st != RIDL_OK)
		return st;
	do
		st = listen_at(server, &address);
	while (st == RIDL_OK && ri_address_next(&address));
	return st;
}

const char *
ridl_server_address(ridl_server *server, size_t i)
{
	const char *bound = NULL;
	ri_list *node;

	if (ri_server_check_inherited(server) != RIDL_OK)
		return NULL;
	ri_mutex_lock(&server->mu);
	for (node = server->listeners.next; node != &server->listeners && i > 0;
	     node = node->next)
		i--;
	if (node != &server->listeners)
		bound = RI_CONTAINER_OF(node, ri_listening, link)->listener.bound;
	ri_mutex_unlock(&server->mu);
	return bound;
}

ridl_status
ridl_server_publish(ridl_server *server, ridl_object *object)
{
	ridl_status st = ri_server_check_inherited(server);

	return st == RIDL_OK ? ri_registry_add(&server->services, object) : st;
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

ridl_status
ri_server_begin(ridl_server *server)
{
	ridl_status st = ri_server_check_inherited(server);

	if (st != RIDL_OK)
		return st;
	ri_mutex_lock(&server->mu);
	if (server->state == RI_SERVER_NEW)
		server->state = RI_SERVER_RUNNING;
	else if (server->state == RI_SERVER_RUNNING)
		st = ri_fail(RIDL_E_BUSY, "the server runs already");
	else
		st = ri_fail(RIDL_E_CLOSED, "the server has been stopped; make a new one");
	ri_mutex_unlock(&server->mu);
	return st;
}

ridl_status
ridl_server_start(ridl_server *server)
{
	ridl_status st = ri_server_begin(server);

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
	while (server->state != RI_SERVER_STOPPED)
		ri_cond_wait(&server->changed, &server->mu, RI_NEVER);
	ri_mutex_unlock(&server->mu);
}

ridl_status
ridl_server_run(ridl_server *server)
{
	ri_member me = { .context = NULL };
	ridl_status st = ri_server_begin(server);

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

/* The parent's descriptors and its files stay. */
static void
let_parent_have(ridl_server *server)
{
	for (ri_list *n = server->listeners.next; n != &server->listeners; n = n->next)
		ri_sock_close(RI_CONTAINER_OF(n, ri_listening, link)->listener.fd);
	ri_list_init(&server->listeners);
}

void
ridl_server_free(ridl_server *server)
{
	ri_list *node;

	if (server == NULL)
		return;
	if (ri_server_check_inherited(server) != RIDL_OK) {
		let_parent_have(server);
		return;
	}
	while (ridl_server_stop(server, 0) == RIDL_E_BUSY)
		; /* each try waits */
	if (server->stopper != NULL)
		ri_thread_join(server->stopper);
	done_pools(server, server->n_pools);
	while ((node = ri_list_pop(&server->listeners)) != NULL) {
		ri_listening *l = RI_CONTAINER_OF(node, ri_listening, link);

		listening_free(l);
	}
	if (server->spare >= 0)
		ri_sock_close(server->spare);
	ri_registry_done(&server->services);
	ri_methods_done(&server->methods);
	ri_idmap_done(&server->users);
	ri_cond_done(&server->changed);
	ri_mutex_done(&server->mu);
	ri_conn_setup_unref(server->setup);
	ri_free(server);
}
