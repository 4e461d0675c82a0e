/* SPDX-License-Identifier: MIT */
#ifndef RI_PLATFORM_SYNC_H
#define RI_PLATFORM_SYNC_H

#include <platform/atomic.h>
#include <platform/clock.h>

/*
 * Mutexes and conditions. A mutex that is free is taken and given back by one atomic operation each, inlined: a call
 * takes several, and hardly ever one that somebody holds. In debug builds a mutex knows its owner, so that
 * functions named _locked can assert it.
 */
typedef struct ri_mutex {
	ri_atomic word; /* RI_MUTEX_FREE ... */
	uint32_t life;  /* the simulated platform's */
#ifndef NDEBUG
	void *owner;
#endif
} ri_mutex;

enum {
	RI_MUTEX_FREE,
	RI_MUTEX_HELD,
	RI_MUTEX_AWAITED, /* held, and somebody may be asleep for it */
};

/* For a static one, which needs neither init nor done. */
#define RI_MUTEX_STATIC                                                                          \
	{                                                                                        \
		.word = { RI_MUTEX_FREE }                                                        \
	}

typedef struct ri_cond {
	ri_atomic changes; /* how often it was signalled */
	uint32_t life;     /* the simulated platform's, like what follows */
	void *waiters;
} ri_cond;

void ri_mutex_init(ri_mutex *);
void ri_mutex_done(ri_mutex *);
/* Debug builds: aborts unless this thread holds it. Otherwise nothing. */
void ri_mutex_assert_held(const ri_mutex *);

#ifdef RI_SIMULATED
void ri_mutex_lock(ri_mutex *);
void ri_mutex_unlock(ri_mutex *);
#else
/* When it was not free, and when somebody waits for it. */
void ri_mutex_lock_slowly(ri_mutex *);
void ri_mutex_wake(ri_mutex *);

#ifdef RI_THREAD_SANITIZER
#include <sanitizer/tsan_interface.h>
#else
#define __tsan_mutex_pre_lock(mu, flags) ((void)(mu))
#define __tsan_mutex_post_lock(mu, flags, depth) ((void)(mu))
#define __tsan_mutex_pre_unlock(mu, flags) ((void)(mu))
#define __tsan_mutex_post_unlock(mu, flags) ((void)(mu))
#endif

#ifdef NDEBUG
static inline void
ri_mutex_note_owner(ri_mutex *mu, bool held)
{
	(void)mu;
	(void)held;
}
#else
/* Held by this thread, or (after a check that it was) by none. */
void ri_mutex_note_owner(ri_mutex *, bool held);
#endif

static inline void
ri_mutex_lock(ri_mutex *mu)
{
	__tsan_mutex_pre_lock(mu, 0);
	if (__builtin_expect(!ri_atomic_cas(&mu->word, RI_MUTEX_FREE, RI_MUTEX_HELD), 0))
		ri_mutex_lock_slowly(mu);
	__tsan_mutex_post_lock(mu, 0, 0);
	ri_mutex_note_owner(mu, true);
}

static inline void
ri_mutex_unlock(ri_mutex *mu)
{
	ri_mutex_note_owner(mu, false);
	__tsan_mutex_pre_unlock(mu, 0);
	if (__builtin_expect(ri_atomic_swap(&mu->word, RI_MUTEX_FREE) == RI_MUTEX_AWAITED, 0))
		ri_mutex_wake(mu);
	__tsan_mutex_post_unlock(mu, 0);
}
#endif

void ri_cond_init(ri_cond *);
void ri_cond_done(ri_cond *);
/* False: deadline has passed. May wake for no reason. */
bool ri_cond_wait(ri_cond *, ri_mutex *, ri_time deadline);
void ri_cond_signal(ri_cond *);
void ri_cond_broadcast(ri_cond *);

#endif
