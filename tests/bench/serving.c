/* SPDX-License-Identifier: MIT */
/*
 * One call at a time, from a client that has a serving thread too: what the second thread costs the first.
 */
#include "support/echo.h"

static const bench_subject subjects[] = {
	ECHO_SYNC("ridl-alone", 0),
	ECHO_SYNC("ridl-serving", ECHO_SERVING),
};

static const bench benches[] = {
	{ "W3c", BENCH_MICROSECONDS, subjects, BENCH_COUNT(subjects), 0 },
};

int
main(int argc, char **argv)
{
	return bench_main(argc, argv, benches, BENCH_COUNT(benches));
}
