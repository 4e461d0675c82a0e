/* SPDX-License-Identifier: MIT */
#ifndef C_TEXT_H
#define C_TEXT_H

#include <model/model.h>
#include <support/emit.h>

/* A comment with a title and what the IDL file says (doc may be NULL), in the first column. */
void c_comment(emitter *, const char *title, const char *doc);
/* What the IDL file says, as a comment inside a declaration; nothing if doc is NULL. */
void c_member_comment(emitter *, const char *doc);
/* The same in the first column. */
void c_plain_comment(emitter *, const char *doc);
/* A number, truth value or string as C writes it; not the value of an enum. */
const char *c_literal(arena *, const constant *);
/* " RIDL_DEPRECATED(...)", for the end of a declarator; "" if nothing is deprecated. */
const char *c_deprecated(arena *, const vec *attrs);

#endif
