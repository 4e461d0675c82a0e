/* SPDX-License-Identifier: MIT */
#include <backend/proto.h>

#include <backend/idl_text.h>
#include <inttypes.h>
#include <string.h>

/* A .proto never breaks a line by itself: all is written as it is. */
#define WRITE(e, ...) emit_whole(e, arena_printf((e)->mem, __VA_ARGS__))

static const char *
type_text(arena *mem, const schema_field *f)
{
	if (f->map != NULL)
		return arena_printf(mem, "map<%s, %s>", type_text(mem, f->map->fields.at[0]),
		    type_text(mem, f->map->fields.at[1]));
	return f->type_name != NULL ? f->type_text : scalar_name(f->scalar);
}

/* " [deprecated = true]" */
static const char *
field_options(arena *mem, const schema_field *f)
{
	const char *text = "";

	if (f->own_json_name)
		text = arena_printf(mem, ", json_name = %s",
		    ast_string_text(mem, f->json_name, strlen(f->json_name)));
	if (f->unpacked)
		text = arena_printf(mem, "%s, packed = false", text);
	if (f->id.deprecated)
		text = arena_printf(mem, "%s, deprecated = true", text);
	return text[0] != '\0' ? arena_printf(mem, " [%s]", text + 2) : "";
}

static void
write_field(emitter *e, const char *margin, const schema_field *f)
{
	const char *label = f->repeated && f->map == NULL ? "repeated "
			    : f->optional                 ? "optional "
							  : "";

	idl_comment(e, "//", margin, f->id.doc);
	WRITE(e, "%s%s%s %s = %" PRIu32 "%s;\n", margin, label, type_text(e->mem, f), f->id.name,
	    f->number, field_options(e->mem, f));
}

static void
write_fields(emitter *e, const char *margin, const schema_message *m)
{
	const char *deeper = arena_printf(e->mem, "%s  ", margin);
	int open = -1; /* the union whose members are being written */

	for (size_t i = 0; i < m->fields.n; i++) {
		const schema_field *f = m->fields.at[i];

		if (open >= 0 && f->union_index != open)
			WRITE(e, "%s}\n", margin);
		if (f->union_index >= 0 && f->union_index != open) {
			const schema_name *u = m->unions.at[f->union_index];

			idl_comment(e, "//", margin, u->doc);
			WRITE(e, "%soneof %s {\n", margin, u->name);
		}
		open = f->union_index;
		write_field(e, open >= 0 ? deeper : margin, f);
	}
	if (open >= 0)
		WRITE(e, "%s}\n", margin);
}

static void
write_reserved(emitter *e, const char *margin, const vec *ranges, const vec *names)
{
	for (size_t i = 0; i < ranges->n; i++) {
		const schema_range *r = ranges->at[i];

		WRITE(e, "%s%s%" PRIu32, i == 0 ? margin : ", ", i == 0 ? "reserved " : "",
		    r->first);
		if (r->last > r->first)
			WRITE(e, " to %" PRIu32, r->last);
	}
	WRITE(e, "%s", ranges->n > 0 ? ";\n" : "");
	for (size_t i = 0; i < names->n; i++)
		WRITE(e, "%s%s\"%s\"", i == 0 ? margin : ", ", i == 0 ? "reserved " : "",
		    (const char *)names->at[i]);
	WRITE(e, "%s", names->n > 0 ? ";\n" : "");
}

static void
write_deprecated(emitter *e, const char *margin, const schema_name *id)
{
	if (id->deprecated)
		WRITE(e, "%soption deprecated = true;\n", margin);
}

static void
write_enum(emitter *e, const char *margin, const schema_enum *en)
{
	const char *deeper = arena_printf(e->mem, "%s  ", margin);

	idl_comment(e, "//", margin, en->id.doc);
	WRITE(e, "%senum %s {\n", margin, en->id.name);
	if (en->allow_alias)
		WRITE(e, "%soption allow_alias = true;\n", deeper);
	write_deprecated(e, deeper, &en->id);
	write_reserved(e, deeper, &en->ranges, &en->names);
	for (size_t i = 0; i < en->values.n; i++) {
		const schema_value *v = en->values.at[i];

		idl_comment(e, "//", deeper, v->id.doc);
		WRITE(e, "%s%s = %" PRId32 "%s;\n", deeper, v->id.name, v->number,
		    v->id.deprecated ? " [deprecated = true]" : "");
	}
	WRITE(e, "%s}\n\n", margin);
}

static void
write_message(emitter *e, const char *margin, const schema_message *m)
{
	const char *deeper = arena_printf(e->mem, "%s  ", margin);

	idl_comment(e, "//", margin, m->id.doc);
	WRITE(e, "%smessage %s {\n", margin, m->id.name);
	write_deprecated(e, deeper, &m->id);
	write_reserved(e, deeper, &m->ranges, &m->names);
	for (size_t i = 0; i < m->enums.n; i++)
		write_enum(e, deeper, m->enums.at[i]);
	for (size_t i = 0; i < m->messages.n; i++)
		write_message(e, deeper, m->messages.at[i]);
	write_fields(e, deeper, m);
	WRITE(e, "%s}\n\n", margin);
}

static void
write_method(emitter *e, const schema_method *m)
{
	idl_comment(e, "//", "  ", m->id.doc);
	WRITE(e, "  rpc %s(%s) returns (%s)", m->id.name, m->takes_text, m->gives_text);
	if (m->idempotency == 0 && !m->id.deprecated) {
		WRITE(e, ";\n");
		return;
	}
	WRITE(e, " {\n");
	write_deprecated(e, "    ", &m->id);
	if (m->idempotency != 0)
		WRITE(e, "    option idempotency_level = %s;\n",
		    m->idempotency == SCHEMA_IDEMPOTENT ? "IDEMPOTENT" : "NO_SIDE_EFFECTS");
	WRITE(e, "  }\n");
}

static void
write_service(emitter *e, const schema_service *s)
{
	idl_comment(e, "//", "", s->id.doc);
	WRITE(e, "service %s {\n", s->id.name);
	write_deprecated(e, "  ", &s->id);
	for (size_t i = 0; i < s->methods.n; i++)
		write_method(e, s->methods.at[i]);
	WRITE(e, "}\n\n");
}

static void
write_options(emitter *e, const schema_file *f)
{
	for (size_t i = 0; i < f->options.n; i++) {
		const ast_option *o = f->options.at[i];

		WRITE(e, "option %s = %s;\n%s", schema_option(o)->name,
		    ast_value_text(e->mem, o->value), i + 1 == f->options.n ? "\n" : "");
	}
}

void
proto_write(emitter *e, const schema_file *f)
{
	WRITE(e,
	    "// Made by ridlc from %s; do not edit.\n\nsyntax = \"proto3\";\n\npackage %s;\n\n",
	    f->file->origin, f->package);
	for (size_t i = 0; i < f->imports.n; i++)
		WRITE(e, "import \"%s\";\n%s", ((const schema_file *)f->imports.at[i])->name,
		    i + 1 == f->imports.n ? "\n" : "");
	write_options(e, f);
	for (size_t i = 0; i < f->enums.n; i++)
		write_enum(e, "", f->enums.at[i]);
	for (size_t i = 0; i < f->messages.n; i++)
		write_message(e, "", f->messages.at[i]);
	for (size_t i = 0; i < f->services.n; i++)
		write_service(e, f->services.at[i]);
	e->len--; /* the last one's empty line */
}
