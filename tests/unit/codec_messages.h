/* SPDX-License-Identifier: MIT */
#ifndef TESTS_CODEC_MESSAGES_H
#define TESTS_CODEC_MESSAGES_H

/*
 * Messages with something of everything, described by hand as ridlc would. Call describe_messages() first.
 */
#include "codec_oracle.h"

#include <base/macros.h>
#include <ridl/gen.h>

#define FIELD(number, kind, label, flags, type, member, presence, sub, bounds, dflt)             \
	RIDL_FIELD(number, kind, label, flags, offsetof(type, member), presence, sub, bounds,    \
	    dflt, #member)
#define ONE(number, kind, type, member)                                                          \
	FIELD(number, kind, ONE, 0, type, member, 0, NULL, NULL, NULL)
#define ONE_OF_TYPE(number, kind, type, member, sub)                                             \
	FIELD(number, kind, ONE, 0, type, member, 0, sub, NULL, NULL)
#define OPTIONAL(number, kind, type, member)                                                     \
	FIELD(number, kind, OPTIONAL, 0, type, member, offsetof(type, has_##member), NULL, NULL, \
	    NULL)
#define OPTIONAL_POINTER(number, kind, type, member, sub)                                        \
	FIELD(number, kind, OPTIONAL, 0, type, member, 0, sub, NULL, NULL)
#define MANY(number, kind, type, member, sub)                                                    \
	FIELD(number, kind, MANY, 0, type, member, offsetof(type, n_##member), sub, NULL, NULL)
#define MANY_FLAGS(number, kind, type, member, flags, sub)                                       \
	FIELD(number, kind, MANY, flags, type, member, offsetof(type, n_##member), sub, NULL,    \
	    NULL)
#define ARM(number, kind, type, member, the_case, sub)                                           \
	FIELD(number, kind, ARM, 0, type, member, offsetof(type, the_case), sub, NULL, NULL)
#define BOUND(number, kind, type, member, bounds)                                                \
	FIELD(number, kind, ONE, RIDL_FIELD_CAREFUL, type, member, 0, NULL, bounds, NULL)
/* What follows the flags is what absent fields are to a receiver. */
#define TABLE(type, flags, ...)                                                                  \
	static const type type##_absent = { .base = { .descriptor = &type##_pb }, __VA_ARGS__ }; \
	static const ridl_message_table type##_table = { #type, &type##_pb, type##_fields,       \
		&type##_absent, sizeof(type), RI_COUNT(type##_fields) - 1, flags }

/* ---- node: contains itself ---- */

typedef struct node {
	ProtobufCMessage base;
	int32_t number;
	const char *text;
	struct node *child;
	size_t n_kids;
	struct node *const *kids;
} node;

static ProtobufCMessageDescriptor node_pb;
static const ridl_message_table node_table;
static const ridl_field node_fields[] = {
	ONE(1, INT32, node, number),
	ONE(2, STRING, node, text),
	ONE_OF_TYPE(3, MESSAGE, node, child, &node_table),
	MANY(4, MESSAGE, node, kids, &node_table),
	RIDL_FIELDS_END,
};
TABLE(node, 0, .text = "");

/* ---- entries of maps ---- */

typedef struct text_entry {
	ProtobufCMessage base;
	const char *key;
	node *value;
} text_entry;

static ProtobufCMessageDescriptor text_entry_pb;
static const ridl_field text_entry_fields[] = {
	ONE(1, STRING, text_entry, key),
	FIELD(2, MESSAGE, ONE, RIDL_FIELD_FILLED, text_entry, value, 0, &node_table, NULL, NULL),
	RIDL_FIELDS_END,
};
TABLE(text_entry, RIDL_MESSAGE_LATE, .key = "");

typedef struct number_entry {
	ProtobufCMessage base;
	int64_t key;
	const char *value;
} number_entry;

static ProtobufCMessageDescriptor number_entry_pb;
static const ridl_field number_entry_fields[] = {
	ONE(1, INT64, number_entry, key),
	ONE(2, STRING, number_entry, value),
	RIDL_FIELDS_END,
};
TABLE(number_entry, 0, .key = 0, .value = "");

/* ---- everything ---- */

static const ridl_enum_value mode_values[] = { { -1, "NONE" }, { 0, "RO" }, { 1, "RW" } };
static const ridl_enum_table mode_table = { "Mode", mode_values, 3, 0 };
static const ridl_enum_table closed_table = { "Closed", mode_values, 3, 1 };

/* Every kind of number. */
#define NUMBERS(X)                                                                               \
	X(1, INT32, int32_t, i32)                                                                \
	X(2, INT64, int64_t, i64)                                                                \
	X(3, UINT32, uint32_t, u32)                                                              \
	X(4, UINT64, uint64_t, u64)                                                              \
	X(5, SINT32, int32_t, s32)                                                               \
	X(6, SINT64, int64_t, s64)                                                               \
	X(7, FIXED32, uint32_t, f32)                                                             \
	X(8, FIXED64, uint64_t, f64)                                                             \
	X(9, SFIXED32, int32_t, sf32)                                                            \
	X(10, SFIXED64, int64_t, sf64)                                                           \
	X(11, FLOAT, float, real)                                                                \
	X(12, DOUBLE, double, real64)                                                            \
	X(13, BOOL, ridl_bool, flag)                                                             \
	X(14, ENUM, int32_t, mode)

#define MEMBERS(number, kind, type, name)                                                        \
	type name;                                                                               \
	ridl_bool has_opt_##name;                                                                \
	type opt_##name;                                                                         \
	size_t n_many_##name;                                                                    \
	const type *many_##name;                                                                 \
	size_t n_loose_##name;                                                                   \
	const type *loose_##name;

typedef struct everything {
	ProtobufCMessage base;
	NUMBERS(MEMBERS)
	const char *text;
	ridl_bytes data;
	node *sub;
	const char *opt_text;
	ridl_bool has_opt_data;
	ridl_bytes opt_data;
	size_t n_many_text;
	const char *const *many_text;
	size_t n_many_data;
	const ridl_bytes *many_data;
	size_t n_many_sub;
	node *const *many_sub;
	size_t n_by_text;
	text_entry *const *by_text;
	size_t n_by_number;
	number_entry *const *by_number;
	int32_t extra_case;
	union {
		int64_t arm_number;
		const char *arm_text;
		ridl_bytes arm_data;
		node *arm_sub;
		ridl_bool arm_flag;
	};
} everything;

static ProtobufCMessageDescriptor everything_pb;

#define AS_ONE(number, kind, type, name) ONE_OF_TYPE(number, kind, everything, name, NULL),
#define AS_OPTIONAL(number, kind, type, name) OPTIONAL(number + 20, kind, everything, opt_##name),
#define AS_MANY(number, kind, type, name) MANY(number + 40, kind, everything, many_##name, NULL),
#define AS_LOOSE(number, kind, type, name)                                                       \
	MANY_FLAGS(number + 2060, kind, everything, loose_##name, RIDL_FIELD_UNPACKED, NULL),

#define MOST_FIELDS                                                                              \
	NUMBERS(AS_ONE)                                                                          \
	ONE(15, STRING, everything, text), ONE(16, BYTES, everything, data),                     \
	    ONE_OF_TYPE(17, MESSAGE, everything, sub, &node_table),                              \
	    NUMBERS(AS_OPTIONAL) OPTIONAL_POINTER(35, STRING, everything, opt_text, NULL),       \
	    OPTIONAL(36, BYTES, everything, opt_data),                                           \
	    NUMBERS(AS_MANY) MANY(55, STRING, everything, many_text, NULL),                      \
	    MANY(56, BYTES, everything, many_data, NULL),                                        \
	    MANY(57, MESSAGE, everything, many_sub, &node_table),                                \
	    MANY_FLAGS(58, MESSAGE, everything, by_text, RIDL_FIELD_MAP, &text_entry_table),     \
	    MANY_FLAGS(59, MESSAGE, everything, by_number, RIDL_FIELD_MAP, &number_entry_table), \
	    ARM(71, INT64, everything, arm_number, extra_case, NULL),                            \
	    ARM(72, STRING, everything, arm_text, extra_case, NULL),                             \
	    ARM(73, BYTES, everything, arm_data, extra_case, NULL),                              \
	    ARM(74, MESSAGE, everything, arm_sub, extra_case, &node_table),                      \
	    ARM(75, BOOL, everything, arm_flag, extra_case, NULL)

static const ridl_field everything_fields[] = {
	MOST_FIELDS,
	NUMBERS(AS_LOOSE) RIDL_FIELDS_END,
};
TABLE(everything, RIDL_MESSAGE_LATE, .text = "");

/* The same struct with fewer fields; the rest is unknown to it. */
typedef everything most;
static ProtobufCMessageDescriptor most_pb;
static const ridl_field most_fields[] = { MOST_FIELDS, RIDL_FIELDS_END };
TABLE(most, RIDL_MESSAGE_LATE, .text = "");

static inline void
describe_messages(void)
{
	oracle_describe(&node_pb, &node_table);
	oracle_describe(&text_entry_pb, &text_entry_table);
	oracle_describe(&number_entry_pb, &number_entry_table);
	oracle_describe(&everything_pb, &everything_table);
	oracle_describe(&most_pb, &most_table);
}

/* ---- examples ---- */

static node leaf = { .number = -7, .text = "leaf" };
static node twig = { .number = 300, .text = "h\xc3\xa4lt", .child = &leaf };
static node *const nodes[] = { &leaf, &twig, &leaf };
static text_entry entry_a = { .key = "a", .value = &leaf };
static text_entry entry_b = { .key = "bb", .value = &twig };
static text_entry *const text_entries[] = { &entry_a, &entry_b };
static number_entry entry_1 = { .key = -1, .value = "minus one" };
static number_entry entry_2 = { .key = 1LL << 40, .value = "" };
static number_entry *const number_entries[] = { &entry_1, &entry_2 };

/* Of any kind of number: small, two bytes, large, negative. */
#define SAMPLE(number, kind, type, name)                                                         \
	static const type sample_##name[] = { 0, 1, 5, (type)127, (type)128, (type)300,          \
		(type)16383, (type)16384, (type)2097151, (type)2097152, (type)268435456,         \
		(type)-1, (type)3, (type)200, (type)201, (type)202, (type)203, (type)204,        \
		(type)205, (type)206 };
NUMBERS(SAMPLE)

static const char *const sample_texts[] = { "", "x", "four", "sixteen-bytes-ok",
	"gr\xc3\xbc\xc3\x9f", "\xf0\x9f\x90\xa7 and more than eight" };
static const ridl_bytes sample_data[] = { { 3, (const uint8_t *)"\0\1\2" }, { 0, NULL } };

#define FILL(number, kind, type, name)                                                           \
	m->name = sample_##name[11];                                                             \
	m->has_opt_##name = 1;                                                                   \
	m->n_many_##name = sizeof(sample_##name) / sizeof(sample_##name[0]);                     \
	m->many_##name = sample_##name;                                                          \
	m->n_loose_##name = m->n_many_##name;                                                    \
	m->loose_##name = sample_##name;

static inline void
fill_everything(everything *m)
{
	*m = (everything){ .text = "text", .sub = &twig, .opt_text = "", .has_opt_data = 1 };
	NUMBERS(FILL)
	m->data = sample_data[0];
	m->n_many_text = 6;
	m->many_text = sample_texts;
	m->n_many_data = 2;
	m->many_data = sample_data;
	m->n_many_sub = 3;
	m->many_sub = nodes;
	m->n_by_text = 2;
	m->by_text = text_entries;
	m->n_by_number = 2;
	m->by_number = number_entries;
	m->extra_case = 74;
	m->arm_sub = &leaf;
}

#endif
