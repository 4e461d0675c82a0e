/* SPDX-License-Identifier: MIT */
#ifndef CONSTANT_H
#define CONSTANT_H

#include <sema/lookup.h>

/* A value of a known type. Which members count follows from the type. */
typedef struct constant {
	scalar scalar;        /* SCALAR_NONE: a value of an enum */
	const ast_item *item; /* of an enum: the value; */
	const ast_decl *decl; /* and the enum */
	bool negative;
	uint64_t magnitude;
	double real;
	bool truth;
	const char *text;
	size_t len;
} constant;

/* What the value means as a value of that type. False: it is none, which was reported. */
bool constant_eval(const scope *, const ast_type *, const ast_value *, constant *out);
/* The same for a declared constant. */
bool constant_of(program *, const ast_decl *, constant *out);
/* As a .ridl file writes it; not of an enum. */
const char *constant_text(arena *, const constant *);

#endif
