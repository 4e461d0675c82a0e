/* SPDX-License-Identifier: MIT */
#ifndef RI_BASE_MACROS_H
#define RI_BASE_MACROS_H

#include <stddef.h>

/* The struct that has this member at this address. */
#define RI_CONTAINER_OF(ptr, type, member)                                                       \
	((type *)(void *)((char *)(ptr)-offsetof(type, member)))
#define RI_COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define RI_LIKELY(x) __builtin_expect(!!(x), 1)
#define RI_UNLIKELY(x) __builtin_expect(!!(x), 0)

#endif
