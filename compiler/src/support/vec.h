/* SPDX-License-Identifier: MIT */
#ifndef VEC_H
#define VEC_H

#include <support/arena.h>

/* A growing list of pointers; empty when zeroed. */
typedef struct vec {
	void **at;
	size_t n;
	size_t room;
} vec;

vec *vec_new(arena *);
void vec_add(arena *, vec *, void *);
/* Stable. */
void vec_sort(arena *, vec *, int (*compare)(const void *, const void *));

#endif
