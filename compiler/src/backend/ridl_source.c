/* SPDX-License-Identifier: MIT */
#include <backend/ridl_source.h>

#include <backend/idl_text.h>
#include <inttypes.h>
#include <string.h>

#define WRITE(e, ...) emit_whole(e, arena_printf((e)->mem, __VA_ARGS__))

static void
write_attrs(emitter *e, const vec *attrs)
{
	for (size_t i = 0; i < attrs->n; i++)
		emit_whole(e, ast_attr_text(e->mem, attrs->at[i]));
}

static void
write_field_attrs(emitter *e, const model_field *f)
{
	for (size_t i = 0; i < f->attrs->n; i++)
		if (!idl_suffix_says(f, f->attrs->at[i]))
			emit_whole(e, ast_attr_text(e->mem, f->attrs->at[i]));
}

static const char *
reserved_text(arena *mem, const ast_reserved *r)
{
	if (r->name != NULL)
		return arena_printf(mem, "\"%s\"", r->name);
	if (r->low->magnitude == r->high->magnitude)
		return arena_printf(mem, "%" PRIu64, r->low->magnitude);
	return arena_printf(
	    mem, "%" PRIu64 " to %" PRIu64, r->low->magnitude, r->high->magnitude);
}

static void
write_reserved(emitter *e, const char *margin, const vec *reserved)
{
	for (size_t i = 0; i < reserved->n; i++)
		WRITE(e, "%s%s%s", i == 0 ? margin : ", ", i == 0 ? "reserved " : "",
		    reserved_text(e->mem, reserved->at[i]));
	WRITE(e, "%s", reserved->n > 0 ? ";\n" : "");
}

static void
write_const(emitter *e, const char *margin, const model_const *c)
{
	const char *type = c->of != NULL
			       ? idl_name(c->file, c->of->file, c->of->name, c->of->full_name)
			       : scalar_name(c->value.scalar);

	idl_comment(e, "///", margin, c->doc);
	WRITE(e, "%sconst %s %s = %s", margin, type, c->name,
	    c->named != NULL ? c->named->name : constant_text(e->mem, &c->value));
	write_attrs(e, c->attrs);
	WRITE(e, ";\n");
}

static void
write_enum(emitter *e, const model_enum *en)
{
	idl_comment(e, "///", "", en->doc);
	WRITE(e, "%s%s %s", en->closed ? "closed " : "",
	    en->flags != SCALAR_NONE ? "flags" : "enum", en->name);
	if (en->flags != SCALAR_NONE)
		WRITE(e, " : %s", scalar_name(en->flags));
	write_attrs(e, en->attrs);
	WRITE(e, " {\n");
	for (size_t i = 0; i < en->values.n; i++) {
		const model_enum_value *v = en->values.at[i];

		idl_comment(e, "///", "    ", v->doc);
		if (en->flags != SCALAR_NONE)
			WRITE(e, "    %s = %" PRIu64, v->name, v->bits);
		else
			WRITE(e, "    %s = %" PRId32, v->name, v->number);
		write_attrs(e, v->attrs);
		WRITE(e, ";\n");
	}
	write_reserved(e, "    ", en->reserved);
	WRITE(e, "}\n");
}

static void
write_field(emitter *e, const model_file *file, const char *margin, const model_field *f)
{
	idl_comment(e, "///", margin, f->doc);
	WRITE(e, "%s%s %s = %" PRIu32, margin, idl_type(e->mem, file, f), f->name, f->number);
	write_field_attrs(e, f);
	WRITE(e, ";\n");
}

static void
write_union(emitter *e, const model_file *file, const model_union *u)
{
	idl_comment(e, "///", "    ", u->doc);
	WRITE(e, "    union {\n");
	for (size_t i = 0; i < u->arms.n; i++)
		write_field(e, file, "        ", u->arms.at[i]);
	write_reserved(e, "        ", u->reserved);
	WRITE(e, "    } %s", u->name);
	write_attrs(e, u->attrs);
	WRITE(e, ";\n");
}

static void
write_message(emitter *e, const model_message *m, const char *word)
{
	idl_comment(e, "///", "", m->doc);
	WRITE(e, "%s%s %s", m->closed ? "closed " : "", word, m->name);
	write_attrs(e, m->attrs);
	WRITE(e, " {\n");
	for (size_t i = 0; i < m->fields.n; i++) {
		const model_field *f = m->fields.at[i];

		if (f->in_union == NULL || f->in_union->is_whole)
			write_field(e, m->file, "    ", f);
		else if (f->in_union->arms.at[0] == f)
			write_union(e, m->file, f->in_union);
	}
	write_reserved(e, "    ", m->reserved);
	WRITE(e, "}\n");
}

static bool
has_docs(const model_message *list)
{
	for (size_t i = 0; i < list->fields.n; i++)
		if (((const model_field *)list->fields.at[i])->doc != NULL)
			return true;
	return false;
}

static void
write_parameter(emitter *e, const model_file *file, const model_field *f, uint32_t expected)
{
	WRITE(e, "%s %s", idl_type(e->mem, file, f), f->name);
	if (f->number != expected)
		WRITE(e, " = %" PRIu32, f->number);
	write_field_attrs(e, f);
}

/* In one line, unless something is documented. */
static void
write_list(emitter *e, const model_message *list)
{
	bool tall = has_docs(list);
	const char *between = "";
	uint32_t expected = 1;

	WRITE(e, tall ? "(\n" : "(");
	for (size_t i = 0; i < list->fields.n; i++) {
		const model_field *f = list->fields.at[i];

		WRITE(e, "%s", between);
		idl_comment(e, "///", "        ", f->doc);
		WRITE(e, "%s", tall ? "        " : "");
		write_parameter(e, list->file, f, expected);
		expected = f->number + 1;
		between = tall ? ",\n" : ", ";
	}
	for (size_t i = 0; list->reserved != NULL && i < list->reserved->n; i++) {
		WRITE(e, "%s%sreserved %s", between, tall ? "        " : "",
		    reserved_text(e->mem, list->reserved->at[i]));
		between = tall ? ",\n" : ", ";
	}
	WRITE(e, tall ? "\n    )" : ")");
}

static void
write_results(emitter *e, const model_file *file, const model_method *m)
{
	if (m->results == NULL ||
	    (m->shape == MODEL_SHAPE_NONE &&
		(m->results->reserved == NULL || m->results->reserved->n == 0)))
		return;
	WRITE(e, " -> ");
	if (m->shape == MODEL_SHAPE_BODY)
		emit_whole(
		    e, idl_name(file, m->results->file, m->results->name, m->results->full_name));
	else if (m->result != NULL && m->result->is_unnamed)
		emit_whole(e, idl_type(e->mem, file, m->result));
	else
		write_list(e, m->results);
}

/* (parameters) -> results throws (errors) */
static void
write_signature(emitter *e, const model_file *file, const model_method *m)
{
	if (m->args_are_body)
		WRITE(
		    e, "(%s)", idl_name(file, m->args->file, m->args->name, m->args->full_name));
	else
		write_list(e, m->args);
	write_results(e, file, m);
	for (size_t i = 0; i < m->throws.n; i++) {
		const model_message *error = ((const model_error *)m->throws.at[i])->detail;

		WRITE(e, "%s%s", i == 0 ? " throws (" : ", ",
		    idl_name(file, error->file, error->name, error->full_name));
	}
	WRITE(e, "%s", m->throws.n > 0 ? ")" : "");
}

static void
write_callback(emitter *e, const model_interface *iface)
{
	const model_method *m = iface->methods.at[0];

	idl_comment(e, "///", "", iface->doc);
	WRITE(e, "%scallback %s", m->oneway ? "oneway " : "", iface->name);
	write_signature(e, iface->file, m);
	write_attrs(e, iface->attrs);
	WRITE(e, ";\n");
}

static void
write_method(emitter *e, const model_method *m)
{
	idl_comment(e, "///", "    ", m->doc);
	WRITE(e, "    %s%s", m->oneway ? "oneway " : m->idempotent ? "idempotent " : "", m->name);
	write_signature(e, m->interface->file, m);
	write_attrs(e, m->attrs);
	WRITE(e, ";\n");
}

static void
write_interface(emitter *e, const model_interface *iface)
{
	idl_comment(e, "///", "", iface->doc);
	WRITE(e, "%s %s", ast_kind_word(iface->kind), iface->name);
	for (size_t i = 0; i < iface->parents.n; i++) {
		const model_interface *parent = iface->parents.at[i];

		WRITE(e, "%s%s", i == 0 ? " : " : ", ",
		    idl_name(iface->file, parent->file, parent->name, parent->full_name));
	}
	write_attrs(e, iface->attrs);
	WRITE(e, " {\n");
	for (size_t i = 0; i < iface->file->items.n; i++) {
		const model_const *c = ((const model_item *)iface->file->items.at[i])->constant;

		if (c != NULL && c->interface == iface)
			write_const(e, "    ", c);
	}
	for (size_t i = 0; i < iface->methods.n; i++)
		write_method(e, iface->methods.at[i]);
	write_reserved(e, "    ", iface->reserved);
	WRITE(e, "}\n");
}

static void
write_item(emitter *e, const model_item *item)
{
	if (item->constant != NULL && item->constant->interface != NULL)
		return;
	WRITE(e, "\n");
	if (item->constant != NULL)
		write_const(e, "", item->constant);
	if (item->enumeration != NULL)
		write_enum(e, item->enumeration);
	if (item->message != NULL)
		write_message(e, item->message, item->message->is_union ? "union" : "struct");
	if (item->error != NULL)
		write_message(e, item->error->detail, "error");
	if (item->interface != NULL && item->interface->kind == AST_CALLBACK)
		write_callback(e, item->interface);
	else if (item->interface != NULL)
		write_interface(e, item->interface);
}

void
ridl_source_write(emitter *e, const model_file *file)
{
	WRITE(e, "ridl 1;\npackage %s;\n", file->package);
	for (size_t i = 0; i < file->import_lines->n; i++) {
		const ast_import *import = file->import_lines->at[i];

		WRITE(e, "import %s%s%s;\n",
		    ast_string_text(e->mem, import->path, strlen(import->path)),
		    import->as != NULL ? " as " : "", import->as != NULL ? import->as->text : "");
	}
	for (size_t i = 0; i < file->options->n; i++) {
		const ast_option *o = file->options->at[i];

		WRITE(e, "option %s = %s;\n", o->name->text, ast_value_text(e->mem, o->value));
	}
	for (size_t i = 0; i < file->items.n; i++)
		write_item(e, file->items.at[i]);
}
