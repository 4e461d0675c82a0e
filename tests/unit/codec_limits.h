/* SPDX-License-Identifier: MIT */
#ifndef TESTS_CODEC_LIMITS_H
#define TESTS_CODEC_LIMITS_H

/*
 * Messages with bounds, defaults and references, described by hand as ridlc would; and one that holds messages with
 * everything. Call describe_messages() and describe_limits() first.
 */
#include "codec_messages.h"

/* ---- limited: bounds and defaults of all sorts ---- */

typedef struct limited {
	ProtobufCMessage base;
	const char *text;
	ridl_bytes data;
	int32_t number;
	uint64_t positive;
	double real;
	int32_t mode;
	size_t n_few;
	const uint32_t *few;
	size_t n_pair;
	const char *const *pair;
	ridl_bool has_level;
	uint32_t level;
	const char *motto;
	int32_t start;
	size_t n_modes;
	const int32_t *modes;
	const char *exact;
	ridl_bytes blob;
} limited;

static const ridl_bounds text_bounds = { .which = RIDL_BOUND_MAX_BYTES, .max_bytes = 4 };
static const ridl_bounds data_bounds = { .which = RIDL_BOUND_EXACT_BYTES, .max_bytes = 3 };
static const ridl_bounds number_bounds = {
	.which = RIDL_BOUND_MIN | RIDL_BOUND_MAX, .min.i = -5, .max.i = 5
};
static const ridl_bounds positive_bounds = { .which = RIDL_BOUND_MAX, .max.u = 1ULL << 63 };
static const ridl_bounds real_bounds = {
	.which = RIDL_BOUND_MIN | RIDL_BOUND_MAX, .min.d = -1.5, .max.d = 1.5
};
static const ridl_bounds few_bounds = {
	.which = RIDL_BOUND_MAX_ITEMS | RIDL_BOUND_MAX, .max_items = 3, .max.u = 1000
};
static const ridl_bounds pair_bounds = { .which = RIDL_BOUND_EXACT_ITEMS, .max_items = 2 };

static ProtobufCMessageDescriptor limited_pb;
static const limited limited_absent;
static const ridl_field limited_fields[] = {
	BOUND(1, STRING, limited, text, &text_bounds),
	BOUND(2, BYTES, limited, data, &data_bounds),
	BOUND(3, INT32, limited, number, &number_bounds),
	BOUND(4, UINT64, limited, positive, &positive_bounds),
	BOUND(5, DOUBLE, limited, real, &real_bounds),
	FIELD(6, ENUM, ONE, RIDL_FIELD_CAREFUL, limited, mode, 0, &closed_table, NULL, NULL),
	FIELD(
	    7, UINT32, MANY, 0, limited, few, offsetof(limited, n_few), NULL, &few_bounds, NULL),
	FIELD(8, STRING, MANY, 0, limited, pair, offsetof(limited, n_pair), NULL, &pair_bounds,
	    NULL),
	FIELD(9, UINT32, OPTIONAL, RIDL_FIELD_CAREFUL, limited, level,
	    offsetof(limited, has_level), NULL, NULL, &limited_absent.level),
	FIELD(10, STRING, OPTIONAL, RIDL_FIELD_CAREFUL, limited, motto, 0, NULL, NULL,
	    &limited_absent.motto),
	FIELD(11, SINT32, ONE, RIDL_FIELD_CAREFUL, limited, start, 0, NULL, NULL,
	    &limited_absent.start),
	MANY(12, ENUM, limited, modes, &closed_table),
	ONE(13, STRING, limited, exact),
	FIELD(14, BYTES, ONE, RIDL_FIELD_CAREFUL, limited, blob, 0, NULL, NULL,
	    &limited_absent.blob),
	RIDL_FIELDS_END,
};
TABLE(limited, RIDL_MESSAGE_LATE, .text = "", .level = 42, .motto = "per default", .start = 7,
    .exact = "", .blob = { 2, (const uint8_t *)"\1\2" });

/* One that must not be as it is when nothing comes. */
typedef struct strict {
	ProtobufCMessage base;
	int32_t divisor;
	const char *name;
	size_t n_items;
	const uint32_t *items;
} strict;

static const ridl_bounds divisor_bounds = { .which = RIDL_BOUND_MIN, .min.i = 1 };
static const ridl_bounds name_bounds = { .which = RIDL_BOUND_MIN_BYTES, .min_bytes = 2 };
static const ridl_bounds items_bounds = { .which = RIDL_BOUND_MIN_ITEMS, .min_items = 2 };
static ProtobufCMessageDescriptor strict_pb;
static const ridl_field strict_fields[] = {
	BOUND(1, INT32, strict, divisor, &divisor_bounds),
	BOUND(2, STRING, strict, name, &name_bounds),
	FIELD(3, UINT32, MANY, 0, strict, items, offsetof(strict, n_items), NULL, &items_bounds,
	    NULL),
	RIDL_FIELDS_END,
};
TABLE(strict, RIDL_MESSAGE_LATE, .name = "");

typedef struct holder {
	ProtobufCMessage base;
	strict *inner;
	size_t n_many;
	strict *const *many;
	const char *title;
} holder;

static ProtobufCMessageDescriptor holder_pb;
static const holder holder_absent;
static const ridl_field holder_fields[] = {
	ONE_OF_TYPE(1, MESSAGE, holder, inner, &strict_table),
	MANY(2, MESSAGE, holder, many, &strict_table),
	FIELD(3, STRING, ONE, RIDL_FIELD_CAREFUL, holder, title, 0, NULL, NULL,
	    &holder_absent.title),
	RIDL_FIELDS_END,
};
TABLE(holder, 0, .title = "untitled");

/* ---- bounded: each kind of number has bounds, however often it occurs ---- */

#define BOUNDED_MEMBERS(number, kind, type, name)                                                \
	type name;                                                                               \
	ridl_bool has_opt_##name;                                                                \
	type opt_##name;                                                                         \
	size_t n_many_##name;                                                                    \
	const type *many_##name;

typedef struct bounded {
	ProtobufCMessage base;
	NUMBERS(BOUNDED_MEMBERS)
	const char *opt_text;
	size_t n_many_text;
	const char *const *many_text;
	size_t n_many_data;
	const ridl_bytes *many_data;
	size_t n_by_number;
	number_entry *const *by_number;
	uint32_t flags;
	int32_t extra_case;
	union {
		int32_t arm_number;
		const char *arm_text;
		int32_t arm_mode;
	};
} bounded;

/* Of whole numbers, signed or not, and of floating-point ones. */
static const ridl_bounds i_bounds = {
	.which = RIDL_BOUND_MIN | RIDL_BOUND_MAX, .min.i = -100, .max.i = 100
};
static const ridl_bounds u_bounds = {
	.which = RIDL_BOUND_MIN | RIDL_BOUND_MAX, .min.u = 0, .max.u = 200
};
static const ridl_bounds d_bounds = {
	.which = RIDL_BOUND_MIN | RIDL_BOUND_MAX, .min.d = -0.5, .max.d = 1e9
};
static const ridl_bounds flags_bounds = { .which = RIDL_BOUND_BITS, .max.u = 0x85 };
static const ridl_bounds word_bounds = {
	.which = RIDL_BOUND_MIN_BYTES | RIDL_BOUND_MAX_BYTES, .min_bytes = 1, .max_bytes = 20
};
static const ridl_bounds words_bounds = { .which = RIDL_BOUND_MAX_BYTES | RIDL_BOUND_MIN_ITEMS |
						   RIDL_BOUND_MAX_ITEMS,
	.max_bytes = 300,
	.max_items = 900 };
static const ridl_bounds keys_bounds = { .which = RIDL_BOUND_MAX_ITEMS, .max_items = 500 };

#define BOUNDS_INT32 i_bounds
#define BOUNDS_INT64 i_bounds
#define BOUNDS_UINT32 u_bounds
#define BOUNDS_UINT64 u_bounds
#define BOUNDS_SINT32 i_bounds
#define BOUNDS_SINT64 i_bounds
#define BOUNDS_FIXED32 u_bounds
#define BOUNDS_FIXED64 u_bounds
#define BOUNDS_SFIXED32 i_bounds
#define BOUNDS_SFIXED64 i_bounds
#define BOUNDS_FLOAT d_bounds
#define BOUNDS_DOUBLE d_bounds
#define BOUNDS_BOOL u_bounds
#define BOUNDS_ENUM i_bounds

#define BOUNDED_ONE(number, kind, type, name)                                                    \
	FIELD(number, kind, ONE, RIDL_FIELD_CAREFUL, bounded, name, 0, NULL, &BOUNDS_##kind,     \
	    NULL),
#define BOUNDED_OPTIONAL(number, kind, type, name)                                               \
	FIELD(number + 14, kind, OPTIONAL, RIDL_FIELD_CAREFUL, bounded, opt_##name,              \
	    offsetof(bounded, has_opt_##name), NULL, &BOUNDS_##kind, NULL),
#define BOUNDED_MANY(number, kind, type, name)                                                   \
	FIELD(number + 28, kind, MANY, 0, bounded, many_##name,                                  \
	    offsetof(bounded, n_many_##name), NULL, &BOUNDS_##kind, NULL),
#define BOUNDED_ARM(number, kind, member, sub, bounds)                                           \
	FIELD(number, kind, ARM, RIDL_FIELD_CAREFUL, bounded, member,                            \
	    offsetof(bounded, extra_case), sub, bounds, NULL)

static ProtobufCMessageDescriptor bounded_pb;
static const ridl_field bounded_fields[] = {
	NUMBERS(BOUNDED_ONE) NUMBERS(BOUNDED_OPTIONAL) NUMBERS(BOUNDED_MANY) FIELD(43, STRING,
	    OPTIONAL, RIDL_FIELD_CAREFUL, bounded, opt_text, 0, NULL, &word_bounds, NULL),
	FIELD(44, STRING, MANY, 0, bounded, many_text, offsetof(bounded, n_many_text), NULL,
	    &words_bounds, NULL),
	FIELD(45, BYTES, MANY, 0, bounded, many_data, offsetof(bounded, n_many_data), NULL,
	    &words_bounds, NULL),
	FIELD(46, MESSAGE, MANY, RIDL_FIELD_MAP, bounded, by_number,
	    offsetof(bounded, n_by_number), &number_entry_table, &keys_bounds, NULL),
	BOUND(47, UINT32, bounded, flags, &flags_bounds),
	BOUNDED_ARM(48, SINT32, arm_number, NULL, &i_bounds),
	BOUNDED_ARM(49, STRING, arm_text, NULL, &word_bounds),
	BOUNDED_ARM(50, ENUM, arm_mode, &closed_table, NULL),
	RIDL_FIELDS_END,
};
TABLE(bounded, RIDL_MESSAGE_LATE, .flags = 0);

/* ---- choice: one of its members or none, and nothing else ---- */

typedef struct choice {
	ProtobufCMessage base;
	int32_t the_case;
	union {
		uint64_t number;
		node *sub;
	};
} choice;

static ProtobufCMessageDescriptor choice_pb;
static const ridl_field choice_fields[] = {
	ARM(1, UINT64, choice, number, the_case, NULL),
	ARM(2, MESSAGE, choice, sub, the_case, &node_table),
	RIDL_FIELDS_END,
};
TABLE(choice, RIDL_MESSAGE_CLOSED, .the_case = 0);

/* ---- whole: holds the others, in every way ---- */

typedef struct whole_entry {
	ProtobufCMessage base;
	uint32_t key;
	everything *value;
} whole_entry;

static ProtobufCMessageDescriptor whole_entry_pb;
static const ridl_field whole_entry_fields[] = {
	ONE(1, FIXED32, whole_entry, key),
	FIELD(2, MESSAGE, ONE, RIDL_FIELD_FILLED, whole_entry, value, 0, &everything_table, NULL,
	    NULL),
	RIDL_FIELDS_END,
};
TABLE(whole_entry, RIDL_MESSAGE_LATE, .key = 0);

typedef struct whole {
	ProtobufCMessage base;
	everything *one;
	size_t n_many;
	everything *const *many;
	size_t n_by_key;
	whole_entry *const *by_key;
	bounded *limits;
	choice *either;
	struct whole *inner;
	int32_t the_case;
	union {
		everything *arm;
		bounded *arm_limits;
		ridl_bytes arm_data;
	};
} whole;

static ProtobufCMessageDescriptor whole_pb;
static const ridl_message_table whole_table;
static const ridl_field whole_fields[] = {
	ONE_OF_TYPE(1, MESSAGE, whole, one, &everything_table),
	MANY(2, MESSAGE, whole, many, &everything_table),
	MANY_FLAGS(3, MESSAGE, whole, by_key, RIDL_FIELD_MAP, &whole_entry_table),
	ONE_OF_TYPE(4, MESSAGE, whole, limits, &bounded_table),
	OPTIONAL_POINTER(5, MESSAGE, whole, either, &choice_table),
	ONE_OF_TYPE(6, MESSAGE, whole, inner, &whole_table),
	ARM(7, MESSAGE, whole, arm, the_case, &everything_table),
	ARM(8, MESSAGE, whole, arm_limits, the_case, &bounded_table),
	ARM(9, BYTES, whole, arm_data, the_case, NULL),
	RIDL_FIELDS_END,
};
TABLE(whole, RIDL_MESSAGE_LATE, .one = NULL);

/* ---- list: parameters, which may be references ---- */

typedef struct list {
	ProtobufCMessage base;
	void *watcher;
	void *maybe;
	size_t n_others;
	void *const *others;
	node *item;
	node *opt_item;
	uint32_t level;
	const char *motto;
} list;

static const ridl_interface_table watcher_table = { .name = "Watcher" };
static const list list_absent;
static const ridl_bounds others_bounds = { .which = RIDL_BOUND_MAX_ITEMS, .max_items = 5 };
static const ridl_field list_fields[] = {
	FIELD(1, OBJECT, ONE, RIDL_FIELD_NEEDED, list, watcher, 0, &watcher_table, NULL, NULL),
	FIELD(2, OBJECT, OPTIONAL, 0, list, maybe, 0, &watcher_table, NULL, NULL),
	FIELD(3, OBJECT, MANY, 0, list, others, offsetof(list, n_others), &watcher_table,
	    &others_bounds, NULL),
	FIELD(4, MESSAGE, ONE, RIDL_FIELD_FILLED, list, item, 0, &node_table, NULL, NULL),
	OPTIONAL_POINTER(5, MESSAGE, list, opt_item, &node_table),
	FIELD(6, UINT32, ONE, RIDL_FIELD_CAREFUL, list, level, 0, NULL, NULL, &list_absent.level),
	FIELD(7, STRING, OPTIONAL, RIDL_FIELD_CAREFUL, list, motto, 0, NULL, &word_bounds,
	    &list_absent.motto),
	RIDL_FIELDS_END,
};
static const list list_absent = { .level = 42, .motto = "per default" };
static const ridl_message_table list_table = { "list", NULL, list_fields, &list_absent,
	sizeof(list), RI_COUNT(list_fields) - 1,
	RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static inline void
describe_limits(void)
{
	oracle_describe(&limited_pb, &limited_table);
	oracle_describe(&strict_pb, &strict_table);
	oracle_describe(&holder_pb, &holder_table);
	oracle_describe(&bounded_pb, &bounded_table);
	oracle_describe(&choice_pb, &choice_table);
	oracle_describe(&whole_entry_pb, &whole_entry_table);
	oracle_describe(&whole_pb, &whole_table);
}

#endif
