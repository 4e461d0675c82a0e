/*
 * Made by ridlc from bounds.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "bounds.ridl.h"

#include <ridl/gen.h>

/* enum Mode */

static const ridl_enum_value bo_mode_values[] = {
	{ BO_MODE_RO, "RO" },
	{ BO_MODE_RW, "RW" },
};

static const ProtobufCEnumValue bo_mode_pb_values[] = {
	{ "RO", "BO_MODE_RO", BO_MODE_RO },
	{ "RW", "BO_MODE_RW", BO_MODE_RW },
};

static const ProtobufCIntRange bo_mode_pb_ranges[] = { { 0, 0 }, { 0, 2 } };
static const ProtobufCEnumValueIndex bo_mode_pb_names[] = {
	{ "RO", 0 },
	{ "RW", 1 },
};

const ProtobufCEnumDescriptor bo_mode_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.bounds.Mode",
	"Mode",
	"bo_mode",
	"golden.bounds",
	2,
	bo_mode_pb_values,
	2,
	bo_mode_pb_names,
	1,
	bo_mode_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table bo_mode_table = { "golden.bounds.Mode", bo_mode_values, 2, 0 };

/* struct Limited */

static const ridl_bounds bo_limited_bounds[] = {
	{ RIDL_BOUND_MAX_BYTES, 0, 255, 0, 0, { .u = 0 }, { .u = 0 } },
	{ RIDL_BOUND_EXACT_BYTES, 0, 16, 0, 0, { .u = 0 }, { .u = 0 } },
	{ RIDL_BOUND_MAX_BYTES | RIDL_BOUND_MIN_BYTES, 0, 8, 2, 0, { .u = 0 }, { .u = 0 } },
	{ RIDL_BOUND_EXACT_ITEMS, 4, 0, 0, 0, { .u = 0 }, { .u = 0 } },
	{ RIDL_BOUND_MAX_ITEMS | RIDL_BOUND_MIN_ITEMS, 255, 0, 0, 1, { .u = 0 }, { .u = 0 } },
	{ RIDL_BOUND_MAX_ITEMS | RIDL_BOUND_MAX_BYTES, 4, 255, 0, 0, { .u = 0 }, { .u = 0 } },
	{ RIDL_BOUND_MAX_ITEMS | RIDL_BOUND_MAX_BYTES, 3, 5, 0, 0, { .u = 0 }, { .u = 0 } },
	{ RIDL_BOUND_MAX, 0, 0, 0, 0, { .u = 0 }, { .u = UINT64_C(100) } },
	{ RIDL_BOUND_MIN | RIDL_BOUND_MAX, 0, 0, 0, 0,
	    { .i = (-INT64_C(9223372036854775807) - 1) }, { .i = (-INT64_C(1)) } },
	{ RIDL_BOUND_MIN | RIDL_BOUND_MAX, 0, 0, 0, 0, { .d = 0.0 }, { .d = 1.5 } },
	{ RIDL_BOUND_MAX_BYTES, 0, 1048576, 0, 0, { .u = 0 }, { .u = 0 } },
	{ RIDL_BOUND_MAX_ITEMS, 2, 0, 0, 0, { .u = 0 }, { .u = 0 } },
	{ RIDL_BOUND_MIN, 0, 0, 0, 0, { .u = UINT64_C(18446744073709551615) }, { .u = 0 } },
};

static const ProtobufCFieldDescriptor bo_limited_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(bo_limited, key), NULL, protobuf_c_empty_string, 0, 0, NULL, NULL },
	{ "id", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BYTES, 0, offsetof(bo_limited, id),
	    NULL, NULL, 0, 0, NULL, NULL },
	{ "maybe", 3, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(bo_limited, maybe), NULL, NULL, 0, 0, NULL, NULL },
	{ "four", 4, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_INT32,
	    offsetof(bo_limited, n_four), offsetof(bo_limited, four), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "few", 5, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_INT32,
	    offsetof(bo_limited, n_few), offsetof(bo_limited, few), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "keys", 6, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_STRING,
	    offsetof(bo_limited, n_keys), offsetof(bo_limited, keys), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "words", 7, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_STRING,
	    offsetof(bo_limited, n_words), offsetof(bo_limited, words), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "percent", 8, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(bo_limited, percent), NULL, NULL, 0, 0, NULL, NULL },
	{ "small", 9, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_SINT64, 0,
	    offsetof(bo_limited, small), NULL, NULL, 0, 0, NULL, NULL },
	{ "ratio", 10, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE, 0,
	    offsetof(bo_limited, ratio), NULL, NULL, 0, 0, NULL, NULL },
	{ "blob", 11, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BYTES, 0,
	    offsetof(bo_limited, blob), NULL, NULL, 0, 0, NULL, NULL },
	{ "parts", 12, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(bo_limited, n_parts), offsetof(bo_limited, parts), &bo_limited_descriptor,
	    NULL, 0, 0, NULL, NULL },
	{ "large", 13, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_FIXED64, 0,
	    offsetof(bo_limited, large), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned bo_limited_pb_names[] = { 10, 4, 3, 1, 0, 5, 12, 2, 11, 7, 9, 8, 6 };
static const ProtobufCIntRange bo_limited_pb_ranges[] = { { 1, 0 }, { 0, 13 } };

const ProtobufCMessageDescriptor bo_limited_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.bounds.Limited",
	"Limited",
	"bo_limited",
	"golden.bounds",
	sizeof(bo_limited),
	13,
	bo_limited_pb_fields,
	bo_limited_pb_names,
	1,
	bo_limited_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const bo_limited bo_limited_absent = { { &bo_limited_descriptor, 0, NULL },
    protobuf_c_empty_string, { 0, NULL }, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, 0, 0,
    { 0, NULL }, 0, NULL, 0 };

static const ridl_field bo_limited_fields[] = {
	RIDL_FIELD(1, STRING, ONE, RIDL_FIELD_CAREFUL, offsetof(bo_limited, key), 0, NULL,
	    &bo_limited_bounds[0], NULL, "key"),
	RIDL_FIELD(2, BYTES, ONE, RIDL_FIELD_CAREFUL, offsetof(bo_limited, id), 0, NULL,
	    &bo_limited_bounds[1], NULL, "id"),
	RIDL_FIELD(3, STRING, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(bo_limited, maybe), 0,
	    NULL, &bo_limited_bounds[2], NULL, "maybe"),
	RIDL_FIELD(4, INT32, MANY, RIDL_FIELD_CAREFUL, offsetof(bo_limited, four),
	    offsetof(bo_limited, n_four), NULL, &bo_limited_bounds[3], NULL, "four"),
	RIDL_FIELD(5, INT32, MANY, RIDL_FIELD_CAREFUL, offsetof(bo_limited, few),
	    offsetof(bo_limited, n_few), NULL, &bo_limited_bounds[4], NULL, "few"),
	RIDL_FIELD(6, STRING, MANY, RIDL_FIELD_CAREFUL, offsetof(bo_limited, keys),
	    offsetof(bo_limited, n_keys), NULL, &bo_limited_bounds[5], NULL, "keys"),
	RIDL_FIELD(7, STRING, MANY, RIDL_FIELD_CAREFUL, offsetof(bo_limited, words),
	    offsetof(bo_limited, n_words), NULL, &bo_limited_bounds[6], NULL, "words"),
	RIDL_FIELD(8, UINT32, ONE, RIDL_FIELD_CAREFUL, offsetof(bo_limited, percent), 0, NULL,
	    &bo_limited_bounds[7], NULL, "percent"),
	RIDL_FIELD(9, SINT64, ONE, RIDL_FIELD_CAREFUL, offsetof(bo_limited, small), 0, NULL,
	    &bo_limited_bounds[8], NULL, "small"),
	RIDL_FIELD(10, DOUBLE, ONE, RIDL_FIELD_CAREFUL, offsetof(bo_limited, ratio), 0, NULL,
	    &bo_limited_bounds[9], NULL, "ratio"),
	RIDL_FIELD(11, BYTES, ONE, RIDL_FIELD_CAREFUL, offsetof(bo_limited, blob), 0, NULL,
	    &bo_limited_bounds[10], NULL, "blob"),
	RIDL_FIELD(12, MESSAGE, MANY, RIDL_FIELD_CAREFUL, offsetof(bo_limited, parts),
	    offsetof(bo_limited, n_parts), &bo_limited_table, &bo_limited_bounds[11], NULL,
	    "parts"),
	RIDL_FIELD(13, FIXED64, ONE, RIDL_FIELD_CAREFUL, offsetof(bo_limited, large), 0, NULL,
	    &bo_limited_bounds[12], NULL, "large"),
	RIDL_FIELDS_END,
};

const ridl_message_table bo_limited_table = { "golden.bounds.Limited", &bo_limited_descriptor,
    bo_limited_fields, &bo_limited_absent, sizeof(bo_limited), 13, RIDL_MESSAGE_LATE };

ridl_status
bo_limited_encode(const bo_limited *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&bo_limited_table, message_, buf_, size_, out_len_);
}

ridl_status
bo_limited_decode(const void *data_, size_t len_, ridl_arena *mem_, bo_limited **out_)
{
	return ridl_gen_decode(&bo_limited_table, data_, len_, mem_, out_);
}

void
bo_limited_print(const bo_limited *message_, FILE *file_)
{
	ridl_gen_print(&bo_limited_table, message_, file_);
}

bool
bo_limited_equal(const bo_limited *a_, const bo_limited *b_)
{
	return ridl_gen_equal(&bo_limited_table, a_, b_);
}

bo_limited *
bo_limited_copy(const bo_limited *message_)
{
	return ridl_gen_copy(&bo_limited_table, message_);
}

/* struct Defaulted */

static const ridl_bounds bo_defaulted_bounds[] = {
	{ RIDL_BOUND_MAX_BYTES, 0, 10, 0, 0, { .u = 0 }, { .u = 0 } },
	{ RIDL_BOUND_MAX, 0, 0, 0, 0, { .u = 0 }, { .u = UINT64_C(1000) } },
};

static const ProtobufCFieldDescriptor bo_defaulted_pb_fields[] = {
	{ "a", 1, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_INT32,
	    offsetof(bo_defaulted, has_a), offsetof(bo_defaulted, a), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "b", 2, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(bo_defaulted, b), NULL, NULL, 0, 0, NULL, NULL },
	{ "c", 3, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_BOOL,
	    offsetof(bo_defaulted, has_c), offsetof(bo_defaulted, c), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "d", 4, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_ENUM,
	    offsetof(bo_defaulted, has_d), offsetof(bo_defaulted, d), &bo_mode_descriptor,
	    NULL, 0, 0, NULL, NULL },
	{ "e", 5, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_DOUBLE,
	    offsetof(bo_defaulted, has_e), offsetof(bo_defaulted, e), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "f", 6, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_BYTES,
	    offsetof(bo_defaulted, has_f), offsetof(bo_defaulted, f), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "g", 7, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_UINT64,
	    offsetof(bo_defaulted, has_g), offsetof(bo_defaulted, g), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "h", 8, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_FLOAT,
	    offsetof(bo_defaulted, has_h), offsetof(bo_defaulted, h), NULL, NULL, 0, 0, NULL,
	    NULL },
};

static const unsigned bo_defaulted_pb_names[] = { 0, 1, 2, 3, 4, 5, 6, 7 };
static const ProtobufCIntRange bo_defaulted_pb_ranges[] = { { 1, 0 }, { 0, 8 } };

const ProtobufCMessageDescriptor bo_defaulted_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.bounds.Defaulted",
	"Defaulted",
	"bo_defaulted",
	"golden.bounds",
	sizeof(bo_defaulted),
	8,
	bo_defaulted_pb_fields,
	bo_defaulted_pb_names,
	1,
	bo_defaulted_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const bo_defaulted bo_defaulted_absent = { { &bo_defaulted_descriptor, 0, NULL }, 0,
    (-INT32_C(7)), "none", 0, 1, 0, BO_MODE_RW, 0, 0.5, 0, { 2, (const uint8_t *)"\001\002" },
    0, UINT64_C(255), 0, (-1.0f) };

static const ridl_field bo_defaulted_fields[] = {
	RIDL_FIELD(1, INT32, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(bo_defaulted, a),
	    offsetof(bo_defaulted, has_a), NULL, NULL, &bo_defaulted_absent.a, "a"),
	RIDL_FIELD(2, STRING, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(bo_defaulted, b), 0, NULL,
	    &bo_defaulted_bounds[0], &bo_defaulted_absent.b, "b"),
	RIDL_FIELD(3, BOOL, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(bo_defaulted, c),
	    offsetof(bo_defaulted, has_c), NULL, NULL, &bo_defaulted_absent.c, "c"),
	RIDL_FIELD(4, ENUM, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(bo_defaulted, d),
	    offsetof(bo_defaulted, has_d), &bo_mode_table, NULL, &bo_defaulted_absent.d, "d"),
	RIDL_FIELD(5, DOUBLE, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(bo_defaulted, e),
	    offsetof(bo_defaulted, has_e), NULL, NULL, &bo_defaulted_absent.e, "e"),
	RIDL_FIELD(6, BYTES, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(bo_defaulted, f),
	    offsetof(bo_defaulted, has_f), NULL, NULL, &bo_defaulted_absent.f, "f"),
	RIDL_FIELD(7, UINT64, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(bo_defaulted, g),
	    offsetof(bo_defaulted, has_g), NULL, &bo_defaulted_bounds[1],
	    &bo_defaulted_absent.g, "g"),
	RIDL_FIELD(8, FLOAT, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(bo_defaulted, h),
	    offsetof(bo_defaulted, has_h), NULL, NULL, &bo_defaulted_absent.h, "h"),
	RIDL_FIELDS_END,
};

const ridl_message_table bo_defaulted_table = { "golden.bounds.Defaulted",
    &bo_defaulted_descriptor, bo_defaulted_fields, &bo_defaulted_absent, sizeof(bo_defaulted),
    8, RIDL_MESSAGE_LATE };

ridl_status
bo_defaulted_encode(const bo_defaulted *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&bo_defaulted_table, message_, buf_, size_, out_len_);
}

ridl_status
bo_defaulted_decode(const void *data_, size_t len_, ridl_arena *mem_, bo_defaulted **out_)
{
	return ridl_gen_decode(&bo_defaulted_table, data_, len_, mem_, out_);
}

void
bo_defaulted_print(const bo_defaulted *message_, FILE *file_)
{
	ridl_gen_print(&bo_defaulted_table, message_, file_);
}

bool
bo_defaulted_equal(const bo_defaulted *a_, const bo_defaulted *b_)
{
	return ridl_gen_equal(&bo_defaulted_table, a_, b_);
}

bo_defaulted *
bo_defaulted_copy(const bo_defaulted *message_)
{
	return ridl_gen_copy(&bo_defaulted_table, message_);
}

/* Watch.watch */

static const ridl_bounds bo_watch_watch_args_bounds[] = {
	{ RIDL_BOUND_MAX, 0, 0, 0, 0, { .u = 0 }, { .u = UINT64_C(9) } },
};

static const ProtobufCFieldDescriptor bo_watch_watch_args_pb_fields[] = {
	{ "prefix", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(bo_watch_watch_args, prefix), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
	{ "mode", 2, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_ENUM,
	    offsetof(bo_watch_watch_args, has_mode), offsetof(bo_watch_watch_args, mode),
	    &bo_mode_descriptor, NULL, 0, 0, NULL, NULL },
	{ "depth", 3, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_UINT32,
	    offsetof(bo_watch_watch_args, has_depth), offsetof(bo_watch_watch_args, depth),
	    NULL, NULL, 0, 0, NULL, NULL },
	{ "tag", 4, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(bo_watch_watch_args, tag), NULL, NULL, 0, 0, NULL, NULL },
	{ "raw", 5, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_BYTES,
	    offsetof(bo_watch_watch_args, has_raw), offsetof(bo_watch_watch_args, raw), NULL,
	    NULL, 0, 0, NULL, NULL },
};

static const unsigned bo_watch_watch_args_pb_names[] = { 2, 1, 0, 4, 3 };
static const ProtobufCIntRange bo_watch_watch_args_pb_ranges[] = { { 1, 0 }, { 0, 5 } };

static const ProtobufCMessageDescriptor bo_watch_watch_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.bounds.WatchWatchArgs",
	"WatchWatchArgs",
	"bo_watch_watch_args",
	"golden.bounds",
	sizeof(bo_watch_watch_args),
	5,
	bo_watch_watch_args_pb_fields,
	bo_watch_watch_args_pb_names,
	1,
	bo_watch_watch_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const bo_watch_watch_args bo_watch_watch_args_absent = { { &bo_watch_watch_args_descriptor,
    0, NULL }, protobuf_c_empty_string, 0, BO_MODE_RW, 0, UINT32_C(3), "x", 0, { 0,
    (const uint8_t *)"" } };

static const ridl_field bo_watch_watch_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(bo_watch_watch_args, prefix), 0, NULL, NULL,
	    NULL, "prefix"),
	RIDL_FIELD(2, ENUM, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(bo_watch_watch_args, mode),
	    offsetof(bo_watch_watch_args, has_mode), &bo_mode_table, NULL,
	    &bo_watch_watch_args_absent.mode, "mode"),
	RIDL_FIELD(3, UINT32, OPTIONAL, RIDL_FIELD_CAREFUL,
	    offsetof(bo_watch_watch_args, depth), offsetof(bo_watch_watch_args, has_depth),
	    NULL, &bo_watch_watch_args_bounds[0], &bo_watch_watch_args_absent.depth, "depth"),
	RIDL_FIELD(4, STRING, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(bo_watch_watch_args, tag),
	    0, NULL, NULL, &bo_watch_watch_args_absent.tag, "tag"),
	RIDL_FIELD(5, BYTES, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(bo_watch_watch_args, raw),
	    offsetof(bo_watch_watch_args, has_raw), NULL, NULL,
	    &bo_watch_watch_args_absent.raw, "raw"),
	RIDL_FIELDS_END,
};

static const ridl_message_table bo_watch_watch_args_table = { "golden.bounds.WatchWatchArgs",
    &bo_watch_watch_args_descriptor, bo_watch_watch_args_fields, &bo_watch_watch_args_absent,
    sizeof(bo_watch_watch_args), 5, RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static const ridl_bounds bo_watch_watch_results_bounds[] = {
	{ RIDL_BOUND_MAX_BYTES, 0, 9, 0, 0, { .u = 0 }, { .u = 0 } },
};

static const ProtobufCFieldDescriptor bo_watch_watch_results_pb_fields[] = {
	{ "id", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(bo_watch_watch_results, id), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned bo_watch_watch_results_pb_names[] = { 0 };
static const ProtobufCIntRange bo_watch_watch_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor bo_watch_watch_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.bounds.WatchWatchResults",
	"WatchWatchResults",
	"bo_watch_watch_results",
	"golden.bounds",
	sizeof(bo_watch_watch_results),
	1,
	bo_watch_watch_results_pb_fields,
	bo_watch_watch_results_pb_names,
	1,
	bo_watch_watch_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const bo_watch_watch_results bo_watch_watch_results_absent = { { &bo_watch_watch_results_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field bo_watch_watch_results_fields[] = {
	RIDL_FIELD(1, STRING, ONE, RIDL_FIELD_CAREFUL, offsetof(bo_watch_watch_results, id), 0,
	    NULL, &bo_watch_watch_results_bounds[0], NULL, "id"),
	RIDL_FIELDS_END,
};

static const ridl_message_table bo_watch_watch_results_table = { "golden.bounds.WatchWatchResults",
    &bo_watch_watch_results_descriptor, bo_watch_watch_results_fields,
    &bo_watch_watch_results_absent, sizeof(bo_watch_watch_results), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static ridl_status
bo_watch_watch_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const bo_watch_watch_args *args_ = in_;

	return ((ridl_status (*)(void *, bo_watch_watch_call *, const char *, bo_mode,
	    uint32_t, const char *, ridl_bytes, const char **))slot_)(self_,
	    (bo_watch_watch_call *)call_, args_->prefix, args_->mode, args_->depth, args_->tag,
	    args_->raw, out_);
}

const ridl_method_table bo_watch_watch_table = {
	"golden.bounds.Watch/watch",
	0xebc8a94e,
	0,
	RIDL_SHAPE_STRING,
	0,
	&bo_watch_watch_args_table,
	&bo_watch_watch_results_table,
	NULL,
	0,
	bo_watch_watch_call_slot,
};

ridl_status
bo_watch_watch(bo_watch *self_, const char *prefix, bo_mode mode, uint32_t depth,
    const char *tag, ridl_bytes raw, char **id)
{
	const bo_watch_watch_args args_ = { .prefix = prefix, .has_mode = 1, .mode = mode,
	    .has_depth = 1, .depth = depth, .tag = tag != NULL ? tag : "", .has_raw = 1,
	    .raw = raw };

	return ridl_gen_call((ridl_object *)self_, &bo_watch_watch_table, NULL, &args_, id);
}

ridl_status
bo_watch_watch_timed(bo_watch *self_, ridl_duration timeout_, const char *prefix, bo_mode mode,
    uint32_t depth, const char *tag, ridl_bytes raw, char **id)
{
	const bo_watch_watch_args args_ = { .prefix = prefix, .has_mode = 1, .mode = mode,
	    .has_depth = 1, .depth = depth, .tag = tag != NULL ? tag : "", .has_raw = 1,
	    .raw = raw };

	return ridl_gen_call_timed((ridl_object *)self_, &bo_watch_watch_table, timeout_,
	    &args_, id);
}

bo_watch_watch_future *
bo_watch_watch_async(bo_watch *self_, const char *prefix, bo_mode mode, uint32_t depth,
    const char *tag, ridl_bytes raw)
{
	const bo_watch_watch_args args_ = { .prefix = prefix, .has_mode = 1, .mode = mode,
	    .has_depth = 1, .depth = depth, .tag = tag != NULL ? tag : "", .has_raw = 1,
	    .raw = raw };

	return (bo_watch_watch_future *)ridl_gen_call_async((ridl_object *)self_,
	    &bo_watch_watch_table, NULL, &args_);
}

ridl_status
bo_watch_watch_with(bo_watch *self_, const ridl_call_options *options_,
    const bo_watch_watch_args *args_, char **id)
{
	return ridl_gen_call((ridl_object *)self_, &bo_watch_watch_table, options_, args_, id);
}

bo_watch_watch_future *
bo_watch_watch_async_with(bo_watch *self_, const ridl_call_options *options_,
    const bo_watch_watch_args *args_)
{
	return (bo_watch_watch_future *)ridl_gen_call_async((ridl_object *)self_,
	    &bo_watch_watch_table, options_, args_);
}

ridl_status
bo_watch_watch_value(bo_watch_watch_future *future_, const char **id)
{
	return ridl_gen_future_value((ridl_future *)future_, &bo_watch_watch_table, id);
}

bo_watch_watch_future *
bo_watch_watch_future_of(ridl_future *future_)
{
	return (bo_watch_watch_future *)ridl_gen_future_of(future_, &bo_watch_watch_table);
}

ridl_status
bo_watch_watch_reply(bo_watch_watch_call *call_, const char *id)
{
	const bo_watch_watch_results results_ = { .id = id };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* service Watch */

static const ridl_interface_method bo_watch_methods[] = {
	/* sorted by id */
	{ 0xebc8a94e, offsetof(bo_watch_ops, watch), &bo_watch_watch_table },
};

const ridl_interface_table bo_watch_table = { "golden.bounds.Watch", 0x59ad12a2,
    RIDL_INTERFACE_SERVICE, 1, bo_watch_methods, NULL, 0 };

bo_watch *
bo_watch_at(ridl_conn *conn_)
{
	return (bo_watch *)ridl_gen_object_at(conn_, &bo_watch_table);
}

bo_watch *
bo_watch_new(const bo_watch_ops *ops_, void *self_)
{
	return (bo_watch *)ridl_gen_object_new(&bo_watch_table, ops_, sizeof(bo_watch_ops),
	    self_);
}

bo_watch *
bo_watch_ref(bo_watch *self_)
{
	return (bo_watch *)ridl_object_ref((ridl_object *)self_);
}

void
bo_watch_unref(bo_watch *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

bo_watch *
bo_watch_from(ridl_object *object_)
{
	return (bo_watch *)ridl_gen_object_from(object_, &bo_watch_table);
}
