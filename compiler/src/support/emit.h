/* SPDX-License-Identifier: MIT */
#ifndef EMIT_H
#define EMIT_H

#include <string.h>
#include <support/vec.h>

/*
 * Output, written through templates with named holes: emit_let(e, "fn", "kv_store_get") and
 * then emit(e, "$fn$_async();\n"). The latest value of a name counts; a hole without a value
 * aborts, for that is a mistake of ours. Long lines are broken at their commas.
 *
 * What is formatted for a moment, holes' values above all, is forgotten by emit_release().
 */
typedef struct emitter {
	arena *mem;
	void (*sink)(void *to, const char *text, size_t len);
	void *sink_to;
	char *text;
	size_t len;
	size_t room;
	struct emit_hole *holes;
	size_t n_holes;
	size_t holes_room;
	unsigned latest[64]; /* by names' hashes: the holes set last, plus 1 */
	size_t line;         /* where the line being written begins */
} emitter;

/* The sink takes what is complete, so that large output needs no memory. The last line is ours until finished. */
void
emit_init(emitter *, arena *, void (*sink)(void *to, const char *text, size_t len), void *to);
void emit_finish(emitter *);

/* The holes set after the mark are forgotten by the release, and all memory taken after it. */
typedef struct emit_mark {
	size_t n_holes;
	arena_mark memory;
	const void *text, *holes;
} emit_mark;

emit_mark emit_here(const emitter *);
void emit_release(emitter *, emit_mark);
void emit_let_sized(emitter *, const char *name, size_t name_len, const char *value, size_t len);
/* One line at most. */
static inline void
emit_let(emitter *e, const char *name, const char *value)
{
	emit_let_sized(e, name, strlen(name), value, strlen(value));
}
/* Any number of lines. */
void emit_letf(emitter *, const char *name, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void emit(emitter *, const char *template);
/* Text as it is, holes and all. */
void emit_raw(emitter *, const char *text);

/* The same, and long lines stay whole: for what is no C. */
void emit_whole(emitter *, const char *text);
void emit_bytes(emitter *, const void *, size_t len);

/* A C string literal that means these bytes. */
const char *emit_quoted(arena *, const char *text, size_t len);
/* Text from an IDL file that may stand in a comment: no way to end it early. */
const char *emit_comment_text(arena *, const char *text);

#endif
