/* SPDX-License-Identifier: MIT */
#include <support/source.h>

#include <string.h>

uint32_t
source_characters(const char *text, uint32_t len)
{
	uint32_t n = 0;

	for (uint32_t i = 0; i < len; i++)
		if (((unsigned char)text[i] & 0xc0) != 0x80)
			n++;
	return n;
}

source *
source_new(arena *mem, const char *path, const char *text, size_t len, uint32_t index)
{
	source *src = ARENA_NEW(mem, source);
	const char *end = text + len;
	uint32_t *lines, n = 1;

	/* A byte order mark, with which some editors begin a file. */
	if (len >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
		text += 3;
		len -= 3;
	}
	for (const char *at = text; (at = memchr(at, '\n', (size_t)(end - at))) != NULL; at++)
		n++;
	lines = arena_alloc(mem, n * sizeof *lines);
	n = 1;
	for (const char *at = text; (at = memchr(at, '\n', (size_t)(end - at))) != NULL;)
		lines[n++] = (uint32_t)(++at - text);
	*src = (source){ .path = path,
		.text = text,
		.len = (uint32_t)len,
		.index = index,
		.lines = lines,
		.n_lines = n };
	return src;
}

/* The last line that begins there or before. */
static uint32_t
line_at(const source *src, uint32_t offset)
{
	uint32_t low = 0, high = src->n_lines;

	while (high - low > 1) {
		uint32_t middle = low + (high - low) / 2;

		if (src->lines[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

source_place
source_find(const source *src, uint32_t offset)
{
	source_place place;
	uint32_t line, begin, end;

	if (src->places != NULL)
		return *(const source_place *)src->places->at[offset];
	if (offset > src->len)
		offset = src->len;
	line = line_at(src, offset);
	begin = src->lines[line];
	end = line + 1 < src->n_lines ? src->lines[line + 1] - 1 : src->len;
	if (end > begin && src->text[end - 1] == '\r')
		end--;
	place.line = line + 1;
	place.column = source_characters(src->text + begin, offset - begin) + 1;
	place.line_text = src->text + begin;
	place.line_len = end - begin;
	return place;
}
