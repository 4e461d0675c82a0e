/* SPDX-License-Identifier: MIT */
#ifndef RI_PLATFORM_MEMORY_H
#define RI_PLATFORM_MEMORY_H

#include <stddef.h>

/* The heap. NULL when memory is out; size 0 is served as 1. */
void *ri_alloc(size_t size);
void *ri_zalloc(size_t size);
/* Where a line of the cache begins: the kernel copies a fifth faster to there. */
enum { RI_CACHE_LINE = 64 };
void *ri_alloc_line(size_t size);
void *ri_realloc(void *, size_t size);
void ri_free(void *); /* NULL is fine */

/*
 * Blocks of RI_BLOCK bytes, for what every call needs one of. Each thread keeps what it frees for its next ones, up to
 * RI_BLOCKS_KEPT and until it ends: that is quicker than a heap, which has to be fit for anything.
 */
enum { RI_BLOCK = 1024, RI_BLOCKS_KEPT = 128 };
void *ri_block_alloc(void); /* NULL when memory is out */
void ri_block_free(void *);

/* The same for what comes, or leaves, together: so a connection holds one only while there is something in it. */
enum { RI_BUFFER = 16 << 10, RI_BUFFERS_KEPT = 4 };
void *ri_buffer_alloc(void); /* NULL when memory is out */
void ri_buffer_free(void *);

#endif
