/*
 * Made by ridlc from maps.ridl; do not edit.
 */
#ifndef MAPS_RIDL_H
#define MAPS_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "maps.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

/* enum Color */
typedef enum mp_color RIDL_INT32_ENUM {
	MP_COLOR_RED = 0,
	MP_COLOR_BLUE = 1,
} mp_color;

#ifndef __cplusplus
_Static_assert(sizeof(mp_color) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor mp_color_descriptor;
extern const ridl_enum_table mp_color_table;

typedef struct mp_item_labels_entry mp_item_labels_entry;
typedef struct mp_item_by_number_entry mp_item_by_number_entry;
typedef struct mp_item_colors_entry mp_item_colors_entry;
typedef struct mp_item_blobs_entry mp_item_blobs_entry;
typedef struct mp_item_more_entry mp_item_more_entry;
typedef struct mp_item_class_entry mp_item_class_entry;
typedef struct mp_item mp_item;
typedef struct mp_store mp_store;
typedef struct mp_store_ops mp_store_ops;

/*
 * struct Item
 *
 * Maps of all kinds, also of itself.
 */
struct mp_item_labels_entry {
	ProtobufCMessage base;
	const char *key;
	const char *value;
};

struct mp_item_by_number_entry {
	ProtobufCMessage base;
	int32_t key;
	mp_item *value;
};

struct mp_item_colors_entry {
	ProtobufCMessage base;
	ridl_bool key;
	mp_color value;
};

struct mp_item_blobs_entry {
	ProtobufCMessage base;
	uint64_t key;
	ridl_bytes value;
};

struct mp_item_more_entry {
	ProtobufCMessage base;
	const char *key;
	const char *value;
};

struct mp_item_class_entry {
	ProtobufCMessage base;
	int32_t key;
	double value;
};

struct mp_item {
	ProtobufCMessage base;
	size_t n_labels;
	mp_item_labels_entry *const *labels;
	size_t n_by_number;
	mp_item_by_number_entry *const *by_number;
	size_t n_colors;
	mp_item_colors_entry *const *colors;
	size_t n_blobs;
	mp_item_blobs_entry *const *blobs;
	size_t n_more;
	mp_item_more_entry *const *more;
	size_t n_class_;
	mp_item_class_entry *const *class_;
};

#define MP_ITEM_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&mp_item_descriptor), 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, \
	    NULL, 0, NULL }

ridl_status mp_item_encode(const mp_item *message_, void *buf_, size_t size_, size_t *out_len_);
ridl_status mp_item_decode(const void *data_, size_t len_, ridl_arena *mem_, mp_item **out_);
void mp_item_print(const mp_item *message_, FILE *file_);
bool mp_item_equal(const mp_item *a_, const mp_item *b_);
mp_item *mp_item_copy(const mp_item *message_);

extern const ProtobufCMessageDescriptor mp_item_descriptor;
extern const ridl_message_table mp_item_table;

/* service Store */
struct mp_store {
	ridl_object object;
};

mp_store *mp_store_at(ridl_conn *conn_);
mp_store *mp_store_new(const mp_store_ops *ops_, void *self_);
mp_store *mp_store_ref(mp_store *self_);
void mp_store_unref(mp_store *self_);
mp_store *mp_store_from(ridl_object *object_);

/* Store.put */
typedef struct mp_store_put_args_items_entry mp_store_put_args_items_entry;
typedef struct mp_store_put_args_labels_entry mp_store_put_args_labels_entry;
typedef struct mp_store_put_args mp_store_put_args;
typedef struct mp_store_put_results_names_entry mp_store_put_results_names_entry;
typedef struct mp_store_put_results mp_store_put_results;
typedef struct mp_store_put_call mp_store_put_call;
typedef struct mp_store_put_future mp_store_put_future;

ridl_status mp_store_put(mp_store *self_, mp_store_put_args_items_entry *const *items,
    size_t n_items, mp_store_put_args_labels_entry *const *labels, size_t n_labels,
    mp_store_put_results **out_);
ridl_status mp_store_put_timed(mp_store *self_, ridl_duration timeout_,
    mp_store_put_args_items_entry *const *items, size_t n_items,
    mp_store_put_args_labels_entry *const *labels, size_t n_labels,
    mp_store_put_results **out_);
mp_store_put_future *mp_store_put_async(mp_store *self_,
    mp_store_put_args_items_entry *const *items, size_t n_items,
    mp_store_put_args_labels_entry *const *labels, size_t n_labels);
ridl_status mp_store_put_with(mp_store *self_, const ridl_call_options *options_,
    const mp_store_put_args *args_, mp_store_put_results **out_);
mp_store_put_future *mp_store_put_async_with(mp_store *self_,
    const ridl_call_options *options_, const mp_store_put_args *args_);
ridl_status mp_store_put_value(mp_store_put_future *future_, const mp_store_put_results **out_);
mp_store_put_future *mp_store_put_future_of(ridl_future *future_);
ridl_status mp_store_put_reply(mp_store_put_call *call_, const mp_store_put_results *results_);

struct mp_store_put_args_items_entry {
	ProtobufCMessage base;
	const char *key;
	mp_item *value;
};

struct mp_store_put_args_labels_entry {
	ProtobufCMessage base;
	const char *key;
	const char *value;
};

struct mp_store_put_args {
	ProtobufCMessage base;
	size_t n_items;
	mp_store_put_args_items_entry *const *items;
	size_t n_labels;
	mp_store_put_args_labels_entry *const *labels;
};

struct mp_store_put_results_names_entry {
	ProtobufCMessage base;
	uint32_t key;
	const char *value;
};

struct mp_store_put_results {
	ProtobufCMessage base;
	size_t n_names;
	mp_store_put_results_names_entry *const *names;
};

struct mp_store_put_call {
	ridl_call call;
	const mp_store_put_args *args;
};

struct mp_store_put_future {
	ridl_future future;
};

extern const ridl_method_table mp_store_put_table;

/* Store.get */
typedef struct mp_store_get_args mp_store_get_args;
typedef struct mp_store_get_results_result_entry mp_store_get_results_result_entry;
typedef struct mp_store_get_results mp_store_get_results;
typedef struct mp_store_get_call mp_store_get_call;
typedef struct mp_store_get_future mp_store_get_future;

ridl_status mp_store_get(mp_store *self_, mp_store_get_results **out_);
ridl_status mp_store_get_timed(mp_store *self_, ridl_duration timeout_,
    mp_store_get_results **out_);
mp_store_get_future *mp_store_get_async(mp_store *self_);
ridl_status mp_store_get_with(mp_store *self_, const ridl_call_options *options_,
    const mp_store_get_args *args_, mp_store_get_results **out_);
mp_store_get_future *mp_store_get_async_with(mp_store *self_,
    const ridl_call_options *options_, const mp_store_get_args *args_);
ridl_status mp_store_get_value(mp_store_get_future *future_, const mp_store_get_results **out_);
mp_store_get_future *mp_store_get_future_of(ridl_future *future_);
ridl_status mp_store_get_reply(mp_store_get_call *call_, const mp_store_get_results *results_);

struct mp_store_get_args {
	ProtobufCMessage base;
};

struct mp_store_get_results_result_entry {
	ProtobufCMessage base;
	const char *key;
	mp_item *value;
};

struct mp_store_get_results {
	ProtobufCMessage base;
	size_t n_result;
	mp_store_get_results_result_entry *const *result;
};

struct mp_store_get_call {
	ridl_call call;
	const mp_store_get_args *args;
};

struct mp_store_get_future {
	ridl_future future;
};

extern const ridl_method_table mp_store_get_table;

/* What a Store is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct mp_store_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Store.put */
	ridl_status (*put)(void *self_, mp_store_put_call *call_,
	    mp_store_put_args_items_entry *const *items, size_t n_items,
	    mp_store_put_args_labels_entry *const *labels, size_t n_labels,
	    mp_store_put_results *out_);
	/* Store.get */
	ridl_status (*get)(void *self_, mp_store_get_call *call_, mp_store_get_results *out_);
};

extern const ridl_interface_table mp_store_table;

RIDL_END_DECLS

#endif
