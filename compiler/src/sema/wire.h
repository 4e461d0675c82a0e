/* SPDX-License-Identifier: MIT */
#ifndef WIRE_H
#define WIRE_H

#include <sema/program.h>

/*
 * The names by which peers know things: the first that a thing ever had. That is its own, or
 * what its first @was("...") says; so peers that know it by different names agree.
 */
const char *wire_name(program *, const ast_decl *);
const char *wire_method_name(program *, const ast_decl *, const ast_method *);

/* Declared errors are statuses: 0x40000000 and 30 bits of the name's hash. */
uint32_t wire_error_status(program *, const ast_decl *);

#endif
