/* SPDX-License-Identifier: MIT */
#include <platform/sync.h>
#include <platform/thread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
/* cmocka wants the three above before it */
#include <cmocka.h>

enum { THREADS = 4, ROUNDS = 20000 };

typedef struct shared {
	ri_mutex mu;
	ri_cond cv;
	unsigned n;    /* mu */
	unsigned turn; /* mu */
} shared;

static void
init(shared *s)
{
	*s = (shared){ 0 };
	ri_mutex_init(&s->mu);
	ri_cond_init(&s->cv);
}

static void
done(shared *s)
{
	ri_cond_done(&s->cv);
	ri_mutex_done(&s->mu);
}

static void
run_threads(void (*fn)(void *), shared *s)
{
	ri_thread *threads[THREADS];

	for (int i = 0; i < THREADS; i++)
		assert_int_equal(ri_thread_start(fn, s, &threads[i]), RIDL_OK);
	for (int i = 0; i < THREADS; i++)
		ri_thread_join(threads[i]);
}

static void
count(void *ctx)
{
	shared *s = ctx;

	for (int i = 0; i < ROUNDS; i++) {
		ri_mutex_lock(&s->mu);
		ri_mutex_assert_held(&s->mu);
		s->n++;
		ri_mutex_unlock(&s->mu);
	}
}

static void
one_thread_at_a_time_holds_a_mutex(void **state)
{
	shared s;

	(void)state;
	init(&s);
	run_threads(count, &s);
	assert_int_equal(s.n, THREADS * ROUNDS);
	done(&s);
}

static ri_mutex static_mutex = RI_MUTEX_STATIC;

static void
a_static_mutex_needs_no_init(void **state)
{
	(void)state;
	ri_mutex_lock(&static_mutex);
	ri_mutex_assert_held(&static_mutex);
	ri_mutex_unlock(&static_mutex);
}

/* Threads take turns in the order in which they came: each waits for its own number. */
static void
take_turns(void *ctx)
{
	shared *s = ctx;
	unsigned mine;

	ri_mutex_lock(&s->mu);
	mine = s->n++;
	for (int i = 0; i < 500; i++, mine += THREADS) {
		while (s->turn != mine) {
			assert_true(ri_cond_wait(&s->cv, &s->mu, RI_NEVER));
			ri_mutex_assert_held(&s->mu);
		}
		s->turn++;
		ri_cond_broadcast(&s->cv);
	}
	ri_mutex_unlock(&s->mu);
}

static void
a_broadcast_wakes_all_who_wait(void **state)
{
	shared s;

	(void)state;
	init(&s);
	run_threads(take_turns, &s);
	assert_int_equal(s.turn, THREADS * 500);
	done(&s);
}

static void
signal_one(void *ctx)
{
	shared *s = ctx;

	ri_mutex_lock(&s->mu);
	s->n = 1;
	ri_cond_signal(&s->cv);
	ri_mutex_unlock(&s->mu);
}

static void
a_signal_comes_before_the_deadline(void **state)
{
	const ri_time deadline = ri_time_after(ri_now(), RIDL_SECONDS(30));
	ri_thread *t;
	shared s;

	(void)state;
	init(&s);
	ri_mutex_lock(&s.mu);
	assert_int_equal(ri_thread_start(signal_one, &s, &t), RIDL_OK);
	while (s.n == 0)
		assert_true(ri_cond_wait(&s.cv, &s.mu, deadline));
	ri_mutex_unlock(&s.mu);
	ri_thread_join(t);
	done(&s);
}

static void
a_wait_ends_at_its_deadline_and_not_before(void **state)
{
	static const ridl_duration spans[] = { -RIDL_SECONDS(1), 0, RIDL_US(1), RIDL_MS(3) };
	shared s;

	(void)state;
	init(&s);
	ri_mutex_lock(&s.mu);
	for (size_t i = 0; i < sizeof spans / sizeof spans[0]; i++) {
		const ri_time deadline = ri_now() + spans[i];

		while (ri_cond_wait(&s.cv, &s.mu, deadline))
			;
		assert_true(ri_now() >= deadline);
		ri_mutex_assert_held(&s.mu);
	}
	assert_false(ri_cond_wait(&s.cv, &s.mu, 0));
	ri_mutex_unlock(&s.mu);
	done(&s);
}

static void
a_time_that_does_not_fit_is_never(void **state)
{
	const ri_time now = ri_now();

	(void)state;
	assert_true(now > 0);
	assert_true(ri_time_after(now, RIDL_FOREVER) == RI_NEVER);
	assert_true(ri_time_after(now, RI_NEVER - now) == RI_NEVER);
	assert_true(ri_time_after(now, RI_NEVER - now - 1) == RI_NEVER - 1);
	assert_true(ri_time_after(now, 0) == now);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_thread_at_a_time_holds_a_mutex),
		cmocka_unit_test(a_static_mutex_needs_no_init),
		cmocka_unit_test(a_broadcast_wakes_all_who_wait),
		cmocka_unit_test(a_signal_comes_before_the_deadline),
		cmocka_unit_test(a_wait_ends_at_its_deadline_and_not_before),
		cmocka_unit_test(a_time_that_does_not_fit_is_never),
	};

	return cmocka_run_group_tests_name("sync", tests, NULL, NULL);
}
