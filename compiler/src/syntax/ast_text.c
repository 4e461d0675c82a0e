/* SPDX-License-Identifier: MIT */
#include <syntax/ast.h>

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <support/text.h>

/* Values as a .ridl file writes them. */

const char *
ast_duration_text(arena *mem, uint64_t ns)
{
	static const struct {
		const char *name;
		uint64_t ns;
	} units[] = {
		{ "h", UINT64_C(3600000000000) },
		{ "min", UINT64_C(60000000000) },
		{ "s", 1000000000 },
		{ "ms", 1000000 },
		{ "us", 1000 },
	};

	for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
		if (ns % units[i].ns == 0)
			return arena_printf(
			    mem, "%" PRIu64 "%s", ns / units[i].ns, units[i].name);
	return arena_printf(mem, "%" PRIu64 "ns", ns);
}

const char *
ast_string_text(arena *mem, const char *text, size_t len)
{
	char *out = arena_text_begin(mem, 4 * len + 2), *to = out;

	*to++ = '"';
	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)text[i];

		if (c == '"' || c == '\\')
			to += sprintf(to, "\\%c", c);
		else if (c == '\n')
			to += sprintf(to, "\\n");
		else if (c < 0x20 || c == 0x7f)
			to += sprintf(to, "\\x%02x", c);
		else
			*to++ = (char)c;
	}
	*to++ = '"';
	arena_text_end(mem, to);
	return out;
}

/* As few digits as tell it from its neighbours; with a point or an exponent, or it would be a whole number. */
const char *
ast_real_text(arena *mem, double real, bool single)
{
	const char *digits = NULL;

	for (int n = single ? 6 : 15; n <= (single ? 9 : 17); n++) {
		digits = arena_printf(mem, "%.*g", n, real);
		if (single ? strtof(digits, NULL) == (float)real : strtod(digits, NULL) == real)
			break;
	}
	return strpbrk(digits, ".e") != NULL ? digits : arena_printf(mem, "%s.0", digits);
}

static const char *
list_text(arena *mem, const vec *items)
{
	vec texts = { 0 };

	if (items->n == 0)
		return "{ }";
	for (size_t i = 0; i < items->n; i++)
		text_add(mem, &texts, ast_value_text(mem, items->at[i]));
	return arena_printf(mem, "{ %s }", text_join(mem, &texts, ", "));
}

const char *
ast_value_text(arena *mem, const ast_value *v)
{
	switch (v->kind) {
	case AST_VALUE_INT:
		return arena_printf(mem, "%s%" PRIu64, v->negative ? "-" : "", v->magnitude);
	case AST_VALUE_FLOAT:
		return ast_real_text(mem, v->real, false);
	case AST_VALUE_STRING:
		return ast_string_text(mem, v->text, v->len);
	case AST_VALUE_BOOL:
		return v->truth ? "true" : "false";
	case AST_VALUE_DURATION:
		return ast_duration_text(mem, v->magnitude);
	case AST_VALUE_NAME:
		return v->text;
	case AST_VALUE_LIST:
		return list_text(mem, v->items);
	}
	return NULL;
}

const char *
ast_attr_text(arena *mem, const ast_attr *a)
{
	vec texts = { 0 };

	for (size_t i = 0; i < a->args->n; i++) {
		const ast_arg *arg = a->args->at[i];
		const char *value = ast_value_text(mem, arg->value);

		text_add(mem, &texts,
		    arg->name == NULL ? value
				      : arena_printf(mem, "%s = %s", arg->name->text, value));
	}
	return arena_printf(
	    mem, texts.n > 0 ? " @%s(%s)" : " @%s", a->name.text, text_join(mem, &texts, ", "));
}
