/* SPDX-License-Identifier: MIT */
#ifndef SIM_FD_H
#define SIM_FD_H

#include "sim.h"
#include <ridl/status.h>

/*
 * Descriptors. Numbers are never used again, so that using a closed one is noticed; so is closing one in
 * which somebody sleeps.
 */
typedef enum sim_fd_kind {
	SIM_FD_CLOSED,
	SIM_FD_STREAM,
	SIM_FD_LISTENER,
	SIM_FD_POLLER,
	SIM_FD_SPARE,
} sim_fd_kind;

typedef struct sim_fd_type {
	sim_fd_kind kind;
	/* Which of those events (RI_POLL_*) are there now. */
	uint32_t (*events)(void *object, uint32_t asked);
} sim_fd_type;

/* -1: there are no more, or it was decided to fail. */
int sim_fd_open(const sim_fd_type *, void *object);
/* The object behind it; another kind, or a closed one, is a violation. */
void *sim_fd_object(int fd, sim_fd_kind);
/* The same, forgotten. */
void *sim_fd_close(int fd, sim_fd_kind);
sim_fd_kind sim_fd_kind_of(int fd);
uint32_t sim_fd_events(int fd, uint32_t asked);
/* Somebody sleeps in it. */
void sim_fd_begin_use(int fd);
void sim_fd_end_use(int fd);
/* Room for so many more? */
bool sim_fd_room(unsigned n);

/* What ri_sys_error_text() says on this fibre. Gives the status back. */
ridl_status sim_failed(ridl_status, const char *text);

#endif
