/* SPDX-License-Identifier: MIT */
/*
 * Large messages: they leave from the memory of who sends them, and arrive as they were.
 */
#include "worker.h"

enum { SIZE = 3 << 20, CALLS = 12 };

static void
fill(uint8_t *data, size_t n, size_t seed)
{
	for (size_t i = 0; i < n; i++)
		data[i] = (uint8_t)(seed + i * 7 + i / 251);
}

static void
check(const ridl_bytes *got, size_t n, size_t seed)
{
	assert_int_equal(got->len, n);
	for (size_t i = 0; i < n; i++)
		if (got->data[i] != (uint8_t)(seed + i * 7 + i / 251))
			fail_msg("byte %zu of %zu is another", i, n);
}

/* More than any socket takes at once, and around the sizes from which it is done differently. */
static void
a_large_message_comes_back_as_it_was(void **state)
{
	static const size_t sizes[] = { 16 << 10, (16 << 10) - 1, 64 << 10, (64 << 10) + 1,
		SIZE };
	static const char *const schemes[] = { "unix", "tcp" };
	uint8_t *data = malloc(SIZE);
	rig r;

	(void)state;
	for (size_t s = 0; s < 2; s++) {
		rig_start(&r, schemes[s], (unsigned)s);
		for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
			ridl_bytes back;

			fill(data, sizes[i], i);
			EXPECT(peer_worker_echo(r.at, (ridl_bytes){ sizes[i], data }, &back),
			    RIDL_OK);
			check(&back, sizes[i], i);
			ridl_free((void *)(uintptr_t)back.data);
		}
		rig_stop(&r);
	}
	free(data);
}

/* A call that has returned has no more use for its arguments, sent or not. */
static void
memory_that_was_sent_may_be_used_again_at_once(void **state)
{
	peer_worker_echo_future *calls[CALLS];
	uint8_t *data = malloc(SIZE);
	rig r;

	(void)state;
	for (int corked = 0; corked < 2; corked++) {
		rig_start(&r, "unix", 0);
		for (size_t i = 0; i < CALLS; i++) {
			const size_t n = SIZE >> (i % 3) * 4;

			if (corked)
				ridl_conn_cork(r.conn);
			fill(data, n, i);
			calls[i] = peer_worker_echo_async(r.at, (ridl_bytes){ n, data });
			memset(data, 0xee, n);
		}
		for (size_t i = 0; i < CALLS; i++) {
			ridl_bytes back;

			EXPECT(peer_worker_echo_value(calls[i], &back), RIDL_OK);
			check(&back, (size_t)SIZE >> (i % 3) * 4, i);
			ridl_future_free(&calls[i]->future);
		}
		rig_stop(&r);
	}
	free(data);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_large_message_comes_back_as_it_was),
		TEST(memory_that_was_sent_may_be_used_again_at_once),
	};

	return cmocka_run_group_tests_name("bulk", tests, NULL, NULL);
}
