/* SPDX-License-Identifier: MIT */
#include "handwritten.h"

#include "messages.ridl.h"

#include <string.h>

/* ---- encoding: forwards, so lengths are worked out first ---- */

static inline size_t
varint_size(uint64_t v)
{
	return (size_t)(70 - __builtin_clzll(v | 1)) / 7;
}

static inline uint8_t *
put_varint(uint8_t *p, uint64_t v)
{
	for (; v >= 128; v >>= 7)
		*p++ = (uint8_t)(v | 128);
	*p++ = (uint8_t)v;
	return p;
}

static inline size_t
text_size(const char *text)
{
	size_t n = strlen(text);

	return n != 0 ? 1 + varint_size(n) + n : 0;
}

static inline uint8_t *
put_text(uint8_t *p, uint8_t tag, const char *text)
{
	size_t n = strlen(text);

	if (n == 0)
		return p;
	*p++ = tag;
	p = put_varint(p, n);
	memcpy(p, text, n);
	return p + n;
}

static inline uint8_t *
put_number(uint8_t *p, uint8_t tag, uint64_t v)
{
	if (v == 0)
		return p;
	*p++ = tag;
	return put_varint(p, v);
}

size_t
hand_encode_small(const void *message, uint8_t *out)
{
	const msg_small *m = message;
	uint8_t *p = out;

	p = put_number(p, 8, m->id);
	p = put_text(p, 18, m->name);
	p = put_number(p, 24, m->stamp);
	return (size_t)(p - out);
}

static inline size_t
phone_size(const msg_phone *m)
{
	return text_size(m->number) + (m->type != 0 ? 1 + varint_size(m->type) : 0);
}

static size_t
person_size(const msg_person *m)
{
	size_t n = text_size(m->name) + text_size(m->email);

	if (m->id != 0)
		n += 1 + varint_size(m->id);
	for (size_t i = 0; i < m->n_phones; i++) {
		size_t size = phone_size(m->phones[i]);

		n += 1 + varint_size(size) + size;
	}
	return n;
}

size_t
hand_encode_book(const void *message, uint8_t *out)
{
	const msg_book *book = message;
	uint8_t *p = out;

	for (size_t i = 0; i < book->n_people; i++) {
		const msg_person *m = book->people[i];

		*p++ = 10;
		p = put_varint(p, person_size(m));
		p = put_text(p, 10, m->name);
		p = put_number(p, 16, m->id);
		p = put_text(p, 26, m->email);
		for (size_t k = 0; k < m->n_phones; k++) {
			*p++ = 34;
			p = put_varint(p, phone_size(m->phones[k]));
			p = put_text(p, 10, m->phones[k]->number);
			p = put_number(p, 16, m->phones[k]->type);
		}
	}
	return (size_t)(p - out);
}

size_t
hand_encode_numbers(const void *message, uint8_t *out)
{
	const msg_numbers *m = message;
	uint8_t *p = out;
	size_t size = 0;

	*p++ = 10;
	p = put_varint(p, 8 * m->n_reals);
	memcpy(p, m->reals, 8 * m->n_reals);
	p += 8 * m->n_reals;
	for (size_t i = 0; i < m->n_ints; i++)
		size += varint_size((uint64_t)m->ints[i]);
	*p++ = 18;
	p = put_varint(p, size);
	for (size_t i = 0; i < m->n_ints; i++)
		p = put_varint(p, (uint64_t)m->ints[i]);
	return (size_t)(p - out);
}

/* ---- decoding: from p to end; NULL for what is bad ---- */

static inline const uint8_t *
get_varint(const uint8_t *p, const uint8_t *end, uint64_t *out)
{
	uint64_t v = 0;

	if (p < end && *p < 128) {
		*out = *p;
		return p + 1;
	}
	for (unsigned shift = 0; p < end && shift < 64; shift += 7) {
		uint8_t byte = *p++;

		v |= (uint64_t)(byte & 127) << shift;
		if (byte < 128) {
			*out = v;
			return p;
		}
	}
	return NULL;
}

static inline const uint8_t *
get_number32(const uint8_t *p, const uint8_t *end, uint32_t *out)
{
	uint64_t v = 0;

	p = get_varint(p, end, &v);
	if (p != NULL)
		*out = (uint32_t)v;
	return p;
}

static inline const uint8_t *
get_length(const uint8_t *p, const uint8_t *end, size_t *out)
{
	uint64_t v = 0;

	p = get_varint(p, end, &v);
	if (p == NULL || v > (uint64_t)(end - p))
		return NULL;
	*out = (size_t)v;
	return p;
}

static inline const uint8_t *
get_text(const uint8_t *p, const uint8_t *end, ridl_arena *mem, const char **out)
{
	size_t n = 0;
	char *text;

	p = get_length(p, end, &n);
	text = p != NULL ? ri_arena_alloc(mem, n + 1) : NULL;
	if (text == NULL)
		return NULL;
	memcpy(text, p, n);
	text[n] = '\0';
	*out = text;
	return p + n;
}

void *
hand_decode_small(const uint8_t *data, size_t len, ridl_arena *mem)
{
	const uint8_t *p = data, *end = data + len;
	msg_small *m = ri_arena_alloc(mem, sizeof(*m));

	if (m == NULL)
		return NULL;
	*m = (msg_small)MSG_SMALL_INIT;
	while (p != NULL && p < end) {
		switch (*p++) {
		case 8:
			p = get_number32(p, end, &m->id);
			break;
		case 18:
			p = get_text(p, end, mem, &m->name);
			break;
		case 24:
			p = get_varint(p, end, &m->stamp);
			break;
		default:
			return NULL;
		}
	}
	return p != NULL ? m : NULL;
}

static msg_phone *
decode_phone(const uint8_t *p, const uint8_t *end, ridl_arena *mem)
{
	msg_phone *m = ri_arena_alloc(mem, sizeof(*m));

	if (m == NULL)
		return NULL;
	*m = (msg_phone)MSG_PHONE_INIT;
	while (p != NULL && p < end) {
		switch (*p++) {
		case 10:
			p = get_text(p, end, mem, &m->number);
			break;
		case 16:
			p = get_number32(p, end, &m->type);
			break;
		default:
			return NULL;
		}
	}
	return p != NULL ? m : NULL;
}

/* Room for one pointer more in an array of n, which doubles. */
static inline void *
grow(void *array, size_t n, size_t *capacity, ridl_arena *mem)
{
	void *larger;

	if (n < *capacity)
		return array;
	*capacity = n != 0 ? 2 * n : 4;
	larger = ri_arena_alloc(mem, *capacity * sizeof(void *));
	if (larger != NULL && n != 0)
		memcpy(larger, array, n * sizeof(void *));
	return larger;
}

static msg_person *
decode_person(const uint8_t *p, const uint8_t *end, ridl_arena *mem)
{
	msg_person *m = ri_arena_alloc(mem, sizeof(*m));
	size_t capacity = 0, n = 0;
	msg_phone **phones = NULL;

	if (m == NULL)
		return NULL;
	*m = (msg_person)MSG_PERSON_INIT;
	while (p != NULL && p < end) {
		switch (*p++) {
		case 10:
			p = get_text(p, end, mem, &m->name);
			break;
		case 16:
			p = get_number32(p, end, &m->id);
			break;
		case 26:
			p = get_text(p, end, mem, &m->email);
			break;
		case 34:
			p = get_length(p, end, &n);
			phones = grow(phones, m->n_phones, &capacity, mem);
			if (p == NULL || phones == NULL)
				return NULL;
			phones[m->n_phones] = decode_phone(p, p + n, mem);
			if (phones[m->n_phones++] == NULL)
				return NULL;
			p += n;
			break;
		default:
			return NULL;
		}
	}
	m->phones = phones;
	return p != NULL ? m : NULL;
}

void *
hand_decode_book(const uint8_t *data, size_t len, ridl_arena *mem)
{
	const uint8_t *p = data, *end = data + len;
	msg_book *m = ri_arena_alloc(mem, sizeof(*m));
	size_t capacity = 0, n = 0;
	msg_person **people = NULL;

	if (m == NULL)
		return NULL;
	*m = (msg_book)MSG_BOOK_INIT;
	while (p < end) {
		if (*p++ != 10)
			return NULL;
		p = get_length(p, end, &n);
		people = grow(people, m->n_people, &capacity, mem);
		if (p == NULL || people == NULL)
			return NULL;
		people[m->n_people] = decode_person(p, p + n, mem);
		if (people[m->n_people++] == NULL)
			return NULL;
		p += n;
	}
	m->people = people;
	return m;
}

/* The ends of varints are counted first, so that there is one allocation. */
static const uint8_t *
get_ints(const uint8_t *p, const uint8_t *end, ridl_arena *mem, msg_numbers *m)
{
	size_t n = 0;
	int32_t *ints;
	uint64_t v = 0;

	for (const uint8_t *q = p; q < end; q++)
		n += *q < 128;
	ints = ri_arena_alloc(mem, n * sizeof(*ints));
	if (ints == NULL)
		return NULL;
	m->ints = ints;
	m->n_ints = n;
	while (p != NULL && p < end) {
		p = get_varint(p, end, &v);
		*ints++ = (int32_t)v;
	}
	return p;
}

static const uint8_t *
get_reals(const uint8_t *p, size_t n, ridl_arena *mem, msg_numbers *m)
{
	double *reals = n % sizeof(*reals) == 0 ? ri_arena_alloc(mem, n) : NULL;

	if (reals == NULL)
		return NULL;
	memcpy(reals, p, n);
	m->reals = reals;
	m->n_reals = n / sizeof(*reals);
	return p + n;
}

void *
hand_decode_numbers(const uint8_t *data, size_t len, ridl_arena *mem)
{
	const uint8_t *p = data, *end = data + len;
	msg_numbers *m = ri_arena_alloc(mem, sizeof(*m));
	size_t n = 0;

	if (m == NULL)
		return NULL;
	*m = (msg_numbers)MSG_NUMBERS_INIT;
	while (p != NULL && p < end) {
		uint8_t tag = *p++;

		p = get_length(p, end, &n);
		if (p == NULL || (tag != 10 && tag != 18))
			return NULL;
		p = tag == 10 ? get_reals(p, n, mem, m) : get_ints(p, p + n, mem, m);
	}
	return p != NULL ? m : NULL;
}
