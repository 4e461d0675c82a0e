/* SPDX-License-Identifier: MIT */
#ifndef IDL_TEXT_H
#define IDL_TEXT_H

#include <model/model.h>

/* Parts of the model as .ridl files write them, and as people read them. */

/* "service", "interface", "callback". */
const char *idl_interface_word(const model_interface *);
/* A name as this file may write it: short within its package. */
const char *
idl_name(const model_file *from, const model_file *file, const char *name, const char *full_name);
/* The declaration that a field's type names; NULL: it is built in, or a map. */
const char *idl_type_name(const model_file *from, const model_field *);
/* What follows that name: "[<=255]", "[]", "?". */
const char *idl_suffix(arena *, const model_field *);
/* All of a type: "string[<=255]", "map<string, Item>". */
const char *idl_type(arena *, const model_file *from, const model_field *);

/* "500ms", "2min" */
const char *idl_duration(arena *, uint64_t nanoseconds);
const char *idl_string(arena *, const char *text, size_t len);
const char *idl_constant(arena *, const constant *);
const char *idl_value(arena *, const ast_value *);
/* " @max(10)": one annotation, with a blank before it. */
const char *idl_attr(arena *, const ast_attr *);
/* Whether the suffixes of the type say that already. */
bool idl_suffix_says(const model_field *, const ast_attr *);

/* The limits and the default of a field as sentences; "" if there are none. */
const char *idl_limits(arena *, const model_field *);

#endif
