/* SPDX-License-Identifier: MIT */
/*
 * A connection on which nothing happens holds no buffers. Those of this program are counted, in place of
 * platform/linux/block.c.
 */
#include "worker.h"

#include <platform/memory.h>
#include <stdatomic.h>

static atomic_uint taken;
static counter freed = COUNTER_INIT;

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

void *
ri_buffer_alloc(void)
{
	void *p = ri_alloc(RI_BUFFER);

	taken += p != NULL;
	return p;
}

void
ri_buffer_free(void *p)
{
	ri_free(p);
	if (p != NULL)
		counter_add(&freed, 1);
}

enum { CONNS = 20, CALLS = 100 };

static void
call(ridl_conn *conn)
{
	peer_worker *at = peer_worker_at(conn);
	peer_worker_add_future *calls[CALLS];
	uint64_t sum;

	EXPECT(peer_worker_add(at, 1, 2, &sum), RIDL_OK);
	for (uint32_t i = 1; i <= CALLS; i++)
		EXPECT(peer_worker_note(at, i), RIDL_OK);
	/* More than fits into a block. */
	ridl_conn_cork(conn);
	for (int i = 0; i < CALLS; i++)
		calls[i] = peer_worker_add_async(at, 1, 2);
	ridl_conn_uncork(conn);
	for (int i = 0; i < CALLS; i++) {
		EXPECT(peer_worker_add_value(calls[i], &sum), RIDL_OK);
		ridl_future_free(&calls[i]->future);
	}
	peer_worker_unref(at);
}

static void
an_idle_connection_holds_no_buffer(void **state)
{
	static const char *const schemes[] = { "unix", "tcp" };
	ridl_conn *conns[CONNS];
	site s;

	(void)state;
	for (size_t t = 0; t < 2; t++) {
		site_start(&s, schemes[t], NULL);
		for (int i = 0; i < CONNS; i++) {
			conns[i] = site_connect(&s);
			call(conns[i]);
		}
		assert_true(taken > 0);
		/* The server gives the last of them back when it has answered. */
		counter_wait(&freed, taken);
		for (int i = 0; i < CONNS; i++)
			ridl_conn_unref(conns[i]);
		site_stop(&s);
		assert_int_equal(counter_value(&freed), taken);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(an_idle_connection_holds_no_buffer),
	};

	return cmocka_run_group_tests_name("buffers", tests, NULL, NULL);
}
