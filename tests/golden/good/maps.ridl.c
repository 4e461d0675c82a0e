/*
 * Made by ridlc from maps.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "maps.ridl.h"

#include <ridl/gen.h>

/* enum Color */

static const ridl_enum_value mp_color_values[] = {
	{ MP_COLOR_RED, "RED" },
	{ MP_COLOR_BLUE, "BLUE" },
};

static const ProtobufCEnumValue mp_color_pb_values[] = {
	{ "RED", "MP_COLOR_RED", MP_COLOR_RED },
	{ "BLUE", "MP_COLOR_BLUE", MP_COLOR_BLUE },
};

static const ProtobufCIntRange mp_color_pb_ranges[] = { { 0, 0 }, { 0, 2 } };
static const ProtobufCEnumValueIndex mp_color_pb_names[] = {
	{ "BLUE", 1 },
	{ "RED", 0 },
};

const ProtobufCEnumDescriptor mp_color_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.maps.Color",
	"Color",
	"mp_color",
	"golden.maps",
	2,
	mp_color_pb_values,
	2,
	mp_color_pb_names,
	1,
	mp_color_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table mp_color_table = { "golden.maps.Color", mp_color_values, 2, 0 };

/* struct Item */

static const ProtobufCFieldDescriptor mp_item_labels_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(mp_item_labels_entry, key), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(mp_item_labels_entry, value), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned mp_item_labels_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange mp_item_labels_entry_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor mp_item_labels_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.maps.Item.LabelsEntry",
	"LabelsEntry",
	"mp_item_labels_entry",
	"golden.maps",
	sizeof(mp_item_labels_entry),
	2,
	mp_item_labels_entry_pb_fields,
	mp_item_labels_entry_pb_names,
	1,
	mp_item_labels_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mp_item_labels_entry mp_item_labels_entry_absent = { { &mp_item_labels_entry_descriptor,
    0, NULL }, protobuf_c_empty_string, protobuf_c_empty_string };

static const ridl_field mp_item_labels_entry_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(mp_item_labels_entry, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELD(2, STRING, ONE, 0, offsetof(mp_item_labels_entry, value), 0, NULL, NULL,
	    NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table mp_item_labels_entry_table = { "golden.maps.Item.LabelsEntry",
    &mp_item_labels_entry_descriptor, mp_item_labels_entry_fields,
    &mp_item_labels_entry_absent, sizeof(mp_item_labels_entry), 2, 0 };

static const ProtobufCFieldDescriptor mp_item_by_number_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(mp_item_by_number_entry, key), NULL, NULL, 0, 0, NULL, NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(mp_item_by_number_entry, value), &mp_item_descriptor, NULL, 0, 0, NULL,
	    NULL },
};

static const unsigned mp_item_by_number_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange mp_item_by_number_entry_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor mp_item_by_number_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.maps.Item.ByNumberEntry",
	"ByNumberEntry",
	"mp_item_by_number_entry",
	"golden.maps",
	sizeof(mp_item_by_number_entry),
	2,
	mp_item_by_number_entry_pb_fields,
	mp_item_by_number_entry_pb_names,
	1,
	mp_item_by_number_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mp_item_by_number_entry mp_item_by_number_entry_absent = { { &mp_item_by_number_entry_descriptor,
    0, NULL }, 0, NULL };

static const ridl_field mp_item_by_number_entry_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(mp_item_by_number_entry, key), 0, NULL, NULL,
	    NULL, "key"),
	RIDL_FIELD(2, MESSAGE, ONE, RIDL_FIELD_FILLED,
	    offsetof(mp_item_by_number_entry, value), 0, &mp_item_table, NULL, NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table mp_item_by_number_entry_table = { "golden.maps.Item.ByNumberEntry",
    &mp_item_by_number_entry_descriptor, mp_item_by_number_entry_fields,
    &mp_item_by_number_entry_absent, sizeof(mp_item_by_number_entry), 2, RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor mp_item_colors_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(mp_item_colors_entry, key), NULL, NULL, 0, 0, NULL, NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM, 0,
	    offsetof(mp_item_colors_entry, value), &mp_color_descriptor, NULL, 0, 0, NULL,
	    NULL },
};

static const unsigned mp_item_colors_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange mp_item_colors_entry_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor mp_item_colors_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.maps.Item.ColorsEntry",
	"ColorsEntry",
	"mp_item_colors_entry",
	"golden.maps",
	sizeof(mp_item_colors_entry),
	2,
	mp_item_colors_entry_pb_fields,
	mp_item_colors_entry_pb_names,
	1,
	mp_item_colors_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mp_item_colors_entry mp_item_colors_entry_absent = { { &mp_item_colors_entry_descriptor,
    0, NULL }, 0, MP_COLOR_RED };

static const ridl_field mp_item_colors_entry_fields[] = {
	RIDL_FIELD(1, BOOL, ONE, 0, offsetof(mp_item_colors_entry, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELD(2, ENUM, ONE, 0, offsetof(mp_item_colors_entry, value), 0, &mp_color_table,
	    NULL, NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table mp_item_colors_entry_table = { "golden.maps.Item.ColorsEntry",
    &mp_item_colors_entry_descriptor, mp_item_colors_entry_fields,
    &mp_item_colors_entry_absent, sizeof(mp_item_colors_entry), 2, 0 };

static const ridl_bounds mp_item_blobs_entry_bounds[] = {
	{ RIDL_BOUND_MAX_BYTES, 0, 8, 0, 0, { .u = 0 }, { .u = 0 } },
};

static const ProtobufCFieldDescriptor mp_item_blobs_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_FIXED64, 0,
	    offsetof(mp_item_blobs_entry, key), NULL, NULL, 0, 0, NULL, NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BYTES, 0,
	    offsetof(mp_item_blobs_entry, value), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned mp_item_blobs_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange mp_item_blobs_entry_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor mp_item_blobs_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.maps.Item.BlobsEntry",
	"BlobsEntry",
	"mp_item_blobs_entry",
	"golden.maps",
	sizeof(mp_item_blobs_entry),
	2,
	mp_item_blobs_entry_pb_fields,
	mp_item_blobs_entry_pb_names,
	1,
	mp_item_blobs_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mp_item_blobs_entry mp_item_blobs_entry_absent = { { &mp_item_blobs_entry_descriptor,
    0, NULL }, 0, { 0, NULL } };

static const ridl_field mp_item_blobs_entry_fields[] = {
	RIDL_FIELD(1, FIXED64, ONE, 0, offsetof(mp_item_blobs_entry, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELD(2, BYTES, ONE, RIDL_FIELD_CAREFUL, offsetof(mp_item_blobs_entry, value), 0,
	    NULL, &mp_item_blobs_entry_bounds[0], NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table mp_item_blobs_entry_table = { "golden.maps.Item.BlobsEntry",
    &mp_item_blobs_entry_descriptor, mp_item_blobs_entry_fields, &mp_item_blobs_entry_absent,
    sizeof(mp_item_blobs_entry), 2, RIDL_MESSAGE_LATE };

static const ridl_bounds mp_item_more_entry_bounds[] = {
	{ RIDL_BOUND_MAX_BYTES, 0, 16, 0, 0, { .u = 0 }, { .u = 0 } },
};

static const ProtobufCFieldDescriptor mp_item_more_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(mp_item_more_entry, key), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(mp_item_more_entry, value), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned mp_item_more_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange mp_item_more_entry_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor mp_item_more_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.maps.Item.MoreEntry",
	"MoreEntry",
	"mp_item_more_entry",
	"golden.maps",
	sizeof(mp_item_more_entry),
	2,
	mp_item_more_entry_pb_fields,
	mp_item_more_entry_pb_names,
	1,
	mp_item_more_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mp_item_more_entry mp_item_more_entry_absent = { { &mp_item_more_entry_descriptor,
    0, NULL }, protobuf_c_empty_string, protobuf_c_empty_string };

static const ridl_field mp_item_more_entry_fields[] = {
	RIDL_FIELD(1, STRING, ONE, RIDL_FIELD_CAREFUL, offsetof(mp_item_more_entry, key), 0,
	    NULL, &mp_item_more_entry_bounds[0], NULL, "key"),
	RIDL_FIELD(2, STRING, ONE, 0, offsetof(mp_item_more_entry, value), 0, NULL, NULL, NULL,
	    "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table mp_item_more_entry_table = { "golden.maps.Item.MoreEntry",
    &mp_item_more_entry_descriptor, mp_item_more_entry_fields, &mp_item_more_entry_absent,
    sizeof(mp_item_more_entry), 2, RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor mp_item_class_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_SINT32, 0,
	    offsetof(mp_item_class_entry, key), NULL, NULL, 0, 0, NULL, NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE, 0,
	    offsetof(mp_item_class_entry, value), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned mp_item_class_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange mp_item_class_entry_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor mp_item_class_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.maps.Item.ClassEntry",
	"ClassEntry",
	"mp_item_class_entry",
	"golden.maps",
	sizeof(mp_item_class_entry),
	2,
	mp_item_class_entry_pb_fields,
	mp_item_class_entry_pb_names,
	1,
	mp_item_class_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mp_item_class_entry mp_item_class_entry_absent = { { &mp_item_class_entry_descriptor,
    0, NULL }, 0, 0 };

static const ridl_field mp_item_class_entry_fields[] = {
	RIDL_FIELD(1, SINT32, ONE, 0, offsetof(mp_item_class_entry, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELD(2, DOUBLE, ONE, 0, offsetof(mp_item_class_entry, value), 0, NULL, NULL,
	    NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table mp_item_class_entry_table = { "golden.maps.Item.ClassEntry",
    &mp_item_class_entry_descriptor, mp_item_class_entry_fields, &mp_item_class_entry_absent,
    sizeof(mp_item_class_entry), 2, 0 };

static const ridl_bounds mp_item_bounds[] = {
	{ RIDL_BOUND_MAX_ITEMS, 10, 0, 0, 0, { .u = 0 }, { .u = 0 } },
};

static const ProtobufCFieldDescriptor mp_item_pb_fields[] = {
	{ "labels", 1, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(mp_item, n_labels), offsetof(mp_item, labels),
	    &mp_item_labels_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "by_number", 2, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(mp_item, n_by_number), offsetof(mp_item, by_number),
	    &mp_item_by_number_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "colors", 3, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(mp_item, n_colors), offsetof(mp_item, colors),
	    &mp_item_colors_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "blobs", 4, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(mp_item, n_blobs), offsetof(mp_item, blobs),
	    &mp_item_blobs_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "more", 5, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(mp_item, n_more), offsetof(mp_item, more), &mp_item_more_entry_descriptor,
	    NULL, 0, 0, NULL, NULL },
	{ "class", 6, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(mp_item, n_class_), offsetof(mp_item, class_),
	    &mp_item_class_entry_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned mp_item_pb_names[] = { 3, 1, 5, 2, 0, 4 };
static const ProtobufCIntRange mp_item_pb_ranges[] = { { 1, 0 }, { 0, 6 } };

const ProtobufCMessageDescriptor mp_item_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.maps.Item",
	"Item",
	"mp_item",
	"golden.maps",
	sizeof(mp_item),
	6,
	mp_item_pb_fields,
	mp_item_pb_names,
	1,
	mp_item_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mp_item mp_item_absent = { { &mp_item_descriptor, 0, NULL }, 0, NULL, 0, NULL, 0,
    NULL, 0, NULL, 0, NULL, 0, NULL };

static const ridl_field mp_item_fields[] = {
	RIDL_FIELD(1, MESSAGE, MANY, RIDL_FIELD_MAP, offsetof(mp_item, labels),
	    offsetof(mp_item, n_labels), &mp_item_labels_entry_table, NULL, NULL, "labels"),
	RIDL_FIELD(2, MESSAGE, MANY, RIDL_FIELD_MAP, offsetof(mp_item, by_number),
	    offsetof(mp_item, n_by_number), &mp_item_by_number_entry_table, &mp_item_bounds[0],
	    NULL, "by_number"),
	RIDL_FIELD(3, MESSAGE, MANY, RIDL_FIELD_MAP, offsetof(mp_item, colors),
	    offsetof(mp_item, n_colors), &mp_item_colors_entry_table, NULL, NULL, "colors"),
	RIDL_FIELD(4, MESSAGE, MANY, RIDL_FIELD_MAP, offsetof(mp_item, blobs),
	    offsetof(mp_item, n_blobs), &mp_item_blobs_entry_table, NULL, NULL, "blobs"),
	RIDL_FIELD(5, MESSAGE, MANY, RIDL_FIELD_MAP, offsetof(mp_item, more),
	    offsetof(mp_item, n_more), &mp_item_more_entry_table, NULL, NULL, "more"),
	RIDL_FIELD(6, MESSAGE, MANY, RIDL_FIELD_MAP, offsetof(mp_item, class_),
	    offsetof(mp_item, n_class_), &mp_item_class_entry_table, NULL, NULL, "class"),
	RIDL_FIELDS_END,
};

const ridl_message_table mp_item_table = { "golden.maps.Item", &mp_item_descriptor,
    mp_item_fields, &mp_item_absent, sizeof(mp_item), 6, RIDL_MESSAGE_LATE };

ridl_status
mp_item_encode(const mp_item *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&mp_item_table, message_, buf_, size_, out_len_);
}

ridl_status
mp_item_decode(const void *data_, size_t len_, ridl_arena *mem_, mp_item **out_)
{
	return ridl_gen_decode(&mp_item_table, data_, len_, mem_, out_);
}

void
mp_item_print(const mp_item *message_, FILE *file_)
{
	ridl_gen_print(&mp_item_table, message_, file_);
}

bool
mp_item_equal(const mp_item *a_, const mp_item *b_)
{
	return ridl_gen_equal(&mp_item_table, a_, b_);
}

mp_item *
mp_item_copy(const mp_item *message_)
{
	return ridl_gen_copy(&mp_item_table, message_);
}

/* Store.put */

static const ProtobufCFieldDescriptor mp_store_put_args_items_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(mp_store_put_args_items_entry, key), NULL, protobuf_c_empty_string, 0, 0,
	    NULL, NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(mp_store_put_args_items_entry, value), &mp_item_descriptor, NULL, 0, 0,
	    NULL, NULL },
};

static const unsigned mp_store_put_args_items_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange mp_store_put_args_items_entry_pb_ranges[] = { { 1, 0 }, { 0,
    2 } };

static const ProtobufCMessageDescriptor mp_store_put_args_items_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.maps.StorePutArgs.ItemsEntry",
	"ItemsEntry",
	"mp_store_put_args_items_entry",
	"golden.maps",
	sizeof(mp_store_put_args_items_entry),
	2,
	mp_store_put_args_items_entry_pb_fields,
	mp_store_put_args_items_entry_pb_names,
	1,
	mp_store_put_args_items_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mp_store_put_args_items_entry mp_store_put_args_items_entry_absent = { { &mp_store_put_args_items_entry_descriptor,
    0, NULL }, protobuf_c_empty_string, NULL };

static const ridl_field mp_store_put_args_items_entry_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(mp_store_put_args_items_entry, key), 0, NULL,
	    NULL, NULL, "key"),
	RIDL_FIELD(2, MESSAGE, ONE, RIDL_FIELD_FILLED,
	    offsetof(mp_store_put_args_items_entry, value), 0, &mp_item_table, NULL, NULL,
	    "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table mp_store_put_args_items_entry_table = { "golden.maps.StorePutArgs.ItemsEntry",
    &mp_store_put_args_items_entry_descriptor, mp_store_put_args_items_entry_fields,
    &mp_store_put_args_items_entry_absent, sizeof(mp_store_put_args_items_entry), 2,
    RIDL_MESSAGE_LATE };

static const ridl_bounds mp_store_put_args_labels_entry_bounds[] = {
	{ RIDL_BOUND_MAX_BYTES, 0, 16, 0, 0, { .u = 0 }, { .u = 0 } },
};

static const ProtobufCFieldDescriptor mp_store_put_args_labels_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(mp_store_put_args_labels_entry, key), NULL, protobuf_c_empty_string, 0, 0,
	    NULL, NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(mp_store_put_args_labels_entry, value), NULL, protobuf_c_empty_string, 0,
	    0, NULL, NULL },
};

static const unsigned mp_store_put_args_labels_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange mp_store_put_args_labels_entry_pb_ranges[] = { { 1, 0 }, { 0,
    2 } };

static const ProtobufCMessageDescriptor mp_store_put_args_labels_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.maps.StorePutArgs.LabelsEntry",
	"LabelsEntry",
	"mp_store_put_args_labels_entry",
	"golden.maps",
	sizeof(mp_store_put_args_labels_entry),
	2,
	mp_store_put_args_labels_entry_pb_fields,
	mp_store_put_args_labels_entry_pb_names,
	1,
	mp_store_put_args_labels_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mp_store_put_args_labels_entry mp_store_put_args_labels_entry_absent = { { &mp_store_put_args_labels_entry_descriptor,
    0, NULL }, protobuf_c_empty_string, protobuf_c_empty_string };

static const ridl_field mp_store_put_args_labels_entry_fields[] = {
	RIDL_FIELD(1, STRING, ONE, RIDL_FIELD_CAREFUL,
	    offsetof(mp_store_put_args_labels_entry, key), 0, NULL,
	    &mp_store_put_args_labels_entry_bounds[0], NULL, "key"),
	RIDL_FIELD(2, STRING, ONE, 0, offsetof(mp_store_put_args_labels_entry, value), 0, NULL,
	    NULL, NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table mp_store_put_args_labels_entry_table = { "golden.maps.StorePutArgs.LabelsEntry",
    &mp_store_put_args_labels_entry_descriptor, mp_store_put_args_labels_entry_fields,
    &mp_store_put_args_labels_entry_absent, sizeof(mp_store_put_args_labels_entry), 2,
    RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor mp_store_put_args_pb_fields[] = {
	{ "items", 1, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(mp_store_put_args, n_items), offsetof(mp_store_put_args, items),
	    &mp_store_put_args_items_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "labels", 2, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(mp_store_put_args, n_labels), offsetof(mp_store_put_args, labels),
	    &mp_store_put_args_labels_entry_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned mp_store_put_args_pb_names[] = { 0, 1 };
static const ProtobufCIntRange mp_store_put_args_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor mp_store_put_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.maps.StorePutArgs",
	"StorePutArgs",
	"mp_store_put_args",
	"golden.maps",
	sizeof(mp_store_put_args),
	2,
	mp_store_put_args_pb_fields,
	mp_store_put_args_pb_names,
	1,
	mp_store_put_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mp_store_put_args mp_store_put_args_absent = { { &mp_store_put_args_descriptor, 0,
    NULL }, 0, NULL, 0, NULL };

static const ridl_field mp_store_put_args_fields[] = {
	RIDL_FIELD(1, MESSAGE, MANY, RIDL_FIELD_MAP, offsetof(mp_store_put_args, items),
	    offsetof(mp_store_put_args, n_items), &mp_store_put_args_items_entry_table, NULL,
	    NULL, "items"),
	RIDL_FIELD(2, MESSAGE, MANY, RIDL_FIELD_MAP, offsetof(mp_store_put_args, labels),
	    offsetof(mp_store_put_args, n_labels), &mp_store_put_args_labels_entry_table, NULL,
	    NULL, "labels"),
	RIDL_FIELDS_END,
};

static const ridl_message_table mp_store_put_args_table = { "golden.maps.StorePutArgs",
    &mp_store_put_args_descriptor, mp_store_put_args_fields, &mp_store_put_args_absent,
    sizeof(mp_store_put_args), 2, RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor mp_store_put_results_names_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(mp_store_put_results_names_entry, key), NULL, NULL, 0, 0, NULL, NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(mp_store_put_results_names_entry, value), NULL, protobuf_c_empty_string,
	    0, 0, NULL, NULL },
};

static const unsigned mp_store_put_results_names_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange mp_store_put_results_names_entry_pb_ranges[] = { { 1, 0 }, { 0,
    2 } };

static const ProtobufCMessageDescriptor mp_store_put_results_names_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.maps.StorePutResults.NamesEntry",
	"NamesEntry",
	"mp_store_put_results_names_entry",
	"golden.maps",
	sizeof(mp_store_put_results_names_entry),
	2,
	mp_store_put_results_names_entry_pb_fields,
	mp_store_put_results_names_entry_pb_names,
	1,
	mp_store_put_results_names_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mp_store_put_results_names_entry mp_store_put_results_names_entry_absent = { { &mp_store_put_results_names_entry_descriptor,
    0, NULL }, 0, protobuf_c_empty_string };

static const ridl_field mp_store_put_results_names_entry_fields[] = {
	RIDL_FIELD(1, UINT32, ONE, 0, offsetof(mp_store_put_results_names_entry, key), 0, NULL,
	    NULL, NULL, "key"),
	RIDL_FIELD(2, STRING, ONE, 0, offsetof(mp_store_put_results_names_entry, value), 0,
	    NULL, NULL, NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table mp_store_put_results_names_entry_table = { "golden.maps.StorePutResults.NamesEntry",
    &mp_store_put_results_names_entry_descriptor, mp_store_put_results_names_entry_fields,
    &mp_store_put_results_names_entry_absent, sizeof(mp_store_put_results_names_entry), 2, 0 };

static const ProtobufCFieldDescriptor mp_store_put_results_pb_fields[] = {
	{ "names", 1, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(mp_store_put_results, n_names), offsetof(mp_store_put_results, names),
	    &mp_store_put_results_names_entry_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned mp_store_put_results_pb_names[] = { 0 };
static const ProtobufCIntRange mp_store_put_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor mp_store_put_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.maps.StorePutResults",
	"StorePutResults",
	"mp_store_put_results",
	"golden.maps",
	sizeof(mp_store_put_results),
	1,
	mp_store_put_results_pb_fields,
	mp_store_put_results_pb_names,
	1,
	mp_store_put_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mp_store_put_results mp_store_put_results_absent = { { &mp_store_put_results_descriptor,
    0, NULL }, 0, NULL };

static const ridl_field mp_store_put_results_fields[] = {
	RIDL_FIELD(1, MESSAGE, MANY, RIDL_FIELD_MAP, offsetof(mp_store_put_results, names),
	    offsetof(mp_store_put_results, n_names), &mp_store_put_results_names_entry_table,
	    NULL, NULL, "names"),
	RIDL_FIELDS_END,
};

static const ridl_message_table mp_store_put_results_table = { "golden.maps.StorePutResults",
    &mp_store_put_results_descriptor, mp_store_put_results_fields,
    &mp_store_put_results_absent, sizeof(mp_store_put_results), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static ridl_status
mp_store_put_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const mp_store_put_args *args_ = in_;

	return ((ridl_status (*)(void *, mp_store_put_call *,
	    mp_store_put_args_items_entry *const *, size_t,
	    mp_store_put_args_labels_entry *const *, size_t,
	    mp_store_put_results *))slot_)(self_, (mp_store_put_call *)call_, args_->items,
	    args_->n_items, args_->labels, args_->n_labels, out_);
}

const ridl_method_table mp_store_put_table = {
	"golden.maps.Store/put",
	0xdd6a4908,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&mp_store_put_args_table,
	&mp_store_put_results_table,
	NULL,
	0,
	mp_store_put_call_slot,
};

ridl_status
mp_store_put(mp_store *self_, mp_store_put_args_items_entry *const *items, size_t n_items,
    mp_store_put_args_labels_entry *const *labels, size_t n_labels, mp_store_put_results **out_)
{
	const mp_store_put_args args_ = { .n_items = n_items, .items = items,
	    .n_labels = n_labels, .labels = labels };

	return ridl_gen_call((ridl_object *)self_, &mp_store_put_table, NULL, &args_, out_);
}

ridl_status
mp_store_put_timed(mp_store *self_, ridl_duration timeout_,
    mp_store_put_args_items_entry *const *items, size_t n_items,
    mp_store_put_args_labels_entry *const *labels, size_t n_labels, mp_store_put_results **out_)
{
	const mp_store_put_args args_ = { .n_items = n_items, .items = items,
	    .n_labels = n_labels, .labels = labels };

	return ridl_gen_call_timed((ridl_object *)self_, &mp_store_put_table, timeout_, &args_,
	    out_);
}

mp_store_put_future *
mp_store_put_async(mp_store *self_, mp_store_put_args_items_entry *const *items,
    size_t n_items, mp_store_put_args_labels_entry *const *labels, size_t n_labels)
{
	const mp_store_put_args args_ = { .n_items = n_items, .items = items,
	    .n_labels = n_labels, .labels = labels };

	return (mp_store_put_future *)ridl_gen_call_async((ridl_object *)self_,
	    &mp_store_put_table, NULL, &args_);
}

ridl_status
mp_store_put_with(mp_store *self_, const ridl_call_options *options_,
    const mp_store_put_args *args_, mp_store_put_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &mp_store_put_table, options_, args_, out_);
}

mp_store_put_future *
mp_store_put_async_with(mp_store *self_, const ridl_call_options *options_,
    const mp_store_put_args *args_)
{
	return (mp_store_put_future *)ridl_gen_call_async((ridl_object *)self_,
	    &mp_store_put_table, options_, args_);
}

ridl_status
mp_store_put_value(mp_store_put_future *future_, const mp_store_put_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &mp_store_put_table, out_);
}

mp_store_put_future *
mp_store_put_future_of(ridl_future *future_)
{
	return (mp_store_put_future *)ridl_gen_future_of(future_, &mp_store_put_table);
}

ridl_status
mp_store_put_reply(mp_store_put_call *call_, const mp_store_put_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Store.get */

static const ProtobufCMessageDescriptor mp_store_get_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.maps.StoreGetArgs",
	"StoreGetArgs",
	"mp_store_get_args",
	"golden.maps",
	sizeof(mp_store_get_args),
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

static const mp_store_get_args mp_store_get_args_absent = { { &mp_store_get_args_descriptor, 0,
    NULL } };

static const ridl_field mp_store_get_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table mp_store_get_args_table = { "golden.maps.StoreGetArgs",
    &mp_store_get_args_descriptor, mp_store_get_args_fields, &mp_store_get_args_absent,
    sizeof(mp_store_get_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor mp_store_get_results_result_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(mp_store_get_results_result_entry, key), NULL, protobuf_c_empty_string, 0,
	    0, NULL, NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(mp_store_get_results_result_entry, value), &mp_item_descriptor, NULL, 0,
	    0, NULL, NULL },
};

static const unsigned mp_store_get_results_result_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange mp_store_get_results_result_entry_pb_ranges[] = { { 1, 0 }, { 0,
    2 } };

static const ProtobufCMessageDescriptor mp_store_get_results_result_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.maps.StoreGetResults.ResultEntry",
	"ResultEntry",
	"mp_store_get_results_result_entry",
	"golden.maps",
	sizeof(mp_store_get_results_result_entry),
	2,
	mp_store_get_results_result_entry_pb_fields,
	mp_store_get_results_result_entry_pb_names,
	1,
	mp_store_get_results_result_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mp_store_get_results_result_entry mp_store_get_results_result_entry_absent = { { &mp_store_get_results_result_entry_descriptor,
    0, NULL }, protobuf_c_empty_string, NULL };

static const ridl_field mp_store_get_results_result_entry_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(mp_store_get_results_result_entry, key), 0,
	    NULL, NULL, NULL, "key"),
	RIDL_FIELD(2, MESSAGE, ONE, RIDL_FIELD_FILLED,
	    offsetof(mp_store_get_results_result_entry, value), 0, &mp_item_table, NULL, NULL,
	    "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table mp_store_get_results_result_entry_table = { "golden.maps.StoreGetResults.ResultEntry",
    &mp_store_get_results_result_entry_descriptor, mp_store_get_results_result_entry_fields,
    &mp_store_get_results_result_entry_absent, sizeof(mp_store_get_results_result_entry), 2,
    RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor mp_store_get_results_pb_fields[] = {
	{ "result", 1, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(mp_store_get_results, n_result), offsetof(mp_store_get_results, result),
	    &mp_store_get_results_result_entry_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned mp_store_get_results_pb_names[] = { 0 };
static const ProtobufCIntRange mp_store_get_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor mp_store_get_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.maps.StoreGetResults",
	"StoreGetResults",
	"mp_store_get_results",
	"golden.maps",
	sizeof(mp_store_get_results),
	1,
	mp_store_get_results_pb_fields,
	mp_store_get_results_pb_names,
	1,
	mp_store_get_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const mp_store_get_results mp_store_get_results_absent = { { &mp_store_get_results_descriptor,
    0, NULL }, 0, NULL };

static const ridl_field mp_store_get_results_fields[] = {
	RIDL_FIELD(1, MESSAGE, MANY, RIDL_FIELD_MAP, offsetof(mp_store_get_results, result),
	    offsetof(mp_store_get_results, n_result), &mp_store_get_results_result_entry_table,
	    NULL, NULL, "result"),
	RIDL_FIELDS_END,
};

static const ridl_message_table mp_store_get_results_table = { "golden.maps.StoreGetResults",
    &mp_store_get_results_descriptor, mp_store_get_results_fields,
    &mp_store_get_results_absent, sizeof(mp_store_get_results), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static ridl_status
mp_store_get_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, mp_store_get_call *,
	    mp_store_get_results *))slot_)(self_, (mp_store_get_call *)call_, out_);
}

const ridl_method_table mp_store_get_table = {
	"golden.maps.Store/get",
	0x101170b5,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&mp_store_get_args_table,
	&mp_store_get_results_table,
	NULL,
	0,
	mp_store_get_call_slot,
};

ridl_status
mp_store_get(mp_store *self_, mp_store_get_results **out_)
{
	const mp_store_get_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &mp_store_get_table, NULL, &args_, out_);
}

ridl_status
mp_store_get_timed(mp_store *self_, ridl_duration timeout_, mp_store_get_results **out_)
{
	const mp_store_get_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &mp_store_get_table, timeout_, &args_,
	    out_);
}

mp_store_get_future *
mp_store_get_async(mp_store *self_)
{
	const mp_store_get_args args_ = { .base = { NULL, 0, NULL } };

	return (mp_store_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &mp_store_get_table, NULL, &args_);
}

ridl_status
mp_store_get_with(mp_store *self_, const ridl_call_options *options_,
    const mp_store_get_args *args_, mp_store_get_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &mp_store_get_table, options_, args_, out_);
}

mp_store_get_future *
mp_store_get_async_with(mp_store *self_, const ridl_call_options *options_,
    const mp_store_get_args *args_)
{
	return (mp_store_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &mp_store_get_table, options_, args_);
}

ridl_status
mp_store_get_value(mp_store_get_future *future_, const mp_store_get_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &mp_store_get_table, out_);
}

mp_store_get_future *
mp_store_get_future_of(ridl_future *future_)
{
	return (mp_store_get_future *)ridl_gen_future_of(future_, &mp_store_get_table);
}

ridl_status
mp_store_get_reply(mp_store_get_call *call_, const mp_store_get_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* service Store */

static const ridl_interface_method mp_store_methods[] = {
	/* sorted by id */
	{ 0x101170b5, offsetof(mp_store_ops, get), &mp_store_get_table },
	{ 0xdd6a4908, offsetof(mp_store_ops, put), &mp_store_put_table },
};

const ridl_interface_table mp_store_table = { "golden.maps.Store", 0xf5ef8a56,
    RIDL_INTERFACE_SERVICE, 2, mp_store_methods, NULL, 0 };

mp_store *
mp_store_at(ridl_conn *conn_)
{
	return (mp_store *)ridl_gen_object_at(conn_, &mp_store_table);
}

mp_store *
mp_store_new(const mp_store_ops *ops_, void *self_)
{
	return (mp_store *)ridl_gen_object_new(&mp_store_table, ops_, sizeof(mp_store_ops),
	    self_);
}

mp_store *
mp_store_ref(mp_store *self_)
{
	return (mp_store *)ridl_object_ref((ridl_object *)self_);
}

void
mp_store_unref(mp_store *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

mp_store *
mp_store_from(ridl_object *object_)
{
	return (mp_store *)ridl_gen_object_from(object_, &mp_store_table);
}
