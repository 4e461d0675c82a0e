/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <platform/memory.h>
#include <platform/thread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
/* cmocka wants the three above before it */
#include <cmocka.h>

/* A heap of our own: it counts its blocks, and may be told to fail. */
static int n_blocks;
static bool is_empty;

void *
ri_alloc(size_t size)
{
	void *p = is_empty ? NULL : malloc(size);

	n_blocks += p != NULL;
	return p;
}

void *
ri_zalloc(size_t size)
{
	void *p = ri_alloc(size);

	return p != NULL ? memset(p, 0, size) : NULL;
}

void *
ri_realloc(void *p, size_t size)
{
	return p != NULL ? realloc(p, size) : ri_alloc(size);
}

void
ri_free(void *p)
{
	n_blocks -= p != NULL;
	free(p);
}

static int
begin(void **state)
{
	(void)state;
	ri_error_unref(ri_error_save());
	is_empty = false;
	n_blocks = 0;
	return 0;
}

static int
end(void **state)
{
	(void)state;
	is_empty = false;
	ri_error_unref(ri_error_save());
	return n_blocks == 0 ? 0 : -1;
}

static void
at_first_nothing_has_failed(void **state)
{
	(void)state;
	assert_int_equal(ridl_last_error()->status, RIDL_OK);
	assert_string_equal(ridl_last_error()->method, "");
	assert_string_equal(ridl_last_error()->address, "");
	assert_null(ridl_last_error()->detail);
	assert_int_equal(ri_error_place("m", "a"), RIDL_OK);
}

static void
a_failure_is_formatted_however_long(void **state)
{
	static char text[5000];

	(void)state;
	assert_int_equal(ri_fail(RIDL_E_ADDRESS, "no '%s' on %d", "host", 7), RIDL_E_ADDRESS);
	assert_int_equal(ridl_last_error()->status, RIDL_E_ADDRESS);
	assert_int_equal(ridl_last_error()->origin, RIDL_LOCAL);
	assert_string_equal(ridl_last_error()->message, "no 'host' on 7");
	memset(text, 'x', sizeof(text) - 1);
	assert_int_equal(ri_fail(RIDL_E_INVALID, "<%s>", text), RIDL_E_INVALID);
	assert_int_equal(strlen(ridl_last_error()->message), sizeof(text) + 1);
	/* about the failure before */
	assert_int_equal(
	    ri_fail(RIDL_E_SYSTEM, "again: %.3s", ridl_last_error()->message), RIDL_E_SYSTEM);
	assert_string_equal(ridl_last_error()->message, "again: <xx");
}

static int n_freed;

static void
free_detail(const void *detail)
{
	assert_string_equal(detail, "detail");
	n_freed++;
}

static void
a_record_lives_as_long_as_it_is_counted(void **state)
{
	const ridl_error *e;

	(void)state;
	n_freed = 0;
	e = ri_error_new_detail(
	    0x40000001, RIDL_REMOTE, "pkg.S/m", NULL, "why", "detail", free_detail);
	assert_int_equal(ri_error_show(e), 0x40000001);
	assert_ptr_equal(ridl_last_error(), e);
	ri_error_unref(e);
	assert_string_equal(ridl_last_error()->detail, "detail");
	e = ri_error_last();
	ri_fail(RIDL_E_INVALID, "other");
	assert_int_equal(n_freed, 0);
	assert_string_equal(e->method, "pkg.S/m");
	assert_int_equal(e->origin, RIDL_REMOTE);
	ri_error_unref(ri_error_ref(e));
	ri_error_unref(e);
	assert_int_equal(n_freed, 1);
	ri_error_unref(NULL);
}

/* Lines may be several: what is printed has an end. Our own words are left alone. */
static void
what_a_peer_says_commands_no_terminal(void **state)
{
	static const char text[] = "a\x1b[2J\tb\r\n\xc2\x80\xc2\x9f\xc2\xa0\x7f\xc3\x80\xc2";
	const ridl_error *e = ri_error_new(RIDL_E_REMOTE, RIDL_REMOTE, NULL, NULL, text);

	(void)state;
	assert_string_equal(e->message, "a?[2J\tb?\n????\xc2\xa0?\xc3\x80\xc2");
	ri_error_unref(e);
	e = ri_error_new(RIDL_E_REMOTE, RIDL_LOCAL, NULL, NULL, text);
	assert_string_equal(e->message, text);
	ri_error_unref(e);
}

static void
a_place_is_added_where_there_is_none(void **state)
{
	const ridl_error *e;

	(void)state;
	n_freed = 0;
	ri_fail(RIDL_E_TIMEOUT, "slow");
	assert_int_equal(ri_error_place("S/m", "unix:/x"), RIDL_E_TIMEOUT);
	assert_string_equal(ridl_last_error()->method, "S/m");
	assert_string_equal(ridl_last_error()->address, "unix:/x");
	assert_string_equal(ridl_last_error()->message, "slow");
	e = ridl_last_error();
	ri_error_place("other", NULL);
	assert_ptr_equal(ridl_last_error(), e);
	/* the detail stays, and is freed once */
	e = ri_error_new_detail(5, RIDL_REMOTE, NULL, "tcp:x", "why", "detail", free_detail);
	ri_error_show(e);
	ri_error_unref(e);
	ri_error_place("S/m", "ignored");
	assert_string_equal(ridl_last_error()->method, "S/m");
	assert_string_equal(ridl_last_error()->address, "tcp:x");
	assert_string_equal(ridl_last_error()->detail, "detail");
	assert_int_equal(n_freed, 0);
	ri_fail(RIDL_E_INVALID, "other");
	assert_int_equal(n_freed, 1);
}

static void
without_memory_a_failure_says_so(void **state)
{
	const ridl_error *e;

	(void)state;
	n_freed = 0;
	ri_fail(RIDL_E_TIMEOUT, "slow");
	is_empty = true;
	assert_int_equal(ri_error_place("S/m", ""), RIDL_E_TIMEOUT);
	assert_string_equal(ridl_last_error()->message, "slow");
	assert_int_equal(ri_fail(RIDL_E_INVALID, "x"), RIDL_E_NO_MEMORY);
	assert_int_equal(ridl_last_error()->status, RIDL_E_NO_MEMORY);
	e = ri_error_new_detail(5, RIDL_LOCAL, "", "", "why", "detail", free_detail);
	assert_int_equal(n_freed, 1);
	assert_int_equal(e->status, RIDL_E_NO_MEMORY);
	assert_null(e->detail);
	ri_error_unref(ri_error_ref(e));
	assert_int_equal(ri_error_show(e), RIDL_E_NO_MEMORY);
	ri_error_unref(e);
}

static void
a_waiter_gets_its_failure_back(void **state)
{
	const ridl_error *saved;

	(void)state;
	ri_fail(RIDL_E_TIMEOUT, "mine");
	saved = ri_error_save();
	assert_int_equal(ridl_last_error()->status, RIDL_OK);
	ri_fail(RIDL_E_INVALID, "the handler's");
	ri_error_restore(saved);
	assert_string_equal(ridl_last_error()->message, "mine");
	/* also where nothing had failed */
	ri_error_unref(ri_error_save());
	saved = ri_error_save();
	ri_fail(RIDL_E_INVALID, "the handler's");
	ri_error_restore(saved);
	assert_int_equal(ridl_last_error()->status, RIDL_OK);
}

static void
fail_elsewhere(void *seen)
{
	ri_fail(RIDL_E_BUSY, "elsewhere");
	*(ridl_status *)seen = ridl_last_error()->status;
}

static void
each_thread_has_its_own_and_frees_it(void **state)
{
	ridl_status seen = RIDL_OK;
	ri_thread *thread;
	int before;

	(void)state;
	ri_fail(RIDL_E_TIMEOUT, "here");
	before = n_blocks;
	assert_int_equal(ri_thread_start(fail_elsewhere, &seen, &thread), RIDL_OK);
	ri_thread_join(thread);
	assert_int_equal(seen, RIDL_E_BUSY);
	assert_string_equal(ridl_last_error()->message, "here");
	assert_int_equal(n_blocks, before);
}

static void
do_nothing(void *unused)
{
	(void)unused;
}

/* The first thread leaves its parker to those that come later: it is nobody's leak. */
static int
make_a_parker(void **state)
{
	ri_thread *thread;

	(void)state;
	if (ri_thread_start(do_nothing, NULL, &thread) != RIDL_OK)
		return -1;
	ri_thread_join(thread);
	return 0;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(at_first_nothing_has_failed, begin, end),
		cmocka_unit_test_setup_teardown(a_failure_is_formatted_however_long, begin, end),
		cmocka_unit_test_setup_teardown(
		    a_record_lives_as_long_as_it_is_counted, begin, end),
		cmocka_unit_test_setup_teardown(
		    what_a_peer_says_commands_no_terminal, begin, end),
		cmocka_unit_test_setup_teardown(a_place_is_added_where_there_is_none, begin, end),
		cmocka_unit_test_setup_teardown(without_memory_a_failure_says_so, begin, end),
		cmocka_unit_test_setup_teardown(a_waiter_gets_its_failure_back, begin, end),
		cmocka_unit_test_setup_teardown(each_thread_has_its_own_and_frees_it, begin, end),
	};

	return cmocka_run_group_tests(tests, make_a_parker, NULL);
}
