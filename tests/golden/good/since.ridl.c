/*
 * Made by ridlc from since.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "since.ridl.h"

#include <ridl/gen.h>

/* struct Item */

static const ProtobufCFieldDescriptor si_item_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0, offsetof(si_item, x), NULL,
	    NULL, 0, 0, NULL, NULL },
};

static const unsigned si_item_pb_names[] = { 0 };
static const ProtobufCIntRange si_item_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor si_item_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.since.Item",
	"Item",
	"si_item",
	"golden.since",
	sizeof(si_item),
	1,
	si_item_pb_fields,
	si_item_pb_names,
	1,
	si_item_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const si_item si_item_absent = { { &si_item_descriptor, 0, NULL }, 0 };

static const ridl_field si_item_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(si_item, x), 0, NULL, NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

const ridl_message_table si_item_table = { "golden.since.Item", &si_item_descriptor,
    si_item_fields, &si_item_absent, sizeof(si_item), 1, 0 };

ridl_status
si_item_encode(const si_item *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&si_item_table, message_, buf_, size_, out_len_);
}

ridl_status
si_item_decode(const void *data_, size_t len_, ridl_arena *mem_, si_item **out_)
{
	return ridl_gen_decode(&si_item_table, data_, len_, mem_, out_);
}

void
si_item_print(const si_item *message_, FILE *file_)
{
	ridl_gen_print(&si_item_table, message_, file_);
}

bool
si_item_equal(const si_item *a_, const si_item *b_)
{
	return ridl_gen_equal(&si_item_table, a_, b_);
}

si_item *
si_item_copy(const si_item *message_)
{
	return ridl_gen_copy(&si_item_table, message_);
}

/* interface Other */

const ridl_interface_table si_other_table = { "golden.since.Other", 0x6e81ab60, 0, 0, NULL,
    NULL, 0 };

si_other *
si_other_new(const si_other_ops *ops_, void *self_)
{
	return (si_other *)ridl_gen_object_new(&si_other_table, ops_, sizeof(si_other_ops),
	    self_);
}

si_other *
si_other_ref(si_other *self_)
{
	return (si_other *)ridl_object_ref((ridl_object *)self_);
}

void
si_other_unref(si_other *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

si_other *
si_other_from(ridl_object *object_)
{
	return (si_other *)ridl_gen_object_from(object_, &si_other_table);
}

/* Grown.one */

static const si_grown_one_args si_grown_one_args_absent = { { NULL, 0, NULL },
    protobuf_c_empty_string, 0, UINT32_C(2), NULL, NULL };

static const ridl_field si_grown_one_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(si_grown_one_args, text), 0, NULL, NULL, NULL,
	    "text"),
	RIDL_FIELD(2, UINT32, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(si_grown_one_args, times),
	    offsetof(si_grown_one_args, has_times), NULL, NULL,
	    &si_grown_one_args_absent.times, "times"),
	RIDL_FIELD(3, MESSAGE, OPTIONAL, 0, offsetof(si_grown_one_args, item), 0,
	    &si_item_table, NULL, NULL, "item"),
	RIDL_FIELD(4, OBJECT, OPTIONAL, 0, offsetof(si_grown_one_args, other), 0,
	    &si_other_table, NULL, NULL, "other"),
	RIDL_FIELDS_END,
};

static const ridl_message_table si_grown_one_args_table = { "golden.since.GrownOneArgs", NULL,
    si_grown_one_args_fields, &si_grown_one_args_absent, sizeof(si_grown_one_args), 4,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS };

static const ProtobufCFieldDescriptor si_grown_one_results_pb_fields[] = {
	{ "a", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(si_grown_one_results, a), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
	{ "b", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(si_grown_one_results, b), NULL, NULL, 0, 0, NULL, NULL },
	{ "c", 3, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_UINT32,
	    offsetof(si_grown_one_results, n_c), offsetof(si_grown_one_results, c), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
};

static const unsigned si_grown_one_results_pb_names[] = { 0, 1, 2 };
static const ProtobufCIntRange si_grown_one_results_pb_ranges[] = { { 1, 0 }, { 0, 3 } };

static const ProtobufCMessageDescriptor si_grown_one_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.since.GrownOneResults",
	"GrownOneResults",
	"si_grown_one_results",
	"golden.since",
	sizeof(si_grown_one_results),
	3,
	si_grown_one_results_pb_fields,
	si_grown_one_results_pb_names,
	1,
	si_grown_one_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const si_grown_one_results si_grown_one_results_absent = { { &si_grown_one_results_descriptor,
    0, NULL }, protobuf_c_empty_string, 0, 0, NULL };

static const ridl_field si_grown_one_results_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(si_grown_one_results, a), 0, NULL, NULL, NULL,
	    "a"),
	RIDL_FIELD(2, BOOL, ONE, 0, offsetof(si_grown_one_results, b), 0, NULL, NULL, NULL,
	    "b"),
	RIDL_FIELD(3, UINT32, MANY, 0, offsetof(si_grown_one_results, c),
	    offsetof(si_grown_one_results, n_c), NULL, NULL, NULL, "c"),
	RIDL_FIELDS_END,
};

static const ridl_message_table si_grown_one_results_table = { "golden.since.GrownOneResults",
    &si_grown_one_results_descriptor, si_grown_one_results_fields,
    &si_grown_one_results_absent, sizeof(si_grown_one_results), 3, RIDL_MESSAGE_LIST };

static ridl_status
si_grown_one_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const si_grown_one_args *args_ = in_;

	return ((ridl_status (*)(void *, si_grown_one_call *, const char *,
	    si_grown_one_results *))slot_)(self_, (si_grown_one_call *)call_, args_->text,
	    out_);
}

const ridl_method_table si_grown_one_table = {
	"golden.since.Grown/one",
	0x39f97fba,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&si_grown_one_args_table,
	&si_grown_one_results_table,
	NULL,
	0,
	si_grown_one_call_slot,
};

ridl_status
si_grown_one(si_grown *self_, const char *text, si_grown_one_results **out_)
{
	const si_grown_one_args args_ = { .text = text };

	return ridl_gen_call((ridl_object *)self_, &si_grown_one_table, NULL, &args_, out_);
}

ridl_status
si_grown_one_timed(si_grown *self_, ridl_duration timeout_, const char *text,
    si_grown_one_results **out_)
{
	const si_grown_one_args args_ = { .text = text };

	return ridl_gen_call_timed((ridl_object *)self_, &si_grown_one_table, timeout_, &args_,
	    out_);
}

si_grown_one_future *
si_grown_one_async(si_grown *self_, const char *text)
{
	const si_grown_one_args args_ = { .text = text };

	return (si_grown_one_future *)ridl_gen_call_async((ridl_object *)self_,
	    &si_grown_one_table, NULL, &args_);
}

ridl_status
si_grown_one_with(si_grown *self_, const ridl_call_options *options_,
    const si_grown_one_args *args_, si_grown_one_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &si_grown_one_table, options_, args_, out_);
}

si_grown_one_future *
si_grown_one_async_with(si_grown *self_, const ridl_call_options *options_,
    const si_grown_one_args *args_)
{
	return (si_grown_one_future *)ridl_gen_call_async((ridl_object *)self_,
	    &si_grown_one_table, options_, args_);
}

ridl_status
si_grown_one_value(si_grown_one_future *future_, const si_grown_one_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &si_grown_one_table, out_);
}

si_grown_one_future *
si_grown_one_future_of(ridl_future *future_)
{
	return (si_grown_one_future *)ridl_gen_future_of(future_, &si_grown_one_table);
}

ridl_status
si_grown_one_reply(si_grown_one_call *call_, const si_grown_one_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Grown.only_later */

static const ProtobufCFieldDescriptor si_grown_only_later_args_pb_fields[] = {
	{ "data", 1, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_BYTES,
	    offsetof(si_grown_only_later_args, has_data),
	    offsetof(si_grown_only_later_args, data), NULL, NULL, 0, 0, NULL, NULL },
	{ "text", 2, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(si_grown_only_later_args, text), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned si_grown_only_later_args_pb_names[] = { 0, 1 };
static const ProtobufCIntRange si_grown_only_later_args_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor si_grown_only_later_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.since.GrownOnlyLaterArgs",
	"GrownOnlyLaterArgs",
	"si_grown_only_later_args",
	"golden.since",
	sizeof(si_grown_only_later_args),
	2,
	si_grown_only_later_args_pb_fields,
	si_grown_only_later_args_pb_names,
	1,
	si_grown_only_later_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const si_grown_only_later_args si_grown_only_later_args_absent = { { &si_grown_only_later_args_descriptor,
    0, NULL }, 0, { 0, NULL }, NULL };

static const ridl_field si_grown_only_later_args_fields[] = {
	RIDL_FIELD(1, BYTES, OPTIONAL, 0, offsetof(si_grown_only_later_args, data),
	    offsetof(si_grown_only_later_args, has_data), NULL, NULL, NULL, "data"),
	RIDL_FIELD(2, STRING, OPTIONAL, 0, offsetof(si_grown_only_later_args, text), 0, NULL,
	    NULL, NULL, "text"),
	RIDL_FIELDS_END,
};

static const ridl_message_table si_grown_only_later_args_table = { "golden.since.GrownOnlyLaterArgs",
    &si_grown_only_later_args_descriptor, si_grown_only_later_args_fields,
    &si_grown_only_later_args_absent, sizeof(si_grown_only_later_args), 2, RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor si_grown_only_later_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.since.GrownOnlyLaterResults",
	"GrownOnlyLaterResults",
	"si_grown_only_later_results",
	"golden.since",
	sizeof(si_grown_only_later_results),
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

static const si_grown_only_later_results si_grown_only_later_results_absent = { { &si_grown_only_later_results_descriptor,
    0, NULL } };

static const ridl_field si_grown_only_later_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table si_grown_only_later_results_table = { "golden.since.GrownOnlyLaterResults",
    &si_grown_only_later_results_descriptor, si_grown_only_later_results_fields,
    &si_grown_only_later_results_absent, sizeof(si_grown_only_later_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
si_grown_only_later_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	(void)out_;
	return ((ridl_status (*)(void *, si_grown_only_later_call *))slot_)(self_,
	    (si_grown_only_later_call *)call_);
}

const ridl_method_table si_grown_only_later_table = {
	"golden.since.Grown/only_later",
	0x377c7315,
	0,
	RIDL_SHAPE_NONE,
	0,
	&si_grown_only_later_args_table,
	&si_grown_only_later_results_table,
	NULL,
	0,
	si_grown_only_later_call_slot,
};

ridl_status
si_grown_only_later(si_grown *self_)
{
	const si_grown_only_later_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &si_grown_only_later_table, NULL, &args_,
	    NULL);
}

ridl_status
si_grown_only_later_timed(si_grown *self_, ridl_duration timeout_)
{
	const si_grown_only_later_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &si_grown_only_later_table, timeout_,
	    &args_, NULL);
}

si_grown_only_later_future *
si_grown_only_later_async(si_grown *self_)
{
	const si_grown_only_later_args args_ = { .base = { NULL, 0, NULL } };

	return (si_grown_only_later_future *)ridl_gen_call_async((ridl_object *)self_,
	    &si_grown_only_later_table, NULL, &args_);
}

ridl_status
si_grown_only_later_with(si_grown *self_, const ridl_call_options *options_,
    const si_grown_only_later_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &si_grown_only_later_table, options_, args_,
	    NULL);
}

si_grown_only_later_future *
si_grown_only_later_async_with(si_grown *self_, const ridl_call_options *options_,
    const si_grown_only_later_args *args_)
{
	return (si_grown_only_later_future *)ridl_gen_call_async((ridl_object *)self_,
	    &si_grown_only_later_table, options_, args_);
}

ridl_status
si_grown_only_later_value(si_grown_only_later_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &si_grown_only_later_table, NULL);
}

si_grown_only_later_future *
si_grown_only_later_future_of(ridl_future *future_)
{
	return (si_grown_only_later_future *)ridl_gen_future_of(future_,
	    &si_grown_only_later_table);
}

ridl_status
si_grown_only_later_reply(si_grown_only_later_call *call_)
{
	const si_grown_only_later_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* service Grown */

static const ridl_interface_method si_grown_methods[] = {
	/* sorted by id */
	{ 0x377c7315, offsetof(si_grown_ops, only_later), &si_grown_only_later_table },
	{ 0x39f97fba, offsetof(si_grown_ops, one), &si_grown_one_table },
};

const ridl_interface_table si_grown_table = { "golden.since.Grown", 0xc7657819,
    RIDL_INTERFACE_SERVICE, 2, si_grown_methods, NULL, 0 };

si_grown *
si_grown_at(ridl_conn *conn_)
{
	return (si_grown *)ridl_gen_object_at(conn_, &si_grown_table);
}

si_grown *
si_grown_new(const si_grown_ops *ops_, void *self_)
{
	return (si_grown *)ridl_gen_object_new(&si_grown_table, ops_, sizeof(si_grown_ops),
	    self_);
}

si_grown *
si_grown_ref(si_grown *self_)
{
	return (si_grown *)ridl_object_ref((ridl_object *)self_);
}

void
si_grown_unref(si_grown *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

si_grown *
si_grown_from(ridl_object *object_)
{
	return (si_grown *)ridl_gen_object_from(object_, &si_grown_table);
}

/* Told.invoke */

static const ProtobufCFieldDescriptor si_told_invoke_args_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(si_told_invoke_args, x), NULL, NULL, 0, 0, NULL, NULL },
	{ "y", 2, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_UINT32,
	    offsetof(si_told_invoke_args, has_y), offsetof(si_told_invoke_args, y), NULL, NULL,
	    0, 0, NULL, NULL },
};

static const unsigned si_told_invoke_args_pb_names[] = { 0, 1 };
static const ProtobufCIntRange si_told_invoke_args_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor si_told_invoke_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.since.ToldInvokeArgs",
	"ToldInvokeArgs",
	"si_told_invoke_args",
	"golden.since",
	sizeof(si_told_invoke_args),
	2,
	si_told_invoke_args_pb_fields,
	si_told_invoke_args_pb_names,
	1,
	si_told_invoke_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const si_told_invoke_args si_told_invoke_args_absent = { { &si_told_invoke_args_descriptor,
    0, NULL }, 0, 0, 0 };

static const ridl_field si_told_invoke_args_fields[] = {
	RIDL_FIELD(1, UINT32, ONE, 0, offsetof(si_told_invoke_args, x), 0, NULL, NULL, NULL,
	    "x"),
	RIDL_FIELD(2, UINT32, OPTIONAL, 0, offsetof(si_told_invoke_args, y),
	    offsetof(si_told_invoke_args, has_y), NULL, NULL, NULL, "y"),
	RIDL_FIELDS_END,
};

static const ridl_message_table si_told_invoke_args_table = { "golden.since.ToldInvokeArgs",
    &si_told_invoke_args_descriptor, si_told_invoke_args_fields, &si_told_invoke_args_absent,
    sizeof(si_told_invoke_args), 2, RIDL_MESSAGE_LIST };

static ridl_status
si_told_invoke_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const si_told_invoke_args *args_ = in_;

	(void)out_;
	((void (*)(void *, si_told_invoke_call *, uint32_t))slot_)(self_,
	    (si_told_invoke_call *)call_, args_->x);
	return RIDL_OK;
}

static const ridl_method_table si_told_invoke_table = {
	"golden.since.Told/invoke",
	0xe53320d0,
	RIDL_METHOD_ONEWAY,
	RIDL_SHAPE_NONE,
	0,
	&si_told_invoke_args_table,
	NULL,
	NULL,
	0,
	si_told_invoke_call_slot,
};

ridl_status
si_told_invoke(si_told *self_, uint32_t x)
{
	const si_told_invoke_args args_ = { .x = x };

	return ridl_gen_call((ridl_object *)self_, &si_told_invoke_table, NULL, &args_, NULL);
}

ridl_status
si_told_invoke_timed(si_told *self_, ridl_duration timeout_, uint32_t x)
{
	const si_told_invoke_args args_ = { .x = x };

	return ridl_gen_call_timed((ridl_object *)self_, &si_told_invoke_table, timeout_,
	    &args_, NULL);
}

si_told_invoke_future *
si_told_invoke_async(si_told *self_, uint32_t x)
{
	const si_told_invoke_args args_ = { .x = x };

	return (si_told_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &si_told_invoke_table, NULL, &args_);
}

ridl_status
si_told_invoke_with(si_told *self_, const ridl_call_options *options_,
    const si_told_invoke_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &si_told_invoke_table, options_, args_,
	    NULL);
}

si_told_invoke_future *
si_told_invoke_async_with(si_told *self_, const ridl_call_options *options_,
    const si_told_invoke_args *args_)
{
	return (si_told_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &si_told_invoke_table, options_, args_);
}

ridl_status
si_told_invoke_value(si_told_invoke_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &si_told_invoke_table, NULL);
}

si_told_invoke_future *
si_told_invoke_future_of(ridl_future *future_)
{
	return (si_told_invoke_future *)ridl_gen_future_of(future_, &si_told_invoke_table);
}

/* callback Told */

static const ridl_interface_method si_told_methods[] = {
	/* sorted by id */
	{ 0xe53320d0, 0, &si_told_invoke_table },
};

const ridl_interface_table si_told_table = { "golden.since.Told", 0xedcb137f,
    RIDL_INTERFACE_CALLBACK, 1, si_told_methods, NULL, 0 };

si_told *
si_told_new(void (*fn_)(void *self_, si_told_invoke_call *call_, uint32_t x), void *self_,
    void (*released_)(void *self_))
{
	return (si_told *)ridl_gen_callback_new(&si_told_table, (ridl_slot)fn_, self_,
	    released_);
}

si_told *
si_told_ref(si_told *self_)
{
	return (si_told *)ridl_object_ref((ridl_object *)self_);
}

void
si_told_unref(si_told *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

si_told *
si_told_from(ridl_object *object_)
{
	return (si_told *)ridl_gen_object_from(object_, &si_told_table);
}
