/*
 * Made by ridlc from unused_import.ridl; do not edit.
 */
#ifndef UNUSED_IMPORT_RIDL_H
#define UNUSED_IMPORT_RIDL_H

#include <ridl/message.h>
#include <ridl/tables.h>
#include <ridl/version.h>
#include <stdio.h>

#include "parts.ridl.h"

#if RIDL_GEN_VERSION != 2
#error "unused_import.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

typedef struct golden_unused_alone golden_unused_alone;

/* struct Alone */
struct golden_unused_alone {
	ProtobufCMessage base;
	int32_t x;
};

#define GOLDEN_UNUSED_ALONE_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_unused_alone_descriptor), 0 }

ridl_status golden_unused_alone_encode(const golden_unused_alone *message_, void *buf_,
    size_t size_, size_t *out_len_);
ridl_status golden_unused_alone_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_unused_alone **out_);
void golden_unused_alone_print(const golden_unused_alone *message_, FILE *file_);
bool golden_unused_alone_equal(const golden_unused_alone *a_, const golden_unused_alone *b_);
golden_unused_alone *golden_unused_alone_copy(const golden_unused_alone *message_);

extern const ProtobufCMessageDescriptor golden_unused_alone_descriptor;
extern const ridl_message_table golden_unused_alone_table;

RIDL_END_DECLS

#endif
