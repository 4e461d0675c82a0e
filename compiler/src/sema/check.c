/* SPDX-License-Identifier: MIT */
#include <sema/check.h>

#include <sema/rules.h>

static void
check_decl(program *p, const ast_decl *d)
{
	rules_attributes(p, d);
	switch (d->kind) {
	case AST_CONST:
		rules_const(p, d);
		break;
	case AST_ENUM:
	case AST_FLAGS:
		rules_enum(p, d);
		break;
	case AST_STRUCT:
	case AST_UNION:
	case AST_ERROR:
		rules_message(p, d);
		break;
	case AST_INTERFACE:
	case AST_SERVICE:
	case AST_CALLBACK:
		rules_interface(p, d);
		break;
	case AST_ALIAS: /* resolved: all there is to it */
		break;
	}
}

void
check(program *p)
{
	for (size_t i = 0; i < p->files.n; i++) {
		const ast_file *file = p->files.at[i];

		for (size_t j = 0; j < file->decls.n; j++)
			check_decl(p, file->decls.at[j]);
	}
	rules_wire(p);
	for (size_t i = 0; i < p->files.n; i++)
		rules_proto(p, p->files.at[i]);
	/* Last: until now every use of an import was noted. */
	for (size_t i = 0; i < p->files.n; i++)
		rules_file(p, p->files.at[i]);
}
