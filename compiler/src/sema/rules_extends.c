/* SPDX-License-Identifier: MIT */
#include <sema/rules.h>

#include <string.h>

static const ast_method *
find_method(const ast_decl *d, const char *name)
{
	for (size_t i = 0; i < d->methods.n; i++) {
		const ast_method *m = d->methods.at[i];

		if (strcmp(m->name->text, name) == 0)
			return m;
	}
	return NULL;
}

static void
check_not_inherited(program *p, const ast_method *m, const ast_decl *ancestor)
{
	const ast_method *inherited = find_method(ancestor, m->name->text);

	if (inherited != NULL)
		diag_note(p->diags,
		    diag_error(p->diags, m->name->at,
			"method '%s' is inherited from '%s' already", m->name->text,
			ancestor->full_name),
		    inherited->name->at, "here");
}

/* Two parents that know nothing of each other may have used the same name. */
static void
check_apart(program *p, const ast_decl *d, const ast_decl *a, const ast_decl *b)
{
	for (size_t i = 0; i < b->methods.n; i++) {
		const ast_method *m = b->methods.at[i];
		const ast_method *other = find_method(a, m->name->text);
		diag *e;

		if (other == NULL)
			continue;
		e = diag_error(p->diags, d->name->at,
		    "'%s' would inherit two methods '%s', of '%s' and of '%s'", d->name->text,
		    m->name->text, a->full_name, b->full_name);
		diag_note(p->diags, e, other->name->at, "one is here");
		diag_note(p->diags, e, m->name->at, "the other one is here");
	}
}

/* Whether b is above a: its clashes were reported there. */
static bool
is_above(const ast_decl *a, const ast_decl *b)
{
	for (size_t i = 0; i < a->ancestors.n; i++)
		if (a->ancestors.at[i] == b)
			return true;
	return false;
}

/* Whether one of the parents has inherited both already. */
static bool
was_reported(const ast_decl *d, const ast_decl *a, const ast_decl *b)
{
	for (size_t i = 0; i < d->parents.n; i++)
		if (is_above(d->parents.at[i], a) && is_above(d->parents.at[i], b))
			return true;
	return is_above(a, b) || is_above(b, a);
}

void
rules_extends(program *p, const ast_decl *d)
{
	for (size_t i = 0; i < d->ancestors.n; i++) {
		const ast_decl *ancestor = d->ancestors.at[i];

		for (size_t j = 0; j < i; j++)
			if (!was_reported(d, ancestor, d->ancestors.at[j]))
				check_apart(p, d, d->ancestors.at[j], ancestor);
		for (size_t j = 0; j < d->methods.n; j++)
			check_not_inherited(p, d->methods.at[j], ancestor);
	}
}
