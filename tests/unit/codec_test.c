/* SPDX-License-Identifier: MIT */
/* Messages with something of everything go out and come back, with protobuf-c as the judge. */
#include "codec_messages.h"

#include <base/arena.h>
#include <base/macros.h>
#include <codec/codec.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
/* cmocka wants the three above before it */
#include <cmocka.h>

enum { BIG = 1 << 16 };

static int
describe(void **state)
{
	(void)state;
	describe_messages();
	return 0;
}

static size_t
encode(const ridl_message_table *t, const void *m, uint8_t *buf)
{
	size_t len;

	assert_int_equal(ridl_gen_encode(t, m, buf, BIG, &len), RIDL_OK);
	return len;
}

static void *
decode(const ridl_message_table *t, const void *data, size_t len)
{
	void *m;

	if (ridl_gen_decode(t, data, len, NULL, &m) != RIDL_OK)
		fail_msg("%s", ridl_last_error()->message);
	return m;
}

/* Ours and protobuf-c's bytes are the same, and each understands the other's. */
static void
check_against_protobuf_c(const ridl_message_table *t, void *m)
{
	static uint8_t ours[BIG], theirs[BIG];
	size_t len = encode(t, m, ours), their_len;
	void *back = decode(t, ours, len);
	ProtobufCMessage *unpacked;

	ridl_message_prepare(m, t->descriptor);
	their_len = protobuf_c_message_pack(m, theirs);
	assert_int_equal(len, their_len);
	assert_memory_equal(ours, theirs, len);
	assert_true(ridl_gen_equal(t, m, back));
	assert_int_equal(protobuf_c_message_pack(back, theirs), len);
	assert_memory_equal(ours, theirs, len);

	unpacked = protobuf_c_message_unpack(t->descriptor, NULL, len, ours);
	assert_non_null(unpacked);
	assert_true(ridl_gen_equal(t, m, unpacked));
	protobuf_c_message_free_unpacked(unpacked, NULL);
	ridl_free(back);
}

static void
everything_goes_there_and_back(void **state)
{
	everything m;

	(void)state;
	fill_everything(&m);
	check_against_protobuf_c(&everything_table, &m);
}

static void
a_table_of_tracked_fields_gives_the_same(void **state)
{
	everything m;

	(void)state;
	fill_everything(&m);
	check_against_protobuf_c(&most_table, &m);
}

static void
nothing_takes_no_bytes(void **state)
{
	everything m = { .n_many_u32 = 0 }, *back;
	uint8_t buf[1];
	size_t len = 1;

	(void)state;
	assert_int_equal(ridl_gen_encode(&everything_table, &m, buf, 0, &len), RIDL_OK);
	assert_int_equal(len, 0);
	assert_int_equal(ridl_gen_encode(&everything_table, &m, NULL, 0, &len), RIDL_OK);
	back = decode(&everything_table, NULL, 0);
	assert_string_equal(back->text, "");
	assert_null(back->opt_text);
	assert_null(back->sub);
	assert_ptr_equal(back->base.descriptor, &everything_pb);
	ridl_free(back);
}

#define EACH_VALUE(number, kind, type, member)                                                   \
	for (size_t i = 0; i < RI_COUNT(sample_##member); i++) {                                 \
		everything m = { .member = sample_##member[i],                                   \
			.has_opt_##member = 1,                                                   \
			.opt_##member = sample_##member[i],                                      \
			.n_many_##member = i,                                                    \
			.many_##member = sample_##member,                                        \
			.n_loose_##member = i,                                                   \
			.loose_##member = sample_##member };                                     \
		check_against_protobuf_c(&everything_table, &m);                                 \
		check_against_protobuf_c(&most_table,                                            \
		    &(everything){ .member = sample_##member[i], .opt_##member = 1 });           \
	}

static void
each_kind_of_number_goes_there_and_back(void **state)
{
	(void)state;
	NUMBERS(EACH_VALUE)
}

static void
each_arm_of_a_union_goes_there_and_back(void **state)
{
	(void)state;
	check_against_protobuf_c(&most_table, &(everything){ .extra_case = 71 });
	check_against_protobuf_c(
	    &most_table, &(everything){ .extra_case = 71, .arm_number = INT64_MIN });
	check_against_protobuf_c(&most_table, &(everything){ .extra_case = 72, .arm_text = "" });
	check_against_protobuf_c(
	    &most_table, &(everything){ .extra_case = 73, .arm_data = sample_data[0] });
	check_against_protobuf_c(&most_table, &(everything){ .extra_case = 73 });
	check_against_protobuf_c(
	    &most_table, &(everything){ .extra_case = 74, .arm_sub = &twig });
	check_against_protobuf_c(&most_table, &(everything){ .extra_case = 75 });
}

static void
the_case_alone_decides_about_an_arm(void **state)
{
	everything text = { .extra_case = 72 }, sub = { .extra_case = 74 }, *back;
	uint8_t buf[BIG];

	(void)state;
	back = decode(&most_table, buf, encode(&most_table, &text, buf));
	assert_int_equal(back->extra_case, 72);
	assert_string_equal(back->arm_text, "");
	assert_true(ridl_gen_equal(&most_table, &text, back));
	ridl_free(back);
	back = decode(&most_table, buf, encode(&most_table, &sub, buf));
	assert_int_equal(back->extra_case, 74);
	assert_string_equal(back->arm_sub->text, "");
	assert_true(ridl_gen_equal(&most_table, &sub, back));
	ridl_free(back);
}

static void
strings_of_every_length_are_slid_and_terminated(void **state)
{
	char text[300];
	uint8_t buf[BIG];

	(void)state;
	for (size_t n = 0; n < sizeof(text) - 3; n++) {
		node m = { .text = text }, *back;

		memset(text, 'a' + (int)(n % 26), n);
		text[n] = '\0';
		back = decode(&node_table, buf, encode(&node_table, &m, buf));
		assert_string_equal(back->text, text);
		ridl_free(back);
		/* the same with something other than ASCII at its end */
		memcpy(text + n, "\xc3\xa9", 3);
		back = decode(&node_table, buf, encode(&node_table, &m, buf));
		assert_string_equal(back->text, text);
		ridl_free(back);
	}
}

static void
text_and_bytes_stay_in_the_input(void **state)
{
	uint8_t data[] = { 0x7a, 0x01, 'x', 0x82, 0x01, 0x02, 'a', 'b' };
	ridl_arena *arena = ridl_arena_new();
	everything *m;
	void *out;

	(void)state;
	assert_int_equal(ri_decode(&most_table, data, sizeof(data), arena, NULL, &out), RIDL_OK);
	m = out;
	assert_ptr_equal(m->text, data + 1); /* over its own length */
	assert_string_equal(m->text, "x");
	assert_ptr_equal(m->data.data, data + 6);
	assert_int_equal(m->data.len, 2);
	ridl_arena_free(arena);
}

static void
a_buffer_of_every_size_is_told_apart(void **state)
{
	uint8_t *whole = test_malloc(BIG), *buf = test_malloc(BIG);
	everything m;
	size_t len, got;

	(void)state;
	fill_everything(&m);
	len = encode(&everything_table, &m, whole);
	assert_int_equal(ridl_gen_encode(&everything_table, &m, NULL, 0, &got), RIDL_OK);
	assert_int_equal(got, len);
	for (size_t size = 0; size <= len; size++) {
		/* Behind the buffer is the end of a block: sanitizers see every byte too much. */
		uint8_t *exact = test_malloc(size + 1);

		assert_int_equal(ridl_gen_encode(&everything_table, &m, exact, size, &got),
		    size < len ? RIDL_E_TOO_BIG : RIDL_OK);
		assert_int_equal(got, len);
		if (size == len)
			assert_memory_equal(exact, whole, len);
		test_free(exact);
	}
	test_free(buf);
	test_free(whole);
}

static void
zero_and_not_a_number_keep_their_bits(void **state)
{
	everything m = { .real = -0.0F, .real64 = -0.0 }, *back;
	const uint64_t bits = 0x7ff8000000001234;
	uint8_t buf[BIG];

	(void)state;
	m.has_opt_real64 = 1;
	memcpy(&m.opt_real64, &bits, sizeof(bits));
	back = decode(&most_table, buf, encode(&most_table, &m, buf));
	assert_memory_equal(&back->real, &m.real, sizeof(m.real));
	assert_memory_equal(&back->real64, &m.real64, sizeof(m.real64));
	assert_memory_equal(&back->opt_real64, &bits, sizeof(bits));
	assert_true(ridl_gen_equal(&most_table, &m, back));
	m.real64 = 0.0;
	assert_false(ridl_gen_equal(&most_table, &m, back));
	ridl_free(back);
}

typedef struct nothing {
	ProtobufCMessage base;
} nothing;

static ProtobufCMessageDescriptor nothing_pb;
static const ridl_field nothing_fields[] = { RIDL_FIELDS_END };
TABLE(nothing, 0, );

static void
unknown_fields_are_kept(void **state)
{
	static uint8_t buf[BIG], again[BIG];
	everything m, *back;
	ProtobufCMessage *few;
	size_t len;

	(void)state;
	fill_everything(&m);
	len = encode(&everything_table, &m, buf);
	few = decode(&node_table, buf, 0);
	ridl_free(few);
	few = decode(&nothing_table, buf, len);
	assert_true(few->n_unknown_fields > 50);
	back = decode(&everything_table, again, encode(&nothing_table, few, again));
	assert_true(ridl_gen_equal(&everything_table, &m, back));
	ridl_free(back);
	ridl_free(few);
	/* one without a byte, which only a user can have made: a tag */
	few = (ProtobufCMessage *)&(
	    nothing){ .base = { .n_unknown_fields = 1,
			  .unknown_fields = &(ProtobufCMessageUnknownField){ .tag = 1 } } };
	assert_int_equal(encode(&nothing_table, few, again), 1);
}

static void
an_arena_is_used_again(void **state)
{
	static uint8_t buf[BIG], before[BIG];
	ridl_arena *arena = ridl_arena_new();
	everything m;
	size_t len;

	(void)state;
	fill_everything(&m);
	len = encode(&everything_table, &m, buf);
	memcpy(before, buf, len);
	for (int i = 0; i < 10; i++) {
		everything *one, *two;

		assert_int_equal(
		    ridl_gen_decode(&everything_table, buf, len, arena, &one), RIDL_OK);
		assert_int_equal(
		    ridl_gen_decode(&everything_table, buf, len, arena, &two), RIDL_OK);
		assert_memory_equal(buf, before, len); /* the input is not modified */
		assert_true(ridl_gen_equal(&everything_table, one, two));
		assert_true(ridl_gen_equal(&everything_table, one, &m));
		ridl_arena_reset(arena);
	}
	ridl_arena_free(arena);
}

static void
a_copy_is_equal_and_apart(void **state)
{
	everything m, *copy;

	(void)state;
	fill_everything(&m);
	copy = ridl_gen_copy(&everything_table, &m);
	assert_true(ridl_gen_equal(&everything_table, &m, copy));
	assert_ptr_not_equal(copy->text, m.text);
	m.i32++;
	assert_false(ridl_gen_equal(&everything_table, &m, copy));
	ridl_free(copy);
	m.n_many_text = 1;
	m.many_text = NULL;
	assert_null(ridl_gen_copy(&everything_table, &m));
	assert_int_equal(ridl_last_error()->status, RIDL_E_INVALID);
}

static void
large_messages_fit(void **state)
{
	enum { MANY_ITEMS = 100000 };
	uint32_t *numbers = test_calloc(MANY_ITEMS, sizeof(*numbers));
	node **kids = test_calloc(MANY_ITEMS, sizeof(node *));
	uint8_t *buf;
	everything m = { .n_many_u32 = MANY_ITEMS,
		.many_u32 = numbers,
		.n_loose_u32 = MANY_ITEMS,
		.loose_u32 = numbers,
		.n_many_sub = MANY_ITEMS,
		.many_sub = kids },
		   *back;
	size_t len, got;

	(void)state;
	for (uint32_t i = 0; i < MANY_ITEMS; i++) {
		numbers[i] = i * 2654435761U >> (i % 32);
		kids[i] = i % 3 ? &leaf : &twig;
	}
	assert_int_equal(ridl_gen_encode(&everything_table, &m, NULL, 0, &len), RIDL_OK);
	buf = test_malloc(len);
	assert_int_equal(ridl_gen_encode(&everything_table, &m, buf, len, &got), RIDL_OK);
	assert_int_equal(len, got);
	back = decode(&everything_table, buf, len);
	assert_true(ridl_gen_equal(&everything_table, &m, back));
	ridl_free(back);
	test_free(buf);
	test_free(kids);
	test_free(numbers);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(everything_goes_there_and_back),
		cmocka_unit_test(a_table_of_tracked_fields_gives_the_same),
		cmocka_unit_test(nothing_takes_no_bytes),
		cmocka_unit_test(each_kind_of_number_goes_there_and_back),
		cmocka_unit_test(each_arm_of_a_union_goes_there_and_back),
		cmocka_unit_test(the_case_alone_decides_about_an_arm),
		cmocka_unit_test(strings_of_every_length_are_slid_and_terminated),
		cmocka_unit_test(text_and_bytes_stay_in_the_input),
		cmocka_unit_test(a_buffer_of_every_size_is_told_apart),
		cmocka_unit_test(zero_and_not_a_number_keep_their_bits),
		cmocka_unit_test(unknown_fields_are_kept),
		cmocka_unit_test(an_arena_is_used_again),
		cmocka_unit_test(a_copy_is_equal_and_apart),
		cmocka_unit_test(large_messages_fit),
	};

	return cmocka_run_group_tests(tests, describe, NULL);
}
