/* SPDX-License-Identifier: MIT */
/* Clients that have event loops of their own. */
#include "party.h"
#include "scenario.h"

static void
play(void)
{
	party_play(&(party_plan){
	    .clients = 1 + (unsigned)sim_below(&sim.plan, 3),
	    .fibres = 1 + (unsigned)sim_below(&sim.plan, 5),
	    .calls = 55,
	    .limits = sim_one_in(&sim.plan, 2),
	    .own_loops = true,
	    .faults = sim_one_in(&sim.plan, 4) ? 0 : 8,
	    .closes = sim_one_in(&sim.plan, 3) ? 2 : 0,
	    .stops = sim_one_in(&sim.plan, 4),
	});
}

const sim_scenario scenario_loops = { "loops", "clients with event loops of their own", play };
