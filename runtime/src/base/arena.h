/* SPDX-License-Identifier: MIT */
#ifndef RI_BASE_ARENA_H
#define RI_BASE_ARENA_H

#include <ridl/message.h>

/*
 * Memory that is freed all at once; the ridl_arena of the public header. Before every address that
 * may be handed to ridl_free() stand 8 bytes that lead back to the arena; see ri_arena_own().
 */

/* An arena whose first chunk has room for at least size bytes. NULL without memory. */
ridl_arena *ri_arena_new(size_t size);
/* NULL is fine. Runs the cleanups, latest first. */
void ri_arena_free(ridl_arena *);
/* Keeps one chunk, of at most 64 KiB. */
void ri_arena_reset(ridl_arena *);

/* 8-byte aligned, not cleared. NULL when memory is out, or the budget is spent: ri_arena_over_budget(). */
void *ri_arena_alloc(ridl_arena *, size_t size);
void *ri_arena_zalloc(ridl_arena *, size_t size);
char *ri_arena_strdup(ridl_arena *, const char *);

/* What may still be allocated; RI_ARENA_BUDGET (64 MiB) at first. */
enum { RI_ARENA_BUDGET = 64 << 20 };
void ri_arena_set_budget(ridl_arena *, size_t bytes);
bool ri_arena_over_budget(const ridl_arena *);

/*
 * Makes ridl_free(p) free the whole arena: writes the way back into the 8 bytes before p, which
 * must belong to the arena and be of no use to anybody.
 */
void ri_arena_own(ridl_arena *, void *p);
/* size bytes with such 8 bytes before them, already written. */
void *ri_arena_alloc_owned(ridl_arena *, size_t size);

/* Has fn(ctx) called when the arena is freed or reset. False: no memory. */
bool ri_arena_on_free(ridl_arena *, void (*fn)(void *ctx), void *ctx);

#endif
