/* SPDX-License-Identifier: MIT */
#include <support/source.h>

uint32_t
source_characters(const char *text, uint32_t len)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < len; i++)
		if (((unsigned char)text[i] & 0xc0) != 0x80)
			n++;
	return n;
}

source_place
source_find(const source *src, uint32_t offset)
{
	source_place place = { .line = 1 };
	uint32_t begin = 0, end;

	if (src->places != NULL)
		return *(const source_place *)src->places->at[offset];
	if (offset > src->len)
		offset = src->len;
	for (uint32_t i = 0; i < offset; i++)
		if (src->text[i] == '\n') {
			place.line++;
			begin = i + 1;
		}
	for (end = begin; end < src->len && src->text[end] != '\n'; end++)
		continue;
	if (end > begin && src->text[end - 1] == '\r')
		end--;
	place.column = source_characters(src->text + begin, offset - begin) + 1;
	place.line_text = src->text + begin;
	place.line_len = end - begin;
	return place;
}
