/*
 * Made by ridlc from imported.proto; do not edit.
 */
#ifndef IMPORTED_RIDL_H
#define IMPORTED_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#include "google/protobuf/any.ridl.h"
#include "google/protobuf/duration.ridl.h"
#include "google/protobuf/empty.ridl.h"
#include "google/protobuf/field_mask.ridl.h"
#include "google/protobuf/struct.ridl.h"
#include "google/protobuf/timestamp.ridl.h"
#include "google/protobuf/wrappers.ridl.h"

#if RIDL_GEN_VERSION != 2
#error "imported.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

/* enum Everything_Part_Kind */
typedef enum golden_imported_everything_part_kind RIDL_INT32_ENUM {
	GOLDEN_IMPORTED_EVERYTHING_PART_KIND_NONE = 0,
	/* like a ball */
	GOLDEN_IMPORTED_EVERYTHING_PART_KIND_ROUND = 1,
} golden_imported_everything_part_kind;

#ifndef __cplusplus
_Static_assert(sizeof(golden_imported_everything_part_kind) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor golden_imported_everything_part_kind_descriptor;
extern const ridl_enum_table golden_imported_everything_part_kind_table;

/* enum Everything_Mixed */
typedef enum golden_imported_everything_mixed RIDL_INT32_ENUM {
	GOLDEN_IMPORTED_EVERYTHING_MIXED_ZERO = 0,
	GOLDEN_IMPORTED_EVERYTHING_MIXED_MIXED_ONE = 1,
	GOLDEN_IMPORTED_EVERYTHING_MIXED_NEGATIVE = -1,
	GOLDEN_IMPORTED_EVERYTHING_MIXED_LEAST = -2147483647 - 1,
} golden_imported_everything_mixed;

#ifndef __cplusplus
_Static_assert(sizeof(golden_imported_everything_mixed) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor golden_imported_everything_mixed_descriptor;
extern const ridl_enum_table golden_imported_everything_mixed_table;

/* enum Everything_Alias */
typedef enum golden_imported_everything_alias RIDL_INT32_ENUM {
	GOLDEN_IMPORTED_EVERYTHING_ALIAS_FIRST = 0,
	GOLDEN_IMPORTED_EVERYTHING_ALIAS_SECOND = 1,
	GOLDEN_IMPORTED_EVERYTHING_ALIAS_ANOTHER = 2,
	GOLDEN_IMPORTED_EVERYTHING_ALIAS_OTHER = 2,
	GOLDEN_IMPORTED_EVERYTHING_ALIAS_OTHER_ = 2,
	GOLDEN_IMPORTED_EVERYTHING_ALIAS_O_T_HER = 2,
	GOLDEN_IMPORTED_EVERYTHING_ALIAS_NULL_AGAIN = 0,
} golden_imported_everything_alias;

#ifndef __cplusplus
_Static_assert(sizeof(golden_imported_everything_alias) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor golden_imported_everything_alias_descriptor;
extern const ridl_enum_table golden_imported_everything_alias_table;

/* enum Level */
typedef enum golden_imported_level RIDL_INT32_ENUM {
	GOLDEN_IMPORTED_LEVEL_LOW = 0,
	GOLDEN_IMPORTED_LEVEL_HIGH RIDL_DEPRECATED("") = 1,
} golden_imported_level;

#ifndef __cplusplus
_Static_assert(sizeof(golden_imported_level) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor golden_imported_level_descriptor;
extern const ridl_enum_table golden_imported_level_table;

typedef struct golden_imported_everything_by_int32_entry golden_imported_everything_by_int32_entry;
typedef struct golden_imported_everything_by_int64_entry golden_imported_everything_by_int64_entry;
typedef struct golden_imported_everything_by_uint32_entry golden_imported_everything_by_uint32_entry;
typedef struct golden_imported_everything_by_uint64_entry golden_imported_everything_by_uint64_entry;
typedef struct golden_imported_everything_by_sint32_entry golden_imported_everything_by_sint32_entry;
typedef struct golden_imported_everything_by_sint64_entry golden_imported_everything_by_sint64_entry;
typedef struct golden_imported_everything_by_fixed32_entry golden_imported_everything_by_fixed32_entry;
typedef struct golden_imported_everything_by_fixed64_entry golden_imported_everything_by_fixed64_entry;
typedef struct golden_imported_everything_by_sfixed32_entry golden_imported_everything_by_sfixed32_entry;
typedef struct golden_imported_everything_by_sfixed64_entry golden_imported_everything_by_sfixed64_entry;
typedef struct golden_imported_everything_by_bool_entry golden_imported_everything_by_bool_entry;
typedef struct golden_imported_everything_by_string_entry golden_imported_everything_by_string_entry;
typedef struct golden_imported_everything golden_imported_everything;
typedef struct golden_imported_everything_part golden_imported_everything_part;
typedef struct golden_imported_everything_part_deeper golden_imported_everything_part_deeper;
typedef struct golden_imported_beside golden_imported_beside;
typedef struct golden_imported_beside_part golden_imported_beside_part;
typedef struct golden_imported_beside_part_ golden_imported_beside_part_;
typedef struct golden_imported_beside_part_beside golden_imported_beside_part_beside;
typedef struct golden_imported_nothing golden_imported_nothing;
typedef struct golden_imported_service_ golden_imported_service_;
typedef struct golden_imported_store golden_imported_store;
typedef struct golden_imported_store_ops golden_imported_store_ops;

/*
 * struct Everything
 *
 * What holds everything.
 *
 * In paragraphs. * / is no end.
 */
struct golden_imported_everything_by_int32_entry {
	ProtobufCMessage base;
	int32_t key;
	int32_t value;
};

struct golden_imported_everything_by_int64_entry {
	ProtobufCMessage base;
	int64_t key;
	const char *value;
};

struct golden_imported_everything_by_uint32_entry {
	ProtobufCMessage base;
	uint32_t key;
	ridl_bytes value;
};

struct golden_imported_everything_by_uint64_entry {
	ProtobufCMessage base;
	uint64_t key;
	double value;
};

struct golden_imported_everything_by_sint32_entry {
	ProtobufCMessage base;
	int32_t key;
	golden_imported_everything_part *value;
};

struct golden_imported_everything_by_sint64_entry {
	ProtobufCMessage base;
	int64_t key;
	golden_imported_everything_mixed value;
};

struct golden_imported_everything_by_fixed32_entry {
	ProtobufCMessage base;
	uint32_t key;
	golden_imported_beside *value;
};

struct golden_imported_everything_by_fixed64_entry {
	ProtobufCMessage base;
	uint64_t key;
	float value;
};

struct golden_imported_everything_by_sfixed32_entry {
	ProtobufCMessage base;
	int32_t key;
	ridl_bool value;
};

struct golden_imported_everything_by_sfixed64_entry {
	ProtobufCMessage base;
	int64_t key;
	google_protobuf_any *value;
};

struct golden_imported_everything_by_bool_entry {
	ProtobufCMessage base;
	ridl_bool key;
	ridl_bool value;
};

struct golden_imported_everything_by_string_entry {
	ProtobufCMessage base;
	const char *key;
	golden_imported_everything_part_deeper *value;
};

typedef enum golden_imported_everything_choice_case RIDL_INT32_ENUM {
	GOLDEN_IMPORTED_EVERYTHING_CHOICE_NOT_SET = 0,
	GOLDEN_IMPORTED_EVERYTHING_CHOICE_CHOICE_UINT32 = 80,
	GOLDEN_IMPORTED_EVERYTHING_CHOICE_CHOICE_PART = 81,
	GOLDEN_IMPORTED_EVERYTHING_CHOICE_CHOICE_STRING = 82,
	GOLDEN_IMPORTED_EVERYTHING_CHOICE_CHOICE_BYTES = 83,
	GOLDEN_IMPORTED_EVERYTHING_CHOICE_CHOICE_BOOL = 84,
	GOLDEN_IMPORTED_EVERYTHING_CHOICE_CHOICE_DOUBLE = 85,
	/* of an enum */
	GOLDEN_IMPORTED_EVERYTHING_CHOICE_CHOICE_MIXED = 86,
	GOLDEN_IMPORTED_EVERYTHING_CHOICE_CHOICE_NULL = 87,
} golden_imported_everything_choice_case;

typedef enum golden_imported_everything_other_choice_case RIDL_INT32_ENUM {
	GOLDEN_IMPORTED_EVERYTHING_OTHER_CHOICE_NOT_SET = 0,
	GOLDEN_IMPORTED_EVERYTHING_OTHER_CHOICE_X = 90,
} golden_imported_everything_other_choice_case;

struct golden_imported_everything {
	ProtobufCMessage base;
	int32_t one_int32;
	int64_t one_int64;
	uint32_t one_uint32;
	uint64_t one_uint64;
	int32_t one_sint32;
	int64_t one_sint64;
	uint32_t one_fixed32;
	uint64_t one_fixed64;
	int32_t one_sfixed32;
	int64_t one_sfixed64;
	float one_float;
	double one_double;
	ridl_bool one_bool;
	const char *one_string;
	ridl_bytes one_bytes;
	golden_imported_everything_part *one_part;
	golden_imported_everything_part_kind one_kind;
	golden_imported_everything_mixed one_mixed;
	golden_imported_everything_alias one_alias;
	golden_imported_beside *one_beside;
	golden_imported_everything *itself;
	ridl_bool has_maybe_int32;
	int32_t maybe_int32;
	ridl_bool has_maybe_bytes;
	ridl_bytes maybe_bytes;
	const char *maybe_string;
	ridl_bool has_maybe_mixed;
	golden_imported_everything_mixed maybe_mixed;
	golden_imported_everything_part *maybe_part;
	size_t n_many_int32;
	const int32_t *many_int32;
	size_t n_many_double;
	const double *many_double;
	size_t n_many_bool;
	const ridl_bool *many_bool;
	size_t n_many_string;
	const char *const *many_string;
	size_t n_many_bytes;
	const ridl_bytes *many_bytes;
	size_t n_many_part;
	golden_imported_everything_part *const *many_part;
	size_t n_many_mixed;
	const golden_imported_everything_mixed *many_mixed;
	size_t n_unpacked_sint64;
	const int64_t *unpacked_sint64;
	size_t n_unpacked_fixed32;
	const uint32_t *unpacked_fixed32;
	size_t n_unpacked_mixed;
	const golden_imported_everything_mixed *unpacked_mixed;
	size_t n_by_int32;
	golden_imported_everything_by_int32_entry *const *by_int32;
	size_t n_by_int64;
	golden_imported_everything_by_int64_entry *const *by_int64;
	size_t n_by_uint32;
	golden_imported_everything_by_uint32_entry *const *by_uint32;
	size_t n_by_uint64;
	golden_imported_everything_by_uint64_entry *const *by_uint64;
	size_t n_by_sint32;
	golden_imported_everything_by_sint32_entry *const *by_sint32;
	size_t n_by_sint64;
	golden_imported_everything_by_sint64_entry *const *by_sint64;
	size_t n_by_fixed32;
	golden_imported_everything_by_fixed32_entry *const *by_fixed32;
	size_t n_by_fixed64;
	golden_imported_everything_by_fixed64_entry *const *by_fixed64;
	size_t n_by_sfixed32;
	golden_imported_everything_by_sfixed32_entry *const *by_sfixed32;
	size_t n_by_sfixed64;
	golden_imported_everything_by_sfixed64_entry *const *by_sfixed64;
	size_t n_by_bool;
	golden_imported_everything_by_bool_entry *const *by_bool;
	size_t n_by_string;
	golden_imported_everything_by_string_entry *const *by_string;
	/* One of them. */
	golden_imported_everything_choice_case choice_case;
	union {
		uint32_t choice_uint32;
		golden_imported_everything_part *choice_part;
		const char *choice_string;
		ridl_bytes choice_bytes;
		ridl_bool choice_bool;
		double choice_double;
		golden_imported_everything_mixed choice_mixed;
		google_protobuf_null_value choice_null;
	};
	golden_imported_everything_other_choice_case other_choice_case;
	union {
		int32_t x;
	};
	google_protobuf_any *any;
	google_protobuf_duration *duration;
	google_protobuf_field_mask *field_mask;
	google_protobuf_struct *struct_;
	google_protobuf_value *value;
	google_protobuf_list_value *list_value;
	google_protobuf_timestamp *timestamp;
	google_protobuf_bool_value *bool_value;
	size_t n_string_values;
	google_protobuf_string_value *const *string_values;
	/* Names that mean something to C, to ridl, or to us. */
	int32_t base_;
	int32_t int_;
	int32_t const_;
	int32_t reserved_;
	size_t n_items;
	const int32_t *items;
	int32_t n_items_;
	ridl_bool has_thing;
	int32_t thing;
	int32_t has_thing_;
	int32_t choice_case_;
	int32_t __two_before;
	int32_t two__between;
	int32_t TWO_BEHIND__;
	int32_t Camel_Snake;
	int32_t digit_9_digit;
	int32_t old RIDL_DEPRECATED("");
};

#define GOLDEN_IMPORTED_EVERYTHING_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_imported_everything_descriptor), 0, 0, 0, 0, 0, 0, 0, \
	    0, 0, 0, 0, 0, 0, protobuf_c_empty_string, { 0, NULL }, NULL, \
	    GOLDEN_IMPORTED_EVERYTHING_PART_KIND_NONE, GOLDEN_IMPORTED_EVERYTHING_MIXED_ZERO, \
	    GOLDEN_IMPORTED_EVERYTHING_ALIAS_NULL_AGAIN, NULL, NULL, 0, 0, 0, { 0, NULL }, \
	    NULL, 0, GOLDEN_IMPORTED_EVERYTHING_MIXED_ZERO, NULL, 0, NULL, 0, NULL, 0, NULL, 0, \
	    NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, \
	    NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, \
	    NULL, GOLDEN_IMPORTED_EVERYTHING_CHOICE_NOT_SET, { 0 }, \
	    GOLDEN_IMPORTED_EVERYTHING_OTHER_CHOICE_NOT_SET, { 0 }, NULL, NULL, NULL, NULL, \
	    NULL, NULL, NULL, NULL, 0, NULL, 0, 0, 0, 0, 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, \
	    0 }

ridl_status golden_imported_everything_encode(const golden_imported_everything *message_,
    void *buf_, size_t size_, size_t *out_len_);
ridl_status golden_imported_everything_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_imported_everything **out_);
void golden_imported_everything_print(const golden_imported_everything *message_, FILE *file_);
bool golden_imported_everything_equal(const golden_imported_everything *a_,
    const golden_imported_everything *b_);
golden_imported_everything *golden_imported_everything_copy(const golden_imported_everything *message_);

extern const ProtobufCMessageDescriptor golden_imported_everything_descriptor;
extern const ridl_message_table golden_imported_everything_table;

/*
 * struct Everything_Part
 *
 * In here.
 */
struct golden_imported_everything_part {
	ProtobufCMessage base;
	golden_imported_everything_part_kind kind;
	golden_imported_everything *whole;
	golden_imported_everything_part_deeper *deeper;
};

#define GOLDEN_IMPORTED_EVERYTHING_PART_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_imported_everything_part_descriptor), \
	    GOLDEN_IMPORTED_EVERYTHING_PART_KIND_NONE, NULL, NULL }

ridl_status golden_imported_everything_part_encode(const golden_imported_everything_part *message_,
    void *buf_, size_t size_, size_t *out_len_);
ridl_status golden_imported_everything_part_decode(const void *data_, size_t len_,
    ridl_arena *mem_, golden_imported_everything_part **out_);
void golden_imported_everything_part_print(const golden_imported_everything_part *message_,
    FILE *file_);
bool golden_imported_everything_part_equal(const golden_imported_everything_part *a_,
    const golden_imported_everything_part *b_);
golden_imported_everything_part *golden_imported_everything_part_copy(const golden_imported_everything_part *message_);

extern const ProtobufCMessageDescriptor golden_imported_everything_part_descriptor;
extern const ridl_message_table golden_imported_everything_part_table;

/* struct Everything_Part_Deeper */
struct golden_imported_everything_part_deeper {
	ProtobufCMessage base;
	golden_imported_everything_part *back;
};

#define GOLDEN_IMPORTED_EVERYTHING_PART_DEEPER_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_imported_everything_part_deeper_descriptor), NULL }

ridl_status golden_imported_everything_part_deeper_encode(const golden_imported_everything_part_deeper *message_,
    void *buf_, size_t size_, size_t *out_len_);
ridl_status golden_imported_everything_part_deeper_decode(const void *data_, size_t len_,
    ridl_arena *mem_, golden_imported_everything_part_deeper **out_);
void golden_imported_everything_part_deeper_print(const golden_imported_everything_part_deeper *message_,
    FILE *file_);
bool golden_imported_everything_part_deeper_equal(const golden_imported_everything_part_deeper *a_,
    const golden_imported_everything_part_deeper *b_);
golden_imported_everything_part_deeper *golden_imported_everything_part_deeper_copy(const golden_imported_everything_part_deeper *message_);

extern const ProtobufCMessageDescriptor golden_imported_everything_part_deeper_descriptor;
extern const ridl_message_table golden_imported_everything_part_deeper_table;

/* struct Beside */
struct golden_imported_beside {
	ProtobufCMessage base;
	const char *note;
};

#define GOLDEN_IMPORTED_BESIDE_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_imported_beside_descriptor), protobuf_c_empty_string }

ridl_status golden_imported_beside_encode(const golden_imported_beside *message_, void *buf_,
    size_t size_, size_t *out_len_) RIDL_DEPRECATED("");
ridl_status golden_imported_beside_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_imported_beside **out_) RIDL_DEPRECATED("");
void golden_imported_beside_print(const golden_imported_beside *message_, FILE *file_);
bool golden_imported_beside_equal(const golden_imported_beside *a_,
    const golden_imported_beside *b_);
golden_imported_beside *golden_imported_beside_copy(const golden_imported_beside *message_) RIDL_DEPRECATED("");

extern const ProtobufCMessageDescriptor golden_imported_beside_descriptor;
extern const ridl_message_table golden_imported_beside_table;

/*
 * struct Beside_Part
 *
 * C calls both of these beside_part.
 */
struct golden_imported_beside_part {
	ProtobufCMessage base;
};

#define GOLDEN_IMPORTED_BESIDE_PART_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_imported_beside_part_descriptor) }

ridl_status golden_imported_beside_part_encode(const golden_imported_beside_part *message_,
    void *buf_, size_t size_, size_t *out_len_);
ridl_status golden_imported_beside_part_decode(const void *data_, size_t len_,
    ridl_arena *mem_, golden_imported_beside_part **out_);
void golden_imported_beside_part_print(const golden_imported_beside_part *message_,
    FILE *file_);
bool golden_imported_beside_part_equal(const golden_imported_beside_part *a_,
    const golden_imported_beside_part *b_);
golden_imported_beside_part *golden_imported_beside_part_copy(const golden_imported_beside_part *message_);

extern const ProtobufCMessageDescriptor golden_imported_beside_part_descriptor;
extern const ridl_message_table golden_imported_beside_part_table;

/* struct BesidePart */
struct golden_imported_beside_part_ {
	ProtobufCMessage base;
	golden_imported_beside *outer;
	golden_imported_beside_part_beside *inner;
};

#define GOLDEN_IMPORTED_BESIDE_PART__INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_imported_beside_part__descriptor), NULL, NULL }

ridl_status golden_imported_beside_part__encode(const golden_imported_beside_part_ *message_,
    void *buf_, size_t size_, size_t *out_len_);
ridl_status golden_imported_beside_part__decode(const void *data_, size_t len_,
    ridl_arena *mem_, golden_imported_beside_part_ **out_);
void golden_imported_beside_part__print(const golden_imported_beside_part_ *message_,
    FILE *file_);
bool golden_imported_beside_part__equal(const golden_imported_beside_part_ *a_,
    const golden_imported_beside_part_ *b_);
golden_imported_beside_part_ *golden_imported_beside_part__copy(const golden_imported_beside_part_ *message_);

extern const ProtobufCMessageDescriptor golden_imported_beside_part__descriptor;
extern const ridl_message_table golden_imported_beside_part__table;

/* struct BesidePart_Beside */
struct golden_imported_beside_part_beside {
	ProtobufCMessage base;
};

#define GOLDEN_IMPORTED_BESIDE_PART_BESIDE_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_imported_beside_part_beside_descriptor) }

ridl_status golden_imported_beside_part_beside_encode(const golden_imported_beside_part_beside *message_,
    void *buf_, size_t size_, size_t *out_len_);
ridl_status golden_imported_beside_part_beside_decode(const void *data_, size_t len_,
    ridl_arena *mem_, golden_imported_beside_part_beside **out_);
void golden_imported_beside_part_beside_print(const golden_imported_beside_part_beside *message_,
    FILE *file_);
bool golden_imported_beside_part_beside_equal(const golden_imported_beside_part_beside *a_,
    const golden_imported_beside_part_beside *b_);
golden_imported_beside_part_beside *golden_imported_beside_part_beside_copy(const golden_imported_beside_part_beside *message_);

extern const ProtobufCMessageDescriptor golden_imported_beside_part_beside_descriptor;
extern const ridl_message_table golden_imported_beside_part_beside_table;

/* struct Nothing */
struct golden_imported_nothing {
	ProtobufCMessage base;
};

#define GOLDEN_IMPORTED_NOTHING_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_imported_nothing_descriptor) }

ridl_status golden_imported_nothing_encode(const golden_imported_nothing *message_, void *buf_,
    size_t size_, size_t *out_len_);
ridl_status golden_imported_nothing_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_imported_nothing **out_);
void golden_imported_nothing_print(const golden_imported_nothing *message_, FILE *file_);
bool golden_imported_nothing_equal(const golden_imported_nothing *a_,
    const golden_imported_nothing *b_);
golden_imported_nothing *golden_imported_nothing_copy(const golden_imported_nothing *message_);

extern const ProtobufCMessageDescriptor golden_imported_nothing_descriptor;
extern const ridl_message_table golden_imported_nothing_table;

/*
 * struct service_
 *
 * ridl has a word for that.
 */
struct golden_imported_service_ {
	ProtobufCMessage base;
};

#define GOLDEN_IMPORTED_SERVICE__INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_imported_service__descriptor) }

ridl_status golden_imported_service__encode(const golden_imported_service_ *message_,
    void *buf_, size_t size_, size_t *out_len_);
ridl_status golden_imported_service__decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_imported_service_ **out_);
void golden_imported_service__print(const golden_imported_service_ *message_, FILE *file_);
bool golden_imported_service__equal(const golden_imported_service_ *a_,
    const golden_imported_service_ *b_);
golden_imported_service_ *golden_imported_service__copy(const golden_imported_service_ *message_);

extern const ProtobufCMessageDescriptor golden_imported_service__descriptor;
extern const ridl_message_table golden_imported_service__table;

/*
 * service Store
 *
 * Where everything is.
 */
struct golden_imported_store {
	ridl_object object;
};

golden_imported_store *golden_imported_store_at(ridl_conn *conn_);
golden_imported_store *golden_imported_store_new(const golden_imported_store_ops *ops_,
    void *self_);
golden_imported_store *golden_imported_store_ref(golden_imported_store *self_);
void golden_imported_store_unref(golden_imported_store *self_);
golden_imported_store *golden_imported_store_from(ridl_object *object_);

/*
 * Store.Get
 *
 * Gives one.
 */
typedef struct golden_imported_store_get_call golden_imported_store_get_call;
typedef struct golden_imported_store_get_future golden_imported_store_get_future;

ridl_status golden_imported_store_get(golden_imported_store *self_,
    const golden_imported_beside *request_, golden_imported_everything_part **out_);
ridl_status golden_imported_store_get_timed(golden_imported_store *self_,
    ridl_duration timeout_, const golden_imported_beside *request_,
    golden_imported_everything_part **out_);
golden_imported_store_get_future *golden_imported_store_get_async(golden_imported_store *self_,
    const golden_imported_beside *request_);
ridl_status golden_imported_store_get_with(golden_imported_store *self_,
    const ridl_call_options *options_, const golden_imported_beside *args_,
    golden_imported_everything_part **out_);
golden_imported_store_get_future *golden_imported_store_get_async_with(golden_imported_store *self_,
    const ridl_call_options *options_, const golden_imported_beside *args_);
ridl_status golden_imported_store_get_value(golden_imported_store_get_future *future_,
    const golden_imported_everything_part **out_);
golden_imported_store_get_future *golden_imported_store_get_future_of(ridl_future *future_);
ridl_status golden_imported_store_get_reply(golden_imported_store_get_call *call_,
    const golden_imported_everything_part *results_);

struct golden_imported_store_get_call {
	ridl_call call;
	const golden_imported_beside *args;
};

struct golden_imported_store_get_future {
	ridl_future future;
};

extern const ridl_method_table golden_imported_store_get_table;

/* Store.Put */
typedef struct golden_imported_store_put_call golden_imported_store_put_call;
typedef struct golden_imported_store_put_future golden_imported_store_put_future;

ridl_status golden_imported_store_put(golden_imported_store *self_,
    const golden_imported_everything *request_,
    google_protobuf_empty **out_) RIDL_DEPRECATED("");
ridl_status golden_imported_store_put_timed(golden_imported_store *self_,
    ridl_duration timeout_, const golden_imported_everything *request_,
    google_protobuf_empty **out_) RIDL_DEPRECATED("");
golden_imported_store_put_future *golden_imported_store_put_async(golden_imported_store *self_,
    const golden_imported_everything *request_) RIDL_DEPRECATED("");
ridl_status golden_imported_store_put_with(golden_imported_store *self_,
    const ridl_call_options *options_, const golden_imported_everything *args_,
    google_protobuf_empty **out_) RIDL_DEPRECATED("");
golden_imported_store_put_future *golden_imported_store_put_async_with(golden_imported_store *self_,
    const ridl_call_options *options_,
    const golden_imported_everything *args_) RIDL_DEPRECATED("");
ridl_status golden_imported_store_put_value(golden_imported_store_put_future *future_,
    const google_protobuf_empty **out_);
golden_imported_store_put_future *golden_imported_store_put_future_of(ridl_future *future_);
ridl_status golden_imported_store_put_reply(golden_imported_store_put_call *call_,
    const google_protobuf_empty *results_);

struct golden_imported_store_put_call {
	ridl_call call;
	const golden_imported_everything *args;
};

struct golden_imported_store_put_future {
	ridl_future future;
};

extern const ridl_method_table golden_imported_store_put_table;

/* Store.List */
typedef struct golden_imported_store_list_call golden_imported_store_list_call;
typedef struct golden_imported_store_list_future golden_imported_store_list_future;

ridl_status golden_imported_store_list(golden_imported_store *self_,
    const golden_imported_nothing *request_, golden_imported_service_ **out_);
ridl_status golden_imported_store_list_timed(golden_imported_store *self_,
    ridl_duration timeout_, const golden_imported_nothing *request_,
    golden_imported_service_ **out_);
golden_imported_store_list_future *golden_imported_store_list_async(golden_imported_store *self_,
    const golden_imported_nothing *request_);
ridl_status golden_imported_store_list_with(golden_imported_store *self_,
    const ridl_call_options *options_, const golden_imported_nothing *args_,
    golden_imported_service_ **out_);
golden_imported_store_list_future *golden_imported_store_list_async_with(golden_imported_store *self_,
    const ridl_call_options *options_, const golden_imported_nothing *args_);
ridl_status golden_imported_store_list_value(golden_imported_store_list_future *future_,
    const golden_imported_service_ **out_);
golden_imported_store_list_future *golden_imported_store_list_future_of(ridl_future *future_);
ridl_status golden_imported_store_list_reply(golden_imported_store_list_call *call_,
    const golden_imported_service_ *results_);

struct golden_imported_store_list_call {
	ridl_call call;
	const golden_imported_nothing *args;
};

struct golden_imported_store_list_future {
	ridl_future future;
};

extern const ridl_method_table golden_imported_store_list_table;

/* What a Store is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct golden_imported_store_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Store.Get: Gives one. */
	ridl_status (*get)(void *self_, golden_imported_store_get_call *call_,
	    const golden_imported_beside *request_, golden_imported_everything_part *out_);
	/* Store.Put */
	ridl_status (*put)(void *self_, golden_imported_store_put_call *call_,
	    const golden_imported_everything *request_, google_protobuf_empty *out_);
	/* Store.List */
	ridl_status (*list)(void *self_, golden_imported_store_list_call *call_,
	    const golden_imported_nothing *request_, golden_imported_service_ *out_);
};

extern const ridl_interface_table golden_imported_store_table;

RIDL_END_DECLS

#endif
