/* SPDX-License-Identifier: MIT */
/*
 * Parkers: one token each. They are handed on from fibre to fibre, and now and then there is a token that nobody
 * put there for this sleep, as from a waker who came late.
 */
#include "fd.h"
#include "sim.h"
#include <base/macros.h>
#include <platform/atomic.h>
#include <platform/thread.h>

struct ri_parker {
	bool token;
	bool asleep;
	bool taken;
};

static ri_parker parkers[SIM_MAX_FIBRES + 1];

static void
hand_on(void *parker)
{
	ri_parker *p = parker;

	p->taken = false;
}

void
sim_take_parker(void)
{
	ri_parker *p = parkers;

	while (p->taken)
		p++;
	p->taken = true;
	ri_thread_set_slot(RI_SLOT_PARKER, p, hand_on);
}

ri_parker *
ri_parker_self(void)
{
	ri_parker *p = ri_thread_slot(RI_SLOT_PARKER);

	if (p != NULL)
		return p;
	/* The first time it takes memory. */
	if (sim_memory_fails() || SIM_FAULT(1) != 0)
		return NULL;
	sim_take_parker();
	return ri_thread_slot(RI_SLOT_PARKER);
}

void
ri_unpark(ri_parker *p)
{
	ri_sched_point();
	if (p < parkers || p >= parkers + RI_COUNT(parkers))
		sim_violation("%p is woken, which is no parker", (void *)p);
	p->token = true;
	sim_event("unpark", (uint64_t)(p - parkers), p->asleep);
	ri_sched_point();
}

static bool
has_token(const sim_wait *w)
{
	return ((const ri_parker *)w->what)->token;
}

static void
begin_sleep(ri_parker *self)
{
	sim_no_locks("parking");
	if (ri_thread_slot(RI_SLOT_PARKER) != self)
		sim_violation("somebody sleeps on another's parker");
	if (sim_one_in(&sim.sched, sim.nature.idle_wake_one_in))
		self->token = true;
	self->asleep = true;
}

static void
end_sleep(ri_parker *self)
{
	self->asleep = false;
	self->token = false;
	ri_sched_point();
}

void
ri_park(ri_parker *self, ri_time deadline)
{
	sim_wait w = { "park", self, has_token, deadline };

	begin_sleep(self);
	sim_wait_for(&w);
	end_sleep(self);
}

typedef struct watch_wait {
	sim_wait wait;
	ri_watch *watches;
	size_t n;
} watch_wait;

static bool
has_token_or_event(const sim_wait *w)
{
	const watch_wait *ww = RI_CONTAINER_OF(w, watch_wait, wait);

	if (has_token(w))
		return true;
	for (size_t i = 0; i < ww->n; i++)
		if (sim_fd_events(ww->watches[i].fd, ww->watches[i].events) != 0)
			return true;
	return false;
}

ridl_status
ri_park_watching(ri_parker *self, ri_watch *watches, size_t n, ri_time deadline)
{
	watch_wait w = { { "park watching", self, has_token_or_event, deadline }, watches, n };
	bool looks;

	if (SIM_FAULT(1) != 0) {
		for (size_t i = 0; i < n; i++)
			watches[i].seen = 0;
		return sim_failed(RIDL_E_SYSTEM, "too many open files");
	}
	begin_sleep(self);
	looks = !self->token; /* who need not sleep does not look either */
	for (size_t i = 0; i < n; i++)
		sim_fd_begin_use(watches[i].fd);
	sim_wait_for(&w.wait);
	for (size_t i = 0; i < n; i++) {
		watches[i].seen = looks ? sim_fd_events(watches[i].fd, watches[i].events) : 0;
		sim_fd_end_use(watches[i].fd);
	}
	end_sleep(self);
	return RIDL_OK;
}
