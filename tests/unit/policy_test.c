/* SPDX-License-Identifier: MIT */
/*
 * Whether it pays to try before sleeping: what a wait is told, and what it says, decide about the next ones. The
 * times of a wait are set here, so that it has lost its core, or spent its budget, whatever the machine does.
 */
#include <conn/policy.h>
#include <ridl/ridl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
/* cmocka wants the three above before it */
#include <cmocka.h>

static void
good(ri_wait_policy *p, unsigned n)
{
	ri_spin s;

	for (; n > 0; n--) {
		assert_true(ri_spin_begin(&s, p));
		s.began = s.last = ri_now() + RIDL_SECONDS(60);
		assert_true(ri_spin_again(&s));
		ri_spin_good(&s);
	}
}

static void
in_vain(ri_wait_policy *p)
{
	ri_spin s;

	assert_true(ri_spin_begin(&s, p));
	s.began = ri_now() - 2 * RI_SPIN_BUDGET;
	s.last = ri_now() + RIDL_SECONDS(60);
	assert_false(ri_spin_again(&s));
}

static void
core_lost(ri_wait_policy *p)
{
	ri_spin s;

	assert_true(ri_spin_begin(&s, p));
	s.last = ri_now() - 2 * RI_SPIN_LOST;
	assert_false(ri_spin_again(&s));
}

/* So many waits sleep at once, and the one after them does not. */
static void
sleeps(const ri_wait_policy *policy, unsigned n)
{
	ri_wait_policy p = *policy;
	ri_spin s;

	for (; n > 0; n--)
		assert_false(ri_spin_begin(&s, &p));
	assert_true(ri_spin_begin(&s, &p));
}

static void
awake(ri_wait_policy *p)
{
	p->skip = 0;
}

static void
a_wait_in_vain_makes_the_next_ones_sleep(void **state)
{
	ri_wait_policy p = { .off = false };

	(void)state;
	sleeps(&p, 0);
	for (unsigned n = 1; n <= 1024; n *= 2) {
		in_vain(&p);
		sleeps(&p, n);
		awake(&p);
	}
	in_vain(&p);
	sleeps(&p, 1024);
}

static void
a_lost_core_makes_many_sleep(void **state)
{
	ri_wait_policy p = { .off = false };

	(void)state;
	in_vain(&p);
	awake(&p);
	for (unsigned n = 256; n <= 8192; n *= 2) {
		core_lost(&p);
		sleeps(&p, n);
		awake(&p);
	}
	core_lost(&p);
	sleeps(&p, 8192);
	awake(&p);
	in_vain(&p);
	sleeps(&p, 2); /* that is counted apart */
}

static void
a_few_good_ones_forgive_one_in_vain(void **state)
{
	ri_wait_policy p = { .off = false };

	(void)state;
	for (unsigned i = 0; i < 6; i++) {
		in_vain(&p);
		awake(&p);
	}
	good(&p, 8 * 3); /* of 32, 4 are left */
	in_vain(&p);
	sleeps(&p, 8);
	awake(&p);
	good(&p, 7); /* and not one more: nothing is forgiven */
	in_vain(&p);
	sleeps(&p, 16);
}

/* A core that neighbours take costs a hundred times what a good wait saves. */
static void
many_good_ones_forgive_a_lost_core(void **state)
{
	ri_wait_policy p = { .off = false };

	(void)state;
	core_lost(&p);
	awake(&p);
	core_lost(&p);
	awake(&p);
	good(&p, 255);
	in_vain(&p);
	awake(&p);
	good(&p, 1); /* of 512, 256 are left */
	core_lost(&p);
	sleeps(&p, 512);
	awake(&p);
	good(&p, 255); /* and not one more: nothing is forgiven */
	core_lost(&p);
	sleeps(&p, 1024);
}

/* A wait in vain among many good ones, as there are on every machine. */
static void
it_goes_on_where_it_pays(void **state)
{
	ri_wait_policy p = { .off = false };

	(void)state;
	for (unsigned i = 0; i < 100; i++) {
		good(&p, 20);
		in_vain(&p);
		sleeps(&p, 1);
		awake(&p);
	}
}

static void
off_is_off(void **state)
{
	ri_wait_policy p = { .off = true };
	ri_spin s;

	(void)state;
	assert_false(ri_spin_begin(&s, &p));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_wait_in_vain_makes_the_next_ones_sleep),
		cmocka_unit_test(a_lost_core_makes_many_sleep),
		cmocka_unit_test(a_few_good_ones_forgive_one_in_vain),
		cmocka_unit_test(many_good_ones_forgive_a_lost_core),
		cmocka_unit_test(it_goes_on_where_it_pays),
		cmocka_unit_test(off_is_off),
	};

	return cmocka_run_group_tests_name("policy", tests, NULL, NULL);
}
