/*
 * Made by ridlc from mirror.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "mirror.ridl.h"

#include <ridl/gen.h>

/* Mirror.reflect */

static const ProtobufCFieldDescriptor mirror_mirror_reflect_args_pb_fields[] = {
	{ "times", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(mirror_mirror_reflect_args, times), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned mirror_mirror_reflect_args_pb_names[] = { 0 };
static const ProtobufCIntRange mirror_mirror_reflect_args_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor mirror_mirror_reflect_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.mirror.MirrorReflectArgs",
	"MirrorReflectArgs",
	"mirror_mirror_reflect_args",
	"demo.mirror",
	sizeof(mirror_mirror_reflect_args),
	1,
	mirror_mirror_reflect_args_pb_fields,
	mirror_mirror_reflect_args_pb_names,
	1,
	mirror_mirror_reflect_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mirror_mirror_reflect_args mirror_mirror_reflect_args_absent = { { &mirror_mirror_reflect_args_descriptor,
    0, NULL }, 0 };

static const ridl_field mirror_mirror_reflect_args_fields[] = {
	RIDL_FIELD(1, UINT32, ONE, 0, offsetof(mirror_mirror_reflect_args, times), 0, NULL,
	    NULL, NULL, "times"),
	RIDL_FIELDS_END,
};

static const ridl_message_table mirror_mirror_reflect_args_table = { "demo.mirror.MirrorReflectArgs",
    &mirror_mirror_reflect_args_descriptor, mirror_mirror_reflect_args_fields,
    &mirror_mirror_reflect_args_absent, sizeof(mirror_mirror_reflect_args), 1,
    RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor mirror_mirror_reflect_results_pb_fields[] = {
	{ "path", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(mirror_mirror_reflect_results, path), NULL, protobuf_c_empty_string, 0, 0,
	    NULL, NULL },
};

static const unsigned mirror_mirror_reflect_results_pb_names[] = { 0 };
static const ProtobufCIntRange mirror_mirror_reflect_results_pb_ranges[] = { { 1, 0 }, { 0,
    1 } };

static const ProtobufCMessageDescriptor mirror_mirror_reflect_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.mirror.MirrorReflectResults",
	"MirrorReflectResults",
	"mirror_mirror_reflect_results",
	"demo.mirror",
	sizeof(mirror_mirror_reflect_results),
	1,
	mirror_mirror_reflect_results_pb_fields,
	mirror_mirror_reflect_results_pb_names,
	1,
	mirror_mirror_reflect_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mirror_mirror_reflect_results mirror_mirror_reflect_results_absent = { { &mirror_mirror_reflect_results_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field mirror_mirror_reflect_results_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(mirror_mirror_reflect_results, path), 0, NULL,
	    NULL, NULL, "path"),
	RIDL_FIELDS_END,
};

static const ridl_message_table mirror_mirror_reflect_results_table = { "demo.mirror.MirrorReflectResults",
    &mirror_mirror_reflect_results_descriptor, mirror_mirror_reflect_results_fields,
    &mirror_mirror_reflect_results_absent, sizeof(mirror_mirror_reflect_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
mirror_mirror_reflect_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const mirror_mirror_reflect_args *args_ = in_;

	return ((ridl_status (*)(void *, mirror_mirror_reflect_call *, uint32_t,
	    const char **))slot_)(self_, (mirror_mirror_reflect_call *)call_, args_->times,
	    out_);
}

const ridl_method_table mirror_mirror_reflect_table = {
	"demo.mirror.Mirror/reflect",
	0xee187e0e,
	0,
	RIDL_SHAPE_STRING,
	0,
	&mirror_mirror_reflect_args_table,
	&mirror_mirror_reflect_results_table,
	NULL,
	0,
	mirror_mirror_reflect_call_slot,
};

ridl_status
mirror_mirror_reflect(mirror_mirror *self_, uint32_t times, char **path)
{
	const mirror_mirror_reflect_args args_ = { .times = times };

	return ridl_gen_call((ridl_object *)self_, &mirror_mirror_reflect_table, NULL, &args_,
	    path);
}

ridl_status
mirror_mirror_reflect_timed(mirror_mirror *self_, ridl_duration timeout_, uint32_t times,
    char **path)
{
	const mirror_mirror_reflect_args args_ = { .times = times };

	return ridl_gen_call_timed((ridl_object *)self_, &mirror_mirror_reflect_table,
	    timeout_, &args_, path);
}

mirror_mirror_reflect_future *
mirror_mirror_reflect_async(mirror_mirror *self_, uint32_t times)
{
	const mirror_mirror_reflect_args args_ = { .times = times };

	return (mirror_mirror_reflect_future *)ridl_gen_call_async((ridl_object *)self_,
	    &mirror_mirror_reflect_table, NULL, &args_);
}

ridl_status
mirror_mirror_reflect_with(mirror_mirror *self_, const ridl_call_options *options_,
    const mirror_mirror_reflect_args *args_, char **path)
{
	return ridl_gen_call((ridl_object *)self_, &mirror_mirror_reflect_table, options_,
	    args_, path);
}

mirror_mirror_reflect_future *
mirror_mirror_reflect_async_with(mirror_mirror *self_, const ridl_call_options *options_,
    const mirror_mirror_reflect_args *args_)
{
	return (mirror_mirror_reflect_future *)ridl_gen_call_async((ridl_object *)self_,
	    &mirror_mirror_reflect_table, options_, args_);
}

ridl_status
mirror_mirror_reflect_value(mirror_mirror_reflect_future *future_, const char **path)
{
	return ridl_gen_future_value((ridl_future *)future_, &mirror_mirror_reflect_table,
	    path);
}

mirror_mirror_reflect_future *
mirror_mirror_reflect_future_of(ridl_future *future_)
{
	return (mirror_mirror_reflect_future *)ridl_gen_future_of(future_,
	    &mirror_mirror_reflect_table);
}

ridl_status
mirror_mirror_reflect_reply(mirror_mirror_reflect_call *call_, const char *path)
{
	const mirror_mirror_reflect_results results_ = { .path = path };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* service Mirror */

static const ridl_interface_method mirror_mirror_methods[] = {
	/* sorted by id */
	{ 0xee187e0e, offsetof(mirror_mirror_ops, reflect), &mirror_mirror_reflect_table },
};

const ridl_interface_table mirror_mirror_table = { "demo.mirror.Mirror", 0x4ec79e2c,
    RIDL_INTERFACE_SERVICE, 1, mirror_mirror_methods, NULL, 0 };

mirror_mirror *
mirror_mirror_at(ridl_conn *conn_)
{
	return (mirror_mirror *)ridl_gen_object_at(conn_, &mirror_mirror_table);
}

mirror_mirror *
mirror_mirror_new(const mirror_mirror_ops *ops_, void *self_)
{
	return (mirror_mirror *)ridl_gen_object_new(&mirror_mirror_table, ops_,
	    sizeof(mirror_mirror_ops), self_);
}

mirror_mirror *
mirror_mirror_ref(mirror_mirror *self_)
{
	return (mirror_mirror *)ridl_object_ref((ridl_object *)self_);
}

void
mirror_mirror_unref(mirror_mirror *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

mirror_mirror *
mirror_mirror_from(ridl_object *object_)
{
	return (mirror_mirror *)ridl_gen_object_from(object_, &mirror_mirror_table);
}
