/* SPDX-License-Identifier: MIT */
/*
 * The heap. Blocks lie one behind the other at addresses that are the same in every run, and are never used again:
 * what was freed is overwritten, and looked at in the end, so that writing to it is noticed, and reading
 * gives nonsense. Under AddressSanitizer both are reported at once.
 */
#include "sim.h"
#include <platform/atomic.h>
#include <platform/memory.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#ifdef SIM_ASAN
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(at, n) ((void)(at), (void)(n))
#define ASAN_UNPOISON_MEMORY_REGION(at, n) ((void)(at), (void)(n))
#endif

enum { MAX_BLOCKS = 1 << 22, FRAMES = 16, GAP = 32, FRESH = 0xa5, FREED = 0xdd, FENCE = 0xfe };
/* Addresses, not memory; but AddressSanitizer keeps an eighth of them. */
#ifdef SIM_ASAN
static const size_t HEAP = (size_t)2 << 30;
#else
static const size_t HEAP = (size_t)8 << 30;
#endif

typedef struct block {
	unsigned char *at;
	size_t size;
	bool in_use;
	void *maker;
} block;

/* Who made and who freed a block: of each, in a deep run. */
typedef struct history {
	size_t n_made, n_freed;
	void *made[FRAMES], *freed[FRAMES];
} history;

static unsigned char *heap;
static size_t used;
static block *blocks;      /* by address */
static history *histories; /* of the same blocks */
static size_t n_blocks;
static size_t in_use;

static void *
reserve(uintptr_t where, size_t size)
{
	void *at = mmap((void *)where, size, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);

	if (at != (void *)where) {
		fprintf(stderr, "sim: no memory for a heap\n");
		exit(2);
	}
	return at;
}

void
sim_reserve_heap(void)
{
	heap = reserve(0x200000000000, HEAP);
	blocks = reserve(0x280000000000, sizeof(block) * MAX_BLOCKS);
	histories = reserve(0x290000000000, sizeof(history) * MAX_BLOCKS);
	ASAN_POISON_MEMORY_REGION(heap, HEAP);
}

static void
print_block(const block *b)
{
	const history *h = &histories[b - blocks];

	printf("\nblock %p of %zu bytes, made by:\n", (void *)b->at, b->size);
	sim_print_frames(stdout, h->n_made > 0 ? h->made : (void *const *)&b->maker,
	    h->n_made > 0 ? h->n_made : 1);
	if (!b->in_use) {
		printf("  freed by:\n");
		sim_print_frames(stdout, h->freed, h->n_freed);
	}
}

static block *
block_of(const void *p)
{
	size_t lo = 0, hi = n_blocks;

	while (lo < hi) {
		const size_t mid = lo + (hi - lo) / 2;

		if (blocks[mid].at == p)
			return &blocks[mid];
		if (blocks[mid].at < (const unsigned char *)p)
			lo = mid + 1;
		else
			hi = mid;
	}
	sim_violation("%p is freed, but was never allocated", p);
}

/*
 * Of a large block its beginning and its end: most of what a world would spend its time on is the middle of buffers.
 * AddressSanitizer sees to the middle, too.
 */
enum { EDGE = 1024 };

static void
fill(unsigned char *at, size_t n, unsigned char with)
{
	if (n > 2 * EDGE) {
		memset(at + n - EDGE, with, EDGE);
		n = EDGE;
	}
	memset(at, with, n);
}

static bool
is_filled(const unsigned char *at, size_t n, unsigned char with)
{
	if (n > 2 * EDGE)
		return is_filled(at, EDGE, with) && is_filled(at + n - EDGE, EDGE, with);
	return n == 0 || (at[0] == with && memcmp(at, at + 1, n - 1) == 0);
}

bool
sim_memory_fails(void)
{
	if (!sim_is_running() ||
	    (sim.nature.fail_alloc_of != 0 && sim.nature.fail_alloc_of != sim_group()) ||
	    !sim_one_in(&sim.memory, sim.nature.fail_alloc_one_in))
		return false;
	sim.counts.failed_allocs++;
	sim_event("memory is out", 0, 0);
	return true;
}

static void *
make(size_t size, void *maker)
{
	const size_t room = (size + GAP + 15) & ~(size_t)15;
	block *b;

	if (sim_memory_fails() || sim_fault_at("memory", 1, maker) != 0)
		return NULL;
	if (n_blocks == MAX_BLOCKS || used + room > HEAP)
		sim_violation(
		    "the heap of this world is used up: %zu blocks, %zu bytes", n_blocks, used);
	b = &blocks[n_blocks++];
	*b = (block){ .at = heap + used, .size = size, .in_use = true, .maker = maker };
	used += room;
	in_use += size;
	sim.counts.allocs++;
	if (sim.deep)
		histories[b - blocks].n_made = sim_backtrace(histories[b - blocks].made, FRAMES);
	ASAN_UNPOISON_MEMORY_REGION(b->at, room);
	fill(b->at, size, FRESH);
	memset(b->at + size, FENCE, room - size);
	ASAN_POISON_MEMORY_REGION(b->at + size, room - size);
	sim_event("allocated", (uint64_t)(uintptr_t)b->at, size);
	return b->at;
}

void *
ri_alloc(size_t size)
{
	return make(size, __builtin_return_address(0));
}

void *
ri_zalloc(size_t size)
{
	void *p = make(size, __builtin_return_address(0));

	return p == NULL ? NULL : memset(p, 0, size);
}

void *
ri_alloc_line(size_t size)
{
	used = (used + RI_CACHE_LINE - 1) & ~(size_t)(RI_CACHE_LINE - 1);
	return make(size, __builtin_return_address(0));
}

void *
ri_realloc(void *p, size_t size)
{
	void *other = make(size, __builtin_return_address(0));

	if (p == NULL || other == NULL)
		return other;
	memcpy(other, p, size < block_of(p)->size ? size : block_of(p)->size);
	ri_free(p);
	return other;
}

/* What lies between a block and the next: nobody may have written there. */
static void
check_fence(const block *b)
{
	const size_t room = (b->size + GAP + 15) & ~(size_t)15;

	ASAN_UNPOISON_MEMORY_REGION(b->at + b->size, room - b->size);
	if (is_filled(b->at + b->size, room - b->size, FENCE))
		return;
	print_block(b);
	sim_violation("somebody wrote behind the end of block %p", (void *)b->at);
}

void
ri_free(void *p)
{
	block *b;

	if (p == NULL)
		return;
	b = block_of(p);
	if (!b->in_use) {
		print_block(b);
		sim_violation("block %p is freed twice", p);
	}
	check_fence(b);
	b->in_use = false;
	in_use -= b->size;
	if (sim.deep)
		histories[b - blocks].n_freed =
		    sim_backtrace(histories[b - blocks].freed, FRAMES);
	fill(p, b->size, FREED);
	ASAN_POISON_MEMORY_REGION(p, b->size);
	sim_event("freed", (uint64_t)(uintptr_t)p, 0);
}

size_t
sim_bytes_in_use(void)
{
	return in_use;
}

void
sim_check_memory(void)
{
	size_t n_leaked = 0;

	for (size_t i = 0; i < n_blocks; i++) {
		const block *b = &blocks[i];

		if (b->in_use) {
			if (n_leaked++ < 20)
				print_block(b);
			continue;
		}
		ASAN_UNPOISON_MEMORY_REGION(b->at, b->size);
		if (!is_filled(b->at, b->size, FREED)) {
			print_block(b);
			sim_violation("somebody wrote to freed block %p", (void *)b->at);
		}
	}
	if (n_leaked > 0)
		sim_violation("%zu blocks were never freed, %zu bytes", n_leaked, in_use);
}

/* Each is an ordinary one, so that what is used after it was freed is found. */
void *
ri_block_alloc(void)
{
	return ri_alloc(RI_BLOCK);
}

void
ri_block_free(void *p)
{
	ri_free(p);
}

void *
ri_buffer_alloc(void)
{
	return ri_alloc(RI_BUFFER);
}

void
ri_buffer_free(void *p)
{
	ri_free(p);
}
