/*
 * Made by ridlc from enums.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "enums.ridl.h"

#include <ridl/gen.h>

/* enum Mode */

static const ridl_enum_value golden_enums_mode_values[] = {
	{ GOLDEN_ENUMS_MODE_ALL, "ALL" },
	{ GOLDEN_ENUMS_MODE_LATEST, "LATEST" },
	{ GOLDEN_ENUMS_MODE_FAR, "Far" },
};

static const ProtobufCEnumValue golden_enums_mode_pb_values[] = {
	{ "ALL", "GOLDEN_ENUMS_MODE_ALL", GOLDEN_ENUMS_MODE_ALL },
	{ "LATEST", "GOLDEN_ENUMS_MODE_LATEST", GOLDEN_ENUMS_MODE_LATEST },
	{ "Far", "GOLDEN_ENUMS_MODE_FAR", GOLDEN_ENUMS_MODE_FAR },
};

static const ProtobufCIntRange golden_enums_mode_pb_ranges[] = { { 0, 0 }, { 100, 2 }, { 0,
    3 } };
static const ProtobufCEnumValueIndex golden_enums_mode_pb_names[] = {
	{ "ALL", 0 },
	{ "Far", 2 },
	{ "LATEST", 1 },
};

const ProtobufCEnumDescriptor golden_enums_mode_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.enums.Mode",
	"Mode",
	"golden_enums_mode",
	"golden.enums",
	3,
	golden_enums_mode_pb_values,
	3,
	golden_enums_mode_pb_names,
	2,
	golden_enums_mode_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table golden_enums_mode_table = { "golden.enums.Mode",
    golden_enums_mode_values, 3, 0 };

/* enum Sign */

static const ridl_enum_value golden_enums_sign_values[] = {
	{ GOLDEN_ENUMS_SIGN_LEAST, "Least" },
	{ GOLDEN_ENUMS_SIGN_MINUS, "Minus" },
	{ GOLDEN_ENUMS_SIGN_ZERO, "Zero" },
	{ GOLDEN_ENUMS_SIGN_PLUS, "Plus" },
	{ GOLDEN_ENUMS_SIGN_MOST, "Most" },
};

static const ProtobufCEnumValue golden_enums_sign_pb_values[] = {
	{ "Least", "GOLDEN_ENUMS_SIGN_LEAST", GOLDEN_ENUMS_SIGN_LEAST },
	{ "Minus", "GOLDEN_ENUMS_SIGN_MINUS", GOLDEN_ENUMS_SIGN_MINUS },
	{ "Zero", "GOLDEN_ENUMS_SIGN_ZERO", GOLDEN_ENUMS_SIGN_ZERO },
	{ "Plus", "GOLDEN_ENUMS_SIGN_PLUS", GOLDEN_ENUMS_SIGN_PLUS },
	{ "Most", "GOLDEN_ENUMS_SIGN_MOST", GOLDEN_ENUMS_SIGN_MOST },
};

static const ProtobufCIntRange golden_enums_sign_pb_ranges[] = { { -2147483648, 0 }, { -1, 1 },
    { 2147483647, 4 }, { 0, 5 } };
static const ProtobufCEnumValueIndex golden_enums_sign_pb_names[] = {
	{ "Least", 0 },
	{ "Minus", 1 },
	{ "Most", 4 },
	{ "Plus", 3 },
	{ "Zero", 2 },
};

const ProtobufCEnumDescriptor golden_enums_sign_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.enums.Sign",
	"Sign",
	"golden_enums_sign",
	"golden.enums",
	5,
	golden_enums_sign_pb_values,
	5,
	golden_enums_sign_pb_names,
	3,
	golden_enums_sign_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table golden_enums_sign_table = { "golden.enums.Sign",
    golden_enums_sign_values, 5, 1 };

/* struct Both */

static const ProtobufCFieldDescriptor golden_enums_both_pb_fields[] = {
	{ "mode", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM, 0,
	    offsetof(golden_enums_both, mode), &golden_enums_mode_descriptor, NULL, 0, 0, NULL,
	    NULL },
	{ "signs", 2, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_ENUM,
	    offsetof(golden_enums_both, n_signs), offsetof(golden_enums_both, signs),
	    &golden_enums_sign_descriptor, NULL, PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "maybe", 3, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_ENUM,
	    offsetof(golden_enums_both, has_maybe), offsetof(golden_enums_both, maybe),
	    &golden_enums_sign_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_enums_both_pb_names[] = { 2, 0, 1 };
static const ProtobufCIntRange golden_enums_both_pb_ranges[] = { { 1, 0 }, { 0, 3 } };

const ProtobufCMessageDescriptor golden_enums_both_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.enums.Both",
	"Both",
	"golden_enums_both",
	"golden.enums",
	sizeof(golden_enums_both),
	3,
	golden_enums_both_pb_fields,
	golden_enums_both_pb_names,
	1,
	golden_enums_both_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_enums_both golden_enums_both_absent = { { &golden_enums_both_descriptor, 0,
    NULL }, GOLDEN_ENUMS_MODE_ALL, 0, NULL, 0, GOLDEN_ENUMS_SIGN_ZERO };

static const ridl_field golden_enums_both_fields[] = {
	RIDL_FIELD(1, ENUM, ONE, 0, offsetof(golden_enums_both, mode), 0,
	    &golden_enums_mode_table, NULL, NULL, "mode"),
	RIDL_FIELD(2, ENUM, MANY, RIDL_FIELD_CAREFUL, offsetof(golden_enums_both, signs),
	    offsetof(golden_enums_both, n_signs), &golden_enums_sign_table, NULL, NULL,
	    "signs"),
	RIDL_FIELD(3, ENUM, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(golden_enums_both, maybe),
	    offsetof(golden_enums_both, has_maybe), &golden_enums_sign_table, NULL, NULL,
	    "maybe"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_enums_both_table = { "golden.enums.Both",
    &golden_enums_both_descriptor, golden_enums_both_fields, &golden_enums_both_absent,
    sizeof(golden_enums_both), 3, 0 };

ridl_status
golden_enums_both_encode(const golden_enums_both *message_, void *buf_, size_t size_,
    size_t *out_len_)
{
	return ridl_gen_encode(&golden_enums_both_table, message_, buf_, size_, out_len_);
}

ridl_status
golden_enums_both_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_enums_both **out_)
{
	return ridl_gen_decode(&golden_enums_both_table, data_, len_, mem_, out_);
}

void
golden_enums_both_print(const golden_enums_both *message_, FILE *file_)
{
	ridl_gen_print(&golden_enums_both_table, message_, file_);
}

bool
golden_enums_both_equal(const golden_enums_both *a_, const golden_enums_both *b_)
{
	return ridl_gen_equal(&golden_enums_both_table, a_, b_);
}

golden_enums_both *
golden_enums_both_copy(const golden_enums_both *message_)
{
	return ridl_gen_copy(&golden_enums_both_table, message_);
}
