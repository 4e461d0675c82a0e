/* SPDX-License-Identifier: MIT */
#include <codec/utf8.h>

static bool
is_tail(uint8_t byte)
{
	return (byte & 0xc0) == 0x80;
}

/* How many bytes the character at i takes, where text ends at n; 0: it is not one. */
static size_t
character(const uint8_t *text, size_t i, size_t n)
{
	uint8_t first = text[i];

	if (first < 0x80)
		return first != 0;
	if (first < 0xc2 || i + 1 >= n || !is_tail(text[i + 1]))
		return 0; /* a tail byte, or an overlong form of two bytes */
	if (first < 0xe0)
		return 2;
	if (i + 2 >= n || !is_tail(text[i + 2]))
		return 0;
	if (first < 0xf0) {
		if ((first == 0xe0 && text[i + 1] < 0xa0) ||
		    (first == 0xed && text[i + 1] >= 0xa0))
			return 0; /* overlong, or a surrogate */
		return 3;
	}
	if (first > 0xf4 || i + 3 >= n || !is_tail(text[i + 3]))
		return 0;
	if ((first == 0xf0 && text[i + 1] < 0x90) || (first == 0xf4 && text[i + 1] >= 0x90))
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
		size = character(text, i, n);
		if (size == 0)
			return false;
		i += size;
	}
	return true;
}
