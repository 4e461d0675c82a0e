/* SPDX-License-Identifier: MIT */
#ifndef RI_BASE_BUDGET_H
#define RI_BASE_BUDGET_H

#include <platform/clock.h>

/*
 * A budget: so much of it may be taken, and what was given back may be taken again. One of a rate is never given
 * back, but full again when a second has passed since it was; the clock is read only when it is used up.
 * Not locked.
 */
typedef struct ri_budget {
	uint64_t limit;
	uint64_t used;
	ri_time since; /* of a rate: when it was full */
} ri_budget;

static inline bool
ri_budget_take(ri_budget *b, uint64_t n)
{
	if (b->used >= b->limit || n > b->limit - b->used)
		return false;
	b->used += n;
	return true;
}

static inline void
ri_budget_give(ri_budget *b, uint64_t n)
{
	b->used -= n;
}

static inline bool
ri_budget_take_of_rate(ri_budget *b, uint64_t n)
{
	ri_time now;

	if (ri_budget_take(b, n))
		return true;
	now = ri_now();
	if (now - b->since < RIDL_SECONDS(1))
		return false;
	b->since = now;
	b->used = 0;
	return ri_budget_take(b, n);
}

#endif
