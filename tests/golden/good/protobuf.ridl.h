/*
 * Made by ridlc from protobuf.ridl; do not edit.
 */
#ifndef PROTOBUF_RIDL_H
#define PROTOBUF_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#include "enums.ridl.h"

#if RIDL_GEN_VERSION != 2
#error "protobuf.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

/*
 * enum Level
 *
 * What protobuf is particular about; see also docs/language.md.
 */
typedef enum pb_level RIDL_INT32_ENUM {
	PB_LEVEL_HIGH = 7,
	/* Must come first in a .proto. */
	PB_LEVEL_NONE = 0,
	PB_LEVEL_LOW RIDL_DEPRECATED("") = -1,
	PB_LEVEL_FOO__BAR = 8,
	PB_LEVEL_FOO_BAR = 9,
	PB_LEVEL_LEAST = -2147483647 - 1,
} pb_level;

#ifndef __cplusplus
_Static_assert(sizeof(pb_level) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor pb_level_descriptor;
extern const ridl_enum_table pb_level_table;

typedef struct pb_optional pb_optional;
typedef struct pb_stream_ pb_stream_;
typedef struct pb_odd_by_truth_entry pb_odd_by_truth_entry;
typedef struct pb_odd_by_number_entry pb_odd_by_number_entry;
typedef struct pb_odd pb_odd;
typedef struct pb_taken pb_taken;
typedef struct pb_store pb_store;
typedef struct pb_store_ops pb_store_ops;

/*
 * struct optional
 *
 * Lower case, and not always a name for protobuf.
 */
struct pb_optional {
	ProtobufCMessage base;
	int32_t message;
	pb_optional *oneof;
};

#define PB_OPTIONAL_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&pb_optional_descriptor), 0, NULL }

ridl_status pb_optional_encode(const pb_optional *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status pb_optional_decode(const void *data_, size_t len_, ridl_arena *mem_,
    pb_optional **out_);
void pb_optional_print(const pb_optional *message_, FILE *file_);
bool pb_optional_equal(const pb_optional *a_, const pb_optional *b_);
pb_optional *pb_optional_copy(const pb_optional *message_);

extern const ProtobufCMessageDescriptor pb_optional_descriptor;
extern const ridl_message_table pb_optional_table;

/* struct stream_ */
struct pb_stream_ {
	ProtobufCMessage base;
	int32_t x;
};

#define PB_STREAM__INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&pb_stream__descriptor), 0 }

ridl_status pb_stream__encode(const pb_stream_ *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status pb_stream__decode(const void *data_, size_t len_, ridl_arena *mem_,
    pb_stream_ **out_);
void pb_stream__print(const pb_stream_ *message_, FILE *file_);
bool pb_stream__equal(const pb_stream_ *a_, const pb_stream_ *b_);
pb_stream_ *pb_stream__copy(const pb_stream_ *message_);

extern const ProtobufCMessageDescriptor pb_stream__descriptor;
extern const ridl_message_table pb_stream__table;

/*
 * struct Odd
 *
 * Pipes | and
 * several lines.
 *
 * In paragraphs.
 */
struct pb_odd_by_truth_entry {
	ProtobufCMessage base;
	ridl_bool key;
	pb_level value;
};

struct pb_odd_by_number_entry {
	ProtobufCMessage base;
	int64_t key;
	golden_enums_mode value;
};

typedef enum pb_odd_presence__case RIDL_INT32_ENUM {
	PB_ODD_PRESENCE__NOT_SET = 0,
	PB_ODD_PRESENCE__A = 5,
	PB_ODD_PRESENCE__B = 6,
} pb_odd_presence__case;

typedef enum pb_odd_bar_case RIDL_INT32_ENUM {
	PB_ODD_BAR_NOT_SET = 0,
	PB_ODD_BAR_C = 10,
} pb_odd_bar_case;

struct pb_odd {
	ProtobufCMessage base;
	int32_t foo_bar;
	int32_t fooBar RIDL_DEPRECATED("a|b");
	ridl_bool has_presence;
	int32_t presence;
	int32_t _presence;
	pb_odd_presence__case presence__case;
	union {
		int32_t a;
		pb_optional *b;
	};
	pb_odd_bar_case bar_case;
	union {
		int32_t c;
	};
	int32_t foo;
	size_t n_by_truth;
	pb_odd_by_truth_entry *const *by_truth;
	size_t n_by_number;
	pb_odd_by_number_entry *const *by_number;
	ridl_bool has_half;
	double half;
	const char *text;
	ridl_bool has_level;
	pb_level level;
	size_t n_packets;
	const ridl_bytes *packets;
	size_t n_matrix;
	const float *matrix;
};

#define PB_ODD_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&pb_odd_descriptor), 0, 0, 0, 0, 0, PB_ODD_PRESENCE__NOT_SET, \
	    { 0 }, PB_ODD_BAR_NOT_SET, { 0 }, 0, 0, NULL, 0, NULL, 0, 0, NULL, 0, \
	    PB_LEVEL_NONE, 0, NULL, 0, NULL }

ridl_status pb_odd_encode(const pb_odd *message_, void *buf_, size_t size_,
    size_t *out_len_) RIDL_DEPRECATED("");
ridl_status pb_odd_decode(const void *data_, size_t len_, ridl_arena *mem_,
    pb_odd **out_) RIDL_DEPRECATED("");
void pb_odd_print(const pb_odd *message_, FILE *file_);
bool pb_odd_equal(const pb_odd *a_, const pb_odd *b_);
pb_odd *pb_odd_copy(const pb_odd *message_) RIDL_DEPRECATED("");

extern const ProtobufCMessageDescriptor pb_odd_descriptor;
extern const ridl_message_table pb_odd_table;

/*
 * struct StoreGetArgs
 *
 * Would be the parameters of Store.get.
 */
struct pb_taken {
	ProtobufCMessage base;
	int32_t x;
};

#define PB_TAKEN_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&pb_taken_descriptor), 0 }

ridl_status pb_taken_encode(const pb_taken *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status pb_taken_decode(const void *data_, size_t len_, ridl_arena *mem_, pb_taken **out_);
void pb_taken_print(const pb_taken *message_, FILE *file_);
bool pb_taken_equal(const pb_taken *a_, const pb_taken *b_);
pb_taken *pb_taken_copy(const pb_taken *message_);

extern const ProtobufCMessageDescriptor pb_taken_descriptor;
extern const ridl_message_table pb_taken_table;

/* service Store */
struct pb_store {
	ridl_object object;
};

pb_store *pb_store_at(ridl_conn *conn_);
pb_store *pb_store_new(const pb_store_ops *ops_, void *self_);
pb_store *pb_store_ref(pb_store *self_);
void pb_store_unref(pb_store *self_);
pb_store *pb_store_from(ridl_object *object_);

/*
 * Store.get
 *
 * Documented
 * at length.
 */
typedef struct pb_store_get_args pb_store_get_args;
typedef struct pb_store_get_results pb_store_get_results;
typedef struct pb_store_get_call pb_store_get_call;
typedef struct pb_store_get_future pb_store_get_future;

ridl_status pb_store_get(pb_store *self_, const char *key, ridl_bytes data,
    pb_store_get_results **out_) RIDL_DEPRECATED("use | put");
ridl_status pb_store_get_timed(pb_store *self_, ridl_duration timeout_, const char *key,
    ridl_bytes data, pb_store_get_results **out_) RIDL_DEPRECATED("use | put");
pb_store_get_future *pb_store_get_async(pb_store *self_, const char *key,
    ridl_bytes data) RIDL_DEPRECATED("use | put");
ridl_status pb_store_get_with(pb_store *self_, const ridl_call_options *options_,
    const pb_store_get_args *args_, pb_store_get_results **out_) RIDL_DEPRECATED("use | put");
pb_store_get_future *pb_store_get_async_with(pb_store *self_,
    const ridl_call_options *options_,
    const pb_store_get_args *args_) RIDL_DEPRECATED("use | put");
ridl_status pb_store_get_value(pb_store_get_future *future_, const pb_store_get_results **out_);
pb_store_get_future *pb_store_get_future_of(ridl_future *future_);
ridl_status pb_store_get_reply(pb_store_get_call *call_, const pb_store_get_results *results_);

struct pb_store_get_args {
	ProtobufCMessage base;
	/* The key. */
	const char *key;
	ridl_bytes data;
};

struct pb_store_get_results {
	ProtobufCMessage base;
	int32_t x;
	int32_t y;
};

struct pb_store_get_call {
	ridl_call call;
	const pb_store_get_args *args;
};

struct pb_store_get_future {
	ridl_future future;
};

extern const ridl_method_table pb_store_get_table;

/* Store.option */
typedef struct pb_store_option_results pb_store_option_results;
typedef struct pb_store_option_call pb_store_option_call;
typedef struct pb_store_option_future pb_store_option_future;

ridl_status pb_store_option(pb_store *self_, const pb_optional *request_,
    pb_store_option_results **out_);
ridl_status pb_store_option_timed(pb_store *self_, ridl_duration timeout_,
    const pb_optional *request_, pb_store_option_results **out_);
pb_store_option_future *pb_store_option_async(pb_store *self_, const pb_optional *request_);
ridl_status pb_store_option_with(pb_store *self_, const ridl_call_options *options_,
    const pb_optional *args_, pb_store_option_results **out_);
pb_store_option_future *pb_store_option_async_with(pb_store *self_,
    const ridl_call_options *options_, const pb_optional *args_);
ridl_status pb_store_option_value(pb_store_option_future *future_,
    const pb_store_option_results **out_);
pb_store_option_future *pb_store_option_future_of(ridl_future *future_);
ridl_status pb_store_option_reply(pb_store_option_call *call_,
    const pb_store_option_results *results_);

struct pb_store_option_results {
	ProtobufCMessage base;
	size_t n_result;
	const golden_enums_mode *result;
};

struct pb_store_option_call {
	ridl_call call;
	const pb_optional *args;
};

struct pb_store_option_future {
	ridl_future future;
};

extern const ridl_method_table pb_store_option_table;

/* What a Store is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct pb_store_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/*
	 * Store.get: Documented
	 * at length.
	 */
	ridl_status (*get)(void *self_, pb_store_get_call *call_, const char *key,
	    ridl_bytes data, pb_store_get_results *out_);
	/* Store.option */
	ridl_status (*option)(void *self_, pb_store_option_call *call_,
	    const pb_optional *request_, pb_store_option_results *out_);
};

extern const ridl_interface_table pb_store_table;

/* const USUAL */
#define PB_STORE_USUAL PB_LEVEL_HIGH

RIDL_END_DECLS

#endif
