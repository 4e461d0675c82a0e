/* SPDX-License-Identifier: MIT */
#include <backend/idl_text.h>

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

const char *
idl_interface_word(const model_interface *iface)
{
	return iface->kind == AST_SERVICE    ? "service"
	       : iface->kind == AST_CALLBACK ? "callback"
					     : "interface";
}

const char *
idl_name(const model_file *from, const model_file *file, const char *name, const char *full_name)
{
	return strcmp(from->package, file->package) == 0 ? name : full_name;
}

const char *
idl_type_name(const model_file *from, const model_field *f)
{
	if (f->flags != NULL)
		return idl_name(from, f->flags->file, f->flags->name, f->flags->full_name);
	if (f->enumeration != NULL)
		return idl_name(
		    from, f->enumeration->file, f->enumeration->name, f->enumeration->full_name);
	if (f->interface != NULL)
		return idl_name(
		    from, f->interface->file, f->interface->name, f->interface->full_name);
	if (f->message != NULL && !f->is_map)
		return idl_name(from, f->message->file, f->message->name, f->message->full_name);
	return NULL;
}

static const char *
bound_suffix(arena *mem, unsigned which, unsigned at_most, unsigned exact, uint32_t n)
{
	if ((which & at_most) != 0)
		return arena_printf(mem, "[<=%" PRIu32 "]", n);
	if ((which & exact) != 0)
		return arena_printf(mem, "[%" PRIu32 "]", n);
	return "";
}

const char *
idl_suffix(arena *mem, const model_field *f)
{
	static const bounds none;
	const bounds *b = f->bounds != NULL ? f->bounds : &none;
	const char *text =
	    bound_suffix(mem, b->which, BOUND_MAX_BYTES, BOUND_EXACT_BYTES, b->max_bytes);
	const char *items =
	    bound_suffix(mem, b->which, BOUND_MAX_ITEMS, BOUND_EXACT_ITEMS, b->max_items);

	if (f->is_map)
		return "";
	if (f->label == MODEL_MANY)
		return arena_printf(mem, "%s%s", text, items[0] != '\0' ? items : "[]");
	if (f->label == MODEL_OPTIONAL && f->default_value == NULL)
		return arena_printf(mem, "%s?", text);
	return text;
}

const char *
idl_type(arena *mem, const model_file *from, const model_field *f)
{
	const char *name = idl_type_name(from, f);

	if (f->is_map)
		return arena_printf(mem, "map<%s, %s>",
		    idl_type(mem, from, f->message->fields.at[0]),
		    idl_type(mem, from, f->message->fields.at[1]));
	return arena_printf(
	    mem, "%s%s", name != NULL ? name : scalar_name(f->scalar), idl_suffix(mem, f));
}

const char *
idl_duration(arena *mem, uint64_t ns)
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
idl_string(arena *mem, const char *text, size_t len)
{
	char *out = arena_alloc(mem, 4 * len + 3), *to = out;

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
	*to = '"';
	return out;
}

/* As few digits as tell it from its neighbours; with a point or an exponent, or it would be a whole number. */
static const char *
real_text(arena *mem, double real, bool single)
{
	const char *digits = NULL;

	for (int n = single ? 6 : 15; n <= (single ? 9 : 17); n++) {
		digits = arena_printf(mem, "%.*g", n, real);
		if (single ? strtof(digits, NULL) == (float)real : strtod(digits, NULL) == real)
			break;
	}
	return strpbrk(digits, ".e") != NULL ? digits : arena_printf(mem, "%s.0", digits);
}

const char *
idl_constant(arena *mem, const constant *c)
{
	switch (scalar_class_of(c->scalar)) {
	case SCALAR_TEXT:
		return idl_string(mem, c->text, c->len);
	case SCALAR_REAL:
		return real_text(mem, c->real, c->scalar == SCALAR_FLOAT);
	case SCALAR_TRUTH:
		return c->truth ? "true" : "false";
	default:
		return arena_printf(mem, "%s%" PRIu64, c->negative ? "-" : "", c->magnitude);
	}
}

static const char *
list_text(arena *mem, const vec *items)
{
	const char *text = "{";

	for (size_t i = 0; i < items->n; i++)
		text = arena_printf(
		    mem, "%s%s%s", text, i > 0 ? ", " : " ", idl_value(mem, items->at[i]));
	return arena_printf(mem, "%s }", text);
}

const char *
idl_value(arena *mem, const ast_value *v)
{
	switch (v->kind) {
	case AST_VALUE_INT:
		return arena_printf(mem, "%s%" PRIu64, v->negative ? "-" : "", v->magnitude);
	case AST_VALUE_FLOAT:
		return real_text(mem, v->real, false);
	case AST_VALUE_STRING:
		return idl_string(mem, v->text, v->len);
	case AST_VALUE_BOOL:
		return v->truth ? "true" : "false";
	case AST_VALUE_DURATION:
		return idl_duration(mem, v->magnitude);
	case AST_VALUE_NAME:
		return v->text;
	case AST_VALUE_LIST:
		return list_text(mem, v->items);
	}
	return NULL;
}

const char *
idl_attr(arena *mem, const ast_attr *a)
{
	const char *text = arena_printf(mem, " @%s", a->name.text);

	for (size_t i = 0; i < a->args->n; i++) {
		const ast_arg *arg = a->args->at[i];

		text = arena_printf(mem, "%s%s%s%s%s", text, i == 0 ? "(" : ", ",
		    arg->name != NULL ? arg->name->text : "", arg->name != NULL ? " = " : "",
		    idl_value(mem, arg->value));
	}
	return a->args->n > 0 ? arena_printf(mem, "%s)", text) : text;
}

bool
idl_suffix_says(const model_field *f, const ast_attr *a)
{
	return strcmp(a->name.text, "max") == 0 && !f->is_map &&
	       (f->label == MODEL_MANY || f->scalar == SCALAR_STRING ||
		   f->scalar == SCALAR_BYTES);
}

/* Behind what was said already. */
static const char *
sentence(arena *mem, const char *text, const char *before, const char *what, const char *after)
{
	return arena_printf(
	    mem, "%s%s%s %s%s.", text, text[0] != '\0' ? " " : "", before, what, after);
}

static const char *
count_sentence(arena *mem, const char *text, const bounds *b, unsigned which, const char *before,
    uint32_t n, const char *what, const char *after)
{
	if ((b->which & which) == 0)
		return text;
	return sentence(mem, text, before,
	    arena_printf(mem, "%" PRIu32 "%s%s", n, what, n == 1 ? "" : "s"), after);
}

const char *
idl_limits(arena *mem, const model_field *f)
{
	static const bounds none;
	const bounds *b = f->bounds != NULL ? f->bounds : &none;
	const char *t = "";

	t = count_sentence(mem, t, b, BOUND_MIN_ITEMS, "At least", b->min_items, " item", "");
	t = count_sentence(mem, t, b, BOUND_MAX_ITEMS, "At most", b->max_items, " item", "");
	t = count_sentence(
	    mem, t, b, BOUND_EXACT_ITEMS, "Exactly", b->max_items, " item", ", or none");
	t = count_sentence(mem, t, b, BOUND_MIN_BYTES, "At least", b->min_bytes, " byte", "");
	t = count_sentence(mem, t, b, BOUND_MAX_BYTES, "At most", b->max_bytes, " byte", "");
	t = count_sentence(
	    mem, t, b, BOUND_EXACT_BYTES, "Exactly", b->max_bytes, " byte", ", or none");
	if ((b->which & BOUND_MIN) != 0)
		t = sentence(mem, t, "At least", idl_constant(mem, &b->min), "");
	if ((b->which & BOUND_MAX) != 0)
		t = sentence(mem, t, "At most", idl_constant(mem, &b->max), "");
	if ((b->which & BOUND_BITS) != 0)
		t = sentence(mem, t, "No other", "bits", "");
	if (f->default_name != NULL)
		t = sentence(mem, t, "Absent means", f->default_name->name, "");
	else if (f->default_value != NULL)
		t = sentence(mem, t, "Absent means", idl_constant(mem, f->default_value), "");
	return t;
}
