/* SPDX-License-Identifier: MIT */
#ifndef ARENA_H
#define ARENA_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

/*
 * All memory of one run: nodes, names and output live until the run ends, so no error path can leak; what is needed for
 * a moment only, and often, goes behind a mark. Allocation never fails to its caller; it leaves by no_memory, which
 * main has set. Texts lie apart from all else, one behind the other: they are short, and mostly read in the order in
 * which they were made, so that a large interface is written a tenth faster.
 */
typedef struct arena {
	struct arena_chunk *nodes, *texts;
	jmp_buf *no_memory;
} arena;

void arena_init(arena *, jmp_buf *no_memory);
void arena_done(arena *);

/* Zeroed, aligned for pointers and numbers of 64 bits. */
void *arena_alloc(arena *, size_t size);
/* Room for more than the len bytes that are there already. Not zeroed. */
char *arena_grow(arena *, const char *old, size_t len, size_t room);
/* A text of at most so many bytes is written there; nothing else is allocated until its end is told. */
char *arena_text_begin(arena *, size_t most);
void arena_text_end(arena *, char *end);
char *arena_strndup(arena *, const char *, size_t len);
char *arena_printf(arena *, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *arena_vprintf(arena *, const char *format, va_list) __attribute__((format(printf, 2, 0)));

/* What is allocated behind a mark may be given back, all at once. */
typedef struct arena_place {
	struct arena_chunk *chunk;
	size_t used;
} arena_place;

typedef struct arena_mark {
	arena_place nodes, texts;
} arena_mark;

arena_mark arena_here(const arena *);
void arena_return(arena *, arena_mark);

#define ARENA_NEW(mem, type) ((type *)arena_alloc(mem, sizeof(type)))

#endif
