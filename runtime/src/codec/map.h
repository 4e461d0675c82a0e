/* SPDX-License-Identifier: MIT */
#ifndef RI_CODEC_MAP_H
#define RI_CODEC_MAP_H

#include <codec/value.h>

/* Keeps the last of the entries with the same key. False: no memory (or budget) left in mem. */
bool ri_map_finish(const ridl_field *, uint8_t *message, ridl_arena *mem);
const ridl_field *ri_map_key(const ridl_field *map);
/* How two entries' keys are ordered: below 0, 0, above 0. */
int ri_map_compare_keys(const ridl_field *key, const void *a, const void *b);
/* Sorts n places of entries by key; scratch has the same size. Equal ones keep their order. */
void ri_map_sort(const ridl_field *map, void ***places, void ***scratch, size_t n);

#endif
