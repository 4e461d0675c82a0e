/* SPDX-License-Identifier: MIT */
#ifndef RI_CODEC_PACKED_H
#define RI_CODEC_PACKED_H

#include <base/wire.h>
#include <codec/value.h>

/* Many numbers at once, as packed arrays have them. */

/* How many varints there are: each has one byte without a top bit. */
size_t ri_packed_count(const uint8_t *, size_t len);

/*
 * The varints between off and end into out, which has room for them. The offset where it
 * ended: before end, if there the number is not one.
 */
size_t ri_packed_read(const uint8_t *base, unsigned kind, uint8_t *out, size_t off, size_t end);

/* n fixed-width numbers of that size. */
void ri_packed_copy(uint8_t *out, const uint8_t *in, size_t n, size_t size);

/* How a varint is kept in memory, by kind; best called with a constant one. */
RI_INLINE void
ri_packed_store(unsigned kind, uint8_t *value, uint64_t v)
{
	switch (kind) {
	case RIDL_KIND_INT64:
	case RIDL_KIND_UINT64:
		ri_store64(value, v);
		break;
	case RIDL_KIND_SINT64:
		ri_store64(value, ri_unzigzag64(v));
		break;
	case RIDL_KIND_SINT32:
		ri_store32(value, ri_unzigzag32((uint32_t)v));
		break;
	case RIDL_KIND_BOOL:
		ri_store32(value, v != 0);
		break;
	default:
		ri_store32(value, (uint32_t)v);
		break;
	}
}

#endif
