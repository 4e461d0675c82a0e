/* SPDX-License-Identifier: MIT */
#include <sema/rules.h>

/*
 * Parsed, resolved, but not generated yet. One function for each such thing: who implements
 * it, deletes its function.
 */

static void
not_yet(program *p, span at, const char *what)
{
	diag_error(p->diags, at, "%s not supported yet", what);
}

static void
refuse_streams(program *p, const ast_field *f)
{
	if (f->is_stream)
		not_yet(p, f->at, "streams are");
}

static void
walk_fields(program *p, const vec *fields)
{
	for (size_t i = 0; i < fields->n; i++) {
		const ast_field *f = fields->at[i];

		refuse_streams(p, f);
	}
}

static void
refuse_resources(program *p, const ast_decl *d)
{
	if (d->resource)
		not_yet(p, d->at, "resource structs are");
}

void
rules_unsupported(program *p, const ast_decl *d)
{
	refuse_resources(p, d);
	walk_fields(p, &d->fields);
	for (size_t i = 0; i < d->methods.n; i++) {
		const ast_method *m = d->methods.at[i];

		walk_fields(p, &m->params->fields);
		if (m->results != NULL)
			walk_fields(p, &m->results->fields);
	}
}
