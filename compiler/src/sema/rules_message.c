/* SPDX-License-Identifier: MIT */
#include <sema/rules.h>

#include <inttypes.h>
#include <sema/bounds.h>
#include <string.h>
#include <support/text.h>

/* The largest number that fits into a protobuf tag, and those that protobuf keeps for itself. */
enum { MAX_NUMBER = (1 << 29) - 1, PROTOBUF_FIRST = 19000, PROTOBUF_LAST = 19999 };

const ast_reserved *
rules_reserves_name(const vec *reserved, const char *name)
{
	for (size_t i = 0; i < reserved->n; i++) {
		const ast_reserved *r = reserved->at[i];

		if (r->name != NULL && strcmp(r->name, name) == 0)
			return r;
	}
	return NULL;
}

const ast_reserved *
rules_reserves_number(const vec *reserved, uint64_t number)
{
	for (size_t i = 0; i < reserved->n; i++) {
		const ast_reserved *r = reserved->at[i];

		if (r->name == NULL && number >= r->low->magnitude &&
		    number <= r->high->magnitude)
			return r;
	}
	return NULL;
}

void
rules_reserved_ranges(program *p, const vec *reserved)
{
	for (size_t i = 0; i < reserved->n; i++) {
		const ast_reserved *r = reserved->at[i];

		if (r->name == NULL && r->low->magnitude > r->high->magnitude)
			diag_error(
			    p->diags, r->at, "this range is empty: it begins after its end");
		if (r->name != NULL && !text_is_identifier(r->name))
			diag_error(p->diags, r->at, "\"%s\" could not be a name", r->name);
	}
}

/* Where its number stands, or would. */
static span
number_place(const ast_field *f)
{
	return f->number != NULL ? f->number->at : f->name != NULL ? f->name->at : f->at;
}

static const char *
field_name(const ast_field *f)
{
	return f->name != NULL ? f->name->text : "result";
}

static void
check_number_range(program *p, const ast_field *f)
{
	uint64_t number = f->number != NULL ? f->number->magnitude : f->tag;

	if (diags_within(p->diags, number_place(f))) /* it is no number */
		return;
	if (number < 1 || number > MAX_NUMBER)
		diag_error(p->diags, number_place(f), "a field's number is 1 to %d", MAX_NUMBER);
	else if (number >= PROTOBUF_FIRST && number <= PROTOBUF_LAST)
		diag_error(p->diags, number_place(f), "numbers %d to %d are protobuf's own",
		    PROTOBUF_FIRST, PROTOBUF_LAST);
}

static int
by_tag(const void *left, const void *right)
{
	const ast_field *a = left, *b = right;

	return (a->tag > b->tag) - (a->tag < b->tag);
}

static void
check_numbers_free(program *p, const vec *fields)
{
	vec sorted = { 0 };
	const ast_field *first = NULL;

	vec_add_all(p->mem, &sorted, fields);
	vec_sort(p->mem, &sorted, by_tag);
	for (size_t i = 0; i < sorted.n; i++) {
		const ast_field *f = sorted.at[i];

		if (first == NULL || f->tag != first->tag)
			first = f;
		else if (f->tag != 0)
			diag_note(p->diags,
			    diag_error(p->diags, number_place(f),
				"field number %" PRIu32 " is taken", f->tag),
			    number_place(first), "by '%s', here", field_name(first));
	}
}

static void
check_not_reserved(program *p, const ast_field *f, const vec *reserved)
{
	const ast_reserved *number = rules_reserves_number(reserved, f->tag);
	const ast_reserved *name =
	    f->name != NULL ? rules_reserves_name(reserved, f->name->text) : NULL;

	if (number != NULL)
		diag_note(p->diags,
		    diag_error(
			p->diags, number_place(f), "number %" PRIu32 " is reserved", f->tag),
		    number->at, "here");
	if (name != NULL)
		diag_note(p->diags,
		    diag_error(p->diags, f->name->at, "the name '%s' is reserved", f->name->text),
		    name->at, "here");
}

/* The arms of a union are fields of the message around it. */
static void
expand(program *p, const vec *fields, vec *all, vec *reserved)
{
	for (size_t i = 0; i < fields->n; i++) {
		const ast_field *f = fields->at[i];

		if (f->arms == NULL) {
			vec_add(p->mem, all, (void *)f);
			continue;
		}
		expand(p, &f->arms->fields, all, reserved);
		vec_add_all(p->mem, reserved, &f->arms->reserved);
	}
}

/* What the language has, and this compiler has not yet, is not dropped in silence. */
static void
check_supported(program *p, const ast_field *f)
{
	if (f->is_stream)
		diag_error(p->diags, f->at, "streams are not supported yet");
}

static void
check_packing(program *p, const ast_field *f)
{
	const ast_attr *a = ast_find_attr(f->attrs, "proto.unpacked");
	const ast_flat *flat = &f->type->flat;
	bool is_number = flat->scalar != SCALAR_NONE
			     ? scalar_class_of(flat->scalar) != SCALAR_TEXT
			     : flat->decl != NULL && (flat->decl->kind == AST_ENUM ||
							 flat->decl->kind == AST_FLAGS);

	if (a != NULL && flat->known && !(flat->many && is_number))
		diag_error(p->diags, a->at, "only arrays of numbers can be unpacked");
}

void
rules_fields(program *p, const vec *fields, const vec *reserved)
{
	vec all = { 0 }, all_reserved = { 0 };

	vec_add_all(p->mem, &all_reserved, reserved);
	expand(p, fields, &all, &all_reserved);
	rules_reserved_ranges(p, &all_reserved);
	check_numbers_free(p, &all);
	map_clear(&p->names);
	for (size_t i = 0; i < all.n; i++) {
		check_supported(p, all.at[i]);
		check_packing(p, all.at[i]);
		check_number_range(p, all.at[i]);
		rules_take_name(p, ((const ast_field *)all.at[i])->name);
		check_not_reserved(p, all.at[i], &all_reserved);
	}
}

void
rules_values(program *p, const ast_decl *d, const vec *fields)
{
	const scope s = { p, d->file, d };

	for (size_t i = 0; i < fields->n; i++) {
		const ast_field *f = fields->at[i];
		constant value;
		bounds b;

		if (f->arms != NULL)
			rules_values(p, d, &f->arms->fields);
		else if (bounds_of(&s, f, &b))
			bounds_default(&s, f, &b, &value);
	}
}

/* References live as long as a call; what is stored must not hold any. */
static void
check_no_reference(program *p, const ast_decl *d, const ast_field *f)
{
	const ast_decl *type = f->type != NULL ? f->type->flat.decl : NULL;

	if (type != NULL && ast_is_interface(type))
		diag_error(p->diags, f->type->at,
		    "a reference to '%s' may be a parameter or a result, but no part of %s %s",
		    type->name->text, d->kind == AST_ERROR ? "an" : "a", ast_kind_word(d->kind));
}

/* One of the arms is there or none; so each is a single thing. */
static void
check_arm(program *p, const ast_decl *d, const ast_field *f)
{
	const ast_flat *flat = f->type != NULL ? &f->type->flat : NULL;
	const ast_attr *a = ast_find_attr(f->attrs, "default");

	if (flat == NULL)
		diag_error(p->diags, f->at, "there are no unions in unions");
	else if (flat->known && (flat->optional || flat->many || flat->map != NULL))
		diag_error(p->diags, f->type->at,
		    "a member of a union has no '?', is no array and no map");
	else
		check_no_reference(p, d, f);
	if (a != NULL)
		diag_error(p->diags, a->at,
		    "a member of a union has no default: it is there or it is not");
}

static void
check_arms(program *p, const ast_decl *d, const vec *arms, span at)
{
	if (arms->n == 0 && !diags_within(p->diags, at))
		diag_error(p->diags, at, "a union has members");
	for (size_t i = 0; i < arms->n; i++)
		check_arm(p, d, arms->at[i]);
}

void
rules_message(program *p, const ast_decl *d)
{
	if (d->resource)
		diag_error(p->diags, d->at, "resource structs are not supported yet");
	rules_fields(p, &d->fields, &d->reserved);
	rules_values(p, d, &d->fields);
	if (d->kind == AST_UNION) {
		check_arms(p, d, &d->fields, d->name->at);
		return;
	}
	for (size_t i = 0; i < d->fields.n; i++) {
		const ast_field *f = d->fields.at[i];

		check_no_reference(p, d, f);
		if (f->arms != NULL)
			check_arms(p, d, &f->arms->fields, f->name->at);
	}
}
