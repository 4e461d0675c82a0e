/*
 * Made by ridlc from parts.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "parts.ridl.h"

#include <ridl/gen.h>

/* enum Kind */

static const ridl_enum_value golden_parts_kind_values[] = {
	{ GOLDEN_PARTS_KIND_NONE, "NONE" },
	{ GOLDEN_PARTS_KIND_SOME, "SOME" },
};

static const ProtobufCEnumValue golden_parts_kind_pb_values[] = {
	{ "NONE", "GOLDEN_PARTS_KIND_NONE", GOLDEN_PARTS_KIND_NONE },
	{ "SOME", "GOLDEN_PARTS_KIND_SOME", GOLDEN_PARTS_KIND_SOME },
};

static const ProtobufCIntRange golden_parts_kind_pb_ranges[] = { { 0, 0 }, { 0, 2 } };
static const ProtobufCEnumValueIndex golden_parts_kind_pb_names[] = {
	{ "NONE", 0 },
	{ "SOME", 1 },
};

const ProtobufCEnumDescriptor golden_parts_kind_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.parts.Kind",
	"Kind",
	"golden_parts_kind",
	"golden.parts",
	2,
	golden_parts_kind_pb_values,
	2,
	golden_parts_kind_pb_names,
	1,
	golden_parts_kind_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table golden_parts_kind_table = { "golden.parts.Kind",
    golden_parts_kind_values, 2, 0 };

/* struct Part */

static const ProtobufCFieldDescriptor golden_parts_part_pb_fields[] = {
	{ "kind", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM, 0,
	    offsetof(golden_parts_part, kind), &golden_parts_kind_descriptor, NULL, 0, 0, NULL,
	    NULL },
	{ "parts", 2, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_parts_part, n_parts), offsetof(golden_parts_part, parts),
	    &golden_parts_part_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_parts_part_pb_names[] = { 0, 1 };
static const ProtobufCIntRange golden_parts_part_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

const ProtobufCMessageDescriptor golden_parts_part_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.parts.Part",
	"Part",
	"golden_parts_part",
	"golden.parts",
	sizeof(golden_parts_part),
	2,
	golden_parts_part_pb_fields,
	golden_parts_part_pb_names,
	1,
	golden_parts_part_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_parts_part golden_parts_part_absent = { { &golden_parts_part_descriptor, 0,
    NULL }, GOLDEN_PARTS_KIND_NONE, 0, NULL };

static const ridl_field golden_parts_part_fields[] = {
	RIDL_FIELD(1, ENUM, ONE, 0, offsetof(golden_parts_part, kind), 0,
	    &golden_parts_kind_table, NULL, NULL, "kind"),
	RIDL_FIELD(2, MESSAGE, MANY, 0, offsetof(golden_parts_part, parts),
	    offsetof(golden_parts_part, n_parts), &golden_parts_part_table, NULL, NULL,
	    "parts"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_parts_part_table = { "golden.parts.Part",
    &golden_parts_part_descriptor, golden_parts_part_fields, &golden_parts_part_absent,
    sizeof(golden_parts_part), 2, 0 };

ridl_status
golden_parts_part_encode(const golden_parts_part *message_, void *buf_, size_t size_,
    size_t *out_len_)
{
	return ridl_gen_encode(&golden_parts_part_table, message_, buf_, size_, out_len_);
}

ridl_status
golden_parts_part_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_parts_part **out_)
{
	return ridl_gen_decode(&golden_parts_part_table, data_, len_, mem_, out_);
}

void
golden_parts_part_print(const golden_parts_part *message_, FILE *file_)
{
	ridl_gen_print(&golden_parts_part_table, message_, file_);
}

bool
golden_parts_part_equal(const golden_parts_part *a_, const golden_parts_part *b_)
{
	return ridl_gen_equal(&golden_parts_part_table, a_, b_);
}

golden_parts_part *
golden_parts_part_copy(const golden_parts_part *message_)
{
	return ridl_gen_copy(&golden_parts_part_table, message_);
}

/* error Missing */

static const ProtobufCFieldDescriptor golden_parts_missing_pb_fields[] = {
	{ "part", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_parts_missing, part), &golden_parts_part_descriptor, NULL, 0, 0,
	    NULL, NULL },
};

static const unsigned golden_parts_missing_pb_names[] = { 0 };
static const ProtobufCIntRange golden_parts_missing_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor golden_parts_missing_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.parts.Missing",
	"Missing",
	"golden_parts_missing",
	"golden.parts",
	sizeof(golden_parts_missing),
	1,
	golden_parts_missing_pb_fields,
	golden_parts_missing_pb_names,
	1,
	golden_parts_missing_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_parts_missing golden_parts_missing_absent = { { &golden_parts_missing_descriptor,
    0, NULL }, NULL };

static const ridl_field golden_parts_missing_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, 0, offsetof(golden_parts_missing, part), 0,
	    &golden_parts_part_table, NULL, NULL, "part"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_parts_missing_table = { "golden.parts.Missing",
    &golden_parts_missing_descriptor, golden_parts_missing_fields,
    &golden_parts_missing_absent, sizeof(golden_parts_missing), 1, 0 };

ridl_status
golden_parts_missing_encode(const golden_parts_missing *message_, void *buf_, size_t size_,
    size_t *out_len_)
{
	return ridl_gen_encode(&golden_parts_missing_table, message_, buf_, size_, out_len_);
}

ridl_status
golden_parts_missing_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_parts_missing **out_)
{
	return ridl_gen_decode(&golden_parts_missing_table, data_, len_, mem_, out_);
}

void
golden_parts_missing_print(const golden_parts_missing *message_, FILE *file_)
{
	ridl_gen_print(&golden_parts_missing_table, message_, file_);
}

bool
golden_parts_missing_equal(const golden_parts_missing *a_, const golden_parts_missing *b_)
{
	return ridl_gen_equal(&golden_parts_missing_table, a_, b_);
}

golden_parts_missing *
golden_parts_missing_copy(const golden_parts_missing *message_)
{
	return ridl_gen_copy(&golden_parts_missing_table, message_);
}

const ridl_error_table golden_parts_missing_error_table = { "golden.parts.Missing",
    GOLDEN_PARTS_MISSING, &golden_parts_missing_table };

ridl_status
golden_parts_missing_throw(ridl_call *call_, const golden_parts_missing *detail_)
{
	return ridl_gen_throw(call_, &golden_parts_missing_error_table, detail_);
}

const golden_parts_missing *
golden_parts_missing_detail(const ridl_error *error_)
{
	return ridl_gen_error_detail(error_, &golden_parts_missing_error_table);
}

/* Listener.heard */

static const ProtobufCFieldDescriptor golden_parts_listener_heard_args_pb_fields[] = {
	{ "part", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_parts_listener_heard_args, part), &golden_parts_part_descriptor,
	    NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_parts_listener_heard_args_pb_names[] = { 0 };
static const ProtobufCIntRange golden_parts_listener_heard_args_pb_ranges[] = { { 1, 0 }, { 0,
    1 } };

static const ProtobufCMessageDescriptor golden_parts_listener_heard_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.parts.ListenerHeardArgs",
	"ListenerHeardArgs",
	"golden_parts_listener_heard_args",
	"golden.parts",
	sizeof(golden_parts_listener_heard_args),
	1,
	golden_parts_listener_heard_args_pb_fields,
	golden_parts_listener_heard_args_pb_names,
	1,
	golden_parts_listener_heard_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_parts_listener_heard_args golden_parts_listener_heard_args_absent = { { &golden_parts_listener_heard_args_descriptor,
    0, NULL }, NULL };

static const ridl_field golden_parts_listener_heard_args_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, RIDL_FIELD_FILLED,
	    offsetof(golden_parts_listener_heard_args, part), 0, &golden_parts_part_table,
	    NULL, NULL, "part"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_parts_listener_heard_args_table = { "golden.parts.ListenerHeardArgs",
    &golden_parts_listener_heard_args_descriptor, golden_parts_listener_heard_args_fields,
    &golden_parts_listener_heard_args_absent, sizeof(golden_parts_listener_heard_args), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static ridl_status
golden_parts_listener_heard_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_parts_listener_heard_args *args_ = in_;

	(void)out_;
	((void (*)(void *, golden_parts_listener_heard_call *,
	    const golden_parts_part *))slot_)(self_, (golden_parts_listener_heard_call *)call_,
	    args_->part);
	return RIDL_OK;
}

const ridl_method_table golden_parts_listener_heard_table = {
	"golden.parts.Listener/heard",
	0x385431f5,
	RIDL_METHOD_ONEWAY,
	RIDL_SHAPE_NONE,
	0,
	&golden_parts_listener_heard_args_table,
	NULL,
	NULL,
	0,
	golden_parts_listener_heard_call_slot,
};

ridl_status
golden_parts_listener_heard(golden_parts_listener *self_, const golden_parts_part *part)
{
	const golden_parts_listener_heard_args args_ = { .part = (golden_parts_part *)part };

	return ridl_gen_call((ridl_object *)self_, &golden_parts_listener_heard_table, NULL,
	    &args_, NULL);
}

ridl_status
golden_parts_listener_heard_timed(golden_parts_listener *self_, ridl_duration timeout_,
    const golden_parts_part *part)
{
	const golden_parts_listener_heard_args args_ = { .part = (golden_parts_part *)part };

	return ridl_gen_call_timed((ridl_object *)self_, &golden_parts_listener_heard_table,
	    timeout_, &args_, NULL);
}

golden_parts_listener_heard_future *
golden_parts_listener_heard_async(golden_parts_listener *self_, const golden_parts_part *part)
{
	const golden_parts_listener_heard_args args_ = { .part = (golden_parts_part *)part };

	return (golden_parts_listener_heard_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_parts_listener_heard_table, NULL, &args_);
}

ridl_status
golden_parts_listener_heard_with(golden_parts_listener *self_,
    const ridl_call_options *options_, const golden_parts_listener_heard_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_parts_listener_heard_table,
	    options_, args_, NULL);
}

golden_parts_listener_heard_future *
golden_parts_listener_heard_async_with(golden_parts_listener *self_,
    const ridl_call_options *options_, const golden_parts_listener_heard_args *args_)
{
	return (golden_parts_listener_heard_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_parts_listener_heard_table, options_, args_);
}

ridl_status
golden_parts_listener_heard_value(golden_parts_listener_heard_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_,
	    &golden_parts_listener_heard_table, NULL);
}

golden_parts_listener_heard_future *
golden_parts_listener_heard_future_of(ridl_future *future_)
{
	return (golden_parts_listener_heard_future *)ridl_gen_future_of(future_,
	    &golden_parts_listener_heard_table);
}

/* interface Listener */

static const ridl_interface_method golden_parts_listener_methods[] = {
	/* sorted by id */
	{ 0x385431f5, offsetof(golden_parts_listener_ops, heard),
	    &golden_parts_listener_heard_table },
};

const ridl_interface_table golden_parts_listener_table = { "golden.parts.Listener", 0xc9bb88da,
    0, 1, golden_parts_listener_methods, NULL, 0 };

golden_parts_listener *
golden_parts_listener_new(const golden_parts_listener_ops *ops_, void *self_)
{
	return (golden_parts_listener *)ridl_gen_object_new(&golden_parts_listener_table, ops_,
	    sizeof(golden_parts_listener_ops), self_);
}

golden_parts_listener *
golden_parts_listener_ref(golden_parts_listener *self_)
{
	return (golden_parts_listener *)ridl_object_ref((ridl_object *)self_);
}

void
golden_parts_listener_unref(golden_parts_listener *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

golden_parts_listener *
golden_parts_listener_from(ridl_object *object_)
{
	return (golden_parts_listener *)ridl_gen_object_from(object_,
	    &golden_parts_listener_table);
}
