/*
 * Made by ridlc from imported_options.proto; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "imported_options.ridl.h"

#include <ridl/gen.h>

/* struct Item */

static const ProtobufCFieldDescriptor golden_options_item_pb_fields[] = {
	{ "name", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_options_item, name), NULL, protobuf_c_empty_string,
	    PROTOBUF_C_FIELD_FLAG_DEPRECATED, 0, NULL, NULL },
};

static const unsigned golden_options_item_pb_names[] = { 0 };
static const ProtobufCIntRange golden_options_item_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor golden_options_item_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.options.Item",
	"Item",
	"golden_options_item",
	"golden.options",
	sizeof(golden_options_item),
	1,
	golden_options_item_pb_fields,
	golden_options_item_pb_names,
	1,
	golden_options_item_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_options_item golden_options_item_absent = { { &golden_options_item_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field golden_options_item_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(golden_options_item, name), 0, NULL, NULL, NULL,
	    "name"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_options_item_table = { "golden.options.Item",
    &golden_options_item_descriptor, golden_options_item_fields, &golden_options_item_absent,
    sizeof(golden_options_item), 1, 0 };

ridl_status
golden_options_item_encode(const golden_options_item *message_, void *buf_, size_t size_,
    size_t *out_len_)
{
	return ridl_gen_encode(&golden_options_item_table, message_, buf_, size_, out_len_);
}

ridl_status
golden_options_item_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_options_item **out_)
{
	return ridl_gen_decode(&golden_options_item_table, data_, len_, mem_, out_);
}

void
golden_options_item_print(const golden_options_item *message_, FILE *file_)
{
	ridl_gen_print(&golden_options_item_table, message_, file_);
}

bool
golden_options_item_equal(const golden_options_item *a_, const golden_options_item *b_)
{
	return ridl_gen_equal(&golden_options_item_table, a_, b_);
}

golden_options_item *
golden_options_item_copy(const golden_options_item *message_)
{
	return ridl_gen_copy(&golden_options_item_table, message_);
}

/* Items.Get */

static ridl_status
golden_options_items_get_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_options_item *args_ = in_;

	return ((ridl_status (*)(void *, golden_options_items_get_call *,
	    const golden_options_item *, golden_options_item *))slot_)(self_,
	    (golden_options_items_get_call *)call_, args_, out_);
}

const ridl_method_table golden_options_items_get_table = {
	"golden.options.Items/Get",
	0x7a8fcea5,
	0,
	RIDL_SHAPE_BODY,
	0,
	&golden_options_item_table,
	&golden_options_item_table,
	NULL,
	0,
	golden_options_items_get_call_slot,
};

ridl_status
golden_options_items_get(golden_options_items *self_, const golden_options_item *request_,
    golden_options_item **out_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_options_items_get_table, NULL,
	    request_, out_);
}

ridl_status
golden_options_items_get_timed(golden_options_items *self_, ridl_duration timeout_,
    const golden_options_item *request_, golden_options_item **out_)
{
	return ridl_gen_call_timed((ridl_object *)self_, &golden_options_items_get_table,
	    timeout_, request_, out_);
}

golden_options_items_get_future *
golden_options_items_get_async(golden_options_items *self_, const golden_options_item *request_)
{
	return (golden_options_items_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_options_items_get_table, NULL, request_);
}

ridl_status
golden_options_items_get_with(golden_options_items *self_, const ridl_call_options *options_,
    const golden_options_item *args_, golden_options_item **out_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_options_items_get_table, options_,
	    args_, out_);
}

golden_options_items_get_future *
golden_options_items_get_async_with(golden_options_items *self_,
    const ridl_call_options *options_, const golden_options_item *args_)
{
	return (golden_options_items_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_options_items_get_table, options_, args_);
}

ridl_status
golden_options_items_get_value(golden_options_items_get_future *future_,
    const golden_options_item **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &golden_options_items_get_table,
	    out_);
}

golden_options_items_get_future *
golden_options_items_get_future_of(ridl_future *future_)
{
	return (golden_options_items_get_future *)ridl_gen_future_of(future_,
	    &golden_options_items_get_table);
}

ridl_status
golden_options_items_get_reply(golden_options_items_get_call *call_,
    const golden_options_item *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* service Items */

static const ridl_interface_method golden_options_items_methods[] = {
	/* sorted by id */
	{ 0x7a8fcea5, offsetof(golden_options_items_ops, get),
	    &golden_options_items_get_table },
};

const ridl_interface_table golden_options_items_table = { "golden.options.Items", 0xe903bac6,
    RIDL_INTERFACE_SERVICE, 1, golden_options_items_methods, NULL, 0 };

golden_options_items *
golden_options_items_at(ridl_conn *conn_)
{
	return (golden_options_items *)ridl_gen_object_at(conn_, &golden_options_items_table);
}

golden_options_items *
golden_options_items_new(const golden_options_items_ops *ops_, void *self_)
{
	return (golden_options_items *)ridl_gen_object_new(&golden_options_items_table, ops_,
	    sizeof(golden_options_items_ops), self_);
}

golden_options_items *
golden_options_items_ref(golden_options_items *self_)
{
	return (golden_options_items *)ridl_object_ref((ridl_object *)self_);
}

void
golden_options_items_unref(golden_options_items *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

golden_options_items *
golden_options_items_from(ridl_object *object_)
{
	return (golden_options_items *)ridl_gen_object_from(object_,
	    &golden_options_items_table);
}
