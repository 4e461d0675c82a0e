/* SPDX-License-Identifier: MIT */
#include <sema/bounds.h>

static const ast_type count_type = { .flat = { .known = true, .scalar = SCALAR_UINT32 } };

bool
bounds_eval(const scope *s, const ast_value *v, uint32_t *out)
{
	constant n;

	if (!constant_eval(s, &count_type, v, &n))
		return false;
	*out = (uint32_t)n.magnitude;
	if (*out == 0)
		diag_error(s->program->diags, v->at, "a bound is at least 1");
	return *out > 0;
}

static bool
is_text(const ast_flat *flat)
{
	return flat->scalar != SCALAR_NONE && scalar_class_of(flat->scalar) == SCALAR_TEXT;
}

static bool
is_number(const ast_flat *flat)
{
	return flat->scalar != SCALAR_NONE && !is_text(flat) && flat->scalar != SCALAR_BOOL;
}

static void
take_suffixes(const ast_flat *flat, bounds *b)
{
	if (flat->text_bound.set) {
		b->which |= flat->text_bound.at_most ? BOUND_MAX_BYTES : BOUND_EXACT_BYTES;
		b->max_bytes = flat->text_bound.n;
	}
	if (flat->items_bound.set) {
		b->which |= flat->items_bound.at_most ? BOUND_MAX_ITEMS : BOUND_EXACT_ITEMS;
		b->max_items = flat->items_bound.n;
	}
}

static void
take_bits(const ast_flat *flat, bounds *b)
{
	const ast_decl *d = flat->decl;

	if (d == NULL || d->kind != AST_FLAGS || !d->closed)
		return;
	b->which |= BOUND_BITS;
	b->max.scalar = SCALAR_UINT64;
	for (size_t i = 0; i < d->items.n; i++)
		b->max.magnitude |= ((const ast_item *)d->items.at[i])->number->magnitude;
}

/* Notes a bound, unless the type has fixed the same. */
static bool
add(const scope *s, const ast_attr *a, bounds *b, unsigned which, unsigned excludes)
{
	if ((b->which & excludes) != 0) {
		diag_error(s->program->diags, a->at, "the type itself bounds this already");
		return false;
	}
	b->which |= which;
	return true;
}

static bool
take_max(const scope *s, const ast_type *type, const ast_attr *a, const ast_value *v, bounds *b)
{
	const ast_flat *flat = &type->flat;

	if (flat->many || flat->map != NULL)
		return bounds_eval(s, v, &b->max_items) &&
		       add(s, a, b, BOUND_MAX_ITEMS, BOUND_MAX_ITEMS | BOUND_EXACT_ITEMS);
	if (is_text(flat))
		return bounds_eval(s, v, &b->max_bytes) &&
		       add(s, a, b, BOUND_MAX_BYTES, BOUND_MAX_BYTES | BOUND_EXACT_BYTES);
	return constant_eval(s, type, v, &b->max) && add(s, a, b, BOUND_MAX, 0);
}

static bool
take_min(const scope *s, const ast_type *type, const ast_attr *a, const ast_value *v, bounds *b)
{
	const ast_flat *flat = &type->flat;

	if (flat->many || flat->map != NULL)
		return bounds_eval(s, v, &b->min_items) &&
		       add(s, a, b, BOUND_MIN_ITEMS, BOUND_EXACT_ITEMS);
	if (is_text(flat))
		return bounds_eval(s, v, &b->min_bytes) &&
		       add(s, a, b, BOUND_MIN_BYTES, BOUND_EXACT_BYTES);
	return constant_eval(s, type, v, &b->min) && add(s, a, b, BOUND_MIN, 0);
}

static bool
take_annotation(const scope *s, const ast_field *f, const char *name, bounds *b,
    bool (*take)(const scope *, const ast_type *, const ast_attr *, const ast_value *, bounds *))
{
	const ast_attr *a = ast_find_attr(f->attrs, name);
	const ast_flat *flat = &f->type->flat;
	const ast_arg *arg;

	if (a == NULL)
		return true;
	if (!(flat->many || flat->map != NULL || is_text(flat) || is_number(flat))) {
		diag_error(s->program->diags, a->at,
		    "@%s bounds numbers, strings, bytes, arrays and maps; this is none", name);
		return false;
	}
	arg = a->args->n == 1 ? a->args->at[0] : NULL;
	if (arg == NULL || arg->name != NULL) {
		diag_error(s->program->diags, a->at, "@%s takes one value", name);
		return false;
	}
	return take(s, f->type, a, arg->value, b);
}

/* -1, 0 or 1, as a is less than, equal to or more than b. */
static int
compare(const constant *a, const constant *b)
{
	bool a_is_more;

	if (scalar_class_of(a->scalar) == SCALAR_REAL)
		return (a->real > b->real) - (a->real < b->real);
	if (a->negative != b->negative)
		return a->negative ? -1 : 1;
	if (a->magnitude == b->magnitude)
		return 0;
	a_is_more = a->magnitude > b->magnitude;
	return a_is_more != a->negative ? 1 : -1;
}

static bool
is_empty(const bounds *b)
{
	return ((b->which & BOUND_MIN) && (b->which & BOUND_MAX) &&
		   compare(&b->min, &b->max) > 0) ||
	       ((b->which & BOUND_MIN_BYTES) && (b->which & BOUND_MAX_BYTES) &&
		   b->min_bytes > b->max_bytes) ||
	       ((b->which & BOUND_MIN_ITEMS) && (b->which & BOUND_MAX_ITEMS) &&
		   b->min_items > b->max_items);
}

bool
bounds_of(const scope *s, const ast_field *f, bounds *out)
{
	*out = (bounds){ 0 };
	if (!f->type->flat.known)
		return false;
	take_suffixes(&f->type->flat, out);
	take_bits(&f->type->flat, out);
	if (!take_annotation(s, f, "max", out, take_max) ||
	    !take_annotation(s, f, "min", out, take_min))
		return false;
	if (is_empty(out)) {
		diag_error(s->program->diags, ast_find_attr(f->attrs, "min")->at,
		    "nothing is that small and that large: @min is above the maximum");
		return false;
	}
	return true;
}

static bool
may_have_default(const ast_flat *flat)
{
	if (flat->map != NULL || flat->many || flat->optional)
		return false;
	return flat->scalar != SCALAR_NONE ||
	       (flat->decl != NULL &&
		   (flat->decl->kind == AST_ENUM || flat->decl->kind == AST_FLAGS));
}

static bool
is_within(const bounds *b, const constant *v)
{
	if ((b->which & BOUND_MAX) && compare(v, &b->max) > 0)
		return false;
	if ((b->which & BOUND_MIN) && compare(v, &b->min) < 0)
		return false;
	if ((b->which & BOUND_MAX_BYTES) && v->len > b->max_bytes)
		return false;
	if ((b->which & BOUND_EXACT_BYTES) && v->len > 0 && v->len != b->max_bytes)
		return false;
	return !((b->which & BOUND_MIN_BYTES) && v->len < b->min_bytes);
}

bool
bounds_default(const scope *s, const ast_field *f, const bounds *b, constant *out)
{
	const ast_attr *a = ast_find_attr(f->attrs, "default");
	const ast_arg *arg;

	if (a == NULL || !f->type->flat.known)
		return false;
	if (!may_have_default(&f->type->flat)) {
		diag_error(s->program->diags, a->at,
		    "@default is for numbers, bool, string, bytes and enums, without '?' or "
		    "'[]'");
		return false;
	}
	arg = a->args->n == 1 ? a->args->at[0] : NULL;
	if (arg == NULL || arg->name != NULL) {
		diag_error(s->program->diags, a->at, "@default takes one value");
		return false;
	}
	if (!constant_eval(s, f->type, arg->value, out))
		return false;
	if (is_within(b, out))
		return true;
	diag_error(
	    s->program->diags, arg->value->at, "this value is outside of the field's bounds");
	return false;
}
