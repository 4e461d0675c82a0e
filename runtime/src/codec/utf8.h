/* SPDX-License-Identifier: MIT */
#ifndef RI_CODEC_UTF8_H
#define RI_CODEC_UTF8_H

#include <base/macros.h>
#include <codec/value.h>

/*
 * Text is UTF-8 as in RFC 3629 (no surrogates, no overlong forms, at most U+10FFFF),
 * without U+0000.
 */
bool ri_utf8_is_text(const uint8_t *, size_t n);

static inline bool
ri_utf8_is_ascii64(uint64_t w)
{
	return (((w - 0x0101010101010101) | w) & 0x8080808080808080) == 0;
}

/* Both of them. */
static inline bool
ri_utf8_are_ascii64(uint64_t v, uint64_t w)
{
	return (((v - 0x0101010101010101) | v | (w - 0x0101010101010101) | w) &
		   0x8080808080808080) == 0;
}

static inline bool
ri_utf8_is_ascii32(uint32_t w)
{
	return (((w - 0x01010101) | w) & 0x80808080) == 0;
}

/*
 * Copies the longest run of ASCII without NUL that it finds quickly at the beginning, and
 * tells how long it is; the rest of src is as it was. dst may lie apart from src, or one
 * byte before it.
 */
static inline size_t
ri_utf8_copy_ascii(uint8_t *dst, const uint8_t *src, size_t n)
{
	size_t i = 0;

	if (RI_LIKELY(n >= 8)) {
		/* Read first: the words overlap, and moving would spoil the last. */
		uint64_t w = ri_load64(src), last = ri_load64(src + n - 8);

		while (RI_UNLIKELY(i + 16 < n)) {
			if (RI_UNLIKELY(!ri_utf8_is_ascii64(w)))
				return i;
			ri_store64(dst + i, w);
			i += 8;
			w = ri_load64(src + i);
		}
		if (RI_UNLIKELY(!ri_utf8_are_ascii64(w, last)))
			return i;
		ri_store64(dst + i, w);
		ri_store64(dst + n - 8, last);
		return n;
	}
	if (n >= 4) {
		uint32_t w = ri_load32(src), last = ri_load32(src + n - 4);

		if (RI_UNLIKELY(!ri_utf8_is_ascii32(w) || !ri_utf8_is_ascii32(last)))
			return 0;
		ri_store32(dst, w);
		ri_store32(dst + n - 4, last);
		return n;
	}
	for (; i < n; i++) {
		if (RI_UNLIKELY(src[i] == 0 || src[i] >= 0x80))
			return i;
		dst[i] = src[i];
	}
	return n;
}

#endif
