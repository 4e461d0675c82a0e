/* SPDX-License-Identifier: MIT */
/*
 * The header and the first chunk are one block of the heap, so that a small message costs one malloc
 * and one free. Further chunks double, up to MAX_STEP; an allocation too large for that gets a
 * chunk of its own. Chunks are never given back one by one.
 */
#include <base/arena.h>
#include <platform/memory.h>
#include <string.h>

/* A reset keeps no further chunk larger than this: one large message must not cost memory for ever. */
enum { MAX_SPARE = 64 << 10 };
/* Chunks stop doubling here. */
enum { MAX_STEP = 1 << 20 };
/* The first of the further chunks is not smaller than this. */
enum { MIN_STEP = 512 };

typedef struct ri_chunk {
	struct ri_chunk *next;
	size_t size; /* of what follows, a multiple of 8 */
} chunk;

typedef struct ri_cleanup {
	struct ri_cleanup *next;
	void (*fn)(void *ctx);
	void *ctx;
} cleanup;

/* Both headers end where an 8-byte aligned word may begin, also where pointers have 4 bytes. */
enum {
	ARENA_HEADER = (sizeof(ridl_arena) + 7) / 8 * 8,
	CHUNK_HEADER = (sizeof(chunk) + 7) / 8 * 8,
};

static uint8_t *
chunk_bytes(chunk *c)
{
	return (uint8_t *)c + CHUNK_HEADER;
}

/* The next is taken from `at`; what may be taken there is set aside from the budget. */
static void
serve_from(ridl_arena *arena, uint8_t *at, uint8_t *end)
{
	size_t room = (size_t)(end - at), most = arena->budget & ~(size_t)7;

	arena->at = at;
	arena->end = end;
	arena->left = room < most ? room : most;
	arena->budget -= arena->left;
}

/* With this budget, of which nothing was allocated yet. */
static void
use_first_chunk(ridl_arena *arena, size_t budget)
{
	uint8_t *at = (uint8_t *)arena + ARENA_HEADER;

	arena->budget = budget;
	serve_from(arena, at, at + arena->first);
}

#ifdef RI_ARENA_EXACT
enum { BLOCK_ROOM = 0 };
#else
enum { BLOCK_ROOM = RI_BLOCK - ARENA_HEADER };
#endif

ridl_arena *
ri_arena_new(size_t size)
{
	const bool is_block = size <= BLOCK_ROOM;
	ridl_arena *arena;

	if (size > SIZE_MAX - ARENA_HEADER - 7)
		return NULL;
	size = is_block ? BLOCK_ROOM : (size + 7) / 8 * 8;
	arena = is_block ? ri_block_alloc() : ri_alloc(ARENA_HEADER + size);
	if (arena == NULL)
		return NULL;
	*arena = (ridl_arena){ .first = size, .limit = RI_ARENA_BUDGET, .is_block = is_block };
	use_first_chunk(arena, RI_ARENA_BUDGET);
	return arena;
}

static void
run_cleanups(ridl_arena *arena)
{
	/* A cleanup may add another; the list is read anew each time. */
	while (arena->cleanups != NULL) {
		cleanup *c = arena->cleanups;

		arena->cleanups = c->next;
		c->fn(c->ctx);
	}
}

void
ri_arena_free(ridl_arena *arena)
{
	if (arena == NULL)
		return;
	run_cleanups(arena);
	for (chunk *c = arena->chunks, *next; c != NULL; c = next) {
		next = c->next;
		ri_free(c);
	}
	ri_free(arena->spare);
	if (arena->is_block)
		ri_block_free(arena);
	else
		ri_free(arena);
}

void
ri_arena_reset(ridl_arena *arena)
{
	chunk *keep = arena->spare, *next;

	run_cleanups(arena);
	for (chunk *c = arena->chunks; c != NULL; c = next) {
		next = c->next;
		if (c->size <= MAX_SPARE && (keep == NULL || c->size > keep->size)) {
			ri_free(keep);
			keep = c;
		} else {
			ri_free(c);
		}
	}
	arena->chunks = NULL;
	arena->spare = keep;
	arena->over_budget = false;
	use_first_chunk(arena, arena->limit);
}

#ifdef RI_ARENA_EXACT
/* For tests: a block of the heap for every allocation, so that sanitizers see where each ends. */
static size_t
next_chunk_size(const ridl_arena *arena, size_t need)
{
	(void)arena;
	return need;
}
#else
/* Not more than the budget can ever use. */
static size_t
next_chunk_size(const ridl_arena *arena, size_t need)
{
	size_t size = 2 * (arena->chunks != NULL ? arena->chunks->size : arena->first);
	size_t most = (arena->budget + arena->left) & ~(size_t)7;

	if (size < MIN_STEP)
		size = MIN_STEP;
	if (size > MAX_STEP)
		size = MAX_STEP;
	if (size > most)
		size = most;
	return size < need ? need : size;
}
#endif

/* A chunk with room for need bytes: the spare one, or a new one. */
static chunk *
take_chunk(ridl_arena *arena, size_t need)
{
	size_t size = next_chunk_size(arena, need);
	chunk *c = arena->spare;

	if (c != NULL && c->size >= need) {
		arena->spare = NULL;
		return c;
	}
	c = ri_alloc(CHUNK_HEADER + size);
	if (c == NULL && size > need) {
		size = need;
		c = ri_alloc(CHUNK_HEADER + size);
	}
	if (c != NULL)
		c->size = size;
	return c;
}

/* Makes what is left enough for need bytes, if anybody lends them. */
static void
borrow(ridl_arena *arena, size_t need)
{
	const size_t lent =
	    arena->lender->lend(arena->lender, need - arena->budget - arena->left);

	arena->limit += lent;
	arena->budget += lent;
}

/* Whatever the inlined ri_arena_alloc() cannot serve. */
void *
ri_arena_alloc_slow(ridl_arena *arena, size_t size)
{
	size_t n = (size + 7) & ~(size_t)7, budget;
	uint8_t *at = arena->at, *end = arena->end;
	chunk *c;

	if (n > arena->budget + arena->left && arena->lender != NULL)
		borrow(arena, n);
	budget = arena->budget + arena->left;
	arena->over_budget = n < size || n > budget;
	if (arena->over_budget || n > SIZE_MAX - CHUNK_HEADER)
		return NULL;
	c = take_chunk(arena, n);
	if (c == NULL)
		return NULL;
	c->next = arena->chunks;
	arena->chunks = c;
	/* The old chunk goes on serving if it has more left than the new one will have. */
	if (c->size - n > (size_t)(end - at)) {
		at = chunk_bytes(c) + n;
		end = chunk_bytes(c) + c->size;
	}
	arena->budget = budget - n;
	serve_from(arena, at, end);
	return chunk_bytes(c);
}

char *
ri_arena_strdup(ridl_arena *arena, const char *s)
{
	size_t n = strlen(s) + 1;
	char *copy = ri_arena_alloc(arena, n);

	if (copy != NULL)
		memcpy(copy, s, n);
	return copy;
}

bool
ri_arena_over_budget(const ridl_arena *arena)
{
	return arena->over_budget;
}

ridl_arena *
ri_arena_of(const void *p)
{
	uint64_t back;

	memcpy(&back, (const uint8_t *)p - sizeof(back), sizeof(back));
	return (ridl_arena *)(uintptr_t)back;
}

void *
ri_arena_alloc_owned(ridl_arena *arena, size_t size)
{
	uint8_t *p;

	if (size > SIZE_MAX - 8) {
		arena->over_budget = true;
		return NULL;
	}
	p = ri_arena_alloc(arena, 8 + size);
	if (p == NULL)
		return NULL;
	ri_arena_own(arena, p + 8);
	return p + 8;
}

bool
ri_arena_on_free(ridl_arena *arena, void (*fn)(void *ctx), void *ctx)
{
	cleanup *c = ri_arena_alloc(arena, sizeof(*c));

	if (c == NULL)
		return false;
	*c = (cleanup){ .next = arena->cleanups, .fn = fn, .ctx = ctx };
	arena->cleanups = c;
	return true;
}
