/* SPDX-License-Identifier: MIT */
#ifndef SIM_STREAM_H
#define SIM_STREAM_H

#include "fd.h"
#include <platform/socket.h>

/*
 * A connected stream: two pipes. Bytes travel in pieces, each of which arrives at a moment of its own, never before
 * the one sent earlier.
 */
typedef struct sim_stream sim_stream;

/* NULL: no memory. tcp: a reset destroys what has not been read. */
sim_stream *sim_stream_new(bool tcp);
/* Descriptors for its ends: -1 without room. */
int sim_stream_open_end(sim_stream *, int end);
/* The end was never opened, or its opener is gone. */
void sim_stream_drop_end(sim_stream *, int end);
/* How the peer is called, "" for unix. */
void sim_stream_set_address(sim_stream *, const char *text);
int sim_stream_close(int fd);
/* When somebody arrives at a listener next; RI_NEVER. In listen.c. */
ri_time sim_listen_next_event(void);

#endif
