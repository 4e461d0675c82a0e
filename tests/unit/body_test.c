/* SPDX-License-Identifier: MIT */
#include "codec_messages.h"

#include <base/macros.h>
#include <future/body.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
/* cmocka wants the three above before it */
#include <cmocka.h>

enum { LARGE = RI_GATHER_LEAST, MANY = 7 };

static uint8_t bytes[LARGE + MANY];

static int
describe(void **state)
{
	(void)state;
	describe_messages();
	for (size_t i = 0; i < sizeof bytes; i++)
		bytes[i] = (uint8_t)(i * 7 + i / 251);
	return 0;
}

/* In pieces it is the same bytes; and so many pieces are the message's own. */
static void
gathers(const everything *m, size_t n_own)
{
	ri_body whole, body;
	size_t at = 0, own = 0;

	assert_int_equal(ri_body_encode(&whole, &everything_table, m), RIDL_OK);
	assert_int_equal(whole.out.n_pieces, 1);
	assert_int_equal(ri_body_gather(&body, &everything_table, m), RIDL_OK);
	assert_true(body.out.n_pieces <= RI_COUNT(body.pieces));
	assert_int_equal(body.out.body_len, whole.out.body_len);
	for (size_t i = 0; i < body.out.n_pieces; i++) {
		const struct iovec *p = &body.out.body[i];
		const uint8_t *from = p->iov_base;

		assert_true(p->iov_len > 0 && at + p->iov_len <= whole.out.body_len);
		assert_memory_equal(from, ri_body_bytes(&whole) + at, p->iov_len);
		at += p->iov_len;
		own += from >= bytes && from < bytes + sizeof bytes;
	}
	assert_int_equal(at, whole.out.body_len);
	assert_int_equal(own, n_own);
	ri_body_done(&body);
	ri_body_done(&whole);
}

static void
large_bytes_stay_where_they_are(void **state)
{
	ridl_bytes many[MANY];
	everything m = { .i32 = 5, .data = { LARGE - 1, bytes } };

	(void)state;
	gathers(&m, 0);
	m.data.len = LARGE;
	gathers(&m, 1);
	/* With nothing before, between or behind that would have to be written. */
	m = (everything){ .has_opt_data = true, .opt_data = { LARGE, bytes } };
	m.extra_case = 73;
	m.arm_data = (ridl_bytes){ LARGE + 1, bytes };
	gathers(&m, 2);
	/* Beside more than fits into a small body. */
	m.text = "text";
	m.n_many_data = MANY;
	m.many_data = many;
	for (size_t i = 0; i < MANY; i++)
		many[i] = (ridl_bytes){ i % 2 == 0 ? LARGE + i : 3000, bytes };
	gathers(&m, RI_GATHER_PIECES);
}

static void
numbers_of_fixed_size_stay_too(void **state)
{
	everything m = { .n_many_f32 = LARGE / 4, .many_f32 = (const uint32_t *)(void *)bytes };

	(void)state;
	gathers(&m, __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__);
}

static void
text_is_copied_for_it_is_looked_at(void **state)
{
	char *text = calloc(1, LARGE + 1);
	everything m = { .text = text };

	(void)state;
	memset(text, 'x', LARGE);
	gathers(&m, 0);
	free(text);
}

static void
what_is_wrong_is_wrong_in_pieces_too(void **state)
{
	const char *const hole[] = { NULL };
	everything m = { .n_many_text = 1, .many_text = hole };
	ri_body body;

	(void)state;
	m.extra_case = 73;
	m.arm_data = (ridl_bytes){ LARGE, bytes };
	assert_int_equal(ri_body_gather(&body, &everything_table, &m), RIDL_E_INVALID);
	ri_body_done(&body);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(large_bytes_stay_where_they_are),
		cmocka_unit_test(numbers_of_fixed_size_stay_too),
		cmocka_unit_test(text_is_copied_for_it_is_looked_at),
		cmocka_unit_test(what_is_wrong_is_wrong_in_pieces_too),
	};

	return cmocka_run_group_tests_name("body", tests, describe, NULL);
}
