/* SPDX-License-Identifier: MIT */
#include <sema/wire.h>

#include <string.h>
#include <support/fnv.h>

/* What the first @was says, or NULL. */
static const char *
first_name(const vec *attrs)
{
	const ast_attr *was = ast_find_attr(attrs, "was");
	const ast_arg *arg = was != NULL && was->args->n == 1 ? was->args->at[0] : NULL;

	return arg != NULL && arg->value->kind == AST_VALUE_STRING ? arg->value->text : NULL;
}

const char *
wire_name(program *p, const ast_decl *d)
{
	const char *was = first_name(d->attrs);
	const char *package = d->file->package != NULL ? d->file->package->text : "";

	if (was == NULL)
		return d->full_name;
	if (strchr(was, '.') != NULL || package[0] == '\0')
		return was;
	return arena_printf(p->mem, "%s.%s", package, was);
}

const char *
wire_method_name(program *p, const ast_decl *d, const ast_method *m)
{
	/* The attributes of a callback are of the callback, not of its invoke. */
	const char *was = d->kind != AST_CALLBACK ? first_name(m->attrs) : NULL;

	if (was != NULL && strchr(was, '/') != NULL)
		return was;
	return arena_printf(p->mem, "%s/%s", wire_name(p, d), was != NULL ? was : m->name->text);
}

uint32_t
wire_error_status(program *p, const ast_decl *d)
{
	return 0x40000000 | (fnv1a_32(wire_name(p, d)) & 0x3fffffff);
}
