/* SPDX-License-Identifier: MIT */
/* A few calls of every kind, in worlds small enough to be repeated for each thing that may fail. */
#include "party.h"
#include "scenario.h"

static party_plan
plan(void)
{
	return (party_plan){
		.clients = 1,
		.fibres = 2,
		.calls = 12,
		.slow = 1,
		.tolerant = true,
	};
}

static void
play(void)
{
	const party_plan p = plan();

	party_play(&p);
}

static void
play_by_loop(void)
{
	party_plan p = plan();

	p.own_loops = true;
	party_play(&p);
}

static void
play_of_pairs(void)
{
	party_plan p = plan();

	p.clients = 2;
	p.flat = sim_one_in(&sim.plan, 2);
	p.no_serving = !p.flat;
	party_play_pair(&p);
}

const sim_scenario scenario_errands = { "errands", "a few calls of every kind", play };
const sim_scenario scenario_errands_by_loop = { "by_loop", "the same, with an event loop",
	play_by_loop };
const sim_scenario scenario_errands_of_pairs = { "of_pairs",
	"two ends that call each other a bit", play_of_pairs };
