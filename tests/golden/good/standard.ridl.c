/*
 * Made by ridlc from standard.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "standard.ridl.h"

#include <ridl/gen.h>

/* struct Event */

static const ProtobufCFieldDescriptor golden_standard_event_pb_fields[] = {
	{ "at", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_standard_event, at), &google_protobuf_timestamp_descriptor, NULL,
	    0, 0, NULL, NULL },
	{ "detail", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_standard_event, detail), &google_protobuf_any_descriptor, NULL, 0,
	    0, NULL, NULL },
	{ "extra", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_standard_event, extra), &google_protobuf_value_descriptor, NULL, 0,
	    0, NULL, NULL },
	{ "nothing", 4, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM, 0,
	    offsetof(golden_standard_event, nothing), &google_protobuf_null_value_descriptor,
	    NULL, 0, 0, NULL, NULL },
	{ "notes", 5, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_standard_event, n_notes), offsetof(golden_standard_event, notes),
	    &google_protobuf_string_value_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_standard_event_pb_names[] = { 0, 1, 2, 4, 3 };
static const ProtobufCIntRange golden_standard_event_pb_ranges[] = { { 1, 0 }, { 0, 5 } };

const ProtobufCMessageDescriptor golden_standard_event_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.standard.Event",
	"Event",
	"golden_standard_event",
	"golden.standard",
	sizeof(golden_standard_event),
	5,
	golden_standard_event_pb_fields,
	golden_standard_event_pb_names,
	1,
	golden_standard_event_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_standard_event golden_standard_event_absent = { { &golden_standard_event_descriptor,
    0, NULL }, NULL, NULL, NULL, GOOGLE_PROTOBUF_NULL_VALUE_NULL_VALUE, 0, NULL };

static const ridl_field golden_standard_event_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, 0, offsetof(golden_standard_event, at), 0,
	    &google_protobuf_timestamp_table, NULL, NULL, "at"),
	RIDL_FIELD(2, MESSAGE, ONE, 0, offsetof(golden_standard_event, detail), 0,
	    &google_protobuf_any_table, NULL, NULL, "detail"),
	RIDL_FIELD(3, MESSAGE, ONE, 0, offsetof(golden_standard_event, extra), 0,
	    &google_protobuf_value_table, NULL, NULL, "extra"),
	RIDL_FIELD(4, ENUM, ONE, 0, offsetof(golden_standard_event, nothing), 0,
	    &google_protobuf_null_value_table, NULL, NULL, "nothing"),
	RIDL_FIELD(5, MESSAGE, MANY, 0, offsetof(golden_standard_event, notes),
	    offsetof(golden_standard_event, n_notes), &google_protobuf_string_value_table,
	    NULL, NULL, "notes"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_standard_event_table = { "golden.standard.Event",
    &golden_standard_event_descriptor, golden_standard_event_fields,
    &golden_standard_event_absent, sizeof(golden_standard_event), 5, 0 };

ridl_status
golden_standard_event_encode(const golden_standard_event *message_, void *buf_, size_t size_,
    size_t *out_len_)
{
	return ridl_gen_encode(&golden_standard_event_table, message_, buf_, size_, out_len_);
}

ridl_status
golden_standard_event_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_standard_event **out_)
{
	return ridl_gen_decode(&golden_standard_event_table, data_, len_, mem_, out_);
}

void
golden_standard_event_print(const golden_standard_event *message_, FILE *file_)
{
	ridl_gen_print(&golden_standard_event_table, message_, file_);
}

bool
golden_standard_event_equal(const golden_standard_event *a_, const golden_standard_event *b_)
{
	return ridl_gen_equal(&golden_standard_event_table, a_, b_);
}

golden_standard_event *
golden_standard_event_copy(const golden_standard_event *message_)
{
	return ridl_gen_copy(&golden_standard_event_table, message_);
}

/* Log.add */

static ridl_status
golden_standard_log_add_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_standard_event *args_ = in_;

	return ((ridl_status (*)(void *, golden_standard_log_add_call *,
	    const golden_standard_event *, google_protobuf_empty *))slot_)(self_,
	    (golden_standard_log_add_call *)call_, args_, out_);
}

const ridl_method_table golden_standard_log_add_table = {
	"golden.standard.Log/add",
	0x003542af,
	0,
	RIDL_SHAPE_BODY,
	0,
	&golden_standard_event_table,
	&google_protobuf_empty_table,
	NULL,
	0,
	golden_standard_log_add_call_slot,
};

ridl_status
golden_standard_log_add(golden_standard_log *self_, const golden_standard_event *request_,
    google_protobuf_empty **out_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_standard_log_add_table, NULL,
	    request_, out_);
}

ridl_status
golden_standard_log_add_timed(golden_standard_log *self_, ridl_duration timeout_,
    const golden_standard_event *request_, google_protobuf_empty **out_)
{
	return ridl_gen_call_timed((ridl_object *)self_, &golden_standard_log_add_table,
	    timeout_, request_, out_);
}

golden_standard_log_add_future *
golden_standard_log_add_async(golden_standard_log *self_, const golden_standard_event *request_)
{
	return (golden_standard_log_add_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_standard_log_add_table, NULL, request_);
}

ridl_status
golden_standard_log_add_with(golden_standard_log *self_, const ridl_call_options *options_,
    const golden_standard_event *args_, google_protobuf_empty **out_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_standard_log_add_table, options_,
	    args_, out_);
}

golden_standard_log_add_future *
golden_standard_log_add_async_with(golden_standard_log *self_,
    const ridl_call_options *options_, const golden_standard_event *args_)
{
	return (golden_standard_log_add_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_standard_log_add_table, options_, args_);
}

ridl_status
golden_standard_log_add_value(golden_standard_log_add_future *future_,
    const google_protobuf_empty **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &golden_standard_log_add_table,
	    out_);
}

golden_standard_log_add_future *
golden_standard_log_add_future_of(ridl_future *future_)
{
	return (golden_standard_log_add_future *)ridl_gen_future_of(future_,
	    &golden_standard_log_add_table);
}

ridl_status
golden_standard_log_add_reply(golden_standard_log_add_call *call_,
    const google_protobuf_empty *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Log.latest */

static const ProtobufCFieldDescriptor golden_standard_log_latest_args_pb_fields[] = {
	{ "since", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_standard_log_latest_args, since),
	    &google_protobuf_timestamp_descriptor, NULL, 0, 0, NULL, NULL },
	{ "limit", 2, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_standard_log_latest_args, limit),
	    &google_protobuf_int32_value_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_standard_log_latest_args_pb_names[] = { 1, 0 };
static const ProtobufCIntRange golden_standard_log_latest_args_pb_ranges[] = { { 1, 0 }, { 0,
    2 } };

static const ProtobufCMessageDescriptor golden_standard_log_latest_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.standard.LogLatestArgs",
	"LogLatestArgs",
	"golden_standard_log_latest_args",
	"golden.standard",
	sizeof(golden_standard_log_latest_args),
	2,
	golden_standard_log_latest_args_pb_fields,
	golden_standard_log_latest_args_pb_names,
	1,
	golden_standard_log_latest_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_standard_log_latest_args golden_standard_log_latest_args_absent = { { &golden_standard_log_latest_args_descriptor,
    0, NULL }, NULL, NULL };

static const ridl_field golden_standard_log_latest_args_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, RIDL_FIELD_FILLED,
	    offsetof(golden_standard_log_latest_args, since), 0,
	    &google_protobuf_timestamp_table, NULL, NULL, "since"),
	RIDL_FIELD(2, MESSAGE, OPTIONAL, 0, offsetof(golden_standard_log_latest_args, limit),
	    0, &google_protobuf_int32_value_table, NULL, NULL, "limit"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_standard_log_latest_args_table = { "golden.standard.LogLatestArgs",
    &golden_standard_log_latest_args_descriptor, golden_standard_log_latest_args_fields,
    &golden_standard_log_latest_args_absent, sizeof(golden_standard_log_latest_args), 2,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor golden_standard_log_latest_results_pb_fields[] = {
	{ "events", 1, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_standard_log_latest_results, n_events),
	    offsetof(golden_standard_log_latest_results, events),
	    &golden_standard_event_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_standard_log_latest_results_pb_names[] = { 0 };
static const ProtobufCIntRange golden_standard_log_latest_results_pb_ranges[] = { { 1, 0 },
    { 0, 1 } };

static const ProtobufCMessageDescriptor golden_standard_log_latest_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.standard.LogLatestResults",
	"LogLatestResults",
	"golden_standard_log_latest_results",
	"golden.standard",
	sizeof(golden_standard_log_latest_results),
	1,
	golden_standard_log_latest_results_pb_fields,
	golden_standard_log_latest_results_pb_names,
	1,
	golden_standard_log_latest_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_standard_log_latest_results golden_standard_log_latest_results_absent = { { &golden_standard_log_latest_results_descriptor,
    0, NULL }, 0, NULL };

static const ridl_field golden_standard_log_latest_results_fields[] = {
	RIDL_FIELD(1, MESSAGE, MANY, 0, offsetof(golden_standard_log_latest_results, events),
	    offsetof(golden_standard_log_latest_results, n_events),
	    &golden_standard_event_table, NULL, NULL, "events"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_standard_log_latest_results_table = { "golden.standard.LogLatestResults",
    &golden_standard_log_latest_results_descriptor, golden_standard_log_latest_results_fields,
    &golden_standard_log_latest_results_absent, sizeof(golden_standard_log_latest_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
golden_standard_log_latest_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_standard_log_latest_args *args_ = in_;

	return ((ridl_status (*)(void *, golden_standard_log_latest_call *,
	    const google_protobuf_timestamp *, const google_protobuf_int32_value *,
	    golden_standard_log_latest_results *))slot_)(self_,
	    (golden_standard_log_latest_call *)call_, args_->since, args_->limit, out_);
}

const ridl_method_table golden_standard_log_latest_table = {
	"golden.standard.Log/latest",
	0x14fcd5ff,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&golden_standard_log_latest_args_table,
	&golden_standard_log_latest_results_table,
	NULL,
	0,
	golden_standard_log_latest_call_slot,
};

ridl_status
golden_standard_log_latest(golden_standard_log *self_, const google_protobuf_timestamp *since,
    const google_protobuf_int32_value *limit, golden_standard_log_latest_results **out_)
{
	const golden_standard_log_latest_args args_ = { .since = (google_protobuf_timestamp *)since,
	    .limit = (google_protobuf_int32_value *)limit };

	return ridl_gen_call((ridl_object *)self_, &golden_standard_log_latest_table, NULL,
	    &args_, out_);
}

ridl_status
golden_standard_log_latest_timed(golden_standard_log *self_, ridl_duration timeout_,
    const google_protobuf_timestamp *since, const google_protobuf_int32_value *limit,
    golden_standard_log_latest_results **out_)
{
	const golden_standard_log_latest_args args_ = { .since = (google_protobuf_timestamp *)since,
	    .limit = (google_protobuf_int32_value *)limit };

	return ridl_gen_call_timed((ridl_object *)self_, &golden_standard_log_latest_table,
	    timeout_, &args_, out_);
}

golden_standard_log_latest_future *
golden_standard_log_latest_async(golden_standard_log *self_,
    const google_protobuf_timestamp *since, const google_protobuf_int32_value *limit)
{
	const golden_standard_log_latest_args args_ = { .since = (google_protobuf_timestamp *)since,
	    .limit = (google_protobuf_int32_value *)limit };

	return (golden_standard_log_latest_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_standard_log_latest_table, NULL, &args_);
}

ridl_status
golden_standard_log_latest_with(golden_standard_log *self_, const ridl_call_options *options_,
    const golden_standard_log_latest_args *args_, golden_standard_log_latest_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_standard_log_latest_table, options_,
	    args_, out_);
}

golden_standard_log_latest_future *
golden_standard_log_latest_async_with(golden_standard_log *self_,
    const ridl_call_options *options_, const golden_standard_log_latest_args *args_)
{
	return (golden_standard_log_latest_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_standard_log_latest_table, options_, args_);
}

ridl_status
golden_standard_log_latest_value(golden_standard_log_latest_future *future_,
    const golden_standard_log_latest_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &golden_standard_log_latest_table,
	    out_);
}

golden_standard_log_latest_future *
golden_standard_log_latest_future_of(ridl_future *future_)
{
	return (golden_standard_log_latest_future *)ridl_gen_future_of(future_,
	    &golden_standard_log_latest_table);
}

ridl_status
golden_standard_log_latest_reply(golden_standard_log_latest_call *call_,
    const golden_standard_log_latest_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* service Log */

static const ridl_interface_method golden_standard_log_methods[] = {
	/* sorted by id */
	{ 0x003542af, offsetof(golden_standard_log_ops, add), &golden_standard_log_add_table },
	{ 0x14fcd5ff, offsetof(golden_standard_log_ops, latest),
	    &golden_standard_log_latest_table },
};

const ridl_interface_table golden_standard_log_table = { "golden.standard.Log", 0x88a8a4b3,
    RIDL_INTERFACE_SERVICE, 2, golden_standard_log_methods, NULL, 0 };

golden_standard_log *
golden_standard_log_at(ridl_conn *conn_)
{
	return (golden_standard_log *)ridl_gen_object_at(conn_, &golden_standard_log_table);
}

golden_standard_log *
golden_standard_log_new(const golden_standard_log_ops *ops_, void *self_)
{
	return (golden_standard_log *)ridl_gen_object_new(&golden_standard_log_table, ops_,
	    sizeof(golden_standard_log_ops), self_);
}

golden_standard_log *
golden_standard_log_ref(golden_standard_log *self_)
{
	return (golden_standard_log *)ridl_object_ref((ridl_object *)self_);
}

void
golden_standard_log_unref(golden_standard_log *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

golden_standard_log *
golden_standard_log_from(ridl_object *object_)
{
	return (golden_standard_log *)ridl_gen_object_from(object_, &golden_standard_log_table);
}
