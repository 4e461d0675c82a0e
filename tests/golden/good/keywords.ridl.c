/*
 * Made by ridlc from keywords.proto; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "keywords.ridl.h"

#include <ridl/gen.h>

/* struct stream_ */

static const ProtobufCFieldDescriptor service_error_v1_stream__pb_fields[] = {
	{ "oneway_", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(service_error_v1_stream_, oneway_), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned service_error_v1_stream__pb_names[] = { 0 };
static const ProtobufCIntRange service_error_v1_stream__pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor service_error_v1_stream__descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"service.error.v1.stream_",
	"stream_",
	"service_error_v1_stream_",
	"service.error.v1",
	sizeof(service_error_v1_stream_),
	1,
	service_error_v1_stream__pb_fields,
	service_error_v1_stream__pb_names,
	1,
	service_error_v1_stream__pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const service_error_v1_stream_ service_error_v1_stream__absent = { { &service_error_v1_stream__descriptor,
    0, NULL }, 0 };

static const ridl_field service_error_v1_stream__fields[] = {
	RIDL_FIELD(1, BOOL, ONE, 0, offsetof(service_error_v1_stream_, oneway_), 0, NULL, NULL,
	    NULL, "oneway_"),
	RIDL_FIELDS_END,
};

const ridl_message_table service_error_v1_stream__table = { "service.error.v1.stream_",
    &service_error_v1_stream__descriptor, service_error_v1_stream__fields,
    &service_error_v1_stream__absent, sizeof(service_error_v1_stream_), 1, 0 };

ridl_status
service_error_v1_stream__encode(const service_error_v1_stream_ *message_, void *buf_,
    size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&service_error_v1_stream__table, message_, buf_, size_,
	    out_len_);
}

ridl_status
service_error_v1_stream__decode(const void *data_, size_t len_, ridl_arena *mem_,
    service_error_v1_stream_ **out_)
{
	return ridl_gen_decode(&service_error_v1_stream__table, data_, len_, mem_, out_);
}

void
service_error_v1_stream__print(const service_error_v1_stream_ *message_, FILE *file_)
{
	ridl_gen_print(&service_error_v1_stream__table, message_, file_);
}

bool
service_error_v1_stream__equal(const service_error_v1_stream_ *a_,
    const service_error_v1_stream_ *b_)
{
	return ridl_gen_equal(&service_error_v1_stream__table, a_, b_);
}

service_error_v1_stream_ *
service_error_v1_stream__copy(const service_error_v1_stream_ *message_)
{
	return ridl_gen_copy(&service_error_v1_stream__table, message_);
}
