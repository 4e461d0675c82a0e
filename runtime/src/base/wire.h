/* SPDX-License-Identifier: MIT */
#ifndef RI_BASE_WIRE_H
#define RI_BASE_WIRE_H

#include <base/endian.h>
#include <base/macros.h>
#include <stddef.h>

/*
 * The wire format of protobuf, as the codec and the compiler speak it. A tag is a varint:
 * the number of a field times 8, and the wire type of what follows.
 */
enum {
	RI_WIRE_VARINT = 0,
	RI_WIRE_64 = 1,
	RI_WIRE_BYTES = 2,
	RI_WIRE_GROUP = 3,
	RI_WIRE_GROUP_END = 4,
	RI_WIRE_32 = 5,
};

/*
 * Varints: groups of 7 bits, lowest first, all but the last with the top bit set. Offsets are
 * returned, RI_BAD for a failure.
 */
#define RI_BAD SIZE_MAX
enum { RI_VARINT_MAX = 10 };

/* A varint, and the offset behind it: both come back in registers. */
typedef struct ri_varint {
	size_t after;
	uint64_t value;
} ri_varint;

ri_varint ri_varint_read_long(const uint8_t *base, size_t off, size_t end);
uint8_t *ri_varint_put_long(uint8_t *p, uint64_t v);

/*
 * The varint at off, which ends before end; the offset behind it. At most 10 bytes; bits
 * above 64 are dropped.
 */
static inline size_t
ri_varint_read(const uint8_t *base, size_t off, size_t end, uint64_t *out)
{
	ri_varint varint;

	if (RI_LIKELY(off < end && base[off] < 0x80)) {
		*out = base[off];
		if (off + 1 == RI_BAD)
			__builtin_unreachable(); /* so that nobody asks, where it went well */
		return off + 1;
	}
	if (end - off >= 2 && base[off + 1] < 0x80) {
		*out = (uint64_t)((base[off] & 0x7f) | base[off + 1] << 7);
		if (off + 2 == RI_BAD)
			__builtin_unreachable();
		return off + 2;
	}
	varint = ri_varint_read_long(base, off, end);
	*out = varint.value;
	return varint.after;
}

/*
 * The same for many numbers, whose sizes are mostly those of their neighbours: branches are
 * guessed well.
 */
static inline size_t
ri_varint_read_next(const uint8_t *base, size_t off, size_t end, uint64_t *out)
{
	ri_varint varint;

	if (RI_LIKELY(end - off >= 3)) {
		uint8_t a = base[off], b = base[off + 1], c = base[off + 2];

		if (a < 0x80) {
			*out = a;
			return off + 1;
		}
		if (b < 0x80) {
			*out = (uint32_t)((a & 0x7f) | b << 7);
			return off + 2;
		}
		if (c < 0x80) {
			*out = (uint32_t)((a & 0x7f) | (b & 0x7f) << 7 | c << 14);
			return off + 3;
		}
	}
	varint = ri_varint_read_long(base, off, end);
	*out = varint.value;
	return varint.after;
}

/* How many bytes v takes. */
static inline unsigned
ri_varint_size(uint64_t v)
{
	return ((63 - (unsigned)__builtin_clzll(v | 1)) * 9 + 73) / 64;
}

/*
 * Writes v so that it ends before p, and gives its first byte. There must be room for 10
 * bytes, all of which may be written to.
 */
static inline uint8_t *
ri_varint_put(uint8_t *p, uint64_t v)
{
	if (RI_LIKELY(v < 0x80)) {
		*--p = (uint8_t)v;
		return p;
	}
	if (v < 0x4000) {
		p -= 2;
		ri_put16(p, (uint16_t)((v & 0x7f) | 0x80 | v >> 7 << 8));
		return p;
	}
	return ri_varint_put_long(p, v);
}

/*
 * The same for many numbers, whose sizes are mostly those of their neighbours: branches are
 * guessed well.
 */
static inline uint8_t *
ri_varint_put_next(uint8_t *p, uint64_t v)
{
	if (v < 0x80) {
		*--p = (uint8_t)v;
		return p;
	}
	if (v < 0x4000) {
		p -= 2;
		ri_put16(p, (uint16_t)((v & 0x7f) | 0x80 | v >> 7 << 8));
		return p;
	}
	if (v < 0x200000) {
		p -= 3;
		ri_put16(p, (uint16_t)((v & 0x7f) | 0x8080 | (v >> 7 & 0x7f) << 8));
		p[2] = (uint8_t)(v >> 14);
		return p;
	}
	return ri_varint_put_long(p, v);
}

static inline uint32_t
ri_zigzag32(uint32_t v)
{
	return v << 1 ^ (0 - (v >> 31));
}

static inline uint64_t
ri_zigzag64(uint64_t v)
{
	return v << 1 ^ (0 - (v >> 63));
}

static inline uint32_t
ri_unzigzag32(uint32_t v)
{
	return v >> 1 ^ (0 - (v & 1));
}

static inline uint64_t
ri_unzigzag64(uint64_t v)
{
	return v >> 1 ^ (0 - (v & 1));
}

#endif
