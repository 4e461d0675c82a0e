/* SPDX-License-Identifier: MIT */
#include <backend/markdown.h>

#include <backend/c_text.h>
#include <backend/idl_text.h>
#include <inttypes.h>
#include <string.h>

/*
 * Every declaration has an anchor of exactly its name, for headings that differ in case alone would
 * have the same. Documentation is Markdown already; in tables it is one line.
 */

#define WRITE(e, ...) emit_whole(e, arena_printf((e)->mem, __VA_ARGS__))

/* The way from this page to another: up to where both are, and down. */
static const char *
path_to(arena *mem, const model_file *from, const model_file *file)
{
	const char *path = arena_printf(mem, "%s.md", file->stem);

	for (const char *at = from->stem; (at = strchr(at, '/')) != NULL; at++)
		path = arena_printf(mem, "../%s", path);
	return path;
}

/* Where the page of that declaration is, as seen from this file. */
static const char *
link_to(arena *mem, const model_file *from, const model_file *file, const char *name,
    const char *full_name)
{
	return arena_printf(mem, "[`%s`](%s#%s)", idl_name(from, file, name, full_name),
	    from == file ? "" : path_to(mem, from, file), name);
}

static const char *
link_to_message(arena *mem, const model_file *from, const model_message *m)
{
	return link_to(mem, from, m->file, m->name, m->full_name);
}

static const char *
link_to_interface(arena *mem, const model_file *from, const model_interface *iface)
{
	return link_to(mem, from, iface->file, iface->name, iface->full_name);
}

static const char *
link_to_type(arena *mem, const model_file *from, const model_field *f)
{
	const model_enum *e = f->flags != NULL ? f->flags : f->enumeration;

	if (e != NULL)
		return link_to(mem, from, e->file, e->name, e->full_name);
	if (f->interface != NULL)
		return link_to_interface(mem, from, f->interface);
	return link_to_message(mem, from, f->message);
}

static const char *
type_text(arena *mem, const model_file *from, const model_field *f)
{
	const char *suffix = idl_suffix(mem, f);

	if (f->is_map)
		return arena_printf(mem, "map of %s to %s",
		    type_text(mem, from, f->message->fields.at[0]),
		    type_text(mem, from, f->message->fields.at[1]));
	if (idl_type_name(from, f) == NULL)
		return arena_printf(mem, "`%s`", idl_type(mem, from, f));
	return arena_printf(
	    mem, suffix[0] != '\0' ? "%s`%s`" : "%s%s", link_to_type(mem, from, f), suffix);
}

/* Text that may stand in a cell of a table. */
static const char *
cell(arena *mem, const char *text)
{
	char *out, *to;

	if (text == NULL)
		return "";
	out = to = arena_text_begin(mem, 2 * strlen(text));
	for (; *text != '\0'; text++) {
		if (*text == '|')
			*to++ = '\\';
		*to++ = *text == '\n' ? ' ' : *text;
	}
	arena_text_end(mem, to);
	return out;
}

static const char *
joined(arena *mem, const char *text, const char *more)
{
	return text[0] != '\0' && more[0] != '\0' ? arena_printf(mem, "%s %s", text, more)
	       : text[0] != '\0'                  ? text
						  : more;
}

/* "Deprecated: use y. Since version 2." */
static const char *
remarks(arena *mem, const vec *attrs)
{
	const ast_attr *deprecated = ast_find_attr(attrs, "deprecated");
	const ast_attr *since = ast_find_attr(attrs, "since");
	const char *text = "";

	if (deprecated != NULL && deprecated->args->n == 0)
		text = "Deprecated.";
	else if (deprecated != NULL)
		text = arena_printf(mem, "Deprecated: %s.",
		    ((const ast_arg *)deprecated->args->at[0])->value->text);
	if (since != NULL)
		text = joined(mem, text,
		    arena_printf(mem, "Since version %" PRIu64 ".",
			((const ast_arg *)since->args->at[0])->value->magnitude));
	return text;
}

static void
write_remarks(emitter *e, const vec *attrs)
{
	const char *text = remarks(e->mem, attrs);

	if (text[0] != '\0')
		WRITE(e, "%s\n\n", text);
}

static void
write_doc(emitter *e, const char *doc)
{
	if (doc != NULL)
		WRITE(e, "%s\n\n", doc);
}

static void
write_heading(emitter *e, const char *name, const char *title, const char *c_name)
{
	WRITE(e, "<a id=\"%s\"></a>\n\n### %s\n\nIn C: `%s`.\n\n", name, title, c_name);
}

static void
write_rows(emitter *e, const model_file *file, const vec *fields)
{
	for (size_t i = 0; i < fields->n; i++) {
		const model_field *f = fields->at[i];
		const char *text = joined(e->mem, cell(e->mem, f->doc), idl_limits(e->mem, f));

		if (f->in_union != NULL && !f->in_union->is_whole)
			text = joined(e->mem, text,
			    arena_printf(e->mem, "Of the union `%s`.", f->in_union->name));
		text = joined(e->mem, text, remarks(e->mem, f->attrs));
		WRITE(e, "| %" PRIu32 " | `%s` | %s | %s |\n", f->number, f->name,
		    type_text(e->mem, file, f), cell(e->mem, text));
	}
}

static void
write_table(emitter *e, const model_file *file, const char *what, const vec *fields)
{
	if (fields->n == 0)
		return;
	WRITE(e, "| # | %s | type | |\n|---|---|---|---|\n", what);
	write_rows(e, file, fields);
	WRITE(e, "\n");
}

static void
write_message(emitter *e, const model_message *m, const char *word)
{
	write_heading(e, m->name, arena_printf(e->mem, "%s %s", word, m->name), m->c_name);
	write_doc(e, m->doc);
	if (m->closed)
		WRITE(e, "Closed: other members are refused.\n\n");
	write_remarks(e, m->attrs);
	write_table(e, m->file, m->is_union ? "member" : "field", &m->fields);
}

static void
write_error(emitter *e, const model_error *error)
{
	write_message(e, error->detail, "error");
	WRITE(e, "Status `%s`, 0x%08" PRIx32 ".\n\n", error->c_status, error->status);
}

static void
write_enum(emitter *e, const model_enum *en)
{
	bool flags = en->flags != SCALAR_NONE;

	write_heading(e, en->name,
	    arena_printf(e->mem, "%s %s", flags ? "flags" : "enum", en->name), en->c_name);
	write_doc(e, en->doc);
	if (en->closed)
		WRITE(e, "Closed: other values are refused.\n\n");
	write_remarks(e, en->attrs);
	WRITE(e, "| value | # | in C | |\n|---|---|---|---|\n");
	for (size_t i = 0; i < en->values.n; i++) {
		const model_enum_value *v = en->values.at[i];

		WRITE(e, "| `%s` | ", v->name);
		if (flags)
			WRITE(e, "0x%" PRIx64, v->bits);
		else
			WRITE(e, "%" PRId32, v->number);
		WRITE(e, " | `%s` | %s |\n", v->c_name,
		    joined(
			e->mem, cell(e->mem, v->doc), cell(e->mem, remarks(e->mem, v->attrs))));
	}
	WRITE(e, "\n");
}

static void
write_const(emitter *e, const model_const *c)
{
	const char *value = c->named != NULL ? c->named->name : constant_text(e->mem, &c->value);

	WRITE(e, "| `%s%s%s` | `%s` | `%s` | %s |\n",
	    c->interface != NULL ? c->interface->name : "", c->interface != NULL ? "." : "",
	    c->name, cell(e->mem, value), c->c_name,
	    joined(e->mem, cell(e->mem, c->doc), cell(e->mem, remarks(e->mem, c->attrs))));
}

static void
write_throws(emitter *e, const model_method *m)
{
	for (size_t i = 0; i < m->throws.n; i++)
		WRITE(e, "%s%s", i == 0 ? "Throws " : ", ",
		    link_to_message(e->mem, m->interface->file,
			((const model_error *)m->throws.at[i])->detail));
	WRITE(e, "%s", m->throws.n > 0 ? ".\n\n" : "");
}

/* What a caller should know besides the types. */
static void
write_manners(emitter *e, const model_method *m)
{
	const char *text = "";

	if (m->oneway)
		text = joined(e->mem, text, "Oneway: nothing comes back.");
	if (m->idempotent)
		text = joined(e->mem, text, "Idempotent: calling it twice is as good as once.");
	if (m->ordered)
		text = joined(e->mem, text, "Ordered: one call of an object after another.");
	if (m->slow)
		text = joined(e->mem, text, "Slow: always on a thread of its own.");
	if (m->timeout != 0)
		text = joined(e->mem, text,
		    arena_printf(e->mem, "Deadline: %s, unless the caller says another.",
			ast_duration_text(e->mem, (uint64_t)m->timeout)));
	if (text[0] != '\0')
		WRITE(e, "%s\n\n", text);
}

static void
write_results(emitter *e, const model_method *m)
{
	const model_file *file = m->interface->file;

	if (m->shape == MODEL_SHAPE_BODY)
		WRITE(e, "Gives %s.\n\n", link_to_message(e->mem, file, m->results));
	else if (m->result != NULL && m->result->is_unnamed)
		WRITE(e, "Gives %s.\n\n", type_text(e->mem, file, m->result));
	else if (m->results != NULL)
		write_table(e, file, "result", &m->results->fields);
}

static void
write_method(emitter *e, const model_method *m)
{
	const model_interface *iface = m->interface;

	if (iface->kind != AST_CALLBACK)
		WRITE(e, "<a id=\"%s.%s\"></a>\n\n#### %s.%s\n\nIn C: `%s()`.\n\n", iface->name,
		    m->name, iface->name, m->name, m->c_name);
	write_doc(e, m->doc);
	write_manners(e, m);
	if (iface->kind != AST_CALLBACK) /* whose attributes are its own */
		write_remarks(e, m->attrs);
	if (m->args_are_body)
		WRITE(e, "Takes %s.\n\n", link_to_message(e->mem, iface->file, m->args));
	else
		write_table(e, iface->file, "parameter", &m->args->fields);
	write_results(e, m);
	write_throws(e, m);
}

static void
write_inherited(emitter *e, const model_interface *iface)
{
	for (size_t i = 0; i < iface->parents.n; i++)
		WRITE(e, "%s%s", i == 0 ? "Extends " : ", ",
		    link_to_interface(e->mem, iface->file, iface->parents.at[i]));
	WRITE(e, "%s", iface->parents.n > 0 ? ".\n\n" : "");
	for (size_t i = 0; i < iface->inherited.n; i++) {
		const model_method *m = ((const model_inherited *)iface->inherited.at[i])->method;
		const char *name = arena_printf(e->mem, "%s.%s", m->interface->name, m->name);

		WRITE(e, "%s%s", i == 0 ? "Inherits " : ", ",
		    link_to(e->mem, iface->file, m->interface->file, name,
			arena_printf(e->mem, "%s.%s", m->interface->full_name, m->name)));
	}
	WRITE(e, "%s", iface->inherited.n > 0 ? ".\n\n" : "");
}

static void
write_interface(emitter *e, const model_interface *iface)
{
	write_heading(e, iface->name,
	    arena_printf(e->mem, "%s %s", ast_kind_word(iface->kind), iface->name),
	    iface->c_name);
	write_doc(e, iface->doc);
	if (iface->kind == AST_SERVICE)
		WRITE(e, "Published as `%s`.\n\n", iface->wire_name);
	write_remarks(e, iface->attrs);
	write_inherited(e, iface);
	for (size_t i = 0; i < iface->methods.n; i++)
		write_method(e, iface->methods.at[i]);
}

/* The parts of a page, in the order in which a reader wants them. */
typedef enum section {
	SERVICES,
	INTERFACES,
	CALLBACKS,
	STRUCTS,
	UNIONS,
	ERRORS,
	ENUMS,
	FLAGS,
	CONSTANTS,
	N_SECTIONS,
} section;

static section
section_of(const model_item *item)
{
	if (item->interface != NULL)
		return item->interface->kind == AST_SERVICE    ? SERVICES
		       : item->interface->kind == AST_CALLBACK ? CALLBACKS
							       : INTERFACES;
	if (item->message != NULL)
		return item->message->is_union ? UNIONS : STRUCTS;
	if (item->error != NULL)
		return ERRORS;
	if (item->enumeration != NULL)
		return item->enumeration->flags != SCALAR_NONE ? FLAGS : ENUMS;
	return CONSTANTS;
}

static void
write_item(emitter *e, const model_item *item)
{
	if (item->interface != NULL)
		write_interface(e, item->interface);
	if (item->message != NULL)
		write_message(e, item->message, item->message->is_union ? "union" : "struct");
	if (item->error != NULL)
		write_error(e, item->error);
	if (item->enumeration != NULL)
		write_enum(e, item->enumeration);
	if (item->constant != NULL)
		write_const(e, item->constant);
}

static const char *const titles[N_SECTIONS] = { "Services", "Interfaces", "Callbacks", "Structs",
	"Unions", "Errors", "Enums", "Flags", "Constants" };

static const char *
item_name(const model_item *item)
{
	return item->interface != NULL     ? item->interface->name
	       : item->message != NULL     ? item->message->name
	       : item->error != NULL       ? item->error->detail->name
	       : item->enumeration != NULL ? item->enumeration->name
					   : NULL;
}

static bool
has_section(const model_file *file, section s)
{
	for (size_t i = 0; i < file->items.n; i++)
		if (section_of(file->items.at[i]) == s)
			return true;
	return false;
}

static void
write_contents(emitter *e, const model_file *file)
{
	for (section s = SERVICES; s < N_SECTIONS; s++) {
		const char *between = ": ";

		if (!has_section(file, s))
			continue;
		WRITE(e, "- [%s](#all-%s)", titles[s], titles[s]);
		for (size_t i = 0; s != CONSTANTS && i < file->items.n; i++) {
			const model_item *item = file->items.at[i];
			const char *name = item_name(item);

			if (section_of(item) != s)
				continue;
			WRITE(e, "%s[%s](#%s)", between, name, name);
			between = ", ";
		}
		WRITE(e, "\n");
	}
	WRITE(e, "\n");
}

static void
write_section(emitter *e, const model_file *file, section s)
{
	if (!has_section(file, s))
		return;
	WRITE(e, "<a id=\"all-%s\"></a>\n\n## %s\n\n", titles[s], titles[s]);
	if (s == CONSTANTS)
		WRITE(e, "| constant | value | in C | |\n|---|---|---|---|\n");
	for (size_t i = 0; i < file->items.n; i++)
		if (section_of(file->items.at[i]) == s)
			write_item(e, file->items.at[i]);
	WRITE(e, "%s", s == CONSTANTS ? "\n" : "");
}

void
markdown_write(emitter *e, const model_file *file)
{
	WRITE(e, "<!-- Made by ridlc from %s; do not edit. -->\n\n# Package %s\n\n", file->origin,
	    file->package);
	write_contents(e, file);
	for (section s = SERVICES; s < N_SECTIONS; s++)
		write_section(e, file, s);
	e->len--; /* the last one's empty line */
}
