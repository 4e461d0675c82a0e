/* SPDX-License-Identifier: MIT */
#include <backend/c_text.h>

#include <inttypes.h>
#include <string.h>

static void
comment_lines(emitter *e, const char *margin, const char *doc)
{
	const char *text = emit_comment_text(e->mem, doc);

	while (text != NULL) {
		const char *end = strchr(text, '\n');
		size_t len = end != NULL ? (size_t)(end - text) : strlen(text);

		emit_raw(e, arena_printf(e->mem, len > 0 ? "%s * %.*s\n" : "%s *\n", margin,
				(int)len, text));
		text = end != NULL ? end + 1 : NULL;
	}
}

void
c_comment(emitter *e, const char *title, const char *doc)
{
	if (doc == NULL) {
		emit_raw(e, arena_printf(e->mem, "/* %s */\n", title));
		return;
	}
	emit_raw(e, arena_printf(e->mem, "/*\n * %s\n *\n", title));
	comment_lines(e, "", doc);
	emit_raw(e, " */\n");
}

static void
doc_comment(emitter *e, const char *margin, const char *doc)
{
	if (doc == NULL)
		return;
	if (strchr(doc, '\n') == NULL) {
		emit_raw(e,
		    arena_printf(e->mem, "%s/* %s */\n", margin, emit_comment_text(e->mem, doc)));
		return;
	}
	emit_raw(e, arena_printf(e->mem, "%s/*\n", margin));
	comment_lines(e, margin, doc);
	emit_raw(e, arena_printf(e->mem, "%s */\n", margin));
}

void
c_member_comment(emitter *e, const char *doc)
{
	doc_comment(e, "\t", doc);
}

void
c_plain_comment(emitter *e, const char *doc)
{
	doc_comment(e, "", doc);
}

const char *
c_literal(arena *mem, const constant *c)
{
	const char *sign = c->negative ? "-" : "";
	unsigned bits;

	bits = scalar_bits(c->scalar);
	switch (scalar_class_of(c->scalar)) {
	case SCALAR_SIGNED:
		/* The smallest number has no literal. */
		if (c->negative && c->magnitude == UINT64_C(1) << (bits - 1))
			return arena_printf(
			    mem, "(-INT%u_C(%" PRIu64 ") - 1)", bits, c->magnitude - 1);
		return arena_printf(mem, "%sINT%u_C(%" PRIu64 ")%s", c->negative ? "(-" : "",
		    bits, c->magnitude, c->negative ? ")" : "");
	case SCALAR_UNSIGNED:
		return arena_printf(mem, "%sUINT%u_C(%" PRIu64 ")", sign, bits, c->magnitude);
	case SCALAR_REAL: {
		bool single = c->scalar == SCALAR_FLOAT;
		double real = single ? (double)(float)c->real : c->real;
		const char *digits = arena_printf(mem, single ? "%.9g" : "%.17g", real);

		return arena_printf(mem, c->real < 0 ? "(%s%s%s)" : "%s%s%s", digits,
		    strpbrk(digits, ".e") == NULL ? ".0" : "", single ? "f" : "");
	}
	case SCALAR_TRUTH:
		return c->truth ? "1" : "0";
	case SCALAR_TEXT:
		return emit_quoted(mem, c->text, c->len);
	}
	return NULL;
}

const char *
c_deprecated(arena *mem, const vec *attrs)
{
	const ast_attr *a = attrs != NULL ? ast_find_attr(attrs, "deprecated") : NULL;
	const ast_value *why;

	if (a == NULL)
		return "";
	if (a->args->n == 0)
		return " RIDL_DEPRECATED(\"\")";
	why = ((const ast_arg *)a->args->at[0])->value;
	return arena_printf(mem, " RIDL_DEPRECATED(%s)", emit_quoted(mem, why->text, why->len));
}
