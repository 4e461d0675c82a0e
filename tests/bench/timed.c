/* SPDX-License-Identifier: MIT */
/*
 * One timed call at a time: what a deadline costs.
 */
#include "support/echo.h"

static const bench_subject subjects[] = {
	ECHO_SYNC("ridl-sync", 0),
	ECHO_SYNC("ridl-timed", ECHO_TIMED),
};

static const bench benches[] = {
	{ "W5", BENCH_MICROSECONDS, subjects, BENCH_COUNT(subjects), 0 },
};

int
main(int argc, char **argv)
{
	return bench_main(argc, argv, benches, BENCH_COUNT(benches));
}
