/* SPDX-License-Identifier: MIT */
#ifndef RI_PLATFORM_ATOMIC_H
#define RI_PLATFORM_ATOMIC_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Words shared between threads without a lock. Loads acquire, stores release, the rest does both. In
 * the simulated platform each of them is a point at which another thread may go on.
 */
typedef struct ri_atomic {
	uint32_t v;
} ri_atomic;

typedef struct ri_atomic64 {
	uint64_t v;
} ri_atomic64;

typedef struct ri_atomic_ptr {
	void *v;
} ri_atomic_ptr;

#ifdef RI_SIMULATED
void ri_sched_point(void);
#else
static inline void
ri_sched_point(void)
{
}
#endif

#if defined(__SANITIZE_THREAD__)
#define RI_THREAD_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define RI_THREAD_SANITIZER 1
#endif
#endif

/*
 * What was stored before it is seen by whoever stores after one of its own and then looks.
 * ThreadSanitizer does not know fences: there all threads pass through one word, one after the other.
 */
#ifdef RI_THREAD_SANITIZER
extern uint32_t ri_atomic_fence_word;
#endif
static inline void
ri_atomic_fence(void)
{
	ri_sched_point();
#ifdef RI_THREAD_SANITIZER
	__atomic_fetch_add(&ri_atomic_fence_word, 1, __ATOMIC_SEQ_CST);
#else
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
#endif
}

static inline uint32_t
ri_atomic_load(const ri_atomic *a)
{
	ri_sched_point();
	return __atomic_load_n(&a->v, __ATOMIC_ACQUIRE);
}

static inline void
ri_atomic_store(ri_atomic *a, uint32_t v)
{
	ri_sched_point();
	__atomic_store_n(&a->v, v, __ATOMIC_RELEASE);
}

/* The value before. */
static inline uint32_t
ri_atomic_add(ri_atomic *a, uint32_t n)
{
	ri_sched_point();
	return __atomic_fetch_add(&a->v, n, __ATOMIC_ACQ_REL);
}

static inline uint32_t
ri_atomic_sub(ri_atomic *a, uint32_t n)
{
	ri_sched_point();
	return __atomic_fetch_sub(&a->v, n, __ATOMIC_ACQ_REL);
}

static inline uint32_t
ri_atomic_or(ri_atomic *a, uint32_t bits)
{
	ri_sched_point();
	return __atomic_fetch_or(&a->v, bits, __ATOMIC_ACQ_REL);
}

static inline uint32_t
ri_atomic_swap(ri_atomic *a, uint32_t v)
{
	ri_sched_point();
	return __atomic_exchange_n(&a->v, v, __ATOMIC_ACQ_REL);
}

/* Whether it was expected, and is now v. */
static inline bool
ri_atomic_cas(ri_atomic *a, uint32_t expected, uint32_t v)
{
	ri_sched_point();
	return __atomic_compare_exchange_n(
	    &a->v, &expected, v, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
}

static inline uint64_t
ri_atomic64_load(const ri_atomic64 *a)
{
	ri_sched_point();
	return __atomic_load_n(&a->v, __ATOMIC_ACQUIRE);
}

static inline void
ri_atomic64_store(ri_atomic64 *a, uint64_t v)
{
	ri_sched_point();
	__atomic_store_n(&a->v, v, __ATOMIC_RELEASE);
}

/* As good as a fence: what was stored before is seen by whoever stores after one of its own and then looks. */
static inline void
ri_atomic64_store_fenced(ri_atomic64 *a, uint64_t v)
{
	ri_sched_point();
	__atomic_exchange_n(&a->v, v, __ATOMIC_SEQ_CST);
#ifdef RI_THREAD_SANITIZER
	ri_atomic_fence();
#endif
}

static inline bool
ri_atomic64_cas(ri_atomic64 *a, uint64_t expected, uint64_t v)
{
	ri_sched_point();
	return __atomic_compare_exchange_n(
	    &a->v, &expected, v, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
}

/* For counters by which nobody is told anything. */
static inline void
ri_atomic64_count(ri_atomic64 *a, uint64_t n)
{
	__atomic_fetch_add(&a->v, n, __ATOMIC_RELAXED);
}

static inline void *
ri_atomic_ptr_load(const ri_atomic_ptr *a)
{
	ri_sched_point();
	return __atomic_load_n(&a->v, __ATOMIC_ACQUIRE);
}

static inline void
ri_atomic_ptr_store(ri_atomic_ptr *a, void *v)
{
	ri_sched_point();
	__atomic_store_n(&a->v, v, __ATOMIC_RELEASE);
}

static inline void *
ri_atomic_ptr_swap(ri_atomic_ptr *a, void *v)
{
	ri_sched_point();
	return __atomic_exchange_n(&a->v, v, __ATOMIC_ACQ_REL);
}

#endif
