/* SPDX-License-Identifier: MIT */
#include <import/pb.h>

#include <base/wire.h>
#include <support/text.h>

/* Deeper than anybody nests declarations. */
enum { MAX_DEPTH = 64 };

bool
pb_next_number(pb *rest, uint64_t *out)
{
	size_t after = rest->len > 0 ? ri_varint_read(rest->data, 0, rest->len, out) : RI_BAD;

	if (after == RI_BAD)
		return false;
	rest->data += after;
	rest->len -= after;
	return true;
}

static bool
take_bytes(pb *rest, uint64_t len, pb *out)
{
	if (len > rest->len)
		return false;
	*out = (pb){ rest->data, (size_t)len };
	rest->data += len;
	rest->len -= (size_t)len;
	return true;
}

bool
pb_next(pb *rest, pb_field *out)
{
	uint64_t tag, len;
	pb fixed;

	*out = (pb_field){ 0 };
	if (!pb_next_number(rest, &tag) || tag >> 3 == 0 || tag > UINT32_MAX)
		return false;
	out->number = (uint32_t)(tag >> 3);
	switch (tag & 7) {
	case RI_WIRE_VARINT:
		out->is_varint = true;
		return pb_next_number(rest, &out->value);
	case RI_WIRE_BYTES:
		return pb_next_number(rest, &len) && take_bytes(rest, len, &out->bytes);
	case RI_WIRE_32:
		return take_bytes(rest, 4, &fixed);
	case RI_WIRE_64:
		return take_bytes(rest, 8, &fixed);
	default: /* descriptors have no groups */
		return false;
	}
}

bool
pb_next_of(pb *rest, uint32_t number, pb_field *out)
{
	while (pb_next(rest, out))
		if (out->number == number)
			return true;
	return false;
}

/* The last one counts. */
static bool
find(pb message, uint32_t number, pb_field *out)
{
	pb_field f;
	bool found = false;

	*out = (pb_field){ 0 };
	while (pb_next_of(&message, number, &f)) {
		*out = f;
		found = true;
	}
	return found;
}

bool
pb_has(pb message, uint32_t number)
{
	pb_field f;

	return find(message, number, &f);
}

uint64_t
pb_number(pb message, uint32_t number)
{
	pb_field f;

	find(message, number, &f);
	return f.value;
}

pb
pb_message(pb message, uint32_t number)
{
	pb_field f;

	find(message, number, &f);
	return f.bytes;
}

const char *
pb_string(arena *mem, pb bytes)
{
	char *text = arena_strndup(mem, (const char *)bytes.data, bytes.len);

	for (size_t i = 0; i < bytes.len; i++)
		if (text[i] == '\0')
			text[i] = '?';
	for (size_t i = 0; (i += text_utf8_error(text + i, bytes.len - i)) < bytes.len;)
		text[i] = '?';
	return text;
}

const char *
pb_text(arena *mem, pb message, uint32_t number)
{
	pb_field f;

	return find(message, number, &f) && !f.is_varint ? pb_string(mem, f.bytes) : NULL;
}

static bool
is_whole(pb message, const pb_shape *shape, int depth)
{
	pb_field f;

	while (message.len > 0) {
		if (!pb_next(&message, &f))
			return false;
		for (const pb_shape *s = shape; s->number != 0; s++)
			if (s->number == f.number &&
			    (depth == MAX_DEPTH || !is_whole(f.bytes, s->shape, depth + 1)))
				return false;
	}
	return true;
}

bool
pb_is_whole(pb message, const pb_shape *shape)
{
	return is_whole(message, shape, 0);
}
