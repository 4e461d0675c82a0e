/*
 * Made by ridlc from shapes.ridl; do not edit.
 */
#ifndef SHAPES_RIDL_H
#define SHAPES_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "shapes.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

/* enum Mode */
typedef enum sh_mode RIDL_INT32_ENUM {
	SH_MODE_A = 0,
	SH_MODE_B = 1,
} sh_mode;

#ifndef __cplusplus
_Static_assert(sizeof(sh_mode) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor sh_mode_descriptor;
extern const ridl_enum_table sh_mode_table;

typedef struct sh_item sh_item;
typedef struct sh_thing sh_thing;
typedef struct sh_thing_ops sh_thing_ops;
typedef struct sh_results sh_results;
typedef struct sh_results_ops sh_results_ops;
typedef struct sh_parameters sh_parameters;
typedef struct sh_parameters_ops sh_parameters_ops;

/* struct Item */
struct sh_item {
	ProtobufCMessage base;
	const char *key;
};

#define SH_ITEM_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&sh_item_descriptor), protobuf_c_empty_string }

ridl_status sh_item_encode(const sh_item *message_, void *buf_, size_t size_, size_t *out_len_);
ridl_status sh_item_decode(const void *data_, size_t len_, ridl_arena *mem_, sh_item **out_);
void sh_item_print(const sh_item *message_, FILE *file_);
bool sh_item_equal(const sh_item *a_, const sh_item *b_);
sh_item *sh_item_copy(const sh_item *message_);

extern const ProtobufCMessageDescriptor sh_item_descriptor;
extern const ridl_message_table sh_item_table;

/* interface Thing */
struct sh_thing {
	ridl_object object;
};

sh_thing *sh_thing_new(const sh_thing_ops *ops_, void *self_);
sh_thing *sh_thing_ref(sh_thing *self_);
void sh_thing_unref(sh_thing *self_);
sh_thing *sh_thing_from(ridl_object *object_);

/* Thing.poke */
typedef struct sh_thing_poke_args sh_thing_poke_args;
typedef struct sh_thing_poke_results sh_thing_poke_results;
typedef struct sh_thing_poke_call sh_thing_poke_call;
typedef struct sh_thing_poke_future sh_thing_poke_future;

ridl_status sh_thing_poke(sh_thing *self_);
ridl_status sh_thing_poke_timed(sh_thing *self_, ridl_duration timeout_);
sh_thing_poke_future *sh_thing_poke_async(sh_thing *self_);
ridl_status sh_thing_poke_with(sh_thing *self_, const ridl_call_options *options_,
    const sh_thing_poke_args *args_);
sh_thing_poke_future *sh_thing_poke_async_with(sh_thing *self_,
    const ridl_call_options *options_, const sh_thing_poke_args *args_);
ridl_status sh_thing_poke_value(sh_thing_poke_future *future_);
sh_thing_poke_future *sh_thing_poke_future_of(ridl_future *future_);
ridl_status sh_thing_poke_reply(sh_thing_poke_call *call_);

struct sh_thing_poke_args {
	ProtobufCMessage base;
};

struct sh_thing_poke_results {
	ProtobufCMessage base;
};

struct sh_thing_poke_call {
	ridl_call call;
	const sh_thing_poke_args *args;
};

struct sh_thing_poke_future {
	ridl_future future;
};

extern const ridl_method_table sh_thing_poke_table;

/* What a Thing is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct sh_thing_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Thing.poke */
	ridl_status (*poke)(void *self_, sh_thing_poke_call *call_);
};

extern const ridl_interface_table sh_thing_table;

/*
 * service Results
 *
 * Every way in which results come.
 */
struct sh_results {
	ridl_object object;
};

sh_results *sh_results_at(ridl_conn *conn_);
sh_results *sh_results_new(const sh_results_ops *ops_, void *self_);
sh_results *sh_results_ref(sh_results *self_);
void sh_results_unref(sh_results *self_);
sh_results *sh_results_from(ridl_object *object_);

/* Results.none */
typedef struct sh_results_none_args sh_results_none_args;
typedef struct sh_results_none_results sh_results_none_results;
typedef struct sh_results_none_call sh_results_none_call;
typedef struct sh_results_none_future sh_results_none_future;

ridl_status sh_results_none(sh_results *self_);
ridl_status sh_results_none_timed(sh_results *self_, ridl_duration timeout_);
sh_results_none_future *sh_results_none_async(sh_results *self_);
ridl_status sh_results_none_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_none_args *args_);
sh_results_none_future *sh_results_none_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_none_args *args_);
ridl_status sh_results_none_value(sh_results_none_future *future_);
sh_results_none_future *sh_results_none_future_of(ridl_future *future_);
ridl_status sh_results_none_reply(sh_results_none_call *call_);

struct sh_results_none_args {
	ProtobufCMessage base;
};

struct sh_results_none_results {
	ProtobufCMessage base;
};

struct sh_results_none_call {
	ridl_call call;
	const sh_results_none_args *args;
};

struct sh_results_none_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_none_table;

/* Results.empty */
typedef struct sh_results_empty_args sh_results_empty_args;
typedef struct sh_results_empty_results sh_results_empty_results;
typedef struct sh_results_empty_call sh_results_empty_call;
typedef struct sh_results_empty_future sh_results_empty_future;

ridl_status sh_results_empty(sh_results *self_);
ridl_status sh_results_empty_timed(sh_results *self_, ridl_duration timeout_);
sh_results_empty_future *sh_results_empty_async(sh_results *self_);
ridl_status sh_results_empty_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_empty_args *args_);
sh_results_empty_future *sh_results_empty_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_empty_args *args_);
ridl_status sh_results_empty_value(sh_results_empty_future *future_);
sh_results_empty_future *sh_results_empty_future_of(ridl_future *future_);
ridl_status sh_results_empty_reply(sh_results_empty_call *call_);

struct sh_results_empty_args {
	ProtobufCMessage base;
};

struct sh_results_empty_results {
	ProtobufCMessage base;
};

struct sh_results_empty_call {
	ridl_call call;
	const sh_results_empty_args *args;
};

struct sh_results_empty_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_empty_table;

/* Results.scalar */
typedef struct sh_results_scalar_args sh_results_scalar_args;
typedef struct sh_results_scalar_results sh_results_scalar_results;
typedef struct sh_results_scalar_call sh_results_scalar_call;
typedef struct sh_results_scalar_future sh_results_scalar_future;

ridl_status sh_results_scalar(sh_results *self_, double *x);
ridl_status sh_results_scalar_timed(sh_results *self_, ridl_duration timeout_, double *x);
sh_results_scalar_future *sh_results_scalar_async(sh_results *self_);
ridl_status sh_results_scalar_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_scalar_args *args_, double *x);
sh_results_scalar_future *sh_results_scalar_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_scalar_args *args_);
ridl_status sh_results_scalar_value(sh_results_scalar_future *future_, double *x);
sh_results_scalar_future *sh_results_scalar_future_of(ridl_future *future_);
ridl_status sh_results_scalar_reply(sh_results_scalar_call *call_, double x);

struct sh_results_scalar_args {
	ProtobufCMessage base;
};

struct sh_results_scalar_results {
	ProtobufCMessage base;
	double x;
};

struct sh_results_scalar_call {
	ridl_call call;
	const sh_results_scalar_args *args;
};

struct sh_results_scalar_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_scalar_table;

/* Results.truth */
typedef struct sh_results_truth_args sh_results_truth_args;
typedef struct sh_results_truth_results sh_results_truth_results;
typedef struct sh_results_truth_call sh_results_truth_call;
typedef struct sh_results_truth_future sh_results_truth_future;

ridl_status sh_results_truth(sh_results *self_, ridl_bool *x);
ridl_status sh_results_truth_timed(sh_results *self_, ridl_duration timeout_, ridl_bool *x);
sh_results_truth_future *sh_results_truth_async(sh_results *self_);
ridl_status sh_results_truth_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_truth_args *args_, ridl_bool *x);
sh_results_truth_future *sh_results_truth_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_truth_args *args_);
ridl_status sh_results_truth_value(sh_results_truth_future *future_, ridl_bool *x);
sh_results_truth_future *sh_results_truth_future_of(ridl_future *future_);
ridl_status sh_results_truth_reply(sh_results_truth_call *call_, ridl_bool x);

struct sh_results_truth_args {
	ProtobufCMessage base;
};

struct sh_results_truth_results {
	ProtobufCMessage base;
	ridl_bool x;
};

struct sh_results_truth_call {
	ridl_call call;
	const sh_results_truth_args *args;
};

struct sh_results_truth_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_truth_table;

/* Results.mode */
typedef struct sh_results_mode_args sh_results_mode_args;
typedef struct sh_results_mode_results sh_results_mode_results;
typedef struct sh_results_mode_call sh_results_mode_call;
typedef struct sh_results_mode_future sh_results_mode_future;

ridl_status sh_results_mode(sh_results *self_, sh_mode *x);
ridl_status sh_results_mode_timed(sh_results *self_, ridl_duration timeout_, sh_mode *x);
sh_results_mode_future *sh_results_mode_async(sh_results *self_);
ridl_status sh_results_mode_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_mode_args *args_, sh_mode *x);
sh_results_mode_future *sh_results_mode_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_mode_args *args_);
ridl_status sh_results_mode_value(sh_results_mode_future *future_, sh_mode *x);
sh_results_mode_future *sh_results_mode_future_of(ridl_future *future_);
ridl_status sh_results_mode_reply(sh_results_mode_call *call_, sh_mode x);

struct sh_results_mode_args {
	ProtobufCMessage base;
};

struct sh_results_mode_results {
	ProtobufCMessage base;
	sh_mode x;
};

struct sh_results_mode_call {
	ridl_call call;
	const sh_results_mode_args *args;
};

struct sh_results_mode_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_mode_table;

/* Results.text */
typedef struct sh_results_text_args sh_results_text_args;
typedef struct sh_results_text_results sh_results_text_results;
typedef struct sh_results_text_call sh_results_text_call;
typedef struct sh_results_text_future sh_results_text_future;

ridl_status sh_results_text(sh_results *self_, char **x);
ridl_status sh_results_text_timed(sh_results *self_, ridl_duration timeout_, char **x);
sh_results_text_future *sh_results_text_async(sh_results *self_);
ridl_status sh_results_text_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_text_args *args_, char **x);
sh_results_text_future *sh_results_text_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_text_args *args_);
ridl_status sh_results_text_value(sh_results_text_future *future_, const char **x);
sh_results_text_future *sh_results_text_future_of(ridl_future *future_);
ridl_status sh_results_text_reply(sh_results_text_call *call_, const char *x);

struct sh_results_text_args {
	ProtobufCMessage base;
};

struct sh_results_text_results {
	ProtobufCMessage base;
	const char *x;
};

struct sh_results_text_call {
	ridl_call call;
	const sh_results_text_args *args;
};

struct sh_results_text_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_text_table;

/* Results.maybe_text */
typedef struct sh_results_maybe_text_args sh_results_maybe_text_args;
typedef struct sh_results_maybe_text_results sh_results_maybe_text_results;
typedef struct sh_results_maybe_text_call sh_results_maybe_text_call;
typedef struct sh_results_maybe_text_future sh_results_maybe_text_future;

ridl_status sh_results_maybe_text(sh_results *self_, char **x);
ridl_status sh_results_maybe_text_timed(sh_results *self_, ridl_duration timeout_, char **x);
sh_results_maybe_text_future *sh_results_maybe_text_async(sh_results *self_);
ridl_status sh_results_maybe_text_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_maybe_text_args *args_, char **x);
sh_results_maybe_text_future *sh_results_maybe_text_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_maybe_text_args *args_);
ridl_status sh_results_maybe_text_value(sh_results_maybe_text_future *future_, const char **x);
sh_results_maybe_text_future *sh_results_maybe_text_future_of(ridl_future *future_);
ridl_status sh_results_maybe_text_reply(sh_results_maybe_text_call *call_, const char *x);

struct sh_results_maybe_text_args {
	ProtobufCMessage base;
};

struct sh_results_maybe_text_results {
	ProtobufCMessage base;
	const char *x;
};

struct sh_results_maybe_text_call {
	ridl_call call;
	const sh_results_maybe_text_args *args;
};

struct sh_results_maybe_text_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_maybe_text_table;

/* Results.data */
typedef struct sh_results_data_args sh_results_data_args;
typedef struct sh_results_data_results sh_results_data_results;
typedef struct sh_results_data_call sh_results_data_call;
typedef struct sh_results_data_future sh_results_data_future;

ridl_status sh_results_data(sh_results *self_, ridl_bytes *x);
ridl_status sh_results_data_timed(sh_results *self_, ridl_duration timeout_, ridl_bytes *x);
sh_results_data_future *sh_results_data_async(sh_results *self_);
ridl_status sh_results_data_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_data_args *args_, ridl_bytes *x);
sh_results_data_future *sh_results_data_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_data_args *args_);
ridl_status sh_results_data_value(sh_results_data_future *future_, ridl_bytes *x);
sh_results_data_future *sh_results_data_future_of(ridl_future *future_);
ridl_status sh_results_data_reply(sh_results_data_call *call_, ridl_bytes x);

struct sh_results_data_args {
	ProtobufCMessage base;
};

struct sh_results_data_results {
	ProtobufCMessage base;
	ridl_bytes x;
};

struct sh_results_data_call {
	ridl_call call;
	const sh_results_data_args *args;
};

struct sh_results_data_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_data_table;

/* Results.message */
typedef struct sh_results_message_args sh_results_message_args;
typedef struct sh_results_message_results sh_results_message_results;
typedef struct sh_results_message_call sh_results_message_call;
typedef struct sh_results_message_future sh_results_message_future;

ridl_status sh_results_message(sh_results *self_, sh_item **x);
ridl_status sh_results_message_timed(sh_results *self_, ridl_duration timeout_, sh_item **x);
sh_results_message_future *sh_results_message_async(sh_results *self_);
ridl_status sh_results_message_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_message_args *args_, sh_item **x);
sh_results_message_future *sh_results_message_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_message_args *args_);
ridl_status sh_results_message_value(sh_results_message_future *future_, const sh_item **x);
sh_results_message_future *sh_results_message_future_of(ridl_future *future_);
ridl_status sh_results_message_reply(sh_results_message_call *call_, const sh_item *x);

struct sh_results_message_args {
	ProtobufCMessage base;
};

struct sh_results_message_results {
	ProtobufCMessage base;
	sh_item *x;
};

struct sh_results_message_call {
	ridl_call call;
	const sh_results_message_args *args;
};

struct sh_results_message_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_message_table;

/* Results.maybe_message */
typedef struct sh_results_maybe_message_args sh_results_maybe_message_args;
typedef struct sh_results_maybe_message_results sh_results_maybe_message_results;
typedef struct sh_results_maybe_message_call sh_results_maybe_message_call;
typedef struct sh_results_maybe_message_future sh_results_maybe_message_future;

ridl_status sh_results_maybe_message(sh_results *self_, sh_item **x);
ridl_status sh_results_maybe_message_timed(sh_results *self_, ridl_duration timeout_,
    sh_item **x);
sh_results_maybe_message_future *sh_results_maybe_message_async(sh_results *self_);
ridl_status sh_results_maybe_message_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_maybe_message_args *args_, sh_item **x);
sh_results_maybe_message_future *sh_results_maybe_message_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_maybe_message_args *args_);
ridl_status sh_results_maybe_message_value(sh_results_maybe_message_future *future_,
    const sh_item **x);
sh_results_maybe_message_future *sh_results_maybe_message_future_of(ridl_future *future_);
ridl_status sh_results_maybe_message_reply(sh_results_maybe_message_call *call_,
    const sh_item *x);

struct sh_results_maybe_message_args {
	ProtobufCMessage base;
};

struct sh_results_maybe_message_results {
	ProtobufCMessage base;
	sh_item *x;
};

struct sh_results_maybe_message_call {
	ridl_call call;
	const sh_results_maybe_message_args *args;
};

struct sh_results_maybe_message_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_maybe_message_table;

/* Results.body */
typedef struct sh_results_body_args sh_results_body_args;
typedef struct sh_results_body_call sh_results_body_call;
typedef struct sh_results_body_future sh_results_body_future;

ridl_status sh_results_body(sh_results *self_, sh_item **out_);
ridl_status sh_results_body_timed(sh_results *self_, ridl_duration timeout_, sh_item **out_);
sh_results_body_future *sh_results_body_async(sh_results *self_);
ridl_status sh_results_body_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_body_args *args_, sh_item **out_);
sh_results_body_future *sh_results_body_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_body_args *args_);
ridl_status sh_results_body_value(sh_results_body_future *future_, const sh_item **out_);
sh_results_body_future *sh_results_body_future_of(ridl_future *future_);
ridl_status sh_results_body_reply(sh_results_body_call *call_, const sh_item *results_);

struct sh_results_body_args {
	ProtobufCMessage base;
};

struct sh_results_body_call {
	ridl_call call;
	const sh_results_body_args *args;
};

struct sh_results_body_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_body_table;

/* Results.body_in_brackets */
typedef struct sh_results_body_in_brackets_args sh_results_body_in_brackets_args;
typedef struct sh_results_body_in_brackets_call sh_results_body_in_brackets_call;
typedef struct sh_results_body_in_brackets_future sh_results_body_in_brackets_future;

ridl_status sh_results_body_in_brackets(sh_results *self_, sh_item **out_);
ridl_status sh_results_body_in_brackets_timed(sh_results *self_, ridl_duration timeout_,
    sh_item **out_);
sh_results_body_in_brackets_future *sh_results_body_in_brackets_async(sh_results *self_);
ridl_status sh_results_body_in_brackets_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_body_in_brackets_args *args_,
    sh_item **out_);
sh_results_body_in_brackets_future *sh_results_body_in_brackets_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_body_in_brackets_args *args_);
ridl_status sh_results_body_in_brackets_value(sh_results_body_in_brackets_future *future_,
    const sh_item **out_);
sh_results_body_in_brackets_future *sh_results_body_in_brackets_future_of(ridl_future *future_);
ridl_status sh_results_body_in_brackets_reply(sh_results_body_in_brackets_call *call_,
    const sh_item *results_);

struct sh_results_body_in_brackets_args {
	ProtobufCMessage base;
};

struct sh_results_body_in_brackets_call {
	ridl_call call;
	const sh_results_body_in_brackets_args *args;
};

struct sh_results_body_in_brackets_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_body_in_brackets_table;

/* Results.object */
typedef struct sh_results_object_args sh_results_object_args;
typedef struct sh_results_object_results sh_results_object_results;
typedef struct sh_results_object_call sh_results_object_call;
typedef struct sh_results_object_future sh_results_object_future;

ridl_status sh_results_object(sh_results *self_, sh_thing **x);
ridl_status sh_results_object_timed(sh_results *self_, ridl_duration timeout_, sh_thing **x);
sh_results_object_future *sh_results_object_async(sh_results *self_);
ridl_status sh_results_object_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_object_args *args_, sh_thing **x);
sh_results_object_future *sh_results_object_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_object_args *args_);
ridl_status sh_results_object_value(sh_results_object_future *future_, sh_thing **x);
sh_results_object_future *sh_results_object_future_of(ridl_future *future_);
ridl_status sh_results_object_reply(sh_results_object_call *call_, sh_thing *x);

struct sh_results_object_args {
	ProtobufCMessage base;
};

struct sh_results_object_results {
	ProtobufCMessage base;
	sh_thing *x;
};

struct sh_results_object_call {
	ridl_call call;
	const sh_results_object_args *args;
};

struct sh_results_object_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_object_table;

/* Results.maybe_object */
typedef struct sh_results_maybe_object_args sh_results_maybe_object_args;
typedef struct sh_results_maybe_object_results sh_results_maybe_object_results;
typedef struct sh_results_maybe_object_call sh_results_maybe_object_call;
typedef struct sh_results_maybe_object_future sh_results_maybe_object_future;

ridl_status sh_results_maybe_object(sh_results *self_, sh_thing **x);
ridl_status sh_results_maybe_object_timed(sh_results *self_, ridl_duration timeout_,
    sh_thing **x);
sh_results_maybe_object_future *sh_results_maybe_object_async(sh_results *self_);
ridl_status sh_results_maybe_object_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_maybe_object_args *args_, sh_thing **x);
sh_results_maybe_object_future *sh_results_maybe_object_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_maybe_object_args *args_);
ridl_status sh_results_maybe_object_value(sh_results_maybe_object_future *future_,
    sh_thing **x);
sh_results_maybe_object_future *sh_results_maybe_object_future_of(ridl_future *future_);
ridl_status sh_results_maybe_object_reply(sh_results_maybe_object_call *call_, sh_thing *x);

struct sh_results_maybe_object_args {
	ProtobufCMessage base;
};

struct sh_results_maybe_object_results {
	ProtobufCMessage base;
	sh_thing *x;
};

struct sh_results_maybe_object_call {
	ridl_call call;
	const sh_results_maybe_object_args *args;
};

struct sh_results_maybe_object_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_maybe_object_table;

/* Results.maybe_scalar */
typedef struct sh_results_maybe_scalar_args sh_results_maybe_scalar_args;
typedef struct sh_results_maybe_scalar_results sh_results_maybe_scalar_results;
typedef struct sh_results_maybe_scalar_call sh_results_maybe_scalar_call;
typedef struct sh_results_maybe_scalar_future sh_results_maybe_scalar_future;

ridl_status sh_results_maybe_scalar(sh_results *self_, sh_results_maybe_scalar_results **out_);
ridl_status sh_results_maybe_scalar_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_maybe_scalar_results **out_);
sh_results_maybe_scalar_future *sh_results_maybe_scalar_async(sh_results *self_);
ridl_status sh_results_maybe_scalar_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_maybe_scalar_args *args_, sh_results_maybe_scalar_results **out_);
sh_results_maybe_scalar_future *sh_results_maybe_scalar_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_maybe_scalar_args *args_);
ridl_status sh_results_maybe_scalar_value(sh_results_maybe_scalar_future *future_,
    const sh_results_maybe_scalar_results **out_);
sh_results_maybe_scalar_future *sh_results_maybe_scalar_future_of(ridl_future *future_);
ridl_status sh_results_maybe_scalar_reply(sh_results_maybe_scalar_call *call_,
    const sh_results_maybe_scalar_results *results_);

struct sh_results_maybe_scalar_args {
	ProtobufCMessage base;
};

struct sh_results_maybe_scalar_results {
	ProtobufCMessage base;
	ridl_bool has_x;
	uint32_t x;
};

struct sh_results_maybe_scalar_call {
	ridl_call call;
	const sh_results_maybe_scalar_args *args;
};

struct sh_results_maybe_scalar_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_maybe_scalar_table;

/* Results.maybe_data */
typedef struct sh_results_maybe_data_args sh_results_maybe_data_args;
typedef struct sh_results_maybe_data_results sh_results_maybe_data_results;
typedef struct sh_results_maybe_data_call sh_results_maybe_data_call;
typedef struct sh_results_maybe_data_future sh_results_maybe_data_future;

ridl_status sh_results_maybe_data(sh_results *self_, sh_results_maybe_data_results **out_);
ridl_status sh_results_maybe_data_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_maybe_data_results **out_);
sh_results_maybe_data_future *sh_results_maybe_data_async(sh_results *self_);
ridl_status sh_results_maybe_data_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_maybe_data_args *args_, sh_results_maybe_data_results **out_);
sh_results_maybe_data_future *sh_results_maybe_data_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_maybe_data_args *args_);
ridl_status sh_results_maybe_data_value(sh_results_maybe_data_future *future_,
    const sh_results_maybe_data_results **out_);
sh_results_maybe_data_future *sh_results_maybe_data_future_of(ridl_future *future_);
ridl_status sh_results_maybe_data_reply(sh_results_maybe_data_call *call_,
    const sh_results_maybe_data_results *results_);

struct sh_results_maybe_data_args {
	ProtobufCMessage base;
};

struct sh_results_maybe_data_results {
	ProtobufCMessage base;
	ridl_bool has_x;
	ridl_bytes x;
};

struct sh_results_maybe_data_call {
	ridl_call call;
	const sh_results_maybe_data_args *args;
};

struct sh_results_maybe_data_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_maybe_data_table;

/* Results.scalars */
typedef struct sh_results_scalars_args sh_results_scalars_args;
typedef struct sh_results_scalars_results sh_results_scalars_results;
typedef struct sh_results_scalars_call sh_results_scalars_call;
typedef struct sh_results_scalars_future sh_results_scalars_future;

ridl_status sh_results_scalars(sh_results *self_, sh_results_scalars_results **out_);
ridl_status sh_results_scalars_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_scalars_results **out_);
sh_results_scalars_future *sh_results_scalars_async(sh_results *self_);
ridl_status sh_results_scalars_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_scalars_args *args_, sh_results_scalars_results **out_);
sh_results_scalars_future *sh_results_scalars_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_scalars_args *args_);
ridl_status sh_results_scalars_value(sh_results_scalars_future *future_,
    const sh_results_scalars_results **out_);
sh_results_scalars_future *sh_results_scalars_future_of(ridl_future *future_);
ridl_status sh_results_scalars_reply(sh_results_scalars_call *call_,
    const sh_results_scalars_results *results_);

struct sh_results_scalars_args {
	ProtobufCMessage base;
};

struct sh_results_scalars_results {
	ProtobufCMessage base;
	size_t n_x;
	const int32_t *x;
};

struct sh_results_scalars_call {
	ridl_call call;
	const sh_results_scalars_args *args;
};

struct sh_results_scalars_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_scalars_table;

/* Results.texts */
typedef struct sh_results_texts_args sh_results_texts_args;
typedef struct sh_results_texts_results sh_results_texts_results;
typedef struct sh_results_texts_call sh_results_texts_call;
typedef struct sh_results_texts_future sh_results_texts_future;

ridl_status sh_results_texts(sh_results *self_, sh_results_texts_results **out_);
ridl_status sh_results_texts_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_texts_results **out_);
sh_results_texts_future *sh_results_texts_async(sh_results *self_);
ridl_status sh_results_texts_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_texts_args *args_, sh_results_texts_results **out_);
sh_results_texts_future *sh_results_texts_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_texts_args *args_);
ridl_status sh_results_texts_value(sh_results_texts_future *future_,
    const sh_results_texts_results **out_);
sh_results_texts_future *sh_results_texts_future_of(ridl_future *future_);
ridl_status sh_results_texts_reply(sh_results_texts_call *call_,
    const sh_results_texts_results *results_);

struct sh_results_texts_args {
	ProtobufCMessage base;
};

struct sh_results_texts_results {
	ProtobufCMessage base;
	size_t n_x;
	const char *const *x;
};

struct sh_results_texts_call {
	ridl_call call;
	const sh_results_texts_args *args;
};

struct sh_results_texts_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_texts_table;

/* Results.messages */
typedef struct sh_results_messages_args sh_results_messages_args;
typedef struct sh_results_messages_results sh_results_messages_results;
typedef struct sh_results_messages_call sh_results_messages_call;
typedef struct sh_results_messages_future sh_results_messages_future;

ridl_status sh_results_messages(sh_results *self_, sh_results_messages_results **out_);
ridl_status sh_results_messages_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_messages_results **out_);
sh_results_messages_future *sh_results_messages_async(sh_results *self_);
ridl_status sh_results_messages_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_messages_args *args_, sh_results_messages_results **out_);
sh_results_messages_future *sh_results_messages_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_messages_args *args_);
ridl_status sh_results_messages_value(sh_results_messages_future *future_,
    const sh_results_messages_results **out_);
sh_results_messages_future *sh_results_messages_future_of(ridl_future *future_);
ridl_status sh_results_messages_reply(sh_results_messages_call *call_,
    const sh_results_messages_results *results_);

struct sh_results_messages_args {
	ProtobufCMessage base;
};

struct sh_results_messages_results {
	ProtobufCMessage base;
	size_t n_x;
	sh_item *const *x;
};

struct sh_results_messages_call {
	ridl_call call;
	const sh_results_messages_args *args;
};

struct sh_results_messages_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_messages_table;

/* Results.objects */
typedef struct sh_results_objects_args sh_results_objects_args;
typedef struct sh_results_objects_results sh_results_objects_results;
typedef struct sh_results_objects_call sh_results_objects_call;
typedef struct sh_results_objects_future sh_results_objects_future;

ridl_status sh_results_objects(sh_results *self_, sh_results_objects_results **out_);
ridl_status sh_results_objects_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_objects_results **out_);
sh_results_objects_future *sh_results_objects_async(sh_results *self_);
ridl_status sh_results_objects_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_objects_args *args_, sh_results_objects_results **out_);
sh_results_objects_future *sh_results_objects_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_objects_args *args_);
ridl_status sh_results_objects_value(sh_results_objects_future *future_,
    const sh_results_objects_results **out_);
sh_results_objects_future *sh_results_objects_future_of(ridl_future *future_);
ridl_status sh_results_objects_reply(sh_results_objects_call *call_,
    const sh_results_objects_results *results_);

struct sh_results_objects_args {
	ProtobufCMessage base;
};

struct sh_results_objects_results {
	ProtobufCMessage base;
	size_t n_x;
	sh_thing *const *x;
};

struct sh_results_objects_call {
	ridl_call call;
	const sh_results_objects_args *args;
};

struct sh_results_objects_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_objects_table;

/* Results.several */
typedef struct sh_results_several_args sh_results_several_args;
typedef struct sh_results_several_results sh_results_several_results;
typedef struct sh_results_several_call sh_results_several_call;
typedef struct sh_results_several_future sh_results_several_future;

ridl_status sh_results_several(sh_results *self_, sh_results_several_results **out_);
ridl_status sh_results_several_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_several_results **out_);
sh_results_several_future *sh_results_several_async(sh_results *self_);
ridl_status sh_results_several_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_several_args *args_, sh_results_several_results **out_);
sh_results_several_future *sh_results_several_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_several_args *args_);
ridl_status sh_results_several_value(sh_results_several_future *future_,
    const sh_results_several_results **out_);
sh_results_several_future *sh_results_several_future_of(ridl_future *future_);
ridl_status sh_results_several_reply(sh_results_several_call *call_,
    const sh_results_several_results *results_);

struct sh_results_several_args {
	ProtobufCMessage base;
};

struct sh_results_several_results {
	ProtobufCMessage base;
	int32_t a;
	const char *b;
	sh_item *c;
	sh_thing *d;
	ridl_bool has_e;
	ridl_bytes e;
};

struct sh_results_several_call {
	ridl_call call;
	const sh_results_several_args *args;
};

struct sh_results_several_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_several_table;

/* Results.unnamed_scalar */
typedef struct sh_results_unnamed_scalar_args sh_results_unnamed_scalar_args;
typedef struct sh_results_unnamed_scalar_results sh_results_unnamed_scalar_results;
typedef struct sh_results_unnamed_scalar_call sh_results_unnamed_scalar_call;
typedef struct sh_results_unnamed_scalar_future sh_results_unnamed_scalar_future;

ridl_status sh_results_unnamed_scalar(sh_results *self_, int32_t *out_);
ridl_status sh_results_unnamed_scalar_timed(sh_results *self_, ridl_duration timeout_,
    int32_t *out_);
sh_results_unnamed_scalar_future *sh_results_unnamed_scalar_async(sh_results *self_);
ridl_status sh_results_unnamed_scalar_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_unnamed_scalar_args *args_,
    int32_t *out_);
sh_results_unnamed_scalar_future *sh_results_unnamed_scalar_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_unnamed_scalar_args *args_);
ridl_status sh_results_unnamed_scalar_value(sh_results_unnamed_scalar_future *future_,
    int32_t *out_);
sh_results_unnamed_scalar_future *sh_results_unnamed_scalar_future_of(ridl_future *future_);
ridl_status sh_results_unnamed_scalar_reply(sh_results_unnamed_scalar_call *call_,
    int32_t result);

struct sh_results_unnamed_scalar_args {
	ProtobufCMessage base;
};

struct sh_results_unnamed_scalar_results {
	ProtobufCMessage base;
	int32_t result;
};

struct sh_results_unnamed_scalar_call {
	ridl_call call;
	const sh_results_unnamed_scalar_args *args;
};

struct sh_results_unnamed_scalar_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_unnamed_scalar_table;

/* Results.unnamed_objects */
typedef struct sh_results_unnamed_objects_args sh_results_unnamed_objects_args;
typedef struct sh_results_unnamed_objects_results sh_results_unnamed_objects_results;
typedef struct sh_results_unnamed_objects_call sh_results_unnamed_objects_call;
typedef struct sh_results_unnamed_objects_future sh_results_unnamed_objects_future;

ridl_status sh_results_unnamed_objects(sh_results *self_,
    sh_results_unnamed_objects_results **out_);
ridl_status sh_results_unnamed_objects_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_unnamed_objects_results **out_);
sh_results_unnamed_objects_future *sh_results_unnamed_objects_async(sh_results *self_);
ridl_status sh_results_unnamed_objects_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_unnamed_objects_args *args_,
    sh_results_unnamed_objects_results **out_);
sh_results_unnamed_objects_future *sh_results_unnamed_objects_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_unnamed_objects_args *args_);
ridl_status sh_results_unnamed_objects_value(sh_results_unnamed_objects_future *future_,
    const sh_results_unnamed_objects_results **out_);
sh_results_unnamed_objects_future *sh_results_unnamed_objects_future_of(ridl_future *future_);
ridl_status sh_results_unnamed_objects_reply(sh_results_unnamed_objects_call *call_,
    const sh_results_unnamed_objects_results *results_);

struct sh_results_unnamed_objects_args {
	ProtobufCMessage base;
};

struct sh_results_unnamed_objects_results {
	ProtobufCMessage base;
	size_t n_result;
	sh_thing *const *result;
};

struct sh_results_unnamed_objects_call {
	ridl_call call;
	const sh_results_unnamed_objects_args *args;
};

struct sh_results_unnamed_objects_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_unnamed_objects_table;

/* Results.unnamed_maybe */
typedef struct sh_results_unnamed_maybe_args sh_results_unnamed_maybe_args;
typedef struct sh_results_unnamed_maybe_results sh_results_unnamed_maybe_results;
typedef struct sh_results_unnamed_maybe_call sh_results_unnamed_maybe_call;
typedef struct sh_results_unnamed_maybe_future sh_results_unnamed_maybe_future;

ridl_status sh_results_unnamed_maybe(sh_results *self_, sh_item **out_);
ridl_status sh_results_unnamed_maybe_timed(sh_results *self_, ridl_duration timeout_,
    sh_item **out_);
sh_results_unnamed_maybe_future *sh_results_unnamed_maybe_async(sh_results *self_);
ridl_status sh_results_unnamed_maybe_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_unnamed_maybe_args *args_, sh_item **out_);
sh_results_unnamed_maybe_future *sh_results_unnamed_maybe_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_unnamed_maybe_args *args_);
ridl_status sh_results_unnamed_maybe_value(sh_results_unnamed_maybe_future *future_,
    const sh_item **out_);
sh_results_unnamed_maybe_future *sh_results_unnamed_maybe_future_of(ridl_future *future_);
ridl_status sh_results_unnamed_maybe_reply(sh_results_unnamed_maybe_call *call_,
    const sh_item *result);

struct sh_results_unnamed_maybe_args {
	ProtobufCMessage base;
};

struct sh_results_unnamed_maybe_results {
	ProtobufCMessage base;
	sh_item *result;
};

struct sh_results_unnamed_maybe_call {
	ridl_call call;
	const sh_results_unnamed_maybe_args *args;
};

struct sh_results_unnamed_maybe_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_unnamed_maybe_table;

/* Results.numbered */
typedef struct sh_results_numbered_args sh_results_numbered_args;
typedef struct sh_results_numbered_results sh_results_numbered_results;
typedef struct sh_results_numbered_call sh_results_numbered_call;
typedef struct sh_results_numbered_future sh_results_numbered_future;

ridl_status sh_results_numbered(sh_results *self_, sh_results_numbered_results **out_);
ridl_status sh_results_numbered_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_numbered_results **out_);
sh_results_numbered_future *sh_results_numbered_async(sh_results *self_);
ridl_status sh_results_numbered_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_numbered_args *args_, sh_results_numbered_results **out_);
sh_results_numbered_future *sh_results_numbered_async_with(sh_results *self_,
    const ridl_call_options *options_, const sh_results_numbered_args *args_);
ridl_status sh_results_numbered_value(sh_results_numbered_future *future_,
    const sh_results_numbered_results **out_);
sh_results_numbered_future *sh_results_numbered_future_of(ridl_future *future_);
ridl_status sh_results_numbered_reply(sh_results_numbered_call *call_,
    const sh_results_numbered_results *results_);

struct sh_results_numbered_args {
	ProtobufCMessage base;
};

struct sh_results_numbered_results {
	ProtobufCMessage base;
	int32_t a;
	int32_t b;
	int32_t c;
};

struct sh_results_numbered_call {
	ridl_call call;
	const sh_results_numbered_args *args;
};

struct sh_results_numbered_future {
	ridl_future future;
};

extern const ridl_method_table sh_results_numbered_table;

/* What a Results is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct sh_results_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Results.none */
	ridl_status (*none)(void *self_, sh_results_none_call *call_);
	/* Results.empty */
	ridl_status (*empty)(void *self_, sh_results_empty_call *call_);
	/* Results.scalar */
	ridl_status (*scalar)(void *self_, sh_results_scalar_call *call_, double *x);
	/* Results.truth */
	ridl_status (*truth)(void *self_, sh_results_truth_call *call_, ridl_bool *x);
	/* Results.mode */
	ridl_status (*mode)(void *self_, sh_results_mode_call *call_, sh_mode *x);
	/* Results.text */
	ridl_status (*text)(void *self_, sh_results_text_call *call_, const char **x);
	/* Results.maybe_text */
	ridl_status (*maybe_text)(void *self_, sh_results_maybe_text_call *call_,
	    const char **x);
	/* Results.data */
	ridl_status (*data)(void *self_, sh_results_data_call *call_, ridl_bytes *x);
	/* Results.message */
	ridl_status (*message)(void *self_, sh_results_message_call *call_, sh_item *x);
	/* Results.maybe_message */
	ridl_status (*maybe_message)(void *self_, sh_results_maybe_message_call *call_,
	    sh_item *x);
	/* Results.body */
	ridl_status (*body)(void *self_, sh_results_body_call *call_, sh_item *out_);
	/* Results.body_in_brackets */
	ridl_status (*body_in_brackets)(void *self_, sh_results_body_in_brackets_call *call_,
	    sh_item *out_);
	/* Results.object */
	ridl_status (*object)(void *self_, sh_results_object_call *call_, sh_thing **x);
	/* Results.maybe_object */
	ridl_status (*maybe_object)(void *self_, sh_results_maybe_object_call *call_,
	    sh_thing **x);
	/* Results.maybe_scalar */
	ridl_status (*maybe_scalar)(void *self_, sh_results_maybe_scalar_call *call_,
	    sh_results_maybe_scalar_results *out_);
	/* Results.maybe_data */
	ridl_status (*maybe_data)(void *self_, sh_results_maybe_data_call *call_,
	    sh_results_maybe_data_results *out_);
	/* Results.scalars */
	ridl_status (*scalars)(void *self_, sh_results_scalars_call *call_,
	    sh_results_scalars_results *out_);
	/* Results.texts */
	ridl_status (*texts)(void *self_, sh_results_texts_call *call_,
	    sh_results_texts_results *out_);
	/* Results.messages */
	ridl_status (*messages)(void *self_, sh_results_messages_call *call_,
	    sh_results_messages_results *out_);
	/* Results.objects */
	ridl_status (*objects)(void *self_, sh_results_objects_call *call_,
	    sh_results_objects_results *out_);
	/* Results.several */
	ridl_status (*several)(void *self_, sh_results_several_call *call_,
	    sh_results_several_results *out_);
	/* Results.unnamed_scalar */
	ridl_status (*unnamed_scalar)(void *self_, sh_results_unnamed_scalar_call *call_,
	    int32_t *out_);
	/* Results.unnamed_objects */
	ridl_status (*unnamed_objects)(void *self_, sh_results_unnamed_objects_call *call_,
	    sh_results_unnamed_objects_results *out_);
	/* Results.unnamed_maybe */
	ridl_status (*unnamed_maybe)(void *self_, sh_results_unnamed_maybe_call *call_,
	    sh_item *out_);
	/* Results.numbered */
	ridl_status (*numbered)(void *self_, sh_results_numbered_call *call_,
	    sh_results_numbered_results *out_);
};

extern const ridl_interface_table sh_results_table;

/*
 * service Parameters
 *
 * Every kind of parameter.
 */
struct sh_parameters {
	ridl_object object;
};

sh_parameters *sh_parameters_at(ridl_conn *conn_);
sh_parameters *sh_parameters_new(const sh_parameters_ops *ops_, void *self_);
sh_parameters *sh_parameters_ref(sh_parameters *self_);
void sh_parameters_unref(sh_parameters *self_);
sh_parameters *sh_parameters_from(ridl_object *object_);

/* Parameters.scalars */
typedef struct sh_parameters_scalars_args sh_parameters_scalars_args;
typedef struct sh_parameters_scalars_results sh_parameters_scalars_results;
typedef struct sh_parameters_scalars_call sh_parameters_scalars_call;
typedef struct sh_parameters_scalars_future sh_parameters_scalars_future;

ridl_status sh_parameters_scalars(sh_parameters *self_, double a, ridl_bool b, sh_mode c,
    uint64_t d);
ridl_status sh_parameters_scalars_timed(sh_parameters *self_, ridl_duration timeout_, double a,
    ridl_bool b, sh_mode c, uint64_t d);
sh_parameters_scalars_future *sh_parameters_scalars_async(sh_parameters *self_, double a,
    ridl_bool b, sh_mode c, uint64_t d);
ridl_status sh_parameters_scalars_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_scalars_args *args_);
sh_parameters_scalars_future *sh_parameters_scalars_async_with(sh_parameters *self_,
    const ridl_call_options *options_, const sh_parameters_scalars_args *args_);
ridl_status sh_parameters_scalars_value(sh_parameters_scalars_future *future_);
sh_parameters_scalars_future *sh_parameters_scalars_future_of(ridl_future *future_);
ridl_status sh_parameters_scalars_reply(sh_parameters_scalars_call *call_);

struct sh_parameters_scalars_args {
	ProtobufCMessage base;
	double a;
	ridl_bool b;
	sh_mode c;
	uint64_t d;
};

struct sh_parameters_scalars_results {
	ProtobufCMessage base;
};

struct sh_parameters_scalars_call {
	ridl_call call;
	const sh_parameters_scalars_args *args;
};

struct sh_parameters_scalars_future {
	ridl_future future;
};

extern const ridl_method_table sh_parameters_scalars_table;

/* Parameters.maybe_scalars */
typedef struct sh_parameters_maybe_scalars_args sh_parameters_maybe_scalars_args;
typedef struct sh_parameters_maybe_scalars_results sh_parameters_maybe_scalars_results;
typedef struct sh_parameters_maybe_scalars_call sh_parameters_maybe_scalars_call;
typedef struct sh_parameters_maybe_scalars_future sh_parameters_maybe_scalars_future;

ridl_status sh_parameters_maybe_scalars(sh_parameters *self_, const double *a,
    const ridl_bool *b, const sh_mode *c);
ridl_status sh_parameters_maybe_scalars_timed(sh_parameters *self_, ridl_duration timeout_,
    const double *a, const ridl_bool *b, const sh_mode *c);
sh_parameters_maybe_scalars_future *sh_parameters_maybe_scalars_async(sh_parameters *self_,
    const double *a, const ridl_bool *b, const sh_mode *c);
ridl_status sh_parameters_maybe_scalars_with(sh_parameters *self_,
    const ridl_call_options *options_, const sh_parameters_maybe_scalars_args *args_);
sh_parameters_maybe_scalars_future *sh_parameters_maybe_scalars_async_with(sh_parameters *self_,
    const ridl_call_options *options_, const sh_parameters_maybe_scalars_args *args_);
ridl_status sh_parameters_maybe_scalars_value(sh_parameters_maybe_scalars_future *future_);
sh_parameters_maybe_scalars_future *sh_parameters_maybe_scalars_future_of(ridl_future *future_);
ridl_status sh_parameters_maybe_scalars_reply(sh_parameters_maybe_scalars_call *call_);

struct sh_parameters_maybe_scalars_args {
	ProtobufCMessage base;
	ridl_bool has_a;
	double a;
	ridl_bool has_b;
	ridl_bool b;
	ridl_bool has_c;
	sh_mode c;
};

struct sh_parameters_maybe_scalars_results {
	ProtobufCMessage base;
};

struct sh_parameters_maybe_scalars_call {
	ridl_call call;
	const sh_parameters_maybe_scalars_args *args;
};

struct sh_parameters_maybe_scalars_future {
	ridl_future future;
};

extern const ridl_method_table sh_parameters_maybe_scalars_table;

/* Parameters.texts */
typedef struct sh_parameters_texts_args sh_parameters_texts_args;
typedef struct sh_parameters_texts_results sh_parameters_texts_results;
typedef struct sh_parameters_texts_call sh_parameters_texts_call;
typedef struct sh_parameters_texts_future sh_parameters_texts_future;

ridl_status sh_parameters_texts(sh_parameters *self_, const char *a, const char *b,
    const char *const *c, size_t n_c);
ridl_status sh_parameters_texts_timed(sh_parameters *self_, ridl_duration timeout_,
    const char *a, const char *b, const char *const *c, size_t n_c);
sh_parameters_texts_future *sh_parameters_texts_async(sh_parameters *self_, const char *a,
    const char *b, const char *const *c, size_t n_c);
ridl_status sh_parameters_texts_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_texts_args *args_);
sh_parameters_texts_future *sh_parameters_texts_async_with(sh_parameters *self_,
    const ridl_call_options *options_, const sh_parameters_texts_args *args_);
ridl_status sh_parameters_texts_value(sh_parameters_texts_future *future_);
sh_parameters_texts_future *sh_parameters_texts_future_of(ridl_future *future_);
ridl_status sh_parameters_texts_reply(sh_parameters_texts_call *call_);

struct sh_parameters_texts_args {
	ProtobufCMessage base;
	const char *a;
	const char *b;
	size_t n_c;
	const char *const *c;
};

struct sh_parameters_texts_results {
	ProtobufCMessage base;
};

struct sh_parameters_texts_call {
	ridl_call call;
	const sh_parameters_texts_args *args;
};

struct sh_parameters_texts_future {
	ridl_future future;
};

extern const ridl_method_table sh_parameters_texts_table;

/* Parameters.data */
typedef struct sh_parameters_data_args sh_parameters_data_args;
typedef struct sh_parameters_data_results sh_parameters_data_results;
typedef struct sh_parameters_data_call sh_parameters_data_call;
typedef struct sh_parameters_data_future sh_parameters_data_future;

ridl_status sh_parameters_data(sh_parameters *self_, ridl_bytes a, const ridl_bytes *b,
    const ridl_bytes *c, size_t n_c);
ridl_status sh_parameters_data_timed(sh_parameters *self_, ridl_duration timeout_,
    ridl_bytes a, const ridl_bytes *b, const ridl_bytes *c, size_t n_c);
sh_parameters_data_future *sh_parameters_data_async(sh_parameters *self_, ridl_bytes a,
    const ridl_bytes *b, const ridl_bytes *c, size_t n_c);
ridl_status sh_parameters_data_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_data_args *args_);
sh_parameters_data_future *sh_parameters_data_async_with(sh_parameters *self_,
    const ridl_call_options *options_, const sh_parameters_data_args *args_);
ridl_status sh_parameters_data_value(sh_parameters_data_future *future_);
sh_parameters_data_future *sh_parameters_data_future_of(ridl_future *future_);
ridl_status sh_parameters_data_reply(sh_parameters_data_call *call_);

struct sh_parameters_data_args {
	ProtobufCMessage base;
	ridl_bytes a;
	ridl_bool has_b;
	ridl_bytes b;
	size_t n_c;
	const ridl_bytes *c;
};

struct sh_parameters_data_results {
	ProtobufCMessage base;
};

struct sh_parameters_data_call {
	ridl_call call;
	const sh_parameters_data_args *args;
};

struct sh_parameters_data_future {
	ridl_future future;
};

extern const ridl_method_table sh_parameters_data_table;

/* Parameters.messages */
typedef struct sh_parameters_messages_args sh_parameters_messages_args;
typedef struct sh_parameters_messages_results sh_parameters_messages_results;
typedef struct sh_parameters_messages_call sh_parameters_messages_call;
typedef struct sh_parameters_messages_future sh_parameters_messages_future;

ridl_status sh_parameters_messages(sh_parameters *self_, const sh_item *a, const sh_item *b,
    sh_item *const *c, size_t n_c);
ridl_status sh_parameters_messages_timed(sh_parameters *self_, ridl_duration timeout_,
    const sh_item *a, const sh_item *b, sh_item *const *c, size_t n_c);
sh_parameters_messages_future *sh_parameters_messages_async(sh_parameters *self_,
    const sh_item *a, const sh_item *b, sh_item *const *c, size_t n_c);
ridl_status sh_parameters_messages_with(sh_parameters *self_,
    const ridl_call_options *options_, const sh_parameters_messages_args *args_);
sh_parameters_messages_future *sh_parameters_messages_async_with(sh_parameters *self_,
    const ridl_call_options *options_, const sh_parameters_messages_args *args_);
ridl_status sh_parameters_messages_value(sh_parameters_messages_future *future_);
sh_parameters_messages_future *sh_parameters_messages_future_of(ridl_future *future_);
ridl_status sh_parameters_messages_reply(sh_parameters_messages_call *call_);

struct sh_parameters_messages_args {
	ProtobufCMessage base;
	sh_item *a;
	sh_item *b;
	size_t n_c;
	sh_item *const *c;
};

struct sh_parameters_messages_results {
	ProtobufCMessage base;
};

struct sh_parameters_messages_call {
	ridl_call call;
	const sh_parameters_messages_args *args;
};

struct sh_parameters_messages_future {
	ridl_future future;
};

extern const ridl_method_table sh_parameters_messages_table;

/* Parameters.objects */
typedef struct sh_parameters_objects_args sh_parameters_objects_args;
typedef struct sh_parameters_objects_results sh_parameters_objects_results;
typedef struct sh_parameters_objects_call sh_parameters_objects_call;
typedef struct sh_parameters_objects_future sh_parameters_objects_future;

ridl_status sh_parameters_objects(sh_parameters *self_, sh_thing *a, sh_thing *b,
    sh_thing *const *c, size_t n_c);
ridl_status sh_parameters_objects_timed(sh_parameters *self_, ridl_duration timeout_,
    sh_thing *a, sh_thing *b, sh_thing *const *c, size_t n_c);
sh_parameters_objects_future *sh_parameters_objects_async(sh_parameters *self_, sh_thing *a,
    sh_thing *b, sh_thing *const *c, size_t n_c);
ridl_status sh_parameters_objects_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_objects_args *args_);
sh_parameters_objects_future *sh_parameters_objects_async_with(sh_parameters *self_,
    const ridl_call_options *options_, const sh_parameters_objects_args *args_);
ridl_status sh_parameters_objects_value(sh_parameters_objects_future *future_);
sh_parameters_objects_future *sh_parameters_objects_future_of(ridl_future *future_);
ridl_status sh_parameters_objects_reply(sh_parameters_objects_call *call_);

struct sh_parameters_objects_args {
	ProtobufCMessage base;
	sh_thing *a;
	sh_thing *b;
	size_t n_c;
	sh_thing *const *c;
};

struct sh_parameters_objects_results {
	ProtobufCMessage base;
};

struct sh_parameters_objects_call {
	ridl_call call;
	const sh_parameters_objects_args *args;
};

struct sh_parameters_objects_future {
	ridl_future future;
};

extern const ridl_method_table sh_parameters_objects_table;

/* Parameters.many */
typedef struct sh_parameters_many_args sh_parameters_many_args;
typedef struct sh_parameters_many_results sh_parameters_many_results;
typedef struct sh_parameters_many_call sh_parameters_many_call;
typedef struct sh_parameters_many_future sh_parameters_many_future;

ridl_status sh_parameters_many(sh_parameters *self_, const int32_t *a, size_t n_a,
    const sh_mode *b, size_t n_b, const ridl_bool *c, size_t n_c);
ridl_status sh_parameters_many_timed(sh_parameters *self_, ridl_duration timeout_,
    const int32_t *a, size_t n_a, const sh_mode *b, size_t n_b, const ridl_bool *c, size_t n_c);
sh_parameters_many_future *sh_parameters_many_async(sh_parameters *self_, const int32_t *a,
    size_t n_a, const sh_mode *b, size_t n_b, const ridl_bool *c, size_t n_c);
ridl_status sh_parameters_many_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_many_args *args_);
sh_parameters_many_future *sh_parameters_many_async_with(sh_parameters *self_,
    const ridl_call_options *options_, const sh_parameters_many_args *args_);
ridl_status sh_parameters_many_value(sh_parameters_many_future *future_);
sh_parameters_many_future *sh_parameters_many_future_of(ridl_future *future_);
ridl_status sh_parameters_many_reply(sh_parameters_many_call *call_);

struct sh_parameters_many_args {
	ProtobufCMessage base;
	size_t n_a;
	const int32_t *a;
	size_t n_b;
	const sh_mode *b;
	size_t n_c;
	const ridl_bool *c;
};

struct sh_parameters_many_results {
	ProtobufCMessage base;
};

struct sh_parameters_many_call {
	ridl_call call;
	const sh_parameters_many_args *args;
};

struct sh_parameters_many_future {
	ridl_future future;
};

extern const ridl_method_table sh_parameters_many_table;

/* Parameters.body */
typedef struct sh_parameters_body_call sh_parameters_body_call;
typedef struct sh_parameters_body_future sh_parameters_body_future;

ridl_status sh_parameters_body(sh_parameters *self_, const sh_item *request_, sh_item **out_);
ridl_status sh_parameters_body_timed(sh_parameters *self_, ridl_duration timeout_,
    const sh_item *request_, sh_item **out_);
sh_parameters_body_future *sh_parameters_body_async(sh_parameters *self_,
    const sh_item *request_);
ridl_status sh_parameters_body_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_item *args_, sh_item **out_);
sh_parameters_body_future *sh_parameters_body_async_with(sh_parameters *self_,
    const ridl_call_options *options_, const sh_item *args_);
ridl_status sh_parameters_body_value(sh_parameters_body_future *future_, const sh_item **out_);
sh_parameters_body_future *sh_parameters_body_future_of(ridl_future *future_);
ridl_status sh_parameters_body_reply(sh_parameters_body_call *call_, const sh_item *results_);

struct sh_parameters_body_call {
	ridl_call call;
	const sh_item *args;
};

struct sh_parameters_body_future {
	ridl_future future;
};

extern const ridl_method_table sh_parameters_body_table;

/* Parameters.numbered */
typedef struct sh_parameters_numbered_args sh_parameters_numbered_args;
typedef struct sh_parameters_numbered_results sh_parameters_numbered_results;
typedef struct sh_parameters_numbered_call sh_parameters_numbered_call;
typedef struct sh_parameters_numbered_future sh_parameters_numbered_future;

ridl_status sh_parameters_numbered(sh_parameters *self_, int32_t a, int32_t b, int32_t d,
    int32_t *a_);
ridl_status sh_parameters_numbered_timed(sh_parameters *self_, ridl_duration timeout_,
    int32_t a, int32_t b, int32_t d, int32_t *a_);
sh_parameters_numbered_future *sh_parameters_numbered_async(sh_parameters *self_, int32_t a,
    int32_t b, int32_t d);
ridl_status sh_parameters_numbered_with(sh_parameters *self_,
    const ridl_call_options *options_, const sh_parameters_numbered_args *args_, int32_t *a_);
sh_parameters_numbered_future *sh_parameters_numbered_async_with(sh_parameters *self_,
    const ridl_call_options *options_, const sh_parameters_numbered_args *args_);
ridl_status sh_parameters_numbered_value(sh_parameters_numbered_future *future_, int32_t *a_);
sh_parameters_numbered_future *sh_parameters_numbered_future_of(ridl_future *future_);
ridl_status sh_parameters_numbered_reply(sh_parameters_numbered_call *call_, int32_t a);

struct sh_parameters_numbered_args {
	ProtobufCMessage base;
	int32_t a;
	int32_t b;
	int32_t d;
};

struct sh_parameters_numbered_results {
	ProtobufCMessage base;
	int32_t a;
};

struct sh_parameters_numbered_call {
	ridl_call call;
	const sh_parameters_numbered_args *args;
};

struct sh_parameters_numbered_future {
	ridl_future future;
};

extern const ridl_method_table sh_parameters_numbered_table;

/* Parameters.tell */
typedef struct sh_parameters_tell_args sh_parameters_tell_args;
typedef struct sh_parameters_tell_call sh_parameters_tell_call;
typedef struct sh_parameters_tell_future sh_parameters_tell_future;

ridl_status sh_parameters_tell(sh_parameters *self_, const sh_item *item, const int32_t *n,
    const char *const *words, size_t n_words);
ridl_status sh_parameters_tell_timed(sh_parameters *self_, ridl_duration timeout_,
    const sh_item *item, const int32_t *n, const char *const *words, size_t n_words);
sh_parameters_tell_future *sh_parameters_tell_async(sh_parameters *self_, const sh_item *item,
    const int32_t *n, const char *const *words, size_t n_words);
ridl_status sh_parameters_tell_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_tell_args *args_);
sh_parameters_tell_future *sh_parameters_tell_async_with(sh_parameters *self_,
    const ridl_call_options *options_, const sh_parameters_tell_args *args_);
ridl_status sh_parameters_tell_value(sh_parameters_tell_future *future_);
sh_parameters_tell_future *sh_parameters_tell_future_of(ridl_future *future_);

struct sh_parameters_tell_args {
	ProtobufCMessage base;
	sh_item *item;
	ridl_bool has_n;
	int32_t n;
	size_t n_words;
	const char *const *words;
};

struct sh_parameters_tell_call {
	ridl_call call;
	const sh_parameters_tell_args *args;
};

struct sh_parameters_tell_future {
	ridl_future future;
};

extern const ridl_method_table sh_parameters_tell_table;

/* What a Parameters is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct sh_parameters_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Parameters.scalars */
	ridl_status (*scalars)(void *self_, sh_parameters_scalars_call *call_, double a,
	    ridl_bool b, sh_mode c, uint64_t d);
	/* Parameters.maybe_scalars */
	ridl_status (*maybe_scalars)(void *self_, sh_parameters_maybe_scalars_call *call_,
	    const double *a, const ridl_bool *b, const sh_mode *c);
	/* Parameters.texts */
	ridl_status (*texts)(void *self_, sh_parameters_texts_call *call_, const char *a,
	    const char *b, const char *const *c, size_t n_c);
	/* Parameters.data */
	ridl_status (*data)(void *self_, sh_parameters_data_call *call_, ridl_bytes a,
	    const ridl_bytes *b, const ridl_bytes *c, size_t n_c);
	/* Parameters.messages */
	ridl_status (*messages)(void *self_, sh_parameters_messages_call *call_,
	    const sh_item *a, const sh_item *b, sh_item *const *c, size_t n_c);
	/* Parameters.objects */
	ridl_status (*objects)(void *self_, sh_parameters_objects_call *call_, sh_thing *a,
	    sh_thing *b, sh_thing *const *c, size_t n_c);
	/* Parameters.many */
	ridl_status (*many)(void *self_, sh_parameters_many_call *call_, const int32_t *a,
	    size_t n_a, const sh_mode *b, size_t n_b, const ridl_bool *c, size_t n_c);
	/* Parameters.body */
	ridl_status (*body)(void *self_, sh_parameters_body_call *call_,
	    const sh_item *request_, sh_item *out_);
	/* Parameters.numbered */
	ridl_status (*numbered)(void *self_, sh_parameters_numbered_call *call_, int32_t a,
	    int32_t b, int32_t d, int32_t *a_);
	/* Parameters.tell */
	void (*tell)(void *self_, sh_parameters_tell_call *call_, const sh_item *item,
	    const int32_t *n, const char *const *words, size_t n_words);
};

extern const ridl_interface_table sh_parameters_table;

RIDL_END_DECLS

#endif
