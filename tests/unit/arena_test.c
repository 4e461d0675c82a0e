/* SPDX-License-Identifier: MIT */
#include <base/arena.h>
#include <platform/memory.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
/* cmocka wants the three above before it */
#include <cmocka.h>

/* A heap of our own: it counts its blocks, and may be told to fail. */
static int n_blocks;
static int fail_after = -1; /* that many succeed; -1: all */
static size_t max_size = SIZE_MAX;

void *
ri_alloc(size_t size)
{
	void *p;

	if (fail_after == 0 || size > max_size)
		return NULL;
	if (fail_after > 0)
		fail_after--;
	p = malloc(size);
	if (p != NULL)
		n_blocks++;
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
	if (p != NULL)
		n_blocks--;
	free(p);
}

static int n_small;

void *
ri_block_alloc(void)
{
	n_small++;
	return ri_alloc(RI_BLOCK);
}

void
ri_block_free(void *p)
{
	n_small--;
	ri_free(p);
}

static int
check_heap(void **state)
{
	(void)state;
	return n_blocks == 0 ? 0 : -1;
}

static void
what_fits_the_first_chunk_is_one_block(void **state)
{
	ridl_arena *a = ri_arena_new(2000);

	(void)state;
	assert_non_null(ri_arena_alloc(a, 1200));
	assert_non_null(ri_arena_alloc(a, 800));
	assert_int_equal(n_blocks, 1);
	assert_non_null(ri_arena_alloc(a, 1));
	assert_int_equal(n_blocks, 2);
	ri_arena_free(a);
	ri_arena_free(NULL);
}

static void
a_small_first_chunk_is_in_a_block_of_the_thread(void **state)
{
	ridl_arena *a = ri_arena_new(100);

	(void)state;
	assert_int_equal(n_small, 1);
	assert_non_null(ri_arena_alloc(a, 100));
	assert_int_equal(n_blocks, 1);
	ri_arena_free(a);
	assert_int_equal(n_small, 0);
	ri_arena_free(ri_arena_new(RI_BLOCK));
}

static void
allocations_are_aligned_and_apart(void **state)
{
	ridl_arena *a = ri_arena_new(10);
	uint8_t *p[500];

	(void)state;
	for (size_t i = 0; i < 500; i++) {
		p[i] = ri_arena_alloc(a, i);
		assert_int_equal((uintptr_t)p[i] % 8, 0);
		memset(p[i], (int)(i & 0xff), i);
	}
	for (size_t i = 0; i < 500; i++) {
		for (size_t k = 0; k < i; k++)
			assert_int_equal(p[i][k], i & 0xff);
	}
	ri_arena_free(a);
}

static void
chunks_double(void **state)
{
	ridl_arena *a = ri_arena_new(0);

	(void)state;
	for (int i = 0; i < 100000; i++)
		assert_non_null(ri_arena_alloc(a, 8));
	assert_true(n_blocks < 16);
	assert_non_null(ri_arena_alloc(a, 3 << 20));
	ri_arena_free(a);
}

static void
zeroed_and_copied(void **state)
{
	ridl_arena *a = ri_arena_new(0);
	static const char zeros[100];

	(void)state;
	memset(ri_arena_alloc(a, 400), 0xff, 400);
	ri_arena_reset(a);
	assert_memory_equal(ri_arena_zalloc(a, 100), zeros, 100);
	assert_string_equal(ri_arena_strdup(a, "copied"), "copied");
	assert_string_equal(ri_arena_strdup(a, ""), "");
	ri_arena_free(a);
}

static void
the_budget_is_told_from_the_heap(void **state)
{
	static char long_string[RI_BLOCK];
	ridl_arena *a = ri_arena_new(64);

	(void)state;
	ri_arena_set_budget(a, 1000);
	assert_null(ri_arena_alloc(a, 1001));
	assert_true(ri_arena_over_budget(a));
	assert_null(ri_arena_alloc(a, SIZE_MAX));
	assert_true(ri_arena_over_budget(a));
	assert_null(ri_arena_alloc_owned(a, SIZE_MAX - 3));
	assert_non_null(ri_arena_alloc(a, 992));
	assert_non_null(ri_arena_alloc(a, 8));
	assert_null(ri_arena_alloc(a, 1));
	assert_true(ri_arena_over_budget(a));
	ri_arena_free(a);
	a = ri_arena_new(64);
	memset(long_string, 'x', sizeof long_string - 1);
	fail_after = 0;
	assert_null(ri_arena_alloc(a, RI_BLOCK));
	assert_false(ri_arena_over_budget(a));
	assert_null(ri_arena_strdup(a, long_string));
	assert_null(ri_arena_new(1));
	fail_after = -1;
	assert_null(ri_arena_new(SIZE_MAX));
	assert_non_null(ri_arena_alloc(a, RI_BLOCK));
	ri_arena_free(a);
}

/* What is left of it counts in words of 8 bytes, also where it is set in the middle of a chunk. */
static void
a_budget_covers_what_is_allocated_and_nothing_more(void **state)
{
	ridl_arena *a = ri_arena_new(64);

	(void)state;
	assert_non_null(ri_arena_alloc(a, 40));
	ri_arena_set_budget(a, 31);
	assert_non_null(ri_arena_alloc(a, 8));
	assert_non_null(ri_arena_alloc(a, 9));
	assert_null(ri_arena_alloc(a, 1));
	assert_true(ri_arena_over_budget(a));
	ri_arena_reset(a);
	assert_null(ri_arena_alloc(a, 25));
	assert_non_null(ri_arena_alloc(a, 24));
	ri_arena_set_budget(a, 2 * RI_BLOCK);
	assert_non_null(ri_arena_alloc(a, RI_BLOCK)); /* from the heap */
	assert_non_null(ri_arena_alloc(a, RI_BLOCK - 8));
	assert_non_null(ri_arena_alloc(a, 8));
	assert_null(ri_arena_alloc(a, 1));
	ri_arena_set_budget(a, SIZE_MAX);
	assert_non_null(ri_arena_alloc(a, 8));
	ri_arena_free(a);
}

static void
a_chunk_is_as_small_as_needed_when_memory_is_short(void **state)
{
	ridl_arena *a = ri_arena_new(1 << 16);

	(void)state;
	assert_non_null(ri_arena_alloc(a, 1 << 16));
	max_size = 100;
	assert_null(ri_arena_alloc(a, 101));
	assert_non_null(ri_arena_alloc(a, 8));
	max_size = SIZE_MAX;
	ri_arena_free(a);
}

static void
a_chunk_is_not_larger_than_the_budget(void **state)
{
	ridl_arena *a = ri_arena_new(1 << 16);

	(void)state;
	assert_non_null(ri_arena_alloc(a, 1 << 16));
	ri_arena_set_budget(a, 203);
	max_size = 300;
	assert_non_null(ri_arena_alloc(a, 8));
	assert_non_null(ri_arena_alloc(a, 192)); /* from the same */
	assert_int_equal(n_blocks, 2);
	max_size = SIZE_MAX;
	ri_arena_free(a);
}

static void
a_reset_keeps_a_chunk_that_is_not_large(void **state)
{
	ridl_arena *a = ri_arena_new(16);
	int blocks;

	(void)state;
	for (int i = 0; i < 1000; i++)
		assert_non_null(ri_arena_alloc(a, 40));
	ri_arena_reset(a);
	assert_int_equal(n_blocks, 2);
	for (int i = 0; i < 300; i++)
		assert_non_null(ri_arena_alloc(a, 40));
	assert_int_equal(n_blocks, 2);
	ri_arena_reset(a);
	assert_int_equal(n_blocks, 2);
	assert_non_null(ri_arena_alloc(a, 1 << 20));
	blocks = n_blocks;
	ri_arena_reset(a);
	assert_true(n_blocks < blocks);
	ri_arena_free(a);
}

static void
freeing_a_message_frees_its_arena(void **state)
{
	ridl_arena *a = ri_arena_new(64), *b = ri_arena_new(64);
	char *block = ri_arena_alloc(b, 40);

	(void)state;
	ridl_free(ri_arena_alloc_owned(a, 24));
	/* at any address */
	ri_arena_own(b, block + 13);
	assert_ptr_equal(ri_arena_of(block + 13), b);
	ridl_free(block + 13);
	ridl_free(NULL);
}

static int order[3], n_calls;

static void
note(void *ctx)
{
	order[n_calls++ % 3] = *(int *)ctx;
}

static void
cleanups_run_once_and_backwards(void **state)
{
	ridl_arena *a = ri_arena_new(0);
	int numbers[] = { 1, 2, 3 };

	(void)state;
	n_calls = 0;
	for (int i = 0; i < 3; i++)
		assert_true(ri_arena_on_free(a, note, &numbers[i]));
	ri_arena_reset(a);
	assert_int_equal(n_calls, 3);
	assert_int_equal(order[0], 3);
	assert_int_equal(order[2], 1);
	assert_true(ri_arena_on_free(a, note, &numbers[1]));
	ri_arena_free(a);
	assert_int_equal(n_calls, 4);
	a = ri_arena_new(RI_BLOCK);
	assert_non_null(ri_arena_alloc(a, RI_BLOCK));
	fail_after = 0;
	assert_false(ri_arena_on_free(a, note, &numbers[0]));
	fail_after = -1;
	ri_arena_free(a);
	assert_int_equal(n_calls, 4);
}

static void
the_public_arena_is_the_same(void **state)
{
	ridl_arena *a = ridl_arena_new();

	(void)state;
	assert_non_null(ri_arena_alloc(a, 1000));
	ridl_arena_reset(a);
	ridl_arena_free(a);
	ridl_arena_free(NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(what_fits_the_first_chunk_is_one_block, check_heap),
		cmocka_unit_test_teardown(
		    a_small_first_chunk_is_in_a_block_of_the_thread, check_heap),
		cmocka_unit_test_teardown(allocations_are_aligned_and_apart, check_heap),
		cmocka_unit_test_teardown(chunks_double, check_heap),
		cmocka_unit_test_teardown(zeroed_and_copied, check_heap),
		cmocka_unit_test_teardown(the_budget_is_told_from_the_heap, check_heap),
		cmocka_unit_test_teardown(
		    a_budget_covers_what_is_allocated_and_nothing_more, check_heap),
		cmocka_unit_test_teardown(
		    a_chunk_is_as_small_as_needed_when_memory_is_short, check_heap),
		cmocka_unit_test_teardown(a_chunk_is_not_larger_than_the_budget, check_heap),
		cmocka_unit_test_teardown(a_reset_keeps_a_chunk_that_is_not_large, check_heap),
		cmocka_unit_test_teardown(freeing_a_message_frees_its_arena, check_heap),
		cmocka_unit_test_teardown(cleanups_run_once_and_backwards, check_heap),
		cmocka_unit_test_teardown(the_public_arena_is_the_same, check_heap),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
