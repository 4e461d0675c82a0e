/* SPDX-License-Identifier: MIT */
/* Every allocation of the codec fails once: nothing is lost, and the reason is told. */
#include "codec_messages.h"

#include <base/arena.h>
#include <base/error.h>
#include <platform/memory.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
/* cmocka wants the three above before it */
#include <cmocka.h>

enum { BIG = 1 << 14 };

/* A heap of our own: it counts its blocks, and fails from a given allocation on. */
static int n_blocks;
static long left = -1; /* that many succeed; -1: all */

void *
ri_alloc(size_t size)
{
	void *p;

	if (left == 0)
		return NULL;
	if (left > 0)
		left--;
	p = malloc(size);
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

void *
ri_block_alloc(void)
{
	return ri_alloc(RI_BLOCK);
}

void
ri_block_free(void *p)
{
	ri_free(p);
}

static int
describe(void **state)
{
	(void)state;
	describe_messages();
	return 0;
}

/* Repeats step with 0, 1, 2, ... allocations that succeed, until it does. */
static void
until_it_succeeds(ridl_status (*step)(void))
{
	ridl_status st = RIDL_E_NO_MEMORY;

	for (long n = 0; st != RIDL_OK; n++) {
		assert_true(n < 1000);
		left = n;
		st = step();
		left = -1;
		assert_true(st == RIDL_OK || st == RIDL_E_NO_MEMORY);
		if (st != RIDL_OK)
			assert_int_equal(ridl_last_error()->status, RIDL_E_NO_MEMORY);
		ri_error_unref(ri_error_save());
		assert_int_equal(n_blocks, 0);
	}
}

static everything message;
static uint8_t bytes[BIG];
static size_t n_bytes;

static ridl_status
decode_into_a_block(void)
{
	everything *m;
	ridl_status st = ridl_gen_decode(&everything_table, bytes, n_bytes, NULL, &m);

	if (st == RIDL_OK)
		ridl_free(m);
	else
		assert_null(m);
	return st;
}

static ridl_status
decode_into_an_arena(void)
{
	ridl_arena *arena = ri_arena_new(0); /* so small that even the input finds no room */
	everything *m;
	ridl_status st;

	if (arena == NULL) {
		left = -1;
		return ri_fail(RIDL_E_NO_MEMORY, "no arena");
	}
	st = ridl_gen_decode(&everything_table, bytes, n_bytes, arena, &m);
	if (st == RIDL_OK)
		assert_true(ridl_gen_equal(&everything_table, m, &message));
	ridl_arena_free(arena);
	return st;
}

static ridl_status
copy(void)
{
	everything *m = ridl_gen_copy(&everything_table, &message);

	if (m == NULL)
		return ridl_last_error()->status;
	ridl_free(m);
	return RIDL_OK;
}

static void
decoding_survives_every_failure(void **state)
{
	(void)state;
	fill_everything(&message);
	assert_int_equal(
	    ridl_gen_encode(&everything_table, &message, bytes, BIG, &n_bytes), RIDL_OK);
	until_it_succeeds(decode_into_a_block);
	until_it_succeeds(decode_into_an_arena);
}

static void
copying_survives_every_failure(void **state)
{
	(void)state;
	fill_everything(&message);
	until_it_succeeds(copy);
}

static void
encoding_needs_no_memory(void **state)
{
	(void)state;
	fill_everything(&message);
	left = 0;
	assert_int_equal(
	    ridl_gen_encode(&everything_table, &message, bytes, BIG, &n_bytes), RIDL_OK);
	left = -1;
}

static void
a_small_message_is_one_block(void **state)
{
	node *m;

	(void)state;
	assert_int_equal(ridl_gen_encode(&node_table, &twig, bytes, BIG, &n_bytes), RIDL_OK);
	left = 1;
	assert_int_equal(ridl_gen_decode(&node_table, bytes, n_bytes, NULL, &m), RIDL_OK);
	left = -1;
	assert_int_equal(n_blocks, 1);
	ridl_free(m);
	assert_int_equal(n_blocks, 0);
}

static void
equal_maps_are_equal_without_memory(void **state)
{
	enum { N = 40 };
	static number_entry entries[N];
	static number_entry *forwards[N], *backwards[N];
	everything a = { .n_by_number = N, .by_number = forwards };
	everything b = { .n_by_number = N, .by_number = backwards };

	(void)state;
	for (int i = 0; i < N; i++) {
		entries[i] = (number_entry){ .key = i * 7 % N, .value = "v" };
		forwards[i] = &entries[i];
		backwards[N - 1 - i] = &entries[i];
	}
	for (int pass = 0; pass < 2; pass++) {
		number_entry other = { .key = 3, .value = "other" };
		number_entry *mine = backwards[5];

		left = pass - 1;
		assert_true(ridl_gen_equal(&most_table, &a, &b));
		other.key = mine->key;
		backwards[5] = &other;
		assert_false(ridl_gen_equal(&most_table, &a, &b));
		backwards[5] = mine;
	}
	left = -1;
	assert_int_equal(n_blocks, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(decoding_survives_every_failure),
		cmocka_unit_test(copying_survives_every_failure),
		cmocka_unit_test(encoding_needs_no_memory),
		cmocka_unit_test(a_small_message_is_one_block),
		cmocka_unit_test(equal_maps_are_equal_without_memory),
	};

	return cmocka_run_group_tests(tests, describe, NULL);
}
