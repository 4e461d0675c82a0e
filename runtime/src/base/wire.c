/* SPDX-License-Identifier: MIT */
#include <base/wire.h>

/*
 * A byte less 1, shifted to its place, takes the top bit of the one before away. Reading a
 * word of 8 bytes would not do for the last number of a message, which is often the longest.
 */
ri_varint
ri_varint_read_long(const uint8_t *base, size_t off, size_t end)
{
	uint64_t v = 1;

#pragma GCC unroll 10
	for (unsigned i = 0; i < RI_VARINT_MAX; i++) {
		uint64_t byte;

		if (RI_UNLIKELY(off >= end))
			break;
		byte = base[off++];
		v += (byte - 1) << 7 * i;
		if (byte < 0x80)
			return (ri_varint){ off, v };
	}
	return (ri_varint){ RI_BAD, 0 };
}

/* Of up to 8 bytes: groups of 28, of 14 and of 7 bits are moved apart. What is in front of them is spoilt. */
static uint8_t *
put_by_word(uint8_t *p, uint64_t v, unsigned size)
{
	v = (v & 0x0fffffff) | (v & 0xfffffff0000000) << 4;
	v = (v & 0x00003fff00003fff) | (v & 0x0fffc0000fffc000) << 2;
	v = (v & 0x007f007f007f007f) | (v & 0x3f803f803f803f80) << 1;
	v = (v | 0x8080808080808080) << (64 - 8 * size);
	ri_put64(p - 8, v & ~((uint64_t)1 << 63));
	return p - size;
}

uint8_t *
ri_varint_put_long(uint8_t *p, uint64_t v)
{
	unsigned size = ri_varint_size(v);

	if (size <= 8)
		return put_by_word(p, v, size);
	p -= size;
	for (; v >= 0x80; v >>= 7)
		*p++ = (uint8_t)(v | 0x80);
	*p++ = (uint8_t)v;
	return p - size;
}
