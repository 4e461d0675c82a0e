/* SPDX-License-Identifier: MIT */
#include <base/wire.h>

/*
 * A byte less 1, shifted to its place, takes the top bit of the one before away. Words of 8
 * bytes, taken apart without branches, were tried: plain loops take fewer instructions.
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

uint8_t *
ri_varint_put_long(uint8_t *p, uint64_t v)
{
	unsigned size = ri_varint_size(v);

	p -= size;
	for (; v >= 0x80; v >>= 7)
		*p++ = (uint8_t)(v | 0x80);
	*p++ = (uint8_t)v;
	return p - size;
}
