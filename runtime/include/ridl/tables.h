/* SPDX-License-Identifier: MIT */
#ifndef RIDL_TABLES_H
#define RIDL_TABLES_H

#include <protobuf-c/protobuf-c.h>
#include <ridl/status.h>

RIDL_BEGIN_DECLS

/*
 * What ridlc writes down of a .ridl file: constant tables, which the runtime's one
 * codec, one caller and one dispatcher read. Only generated code and the runtime
 * use this header; its shape is versioned by RIDL_GEN_VERSION.
 */

/* How a value is stored and encoded; kinds of the same wire type are neighbours. */
typedef enum ridl_kind {
	RIDL_KIND_INT32 = 1,
	RIDL_KIND_INT64,
	RIDL_KIND_UINT32,
	RIDL_KIND_UINT64,
	RIDL_KIND_SINT32,
	RIDL_KIND_SINT64,
	RIDL_KIND_BOOL, /* ridl_bool */
	RIDL_KIND_ENUM, /* int32_t; sub: ridl_enum_table */
	RIDL_KIND_FIXED32,
	RIDL_KIND_SFIXED32,
	RIDL_KIND_FLOAT,
	RIDL_KIND_FIXED64,
	RIDL_KIND_SFIXED64,
	RIDL_KIND_DOUBLE,
	RIDL_KIND_STRING,  /* const char * */
	RIDL_KIND_BYTES,   /* ridl_bytes */
	RIDL_KIND_MESSAGE, /* pointer; sub: ridl_message_table */
	RIDL_KIND_OBJECT,  /* pointer; sub: ridl_interface_table; encoded as uint32 index + 1 */
} ridl_kind;

/* How often a field occurs, and how that is stored. */
typedef enum ridl_label {
	RIDL_LABEL_ONE,      /* implicit presence: absent is zero, "" or NULL */
	RIDL_LABEL_OPTIONAL, /* presence: ridl_bool has_x for scalars and bytes, else NULL is absent */
	RIDL_LABEL_MANY, /* size_t n_x and a pointer to the first */
	RIDL_LABEL_ARM,  /* of a union: an int32_t case holds the number of the arm that is set */
} ridl_label;

enum {
	RIDL_FIELD_UNPACKED = 1, /* numbers one by one (proto3's [packed = false]) */
	RIDL_FIELD_MAP = 2, /* MANY messages that are the entries (1: key, 2: value) of a map */
	RIDL_FIELD_FILLED = 4,   /* an absent message is an empty one to the receiver */
	RIDL_FIELD_NEEDED = 8,   /* an absent object is refused */
	RIDL_FIELD_CAREFUL = 16, /* it has bounds, a default, or a closed enum */
};

/*
 * Kind and label in one number, so that the codec finds what to do in one jump: the kind
 * itself where a field is nothing but its value, else one of these.
 */
enum {
	RIDL_WAY_OPTIONAL = RIDL_KIND_OBJECT + 1,
	RIDL_WAY_ARM,
	RIDL_WAY_MESSAGES,
	RIDL_WAY_STRINGS,
	RIDL_WAY_ARRAY,   /* any other */
	RIDL_WAY_CAREFUL, /* singular, and there is more to look at than the value */
};

/* Limits from the .ridl file; a member is meant only if its flag is set. */
enum {
	RIDL_BOUND_MAX_ITEMS = 1,   /* of an array or map */
	RIDL_BOUND_EXACT_ITEMS = 2, /* none, or exactly max_items */
	RIDL_BOUND_MAX_BYTES = 4,   /* of a string or bytes, each */
	RIDL_BOUND_EXACT_BYTES = 8,
	RIDL_BOUND_MIN = 16, /* of a number, each: as int64, uint64 or double, by kind */
	RIDL_BOUND_MAX = 32,
	RIDL_BOUND_MIN_BYTES = 64,
	RIDL_BOUND_MIN_ITEMS = 128,
	RIDL_BOUND_BITS = 256, /* of flags: none but those of max, which is no bound then */
};

typedef union ridl_number {
	int64_t i;  /* signed kinds and enums */
	uint64_t u; /* unsigned kinds, flags and bool */
	double d;   /* float and double */
} ridl_number;

typedef struct ridl_bounds {
	uint32_t which; /* RIDL_BOUND_* */
	uint32_t max_items;
	uint32_t max_bytes;
	uint32_t min_bytes;
	uint32_t min_items;
	ridl_number min;
	ridl_number max;
} ridl_bounds;

/* One field; a message's are sorted by number. To be written with RIDL_FIELD(). */
typedef struct ridl_field {
	uint32_t number;
	uint8_t kind;      /* ridl_kind */
	uint8_t label;     /* ridl_label */
	uint16_t flags;    /* RIDL_FIELD_* */
	uint32_t offset;   /* of the value, or of the pointer to the first */
	uint32_t presence; /* offset of has_x, n_x or the union's case; 0: none */
	uint16_t tag;    /* as it is on the wire; RIDL_LONG_TAG where that is more than a byte */
	uint8_t wire;    /* the wire type as we send it */
	uint8_t way;     /* RIDL_WAY_* */
	const void *sub; /* see the kind; NULL for others */
	const ridl_bounds *bounds;
	const void *default_value; /* NULL, or where in the table's absent it stands */
	const char *name;
} ridl_field;

enum { RIDL_LONG_TAG = 0x100 };

/* Looks like none that could come. */
#define RIDL_FIELDS_END                                                                          \
	{                                                                                        \
		0, 0, 0, 0, 0, 0, RIDL_LONG_TAG, 0, 0, NULL, NULL, NULL, NULL                    \
	}

/* A ridl_field, and what follows from the rest of it. */
#define RIDL_FIELD(number, kind, label, flags, offset, presence, sub, bounds, absent, name)      \
	{                                                                                        \
		number, RIDL_KIND_##kind, RIDL_LABEL_##label, flags, offset, presence,           \
		    RIDL_TAG(number, RIDL_WIRE(RIDL_KIND_##kind, RIDL_LABEL_##label, flags)),    \
		    RIDL_WIRE(RIDL_KIND_##kind, RIDL_LABEL_##label, flags),                      \
		    RIDL_WAY(RIDL_KIND_##kind, RIDL_LABEL_##label, flags), sub, bounds, absent,  \
		    name                                                                         \
	}

#define RIDL_TAG(number, wire) ((number) < 16 ? (number) << 3 | (wire) : RIDL_LONG_TAG)

/* The wire types of protobuf: 0 is a varint, 1 and 5 have 8 and 4 bytes, 2 has a length. */
#define RIDL_WIRE(kind, label, flags)                                                            \
	(RIDL_KIND_STRING <= (kind) && (kind) <= RIDL_KIND_MESSAGE         ? 2                   \
	    : (label) == RIDL_LABEL_MANY && !((flags)&RIDL_FIELD_UNPACKED) ? 2                   \
	    : RIDL_KIND_FIXED32 <= (kind) && (kind) <= RIDL_KIND_FLOAT     ? 5                   \
	    : RIDL_KIND_FIXED64 <= (kind) && (kind) <= RIDL_KIND_DOUBLE    ? 1                   \
									   : 0)

#define RIDL_WAY(kind, label, flags)                                                             \
	((label) == RIDL_LABEL_MANY && (kind) == RIDL_KIND_MESSAGE       ? RIDL_WAY_MESSAGES     \
	    : (label) == RIDL_LABEL_MANY && (kind) == RIDL_KIND_STRING   ? RIDL_WAY_STRINGS      \
	    : (label) == RIDL_LABEL_MANY                                 ? RIDL_WAY_ARRAY        \
	    : ((flags)&RIDL_FIELD_CAREFUL) || (kind) == RIDL_KIND_OBJECT ? RIDL_WAY_CAREFUL      \
	    : (label) == RIDL_LABEL_OPTIONAL                             ? RIDL_WAY_OPTIONAL     \
	    : (label) == RIDL_LABEL_ARM                                  ? RIDL_WAY_ARM          \
									 : (kind))

typedef struct ridl_message_table {
	const char *name;                             /* "demo.kv.Item" */
	const ProtobufCMessageDescriptor *descriptor; /* NULL where the list holds objects */
	const ridl_field *fields;                     /* RIDL_FIELDS_END behind the last */
	const void *absent; /* the struct as a receiver sees it when nothing came */
	uint32_t size;      /* of the struct, which begins with ProtobufCMessage */
	uint16_t n_fields;
	uint16_t flags; /* RIDL_MESSAGE_* */
} ridl_message_table;

enum {
	RIDL_MESSAGE_LIST = 1, /* parameters or results: unknown fields are skipped, not kept */
	RIDL_MESSAGE_OBJECTS = 2, /* holds object references */
	RIDL_MESSAGE_CLOSED = 4,  /* unknown fields are refused */
	RIDL_MESSAGE_LATE =
	    8, /* has maps, bounds, filled or needed fields: judged when all is there */
};

typedef struct ridl_enum_value {
	int32_t value;
	const char *name;
} ridl_enum_value;

typedef struct ridl_enum_table {
	const char *name;
	const ridl_enum_value *values; /* sorted by value */
	uint16_t n_values;
	uint16_t closed; /* unknown values are refused */
} ridl_enum_table;

typedef struct ridl_error_table {
	const char *name; /* "demo.kv.NotFound" */
	ridl_status status;
	const ridl_message_table *detail;
} ridl_error_table;

/* How the results of a method reach the caller's out parameter, and the handler's. */
typedef enum ridl_shape {
	RIDL_SHAPE_NONE,    /* no out parameter */
	RIDL_SHAPE_SCALAR,  /* T *: the one field's value */
	RIDL_SHAPE_STRING,  /* char **, const char ** */
	RIDL_SHAPE_BYTES,   /* ridl_bytes * */
	RIDL_SHAPE_MESSAGE, /* p_item **, p_item *: the one field's message */
	RIDL_SHAPE_BODY,    /* the same, where the message is the body itself */
	RIDL_SHAPE_OBJECT,  /* p_iface ** */
	RIDL_SHAPE_BLOCK,   /* p_iface_method_results ** and * */
} ridl_shape;

/* Any handler, as stored; cast back by the method's invoke. */
typedef void (*ridl_slot)(void);

enum {
	RIDL_METHOD_ONEWAY = 1,
	RIDL_METHOD_IDEMPOTENT = 2,
	RIDL_METHOD_ORDERED = 4,
	RIDL_METHOD_SLOW = 8,
};

typedef struct ridl_method_table {
	const char *name;      /* "demo.kv.Store/get" */
	uint32_t id;           /* FNV-1a 32 of it */
	uint16_t flags;        /* RIDL_METHOD_* */
	uint16_t shape;        /* ridl_shape */
	ridl_duration timeout; /* 0: none of its own */
	const ridl_message_table *args;
	const ridl_message_table *results; /* NULL for a oneway */
	const ridl_error_table *const *throws;
	size_t n_throws;
	/* Unpacks args, passes the out parameter into results by shape, calls the slot. */
	ridl_status (*invoke)(
	    ridl_slot, void *self, ridl_call *, const void *args, void *results);
} ridl_method_table;

typedef struct ridl_interface_method {
	uint32_t id;   /* of the method */
	uint32_t slot; /* its offset in the ops */
	const ridl_method_table *method;
} ridl_interface_method;

enum {
	RIDL_INTERFACE_SERVICE = 1, /* may be published */
	RIDL_INTERFACE_CALLBACK = 2,
};

typedef struct ridl_interface_table {
	const char *name; /* "demo.kv.Store" */
	uint32_t id;      /* FNV-1a 32 of it */
	uint16_t flags;   /* RIDL_INTERFACE_* */
	uint16_t n_methods;
	const ridl_interface_method *methods; /* sorted by id, the inherited ones too */
	const struct ridl_interface_table *const *ancestors;
	size_t n_ancestors;
} ridl_interface_table;

RIDL_END_DECLS

#endif
