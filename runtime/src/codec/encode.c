/* SPDX-License-Identifier: MIT */
/*
 * The encoder. It writes backwards, last field first: when the length of a message is
 * wanted, its bytes are there already, and one pass does.
 *
 * `p` is the first byte written so far; it is handed through and returned by everything
 * (NULL: failed), so that it stays in a register. What does not fit any more is still
 * counted: the writer goes on in a small scratch buffer, again and again, and only adds up
 * what it forgets there.
 */
#include <base/error.h>
#include <base/wire.h>
#include <codec/codec.h>
#include <codec/utf8.h>
#include <codec/value.h>

/* The room that a number and its tag want. */
enum { MAX_NUMBER = 2 * RI_VARINT_MAX };
enum { SCRATCH = 64 };

typedef struct writer {
	uint8_t *start; /* nothing is written before this */
	uintptr_t sure; /* from here on there is room for any number */
	uintptr_t zero; /* where p was, or would have been, when nothing was written */
	bool is_full;   /* bytes were, or will be, forgotten */
	unsigned depth; /* how much deeper it may go */
	ri_ref_writer *refs;
	ri_gather *gather;  /* NULL: everything is copied */
	ridl_status status; /* the rest: why it failed */
	const char *why;    /* NULL: somebody has said it already */
	ri_path path;
	uint8_t scratch[SCRATCH];
} writer;

static uint8_t *
encode_fields(writer *w, uint8_t *p, const ridl_message_table *t, const uint8_t *message);

static uint8_t *
invalid(writer *w, const char *why)
{
	w->status = RIDL_E_INVALID;
	w->why = why;
	return NULL;
}

/* How many bytes there are from p to the end of the message. */
static inline size_t
written(const writer *w, const uint8_t *p)
{
	return w->zero - (uintptr_t)p;
}

static inline size_t
room(const writer *w, const uint8_t *p)
{
	return (size_t)(p - w->start);
}

RI_INLINE bool
has_room_for_number(const writer *w, const uint8_t *p)
{
	return RI_LIKELY((uintptr_t)p >= w->sure);
}

static inline void
write_after(writer *w, uint8_t *start)
{
	w->start = start;
	w->sure = (uintptr_t)start + MAX_NUMBER;
}

/* Forgets what was written, and goes on in the scratch buffer. */
static uint8_t *
spill(writer *w, const uint8_t *p)
{
	uint8_t *end = w->scratch + SCRATCH;

	w->zero = (uintptr_t)end + written(w, p);
	write_after(w, w->scratch);
	w->is_full = true;
	return end;
}

static uint8_t *
put_raw_slowly(writer *w, uint8_t *p, const void *data, size_t n)
{
	p = spill(w, p);
	if (n > SCRATCH) {
		w->zero += n;
		return p;
	}
	return memcpy(p - n, data, n);
}

RI_INLINE uint8_t *
put_raw(writer *w, uint8_t *p, const void *data, size_t n)
{
	if (RI_UNLIKELY(n > room(w, p)))
		return put_raw_slowly(w, p, data, n);
	return n != 0 ? memcpy(p - n, data, n) : p;
}

/* What the caller has anyway, and may leave where it is. It counts as written, and forgotten. */
static uint8_t *
put_large(writer *w, uint8_t *p, const void *data, size_t n)
{
	ri_gather *g = w->gather;

	if (g == NULL || g->n == RI_GATHER_PIECES)
		return put_raw(w, p, data, n);
	g->pieces[g->n].data = data;
	g->pieces[g->n].len = n;
	g->pieces[g->n++].after = written(w, p) - g->len;
	g->len += n;
	w->zero += n;
	return p;
}

RI_INLINE uint8_t *
put_bytes(writer *w, uint8_t *p, const void *data, size_t n)
{
	return RI_UNLIKELY(n >= RI_GATHER_LEAST) ? put_large(w, p, data, n)
						 : put_raw(w, p, data, n);
}

/* There must be room for MAX_NUMBER bytes. */
RI_INLINE uint8_t *
put_tag(uint8_t *p, const ridl_field *f)
{
	if (RI_UNLIKELY(f->tag == RIDL_LONG_TAG))
		return ri_varint_put(p, f->number << 3 | f->wire);
	*--p = (uint8_t)f->tag;
	return p;
}

/* A length and its tag. */
static uint8_t *
put_head_slowly(writer *w, uint8_t *p, const ridl_field *f, size_t len)
{
	uint8_t space[MAX_NUMBER], *end = space + MAX_NUMBER, *q;

	q = put_tag(ri_varint_put(end, len), f);
	return put_raw(w, p, q, (size_t)(end - q));
}

RI_INLINE uint8_t *
put_head(writer *w, uint8_t *p, const ridl_field *f, size_t len)
{
	if (!has_room_for_number(w, p))
		return put_head_slowly(w, p, f, len);
	return put_tag(ri_varint_put(p, len), f);
}

/* ---- values ---- */

/* A number in memory, as the bits that go out. */
RI_INLINE uint64_t
load_number(unsigned kind, const uint8_t *value)
{
	switch (kind) {
	case RIDL_KIND_INT32:
	case RIDL_KIND_ENUM:
		return (uint64_t)(int64_t)(int32_t)ri_load32(value); /* negative: 10 bytes */
	case RIDL_KIND_SINT32:
		return ri_zigzag32(ri_load32(value));
	case RIDL_KIND_SINT64:
		return ri_zigzag64(ri_load64(value));
	case RIDL_KIND_BOOL:
		return ri_load32(value) != 0;
	case RIDL_KIND_INT64:
	case RIDL_KIND_UINT64:
	case RIDL_KIND_FIXED64:
	case RIDL_KIND_SFIXED64:
	case RIDL_KIND_DOUBLE:
		return ri_load64(value);
	default:
		return ri_load32(value);
	}
}

/* There must be room for MAX_NUMBER bytes. */
RI_INLINE uint8_t *
put_number_bits(uint8_t *p, unsigned kind, uint64_t bits)
{
	switch (ri_wire_of_kind[kind]) {
	case RI_WIRE_32:
		p -= 4;
		ri_put32(p, (uint32_t)bits);
		return p;
	case RI_WIRE_64:
		p -= 8;
		ri_put64(p, bits);
		return p;
	default:
		return ri_varint_put(p, bits);
	}
}

static uint8_t *
put_number_slowly(writer *w, uint8_t *p, const ridl_field *f, uint64_t bits, bool with_tag)
{
	uint8_t space[MAX_NUMBER], *end = space + sizeof(space), *q;

	q = put_number_bits(end, f->kind, bits);
	if (with_tag)
		q = put_tag(q, f);
	return put_raw(w, p, q, (size_t)(end - q));
}

RI_INLINE uint8_t *
put_number(writer *w, uint8_t *p, const ridl_field *f, uint64_t bits)
{
	if (!has_room_for_number(w, p))
		return put_number_slowly(w, p, f, bits, true);
	p = put_number_bits(p, f->kind, bits);
	return put_tag(p, f);
}

static inline bool
is_limited(const ridl_field *f)
{
	return f->bounds != NULL || f->kind == RIDL_KIND_ENUM;
}

/* What is not ASCII alone, has bounds or finds no room; `copied` bytes are known to be good. */
RI_NOINLINE static uint8_t *
encode_text_slowly(
    writer *w, uint8_t *p, const ridl_field *f, const char *text, size_t len, size_t copied)
{
	const char *why = ri_check_length(f->bounds, len, &w->path);

	if (why == NULL && !ri_utf8_is_text((const uint8_t *)text + copied, len - copied))
		why = "text that is not UTF-8";
	if (why != NULL)
		return invalid(w, why);
	return put_head(w, put_raw(w, p, text, len), f, len);
}

/* Text without bounds. Checking and copying are one pass over ASCII. */
RI_INLINE uint8_t *
encode_plain_text(writer *w, uint8_t *p, const ridl_field *f, const char *text, size_t len)
{
	size_t copied = 0;

	if (RI_LIKELY(len + MAX_NUMBER <= room(w, p))) {
		copied = ri_utf8_copy_ascii(p - len, (const uint8_t *)text, len);
		if (RI_LIKELY(copied == len))
			return put_tag(ri_varint_put(p - len, len), f);
	}
	return encode_text_slowly(w, p, f, text, len, copied);
}

RI_INLINE uint8_t *
encode_text(writer *w, uint8_t *p, const ridl_field *f, const char *text)
{
	size_t len = strlen(text);

	if (RI_UNLIKELY(f->bounds != NULL))
		return encode_text_slowly(w, p, f, text, len, 0);
	return encode_plain_text(w, p, f, text, len);
}

static uint8_t *
encode_bytes(writer *w, uint8_t *p, const ridl_field *f, ridl_bytes bytes)
{
	const char *why = ri_check_length(f->bounds, bytes.len, &w->path);

	if (bytes.data == NULL && bytes.len != 0)
		why = "bytes that are NULL";
	if (why != NULL)
		return invalid(w, why);
	return put_head(w, put_bytes(w, p, bytes.data, bytes.len), f, bytes.len);
}

RI_INLINE uint8_t *
encode_message(writer *w, uint8_t *p, const ridl_field *f, const uint8_t *sub)
{
	size_t before = written(w, p);

	if (RI_UNLIKELY(!ri_go_deeper(&w->depth)))
		return invalid(w, "nested too deep");
	p = encode_fields(w, p, f->sub, sub);
	w->depth++;
	if (RI_UNLIKELY(p == NULL))
		return NULL;
	return put_head(w, p, f, written(w, p) - before);
}

/* The index plus 1, as a bare varint, or as a field. */
static uint8_t *
encode_object(writer *w, uint8_t *p, const ridl_field *f, void *object, bool with_tag)
{
	uint32_t index = 0;

	if (w->refs == NULL)
		return invalid(w, "a reference, where there can be none");
	w->status = w->refs->put(w->refs, f->sub, object, &index);
	if (w->status != RIDL_OK)
		return NULL;
	return put_number_slowly(w, p, f, (uint64_t)index + 1, with_tag);
}

/* ---- fields ---- */

/* A number of a known kind that is not sent if it is zero. */
RI_INLINE uint8_t *
encode_number(writer *w, uint8_t *p, const ridl_field *f, unsigned kind, const uint8_t *value)
{
	uint64_t bits = load_number(kind, value);

	if (bits == 0)
		return p;
	if (!has_room_for_number(w, p))
		return put_number_slowly(w, p, f, bits, true);
	return put_tag(put_number_bits(p, kind, bits), f);
}

/* Strings, bytes and objects that are empty: nothing is sent, if that is allowed. */
static uint8_t *
encode_nothing(writer *w, uint8_t *p, const ridl_field *f)
{
	const char *why = ri_check_length(f->bounds, 0, &w->path);

	if (f->flags & RIDL_FIELD_NEEDED)
		why = "is missing";
	return why == NULL ? p : invalid(w, why);
}

RI_INLINE uint8_t *
encode_string(writer *w, uint8_t *p, const ridl_field *f, const uint8_t *value)
{
	const char *text = ri_load_ptr(value);
	size_t len = text != NULL ? strlen(text) : 0;

	return len != 0 ? encode_plain_text(w, p, f, text, len) : p;
}

/* Without presence, and with more to look at than the value. */
RI_NOINLINE static uint8_t *
encode_carefully(writer *w, uint8_t *p, const ridl_field *f, const uint8_t *value)
{
	const char *text, *why;
	uint64_t bits;

	switch (f->kind) {
	case RIDL_KIND_STRING:
		text = ri_load_ptr(value);
		if (text == NULL)
			text = "";
		if (text[0] == '\0' && f->default_value == NULL)
			return encode_nothing(w, p, f);
		return encode_text(w, p, f, text);
	case RIDL_KIND_BYTES:
		if (ri_load_bytes(value).len == 0 && f->default_value == NULL)
			return encode_nothing(w, p, f);
		return encode_bytes(w, p, f, ri_load_bytes(value));
	case RIDL_KIND_OBJECT:
		if (ri_load_ptr(value) == NULL)
			return encode_nothing(w, p, f);
		return encode_object(w, p, f, ri_load_ptr(value), true);
	default:
		why = ri_check_number(f, value, &w->path);
		if (why != NULL)
			return invalid(w, why);
		bits = load_number(f->kind, value);
		if (bits == 0 && f->default_value == NULL)
			return p;
		return put_number(w, p, f, bits);
	}
}

/* One that is there, whatever its value: optional and set, or the arm of a union. */
RI_NOINLINE static uint8_t *
encode_explicit(writer *w, uint8_t *p, const ridl_field *f, const uint8_t *value)
{
	const char *text, *why;
	void *pointer;

	switch (f->kind) {
	case RIDL_KIND_STRING:
		text = ri_load_ptr(value);
		if (text == NULL)
			text = "";
		return encode_text(w, p, f, text);
	case RIDL_KIND_BYTES:
		return encode_bytes(w, p, f, ri_load_bytes(value));
	case RIDL_KIND_MESSAGE:
		pointer = ri_load_ptr(value);
		/* The case alone decides: an arm that is NULL is an empty message. */
		return pointer != NULL ? encode_message(w, p, f, pointer) : put_head(w, p, f, 0);
	case RIDL_KIND_OBJECT:
		return encode_object(w, p, f, ri_load_ptr(value), true);
	default:
		why = ri_check_number(f, value, &w->path);
		if (why != NULL)
			return invalid(w, why);
		return put_number(w, p, f, load_number(f->kind, value));
	}
}

/* ---- arrays ---- */

/*
 * Neighbours are mostly of the same size: where the 4 numbers that end before value all
 * take one byte, or all two, they are put together. Moves *p and returns 4, or returns 0.
 */
RI_INLINE size_t
put_several(uint8_t **p, unsigned kind, const uint8_t *value)
{
	size_t size = ri_size_of_kind[kind];
	uint64_t a = load_number(kind, value - 4 * size), b = load_number(kind, value - 3 * size);
	uint64_t c = load_number(kind, value - 2 * size), d = load_number(kind, value - size);
	uint64_t all = a | b | c | d;

	if (all < 0x80) {
		*p -= 4;
		ri_put32(*p, (uint32_t)(a | b << 8 | c << 16 | d << 24));
		return 4;
	}
	/* None below 0x80: else the subtraction would set high bits. */
	if (all < 0x4000 && ((a - 0x80) | (b - 0x80) | (c - 0x80) | (d - 0x80)) < 0x4000) {
		all = a | b << 16 | c << 32 | d << 48;
		*p -= 8;
		ri_put64(*p, (all & 0x007f007f007f007f) | (all & 0x3f803f803f803f80) << 1 |
				 0x0080008000800080);
		return 4;
	}
	return 0;
}

/* As many as fit whatever their sizes are written without looking at the room left. */
RI_INLINE uint8_t *
put_varints(
    writer *w, uint8_t *p, const ridl_field *f, unsigned kind, const uint8_t *first, size_t n)
{
	size_t size = ri_size_of_kind[kind];
	const uint8_t *value = first + n * size;

	while (n > 0) {
		size_t sure = room(w, p) / MAX_NUMBER;

		if (sure == 0) {
			value -= size;
			p = put_number_slowly(w, p, f, load_number(kind, value), false);
			n--;
			continue;
		}
		if (sure > n)
			sure = n;
		for (n -= sure; sure > 0;) {
			size_t put = sure >= 4 ? put_several(&p, kind, value) : 0;

			if (put == 0) {
				p = ri_varint_put_next(p, load_number(kind, value - size));
				put = 1;
			}
			value -= put * size;
			sure -= put;
		}
	}
	return p;
}

/* A loop for each way of storing, so that none asks for the kind of each number. */
static uint8_t *
put_packed_varints(writer *w, uint8_t *p, const ridl_field *f, const uint8_t *first, size_t n)
{
	switch (f->kind) {
	case RIDL_KIND_INT32:
	case RIDL_KIND_ENUM:
		return put_varints(w, p, f, RIDL_KIND_INT32, first, n);
	case RIDL_KIND_SINT32:
		return put_varints(w, p, f, RIDL_KIND_SINT32, first, n);
	case RIDL_KIND_SINT64:
		return put_varints(w, p, f, RIDL_KIND_SINT64, first, n);
	case RIDL_KIND_BOOL:
		return put_varints(w, p, f, RIDL_KIND_BOOL, first, n);
	case RIDL_KIND_UINT32:
		return put_varints(w, p, f, RIDL_KIND_UINT32, first, n);
	default:
		return put_varints(w, p, f, RIDL_KIND_UINT64, first, n);
	}
}

static uint8_t *
put_packed_fixed(writer *w, uint8_t *p, const ridl_field *f, const uint8_t *first, size_t n)
{
	size_t size = ri_size_of_kind[f->kind];

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	return put_bytes(w, p, first, n * size);
#else
	for (const uint8_t *value = first + n * size; value != first;) {
		value -= size;
		p = put_number_slowly(w, p, f, load_number(f->kind, value), false);
	}
	return p;
#endif
}

static uint8_t *
encode_numbers(writer *w, uint8_t *p, const ridl_field *f, const uint8_t *first, size_t n)
{
	size_t size = ri_size_of_kind[f->kind], before = written(w, p);
	const char *why;

	for (size_t i = 0; i < n && is_limited(f); i++) {
		why = ri_check_number(f, first + i * size, &w->path);
		if (why != NULL)
			return invalid(w, why);
	}
	if (f->flags & RIDL_FIELD_UNPACKED) {
		for (size_t i = n; i-- > 0;)
			p = put_number(w, p, f, load_number(f->kind, first + i * size));
		return p;
	}
	if (n == 0)
		return p;
	if (ri_wire_of_kind[f->kind] == RI_WIRE_VARINT)
		p = put_packed_varints(w, p, f, first, n);
	else
		p = put_packed_fixed(w, p, f, first, n);
	return put_head(w, p, f, written(w, p) - before);
}

static uint8_t *
encode_objects(writer *w, uint8_t *p, const ridl_field *f, const uint8_t *first, size_t n)
{
	size_t before = written(w, p);

	for (size_t i = n; i-- > 0;) {
		void *object = ri_load_ptr(first + i * sizeof(void *));

		p = object != NULL ? encode_object(w, p, f, object, false)
				   : invalid(w, "an element that is NULL");
		if (p == NULL) {
			ri_path_prepend(&w->path, f->name, (ptrdiff_t)i);
			return NULL;
		}
	}
	return n != 0 ? put_head(w, p, f, written(w, p) - before) : p;
}

/* An element of a kind known to the compiler. */
RI_INLINE uint8_t *
encode_element(writer *w, uint8_t *p, unsigned kind, const ridl_field *f, const uint8_t *element)
{
	const char *pointer;

	if (kind == RIDL_KIND_BYTES)
		return encode_bytes(w, p, f, ri_load_bytes(element));
	pointer = ri_load_ptr(element);
	if (RI_UNLIKELY(pointer == NULL))
		return invalid(w, "an element that is NULL");
	if (kind == RIDL_KIND_STRING)
		return encode_text(w, p, f, pointer);
	return encode_message(w, p, f, (const uint8_t *)pointer);
}

/* NULL, or what is wrong with the array as a whole. */
RI_INLINE const char *
check_array(writer *w, const ridl_field *f, const uint8_t *first, size_t n)
{
	if (RI_UNLIKELY(first == NULL && n != 0))
		return "an array that is NULL";
	return RI_UNLIKELY(f->bounds != NULL) ? ri_check_items(f->bounds, n, &w->path) : NULL;
}

RI_INLINE uint8_t *
encode_elements(writer *w, uint8_t *p, unsigned kind, const ridl_field *f, const uint8_t *message)
{
	size_t n = ri_load_size(message + f->presence), size = ri_size_of_kind[kind];
	const uint8_t *first = ri_load_ptr(message + f->offset);
	const char *why = check_array(w, f, first, n);

	if (RI_UNLIKELY(why != NULL)) {
		ri_path_prepend(&w->path, f->name, RI_NO_INDEX);
		return invalid(w, why);
	}
	while (n-- > 0) {
		p = encode_element(w, p, kind, f, first + n * size);
		if (RI_UNLIKELY(p == NULL)) {
			ri_path_prepend(&w->path, f->name, (ptrdiff_t)n);
			return NULL;
		}
	}
	return p;
}

RI_NOINLINE static uint8_t *
encode_messages(writer *w, uint8_t *p, const ridl_field *f, const uint8_t *message)
{
	return encode_elements(w, p, RIDL_KIND_MESSAGE, f, message);
}

RI_NOINLINE static uint8_t *
encode_strings(writer *w, uint8_t *p, const ridl_field *f, const uint8_t *message)
{
	return encode_elements(w, p, RIDL_KIND_STRING, f, message);
}

/* Of numbers, bytes or objects. */
RI_NOINLINE static uint8_t *
encode_array(writer *w, uint8_t *p, const ridl_field *f, const uint8_t *message)
{
	size_t n = ri_load_size(message + f->presence);
	const uint8_t *first = ri_load_ptr(message + f->offset);
	const char *why;

	if (f->kind == RIDL_KIND_BYTES)
		return encode_elements(w, p, RIDL_KIND_BYTES, f, message);
	why = check_array(w, f, first, n);
	if (why == NULL && f->kind == RIDL_KIND_OBJECT)
		return encode_objects(w, p, f, first, n);
	p = why == NULL ? encode_numbers(w, p, f, first, n) : invalid(w, why);
	if (p == NULL)
		ri_path_prepend(&w->path, f->name, RI_NO_INDEX);
	return p;
}

/* ---- messages ---- */

RI_NOINLINE static uint8_t *
put_unknown(writer *w, uint8_t *p, const ProtobufCMessage *base)
{
	if (base->unknown_fields == NULL)
		return invalid(w, "unknown fields that are NULL");
	for (unsigned i = base->n_unknown_fields; i-- > 0;) {
		const ProtobufCMessageUnknownField *u = &base->unknown_fields[i];
		uint8_t space[MAX_NUMBER], *end = space + MAX_NUMBER, *q;

		if (u->data == NULL && u->len != 0)
			return invalid(w, "unknown fields that are NULL");
		p = put_raw(w, p, u->data, u->len);
		q = ri_varint_put(end, u->tag << 3 | (uint32_t)u->wire_type);
		p = put_raw(w, p, q, (size_t)(end - q));
	}
	return p;
}

/* A closed union is one of its members or none: NULL if not. */
RI_NOINLINE static uint8_t *
check_closed(writer *w, uint8_t *p, const ridl_message_table *t, const uint8_t *message)
{
	const ProtobufCMessage *base = (const void *)message;
	uint32_t number = ri_load32(message + t->fields[0].presence);
	bool is_known = number == 0;

	for (unsigned i = 0; i < t->n_fields; i++)
		is_known = is_known || t->fields[i].number == number;
	if (is_known && base->n_unknown_fields == 0)
		return p;
	return invalid(w, "not a member of this closed union");
}

static uint8_t *
encode_fields(writer *w, uint8_t *p, const ridl_message_table *t, const uint8_t *message)
{
	const ProtobufCMessage *base = (const void *)message;
	const ridl_field *const fields = t->fields;

	if (RI_UNLIKELY(t->flags & RIDL_MESSAGE_CLOSED) && check_closed(w, p, t, message) == NULL)
		return NULL;
	if (RI_UNLIKELY(base->n_unknown_fields != 0) && !(t->flags & RIDL_MESSAGE_LIST)) {
		p = put_unknown(w, p, base);
		if (p == NULL)
			return NULL;
	}
	for (const ridl_field *f = fields + t->n_fields; f != fields;) {
		const uint8_t *value, *sub;

		f--;
		value = message + f->offset;

		switch (f->way) {
		case RIDL_KIND_INT32:
		case RIDL_KIND_ENUM:
			p = encode_number(w, p, f, RIDL_KIND_INT32, value);
			continue;
		case RIDL_KIND_UINT32:
			p = encode_number(w, p, f, RIDL_KIND_UINT32, value);
			continue;
		case RIDL_KIND_INT64:
		case RIDL_KIND_UINT64:
			p = encode_number(w, p, f, RIDL_KIND_UINT64, value);
			continue;
		case RIDL_KIND_SINT32:
			p = encode_number(w, p, f, RIDL_KIND_SINT32, value);
			continue;
		case RIDL_KIND_SINT64:
			p = encode_number(w, p, f, RIDL_KIND_SINT64, value);
			continue;
		case RIDL_KIND_BOOL:
			p = encode_number(w, p, f, RIDL_KIND_BOOL, value);
			continue;
		case RIDL_KIND_FIXED32:
		case RIDL_KIND_SFIXED32:
		case RIDL_KIND_FLOAT:
			p = encode_number(w, p, f, RIDL_KIND_FIXED32, value);
			continue;
		case RIDL_KIND_FIXED64:
		case RIDL_KIND_SFIXED64:
		case RIDL_KIND_DOUBLE:
			p = encode_number(w, p, f, RIDL_KIND_FIXED64, value);
			continue;
		case RIDL_KIND_STRING:
			p = encode_string(w, p, f, value);
			break;
		case RIDL_KIND_BYTES:
			if (ri_load_bytes(value).len == 0)
				continue;
			p = encode_bytes(w, p, f, ri_load_bytes(value));
			break;
		case RIDL_KIND_MESSAGE:
			sub = ri_load_ptr(value);
			if (sub == NULL)
				continue;
			p = encode_message(w, p, f, sub);
			break;
		case RIDL_WAY_OPTIONAL:
		case RIDL_WAY_ARM:
			if (!ri_field_is_present(f, message))
				continue;
			p = encode_explicit(w, p, f, value);
			break;
		case RIDL_WAY_CAREFUL:
			if (!ri_field_is_present(f, message))
				continue;
			p = f->label == RIDL_LABEL_ONE ? encode_carefully(w, p, f, value)
						       : encode_explicit(w, p, f, value);
			break;
		case RIDL_WAY_MESSAGES:
			p = encode_messages(w, p, f, message);
			if (RI_UNLIKELY(p == NULL))
				return NULL;
			continue;
		case RIDL_WAY_STRINGS:
			p = encode_strings(w, p, f, message);
			if (RI_UNLIKELY(p == NULL))
				return NULL;
			continue;
		case RIDL_WAY_ARRAY:
			p = encode_array(w, p, f, message);
			if (RI_UNLIKELY(p == NULL))
				return NULL;
			continue;
		default:
			__builtin_unreachable(); /* tables hold no other */
		}
		if (RI_UNLIKELY(p == NULL)) {
			ri_path_prepend(&w->path, f->name, RI_NO_INDEX);
			return NULL;
		}
	}
	return p;
}

static ridl_status
report(const writer *w, const ridl_message_table *t)
{
	const char *path = ri_path_text(&w->path);

	if (w->why == NULL)
		return w->status;
	return ri_fail(
	    w->status, "%s%s%s: %s", t->name, path[0] != '\0' ? "." : "", path, w->why);
}

ridl_status
ri_encode_gathering(const ridl_message_table *t, const void *message, uint8_t *buf, size_t size,
    ri_ref_writer *refs, ri_gather *gather, size_t *out_len)
{
	writer w;
	uint8_t *p;

	w.is_full = size == 0;
	write_after(&w, w.is_full ? w.scratch : buf);
	p = w.start + (w.is_full ? SCRATCH : size);
	w.zero = (uintptr_t)p;
	w.depth = RI_MAX_DEPTH;
	w.refs = refs;
	w.gather = gather;
	if (gather != NULL)
		gather->n = gather->len = 0;
	w.status = RIDL_OK;
	w.why = NULL;
	ri_path_init(&w.path);

	*out_len = 0;
	p = message != NULL ? encode_fields(&w, p, t, message)
			    : invalid(&w, "a message that is NULL");
	if (RI_UNLIKELY(p == NULL))
		return report(&w, t);
	*out_len = written(&w, p);
	return RI_UNLIKELY(w.is_full) && *out_len != 0 ? RIDL_E_TOO_BIG : RIDL_OK;
}

ridl_status
ri_encode(const ridl_message_table *t, const void *message, uint8_t *buf, size_t size,
    ri_ref_writer *refs, size_t *out_len)
{
	return ri_encode_gathering(t, message, buf, size, refs, NULL, out_len);
}
