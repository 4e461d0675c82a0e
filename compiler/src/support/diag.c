/* SPDX-License-Identifier: MIT */
#include <support/diag.h>

#include <inttypes.h>
#include <locale.h>
#include <string.h>
#include <support/text.h>
#include <wchar.h>

/* More errors than that are rarely read, and often one mistake's echo. */
enum { MAX_ERRORS = 20 };

/* Of so many, enough are kept to show the first of them in the order of the text. */
enum { MAX_KEPT = 1000 };

/* Nobody wrote a longer line, and nobody could find a caret below it. */
enum { MAX_SHOWN_LINE = 1000 };

const char *const diag_warnings[] = { "unused-import", "not-kept", "protoc", NULL };

struct diag {
	const char *kind;
	const char *name; /* of a warning; else NULL */
	span at;
	const char *message;
	vec notes;
};

void
diags_init(diags *d, arena *mem, const diag_style *style)
{
	*d = (diags){ .mem = mem, .style = style };
}

bool
diags_failed(const diags *d)
{
	return d->n_errors > 0 || (d->n_warnings > 0 && d->style->warnings_are_errors);
}

static diag *
make(diags *d, const char *kind, span at, const char *format, va_list args)
{
	diag *made = ARENA_NEW(d->mem, diag);

	made->kind = kind;
	made->at = at;
	made->message = arena_vprintf(d->mem, format, args);
	return made;
}

bool
diags_full(const diags *d)
{
	return d->n_errors >= MAX_KEPT;
}

static bool
same(const diag *a, const diag *b)
{
	return a->at.src == b->at.src && a->at.begin == b->at.begin &&
	       strcmp(a->message, b->message) == 0;
}

diag *
diag_error(diags *d, span at, const char *format, ...)
{
	va_list args;
	diag *made;

	va_start(args, format);
	made = make(d, "error", at, format, args);
	va_end(args);
	if (diags_full(d)) {
		d->n_errors++;
		return made;
	}
	/* What is looked at twice is reported once. */
	for (size_t i = 0; i < d->all.n; i++)
		if (same(d->all.at[i], made))
			return made;
	d->n_errors++;
	vec_add(d->mem, &d->all, made);
	return made;
}

diag *
diag_warning(diags *d, const char *name, span at, const char *format, ...)
{
	va_list args;
	diag *made;

	va_start(args, format);
	made = make(d, d->style->warnings_are_errors ? "error" : "warning", at, format, args);
	va_end(args);
	made->name = name;
	for (size_t i = 0; i < d->style->silenced.n; i++)
		if (strcmp(d->style->silenced.at[i], name) == 0)
			return made;
	d->n_warnings++;
	vec_add(d->mem, &d->all, made);
	return made;
}

bool
diags_within(const diags *d, span area)
{
	for (size_t i = 0; i < d->all.n; i++) {
		const diag *one = d->all.at[i];

		if (one->at.src == area.src && one->at.begin >= area.begin &&
		    one->at.begin < area.end)
			return true;
	}
	return false;
}

void
diag_note(diags *d, diag *of, span at, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vec_add(d->mem, &of->notes, make(d, "note", at, format, args));
	va_end(args);
}

void
diag_suggest(diags *d, diag *of, const char *written, const vec *candidates)
{
	const char *nearest = diags_full(d) ? NULL : text_nearest(written, candidates);

	if (nearest != NULL)
		of->message =
		    arena_printf(d->mem, "%s; did you mean '%s'?", of->message, nearest);
}

/* How wide a character is shown, and how many bytes it has: some take two columns, accents none. */
static uint32_t
character_width(const char *text, uint32_t left, uint32_t *len)
{
	mbstate_t state = { 0 };
	wchar_t c;
	size_t n = mbrtowc(&c, text, left, &state);
	int width;

	if (n == 0 || n > left) { /* no UTF-8, or libc knows none */
		*len = 1;
		return ((unsigned char)*text & 0xc0) != 0x80;
	}
	*len = (uint32_t)n;
	width = wcwidth(c);
	return width > 0 ? (uint32_t)width : 0;
}

/* The column behind this text, which begins at that one. */
static uint32_t
column_after(uint32_t column, const char *text, uint32_t len)
{
	uint32_t n;

	for (; len > 0; text += n, len -= n)
		if (*text == '\t') {
			column += 8 - column % 8;
			n = 1;
		} else {
			column += character_width(text, len, &n);
		}
	return column;
}

/* Blanks as wide as this part of the line, whatever a tab is worth where it is shown. */
static void
print_blank(const char *text, uint32_t len, FILE *out)
{
	uint32_t n;

	for (; len > 0; text += n, len -= n)
		if (*text == '\t') {
			fputc('\t', out);
			n = 1;
		} else {
			fprintf(out, "%*s", (int)character_width(text, len, &n), "");
		}
}

/* A caret, and waves under the rest of the span as far as it is on this line; which begins at a column. */
static void
print_caret(const source_place *place, span at, uint32_t column, FILE *out)
{
	const char *begin = at.src->text + at.begin;
	const char *end = at.src->text + at.end;
	const char *line_end = place->line_text + place->line_len;
	uint32_t after;

	if (end > line_end)
		end = line_end;
	column = column_after(column, place->line_text, (uint32_t)(begin - place->line_text));
	after = end > begin ? column_after(column, begin, (uint32_t)(end - begin)) : column;
	fputc('^', out);
	while (++column < after)
		fputc('~', out);
}

/* The colours of a terminal: of the place and the message, of each kind, of the caret; and the end. */
static const char BOLD[] = "\033[1m", RED[] = "\033[1;31m", MAGENTA[] = "\033[1;35m",
		  CYAN[] = "\033[1;36m", GREEN[] = "\033[1;32m", PLAIN[] = "\033[0m";

static const char *
paint(const diags *d, const char *colour)
{
	return d->style->colour ? colour : "";
}

static void
print_head(const diags *d, const diag *one, const char *place, FILE *out)
{
	const char *kind = strcmp(one->kind, "error") == 0     ? RED
			   : strcmp(one->kind, "warning") == 0 ? MAGENTA
							       : CYAN;

	fprintf(out, "%s%s:%s %s%s:%s %s%s%s", paint(d, BOLD), place, paint(d, PLAIN),
	    paint(d, kind), one->kind, paint(d, PLAIN), paint(d, BOLD), one->message,
	    paint(d, PLAIN));
	fprintf(out, one->name != NULL ? " [%s]\n" : "\n", one->name);
}

static void
print_text(const diags *d, const diag *one, FILE *out)
{
	const source *src = one->at.src;
	source_place place;
	int digits;

	if (src == NULL) {
		print_head(d, one, "ridlc", out);
		return;
	}
	place = source_find(src, one->at.begin);
	print_head(d, one,
	    arena_printf(d->mem, "%s:%" PRIu32 ":%" PRIu32, src->path, place.line, place.column),
	    out);
	if (src->places != NULL || place.line_len > MAX_SHOWN_LINE)
		return;
	digits = fprintf(out, "%5" PRIu32, place.line);
	fprintf(out, " | ");
	fwrite(place.line_text, 1, place.line_len, out);
	fprintf(out, "\n%*s | ", digits, "");
	print_blank(
	    place.line_text, (uint32_t)(src->text + one->at.begin - place.line_text), out);
	fputs(paint(d, GREEN), out);
	print_caret(&place, one->at, (uint32_t)digits + 3, out);
	fprintf(out, "%s\n", paint(d, PLAIN));
}

/* What is no UTF-8, such as a path, is taken for Latin-1: JSON must be UTF-8. */
static void
print_json_string(const char *name, const char *text, const char *after, FILE *out)
{
	bool is_utf8 = text_utf8_error(text, strlen(text)) == strlen(text);

	fprintf(out, "\"%s\":\"", name);
	for (; *text != '\0'; text++) {
		unsigned char c = (unsigned char)*text;

		if (c < 0x20 || (c >= 0x7f && !is_utf8))
			fprintf(out, "\\u%04x", c);
		else
			fprintf(out, c == '"' || c == '\\' ? "\\%c" : "%c", c);
	}
	fprintf(out, "\"%s", after);
}

static void
print_json(const diag *one, FILE *out)
{
	fputc('{', out);
	if (one->at.src != NULL) {
		source_place begin = source_find(one->at.src, one->at.begin);
		source_place end = source_find(one->at.src, one->at.end);

		print_json_string("file", one->at.src->path, "", out);
		fprintf(out,
		    ",\"line\":%" PRIu32 ",\"column\":%" PRIu32 ",\"end_line\":%" PRIu32
		    ",\"end_column\":%" PRIu32 ",",
		    begin.line, begin.column, end.line, end.column);
	}
	print_json_string("severity", one->kind, ",", out);
	if (one->name != NULL)
		print_json_string("name", one->name, ",", out);
	print_json_string("message", one->message, "", out);
	for (size_t i = 0; i < one->notes.n; i++) {
		fputs(i == 0 ? ",\"notes\":[" : ",", out);
		print_json(one->notes.at[i], out);
	}
	fputs(one->notes.n > 0 ? "]}" : "}", out);
}

static void
print_one(const diags *d, const diag *one, FILE *out)
{
	if (d->style->json) {
		print_json(one, out);
		fputc('\n', out);
		return;
	}
	print_text(d, one, out);
	for (size_t i = 0; i < one->notes.n; i++)
		print_text(d, one->notes.at[i], out);
}

static int
by_place(const void *left, const void *right)
{
	const diag *a = left, *b = right;

	if (a->at.src == NULL || b->at.src == NULL)
		return (a->at.src != NULL) - (b->at.src != NULL);
	if (a->at.src != b->at.src)
		return a->at.src->index < b->at.src->index ? -1 : 1;
	if (a->at.begin != b->at.begin)
		return a->at.begin < b->at.begin ? -1 : 1;
	return 0;
}

static void
print_all(diags *d, FILE *out)
{
	size_t n_shown = 0;

	vec_sort(d->mem, &d->all, by_place);
	for (size_t i = 0; i < d->all.n && n_shown < MAX_ERRORS; i++) {
		const diag *one = d->all.at[i];

		if (strcmp(one->kind, "error") == 0)
			n_shown++;
		print_one(d, one, out);
	}
	if (d->n_errors > MAX_ERRORS && !d->style->json)
		fprintf(out, "ridlc: errors not shown: %zu\n", d->n_errors - MAX_ERRORS);
}

/* How wide characters are is known to libc, but only while the locale is one of UTF-8. */
void
diags_print(diags *d, FILE *out)
{
	locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0), before;

	if (utf8 == (locale_t)0) {
		print_all(d, out);
		return;
	}
	before = uselocale(utf8);
	print_all(d, out);
	uselocale(before);
	freelocale(utf8);
}
