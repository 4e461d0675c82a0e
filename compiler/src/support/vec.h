/* SPDX-License-Identifier: MIT */
#ifndef VEC_H
#define VEC_H

#include <stdint.h>
#include <support/arena.h>

/* A growing list of pointers; empty when zeroed. */
typedef struct vec {
	void **at;
	uint32_t n;
	uint32_t room;
} vec;

vec *vec_new(arena *);
/* There will be so many: no more memory is taken than they need. */
void vec_reserve(arena *, vec *, uint32_t n);
void vec_add(arena *, vec *, void *);
void vec_add_all(arena *, vec *, const vec *from);
/* Stable. */
void vec_sort(arena *, vec *, int (*compare)(const void *, const void *));

#endif
