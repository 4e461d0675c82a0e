/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_TRACE_H
#define RI_CONN_TRACE_H

#include <frame/frame.h>

/*
 * RIDL_DEBUG=1 in the environment: a line on standard error for each frame that comes and goes, of every connection of
 * the process. Not for programs that have more rights than who started them.
 */
bool ri_trace_is_on(void);

/* way is '<' for what came, '>' for what was queued to go; fd tells the connections of an address apart. */
void ri_trace(const char *address, int fd, char way, const ri_frame *);

#endif
