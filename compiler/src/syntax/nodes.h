/* SPDX-License-Identifier: MIT */
#ifndef NODES_H
#define NODES_H

#include <syntax/parse.h>

/*
 * What the grammar's actions do: each makes a node of what stands at a place, or adds to one.
 */

/* A parameter, or something reserved among them. */
typedef struct node_listed {
	ast_field *field;
	vec *reserved;
} node_listed;

/* The text, dots and all, but without blanks and comments between the parts of a name. */
const char *node_text(parse_state *, span);
/* The documentation of what begins there, or NULL. */
const char *node_doc(parse_state *, span);

ast_name *node_name(parse_state *, span);
/* Of what kind it is says all. */
ast_value *node_value(parse_state *, ast_value_kind, span);
ast_value *node_negated(ast_value *, span);

ast_type *node_type(parse_state *, ast_type_kind, span, ast_type *of);
ast_type *node_named_type(parse_state *, ast_name *);

ast_field *node_field(parse_state *, span, ast_type *, ast_name *, ast_value *number, vec *attrs);
vec *node_reserved(parse_state *, span, ast_value *low, ast_value *high);
vec *node_reserved_name(parse_state *, span, const ast_value *);
void node_add_all(parse_state *, vec *to, const vec *from);
/* The list, or if it is none a new one, with that behind it. */
vec *node_one_more(parse_state *, vec *list, void *item);
void node_add_listed(parse_state *, ast_list *, node_listed);

/* A declaration is a body first, and then gets its name. */
ast_decl *node_body(parse_state *);
ast_decl *node_decl(parse_state *, ast_decl *, ast_decl_kind, span, ast_name *, const vec *attrs);
ast_decl *node_const(parse_state *, span, ast_type *, ast_name *, ast_value *, const vec *attrs);

ast_method *node_method(parse_state *, span, ast_name *, ast_list *params, ast_list *results,
    const vec *throws, const vec *attrs);
ast_list *node_list_of_one(parse_state *, ast_field *);

/* These belong to the file. */
void node_late_package(parse_state *, span, ast_name *);
void node_import(parse_state *, span, span path_at, const ast_value *, ast_name *as);
void node_option(parse_state *, span, ast_name *, ast_value *);

#endif
