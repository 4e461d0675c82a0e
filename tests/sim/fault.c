/* SPDX-License-Identifier: MIT */
/*
 * Failures, one by one. Each call of the platform that may fail says so here, once for each error it has. In a fault loop a
 * world is repeated with the 1st, 2nd, 3rd ... of these failing, and in every other world the next one too, until one passes in
 * which none did. The places that have failed are kept, for a count of those that never did.
 */
#include "oracle.h"
#include <base/macros.h>
#include <string.h>

unsigned
sim_fault_at(const char *call, unsigned n_errors, const void *site)
{
	const uint64_t before = sim.fault.seen;
	unsigned which;

	if (!sim_is_running() || sim.fault.at == 0)
		return 0;
	sim.fault.seen += n_errors;
	if (sim.fault.again) {
		sim.fault.again = false;
		which = 1;
	} else if (before < sim.fault.at && sim.fault.at <= sim.fault.seen) {
		sim.fault.again = sim.fault.twice;
		which = (unsigned)(sim.fault.at - before);
	} else {
		return 0;
	}
	sim_event("fault", before + which, 0);
	for (size_t i = 0; i < RI_COUNT(totals->sites); i++) {
		sim_site *s = &totals->sites[i];

		if (s->call == NULL)
			*s = (sim_site){ call, site, 0 };
		if (s->site == site && s->call == call) {
			s->failed++;
			break;
		}
	}
	return which;
}
