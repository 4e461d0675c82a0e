/* SPDX-License-Identifier: MIT */
/*
 * A server in somebody else's event loop: no thread is made, and everything happens in its steps.
 */
#include "rawpeer.h"
#include "worker.h"
#include <poll.h>
#include <sys/socket.h>

typedef struct stage {
	worker worker;
	ridl_server *server;
	char address[64];
	struct pollfd fd;
} stage;

static void
stage_open(stage *s, const ridl_server_options *options)
{
	peer_worker *object;

	worker_init(&s->worker);
	object = worker_new(&s->worker);
	EXPECT(ridl_server_new(options, &s->server), RIDL_OK);
	EXPECT(
	    ridl_server_listen(s->server, fresh_address("unix", s->address, sizeof s->address)),
	    RIDL_OK);
	EXPECT(ridl_server_publish(s->server, &object->object), RIDL_OK);
	peer_worker_unref(object);
	s->fd = (struct pollfd){ .fd = ridl_server_fd(s->server), .events = POLLIN };
	assert_true(s->fd.fd >= 0);
	assert_int_equal(ridl_server_fd(s->server), s->fd.fd);
}

static void
stage_close(stage *s)
{
	ridl_server_free(s->server);
	assert_int_equal(counter_value(&s->worker.released), 1);
	worker_done(&s->worker);
}

/* One turn of a loop that has nothing else to do. It never waits in vain. */
static ridl_status
turn(stage *s)
{
	ridl_duration d = ridl_server_timeout(s->server);
	int ms = d > RIDL_SECONDS(20) ? 20000 : ridl_duration_ms(d);

	assert_true(poll(&s->fd, 1, ms) > 0 || d <= RIDL_SECONDS(20));
	return ridl_server_process(s->server);
}

/* A client on a thread of its own. */
typedef struct client {
	const char *address;
	counter *done;
} client;

enum { CALLS = 200 };

static void *
call_often(void *ctx)
{
	client *c = ctx;
	ridl_conn *conn;
	peer_worker *at;
	uint64_t sum;

	EXPECT(ridl_connect(c->address, NULL, &conn), RIDL_OK);
	at = peer_worker_at(conn);
	for (unsigned i = 0; i < CALLS; i++) {
		EXPECT(peer_worker_add(at, i, 1, &sum), RIDL_OK);
		assert_int_equal(sum, i + 1);
	}
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	counter_add(c->done, 1);
	return NULL;
}

static void
own_event_loop_drives_a_server(void **state)
{
	enum { N = 3 };
	counter done = COUNTER_INIT;
	pthread_t threads[N];
	unsigned before;
	client c;
	stage s;

	(void)state;
	before = count_threads();
	stage_open(&s, NULL);
	assert_int_equal(count_threads(), before);
	c = (client){ s.address, &done };
	for (unsigned i = 0; i < N; i++)
		start_thread(&threads[i], call_often, &c);
	while (counter_value(&done) < N) {
		if (poll(&s.fd, 1, 20) > 0)
			EXPECT(ridl_server_process(s.server), RIDL_OK);
		assert_true(count_threads() <= before + N + SANITIZER_THREADS);
	}
	for (unsigned i = 0; i < N; i++)
		join_thread(threads[i]);
	stage_close(&s);
}

static void *
defer_one(void *ctx)
{
	client *c = ctx;
	ridl_conn *conn;
	peer_worker *at;
	uint32_t answer;

	EXPECT(ridl_connect(c->address, NULL, &conn), RIDL_OK);
	at = peer_worker_at(conn);
	EXPECT(peer_worker_defer(at, 7, &answer), RIDL_OK);
	assert_int_equal(answer, 8);
	EXPECT(ridl_conn_serve(conn, RIDL_SECONDS(20)), RIDL_E_CLOSED);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	counter_add(c->done, 1);
	return NULL;
}

static void
a_stop_is_made_of_steps_too(void **state)
{
	counter done = COUNTER_INIT;
	peer_worker_defer_call *call;
	pthread_t thread;
	ridl_conn *conn;
	client c;
	stage s;

	(void)state;
	stage_open(&s, NULL);
	c = (client){ s.address, &done };
	start_thread(&thread, defer_one, &c);
	while (counter_value(&s.worker.deferred) == 0)
		EXPECT(turn(&s), RIDL_OK);
	ridl_server_request_stop(s.server);
	EXPECT(turn(&s), RIDL_OK); /* it drains: one call is not answered */
	assert_true(ridl_server_timeout(s.server) <= RIDL_SECONDS(5));
	EXPECT(ridl_connect(s.address,
		   &(ridl_conn_options){
		       .size = sizeof(ridl_conn_options), .connect_timeout = RIDL_MS(20) },
		   &conn),
	    RIDL_E_TIMEOUT);
	call = worker_take_deferred(&s.worker);
	EXPECT(peer_worker_defer_reply(call, 8), RIDL_OK);
	while (ridl_server_process(s.server) == RIDL_OK)
		poll(&s.fd, 1, 20);
	EXPECT(ridl_server_process(s.server), RIDL_E_CLOSED);
	join_thread(thread);
	assert_int_equal(counter_value(&done), 1);
	stage_close(&s);
}

/* What stops it serves it meanwhile. */
static void *
answer_later(void *ctx)
{
	stage *s = ctx;
	peer_worker_defer_call *call;

	counter_wait(&s->worker.deferred, 1);
	call = worker_take_deferred(&s->worker);
	EXPECT(peer_worker_defer_reply(call, 8), RIDL_OK);
	return NULL;
}

static void
who_stops_it_serves_meanwhile(void **state)
{
	counter done = COUNTER_INIT;
	pthread_t thread, answers;
	client c;
	stage s;

	(void)state;
	stage_open(&s, NULL);
	c = (client){ s.address, &done };
	start_thread(&thread, defer_one, &c);
	while (counter_value(&s.worker.deferred) == 0)
		EXPECT(turn(&s), RIDL_OK);
	start_thread(&answers, answer_later, &s);
	EXPECT(ridl_server_stop(s.server, RIDL_SECONDS(20)), RIDL_OK);
	join_thread(answers);
	join_thread(thread);
	EXPECT(ridl_server_process(s.server), RIDL_E_CLOSED);
	stage_close(&s);
}

static ridl_status
process_here(void *self, peer_extra_hello_call *call, const char *who, const char **text)
{
	stage *s = self;

	(void)call;
	(void)who;
	EXPECT(ridl_server_process(s->server), RIDL_E_BUSY);
	EXPECT(ridl_server_stop(s->server, 0), RIDL_OK); /* begins */
	*text = "";
	return RIDL_OK;
}

static const peer_extra_ops process_ops = { .hello = process_here };

static void *
say_hello(void *ctx)
{
	client *c = ctx;
	ridl_conn *conn;
	peer_extra *at;

	EXPECT(ridl_connect(c->address, NULL, &conn), RIDL_OK);
	at = peer_extra_at(conn);
	EXPECT(peer_extra_hello(at, "", NULL), RIDL_OK);
	EXPECT(ridl_conn_serve(conn, RIDL_SECONDS(20)), RIDL_E_CLOSED);
	peer_extra_unref(at);
	ridl_conn_unref(conn);
	return NULL;
}

static void
a_handler_may_stop_it_but_not_step(void **state)
{
	peer_extra *extra;
	pthread_t thread;
	client c;
	stage s;

	(void)state;
	stage_open(&s, NULL);
	extra = peer_extra_new(&process_ops, &s);
	EXPECT(ridl_server_publish(s.server, &extra->object), RIDL_OK);
	c = (client){ s.address, NULL };
	start_thread(&thread, say_hello, &c);
	while (ridl_server_process(s.server) == RIDL_OK)
		poll(&s.fd, 1, 20);
	join_thread(thread);
	peer_extra_unref(extra);
	stage_close(&s);
}

static void
it_is_driven_in_one_way(void **state)
{
	ridl_server *server;
	stage s;

	(void)state;
	EXPECT(ridl_server_new(NULL, &server), RIDL_OK);
	EXPECT(ridl_server_process(server), RIDL_E_INVALID);
	assert_true(ridl_server_timeout(server) == RIDL_FOREVER);
	EXPECT(ridl_server_start(server), RIDL_OK);
	assert_int_equal(ridl_server_fd(server), -1);
	assert_int_equal(ridl_last_error()->status, RIDL_E_BUSY);
	ridl_server_free(server);
	stage_open(&s, NULL);
	EXPECT(ridl_server_start(s.server), RIDL_E_BUSY);
	EXPECT(ridl_server_run(s.server), RIDL_E_BUSY);
	stage_close(&s);
}

/* It lies in the socket, and the server, which has nothing else to do, has not looked. */
/* A peer that has come, and was greeted. */
static void
greet(stage *s, raw_peer *peer)
{
	script said = { .len = 0 };

	raw_connect(peer, s->address);
	put_greeting(&said);
	raw_send(peer, &said);
	while (poll(&s->fd, 1, 0) > 0)
		EXPECT(ridl_server_process(s->server), RIDL_OK);
	raw_expect_greeting(peer);
}

static void
a_call_that_came_unread_before_the_stop_is_told_that_it_is_too_late(void **state)
{
	script said = { .len = 0 };
	raw_peer peer;
	raw_frame f;
	stage s;

	(void)state;
	stage_open(&s, NULL);
	greet(&s, &peer);
	put_call(&said, 1, service_id("test.peer.Worker"), name_hash("test.peer.Worker/add"));
	raw_send(&peer, &said);
	assert_int_equal(shutdown(peer.fd, SHUT_WR), 0);
	EXPECT(ridl_server_stop(s.server, RIDL_SECONDS(20)), RIDL_OK);
	raw_expect(&peer, GOAWAY, &f);
	raw_expect(&peer, GOAWAY, &f); /* and nothing else was taken */
	raw_expect_error(&peer, 1, RIDL_E_GOING_AWAY);
	raw_expect_end(&peer);
	raw_close(&peer);
	stage_close(&s);
}

static uint64_t
under_way(stage *s)
{
	ridl_stats *stats;
	uint64_t n;

	EXPECT(ridl_server_stats(s->server, &stats), RIDL_OK);
	assert_int_equal(stats->n_conns, 1);
	n = stats->conns[0].under_way;
	ridl_free(stats);
	return n;
}

/* A peer that calls faster than it is served waits in its socket, and takes no memory. */
static void
what_has_come_is_run_before_more_is_read(void **state)
{
	enum { AT_ONCE = 300, TIMES = 3 };
	script said = { .len = 0 };
	raw_peer peer;
	stage s;

	(void)state;
	stage_open(&s, NULL);
	greet(&s, &peer);
	for (uint32_t n = 0; n < TIMES; n++) {
		said.len = 0;
		for (uint32_t i = 1; i <= AT_ONCE; i++)
			put_call(&said, n * AT_ONCE + i, service_id("test.peer.Worker"), 0);
		raw_send(&peer, &said);
		EXPECT(ridl_server_process(s.server), RIDL_OK);
		assert_in_range(under_way(&s), 1, AT_ONCE - 1);
	}
	while (poll(&s.fd, 1, 0) > 0)
		EXPECT(ridl_server_process(s.server), RIDL_OK);
	for (uint32_t i = 1; i <= TIMES * AT_ONCE; i++)
		raw_expect_error(&peer, i, RIDL_E_UNIMPLEMENTED);
	raw_close(&peer);
	stage_close(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(what_has_come_is_run_before_more_is_read),
		TEST(own_event_loop_drives_a_server),
		TEST(a_stop_is_made_of_steps_too),
		TEST(who_stops_it_serves_meanwhile),
		TEST(a_call_that_came_unread_before_the_stop_is_told_that_it_is_too_late),
		TEST(a_handler_may_stop_it_but_not_step),
		TEST(it_is_driven_in_one_way),
	};

	return cmocka_run_group_tests_name("steps", tests, NULL, NULL);
}
