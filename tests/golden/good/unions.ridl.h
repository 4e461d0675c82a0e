/*
 * Made by ridlc from unions.ridl; do not edit.
 */
#ifndef UNIONS_RIDL_H
#define UNIONS_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "unions.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

/* enum Mode */
typedef enum un_mode RIDL_INT32_ENUM {
	UN_MODE_A = 0,
	UN_MODE_B = 1,
} un_mode;

#ifndef __cplusplus
_Static_assert(sizeof(un_mode) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor un_mode_descriptor;
extern const ridl_enum_table un_mode_table;

typedef struct un_value un_value;
typedef struct un_item un_item;
typedef struct un_bad un_bad;
typedef struct un_store un_store;
typedef struct un_store_ops un_store_ops;

/*
 * struct Value
 *
 * A union by itself is a message that holds nothing else.
 */
typedef enum un_value_case RIDL_INT32_ENUM {
	UN_VALUE_NOT_SET = 0,
	UN_VALUE_NUM = 1,
	UN_VALUE_TEXT = 2,
	UN_VALUE_NESTED = 3,
} un_value_case;

struct un_value {
	ProtobufCMessage base;
	un_value_case value_case;
	union {
		int64_t num;
		const char *text;
		un_value *nested;
	};
};

#define UN_VALUE_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&un_value_descriptor), UN_VALUE_NOT_SET, { 0 } }

ridl_status un_value_encode(const un_value *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status un_value_decode(const void *data_, size_t len_, ridl_arena *mem_, un_value **out_);
void un_value_print(const un_value *message_, FILE *file_);
bool un_value_equal(const un_value *a_, const un_value *b_);
un_value *un_value_copy(const un_value *message_);

extern const ProtobufCMessageDescriptor un_value_descriptor;
extern const ridl_message_table un_value_table;

/* struct Item */
typedef enum un_item_extra_case RIDL_INT32_ENUM {
	UN_ITEM_EXTRA_NOT_SET = 0,
	UN_ITEM_EXTRA_NUM = 6,
	/* Some text. */
	UN_ITEM_EXTRA_TEXT = 7,
	UN_ITEM_EXTRA_DATA = 8,
	UN_ITEM_EXTRA_ITEM = 9,
	UN_ITEM_EXTRA_MODE = 10,
	UN_ITEM_EXTRA_CLASS = 11,
} un_item_extra_case;

typedef enum un_item_further_case RIDL_INT32_ENUM {
	UN_ITEM_FURTHER_NOT_SET = 0,
	UN_ITEM_FURTHER_VALUE = 13,
	UN_ITEM_FURTHER_REAL = 12,
} un_item_further_case;

struct un_item {
	ProtobufCMessage base;
	const char *key;
	/* At most one of these. */
	un_item_extra_case extra_case;
	union {
		int64_t num;
		const char *text;
		ridl_bytes data;
		un_item *item;
		un_mode mode;
		ridl_bool class_;
	};
	un_item_further_case further_case;
	union {
		un_value *value;
		double real;
	};
	size_t n_values;
	un_value *const *values;
	uint32_t last;
};

#define UN_ITEM_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&un_item_descriptor), protobuf_c_empty_string, \
	    UN_ITEM_EXTRA_NOT_SET, { 0 }, UN_ITEM_FURTHER_NOT_SET, { NULL }, 0, NULL, 0 }

ridl_status un_item_encode(const un_item *message_, void *buf_, size_t size_, size_t *out_len_);
ridl_status un_item_decode(const void *data_, size_t len_, ridl_arena *mem_, un_item **out_);
void un_item_print(const un_item *message_, FILE *file_);
bool un_item_equal(const un_item *a_, const un_item *b_);
un_item *un_item_copy(const un_item *message_);

extern const ProtobufCMessageDescriptor un_item_descriptor;
extern const ridl_message_table un_item_table;

/* error Bad */
enum { UN_BAD = 0x6536d827 };

typedef enum un_bad_reason_case RIDL_INT32_ENUM {
	UN_BAD_REASON_NOT_SET = 0,
	UN_BAD_REASON_CODE = 1,
	UN_BAD_REASON_WHY = 2,
} un_bad_reason_case;

struct un_bad {
	ProtobufCMessage base;
	un_bad_reason_case reason_case;
	union {
		int32_t code;
		const char *why;
	};
};

#define UN_BAD_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&un_bad_descriptor), UN_BAD_REASON_NOT_SET, { 0 } }

ridl_status un_bad_throw(ridl_call *call_, const un_bad *detail_);
const un_bad *un_bad_detail(const ridl_error *error_);

ridl_status un_bad_encode(const un_bad *message_, void *buf_, size_t size_, size_t *out_len_);
ridl_status un_bad_decode(const void *data_, size_t len_, ridl_arena *mem_, un_bad **out_);
void un_bad_print(const un_bad *message_, FILE *file_);
bool un_bad_equal(const un_bad *a_, const un_bad *b_);
un_bad *un_bad_copy(const un_bad *message_);

extern const ProtobufCMessageDescriptor un_bad_descriptor;
extern const ridl_message_table un_bad_table;
extern const ridl_error_table un_bad_error_table;

/* service Store */
struct un_store {
	ridl_object object;
};

un_store *un_store_at(ridl_conn *conn_);
un_store *un_store_new(const un_store_ops *ops_, void *self_);
un_store *un_store_ref(un_store *self_);
void un_store_unref(un_store *self_);
un_store *un_store_from(ridl_object *object_);

/* Store.get */
typedef struct un_store_get_args un_store_get_args;
typedef struct un_store_get_call un_store_get_call;
typedef struct un_store_get_future un_store_get_future;

ridl_status un_store_get(un_store *self_, const char *key, un_value **out_);
ridl_status un_store_get_timed(un_store *self_, ridl_duration timeout_, const char *key,
    un_value **out_);
un_store_get_future *un_store_get_async(un_store *self_, const char *key);
ridl_status un_store_get_with(un_store *self_, const ridl_call_options *options_,
    const un_store_get_args *args_, un_value **out_);
un_store_get_future *un_store_get_async_with(un_store *self_,
    const ridl_call_options *options_, const un_store_get_args *args_);
ridl_status un_store_get_value(un_store_get_future *future_, const un_value **out_);
un_store_get_future *un_store_get_future_of(ridl_future *future_);
ridl_status un_store_get_reply(un_store_get_call *call_, const un_value *results_);

struct un_store_get_args {
	ProtobufCMessage base;
	const char *key;
};

struct un_store_get_call {
	ridl_call call;
	const un_store_get_args *args;
};

struct un_store_get_future {
	ridl_future future;
};

extern const ridl_method_table un_store_get_table;

/* Store.put */
typedef struct un_store_put_args un_store_put_args;
typedef struct un_store_put_results un_store_put_results;
typedef struct un_store_put_call un_store_put_call;
typedef struct un_store_put_future un_store_put_future;

ridl_status un_store_put(un_store *self_, const un_value *value, const un_item *item,
    un_value **value_);
ridl_status un_store_put_timed(un_store *self_, ridl_duration timeout_, const un_value *value,
    const un_item *item, un_value **value_);
un_store_put_future *un_store_put_async(un_store *self_, const un_value *value,
    const un_item *item);
ridl_status un_store_put_with(un_store *self_, const ridl_call_options *options_,
    const un_store_put_args *args_, un_value **value_);
un_store_put_future *un_store_put_async_with(un_store *self_,
    const ridl_call_options *options_, const un_store_put_args *args_);
ridl_status un_store_put_value(un_store_put_future *future_, const un_value **value_);
un_store_put_future *un_store_put_future_of(ridl_future *future_);
ridl_status un_store_put_reply(un_store_put_call *call_, const un_value *value);

struct un_store_put_args {
	ProtobufCMessage base;
	un_value *value;
	un_item *item;
};

struct un_store_put_results {
	ProtobufCMessage base;
	un_value *value;
};

struct un_store_put_call {
	ridl_call call;
	const un_store_put_args *args;
};

struct un_store_put_future {
	ridl_future future;
};

extern const ridl_method_table un_store_put_table;

/* Store.all */
typedef struct un_store_all_args un_store_all_args;
typedef struct un_store_all_results_values_entry un_store_all_results_values_entry;
typedef struct un_store_all_results un_store_all_results;
typedef struct un_store_all_call un_store_all_call;
typedef struct un_store_all_future un_store_all_future;

ridl_status un_store_all(un_store *self_, un_store_all_results **out_);
ridl_status un_store_all_timed(un_store *self_, ridl_duration timeout_,
    un_store_all_results **out_);
un_store_all_future *un_store_all_async(un_store *self_);
ridl_status un_store_all_with(un_store *self_, const ridl_call_options *options_,
    const un_store_all_args *args_, un_store_all_results **out_);
un_store_all_future *un_store_all_async_with(un_store *self_,
    const ridl_call_options *options_, const un_store_all_args *args_);
ridl_status un_store_all_value(un_store_all_future *future_, const un_store_all_results **out_);
un_store_all_future *un_store_all_future_of(ridl_future *future_);
ridl_status un_store_all_reply(un_store_all_call *call_, const un_store_all_results *results_);

struct un_store_all_args {
	ProtobufCMessage base;
};

struct un_store_all_results_values_entry {
	ProtobufCMessage base;
	const char *key;
	un_value *value;
};

struct un_store_all_results {
	ProtobufCMessage base;
	size_t n_values;
	un_store_all_results_values_entry *const *values;
};

struct un_store_all_call {
	ridl_call call;
	const un_store_all_args *args;
};

struct un_store_all_future {
	ridl_future future;
};

extern const ridl_method_table un_store_all_table;

/* What a Store is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct un_store_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Store.get */
	ridl_status (*get)(void *self_, un_store_get_call *call_, const char *key,
	    un_value *out_);
	/* Store.put */
	ridl_status (*put)(void *self_, un_store_put_call *call_, const un_value *value,
	    const un_item *item, un_value *value_);
	/* Store.all */
	ridl_status (*all)(void *self_, un_store_all_call *call_, un_store_all_results *out_);
};

extern const ridl_interface_table un_store_table;

RIDL_END_DECLS

#endif
