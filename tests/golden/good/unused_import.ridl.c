/*
 * Made by ridlc from unused_import.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "unused_import.ridl.h"

#include <ridl/gen.h>

/* struct Alone */

static const ProtobufCFieldDescriptor golden_unused_alone_pb_fields[] = {
	{ "x", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_INT32, 0,
	    offsetof(golden_unused_alone, x), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned golden_unused_alone_pb_names[] = { 0 };
static const ProtobufCIntRange golden_unused_alone_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor golden_unused_alone_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.unused.Alone",
	"Alone",
	"golden_unused_alone",
	"golden.unused",
	sizeof(golden_unused_alone),
	1,
	golden_unused_alone_pb_fields,
	golden_unused_alone_pb_names,
	1,
	golden_unused_alone_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const golden_unused_alone golden_unused_alone_absent = { { &golden_unused_alone_descriptor,
    0, NULL }, 0 };

static const ridl_field golden_unused_alone_fields[] = {
	RIDL_FIELD(1, INT32, ONE, 0, offsetof(golden_unused_alone, x), 0, NULL, NULL, NULL,
	    "x"),
	RIDL_FIELDS_END,
};

const ridl_message_table golden_unused_alone_table = { "golden.unused.Alone",
    &golden_unused_alone_descriptor, golden_unused_alone_fields, &golden_unused_alone_absent,
    sizeof(golden_unused_alone), 1, 0 };

ridl_status
golden_unused_alone_encode(const golden_unused_alone *message_, void *buf_, size_t size_,
    size_t *out_len_)
{
	return ridl_gen_encode(&golden_unused_alone_table, message_, buf_, size_, out_len_);
}

ridl_status
golden_unused_alone_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_unused_alone **out_)
{
	return ridl_gen_decode(&golden_unused_alone_table, data_, len_, mem_, out_);
}

void
golden_unused_alone_print(const golden_unused_alone *message_, FILE *file_)
{
	ridl_gen_print(&golden_unused_alone_table, message_, file_);
}

bool
golden_unused_alone_equal(const golden_unused_alone *a_, const golden_unused_alone *b_)
{
	return ridl_gen_equal(&golden_unused_alone_table, a_, b_);
}

golden_unused_alone *
golden_unused_alone_copy(const golden_unused_alone *message_)
{
	return ridl_gen_copy(&golden_unused_alone_table, message_);
}
