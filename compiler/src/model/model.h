/* SPDX-License-Identifier: MIT */
#ifndef MODEL_H
#define MODEL_H

#include <sema/bounds.h>
#include <stdio.h>

/*
 * What the input means, ready to be written down: every reference is a pointer, every number
 * is known, every C name is chosen. model_build() and names_assign() make it; backends read
 * it and change nothing. The spans are for names_assign()'s messages. What changes nothing, and is
 * kept for those who print it, stays as it was written: attrs (of ast_attr) and reserved (of ast_reserved).
 */

typedef struct model_file model_file;
typedef struct model_message model_message;
typedef struct model_interface model_interface;

typedef struct model_enum_value {
	const char *name;
	const char *doc;  /* NULL: none */
	const char *hint; /* @c.name; NULL: none */
	const char *c_name;
	int32_t number;
	uint64_t bits; /* of flags, instead of the number */
	bool deprecated;
	const vec *attrs;
	span at;
} model_enum_value;

typedef struct model_enum {
	const char *name;
	const char *full_name;
	const char *doc;
	const char *hint;
	const char *c_name;
	const model_file *file;
	bool closed;
	scalar flags;  /* SCALAR_NONE, or: these are flags, kept in that */
	vec values;    /* as declared */
	vec by_number; /* the same, sorted; of those that are one number, the first */
	bool deprecated;
	const vec *attrs;
	const vec *reserved;
	span at;
} model_enum;

typedef enum model_kind { MODEL_SCALAR, MODEL_ENUM, MODEL_MESSAGE, MODEL_OBJECT } model_kind;
typedef enum model_label {
	MODEL_ONE,
	MODEL_OPTIONAL,
	MODEL_MANY,
	MODEL_ARM, /* a member of a union */
} model_label;

/* At most one of its arms is there; the case says which. */
typedef struct model_union {
	const char *name; /* "extra" */
	const char *hint;
	const char *doc;
	const char *c_type;    /* "kv_item_extra_case" */
	const char *c_member;  /* "extra_case" */
	const char *c_not_set; /* "KV_ITEM_EXTRA_NOT_SET" */
	bool is_whole;         /* the message is this union, and nothing else */
	vec arms;              /* of model_field */
	const vec *attrs;      /* NULL: it is_whole */
	const vec *reserved;
	span at;
} model_union;

/* A field of a struct or error, a parameter or a result. */
typedef struct model_field {
	const char *name;
	const char *hint;
	const char *c_name;  /* the member's */
	const char *c_param; /* in a flat parameter list */
	uint32_t number;
	model_kind kind;
	model_label label;
	scalar scalar; /* SCALAR */
	span at;
	const vec *attrs;
	const char *doc;
	const model_enum *flags;              /* SCALAR that are flags; else NULL */
	const model_enum *enumeration;        /* ENUM */
	const model_message *message;         /* MESSAGE */
	const model_interface *interface;     /* OBJECT */
	const bounds *bounds;                 /* NULL: none */
	const constant *default_value;        /* NULL: none; else the label is OPTIONAL */
	const model_enum_value *default_name; /* of an enum's default */
	const model_union *in_union;          /* ARM */
	const char *c_case;                   /* ARM: "KV_ITEM_EXTRA_NUM" */
	uint32_t since;                       /* the version it came with; 0: unknown */
	bool is_map;                          /* MANY entries, of a struct with key and value */
	bool is_unnamed;                      /* a result without a name, called "result" */
	bool only_in_list; /* a parameter that came later: no part of flat parameters */
	bool unpacked;     /* numbers are sent one by one */
	bool deprecated;
} model_field;

/* A struct, the struct of an error, a list of parameters or results, or the entry of a map. */
struct model_message {
	const char *name;      /* "Item" */
	const char *full_name; /* "demo.kv.Item" */
	const char *doc;
	const char *hint;
	const char *c_name; /* "kv_item" */
	const char *c_init; /* "KV_ITEM_INIT"; not of lists */
	const model_file *file;
	bool is_list;
	bool is_entry; /* of a map */
	bool is_union; /* declared as one: its one union is_whole */
	bool closed;   /* a union that has no other arms */
	vec unions;    /* of model_union */
	bool has_objects;
	bool deprecated;
	vec fields;          /* as declared */
	vec by_number;       /* the same, sorted */
	const vec *attrs;    /* NULL: a list, an entry */
	const vec *reserved; /* NULL: none */
	span at;
};

typedef struct model_error {
	model_message *detail;
	const char *wire_name;
	uint32_t status;
	const char *c_status; /* "KV_NOT_FOUND" */
} model_error;

/* How results reach an out parameter: ridl_shape. */
typedef enum model_shape {
	MODEL_SHAPE_NONE,
	MODEL_SHAPE_SCALAR,
	MODEL_SHAPE_STRING,
	MODEL_SHAPE_BYTES,
	MODEL_SHAPE_MESSAGE,
	MODEL_SHAPE_BODY,
	MODEL_SHAPE_OBJECT,
	MODEL_SHAPE_BLOCK,
} model_shape;

typedef struct model_method {
	const char *name;
	const char *doc;
	const char *hint;
	const char *c_name; /* "kv_store_get" */
	const char *c_slot; /* "get" */
	const char *c_out;  /* the out parameter's name */
	const char *wire_name;
	uint32_t id;
	const model_interface *interface;
	bool oneway, idempotent, ordered, slow;
	int64_t timeout; /* nanoseconds; 0: none */
	model_message *args;
	model_message *results; /* NULL: a oneway */
	bool args_are_body;     /* the list is a struct that somebody declared */
	model_shape shape;
	const model_field *result; /* the one that the shape is about; NULL: none */
	vec throws;                /* of model_error */
	bool deprecated;
	const vec *attrs;
	span at;
} model_method;

/* An interface above another, and how that one is seen as it. */
typedef struct model_ancestor {
	const model_interface *interface;
	const char *c_cast; /* "kv_store_as_ridl_health" */
} model_ancestor;

/* A method of an ancestor, as one of the interface that inherits it. */
typedef struct model_inherited {
	const model_method *method;
	const char *c_name; /* "kv_store_check" */
} model_inherited;

struct model_interface {
	ast_decl_kind kind; /* AST_SERVICE, AST_INTERFACE, AST_CALLBACK */
	const char *name;
	const char *full_name;
	const char *doc;
	const char *hint;
	const char *c_name;
	const char *wire_name;
	uint32_t id;
	const model_file *file;
	vec parents;   /* of model_interface, as declared */
	vec ancestors; /* of model_ancestor: all above it, parents after what they extend */
	vec inherited; /* of model_inherited, in the order of ancestors */
	vec methods;   /* its own, as declared */
	vec by_id;     /* all of model_method, the inherited too, sorted by id */
	bool deprecated;
	const vec *attrs;
	const vec *reserved;
	span at;
};

typedef struct model_const {
	const char *name;
	const char *doc;
	const char *hint;
	const char *c_name;
	const model_file *file;
	const model_interface *interface; /* it stands in, or NULL */
	constant value;
	const model_enum *of;          /* of an enum or flags; NULL: value's scalar says all */
	const model_enum_value *named; /* of an enum; NULL: value */
	const vec *attrs;
	span at;
} model_const;

/* One declaration; exactly one member is set. */
typedef struct model_item {
	model_const *constant;
	model_enum *enumeration;
	model_message *message;
	model_error *error;
	model_interface *interface;
} model_item;

struct model_file {
	const char *name;   /* "kv.ridl" */
	const char *stem;   /* "kv" */
	const char *origin; /* what it was read from: "kv.ridl", "kv.proto" */
	const char *proto;  /* what it is as a .proto: "kv.proto" */
	const char *package;
	const char *c_prefix;
	const char *c_guard;  /* "KV_RIDL_H" */
	const char *c_header; /* how others include it: "kv.ridl.h" */
	bool is_input;        /* something is made of it */
	bool is_first;        /* named before all others */
	bool is_foreign;      /* a .proto, which cannot say what C names it wants */
	const source *src;
	vec imports;             /* of model_file */
	const vec *import_lines; /* of ast_import, for each of them */
	const vec *options;      /* of ast_option */
	vec items;               /* of model_item, as declared */
};

typedef struct model {
	arena *mem;
	vec files; /* of model_file */
} model;

/* Of a program without errors. */
model *model_build(program *);
void model_dump(const model *, FILE *);

#endif
