/* SPDX-License-Identifier: MIT */
/*
 * The decoder. A table has its fields sorted by number, and so writes them every encoder we
 * know: the next field is guessed before it is looked up, and a run of elements of one
 * array is handled in one go. A message begins as a copy of what it is when nothing comes.
 * Everything is charged to the arena before it is made.
 *
 * What can be judged only when all is there (a singular message may come in several parts,
 * which are merged) sets `recheck`, and is judged by ri_check_message() at the end; such a
 * message is finished there too, once, however many parts it had.
 */
#include <base/error.h>
#include <codec/codec.h>
#include <codec/fill.h>
#include <codec/input.h>
#include <codec/map.h>
#include <codec/packed.h>
#include <codec/utf8.h>

static size_t
decode_fields(ri_input *, const ridl_message_table *, uint8_t *message, size_t off, size_t end);

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
 * Slides the text one byte over its own length prefix, which has been read, so that there
 * is room for a NUL behind it. Checking and moving are one pass over ASCII.
 */
RI_INLINE size_t
decode_string(ri_input *in, const ridl_bounds *bounds, uint8_t *base, uint8_t *value, size_t off,
    size_t end)
{
	uint8_t *text;
	size_t len, copied;
	const char *why;

	off = ri_input_length(in, base, off, end, &len);
	if (RI_UNLIKELY(off == RI_BAD))
		return RI_BAD;
	why = bounds != NULL ? ri_check_length(bounds, len, &in->path) : NULL;
	if (RI_UNLIKELY(why != NULL))
		return ri_input_malformed(in, off, why);
	text = base + off;
	ri_store_ptr(value, text - 1);
	copied = ri_utf8_copy_ascii(text - 1, text, len);
	if (RI_UNLIKELY(copied < len) && !slide_slowly(text, len, copied))
		return ri_input_malformed(in, off, "text that is not UTF-8, or contains NUL");
	(text - 1)[len] = '\0'; /* len may be 0 */
	return ri_input_behind(off, len);
}

RI_INLINE size_t
decode_bytes(ri_input *in, const ridl_bounds *bounds, uint8_t *base, uint8_t *value, size_t off,
    size_t end)
{
	ridl_bytes bytes;
	const char *why;

	off = ri_input_length(in, base, off, end, &bytes.len);
	if (RI_UNLIKELY(off == RI_BAD))
		return RI_BAD;
	why = bounds != NULL ? ri_check_length(bounds, bytes.len, &in->path) : NULL;
	if (RI_UNLIKELY(why != NULL))
		return ri_input_malformed(in, off, why);
	bytes.data = base + off;
	memcpy(value, &bytes, sizeof(bytes));
	return ri_input_behind(off, bytes.len);
}

/* The fields of a message, of which nothing had come before. */
RI_INLINE size_t
decode_whole(ri_input *in, const ridl_message_table *t, uint8_t *message, size_t off, size_t end)
{
	off = decode_fields(in, t, message, off, end);
	if (RI_UNLIKELY(t->flags & RIDL_MESSAGE_LATE) && RI_LIKELY(off != RI_BAD))
		off = ri_finish_message(in, t, message, end);
	return off;
}

/* Another part of it. To finish with each part would take as long as all the parts before. */
RI_NOINLINE static size_t
decode_part(ri_input *in, const ridl_message_table *t, uint8_t *message, size_t off, size_t end)
{
	in->unfinished = in->unfinished || (t->flags & RIDL_MESSAGE_LATE);
	return decode_fields(in, t, message, off, end);
}

RI_INLINE size_t
decode_message(ri_input *in, const ridl_message_table *t, uint8_t *sub, bool is_new,
    const uint8_t *base, size_t off, size_t end)
{
	size_t len;

	off = ri_input_length(in, base, off, end, &len);
	if (RI_UNLIKELY(off == RI_BAD))
		return RI_BAD;
	if (RI_UNLIKELY(!ri_go_deeper(&in->depth)))
		return ri_input_malformed(in, off, "nested too deep");
	off = is_new ? decode_whole(in, t, sub, off, off + len)
		     : decode_part(in, t, sub, off, off + len);
	in->depth++;
	return off;
}

/* A message that came before is added to. */
RI_NOINLINE static size_t
decode_singular_message(ri_input *in, const ridl_message_table *t, const ridl_field *f,
    uint8_t *value, size_t off, size_t end)
{
	uint8_t *sub = ri_load_ptr(value);
	bool is_new = sub == NULL;

	if (is_new) {
		sub = ri_message_new(f->sub, in->mem, t->flags & RIDL_MESSAGE_LIST);
		if (RI_UNLIKELY(sub == NULL))
			return ri_input_no_memory(in, off);
		ri_store_ptr(value, sub);
	}
	return decode_message(in, f->sub, sub, is_new, in->base, off, end);
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

/* A number of a kind known to the compiler, at off, of its own wire type. */
RI_INLINE size_t
decode_number(
    ri_input *in, unsigned kind, const uint8_t *base, uint8_t *value, size_t off, size_t end)
{
	unsigned wire = ri_wire_of_kind[kind];
	size_t width = wire == RI_WIRE_32 ? 4 : 8;
	uint64_t v = 0;

	if (wire == RI_WIRE_VARINT) {
		off = ri_input_number(in, base, off, end, &v);
		ri_packed_store(kind, value, v);
		return off;
	}
	if (RI_UNLIKELY(end - off < width))
		return ri_input_malformed(in, off, "a number is cut short");
	if (wire == RI_WIRE_32)
		ri_store32(value, ri_get32(base + off));
	else
		ri_store64(value, ri_get64(base + off));
	return off + width;
}

/* Any value but a message, and all that there is to check; what is common does not come here. */
RI_NOINLINE static size_t
decode_value(ri_input *in, const ridl_field *f, uint8_t *value, size_t off, size_t end)
{
	const char *why;
	size_t start = off;

	switch (f->kind) {
	case RIDL_KIND_STRING:
		return decode_string(in, f->bounds, in->base, value, off, end);
	case RIDL_KIND_BYTES:
		return decode_bytes(in, f->bounds, in->base, value, off, end);
	case RIDL_KIND_OBJECT:
		return decode_singular_object(in, f, value, off, end);
	case RIDL_KIND_INT32:
	case RIDL_KIND_UINT32:
	case RIDL_KIND_ENUM:
		off = decode_number(in, RIDL_KIND_UINT32, in->base, value, off, end);
		break;
	case RIDL_KIND_INT64:
	case RIDL_KIND_UINT64:
		off = decode_number(in, RIDL_KIND_UINT64, in->base, value, off, end);
		break;
	case RIDL_KIND_SINT32:
		off = decode_number(in, RIDL_KIND_SINT32, in->base, value, off, end);
		break;
	case RIDL_KIND_SINT64:
		off = decode_number(in, RIDL_KIND_SINT64, in->base, value, off, end);
		break;
	case RIDL_KIND_BOOL:
		off = decode_number(in, RIDL_KIND_BOOL, in->base, value, off, end);
		break;
	case RIDL_KIND_FIXED32:
	case RIDL_KIND_SFIXED32:
	case RIDL_KIND_FLOAT:
		off = decode_number(in, RIDL_KIND_FIXED32, in->base, value, off, end);
		break;
	case RIDL_KIND_FIXED64:
	case RIDL_KIND_SFIXED64:
	case RIDL_KIND_DOUBLE:
		off = decode_number(in, RIDL_KIND_FIXED64, in->base, value, off, end);
		break;
	default:
		__builtin_unreachable(); /* messages have no bounds of their own */
	}
	why = off != RI_BAD ? ri_check_number(f, value, &in->path) : NULL;
	return why == NULL ? off : ri_input_malformed(in, start, why);
}

/* Notes that the field is there; another arm of the same union is not, from now on. */
static inline void
set_arm(const ridl_field *f, uint8_t *message)
{
	if (!ri_arm_is_set(f, message)) {
		memset(message + f->offset, 0, ri_size_of_kind[f->kind]);
		ri_store32(message + f->presence, f->number);
	}
}

static inline void
set_presence(const ridl_field *f, uint8_t *message)
{
	if (f->label == RIDL_LABEL_ARM)
		set_arm(f, message);
	else if (f->presence != 0)
		ri_store32(message + f->presence, 1);
}

/* ---- arrays ---- */

/* Where the first of `more` new elements goes, or NULL; n_x is left to the caller. */
static uint8_t *
room_for(ri_input *in, const ridl_field *f, uint8_t *message, size_t off, size_t more)
{
	size_t n = ri_load_size(message + f->presence), size = ri_size_of_kind[f->kind];
	uint8_t *array = ri_load_ptr(message + f->offset);
	const char *why;

	/* Maps are counted when duplicates are gone. */
	why = f->flags & RIDL_FIELD_MAP ? NULL
					: ri_check_most_items(f->bounds, n + more, &in->path);
	if (RI_UNLIKELY(why != NULL)) {
		ri_input_malformed(in, off, why);
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

/* An array has room for so many at first. */
enum { FEW_ELEMENTS = 4 };

/*
 * How many elements with a length prefix and the same tag follow each other; off is behind
 * the first tag. At least 1; lengths that make no sense end the count.
 */
static size_t
count_run(const uint8_t *base, size_t off, size_t end, const ridl_field *f)
{
	uint64_t len;

	for (size_t n = 1;; n++) {
		off = ri_varint_read(base, off, end, &len);
		if (off == RI_BAD || len >= end - off)
			return n;
		off += (size_t)len;
		if (base[off] != f->tag)
			return n;
		off++;
	}
}

/* The first elements of most arrays: NULL if there is more to think about. */
RI_INLINE uint8_t *
room_for_few(ri_input *in, const ridl_field *f, uint8_t *message, size_t size)
{
	uint8_t *array;

	if (RI_UNLIKELY(f->bounds != NULL))
		return NULL;
	array = ri_arena_alloc(in->mem, RI_ARRAY_HEADER + FEW_ELEMENTS * size);
	if (RI_UNLIKELY(array == NULL))
		return NULL;
	array += RI_ARRAY_HEADER;
	ri_store_size(array - RI_ARRAY_HEADER, FEW_ELEMENTS);
	ri_store_ptr(message + f->offset, array);
	return array;
}

/* For the rest of the run, of which the n-th element comes next. */
RI_NOINLINE static uint8_t *
room_for_run(
    ri_input *in, const ridl_field *f, uint8_t *message, size_t n, size_t off, size_t end)
{
	ri_store_size(message + f->presence, n);
	return room_for(in, f, message, off, count_run(in->base, off, end, f));
}

/* An element of a kind known to the compiler. */
RI_INLINE size_t
decode_element(
    ri_input *in, unsigned kind, const ridl_field *f, uint8_t *slot, size_t off, size_t end)
{
	uint8_t *sub;

	if (kind == RIDL_KIND_STRING)
		return decode_string(in, f->bounds, in->base, slot, off, end);
	if (kind == RIDL_KIND_BYTES)
		return decode_bytes(in, f->bounds, in->base, slot, off, end);
	sub = ri_message_new(f->sub, in->mem, false);
	if (RI_UNLIKELY(sub == NULL))
		return ri_input_no_memory(in, off);
	ri_store_ptr(slot, sub);
	return decode_message(in, f->sub, sub, true, in->base, off, end);
}

/* Strings, bytes or messages, as long as they follow each other; off is behind the first tag. */
RI_INLINE size_t
decode_run(
    ri_input *in, unsigned kind, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	const size_t size = ri_size_of_kind[kind];
	size_t n = ri_load_size(message + f->presence), left = 0;
	uint8_t *array = ri_load_ptr(message + f->offset), *slot;

	if (RI_LIKELY(array == NULL)) {
		slot = room_for_few(in, f, message, size);
		left = slot != NULL ? FEW_ELEMENTS : 0;
	} else {
		slot = array + n * size;
		left = ri_load_size(array - RI_ARRAY_HEADER) - n;
	}
	for (;;) {
		if (RI_UNLIKELY(left == 0)) {
			slot = room_for_run(in, f, message, n, off, end);
			if (RI_UNLIKELY(slot == NULL)) {
				ri_path_prepend(&in->path, f->name, RI_NO_INDEX);
				return RI_BAD;
			}
			array = ri_load_ptr(message + f->offset);
			left = ri_load_size(array - RI_ARRAY_HEADER) - n;
		}
		off = decode_element(in, kind, f, slot, off, end);
		if (RI_UNLIKELY(off == RI_BAD)) {
			ri_path_prepend(&in->path, f->name, (ptrdiff_t)n);
			return RI_BAD;
		}
		n++;
		left--;
		slot += size;
		if (off >= end || in->base[off] != f->tag) {
			ri_store_size(message + f->presence, n);
			return off;
		}
		off++;
	}
}

RI_NOINLINE static size_t
decode_messages(ri_input *in, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	return decode_run(in, RIDL_KIND_MESSAGE, f, message, off, end);
}

RI_NOINLINE static size_t
decode_strings(ri_input *in, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	return decode_run(in, RIDL_KIND_STRING, f, message, off, end);
}

/* One number, unpacked. */
static size_t
decode_one_more(ri_input *in, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	uint8_t *slot = room_for(in, f, message, off, 1);

	if (slot == NULL)
		return RI_BAD;
	off = decode_value(in, f, slot, off, end);
	if (off != RI_BAD)
		add_items(f, message, 1);
	return off;
}

static size_t
check_packed(ri_input *in, const ridl_field *f, const uint8_t *first, size_t n, size_t off)
{
	size_t size = ri_size_of_kind[f->kind];

	for (size_t i = 0; i < n; i++) {
		const char *why = ri_check_number(f, first + i * size, &in->path);

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
	if (n == 0) /* of one that does not end, there is nothing to make room for */
		return ri_input_malformed(
		    in, off, "a number is cut short, or longer than 10 bytes");
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

/*
 * Of numbers, bytes or objects, and of a wire type that it may have. Repeated numbers may
 * come packed or not, however we would send them.
 */
RI_NOINLINE static size_t
decode_array(
    ri_input *in, const ridl_field *f, uint8_t *message, unsigned wire, size_t off, size_t end)
{
	switch (f->kind) {
	case RIDL_KIND_BYTES:
		return decode_run(in, RIDL_KIND_BYTES, f, message, off, end);
	case RIDL_KIND_OBJECT:
		off = wire == RI_WIRE_BYTES ? decode_packed_objects(in, f, message, off, end)
					    : decode_one_more_object(in, f, message, off, end);
		break;
	default:
		off = wire == RI_WIRE_BYTES ? decode_packed(in, f, message, off, end)
					    : decode_one_more(in, f, message, off, end);
		break;
	}
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

/* A field that is not in the table (f is NULL), or not with this wire type. */
RI_NOINLINE static size_t
decode_odd(ri_input *in, const ridl_message_table *t, const ridl_field *f, uint8_t *message,
    uint32_t tag, size_t off, size_t end)
{
	unsigned wire = tag & 7;

	if (f != NULL && f->label == RIDL_LABEL_MANY &&
	    (wire == RI_WIRE_BYTES || wire == ri_wire_of_kind[f->kind]))
		return decode_array(in, f, message, wire, off, end);
	return ri_input_unknown(in, t, message, tag, off, end);
}

/* A singular field with more to look at than its value, or an array of what is rarely one. */
RI_NOINLINE static size_t
decode_careful(ri_input *in, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	set_presence(f, message);
	return decode_value(in, f, message + f->offset, off, end);
}

/*
 * This is where most of the time goes. Whatever is not common is called, so that the
 * registers are there for what is.
 */
static size_t
decode_fields(ri_input *in, const ridl_message_table *t, uint8_t *message, size_t off, size_t end)
{
	const ridl_field *f = t->fields;
	uint8_t *base = in->base;

	while (off < end) {
		unsigned way;

		if (RI_LIKELY(base[off] == f->tag)) {
			off++;
		} else {
			const ridl_field *found;
			uint32_t tag;

			off = ri_input_tag(in, base, off, end, &tag);
			if (RI_UNLIKELY(off == RI_BAD))
				return RI_BAD;
			found = find_field(t, tag >> 3);
			if (RI_UNLIKELY(found == NULL || (tag & 7) != found->wire)) {
				off = decode_odd(in, t, found, message, tag, off, end);
				if (RI_UNLIKELY(off == RI_BAD))
					return RI_BAD;
				continue;
			}
			f = found;
		}
		way = f->way;
again:
		switch (way) {
		case RIDL_KIND_INT32:
		case RIDL_KIND_UINT32:
		case RIDL_KIND_ENUM:
			off = decode_number(
			    in, RIDL_KIND_UINT32, base, message + f->offset, off, end);
			break;
		case RIDL_KIND_INT64:
		case RIDL_KIND_UINT64:
			off = decode_number(
			    in, RIDL_KIND_UINT64, base, message + f->offset, off, end);
			break;
		case RIDL_KIND_SINT32:
			off = decode_number(
			    in, RIDL_KIND_SINT32, base, message + f->offset, off, end);
			break;
		case RIDL_KIND_SINT64:
			off = decode_number(
			    in, RIDL_KIND_SINT64, base, message + f->offset, off, end);
			break;
		case RIDL_KIND_BOOL:
			off = decode_number(
			    in, RIDL_KIND_BOOL, base, message + f->offset, off, end);
			break;
		case RIDL_KIND_FIXED32:
		case RIDL_KIND_SFIXED32:
		case RIDL_KIND_FLOAT:
			off = decode_number(
			    in, RIDL_KIND_FIXED32, base, message + f->offset, off, end);
			break;
		case RIDL_KIND_FIXED64:
		case RIDL_KIND_SFIXED64:
		case RIDL_KIND_DOUBLE:
			off = decode_number(
			    in, RIDL_KIND_FIXED64, base, message + f->offset, off, end);
			break;
		case RIDL_KIND_STRING:
			off = decode_string(in, NULL, base, message + f->offset, off, end);
			break;
		case RIDL_KIND_BYTES:
			off = decode_bytes(in, NULL, base, message + f->offset, off, end);
			break;
		case RIDL_KIND_MESSAGE:
			off = decode_singular_message(in, t, f, message + f->offset, off, end);
			break;
		case RIDL_WAY_OPTIONAL:
			if (f->presence != 0)
				ri_store32(message + f->presence, 1);
			way = f->kind;
			goto again;
		case RIDL_WAY_ARM:
			set_arm(f, message);
			way = f->kind;
			goto again;
		case RIDL_WAY_CAREFUL:
			off = decode_careful(in, f, message, off, end);
			break;
		case RIDL_WAY_MESSAGES:
			off = decode_messages(in, f, message, off, end);
			if (RI_UNLIKELY(off == RI_BAD))
				return RI_BAD;
			break;
		case RIDL_WAY_STRINGS:
			off = decode_strings(in, f, message, off, end);
			if (RI_UNLIKELY(off == RI_BAD))
				return RI_BAD;
			break;
		case RIDL_WAY_ARRAY:
			off = decode_array(in, f, message, f->wire, off, end);
			if (RI_UNLIKELY(off == RI_BAD))
				return RI_BAD;
			break;
		default:
			__builtin_unreachable(); /* tables hold no other */
		}
		if (RI_UNLIKELY(off == RI_BAD)) {
			ri_path_prepend(&in->path, f->name, RI_NO_INDEX);
			return RI_BAD;
		}
		f++;
	}
	return end;
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
	in->unfinished = false;
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
	ok = decode_whole(&in, t, message, 0, len) != RI_BAD;
	if (ok && RI_UNLIKELY(in.unfinished))
		ok = ri_finish_all(&in, t, message, len) != RI_BAD;
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
