/* SPDX-License-Identifier: MIT */
#include <syntax/ast.h>

#include <string.h>

const char *
ast_kind_word(ast_decl_kind kind)
{
	static const char *const words[] = {
		[AST_CONST] = "const",
		[AST_ALIAS] = "alias",
		[AST_ENUM] = "enum",
		[AST_FLAGS] = "flags",
		[AST_STRUCT] = "struct",
		[AST_UNION] = "union",
		[AST_ERROR] = "error",
		[AST_INTERFACE] = "interface",
		[AST_SERVICE] = "service",
		[AST_CALLBACK] = "callback",
	};

	return words[kind];
}

scalar
ast_flags_scalar(const ast_decl *d)
{
	scalar base = d->base != NULL ? scalar_of_name(d->base->text) : SCALAR_UINT32;

	return base == SCALAR_UINT32 || base == SCALAR_UINT64 ? base : SCALAR_NONE;
}

bool
ast_is_interface(const ast_decl *d)
{
	return d->kind == AST_INTERFACE || d->kind == AST_SERVICE || d->kind == AST_CALLBACK;
}

const ast_attr *
ast_find_attr(const vec *attrs, const char *name)
{
	for (size_t i = 0; i < attrs->n; i++) {
		const ast_attr *a = attrs->at[i];

		if (strcmp(a->name.text, name) == 0)
			return a;
	}
	return NULL;
}
