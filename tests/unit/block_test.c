/* SPDX-License-Identifier: MIT */
#include <platform/memory.h>
#include <platform/thread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
/* cmocka wants the three in the middle before it */
#include <cmocka.h>

/* The heap of this program, instead of platform/linux/memory.c. */
static int n_used;
static bool is_out;

void *
ri_alloc(size_t size)
{
	n_used += !is_out;
	return is_out ? NULL : malloc(size);
}

void *
ri_zalloc(size_t size)
{
	void *p = ri_alloc(size);

	return p == NULL ? NULL : memset(p, 0, size);
}

void *
ri_realloc(void *p, size_t size)
{
	n_used += p == NULL;
	return realloc(p, size);
}

void
ri_free(void *p)
{
	n_used -= p != NULL;
	free(p);
}

enum { MORE = RI_BLOCKS_KEPT + 10 };

static void
take_and_free(void *ctx)
{
	void *blocks[MORE], *buffers[RI_BUFFERS_KEPT + 1];

	(void)ctx;
	for (int i = 0; i <= RI_BUFFERS_KEPT; i++) {
		buffers[i] = ri_buffer_alloc();
		assert_non_null(buffers[i]);
		memset(buffers[i], i, RI_BUFFER);
	}
	for (int i = 0; i <= RI_BUFFERS_KEPT; i++)
		ri_buffer_free(buffers[i]);
	for (int i = 0; i < MORE; i++) {
		blocks[i] = ri_block_alloc();
		assert_non_null(blocks[i]);
		memset(blocks[i], i, RI_BLOCK);
	}
	for (int i = 0; i < MORE; i++)
		ri_block_free(blocks[i]);
}

static void
a_thread_keeps_so_many_blocks_and_no_more(void **state)
{
	const int before = n_used;

	(void)state;
	take_and_free(NULL);
	assert_in_range(n_used - before, 0, RI_BLOCKS_KEPT + RI_BUFFERS_KEPT);
	take_and_free(NULL);
	assert_in_range(n_used - before, 0, RI_BLOCKS_KEPT + RI_BUFFERS_KEPT);
}

static void
what_a_thread_kept_goes_with_it(void **state)
{
	ri_thread *t;
	int before;

	(void)state;
	/* What a thread needs for itself may stay: the first has made it. */
	for (int i = 0; i < 2; i++) {
		before = n_used;
		assert_int_equal(ri_thread_start(take_and_free, NULL, &t), RIDL_OK);
		ri_thread_join(t);
	}
	assert_int_equal(n_used, before);
}

static void
a_block_that_there_is_no_memory_for_is_null(void **state)
{
	void *blocks[MORE];
	int n = 0;

	(void)state;
	is_out = true;
	while (n < MORE && (blocks[n] = ri_block_alloc()) != NULL)
		n++;
	is_out = false;
	assert_in_range(n, 0, RI_BLOCKS_KEPT);
	while (n > 0)
		ri_block_free(blocks[--n]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_thread_keeps_so_many_blocks_and_no_more),
		cmocka_unit_test(what_a_thread_kept_goes_with_it),
		cmocka_unit_test(a_block_that_there_is_no_memory_for_is_null),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
