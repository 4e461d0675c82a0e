/* SPDX-License-Identifier: MIT */
/* The same while connections break, are closed, and the server stops. */
#include "party.h"
#include "scenario.h"

static void
play(void)
{
	const unsigned which = (unsigned)sim_below(&sim.plan, 7) + 1;

	party_play(&(party_plan){
	    .clients = 1 + (unsigned)sim_below(&sim.plan, 3),
	    .fibres = 1 + (unsigned)sim_below(&sim.plan, 5),
	    .calls = 110,
	    .limits = sim_one_in(&sim.plan, 2),
	    .faults = (which & 1) != 0 ? 6 : 0,
	    .closes = (which & 2) != 0 ? 2 : 0,
	    .stops = (which & 4) != 0,
	    .refuses = sim_one_in(&sim.plan, 4),
	    .serving_changes = sim_one_in(&sim.plan, 4),
	});
}

const sim_scenario scenario_faults = { "faults", "connections break, close and stop", play };
