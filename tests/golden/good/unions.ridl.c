/*
 * Made by ridlc from unions.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "unions.ridl.h"

#include <ridl/gen.h>

/* enum Mode */

static const ridl_enum_value un_mode_values[] = {
	{ UN_MODE_A, "A" },
	{ UN_MODE_B, "B" },
};

static const ProtobufCEnumValue un_mode_pb_values[] = {
	{ "A", "UN_MODE_A", UN_MODE_A },
	{ "B", "UN_MODE_B", UN_MODE_B },
};

static const ProtobufCIntRange un_mode_pb_ranges[] = { { 0, 0 }, { 0, 2 } };
static const ProtobufCEnumValueIndex un_mode_pb_names[] = {
	{ "A", 0 },
	{ "B", 1 },
};

const ProtobufCEnumDescriptor un_mode_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.unions.Mode",
	"Mode",
	"un_mode",
	"golden.unions",
	2,
	un_mode_pb_values,
	2,
	un_mode_pb_names,
	1,
	un_mode_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table un_mode_table = { "golden.unions.Mode", un_mode_values, 2, 0 };

/* struct Value */

static const ridl_bounds un_value_bounds[] = {
	{ RIDL_BOUND_MAX_BYTES, 0, 10, 0, 0, { .u = 0 }, { .u = 0 } },
};

static const ProtobufCFieldDescriptor un_value_pb_fields[] = {
	{ "num", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT64,
	    offsetof(un_value, value_case), offsetof(un_value, num), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "text", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING,
	    offsetof(un_value, value_case), offsetof(un_value, text), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "nested", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(un_value, value_case), offsetof(un_value, nested), &un_value_descriptor,
	    NULL, PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
};

static const unsigned un_value_pb_names[] = { 2, 0, 1 };
static const ProtobufCIntRange un_value_pb_ranges[] = { { 1, 0 }, { 0, 3 } };

const ProtobufCMessageDescriptor un_value_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.unions.Value",
	"Value",
	"un_value",
	"golden.unions",
	sizeof(un_value),
	3,
	un_value_pb_fields,
	un_value_pb_names,
	1,
	un_value_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const un_value un_value_absent = { { &un_value_descriptor, 0, NULL }, UN_VALUE_NOT_SET,
    { 0 } };

static const ridl_field un_value_fields[] = {
	RIDL_FIELD(1, INT64, ARM, 0, offsetof(un_value, num), offsetof(un_value, value_case),
	    NULL, NULL, NULL, "num"),
	RIDL_FIELD(2, STRING, ARM, RIDL_FIELD_CAREFUL, offsetof(un_value, text),
	    offsetof(un_value, value_case), NULL, &un_value_bounds[0], NULL, "text"),
	RIDL_FIELD(3, MESSAGE, ARM, 0, offsetof(un_value, nested),
	    offsetof(un_value, value_case), &un_value_table, NULL, NULL, "nested"),
	RIDL_FIELDS_END,
};

const ridl_message_table un_value_table = { "golden.unions.Value", &un_value_descriptor,
    un_value_fields, &un_value_absent, sizeof(un_value), 3, RIDL_MESSAGE_LATE };

ridl_status
un_value_encode(const un_value *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&un_value_table, message_, buf_, size_, out_len_);
}

ridl_status
un_value_decode(const void *data_, size_t len_, ridl_arena *mem_, un_value **out_)
{
	return ridl_gen_decode(&un_value_table, data_, len_, mem_, out_);
}

void
un_value_print(const un_value *message_, FILE *file_)
{
	ridl_gen_print(&un_value_table, message_, file_);
}

bool
un_value_equal(const un_value *a_, const un_value *b_)
{
	return ridl_gen_equal(&un_value_table, a_, b_);
}

un_value *
un_value_copy(const un_value *message_)
{
	return ridl_gen_copy(&un_value_table, message_);
}

/* struct Item */

static const ProtobufCFieldDescriptor un_item_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0, offsetof(un_item, key),
	    NULL, protobuf_c_empty_string, 0, 0, NULL, NULL },
	{ "last", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0, offsetof(un_item, last),
	    NULL, NULL, 0, 0, NULL, NULL },
	{ "num", 6, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT64,
	    offsetof(un_item, extra_case), offsetof(un_item, num), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "text", 7, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING,
	    offsetof(un_item, extra_case), offsetof(un_item, text), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "data", 8, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BYTES,
	    offsetof(un_item, extra_case), offsetof(un_item, data), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "item", 9, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(un_item, extra_case), offsetof(un_item, item), &un_item_descriptor, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "mode", 10, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM,
	    offsetof(un_item, extra_case), offsetof(un_item, mode), &un_mode_descriptor, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "class", 11, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL,
	    offsetof(un_item, extra_case), offsetof(un_item, class_), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "real", 12, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE,
	    offsetof(un_item, further_case), offsetof(un_item, real), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "value", 13, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(un_item, further_case), offsetof(un_item, value), &un_value_descriptor,
	    NULL, PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "values", 14, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(un_item, n_values), offsetof(un_item, values), &un_value_descriptor, NULL,
	    0, 0, NULL, NULL },
};

static const unsigned un_item_pb_names[] = { 7, 4, 5, 0, 1, 6, 2, 8, 3, 9, 10 };
static const ProtobufCIntRange un_item_pb_ranges[] = { { 1, 0 }, { 6, 2 }, { 0, 11 } };

const ProtobufCMessageDescriptor un_item_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.unions.Item",
	"Item",
	"un_item",
	"golden.unions",
	sizeof(un_item),
	11,
	un_item_pb_fields,
	un_item_pb_names,
	2,
	un_item_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const un_item un_item_absent = { { &un_item_descriptor, 0, NULL },
    protobuf_c_empty_string, UN_ITEM_EXTRA_NOT_SET, { 0 }, UN_ITEM_FURTHER_NOT_SET, { NULL },
    0, NULL, 0 };

static const ridl_field un_item_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(un_item, key), 0, NULL, NULL, NULL, "key"),
	RIDL_FIELD(2, UINT32, ONE, 0, offsetof(un_item, last), 0, NULL, NULL, NULL, "last"),
	RIDL_FIELD(6, INT64, ARM, 0, offsetof(un_item, num), offsetof(un_item, extra_case),
	    NULL, NULL, NULL, "num"),
	RIDL_FIELD(7, STRING, ARM, 0, offsetof(un_item, text), offsetof(un_item, extra_case),
	    NULL, NULL, NULL, "text"),
	RIDL_FIELD(8, BYTES, ARM, 0, offsetof(un_item, data), offsetof(un_item, extra_case),
	    NULL, NULL, NULL, "data"),
	RIDL_FIELD(9, MESSAGE, ARM, 0, offsetof(un_item, item), offsetof(un_item, extra_case),
	    &un_item_table, NULL, NULL, "item"),
	RIDL_FIELD(10, ENUM, ARM, 0, offsetof(un_item, mode), offsetof(un_item, extra_case),
	    &un_mode_table, NULL, NULL, "mode"),
	RIDL_FIELD(11, BOOL, ARM, 0, offsetof(un_item, class_), offsetof(un_item, extra_case),
	    NULL, NULL, NULL, "class"),
	RIDL_FIELD(12, DOUBLE, ARM, 0, offsetof(un_item, real),
	    offsetof(un_item, further_case), NULL, NULL, NULL, "real"),
	RIDL_FIELD(13, MESSAGE, ARM, 0, offsetof(un_item, value),
	    offsetof(un_item, further_case), &un_value_table, NULL, NULL, "value"),
	RIDL_FIELD(14, MESSAGE, MANY, 0, offsetof(un_item, values),
	    offsetof(un_item, n_values), &un_value_table, NULL, NULL, "values"),
	RIDL_FIELDS_END,
};

const ridl_message_table un_item_table = { "golden.unions.Item", &un_item_descriptor,
    un_item_fields, &un_item_absent, sizeof(un_item), 11, 0 };

ridl_status
un_item_encode(const un_item *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&un_item_table, message_, buf_, size_, out_len_);
}

ridl_status
un_item_decode(const void *data_, size_t len_, ridl_arena *mem_, un_item **out_)
{
	return ridl_gen_decode(&un_item_table, data_, len_, mem_, out_);
}

void
un_item_print(const un_item *message_, FILE *file_)
{
	ridl_gen_print(&un_item_table, message_, file_);
}

bool
un_item_equal(const un_item *a_, const un_item *b_)
{
	return ridl_gen_equal(&un_item_table, a_, b_);
}

un_item *
un_item_copy(const un_item *message_)
{
	return ridl_gen_copy(&un_item_table, message_);
}

/* error Bad */

static const ProtobufCFieldDescriptor un_bad_pb_fields[] = {
	{ "code", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32,
	    offsetof(un_bad, reason_case), offsetof(un_bad, code), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "why", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING,
	    offsetof(un_bad, reason_case), offsetof(un_bad, why), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
};

static const unsigned un_bad_pb_names[] = { 0, 1 };
static const ProtobufCIntRange un_bad_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

const ProtobufCMessageDescriptor un_bad_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.unions.Bad",
	"Bad",
	"un_bad",
	"golden.unions",
	sizeof(un_bad),
	2,
	un_bad_pb_fields,
	un_bad_pb_names,
	1,
	un_bad_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const un_bad un_bad_absent = { { &un_bad_descriptor, 0, NULL }, UN_BAD_REASON_NOT_SET,
    { 0 } };

static const ridl_field un_bad_fields[] = {
	RIDL_FIELD(1, INT32, ARM, 0, offsetof(un_bad, code), offsetof(un_bad, reason_case),
	    NULL, NULL, NULL, "code"),
	RIDL_FIELD(2, STRING, ARM, 0, offsetof(un_bad, why), offsetof(un_bad, reason_case),
	    NULL, NULL, NULL, "why"),
	RIDL_FIELDS_END,
};

const ridl_message_table un_bad_table = { "golden.unions.Bad", &un_bad_descriptor,
    un_bad_fields, &un_bad_absent, sizeof(un_bad), 2, 0 };

ridl_status
un_bad_encode(const un_bad *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&un_bad_table, message_, buf_, size_, out_len_);
}

ridl_status
un_bad_decode(const void *data_, size_t len_, ridl_arena *mem_, un_bad **out_)
{
	return ridl_gen_decode(&un_bad_table, data_, len_, mem_, out_);
}

void
un_bad_print(const un_bad *message_, FILE *file_)
{
	ridl_gen_print(&un_bad_table, message_, file_);
}

bool
un_bad_equal(const un_bad *a_, const un_bad *b_)
{
	return ridl_gen_equal(&un_bad_table, a_, b_);
}

un_bad *
un_bad_copy(const un_bad *message_)
{
	return ridl_gen_copy(&un_bad_table, message_);
}

const ridl_error_table un_bad_error_table = { "golden.unions.Bad", UN_BAD, &un_bad_table };

ridl_status
un_bad_throw(ridl_call *call_, const un_bad *detail_)
{
	return ridl_gen_throw(call_, &un_bad_error_table, detail_);
}

const un_bad *
un_bad_detail(const ridl_error *error_)
{
	return ridl_gen_error_detail(error_, &un_bad_error_table);
}

/* Store.get */

static const ProtobufCFieldDescriptor un_store_get_args_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(un_store_get_args, key), NULL, protobuf_c_empty_string, 0, 0, NULL, NULL },
};

static const unsigned un_store_get_args_pb_names[] = { 0 };
static const ProtobufCIntRange un_store_get_args_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor un_store_get_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.unions.StoreGetArgs",
	"StoreGetArgs",
	"un_store_get_args",
	"golden.unions",
	sizeof(un_store_get_args),
	1,
	un_store_get_args_pb_fields,
	un_store_get_args_pb_names,
	1,
	un_store_get_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const un_store_get_args un_store_get_args_absent = { { &un_store_get_args_descriptor, 0,
    NULL }, protobuf_c_empty_string };

static const ridl_field un_store_get_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(un_store_get_args, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELDS_END,
};

static const ridl_message_table un_store_get_args_table = { "golden.unions.StoreGetArgs",
    &un_store_get_args_descriptor, un_store_get_args_fields, &un_store_get_args_absent,
    sizeof(un_store_get_args), 1, RIDL_MESSAGE_LIST };

static ridl_status
un_store_get_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const un_store_get_args *args_ = in_;

	return ((ridl_status (*)(void *, un_store_get_call *, const char *,
	    un_value *))slot_)(self_, (un_store_get_call *)call_, args_->key, out_);
}

static const ridl_error_table *const un_store_get_throws[] = {
	&un_bad_error_table,
};

const ridl_method_table un_store_get_table = {
	"golden.unions.Store/get",
	0x4d26578a,
	0,
	RIDL_SHAPE_BODY,
	0,
	&un_store_get_args_table,
	&un_value_table,
	un_store_get_throws,
	1,
	un_store_get_call_slot,
};

ridl_status
un_store_get(un_store *self_, const char *key, un_value **out_)
{
	const un_store_get_args args_ = { .key = key };

	return ridl_gen_call((ridl_object *)self_, &un_store_get_table, NULL, &args_, out_);
}

ridl_status
un_store_get_timed(un_store *self_, ridl_duration timeout_, const char *key, un_value **out_)
{
	const un_store_get_args args_ = { .key = key };

	return ridl_gen_call_timed((ridl_object *)self_, &un_store_get_table, timeout_, &args_,
	    out_);
}

un_store_get_future *
un_store_get_async(un_store *self_, const char *key)
{
	const un_store_get_args args_ = { .key = key };

	return (un_store_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &un_store_get_table, NULL, &args_);
}

ridl_status
un_store_get_with(un_store *self_, const ridl_call_options *options_,
    const un_store_get_args *args_, un_value **out_)
{
	return ridl_gen_call((ridl_object *)self_, &un_store_get_table, options_, args_, out_);
}

un_store_get_future *
un_store_get_async_with(un_store *self_, const ridl_call_options *options_,
    const un_store_get_args *args_)
{
	return (un_store_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &un_store_get_table, options_, args_);
}

ridl_status
un_store_get_value(un_store_get_future *future_, const un_value **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &un_store_get_table, out_);
}

un_store_get_future *
un_store_get_future_of(ridl_future *future_)
{
	return (un_store_get_future *)ridl_gen_future_of(future_, &un_store_get_table);
}

ridl_status
un_store_get_reply(un_store_get_call *call_, const un_value *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Store.put */

static const ProtobufCFieldDescriptor un_store_put_args_pb_fields[] = {
	{ "value", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(un_store_put_args, value), &un_value_descriptor, NULL, 0, 0, NULL, NULL },
	{ "item", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(un_store_put_args, item), &un_item_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned un_store_put_args_pb_names[] = { 1, 0 };
static const ProtobufCIntRange un_store_put_args_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor un_store_put_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.unions.StorePutArgs",
	"StorePutArgs",
	"un_store_put_args",
	"golden.unions",
	sizeof(un_store_put_args),
	2,
	un_store_put_args_pb_fields,
	un_store_put_args_pb_names,
	1,
	un_store_put_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const un_store_put_args un_store_put_args_absent = { { &un_store_put_args_descriptor, 0,
    NULL }, NULL, NULL };

static const ridl_field un_store_put_args_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, RIDL_FIELD_FILLED, offsetof(un_store_put_args, value), 0,
	    &un_value_table, NULL, NULL, "value"),
	RIDL_FIELD(2, MESSAGE, ONE, RIDL_FIELD_FILLED, offsetof(un_store_put_args, item), 0,
	    &un_item_table, NULL, NULL, "item"),
	RIDL_FIELDS_END,
};

static const ridl_message_table un_store_put_args_table = { "golden.unions.StorePutArgs",
    &un_store_put_args_descriptor, un_store_put_args_fields, &un_store_put_args_absent,
    sizeof(un_store_put_args), 2, RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor un_store_put_results_pb_fields[] = {
	{ "value", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(un_store_put_results, value), &un_value_descriptor, NULL, 0, 0, NULL,
	    NULL },
};

static const unsigned un_store_put_results_pb_names[] = { 0 };
static const ProtobufCIntRange un_store_put_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor un_store_put_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.unions.StorePutResults",
	"StorePutResults",
	"un_store_put_results",
	"golden.unions",
	sizeof(un_store_put_results),
	1,
	un_store_put_results_pb_fields,
	un_store_put_results_pb_names,
	1,
	un_store_put_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const un_store_put_results un_store_put_results_absent = { { &un_store_put_results_descriptor,
    0, NULL }, NULL };

static const ridl_field un_store_put_results_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, RIDL_FIELD_FILLED, offsetof(un_store_put_results, value),
	    0, &un_value_table, NULL, NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table un_store_put_results_table = { "golden.unions.StorePutResults",
    &un_store_put_results_descriptor, un_store_put_results_fields,
    &un_store_put_results_absent, sizeof(un_store_put_results), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static ridl_status
un_store_put_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const un_store_put_args *args_ = in_;

	return ((ridl_status (*)(void *, un_store_put_call *, const un_value *,
	    const un_item *, un_value *))slot_)(self_, (un_store_put_call *)call_,
	    args_->value, args_->item, out_);
}

const ridl_method_table un_store_put_table = {
	"golden.unions.Store/put",
	0x9c2c94bb,
	0,
	RIDL_SHAPE_MESSAGE,
	0,
	&un_store_put_args_table,
	&un_store_put_results_table,
	NULL,
	0,
	un_store_put_call_slot,
};

ridl_status
un_store_put(un_store *self_, const un_value *value, const un_item *item, un_value **value_)
{
	const un_store_put_args args_ = { .value = (un_value *)value, .item = (un_item *)item };

	return ridl_gen_call((ridl_object *)self_, &un_store_put_table, NULL, &args_, value_);
}

ridl_status
un_store_put_timed(un_store *self_, ridl_duration timeout_, const un_value *value,
    const un_item *item, un_value **value_)
{
	const un_store_put_args args_ = { .value = (un_value *)value, .item = (un_item *)item };

	return ridl_gen_call_timed((ridl_object *)self_, &un_store_put_table, timeout_, &args_,
	    value_);
}

un_store_put_future *
un_store_put_async(un_store *self_, const un_value *value, const un_item *item)
{
	const un_store_put_args args_ = { .value = (un_value *)value, .item = (un_item *)item };

	return (un_store_put_future *)ridl_gen_call_async((ridl_object *)self_,
	    &un_store_put_table, NULL, &args_);
}

ridl_status
un_store_put_with(un_store *self_, const ridl_call_options *options_,
    const un_store_put_args *args_, un_value **value_)
{
	return ridl_gen_call((ridl_object *)self_, &un_store_put_table, options_, args_,
	    value_);
}

un_store_put_future *
un_store_put_async_with(un_store *self_, const ridl_call_options *options_,
    const un_store_put_args *args_)
{
	return (un_store_put_future *)ridl_gen_call_async((ridl_object *)self_,
	    &un_store_put_table, options_, args_);
}

ridl_status
un_store_put_value(un_store_put_future *future_, const un_value **value_)
{
	return ridl_gen_future_value((ridl_future *)future_, &un_store_put_table, value_);
}

un_store_put_future *
un_store_put_future_of(ridl_future *future_)
{
	return (un_store_put_future *)ridl_gen_future_of(future_, &un_store_put_table);
}

ridl_status
un_store_put_reply(un_store_put_call *call_, const un_value *value)
{
	const un_store_put_results results_ = { .value = (un_value *)value };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Store.all */

static const ProtobufCMessageDescriptor un_store_all_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.unions.StoreAllArgs",
	"StoreAllArgs",
	"un_store_all_args",
	"golden.unions",
	sizeof(un_store_all_args),
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

static const un_store_all_args un_store_all_args_absent = { { &un_store_all_args_descriptor, 0,
    NULL } };

static const ridl_field un_store_all_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table un_store_all_args_table = { "golden.unions.StoreAllArgs",
    &un_store_all_args_descriptor, un_store_all_args_fields, &un_store_all_args_absent,
    sizeof(un_store_all_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor un_store_all_results_values_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(un_store_all_results_values_entry, key), NULL, protobuf_c_empty_string, 0,
	    0, NULL, NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(un_store_all_results_values_entry, value), &un_value_descriptor, NULL, 0,
	    0, NULL, NULL },
};

static const unsigned un_store_all_results_values_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange un_store_all_results_values_entry_pb_ranges[] = { { 1, 0 }, { 0,
    2 } };

static const ProtobufCMessageDescriptor un_store_all_results_values_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.unions.StoreAllResults.ValuesEntry",
	"ValuesEntry",
	"un_store_all_results_values_entry",
	"golden.unions",
	sizeof(un_store_all_results_values_entry),
	2,
	un_store_all_results_values_entry_pb_fields,
	un_store_all_results_values_entry_pb_names,
	1,
	un_store_all_results_values_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const un_store_all_results_values_entry un_store_all_results_values_entry_absent = { { &un_store_all_results_values_entry_descriptor,
    0, NULL }, protobuf_c_empty_string, NULL };

static const ridl_field un_store_all_results_values_entry_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(un_store_all_results_values_entry, key), 0,
	    NULL, NULL, NULL, "key"),
	RIDL_FIELD(2, MESSAGE, ONE, RIDL_FIELD_FILLED,
	    offsetof(un_store_all_results_values_entry, value), 0, &un_value_table, NULL, NULL,
	    "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table un_store_all_results_values_entry_table = { "golden.unions.StoreAllResults.ValuesEntry",
    &un_store_all_results_values_entry_descriptor, un_store_all_results_values_entry_fields,
    &un_store_all_results_values_entry_absent, sizeof(un_store_all_results_values_entry), 2,
    RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor un_store_all_results_pb_fields[] = {
	{ "values", 1, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(un_store_all_results, n_values), offsetof(un_store_all_results, values),
	    &un_store_all_results_values_entry_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned un_store_all_results_pb_names[] = { 0 };
static const ProtobufCIntRange un_store_all_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor un_store_all_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.unions.StoreAllResults",
	"StoreAllResults",
	"un_store_all_results",
	"golden.unions",
	sizeof(un_store_all_results),
	1,
	un_store_all_results_pb_fields,
	un_store_all_results_pb_names,
	1,
	un_store_all_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const un_store_all_results un_store_all_results_absent = { { &un_store_all_results_descriptor,
    0, NULL }, 0, NULL };

static const ridl_field un_store_all_results_fields[] = {
	RIDL_FIELD(1, MESSAGE, MANY, RIDL_FIELD_MAP, offsetof(un_store_all_results, values),
	    offsetof(un_store_all_results, n_values), &un_store_all_results_values_entry_table,
	    NULL, NULL, "values"),
	RIDL_FIELDS_END,
};

static const ridl_message_table un_store_all_results_table = { "golden.unions.StoreAllResults",
    &un_store_all_results_descriptor, un_store_all_results_fields,
    &un_store_all_results_absent, sizeof(un_store_all_results), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static ridl_status
un_store_all_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, un_store_all_call *,
	    un_store_all_results *))slot_)(self_, (un_store_all_call *)call_, out_);
}

const ridl_method_table un_store_all_table = {
	"golden.unions.Store/all",
	0xe469e9ad,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&un_store_all_args_table,
	&un_store_all_results_table,
	NULL,
	0,
	un_store_all_call_slot,
};

ridl_status
un_store_all(un_store *self_, un_store_all_results **out_)
{
	const un_store_all_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &un_store_all_table, NULL, &args_, out_);
}

ridl_status
un_store_all_timed(un_store *self_, ridl_duration timeout_, un_store_all_results **out_)
{
	const un_store_all_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &un_store_all_table, timeout_, &args_,
	    out_);
}

un_store_all_future *
un_store_all_async(un_store *self_)
{
	const un_store_all_args args_ = { .base = { NULL, 0, NULL } };

	return (un_store_all_future *)ridl_gen_call_async((ridl_object *)self_,
	    &un_store_all_table, NULL, &args_);
}

ridl_status
un_store_all_with(un_store *self_, const ridl_call_options *options_,
    const un_store_all_args *args_, un_store_all_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &un_store_all_table, options_, args_, out_);
}

un_store_all_future *
un_store_all_async_with(un_store *self_, const ridl_call_options *options_,
    const un_store_all_args *args_)
{
	return (un_store_all_future *)ridl_gen_call_async((ridl_object *)self_,
	    &un_store_all_table, options_, args_);
}

ridl_status
un_store_all_value(un_store_all_future *future_, const un_store_all_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &un_store_all_table, out_);
}

un_store_all_future *
un_store_all_future_of(ridl_future *future_)
{
	return (un_store_all_future *)ridl_gen_future_of(future_, &un_store_all_table);
}

ridl_status
un_store_all_reply(un_store_all_call *call_, const un_store_all_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* service Store */

static const ridl_interface_method un_store_methods[] = {
	/* sorted by id */
	{ 0x4d26578a, offsetof(un_store_ops, get), &un_store_get_table },
	{ 0x9c2c94bb, offsetof(un_store_ops, put), &un_store_put_table },
	{ 0xe469e9ad, offsetof(un_store_ops, all), &un_store_all_table },
};

const ridl_interface_table un_store_table = { "golden.unions.Store", 0x04b8f245,
    RIDL_INTERFACE_SERVICE, 3, un_store_methods, NULL, 0 };

un_store *
un_store_at(ridl_conn *conn_)
{
	return (un_store *)ridl_gen_object_at(conn_, &un_store_table);
}

un_store *
un_store_new(const un_store_ops *ops_, void *self_)
{
	return (un_store *)ridl_gen_object_new(&un_store_table, ops_, sizeof(un_store_ops),
	    self_);
}

un_store *
un_store_ref(un_store *self_)
{
	return (un_store *)ridl_object_ref((ridl_object *)self_);
}

void
un_store_unref(un_store *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

un_store *
un_store_from(ridl_object *object_)
{
	return (un_store *)ridl_gen_object_from(object_, &un_store_table);
}
