/* SPDX-License-Identifier: MIT */
#include <support/emit.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_COLUMN = 96, TAB = 8 };

/* As much is kept before it is handed to the sink. */
enum { ENOUGH = 256 << 10 };

struct emit_hole {
	const char *name, *value;
	size_t name_len, len;
	bool has_lines;
	unsigned before; /* of the same hash: set earlier, plus 1; 0: none */
};

void
emit_finish(emitter *e)
{
	e->sink(e->sink_to, e->text, e->len);
	e->len = e->line = 0;
}

static unsigned *
latest_of(const emitter *e, const char *name, size_t len)
{
	unsigned hash =
	    (unsigned char)name[0] * 7U + (unsigned char)name[len - 1] * 3U + (unsigned)len;

	return (unsigned *)&e->latest[hash % (sizeof e->latest / sizeof e->latest[0])];
}

emit_mark
emit_here(const emitter *e)
{
	return (emit_mark){ e->n_holes, arena_here(e->mem), e->text, e->holes };
}

void
emit_release(emitter *e, emit_mark mark)
{
	while (e->n_holes > mark.n_holes) {
		const struct emit_hole *h = &e->holes[--e->n_holes];

		*latest_of(e, h->name, h->name_len) = h->before;
	}
	/* Unless the output itself has grown into that memory. */
	if (e->text == mark.text && e->holes == mark.holes)
		arena_return(e->mem, mark.memory);
}

static void
grow_holes(emitter *e)
{
	size_t room = e->holes_room == 0 ? 64 : 2 * e->holes_room;
	struct emit_hole *grown = arena_alloc(e->mem, room * sizeof *grown);

	if (e->n_holes > 0)
		memcpy(grown, e->holes, e->n_holes * sizeof *grown);
	e->holes = grown;
	e->holes_room = room;
}

void
emit_let_sized(emitter *e, const char *name, size_t name_len, const char *value, size_t len)
{
	struct emit_hole *h;
	unsigned *latest;

	if (e->n_holes == e->holes_room)
		grow_holes(e);
	h = &e->holes[e->n_holes++];
	latest = latest_of(e, name, name_len);
	*h = (struct emit_hole){ name, value, name_len, len, false, *latest };
	*latest = (unsigned)e->n_holes;
}

void
emit_letf(emitter *e, const char *name, const char *format, ...)
{
	const char *value;
	va_list args;

	va_start(args, format);
	value = arena_vprintf(e->mem, format, args);
	va_end(args);
	emit_let(e, name, value);
	e->holes[e->n_holes - 1].has_lines = strchr(value, '\n') != NULL;
}

static void
grow(emitter *e, size_t len)
{
	size_t room = 2 * (e->len + len);

	if (room < 2 * ENOUGH)
		room = 2 * ENOUGH;
	e->text = arena_grow(e->mem, e->text, e->len, room);
	e->room = room;
}

static void
make_room(emitter *e, size_t len)
{
	if (e->room - e->len < len)
		grow(e, len);
}

void
emit_init(emitter *e, arena *mem, void (*sink)(void *to, const char *text, size_t len), void *to)
{
	*e = (emitter){ .mem = mem, .sink = sink, .sink_to = to };
	grow(e, 0);
}

static void
append(emitter *e, const char *text, size_t len)
{
	make_room(e, len);
	memcpy(e->text + e->len, text, len);
	e->len += len;
}

static bool
is_escaped(const char *text, const char *at)
{
	const char *before = at;

	while (before > text && before[-1] == '\\')
		before--;
	return (at - before) % 2 == 1;
}

static bool
is_quoted(const char *text, const char *at)
{
	bool quoted = false;

	for (const char *q = text; (q = memchr(q, '"', (size_t)(at - q))) != NULL; q++)
		if (!is_escaped(text, q))
			quoted = !quoted;
	return quoted;
}

/* What offsetof() says stays together. */
static bool
is_in_offsetof(const char *text, const char *at)
{
	static const char word[] = "offsetof";
	const char *open = memrchr(text, '(', (size_t)(at - text));
	size_t len = sizeof word - 1;

	return open != NULL && (size_t)(open - text) >= len &&
	       memcmp(open - len, word, len) == 0 &&
	       memchr(open, ')', (size_t)(at - open)) == NULL;
}

/* Whether a line may end with this comma. */
static bool
is_break(const char *text, const char *comma)
{
	return comma[1] == ' ' && !is_in_offsetof(text, comma) && !is_quoted(text, comma);
}

/*
 * Where text that begins in that column is best broken: after this many bytes, which are a comma and a
 * blank at the end; 0 if nowhere, or it fits.
 */
static size_t
find_break(const char *text, size_t len, size_t column)
{
	size_t room = column < MAX_COLUMN ? MAX_COLUMN - column : 0;
	const char *comma;

	if (len <= room)
		return 0;
	for (size_t n = room > 0 ? room - 1 : 0; (comma = memrchr(text, ',', n)) != NULL;
	     n = (size_t)(comma - text))
		if (is_break(text, comma))
			return (size_t)(comma - text) + 2;
	/* The last byte is none: a blank follows. */
	for (size_t n = room > 0 ? room - 1 : 0;
	     (comma = memchr(text + n, ',', len - 1 - n)) != NULL; n = (size_t)(comma - text) + 1)
		if (is_break(text, comma))
			return (size_t)(comma - text) + 2;
	return 0;
}

static size_t
count_tabs(const char *line, size_t len)
{
	size_t n = 0;

	while (n < len && line[n] == '\t')
		n++;
	return n;
}

/* Continuations are indented by so much. */
enum { MARGIN = 4 };

/* What follows a blank goes on in the next line. Where that is. */
static size_t
break_line(emitter *e, size_t blank, const char *newline, size_t indent)
{
	const size_t n = strlen(newline), added = n + indent + MARGIN - 1;
	char *to;

	make_room(e, added);
	to = e->text + blank;
	memmove(to + 1 + added, to + 1, e->len - blank);
	to = mempcpy(to, newline, n);
	memset(to, '\t', indent);
	memset(to + indent, ' ', MARGIN);
	e->len += added;
	return blank + 1 + added;
}

/* Breaks the line being written, which is too long. */
static void
break_long_line(emitter *e, size_t indent)
{
	/* A line of a macro goes on in the next one. */
	const char *newline = e->line >= 2 && e->text[e->line - 2] == '\\' ? " \\\n" : "\n";
	size_t at = e->line + indent, cut = find_break(e->text + at, e->len - at, indent * TAB);

	if (cut <= MARGIN) /* nothing would be gained */
		return;
	while (cut > 0) {
		at = break_line(e, at + cut - 1, newline, indent);
		cut = find_break(e->text + at, e->len - at, indent * TAB + MARGIN);
	}
}

static bool
may_break(const char *text, size_t len)
{
	return len > 0 && memchr("#*/ ", *text, 4) == NULL;
}

static void
end_line(emitter *e)
{
	const char *line = e->text + e->line;
	const size_t len = e->len - e->line, indent = count_tabs(line, len);

	if (len + indent * (TAB - 1) > MAX_COLUMN && may_break(line + indent, len - indent))
		break_long_line(e, indent);
	append(e, "\n", 1);
	/* The line just ended stays: its end may be taken back, or decide about the next one. */
	if (e->len > ENOUGH) {
		e->sink(e->sink_to, e->text, e->line);
		e->len -= e->line;
		memmove(e->text, e->text + e->line, e->len);
	}
	e->line = e->len;
}

static void
write_text(emitter *e, const char *text, size_t len)
{
	const char *end;

	while ((end = memchr(text, '\n', len)) != NULL) {
		append(e, text, (size_t)(end - text));
		end_line(e);
		len -= (size_t)(end + 1 - text);
		text = end + 1;
	}
	append(e, text, len);
}

void
emit_raw(emitter *e, const char *text)
{
	write_text(e, text, strlen(text));
}

void
emit_bytes(emitter *e, const void *bytes, size_t len)
{
	if (e->len + len > ENOUGH) {
		emit_finish(e);
		e->sink(e->sink_to, bytes, len);
		return;
	}
	append(e, bytes, len);
	e->line = e->len;
}

void
emit_whole(emitter *e, const char *text)
{
	emit_bytes(e, text, strlen(text));
}

static const struct emit_hole *
hole_of(const emitter *e, const char *name, size_t len)
{
	for (unsigned i = *latest_of(e, name, len); i > 0; i = e->holes[i - 1].before) {
		const struct emit_hole *h = &e->holes[i - 1];

		if (h->name_len == len && memcmp(h->name, name, len) == 0)
			return h;
	}
	fprintf(stderr, "ridlc: no value for $%.*s$\n", (int)len, name);
	abort();
}

/* Up to the next hole, line or end: where that is. Byte by byte, for they are few. */
static const char *
write_plain(emitter *e, const char *text, size_t most)
{
	char *to;

	make_room(e, most);
	to = e->text + e->len;
	while (*text != '$' && *text != '\n' && *text != '\0')
		*to++ = *text++;
	e->len = (size_t)(to - e->text);
	return text;
}

static const char *
write_hole(emitter *e, const char *name)
{
	const char *end = strchrnul(name, '$');
	const struct emit_hole *h = hole_of(e, name, (size_t)(end - name));

	if (h->has_lines)
		write_text(e, h->value, h->len);
	else
		append(e, h->value, h->len);
	return end + 1;
}

void
emit(emitter *e, const char *template)
{
	const char *end = template + strlen(template);

	while (template != end) {
		template = write_plain(e, template, (size_t)(end - template));
		if (*template == '$') {
			template = write_hole(e, template + 1);
		} else if (*template == '\n') {
			end_line(e);
			template += 1;
		}
	}
}

static const char *
escape(char *buf, size_t size, unsigned char c)
{
	if (c == '\n')
		return "\\n";
	if (c == '\t')
		return "\\t";
	if (c == '"')
		return "\\\"";
	if (c == '\\')
		return "\\\\";
	if (c == '?') /* never a trigraph */
		return "\\?";
	/* Three digits: a shorter escape would swallow a digit that follows. */
	snprintf(buf, size, c < 0x20 || c >= 0x7f ? "\\%03o" : "%c", c);
	return buf;
}

const char *
emit_quoted(arena *mem, const char *text, size_t len)
{
	char *out = arena_text_begin(mem, 4 * len + 2), *to = out;
	char buf[8];

	*to++ = '"';
	for (size_t i = 0; i < len; i++)
		to = stpcpy(to, escape(buf, sizeof buf, (unsigned char)text[i]));
	*to++ = '"';
	arena_text_end(mem, to);
	return out;
}

const char *
emit_comment_text(arena *mem, const char *text)
{
	char *out, *to;

	if (strstr(text, "*/") == NULL && strstr(text, "/*") == NULL)
		return text;
	out = to = arena_text_begin(mem, 2 * strlen(text));
	for (; *text != '\0'; text++) {
		*to++ = text[0];
		if ((text[0] == '*' && text[1] == '/') || (text[0] == '/' && text[1] == '*'))
			*to++ = ' ';
	}
	arena_text_end(mem, to);
	return out;
}
