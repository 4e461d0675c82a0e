/* SPDX-License-Identifier: MIT */
/* What users do with messages besides sending them: print, compare, copy, hand them to protobuf-c. */
#include "codec_limits.h"

#include <base/arena.h>
#include <base/error.h>
#include <base/macros.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
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

static void
check_print(const ridl_message_table *t, const void *m, const char *want)
{
	char *text = NULL;
	size_t len;
	FILE *file = open_memstream(&text, &len);

	ridl_gen_print(t, m, file);
	fclose(file);
	assert_string_equal(text, want);
	free(text);
}

static void
printing_nests_and_escapes(void **state)
{
	const ridl_bytes raw[] = { { 5, (const uint8_t *)"a\0\xff\"\n" } };
	const char *const texts[] = { "two\nlines", "h\xc3\xa4lt \"\\\"\t\r\x01\x7f", "" };
	const everything m = { .i32 = -5,
		.n_many_text = 3,
		.many_text = texts,
		.n_many_data = 1,
		.many_data = raw,
		.sub = &twig,
		.extra_case = 75,
		.n_by_number = 1,
		.by_number = number_entries };

	(void)state;
	check_print(&most_table, &m,
	    "i32: -5\n"
	    "sub {\n"
	    "  number: 300\n"
	    "  text: \"h\xc3\xa4lt\"\n"
	    "  child {\n"
	    "    number: -7\n"
	    "    text: \"leaf\"\n"
	    "  }\n"
	    "}\n"
	    "many_text: \"two\\nlines\"\n"
	    "many_text: \"h\xc3\xa4lt \\\"\\\\\\\"\\t\\r\\001\\177\"\n"
	    "many_text: \"\"\n"
	    "many_data: \"a\\000\\377\\\"\\n\"\n"
	    "by_number {\n"
	    "  key: -1\n"
	    "  value: \"minus one\"\n"
	    "}\n"
	    "arm_flag: false\n");
	check_print(&most_table, NULL, "");
	check_print(&most_table,
	    &(everything){ .opt_text = NULL, .n_many_i32 = 2, .extra_case = 72 },
	    "arm_text: \"\"\n");
	check_print(&most_table, &(everything){ .extra_case = 74 }, "arm_sub {\n}\n");
	/* what has a default is sent always */
	check_print(&holder_table, &(holder){ .title = "" }, "title: \"\"\n");
	check_print(&most_table, &(everything){ .mode = 0 }, "");
}

/* What a terminal obeys is no text: U+0080 to U+009F are such, and look like a letter's beginning. */
static void
printing_commands_no_terminal(void **state)
{
	const holder m = { .title = "\xc3\xa9\x1b[2J\xc2\x9b"
				    "2J\xc2\x80\xc2\x9f\xc2\xa0\xc3\x9b\xc2" };

	(void)state;
	check_print(&holder_table, &m,
	    "title: \"\xc3\xa9\\033[2J\\302\\2332J\\302\\200\\302\\237"
	    "\xc2\xa0\xc3\x9b\\302\"\n");
}

static void
printing_knows_all_numbers(void **state)
{
	const everything m = { .i64 = INT64_MIN,
		.u32 = UINT32_MAX,
		.u64 = UINT64_MAX,
		.s32 = -1,
		.f64 = 8,
		.sf32 = -4,
		.real = 0.1F,
		.real64 = 0.1,
		.flag = 1,
		.has_opt_real = 1,
		.opt_real = NAN,
		.has_opt_real64 = 1,
		.opt_real64 = -HUGE_VAL,
		.n_many_real = 1,
		.many_real = (float[]){ HUGE_VALF },
		.has_opt_mode = 1 };

	(void)state;
	check_print(&most_table, &m,
	    "i64: -9223372036854775808\nu32: 4294967295\nu64: 18446744073709551615\ns32: -1\n"
	    "f64: 8\nsf32: -4\nreal: 0.100000001\nreal64: 0.10000000000000001\nflag: true\n"
	    "opt_real: nan\nopt_real64: -inf\nopt_mode: 0\nmany_real: inf\n");
}

typedef struct moody {
	ProtobufCMessage base;
	int32_t mode;
	ridl_bool has_other;
	int32_t other;
} moody;

static ProtobufCMessageDescriptor moody_pb;
static const ridl_field moody_fields[] = {
	ONE_OF_TYPE(1, ENUM, moody, mode, &mode_table),
	FIELD(2, ENUM, OPTIONAL, RIDL_FIELD_CAREFUL, moody, other, offsetof(moody, has_other),
	    &closed_table, NULL, NULL),
	RIDL_FIELDS_END,
};
TABLE(moody, 0, .mode = 0);

static void
printing_names_enums(void **state)
{
	(void)state;
	check_print(&moody_table, &(moody){ .mode = 1, .has_other = 1, .other = -1 },
	    "mode: RW\nother: NONE\n");
	check_print(&moody_table, &(moody){ .mode = 17 }, "mode: 17\n");
}

static void
printing_shows_unknown_fields(void **state)
{
	static uint8_t bad[] = { 0x80, 0, 0, 0, 0, 0, 0, 0 };
	static const uint8_t data[] = "\x30\xac\x02\x39\1\2\3\4\5\6\7\x08\x42\x03"
				      "a\0z\x4d\1\2\3\4";
	ProtobufCMessageUnknownField cut[] = {
		{ .tag = 6, .wire_type = PROTOBUF_C_WIRE_TYPE_64BIT, .len = 7, .data = bad },
		{ .tag = 7, .wire_type = PROTOBUF_C_WIRE_TYPE_32BIT, .len = 3, .data = bad },
		{ .tag = 8,
		    .wire_type = PROTOBUF_C_WIRE_TYPE_LENGTH_PREFIXED,
		    .len = 1,
		    .data = bad },
	};
	node *m;

	(void)state;
	assert_int_equal(ridl_gen_decode(&node_table, data, sizeof(data) - 1, NULL, &m), RIDL_OK);
	check_print(
	    &node_table, m, "6: 300\n7: 0x0807060504030201\n8: \"a\\000z\"\n9: 0x04030201\n");
	ridl_free(m);
	/* which a user may have made, and badly */
	check_print(&node_table,
	    &(node){ .base = { .n_unknown_fields = 3, .unknown_fields = cut } },
	    "6: 0x0000000000000000\n7: 0x00000000\n8: \"\\200\"\n");
}

static void
printing_names_interfaces(void **state)
{
	char object;
	ProtobufCMessageUnknownField unknown = { .tag = 9 };
	const list m = { .base = { .n_unknown_fields = 1, .unknown_fields = &unknown },
		.watcher = &object,
		.level = 1 };

	(void)state;
	check_print(&list_table, &m, "watcher: <Watcher>\nlevel: 1\n");
}

static void
equal_sees_every_difference(void **state)
{
	everything a, b;
	node other = leaf;
	node *const others[] = { &leaf, &twig, &other };

	(void)state;
	fill_everything(&a);
	fill_everything(&b);
	other.text = "LEAF";
	assert_true(ridl_gen_equal(&everything_table, &a, &b));
	assert_true(ridl_gen_equal(&everything_table, NULL, NULL));
	assert_false(ridl_gen_equal(&everything_table, &a, NULL));
#define DIFFERS(change)                                                                          \
	do {                                                                                     \
		fill_everything(&b);                                                             \
		b.change;                                                                        \
		assert_false(ridl_gen_equal(&everything_table, &a, &b));                         \
		assert_false(ridl_gen_equal(&everything_table, &b, &a));                         \
	} while (0)
	DIFFERS(i32 = 0);
	DIFFERS(has_opt_u64 = 0);
	DIFFERS(opt_text = NULL);
	DIFFERS(text = NULL);
	DIFFERS(data.len = 2);
	DIFFERS(sub = NULL);
	DIFFERS(n_many_text = 5);
	DIFFERS(many_sub = others);
	DIFFERS(extra_case = 0);
	DIFFERS(arm_sub = &twig);
	DIFFERS(arm_sub = NULL);
	DIFFERS(n_by_text = 1);
	DIFFERS(base.n_unknown_fields = 1);
	/* what is not there does not matter */
	fill_everything(&b);
	a.has_opt_i32 = b.has_opt_i32 = 0;
	a.opt_i32 = 1;
	b.flag = 77;
	a.flag = 1;
	assert_true(ridl_gen_equal(&everything_table, &a, &b));
}

static void
maps_are_equal_in_any_order(void **state)
{
	static text_entry *const turned[] = { &entry_b, &entry_a };
	static text_entry *const twice[] = { &entry_b, &entry_b };
	const everything a = { .n_by_text = 2, .by_text = text_entries };
	everything b = { .n_by_text = 2, .by_text = turned };

	(void)state;
	assert_true(ridl_gen_equal(&most_table, &a, &b));
	b.by_text = twice;
	assert_false(ridl_gen_equal(&most_table, &a, &b));
	assert_false(ridl_gen_equal(&most_table, &b, &a));
	/* one entry has no order */
	b = (everything){ .n_by_text = 1, .by_text = turned };
	assert_false(ridl_gen_equal(
	    &most_table, &(everything){ .n_by_text = 1, .by_text = text_entries }, &b));
}

/* A key that is NULL is an empty one. */
static void
large_maps_may_have_an_empty_key(void **state)
{
	enum { N = 17 };
	static const char *const keys[N] = { "a", NULL, "b", "c", "d", "e", "f", "g", "h", "i",
		"j", "k", "l", "m", "n", "o", "p" };
	text_entry entries[N], *forwards[N], *backwards[N];
	const everything a = { .n_by_text = N, .by_text = forwards };
	const everything b = { .n_by_text = N, .by_text = backwards };

	(void)state;
	for (int i = 0; i < N; i++) {
		entries[i] = (text_entry){ .key = keys[i], .value = &leaf };
		forwards[i] = backwards[N - 1 - i] = &entries[i];
	}
	assert_true(ridl_gen_equal(&most_table, &a, &b));
}

static void
preparing_reaches_every_message(void **state)
{
	node inner = { .text = "inner" }, outer = { .child = &inner };
	node *const kids[] = { &outer, NULL };
	text_entry entry = { .value = &(node){ .number = 1 } };
	text_entry *const entries[] = { &entry };
	everything m = { .sub = &(node){ .n_kids = 2, .kids = kids },
		.n_by_text = 1,
		.by_text = entries,
		.extra_case = 71,
		.arm_number = 1 };

	(void)state;
	ridl_message_prepare(&m, &everything_pb);
	assert_ptr_equal(m.base.descriptor, &everything_pb);
	assert_ptr_equal(m.sub->base.descriptor, &node_pb);
	assert_ptr_equal(outer.base.descriptor, &node_pb);
	assert_ptr_equal(inner.base.descriptor, &node_pb);
	assert_ptr_equal(entry.base.descriptor, &text_entry_pb);
	assert_ptr_equal(entry.value->base.descriptor, &node_pb);
	m.extra_case = 74;
	m.arm_sub = &(node){ .number = 2 };
	ridl_message_prepare(&m, &everything_pb);
	assert_ptr_equal(m.arm_sub->base.descriptor, &node_pb);
	ridl_message_prepare(NULL, &node_pb);
	ridl_message_prepare(&(node){ .n_kids = 1 }, &node_pb);
}

/* Also where it contains itself. */
static void
preparing_ends_where_a_message_must(void **state)
{
	node deep[103], loop = { .child = &loop };

	(void)state;
	memset(deep, 0, sizeof(deep));
	for (int i = 0; i < 102; i++)
		deep[i].child = &deep[i + 1];
	ridl_message_prepare(deep, &node_pb);
	assert_ptr_equal(deep[101].base.descriptor, &node_pb);
	assert_null(deep[102].base.descriptor);
	ridl_message_prepare(&loop, &node_pb);
	assert_ptr_equal(loop.base.descriptor, &node_pb);
}

static void
a_failed_decode_leaves_null(void **state)
{
	ridl_arena *arena = ridl_arena_new();
	node *m = &leaf;

	(void)state;
	assert_int_equal(ridl_gen_decode(&node_table, "\x08", 1, NULL, &m), RIDL_E_MALFORMED);
	assert_null(m);
	m = &leaf;
	assert_int_equal(ridl_gen_decode(&node_table, "\x08", 1, arena, &m), RIDL_E_MALFORMED);
	assert_null(m);
	ridl_arena_free(arena);
}

static void
encoding_tells_what_it_needs(void **state)
{
	const node m = { .number = 1, .text = "abc" };
	uint8_t buf[16];
	size_t len = 0;

	(void)state;
	assert_int_equal(ridl_gen_encode(&node_table, &m, NULL, 0, &len), RIDL_OK);
	assert_int_equal(len, 7);
	assert_int_equal(ridl_gen_encode(&node_table, &m, buf, sizeof(buf), NULL), RIDL_OK);
	assert_memory_equal(buf,
	    "\x08\x01\x12\x03"
	    "abc",
	    7);
	assert_int_equal(ridl_gen_encode(&node_table, &m, buf, 6, &len), RIDL_E_TOO_BIG);
	assert_int_equal(len, 7);
	assert_string_equal(
	    ridl_last_error()->message, "node takes 7 bytes, and the buffer has 6");
}

static void
an_arena_may_be_too_small_for_a_message(void **state)
{
	static const uint8_t data[] = "\x22\0\x22\0";
	ridl_arena *arena = ridl_arena_new();
	node *m = &leaf;

	(void)state;
	ri_arena_set_budget(arena, 2);
	assert_int_equal(ridl_gen_decode(&node_table, data, 4, arena, &m), RIDL_E_TOO_BIG);
	assert_null(m);
	ri_arena_set_budget(arena, 60);
	assert_int_equal(ridl_gen_decode(&node_table, data, 4, arena, &m), RIDL_E_TOO_BIG);
	assert_null(m);
	ri_arena_set_budget(arena, 1000);
	assert_int_equal(ridl_gen_decode(&node_table, data, 4, arena, &m), RIDL_OK);
	assert_int_equal(m->n_kids, 2);
	ridl_arena_free(arena);
}

static void
what_cannot_be_sent_is_not_copied(void **state)
{
	(void)state;
	assert_null(ridl_gen_copy(&node_table, NULL));
	assert_null(ridl_gen_copy(&node_table, &(node){ .n_kids = 1 }));
}

/* Nobody looks at bytes before there is room for them. */
static void
what_is_larger_than_memory_is_told(void **state)
{
	static const uint8_t byte[] = { 1 };
	const everything m = { .data = { SIZE_MAX / 3, byte } };
	node *out = &leaf;

	(void)state;
	assert_null(ridl_gen_copy(&most_table, &m));
	assert_int_equal(ridl_last_error()->status, RIDL_E_NO_MEMORY);
	assert_int_equal(
	    ridl_gen_decode(&node_table, byte, SIZE_MAX / 2, NULL, &out), RIDL_E_NO_MEMORY);
	assert_null(out);
}

static void
nothing_is_copied_and_decoded_too(void **state)
{
	ridl_arena *arena = ridl_arena_new();
	node *m = ridl_gen_copy(&node_table, &(node){ .number = 0 });

	(void)state;
	assert_string_equal(m->text, "");
	ridl_free(m);
	assert_int_equal(ridl_gen_decode(&node_table, NULL, 0, arena, &m), RIDL_OK);
	assert_string_equal(m->text, "");
	ridl_arena_free(arena);
}

static void
unknown_fields_are_compared(void **state)
{
	ProtobufCMessageUnknownField x = {
		.tag = 9, .wire_type = 2, .len = 2, .data = (uint8_t *)"\1a"
	};
	ProtobufCMessageUnknownField y = x;
	const node a = { .base = { .n_unknown_fields = 1, .unknown_fields = &x } };
	const node b = { .base = { .n_unknown_fields = 1, .unknown_fields = &y } };

	(void)state;
	assert_true(ridl_gen_equal(&node_table, &a, &b));
	y.tag = 10;
	assert_false(ridl_gen_equal(&node_table, &a, &b));
	y = x;
	y.wire_type = 0;
	assert_false(ridl_gen_equal(&node_table, &a, &b));
	y = x;
	y.data = (uint8_t *)"\1b";
	assert_false(ridl_gen_equal(&node_table, &a, &b));
	y = x;
	y.len = 1;
	assert_false(ridl_gen_equal(&node_table, &a, &b));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(printing_nests_and_escapes),
		cmocka_unit_test(printing_commands_no_terminal),
		cmocka_unit_test(printing_knows_all_numbers),
		cmocka_unit_test(printing_names_enums),
		cmocka_unit_test(printing_shows_unknown_fields),
		cmocka_unit_test(printing_names_interfaces),
		cmocka_unit_test(equal_sees_every_difference),
		cmocka_unit_test(maps_are_equal_in_any_order),
		cmocka_unit_test(large_maps_may_have_an_empty_key),
		cmocka_unit_test(preparing_reaches_every_message),
		cmocka_unit_test(preparing_ends_where_a_message_must),
		cmocka_unit_test(a_failed_decode_leaves_null),
		cmocka_unit_test(encoding_tells_what_it_needs),
		cmocka_unit_test(an_arena_may_be_too_small_for_a_message),
		cmocka_unit_test(what_cannot_be_sent_is_not_copied),
		cmocka_unit_test(what_is_larger_than_memory_is_told),
		cmocka_unit_test(nothing_is_copied_and_decoded_too),
		cmocka_unit_test(unknown_fields_are_compared),
	};

	oracle_describe(&moody_pb, &moody_table);
	return cmocka_run_group_tests(tests, describe, NULL);
}
