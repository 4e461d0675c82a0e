/* SPDX-License-Identifier: MIT */
#ifndef RI_BASE_ARENA_H
#define RI_BASE_ARENA_H

#include <base/macros.h>
#include <ridl/message.h>
#include <string.h>

/* Who adds to the budget of an arena when it is spent. */
typedef struct ri_lender ri_lender;
struct ri_lender {
	/* By how much: need bytes, or more; 0: that is all there is. */
	size_t (*lend)(ri_lender *, size_t need);
};

/*
 * Memory that is freed all at once; the ridl_arena of the public header. Before every address that
 * may be handed to ridl_free() stand 8 bytes that lead back to the arena; see ri_arena_own().
 * The struct is here only so that allocating is inlined; nobody but arena.c touches its members.
 */
struct ridl_arena {
	uint8_t *at;             /* the next free byte, 8-byte aligned */
	size_t left;             /* what may be taken from there; a multiple of 8 */
	uint8_t *end;            /* of the chunk: beyond what is left if the budget is short */
	size_t budget;           /* what may still be allocated besides */
	size_t limit;            /* what the budget is after a reset */
	size_t first;            /* size of the first chunk, which follows this struct */
	struct ri_chunk *chunks; /* the further ones, latest first */
	struct ri_chunk *spare;  /* kept by a reset, unused so far */
	struct ri_cleanup *cleanups; /* latest first */
	ri_lender *lender;           /* or NULL */
	bool over_budget;            /* why the last allocation failed */
	bool is_block;               /* header and first chunk are an ri_block */
};

/* An arena whose first chunk has room for at least size bytes. NULL without memory. */
ridl_arena *ri_arena_new(size_t size);
/* NULL is fine. Runs the cleanups, latest first. */
void ri_arena_free(ridl_arena *);
/* Runs the cleanups; keeps the first chunk and one more, of at most 64 KiB. The budget is full again. */
void ri_arena_reset(ridl_arena *);

void *ri_arena_alloc_slow(ridl_arena *, size_t size);

/* 8-byte aligned, not cleared. NULL when memory is out, or the budget is spent: ri_arena_over_budget(). */
static inline void *
ri_arena_alloc(ridl_arena *arena, size_t size)
{
	size_t n = (size + 7) & ~(size_t)7;
	uint8_t *p = arena->at;

	if (RI_UNLIKELY(size > arena->left))
		return ri_arena_alloc_slow(arena, size);
	arena->at += n;
	arena->left -= n;
	if (p == NULL)
		__builtin_unreachable(); /* so that nobody asks, where it went well */
	return p;
}

static inline void *
ri_arena_zalloc(ridl_arena *arena, size_t size)
{
	void *p = ri_arena_alloc(arena, size);

	if (RI_LIKELY(p != NULL))
		memset(p, 0, size);
	return p;
}

char *ri_arena_strdup(ridl_arena *, const char *);

/* What may still be allocated; RI_ARENA_BUDGET (64 MiB) at first. */
enum { RI_ARENA_BUDGET = 64 << 20 };
static inline void
ri_arena_set_budget(ridl_arena *arena, size_t bytes)
{
	const size_t room = (size_t)(arena->end - arena->at), most = bytes & ~(size_t)7;

	arena->limit = bytes;
	arena->left = room < most ? room : most;
	arena->budget = bytes - arena->left;
}
/* Who is asked when it is spent, from now on; NULL: nobody. Must last as long. */
static inline void
ri_arena_borrow_from(ridl_arena *arena, ri_lender *lender)
{
	arena->lender = lender;
}
/* What was allocated of it. */
static inline size_t
ri_arena_used(const ridl_arena *arena)
{
	return arena->limit - arena->budget - arena->left;
}

/* Whether it was the budget that made the last allocation fail. */
bool ri_arena_over_budget(const ridl_arena *);

/*
 * Makes ridl_free(p) free the whole arena: writes the way back into the 8 bytes before p, which
 * must belong to the arena and be of no use to anybody. p need not be aligned.
 */
static inline void
ri_arena_own(ridl_arena *arena, void *p)
{
	uint64_t back = (uintptr_t)arena; /* 8 bytes, whatever the size of a pointer */

	memcpy((uint8_t *)p - sizeof(back), &back, sizeof(back));
}

/* size bytes with such 8 bytes before them, already written. */
void *ri_arena_alloc_owned(ridl_arena *, size_t size);

/* The arena that p was made the way back to. */
ridl_arena *ri_arena_of(const void *p);

/* Has fn(ctx) called when the arena is freed or reset. False: no memory. */
bool ri_arena_on_free(ridl_arena *, void (*fn)(void *ctx), void *ctx);

#endif
