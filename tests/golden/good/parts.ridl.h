/*
 * Made by ridlc from parts.ridl; do not edit.
 */
#ifndef PARTS_RIDL_H
#define PARTS_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "parts.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

/* enum Kind */
typedef enum golden_parts_kind RIDL_INT32_ENUM {
	GOLDEN_PARTS_KIND_NONE = 0,
	GOLDEN_PARTS_KIND_SOME = 1,
} golden_parts_kind;

#ifndef __cplusplus
_Static_assert(sizeof(golden_parts_kind) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor golden_parts_kind_descriptor;
extern const ridl_enum_table golden_parts_kind_table;

typedef struct golden_parts_part golden_parts_part;
typedef struct golden_parts_missing golden_parts_missing;
typedef struct golden_parts_listener golden_parts_listener;
typedef struct golden_parts_listener_ops golden_parts_listener_ops;

/* const LIMIT */
#define GOLDEN_PARTS_LIMIT UINT32_C(10)

/* struct Part */
struct golden_parts_part {
	ProtobufCMessage base;
	golden_parts_kind kind;
	size_t n_parts;
	golden_parts_part *const *parts;
};

#define GOLDEN_PARTS_PART_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_parts_part_descriptor), GOLDEN_PARTS_KIND_NONE, 0, \
	    NULL }

ridl_status golden_parts_part_encode(const golden_parts_part *message_, void *buf_,
    size_t size_, size_t *out_len_);
ridl_status golden_parts_part_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_parts_part **out_);
void golden_parts_part_print(const golden_parts_part *message_, FILE *file_);
bool golden_parts_part_equal(const golden_parts_part *a_, const golden_parts_part *b_);
golden_parts_part *golden_parts_part_copy(const golden_parts_part *message_);

extern const ProtobufCMessageDescriptor golden_parts_part_descriptor;
extern const ridl_message_table golden_parts_part_table;

/* error Missing */
enum { GOLDEN_PARTS_MISSING = 0x4c2804fa };

struct golden_parts_missing {
	ProtobufCMessage base;
	golden_parts_part *part;
};

#define GOLDEN_PARTS_MISSING_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_parts_missing_descriptor), NULL }

ridl_status golden_parts_missing_throw(ridl_call *call_, const golden_parts_missing *detail_);
const golden_parts_missing *golden_parts_missing_detail(const ridl_error *error_);

ridl_status golden_parts_missing_encode(const golden_parts_missing *message_, void *buf_,
    size_t size_, size_t *out_len_);
ridl_status golden_parts_missing_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_parts_missing **out_);
void golden_parts_missing_print(const golden_parts_missing *message_, FILE *file_);
bool golden_parts_missing_equal(const golden_parts_missing *a_, const golden_parts_missing *b_);
golden_parts_missing *golden_parts_missing_copy(const golden_parts_missing *message_);

extern const ProtobufCMessageDescriptor golden_parts_missing_descriptor;
extern const ridl_message_table golden_parts_missing_table;
extern const ridl_error_table golden_parts_missing_error_table;

/* interface Listener */
struct golden_parts_listener {
	ridl_object object;
};

golden_parts_listener *golden_parts_listener_new(const golden_parts_listener_ops *ops_,
    void *self_);
golden_parts_listener *golden_parts_listener_ref(golden_parts_listener *self_);
void golden_parts_listener_unref(golden_parts_listener *self_);
golden_parts_listener *golden_parts_listener_from(ridl_object *object_);

/* Listener.heard */
typedef struct golden_parts_listener_heard_args golden_parts_listener_heard_args;
typedef struct golden_parts_listener_heard_call golden_parts_listener_heard_call;
typedef struct golden_parts_listener_heard_future golden_parts_listener_heard_future;

ridl_status golden_parts_listener_heard(golden_parts_listener *self_,
    const golden_parts_part *part);
ridl_status golden_parts_listener_heard_timed(golden_parts_listener *self_,
    ridl_duration timeout_, const golden_parts_part *part);
golden_parts_listener_heard_future *golden_parts_listener_heard_async(golden_parts_listener *self_,
    const golden_parts_part *part);
ridl_status golden_parts_listener_heard_with(golden_parts_listener *self_,
    const ridl_call_options *options_, const golden_parts_listener_heard_args *args_);
golden_parts_listener_heard_future *golden_parts_listener_heard_async_with(golden_parts_listener *self_,
    const ridl_call_options *options_, const golden_parts_listener_heard_args *args_);
ridl_status golden_parts_listener_heard_value(golden_parts_listener_heard_future *future_);
golden_parts_listener_heard_future *golden_parts_listener_heard_future_of(ridl_future *future_);

struct golden_parts_listener_heard_args {
	ProtobufCMessage base;
	golden_parts_part *part;
};

struct golden_parts_listener_heard_call {
	ridl_call call;
	const golden_parts_listener_heard_args *args;
};

struct golden_parts_listener_heard_future {
	ridl_future future;
};

extern const ridl_method_table golden_parts_listener_heard_table;

/* What a Listener is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct golden_parts_listener_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Listener.heard */
	void (*heard)(void *self_, golden_parts_listener_heard_call *call_,
	    const golden_parts_part *part);
};

extern const ridl_interface_table golden_parts_listener_table;

RIDL_END_DECLS

#endif
