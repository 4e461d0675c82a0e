/* SPDX-License-Identifier: MIT */
#ifndef RI_BASE_BUDGET_H
#define RI_BASE_BUDGET_H

#include <platform/clock.h>

/*
 * So much of something may be taken, and what was given back may be taken again. Who takes names the limit.
 * Not locked.
 */
typedef struct ri_budget {
	uint64_t used;
} ri_budget;

static inline bool
ri_budget_take(ri_budget *b, uint64_t n, uint64_t limit)
{
	if (b->used >= limit || n > limit - b->used)
		return false;
	b->used += n;
	return true;
}

static inline void
ri_budget_give(ri_budget *b, uint64_t n)
{
	b->used -= n;
}

/*
 * The same of a second: nothing is given back, but all of it when a second has passed since it last was. The clock is
 * read only when it is used up.
 */
typedef struct ri_rate {
	ri_budget second;
	ri_time since;
} ri_rate;

static inline bool
ri_rate_take(ri_rate *r, uint64_t n, uint64_t limit)
{
	ri_time now;

	if (ri_budget_take(&r->second, n, limit))
		return true;
	now = ri_now();
	if (now - r->since < RIDL_SECONDS(1))
		return false;
	*r = (ri_rate){ .since = now };
	return ri_budget_take(&r->second, n, limit);
}

#endif
