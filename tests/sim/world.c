/* SPDX-License-Identifier: MIT */
/* A world from a seed. What is drawn here differs much from seed to seed: each tries another kind of machine. */
#include "sim.h"
#include <stdlib.h>
#include <string.h>

sim_world sim;

/* The static memory of the program, from the first byte to the last; and what it was before there was a world. */
extern char __data_start[], _end[];
static char *before;
enum { PAGE = 4096 };

void
sim_prepare(void)
{
	const size_t size = (size_t)(_end - __data_start);

	sim_reserve_heap();
	sim_reserve_stacks();
	if (SIM_WORLDS_A_PROCESS == 1)
		return;
	before = malloc(size);
	if (before == NULL)
		abort();
	memcpy(before, __data_start, size);
}

/* Most of it is large tables that were hardly used. */
static void
renew(void)
{
	const size_t size = (size_t)(_end - __data_start);

	for (size_t at = 0; at < size; at += PAGE) {
		const size_t n = size - at < PAGE ? size - at : PAGE;

		if (memcmp(__data_start + at, before + at, n) != 0)
			memcpy(__data_start + at, before + at, n);
	}
}

static void
draw_nature(sim_nature *n, sim_rng *rng)
{
	static const unsigned switches[] = { 1, 2, 4, 8, 20, 50, 200, 1000 };

	n->switch_one_in = switches[sim_below(rng, sizeof switches / sizeof switches[0])];
	n->priorities = sim_one_in(rng, 3);
	n->reprioritise = (unsigned)sim_between(rng, 20, 400);
	n->cores = (unsigned)sim_between(rng, 1, 4);
	n->hiccup_one_in = (unsigned)sim_between(rng, 20, 500);
	n->hiccup = RIDL_US(sim_between(rng, 100, 3000));
	n->idle_wake_one_in = sim_one_in(rng, 2) ? (unsigned)sim_between(rng, 5, 100) : 0;
	n->pipe_room = (size_t)1 << sim_between(rng, 9, 18);
	n->latency = RIDL_US(sim_between(rng, 1, 500));
	n->stall_one_in = sim_one_in(rng, 8) ? 0 : 1u << sim_between(rng, 3, 7);
	n->stall = RIDL_MS(sim_between(rng, 1, 200));
	n->cut_one_in = (unsigned)sim_between(rng, 1, 10);
	n->max_fds = 4096;
}

void
sim_begin(uint64_t seed, bool deep, bool trace)
{
	if (SIM_WORLDS_A_PROCESS > 1)
		renew();
	sim =
	    (sim_world){ .seed = seed, .deep = deep, .trace = trace, .now = RIDL_SECONDS(1000) };
	sim.end = sim.now + RIDL_SECONDS(1200);
	sim_rng_init(&sim.plan, seed, 1);
	sim_rng_init(&sim.sched, seed, 2);
	sim_rng_init(&sim.net, seed, 3);
	sim_rng_init(&sim.memory, seed, 4);
	draw_nature(&sim.nature, &sim.plan);
}
