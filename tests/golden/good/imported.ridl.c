/*
 * Made by ridlc from imported.proto; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "imported.ridl.h"

#include <ridl/gen.h>

/* struct Everything */

static const ProtobufCFieldDescriptor golden_imported_everything_by_int32_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything_by_int32_entry, key), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything_by_int32_entry, value), NULL, NULL, 0, 0, NULL,
	    NULL },
};

static const unsigned golden_imported_everything_by_int32_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange golden_imported_everything_by_int32_entry_pb_ranges[] = { { 1,
    0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor golden_imported_everything_by_int32_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Everything.ByInt32Entry",
	"ByInt32Entry",
	"golden_imported_everything_by_int32_entry",
	"golden.imported",
	sizeof(golden_imported_everything_by_int32_entry),
	2,
	golden_imported_everything_by_int32_entry_pb_fields,
	golden_imported_everything_by_int32_entry_pb_names,
	1,
	golden_imported_everything_by_int32_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_everything_by_int32_entry golden_imported_everything_by_int32_entry_absent = { { &golden_imported_everything_by_int32_entry_descriptor,
    0, NULL }, 0, 0 };

static const ridl_field golden_imported_everything_by_int32_entry_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(golden_imported_everything_by_int32_entry, key),
	    0, NULL, NULL, NULL, "key"),
	RIDL_FIELD(2, INT32, ONE, 0,
	    offsetof(golden_imported_everything_by_int32_entry, value), 0, NULL, NULL, NULL,
	    "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_imported_everything_by_int32_entry_table = { "golden.imported.Everything.ByInt32Entry",
    &golden_imported_everything_by_int32_entry_descriptor,
    golden_imported_everything_by_int32_entry_fields,
    &golden_imported_everything_by_int32_entry_absent,
    sizeof(golden_imported_everything_by_int32_entry), 2, 0 };

static const ProtobufCFieldDescriptor golden_imported_everything_by_int64_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT64, 0,
	    offsetof(golden_imported_everything_by_int64_entry, key), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_imported_everything_by_int64_entry, value), NULL,
	    protobuf_c_empty_string, 0, 0, NULL, NULL },
};

static const unsigned golden_imported_everything_by_int64_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange golden_imported_everything_by_int64_entry_pb_ranges[] = { { 1,
    0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor golden_imported_everything_by_int64_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Everything.ByInt64Entry",
	"ByInt64Entry",
	"golden_imported_everything_by_int64_entry",
	"golden.imported",
	sizeof(golden_imported_everything_by_int64_entry),
	2,
	golden_imported_everything_by_int64_entry_pb_fields,
	golden_imported_everything_by_int64_entry_pb_names,
	1,
	golden_imported_everything_by_int64_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_everything_by_int64_entry golden_imported_everything_by_int64_entry_absent = { { &golden_imported_everything_by_int64_entry_descriptor,
    0, NULL }, 0, protobuf_c_empty_string };

static const ridl_field golden_imported_everything_by_int64_entry_fields[] = {
	RIDL_FIELD(1, INT64, ONE, 0, offsetof(golden_imported_everything_by_int64_entry, key),
	    0, NULL, NULL, NULL, "key"),
	RIDL_FIELD(2, STRING, ONE, 0,
	    offsetof(golden_imported_everything_by_int64_entry, value), 0, NULL, NULL, NULL,
	    "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_imported_everything_by_int64_entry_table = { "golden.imported.Everything.ByInt64Entry",
    &golden_imported_everything_by_int64_entry_descriptor,
    golden_imported_everything_by_int64_entry_fields,
    &golden_imported_everything_by_int64_entry_absent,
    sizeof(golden_imported_everything_by_int64_entry), 2, 0 };

static const ProtobufCFieldDescriptor golden_imported_everything_by_uint32_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(golden_imported_everything_by_uint32_entry, key), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BYTES, 0,
	    offsetof(golden_imported_everything_by_uint32_entry, value), NULL, NULL, 0, 0,
	    NULL, NULL },
};

static const unsigned golden_imported_everything_by_uint32_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange golden_imported_everything_by_uint32_entry_pb_ranges[] = { { 1,
    0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor golden_imported_everything_by_uint32_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Everything.ByUint32Entry",
	"ByUint32Entry",
	"golden_imported_everything_by_uint32_entry",
	"golden.imported",
	sizeof(golden_imported_everything_by_uint32_entry),
	2,
	golden_imported_everything_by_uint32_entry_pb_fields,
	golden_imported_everything_by_uint32_entry_pb_names,
	1,
	golden_imported_everything_by_uint32_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_everything_by_uint32_entry golden_imported_everything_by_uint32_entry_absent = { { &golden_imported_everything_by_uint32_entry_descriptor,
    0, NULL }, 0, { 0, NULL } };

static const ridl_field golden_imported_everything_by_uint32_entry_fields[] = {
	RIDL_FIELD(1, UINT32, ONE, 0,
	    offsetof(golden_imported_everything_by_uint32_entry, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELD(2, BYTES, ONE, 0,
	    offsetof(golden_imported_everything_by_uint32_entry, value), 0, NULL, NULL, NULL,
	    "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_imported_everything_by_uint32_entry_table = { "golden.imported.Everything.ByUint32Entry",
    &golden_imported_everything_by_uint32_entry_descriptor,
    golden_imported_everything_by_uint32_entry_fields,
    &golden_imported_everything_by_uint32_entry_absent,
    sizeof(golden_imported_everything_by_uint32_entry), 2, 0 };

static const ProtobufCFieldDescriptor golden_imported_everything_by_uint64_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT64, 0,
	    offsetof(golden_imported_everything_by_uint64_entry, key), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE, 0,
	    offsetof(golden_imported_everything_by_uint64_entry, value), NULL, NULL, 0, 0,
	    NULL, NULL },
};

static const unsigned golden_imported_everything_by_uint64_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange golden_imported_everything_by_uint64_entry_pb_ranges[] = { { 1,
    0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor golden_imported_everything_by_uint64_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Everything.ByUint64Entry",
	"ByUint64Entry",
	"golden_imported_everything_by_uint64_entry",
	"golden.imported",
	sizeof(golden_imported_everything_by_uint64_entry),
	2,
	golden_imported_everything_by_uint64_entry_pb_fields,
	golden_imported_everything_by_uint64_entry_pb_names,
	1,
	golden_imported_everything_by_uint64_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_everything_by_uint64_entry golden_imported_everything_by_uint64_entry_absent = { { &golden_imported_everything_by_uint64_entry_descriptor,
    0, NULL }, 0, 0 };

static const ridl_field golden_imported_everything_by_uint64_entry_fields[] = {
	RIDL_FIELD(1, UINT64, ONE, 0,
	    offsetof(golden_imported_everything_by_uint64_entry, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELD(2, DOUBLE, ONE, 0,
	    offsetof(golden_imported_everything_by_uint64_entry, value), 0, NULL, NULL, NULL,
	    "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_imported_everything_by_uint64_entry_table = { "golden.imported.Everything.ByUint64Entry",
    &golden_imported_everything_by_uint64_entry_descriptor,
    golden_imported_everything_by_uint64_entry_fields,
    &golden_imported_everything_by_uint64_entry_absent,
    sizeof(golden_imported_everything_by_uint64_entry), 2, 0 };

static const ProtobufCFieldDescriptor golden_imported_everything_by_sint32_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_SINT32, 0,
	    offsetof(golden_imported_everything_by_sint32_entry, key), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything_by_sint32_entry, value),
	    &golden_imported_everything_part_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_imported_everything_by_sint32_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange golden_imported_everything_by_sint32_entry_pb_ranges[] = { { 1,
    0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor golden_imported_everything_by_sint32_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Everything.BySint32Entry",
	"BySint32Entry",
	"golden_imported_everything_by_sint32_entry",
	"golden.imported",
	sizeof(golden_imported_everything_by_sint32_entry),
	2,
	golden_imported_everything_by_sint32_entry_pb_fields,
	golden_imported_everything_by_sint32_entry_pb_names,
	1,
	golden_imported_everything_by_sint32_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_everything_by_sint32_entry golden_imported_everything_by_sint32_entry_absent = { { &golden_imported_everything_by_sint32_entry_descriptor,
    0, NULL }, 0, NULL };

static const ridl_field golden_imported_everything_by_sint32_entry_fields[] = {
	RIDL_FIELD(1, SINT32, ONE, 0,
	    offsetof(golden_imported_everything_by_sint32_entry, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELD(2, MESSAGE, ONE, RIDL_FIELD_FILLED,
	    offsetof(golden_imported_everything_by_sint32_entry, value), 0,
	    &golden_imported_everything_part_table, NULL, NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_imported_everything_by_sint32_entry_table = { "golden.imported.Everything.BySint32Entry",
    &golden_imported_everything_by_sint32_entry_descriptor,
    golden_imported_everything_by_sint32_entry_fields,
    &golden_imported_everything_by_sint32_entry_absent,
    sizeof(golden_imported_everything_by_sint32_entry), 2, RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor golden_imported_everything_by_sint64_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_SINT64, 0,
	    offsetof(golden_imported_everything_by_sint64_entry, key), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM, 0,
	    offsetof(golden_imported_everything_by_sint64_entry, value),
	    &golden_imported_everything_mixed_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_imported_everything_by_sint64_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange golden_imported_everything_by_sint64_entry_pb_ranges[] = { { 1,
    0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor golden_imported_everything_by_sint64_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Everything.BySint64Entry",
	"BySint64Entry",
	"golden_imported_everything_by_sint64_entry",
	"golden.imported",
	sizeof(golden_imported_everything_by_sint64_entry),
	2,
	golden_imported_everything_by_sint64_entry_pb_fields,
	golden_imported_everything_by_sint64_entry_pb_names,
	1,
	golden_imported_everything_by_sint64_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_everything_by_sint64_entry golden_imported_everything_by_sint64_entry_absent = { { &golden_imported_everything_by_sint64_entry_descriptor,
    0, NULL }, 0, GOLDEN_IMPORTED_EVERYTHING_MIXED_ZERO };

static const ridl_field golden_imported_everything_by_sint64_entry_fields[] = {
	RIDL_FIELD(1, SINT64, ONE, 0,
	    offsetof(golden_imported_everything_by_sint64_entry, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELD(2, ENUM, ONE, 0,
	    offsetof(golden_imported_everything_by_sint64_entry, value), 0,
	    &golden_imported_everything_mixed_table, NULL, NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_imported_everything_by_sint64_entry_table = { "golden.imported.Everything.BySint64Entry",
    &golden_imported_everything_by_sint64_entry_descriptor,
    golden_imported_everything_by_sint64_entry_fields,
    &golden_imported_everything_by_sint64_entry_absent,
    sizeof(golden_imported_everything_by_sint64_entry), 2, 0 };

static const ProtobufCFieldDescriptor golden_imported_everything_by_fixed32_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_FIXED32, 0,
	    offsetof(golden_imported_everything_by_fixed32_entry, key), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything_by_fixed32_entry, value),
	    &golden_imported_beside_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_imported_everything_by_fixed32_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange golden_imported_everything_by_fixed32_entry_pb_ranges[] = { { 1,
    0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor golden_imported_everything_by_fixed32_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Everything.ByFixed32Entry",
	"ByFixed32Entry",
	"golden_imported_everything_by_fixed32_entry",
	"golden.imported",
	sizeof(golden_imported_everything_by_fixed32_entry),
	2,
	golden_imported_everything_by_fixed32_entry_pb_fields,
	golden_imported_everything_by_fixed32_entry_pb_names,
	1,
	golden_imported_everything_by_fixed32_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_everything_by_fixed32_entry golden_imported_everything_by_fixed32_entry_absent = { { &golden_imported_everything_by_fixed32_entry_descriptor,
    0, NULL }, 0, NULL };

static const ridl_field golden_imported_everything_by_fixed32_entry_fields[] = {
	RIDL_FIELD(1, FIXED32, ONE, 0,
	    offsetof(golden_imported_everything_by_fixed32_entry, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELD(2, MESSAGE, ONE, RIDL_FIELD_FILLED,
	    offsetof(golden_imported_everything_by_fixed32_entry, value), 0,
	    &golden_imported_beside_table, NULL, NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_imported_everything_by_fixed32_entry_table = { "golden.imported.Everything.ByFixed32Entry",
    &golden_imported_everything_by_fixed32_entry_descriptor,
    golden_imported_everything_by_fixed32_entry_fields,
    &golden_imported_everything_by_fixed32_entry_absent,
    sizeof(golden_imported_everything_by_fixed32_entry), 2, RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor golden_imported_everything_by_fixed64_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_FIXED64, 0,
	    offsetof(golden_imported_everything_by_fixed64_entry, key), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_FLOAT, 0,
	    offsetof(golden_imported_everything_by_fixed64_entry, value), NULL, NULL, 0, 0,
	    NULL, NULL },
};

static const unsigned golden_imported_everything_by_fixed64_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange golden_imported_everything_by_fixed64_entry_pb_ranges[] = { { 1,
    0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor golden_imported_everything_by_fixed64_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Everything.ByFixed64Entry",
	"ByFixed64Entry",
	"golden_imported_everything_by_fixed64_entry",
	"golden.imported",
	sizeof(golden_imported_everything_by_fixed64_entry),
	2,
	golden_imported_everything_by_fixed64_entry_pb_fields,
	golden_imported_everything_by_fixed64_entry_pb_names,
	1,
	golden_imported_everything_by_fixed64_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_everything_by_fixed64_entry golden_imported_everything_by_fixed64_entry_absent = { { &golden_imported_everything_by_fixed64_entry_descriptor,
    0, NULL }, 0, 0 };

static const ridl_field golden_imported_everything_by_fixed64_entry_fields[] = {
	RIDL_FIELD(1, FIXED64, ONE, 0,
	    offsetof(golden_imported_everything_by_fixed64_entry, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELD(2, FLOAT, ONE, 0,
	    offsetof(golden_imported_everything_by_fixed64_entry, value), 0, NULL, NULL, NULL,
	    "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_imported_everything_by_fixed64_entry_table = { "golden.imported.Everything.ByFixed64Entry",
    &golden_imported_everything_by_fixed64_entry_descriptor,
    golden_imported_everything_by_fixed64_entry_fields,
    &golden_imported_everything_by_fixed64_entry_absent,
    sizeof(golden_imported_everything_by_fixed64_entry), 2, 0 };

static const ProtobufCFieldDescriptor golden_imported_everything_by_sfixed32_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_SFIXED32, 0,
	    offsetof(golden_imported_everything_by_sfixed32_entry, key), NULL, NULL, 0, 0,
	    NULL, NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(golden_imported_everything_by_sfixed32_entry, value), NULL, NULL, 0, 0,
	    NULL, NULL },
};

static const unsigned golden_imported_everything_by_sfixed32_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange golden_imported_everything_by_sfixed32_entry_pb_ranges[] = { { 1,
    0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor golden_imported_everything_by_sfixed32_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Everything.BySfixed32Entry",
	"BySfixed32Entry",
	"golden_imported_everything_by_sfixed32_entry",
	"golden.imported",
	sizeof(golden_imported_everything_by_sfixed32_entry),
	2,
	golden_imported_everything_by_sfixed32_entry_pb_fields,
	golden_imported_everything_by_sfixed32_entry_pb_names,
	1,
	golden_imported_everything_by_sfixed32_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_everything_by_sfixed32_entry golden_imported_everything_by_sfixed32_entry_absent = { { &golden_imported_everything_by_sfixed32_entry_descriptor,
    0, NULL }, 0, 0 };

static const ridl_field golden_imported_everything_by_sfixed32_entry_fields[] = {
	RIDL_FIELD(1, SFIXED32, ONE, 0,
	    offsetof(golden_imported_everything_by_sfixed32_entry, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELD(2, BOOL, ONE, 0,
	    offsetof(golden_imported_everything_by_sfixed32_entry, value), 0, NULL, NULL, NULL,
	    "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_imported_everything_by_sfixed32_entry_table = { "golden.imported.Everything.BySfixed32Entry",
    &golden_imported_everything_by_sfixed32_entry_descriptor,
    golden_imported_everything_by_sfixed32_entry_fields,
    &golden_imported_everything_by_sfixed32_entry_absent,
    sizeof(golden_imported_everything_by_sfixed32_entry), 2, 0 };

static const ProtobufCFieldDescriptor golden_imported_everything_by_sfixed64_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_SFIXED64, 0,
	    offsetof(golden_imported_everything_by_sfixed64_entry, key), NULL, NULL, 0, 0,
	    NULL, NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything_by_sfixed64_entry, value),
	    &google_protobuf_any_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_imported_everything_by_sfixed64_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange golden_imported_everything_by_sfixed64_entry_pb_ranges[] = { { 1,
    0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor golden_imported_everything_by_sfixed64_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Everything.BySfixed64Entry",
	"BySfixed64Entry",
	"golden_imported_everything_by_sfixed64_entry",
	"golden.imported",
	sizeof(golden_imported_everything_by_sfixed64_entry),
	2,
	golden_imported_everything_by_sfixed64_entry_pb_fields,
	golden_imported_everything_by_sfixed64_entry_pb_names,
	1,
	golden_imported_everything_by_sfixed64_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_everything_by_sfixed64_entry golden_imported_everything_by_sfixed64_entry_absent = { { &golden_imported_everything_by_sfixed64_entry_descriptor,
    0, NULL }, 0, NULL };

static const ridl_field golden_imported_everything_by_sfixed64_entry_fields[] = {
	RIDL_FIELD(1, SFIXED64, ONE, 0,
	    offsetof(golden_imported_everything_by_sfixed64_entry, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELD(2, MESSAGE, ONE, RIDL_FIELD_FILLED,
	    offsetof(golden_imported_everything_by_sfixed64_entry, value), 0,
	    &google_protobuf_any_table, NULL, NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_imported_everything_by_sfixed64_entry_table = { "golden.imported.Everything.BySfixed64Entry",
    &golden_imported_everything_by_sfixed64_entry_descriptor,
    golden_imported_everything_by_sfixed64_entry_fields,
    &golden_imported_everything_by_sfixed64_entry_absent,
    sizeof(golden_imported_everything_by_sfixed64_entry), 2, RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor golden_imported_everything_by_bool_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(golden_imported_everything_by_bool_entry, key), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(golden_imported_everything_by_bool_entry, value), NULL, NULL, 0, 0, NULL,
	    NULL },
};

static const unsigned golden_imported_everything_by_bool_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange golden_imported_everything_by_bool_entry_pb_ranges[] = { { 1,
    0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor golden_imported_everything_by_bool_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Everything.ByBoolEntry",
	"ByBoolEntry",
	"golden_imported_everything_by_bool_entry",
	"golden.imported",
	sizeof(golden_imported_everything_by_bool_entry),
	2,
	golden_imported_everything_by_bool_entry_pb_fields,
	golden_imported_everything_by_bool_entry_pb_names,
	1,
	golden_imported_everything_by_bool_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_everything_by_bool_entry golden_imported_everything_by_bool_entry_absent = { { &golden_imported_everything_by_bool_entry_descriptor,
    0, NULL }, 0, 0 };

static const ridl_field golden_imported_everything_by_bool_entry_fields[] = {
	RIDL_FIELD(1, BOOL, ONE, 0, offsetof(golden_imported_everything_by_bool_entry, key), 0,
	    NULL, NULL, NULL, "key"),
	RIDL_FIELD(2, BOOL, ONE, 0, offsetof(golden_imported_everything_by_bool_entry, value),
	    0, NULL, NULL, NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_imported_everything_by_bool_entry_table = { "golden.imported.Everything.ByBoolEntry",
    &golden_imported_everything_by_bool_entry_descriptor,
    golden_imported_everything_by_bool_entry_fields,
    &golden_imported_everything_by_bool_entry_absent,
    sizeof(golden_imported_everything_by_bool_entry), 2, 0 };

static const ProtobufCFieldDescriptor golden_imported_everything_by_string_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_imported_everything_by_string_entry, key), NULL,
	    protobuf_c_empty_string, 0, 0, NULL, NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything_by_string_entry, value),
	    &golden_imported_everything_part_deeper_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_imported_everything_by_string_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange golden_imported_everything_by_string_entry_pb_ranges[] = { { 1,
    0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor golden_imported_everything_by_string_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Everything.ByStringEntry",
	"ByStringEntry",
	"golden_imported_everything_by_string_entry",
	"golden.imported",
	sizeof(golden_imported_everything_by_string_entry),
	2,
	golden_imported_everything_by_string_entry_pb_fields,
	golden_imported_everything_by_string_entry_pb_names,
	1,
	golden_imported_everything_by_string_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_everything_by_string_entry golden_imported_everything_by_string_entry_absent = { { &golden_imported_everything_by_string_entry_descriptor,
    0, NULL }, protobuf_c_empty_string, NULL };

static const ridl_field golden_imported_everything_by_string_entry_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0,
	    offsetof(golden_imported_everything_by_string_entry, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELD(2, MESSAGE, ONE, RIDL_FIELD_FILLED,
	    offsetof(golden_imported_everything_by_string_entry, value), 0,
	    &golden_imported_everything_part_deeper_table, NULL, NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table golden_imported_everything_by_string_entry_table = { "golden.imported.Everything.ByStringEntry",
    &golden_imported_everything_by_string_entry_descriptor,
    golden_imported_everything_by_string_entry_fields,
    &golden_imported_everything_by_string_entry_absent,
    sizeof(golden_imported_everything_by_string_entry), 2, RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor golden_imported_everything_pb_fields[] = {
	{ "one_int32", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything, one_int32), NULL, NULL, 0, 0, NULL, NULL },
	{ "one_int64", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT64, 0,
	    offsetof(golden_imported_everything, one_int64), NULL, NULL, 0, 0, NULL, NULL },
	{ "one_uint32", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(golden_imported_everything, one_uint32), NULL, NULL, 0, 0, NULL, NULL },
	{ "one_uint64", 4, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT64, 0,
	    offsetof(golden_imported_everything, one_uint64), NULL, NULL, 0, 0, NULL, NULL },
	{ "one_sint32", 5, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_SINT32, 0,
	    offsetof(golden_imported_everything, one_sint32), NULL, NULL, 0, 0, NULL, NULL },
	{ "one_sint64", 6, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_SINT64, 0,
	    offsetof(golden_imported_everything, one_sint64), NULL, NULL, 0, 0, NULL, NULL },
	{ "one_fixed32", 7, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_FIXED32, 0,
	    offsetof(golden_imported_everything, one_fixed32), NULL, NULL, 0, 0, NULL, NULL },
	{ "one_fixed64", 8, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_FIXED64, 0,
	    offsetof(golden_imported_everything, one_fixed64), NULL, NULL, 0, 0, NULL, NULL },
	{ "one_sfixed32", 9, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_SFIXED32, 0,
	    offsetof(golden_imported_everything, one_sfixed32), NULL, NULL, 0, 0, NULL, NULL },
	{ "one_sfixed64", 10, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_SFIXED64, 0,
	    offsetof(golden_imported_everything, one_sfixed64), NULL, NULL, 0, 0, NULL, NULL },
	{ "one_float", 11, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_FLOAT, 0,
	    offsetof(golden_imported_everything, one_float), NULL, NULL, 0, 0, NULL, NULL },
	{ "one_double", 12, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE, 0,
	    offsetof(golden_imported_everything, one_double), NULL, NULL, 0, 0, NULL, NULL },
	{ "one_bool", 13, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(golden_imported_everything, one_bool), NULL, NULL, 0, 0, NULL, NULL },
	{ "one_string", 14, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_imported_everything, one_string), NULL, protobuf_c_empty_string, 0,
	    0, NULL, NULL },
	{ "one_bytes", 15, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BYTES, 0,
	    offsetof(golden_imported_everything, one_bytes), NULL, NULL, 0, 0, NULL, NULL },
	{ "one_part", 16, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything, one_part),
	    &golden_imported_everything_part_descriptor, NULL, 0, 0, NULL, NULL },
	{ "one_kind", 17, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM, 0,
	    offsetof(golden_imported_everything, one_kind),
	    &golden_imported_everything_part_kind_descriptor, NULL, 0, 0, NULL, NULL },
	{ "one_mixed", 18, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM, 0,
	    offsetof(golden_imported_everything, one_mixed),
	    &golden_imported_everything_mixed_descriptor, NULL, 0, 0, NULL, NULL },
	{ "one_alias", 19, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM, 0,
	    offsetof(golden_imported_everything, one_alias),
	    &golden_imported_everything_alias_descriptor, NULL, 0, 0, NULL, NULL },
	{ "one_beside", 20, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything, one_beside),
	    &golden_imported_beside_descriptor, NULL, 0, 0, NULL, NULL },
	{ "itself", 21, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything, itself),
	    &golden_imported_everything_descriptor, NULL, 0, 0, NULL, NULL },
	{ "maybe_int32", 30, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_INT32,
	    offsetof(golden_imported_everything, has_maybe_int32),
	    offsetof(golden_imported_everything, maybe_int32), NULL, NULL, 0, 0, NULL, NULL },
	{ "maybe_bytes", 31, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_BYTES,
	    offsetof(golden_imported_everything, has_maybe_bytes),
	    offsetof(golden_imported_everything, maybe_bytes), NULL, NULL, 0, 0, NULL, NULL },
	{ "maybe_string", 32, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_imported_everything, maybe_string), NULL, NULL, 0, 0, NULL, NULL },
	{ "maybe_mixed", 33, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_ENUM,
	    offsetof(golden_imported_everything, has_maybe_mixed),
	    offsetof(golden_imported_everything, maybe_mixed),
	    &golden_imported_everything_mixed_descriptor, NULL, 0, 0, NULL, NULL },
	{ "maybe_part", 34, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything, maybe_part),
	    &golden_imported_everything_part_descriptor, NULL, 0, 0, NULL, NULL },
	{ "many_int32", 40, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_INT32,
	    offsetof(golden_imported_everything, n_many_int32),
	    offsetof(golden_imported_everything, many_int32), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "many_double", 41, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_DOUBLE,
	    offsetof(golden_imported_everything, n_many_double),
	    offsetof(golden_imported_everything, many_double), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "many_bool", 42, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_BOOL,
	    offsetof(golden_imported_everything, n_many_bool),
	    offsetof(golden_imported_everything, many_bool), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "many_string", 43, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_STRING,
	    offsetof(golden_imported_everything, n_many_string),
	    offsetof(golden_imported_everything, many_string), NULL, NULL, 0, 0, NULL, NULL },
	{ "many_bytes", 44, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_BYTES,
	    offsetof(golden_imported_everything, n_many_bytes),
	    offsetof(golden_imported_everything, many_bytes), NULL, NULL, 0, 0, NULL, NULL },
	{ "many_part", 45, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_imported_everything, n_many_part),
	    offsetof(golden_imported_everything, many_part),
	    &golden_imported_everything_part_descriptor, NULL, 0, 0, NULL, NULL },
	{ "many_mixed", 46, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_ENUM,
	    offsetof(golden_imported_everything, n_many_mixed),
	    offsetof(golden_imported_everything, many_mixed),
	    &golden_imported_everything_mixed_descriptor, NULL, PROTOBUF_C_FIELD_FLAG_PACKED,
	    0, NULL, NULL },
	{ "unpacked_sint64", 47, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_SINT64,
	    offsetof(golden_imported_everything, n_unpacked_sint64),
	    offsetof(golden_imported_everything, unpacked_sint64), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "unpacked_fixed32", 48, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_FIXED32,
	    offsetof(golden_imported_everything, n_unpacked_fixed32),
	    offsetof(golden_imported_everything, unpacked_fixed32), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "unpacked_mixed", 49, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_ENUM,
	    offsetof(golden_imported_everything, n_unpacked_mixed),
	    offsetof(golden_imported_everything, unpacked_mixed),
	    &golden_imported_everything_mixed_descriptor, NULL, 0, 0, NULL, NULL },
	{ "by_int32", 60, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_imported_everything, n_by_int32),
	    offsetof(golden_imported_everything, by_int32),
	    &golden_imported_everything_by_int32_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "by_int64", 61, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_imported_everything, n_by_int64),
	    offsetof(golden_imported_everything, by_int64),
	    &golden_imported_everything_by_int64_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "by_uint32", 62, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_imported_everything, n_by_uint32),
	    offsetof(golden_imported_everything, by_uint32),
	    &golden_imported_everything_by_uint32_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "by_uint64", 63, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_imported_everything, n_by_uint64),
	    offsetof(golden_imported_everything, by_uint64),
	    &golden_imported_everything_by_uint64_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "by_sint32", 64, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_imported_everything, n_by_sint32),
	    offsetof(golden_imported_everything, by_sint32),
	    &golden_imported_everything_by_sint32_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "by_sint64", 65, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_imported_everything, n_by_sint64),
	    offsetof(golden_imported_everything, by_sint64),
	    &golden_imported_everything_by_sint64_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "by_fixed32", 66, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_imported_everything, n_by_fixed32),
	    offsetof(golden_imported_everything, by_fixed32),
	    &golden_imported_everything_by_fixed32_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "by_fixed64", 67, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_imported_everything, n_by_fixed64),
	    offsetof(golden_imported_everything, by_fixed64),
	    &golden_imported_everything_by_fixed64_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "by_sfixed32", 68, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_imported_everything, n_by_sfixed32),
	    offsetof(golden_imported_everything, by_sfixed32),
	    &golden_imported_everything_by_sfixed32_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "by_sfixed64", 69, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_imported_everything, n_by_sfixed64),
	    offsetof(golden_imported_everything, by_sfixed64),
	    &golden_imported_everything_by_sfixed64_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "by_bool", 70, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_imported_everything, n_by_bool),
	    offsetof(golden_imported_everything, by_bool),
	    &golden_imported_everything_by_bool_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "by_string", 71, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_imported_everything, n_by_string),
	    offsetof(golden_imported_everything, by_string),
	    &golden_imported_everything_by_string_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "choice_uint32", 80, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32,
	    offsetof(golden_imported_everything, choice_case),
	    offsetof(golden_imported_everything, choice_uint32), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "choice_part", 81, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_imported_everything, choice_case),
	    offsetof(golden_imported_everything, choice_part),
	    &golden_imported_everything_part_descriptor, NULL, PROTOBUF_C_FIELD_FLAG_ONEOF, 0,
	    NULL, NULL },
	{ "choice_string", 82, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING,
	    offsetof(golden_imported_everything, choice_case),
	    offsetof(golden_imported_everything, choice_string), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "choice_bytes", 83, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BYTES,
	    offsetof(golden_imported_everything, choice_case),
	    offsetof(golden_imported_everything, choice_bytes), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "choice_bool", 84, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL,
	    offsetof(golden_imported_everything, choice_case),
	    offsetof(golden_imported_everything, choice_bool), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "choice_double", 85, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE,
	    offsetof(golden_imported_everything, choice_case),
	    offsetof(golden_imported_everything, choice_double), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "choice_mixed", 86, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM,
	    offsetof(golden_imported_everything, choice_case),
	    offsetof(golden_imported_everything, choice_mixed),
	    &golden_imported_everything_mixed_descriptor, NULL, PROTOBUF_C_FIELD_FLAG_ONEOF, 0,
	    NULL, NULL },
	{ "choice_null", 87, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM,
	    offsetof(golden_imported_everything, choice_case),
	    offsetof(golden_imported_everything, choice_null),
	    &google_protobuf_null_value_descriptor, NULL, PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL,
	    NULL },
	{ "x", 90, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32,
	    offsetof(golden_imported_everything, other_choice_case),
	    offsetof(golden_imported_everything, x), NULL, NULL, PROTOBUF_C_FIELD_FLAG_ONEOF,
	    0, NULL, NULL },
	{ "any", 100, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything, any), &google_protobuf_any_descriptor, NULL,
	    0, 0, NULL, NULL },
	{ "duration", 101, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything, duration),
	    &google_protobuf_duration_descriptor, NULL, 0, 0, NULL, NULL },
	{ "field_mask", 102, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything, field_mask),
	    &google_protobuf_field_mask_descriptor, NULL, 0, 0, NULL, NULL },
	{ "struct", 103, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything, struct_), &google_protobuf_struct_descriptor,
	    NULL, 0, 0, NULL, NULL },
	{ "value", 104, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything, value), &google_protobuf_value_descriptor,
	    NULL, 0, 0, NULL, NULL },
	{ "list_value", 105, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything, list_value),
	    &google_protobuf_list_value_descriptor, NULL, 0, 0, NULL, NULL },
	{ "timestamp", 106, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything, timestamp),
	    &google_protobuf_timestamp_descriptor, NULL, 0, 0, NULL, NULL },
	{ "bool_value", 107, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything, bool_value),
	    &google_protobuf_bool_value_descriptor, NULL, 0, 0, NULL, NULL },
	{ "string_values", 108, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(golden_imported_everything, n_string_values),
	    offsetof(golden_imported_everything, string_values),
	    &google_protobuf_string_value_descriptor, NULL, 0, 0, NULL, NULL },
	{ "base", 200, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything, base_), NULL, NULL, 0, 0, NULL, NULL },
	{ "int", 202, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything, int_), NULL, NULL, 0, 0, NULL, NULL },
	{ "const_", 203, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything, const_), NULL, NULL, 0, 0, NULL, NULL },
	{ "reserved_", 204, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything, reserved_), NULL, NULL, 0, 0, NULL, NULL },
	{ "items", 205, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_INT32,
	    offsetof(golden_imported_everything, n_items),
	    offsetof(golden_imported_everything, items), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "n_items", 206, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything, n_items_), NULL, NULL, 0, 0, NULL, NULL },
	{ "thing", 207, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_INT32,
	    offsetof(golden_imported_everything, has_thing),
	    offsetof(golden_imported_everything, thing), NULL, NULL, 0, 0, NULL, NULL },
	{ "has_thing", 208, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything, has_thing_), NULL, NULL, 0, 0, NULL, NULL },
	{ "choice_case", 209, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything, choice_case_), NULL, NULL, 0, 0, NULL, NULL },
	{ "__two_before", 210, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything, __two_before), NULL, NULL, 0, 0, NULL, NULL },
	{ "two__between", 211, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything, two__between), NULL, NULL, 0, 0, NULL, NULL },
	{ "TWO_BEHIND__", 212, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything, TWO_BEHIND__), NULL, NULL, 0, 0, NULL, NULL },
	{ "Camel_Snake", 213, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything, Camel_Snake), NULL, NULL, 0, 0, NULL, NULL },
	{ "digit_9_digit", 214, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything, digit_9_digit), NULL, NULL, 0, 0, NULL, NULL },
	{ "old", 215, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_imported_everything, old), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_DEPRECATED, 0, NULL, NULL },
};

static const unsigned golden_imported_everything_pb_names[] = { 78, 77, 75, 57, 66, 64, 46, 42,
    43, 36, 37, 44, 45, 40, 41, 47, 38, 39, 52, 51, 74, 53, 54, 55, 49, 50, 48, 68, 79, 58, 59,
    73, 67, 70, 20, 62, 28, 30, 27, 26, 32, 31, 29, 22, 21, 24, 25, 23, 71, 80, 18, 19, 12, 14,
    11, 6, 7, 10, 0, 1, 16, 17, 15, 8, 9, 4, 5, 13, 2, 3, 69, 65, 60, 72, 63, 76, 34, 35, 33,
    61, 56 };
static const ProtobufCIntRange golden_imported_everything_pb_ranges[] = { { 1, 0 }, { 30, 21 },
    { 40, 26 }, { 60, 36 }, { 80, 48 }, { 90, 56 }, { 100, 57 }, { 200, 66 }, { 202, 67 }, { 0,
    81 } };

const ProtobufCMessageDescriptor golden_imported_everything_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Everything",
	"Everything",
	"golden_imported_everything",
	"golden.imported",
	sizeof(golden_imported_everything),
	81,
	golden_imported_everything_pb_fields,
	golden_imported_everything_pb_names,
	9,
	golden_imported_everything_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_everything golden_imported_everything_absent = { { &golden_imported_everything_descriptor,
    0, NULL }, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, protobuf_c_empty_string, { 0, NULL },
    NULL, GOLDEN_IMPORTED_EVERYTHING_PART_KIND_NONE, GOLDEN_IMPORTED_EVERYTHING_MIXED_ZERO,
    GOLDEN_IMPORTED_EVERYTHING_ALIAS_NULL_AGAIN, NULL, NULL, 0, 0, 0, { 0, NULL }, NULL, 0,
    GOLDEN_IMPORTED_EVERYTHING_MIXED_ZERO, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL,
    0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL,
    0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL,
    GOLDEN_IMPORTED_EVERYTHING_CHOICE_NOT_SET, { 0 },
    GOLDEN_IMPORTED_EVERYTHING_OTHER_CHOICE_NOT_SET, { 0 }, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, 0, NULL, 0, 0, 0, 0, 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 };

static const ridl_field golden_imported_everything_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(golden_imported_everything, one_int32), 0, NULL,
	    NULL, NULL, "one_int32"),
	RIDL_FIELD(2, INT64, ONE, 0, offsetof(golden_imported_everything, one_int64), 0, NULL,
	    NULL, NULL, "one_int64"),
	RIDL_FIELD(3, UINT32, ONE, 0, offsetof(golden_imported_everything, one_uint32), 0,
	    NULL, NULL, NULL, "one_uint32"),
	RIDL_FIELD(4, UINT64, ONE, 0, offsetof(golden_imported_everything, one_uint64), 0,
	    NULL, NULL, NULL, "one_uint64"),
	RIDL_FIELD(5, SINT32, ONE, 0, offsetof(golden_imported_everything, one_sint32), 0,
	    NULL, NULL, NULL, "one_sint32"),
	RIDL_FIELD(6, SINT64, ONE, 0, offsetof(golden_imported_everything, one_sint64), 0,
	    NULL, NULL, NULL, "one_sint64"),
	RIDL_FIELD(7, FIXED32, ONE, 0, offsetof(golden_imported_everything, one_fixed32), 0,
	    NULL, NULL, NULL, "one_fixed32"),
	RIDL_FIELD(8, FIXED64, ONE, 0, offsetof(golden_imported_everything, one_fixed64), 0,
	    NULL, NULL, NULL, "one_fixed64"),
	RIDL_FIELD(9, SFIXED32, ONE, 0, offsetof(golden_imported_everything, one_sfixed32), 0,
	    NULL, NULL, NULL, "one_sfixed32"),
	RIDL_FIELD(10, SFIXED64, ONE, 0, offsetof(golden_imported_everything, one_sfixed64), 0,
	    NULL, NULL, NULL, "one_sfixed64"),
	RIDL_FIELD(11, FLOAT, ONE, 0, offsetof(golden_imported_everything, one_float), 0, NULL,
	    NULL, NULL, "one_float"),
	RIDL_FIELD(12, DOUBLE, ONE, 0, offsetof(golden_imported_everything, one_double), 0,
	    NULL, NULL, NULL, "one_double"),
	RIDL_FIELD(13, BOOL, ONE, 0, offsetof(golden_imported_everything, one_bool), 0, NULL,
	    NULL, NULL, "one_bool"),
	RIDL_FIELD(14, STRING, ONE, 0, offsetof(golden_imported_everything, one_string), 0,
	    NULL, NULL, NULL, "one_string"),
	RIDL_FIELD(15, BYTES, ONE, 0, offsetof(golden_imported_everything, one_bytes), 0, NULL,
	    NULL, NULL, "one_bytes"),
	RIDL_FIELD(16, MESSAGE, ONE, 0, offsetof(golden_imported_everything, one_part), 0,
	    &golden_imported_everything_part_table, NULL, NULL, "one_part"),
	RIDL_FIELD(17, ENUM, ONE, 0, offsetof(golden_imported_everything, one_kind), 0,
	    &golden_imported_everything_part_kind_table, NULL, NULL, "one_kind"),
	RIDL_FIELD(18, ENUM, ONE, 0, offsetof(golden_imported_everything, one_mixed), 0,
	    &golden_imported_everything_mixed_table, NULL, NULL, "one_mixed"),
	RIDL_FIELD(19, ENUM, ONE, 0, offsetof(golden_imported_everything, one_alias), 0,
	    &golden_imported_everything_alias_table, NULL, NULL, "one_alias"),
	RIDL_FIELD(20, MESSAGE, ONE, 0, offsetof(golden_imported_everything, one_beside), 0,
	    &golden_imported_beside_table, NULL, NULL, "one_beside"),
	RIDL_FIELD(21, MESSAGE, ONE, 0, offsetof(golden_imported_everything, itself), 0,
	    &golden_imported_everything_table, NULL, NULL, "itself"),
	RIDL_FIELD(30, INT32, OPTIONAL, 0, offsetof(golden_imported_everything, maybe_int32),
	    offsetof(golden_imported_everything, has_maybe_int32), NULL, NULL, NULL,
	    "maybe_int32"),
	RIDL_FIELD(31, BYTES, OPTIONAL, 0, offsetof(golden_imported_everything, maybe_bytes),
	    offsetof(golden_imported_everything, has_maybe_bytes), NULL, NULL, NULL,
	    "maybe_bytes"),
	RIDL_FIELD(32, STRING, OPTIONAL, 0, offsetof(golden_imported_everything, maybe_string),
	    0, NULL, NULL, NULL, "maybe_string"),
	RIDL_FIELD(33, ENUM, OPTIONAL, 0, offsetof(golden_imported_everything, maybe_mixed),
	    offsetof(golden_imported_everything, has_maybe_mixed),
	    &golden_imported_everything_mixed_table, NULL, NULL, "maybe_mixed"),
	RIDL_FIELD(34, MESSAGE, OPTIONAL, 0, offsetof(golden_imported_everything, maybe_part),
	    0, &golden_imported_everything_part_table, NULL, NULL, "maybe_part"),
	RIDL_FIELD(40, INT32, MANY, 0, offsetof(golden_imported_everything, many_int32),
	    offsetof(golden_imported_everything, n_many_int32), NULL, NULL, NULL, "many_int32"),
	RIDL_FIELD(41, DOUBLE, MANY, 0, offsetof(golden_imported_everything, many_double),
	    offsetof(golden_imported_everything, n_many_double), NULL, NULL, NULL,
	    "many_double"),
	RIDL_FIELD(42, BOOL, MANY, 0, offsetof(golden_imported_everything, many_bool),
	    offsetof(golden_imported_everything, n_many_bool), NULL, NULL, NULL, "many_bool"),
	RIDL_FIELD(43, STRING, MANY, 0, offsetof(golden_imported_everything, many_string),
	    offsetof(golden_imported_everything, n_many_string), NULL, NULL, NULL,
	    "many_string"),
	RIDL_FIELD(44, BYTES, MANY, 0, offsetof(golden_imported_everything, many_bytes),
	    offsetof(golden_imported_everything, n_many_bytes), NULL, NULL, NULL, "many_bytes"),
	RIDL_FIELD(45, MESSAGE, MANY, 0, offsetof(golden_imported_everything, many_part),
	    offsetof(golden_imported_everything, n_many_part),
	    &golden_imported_everything_part_table, NULL, NULL, "many_part"),
	RIDL_FIELD(46, ENUM, MANY, 0, offsetof(golden_imported_everything, many_mixed),
	    offsetof(golden_imported_everything, n_many_mixed),
	    &golden_imported_everything_mixed_table, NULL, NULL, "many_mixed"),
	RIDL_FIELD(47, SINT64, MANY, RIDL_FIELD_UNPACKED,
	    offsetof(golden_imported_everything, unpacked_sint64),
	    offsetof(golden_imported_everything, n_unpacked_sint64), NULL, NULL, NULL,
	    "unpacked_sint64"),
	RIDL_FIELD(48, FIXED32, MANY, RIDL_FIELD_UNPACKED,
	    offsetof(golden_imported_everything, unpacked_fixed32),
	    offsetof(golden_imported_everything, n_unpacked_fixed32), NULL, NULL, NULL,
	    "unpacked_fixed32"),
	RIDL_FIELD(49, ENUM, MANY, RIDL_FIELD_UNPACKED,
	    offsetof(golden_imported_everything, unpacked_mixed),
	    offsetof(golden_imported_everything, n_unpacked_mixed),
	    &golden_imported_everything_mixed_table, NULL, NULL, "unpacked_mixed"),
	RIDL_FIELD(60, MESSAGE, MANY, RIDL_FIELD_MAP,
	    offsetof(golden_imported_everything, by_int32),
	    offsetof(golden_imported_everything, n_by_int32),
	    &golden_imported_everything_by_int32_entry_table, NULL, NULL, "by_int32"),
	RIDL_FIELD(61, MESSAGE, MANY, RIDL_FIELD_MAP,
	    offsetof(golden_imported_everything, by_int64),
	    offsetof(golden_imported_everything, n_by_int64),
	    &golden_imported_everything_by_int64_entry_table, NULL, NULL, "by_int64"),
	RIDL_FIELD(62, MESSAGE, MANY, RIDL_FIELD_MAP,
	    offsetof(golden_imported_everything, by_uint32),
	    offsetof(golden_imported_everything, n_by_uint32),
	    &golden_imported_everything_by_uint32_entry_table, NULL, NULL, "by_uint32"),
	RIDL_FIELD(63, MESSAGE, MANY, RIDL_FIELD_MAP,
	    offsetof(golden_imported_everything, by_uint64),
	    offsetof(golden_imported_everything, n_by_uint64),
	    &golden_imported_everything_by_uint64_entry_table, NULL, NULL, "by_uint64"),
	RIDL_FIELD(64, MESSAGE, MANY, RIDL_FIELD_MAP,
	    offsetof(golden_imported_everything, by_sint32),
	    offsetof(golden_imported_everything, n_by_sint32),
	    &golden_imported_everything_by_sint32_entry_table, NULL, NULL, "by_sint32"),
	RIDL_FIELD(65, MESSAGE, MANY, RIDL_FIELD_MAP,
	    offsetof(golden_imported_everything, by_sint64),
	    offsetof(golden_imported_everything, n_by_sint64),
	    &golden_imported_everything_by_sint64_entry_table, NULL, NULL, "by_sint64"),
	RIDL_FIELD(66, MESSAGE, MANY, RIDL_FIELD_MAP,
	    offsetof(golden_imported_everything, by_fixed32),
	    offsetof(golden_imported_everything, n_by_fixed32),
	    &golden_imported_everything_by_fixed32_entry_table, NULL, NULL, "by_fixed32"),
	RIDL_FIELD(67, MESSAGE, MANY, RIDL_FIELD_MAP,
	    offsetof(golden_imported_everything, by_fixed64),
	    offsetof(golden_imported_everything, n_by_fixed64),
	    &golden_imported_everything_by_fixed64_entry_table, NULL, NULL, "by_fixed64"),
	RIDL_FIELD(68, MESSAGE, MANY, RIDL_FIELD_MAP,
	    offsetof(golden_imported_everything, by_sfixed32),
	    offsetof(golden_imported_everything, n_by_sfixed32),
	    &golden_imported_everything_by_sfixed32_entry_table, NULL, NULL, "by_sfixed32"),
	RIDL_FIELD(69, MESSAGE, MANY, RIDL_FIELD_MAP,
	    offsetof(golden_imported_everything, by_sfixed64),
	    offsetof(golden_imported_everything, n_by_sfixed64),
	    &golden_imported_everything_by_sfixed64_entry_table, NULL, NULL, "by_sfixed64"),
	RIDL_FIELD(70, MESSAGE, MANY, RIDL_FIELD_MAP,
	    offsetof(golden_imported_everything, by_bool),
	    offsetof(golden_imported_everything, n_by_bool),
	    &golden_imported_everything_by_bool_entry_table, NULL, NULL, "by_bool"),
	RIDL_FIELD(71, MESSAGE, MANY, RIDL_FIELD_MAP,
	    offsetof(golden_imported_everything, by_string),
	    offsetof(golden_imported_everything, n_by_string),
	    &golden_imported_everything_by_string_entry_table, NULL, NULL, "by_string"),
	RIDL_FIELD(80, UINT32, ARM, 0, offsetof(golden_imported_everything, choice_uint32),
	    offsetof(golden_imported_everything, choice_case), NULL, NULL, NULL,
	    "choice_uint32"),
	RIDL_FIELD(81, MESSAGE, ARM, 0, offsetof(golden_imported_everything, choice_part),
	    offsetof(golden_imported_everything, choice_case),
	    &golden_imported_everything_part_table, NULL, NULL, "choice_part"),
	RIDL_FIELD(82, STRING, ARM, 0, offsetof(golden_imported_everything, choice_string),
	    offsetof(golden_imported_everything, choice_case), NULL, NULL, NULL,
	    "choice_string"),
	RIDL_FIELD(83, BYTES, ARM, 0, offsetof(golden_imported_everything, choice_bytes),
	    offsetof(golden_imported_everything, choice_case), NULL, NULL, NULL,
	    "choice_bytes"),
	RIDL_FIELD(84, BOOL, ARM, 0, offsetof(golden_imported_everything, choice_bool),
	    offsetof(golden_imported_everything, choice_case), NULL, NULL, NULL, "choice_bool"),
	RIDL_FIELD(85, DOUBLE, ARM, 0, offsetof(golden_imported_everything, choice_double),
	    offsetof(golden_imported_everything, choice_case), NULL, NULL, NULL,
	    "choice_double"),
	RIDL_FIELD(86, ENUM, ARM, 0, offsetof(golden_imported_everything, choice_mixed),
	    offsetof(golden_imported_everything, choice_case),
	    &golden_imported_everything_mixed_table, NULL, NULL, "choice_mixed"),
	RIDL_FIELD(87, ENUM, ARM, 0, offsetof(golden_imported_everything, choice_null),
	    offsetof(golden_imported_everything, choice_case),
	    &google_protobuf_null_value_table, NULL, NULL, "choice_null"),
	RIDL_FIELD(90, INT32, ARM, 0, offsetof(golden_imported_everything, x),
	    offsetof(golden_imported_everything, other_choice_case), NULL, NULL, NULL, "x"),
	RIDL_FIELD(100, MESSAGE, ONE, 0, offsetof(golden_imported_everything, any), 0,
	    &google_protobuf_any_table, NULL, NULL, "any"),
	RIDL_FIELD(101, MESSAGE, ONE, 0, offsetof(golden_imported_everything, duration), 0,
	    &google_protobuf_duration_table, NULL, NULL, "duration"),
	RIDL_FIELD(102, MESSAGE, ONE, 0, offsetof(golden_imported_everything, field_mask), 0,
	    &google_protobuf_field_mask_table, NULL, NULL, "field_mask"),
	RIDL_FIELD(103, MESSAGE, ONE, 0, offsetof(golden_imported_everything, struct_), 0,
	    &google_protobuf_struct_table, NULL, NULL, "struct"),
	RIDL_FIELD(104, MESSAGE, ONE, 0, offsetof(golden_imported_everything, value), 0,
	    &google_protobuf_value_table, NULL, NULL, "value"),
	RIDL_FIELD(105, MESSAGE, ONE, 0, offsetof(golden_imported_everything, list_value), 0,
	    &google_protobuf_list_value_table, NULL, NULL, "list_value"),
	RIDL_FIELD(106, MESSAGE, ONE, 0, offsetof(golden_imported_everything, timestamp), 0,
	    &google_protobuf_timestamp_table, NULL, NULL, "timestamp"),
	RIDL_FIELD(107, MESSAGE, ONE, 0, offsetof(golden_imported_everything, bool_value), 0,
	    &google_protobuf_bool_value_table, NULL, NULL, "bool_value"),
	RIDL_FIELD(108, MESSAGE, MANY, 0, offsetof(golden_imported_everything, string_values),
	    offsetof(golden_imported_everything, n_string_values),
	    &google_protobuf_string_value_table, NULL, NULL, "string_values"),
	RIDL_FIELD(200, INT32, ONE, 0, offsetof(golden_imported_everything, base_), 0, NULL,
	    NULL, NULL, "base"),
	RIDL_FIELD(202, INT32, ONE, 0, offsetof(golden_imported_everything, int_), 0, NULL,
	    NULL, NULL, "int"),
	RIDL_FIELD(203, INT32, ONE, 0, offsetof(golden_imported_everything, const_), 0, NULL,
	    NULL, NULL, "const_"),
	RIDL_FIELD(204, INT32, ONE, 0, offsetof(golden_imported_everything, reserved_), 0,
	    NULL, NULL, NULL, "reserved_"),
	RIDL_FIELD(205, INT32, MANY, 0, offsetof(golden_imported_everything, items),
	    offsetof(golden_imported_everything, n_items), NULL, NULL, NULL, "items"),
	RIDL_FIELD(206, INT32, ONE, 0, offsetof(golden_imported_everything, n_items_), 0, NULL,
	    NULL, NULL, "n_items"),
	RIDL_FIELD(207, INT32, OPTIONAL, 0, offsetof(golden_imported_everything, thing),
	    offsetof(golden_imported_everything, has_thing), NULL, NULL, NULL, "thing"),
	RIDL_FIELD(208, INT32, ONE, 0, offsetof(golden_imported_everything, has_thing_), 0,
	    NULL, NULL, NULL, "has_thing"),
	RIDL_FIELD(209, INT32, ONE, 0, offsetof(golden_imported_everything, choice_case_), 0,
	    NULL, NULL, NULL, "choice_case"),
	RIDL_FIELD(210, INT32, ONE, 0, offsetof(golden_imported_everything, __two_before), 0,
	    NULL, NULL, NULL, "__two_before"),
	RIDL_FIELD(211, INT32, ONE, 0, offsetof(golden_imported_everything, two__between), 0,
	    NULL, NULL, NULL, "two__between"),
	RIDL_FIELD(212, INT32, ONE, 0, offsetof(golden_imported_everything, TWO_BEHIND__), 0,
	    NULL, NULL, NULL, "TWO_BEHIND__"),
	RIDL_FIELD(213, INT32, ONE, 0, offsetof(golden_imported_everything, Camel_Snake), 0,
	    NULL, NULL, NULL, "Camel_Snake"),
	RIDL_FIELD(214, INT32, ONE, 0, offsetof(golden_imported_everything, digit_9_digit), 0,
	    NULL, NULL, NULL, "digit_9_digit"),
	RIDL_FIELD(215, INT32, ONE, 0, offsetof(golden_imported_everything, old), 0, NULL,
	    NULL, NULL, "old"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_imported_everything_table = { "golden.imported.Everything",
    &golden_imported_everything_descriptor, golden_imported_everything_fields,
    &golden_imported_everything_absent, sizeof(golden_imported_everything), 81,
    RIDL_MESSAGE_LATE };

ridl_status
golden_imported_everything_encode(const golden_imported_everything *message_, void *buf_,
    size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&golden_imported_everything_table, message_, buf_, size_,
	    out_len_);
}

ridl_status
golden_imported_everything_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_imported_everything **out_)
{
	return ridl_gen_decode(&golden_imported_everything_table, data_, len_, mem_, out_);
}

void
golden_imported_everything_print(const golden_imported_everything *message_, FILE *file_)
{
	ridl_gen_print(&golden_imported_everything_table, message_, file_);
}

bool
golden_imported_everything_equal(const golden_imported_everything *a_,
    const golden_imported_everything *b_)
{
	return ridl_gen_equal(&golden_imported_everything_table, a_, b_);
}

golden_imported_everything *
golden_imported_everything_copy(const golden_imported_everything *message_)
{
	return ridl_gen_copy(&golden_imported_everything_table, message_);
}

/* struct Everything_Part */

static const ProtobufCFieldDescriptor golden_imported_everything_part_pb_fields[] = {
	{ "kind", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM, 0,
	    offsetof(golden_imported_everything_part, kind),
	    &golden_imported_everything_part_kind_descriptor, NULL, 0, 0, NULL, NULL },
	{ "whole", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything_part, whole),
	    &golden_imported_everything_descriptor, NULL, 0, 0, NULL, NULL },
	{ "deeper", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything_part, deeper),
	    &golden_imported_everything_part_deeper_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_imported_everything_part_pb_names[] = { 2, 0, 1 };
static const ProtobufCIntRange golden_imported_everything_part_pb_ranges[] = { { 1, 0 }, { 0,
    3 } };

const ProtobufCMessageDescriptor golden_imported_everything_part_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Everything_Part",
	"Everything_Part",
	"golden_imported_everything_part",
	"golden.imported",
	sizeof(golden_imported_everything_part),
	3,
	golden_imported_everything_part_pb_fields,
	golden_imported_everything_part_pb_names,
	1,
	golden_imported_everything_part_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_everything_part golden_imported_everything_part_absent = { { &golden_imported_everything_part_descriptor,
    0, NULL }, GOLDEN_IMPORTED_EVERYTHING_PART_KIND_NONE, NULL, NULL };

static const ridl_field golden_imported_everything_part_fields[] = {
	RIDL_FIELD(1, ENUM, ONE, 0, offsetof(golden_imported_everything_part, kind), 0,
	    &golden_imported_everything_part_kind_table, NULL, NULL, "kind"),
	RIDL_FIELD(2, MESSAGE, ONE, 0, offsetof(golden_imported_everything_part, whole), 0,
	    &golden_imported_everything_table, NULL, NULL, "whole"),
	RIDL_FIELD(3, MESSAGE, ONE, 0, offsetof(golden_imported_everything_part, deeper), 0,
	    &golden_imported_everything_part_deeper_table, NULL, NULL, "deeper"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_imported_everything_part_table = { "golden.imported.Everything_Part",
    &golden_imported_everything_part_descriptor, golden_imported_everything_part_fields,
    &golden_imported_everything_part_absent, sizeof(golden_imported_everything_part), 3, 0 };

ridl_status
golden_imported_everything_part_encode(const golden_imported_everything_part *message_,
    void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&golden_imported_everything_part_table, message_, buf_, size_,
	    out_len_);
}

ridl_status
golden_imported_everything_part_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_imported_everything_part **out_)
{
	return ridl_gen_decode(&golden_imported_everything_part_table, data_, len_, mem_, out_);
}

void
golden_imported_everything_part_print(const golden_imported_everything_part *message_,
    FILE *file_)
{
	ridl_gen_print(&golden_imported_everything_part_table, message_, file_);
}

bool
golden_imported_everything_part_equal(const golden_imported_everything_part *a_,
    const golden_imported_everything_part *b_)
{
	return ridl_gen_equal(&golden_imported_everything_part_table, a_, b_);
}

golden_imported_everything_part *
golden_imported_everything_part_copy(const golden_imported_everything_part *message_)
{
	return ridl_gen_copy(&golden_imported_everything_part_table, message_);
}

/* struct Everything_Part_Deeper */

static const ProtobufCFieldDescriptor golden_imported_everything_part_deeper_pb_fields[] = {
	{ "back", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_everything_part_deeper, back),
	    &golden_imported_everything_part_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_imported_everything_part_deeper_pb_names[] = { 0 };
static const ProtobufCIntRange golden_imported_everything_part_deeper_pb_ranges[] = { { 1, 0 },
    { 0, 1 } };

const ProtobufCMessageDescriptor golden_imported_everything_part_deeper_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Everything_Part_Deeper",
	"Everything_Part_Deeper",
	"golden_imported_everything_part_deeper",
	"golden.imported",
	sizeof(golden_imported_everything_part_deeper),
	1,
	golden_imported_everything_part_deeper_pb_fields,
	golden_imported_everything_part_deeper_pb_names,
	1,
	golden_imported_everything_part_deeper_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_everything_part_deeper golden_imported_everything_part_deeper_absent = { { &golden_imported_everything_part_deeper_descriptor,
    0, NULL }, NULL };

static const ridl_field golden_imported_everything_part_deeper_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, 0, offsetof(golden_imported_everything_part_deeper, back),
	    0, &golden_imported_everything_part_table, NULL, NULL, "back"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_imported_everything_part_deeper_table = { "golden.imported.Everything_Part_Deeper",
    &golden_imported_everything_part_deeper_descriptor,
    golden_imported_everything_part_deeper_fields,
    &golden_imported_everything_part_deeper_absent,
    sizeof(golden_imported_everything_part_deeper), 1, 0 };

ridl_status
golden_imported_everything_part_deeper_encode(const golden_imported_everything_part_deeper *message_,
    void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&golden_imported_everything_part_deeper_table, message_, buf_,
	    size_, out_len_);
}

ridl_status
golden_imported_everything_part_deeper_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_imported_everything_part_deeper **out_)
{
	return ridl_gen_decode(&golden_imported_everything_part_deeper_table, data_, len_,
	    mem_, out_);
}

void
golden_imported_everything_part_deeper_print(const golden_imported_everything_part_deeper *message_,
    FILE *file_)
{
	ridl_gen_print(&golden_imported_everything_part_deeper_table, message_, file_);
}

bool
golden_imported_everything_part_deeper_equal(const golden_imported_everything_part_deeper *a_,
    const golden_imported_everything_part_deeper *b_)
{
	return ridl_gen_equal(&golden_imported_everything_part_deeper_table, a_, b_);
}

golden_imported_everything_part_deeper *
golden_imported_everything_part_deeper_copy(const golden_imported_everything_part_deeper *message_)
{
	return ridl_gen_copy(&golden_imported_everything_part_deeper_table, message_);
}

/* enum Everything_Part_Kind */

static const ridl_enum_value golden_imported_everything_part_kind_values[] = {
	{ GOLDEN_IMPORTED_EVERYTHING_PART_KIND_NONE, "NONE" },
	{ GOLDEN_IMPORTED_EVERYTHING_PART_KIND_ROUND, "ROUND" },
};

static const ProtobufCEnumValue golden_imported_everything_part_kind_pb_values[] = {
	{ "NONE", "GOLDEN_IMPORTED_EVERYTHING_PART_KIND_NONE",
	    GOLDEN_IMPORTED_EVERYTHING_PART_KIND_NONE },
	{ "ROUND", "GOLDEN_IMPORTED_EVERYTHING_PART_KIND_ROUND",
	    GOLDEN_IMPORTED_EVERYTHING_PART_KIND_ROUND },
};

static const ProtobufCIntRange golden_imported_everything_part_kind_pb_ranges[] = { { 0, 0 },
    { 0, 2 } };
static const ProtobufCEnumValueIndex golden_imported_everything_part_kind_pb_names[] = {
	{ "NONE", 0 },
	{ "ROUND", 1 },
};

const ProtobufCEnumDescriptor golden_imported_everything_part_kind_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.imported.Everything_Part_Kind",
	"Everything_Part_Kind",
	"golden_imported_everything_part_kind",
	"golden.imported",
	2,
	golden_imported_everything_part_kind_pb_values,
	2,
	golden_imported_everything_part_kind_pb_names,
	1,
	golden_imported_everything_part_kind_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table golden_imported_everything_part_kind_table = { "golden.imported.Everything_Part_Kind",
    golden_imported_everything_part_kind_values, 2, 0 };

/* enum Everything_Mixed */

static const ridl_enum_value golden_imported_everything_mixed_values[] = {
	{ GOLDEN_IMPORTED_EVERYTHING_MIXED_LEAST, "LEAST" },
	{ GOLDEN_IMPORTED_EVERYTHING_MIXED_NEGATIVE, "NEGATIVE" },
	{ GOLDEN_IMPORTED_EVERYTHING_MIXED_ZERO, "ZERO" },
	{ GOLDEN_IMPORTED_EVERYTHING_MIXED_MIXED_ONE, "MIXED_ONE" },
};

static const ProtobufCEnumValue golden_imported_everything_mixed_pb_values[] = {
	{ "LEAST", "GOLDEN_IMPORTED_EVERYTHING_MIXED_LEAST",
	    GOLDEN_IMPORTED_EVERYTHING_MIXED_LEAST },
	{ "NEGATIVE", "GOLDEN_IMPORTED_EVERYTHING_MIXED_NEGATIVE",
	    GOLDEN_IMPORTED_EVERYTHING_MIXED_NEGATIVE },
	{ "ZERO", "GOLDEN_IMPORTED_EVERYTHING_MIXED_ZERO",
	    GOLDEN_IMPORTED_EVERYTHING_MIXED_ZERO },
	{ "MIXED_ONE", "GOLDEN_IMPORTED_EVERYTHING_MIXED_MIXED_ONE",
	    GOLDEN_IMPORTED_EVERYTHING_MIXED_MIXED_ONE },
};

static const ProtobufCIntRange golden_imported_everything_mixed_pb_ranges[] = { { -2147483648,
    0 }, { -1, 1 }, { 0, 4 } };
static const ProtobufCEnumValueIndex golden_imported_everything_mixed_pb_names[] = {
	{ "LEAST", 0 },
	{ "MIXED_ONE", 3 },
	{ "NEGATIVE", 1 },
	{ "ZERO", 2 },
};

const ProtobufCEnumDescriptor golden_imported_everything_mixed_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.imported.Everything_Mixed",
	"Everything_Mixed",
	"golden_imported_everything_mixed",
	"golden.imported",
	4,
	golden_imported_everything_mixed_pb_values,
	4,
	golden_imported_everything_mixed_pb_names,
	2,
	golden_imported_everything_mixed_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table golden_imported_everything_mixed_table = { "golden.imported.Everything_Mixed",
    golden_imported_everything_mixed_values, 4, 0 };

/* enum Everything_Alias */

static const ridl_enum_value golden_imported_everything_alias_values[] = {
	{ GOLDEN_IMPORTED_EVERYTHING_ALIAS_FIRST, "FIRST" },
	{ GOLDEN_IMPORTED_EVERYTHING_ALIAS_SECOND, "SECOND" },
	{ GOLDEN_IMPORTED_EVERYTHING_ALIAS_ANOTHER, "ANOTHER" },
};

static const ProtobufCEnumValue golden_imported_everything_alias_pb_values[] = {
	{ "FIRST", "GOLDEN_IMPORTED_EVERYTHING_ALIAS_FIRST",
	    GOLDEN_IMPORTED_EVERYTHING_ALIAS_FIRST },
	{ "SECOND", "GOLDEN_IMPORTED_EVERYTHING_ALIAS_SECOND",
	    GOLDEN_IMPORTED_EVERYTHING_ALIAS_SECOND },
	{ "ANOTHER", "GOLDEN_IMPORTED_EVERYTHING_ALIAS_ANOTHER",
	    GOLDEN_IMPORTED_EVERYTHING_ALIAS_ANOTHER },
};

static const ProtobufCIntRange golden_imported_everything_alias_pb_ranges[] = { { 0, 0 }, { 0,
    3 } };
static const ProtobufCEnumValueIndex golden_imported_everything_alias_pb_names[] = {
	{ "ANOTHER", 2 },
	{ "FIRST", 0 },
	{ "NULL_AGAIN", 0 },
	{ "OTHER", 2 },
	{ "SECOND", 1 },
	{ "oTHer", 2 },
	{ "other", 2 },
};

const ProtobufCEnumDescriptor golden_imported_everything_alias_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.imported.Everything_Alias",
	"Everything_Alias",
	"golden_imported_everything_alias",
	"golden.imported",
	3,
	golden_imported_everything_alias_pb_values,
	7,
	golden_imported_everything_alias_pb_names,
	1,
	golden_imported_everything_alias_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table golden_imported_everything_alias_table = { "golden.imported.Everything_Alias",
    golden_imported_everything_alias_values, 3, 0 };

/* struct Beside */

static const ProtobufCFieldDescriptor golden_imported_beside_pb_fields[] = {
	{ "note", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(golden_imported_beside, note), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned golden_imported_beside_pb_names[] = { 0 };
static const ProtobufCIntRange golden_imported_beside_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor golden_imported_beside_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Beside",
	"Beside",
	"golden_imported_beside",
	"golden.imported",
	sizeof(golden_imported_beside),
	1,
	golden_imported_beside_pb_fields,
	golden_imported_beside_pb_names,
	1,
	golden_imported_beside_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_beside golden_imported_beside_absent = { { &golden_imported_beside_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field golden_imported_beside_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(golden_imported_beside, note), 0, NULL, NULL,
	    NULL, "note"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_imported_beside_table = { "golden.imported.Beside",
    &golden_imported_beside_descriptor, golden_imported_beside_fields,
    &golden_imported_beside_absent, sizeof(golden_imported_beside), 1, 0 };

ridl_status
golden_imported_beside_encode(const golden_imported_beside *message_, void *buf_, size_t size_,
    size_t *out_len_)
{
	return ridl_gen_encode(&golden_imported_beside_table, message_, buf_, size_, out_len_);
}

ridl_status
golden_imported_beside_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_imported_beside **out_)
{
	return ridl_gen_decode(&golden_imported_beside_table, data_, len_, mem_, out_);
}

void
golden_imported_beside_print(const golden_imported_beside *message_, FILE *file_)
{
	ridl_gen_print(&golden_imported_beside_table, message_, file_);
}

bool
golden_imported_beside_equal(const golden_imported_beside *a_, const golden_imported_beside *b_)
{
	return ridl_gen_equal(&golden_imported_beside_table, a_, b_);
}

golden_imported_beside *
golden_imported_beside_copy(const golden_imported_beside *message_)
{
	return ridl_gen_copy(&golden_imported_beside_table, message_);
}

/* struct Beside_Part */

const ProtobufCMessageDescriptor golden_imported_beside_part_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Beside_Part",
	"Beside_Part",
	"golden_imported_beside_part",
	"golden.imported",
	sizeof(golden_imported_beside_part),
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

static const golden_imported_beside_part golden_imported_beside_part_absent = { { &golden_imported_beside_part_descriptor,
    0, NULL } };

static const ridl_field golden_imported_beside_part_fields[] = {
	RIDL_FIELDS_END,
};

const ridl_message_table golden_imported_beside_part_table = { "golden.imported.Beside_Part",
    &golden_imported_beside_part_descriptor, golden_imported_beside_part_fields,
    &golden_imported_beside_part_absent, sizeof(golden_imported_beside_part), 0, 0 };

ridl_status
golden_imported_beside_part_encode(const golden_imported_beside_part *message_, void *buf_,
    size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&golden_imported_beside_part_table, message_, buf_, size_,
	    out_len_);
}

ridl_status
golden_imported_beside_part_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_imported_beside_part **out_)
{
	return ridl_gen_decode(&golden_imported_beside_part_table, data_, len_, mem_, out_);
}

void
golden_imported_beside_part_print(const golden_imported_beside_part *message_, FILE *file_)
{
	ridl_gen_print(&golden_imported_beside_part_table, message_, file_);
}

bool
golden_imported_beside_part_equal(const golden_imported_beside_part *a_,
    const golden_imported_beside_part *b_)
{
	return ridl_gen_equal(&golden_imported_beside_part_table, a_, b_);
}

golden_imported_beside_part *
golden_imported_beside_part_copy(const golden_imported_beside_part *message_)
{
	return ridl_gen_copy(&golden_imported_beside_part_table, message_);
}

/* struct BesidePart */

static const ProtobufCFieldDescriptor golden_imported_beside_part__pb_fields[] = {
	{ "outer", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_beside_part_, outer), &golden_imported_beside_descriptor,
	    NULL, 0, 0, NULL, NULL },
	{ "inner", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(golden_imported_beside_part_, inner),
	    &golden_imported_beside_part_beside_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_imported_beside_part__pb_names[] = { 1, 0 };
static const ProtobufCIntRange golden_imported_beside_part__pb_ranges[] = { { 1, 0 }, { 0,
    2 } };

const ProtobufCMessageDescriptor golden_imported_beside_part__descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.BesidePart",
	"BesidePart",
	"golden_imported_beside_part_",
	"golden.imported",
	sizeof(golden_imported_beside_part_),
	2,
	golden_imported_beside_part__pb_fields,
	golden_imported_beside_part__pb_names,
	1,
	golden_imported_beside_part__pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_imported_beside_part_ golden_imported_beside_part__absent = { { &golden_imported_beside_part__descriptor,
    0, NULL }, NULL, NULL };

static const ridl_field golden_imported_beside_part__fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, 0, offsetof(golden_imported_beside_part_, outer), 0,
	    &golden_imported_beside_table, NULL, NULL, "outer"),
	RIDL_FIELD(2, MESSAGE, ONE, 0, offsetof(golden_imported_beside_part_, inner), 0,
	    &golden_imported_beside_part_beside_table, NULL, NULL, "inner"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_imported_beside_part__table = { "golden.imported.BesidePart",
    &golden_imported_beside_part__descriptor, golden_imported_beside_part__fields,
    &golden_imported_beside_part__absent, sizeof(golden_imported_beside_part_), 2, 0 };

ridl_status
golden_imported_beside_part__encode(const golden_imported_beside_part_ *message_, void *buf_,
    size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&golden_imported_beside_part__table, message_, buf_, size_,
	    out_len_);
}

ridl_status
golden_imported_beside_part__decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_imported_beside_part_ **out_)
{
	return ridl_gen_decode(&golden_imported_beside_part__table, data_, len_, mem_, out_);
}

void
golden_imported_beside_part__print(const golden_imported_beside_part_ *message_, FILE *file_)
{
	ridl_gen_print(&golden_imported_beside_part__table, message_, file_);
}

bool
golden_imported_beside_part__equal(const golden_imported_beside_part_ *a_,
    const golden_imported_beside_part_ *b_)
{
	return ridl_gen_equal(&golden_imported_beside_part__table, a_, b_);
}

golden_imported_beside_part_ *
golden_imported_beside_part__copy(const golden_imported_beside_part_ *message_)
{
	return ridl_gen_copy(&golden_imported_beside_part__table, message_);
}

/* struct BesidePart_Beside */

const ProtobufCMessageDescriptor golden_imported_beside_part_beside_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.BesidePart_Beside",
	"BesidePart_Beside",
	"golden_imported_beside_part_beside",
	"golden.imported",
	sizeof(golden_imported_beside_part_beside),
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

static const golden_imported_beside_part_beside golden_imported_beside_part_beside_absent = { { &golden_imported_beside_part_beside_descriptor,
    0, NULL } };

static const ridl_field golden_imported_beside_part_beside_fields[] = {
	RIDL_FIELDS_END,
};

const ridl_message_table golden_imported_beside_part_beside_table = { "golden.imported.BesidePart_Beside",
    &golden_imported_beside_part_beside_descriptor, golden_imported_beside_part_beside_fields,
    &golden_imported_beside_part_beside_absent, sizeof(golden_imported_beside_part_beside), 0,
    0 };

ridl_status
golden_imported_beside_part_beside_encode(const golden_imported_beside_part_beside *message_,
    void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&golden_imported_beside_part_beside_table, message_, buf_,
	    size_, out_len_);
}

ridl_status
golden_imported_beside_part_beside_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_imported_beside_part_beside **out_)
{
	return ridl_gen_decode(&golden_imported_beside_part_beside_table, data_, len_, mem_,
	    out_);
}

void
golden_imported_beside_part_beside_print(const golden_imported_beside_part_beside *message_,
    FILE *file_)
{
	ridl_gen_print(&golden_imported_beside_part_beside_table, message_, file_);
}

bool
golden_imported_beside_part_beside_equal(const golden_imported_beside_part_beside *a_,
    const golden_imported_beside_part_beside *b_)
{
	return ridl_gen_equal(&golden_imported_beside_part_beside_table, a_, b_);
}

golden_imported_beside_part_beside *
golden_imported_beside_part_beside_copy(const golden_imported_beside_part_beside *message_)
{
	return ridl_gen_copy(&golden_imported_beside_part_beside_table, message_);
}

/* struct Nothing */

const ProtobufCMessageDescriptor golden_imported_nothing_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.Nothing",
	"Nothing",
	"golden_imported_nothing",
	"golden.imported",
	sizeof(golden_imported_nothing),
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

static const golden_imported_nothing golden_imported_nothing_absent = { { &golden_imported_nothing_descriptor,
    0, NULL } };

static const ridl_field golden_imported_nothing_fields[] = {
	RIDL_FIELDS_END,
};

const ridl_message_table golden_imported_nothing_table = { "golden.imported.Nothing",
    &golden_imported_nothing_descriptor, golden_imported_nothing_fields,
    &golden_imported_nothing_absent, sizeof(golden_imported_nothing), 0, 0 };

ridl_status
golden_imported_nothing_encode(const golden_imported_nothing *message_, void *buf_,
    size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&golden_imported_nothing_table, message_, buf_, size_, out_len_);
}

ridl_status
golden_imported_nothing_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_imported_nothing **out_)
{
	return ridl_gen_decode(&golden_imported_nothing_table, data_, len_, mem_, out_);
}

void
golden_imported_nothing_print(const golden_imported_nothing *message_, FILE *file_)
{
	ridl_gen_print(&golden_imported_nothing_table, message_, file_);
}

bool
golden_imported_nothing_equal(const golden_imported_nothing *a_,
    const golden_imported_nothing *b_)
{
	return ridl_gen_equal(&golden_imported_nothing_table, a_, b_);
}

golden_imported_nothing *
golden_imported_nothing_copy(const golden_imported_nothing *message_)
{
	return ridl_gen_copy(&golden_imported_nothing_table, message_);
}

/* struct service_ */

const ProtobufCMessageDescriptor golden_imported_service__descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.imported.service_",
	"service_",
	"golden_imported_service_",
	"golden.imported",
	sizeof(golden_imported_service_),
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

static const golden_imported_service_ golden_imported_service__absent = { { &golden_imported_service__descriptor,
    0, NULL } };

static const ridl_field golden_imported_service__fields[] = {
	RIDL_FIELDS_END,
};

const ridl_message_table golden_imported_service__table = { "golden.imported.service_",
    &golden_imported_service__descriptor, golden_imported_service__fields,
    &golden_imported_service__absent, sizeof(golden_imported_service_), 0, 0 };

ridl_status
golden_imported_service__encode(const golden_imported_service_ *message_, void *buf_,
    size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&golden_imported_service__table, message_, buf_, size_,
	    out_len_);
}

ridl_status
golden_imported_service__decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_imported_service_ **out_)
{
	return ridl_gen_decode(&golden_imported_service__table, data_, len_, mem_, out_);
}

void
golden_imported_service__print(const golden_imported_service_ *message_, FILE *file_)
{
	ridl_gen_print(&golden_imported_service__table, message_, file_);
}

bool
golden_imported_service__equal(const golden_imported_service_ *a_,
    const golden_imported_service_ *b_)
{
	return ridl_gen_equal(&golden_imported_service__table, a_, b_);
}

golden_imported_service_ *
golden_imported_service__copy(const golden_imported_service_ *message_)
{
	return ridl_gen_copy(&golden_imported_service__table, message_);
}

/* enum Level */

static const ridl_enum_value golden_imported_level_values[] = {
	{ GOLDEN_IMPORTED_LEVEL_LOW, "LOW" },
	{ GOLDEN_IMPORTED_LEVEL_HIGH, "HIGH" },
};

static const ProtobufCEnumValue golden_imported_level_pb_values[] = {
	{ "LOW", "GOLDEN_IMPORTED_LEVEL_LOW", GOLDEN_IMPORTED_LEVEL_LOW },
	{ "HIGH", "GOLDEN_IMPORTED_LEVEL_HIGH", GOLDEN_IMPORTED_LEVEL_HIGH },
};

static const ProtobufCIntRange golden_imported_level_pb_ranges[] = { { 0, 0 }, { 0, 2 } };
static const ProtobufCEnumValueIndex golden_imported_level_pb_names[] = {
	{ "HIGH", 1 },
	{ "LOW", 0 },
};

const ProtobufCEnumDescriptor golden_imported_level_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.imported.Level",
	"Level",
	"golden_imported_level",
	"golden.imported",
	2,
	golden_imported_level_pb_values,
	2,
	golden_imported_level_pb_names,
	1,
	golden_imported_level_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table golden_imported_level_table = { "golden.imported.Level",
    golden_imported_level_values, 2, 0 };

/* Store.Get */

static ridl_status
golden_imported_store_get_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_imported_beside *args_ = in_;

	return ((ridl_status (*)(void *, golden_imported_store_get_call *,
	    const golden_imported_beside *, golden_imported_everything_part *))slot_)(self_,
	    (golden_imported_store_get_call *)call_, args_, out_);
}

const ridl_method_table golden_imported_store_get_table = {
	"golden.imported.Store/Get",
	0xb686494a,
	0,
	RIDL_SHAPE_BODY,
	0,
	&golden_imported_beside_table,
	&golden_imported_everything_part_table,
	NULL,
	0,
	golden_imported_store_get_call_slot,
};

ridl_status
golden_imported_store_get(golden_imported_store *self_, const golden_imported_beside *request_,
    golden_imported_everything_part **out_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_imported_store_get_table, NULL,
	    request_, out_);
}

ridl_status
golden_imported_store_get_timed(golden_imported_store *self_, ridl_duration timeout_,
    const golden_imported_beside *request_, golden_imported_everything_part **out_)
{
	return ridl_gen_call_timed((ridl_object *)self_, &golden_imported_store_get_table,
	    timeout_, request_, out_);
}

golden_imported_store_get_future *
golden_imported_store_get_async(golden_imported_store *self_,
    const golden_imported_beside *request_)
{
	return (golden_imported_store_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_imported_store_get_table, NULL, request_);
}

ridl_status
golden_imported_store_get_with(golden_imported_store *self_, const ridl_call_options *options_,
    const golden_imported_beside *args_, golden_imported_everything_part **out_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_imported_store_get_table, options_,
	    args_, out_);
}

golden_imported_store_get_future *
golden_imported_store_get_async_with(golden_imported_store *self_,
    const ridl_call_options *options_, const golden_imported_beside *args_)
{
	return (golden_imported_store_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_imported_store_get_table, options_, args_);
}

ridl_status
golden_imported_store_get_value(golden_imported_store_get_future *future_,
    const golden_imported_everything_part **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &golden_imported_store_get_table,
	    out_);
}

golden_imported_store_get_future *
golden_imported_store_get_future_of(ridl_future *future_)
{
	return (golden_imported_store_get_future *)ridl_gen_future_of(future_,
	    &golden_imported_store_get_table);
}

ridl_status
golden_imported_store_get_reply(golden_imported_store_get_call *call_,
    const golden_imported_everything_part *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Store.Put */

static ridl_status
golden_imported_store_put_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_imported_everything *args_ = in_;

	return ((ridl_status (*)(void *, golden_imported_store_put_call *,
	    const golden_imported_everything *, google_protobuf_empty *))slot_)(self_,
	    (golden_imported_store_put_call *)call_, args_, out_);
}

const ridl_method_table golden_imported_store_put_table = {
	"golden.imported.Store/Put",
	0x0806ef7b,
	RIDL_METHOD_IDEMPOTENT,
	RIDL_SHAPE_BODY,
	0,
	&golden_imported_everything_table,
	&google_protobuf_empty_table,
	NULL,
	0,
	golden_imported_store_put_call_slot,
};

ridl_status
golden_imported_store_put(golden_imported_store *self_,
    const golden_imported_everything *request_, google_protobuf_empty **out_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_imported_store_put_table, NULL,
	    request_, out_);
}

ridl_status
golden_imported_store_put_timed(golden_imported_store *self_, ridl_duration timeout_,
    const golden_imported_everything *request_, google_protobuf_empty **out_)
{
	return ridl_gen_call_timed((ridl_object *)self_, &golden_imported_store_put_table,
	    timeout_, request_, out_);
}

golden_imported_store_put_future *
golden_imported_store_put_async(golden_imported_store *self_,
    const golden_imported_everything *request_)
{
	return (golden_imported_store_put_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_imported_store_put_table, NULL, request_);
}

ridl_status
golden_imported_store_put_with(golden_imported_store *self_, const ridl_call_options *options_,
    const golden_imported_everything *args_, google_protobuf_empty **out_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_imported_store_put_table, options_,
	    args_, out_);
}

golden_imported_store_put_future *
golden_imported_store_put_async_with(golden_imported_store *self_,
    const ridl_call_options *options_, const golden_imported_everything *args_)
{
	return (golden_imported_store_put_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_imported_store_put_table, options_, args_);
}

ridl_status
golden_imported_store_put_value(golden_imported_store_put_future *future_,
    const google_protobuf_empty **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &golden_imported_store_put_table,
	    out_);
}

golden_imported_store_put_future *
golden_imported_store_put_future_of(ridl_future *future_)
{
	return (golden_imported_store_put_future *)ridl_gen_future_of(future_,
	    &golden_imported_store_put_table);
}

ridl_status
golden_imported_store_put_reply(golden_imported_store_put_call *call_,
    const google_protobuf_empty *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Store.List */

static ridl_status
golden_imported_store_list_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const golden_imported_nothing *args_ = in_;

	return ((ridl_status (*)(void *, golden_imported_store_list_call *,
	    const golden_imported_nothing *, golden_imported_service_ *))slot_)(self_,
	    (golden_imported_store_list_call *)call_, args_, out_);
}

const ridl_method_table golden_imported_store_list_table = {
	"golden.imported.Store/List",
	0x0941a1aa,
	RIDL_METHOD_IDEMPOTENT,
	RIDL_SHAPE_BODY,
	0,
	&golden_imported_nothing_table,
	&golden_imported_service__table,
	NULL,
	0,
	golden_imported_store_list_call_slot,
};

ridl_status
golden_imported_store_list(golden_imported_store *self_,
    const golden_imported_nothing *request_, golden_imported_service_ **out_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_imported_store_list_table, NULL,
	    request_, out_);
}

ridl_status
golden_imported_store_list_timed(golden_imported_store *self_, ridl_duration timeout_,
    const golden_imported_nothing *request_, golden_imported_service_ **out_)
{
	return ridl_gen_call_timed((ridl_object *)self_, &golden_imported_store_list_table,
	    timeout_, request_, out_);
}

golden_imported_store_list_future *
golden_imported_store_list_async(golden_imported_store *self_,
    const golden_imported_nothing *request_)
{
	return (golden_imported_store_list_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_imported_store_list_table, NULL, request_);
}

ridl_status
golden_imported_store_list_with(golden_imported_store *self_,
    const ridl_call_options *options_, const golden_imported_nothing *args_,
    golden_imported_service_ **out_)
{
	return ridl_gen_call((ridl_object *)self_, &golden_imported_store_list_table, options_,
	    args_, out_);
}

golden_imported_store_list_future *
golden_imported_store_list_async_with(golden_imported_store *self_,
    const ridl_call_options *options_, const golden_imported_nothing *args_)
{
	return (golden_imported_store_list_future *)ridl_gen_call_async((ridl_object *)self_,
	    &golden_imported_store_list_table, options_, args_);
}

ridl_status
golden_imported_store_list_value(golden_imported_store_list_future *future_,
    const golden_imported_service_ **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &golden_imported_store_list_table,
	    out_);
}

golden_imported_store_list_future *
golden_imported_store_list_future_of(ridl_future *future_)
{
	return (golden_imported_store_list_future *)ridl_gen_future_of(future_,
	    &golden_imported_store_list_table);
}

ridl_status
golden_imported_store_list_reply(golden_imported_store_list_call *call_,
    const golden_imported_service_ *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* service Store */

static const ridl_interface_method golden_imported_store_methods[] = {
	/* sorted by id */
	{ 0x0806ef7b, offsetof(golden_imported_store_ops, put),
	    &golden_imported_store_put_table },
	{ 0x0941a1aa, offsetof(golden_imported_store_ops, list),
	    &golden_imported_store_list_table },
	{ 0xb686494a, offsetof(golden_imported_store_ops, get),
	    &golden_imported_store_get_table },
};

const ridl_interface_table golden_imported_store_table = { "golden.imported.Store", 0x4fdb4925,
    RIDL_INTERFACE_SERVICE, 3, golden_imported_store_methods, NULL, 0 };

golden_imported_store *
golden_imported_store_at(ridl_conn *conn_)
{
	return (golden_imported_store *)ridl_gen_object_at(conn_, &golden_imported_store_table);
}

golden_imported_store *
golden_imported_store_new(const golden_imported_store_ops *ops_, void *self_)
{
	return (golden_imported_store *)ridl_gen_object_new(&golden_imported_store_table, ops_,
	    sizeof(golden_imported_store_ops), self_);
}

golden_imported_store *
golden_imported_store_ref(golden_imported_store *self_)
{
	return (golden_imported_store *)ridl_object_ref((ridl_object *)self_);
}

void
golden_imported_store_unref(golden_imported_store *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

golden_imported_store *
golden_imported_store_from(ridl_object *object_)
{
	return (golden_imported_store *)ridl_gen_object_from(object_,
	    &golden_imported_store_table);
}
