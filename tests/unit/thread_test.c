/* SPDX-License-Identifier: MIT */
#include <platform/atomic.h>
#include <platform/thread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
/* cmocka wants the three above before it */
#include <cmocka.h>

/* What the threads of the running test count. */
static ri_atomic counter;

static void
run_thread(void (*fn)(void *), void *ctx)
{
	ri_thread *t;

	assert_int_equal(ri_thread_start(fn, ctx, &t), RIDL_OK);
	ri_thread_join(t);
}

static void
mark(void *ctx)
{
	*(int *)ctx = 1;
}

static void
joining_waits_for_the_end(void **state)
{
	(void)state;
	for (int i = 0; i < 200; i++) {
		int is_marked = 0;

		run_thread(mark, &is_marked);
		assert_int_equal(is_marked, 1);
	}
}

static void
unpark_and_end(void *ctx)
{
	ri_unpark(ctx);
}

static void
a_detached_thread_ends_by_itself(void **state)
{
	ri_parker *self = ri_parker_self();

	(void)state;
	assert_non_null(self);
	for (int i = 0; i < 50; i++) {
		ri_thread *t;

		assert_int_equal(ri_thread_start(unpark_and_end, self, &t), RIDL_OK);
		ri_thread_detach(t);
		ri_park(self, RI_NEVER);
	}
}

static void
look_at_signals(void *ctx)
{
	sigset_t set;

	(void)ctx;
	pthread_sigmask(SIG_SETMASK, NULL, &set);
	ri_atomic_store(
	    &counter, (uint32_t)(sigismember(&set, SIGINT) + sigismember(&set, SIGALRM) +
				 sigismember(&set, SIGUSR1)));
}

static void
signals_are_blocked_in_our_threads_and_only_there(void **state)
{
	sigset_t set;

	(void)state;
	run_thread(look_at_signals, NULL);
	assert_int_equal(ri_atomic_load(&counter), 3);
	pthread_sigmask(SIG_SETMASK, NULL, &set);
	assert_int_equal(sigismember(&set, SIGINT), 0);
}

static int value;

static void
clean_up(void *v)
{
	assert_ptr_equal(v, &value);
	/* Gone from the slot by then; what is put there again is cleaned up again. */
	assert_null(ri_thread_slot(RI_SLOT_ERROR));
	if (ri_atomic_add(&counter, 1) == 0)
		ri_thread_set_slot(RI_SLOT_ERROR, v, clean_up);
}

static void
set_slot(void *ctx)
{
	(void)ctx;
	assert_null(ri_thread_slot(RI_SLOT_ERROR));
	ri_thread_set_slot(RI_SLOT_ERROR, &value, clean_up);
	assert_ptr_equal(ri_thread_slot(RI_SLOT_ERROR), &value);
}

static void
set_and_clear(void *ctx)
{
	(void)ctx;
	ri_thread_set_slot(RI_SLOT_ERROR, &value, clean_up);
	ri_thread_set_slot(RI_SLOT_ERROR, NULL, clean_up);
}

static void
each_thread_has_its_own_slots(void **state)
{
	int mine;

	(void)state;
	ri_thread_set_slot(RI_SLOT_ERROR, &mine, NULL);
	run_thread(set_slot, NULL);
	assert_ptr_equal(ri_thread_slot(RI_SLOT_ERROR), &mine);
	ri_thread_set_slot(RI_SLOT_ERROR, NULL, NULL);
}

static void
a_set_slot_is_cleaned_up_when_its_thread_ends(void **state)
{
	(void)state;
	ri_atomic_store(&counter, 0);
	run_thread(set_slot, NULL);
	assert_int_equal(ri_atomic_load(&counter), 2);
	ri_atomic_store(&counter, 0);
	run_thread(set_and_clear, NULL);
	assert_int_equal(ri_atomic_load(&counter), 0);
}

static void
fill_area(void *ctx)
{
	unsigned char *area = ri_thread_area();

	assert_ptr_not_equal(area, ctx);
	assert_int_equal((uintptr_t)area % _Alignof(max_align_t), 0);
	for (size_t i = 0; i < RI_THREAD_AREA; i++) {
		assert_int_equal(area[i], 0);
		area[i] = 0xff;
	}
}

static void
each_thread_has_an_area_of_zeroes(void **state)
{
	(void)state;
	run_thread(fill_area, ri_thread_area());
	run_thread(fill_area, ri_thread_area());
	assert_int_equal(*(unsigned char *)ri_thread_area(), 0);
}

static void
there_is_a_core_and_a_seed_that_stays(void **state)
{
	const uint64_t seed = ri_hash_seed();

	(void)state;
	assert_true(ri_thread_cores() >= 1);
	assert_true(seed != 0);
	assert_true(seed == ri_hash_seed());
	assert_false(ri_thread_is_realtime());
	ri_thread_yield();
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(joining_waits_for_the_end),
		cmocka_unit_test(a_detached_thread_ends_by_itself),
		cmocka_unit_test(signals_are_blocked_in_our_threads_and_only_there),
		cmocka_unit_test(each_thread_has_its_own_slots),
		cmocka_unit_test(a_set_slot_is_cleaned_up_when_its_thread_ends),
		cmocka_unit_test(each_thread_has_an_area_of_zeroes),
		cmocka_unit_test(there_is_a_core_and_a_seed_that_stays),
	};

	return cmocka_run_group_tests_name("thread", tests, NULL, NULL);
}
