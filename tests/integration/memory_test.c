/* SPDX-License-Identifier: MIT */
/*
 * Calls when memory is out on the thread that makes them: a call is repeated, with its 1st, 2nd, 3rd ... allocation
 * failing, until one has all it wants.
 */
#include "worker.h"
#include <platform/memory.h>

/* The heap of this program, instead of platform/linux/memory.c. Allocations until the one that fails; 0: none does. */
static _Thread_local unsigned until_failure;

static bool
fails(void)
{
	return until_failure > 0 && --until_failure == 0;
}

void *
ri_alloc(size_t size)
{
	return fails() ? NULL : malloc(size != 0 ? size : 1);
}

void *
ri_zalloc(size_t size)
{
	return fails() ? NULL : calloc(1, size != 0 ? size : 1);
}

void *
ri_realloc(void *p, size_t size)
{
	return fails() ? NULL : realloc(p, size != 0 ? size : 1);
}

void
ri_free(void *p)
{
	free(p);
}

static peer_worker_mix_future *
mix_without_memory(peer_worker *at, unsigned n, bool *out_failed)
{
	peer_worker_mix_future *f;

	until_failure = n;
	f = peer_worker_mix_async(at, n, 1, "never NULL");
	*out_failed = until_failure == 0;
	until_failure = 0;
	return f;
}

static void
async_without_memory_is_a_failed_future(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		unsigned n = 0, n_failed = 0;
		bool failed;
		rig r;

		rig_start(&r, "unix", servers);
		do {
			counter ran = COUNTER_INIT;
			const peer_worker_mix_results *out;
			peer_worker_mix_future *f = mix_without_memory(r.at, ++n, &failed);
			ridl_status st;
			uint64_t sum;

			assert_non_null(f);
			/* The first callback needs no memory. */
			until_failure = 1;
			EXPECT(
			    ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
			assert_int_equal(until_failure, 1);
			until_failure = 0;
			st = peer_worker_mix_value(f, &out);
			if (st == RIDL_OK) {
				assert_true(out->hash == mix_hash(n, 1, "never NULL"));
			} else {
				EXPECT(st, RIDL_E_NO_MEMORY);
				assert_null(out);
				assert_true(ridl_future_failed(&f->future));
				assert_int_equal(
				    ridl_future_error(&f->future)->status, RIDL_E_NO_MEMORY);
				n_failed++;
			}
			ridl_future_cancel(&f->future);
			EXPECT(ridl_future_set_expiry(&f->future, 0), RIDL_OK);
			counter_wait(&ran, 1);
			assert_false(ridl_future_free(&f->future));
			EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_OK);
		} while (failed);
		assert_true(n_failed >= 1);
		rig_stop(&r);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(async_without_memory_is_a_failed_future),
	};

	return cmocka_run_group_tests_name("memory", tests, NULL, NULL);
}
