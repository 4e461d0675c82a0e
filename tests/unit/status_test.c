/* SPDX-License-Identifier: MIT */
#include <ridl/status.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
/* cmocka wants the three above before it */
#include <cmocka.h>

static const ridl_status all[] = { RIDL_OK, RIDL_DEFERRED, RIDL_E_TIMEOUT, RIDL_E_CANCELLED,
	RIDL_E_PENDING, RIDL_E_INVALID, RIDL_E_NO_MEMORY, RIDL_E_TOO_BIG, RIDL_E_MALFORMED,
	RIDL_E_NO_SERVICE, RIDL_E_NO_OBJECT, RIDL_E_UNIMPLEMENTED, RIDL_E_ABANDONED,
	RIDL_E_OVERLOADED, RIDL_E_WOULD_BLOCK, RIDL_E_DEPTH, RIDL_E_WOULD_DEADLOCK, RIDL_E_REMOTE,
	RIDL_E_DENIED, RIDL_E_BUSY, RIDL_E_ANSWERED, RIDL_E_DEAD_OBJECT, RIDL_E_SYSTEM,
	RIDL_E_NOT_SENT, RIDL_E_GOING_AWAY, RIDL_E_CLOSED, RIDL_E_RESET, RIDL_E_PROTOCOL,
	RIDL_E_ADDRESS, RIDL_E_UNREACHABLE, RIDL_E_REFUSED, RIDL_E_IN_USE, RIDL_E_PERMISSION };
enum { N_ALL = sizeof(all) / sizeof(all[0]) };

static void
each_status_has_a_text_of_its_own(void **state)
{
	(void)state;
	for (int i = 0; i < N_ALL; i++) {
		assert_string_not_equal(ridl_status_text(all[i]), ridl_status_text(4095));
		for (int k = 0; k < i; k++)
			assert_string_not_equal(
			    ridl_status_text(all[i]), ridl_status_text(all[k]));
	}
}

static void
other_values_have_a_generic_text(void **state)
{
	(void)state;
	assert_string_equal(ridl_status_text(RIDL_E_TIMEOUT), "timed out");
	assert_string_equal(ridl_status_text(4096), "an error of the application");
	assert_string_equal(ridl_status_text(65535), "an error of the application");
	assert_string_equal(ridl_status_text(65536), "unknown status");
	assert_string_equal(ridl_status_text(-1), "unknown status");
	assert_string_equal(ridl_status_text(0x40000000), "a declared error");
	assert_string_equal(ridl_status_text(0x7fffffff), "a declared error");
}

static void
three_of_them_end_the_connection(void **state)
{
	int n = 0;

	(void)state;
	for (int i = 0; i < N_ALL; i++)
		n += ridl_status_is_fatal(all[i]);
	assert_int_equal(n, 3);
	assert_true(ridl_status_is_fatal(RIDL_E_CLOSED));
	assert_true(ridl_status_is_fatal(RIDL_E_RESET));
	assert_true(ridl_status_is_fatal(RIDL_E_PROTOCOL));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_status_has_a_text_of_its_own),
		cmocka_unit_test(other_values_have_a_generic_text),
		cmocka_unit_test(three_of_them_end_the_connection),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
