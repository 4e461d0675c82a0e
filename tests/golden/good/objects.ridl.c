/*
 * Made by ridlc from objects.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "objects.ridl.h"

#include <ridl/gen.h>

/* Progress.invoke */

static const ProtobufCFieldDescriptor golden_objects_progress_invoke_args_pb_fields[] = {
	{ "percent", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(golden_objects_progress_invoke_args, percent), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "note", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_objects_progress_invoke_args, note), NULL, protobuf_c_empty_string,
	    0, 0, NULL, NULL },
};

static const unsigned golden_objects_progress_invoke_args_pb_names[] = { 1, 0 };
static const ProtobufCIntRange golden_objects_progress_invoke_args_pb_ranges[] = { { 1, 0 },
    { 0, 2 } };

static const ProtobufCMessageDescriptor golden_objects_progress_invoke_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.objects.ProgressInvokeArgs",
	"ProgressInvokeArgs",
	"golden_objects_progress_invoke_args",
	"golden.objects",
	sizeof(golden_objects_progress_invoke_args),
	2,
	golden_objects_progress_invoke_args_pb_fields,
	golden_objects_progress_invoke_args_pb_names,
	1,
	golden_objects_progress_invoke_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_objects_progress_invoke_args golden_objects_progress_invoke_args_absent = { { &golden_objects_progress_invoke_args_descriptor,
    0, NULL }, 0, protobuf_c_empty_string };

static const ridl_field golden_objects_progress_invoke_args_fields[] = {
	RIDL_FIELD(1, UINT32, ONE, 0, offsetof(golden_objects_progress_invoke_args, percent),
	    0, NULL, NULL, NULL, "percent"),
	RIDL_FIELD(2, STRING, ONE, 0, offsetof(golden_objects_progress_invoke_args, note), 0,
	    NULL, NULL, NULL, "note"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_objects_progress_invoke_args_table = { "golden.objects.ProgressInvokeArgs",
    &golden_objects_progress_invoke_args_descriptor,
    golden_objects_progress_invoke_args_fields, &golden_objects_progress_invoke_args_absent,
    sizeof(golden_objects_progress_invoke_args), 2, RIDL_MESSAGE_LIST };

static ridl_status
golden_objects_progress_invoke_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_objects_progress_invoke_args *args_ = in_;

	(void)out_;
	((void (*)(void *, golden_objects_progress_invoke_call *, uint32_t,
	    const char *))slot_)(self_, (golden_objects_progress_invoke_call *)call_,
	    args_->percent, args_->note);
	return RIDL_OK;
}

static const ridl_method_table golden_objects_progress_invoke_table = {
	"golden.objects.Progress/invoke",
	0xce8daab8,
	RIDL_METHOD_ONEWAY,
	RIDL_SHAPE_NONE,
	0,
	&golden_objects_progress_invoke_args_table,
	NULL,
	NULL,
	0,
	golden_objects_progress_invoke_call_slot,
};

ridl_status
golden_objects_progress_invoke(golden_objects_progress *self_, uint32_t percent,
    const char *note)
{
	const golden_objects_progress_invoke_args args_ = { .percent = percent, .note = note };

	return ridl_gen_call((ridl_object *)self_, &golden_objects_progress_invoke_table, NULL,
	    &args_, NULL);
}

ridl_status
golden_objects_progress_invoke_timed(golden_objects_progress *self_, ridl_duration timeout_,
    uint32_t percent, const char *note)
{
	const golden_objects_progress_invoke_args args_ = { .percent = percent, .note = note };

	return ridl_gen_call_timed((ridl_object *)self_, &golden_objects_progress_invoke_table,
	    timeout_, &args_, NULL);
}

golden_objects_progress_invoke_future *
golden_objects_progress_invoke_async(golden_objects_progress *self_, uint32_t percent,
    const char *note)
{
	const golden_objects_progress_invoke_args args_ = { .percent = percent, .note = note };

	return (golden_objects_progress_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_objects_progress_invoke_table, NULL, &args_);
}

ridl_status
golden_objects_progress_invoke_with(golden_objects_progress *self_,
    const ridl_call_options *options_, const golden_objects_progress_invoke_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_objects_progress_invoke_table,
	    options_, args_, NULL);
}

golden_objects_progress_invoke_future *
golden_objects_progress_invoke_async_with(golden_objects_progress *self_,
    const ridl_call_options *options_, const golden_objects_progress_invoke_args *args_)
{
	return (golden_objects_progress_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_objects_progress_invoke_table, options_, args_);
}

ridl_status
golden_objects_progress_invoke_value(golden_objects_progress_invoke_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_,
	    &golden_objects_progress_invoke_table, NULL);
}

golden_objects_progress_invoke_future *
golden_objects_progress_invoke_future_of(ridl_future *future_)
{
	return (golden_objects_progress_invoke_future *)ridl_gen_future_of(future_,
	    &golden_objects_progress_invoke_table);
}

/* callback Progress */

static const ridl_interface_method golden_objects_progress_methods[] = {
	/* sorted by id */
	{ 0xce8daab8, 0, &golden_objects_progress_invoke_table },
};

const ridl_interface_table golden_objects_progress_table = { "golden.objects.Progress",
    0xad639627, RIDL_INTERFACE_CALLBACK, 1, golden_objects_progress_methods, NULL, 0 };

golden_objects_progress *
golden_objects_progress_new(void (*fn_)(void *self_,
    golden_objects_progress_invoke_call *call_, uint32_t percent, const char *note),
    void *self_, void (*released_)(void *self_))
{
	return (golden_objects_progress *)ridl_gen_callback_new(&golden_objects_progress_table,
	    (ridl_slot)fn_, self_, released_);
}

golden_objects_progress *
golden_objects_progress_ref(golden_objects_progress *self_)
{
	return (golden_objects_progress *)ridl_object_ref((ridl_object *)self_);
}

void
golden_objects_progress_unref(golden_objects_progress *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

golden_objects_progress *
golden_objects_progress_from(ridl_object *object_)
{
	return (golden_objects_progress *)ridl_gen_object_from(object_,
	    &golden_objects_progress_table);
}

/* Decide.invoke */

static const ProtobufCFieldDescriptor golden_objects_decide_invoke_args_pb_fields[] = {
	{ "question", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_objects_decide_invoke_args, question), NULL,
	    protobuf_c_empty_string, 0, 0, NULL, NULL },
};

static const unsigned golden_objects_decide_invoke_args_pb_names[] = { 0 };
static const ProtobufCIntRange golden_objects_decide_invoke_args_pb_ranges[] = { { 1, 0 }, { 0,
    1 } };

static const ProtobufCMessageDescriptor golden_objects_decide_invoke_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.objects.DecideInvokeArgs",
	"DecideInvokeArgs",
	"golden_objects_decide_invoke_args",
	"golden.objects",
	sizeof(golden_objects_decide_invoke_args),
	1,
	golden_objects_decide_invoke_args_pb_fields,
	golden_objects_decide_invoke_args_pb_names,
	1,
	golden_objects_decide_invoke_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_objects_decide_invoke_args golden_objects_decide_invoke_args_absent = { { &golden_objects_decide_invoke_args_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field golden_objects_decide_invoke_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(golden_objects_decide_invoke_args, question), 0,
	    NULL, NULL, NULL, "question"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_objects_decide_invoke_args_table = { "golden.objects.DecideInvokeArgs",
    &golden_objects_decide_invoke_args_descriptor, golden_objects_decide_invoke_args_fields,
    &golden_objects_decide_invoke_args_absent, sizeof(golden_objects_decide_invoke_args), 1,
    RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor golden_objects_decide_invoke_results_pb_fields[] = {
	{ "yes", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(golden_objects_decide_invoke_results, yes), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_objects_decide_invoke_results_pb_names[] = { 0 };
static const ProtobufCIntRange golden_objects_decide_invoke_results_pb_ranges[] = { { 1, 0 },
    { 0, 1 } };

static const ProtobufCMessageDescriptor golden_objects_decide_invoke_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.objects.DecideInvokeResults",
	"DecideInvokeResults",
	"golden_objects_decide_invoke_results",
	"golden.objects",
	sizeof(golden_objects_decide_invoke_results),
	1,
	golden_objects_decide_invoke_results_pb_fields,
	golden_objects_decide_invoke_results_pb_names,
	1,
	golden_objects_decide_invoke_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_objects_decide_invoke_results golden_objects_decide_invoke_results_absent = { { &golden_objects_decide_invoke_results_descriptor,
    0, NULL }, 0 };

static const ridl_field golden_objects_decide_invoke_results_fields[] = {
	RIDL_FIELD(1, BOOL, ONE, 0, offsetof(golden_objects_decide_invoke_results, yes), 0,
	    NULL, NULL, NULL, "yes"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_objects_decide_invoke_results_table = { "golden.objects.DecideInvokeResults",
    &golden_objects_decide_invoke_results_descriptor,
    golden_objects_decide_invoke_results_fields, &golden_objects_decide_invoke_results_absent,
    sizeof(golden_objects_decide_invoke_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
golden_objects_decide_invoke_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_objects_decide_invoke_args *args_ = in_;

	return ((ridl_status (*)(void *, golden_objects_decide_invoke_call *, const char *,
	    ridl_bool *))slot_)(self_, (golden_objects_decide_invoke_call *)call_,
	    args_->question, out_);
}

static const ridl_error_table *const golden_objects_decide_invoke_throws[] = {
	&golden_objects_refused_error_table,
};

static const ridl_method_table golden_objects_decide_invoke_table = {
	"golden.objects.Decide/invoke",
	0x0d041971,
	0,
	RIDL_SHAPE_SCALAR,
	500000000,
	&golden_objects_decide_invoke_args_table,
	&golden_objects_decide_invoke_results_table,
	golden_objects_decide_invoke_throws,
	1,
	golden_objects_decide_invoke_call_slot,
};

ridl_status
golden_objects_decide_invoke(golden_objects_decide *self_, const char *question, ridl_bool *yes)
{
	const golden_objects_decide_invoke_args args_ = { .question = question };

	return ridl_gen_call((ridl_object *)self_, &golden_objects_decide_invoke_table, NULL,
	    &args_, yes);
}

ridl_status
golden_objects_decide_invoke_timed(golden_objects_decide *self_, ridl_duration timeout_,
    const char *question, ridl_bool *yes)
{
	const golden_objects_decide_invoke_args args_ = { .question = question };

	return ridl_gen_call_timed((ridl_object *)self_, &golden_objects_decide_invoke_table,
	    timeout_, &args_, yes);
}

golden_objects_decide_invoke_future *
golden_objects_decide_invoke_async(golden_objects_decide *self_, const char *question)
{
	const golden_objects_decide_invoke_args args_ = { .question = question };

	return (golden_objects_decide_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_objects_decide_invoke_table, NULL, &args_);
}

ridl_status
golden_objects_decide_invoke_with(golden_objects_decide *self_,
    const ridl_call_options *options_, const golden_objects_decide_invoke_args *args_,
    ridl_bool *yes)
{
	return ridl_gen_call((ridl_object *)self_, &golden_objects_decide_invoke_table,
	    options_, args_, yes);
}

golden_objects_decide_invoke_future *
golden_objects_decide_invoke_async_with(golden_objects_decide *self_,
    const ridl_call_options *options_, const golden_objects_decide_invoke_args *args_)
{
	return (golden_objects_decide_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_objects_decide_invoke_table, options_, args_);
}

ridl_status
golden_objects_decide_invoke_value(golden_objects_decide_invoke_future *future_, ridl_bool *yes)
{
	return ridl_gen_future_value((ridl_future *)future_,
	    &golden_objects_decide_invoke_table, yes);
}

golden_objects_decide_invoke_future *
golden_objects_decide_invoke_future_of(ridl_future *future_)
{
	return (golden_objects_decide_invoke_future *)ridl_gen_future_of(future_,
	    &golden_objects_decide_invoke_table);
}

ridl_status
golden_objects_decide_invoke_reply(golden_objects_decide_invoke_call *call_, ridl_bool yes)
{
	const golden_objects_decide_invoke_results results_ = { .yes = yes };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* callback Decide */

static const ridl_interface_method golden_objects_decide_methods[] = {
	/* sorted by id */
	{ 0x0d041971, 0, &golden_objects_decide_invoke_table },
};

const ridl_interface_table golden_objects_decide_table = { "golden.objects.Decide", 0xb54ba9ac,
    RIDL_INTERFACE_CALLBACK, 1, golden_objects_decide_methods, NULL, 0 };

golden_objects_decide *
golden_objects_decide_new(ridl_status (*fn_)(void *self_,
    golden_objects_decide_invoke_call *call_, const char *question, ridl_bool *yes),
    void *self_, void (*released_)(void *self_))
{
	return (golden_objects_decide *)ridl_gen_callback_new(&golden_objects_decide_table,
	    (ridl_slot)fn_, self_, released_);
}

golden_objects_decide *
golden_objects_decide_ref(golden_objects_decide *self_)
{
	return (golden_objects_decide *)ridl_object_ref((ridl_object *)self_);
}

void
golden_objects_decide_unref(golden_objects_decide *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

golden_objects_decide *
golden_objects_decide_from(ridl_object *object_)
{
	return (golden_objects_decide *)ridl_gen_object_from(object_,
	    &golden_objects_decide_table);
}

/* error Refused */

static const ProtobufCFieldDescriptor golden_objects_refused_pb_fields[] = {
	{ "why", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_objects_refused, why), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned golden_objects_refused_pb_names[] = { 0 };
static const ProtobufCIntRange golden_objects_refused_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor golden_objects_refused_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.objects.Refused",
	"Refused",
	"golden_objects_refused",
	"golden.objects",
	sizeof(golden_objects_refused),
	1,
	golden_objects_refused_pb_fields,
	golden_objects_refused_pb_names,
	1,
	golden_objects_refused_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_objects_refused golden_objects_refused_absent = { { &golden_objects_refused_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field golden_objects_refused_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(golden_objects_refused, why), 0, NULL, NULL,
	    NULL, "why"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_objects_refused_table = { "golden.objects.Refused",
    &golden_objects_refused_descriptor, golden_objects_refused_fields,
    &golden_objects_refused_absent, sizeof(golden_objects_refused), 1, 0 };

ridl_status
golden_objects_refused_encode(const golden_objects_refused *message_, void *buf_, size_t size_,
    size_t *out_len_)
{
	return ridl_gen_encode(&golden_objects_refused_table, message_, buf_, size_, out_len_);
}

ridl_status
golden_objects_refused_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_objects_refused **out_)
{
	return ridl_gen_decode(&golden_objects_refused_table, data_, len_, mem_, out_);
}

void
golden_objects_refused_print(const golden_objects_refused *message_, FILE *file_)
{
	ridl_gen_print(&golden_objects_refused_table, message_, file_);
}

bool
golden_objects_refused_equal(const golden_objects_refused *a_, const golden_objects_refused *b_)
{
	return ridl_gen_equal(&golden_objects_refused_table, a_, b_);
}

golden_objects_refused *
golden_objects_refused_copy(const golden_objects_refused *message_)
{
	return ridl_gen_copy(&golden_objects_refused_table, message_);
}

const ridl_error_table golden_objects_refused_error_table = { "golden.objects.Refused",
    GOLDEN_OBJECTS_REFUSED, &golden_objects_refused_table };

ridl_status
golden_objects_refused_throw(ridl_call *call_, const golden_objects_refused *detail_)
{
	return ridl_gen_throw(call_, &golden_objects_refused_error_table, detail_);
}

const golden_objects_refused *
golden_objects_refused_detail(const ridl_error *error_)
{
	return ridl_gen_error_detail(error_, &golden_objects_refused_error_table);
}

/* interface Token */

const ridl_interface_table golden_objects_token_table = { "golden.objects.Token", 0x748fad49,
    0, 0, NULL, NULL, 0 };

golden_objects_token *
golden_objects_token_new(const golden_objects_token_ops *ops_, void *self_)
{
	return (golden_objects_token *)ridl_gen_object_new(&golden_objects_token_table, ops_,
	    sizeof(golden_objects_token_ops), self_);
}

golden_objects_token *
golden_objects_token_ref(golden_objects_token *self_)
{
	return (golden_objects_token *)ridl_object_ref((ridl_object *)self_);
}

void
golden_objects_token_unref(golden_objects_token *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

golden_objects_token *
golden_objects_token_from(ridl_object *object_)
{
	return (golden_objects_token *)ridl_gen_object_from(object_,
	    &golden_objects_token_table);
}

/* Node.parent */

static const ProtobufCMessageDescriptor golden_objects_node_parent_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.objects.NodeParentArgs",
	"NodeParentArgs",
	"golden_objects_node_parent_args",
	"golden.objects",
	sizeof(golden_objects_node_parent_args),
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

static const golden_objects_node_parent_args golden_objects_node_parent_args_absent = { { &golden_objects_node_parent_args_descriptor,
    0, NULL } };

static const ridl_field golden_objects_node_parent_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_objects_node_parent_args_table = { "golden.objects.NodeParentArgs",
    &golden_objects_node_parent_args_descriptor, golden_objects_node_parent_args_fields,
    &golden_objects_node_parent_args_absent, sizeof(golden_objects_node_parent_args), 0,
    RIDL_MESSAGE_LIST };

static const golden_objects_node_parent_results golden_objects_node_parent_results_absent = { { NULL,
    0, NULL }, NULL };

static const ridl_field golden_objects_node_parent_results_fields[] = {
	RIDL_FIELD(1, OBJECT, OPTIONAL, 0, offsetof(golden_objects_node_parent_results, node),
	    0, &golden_objects_node_table, NULL, NULL, "node"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_objects_node_parent_results_table = { "golden.objects.NodeParentResults",
    NULL, golden_objects_node_parent_results_fields,
    &golden_objects_node_parent_results_absent, sizeof(golden_objects_node_parent_results), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS };

static ridl_status
golden_objects_node_parent_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, golden_objects_node_parent_call *,
	    golden_objects_node **))slot_)(self_, (golden_objects_node_parent_call *)call_,
	    out_);
}

const ridl_method_table golden_objects_node_parent_table = {
	"golden.objects.Node/parent",
	0x6d46419d,
	0,
	RIDL_SHAPE_OBJECT,
	0,
	&golden_objects_node_parent_args_table,
	&golden_objects_node_parent_results_table,
	NULL,
	0,
	golden_objects_node_parent_call_slot,
};

ridl_status
golden_objects_node_parent(golden_objects_node *self_, golden_objects_node **node)
{
	const golden_objects_node_parent_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &golden_objects_node_parent_table, NULL,
	    &args_, node);
}

ridl_status
golden_objects_node_parent_timed(golden_objects_node *self_, ridl_duration timeout_,
    golden_objects_node **node)
{
	const golden_objects_node_parent_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &golden_objects_node_parent_table,
	    timeout_, &args_, node);
}

golden_objects_node_parent_future *
golden_objects_node_parent_async(golden_objects_node *self_)
{
	const golden_objects_node_parent_args args_ = { .base = { NULL, 0, NULL } };

	return (golden_objects_node_parent_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_objects_node_parent_table, NULL, &args_);
}

ridl_status
golden_objects_node_parent_with(golden_objects_node *self_, const ridl_call_options *options_,
    const golden_objects_node_parent_args *args_, golden_objects_node **node)
{
	return ridl_gen_call((ridl_object *)self_, &golden_objects_node_parent_table, options_,
	    args_, node);
}

golden_objects_node_parent_future *
golden_objects_node_parent_async_with(golden_objects_node *self_,
    const ridl_call_options *options_, const golden_objects_node_parent_args *args_)
{
	return (golden_objects_node_parent_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_objects_node_parent_table, options_, args_);
}

ridl_status
golden_objects_node_parent_value(golden_objects_node_parent_future *future_,
    golden_objects_node **node)
{
	return ridl_gen_future_value((ridl_future *)future_, &golden_objects_node_parent_table,
	    node);
}

golden_objects_node_parent_future *
golden_objects_node_parent_future_of(ridl_future *future_)
{
	return (golden_objects_node_parent_future *)ridl_gen_future_of(future_,
	    &golden_objects_node_parent_table);
}

ridl_status
golden_objects_node_parent_reply(golden_objects_node_parent_call *call_,
    golden_objects_node *node)
{
	const golden_objects_node_parent_results results_ = { .node = node };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Node.children */

static const ProtobufCMessageDescriptor golden_objects_node_children_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.objects.NodeChildrenArgs",
	"NodeChildrenArgs",
	"golden_objects_node_children_args",
	"golden.objects",
	sizeof(golden_objects_node_children_args),
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

static const golden_objects_node_children_args golden_objects_node_children_args_absent = { { &golden_objects_node_children_args_descriptor,
    0, NULL } };

static const ridl_field golden_objects_node_children_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_objects_node_children_args_table = { "golden.objects.NodeChildrenArgs",
    &golden_objects_node_children_args_descriptor, golden_objects_node_children_args_fields,
    &golden_objects_node_children_args_absent, sizeof(golden_objects_node_children_args), 0,
    RIDL_MESSAGE_LIST };

static const golden_objects_node_children_results golden_objects_node_children_results_absent = { { NULL,
    0, NULL }, 0, NULL, NULL };

static const ridl_field golden_objects_node_children_results_fields[] = {
	RIDL_FIELD(1, OBJECT, MANY, 0, offsetof(golden_objects_node_children_results, nodes),
	    offsetof(golden_objects_node_children_results, n_nodes),
	    &golden_objects_node_table, NULL, NULL, "nodes"),
	RIDL_FIELD(2, OBJECT, ONE, RIDL_FIELD_NEEDED,
	    offsetof(golden_objects_node_children_results, token), 0,
	    &golden_objects_token_table, NULL, NULL, "token"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_objects_node_children_results_table = { "golden.objects.NodeChildrenResults",
    NULL, golden_objects_node_children_results_fields,
    &golden_objects_node_children_results_absent, sizeof(golden_objects_node_children_results),
    2, RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static ridl_status
golden_objects_node_children_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, golden_objects_node_children_call *,
	    golden_objects_node_children_results *))slot_)(self_,
	    (golden_objects_node_children_call *)call_, out_);
}

const ridl_method_table golden_objects_node_children_table = {
	"golden.objects.Node/children",
	0x45318d72,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&golden_objects_node_children_args_table,
	&golden_objects_node_children_results_table,
	NULL,
	0,
	golden_objects_node_children_call_slot,
};

ridl_status
golden_objects_node_children(golden_objects_node *self_,
    golden_objects_node_children_results **out_)
{
	const golden_objects_node_children_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &golden_objects_node_children_table, NULL,
	    &args_, out_);
}

ridl_status
golden_objects_node_children_timed(golden_objects_node *self_, ridl_duration timeout_,
    golden_objects_node_children_results **out_)
{
	const golden_objects_node_children_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &golden_objects_node_children_table,
	    timeout_, &args_, out_);
}

golden_objects_node_children_future *
golden_objects_node_children_async(golden_objects_node *self_)
{
	const golden_objects_node_children_args args_ = { .base = { NULL, 0, NULL } };

	return (golden_objects_node_children_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_objects_node_children_table, NULL, &args_);
}

ridl_status
golden_objects_node_children_with(golden_objects_node *self_,
    const ridl_call_options *options_, const golden_objects_node_children_args *args_,
    golden_objects_node_children_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_objects_node_children_table,
	    options_, args_, out_);
}

golden_objects_node_children_future *
golden_objects_node_children_async_with(golden_objects_node *self_,
    const ridl_call_options *options_, const golden_objects_node_children_args *args_)
{
	return (golden_objects_node_children_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_objects_node_children_table, options_, args_);
}

ridl_status
golden_objects_node_children_value(golden_objects_node_children_future *future_,
    const golden_objects_node_children_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_,
	    &golden_objects_node_children_table, out_);
}

golden_objects_node_children_future *
golden_objects_node_children_future_of(ridl_future *future_)
{
	return (golden_objects_node_children_future *)ridl_gen_future_of(future_,
	    &golden_objects_node_children_table);
}

ridl_status
golden_objects_node_children_reply(golden_objects_node_children_call *call_,
    const golden_objects_node_children_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Node.visit */

static const golden_objects_node_visit_args golden_objects_node_visit_args_absent = { { NULL,
    0, NULL }, NULL, NULL, 0, NULL };

static const ridl_field golden_objects_node_visit_args_fields[] = {
	RIDL_FIELD(1, OBJECT, ONE, RIDL_FIELD_NEEDED,
	    offsetof(golden_objects_node_visit_args, visitor), 0,
	    &golden_objects_visitor_table, NULL, NULL, "visitor"),
	RIDL_FIELD(2, OBJECT, OPTIONAL, 0, offsetof(golden_objects_node_visit_args, progress),
	    0, &golden_objects_progress_table, NULL, NULL, "progress"),
	RIDL_FIELD(3, OBJECT, MANY, 0, offsetof(golden_objects_node_visit_args, judges),
	    offsetof(golden_objects_node_visit_args, n_judges), &golden_objects_decide_table,
	    NULL, NULL, "judges"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_objects_node_visit_args_table = { "golden.objects.NodeVisitArgs",
    NULL, golden_objects_node_visit_args_fields, &golden_objects_node_visit_args_absent,
    sizeof(golden_objects_node_visit_args), 3,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static const ProtobufCMessageDescriptor golden_objects_node_visit_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.objects.NodeVisitResults",
	"NodeVisitResults",
	"golden_objects_node_visit_results",
	"golden.objects",
	sizeof(golden_objects_node_visit_results),
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

static const golden_objects_node_visit_results golden_objects_node_visit_results_absent = { { &golden_objects_node_visit_results_descriptor,
    0, NULL } };

static const ridl_field golden_objects_node_visit_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_objects_node_visit_results_table = { "golden.objects.NodeVisitResults",
    &golden_objects_node_visit_results_descriptor, golden_objects_node_visit_results_fields,
    &golden_objects_node_visit_results_absent, sizeof(golden_objects_node_visit_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
golden_objects_node_visit_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_objects_node_visit_args *args_ = in_;

	(void)out_;
	return ((ridl_status (*)(void *, golden_objects_node_visit_call *,
	    golden_objects_visitor *, golden_objects_progress *,
	    golden_objects_decide *const *, size_t))slot_)(self_,
	    (golden_objects_node_visit_call *)call_, args_->visitor, args_->progress,
	    args_->judges, args_->n_judges);
}

const ridl_method_table golden_objects_node_visit_table = {
	"golden.objects.Node/visit",
	0xd1cef2bc,
	0,
	RIDL_SHAPE_NONE,
	0,
	&golden_objects_node_visit_args_table,
	&golden_objects_node_visit_results_table,
	NULL,
	0,
	golden_objects_node_visit_call_slot,
};

ridl_status
golden_objects_node_visit(golden_objects_node *self_, golden_objects_visitor *visitor,
    golden_objects_progress *progress, golden_objects_decide *const *judges, size_t n_judges)
{
	const golden_objects_node_visit_args args_ = { .visitor = visitor,
	    .progress = progress, .n_judges = n_judges, .judges = judges };

	return ridl_gen_call((ridl_object *)self_, &golden_objects_node_visit_table, NULL,
	    &args_, NULL);
}

ridl_status
golden_objects_node_visit_timed(golden_objects_node *self_, ridl_duration timeout_,
    golden_objects_visitor *visitor, golden_objects_progress *progress,
    golden_objects_decide *const *judges, size_t n_judges)
{
	const golden_objects_node_visit_args args_ = { .visitor = visitor,
	    .progress = progress, .n_judges = n_judges, .judges = judges };

	return ridl_gen_call_timed((ridl_object *)self_, &golden_objects_node_visit_table,
	    timeout_, &args_, NULL);
}

golden_objects_node_visit_future *
golden_objects_node_visit_async(golden_objects_node *self_, golden_objects_visitor *visitor,
    golden_objects_progress *progress, golden_objects_decide *const *judges, size_t n_judges)
{
	const golden_objects_node_visit_args args_ = { .visitor = visitor,
	    .progress = progress, .n_judges = n_judges, .judges = judges };

	return (golden_objects_node_visit_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_objects_node_visit_table, NULL, &args_);
}

ridl_status
golden_objects_node_visit_with(golden_objects_node *self_, const ridl_call_options *options_,
    const golden_objects_node_visit_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_objects_node_visit_table, options_,
	    args_, NULL);
}

golden_objects_node_visit_future *
golden_objects_node_visit_async_with(golden_objects_node *self_,
    const ridl_call_options *options_, const golden_objects_node_visit_args *args_)
{
	return (golden_objects_node_visit_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_objects_node_visit_table, options_, args_);
}

ridl_status
golden_objects_node_visit_value(golden_objects_node_visit_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &golden_objects_node_visit_table,
	    NULL);
}

golden_objects_node_visit_future *
golden_objects_node_visit_future_of(ridl_future *future_)
{
	return (golden_objects_node_visit_future *)ridl_gen_future_of(future_,
	    &golden_objects_node_visit_table);
}

ridl_status
golden_objects_node_visit_reply(golden_objects_node_visit_call *call_)
{
	const golden_objects_node_visit_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* interface Node */

static const ridl_interface_method golden_objects_node_methods[] = {
	/* sorted by id */
	{ 0x45318d72, offsetof(golden_objects_node_ops, children),
	    &golden_objects_node_children_table },
	{ 0x6d46419d, offsetof(golden_objects_node_ops, parent),
	    &golden_objects_node_parent_table },
	{ 0xd1cef2bc, offsetof(golden_objects_node_ops, visit),
	    &golden_objects_node_visit_table },
};

const ridl_interface_table golden_objects_node_table = { "golden.objects.Node", 0x7bef1008, 0,
    3, golden_objects_node_methods, NULL, 0 };

golden_objects_node *
golden_objects_node_new(const golden_objects_node_ops *ops_, void *self_)
{
	return (golden_objects_node *)ridl_gen_object_new(&golden_objects_node_table, ops_,
	    sizeof(golden_objects_node_ops), self_);
}

golden_objects_node *
golden_objects_node_ref(golden_objects_node *self_)
{
	return (golden_objects_node *)ridl_object_ref((ridl_object *)self_);
}

void
golden_objects_node_unref(golden_objects_node *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

golden_objects_node *
golden_objects_node_from(ridl_object *object_)
{
	return (golden_objects_node *)ridl_gen_object_from(object_, &golden_objects_node_table);
}

/* Visitor.seen */

static const golden_objects_visitor_seen_args golden_objects_visitor_seen_args_absent = { { NULL,
    0, NULL }, NULL };

static const ridl_field golden_objects_visitor_seen_args_fields[] = {
	RIDL_FIELD(1, OBJECT, ONE, RIDL_FIELD_NEEDED,
	    offsetof(golden_objects_visitor_seen_args, node), 0, &golden_objects_node_table,
	    NULL, NULL, "node"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_objects_visitor_seen_args_table = { "golden.objects.VisitorSeenArgs",
    NULL, golden_objects_visitor_seen_args_fields, &golden_objects_visitor_seen_args_absent,
    sizeof(golden_objects_visitor_seen_args), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static ridl_status
golden_objects_visitor_seen_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_objects_visitor_seen_args *args_ = in_;

	(void)out_;
	((void (*)(void *, golden_objects_visitor_seen_call *,
	    golden_objects_node *))slot_)(self_, (golden_objects_visitor_seen_call *)call_,
	    args_->node);
	return RIDL_OK;
}

const ridl_method_table golden_objects_visitor_seen_table = {
	"golden.objects.Visitor/seen",
	0x6dccf7c8,
	RIDL_METHOD_ONEWAY,
	RIDL_SHAPE_NONE,
	0,
	&golden_objects_visitor_seen_args_table,
	NULL,
	NULL,
	0,
	golden_objects_visitor_seen_call_slot,
};

ridl_status
golden_objects_visitor_seen(golden_objects_visitor *self_, golden_objects_node *node)
{
	const golden_objects_visitor_seen_args args_ = { .node = node };

	return ridl_gen_call((ridl_object *)self_, &golden_objects_visitor_seen_table, NULL,
	    &args_, NULL);
}

ridl_status
golden_objects_visitor_seen_timed(golden_objects_visitor *self_, ridl_duration timeout_,
    golden_objects_node *node)
{
	const golden_objects_visitor_seen_args args_ = { .node = node };

	return ridl_gen_call_timed((ridl_object *)self_, &golden_objects_visitor_seen_table,
	    timeout_, &args_, NULL);
}

golden_objects_visitor_seen_future *
golden_objects_visitor_seen_async(golden_objects_visitor *self_, golden_objects_node *node)
{
	const golden_objects_visitor_seen_args args_ = { .node = node };

	return (golden_objects_visitor_seen_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_objects_visitor_seen_table, NULL, &args_);
}

ridl_status
golden_objects_visitor_seen_with(golden_objects_visitor *self_,
    const ridl_call_options *options_, const golden_objects_visitor_seen_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_objects_visitor_seen_table,
	    options_, args_, NULL);
}

golden_objects_visitor_seen_future *
golden_objects_visitor_seen_async_with(golden_objects_visitor *self_,
    const ridl_call_options *options_, const golden_objects_visitor_seen_args *args_)
{
	return (golden_objects_visitor_seen_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_objects_visitor_seen_table, options_, args_);
}

ridl_status
golden_objects_visitor_seen_value(golden_objects_visitor_seen_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_,
	    &golden_objects_visitor_seen_table, NULL);
}

golden_objects_visitor_seen_future *
golden_objects_visitor_seen_future_of(ridl_future *future_)
{
	return (golden_objects_visitor_seen_future *)ridl_gen_future_of(future_,
	    &golden_objects_visitor_seen_table);
}

/* interface Visitor */

static const ridl_interface_method golden_objects_visitor_methods[] = {
	/* sorted by id */
	{ 0x6dccf7c8, offsetof(golden_objects_visitor_ops, seen),
	    &golden_objects_visitor_seen_table },
};

const ridl_interface_table golden_objects_visitor_table = { "golden.objects.Visitor",
    0x878b9026, 0, 1, golden_objects_visitor_methods, NULL, 0 };

golden_objects_visitor *
golden_objects_visitor_new(const golden_objects_visitor_ops *ops_, void *self_)
{
	return (golden_objects_visitor *)ridl_gen_object_new(&golden_objects_visitor_table,
	    ops_, sizeof(golden_objects_visitor_ops), self_);
}

golden_objects_visitor *
golden_objects_visitor_ref(golden_objects_visitor *self_)
{
	return (golden_objects_visitor *)ridl_object_ref((ridl_object *)self_);
}

void
golden_objects_visitor_unref(golden_objects_visitor *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

golden_objects_visitor *
golden_objects_visitor_from(ridl_object *object_)
{
	return (golden_objects_visitor *)ridl_gen_object_from(object_,
	    &golden_objects_visitor_table);
}

/* Tree.root */

static const ProtobufCMessageDescriptor golden_objects_tree_root_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.objects.TreeRootArgs",
	"TreeRootArgs",
	"golden_objects_tree_root_args",
	"golden.objects",
	sizeof(golden_objects_tree_root_args),
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

static const golden_objects_tree_root_args golden_objects_tree_root_args_absent = { { &golden_objects_tree_root_args_descriptor,
    0, NULL } };

static const ridl_field golden_objects_tree_root_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_objects_tree_root_args_table = { "golden.objects.TreeRootArgs",
    &golden_objects_tree_root_args_descriptor, golden_objects_tree_root_args_fields,
    &golden_objects_tree_root_args_absent, sizeof(golden_objects_tree_root_args), 0,
    RIDL_MESSAGE_LIST };

static const golden_objects_tree_root_results golden_objects_tree_root_results_absent = { { NULL,
    0, NULL }, NULL };

static const ridl_field golden_objects_tree_root_results_fields[] = {
	RIDL_FIELD(1, OBJECT, ONE, RIDL_FIELD_NEEDED,
	    offsetof(golden_objects_tree_root_results, node), 0, &golden_objects_node_table,
	    NULL, NULL, "node"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_objects_tree_root_results_table = { "golden.objects.TreeRootResults",
    NULL, golden_objects_tree_root_results_fields, &golden_objects_tree_root_results_absent,
    sizeof(golden_objects_tree_root_results), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static ridl_status
golden_objects_tree_root_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, golden_objects_tree_root_call *,
	    golden_objects_node **))slot_)(self_, (golden_objects_tree_root_call *)call_, out_);
}

const ridl_method_table golden_objects_tree_root_table = {
	"golden.objects.Tree/root",
	0x1e24b611,
	0,
	RIDL_SHAPE_OBJECT,
	0,
	&golden_objects_tree_root_args_table,
	&golden_objects_tree_root_results_table,
	NULL,
	0,
	golden_objects_tree_root_call_slot,
};

ridl_status
golden_objects_tree_root(golden_objects_tree *self_, golden_objects_node **node)
{
	const golden_objects_tree_root_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &golden_objects_tree_root_table, NULL,
	    &args_, node);
}

ridl_status
golden_objects_tree_root_timed(golden_objects_tree *self_, ridl_duration timeout_,
    golden_objects_node **node)
{
	const golden_objects_tree_root_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &golden_objects_tree_root_table,
	    timeout_, &args_, node);
}

golden_objects_tree_root_future *
golden_objects_tree_root_async(golden_objects_tree *self_)
{
	const golden_objects_tree_root_args args_ = { .base = { NULL, 0, NULL } };

	return (golden_objects_tree_root_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_objects_tree_root_table, NULL, &args_);
}

ridl_status
golden_objects_tree_root_with(golden_objects_tree *self_, const ridl_call_options *options_,
    const golden_objects_tree_root_args *args_, golden_objects_node **node)
{
	return ridl_gen_call((ridl_object *)self_, &golden_objects_tree_root_table, options_,
	    args_, node);
}

golden_objects_tree_root_future *
golden_objects_tree_root_async_with(golden_objects_tree *self_,
    const ridl_call_options *options_, const golden_objects_tree_root_args *args_)
{
	return (golden_objects_tree_root_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_objects_tree_root_table, options_, args_);
}

ridl_status
golden_objects_tree_root_value(golden_objects_tree_root_future *future_,
    golden_objects_node **node)
{
	return ridl_gen_future_value((ridl_future *)future_, &golden_objects_tree_root_table,
	    node);
}

golden_objects_tree_root_future *
golden_objects_tree_root_future_of(ridl_future *future_)
{
	return (golden_objects_tree_root_future *)ridl_gen_future_of(future_,
	    &golden_objects_tree_root_table);
}

ridl_status
golden_objects_tree_root_reply(golden_objects_tree_root_call *call_, golden_objects_node *node)
{
	const golden_objects_tree_root_results results_ = { .node = node };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* service Tree */

static const ridl_interface_method golden_objects_tree_methods[] = {
	/* sorted by id */
	{ 0x1e24b611, offsetof(golden_objects_tree_ops, root),
	    &golden_objects_tree_root_table },
};

const ridl_interface_table golden_objects_tree_table = { "golden.objects.Tree", 0x91a6aa5c,
    RIDL_INTERFACE_SERVICE, 1, golden_objects_tree_methods, NULL, 0 };

golden_objects_tree *
golden_objects_tree_at(ridl_conn *conn_)
{
	return (golden_objects_tree *)ridl_gen_object_at(conn_, &golden_objects_tree_table);
}

golden_objects_tree *
golden_objects_tree_new(const golden_objects_tree_ops *ops_, void *self_)
{
	return (golden_objects_tree *)ridl_gen_object_new(&golden_objects_tree_table, ops_,
	    sizeof(golden_objects_tree_ops), self_);
}

golden_objects_tree *
golden_objects_tree_ref(golden_objects_tree *self_)
{
	return (golden_objects_tree *)ridl_object_ref((ridl_object *)self_);
}

void
golden_objects_tree_unref(golden_objects_tree *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

golden_objects_tree *
golden_objects_tree_from(ridl_object *object_)
{
	return (golden_objects_tree *)ridl_gen_object_from(object_, &golden_objects_tree_table);
}
