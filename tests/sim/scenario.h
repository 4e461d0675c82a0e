/* SPDX-License-Identifier: MIT */
#ifndef SIM_SCENARIO_H
#define SIM_SCENARIO_H

#include "oracle.h"

/* A scenario is the first fibre of a world: it plans from sim.plan, plays, and ends with oracle_check(). */
typedef struct sim_scenario {
	const char *name;
	const char *what;
	void (*play)(void);
} sim_scenario;

extern const sim_scenario scenario_cases, scenario_sync, scenario_calls, scenario_faults,
    scenario_shortage, scenario_slow, scenario_loops, scenario_pairs, scenario_crossed,
    scenario_errands, scenario_errands_by_loop, scenario_errands_of_pairs, scenario_rarities;
/* Those that show one thing each, and can be run by name; the last one has no name. */
extern const sim_scenario sim_cases[];

#endif
