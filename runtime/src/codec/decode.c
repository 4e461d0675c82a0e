/* SPDX-License-Identifier: MIT */
/*
 * The decoder. It walks the input once, by offsets into one base, and trusts no length: everything is
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

typedef struct decoder {
	uint8_t *base;
	ridl_arena *mem;
	ri_ref_reader *refs;
	unsigned depth;     /* how much deeper it may go */
	bool recheck;       /* something must be looked at when all is decoded */
	ridl_status status; /* the rest: why it failed */
	const char *why;    /* NULL: somebody has said it already */
	size_t at;
	ri_path path;
} decoder;

/* Fields beyond these are not tracked; such a table's messages are filled beforehand. */
enum { TRACKED_FIELDS = 64 };
/* Every array of the decoder has its capacity in the 8 bytes before it. */
enum { ARRAY_HEADER = 8 };

static bool decode_fields(decoder *, const ridl_message_table *, uint8_t *message, size_t off,
    size_t end, bool is_fresh);

static size_t
malformed(decoder *d, size_t at, const char *why)
{
	d->status = RIDL_E_MALFORMED;
	d->why = why;
	d->at = at;
	return RI_BAD;
}

static size_t
out_of_memory(decoder *d, size_t at)
{
	bool over = ri_arena_over_budget(d->mem);

	d->status = over ? RIDL_E_TOO_BIG : RIDL_E_NO_MEMORY;
	d->why = over ? "takes more memory than a message may" : "out of memory";
	d->at = at;
	return RI_BAD;
}

RI_INLINE size_t
read_number(decoder *d, size_t off, size_t end, uint64_t *out)
{
	size_t after = ri_varint_read(d->base, off, end, out);

	if (RI_UNLIKELY(after == RI_BAD))
		return malformed(d, off, "a number is cut short, or longer than 10 bytes");
	return after;
}

/* A length prefix; what it announces is there. */
RI_INLINE size_t
read_length(decoder *d, size_t off, size_t end, size_t *out)
{
	uint64_t len;
	size_t after = read_number(d, off, end, &len);

	if (RI_UNLIKELY(after == RI_BAD))
		return RI_BAD;
	if (RI_UNLIKELY(len > end - after))
		return malformed(d, off, "a length goes beyond the end");
	*out = (size_t)len;
	return after;
}

static size_t
read_long_tag(decoder *d, size_t off, size_t end, uint32_t *out)
{
	uint64_t tag = 0;
	size_t after = ri_varint_read(d->base, off, end, &tag);

	if (after == RI_BAD || after - off > 5 || tag > UINT32_MAX)
		return malformed(d, off, "a tag is cut short or too large");
	*out = (uint32_t)tag;
	return after;
}

/* One byte for the numbers up to 15. */
RI_INLINE size_t
read_tag(decoder *d, size_t off, size_t end, uint32_t *out)
{
	if (RI_LIKELY(d->base[off] < 0x80)) {
		*out = d->base[off];
		return off + 1;
	}
	return read_long_tag(d, off, end, out);
}

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

/*
 * Makes room for `more` elements behind the n that there are; the array, which may have moved, or NULL. Capacities double, so
 * that no order of fields makes us copy more than twice what there is.
 */
static uint8_t *
grow(decoder *d, uint8_t *array, size_t n, size_t more, size_t size)
{
	size_t capacity = array != NULL ? ri_load_size(array - ARRAY_HEADER) : 0, want;
	uint8_t *block;

	if (more <= capacity - n)
		return array;
	want = n + more < 2 * capacity ? 2 * capacity : n + more;
	if (want < n || want > (SIZE_MAX - ARRAY_HEADER - 8) / size)
		want = (SIZE_MAX - ARRAY_HEADER - 8) / size; /* is over any budget */
	block = ri_arena_alloc(d->mem, ARRAY_HEADER + want * size);
	if (block == NULL)
		return NULL;
	block += ARRAY_HEADER;
	ri_store_size(block - ARRAY_HEADER, want);
	if (n != 0)
		memcpy(block, array, n * size);
	return block;
}

/* The same for a field; where the first new element goes. n_x is left to the caller. */
static uint8_t *
room_for(decoder *d, const ridl_field *f, uint8_t *message, size_t off, size_t more)
{
	size_t n = ri_load_size(message + f->presence), size = ri_size_of_kind[f->kind];
	uint8_t *array = ri_load_ptr(message + f->offset);

	if (RI_UNLIKELY(f->bounds != NULL) && !(f->flags & RIDL_FIELD_MAP) &&
	    (f->bounds->which & (RIDL_BOUND_MAX_ITEMS | RIDL_BOUND_EXACT_ITEMS)) &&
	    (more > f->bounds->max_items || n > f->bounds->max_items - more)) {
		malformed(d, off, "more items than its bound");
		return NULL;
	}
	array = grow(d, array, n, more, size);
	if (RI_UNLIKELY(array == NULL)) {
		out_of_memory(d, off);
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

/* ---- what nobody asked for ---- */

static size_t skip_group(decoder *, uint32_t number, size_t off, size_t end);

/* The value behind a tag; off is behind that. */
static size_t
skip_value(decoder *d, uint32_t tag, size_t off, size_t end)
{
	uint64_t number;
	size_t len = 0;

	switch (tag & 7) {
	case RI_WIRE_VARINT:
		return read_number(d, off, end, &number);
	case RI_WIRE_64:
		len = 8;
		break;
	case RI_WIRE_32:
		len = 4;
		break;
	case RI_WIRE_BYTES:
		off = read_length(d, off, end, &len);
		return off == RI_BAD ? RI_BAD : off + len;
	case RI_WIRE_GROUP:
		return skip_group(d, tag >> 3, off, end);
	case RI_WIRE_GROUP_END:
		return malformed(d, off, "the end of a group that did not begin");
	default:
		return malformed(d, off, "a wire type that does not exist");
	}
	if (len > end - off)
		return malformed(d, off, "a number is cut short");
	return off + len;
}

static size_t
skip_group(decoder *d, uint32_t number, size_t off, size_t end)
{
	if (d->depth == 0)
		return malformed(d, off, "nested too deep");
	d->depth--;
	while (off < end) {
		uint32_t tag;

		off = read_tag(d, off, end, &tag);
		if (off == RI_BAD)
			return RI_BAD;
		if (tag >> 3 == 0)
			return malformed(d, off, "field number 0");
		if ((tag & 7) == RI_WIRE_GROUP_END) {
			if (tag >> 3 != number)
				return malformed(d, off, "a group ends with another's number");
			d->depth++;
			return off;
		}
		off = skip_value(d, tag, off, end);
		if (off == RI_BAD)
			return RI_BAD;
	}
	return malformed(d, end, "a group does not end");
}

/*
 * A field that is not in the table, or has another wire type there. Structs keep it, in place; lists
 * drop it, and so does everybody a group, which protobuf-c cannot hold.
 */
RI_NOINLINE static size_t
decode_unknown(decoder *d, const ridl_message_table *t, uint8_t *message, uint32_t tag,
    size_t off, size_t end)
{
	ProtobufCMessage *base = (void *)message;
	ProtobufCMessageUnknownField *unknown;
	size_t after;

	if (tag >> 3 == 0)
		return malformed(d, off, "field number 0");
	after = skip_value(d, tag, off, end);
	if (after == RI_BAD || (t->flags & RIDL_MESSAGE_LIST) || (tag & 7) == RI_WIRE_GROUP)
		return after;
	unknown = (void *)grow(
	    d, (void *)base->unknown_fields, base->n_unknown_fields, 1, sizeof(*unknown));
	if (unknown == NULL)
		return out_of_memory(d, off);
	base->unknown_fields = unknown;
	unknown += base->n_unknown_fields++;
	unknown->tag = tag >> 3;
	unknown->wire_type = (ProtobufCWireType)(tag & 7);
	unknown->data = d->base + off;
	unknown->len = after - off;
	return after;
}

/* ---- single values ---- */

/*
 * Slides the text one byte over its own length prefix, which has been read, so that there is room for a NUL behind
 * it. Checking and moving are one pass over ASCII.
 */
static size_t
decode_string(decoder *d, const ridl_field *f, uint8_t *value, size_t off, size_t end)
{
	size_t len, copied;
	const char *why;
	uint8_t *text;

	off = read_length(d, off, end, &len);
	if (RI_UNLIKELY(off == RI_BAD))
		return RI_BAD;
	if (RI_UNLIKELY(f->bounds != NULL)) {
		why = ri_check_length(f->bounds, len);
		if (why != NULL)
			return malformed(d, off, why);
	}
	text = d->base + off;
	copied = ri_utf8_copy_ascii(text - 1, text, len);
	if (RI_UNLIKELY(copied < len)) {
		if (!ri_utf8_is_text(text + copied, len - copied))
			return malformed(d, off, "text that is not UTF-8, or contains NUL");
		memmove(text - 1 + copied, text + copied, len - copied);
	}
	text[-1 + (ptrdiff_t)len] = '\0';
	ri_store_ptr(value, text - 1);
	return off + len;
}

static size_t
decode_bytes(decoder *d, const ridl_field *f, uint8_t *value, size_t off, size_t end)
{
	ridl_bytes bytes;
	const char *why;

	off = read_length(d, off, end, &bytes.len);
	if (RI_UNLIKELY(off == RI_BAD))
		return RI_BAD;
	why = ri_check_length(f->bounds, bytes.len);
	if (why != NULL)
		return malformed(d, off, why);
	bytes.data = d->base + off;
	memcpy(value, &bytes, sizeof(bytes));
	return off + bytes.len;
}

/* Into sub, which is new if is_fresh. */
static size_t
decode_message(
    decoder *d, const ridl_field *f, uint8_t *sub, size_t off, size_t end, bool is_fresh)
{
	size_t len;

	off = read_length(d, off, end, &len);
	if (RI_UNLIKELY(off == RI_BAD))
		return RI_BAD;
	if (RI_UNLIKELY(d->depth == 0))
		return malformed(d, off, "nested too deep");
	d->depth--;
	if (!decode_fields(d, f->sub, sub, off, off + len, is_fresh))
		return RI_BAD;
	d->depth++;
	return off + len;
}

/* A message that came before is added to. */
static size_t
decode_singular_message(decoder *d, const ridl_message_table *t, const ridl_field *f,
    uint8_t *value, size_t off, size_t end)
{
	uint8_t *sub = ri_load_ptr(value);
	bool is_fresh = sub == NULL;

	if (is_fresh) {
		sub = ri_message_new(f->sub, d->mem, t->flags & RIDL_MESSAGE_LIST);
		if (RI_UNLIKELY(sub == NULL))
			return out_of_memory(d, off);
		ri_store_ptr(value, sub);
	}
	return decode_message(d, f, sub, off, end, is_fresh);
}

/* index_plus_1 came from off. The slot stays NULL for 0. */
static bool
get_object(decoder *d, const ridl_field *f, uint8_t *slot, uint64_t index_plus_1, size_t off)
{
	void *object = NULL;

	if (ri_load_ptr(slot) != NULL)
		malformed(d, off, "a reference given twice"); /* nobody could drop the first */
	else if (index_plus_1 > UINT32_MAX || d->refs == NULL)
		malformed(d, off, "a reference that is not in the frame");
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
decode_singular_object(decoder *d, const ridl_field *f, uint8_t *slot, size_t off, size_t end)
{
	uint64_t index_plus_1;
	size_t after = read_number(d, off, end, &index_plus_1);

	if (after == RI_BAD || !get_object(d, f, slot, index_plus_1, off))
		return RI_BAD;
	if (index_plus_1 == 0)
		d->recheck = true; /* it may be needed */
	return after;
}

/* How a varint is kept in memory, by kind. Inlined with a constant kind where there are many. */
RI_INLINE void
store_varint(unsigned kind, uint8_t *value, uint64_t v)
{
	switch (kind) {
	case RIDL_KIND_INT64:
	case RIDL_KIND_UINT64:
		ri_store64(value, v);
		break;
	case RIDL_KIND_SINT64:
		ri_store64(value, ri_unzigzag64(v));
		break;
	case RIDL_KIND_SINT32:
		ri_store32(value, ri_unzigzag32((uint32_t)v));
		break;
	case RIDL_KIND_BOOL:
		ri_store32(value, v != 0);
		break;
	default:
		ri_store32(value, (uint32_t)v);
		break;
	}
}

/* A number at off, of its own wire type, not yet judged by its bounds. */
RI_INLINE size_t
decode_number(decoder *d, unsigned kind, uint8_t *value, size_t off, size_t end)
{
	uint64_t v = 0;

	switch (ri_wire_of_kind[kind]) {
	case RI_WIRE_32:
		if (RI_UNLIKELY(end - off < 4))
			return malformed(d, off, "a number is cut short");
		ri_store32(value, ri_get32(d->base + off));
		return off + 4;
	case RI_WIRE_64:
		if (RI_UNLIKELY(end - off < 8))
			return malformed(d, off, "a number is cut short");
		ri_store64(value, ri_get64(d->base + off));
		return off + 8;
	default:
		off = read_number(d, off, end, &v);
		store_varint(kind, value, v);
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

RI_INLINE size_t
decode_singular(decoder *d, const ridl_message_table *t, const ridl_field *f, uint8_t *message,
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
	default:
		after = decode_number(d, f->kind, value, off, end);
		if (RI_UNLIKELY(is_limited(f)) && after != RI_BAD) {
			why = ri_check_number(f, value);
			if (why != NULL)
				return malformed(d, off, why);
		}
		return after;
	}
}

/* ---- arrays ---- */

/*
 * How many elements with a length prefix and the same tag follow each other; off is behind the first
 * tag, which takes tag_len bytes. At least 1; lengths that make no sense end the count.
 */
static size_t
count_run(const decoder *d, size_t off, size_t end, size_t tag_len)
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
decode_element(decoder *d, const ridl_field *f, uint8_t *slot, size_t off, size_t end)
{
	uint8_t *sub;

	if (f->kind == RIDL_KIND_STRING)
		return decode_string(d, f, slot, off, end);
	if (f->kind == RIDL_KIND_BYTES)
		return decode_bytes(d, f, slot, off, end);
	sub = ri_message_new(f->sub, d->mem, false);
	if (RI_UNLIKELY(sub == NULL))
		return out_of_memory(d, off);
	ri_store_ptr(slot, sub);
	return decode_message(d, f, sub, off, end, true);
}

/* Strings, bytes and messages: a whole run, if there is no room yet for even the first. */
static size_t
decode_run(
    decoder *d, const ridl_field *f, uint8_t *message, size_t off, size_t end, size_t tag_len)
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
decode_one_more(decoder *d, const ridl_field *f, uint8_t *message, size_t off, size_t end)
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
		return malformed(d, off, why);
	add_items(f, message, 1);
	return after;
}

/* How many varints there are: each has one byte without a top bit. */
static size_t
count_varints(const uint8_t *p, size_t len)
{
	const uint64_t ones = 0x0101010101010101;
	size_t n = 0, i = 0;

	for (; len - i >= 8; i += 8)
		n += (size_t)(((~ri_load64(p + i) >> 7 & ones) * ones) >> 56);
	for (; i < len; i++)
		n += p[i] < 0x80;
	return n;
}

/*
 * Neighbours are mostly of the same size: where the next 8 bytes are 8 numbers of one byte, or 4 of two, they
 * are taken apart together. How many were, and stored at out.
 */
RI_INLINE unsigned
read_several(unsigned kind, uint8_t *out, const uint8_t *in)
{
	size_t size = ri_size_of_kind[kind];
	uint64_t w = ri_get64(in), more = w & 0x8080808080808080;

	if (more == 0) {
		for (unsigned i = 0; i < 8; i++)
			store_varint(kind, out + i * size, w >> 8 * i & 0x7f);
		return 8;
	}
	if (more == 0x0080008000800080) {
		w = (w & 0x007f007f007f007f) | (w & 0x7f007f007f007f00) >> 1;
		for (unsigned i = 0; i < 4; i++)
			store_varint(kind, out + i * size, w >> 16 * i & 0x3fff);
		return 4;
	}
	return 0;
}

/* As many as there are between off and end into out, which has room for them. */
RI_INLINE size_t
read_varints(decoder *d, unsigned kind, uint8_t *out, size_t off, size_t end)
{
	size_t size = ri_size_of_kind[kind];
	uint64_t v;

	while (off < end) {
		size_t at = off;

		if (end - off >= 8) {
			unsigned n = read_several(kind, out, d->base + off);

			out += n * size;
			off += 8;
			if (n != 0)
				continue;
			off = at;
		}
		off = ri_varint_read_next(d->base, off, end, &v);
		if (RI_UNLIKELY(off == RI_BAD))
			return malformed(d, at, "a number is cut short, or longer than 10 bytes");
		store_varint(kind, out, v);
		out += size;
	}
	return off;
}

/* A loop for each way of storing, so that none asks for the kind of each number. */
static size_t
decode_packed_varints(decoder *d, unsigned kind, uint8_t *out, size_t off, size_t end)
{
	switch (kind) {
	case RIDL_KIND_INT64:
	case RIDL_KIND_UINT64:
		return read_varints(d, RIDL_KIND_UINT64, out, off, end);
	case RIDL_KIND_SINT64:
		return read_varints(d, RIDL_KIND_SINT64, out, off, end);
	case RIDL_KIND_SINT32:
		return read_varints(d, RIDL_KIND_SINT32, out, off, end);
	case RIDL_KIND_BOOL:
		return read_varints(d, RIDL_KIND_BOOL, out, off, end);
	default:
		return read_varints(d, RIDL_KIND_UINT32, out, off, end);
	}
}

/* n fixed-width numbers of that size: our memory has the wire's byte order, or is turned around. */
static void
copy_fixed(uint8_t *out, const uint8_t *in, size_t n, size_t size)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	memcpy(out, in, n * size);
#else
	for (size_t i = 0; i < n; i++, in += size, out += size) {
		if (size == 4)
			ri_store32(out, ri_get32(in));
		else
			ri_store64(out, ri_get64(in));
	}
#endif
}

static size_t
check_packed(decoder *d, const ridl_field *f, const uint8_t *first, size_t n, size_t off)
{
	size_t size = ri_size_of_kind[f->kind];

	for (size_t i = 0; i < n; i++) {
		const char *why = ri_check_number(f, first + i * size);

		if (why != NULL)
			return malformed(d, off, why);
	}
	return off;
}

static size_t
decode_packed(decoder *d, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	unsigned wire = ri_wire_of_kind[f->kind];
	size_t width = wire == RI_WIRE_VARINT ? 1 : ri_size_of_kind[f->kind], len, n;
	uint8_t *out;

	off = read_length(d, off, end, &len);
	if (off == RI_BAD || len == 0)
		return off;
	if (len % width != 0)
		return malformed(d, off, "a packed length that its elements do not divide");
	n = wire == RI_WIRE_VARINT ? count_varints(d->base + off, len) : len / width;
	out = room_for(d, f, message, off, n);
	if (out == NULL)
		return RI_BAD;
	if (wire != RI_WIRE_VARINT)
		copy_fixed(out, d->base + off, n, width);
	else if (decode_packed_varints(d, f->kind, out, off, off + len) == RI_BAD)
		return RI_BAD;
	if (is_limited(f) && check_packed(d, f, out, n, off) == RI_BAD)
		return RI_BAD;
	add_items(f, message, n);
	return off + len;
}

/* The message always shows exactly the objects that were got, in case that the next cannot be. */
static size_t
decode_one_more_object(decoder *d, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	uint64_t index_plus_1;
	uint8_t *slot = room_for(d, f, message, off, 1);
	size_t after;

	if (slot == NULL)
		return RI_BAD;
	after = read_number(d, off, end, &index_plus_1);
	if (after == RI_BAD)
		return RI_BAD;
	if (index_plus_1 == 0)
		return malformed(d, off, "an empty reference in an array");
	ri_store_ptr(slot, NULL);
	if (!get_object(d, f, slot, index_plus_1, off))
		return RI_BAD;
	add_items(f, message, 1);
	return after;
}

static size_t
decode_packed_objects(decoder *d, const ridl_field *f, uint8_t *message, size_t off, size_t end)
{
	size_t len;

	off = read_length(d, off, end, &len);
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
decode_array(decoder *d, const ridl_field *f, uint8_t *message, unsigned wire, size_t off,
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
    decoder *d, const ridl_message_table *t, uint8_t *message, uint64_t absent, size_t end)
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
			out_of_memory(d, end);
			ri_path_prepend(&d->path, f->name, RI_NO_INDEX);
			return false;
		}
	}
	return true;
}

/* Arrays that came and have something to be judged by their whole. */
static bool
finish_arrays(decoder *d, const ridl_message_table *t, uint8_t *message, size_t end)
{
	for (size_t i = 0; i < t->n_fields; i++) {
		const ridl_field *f = &t->fields[i];

		if (f->label != RIDL_LABEL_MANY)
			continue;
		if ((f->flags & RIDL_FIELD_MAP) &&
		    !ri_map_finish(f, message, d->mem, &d->recheck)) {
			out_of_memory(d, end);
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
fill_beforehand(decoder *d, const ridl_message_table *t, uint8_t *message, size_t off)
{
	d->recheck = true;
	for (size_t i = 0; i < t->n_fields; i++) {
		if (ri_fill_absent(t, &t->fields[i], message, d->mem, d->depth) != RIDL_OK) {
			out_of_memory(d, off);
			return false;
		}
	}
	return true;
}

static bool
decode_fields(decoder *d, const ridl_message_table *t, uint8_t *message, size_t off, size_t end,
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

		off = read_tag(d, off, end, &tag);
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
			off = decode_unknown(d, t, message, tag, off, end);
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
report(const decoder *d, const ridl_message_table *t)
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
	decoder d;
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
		out_of_memory(&d, 0);
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
