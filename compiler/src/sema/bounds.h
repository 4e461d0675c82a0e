/* SPDX-License-Identifier: MIT */
#ifndef BOUNDS_H
#define BOUNDS_H

#include <sema/constant.h>

/* What of a field is bounded; as RIDL_BOUND_*. */
enum {
	BOUND_MAX_ITEMS = 1,
	BOUND_EXACT_ITEMS = 2,
	BOUND_MAX_BYTES = 4,
	BOUND_EXACT_BYTES = 8,
	BOUND_MIN = 16,
	BOUND_MAX = 32,
	BOUND_MIN_BYTES = 64,
	BOUND_MIN_ITEMS = 128,
	BOUND_BITS = 256, /* of closed flags: none but those of max */
};

/* The limits of a field's type and annotations together. */
typedef struct bounds {
	unsigned which;
	uint32_t max_items; /* or exactly */
	uint32_t max_bytes; /* or exactly */
	uint32_t min_bytes;
	uint32_t min_items;
	constant min, max; /* of a number: values of its type */
} bounds;

/* False: they make no sense, which was reported. */
bool bounds_of(const scope *, const ast_field *, bounds *out);

/* What [N] and [<=N] say. False: no number above 0, which was reported. */
bool bounds_eval(const scope *, const ast_value *, uint32_t *out);

/* The field's @default. False: there is none, or it is wrong, which was reported. */
bool bounds_default(const scope *, const ast_field *, const bounds *, constant *out);

#endif
