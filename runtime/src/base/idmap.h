/* SPDX-License-Identifier: MIT */
#ifndef RI_BASE_IDMAP_H
#define RI_BASE_IDMAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * A hash map from 64-bit keys to pointers, for tables whose keys somebody else chose: a peer's
 * call ids, addresses. Linear probing, no tombstones. NULL is not a value. One that was
 * never used holds no memory.
 */
typedef struct ri_idmap_slot {
	uint64_t key;
	void *value; /* NULL: free */
} ri_idmap_slot;

typedef struct ri_idmap {
	ri_idmap_slot *slots;
	uint32_t cap; /* a power of two, or 0 */
	uint32_t count;
} ri_idmap;

void ri_idmap_init(ri_idmap *);
void ri_idmap_done(ri_idmap *);
void *ri_idmap_get(const ri_idmap *, uint64_t key);
/* The key must be new. False: no memory, nothing changed. */
bool ri_idmap_put(ri_idmap *, uint64_t key, void *value);
/* What was there, or NULL. */
void *ri_idmap_take(ri_idmap *, uint64_t key);
/* Walks over all values: start with *at = 0; NULL after the last. Nothing may change meanwhile. */
void *ri_idmap_next(const ri_idmap *, size_t *at);

#endif
