/* SPDX-License-Identifier: MIT */
/*
 * The ri_input. It walks the input once, by offsets into one base, and trusts no length: everything is
 * compared with what is left before it is used, and charged to the arena before it is made. A function
 * that consumes input returns the offset behind it, or RI_BAD after having noted what is wrong.
 *
 * A table has its fields sorted by number, and so writes them every encoder we know: the next field is
 * guessed before it is looked up, and a run of elements of one array is handled in one go.
 *
 * What can be judged only when all is there (a singular message may come in several parts, which
 * are merged) sets `recheck`, and is judged by ri_check_message() at the end.
 */
#include <base/arena.h>
#include <base/error.h>
#include <codec/codec.h>
#include <codec/fill.h>
#include <codec/map.h>
#include <codec/utf8.h>
#include <codec/value.h>
#include <codec/varint.h>

/* Fields beyond these are not tracked; such a table's messages are filled beforehand. */
enum { TRACKED_FIELDS = 64 };
static bool decode_fields(ri_input *, const ridl_message_table *, uint8_t *message, size_t off,
    size_t end, bool is_fresh);

/* The field's index, or n_fields. Numbers are mostly 1, 2, 3, ... */
static size_t
find_field(const ridl_message_table *t, uint32_t number)
{
	size_t low = 0, high = t->n_fields;

	if (number - 1 < t->n_fields && t->fields[number - 1].number == number)
		return number - 1;
	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (t->fields[middle].number < number)
			low = middle + 1;
		else
			high = middle;
	}
	return low < t->n_fields && t->fields[low].number == number ? low : t->n_fields;
}

/* The same for a field; where the first new element goes. n_x is left to the caller. */
static uint8_t *
room_for(ri_input *d, const ridl_field *f, uint8_t *message, size_t off, size_t more)
{
	size_t n = ri_load_size(message + f->presence), size = ri_size_of_kind[f->kind];
	uint8_t *array = ri_load_ptr(message + f->offset);

	if (RI_UNLIKELY(f->bounds != NULL) && !(f->flags & RIDL_FIELD_MAP) &&
	    (f->bounds->which & (RIDL_BOUND_MAX_ITEMS | RIDL_BOUND_EXACT_ITEMS)) &&
	    (more > f->bounds->max_items || n > f->bounds->max_items - more)) {
		ri_input_malformed(d, off, "more items than its bound");
		return NULL;
	}
	array = ri_input_grow(d, array, n, more, size);
	if (RI_UNLIKELY(array == NULL)) {
		ri_input_no_memory(d, off);
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

/* ---- single values ---- */

/*
 * Slides the text one byte over its own length prefix, which has been read, so that there is room for a NUL behind
 * it. Checking and moving are one pass over ASCII.
 */
static size_t
decode_string(ri_input *d, const ridl_field *f, uint8_t *value, size_t off, size_t end)
{
	size_t len, copied;
	const char *why;
	uint8_t *text;

	off = ri_input_length(d, off, end, &len);
	if (RI_UNLIKELY(off == RI_BAD))
		return RI_BAD;
	if (RI_UNLIKELY(f->bounds != NULL)) {
		why = ri_check_length(f->bounds, len);
		if (why != NULL)
			return ri_input_malformed(d, off, why);
	}
	text = d->base + off;
	copied = ri_utf8_copy_ascii(text - 1, text, len);
	if (RI_UNLIKELY(copied < len)) {
		if (!ri_utf8_is_text(text + copied, len - copied))
			return ri_input_malformed(d, off, "text that is not UTF-8, or contains NUL");
		memmove(text - 1 + copied, text + copied, len - copied);
	}
	text[-1 + (ptrdiff_t)len] = '\0';
	ri_store_ptr(value, text - 1);
	return off + len;
}

static size_t
decode_bytes(ri_input *d, const ridl_field *f, uint8_t *value, size_t off, size_t end)
{
	ridl_bytes bytes;
	const char *why;

	off = ri_input_length(d, off, end, &bytes.len);
	if (RI_UNLIKELY(off == RI_BAD))
		return RI_BAD;
	why = ri_check_length(f->bounds, bytes.len);
	if (why != NULL)
		return ri_input_malformed(d, off, why);
	bytes.data = d->base + off;
	memcpy(value, &bytes, sizeof(bytes));
	return off + bytes.len;
}

/* Into sub, which is new if is_fresh. */
static size_t
decode_message(
    ri_input *d, const ridl_field *f, uint8_t *sub, size_t off, size_t end, bool is_fresh)
{
	size_t len;

	off = ri_input_length(d, off, end, &len);
	if (RI_UNLIKELY(off == RI_BAD))
		return RI_BAD;
	if (RI_UNLIKELY(d->depth == 0))
		return ri_input_malformed(d, off, "nested too deep");
	d->depth--;
	if (!decode_fields(d, f->sub, sub, off, off + len, is_fresh))
		return RI_BAD;
	d->depth++;
	return off + len;
}

/* A message that came before is added to. */
static size_t
decode_singular_message(ri_input *d, const ridl_message_table *t, const ridl_field *f,
    uint8_t *value, size_t off, size_t end)
{
	uint8_t *sub = ri_load_ptr(value);
	bool is_fresh = sub == NULL;

	if (is_fresh) {
		sub = ri_message_new(f->sub, d->mem, t->flags & RIDL_MESSAGE_LIST);
		if (RI_UNLIKELY(sub == NULL))
			return ri_input_no_memory(d, off);
		ri_store_ptr(value, sub);
	}
	return decode_message(d, f, sub, off, end, is_fresh);
}

/* index_plus_1 came from off. The slot stays NULL for 0. */
static bool
get_object(ri_input *d, const ridl_field *f, uint8_t *slot, uint64_t index_plus_1, size_t off)
{
	void *object = NULL;

	if (ri_load_ptr(slot) != NULL)
		ri_input_malformed(d, off, "a reference given twice"); /* nobody could drop the first */
	else if (index_plus_1 > UINT32_MAX || d->refs == NULL)
		ri_input_malformed(d, off, "a reference that is not in the frame");
	else if (index_plus_1 == 0)
		return true;
	else
		d->status = d->refs->get(d->refs, f->sub, (uint32_t)(index_plus_1 - 1), &object);
	if (d->status != RIDL_OK)
		return false;
	ri_store_ptr(slot, object);
	return true;
}

static size_t
decode_singular_object(ri_input *d, const ridl_field *f, uint8_t *slot, size_t off, size_t end)
{
	uint64_t index_plus_1;
	size_t after = ri_input_number(d, off, end, &index_plus_1);

	if (after == RI_BAD || !get_object(d, f, slot, index_plus_1, off))
		return RI_BAD;
	if (index_plus_1 == 0)
		d->recheck = true; /* it may be needed */
	return after;
}

/* A number at off, of its own wire type, not yet judged by its bounds. */
RI_INLINE size_t
decode_number(ri_input *d, unsigned kind, uint8_t *value, size_t off, size_t end)
{
	uint64_t v = 0;

	switch (ri_wire_of_kind[kind]) {
	case RI_WIRE_32:
		if (RI_UNLIKELY(end - off < 4))
			return ri_input_malformed(d, off, "a number is cut short");
		ri_store32(value, ri_get32(d->base + off));
		return off + 4;
	case RI_WIRE_64:
		if (RI_UNLIKELY(end - off < 8))
			return ri_input_malformed(d, off, "a number is cut short");
		ri_store64(value, ri_get64(d->base + off));
		return off + 8;
	default:
		off = ri_input_number(d, off, end, &v);
		ri_packed_store(kind, value, v);
		return off;
	}
}

static inline bool
is_limited(const ridl_field *f)
{
	return f->bounds != NULL || f->kind == RIDL_KIND_ENUM;
}

/* Notes that the field is there; another arm of the same union is not, from now on. */
static void
set_presence(const ridl_field *f, uint8_t *message)
{
	if (f->label == RIDL_LABEL_OPTIONAL) {
		ri_store32(message + f->presence, 1);
	} else if (!ri_arm_is_set(f, message)) {
		memset(message + f->offset, 0, ri_size_of_kind[f->kind]);
		ri_store32(message + f->presence, f->number);
	}
}

/* One jump by kind: this is where most of the time goes. */
RI_INLINE size_t
decode_singular(ri_input *d, const ridl_message_table *t, const ridl_field *f, uint8_t *message,
    size_t off, size_t end)
{
	uint8_t *value = message + f->offset;
	const char *why;
	size_t after;

	if (f->presence != 0)
		set_presence(f, message);
	switch (f->kind) {
	case RIDL_KIND_STRING:
		return decode_string(d, f, value, off, end);
	case RIDL_KIND_BYTES:
		return decode_bytes(d, f, value, off, end);
	case RIDL_KIND_MESSAGE:
		return decode_singular_message(d, t, f, value, off, end);
	case RIDL_KIND_OBJECT:
		return decode_singular_object(d, f, value, off, end);
	case RIDL_KIND_UINT64:
	case RIDL_KIND_INT64:
		after = decode_number(d, RIDL_KIND_UINT64, value, off, end);
		break;
	case RIDL_KIND_SINT32:
		after = decode_number(d, RIDL_KIND_SINT32, value, off, end);
		break;
	case RIDL_KIND_SINT64:
		after = decode_number(d, RIDL_KIND_SINT64, value, off, end);
		break;
	case RIDL_KIND_BOOL:
		after = decode_number(d, RIDL_KIND_BOOL, value, off, end);
		break;
	case RIDL_KIND_FIXED32:
	case RIDL_KIND_SFIXED32:
	case RIDL_KIND_FLOAT:
		after = decode_number(d, RIDL_KIND_FIXED32, value, off, end);
		break;
	case RIDL_KIND_FIXED64:
	case RIDL_KIND_SFIXED64:
	case RIDL_KIND_DOUBLE:
		after = decode_number(d, RIDL_KIND_FIXED64, value, off, end);
		break;
	default: /* int32, uint32, enum */
		after = decode_number(d, RIDL_KIND_UINT32, value, off, end);
		break;
	}
	if (RI_UNLIKELY(is_limited(f)) && after != RI_BAD) {
		why = ri_check_number(f, value);
		if (why != NULL)
			return ri_input_malformed(d, off, why);
	}
	return after;
}

/* ---- arrays ---- */

/*
 * How many elements with a length prefix and the same tag follow each other; off is behind the first
 * tag, which takes tag_len bytes. At least 1; lengths that make no sense end the count.
 */
static size_t
count_run(const ri_input *d, size_t off, size_t end, size_t tag_len)
{
	const uint8_t *base = d->base, *tag = base + off - tag_len;
	uint64_t len;

	for (size_t n = 1;; n++) {
		off = ri_varint_read(base, off, end, &len);
		if (off == RI_BAD || len >= end - off)
			return n;
		off += (size_t)len;
		if (end - off <= tag_len || base[off] != tag[0] ||
		    memcmp(base + off, tag, tag_len) != 0)
			return n;
		off += tag_len;
	}
}

static inline size_t
decode_element(ri_input *d, const ridl_field *f, uint8_t *slot, size_t off, size_t end)
{
	uint8_t *sub;

	if (f->kind == RIDL_KIND_STRING)
		return decode_string(d, f, slot, off, end);
	if (f->kind == RIDL_KIND_BYTES)
		return decode_bytes(d, f, slot, off, end);
	sub = ri_message_new(f->sub, d->mem, false);
	if (RI_UNLIKELY(sub == NULL))
		return ri_input_no_memory(d, off);
	ri_store_ptr(slot, sub);
	return decode_message(d, f, sub, off, end, true);
}

/* Strings, bytes and messages: a whole run, if there is no room yet for even the first. */
static size_t
decode_run(
    ri_input *d, const ridl_field *f, uint8_t *message, size_t off, size_t end, size_t tag_len)
{
	size_t size = ri_size_of_kind[f->kind], n = ri_load_size(message + f->presence), run = 1;
	uint8_t *array = ri_load_ptr(message + f->offset), *slot;

	if (array == NULL || ri_load_size(array - ARRAY_HEADER) == n)
		run = count_run(d, off, end, tag_len);
	slot = room_for(d, f, message, off, run);
	if (RI_UNLIKELY(slot == NULL)) {
		ri_path_prepend(&d->path, f->name, RI_NO_INDEX);
		return RI_BAD;
	}
	for (;;) {
		off = decode_element(d, f, slot, off, end);
		if (RI_UNLIKELY(off == RI_BAD)) {
			ri_path_prepend(&d->path, f->name, (ptrdiff_t)n);
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
decode_one_more(ri_input *d, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	uint8_t *slot = room_for(d, f, message, off, 1);
	const char *why;
	size_t after;

	if (slot == NULL)
		return RI_BAD;
	after = decode_number(d, f->kind, slot, off, end);
	if (after == RI_BAD)
		return RI_BAD;
	why = ri_check_number(f, slot);
	if (why != NULL)
		return ri_input_malformed(d, off, why);
	add_items(f, message, 1);
	return after;
}

static size_t
check_packed(ri_input *d, const ridl_field *f, const uint8_t *first, size_t n, size_t off)
{
	size_t size = ri_size_of_kind[f->kind];

	for (size_t i = 0; i < n; i++) {
		const char *why = ri_check_number(f, first + i * size);

		if (why != NULL)
			return ri_input_malformed(d, off, why);
	}
	return off;
}

static size_t
decode_packed(ri_input *d, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	unsigned wire = ri_wire_of_kind[f->kind];
	size_t width = wire == RI_WIRE_VARINT ? 1 : ri_size_of_kind[f->kind], len, n;
	uint8_t *out;

	off = ri_input_length(d, off, end, &len);
	if (off == RI_BAD || len == 0)
		return off;
	if (len % width != 0)
		return ri_input_malformed(d, off, "a packed length that its elements do not divide");
	n = wire == RI_WIRE_VARINT ? ri_packed_count(d->base + off, len) : len / width;
	out = room_for(d, f, message, off, n);
	if (out == NULL)
		return RI_BAD;
	if (wire != RI_WIRE_VARINT)
		ri_packed_copy(out, d->base + off, n, width);
	else if (ri_packed_read(d, f->kind, out, off, off + len) == RI_BAD)
		return RI_BAD;
	if (is_limited(f) && check_packed(d, f, out, n, off) == RI_BAD)
		return RI_BAD;
	add_items(f, message, n);
	return off + len;
}

/* The message always shows exactly the objects that were got, in case that the next cannot be. */
static size_t
decode_one_more_object(ri_input *d, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	uint64_t index_plus_1;
	uint8_t *slot = room_for(d, f, message, off, 1);
	size_t after;

	if (slot == NULL)
		return RI_BAD;
	after = ri_input_number(d, off, end, &index_plus_1);
	if (after == RI_BAD)
		return RI_BAD;
	if (index_plus_1 == 0)
		return ri_input_malformed(d, off, "an empty reference in an array");
	ri_store_ptr(slot, NULL);
	if (!get_object(d, f, slot, index_plus_1, off))
		return RI_BAD;
	add_items(f, message, 1);
	return after;
}

static size_t
decode_packed_objects(ri_input *d, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	size_t len;

	off = ri_input_length(d, off, end, &len);
	if (off == RI_BAD)
		return RI_BAD;
	for (end = off + len; off < end;) {
		off = decode_one_more_object(d, f, message, off, end);
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
decode_array(ri_input *d, const ridl_field *f, uint8_t *message, unsigned wire, size_t off,
    size_t end, size_t tag_len)
{
	if (ri_wire_of_kind[f->kind] == RI_WIRE_BYTES)
		return decode_run(d, f, message, off, end, tag_len);
	if (f->kind == RIDL_KIND_OBJECT)
		return wire == RI_WIRE_BYTES ? decode_packed_objects(d, f, message, off, end)
					     : decode_one_more_object(d, f, message, off, end);
	return wire == RI_WIRE_BYTES ? decode_packed(d, f, message, off, end)
				     : decode_one_more(d, f, message, off, end);
}

/* ---- messages ---- */

/* Fields that did not come; bit i is field i. */
static bool
fill_absent(
    ri_input *d, const ridl_message_table *t, uint8_t *message, uint64_t absent, size_t end)
{
	for (; absent != 0; absent &= absent - 1) {
		const ridl_field *f = &t->fields[__builtin_ctzll(absent)];
		ridl_status st;

		if (f->bounds != NULL || (f->flags & (RIDL_FIELD_NEEDED | RIDL_FIELD_FILLED)))
			d->recheck = true;
		if (f->label == RIDL_LABEL_ONE && f->kind == RIDL_KIND_STRING &&
		    f->default_value == NULL) {
			ri_store_ptr(message + f->offset, "");
			continue;
		}
		st = ri_fill_absent(t, f, message, d->mem, d->depth);
		if (st != RIDL_OK) {
			ri_input_no_memory(d, end);
			ri_path_prepend(&d->path, f->name, RI_NO_INDEX);
			return false;
		}
	}
	return true;
}

/* Arrays that came and have something to be judged by their whole. */
static bool
finish_arrays(ri_input *d, const ridl_message_table *t, uint8_t *message, size_t end)
{
	for (size_t i = 0; i < t->n_fields; i++) {
		const ridl_field *f = &t->fields[i];

		if (f->label != RIDL_LABEL_MANY)
			continue;
		if ((f->flags & RIDL_FIELD_MAP) &&
		    !ri_map_finish(f, message, d->mem, &d->recheck)) {
			ri_input_no_memory(d, end);
			ri_path_prepend(&d->path, f->name, RI_NO_INDEX);
			return false;
		}
		if (ri_check_items(f->bounds, ri_load_size(message + f->presence)) != NULL)
			d->recheck = true;
	}
	return true;
}

/* Before the first part of a message with more fields than are tracked. */
static bool
fill_beforehand(ri_input *d, const ridl_message_table *t, uint8_t *message, size_t off)
{
	d->recheck = true;
	for (size_t i = 0; i < t->n_fields; i++) {
		if (ri_fill_absent(t, &t->fields[i], message, d->mem, d->depth) != RIDL_OK) {
			ri_input_no_memory(d, off);
			return false;
		}
	}
	return true;
}

static bool
decode_fields(ri_input *d, const ridl_message_table *t, uint8_t *message, size_t off, size_t end,
    bool is_fresh)
{
	const ridl_field *fields = t->fields;
	size_t n = t->n_fields, next = 0;
	bool is_tracked = is_fresh && n <= TRACKED_FIELDS, has_late_arrays = false;
	uint64_t seen = 0;

	if (RI_UNLIKELY(n > TRACKED_FIELDS) && is_fresh && !fill_beforehand(d, t, message, off))
		return false;
	while (off < end) {
		size_t start = off, i;
		const ridl_field *f;
		uint32_t tag = 0;

		off = ri_input_tag(d, off, end, &tag);
		if (RI_UNLIKELY(off == RI_BAD))
			return false;
		i = RI_LIKELY(next < n && fields[next].number == tag >> 3)
			? next
			: find_field(t, tag >> 3);
		f = &fields[i];
		if (RI_LIKELY(i < n && f->label != RIDL_LABEL_MANY &&
			      (tag & 7) == ri_wire_of_kind[f->kind])) {
			off = decode_singular(d, t, f, message, off, end);
		} else if (i < n && f->label == RIDL_LABEL_MANY && array_takes_wire(f, tag & 7)) {
			off = decode_array(d, f, message, tag & 7, off, end, off - start);
			has_late_arrays |= f->bounds != NULL || (f->flags & RIDL_FIELD_MAP);
		} else {
			off = ri_input_keep_unknown(d, t, message, tag, off, end);
			if (off == RI_BAD)
				return false;
			continue;
		}
		if (RI_UNLIKELY(off == RI_BAD)) {
			if (ri_wire_of_kind[f->kind] != RI_WIRE_BYTES ||
			    f->label != RIDL_LABEL_MANY)
				ri_path_prepend(&d->path, f->name, RI_NO_INDEX);
			return false;
		}
		seen |= (uint64_t)1 << (i & (TRACKED_FIELDS - 1));
		next = i + 1;
	}
	if (RI_UNLIKELY(has_late_arrays) && !finish_arrays(d, t, message, end))
		return false;
	return !is_tracked || n == 0 ||
	       fill_absent(d, t, message, ~seen & (UINT64_MAX >> (TRACKED_FIELDS - n)), end);
}

static ridl_status
report(const ri_input *d, const ridl_message_table *t)
{
	const char *path = ri_path_text(&d->path);

	if (d->why == NULL)
		return d->status;
	return ri_fail(d->status, "%s%s%s: %s, at byte %zu", t->name, path[0] != '\0' ? "." : "",
	    path, d->why, d->at);
}

ridl_status
ri_decode(const ridl_message_table *t, uint8_t *data, size_t len, ridl_arena *mem,
    ri_ref_reader *refs, void **out)
{
	uint8_t *message = ri_message_new(t, mem, true);
	ri_input d;
	bool ok;

	/* One by one: the path is large, and rarely wanted. */
	d.base = data;
	d.mem = mem;
	d.refs = refs;
	d.depth = RI_MAX_DEPTH;
	d.recheck = false;
	d.status = RIDL_OK;
	d.why = NULL;
	d.at = 0;
	ri_path_init(&d.path);

	*out = message;
	if (message == NULL) {
		ri_input_no_memory(&d, 0);
		return report(&d, t);
	}
	ok = decode_fields(&d, t, message, 0, len, true);
	if (ok && RI_UNLIKELY(d.recheck)) {
		d.why = ri_check_message(t, message, &d.path);
		ok = d.why == NULL;
		d.status = ok ? RIDL_OK : RIDL_E_MALFORMED;
		d.at = len;
	}
	if (RI_LIKELY(ok))
		return RIDL_OK;
	if (!(t->flags & RIDL_MESSAGE_OBJECTS))
		*out = NULL;
	return report(&d, t);
}
