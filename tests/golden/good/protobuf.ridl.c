/*
 * Made by ridlc from protobuf.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "protobuf.ridl.h"

#include <ridl/gen.h>

/* enum Level */

static const ridl_enum_value pb_level_values[] = {
	{ PB_LEVEL_LEAST, "LEAST" },
	{ PB_LEVEL_LOW, "LOW" },
	{ PB_LEVEL_NONE, "NONE" },
	{ PB_LEVEL_HIGH, "HIGH" },
	{ PB_LEVEL_FOO__BAR, "FOO__BAR" },
	{ PB_LEVEL_FOO_BAR, "FOO_BAR" },
};

static const ProtobufCEnumValue pb_level_pb_values[] = {
	{ "LEAST", "PB_LEVEL_LEAST", PB_LEVEL_LEAST },
	{ "LOW", "PB_LEVEL_LOW", PB_LEVEL_LOW },
	{ "NONE", "PB_LEVEL_NONE", PB_LEVEL_NONE },
	{ "HIGH", "PB_LEVEL_HIGH", PB_LEVEL_HIGH },
	{ "FOO__BAR", "PB_LEVEL_FOO__BAR", PB_LEVEL_FOO__BAR },
	{ "FOO_BAR", "PB_LEVEL_FOO_BAR", PB_LEVEL_FOO_BAR },
};

static const ProtobufCIntRange pb_level_pb_ranges[] = { { -2147483648, 0 }, { -1, 1 }, { 7,
    3 }, { 0, 6 } };
static const ProtobufCEnumValueIndex pb_level_pb_names[] = {
	{ "FOO_BAR", 5 },
	{ "FOO__BAR", 4 },
	{ "HIGH", 3 },
	{ "LEAST", 0 },
	{ "LOW", 1 },
	{ "NONE", 2 },
};

const ProtobufCEnumDescriptor pb_level_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.protobuf.Level",
	"Level",
	"pb_level",
	"golden.protobuf",
	6,
	pb_level_pb_values,
	6,
	pb_level_pb_names,
	3,
	pb_level_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table pb_level_table = { "golden.protobuf.Level", pb_level_values, 6, 0 };

/* struct optional */

static const ProtobufCFieldDescriptor pb_optional_pb_fields[] = {
	{ "message", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(pb_optional, message), NULL, NULL, 0, 0, NULL, NULL },
	{ "oneof", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(pb_optional, oneof), &pb_optional_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned pb_optional_pb_names[] = { 0, 1 };
static const ProtobufCIntRange pb_optional_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

const ProtobufCMessageDescriptor pb_optional_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.protobuf.optional",
	"optional",
	"pb_optional",
	"golden.protobuf",
	sizeof(pb_optional),
	2,
	pb_optional_pb_fields,
	pb_optional_pb_names,
	1,
	pb_optional_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const pb_optional pb_optional_absent = { { &pb_optional_descriptor, 0, NULL }, 0, NULL };

static const ridl_field pb_optional_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(pb_optional, message), 0, NULL, NULL, NULL,
	    "message"),
	RIDL_FIELD(2, MESSAGE, ONE, 0, offsetof(pb_optional, oneof), 0, &pb_optional_table,
	    NULL, NULL, "oneof"),
	RIDL_FIELDS_END,
};

const ridl_message_table pb_optional_table = { "golden.protobuf.optional",
    &pb_optional_descriptor, pb_optional_fields, &pb_optional_absent, sizeof(pb_optional), 2,
    0 };

ridl_status
pb_optional_encode(const pb_optional *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&pb_optional_table, message_, buf_, size_, out_len_);
}

ridl_status
pb_optional_decode(const void *data_, size_t len_, ridl_arena *mem_, pb_optional **out_)
{
	return ridl_gen_decode(&pb_optional_table, data_, len_, mem_, out_);
}

void
pb_optional_print(const pb_optional *message_, FILE *file_)
{
	ridl_gen_print(&pb_optional_table, message_, file_);
}

bool
pb_optional_equal(const pb_optional *a_, const pb_optional *b_)
{
	return ridl_gen_equal(&pb_optional_table, a_, b_);
}

pb_optional *
pb_optional_copy(const pb_optional *message_)
{
	return ridl_gen_copy(&pb_optional_table, message_);
}

/* struct stream_ */

static const ProtobufCFieldDescriptor pb_stream__pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0, offsetof(pb_stream_, x),
	    NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned pb_stream__pb_names[] = { 0 };
static const ProtobufCIntRange pb_stream__pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor pb_stream__descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.protobuf.stream_",
	"stream_",
	"pb_stream_",
	"golden.protobuf",
	sizeof(pb_stream_),
	1,
	pb_stream__pb_fields,
	pb_stream__pb_names,
	1,
	pb_stream__pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const pb_stream_ pb_stream__absent = { { &pb_stream__descriptor, 0, NULL }, 0 };

static const ridl_field pb_stream__fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(pb_stream_, x), 0, NULL, NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

const ridl_message_table pb_stream__table = { "golden.protobuf.stream_",
    &pb_stream__descriptor, pb_stream__fields, &pb_stream__absent, sizeof(pb_stream_), 1, 0 };

ridl_status
pb_stream__encode(const pb_stream_ *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&pb_stream__table, message_, buf_, size_, out_len_);
}

ridl_status
pb_stream__decode(const void *data_, size_t len_, ridl_arena *mem_, pb_stream_ **out_)
{
	return ridl_gen_decode(&pb_stream__table, data_, len_, mem_, out_);
}

void
pb_stream__print(const pb_stream_ *message_, FILE *file_)
{
	ridl_gen_print(&pb_stream__table, message_, file_);
}

bool
pb_stream__equal(const pb_stream_ *a_, const pb_stream_ *b_)
{
	return ridl_gen_equal(&pb_stream__table, a_, b_);
}

pb_stream_ *
pb_stream__copy(const pb_stream_ *message_)
{
	return ridl_gen_copy(&pb_stream__table, message_);
}

/* struct Odd */

static const ProtobufCFieldDescriptor pb_odd_by_truth_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(pb_odd_by_truth_entry, key), NULL, NULL, 0, 0, NULL, NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM, 0,
	    offsetof(pb_odd_by_truth_entry, value), &pb_level_descriptor, NULL, 0, 0, NULL,
	    NULL },
};

static const unsigned pb_odd_by_truth_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange pb_odd_by_truth_entry_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor pb_odd_by_truth_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.protobuf.Odd.ByTruthEntry",
	"ByTruthEntry",
	"pb_odd_by_truth_entry",
	"golden.protobuf",
	sizeof(pb_odd_by_truth_entry),
	2,
	pb_odd_by_truth_entry_pb_fields,
	pb_odd_by_truth_entry_pb_names,
	1,
	pb_odd_by_truth_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const pb_odd_by_truth_entry pb_odd_by_truth_entry_absent = { { &pb_odd_by_truth_entry_descriptor,
    0, NULL }, 0, PB_LEVEL_NONE };

static const ridl_field pb_odd_by_truth_entry_fields[] = {
	RIDL_FIELD(1, BOOL, ONE, 0, offsetof(pb_odd_by_truth_entry, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELD(2, ENUM, ONE, 0, offsetof(pb_odd_by_truth_entry, value), 0, &pb_level_table,
	    NULL, NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table pb_odd_by_truth_entry_table = { "golden.protobuf.Odd.ByTruthEntry",
    &pb_odd_by_truth_entry_descriptor, pb_odd_by_truth_entry_fields,
    &pb_odd_by_truth_entry_absent, sizeof(pb_odd_by_truth_entry), 2, 0 };

static const ProtobufCFieldDescriptor pb_odd_by_number_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_SFIXED64, 0,
	    offsetof(pb_odd_by_number_entry, key), NULL, NULL, 0, 0, NULL, NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM, 0,
	    offsetof(pb_odd_by_number_entry, value), &golden_enums_mode_descriptor, NULL, 0, 0,
	    NULL, NULL },
};

static const unsigned pb_odd_by_number_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange pb_odd_by_number_entry_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor pb_odd_by_number_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.protobuf.Odd.ByNumberEntry",
	"ByNumberEntry",
	"pb_odd_by_number_entry",
	"golden.protobuf",
	sizeof(pb_odd_by_number_entry),
	2,
	pb_odd_by_number_entry_pb_fields,
	pb_odd_by_number_entry_pb_names,
	1,
	pb_odd_by_number_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const pb_odd_by_number_entry pb_odd_by_number_entry_absent = { { &pb_odd_by_number_entry_descriptor,
    0, NULL }, 0, GOLDEN_ENUMS_MODE_ALL };

static const ridl_field pb_odd_by_number_entry_fields[] = {
	RIDL_FIELD(1, SFIXED64, ONE, 0, offsetof(pb_odd_by_number_entry, key), 0, NULL, NULL,
	    NULL, "key"),
	RIDL_FIELD(2, ENUM, ONE, 0, offsetof(pb_odd_by_number_entry, value), 0,
	    &golden_enums_mode_table, NULL, NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table pb_odd_by_number_entry_table = { "golden.protobuf.Odd.ByNumberEntry",
    &pb_odd_by_number_entry_descriptor, pb_odd_by_number_entry_fields,
    &pb_odd_by_number_entry_absent, sizeof(pb_odd_by_number_entry), 2, 0 };

static const ridl_bounds pb_odd_bounds[] = {
	{ RIDL_BOUND_MAX_ITEMS | RIDL_BOUND_MIN_ITEMS, 3, 0, 0, 1, { .u = 0 }, { .u = 0 } },
	{ RIDL_BOUND_MIN | RIDL_BOUND_MAX, 0, 0, 0, 0, { .d = (-1.0) },
	    { .d = 1.0000000000000001e+300 } },
	{ RIDL_BOUND_MIN_BYTES, 0, 0, 2, 0, { .u = 0 }, { .u = 0 } },
	{ RIDL_BOUND_MAX_ITEMS | RIDL_BOUND_MAX_BYTES, 3, 4, 0, 0, { .u = 0 }, { .u = 0 } },
	{ RIDL_BOUND_EXACT_ITEMS, 16, 0, 0, 0, { .u = 0 }, { .u = 0 } },
};

static const ProtobufCFieldDescriptor pb_odd_pb_fields[] = {
	{ "foo_bar", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(pb_odd, foo_bar), NULL, NULL, 0, 0, NULL, NULL },
	{ "fooBar", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(pb_odd, fooBar), NULL, NULL, PROTOBUF_C_FIELD_FLAG_DEPRECATED, 0, NULL,
	    NULL },
	{ "presence", 3, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_INT32,
	    offsetof(pb_odd, has_presence), offsetof(pb_odd, presence), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "_presence", 4, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(pb_odd, _presence), NULL, NULL, 0, 0, NULL, NULL },
	{ "a", 5, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32,
	    offsetof(pb_odd, presence__case), offsetof(pb_odd, a), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "b", 6, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(pb_odd, presence__case), offsetof(pb_odd, b), &pb_optional_descriptor,
	    NULL, PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "c", 10, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, offsetof(pb_odd, bar_case),
	    offsetof(pb_odd, c), NULL, NULL, PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "foo", 11, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0, offsetof(pb_odd, foo),
	    NULL, NULL, 0, 0, NULL, NULL },
	{ "by_truth", 12, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(pb_odd, n_by_truth), offsetof(pb_odd, by_truth),
	    &pb_odd_by_truth_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "by_number", 13, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(pb_odd, n_by_number), offsetof(pb_odd, by_number),
	    &pb_odd_by_number_entry_descriptor, NULL, 0, 0, NULL, NULL },
	{ "half", 14, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_DOUBLE,
	    offsetof(pb_odd, has_half), offsetof(pb_odd, half), NULL, NULL, 0, 0, NULL, NULL },
	{ "text", 15, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(pb_odd, text), NULL, NULL, 0, 0, NULL, NULL },
	{ "level", 16, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_ENUM,
	    offsetof(pb_odd, has_level), offsetof(pb_odd, level), &pb_level_descriptor, NULL,
	    0, 0, NULL, NULL },
	{ "packets", 17, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_BYTES,
	    offsetof(pb_odd, n_packets), offsetof(pb_odd, packets), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "matrix", 18, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_FLOAT,
	    offsetof(pb_odd, n_matrix), offsetof(pb_odd, matrix), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
};

static const unsigned pb_odd_pb_names[] = { 3, 4, 5, 9, 8, 6, 7, 1, 0, 10, 12, 14, 13, 2, 11 };
static const ProtobufCIntRange pb_odd_pb_ranges[] = { { 1, 0 }, { 10, 6 }, { 0, 15 } };

const ProtobufCMessageDescriptor pb_odd_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.protobuf.Odd",
	"Odd",
	"pb_odd",
	"golden.protobuf",
	sizeof(pb_odd),
	15,
	pb_odd_pb_fields,
	pb_odd_pb_names,
	2,
	pb_odd_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const pb_odd pb_odd_absent = { { &pb_odd_descriptor, 0, NULL }, 0, 0, 0, 0, 0,
    PB_ODD_PRESENCE__NOT_SET, { 0 }, PB_ODD_BAR_NOT_SET, { 0 }, 0, 0, NULL, 0, NULL, 0, 0.5,
    "a|\"b\"\n\\", 0, PB_LEVEL_LOW, 0, NULL, 0, NULL };

static const ridl_field pb_odd_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(pb_odd, foo_bar), 0, NULL, NULL, NULL, "foo_bar"),
	RIDL_FIELD(2, INT32, ONE, 0, offsetof(pb_odd, fooBar), 0, NULL, NULL, NULL, "fooBar"),
	RIDL_FIELD(3, INT32, OPTIONAL, 0, offsetof(pb_odd, presence),
	    offsetof(pb_odd, has_presence), NULL, NULL, NULL, "presence"),
	RIDL_FIELD(4, INT32, ONE, 0, offsetof(pb_odd, _presence), 0, NULL, NULL, NULL,
	    "_presence"),
	RIDL_FIELD(5, INT32, ARM, 0, offsetof(pb_odd, a), offsetof(pb_odd, presence__case),
	    NULL, NULL, NULL, "a"),
	RIDL_FIELD(6, MESSAGE, ARM, 0, offsetof(pb_odd, b), offsetof(pb_odd, presence__case),
	    &pb_optional_table, NULL, NULL, "b"),
	RIDL_FIELD(10, INT32, ARM, 0, offsetof(pb_odd, c), offsetof(pb_odd, bar_case), NULL,
	    NULL, NULL, "c"),
	RIDL_FIELD(11, INT32, ONE, 0, offsetof(pb_odd, foo), 0, NULL, NULL, NULL, "foo"),
	RIDL_FIELD(12, MESSAGE, MANY, RIDL_FIELD_MAP, offsetof(pb_odd, by_truth),
	    offsetof(pb_odd, n_by_truth), &pb_odd_by_truth_entry_table, &pb_odd_bounds[0],
	    NULL, "by_truth"),
	RIDL_FIELD(13, MESSAGE, MANY, RIDL_FIELD_MAP, offsetof(pb_odd, by_number),
	    offsetof(pb_odd, n_by_number), &pb_odd_by_number_entry_table, NULL, NULL,
	    "by_number"),
	RIDL_FIELD(14, DOUBLE, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(pb_odd, half),
	    offsetof(pb_odd, has_half), NULL, &pb_odd_bounds[1], &pb_odd_absent.half, "half"),
	RIDL_FIELD(15, STRING, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(pb_odd, text), 0, NULL,
	    &pb_odd_bounds[2], &pb_odd_absent.text, "text"),
	RIDL_FIELD(16, ENUM, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(pb_odd, level),
	    offsetof(pb_odd, has_level), &pb_level_table, NULL, &pb_odd_absent.level, "level"),
	RIDL_FIELD(17, BYTES, MANY, RIDL_FIELD_CAREFUL, offsetof(pb_odd, packets),
	    offsetof(pb_odd, n_packets), NULL, &pb_odd_bounds[3], NULL, "packets"),
	RIDL_FIELD(18, FLOAT, MANY, RIDL_FIELD_CAREFUL, offsetof(pb_odd, matrix),
	    offsetof(pb_odd, n_matrix), NULL, &pb_odd_bounds[4], NULL, "matrix"),
	RIDL_FIELDS_END,
};

const ridl_message_table pb_odd_table = { "golden.protobuf.Odd", &pb_odd_descriptor,
    pb_odd_fields, &pb_odd_absent, sizeof(pb_odd), 15, RIDL_MESSAGE_LATE };

ridl_status
pb_odd_encode(const pb_odd *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&pb_odd_table, message_, buf_, size_, out_len_);
}

ridl_status
pb_odd_decode(const void *data_, size_t len_, ridl_arena *mem_, pb_odd **out_)
{
	return ridl_gen_decode(&pb_odd_table, data_, len_, mem_, out_);
}

void
pb_odd_print(const pb_odd *message_, FILE *file_)
{
	ridl_gen_print(&pb_odd_table, message_, file_);
}

bool
pb_odd_equal(const pb_odd *a_, const pb_odd *b_)
{
	return ridl_gen_equal(&pb_odd_table, a_, b_);
}

pb_odd *
pb_odd_copy(const pb_odd *message_)
{
	return ridl_gen_copy(&pb_odd_table, message_);
}

/* struct StoreGetArgs */

static const ProtobufCFieldDescriptor pb_taken_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0, offsetof(pb_taken, x), NULL,
	    NULL, 0, 0, NULL, NULL },
};

static const unsigned pb_taken_pb_names[] = { 0 };
static const ProtobufCIntRange pb_taken_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor pb_taken_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.protobuf.StoreGetArgs",
	"StoreGetArgs",
	"pb_taken",
	"golden.protobuf",
	sizeof(pb_taken),
	1,
	pb_taken_pb_fields,
	pb_taken_pb_names,
	1,
	pb_taken_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const pb_taken pb_taken_absent = { { &pb_taken_descriptor, 0, NULL }, 0 };

static const ridl_field pb_taken_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(pb_taken, x), 0, NULL, NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

const ridl_message_table pb_taken_table = { "golden.protobuf.StoreGetArgs",
    &pb_taken_descriptor, pb_taken_fields, &pb_taken_absent, sizeof(pb_taken), 1, 0 };

ridl_status
pb_taken_encode(const pb_taken *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&pb_taken_table, message_, buf_, size_, out_len_);
}

ridl_status
pb_taken_decode(const void *data_, size_t len_, ridl_arena *mem_, pb_taken **out_)
{
	return ridl_gen_decode(&pb_taken_table, data_, len_, mem_, out_);
}

void
pb_taken_print(const pb_taken *message_, FILE *file_)
{
	ridl_gen_print(&pb_taken_table, message_, file_);
}

bool
pb_taken_equal(const pb_taken *a_, const pb_taken *b_)
{
	return ridl_gen_equal(&pb_taken_table, a_, b_);
}

pb_taken *
pb_taken_copy(const pb_taken *message_)
{
	return ridl_gen_copy(&pb_taken_table, message_);
}

/* Store.get */

static const ridl_bounds pb_store_get_args_bounds[] = {
	{ RIDL_BOUND_EXACT_BYTES, 0, 4, 0, 0, { .u = 0 }, { .u = 0 } },
};

static const ProtobufCFieldDescriptor pb_store_get_args_pb_fields[] = {
	{ "key", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(pb_store_get_args, key), NULL, protobuf_c_empty_string, 0, 0, NULL, NULL },
	{ "data", 7, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BYTES, 0,
	    offsetof(pb_store_get_args, data), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned pb_store_get_args_pb_names[] = { 1, 0 };
static const ProtobufCIntRange pb_store_get_args_pb_ranges[] = { { 3, 0 }, { 7, 1 }, { 0, 2 } };

static const ProtobufCMessageDescriptor pb_store_get_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.protobuf.StoreGetArgs",
	"StoreGetArgs",
	"pb_store_get_args",
	"golden.protobuf",
	sizeof(pb_store_get_args),
	2,
	pb_store_get_args_pb_fields,
	pb_store_get_args_pb_names,
	2,
	pb_store_get_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const pb_store_get_args pb_store_get_args_absent = { { &pb_store_get_args_descriptor, 0,
    NULL }, protobuf_c_empty_string, { 0, NULL } };

static const ridl_field pb_store_get_args_fields[] = {
	RIDL_FIELD(3, STRING, ONE, 0, offsetof(pb_store_get_args, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELD(7, BYTES, ONE, RIDL_FIELD_CAREFUL, offsetof(pb_store_get_args, data), 0,
	    NULL, &pb_store_get_args_bounds[0], NULL, "data"),
	RIDL_FIELDS_END,
};

static const ridl_message_table pb_store_get_args_table = { "golden.protobuf.StoreGetArgs",
    &pb_store_get_args_descriptor, pb_store_get_args_fields, &pb_store_get_args_absent,
    sizeof(pb_store_get_args), 2, RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor pb_store_get_results_pb_fields[] = {
	{ "x", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(pb_store_get_results, x), NULL, NULL, 0, 0, NULL, NULL },
	{ "y", 4, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(pb_store_get_results, y), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned pb_store_get_results_pb_names[] = { 0, 1 };
static const ProtobufCIntRange pb_store_get_results_pb_ranges[] = { { 2, 0 }, { 4, 1 }, { 0,
    2 } };

static const ProtobufCMessageDescriptor pb_store_get_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.protobuf.StoreGetResults",
	"StoreGetResults",
	"pb_store_get_results",
	"golden.protobuf",
	sizeof(pb_store_get_results),
	2,
	pb_store_get_results_pb_fields,
	pb_store_get_results_pb_names,
	2,
	pb_store_get_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const pb_store_get_results pb_store_get_results_absent = { { &pb_store_get_results_descriptor,
    0, NULL }, 0, 0 };

static const ridl_field pb_store_get_results_fields[] = {
	RIDL_FIELD(2, INT32, ONE, 0, offsetof(pb_store_get_results, x), 0, NULL, NULL, NULL,
	    "x"),
	RIDL_FIELD(4, INT32, ONE, 0, offsetof(pb_store_get_results, y), 0, NULL, NULL, NULL,
	    "y"),
	RIDL_FIELDS_END,
};

static const ridl_message_table pb_store_get_results_table = { "golden.protobuf.StoreGetResults",
    &pb_store_get_results_descriptor, pb_store_get_results_fields,
    &pb_store_get_results_absent, sizeof(pb_store_get_results), 2, RIDL_MESSAGE_LIST };

static ridl_status
pb_store_get_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const pb_store_get_args *args_ = in_;

	return ((ridl_status (*)(void *, pb_store_get_call *, const char *, ridl_bytes,
	    pb_store_get_results *))slot_)(self_, (pb_store_get_call *)call_, args_->key,
	    args_->data, out_);
}

const ridl_method_table pb_store_get_table = {
	"golden.protobuf.Shop/get",
	0xe090604e,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&pb_store_get_args_table,
	&pb_store_get_results_table,
	NULL,
	0,
	pb_store_get_call_slot,
};

ridl_status
pb_store_get(pb_store *self_, const char *key, ridl_bytes data, pb_store_get_results **out_)
{
	const pb_store_get_args args_ = { .key = key, .data = data };

	return ridl_gen_call((ridl_object *)self_, &pb_store_get_table, NULL, &args_, out_);
}

ridl_status
pb_store_get_timed(pb_store *self_, ridl_duration timeout_, const char *key, ridl_bytes data,
    pb_store_get_results **out_)
{
	const pb_store_get_args args_ = { .key = key, .data = data };

	return ridl_gen_call_timed((ridl_object *)self_, &pb_store_get_table, timeout_, &args_,
	    out_);
}

pb_store_get_future *
pb_store_get_async(pb_store *self_, const char *key, ridl_bytes data)
{
	const pb_store_get_args args_ = { .key = key, .data = data };

	return (pb_store_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &pb_store_get_table, NULL, &args_);
}

ridl_status
pb_store_get_with(pb_store *self_, const ridl_call_options *options_,
    const pb_store_get_args *args_, pb_store_get_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &pb_store_get_table, options_, args_, out_);
}

pb_store_get_future *
pb_store_get_async_with(pb_store *self_, const ridl_call_options *options_,
    const pb_store_get_args *args_)
{
	return (pb_store_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &pb_store_get_table, options_, args_);
}

ridl_status
pb_store_get_value(pb_store_get_future *future_, const pb_store_get_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &pb_store_get_table, out_);
}

pb_store_get_future *
pb_store_get_future_of(ridl_future *future_)
{
	return (pb_store_get_future *)ridl_gen_future_of(future_, &pb_store_get_table);
}

ridl_status
pb_store_get_reply(pb_store_get_call *call_, const pb_store_get_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Store.option */

static const ProtobufCFieldDescriptor pb_store_option_results_pb_fields[] = {
	{ "result", 1, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_ENUM,
	    offsetof(pb_store_option_results, n_result),
	    offsetof(pb_store_option_results, result), &golden_enums_mode_descriptor, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
};

static const unsigned pb_store_option_results_pb_names[] = { 0 };
static const ProtobufCIntRange pb_store_option_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor pb_store_option_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.protobuf.StoreOptionResults",
	"StoreOptionResults",
	"pb_store_option_results",
	"golden.protobuf",
	sizeof(pb_store_option_results),
	1,
	pb_store_option_results_pb_fields,
	pb_store_option_results_pb_names,
	1,
	pb_store_option_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const pb_store_option_results pb_store_option_results_absent = { { &pb_store_option_results_descriptor,
    0, NULL }, 0, NULL };

static const ridl_field pb_store_option_results_fields[] = {
	RIDL_FIELD(1, ENUM, MANY, 0, offsetof(pb_store_option_results, result),
	    offsetof(pb_store_option_results, n_result), &golden_enums_mode_table, NULL, NULL,
	    "result"),
	RIDL_FIELDS_END,
};

static const ridl_message_table pb_store_option_results_table = { "golden.protobuf.StoreOptionResults",
    &pb_store_option_results_descriptor, pb_store_option_results_fields,
    &pb_store_option_results_absent, sizeof(pb_store_option_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
pb_store_option_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const pb_optional *args_ = in_;

	return ((ridl_status (*)(void *, pb_store_option_call *, const pb_optional *,
	    pb_store_option_results *))slot_)(self_, (pb_store_option_call *)call_, args_,
	    out_);
}

const ridl_method_table pb_store_option_table = {
	"golden.protobuf.Shop/option",
	0xcb7f6a97,
	RIDL_METHOD_IDEMPOTENT,
	RIDL_SHAPE_BLOCK,
	INT64_C(90000000000),
	&pb_optional_table,
	&pb_store_option_results_table,
	NULL,
	0,
	pb_store_option_call_slot,
};

ridl_status
pb_store_option(pb_store *self_, const pb_optional *request_, pb_store_option_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &pb_store_option_table, NULL, request_,
	    out_);
}

ridl_status
pb_store_option_timed(pb_store *self_, ridl_duration timeout_, const pb_optional *request_,
    pb_store_option_results **out_)
{
	return ridl_gen_call_timed((ridl_object *)self_, &pb_store_option_table, timeout_,
	    request_, out_);
}

pb_store_option_future *
pb_store_option_async(pb_store *self_, const pb_optional *request_)
{
	return (pb_store_option_future *)ridl_gen_call_async((ridl_object *)self_,
	    &pb_store_option_table, NULL, request_);
}

ridl_status
pb_store_option_with(pb_store *self_, const ridl_call_options *options_,
    const pb_optional *args_, pb_store_option_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &pb_store_option_table, options_, args_,
	    out_);
}

pb_store_option_future *
pb_store_option_async_with(pb_store *self_, const ridl_call_options *options_,
    const pb_optional *args_)
{
	return (pb_store_option_future *)ridl_gen_call_async((ridl_object *)self_,
	    &pb_store_option_table, options_, args_);
}

ridl_status
pb_store_option_value(pb_store_option_future *future_, const pb_store_option_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &pb_store_option_table, out_);
}

pb_store_option_future *
pb_store_option_future_of(ridl_future *future_)
{
	return (pb_store_option_future *)ridl_gen_future_of(future_, &pb_store_option_table);
}

ridl_status
pb_store_option_reply(pb_store_option_call *call_, const pb_store_option_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* service Store */

static const ridl_interface_method pb_store_methods[] = {
	/* sorted by id */
	{ 0xcb7f6a97, offsetof(pb_store_ops, option), &pb_store_option_table },
	{ 0xe090604e, offsetof(pb_store_ops, get), &pb_store_get_table },
};

const ridl_interface_table pb_store_table = { "golden.protobuf.Shop", 0x603aebf9,
    RIDL_INTERFACE_SERVICE, 2, pb_store_methods, NULL, 0 };

pb_store *
pb_store_at(ridl_conn *conn_)
{
	return (pb_store *)ridl_gen_object_at(conn_, &pb_store_table);
}

pb_store *
pb_store_new(const pb_store_ops *ops_, void *self_)
{
	return (pb_store *)ridl_gen_object_new(&pb_store_table, ops_, sizeof(pb_store_ops),
	    self_);
}

pb_store *
pb_store_ref(pb_store *self_)
{
	return (pb_store *)ridl_object_ref((ridl_object *)self_);
}

void
pb_store_unref(pb_store *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

pb_store *
pb_store_from(ridl_object *object_)
{
	return (pb_store *)ridl_gen_object_from(object_, &pb_store_table);
}
