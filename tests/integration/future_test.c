/* SPDX-License-Identifier: MIT */
/*
 * What a future promises, over a real socket; with nobody who serves but the waiting thread, and with
 * serving threads. Answers come when the test gives them: by worker_take_deferred().
 */
#include "rawpeer.h"
#include "worker.h"
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>

/* Answers the oldest deferred call. */
static void
answer(rig *r, uint32_t with)
{
	EXPECT(peer_worker_defer_reply(worker_take_deferred(&r->site.worker), with), RIDL_OK);
}

static peer_worker_defer_future *
ask_deferred(rig *r, uint32_t number)
{
	unsigned before = counter_value(&r->site.worker.deferred);
	peer_worker_defer_future *f = peer_worker_defer_async(r->at, number);

	counter_wait(&r->site.worker.deferred, before + 1);
	return f;
}

static void
async_lifecycle(void **state)
{
	(void)state;
	for (rig_mode mode = 0; mode < MODES; mode++) {
		peer_worker_defer_future *f;
		uint32_t value = 0;
		rig r;

		rig_start_in(&r, mode);
		f = ask_deferred(&r, 1);
		assert_false(ridl_future_ready(&f->future));
		assert_false(ridl_future_failed(&f->future));
		assert_null(ridl_future_error(&f->future));
		EXPECT(ridl_future_wait_for(&f->future, 0), RIDL_E_PENDING);
		EXPECT(ridl_future_wait_for(&f->future, RIDL_MS(5)), RIDL_E_PENDING);
		EXPECT(ridl_future_wait_for(&f->future, -1), RIDL_E_INVALID);
		answer(&r, 42);
		ENDED(&f->future, RIDL_OK);
		assert_true(ridl_future_ready(&f->future));
		assert_null(ridl_future_error(&f->future));
		EXPECT(peer_worker_defer_value(f, &value), RIDL_OK);
		assert_int_equal(value, 42);
		assert_ptr_equal(peer_worker_defer_future_of(&f->future), f);
		assert_null(peer_worker_add_future_of(&f->future));
		assert_false(ridl_future_free(&f->future));
		rig_stop(&r);
	}
}

static void
a_polled_answer_is_taken_in(void **state)
{
	peer_worker_defer_future *f;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	f = ask_deferred(&r, 1);
	answer(&r, 1);
	while (ridl_future_wait_for(&f->future, 0) == RIDL_E_PENDING)
		;
	assert_true(ridl_future_ready(&f->future));
	ridl_future_free(&f->future);
	rig_stop(&r);
}

static void
value_twice(void **state)
{
	(void)state;
	for (rig_mode mode = 0; mode < MODES; mode++) {
		peer_worker_mix_future *f;
		const peer_worker_mix_results *one, *two;
		rig r;

		rig_start_in(&r, mode);
		f = peer_worker_mix_async(r.at, 1, 2, "abc");
		EXPECT(peer_worker_mix_value(f, &one), RIDL_OK);
		EXPECT(peer_worker_mix_value(f, &two), RIDL_OK);
		assert_ptr_equal(one, two);
		assert_string_equal(one->mixed, "cba");
		EXPECT(peer_worker_mix_value(f, NULL), RIDL_OK);
		ridl_future_free(&f->future);
		rig_stop(&r);
	}
}

static void
remote_error_via_future(void **state)
{
	(void)state;
	for (rig_mode mode = 0; mode < MODES; mode++) {
		peer_worker_refuse_future *f;
		const peer_refused *detail;
		uint64_t never = 5;
		rig r;

		rig_start_in(&r, mode);
		f = peer_worker_refuse_async(r.at, "no room", 7);
		ENDED(&f->future, PEER_REFUSED);
		EXPECT(peer_worker_refuse_value(f, &never), PEER_REFUSED);
		assert_int_equal(never, 0);
		detail = peer_refused_detail(ridl_last_error());
		assert_non_null(detail);
		assert_string_equal(detail->why, "no room");
		assert_int_equal(peer_refused_detail(ridl_future_error(&f->future))->code, 7);
		assert_int_equal(ridl_last_error()->origin, RIDL_REMOTE);
		ridl_future_free(&f->future);
		/* It stays the last failure of this thread, with what it points at. */
		assert_string_equal(detail->why, "no room");
		EXPECT(peer_worker_fail(r.at, 5000, "because"), 5000);
		assert_string_equal(ridl_last_error()->message, "because");
		assert_null(peer_refused_detail(ridl_last_error()));
		rig_stop(&r);
	}
}

/*
 * Callbacks.
 */

typedef struct record {
	counter ran;
	pthread_mutex_t mu;
	char order[16];   /* mu */
	pthread_t thread; /* mu: of the last one */
	bool saw_pending; /* mu: or failed, any of them */
	rig *rig;
} record;

#define RECORD(r)                                                                                \
	{                                                                                        \
		.ran = COUNTER_INIT, .mu = PTHREAD_MUTEX_INITIALIZER, .rig = (r)                 \
	}

static void
record_one(record *rec, ridl_future *f, char what)
{
	pthread_mutex_lock(&rec->mu);
	rec->order[strlen(rec->order)] = what;
	rec->thread = pthread_self();
	rec->saw_pending |= !ridl_future_ready(f) || ridl_future_failed(f);
	pthread_mutex_unlock(&rec->mu);
	counter_add(&rec->ran, 1);
}

static void
record_a(ridl_future *f, void *ctx)
{
	record_one(ctx, f, 'a');
}

static void
record_b(ridl_future *f, void *ctx)
{
	record_one(ctx, f, 'b');
}

static void
record_c(ridl_future *f, void *ctx)
{
	record_one(ctx, f, 'c');
}

static void
add_another(ridl_future *f, void *ctx)
{
	record_one(ctx, f, 'x');
	EXPECT(ridl_future_add_callback(f, record_c, ctx), RIDL_OK);
}

static void
callbacks_all_run(void **state)
{
	peer_worker_defer_future *f;
	rig r;
	record rec = RECORD(&r);

	(void)state;
	rig_start(&r, "unix", 0);
	f = ask_deferred(&r, 1);
	EXPECT(ridl_future_add_callback(&f->future, NULL, NULL), RIDL_E_INVALID);
	EXPECT(ridl_future_add_callback(&f->future, record_a, &rec), RIDL_OK);
	EXPECT(ridl_future_add_callback(&f->future, record_b, &rec), RIDL_OK);
	answer(&r, 1);
	EXPECT(ridl_future_wait(&f->future), RIDL_OK);
	assert_string_equal(rec.order, "ab");
	assert_false(rec.saw_pending);
	assert_false(ridl_future_free(&f->future));
	rig_stop(&r);
}

/* Registered before the answer, while the first of them runs, and after the last. */
static void
callback_order_fifo(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 3; servers++) {
		peer_worker_defer_future *f;
		rig r;
		record rec = RECORD(&r);

		rig_start(&r, "unix", servers);
		f = ask_deferred(&r, 1);
		for (unsigned i = 0; i < 3; i++) {
			EXPECT(ridl_future_add_callback(&f->future, record_a, &rec), RIDL_OK);
			EXPECT(ridl_future_add_callback(&f->future, record_b, &rec), RIDL_OK);
		}
		EXPECT(ridl_future_add_callback(&f->future, add_another, &rec), RIDL_OK);
		EXPECT(ridl_future_add_callback(&f->future, record_b, &rec), RIDL_OK);
		answer(&r, 1);
		EXPECT(ridl_future_wait(&f->future), RIDL_OK);
		EXPECT(ridl_future_add_callback(&f->future, record_a, &rec), RIDL_OK);
		counter_wait(&rec.ran, 10);
		if (servers == 0)
			assert_string_equal(rec.order, "abababxbca");
		else /* the last may be earlier than the one that another adds */
			assert_true(strcmp(rec.order, "abababxbca") == 0 ||
				    strcmp(rec.order, "abababxbac") == 0);
		assert_false(ridl_future_free(&f->future));
		rig_stop(&r);
	}
}

static void
add_callback_after_done_runs_now(void **state)
{
	peer_worker_add_future *f;
	rig r;
	record rec = RECORD(&r);

	(void)state;
	rig_start(&r, "unix", 0);
	f = peer_worker_add_async(r.at, 1, 2);
	EXPECT(ridl_future_wait(&f->future), RIDL_OK);
	EXPECT(ridl_future_add_callback(&f->future, record_a, &rec), RIDL_OK);
	assert_string_equal(rec.order, "a");
	EXPECT(ridl_future_add_callback(&f->future, record_b, &rec), RIDL_OK);
	assert_string_equal(rec.order, "ab");
	ridl_future_free(&f->future);
	rig_stop(&r);
}

/* On the thread that waits; or, where one serves, there and nowhere else, also one that is added late. */
static void
callback_runs_where_documented(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		peer_worker_add_future *f;
		pthread_t served_by;
		rig r;
		record rec = RECORD(&r);

		rig_start(&r, "unix", servers);
		f = peer_worker_add_async(r.at, 1, 2);
		EXPECT(ridl_future_add_callback(&f->future, record_a, &rec), RIDL_OK);
		EXPECT(ridl_future_wait(&f->future), RIDL_OK);
		if (servers == 0)
			assert_int_equal(counter_value(&rec.ran), 1); /* when the wait returns */
		counter_wait(&rec.ran, 1);
		served_by = rec.thread;
		EXPECT(ridl_future_add_callback(&f->future, record_b, &rec), RIDL_OK);
		counter_wait(&rec.ran, 2);
		assert_int_equal(pthread_equal(served_by, pthread_self()) != 0, servers == 0);
		assert_true(pthread_equal(served_by, rec.thread));
		assert_string_equal(rec.order, "ab");
		ridl_future_free(&f->future);
		rig_stop(&r);
	}
}

static void
callback_adds_callback(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		peer_worker_add_future *f;
		rig r;
		record rec = RECORD(&r);

		rig_start(&r, "unix", servers);
		f = peer_worker_add_async(r.at, 1, 2);
		EXPECT(ridl_future_add_callback(&f->future, add_another, &rec), RIDL_OK);
		EXPECT(ridl_future_wait(&f->future), RIDL_OK);
		counter_wait(&rec.ran, 2);
		assert_string_equal(rec.order, "xc");
		ridl_future_free(&f->future);
		rig_stop(&r);
	}
}

static void
call_from_callback(ridl_future *f, void *ctx)
{
	record *rec = ctx;
	uint64_t sum;

	EXPECT(peer_worker_add(rec->rig->at, 20, 3, &sum), RIDL_OK);
	CHECK(sum == 23);
	record_one(rec, f, 's');
}

static void
callback_makes_sync_call(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 3; servers++) {
		peer_worker_add_future *f;
		rig r;
		record rec = RECORD(&r);

		rig_start(&r, "unix", servers);
		f = peer_worker_add_async(r.at, 1, 2);
		EXPECT(ridl_future_add_callback(&f->future, call_from_callback, &rec), RIDL_OK);
		EXPECT(ridl_future_add_callback(&f->future, record_b, &rec), RIDL_OK);
		EXPECT(ridl_future_wait(&f->future), RIDL_OK);
		counter_wait(&rec.ran, 2);
		assert_string_equal(rec.order, "sb");
		ridl_future_free(&f->future);
		rig_stop(&r);
	}
}

static void
free_from_callback(ridl_future *f, void *ctx)
{
	record_one(ctx, f, 'f');
	CHECK(ridl_future_free(f)); /* another one has not run */
}

static void
callback_frees_its_future(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 3; servers++) {
		peer_worker_defer_future *f;
		rig r;
		record rec = RECORD(&r);

		rig_start(&r, "unix", servers);
		f = ask_deferred(&r, 1);
		EXPECT(ridl_future_add_callback(&f->future, free_from_callback, &rec), RIDL_OK);
		EXPECT(ridl_future_add_callback(&f->future, record_b, &rec), RIDL_OK);
		answer(&r, 1);
		rig_call_until(&r, &rec.ran, 1);
		rig_stop(&r);
		assert_string_equal(rec.order, "f");
	}
}

static void
free_tells_of_callbacks_not_run(void **state)
{
	(void)state;
	for (rig_mode mode = 0; mode < MODES; mode++) {
		peer_worker_defer_future *f;
		uint64_t sum;
		rig r;
		record rec = RECORD(&r);

		rig_start_in(&r, mode);
		f = ask_deferred(&r, 1);
		EXPECT(ridl_future_add_callback(&f->future, record_a, &rec), RIDL_OK);
		assert_true(ridl_future_free(&f->future));
		answer(&r, 1);
		EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_OK);
		rig_stop(&r);
		assert_string_equal(rec.order, "");
	}
}

/* Blocks until the test lets it go: by the rig's gate. */
static void
slow_callback(ridl_future *f, void *ctx)
{
	record *rec = ctx;

	record_one(rec, f, 's');
	counter_wait(&rec->rig->site.worker.gate, 1);
	record_one(rec, f, 'S');
}

static void
slow_callback_does_not_stall_others(void **state)
{
	peer_worker_add_future *f, *g;
	rig r;
	record rec = RECORD(&r);
	uint64_t sum;

	(void)state;
	rig_start(&r, "unix", 2);
	f = peer_worker_add_async(r.at, 1, 2);
	EXPECT(ridl_future_add_callback(&f->future, slow_callback, &rec), RIDL_OK);
	counter_wait(&rec.ran, 1);
	for (unsigned i = 0; i < 100; i++)
		EXPECT(peer_worker_add(r.at, i, 1, &sum), RIDL_OK);
	g = peer_worker_add_async(r.at, 3, 4);
	EXPECT(ridl_future_add_callback(&g->future, record_b, &rec), RIDL_OK);
	counter_wait(&rec.ran, 2);
	EXPECT(ridl_future_wait(&f->future), RIDL_OK);
	assert_int_equal(counter_value(&rec.ran), 2);
	counter_add(&r.site.worker.gate, 1);
	counter_wait(&rec.ran, 3);
	assert_string_equal(rec.order, "sbS");
	ridl_future_free(&f->future);
	ridl_future_free(&g->future);
	rig_stop(&r);
}

static void
a_slow_callback_on_the_only_serving_thread_delays_no_call(void **state)
{
	peer_worker_add_future *f;
	rig r;
	record rec = RECORD(&r);
	uint64_t sum;

	(void)state;
	rig_start(&r, "unix", 1);
	f = peer_worker_add_async(r.at, 1, 2);
	EXPECT(ridl_future_add_callback(&f->future, slow_callback, &rec), RIDL_OK);
	counter_wait(&rec.ran, 1);
	for (unsigned i = 0; i < 100; i++)
		EXPECT(peer_worker_add(r.at, i, 1, &sum), RIDL_OK);
	counter_add(&r.site.worker.gate, 1);
	/* Freeing waits for one that runs on another thread. */
	ridl_future_free(&f->future);
	assert_int_equal(counter_value(&rec.ran), 2);
	rig_stop(&r);
}

enum { BATCH = 32 };

/* The answer comes, and is dispatched by whoever serves, while callbacks are added and waits begin. */
static void
add_callback_vs_complete_race(void **state)
{
	/* The many are for ThreadSanitizer, once: what is repeated has as many in the end. */
	const unsigned calls = SLOWNESS == 5 && getenv("TIMES") == NULL ? 100000 : 10000;

	(void)state;
	for (unsigned servers = 0; servers < 3; servers++) {
		const unsigned rounds = calls / BATCH / (servers == 0 ? 20 : 2) + 1;
		counter ran = COUNTER_INIT;
		rig r;

		rig_start(&r, "unix", servers);
		for (unsigned i = 0; i < rounds; i++) {
			peer_worker_add_future *f[BATCH];

			for (unsigned k = 0; k < BATCH; k++)
				f[k] = peer_worker_add_async(r.at, i, k);
			for (unsigned k = 0; k < BATCH; k++) {
				EXPECT(
				    ridl_future_add_callback(&f[k]->future, count_callback, &ran),
				    RIDL_OK);
				if (k % 4 == 0)
					EXPECT(ridl_future_wait(&f[k]->future), RIDL_OK);
			}
			for (unsigned k = 0; k < BATCH; k++)
				EXPECT(ridl_future_wait(&f[k]->future), RIDL_OK);
			counter_wait(&ran, (i + 1) * BATCH);
			for (unsigned k = 0; k < BATCH; k++)
				CHECK(!ridl_future_free(&f[k]->future));
		}
		rig_stop(&r);
		assert_int_equal(counter_value(&ran), rounds * BATCH);
	}
}

static void
wait_vs_dispatch_race(void **state)
{
	rig r;

	(void)state;
	rig_start(&r, "unix", 1);
	for (unsigned i = 0; i < 5000 / SLOWNESS; i++) {
		peer_worker_add_future *f = peer_worker_add_async(r.at, i, 1);
		uint64_t sum;

		for (volatile unsigned k = 0; k < i % 512; k++)
			;
		EXPECT(peer_worker_add_value(f, &sum), RIDL_OK);
		CHECK(sum == i + 1);
		ridl_future_free(&f->future);
	}
	rig_stop(&r);
}

/*
 * Several threads, and letting go.
 */

static void *
wait_for_it(void *ctx)
{
	peer_worker_defer_future *f = ctx;
	uint32_t value;

	EXPECT(ridl_future_wait(&f->future), RIDL_OK);
	EXPECT(peer_worker_defer_value(f, &value), RIDL_OK);
	CHECK(value == 99);
	ridl_future_free(&f->future);
	return NULL;
}

static void
four_waiters_one_future(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		peer_worker_defer_future *f;
		pthread_t threads[4];
		rig r;

		rig_start(&r, "unix", servers);
		f = ask_deferred(&r, 1);
		for (unsigned i = 0; i < 4; i++) {
			ridl_future_ref(&f->future);
			start_thread(&threads[i], wait_for_it, f);
		}
		answer(&r, 99);
		ridl_future_free(&f->future); /* the others go on */
		for (unsigned i = 0; i < 4; i++)
			join_thread(threads[i]);
		rig_stop(&r);
	}
}

typedef struct two_rigs {
	rig rigs[2];
} two_rigs;

static void *
wait_for_any_often(void *ctx)
{
	enum { ROUNDS = 200, N = 6 };
	two_rigs *two = ctx;

	for (unsigned i = 0; i < ROUNDS / SLOWNESS; i++) {
		ridl_future *f[N];
		size_t which = N;

		for (unsigned k = 0; k < N; k++)
			f[k] = &peer_worker_add_async(two->rigs[k % 2].at, i, k)->future;
		EXPECT(ridl_future_wait_any(f, N, RIDL_FOREVER, &which), RIDL_OK);
		CHECK(which < N && ridl_future_ready(f[which]));
		EXPECT(ridl_future_wait_all(f, N, RIDL_FOREVER), RIDL_OK);
		for (unsigned k = 0; k < N; k++) {
			CHECK(!ridl_future_failed(f[k]));
			ridl_future_free(f[k]);
		}
	}
	return NULL;
}

/* Each of them may read any of the connections, and each connection several times over: one of them must. */
static void
threads_that_wait_for_any_do_not_leave_reading_to_each_other(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		pthread_t threads[4];
		two_rigs two;

		rig_start(&two.rigs[0], "unix", servers);
		rig_start(&two.rigs[1], "unix", 0);
		for (unsigned i = 0; i < 4; i++)
			start_thread(&threads[i], wait_for_any_often, &two);
		for (unsigned i = 0; i < 4; i++)
			join_thread(threads[i]);
		rig_stop(&two.rigs[0]);
		rig_stop(&two.rigs[1]);
	}
}

static void *
wait_for_a_while(void *ctx)
{
	EXPECT(ridl_future_wait_for(ctx, RIDL_MS(50)), RIDL_E_PENDING);
	return NULL;
}

static void *
wait_for_the_first(void *ctx)
{
	ridl_future *const *f = ctx;
	size_t which;

	EXPECT(ridl_future_wait_any(f, 4, RIDL_FOREVER, &which), RIDL_OK);
	CHECK(which == 0);
	return NULL;
}

/*
 * Two calls to each of two peers are waited for, while another thread reads one of the connections, and goes. Who gets that
 * role sleeps on with both, and must not hand them round among its own calls.
 */
static void
who_waits_for_any_reads_what_another_has_left(void **state)
{
	(void)state;
	for (unsigned i = 0; i < 3; i++) {
		peer_worker_defer_future *f[5];
		pthread_t first, other;
		ridl_future *four[4];
		two_rigs two;

		for (unsigned k = 0; k < 2; k++) {
			rig_start(&two.rigs[k], "unix", 0);
			ridl_conn_set_timeout(two.rigs[k].conn, RIDL_FOREVER);
		}
		for (unsigned k = 0; k < 5; k++)
			f[k] = ask_deferred(&two.rigs[k % 2], k);
		for (unsigned k = 0; k < 4; k++)
			four[k] = &f[k]->future;
		start_thread(&other, wait_for_a_while, &f[4]->future);
		start_thread(&first, wait_for_the_first, four);
		join_thread(other);
		answer(&two.rigs[0], 5);
		join_thread(first);
		for (unsigned k = 0; k < 5; k++)
			ridl_future_free(&f[k]->future);
		for (unsigned k = 1; k < 5; k++)
			ridl_call_unref(
			    &worker_take_deferred(&two.rigs[k % 2].site.worker)->call);
		for (unsigned k = 0; k < 2; k++)
			rig_stop(&two.rigs[k]);
	}
}

static void
free_pending_cancels(void **state)
{
	(void)state;
	for (rig_mode mode = 0; mode < MODES; mode++) {
		peer_worker_block_future *f;
		uint64_t sum;
		rig r;

		rig_start_in(&r, mode);
		f = peer_worker_block_async(r.at, 1);
		counter_wait(&r.site.worker.entered, 1);
		assert_false(ridl_future_free(&f->future));
		/* The peer is told without anything that we would wait for. */
		counter_wait(&r.site.worker.cancelled, 1);
		counter_add(&r.site.worker.gate, 1);
		counter_wait(&r.site.worker.left, 1);
		EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_OK);
		assert_false(ridl_future_free(NULL));
		ridl_future_detach(NULL);
		rig_stop(&r);
	}
}

static void
detach_lets_the_call_go_on(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		peer_worker_defer_future *f;
		rig r;
		record rec = RECORD(&r);

		rig_start(&r, "unix", servers);
		f = ask_deferred(&r, 1);
		EXPECT(ridl_future_add_callback(&f->future, record_a, &rec), RIDL_OK);
		ridl_future_detach(&f->future);
		answer(&r, 1);
		rig_call_until(&r, &rec.ran, 1);
		assert_string_equal(rec.order, "a");
		assert_false(rec.saw_pending);
		rig_stop(&r);
	}
}

/*
 * A peer that greets, and then neither reads nor answers.
 */

typedef struct mute {
	raw_listener listener;
	raw_peer peer;
	ridl_conn *conn;
	peer_worker *at;
} mute;

static void
mute_start(mute *m, const script *greeting)
{
	raw_peer other;

	raw_listen(&m->listener, "unix");
	raw_connect(
	    &m->peer, m->listener.address); /* both ends of the queue: the other one is adopted */
	raw_accept(&m->listener, &other);
	raw_send(&m->peer, greeting);
	EXPECT(ridl_conn_adopt(other.fd, NULL, &m->conn), RIDL_OK);
	m->at = peer_worker_at(m->conn);
}

/* One that takes many calls, and large ones. */
static void
mute_start_generous(mute *m)
{
	static const uint8_t offers[] = { 0x08, 1, 0x18, 0x80, 0x08, 0x20, 0x80, 0x80, 0x40 };
	script s = { .len = 0 };

	put_preface(&s);
	begin_frame(&s, HELLO, 0);
	put_bytes(&s, offers, sizeof offers); /* version 1, 1024 calls, frames of 1 MiB */
	end_frame(&s);
	mute_start(m, &s);
}

static void
mute_stop(mute *m)
{
	peer_worker_unref(m->at);
	ridl_conn_unref(m->conn);
	raw_listener_close(&m->listener);
}

static const ridl_call_options at_once = { .size = sizeof at_once, .no_wait = true };
static const ridl_call_options soon = { .size = sizeof soon, .timeout = RIDL_MS(20) };

/* Sixteen calls are the least that a peer takes. */
static void
async_under_full_window(void **state)
{
	enum { LEAST = 16 };
	const peer_worker_add_args args = { .a = 1, .b = 2 };
	peer_worker_add_future *f[LEAST], *g;
	script s = { .len = 0 };
	mute m;

	(void)state;
	put_greeting(&s);
	mute_start(&m, &s);
	for (unsigned i = 0; i < LEAST; i++)
		f[i] = peer_worker_add_async(m.at, i, i);
	g = peer_worker_add_async_with(m.at, &at_once, &args);
	ENDED(&g->future, RIDL_E_WOULD_BLOCK);
	ridl_future_free(&g->future);
	g = peer_worker_add_async_with(m.at, &soon, &args);
	ENDED(&g->future, RIDL_E_TIMEOUT);
	MENTIONS("was not sent");
	ridl_future_free(&g->future);
	raw_close(&m.peer);
	for (unsigned i = 0; i < LEAST; i++) {
		CHECK(ridl_future_wait(&f[i]->future) == RIDL_OK);
		CHECK(ridl_future_failed(&f[i]->future));
		ridl_future_free(&f[i]->future);
	}
	mute_stop(&m);
}

static void
put_reply(script *s, uint32_t call)
{
	begin_frame(s, REPLY, 0);
	put32(s, call);
	end_frame(s);
}

static void
call_again(ridl_future *f, void *ctx)
{
	uint64_t sum;

	(void)f;
	EXPECT(peer_worker_add(ctx, 1, 2, &sum), RIDL_OK);
}

/* Inside a callback nobody's callbacks are run: those that become due there are for the next wait, whatever that is for. */
static void
a_wait_for_what_has_ended_runs_what_was_left(void **state)
{
	record rec = RECORD(NULL);
	peer_worker_add_future *f[2];
	script s = { .len = 0 };
	mute m;

	(void)state;
	put_greeting(&s);
	mute_start(&m, &s);
	for (uint32_t i = 0; i < 2; i++)
		f[i] = peer_worker_add_async(m.at, i, i);
	EXPECT(ridl_future_add_callback(&f[0]->future, record_a, &rec), RIDL_OK);
	s.len = 0;
	put_reply(&s, 1 << 16 | 1); /* the first use of that place in the table */
	raw_send(&m.peer, &s);
	EXPECT(ridl_future_wait(&f[1]->future), RIDL_OK);
	s.len = 0;
	put_reply(&s, 1 << 16 | 0);
	put_reply(&s, 2 << 16 | 1);
	raw_send(&m.peer, &s);
	EXPECT(ridl_future_add_callback(&f[1]->future, call_again, m.at), RIDL_OK);
	assert_true(ridl_future_ready(&f[0]->future));
	assert_string_equal(rec.order, "");
	EXPECT(ridl_future_wait(&f[1]->future), RIDL_OK);
	assert_string_equal(rec.order, "a");
	for (unsigned i = 0; i < 2; i++)
		ridl_future_free(&f[i]->future);
	raw_close(&m.peer);
	mute_stop(&m);
}

/* More of them than a process may have descriptors: a connection is watched once, however many of its calls are. */
static void
many_futures_are_few_descriptors(void **state)
{
	enum { PEERS = 8, EACH = 16, N = PEERS * EACH };
	struct rlimit before, few;
	ridl_future *f[N];
	size_t which = N;
	mute m[PEERS];

	(void)state;
	for (unsigned i = 0; i < PEERS; i++) {
		script s = { .len = 0 };

		put_greeting(&s);
		mute_start(&m[i], &s);
	}
	for (unsigned i = 0; i < N; i++)
		f[i] = &peer_worker_add_async(m[i % PEERS].at, i, i)->future;
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
	few = before;
	few.rlim_cur = N - 1;
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &few), 0);
	EXPECT(ridl_future_wait_any(f, N, RIDL_MS(1), NULL), RIDL_E_PENDING);
	EXPECT(ridl_future_set_expiry(f[N - 1], RIDL_MS(1)), RIDL_OK);
	EXPECT(ridl_future_wait_any(f, N, RIDL_FOREVER, &which), RIDL_OK);
	assert_int_equal(which, N - 1);
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
	for (unsigned i = 0; i < N; i++)
		ridl_future_free(f[i]);
	for (unsigned i = 0; i < PEERS; i++) {
		raw_close(&m[i].peer);
		mute_stop(&m[i]);
	}
}

static void *
read_all(void *ctx)
{
	static char read[64 << 10];
	const raw_peer *peer = ctx;

	while (recv(peer->fd, read, sizeof read, 0) > 0)
		;
	return NULL;
}

/* It takes many calls, and large ones: what is bounded is the memory for those that have not left. */
static void
async_under_full_outbox(void **state)
{
	enum { SIZE = 48 << 10, MOST = 200 };
	uint8_t *bytes = calloc(1, SIZE);
	const peer_worker_echo_args args = { .data = { SIZE, bytes } };
	peer_worker_echo_future *f[MOST], *g;
	pthread_t thread;
	unsigned n = 0;
	mute m;

	(void)state;
	mute_start_generous(&m);
	for (; n < MOST; n++) {
		f[n] = peer_worker_echo_async_with(m.at, &at_once, &args);
		if (ridl_future_ready(&f[n]->future))
			break;
	}
	assert_in_range(n * SIZE, 1 << 20, 3 << 20); /* the outbox and what the kernel holds */
	ENDED(&f[n]->future, RIDL_E_WOULD_BLOCK);
	ridl_future_free(&f[n]->future);
	g = peer_worker_echo_async_with(m.at, &soon, &args);
	ENDED(&g->future, RIDL_E_TIMEOUT);
	MENTIONS("was not sent");
	ridl_future_free(&g->future);
	/* It reads: there is room again, for who waits. */
	start_thread(&thread, read_all, &m.peer);
	g = peer_worker_echo_async(m.at, args.data);
	assert_false(ridl_future_ready(&g->future));
	ridl_future_free(&g->future);
	for (unsigned i = 0; i < n; i++)
		ridl_future_free(&f[i]->future);
	mute_stop(&m);
	join_thread(thread);
	raw_close(&m.peer);
	free(bytes);
}

/* Nobody waits for it, and it does not leave: the serving thread ends it in time. */
static void
a_oneway_that_does_not_leave_expires(void **state)
{
	enum {
		SIZE = 48 << 10,
		N = 12
	}; /* more than a kernel holds, and less than makes a sender wait */
	counter ran = COUNTER_INIT;
	uint8_t *bytes = calloc(1, SIZE);
	peer_worker_echo_future *f[N];
	peer_worker_note_future *note;
	ridl_serving_thread *thread;
	mute m;

	(void)state;
	mute_start_generous(&m);
	EXPECT(ridl_serving_thread_start(m.conn, &thread), RIDL_OK);
	for (unsigned i = 0; i < N; i++)
		f[i] = peer_worker_echo_async(m.at, (ridl_bytes){ SIZE, bytes });
	note = peer_worker_note_async(m.at, 1);
	assert_false(ridl_future_ready(&note->future));
	EXPECT(ridl_future_add_callback(&note->future, count_callback, &ran), RIDL_OK);
	EXPECT(ridl_future_set_expiry(&note->future, RIDL_MS(10)), RIDL_OK);
	counter_wait(&ran, 1);
	assert_false(ridl_future_ready(&f[0]->future)); /* long before those */
	ENDED(&note->future, RIDL_E_TIMEOUT);
	ridl_future_free(&note->future);
	/* One whose limit was there from the start. */
	ridl_conn_set_timeout(m.conn, RIDL_MS(10));
	note = peer_worker_note_async(m.at, 2);
	EXPECT(ridl_future_add_callback(&note->future, count_callback, &ran), RIDL_OK);
	counter_wait(&ran, 2);
	ENDED(&note->future, RIDL_E_TIMEOUT);
	ridl_future_free(&note->future);
	raw_close(&m.peer);
	for (unsigned i = 0; i < N; i++)
		ridl_future_free(&f[i]->future);
	ridl_serving_thread_free(thread);
	mute_stop(&m);
	free(bytes);
}

/* What waits behind others when the peer is told why it is hung up on never leaves, though that is written after it. */
static void
a_oneway_that_is_behind_the_last_word_was_not_sent(void **state)
{
	enum { SIZE = 48 << 10, MOST = 50 };
	uint8_t *bytes = calloc(1, SIZE);
	peer_worker_echo_future *f[MOST];
	peer_worker_note_future *note;
	unsigned n = 0, told = 0;
	bool left;
	script s = { .len = 0 };
	raw_frame frame;
	mute m;

	(void)state;
	mute_start_generous(&m);
	do {
		CHECK(n < MOST);
		f[n++] = peer_worker_echo_async(m.at, (ridl_bytes){ SIZE, bytes });
		note = peer_worker_note_async(m.at, 1);
		left = ridl_future_ready(&note->future);
		if (left)
			ridl_future_free(&note->future);
	} while (left);
	s.len = 0;
	begin_frame(&s, REPLY, 0);
	put32(&s, 12345); /* never called: the reason is longer than the note */
	end_frame(&s);
	raw_send(&m.peer, &s);
	ENDED(&note->future, RIDL_E_NOT_SENT);
	ridl_future_free(&note->future);
	for (unsigned i = 0; i < n; i++)
		ridl_future_free(&f[i]->future);
	/* Each that was read has left, but for the last, and the reason is there. */
	while (raw_next(&m.peer, &frame)) {
		n -= frame.kind == CALL && (frame.flags & ONEWAY) != 0;
		told += frame.kind == GOAWAY;
	}
	assert_int_equal(n, 1);
	assert_int_equal(told, 1);
	raw_close(&m.peer);
	mute_stop(&m);
	free(bytes);
}

/* A turn of its own loop that finds nothing. */
static void
turn_in_vain(mute *m, int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };

	(void)poll(&p, 1, 0);
	EXPECT(ridl_conn_process(m->conn), RIDL_OK);
	assert_int_equal(poll(&p, 1, 0), 0);
}

/* Who serves the connection comes by, and does not take it for what shall leave; but an answer takes it along. */
static void
what_is_corked_leaves_with_the_uncork(void **state)
{
	enum { CALLS = 3 };
	peer_worker_add_future *f[CALLS], *late;
	script s = { .len = 0 };
	raw_frame frame;
	char byte;
	mute m;
	int fd;

	(void)state;
	mute_start_generous(&m);
	raw_expect_greeting(&m.peer);
	fd = ridl_conn_fd(m.conn);
	assert_true(fd >= 0);
	turn_in_vain(&m, fd);
	ridl_conn_cork(m.conn);
	for (unsigned i = 0; i < CALLS; i++) {
		f[i] = peer_worker_add_async(m.at, i, i);
		turn_in_vain(&m, fd);
	}
	assert_int_equal(recv(m.peer.fd, &byte, 1, MSG_PEEK | MSG_DONTWAIT), -1);
	EXPECT(ridl_conn_uncork(m.conn), RIDL_OK);
	for (unsigned i = 0; i < CALLS; i++)
		raw_expect(&m.peer, CALL, &frame);

	ridl_conn_cork(m.conn);
	late = peer_worker_add_async(m.at, 1, 2);
	begin_frame(&s, PING, 0);
	end_frame(&s);
	raw_send(&m.peer, &s);
	EXPECT(loop_turn(m.conn, fd), RIDL_OK);
	raw_expect(&m.peer, CALL, &frame);
	raw_expect(&m.peer, PONG, &frame);
	EXPECT(ridl_conn_uncork(m.conn), RIDL_OK);
	ridl_future_free(&late->future);
	for (unsigned i = 0; i < CALLS; i++)
		ridl_future_free(&f[i]->future);
	raw_close(&m.peer);
	mute_stop(&m);
}

/*
 * Events and calls from the server.
 */

typedef struct listener {
	counter notes;
	uint32_t last;
	uint32_t out_of_order;
} listener;

static void
hear(void *self, peer_note_invoke_call *call, uint32_t number)
{
	listener *l = self;

	(void)call;
	l->out_of_order += number != l->last + 1;
	l->last = number;
	counter_add(&l->notes, 1);
}

static void *
open_gate_after_events(void *ctx)
{
	rig *r = ((void **)ctx)[0];
	listener *l = ((void **)ctx)[1];

	counter_wait(&l->notes, 500);
	counter_add(&r->site.worker.gate, 1);
	return NULL;
}

static void
events_during_sync_calls(void **state)
{
	listener l = { .notes = COUNTER_INIT };
	peer_worker_tell_future *f;
	peer_note *note;
	pthread_t thread;
	uint32_t opened;
	rig r;
	void *ctx[] = { &r, &l };

	(void)state;
	rig_start(&r, "unix", 1);
	note = peer_note_new(hear, &l, NULL);
	f = peer_worker_tell_async(r.at, note, 1, 500);
	start_thread(&thread, open_gate_after_events, ctx);
	EXPECT(peer_worker_block(r.at, 1, &opened), RIDL_OK); /* ends after the last event */
	join_thread(thread);
	assert_int_equal(l.out_of_order, 0);
	EXPECT(peer_worker_tell_value(f), RIDL_OK);
	ridl_future_free(&f->future);
	peer_note_unref(note);
	rig_stop(&r);
}

static ridl_status
say_hello(void *self, peer_extra_hello_call *call, const char *who, const char **text)
{
	char *s = ridl_call_alloc(&call->call, 64);

	snprintf(s, 64, "%s, %s", (const char *)self, who);
	*text = s;
	return RIDL_OK;
}

static const peer_extra_ops extra_ops = { .hello = say_hello };

static void
server_calls_client_root(void **state)
{
	char me[] = "hello";

	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		peer_extra *extra = peer_extra_new(&extra_ops, me);
		char *text;
		rig r;

		rig_start(&r, "unix", servers);
		EXPECT(peer_worker_hello_back(r.at, "server", &text), RIDL_E_NO_SERVICE);
		EXPECT(ridl_conn_publish(r.conn, &extra->object), RIDL_OK);
		EXPECT(ridl_conn_publish(r.conn, &extra->object), RIDL_E_BUSY);
		peer_extra_unref(extra);
		EXPECT(peer_worker_hello_back(r.at, "server", &text), RIDL_OK);
		assert_string_equal(text, "hello, server");
		ridl_free(text);
		rig_stop(&r);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(async_lifecycle),
		TEST(a_polled_answer_is_taken_in),
		TEST(value_twice),
		TEST(remote_error_via_future),
		TEST(callbacks_all_run),
		TEST(callback_order_fifo),
		TEST(add_callback_after_done_runs_now),
		TEST(callback_runs_where_documented),
		TEST(callback_adds_callback),
		TEST(callback_makes_sync_call),
		TEST(callback_frees_its_future),
		TEST(free_tells_of_callbacks_not_run),
		TEST(slow_callback_does_not_stall_others),
		TEST(a_slow_callback_on_the_only_serving_thread_delays_no_call),
		TEST(add_callback_vs_complete_race),
		TEST(wait_vs_dispatch_race),
		TEST(four_waiters_one_future),
		TEST(threads_that_wait_for_any_do_not_leave_reading_to_each_other),
		TEST(who_waits_for_any_reads_what_another_has_left),
		TEST(many_futures_are_few_descriptors),
		TEST(free_pending_cancels),
		TEST(detach_lets_the_call_go_on),
		TEST(async_under_full_window),
		TEST(a_wait_for_what_has_ended_runs_what_was_left),
		TEST(async_under_full_outbox),
		TEST(a_oneway_that_does_not_leave_expires),
		TEST(a_oneway_that_is_behind_the_last_word_was_not_sent),
		TEST(what_is_corked_leaves_with_the_uncork),
		TEST(events_during_sync_calls),
		TEST(server_calls_client_root),
	};

	return cmocka_run_group_tests_name("future", tests, NULL, NULL);
}
