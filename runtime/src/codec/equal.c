/* SPDX-License-Identifier: MIT */
/* Equal is what a receiver could not tell apart. */
#include <base/arena.h>
#include <codec/codec.h>
#include <codec/map.h>
#include <codec/value.h>
#include <ridl/gen.h>

/* Maps up to this size are compared entry by entry; larger ones are sorted first. */
enum { FEW_ENTRIES = 16 };

static bool
bytes_equal(ridl_bytes a, ridl_bytes b)
{
	return a.len == b.len && (a.len == 0 || memcmp(a.data, b.data, a.len) == 0);
}

static bool
is_empty(const ridl_message_table *t, const void *message)
{
	size_t len;

	return ri_encode(t, message, NULL, 0, NULL, &len) == RIDL_OK;
}

/* The arm of a union that is set, but NULL, is an empty message. */
static bool
messages_equal(const ridl_field *f, const void *a, const void *b)
{
	if (a != NULL && b != NULL)
		return ridl_gen_equal(f->sub, a, b);
	if (a == b || f->label != RIDL_LABEL_ARM)
		return a == b;
	return is_empty(f->sub, a != NULL ? a : b);
}

static bool
values_equal(const ridl_field *f, const uint8_t *a, const uint8_t *b)
{
	const char *s, *t;

	switch (f->kind) {
	case RIDL_KIND_STRING:
		s = ri_load_ptr(a);
		t = ri_load_ptr(b);
		return strcmp(s != NULL ? s : "", t != NULL ? t : "") == 0;
	case RIDL_KIND_BYTES:
		return bytes_equal(ri_load_bytes(a), ri_load_bytes(b));
	case RIDL_KIND_MESSAGE:
		return messages_equal(f, ri_load_ptr(a), ri_load_ptr(b));
	case RIDL_KIND_OBJECT:
		return ri_load_ptr(a) == ri_load_ptr(b);
	case RIDL_KIND_BOOL:
		return (ri_load32(a) != 0) == (ri_load32(b) != 0);
	default:
		return memcmp(a, b, ri_size_of_kind[f->kind]) == 0;
	}
}

static bool
elements_equal(const ridl_field *f, const uint8_t *a, const uint8_t *b, size_t n)
{
	size_t size = ri_size_of_kind[f->kind];

	for (size_t i = 0; i < n; i++) {
		if (!values_equal(f, a + i * size, b + i * size))
			return false;
	}
	return true;
}

/* ---- maps ---- */

static bool
each_is_among(const ridl_field *map, void **entries, void **others, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		size_t k = 0;

		while (k < n && !ridl_gen_equal(map->sub, entries[i], others[k]))
			k++;
		if (k == n)
			return false;
	}
	return true;
}

static void
sort_places(const ridl_field *map, void **entries, void ***places, size_t n)
{
	for (size_t i = 0; i < n; i++)
		places[i] = &entries[i];
	ri_map_sort(map, places, places + n, n);
}

static bool
sorted_equal(const ridl_field *map, void **a, void **b, size_t n, void ***places)
{
	void ***others = places + 2 * n;

	sort_places(map, a, places, n);
	sort_places(map, b, others, n);
	for (size_t i = 0; i < n; i++) {
		if (!ridl_gen_equal(map->sub, *places[i], *others[i]))
			return false;
	}
	return true;
}

static bool
maps_equal(const ridl_field *map, void **a, void **b, size_t n)
{
	size_t size = 4 * n * sizeof(void *);
	ridl_arena *arena = n > FEW_ENTRIES ? ri_arena_new(size) : NULL;
	bool is_equal;

	/* Without memory the slow way is taken, which needs none. */
	if (arena == NULL)
		return each_is_among(map, a, b, n) && each_is_among(map, b, a, n);
	ri_arena_set_budget(arena, SIZE_MAX);
	is_equal = sorted_equal(map, a, b, n, ri_arena_alloc(arena, size));
	ri_arena_free(arena);
	return is_equal;
}

/* ---- messages ---- */

static bool
arrays_equal(const ridl_field *f, const uint8_t *a, const uint8_t *b)
{
	size_t n = ri_load_size(a + f->presence);
	void *x = ri_load_ptr(a + f->offset), *y = ri_load_ptr(b + f->offset);

	if (n != ri_load_size(b + f->presence))
		return false;
	if (n == 0 || elements_equal(f, x, y, n))
		return true;
	return (f->flags & RIDL_FIELD_MAP) && n > 1 && maps_equal(f, x, y, n);
}

static bool
fields_equal(const ridl_field *f, const uint8_t *a, const uint8_t *b)
{
	bool is_present = ri_field_is_present(f, a);

	if (f->label == RIDL_LABEL_MANY)
		return arrays_equal(f, a, b);
	if (is_present != ri_field_is_present(f, b))
		return false;
	return !is_present || values_equal(f, a + f->offset, b + f->offset);
}

static bool
unknown_equal(const ProtobufCMessage *a, const ProtobufCMessage *b)
{
	if (a->n_unknown_fields != b->n_unknown_fields)
		return false;
	for (unsigned i = 0; i < a->n_unknown_fields; i++) {
		const ProtobufCMessageUnknownField *x = &a->unknown_fields[i];
		const ProtobufCMessageUnknownField *y = &b->unknown_fields[i];

		if (x->tag != y->tag || x->wire_type != y->wire_type ||
		    !bytes_equal(
			(ridl_bytes){ x->len, x->data }, (ridl_bytes){ y->len, y->data }))
			return false;
	}
	return true;
}

bool
ridl_gen_equal(const ridl_message_table *t, const void *a, const void *b)
{
	if (a == NULL || b == NULL)
		return a == b;
	for (size_t i = 0; i < t->n_fields; i++) {
		if (!fields_equal(&t->fields[i], a, b))
			return false;
	}
	return (t->flags & RIDL_MESSAGE_LIST) || unknown_equal(a, b);
}
