/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <model/claims.h>
#include <model/names.h>
#include <support/text.h>

static jmp_buf no_memory;
static arena mem;

static int
open_arena(void **state)
{
	(void)state;
	arena_init(&mem, &no_memory);
	return 0;
}

static int
close_arena(void **state)
{
	(void)state;
	arena_done(&mem);
	return 0;
}

static void
a_capital_after_a_small_letter_or_digit_begins_a_word(void **state)
{
	(void)state;
	assert_string_equal(text_snake(&mem, "StoreItem"), "store_item");
	assert_string_equal(text_snake(&mem, "getItem"), "get_item");
	assert_string_equal(text_snake(&mem, "a1B"), "a1_b");
}

static void
the_last_capital_of_a_run_begins_a_word(void **state)
{
	(void)state;
	assert_string_equal(text_snake(&mem, "HTTPServer2Go"), "http_server2_go");
	assert_string_equal(text_snake(&mem, "XMLStore"), "xml_store");
	assert_string_equal(text_snake(&mem, "getURL"), "get_url");
	assert_string_equal(text_snake(&mem, "ABc"), "a_bc");
}

static void
what_is_in_words_already_stays(void **state)
{
	(void)state;
	assert_string_equal(text_snake(&mem, "if_version"), "if_version");
	assert_string_equal(text_snake(&mem, "KEY_MAX"), "key_max");
	assert_string_equal(text_snake(&mem, "Foo_Bar"), "foo_bar");
	assert_string_equal(text_snake(&mem, "_Foo"), "_foo");
	assert_string_equal(text_snake(&mem, "A"), "a");
	assert_string_equal(text_snake(&mem, ""), "");
	assert_string_equal(text_snake(&mem, "demo.kv"), "demo_kv");
}

static void
constants_are_the_same_in_capitals(void **state)
{
	(void)state;
	assert_string_equal(text_upper_snake(&mem, "NotFound"), "NOT_FOUND");
	assert_string_equal(text_upper_snake(&mem, "max_items"), "MAX_ITEMS");
}

static void
lists_have_names_in_camel_case(void **state)
{
	(void)state;
	assert_string_equal(text_camel(&mem, "get"), "Get");
	assert_string_equal(text_camel(&mem, "if_version"), "IfVersion");
	assert_string_equal(text_camel(&mem, "getURL"), "GetURL");
	assert_string_equal(text_camel(&mem, "_x__y_"), "XY");
}

static void
keywords_and_common_macros_are_taken(void **state)
{
	static const char *const names[] = { "int", "class", "new", "errno", "linux", "unix",
		"NULL", "EOF", "stdin", "size_t", "co_await", "_Bool" };

	claims c;

	(void)state;
	claims_init(&c, &mem, NULL, false);
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		assert_true(claims_has(&c, names[i]));
	assert_false(claims_has(&c, "key"));
	assert_false(claims_has(&c, "Class"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_capital_after_a_small_letter_or_digit_begins_a_word),
		cmocka_unit_test(the_last_capital_of_a_run_begins_a_word),
		cmocka_unit_test(what_is_in_words_already_stays),
		cmocka_unit_test(constants_are_the_same_in_capitals),
		cmocka_unit_test(lists_have_names_in_camel_case),
		cmocka_unit_test(keywords_and_common_macros_are_taken),
	};

	return cmocka_run_group_tests(tests, open_arena, close_arena);
}
