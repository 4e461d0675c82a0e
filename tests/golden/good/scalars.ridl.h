/*
 * Made by ridlc from scalars.ridl; do not edit.
 */
#ifndef SCALARS_RIDL_H
#define SCALARS_RIDL_H

#include <ridl/message.h>
#include <ridl/tables.h>
#include <ridl/version.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "scalars.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

/* enum Mode */
typedef enum sc_mode RIDL_INT32_ENUM {
	SC_MODE_OFF = 0,
	SC_MODE_ON = 1,
} sc_mode;

#ifndef __cplusplus
_Static_assert(sizeof(sc_mode) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor sc_mode_descriptor;
extern const ridl_enum_table sc_mode_table;

typedef struct sc_inner sc_inner;
typedef struct sc_all sc_all;
typedef struct sc_empty sc_empty;

/* struct Inner */
struct sc_inner {
	ProtobufCMessage base;
	int32_t x;
};

#define SC_INNER_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&sc_inner_descriptor), 0 }

ridl_status sc_inner_encode(const sc_inner *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status sc_inner_decode(const void *data_, size_t len_, ridl_arena *mem_, sc_inner **out_);
void sc_inner_print(const sc_inner *message_, FILE *file_);
bool sc_inner_equal(const sc_inner *a_, const sc_inner *b_);
sc_inner *sc_inner_copy(const sc_inner *message_);

extern const ProtobufCMessageDescriptor sc_inner_descriptor;
extern const ridl_message_table sc_inner_table;

/*
 * struct All
 *
 * Each type, as it is, with presence, and many of it.
 */
struct sc_all {
	ProtobufCMessage base;
	int32_t a_int32;
	ridl_bool has_b_int32;
	int32_t b_int32;
	size_t n_c_int32;
	const int32_t *c_int32;
	int64_t a_int64;
	ridl_bool has_b_int64;
	int64_t b_int64;
	size_t n_c_int64;
	const int64_t *c_int64;
	uint32_t a_uint32;
	ridl_bool has_b_uint32;
	uint32_t b_uint32;
	size_t n_c_uint32;
	const uint32_t *c_uint32;
	uint64_t a_uint64;
	ridl_bool has_b_uint64;
	uint64_t b_uint64;
	size_t n_c_uint64;
	const uint64_t *c_uint64;
	int32_t a_sint32;
	ridl_bool has_b_sint32;
	int32_t b_sint32;
	size_t n_c_sint32;
	const int32_t *c_sint32;
	int64_t a_sint64;
	ridl_bool has_b_sint64;
	int64_t b_sint64;
	size_t n_c_sint64;
	const int64_t *c_sint64;
	uint32_t a_fixed32;
	ridl_bool has_b_fixed32;
	uint32_t b_fixed32;
	size_t n_c_fixed32;
	const uint32_t *c_fixed32;
	uint64_t a_fixed64;
	ridl_bool has_b_fixed64;
	uint64_t b_fixed64;
	size_t n_c_fixed64;
	const uint64_t *c_fixed64;
	int32_t a_sfixed32;
	ridl_bool has_b_sfixed32;
	int32_t b_sfixed32;
	size_t n_c_sfixed32;
	const int32_t *c_sfixed32;
	int64_t a_sfixed64;
	ridl_bool has_b_sfixed64;
	int64_t b_sfixed64;
	size_t n_c_sfixed64;
	const int64_t *c_sfixed64;
	float a_float;
	ridl_bool has_b_float;
	float b_float;
	size_t n_c_float;
	const float *c_float;
	double a_double;
	ridl_bool has_b_double;
	double b_double;
	size_t n_c_double;
	const double *c_double;
	ridl_bool a_bool;
	ridl_bool has_b_bool;
	ridl_bool b_bool;
	size_t n_c_bool;
	const ridl_bool *c_bool;
	const char *a_string;
	const char *b_string;
	size_t n_c_string;
	const char *const *c_string;
	ridl_bytes a_bytes;
	ridl_bool has_b_bytes;
	ridl_bytes b_bytes;
	size_t n_c_bytes;
	const ridl_bytes *c_bytes;
	sc_mode a_mode;
	ridl_bool has_b_mode;
	sc_mode b_mode;
	size_t n_c_mode;
	const sc_mode *c_mode;
	sc_inner *a_inner;
	sc_inner *b_inner;
	size_t n_c_inner;
	sc_inner *const *c_inner;
};

#define SC_ALL_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&sc_all_descriptor), 0, 0, 0, 0, NULL, 0, 0, 0, 0, NULL, 0, \
	    0, 0, 0, NULL, 0, 0, 0, 0, NULL, 0, 0, 0, 0, NULL, 0, 0, 0, 0, NULL, 0, 0, 0, 0, \
	    NULL, 0, 0, 0, 0, NULL, 0, 0, 0, 0, NULL, 0, 0, 0, 0, NULL, 0, 0, 0, 0, NULL, 0, 0, \
	    0, 0, NULL, 0, 0, 0, 0, NULL, protobuf_c_empty_string, NULL, 0, NULL, { 0, NULL }, \
	    0, { 0, NULL }, 0, NULL, SC_MODE_OFF, 0, SC_MODE_OFF, 0, NULL, NULL, NULL, 0, NULL }

ridl_status sc_all_encode(const sc_all *message_, void *buf_, size_t size_, size_t *out_len_);
ridl_status sc_all_decode(const void *data_, size_t len_, ridl_arena *mem_, sc_all **out_);
void sc_all_print(const sc_all *message_, FILE *file_);
bool sc_all_equal(const sc_all *a_, const sc_all *b_);
sc_all *sc_all_copy(const sc_all *message_);

extern const ProtobufCMessageDescriptor sc_all_descriptor;
extern const ridl_message_table sc_all_table;

/* struct Empty */
struct sc_empty {
	ProtobufCMessage base;
};

#define SC_EMPTY_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&sc_empty_descriptor) }

ridl_status sc_empty_encode(const sc_empty *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status sc_empty_decode(const void *data_, size_t len_, ridl_arena *mem_, sc_empty **out_);
void sc_empty_print(const sc_empty *message_, FILE *file_);
bool sc_empty_equal(const sc_empty *a_, const sc_empty *b_);
sc_empty *sc_empty_copy(const sc_empty *message_);

extern const ProtobufCMessageDescriptor sc_empty_descriptor;
extern const ridl_message_table sc_empty_table;

RIDL_END_DECLS

#endif
