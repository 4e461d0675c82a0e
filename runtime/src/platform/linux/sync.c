/* SPDX-License-Identifier: MIT */
/*
 * Mutexes and conditions over futex(). A mutex says FREE, HELD or AWAITED. Who finds it taken says AWAITED and sleeps while
 * it says so; having slept once, it takes the mutex as AWAITED, since others may sleep too: at worst one wakes in
 * vain. Who gives back an AWAITED one wakes one sleeper, after the word was freed: by then another may hold
 * the mutex, or have ended its life, and waking nobody at that address, or somebody who looks again, is harmless.
 *
 * A condition counts its signals. Who waits notes the count under the mutex and sleeps only while it is the same.
 */
#include "sys.h"
#include <errno.h>
#include <limits.h>
#include <linux/futex.h>
#include <platform/sync.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifdef RI_THREAD_SANITIZER
uint32_t ri_atomic_fence_word;
#endif

/*
 * The owner is written by whoever holds the mutex and read by anybody who wants to know "is it me?": the
 * answer is right whatever others do meanwhile, since only this thread writes its own name there.
 */
#ifndef NDEBUG
static __thread char me;

void
ri_mutex_assert_held(const ri_mutex *mu)
{
	if (__atomic_load_n(&mu->owner, __ATOMIC_RELAXED) != &me)
		abort();
}

void
ri_mutex_note_owner(ri_mutex *mu, bool held)
{
	if (!held)
		ri_mutex_assert_held(mu);
	__atomic_store_n(&mu->owner, held ? &me : NULL, __ATOMIC_RELAXED);
}
#else
void
ri_mutex_assert_held(const ri_mutex *mu)
{
	(void)mu;
}
#endif

/* Sleeps while the word has that value, or until deadline: false. */
static bool
sleep_while(ri_atomic *word, uint32_t value, ri_time deadline)
{
	const struct timespec until = ri_sys_timespec(deadline);

	return syscall(SYS_futex, &word->v, FUTEX_WAIT_BITSET_PRIVATE, value,
		   deadline == RI_NEVER ? NULL : &until, NULL, FUTEX_BITSET_MATCH_ANY) == 0 ||
	       errno != ETIMEDOUT;
}

static void
wake(ri_atomic *word, int n)
{
	(void)syscall(SYS_futex, &word->v, FUTEX_WAKE_PRIVATE, n, NULL, NULL, 0);
}

void
ri_mutex_init(ri_mutex *mu)
{
	*mu = (ri_mutex)RI_MUTEX_STATIC;
}

void
ri_mutex_done(ri_mutex *mu)
{
	(void)mu;
}

void
ri_mutex_lock_slowly(ri_mutex *mu)
{
	while (ri_atomic_swap(&mu->word, RI_MUTEX_AWAITED) != RI_MUTEX_FREE)
		sleep_while(&mu->word, RI_MUTEX_AWAITED, RI_NEVER);
}

void
ri_mutex_wake(ri_mutex *mu)
{
	wake(&mu->word, 1);
}

void
ri_cond_init(ri_cond *cv)
{
	*cv = (ri_cond){ .changes = { 0 } };
}

void
ri_cond_done(ri_cond *cv)
{
	(void)cv;
}

bool
ri_cond_wait(ri_cond *cv, ri_mutex *mu, ri_time deadline)
{
	const uint32_t changes = ri_atomic_load(&cv->changes);
	bool in_time;

	ri_mutex_unlock(mu);
	in_time = sleep_while(&cv->changes, changes, deadline);
	ri_mutex_lock(mu);
	return in_time;
}

void
ri_cond_signal(ri_cond *cv)
{
	ri_atomic_add(&cv->changes, 1);
	wake(&cv->changes, 1);
}

void
ri_cond_broadcast(ri_cond *cv)
{
	ri_atomic_add(&cv->changes, 1);
	wake(&cv->changes, INT_MAX);
}
