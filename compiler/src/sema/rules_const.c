/* SPDX-License-Identifier: MIT */
#include <sema/rules.h>

#include <sema/constant.h>

static bool
may_be_constant(const ast_flat *flat)
{
	if (flat->map != NULL || flat->optional || flat->many)
		return false;
	if (flat->decl != NULL)
		return flat->decl->kind == AST_ENUM || flat->decl->kind == AST_FLAGS;
	return flat->scalar != SCALAR_BYTES;
}

void
rules_const(program *p, const ast_decl *d)
{
	const ast_flat *flat = &d->type->flat;
	constant value;

	if (!flat->known)
		return;
	if (!may_be_constant(flat)) {
		diag_error(p->diags, d->type->at,
		    "a constant is a number, a bool, a string or a value of an enum");
		return;
	}
	constant_of(p, d, &value);
}
