/* SPDX-License-Identifier: MIT */
#include <conn/policy.h>
#include <platform/thread.h>

enum { LOST_FIRST = 256, LOST_MAX = 8192, VAIN_FIRST = 1, VAIN_MAX = 1024, GOOD_WAITS = 8 };

static void
punish(ri_wait_policy *p, uint32_t first, uint32_t max)
{
	if (p->penalty < first)
		p->penalty = first;
	else if (p->penalty < max)
		p->penalty *= 2;
	p->skip = p->penalty;
	p->good = 0;
}

bool
ri_spin_begin(ri_spin *s, ri_wait_policy *p)
{
	if (p->off)
		return false;
	if (p->skip > 0) {
		p->skip--;
		return false;
	}
	s->policy = p;
	s->began = s->last = ri_now();
	return true;
}

bool
ri_spin_again(ri_spin *s)
{
	ri_time now;

	ri_thread_yield();
	now = ri_now();
	if (now - s->last > RI_SPIN_LOST) {
		punish(s->policy, LOST_FIRST, LOST_MAX);
		return false;
	}
	s->last = now;
	if (now - s->began > RI_SPIN_BUDGET) {
		punish(s->policy, VAIN_FIRST, VAIN_MAX);
		return false;
	}
	return true;
}

void
ri_spin_good(ri_spin *s)
{
	ri_wait_policy *p = s->policy;

	if (++p->good >= GOOD_WAITS) {
		p->good = 0;
		p->penalty /= 2;
	}
}
