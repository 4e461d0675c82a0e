/* SPDX-License-Identifier: MIT */
/*
 * Calls when memory is out on the thread that makes them: a call is repeated, with its 1st, 2nd, 3rd ... allocation
 * failing, until one has all it wants.
 */
#include "worker.h"
#include <platform/memory.h>
#include <platform/thread.h>
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
	enum { N = 50 };
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
	/* What is left of the last ones ends by itself. */
	while (atomic_load(&n_blocks) > before + 5)
		sched_yield();
	ridl_conn_unref(first);
	ridl_serving_thread_free(thread);
	site_stop(&s);
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
		TEST(async_without_memory_is_a_failed_future),
		TEST(a_closed_connection_leaves_its_serving_thread),
		TEST(a_service_without_memory_fails_its_calls),
		TEST(an_end_without_memory_cancels_calls),
		TEST(a_thread_begins_with_its_parker),
	};

	return cmocka_run_group_tests_name("memory", tests, NULL, NULL);
}
