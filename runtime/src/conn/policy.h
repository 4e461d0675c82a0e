/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_POLICY_H
#define RI_CONN_POLICY_H

#include <platform/clock.h>
#include <ridl/conn.h>

/*
 * Whether it pays to try for a moment before sleeping. Waking a thread on another core can cost
 * ten times a system call, so who waits yields its core in between tries, for at most RI_SPIN_BUDGET.
 * It must learn where that does not pay. Losing the core for long means that others need it, so the
 * next 256 waits sleep at once (and twice as many each time), until 256 good ones halve that: it costs
 * as much as a hundred of them save. A budget spent in vain
 * may mean that the peer is slow, so the next one does (then two, four ...). 8 good waits halve that: one
 * in vain costs what two or three good ones save, so it may pay although some are in vain.
 */
typedef struct ri_wait_penalty {
	uint16_t waits; /* that sleep at once, the last time */
	uint16_t good;  /* since then, or since that was halved */
} ri_wait_penalty;

typedef struct ri_wait_policy {
	bool off;
	uint16_t skip; /* waits that sleep at once */
	ri_wait_penalty vain, lost;
} ri_wait_policy;

/* Whether who waits sleeps at once: asked to, or because this process may use one core only. */
bool ri_wait_sleeps(ridl_wait);

enum { RI_SPIN_BUDGET = 50000, RI_SPIN_LOST = 500000 };

/* One wait in progress. */
typedef struct ri_spin {
	ri_wait_policy *policy;
	ri_time began;
	ri_time last;
} ri_spin;

/* False: sleep at once. */
bool ri_spin_begin(ri_spin *, ri_wait_policy *);
/* Yields. False: enough; sleep. */
bool ri_spin_again(ri_spin *);
/* What was waited for has come while spinning. */
void ri_spin_good(ri_spin *);

#endif
