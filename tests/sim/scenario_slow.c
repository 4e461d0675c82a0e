/* SPDX-License-Identifier: MIT */
/* More slow handlers than there are threads: the watchman has work. */
#include "party.h"
#include "scenario.h"

static void
play(void)
{
	party_play(&(party_plan){
	    .clients = 1 + (unsigned)sim_below(&sim.plan, 3),
	    .fibres = 2 + (unsigned)sim_below(&sim.plan, 6),
	    .calls = 40,
	    .limits = sim_one_in(&sim.plan, 2),
	    .few_threads = true,
	    .slow = 12,
	    .faults = sim_one_in(&sim.plan, 2) ? 6 : 0,
	    .closes = sim_one_in(&sim.plan, 3) ? 2 : 0,
	    .stops = sim_one_in(&sim.plan, 4),
	});
}

const sim_scenario scenario_slow = { "slow", "slow handlers, and few threads for them", play };
