/* SPDX-License-Identifier: MIT */
/*
 * Two hundred handlers that sleep for a second, and quick calls beside them: from other connections, and from those that
 * wait for the sleepers. With threads enough all are answered, and how much slower than without sleepers is a
 * figure; with fewer threads than sleepers each is answered or refused, and none hangs.
 */
#include "load.h"
#include "work.h"

enum { SAME = 50, OTHERS = 10, NAPS = 4, LEARNING_MS = 1000 };

typedef struct ends {
	unsigned ok, overloaded, otherwise; /* atomic */
} ends;

typedef struct crowd {
	char *address;
	bool naps;
	uint64_t from, until; /* what is begun between is noted */
	load_samples same, others;
	ends quick, slow;
	counter connected;
} crowd;

static void
note(ends *e, ridl_status st, const char *what)
{
	unsigned *n = st == RIDL_OK             ? &e->ok
		      : st == RIDL_E_OVERLOADED ? &e->overloaded
						: &e->otherwise;

	__atomic_add_fetch(n, 1, __ATOMIC_RELAXED);
	if (n == &e->otherwise)
		fprintf(stderr, "%s: %s\n", what, ridl_last_error()->message);
}

static void
call_quickly(crowd *c, load_work *at, load_samples *samples)
{
	const uint64_t began = load_now();
	uint64_t out;

	note(&c->quick, load_work_quick(at, 1, &out), "a quick call");
	if (began >= c->from)
		load_sample(samples, load_now() - began);
	load_sleep_us(10000 + load_random(20000));
}

/* Naps under way, all the time. */
static void
keep_napping(crowd *c, load_work *at, load_work_nap_future *naps[NAPS])
{
	for (int i = 0; i < NAPS; i++) {
		uint64_t out;

		if (naps[i] != NULL && !ridl_future_ready(&naps[i]->future))
			continue;
		if (naps[i] != NULL) {
			note(&c->slow, load_work_nap_value(naps[i], &out), "a sleeper");
			ridl_future_free(&naps[i]->future);
		}
		naps[i] = load_work_nap_async(at, 1, load_is_smoke() ? 100000 : 1000000);
	}
}

static void
finish_naps(crowd *c, load_work_nap_future *naps[NAPS])
{
	for (int i = 0; i < NAPS; i++) {
		uint64_t out;

		note(&c->slow, load_work_nap_value(naps[i], &out), "a sleeper");
		ridl_future_free(&naps[i]->future);
	}
}

static ridl_conn *
join(crowd *c, load_work **out_at)
{
	ridl_conn *conn;

	EXPECT(ridl_connect(c->address, NULL, &conn), RIDL_OK);
	*out_at = load_work_at(conn);
	counter_add(&c->connected, 1);
	counter_wait(&c->connected, SAME + OTHERS + 1);
	return conn;
}

static void *
be_same(void *ctx)
{
	crowd *c = ctx;
	load_work_nap_future *naps[NAPS] = { NULL };
	load_work *at;
	ridl_conn *conn = join(c, &at);

	while (load_now() < c->until) {
		if (c->naps)
			keep_napping(c, at, naps);
		call_quickly(c, at, &c->same);
	}
	if (c->naps)
		finish_naps(c, naps);
	load_work_unref(at);
	ridl_conn_unref(conn);
	return NULL;
}

static void *
be_other(void *ctx)
{
	crowd *c = ctx;
	load_work *at;
	ridl_conn *conn = join(c, &at);

	while (load_now() < c->until)
		call_quickly(c, at, &c->others);
	load_work_unref(at);
	ridl_conn_unref(conn);
	return NULL;
}

static void
crowd_in(crowd *c, char *address, bool naps, unsigned ms)
{
	static const counter none = COUNTER_INIT;
	static const load_samples nothing = LOAD_SAMPLES_INIT;
	pthread_t threads[SAME + OTHERS];

	*c = (crowd){ .address = address,
		.naps = naps,
		.same = nothing,
		.others = nothing,
		.connected = none };
	for (int i = 0; i < SAME + OTHERS; i++)
		start_thread(&threads[i], i < SAME ? be_same : be_other, c);
	counter_wait(&c->connected, SAME + OTHERS);
	c->from = load_now() + (uint64_t)(load_is_smoke() ? 0 : LEARNING_MS) * 1000000;
	c->until = c->from + (uint64_t)ms * 1000000;
	counter_add(&c->connected, 1);
	for (int i = 0; i < SAME + OTHERS; i++)
		join_thread(threads[i]);
}

static void
compare(const char *whose, load_samples *alone, load_samples *beside)
{
	load_figure("quick calls of %s connections: p99 %.0f us, %.1f times that without "
		    "sleepers (%.0f us); p50 %.0f us, %.1f times",
	    whose, load_percentile(beside, 99),
	    load_percentile(beside, 99) / load_percentile(alone, 99), load_percentile(alone, 99),
	    load_percentile(beside, 50),
	    load_percentile(beside, 50) / load_percentile(alone, 50));
}

static void
show(const char *threads, unsigned ms)
{
	const bool enough = strcmp(threads, "0") != 0;
	char address[128];
	load_child server;
	crowd alone, beside;

	load_start(
	    &server, "server", fresh_address("unix", address, sizeof address), threads, NULL);
	load_hear(&server, address, sizeof address);
	crowd_in(&alone, address, false, ms);
	crowd_in(&beside, address, true, ms);
	load_finish(&server);
	load_claim(alone.quick.overloaded + alone.quick.otherwise + beside.quick.otherwise +
			       beside.slow.otherwise ==
			   0 &&
		       (!enough || beside.quick.overloaded == 0),
	    "%d sleepers, %s threads: %u quick calls answered, %u refused as OVERLOADED, %u "
	    "otherwise; "
	    "sleepers: %u, %u, %u",
	    SAME * NAPS, enough ? threads : "the default of", beside.quick.ok,
	    beside.quick.overloaded, beside.quick.otherwise, beside.slow.ok,
	    beside.slow.overloaded, beside.slow.otherwise);
	compare("other", &alone.others, &beside.others);
	compare("the same", &alone.same, &beside.same);
	load_samples_free(&alone.same);
	load_samples_free(&alone.others);
	load_samples_free(&beside.same);
	load_samples_free(&beside.others);
}

int
main(int argc, char **argv)
{
	static const load_role roles[] = { { "server", work_play_server } };
	unsigned ms;

	load_begin(argc, argv, roles, sizeof roles / sizeof roles[0]);
	ms = load_times(5000, 300);
	show("256", ms);
	show("0", ms);
	return load_end();
}
