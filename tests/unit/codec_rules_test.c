/* SPDX-License-Identifier: MIT */
/* What the codec refuses, and what it must accept though we would never write it so. */
#include "codec_limits.h"

#include <base/arena.h>
#include <base/macros.h>
#include <codec/codec.h>
#include <codec/input.h>
#include <codec/value.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
/* cmocka wants the three above before it */
#include <cmocka.h>

static int
describe(void **state)
{
	(void)state;
	describe_messages();
	describe_limits();
	return 0;
}

/* ---- helpers ---- */

#define BYTES(literal) (const uint8_t *)(literal), sizeof(literal) - 1

/* In a block of exactly that size, so that sanitizers see every byte too much. */
static ridl_status
try_decode(const ridl_message_table *t, const uint8_t *data, size_t len, void *out)
{
	uint8_t *exact = test_malloc(len + 1), *copy = exact + 1;
	ridl_status st;

	memcpy(copy, data, len);
	st = ridl_gen_decode(t, copy, len, NULL, out);
	test_free(exact);
	return st;
}

static void *
accept(const ridl_message_table *t, const uint8_t *data, size_t len)
{
	void *m;

	if (try_decode(t, data, len, &m) != RIDL_OK)
		fail_msg("%s", ridl_last_error()->message);
	return m;
}

/* Refuses it, and says where and why. */
static void
refuse(const ridl_message_table *t, const uint8_t *data, size_t len, const char *where,
    const char *why)
{
	void *m = &m;

	if (try_decode(t, data, len, &m) != RIDL_E_MALFORMED)
		fail_msg("%s", "accepted");
	assert_null(m);
	assert_int_equal(ridl_last_error()->status, RIDL_E_MALFORMED);
	if (strstr(ridl_last_error()->message, where) == NULL ||
	    strstr(ridl_last_error()->message, why) == NULL)
		fail_msg("%s", ridl_last_error()->message);
}

static void
refuse_to_encode(const ridl_message_table *t, const void *m, const char *where, const char *why)
{
	uint8_t buf[512];
	size_t len = 1;

	assert_int_equal(ridl_gen_encode(t, m, buf, sizeof(buf), &len), RIDL_E_INVALID);
	assert_int_equal(len, 0);
	if (strstr(ridl_last_error()->message, where) == NULL ||
	    strstr(ridl_last_error()->message, why) == NULL)
		fail_msg("%s", ridl_last_error()->message);
	assert_int_equal(ridl_gen_encode(t, m, NULL, 0, &len), RIDL_E_INVALID);
}

/* ---- what is refused ---- */

static void
what_is_cut_short_is_refused(void **state)
{
	(void)state;
	refuse(&most_table, BYTES("\x08"), "most.i32", "cut short");
	refuse(&most_table, BYTES("\x08\x80"), "most.i32", "cut short");
	refuse(&most_table, BYTES("\x80"), "most", "tag");
	refuse(&most_table, BYTES("\x3d\1\2\3"), "most.f32", "cut short");
	refuse(&most_table, BYTES("\x41\1\2\3\4\5\6\7"), "most.f64", "cut short");
	refuse(&most_table, BYTES("\x7a\x02z"), "most.text", "beyond the end");
	refuse(&most_table, BYTES("\x7a"), "most.text", "cut short");
	refuse(&most_table, BYTES("\x7a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"), "most.text",
	    "beyond the end");
	refuse(&most_table, BYTES("\x82\x01\xff\xff\xff\xff\x0f"), "most.data", "beyond the end");
	refuse(&most_table, BYTES("\x8a\x01\x05\x08\x01"), "most.sub", "beyond the end");
	/* inside of a submessage the end is its end */
	refuse(&most_table, BYTES("\x8a\x01\x01\x08\x01\x01"), "most.sub.number", "cut short");
	/* packed, the only one and behind another */
	refuse(&most_table, BYTES("\xd2\x02\x01\xd2"), "most.many_i64", "cut short");
	refuse(&most_table, BYTES("\xd2\x02\x02\x01\xd2"), "most.many_i64", "cut short");
	/* behind as many as there is room for at first; many_text is 55, node.kids 4 */
	refuse(&node_table, BYTES("\x22\0\x22\0\x22\0\x22\0\x22\0\x22\x80"), "node.kids[5]",
	    "cut short");
	refuse(&node_table, BYTES("\x22\0\x22\0\x22\0\x22\0\x22\x05\x22"), "node.kids[4]",
	    "beyond the end");
	/* unknown ones too */
	refuse(&most_table, BYTES("\xe0\x3f"), "most", "cut short");
	refuse(&most_table, BYTES("\xe2\x3f\x02\x01"), "most", "beyond the end");
	refuse(&most_table, BYTES("\xe1\x3f\1\2\3\4\5\6\7"), "most", "cut short");
	refuse(&most_table, BYTES("\xe5\x3f\1\2\3"), "most", "cut short");
}

static void
long_varints_are_refused(void **state)
{
	everything *m =
	    accept(&most_table, BYTES("\x10\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"));

	(void)state;
	assert_true(m->i64 == -1);
	ridl_free(m);
	refuse(&most_table, BYTES("\x10\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"), "most.i64",
	    "longer than 10");
	refuse(&most_table, BYTES("\x88\x80\x80\x80\x80\x00"), "most", "tag");
	refuse(&most_table, BYTES("\x88\x80\x80\x80\x10\x00"), "most", "tag");
}

static void
varints_need_not_be_as_short_as_possible(void **state)
{
	everything *m = accept(
	    &most_table, BYTES("\x88\x00\x81\x80\x00\xfa\x00\x82\x80\x00hi\xc8\x02\x80\x00"));

	(void)state;
	assert_int_equal(m->i32, 1);
	assert_string_equal(m->text, "hi");
	assert_int_equal(m->n_many_i32, 1);
	ridl_free(m);
}

static void
tags_that_do_not_exist_are_refused(void **state)
{
	(void)state;
	refuse(&most_table, BYTES("\x00\x01"), "most", "field number 0");
	refuse(&most_table, BYTES("\x02\x01z"), "most", "field number 0");
	refuse(&most_table, BYTES("\x0e\x01"), "most", "wire type");
	refuse(&most_table, BYTES("\x0f\x01"), "most", "wire type");
	refuse(&most_table, BYTES("\xe6\x3f\x01"), "most", "wire type");
	refuse(&list_table, BYTES("\x0e\x01"), "list", "wire type");
}

static void
groups_are_skipped_with_care(void **state)
{
	everything *m =
	    accept(&most_table, BYTES("\xe3\x3f\x08\x01\x13\x1a\x01z\x14\xe4\x3f\x08\x05"));
	static uint8_t deep[300];

	(void)state;
	assert_int_equal(m->i32, 5);
	assert_int_equal(m->base.n_unknown_fields, 0);
	ridl_free(m);
	refuse(&most_table, BYTES("\xe3\x3f\x08\x01"), "most", "does not end");
	refuse(&most_table, BYTES("\xe3\x3f\x80"), "most", "tag");
	refuse(&most_table, BYTES("\xe3\x3f\xec\x3f"), "most", "end of another group");
	refuse(&most_table, BYTES("\xe4\x3f"), "most", "end of another group, or of none");
	refuse(&most_table, BYTES("\xe3\x3f\x00\x01\xe4\x3f"), "most", "field number 0");
	for (size_t i = 0; i < 100; i++) {
		deep[i] = 0x23;
		deep[199 - i] = 0x24;
	}
	ridl_free(accept(&text_entry_table, deep, 200));
	for (size_t i = 0; i < 101; i++) {
		deep[i] = 0x23;
		deep[201 - i] = 0x24;
	}
	refuse(&text_entry_table, deep, 202, "text_entry", "too deep");
}

/* A length and a tag before what begins there; where it begins then. */
static size_t
wrap(uint8_t *buf, size_t size, size_t at, uint8_t tag)
{
	size_t len = size - at;

	if (len >= 128)
		buf[--at] = (uint8_t)(len >> 7);
	buf[--at] = (uint8_t)(len >= 128 ? len | 0x80 : len);
	buf[--at] = tag;
	return at;
}

/* levels of node.child, around the bytes at the end that are there already. */
static size_t
nest(uint8_t *buf, size_t size, size_t inner, unsigned levels)
{
	size_t at = size - inner;

	while (levels-- > 0)
		at = wrap(buf, size, at, 0x1a);
	return at;
}

/* There is one count for them all. */
static void
groups_and_maps_are_levels_too(void **state)
{
	static uint8_t buf[1024];
	size_t at;

	(void)state;
	for (unsigned messages = 0; messages <= 100; messages += 25) {
		for (unsigned groups = 100 - messages; groups <= 101 - messages; groups++) {
			memset(buf + sizeof(buf) - 2 * groups, 0x2b, groups);
			memset(buf + sizeof(buf) - groups, 0x2c, groups);
			at = nest(buf, sizeof(buf), (size_t)2 * groups, messages);
			if (messages + groups <= 100)
				ridl_free(accept(&node_table, buf + at, sizeof(buf) - at));
			else
				refuse(
				    &node_table, buf + at, sizeof(buf) - at, "node", "too deep");
		}
	}
	for (unsigned levels = 98; levels <= 99; levels++) {
		at = nest(buf, sizeof(buf), 0, levels);
		at = wrap(buf, sizeof(buf), at, 0x12); /* the value of an entry */
		at = wrap(buf, sizeof(buf), at, 0x03);
		buf[--at] = 0xd2;
		if (levels == 98)
			ridl_free(accept(&most_table, buf + at, sizeof(buf) - at));
		else
			refuse(
			    &most_table, buf + at, sizeof(buf) - at, "child.child", "too deep");
	}
}

static void
nesting_ends_at_100(void **state)
{
	static uint8_t buf[1024];
	static node nodes_in_nodes[102];
	size_t at = nest(buf, sizeof(buf), 0, 100), len;

	(void)state;
	ridl_free(accept(&node_table, buf + at, sizeof(buf) - at));
	at = nest(buf, sizeof(buf), 0, 101);
	refuse(&node_table, buf + at, sizeof(buf) - at, "child.child", "too deep");

	for (int i = 0; i < 100; i++)
		nodes_in_nodes[i].child = &nodes_in_nodes[i + 1];
	assert_int_equal(
	    ridl_gen_encode(&node_table, nodes_in_nodes, buf, sizeof(buf), &len), RIDL_OK);
	nodes_in_nodes[100].child = &nodes_in_nodes[101];
	refuse_to_encode(&node_table, nodes_in_nodes, "child.child", "too deep");
}

static void
packed_lengths_divide(void **state)
{
	(void)state;
	/* many_f32 is 47, many_f64 48 */
	refuse(&most_table, BYTES("\xfa\x02\x05\1\2\3\4\5"), "most.many_f32", "divide");
	refuse(&most_table, BYTES("\x82\x03\x09\1\2\3\4\5\6\7\x8\x9"), "most.many_f64", "divide");
	refuse(&most_table, BYTES("\xca\x02\x03\x01\x02\x80"), "most.many_i32", "cut short");
	refuse(&most_table, BYTES("\xca\x02\x0b\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"),
	    "most.many_i32", "longer than 10");
}

static const struct {
	const char *name;
	const char *text;
} bad_texts[] = {
	{ "a tail byte alone", "\x80" },
	{ "an overlong NUL", "\xc0\x80" },
	{ "an overlong slash", "\xc1\xaf" },
	{ "a cut character of two bytes", "\xc3" },
	{ "a cut character of three", "\xe2\x82" },
	{ "a cut character of four", "\xf0\x9f\x90" },
	{ "an overlong form of three", "\xe0\x9f\xbf" },
	{ "a surrogate", "\xed\xa0\x80" },
	{ "the last surrogate", "\xed\xbf\xbf" },
	{ "an overlong form of four", "\xf0\x8f\xbf\xbf" },
	{ "above U+10FFFF", "\xf4\x90\x80\x80" },
	{ "five bytes", "\xf8\x88\x80\x80\x80" },
	{ "a byte that is never used", "\xff" },
	{ "a bad tail", "\xc3(" },
	{ "a bad third", "\xe2\x82(" },
	{ "a bad fourth", "\xf0\x9f\x90(" },
};

static const char *const good_texts[] = { "\x7f", "\xc2\x80", "\xdf\xbf", "\xe0\xa0\x80",
	"\xed\x9f\xbf", "\xee\x80\x80", "\xef\xbf\xbf", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf" };

/* text behind and before ASCII of all lengths that are handled differently. */
static void
check_text(const char *text, bool is_good)
{
	for (size_t front = 0; front < 20; front++) {
		for (size_t back = 0; back < 20; back++) {
			uint8_t data[64] = { 0x12 };
			size_t n = front + strlen(text) + back, len;
			char *string = (char *)data + 2;
			node m = { .text = string };
			uint8_t buf[64];

			data[1] = (uint8_t)n;
			memset(string, 'f', front);
			memcpy(string + front, text, strlen(text));
			memset(string + front + strlen(text), 'b', back);
			string[n] = '\0';
			if (!is_good) {
				refuse(&node_table, data, n + 2, "node.text", "UTF-8");
				refuse_to_encode(&node_table, &m, "node.text", "UTF-8");
				continue;
			}
			ridl_free(accept(&node_table, data, n + 2));
			assert_int_equal(
			    ridl_gen_encode(&node_table, &m, buf, sizeof(buf), &len), RIDL_OK);
			assert_memory_equal(buf, data, n + 2);
		}
	}
}

static void
text_is_utf8(void **state)
{
	(void)state;
	for (size_t i = 0; i < RI_COUNT(bad_texts); i++)
		check_text(bad_texts[i].text, false);
	for (size_t i = 0; i < RI_COUNT(good_texts); i++)
		check_text(good_texts[i], true);
}

static void
a_nul_in_a_string_is_refused(void **state)
{
	uint8_t data[40];

	(void)state;
	for (size_t n = 1; n < 30; n++) {
		for (size_t at = 0; at < n; at++) {
			memset(data, 'x', sizeof(data));
			data[0] = 0x12;
			data[1] = (uint8_t)n;
			data[2 + at] = '\0';
			refuse(&node_table, data, n + 2, "node.text", "NUL");
		}
	}
	/* element, key, arm */
	refuse(&most_table, BYTES("\xba\x03\x01x\xba\x03\x02\0x"), "most.many_text[1]", "NUL");
	refuse(&most_table, BYTES("\xd2\x03\x03\x0a\x01\0"), "most.by_text[0].key", "NUL");
	refuse(&most_table, BYTES("\xc2\x04\x01\0"), "most.arm_text", "NUL");
}

static void
the_path_names_every_level(void **state)
{
	uint8_t buf[1024];
	size_t at = nest(buf, sizeof(buf), 0, 60);

	(void)state;
	refuse(&node_table, BYTES("\x22\x00\x22\x06\x22\x04\x1a\x02\x12\x05"),
	    "node.kids[1].kids[0].child.text", "at byte 9");
	/* a long one is cut at its front */
	buf[sizeof(buf) - 2] = 0x12;
	buf[sizeof(buf) - 1] = 0x01;
	refuse(&node_table, buf + at, sizeof(buf) - at, "child.child.text", "beyond the end");
	assert_non_null(strstr(ridl_last_error()->message, "node...."));
}

static void
bounds_hold_for_what_comes(void **state)
{
	(void)state;
	ridl_free(accept(&limited_table, BYTES("\x0a\x04"
					       "abcd"
					       "\x12\x03"
					       "xyz"
					       "\x18\x05")));
	ridl_free(accept(&limited_table, BYTES("\x12\x00")));
	refuse(&limited_table,
	    BYTES("\x0a\x05"
		  "abcde"),
	    "limited.text", "has 5 bytes, may have at most 4");
	refuse(&limited_table, BYTES("\x12\x02xy"), "limited.data",
	    "has 2 bytes, must have 3 or none");
	refuse(&limited_table, BYTES("\x18\x06"), "limited.number", "is 6, may be at most 5");
	refuse(&limited_table, BYTES("\x18\xfa\xff\xff\xff\xff\xff\xff\xff\xff\x01"),
	    "limited.number", "is -6, must be at least -5");
	refuse(&limited_table, BYTES("\x20\x81\x80\x80\x80\x80\x80\x80\x80\x80\x01"),
	    "limited.positive", "is 9223372036854775809, may be at most 9223372036854775808");
	refuse(&limited_table, BYTES("\x29\0\0\0\0\0\0\0\x40"), "limited.real",
	    "is 2, may be at most 1.5");
	refuse(&limited_table, BYTES("\x29\0\0\0\0\0\0\xf8\x7f"), "limited.real",
	    "is nan, must be at least -1.5");
	refuse(&limited_table, BYTES("\x30\x02"), "limited.mode",
	    "is 2, not a value of the closed enum Closed");
	refuse(&limited_table, BYTES("\x62\x02\x01\x02"), "limited.modes",
	    "is 2, not a value of the closed enum Closed");
	refuse(&limited_table, BYTES("\x60\x02"), "limited.modes",
	    "is 2, not a value of the closed enum Closed");
	ridl_free(accept(&limited_table, BYTES("\x3a\x03\1\2\3")));
	refuse(&limited_table, BYTES("\x3a\x04\1\2\3\4"), "limited.few",
	    "has 4 items, may have at most 3");
	refuse(&limited_table, BYTES("\x3a\x02\1\2\x3a\x02\1\2"), "limited.few",
	    "has 4 items, may have at most 3");
	refuse(&limited_table, BYTES("\x38\1\x38\1\x38\1\x38\1"), "limited.few",
	    "has 4 items, may have at most 3");
	refuse(&limited_table, BYTES("\x3a\x02\xe9\x07"), "limited.few",
	    "is 1001, may be at most 1000");
	refuse(
	    &limited_table, BYTES("\x38\xe9\x07"), "limited.few", "is 1001, may be at most 1000");
	refuse(&limited_table, BYTES("\x30\xfe\xff\xff\xff\xff\xff\xff\xff\xff\x01"),
	    "limited.mode", "is -2, not a value of the closed enum Closed");
	/* arms; a flag that is none, and a real number of the half that has no bound */
	ridl_free(accept(&bounded_table, BYTES("\x80\x03\x05\x90\x03\x01")));
	refuse(&bounded_table, BYTES("\x80\x03\xca\x01"), "bounded.arm_number",
	    "is 101, may be at most 100");
	refuse(&bounded_table, BYTES("\x8a\x03\x00"), "bounded.arm_text",
	    "has 0 bytes, must have at least 1");
	refuse(&bounded_table, BYTES("\xf8\x02\x02"), "bounded.flags",
	    "is 0x2, may have no flags but 0x85");
	ridl_free(accept(&limited_table, BYTES("\x42\x01x\x42\x01y")));
	refuse(&limited_table, BYTES("\x42\x01x"), "limited.pair",
	    "has 1 items, must have 2 or none");
	refuse(&limited_table, BYTES("\x42\x01x\x42\x01y\x42\x01z"), "limited.pair",
	    "has 3 items, may have at most 2");
}

static void
bounds_hold_for_what_goes(void **state)
{
	const uint32_t four[] = { 1, 2, 3, 4 }, large[] = { 1001 };
	const char *const one[] = { "one" };
	const int32_t modes[] = { 1, 2 };

	(void)state;
	refuse_to_encode(&limited_table, &(limited){ .text = "abcde" }, "limited.text",
	    "has 5 bytes, may have at most 4");
	refuse_to_encode(&limited_table, &(limited){ .data = { 2, (const uint8_t *)"xy" } },
	    "limited.data", "has 2 bytes, must have 3 or none");
	refuse_to_encode(&limited_table, &(limited){ .number = 6 }, "limited.number",
	    "is 6, may be at most 5");
	refuse_to_encode(&limited_table, &(limited){ .positive = UINT64_MAX }, "limited.positive",
	    "is 18446744073709551615, may be at most 9223372036854775808");
	refuse_to_encode(
	    &limited_table, &(limited){ .real = 2 }, "limited.real", "is 2, may be at most 1.5");
	refuse_to_encode(&limited_table, &(limited){ .mode = 2 }, "limited.mode",
	    "is 2, not a value of the closed enum Closed");
	refuse_to_encode(&limited_table, &(limited){ .n_modes = 2, .modes = modes },
	    "limited.modes", "is 2, not a value of the closed enum Closed");
	refuse_to_encode(&limited_table, &(limited){ .n_few = 4, .few = four }, "limited.few",
	    "has 4 items, may have at most 3");
	refuse_to_encode(&limited_table, &(limited){ .n_few = 1, .few = large }, "limited.few",
	    "is 1001, may be at most 1000");
	refuse_to_encode(&limited_table, &(limited){ .n_pair = 1, .pair = one }, "limited.pair",
	    "has 1 items, must have 2 or none");
	refuse_to_encode(&strict_table, &(strict){ .name = "ab" }, "strict", "");
}

/* NULL: it is within. */
static void
check_number(unsigned kind, const ridl_bounds *b, const void *value, const char *want)
{
	const ridl_field f = { .kind = (uint8_t)kind, .bounds = b };
	const char *why;
	ri_path path;

	ri_path_init(&path);
	why = ri_check_number(&f, value, &path);
	if (want == NULL)
		assert_null(why);
	else
		assert_string_equal(why, want);
	/* nobody wants the numbers */
	assert_int_equal(ri_check_number(&f, value, NULL) == NULL, want == NULL);
}

#define NUMBER(kind, type, value, bounds, want)                                                  \
	check_number(RIDL_KIND_##kind, &bounds, &(type){ value }, want)
#define SIGNED(kind, type)                                                                       \
	NUMBER(kind, type, -2, whole, NULL);                                                     \
	NUMBER(kind, type, 3, whole, NULL);                                                      \
	NUMBER(kind, type, -3, whole, "is -3, must be at least -2");                             \
	NUMBER(kind, type, 4, whole, "is 4, may be at most 3")
#define UNSIGNED(kind, type)                                                                     \
	NUMBER(kind, type, 2, natural, NULL);                                                    \
	NUMBER(kind, type, 1, natural, "is 1, must be at least 2");                              \
	NUMBER(kind, type, 7, natural, "is 7, may be at most 6");                                \
	NUMBER(kind, type, 5, flags, NULL);                                                      \
	NUMBER(kind, type, 18, flags, "is 0x12, may have no flags but 0x5")
#define REAL(kind, type)                                                                         \
	NUMBER(kind, type, 0.5, real, NULL);                                                     \
	NUMBER(kind, type, 0, real, "is 0, must be at least 0.5");                               \
	NUMBER(kind, type, 2, real, "is 2, may be at most 1.5");                                 \
	NUMBER(kind, type, NAN, real, "is nan, must be at least 0.5");                           \
	NUMBER(kind, type, NAN, most, "is nan, may be at most 1")

static void
each_kind_of_number_has_bounds_of_its_own(void **state)
{
	const ridl_bounds whole = {
		.which = RIDL_BOUND_MIN | RIDL_BOUND_MAX, .min.i = -2, .max.i = 3
	};
	const ridl_bounds natural = {
		.which = RIDL_BOUND_MIN | RIDL_BOUND_MAX, .min.u = 2, .max.u = 6
	};
	const ridl_bounds flags = { .which = RIDL_BOUND_BITS, .max.u = 5 };
	const ridl_bounds real = {
		.which = RIDL_BOUND_MIN | RIDL_BOUND_MAX, .min.d = 0.5, .max.d = 1.5
	};
	const ridl_bounds most = { .which = RIDL_BOUND_MAX, .max.d = 1 };
	const ridl_bounds least = { .which = RIDL_BOUND_MIN, .min.d = 1 };
	const ridl_bounds least_whole = { .which = RIDL_BOUND_MIN, .min.i = 1 };
	const ridl_bounds most_whole = { .which = RIDL_BOUND_MAX, .max.i = 1 };
	const ridl_field open = { .kind = RIDL_KIND_ENUM, .sub = &mode_table };

	(void)state;
	SIGNED(INT32, int32_t);
	SIGNED(SINT32, int32_t);
	SIGNED(SFIXED32, int32_t);
	SIGNED(ENUM, int32_t);
	SIGNED(INT64, int64_t);
	SIGNED(SINT64, int64_t);
	SIGNED(SFIXED64, int64_t);
	UNSIGNED(UINT32, uint32_t);
	UNSIGNED(FIXED32, uint32_t);
	UNSIGNED(UINT64, uint64_t);
	UNSIGNED(FIXED64, uint64_t);
	REAL(FLOAT, float);
	REAL(DOUBLE, double);
	NUMBER(DOUBLE, double, HUGE_VAL, least, NULL);
	NUMBER(INT32, int32_t, INT32_MAX, least_whole, NULL);
	NUMBER(INT32, int32_t, INT32_MIN, most_whole, NULL);
	assert_null(ri_check_number(&open, &(int32_t){ 77 }, NULL));
}

static void
impossible_messages_are_not_sent(void **state)
{
	static node *const holes[] = { &leaf, NULL };
	static const char *const gaps[] = { "a", NULL };
	static const ridl_bytes bad[] = { { 1, NULL } };
	static ProtobufCMessageUnknownField lost = { .tag = 9, .len = 1 };

	(void)state;
	refuse_to_encode(&most_table, NULL, "most", "NULL");
	refuse_to_encode(&most_table, &(everything){ .n_many_i32 = 1 }, "most.many_i32", "NULL");
	refuse_to_encode(&most_table, &(everything){ .n_many_sub = 2, .many_sub = holes },
	    "most.many_sub[1]", "NULL");
	refuse_to_encode(&most_table, &(everything){ .n_many_text = 2, .many_text = gaps },
	    "most.many_text[1]", "NULL");
	refuse_to_encode(&most_table, &(everything){ .n_many_data = 1, .many_data = bad },
	    "most.many_data[0]", "NULL");
	refuse_to_encode(&most_table, &(everything){ .data = bad[0] }, "most.data", "NULL");
	refuse_to_encode(
	    &most_table, &(everything){ .base.n_unknown_fields = 1 }, "most", "unknown");
	refuse_to_encode(&most_table,
	    &(everything){ .base.n_unknown_fields = 1, .base.unknown_fields = &lost }, "most",
	    "unknown fields that are NULL");
}

static void
what_is_absent_is_judged_too(void **state)
{
	(void)state;
	refuse(&strict_table, BYTES("\x12\x02xy\x1a\x02\1\2"), "strict.divisor",
	    "is 0, must be at least 1");
	refuse(&strict_table, BYTES("\x08\x01\x1a\x02\1\2"), "strict.name",
	    "has 0 bytes, must have at least 2");
	refuse(&strict_table, BYTES("\x08\x01\x12\x02xy"), "strict.items",
	    "has 0 items, must have at least 2");
	refuse(&strict_table, BYTES("\x08\x01\x12\x02xy\x1a\x01\1"), "strict.items",
	    "has 1 items, must have at least 2");
	ridl_free(accept(&strict_table, BYTES("\x08\x01\x12\x02xy\x1a\x02\1\2")));
	/* but only when all parts are there */
	ridl_free(accept(
	    &holder_table, BYTES("\x0a\x05\x08\x01\x1a\x01\1\x0a\x07\x12\x02xy\x1a\x01\2")));
	refuse(&holder_table, BYTES("\x0a\x05\x08\x01\x1a\x01\1\x0a\x04\x12\x02xy"),
	    "holder.inner.items", "has 1 items, must have at least 2");
	refuse(&holder_table, BYTES("\x12\x0a\x08\x01\x12\x02xy\x1a\x02\1\2\x12\x00"),
	    "holder.many[1].divisor", "is 0, must be at least 1");
}

/* ---- what is accepted ---- */

static void
the_last_one_wins(void **state)
{
	everything *m = accept(&most_table,
	    BYTES("\x08\x01\x08\x02\x7a\x01x\x7a\x01y\xb8\x04\x05\xc2\x04\x01z\xb8\x04\x06"));

	(void)state;
	assert_int_equal(m->i32, 2);
	assert_string_equal(m->text, "y");
	assert_int_equal(m->extra_case, 71);
	assert_true(m->arm_number == 6);
	ridl_free(m);
	/* the arm before is gone, also if its storage was larger */
	m = accept(&most_table, BYTES("\xca\x04\x03xyz\xd8\x04\x01"));
	assert_int_equal(m->extra_case, 75);
	assert_int_equal(m->arm_flag, 1);
	ridl_free(m);
}

static void
singular_messages_merge(void **state)
{
	everything *m =
	    accept(&most_table, BYTES("\x8a\x01\x07\x08\x01\x12\x01x\x22\x00"
				      "\x8a\x01\x0b\x12\x01y\x22\x02\x08\x05\x1a\x02\x08\x09"
				      "\x8a\x01\x05\x1a\x03\x12\x01z"));

	(void)state;
	assert_int_equal(m->sub->number, 1);
	assert_string_equal(m->sub->text, "y");
	assert_int_equal(m->sub->n_kids, 2);
	assert_int_equal(m->sub->kids[1]->number, 5);
	assert_int_equal(m->sub->child->number, 9);
	assert_string_equal(m->sub->child->text, "z");
	ridl_free(m);
	/* an arm too, as long as no other one comes between */
	m = accept(&most_table, BYTES("\xd2\x04\x02\x08\x01\xd2\x04\x03\x12\x01x"));
	assert_int_equal(m->arm_sub->number, 1);
	assert_string_equal(m->arm_sub->text, "x");
	ridl_free(m);
	m = accept(&most_table, BYTES("\xd2\x04\x02\x08\x01\xb8\x04\x05\xd2\x04\x03\x12\x01x"));
	assert_int_equal(m->arm_sub->number, 0);
	assert_string_equal(m->arm_sub->text, "x");
	ridl_free(m);
}

static void
arrays_come_packed_or_not(void **state)
{
	everything *m = accept(&everything_table,
	    BYTES("\xc8\x02\x01\xca\x02\x03\x02\x03\x04\xba\x03\x01q\xc8\x02\x05\xca\x02\x00"
		  "\xea\x80\x01\x02\x06\x07\xfd\x02\1\0\0\0\xfa\x02\x08\2\0\0\0\3\0\0\0"));
	const int32_t want[] = { 1, 2, 3, 4, 5 };

	(void)state;
	assert_int_equal(m->n_many_i32, 5);
	assert_memory_equal(m->many_i32, want, sizeof(want));
	assert_int_equal(m->n_loose_i32, 2);
	assert_int_equal(m->loose_i32[1], 7);
	assert_int_equal(m->n_many_f32, 3);
	assert_int_equal(m->many_f32[2], 3);
	ridl_free(m);
}

/* Two arrays whose elements alternate must not cost more than their sum. */
static void
alternating_arrays_grow_in_proportion(void **state)
{
	enum { PAIRS = 50000 };
	uint8_t *data = test_malloc(PAIRS * 7), *p = data;
	everything *m;
	ridl_arena *mem = ri_arena_new(0);
	void *out;

	(void)state;
	for (int i = 0; i < PAIRS; i++) {
		memcpy(p, "\xba\x03\x00\xc8\x02\x80\x00", 7);
		p += 7;
	}
	/* 12 bytes in memory for each pair; twice for growing, and the old ones are not given back */
	ri_arena_set_budget(mem, PAIRS * 12 * 4);
	assert_int_equal(ri_decode(&everything_table, data, PAIRS * 7, mem, NULL, &out), RIDL_OK);
	m = out;
	assert_int_equal(m->n_many_text, PAIRS);
	assert_int_equal(m->n_many_i32, PAIRS);
	ri_arena_free(mem);
	test_free(data);
}

static void
the_last_of_equal_keys_counts(void **state)
{
	everything *m = accept(&most_table,
	    BYTES("\xd2\x03\x03\x0a\x01k"                 /* k without a value */
		  "\xd2\x03\x04\x12\x02\x08\x01"          /* a value without a key */
		  "\xd2\x03\x07\x12\x02\x08\x02\x0a\x01k" /* value before key; k again */
		  "\xda\x03\x05\x08\x07\x12\x01x"
		  "\xda\x03\x00\xda\x03\x02\x08\x07"));

	whole *w;

	(void)state;
	assert_int_equal(m->n_by_text, 2);
	assert_string_equal(m->by_text[0]->key, "");
	assert_int_equal(m->by_text[0]->value->number, 1);
	assert_string_equal(m->by_text[1]->key, "k");
	assert_int_equal(m->by_text[1]->value->number, 2);
	assert_int_equal(m->n_by_number, 2);
	assert_true(m->by_number[1]->key == 7);
	assert_string_equal(m->by_number[1]->value, "");
	ridl_free(m);
	w = accept(&whole_table, BYTES("\x1a\x05\x0d\1\0\0\0\x1a\x05\x0d\2\0\0\0"
				       "\x1a\x09\x0d\1\0\0\0\x12\x02\x08\x07"));
	assert_int_equal(w->n_by_key, 2);
	assert_int_equal(w->by_key[1]->value->i32, 7);
	ridl_free(w);
	m = accept(&most_table, BYTES("\xd2\x03\x00"));
	assert_string_equal(m->by_text[0]->value->text, "");
	assert_ptr_equal(m->by_text[0]->value->base.descriptor, &node_pb);
	ridl_free(m);
}

/* 7 is x and 8 is y; and then 7 is z. */
#define FIRST_PART "\xda\x03\x05\x08\x07\x12\x01x\xda\x03\x05\x08\x08\x12\x01y"
#define SECOND_PART "\xda\x03\x05\x08\x07\x12\x01z"

static void
check_parts(const everything *m)
{
	assert_int_equal(m->n_by_number, 2);
	assert_true(m->by_number[0]->key == 8);
	assert_string_equal(m->by_number[0]->value, "y");
	assert_true(m->by_number[1]->key == 7);
	assert_string_equal(m->by_number[1]->value, "z");
}

static void
equal_keys_may_come_in_different_parts(void **state)
{
	whole *m = accept(&whole_table, BYTES("\x0a\x10" FIRST_PART "\x0a\x08" SECOND_PART));

	(void)state;
	check_parts(m->one);
	ridl_free(m);
	m = accept(
	    &whole_table, BYTES("\x32\x12\x0a\x10" FIRST_PART "\x32\x0a\x0a\x08" SECOND_PART));
	check_parts(m->inner->one);
	ridl_free(m);
	m = accept(&whole_table, BYTES("\x3a\x10" FIRST_PART "\x3a\x08" SECOND_PART));
	check_parts(m->arm);
	ridl_free(m);
	m = accept(&whole_table, BYTES("\x1a\x1c\x12\x10" FIRST_PART "\x12\x08" SECOND_PART));
	check_parts(m->by_key[0]->value);
	ridl_free(m);
}

static void
large_maps_lose_duplicates_too(void **state)
{
	enum { ENTRIES = 3000, KEYS = 100 };
	static uint8_t data[ENTRIES * 8];
	uint8_t *p = data;
	everything *m;

	(void)state;
	for (unsigned i = 0; i < ENTRIES; i++) {
		const uint8_t entry[] = { 0xda, 0x03, 0x05, 0x08, (uint8_t)(i * 37 % KEYS), 0x12,
			0x01, (uint8_t)('a' + i / KEYS % 26) };

		memcpy(p, entry, sizeof(entry));
		p += sizeof(entry);
	}
	m = accept(&most_table, data, sizeof(data));
	assert_int_equal(m->n_by_number, KEYS);
	for (size_t i = 0; i < KEYS; i++) {
		/* the last hundred, in the order they came */
		assert_true(m->by_number[i]->key == (int64_t)((ENTRIES - KEYS + i) * 37 % KEYS));
		assert_int_equal(m->by_number[i]->value[0], 'a' + (ENTRIES - 1) / KEYS % 26);
	}
	ridl_free(m);
}

static void
open_enums_keep_what_they_do_not_know(void **state)
{
	everything m = { .mode = -77 }, *back;
	uint8_t buf[32];
	size_t len;

	(void)state;
	assert_int_equal(ridl_gen_encode(&most_table, &m, buf, sizeof(buf), &len), RIDL_OK);
	assert_int_equal(len, 11); /* a tag and ten bytes */
	back = accept(&most_table, buf, len);
	assert_int_equal(back->mode, -77);
	ridl_free(back);
	m = (everything){ .i32 = -1 };
	assert_int_equal(ridl_gen_encode(&most_table, &m, buf, sizeof(buf), &len), RIDL_OK);
	assert_int_equal(len, 11);
	/* more than 32 bits are cut off, as everybody does */
	back = accept(
	    &most_table, BYTES("\x08\xff\xff\xff\xff\xff\x01\x68\x80\x80\x80\x80\x80\x80\x01"));
	assert_int_equal(back->i32, -1);
	assert_int_equal(back->flag, 1);
	ridl_free(back);
}

static void
other_wire_types_make_a_field_unknown(void **state)
{
	everything *m =
	    accept(&most_table, BYTES("\x0a\x01z\x78\x05\x8d\x01\1\2\3\4\xcd\x02\1\0\0\0"));

	(void)state;
	assert_int_equal(m->i32, 0);
	assert_string_equal(m->text, "");
	assert_null(m->sub);
	assert_int_equal(m->n_many_i32, 0);
	assert_int_equal(m->base.n_unknown_fields, 4);
	assert_int_equal(m->base.unknown_fields[0].len, 2); /* with its length prefix */
	ridl_free(m);
}

static void
defaults_stand_for_what_is_absent(void **state)
{
	limited *m = accept(&limited_table, BYTES("")), *back;
	holder *titled;
	uint8_t buf[64];
	size_t len;

	(void)state;
	assert_false(m->has_level);
	assert_int_equal(m->level, 42);
	assert_string_equal(m->motto, "per default");
	assert_int_equal(m->start, 7);
	assert_int_equal(m->blob.len, 2);
	/* absent stays absent, but what has no presence is always sent */
	assert_int_equal(ridl_gen_encode(&limited_table, m, buf, sizeof(buf), &len), RIDL_OK);
	assert_int_equal(len, 6);
	assert_memory_equal(buf, "\x58\x0e\x72\x02\1\2", 6);
	ridl_free(m);
	m = &(limited){ .has_level = 1, .motto = "" };
	assert_int_equal(ridl_gen_encode(&limited_table, m, buf, sizeof(buf), &len), RIDL_OK);
	back = accept(&limited_table, buf, len);
	assert_true(ridl_gen_equal(&limited_table, m, back));
	assert_true(back->has_level);
	assert_int_equal(back->level, 0);
	assert_string_equal(back->motto, "");
	assert_int_equal(back->start, 0);
	assert_int_equal(back->blob.len, 0);
	ridl_free(back);
	/* a plain string that is empty is sent, for absent is something else */
	assert_int_equal(
	    ridl_gen_encode(&holder_table, &(holder){ .title = "" }, buf, sizeof(buf), &len),
	    RIDL_OK);
	assert_int_equal(len, 2);
	titled = accept(&holder_table, buf, len);
	assert_string_equal(titled->title, "");
	ridl_free(titled);
	titled = accept(&holder_table, BYTES(""));
	assert_string_equal(titled->title, "untitled");
	ridl_free(titled);
}

static void
a_budget_is_told_from_what_is_malformed(void **state)
{
	enum { KIDS = 1000 };
	static uint8_t data[2 * KIDS];
	void *m;

	(void)state;
	for (size_t i = 0; i < KIDS; i++)
		data[2 * i] = 0x22;
	for (size_t budget = 0; budget < KIDS * sizeof(node); budget += 97) {
		ridl_arena *mem = ri_arena_new(0);

		ri_arena_set_budget(mem, budget);
		assert_int_equal(
		    ri_decode(&node_table, data, sizeof(data), mem, NULL, &m), RIDL_E_TOO_BIG);
		assert_null(m);
		assert_int_equal(ridl_last_error()->status, RIDL_E_TOO_BIG);
		ri_arena_free(mem);
	}
}

/* ---- lists, and references ---- */

/* Objects are numbered places; how often each was got and dropped is counted. */
static char objects[8];
static int held[8];

static ridl_status
put_object(ri_ref_writer *w, const ridl_interface_table *t, void *object, uint32_t *out_index)
{
	(void)w;
	assert_ptr_equal(t, &watcher_table);
	*out_index = (uint32_t)((char *)object - objects);
	return *out_index < 8 ? RIDL_OK : RIDL_E_NO_OBJECT;
}

static ridl_status
get_object(ri_ref_reader *r, const ridl_interface_table *t, uint32_t index, void **out_object)
{
	(void)r;
	assert_ptr_equal(t, &watcher_table);
	if (index >= 8)
		return RIDL_E_NO_OBJECT;
	held[index]++;
	*out_object = &objects[index];
	return RIDL_OK;
}

static void
drop_object(void *object)
{
	held[(char *)object - objects]--;
}

static ri_ref_writer writer = { put_object };
static ri_ref_reader reader = { get_object };

/* Decodes a list, drops what it holds, and checks that nothing is held then. */
static ridl_status
decode_list(const uint8_t *data, size_t len, list *out)
{
	ridl_arena *mem = ri_arena_new(256);
	uint8_t *copy = ri_arena_alloc(mem, len);
	void *m;
	ridl_status st;

	memcpy(copy, data, len);
	st = ri_decode(&list_table, copy, len, mem, &reader, &m);
	if (st == RIDL_OK)
		*out = *(list *)m;
	ri_message_each_object(&list_table, m, drop_object);
	for (int i = 0; i < 8; i++)
		assert_int_equal(held[i], 0);
	ri_arena_free(mem);
	return st;
}

/* As a peer would send it: with a map in two parts, messages that are absent, and unknown fields. */
static size_t
write_greedy(uint8_t *buf, size_t size)
{
	enum { ENTRIES = 14 };
	static number_entry entries[ENTRIES];
	static number_entry *by_number[ENTRIES];
	static const int64_t numbers[] = { 1, 2, 3, 4, 5, 6 };
	static uint8_t byte[] = { 1 };
	ProtobufCMessageUnknownField unknown[] = { { .tag = 9000, .len = 1, .data = byte },
		{ .tag = 9001, .len = 1, .data = byte } };
	everything m = { .sub = &twig,
		.n_many_text = 6,
		.many_text = sample_texts,
		.n_many_sub = 3,
		.many_sub = nodes,
		.n_by_number = ENTRIES,
		.by_number = by_number,
		.n_loose_i64 = 6,
		.loose_i64 = numbers,
		.base = { .n_unknown_fields = 2, .unknown_fields = unknown } };
	everything *const many[] = { &m };
	whole_entry entry = { .key = 1 };
	whole_entry *const by_key[] = { &entry };
	whole w = { .one = &m, .n_many = 1, .many = many, .n_by_key = 1, .by_key = by_key };
	size_t len, more;

	for (int i = 0; i < ENTRIES; i++) {
		entries[i] = (number_entry){ .key = i, .value = "v" };
		by_number[i] = &entries[i];
	}
	assert_int_equal(ridl_gen_encode(&whole_table, &w, buf, size, &len), RIDL_OK);
	w = (whole){ .one = &m };
	assert_int_equal(
	    ridl_gen_encode(&whole_table, &w, buf + len, size - len, &more), RIDL_OK);
	return len + more;
}

/* Each allocation is once the one too many; whoever holds references gets them back. */
static void
end_budget_anywhere(const ridl_message_table *t, const uint8_t *data, size_t len)
{
	uint8_t *copy = test_malloc(len);
	ridl_status st = RIDL_E_TOO_BIG;

	for (size_t budget = 0; st != RIDL_OK; budget += 8) {
		ridl_arena *mem = ri_arena_new(0);
		void *m;

		assert_true(budget < 1 << 20);
		memcpy(copy, data, len);
		ri_arena_set_budget(mem, budget);
		st = ri_decode(t, copy, len, mem, &reader, &m);
		if (st != RIDL_OK) {
			assert_int_equal(st, RIDL_E_TOO_BIG);
			assert_non_null(strstr(ridl_last_error()->message, "more memory than"));
		}
		ri_message_each_object(t, m, drop_object);
		for (int i = 0; i < 8; i++)
			assert_int_equal(held[i], 0);
		ri_arena_free(mem);
	}
	test_free(copy);
}

static void
a_budget_may_end_anywhere(void **state)
{
	static uint8_t buf[8192];

	(void)state;
	end_budget_anywhere(&whole_table, buf, write_greedy(buf, sizeof(buf)));
	end_budget_anywhere(
	    &list_table, BYTES("\x08\x02\x1a\x02\x01\x03\x18\x01\x2a\x02\x22\x00"));
}

/* More than any budget, and more than a size can say. */
static void
no_array_is_larger_than_memory(void **state)
{
	ri_input in = { .mem = ri_arena_new(0) };
	uint8_t *few = ri_input_grow(&in, NULL, 0, 3, 8);

	(void)state;
	assert_non_null(few);
	assert_null(ri_input_grow(&in, NULL, 0, SIZE_MAX / 4, 8));
	assert_true(ri_arena_over_budget(in.mem));
	assert_null(ri_input_grow(&in, few, 3, SIZE_MAX - 1, 8));
	assert_true(ri_arena_over_budget(in.mem));
	ri_store_size(few - RI_ARRAY_HEADER, SIZE_MAX / 12);
	assert_null(ri_input_grow(&in, few, SIZE_MAX / 12, 1, 8));
	assert_true(ri_arena_over_budget(in.mem));
	ri_arena_free(in.mem);
}

static void
references_are_indices_plus_1(void **state)
{
	void *const others[] = { &objects[0], &objects[2] };
	const list m = { .watcher = &objects[1], .n_others = 2, .others = others };
	uint8_t buf[64];
	size_t len;
	list out;

	(void)state;
	assert_int_equal(ri_encode(&list_table, &m, buf, sizeof(buf), &writer, &len), RIDL_OK);
	assert_int_equal(len, 8);
	assert_memory_equal(buf + sizeof(buf) - len, "\x08\x02\x1a\x02\x01\x03\x30\x00", 8);
	assert_int_equal(decode_list(buf + sizeof(buf) - len, len, &out), RIDL_OK);
	assert_ptr_equal(out.watcher, &objects[1]);
	assert_null(out.maybe);
	assert_int_equal(out.n_others, 2);
	/* unpacked */
	assert_int_equal(decode_list(BYTES("\x08\x02\x18\x01\x18\x08"), &out), RIDL_OK);
	assert_int_equal(out.n_others, 2);
}

static void
references_are_dropped_once_when_the_rest_is_broken(void **state)
{
	list out;

	(void)state;
	assert_int_equal(
	    decode_list(BYTES("\x08\x02\x1a\x02\x01\x03\x08"), &out), RIDL_E_MALFORMED);
	assert_int_equal(
	    decode_list(BYTES("\x08\x02\x1a\x03\x01\x03\x00"), &out), RIDL_E_MALFORMED);
	assert_int_equal(
	    decode_list(BYTES("\x08\x02\x1a\x03\x01\x03\x09"), &out), RIDL_E_NO_OBJECT);
	assert_int_equal(decode_list(BYTES("\x08\x02\x10\x09"), &out), RIDL_E_NO_OBJECT);
	assert_int_equal(decode_list(BYTES("\x08\x02\x08\x03"), &out), RIDL_E_MALFORMED);
	assert_int_equal(decode_list(BYTES("\x08\x02\x08\x00"), &out), RIDL_E_MALFORMED);
	assert_int_equal(
	    decode_list(BYTES("\x08\x02\x10\xff\xff\xff\xff\xff\x01"), &out), RIDL_E_MALFORMED);
	assert_int_equal(decode_list(BYTES("\x08\x02\x22\x02\x12\x05"), &out), RIDL_E_MALFORMED);
	assert_int_equal(decode_list(BYTES("\x08\x02\x18\x03\x18\x80"), &out), RIDL_E_MALFORMED);
	assert_int_equal(decode_list(BYTES("\x08\x02\x1a\x02\x03"), &out), RIDL_E_MALFORMED);
	assert_int_equal(decode_list(BYTES("\x08\x02\x1a\x06\x01\x01\x01\x01\x01\x01"), &out),
	    RIDL_E_MALFORMED);
	assert_non_null(
	    strstr(ridl_last_error()->message, "list.others: has 6 items, may have at most 5"));
}

static void
without_a_frame_there_is_no_reference(void **state)
{
	uint8_t data[] = { 0x08, 0x01 };
	ridl_arena *mem = ri_arena_new(64);
	list m = { .watcher = &objects[0] }, *got;
	void *out;
	size_t len;

	(void)state;
	assert_int_equal(
	    ri_decode(&list_table, data, sizeof(data), mem, NULL, &out), RIDL_E_MALFORMED);
	assert_non_null(
	    strstr(ridl_last_error()->message, "list.watcher: a reference that is not"));
	got = out;
	assert_null(got->watcher);
	assert_int_equal(ri_encode(&list_table, &m, NULL, 0, NULL, &len), RIDL_E_INVALID);
	ri_arena_free(mem);
}

static void
a_needed_reference_must_be_there(void **state)
{
	list out, m = { .maybe = &objects[0] };
	void *const hole[] = { NULL };
	uint8_t buf[64];
	size_t len;

	(void)state;
	assert_int_equal(decode_list(BYTES("\x10\x02"), &out), RIDL_E_MALFORMED);
	assert_non_null(strstr(ridl_last_error()->message, "list.watcher: is missing"));
	assert_int_equal(decode_list(BYTES("\x08\x00"), &out), RIDL_E_MALFORMED);
	assert_int_equal(
	    ri_encode(&list_table, &m, buf, sizeof(buf), &writer, &len), RIDL_E_INVALID);
	assert_non_null(strstr(ridl_last_error()->message, "list.watcher: is missing"));
	m = (list){ .watcher = &objects[0], .n_others = 1, .others = hole };
	assert_int_equal(
	    ri_encode(&list_table, &m, buf, sizeof(buf), &writer, &len), RIDL_E_INVALID);
	m = (list){ .watcher = &objects[0] };
	assert_int_equal(
	    ri_encode(&list_table, &m, buf, sizeof(buf), NULL, &len), RIDL_E_INVALID);
	m.watcher = objects + 8;
	assert_int_equal(
	    ri_encode(&list_table, &m, buf, sizeof(buf), &writer, &len), RIDL_E_NO_OBJECT);
}

static void
an_absent_message_in_a_list_is_empty(void **state)
{
	ridl_arena *mem = ri_arena_new(64);
	uint8_t data[] = { 0x08, 0x02, 0x22, 0x00, 0x78, 0x01 }, buf[64];
	size_t len;
	void *out;
	list *m;

	(void)state;
	assert_int_equal(ri_decode(&list_table, data, 2, mem, &reader, &out), RIDL_OK);
	m = out;
	assert_string_equal(m->item->text, "");
	assert_ptr_equal(m->item->base.descriptor, &node_pb);
	assert_null(m->opt_item);
	ri_message_each_object(&list_table, m, drop_object);
	/* with one that need not be there, all is looked at again */
	assert_int_equal(
	    ri_decode(&list_table, (uint8_t[]){ 0x08, 0x02, 0x10, 0x03 }, 4, mem, &reader, &out),
	    RIDL_OK);
	m = out;
	assert_ptr_equal(m->maybe, &objects[2]);
	ri_message_each_object(&list_table, m, drop_object);
	/* unknown fields of a list are not kept */
	assert_int_equal(ri_decode(&list_table, data, 6, mem, &reader, &out), RIDL_OK);
	m = out;
	assert_int_equal(m->base.n_unknown_fields, 0);
	assert_non_null(m->item);
	/* nor sent */
	m->base.n_unknown_fields = 1;
	assert_int_equal(ri_encode(&list_table, m, buf, sizeof(buf), &writer, &len), RIDL_OK);
	assert_int_equal(len, 6);
	ri_message_each_object(&list_table, m, drop_object);
	/* ridl_free() of the message in the list is the end of all: what a stub with one result does */
	ri_arena_own(mem, m->item);
	ridl_free(m->item);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_cut_short_is_refused),
		cmocka_unit_test(long_varints_are_refused),
		cmocka_unit_test(varints_need_not_be_as_short_as_possible),
		cmocka_unit_test(tags_that_do_not_exist_are_refused),
		cmocka_unit_test(groups_are_skipped_with_care),
		cmocka_unit_test(nesting_ends_at_100),
		cmocka_unit_test(groups_and_maps_are_levels_too),
		cmocka_unit_test(packed_lengths_divide),
		cmocka_unit_test(text_is_utf8),
		cmocka_unit_test(a_nul_in_a_string_is_refused),
		cmocka_unit_test(the_path_names_every_level),
		cmocka_unit_test(bounds_hold_for_what_comes),
		cmocka_unit_test(bounds_hold_for_what_goes),
		cmocka_unit_test(each_kind_of_number_has_bounds_of_its_own),
		cmocka_unit_test(impossible_messages_are_not_sent),
		cmocka_unit_test(what_is_absent_is_judged_too),
		cmocka_unit_test(the_last_one_wins),
		cmocka_unit_test(singular_messages_merge),
		cmocka_unit_test(arrays_come_packed_or_not),
		cmocka_unit_test(alternating_arrays_grow_in_proportion),
		cmocka_unit_test(the_last_of_equal_keys_counts),
		cmocka_unit_test(equal_keys_may_come_in_different_parts),
		cmocka_unit_test(large_maps_lose_duplicates_too),
		cmocka_unit_test(open_enums_keep_what_they_do_not_know),
		cmocka_unit_test(other_wire_types_make_a_field_unknown),
		cmocka_unit_test(defaults_stand_for_what_is_absent),
		cmocka_unit_test(a_budget_is_told_from_what_is_malformed),
		cmocka_unit_test(a_budget_may_end_anywhere),
		cmocka_unit_test(no_array_is_larger_than_memory),
		cmocka_unit_test(references_are_indices_plus_1),
		cmocka_unit_test(references_are_dropped_once_when_the_rest_is_broken),
		cmocka_unit_test(without_a_frame_there_is_no_reference),
		cmocka_unit_test(a_needed_reference_must_be_there),
		cmocka_unit_test(an_absent_message_in_a_list_is_empty),
	};

	return cmocka_run_group_tests(tests, describe, NULL);
}
