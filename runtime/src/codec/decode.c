/* SPDX-License-Identifier: MIT */
/*
 * The decoder. A table has its fields sorted by number, and so writes them every encoder we know: the next
 * field is guessed before it is looked up, and a run of elements of one array is handled in one go. Everything
 * is charged to the arena before it is made.
 *
 * What can be judged only when all is there (a singular message may come in several parts, which
 * are merged) sets `recheck`, and is judged by ri_check_message() at the end.
 */
#include <base/error.h>
#include <codec/codec.h>
#include <codec/fill.h>
#include <codec/input.h>
#include <codec/map.h>
#include <codec/packed.h>
#include <codec/utf8.h>

/* Fields beyond these are not tracked; such a table's messages are filled beforehand. */
enum { TRACKED_FIELDS = 63 };
/* Kept beside the bits of the fields seen: some array that came must be looked at as a whole. */
#define LATE_ARRAYS ((uint64_t)1 << 63)

static bool decode_fields(ri_input *, const ridl_message_table *, uint8_t *message, size_t off,
    size_t end, bool is_fresh);

/* ---- single values ---- */

/* Not ASCII alone, or with a NUL: the first copied bytes are in their place already. */
RI_NOINLINE static bool
slide_slowly(uint8_t *text, size_t len, size_t copied)
{
	if (!ri_utf8_is_text(text + copied, len - copied))
		return false;
	memmove(text - 1 + copied, text + copied, len - copied);
	return true;
}

/*
 * Slides the text one byte over its own length prefix, which has been read, so that there is room for a NUL behind
 * it. Checking and moving are one pass over ASCII.
 */
static size_t
decode_string(ri_input *in, const ridl_field *f, uint8_t *value, size_t off, size_t end)
{
	uint8_t *base = in->base, *text;
	size_t len, copied;
	const char *why;

	off = ri_input_length(in, base, off, end, &len);
	if (RI_UNLIKELY(off == RI_BAD))
		return RI_BAD;
	if (RI_UNLIKELY(f->bounds != NULL)) {
		why = ri_check_length(f->bounds, len);
		if (why != NULL)
			return ri_input_malformed(in, off, why);
	}
	text = base + off;
	copied = ri_utf8_copy_ascii(text - 1, text, len);
	if (RI_UNLIKELY(copied < len) && !slide_slowly(text, len, copied))
		return ri_input_malformed(in, off, "text that is not UTF-8, or contains NUL");
	base[off + len - 1] = '\0';
	ri_store_ptr(value, text - 1);
	return off + len;
}

static size_t
decode_bytes(ri_input *in, const ridl_field *f, uint8_t *value, size_t off, size_t end)
{
	ridl_bytes bytes;
	const char *why;

	off = ri_input_length(in, in->base, off, end, &bytes.len);
	if (RI_UNLIKELY(off == RI_BAD))
		return RI_BAD;
	why = ri_check_length(f->bounds, bytes.len);
	if (why != NULL)
		return ri_input_malformed(in, off, why);
	bytes.data = in->base + off;
	memcpy(value, &bytes, sizeof(bytes));
	return off + bytes.len;
}

/* Into sub, which is new if is_fresh. */
RI_INLINE size_t
decode_message(
    ri_input *in, const ridl_field *f, uint8_t *sub, size_t off, size_t end, bool is_fresh)
{
	size_t len;

	off = ri_input_length(in, in->base, off, end, &len);
	if (RI_UNLIKELY(off == RI_BAD))
		return RI_BAD;
	if (RI_UNLIKELY(in->depth == 0))
		return ri_input_malformed(in, off, "nested too deep");
	in->depth--;
	if (!decode_fields(in, f->sub, sub, off, off + len, is_fresh))
		return RI_BAD;
	in->depth++;
	return off + len;
}

/* A message that came before is added to. */
static size_t
decode_singular_message(ri_input *in, const ridl_message_table *t, const ridl_field *f,
    uint8_t *value, size_t off, size_t end)
{
	uint8_t *sub = ri_load_ptr(value);
	bool is_fresh = sub == NULL;

	if (is_fresh) {
		sub = ri_message_new(f->sub, in->mem, t->flags & RIDL_MESSAGE_LIST);
		if (RI_UNLIKELY(sub == NULL))
			return ri_input_no_memory(in, off);
		ri_store_ptr(value, sub);
	}
	return decode_message(in, f, sub, off, end, is_fresh);
}

/* index_plus_1 came from off. The slot stays NULL for 0. */
static bool
get_object(ri_input *in, const ridl_field *f, uint8_t *slot, uint64_t index_plus_1, size_t off)
{
	void *object = NULL;

	if (ri_load_ptr(slot) != NULL)
		ri_input_malformed(
		    in, off, "a reference given twice"); /* who would drop the first? */
	else if (index_plus_1 > UINT32_MAX || in->refs == NULL)
		ri_input_malformed(in, off, "a reference that is not in the frame");
	else if (index_plus_1 == 0)
		return true;
	else
		in->status =
		    in->refs->get(in->refs, f->sub, (uint32_t)(index_plus_1 - 1), &object);
	if (in->status != RIDL_OK)
		return false;
	ri_store_ptr(slot, object);
	return true;
}

static size_t
decode_singular_object(ri_input *in, const ridl_field *f, uint8_t *slot, size_t off, size_t end)
{
	uint64_t index_plus_1;
	size_t after = ri_input_number(in, in->base, off, end, &index_plus_1);

	if (after == RI_BAD || !get_object(in, f, slot, index_plus_1, off))
		return RI_BAD;
	if (index_plus_1 == 0)
		in->recheck = true; /* it may be needed */
	return after;
}

RI_NOINLINE static size_t
check_number(ri_input *in, const ridl_field *f, const uint8_t *value, size_t off, size_t after)
{
	const char *why = after != RI_BAD ? ri_check_number(f, value) : NULL;

	return why == NULL ? after : ri_input_malformed(in, off, why);
}

/* A number of a kind known to the compiler, at off, of its own wire type. */
RI_INLINE size_t
decode_number(ri_input *in, const uint8_t *base, const ridl_field *f, unsigned kind,
    uint8_t *value, size_t off, size_t end)
{
	unsigned wire = ri_wire_of_kind[kind];
	size_t width = wire == RI_WIRE_32 ? 4 : 8, after = off + width;
	uint64_t v = 0;

	if (wire == RI_WIRE_VARINT) {
		after = ri_input_number(in, base, off, end, &v);
		ri_packed_store(kind, value, v);
	} else if (RI_UNLIKELY(end - off < width)) {
		return ri_input_malformed(in, off, "a number is cut short");
	} else if (wire == RI_WIRE_32) {
		ri_store32(value, ri_get32(base + off));
	} else {
		ri_store64(value, ri_get64(base + off));
	}
	if (RI_UNLIKELY(f->bounds != NULL) || kind == RIDL_KIND_ENUM)
		return check_number(in, f, value, off, after);
	return after;
}

/* Kinds that are decoded alike have a number here; all are there, so that one jump finds them. */
typedef enum how {
	AS_VARINT32,
	AS_VARINT64,
	AS_ZIGZAG32,
	AS_ZIGZAG64,
	AS_BOOL,
	AS_ENUM,
	AS_FIXED32,
	AS_FIXED64,
	AS_STRING,
	AS_BYTES,
	AS_MESSAGE,
	AS_OBJECT,
} how;

static const uint8_t how_of_kind[RIDL_KIND_OBJECT + 1] = {
	[RIDL_KIND_INT32] = AS_VARINT32,
	[RIDL_KIND_INT64] = AS_VARINT64,
	[RIDL_KIND_UINT32] = AS_VARINT32,
	[RIDL_KIND_UINT64] = AS_VARINT64,
	[RIDL_KIND_SINT32] = AS_ZIGZAG32,
	[RIDL_KIND_SINT64] = AS_ZIGZAG64,
	[RIDL_KIND_FIXED32] = AS_FIXED32,
	[RIDL_KIND_FIXED64] = AS_FIXED64,
	[RIDL_KIND_SFIXED32] = AS_FIXED32,
	[RIDL_KIND_SFIXED64] = AS_FIXED64,
	[RIDL_KIND_FLOAT] = AS_FIXED32,
	[RIDL_KIND_DOUBLE] = AS_FIXED64,
	[RIDL_KIND_BOOL] = AS_BOOL,
	[RIDL_KIND_ENUM] = AS_ENUM,
	[RIDL_KIND_STRING] = AS_STRING,
	[RIDL_KIND_BYTES] = AS_BYTES,
	[RIDL_KIND_MESSAGE] = AS_MESSAGE,
	[RIDL_KIND_OBJECT] = AS_OBJECT,
};

/* This is where most of the time goes. */
RI_INLINE size_t
decode_value(ri_input *in, const ridl_message_table *t, const ridl_field *f, uint8_t *value,
    size_t off, size_t end)
{
	const uint8_t *base = in->base;

	switch ((how)how_of_kind[f->kind]) {
	case AS_VARINT32:
		return decode_number(in, base, f, RIDL_KIND_UINT32, value, off, end);
	case AS_VARINT64:
		return decode_number(in, base, f, RIDL_KIND_UINT64, value, off, end);
	case AS_ZIGZAG32:
		return decode_number(in, base, f, RIDL_KIND_SINT32, value, off, end);
	case AS_ZIGZAG64:
		return decode_number(in, base, f, RIDL_KIND_SINT64, value, off, end);
	case AS_BOOL:
		return decode_number(in, base, f, RIDL_KIND_BOOL, value, off, end);
	case AS_ENUM:
		return decode_number(in, base, f, RIDL_KIND_ENUM, value, off, end);
	case AS_FIXED32:
		return decode_number(in, base, f, RIDL_KIND_FIXED32, value, off, end);
	case AS_FIXED64:
		return decode_number(in, base, f, RIDL_KIND_FIXED64, value, off, end);
	case AS_STRING:
		return decode_string(in, f, value, off, end);
	case AS_BYTES:
		return decode_bytes(in, f, value, off, end);
	case AS_MESSAGE:
		return decode_singular_message(in, t, f, value, off, end);
	case AS_OBJECT:
		return decode_singular_object(in, f, value, off, end);
	}
	return RI_BAD;
}

/* Notes that the field is there; another arm of the same union is not, from now on. */
RI_NOINLINE static void
set_presence(const ridl_field *f, uint8_t *message)
{
	if (f->label == RIDL_LABEL_OPTIONAL) {
		ri_store32(message + f->presence, 1);
	} else if (!ri_arm_is_set(f, message)) {
		memset(message + f->offset, 0, ri_size_of_kind[f->kind]);
		ri_store32(message + f->presence, f->number);
	}
}

/* ---- arrays ---- */

/* Where the first of `more` new elements goes, or NULL; n_x is left to the caller. */
static uint8_t *
room_for(ri_input *in, const ridl_field *f, uint8_t *message, size_t off, size_t more)
{
	size_t n = ri_load_size(message + f->presence), size = ri_size_of_kind[f->kind];
	uint8_t *array = ri_load_ptr(message + f->offset);

	/* Maps are counted when duplicates are gone. */
	if (RI_UNLIKELY(f->bounds != NULL) && !(f->flags & RIDL_FIELD_MAP) &&
	    (f->bounds->which & (RIDL_BOUND_MAX_ITEMS | RIDL_BOUND_EXACT_ITEMS)) &&
	    (more > f->bounds->max_items || n > f->bounds->max_items - more)) {
		ri_input_malformed(in, off, "more items than its bound");
		return NULL;
	}
	array = ri_input_grow(in, array, n, more, size);
	if (RI_UNLIKELY(array == NULL)) {
		ri_input_no_memory(in, off);
		return NULL;
	}
	ri_store_ptr(message + f->offset, array);
	return array + n * size;
}

static inline void
add_items(const ridl_field *f, uint8_t *message, size_t more)
{
	ri_store_size(message + f->presence, ri_load_size(message + f->presence) + more);
}

/*
 * How many elements with a length prefix and the same tag follow each other; off is behind the first
 * tag, which takes tag_len bytes. At least 1; lengths that make no sense end the count.
 */
static size_t
count_run(const uint8_t *base, size_t off, size_t end, size_t tag_len)
{
	const uint8_t *tag = base + off - tag_len;
	uint64_t len;

	for (size_t n = 1;; n++) {
		off = ri_varint_read(base, off, end, &len);
		if (off == RI_BAD || len >= end - off)
			return n;
		off += (size_t)len;
		if (end - off <= tag_len || base[off] != tag[0])
			return n;
		for (size_t i = 1; i < tag_len; i++) {
			if (base[off + i] != tag[i])
				return n;
		}
		off += tag_len;
	}
}

RI_INLINE size_t
decode_element(ri_input *in, const ridl_field *f, uint8_t *slot, size_t off, size_t end)
{
	uint8_t *sub;

	if (f->kind == RIDL_KIND_STRING)
		return decode_string(in, f, slot, off, end);
	if (f->kind == RIDL_KIND_BYTES)
		return decode_bytes(in, f, slot, off, end);
	sub = ri_message_new(f->sub, in->mem, false);
	if (RI_UNLIKELY(sub == NULL))
		return ri_input_no_memory(in, off);
	ri_store_ptr(slot, sub);
	return decode_message(in, f, sub, off, end, true);
}

/* Strings, bytes and messages: a whole run, if there is no room yet for even the first. */
static size_t
decode_run(
    ri_input *in, const ridl_field *f, uint8_t *message, size_t off, size_t end, size_t tag_len)
{
	size_t size = ri_size_of_kind[f->kind], n = ri_load_size(message + f->presence), run = 1;
	uint8_t *slot;

	if (ri_input_is_full(ri_load_ptr(message + f->offset), n))
		run = count_run(in->base, off, end, tag_len);
	slot = room_for(in, f, message, off, run);
	if (RI_UNLIKELY(slot == NULL)) {
		ri_path_prepend(&in->path, f->name, RI_NO_INDEX);
		return RI_BAD;
	}
	for (;;) {
		off = decode_element(in, f, slot, off, end);
		if (RI_UNLIKELY(off == RI_BAD)) {
			ri_path_prepend(&in->path, f->name, (ptrdiff_t)n);
			return RI_BAD;
		}
		n++;
		ri_store_size(message + f->presence, n);
		if (--run == 0)
			return off;
		slot += size;
		off += tag_len;
	}
}

/* One number, unpacked. */
static size_t
decode_one_more(ri_input *in, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	uint8_t *slot = room_for(in, f, message, off, 1);

	if (slot == NULL)
		return RI_BAD;
	off = decode_value(in, NULL, f, slot, off, end);
	if (off != RI_BAD)
		add_items(f, message, 1);
	return off;
}

static size_t
check_packed(ri_input *in, const ridl_field *f, const uint8_t *first, size_t n, size_t off)
{
	size_t size = ri_size_of_kind[f->kind];

	for (size_t i = 0; i < n; i++) {
		const char *why = ri_check_number(f, first + i * size);

		if (why != NULL)
			return ri_input_malformed(in, off, why);
	}
	return off;
}

static size_t
decode_packed(ri_input *in, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	bool is_varint = ri_wire_of_kind[f->kind] == RI_WIRE_VARINT;
	size_t width = is_varint ? 1 : ri_size_of_kind[f->kind], len, n, at;
	uint8_t *out;

	off = ri_input_length(in, in->base, off, end, &len);
	if (off == RI_BAD || len == 0)
		return off;
	if (len % width != 0)
		return ri_input_malformed(
		    in, off, "a packed length that its elements do not divide");
	n = is_varint ? ri_packed_count(in->base + off, len) : len / width;
	out = room_for(in, f, message, off, n);
	if (out == NULL)
		return RI_BAD;
	if (is_varint) {
		at = ri_packed_read(in->base, f->kind, out, off, off + len);
		if (at != off + len)
			return ri_input_malformed(
			    in, at, "a number is cut short, or longer than 10 bytes");
	} else {
		ri_packed_copy(out, in->base + off, n, width);
	}
	if ((f->bounds != NULL || f->kind == RIDL_KIND_ENUM) &&
	    check_packed(in, f, out, n, off) == RI_BAD)
		return RI_BAD;
	add_items(f, message, n);
	return off + len;
}

/* The message always shows exactly the objects that were got, in case that the next cannot be. */
static size_t
decode_one_more_object(
    ri_input *in, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	uint64_t index_plus_1;
	uint8_t *slot = room_for(in, f, message, off, 1);
	size_t after;

	if (slot == NULL)
		return RI_BAD;
	after = ri_input_number(in, in->base, off, end, &index_plus_1);
	if (after == RI_BAD)
		return RI_BAD;
	if (index_plus_1 == 0)
		return ri_input_malformed(in, off, "an empty reference in an array");
	ri_store_ptr(slot, NULL);
	if (!get_object(in, f, slot, index_plus_1, off))
		return RI_BAD;
	add_items(f, message, 1);
	return after;
}

static size_t
decode_packed_objects(ri_input *in, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	size_t len;

	off = ri_input_length(in, in->base, off, end, &len);
	if (off == RI_BAD)
		return RI_BAD;
	for (end = off + len; off < end;) {
		off = decode_one_more_object(in, f, message, off, end);
		if (off == RI_BAD)
			return RI_BAD;
	}
	return off;
}

/* Repeated numbers may come packed or not, however we would send them. */
static inline bool
array_takes_wire(const ridl_field *f, unsigned wire)
{
	return wire == ri_wire_of_kind[f->kind] || wire == RI_WIRE_BYTES;
}

RI_NOINLINE static size_t
decode_array(ri_input *in, const ridl_field *f, uint8_t *message, unsigned wire, size_t off,
    size_t end, size_t tag_len)
{
	if (ri_wire_of_kind[f->kind] == RI_WIRE_BYTES)
		return decode_run(in, f, message, off, end, tag_len);
	if (f->kind == RIDL_KIND_OBJECT)
		off = wire == RI_WIRE_BYTES ? decode_packed_objects(in, f, message, off, end)
					    : decode_one_more_object(in, f, message, off, end);
	else
		off = wire == RI_WIRE_BYTES ? decode_packed(in, f, message, off, end)
					    : decode_one_more(in, f, message, off, end);
	if (off == RI_BAD)
		ri_path_prepend(&in->path, f->name, RI_NO_INDEX);
	return off;
}

/* ---- messages ---- */

/* NULL: there is none. Numbers are mostly 1, 2, 3, ... */
RI_NOINLINE static const ridl_field *
find_field(const ridl_message_table *t, uint32_t number)
{
	const ridl_field *fields = t->fields;
	size_t low = 0, high = t->n_fields;

	if (number - 1 < t->n_fields && fields[number - 1].number == number)
		return &fields[number - 1];
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (fields[middle].number < number)
			low = middle + 1;
		else
			high = middle;
	}
	return low < t->n_fields && fields[low].number == number ? &fields[low] : NULL;
}

/* Fields that did not come; bit i is field i. */
RI_NOINLINE static bool
fill_absent(
    ri_input *in, const ridl_message_table *t, uint8_t *message, uint64_t absent, size_t end)
{
	for (; absent != 0; absent &= absent - 1) {
		const ridl_field *f = &t->fields[__builtin_ctzll(absent)];

		if (f->bounds != NULL || (f->flags & (RIDL_FIELD_NEEDED | RIDL_FIELD_FILLED)))
			in->recheck = true;
		if (ri_fill_absent(t, f, message, in->mem, in->depth) != RIDL_OK) {
			ri_input_no_memory(in, end);
			ri_path_prepend(&in->path, f->name, RI_NO_INDEX);
			return false;
		}
	}
	return true;
}

/* Arrays that came and have something to be judged by their whole. */
RI_NOINLINE static bool
finish_arrays(ri_input *in, const ridl_message_table *t, uint8_t *message, size_t end)
{
	for (size_t i = 0; i < t->n_fields; i++) {
		const ridl_field *f = &t->fields[i];

		if (f->label != RIDL_LABEL_MANY)
			continue;
		if ((f->flags & RIDL_FIELD_MAP) &&
		    !ri_map_finish(f, message, in->mem, &in->recheck)) {
			ri_input_no_memory(in, end);
			ri_path_prepend(&in->path, f->name, RI_NO_INDEX);
			return false;
		}
		if (ri_check_items(f->bounds, ri_load_size(message + f->presence)) != NULL)
			in->recheck = true;
	}
	return true;
}

/* Before the first part of a message with more fields than are tracked. */
RI_NOINLINE static bool
fill_beforehand(ri_input *in, const ridl_message_table *t, uint8_t *message, size_t off)
{
	in->recheck = true;
	for (size_t i = 0; i < t->n_fields; i++) {
		if (ri_fill_absent(t, &t->fields[i], message, in->mem, in->depth) != RIDL_OK) {
			ri_input_no_memory(in, off);
			return false;
		}
	}
	return true;
}

/*
 * A field whose tag was not the one expected next: out of order, packed, unknown. *out is the field, if it is one.
 * Never inlined: it would take registers from what is common.
 */
RI_NOINLINE static size_t
decode_unexpected(ri_input *in, const ridl_message_table *t, uint8_t *message, uint32_t tag,
    size_t start, size_t off, size_t end, const ridl_field **out)
{
	const ridl_field *f = find_field(t, tag >> 3);

	if (f == NULL)
		return ri_input_unknown(in, t, message, tag, off, end);
	if (f->label == RIDL_LABEL_MANY && array_takes_wire(f, tag & 7)) {
		*out = f;
		return decode_array(in, f, message, tag & 7, off, end, off - start);
	}
	if (f->label == RIDL_LABEL_MANY || (tag & 7) != ri_wire_of_kind[f->kind])
		return ri_input_unknown(in, t, message, tag, off, end);
	*out = f;
	if (f->presence != 0)
		set_presence(f, message);
	off = decode_value(in, t, f, message + f->offset, off, end);
	if (off == RI_BAD)
		ri_path_prepend(&in->path, f->name, RI_NO_INDEX);
	return off;
}

/* What can be done only behind the last field. seen: bit i is field i. */
static bool
finish(ri_input *in, const ridl_message_table *t, uint8_t *message, uint64_t seen, size_t end)
{
	uint64_t absent;

	if ((seen & LATE_ARRAYS) && !finish_arrays(in, t, message, end))
		return false;
	if (t->n_fields - 1U >= TRACKED_FIELDS)
		return true; /* also if there are no fields */
	absent = ~seen & (UINT64_MAX >> (64 - t->n_fields));
	return absent == 0 || fill_absent(in, t, message, absent, end);
}

static inline bool
is_late(const ridl_field *f)
{
	return f->label == RIDL_LABEL_MANY && (f->bounds != NULL || (f->flags & RIDL_FIELD_MAP));
}

static bool
decode_fields(ri_input *in, const ridl_message_table *t, uint8_t *message, size_t off, size_t end,
    bool is_fresh)
{
	const ridl_field *f = t->fields, *last = t->n_fields == 0 ? f : f + t->n_fields;
	uint64_t seen = is_fresh ? 0 : ~LATE_ARRAYS, bit = 1; /* of f */

	if (RI_UNLIKELY(t->n_fields > TRACKED_FIELDS) && is_fresh &&
	    !fill_beforehand(in, t, message, off))
		return false;
	while (off < end) {
		size_t start = off;
		uint32_t tag = 0;

		off = ri_input_tag(in, in->base, off, end, &tag);
		if (RI_UNLIKELY(off == RI_BAD))
			return false;
		if (RI_LIKELY(f != last && tag == (f->number << 3 | ri_wire_of_kind[f->kind]))) {
			if (f->label == RIDL_LABEL_MANY) {
				off =
				    decode_array(in, f, message, tag & 7, off, end, off - start);
				if (RI_UNLIKELY(off == RI_BAD))
					return false;
				if (RI_UNLIKELY(is_late(f)))
					seen |= LATE_ARRAYS;
			} else {
				if (RI_UNLIKELY(f->presence != 0))
					set_presence(f, message);
				off = decode_value(in, t, f, message + f->offset, off, end);
				if (RI_UNLIKELY(off == RI_BAD)) {
					ri_path_prepend(&in->path, f->name, RI_NO_INDEX);
					return false;
				}
			}
		} else {
			const ridl_field *found = NULL;

			off = decode_unexpected(in, t, message, tag, start, off, end, &found);
			if (RI_UNLIKELY(off == RI_BAD))
				return false;
			if (found == NULL)
				continue;
			f = found;
			bit = (uint64_t)1 << ((f - t->fields) & 63);
			if (is_late(f))
				seen |= LATE_ARRAYS;
		}
		seen |= bit;
		bit <<= 1;
		f++;
	}
	return finish(in, t, message, seen, end);
}

static ridl_status
report(const ri_input *in, const ridl_message_table *t)
{
	const char *path = ri_path_text(&in->path);

	if (in->why == NULL)
		return in->status;
	return ri_fail(in->status, "%s%s%s: %s, at byte %zu", t->name, path[0] != '\0' ? "." : "",
	    path, in->why, in->at);
}

/* One by one: the path is large, and rarely wanted. */
static void
init_input(ri_input *in, uint8_t *data, ridl_arena *mem, ri_ref_reader *refs)
{
	in->base = data;
	in->mem = mem;
	in->refs = refs;
	in->depth = RI_MAX_DEPTH;
	in->recheck = false;
	in->status = RIDL_OK;
	in->why = NULL;
	in->at = 0;
	ri_path_init(&in->path);
}

ridl_status
ri_decode(const ridl_message_table *t, uint8_t *data, size_t len, ridl_arena *mem,
    ri_ref_reader *refs, void **out)
{
	uint8_t *message = ri_message_new(t, mem, true);
	ri_input in;
	bool ok;

	init_input(&in, data, mem, refs);
	*out = message;
	if (RI_UNLIKELY(message == NULL)) {
		ri_input_no_memory(&in, 0);
		return report(&in, t);
	}
	ok = decode_fields(&in, t, message, 0, len, true);
	if (ok && RI_UNLIKELY(in.recheck)) {
		in.why = ri_check_message(t, message, &in.path);
		ok = in.why == NULL;
		in.status = ok ? RIDL_OK : RIDL_E_MALFORMED;
		in.at = len;
	}
	if (RI_LIKELY(ok))
		return RIDL_OK;
	if (!(t->flags & RIDL_MESSAGE_OBJECTS))
		*out = NULL;
	return report(&in, t);
}
