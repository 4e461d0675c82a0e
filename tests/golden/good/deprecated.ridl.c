/*
 * Made by ridlc from deprecated.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "deprecated.ridl.h"

#include <ridl/gen.h>

/* enum Mode */

static const ridl_enum_value dep_mode_values[] = {
	{ DEP_MODE_NONE, "NONE" },
	{ DEP_MODE_OLD, "OLD" },
	{ DEP_MODE_NEW, "NEW" },
};

static const ProtobufCEnumValue dep_mode_pb_values[] = {
	{ "NONE", "DEP_MODE_NONE", DEP_MODE_NONE },
	{ "OLD", "DEP_MODE_OLD", DEP_MODE_OLD },
	{ "NEW", "DEP_MODE_NEW", DEP_MODE_NEW },
};

static const ProtobufCIntRange dep_mode_pb_ranges[] = { { 0, 0 }, { 0, 3 } };
static const ProtobufCEnumValueIndex dep_mode_pb_names[] = {
	{ "NEW", 2 },
	{ "NONE", 0 },
	{ "OLD", 1 },
};

const ProtobufCEnumDescriptor dep_mode_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.deprecated.Mode",
	"Mode",
	"dep_mode",
	"golden.deprecated",
	3,
	dep_mode_pb_values,
	3,
	dep_mode_pb_names,
	1,
	dep_mode_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table dep_mode_table = { "golden.deprecated.Mode", dep_mode_values, 3, 0 };

/* struct Thing */

static const ProtobufCFieldDescriptor dep_thing_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0, offsetof(dep_thing, x),
	    NULL, NULL, PROTOBUF_C_FIELD_FLAG_DEPRECATED, 0, NULL, NULL },
	{ "y", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT64, 0, offsetof(dep_thing, y),
	    NULL, NULL, 0, 0, NULL, NULL },
	{ "names", 3, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_STRING,
	    offsetof(dep_thing, n_names), offsetof(dep_thing, names), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_DEPRECATED, 0, NULL, NULL },
	{ "maybe", 4, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_UINT32,
	    offsetof(dep_thing, has_maybe), offsetof(dep_thing, maybe), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_DEPRECATED, 0, NULL, NULL },
	{ "a", 5, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32,
	    offsetof(dep_thing, either_case), offsetof(dep_thing, a), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF | PROTOBUF_C_FIELD_FLAG_DEPRECATED, 0, NULL, NULL },
	{ "b", 6, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32,
	    offsetof(dep_thing, either_case), offsetof(dep_thing, b), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
};

static const unsigned dep_thing_pb_names[] = { 4, 5, 3, 2, 0, 1 };
static const ProtobufCIntRange dep_thing_pb_ranges[] = { { 1, 0 }, { 0, 6 } };

const ProtobufCMessageDescriptor dep_thing_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.deprecated.Thing",
	"Thing",
	"dep_thing",
	"golden.deprecated",
	sizeof(dep_thing),
	6,
	dep_thing_pb_fields,
	dep_thing_pb_names,
	1,
	dep_thing_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const dep_thing dep_thing_absent = { { &dep_thing_descriptor, 0, NULL }, 0, 0, 0, NULL,
    0, 0, DEP_THING_EITHER_NOT_SET, { 0 } };

static const ridl_field dep_thing_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(dep_thing, x), 0, NULL, NULL, NULL, "x"),
	RIDL_FIELD(2, INT64, ONE, 0, offsetof(dep_thing, y), 0, NULL, NULL, NULL, "y"),
	RIDL_FIELD(3, STRING, MANY, 0, offsetof(dep_thing, names),
	    offsetof(dep_thing, n_names), NULL, NULL, NULL, "names"),
	RIDL_FIELD(4, UINT32, OPTIONAL, 0, offsetof(dep_thing, maybe),
	    offsetof(dep_thing, has_maybe), NULL, NULL, NULL, "maybe"),
	RIDL_FIELD(5, INT32, ARM, 0, offsetof(dep_thing, a), offsetof(dep_thing, either_case),
	    NULL, NULL, NULL, "a"),
	RIDL_FIELD(6, INT32, ARM, 0, offsetof(dep_thing, b), offsetof(dep_thing, either_case),
	    NULL, NULL, NULL, "b"),
	RIDL_FIELDS_END,
};

const ridl_message_table dep_thing_table = { "golden.deprecated.Thing", &dep_thing_descriptor,
    dep_thing_fields, &dep_thing_absent, sizeof(dep_thing), 6, 0 };

ridl_status
dep_thing_encode(const dep_thing *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&dep_thing_table, message_, buf_, size_, out_len_);
}

ridl_status
dep_thing_decode(const void *data_, size_t len_, ridl_arena *mem_, dep_thing **out_)
{
	return ridl_gen_decode(&dep_thing_table, data_, len_, mem_, out_);
}

void
dep_thing_print(const dep_thing *message_, FILE *file_)
{
	ridl_gen_print(&dep_thing_table, message_, file_);
}

bool
dep_thing_equal(const dep_thing *a_, const dep_thing *b_)
{
	return ridl_gen_equal(&dep_thing_table, a_, b_);
}

dep_thing *
dep_thing_copy(const dep_thing *message_)
{
	return ridl_gen_copy(&dep_thing_table, message_);
}

/* struct OldThing */

static const ProtobufCFieldDescriptor dep_old_thing_pb_fields[] = {
	{ "mode", 1, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_ENUM,
	    offsetof(dep_old_thing, has_mode), offsetof(dep_old_thing, mode),
	    &dep_mode_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned dep_old_thing_pb_names[] = { 0 };
static const ProtobufCIntRange dep_old_thing_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor dep_old_thing_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.deprecated.OldThing",
	"OldThing",
	"dep_old_thing",
	"golden.deprecated",
	sizeof(dep_old_thing),
	1,
	dep_old_thing_pb_fields,
	dep_old_thing_pb_names,
	1,
	dep_old_thing_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const dep_old_thing dep_old_thing_absent = { { &dep_old_thing_descriptor, 0, NULL }, 0,
    DEP_MODE_OLD };

static const ridl_field dep_old_thing_fields[] = {
	RIDL_FIELD(1, ENUM, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(dep_old_thing, mode),
	    offsetof(dep_old_thing, has_mode), &dep_mode_table, NULL,
	    &dep_old_thing_absent.mode, "mode"),
	RIDL_FIELDS_END,
};

const ridl_message_table dep_old_thing_table = { "golden.deprecated.OldThing",
    &dep_old_thing_descriptor, dep_old_thing_fields, &dep_old_thing_absent,
    sizeof(dep_old_thing), 1, 0 };

ridl_status
dep_old_thing_encode(const dep_old_thing *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&dep_old_thing_table, message_, buf_, size_, out_len_);
}

ridl_status
dep_old_thing_decode(const void *data_, size_t len_, ridl_arena *mem_, dep_old_thing **out_)
{
	return ridl_gen_decode(&dep_old_thing_table, data_, len_, mem_, out_);
}

void
dep_old_thing_print(const dep_old_thing *message_, FILE *file_)
{
	ridl_gen_print(&dep_old_thing_table, message_, file_);
}

bool
dep_old_thing_equal(const dep_old_thing *a_, const dep_old_thing *b_)
{
	return ridl_gen_equal(&dep_old_thing_table, a_, b_);
}

dep_old_thing *
dep_old_thing_copy(const dep_old_thing *message_)
{
	return ridl_gen_copy(&dep_old_thing_table, message_);
}

/* error Gone */

static const ProtobufCFieldDescriptor dep_gone_pb_fields[] = {
	{ "what", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(dep_gone, what), &dep_old_thing_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned dep_gone_pb_names[] = { 0 };
static const ProtobufCIntRange dep_gone_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor dep_gone_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.deprecated.Gone",
	"Gone",
	"dep_gone",
	"golden.deprecated",
	sizeof(dep_gone),
	1,
	dep_gone_pb_fields,
	dep_gone_pb_names,
	1,
	dep_gone_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const dep_gone dep_gone_absent = { { &dep_gone_descriptor, 0, NULL }, NULL };

static const ridl_field dep_gone_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, 0, offsetof(dep_gone, what), 0, &dep_old_thing_table, NULL,
	    NULL, "what"),
	RIDL_FIELDS_END,
};

const ridl_message_table dep_gone_table = { "golden.deprecated.Gone", &dep_gone_descriptor,
    dep_gone_fields, &dep_gone_absent, sizeof(dep_gone), 1, 0 };

ridl_status
dep_gone_encode(const dep_gone *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&dep_gone_table, message_, buf_, size_, out_len_);
}

ridl_status
dep_gone_decode(const void *data_, size_t len_, ridl_arena *mem_, dep_gone **out_)
{
	return ridl_gen_decode(&dep_gone_table, data_, len_, mem_, out_);
}

void
dep_gone_print(const dep_gone *message_, FILE *file_)
{
	ridl_gen_print(&dep_gone_table, message_, file_);
}

bool
dep_gone_equal(const dep_gone *a_, const dep_gone *b_)
{
	return ridl_gen_equal(&dep_gone_table, a_, b_);
}

dep_gone *
dep_gone_copy(const dep_gone *message_)
{
	return ridl_gen_copy(&dep_gone_table, message_);
}

const ridl_error_table dep_gone_error_table = { "golden.deprecated.Gone", DEP_GONE,
    &dep_gone_table };

ridl_status
dep_gone_throw(ridl_call *call_, const dep_gone *detail_)
{
	return ridl_gen_throw(call_, &dep_gone_error_table, detail_);
}

const dep_gone *
dep_gone_detail(const ridl_error *error_)
{
	return ridl_gen_error_detail(error_, &dep_gone_error_table);
}

/* Tell.invoke */

static const ProtobufCFieldDescriptor dep_tell_invoke_args_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(dep_tell_invoke_args, x), NULL, NULL, PROTOBUF_C_FIELD_FLAG_DEPRECATED, 0,
	    NULL, NULL },
};

static const unsigned dep_tell_invoke_args_pb_names[] = { 0 };
static const ProtobufCIntRange dep_tell_invoke_args_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor dep_tell_invoke_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.deprecated.TellInvokeArgs",
	"TellInvokeArgs",
	"dep_tell_invoke_args",
	"golden.deprecated",
	sizeof(dep_tell_invoke_args),
	1,
	dep_tell_invoke_args_pb_fields,
	dep_tell_invoke_args_pb_names,
	1,
	dep_tell_invoke_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const dep_tell_invoke_args dep_tell_invoke_args_absent = { { &dep_tell_invoke_args_descriptor,
    0, NULL }, 0 };

static const ridl_field dep_tell_invoke_args_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(dep_tell_invoke_args, x), 0, NULL, NULL, NULL,
	    "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table dep_tell_invoke_args_table = { "golden.deprecated.TellInvokeArgs",
    &dep_tell_invoke_args_descriptor, dep_tell_invoke_args_fields,
    &dep_tell_invoke_args_absent, sizeof(dep_tell_invoke_args), 1, RIDL_MESSAGE_LIST };

static ridl_status
dep_tell_invoke_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const dep_tell_invoke_args *args_ = in_;

	(void)out_;
	((void (*)(void *, dep_tell_invoke_call *, int32_t))slot_)(self_,
	    (dep_tell_invoke_call *)call_, args_->x);
	return RIDL_OK;
}

static const ridl_method_table dep_tell_invoke_table = {
	"golden.deprecated.Tell/invoke",
	0xb4eff035,
	RIDL_METHOD_ONEWAY,
	RIDL_SHAPE_NONE,
	0,
	&dep_tell_invoke_args_table,
	NULL,
	NULL,
	0,
	dep_tell_invoke_call_slot,
};

ridl_status
dep_tell_invoke(dep_tell *self_, int32_t x)
{
	const dep_tell_invoke_args args_ = { .x = x };

	return ridl_gen_call((ridl_object *)self_, &dep_tell_invoke_table, NULL, &args_, NULL);
}

ridl_status
dep_tell_invoke_timed(dep_tell *self_, ridl_duration timeout_, int32_t x)
{
	const dep_tell_invoke_args args_ = { .x = x };

	return ridl_gen_call_timed((ridl_object *)self_, &dep_tell_invoke_table, timeout_,
	    &args_, NULL);
}

dep_tell_invoke_future *
dep_tell_invoke_async(dep_tell *self_, int32_t x)
{
	const dep_tell_invoke_args args_ = { .x = x };

	return (dep_tell_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &dep_tell_invoke_table, NULL, &args_);
}

ridl_status
dep_tell_invoke_with(dep_tell *self_, const ridl_call_options *options_,
    const dep_tell_invoke_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &dep_tell_invoke_table, options_, args_,
	    NULL);
}

dep_tell_invoke_future *
dep_tell_invoke_async_with(dep_tell *self_, const ridl_call_options *options_,
    const dep_tell_invoke_args *args_)
{
	return (dep_tell_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &dep_tell_invoke_table, options_, args_);
}

ridl_status
dep_tell_invoke_value(dep_tell_invoke_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &dep_tell_invoke_table, NULL);
}

dep_tell_invoke_future *
dep_tell_invoke_future_of(ridl_future *future_)
{
	return (dep_tell_invoke_future *)ridl_gen_future_of(future_, &dep_tell_invoke_table);
}

/* callback Tell */

static const ridl_interface_method dep_tell_methods[] = {
	/* sorted by id */
	{ 0xb4eff035, 0, &dep_tell_invoke_table },
};

const ridl_interface_table dep_tell_table = { "golden.deprecated.Tell", 0x8f5e2b10,
    RIDL_INTERFACE_CALLBACK, 1, dep_tell_methods, NULL, 0 };

dep_tell *
dep_tell_new(void (*fn_)(void *self_, dep_tell_invoke_call *call_, int32_t x), void *self_,
    void (*released_)(void *self_))
{
	return (dep_tell *)ridl_gen_callback_new(&dep_tell_table, (ridl_slot)fn_, self_,
	    released_);
}

dep_tell *
dep_tell_ref(dep_tell *self_)
{
	return (dep_tell *)ridl_object_ref((ridl_object *)self_);
}

void
dep_tell_unref(dep_tell *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

dep_tell *
dep_tell_from(ridl_object *object_)
{
	return (dep_tell *)ridl_gen_object_from(object_, &dep_tell_table);
}

/* Base.name */

static const ProtobufCMessageDescriptor dep_base_name_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.deprecated.BaseNameArgs",
	"BaseNameArgs",
	"dep_base_name_args",
	"golden.deprecated",
	sizeof(dep_base_name_args),
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

static const dep_base_name_args dep_base_name_args_absent = { { &dep_base_name_args_descriptor,
    0, NULL } };

static const ridl_field dep_base_name_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table dep_base_name_args_table = { "golden.deprecated.BaseNameArgs",
    &dep_base_name_args_descriptor, dep_base_name_args_fields, &dep_base_name_args_absent,
    sizeof(dep_base_name_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor dep_base_name_results_pb_fields[] = {
	{ "result", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(dep_base_name_results, result), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned dep_base_name_results_pb_names[] = { 0 };
static const ProtobufCIntRange dep_base_name_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor dep_base_name_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.deprecated.BaseNameResults",
	"BaseNameResults",
	"dep_base_name_results",
	"golden.deprecated",
	sizeof(dep_base_name_results),
	1,
	dep_base_name_results_pb_fields,
	dep_base_name_results_pb_names,
	1,
	dep_base_name_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const dep_base_name_results dep_base_name_results_absent = { { &dep_base_name_results_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field dep_base_name_results_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(dep_base_name_results, result), 0, NULL, NULL,
	    NULL, "result"),
	RIDL_FIELDS_END,
};

static const ridl_message_table dep_base_name_results_table = { "golden.deprecated.BaseNameResults",
    &dep_base_name_results_descriptor, dep_base_name_results_fields,
    &dep_base_name_results_absent, sizeof(dep_base_name_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
dep_base_name_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, dep_base_name_call *, const char **))slot_)(self_,
	    (dep_base_name_call *)call_, out_);
}

const ridl_method_table dep_base_name_table = {
	"golden.deprecated.Base/name",
	0x26b531c0,
	0,
	RIDL_SHAPE_STRING,
	0,
	&dep_base_name_args_table,
	&dep_base_name_results_table,
	NULL,
	0,
	dep_base_name_call_slot,
};

ridl_status
dep_base_name(dep_base *self_, char **out_)
{
	const dep_base_name_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &dep_base_name_table, NULL, &args_, out_);
}

ridl_status
dep_base_name_timed(dep_base *self_, ridl_duration timeout_, char **out_)
{
	const dep_base_name_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &dep_base_name_table, timeout_,
	    &args_, out_);
}

dep_base_name_future *
dep_base_name_async(dep_base *self_)
{
	const dep_base_name_args args_ = { .base = { NULL, 0, NULL } };

	return (dep_base_name_future *)ridl_gen_call_async((ridl_object *)self_,
	    &dep_base_name_table, NULL, &args_);
}

ridl_status
dep_base_name_with(dep_base *self_, const ridl_call_options *options_,
    const dep_base_name_args *args_, char **out_)
{
	return ridl_gen_call((ridl_object *)self_, &dep_base_name_table, options_, args_, out_);
}

dep_base_name_future *
dep_base_name_async_with(dep_base *self_, const ridl_call_options *options_,
    const dep_base_name_args *args_)
{
	return (dep_base_name_future *)ridl_gen_call_async((ridl_object *)self_,
	    &dep_base_name_table, options_, args_);
}

ridl_status
dep_base_name_value(dep_base_name_future *future_, const char **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &dep_base_name_table, out_);
}

dep_base_name_future *
dep_base_name_future_of(ridl_future *future_)
{
	return (dep_base_name_future *)ridl_gen_future_of(future_, &dep_base_name_table);
}

ridl_status
dep_base_name_reply(dep_base_name_call *call_, const char *result)
{
	const dep_base_name_results results_ = { .result = result };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* interface Base */

static const ridl_interface_method dep_base_methods[] = {
	/* sorted by id */
	{ 0x26b531c0, offsetof(dep_base_ops, name), &dep_base_name_table },
};

const ridl_interface_table dep_base_table = { "golden.deprecated.Base", 0x79b83336, 0, 1,
    dep_base_methods, NULL, 0 };

dep_base *
dep_base_new(const dep_base_ops *ops_, void *self_)
{
	return (dep_base *)ridl_gen_object_new(&dep_base_table, ops_, sizeof(dep_base_ops),
	    self_);
}

dep_base *
dep_base_ref(dep_base *self_)
{
	return (dep_base *)ridl_object_ref((ridl_object *)self_);
}

void
dep_base_unref(dep_base *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

dep_base *
dep_base_from(ridl_object *object_)
{
	return (dep_base *)ridl_gen_object_from(object_, &dep_base_table);
}

/* Store.get */

static const ProtobufCFieldDescriptor dep_store_get_args_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(dep_store_get_args, key), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned dep_store_get_args_pb_names[] = { 0 };
static const ProtobufCIntRange dep_store_get_args_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor dep_store_get_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.deprecated.StoreGetArgs",
	"StoreGetArgs",
	"dep_store_get_args",
	"golden.deprecated",
	sizeof(dep_store_get_args),
	1,
	dep_store_get_args_pb_fields,
	dep_store_get_args_pb_names,
	1,
	dep_store_get_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const dep_store_get_args dep_store_get_args_absent = { { &dep_store_get_args_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field dep_store_get_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(dep_store_get_args, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELDS_END,
};

static const ridl_message_table dep_store_get_args_table = { "golden.deprecated.StoreGetArgs",
    &dep_store_get_args_descriptor, dep_store_get_args_fields, &dep_store_get_args_absent,
    sizeof(dep_store_get_args), 1, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor dep_store_get_results_pb_fields[] = {
	{ "thing", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(dep_store_get_results, thing), &dep_thing_descriptor, NULL, 0, 0, NULL,
	    NULL },
};

static const unsigned dep_store_get_results_pb_names[] = { 0 };
static const ProtobufCIntRange dep_store_get_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor dep_store_get_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.deprecated.StoreGetResults",
	"StoreGetResults",
	"dep_store_get_results",
	"golden.deprecated",
	sizeof(dep_store_get_results),
	1,
	dep_store_get_results_pb_fields,
	dep_store_get_results_pb_names,
	1,
	dep_store_get_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const dep_store_get_results dep_store_get_results_absent = { { &dep_store_get_results_descriptor,
    0, NULL }, NULL };

static const ridl_field dep_store_get_results_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, RIDL_FIELD_FILLED, offsetof(dep_store_get_results, thing),
	    0, &dep_thing_table, NULL, NULL, "thing"),
	RIDL_FIELDS_END,
};

static const ridl_message_table dep_store_get_results_table = { "golden.deprecated.StoreGetResults",
    &dep_store_get_results_descriptor, dep_store_get_results_fields,
    &dep_store_get_results_absent, sizeof(dep_store_get_results), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static ridl_status
dep_store_get_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const dep_store_get_args *args_ = in_;

	return ((ridl_status (*)(void *, dep_store_get_call *, const char *,
	    dep_thing *))slot_)(self_, (dep_store_get_call *)call_, args_->key, out_);
}

const ridl_method_table dep_store_get_table = {
	"golden.deprecated.Store/get",
	0xb78b6543,
	0,
	RIDL_SHAPE_MESSAGE,
	0,
	&dep_store_get_args_table,
	&dep_store_get_results_table,
	NULL,
	0,
	dep_store_get_call_slot,
};

ridl_status
dep_store_get(dep_store *self_, const char *key, dep_thing **thing)
{
	const dep_store_get_args args_ = { .key = key };

	return ridl_gen_call((ridl_object *)self_, &dep_store_get_table, NULL, &args_, thing);
}

ridl_status
dep_store_get_timed(dep_store *self_, ridl_duration timeout_, const char *key,
    dep_thing **thing)
{
	const dep_store_get_args args_ = { .key = key };

	return ridl_gen_call_timed((ridl_object *)self_, &dep_store_get_table, timeout_,
	    &args_, thing);
}

dep_store_get_future *
dep_store_get_async(dep_store *self_, const char *key)
{
	const dep_store_get_args args_ = { .key = key };

	return (dep_store_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &dep_store_get_table, NULL, &args_);
}

ridl_status
dep_store_get_with(dep_store *self_, const ridl_call_options *options_,
    const dep_store_get_args *args_, dep_thing **thing)
{
	return ridl_gen_call((ridl_object *)self_, &dep_store_get_table, options_, args_,
	    thing);
}

dep_store_get_future *
dep_store_get_async_with(dep_store *self_, const ridl_call_options *options_,
    const dep_store_get_args *args_)
{
	return (dep_store_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &dep_store_get_table, options_, args_);
}

ridl_status
dep_store_get_value(dep_store_get_future *future_, const dep_thing **thing)
{
	return ridl_gen_future_value((ridl_future *)future_, &dep_store_get_table, thing);
}

dep_store_get_future *
dep_store_get_future_of(ridl_future *future_)
{
	return (dep_store_get_future *)ridl_gen_future_of(future_, &dep_store_get_table);
}

ridl_status
dep_store_get_reply(dep_store_get_call *call_, const dep_thing *thing)
{
	const dep_store_get_results results_ = { .thing = (dep_thing *)thing };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Store.find */

static const dep_store_find_args dep_store_find_args_absent = { { NULL, 0, NULL }, NULL, NULL };

static const ridl_field dep_store_find_args_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, RIDL_FIELD_FILLED, offsetof(dep_store_find_args, thing), 0,
	    &dep_thing_table, NULL, NULL, "thing"),
	RIDL_FIELD(2, OBJECT, ONE, RIDL_FIELD_NEEDED, offsetof(dep_store_find_args, parent), 0,
	    &dep_base_table, NULL, NULL, "parent"),
	RIDL_FIELDS_END,
};

static const ridl_message_table dep_store_find_args_table = { "golden.deprecated.StoreFindArgs",
    NULL, dep_store_find_args_fields, &dep_store_find_args_absent, sizeof(dep_store_find_args),
    2, RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static const dep_store_find_results dep_store_find_results_absent = { { NULL, 0, NULL }, NULL,
    DEP_MODE_NONE };

static const ridl_field dep_store_find_results_fields[] = {
	RIDL_FIELD(1, OBJECT, ONE, RIDL_FIELD_NEEDED, offsetof(dep_store_find_results, tell),
	    0, &dep_tell_table, NULL, NULL, "tell"),
	RIDL_FIELD(2, ENUM, ONE, 0, offsetof(dep_store_find_results, mode), 0, &dep_mode_table,
	    NULL, NULL, "mode"),
	RIDL_FIELDS_END,
};

static const ridl_message_table dep_store_find_results_table = { "golden.deprecated.StoreFindResults",
    NULL, dep_store_find_results_fields, &dep_store_find_results_absent,
    sizeof(dep_store_find_results), 2,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static ridl_status
dep_store_find_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const dep_store_find_args *args_ = in_;

	return ((ridl_status (*)(void *, dep_store_find_call *, const dep_thing *, dep_base *,
	    dep_store_find_results *))slot_)(self_, (dep_store_find_call *)call_, args_->thing,
	    args_->parent, out_);
}

static const ridl_error_table *const dep_store_find_throws[] = {
	&dep_gone_error_table,
};

const ridl_method_table dep_store_find_table = {
	"golden.deprecated.Store/find",
	0xb95a923e,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&dep_store_find_args_table,
	&dep_store_find_results_table,
	dep_store_find_throws,
	1,
	dep_store_find_call_slot,
};

ridl_status
dep_store_find(dep_store *self_, const dep_thing *thing, dep_base *parent,
    dep_store_find_results **out_)
{
	const dep_store_find_args args_ = { .thing = (dep_thing *)thing, .parent = parent };

	return ridl_gen_call((ridl_object *)self_, &dep_store_find_table, NULL, &args_, out_);
}

ridl_status
dep_store_find_timed(dep_store *self_, ridl_duration timeout_, const dep_thing *thing,
    dep_base *parent, dep_store_find_results **out_)
{
	const dep_store_find_args args_ = { .thing = (dep_thing *)thing, .parent = parent };

	return ridl_gen_call_timed((ridl_object *)self_, &dep_store_find_table, timeout_,
	    &args_, out_);
}

dep_store_find_future *
dep_store_find_async(dep_store *self_, const dep_thing *thing, dep_base *parent)
{
	const dep_store_find_args args_ = { .thing = (dep_thing *)thing, .parent = parent };

	return (dep_store_find_future *)ridl_gen_call_async((ridl_object *)self_,
	    &dep_store_find_table, NULL, &args_);
}

ridl_status
dep_store_find_with(dep_store *self_, const ridl_call_options *options_,
    const dep_store_find_args *args_, dep_store_find_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &dep_store_find_table, options_, args_,
	    out_);
}

dep_store_find_future *
dep_store_find_async_with(dep_store *self_, const ridl_call_options *options_,
    const dep_store_find_args *args_)
{
	return (dep_store_find_future *)ridl_gen_call_async((ridl_object *)self_,
	    &dep_store_find_table, options_, args_);
}

ridl_status
dep_store_find_value(dep_store_find_future *future_, const dep_store_find_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &dep_store_find_table, out_);
}

dep_store_find_future *
dep_store_find_future_of(ridl_future *future_)
{
	return (dep_store_find_future *)ridl_gen_future_of(future_, &dep_store_find_table);
}

ridl_status
dep_store_find_reply(dep_store_find_call *call_, const dep_store_find_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* service Store */

static const ridl_interface_method dep_store_methods[] = {
	/* sorted by id */
	{ 0x26b531c0, offsetof(dep_store_ops, name), &dep_base_name_table },
	{ 0xb78b6543, offsetof(dep_store_ops, get), &dep_store_get_table },
	{ 0xb95a923e, offsetof(dep_store_ops, find), &dep_store_find_table },
};

static const ridl_interface_table *const dep_store_ancestors[] = {
	&dep_base_table,
};

const ridl_interface_table dep_store_table = { "golden.deprecated.Store", 0xf191dc64,
    RIDL_INTERFACE_SERVICE, 3, dep_store_methods, dep_store_ancestors, 1 };

dep_store *
dep_store_at(ridl_conn *conn_)
{
	return (dep_store *)ridl_gen_object_at(conn_, &dep_store_table);
}

dep_store *
dep_store_new(const dep_store_ops *ops_, void *self_)
{
	return (dep_store *)ridl_gen_object_new(&dep_store_table, ops_, sizeof(dep_store_ops),
	    self_);
}

dep_store *
dep_store_ref(dep_store *self_)
{
	return (dep_store *)ridl_object_ref((ridl_object *)self_);
}

void
dep_store_unref(dep_store *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

dep_store *
dep_store_from(ridl_object *object_)
{
	return (dep_store *)ridl_gen_object_from(object_, &dep_store_table);
}

dep_base *
dep_store_as_dep_base(dep_store *self_)
{
	return (dep_base *)self_;
}

ridl_status
dep_store_name(dep_store *self_, char **out_)
{
	return dep_base_name((dep_base *)self_, out_);
}

ridl_status
dep_store_name_timed(dep_store *self_, ridl_duration timeout_, char **out_)
{
	return dep_base_name_timed((dep_base *)self_, timeout_, out_);
}

dep_base_name_future *
dep_store_name_async(dep_store *self_)
{
	return dep_base_name_async((dep_base *)self_);
}

ridl_status
dep_store_name_with(dep_store *self_, const ridl_call_options *options_,
    const dep_base_name_args *args_, char **out_)
{
	return dep_base_name_with((dep_base *)self_, options_, args_, out_);
}

dep_base_name_future *
dep_store_name_async_with(dep_store *self_, const ridl_call_options *options_,
    const dep_base_name_args *args_)
{
	return dep_base_name_async_with((dep_base *)self_, options_, args_);
}
