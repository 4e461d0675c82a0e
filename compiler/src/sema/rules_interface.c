/* SPDX-License-Identifier: MIT */
#include <sema/rules.h>

#include <string.h>

static void
check_name_free(program *p, const vec *methods, size_t i)
{
	const ast_method *m = methods->at[i];

	for (size_t j = 0; j < i; j++) {
		const ast_method *earlier = methods->at[j];

		if (strcmp(m->name->text, earlier->name->text) != 0)
			continue;
		diag_note(p->diags,
		    diag_error(
			p->diags, m->name->at, "method '%s' is declared already", m->name->text),
		    earlier->name->at, "here");
		return;
	}
}

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

static void
check_method(program *p, const ast_decl *d, const ast_method *m)
{
	rules_values(p, d, &m->params->fields);
	rules_fields(p, &m->params->fields, &m->params->reserved);
	check_unnamed_is_alone(p, m->params, "parameter");
	check_unnamed_is_message(p, m->params);
	if (m->results != NULL) {
		rules_fields(p, &m->results->fields, &m->results->reserved);
		check_unnamed_is_alone(p, m->results, "result");
		check_no_default(p, m->results);
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
	for (size_t i = 0; i < d->methods.n; i++) {
		check_name_free(p, &d->methods, i);
		check_not_reserved(p, d->methods.at[i], &d->reserved);
		check_method(p, d, d->methods.at[i]);
	}
	for (size_t i = 0; i < d->consts.n; i++) {
		rules_attributes(p, d->consts.at[i]);
		rules_unsupported(p, d->consts.at[i]);
		rules_const(p, d->consts.at[i]);
	}
}
