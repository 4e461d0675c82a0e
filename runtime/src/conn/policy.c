/* SPDX-License-Identifier: MIT */
#include <conn/policy.h>
#include <platform/thread.h>

bool
ri_wait_sleeps(ridl_wait wait)
{
	return wait == RIDL_WAIT_SLEEP || ri_thread_cores() < 2;
}

/* How many waits sleep, at first and at most; and how many good ones make that half as many. */
enum { VAIN_FIRST = 1, VAIN_MAX = 1024, VAIN_GOOD = 8 };
enum { LOST_FIRST = 256, LOST_MAX = 8192, LOST_GOOD = 256 };

static void
punish(ri_wait_policy *p, ri_wait_penalty *why, uint16_t first, uint16_t max)
{
	if (why->waits < first)
		why->waits = first;
	else if (why->waits < max)
		why->waits = (uint16_t)(why->waits * 2);
	why->good = 0;
	p->skip = why->waits;
}

static void
forgive(ri_wait_penalty *why, uint16_t good)
{
	if (++why->good >= good) {
		why->good = 0;
		why->waits /= 2;
	}
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
		punish(s->policy, &s->policy->lost, LOST_FIRST, LOST_MAX);
		return false;
	}
	s->last = now;
	if (now - s->began > RI_SPIN_BUDGET) {
		punish(s->policy, &s->policy->vain, VAIN_FIRST, VAIN_MAX);
		return false;
	}
	return true;
}

void
ri_spin_good(ri_spin *s)
{
	forgive(&s->policy->vain, VAIN_GOOD);
	forgive(&s->policy->lost, LOST_GOOD);
}
