/* SPDX-License-Identifier: MIT */
#include "sys.h"
#include <errno.h>
#include <platform/atomic.h>
#include <platform/sync.h>
#include <stdlib.h>

#ifdef RI_THREAD_SANITIZER
uint32_t ri_atomic_fence_word;
#endif

/*
 * The owner is written by whoever holds the mutex and read by anybody who wants to know "is it me?": the
 * answer is right whatever others do meanwhile, since only this thread writes its own name there.
 */
#ifndef NDEBUG
static __thread char me;

static void
set_owner(ri_mutex *mu, void *owner)
{
	__atomic_store_n(&mu->owner, owner, __ATOMIC_RELAXED);
}

void
ri_mutex_assert_held(const ri_mutex *mu)
{
	if (__atomic_load_n(&mu->owner, __ATOMIC_RELAXED) != &me)
		abort();
}

#define I_AM(mu) set_owner(mu, &me)
#define NOBODY_IS(mu) set_owner(mu, NULL)
#else
void
ri_mutex_assert_held(const ri_mutex *mu)
{
	(void)mu;
}

#define I_AM(mu) ((void)0)
#define NOBODY_IS(mu) ((void)0)
#endif

/* What these functions return is our mistake (or a page of memory gone): there is nothing to go on with. */
static void
must(int err)
{
	if (err != 0)
		abort();
}

void
ri_mutex_init(ri_mutex *mu)
{
	must(pthread_mutex_init(&mu->m, NULL));
	NOBODY_IS(mu);
}

void
ri_mutex_done(ri_mutex *mu)
{
	must(pthread_mutex_destroy(&mu->m));
}

void
ri_mutex_lock(ri_mutex *mu)
{
	must(pthread_mutex_lock(&mu->m));
	I_AM(mu);
}

void
ri_mutex_unlock(ri_mutex *mu)
{
	ri_mutex_assert_held(mu);
	NOBODY_IS(mu);
	must(pthread_mutex_unlock(&mu->m));
}

void
ri_cond_init(ri_cond *cv)
{
	pthread_condattr_t attr;

	must(pthread_condattr_init(&attr));
	must(pthread_condattr_setclock(&attr, CLOCK_MONOTONIC));
	must(pthread_cond_init(&cv->c, &attr));
	must(pthread_condattr_destroy(&attr));
}

void
ri_cond_done(ri_cond *cv)
{
	must(pthread_cond_destroy(&cv->c));
}

bool
ri_cond_wait(ri_cond *cv, ri_mutex *mu, ri_time deadline)
{
	const struct timespec ts = ri_sys_timespec(deadline);
	int err;

	ri_mutex_assert_held(mu);
	NOBODY_IS(mu);
	if (deadline == RI_NEVER)
		err = pthread_cond_wait(&cv->c, &mu->m);
	else
		err = pthread_cond_timedwait(&cv->c, &mu->m, &ts);
	I_AM(mu);
	if (err == ETIMEDOUT)
		return false;
	must(err);
	return true;
}

void
ri_cond_signal(ri_cond *cv)
{
	must(pthread_cond_signal(&cv->c));
}

void
ri_cond_broadcast(ri_cond *cv)
{
	must(pthread_cond_broadcast(&cv->c));
}
