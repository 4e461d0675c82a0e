/* SPDX-License-Identifier: MIT */
#include <sema/constant.h>

#include <float.h>
#include <inttypes.h>
#include <string.h>

/* Constants may be defined by constants, but not without end. */
enum { MAX_DEPTH = 64 };

static const char *const kind_words[] = {
	[AST_VALUE_INT] = "a number",
	[AST_VALUE_FLOAT] = "a real number",
	[AST_VALUE_STRING] = "a string",
	[AST_VALUE_BOOL] = "a truth value",
	[AST_VALUE_DURATION] = "a duration",
	[AST_VALUE_NAME] = "a name",
	[AST_VALUE_LIST] = "a list",
};

static bool
mismatch(const scope *s, const ast_value *v, const char *type, const char *wanted)
{
	diag_error(s->program->diags, v->at, "a value of type '%s' is %s, not %s", type, wanted,
	    kind_words[v->kind]);
	return false;
}

static bool
out_of_range(const scope *s, const ast_value *v, const char *type)
{
	if (!diags_within(s->program->diags, v->at)) /* nor into anything else */
		diag_error(s->program->diags, v->at, "this value does not fit into '%s'", type);
	return false;
}

static bool
eval_integer(const scope *s, const ast_value *v, constant *out)
{
	const char *type = scalar_name(out->scalar);
	unsigned bits = scalar_bits(out->scalar);
	bool is_signed = scalar_class_of(out->scalar) == SCALAR_SIGNED;
	uint64_t max = is_signed ? (UINT64_C(1) << (bits - 1)) - 1 : UINT64_MAX >> (64 - bits);

	if (v->kind != AST_VALUE_INT)
		return mismatch(s, v, type, "a whole number");
	if (v->negative && v->magnitude > 0 && !is_signed)
		return out_of_range(s, v, type);
	if (v->magnitude > max + (v->negative && is_signed))
		return out_of_range(s, v, type);
	out->negative = v->negative && v->magnitude > 0;
	out->magnitude = v->magnitude;
	return true;
}

static bool
eval_real(const scope *s, const ast_value *v, constant *out)
{
	if (v->kind == AST_VALUE_INT)
		out->real = v->negative ? -(double)v->magnitude : (double)v->magnitude;
	else if (v->kind == AST_VALUE_FLOAT)
		out->real = v->real;
	else
		return mismatch(s, v, scalar_name(out->scalar), "a number");
	if (out->scalar == SCALAR_FLOAT &&
	    (out->real > (double)FLT_MAX || out->real < -(double)FLT_MAX))
		return out_of_range(s, v, "float");
	return true;
}

static bool
eval_text(const scope *s, const ast_value *v, constant *out)
{
	if (v->kind != AST_VALUE_STRING)
		return mismatch(s, v, scalar_name(out->scalar), "a string");
	out->text = v->text;
	out->len = v->len;
	return true;
}

static bool eval(const scope *, const ast_type *, const ast_value *, constant *, int depth);

/* The value of another constant, as a value of this type. */
static bool
eval_reference(const scope *s, const ast_type *type, const ast_value *v, constant *out, int depth)
{
	const ast_name name = { v->at, v->text };
	const ast_decl *d = lookup(s, &name);
	ast_value there;

	if (d == NULL)
		return false;
	if (d->kind != AST_CONST) {
		diag_error(s->program->diags, v->at, "'%s' is no constant", v->text);
		return false;
	}
	if (depth == MAX_DEPTH) {
		diag_error(s->program->diags, v->at,
		    "this constant leads back to itself, or through too many others");
		return false;
	}
	there = *d->value;
	if (there.kind != AST_VALUE_NAME) {
		there.at = v->at;
		return eval(s, type, &there, out, depth + 1);
	}
	return eval(&(scope){ s->program, d->file, d->owner }, type, d->value, out, depth + 1);
}

/* VALUE or Enum.VALUE, or a constant of that type. */
static bool
eval_enum(const scope *s, const ast_type *type, const ast_value *v, constant *out, int depth)
{
	const ast_decl *other;
	const char *dot;
	vec *names = vec_new(s->program->mem);
	diags *d = s->program->diags;

	if (v->kind != AST_VALUE_NAME)
		return mismatch(s, v, out->decl->name->text, "the name of one of its values");
	dot = strrchr(v->text, '.');
	for (size_t i = 0; i < out->decl->items.n; i++) {
		out->item = out->decl->items.at[i];
		if (strcmp(out->item->name->text, dot != NULL ? dot + 1 : v->text) == 0)
			return true;
		vec_add(s->program->mem, names, (void *)out->item->name->text);
	}
	other = lookup_constant(s, v->text);
	if (other != NULL && other->type->flat.decl == out->decl)
		return eval_reference(s, type, v, out, depth);
	diag_suggest(d,
	    diag_error(d, v->at, "'%s' has no value '%s'", out->decl->name->text, v->text),
	    v->text, names);
	return false;
}

static bool
eval(const scope *s, const ast_type *type, const ast_value *v, constant *out, int depth)
{
	const ast_flat *flat = &type->flat;

	if (!flat->known)
		return false;
	*out = (constant){ .scalar = flat->scalar, .decl = flat->decl };
	if (flat->decl != NULL)
		return eval_enum(s, type, v, out, depth);
	if (v->kind == AST_VALUE_NAME)
		return eval_reference(s, type, v, out, depth);
	switch (scalar_class_of(flat->scalar)) {
	case SCALAR_SIGNED:
	case SCALAR_UNSIGNED:
		return eval_integer(s, v, out);
	case SCALAR_REAL:
		return eval_real(s, v, out);
	case SCALAR_TEXT:
		return eval_text(s, v, out);
	case SCALAR_TRUTH:
		out->truth = v->truth;
		return v->kind == AST_VALUE_BOOL || mismatch(s, v, "bool", "true or false");
	}
	return false;
}

bool
constant_eval(const scope *s, const ast_type *type, const ast_value *v, constant *out)
{
	return eval(s, type, v, out, 0);
}

bool
constant_of(program *p, const ast_decl *d, constant *out)
{
	return eval(&(scope){ p, d->file, d->owner }, d->type, d->value, out, 0);
}

const char *
constant_text(arena *mem, const constant *c)
{
	switch (scalar_class_of(c->scalar)) {
	case SCALAR_TEXT:
		return ast_string_text(mem, c->text, c->len);
	case SCALAR_REAL:
		return ast_real_text(mem, c->real, c->scalar == SCALAR_FLOAT);
	case SCALAR_TRUTH:
		return c->truth ? "true" : "false";
	default:
		return arena_printf(mem, "%s%" PRIu64, c->negative ? "-" : "", c->magnitude);
	}
}
