/* SPDX-License-Identifier: MIT */
#ifndef RI_PLATFORM_MEMORY_H
#define RI_PLATFORM_MEMORY_H

#include <stddef.h>

/* The heap. NULL when memory is out; size 0 is served as 1. */
void *ri_alloc(size_t size);
void *ri_zalloc(size_t size);
void *ri_realloc(void *, size_t size);
void ri_free(void *); /* NULL is fine */

#endif
