/*
 * Made by ridlc from enums.ridl; do not edit.
 */
#ifndef ENUMS_RIDL_H
#define ENUMS_RIDL_H

#include <ridl/message.h>
#include <ridl/tables.h>
#include <ridl/version.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "enums.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

/*
 * enum Mode
 *
 * Open: unknown values survive.
 */
typedef enum golden_enums_mode RIDL_INT32_ENUM {
	/* The first. */
	GOLDEN_ENUMS_MODE_ALL = 0,
	GOLDEN_ENUMS_MODE_LATEST = 1,
	GOLDEN_ENUMS_MODE_FAR = 100,
} golden_enums_mode;

#ifndef __cplusplus
_Static_assert(sizeof(golden_enums_mode) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor golden_enums_mode_descriptor;
extern const ridl_enum_table golden_enums_mode_table;

/* enum Sign */
typedef enum golden_enums_sign RIDL_INT32_ENUM {
	GOLDEN_ENUMS_SIGN_ZERO = 0,
	GOLDEN_ENUMS_SIGN_MINUS = -1,
	GOLDEN_ENUMS_SIGN_PLUS = 1,
	GOLDEN_ENUMS_SIGN_LEAST = -2147483647 - 1,
	GOLDEN_ENUMS_SIGN_MOST = 2147483647,
} golden_enums_sign;

#ifndef __cplusplus
_Static_assert(sizeof(golden_enums_sign) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor golden_enums_sign_descriptor;
extern const ridl_enum_table golden_enums_sign_table;

typedef struct golden_enums_both golden_enums_both;

/* struct Both */
struct golden_enums_both {
	ProtobufCMessage base;
	golden_enums_mode mode;
	size_t n_signs;
	const golden_enums_sign *signs;
	ridl_bool has_maybe;
	golden_enums_sign maybe;
};

#define GOLDEN_ENUMS_BOTH_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_enums_both_descriptor), GOLDEN_ENUMS_MODE_ALL, 0, \
	    NULL, 0, GOLDEN_ENUMS_SIGN_ZERO }

ridl_status golden_enums_both_encode(const golden_enums_both *message_, void *buf_,
    size_t size_, size_t *out_len_);
ridl_status golden_enums_both_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_enums_both **out_);
void golden_enums_both_print(const golden_enums_both *message_, FILE *file_);
bool golden_enums_both_equal(const golden_enums_both *a_, const golden_enums_both *b_);
golden_enums_both *golden_enums_both_copy(const golden_enums_both *message_);

extern const ProtobufCMessageDescriptor golden_enums_both_descriptor;
extern const ridl_message_table golden_enums_both_table;

RIDL_END_DECLS

#endif
