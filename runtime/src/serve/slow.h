/* SPDX-License-Identifier: MIT */
#ifndef RI_SERVE_SLOW_H
#define RI_SERVE_SLOW_H

#include <conn/hub.h>
#include <conn/method.h>

/*
 * Which methods are slow: their calls are for threads of their own (pool.h). One is, if its handler was overtaken; and if it
 * blocks for less, but many times as long as handing over takes, while others wait. It is so until it has been quick
 * often enough; the others may have gone meanwhile, so after many calls it is tried again. A method that says itself that it
 * is slow remains so.
 */

enum {
	/* Ten times what it costs to have another thread run a handler, on the same core. */
	RI_LONG_US = 50,
	/* So often in a row it blocked as long while others waited, and a method is slow. */
	RI_LATE = 8,
	/* So often in a row it did not, and it is slow no longer. */
	RI_QUICK_AGAIN = 16,
	/* So often it blocked for less than a tick, and it is tried whether others wait still. */
	RI_TRY_AGAIN = 16384,
};

/* A handler is looked at, by who runs it: two system calls at most, so not each one is. */
typedef struct ri_look {
	ri_method *method; /* NULL: it is no call of a server's */
	unsigned begun;
	uint64_t sleeps;
	ri_time began;
} ri_look;

ri_look ri_look_before(const ri_work *);
/* Whether a handler has run since. One that was cancelled, or refused, says nothing of its method. */
bool ri_look_counts(const ri_look *);
/* Whether that took long, and it slept. Who is only busy, or has lost its core, would be no quicker elsewhere. */
bool ri_look_has_blocked(const ri_look *);

/* The name of the method, if that is news. */
const char *ri_method_make_slow(ri_method *);
/* Of one that is not: it was quick, or kept others waiting. */
void ri_method_was_quick(ri_method *);
void ri_method_was_late(ri_method *);
/* Of one that is: it was looked at on a thread of its own. */
void ri_method_judge(const ri_look *, ridl_duration tick);

#endif
