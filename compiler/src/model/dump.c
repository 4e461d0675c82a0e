/* SPDX-License-Identifier: MIT */
#include <model/model.h>

#include <inttypes.h>

/* The model as text, for --dump=model: what every name means, and how it is known in C and on the wire. */

static const char *
type_name(const model_field *f)
{
	switch (f->kind) {
	case MODEL_SCALAR:
		return f->flags != NULL ? f->flags->full_name : scalar_name(f->scalar);
	case MODEL_ENUM:
		return f->enumeration->full_name;
	case MODEL_MESSAGE:
		return f->message->full_name;
	case MODEL_OBJECT:
		return f->interface->full_name;
	}
	return NULL;
}

static void
dump_fields(const model_message *m, const char *indent, FILE *out)
{
	static const char *const suffixes[] = { "", "?", "[]", "" };

	for (size_t i = 0; i < m->by_number.n; i++) {
		const model_field *f = m->by_number.at[i];

		fprintf(out, "%s%" PRIu32 ": %s%s %s (%s)\n", indent, f->number, type_name(f),
		    suffixes[f->label], f->name, f->c_name);
		if (f->in_union != NULL)
			fprintf(out, "%s    in union %s (%s)\n", indent, f->in_union->name,
			    f->c_case);
	}
}

static void
dump_enum(const model_enum *e, FILE *out)
{
	fprintf(out, "%s%s %s (%s)\n", e->closed ? "closed " : "",
	    e->flags != SCALAR_NONE ? "flags" : "enum", e->full_name, e->c_name);
	for (size_t i = 0; e->flags != SCALAR_NONE && i < e->values.n; i++) {
		const model_enum_value *v = e->values.at[i];

		fprintf(out, "    0x%" PRIx64 ": %s (%s)\n", v->bits, v->name, v->c_name);
	}
	if (e->flags != SCALAR_NONE)
		return;
	for (size_t i = 0; i < e->by_number.n; i++) {
		const model_enum_value *v = e->by_number.at[i];

		fprintf(out, "    %" PRId32 ": %s (%s)\n", v->number, v->name, v->c_name);
	}
}

static void
dump_const(arena *mem, const model_const *c, FILE *out)
{
	fprintf(out, "const %s (%s) = %s\n", c->name, c->c_name,
	    c->named != NULL ? c->named->c_name : constant_text(mem, &c->value));
}

static void
dump_list(const char *what, const model_message *m, FILE *out)
{
	if (m == NULL)
		return;
	if (!m->is_list) {
		fprintf(out, "        %s: %s\n", what, m->full_name);
		return;
	}
	fprintf(out, "        %s\n", what);
	dump_fields(m, "            ", out);
}

static void
dump_method(const model_method *m, FILE *out)
{
	static const char *const shapes[] = { "none", "scalar", "string", "bytes", "message",
		"body", "object", "block" };

	fprintf(out, "    %s%s%s%s%s (%s): %s 0x%08" PRIx32 ", %s", m->oneway ? "oneway " : "",
	    m->idempotent ? "idempotent " : "", m->ordered ? "ordered " : "",
	    m->slow ? "slow " : "", m->name, m->c_name, m->wire_name, m->id, shapes[m->shape]);
	if (m->timeout != 0)
		fprintf(out, ", %" PRId64 " ns", m->timeout);
	fputc('\n', out);
	dump_list("takes", m->args, out);
	dump_list("gives", m->results, out);
	for (size_t i = 0; i < m->throws.n; i++)
		fprintf(out, "        throws %s\n",
		    ((const model_error *)m->throws.at[i])->detail->full_name);
}

static void
dump_interface(const model_interface *i, FILE *out)
{
	fprintf(out, "%s %s (%s): %s 0x%08" PRIx32 "\n", ast_kind_word(i->kind), i->full_name,
	    i->c_name, i->wire_name, i->id);
	for (size_t j = 0; j < i->ancestors.n; j++) {
		const model_ancestor *a = i->ancestors.at[j];

		fprintf(out, "    is a %s (%s)\n", a->interface->full_name, a->c_cast);
	}
	for (size_t j = 0; j < i->inherited.n; j++) {
		const model_inherited *in = i->inherited.at[j];

		fprintf(out, "    inherits %s (%s)\n", in->method->wire_name, in->c_name);
	}
	for (size_t j = 0; j < i->methods.n; j++)
		dump_method(i->methods.at[j], out);
}

static void
dump_item(arena *mem, const model_item *item, FILE *out)
{
	if (item->constant != NULL)
		dump_const(mem, item->constant, out);
	if (item->enumeration != NULL)
		dump_enum(item->enumeration, out);
	if (item->message != NULL) {
		fprintf(out, "struct %s (%s)\n", item->message->full_name, item->message->c_name);
		dump_fields(item->message, "    ", out);
	}
	if (item->error != NULL) {
		const model_error *e = item->error;

		fprintf(out, "error %s (%s): %s 0x%08" PRIx32 "\n", e->detail->full_name,
		    e->detail->c_name, e->wire_name, e->status);
		dump_fields(e->detail, "    ", out);
	}
	if (item->interface != NULL)
		dump_interface(item->interface, out);
}

void
model_dump(const model *m, FILE *out)
{
	for (size_t i = 0; i < m->files.n; i++) {
		const model_file *file = m->files.at[i];

		fprintf(out, "file %s, package %s, C prefix %s\n", file->name, file->package,
		    file->c_prefix);
		for (size_t j = 0; j < file->items.n; j++)
			dump_item(m->mem, file->items.at[j], out);
	}
}
