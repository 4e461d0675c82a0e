/* SPDX-License-Identifier: MIT */
#include <syntax/ast.h>

#include <inttypes.h>

/* The tree as text, for --dump=ast: every node on a line of its own, as it was understood. */

static void dump_type(const ast_type *, FILE *);

static void
dump_quoted(const char *text, size_t len, FILE *out)
{
	fputc('"', out);
	for (size_t i = 0; i < len; i++) {
		unsigned char c = (unsigned char)text[i];

		if (c == '"' || c == '\\' || c < 0x20)
			fprintf(out, "\\x%02x", c);
		else
			fputc(c, out);
	}
	fputc('"', out);
}

static void
dump_value(const ast_value *v, FILE *out)
{
	switch (v->kind) {
	case AST_VALUE_INT:
		fprintf(out, "%s%" PRIu64, v->negative ? "-" : "", v->magnitude);
		break;
	case AST_VALUE_FLOAT:
		fprintf(out, "%.17g", v->real);
		break;
	case AST_VALUE_STRING:
		dump_quoted(v->text, v->len, out);
		break;
	case AST_VALUE_BOOL:
		fputs(v->truth ? "true" : "false", out);
		break;
	case AST_VALUE_DURATION:
		fprintf(out, "%" PRIu64 "ns", v->magnitude);
		break;
	case AST_VALUE_NAME:
		fputs(v->text, out);
		break;
	case AST_VALUE_LIST:
		fputc('{', out);
		for (size_t i = 0; i < v->items->n; i++) {
			fputs(i > 0 ? ", " : " ", out);
			dump_value(v->items->at[i], out);
		}
		fputs(" }", out);
		break;
	}
}

static void
dump_type(const ast_type *t, FILE *out)
{
	switch (t->kind) {
	case AST_TYPE_NAME:
		fputs(t->name.text, out);
		break;
	case AST_TYPE_MAP:
		fputs("map<", out);
		dump_type(t->key, out);
		fputs(", ", out);
		dump_type(t->value, out);
		fputc('>', out);
		break;
	case AST_TYPE_OPTIONAL:
		dump_type(t->of, out);
		fputc('?', out);
		break;
	case AST_TYPE_ARRAY:
		dump_type(t->of, out);
		fputs("[]", out);
		break;
	case AST_TYPE_SIZED:
		dump_type(t->of, out);
		fputs(t->at_most ? "[<=" : "[", out);
		dump_value(t->bound, out);
		fputc(']', out);
		break;
	}
}

static void
dump_attrs(const vec *attrs, FILE *out)
{
	for (size_t i = 0; i < attrs->n; i++) {
		const ast_attr *a = attrs->at[i];

		fprintf(out, " @%s", a->name.text);
		for (size_t j = 0; j < a->args->n; j++) {
			const ast_arg *arg = a->args->at[j];

			fputs(j > 0 ? ", " : "(", out);
			if (arg->name != NULL)
				fprintf(out, "%s = ", arg->name->text);
			dump_value(arg->value, out);
		}
		if (a->args->n > 0)
			fputc(')', out);
	}
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
dump_fields(const vec *fields, const char *indent, FILE *out)
{
	for (size_t i = 0; i < fields->n; i++) {
		const ast_field *f = fields->at[i];

		dump_doc(f->doc, indent, out);
		fprintf(out, "%s%s", indent, f->is_stream ? "stream " : "");
		if (f->type != NULL)
			dump_type(f->type, out);
		else
			fputs("union", out);
		if (f->name != NULL)
			fprintf(out, " %s", f->name->text);
		if (f->number != NULL)
			fprintf(out, " = %" PRIu64, f->number->magnitude);
		dump_attrs(f->attrs, out);
		if (f->arms != NULL)
			dump_fields(&f->arms->fields, "        ", out);
	}
}

static void
dump_method(const ast_method *m, FILE *out)
{
	dump_doc(m->doc, "    ", out);
	fprintf(out, "    %s%smethod %s", m->oneway ? "oneway " : "",
	    m->idempotent ? "idempotent " : "", m->name->text);
	dump_attrs(m->attrs, out);
	dump_fields(&m->params->fields, "        ", out);
	dump_reserved(&m->params->reserved, "        ", out);
	if (m->results != NULL) {
		fputs("        ->\n", out);
		dump_fields(&m->results->fields, "        ", out);
		dump_reserved(&m->results->reserved, "        ", out);
	}
	for (size_t i = 0; i < m->throws->n; i++) {
		const ast_throws *t = m->throws->at[i];

		fprintf(out, "        throws %s\n", t->name->text);
	}
}

static void
dump_items(const vec *items, FILE *out)
{
	for (size_t i = 0; i < items->n; i++) {
		const ast_item *item = items->at[i];

		dump_doc(item->doc, "    ", out);
		fprintf(out, "    %s = ", item->name->text);
		dump_value(item->number, out);
		dump_attrs(item->attrs, out);
	}
}

static void
dump_head(const ast_decl *d, const char *indent, FILE *out)
{
	dump_doc(d->doc, indent, out);
	fprintf(out, "%s%s%s%s %s", indent, d->closed ? "closed " : "",
	    d->resource ? "resource " : "", ast_decl_word(d), d->name->text);
	if (d->base != NULL)
		fprintf(out, " : %s", d->base->text);
	for (size_t i = 0; i < d->extends->n; i++)
		fprintf(out, "%s%s", i == 0 ? " : " : ", ",
		    ((const ast_name *)d->extends->at[i])->text);
	if (d->type != NULL) {
		fputs(" = ", out);
		dump_type(d->type, out);
	}
	if (d->value != NULL) {
		fputc(' ', out);
		dump_value(d->value, out);
	}
	dump_attrs(d->attrs, out);
}

static void
dump_decl(const ast_decl *d, FILE *out)
{
	dump_head(d, "", out);
	dump_items(&d->items, out);
	dump_fields(&d->fields, "    ", out);
	for (size_t i = 0; i < d->consts.n; i++)
		dump_head(d->consts.at[i], "    ", out);
	for (size_t i = 0; i < d->methods.n; i++)
		dump_method(d->methods.at[i], out);
	dump_reserved(&d->reserved, "    ", out);
}

void
ast_dump(const ast_file *file, FILE *out)
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
		dump_value(option->value, out);
		fputc('\n', out);
	}
	for (size_t i = 0; i < file->decls.n; i++)
		dump_decl(file->decls.at[i], out);
}
