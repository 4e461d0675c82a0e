/* SPDX-License-Identifier: MIT */
#ifndef RI_PLATFORM_CLOCK_H
#define RI_PLATFORM_CLOCK_H

#include <ridl/types.h>

/* A moment of the monotonic clock, in nanoseconds. */
typedef int64_t ri_time;

#define RI_NEVER INT64_MAX

ri_time ri_now(void);

/* That long after now: RI_NEVER for RIDL_FOREVER, and where the sum would not fit. */
static inline ri_time
ri_time_after(ri_time now, ridl_duration d)
{
	return d >= RI_NEVER - now ? RI_NEVER : now + d;
}

#endif
