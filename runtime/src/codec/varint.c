/* SPDX-License-Identifier: MIT */
#include <codec/varint.h>

/* Byte by byte: near the end of the input, and for 9 and 10 bytes. */
static size_t
read_slowly(const uint8_t *base, size_t off, size_t end, uint64_t *out)
{
	uint64_t v = 0;

	for (unsigned i = 0; i < RI_VARINT_MAX && off < end; i++) {
		uint8_t byte = base[off++];

		v |= (uint64_t)(byte & 0x7f) << 7 * i;
		if (byte < 0x80) {
			*out = v;
			return off;
		}
	}
	return RI_BAD;
}

size_t
ri_varint_read_long(const uint8_t *base, size_t off, size_t end, uint64_t *out)
{
	size_t left = end - off, used;
	uint64_t word, stops;

	if (left >= 8)
		word = ri_get64(base + off);
	else if (left > 0 && end >= 8)
		word = ri_get64(base + end - 8) >> 8 * (8 - left); /* filled up with zeros */
	else
		return read_slowly(base, off, end, out);
	stops = ~word & 0x8080808080808080;
	if (stops == 0)
		return read_slowly(base, off, end, out);
	used = (unsigned)__builtin_ctzll(stops) / 8 + 1;
	if (used > left)
		return RI_BAD;
	/* All bytes up to the first without a top bit. */
	word &= stops ^ (stops - 1);
	*out = ri_varint_join(word & 0x7f7f7f7f7f7f7f7f);
	return off + used;
}

/* Up to 56 bits without a loop or a branch on the size. */
static uint8_t *
put_8_bytes(uint8_t *p, uint64_t v, unsigned size)
{
	uint64_t more = 0x8080808080808080 & (((uint64_t)1 << 8 * (size - 1)) - 1);

	ri_put64(p - 8, (ri_varint_split(v) | more) << 8 * (8 - size));
	return p - size;
}

uint8_t *
ri_varint_put_long(uint8_t *p, uint64_t v)
{
	unsigned size = ri_varint_size(v);

	if (RI_LIKELY(v < (uint64_t)1 << 56))
		return put_8_bytes(p, v, size);
	p -= size;
	for (unsigned i = 0; i < size - 1; i++) {
		p[i] = (uint8_t)(v | 0x80);
		v >>= 7;
	}
	p[size - 1] = (uint8_t)v;
	return p;
}
