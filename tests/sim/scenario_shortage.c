/* SPDX-License-Identifier: MIT */
/* The same while memory, threads, descriptors or room in the kernel are out now and then. */
#include "party.h"
#include "scenario.h"

static void
play(void)
{
	party_play(&(party_plan){
	    .clients = 1 + (unsigned)sim_below(&sim.plan, 3),
	    .fibres = 1 + (unsigned)sim_below(&sim.plan, 5),
	    .calls = 60,
	    .limits = sim_one_in(&sim.plan, 2),
	    .shortage = true,
	    .faults = sim_one_in(&sim.plan, 3) ? 6 : 0,
	    .stops = sim_one_in(&sim.plan, 6),
	    .own_loops = sim_one_in(&sim.plan, 3),
	    .serving_changes = sim_one_in(&sim.plan, 4),
	});
}

const sim_scenario scenario_shortage = { "shortage",
	"memory, threads, descriptors are out now and then", play };
