/* SPDX-License-Identifier: MIT */
/*
 * How to wait: sleeping at once, or trying for a moment first, as the default does where that has paid. On an idle
 * machine, beside two processes that keep both cores busy, and with handlers that take 30 and 200 us.
 */
#include "support/echo.h"
#include "support/raw.h"

#define SUBJECTS(us)                                                                             \
	{                                                                                        \
		{ .name = "raw",                                                                 \
			.serve = raw_serve,                                                      \
			.open = raw_sync_open,                                                   \
			.run = raw_sync_run,                                                     \
			.close = raw_sync_close,                                                 \
			.work_us = us },                                                         \
		    { .name = "ridl-sleeping",                                                   \
			    .serve = echo_serve,                                                 \
			    .open = echo_open,                                                   \
			    .run = echo_sync_run,                                                \
			    .close = echo_close,                                                 \
			    .flags = ECHO_SLEEP,                                                 \
			    .work_us = us },                                                     \
		    { .name = "ridl",                                                            \
			    .serve = echo_serve,                                                 \
			    .open = echo_open,                                                   \
			    .run = echo_sync_run,                                                \
			    .close = echo_close,                                                 \
			    .work_us = us },                                                     \
	}

static const bench_subject quick[] = SUBJECTS(0);
static const bench_subject some[] = SUBJECTS(30);
static const bench_subject slow[] = SUBJECTS(200);

static const bench benches[] = {
	{ "idle", BENCH_MICROSECONDS, quick, BENCH_COUNT(quick), 0 },
	{ "neighbours", BENCH_MICROSECONDS, quick, BENCH_COUNT(quick), 2 },
	{ "handler-30us", BENCH_MICROSECONDS, some, BENCH_COUNT(some), 0 },
	{ "handler-200us", BENCH_MICROSECONDS, slow, BENCH_COUNT(slow), 0 },
};

int
main(int argc, char **argv)
{
	return bench_main(argc, argv, benches, BENCH_COUNT(benches));
}
