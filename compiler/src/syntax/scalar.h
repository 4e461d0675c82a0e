/* SPDX-License-Identifier: MIT */
#ifndef SCALAR_H
#define SCALAR_H

#include <stdint.h>

/* The built-in types. */
typedef enum scalar {
	SCALAR_NONE, /* not one of them */
	SCALAR_INT32,
	SCALAR_INT64,
	SCALAR_UINT32,
	SCALAR_UINT64,
	SCALAR_SINT32,
	SCALAR_SINT64,
	SCALAR_FIXED32,
	SCALAR_FIXED64,
	SCALAR_SFIXED32,
	SCALAR_SFIXED64,
	SCALAR_FLOAT,
	SCALAR_DOUBLE,
	SCALAR_BOOL,
	SCALAR_STRING,
	SCALAR_BYTES,
	SCALAR_COUNT
} scalar;

/* What its values are like. */
typedef enum scalar_class {
	SCALAR_SIGNED,
	SCALAR_UNSIGNED,
	SCALAR_REAL,
	SCALAR_TRUTH,
	SCALAR_TEXT, /* string and bytes */
} scalar_class;

const char *scalar_name(scalar);
scalar scalar_of_name(const char *); /* SCALAR_NONE: no such type */
scalar_class scalar_class_of(scalar);
unsigned scalar_bits(scalar); /* of numbers */
/* As FieldDescriptorProto.Type has them. */
unsigned scalar_proto_type(scalar);
scalar scalar_of_proto_type(uint64_t); /* SCALAR_NONE: no such type */

#endif
