/* SPDX-License-Identifier: MIT */
#include "sim.h"
#include <platform/atomic.h>
#include <platform/memory.h>
#include <platform/thread.h>
#include <string.h>

struct ri_thread {
	void (*fn)(void *);
	void *ctx;
	bool ended;
	bool detached;
};

static void
run(void *ctx)
{
	ri_thread *t = ctx;

	sim_take_parker();
	t->fn(t->ctx);
	sim_thread_ends(); /* who joins it waits for this too */
	t->ended = true;
	if (t->detached)
		ri_free(t);
}

ridl_status
ri_thread_start(void (*fn)(void *ctx), void *ctx, ri_thread **out)
{
	ri_thread *t = ri_zalloc(sizeof *t);

	*out = NULL;
	if (t == NULL)
		return RIDL_E_NO_MEMORY;
	t->fn = fn;
	t->ctx = ctx;
	if (sim_memory_fails() || SIM_FAULT(1) != 0) { /* for its parker */
		ri_free(t);
		return RIDL_E_NO_MEMORY;
	}
	if (sim_one_in(&sim.memory, sim.nature.fail_thread_one_in) || SIM_FAULT(1) != 0 ||
	    sim_spawn("thread", run, t) == NULL) {
		sim.counts.failed_threads++;
		ri_free(t);
		return RIDL_E_SYSTEM;
	}
	*out = t;
	ri_sched_point();
	return RIDL_OK;
}

static bool
has_ended(const sim_wait *w)
{
	return ((const ri_thread *)w->what)->ended;
}

void
ri_thread_join(ri_thread *t)
{
	sim_wait w = { "join", t, has_ended, RI_NEVER };

	sim_no_locks("joining a thread");
	sim_wait_for(&w);
	ri_free(t);
}

void
ri_thread_detach(ri_thread *t)
{
	ri_sched_point();
	t->detached = true;
	if (t->ended)
		ri_free(t);
}

void
ri_thread_yield(void)
{
	sim_pass(1000);
	sim_yield();
}

uint64_t
ri_thread_sleeps(void)
{
	return sim_mine()->sleeps;
}

unsigned
ri_thread_cores(void)
{
	return sim.nature.cores;
}

/* Another fibre may always start. */
bool
ri_thread_is_alone(void)
{
	return false;
}

bool
ri_thread_is_realtime(void)
{
	return false;
}

static void (*cleanups[RI_SLOT_COUNT])(void *);

void *
ri_thread_slot(unsigned slot)
{
	return sim_mine()->slots[slot];
}

void
ri_thread_set_slot(unsigned slot, void *value, void (*cleanup)(void *value))
{
	if (cleanup != NULL)
		cleanups[slot] = cleanup;
	sim_mine()->slots[slot] = value;
}

void
sim_thread_ends(void)
{
	for (unsigned i = RI_SLOT_COUNT; i-- > 0;) {
		void *value = sim_mine()->slots[i];

		sim_mine()->slots[i] = NULL;
		if (value != NULL && cleanups[i] != NULL)
			cleanups[i](value);
	}
}

void *
ri_thread_area(void)
{
	_Static_assert(sizeof sim_mine()->area == RI_THREAD_AREA, "the runtime's idea of it");
	return sim_mine()->area;
}

uint64_t
ri_hash_seed(void)
{
	return sim.seed;
}
