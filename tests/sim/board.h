/* SPDX-License-Identifier: MIT */
#ifndef SIM_BOARD_H
#define SIM_BOARD_H

#include "oracle.h"
#include "sim.ridl.h"

/*
 * The application: what both ends of every connection serve. See sim.ridl.
 */
typedef struct board {
	thing *thing;
	sim_counter *kept;
	unsigned deferred; /* calls that are still to be answered */
	uint64_t notes_sent;
} board;

/* A local object; its oracle record in *out. */
sim_board *board_new(board *);
/* Gives away what is kept. */
void board_done(board *);
sim_counter *counter_new(thing **out);
sim_visit *visit_new(sim_board *, unsigned group);

/* A blob, and whether one is that blob. */
sim_blob *blob_new(uint64_t seed);
bool blob_is(const sim_blob *, uint64_t seed);

#endif
