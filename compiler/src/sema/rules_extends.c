/* SPDX-License-Identifier: MIT */
#include <sema/rules.h>

/* A method, and where it is declared. */
typedef struct inherited {
	const ast_decl *from;
	const ast_method *method;
} inherited;

static void
check_not_inherited(program *p, const ast_method *m)
{
	const inherited *in = map_get(&p->names, m->name->text);

	if (in != NULL)
		diag_note(p->diags,
		    diag_error(p->diags, m->name->at,
			"method '%s' is inherited from '%s' already", m->name->text,
			in->from->full_name),
		    in->method->name->at, "here");
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

/* Two parents that know nothing of each other may have used the same name. */
static void
check_apart(program *p, const ast_decl *d, const inherited *a, const inherited *b)
{
	const char *name = b->method->name->text;
	diag *e;

	if (a->from == b->from || was_reported(d, a->from, b->from))
		return;
	e = diag_error(p->diags, d->name->at,
	    "'%s' would inherit two methods '%s', of '%s' and of '%s'", d->name->text, name,
	    a->from->full_name, b->from->full_name);
	diag_note(p->diags, e, a->method->name->at, "one is here");
	diag_note(p->diags, e, b->method->name->at, "the other one is here");
}

static void
inherit(program *p, const ast_decl *d, const ast_decl *from)
{
	for (size_t i = 0; i < from->methods.n; i++) {
		inherited *in = ARENA_NEW(p->mem, inherited);
		const inherited *earlier;

		*in = (inherited){ from, from->methods.at[i] };
		earlier = map_add(p->mem, &p->names, in->method->name->text, in);
		if (earlier != NULL)
			check_apart(p, d, earlier, in);
	}
}

void
rules_extends(program *p, const ast_decl *d)
{
	map_clear(&p->names);
	for (size_t i = 0; i < d->ancestors.n; i++)
		inherit(p, d, d->ancestors.at[i]);
	for (size_t i = 0; i < d->methods.n; i++)
		check_not_inherited(p, d->methods.at[i]);
}
