/* SPDX-License-Identifier: MIT */
#ifndef RI_BASE_MACROS_H
#define RI_BASE_MACROS_H

#include <stddef.h>

/* The struct that has this member at this address. */
#define RI_CONTAINER_OF(ptr, type, member)                                                       \
	((type *)(void *)((char *)(ptr)-offsetof(type, member)))
#define RI_COUNT(array) (sizeof(array) / sizeof((array)[0]))
/*
 * For the few functions that are fast only where the compiler sees their arguments. Where branches
 * are counted (RI_COVERAGE) there is one copy of each, else none had all of them.
 */
#ifdef RI_COVERAGE
#define RI_INLINE static inline
#else
#define RI_INLINE static inline __attribute__((__always_inline__))
#endif
/* For what would only take registers from the fast path beside it. */
#define RI_NOINLINE __attribute__((__noinline__))
#define RI_LIKELY(x) __builtin_expect(!!(x), 1)
#define RI_UNLIKELY(x) __builtin_expect(!!(x), 0)

#endif
