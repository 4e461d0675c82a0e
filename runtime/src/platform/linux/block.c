/* SPDX-License-Identifier: MIT */
#include <platform/memory.h>
#include <platform/thread.h>

/* Where a tool watches every allocation, blocks are ordinary ones. */
#if defined(__SANITIZE_ADDRESS__)
#define KEEPS_BLOCKS 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define KEEPS_BLOCKS 0
#endif
#endif
#ifndef KEEPS_BLOCKS
#define KEEPS_BLOCKS 1
#endif

typedef struct kept_block {
	struct kept_block *next;
} kept_block;

/* What a thread has freed of one size. */
typedef struct shelf {
	kept_block *kept;
	unsigned n;
} shelf;

static __thread shelf blocks RI_FAST_TLS, buffers RI_FAST_TLS;

static void
clear(shelf *s)
{
	while (s->kept != NULL) {
		kept_block *b = s->kept;

		s->kept = b->next;
		ri_free(b);
	}
	s->n = 0;
}

/* At the end of the thread. */
static void
clear_shelves(void *unused)
{
	(void)unused;
	clear(&blocks);
	clear(&buffers);
}

static void *
take(shelf *s, size_t size)
{
	kept_block *b = s->kept;

	if (b == NULL)
		return ri_alloc(size);
	s->kept = b->next;
	s->n--;
	return b;
}

static void
give(shelf *s, void *p, unsigned most)
{
	kept_block *b = p;

	if (!KEEPS_BLOCKS || p == NULL || s->n == most) {
		ri_free(p);
		return;
	}
	if (ri_thread_slot(RI_SLOT_BLOCKS) == NULL)
		ri_thread_set_slot(RI_SLOT_BLOCKS, &blocks, clear_shelves);
	b->next = s->kept;
	s->kept = b;
	s->n++;
}

void *
ri_block_alloc(void)
{
	return take(&blocks, RI_BLOCK);
}

void
ri_block_free(void *p)
{
	give(&blocks, p, RI_BLOCKS_KEPT);
}

void *
ri_buffer_alloc(void)
{
	return take(&buffers, RI_BUFFER);
}

void
ri_buffer_free(void *p)
{
	give(&buffers, p, RI_BUFFERS_KEPT);
}
