/* SPDX-License-Identifier: MIT */
#include <sema/rules.h>

#include <import/file_options.h>
#include <import/set.h>

#include <string.h>
#include <support/text.h>

void
rules_take_name(program *p, const ast_name *name)
{
	const ast_name *earlier =
	    name != NULL ? map_add(p->mem, &p->names, name->text, (void *)name) : NULL;

	if (earlier != NULL)
		diag_note(p->diags,
		    diag_error(p->diags, name->at, "the name '%s' is taken", name->text),
		    earlier->at, "here");
}

bool
rules_is_foreign(const char *name)
{
	return strchr(name, '.') != NULL && strncmp(name, "c.", 2) != 0 &&
	       strncmp(name, "proto.", 6) != 0;
}

static void
check_prefix(program *p, const ast_option *o)
{
	if (o->value->kind != AST_VALUE_STRING || !text_is_identifier(o->value->text))
		diag_error(p->diags, o->value->at,
		    "c.prefix is the beginning of C names, such as \"kv\"");
}

/* It is written between quotes, after #include. */
static void
check_header(program *p, const ast_option *o)
{
	const ast_value *v = o->value;

	if (v->kind != AST_VALUE_STRING || v->len == 0 || strpbrk(v->text, "\"<>\\\r\n") != NULL)
		diag_error(p->diags, v->at,
		    "c.header is how others include the header, such as \"kv/kv.ridl.h\"");
}

static void
check_proto_file(program *p, const ast_option *o)
{
	const ast_value *v = o->value;

	if (v->kind != AST_VALUE_STRING || v->len == 0 || !proto_is_path(v->text))
		diag_error(p->diags, v->at,
		    "proto.file is how others import the .proto, such as \"kv/kv.proto\"");
}

/* One of those that a .proto has for other languages. False: it is none. */
static bool
check_foreign_option(program *p, const ast_option *o)
{
	const file_option *known = strncmp(o->name->text, "proto.", 6) == 0
				       ? file_option_of_name(o->name->text + 6)
				       : NULL;
	const ast_value *v = o->value;

	if (known == NULL)
		return false;
	if (known->kind == FILE_OPTION_STRING && v->kind != AST_VALUE_STRING)
		diag_error(p->diags, v->at, "%s is a text in quotes", o->name->text);
	if (known->kind == FILE_OPTION_BOOL && v->kind != AST_VALUE_BOOL)
		diag_error(p->diags, v->at, "%s is true or false", o->name->text);
	if (known->kind == FILE_OPTION_MODE &&
	    (v->kind != AST_VALUE_NAME || file_option_mode(v->text) == 0))
		diag_error(
		    p->diags, v->at, "%s is SPEED, CODE_SIZE or LITE_RUNTIME", o->name->text);
	return true;
}

static const struct known_option {
	const char *name;
	void (*check)(program *, const ast_option *);
} known_options[] = {
	{ "c.prefix", check_prefix },
	{ "c.header", check_header },
	{ "proto.file", check_proto_file },
};

enum { N_OPTIONS = sizeof known_options / sizeof known_options[0] };

static void
check_option_known(program *p, const ast_option *o)
{
	vec known = { 0 };

	for (size_t i = 0; i < N_OPTIONS; i++) {
		if (strcmp(o->name->text, known_options[i].name) == 0) {
			known_options[i].check(p, o);
			return;
		}
		vec_add(p->mem, &known, (void *)known_options[i].name);
	}
	if (check_foreign_option(p, o) || rules_is_foreign(o->name->text))
		return;
	diag_suggest(p->diags,
	    diag_error(p->diags, o->name->at, "there is no option '%s'", o->name->text),
	    o->name->text, &known);
}

static void
check_option_once(program *p, const ast_file *file, size_t i)
{
	const ast_option *o = file->options.at[i];

	for (size_t j = 0; j < i; j++) {
		const ast_option *earlier = file->options.at[j];

		if (strcmp(o->name->text, earlier->name->text) == 0)
			diag_note(p->diags,
			    diag_error(p->diags, o->name->at, "option '%s' is set already",
				o->name->text),
			    earlier->name->at, "here");
	}
}

static void
check_import_alias(program *p, const ast_file *file, size_t i)
{
	const ast_import *import = file->imports.at[i];

	for (size_t j = 0; j < i; j++) {
		const ast_import *earlier = file->imports.at[j];

		if (import->as != NULL && earlier->as != NULL &&
		    strcmp(import->as->text, earlier->as->text) == 0)
			diag_note(p->diags,
			    diag_error(p->diags, import->as->at, "'%s' names another import",
				import->as->text),
			    earlier->as->at, "this one");
	}
}

static void
check_import_used(program *p, const ast_file *file, const ast_import *import)
{
	/* Where something is wrong, it may be what was meant to use it. */
	if (!file->is_input || p->diags->n_errors > 0 || import->file == NULL || import->used)
		return;
	diag_warning(p->diags, "unused-import", import->path_at, "nothing of '%s' is used here",
	    import->path);
}

static void
check_not_built_in(program *p, const ast_decl *d)
{
	if (scalar_of_name(d->name->text) != SCALAR_NONE)
		diag_error(p->diags, d->name->at, "'%s' is a built-in type", d->name->text);
}

void
rules_file(program *p, const ast_file *file)
{
	for (size_t i = 0; i < file->options.n; i++) {
		check_option_known(p, file->options.at[i]);
		check_option_once(p, file, i);
	}
	for (size_t i = 0; i < file->imports.n; i++) {
		check_import_alias(p, file, i);
		check_import_used(p, file, file->imports.at[i]);
	}
	for (size_t i = 0; i < file->decls.n; i++)
		check_not_built_in(p, file->decls.at[i]);
}
