/* SPDX-License-Identifier: MIT */
#include <sema/resolve.h>

#include <sema/bounds.h>
#include <sema/lookup.h>
#include <string.h>

static void
declare(program *p, ast_decl *d, const char *prefix)
{
	ast_decl *earlier;

	d->full_name = prefix[0] == '\0' ? d->name->text
					 : arena_printf(p->mem, "%s.%s", prefix, d->name->text);
	earlier = map_add(p->mem, &p->decls, d->full_name, d);
	if (earlier != NULL)
		diag_note(p->diags,
		    diag_error(p->diags, d->name->at, "'%s' is declared already", d->full_name),
		    earlier->name->at, "here");
}

static void
declare_all(program *p, const ast_file *file)
{
	const char *package = file->package != NULL ? file->package->text : "";

	for (size_t i = 0; i < file->decls.n; i++) {
		ast_decl *d = file->decls.at[i];

		declare(p, d, package);
		for (size_t j = 0; j < d->consts.n; j++) {
			ast_decl *inner = d->consts.at[j];

			inner->owner = d;
			declare(p, inner, d->full_name);
		}
	}
}

static ast_flat flatten(const scope *, ast_type *);

static ast_flat
flat_decl(const scope *s, const ast_type *t, ast_decl *d)
{
	ast_flat flat = { .known = true, .decl = d };

	switch (d->kind) {
	case AST_ALIAS:
		return flatten(&(scope){ s->program, d->file, NULL }, d->type);
	case AST_CONST:
	case AST_ERROR:
		diag_note(s->program->diags,
		    diag_error(s->program->diags, t->at, "'%s' is %s, not a type", t->name->text,
			d->kind == AST_CONST ? "a constant" : "an error"),
		    d->name->at, "it is declared here");
		flat.known = false;
		return flat;
	default:
		return flat;
	}
}

static ast_flat
flat_name(const scope *s, const ast_type *t)
{
	scalar built_in = scalar_of_name(t->name->text);
	ast_decl *d;

	if (built_in != SCALAR_NONE)
		return (ast_flat){ .known = true, .scalar = built_in };
	if (strcmp(t->name->text, "fd") == 0) {
		diag_error(s->program->diags, t->at, "'fd' is not supported yet");
		return (ast_flat){ 0 };
	}
	d = lookup(s, t->name);
	return d != NULL ? flat_decl(s, t, d) : (ast_flat){ 0 };
}

static void
take_bound(const scope *s, const ast_type *t, ast_bound *bound)
{
	bound->set = bounds_eval(s, t->bound, &bound->n);
	bound->at_most = t->at_most;
}

/* T?, T[] and T[N] of what T is. */
static ast_flat
flat_suffix(const scope *s, const ast_type *t)
{
	ast_flat flat = flatten(s, t->of);
	bool bounds_text = t->kind == AST_TYPE_SIZED && t->of->kind == AST_TYPE_NAME &&
			   scalar_of_name(t->of->name->text) != SCALAR_NONE &&
			   scalar_class_of(scalar_of_name(t->of->name->text)) == SCALAR_TEXT;
	const char *wrong = flat.map != NULL             ? "a map takes neither '?' nor '[]'"
			    : bounds_text                ? NULL
			    : flat.many && flat.optional ? NULL
			    : flat.many && t->kind == AST_TYPE_OPTIONAL
				? "an array is never absent, only empty: no 'T[]?'"
			    : flat.many ? "there are no arrays of arrays: no 'T[][]'"
			    : flat.optional && t->kind == AST_TYPE_OPTIONAL
				? "one '?' is enough: no 'T\?\?'"
			    : flat.optional ? "an element is never absent: no 'T?[]'"
					    : NULL;

	if (flat.known && wrong != NULL) {
		diag_error(s->program->diags, t->at, "%s", wrong);
		flat.known = false;
	}
	if (t->kind == AST_TYPE_SIZED)
		take_bound(s, t, bounds_text ? &flat.text_bound : &flat.items_bound);
	flat.optional = flat.optional || t->kind == AST_TYPE_OPTIONAL;
	flat.many = flat.many || (t->kind != AST_TYPE_OPTIONAL && !bounds_text);
	return flat;
}

/* As in protobuf: what can be compared exactly. */
static void
check_key(const scope *s, const ast_type *t, ast_flat flat)
{
	bool may_be = flat.scalar != SCALAR_NONE && scalar_class_of(flat.scalar) != SCALAR_REAL &&
		      flat.scalar != SCALAR_BYTES && !flat.optional && !flat.many;

	if (flat.known && !may_be)
		diag_error(s->program->diags, t->at,
		    "a key of a map is a whole number, a bool or a string");
}

static void
check_value(const scope *s, const ast_type *t, ast_flat flat)
{
	const char *wrong = flat.map != NULL                                   ? "a map"
			    : flat.many                                        ? "an array"
			    : flat.optional                                    ? "absent"
			    : flat.decl != NULL && ast_is_interface(flat.decl) ? "a reference"
									       : NULL;

	if (flat.known && wrong != NULL)
		diag_error(s->program->diags, t->at, "a value of a map is never %s", wrong);
}

static ast_flat
flat_map(const scope *s, const ast_type *t)
{
	check_key(s, t->key, flatten(s, t->key));
	check_value(s, t->value, flatten(s, t->value));
	return (ast_flat){ .known = true, .map = t };
}

static ast_flat
flatten(const scope *s, ast_type *t)
{
	enum { MAX_DEPTH = 100 };
	program *p = s->program;

	if (t->flat_state == AST_WALK_UNDER_WAY) {
		diag_error(p->diags, t->at, "this alias leads back to itself");
		return (ast_flat){ 0 };
	}
	if (t->flat_state == AST_WALK_DONE)
		return t->flat;
	if (p->type_depth == MAX_DEPTH) {
		diag_error(p->diags, t->at, "this type leads through too many others");
		return (ast_flat){ 0 };
	}
	p->type_depth++;
	t->flat_state = AST_WALK_UNDER_WAY;
	t->flat = t->kind == AST_TYPE_NAME  ? flat_name(s, t)
		  : t->kind == AST_TYPE_MAP ? flat_map(s, t)
					    : flat_suffix(s, t);
	t->flat_state = AST_WALK_DONE;
	p->type_depth--;
	return t->flat;
}

static void
resolve_fields(const scope *s, const vec *fields)
{
	for (size_t i = 0; i < fields->n; i++) {
		ast_field *f = fields->at[i];

		if (f->type != NULL)
			flatten(s, f->type);
		if (f->arms != NULL)
			resolve_fields(s, &f->arms->fields);
		if (f->number != NULL && f->number->magnitude <= UINT32_MAX)
			f->tag = (uint32_t)f->number->magnitude;
	}
}

/* What is reserved among parameters keeps its place: the next one counts on from there. */
static void
skip_reserved(const ast_list *list, size_t before, uint64_t *next)
{
	for (size_t i = 0; i < list->reserved.n; i++) {
		const ast_reserved *r = list->reserved.at[i];

		if (r->before == before && r->high != NULL && r->high->magnitude < UINT32_MAX)
			*next = r->high->magnitude + 1;
	}
}

/* A parameter without a number takes the previous one's plus 1. */
static void
number_list(const ast_list *list)
{
	uint64_t next = 1;

	for (size_t i = 0; i < list->fields.n; i++) {
		ast_field *f = list->fields.at[i];

		skip_reserved(list, i, &next);
		if (f->number != NULL)
			next = f->number->magnitude;
		f->tag = next <= UINT32_MAX ? (uint32_t)next : UINT32_MAX;
		next = (uint64_t)f->tag + 1;
	}
}

static void
resolve_method(const scope *s, const ast_method *m)
{
	resolve_fields(s, &m->params->fields);
	number_list(m->params);
	if (m->results != NULL) {
		resolve_fields(s, &m->results->fields);
		number_list(m->results);
	}
	for (size_t i = 0; i < m->throws->n; i++) {
		ast_throws *t = m->throws->at[i];

		t->decl = lookup(s, t->name);
	}
}

static void
resolve_decl(program *p, const ast_file *file, const ast_decl *d)
{
	scope s = { p, file, d };

	if (d->type != NULL)
		flatten(&s, d->type);
	resolve_fields(&s, &d->fields);
	for (size_t i = 0; i < d->consts.n; i++)
		flatten(&s, ((ast_decl *)d->consts.at[i])->type);
	for (size_t i = 0; i < d->methods.n; i++)
		resolve_method(&s, d->methods.at[i]);
}

static bool
contains(const vec *decls, const ast_decl *d)
{
	for (size_t i = 0; i < decls->n; i++)
		if (decls->at[i] == d)
			return true;
	return false;
}

static void
add_ancestor(program *p, ast_decl *d, ast_decl *ancestor)
{
	if (!contains(&d->ancestors, ancestor))
		vec_add(p->mem, &d->ancestors, ancestor);
}

static bool
may_extend(program *p, const ast_decl *d, const ast_name *name, const ast_decl *parent)
{
	if (parent->kind != AST_INTERFACE && parent->kind != AST_SERVICE) {
		diag_note(p->diags,
		    diag_error(p->diags, name->at, "'%s' is no interface or service", name->text),
		    parent->name->at, "it is declared here");
		return false;
	}
	if (contains(&d->parents, parent)) {
		diag_error(p->diags, name->at, "'%s' stands here twice", name->text);
		return false;
	}
	return true;
}

/* Nobody could follow more; and each of them is in the tables of all below. */
enum { MAX_ANCESTORS = 100 };

static void resolve_ancestors(program *, ast_decl *, int depth);

static void
resolve_parent(program *p, ast_decl *d, const ast_name *name, int depth)
{
	ast_decl *parent = lookup(&(scope){ p, d->file, NULL }, name);

	if (parent == NULL || !may_extend(p, d, name, parent))
		return;
	vec_add(p->mem, &d->parents, parent);
	if (depth < MAX_ANCESTORS)
		resolve_ancestors(p, parent, depth + 1);
	if (parent->walked == AST_WALK_UNDER_WAY) {
		diag_error(p->diags, name->at, "'%s' would extend itself", d->name->text);
		return;
	}
	for (size_t i = 0; i < parent->ancestors.n; i++)
		add_ancestor(p, d, parent->ancestors.at[i]);
	add_ancestor(p, d, parent);
	if (depth == MAX_ANCESTORS || d->ancestors.n > MAX_ANCESTORS) {
		diag_error(p->diags, name->at, "'%s' would extend more than %d interfaces",
		    d->name->text, MAX_ANCESTORS);
		d->ancestors.n = 0;
	}
}

/* Everything above an interface, parents after what they extend: the order of inherited slots. */
static void
resolve_ancestors(program *p, ast_decl *d, int depth)
{
	if (d->walked != AST_WALK_NEW)
		return;
	d->walked = AST_WALK_UNDER_WAY;
	for (size_t i = 0; i < d->extends->n; i++)
		resolve_parent(p, d, d->extends->at[i], depth);
	d->walked = AST_WALK_DONE;
}

void
resolve(program *p)
{
	for (size_t i = 0; i < p->files.n; i++)
		declare_all(p, p->files.at[i]);
	for (size_t i = 0; i < p->files.n; i++) {
		const ast_file *file = p->files.at[i];

		for (size_t j = 0; j < file->decls.n; j++)
			resolve_ancestors(p, file->decls.at[j], 0);
	}
	for (size_t i = 0; i < p->files.n; i++) {
		const ast_file *file = p->files.at[i];

		for (size_t j = 0; j < file->decls.n; j++)
			resolve_decl(p, file, file->decls.at[j]);
	}
}
