/* SPDX-License-Identifier: MIT */
#ifndef MAP_H
#define MAP_H

#include <support/arena.h>

/* From names to anything; empty when zeroed. Keys are borrowed. */
typedef struct map {
	struct map_entry *entries;
	size_t n;
	size_t room;
} map;

/* NULL: not there. */
void *map_get(const map *, const char *key);
/* The value that was there before, which stays; NULL: it is in now. */
void *map_add(arena *, map *, const char *key, void *value);
/* Empty again; its memory serves what comes next. */
void map_clear(map *);

#endif
