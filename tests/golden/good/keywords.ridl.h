/*
 * Made by ridlc from keywords.proto; do not edit.
 */
#ifndef KEYWORDS_RIDL_H
#define KEYWORDS_RIDL_H

#include <ridl/message.h>
#include <ridl/tables.h>
#include <ridl/version.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "keywords.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

typedef struct service_error_v1_stream_ service_error_v1_stream_;

/* struct stream_ */
struct service_error_v1_stream_ {
	ProtobufCMessage base;
	ridl_bool oneway_;
};

#define SERVICE_ERROR_V1_STREAM__INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&service_error_v1_stream__descriptor), 0 }

ridl_status service_error_v1_stream__encode(const service_error_v1_stream_ *message_,
    void *buf_, size_t size_, size_t *out_len_);
ridl_status service_error_v1_stream__decode(const void *data_, size_t len_, ridl_arena *mem_,
    service_error_v1_stream_ **out_);
void service_error_v1_stream__print(const service_error_v1_stream_ *message_, FILE *file_);
bool service_error_v1_stream__equal(const service_error_v1_stream_ *a_,
    const service_error_v1_stream_ *b_);
service_error_v1_stream_ *service_error_v1_stream__copy(const service_error_v1_stream_ *message_);

extern const ProtobufCMessageDescriptor service_error_v1_stream__descriptor;
extern const ridl_message_table service_error_v1_stream__table;

RIDL_END_DECLS

#endif
