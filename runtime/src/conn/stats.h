/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_STATS_H
#define RI_CONN_STATS_H

#include <conn/conn.h>
#include <ridl/stats.h>

/*
 * What is counted: per method in ri_method.counters, a set for each of a few groups of connections, so that loops do
 * not fight for the same words; per connection under its lock.
 */

/*
 * It has come to its end, with bytes for its answer. How long that took is known when the answer leaves, and so, for all that
 * leave together, with one look at the clock: ri_stats_left_locked().
 */
void ri_stats_answered_locked(ri_incoming *, ridl_status, uint64_t bytes_out);
void ri_stats_left_locked(ridl_conn *);

/* All of a method's together. */
void ri_stats_of_method(const ri_method *, ridl_stats_method *out);

#endif
