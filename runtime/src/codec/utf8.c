/* SPDX-License-Identifier: MIT */
#include <codec/utf8.h>

static bool
is_tail(uint8_t byte)
{
	return (byte & 0xc0) == 0x80;
}

/* How many bytes the character at p takes, of which n are there; 0: it is not one. */
static size_t
character(const uint8_t *p, size_t n)
{
	uint8_t first = p[0];

	if (first < 0x80)
		return first != 0;
	if (first < 0xc2 || n < 2 || !is_tail(p[1]))
		return 0; /* a tail byte, or an overlong form of two bytes */
	if (first < 0xe0)
		return 2;
	if (n < 3 || !is_tail(p[2]))
		return 0;
	if (first < 0xf0) {
		if ((first == 0xe0 && p[1] < 0xa0) || (first == 0xed && p[1] >= 0xa0))
			return 0; /* overlong, or a surrogate */
		return 3;
	}
	if (first > 0xf4 || n < 4 || !is_tail(p[3]))
		return 0;
	if ((first == 0xf0 && p[1] < 0x90) || (first == 0xf4 && p[1] >= 0x90))
		return 0; /* overlong, or above U+10FFFF */
	return 4;
}

bool
ri_utf8_is_text(const uint8_t *text, size_t n)
{
	size_t i = 0;

	while (i < n) {
		size_t size;

		if (n - i >= 8 && ri_utf8_is_ascii64(ri_load64(text + i))) {
			i += 8;
			continue;
		}
		size = character(text + i, n - i);
		if (size == 0)
			return false;
		i += size;
	}
	return true;
}
