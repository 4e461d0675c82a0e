/* SPDX-License-Identifier: MIT */
/*
 * Thousands of connections to one server, of which one in a hundred calls: no call fails, and what an idle one costs the
 * server is a figure. The clients are several processes.
 */
#include "load.h"
#include "work.h"

#include <sys/resource.h>

enum { CLIENTS = 6, ONE_IN = 100, SPARE = 200 };

/* How many descriptors a process may have: as many as the machine lets us, if that is no more than wanted. */
static unsigned
raise_descriptors(unsigned wanted)
{
	struct rlimit limit;

	CHECK(getrlimit(RLIMIT_NOFILE, &limit) == 0);
	if (limit.rlim_max < wanted) { /* root may */
		const struct rlimit more = { wanted, wanted };

		if (setrlimit(RLIMIT_NOFILE, &more) == 0)
			limit = more;
	}
	limit.rlim_cur = limit.rlim_max;
	CHECK(setrlimit(RLIMIT_NOFILE, &limit) == 0);
	return limit.rlim_cur < wanted ? (unsigned)limit.rlim_cur : wanted;
}

static unsigned
call(load_work *at, load_samples *samples)
{
	const uint64_t began = load_now();
	uint64_t out;
	const ridl_status st = load_work_quick(at, 1, &out);

	load_sample(samples, load_now() - began);
	if (st != RIDL_OK)
		fprintf(stderr, "a call: %s\n", ridl_last_error()->message);
	return st != RIDL_OK;
}

/* Words: the address, how many connections, for how long the active ones call. */
static void
play_clients(char **words, size_t n_words)
{
	const unsigned n = (unsigned)atoi(words[1]);
	const unsigned active = (n + ONE_IN - 1) / ONE_IN;
	load_samples samples = LOAD_SAMPLES_INIT;
	ridl_conn **conns = calloc(n, sizeof(ridl_conn *));
	load_work **at = calloc(n, sizeof(load_work *));
	unsigned failed = 0;
	uint64_t until;

	CHECK(n_words == 3 && conns != NULL && at != NULL);
	for (unsigned i = 0; i < n; i++) {
		EXPECT(ridl_connect(words[0], NULL, &conns[i]), RIDL_OK);
		at[i] = load_work_at(conns[i]);
	}
	load_say("connected");
	until = load_now() + strtoull(words[2], NULL, 10) * 1000000;
	for (unsigned i = 0; load_now() < until; i++) {
		failed += call(at[i % active], &samples);
		load_sleep_us(500);
	}
	load_say("%zu %u %.0f", samples.n, failed, load_percentile(&samples, 99));
	/* Those that were idle are there still. */
	failed = 0;
	for (unsigned i = 0; i < n; i++)
		failed += call(at[i], &samples);
	load_say("%u %u", n, failed);
	load_wait_end();
	for (unsigned i = 0; i < n; i++) {
		load_work_unref(at[i]);
		ridl_conn_unref(conns[i]);
	}
	free(conns);
	free(at);
	load_samples_free(&samples);
}

int
main(int argc, char **argv)
{
	static const load_role roles[] = { { "server", work_play_server },
		{ "clients", play_clients } };
	load_child server, clients[CLIENTS];
	char address[128], number[16], line[64];
	unsigned n, wanted, allowed, calls = 0, failed = 0, all = 0, gone = 0;
	load_footing before, idle;
	double p99 = 0;
	ridl_conn *conn;
	load_work *at;

	load_begin(argc, argv, roles, sizeof roles / sizeof roles[0]);
	wanted = load_times(18000, 300);
	allowed = raise_descriptors(wanted + SPARE);
	n = (wanted + SPARE <= allowed ? wanted : allowed - SPARE) / CLIENTS * CLIENTS;
	snprintf(number, sizeof number, "%u", n / CLIENTS);
	load_start(&server, "server", fresh_address("unix", address, sizeof address), "0", NULL);
	load_hear(&server, address, sizeof address);
	EXPECT(ridl_connect(address, NULL, &conn), RIDL_OK);
	at = load_work_at(conn);
	before = work_footing(at);
	for (int i = 0; i < CLIENTS; i++)
		load_start(&clients[i], "clients", address, number,
		    load_is_smoke() ? "300" : "10000", NULL);
	for (int i = 0; i < CLIENTS; i++) {
		load_hear(&clients[i], line, sizeof line);
		CHECK(strcmp(line, "connected") == 0);
	}
	for (int i = 0; i < CLIENTS; i++) {
		unsigned some, bad;
		double its_p99;

		load_hear(&clients[i], line, sizeof line);
		CHECK(sscanf(line, "%u %u %lf", &some, &bad, &its_p99) == 3);
		calls += some;
		failed += bad;
		p99 = its_p99 > p99 ? its_p99 : p99;
	}
	for (int i = 0; i < CLIENTS; i++) {
		unsigned some, bad;

		load_hear(&clients[i], line, sizeof line);
		CHECK(sscanf(line, "%u %u", &some, &bad) == 2);
		all += some;
		gone += bad;
	}
	idle = work_footing(at);
	load_claim(failed == 0 && gone == 0 && all == n,
	    "%u connections of %d processes (%u descriptors are allowed): %u calls by one in %d, "
	    "%u "
	    "failed; then %u by each, %u failed",
	    n, CLIENTS, allowed, calls, ONE_IN, failed, all, gone);
	load_figure("an idle connection takes %.0f bytes of the server's heap, %.0f resident; "
		    "p99 of a call %.0f us",
	    ((double)idle.heap - (double)before.heap) / n,
	    ((double)idle.resident - (double)before.resident) / n, p99);
	for (int i = 0; i < CLIENTS; i++)
		load_finish(&clients[i]);
	load_work_unref(at);
	ridl_conn_unref(conn);
	load_finish(&server);
	return load_end();
}
