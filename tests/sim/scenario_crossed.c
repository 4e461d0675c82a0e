/* SPDX-License-Identifier: MIT */
/* Threads that wait for the first of several answers, of two connections; who else reads those is left to the seed. */
#include "party.h"
#include "scenario.h"

static void
play(void)
{
	const bool own_loops = sim_one_in(&sim.plan, 4);

	party_play(&(party_plan){
	    .clients = 2 + (unsigned)sim_below(&sim.plan, 2),
	    .fibres = 2 + (unsigned)sim_below(&sim.plan, 4),
	    .calls = 30,
	    .crossed = true,
	    .limits = sim_one_in(&sim.plan, 2),
	    .own_loops = own_loops,
	    .no_serving = sim_one_in(&sim.plan, 3),
	    .serving_changes = !own_loops && sim_one_in(&sim.plan, 4),
	    .faults = sim_one_in(&sim.plan, 4) ? 6 : 0,
	    .closes = sim_one_in(&sim.plan, 3) ? 2 : 0,
	    .shortage = sim_one_in(&sim.plan, 8),
	});
}

const sim_scenario scenario_crossed = { "crossed",
	"waits for the first of two connections' answers", play };
