/*
 * Made by ridlc from imports.ridl; do not edit.
 */
#ifndef IMPORTS_RIDL_H
#define IMPORTS_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#include "parts.ridl.h"
#include "scalars.ridl.h"

#if RIDL_GEN_VERSION != 2
#error "imports.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

typedef struct golden_imports_whole golden_imports_whole;
typedef struct golden_imports_maker golden_imports_maker;
typedef struct golden_imports_maker_ops golden_imports_maker_ops;

/* const TWICE */
#define GOLDEN_IMPORTS_TWICE UINT32_C(10)

/* const DEFAULT */
#define GOLDEN_IMPORTS_DEFAULT GOLDEN_PARTS_KIND_SOME

/* struct Whole */
struct golden_imports_whole {
	ProtobufCMessage base;
	golden_parts_part *part;
	size_t n_kinds;
	const golden_parts_kind *kinds;
	const char *name;
	sc_all *all;
};

#define GOLDEN_IMPORTS_WHOLE_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_imports_whole_descriptor), NULL, 0, NULL, \
	    protobuf_c_empty_string, NULL }

ridl_status golden_imports_whole_encode(const golden_imports_whole *message_, void *buf_,
    size_t size_, size_t *out_len_);
ridl_status golden_imports_whole_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_imports_whole **out_);
void golden_imports_whole_print(const golden_imports_whole *message_, FILE *file_);
bool golden_imports_whole_equal(const golden_imports_whole *a_, const golden_imports_whole *b_);
golden_imports_whole *golden_imports_whole_copy(const golden_imports_whole *message_);

extern const ProtobufCMessageDescriptor golden_imports_whole_descriptor;
extern const ridl_message_table golden_imports_whole_table;

/* service Maker */
struct golden_imports_maker {
	ridl_object object;
};

golden_imports_maker *golden_imports_maker_at(ridl_conn *conn_);
golden_imports_maker *golden_imports_maker_new(const golden_imports_maker_ops *ops_,
    void *self_);
golden_imports_maker *golden_imports_maker_ref(golden_imports_maker *self_);
void golden_imports_maker_unref(golden_imports_maker *self_);
golden_imports_maker *golden_imports_maker_from(ridl_object *object_);

/* Maker.make */
typedef struct golden_imports_maker_make_args golden_imports_maker_make_args;
typedef struct golden_imports_maker_make_call golden_imports_maker_make_call;
typedef struct golden_imports_maker_make_future golden_imports_maker_make_future;

ridl_status golden_imports_maker_make(golden_imports_maker *self_,
    const golden_parts_part *part, golden_parts_listener *listener, golden_parts_part **out_);
ridl_status golden_imports_maker_make_timed(golden_imports_maker *self_,
    ridl_duration timeout_, const golden_parts_part *part, golden_parts_listener *listener,
    golden_parts_part **out_);
golden_imports_maker_make_future *golden_imports_maker_make_async(golden_imports_maker *self_,
    const golden_parts_part *part, golden_parts_listener *listener);
ridl_status golden_imports_maker_make_with(golden_imports_maker *self_,
    const ridl_call_options *options_, const golden_imports_maker_make_args *args_,
    golden_parts_part **out_);
golden_imports_maker_make_future *golden_imports_maker_make_async_with(golden_imports_maker *self_,
    const ridl_call_options *options_, const golden_imports_maker_make_args *args_);
ridl_status golden_imports_maker_make_value(golden_imports_maker_make_future *future_,
    const golden_parts_part **out_);
golden_imports_maker_make_future *golden_imports_maker_make_future_of(ridl_future *future_);
ridl_status golden_imports_maker_make_reply(golden_imports_maker_make_call *call_,
    const golden_parts_part *results_);

struct golden_imports_maker_make_args {
	ProtobufCMessage base;
	golden_parts_part *part;
	golden_parts_listener *listener;
};

struct golden_imports_maker_make_call {
	ridl_call call;
	const golden_imports_maker_make_args *args;
};

struct golden_imports_maker_make_future {
	ridl_future future;
};

extern const ridl_method_table golden_imports_maker_make_table;

/* What a Maker is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct golden_imports_maker_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Maker.make */
	ridl_status (*make)(void *self_, golden_imports_maker_make_call *call_,
	    const golden_parts_part *part, golden_parts_listener *listener,
	    golden_parts_part *out_);
};

extern const ridl_interface_table golden_imports_maker_table;

RIDL_END_DECLS

#endif
