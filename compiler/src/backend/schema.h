/* SPDX-License-Identifier: MIT */
#ifndef SCHEMA_H
#define SCHEMA_H

#include <import/file_options.h>
#include <model/model.h>

/*
 * The model as protobuf sees it: what the .proto and the descriptor set both say, so that they
 * cannot differ. Names are chosen here (docs/language.md has the rules).
 */

typedef struct schema_file schema_file;

typedef struct schema_name {
	const char *name;
	const char *full; /* "demo.kv.Item", "demo.kv.Item.Part" */
	const char *doc;  /* NULL: none */
	bool deprecated;
	span at; /* in the .ridl file */
} schema_name;

/* Both ends are reserved; sorted, and apart from each other. */
typedef struct schema_range {
	uint32_t first, last;
} schema_range;

typedef struct schema_value {
	schema_name id;
	int32_t number;
} schema_value;

typedef struct schema_enum {
	schema_name id;
	vec values; /* of schema_value, the one that is 0 first */
	vec ranges; /* of schema_range */
	vec names;  /* reserved: of const char * */
	bool allow_alias;
} schema_enum;

typedef struct schema_field {
	schema_name id;
	const char *json_name;
	const char *type_name;            /* SCALAR_NONE: which, in full */
	const char *type_text;            /* how it is written where it is used */
	const struct schema_message *map; /* its entries; NULL: no map */
	uint32_t number;
	scalar scalar;   /* SCALAR_NONE: a message or an enum */
	int union_index; /* in unions; -1: in none */
	bool is_enum;
	bool own_json_name; /* another than that of its name */
	bool repeated;
	bool unpacked;
	bool optional; /* presence is told apart */
} schema_field;

typedef struct schema_message {
	schema_name id;
	vec fields;  /* of schema_field; those of a union together */
	vec unions;  /* of schema_name */
	vec entries; /* of schema_message, for maps */
	vec enums;
	vec messages;
	vec ranges;
	vec names;
} schema_message;

/* MethodOptions.IdempotencyLevel */
enum { SCHEMA_NO_SIDE_EFFECTS = 1, SCHEMA_IDEMPOTENT = 2 };

typedef struct schema_method {
	schema_name id;
	const char *takes, *gives; /* full names */
	const char *takes_text, *gives_text;
	unsigned idempotency; /* SCHEMA_*, or 0: nothing is known */
} schema_method;

typedef struct schema_service {
	schema_name id;
	vec methods; /* of schema_method */
} schema_service;

struct schema_file {
	const model_file *file;
	const char *name; /* "kv.proto" */
	const char *package;
	vec options; /* of ast_option: those that a .proto has */
	vec imports; /* of schema_file: those whose types are used */
	vec enums;
	vec messages;
	vec services;
};

/* Of every file of the model, the imported before those who import them. */
const vec *schema_build(const model *);

/* Which option of a .proto this is; NULL: none. */
const file_option *schema_option(const ast_option *);

#endif
