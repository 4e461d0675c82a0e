/* SPDX-License-Identifier: MIT */
/* Calls of all kinds in all mixtures, and nothing goes wrong but what callers ask for. */
#include "party.h"
#include "scenario.h"

static void
play(void)
{
	party_play(&(party_plan){
	    .clients = 1 + (unsigned)sim_below(&sim.plan, 3),
	    .fibres = 1 + (unsigned)sim_below(&sim.plan, 5),
	    .calls = 50,
	    .limits = sim_one_in(&sim.plan, 2),
	    .serving_changes = sim_one_in(&sim.plan, 4),
	});
}

const sim_scenario scenario_calls = { "calls", "all kinds of calls, nothing breaks", play };
