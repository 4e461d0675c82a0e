/* SPDX-License-Identifier: MIT */
#ifndef RIDL_STATS_H
#define RIDL_STATS_H

#include <ridl/call.h>
#include <stdio.h>

RIDL_BEGIN_DECLS

/*
 * What a server has done: counters that only grow, from its start on. ridl_server_stats() gives all of them as they are at
 * that moment, each for itself: calls that end meanwhile may be in one and not yet in another. For rates
 * take two of them, and the difference.
 *
 * A call counts when it is answered, a oneway when its handler has returned. Those that were refused before they became
 * calls (RIDL_E_OVERLOADED) are among their connection's failures.
 */

/*
 * How long calls took, from their arrival until their answer left, waiting included: times[i] of them less than
 * ridl_stats_time(i), and no less than ridl_stats_time(i - 1). Two to an octave, from a microsecond to 36 minutes; the last has
 * all that took longer.
 */
enum { RIDL_STATS_TIMES = 64 };
RIDL_API ridl_duration ridl_stats_time(unsigned i);

/*
 * The duration that so much of them (0.5, 0.99) did not exceed: the upper end of its step, so up to half as much
 * again as it was. 0 if there are none.
 */
RIDL_API ridl_duration ridl_stats_quantile(const uint64_t times[RIDL_STATS_TIMES], double q);

/* Failures by status: [RIDL_E_TIMEOUT] and so on; [0] has declared errors and those of the application. */
enum { RIDL_STATS_STATUSES = 64 };

typedef struct ridl_stats_method {
	/* "demo.kv.Store/get". Of oneways that are passed on, only the object's owner knows the methods: "a oneway that is passed on". */
	const char *name;
	uint64_t calls; /* that have ended, in whatever way */
	uint64_t failures;
	uint64_t failed[RIDL_STATS_STATUSES];
	uint64_t bytes_in, bytes_out; /* their frames */
	uint64_t times[RIDL_STATS_TIMES];
	bool slow; /* its calls have threads of their own now: it has blocked, or is @slow */
} ridl_stats_method;

typedef struct ridl_stats_conn {
	ridl_peer peer;
	uint64_t calls; /* of the peer's */
	uint64_t failures;
	uint64_t bytes_in,
	    bytes_out;         /* all that came, and was given to the kernel or waits for it */
	ridl_duration longest; /* of those calls */
	uint64_t under_way;    /* calls of the peer's, now */
	uint64_t unread;       /* bytes that wait for the peer to read, now */
} ridl_stats_conn;

typedef struct ridl_stats {
	uint64_t accepted; /* connections that were let in */
	uint64_t refused;  /* that were not, by on_connect or for want of room */
	size_t n_methods;
	const ridl_stats_method *methods; /* that were called, by name */
	size_t n_conns;
	const ridl_stats_conn *conns; /* as they are now; those that have ended are not in it */
} ridl_stats;

/*
 * Gives *out, one block: ridl_free(). RIDL_E_NO_MEMORY. Does not block; any thread, also from a handler.
 */
RIDL_API RIDL_MUST_USE ridl_status ridl_server_stats(ridl_server *, ridl_stats **out);

/* The same of one connection, of a client too. peer belongs to the connection. Any thread. */
RIDL_API void ridl_conn_stats(ridl_conn *, ridl_stats_conn *out);

/* As tables for people to read: methods, then connections. */
RIDL_API void ridl_stats_print(const ridl_stats *, FILE *);

RIDL_END_DECLS

#endif
