/* SPDX-License-Identifier: MIT */
#include <backend/idl_text.h>

#include <inttypes.h>
#include <string.h>

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

void
idl_comment(emitter *e, const char *mark, const char *margin, const char *doc)
{
	while (doc != NULL) {
		size_t len = strcspn(doc, "\n");

		emit_whole(e, arena_printf(e->mem, "%s%s%s%.*s\n", margin, mark,
				  len > 0 ? " " : "", (int)len, doc));
		doc = doc[len] != '\0' ? doc + len + 1 : NULL;
	}
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
		t = sentence(mem, t, "At least", constant_text(mem, &b->min), "");
	if ((b->which & BOUND_MAX) != 0)
		t = sentence(mem, t, "At most", constant_text(mem, &b->max), "");
	if ((b->which & BOUND_BITS) != 0)
		t = sentence(mem, t, "No other", "bits", "");
	if (f->default_name != NULL)
		t = sentence(mem, t, "Absent means", f->default_name->name, "");
	else if (f->default_value != NULL)
		t = sentence(mem, t, "Absent means", constant_text(mem, f->default_value), "");
	return t;
}
