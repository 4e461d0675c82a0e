/* SPDX-License-Identifier: MIT */
#ifndef EMIT_H
#define EMIT_H

#include <support/vec.h>

/*
 * Output, written through templates with named holes: emit_let(e, "fn", "kv_store_get") and
 * then emit(e, "$fn$_async();\n"). The latest value of a name counts; a hole without a value
 * aborts, for that is a mistake of ours. Long lines are broken at their commas.
 */
typedef struct emitter {
	arena *mem;
	char *text;
	size_t len;
	size_t room;
	vec holes;
	size_t line; /* where the line being written begins */
} emitter;

void emit_init(emitter *, arena *);
/* The holes set after the mark are forgotten by the release. */
size_t emit_mark(const emitter *);
void emit_release(emitter *, size_t mark);
void emit_let(emitter *, const char *name, const char *value);
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
