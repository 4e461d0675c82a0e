/* SPDX-License-Identifier: MIT */
#include <platform/clock.h>
#include <time.h>

ri_time
ri_now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (ri_time)ts.tv_sec * 1000000000 + ts.tv_nsec;
}
