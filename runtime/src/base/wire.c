/* SPDX-License-Identifier: MIT */
#include <base/wire.h>

/* Words of 8 bytes, taken apart without branches, were tried: plain loops take fewer instructions. */
static size_t
read_near_the_end(const uint8_t *base, size_t off, size_t end, uint64_t *out)
{
	uint64_t v = 0;

	for (unsigned shift = 0; shift < 7 * RI_VARINT_MAX && off < end; shift += 7) {
		uint64_t byte = base[off++];

		v |= (byte & 0x7f) << shift;
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
	const uint8_t *p = base + off;
	uint64_t v = 0;

	if (RI_UNLIKELY(end - off < RI_VARINT_MAX))
		return read_near_the_end(base, off, end, out);
	for (unsigned i = 0; i < RI_VARINT_MAX; i++) {
		uint64_t byte = p[i];

		v |= (byte & 0x7f) << 7 * i;
		if (byte < 0x80) {
			*out = v;
			return off + i + 1;
		}
	}
	return RI_BAD;
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
