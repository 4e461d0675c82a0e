/* SPDX-License-Identifier: MIT */
/* Where the application's code begins and ends. */
#include "sim.h"

void
sim_no_locks(const char *what)
{
	const sim_own *own = sim_mine();

	if (own->n_locks > 0)
		sim_violation("%s while holding %u lock(s), the first is %p", what, own->n_locks,
		    own->locks[0]);
}

void
sim_enter_user(const char *what)
{
	sim_no_locks(what);
	sim_mine()->user_depth++;
	sim_event(what, (uint64_t)sim_mine()->user_depth, 0);
}

void
sim_leave_user(void)
{
	sim_mine()->user_depth--;
	sim_event("user code ends", (uint64_t)sim_mine()->user_depth, 0);
}
