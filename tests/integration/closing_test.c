/* SPDX-License-Identifier: MIT */
/*
 * How connections end, here and at the peer, and what becomes of what was under way.
 */
#include "rawpeer.h"
#include "worker.h"
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void
call_after_close(void **state)
{
	peer_worker_add_future *f;
	peer_extra *late;
	uint64_t sum = 7;
	char *text;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	ridl_conn_close(r.conn);
	EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_E_CLOSED);
	assert_int_equal(sum, 0);
	MENTIONS(r.site.address);
	assert_true(ridl_status_is_fatal(ridl_last_error()->status));
	EXPECT(peer_worker_add_timed(r.at, RIDL_SECONDS(9), 1, 2, &sum), RIDL_E_CLOSED);
	f = peer_worker_add_async(r.at, 1, 2);
	ENDED(&f->future, RIDL_E_CLOSED);
	ridl_future_free(&f->future);
	EXPECT(peer_worker_note(r.at, 1), RIDL_E_CLOSED);
	late = peer_extra_at(r.conn);
	EXPECT(peer_extra_hello(late, "nobody", &text), RIDL_E_CLOSED);
	peer_extra_unref(late);
	EXPECT(ridl_conn_serve(r.conn, 0), RIDL_E_CLOSED);
	rig_stop(&r);
}

static void
close_with_pending_completes_all(void **state)
{
	enum { N = 200 };

	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		counter ran = COUNTER_INIT;
		peer_worker_block_future *f[N];
		rig r;

		rig_start(&r, "unix", servers);
		for (unsigned i = 0; i < N; i++) {
			f[i] = peer_worker_block_async(r.at, 1);
			EXPECT(ridl_future_add_callback(&f[i]->future, count_callback, &ran),
			    RIDL_OK);
		}
		counter_wait(&r.site.worker.entered, 1);
		ridl_conn_close(r.conn);
		for (unsigned i = 0; i < N; i++)
			ENDED(&f[i]->future, RIDL_E_CLOSED);
		counter_wait(&ran, N);
		for (unsigned i = 0; i < N; i++)
			ridl_future_free(&f[i]->future);
		counter_add(&r.site.worker.gate, 1);
		rig_disconnect(&r);
		assert_int_equal(counter_value(&ran), N);
		rig_stop(&r);
	}
}

static void *
wait_for_the_end(void *ctx)
{
	uint32_t opened;

	EXPECT(peer_worker_block(ctx, 1, &opened), RIDL_E_CLOSED);
	return NULL;
}

static void
close_while_other_thread_waits(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		pthread_t threads[3];
		rig r;

		rig_start(&r, "unix", servers);
		for (unsigned i = 0; i < 3; i++)
			start_thread(&threads[i], wait_for_the_end, r.at);
		counter_wait(&r.site.worker.entered, 3);
		ridl_conn_close(r.conn); /* while the server is busy with all of them */
		for (unsigned i = 0; i < 3; i++)
			join_thread(threads[i]);
		counter_add(&r.site.worker.gate, 1);
		rig_stop(&r);
	}
}

static ridl_duration
now(void)
{
	struct timespec t;

	CHECK(clock_gettime(CLOCK_MONOTONIC, &t) == 0);
	return RIDL_SECONDS(t.tv_sec) + t.tv_nsec;
}

/* The server's handlers do not return before we have gone; nobody waits for them. */
static void
close_while_server_busy_is_bounded(void **state)
{
	enum { N = 8 };

	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		peer_worker_block_future *f[N];
		ridl_duration began;
		rig r;

		rig_start(&r, "unix", servers);
		for (unsigned i = 0; i < N; i++)
			f[i] = peer_worker_block_async(r.at, 1);
		counter_wait(&r.site.worker.entered, N);
		began = now();
		ridl_conn_close(r.conn);
		for (unsigned i = 0; i < N; i++) {
			ENDED(&f[i]->future, RIDL_E_CLOSED);
			ridl_future_free(&f[i]->future);
		}
		rig_disconnect(&r);
		assert_true(
		    now() - began < RIDL_SECONDS(5)); /* the server lingers for 1 s, we do not */
		assert_int_equal(counter_value(&r.site.worker.left), 0);
		counter_wait(&r.site.worker.cancelled, N);
		counter_add(&r.site.worker.gate, 1);
		rig_stop(&r);
	}
}

/* From several threads at once, and again when all is over. */
static void *
close_it(void *conn)
{
	for (unsigned i = 0; i < 100; i++)
		ridl_conn_close(conn);
	return NULL;
}

static void
double_close(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 3; servers++) {
		counter ran = COUNTER_INIT;
		peer_worker_block_future *f;
		pthread_t threads[3];
		uint64_t sum;
		rig r;

		rig_start(&r, "unix", servers);
		f = peer_worker_block_async(r.at, 1);
		EXPECT(ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
		counter_wait(&r.site.worker.entered, 1);
		for (unsigned i = 0; i < 3; i++)
			start_thread(&threads[i], close_it, r.conn);
		ENDED(&f->future, RIDL_E_CLOSED);
		for (unsigned i = 0; i < 3; i++)
			join_thread(threads[i]);
		counter_wait(&ran, 1);
		ridl_conn_close(r.conn);
		EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_E_CLOSED);
		ridl_future_free(&f->future);
		counter_add(&r.site.worker.gate, 1);
		rig_stop(&r);
		assert_int_equal(counter_value(&ran), 1);
	}
}

typedef struct closer {
	rig *rig;
	counter ran;
} closer;

static void
close_in_callback(ridl_future *f, void *ctx)
{
	closer *c = ctx;

	(void)f;
	ridl_conn_close(c->rig->conn);
	counter_add(&c->ran, 1);
}

static void
close_from_callback(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		peer_worker_add_future *f;
		rig r;
		closer c = { &r, COUNTER_INIT };
		uint64_t sum;

		rig_start(&r, "unix", servers);
		f = peer_worker_add_async(r.at, 1, 2);
		EXPECT(ridl_future_add_callback(&f->future, close_in_callback, &c), RIDL_OK);
		ENDED(&f->future, RIDL_OK);
		counter_wait(&c.ran, 1);
		EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_E_CLOSED);
		ridl_future_free(&f->future);
		rig_stop(&r);
	}
}

/* Called back by the server during our call, the client closes: its own call ends, the handler finishes. */
static ridl_status
close_in_handler(void *self, peer_ask_invoke_call *call, uint64_t number, uint64_t *answered)
{
	closer *c = self;

	(void)call;
	ridl_conn_close(c->rig->conn);
	counter_add(&c->ran, 1);
	*answered = number;
	return RIDL_OK;
}

static void
close_from_handler(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		rig r;
		closer c = { &r, COUNTER_INIT };
		peer_ask *ask;
		uint64_t answered;

		rig_start(&r, "unix", servers);
		ask = peer_ask_new(close_in_handler, &c, NULL);
		EXPECT(peer_worker_ask(r.at, ask, 5, &answered), RIDL_E_CLOSED);
		counter_wait(&c.ran, 1);
		peer_ask_unref(ask);
		rig_stop(&r);
	}
}

/*
 * Whatever is called from here may let go of all there is: the connection, its objects, and the thread that runs it.
 */
typedef enum leave_way {
	IN_A_CALLBACK,
	IN_A_HANDLER,
	IN_AN_EVENT,
	AT_A_DEATH,
	AT_THE_END,
	WAYS
} leave_way;

typedef struct leaver {
	rig rig;
	leave_way way;
	counter left, ended;
} leaver;

static void
leave(leaver *l)
{
	rig_disconnect(&l->rig);
	counter_add(&l->left, 1);
}

static void
leave_in_callback(ridl_future *f, void *ctx)
{
	ridl_future_free(f);
	leave(ctx);
}

static ridl_status
leave_in_handler(void *self, peer_ask_invoke_call *call, uint64_t number, uint64_t *answered)
{
	(void)call;
	*answered = number;
	leave(self);
	return RIDL_OK;
}

static void
leave_in_event(void *self, peer_note_invoke_call *call, uint32_t number)
{
	(void)call;
	(void)number;
	leave(self);
}

static void
leave_at_death(ridl_object *o, void *ctx)
{
	ridl_object_unref(o);
	leave(ctx);
}

static void
leave_at_the_end(ridl_conn *conn, ridl_status reason, void *ctx)
{
	leaver *l = ctx;

	(void)conn;
	CHECK(reason == RIDL_E_CLOSED);
	if (l->way == AT_THE_END)
		leave(l);
	counter_add(&l->ended, 1);
}

static void
leaver_start(leaver *l, rig_mode mode, leave_way way)
{
	const ridl_conn_options options = {
		.size = sizeof options, .on_disconnect = leave_at_the_end, .ctx = l
	};
	static const counter fresh = COUNTER_INIT;
	rig *r = &l->rig;

	l->way = way;
	l->left = l->ended = fresh;
	rig_start(r, "unix", 0);
	rig_disconnect(r);
	r->conn = site_connect_with(&r->site, &options);
	r->at = peer_worker_at(r->conn);
	if (mode == A_SERVING_THREAD)
		EXPECT(ridl_serving_thread_start(r->conn, &r->servers[r->n_servers++]), RIDL_OK);
	else if (mode == OWN_LOOP)
		CHECK((r->fd = ridl_conn_fd(r->conn)) >= 0);
}

/* Has what it leaves from be called, sooner or later. */
static void
begin_to_leave(leaver *l)
{
	peer_ask *ask = peer_ask_new(leave_in_handler, l, NULL);
	peer_note *note = peer_note_new(leave_in_event, l, NULL);
	peer_thing *thing;
	ridl_future *f;

	switch (l->way) {
	case IN_A_CALLBACK:
		f = &peer_worker_add_async(l->rig.at, 1, 2)->future;
		EXPECT(ridl_future_add_callback(f, leave_in_callback, l), RIDL_OK);
		break;
	case IN_A_HANDLER:
		ridl_future_detach(&peer_worker_ask_async(l->rig.at, ask, 1)->future);
		break;
	case IN_AN_EVENT:
		ridl_future_detach(&peer_worker_tell_async(l->rig.at, note, 1, 1)->future);
		break;
	case AT_A_DEATH:
		EXPECT(peer_worker_make(l->rig.at, "mortal", &thing), RIDL_OK);
		EXPECT(ridl_object_on_death(&thing->object, leave_at_death, l), RIDL_OK);
		ridl_conn_close(l->rig.conn);
		break;
	default:
		ridl_conn_close(l->rig.conn);
	}
	peer_ask_unref(ask);
	peer_note_unref(note);
}

static void
everything_may_be_let_go_of_from_anywhere(void **state)
{
	(void)state;
	for (rig_mode mode = 0; mode < MODES; mode++)
		for (leave_way way = 0; way < WAYS; way++) {
			leaver l;
			ridl_conn *driven;

			leaver_start(&l, mode, way);
			/* Who waits, or turns the loop, is a user, too. */
			driven = mode == A_SERVING_THREAD ? NULL : ridl_conn_ref(l.rig.conn);
			begin_to_leave(&l);
			while (driven != NULL && counter_value(&l.left) == 0)
				(void)(mode == OWN_LOOP ? loop_turn(driven, l.rig.fd)
							: ridl_conn_serve(driven, RIDL_MS(10)));
			ridl_conn_unref(driven);
			counter_wait(&l.left, 1);
			counter_wait(&l.ended, 1);
			rig_stop(&l.rig);
			assert_int_equal(counter_value(&l.left), 1);
			assert_int_equal(counter_value(&l.ended), 1);
		}
}

/* A program that serves until it is killed. */
static pid_t
fork_server(const char *address)
{
	int told[2];
	char byte;
	pid_t pid;

	assert_int_equal(pipe(told), 0);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		worker w;
		peer_worker *object;
		ridl_server *server;

		worker_init(&w);
		object = worker_new(&w);
		if (ridl_server_new(NULL, &server) != RIDL_OK ||
		    ridl_server_listen(server, address) != RIDL_OK ||
		    ridl_server_publish(server, &object->object) != RIDL_OK ||
		    write(told[1], "", 1) != 1)
			end_child(1);
		ridl_server_run(server);
		end_child(0);
	}
	assert_int_equal(read(told[0], &byte, 1), 1);
	close(told[0]);
	close(told[1]);
	return pid;
}

static void
lose_a_server(pid_t pid, const char *address, rig_mode mode)
{
	enum { N = 10 };
	counter ran = COUNTER_INIT;
	peer_worker_block_future *f[N];
	ridl_serving_thread *thread = NULL;
	ridl_conn *conn;
	peer_worker *at;
	uint64_t sum;
	int fd = -1;

	EXPECT(ridl_connect(address, NULL, &conn), RIDL_OK);
	at = peer_worker_at(conn);
	if (mode == A_SERVING_THREAD)
		EXPECT(ridl_serving_thread_start(conn, &thread), RIDL_OK);
	else if (mode == OWN_LOOP)
		fd = ridl_conn_fd(conn);
	EXPECT(peer_worker_add(at, 1, 2, &sum), RIDL_OK);
	for (unsigned i = 0; i < N; i++) {
		f[i] = peer_worker_block_async(at, 1);
		EXPECT(ridl_future_add_callback(&f[i]->future, count_callback, &ran), RIDL_OK);
	}
	assert_int_equal(kill(pid, SIGKILL), 0);
	while (mode == OWN_LOOP && counter_value(&ran) < N)
		(void)loop_turn(conn, fd);
	for (unsigned i = 0; i < N; i++) {
		EXPECT(ridl_future_wait(&f[i]->future), RIDL_OK);
		assert_true(ridl_status_is_fatal(ridl_future_error(&f[i]->future)->status));
	}
	counter_wait(&ran, N);
	for (unsigned i = 0; i < N; i++)
		assert_false(ridl_future_free(&f[i]->future));
	assert_int_equal(waitpid(pid, NULL, 0), pid);
	EXPECT(peer_worker_add(at, 1, 2, &sum), RIDL_E_CLOSED);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	ridl_serving_thread_free(thread);
	assert_int_equal(counter_value(&ran), N);
}

/* First: later this process has threads, and what a child of it does is not what is tested here. */
static void
peer_kill_9_with_pending(void **state)
{
	char addresses[MODES][64];
	pid_t pids[MODES];

	(void)state;
	for (rig_mode mode = 0; mode < MODES; mode++)
		pids[mode] =
		    fork_server(fresh_address("unix", addresses[mode], sizeof addresses[mode]));
	for (rig_mode mode = 0; mode < MODES; mode++)
		lose_a_server(pids[mode], addresses[mode], mode);
}

static ridl_status
refuse(ridl_conn *conn, const ridl_peer *peer, void *ctx)
{
	(void)conn;
	(void)peer;
	(void)ctx;
	return RIDL_E_DENIED;
}

typedef struct told {
	counter times;
	ridl_status reason;
	ridl_origin origin;
	char message[200];
} told;

static void
tell_reason(ridl_conn *conn, ridl_status reason, void *ctx)
{
	told *t = ctx;

	(void)conn;
	CHECK(ridl_last_error()->status == reason);
	t->reason = reason;
	t->origin = ridl_last_error()->origin;
	snprintf(t->message, sizeof t->message, "%s", ridl_last_error()->message);
	counter_add(&t->times, 1);
}

static ridl_conn_options
telling(told *t)
{
	static const counter fresh = COUNTER_INIT;

	*t = (told){ .times = fresh };
	return (ridl_conn_options){
		.size = sizeof(ridl_conn_options),
		.on_disconnect = tell_reason,
		.ctx = t,
	};
}

static void
was_told(told *t, ridl_status reason, ridl_origin origin, const char *text)
{
	counter_wait(&t->times, 1);
	EXPECT(t->reason, reason);
	CHECK(t->origin == origin);
	if (strstr(t->message, text) == NULL)
		fprintf(stderr, "no '%s' in '%s'\n", text, t->message);
	CHECK(strstr(t->message, text) != NULL);
	CHECK(counter_value(&t->times) == 1);
}

/* A peer that greets, and then says what it is told. */
static void
end_by_what_it_says(told *t, const script *says, bool resets)
{
	ridl_conn_options options = telling(t);
	script s = { .len = 0 };
	ridl_conn *conn;
	raw_peer p;
	int fds[2];

	CHECK(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) == 0);
	p = (raw_peer){ .fd = fds[1] };
	put_greeting(&s);
	raw_send(&p, &s);
	EXPECT(ridl_conn_adopt(fds[0], &options, &conn), RIDL_OK);
	raw_send(&p, says);
	if (resets)
		raw_close(&p); /* with our greeting unread */
	CHECK(ridl_status_is_fatal(ridl_conn_serve(conn, RIDL_SECONDS(20))));
	ridl_conn_unref(conn);
	if (!resets)
		raw_close(&p);
}

/*
 * Here, by the peer, by the network, by a peer that breaks the rules, and by one that does not let us in. By one that has heard
 * nothing: tests/sim/limits.c.
 */
static void
close_reason_is_told(void **state)
{
	ridl_server_options shut = { .size = sizeof shut, .on_connect = refuse };
	ridl_conn_options options;
	script s = { .len = 0 };
	ridl_conn *conn;
	told t;
	site site;

	(void)state;
	site_start(&site, "unix", NULL);
	options = telling(&t);
	conn = site_connect_with(&site, &options);
	ridl_conn_close(conn);
	ridl_conn_unref(conn);
	was_told(&t, RIDL_E_CLOSED, RIDL_LOCAL, "closed here");

	options = telling(&t);
	conn = site_connect_with(&site, &options);
	site_stop(&site);
	EXPECT(ridl_conn_serve(conn, RIDL_SECONDS(20)), RIDL_E_CLOSED);
	ridl_conn_unref(conn);
	was_told(&t, RIDL_E_CLOSED, RIDL_REMOTE, "the server is stopping");

	end_by_what_it_says(&t, &s, true);
	was_told(&t, RIDL_E_RESET, RIDL_REMOTE, "broke");

	begin_frame(&s, HELLO, 0);
	end_frame(&s);
	end_by_what_it_says(&t, &s, false);
	was_told(&t, RIDL_E_PROTOCOL, RIDL_LOCAL, "broke the protocol");

	site_start(&site, "unix", &shut);
	EXPECT(ridl_connect(site.address, &options, &conn), RIDL_E_DENIED);
	MENTIONS("not let");
	assert_int_equal(ridl_last_error()->origin, RIDL_REMOTE);
	site_stop(&site);
}

/* A peer that has said what it wants, and that it says nothing more, still gets its answer. */
static void
half_close_finishes_what_was_asked(void **state)
{
	script s = { .len = 0 };
	raw_peer p;
	raw_frame f;
	site site;

	(void)state;
	site_start(&site, "unix", NULL);
	raw_connect(&p, site.address);
	put_greeting(&s);
	put_call(&s, 1, service_id("test.peer.Worker"), name_hash("test.peer.Worker/defer"));
	begin_frame(&s, GOAWAY, 0);
	end_frame(&s);
	raw_send(&p, &s);
	counter_wait(&site.worker.deferred, 1);
	EXPECT(peer_worker_defer_reply(worker_take_deferred(&site.worker), 5), RIDL_OK);
	raw_expect_greeting(&p);
	raw_expect(&p, REPLY, &f);
	assert_int_equal(f.words[0], 1);
	shutdown(p.fd, SHUT_WR);
	raw_expect_end(&p);
	raw_close(&p);
	site_stop(&site);
}

/* What is said to somebody who goes away is refused here, with the reason. */
static void
a_peer_that_goes_away_takes_nothing_new(void **state)
{
	script s = { .len = 0 };
	raw_peer p;
	raw_frame f;
	ridl_conn *conn;
	peer_worker *at;
	peer_worker_add_future *future;
	uint64_t sum;
	int fds[2];

	(void)state;
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds), 0);
	p = (raw_peer){ .fd = fds[1] };
	put_greeting(&s);
	raw_send(&p, &s);
	EXPECT(ridl_conn_adopt(fds[0], NULL, &conn), RIDL_OK);
	at = peer_worker_at(conn);
	future = peer_worker_add_async(at, 1, 2);
	raw_expect_greeting(&p);
	raw_expect(&p, CALL, &f);
	s.len = 0;
	begin_frame(&s, GOAWAY, 0);
	put_text(&s, "\x08\x1f\x12\x0cnight begins"); /* status 31, message */
	end_frame(&s);
	raw_send(&p, &s);
	EXPECT(ridl_future_wait_for(&future->future, RIDL_MS(5)), RIDL_E_PENDING);
	EXPECT(peer_worker_add(at, 1, 2, &sum), RIDL_E_GOING_AWAY);
	MENTIONS("night begins");
	/* What it was asked before is answered. */
	s.len = 0;
	begin_frame(&s, REPLY, 0);
	put32(&s, f.words[0]);
	put_text(&s, "\x08\x03");
	end_frame(&s);
	raw_send(&p, &s);
	EXPECT(peer_worker_add_value(future, &sum), RIDL_OK);
	assert_int_equal(sum, 3);
	ridl_future_free(&future->future);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	raw_close(&p);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(peer_kill_9_with_pending),
		TEST(call_after_close),
		TEST(close_with_pending_completes_all),
		TEST(close_while_other_thread_waits),
		TEST(close_while_server_busy_is_bounded),
		TEST(double_close),
		TEST(close_from_callback),
		TEST(close_from_handler),
		TEST(everything_may_be_let_go_of_from_anywhere),
		TEST(close_reason_is_told),
		TEST(half_close_finishes_what_was_asked),
		TEST(a_peer_that_goes_away_takes_nothing_new),
	};

	return cmocka_run_group_tests_name("closing", tests, NULL, NULL);
}
