/* SPDX-License-Identifier: MIT */
#include <codec/packed.h>

size_t
ri_packed_count(const uint8_t *p, size_t len)
{
	const uint64_t ones = 0x0101010101010101;
	size_t n = 0, i = 0;

	for (; len - i >= 8; i += 8)
		n += (size_t)(((~ri_load64(p + i) >> 7 & ones) * ones) >> 56);
	for (; i < len; i++)
		n += p[i] < 0x80;
	return n;
}

/*
 * Neighbours are mostly of the same size: where the next 8 bytes are 8 numbers of one byte,
 * or 4 of two, they are taken apart together. How many were, and stored at out.
 */
RI_INLINE unsigned
read_several(unsigned kind, uint8_t *out, const uint8_t *in)
{
	size_t size = ri_size_of_kind[kind];
	uint64_t w = ri_get64(in), more = w & 0x8080808080808080;

	if (more == 0) {
		for (unsigned i = 0; i < 8; i++)
			ri_packed_store(kind, out + i * size, w >> 8 * i & 0x7f);
		return 8;
	}
	if (more == 0x0080008000800080) {
		w = (w & 0x007f007f007f007f) | (w & 0x7f007f007f007f00) >> 1;
		for (unsigned i = 0; i < 4; i++)
			ri_packed_store(kind, out + i * size, w >> 16 * i & 0x3fff);
		return 4;
	}
	return 0;
}

RI_INLINE size_t
read_varints(const uint8_t *base, unsigned kind, uint8_t *out, size_t off, size_t end)
{
	size_t size = ri_size_of_kind[kind];

	while (off < end) {
		unsigned n = end - off >= 8 ? read_several(kind, out, base + off) : 0;
		uint64_t v = 0;
		size_t after;

		if (n != 0) {
			off += 8;
			out += n * size;
			continue;
		}
		after = ri_varint_read_next(base, off, end, &v);
		if (RI_UNLIKELY(after == RI_BAD))
			return off;
		off = after;
		ri_packed_store(kind, out, v);
		out += size;
	}
	return off;
}

/* A loop for each way of storing, so that none asks for the kind of each number. */
size_t
ri_packed_read(const uint8_t *base, unsigned kind, uint8_t *out, size_t off, size_t end)
{
	switch (kind) {
	case RIDL_KIND_INT64:
	case RIDL_KIND_UINT64:
		return read_varints(base, RIDL_KIND_UINT64, out, off, end);
	case RIDL_KIND_SINT64:
		return read_varints(base, RIDL_KIND_SINT64, out, off, end);
	case RIDL_KIND_SINT32:
		return read_varints(base, RIDL_KIND_SINT32, out, off, end);
	case RIDL_KIND_BOOL:
		return read_varints(base, RIDL_KIND_BOOL, out, off, end);
	default:
		return read_varints(base, RIDL_KIND_UINT32, out, off, end);
	}
}

/* Our memory has the wire's byte order, or is turned around. */
void
ri_packed_copy(uint8_t *out, const uint8_t *in, size_t n, size_t size)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	memcpy(out, in, n * size);
#else
	for (size_t i = 0; i < n; i++, in += size, out += size) {
		if (size == 4)
			ri_store32(out, ri_get32(in));
		else
			ri_store64(out, ri_get64(in));
	}
#endif
}
