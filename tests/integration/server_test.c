/* SPDX-License-Identifier: MIT */
/*
 * The life of a server: where it listens, whom it lets in, how it stops, and that nobody delays anybody else.
 */
#include "rawpeer.h"
#include "worker.h"
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static void
it_answers_at_every_address_and_names_the_real_port(void **state)
{
	char text[64];
	ridl_server *server;
	peer_worker *object;
	worker w;
	uint64_t sum;

	(void)state;
	worker_init(&w);
	object = worker_new(&w);
	EXPECT(ridl_server_new(NULL, &server), RIDL_OK);
	assert_null(ridl_server_address(server, 0));
	EXPECT(ridl_server_listen(server, fresh_address("unix", text, sizeof text)), RIDL_OK);
	EXPECT(ridl_server_listen(server, "tcp:127.0.0.1:0"), RIDL_OK);
	EXPECT(ridl_server_publish(server, &object->object), RIDL_OK);
	EXPECT(ridl_server_publish(server, &object->object), RIDL_E_BUSY);
	EXPECT(ridl_server_start(server), RIDL_OK);
	EXPECT(ridl_server_start(server), RIDL_E_BUSY);
	/* And at one more, while it runs. */
	EXPECT(ridl_server_listen(server, fresh_address("pair", text, sizeof text)), RIDL_OK);
	EXPECT(ridl_server_listen(server, text), RIDL_E_IN_USE);
	EXPECT(ridl_server_listen(server, "nonsense"), RIDL_E_ADDRESS);
	EXPECT(ridl_server_listen(server, NULL), RIDL_E_ADDRESS);
	assert_null(strstr(ridl_server_address(server, 1), ":0"));
	for (size_t i = 0; i < 3; i++) {
		ridl_conn *conn;
		peer_worker *at;

		EXPECT(ridl_connect(ridl_server_address(server, i), NULL, &conn), RIDL_OK);
		at = peer_worker_at(conn);
		EXPECT(peer_worker_add(at, i, 1, &sum), RIDL_OK);
		assert_int_equal(sum, i + 1);
		peer_worker_unref(at);
		ridl_conn_unref(conn);
	}
	assert_null(ridl_server_address(server, 3));
	peer_worker_unref(object);
	EXPECT(ridl_server_stop(server, RIDL_SECONDS(5)), RIDL_OK);
	EXPECT(ridl_server_stop(server, RIDL_SECONDS(5)), RIDL_OK);
	EXPECT(ridl_server_stop(server, -1), RIDL_E_INVALID);
	EXPECT(ridl_server_start(server), RIDL_E_CLOSED);
	ridl_server_free(server);
	ridl_server_free(NULL);
	assert_int_equal(counter_value(&w.released), 1);
	worker_done(&w);
}

static ridl_verdict
allow_nobody(const ridl_peer *peer, const char *service, const char *method, void *ctx)
{
	(void)peer;
	(void)service;
	(void)method;
	(void)ctx;
	return RIDL_DENY;
}

static void
a_server_for_other_machines_must_be_meant(void **state)
{
	ridl_server_options options = { .size = sizeof options };
	ridl_server *server;

	(void)state;
	EXPECT(ridl_server_new(&options, &server), RIDL_OK);
	EXPECT(ridl_server_listen(server, "tcp:0.0.0.0:0"), RIDL_E_DENIED);
	MENTIONS("authorize, or RIDL_INSECURE");
	assert_null(ridl_server_address(server, 0));
	EXPECT(ridl_server_listen(server, "tcp:localhost:0"), RIDL_OK);
	ridl_server_free(server);
	options.flags = RIDL_INSECURE;
	EXPECT(ridl_server_new(&options, &server), RIDL_OK);
	EXPECT(ridl_server_listen(server, "tcp:0.0.0.0:0"), RIDL_OK);
	ridl_server_free(server);
	options.flags = 0;
	options.authorize = allow_nobody;
	EXPECT(ridl_server_new(&options, &server), RIDL_OK);
	EXPECT(ridl_server_listen(server, "tcp:0.0.0.0:0"), RIDL_OK);
	ridl_server_free(server);
}

static void
the_file_of_a_server_has_the_mode_that_its_options_name(void **state)
{
	ridl_server_options options = { .size = sizeof options };
	static const mode_t asked[] = { 0, 0660 }, got[] = { 0600, 0660 };
	char address[64];
	ridl_server *server;
	struct stat sb;

	(void)state;
	snprintf(address, sizeof address, "unix:/tmp/ridl-mode-%d", (int)getpid());
	for (int i = 0; i < 2; i++) {
		options.socket_mode = asked[i];
		EXPECT(ridl_server_new(&options, &server), RIDL_OK);
		EXPECT(ridl_server_listen(server, address), RIDL_OK);
		assert_int_equal(stat(address + 5, &sb), 0);
		assert_int_equal(sb.st_mode & 0777, got[i]);
		ridl_server_free(server);
		assert_int_equal(stat(address + 5, &sb), -1);
	}
}

/*
 * Hooks.
 */

typedef struct door {
	counter came;
	counter went;
	ridl_status verdict;
	pthread_mutex_t mu; /* hooks of several connections may run at once */
	ridl_status reason; /* mu */
	bool has_ids;       /* mu */
	uid_t uid;          /* mu */
} door;

#define DOOR(says)                                                                               \
	{                                                                                        \
		.came = COUNTER_INIT, .went = COUNTER_INIT, .verdict = (says),                   \
		.mu = PTHREAD_MUTEX_INITIALIZER                                                  \
	}

static ridl_status
let_in(ridl_conn *conn, const ridl_peer *peer, void *ctx)
{
	door *d = ctx;

	CHECK(conn != NULL && peer->address[0] != 0);
	pthread_mutex_lock(&d->mu);
	d->has_ids = peer->has_ids;
	d->uid = peer->uid;
	pthread_mutex_unlock(&d->mu);
	counter_add(&d->came, 1);
	return d->verdict;
}

static void
see_off(ridl_conn *conn, ridl_status reason, void *ctx)
{
	door *d = ctx;

	CHECK(conn != NULL);
	pthread_mutex_lock(&d->mu);
	d->reason = reason;
	pthread_mutex_unlock(&d->mu);
	counter_add(&d->went, 1);
}

static ridl_server_options
options_of(door *d)
{
	return (ridl_server_options){
		.size = sizeof(ridl_server_options),
		.on_connect = let_in,
		.on_disconnect = see_off,
		.ctx = d,
	};
}

static void
connect_close_hooks(void **state)
{
	enum { N = 20 };
	door d = DOOR(RIDL_OK);
	const ridl_server_options options = options_of(&d);
	site s;

	(void)state;
	site_start(&s, "unix", &options);
	for (unsigned i = 0; i < N; i++) {
		ridl_conn *conn = site_connect(&s);
		peer_worker *at = peer_worker_at(conn);
		peer_worker_block_future *f = peer_worker_block_async(at, i + 1);

		counter_wait(&d.came, i + 1);
		assert_true(d.has_ids);
		assert_int_equal(d.uid, getuid());
		counter_wait(&s.worker.entered, i + 1);
		ridl_future_free(&f->future);
		peer_worker_unref(at);
		ridl_conn_unref(conn);
		counter_wait(&s.worker.cancelled, i + 1);
		/* Not before its last handler has returned. */
		assert_int_equal(counter_value(&d.went), i);
		counter_add(&s.worker.gate, 1);
		counter_wait(&d.went, i + 1);
		assert_int_equal(d.reason, RIDL_E_CLOSED);
	}
	site_stop(&s);
	assert_int_equal(counter_value(&d.came), N);
	assert_int_equal(counter_value(&d.went), N);
}

typedef struct latch {
	counter at_the_door, open;
} latch;

/* The first is let in at once. */
static ridl_status
hold_at_the_door(ridl_conn *conn, const ridl_peer *peer, void *ctx)
{
	latch *l = ctx;

	(void)conn;
	(void)peer;
	counter_add(&l->at_the_door, 1);
	if (counter_value(&l->at_the_door) > 1)
		counter_wait(&l->open, 1);
	return RIDL_OK;
}

/* Its greeting and its call have come, and others are served meanwhile. */
static void
nothing_is_dispatched_before_on_connect_has_returned(void **state)
{
	latch l = { COUNTER_INIT, COUNTER_INIT };
	const ridl_server_options options = {
		.size = sizeof options, .on_connect = hold_at_the_door, .ctx = &l
	};
	script s = { .len = 0 };
	raw_frame f;
	raw_peer p;
	ridl_conn *conn;
	peer_worker *at;
	site site;

	(void)state;
	site_start(&site, "unix", &options);
	conn = site_connect(&site);
	at = peer_worker_at(conn);
	raw_connect(&p, site.address);
	put_greeting(&s);
	put_call(&s, 1, service_id("test.peer.Worker"), name_hash("test.peer.Worker/block"));
	raw_send(&p, &s);
	counter_wait(&l.at_the_door, 2);
	for (unsigned i = 0; i < 100; i++)
		EXPECT(peer_worker_add(at, i, 1, NULL), RIDL_OK);
	assert_int_equal(counter_value(&site.worker.entered), 0);
	counter_add(&l.open, 1);
	raw_expect_greeting(&p);
	raw_expect(&p, REPLY, &f);
	assert_int_equal(f.words[0], 1);
	assert_int_equal(counter_value(&site.worker.entered), 1);
	raw_close(&p);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	site_stop(&site);
}

typedef struct hasty {
	peer_extra_hello_future *asked;
	counter answered;
} hasty;

/* What the peer shall answer before it was let in. */
static ridl_status
ask_at_the_door(ridl_conn *conn, const ridl_peer *peer, void *ctx)
{
	peer_extra *extra = peer_extra_at(conn);
	hasty *h = ctx;
	ridl_future *future;
	char *text;
	size_t which;

	(void)peer;
	EXPECT(peer_extra_hello(extra, "too early", &text), RIDL_E_WOULD_DEADLOCK);
	CHECK(text == NULL);
	MENTIONS("on_connect");
	EXPECT(ridl_conn_serve(conn, RIDL_FOREVER), RIDL_E_WOULD_DEADLOCK);
	h->asked = peer_extra_hello_async(extra, "in time");
	future = &h->asked->future;
	EXPECT(ridl_future_wait_for(future, 0), RIDL_E_PENDING);
	EXPECT(ridl_future_wait(future), RIDL_E_WOULD_DEADLOCK);
	EXPECT(ridl_future_wait_any(&future, 1, RIDL_FOREVER, &which), RIDL_E_WOULD_DEADLOCK);
	CHECK(!ridl_future_ready(future));
	EXPECT(ridl_future_add_callback(future, count_callback, &h->answered), RIDL_OK);
	peer_extra_unref(extra);
	return RIDL_OK;
}

static ridl_status
say_hello(void *self, peer_extra_hello_call *call, const char *who, const char **text)
{
	(void)self;
	(void)call;
	*text = who;
	return RIDL_OK;
}

/* It leaves, and is answered, once the peer is in. */
static void
waiting_for_the_peer_in_on_connect_would_deadlock(void **state)
{
	static const peer_extra_ops ops = { .hello = say_hello };
	hasty h = { .answered = COUNTER_INIT };
	const ridl_server_options options = {
		.size = sizeof options, .on_connect = ask_at_the_door, .ctx = &h
	};
	peer_extra *extra = peer_extra_new(&ops, NULL);
	ridl_object *published[] = { &extra->object };
	const ridl_conn_options publishing = {
		.size = sizeof publishing, .publish = published, .n_publish = 1
	};
	ridl_serving_thread *thread;
	const char *text;
	ridl_conn *conn;
	site s;

	(void)state;
	site_start(&s, "unix", &options);
	conn = site_connect_with(&s, &publishing);
	EXPECT(ridl_serving_thread_start(conn, &thread), RIDL_OK);
	counter_wait(&h.answered, 1);
	EXPECT(peer_extra_hello_value(h.asked, &text), RIDL_OK);
	assert_string_equal(text, "in time");
	ridl_future_free(&h.asked->future);
	ridl_serving_thread_free(thread);
	ridl_conn_unref(conn);
	peer_extra_unref(extra);
	site_stop(&s);
}

static void
a_peer_that_is_not_let_in_is_denied(void **state)
{
	door d = DOOR(RIDL_E_DENIED);
	const ridl_server_options options = options_of(&d);
	static const char *const schemes[] = { "unix", "tcp", "pair" };

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		ridl_conn *conn;
		site s;

		site_start(&s, schemes[i], &options);
		EXPECT(ridl_connect(s.address, NULL, &conn), RIDL_E_DENIED);
		assert_null(conn);
		MENTIONS("not let");
		assert_string_equal(ridl_last_error()->address, s.address);
		site_stop(&s);
	}
	assert_int_equal(counter_value(&d.came), 3);
	assert_int_equal(counter_value(&d.went), 0);
}

/* In one piece with nothing before it: no moment at which the peer could think that it was let in. */
static void
who_is_not_let_in_is_not_greeted(void **state)
{
	door d = DOOR(RIDL_E_DENIED);
	const ridl_server_options options = options_of(&d);
	script greeting = { .len = 0 };
	raw_frame f;
	raw_peer p;
	site s;

	(void)state;
	site_start(&s, "unix", &options);
	raw_connect(&p, s.address);
	put_greeting(&greeting);
	raw_send(&p, &greeting);
	raw_expect(&p, GOAWAY, &f);
	assert_true(f.body_len > 2);
	assert_int_equal(f.body[0], 0x08);
	assert_int_equal(f.body[1], RIDL_E_DENIED);
	raw_expect_end(&p);
	raw_close(&p);
	site_stop(&s);
}

/* What on_connect sends waits for its verdict. */
static ridl_status
greet_and_refuse(ridl_conn *conn, const ridl_peer *peer, void *ctx)
{
	peer_extra *extra = peer_extra_at(conn);
	peer_extra_hello_future *f = peer_extra_hello_async(extra, "whoever you are");

	(void)peer;
	CHECK(!ridl_future_ready(&f->future));
	ridl_future_free(&f->future);
	peer_extra_unref(extra);
	counter_add(ctx, 1);
	return RIDL_E_DENIED;
}

static void
a_hook_that_calls_and_then_refuses_denies_too(void **state)
{
	counter came = COUNTER_INIT;
	const ridl_server_options options = {
		.size = sizeof options, .on_connect = greet_and_refuse, .ctx = &came
	};
	ridl_conn *conn;
	site s;

	(void)state;
	site_start(&s, "unix", &options);
	EXPECT(ridl_connect(s.address, NULL, &conn), RIDL_E_DENIED);
	assert_int_equal(counter_value(&came), 1);
	site_stop(&s);
}

static void
all_connections_end_when_the_server_stops(void **state)
{
	enum { N = 12 };
	door d = DOOR(RIDL_OK);
	const ridl_server_options options = options_of(&d);
	ridl_conn *conns[N];
	site s;

	(void)state;
	site_start(&s, "tcp", &options);
	for (unsigned i = 0; i < N; i++)
		conns[i] = site_connect(&s);
	site_stop(&s);
	assert_int_equal(counter_value(&d.went), N);
	for (unsigned i = 0; i < N; i++) {
		EXPECT(ridl_conn_serve(conns[i], RIDL_SECONDS(20)), RIDL_E_CLOSED);
		ridl_conn_unref(conns[i]);
	}
}

/*
 * Stopping.
 */

static void *
run_server(void *ctx)
{
	EXPECT(ridl_server_run(ctx), RIDL_OK);
	return NULL;
}

/* A server that a thread runs, instead of its own threads. */
static void
start_run(site *s, pthread_t *thread)
{
	char address[64];
	peer_worker *object;

	worker_init(&s->worker);
	object = worker_new(&s->worker);
	EXPECT(ridl_server_new(NULL, &s->server), RIDL_OK);
	EXPECT(ridl_server_listen(s->server, fresh_address("unix", address, sizeof address)),
	    RIDL_OK);
	EXPECT(ridl_server_publish(s->server, &object->object), RIDL_OK);
	peer_worker_unref(object);
	s->address = ridl_server_address(s->server, 0);
	start_thread(thread, run_server, s->server);
}

static void
is_served(site *s)
{
	ridl_conn *conn = site_connect(s);
	peer_worker *at = peer_worker_at(conn);
	uint64_t sum;

	EXPECT(peer_worker_add(at, 40, 2, &sum), RIDL_OK);
	assert_int_equal(sum, 42);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
}

static void
run_returns_after_a_stop_from_another_thread(void **state)
{
	pthread_t thread;
	site s;

	(void)state;
	start_run(&s, &thread);
	is_served(&s);
	EXPECT(ridl_server_stop(s.server, RIDL_SECONDS(5)), RIDL_OK);
	join_thread(thread);
	site_stop(&s);
}

static ridl_server *to_stop;

static void
stop_on_signal(int number)
{
	(void)number;
	ridl_server_request_stop(to_stop);
}

static void
a_signal_handler_may_request_the_stop(void **state)
{
	const struct sigaction stop = { .sa_handler = stop_on_signal };
	struct sigaction before;
	pthread_t thread;
	site s;

	(void)state;
	start_run(&s, &thread);
	is_served(&s);
	to_stop = s.server;
	assert_int_equal(sigaction(SIGUSR1, &stop, &before), 0);
	assert_int_equal(pthread_kill(thread, SIGUSR1), 0);
	join_thread(thread);
	assert_int_equal(sigaction(SIGUSR1, &before, NULL), 0);
	site_stop(&s);
}

/* Before it runs, too: then it ends at once. */
static void
a_stop_that_was_requested_early_is_not_lost(void **state)
{
	ridl_server *server;

	(void)state;
	EXPECT(ridl_server_new(NULL, &server), RIDL_OK);
	ridl_server_request_stop(server);
	EXPECT(ridl_server_run(server), RIDL_OK);
	ridl_server_free(server);
}

typedef struct stopper {
	site *site;
	counter done;
	ridl_status st;
} stopper;

static void *
stop_drained(void *ctx)
{
	stopper *s = ctx;

	s->st = ridl_server_stop(s->site->server, RIDL_SECONDS(30));
	counter_add(&s->done, 1);
	return NULL;
}

static void
a_drain_lets_what_runs_finish_and_starts_nothing_new(void **state)
{
	rig r;
	stopper s = { .site = &r.site, .done = COUNTER_INIT };
	peer_worker_block_future *f;
	peer_worker_add_future *late;
	pthread_t thread;
	uint32_t opened;
	ridl_conn *conn;
	ridl_status st;

	(void)state;
	rig_start(&r, "unix", 0);
	f = peer_worker_block_async(r.at, 1);
	counter_wait(&r.site.worker.entered, 1);
	start_thread(&thread, stop_drained, &s);
	/* Once it says that it goes, it takes nothing new. */
	do {
		late = peer_worker_add_async(r.at, 1, 2);
		EXPECT(ridl_future_wait(&late->future), RIDL_OK);
		st = ridl_future_failed(&late->future) ? ridl_future_error(&late->future)->status
						       : RIDL_OK;
		ridl_future_free(&late->future);
	} while (st == RIDL_OK);
	EXPECT(st, RIDL_E_GOING_AWAY);
	EXPECT(ridl_connect(r.site.address,
		   &(ridl_conn_options){
		       .size = sizeof(ridl_conn_options), .connect_timeout = RIDL_MS(20) },
		   &conn),
	    RIDL_E_TIMEOUT);
	assert_int_equal(counter_value(&s.done), 0);
	counter_add(&r.site.worker.gate, 1);
	EXPECT(peer_worker_block_value(f, &opened), RIDL_OK);
	assert_int_equal(opened, 1);
	ridl_future_free(&f->future);
	join_thread(thread);
	assert_int_equal(s.st, RIDL_OK);
	rig_stop(&r);
}

static void
a_server_that_is_stuck_names_the_method(void **state)
{
	peer_worker_block_future *f;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	f = peer_worker_block_async(r.at, 1);
	counter_wait(&r.site.worker.entered, 1);
	EXPECT(ridl_server_stop(r.site.server, 0), RIDL_E_BUSY);
	MENTIONS("test.peer.Worker/block");
	/* It was cancelled, all the same. */
	counter_wait(&r.site.worker.cancelled, 1);
	ENDED(&f->future, RIDL_E_CLOSED);
	ridl_future_free(&f->future);
	counter_add(&r.site.worker.gate, 1);
	rig_stop(&r);
}

/* A service whose only method stops its own server. */
static ridl_status
stop_here(void *self, peer_extra_hello_call *call, const char *who, const char **text)
{
	stopper *s = self;

	(void)call;
	(void)who;
	s->st = ridl_server_stop(s->site->server, RIDL_SECONDS(30));
	*text = "stopping";
	return RIDL_OK;
}

static const peer_extra_ops stopping_ops = { .hello = stop_here };

static void
a_handler_may_stop_its_server(void **state)
{
	rig r;
	stopper s = { .site = &r.site, .st = RIDL_E_BUSY };
	peer_extra *extra = peer_extra_new(&stopping_ops, &s), *at;
	char *text;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(ridl_server_publish(r.site.server, &extra->object), RIDL_OK);
	at = peer_extra_at(r.conn);
	EXPECT(peer_extra_hello(at, "you", &text), RIDL_OK); /* its own call is finished */
	assert_string_equal(text, "stopping");
	ridl_free(text);
	EXPECT(ridl_conn_serve(r.conn, RIDL_SECONDS(20)), RIDL_E_CLOSED);
	assert_int_equal(s.st, RIDL_OK);
	peer_extra_unref(at);
	peer_extra_unref(extra);
	rig_stop(&r);
}

/*
 * Concurrency.
 */

static void
slow_handlers_stall_nobody(void **state)
{
	enum { SLOW = 20 };
	peer_worker_block_future *f[SLOW];
	ridl_conn *other;
	peer_worker *second;
	uint64_t sum;
	uint32_t opened;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	other = site_connect(&r.site);
	second = peer_worker_at(other);
	for (unsigned i = 0; i < SLOW; i++)
		f[i] = peer_worker_block_async(i % 2 == 0 ? r.at : second, 1);
	counter_wait(&r.site.worker.entered, SLOW); /* all of them at once */
	for (unsigned i = 0; i < 200; i++) {
		EXPECT(peer_worker_add(r.at, i, 1, &sum), RIDL_OK);
		EXPECT(peer_worker_add(second, i, 2, &sum), RIDL_OK);
	}
	is_served(&r.site);
	counter_add(&r.site.worker.gate, 1);
	for (unsigned i = 0; i < SLOW; i++) {
		EXPECT(peer_worker_block_value(f[i], &opened), RIDL_OK);
		ridl_future_free(&f[i]->future);
	}
	peer_worker_unref(second);
	ridl_conn_unref(other);
	rig_stop(&r);
}

static void
fifty_connections_may_all_be_slow(void **state)
{
	enum { N = 50 };
	peer_worker_block_future *f[N];
	peer_worker *at[N];
	ridl_conn *conns[N];
	uint32_t opened;
	site s;

	(void)state;
	site_start(&s, "unix", NULL);
	for (unsigned i = 0; i < N; i++) {
		conns[i] = site_connect(&s);
		at[i] = peer_worker_at(conns[i]);
		f[i] = peer_worker_block_async(at[i], 1);
	}
	counter_wait(&s.worker.entered, N);
	counter_add(&s.worker.gate, 1);
	for (unsigned i = 0; i < N; i++) {
		EXPECT(peer_worker_block_value(f[i], &opened), RIDL_OK);
		ridl_future_free(&f[i]->future);
		peer_worker_unref(at[i]);
		ridl_conn_unref(conns[i]);
	}
	site_stop(&s);
}

/* Whoever comes in while somebody is in is seen. No lock: with one at a time there is no race. */
typedef struct alone {
	unsigned inside;
	unsigned calls;
	bool overlapped;
} alone;

static ridl_status
be_alone(void *self, peer_extra_hello_call *call, const char *who, const char **text)
{
	alone *a = self;

	a->overlapped |= a->inside++ != 0;
	a->calls++;
	for (volatile unsigned i = 0; i < 2000; i++)
		;
	a->inside--;
	*text = ridl_call_strdup(&call->call, who);
	return RIDL_OK;
}

static const peer_extra_ops alone_ops = { .hello = be_alone };

enum { CALLS_EACH = 2000 / SLOWNESS };

static void *
say_hello_often(void *ctx)
{
	ridl_conn *conn;
	peer_extra *extra;
	char *text;

	EXPECT(ridl_connect(ctx, NULL, &conn), RIDL_OK);
	extra = peer_extra_at(conn);
	for (unsigned i = 0; i < CALLS_EACH; i++) {
		EXPECT(peer_extra_hello(extra, "me", &text), RIDL_OK);
		ridl_free(text);
	}
	peer_extra_unref(extra);
	ridl_conn_unref(conn);
	return NULL;
}

static void
one_at_a_time_never_overlaps(void **state)
{
	enum { N = 4 };
	const ridl_server_options options = { .size = sizeof options, .one_at_a_time = true };
	alone a = { .inside = 0 };
	peer_extra *extra = peer_extra_new(&alone_ops, &a);
	pthread_t threads[N];
	site s;

	(void)state;
	site_start(&s, "unix", &options);
	EXPECT(ridl_server_publish(s.server, &extra->object), RIDL_OK);
	for (unsigned i = 0; i < N; i++)
		start_thread(&threads[i], say_hello_often, (void *)(uintptr_t)s.address);
	for (unsigned i = 0; i < N; i++)
		join_thread(threads[i]);
	site_stop(&s);
	peer_extra_unref(extra);
	assert_false(a.overlapped);
	assert_int_equal(a.calls, N * CALLS_EACH);
}

static void
no_more_handlers_run_at_once_than_it_was_told(void **state)
{
	enum { N = 6, THREADS = 3 };
	const ridl_server_options options = {
		.size = sizeof options, .threads = THREADS, .loops = 1
	};
	peer_worker_block_future *f[N];
	ridl_conn *conn;
	peer_worker *at;
	uint32_t opened;
	site s;

	(void)state;
	site_start(&s, "unix", &options);
	conn = site_connect(&s);
	at = peer_worker_at(conn);
	for (unsigned i = 0; i < N; i++)
		f[i] = peer_worker_block_async(at, 1);
	counter_wait(&s.worker.entered, THREADS - 1);
	assert_true(counter_value(&s.worker.entered) <= THREADS);
	counter_add(&s.worker.gate, 1);
	for (unsigned i = 0; i < N; i++) {
		EXPECT(peer_worker_block_value(f[i], &opened), RIDL_OK);
		ridl_future_free(&f[i]->future);
	}
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	site_stop(&s);
}

/*
 * Descriptors run out.
 */

typedef struct shortage {
	struct rlimit before;
	int taken[256];
	size_t n_taken;
} shortage;

/* Until its end there is no descriptor to be had: the limit is `end`, and those below it are taken. */
static void
shortage_begin(shortage *s, int end)
{
	struct rlimit now;
	int fd;

	s->n_taken = 0;
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &s->before), 0);
	now = s->before;
	now.rlim_cur = (rlim_t)end;
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &now), 0);
	while ((fd = dup(0)) >= 0) {
		assert_true(s->n_taken < sizeof s->taken / sizeof s->taken[0]);
		s->taken[s->n_taken++] = fd;
	}
}

static void
shortage_end(shortage *s)
{
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &s->before), 0);
	while (s->n_taken > 0)
		close(s->taken[--s->n_taken]);
}

/* One loop, so that whoever has got an answer knows that it is not in the middle of accepting. */
static const ridl_server_options one_loop = { .size = sizeof one_loop, .loops = 1 };

static void
without_descriptors_who_comes_is_turned_away(void **state)
{
	shortage none;
	peer_worker *at;
	ridl_conn *conn;
	uint64_t sum;
	raw_peer p;
	site s;

	(void)state;
	site_start(&s, "unix", &one_loop);
	conn = site_connect(&s);
	at = peer_worker_at(conn);
	EXPECT(peer_worker_add(at, 1, 2, &sum), RIDL_OK);
	raw_open(&p, s.address);
	shortage_begin(&none, p.fd + 1);
	raw_join(&p, s.address);
	raw_expect_end(&p);
	EXPECT(peer_worker_add(at, 1, 2, &sum), RIDL_OK);
	shortage_end(&none);
	raw_close(&p);
	ridl_conn_unref(site_connect(&s));
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	site_stop(&s);
}

/* Not even the spare descriptor can be had back. Whoever comes meanwhile waits, and is let in when it is over. */
static void
without_any_descriptor_who_comes_waits(void **state)
{
	shortage none;
	peer_worker *at;
	ridl_conn *conn;
	raw_peer late;
	uint64_t sum;
	site s;

	(void)state;
	site_start(&s, "unix", &one_loop);
	conn = site_connect(&s);
	at = peer_worker_at(conn);
	raw_open(&late, s.address);
	shortage_begin(&none, STDERR_FILENO + 1);
	raw_join(&late, s.address);
	for (unsigned i = 0; i < 3; i++)
		EXPECT(peer_worker_add(at, 1, 2, &sum), RIDL_OK);
	shortage_end(&none);
	raw_expect_greeting(&late);
	raw_close(&late);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	site_stop(&s);
}

static void
impossible_options_are_refused(void **state)
{
	const ridl_server_options options = { .size = 3 };
	ridl_server *server;

	(void)state;
	EXPECT(ridl_server_new(&options, &server), RIDL_E_INVALID);
	assert_null(server);
	EXPECT(ridl_server_new(NULL, &server), RIDL_OK);
	ridl_server_free(server); /* which never ran */
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(it_answers_at_every_address_and_names_the_real_port),
		TEST(a_server_for_other_machines_must_be_meant),
		TEST(the_file_of_a_server_has_the_mode_that_its_options_name),
		TEST(connect_close_hooks),
		TEST(nothing_is_dispatched_before_on_connect_has_returned),
		TEST(waiting_for_the_peer_in_on_connect_would_deadlock),
		TEST(a_peer_that_is_not_let_in_is_denied),
		TEST(who_is_not_let_in_is_not_greeted),
		TEST(a_hook_that_calls_and_then_refuses_denies_too),
		TEST(all_connections_end_when_the_server_stops),
		TEST(run_returns_after_a_stop_from_another_thread),
		TEST(a_signal_handler_may_request_the_stop),
		TEST(a_stop_that_was_requested_early_is_not_lost),
		TEST(a_drain_lets_what_runs_finish_and_starts_nothing_new),
		TEST(a_server_that_is_stuck_names_the_method),
		TEST(a_handler_may_stop_its_server),
		TEST(slow_handlers_stall_nobody),
		TEST(fifty_connections_may_all_be_slow),
		TEST(one_at_a_time_never_overlaps),
		TEST(no_more_handlers_run_at_once_than_it_was_told),
		TEST(without_descriptors_who_comes_is_turned_away),
		TEST(without_any_descriptor_who_comes_waits),
		TEST(impossible_options_are_refused),
	};

	return cmocka_run_group_tests_name("server", tests, NULL, NULL);
}
