/* SPDX-License-Identifier: MIT */
/* Two ends of one connection that call each other. */
#include "party.h"
#include "scenario.h"

static void
play(void)
{
	const bool flat = sim_one_in(&sim.plan, 2);

	party_play_pair(&(party_plan){
	    .clients = 2,
	    .fibres = 1 + (unsigned)sim_below(&sim.plan, 4),
	    .calls = 160,
	    .limits = sim_one_in(&sim.plan, 2),
	    .flat = flat,
	    .own_loops = flat && sim_one_in(&sim.plan, 2),
	    .no_serving = !flat,
	    .faults = sim_one_in(&sim.plan, 4) ? 0 : 6,
	    .closes = sim_one_in(&sim.plan, 3) ? 1 : 0,
	    .shortage = sim_one_in(&sim.plan, 4),
	    .serving_changes = flat && sim_one_in(&sim.plan, 4),
	});
}

const sim_scenario scenario_pairs = { "pairs", "two ends that call each other", play };
