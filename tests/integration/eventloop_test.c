/* SPDX-License-Identifier: MIT */
/*
 * Programs with an event loop of their own, threads that serve for a while, and waiting for several answers.
 */
#include "worker.h"
#include <stdatomic.h>

static void
poll_drives_calls_callbacks_and_events(void **state)
{
	enum { N = 300 };
	counter ran = COUNTER_INIT;
	rig r;
	int fd;

	(void)state;
	rig_start(&r, "unix", 0);
	fd = ridl_conn_fd(r.conn);
	assert_true(fd >= 0);
	assert_int_equal(ridl_conn_fd(r.conn), fd);
	EXPECT(ridl_conn_process(r.conn), RIDL_OK); /* nothing to do, and it does not block */
	for (unsigned i = 0; i < N; i++) {
		peer_worker_add_future *f = peer_worker_add_async(r.at, i, 1);

		EXPECT(ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
		ridl_future_detach(&f->future);
	}
	while (counter_value(&ran) < N)
		EXPECT(loop_turn(r.conn, fd), RIDL_OK);
	assert_int_equal(counter_value(&ran), N);
	rig_stop(&r);
}

typedef struct heard {
	counter notes;
	unsigned asked;
	pthread_t on;
} heard;

static void
hear(void *self, peer_note_invoke_call *call, uint32_t number)
{
	heard *h = self;

	(void)call;
	(void)number;
	h->on = pthread_self();
	counter_add(&h->notes, 1);
}

static ridl_status
answer(void *self, peer_ask_invoke_call *call, uint64_t number, uint64_t *answered)
{
	heard *h = self;

	(void)call;
	h->asked++;
	*answered = number + 1;
	return RIDL_OK;
}

static void
what_the_peer_calls_runs_in_the_turns(void **state)
{
	enum { N = 2000 };
	heard h = { .notes = COUNTER_INIT };
	peer_note *note = peer_note_new(hear, &h, NULL);
	peer_ask *ask = peer_ask_new(answer, &h, NULL);
	peer_worker_tell_future *told;
	peer_worker_ask_future *asked;
	uint64_t answered;
	rig r;
	int fd;

	(void)state;
	rig_start(&r, "tcp", 0);
	fd = ridl_conn_fd(r.conn);
	told = peer_worker_tell_async(r.at, note, 1, N);
	asked = peer_worker_ask_async(r.at, ask, 41);
	while (counter_value(&h.notes) < N || !ridl_future_ready(&told->future) ||
	       !ridl_future_ready(&asked->future))
		EXPECT(loop_turn(r.conn, fd), RIDL_OK);
	assert_true(pthread_equal(h.on, pthread_self()));
	EXPECT(peer_worker_ask_value(asked, &answered), RIDL_OK);
	assert_int_equal(answered, 42);
	assert_int_equal(h.asked, 1);
	ridl_future_free(&told->future);
	ridl_future_free(&asked->future);
	peer_note_unref(note);
	peer_ask_unref(ask);
	rig_stop(&r);
}

static void
a_sync_call_beside_the_loop_runs_none_of_its_callbacks(void **state)
{
	counter ran = COUNTER_INIT;
	peer_worker_add_future *f;
	uint64_t sum;
	rig r;
	int fd;

	(void)state;
	rig_start(&r, "unix", 0);
	fd = ridl_conn_fd(r.conn);
	f = peer_worker_add_async(r.at, 1, 2);
	EXPECT(ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
	EXPECT(peer_worker_add(r.at, 3, 4, &sum), RIDL_OK);
	assert_int_equal(sum, 7);
	EXPECT(ridl_future_wait(&f->future), RIDL_OK);
	assert_int_equal(counter_value(&ran), 0);
	while (counter_value(&ran) == 0)
		EXPECT(loop_turn(r.conn, fd), RIDL_OK);
	ridl_future_free(&f->future);
	rig_stop(&r);
}

static void
the_loop_is_told_when_the_next_deadline_is(void **state)
{
	counter ran = COUNTER_INIT;
	peer_worker_defer_future *f;
	rig r;
	int fd;

	(void)state;
	rig_start(&r, "unix", 0);
	fd = ridl_conn_fd(r.conn);
	while (ridl_conn_timeout(r.conn) == 0) /* it looks at what was there before */
		EXPECT(ridl_conn_process(r.conn), RIDL_OK);
	assert_true(ridl_conn_timeout(r.conn) == RIDL_FOREVER);
	f = peer_worker_defer_async(r.at, 1);
	EXPECT(ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
	EXPECT(ridl_future_set_expiry(&f->future, RIDL_MS(15)), RIDL_OK);
	assert_in_range(ridl_conn_timeout(r.conn), 0, RIDL_MS(15));
	while (counter_value(&ran) == 0)
		EXPECT(loop_turn(r.conn, fd), RIDL_OK);
	assert_int_equal(ridl_future_error(&f->future)->status, RIDL_E_TIMEOUT);
	ridl_future_free(&f->future);
	counter_wait(&r.site.worker.deferred, 1);
	ridl_call_unref(&worker_take_deferred(&r.site.worker)->call);
	rig_stop(&r);
}

static void
the_loop_is_told_how_the_connection_ended(void **state)
{
	ridl_serving_thread *thread;
	ridl_status st;
	rig r;
	int fd;

	(void)state;
	rig_start(&r, "unix", 0);
	fd = ridl_conn_fd(r.conn);
	EXPECT(ridl_serving_thread_start(r.conn, &thread), RIDL_E_BUSY);
	assert_null(thread);
	EXPECT(ridl_server_stop(r.site.server, 0), RIDL_OK);
	do
		st = loop_turn(r.conn, fd);
	while (st == RIDL_OK);
	assert_int_equal(st, RIDL_E_CLOSED);
	/* It is the loop's to the end. */
	EXPECT(ridl_serving_thread_start(r.conn, &thread), RIDL_E_BUSY);
	assert_null(thread);
	rig_stop(&r);
}

/*
 * ridl_conn_serve().
 */

static void
a_thread_may_serve_for_a_while_or_until_the_end(void **state)
{
	heard h = { .notes = COUNTER_INIT };
	peer_note *note = peer_note_new(hear, &h, NULL);
	peer_worker_tell_future *f;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	f = peer_worker_tell_async(r.at, note, 1, 100);
	EXPECT(ridl_conn_serve(r.conn, -1), RIDL_E_INVALID);
	while (counter_value(&h.notes) < 100)
		EXPECT(ridl_conn_serve(r.conn, RIDL_MS(1)), RIDL_OK);
	EXPECT(ridl_conn_serve(r.conn, 0), RIDL_OK);
	ridl_future_free(&f->future);
	EXPECT(ridl_server_stop(r.site.server, 0), RIDL_OK);
	EXPECT(ridl_conn_serve(r.conn, RIDL_FOREVER), RIDL_E_CLOSED);
	peer_note_unref(note);
	rig_stop(&r);
}

static void *
serve_until_closed(void *ctx)
{
	EXPECT(ridl_conn_serve(ctx, RIDL_FOREVER), RIDL_E_CLOSED);
	return NULL;
}

static void
a_thread_that_serves_is_woken_by_the_close(void **state)
{
	pthread_t threads[2];
	uint64_t sum;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	for (unsigned i = 0; i < 2; i++)
		start_thread(&threads[i], serve_until_closed, r.conn);
	for (unsigned i = 0; i < 1000; i++)
		EXPECT(peer_worker_add(r.at, i, 1, &sum), RIDL_OK);
	ridl_conn_close(r.conn);
	for (unsigned i = 0; i < 2; i++)
		join_thread(threads[i]);
	rig_stop(&r);
}

/*
 * Serving threads.
 */

/* From now on whoever waits runs the callbacks again. */
static void
waiters_run_callbacks(rig *r)
{
	counter ran = COUNTER_INIT;
	peer_worker_add_future *f = peer_worker_add_async(r->at, 1, 2);
	uint64_t sum;

	EXPECT(ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
	EXPECT(ridl_future_wait(&f->future), RIDL_OK);
	assert_int_equal(counter_value(&ran), 1);
	EXPECT(peer_worker_add_value(f, &sum), RIDL_OK);
	ridl_future_free(&f->future);
}

static void *
stop_thread(void *thread)
{
	ridl_serving_thread_stop(thread);
	return NULL;
}

/* One after the other, and from several threads at once. */
static void
stop_is_idempotent(void **state)
{
	ridl_serving_thread *thread;
	pthread_t stoppers[3];
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(ridl_serving_thread_start(r.conn, &thread), RIDL_OK);
	for (unsigned i = 0; i < 3; i++)
		start_thread(&stoppers[i], stop_thread, thread);
	ridl_serving_thread_stop(thread);
	for (unsigned i = 0; i < 3; i++)
		join_thread(stoppers[i]);
	ridl_serving_thread_stop(thread);
	EXPECT(ridl_serving_thread_add(thread, r.conn), RIDL_E_INVALID);
	ridl_serving_thread_free(thread);
	ridl_serving_thread_free(NULL);
	waiters_run_callbacks(&r);
	rig_stop(&r);
}

typedef struct self_stop {
	ridl_serving_thread *thread;
	bool frees;
	counter ran;
} self_stop;

static void
stop_own_thread(self_stop *s)
{
	ridl_serving_thread_stop(s->thread); /* begins to, and returns */
	ridl_serving_thread_stop(s->thread);
	if (s->frees)
		ridl_serving_thread_free(s->thread);
	counter_add(&s->ran, 1);
}

static ridl_status
stop_in_handler(void *self, peer_ask_invoke_call *call, uint64_t number, uint64_t *answer)
{
	(void)call;
	stop_own_thread(self);
	*answer = number;
	return RIDL_OK;
}

static void
stop_in_callback(ridl_future *f, void *ctx)
{
	(void)f;
	stop_own_thread(ctx);
}

/* The handler's answer still leaves; or a callback does it. */
static void
stop_from_handler(void **state)
{
	(void)state;
	for (unsigned i = 0; i < 4; i++) {
		self_stop s = { .frees = i % 2 == 1, .ran = COUNTER_INIT };
		peer_ask *ask = peer_ask_new(stop_in_handler, &s, NULL);
		peer_worker_add_future *f = NULL;
		uint64_t answer;
		rig r;

		rig_start(&r, "unix", 0);
		EXPECT(ridl_serving_thread_start(r.conn, &s.thread), RIDL_OK);
		if (i < 2) {
			EXPECT(peer_worker_ask(r.at, ask, 5, &answer), RIDL_OK);
			assert_int_equal(answer, 5);
		} else {
			f = peer_worker_add_async(r.at, 1, 2);
			EXPECT(
			    ridl_future_add_callback(&f->future, stop_in_callback, &s), RIDL_OK);
		}
		counter_wait(&s.ran, 1);
		if (!s.frees) {
			ridl_serving_thread_stop(s.thread); /* waits until it has ended */
			waiters_run_callbacks(&r);
			ridl_serving_thread_free(s.thread);
		}
		if (f != NULL)
			ridl_future_free(&f->future);
		peer_ask_unref(ask);
		rig_stop(&r);
	}
}

static void
stop_wakes_a_quiet_thread(void **state)
{
	rig r;

	(void)state;
	for (unsigned i = 0; i < 50; i++) {
		rig_start(&r, "unix", 1 + i % 3);
		rig_stop(&r);
	}
}

static void
one_serving_thread_serves_several_connections(void **state)
{
	enum { N = 5 };
	heard h = { .notes = COUNTER_INIT };
	peer_note *note = peer_note_new(hear, &h, NULL);
	ridl_serving_thread *thread;
	ridl_conn *conns[N];
	peer_worker *at[N];
	site s;

	(void)state;
	site_start(&s, "unix", NULL);
	for (unsigned i = 0; i < N; i++) {
		conns[i] = site_connect(&s);
		at[i] = peer_worker_at(conns[i]);
	}
	EXPECT(ridl_serving_thread_start(conns[0], &thread), RIDL_OK);
	for (unsigned i = 1; i < N; i++)
		EXPECT(ridl_serving_thread_add(thread, conns[i]), RIDL_OK);
	EXPECT(ridl_serving_thread_add(thread, conns[1]), RIDL_E_BUSY);
	for (unsigned i = 0; i < N; i++)
		EXPECT(peer_worker_tell(at[i], note, 1, 50), RIDL_OK);
	counter_wait(&h.notes, N * 50);
	for (unsigned i = 0; i < N; i++) {
		peer_worker_unref(at[i]);
		ridl_conn_unref(conns[i]);
	}
	ridl_serving_thread_free(thread);
	peer_note_unref(note);
	site_stop(&s);
}

/*
 * From one mode to another while others wait.
 */

typedef struct user {
	rig *rig;
	const atomic_bool *enough;
	counter ran;
	unsigned made, dropped;
	pthread_t thread;
} user;

/* Each callback runs once, or was dropped with its future. */
static void *
use_until_enough(void *ctx)
{
	user *u = ctx;

	for (uint64_t i = 0; !atomic_load(u->enough); i++) {
		peer_worker_add_future *f = peer_worker_add_async(u->rig->at, i, 1);
		uint64_t sum;

		EXPECT(ridl_future_add_callback(&f->future, count_callback, &u->ran), RIDL_OK);
		u->made++;
		EXPECT(peer_worker_add_value(f, &sum), RIDL_OK);
		CHECK(sum == i + 1);
		u->dropped += ridl_future_free(&f->future);
		if (i % 4 == 0)
			EXPECT(peer_worker_add(u->rig->at, i, 2, &sum), RIDL_OK);
	}
	return NULL;
}

static void
modes_may_change_while_others_wait(void **state)
{
	enum { USERS = 3, CHANGES = 60 };
	static const counter fresh = COUNTER_INIT;
	atomic_bool enough = false;
	user users[USERS];
	unsigned made = 0;
	rig r;
	int fd;

	(void)state;
	rig_start(&r, "unix", 0);
	for (unsigned i = 0; i < USERS; i++) {
		users[i] = (user){ .rig = &r, .enough = &enough, .ran = fresh };
		start_thread(&users[i].thread, use_until_enough, &users[i]);
	}
	for (unsigned i = 0; i < CHANGES; i++) {
		ridl_serving_thread *threads[2];
		uint64_t sum;

		for (unsigned k = 0; k < 1 + i % 2; k++)
			EXPECT(ridl_serving_thread_start(r.conn, &threads[k]), RIDL_OK);
		EXPECT(peer_worker_add(r.at, i, 1, &sum), RIDL_OK);
		for (unsigned k = 0; k < 1 + i % 2; k++)
			ridl_serving_thread_free(threads[k]);
		EXPECT(ridl_conn_serve(r.conn, i % 3 == 0 ? RIDL_MS(1) : 0), RIDL_OK);
	}
	/* And a loop of its own at last. */
	fd = ridl_conn_fd(r.conn);
	assert_true(fd >= 0);
	for (unsigned i = 0; i < 200; i++)
		EXPECT(loop_turn(r.conn, fd), RIDL_OK);
	atomic_store(&enough, true);
	for (unsigned i = 0; i < USERS; i++)
		join_thread(users[i].thread);
	EXPECT(ridl_conn_process(r.conn), RIDL_OK);
	for (unsigned i = 0; i < USERS; i++) {
		assert_int_equal(counter_value(&users[i].ran) + users[i].dropped, users[i].made);
		made += users[i].made;
	}
	assert_true(made > 0);
	rig_stop(&r);
}

/*
 * Several futures.
 */

enum { SEVERAL = 4 };

typedef struct several {
	site site;
	ridl_conn *conns[SEVERAL];
	peer_worker *at[SEVERAL];
	peer_worker_defer_future *f[SEVERAL + 1]; /* the last one is local */
	ridl_future *futures[SEVERAL + 1];
	peer_worker_defer_call *calls[SEVERAL + 1];
	worker local;
	peer_worker *here;
} several;

/* A deferred call on each of several connections, and one inside the process. */
static void
several_start(several *s, unsigned servers, ridl_serving_thread **threads)
{
	site_start(&s->site, "unix", NULL);
	worker_init(&s->local);
	s->here = worker_new(&s->local);
	for (unsigned i = 0; i < SEVERAL; i++) {
		s->conns[i] = site_connect(&s->site);
		s->at[i] = peer_worker_at(s->conns[i]);
		if (i < servers)
			EXPECT(ridl_serving_thread_start(s->conns[i], &threads[i]), RIDL_OK);
		s->f[i] = peer_worker_defer_async(s->at[i], i);
		counter_wait(&s->site.worker.deferred, i + 1);
		s->calls[i] = worker_take_deferred(&s->site.worker);
	}
	s->f[SEVERAL] = peer_worker_defer_async(s->here, SEVERAL);
	s->calls[SEVERAL] = worker_take_deferred(&s->local);
	for (unsigned i = 0; i <= SEVERAL; i++)
		s->futures[i] = &s->f[i]->future;
}

static void
several_stop(several *s, unsigned servers, ridl_serving_thread **threads)
{
	for (unsigned i = 0; i <= SEVERAL; i++)
		ridl_future_free(s->futures[i]);
	for (unsigned i = 0; i < servers; i++)
		ridl_serving_thread_free(threads[i]);
	for (unsigned i = 0; i < SEVERAL; i++) {
		peer_worker_unref(s->at[i]);
		ridl_conn_unref(s->conns[i]);
	}
	peer_worker_unref(s->here);
	CHECK(counter_value(&s->local.released) == 1);
	worker_done(&s->local);
	site_stop(&s->site);
}

/* Answers one from another thread, while somebody may wait already. */
static void *
answer_call(void *ctx)
{
	EXPECT(peer_worker_defer_reply(ctx, 5), RIDL_OK);
	return NULL;
}

static void
wait_any(void **state)
{
	static const unsigned order[] = { 2, 0, SEVERAL, 3, 1 };

	(void)state;
	for (unsigned servers = 0; servers < 3; servers++) {
		ridl_serving_thread *threads[SEVERAL];
		several s;

		several_start(&s, servers, threads);
		EXPECT(ridl_future_wait_any(s.futures, 0, RIDL_FOREVER, NULL), RIDL_E_INVALID);
		EXPECT(ridl_future_wait_any(s.futures, 5, -1, NULL), RIDL_E_INVALID);
		EXPECT(ridl_future_wait_any(s.futures, 5, 0, NULL), RIDL_E_PENDING);
		EXPECT(ridl_future_wait_any(s.futures, 5, RIDL_MS(5), NULL), RIDL_E_PENDING);
		for (unsigned i = 0; i <= SEVERAL; i++) {
			ridl_future *left[SEVERAL + 1];
			size_t n = 0, which = 99;
			pthread_t thread;

			for (unsigned k = i; k <= SEVERAL; k++)
				left[n++] = s.futures[order[k]];
			start_thread(&thread, answer_call, s.calls[order[i]]);
			EXPECT(ridl_future_wait_any(left, n, RIDL_FOREVER, &which), RIDL_OK);
			assert_int_equal(which, 0);
			join_thread(thread);
			ENDED(left[0], RIDL_OK);
		}
		EXPECT(ridl_future_wait_any(s.futures, 5, 0, NULL), RIDL_OK);
		several_stop(&s, servers, threads);
	}
}

static void
wait_all(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 3; servers++) {
		ridl_serving_thread *threads[SEVERAL];
		pthread_t answering[SEVERAL + 1];
		several s;

		several_start(&s, servers, threads);
		EXPECT(ridl_future_wait_all(s.futures, 5, -1), RIDL_E_INVALID);
		EXPECT(ridl_future_wait_all(s.futures, 5, RIDL_MS(5)), RIDL_E_PENDING);
		EXPECT(ridl_future_wait_all(s.futures, 0, RIDL_FOREVER), RIDL_OK);
		for (unsigned i = 0; i <= SEVERAL; i++)
			start_thread(&answering[i], answer_call, s.calls[i]);
		EXPECT(ridl_future_wait_all(s.futures, 5, RIDL_FOREVER), RIDL_OK);
		for (unsigned i = 0; i <= SEVERAL; i++) {
			assert_true(ridl_future_ready(s.futures[i]));
			join_thread(answering[i]);
		}
		several_stop(&s, servers, threads);
	}
}

static void
an_expiry_ends_the_wait_for_several(void **state)
{
	ridl_serving_thread *threads[SEVERAL];
	size_t which;
	several s;

	(void)state;
	several_start(&s, 0, threads);
	EXPECT(ridl_future_set_expiry(s.futures[3], RIDL_MS(5)), RIDL_OK);
	EXPECT(ridl_future_wait_any(s.futures, 5, RIDL_FOREVER, &which), RIDL_OK);
	assert_int_equal(which, 3);
	ENDED(s.futures[3], RIDL_E_TIMEOUT);
	for (unsigned i = 0; i <= SEVERAL; i++)
		ridl_call_unref(&s.calls[i]->call);
	EXPECT(ridl_future_wait_all(s.futures, 5, RIDL_FOREVER), RIDL_OK);
	ENDED(s.futures[0], RIDL_E_ABANDONED);
	ENDED(s.futures[SEVERAL], RIDL_E_ABANDONED);
	several_stop(&s, 0, threads);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(poll_drives_calls_callbacks_and_events),
		TEST(what_the_peer_calls_runs_in_the_turns),
		TEST(a_sync_call_beside_the_loop_runs_none_of_its_callbacks),
		TEST(the_loop_is_told_when_the_next_deadline_is),
		TEST(the_loop_is_told_how_the_connection_ended),
		TEST(a_thread_may_serve_for_a_while_or_until_the_end),
		TEST(a_thread_that_serves_is_woken_by_the_close),
		TEST(stop_is_idempotent),
		TEST(stop_from_handler),
		TEST(stop_wakes_a_quiet_thread),
		TEST(one_serving_thread_serves_several_connections),
		TEST(modes_may_change_while_others_wait),
		TEST(wait_any),
		TEST(wait_all),
		TEST(an_expiry_ends_the_wait_for_several),
	};

	return cmocka_run_group_tests_name("eventloop", tests, NULL, NULL);
}
