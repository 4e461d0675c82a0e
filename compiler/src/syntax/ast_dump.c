/* SPDX-License-Identifier: MIT */
#include <syntax/ast.h>

#include <inttypes.h>

/* The tree as text, for --dump=ast: every node on a line of its own, as it was understood. */

static void
dump_type(arena *mem, const ast_type *t, FILE *out)
{
	switch (t->kind) {
	case AST_TYPE_NAME:
		fputs(t->name->text, out);
		break;
	case AST_TYPE_MAP:
		fputs("map<", out);
		dump_type(mem, t->key, out);
		fputs(", ", out);
		dump_type(mem, t->value, out);
		fputc('>', out);
		break;
	case AST_TYPE_OPTIONAL:
		dump_type(mem, t->of, out);
		fputc('?', out);
		break;
	case AST_TYPE_ARRAY:
		dump_type(mem, t->of, out);
		fputs("[]", out);
		break;
	case AST_TYPE_SIZED:
		dump_type(mem, t->of, out);
		fputs(t->at_most ? "[<=" : "[", out);
		fprintf(out, "%s]", ast_value_text(mem, t->bound));
		break;
	}
}

static void
dump_attrs(arena *mem, const vec *attrs, FILE *out)
{
	for (size_t i = 0; i < attrs->n; i++)
		fputs(ast_attr_text(mem, attrs->at[i]), out);
	fputc('\n', out);
}

static void
dump_doc(const char *doc, const char *indent, FILE *out)
{
	if (doc == NULL)
		return;
	fprintf(out, "%s/// ", indent);
	for (; *doc != '\0'; doc++) {
		fputc(*doc, out);
		if (*doc == '\n')
			fprintf(out, "%s/// ", indent);
	}
	fputc('\n', out);
}

static void
dump_reserved(const vec *reserved, const char *indent, FILE *out)
{
	for (size_t i = 0; i < reserved->n; i++) {
		const ast_reserved *r = reserved->at[i];

		if (r->name != NULL)
			fprintf(out, "%sreserved \"%s\"\n", indent, r->name);
		else
			fprintf(out, "%sreserved %" PRIu64 " to %" PRIu64 "\n", indent,
			    r->low->magnitude, r->high->magnitude);
	}
}

static void
dump_fields(arena *mem, const vec *fields, const char *indent, FILE *out)
{
	for (size_t i = 0; i < fields->n; i++) {
		const ast_field *f = fields->at[i];

		dump_doc(f->doc, indent, out);
		fprintf(out, "%s%s", indent, f->is_stream ? "stream " : "");
		if (f->type != NULL)
			dump_type(mem, f->type, out);
		else
			fputs("union", out);
		if (f->name != NULL)
			fprintf(out, " %s", f->name->text);
		if (f->number != NULL)
			fprintf(out, " = %" PRIu64, f->number->magnitude);
		dump_attrs(mem, f->attrs, out);
		if (f->arms != NULL)
			dump_fields(mem, &f->arms->fields, "        ", out);
	}
}

static void
dump_method(arena *mem, const ast_method *m, FILE *out)
{
	dump_doc(m->doc, "    ", out);
	fprintf(out, "    %s%smethod %s", m->oneway ? "oneway " : "",
	    m->idempotent ? "idempotent " : "", m->name->text);
	dump_attrs(mem, m->attrs, out);
	dump_fields(mem, &m->params->fields, "        ", out);
	dump_reserved(&m->params->reserved, "        ", out);
	if (m->results != NULL) {
		fputs("        ->\n", out);
		dump_fields(mem, &m->results->fields, "        ", out);
		dump_reserved(&m->results->reserved, "        ", out);
	}
	for (size_t i = 0; i < m->throws->n; i++) {
		const ast_throws *t = m->throws->at[i];

		fprintf(out, "        throws %s\n", t->name->text);
	}
}

static void
dump_items(arena *mem, const vec *items, FILE *out)
{
	for (size_t i = 0; i < items->n; i++) {
		const ast_item *item = items->at[i];

		dump_doc(item->doc, "    ", out);
		fprintf(out, "    %s = ", item->name->text);
		fputs(ast_value_text(mem, item->number), out);
		dump_attrs(mem, item->attrs, out);
	}
}

static void
dump_head(arena *mem, const ast_decl *d, const char *indent, FILE *out)
{
	dump_doc(d->doc, indent, out);
	fprintf(out, "%s%s%s%s %s", indent, d->closed ? "closed " : "",
	    d->resource ? "resource " : "", ast_kind_word(d->kind), d->name->text);
	if (d->base != NULL)
		fprintf(out, " : %s", d->base->text);
	for (size_t i = 0; i < d->extends->n; i++)
		fprintf(out, "%s%s", i == 0 ? " : " : ", ",
		    ((const ast_name *)d->extends->at[i])->text);
	if (d->type != NULL) {
		fputs(" = ", out);
		dump_type(mem, d->type, out);
	}
	if (d->value != NULL) {
		fputc(' ', out);
		fputs(ast_value_text(mem, d->value), out);
	}
	dump_attrs(mem, d->attrs, out);
}

static void
dump_decl(arena *mem, const ast_decl *d, FILE *out)
{
	dump_head(mem, d, "", out);
	dump_items(mem, &d->items, out);
	dump_fields(mem, &d->fields, "    ", out);
	for (size_t i = 0; i < d->consts.n; i++)
		dump_head(mem, d->consts.at[i], "    ", out);
	for (size_t i = 0; i < d->methods.n; i++)
		dump_method(mem, d->methods.at[i], out);
	dump_reserved(&d->reserved, "    ", out);
}

void
ast_dump(arena *mem, const ast_file *file, FILE *out)
{
	fprintf(out, "file %s\n", file->src->path);
	if (file->package != NULL)
		fprintf(out, "package %s\n", file->package->text);
	for (size_t i = 0; i < file->imports.n; i++) {
		const ast_import *import = file->imports.at[i];

		fprintf(out, "import %s%s%s\n", import->path, import->as != NULL ? " as " : "",
		    import->as != NULL ? import->as->text : "");
	}
	for (size_t i = 0; i < file->options.n; i++) {
		const ast_option *option = file->options.at[i];

		fprintf(out, "option %s = ", option->name->text);
		fputs(ast_value_text(mem, option->value), out);
		fputc('\n', out);
	}
	for (size_t i = 0; i < file->decls.n; i++)
		dump_decl(mem, file->decls.at[i], out);
}
