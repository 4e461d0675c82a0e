/* SPDX-License-Identifier: MIT */
/*
 * Many threads on one connection, in all mixtures of who waits and who serves. Every answer is a function
 * of its question, so an answer that reaches the wrong caller is seen.
 */
#include "worker.h"
#include <sched.h>

enum {
	SYNC_THREADS = 8,
	SYNC_CALLS = 4000 / SLOWNESS,
	ASYNC_THREADS = 2,
	ASYNC_CALLS = 1600 / SLOWNESS,
	UNDER_WAY = 32, /* futures that an asynchronous thread keeps */
};

typedef struct asker {
	peer_worker *at;
	unsigned number;
	unsigned calls;
	counter answered; /* by callbacks */
	pthread_t thread;
} asker;

static void
check_mix(peer_worker *at, uint64_t a, uint64_t b)
{
	peer_worker_mix_results *out;
	char text[32];
	size_t n =
	    (size_t)snprintf(text, sizeof text, "call %ju of %ju", (uintmax_t)b, (uintmax_t)a);

	EXPECT(peer_worker_mix(at, a, b, text, &out), RIDL_OK);
	CHECK(out->hash == mix_hash(a, b, text));
	CHECK(strlen(out->mixed) == n && out->mixed[0] == text[n - 1]);
	ridl_free(out);
}

static void *
ask_and_wait(void *ctx)
{
	asker *a = ctx;
	uint64_t sum;

	for (unsigned i = 0; i < a->calls; i++) {
		if (i % 16 == 0) {
			check_mix(a->at, a->number, i);
		} else {
			EXPECT(peer_worker_add(a->at, a->number * 1000000u, i, &sum), RIDL_OK);
			CHECK(sum == a->number * 1000000u + i);
		}
	}
	return NULL;
}

static void
take_answer(peer_worker_add_future *f, uint64_t expected)
{
	uint64_t sum;

	EXPECT(peer_worker_add_value(f, &sum), RIDL_OK);
	CHECK(sum == expected);
	ridl_future_free(&f->future);
}

/* The callbacks of a future that is waited for have run, if this thread runs them; else they will. */
static void *
ask_ahead(void *ctx)
{
	asker *a = ctx;
	peer_worker_add_future *f[UNDER_WAY] = { NULL };

	for (unsigned i = 0; i < a->calls + UNDER_WAY; i++) {
		unsigned slot = i % UNDER_WAY;

		if (f[slot] != NULL)
			take_answer(f[slot], a->number + i - UNDER_WAY);
		f[slot] = i < a->calls ? peer_worker_add_async(a->at, a->number, i) : NULL;
	}
	return NULL;
}

/* The same with callbacks, each of which must have run by the end: nobody frees them early. */
static void *
ask_with_callbacks(void *ctx)
{
	asker *a = ctx;
	peer_worker_add_future *f[UNDER_WAY];

	for (unsigned i = 0; i < a->calls; i += UNDER_WAY) {
		for (unsigned k = 0; k < UNDER_WAY; k++) {
			f[k] = peer_worker_add_async(a->at, a->number, i + k);
			EXPECT(
			    ridl_future_add_callback(&f[k]->future, count_callback, &a->answered),
			    RIDL_OK);
		}
		for (unsigned k = 0; k < UNDER_WAY; k++)
			EXPECT(ridl_future_wait(&f[k]->future), RIDL_OK);
		counter_wait(&a->answered, i + UNDER_WAY);
		for (unsigned k = 0; k < UNDER_WAY; k++)
			take_answer(f[k], a->number + i + k);
	}
	return NULL;
}

static void
stress(const char *scheme, unsigned serving, unsigned divisor)
{
	enum { ALL = SYNC_THREADS + ASYNC_THREADS };
	static const counter fresh = COUNTER_INIT;
	ridl_serving_thread *servers[3];
	asker askers[ALL];
	site s;
	ridl_conn *conn;
	peer_worker *at;

	site_start(&s, scheme, NULL);
	conn = site_connect(&s);
	at = peer_worker_at(conn);
	for (unsigned i = 0; i < serving; i++)
		EXPECT(ridl_serving_thread_start(conn, &servers[i]), RIDL_OK);
	for (unsigned i = 0; i < ALL; i++) {
		bool sync = i < SYNC_THREADS;

		askers[i] = (asker){
			.at = at,
			.number = i + 1,
			.calls = (sync ? SYNC_CALLS : ASYNC_CALLS) / divisor,
			.answered = fresh,
		};
		start_thread(&askers[i].thread,
		    sync         ? ask_and_wait
		    : i % 2 == 0 ? ask_ahead
				 : ask_with_callbacks,
		    &askers[i]);
	}
	for (unsigned i = 0; i < ALL; i++)
		join_thread(askers[i].thread);
	for (unsigned i = 0; i < serving; i++)
		ridl_serving_thread_free(servers[i]);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	site_stop(&s);
}

static void
ten_threads_without_a_serving_thread_over_unix(void **state)
{
	(void)state;
	stress("unix", 0, 1);
}

static void
ten_threads_with_one_serving_thread_over_unix(void **state)
{
	(void)state;
	stress("unix", 1, 1);
}

static void
ten_threads_with_three_serving_threads_over_unix(void **state)
{
	(void)state;
	stress("unix", 3, 1);
}

static void
ten_threads_over_tcp(void **state)
{
	(void)state;
	stress("tcp", 0, 2);
	stress("tcp", 3, 2);
}

static void
ten_threads_over_a_pair(void **state)
{
	(void)state;
	stress("pair", 0, 2);
	stress("pair", 1, 2);
}

/* Whoever holds what somebody else needs is not running then. */
static void
pinned_cpu_stress(void **state)
{
	cpu_set_t before, one;
	size_t first = 0;

	(void)state;
	assert_int_equal(sched_getaffinity(0, sizeof before, &before), 0);
	while (!CPU_ISSET(first, &before))
		first++;
	CPU_ZERO(&one);
	CPU_SET(first, &one);
	assert_int_equal(sched_setaffinity(0, sizeof one, &one), 0);
	stress("unix", 3, 5);
	stress("unix", 0, 5);
	assert_int_equal(sched_setaffinity(0, sizeof before, &before), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(ten_threads_without_a_serving_thread_over_unix),
		TEST(ten_threads_with_one_serving_thread_over_unix),
		TEST(ten_threads_with_three_serving_threads_over_unix),
		TEST(ten_threads_over_tcp),
		TEST(ten_threads_over_a_pair),
		TEST(pinned_cpu_stress),
	};

	return cmocka_run_group_tests_name("stress", tests, NULL, NULL);
}
