/* SPDX-License-Identifier: MIT */
#include <support/emit.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_COLUMN = 96, TAB = 8 };

typedef struct hole {
	const char *name;
	const char *value;
} hole;

void
emit_init(emitter *e, arena *mem)
{
	*e = (emitter){ .mem = mem };
}

size_t
emit_mark(const emitter *e)
{
	return e->holes.n;
}

void
emit_release(emitter *e, size_t mark)
{
	e->holes.n = mark;
}

void
emit_let(emitter *e, const char *name, const char *value)
{
	hole *h = ARENA_NEW(e->mem, hole);

	h->name = name;
	h->value = value;
	vec_add(e->mem, &e->holes, h);
}

void
emit_letf(emitter *e, const char *name, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	emit_let(e, name, arena_vprintf(e->mem, format, args));
	va_end(args);
}

static void
append(emitter *e, const char *text, size_t len)
{
	if (e->room - e->len <= len) {
		size_t room = 2 * (e->len + len) + 4096;
		char *grown = arena_alloc(e->mem, room);

		if (e->len > 0)
			memcpy(grown, e->text, e->len);
		e->text = grown;
		e->room = room;
	}
	memcpy(e->text + e->len, text, len);
	e->len += len;
	e->text[e->len] = '\0';
}

static bool
is_escaped(const char *line, size_t i)
{
	size_t n = 0;

	while (n < i && line[i - n - 1] == '\\')
		n++;
	return n % 2 == 1;
}

/* Where a line that is too wide is best broken: after this many bytes; 0 if nowhere. */
static size_t
find_break(const char *line, size_t len)
{
	size_t column = 0, best = 0;
	bool quoted = false, whole = false; /* inside what stays together */

	for (size_t i = 0; i < len; i++) {
		column += line[i] == '\t' ? TAB - column % TAB : 1;
		if (line[i] == '"' && !is_escaped(line, i))
			quoted = !quoted;
		if (column > MAX_COLUMN && best > 0)
			return best;
		if (line[i] == '(')
			whole = i >= 8 && strncmp(line + i - 8, "offsetof", 8) == 0;
		else if (line[i] == ')')
			whole = false;
		if (line[i] == ' ' && i > 0 && line[i - 1] == ',' && !quoted && !whole)
			best = i + 1;
	}
	return column > MAX_COLUMN ? best : 0;
}

static bool
may_break(const char *line)
{
	while (*line == '\t')
		line++;
	return *line != '#' && *line != '*' && *line != '/' && *line != ' ';
}

/* Ends the line being written, broken if it must be; continuations are indented by four. */
static void
end_line(emitter *e)
{
	const char *line = arena_strndup(e->mem, e->text + e->line, e->len - e->line);
	size_t len = strlen(line), indent = strspn(line, "\t"), cut;
	const char *margin = arena_printf(e->mem, "%.*s    ", (int)indent, line);
	bool breakable = may_break(line);
	/* A line of a macro goes on in the next one. */
	const char *newline = e->line >= 2 && e->text[e->line - 2] == '\\' ? " \\\n" : "\n";

	e->len = e->line;
	while (breakable && (cut = find_break(line, len)) > indent + strlen("    ")) {
		append(e, line, cut - 1);
		append(e, newline, strlen(newline));
		line = arena_printf(e->mem, "%s%s", margin, line + cut);
		len = strlen(line);
	}
	append(e, line, len);
	append(e, "\n", 1);
	e->line = e->len;
}

static void
write_text(emitter *e, const char *text)
{
	const char *end;

	while ((end = strchr(text, '\n')) != NULL) {
		append(e, text, (size_t)(end - text));
		end_line(e);
		text = end + 1;
	}
	append(e, text, strlen(text));
}

void
emit_raw(emitter *e, const char *text)
{
	write_text(e, text);
}

void
emit_bytes(emitter *e, const void *bytes, size_t len)
{
	append(e, bytes, len);
	e->line = e->len;
}

void
emit_whole(emitter *e, const char *text)
{
	emit_bytes(e, text, strlen(text));
}

static const char *
value_of(const emitter *e, const char *name, size_t len)
{
	for (size_t i = e->holes.n; i-- > 0;) {
		const hole *h = e->holes.at[i];

		if (strlen(h->name) == len && strncmp(h->name, name, len) == 0)
			return h->value;
	}
	fprintf(stderr, "ridlc: no value for $%.*s$\n", (int)len, name);
	abort();
}

void
emit(emitter *e, const char *template)
{
	const char *hole_begin;

	while ((hole_begin = strchr(template, '$')) != NULL) {
		const char *hole_end = strchr(hole_begin + 1, '$');

		if (hole_end == NULL)
			abort();
		write_text(e, arena_strndup(e->mem, template, (size_t)(hole_begin - template)));
		write_text(e, value_of(e, hole_begin + 1, (size_t)(hole_end - hole_begin - 1)));
		template = hole_end + 1;
	}
	write_text(e, template);
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
	emitter e;
	char buf[8];

	emit_init(&e, mem);
	append(&e, "\"", 1);
	for (size_t i = 0; i < len; i++) {
		const char *escaped = escape(buf, sizeof buf, (unsigned char)text[i]);

		append(&e, escaped, strlen(escaped));
	}
	append(&e, "\"", 1);
	return e.text;
}

const char *
emit_comment_text(arena *mem, const char *text)
{
	emitter e;

	emit_init(&e, mem);
	append(&e, "", 0);
	for (; *text != '\0'; text++) {
		append(&e, text, 1);
		if ((text[0] == '*' && text[1] == '/') || (text[0] == '/' && text[1] == '*'))
			append(&e, " ", 1);
	}
	return e.text;
}
