/* SPDX-License-Identifier: MIT */
#ifndef SOURCE_H
#define SOURCE_H

#include <stdint.h>
#include <support/vec.h>

/* The text of one input file. */
typedef struct source {
	const char *path; /* as messages show it */
	const char *text; /* NUL-terminated */
	uint32_t len;
	uint32_t index;        /* in the order of loading, which is the order of messages */
	const char *read_from; /* NULL: path */
	vec *places;           /* of source_place: all that is known where the text is not at
				* hand; offsets are indices of it. NULL: it is */
	const uint32_t *lines; /* where each begins */
	uint32_t n_lines;
} source;

/* Some bytes of it. Lines and columns are computed when somebody complains. */
typedef struct span {
	const source *src;
	uint32_t begin;
	uint32_t end;
} span;

/* Where that is, for people: both from 1, columns in characters. */
typedef struct source_place {
	uint32_t line;
	uint32_t column;
	const char *line_text; /* up to its end, without the newline */
	uint32_t line_len;
} source_place;

/* Borrows path and text. */
source *source_new(arena *, const char *path, const char *text, size_t len, uint32_t index);
source_place source_find(const source *, uint32_t offset);
/* How many characters begin in these bytes. */
uint32_t source_characters(const char *text, uint32_t len);

#endif
