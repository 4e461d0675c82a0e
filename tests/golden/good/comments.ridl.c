/*
 * Made by ridlc from comments.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "comments.ridl.h"

#include <ridl/gen.h>

/* struct Tricky */

static const ProtobufCFieldDescriptor golden_comments_tricky_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_comments_tricky, x), NULL, NULL, 0, 0, NULL, NULL },
	{ "y", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_comments_tricky, y), NULL, NULL, 0, 0, NULL, NULL },
	{ "z", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_comments_tricky, z), NULL, NULL, PROTOBUF_C_FIELD_FLAG_DEPRECATED,
	    0, NULL, NULL },
};

static const unsigned golden_comments_tricky_pb_names[] = { 0, 1, 2 };
static const ProtobufCIntRange golden_comments_tricky_pb_ranges[] = { { 1, 0 }, { 0, 3 } };

const ProtobufCMessageDescriptor golden_comments_tricky_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.comments.Tricky",
	"Tricky",
	"golden_comments_tricky",
	"golden.comments",
	sizeof(golden_comments_tricky),
	3,
	golden_comments_tricky_pb_fields,
	golden_comments_tricky_pb_names,
	1,
	golden_comments_tricky_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_comments_tricky golden_comments_tricky_absent = { { &golden_comments_tricky_descriptor,
    0, NULL }, 0, 0, 0 };

static const ridl_field golden_comments_tricky_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(golden_comments_tricky, x), 0, NULL, NULL, NULL,
	    "x"),
	RIDL_FIELD(2, INT32, ONE, 0, offsetof(golden_comments_tricky, y), 0, NULL, NULL, NULL,
	    "y"),
	RIDL_FIELD(3, INT32, ONE, 0, offsetof(golden_comments_tricky, z), 0, NULL, NULL, NULL,
	    "z"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_comments_tricky_table = { "golden.comments.Tricky",
    &golden_comments_tricky_descriptor, golden_comments_tricky_fields,
    &golden_comments_tricky_absent, sizeof(golden_comments_tricky), 3, 0 };

ridl_status
golden_comments_tricky_encode(const golden_comments_tricky *message_, void *buf_, size_t size_,
    size_t *out_len_)
{
	return ridl_gen_encode(&golden_comments_tricky_table, message_, buf_, size_, out_len_);
}

ridl_status
golden_comments_tricky_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_comments_tricky **out_)
{
	return ridl_gen_decode(&golden_comments_tricky_table, data_, len_, mem_, out_);
}

void
golden_comments_tricky_print(const golden_comments_tricky *message_, FILE *file_)
{
	ridl_gen_print(&golden_comments_tricky_table, message_, file_);
}

bool
golden_comments_tricky_equal(const golden_comments_tricky *a_, const golden_comments_tricky *b_)
{
	return ridl_gen_equal(&golden_comments_tricky_table, a_, b_);
}

golden_comments_tricky *
golden_comments_tricky_copy(const golden_comments_tricky *message_)
{
	return ridl_gen_copy(&golden_comments_tricky_table, message_);
}

/* Old.get */

static const ProtobufCMessageDescriptor golden_comments_old_get_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.comments.OldGetArgs",
	"OldGetArgs",
	"golden_comments_old_get_args",
	"golden.comments",
	sizeof(golden_comments_old_get_args),
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

static const golden_comments_old_get_args golden_comments_old_get_args_absent = { { &golden_comments_old_get_args_descriptor,
    0, NULL } };

static const ridl_field golden_comments_old_get_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_comments_old_get_args_table = { "golden.comments.OldGetArgs",
    &golden_comments_old_get_args_descriptor, golden_comments_old_get_args_fields,
    &golden_comments_old_get_args_absent, sizeof(golden_comments_old_get_args), 0,
    RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor golden_comments_old_get_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.comments.OldGetResults",
	"OldGetResults",
	"golden_comments_old_get_results",
	"golden.comments",
	sizeof(golden_comments_old_get_results),
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

static const golden_comments_old_get_results golden_comments_old_get_results_absent = { { &golden_comments_old_get_results_descriptor,
    0, NULL } };

static const ridl_field golden_comments_old_get_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_comments_old_get_results_table = { "golden.comments.OldGetResults",
    &golden_comments_old_get_results_descriptor, golden_comments_old_get_results_fields,
    &golden_comments_old_get_results_absent, sizeof(golden_comments_old_get_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
golden_comments_old_get_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	(void)out_;
	return ((ridl_status (*)(void *, golden_comments_old_get_call *))slot_)(self_,
	    (golden_comments_old_get_call *)call_);
}

const ridl_method_table golden_comments_old_get_table = {
	"golden.comments.Older/fetch",
	0xb008e2d7,
	0,
	RIDL_SHAPE_NONE,
	2000000000,
	&golden_comments_old_get_args_table,
	&golden_comments_old_get_results_table,
	NULL,
	0,
	golden_comments_old_get_call_slot,
};

ridl_status
golden_comments_old_get(golden_comments_old *self_)
{
	const golden_comments_old_get_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &golden_comments_old_get_table, NULL,
	    &args_, NULL);
}

ridl_status
golden_comments_old_get_timed(golden_comments_old *self_, ridl_duration timeout_)
{
	const golden_comments_old_get_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &golden_comments_old_get_table,
	    timeout_, &args_, NULL);
}

golden_comments_old_get_future *
golden_comments_old_get_async(golden_comments_old *self_)
{
	const golden_comments_old_get_args args_ = { .base = { NULL, 0, NULL } };

	return (golden_comments_old_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_comments_old_get_table, NULL, &args_);
}

ridl_status
golden_comments_old_get_with(golden_comments_old *self_, const ridl_call_options *options_,
    const golden_comments_old_get_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_comments_old_get_table, options_,
	    args_, NULL);
}

golden_comments_old_get_future *
golden_comments_old_get_async_with(golden_comments_old *self_,
    const ridl_call_options *options_, const golden_comments_old_get_args *args_)
{
	return (golden_comments_old_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_comments_old_get_table, options_, args_);
}

ridl_status
golden_comments_old_get_value(golden_comments_old_get_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &golden_comments_old_get_table,
	    NULL);
}

golden_comments_old_get_future *
golden_comments_old_get_future_of(ridl_future *future_)
{
	return (golden_comments_old_get_future *)ridl_gen_future_of(future_,
	    &golden_comments_old_get_table);
}

ridl_status
golden_comments_old_get_reply(golden_comments_old_get_call *call_)
{
	const golden_comments_old_get_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Old.put */

static const ProtobufCMessageDescriptor golden_comments_old_put_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.comments.OldPutArgs",
	"OldPutArgs",
	"golden_comments_old_put_args",
	"golden.comments",
	sizeof(golden_comments_old_put_args),
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

static const golden_comments_old_put_args golden_comments_old_put_args_absent = { { &golden_comments_old_put_args_descriptor,
    0, NULL } };

static const ridl_field golden_comments_old_put_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_comments_old_put_args_table = { "golden.comments.OldPutArgs",
    &golden_comments_old_put_args_descriptor, golden_comments_old_put_args_fields,
    &golden_comments_old_put_args_absent, sizeof(golden_comments_old_put_args), 0,
    RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor golden_comments_old_put_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.comments.OldPutResults",
	"OldPutResults",
	"golden_comments_old_put_results",
	"golden.comments",
	sizeof(golden_comments_old_put_results),
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

static const golden_comments_old_put_results golden_comments_old_put_results_absent = { { &golden_comments_old_put_results_descriptor,
    0, NULL } };

static const ridl_field golden_comments_old_put_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_comments_old_put_results_table = { "golden.comments.OldPutResults",
    &golden_comments_old_put_results_descriptor, golden_comments_old_put_results_fields,
    &golden_comments_old_put_results_absent, sizeof(golden_comments_old_put_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
golden_comments_old_put_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	(void)out_;
	return ((ridl_status (*)(void *, golden_comments_old_put_call *))slot_)(self_,
	    (golden_comments_old_put_call *)call_);
}

const ridl_method_table golden_comments_old_put_table = {
	"golden.ancient.Store/put",
	0xe907c673,
	RIDL_METHOD_ORDERED | RIDL_METHOD_SLOW,
	RIDL_SHAPE_NONE,
	0,
	&golden_comments_old_put_args_table,
	&golden_comments_old_put_results_table,
	NULL,
	0,
	golden_comments_old_put_call_slot,
};

ridl_status
golden_comments_old_put(golden_comments_old *self_)
{
	const golden_comments_old_put_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &golden_comments_old_put_table, NULL,
	    &args_, NULL);
}

ridl_status
golden_comments_old_put_timed(golden_comments_old *self_, ridl_duration timeout_)
{
	const golden_comments_old_put_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &golden_comments_old_put_table,
	    timeout_, &args_, NULL);
}

golden_comments_old_put_future *
golden_comments_old_put_async(golden_comments_old *self_)
{
	const golden_comments_old_put_args args_ = { .base = { NULL, 0, NULL } };

	return (golden_comments_old_put_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_comments_old_put_table, NULL, &args_);
}

ridl_status
golden_comments_old_put_with(golden_comments_old *self_, const ridl_call_options *options_,
    const golden_comments_old_put_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_comments_old_put_table, options_,
	    args_, NULL);
}

golden_comments_old_put_future *
golden_comments_old_put_async_with(golden_comments_old *self_,
    const ridl_call_options *options_, const golden_comments_old_put_args *args_)
{
	return (golden_comments_old_put_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_comments_old_put_table, options_, args_);
}

ridl_status
golden_comments_old_put_value(golden_comments_old_put_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &golden_comments_old_put_table,
	    NULL);
}

golden_comments_old_put_future *
golden_comments_old_put_future_of(ridl_future *future_)
{
	return (golden_comments_old_put_future *)ridl_gen_future_of(future_,
	    &golden_comments_old_put_table);
}

ridl_status
golden_comments_old_put_reply(golden_comments_old_put_call *call_)
{
	const golden_comments_old_put_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Old.has */

static const ProtobufCMessageDescriptor golden_comments_old_has_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.comments.OldHasArgs",
	"OldHasArgs",
	"golden_comments_old_has_args",
	"golden.comments",
	sizeof(golden_comments_old_has_args),
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

static const golden_comments_old_has_args golden_comments_old_has_args_absent = { { &golden_comments_old_has_args_descriptor,
    0, NULL } };

static const ridl_field golden_comments_old_has_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_comments_old_has_args_table = { "golden.comments.OldHasArgs",
    &golden_comments_old_has_args_descriptor, golden_comments_old_has_args_fields,
    &golden_comments_old_has_args_absent, sizeof(golden_comments_old_has_args), 0,
    RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor golden_comments_old_has_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.comments.OldHasResults",
	"OldHasResults",
	"golden_comments_old_has_results",
	"golden.comments",
	sizeof(golden_comments_old_has_results),
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

static const golden_comments_old_has_results golden_comments_old_has_results_absent = { { &golden_comments_old_has_results_descriptor,
    0, NULL } };

static const ridl_field golden_comments_old_has_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_comments_old_has_results_table = { "golden.comments.OldHasResults",
    &golden_comments_old_has_results_descriptor, golden_comments_old_has_results_fields,
    &golden_comments_old_has_results_absent, sizeof(golden_comments_old_has_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
golden_comments_old_has_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	(void)out_;
	return ((ridl_status (*)(void *, golden_comments_old_has_call *))slot_)(self_,
	    (golden_comments_old_has_call *)call_);
}

const ridl_method_table golden_comments_old_has_table = {
	"golden.comments.Older/has",
	0xb6229aef,
	RIDL_METHOD_IDEMPOTENT,
	RIDL_SHAPE_NONE,
	0,
	&golden_comments_old_has_args_table,
	&golden_comments_old_has_results_table,
	NULL,
	0,
	golden_comments_old_has_call_slot,
};

ridl_status
golden_comments_old_has(golden_comments_old *self_)
{
	const golden_comments_old_has_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &golden_comments_old_has_table, NULL,
	    &args_, NULL);
}

ridl_status
golden_comments_old_has_timed(golden_comments_old *self_, ridl_duration timeout_)
{
	const golden_comments_old_has_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &golden_comments_old_has_table,
	    timeout_, &args_, NULL);
}

golden_comments_old_has_future *
golden_comments_old_has_async(golden_comments_old *self_)
{
	const golden_comments_old_has_args args_ = { .base = { NULL, 0, NULL } };

	return (golden_comments_old_has_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_comments_old_has_table, NULL, &args_);
}

ridl_status
golden_comments_old_has_with(golden_comments_old *self_, const ridl_call_options *options_,
    const golden_comments_old_has_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_comments_old_has_table, options_,
	    args_, NULL);
}

golden_comments_old_has_future *
golden_comments_old_has_async_with(golden_comments_old *self_,
    const ridl_call_options *options_, const golden_comments_old_has_args *args_)
{
	return (golden_comments_old_has_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_comments_old_has_table, options_, args_);
}

ridl_status
golden_comments_old_has_value(golden_comments_old_has_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &golden_comments_old_has_table,
	    NULL);
}

golden_comments_old_has_future *
golden_comments_old_has_future_of(ridl_future *future_)
{
	return (golden_comments_old_has_future *)ridl_gen_future_of(future_,
	    &golden_comments_old_has_table);
}

ridl_status
golden_comments_old_has_reply(golden_comments_old_has_call *call_)
{
	const golden_comments_old_has_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* service Old */

static const ridl_interface_method golden_comments_old_methods[] = {
	/* sorted by id */
	{ 0xb008e2d7, offsetof(golden_comments_old_ops, get), &golden_comments_old_get_table },
	{ 0xb6229aef, offsetof(golden_comments_old_ops, has), &golden_comments_old_has_table },
	{ 0xe907c673, offsetof(golden_comments_old_ops, put), &golden_comments_old_put_table },
};

const ridl_interface_table golden_comments_old_table = { "golden.comments.Older", 0x6276f4ac,
    RIDL_INTERFACE_SERVICE, 3, golden_comments_old_methods, NULL, 0 };

golden_comments_old *
golden_comments_old_at(ridl_conn *conn_)
{
	return (golden_comments_old *)ridl_gen_object_at(conn_, &golden_comments_old_table);
}

golden_comments_old *
golden_comments_old_new(const golden_comments_old_ops *ops_, void *self_)
{
	return (golden_comments_old *)ridl_gen_object_new(&golden_comments_old_table, ops_,
	    sizeof(golden_comments_old_ops), self_);
}

golden_comments_old *
golden_comments_old_ref(golden_comments_old *self_)
{
	return (golden_comments_old *)ridl_object_ref((ridl_object *)self_);
}

void
golden_comments_old_unref(golden_comments_old *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

golden_comments_old *
golden_comments_old_from(ridl_object *object_)
{
	return (golden_comments_old *)ridl_gen_object_from(object_, &golden_comments_old_table);
}

/* error Gone */

static const ProtobufCFieldDescriptor golden_comments_gone_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_comments_gone, x), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_comments_gone_pb_names[] = { 0 };
static const ProtobufCIntRange golden_comments_gone_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor golden_comments_gone_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.comments.Gone",
	"Gone",
	"golden_comments_gone",
	"golden.comments",
	sizeof(golden_comments_gone),
	1,
	golden_comments_gone_pb_fields,
	golden_comments_gone_pb_names,
	1,
	golden_comments_gone_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_comments_gone golden_comments_gone_absent = { { &golden_comments_gone_descriptor,
    0, NULL }, 0 };

static const ridl_field golden_comments_gone_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(golden_comments_gone, x), 0, NULL, NULL, NULL,
	    "x"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_comments_gone_table = { "golden.comments.Gone",
    &golden_comments_gone_descriptor, golden_comments_gone_fields,
    &golden_comments_gone_absent, sizeof(golden_comments_gone), 1, 0 };

ridl_status
golden_comments_gone_encode(const golden_comments_gone *message_, void *buf_, size_t size_,
    size_t *out_len_)
{
	return ridl_gen_encode(&golden_comments_gone_table, message_, buf_, size_, out_len_);
}

ridl_status
golden_comments_gone_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_comments_gone **out_)
{
	return ridl_gen_decode(&golden_comments_gone_table, data_, len_, mem_, out_);
}

void
golden_comments_gone_print(const golden_comments_gone *message_, FILE *file_)
{
	ridl_gen_print(&golden_comments_gone_table, message_, file_);
}

bool
golden_comments_gone_equal(const golden_comments_gone *a_, const golden_comments_gone *b_)
{
	return ridl_gen_equal(&golden_comments_gone_table, a_, b_);
}

golden_comments_gone *
golden_comments_gone_copy(const golden_comments_gone *message_)
{
	return ridl_gen_copy(&golden_comments_gone_table, message_);
}

const ridl_error_table golden_comments_gone_error_table = { "golden.ancient.Gone",
    GOLDEN_COMMENTS_GONE, &golden_comments_gone_table };

ridl_status
golden_comments_gone_throw(ridl_call *call_, const golden_comments_gone *detail_)
{
	return ridl_gen_throw(call_, &golden_comments_gone_error_table, detail_);
}

const golden_comments_gone *
golden_comments_gone_detail(const ridl_error *error_)
{
	return ridl_gen_error_detail(error_, &golden_comments_gone_error_table);
}
