/* SPDX-License-Identifier: MIT */
#ifndef IDL_TEXT_H
#define IDL_TEXT_H

#include <model/model.h>
#include <support/emit.h>

/* Parts of the model as .ridl files write them, and as people read them. */

/* A name as this file may write it: short within its package. */
const char *
idl_name(const model_file *from, const model_file *file, const char *name, const char *full_name);
/* The declaration that a field's type names; NULL: it is built in, or a map. */
const char *idl_type_name(const model_file *from, const model_field *);
/* What follows that name: "[<=255]", "[]", "?". */
const char *idl_suffix(arena *, const model_field *);
/* All of a type: "string[<=255]", "map<string, Item>". */
const char *idl_type(arena *, const model_file *from, const model_field *);

/* Lines of comments, each behind the margin and the mark; nothing if doc is NULL. */
void idl_comment(emitter *, const char *mark, const char *margin, const char *doc);
/* Whether the suffixes of the type say that already. */
bool idl_suffix_says(const model_field *, const ast_attr *);

/* The limits and the default of a field as sentences; "" if there are none. */
const char *idl_limits(arena *, const model_field *);

#endif
