/*
 * Made by ridlc from standard.ridl; do not edit.
 */
#ifndef STANDARD_RIDL_H
#define STANDARD_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#include "google/protobuf/any.ridl.h"
#include "google/protobuf/empty.ridl.h"
#include "google/protobuf/struct.ridl.h"
#include "google/protobuf/timestamp.ridl.h"
#include "google/protobuf/wrappers.ridl.h"

#if RIDL_GEN_VERSION != 2
#error "standard.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

typedef struct golden_standard_event golden_standard_event;
typedef struct golden_standard_log golden_standard_log;
typedef struct golden_standard_log_ops golden_standard_log_ops;

/*
 * struct Event
 *
 * protobuf's own types are libridl's, too. Either name will do.
 */
struct golden_standard_event {
	ProtobufCMessage base;
	google_protobuf_timestamp *at;
	google_protobuf_any *detail;
	google_protobuf_value *extra;
	google_protobuf_null_value nothing;
	size_t n_notes;
	google_protobuf_string_value *const *notes;
};

#define GOLDEN_STANDARD_EVENT_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_standard_event_descriptor), NULL, NULL, NULL, \
	    GOOGLE_PROTOBUF_NULL_VALUE_NULL_VALUE, 0, NULL }

ridl_status golden_standard_event_encode(const golden_standard_event *message_, void *buf_,
    size_t size_, size_t *out_len_);
ridl_status golden_standard_event_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_standard_event **out_);
void golden_standard_event_print(const golden_standard_event *message_, FILE *file_);
bool golden_standard_event_equal(const golden_standard_event *a_,
    const golden_standard_event *b_);
golden_standard_event *golden_standard_event_copy(const golden_standard_event *message_);

extern const ProtobufCMessageDescriptor golden_standard_event_descriptor;
extern const ridl_message_table golden_standard_event_table;

/* service Log */
struct golden_standard_log {
	ridl_object object;
};

golden_standard_log *golden_standard_log_at(ridl_conn *conn_);
golden_standard_log *golden_standard_log_new(const golden_standard_log_ops *ops_, void *self_);
golden_standard_log *golden_standard_log_ref(golden_standard_log *self_);
void golden_standard_log_unref(golden_standard_log *self_);
golden_standard_log *golden_standard_log_from(ridl_object *object_);

/* Log.add */
typedef struct golden_standard_log_add_call golden_standard_log_add_call;
typedef struct golden_standard_log_add_future golden_standard_log_add_future;

ridl_status golden_standard_log_add(golden_standard_log *self_,
    const golden_standard_event *request_, google_protobuf_empty **out_);
ridl_status golden_standard_log_add_timed(golden_standard_log *self_, ridl_duration timeout_,
    const golden_standard_event *request_, google_protobuf_empty **out_);
golden_standard_log_add_future *golden_standard_log_add_async(golden_standard_log *self_,
    const golden_standard_event *request_);
ridl_status golden_standard_log_add_with(golden_standard_log *self_,
    const ridl_call_options *options_, const golden_standard_event *args_,
    google_protobuf_empty **out_);
golden_standard_log_add_future *golden_standard_log_add_async_with(golden_standard_log *self_,
    const ridl_call_options *options_, const golden_standard_event *args_);
ridl_status golden_standard_log_add_value(golden_standard_log_add_future *future_,
    const google_protobuf_empty **out_);
golden_standard_log_add_future *golden_standard_log_add_future_of(ridl_future *future_);
ridl_status golden_standard_log_add_reply(golden_standard_log_add_call *call_,
    const google_protobuf_empty *results_);

struct golden_standard_log_add_call {
	ridl_call call;
	const golden_standard_event *args;
};

struct golden_standard_log_add_future {
	ridl_future future;
};

extern const ridl_method_table golden_standard_log_add_table;

/* Log.latest */
typedef struct golden_standard_log_latest_args golden_standard_log_latest_args;
typedef struct golden_standard_log_latest_results golden_standard_log_latest_results;
typedef struct golden_standard_log_latest_call golden_standard_log_latest_call;
typedef struct golden_standard_log_latest_future golden_standard_log_latest_future;

ridl_status golden_standard_log_latest(golden_standard_log *self_,
    const google_protobuf_timestamp *since, const google_protobuf_int32_value *limit,
    golden_standard_log_latest_results **out_);
ridl_status golden_standard_log_latest_timed(golden_standard_log *self_,
    ridl_duration timeout_, const google_protobuf_timestamp *since,
    const google_protobuf_int32_value *limit, golden_standard_log_latest_results **out_);
golden_standard_log_latest_future *golden_standard_log_latest_async(golden_standard_log *self_,
    const google_protobuf_timestamp *since, const google_protobuf_int32_value *limit);
ridl_status golden_standard_log_latest_with(golden_standard_log *self_,
    const ridl_call_options *options_, const golden_standard_log_latest_args *args_,
    golden_standard_log_latest_results **out_);
golden_standard_log_latest_future *golden_standard_log_latest_async_with(golden_standard_log *self_,
    const ridl_call_options *options_, const golden_standard_log_latest_args *args_);
ridl_status golden_standard_log_latest_value(golden_standard_log_latest_future *future_,
    const golden_standard_log_latest_results **out_);
golden_standard_log_latest_future *golden_standard_log_latest_future_of(ridl_future *future_);
ridl_status golden_standard_log_latest_reply(golden_standard_log_latest_call *call_,
    const golden_standard_log_latest_results *results_);

struct golden_standard_log_latest_args {
	ProtobufCMessage base;
	google_protobuf_timestamp *since;
	google_protobuf_int32_value *limit;
};

struct golden_standard_log_latest_results {
	ProtobufCMessage base;
	size_t n_events;
	golden_standard_event *const *events;
};

struct golden_standard_log_latest_call {
	ridl_call call;
	const golden_standard_log_latest_args *args;
};

struct golden_standard_log_latest_future {
	ridl_future future;
};

extern const ridl_method_table golden_standard_log_latest_table;

/* What a Log is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct golden_standard_log_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Log.add */
	ridl_status (*add)(void *self_, golden_standard_log_add_call *call_,
	    const golden_standard_event *request_, google_protobuf_empty *out_);
	/* Log.latest */
	ridl_status (*latest)(void *self_, golden_standard_log_latest_call *call_,
	    const google_protobuf_timestamp *since, const google_protobuf_int32_value *limit,
	    golden_standard_log_latest_results *out_);
};

extern const ridl_interface_table golden_standard_log_table;

RIDL_END_DECLS

#endif
