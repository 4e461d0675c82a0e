/* SPDX-License-Identifier: MIT */
#include <sema/rules.h>

#include <string.h>

static void
check_not_reserved(program *p, const ast_method *m, const vec *reserved)
{
	const ast_reserved *r = rules_reserves_name(reserved, m->name->text);

	if (r != NULL)
		diag_note(p->diags,
		    diag_error(p->diags, m->name->at, "the name '%s' is reserved", m->name->text),
		    r->at, "here");
}

static void
check_reserves_names_only(program *p, const ast_decl *d)
{
	for (size_t i = 0; i < d->reserved.n; i++) {
		const ast_reserved *r = d->reserved.at[i];

		if (r->name == NULL)
			diag_error(p->diags, r->at,
			    "methods have no numbers; reserve names, such as \"flush\"");
	}
}

/* Nobody waits for a oneway. */
static void
check_oneway_gives_nothing(program *p, const ast_method *m)
{
	if (m->oneway && m->results != NULL)
		diag_error(
		    p->diags, m->results->at, "a oneway gives no results: nobody waits for it");
	if (m->oneway && m->throws->n > 0)
		diag_error(p->diags, ((const ast_throws *)m->throws->at[0])->name->at,
		    "a oneway throws nothing: nobody waits for it");
}

static void
check_throws_errors(program *p, const ast_method *m)
{
	for (size_t i = 0; i < m->throws->n; i++) {
		const ast_throws *t = m->throws->at[i];

		if (t->decl == NULL || t->decl->kind == AST_ERROR)
			continue;
		diag_note(p->diags,
		    diag_error(p->diags, t->name->at, "'%s' is no error", t->name->text),
		    t->decl->name->at, "it is declared here");
	}
}

static void
check_throws_once(program *p, const ast_method *m)
{
	for (size_t i = 0; i < m->throws->n; i++)
		for (size_t j = 0; j < i; j++) {
			const ast_throws *t = m->throws->at[i], *earlier = m->throws->at[j];

			if (t->decl != NULL && t->decl == earlier->decl)
				diag_error(p->diags, t->name->at, "'%s' stands here twice",
				    t->name->text);
		}
}

static const ast_field *
first_unnamed(const ast_list *list)
{
	for (size_t i = 0; i < list->fields.n; i++) {
		const ast_field *f = list->fields.at[i];

		if (f->name == NULL)
			return f;
	}
	return NULL;
}

/* A struct is the whole list; several things in a list need names. */
static void
check_unnamed_is_alone(program *p, const ast_list *list, const char *what)
{
	const ast_field *f = first_unnamed(list);

	if (f != NULL && list->fields.n > 1)
		diag_error(p->diags, f->at, "a %s without a name must be the only one", what);
}

static void
check_unnamed_is_message(program *p, const ast_list *list)
{
	const ast_field *f = first_unnamed(list);
	const ast_flat *flat = f != NULL ? &f->type->flat : NULL;

	if (f == NULL || list->fields.n > 1 || !flat->known)
		return;
	if (flat->decl == NULL ||
	    (flat->decl->kind != AST_STRUCT && flat->decl->kind != AST_UNION) || flat->optional ||
	    flat->many)
		diag_error(p->diags, f->at,
		    "this parameter needs a name: only a struct may be the whole list");
}

/* A handler always gives its results, so nothing could be filled in. */
static void
check_no_default(program *p, const ast_list *results)
{
	for (size_t i = 0; i < results->fields.n; i++) {
		const ast_field *f = results->fields.at[i];
		const ast_attr *a = ast_find_attr(f->attrs, "default");

		if (a != NULL)
			diag_error(
			    p->diags, a->at, "a result has no default: it is always given");
	}
}

static bool
is_later(const ast_field *f)
{
	const ast_attr *a = ast_find_attr(f->attrs, "since");
	const ast_arg *arg = a != NULL && a->args->n == 1 ? a->args->at[0] : NULL;

	return arg != NULL && arg->value->kind == AST_VALUE_INT && arg->value->magnitude > 1;
}

/* Whoever was there before knows nothing of it. */
static void
check_later_parameters(program *p, const ast_list *params)
{
	for (size_t i = 0; i < params->fields.n; i++) {
		const ast_field *f = params->fields.at[i];

		if (is_later(f) && f->type->flat.known && !f->type->flat.optional &&
		    ast_find_attr(f->attrs, "default") == NULL)
			diag_error(p->diags, f->at,
			    "a parameter that came later has a '?' or a @default: older callers "
			    "do not send it");
	}
}

/* Whether callers get the first results in a struct, which may grow. */
static bool
first_results_are_a_struct(const ast_list *results)
{
	const ast_flat *only = NULL;
	size_t n = 0;

	for (size_t i = 0; i < results->fields.n; i++) {
		const ast_field *f = results->fields.at[i];

		if (is_later(f))
			continue;
		only = &f->type->flat;
		n++;
	}
	if (n != 1)
		return n > 1;
	return only->many || only->map != NULL ||
	       (only->optional && only->decl == NULL && only->scalar != SCALAR_STRING) ||
	       (only->optional && only->decl != NULL &&
		   (only->decl->kind == AST_ENUM || only->decl->kind == AST_FLAGS));
}

static void
check_later_results(program *p, const ast_list *results)
{
	for (size_t i = 0; i < results->fields.n; i++) {
		const ast_field *f = results->fields.at[i];

		if (!is_later(f) || first_results_are_a_struct(results))
			continue;
		diag_error(p->diags, f->at,
		    "a result may come later only where there were several: this one would "
		    "change how callers get the first");
		return;
	}
}

static void
check_method(program *p, const ast_decl *d, const ast_method *m)
{
	rules_values(p, d, &m->params->fields);
	rules_fields(p, &m->params->fields, &m->params->reserved);
	check_unnamed_is_alone(p, m->params, "parameter");
	check_unnamed_is_message(p, m->params);
	check_later_parameters(p, m->params);
	if (m->results != NULL) {
		rules_fields(p, &m->results->fields, &m->results->reserved);
		check_unnamed_is_alone(p, m->results, "result");
		check_no_default(p, m->results);
		check_later_results(p, m->results);
		rules_values(p, d, &m->results->fields);
	}
	check_oneway_gives_nothing(p, m);
	check_throws_errors(p, m);
	check_throws_once(p, m);
}

void
rules_interface(program *p, const ast_decl *d)
{
	rules_extends(p, d);
	check_reserves_names_only(p, d);
	rules_reserved_ranges(p, &d->reserved);
	map_clear(&p->names);
	for (size_t i = 0; i < d->methods.n; i++)
		rules_take_name(p, ((const ast_method *)d->methods.at[i])->name);
	for (size_t i = 0; i < d->methods.n; i++) {
		check_not_reserved(p, d->methods.at[i], &d->reserved);
		check_method(p, d, d->methods.at[i]);
	}
	for (size_t i = 0; i < d->consts.n; i++) {
		rules_attributes(p, d->consts.at[i]);
		rules_const(p, d->consts.at[i]);
	}
}
