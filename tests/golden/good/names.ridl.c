/*
 * Made by ridlc from names.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "names.ridl.h"

#include <ridl/gen.h>

/* struct HTTPServer2Go */

static const ProtobufCFieldDescriptor golden_long_name_v2_http_server2_go_pb_fields[] = {
	{ "service", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_long_name_v2_http_server2_go, service), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "map", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_long_name_v2_http_server2_go, map), NULL, NULL, 0, 0, NULL, NULL },
	{ "to", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_long_name_v2_http_server2_go, to), NULL, NULL, 0, 0, NULL, NULL },
	{ "class", 4, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_long_name_v2_http_server2_go, class_), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "namespace", 5, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_STRING,
	    offsetof(golden_long_name_v2_http_server2_go, n_namespace_),
	    offsetof(golden_long_name_v2_http_server2_go, namespace_), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "errno", 6, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_BOOL,
	    offsetof(golden_long_name_v2_http_server2_go, has_errno_),
	    offsetof(golden_long_name_v2_http_server2_go, errno_), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "resource", 7, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_long_name_v2_http_server2_go, resource), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "size_t", 8, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_long_name_v2_http_server2_go, size_t_), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "number", 9, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_long_name_v2_http_server2_go, n), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_long_name_v2_http_server2_go_pb_names[] = { 3, 5, 1, 4, 8, 6, 0,
    7, 2 };
static const ProtobufCIntRange golden_long_name_v2_http_server2_go_pb_ranges[] = { { 1, 0 },
    { 0, 9 } };

const ProtobufCMessageDescriptor golden_long_name_v2_http_server2_go_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.HTTPServer2Go",
	"HTTPServer2Go",
	"golden_long_name_v2_http_server2_go",
	"golden.long_name.v2",
	sizeof(golden_long_name_v2_http_server2_go),
	9,
	golden_long_name_v2_http_server2_go_pb_fields,
	golden_long_name_v2_http_server2_go_pb_names,
	1,
	golden_long_name_v2_http_server2_go_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_long_name_v2_http_server2_go golden_long_name_v2_http_server2_go_absent = { { &golden_long_name_v2_http_server2_go_descriptor,
    0, NULL }, 0, 0, 0, 0, 0, NULL, 0, 0, 0, 0, 0 };

static const ridl_field golden_long_name_v2_http_server2_go_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(golden_long_name_v2_http_server2_go, service), 0,
	    NULL, NULL, NULL, "service"),
	RIDL_FIELD(2, INT32, ONE, 0, offsetof(golden_long_name_v2_http_server2_go, map), 0,
	    NULL, NULL, NULL, "map"),
	RIDL_FIELD(3, INT32, ONE, 0, offsetof(golden_long_name_v2_http_server2_go, to), 0,
	    NULL, NULL, NULL, "to"),
	RIDL_FIELD(4, INT32, ONE, 0, offsetof(golden_long_name_v2_http_server2_go, class_), 0,
	    NULL, NULL, NULL, "class"),
	RIDL_FIELD(5, STRING, MANY, 0,
	    offsetof(golden_long_name_v2_http_server2_go, namespace_),
	    offsetof(golden_long_name_v2_http_server2_go, n_namespace_), NULL, NULL, NULL,
	    "namespace"),
	RIDL_FIELD(6, BOOL, OPTIONAL, 0, offsetof(golden_long_name_v2_http_server2_go, errno_),
	    offsetof(golden_long_name_v2_http_server2_go, has_errno_), NULL, NULL, NULL,
	    "errno"),
	RIDL_FIELD(7, INT32, ONE, 0, offsetof(golden_long_name_v2_http_server2_go, resource),
	    0, NULL, NULL, NULL, "resource"),
	RIDL_FIELD(8, INT32, ONE, 0, offsetof(golden_long_name_v2_http_server2_go, size_t_), 0,
	    NULL, NULL, NULL, "size_t"),
	RIDL_FIELD(9, INT32, ONE, 0, offsetof(golden_long_name_v2_http_server2_go, n), 0, NULL,
	    NULL, NULL, "number"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_long_name_v2_http_server2_go_table = { "golden.long_name.v2.HTTPServer2Go",
    &golden_long_name_v2_http_server2_go_descriptor,
    golden_long_name_v2_http_server2_go_fields, &golden_long_name_v2_http_server2_go_absent,
    sizeof(golden_long_name_v2_http_server2_go), 9, 0 };

ridl_status
golden_long_name_v2_http_server2_go_encode(const golden_long_name_v2_http_server2_go *message_,
    void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&golden_long_name_v2_http_server2_go_table, message_, buf_,
	    size_, out_len_);
}

ridl_status
golden_long_name_v2_http_server2_go_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_long_name_v2_http_server2_go **out_)
{
	return ridl_gen_decode(&golden_long_name_v2_http_server2_go_table, data_, len_, mem_,
	    out_);
}

void
golden_long_name_v2_http_server2_go_print(const golden_long_name_v2_http_server2_go *message_,
    FILE *file_)
{
	ridl_gen_print(&golden_long_name_v2_http_server2_go_table, message_, file_);
}

bool
golden_long_name_v2_http_server2_go_equal(const golden_long_name_v2_http_server2_go *a_,
    const golden_long_name_v2_http_server2_go *b_)
{
	return ridl_gen_equal(&golden_long_name_v2_http_server2_go_table, a_, b_);
}

golden_long_name_v2_http_server2_go *
golden_long_name_v2_http_server2_go_copy(const golden_long_name_v2_http_server2_go *message_)
{
	return ridl_gen_copy(&golden_long_name_v2_http_server2_go_table, message_);
}

/* struct Item */

static const ProtobufCFieldDescriptor golden_long_name_v2_thing_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_long_name_v2_thing, x), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_long_name_v2_thing_pb_names[] = { 0 };
static const ProtobufCIntRange golden_long_name_v2_thing_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor golden_long_name_v2_thing_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.Item",
	"Item",
	"golden_long_name_v2_thing",
	"golden.long_name.v2",
	sizeof(golden_long_name_v2_thing),
	1,
	golden_long_name_v2_thing_pb_fields,
	golden_long_name_v2_thing_pb_names,
	1,
	golden_long_name_v2_thing_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_long_name_v2_thing golden_long_name_v2_thing_absent = { { &golden_long_name_v2_thing_descriptor,
    0, NULL }, 0 };

static const ridl_field golden_long_name_v2_thing_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(golden_long_name_v2_thing, x), 0, NULL, NULL,
	    NULL, "x"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_long_name_v2_thing_table = { "golden.long_name.v2.Item",
    &golden_long_name_v2_thing_descriptor, golden_long_name_v2_thing_fields,
    &golden_long_name_v2_thing_absent, sizeof(golden_long_name_v2_thing), 1, 0 };

ridl_status
golden_long_name_v2_thing_encode(const golden_long_name_v2_thing *message_, void *buf_,
    size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&golden_long_name_v2_thing_table, message_, buf_, size_,
	    out_len_);
}

ridl_status
golden_long_name_v2_thing_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_long_name_v2_thing **out_)
{
	return ridl_gen_decode(&golden_long_name_v2_thing_table, data_, len_, mem_, out_);
}

void
golden_long_name_v2_thing_print(const golden_long_name_v2_thing *message_, FILE *file_)
{
	ridl_gen_print(&golden_long_name_v2_thing_table, message_, file_);
}

bool
golden_long_name_v2_thing_equal(const golden_long_name_v2_thing *a_,
    const golden_long_name_v2_thing *b_)
{
	return ridl_gen_equal(&golden_long_name_v2_thing_table, a_, b_);
}

golden_long_name_v2_thing *
golden_long_name_v2_thing_copy(const golden_long_name_v2_thing *message_)
{
	return ridl_gen_copy(&golden_long_name_v2_thing_table, message_);
}

/* error BadItem */

static const ProtobufCFieldDescriptor golden_long_name_v2_wrong_pb_fields[] = {
	{ "item", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_long_name_v2_wrong, item), &golden_long_name_v2_thing_descriptor,
	    NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_long_name_v2_wrong_pb_names[] = { 0 };
static const ProtobufCIntRange golden_long_name_v2_wrong_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor golden_long_name_v2_wrong_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.BadItem",
	"BadItem",
	"golden_long_name_v2_wrong",
	"golden.long_name.v2",
	sizeof(golden_long_name_v2_wrong),
	1,
	golden_long_name_v2_wrong_pb_fields,
	golden_long_name_v2_wrong_pb_names,
	1,
	golden_long_name_v2_wrong_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_long_name_v2_wrong golden_long_name_v2_wrong_absent = { { &golden_long_name_v2_wrong_descriptor,
    0, NULL }, NULL };

static const ridl_field golden_long_name_v2_wrong_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, 0, offsetof(golden_long_name_v2_wrong, item), 0,
	    &golden_long_name_v2_thing_table, NULL, NULL, "item"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_long_name_v2_wrong_table = { "golden.long_name.v2.BadItem",
    &golden_long_name_v2_wrong_descriptor, golden_long_name_v2_wrong_fields,
    &golden_long_name_v2_wrong_absent, sizeof(golden_long_name_v2_wrong), 1, 0 };

ridl_status
golden_long_name_v2_wrong_encode(const golden_long_name_v2_wrong *message_, void *buf_,
    size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&golden_long_name_v2_wrong_table, message_, buf_, size_,
	    out_len_);
}

ridl_status
golden_long_name_v2_wrong_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_long_name_v2_wrong **out_)
{
	return ridl_gen_decode(&golden_long_name_v2_wrong_table, data_, len_, mem_, out_);
}

void
golden_long_name_v2_wrong_print(const golden_long_name_v2_wrong *message_, FILE *file_)
{
	ridl_gen_print(&golden_long_name_v2_wrong_table, message_, file_);
}

bool
golden_long_name_v2_wrong_equal(const golden_long_name_v2_wrong *a_,
    const golden_long_name_v2_wrong *b_)
{
	return ridl_gen_equal(&golden_long_name_v2_wrong_table, a_, b_);
}

golden_long_name_v2_wrong *
golden_long_name_v2_wrong_copy(const golden_long_name_v2_wrong *message_)
{
	return ridl_gen_copy(&golden_long_name_v2_wrong_table, message_);
}

const ridl_error_table golden_long_name_v2_wrong_error_table = { "golden.long_name.v2.BadItem",
    GOLDEN_LONG_NAME_V2_WRONG, &golden_long_name_v2_wrong_table };

ridl_status
golden_long_name_v2_wrong_throw(ridl_call *call_, const golden_long_name_v2_wrong *detail_)
{
	return ridl_gen_throw(call_, &golden_long_name_v2_wrong_error_table, detail_);
}

const golden_long_name_v2_wrong *
golden_long_name_v2_wrong_detail(const ridl_error *error_)
{
	return ridl_gen_error_detail(error_, &golden_long_name_v2_wrong_error_table);
}

/* enum Color */

static const ridl_enum_value golden_long_name_v2_color_values[] = {
	{ GOLDEN_LONG_NAME_V2_COLOR_RED, "Red" },
	{ GOLDEN_LONG_NAME_V2_COLOR_GREEN, "DarkGreen" },
};

static const ProtobufCEnumValue golden_long_name_v2_color_pb_values[] = {
	{ "Red", "GOLDEN_LONG_NAME_V2_COLOR_RED", GOLDEN_LONG_NAME_V2_COLOR_RED },
	{ "DarkGreen", "GOLDEN_LONG_NAME_V2_COLOR_GREEN", GOLDEN_LONG_NAME_V2_COLOR_GREEN },
};

static const ProtobufCIntRange golden_long_name_v2_color_pb_ranges[] = { { 0, 0 }, { 0, 2 } };
static const ProtobufCEnumValueIndex golden_long_name_v2_color_pb_names[] = {
	{ "DarkGreen", 1 },
	{ "Red", 0 },
};

const ProtobufCEnumDescriptor golden_long_name_v2_color_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.Color",
	"Color",
	"golden_long_name_v2_color",
	"golden.long_name.v2",
	2,
	golden_long_name_v2_color_pb_values,
	2,
	golden_long_name_v2_color_pb_names,
	1,
	golden_long_name_v2_color_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table golden_long_name_v2_color_table = { "golden.long_name.v2.Color",
    golden_long_name_v2_color_values, 2, 0 };

/* XMLStore.stream */

static const ProtobufCFieldDescriptor golden_long_name_v2_xml_store_stream_args_pb_fields[] = {
	{ "self_", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_long_name_v2_xml_store_stream_args, self_), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "new", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_long_name_v2_xml_store_stream_args, new_), NULL,
	    protobuf_c_empty_string, 0, 0, NULL, NULL },
	{ "out_", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_long_name_v2_xml_store_stream_args, out_), NULL,
	    protobuf_c_empty_string, 0, 0, NULL, NULL },
};

static const unsigned golden_long_name_v2_xml_store_stream_args_pb_names[] = { 1, 2, 0 };
static const ProtobufCIntRange golden_long_name_v2_xml_store_stream_args_pb_ranges[] = { { 1,
    0 }, { 0, 3 } };

static const ProtobufCMessageDescriptor golden_long_name_v2_xml_store_stream_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.XMLStoreStreamArgs",
	"XMLStoreStreamArgs",
	"golden_long_name_v2_xml_store_stream_args",
	"golden.long_name.v2",
	sizeof(golden_long_name_v2_xml_store_stream_args),
	3,
	golden_long_name_v2_xml_store_stream_args_pb_fields,
	golden_long_name_v2_xml_store_stream_args_pb_names,
	1,
	golden_long_name_v2_xml_store_stream_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_long_name_v2_xml_store_stream_args golden_long_name_v2_xml_store_stream_args_absent = { { &golden_long_name_v2_xml_store_stream_args_descriptor,
    0, NULL }, 0, protobuf_c_empty_string, protobuf_c_empty_string };

static const ridl_field golden_long_name_v2_xml_store_stream_args_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0,
	    offsetof(golden_long_name_v2_xml_store_stream_args, self_), 0, NULL, NULL, NULL,
	    "self_"),
	RIDL_FIELD(2, STRING, ONE, 0,
	    offsetof(golden_long_name_v2_xml_store_stream_args, new_), 0, NULL, NULL, NULL,
	    "new"),
	RIDL_FIELD(3, STRING, ONE, 0,
	    offsetof(golden_long_name_v2_xml_store_stream_args, out_), 0, NULL, NULL, NULL,
	    "out_"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_long_name_v2_xml_store_stream_args_table = { "golden.long_name.v2.XMLStoreStreamArgs",
    &golden_long_name_v2_xml_store_stream_args_descriptor,
    golden_long_name_v2_xml_store_stream_args_fields,
    &golden_long_name_v2_xml_store_stream_args_absent,
    sizeof(golden_long_name_v2_xml_store_stream_args), 3, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor golden_long_name_v2_xml_store_stream_results_pb_fields[] = {
	{ "new", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_long_name_v2_xml_store_stream_results, new_), NULL,
	    protobuf_c_empty_string, 0, 0, NULL, NULL },
};

static const unsigned golden_long_name_v2_xml_store_stream_results_pb_names[] = { 0 };
static const ProtobufCIntRange golden_long_name_v2_xml_store_stream_results_pb_ranges[] = { { 1,
    0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor golden_long_name_v2_xml_store_stream_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.XMLStoreStreamResults",
	"XMLStoreStreamResults",
	"golden_long_name_v2_xml_store_stream_results",
	"golden.long_name.v2",
	sizeof(golden_long_name_v2_xml_store_stream_results),
	1,
	golden_long_name_v2_xml_store_stream_results_pb_fields,
	golden_long_name_v2_xml_store_stream_results_pb_names,
	1,
	golden_long_name_v2_xml_store_stream_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_long_name_v2_xml_store_stream_results golden_long_name_v2_xml_store_stream_results_absent = { { &golden_long_name_v2_xml_store_stream_results_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field golden_long_name_v2_xml_store_stream_results_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0,
	    offsetof(golden_long_name_v2_xml_store_stream_results, new_), 0, NULL, NULL, NULL,
	    "new"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_long_name_v2_xml_store_stream_results_table = { "golden.long_name.v2.XMLStoreStreamResults",
    &golden_long_name_v2_xml_store_stream_results_descriptor,
    golden_long_name_v2_xml_store_stream_results_fields,
    &golden_long_name_v2_xml_store_stream_results_absent,
    sizeof(golden_long_name_v2_xml_store_stream_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
golden_long_name_v2_xml_store_stream_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_long_name_v2_xml_store_stream_args *args_ = in_;

	return ((ridl_status (*)(void *, golden_long_name_v2_xml_store_stream_call *, int32_t,
	    const char *, const char *, const char **))slot_)(self_,
	    (golden_long_name_v2_xml_store_stream_call *)call_, args_->self_, args_->new_,
	    args_->out_, out_);
}

const ridl_method_table golden_long_name_v2_xml_store_stream_table = {
	"golden.long_name.v2.XMLStore/stream",
	0x8441b795,
	0,
	RIDL_SHAPE_STRING,
	0,
	&golden_long_name_v2_xml_store_stream_args_table,
	&golden_long_name_v2_xml_store_stream_results_table,
	NULL,
	0,
	golden_long_name_v2_xml_store_stream_call_slot,
};

ridl_status
golden_long_name_v2_xml_store_stream(golden_long_name_v2_xml_store *self_, int32_t self__,
    const char *new_, const char *out__, char **new__)
{
	const golden_long_name_v2_xml_store_stream_args args_ = { .self_ = self__,
	    .new_ = new_, .out_ = out__ };

	return ridl_gen_call((ridl_object *)self_, &golden_long_name_v2_xml_store_stream_table,
	    NULL, &args_, new__);
}

ridl_status
golden_long_name_v2_xml_store_stream_timed(golden_long_name_v2_xml_store *self_,
    ridl_duration timeout_, int32_t self__, const char *new_, const char *out__, char **new__)
{
	const golden_long_name_v2_xml_store_stream_args args_ = { .self_ = self__,
	    .new_ = new_, .out_ = out__ };

	return ridl_gen_call_timed((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_stream_table, timeout_, &args_, new__);
}

golden_long_name_v2_xml_store_stream_future *
golden_long_name_v2_xml_store_stream_async(golden_long_name_v2_xml_store *self_,
    int32_t self__, const char *new_, const char *out__)
{
	const golden_long_name_v2_xml_store_stream_args args_ = { .self_ = self__,
	    .new_ = new_, .out_ = out__ };

	return (golden_long_name_v2_xml_store_stream_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_stream_table, NULL, &args_);
}

ridl_status
golden_long_name_v2_xml_store_stream_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_stream_args *args_,
    char **new__)
{
	return ridl_gen_call((ridl_object *)self_, &golden_long_name_v2_xml_store_stream_table,
	    options_, args_, new__);
}

golden_long_name_v2_xml_store_stream_future *
golden_long_name_v2_xml_store_stream_async_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_stream_args *args_)
{
	return (golden_long_name_v2_xml_store_stream_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_stream_table, options_, args_);
}

ridl_status
golden_long_name_v2_xml_store_stream_value(golden_long_name_v2_xml_store_stream_future *future_,
    const char **new__)
{
	return ridl_gen_future_value((ridl_future *)future_,
	    &golden_long_name_v2_xml_store_stream_table, new__);
}

golden_long_name_v2_xml_store_stream_future *
golden_long_name_v2_xml_store_stream_future_of(ridl_future *future_)
{
	return (golden_long_name_v2_xml_store_stream_future *)ridl_gen_future_of(future_,
	    &golden_long_name_v2_xml_store_stream_table);
}

ridl_status
golden_long_name_v2_xml_store_stream_reply(golden_long_name_v2_xml_store_stream_call *call_,
    const char *new_)
{
	const golden_long_name_v2_xml_store_stream_results results_ = { .new_ = new_ };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* XMLStore.getURL */

static const ProtobufCFieldDescriptor golden_long_name_v2_xml_store_get_url_args_pb_fields[] = {
	{ "id", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_long_name_v2_xml_store_get_url_args, id), NULL, NULL, 0, 0, NULL,
	    NULL },
};

static const unsigned golden_long_name_v2_xml_store_get_url_args_pb_names[] = { 0 };
static const ProtobufCIntRange golden_long_name_v2_xml_store_get_url_args_pb_ranges[] = { { 1,
    0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor golden_long_name_v2_xml_store_get_url_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.XMLStoreGetURLArgs",
	"XMLStoreGetURLArgs",
	"golden_long_name_v2_xml_store_get_url_args",
	"golden.long_name.v2",
	sizeof(golden_long_name_v2_xml_store_get_url_args),
	1,
	golden_long_name_v2_xml_store_get_url_args_pb_fields,
	golden_long_name_v2_xml_store_get_url_args_pb_names,
	1,
	golden_long_name_v2_xml_store_get_url_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_long_name_v2_xml_store_get_url_args golden_long_name_v2_xml_store_get_url_args_absent = { { &golden_long_name_v2_xml_store_get_url_args_descriptor,
    0, NULL }, 0 };

static const ridl_field golden_long_name_v2_xml_store_get_url_args_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(golden_long_name_v2_xml_store_get_url_args, id),
	    0, NULL, NULL, NULL, "id"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_long_name_v2_xml_store_get_url_args_table = { "golden.long_name.v2.XMLStoreGetURLArgs",
    &golden_long_name_v2_xml_store_get_url_args_descriptor,
    golden_long_name_v2_xml_store_get_url_args_fields,
    &golden_long_name_v2_xml_store_get_url_args_absent,
    sizeof(golden_long_name_v2_xml_store_get_url_args), 1, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor golden_long_name_v2_xml_store_get_url_results_pb_fields[] = {
	{ "id", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_long_name_v2_xml_store_get_url_results, id), NULL, NULL, 0, 0,
	    NULL, NULL },
};

static const unsigned golden_long_name_v2_xml_store_get_url_results_pb_names[] = { 0 };
static const ProtobufCIntRange golden_long_name_v2_xml_store_get_url_results_pb_ranges[] = { { 1,
    0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor golden_long_name_v2_xml_store_get_url_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.XMLStoreGetURLResults",
	"XMLStoreGetURLResults",
	"golden_long_name_v2_xml_store_get_url_results",
	"golden.long_name.v2",
	sizeof(golden_long_name_v2_xml_store_get_url_results),
	1,
	golden_long_name_v2_xml_store_get_url_results_pb_fields,
	golden_long_name_v2_xml_store_get_url_results_pb_names,
	1,
	golden_long_name_v2_xml_store_get_url_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_long_name_v2_xml_store_get_url_results golden_long_name_v2_xml_store_get_url_results_absent = { { &golden_long_name_v2_xml_store_get_url_results_descriptor,
    0, NULL }, 0 };

static const ridl_field golden_long_name_v2_xml_store_get_url_results_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0,
	    offsetof(golden_long_name_v2_xml_store_get_url_results, id), 0, NULL, NULL, NULL,
	    "id"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_long_name_v2_xml_store_get_url_results_table = { "golden.long_name.v2.XMLStoreGetURLResults",
    &golden_long_name_v2_xml_store_get_url_results_descriptor,
    golden_long_name_v2_xml_store_get_url_results_fields,
    &golden_long_name_v2_xml_store_get_url_results_absent,
    sizeof(golden_long_name_v2_xml_store_get_url_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
golden_long_name_v2_xml_store_get_url_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_long_name_v2_xml_store_get_url_args *args_ = in_;

	return ((ridl_status (*)(void *, golden_long_name_v2_xml_store_get_url_call *, int32_t,
	    int32_t *))slot_)(self_, (golden_long_name_v2_xml_store_get_url_call *)call_,
	    args_->id, out_);
}

static const ridl_error_table *const golden_long_name_v2_xml_store_get_url_throws[] = {
	&golden_long_name_v2_wrong_error_table,
};

const ridl_method_table golden_long_name_v2_xml_store_get_url_table = {
	"golden.long_name.v2.XMLStore/getURL",
	0x019f9e20,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&golden_long_name_v2_xml_store_get_url_args_table,
	&golden_long_name_v2_xml_store_get_url_results_table,
	golden_long_name_v2_xml_store_get_url_throws,
	1,
	golden_long_name_v2_xml_store_get_url_call_slot,
};

ridl_status
golden_long_name_v2_xml_store_get_url(golden_long_name_v2_xml_store *self_, int32_t id,
    int32_t *id_)
{
	const golden_long_name_v2_xml_store_get_url_args args_ = { .id = id };

	return ridl_gen_call((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_get_url_table, NULL, &args_, id_);
}

ridl_status
golden_long_name_v2_xml_store_get_url_timed(golden_long_name_v2_xml_store *self_,
    ridl_duration timeout_, int32_t id, int32_t *id_)
{
	const golden_long_name_v2_xml_store_get_url_args args_ = { .id = id };

	return ridl_gen_call_timed((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_get_url_table, timeout_, &args_, id_);
}

golden_long_name_v2_xml_store_get_url_future *
golden_long_name_v2_xml_store_get_url_async(golden_long_name_v2_xml_store *self_, int32_t id)
{
	const golden_long_name_v2_xml_store_get_url_args args_ = { .id = id };

	return (golden_long_name_v2_xml_store_get_url_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_get_url_table, NULL, &args_);
}

ridl_status
golden_long_name_v2_xml_store_get_url_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_get_url_args *args_,
    int32_t *id_)
{
	return ridl_gen_call((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_get_url_table, options_, args_, id_);
}

golden_long_name_v2_xml_store_get_url_future *
golden_long_name_v2_xml_store_get_url_async_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_get_url_args *args_)
{
	return (golden_long_name_v2_xml_store_get_url_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_get_url_table, options_, args_);
}

ridl_status
golden_long_name_v2_xml_store_get_url_value(golden_long_name_v2_xml_store_get_url_future *future_,
    int32_t *id_)
{
	return ridl_gen_future_value((ridl_future *)future_,
	    &golden_long_name_v2_xml_store_get_url_table, id_);
}

golden_long_name_v2_xml_store_get_url_future *
golden_long_name_v2_xml_store_get_url_future_of(ridl_future *future_)
{
	return (golden_long_name_v2_xml_store_get_url_future *)ridl_gen_future_of(future_,
	    &golden_long_name_v2_xml_store_get_url_table);
}

ridl_status
golden_long_name_v2_xml_store_get_url_reply(golden_long_name_v2_xml_store_get_url_call *call_,
    int32_t id)
{
	const golden_long_name_v2_xml_store_get_url_results results_ = { .id = id };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* XMLStore.error */

static const ProtobufCMessageDescriptor golden_long_name_v2_xml_store_fault_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.XMLStoreErrorArgs",
	"XMLStoreErrorArgs",
	"golden_long_name_v2_xml_store_fault_args",
	"golden.long_name.v2",
	sizeof(golden_long_name_v2_xml_store_fault_args),
	0,
	NULL,
	NULL,
	0,
	NULL,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_long_name_v2_xml_store_fault_args golden_long_name_v2_xml_store_fault_args_absent = { { &golden_long_name_v2_xml_store_fault_args_descriptor,
    0, NULL } };

static const ridl_field golden_long_name_v2_xml_store_fault_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_long_name_v2_xml_store_fault_args_table = { "golden.long_name.v2.XMLStoreErrorArgs",
    &golden_long_name_v2_xml_store_fault_args_descriptor,
    golden_long_name_v2_xml_store_fault_args_fields,
    &golden_long_name_v2_xml_store_fault_args_absent,
    sizeof(golden_long_name_v2_xml_store_fault_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor golden_long_name_v2_xml_store_fault_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.XMLStoreErrorResults",
	"XMLStoreErrorResults",
	"golden_long_name_v2_xml_store_fault_results",
	"golden.long_name.v2",
	sizeof(golden_long_name_v2_xml_store_fault_results),
	0,
	NULL,
	NULL,
	0,
	NULL,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_long_name_v2_xml_store_fault_results golden_long_name_v2_xml_store_fault_results_absent = { { &golden_long_name_v2_xml_store_fault_results_descriptor,
    0, NULL } };

static const ridl_field golden_long_name_v2_xml_store_fault_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_long_name_v2_xml_store_fault_results_table = { "golden.long_name.v2.XMLStoreErrorResults",
    &golden_long_name_v2_xml_store_fault_results_descriptor,
    golden_long_name_v2_xml_store_fault_results_fields,
    &golden_long_name_v2_xml_store_fault_results_absent,
    sizeof(golden_long_name_v2_xml_store_fault_results), 0, RIDL_MESSAGE_LIST };

static ridl_status
golden_long_name_v2_xml_store_fault_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	(void)out_;
	return ((ridl_status (*)(void *,
	    golden_long_name_v2_xml_store_fault_call *))slot_)(self_,
	    (golden_long_name_v2_xml_store_fault_call *)call_);
}

const ridl_method_table golden_long_name_v2_xml_store_fault_table = {
	"golden.long_name.v2.XMLStore/error",
	0xa8bcf221,
	0,
	RIDL_SHAPE_NONE,
	0,
	&golden_long_name_v2_xml_store_fault_args_table,
	&golden_long_name_v2_xml_store_fault_results_table,
	NULL,
	0,
	golden_long_name_v2_xml_store_fault_call_slot,
};

ridl_status
golden_long_name_v2_xml_store_fault(golden_long_name_v2_xml_store *self_)
{
	const golden_long_name_v2_xml_store_fault_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &golden_long_name_v2_xml_store_fault_table,
	    NULL, &args_, NULL);
}

ridl_status
golden_long_name_v2_xml_store_fault_timed(golden_long_name_v2_xml_store *self_,
    ridl_duration timeout_)
{
	const golden_long_name_v2_xml_store_fault_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_fault_table, timeout_, &args_, NULL);
}

golden_long_name_v2_xml_store_fault_future *
golden_long_name_v2_xml_store_fault_async(golden_long_name_v2_xml_store *self_)
{
	const golden_long_name_v2_xml_store_fault_args args_ = { .base = { NULL, 0, NULL } };

	return (golden_long_name_v2_xml_store_fault_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_fault_table, NULL, &args_);
}

ridl_status
golden_long_name_v2_xml_store_fault_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_fault_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_long_name_v2_xml_store_fault_table,
	    options_, args_, NULL);
}

golden_long_name_v2_xml_store_fault_future *
golden_long_name_v2_xml_store_fault_async_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_fault_args *args_)
{
	return (golden_long_name_v2_xml_store_fault_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_fault_table, options_, args_);
}

ridl_status
golden_long_name_v2_xml_store_fault_value(golden_long_name_v2_xml_store_fault_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_,
	    &golden_long_name_v2_xml_store_fault_table, NULL);
}

golden_long_name_v2_xml_store_fault_future *
golden_long_name_v2_xml_store_fault_future_of(ridl_future *future_)
{
	return (golden_long_name_v2_xml_store_fault_future *)ridl_gen_future_of(future_,
	    &golden_long_name_v2_xml_store_fault_table);
}

ridl_status
golden_long_name_v2_xml_store_fault_reply(golden_long_name_v2_xml_store_fault_call *call_)
{
	const golden_long_name_v2_xml_store_fault_results results_ = { .base = { NULL, 0,
	    NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* XMLStore.login */

static const ProtobufCFieldDescriptor golden_long_name_v2_xml_store_login_args_pb_fields[] = {
	{ "self", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_long_name_v2_xml_store_login_args, self), NULL,
	    protobuf_c_empty_string, 0, 0, NULL, NULL },
	{ "call", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_long_name_v2_xml_store_login_args, call), NULL,
	    protobuf_c_empty_string, 0, 0, NULL, NULL },
	{ "fn", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_long_name_v2_xml_store_login_args, fn), NULL,
	    protobuf_c_empty_string, 0, 0, NULL, NULL },
	{ "kv_x", 4, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_long_name_v2_xml_store_login_args, hinted), NULL, NULL, 0, 0, NULL,
	    NULL },
};

static const unsigned golden_long_name_v2_xml_store_login_args_pb_names[] = { 1, 2, 3, 0 };
static const ProtobufCIntRange golden_long_name_v2_xml_store_login_args_pb_ranges[] = { { 1,
    0 }, { 0, 4 } };

static const ProtobufCMessageDescriptor golden_long_name_v2_xml_store_login_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.XMLStoreLoginArgs",
	"XMLStoreLoginArgs",
	"golden_long_name_v2_xml_store_login_args",
	"golden.long_name.v2",
	sizeof(golden_long_name_v2_xml_store_login_args),
	4,
	golden_long_name_v2_xml_store_login_args_pb_fields,
	golden_long_name_v2_xml_store_login_args_pb_names,
	1,
	golden_long_name_v2_xml_store_login_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_long_name_v2_xml_store_login_args golden_long_name_v2_xml_store_login_args_absent = { { &golden_long_name_v2_xml_store_login_args_descriptor,
    0, NULL }, protobuf_c_empty_string, protobuf_c_empty_string, protobuf_c_empty_string, 0 };

static const ridl_field golden_long_name_v2_xml_store_login_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(golden_long_name_v2_xml_store_login_args, self),
	    0, NULL, NULL, NULL, "self"),
	RIDL_FIELD(2, STRING, ONE, 0, offsetof(golden_long_name_v2_xml_store_login_args, call),
	    0, NULL, NULL, NULL, "call"),
	RIDL_FIELD(3, STRING, ONE, 0, offsetof(golden_long_name_v2_xml_store_login_args, fn),
	    0, NULL, NULL, NULL, "fn"),
	RIDL_FIELD(4, INT32, ONE, 0,
	    offsetof(golden_long_name_v2_xml_store_login_args, hinted), 0, NULL, NULL, NULL,
	    "kv_x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_long_name_v2_xml_store_login_args_table = { "golden.long_name.v2.XMLStoreLoginArgs",
    &golden_long_name_v2_xml_store_login_args_descriptor,
    golden_long_name_v2_xml_store_login_args_fields,
    &golden_long_name_v2_xml_store_login_args_absent,
    sizeof(golden_long_name_v2_xml_store_login_args), 4, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor golden_long_name_v2_xml_store_login_results_pb_fields[] = {
	{ "self", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_long_name_v2_xml_store_login_results, self), NULL,
	    protobuf_c_empty_string, 0, 0, NULL, NULL },
};

static const unsigned golden_long_name_v2_xml_store_login_results_pb_names[] = { 0 };
static const ProtobufCIntRange golden_long_name_v2_xml_store_login_results_pb_ranges[] = { { 1,
    0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor golden_long_name_v2_xml_store_login_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.XMLStoreLoginResults",
	"XMLStoreLoginResults",
	"golden_long_name_v2_xml_store_login_results",
	"golden.long_name.v2",
	sizeof(golden_long_name_v2_xml_store_login_results),
	1,
	golden_long_name_v2_xml_store_login_results_pb_fields,
	golden_long_name_v2_xml_store_login_results_pb_names,
	1,
	golden_long_name_v2_xml_store_login_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_long_name_v2_xml_store_login_results golden_long_name_v2_xml_store_login_results_absent = { { &golden_long_name_v2_xml_store_login_results_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field golden_long_name_v2_xml_store_login_results_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0,
	    offsetof(golden_long_name_v2_xml_store_login_results, self), 0, NULL, NULL, NULL,
	    "self"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_long_name_v2_xml_store_login_results_table = { "golden.long_name.v2.XMLStoreLoginResults",
    &golden_long_name_v2_xml_store_login_results_descriptor,
    golden_long_name_v2_xml_store_login_results_fields,
    &golden_long_name_v2_xml_store_login_results_absent,
    sizeof(golden_long_name_v2_xml_store_login_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
golden_long_name_v2_xml_store_login_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_long_name_v2_xml_store_login_args *args_ = in_;

	return ((ridl_status (*)(void *, golden_long_name_v2_xml_store_login_call *,
	    const char *, const char *, const char *, int32_t, const char **))slot_)(self_,
	    (golden_long_name_v2_xml_store_login_call *)call_, args_->self, args_->call,
	    args_->fn, args_->hinted, out_);
}

const ridl_method_table golden_long_name_v2_xml_store_login_table = {
	"golden.long_name.v2.XMLStore/login",
	0x7a6095e2,
	0,
	RIDL_SHAPE_STRING,
	0,
	&golden_long_name_v2_xml_store_login_args_table,
	&golden_long_name_v2_xml_store_login_results_table,
	NULL,
	0,
	golden_long_name_v2_xml_store_login_call_slot,
};

ridl_status
golden_long_name_v2_xml_store_login(golden_long_name_v2_xml_store *self_, const char *self,
    const char *call, const char *fn, int32_t hinted, char **self__)
{
	const golden_long_name_v2_xml_store_login_args args_ = { .self = self, .call = call,
	    .fn = fn, .hinted = hinted };

	return ridl_gen_call((ridl_object *)self_, &golden_long_name_v2_xml_store_login_table,
	    NULL, &args_, self__);
}

ridl_status
golden_long_name_v2_xml_store_login_timed(golden_long_name_v2_xml_store *self_,
    ridl_duration timeout_, const char *self, const char *call, const char *fn, int32_t hinted,
    char **self__)
{
	const golden_long_name_v2_xml_store_login_args args_ = { .self = self, .call = call,
	    .fn = fn, .hinted = hinted };

	return ridl_gen_call_timed((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_login_table, timeout_, &args_, self__);
}

golden_long_name_v2_xml_store_login_future *
golden_long_name_v2_xml_store_login_async(golden_long_name_v2_xml_store *self_,
    const char *self, const char *call, const char *fn, int32_t hinted)
{
	const golden_long_name_v2_xml_store_login_args args_ = { .self = self, .call = call,
	    .fn = fn, .hinted = hinted };

	return (golden_long_name_v2_xml_store_login_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_login_table, NULL, &args_);
}

ridl_status
golden_long_name_v2_xml_store_login_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_login_args *args_,
    char **self__)
{
	return ridl_gen_call((ridl_object *)self_, &golden_long_name_v2_xml_store_login_table,
	    options_, args_, self__);
}

golden_long_name_v2_xml_store_login_future *
golden_long_name_v2_xml_store_login_async_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_login_args *args_)
{
	return (golden_long_name_v2_xml_store_login_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_login_table, options_, args_);
}

ridl_status
golden_long_name_v2_xml_store_login_value(golden_long_name_v2_xml_store_login_future *future_,
    const char **self__)
{
	return ridl_gen_future_value((ridl_future *)future_,
	    &golden_long_name_v2_xml_store_login_table, self__);
}

golden_long_name_v2_xml_store_login_future *
golden_long_name_v2_xml_store_login_future_of(ridl_future *future_)
{
	return (golden_long_name_v2_xml_store_login_future *)ridl_gen_future_of(future_,
	    &golden_long_name_v2_xml_store_login_table);
}

ridl_status
golden_long_name_v2_xml_store_login_reply(golden_long_name_v2_xml_store_login_call *call_,
    const char *self)
{
	const golden_long_name_v2_xml_store_login_results results_ = { .self = self };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* XMLStore.import */

static const ProtobufCFieldDescriptor golden_long_name_v2_xml_store_import_args_pb_fields[] = {
	{ "args_", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_long_name_v2_xml_store_import_args, args_), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "x_", 2, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_INT32,
	    offsetof(golden_long_name_v2_xml_store_import_args, n_x_),
	    offsetof(golden_long_name_v2_xml_store_import_args, x_), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
};

static const unsigned golden_long_name_v2_xml_store_import_args_pb_names[] = { 0, 1 };
static const ProtobufCIntRange golden_long_name_v2_xml_store_import_args_pb_ranges[] = { { 1,
    0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor golden_long_name_v2_xml_store_import_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.XMLStoreImportArgs",
	"XMLStoreImportArgs",
	"golden_long_name_v2_xml_store_import_args",
	"golden.long_name.v2",
	sizeof(golden_long_name_v2_xml_store_import_args),
	2,
	golden_long_name_v2_xml_store_import_args_pb_fields,
	golden_long_name_v2_xml_store_import_args_pb_names,
	1,
	golden_long_name_v2_xml_store_import_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_long_name_v2_xml_store_import_args golden_long_name_v2_xml_store_import_args_absent = { { &golden_long_name_v2_xml_store_import_args_descriptor,
    0, NULL }, 0, 0, NULL };

static const ridl_field golden_long_name_v2_xml_store_import_args_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0,
	    offsetof(golden_long_name_v2_xml_store_import_args, args_), 0, NULL, NULL, NULL,
	    "args_"),
	RIDL_FIELD(2, INT32, MANY, 0, offsetof(golden_long_name_v2_xml_store_import_args, x_),
	    offsetof(golden_long_name_v2_xml_store_import_args, n_x_), NULL, NULL, NULL, "x_"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_long_name_v2_xml_store_import_args_table = { "golden.long_name.v2.XMLStoreImportArgs",
    &golden_long_name_v2_xml_store_import_args_descriptor,
    golden_long_name_v2_xml_store_import_args_fields,
    &golden_long_name_v2_xml_store_import_args_absent,
    sizeof(golden_long_name_v2_xml_store_import_args), 2, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor golden_long_name_v2_xml_store_import_results_pb_fields[] = {
	{ "self_", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_long_name_v2_xml_store_import_results, self_), NULL, NULL, 0, 0,
	    NULL, NULL },
};

static const unsigned golden_long_name_v2_xml_store_import_results_pb_names[] = { 0 };
static const ProtobufCIntRange golden_long_name_v2_xml_store_import_results_pb_ranges[] = { { 1,
    0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor golden_long_name_v2_xml_store_import_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.XMLStoreImportResults",
	"XMLStoreImportResults",
	"golden_long_name_v2_xml_store_import_results",
	"golden.long_name.v2",
	sizeof(golden_long_name_v2_xml_store_import_results),
	1,
	golden_long_name_v2_xml_store_import_results_pb_fields,
	golden_long_name_v2_xml_store_import_results_pb_names,
	1,
	golden_long_name_v2_xml_store_import_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_long_name_v2_xml_store_import_results golden_long_name_v2_xml_store_import_results_absent = { { &golden_long_name_v2_xml_store_import_results_descriptor,
    0, NULL }, 0 };

static const ridl_field golden_long_name_v2_xml_store_import_results_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0,
	    offsetof(golden_long_name_v2_xml_store_import_results, self_), 0, NULL, NULL, NULL,
	    "self_"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_long_name_v2_xml_store_import_results_table = { "golden.long_name.v2.XMLStoreImportResults",
    &golden_long_name_v2_xml_store_import_results_descriptor,
    golden_long_name_v2_xml_store_import_results_fields,
    &golden_long_name_v2_xml_store_import_results_absent,
    sizeof(golden_long_name_v2_xml_store_import_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
golden_long_name_v2_xml_store_import_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_long_name_v2_xml_store_import_args *args_ = in_;

	return ((ridl_status (*)(void *, golden_long_name_v2_xml_store_import_call *, int32_t,
	    const int32_t *, size_t, int32_t *))slot_)(self_,
	    (golden_long_name_v2_xml_store_import_call *)call_, args_->args_, args_->x_,
	    args_->n_x_, out_);
}

const ridl_method_table golden_long_name_v2_xml_store_import_table = {
	"golden.long_name.v2.XMLStore/import",
	0x4f5a83c4,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&golden_long_name_v2_xml_store_import_args_table,
	&golden_long_name_v2_xml_store_import_results_table,
	NULL,
	0,
	golden_long_name_v2_xml_store_import_call_slot,
};

ridl_status
golden_long_name_v2_xml_store_import(golden_long_name_v2_xml_store *self_, int32_t args__,
    const int32_t *x__, size_t n_x__, int32_t *self__)
{
	const golden_long_name_v2_xml_store_import_args args_ = { .args_ = args__,
	    .n_x_ = n_x__, .x_ = x__ };

	return ridl_gen_call((ridl_object *)self_, &golden_long_name_v2_xml_store_import_table,
	    NULL, &args_, self__);
}

ridl_status
golden_long_name_v2_xml_store_import_timed(golden_long_name_v2_xml_store *self_,
    ridl_duration timeout_, int32_t args__, const int32_t *x__, size_t n_x__, int32_t *self__)
{
	const golden_long_name_v2_xml_store_import_args args_ = { .args_ = args__,
	    .n_x_ = n_x__, .x_ = x__ };

	return ridl_gen_call_timed((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_import_table, timeout_, &args_, self__);
}

golden_long_name_v2_xml_store_import_future *
golden_long_name_v2_xml_store_import_async(golden_long_name_v2_xml_store *self_,
    int32_t args__, const int32_t *x__, size_t n_x__)
{
	const golden_long_name_v2_xml_store_import_args args_ = { .args_ = args__,
	    .n_x_ = n_x__, .x_ = x__ };

	return (golden_long_name_v2_xml_store_import_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_import_table, NULL, &args_);
}

ridl_status
golden_long_name_v2_xml_store_import_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_import_args *args_,
    int32_t *self__)
{
	return ridl_gen_call((ridl_object *)self_, &golden_long_name_v2_xml_store_import_table,
	    options_, args_, self__);
}

golden_long_name_v2_xml_store_import_future *
golden_long_name_v2_xml_store_import_async_with(golden_long_name_v2_xml_store *self_,
    const ridl_call_options *options_, const golden_long_name_v2_xml_store_import_args *args_)
{
	return (golden_long_name_v2_xml_store_import_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_long_name_v2_xml_store_import_table, options_, args_);
}

ridl_status
golden_long_name_v2_xml_store_import_value(golden_long_name_v2_xml_store_import_future *future_,
    int32_t *self__)
{
	return ridl_gen_future_value((ridl_future *)future_,
	    &golden_long_name_v2_xml_store_import_table, self__);
}

golden_long_name_v2_xml_store_import_future *
golden_long_name_v2_xml_store_import_future_of(ridl_future *future_)
{
	return (golden_long_name_v2_xml_store_import_future *)ridl_gen_future_of(future_,
	    &golden_long_name_v2_xml_store_import_table);
}

ridl_status
golden_long_name_v2_xml_store_import_reply(golden_long_name_v2_xml_store_import_call *call_,
    int32_t self__)
{
	const golden_long_name_v2_xml_store_import_results results_ = { .self_ = self__ };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* service XMLStore */

static const ridl_interface_method golden_long_name_v2_xml_store_methods[] = {
	/* sorted by id */
	{ 0x019f9e20, offsetof(golden_long_name_v2_xml_store_ops, get_url),
	    &golden_long_name_v2_xml_store_get_url_table },
	{ 0x4f5a83c4, offsetof(golden_long_name_v2_xml_store_ops, import),
	    &golden_long_name_v2_xml_store_import_table },
	{ 0x7a6095e2, offsetof(golden_long_name_v2_xml_store_ops, login),
	    &golden_long_name_v2_xml_store_login_table },
	{ 0x8441b795, offsetof(golden_long_name_v2_xml_store_ops, stream),
	    &golden_long_name_v2_xml_store_stream_table },
	{ 0xa8bcf221, offsetof(golden_long_name_v2_xml_store_ops, fault),
	    &golden_long_name_v2_xml_store_fault_table },
};

const ridl_interface_table golden_long_name_v2_xml_store_table = { "golden.long_name.v2.XMLStore",
    0xf8091f18, RIDL_INTERFACE_SERVICE, 5, golden_long_name_v2_xml_store_methods, NULL, 0 };

golden_long_name_v2_xml_store *
golden_long_name_v2_xml_store_at(ridl_conn *conn_)
{
	return (golden_long_name_v2_xml_store *)ridl_gen_object_at(conn_,
	    &golden_long_name_v2_xml_store_table);
}

golden_long_name_v2_xml_store *
golden_long_name_v2_xml_store_new(const golden_long_name_v2_xml_store_ops *ops_, void *self_)
{
	return (golden_long_name_v2_xml_store *)ridl_gen_object_new(&golden_long_name_v2_xml_store_table,
	    ops_, sizeof(golden_long_name_v2_xml_store_ops), self_);
}

golden_long_name_v2_xml_store *
golden_long_name_v2_xml_store_ref(golden_long_name_v2_xml_store *self_)
{
	return (golden_long_name_v2_xml_store *)ridl_object_ref((ridl_object *)self_);
}

void
golden_long_name_v2_xml_store_unref(golden_long_name_v2_xml_store *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

golden_long_name_v2_xml_store *
golden_long_name_v2_xml_store_from(ridl_object *object_)
{
	return (golden_long_name_v2_xml_store *)ridl_gen_object_from(object_,
	    &golden_long_name_v2_xml_store_table);
}

/* Ask.invoke */

static const ProtobufCFieldDescriptor golden_long_name_v2_ask_invoke_args_pb_fields[] = {
	{ "self", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_long_name_v2_ask_invoke_args, self), NULL, protobuf_c_empty_string,
	    0, 0, NULL, NULL },
	{ "call", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_long_name_v2_ask_invoke_args, call), NULL, protobuf_c_empty_string,
	    0, 0, NULL, NULL },
	{ "fn", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_long_name_v2_ask_invoke_args, fn), NULL, protobuf_c_empty_string,
	    0, 0, NULL, NULL },
	{ "released", 4, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_long_name_v2_ask_invoke_args, released), NULL,
	    protobuf_c_empty_string, 0, 0, NULL, NULL },
};

static const unsigned golden_long_name_v2_ask_invoke_args_pb_names[] = { 1, 2, 3, 0 };
static const ProtobufCIntRange golden_long_name_v2_ask_invoke_args_pb_ranges[] = { { 1, 0 },
    { 0, 4 } };

static const ProtobufCMessageDescriptor golden_long_name_v2_ask_invoke_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.AskInvokeArgs",
	"AskInvokeArgs",
	"golden_long_name_v2_ask_invoke_args",
	"golden.long_name.v2",
	sizeof(golden_long_name_v2_ask_invoke_args),
	4,
	golden_long_name_v2_ask_invoke_args_pb_fields,
	golden_long_name_v2_ask_invoke_args_pb_names,
	1,
	golden_long_name_v2_ask_invoke_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_long_name_v2_ask_invoke_args golden_long_name_v2_ask_invoke_args_absent = { { &golden_long_name_v2_ask_invoke_args_descriptor,
    0, NULL }, protobuf_c_empty_string, protobuf_c_empty_string, protobuf_c_empty_string,
    protobuf_c_empty_string };

static const ridl_field golden_long_name_v2_ask_invoke_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(golden_long_name_v2_ask_invoke_args, self), 0,
	    NULL, NULL, NULL, "self"),
	RIDL_FIELD(2, STRING, ONE, 0, offsetof(golden_long_name_v2_ask_invoke_args, call), 0,
	    NULL, NULL, NULL, "call"),
	RIDL_FIELD(3, STRING, ONE, 0, offsetof(golden_long_name_v2_ask_invoke_args, fn), 0,
	    NULL, NULL, NULL, "fn"),
	RIDL_FIELD(4, STRING, ONE, 0, offsetof(golden_long_name_v2_ask_invoke_args, released),
	    0, NULL, NULL, NULL, "released"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_long_name_v2_ask_invoke_args_table = { "golden.long_name.v2.AskInvokeArgs",
    &golden_long_name_v2_ask_invoke_args_descriptor,
    golden_long_name_v2_ask_invoke_args_fields, &golden_long_name_v2_ask_invoke_args_absent,
    sizeof(golden_long_name_v2_ask_invoke_args), 4, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor golden_long_name_v2_ask_invoke_results_pb_fields[] = {
	{ "call", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_long_name_v2_ask_invoke_results, call), NULL,
	    protobuf_c_empty_string, 0, 0, NULL, NULL },
};

static const unsigned golden_long_name_v2_ask_invoke_results_pb_names[] = { 0 };
static const ProtobufCIntRange golden_long_name_v2_ask_invoke_results_pb_ranges[] = { { 1, 0 },
    { 0, 1 } };

static const ProtobufCMessageDescriptor golden_long_name_v2_ask_invoke_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.long_name.v2.AskInvokeResults",
	"AskInvokeResults",
	"golden_long_name_v2_ask_invoke_results",
	"golden.long_name.v2",
	sizeof(golden_long_name_v2_ask_invoke_results),
	1,
	golden_long_name_v2_ask_invoke_results_pb_fields,
	golden_long_name_v2_ask_invoke_results_pb_names,
	1,
	golden_long_name_v2_ask_invoke_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_long_name_v2_ask_invoke_results golden_long_name_v2_ask_invoke_results_absent = { { &golden_long_name_v2_ask_invoke_results_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field golden_long_name_v2_ask_invoke_results_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(golden_long_name_v2_ask_invoke_results, call),
	    0, NULL, NULL, NULL, "call"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_long_name_v2_ask_invoke_results_table = { "golden.long_name.v2.AskInvokeResults",
    &golden_long_name_v2_ask_invoke_results_descriptor,
    golden_long_name_v2_ask_invoke_results_fields,
    &golden_long_name_v2_ask_invoke_results_absent,
    sizeof(golden_long_name_v2_ask_invoke_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
golden_long_name_v2_ask_invoke_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_long_name_v2_ask_invoke_args *args_ = in_;

	return ((ridl_status (*)(void *, golden_long_name_v2_ask_invoke_call *, const char *,
	    const char *, const char *, const char *, const char **))slot_)(self_,
	    (golden_long_name_v2_ask_invoke_call *)call_, args_->self, args_->call, args_->fn,
	    args_->released, out_);
}

static const ridl_method_table golden_long_name_v2_ask_invoke_table = {
	"golden.long_name.v2.Ask/invoke",
	0x0aa94a70,
	0,
	RIDL_SHAPE_STRING,
	0,
	&golden_long_name_v2_ask_invoke_args_table,
	&golden_long_name_v2_ask_invoke_results_table,
	NULL,
	0,
	golden_long_name_v2_ask_invoke_call_slot,
};

ridl_status
golden_long_name_v2_ask_invoke(golden_long_name_v2_ask *self_, const char *self,
    const char *call, const char *fn, const char *released, char **call__)
{
	const golden_long_name_v2_ask_invoke_args args_ = { .self = self, .call = call,
	    .fn = fn, .released = released };

	return ridl_gen_call((ridl_object *)self_, &golden_long_name_v2_ask_invoke_table, NULL,
	    &args_, call__);
}

ridl_status
golden_long_name_v2_ask_invoke_timed(golden_long_name_v2_ask *self_, ridl_duration timeout_,
    const char *self, const char *call, const char *fn, const char *released, char **call__)
{
	const golden_long_name_v2_ask_invoke_args args_ = { .self = self, .call = call,
	    .fn = fn, .released = released };

	return ridl_gen_call_timed((ridl_object *)self_, &golden_long_name_v2_ask_invoke_table,
	    timeout_, &args_, call__);
}

golden_long_name_v2_ask_invoke_future *
golden_long_name_v2_ask_invoke_async(golden_long_name_v2_ask *self_, const char *self,
    const char *call, const char *fn, const char *released)
{
	const golden_long_name_v2_ask_invoke_args args_ = { .self = self, .call = call,
	    .fn = fn, .released = released };

	return (golden_long_name_v2_ask_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_long_name_v2_ask_invoke_table, NULL, &args_);
}

ridl_status
golden_long_name_v2_ask_invoke_with(golden_long_name_v2_ask *self_,
    const ridl_call_options *options_, const golden_long_name_v2_ask_invoke_args *args_,
    char **call__)
{
	return ridl_gen_call((ridl_object *)self_, &golden_long_name_v2_ask_invoke_table,
	    options_, args_, call__);
}

golden_long_name_v2_ask_invoke_future *
golden_long_name_v2_ask_invoke_async_with(golden_long_name_v2_ask *self_,
    const ridl_call_options *options_, const golden_long_name_v2_ask_invoke_args *args_)
{
	return (golden_long_name_v2_ask_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_long_name_v2_ask_invoke_table, options_, args_);
}

ridl_status
golden_long_name_v2_ask_invoke_value(golden_long_name_v2_ask_invoke_future *future_,
    const char **call__)
{
	return ridl_gen_future_value((ridl_future *)future_,
	    &golden_long_name_v2_ask_invoke_table, call__);
}

golden_long_name_v2_ask_invoke_future *
golden_long_name_v2_ask_invoke_future_of(ridl_future *future_)
{
	return (golden_long_name_v2_ask_invoke_future *)ridl_gen_future_of(future_,
	    &golden_long_name_v2_ask_invoke_table);
}

ridl_status
golden_long_name_v2_ask_invoke_reply(golden_long_name_v2_ask_invoke_call *call_,
    const char *call)
{
	const golden_long_name_v2_ask_invoke_results results_ = { .call = call };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* callback Ask */

static const ridl_interface_method golden_long_name_v2_ask_methods[] = {
	/* sorted by id */
	{ 0x0aa94a70, 0, &golden_long_name_v2_ask_invoke_table },
};

const ridl_interface_table golden_long_name_v2_ask_table = { "golden.long_name.v2.Ask",
    0x82729f1f, RIDL_INTERFACE_CALLBACK, 1, golden_long_name_v2_ask_methods, NULL, 0 };

golden_long_name_v2_ask *
golden_long_name_v2_ask_new(ridl_status (*fn_)(void *self_,
    golden_long_name_v2_ask_invoke_call *call_, const char *self, const char *call,
    const char *fn, const char *released, const char **call__), void *self_,
    void (*released_)(void *self_))
{
	return (golden_long_name_v2_ask *)ridl_gen_callback_new(&golden_long_name_v2_ask_table,
	    (ridl_slot)fn_, self_, released_);
}

golden_long_name_v2_ask *
golden_long_name_v2_ask_ref(golden_long_name_v2_ask *self_)
{
	return (golden_long_name_v2_ask *)ridl_object_ref((ridl_object *)self_);
}

void
golden_long_name_v2_ask_unref(golden_long_name_v2_ask *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

golden_long_name_v2_ask *
golden_long_name_v2_ask_from(ridl_object *object_)
{
	return (golden_long_name_v2_ask *)ridl_gen_object_from(object_,
	    &golden_long_name_v2_ask_table);
}
