/* SPDX-License-Identifier: MIT */
#include <conn/context.h>
#include <platform/thread.h>

_Static_assert(sizeof(ri_context) <= RI_THREAD_AREA, "a thread's area holds its context");

ri_context *
ri_context_self(void)
{
	return ri_thread_area();
}
