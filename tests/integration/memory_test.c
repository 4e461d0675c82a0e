/* SPDX-License-Identifier: MIT */
/*
 * Calls when memory is out on the thread that makes them: a call is repeated, with its 1st, 2nd, 3rd ... allocation
 * failing, until one has all it wants.
 */
#include "rawpeer.h"
#include "worker.h"
#include <platform/memory.h>
#include <platform/thread.h>
#include <poll.h>
#include <sched.h>
#include <stdatomic.h>

/* The heap of this program, instead of platform/linux/memory.c. Allocations until the one that fails; 0: none does. */
static _Thread_local unsigned until_failure;
static atomic_int until_failure_anywhere; /* counted for all threads */
static atomic_long n_blocks;              /* in use */

static bool
fails(void)
{
	if (atomic_load(&until_failure_anywhere) > 0 &&
	    atomic_fetch_sub(&until_failure_anywhere, 1) == 1)
		return true;
	return until_failure > 0 && --until_failure == 0;
}

static void *
counted(void *p)
{
	if (p != NULL)
		atomic_fetch_add(&n_blocks, 1);
	return p;
}

void *
ri_alloc(size_t size)
{
	return fails() ? NULL : counted(malloc(size != 0 ? size : 1));
}

void *
ri_alloc_line(size_t size)
{
	return ri_alloc(size);
}

void *
ri_zalloc(size_t size)
{
	return fails() ? NULL : counted(calloc(1, size != 0 ? size : 1));
}

void *
ri_realloc(void *p, size_t size)
{
	void *q = fails() ? NULL : realloc(p, size != 0 ? size : 1);

	return p == NULL ? counted(q) : q;
}

void
ri_free(void *p)
{
	if (p != NULL)
		atomic_fetch_sub(&n_blocks, 1);
	free(p);
}

/* A callback that runs until it may return, and a thread that frees its future meanwhile. */
typedef struct held_callback {
	ridl_future *future;
	counter runs, may_return, freeing;
	atomic_bool over;
} held_callback;

static void
hold(ridl_future *future, void *ctx)
{
	held_callback *h = ctx;

	(void)future;
	counter_add(&h->runs, 1);
	counter_wait(&h->may_return, 1);
	atomic_store(&h->over, true);
}

static void *
free_without_memory(void *ctx)
{
	held_callback *h = ctx;

	until_failure = 1;
	counter_add(&h->freeing, 1);
	CHECK(!ridl_future_free(h->future));
	CHECK(until_failure == 0);
	CHECK(atomic_load(&h->over));
	return NULL;
}

/* Its first wait ever, so it has nothing to sleep on yet. No thread has ended before and left its own. */
static void
freeing_waits_for_a_callback_also_without_memory(void **state)
{
	held_callback h = {
		.runs = COUNTER_INIT, .may_return = COUNTER_INIT, .freeing = COUNTER_INIT
	};
	pthread_t thread;
	rig r;

	(void)state;
	rig_start(&r, "unix", 1);
	h.future = &peer_worker_add_async(r.at, 1, 2)->future;
	EXPECT(ridl_future_add_callback(h.future, hold, &h), RIDL_OK);
	counter_wait(&h.runs, 1);
	start_thread(&thread, free_without_memory, &h);
	counter_wait(&h.freeing, 1);
	for (int i = 0; i < 100; i++)
		sched_yield();
	counter_add(&h.may_return, 1);
	join_thread(thread);
	rig_stop(&r);
}

static peer_worker_mix_future *
mix_without_memory(peer_worker *at, unsigned n, bool *out_failed)
{
	peer_worker_mix_future *f;

	until_failure = n;
	f = peer_worker_mix_async(at, n, 1, "never NULL");
	*out_failed = until_failure == 0;
	until_failure = 0;
	return f;
}

static void
async_without_memory_is_a_failed_future(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		unsigned n = 0, n_failed = 0;
		bool failed;
		rig r;

		rig_start(&r, "unix", servers);
		do {
			counter ran = COUNTER_INIT;
			const peer_worker_mix_results *out;
			peer_worker_mix_future *f = mix_without_memory(r.at, ++n, &failed);
			ridl_status st;
			uint64_t sum;

			assert_non_null(f);
			/* The first callback needs no memory. */
			until_failure = 1;
			EXPECT(
			    ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
			assert_int_equal(until_failure, 1);
			until_failure = 0;
			st = peer_worker_mix_value(f, &out);
			if (st == RIDL_OK) {
				assert_true(out->hash == mix_hash(n, 1, "never NULL"));
			} else {
				EXPECT(st, RIDL_E_NO_MEMORY);
				assert_null(out);
				assert_true(ridl_future_failed(&f->future));
				assert_int_equal(
				    ridl_future_error(&f->future)->status, RIDL_E_NO_MEMORY);
				n_failed++;
			}
			ridl_future_cancel(&f->future);
			EXPECT(ridl_future_set_expiry(&f->future, 0), RIDL_OK);
			counter_wait(&ran, 1);
			assert_false(ridl_future_free(&f->future));
			EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_OK);
		} while (failed);
		assert_true(n_failed >= 1);
		rig_stop(&r);
	}
}

/* However many come and go: the thread that serves them keeps nothing of those that have gone. */
static void
a_closed_connection_leaves_its_serving_thread(void **state)
{
	enum { N = 150 };
	ridl_serving_thread *thread;
	ridl_conn *first;
	long before = 0;
	site s;

	(void)state;
	site_start(&s, "unix", NULL);
	first = site_connect(&s);
	EXPECT(ridl_serving_thread_start(first, &thread), RIDL_OK);
	for (unsigned i = 0; i < N; i++) {
		ridl_conn *conn = site_connect(&s);
		peer_worker *at = peer_worker_at(conn);
		uint64_t sum;

		EXPECT(ridl_serving_thread_add(thread, conn), RIDL_OK);
		EXPECT(peer_worker_add(at, 1, 2, &sum), RIDL_OK);
		peer_worker_unref(at);
		ridl_conn_unref(conn);
		if (i == 5)
			before = atomic_load(&n_blocks);
	}
	/* What is left of the last ones ends by itself. Threads that have joined the server's since then keep a few, each. */
	while (atomic_load(&n_blocks) > before + N / 2)
		sched_yield();
	ridl_conn_unref(first);
	ridl_serving_thread_free(thread);
	site_stop(&s);
}

/* Everything that a server in steps can do now. */
static void
step(ridl_server *server)
{
	struct pollfd fd = { .fd = ridl_server_fd(server), .events = POLLIN };

	do
		EXPECT(ridl_server_process(server), RIDL_OK);
	while (poll(&fd, 1, 0) > 0);
}

static void
put_notes(script *s, unsigned n)
{
	s->len = 0;
	for (unsigned i = 0; i < n; i++) {
		begin_frame(s, CALL, ONEWAY);
		put32(s, 0);
		put32(s, service_id("test.peer.Worker"));
		put32(s, name_hash("test.peer.Worker/note"));
		put32(s, 0);
		put32(s, 0);
		end_frame(s);
	}
}

/* Nobody is told of a oneway that was dropped, but that there is room for another. */
static void
a_oneway_without_memory_gives_its_credit_back(void **state)
{
	enum {
		WINDOW = 1024,
		AT_ONCE = 300,
		MOST = 400
	}; /* more at once than a thread keeps blocks */
	unsigned dropped = 0;
	peer_worker *object;
	ridl_server *server;
	char address[64];
	worker w;

	(void)state;
	worker_init(&w);
	object = worker_new(&w);
	EXPECT(ridl_server_new(NULL, &server), RIDL_OK);
	EXPECT(
	    ridl_server_listen(server, fresh_address("unix", address, sizeof address)), RIDL_OK);
	EXPECT(ridl_server_publish(server, &object->object), RIDL_OK);
	peer_worker_unref(object);
	for (unsigned n = 1, failed = 1; failed != 0 && n < MOST; n++) {
		static script s;
		raw_frame f;
		raw_peer p;
		bool goes_on;

		s.len = 0;
		raw_connect(&p, address);
		put_greeting(&s);
		raw_send(&p, &s);
		step(server);
		raw_expect_greeting(&p);
		put_notes(&s, WINDOW / 2 - AT_ONCE);
		raw_send(&p, &s);
		step(server);
		put_notes(&s, AT_ONCE);
		raw_send(&p, &s);
		until_failure = n;
		step(server);
		failed = until_failure == 0;
		until_failure = 0;
		step(server);
		/* Without memory for anything else the connection ends. */
		while ((goes_on = raw_next(&p, &f)) && f.kind != CREDIT)
			;
		dropped += failed && goes_on;
		raw_close(&p);
		step(server);
	}
	assert_true(dropped >= 1);
	ridl_server_free(server);
	worker_done(&w);
}

/* A stub of a service is never NULL: what is called on it says that there was no memory for it. */
static void
a_service_without_memory_fails_its_calls(void **state)
{
	peer_worker *none;
	uint64_t sum = 1;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	peer_worker_unref(r.at); /* the next one is made anew */
	until_failure = 1;
	none = peer_worker_at(r.conn);
	assert_int_equal(until_failure, 0);
	r.at = peer_worker_at(r.conn);
	assert_non_null(none);
	EXPECT(peer_worker_add(none, 1, 2, &sum), RIDL_E_NO_MEMORY);
	assert_int_equal(sum, 0);
	EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_OK);
	peer_worker_unref(none);
	rig_stop(&r);
}

/* A call of an object of this process, made by a thread of its own, which has no memory kept from before. */
typedef struct attempt {
	ridl_status (*call)(struct attempt *);
	peer_worker *object;
	peer_thing *thing;
	unsigned fail; /* that allocation; 0: none */
	bool has_failed;
	ridl_status st;
} attempt;

static void *
try_it(void *ctx)
{
	attempt *a = ctx;

	until_failure = a->fail;
	a->st = a->call(a);
	a->has_failed = a->fail > 0 && until_failure == 0;
	until_failure = 0;
	return NULL;
}

static ridl_status
turn_here(attempt *a)
{
	const peer_point point = { .x = 1, .y = 2, .label = "p" };
	peer_point *turned = (peer_point *)a;
	ridl_status st = peer_worker_turn(a->object, &point, &turned);

	CHECK((st == RIDL_OK) == (turned != NULL));
	ridl_free(turned);
	return st;
}

static ridl_status
add_later(attempt *a)
{
	peer_worker_add_future *f = peer_worker_add_async(a->object, 1, 2);
	uint64_t sum = 7;
	ridl_status st = peer_worker_add_value(f, &sum);

	CHECK(sum == (st == RIDL_OK ? 3 : 0));
	ridl_future_free(&f->future);
	return st;
}

static ridl_status
keep_here(attempt *a)
{
	return peer_worker_keep(a->object, a->thing);
}

static ridl_status
give_back_here(attempt *a)
{
	peer_thing *thing = (peer_thing *)a;
	ridl_status st = peer_worker_kept(a->object, &thing);

	CHECK(thing == (st == RIDL_OK ? a->thing : NULL));
	peer_thing_unref(thing);
	return st;
}

/* In one process a call needs no connection, but memory: whichever step is short of it, nothing is lost or released twice. */
static void
a_call_in_this_process_without_memory_fails_whole(void **state)
{
	static ridl_status (*const calls[])(
	    attempt *) = { turn_here, add_later, keep_here, give_back_here };
	counter released = COUNTER_INIT;
	worker w;

	(void)state;
	worker_init(&w);
	for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++) {
		attempt a = { .call = calls[i], .object = worker_new(&w) };
		unsigned n_failed = 0;
		long before = 0;

		a.thing = thing_new("kept", &released);
		EXPECT(peer_worker_keep(a.object, a.thing), RIDL_OK);
		do {
			pthread_t thread;

			start_thread(&thread, try_it, &a);
			join_thread(thread);
			if (a.st != RIDL_OK) {
				EXPECT(a.st, RIDL_E_NO_MEMORY);
				n_failed++;
			}
			assert_int_equal(counter_value(&w.released), i);
			assert_int_equal(counter_value(&released), i);
			/* The first one makes what is never freed. */
			if (a.fail++ > 0)
				assert_int_equal(atomic_load(&n_blocks), before);
			before = atomic_load(&n_blocks);
		} while (a.fail == 1 || a.has_failed);
		assert_true(n_failed >= 2);
		EXPECT(peer_worker_drop(a.object), RIDL_OK);
		peer_worker_unref(a.object);
		peer_thing_unref(a.thing);
		assert_int_equal(counter_value(&w.released), i + 1);
		assert_int_equal(counter_value(&released), i + 1);
	}
	worker_done(&w);
}

/* Asked for when a server is in need, they must not make it worse: all or nothing. */
static void
statistics_without_memory_are_none(void **state)
{
	unsigned n = 0;
	ridl_stats *stats;
	ridl_status st;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(peer_worker_add(r.at, 1, 2, NULL), RIDL_OK);
	do {
		until_failure = ++n;
		st = ridl_server_stats(r.site.server, &stats);
		until_failure = 0;
		if (st != RIDL_OK) {
			EXPECT(st, RIDL_E_NO_MEMORY);
			assert_null(stats);
		}
	} while (st != RIDL_OK);
	assert_true(n >= 2);
	assert_int_equal(stats->n_methods, 1);
	assert_int_equal(stats->n_conns, 1);
	ridl_free(stats);
	rig_stop(&r);
}

static void
a_serving_thread_without_memory_is_none(void **state)
{
	unsigned n = 0;
	ridl_serving_thread *thread;
	ridl_status st;
	uint64_t sum;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	do {
		until_failure = ++n;
		st = ridl_serving_thread_start(r.conn, &thread);
		until_failure = 0;
		if (st != RIDL_OK) {
			EXPECT(st, RIDL_E_NO_MEMORY);
			assert_null(thread);
			/* The connection is as it was: who waits serves it. */
			EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_OK);
		}
	} while (st != RIDL_OK);
	assert_true(n >= 2);
	EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_OK);
	ridl_serving_thread_free(thread);
	rig_stop(&r);
}

static void
count_cancelled(ridl_call *call, void *n)
{
	(void)call;
	counter_add(n, 1);
}

/* The end of a connection, wherever memory is out in it, tells whoever wants to know that nobody waits any more. */
static void
an_end_without_memory_cancels_calls(void **state)
{
	int n = 0, left;

	(void)state;
	do {
		counter cancelled = COUNTER_INIT;
		peer_worker_defer_call *call;
		peer_worker_defer_future *f;
		rig r;

		rig_start(&r, "unix", 0);
		f = peer_worker_defer_async(r.at, 1);
		counter_wait(&r.site.worker.deferred, 1);
		call = worker_take_deferred(&r.site.worker);
		EXPECT(ridl_call_on_cancel(&call->call, count_cancelled, &cancelled), RIDL_OK);
		atomic_store(&until_failure_anywhere, ++n);
		rig_disconnect(&r);
		counter_wait(&cancelled, 1);
		left = atomic_exchange(&until_failure_anywhere, 0);
		(void)peer_worker_defer_reply(call, 1);
		ridl_future_free(&f->future);
		rig_stop(&r);
	} while (left <= 0);
}

typedef struct crowd {
	counter begun, parkers;
} crowd;

enum { CROWD = 100 }; /* more than have ended before, and left theirs */

static void
parks_without_memory(void *ctx)
{
	crowd *c = ctx;

	until_failure = 1;
	counter_add(&c->parkers, ri_parker_self() != NULL);
	until_failure = 0;
	counter_add(&c->begun, 1);
	counter_wait(&c->begun, CROWD);
}

/* A thread of ours that could not sleep could do nothing: starting it fails instead. */
static void
a_thread_begins_with_its_parker(void **state)
{
	crowd c = { COUNTER_INIT, COUNTER_INIT };
	ri_thread *threads[CROWD];

	(void)state;
	for (unsigned i = 0; i < CROWD; i++)
		EXPECT(ri_thread_start(parks_without_memory, &c, &threads[i]), RIDL_OK);
	for (unsigned i = 0; i < CROWD; i++)
		ri_thread_join(threads[i]);
	assert_int_equal(counter_value(&c.parkers), CROWD);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(freeing_waits_for_a_callback_also_without_memory),
		TEST(async_without_memory_is_a_failed_future),
		TEST(a_closed_connection_leaves_its_serving_thread),
		TEST(a_oneway_without_memory_gives_its_credit_back),
		TEST(a_service_without_memory_fails_its_calls),
		TEST(a_call_in_this_process_without_memory_fails_whole),
		TEST(statistics_without_memory_are_none),
		TEST(a_serving_thread_without_memory_is_none),
		TEST(an_end_without_memory_cancels_calls),
		TEST(a_thread_begins_with_its_parker),
	};

	return cmocka_run_group_tests_name("memory", tests, NULL, NULL);
}
