/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <inttypes.h>
#include <limits.h>
#include <string.h>
#include <support/fnv.h>
#include <support/map.h>
#include <support/source.h>
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
the_hash_is_fnv_1a(void **state)
{
	(void)state;
	assert_int_equal(fnv1a_32(""), 0x811c9dc5);
	assert_int_equal(fnv1a_32("a"), 0xe40c292c);
	assert_int_equal(fnv1a_32("foobar"), 0xbf9cf968);
	assert_int_equal(fnv1a_32("demo.calc.Calculator/add"), 0x30574271);
	assert_int_equal(fnv1a_32("\xcc\x24\x31\xc4"), 0);
}

static void
a_map_keeps_the_first_value(void **state)
{
	map m = { 0 };
	int one, two;

	(void)state;
	assert_null(map_get(&m, "x"));
	assert_null(map_add(&mem, &m, "x", &one));
	assert_ptr_equal(map_add(&mem, &m, "x", &two), &one);
	assert_ptr_equal(map_get(&m, "x"), &one);
	assert_null(map_get(&m, "y"));
}

static void
a_map_grows(void **state)
{
	map m = { 0 };
	static int values[1000];

	(void)state;
	for (int i = 0; i < 1000; i++)
		assert_null(map_add(&mem, &m, arena_printf(&mem, "key%d", i), &values[i]));
	for (int i = 0; i < 1000; i++)
		assert_ptr_equal(map_get(&m, arena_printf(&mem, "key%d", i)), &values[i]);
}

static void
texts_are_joined(void **state)
{
	vec texts = { 0 };

	(void)state;
	assert_string_equal(text_join(&mem, &texts, ", "), "");
	text_add(&mem, &texts, "one");
	assert_string_equal(text_join(&mem, &texts, ", "), "one");
	text_add(&mem, &texts, "");
	text_add(&mem, &texts, "three");
	assert_string_equal(text_join(&mem, &texts, ", "), "one, , three");
	assert_string_equal(text_join(&mem, &texts, ""), "onethree");
}

static int
by_first_letter(const void *a, const void *b)
{
	return *(const char *)a - *(const char *)b;
}

static void
sorting_keeps_the_order_of_equals(void **state)
{
	static const char *const words[] = { "c1", "a1", "b1", "a2", "c2", "b2", "a3" };
	vec v = { 0 };
	char all[32] = "";

	(void)state;
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
		vec_add(&mem, &v, (void *)words[i]);
	vec_sort(&mem, &v, by_first_letter);
	for (size_t i = 0; i < v.n; i++)
		strcat(all, v.at[i]);
	assert_string_equal(all, "a1a2a3b1b2c1c2");
}

static void
columns_count_characters(void **state)
{
	static const char text[] = "one\n\tsm\xc3\xb6rg\xc3\xa5s x\r\nend";
	const source *src = source_new(&mem, "", text, sizeof text - 1, 0);
	source_place place = source_find(src, (uint32_t)(strchr(text, 'x') - text));

	(void)state;
	assert_int_equal(place.line, 2);
	assert_int_equal(place.column, 10);
	assert_int_equal(place.line_len, 12);
	place = source_find(src, src->len);
	assert_int_equal(place.line, 3);
	assert_int_equal(place.column, 4);
}

static void
broken_utf8_is_found(void **state)
{
	(void)state;
	assert_int_equal(text_utf8_error("a\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80", 10), 10);
	assert_int_equal(text_utf8_error("a\xff", 2), 1);
	assert_int_equal(text_utf8_error("\xc0\x80", 2), 0);         /* overlong */
	assert_int_equal(text_utf8_error("\xe0\x9f\xbf", 3), 0);     /* overlong */
	assert_int_equal(text_utf8_error("\xed\xa0\x80", 3), 0);     /* a surrogate */
	assert_int_equal(text_utf8_error("\xf4\x90\x80\x80", 4), 0); /* beyond U+10FFFF */
	assert_int_equal(text_utf8_error("x\xe2\x82", 3), 1);        /* cut off */
}

static const char *
nearest(const char *written)
{
	static const char *const names[] = { "string", "bytes", "int32", "uint32",
		"demo.kv.Item" };
	vec v = { 0 };

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		vec_add(&mem, &v, (void *)names[i]);
	return text_nearest(written, &v);
}

static void
what_was_meant_is_guessed(void **state)
{
	(void)state;
	assert_string_equal(nearest("strng"), "string");
	assert_string_equal(nearest("String"), "string");
	assert_string_equal(nearest("byte"), "bytes");
	assert_string_equal(nearest("uin32"), "uint32");
	assert_string_equal(nearest("Item"), "demo.kv.Item");
	assert_null(nearest("Zebra"));
	assert_null(nearest("x"));
}

static void
numbers_are_formatted_as_printf_does(void **state)
{
	(void)state;
	assert_string_equal(
	    arena_printf(&mem, "%s%u, %zu", "x", UINT_MAX, (size_t)10), "x4294967295, 10");
	assert_string_equal(
	    arena_printf(&mem, "%" PRIu64 ".", UINT64_MAX), "18446744073709551615.");
	assert_string_equal(arena_printf(&mem, "%" PRId64 ", %" PRId64 ", %" PRId64, INT64_MIN,
				INT64_C(0), INT64_MAX),
	    "-9223372036854775808, 0, 9223372036854775807");
	assert_string_equal(
	    arena_printf(&mem, "%lx %08x %d %.2s", 255UL, 1U, -1, "abc"), "ff 00000001 -1 ab");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_hash_is_fnv_1a),
		cmocka_unit_test(a_map_keeps_the_first_value),
		cmocka_unit_test(texts_are_joined),
		cmocka_unit_test(a_map_grows),
		cmocka_unit_test(sorting_keeps_the_order_of_equals),
		cmocka_unit_test(columns_count_characters),
		cmocka_unit_test(broken_utf8_is_found),
		cmocka_unit_test(what_was_meant_is_guessed),
		cmocka_unit_test(numbers_are_formatted_as_printf_does),
	};

	return cmocka_run_group_tests(tests, open_arena, close_arena);
}
