/* SPDX-License-Identifier: MIT */
#ifndef RI_CODEC_INPUT_H
#define RI_CODEC_INPUT_H

#include <base/arena.h>
#include <base/wire.h>
#include <codec/codec.h>
#include <codec/value.h>

/*
 * What is being decoded, read piece by piece: by offsets into one base. Whatever consumes
 * input returns the offset behind it, or RI_BAD after having noted what is wrong. Nothing
 * announced is believed before it was compared with what is left.
 */
typedef struct ri_input {
	uint8_t *base;
	ridl_arena *mem;
	ri_ref_reader *refs;
	unsigned depth;     /* how much deeper it may go */
	bool recheck;       /* something must be looked at when all is decoded */
	bool unfinished;    /* a message came in parts: ri_finish_all() must follow */
	ridl_status status; /* the rest: why it failed */
	const char *why;    /* NULL: somebody has said it already */
	size_t at;
	ri_path path;
} ri_input;

/* Both return RI_BAD. */
size_t ri_input_malformed(ri_input *, size_t at, const char *why);
size_t ri_input_no_memory(ri_input *, size_t at);

size_t ri_input_long_tag(ri_input *, size_t off, size_t end, uint32_t *out);
/* The value behind a tag of which nobody knows anything. */
size_t ri_input_skip(ri_input *, uint32_t tag, size_t off, size_t end);
/*
 * A field that is not in the table, or has another wire type there. Structs keep it, in
 * place; lists drop it, and so does everybody a group, which protobuf-c cannot hold.
 */
size_t ri_input_unknown(ri_input *, const ridl_message_table *, uint8_t *message, uint32_t tag,
    size_t off, size_t end);

/* Every array of the decoder has its capacity in the 8 bytes before it. */
enum { RI_ARRAY_HEADER = 8 };

/*
 * Makes room for `more` elements behind the n that there are; the array, which may have
 * moved, or NULL (no memory). Capacities double, so that no order of fields makes us copy
 * more than twice what there is.
 */
uint8_t *ri_input_grow(ri_input *, uint8_t *array, size_t n, size_t more, size_t size);

static inline bool
ri_input_is_full(const uint8_t *array, size_t n)
{
	return array == NULL || ri_load_size(array - RI_ARRAY_HEADER) == n;
}

RI_INLINE size_t
ri_input_number(ri_input *in, const uint8_t *base, size_t off, size_t end, uint64_t *out)
{
	size_t after = ri_varint_read(base, off, end, out);

	if (RI_UNLIKELY(after == RI_BAD))
		return ri_input_malformed(
		    in, off, "a number is cut short, or longer than 10 bytes");
	return after;
}

/* A length prefix; what it announces is there. */
RI_INLINE size_t
ri_input_length(ri_input *in, const uint8_t *base, size_t off, size_t end, size_t *out)
{
	uint64_t len;
	size_t after = ri_input_number(in, base, off, end, &len);

	*out = 0; /* also where it fails: compilers cannot tell that nobody looks then */
	if (RI_UNLIKELY(after == RI_BAD))
		return RI_BAD;
	if (RI_UNLIKELY(len > end - after)) {
		ri_input_malformed(in, off, "a length goes beyond the end");
		return RI_BAD;
	}
	*out = (size_t)len;
	return after;
}

/* What has a length prefix, and the offset behind it. */
RI_INLINE size_t
ri_input_behind(size_t off, size_t len)
{
	if (off + len == RI_BAD)
		__builtin_unreachable(); /* so that nobody asks, where it went well */
	return off + len;
}

/* One byte for the numbers up to 15. There must be something left. */
RI_INLINE size_t
ri_input_tag(ri_input *in, const uint8_t *base, size_t off, size_t end, uint32_t *out)
{
	uint32_t tag = 0; /* of its own: *out may then stay in a register */

	if (RI_LIKELY(base[off] < 0x80)) {
		*out = base[off];
		return off + 1;
	}
	off = ri_input_long_tag(in, off, end, &tag);
	*out = tag;
	return off;
}

#endif
