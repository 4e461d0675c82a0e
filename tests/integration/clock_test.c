/* SPDX-License-Identifier: MIT */
/*
 * Somebody sets the date, as far as this program can see: what asks for the time of day gets another answer from then
 * on. Limits are of the clock that nobody can set.
 */
#include "worker.h"
#include <sched.h>
#include <stdatomic.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static atomic_long stepped_by; /* seconds */

/* Instead of the C library's. */
int
clock_gettime(clockid_t id, struct timespec *t)
{
	int err = (int)syscall(SYS_clock_gettime, id, t);

	if (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE)
		t->tv_sec += atomic_load(&stepped_by);
	return err;
}

int
gettimeofday(struct timeval *restrict tv, void *restrict unused)
{
	struct timespec t;
	int err = clock_gettime(CLOCK_REALTIME, &t);

	(void)unused;
	tv->tv_sec = t.tv_sec;
	tv->tv_usec = t.tv_nsec / 1000;
	return err;
}

time_t
time(time_t *out)
{
	struct timespec t;

	clock_gettime(CLOCK_REALTIME, &t);
	if (out != NULL)
		*out = t.tv_sec;
	return t.tv_sec;
}

static ridl_duration
now(void)
{
	struct timespec t;

	CHECK(clock_gettime(CLOCK_MONOTONIC, &t) == 0);
	return RIDL_SECONDS(t.tv_sec) + t.tv_nsec;
}

enum { AN_HOUR = 3600 };

/* Not too early, and not an hour late. */
static void
took(ridl_duration began, ridl_duration limit)
{
	const ridl_duration d = now() - began;

	atomic_store(&stepped_by, 0);
	assert_true(d >= limit);
	assert_true(d < RIDL_SECONDS(30));
}

static void
expire_over_a_step(rig *r, long by)
{
	const ridl_duration limit = RIDL_MS(30);
	counter ran = COUNTER_INIT;
	peer_worker_defer_future *f = peer_worker_defer_async(r->at, 1), *g;
	ridl_duration began;
	uint32_t opened;

	counter_wait(&r->site.worker.deferred, 1);
	EXPECT(ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
	began = now();
	EXPECT(ridl_future_set_expiry(&f->future, limit), RIDL_OK);
	atomic_store(&stepped_by, by);
	if (r->n_servers == 0)
		ENDED(&f->future, RIDL_E_TIMEOUT);
	else /* nobody waits: the serving thread must wake up */
		while (!ridl_future_ready(&f->future))
			sched_yield();
	took(began, limit);
	counter_wait(&ran, 1);

	began = now();
	atomic_store(&stepped_by, by);
	/* On a busy machine it is over before its handler begins. */
	EXPECT(peer_worker_block_timed(r->at, limit, 1, &opened), RIDL_E_TIMEOUT);
	took(began, limit);

	g = peer_worker_defer_async(r->at, 3);
	counter_wait(&r->site.worker.deferred, 2);
	began = now();
	atomic_store(&stepped_by, by);
	EXPECT(ridl_future_wait_for(&g->future, limit), RIDL_E_PENDING);
	took(began, limit);
	ridl_future_free(&f->future);
	ridl_future_free(&g->future);
	counter_add(&r->site.worker.gate, 1);
	for (unsigned i = 0; i < 2; i++)
		ridl_call_unref(&worker_take_deferred(&r->site.worker)->call);
}

static void
clock_step_immune(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		for (int way = -1; way <= 1; way += 2) {
			rig r;

			rig_start(&r, "unix", servers);
			expire_over_a_step(&r, way * AN_HOUR);
			rig_stop(&r);
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(clock_step_immune),
	};

	return cmocka_run_group_tests_name("clock", tests, NULL, NULL);
}
