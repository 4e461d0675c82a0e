/*
 * Made by ridlc from since.ridl; do not edit.
 */
#ifndef SINCE_RIDL_H
#define SINCE_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "since.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

typedef struct si_item si_item;
typedef struct si_other si_other;
typedef struct si_other_ops si_other_ops;
typedef struct si_grown si_grown;
typedef struct si_grown_ops si_grown_ops;
typedef struct si_told si_told;

/* struct Item */
struct si_item {
	ProtobufCMessage base;
	int32_t x;
};

#define SI_ITEM_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&si_item_descriptor), 0 }

ridl_status si_item_encode(const si_item *message_, void *buf_, size_t size_, size_t *out_len_);
ridl_status si_item_decode(const void *data_, size_t len_, ridl_arena *mem_, si_item **out_);
void si_item_print(const si_item *message_, FILE *file_);
bool si_item_equal(const si_item *a_, const si_item *b_);
si_item *si_item_copy(const si_item *message_);

extern const ProtobufCMessageDescriptor si_item_descriptor;
extern const ridl_message_table si_item_table;

/* interface Other */
struct si_other {
	ridl_object object;
};

si_other *si_other_new(const si_other_ops *ops_, void *self_);
si_other *si_other_ref(si_other *self_);
void si_other_unref(si_other *self_);
si_other *si_other_from(ridl_object *object_);

/* What an Other is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct si_other_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
};

extern const ridl_interface_table si_other_table;

/* service Grown */
struct si_grown {
	ridl_object object;
};

si_grown *si_grown_at(ridl_conn *conn_);
si_grown *si_grown_new(const si_grown_ops *ops_, void *self_);
si_grown *si_grown_ref(si_grown *self_);
void si_grown_unref(si_grown *self_);
si_grown *si_grown_from(ridl_object *object_);

/* Grown.one */
typedef struct si_grown_one_args si_grown_one_args;
typedef struct si_grown_one_results si_grown_one_results;
typedef struct si_grown_one_call si_grown_one_call;
typedef struct si_grown_one_future si_grown_one_future;

ridl_status si_grown_one(si_grown *self_, const char *text, si_grown_one_results **out_);
ridl_status si_grown_one_timed(si_grown *self_, ridl_duration timeout_, const char *text,
    si_grown_one_results **out_);
si_grown_one_future *si_grown_one_async(si_grown *self_, const char *text);
ridl_status si_grown_one_with(si_grown *self_, const ridl_call_options *options_,
    const si_grown_one_args *args_, si_grown_one_results **out_);
si_grown_one_future *si_grown_one_async_with(si_grown *self_,
    const ridl_call_options *options_, const si_grown_one_args *args_);
ridl_status si_grown_one_value(si_grown_one_future *future_, const si_grown_one_results **out_);
si_grown_one_future *si_grown_one_future_of(ridl_future *future_);
ridl_status si_grown_one_reply(si_grown_one_call *call_, const si_grown_one_results *results_);

struct si_grown_one_args {
	ProtobufCMessage base;
	const char *text;
	ridl_bool has_times;
	uint32_t times;
	si_item *item;
	si_other *other;
};

struct si_grown_one_results {
	ProtobufCMessage base;
	const char *a;
	ridl_bool b;
	size_t n_c;
	const uint32_t *c;
};

struct si_grown_one_call {
	ridl_call call;
	const si_grown_one_args *args;
};

struct si_grown_one_future {
	ridl_future future;
};

extern const ridl_method_table si_grown_one_table;

/* Grown.only_later */
typedef struct si_grown_only_later_args si_grown_only_later_args;
typedef struct si_grown_only_later_results si_grown_only_later_results;
typedef struct si_grown_only_later_call si_grown_only_later_call;
typedef struct si_grown_only_later_future si_grown_only_later_future;

ridl_status si_grown_only_later(si_grown *self_);
ridl_status si_grown_only_later_timed(si_grown *self_, ridl_duration timeout_);
si_grown_only_later_future *si_grown_only_later_async(si_grown *self_);
ridl_status si_grown_only_later_with(si_grown *self_, const ridl_call_options *options_,
    const si_grown_only_later_args *args_);
si_grown_only_later_future *si_grown_only_later_async_with(si_grown *self_,
    const ridl_call_options *options_, const si_grown_only_later_args *args_);
ridl_status si_grown_only_later_value(si_grown_only_later_future *future_);
si_grown_only_later_future *si_grown_only_later_future_of(ridl_future *future_);
ridl_status si_grown_only_later_reply(si_grown_only_later_call *call_);

struct si_grown_only_later_args {
	ProtobufCMessage base;
	ridl_bool has_data;
	ridl_bytes data;
	const char *text;
};

struct si_grown_only_later_results {
	ProtobufCMessage base;
};

struct si_grown_only_later_call {
	ridl_call call;
	const si_grown_only_later_args *args;
};

struct si_grown_only_later_future {
	ridl_future future;
};

extern const ridl_method_table si_grown_only_later_table;

/* What a Grown is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct si_grown_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Grown.one */
	ridl_status (*one)(void *self_, si_grown_one_call *call_, const char *text,
	    si_grown_one_results *out_);
	/* Grown.only_later */
	ridl_status (*only_later)(void *self_, si_grown_only_later_call *call_);
};

extern const ridl_interface_table si_grown_table;

/* callback Told */
struct si_told {
	ridl_object object;
};

si_told *si_told_ref(si_told *self_);
void si_told_unref(si_told *self_);
si_told *si_told_from(ridl_object *object_);

/* Told.invoke */
typedef struct si_told_invoke_args si_told_invoke_args;
typedef struct si_told_invoke_call si_told_invoke_call;
typedef struct si_told_invoke_future si_told_invoke_future;

ridl_status si_told_invoke(si_told *self_, uint32_t x);
ridl_status si_told_invoke_timed(si_told *self_, ridl_duration timeout_, uint32_t x);
si_told_invoke_future *si_told_invoke_async(si_told *self_, uint32_t x);
ridl_status si_told_invoke_with(si_told *self_, const ridl_call_options *options_,
    const si_told_invoke_args *args_);
si_told_invoke_future *si_told_invoke_async_with(si_told *self_,
    const ridl_call_options *options_, const si_told_invoke_args *args_);
ridl_status si_told_invoke_value(si_told_invoke_future *future_);
si_told_invoke_future *si_told_invoke_future_of(ridl_future *future_);

struct si_told_invoke_args {
	ProtobufCMessage base;
	uint32_t x;
	ridl_bool has_y;
	uint32_t y;
};

struct si_told_invoke_call {
	ridl_call call;
	const si_told_invoke_args *args;
};

struct si_told_invoke_future {
	ridl_future future;
};

/* fn serves Told.invoke; released (or NULL) is called once the last reference is gone. */
si_told *si_told_new(void (*fn_)(void *self_, si_told_invoke_call *call_, uint32_t x),
    void *self_, void (*released_)(void *self_));

extern const ridl_interface_table si_told_table;

RIDL_END_DECLS

#endif
