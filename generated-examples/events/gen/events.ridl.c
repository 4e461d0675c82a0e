/*
 * Made by ridlc from events.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "events.ridl.h"

#include <ridl/gen.h>

/* Progress.invoke */

static const ProtobufCFieldDescriptor events_progress_invoke_args_pb_fields[] = {
	{ "what", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(events_progress_invoke_args, what), NULL, protobuf_c_empty_string, 0, 0,
	    NULL, NULL },
	{ "percent", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(events_progress_invoke_args, percent), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned events_progress_invoke_args_pb_names[] = { 1, 0 };
static const ProtobufCIntRange events_progress_invoke_args_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor events_progress_invoke_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.events.ProgressInvokeArgs",
	"ProgressInvokeArgs",
	"events_progress_invoke_args",
	"demo.events",
	sizeof(events_progress_invoke_args),
	2,
	events_progress_invoke_args_pb_fields,
	events_progress_invoke_args_pb_names,
	1,
	events_progress_invoke_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const events_progress_invoke_args events_progress_invoke_args_absent = { { &events_progress_invoke_args_descriptor,
    0, NULL }, protobuf_c_empty_string, 0 };

static const ridl_field events_progress_invoke_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(events_progress_invoke_args, what), 0, NULL,
	    NULL, NULL, "what"),
	RIDL_FIELD(2, UINT32, ONE, 0, offsetof(events_progress_invoke_args, percent), 0, NULL,
	    NULL, NULL, "percent"),
	RIDL_FIELDS_END,
};

static const ridl_message_table events_progress_invoke_args_table = { "demo.events.ProgressInvokeArgs",
    &events_progress_invoke_args_descriptor, events_progress_invoke_args_fields,
    &events_progress_invoke_args_absent, sizeof(events_progress_invoke_args), 2,
    RIDL_MESSAGE_LIST };

static ridl_status
events_progress_invoke_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const events_progress_invoke_args *args_ = in_;

	(void)out_;
	((void (*)(void *, events_progress_invoke_call *, const char *, uint32_t))slot_)(self_,
	    (events_progress_invoke_call *)call_, args_->what, args_->percent);
	return RIDL_OK;
}

static const ridl_method_table events_progress_invoke_table = {
	"demo.events.Progress/invoke",
	0xafdf09cb,
	RIDL_METHOD_ONEWAY,
	RIDL_SHAPE_NONE,
	0,
	&events_progress_invoke_args_table,
	NULL,
	NULL,
	0,
	events_progress_invoke_call_slot,
};

ridl_status
events_progress_invoke(events_progress *self_, const char *what, uint32_t percent)
{
	const events_progress_invoke_args args_ = { .what = what, .percent = percent };

	return ridl_gen_call((ridl_object *)self_, &events_progress_invoke_table, NULL, &args_,
	    NULL);
}

ridl_status
events_progress_invoke_timed(events_progress *self_, ridl_duration timeout_, const char *what,
    uint32_t percent)
{
	const events_progress_invoke_args args_ = { .what = what, .percent = percent };

	return ridl_gen_call_timed((ridl_object *)self_, &events_progress_invoke_table,
	    timeout_, &args_, NULL);
}

events_progress_invoke_future *
events_progress_invoke_async(events_progress *self_, const char *what, uint32_t percent)
{
	const events_progress_invoke_args args_ = { .what = what, .percent = percent };

	return (events_progress_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &events_progress_invoke_table, NULL, &args_);
}

ridl_status
events_progress_invoke_with(events_progress *self_, const ridl_call_options *options_,
    const events_progress_invoke_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &events_progress_invoke_table, options_,
	    args_, NULL);
}

events_progress_invoke_future *
events_progress_invoke_async_with(events_progress *self_, const ridl_call_options *options_,
    const events_progress_invoke_args *args_)
{
	return (events_progress_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &events_progress_invoke_table, options_, args_);
}

ridl_status
events_progress_invoke_value(events_progress_invoke_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &events_progress_invoke_table,
	    NULL);
}

events_progress_invoke_future *
events_progress_invoke_future_of(ridl_future *future_)
{
	return (events_progress_invoke_future *)ridl_gen_future_of(future_,
	    &events_progress_invoke_table);
}

/* callback Progress */

static const ridl_interface_method events_progress_methods[] = {
	/* sorted by id */
	{ 0xafdf09cb, 0, &events_progress_invoke_table },
};

const ridl_interface_table events_progress_table = { "demo.events.Progress", 0x48a351f6,
    RIDL_INTERFACE_CALLBACK, 1, events_progress_methods, NULL, 0 };

events_progress *
events_progress_new(void (*fn_)(void *self_, events_progress_invoke_call *call_,
    const char *what, uint32_t percent), void *self_, void (*released_)(void *self_))
{
	return (events_progress *)ridl_gen_callback_new(&events_progress_table, (ridl_slot)fn_,
	    self_, released_);
}

events_progress *
events_progress_ref(events_progress *self_)
{
	return (events_progress *)ridl_object_ref((ridl_object *)self_);
}

void
events_progress_unref(events_progress *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

events_progress *
events_progress_from(ridl_object *object_)
{
	return (events_progress *)ridl_gen_object_from(object_, &events_progress_table);
}

/* Workshop.make */

static const events_workshop_make_args events_workshop_make_args_absent = { { NULL, 0, NULL },
    protobuf_c_empty_string, 0, NULL };

static const ridl_field events_workshop_make_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(events_workshop_make_args, what), 0, NULL, NULL,
	    NULL, "what"),
	RIDL_FIELD(2, UINT32, ONE, 0, offsetof(events_workshop_make_args, steps), 0, NULL,
	    NULL, NULL, "steps"),
	RIDL_FIELD(3, OBJECT, ONE, RIDL_FIELD_NEEDED,
	    offsetof(events_workshop_make_args, progress), 0, &events_progress_table, NULL,
	    NULL, "progress"),
	RIDL_FIELDS_END,
};

static const ridl_message_table events_workshop_make_args_table = { "demo.events.WorkshopMakeArgs",
    NULL, events_workshop_make_args_fields, &events_workshop_make_args_absent,
    sizeof(events_workshop_make_args), 3,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor events_workshop_make_results_pb_fields[] = {
	{ "made", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(events_workshop_make_results, made), NULL, protobuf_c_empty_string, 0, 0,
	    NULL, NULL },
};

static const unsigned events_workshop_make_results_pb_names[] = { 0 };
static const ProtobufCIntRange events_workshop_make_results_pb_ranges[] = { { 1, 0 }, { 0,
    1 } };

static const ProtobufCMessageDescriptor events_workshop_make_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.events.WorkshopMakeResults",
	"WorkshopMakeResults",
	"events_workshop_make_results",
	"demo.events",
	sizeof(events_workshop_make_results),
	1,
	events_workshop_make_results_pb_fields,
	events_workshop_make_results_pb_names,
	1,
	events_workshop_make_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const events_workshop_make_results events_workshop_make_results_absent = { { &events_workshop_make_results_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field events_workshop_make_results_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(events_workshop_make_results, made), 0, NULL,
	    NULL, NULL, "made"),
	RIDL_FIELDS_END,
};

static const ridl_message_table events_workshop_make_results_table = { "demo.events.WorkshopMakeResults",
    &events_workshop_make_results_descriptor, events_workshop_make_results_fields,
    &events_workshop_make_results_absent, sizeof(events_workshop_make_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
events_workshop_make_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const events_workshop_make_args *args_ = in_;

	return ((ridl_status (*)(void *, events_workshop_make_call *, const char *, uint32_t,
	    events_progress *, const char **))slot_)(self_, (events_workshop_make_call *)call_,
	    args_->what, args_->steps, args_->progress, out_);
}

const ridl_method_table events_workshop_make_table = {
	"demo.events.Workshop/make",
	0x36a85fe3,
	0,
	RIDL_SHAPE_STRING,
	0,
	&events_workshop_make_args_table,
	&events_workshop_make_results_table,
	NULL,
	0,
	events_workshop_make_call_slot,
};

ridl_status
events_workshop_make(events_workshop *self_, const char *what, uint32_t steps,
    events_progress *progress, char **made)
{
	const events_workshop_make_args args_ = { .what = what, .steps = steps,
	    .progress = progress };

	return ridl_gen_call((ridl_object *)self_, &events_workshop_make_table, NULL, &args_,
	    made);
}

ridl_status
events_workshop_make_timed(events_workshop *self_, ridl_duration timeout_, const char *what,
    uint32_t steps, events_progress *progress, char **made)
{
	const events_workshop_make_args args_ = { .what = what, .steps = steps,
	    .progress = progress };

	return ridl_gen_call_timed((ridl_object *)self_, &events_workshop_make_table, timeout_,
	    &args_, made);
}

events_workshop_make_future *
events_workshop_make_async(events_workshop *self_, const char *what, uint32_t steps,
    events_progress *progress)
{
	const events_workshop_make_args args_ = { .what = what, .steps = steps,
	    .progress = progress };

	return (events_workshop_make_future *)ridl_gen_call_async((ridl_object *)self_,
	    &events_workshop_make_table, NULL, &args_);
}

ridl_status
events_workshop_make_with(events_workshop *self_, const ridl_call_options *options_,
    const events_workshop_make_args *args_, char **made)
{
	return ridl_gen_call((ridl_object *)self_, &events_workshop_make_table, options_,
	    args_, made);
}

events_workshop_make_future *
events_workshop_make_async_with(events_workshop *self_, const ridl_call_options *options_,
    const events_workshop_make_args *args_)
{
	return (events_workshop_make_future *)ridl_gen_call_async((ridl_object *)self_,
	    &events_workshop_make_table, options_, args_);
}

ridl_status
events_workshop_make_value(events_workshop_make_future *future_, const char **made)
{
	return ridl_gen_future_value((ridl_future *)future_, &events_workshop_make_table, made);
}

events_workshop_make_future *
events_workshop_make_future_of(ridl_future *future_)
{
	return (events_workshop_make_future *)ridl_gen_future_of(future_,
	    &events_workshop_make_table);
}

ridl_status
events_workshop_make_reply(events_workshop_make_call *call_, const char *made)
{
	const events_workshop_make_results results_ = { .made = made };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Workshop.in_stock */

static const ProtobufCMessageDescriptor events_workshop_in_stock_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.events.WorkshopInStockArgs",
	"WorkshopInStockArgs",
	"events_workshop_in_stock_args",
	"demo.events",
	sizeof(events_workshop_in_stock_args),
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

static const events_workshop_in_stock_args events_workshop_in_stock_args_absent = { { &events_workshop_in_stock_args_descriptor,
    0, NULL } };

static const ridl_field events_workshop_in_stock_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table events_workshop_in_stock_args_table = { "demo.events.WorkshopInStockArgs",
    &events_workshop_in_stock_args_descriptor, events_workshop_in_stock_args_fields,
    &events_workshop_in_stock_args_absent, sizeof(events_workshop_in_stock_args), 0,
    RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor events_workshop_in_stock_results_pb_fields[] = {
	{ "pieces", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(events_workshop_in_stock_results, pieces), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned events_workshop_in_stock_results_pb_names[] = { 0 };
static const ProtobufCIntRange events_workshop_in_stock_results_pb_ranges[] = { { 1, 0 }, { 0,
    1 } };

static const ProtobufCMessageDescriptor events_workshop_in_stock_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.events.WorkshopInStockResults",
	"WorkshopInStockResults",
	"events_workshop_in_stock_results",
	"demo.events",
	sizeof(events_workshop_in_stock_results),
	1,
	events_workshop_in_stock_results_pb_fields,
	events_workshop_in_stock_results_pb_names,
	1,
	events_workshop_in_stock_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const events_workshop_in_stock_results events_workshop_in_stock_results_absent = { { &events_workshop_in_stock_results_descriptor,
    0, NULL }, 0 };

static const ridl_field events_workshop_in_stock_results_fields[] = {
	RIDL_FIELD(1, UINT32, ONE, 0, offsetof(events_workshop_in_stock_results, pieces), 0,
	    NULL, NULL, NULL, "pieces"),
	RIDL_FIELDS_END,
};

static const ridl_message_table events_workshop_in_stock_results_table = { "demo.events.WorkshopInStockResults",
    &events_workshop_in_stock_results_descriptor, events_workshop_in_stock_results_fields,
    &events_workshop_in_stock_results_absent, sizeof(events_workshop_in_stock_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
events_workshop_in_stock_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, events_workshop_in_stock_call *,
	    uint32_t *))slot_)(self_, (events_workshop_in_stock_call *)call_, out_);
}

const ridl_method_table events_workshop_in_stock_table = {
	"demo.events.Workshop/in_stock",
	0x49570403,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&events_workshop_in_stock_args_table,
	&events_workshop_in_stock_results_table,
	NULL,
	0,
	events_workshop_in_stock_call_slot,
};

ridl_status
events_workshop_in_stock(events_workshop *self_, uint32_t *pieces)
{
	const events_workshop_in_stock_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &events_workshop_in_stock_table, NULL,
	    &args_, pieces);
}

ridl_status
events_workshop_in_stock_timed(events_workshop *self_, ridl_duration timeout_, uint32_t *pieces)
{
	const events_workshop_in_stock_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &events_workshop_in_stock_table,
	    timeout_, &args_, pieces);
}

events_workshop_in_stock_future *
events_workshop_in_stock_async(events_workshop *self_)
{
	const events_workshop_in_stock_args args_ = { .base = { NULL, 0, NULL } };

	return (events_workshop_in_stock_future *)ridl_gen_call_async((ridl_object *)self_,
	    &events_workshop_in_stock_table, NULL, &args_);
}

ridl_status
events_workshop_in_stock_with(events_workshop *self_, const ridl_call_options *options_,
    const events_workshop_in_stock_args *args_, uint32_t *pieces)
{
	return ridl_gen_call((ridl_object *)self_, &events_workshop_in_stock_table, options_,
	    args_, pieces);
}

events_workshop_in_stock_future *
events_workshop_in_stock_async_with(events_workshop *self_, const ridl_call_options *options_,
    const events_workshop_in_stock_args *args_)
{
	return (events_workshop_in_stock_future *)ridl_gen_call_async((ridl_object *)self_,
	    &events_workshop_in_stock_table, options_, args_);
}

ridl_status
events_workshop_in_stock_value(events_workshop_in_stock_future *future_, uint32_t *pieces)
{
	return ridl_gen_future_value((ridl_future *)future_, &events_workshop_in_stock_table,
	    pieces);
}

events_workshop_in_stock_future *
events_workshop_in_stock_future_of(ridl_future *future_)
{
	return (events_workshop_in_stock_future *)ridl_gen_future_of(future_,
	    &events_workshop_in_stock_table);
}

ridl_status
events_workshop_in_stock_reply(events_workshop_in_stock_call *call_, uint32_t pieces)
{
	const events_workshop_in_stock_results results_ = { .pieces = pieces };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Workshop.delivery */

static const ProtobufCMessageDescriptor events_workshop_delivery_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.events.WorkshopDeliveryArgs",
	"WorkshopDeliveryArgs",
	"events_workshop_delivery_args",
	"demo.events",
	sizeof(events_workshop_delivery_args),
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

static const events_workshop_delivery_args events_workshop_delivery_args_absent = { { &events_workshop_delivery_args_descriptor,
    0, NULL } };

static const ridl_field events_workshop_delivery_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table events_workshop_delivery_args_table = { "demo.events.WorkshopDeliveryArgs",
    &events_workshop_delivery_args_descriptor, events_workshop_delivery_args_fields,
    &events_workshop_delivery_args_absent, sizeof(events_workshop_delivery_args), 0,
    RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor events_workshop_delivery_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.events.WorkshopDeliveryResults",
	"WorkshopDeliveryResults",
	"events_workshop_delivery_results",
	"demo.events",
	sizeof(events_workshop_delivery_results),
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

static const events_workshop_delivery_results events_workshop_delivery_results_absent = { { &events_workshop_delivery_results_descriptor,
    0, NULL } };

static const ridl_field events_workshop_delivery_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table events_workshop_delivery_results_table = { "demo.events.WorkshopDeliveryResults",
    &events_workshop_delivery_results_descriptor, events_workshop_delivery_results_fields,
    &events_workshop_delivery_results_absent, sizeof(events_workshop_delivery_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
events_workshop_delivery_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	(void)out_;
	return ((ridl_status (*)(void *, events_workshop_delivery_call *))slot_)(self_,
	    (events_workshop_delivery_call *)call_);
}

const ridl_method_table events_workshop_delivery_table = {
	"demo.events.Workshop/delivery",
	0x62291f61,
	0,
	RIDL_SHAPE_NONE,
	0,
	&events_workshop_delivery_args_table,
	&events_workshop_delivery_results_table,
	NULL,
	0,
	events_workshop_delivery_call_slot,
};

ridl_status
events_workshop_delivery(events_workshop *self_)
{
	const events_workshop_delivery_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &events_workshop_delivery_table, NULL,
	    &args_, NULL);
}

ridl_status
events_workshop_delivery_timed(events_workshop *self_, ridl_duration timeout_)
{
	const events_workshop_delivery_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &events_workshop_delivery_table,
	    timeout_, &args_, NULL);
}

events_workshop_delivery_future *
events_workshop_delivery_async(events_workshop *self_)
{
	const events_workshop_delivery_args args_ = { .base = { NULL, 0, NULL } };

	return (events_workshop_delivery_future *)ridl_gen_call_async((ridl_object *)self_,
	    &events_workshop_delivery_table, NULL, &args_);
}

ridl_status
events_workshop_delivery_with(events_workshop *self_, const ridl_call_options *options_,
    const events_workshop_delivery_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &events_workshop_delivery_table, options_,
	    args_, NULL);
}

events_workshop_delivery_future *
events_workshop_delivery_async_with(events_workshop *self_, const ridl_call_options *options_,
    const events_workshop_delivery_args *args_)
{
	return (events_workshop_delivery_future *)ridl_gen_call_async((ridl_object *)self_,
	    &events_workshop_delivery_table, options_, args_);
}

ridl_status
events_workshop_delivery_value(events_workshop_delivery_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &events_workshop_delivery_table,
	    NULL);
}

events_workshop_delivery_future *
events_workshop_delivery_future_of(ridl_future *future_)
{
	return (events_workshop_delivery_future *)ridl_gen_future_of(future_,
	    &events_workshop_delivery_table);
}

ridl_status
events_workshop_delivery_reply(events_workshop_delivery_call *call_)
{
	const events_workshop_delivery_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* service Workshop */

static const ridl_interface_method events_workshop_methods[] = {
	/* sorted by id */
	{ 0x36a85fe3, offsetof(events_workshop_ops, make), &events_workshop_make_table },
	{ 0x49570403, offsetof(events_workshop_ops, in_stock),
	    &events_workshop_in_stock_table },
	{ 0x62291f61, offsetof(events_workshop_ops, delivery),
	    &events_workshop_delivery_table },
};

const ridl_interface_table events_workshop_table = { "demo.events.Workshop", 0x002fe65c,
    RIDL_INTERFACE_SERVICE, 3, events_workshop_methods, NULL, 0 };

events_workshop *
events_workshop_at(ridl_conn *conn_)
{
	return (events_workshop *)ridl_gen_object_at(conn_, &events_workshop_table);
}

events_workshop *
events_workshop_new(const events_workshop_ops *ops_, void *self_)
{
	return (events_workshop *)ridl_gen_object_new(&events_workshop_table, ops_,
	    sizeof(events_workshop_ops), self_);
}

events_workshop *
events_workshop_ref(events_workshop *self_)
{
	return (events_workshop *)ridl_object_ref((ridl_object *)self_);
}

void
events_workshop_unref(events_workshop *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

events_workshop *
events_workshop_from(ridl_object *object_)
{
	return (events_workshop *)ridl_gen_object_from(object_, &events_workshop_table);
}
