/* SPDX-License-Identifier: MIT */
#include <codec/input.h>

size_t
ri_input_malformed(ri_input *in, size_t at, const char *why)
{
	in->status = RIDL_E_MALFORMED;
	in->why = why;
	in->at = at;
	return RI_BAD;
}

size_t
ri_input_no_memory(ri_input *in, size_t at)
{
	bool over = ri_arena_over_budget(in->mem);

	in->status = over ? RIDL_E_TOO_BIG : RIDL_E_NO_MEMORY;
	in->why = over ? "takes more memory than a message may" : "out of memory";
	in->at = at;
	return RI_BAD;
}

/* At most 5 bytes, and 32 bits: a number of 29 and the wire type. */
size_t
ri_input_long_tag(ri_input *in, size_t off, size_t end, uint32_t *out)
{
	uint64_t tag = 0;
	size_t after = ri_varint_read(in->base, off, end, &tag);

	if (after == RI_BAD || after - off > 5 || tag > UINT32_MAX)
		return ri_input_malformed(in, off, "a tag is cut short or too large");
	*out = (uint32_t)tag;
	return after;
}

uint8_t *
ri_input_grow(ri_input *in, uint8_t *array, size_t n, size_t more, size_t size)
{
	const size_t most = (SIZE_MAX - RI_ARRAY_HEADER - 8) / size; /* is over any budget */
	size_t capacity = array != NULL ? ri_load_size(array - RI_ARRAY_HEADER) : 0, want;
	uint8_t *block;

	if (more <= capacity - n)
		return array;
	want = more <= most - n ? n + more : most;
	if (want < 2 * capacity)
		want = 2 * capacity;
	if (want > most)
		want = most;
	block = ri_arena_alloc(in->mem, RI_ARRAY_HEADER + want * size);
	if (block == NULL)
		return NULL;
	block += RI_ARRAY_HEADER;
	ri_store_size(block - RI_ARRAY_HEADER, want);
	if (n != 0)
		memcpy(block, array, n * size);
	return block;
}

static size_t
skip_bytes(ri_input *in, size_t n, size_t off, size_t end)
{
	if (n > end - off)
		return ri_input_malformed(in, off, "a number is cut short");
	return off + n;
}

static size_t
skip_group(ri_input *in, uint32_t number, size_t off, size_t end)
{
	uint32_t tag = 0;

	if (!ri_go_deeper(&in->depth))
		return ri_input_malformed(in, off, "nested too deep");
	while (off < end) {
		off = ri_input_tag(in, in->base, off, end, &tag);
		if (off == RI_BAD)
			return RI_BAD;
		if (tag == (number << 3 | RI_WIRE_GROUP_END)) {
			in->depth++;
			return off;
		}
		off = ri_input_skip(in, tag, off, end);
		if (off == RI_BAD)
			return RI_BAD;
	}
	return ri_input_malformed(in, end, "a group does not end");
}

size_t
ri_input_skip(ri_input *in, uint32_t tag, size_t off, size_t end)
{
	uint64_t number;
	size_t len;

	if (tag >> 3 == 0)
		return ri_input_malformed(in, off, "field number 0");
	switch (tag & 7) {
	case RI_WIRE_VARINT:
		return ri_input_number(in, in->base, off, end, &number);
	case RI_WIRE_64:
		return skip_bytes(in, 8, off, end);
	case RI_WIRE_32:
		return skip_bytes(in, 4, off, end);
	case RI_WIRE_BYTES:
		off = ri_input_length(in, in->base, off, end, &len);
		return off == RI_BAD ? RI_BAD : off + len;
	case RI_WIRE_GROUP:
		return skip_group(in, tag >> 3, off, end);
	case RI_WIRE_GROUP_END:
		return ri_input_malformed(in, off, "the end of another group, or of none");
	default:
		return ri_input_malformed(in, off, "a wire type that does not exist");
	}
}

size_t
ri_input_unknown(ri_input *in, const ridl_message_table *t, uint8_t *message, uint32_t tag,
    size_t off, size_t end)
{
	ProtobufCMessage *base = (void *)message;
	ProtobufCMessageUnknownField *unknown;
	size_t after;

	if (t->flags & RIDL_MESSAGE_CLOSED)
		return ri_input_malformed(in, off, "not a member of this closed union");
	after = ri_input_skip(in, tag, off, end);
	if (after == RI_BAD || (t->flags & RIDL_MESSAGE_LIST) || (tag & 7) == RI_WIRE_GROUP)
		return after;
	unknown = (void *)ri_input_grow(
	    in, (void *)base->unknown_fields, base->n_unknown_fields, 1, sizeof(*unknown));
	if (unknown == NULL)
		return ri_input_no_memory(in, off);
	base->unknown_fields = unknown;
	unknown += base->n_unknown_fields++;
	unknown->tag = tag >> 3;
	unknown->wire_type = (ProtobufCWireType)(tag & 7);
	unknown->data = in->base + off;
	unknown->len = after - off;
	return after;
}
