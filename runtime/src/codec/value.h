/* SPDX-License-Identifier: MIT */
#ifndef RI_CODEC_VALUE_H
#define RI_CODEC_VALUE_H

#include <base/macros.h>
#include <base/wire.h>
#include <ridl/tables.h>
#include <string.h>

/*
 * What the parts of the codec agree on: the wire type and the size of each kind, and how
 * values are read and written in memory. Members have many types; memcpy() suits them all.
 */

/* Messages, maps, groups and unknown fields may be nested this deep. */
enum { RI_MAX_DEPTH = 100 };

/* Whether one level more is allowed; who comes back adds 1. One instruction, and the jump. */
static inline bool
ri_go_deeper(unsigned *depth)
{
	return !__builtin_sub_overflow(*depth, 1u, depth);
}

enum { RI_MAX_FIELD_NUMBER = (1 << 29) - 1 };

static const uint8_t ri_wire_of_kind[RIDL_KIND_OBJECT + 1] = {
	[RIDL_KIND_FIXED32] = RI_WIRE_32,
	[RIDL_KIND_SFIXED32] = RI_WIRE_32,
	[RIDL_KIND_FLOAT] = RI_WIRE_32,
	[RIDL_KIND_FIXED64] = RI_WIRE_64,
	[RIDL_KIND_SFIXED64] = RI_WIRE_64,
	[RIDL_KIND_DOUBLE] = RI_WIRE_64,
	[RIDL_KIND_STRING] = RI_WIRE_BYTES,
	[RIDL_KIND_BYTES] = RI_WIRE_BYTES,
	[RIDL_KIND_MESSAGE] = RI_WIRE_BYTES,
	/* all others are varints: 0 */
};

static const uint8_t ri_size_of_kind[RIDL_KIND_OBJECT + 1] = {
	[RIDL_KIND_INT32] = 4,
	[RIDL_KIND_INT64] = 8,
	[RIDL_KIND_UINT32] = 4,
	[RIDL_KIND_UINT64] = 8,
	[RIDL_KIND_SINT32] = 4,
	[RIDL_KIND_SINT64] = 8,
	[RIDL_KIND_FIXED32] = 4,
	[RIDL_KIND_FIXED64] = 8,
	[RIDL_KIND_SFIXED32] = 4,
	[RIDL_KIND_SFIXED64] = 8,
	[RIDL_KIND_FLOAT] = 4,
	[RIDL_KIND_DOUBLE] = 8,
	[RIDL_KIND_BOOL] = sizeof(ridl_bool),
	[RIDL_KIND_ENUM] = 4,
	[RIDL_KIND_STRING] = sizeof(char *),
	[RIDL_KIND_BYTES] = sizeof(ridl_bytes),
	[RIDL_KIND_MESSAGE] = sizeof(void *),
	[RIDL_KIND_OBJECT] = sizeof(void *),
};

/* Numbers may be packed, and have bounds. Objects are indices: packed, but without bounds. */
static inline bool
ri_is_number(unsigned kind)
{
	return kind <= RIDL_KIND_DOUBLE;
}

static inline uint32_t
ri_load32(const void *p)
{
	uint32_t v;

	memcpy(&v, p, sizeof(v));
	return v;
}

static inline uint64_t
ri_load64(const void *p)
{
	uint64_t v;

	memcpy(&v, p, sizeof(v));
	return v;
}

static inline size_t
ri_load_size(const void *p)
{
	size_t v;

	memcpy(&v, p, sizeof(v));
	return v;
}

static inline void *
ri_load_ptr(const void *p)
{
	void *v;

	memcpy(&v, p, sizeof(v));
	return v;
}

static inline ridl_bytes
ri_load_bytes(const void *p)
{
	ridl_bytes v;

	memcpy(&v, p, sizeof(v));
	return v;
}

static inline void
ri_store32(void *p, uint32_t v)
{
	memcpy(p, &v, sizeof(v));
}

static inline void
ri_store64(void *p, uint64_t v)
{
	memcpy(p, &v, sizeof(v));
}

static inline void
ri_store_size(void *p, size_t v)
{
	memcpy(p, &v, sizeof(v));
}

static inline void
ri_store_ptr(void *p, const void *v)
{
	memcpy(p, &v, sizeof(v));
}

/* Whether the arm of a union that field is, is the one that is set. */
static inline bool
ri_arm_is_set(const ridl_field *f, const uint8_t *message)
{
	return ri_load32(message + f->presence) == f->number;
}

/* Whether a field is there, where that can be told without looking at the value. */
bool ri_field_is_present(const ridl_field *, const uint8_t *message);

/* NULL unless it is one of the enum's values. */
const ridl_enum_value *ri_enum_find(const ridl_enum_table *, int32_t value);

/*
 * Where in a message something went wrong, written from the end as the calls return:
 * "history[3].key". Cut at the front when it gets too long.
 */
typedef struct ri_path {
	char text[160];
	size_t start;  /* of the text, whose end is the array's */
	char why[160]; /* room for what went wrong, where that has numbers in it */
} ri_path;

enum { RI_NO_INDEX = -1 };

static inline void
ri_path_init(ri_path *path)
{
	path->start = sizeof(path->text) - 1;
	path->text[path->start] = '\0';
}

void ri_path_prepend(ri_path *, const char *name, ptrdiff_t index);
const char *ri_path_text(const ri_path *);

/*
 * Bounds; each is NULL, or says in words what is wrong: in the path, or without numbers where that is
 * NULL. value points at a number of that kind.
 */
const char *ri_check_number(const ridl_field *, const void *value, ri_path *);
const char *ri_check_length(const ridl_bounds *, size_t len, ri_path *);
const char *ri_check_items(const ridl_bounds *, size_t n, ri_path *);
/* The same while more may come. */
const char *ri_check_most_items(const ridl_bounds *, size_t n, ri_path *);

#endif
