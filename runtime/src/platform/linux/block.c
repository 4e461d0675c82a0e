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

static __thread kept_block *kept RI_FAST_TLS;
static __thread unsigned n_kept RI_FAST_TLS;

/* At the end of the thread. */
static void
free_kept(void *unused)
{
	(void)unused;
	while (kept != NULL) {
		kept_block *b = kept;

		kept = b->next;
		ri_free(b);
	}
	n_kept = 0;
}

void *
ri_block_alloc(void)
{
	kept_block *b = kept;

	if (b == NULL)
		return ri_alloc(RI_BLOCK);
	kept = b->next;
	n_kept--;
	return b;
}

void
ri_block_free(void *p)
{
	kept_block *b = p;

	if (!KEEPS_BLOCKS || n_kept == RI_BLOCKS_KEPT) {
		ri_free(p);
		return;
	}
	if (ri_thread_slot(RI_SLOT_BLOCKS) == NULL)
		ri_thread_set_slot(RI_SLOT_BLOCKS, &kept, free_kept);
	b->next = kept;
	kept = b;
	n_kept++;
}
