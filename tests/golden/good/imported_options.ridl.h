/*
 * Made by ridlc from imported_options.proto; do not edit.
 */
#ifndef IMPORTED_OPTIONS_RIDL_H
#define IMPORTED_OPTIONS_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "imported_options.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

typedef struct golden_options_item golden_options_item;
typedef struct golden_options_items golden_options_items;
typedef struct golden_options_items_ops golden_options_items_ops;

/*
 * struct Item
 *
 * What options say that somebody made up is not kept, and said so.
 */
struct golden_options_item {
	ProtobufCMessage base;
	const char *name RIDL_DEPRECATED("");
};

#define GOLDEN_OPTIONS_ITEM_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_options_item_descriptor), protobuf_c_empty_string }

ridl_status golden_options_item_encode(const golden_options_item *message_, void *buf_,
    size_t size_, size_t *out_len_);
ridl_status golden_options_item_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_options_item **out_);
void golden_options_item_print(const golden_options_item *message_, FILE *file_);
bool golden_options_item_equal(const golden_options_item *a_, const golden_options_item *b_);
golden_options_item *golden_options_item_copy(const golden_options_item *message_);

extern const ProtobufCMessageDescriptor golden_options_item_descriptor;
extern const ridl_message_table golden_options_item_table;

/* service Items */
struct golden_options_items {
	ridl_object object;
};

golden_options_items *golden_options_items_at(ridl_conn *conn_);
golden_options_items *golden_options_items_new(const golden_options_items_ops *ops_,
    void *self_);
golden_options_items *golden_options_items_ref(golden_options_items *self_);
void golden_options_items_unref(golden_options_items *self_);
golden_options_items *golden_options_items_from(ridl_object *object_);

/* Items.Get */
typedef struct golden_options_items_get_call golden_options_items_get_call;
typedef struct golden_options_items_get_future golden_options_items_get_future;

ridl_status golden_options_items_get(golden_options_items *self_,
    const golden_options_item *request_, golden_options_item **out_);
ridl_status golden_options_items_get_timed(golden_options_items *self_, ridl_duration timeout_,
    const golden_options_item *request_, golden_options_item **out_);
golden_options_items_get_future *golden_options_items_get_async(golden_options_items *self_,
    const golden_options_item *request_);
ridl_status golden_options_items_get_with(golden_options_items *self_,
    const ridl_call_options *options_, const golden_options_item *args_,
    golden_options_item **out_);
golden_options_items_get_future *golden_options_items_get_async_with(golden_options_items *self_,
    const ridl_call_options *options_, const golden_options_item *args_);
ridl_status golden_options_items_get_value(golden_options_items_get_future *future_,
    const golden_options_item **out_);
golden_options_items_get_future *golden_options_items_get_future_of(ridl_future *future_);
ridl_status golden_options_items_get_reply(golden_options_items_get_call *call_,
    const golden_options_item *results_);

struct golden_options_items_get_call {
	ridl_call call;
	const golden_options_item *args;
};

struct golden_options_items_get_future {
	ridl_future future;
};

extern const ridl_method_table golden_options_items_get_table;

/* What an Items is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct golden_options_items_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Items.Get */
	ridl_status (*get)(void *self_, golden_options_items_get_call *call_,
	    const golden_options_item *request_, golden_options_item *out_);
};

extern const ridl_interface_table golden_options_items_table;

RIDL_END_DECLS

#endif
