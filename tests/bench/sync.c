/* SPDX-License-Identifier: MIT */
/*
 * One call at a time, on one connection: what a sync call costs.
 */
#include "support/echo.h"
#include "support/raw.h"

static const bench_subject subjects[] = {
	RAW_SYNC("raw", 0),
	RAW_SYNC("raw-yielding", RAW_YIELD),
	ECHO_SYNC("ridl-sleeping", ECHO_SLEEP),
	ECHO_SYNC("ridl", 0),
};

static const bench benches[] = {
	{ "W1", BENCH_MICROSECONDS, subjects, BENCH_COUNT(subjects), 0 },
};

int
main(int argc, char **argv)
{
	return bench_main(argc, argv, benches, BENCH_COUNT(benches));
}
