/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <conn/context.h>

_Static_assert(sizeof(ri_context) <= RI_THREAD_AREA, "a thread's area holds its context");

ri_context *
ri_context_self(void)
{
	return ri_thread_area();
}

void
ri_run_work(ri_work *work)
{
	ri_context *cx = ri_context_self();
	const ridl_error *saved = ri_error_save();

	cx->depth++;
	work->run(work);
	cx->depth--;
	ri_error_restore(saved);
}
