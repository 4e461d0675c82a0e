/* SPDX-License-Identifier: MIT */
#ifndef RI_PLATFORM_SYNC_H
#define RI_PLATFORM_SYNC_H

#include <platform/clock.h>
#include <pthread.h>

/*
 * Mutexes and conditions. In debug builds a mutex knows its owner, so that
 * functions named _locked can assert it.
 */
typedef struct ri_mutex {
	pthread_mutex_t m;
#ifndef NDEBUG
	void *owner;
#endif
} ri_mutex;

/* For a static one, which needs neither init nor done. */
#define RI_MUTEX_STATIC                                                                          \
	{                                                                                        \
		.m = PTHREAD_MUTEX_INITIALIZER                                                   \
	}

typedef struct ri_cond {
	pthread_cond_t c;
} ri_cond;

void ri_mutex_init(ri_mutex *);
void ri_mutex_done(ri_mutex *);
void ri_mutex_lock(ri_mutex *);
void ri_mutex_unlock(ri_mutex *);
/* Debug builds: aborts unless this thread holds it. Otherwise nothing. */
void ri_mutex_assert_held(const ri_mutex *);

void ri_cond_init(ri_cond *);
void ri_cond_done(ri_cond *);
/* False: deadline has passed. May wake for no reason. */
bool ri_cond_wait(ri_cond *, ri_mutex *, ri_time deadline);
void ri_cond_signal(ri_cond *);
void ri_cond_broadcast(ri_cond *);

#endif
