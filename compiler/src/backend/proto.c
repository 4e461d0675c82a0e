/* SPDX-License-Identifier: MIT */
#include <backend/proto.h>

#include <backend/idl_text.h>
#include <ctype.h>
#include <inttypes.h>
#include <string.h>

/* A .proto never breaks a line by itself: all is written as it is. */
#define WRITE(e, ...) emit_whole(e, arena_printf((e)->mem, __VA_ARGS__))

/* What begins with a capital is no keyword, and what is declared in the package is found first. */
static const char *
type_ref(arena *mem, const char *full, bool local)
{
	const char *name = strrchr(full, '.') + 1;

	return local && isupper((unsigned char)name[0]) ? name : arena_printf(mem, ".%s", full);
}

static const char *
type_text(arena *mem, const schema_field *f)
{
	if (f->map != NULL)
		return arena_printf(mem, "map<%s, %s>", type_text(mem, f->map->fields.at[0]),
		    type_text(mem, f->map->fields.at[1]));
	return f->type_name != NULL ? type_ref(mem, f->type_name, f->local)
				    : scalar_name(f->scalar);
}

static void
write_field(emitter *e, const char *margin, const schema_field *f)
{
	const char *label = f->repeated && f->map == NULL ? "repeated "
			    : f->optional                 ? "optional "
							  : "";

	idl_comment(e, "//", margin, f->id.doc);
	WRITE(e, "%s%s%s %s = %" PRIu32 "%s;\n", margin, label, type_text(e->mem, f), f->id.name,
	    f->number, f->id.deprecated ? " [deprecated = true]" : "");
}

static void
write_fields(emitter *e, const schema_message *m)
{
	int open = -1; /* the union whose members are being written */

	for (size_t i = 0; i < m->fields.n; i++) {
		const schema_field *f = m->fields.at[i];

		if (open >= 0 && f->union_index != open)
			WRITE(e, "  }\n");
		if (f->union_index >= 0 && f->union_index != open) {
			const schema_name *u = m->unions.at[f->union_index];

			idl_comment(e, "//", "  ", u->doc);
			WRITE(e, "  oneof %s {\n", u->name);
		}
		open = f->union_index;
		write_field(e, open >= 0 ? "    " : "  ", f);
	}
	WRITE(e, "%s", open >= 0 ? "  }\n" : "");
}

static void
write_reserved(emitter *e, const vec *ranges, const vec *names)
{
	for (size_t i = 0; i < ranges->n; i++) {
		const schema_range *r = ranges->at[i];

		WRITE(e, i == 0 ? "  reserved %" PRIu32 : ", %" PRIu32, r->first);
		if (r->last > r->first)
			WRITE(e, " to %" PRIu32, r->last);
	}
	WRITE(e, "%s", ranges->n > 0 ? ";\n" : "");
	for (size_t i = 0; i < names->n; i++)
		WRITE(e, i == 0 ? "  reserved \"%s\"" : ", \"%s\"", (const char *)names->at[i]);
	WRITE(e, "%s", names->n > 0 ? ";\n" : "");
}

static void
write_deprecated(emitter *e, const schema_name *id)
{
	WRITE(e, "%s", id->deprecated ? "  option deprecated = true;\n" : "");
}

static void
write_message(emitter *e, const schema_message *m)
{
	idl_comment(e, "//", "", m->id.doc);
	WRITE(e, "message %s {\n", m->id.name);
	write_deprecated(e, &m->id);
	write_reserved(e, &m->ranges, &m->names);
	write_fields(e, m);
	WRITE(e, "}\n\n");
}

static void
write_enum(emitter *e, const schema_enum *en)
{
	idl_comment(e, "//", "", en->id.doc);
	WRITE(e, "enum %s {\n", en->id.name);
	write_deprecated(e, &en->id);
	write_reserved(e, &en->ranges, &en->names);
	for (size_t i = 0; i < en->values.n; i++) {
		const schema_value *v = en->values.at[i];

		idl_comment(e, "//", "  ", v->id.doc);
		WRITE(e, "  %s = %" PRId32 "%s;\n", v->id.name, v->number,
		    v->id.deprecated ? " [deprecated = true]" : "");
	}
	WRITE(e, "}\n\n");
}

static void
write_method(emitter *e, const schema_method *m)
{
	idl_comment(e, "//", "  ", m->id.doc);
	WRITE(e, "  rpc %s(%s) returns (%s)", m->id.name,
	    type_ref(e->mem, m->takes, m->takes_local),
	    type_ref(e->mem, m->gives, m->gives_local));
	if (!m->idempotent && !m->id.deprecated) {
		WRITE(e, ";\n");
		return;
	}
	WRITE(e, " {\n%s%s  }\n", m->id.deprecated ? "    option deprecated = true;\n" : "",
	    m->idempotent ? "    option idempotency_level = IDEMPOTENT;\n" : "");
}

static void
write_service(emitter *e, const schema_service *s)
{
	idl_comment(e, "//", "", s->id.doc);
	WRITE(e, "service %s {\n", s->id.name);
	write_deprecated(e, &s->id);
	for (size_t i = 0; i < s->methods.n; i++)
		write_method(e, s->methods.at[i]);
	WRITE(e, "}\n\n");
}

void
proto_write(emitter *e, const schema_file *f)
{
	WRITE(e,
	    "// Made by ridlc from %s; do not edit.\n\nsyntax = \"proto3\";\n\npackage %s;\n\n",
	    f->file->name, f->package);
	for (size_t i = 0; i < f->imports.n; i++)
		WRITE(e, "import \"%s\";\n%s", ((const schema_file *)f->imports.at[i])->name,
		    i + 1 == f->imports.n ? "\n" : "");
	for (size_t i = 0; i < f->enums.n; i++)
		write_enum(e, f->enums.at[i]);
	for (size_t i = 0; i < f->messages.n; i++)
		write_message(e, f->messages.at[i]);
	for (size_t i = 0; i < f->services.n; i++)
		write_service(e, f->services.at[i]);
	e->len--; /* the last one's empty line */
}
