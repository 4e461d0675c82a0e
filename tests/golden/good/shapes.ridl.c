/*
 * Made by ridlc from shapes.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "shapes.ridl.h"

#include <ridl/gen.h>

/* enum Mode */

static const ridl_enum_value sh_mode_values[] = {
	{ SH_MODE_A, "A" },
	{ SH_MODE_B, "B" },
};

static const ProtobufCEnumValue sh_mode_pb_values[] = {
	{ "A", "SH_MODE_A", SH_MODE_A },
	{ "B", "SH_MODE_B", SH_MODE_B },
};

static const ProtobufCIntRange sh_mode_pb_ranges[] = { { 0, 0 }, { 0, 2 } };
static const ProtobufCEnumValueIndex sh_mode_pb_names[] = {
	{ "A", 0 },
	{ "B", 1 },
};

const ProtobufCEnumDescriptor sh_mode_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.shapes.Mode",
	"Mode",
	"sh_mode",
	"golden.shapes",
	2,
	sh_mode_pb_values,
	2,
	sh_mode_pb_names,
	1,
	sh_mode_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table sh_mode_table = { "golden.shapes.Mode", sh_mode_values, 2, 0 };

/* struct Item */

static const ProtobufCFieldDescriptor sh_item_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0, offsetof(sh_item, key),
	    NULL, protobuf_c_empty_string, 0, 0, NULL, NULL },
};

static const unsigned sh_item_pb_names[] = { 0 };
static const ProtobufCIntRange sh_item_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor sh_item_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.Item",
	"Item",
	"sh_item",
	"golden.shapes",
	sizeof(sh_item),
	1,
	sh_item_pb_fields,
	sh_item_pb_names,
	1,
	sh_item_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_item sh_item_absent = { { &sh_item_descriptor, 0, NULL },
    protobuf_c_empty_string };

static const ridl_field sh_item_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(sh_item, key), 0, NULL, NULL, NULL, "key"),
	RIDL_FIELDS_END,
};

const ridl_message_table sh_item_table = { "golden.shapes.Item", &sh_item_descriptor,
    sh_item_fields, &sh_item_absent, sizeof(sh_item), 1, 0 };

ridl_status
sh_item_encode(const sh_item *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&sh_item_table, message_, buf_, size_, out_len_);
}

ridl_status
sh_item_decode(const void *data_, size_t len_, ridl_arena *mem_, sh_item **out_)
{
	return ridl_gen_decode(&sh_item_table, data_, len_, mem_, out_);
}

void
sh_item_print(const sh_item *message_, FILE *file_)
{
	ridl_gen_print(&sh_item_table, message_, file_);
}

bool
sh_item_equal(const sh_item *a_, const sh_item *b_)
{
	return ridl_gen_equal(&sh_item_table, a_, b_);
}

sh_item *
sh_item_copy(const sh_item *message_)
{
	return ridl_gen_copy(&sh_item_table, message_);
}

/* Thing.poke */

static const ProtobufCMessageDescriptor sh_thing_poke_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ThingPokeArgs",
	"ThingPokeArgs",
	"sh_thing_poke_args",
	"golden.shapes",
	sizeof(sh_thing_poke_args),
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

static const sh_thing_poke_args sh_thing_poke_args_absent = { { &sh_thing_poke_args_descriptor,
    0, NULL } };

static const ridl_field sh_thing_poke_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_thing_poke_args_table = { "golden.shapes.ThingPokeArgs",
    &sh_thing_poke_args_descriptor, sh_thing_poke_args_fields, &sh_thing_poke_args_absent,
    sizeof(sh_thing_poke_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor sh_thing_poke_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ThingPokeResults",
	"ThingPokeResults",
	"sh_thing_poke_results",
	"golden.shapes",
	sizeof(sh_thing_poke_results),
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

static const sh_thing_poke_results sh_thing_poke_results_absent = { { &sh_thing_poke_results_descriptor,
    0, NULL } };

static const ridl_field sh_thing_poke_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_thing_poke_results_table = { "golden.shapes.ThingPokeResults",
    &sh_thing_poke_results_descriptor, sh_thing_poke_results_fields,
    &sh_thing_poke_results_absent, sizeof(sh_thing_poke_results), 0, RIDL_MESSAGE_LIST };

static ridl_status
sh_thing_poke_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	(void)out_;
	return ((ridl_status (*)(void *, sh_thing_poke_call *))slot_)(self_,
	    (sh_thing_poke_call *)call_);
}

const ridl_method_table sh_thing_poke_table = {
	"golden.shapes.Thing/poke",
	0xc4ae108e,
	0,
	RIDL_SHAPE_NONE,
	0,
	&sh_thing_poke_args_table,
	&sh_thing_poke_results_table,
	NULL,
	0,
	sh_thing_poke_call_slot,
};

ridl_status
sh_thing_poke(sh_thing *self_)
{
	const sh_thing_poke_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_thing_poke_table, NULL, &args_, NULL);
}

ridl_status
sh_thing_poke_timed(sh_thing *self_, ridl_duration timeout_)
{
	const sh_thing_poke_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_thing_poke_table, timeout_,
	    &args_, NULL);
}

sh_thing_poke_future *
sh_thing_poke_async(sh_thing *self_)
{
	const sh_thing_poke_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_thing_poke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_thing_poke_table, NULL, &args_);
}

ridl_status
sh_thing_poke_with(sh_thing *self_, const ridl_call_options *options_,
    const sh_thing_poke_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_thing_poke_table, options_, args_, NULL);
}

sh_thing_poke_future *
sh_thing_poke_async_with(sh_thing *self_, const ridl_call_options *options_,
    const sh_thing_poke_args *args_)
{
	return (sh_thing_poke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_thing_poke_table, options_, args_);
}

ridl_status
sh_thing_poke_value(sh_thing_poke_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_thing_poke_table, NULL);
}

sh_thing_poke_future *
sh_thing_poke_future_of(ridl_future *future_)
{
	return (sh_thing_poke_future *)ridl_gen_future_of(future_, &sh_thing_poke_table);
}

ridl_status
sh_thing_poke_reply(sh_thing_poke_call *call_)
{
	const sh_thing_poke_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* interface Thing */

static const ridl_interface_method sh_thing_methods[] = {
	/* sorted by id */
	{ 0xc4ae108e, offsetof(sh_thing_ops, poke), &sh_thing_poke_table },
};

const ridl_interface_table sh_thing_table = { "golden.shapes.Thing", 0xeaff9ef2, 0, 1,
    sh_thing_methods, NULL, 0 };

sh_thing *
sh_thing_new(const sh_thing_ops *ops_, void *self_)
{
	return (sh_thing *)ridl_gen_object_new(&sh_thing_table, ops_, sizeof(sh_thing_ops),
	    self_);
}

sh_thing *
sh_thing_ref(sh_thing *self_)
{
	return (sh_thing *)ridl_object_ref((ridl_object *)self_);
}

void
sh_thing_unref(sh_thing *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

sh_thing *
sh_thing_from(ridl_object *object_)
{
	return (sh_thing *)ridl_gen_object_from(object_, &sh_thing_table);
}

/* Results.none */

static const ProtobufCMessageDescriptor sh_results_none_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsNoneArgs",
	"ResultsNoneArgs",
	"sh_results_none_args",
	"golden.shapes",
	sizeof(sh_results_none_args),
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

static const sh_results_none_args sh_results_none_args_absent = { { &sh_results_none_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_none_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_none_args_table = { "golden.shapes.ResultsNoneArgs",
    &sh_results_none_args_descriptor, sh_results_none_args_fields,
    &sh_results_none_args_absent, sizeof(sh_results_none_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor sh_results_none_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsNoneResults",
	"ResultsNoneResults",
	"sh_results_none_results",
	"golden.shapes",
	sizeof(sh_results_none_results),
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

static const sh_results_none_results sh_results_none_results_absent = { { &sh_results_none_results_descriptor,
    0, NULL } };

static const ridl_field sh_results_none_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_none_results_table = { "golden.shapes.ResultsNoneResults",
    &sh_results_none_results_descriptor, sh_results_none_results_fields,
    &sh_results_none_results_absent, sizeof(sh_results_none_results), 0, RIDL_MESSAGE_LIST };

static ridl_status
sh_results_none_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	(void)out_;
	return ((ridl_status (*)(void *, sh_results_none_call *))slot_)(self_,
	    (sh_results_none_call *)call_);
}

const ridl_method_table sh_results_none_table = {
	"golden.shapes.Results/none",
	0x729e4deb,
	0,
	RIDL_SHAPE_NONE,
	0,
	&sh_results_none_args_table,
	&sh_results_none_results_table,
	NULL,
	0,
	sh_results_none_call_slot,
};

ridl_status
sh_results_none(sh_results *self_)
{
	const sh_results_none_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_none_table, NULL, &args_, NULL);
}

ridl_status
sh_results_none_timed(sh_results *self_, ridl_duration timeout_)
{
	const sh_results_none_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_none_table, timeout_,
	    &args_, NULL);
}

sh_results_none_future *
sh_results_none_async(sh_results *self_)
{
	const sh_results_none_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_none_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_none_table, NULL, &args_);
}

ridl_status
sh_results_none_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_none_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_none_table, options_, args_,
	    NULL);
}

sh_results_none_future *
sh_results_none_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_none_args *args_)
{
	return (sh_results_none_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_none_table, options_, args_);
}

ridl_status
sh_results_none_value(sh_results_none_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_none_table, NULL);
}

sh_results_none_future *
sh_results_none_future_of(ridl_future *future_)
{
	return (sh_results_none_future *)ridl_gen_future_of(future_, &sh_results_none_table);
}

ridl_status
sh_results_none_reply(sh_results_none_call *call_)
{
	const sh_results_none_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Results.empty */

static const ProtobufCMessageDescriptor sh_results_empty_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsEmptyArgs",
	"ResultsEmptyArgs",
	"sh_results_empty_args",
	"golden.shapes",
	sizeof(sh_results_empty_args),
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

static const sh_results_empty_args sh_results_empty_args_absent = { { &sh_results_empty_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_empty_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_empty_args_table = { "golden.shapes.ResultsEmptyArgs",
    &sh_results_empty_args_descriptor, sh_results_empty_args_fields,
    &sh_results_empty_args_absent, sizeof(sh_results_empty_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor sh_results_empty_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsEmptyResults",
	"ResultsEmptyResults",
	"sh_results_empty_results",
	"golden.shapes",
	sizeof(sh_results_empty_results),
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

static const sh_results_empty_results sh_results_empty_results_absent = { { &sh_results_empty_results_descriptor,
    0, NULL } };

static const ridl_field sh_results_empty_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_empty_results_table = { "golden.shapes.ResultsEmptyResults",
    &sh_results_empty_results_descriptor, sh_results_empty_results_fields,
    &sh_results_empty_results_absent, sizeof(sh_results_empty_results), 0, RIDL_MESSAGE_LIST };

static ridl_status
sh_results_empty_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	(void)out_;
	return ((ridl_status (*)(void *, sh_results_empty_call *))slot_)(self_,
	    (sh_results_empty_call *)call_);
}

const ridl_method_table sh_results_empty_table = {
	"golden.shapes.Results/empty",
	0xb1587cbe,
	0,
	RIDL_SHAPE_NONE,
	0,
	&sh_results_empty_args_table,
	&sh_results_empty_results_table,
	NULL,
	0,
	sh_results_empty_call_slot,
};

ridl_status
sh_results_empty(sh_results *self_)
{
	const sh_results_empty_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_empty_table, NULL, &args_, NULL);
}

ridl_status
sh_results_empty_timed(sh_results *self_, ridl_duration timeout_)
{
	const sh_results_empty_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_empty_table, timeout_,
	    &args_, NULL);
}

sh_results_empty_future *
sh_results_empty_async(sh_results *self_)
{
	const sh_results_empty_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_empty_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_empty_table, NULL, &args_);
}

ridl_status
sh_results_empty_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_empty_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_empty_table, options_, args_,
	    NULL);
}

sh_results_empty_future *
sh_results_empty_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_empty_args *args_)
{
	return (sh_results_empty_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_empty_table, options_, args_);
}

ridl_status
sh_results_empty_value(sh_results_empty_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_empty_table, NULL);
}

sh_results_empty_future *
sh_results_empty_future_of(ridl_future *future_)
{
	return (sh_results_empty_future *)ridl_gen_future_of(future_, &sh_results_empty_table);
}

ridl_status
sh_results_empty_reply(sh_results_empty_call *call_)
{
	const sh_results_empty_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Results.scalar */

static const ProtobufCMessageDescriptor sh_results_scalar_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsScalarArgs",
	"ResultsScalarArgs",
	"sh_results_scalar_args",
	"golden.shapes",
	sizeof(sh_results_scalar_args),
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

static const sh_results_scalar_args sh_results_scalar_args_absent = { { &sh_results_scalar_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_scalar_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_scalar_args_table = { "golden.shapes.ResultsScalarArgs",
    &sh_results_scalar_args_descriptor, sh_results_scalar_args_fields,
    &sh_results_scalar_args_absent, sizeof(sh_results_scalar_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_scalar_results_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE, 0,
	    offsetof(sh_results_scalar_results, x), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_results_scalar_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_results_scalar_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor sh_results_scalar_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsScalarResults",
	"ResultsScalarResults",
	"sh_results_scalar_results",
	"golden.shapes",
	sizeof(sh_results_scalar_results),
	1,
	sh_results_scalar_results_pb_fields,
	sh_results_scalar_results_pb_names,
	1,
	sh_results_scalar_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_scalar_results sh_results_scalar_results_absent = { { &sh_results_scalar_results_descriptor,
    0, NULL }, 0 };

static const ridl_field sh_results_scalar_results_fields[] = {
	RIDL_FIELD(1, DOUBLE, ONE, 0, offsetof(sh_results_scalar_results, x), 0, NULL, NULL,
	    NULL, "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_scalar_results_table = { "golden.shapes.ResultsScalarResults",
    &sh_results_scalar_results_descriptor, sh_results_scalar_results_fields,
    &sh_results_scalar_results_absent, sizeof(sh_results_scalar_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_results_scalar_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_scalar_call *, double *))slot_)(self_,
	    (sh_results_scalar_call *)call_, out_);
}

const ridl_method_table sh_results_scalar_table = {
	"golden.shapes.Results/scalar",
	0x20b57b2d,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&sh_results_scalar_args_table,
	&sh_results_scalar_results_table,
	NULL,
	0,
	sh_results_scalar_call_slot,
};

ridl_status
sh_results_scalar(sh_results *self_, double *x)
{
	const sh_results_scalar_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_scalar_table, NULL, &args_, x);
}

ridl_status
sh_results_scalar_timed(sh_results *self_, ridl_duration timeout_, double *x)
{
	const sh_results_scalar_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_scalar_table, timeout_,
	    &args_, x);
}

sh_results_scalar_future *
sh_results_scalar_async(sh_results *self_)
{
	const sh_results_scalar_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_scalar_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_scalar_table, NULL, &args_);
}

ridl_status
sh_results_scalar_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_scalar_args *args_, double *x)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_scalar_table, options_, args_,
	    x);
}

sh_results_scalar_future *
sh_results_scalar_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_scalar_args *args_)
{
	return (sh_results_scalar_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_scalar_table, options_, args_);
}

ridl_status
sh_results_scalar_value(sh_results_scalar_future *future_, double *x)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_scalar_table, x);
}

sh_results_scalar_future *
sh_results_scalar_future_of(ridl_future *future_)
{
	return (sh_results_scalar_future *)ridl_gen_future_of(future_,
	    &sh_results_scalar_table);
}

ridl_status
sh_results_scalar_reply(sh_results_scalar_call *call_, double x)
{
	const sh_results_scalar_results results_ = { .x = x };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Results.truth */

static const ProtobufCMessageDescriptor sh_results_truth_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsTruthArgs",
	"ResultsTruthArgs",
	"sh_results_truth_args",
	"golden.shapes",
	sizeof(sh_results_truth_args),
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

static const sh_results_truth_args sh_results_truth_args_absent = { { &sh_results_truth_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_truth_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_truth_args_table = { "golden.shapes.ResultsTruthArgs",
    &sh_results_truth_args_descriptor, sh_results_truth_args_fields,
    &sh_results_truth_args_absent, sizeof(sh_results_truth_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_truth_results_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(sh_results_truth_results, x), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_results_truth_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_results_truth_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor sh_results_truth_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsTruthResults",
	"ResultsTruthResults",
	"sh_results_truth_results",
	"golden.shapes",
	sizeof(sh_results_truth_results),
	1,
	sh_results_truth_results_pb_fields,
	sh_results_truth_results_pb_names,
	1,
	sh_results_truth_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_truth_results sh_results_truth_results_absent = { { &sh_results_truth_results_descriptor,
    0, NULL }, 0 };

static const ridl_field sh_results_truth_results_fields[] = {
	RIDL_FIELD(1, BOOL, ONE, 0, offsetof(sh_results_truth_results, x), 0, NULL, NULL, NULL,
	    "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_truth_results_table = { "golden.shapes.ResultsTruthResults",
    &sh_results_truth_results_descriptor, sh_results_truth_results_fields,
    &sh_results_truth_results_absent, sizeof(sh_results_truth_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
sh_results_truth_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_truth_call *, ridl_bool *))slot_)(self_,
	    (sh_results_truth_call *)call_, out_);
}

const ridl_method_table sh_results_truth_table = {
	"golden.shapes.Results/truth",
	0xd0d7c74e,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&sh_results_truth_args_table,
	&sh_results_truth_results_table,
	NULL,
	0,
	sh_results_truth_call_slot,
};

ridl_status
sh_results_truth(sh_results *self_, ridl_bool *x)
{
	const sh_results_truth_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_truth_table, NULL, &args_, x);
}

ridl_status
sh_results_truth_timed(sh_results *self_, ridl_duration timeout_, ridl_bool *x)
{
	const sh_results_truth_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_truth_table, timeout_,
	    &args_, x);
}

sh_results_truth_future *
sh_results_truth_async(sh_results *self_)
{
	const sh_results_truth_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_truth_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_truth_table, NULL, &args_);
}

ridl_status
sh_results_truth_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_truth_args *args_, ridl_bool *x)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_truth_table, options_, args_, x);
}

sh_results_truth_future *
sh_results_truth_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_truth_args *args_)
{
	return (sh_results_truth_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_truth_table, options_, args_);
}

ridl_status
sh_results_truth_value(sh_results_truth_future *future_, ridl_bool *x)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_truth_table, x);
}

sh_results_truth_future *
sh_results_truth_future_of(ridl_future *future_)
{
	return (sh_results_truth_future *)ridl_gen_future_of(future_, &sh_results_truth_table);
}

ridl_status
sh_results_truth_reply(sh_results_truth_call *call_, ridl_bool x)
{
	const sh_results_truth_results results_ = { .x = x };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Results.mode */

static const ProtobufCMessageDescriptor sh_results_mode_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsModeArgs",
	"ResultsModeArgs",
	"sh_results_mode_args",
	"golden.shapes",
	sizeof(sh_results_mode_args),
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

static const sh_results_mode_args sh_results_mode_args_absent = { { &sh_results_mode_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_mode_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_mode_args_table = { "golden.shapes.ResultsModeArgs",
    &sh_results_mode_args_descriptor, sh_results_mode_args_fields,
    &sh_results_mode_args_absent, sizeof(sh_results_mode_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_mode_results_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM, 0,
	    offsetof(sh_results_mode_results, x), &sh_mode_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_results_mode_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_results_mode_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor sh_results_mode_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsModeResults",
	"ResultsModeResults",
	"sh_results_mode_results",
	"golden.shapes",
	sizeof(sh_results_mode_results),
	1,
	sh_results_mode_results_pb_fields,
	sh_results_mode_results_pb_names,
	1,
	sh_results_mode_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_mode_results sh_results_mode_results_absent = { { &sh_results_mode_results_descriptor,
    0, NULL }, SH_MODE_A };

static const ridl_field sh_results_mode_results_fields[] = {
	RIDL_FIELD(1, ENUM, ONE, 0, offsetof(sh_results_mode_results, x), 0, &sh_mode_table,
	    NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_mode_results_table = { "golden.shapes.ResultsModeResults",
    &sh_results_mode_results_descriptor, sh_results_mode_results_fields,
    &sh_results_mode_results_absent, sizeof(sh_results_mode_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
sh_results_mode_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_mode_call *, sh_mode *))slot_)(self_,
	    (sh_results_mode_call *)call_, out_);
}

const ridl_method_table sh_results_mode_table = {
	"golden.shapes.Results/mode",
	0xf1644fe2,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&sh_results_mode_args_table,
	&sh_results_mode_results_table,
	NULL,
	0,
	sh_results_mode_call_slot,
};

ridl_status
sh_results_mode(sh_results *self_, sh_mode *x)
{
	const sh_results_mode_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_mode_table, NULL, &args_, x);
}

ridl_status
sh_results_mode_timed(sh_results *self_, ridl_duration timeout_, sh_mode *x)
{
	const sh_results_mode_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_mode_table, timeout_,
	    &args_, x);
}

sh_results_mode_future *
sh_results_mode_async(sh_results *self_)
{
	const sh_results_mode_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_mode_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_mode_table, NULL, &args_);
}

ridl_status
sh_results_mode_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_mode_args *args_, sh_mode *x)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_mode_table, options_, args_, x);
}

sh_results_mode_future *
sh_results_mode_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_mode_args *args_)
{
	return (sh_results_mode_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_mode_table, options_, args_);
}

ridl_status
sh_results_mode_value(sh_results_mode_future *future_, sh_mode *x)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_mode_table, x);
}

sh_results_mode_future *
sh_results_mode_future_of(ridl_future *future_)
{
	return (sh_results_mode_future *)ridl_gen_future_of(future_, &sh_results_mode_table);
}

ridl_status
sh_results_mode_reply(sh_results_mode_call *call_, sh_mode x)
{
	const sh_results_mode_results results_ = { .x = x };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Results.text */

static const ProtobufCMessageDescriptor sh_results_text_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsTextArgs",
	"ResultsTextArgs",
	"sh_results_text_args",
	"golden.shapes",
	sizeof(sh_results_text_args),
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

static const sh_results_text_args sh_results_text_args_absent = { { &sh_results_text_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_text_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_text_args_table = { "golden.shapes.ResultsTextArgs",
    &sh_results_text_args_descriptor, sh_results_text_args_fields,
    &sh_results_text_args_absent, sizeof(sh_results_text_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_text_results_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(sh_results_text_results, x), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned sh_results_text_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_results_text_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor sh_results_text_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsTextResults",
	"ResultsTextResults",
	"sh_results_text_results",
	"golden.shapes",
	sizeof(sh_results_text_results),
	1,
	sh_results_text_results_pb_fields,
	sh_results_text_results_pb_names,
	1,
	sh_results_text_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_text_results sh_results_text_results_absent = { { &sh_results_text_results_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field sh_results_text_results_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(sh_results_text_results, x), 0, NULL, NULL,
	    NULL, "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_text_results_table = { "golden.shapes.ResultsTextResults",
    &sh_results_text_results_descriptor, sh_results_text_results_fields,
    &sh_results_text_results_absent, sizeof(sh_results_text_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
sh_results_text_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_text_call *, const char **))slot_)(self_,
	    (sh_results_text_call *)call_, out_);
}

const ridl_method_table sh_results_text_table = {
	"golden.shapes.Results/text",
	0x5bc7f16e,
	0,
	RIDL_SHAPE_STRING,
	0,
	&sh_results_text_args_table,
	&sh_results_text_results_table,
	NULL,
	0,
	sh_results_text_call_slot,
};

ridl_status
sh_results_text(sh_results *self_, char **x)
{
	const sh_results_text_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_text_table, NULL, &args_, x);
}

ridl_status
sh_results_text_timed(sh_results *self_, ridl_duration timeout_, char **x)
{
	const sh_results_text_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_text_table, timeout_,
	    &args_, x);
}

sh_results_text_future *
sh_results_text_async(sh_results *self_)
{
	const sh_results_text_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_text_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_text_table, NULL, &args_);
}

ridl_status
sh_results_text_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_text_args *args_, char **x)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_text_table, options_, args_, x);
}

sh_results_text_future *
sh_results_text_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_text_args *args_)
{
	return (sh_results_text_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_text_table, options_, args_);
}

ridl_status
sh_results_text_value(sh_results_text_future *future_, const char **x)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_text_table, x);
}

sh_results_text_future *
sh_results_text_future_of(ridl_future *future_)
{
	return (sh_results_text_future *)ridl_gen_future_of(future_, &sh_results_text_table);
}

ridl_status
sh_results_text_reply(sh_results_text_call *call_, const char *x)
{
	const sh_results_text_results results_ = { .x = x };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Results.maybe_text */

static const ProtobufCMessageDescriptor sh_results_maybe_text_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsMaybeTextArgs",
	"ResultsMaybeTextArgs",
	"sh_results_maybe_text_args",
	"golden.shapes",
	sizeof(sh_results_maybe_text_args),
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

static const sh_results_maybe_text_args sh_results_maybe_text_args_absent = { { &sh_results_maybe_text_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_maybe_text_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_maybe_text_args_table = { "golden.shapes.ResultsMaybeTextArgs",
    &sh_results_maybe_text_args_descriptor, sh_results_maybe_text_args_fields,
    &sh_results_maybe_text_args_absent, sizeof(sh_results_maybe_text_args), 0,
    RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_maybe_text_results_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(sh_results_maybe_text_results, x), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_results_maybe_text_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_results_maybe_text_results_pb_ranges[] = { { 1, 0 }, { 0,
    1 } };

static const ProtobufCMessageDescriptor sh_results_maybe_text_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsMaybeTextResults",
	"ResultsMaybeTextResults",
	"sh_results_maybe_text_results",
	"golden.shapes",
	sizeof(sh_results_maybe_text_results),
	1,
	sh_results_maybe_text_results_pb_fields,
	sh_results_maybe_text_results_pb_names,
	1,
	sh_results_maybe_text_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_maybe_text_results sh_results_maybe_text_results_absent = { { &sh_results_maybe_text_results_descriptor,
    0, NULL }, NULL };

static const ridl_field sh_results_maybe_text_results_fields[] = {
	RIDL_FIELD(1, STRING, OPTIONAL, 0, offsetof(sh_results_maybe_text_results, x), 0, NULL,
	    NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_maybe_text_results_table = { "golden.shapes.ResultsMaybeTextResults",
    &sh_results_maybe_text_results_descriptor, sh_results_maybe_text_results_fields,
    &sh_results_maybe_text_results_absent, sizeof(sh_results_maybe_text_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_results_maybe_text_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_maybe_text_call *,
	    const char **))slot_)(self_, (sh_results_maybe_text_call *)call_, out_);
}

const ridl_method_table sh_results_maybe_text_table = {
	"golden.shapes.Results/maybe_text",
	0xec9f6b6b,
	0,
	RIDL_SHAPE_STRING,
	0,
	&sh_results_maybe_text_args_table,
	&sh_results_maybe_text_results_table,
	NULL,
	0,
	sh_results_maybe_text_call_slot,
};

ridl_status
sh_results_maybe_text(sh_results *self_, char **x)
{
	const sh_results_maybe_text_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_maybe_text_table, NULL, &args_,
	    x);
}

ridl_status
sh_results_maybe_text_timed(sh_results *self_, ridl_duration timeout_, char **x)
{
	const sh_results_maybe_text_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_maybe_text_table,
	    timeout_, &args_, x);
}

sh_results_maybe_text_future *
sh_results_maybe_text_async(sh_results *self_)
{
	const sh_results_maybe_text_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_maybe_text_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_maybe_text_table, NULL, &args_);
}

ridl_status
sh_results_maybe_text_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_maybe_text_args *args_, char **x)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_maybe_text_table, options_,
	    args_, x);
}

sh_results_maybe_text_future *
sh_results_maybe_text_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_maybe_text_args *args_)
{
	return (sh_results_maybe_text_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_maybe_text_table, options_, args_);
}

ridl_status
sh_results_maybe_text_value(sh_results_maybe_text_future *future_, const char **x)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_maybe_text_table, x);
}

sh_results_maybe_text_future *
sh_results_maybe_text_future_of(ridl_future *future_)
{
	return (sh_results_maybe_text_future *)ridl_gen_future_of(future_,
	    &sh_results_maybe_text_table);
}

ridl_status
sh_results_maybe_text_reply(sh_results_maybe_text_call *call_, const char *x)
{
	const sh_results_maybe_text_results results_ = { .x = x };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Results.data */

static const ProtobufCMessageDescriptor sh_results_data_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsDataArgs",
	"ResultsDataArgs",
	"sh_results_data_args",
	"golden.shapes",
	sizeof(sh_results_data_args),
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

static const sh_results_data_args sh_results_data_args_absent = { { &sh_results_data_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_data_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_data_args_table = { "golden.shapes.ResultsDataArgs",
    &sh_results_data_args_descriptor, sh_results_data_args_fields,
    &sh_results_data_args_absent, sizeof(sh_results_data_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_data_results_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BYTES, 0,
	    offsetof(sh_results_data_results, x), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_results_data_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_results_data_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor sh_results_data_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsDataResults",
	"ResultsDataResults",
	"sh_results_data_results",
	"golden.shapes",
	sizeof(sh_results_data_results),
	1,
	sh_results_data_results_pb_fields,
	sh_results_data_results_pb_names,
	1,
	sh_results_data_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_data_results sh_results_data_results_absent = { { &sh_results_data_results_descriptor,
    0, NULL }, { 0, NULL } };

static const ridl_field sh_results_data_results_fields[] = {
	RIDL_FIELD(1, BYTES, ONE, 0, offsetof(sh_results_data_results, x), 0, NULL, NULL, NULL,
	    "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_data_results_table = { "golden.shapes.ResultsDataResults",
    &sh_results_data_results_descriptor, sh_results_data_results_fields,
    &sh_results_data_results_absent, sizeof(sh_results_data_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
sh_results_data_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_data_call *, ridl_bytes *))slot_)(self_,
	    (sh_results_data_call *)call_, out_);
}

const ridl_method_table sh_results_data_table = {
	"golden.shapes.Results/data",
	0xddb80455,
	0,
	RIDL_SHAPE_BYTES,
	0,
	&sh_results_data_args_table,
	&sh_results_data_results_table,
	NULL,
	0,
	sh_results_data_call_slot,
};

ridl_status
sh_results_data(sh_results *self_, ridl_bytes *x)
{
	const sh_results_data_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_data_table, NULL, &args_, x);
}

ridl_status
sh_results_data_timed(sh_results *self_, ridl_duration timeout_, ridl_bytes *x)
{
	const sh_results_data_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_data_table, timeout_,
	    &args_, x);
}

sh_results_data_future *
sh_results_data_async(sh_results *self_)
{
	const sh_results_data_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_data_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_data_table, NULL, &args_);
}

ridl_status
sh_results_data_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_data_args *args_, ridl_bytes *x)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_data_table, options_, args_, x);
}

sh_results_data_future *
sh_results_data_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_data_args *args_)
{
	return (sh_results_data_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_data_table, options_, args_);
}

ridl_status
sh_results_data_value(sh_results_data_future *future_, ridl_bytes *x)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_data_table, x);
}

sh_results_data_future *
sh_results_data_future_of(ridl_future *future_)
{
	return (sh_results_data_future *)ridl_gen_future_of(future_, &sh_results_data_table);
}

ridl_status
sh_results_data_reply(sh_results_data_call *call_, ridl_bytes x)
{
	const sh_results_data_results results_ = { .x = x };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Results.message */

static const ProtobufCMessageDescriptor sh_results_message_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsMessageArgs",
	"ResultsMessageArgs",
	"sh_results_message_args",
	"golden.shapes",
	sizeof(sh_results_message_args),
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

static const sh_results_message_args sh_results_message_args_absent = { { &sh_results_message_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_message_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_message_args_table = { "golden.shapes.ResultsMessageArgs",
    &sh_results_message_args_descriptor, sh_results_message_args_fields,
    &sh_results_message_args_absent, sizeof(sh_results_message_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_message_results_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(sh_results_message_results, x), &sh_item_descriptor, NULL, 0, 0, NULL,
	    NULL },
};

static const unsigned sh_results_message_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_results_message_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor sh_results_message_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsMessageResults",
	"ResultsMessageResults",
	"sh_results_message_results",
	"golden.shapes",
	sizeof(sh_results_message_results),
	1,
	sh_results_message_results_pb_fields,
	sh_results_message_results_pb_names,
	1,
	sh_results_message_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_message_results sh_results_message_results_absent = { { &sh_results_message_results_descriptor,
    0, NULL }, NULL };

static const ridl_field sh_results_message_results_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, RIDL_FIELD_FILLED, offsetof(sh_results_message_results, x),
	    0, &sh_item_table, NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_message_results_table = { "golden.shapes.ResultsMessageResults",
    &sh_results_message_results_descriptor, sh_results_message_results_fields,
    &sh_results_message_results_absent, sizeof(sh_results_message_results), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static ridl_status
sh_results_message_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_message_call *, sh_item *))slot_)(self_,
	    (sh_results_message_call *)call_, out_);
}

const ridl_method_table sh_results_message_table = {
	"golden.shapes.Results/message",
	0xf8fb5994,
	0,
	RIDL_SHAPE_MESSAGE,
	0,
	&sh_results_message_args_table,
	&sh_results_message_results_table,
	NULL,
	0,
	sh_results_message_call_slot,
};

ridl_status
sh_results_message(sh_results *self_, sh_item **x)
{
	const sh_results_message_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_message_table, NULL, &args_, x);
}

ridl_status
sh_results_message_timed(sh_results *self_, ridl_duration timeout_, sh_item **x)
{
	const sh_results_message_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_message_table, timeout_,
	    &args_, x);
}

sh_results_message_future *
sh_results_message_async(sh_results *self_)
{
	const sh_results_message_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_message_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_message_table, NULL, &args_);
}

ridl_status
sh_results_message_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_message_args *args_, sh_item **x)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_message_table, options_, args_,
	    x);
}

sh_results_message_future *
sh_results_message_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_message_args *args_)
{
	return (sh_results_message_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_message_table, options_, args_);
}

ridl_status
sh_results_message_value(sh_results_message_future *future_, const sh_item **x)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_message_table, x);
}

sh_results_message_future *
sh_results_message_future_of(ridl_future *future_)
{
	return (sh_results_message_future *)ridl_gen_future_of(future_,
	    &sh_results_message_table);
}

ridl_status
sh_results_message_reply(sh_results_message_call *call_, const sh_item *x)
{
	const sh_results_message_results results_ = { .x = (sh_item *)x };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Results.maybe_message */

static const ProtobufCMessageDescriptor sh_results_maybe_message_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsMaybeMessageArgs",
	"ResultsMaybeMessageArgs",
	"sh_results_maybe_message_args",
	"golden.shapes",
	sizeof(sh_results_maybe_message_args),
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

static const sh_results_maybe_message_args sh_results_maybe_message_args_absent = { { &sh_results_maybe_message_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_maybe_message_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_maybe_message_args_table = { "golden.shapes.ResultsMaybeMessageArgs",
    &sh_results_maybe_message_args_descriptor, sh_results_maybe_message_args_fields,
    &sh_results_maybe_message_args_absent, sizeof(sh_results_maybe_message_args), 0,
    RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_maybe_message_results_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(sh_results_maybe_message_results, x), &sh_item_descriptor, NULL, 0, 0,
	    NULL, NULL },
};

static const unsigned sh_results_maybe_message_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_results_maybe_message_results_pb_ranges[] = { { 1, 0 }, { 0,
    1 } };

static const ProtobufCMessageDescriptor sh_results_maybe_message_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsMaybeMessageResults",
	"ResultsMaybeMessageResults",
	"sh_results_maybe_message_results",
	"golden.shapes",
	sizeof(sh_results_maybe_message_results),
	1,
	sh_results_maybe_message_results_pb_fields,
	sh_results_maybe_message_results_pb_names,
	1,
	sh_results_maybe_message_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_maybe_message_results sh_results_maybe_message_results_absent = { { &sh_results_maybe_message_results_descriptor,
    0, NULL }, NULL };

static const ridl_field sh_results_maybe_message_results_fields[] = {
	RIDL_FIELD(1, MESSAGE, OPTIONAL, 0, offsetof(sh_results_maybe_message_results, x), 0,
	    &sh_item_table, NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_maybe_message_results_table = { "golden.shapes.ResultsMaybeMessageResults",
    &sh_results_maybe_message_results_descriptor, sh_results_maybe_message_results_fields,
    &sh_results_maybe_message_results_absent, sizeof(sh_results_maybe_message_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_results_maybe_message_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_maybe_message_call *,
	    sh_item *))slot_)(self_, (sh_results_maybe_message_call *)call_, out_);
}

const ridl_method_table sh_results_maybe_message_table = {
	"golden.shapes.Results/maybe_message",
	0x17e7f02b,
	0,
	RIDL_SHAPE_MESSAGE,
	0,
	&sh_results_maybe_message_args_table,
	&sh_results_maybe_message_results_table,
	NULL,
	0,
	sh_results_maybe_message_call_slot,
};

ridl_status
sh_results_maybe_message(sh_results *self_, sh_item **x)
{
	const sh_results_maybe_message_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_maybe_message_table, NULL,
	    &args_, x);
}

ridl_status
sh_results_maybe_message_timed(sh_results *self_, ridl_duration timeout_, sh_item **x)
{
	const sh_results_maybe_message_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_maybe_message_table,
	    timeout_, &args_, x);
}

sh_results_maybe_message_future *
sh_results_maybe_message_async(sh_results *self_)
{
	const sh_results_maybe_message_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_maybe_message_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_maybe_message_table, NULL, &args_);
}

ridl_status
sh_results_maybe_message_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_maybe_message_args *args_, sh_item **x)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_maybe_message_table, options_,
	    args_, x);
}

sh_results_maybe_message_future *
sh_results_maybe_message_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_maybe_message_args *args_)
{
	return (sh_results_maybe_message_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_maybe_message_table, options_, args_);
}

ridl_status
sh_results_maybe_message_value(sh_results_maybe_message_future *future_, const sh_item **x)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_maybe_message_table,
	    x);
}

sh_results_maybe_message_future *
sh_results_maybe_message_future_of(ridl_future *future_)
{
	return (sh_results_maybe_message_future *)ridl_gen_future_of(future_,
	    &sh_results_maybe_message_table);
}

ridl_status
sh_results_maybe_message_reply(sh_results_maybe_message_call *call_, const sh_item *x)
{
	const sh_results_maybe_message_results results_ = { .x = (sh_item *)x };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Results.body */

static const ProtobufCMessageDescriptor sh_results_body_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsBodyArgs",
	"ResultsBodyArgs",
	"sh_results_body_args",
	"golden.shapes",
	sizeof(sh_results_body_args),
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

static const sh_results_body_args sh_results_body_args_absent = { { &sh_results_body_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_body_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_body_args_table = { "golden.shapes.ResultsBodyArgs",
    &sh_results_body_args_descriptor, sh_results_body_args_fields,
    &sh_results_body_args_absent, sizeof(sh_results_body_args), 0, RIDL_MESSAGE_LIST };

static ridl_status
sh_results_body_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_body_call *, sh_item *))slot_)(self_,
	    (sh_results_body_call *)call_, out_);
}

const ridl_method_table sh_results_body_table = {
	"golden.shapes.Results/body",
	0xf9101ea5,
	0,
	RIDL_SHAPE_BODY,
	0,
	&sh_results_body_args_table,
	&sh_item_table,
	NULL,
	0,
	sh_results_body_call_slot,
};

ridl_status
sh_results_body(sh_results *self_, sh_item **out_)
{
	const sh_results_body_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_body_table, NULL, &args_, out_);
}

ridl_status
sh_results_body_timed(sh_results *self_, ridl_duration timeout_, sh_item **out_)
{
	const sh_results_body_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_body_table, timeout_,
	    &args_, out_);
}

sh_results_body_future *
sh_results_body_async(sh_results *self_)
{
	const sh_results_body_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_body_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_body_table, NULL, &args_);
}

ridl_status
sh_results_body_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_body_args *args_, sh_item **out_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_body_table, options_, args_,
	    out_);
}

sh_results_body_future *
sh_results_body_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_body_args *args_)
{
	return (sh_results_body_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_body_table, options_, args_);
}

ridl_status
sh_results_body_value(sh_results_body_future *future_, const sh_item **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_body_table, out_);
}

sh_results_body_future *
sh_results_body_future_of(ridl_future *future_)
{
	return (sh_results_body_future *)ridl_gen_future_of(future_, &sh_results_body_table);
}

ridl_status
sh_results_body_reply(sh_results_body_call *call_, const sh_item *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Results.body_in_brackets */

static const ProtobufCMessageDescriptor sh_results_body_in_brackets_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsBodyInBracketsArgs",
	"ResultsBodyInBracketsArgs",
	"sh_results_body_in_brackets_args",
	"golden.shapes",
	sizeof(sh_results_body_in_brackets_args),
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

static const sh_results_body_in_brackets_args sh_results_body_in_brackets_args_absent = { { &sh_results_body_in_brackets_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_body_in_brackets_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_body_in_brackets_args_table = { "golden.shapes.ResultsBodyInBracketsArgs",
    &sh_results_body_in_brackets_args_descriptor, sh_results_body_in_brackets_args_fields,
    &sh_results_body_in_brackets_args_absent, sizeof(sh_results_body_in_brackets_args), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_results_body_in_brackets_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_body_in_brackets_call *,
	    sh_item *))slot_)(self_, (sh_results_body_in_brackets_call *)call_, out_);
}

const ridl_method_table sh_results_body_in_brackets_table = {
	"golden.shapes.Results/body_in_brackets",
	0xa32cde23,
	0,
	RIDL_SHAPE_BODY,
	0,
	&sh_results_body_in_brackets_args_table,
	&sh_item_table,
	NULL,
	0,
	sh_results_body_in_brackets_call_slot,
};

ridl_status
sh_results_body_in_brackets(sh_results *self_, sh_item **out_)
{
	const sh_results_body_in_brackets_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_body_in_brackets_table, NULL,
	    &args_, out_);
}

ridl_status
sh_results_body_in_brackets_timed(sh_results *self_, ridl_duration timeout_, sh_item **out_)
{
	const sh_results_body_in_brackets_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_body_in_brackets_table,
	    timeout_, &args_, out_);
}

sh_results_body_in_brackets_future *
sh_results_body_in_brackets_async(sh_results *self_)
{
	const sh_results_body_in_brackets_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_body_in_brackets_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_body_in_brackets_table, NULL, &args_);
}

ridl_status
sh_results_body_in_brackets_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_body_in_brackets_args *args_, sh_item **out_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_body_in_brackets_table,
	    options_, args_, out_);
}

sh_results_body_in_brackets_future *
sh_results_body_in_brackets_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_body_in_brackets_args *args_)
{
	return (sh_results_body_in_brackets_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_body_in_brackets_table, options_, args_);
}

ridl_status
sh_results_body_in_brackets_value(sh_results_body_in_brackets_future *future_,
    const sh_item **out_)
{
	return ridl_gen_future_value((ridl_future *)future_,
	    &sh_results_body_in_brackets_table, out_);
}

sh_results_body_in_brackets_future *
sh_results_body_in_brackets_future_of(ridl_future *future_)
{
	return (sh_results_body_in_brackets_future *)ridl_gen_future_of(future_,
	    &sh_results_body_in_brackets_table);
}

ridl_status
sh_results_body_in_brackets_reply(sh_results_body_in_brackets_call *call_,
    const sh_item *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Results.object */

static const ProtobufCMessageDescriptor sh_results_object_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsObjectArgs",
	"ResultsObjectArgs",
	"sh_results_object_args",
	"golden.shapes",
	sizeof(sh_results_object_args),
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

static const sh_results_object_args sh_results_object_args_absent = { { &sh_results_object_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_object_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_object_args_table = { "golden.shapes.ResultsObjectArgs",
    &sh_results_object_args_descriptor, sh_results_object_args_fields,
    &sh_results_object_args_absent, sizeof(sh_results_object_args), 0, RIDL_MESSAGE_LIST };

static const sh_results_object_results sh_results_object_results_absent = { { NULL, 0, NULL },
    NULL };

static const ridl_field sh_results_object_results_fields[] = {
	RIDL_FIELD(1, OBJECT, ONE, RIDL_FIELD_NEEDED, offsetof(sh_results_object_results, x),
	    0, &sh_thing_table, NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_object_results_table = { "golden.shapes.ResultsObjectResults",
    NULL, sh_results_object_results_fields, &sh_results_object_results_absent,
    sizeof(sh_results_object_results), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static ridl_status
sh_results_object_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_object_call *, sh_thing **))slot_)(self_,
	    (sh_results_object_call *)call_, out_);
}

const ridl_method_table sh_results_object_table = {
	"golden.shapes.Results/object",
	0x45617d2a,
	0,
	RIDL_SHAPE_OBJECT,
	0,
	&sh_results_object_args_table,
	&sh_results_object_results_table,
	NULL,
	0,
	sh_results_object_call_slot,
};

ridl_status
sh_results_object(sh_results *self_, sh_thing **x)
{
	const sh_results_object_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_object_table, NULL, &args_, x);
}

ridl_status
sh_results_object_timed(sh_results *self_, ridl_duration timeout_, sh_thing **x)
{
	const sh_results_object_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_object_table, timeout_,
	    &args_, x);
}

sh_results_object_future *
sh_results_object_async(sh_results *self_)
{
	const sh_results_object_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_object_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_object_table, NULL, &args_);
}

ridl_status
sh_results_object_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_object_args *args_, sh_thing **x)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_object_table, options_, args_,
	    x);
}

sh_results_object_future *
sh_results_object_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_object_args *args_)
{
	return (sh_results_object_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_object_table, options_, args_);
}

ridl_status
sh_results_object_value(sh_results_object_future *future_, sh_thing **x)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_object_table, x);
}

sh_results_object_future *
sh_results_object_future_of(ridl_future *future_)
{
	return (sh_results_object_future *)ridl_gen_future_of(future_,
	    &sh_results_object_table);
}

ridl_status
sh_results_object_reply(sh_results_object_call *call_, sh_thing *x)
{
	const sh_results_object_results results_ = { .x = x };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Results.maybe_object */

static const ProtobufCMessageDescriptor sh_results_maybe_object_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsMaybeObjectArgs",
	"ResultsMaybeObjectArgs",
	"sh_results_maybe_object_args",
	"golden.shapes",
	sizeof(sh_results_maybe_object_args),
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

static const sh_results_maybe_object_args sh_results_maybe_object_args_absent = { { &sh_results_maybe_object_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_maybe_object_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_maybe_object_args_table = { "golden.shapes.ResultsMaybeObjectArgs",
    &sh_results_maybe_object_args_descriptor, sh_results_maybe_object_args_fields,
    &sh_results_maybe_object_args_absent, sizeof(sh_results_maybe_object_args), 0,
    RIDL_MESSAGE_LIST };

static const sh_results_maybe_object_results sh_results_maybe_object_results_absent = { { NULL,
    0, NULL }, NULL };

static const ridl_field sh_results_maybe_object_results_fields[] = {
	RIDL_FIELD(1, OBJECT, OPTIONAL, 0, offsetof(sh_results_maybe_object_results, x), 0,
	    &sh_thing_table, NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_maybe_object_results_table = { "golden.shapes.ResultsMaybeObjectResults",
    NULL, sh_results_maybe_object_results_fields, &sh_results_maybe_object_results_absent,
    sizeof(sh_results_maybe_object_results), 1, RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS };

static ridl_status
sh_results_maybe_object_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_maybe_object_call *,
	    sh_thing **))slot_)(self_, (sh_results_maybe_object_call *)call_, out_);
}

const ridl_method_table sh_results_maybe_object_table = {
	"golden.shapes.Results/maybe_object",
	0x2e8759bb,
	0,
	RIDL_SHAPE_OBJECT,
	0,
	&sh_results_maybe_object_args_table,
	&sh_results_maybe_object_results_table,
	NULL,
	0,
	sh_results_maybe_object_call_slot,
};

ridl_status
sh_results_maybe_object(sh_results *self_, sh_thing **x)
{
	const sh_results_maybe_object_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_maybe_object_table, NULL,
	    &args_, x);
}

ridl_status
sh_results_maybe_object_timed(sh_results *self_, ridl_duration timeout_, sh_thing **x)
{
	const sh_results_maybe_object_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_maybe_object_table,
	    timeout_, &args_, x);
}

sh_results_maybe_object_future *
sh_results_maybe_object_async(sh_results *self_)
{
	const sh_results_maybe_object_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_maybe_object_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_maybe_object_table, NULL, &args_);
}

ridl_status
sh_results_maybe_object_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_maybe_object_args *args_, sh_thing **x)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_maybe_object_table, options_,
	    args_, x);
}

sh_results_maybe_object_future *
sh_results_maybe_object_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_maybe_object_args *args_)
{
	return (sh_results_maybe_object_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_maybe_object_table, options_, args_);
}

ridl_status
sh_results_maybe_object_value(sh_results_maybe_object_future *future_, sh_thing **x)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_maybe_object_table, x);
}

sh_results_maybe_object_future *
sh_results_maybe_object_future_of(ridl_future *future_)
{
	return (sh_results_maybe_object_future *)ridl_gen_future_of(future_,
	    &sh_results_maybe_object_table);
}

ridl_status
sh_results_maybe_object_reply(sh_results_maybe_object_call *call_, sh_thing *x)
{
	const sh_results_maybe_object_results results_ = { .x = x };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Results.maybe_scalar */

static const ProtobufCMessageDescriptor sh_results_maybe_scalar_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsMaybeScalarArgs",
	"ResultsMaybeScalarArgs",
	"sh_results_maybe_scalar_args",
	"golden.shapes",
	sizeof(sh_results_maybe_scalar_args),
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

static const sh_results_maybe_scalar_args sh_results_maybe_scalar_args_absent = { { &sh_results_maybe_scalar_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_maybe_scalar_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_maybe_scalar_args_table = { "golden.shapes.ResultsMaybeScalarArgs",
    &sh_results_maybe_scalar_args_descriptor, sh_results_maybe_scalar_args_fields,
    &sh_results_maybe_scalar_args_absent, sizeof(sh_results_maybe_scalar_args), 0,
    RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_maybe_scalar_results_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_UINT32,
	    offsetof(sh_results_maybe_scalar_results, has_x),
	    offsetof(sh_results_maybe_scalar_results, x), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_results_maybe_scalar_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_results_maybe_scalar_results_pb_ranges[] = { { 1, 0 }, { 0,
    1 } };

static const ProtobufCMessageDescriptor sh_results_maybe_scalar_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsMaybeScalarResults",
	"ResultsMaybeScalarResults",
	"sh_results_maybe_scalar_results",
	"golden.shapes",
	sizeof(sh_results_maybe_scalar_results),
	1,
	sh_results_maybe_scalar_results_pb_fields,
	sh_results_maybe_scalar_results_pb_names,
	1,
	sh_results_maybe_scalar_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_maybe_scalar_results sh_results_maybe_scalar_results_absent = { { &sh_results_maybe_scalar_results_descriptor,
    0, NULL }, 0, 0 };

static const ridl_field sh_results_maybe_scalar_results_fields[] = {
	RIDL_FIELD(1, UINT32, OPTIONAL, 0, offsetof(sh_results_maybe_scalar_results, x),
	    offsetof(sh_results_maybe_scalar_results, has_x), NULL, NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_maybe_scalar_results_table = { "golden.shapes.ResultsMaybeScalarResults",
    &sh_results_maybe_scalar_results_descriptor, sh_results_maybe_scalar_results_fields,
    &sh_results_maybe_scalar_results_absent, sizeof(sh_results_maybe_scalar_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_results_maybe_scalar_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_maybe_scalar_call *,
	    sh_results_maybe_scalar_results *))slot_)(self_,
	    (sh_results_maybe_scalar_call *)call_, out_);
}

const ridl_method_table sh_results_maybe_scalar_table = {
	"golden.shapes.Results/maybe_scalar",
	0xcfd64ee0,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&sh_results_maybe_scalar_args_table,
	&sh_results_maybe_scalar_results_table,
	NULL,
	0,
	sh_results_maybe_scalar_call_slot,
};

ridl_status
sh_results_maybe_scalar(sh_results *self_, sh_results_maybe_scalar_results **out_)
{
	const sh_results_maybe_scalar_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_maybe_scalar_table, NULL,
	    &args_, out_);
}

ridl_status
sh_results_maybe_scalar_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_maybe_scalar_results **out_)
{
	const sh_results_maybe_scalar_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_maybe_scalar_table,
	    timeout_, &args_, out_);
}

sh_results_maybe_scalar_future *
sh_results_maybe_scalar_async(sh_results *self_)
{
	const sh_results_maybe_scalar_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_maybe_scalar_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_maybe_scalar_table, NULL, &args_);
}

ridl_status
sh_results_maybe_scalar_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_maybe_scalar_args *args_, sh_results_maybe_scalar_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_maybe_scalar_table, options_,
	    args_, out_);
}

sh_results_maybe_scalar_future *
sh_results_maybe_scalar_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_maybe_scalar_args *args_)
{
	return (sh_results_maybe_scalar_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_maybe_scalar_table, options_, args_);
}

ridl_status
sh_results_maybe_scalar_value(sh_results_maybe_scalar_future *future_,
    const sh_results_maybe_scalar_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_maybe_scalar_table,
	    out_);
}

sh_results_maybe_scalar_future *
sh_results_maybe_scalar_future_of(ridl_future *future_)
{
	return (sh_results_maybe_scalar_future *)ridl_gen_future_of(future_,
	    &sh_results_maybe_scalar_table);
}

ridl_status
sh_results_maybe_scalar_reply(sh_results_maybe_scalar_call *call_,
    const sh_results_maybe_scalar_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Results.maybe_data */

static const ProtobufCMessageDescriptor sh_results_maybe_data_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsMaybeDataArgs",
	"ResultsMaybeDataArgs",
	"sh_results_maybe_data_args",
	"golden.shapes",
	sizeof(sh_results_maybe_data_args),
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

static const sh_results_maybe_data_args sh_results_maybe_data_args_absent = { { &sh_results_maybe_data_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_maybe_data_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_maybe_data_args_table = { "golden.shapes.ResultsMaybeDataArgs",
    &sh_results_maybe_data_args_descriptor, sh_results_maybe_data_args_fields,
    &sh_results_maybe_data_args_absent, sizeof(sh_results_maybe_data_args), 0,
    RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_maybe_data_results_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_BYTES,
	    offsetof(sh_results_maybe_data_results, has_x),
	    offsetof(sh_results_maybe_data_results, x), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_results_maybe_data_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_results_maybe_data_results_pb_ranges[] = { { 1, 0 }, { 0,
    1 } };

static const ProtobufCMessageDescriptor sh_results_maybe_data_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsMaybeDataResults",
	"ResultsMaybeDataResults",
	"sh_results_maybe_data_results",
	"golden.shapes",
	sizeof(sh_results_maybe_data_results),
	1,
	sh_results_maybe_data_results_pb_fields,
	sh_results_maybe_data_results_pb_names,
	1,
	sh_results_maybe_data_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_maybe_data_results sh_results_maybe_data_results_absent = { { &sh_results_maybe_data_results_descriptor,
    0, NULL }, 0, { 0, NULL } };

static const ridl_field sh_results_maybe_data_results_fields[] = {
	RIDL_FIELD(1, BYTES, OPTIONAL, 0, offsetof(sh_results_maybe_data_results, x),
	    offsetof(sh_results_maybe_data_results, has_x), NULL, NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_maybe_data_results_table = { "golden.shapes.ResultsMaybeDataResults",
    &sh_results_maybe_data_results_descriptor, sh_results_maybe_data_results_fields,
    &sh_results_maybe_data_results_absent, sizeof(sh_results_maybe_data_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_results_maybe_data_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_maybe_data_call *,
	    sh_results_maybe_data_results *))slot_)(self_, (sh_results_maybe_data_call *)call_,
	    out_);
}

const ridl_method_table sh_results_maybe_data_table = {
	"golden.shapes.Results/maybe_data",
	0x353e3cf4,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&sh_results_maybe_data_args_table,
	&sh_results_maybe_data_results_table,
	NULL,
	0,
	sh_results_maybe_data_call_slot,
};

ridl_status
sh_results_maybe_data(sh_results *self_, sh_results_maybe_data_results **out_)
{
	const sh_results_maybe_data_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_maybe_data_table, NULL, &args_,
	    out_);
}

ridl_status
sh_results_maybe_data_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_maybe_data_results **out_)
{
	const sh_results_maybe_data_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_maybe_data_table,
	    timeout_, &args_, out_);
}

sh_results_maybe_data_future *
sh_results_maybe_data_async(sh_results *self_)
{
	const sh_results_maybe_data_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_maybe_data_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_maybe_data_table, NULL, &args_);
}

ridl_status
sh_results_maybe_data_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_maybe_data_args *args_, sh_results_maybe_data_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_maybe_data_table, options_,
	    args_, out_);
}

sh_results_maybe_data_future *
sh_results_maybe_data_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_maybe_data_args *args_)
{
	return (sh_results_maybe_data_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_maybe_data_table, options_, args_);
}

ridl_status
sh_results_maybe_data_value(sh_results_maybe_data_future *future_,
    const sh_results_maybe_data_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_maybe_data_table,
	    out_);
}

sh_results_maybe_data_future *
sh_results_maybe_data_future_of(ridl_future *future_)
{
	return (sh_results_maybe_data_future *)ridl_gen_future_of(future_,
	    &sh_results_maybe_data_table);
}

ridl_status
sh_results_maybe_data_reply(sh_results_maybe_data_call *call_,
    const sh_results_maybe_data_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Results.scalars */

static const ProtobufCMessageDescriptor sh_results_scalars_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsScalarsArgs",
	"ResultsScalarsArgs",
	"sh_results_scalars_args",
	"golden.shapes",
	sizeof(sh_results_scalars_args),
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

static const sh_results_scalars_args sh_results_scalars_args_absent = { { &sh_results_scalars_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_scalars_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_scalars_args_table = { "golden.shapes.ResultsScalarsArgs",
    &sh_results_scalars_args_descriptor, sh_results_scalars_args_fields,
    &sh_results_scalars_args_absent, sizeof(sh_results_scalars_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_scalars_results_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_INT32,
	    offsetof(sh_results_scalars_results, n_x), offsetof(sh_results_scalars_results, x),
	    NULL, NULL, PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
};

static const unsigned sh_results_scalars_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_results_scalars_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor sh_results_scalars_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsScalarsResults",
	"ResultsScalarsResults",
	"sh_results_scalars_results",
	"golden.shapes",
	sizeof(sh_results_scalars_results),
	1,
	sh_results_scalars_results_pb_fields,
	sh_results_scalars_results_pb_names,
	1,
	sh_results_scalars_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_scalars_results sh_results_scalars_results_absent = { { &sh_results_scalars_results_descriptor,
    0, NULL }, 0, NULL };

static const ridl_field sh_results_scalars_results_fields[] = {
	RIDL_FIELD(1, INT32, MANY, 0, offsetof(sh_results_scalars_results, x),
	    offsetof(sh_results_scalars_results, n_x), NULL, NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_scalars_results_table = { "golden.shapes.ResultsScalarsResults",
    &sh_results_scalars_results_descriptor, sh_results_scalars_results_fields,
    &sh_results_scalars_results_absent, sizeof(sh_results_scalars_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_results_scalars_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_scalars_call *,
	    sh_results_scalars_results *))slot_)(self_, (sh_results_scalars_call *)call_, out_);
}

const ridl_method_table sh_results_scalars_table = {
	"golden.shapes.Results/scalars",
	0xdbb134fa,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&sh_results_scalars_args_table,
	&sh_results_scalars_results_table,
	NULL,
	0,
	sh_results_scalars_call_slot,
};

ridl_status
sh_results_scalars(sh_results *self_, sh_results_scalars_results **out_)
{
	const sh_results_scalars_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_scalars_table, NULL, &args_,
	    out_);
}

ridl_status
sh_results_scalars_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_scalars_results **out_)
{
	const sh_results_scalars_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_scalars_table, timeout_,
	    &args_, out_);
}

sh_results_scalars_future *
sh_results_scalars_async(sh_results *self_)
{
	const sh_results_scalars_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_scalars_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_scalars_table, NULL, &args_);
}

ridl_status
sh_results_scalars_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_scalars_args *args_, sh_results_scalars_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_scalars_table, options_, args_,
	    out_);
}

sh_results_scalars_future *
sh_results_scalars_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_scalars_args *args_)
{
	return (sh_results_scalars_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_scalars_table, options_, args_);
}

ridl_status
sh_results_scalars_value(sh_results_scalars_future *future_,
    const sh_results_scalars_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_scalars_table, out_);
}

sh_results_scalars_future *
sh_results_scalars_future_of(ridl_future *future_)
{
	return (sh_results_scalars_future *)ridl_gen_future_of(future_,
	    &sh_results_scalars_table);
}

ridl_status
sh_results_scalars_reply(sh_results_scalars_call *call_,
    const sh_results_scalars_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Results.texts */

static const ProtobufCMessageDescriptor sh_results_texts_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsTextsArgs",
	"ResultsTextsArgs",
	"sh_results_texts_args",
	"golden.shapes",
	sizeof(sh_results_texts_args),
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

static const sh_results_texts_args sh_results_texts_args_absent = { { &sh_results_texts_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_texts_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_texts_args_table = { "golden.shapes.ResultsTextsArgs",
    &sh_results_texts_args_descriptor, sh_results_texts_args_fields,
    &sh_results_texts_args_absent, sizeof(sh_results_texts_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_texts_results_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_STRING,
	    offsetof(sh_results_texts_results, n_x), offsetof(sh_results_texts_results, x),
	    NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_results_texts_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_results_texts_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor sh_results_texts_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsTextsResults",
	"ResultsTextsResults",
	"sh_results_texts_results",
	"golden.shapes",
	sizeof(sh_results_texts_results),
	1,
	sh_results_texts_results_pb_fields,
	sh_results_texts_results_pb_names,
	1,
	sh_results_texts_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_texts_results sh_results_texts_results_absent = { { &sh_results_texts_results_descriptor,
    0, NULL }, 0, NULL };

static const ridl_field sh_results_texts_results_fields[] = {
	RIDL_FIELD(1, STRING, MANY, 0, offsetof(sh_results_texts_results, x),
	    offsetof(sh_results_texts_results, n_x), NULL, NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_texts_results_table = { "golden.shapes.ResultsTextsResults",
    &sh_results_texts_results_descriptor, sh_results_texts_results_fields,
    &sh_results_texts_results_absent, sizeof(sh_results_texts_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
sh_results_texts_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_texts_call *,
	    sh_results_texts_results *))slot_)(self_, (sh_results_texts_call *)call_, out_);
}

const ridl_method_table sh_results_texts_table = {
	"golden.shapes.Results/texts",
	0x98c090a7,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&sh_results_texts_args_table,
	&sh_results_texts_results_table,
	NULL,
	0,
	sh_results_texts_call_slot,
};

ridl_status
sh_results_texts(sh_results *self_, sh_results_texts_results **out_)
{
	const sh_results_texts_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_texts_table, NULL, &args_, out_);
}

ridl_status
sh_results_texts_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_texts_results **out_)
{
	const sh_results_texts_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_texts_table, timeout_,
	    &args_, out_);
}

sh_results_texts_future *
sh_results_texts_async(sh_results *self_)
{
	const sh_results_texts_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_texts_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_texts_table, NULL, &args_);
}

ridl_status
sh_results_texts_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_texts_args *args_, sh_results_texts_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_texts_table, options_, args_,
	    out_);
}

sh_results_texts_future *
sh_results_texts_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_texts_args *args_)
{
	return (sh_results_texts_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_texts_table, options_, args_);
}

ridl_status
sh_results_texts_value(sh_results_texts_future *future_, const sh_results_texts_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_texts_table, out_);
}

sh_results_texts_future *
sh_results_texts_future_of(ridl_future *future_)
{
	return (sh_results_texts_future *)ridl_gen_future_of(future_, &sh_results_texts_table);
}

ridl_status
sh_results_texts_reply(sh_results_texts_call *call_, const sh_results_texts_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Results.messages */

static const ProtobufCMessageDescriptor sh_results_messages_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsMessagesArgs",
	"ResultsMessagesArgs",
	"sh_results_messages_args",
	"golden.shapes",
	sizeof(sh_results_messages_args),
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

static const sh_results_messages_args sh_results_messages_args_absent = { { &sh_results_messages_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_messages_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_messages_args_table = { "golden.shapes.ResultsMessagesArgs",
    &sh_results_messages_args_descriptor, sh_results_messages_args_fields,
    &sh_results_messages_args_absent, sizeof(sh_results_messages_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_messages_results_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(sh_results_messages_results, n_x),
	    offsetof(sh_results_messages_results, x), &sh_item_descriptor, NULL, 0, 0, NULL,
	    NULL },
};

static const unsigned sh_results_messages_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_results_messages_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor sh_results_messages_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsMessagesResults",
	"ResultsMessagesResults",
	"sh_results_messages_results",
	"golden.shapes",
	sizeof(sh_results_messages_results),
	1,
	sh_results_messages_results_pb_fields,
	sh_results_messages_results_pb_names,
	1,
	sh_results_messages_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_messages_results sh_results_messages_results_absent = { { &sh_results_messages_results_descriptor,
    0, NULL }, 0, NULL };

static const ridl_field sh_results_messages_results_fields[] = {
	RIDL_FIELD(1, MESSAGE, MANY, 0, offsetof(sh_results_messages_results, x),
	    offsetof(sh_results_messages_results, n_x), &sh_item_table, NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_messages_results_table = { "golden.shapes.ResultsMessagesResults",
    &sh_results_messages_results_descriptor, sh_results_messages_results_fields,
    &sh_results_messages_results_absent, sizeof(sh_results_messages_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_results_messages_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_messages_call *,
	    sh_results_messages_results *))slot_)(self_, (sh_results_messages_call *)call_,
	    out_);
}

const ridl_method_table sh_results_messages_table = {
	"golden.shapes.Results/messages",
	0xdaae86a5,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&sh_results_messages_args_table,
	&sh_results_messages_results_table,
	NULL,
	0,
	sh_results_messages_call_slot,
};

ridl_status
sh_results_messages(sh_results *self_, sh_results_messages_results **out_)
{
	const sh_results_messages_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_messages_table, NULL, &args_,
	    out_);
}

ridl_status
sh_results_messages_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_messages_results **out_)
{
	const sh_results_messages_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_messages_table, timeout_,
	    &args_, out_);
}

sh_results_messages_future *
sh_results_messages_async(sh_results *self_)
{
	const sh_results_messages_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_messages_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_messages_table, NULL, &args_);
}

ridl_status
sh_results_messages_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_messages_args *args_, sh_results_messages_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_messages_table, options_, args_,
	    out_);
}

sh_results_messages_future *
sh_results_messages_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_messages_args *args_)
{
	return (sh_results_messages_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_messages_table, options_, args_);
}

ridl_status
sh_results_messages_value(sh_results_messages_future *future_,
    const sh_results_messages_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_messages_table, out_);
}

sh_results_messages_future *
sh_results_messages_future_of(ridl_future *future_)
{
	return (sh_results_messages_future *)ridl_gen_future_of(future_,
	    &sh_results_messages_table);
}

ridl_status
sh_results_messages_reply(sh_results_messages_call *call_,
    const sh_results_messages_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Results.objects */

static const ProtobufCMessageDescriptor sh_results_objects_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsObjectsArgs",
	"ResultsObjectsArgs",
	"sh_results_objects_args",
	"golden.shapes",
	sizeof(sh_results_objects_args),
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

static const sh_results_objects_args sh_results_objects_args_absent = { { &sh_results_objects_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_objects_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_objects_args_table = { "golden.shapes.ResultsObjectsArgs",
    &sh_results_objects_args_descriptor, sh_results_objects_args_fields,
    &sh_results_objects_args_absent, sizeof(sh_results_objects_args), 0, RIDL_MESSAGE_LIST };

static const sh_results_objects_results sh_results_objects_results_absent = { { NULL, 0,
    NULL }, 0, NULL };

static const ridl_field sh_results_objects_results_fields[] = {
	RIDL_FIELD(1, OBJECT, MANY, 0, offsetof(sh_results_objects_results, x),
	    offsetof(sh_results_objects_results, n_x), &sh_thing_table, NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_objects_results_table = { "golden.shapes.ResultsObjectsResults",
    NULL, sh_results_objects_results_fields, &sh_results_objects_results_absent,
    sizeof(sh_results_objects_results), 1, RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS };

static ridl_status
sh_results_objects_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_objects_call *,
	    sh_results_objects_results *))slot_)(self_, (sh_results_objects_call *)call_, out_);
}

const ridl_method_table sh_results_objects_table = {
	"golden.shapes.Results/objects",
	0x9178531b,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&sh_results_objects_args_table,
	&sh_results_objects_results_table,
	NULL,
	0,
	sh_results_objects_call_slot,
};

ridl_status
sh_results_objects(sh_results *self_, sh_results_objects_results **out_)
{
	const sh_results_objects_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_objects_table, NULL, &args_,
	    out_);
}

ridl_status
sh_results_objects_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_objects_results **out_)
{
	const sh_results_objects_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_objects_table, timeout_,
	    &args_, out_);
}

sh_results_objects_future *
sh_results_objects_async(sh_results *self_)
{
	const sh_results_objects_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_objects_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_objects_table, NULL, &args_);
}

ridl_status
sh_results_objects_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_objects_args *args_, sh_results_objects_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_objects_table, options_, args_,
	    out_);
}

sh_results_objects_future *
sh_results_objects_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_objects_args *args_)
{
	return (sh_results_objects_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_objects_table, options_, args_);
}

ridl_status
sh_results_objects_value(sh_results_objects_future *future_,
    const sh_results_objects_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_objects_table, out_);
}

sh_results_objects_future *
sh_results_objects_future_of(ridl_future *future_)
{
	return (sh_results_objects_future *)ridl_gen_future_of(future_,
	    &sh_results_objects_table);
}

ridl_status
sh_results_objects_reply(sh_results_objects_call *call_,
    const sh_results_objects_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Results.several */

static const ProtobufCMessageDescriptor sh_results_several_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsSeveralArgs",
	"ResultsSeveralArgs",
	"sh_results_several_args",
	"golden.shapes",
	sizeof(sh_results_several_args),
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

static const sh_results_several_args sh_results_several_args_absent = { { &sh_results_several_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_several_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_several_args_table = { "golden.shapes.ResultsSeveralArgs",
    &sh_results_several_args_descriptor, sh_results_several_args_fields,
    &sh_results_several_args_absent, sizeof(sh_results_several_args), 0, RIDL_MESSAGE_LIST };

static const sh_results_several_results sh_results_several_results_absent = { { NULL, 0,
    NULL }, 0, protobuf_c_empty_string, NULL, NULL, 0, { 0, NULL } };

static const ridl_field sh_results_several_results_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(sh_results_several_results, a), 0, NULL, NULL,
	    NULL, "a"),
	RIDL_FIELD(2, STRING, ONE, 0, offsetof(sh_results_several_results, b), 0, NULL, NULL,
	    NULL, "b"),
	RIDL_FIELD(3, MESSAGE, ONE, RIDL_FIELD_FILLED, offsetof(sh_results_several_results, c),
	    0, &sh_item_table, NULL, NULL, "c"),
	RIDL_FIELD(4, OBJECT, ONE, RIDL_FIELD_NEEDED, offsetof(sh_results_several_results, d),
	    0, &sh_thing_table, NULL, NULL, "d"),
	RIDL_FIELD(5, BYTES, OPTIONAL, 0, offsetof(sh_results_several_results, e),
	    offsetof(sh_results_several_results, has_e), NULL, NULL, NULL, "e"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_several_results_table = { "golden.shapes.ResultsSeveralResults",
    NULL, sh_results_several_results_fields, &sh_results_several_results_absent,
    sizeof(sh_results_several_results), 5,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static ridl_status
sh_results_several_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_several_call *,
	    sh_results_several_results *))slot_)(self_, (sh_results_several_call *)call_, out_);
}

const ridl_method_table sh_results_several_table = {
	"golden.shapes.Results/several",
	0x2298331f,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&sh_results_several_args_table,
	&sh_results_several_results_table,
	NULL,
	0,
	sh_results_several_call_slot,
};

ridl_status
sh_results_several(sh_results *self_, sh_results_several_results **out_)
{
	const sh_results_several_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_several_table, NULL, &args_,
	    out_);
}

ridl_status
sh_results_several_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_several_results **out_)
{
	const sh_results_several_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_several_table, timeout_,
	    &args_, out_);
}

sh_results_several_future *
sh_results_several_async(sh_results *self_)
{
	const sh_results_several_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_several_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_several_table, NULL, &args_);
}

ridl_status
sh_results_several_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_several_args *args_, sh_results_several_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_several_table, options_, args_,
	    out_);
}

sh_results_several_future *
sh_results_several_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_several_args *args_)
{
	return (sh_results_several_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_several_table, options_, args_);
}

ridl_status
sh_results_several_value(sh_results_several_future *future_,
    const sh_results_several_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_several_table, out_);
}

sh_results_several_future *
sh_results_several_future_of(ridl_future *future_)
{
	return (sh_results_several_future *)ridl_gen_future_of(future_,
	    &sh_results_several_table);
}

ridl_status
sh_results_several_reply(sh_results_several_call *call_,
    const sh_results_several_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Results.unnamed_scalar */

static const ProtobufCMessageDescriptor sh_results_unnamed_scalar_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsUnnamedScalarArgs",
	"ResultsUnnamedScalarArgs",
	"sh_results_unnamed_scalar_args",
	"golden.shapes",
	sizeof(sh_results_unnamed_scalar_args),
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

static const sh_results_unnamed_scalar_args sh_results_unnamed_scalar_args_absent = { { &sh_results_unnamed_scalar_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_unnamed_scalar_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_unnamed_scalar_args_table = { "golden.shapes.ResultsUnnamedScalarArgs",
    &sh_results_unnamed_scalar_args_descriptor, sh_results_unnamed_scalar_args_fields,
    &sh_results_unnamed_scalar_args_absent, sizeof(sh_results_unnamed_scalar_args), 0,
    RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_unnamed_scalar_results_pb_fields[] = {
	{ "result", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(sh_results_unnamed_scalar_results, result), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_results_unnamed_scalar_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_results_unnamed_scalar_results_pb_ranges[] = { { 1, 0 }, { 0,
    1 } };

static const ProtobufCMessageDescriptor sh_results_unnamed_scalar_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsUnnamedScalarResults",
	"ResultsUnnamedScalarResults",
	"sh_results_unnamed_scalar_results",
	"golden.shapes",
	sizeof(sh_results_unnamed_scalar_results),
	1,
	sh_results_unnamed_scalar_results_pb_fields,
	sh_results_unnamed_scalar_results_pb_names,
	1,
	sh_results_unnamed_scalar_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_unnamed_scalar_results sh_results_unnamed_scalar_results_absent = { { &sh_results_unnamed_scalar_results_descriptor,
    0, NULL }, 0 };

static const ridl_field sh_results_unnamed_scalar_results_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(sh_results_unnamed_scalar_results, result), 0,
	    NULL, NULL, NULL, "result"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_unnamed_scalar_results_table = { "golden.shapes.ResultsUnnamedScalarResults",
    &sh_results_unnamed_scalar_results_descriptor, sh_results_unnamed_scalar_results_fields,
    &sh_results_unnamed_scalar_results_absent, sizeof(sh_results_unnamed_scalar_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_results_unnamed_scalar_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_unnamed_scalar_call *,
	    int32_t *))slot_)(self_, (sh_results_unnamed_scalar_call *)call_, out_);
}

const ridl_method_table sh_results_unnamed_scalar_table = {
	"golden.shapes.Results/unnamed_scalar",
	0x12a412dc,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&sh_results_unnamed_scalar_args_table,
	&sh_results_unnamed_scalar_results_table,
	NULL,
	0,
	sh_results_unnamed_scalar_call_slot,
};

ridl_status
sh_results_unnamed_scalar(sh_results *self_, int32_t *out_)
{
	const sh_results_unnamed_scalar_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_unnamed_scalar_table, NULL,
	    &args_, out_);
}

ridl_status
sh_results_unnamed_scalar_timed(sh_results *self_, ridl_duration timeout_, int32_t *out_)
{
	const sh_results_unnamed_scalar_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_unnamed_scalar_table,
	    timeout_, &args_, out_);
}

sh_results_unnamed_scalar_future *
sh_results_unnamed_scalar_async(sh_results *self_)
{
	const sh_results_unnamed_scalar_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_unnamed_scalar_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_unnamed_scalar_table, NULL, &args_);
}

ridl_status
sh_results_unnamed_scalar_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_unnamed_scalar_args *args_, int32_t *out_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_unnamed_scalar_table, options_,
	    args_, out_);
}

sh_results_unnamed_scalar_future *
sh_results_unnamed_scalar_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_unnamed_scalar_args *args_)
{
	return (sh_results_unnamed_scalar_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_unnamed_scalar_table, options_, args_);
}

ridl_status
sh_results_unnamed_scalar_value(sh_results_unnamed_scalar_future *future_, int32_t *out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_unnamed_scalar_table,
	    out_);
}

sh_results_unnamed_scalar_future *
sh_results_unnamed_scalar_future_of(ridl_future *future_)
{
	return (sh_results_unnamed_scalar_future *)ridl_gen_future_of(future_,
	    &sh_results_unnamed_scalar_table);
}

ridl_status
sh_results_unnamed_scalar_reply(sh_results_unnamed_scalar_call *call_, int32_t result)
{
	const sh_results_unnamed_scalar_results results_ = { .result = result };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Results.unnamed_objects */

static const ProtobufCMessageDescriptor sh_results_unnamed_objects_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsUnnamedObjectsArgs",
	"ResultsUnnamedObjectsArgs",
	"sh_results_unnamed_objects_args",
	"golden.shapes",
	sizeof(sh_results_unnamed_objects_args),
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

static const sh_results_unnamed_objects_args sh_results_unnamed_objects_args_absent = { { &sh_results_unnamed_objects_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_unnamed_objects_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_unnamed_objects_args_table = { "golden.shapes.ResultsUnnamedObjectsArgs",
    &sh_results_unnamed_objects_args_descriptor, sh_results_unnamed_objects_args_fields,
    &sh_results_unnamed_objects_args_absent, sizeof(sh_results_unnamed_objects_args), 0,
    RIDL_MESSAGE_LIST };

static const sh_results_unnamed_objects_results sh_results_unnamed_objects_results_absent = { { NULL,
    0, NULL }, 0, NULL };

static const ridl_field sh_results_unnamed_objects_results_fields[] = {
	RIDL_FIELD(1, OBJECT, MANY, 0, offsetof(sh_results_unnamed_objects_results, result),
	    offsetof(sh_results_unnamed_objects_results, n_result), &sh_thing_table, NULL,
	    NULL, "result"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_unnamed_objects_results_table = { "golden.shapes.ResultsUnnamedObjectsResults",
    NULL, sh_results_unnamed_objects_results_fields,
    &sh_results_unnamed_objects_results_absent, sizeof(sh_results_unnamed_objects_results), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS };

static ridl_status
sh_results_unnamed_objects_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_unnamed_objects_call *,
	    sh_results_unnamed_objects_results *))slot_)(self_,
	    (sh_results_unnamed_objects_call *)call_, out_);
}

const ridl_method_table sh_results_unnamed_objects_table = {
	"golden.shapes.Results/unnamed_objects",
	0xa7d72d1c,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&sh_results_unnamed_objects_args_table,
	&sh_results_unnamed_objects_results_table,
	NULL,
	0,
	sh_results_unnamed_objects_call_slot,
};

ridl_status
sh_results_unnamed_objects(sh_results *self_, sh_results_unnamed_objects_results **out_)
{
	const sh_results_unnamed_objects_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_unnamed_objects_table, NULL,
	    &args_, out_);
}

ridl_status
sh_results_unnamed_objects_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_unnamed_objects_results **out_)
{
	const sh_results_unnamed_objects_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_unnamed_objects_table,
	    timeout_, &args_, out_);
}

sh_results_unnamed_objects_future *
sh_results_unnamed_objects_async(sh_results *self_)
{
	const sh_results_unnamed_objects_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_unnamed_objects_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_unnamed_objects_table, NULL, &args_);
}

ridl_status
sh_results_unnamed_objects_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_unnamed_objects_args *args_, sh_results_unnamed_objects_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_unnamed_objects_table, options_,
	    args_, out_);
}

sh_results_unnamed_objects_future *
sh_results_unnamed_objects_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_unnamed_objects_args *args_)
{
	return (sh_results_unnamed_objects_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_unnamed_objects_table, options_, args_);
}

ridl_status
sh_results_unnamed_objects_value(sh_results_unnamed_objects_future *future_,
    const sh_results_unnamed_objects_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_unnamed_objects_table,
	    out_);
}

sh_results_unnamed_objects_future *
sh_results_unnamed_objects_future_of(ridl_future *future_)
{
	return (sh_results_unnamed_objects_future *)ridl_gen_future_of(future_,
	    &sh_results_unnamed_objects_table);
}

ridl_status
sh_results_unnamed_objects_reply(sh_results_unnamed_objects_call *call_,
    const sh_results_unnamed_objects_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Results.unnamed_maybe */

static const ProtobufCMessageDescriptor sh_results_unnamed_maybe_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsUnnamedMaybeArgs",
	"ResultsUnnamedMaybeArgs",
	"sh_results_unnamed_maybe_args",
	"golden.shapes",
	sizeof(sh_results_unnamed_maybe_args),
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

static const sh_results_unnamed_maybe_args sh_results_unnamed_maybe_args_absent = { { &sh_results_unnamed_maybe_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_unnamed_maybe_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_unnamed_maybe_args_table = { "golden.shapes.ResultsUnnamedMaybeArgs",
    &sh_results_unnamed_maybe_args_descriptor, sh_results_unnamed_maybe_args_fields,
    &sh_results_unnamed_maybe_args_absent, sizeof(sh_results_unnamed_maybe_args), 0,
    RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_unnamed_maybe_results_pb_fields[] = {
	{ "result", 1, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(sh_results_unnamed_maybe_results, result), &sh_item_descriptor, NULL, 0,
	    0, NULL, NULL },
};

static const unsigned sh_results_unnamed_maybe_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_results_unnamed_maybe_results_pb_ranges[] = { { 1, 0 }, { 0,
    1 } };

static const ProtobufCMessageDescriptor sh_results_unnamed_maybe_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsUnnamedMaybeResults",
	"ResultsUnnamedMaybeResults",
	"sh_results_unnamed_maybe_results",
	"golden.shapes",
	sizeof(sh_results_unnamed_maybe_results),
	1,
	sh_results_unnamed_maybe_results_pb_fields,
	sh_results_unnamed_maybe_results_pb_names,
	1,
	sh_results_unnamed_maybe_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_unnamed_maybe_results sh_results_unnamed_maybe_results_absent = { { &sh_results_unnamed_maybe_results_descriptor,
    0, NULL }, NULL };

static const ridl_field sh_results_unnamed_maybe_results_fields[] = {
	RIDL_FIELD(1, MESSAGE, OPTIONAL, 0, offsetof(sh_results_unnamed_maybe_results, result),
	    0, &sh_item_table, NULL, NULL, "result"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_unnamed_maybe_results_table = { "golden.shapes.ResultsUnnamedMaybeResults",
    &sh_results_unnamed_maybe_results_descriptor, sh_results_unnamed_maybe_results_fields,
    &sh_results_unnamed_maybe_results_absent, sizeof(sh_results_unnamed_maybe_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_results_unnamed_maybe_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_unnamed_maybe_call *,
	    sh_item *))slot_)(self_, (sh_results_unnamed_maybe_call *)call_, out_);
}

const ridl_method_table sh_results_unnamed_maybe_table = {
	"golden.shapes.Results/unnamed_maybe",
	0xd4bd61e4,
	0,
	RIDL_SHAPE_MESSAGE,
	0,
	&sh_results_unnamed_maybe_args_table,
	&sh_results_unnamed_maybe_results_table,
	NULL,
	0,
	sh_results_unnamed_maybe_call_slot,
};

ridl_status
sh_results_unnamed_maybe(sh_results *self_, sh_item **out_)
{
	const sh_results_unnamed_maybe_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_unnamed_maybe_table, NULL,
	    &args_, out_);
}

ridl_status
sh_results_unnamed_maybe_timed(sh_results *self_, ridl_duration timeout_, sh_item **out_)
{
	const sh_results_unnamed_maybe_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_unnamed_maybe_table,
	    timeout_, &args_, out_);
}

sh_results_unnamed_maybe_future *
sh_results_unnamed_maybe_async(sh_results *self_)
{
	const sh_results_unnamed_maybe_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_unnamed_maybe_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_unnamed_maybe_table, NULL, &args_);
}

ridl_status
sh_results_unnamed_maybe_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_unnamed_maybe_args *args_, sh_item **out_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_unnamed_maybe_table, options_,
	    args_, out_);
}

sh_results_unnamed_maybe_future *
sh_results_unnamed_maybe_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_unnamed_maybe_args *args_)
{
	return (sh_results_unnamed_maybe_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_unnamed_maybe_table, options_, args_);
}

ridl_status
sh_results_unnamed_maybe_value(sh_results_unnamed_maybe_future *future_, const sh_item **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_unnamed_maybe_table,
	    out_);
}

sh_results_unnamed_maybe_future *
sh_results_unnamed_maybe_future_of(ridl_future *future_)
{
	return (sh_results_unnamed_maybe_future *)ridl_gen_future_of(future_,
	    &sh_results_unnamed_maybe_table);
}

ridl_status
sh_results_unnamed_maybe_reply(sh_results_unnamed_maybe_call *call_, const sh_item *result)
{
	const sh_results_unnamed_maybe_results results_ = { .result = (sh_item *)result };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Results.numbered */

static const ProtobufCMessageDescriptor sh_results_numbered_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsNumberedArgs",
	"ResultsNumberedArgs",
	"sh_results_numbered_args",
	"golden.shapes",
	sizeof(sh_results_numbered_args),
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

static const sh_results_numbered_args sh_results_numbered_args_absent = { { &sh_results_numbered_args_descriptor,
    0, NULL } };

static const ridl_field sh_results_numbered_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_numbered_args_table = { "golden.shapes.ResultsNumberedArgs",
    &sh_results_numbered_args_descriptor, sh_results_numbered_args_fields,
    &sh_results_numbered_args_absent, sizeof(sh_results_numbered_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_results_numbered_results_pb_fields[] = {
	{ "c", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(sh_results_numbered_results, c), NULL, NULL, 0, 0, NULL, NULL },
	{ "a", 5, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(sh_results_numbered_results, a), NULL, NULL, 0, 0, NULL, NULL },
	{ "b", 6, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(sh_results_numbered_results, b), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_results_numbered_results_pb_names[] = { 1, 2, 0 };
static const ProtobufCIntRange sh_results_numbered_results_pb_ranges[] = { { 2, 0 }, { 5, 1 },
    { 0, 3 } };

static const ProtobufCMessageDescriptor sh_results_numbered_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ResultsNumberedResults",
	"ResultsNumberedResults",
	"sh_results_numbered_results",
	"golden.shapes",
	sizeof(sh_results_numbered_results),
	3,
	sh_results_numbered_results_pb_fields,
	sh_results_numbered_results_pb_names,
	2,
	sh_results_numbered_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_results_numbered_results sh_results_numbered_results_absent = { { &sh_results_numbered_results_descriptor,
    0, NULL }, 0, 0, 0 };

static const ridl_field sh_results_numbered_results_fields[] = {
	RIDL_FIELD(2, INT32, ONE, 0, offsetof(sh_results_numbered_results, c), 0, NULL, NULL,
	    NULL, "c"),
	RIDL_FIELD(5, INT32, ONE, 0, offsetof(sh_results_numbered_results, a), 0, NULL, NULL,
	    NULL, "a"),
	RIDL_FIELD(6, INT32, ONE, 0, offsetof(sh_results_numbered_results, b), 0, NULL, NULL,
	    NULL, "b"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_results_numbered_results_table = { "golden.shapes.ResultsNumberedResults",
    &sh_results_numbered_results_descriptor, sh_results_numbered_results_fields,
    &sh_results_numbered_results_absent, sizeof(sh_results_numbered_results), 3,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_results_numbered_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, sh_results_numbered_call *,
	    sh_results_numbered_results *))slot_)(self_, (sh_results_numbered_call *)call_,
	    out_);
}

const ridl_method_table sh_results_numbered_table = {
	"golden.shapes.Results/numbered",
	0xe2e03831,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&sh_results_numbered_args_table,
	&sh_results_numbered_results_table,
	NULL,
	0,
	sh_results_numbered_call_slot,
};

ridl_status
sh_results_numbered(sh_results *self_, sh_results_numbered_results **out_)
{
	const sh_results_numbered_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &sh_results_numbered_table, NULL, &args_,
	    out_);
}

ridl_status
sh_results_numbered_timed(sh_results *self_, ridl_duration timeout_,
    sh_results_numbered_results **out_)
{
	const sh_results_numbered_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_results_numbered_table, timeout_,
	    &args_, out_);
}

sh_results_numbered_future *
sh_results_numbered_async(sh_results *self_)
{
	const sh_results_numbered_args args_ = { .base = { NULL, 0, NULL } };

	return (sh_results_numbered_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_numbered_table, NULL, &args_);
}

ridl_status
sh_results_numbered_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_numbered_args *args_, sh_results_numbered_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_results_numbered_table, options_, args_,
	    out_);
}

sh_results_numbered_future *
sh_results_numbered_async_with(sh_results *self_, const ridl_call_options *options_,
    const sh_results_numbered_args *args_)
{
	return (sh_results_numbered_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_results_numbered_table, options_, args_);
}

ridl_status
sh_results_numbered_value(sh_results_numbered_future *future_,
    const sh_results_numbered_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_results_numbered_table, out_);
}

sh_results_numbered_future *
sh_results_numbered_future_of(ridl_future *future_)
{
	return (sh_results_numbered_future *)ridl_gen_future_of(future_,
	    &sh_results_numbered_table);
}

ridl_status
sh_results_numbered_reply(sh_results_numbered_call *call_,
    const sh_results_numbered_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* service Results */

static const ridl_interface_method sh_results_methods[] = {
	/* sorted by id */
	{ 0x12a412dc, offsetof(sh_results_ops, unnamed_scalar),
	    &sh_results_unnamed_scalar_table },
	{ 0x17e7f02b, offsetof(sh_results_ops, maybe_message),
	    &sh_results_maybe_message_table },
	{ 0x20b57b2d, offsetof(sh_results_ops, scalar), &sh_results_scalar_table },
	{ 0x2298331f, offsetof(sh_results_ops, several), &sh_results_several_table },
	{ 0x2e8759bb, offsetof(sh_results_ops, maybe_object), &sh_results_maybe_object_table },
	{ 0x353e3cf4, offsetof(sh_results_ops, maybe_data), &sh_results_maybe_data_table },
	{ 0x45617d2a, offsetof(sh_results_ops, object), &sh_results_object_table },
	{ 0x5bc7f16e, offsetof(sh_results_ops, text), &sh_results_text_table },
	{ 0x729e4deb, offsetof(sh_results_ops, none), &sh_results_none_table },
	{ 0x9178531b, offsetof(sh_results_ops, objects), &sh_results_objects_table },
	{ 0x98c090a7, offsetof(sh_results_ops, texts), &sh_results_texts_table },
	{ 0xa32cde23, offsetof(sh_results_ops, body_in_brackets),
	    &sh_results_body_in_brackets_table },
	{ 0xa7d72d1c, offsetof(sh_results_ops, unnamed_objects),
	    &sh_results_unnamed_objects_table },
	{ 0xb1587cbe, offsetof(sh_results_ops, empty), &sh_results_empty_table },
	{ 0xcfd64ee0, offsetof(sh_results_ops, maybe_scalar), &sh_results_maybe_scalar_table },
	{ 0xd0d7c74e, offsetof(sh_results_ops, truth), &sh_results_truth_table },
	{ 0xd4bd61e4, offsetof(sh_results_ops, unnamed_maybe),
	    &sh_results_unnamed_maybe_table },
	{ 0xdaae86a5, offsetof(sh_results_ops, messages), &sh_results_messages_table },
	{ 0xdbb134fa, offsetof(sh_results_ops, scalars), &sh_results_scalars_table },
	{ 0xddb80455, offsetof(sh_results_ops, data), &sh_results_data_table },
	{ 0xe2e03831, offsetof(sh_results_ops, numbered), &sh_results_numbered_table },
	{ 0xec9f6b6b, offsetof(sh_results_ops, maybe_text), &sh_results_maybe_text_table },
	{ 0xf1644fe2, offsetof(sh_results_ops, mode), &sh_results_mode_table },
	{ 0xf8fb5994, offsetof(sh_results_ops, message), &sh_results_message_table },
	{ 0xf9101ea5, offsetof(sh_results_ops, body), &sh_results_body_table },
};

const ridl_interface_table sh_results_table = { "golden.shapes.Results", 0xba961418,
    RIDL_INTERFACE_SERVICE, 25, sh_results_methods, NULL, 0 };

sh_results *
sh_results_at(ridl_conn *conn_)
{
	return (sh_results *)ridl_gen_object_at(conn_, &sh_results_table);
}

sh_results *
sh_results_new(const sh_results_ops *ops_, void *self_)
{
	return (sh_results *)ridl_gen_object_new(&sh_results_table, ops_,
	    sizeof(sh_results_ops), self_);
}

sh_results *
sh_results_ref(sh_results *self_)
{
	return (sh_results *)ridl_object_ref((ridl_object *)self_);
}

void
sh_results_unref(sh_results *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

sh_results *
sh_results_from(ridl_object *object_)
{
	return (sh_results *)ridl_gen_object_from(object_, &sh_results_table);
}

/* Parameters.scalars */

static const ProtobufCFieldDescriptor sh_parameters_scalars_args_pb_fields[] = {
	{ "a", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE, 0,
	    offsetof(sh_parameters_scalars_args, a), NULL, NULL, 0, 0, NULL, NULL },
	{ "b", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(sh_parameters_scalars_args, b), NULL, NULL, 0, 0, NULL, NULL },
	{ "c", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM, 0,
	    offsetof(sh_parameters_scalars_args, c), &sh_mode_descriptor, NULL, 0, 0, NULL,
	    NULL },
	{ "d", 4, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT64, 0,
	    offsetof(sh_parameters_scalars_args, d), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_parameters_scalars_args_pb_names[] = { 0, 1, 2, 3 };
static const ProtobufCIntRange sh_parameters_scalars_args_pb_ranges[] = { { 1, 0 }, { 0, 4 } };

static const ProtobufCMessageDescriptor sh_parameters_scalars_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersScalarsArgs",
	"ParametersScalarsArgs",
	"sh_parameters_scalars_args",
	"golden.shapes",
	sizeof(sh_parameters_scalars_args),
	4,
	sh_parameters_scalars_args_pb_fields,
	sh_parameters_scalars_args_pb_names,
	1,
	sh_parameters_scalars_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_parameters_scalars_args sh_parameters_scalars_args_absent = { { &sh_parameters_scalars_args_descriptor,
    0, NULL }, 0, 0, SH_MODE_A, 0 };

static const ridl_field sh_parameters_scalars_args_fields[] = {
	RIDL_FIELD(1, DOUBLE, ONE, 0, offsetof(sh_parameters_scalars_args, a), 0, NULL, NULL,
	    NULL, "a"),
	RIDL_FIELD(2, BOOL, ONE, 0, offsetof(sh_parameters_scalars_args, b), 0, NULL, NULL,
	    NULL, "b"),
	RIDL_FIELD(3, ENUM, ONE, 0, offsetof(sh_parameters_scalars_args, c), 0, &sh_mode_table,
	    NULL, NULL, "c"),
	RIDL_FIELD(4, UINT64, ONE, 0, offsetof(sh_parameters_scalars_args, d), 0, NULL, NULL,
	    NULL, "d"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_scalars_args_table = { "golden.shapes.ParametersScalarsArgs",
    &sh_parameters_scalars_args_descriptor, sh_parameters_scalars_args_fields,
    &sh_parameters_scalars_args_absent, sizeof(sh_parameters_scalars_args), 4,
    RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor sh_parameters_scalars_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersScalarsResults",
	"ParametersScalarsResults",
	"sh_parameters_scalars_results",
	"golden.shapes",
	sizeof(sh_parameters_scalars_results),
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

static const sh_parameters_scalars_results sh_parameters_scalars_results_absent = { { &sh_parameters_scalars_results_descriptor,
    0, NULL } };

static const ridl_field sh_parameters_scalars_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_scalars_results_table = { "golden.shapes.ParametersScalarsResults",
    &sh_parameters_scalars_results_descriptor, sh_parameters_scalars_results_fields,
    &sh_parameters_scalars_results_absent, sizeof(sh_parameters_scalars_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_parameters_scalars_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const sh_parameters_scalars_args *args_ = in_;

	(void)out_;
	return ((ridl_status (*)(void *, sh_parameters_scalars_call *, double, ridl_bool,
	    sh_mode, uint64_t))slot_)(self_, (sh_parameters_scalars_call *)call_, args_->a,
	    args_->b, args_->c, args_->d);
}

const ridl_method_table sh_parameters_scalars_table = {
	"golden.shapes.Parameters/scalars",
	0x54828fa8,
	0,
	RIDL_SHAPE_NONE,
	0,
	&sh_parameters_scalars_args_table,
	&sh_parameters_scalars_results_table,
	NULL,
	0,
	sh_parameters_scalars_call_slot,
};

ridl_status
sh_parameters_scalars(sh_parameters *self_, double a, ridl_bool b, sh_mode c, uint64_t d)
{
	const sh_parameters_scalars_args args_ = { .a = a, .b = b, .c = c, .d = d };

	return ridl_gen_call((ridl_object *)self_, &sh_parameters_scalars_table, NULL, &args_,
	    NULL);
}

ridl_status
sh_parameters_scalars_timed(sh_parameters *self_, ridl_duration timeout_, double a,
    ridl_bool b, sh_mode c, uint64_t d)
{
	const sh_parameters_scalars_args args_ = { .a = a, .b = b, .c = c, .d = d };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_parameters_scalars_table,
	    timeout_, &args_, NULL);
}

sh_parameters_scalars_future *
sh_parameters_scalars_async(sh_parameters *self_, double a, ridl_bool b, sh_mode c, uint64_t d)
{
	const sh_parameters_scalars_args args_ = { .a = a, .b = b, .c = c, .d = d };

	return (sh_parameters_scalars_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_scalars_table, NULL, &args_);
}

ridl_status
sh_parameters_scalars_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_scalars_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_parameters_scalars_table, options_,
	    args_, NULL);
}

sh_parameters_scalars_future *
sh_parameters_scalars_async_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_scalars_args *args_)
{
	return (sh_parameters_scalars_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_scalars_table, options_, args_);
}

ridl_status
sh_parameters_scalars_value(sh_parameters_scalars_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_parameters_scalars_table,
	    NULL);
}

sh_parameters_scalars_future *
sh_parameters_scalars_future_of(ridl_future *future_)
{
	return (sh_parameters_scalars_future *)ridl_gen_future_of(future_,
	    &sh_parameters_scalars_table);
}

ridl_status
sh_parameters_scalars_reply(sh_parameters_scalars_call *call_)
{
	const sh_parameters_scalars_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Parameters.maybe_scalars */

static const ProtobufCFieldDescriptor sh_parameters_maybe_scalars_args_pb_fields[] = {
	{ "a", 1, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_DOUBLE,
	    offsetof(sh_parameters_maybe_scalars_args, has_a),
	    offsetof(sh_parameters_maybe_scalars_args, a), NULL, NULL, 0, 0, NULL, NULL },
	{ "b", 2, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_BOOL,
	    offsetof(sh_parameters_maybe_scalars_args, has_b),
	    offsetof(sh_parameters_maybe_scalars_args, b), NULL, NULL, 0, 0, NULL, NULL },
	{ "c", 3, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_ENUM,
	    offsetof(sh_parameters_maybe_scalars_args, has_c),
	    offsetof(sh_parameters_maybe_scalars_args, c), &sh_mode_descriptor, NULL, 0, 0,
	    NULL, NULL },
};

static const unsigned sh_parameters_maybe_scalars_args_pb_names[] = { 0, 1, 2 };
static const ProtobufCIntRange sh_parameters_maybe_scalars_args_pb_ranges[] = { { 1, 0 }, { 0,
    3 } };

static const ProtobufCMessageDescriptor sh_parameters_maybe_scalars_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersMaybeScalarsArgs",
	"ParametersMaybeScalarsArgs",
	"sh_parameters_maybe_scalars_args",
	"golden.shapes",
	sizeof(sh_parameters_maybe_scalars_args),
	3,
	sh_parameters_maybe_scalars_args_pb_fields,
	sh_parameters_maybe_scalars_args_pb_names,
	1,
	sh_parameters_maybe_scalars_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_parameters_maybe_scalars_args sh_parameters_maybe_scalars_args_absent = { { &sh_parameters_maybe_scalars_args_descriptor,
    0, NULL }, 0, 0, 0, 0, 0, SH_MODE_A };

static const ridl_field sh_parameters_maybe_scalars_args_fields[] = {
	RIDL_FIELD(1, DOUBLE, OPTIONAL, 0, offsetof(sh_parameters_maybe_scalars_args, a),
	    offsetof(sh_parameters_maybe_scalars_args, has_a), NULL, NULL, NULL, "a"),
	RIDL_FIELD(2, BOOL, OPTIONAL, 0, offsetof(sh_parameters_maybe_scalars_args, b),
	    offsetof(sh_parameters_maybe_scalars_args, has_b), NULL, NULL, NULL, "b"),
	RIDL_FIELD(3, ENUM, OPTIONAL, 0, offsetof(sh_parameters_maybe_scalars_args, c),
	    offsetof(sh_parameters_maybe_scalars_args, has_c), &sh_mode_table, NULL, NULL, "c"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_maybe_scalars_args_table = { "golden.shapes.ParametersMaybeScalarsArgs",
    &sh_parameters_maybe_scalars_args_descriptor, sh_parameters_maybe_scalars_args_fields,
    &sh_parameters_maybe_scalars_args_absent, sizeof(sh_parameters_maybe_scalars_args), 3,
    RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor sh_parameters_maybe_scalars_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersMaybeScalarsResults",
	"ParametersMaybeScalarsResults",
	"sh_parameters_maybe_scalars_results",
	"golden.shapes",
	sizeof(sh_parameters_maybe_scalars_results),
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

static const sh_parameters_maybe_scalars_results sh_parameters_maybe_scalars_results_absent = { { &sh_parameters_maybe_scalars_results_descriptor,
    0, NULL } };

static const ridl_field sh_parameters_maybe_scalars_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_maybe_scalars_results_table = { "golden.shapes.ParametersMaybeScalarsResults",
    &sh_parameters_maybe_scalars_results_descriptor,
    sh_parameters_maybe_scalars_results_fields, &sh_parameters_maybe_scalars_results_absent,
    sizeof(sh_parameters_maybe_scalars_results), 0, RIDL_MESSAGE_LIST };

static ridl_status
sh_parameters_maybe_scalars_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const sh_parameters_maybe_scalars_args *args_ = in_;

	(void)out_;
	return ((ridl_status (*)(void *, sh_parameters_maybe_scalars_call *, const double *,
	    const ridl_bool *, const sh_mode *))slot_)(self_,
	    (sh_parameters_maybe_scalars_call *)call_, args_->has_a ? &args_->a : NULL,
	    args_->has_b ? &args_->b : NULL, args_->has_c ? &args_->c : NULL);
}

const ridl_method_table sh_parameters_maybe_scalars_table = {
	"golden.shapes.Parameters/maybe_scalars",
	0xd4fa99a7,
	0,
	RIDL_SHAPE_NONE,
	0,
	&sh_parameters_maybe_scalars_args_table,
	&sh_parameters_maybe_scalars_results_table,
	NULL,
	0,
	sh_parameters_maybe_scalars_call_slot,
};

ridl_status
sh_parameters_maybe_scalars(sh_parameters *self_, const double *a, const ridl_bool *b,
    const sh_mode *c)
{
	const sh_parameters_maybe_scalars_args args_ = { .has_a = a != NULL,
	    .a = a != NULL ? *a : (double)0, .has_b = b != NULL,
	    .b = b != NULL ? *b : (ridl_bool)0, .has_c = c != NULL,
	    .c = c != NULL ? *c : (sh_mode)0 };

	return ridl_gen_call((ridl_object *)self_, &sh_parameters_maybe_scalars_table, NULL,
	    &args_, NULL);
}

ridl_status
sh_parameters_maybe_scalars_timed(sh_parameters *self_, ridl_duration timeout_,
    const double *a, const ridl_bool *b, const sh_mode *c)
{
	const sh_parameters_maybe_scalars_args args_ = { .has_a = a != NULL,
	    .a = a != NULL ? *a : (double)0, .has_b = b != NULL,
	    .b = b != NULL ? *b : (ridl_bool)0, .has_c = c != NULL,
	    .c = c != NULL ? *c : (sh_mode)0 };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_parameters_maybe_scalars_table,
	    timeout_, &args_, NULL);
}

sh_parameters_maybe_scalars_future *
sh_parameters_maybe_scalars_async(sh_parameters *self_, const double *a, const ridl_bool *b,
    const sh_mode *c)
{
	const sh_parameters_maybe_scalars_args args_ = { .has_a = a != NULL,
	    .a = a != NULL ? *a : (double)0, .has_b = b != NULL,
	    .b = b != NULL ? *b : (ridl_bool)0, .has_c = c != NULL,
	    .c = c != NULL ? *c : (sh_mode)0 };

	return (sh_parameters_maybe_scalars_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_maybe_scalars_table, NULL, &args_);
}

ridl_status
sh_parameters_maybe_scalars_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_maybe_scalars_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_parameters_maybe_scalars_table,
	    options_, args_, NULL);
}

sh_parameters_maybe_scalars_future *
sh_parameters_maybe_scalars_async_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_maybe_scalars_args *args_)
{
	return (sh_parameters_maybe_scalars_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_maybe_scalars_table, options_, args_);
}

ridl_status
sh_parameters_maybe_scalars_value(sh_parameters_maybe_scalars_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_,
	    &sh_parameters_maybe_scalars_table, NULL);
}

sh_parameters_maybe_scalars_future *
sh_parameters_maybe_scalars_future_of(ridl_future *future_)
{
	return (sh_parameters_maybe_scalars_future *)ridl_gen_future_of(future_,
	    &sh_parameters_maybe_scalars_table);
}

ridl_status
sh_parameters_maybe_scalars_reply(sh_parameters_maybe_scalars_call *call_)
{
	const sh_parameters_maybe_scalars_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Parameters.texts */

static const ProtobufCFieldDescriptor sh_parameters_texts_args_pb_fields[] = {
	{ "a", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(sh_parameters_texts_args, a), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
	{ "b", 2, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(sh_parameters_texts_args, b), NULL, NULL, 0, 0, NULL, NULL },
	{ "c", 3, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_STRING,
	    offsetof(sh_parameters_texts_args, n_c), offsetof(sh_parameters_texts_args, c),
	    NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_parameters_texts_args_pb_names[] = { 0, 1, 2 };
static const ProtobufCIntRange sh_parameters_texts_args_pb_ranges[] = { { 1, 0 }, { 0, 3 } };

static const ProtobufCMessageDescriptor sh_parameters_texts_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersTextsArgs",
	"ParametersTextsArgs",
	"sh_parameters_texts_args",
	"golden.shapes",
	sizeof(sh_parameters_texts_args),
	3,
	sh_parameters_texts_args_pb_fields,
	sh_parameters_texts_args_pb_names,
	1,
	sh_parameters_texts_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_parameters_texts_args sh_parameters_texts_args_absent = { { &sh_parameters_texts_args_descriptor,
    0, NULL }, protobuf_c_empty_string, NULL, 0, NULL };

static const ridl_field sh_parameters_texts_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(sh_parameters_texts_args, a), 0, NULL, NULL,
	    NULL, "a"),
	RIDL_FIELD(2, STRING, OPTIONAL, 0, offsetof(sh_parameters_texts_args, b), 0, NULL,
	    NULL, NULL, "b"),
	RIDL_FIELD(3, STRING, MANY, 0, offsetof(sh_parameters_texts_args, c),
	    offsetof(sh_parameters_texts_args, n_c), NULL, NULL, NULL, "c"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_texts_args_table = { "golden.shapes.ParametersTextsArgs",
    &sh_parameters_texts_args_descriptor, sh_parameters_texts_args_fields,
    &sh_parameters_texts_args_absent, sizeof(sh_parameters_texts_args), 3, RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor sh_parameters_texts_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersTextsResults",
	"ParametersTextsResults",
	"sh_parameters_texts_results",
	"golden.shapes",
	sizeof(sh_parameters_texts_results),
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

static const sh_parameters_texts_results sh_parameters_texts_results_absent = { { &sh_parameters_texts_results_descriptor,
    0, NULL } };

static const ridl_field sh_parameters_texts_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_texts_results_table = { "golden.shapes.ParametersTextsResults",
    &sh_parameters_texts_results_descriptor, sh_parameters_texts_results_fields,
    &sh_parameters_texts_results_absent, sizeof(sh_parameters_texts_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_parameters_texts_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const sh_parameters_texts_args *args_ = in_;

	(void)out_;
	return ((ridl_status (*)(void *, sh_parameters_texts_call *, const char *,
	    const char *, const char *const *, size_t))slot_)(self_,
	    (sh_parameters_texts_call *)call_, args_->a, args_->b, args_->c, args_->n_c);
}

const ridl_method_table sh_parameters_texts_table = {
	"golden.shapes.Parameters/texts",
	0xa020b0e9,
	0,
	RIDL_SHAPE_NONE,
	0,
	&sh_parameters_texts_args_table,
	&sh_parameters_texts_results_table,
	NULL,
	0,
	sh_parameters_texts_call_slot,
};

ridl_status
sh_parameters_texts(sh_parameters *self_, const char *a, const char *b, const char *const *c,
    size_t n_c)
{
	const sh_parameters_texts_args args_ = { .a = a, .b = b, .n_c = n_c, .c = c };

	return ridl_gen_call((ridl_object *)self_, &sh_parameters_texts_table, NULL, &args_,
	    NULL);
}

ridl_status
sh_parameters_texts_timed(sh_parameters *self_, ridl_duration timeout_, const char *a,
    const char *b, const char *const *c, size_t n_c)
{
	const sh_parameters_texts_args args_ = { .a = a, .b = b, .n_c = n_c, .c = c };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_parameters_texts_table, timeout_,
	    &args_, NULL);
}

sh_parameters_texts_future *
sh_parameters_texts_async(sh_parameters *self_, const char *a, const char *b,
    const char *const *c, size_t n_c)
{
	const sh_parameters_texts_args args_ = { .a = a, .b = b, .n_c = n_c, .c = c };

	return (sh_parameters_texts_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_texts_table, NULL, &args_);
}

ridl_status
sh_parameters_texts_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_texts_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_parameters_texts_table, options_, args_,
	    NULL);
}

sh_parameters_texts_future *
sh_parameters_texts_async_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_texts_args *args_)
{
	return (sh_parameters_texts_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_texts_table, options_, args_);
}

ridl_status
sh_parameters_texts_value(sh_parameters_texts_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_parameters_texts_table, NULL);
}

sh_parameters_texts_future *
sh_parameters_texts_future_of(ridl_future *future_)
{
	return (sh_parameters_texts_future *)ridl_gen_future_of(future_,
	    &sh_parameters_texts_table);
}

ridl_status
sh_parameters_texts_reply(sh_parameters_texts_call *call_)
{
	const sh_parameters_texts_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Parameters.data */

static const ProtobufCFieldDescriptor sh_parameters_data_args_pb_fields[] = {
	{ "a", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BYTES, 0,
	    offsetof(sh_parameters_data_args, a), NULL, NULL, 0, 0, NULL, NULL },
	{ "b", 2, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_BYTES,
	    offsetof(sh_parameters_data_args, has_b), offsetof(sh_parameters_data_args, b),
	    NULL, NULL, 0, 0, NULL, NULL },
	{ "c", 3, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_BYTES,
	    offsetof(sh_parameters_data_args, n_c), offsetof(sh_parameters_data_args, c), NULL,
	    NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_parameters_data_args_pb_names[] = { 0, 1, 2 };
static const ProtobufCIntRange sh_parameters_data_args_pb_ranges[] = { { 1, 0 }, { 0, 3 } };

static const ProtobufCMessageDescriptor sh_parameters_data_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersDataArgs",
	"ParametersDataArgs",
	"sh_parameters_data_args",
	"golden.shapes",
	sizeof(sh_parameters_data_args),
	3,
	sh_parameters_data_args_pb_fields,
	sh_parameters_data_args_pb_names,
	1,
	sh_parameters_data_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_parameters_data_args sh_parameters_data_args_absent = { { &sh_parameters_data_args_descriptor,
    0, NULL }, { 0, NULL }, 0, { 0, NULL }, 0, NULL };

static const ridl_field sh_parameters_data_args_fields[] = {
	RIDL_FIELD(1, BYTES, ONE, 0, offsetof(sh_parameters_data_args, a), 0, NULL, NULL, NULL,
	    "a"),
	RIDL_FIELD(2, BYTES, OPTIONAL, 0, offsetof(sh_parameters_data_args, b),
	    offsetof(sh_parameters_data_args, has_b), NULL, NULL, NULL, "b"),
	RIDL_FIELD(3, BYTES, MANY, 0, offsetof(sh_parameters_data_args, c),
	    offsetof(sh_parameters_data_args, n_c), NULL, NULL, NULL, "c"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_data_args_table = { "golden.shapes.ParametersDataArgs",
    &sh_parameters_data_args_descriptor, sh_parameters_data_args_fields,
    &sh_parameters_data_args_absent, sizeof(sh_parameters_data_args), 3, RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor sh_parameters_data_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersDataResults",
	"ParametersDataResults",
	"sh_parameters_data_results",
	"golden.shapes",
	sizeof(sh_parameters_data_results),
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

static const sh_parameters_data_results sh_parameters_data_results_absent = { { &sh_parameters_data_results_descriptor,
    0, NULL } };

static const ridl_field sh_parameters_data_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_data_results_table = { "golden.shapes.ParametersDataResults",
    &sh_parameters_data_results_descriptor, sh_parameters_data_results_fields,
    &sh_parameters_data_results_absent, sizeof(sh_parameters_data_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_parameters_data_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const sh_parameters_data_args *args_ = in_;

	(void)out_;
	return ((ridl_status (*)(void *, sh_parameters_data_call *, ridl_bytes,
	    const ridl_bytes *, const ridl_bytes *, size_t))slot_)(self_,
	    (sh_parameters_data_call *)call_, args_->a, args_->has_b ? &args_->b : NULL,
	    args_->c, args_->n_c);
}

const ridl_method_table sh_parameters_data_table = {
	"golden.shapes.Parameters/data",
	0xf863d60f,
	0,
	RIDL_SHAPE_NONE,
	0,
	&sh_parameters_data_args_table,
	&sh_parameters_data_results_table,
	NULL,
	0,
	sh_parameters_data_call_slot,
};

ridl_status
sh_parameters_data(sh_parameters *self_, ridl_bytes a, const ridl_bytes *b,
    const ridl_bytes *c, size_t n_c)
{
	const sh_parameters_data_args args_ = { .a = a, .has_b = b != NULL,
	    .b = b != NULL ? *b : (ridl_bytes){ 0, NULL }, .n_c = n_c, .c = c };

	return ridl_gen_call((ridl_object *)self_, &sh_parameters_data_table, NULL, &args_,
	    NULL);
}

ridl_status
sh_parameters_data_timed(sh_parameters *self_, ridl_duration timeout_, ridl_bytes a,
    const ridl_bytes *b, const ridl_bytes *c, size_t n_c)
{
	const sh_parameters_data_args args_ = { .a = a, .has_b = b != NULL,
	    .b = b != NULL ? *b : (ridl_bytes){ 0, NULL }, .n_c = n_c, .c = c };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_parameters_data_table, timeout_,
	    &args_, NULL);
}

sh_parameters_data_future *
sh_parameters_data_async(sh_parameters *self_, ridl_bytes a, const ridl_bytes *b,
    const ridl_bytes *c, size_t n_c)
{
	const sh_parameters_data_args args_ = { .a = a, .has_b = b != NULL,
	    .b = b != NULL ? *b : (ridl_bytes){ 0, NULL }, .n_c = n_c, .c = c };

	return (sh_parameters_data_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_data_table, NULL, &args_);
}

ridl_status
sh_parameters_data_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_data_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_parameters_data_table, options_, args_,
	    NULL);
}

sh_parameters_data_future *
sh_parameters_data_async_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_data_args *args_)
{
	return (sh_parameters_data_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_data_table, options_, args_);
}

ridl_status
sh_parameters_data_value(sh_parameters_data_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_parameters_data_table, NULL);
}

sh_parameters_data_future *
sh_parameters_data_future_of(ridl_future *future_)
{
	return (sh_parameters_data_future *)ridl_gen_future_of(future_,
	    &sh_parameters_data_table);
}

ridl_status
sh_parameters_data_reply(sh_parameters_data_call *call_)
{
	const sh_parameters_data_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Parameters.messages */

static const ProtobufCFieldDescriptor sh_parameters_messages_args_pb_fields[] = {
	{ "a", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(sh_parameters_messages_args, a), &sh_item_descriptor, NULL, 0, 0, NULL,
	    NULL },
	{ "b", 2, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(sh_parameters_messages_args, b), &sh_item_descriptor, NULL, 0, 0, NULL,
	    NULL },
	{ "c", 3, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(sh_parameters_messages_args, n_c),
	    offsetof(sh_parameters_messages_args, c), &sh_item_descriptor, NULL, 0, 0, NULL,
	    NULL },
};

static const unsigned sh_parameters_messages_args_pb_names[] = { 0, 1, 2 };
static const ProtobufCIntRange sh_parameters_messages_args_pb_ranges[] = { { 1, 0 }, { 0, 3 } };

static const ProtobufCMessageDescriptor sh_parameters_messages_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersMessagesArgs",
	"ParametersMessagesArgs",
	"sh_parameters_messages_args",
	"golden.shapes",
	sizeof(sh_parameters_messages_args),
	3,
	sh_parameters_messages_args_pb_fields,
	sh_parameters_messages_args_pb_names,
	1,
	sh_parameters_messages_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_parameters_messages_args sh_parameters_messages_args_absent = { { &sh_parameters_messages_args_descriptor,
    0, NULL }, NULL, NULL, 0, NULL };

static const ridl_field sh_parameters_messages_args_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, RIDL_FIELD_FILLED,
	    offsetof(sh_parameters_messages_args, a), 0, &sh_item_table, NULL, NULL, "a"),
	RIDL_FIELD(2, MESSAGE, OPTIONAL, 0, offsetof(sh_parameters_messages_args, b), 0,
	    &sh_item_table, NULL, NULL, "b"),
	RIDL_FIELD(3, MESSAGE, MANY, 0, offsetof(sh_parameters_messages_args, c),
	    offsetof(sh_parameters_messages_args, n_c), &sh_item_table, NULL, NULL, "c"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_messages_args_table = { "golden.shapes.ParametersMessagesArgs",
    &sh_parameters_messages_args_descriptor, sh_parameters_messages_args_fields,
    &sh_parameters_messages_args_absent, sizeof(sh_parameters_messages_args), 3,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static const ProtobufCMessageDescriptor sh_parameters_messages_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersMessagesResults",
	"ParametersMessagesResults",
	"sh_parameters_messages_results",
	"golden.shapes",
	sizeof(sh_parameters_messages_results),
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

static const sh_parameters_messages_results sh_parameters_messages_results_absent = { { &sh_parameters_messages_results_descriptor,
    0, NULL } };

static const ridl_field sh_parameters_messages_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_messages_results_table = { "golden.shapes.ParametersMessagesResults",
    &sh_parameters_messages_results_descriptor, sh_parameters_messages_results_fields,
    &sh_parameters_messages_results_absent, sizeof(sh_parameters_messages_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_parameters_messages_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const sh_parameters_messages_args *args_ = in_;

	(void)out_;
	return ((ridl_status (*)(void *, sh_parameters_messages_call *, const sh_item *,
	    const sh_item *, sh_item *const *, size_t))slot_)(self_,
	    (sh_parameters_messages_call *)call_, args_->a, args_->b, args_->c, args_->n_c);
}

const ridl_method_table sh_parameters_messages_table = {
	"golden.shapes.Parameters/messages",
	0xdc41032f,
	0,
	RIDL_SHAPE_NONE,
	0,
	&sh_parameters_messages_args_table,
	&sh_parameters_messages_results_table,
	NULL,
	0,
	sh_parameters_messages_call_slot,
};

ridl_status
sh_parameters_messages(sh_parameters *self_, const sh_item *a, const sh_item *b,
    sh_item *const *c, size_t n_c)
{
	const sh_parameters_messages_args args_ = { .a = (sh_item *)a, .b = (sh_item *)b,
	    .n_c = n_c, .c = c };

	return ridl_gen_call((ridl_object *)self_, &sh_parameters_messages_table, NULL, &args_,
	    NULL);
}

ridl_status
sh_parameters_messages_timed(sh_parameters *self_, ridl_duration timeout_, const sh_item *a,
    const sh_item *b, sh_item *const *c, size_t n_c)
{
	const sh_parameters_messages_args args_ = { .a = (sh_item *)a, .b = (sh_item *)b,
	    .n_c = n_c, .c = c };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_parameters_messages_table,
	    timeout_, &args_, NULL);
}

sh_parameters_messages_future *
sh_parameters_messages_async(sh_parameters *self_, const sh_item *a, const sh_item *b,
    sh_item *const *c, size_t n_c)
{
	const sh_parameters_messages_args args_ = { .a = (sh_item *)a, .b = (sh_item *)b,
	    .n_c = n_c, .c = c };

	return (sh_parameters_messages_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_messages_table, NULL, &args_);
}

ridl_status
sh_parameters_messages_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_messages_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_parameters_messages_table, options_,
	    args_, NULL);
}

sh_parameters_messages_future *
sh_parameters_messages_async_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_messages_args *args_)
{
	return (sh_parameters_messages_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_messages_table, options_, args_);
}

ridl_status
sh_parameters_messages_value(sh_parameters_messages_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_parameters_messages_table,
	    NULL);
}

sh_parameters_messages_future *
sh_parameters_messages_future_of(ridl_future *future_)
{
	return (sh_parameters_messages_future *)ridl_gen_future_of(future_,
	    &sh_parameters_messages_table);
}

ridl_status
sh_parameters_messages_reply(sh_parameters_messages_call *call_)
{
	const sh_parameters_messages_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Parameters.objects */

static const sh_parameters_objects_args sh_parameters_objects_args_absent = { { NULL, 0,
    NULL }, NULL, NULL, 0, NULL };

static const ridl_field sh_parameters_objects_args_fields[] = {
	RIDL_FIELD(1, OBJECT, ONE, RIDL_FIELD_NEEDED, offsetof(sh_parameters_objects_args, a),
	    0, &sh_thing_table, NULL, NULL, "a"),
	RIDL_FIELD(2, OBJECT, OPTIONAL, 0, offsetof(sh_parameters_objects_args, b), 0,
	    &sh_thing_table, NULL, NULL, "b"),
	RIDL_FIELD(3, OBJECT, MANY, 0, offsetof(sh_parameters_objects_args, c),
	    offsetof(sh_parameters_objects_args, n_c), &sh_thing_table, NULL, NULL, "c"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_objects_args_table = { "golden.shapes.ParametersObjectsArgs",
    NULL, sh_parameters_objects_args_fields, &sh_parameters_objects_args_absent,
    sizeof(sh_parameters_objects_args), 3,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static const ProtobufCMessageDescriptor sh_parameters_objects_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersObjectsResults",
	"ParametersObjectsResults",
	"sh_parameters_objects_results",
	"golden.shapes",
	sizeof(sh_parameters_objects_results),
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

static const sh_parameters_objects_results sh_parameters_objects_results_absent = { { &sh_parameters_objects_results_descriptor,
    0, NULL } };

static const ridl_field sh_parameters_objects_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_objects_results_table = { "golden.shapes.ParametersObjectsResults",
    &sh_parameters_objects_results_descriptor, sh_parameters_objects_results_fields,
    &sh_parameters_objects_results_absent, sizeof(sh_parameters_objects_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_parameters_objects_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const sh_parameters_objects_args *args_ = in_;

	(void)out_;
	return ((ridl_status (*)(void *, sh_parameters_objects_call *, sh_thing *, sh_thing *,
	    sh_thing *const *, size_t))slot_)(self_, (sh_parameters_objects_call *)call_,
	    args_->a, args_->b, args_->c, args_->n_c);
}

const ridl_method_table sh_parameters_objects_table = {
	"golden.shapes.Parameters/objects",
	0xbdfe9755,
	0,
	RIDL_SHAPE_NONE,
	0,
	&sh_parameters_objects_args_table,
	&sh_parameters_objects_results_table,
	NULL,
	0,
	sh_parameters_objects_call_slot,
};

ridl_status
sh_parameters_objects(sh_parameters *self_, sh_thing *a, sh_thing *b, sh_thing *const *c,
    size_t n_c)
{
	const sh_parameters_objects_args args_ = { .a = a, .b = b, .n_c = n_c, .c = c };

	return ridl_gen_call((ridl_object *)self_, &sh_parameters_objects_table, NULL, &args_,
	    NULL);
}

ridl_status
sh_parameters_objects_timed(sh_parameters *self_, ridl_duration timeout_, sh_thing *a,
    sh_thing *b, sh_thing *const *c, size_t n_c)
{
	const sh_parameters_objects_args args_ = { .a = a, .b = b, .n_c = n_c, .c = c };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_parameters_objects_table,
	    timeout_, &args_, NULL);
}

sh_parameters_objects_future *
sh_parameters_objects_async(sh_parameters *self_, sh_thing *a, sh_thing *b, sh_thing *const *c,
    size_t n_c)
{
	const sh_parameters_objects_args args_ = { .a = a, .b = b, .n_c = n_c, .c = c };

	return (sh_parameters_objects_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_objects_table, NULL, &args_);
}

ridl_status
sh_parameters_objects_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_objects_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_parameters_objects_table, options_,
	    args_, NULL);
}

sh_parameters_objects_future *
sh_parameters_objects_async_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_objects_args *args_)
{
	return (sh_parameters_objects_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_objects_table, options_, args_);
}

ridl_status
sh_parameters_objects_value(sh_parameters_objects_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_parameters_objects_table,
	    NULL);
}

sh_parameters_objects_future *
sh_parameters_objects_future_of(ridl_future *future_)
{
	return (sh_parameters_objects_future *)ridl_gen_future_of(future_,
	    &sh_parameters_objects_table);
}

ridl_status
sh_parameters_objects_reply(sh_parameters_objects_call *call_)
{
	const sh_parameters_objects_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Parameters.many */

static const ProtobufCFieldDescriptor sh_parameters_many_args_pb_fields[] = {
	{ "a", 1, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_INT32,
	    offsetof(sh_parameters_many_args, n_a), offsetof(sh_parameters_many_args, a), NULL,
	    NULL, PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "b", 2, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_ENUM,
	    offsetof(sh_parameters_many_args, n_b), offsetof(sh_parameters_many_args, b),
	    &sh_mode_descriptor, NULL, PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "c", 3, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_BOOL,
	    offsetof(sh_parameters_many_args, n_c), offsetof(sh_parameters_many_args, c), NULL,
	    NULL, PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
};

static const unsigned sh_parameters_many_args_pb_names[] = { 0, 1, 2 };
static const ProtobufCIntRange sh_parameters_many_args_pb_ranges[] = { { 1, 0 }, { 0, 3 } };

static const ProtobufCMessageDescriptor sh_parameters_many_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersManyArgs",
	"ParametersManyArgs",
	"sh_parameters_many_args",
	"golden.shapes",
	sizeof(sh_parameters_many_args),
	3,
	sh_parameters_many_args_pb_fields,
	sh_parameters_many_args_pb_names,
	1,
	sh_parameters_many_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_parameters_many_args sh_parameters_many_args_absent = { { &sh_parameters_many_args_descriptor,
    0, NULL }, 0, NULL, 0, NULL, 0, NULL };

static const ridl_field sh_parameters_many_args_fields[] = {
	RIDL_FIELD(1, INT32, MANY, 0, offsetof(sh_parameters_many_args, a),
	    offsetof(sh_parameters_many_args, n_a), NULL, NULL, NULL, "a"),
	RIDL_FIELD(2, ENUM, MANY, 0, offsetof(sh_parameters_many_args, b),
	    offsetof(sh_parameters_many_args, n_b), &sh_mode_table, NULL, NULL, "b"),
	RIDL_FIELD(3, BOOL, MANY, 0, offsetof(sh_parameters_many_args, c),
	    offsetof(sh_parameters_many_args, n_c), NULL, NULL, NULL, "c"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_many_args_table = { "golden.shapes.ParametersManyArgs",
    &sh_parameters_many_args_descriptor, sh_parameters_many_args_fields,
    &sh_parameters_many_args_absent, sizeof(sh_parameters_many_args), 3, RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor sh_parameters_many_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersManyResults",
	"ParametersManyResults",
	"sh_parameters_many_results",
	"golden.shapes",
	sizeof(sh_parameters_many_results),
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

static const sh_parameters_many_results sh_parameters_many_results_absent = { { &sh_parameters_many_results_descriptor,
    0, NULL } };

static const ridl_field sh_parameters_many_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_many_results_table = { "golden.shapes.ParametersManyResults",
    &sh_parameters_many_results_descriptor, sh_parameters_many_results_fields,
    &sh_parameters_many_results_absent, sizeof(sh_parameters_many_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_parameters_many_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const sh_parameters_many_args *args_ = in_;

	(void)out_;
	return ((ridl_status (*)(void *, sh_parameters_many_call *, const int32_t *, size_t,
	    const sh_mode *, size_t, const ridl_bool *, size_t))slot_)(self_,
	    (sh_parameters_many_call *)call_, args_->a, args_->n_a, args_->b, args_->n_b,
	    args_->c, args_->n_c);
}

const ridl_method_table sh_parameters_many_table = {
	"golden.shapes.Parameters/many",
	0xd91da320,
	0,
	RIDL_SHAPE_NONE,
	0,
	&sh_parameters_many_args_table,
	&sh_parameters_many_results_table,
	NULL,
	0,
	sh_parameters_many_call_slot,
};

ridl_status
sh_parameters_many(sh_parameters *self_, const int32_t *a, size_t n_a, const sh_mode *b,
    size_t n_b, const ridl_bool *c, size_t n_c)
{
	const sh_parameters_many_args args_ = { .n_a = n_a, .a = a, .n_b = n_b, .b = b,
	    .n_c = n_c, .c = c };

	return ridl_gen_call((ridl_object *)self_, &sh_parameters_many_table, NULL, &args_,
	    NULL);
}

ridl_status
sh_parameters_many_timed(sh_parameters *self_, ridl_duration timeout_, const int32_t *a,
    size_t n_a, const sh_mode *b, size_t n_b, const ridl_bool *c, size_t n_c)
{
	const sh_parameters_many_args args_ = { .n_a = n_a, .a = a, .n_b = n_b, .b = b,
	    .n_c = n_c, .c = c };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_parameters_many_table, timeout_,
	    &args_, NULL);
}

sh_parameters_many_future *
sh_parameters_many_async(sh_parameters *self_, const int32_t *a, size_t n_a, const sh_mode *b,
    size_t n_b, const ridl_bool *c, size_t n_c)
{
	const sh_parameters_many_args args_ = { .n_a = n_a, .a = a, .n_b = n_b, .b = b,
	    .n_c = n_c, .c = c };

	return (sh_parameters_many_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_many_table, NULL, &args_);
}

ridl_status
sh_parameters_many_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_many_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_parameters_many_table, options_, args_,
	    NULL);
}

sh_parameters_many_future *
sh_parameters_many_async_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_many_args *args_)
{
	return (sh_parameters_many_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_many_table, options_, args_);
}

ridl_status
sh_parameters_many_value(sh_parameters_many_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_parameters_many_table, NULL);
}

sh_parameters_many_future *
sh_parameters_many_future_of(ridl_future *future_)
{
	return (sh_parameters_many_future *)ridl_gen_future_of(future_,
	    &sh_parameters_many_table);
}

ridl_status
sh_parameters_many_reply(sh_parameters_many_call *call_)
{
	const sh_parameters_many_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Parameters.body */

static ridl_status
sh_parameters_body_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const sh_item *args_ = in_;

	return ((ridl_status (*)(void *, sh_parameters_body_call *, const sh_item *,
	    sh_item *))slot_)(self_, (sh_parameters_body_call *)call_, args_, out_);
}

const ridl_method_table sh_parameters_body_table = {
	"golden.shapes.Parameters/body",
	0x1cfd96bf,
	0,
	RIDL_SHAPE_BODY,
	0,
	&sh_item_table,
	&sh_item_table,
	NULL,
	0,
	sh_parameters_body_call_slot,
};

ridl_status
sh_parameters_body(sh_parameters *self_, const sh_item *request_, sh_item **out_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_parameters_body_table, NULL, request_,
	    out_);
}

ridl_status
sh_parameters_body_timed(sh_parameters *self_, ridl_duration timeout_, const sh_item *request_,
    sh_item **out_)
{
	return ridl_gen_call_timed((ridl_object *)self_, &sh_parameters_body_table, timeout_,
	    request_, out_);
}

sh_parameters_body_future *
sh_parameters_body_async(sh_parameters *self_, const sh_item *request_)
{
	return (sh_parameters_body_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_body_table, NULL, request_);
}

ridl_status
sh_parameters_body_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_item *args_, sh_item **out_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_parameters_body_table, options_, args_,
	    out_);
}

sh_parameters_body_future *
sh_parameters_body_async_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_item *args_)
{
	return (sh_parameters_body_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_body_table, options_, args_);
}

ridl_status
sh_parameters_body_value(sh_parameters_body_future *future_, const sh_item **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_parameters_body_table, out_);
}

sh_parameters_body_future *
sh_parameters_body_future_of(ridl_future *future_)
{
	return (sh_parameters_body_future *)ridl_gen_future_of(future_,
	    &sh_parameters_body_table);
}

ridl_status
sh_parameters_body_reply(sh_parameters_body_call *call_, const sh_item *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Parameters.numbered */

static const ProtobufCFieldDescriptor sh_parameters_numbered_args_pb_fields[] = {
	{ "d", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(sh_parameters_numbered_args, d), NULL, NULL, 0, 0, NULL, NULL },
	{ "a", 7, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(sh_parameters_numbered_args, a), NULL, NULL, 0, 0, NULL, NULL },
	{ "b", 10, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(sh_parameters_numbered_args, b), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_parameters_numbered_args_pb_names[] = { 1, 2, 0 };
static const ProtobufCIntRange sh_parameters_numbered_args_pb_ranges[] = { { 3, 0 }, { 7, 1 },
    { 10, 2 }, { 0, 3 } };

static const ProtobufCMessageDescriptor sh_parameters_numbered_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersNumberedArgs",
	"ParametersNumberedArgs",
	"sh_parameters_numbered_args",
	"golden.shapes",
	sizeof(sh_parameters_numbered_args),
	3,
	sh_parameters_numbered_args_pb_fields,
	sh_parameters_numbered_args_pb_names,
	3,
	sh_parameters_numbered_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_parameters_numbered_args sh_parameters_numbered_args_absent = { { &sh_parameters_numbered_args_descriptor,
    0, NULL }, 0, 0, 0 };

static const ridl_field sh_parameters_numbered_args_fields[] = {
	RIDL_FIELD(3, INT32, ONE, 0, offsetof(sh_parameters_numbered_args, d), 0, NULL, NULL,
	    NULL, "d"),
	RIDL_FIELD(7, INT32, ONE, 0, offsetof(sh_parameters_numbered_args, a), 0, NULL, NULL,
	    NULL, "a"),
	RIDL_FIELD(10, INT32, ONE, 0, offsetof(sh_parameters_numbered_args, b), 0, NULL, NULL,
	    NULL, "b"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_numbered_args_table = { "golden.shapes.ParametersNumberedArgs",
    &sh_parameters_numbered_args_descriptor, sh_parameters_numbered_args_fields,
    &sh_parameters_numbered_args_absent, sizeof(sh_parameters_numbered_args), 3,
    RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor sh_parameters_numbered_results_pb_fields[] = {
	{ "a", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(sh_parameters_numbered_results, a), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_parameters_numbered_results_pb_names[] = { 0 };
static const ProtobufCIntRange sh_parameters_numbered_results_pb_ranges[] = { { 1, 0 }, { 0,
    1 } };

static const ProtobufCMessageDescriptor sh_parameters_numbered_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersNumberedResults",
	"ParametersNumberedResults",
	"sh_parameters_numbered_results",
	"golden.shapes",
	sizeof(sh_parameters_numbered_results),
	1,
	sh_parameters_numbered_results_pb_fields,
	sh_parameters_numbered_results_pb_names,
	1,
	sh_parameters_numbered_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_parameters_numbered_results sh_parameters_numbered_results_absent = { { &sh_parameters_numbered_results_descriptor,
    0, NULL }, 0 };

static const ridl_field sh_parameters_numbered_results_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(sh_parameters_numbered_results, a), 0, NULL,
	    NULL, NULL, "a"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_numbered_results_table = { "golden.shapes.ParametersNumberedResults",
    &sh_parameters_numbered_results_descriptor, sh_parameters_numbered_results_fields,
    &sh_parameters_numbered_results_absent, sizeof(sh_parameters_numbered_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
sh_parameters_numbered_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const sh_parameters_numbered_args *args_ = in_;

	return ((ridl_status (*)(void *, sh_parameters_numbered_call *, int32_t, int32_t,
	    int32_t, int32_t *))slot_)(self_, (sh_parameters_numbered_call *)call_, args_->a,
	    args_->b, args_->d, out_);
}

const ridl_method_table sh_parameters_numbered_table = {
	"golden.shapes.Parameters/numbered",
	0xe2134ea7,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&sh_parameters_numbered_args_table,
	&sh_parameters_numbered_results_table,
	NULL,
	0,
	sh_parameters_numbered_call_slot,
};

ridl_status
sh_parameters_numbered(sh_parameters *self_, int32_t a, int32_t b, int32_t d, int32_t *a_)
{
	const sh_parameters_numbered_args args_ = { .a = a, .b = b, .d = d };

	return ridl_gen_call((ridl_object *)self_, &sh_parameters_numbered_table, NULL, &args_,
	    a_);
}

ridl_status
sh_parameters_numbered_timed(sh_parameters *self_, ridl_duration timeout_, int32_t a,
    int32_t b, int32_t d, int32_t *a_)
{
	const sh_parameters_numbered_args args_ = { .a = a, .b = b, .d = d };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_parameters_numbered_table,
	    timeout_, &args_, a_);
}

sh_parameters_numbered_future *
sh_parameters_numbered_async(sh_parameters *self_, int32_t a, int32_t b, int32_t d)
{
	const sh_parameters_numbered_args args_ = { .a = a, .b = b, .d = d };

	return (sh_parameters_numbered_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_numbered_table, NULL, &args_);
}

ridl_status
sh_parameters_numbered_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_numbered_args *args_, int32_t *a_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_parameters_numbered_table, options_,
	    args_, a_);
}

sh_parameters_numbered_future *
sh_parameters_numbered_async_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_numbered_args *args_)
{
	return (sh_parameters_numbered_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_numbered_table, options_, args_);
}

ridl_status
sh_parameters_numbered_value(sh_parameters_numbered_future *future_, int32_t *a_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_parameters_numbered_table, a_);
}

sh_parameters_numbered_future *
sh_parameters_numbered_future_of(ridl_future *future_)
{
	return (sh_parameters_numbered_future *)ridl_gen_future_of(future_,
	    &sh_parameters_numbered_table);
}

ridl_status
sh_parameters_numbered_reply(sh_parameters_numbered_call *call_, int32_t a)
{
	const sh_parameters_numbered_results results_ = { .a = a };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Parameters.tell */

static const ProtobufCFieldDescriptor sh_parameters_tell_args_pb_fields[] = {
	{ "item", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(sh_parameters_tell_args, item), &sh_item_descriptor, NULL, 0, 0, NULL,
	    NULL },
	{ "n", 2, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_INT32,
	    offsetof(sh_parameters_tell_args, has_n), offsetof(sh_parameters_tell_args, n),
	    NULL, NULL, 0, 0, NULL, NULL },
	{ "words", 3, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_STRING,
	    offsetof(sh_parameters_tell_args, n_words),
	    offsetof(sh_parameters_tell_args, words), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned sh_parameters_tell_args_pb_names[] = { 0, 1, 2 };
static const ProtobufCIntRange sh_parameters_tell_args_pb_ranges[] = { { 1, 0 }, { 0, 3 } };

static const ProtobufCMessageDescriptor sh_parameters_tell_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.shapes.ParametersTellArgs",
	"ParametersTellArgs",
	"sh_parameters_tell_args",
	"golden.shapes",
	sizeof(sh_parameters_tell_args),
	3,
	sh_parameters_tell_args_pb_fields,
	sh_parameters_tell_args_pb_names,
	1,
	sh_parameters_tell_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sh_parameters_tell_args sh_parameters_tell_args_absent = { { &sh_parameters_tell_args_descriptor,
    0, NULL }, NULL, 0, 0, 0, NULL };

static const ridl_field sh_parameters_tell_args_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, RIDL_FIELD_FILLED, offsetof(sh_parameters_tell_args, item),
	    0, &sh_item_table, NULL, NULL, "item"),
	RIDL_FIELD(2, INT32, OPTIONAL, 0, offsetof(sh_parameters_tell_args, n),
	    offsetof(sh_parameters_tell_args, has_n), NULL, NULL, NULL, "n"),
	RIDL_FIELD(3, STRING, MANY, 0, offsetof(sh_parameters_tell_args, words),
	    offsetof(sh_parameters_tell_args, n_words), NULL, NULL, NULL, "words"),
	RIDL_FIELDS_END,
};

static const ridl_message_table sh_parameters_tell_args_table = { "golden.shapes.ParametersTellArgs",
    &sh_parameters_tell_args_descriptor, sh_parameters_tell_args_fields,
    &sh_parameters_tell_args_absent, sizeof(sh_parameters_tell_args), 3,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static ridl_status
sh_parameters_tell_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const sh_parameters_tell_args *args_ = in_;

	(void)out_;
	((void (*)(void *, sh_parameters_tell_call *, const sh_item *, const int32_t *,
	    const char *const *, size_t))slot_)(self_, (sh_parameters_tell_call *)call_,
	    args_->item, args_->has_n ? &args_->n : NULL, args_->words, args_->n_words);
	return RIDL_OK;
}

const ridl_method_table sh_parameters_tell_table = {
	"golden.shapes.Parameters/tell",
	0xc5938a5c,
	RIDL_METHOD_ONEWAY,
	RIDL_SHAPE_NONE,
	0,
	&sh_parameters_tell_args_table,
	NULL,
	NULL,
	0,
	sh_parameters_tell_call_slot,
};

ridl_status
sh_parameters_tell(sh_parameters *self_, const sh_item *item, const int32_t *n,
    const char *const *words, size_t n_words)
{
	const sh_parameters_tell_args args_ = { .item = (sh_item *)item, .has_n = n != NULL,
	    .n = n != NULL ? *n : (int32_t)0, .n_words = n_words, .words = words };

	return ridl_gen_call((ridl_object *)self_, &sh_parameters_tell_table, NULL, &args_,
	    NULL);
}

ridl_status
sh_parameters_tell_timed(sh_parameters *self_, ridl_duration timeout_, const sh_item *item,
    const int32_t *n, const char *const *words, size_t n_words)
{
	const sh_parameters_tell_args args_ = { .item = (sh_item *)item, .has_n = n != NULL,
	    .n = n != NULL ? *n : (int32_t)0, .n_words = n_words, .words = words };

	return ridl_gen_call_timed((ridl_object *)self_, &sh_parameters_tell_table, timeout_,
	    &args_, NULL);
}

sh_parameters_tell_future *
sh_parameters_tell_async(sh_parameters *self_, const sh_item *item, const int32_t *n,
    const char *const *words, size_t n_words)
{
	const sh_parameters_tell_args args_ = { .item = (sh_item *)item, .has_n = n != NULL,
	    .n = n != NULL ? *n : (int32_t)0, .n_words = n_words, .words = words };

	return (sh_parameters_tell_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_tell_table, NULL, &args_);
}

ridl_status
sh_parameters_tell_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_tell_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &sh_parameters_tell_table, options_, args_,
	    NULL);
}

sh_parameters_tell_future *
sh_parameters_tell_async_with(sh_parameters *self_, const ridl_call_options *options_,
    const sh_parameters_tell_args *args_)
{
	return (sh_parameters_tell_future *)ridl_gen_call_async((ridl_object *)self_,
	    &sh_parameters_tell_table, options_, args_);
}

ridl_status
sh_parameters_tell_value(sh_parameters_tell_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &sh_parameters_tell_table, NULL);
}

sh_parameters_tell_future *
sh_parameters_tell_future_of(ridl_future *future_)
{
	return (sh_parameters_tell_future *)ridl_gen_future_of(future_,
	    &sh_parameters_tell_table);
}

/* service Parameters */

static const ridl_interface_method sh_parameters_methods[] = {
	/* sorted by id */
	{ 0x1cfd96bf, offsetof(sh_parameters_ops, body), &sh_parameters_body_table },
	{ 0x54828fa8, offsetof(sh_parameters_ops, scalars), &sh_parameters_scalars_table },
	{ 0xa020b0e9, offsetof(sh_parameters_ops, texts), &sh_parameters_texts_table },
	{ 0xbdfe9755, offsetof(sh_parameters_ops, objects), &sh_parameters_objects_table },
	{ 0xc5938a5c, offsetof(sh_parameters_ops, tell), &sh_parameters_tell_table },
	{ 0xd4fa99a7, offsetof(sh_parameters_ops, maybe_scalars),
	    &sh_parameters_maybe_scalars_table },
	{ 0xd91da320, offsetof(sh_parameters_ops, many), &sh_parameters_many_table },
	{ 0xdc41032f, offsetof(sh_parameters_ops, messages), &sh_parameters_messages_table },
	{ 0xe2134ea7, offsetof(sh_parameters_ops, numbered), &sh_parameters_numbered_table },
	{ 0xf863d60f, offsetof(sh_parameters_ops, data), &sh_parameters_data_table },
};

const ridl_interface_table sh_parameters_table = { "golden.shapes.Parameters", 0x62a59b32,
    RIDL_INTERFACE_SERVICE, 10, sh_parameters_methods, NULL, 0 };

sh_parameters *
sh_parameters_at(ridl_conn *conn_)
{
	return (sh_parameters *)ridl_gen_object_at(conn_, &sh_parameters_table);
}

sh_parameters *
sh_parameters_new(const sh_parameters_ops *ops_, void *self_)
{
	return (sh_parameters *)ridl_gen_object_new(&sh_parameters_table, ops_,
	    sizeof(sh_parameters_ops), self_);
}

sh_parameters *
sh_parameters_ref(sh_parameters *self_)
{
	return (sh_parameters *)ridl_object_ref((ridl_object *)self_);
}

void
sh_parameters_unref(sh_parameters *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

sh_parameters *
sh_parameters_from(ridl_object *object_)
{
	return (sh_parameters *)ridl_gen_object_from(object_, &sh_parameters_table);
}
