/*
 * Made by ridlc from closed.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "closed.ridl.h"

#include <ridl/gen.h>

/* enum Mode */

static const ridl_enum_value cl_mode_values[] = {
	{ CL_MODE_A, "A" },
	{ CL_MODE_B, "B" },
};

static const ProtobufCEnumValue cl_mode_pb_values[] = {
	{ "A", "CL_MODE_A", CL_MODE_A },
	{ "B", "CL_MODE_B", CL_MODE_B },
};

static const ProtobufCIntRange cl_mode_pb_ranges[] = { { 0, 0 }, { 0, 2 } };
static const ProtobufCEnumValueIndex cl_mode_pb_names[] = {
	{ "A", 0 },
	{ "B", 1 },
};

const ProtobufCEnumDescriptor cl_mode_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.closed.Mode",
	"Mode",
	"cl_mode",
	"golden.closed",
	2,
	cl_mode_pb_values,
	2,
	cl_mode_pb_names,
	1,
	cl_mode_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table cl_mode_table = { "golden.closed.Mode", cl_mode_values, 2, 1 };

/* struct Choice */

static const ProtobufCFieldDescriptor cl_choice_pb_fields[] = {
	{ "number", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32,
	    offsetof(cl_choice, choice_case), offsetof(cl_choice, number), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
	{ "text", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING,
	    offsetof(cl_choice, choice_case), offsetof(cl_choice, text), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_ONEOF, 0, NULL, NULL },
};

static const unsigned cl_choice_pb_names[] = { 0, 1 };
static const ProtobufCIntRange cl_choice_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

const ProtobufCMessageDescriptor cl_choice_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.closed.Choice",
	"Choice",
	"cl_choice",
	"golden.closed",
	sizeof(cl_choice),
	2,
	cl_choice_pb_fields,
	cl_choice_pb_names,
	1,
	cl_choice_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const cl_choice cl_choice_absent = { { &cl_choice_descriptor, 0, NULL },
    CL_CHOICE_NOT_SET, { 0 } };

static const ridl_field cl_choice_fields[] = {
	RIDL_FIELD(1, INT32, ARM, 0, offsetof(cl_choice, number),
	    offsetof(cl_choice, choice_case), NULL, NULL, NULL, "number"),
	RIDL_FIELD(2, STRING, ARM, 0, offsetof(cl_choice, text),
	    offsetof(cl_choice, choice_case), NULL, NULL, NULL, "text"),
	RIDL_FIELDS_END,
};

const ridl_message_table cl_choice_table = { "golden.closed.Choice", &cl_choice_descriptor,
    cl_choice_fields, &cl_choice_absent, sizeof(cl_choice), 2, RIDL_MESSAGE_CLOSED };

ridl_status
cl_choice_encode(const cl_choice *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&cl_choice_table, message_, buf_, size_, out_len_);
}

ridl_status
cl_choice_decode(const void *data_, size_t len_, ridl_arena *mem_, cl_choice **out_)
{
	return ridl_gen_decode(&cl_choice_table, data_, len_, mem_, out_);
}

void
cl_choice_print(const cl_choice *message_, FILE *file_)
{
	ridl_gen_print(&cl_choice_table, message_, file_);
}

bool
cl_choice_equal(const cl_choice *a_, const cl_choice *b_)
{
	return ridl_gen_equal(&cl_choice_table, a_, b_);
}

cl_choice *
cl_choice_copy(const cl_choice *message_)
{
	return ridl_gen_copy(&cl_choice_table, message_);
}

/* struct Holder */

static const ridl_bounds cl_holder_by_name_entry_bounds[] = {
	{ RIDL_BOUND_BITS, 0, 0, 0, 0, { .u = 0 }, { .u = UINT64_C(9223372036854775809) } },
};

static const ProtobufCFieldDescriptor cl_holder_by_name_entry_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(cl_holder_by_name_entry, key), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT64, 0,
	    offsetof(cl_holder_by_name_entry, value), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned cl_holder_by_name_entry_pb_names[] = { 0, 1 };
static const ProtobufCIntRange cl_holder_by_name_entry_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor cl_holder_by_name_entry_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.closed.Holder.ByNameEntry",
	"ByNameEntry",
	"cl_holder_by_name_entry",
	"golden.closed",
	sizeof(cl_holder_by_name_entry),
	2,
	cl_holder_by_name_entry_pb_fields,
	cl_holder_by_name_entry_pb_names,
	1,
	cl_holder_by_name_entry_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const cl_holder_by_name_entry cl_holder_by_name_entry_absent = { { &cl_holder_by_name_entry_descriptor,
    0, NULL }, protobuf_c_empty_string, 0 };

static const ridl_field cl_holder_by_name_entry_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(cl_holder_by_name_entry, key), 0, NULL, NULL,
	    NULL, "key"),
	RIDL_FIELD(2, UINT64, ONE, RIDL_FIELD_CAREFUL,
	    offsetof(cl_holder_by_name_entry, value), 0, NULL,
	    &cl_holder_by_name_entry_bounds[0], NULL, "value"),
	RIDL_FIELDS_END,
};

static const ridl_message_table cl_holder_by_name_entry_table = { "golden.closed.Holder.ByNameEntry",
    &cl_holder_by_name_entry_descriptor, cl_holder_by_name_entry_fields,
    &cl_holder_by_name_entry_absent, sizeof(cl_holder_by_name_entry), 2, RIDL_MESSAGE_LATE };

static const ridl_bounds cl_holder_bounds[] = {
	{ RIDL_BOUND_MAX_ITEMS | RIDL_BOUND_BITS, 3, 0, 0, 0, { .u = 0 },
	    { .u = UINT64_C(9223372036854775809) } },
};

static const ProtobufCFieldDescriptor cl_holder_pb_fields[] = {
	{ "mode", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_ENUM, 0, offsetof(cl_holder, mode),
	    &cl_mode_descriptor, NULL, 0, 0, NULL, NULL },
	{ "perms", 2, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_UINT64,
	    offsetof(cl_holder, n_perms), offsetof(cl_holder, perms), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "choice", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(cl_holder, choice), &cl_choice_descriptor, NULL, 0, 0, NULL, NULL },
	{ "by_name", 4, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(cl_holder, n_by_name), offsetof(cl_holder, by_name),
	    &cl_holder_by_name_entry_descriptor, NULL, 0, 0, NULL, NULL },
};

static const unsigned cl_holder_pb_names[] = { 3, 2, 0, 1 };
static const ProtobufCIntRange cl_holder_pb_ranges[] = { { 1, 0 }, { 0, 4 } };

const ProtobufCMessageDescriptor cl_holder_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.closed.Holder",
	"Holder",
	"cl_holder",
	"golden.closed",
	sizeof(cl_holder),
	4,
	cl_holder_pb_fields,
	cl_holder_pb_names,
	1,
	cl_holder_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const cl_holder cl_holder_absent = { { &cl_holder_descriptor, 0, NULL }, CL_MODE_A, 0,
    NULL, NULL, 0, NULL };

static const ridl_field cl_holder_fields[] = {
	RIDL_FIELD(1, ENUM, ONE, RIDL_FIELD_CAREFUL, offsetof(cl_holder, mode), 0,
	    &cl_mode_table, NULL, NULL, "mode"),
	RIDL_FIELD(2, UINT64, MANY, RIDL_FIELD_CAREFUL, offsetof(cl_holder, perms),
	    offsetof(cl_holder, n_perms), NULL, &cl_holder_bounds[0], NULL, "perms"),
	RIDL_FIELD(3, MESSAGE, ONE, 0, offsetof(cl_holder, choice), 0, &cl_choice_table, NULL,
	    NULL, "choice"),
	RIDL_FIELD(4, MESSAGE, MANY, RIDL_FIELD_MAP, offsetof(cl_holder, by_name),
	    offsetof(cl_holder, n_by_name), &cl_holder_by_name_entry_table, NULL, NULL,
	    "by_name"),
	RIDL_FIELDS_END,
};

const ridl_message_table cl_holder_table = { "golden.closed.Holder", &cl_holder_descriptor,
    cl_holder_fields, &cl_holder_absent, sizeof(cl_holder), 4, RIDL_MESSAGE_LATE };

ridl_status
cl_holder_encode(const cl_holder *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&cl_holder_table, message_, buf_, size_, out_len_);
}

ridl_status
cl_holder_decode(const void *data_, size_t len_, ridl_arena *mem_, cl_holder **out_)
{
	return ridl_gen_decode(&cl_holder_table, data_, len_, mem_, out_);
}

void
cl_holder_print(const cl_holder *message_, FILE *file_)
{
	ridl_gen_print(&cl_holder_table, message_, file_);
}

bool
cl_holder_equal(const cl_holder *a_, const cl_holder *b_)
{
	return ridl_gen_equal(&cl_holder_table, a_, b_);
}

cl_holder *
cl_holder_copy(const cl_holder *message_)
{
	return ridl_gen_copy(&cl_holder_table, message_);
}
