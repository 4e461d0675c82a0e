/* SPDX-License-Identifier: MIT */
#include <conn/context.h>
#include <platform/thread.h>
#include <serve/slow.h>

ri_look
ri_look_before(const ri_work *work)
{
	return (ri_look){ work->method, ri_context_self()->begun, ri_thread_sleeps(), ri_now() };
}

bool
ri_look_counts(const ri_look *l)
{
	return l->method != NULL && ri_context_self()->begun != l->begun;
}

static bool
has_blocked(const ri_look *l, ridl_duration took)
{
	return took >= RIDL_US(RI_LONG_US) && ri_thread_sleeps() != l->sleeps;
}

bool
ri_look_has_blocked(const ri_look *l)
{
	return has_blocked(l, ri_now() - l->began);
}

const char *
ri_method_make_slow(ri_method *method)
{
	ri_atomic_store(&method->quick, 0);
	ri_atomic_store(&method->away, 0);
	return ri_atomic_swap(&method->slow, 1) == 0 ? method->table->name : NULL;
}

void
ri_method_was_quick(ri_method *method)
{
	ri_atomic_store(&method->late, 0);
}

void
ri_method_was_late(ri_method *method)
{
	if (ri_atomic_add(&method->late, 1) + 1 >= RI_LATE)
		ri_method_make_slow(method);
}

/* So often it may be late from now on, and it is slow again. */
static void
is_slow_no_longer(ri_method *method, unsigned late)
{
	if ((method->table->flags & RIDL_METHOD_SLOW) != 0)
		return;
	ri_atomic_store(&method->late, RI_LATE - late);
	ri_atomic_store(&method->slow, 0);
}

void
ri_method_judge(const ri_look *l, ridl_duration tick)
{
	const ridl_duration took = ri_now() - l->began;

	if (took >= tick || has_blocked(l, took))
		ri_atomic_store(&l->method->quick, 0);
	else if (ri_atomic_add(&l->method->quick, 1) + 1 >= RI_QUICK_AGAIN)
		is_slow_no_longer(l->method, RI_LATE);
	if (took >= tick)
		ri_atomic_store(&l->method->away, 0);
	else if (ri_atomic_add(&l->method->away, 1) + 1 == RI_TRY_AGAIN)
		is_slow_no_longer(l->method, 1);
}
