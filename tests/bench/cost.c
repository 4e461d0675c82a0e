/* SPDX-License-Identifier: MIT */
/*
 * What cost.sh looks at: a server, and a client that makes exactly so many calls.
 *
 * usage: cost serve                     says its address, and serves until its input ends
 *        cost sync|timed|async ADDRESS N
 */
#include "support/echo.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void
call_sync(echo_client *c, uint32_t seq)
{
	const bench_small in = echo_make(seq);
	bench_small *out;
	ridl_status st = c->flags & ECHO_TIMED
			     ? bench_echo_small_timed(c->echo, RIDL_MS(250), &in, &out)
			     : bench_echo_small(c->echo, &in, &out);

	BENCH_CHECK(st == RIDL_OK);
	echo_check(out, seq);
	ridl_free(out);
}

/* A window of calls under cork, then their answers. */
static void
call_async(echo_client *c, uint32_t seq)
{
	bench_echo_small_future *futures[BENCH_WINDOW];

	ridl_conn_cork(c->conn);
	for (uint32_t i = 0; i < BENCH_WINDOW; i++) {
		const bench_small in = echo_make(seq + i);

		futures[i] = bench_echo_small_async(c->echo, &in);
	}
	BENCH_CHECK(ridl_conn_uncork(c->conn) == RIDL_OK);
	for (uint32_t i = 0; i < BENCH_WINDOW; i++) {
		const bench_small *out;

		BENCH_CHECK(bench_echo_small_value(futures[i], &out) == RIDL_OK);
		echo_check(out, seq + i);
		ridl_future_free(&futures[i]->future);
	}
}

static int
serve(void)
{
	const bench_subject subject = { .flags = ECHO_SLEEP };
	char address[64];

	snprintf(address, sizeof address, "unix:@cost-%d", (int)getpid());
	echo_serve(address, &subject);
	return 0;
}

int
main(int argc, char **argv)
{
	const bool async = argc == 4 && strcmp(argv[1], "async") == 0;
	const bool timed = argc == 4 && strcmp(argv[1], "timed") == 0;
	const bench_subject subject = { .flags = ECHO_SLEEP | (timed ? ECHO_TIMED : 0) };
	echo_client *c;

	if (argc == 2 && strcmp(argv[1], "serve") == 0)
		return serve();
	if (!async && !timed && (argc != 4 || strcmp(argv[1], "sync") != 0)) {
		fprintf(stderr, "usage: cost serve | cost sync|timed|async ADDRESS N\n");
		return 2;
	}
	c = echo_open(argv[2], &subject);
	for (uint32_t i = 0; i < strtoul(argv[3], NULL, 10); i += async ? BENCH_WINDOW : 1) {
		if (async)
			call_async(c, i);
		else
			call_sync(c, i);
	}
	echo_close(c);
	return 0;
}
