/* SPDX-License-Identifier: MIT */
#include <syntax/scalar.h>

#include <string.h>

static const struct {
	const char *name;
	scalar_class class;
	unsigned bits;
	unsigned proto_type;
} scalars[SCALAR_COUNT] = {
	[SCALAR_INT32] = { "int32", SCALAR_SIGNED, 32, 5 },
	[SCALAR_INT64] = { "int64", SCALAR_SIGNED, 64, 3 },
	[SCALAR_UINT32] = { "uint32", SCALAR_UNSIGNED, 32, 13 },
	[SCALAR_UINT64] = { "uint64", SCALAR_UNSIGNED, 64, 4 },
	[SCALAR_SINT32] = { "sint32", SCALAR_SIGNED, 32, 17 },
	[SCALAR_SINT64] = { "sint64", SCALAR_SIGNED, 64, 18 },
	[SCALAR_FIXED32] = { "fixed32", SCALAR_UNSIGNED, 32, 7 },
	[SCALAR_FIXED64] = { "fixed64", SCALAR_UNSIGNED, 64, 6 },
	[SCALAR_SFIXED32] = { "sfixed32", SCALAR_SIGNED, 32, 15 },
	[SCALAR_SFIXED64] = { "sfixed64", SCALAR_SIGNED, 64, 16 },
	[SCALAR_FLOAT] = { "float", SCALAR_REAL, 32, 2 },
	[SCALAR_DOUBLE] = { "double", SCALAR_REAL, 64, 1 },
	[SCALAR_BOOL] = { "bool", SCALAR_TRUTH, 32, 8 },
	[SCALAR_STRING] = { "string", SCALAR_TEXT, 0, 9 },
	[SCALAR_BYTES] = { "bytes", SCALAR_TEXT, 0, 12 },
};

const char *
scalar_name(scalar s)
{
	return scalars[s].name;
}

scalar
scalar_of_name(const char *name)
{
	for (int s = SCALAR_NONE + 1; s < SCALAR_COUNT; s++)
		if (scalars[s].name[0] == name[0] && strcmp(scalars[s].name, name) == 0)
			return (scalar)s;
	return SCALAR_NONE;
}

scalar_class
scalar_class_of(scalar s)
{
	return scalars[s].class;
}

unsigned
scalar_bits(scalar s)
{
	return scalars[s].bits;
}

unsigned
scalar_proto_type(scalar s)
{
	return scalars[s].proto_type;
}

scalar
scalar_of_proto_type(uint64_t type)
{
	for (int s = SCALAR_NONE + 1; s < SCALAR_COUNT; s++)
		if (scalars[s].proto_type == type)
			return (scalar)s;
	return SCALAR_NONE;
}
