/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_METHOD_H
#define RI_CONN_METHOD_H

#include <platform/atomic.h>
#include <platform/sync.h>
#include <ridl/stats.h>
#include <ridl/tables.h>

/* Connections are of so many groups, those of a loop of one: each counts for itself. */
enum { RI_METHOD_GROUPS = 4 };

typedef struct ri_counters {
	ri_atomic64 bytes_in, bytes_out;
	ri_atomic64 failed[RIDL_STATS_STATUSES];
	ri_atomic64 times[RIDL_STATS_TIMES];
} ri_counters;

/*
 * What a server has learnt of the methods it serves. One of them is known from its first call until the end of the server, and
 * found without a lock.
 */
typedef struct ri_method {
	struct ri_method *next; /* in its bucket */
	const ridl_method_table *table;
	ri_atomic
	    slow; /* its calls start on a thread of their own: it is @slow, or was overtaken, or kept others waiting */
	ri_atomic late;    /* how often in a row it kept others waiting, while it was not */
	ri_atomic quick;   /* how often in a row it was quick, since it is */
	ri_atomic away;    /* how often it has run without blocking, since it is */
	ri_atomic waiting; /* its calls that wait for such a thread: later ones come after them */
	ri_counters counters[RI_METHOD_GROUPS]; /* by ridl_conn.group */
} ri_method;

enum { RI_METHOD_BUCKETS = 64 };

typedef struct ri_methods {
	ri_mutex mu; /* of who adds */
	ri_atomic_ptr buckets[RI_METHOD_BUCKETS];
} ri_methods;

void ri_methods_init(ri_methods *);
void ri_methods_done(ri_methods *);

/* NULL without memory. */
ri_method *ri_methods_get(ri_methods *, const ridl_method_table *);

/* Calls fn for each of them that is known by now. */
void ri_methods_each(ri_methods *, void (*fn)(const ri_method *, void *ctx), void *ctx);

#endif
