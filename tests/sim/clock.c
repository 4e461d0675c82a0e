/* SPDX-License-Identifier: MIT */
#include "sim.h"
#include <platform/atomic.h>

/* Looking at the clock takes a moment, so that a loop which waits for time to pass does not wait for ever. */
ri_time
ri_now(void)
{
	ri_sched_point();
	sim_pass(200);
	return sim.now;
}
