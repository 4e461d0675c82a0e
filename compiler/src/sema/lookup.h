/* SPDX-License-Identifier: MIT */
#ifndef LOOKUP_H
#define LOOKUP_H

#include <sema/program.h>

/* Who asks: names mean what they mean there. */
typedef struct scope {
	program *program;
	const ast_file *file;
	const ast_decl *owner; /* the interface we are in, or NULL */
} scope;

/*
 * What a name means: looked for in the interface, then in the package and those around it, then
 * as a full name; what it finds must be declared here or in a file that this one imports.
 * NULL: nothing, which was reported.
 */
ast_decl *lookup(const scope *, const ast_name *);

/* The constant that is called that there; NULL: none is, and nothing is reported. */
const ast_decl *lookup_constant(const scope *, const char *name);

#endif
