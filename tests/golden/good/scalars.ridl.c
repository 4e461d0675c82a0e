/*
 * Made by ridlc from scalars.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "scalars.ridl.h"

#include <ridl/gen.h>

/* enum Mode */

static const ridl_enum_value sc_mode_values[] = {
	{ SC_MODE_OFF, "OFF" },
	{ SC_MODE_ON, "ON" },
};

static const ProtobufCEnumValue sc_mode_pb_values[] = {
	{ "OFF", "SC_MODE_OFF", SC_MODE_OFF },
	{ "ON", "SC_MODE_ON", SC_MODE_ON },
};

static const ProtobufCIntRange sc_mode_pb_ranges[] = { { 0, 0 }, { 0, 2 } };
static const ProtobufCEnumValueIndex sc_mode_pb_names[] = {
	{ "OFF", 0 },
	{ "ON", 1 },
};

const ProtobufCEnumDescriptor sc_mode_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.scalars.Mode",
	"Mode",
	"sc_mode",
	"golden.scalars",
	2,
	sc_mode_pb_values,
	2,
	sc_mode_pb_names,
	1,
	sc_mode_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table sc_mode_table = { "golden.scalars.Mode", sc_mode_values, 2, 0 };

/* struct Inner */

static const ProtobufCFieldDescriptor sc_inner_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0, offsetof(sc_inner, x), NULL,
	    NULL, 0, 0, NULL, NULL },
};

static const unsigned sc_inner_pb_names[] = { 0 };
static const ProtobufCIntRange sc_inner_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor sc_inner_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.scalars.Inner",
	"Inner",
	"sc_inner",
	"golden.scalars",
	sizeof(sc_inner),
	1,
	sc_inner_pb_fields,
	sc_inner_pb_names,
	1,
	sc_inner_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sc_inner sc_inner_absent = { { &sc_inner_descriptor, 0, NULL }, 0 };

static const ridl_field sc_inner_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(sc_inner, x), 0, NULL, NULL, NULL, "x"),
	RIDL_FIELDS_END,
};

const ridl_message_table sc_inner_table = { "golden.scalars.Inner", &sc_inner_descriptor,
    sc_inner_fields, &sc_inner_absent, sizeof(sc_inner), 1, 0 };

ridl_status
sc_inner_encode(const sc_inner *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&sc_inner_table, message_, buf_, size_, out_len_);
}

ridl_status
sc_inner_decode(const void *data_, size_t len_, ridl_arena *mem_, sc_inner **out_)
{
	return ridl_gen_decode(&sc_inner_table, data_, len_, mem_, out_);
}

void
sc_inner_print(const sc_inner *message_, FILE *file_)
{
	ridl_gen_print(&sc_inner_table, message_, file_);
}

bool
sc_inner_equal(const sc_inner *a_, const sc_inner *b_)
{
	return ridl_gen_equal(&sc_inner_table, a_, b_);
}

sc_inner *
sc_inner_copy(const sc_inner *message_)
{
	return ridl_gen_copy(&sc_inner_table, message_);
}

/* struct All */

static const ProtobufCFieldDescriptor sc_all_pb_fields[] = {
	{ "a_int32", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(sc_all, a_int32), NULL, NULL, 0, 0, NULL, NULL },
	{ "a_int64", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT64, 0,
	    offsetof(sc_all, a_int64), NULL, NULL, 0, 0, NULL, NULL },
	{ "a_uint32", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(sc_all, a_uint32), NULL, NULL, 0, 0, NULL, NULL },
	{ "a_uint64", 4, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT64, 0,
	    offsetof(sc_all, a_uint64), NULL, NULL, 0, 0, NULL, NULL },
	{ "a_sint32", 5, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_SINT32, 0,
	    offsetof(sc_all, a_sint32), NULL, NULL, 0, 0, NULL, NULL },
	{ "a_sint64", 6, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_SINT64, 0,
	    offsetof(sc_all, a_sint64), NULL, NULL, 0, 0, NULL, NULL },
	{ "a_fixed32", 7, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_FIXED32, 0,
	    offsetof(sc_all, a_fixed32), NULL, NULL, 0, 0, NULL, NULL },
	{ "a_fixed64", 8, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_FIXED64, 0,
	    offsetof(sc_all, a_fixed64), NULL, NULL, 0, 0, NULL, NULL },
	{ "a_sfixed32", 9, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_SFIXED32, 0,
	    offsetof(sc_all, a_sfixed32), NULL, NULL, 0, 0, NULL, NULL },
	{ "a_sfixed64", 10, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_SFIXED64, 0,
	    offsetof(sc_all, a_sfixed64), NULL, NULL, 0, 0, NULL, NULL },
	{ "a_float", 11, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_FLOAT, 0,
	    offsetof(sc_all, a_float), NULL, NULL, 0, 0, NULL, NULL },
	{ "a_double", 12, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE, 0,
	    offsetof(sc_all, a_double), NULL, NULL, 0, 0, NULL, NULL },
	{ "a_bool", 13, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(sc_all, a_bool), NULL, NULL, 0, 0, NULL, NULL },
	{ "a_string", 14, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(sc_all, a_string), NULL, protobuf_c_empty_string, 0, 0, NULL, NULL },
	{ "a_bytes", 15, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BYTES, 0,
	    offsetof(sc_all, a_bytes), NULL, NULL, 0, 0, NULL, NULL },
	{ "a_mode", 16, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM, 0,
	    offsetof(sc_all, a_mode), &sc_mode_descriptor, NULL, 0, 0, NULL, NULL },
	{ "a_inner", 17, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(sc_all, a_inner), &sc_inner_descriptor, NULL, 0, 0, NULL, NULL },
	{ "b_int32", 101, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_INT32,
	    offsetof(sc_all, has_b_int32), offsetof(sc_all, b_int32), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "b_int64", 102, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_INT64,
	    offsetof(sc_all, has_b_int64), offsetof(sc_all, b_int64), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "b_uint32", 103, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_UINT32,
	    offsetof(sc_all, has_b_uint32), offsetof(sc_all, b_uint32), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "b_uint64", 104, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_UINT64,
	    offsetof(sc_all, has_b_uint64), offsetof(sc_all, b_uint64), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "b_sint32", 105, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_SINT32,
	    offsetof(sc_all, has_b_sint32), offsetof(sc_all, b_sint32), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "b_sint64", 106, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_SINT64,
	    offsetof(sc_all, has_b_sint64), offsetof(sc_all, b_sint64), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "b_fixed32", 107, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_FIXED32,
	    offsetof(sc_all, has_b_fixed32), offsetof(sc_all, b_fixed32), NULL, NULL, 0, 0,
	    NULL, NULL },
	{ "b_fixed64", 108, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_FIXED64,
	    offsetof(sc_all, has_b_fixed64), offsetof(sc_all, b_fixed64), NULL, NULL, 0, 0,
	    NULL, NULL },
	{ "b_sfixed32", 109, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_SFIXED32,
	    offsetof(sc_all, has_b_sfixed32), offsetof(sc_all, b_sfixed32), NULL, NULL, 0, 0,
	    NULL, NULL },
	{ "b_sfixed64", 110, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_SFIXED64,
	    offsetof(sc_all, has_b_sfixed64), offsetof(sc_all, b_sfixed64), NULL, NULL, 0, 0,
	    NULL, NULL },
	{ "b_float", 111, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_FLOAT,
	    offsetof(sc_all, has_b_float), offsetof(sc_all, b_float), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "b_double", 112, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_DOUBLE,
	    offsetof(sc_all, has_b_double), offsetof(sc_all, b_double), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "b_bool", 113, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_BOOL,
	    offsetof(sc_all, has_b_bool), offsetof(sc_all, b_bool), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "b_string", 114, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(sc_all, b_string), NULL, NULL, 0, 0, NULL, NULL },
	{ "b_bytes", 115, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_BYTES,
	    offsetof(sc_all, has_b_bytes), offsetof(sc_all, b_bytes), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "b_mode", 116, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_ENUM,
	    offsetof(sc_all, has_b_mode), offsetof(sc_all, b_mode), &sc_mode_descriptor, NULL,
	    0, 0, NULL, NULL },
	{ "b_inner", 117, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(sc_all, b_inner), &sc_inner_descriptor, NULL, 0, 0, NULL, NULL },
	{ "c_int32", 201, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_INT32,
	    offsetof(sc_all, n_c_int32), offsetof(sc_all, c_int32), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "c_int64", 202, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_INT64,
	    offsetof(sc_all, n_c_int64), offsetof(sc_all, c_int64), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "c_uint32", 203, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_UINT32,
	    offsetof(sc_all, n_c_uint32), offsetof(sc_all, c_uint32), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "c_uint64", 204, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_UINT64,
	    offsetof(sc_all, n_c_uint64), offsetof(sc_all, c_uint64), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "c_sint32", 205, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_SINT32,
	    offsetof(sc_all, n_c_sint32), offsetof(sc_all, c_sint32), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "c_sint64", 206, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_SINT64,
	    offsetof(sc_all, n_c_sint64), offsetof(sc_all, c_sint64), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "c_fixed32", 207, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_FIXED32,
	    offsetof(sc_all, n_c_fixed32), offsetof(sc_all, c_fixed32), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "c_fixed64", 208, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_FIXED64,
	    offsetof(sc_all, n_c_fixed64), offsetof(sc_all, c_fixed64), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "c_sfixed32", 209, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_SFIXED32,
	    offsetof(sc_all, n_c_sfixed32), offsetof(sc_all, c_sfixed32), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "c_sfixed64", 210, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_SFIXED64,
	    offsetof(sc_all, n_c_sfixed64), offsetof(sc_all, c_sfixed64), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "c_float", 211, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_FLOAT,
	    offsetof(sc_all, n_c_float), offsetof(sc_all, c_float), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "c_double", 212, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_DOUBLE,
	    offsetof(sc_all, n_c_double), offsetof(sc_all, c_double), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "c_bool", 213, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_BOOL,
	    offsetof(sc_all, n_c_bool), offsetof(sc_all, c_bool), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "c_string", 214, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_STRING,
	    offsetof(sc_all, n_c_string), offsetof(sc_all, c_string), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "c_bytes", 215, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_BYTES,
	    offsetof(sc_all, n_c_bytes), offsetof(sc_all, c_bytes), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "c_mode", 216, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_ENUM,
	    offsetof(sc_all, n_c_mode), offsetof(sc_all, c_mode), &sc_mode_descriptor, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "c_inner", 217, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(sc_all, n_c_inner), offsetof(sc_all, c_inner), &sc_inner_descriptor, NULL,
	    0, 0, NULL, NULL },
};

static const unsigned sc_all_pb_names[] = { 12, 14, 11, 6, 7, 10, 16, 0, 1, 15, 8, 9, 4, 5, 13,
    2, 3, 29, 31, 28, 23, 24, 27, 33, 17, 18, 32, 25, 26, 21, 22, 30, 19, 20, 46, 48, 45, 40,
    41, 44, 50, 34, 35, 49, 42, 43, 38, 39, 47, 36, 37 };
static const ProtobufCIntRange sc_all_pb_ranges[] = { { 1, 0 }, { 101, 17 }, { 201, 34 }, { 0,
    51 } };

const ProtobufCMessageDescriptor sc_all_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.scalars.All",
	"All",
	"sc_all",
	"golden.scalars",
	sizeof(sc_all),
	51,
	sc_all_pb_fields,
	sc_all_pb_names,
	3,
	sc_all_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const sc_all sc_all_absent = { { &sc_all_descriptor, 0, NULL }, 0, 0, 0, 0, NULL, 0, 0,
    0, 0, NULL, 0, 0, 0, 0, NULL, 0, 0, 0, 0, NULL, 0, 0, 0, 0, NULL, 0, 0, 0, 0, NULL, 0, 0,
    0, 0, NULL, 0, 0, 0, 0, NULL, 0, 0, 0, 0, NULL, 0, 0, 0, 0, NULL, 0, 0, 0, 0, NULL, 0, 0,
    0, 0, NULL, 0, 0, 0, 0, NULL, protobuf_c_empty_string, NULL, 0, NULL, { 0, NULL }, 0, { 0,
    NULL }, 0, NULL, SC_MODE_OFF, 0, SC_MODE_OFF, 0, NULL, NULL, NULL, 0, NULL };

static const ridl_field sc_all_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(sc_all, a_int32), 0, NULL, NULL, NULL, "a_int32"),
	RIDL_FIELD(2, INT64, ONE, 0, offsetof(sc_all, a_int64), 0, NULL, NULL, NULL, "a_int64"),
	RIDL_FIELD(3, UINT32, ONE, 0, offsetof(sc_all, a_uint32), 0, NULL, NULL, NULL,
	    "a_uint32"),
	RIDL_FIELD(4, UINT64, ONE, 0, offsetof(sc_all, a_uint64), 0, NULL, NULL, NULL,
	    "a_uint64"),
	RIDL_FIELD(5, SINT32, ONE, 0, offsetof(sc_all, a_sint32), 0, NULL, NULL, NULL,
	    "a_sint32"),
	RIDL_FIELD(6, SINT64, ONE, 0, offsetof(sc_all, a_sint64), 0, NULL, NULL, NULL,
	    "a_sint64"),
	RIDL_FIELD(7, FIXED32, ONE, 0, offsetof(sc_all, a_fixed32), 0, NULL, NULL, NULL,
	    "a_fixed32"),
	RIDL_FIELD(8, FIXED64, ONE, 0, offsetof(sc_all, a_fixed64), 0, NULL, NULL, NULL,
	    "a_fixed64"),
	RIDL_FIELD(9, SFIXED32, ONE, 0, offsetof(sc_all, a_sfixed32), 0, NULL, NULL, NULL,
	    "a_sfixed32"),
	RIDL_FIELD(10, SFIXED64, ONE, 0, offsetof(sc_all, a_sfixed64), 0, NULL, NULL, NULL,
	    "a_sfixed64"),
	RIDL_FIELD(11, FLOAT, ONE, 0, offsetof(sc_all, a_float), 0, NULL, NULL, NULL,
	    "a_float"),
	RIDL_FIELD(12, DOUBLE, ONE, 0, offsetof(sc_all, a_double), 0, NULL, NULL, NULL,
	    "a_double"),
	RIDL_FIELD(13, BOOL, ONE, 0, offsetof(sc_all, a_bool), 0, NULL, NULL, NULL, "a_bool"),
	RIDL_FIELD(14, STRING, ONE, 0, offsetof(sc_all, a_string), 0, NULL, NULL, NULL,
	    "a_string"),
	RIDL_FIELD(15, BYTES, ONE, 0, offsetof(sc_all, a_bytes), 0, NULL, NULL, NULL,
	    "a_bytes"),
	RIDL_FIELD(16, ENUM, ONE, 0, offsetof(sc_all, a_mode), 0, &sc_mode_table, NULL, NULL,
	    "a_mode"),
	RIDL_FIELD(17, MESSAGE, ONE, 0, offsetof(sc_all, a_inner), 0, &sc_inner_table, NULL,
	    NULL, "a_inner"),
	RIDL_FIELD(101, INT32, OPTIONAL, 0, offsetof(sc_all, b_int32),
	    offsetof(sc_all, has_b_int32), NULL, NULL, NULL, "b_int32"),
	RIDL_FIELD(102, INT64, OPTIONAL, 0, offsetof(sc_all, b_int64),
	    offsetof(sc_all, has_b_int64), NULL, NULL, NULL, "b_int64"),
	RIDL_FIELD(103, UINT32, OPTIONAL, 0, offsetof(sc_all, b_uint32),
	    offsetof(sc_all, has_b_uint32), NULL, NULL, NULL, "b_uint32"),
	RIDL_FIELD(104, UINT64, OPTIONAL, 0, offsetof(sc_all, b_uint64),
	    offsetof(sc_all, has_b_uint64), NULL, NULL, NULL, "b_uint64"),
	RIDL_FIELD(105, SINT32, OPTIONAL, 0, offsetof(sc_all, b_sint32),
	    offsetof(sc_all, has_b_sint32), NULL, NULL, NULL, "b_sint32"),
	RIDL_FIELD(106, SINT64, OPTIONAL, 0, offsetof(sc_all, b_sint64),
	    offsetof(sc_all, has_b_sint64), NULL, NULL, NULL, "b_sint64"),
	RIDL_FIELD(107, FIXED32, OPTIONAL, 0, offsetof(sc_all, b_fixed32),
	    offsetof(sc_all, has_b_fixed32), NULL, NULL, NULL, "b_fixed32"),
	RIDL_FIELD(108, FIXED64, OPTIONAL, 0, offsetof(sc_all, b_fixed64),
	    offsetof(sc_all, has_b_fixed64), NULL, NULL, NULL, "b_fixed64"),
	RIDL_FIELD(109, SFIXED32, OPTIONAL, 0, offsetof(sc_all, b_sfixed32),
	    offsetof(sc_all, has_b_sfixed32), NULL, NULL, NULL, "b_sfixed32"),
	RIDL_FIELD(110, SFIXED64, OPTIONAL, 0, offsetof(sc_all, b_sfixed64),
	    offsetof(sc_all, has_b_sfixed64), NULL, NULL, NULL, "b_sfixed64"),
	RIDL_FIELD(111, FLOAT, OPTIONAL, 0, offsetof(sc_all, b_float),
	    offsetof(sc_all, has_b_float), NULL, NULL, NULL, "b_float"),
	RIDL_FIELD(112, DOUBLE, OPTIONAL, 0, offsetof(sc_all, b_double),
	    offsetof(sc_all, has_b_double), NULL, NULL, NULL, "b_double"),
	RIDL_FIELD(113, BOOL, OPTIONAL, 0, offsetof(sc_all, b_bool),
	    offsetof(sc_all, has_b_bool), NULL, NULL, NULL, "b_bool"),
	RIDL_FIELD(114, STRING, OPTIONAL, 0, offsetof(sc_all, b_string), 0, NULL, NULL, NULL,
	    "b_string"),
	RIDL_FIELD(115, BYTES, OPTIONAL, 0, offsetof(sc_all, b_bytes),
	    offsetof(sc_all, has_b_bytes), NULL, NULL, NULL, "b_bytes"),
	RIDL_FIELD(116, ENUM, OPTIONAL, 0, offsetof(sc_all, b_mode),
	    offsetof(sc_all, has_b_mode), &sc_mode_table, NULL, NULL, "b_mode"),
	RIDL_FIELD(117, MESSAGE, OPTIONAL, 0, offsetof(sc_all, b_inner), 0, &sc_inner_table,
	    NULL, NULL, "b_inner"),
	RIDL_FIELD(201, INT32, MANY, 0, offsetof(sc_all, c_int32), offsetof(sc_all, n_c_int32),
	    NULL, NULL, NULL, "c_int32"),
	RIDL_FIELD(202, INT64, MANY, 0, offsetof(sc_all, c_int64), offsetof(sc_all, n_c_int64),
	    NULL, NULL, NULL, "c_int64"),
	RIDL_FIELD(203, UINT32, MANY, 0, offsetof(sc_all, c_uint32),
	    offsetof(sc_all, n_c_uint32), NULL, NULL, NULL, "c_uint32"),
	RIDL_FIELD(204, UINT64, MANY, 0, offsetof(sc_all, c_uint64),
	    offsetof(sc_all, n_c_uint64), NULL, NULL, NULL, "c_uint64"),
	RIDL_FIELD(205, SINT32, MANY, 0, offsetof(sc_all, c_sint32),
	    offsetof(sc_all, n_c_sint32), NULL, NULL, NULL, "c_sint32"),
	RIDL_FIELD(206, SINT64, MANY, 0, offsetof(sc_all, c_sint64),
	    offsetof(sc_all, n_c_sint64), NULL, NULL, NULL, "c_sint64"),
	RIDL_FIELD(207, FIXED32, MANY, 0, offsetof(sc_all, c_fixed32),
	    offsetof(sc_all, n_c_fixed32), NULL, NULL, NULL, "c_fixed32"),
	RIDL_FIELD(208, FIXED64, MANY, 0, offsetof(sc_all, c_fixed64),
	    offsetof(sc_all, n_c_fixed64), NULL, NULL, NULL, "c_fixed64"),
	RIDL_FIELD(209, SFIXED32, MANY, 0, offsetof(sc_all, c_sfixed32),
	    offsetof(sc_all, n_c_sfixed32), NULL, NULL, NULL, "c_sfixed32"),
	RIDL_FIELD(210, SFIXED64, MANY, 0, offsetof(sc_all, c_sfixed64),
	    offsetof(sc_all, n_c_sfixed64), NULL, NULL, NULL, "c_sfixed64"),
	RIDL_FIELD(211, FLOAT, MANY, 0, offsetof(sc_all, c_float), offsetof(sc_all, n_c_float),
	    NULL, NULL, NULL, "c_float"),
	RIDL_FIELD(212, DOUBLE, MANY, 0, offsetof(sc_all, c_double),
	    offsetof(sc_all, n_c_double), NULL, NULL, NULL, "c_double"),
	RIDL_FIELD(213, BOOL, MANY, 0, offsetof(sc_all, c_bool), offsetof(sc_all, n_c_bool),
	    NULL, NULL, NULL, "c_bool"),
	RIDL_FIELD(214, STRING, MANY, 0, offsetof(sc_all, c_string),
	    offsetof(sc_all, n_c_string), NULL, NULL, NULL, "c_string"),
	RIDL_FIELD(215, BYTES, MANY, 0, offsetof(sc_all, c_bytes), offsetof(sc_all, n_c_bytes),
	    NULL, NULL, NULL, "c_bytes"),
	RIDL_FIELD(216, ENUM, MANY, 0, offsetof(sc_all, c_mode), offsetof(sc_all, n_c_mode),
	    &sc_mode_table, NULL, NULL, "c_mode"),
	RIDL_FIELD(217, MESSAGE, MANY, 0, offsetof(sc_all, c_inner),
	    offsetof(sc_all, n_c_inner), &sc_inner_table, NULL, NULL, "c_inner"),
	RIDL_FIELDS_END,
};

const ridl_message_table sc_all_table = { "golden.scalars.All", &sc_all_descriptor,
    sc_all_fields, &sc_all_absent, sizeof(sc_all), 51, 0 };

ridl_status
sc_all_encode(const sc_all *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&sc_all_table, message_, buf_, size_, out_len_);
}

ridl_status
sc_all_decode(const void *data_, size_t len_, ridl_arena *mem_, sc_all **out_)
{
	return ridl_gen_decode(&sc_all_table, data_, len_, mem_, out_);
}

void
sc_all_print(const sc_all *message_, FILE *file_)
{
	ridl_gen_print(&sc_all_table, message_, file_);
}

bool
sc_all_equal(const sc_all *a_, const sc_all *b_)
{
	return ridl_gen_equal(&sc_all_table, a_, b_);
}

sc_all *
sc_all_copy(const sc_all *message_)
{
	return ridl_gen_copy(&sc_all_table, message_);
}

/* struct Empty */

const ProtobufCMessageDescriptor sc_empty_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.scalars.Empty",
	"Empty",
	"sc_empty",
	"golden.scalars",
	sizeof(sc_empty),
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

static const sc_empty sc_empty_absent = { { &sc_empty_descriptor, 0, NULL } };

static const ridl_field sc_empty_fields[] = {
	RIDL_FIELDS_END,
};

const ridl_message_table sc_empty_table = { "golden.scalars.Empty", &sc_empty_descriptor,
    sc_empty_fields, &sc_empty_absent, sizeof(sc_empty), 0, 0 };

ridl_status
sc_empty_encode(const sc_empty *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&sc_empty_table, message_, buf_, size_, out_len_);
}

ridl_status
sc_empty_decode(const void *data_, size_t len_, ridl_arena *mem_, sc_empty **out_)
{
	return ridl_gen_decode(&sc_empty_table, data_, len_, mem_, out_);
}

void
sc_empty_print(const sc_empty *message_, FILE *file_)
{
	ridl_gen_print(&sc_empty_table, message_, file_);
}

bool
sc_empty_equal(const sc_empty *a_, const sc_empty *b_)
{
	return ridl_gen_equal(&sc_empty_table, a_, b_);
}

sc_empty *
sc_empty_copy(const sc_empty *message_)
{
	return ridl_gen_copy(&sc_empty_table, message_);
}
