/*
 * Made by ridlc from constants.ridl; do not edit.
 */
#ifndef CONSTANTS_RIDL_H
#define CONSTANTS_RIDL_H

#include <ridl/message.h>
#include <ridl/tables.h>
#include <ridl/version.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "constants.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

/* enum Mode */
typedef enum con_mode RIDL_INT32_ENUM {
	CON_MODE_RO = 0,
	CON_MODE_RW = 1,
} con_mode;

#ifndef __cplusplus
_Static_assert(sizeof(con_mode) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor con_mode_descriptor;
extern const ridl_enum_table con_mode_table;

/*
 * const I32
 *
 * The largest of each.
 */
#define CON_I32 (-INT32_C(2147483647) - 1)

/* const I64 */
#define CON_I64 (-INT64_C(9223372036854775807) - 1)

/* const U32 */
#define CON_U32 UINT32_C(4294967295)

/* const U64 */
#define CON_U64 UINT64_C(18446744073709551615)

/* const NEGATIVE */
#define CON_NEGATIVE (-INT32_C(7))

/* const FIXED */
#define CON_FIXED INT64_C(2147483648)

/* const HALF */
#define CON_HALF 0.5f

/* const THIRD */
#define CON_THIRD 0.333333343f

/* const WHOLE */
#define CON_WHOLE 3.0

/* const TINY */
#define CON_TINY (-1e-300)

/* const YES */
#define CON_YES 1

/* const NO */
#define CON_NO 0

/* const TEXT */
#define CON_TEXT "quote \" backslash \\ tab\t newline\n what\?\?/ \303\244 \303\244"

/* const DEFAULT */
#define CON_DEFAULT CON_MODE_RW

/* const SAME_MODE */
#define CON_SAME_MODE CON_MODE_RW

/* const SAME */
#define CON_SAME UINT64_C(4294967295)

RIDL_END_DECLS

#endif
