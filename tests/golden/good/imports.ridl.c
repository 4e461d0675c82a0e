/*
 * Made by ridlc from imports.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "imports.ridl.h"

#include <ridl/gen.h>

/* struct Whole */

static const ProtobufCFieldDescriptor golden_imports_whole_pb_fields[] = {
	{ "part", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imports_whole, part), &golden_parts_part_descriptor, NULL, 0, 0,
	    NULL, NULL },
	{ "kinds", 2, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_ENUM,
	    offsetof(golden_imports_whole, n_kinds), offsetof(golden_imports_whole, kinds),
	    &golden_parts_kind_descriptor, NULL, PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "name", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_imports_whole, name), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
	{ "all", 4, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imports_whole, all), &sc_all_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_imports_whole_pb_names[] = { 3, 1, 2, 0 };
static const ProtobufCIntRange golden_imports_whole_pb_ranges[] = { { 1, 0 }, { 0, 4 } };

const ProtobufCMessageDescriptor golden_imports_whole_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imports.Whole",
	"Whole",
	"golden_imports_whole",
	"golden.imports",
	sizeof(golden_imports_whole),
	4,
	golden_imports_whole_pb_fields,
	golden_imports_whole_pb_names,
	1,
	golden_imports_whole_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imports_whole golden_imports_whole_absent = { { &golden_imports_whole_descriptor,
    0, NULL }, NULL, 0, NULL, protobuf_c_empty_string, NULL };

static const ridl_field golden_imports_whole_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, 0, offsetof(golden_imports_whole, part), 0,
	    &golden_parts_part_table, NULL, NULL, "part"),
	RIDL_FIELD(2, ENUM, MANY, 0, offsetof(golden_imports_whole, kinds),
	    offsetof(golden_imports_whole, n_kinds), &golden_parts_kind_table, NULL, NULL,
	    "kinds"),
	RIDL_FIELD(3, STRING, ONE, 0, offsetof(golden_imports_whole, name), 0, NULL, NULL,
	    NULL, "name"),
	RIDL_FIELD(4, MESSAGE, ONE, 0, offsetof(golden_imports_whole, all), 0, &sc_all_table,
	    NULL, NULL, "all"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_imports_whole_table = { "golden.imports.Whole",
    &golden_imports_whole_descriptor, golden_imports_whole_fields,
    &golden_imports_whole_absent, sizeof(golden_imports_whole), 4, 0 };

ridl_status
golden_imports_whole_encode(const golden_imports_whole *message_, void *buf_, size_t size_,
    size_t *out_len_)
{
	return ridl_gen_encode(&golden_imports_whole_table, message_, buf_, size_, out_len_);
}

ridl_status
golden_imports_whole_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_imports_whole **out_)
{
	return ridl_gen_decode(&golden_imports_whole_table, data_, len_, mem_, out_);
}

void
golden_imports_whole_print(const golden_imports_whole *message_, FILE *file_)
{
	ridl_gen_print(&golden_imports_whole_table, message_, file_);
}

bool
golden_imports_whole_equal(const golden_imports_whole *a_, const golden_imports_whole *b_)
{
	return ridl_gen_equal(&golden_imports_whole_table, a_, b_);
}

golden_imports_whole *
golden_imports_whole_copy(const golden_imports_whole *message_)
{
	return ridl_gen_copy(&golden_imports_whole_table, message_);
}

/* Maker.make */

static const golden_imports_maker_make_args golden_imports_maker_make_args_absent = { { NULL,
    0, NULL }, NULL, NULL };

static const ridl_field golden_imports_maker_make_args_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, RIDL_FIELD_FILLED,
	    offsetof(golden_imports_maker_make_args, part), 0, &golden_parts_part_table, NULL,
	    NULL, "part"),
	RIDL_FIELD(2, OBJECT, ONE, RIDL_FIELD_NEEDED,
	    offsetof(golden_imports_maker_make_args, listener), 0,
	    &golden_parts_listener_table, NULL, NULL, "listener"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_imports_maker_make_args_table = { "golden.imports.MakerMakeArgs",
    NULL, golden_imports_maker_make_args_fields, &golden_imports_maker_make_args_absent,
    sizeof(golden_imports_maker_make_args), 2,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static ridl_status
golden_imports_maker_make_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_imports_maker_make_args *args_ = in_;

	return ((ridl_status (*)(void *, golden_imports_maker_make_call *,
	    const golden_parts_part *, golden_parts_listener *,
	    golden_parts_part *))slot_)(self_, (golden_imports_maker_make_call *)call_,
	    args_->part, args_->listener, out_);
}

static const ridl_error_table *const golden_imports_maker_make_throws[] = {
	&golden_parts_missing_error_table,
};

const ridl_method_table golden_imports_maker_make_table = {
	"golden.imports.Maker/make",
	0xb796a989,
	0,
	RIDL_SHAPE_BODY,
	0,
	&golden_imports_maker_make_args_table,
	&golden_parts_part_table,
	golden_imports_maker_make_throws,
	1,
	golden_imports_maker_make_call_slot,
};

ridl_status
golden_imports_maker_make(golden_imports_maker *self_, const golden_parts_part *part,
    golden_parts_listener *listener, golden_parts_part **out_)
{
	const golden_imports_maker_make_args args_ = { .part = (golden_parts_part *)part,
	    .listener = listener };

	return ridl_gen_call((ridl_object *)self_, &golden_imports_maker_make_table, NULL,
	    &args_, out_);
}

ridl_status
golden_imports_maker_make_timed(golden_imports_maker *self_, ridl_duration timeout_,
    const golden_parts_part *part, golden_parts_listener *listener, golden_parts_part **out_)
{
	const golden_imports_maker_make_args args_ = { .part = (golden_parts_part *)part,
	    .listener = listener };

	return ridl_gen_call_timed((ridl_object *)self_, &golden_imports_maker_make_table,
	    timeout_, &args_, out_);
}

golden_imports_maker_make_future *
golden_imports_maker_make_async(golden_imports_maker *self_, const golden_parts_part *part,
    golden_parts_listener *listener)
{
	const golden_imports_maker_make_args args_ = { .part = (golden_parts_part *)part,
	    .listener = listener };

	return (golden_imports_maker_make_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_imports_maker_make_table, NULL, &args_);
}

ridl_status
golden_imports_maker_make_with(golden_imports_maker *self_, const ridl_call_options *options_,
    const golden_imports_maker_make_args *args_, golden_parts_part **out_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_imports_maker_make_table, options_,
	    args_, out_);
}

golden_imports_maker_make_future *
golden_imports_maker_make_async_with(golden_imports_maker *self_,
    const ridl_call_options *options_, const golden_imports_maker_make_args *args_)
{
	return (golden_imports_maker_make_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_imports_maker_make_table, options_, args_);
}

ridl_status
golden_imports_maker_make_value(golden_imports_maker_make_future *future_,
    const golden_parts_part **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &golden_imports_maker_make_table,
	    out_);
}

golden_imports_maker_make_future *
golden_imports_maker_make_future_of(ridl_future *future_)
{
	return (golden_imports_maker_make_future *)ridl_gen_future_of(future_,
	    &golden_imports_maker_make_table);
}

ridl_status
golden_imports_maker_make_reply(golden_imports_maker_make_call *call_,
    const golden_parts_part *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* service Maker */

static const ridl_interface_method golden_imports_maker_methods[] = {
	/* sorted by id */
	{ 0xb796a989, offsetof(golden_imports_maker_ops, make),
	    &golden_imports_maker_make_table },
};

const ridl_interface_table golden_imports_maker_table = { "golden.imports.Maker", 0xce12a396,
    RIDL_INTERFACE_SERVICE, 1, golden_imports_maker_methods, NULL, 0 };

golden_imports_maker *
golden_imports_maker_at(ridl_conn *conn_)
{
	return (golden_imports_maker *)ridl_gen_object_at(conn_, &golden_imports_maker_table);
}

golden_imports_maker *
golden_imports_maker_new(const golden_imports_maker_ops *ops_, void *self_)
{
	return (golden_imports_maker *)ridl_gen_object_new(&golden_imports_maker_table, ops_,
	    sizeof(golden_imports_maker_ops), self_);
}

golden_imports_maker *
golden_imports_maker_ref(golden_imports_maker *self_)
{
	return (golden_imports_maker *)ridl_object_ref((ridl_object *)self_);
}

void
golden_imports_maker_unref(golden_imports_maker *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

golden_imports_maker *
golden_imports_maker_from(ridl_object *object_)
{
	return (golden_imports_maker *)ridl_gen_object_from(object_,
	    &golden_imports_maker_table);
}
