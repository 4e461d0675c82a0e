/* SPDX-License-Identifier: MIT */
#include <sema/rules.h>

#include <inttypes.h>
#include <string.h>

static void
check_number_range(program *p, const ast_decl *d, const ast_item *item)
{
	const ast_value *v = item->number;

	if (d->kind == AST_ENUM && v->magnitude > (uint64_t)INT32_MAX + v->negative)
		diag_error(p->diags, v->at, "a value of an enum fits into 32 bits");
	if (d->kind == AST_FLAGS &&
	    (v->negative || (ast_flags_scalar(d) == SCALAR_UINT32 && v->magnitude > UINT32_MAX)))
		diag_error(p->diags, v->at, "this value does not fit into '%s'",
		    d->base != NULL ? d->base->text : "uint32");
}

static bool
same_number(const ast_value *a, const ast_value *b)
{
	return a->magnitude == b->magnitude && (a->negative == b->negative || a->magnitude == 0);
}

static int
by_number(const void *left, const void *right)
{
	const ast_value *a = ((const ast_item *)left)->number;
	const ast_value *b = ((const ast_item *)right)->number;

	if (same_number(a, b))
		return 0;
	if (a->negative != b->negative)
		return a->negative ? -1 : 1;
	return (a->magnitude > b->magnitude) != a->negative ? 1 : -1;
}

/* How many are one with another, where they may be. */
static size_t
check_numbers_free(program *p, const vec *items, bool may_be_aliases)
{
	vec sorted = { 0 };
	const ast_item *first = NULL;
	size_t n_aliases = 0;

	vec_add_all(p->mem, &sorted, items);
	vec_sort(p->mem, &sorted, by_number);
	for (size_t i = 0; i < sorted.n; i++) {
		const ast_item *item = sorted.at[i];

		if (first == NULL || !same_number(item->number, first->number))
			first = item;
		else if (may_be_aliases)
			n_aliases++;
		else
			diag_note(p->diags,
			    diag_error(p->diags, item->number->at,
				"number %s%" PRIu64 " is taken",
				item->number->negative ? "-" : "", item->number->magnitude),
			    first->number->at, "by '%s', here", first->name->text);
	}
	return n_aliases;
}

static void
check_not_reserved(program *p, const ast_item *item, const vec *reserved)
{
	const ast_reserved *name = rules_reserves_name(reserved, item->name->text);
	const ast_reserved *number =
	    item->number->negative ? NULL
				   : rules_reserves_number(reserved, item->number->magnitude);

	if (number != NULL)
		diag_note(p->diags,
		    diag_error(p->diags, item->number->at, "number %" PRIu64 " is reserved",
			item->number->magnitude),
		    number->at, "here");
	if (name != NULL)
		diag_note(p->diags,
		    diag_error(
			p->diags, item->name->at, "the name '%s' is reserved", item->name->text),
		    name->at, "here");
}

/* What is absent on the wire is 0, so 0 must mean something. */
static void
check_has_zero(program *p, const ast_decl *d)
{
	for (size_t i = 0; i < d->items.n; i++)
		if (((const ast_item *)d->items.at[i])->number->magnitude == 0)
			return;
	/* It may be in what was not understood. */
	if (d->kind == AST_ENUM && !diags_within(p->diags, d->at))
		diag_error(p->diags, d->name->at,
		    "enum '%s' has no value 0, which an absent field has", d->name->text);
}

static void
check_no_base(program *p, const ast_decl *d)
{
	if (d->kind == AST_ENUM && d->base != NULL)
		diag_error(
		    p->diags, d->base->at, "an enum has no type of its own; it is an int32");
}

static void
check_flags_base(program *p, const ast_decl *d)
{
	if (d->kind == AST_FLAGS && ast_flags_scalar(d) == SCALAR_NONE)
		diag_error(p->diags, d->base->at, "flags are kept in uint32 or uint64");
}

void
rules_enum(program *p, const ast_decl *d)
{
	const ast_attr *alias = ast_find_attr(d->attrs, "proto.allow_alias");

	check_no_base(p, d);
	check_flags_base(p, d);
	check_has_zero(p, d);
	rules_reserved_ranges(p, &d->reserved);
	map_clear(&p->names);
	for (size_t i = 0; i < d->items.n; i++) {
		check_number_range(p, d, d->items.at[i]);
		rules_take_name(p, ((const ast_item *)d->items.at[i])->name);
		check_not_reserved(p, d->items.at[i], &d->reserved);
	}
	if (check_numbers_free(p, &d->items, alias != NULL) == 0 && alias != NULL)
		diag_error(p->diags, alias->at, "no two values of '%s' are the same number",
		    d->name->text);
}
