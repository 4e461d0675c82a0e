/* SPDX-License-Identifier: MIT */
#ifndef RULES_H
#define RULES_H

#include <sema/program.h>

/* What check() is made of: one file for each family of rules. */

void rules_file(program *, const ast_file *);      /* options, imports, names */
void rules_enum(program *, const ast_decl *);      /* enums, and the items of flags */
void rules_message(program *, const ast_decl *);   /* structs, errors */
void rules_interface(program *, const ast_decl *); /* interfaces, services, callbacks */
void rules_extends(program *, const ast_decl *);   /* what interfaces inherit */
void rules_const(program *, const ast_decl *);
void rules_attributes(program *, const ast_decl *);
void rules_wire(program *);                    /* what peers could not tell apart */
void rules_proto(program *, const ast_file *); /* where types stand in a .proto */

/* Numbers and names of fields, parameters or results, against each other and what is reserved. */
void rules_fields(program *, const vec *fields, const vec *reserved);
/* Bounds and defaults of fields declared in d. */
void rules_values(program *, const ast_decl *d, const vec *fields);
void rules_reserved_ranges(program *, const vec *reserved);
/* The entry that reserves this name, or NULL. */
const ast_reserved *rules_reserves_name(const vec *reserved, const char *name);
/* The entry that reserves this number, or NULL. */
const ast_reserved *rules_reserves_number(const vec *reserved, uint64_t number);

/* Notes a name (NULL: none) that must be alone among p->names. */
void rules_take_name(program *, const ast_name *);
/* Whether an annotation or option is other people's: dotted, and not ours about C (c.name) or protobuf (proto.name). */
bool rules_is_foreign(const char *name);

#endif
