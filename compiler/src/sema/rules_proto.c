/* SPDX-License-Identifier: MIT */
#include <sema/rules.h>

#include <string.h>

/*
 * Where types stand in a .proto. @proto.name("Outer.Inner") puts one into another, which must be
 * there, a message, and of the same file.
 */

static const char *
proto_name(const ast_decl *d)
{
	const ast_attr *a = ast_find_attr(d->attrs, "proto.name");

	return a != NULL && a->args->n == 1 ? ((const ast_arg *)a->args->at[0])->value->text
					    : d->name->text;
}

static bool
is_message(const ast_decl *d)
{
	return d->kind == AST_STRUCT || d->kind == AST_UNION || d->kind == AST_ERROR;
}

static void
check_outer(program *p, const map *names, const ast_decl *d)
{
	const ast_attr *a = ast_find_attr(d->attrs, "proto.name");
	const char *name = proto_name(d), *dot = name != NULL ? strrchr(name, '.') : NULL;
	const ast_decl *outer;

	if (a == NULL || dot == NULL)
		return;
	outer = map_get(names, arena_strndup(p->mem, name, (size_t)(dot - name)));
	if (outer == NULL || !is_message(outer))
		diag_error(p->diags, a->at,
		    "no message of this file is called '%.*s' in a .proto", (int)(dot - name),
		    name);
}

void
rules_proto(program *p, const ast_file *file)
{
	map names = { 0 };

	for (size_t i = 0; i < file->decls.n; i++) {
		const ast_decl *d = file->decls.at[i], *other;

		if ((!is_message(d) && d->kind != AST_ENUM) || proto_name(d) == NULL)
			continue;
		other = map_add(p->mem, &names, proto_name(d), (void *)d);
		/* Two of one name are reported where they are declared. */
		if (other != NULL && strcmp(other->name->text, d->name->text) != 0)
			diag_note(p->diags,
			    diag_error(p->diags, d->name->at,
				"'%s' and '%s' are both '%s' in a "
				".proto",
				d->name->text, other->name->text, proto_name(d)),
			    other->name->at, "here");
	}
	for (size_t i = 0; i < file->decls.n; i++)
		check_outer(p, &names, file->decls.at[i]);
}
