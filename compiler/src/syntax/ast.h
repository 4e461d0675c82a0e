/* SPDX-License-Identifier: MIT */
#ifndef AST_H
#define AST_H

#include <stdbool.h>
#include <stdio.h>
#include <support/source.h>
#include <support/vec.h>
#include <syntax/scalar.h>

/*
 * What was written, as a tree. The parser builds it; members marked `resolved` are filled in by
 * sema/resolve.c, and nothing else changes it. Every node knows where it stands.
 */

typedef struct ast_decl ast_decl;
typedef struct ast_file ast_file;

/* A name, dotted or not. */
typedef struct ast_name {
	span at;
	const char *text;
} ast_name;

typedef enum ast_value_kind {
	AST_VALUE_INT,
	AST_VALUE_FLOAT,
	AST_VALUE_STRING,
	AST_VALUE_BOOL,
	AST_VALUE_DURATION,
	AST_VALUE_NAME,
	AST_VALUE_LIST,
} ast_value_kind;

typedef struct ast_value {
	span at;
	ast_value_kind kind;
	bool negative;      /* INT */
	bool truth;         /* BOOL */
	uint64_t magnitude; /* INT; DURATION: nanoseconds */
	double real;        /* FLOAT */
	const char *text;   /* STRING, NAME */
	size_t len;         /* STRING */
	const vec *items;   /* LIST: of ast_value */
} ast_value;

typedef enum ast_type_kind {
	AST_TYPE_NAME,
	AST_TYPE_MAP,
	AST_TYPE_OPTIONAL, /* of? */
	AST_TYPE_ARRAY,    /* of[] */
	AST_TYPE_SIZED,    /* of[N], of[<=N] */
} ast_type_kind;

/* [N] or [<=N]. */
typedef struct ast_bound {
	bool set;
	bool at_most;
	uint32_t n;
} ast_bound;

/* What a type comes to once aliases are looked through. */
typedef struct ast_flat {
	scalar scalar;              /* or SCALAR_NONE: */
	bool known;                 /* false: an error was reported */
	bool optional;              /* ? */
	bool many;                  /* [] */
	ast_decl *decl;             /* an enum, struct, interface, ... */
	const struct ast_type *map; /* neither */
	ast_bound text_bound;       /* of a string or bytes, each */
	ast_bound items_bound;      /* of the array */
} ast_flat;

/* Of what is followed from one thing to the next: coming to it again under way is a circle. */
typedef enum ast_walk_state { AST_WALK_NEW, AST_WALK_UNDER_WAY, AST_WALK_DONE } ast_walk_state;

typedef struct ast_type {
	span at;
	ast_type_kind kind;
	ast_walk_state flat_state; /* resolved */
	ast_flat flat;             /* resolved */
	union {
		ast_name *name; /* NAME */
		struct {        /* MAP */
			struct ast_type *key, *value;
		};
		struct { /* what has a suffix */
			struct ast_type *of;
			ast_value *bound; /* SIZED */
			bool at_most;     /* SIZED: [<=N] */
		};
	};
} ast_type;

typedef struct ast_arg {
	span at;
	ast_name *name; /* NULL: none */
	ast_value *value;
} ast_arg;

typedef struct ast_attr {
	span at;
	ast_name name;
	const vec *args; /* of ast_arg */
} ast_attr;

/* A field, parameter or result. */
typedef struct ast_field {
	span at;
	const char *doc;
	ast_type *type;    /* NULL: an inline union */
	ast_decl *arms;    /* of an inline union: its fields and reserved */
	ast_name *name;    /* NULL: unnamed */
	ast_value *number; /* NULL: none written */
	bool is_stream;
	const vec *attrs; /* of ast_attr */
	uint32_t tag;     /* resolved: the number that counts; 0: it has none */
} ast_field;

/* A reserved number, range or name. */
typedef struct ast_reserved {
	span at;
	ast_value *low, *high; /* high is low where no range is written */
	const char *name;      /* instead of numbers */
	size_t before;         /* in a parameter list: how many parameters precede it */
} ast_reserved;

/* A value of an enum, a bit of flags. */
typedef struct ast_item {
	span at;
	const char *doc;
	ast_name *name;
	ast_value *number;
	const vec *attrs;
} ast_item;

/* A parameter or result list. */
typedef struct ast_list {
	span at;
	vec fields;   /* of ast_field */
	vec reserved; /* of ast_reserved */
} ast_list;

typedef struct ast_throws {
	ast_name *name;
	ast_decl *decl; /* resolved */
} ast_throws;

typedef struct ast_method {
	span at;
	const char *doc;
	ast_name *name;
	bool oneway, idempotent;
	ast_list *params;
	ast_list *results; /* NULL: none; `-> T` is a list of one unnamed */
	const vec *throws; /* of ast_throws */
	const vec *attrs;
} ast_method;

typedef enum ast_decl_kind {
	AST_CONST,
	AST_ALIAS,
	AST_ENUM,
	AST_FLAGS,
	AST_STRUCT,
	AST_UNION,
	AST_ERROR,
	AST_INTERFACE,
	AST_SERVICE,
	AST_CALLBACK,
} ast_decl_kind;

struct ast_decl {
	span at;
	ast_decl_kind kind;
	const char *doc;
	ast_name *name;
	bool closed, resource;
	ast_type *type;     /* const, alias */
	ast_value *value;   /* const */
	ast_name *base;     /* enum, flags; NULL: none */
	vec items;          /* enum, flags: of ast_item */
	vec fields;         /* struct, union, error: of ast_field */
	vec methods;        /* interface, service, callback: of ast_method */
	vec consts;         /* interface, service: of ast_decl */
	vec reserved;       /* of ast_reserved */
	const vec *extends; /* of ast_name */
	const vec *attrs;
	ast_file *file;  /* resolved */
	ast_decl *owner; /* resolved: the interface a const stands in */
	vec parents;     /* resolved: what it extends: of ast_decl */
	vec ancestors;   /* resolved: and what those extend; each once, the farthest first */
	ast_walk_state walked; /* resolved: how far ancestors are */
	const char *full_name; /* resolved */
};

typedef struct ast_import {
	span at;
	span path_at;
	const char *path;
	const char *proto; /* the .proto that path stands for in an imported one; NULL: none */
	ast_name *as;      /* NULL: none */
	ast_file *file;    /* resolved; NULL: it could not be loaded */
	bool used;         /* resolved */
} ast_import;

typedef struct ast_option {
	span at;
	ast_name *name;
	ast_value *value;
} ast_option;

struct ast_file {
	const source *src;
	const char *name;  /* "kv.ridl"; of an imported .proto "grpc/health/v1/health.ridl" */
	bool is_foreign;   /* a .proto */
	ast_name *package; /* NULL: an error was reported */
	vec imports;
	vec options;
	vec decls;
	bool is_input; /* named on the command line */
	bool is_first; /* and before all others */
};

/* "struct", "service", ... */
const char *ast_kind_word(ast_decl_kind);
/* What bits flags are kept in; SCALAR_NONE: nothing that they can be. */
scalar ast_flags_scalar(const ast_decl *);
bool ast_is_interface(const ast_decl *); /* interface, service or callback */
/* The attribute of that name, or NULL. */
const ast_attr *ast_find_attr(const vec *attrs, const char *name);
/* Values as a .ridl file writes them: "500ms", quoted strings, shortest reals, " @max(10)". */
const char *ast_duration_text(arena *, uint64_t nanoseconds);
const char *ast_string_text(arena *, const char *text, size_t len);
const char *ast_real_text(arena *, double, bool single);
const char *ast_value_text(arena *, const ast_value *);
const char *ast_attr_text(arena *, const ast_attr *);
void ast_dump(arena *, const ast_file *, FILE *);

#endif
