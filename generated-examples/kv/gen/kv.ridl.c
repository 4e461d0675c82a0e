/*
 * Made by ridlc from kv.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "kv.ridl.h"

#include <ridl/gen.h>

/* enum Mode */

static const ridl_enum_value kv_mode_values[] = {
	{ KV_MODE_ALL, "ALL" },
	{ KV_MODE_LATEST, "LATEST" },
};

static const ProtobufCEnumValue kv_mode_pb_values[] = {
	{ "ALL", "KV_MODE_ALL", KV_MODE_ALL },
	{ "LATEST", "KV_MODE_LATEST", KV_MODE_LATEST },
};

static const ProtobufCIntRange kv_mode_pb_ranges[] = { { 0, 0 }, { 0, 2 } };
static const ProtobufCEnumValueIndex kv_mode_pb_names[] = {
	{ "ALL", 0 },
	{ "LATEST", 1 },
};

const ProtobufCEnumDescriptor kv_mode_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"demo.kv.Mode",
	"Mode",
	"kv_mode",
	"demo.kv",
	2,
	kv_mode_pb_values,
	2,
	kv_mode_pb_names,
	1,
	kv_mode_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table kv_mode_table = { "demo.kv.Mode", kv_mode_values, 2, 0 };

/* struct Item */

static const ProtobufCFieldDescriptor kv_item_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0, offsetof(kv_item, key),
	    NULL, protobuf_c_empty_string, 0, 0, NULL, NULL },
	{ "value", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BYTES, 0,
	    offsetof(kv_item, value), NULL, NULL, 0, 0, NULL, NULL },
	{ "version", 3, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT64, 0,
	    offsetof(kv_item, version), NULL, NULL, 0, 0, NULL, NULL },
	{ "ttl_ms", 4, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_UINT32,
	    offsetof(kv_item, has_ttl_ms), offsetof(kv_item, ttl_ms), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "history", 5, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_MESSAGE,
	    offsetof(kv_item, n_history), offsetof(kv_item, history), &kv_item_descriptor,
	    NULL, 0, 0, NULL, NULL },
};

static const unsigned kv_item_pb_names[] = { 4, 0, 3, 1, 2 };
static const ProtobufCIntRange kv_item_pb_ranges[] = { { 1, 0 }, { 0, 5 } };

const ProtobufCMessageDescriptor kv_item_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.Item",
	"Item",
	"kv_item",
	"demo.kv",
	sizeof(kv_item),
	5,
	kv_item_pb_fields,
	kv_item_pb_names,
	1,
	kv_item_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_item kv_item_absent = { { &kv_item_descriptor, 0, NULL },
    protobuf_c_empty_string, { 0, NULL }, 0, 0, 0, 0, NULL };

static const ridl_field kv_item_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(kv_item, key), 0, NULL, NULL, NULL, "key"),
	RIDL_FIELD(2, BYTES, ONE, 0, offsetof(kv_item, value), 0, NULL, NULL, NULL, "value"),
	RIDL_FIELD(3, UINT64, ONE, 0, offsetof(kv_item, version), 0, NULL, NULL, NULL,
	    "version"),
	RIDL_FIELD(4, UINT32, OPTIONAL, 0, offsetof(kv_item, ttl_ms),
	    offsetof(kv_item, has_ttl_ms), NULL, NULL, NULL, "ttl_ms"),
	RIDL_FIELD(5, MESSAGE, MANY, 0, offsetof(kv_item, history),
	    offsetof(kv_item, n_history), &kv_item_table, NULL, NULL, "history"),
	RIDL_FIELDS_END,
};

const ridl_message_table kv_item_table = { "demo.kv.Item", &kv_item_descriptor, kv_item_fields,
    &kv_item_absent, sizeof(kv_item), 5, 0 };

ridl_status
kv_item_encode(const kv_item *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&kv_item_table, message_, buf_, size_, out_len_);
}

ridl_status
kv_item_decode(const void *data_, size_t len_, ridl_arena *mem_, kv_item **out_)
{
	return ridl_gen_decode(&kv_item_table, data_, len_, mem_, out_);
}

void
kv_item_print(const kv_item *message_, FILE *file_)
{
	ridl_gen_print(&kv_item_table, message_, file_);
}

bool
kv_item_equal(const kv_item *a_, const kv_item *b_)
{
	return ridl_gen_equal(&kv_item_table, a_, b_);
}

kv_item *
kv_item_copy(const kv_item *message_)
{
	return ridl_gen_copy(&kv_item_table, message_);
}

/* error NotFound */

static const ProtobufCFieldDescriptor kv_not_found_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(kv_not_found, key), NULL, protobuf_c_empty_string, 0, 0, NULL, NULL },
};

static const unsigned kv_not_found_pb_names[] = { 0 };
static const ProtobufCIntRange kv_not_found_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor kv_not_found_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.NotFound",
	"NotFound",
	"kv_not_found",
	"demo.kv",
	sizeof(kv_not_found),
	1,
	kv_not_found_pb_fields,
	kv_not_found_pb_names,
	1,
	kv_not_found_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_not_found kv_not_found_absent = { { &kv_not_found_descriptor, 0, NULL },
    protobuf_c_empty_string };

static const ridl_field kv_not_found_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(kv_not_found, key), 0, NULL, NULL, NULL, "key"),
	RIDL_FIELDS_END,
};

const ridl_message_table kv_not_found_table = { "demo.kv.NotFound", &kv_not_found_descriptor,
    kv_not_found_fields, &kv_not_found_absent, sizeof(kv_not_found), 1, 0 };

ridl_status
kv_not_found_encode(const kv_not_found *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&kv_not_found_table, message_, buf_, size_, out_len_);
}

ridl_status
kv_not_found_decode(const void *data_, size_t len_, ridl_arena *mem_, kv_not_found **out_)
{
	return ridl_gen_decode(&kv_not_found_table, data_, len_, mem_, out_);
}

void
kv_not_found_print(const kv_not_found *message_, FILE *file_)
{
	ridl_gen_print(&kv_not_found_table, message_, file_);
}

bool
kv_not_found_equal(const kv_not_found *a_, const kv_not_found *b_)
{
	return ridl_gen_equal(&kv_not_found_table, a_, b_);
}

kv_not_found *
kv_not_found_copy(const kv_not_found *message_)
{
	return ridl_gen_copy(&kv_not_found_table, message_);
}

const ridl_error_table kv_not_found_error_table = { "demo.kv.NotFound", KV_NOT_FOUND,
    &kv_not_found_table };

ridl_status
kv_not_found_throw(ridl_call *call_, const kv_not_found *detail_)
{
	return ridl_gen_throw(call_, &kv_not_found_error_table, detail_);
}

const kv_not_found *
kv_not_found_detail(const ridl_error *error_)
{
	return ridl_gen_error_detail(error_, &kv_not_found_error_table);
}

/* error Conflict */

static const ProtobufCFieldDescriptor kv_conflict_pb_fields[] = {
	{ "current", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT64, 0,
	    offsetof(kv_conflict, current), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned kv_conflict_pb_names[] = { 0 };
static const ProtobufCIntRange kv_conflict_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor kv_conflict_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.Conflict",
	"Conflict",
	"kv_conflict",
	"demo.kv",
	sizeof(kv_conflict),
	1,
	kv_conflict_pb_fields,
	kv_conflict_pb_names,
	1,
	kv_conflict_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_conflict kv_conflict_absent = { { &kv_conflict_descriptor, 0, NULL }, 0 };

static const ridl_field kv_conflict_fields[] = {
	RIDL_FIELD(1, UINT64, ONE, 0, offsetof(kv_conflict, current), 0, NULL, NULL, NULL,
	    "current"),
	RIDL_FIELDS_END,
};

const ridl_message_table kv_conflict_table = { "demo.kv.Conflict", &kv_conflict_descriptor,
    kv_conflict_fields, &kv_conflict_absent, sizeof(kv_conflict), 1, 0 };

ridl_status
kv_conflict_encode(const kv_conflict *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&kv_conflict_table, message_, buf_, size_, out_len_);
}

ridl_status
kv_conflict_decode(const void *data_, size_t len_, ridl_arena *mem_, kv_conflict **out_)
{
	return ridl_gen_decode(&kv_conflict_table, data_, len_, mem_, out_);
}

void
kv_conflict_print(const kv_conflict *message_, FILE *file_)
{
	ridl_gen_print(&kv_conflict_table, message_, file_);
}

bool
kv_conflict_equal(const kv_conflict *a_, const kv_conflict *b_)
{
	return ridl_gen_equal(&kv_conflict_table, a_, b_);
}

kv_conflict *
kv_conflict_copy(const kv_conflict *message_)
{
	return ridl_gen_copy(&kv_conflict_table, message_);
}

const ridl_error_table kv_conflict_error_table = { "demo.kv.Conflict", KV_CONFLICT,
    &kv_conflict_table };

ridl_status
kv_conflict_throw(ridl_call *call_, const kv_conflict *detail_)
{
	return ridl_gen_throw(call_, &kv_conflict_error_table, detail_);
}

const kv_conflict *
kv_conflict_detail(const ridl_error *error_)
{
	return ridl_gen_error_detail(error_, &kv_conflict_error_table);
}

/* Progress.invoke */

static const ProtobufCFieldDescriptor kv_progress_invoke_args_pb_fields[] = {
	{ "percent", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(kv_progress_invoke_args, percent), NULL, NULL, 0, 0, NULL, NULL },
	{ "note", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(kv_progress_invoke_args, note), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned kv_progress_invoke_args_pb_names[] = { 1, 0 };
static const ProtobufCIntRange kv_progress_invoke_args_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor kv_progress_invoke_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.ProgressInvokeArgs",
	"ProgressInvokeArgs",
	"kv_progress_invoke_args",
	"demo.kv",
	sizeof(kv_progress_invoke_args),
	2,
	kv_progress_invoke_args_pb_fields,
	kv_progress_invoke_args_pb_names,
	1,
	kv_progress_invoke_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_progress_invoke_args kv_progress_invoke_args_absent = { { &kv_progress_invoke_args_descriptor,
    0, NULL }, 0, protobuf_c_empty_string };

static const ridl_field kv_progress_invoke_args_fields[] = {
	RIDL_FIELD(1, UINT32, ONE, 0, offsetof(kv_progress_invoke_args, percent), 0, NULL,
	    NULL, NULL, "percent"),
	RIDL_FIELD(2, STRING, ONE, 0, offsetof(kv_progress_invoke_args, note), 0, NULL, NULL,
	    NULL, "note"),
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_progress_invoke_args_table = { "demo.kv.ProgressInvokeArgs",
    &kv_progress_invoke_args_descriptor, kv_progress_invoke_args_fields,
    &kv_progress_invoke_args_absent, sizeof(kv_progress_invoke_args), 2, RIDL_MESSAGE_LIST };

static ridl_status
kv_progress_invoke_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const kv_progress_invoke_args *args_ = in_;

	(void)out_;
	((void (*)(void *, kv_progress_invoke_call *, uint32_t, const char *))slot_)(self_,
	    (kv_progress_invoke_call *)call_, args_->percent, args_->note);
	return RIDL_OK;
}

static const ridl_method_table kv_progress_invoke_table = {
	"demo.kv.Progress/invoke",
	0xae15e367,
	RIDL_METHOD_ONEWAY,
	RIDL_SHAPE_NONE,
	0,
	&kv_progress_invoke_args_table,
	NULL,
	NULL,
	0,
	kv_progress_invoke_call_slot,
};

ridl_status
kv_progress_invoke(kv_progress *self_, uint32_t percent, const char *note)
{
	const kv_progress_invoke_args args_ = { .percent = percent, .note = note };

	return ridl_gen_call((ridl_object *)self_, &kv_progress_invoke_table, NULL, &args_,
	    NULL);
}

ridl_status
kv_progress_invoke_timed(kv_progress *self_, ridl_duration timeout_, uint32_t percent,
    const char *note)
{
	const kv_progress_invoke_args args_ = { .percent = percent, .note = note };

	return ridl_gen_call_timed((ridl_object *)self_, &kv_progress_invoke_table, timeout_,
	    &args_, NULL);
}

kv_progress_invoke_future *
kv_progress_invoke_async(kv_progress *self_, uint32_t percent, const char *note)
{
	const kv_progress_invoke_args args_ = { .percent = percent, .note = note };

	return (kv_progress_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_progress_invoke_table, NULL, &args_);
}

ridl_status
kv_progress_invoke_with(kv_progress *self_, const ridl_call_options *options_,
    const kv_progress_invoke_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &kv_progress_invoke_table, options_, args_,
	    NULL);
}

kv_progress_invoke_future *
kv_progress_invoke_async_with(kv_progress *self_, const ridl_call_options *options_,
    const kv_progress_invoke_args *args_)
{
	return (kv_progress_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_progress_invoke_table, options_, args_);
}

ridl_status
kv_progress_invoke_value(kv_progress_invoke_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &kv_progress_invoke_table, NULL);
}

kv_progress_invoke_future *
kv_progress_invoke_future_of(ridl_future *future_)
{
	return (kv_progress_invoke_future *)ridl_gen_future_of(future_,
	    &kv_progress_invoke_table);
}

/* callback Progress */

static const ridl_interface_method kv_progress_methods[] = {
	/* sorted by id */
	{ 0xae15e367, 0, &kv_progress_invoke_table },
};

const ridl_interface_table kv_progress_table = { "demo.kv.Progress", 0x0c469a62,
    RIDL_INTERFACE_CALLBACK, 1, kv_progress_methods, NULL, 0 };

kv_progress *
kv_progress_new(void (*fn_)(void *self_, kv_progress_invoke_call *call_, uint32_t percent,
    const char *note), void *self_, void (*released_)(void *self_))
{
	return (kv_progress *)ridl_gen_callback_new(&kv_progress_table, (ridl_slot)fn_, self_,
	    released_);
}

kv_progress *
kv_progress_ref(kv_progress *self_)
{
	return (kv_progress *)ridl_object_ref((ridl_object *)self_);
}

void
kv_progress_unref(kv_progress *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

kv_progress *
kv_progress_from(ridl_object *object_)
{
	return (kv_progress *)ridl_gen_object_from(object_, &kv_progress_table);
}

/* Watcher.changed */

static const ProtobufCFieldDescriptor kv_watcher_changed_args_pb_fields[] = {
	{ "item", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(kv_watcher_changed_args, item), &kv_item_descriptor, NULL, 0, 0, NULL,
	    NULL },
};

static const unsigned kv_watcher_changed_args_pb_names[] = { 0 };
static const ProtobufCIntRange kv_watcher_changed_args_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor kv_watcher_changed_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.WatcherChangedArgs",
	"WatcherChangedArgs",
	"kv_watcher_changed_args",
	"demo.kv",
	sizeof(kv_watcher_changed_args),
	1,
	kv_watcher_changed_args_pb_fields,
	kv_watcher_changed_args_pb_names,
	1,
	kv_watcher_changed_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_watcher_changed_args kv_watcher_changed_args_absent = { { &kv_watcher_changed_args_descriptor,
    0, NULL }, NULL };

static const ridl_field kv_watcher_changed_args_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, RIDL_FIELD_FILLED, offsetof(kv_watcher_changed_args, item),
	    0, &kv_item_table, NULL, NULL, "item"),
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_watcher_changed_args_table = { "demo.kv.WatcherChangedArgs",
    &kv_watcher_changed_args_descriptor, kv_watcher_changed_args_fields,
    &kv_watcher_changed_args_absent, sizeof(kv_watcher_changed_args), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static ridl_status
kv_watcher_changed_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const kv_watcher_changed_args *args_ = in_;

	(void)out_;
	((void (*)(void *, kv_watcher_changed_call *, const kv_item *))slot_)(self_,
	    (kv_watcher_changed_call *)call_, args_->item);
	return RIDL_OK;
}

const ridl_method_table kv_watcher_changed_table = {
	"demo.kv.Watcher/changed",
	0x6e8b1b20,
	RIDL_METHOD_ONEWAY,
	RIDL_SHAPE_NONE,
	0,
	&kv_watcher_changed_args_table,
	NULL,
	NULL,
	0,
	kv_watcher_changed_call_slot,
};

ridl_status
kv_watcher_changed(kv_watcher *self_, const kv_item *item)
{
	const kv_watcher_changed_args args_ = { .item = (kv_item *)item };

	return ridl_gen_call((ridl_object *)self_, &kv_watcher_changed_table, NULL, &args_,
	    NULL);
}

ridl_status
kv_watcher_changed_timed(kv_watcher *self_, ridl_duration timeout_, const kv_item *item)
{
	const kv_watcher_changed_args args_ = { .item = (kv_item *)item };

	return ridl_gen_call_timed((ridl_object *)self_, &kv_watcher_changed_table, timeout_,
	    &args_, NULL);
}

kv_watcher_changed_future *
kv_watcher_changed_async(kv_watcher *self_, const kv_item *item)
{
	const kv_watcher_changed_args args_ = { .item = (kv_item *)item };

	return (kv_watcher_changed_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_watcher_changed_table, NULL, &args_);
}

ridl_status
kv_watcher_changed_with(kv_watcher *self_, const ridl_call_options *options_,
    const kv_watcher_changed_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &kv_watcher_changed_table, options_, args_,
	    NULL);
}

kv_watcher_changed_future *
kv_watcher_changed_async_with(kv_watcher *self_, const ridl_call_options *options_,
    const kv_watcher_changed_args *args_)
{
	return (kv_watcher_changed_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_watcher_changed_table, options_, args_);
}

ridl_status
kv_watcher_changed_value(kv_watcher_changed_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &kv_watcher_changed_table, NULL);
}

kv_watcher_changed_future *
kv_watcher_changed_future_of(ridl_future *future_)
{
	return (kv_watcher_changed_future *)ridl_gen_future_of(future_,
	    &kv_watcher_changed_table);
}

/* Watcher.closing */

static const ProtobufCFieldDescriptor kv_watcher_closing_args_pb_fields[] = {
	{ "reason", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(kv_watcher_closing_args, reason), NULL, protobuf_c_empty_string, 0, 0,
	    NULL, NULL },
};

static const unsigned kv_watcher_closing_args_pb_names[] = { 0 };
static const ProtobufCIntRange kv_watcher_closing_args_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor kv_watcher_closing_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.WatcherClosingArgs",
	"WatcherClosingArgs",
	"kv_watcher_closing_args",
	"demo.kv",
	sizeof(kv_watcher_closing_args),
	1,
	kv_watcher_closing_args_pb_fields,
	kv_watcher_closing_args_pb_names,
	1,
	kv_watcher_closing_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_watcher_closing_args kv_watcher_closing_args_absent = { { &kv_watcher_closing_args_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field kv_watcher_closing_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(kv_watcher_closing_args, reason), 0, NULL, NULL,
	    NULL, "reason"),
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_watcher_closing_args_table = { "demo.kv.WatcherClosingArgs",
    &kv_watcher_closing_args_descriptor, kv_watcher_closing_args_fields,
    &kv_watcher_closing_args_absent, sizeof(kv_watcher_closing_args), 1, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor kv_watcher_closing_results_pb_fields[] = {
	{ "veto", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(kv_watcher_closing_results, veto), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned kv_watcher_closing_results_pb_names[] = { 0 };
static const ProtobufCIntRange kv_watcher_closing_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor kv_watcher_closing_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.WatcherClosingResults",
	"WatcherClosingResults",
	"kv_watcher_closing_results",
	"demo.kv",
	sizeof(kv_watcher_closing_results),
	1,
	kv_watcher_closing_results_pb_fields,
	kv_watcher_closing_results_pb_names,
	1,
	kv_watcher_closing_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_watcher_closing_results kv_watcher_closing_results_absent = { { &kv_watcher_closing_results_descriptor,
    0, NULL }, 0 };

static const ridl_field kv_watcher_closing_results_fields[] = {
	RIDL_FIELD(1, BOOL, ONE, 0, offsetof(kv_watcher_closing_results, veto), 0, NULL, NULL,
	    NULL, "veto"),
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_watcher_closing_results_table = { "demo.kv.WatcherClosingResults",
    &kv_watcher_closing_results_descriptor, kv_watcher_closing_results_fields,
    &kv_watcher_closing_results_absent, sizeof(kv_watcher_closing_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
kv_watcher_closing_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const kv_watcher_closing_args *args_ = in_;

	return ((ridl_status (*)(void *, kv_watcher_closing_call *, const char *,
	    ridl_bool *))slot_)(self_, (kv_watcher_closing_call *)call_, args_->reason, out_);
}

const ridl_method_table kv_watcher_closing_table = {
	"demo.kv.Watcher/closing",
	0x9f51c0e3,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&kv_watcher_closing_args_table,
	&kv_watcher_closing_results_table,
	NULL,
	0,
	kv_watcher_closing_call_slot,
};

ridl_status
kv_watcher_closing(kv_watcher *self_, const char *reason, ridl_bool *veto)
{
	const kv_watcher_closing_args args_ = { .reason = reason };

	return ridl_gen_call((ridl_object *)self_, &kv_watcher_closing_table, NULL, &args_,
	    veto);
}

ridl_status
kv_watcher_closing_timed(kv_watcher *self_, ridl_duration timeout_, const char *reason,
    ridl_bool *veto)
{
	const kv_watcher_closing_args args_ = { .reason = reason };

	return ridl_gen_call_timed((ridl_object *)self_, &kv_watcher_closing_table, timeout_,
	    &args_, veto);
}

kv_watcher_closing_future *
kv_watcher_closing_async(kv_watcher *self_, const char *reason)
{
	const kv_watcher_closing_args args_ = { .reason = reason };

	return (kv_watcher_closing_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_watcher_closing_table, NULL, &args_);
}

ridl_status
kv_watcher_closing_with(kv_watcher *self_, const ridl_call_options *options_,
    const kv_watcher_closing_args *args_, ridl_bool *veto)
{
	return ridl_gen_call((ridl_object *)self_, &kv_watcher_closing_table, options_, args_,
	    veto);
}

kv_watcher_closing_future *
kv_watcher_closing_async_with(kv_watcher *self_, const ridl_call_options *options_,
    const kv_watcher_closing_args *args_)
{
	return (kv_watcher_closing_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_watcher_closing_table, options_, args_);
}

ridl_status
kv_watcher_closing_value(kv_watcher_closing_future *future_, ridl_bool *veto)
{
	return ridl_gen_future_value((ridl_future *)future_, &kv_watcher_closing_table, veto);
}

kv_watcher_closing_future *
kv_watcher_closing_future_of(ridl_future *future_)
{
	return (kv_watcher_closing_future *)ridl_gen_future_of(future_,
	    &kv_watcher_closing_table);
}

ridl_status
kv_watcher_closing_reply(kv_watcher_closing_call *call_, ridl_bool veto)
{
	const kv_watcher_closing_results results_ = { .veto = veto };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* interface Watcher */

static const ridl_interface_method kv_watcher_methods[] = {
	/* sorted by id */
	{ 0x6e8b1b20, offsetof(kv_watcher_ops, changed), &kv_watcher_changed_table },
	{ 0x9f51c0e3, offsetof(kv_watcher_ops, closing), &kv_watcher_closing_table },
};

const ridl_interface_table kv_watcher_table = { "demo.kv.Watcher", 0x0fa8c813, 0, 2,
    kv_watcher_methods, NULL, 0 };

kv_watcher *
kv_watcher_new(const kv_watcher_ops *ops_, void *self_)
{
	return (kv_watcher *)ridl_gen_object_new(&kv_watcher_table, ops_,
	    sizeof(kv_watcher_ops), self_);
}

kv_watcher *
kv_watcher_ref(kv_watcher *self_)
{
	return (kv_watcher *)ridl_object_ref((ridl_object *)self_);
}

void
kv_watcher_unref(kv_watcher *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

kv_watcher *
kv_watcher_from(ridl_object *object_)
{
	return (kv_watcher *)ridl_gen_object_from(object_, &kv_watcher_table);
}

/* Subscription.pause */

static const ProtobufCMessageDescriptor kv_subscription_pause_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.SubscriptionPauseArgs",
	"SubscriptionPauseArgs",
	"kv_subscription_pause_args",
	"demo.kv",
	sizeof(kv_subscription_pause_args),
	0,
	NULL,
	NULL,
	0,
	NULL,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_subscription_pause_args kv_subscription_pause_args_absent = { { &kv_subscription_pause_args_descriptor,
    0, NULL } };

static const ridl_field kv_subscription_pause_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_subscription_pause_args_table = { "demo.kv.SubscriptionPauseArgs",
    &kv_subscription_pause_args_descriptor, kv_subscription_pause_args_fields,
    &kv_subscription_pause_args_absent, sizeof(kv_subscription_pause_args), 0,
    RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor kv_subscription_pause_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.SubscriptionPauseResults",
	"SubscriptionPauseResults",
	"kv_subscription_pause_results",
	"demo.kv",
	sizeof(kv_subscription_pause_results),
	0,
	NULL,
	NULL,
	0,
	NULL,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_subscription_pause_results kv_subscription_pause_results_absent = { { &kv_subscription_pause_results_descriptor,
    0, NULL } };

static const ridl_field kv_subscription_pause_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_subscription_pause_results_table = { "demo.kv.SubscriptionPauseResults",
    &kv_subscription_pause_results_descriptor, kv_subscription_pause_results_fields,
    &kv_subscription_pause_results_absent, sizeof(kv_subscription_pause_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
kv_subscription_pause_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	(void)out_;
	return ((ridl_status (*)(void *, kv_subscription_pause_call *))slot_)(self_,
	    (kv_subscription_pause_call *)call_);
}

const ridl_method_table kv_subscription_pause_table = {
	"demo.kv.Subscription/pause",
	0x70632cbd,
	0,
	RIDL_SHAPE_NONE,
	0,
	&kv_subscription_pause_args_table,
	&kv_subscription_pause_results_table,
	NULL,
	0,
	kv_subscription_pause_call_slot,
};

ridl_status
kv_subscription_pause(kv_subscription *self_)
{
	const kv_subscription_pause_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &kv_subscription_pause_table, NULL, &args_,
	    NULL);
}

ridl_status
kv_subscription_pause_timed(kv_subscription *self_, ridl_duration timeout_)
{
	const kv_subscription_pause_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &kv_subscription_pause_table,
	    timeout_, &args_, NULL);
}

kv_subscription_pause_future *
kv_subscription_pause_async(kv_subscription *self_)
{
	const kv_subscription_pause_args args_ = { .base = { NULL, 0, NULL } };

	return (kv_subscription_pause_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_subscription_pause_table, NULL, &args_);
}

ridl_status
kv_subscription_pause_with(kv_subscription *self_, const ridl_call_options *options_,
    const kv_subscription_pause_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &kv_subscription_pause_table, options_,
	    args_, NULL);
}

kv_subscription_pause_future *
kv_subscription_pause_async_with(kv_subscription *self_, const ridl_call_options *options_,
    const kv_subscription_pause_args *args_)
{
	return (kv_subscription_pause_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_subscription_pause_table, options_, args_);
}

ridl_status
kv_subscription_pause_value(kv_subscription_pause_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &kv_subscription_pause_table,
	    NULL);
}

kv_subscription_pause_future *
kv_subscription_pause_future_of(ridl_future *future_)
{
	return (kv_subscription_pause_future *)ridl_gen_future_of(future_,
	    &kv_subscription_pause_table);
}

ridl_status
kv_subscription_pause_reply(kv_subscription_pause_call *call_)
{
	const kv_subscription_pause_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Subscription.resume */

static const ProtobufCMessageDescriptor kv_subscription_resume_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.SubscriptionResumeArgs",
	"SubscriptionResumeArgs",
	"kv_subscription_resume_args",
	"demo.kv",
	sizeof(kv_subscription_resume_args),
	0,
	NULL,
	NULL,
	0,
	NULL,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_subscription_resume_args kv_subscription_resume_args_absent = { { &kv_subscription_resume_args_descriptor,
    0, NULL } };

static const ridl_field kv_subscription_resume_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_subscription_resume_args_table = { "demo.kv.SubscriptionResumeArgs",
    &kv_subscription_resume_args_descriptor, kv_subscription_resume_args_fields,
    &kv_subscription_resume_args_absent, sizeof(kv_subscription_resume_args), 0,
    RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor kv_subscription_resume_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.SubscriptionResumeResults",
	"SubscriptionResumeResults",
	"kv_subscription_resume_results",
	"demo.kv",
	sizeof(kv_subscription_resume_results),
	0,
	NULL,
	NULL,
	0,
	NULL,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_subscription_resume_results kv_subscription_resume_results_absent = { { &kv_subscription_resume_results_descriptor,
    0, NULL } };

static const ridl_field kv_subscription_resume_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_subscription_resume_results_table = { "demo.kv.SubscriptionResumeResults",
    &kv_subscription_resume_results_descriptor, kv_subscription_resume_results_fields,
    &kv_subscription_resume_results_absent, sizeof(kv_subscription_resume_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
kv_subscription_resume_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	(void)in_;
	(void)out_;
	return ((ridl_status (*)(void *, kv_subscription_resume_call *))slot_)(self_,
	    (kv_subscription_resume_call *)call_);
}

const ridl_method_table kv_subscription_resume_table = {
	"demo.kv.Subscription/resume",
	0x8b4d3a3a,
	0,
	RIDL_SHAPE_NONE,
	0,
	&kv_subscription_resume_args_table,
	&kv_subscription_resume_results_table,
	NULL,
	0,
	kv_subscription_resume_call_slot,
};

ridl_status
kv_subscription_resume(kv_subscription *self_)
{
	const kv_subscription_resume_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &kv_subscription_resume_table, NULL, &args_,
	    NULL);
}

ridl_status
kv_subscription_resume_timed(kv_subscription *self_, ridl_duration timeout_)
{
	const kv_subscription_resume_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &kv_subscription_resume_table,
	    timeout_, &args_, NULL);
}

kv_subscription_resume_future *
kv_subscription_resume_async(kv_subscription *self_)
{
	const kv_subscription_resume_args args_ = { .base = { NULL, 0, NULL } };

	return (kv_subscription_resume_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_subscription_resume_table, NULL, &args_);
}

ridl_status
kv_subscription_resume_with(kv_subscription *self_, const ridl_call_options *options_,
    const kv_subscription_resume_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &kv_subscription_resume_table, options_,
	    args_, NULL);
}

kv_subscription_resume_future *
kv_subscription_resume_async_with(kv_subscription *self_, const ridl_call_options *options_,
    const kv_subscription_resume_args *args_)
{
	return (kv_subscription_resume_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_subscription_resume_table, options_, args_);
}

ridl_status
kv_subscription_resume_value(kv_subscription_resume_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &kv_subscription_resume_table,
	    NULL);
}

kv_subscription_resume_future *
kv_subscription_resume_future_of(ridl_future *future_)
{
	return (kv_subscription_resume_future *)ridl_gen_future_of(future_,
	    &kv_subscription_resume_table);
}

ridl_status
kv_subscription_resume_reply(kv_subscription_resume_call *call_)
{
	const kv_subscription_resume_results results_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* interface Subscription */

static const ridl_interface_method kv_subscription_methods[] = {
	/* sorted by id */
	{ 0x70632cbd, offsetof(kv_subscription_ops, pause), &kv_subscription_pause_table },
	{ 0x8b4d3a3a, offsetof(kv_subscription_ops, resume), &kv_subscription_resume_table },
};

const ridl_interface_table kv_subscription_table = { "demo.kv.Subscription", 0xf7ae3438, 0, 2,
    kv_subscription_methods, NULL, 0 };

kv_subscription *
kv_subscription_new(const kv_subscription_ops *ops_, void *self_)
{
	return (kv_subscription *)ridl_gen_object_new(&kv_subscription_table, ops_,
	    sizeof(kv_subscription_ops), self_);
}

kv_subscription *
kv_subscription_ref(kv_subscription *self_)
{
	return (kv_subscription *)ridl_object_ref((ridl_object *)self_);
}

void
kv_subscription_unref(kv_subscription *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

kv_subscription *
kv_subscription_from(ridl_object *object_)
{
	return (kv_subscription *)ridl_gen_object_from(object_, &kv_subscription_table);
}

/* Store.get */

static const ProtobufCFieldDescriptor kv_store_get_args_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(kv_store_get_args, key), NULL, protobuf_c_empty_string, 0, 0, NULL, NULL },
};

static const unsigned kv_store_get_args_pb_names[] = { 0 };
static const ProtobufCIntRange kv_store_get_args_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor kv_store_get_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.StoreGetArgs",
	"StoreGetArgs",
	"kv_store_get_args",
	"demo.kv",
	sizeof(kv_store_get_args),
	1,
	kv_store_get_args_pb_fields,
	kv_store_get_args_pb_names,
	1,
	kv_store_get_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_store_get_args kv_store_get_args_absent = { { &kv_store_get_args_descriptor, 0,
    NULL }, protobuf_c_empty_string };

static const ridl_field kv_store_get_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(kv_store_get_args, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_store_get_args_table = { "demo.kv.StoreGetArgs",
    &kv_store_get_args_descriptor, kv_store_get_args_fields, &kv_store_get_args_absent,
    sizeof(kv_store_get_args), 1, RIDL_MESSAGE_LIST };

static ridl_status
kv_store_get_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const kv_store_get_args *args_ = in_;

	return ((ridl_status (*)(void *, kv_store_get_call *, const char *,
	    kv_item *))slot_)(self_, (kv_store_get_call *)call_, args_->key, out_);
}

static const ridl_error_table *const kv_store_get_throws[] = {
	&kv_not_found_error_table,
};

const ridl_method_table kv_store_get_table = {
	"demo.kv.Store/get",
	0x42bd5001,
	RIDL_METHOD_IDEMPOTENT,
	RIDL_SHAPE_BODY,
	0,
	&kv_store_get_args_table,
	&kv_item_table,
	kv_store_get_throws,
	1,
	kv_store_get_call_slot,
};

ridl_status
kv_store_get(kv_store *self_, const char *key, kv_item **out_)
{
	const kv_store_get_args args_ = { .key = key };

	return ridl_gen_call((ridl_object *)self_, &kv_store_get_table, NULL, &args_, out_);
}

ridl_status
kv_store_get_timed(kv_store *self_, ridl_duration timeout_, const char *key, kv_item **out_)
{
	const kv_store_get_args args_ = { .key = key };

	return ridl_gen_call_timed((ridl_object *)self_, &kv_store_get_table, timeout_, &args_,
	    out_);
}

kv_store_get_future *
kv_store_get_async(kv_store *self_, const char *key)
{
	const kv_store_get_args args_ = { .key = key };

	return (kv_store_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_store_get_table, NULL, &args_);
}

ridl_status
kv_store_get_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_get_args *args_, kv_item **out_)
{
	return ridl_gen_call((ridl_object *)self_, &kv_store_get_table, options_, args_, out_);
}

kv_store_get_future *
kv_store_get_async_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_get_args *args_)
{
	return (kv_store_get_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_store_get_table, options_, args_);
}

ridl_status
kv_store_get_value(kv_store_get_future *future_, const kv_item **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &kv_store_get_table, out_);
}

kv_store_get_future *
kv_store_get_future_of(ridl_future *future_)
{
	return (kv_store_get_future *)ridl_gen_future_of(future_, &kv_store_get_table);
}

ridl_status
kv_store_get_reply(kv_store_get_call *call_, const kv_item *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Store.put */

static const ProtobufCFieldDescriptor kv_store_put_args_pb_fields[] = {
	{ "item", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(kv_store_put_args, item), &kv_item_descriptor, NULL, 0, 0, NULL, NULL },
	{ "if_version", 2, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_UINT64,
	    offsetof(kv_store_put_args, has_if_version),
	    offsetof(kv_store_put_args, if_version), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned kv_store_put_args_pb_names[] = { 1, 0 };
static const ProtobufCIntRange kv_store_put_args_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor kv_store_put_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.StorePutArgs",
	"StorePutArgs",
	"kv_store_put_args",
	"demo.kv",
	sizeof(kv_store_put_args),
	2,
	kv_store_put_args_pb_fields,
	kv_store_put_args_pb_names,
	1,
	kv_store_put_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_store_put_args kv_store_put_args_absent = { { &kv_store_put_args_descriptor, 0,
    NULL }, NULL, 0, 0 };

static const ridl_field kv_store_put_args_fields[] = {
	RIDL_FIELD(1, MESSAGE, ONE, RIDL_FIELD_FILLED, offsetof(kv_store_put_args, item), 0,
	    &kv_item_table, NULL, NULL, "item"),
	RIDL_FIELD(2, UINT64, OPTIONAL, 0, offsetof(kv_store_put_args, if_version),
	    offsetof(kv_store_put_args, has_if_version), NULL, NULL, NULL, "if_version"),
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_store_put_args_table = { "demo.kv.StorePutArgs",
    &kv_store_put_args_descriptor, kv_store_put_args_fields, &kv_store_put_args_absent,
    sizeof(kv_store_put_args), 2, RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor kv_store_put_results_pb_fields[] = {
	{ "version", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT64, 0,
	    offsetof(kv_store_put_results, version), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned kv_store_put_results_pb_names[] = { 0 };
static const ProtobufCIntRange kv_store_put_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor kv_store_put_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.StorePutResults",
	"StorePutResults",
	"kv_store_put_results",
	"demo.kv",
	sizeof(kv_store_put_results),
	1,
	kv_store_put_results_pb_fields,
	kv_store_put_results_pb_names,
	1,
	kv_store_put_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_store_put_results kv_store_put_results_absent = { { &kv_store_put_results_descriptor,
    0, NULL }, 0 };

static const ridl_field kv_store_put_results_fields[] = {
	RIDL_FIELD(1, UINT64, ONE, 0, offsetof(kv_store_put_results, version), 0, NULL, NULL,
	    NULL, "version"),
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_store_put_results_table = { "demo.kv.StorePutResults",
    &kv_store_put_results_descriptor, kv_store_put_results_fields,
    &kv_store_put_results_absent, sizeof(kv_store_put_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
kv_store_put_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const kv_store_put_args *args_ = in_;

	return ((ridl_status (*)(void *, kv_store_put_call *, const kv_item *,
	    const uint64_t *, uint64_t *))slot_)(self_, (kv_store_put_call *)call_,
	    args_->item, args_->has_if_version ? &args_->if_version : NULL, out_);
}

static const ridl_error_table *const kv_store_put_throws[] = {
	&kv_conflict_error_table,
};

const ridl_method_table kv_store_put_table = {
	"demo.kv.Store/put",
	0x594e554c,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&kv_store_put_args_table,
	&kv_store_put_results_table,
	kv_store_put_throws,
	1,
	kv_store_put_call_slot,
};

ridl_status
kv_store_put(kv_store *self_, const kv_item *item, const uint64_t *if_version,
    uint64_t *version)
{
	const kv_store_put_args args_ = { .item = (kv_item *)item,
	    .has_if_version = if_version != NULL,
	    .if_version = if_version != NULL ? *if_version : (uint64_t)0 };

	return ridl_gen_call((ridl_object *)self_, &kv_store_put_table, NULL, &args_, version);
}

ridl_status
kv_store_put_timed(kv_store *self_, ridl_duration timeout_, const kv_item *item,
    const uint64_t *if_version, uint64_t *version)
{
	const kv_store_put_args args_ = { .item = (kv_item *)item,
	    .has_if_version = if_version != NULL,
	    .if_version = if_version != NULL ? *if_version : (uint64_t)0 };

	return ridl_gen_call_timed((ridl_object *)self_, &kv_store_put_table, timeout_, &args_,
	    version);
}

kv_store_put_future *
kv_store_put_async(kv_store *self_, const kv_item *item, const uint64_t *if_version)
{
	const kv_store_put_args args_ = { .item = (kv_item *)item,
	    .has_if_version = if_version != NULL,
	    .if_version = if_version != NULL ? *if_version : (uint64_t)0 };

	return (kv_store_put_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_store_put_table, NULL, &args_);
}

ridl_status
kv_store_put_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_put_args *args_, uint64_t *version)
{
	return ridl_gen_call((ridl_object *)self_, &kv_store_put_table, options_, args_,
	    version);
}

kv_store_put_future *
kv_store_put_async_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_put_args *args_)
{
	return (kv_store_put_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_store_put_table, options_, args_);
}

ridl_status
kv_store_put_value(kv_store_put_future *future_, uint64_t *version)
{
	return ridl_gen_future_value((ridl_future *)future_, &kv_store_put_table, version);
}

kv_store_put_future *
kv_store_put_future_of(ridl_future *future_)
{
	return (kv_store_put_future *)ridl_gen_future_of(future_, &kv_store_put_table);
}

ridl_status
kv_store_put_reply(kv_store_put_call *call_, uint64_t version)
{
	const kv_store_put_results results_ = { .version = version };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Store.watch */

static const kv_store_watch_args kv_store_watch_args_absent = { { NULL, 0, NULL },
    protobuf_c_empty_string, NULL, KV_MODE_ALL };

static const ridl_field kv_store_watch_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(kv_store_watch_args, prefix), 0, NULL, NULL,
	    NULL, "prefix"),
	RIDL_FIELD(2, OBJECT, ONE, RIDL_FIELD_NEEDED, offsetof(kv_store_watch_args, watcher),
	    0, &kv_watcher_table, NULL, NULL, "watcher"),
	RIDL_FIELD(3, ENUM, ONE, 0, offsetof(kv_store_watch_args, mode), 0, &kv_mode_table,
	    NULL, NULL, "mode"),
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_store_watch_args_table = { "demo.kv.StoreWatchArgs", NULL,
    kv_store_watch_args_fields, &kv_store_watch_args_absent, sizeof(kv_store_watch_args), 3,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static const kv_store_watch_results kv_store_watch_results_absent = { { NULL, 0, NULL }, NULL };

static const ridl_field kv_store_watch_results_fields[] = {
	RIDL_FIELD(1, OBJECT, ONE, RIDL_FIELD_NEEDED, offsetof(kv_store_watch_results, sub), 0,
	    &kv_subscription_table, NULL, NULL, "sub"),
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_store_watch_results_table = { "demo.kv.StoreWatchResults",
    NULL, kv_store_watch_results_fields, &kv_store_watch_results_absent,
    sizeof(kv_store_watch_results), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static ridl_status
kv_store_watch_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const kv_store_watch_args *args_ = in_;

	return ((ridl_status (*)(void *, kv_store_watch_call *, const char *, kv_watcher *,
	    kv_mode, kv_subscription **))slot_)(self_, (kv_store_watch_call *)call_,
	    args_->prefix, args_->watcher, args_->mode, out_);
}

const ridl_method_table kv_store_watch_table = {
	"demo.kv.Store/watch",
	0x1ed2a26e,
	0,
	RIDL_SHAPE_OBJECT,
	0,
	&kv_store_watch_args_table,
	&kv_store_watch_results_table,
	NULL,
	0,
	kv_store_watch_call_slot,
};

ridl_status
kv_store_watch(kv_store *self_, const char *prefix, kv_watcher *watcher, kv_mode mode,
    kv_subscription **sub)
{
	const kv_store_watch_args args_ = { .prefix = prefix, .watcher = watcher,
	    .mode = mode };

	return ridl_gen_call((ridl_object *)self_, &kv_store_watch_table, NULL, &args_, sub);
}

ridl_status
kv_store_watch_timed(kv_store *self_, ridl_duration timeout_, const char *prefix,
    kv_watcher *watcher, kv_mode mode, kv_subscription **sub)
{
	const kv_store_watch_args args_ = { .prefix = prefix, .watcher = watcher,
	    .mode = mode };

	return ridl_gen_call_timed((ridl_object *)self_, &kv_store_watch_table, timeout_,
	    &args_, sub);
}

kv_store_watch_future *
kv_store_watch_async(kv_store *self_, const char *prefix, kv_watcher *watcher, kv_mode mode)
{
	const kv_store_watch_args args_ = { .prefix = prefix, .watcher = watcher,
	    .mode = mode };

	return (kv_store_watch_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_store_watch_table, NULL, &args_);
}

ridl_status
kv_store_watch_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_watch_args *args_, kv_subscription **sub)
{
	return ridl_gen_call((ridl_object *)self_, &kv_store_watch_table, options_, args_, sub);
}

kv_store_watch_future *
kv_store_watch_async_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_watch_args *args_)
{
	return (kv_store_watch_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_store_watch_table, options_, args_);
}

ridl_status
kv_store_watch_value(kv_store_watch_future *future_, kv_subscription **sub)
{
	return ridl_gen_future_value((ridl_future *)future_, &kv_store_watch_table, sub);
}

kv_store_watch_future *
kv_store_watch_future_of(ridl_future *future_)
{
	return (kv_store_watch_future *)ridl_gen_future_of(future_, &kv_store_watch_table);
}

ridl_status
kv_store_watch_reply(kv_store_watch_call *call_, kv_subscription *sub)
{
	const kv_store_watch_results results_ = { .sub = sub };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Store.reindex */

static const kv_store_reindex_args kv_store_reindex_args_absent = { { NULL, 0, NULL }, NULL };

static const ridl_field kv_store_reindex_args_fields[] = {
	RIDL_FIELD(1, OBJECT, ONE, RIDL_FIELD_NEEDED,
	    offsetof(kv_store_reindex_args, progress), 0, &kv_progress_table, NULL, NULL,
	    "progress"),
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_store_reindex_args_table = { "demo.kv.StoreReindexArgs",
    NULL, kv_store_reindex_args_fields, &kv_store_reindex_args_absent,
    sizeof(kv_store_reindex_args), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor kv_store_reindex_results_pb_fields[] = {
	{ "touched", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT64, 0,
	    offsetof(kv_store_reindex_results, touched), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned kv_store_reindex_results_pb_names[] = { 0 };
static const ProtobufCIntRange kv_store_reindex_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor kv_store_reindex_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.StoreReindexResults",
	"StoreReindexResults",
	"kv_store_reindex_results",
	"demo.kv",
	sizeof(kv_store_reindex_results),
	1,
	kv_store_reindex_results_pb_fields,
	kv_store_reindex_results_pb_names,
	1,
	kv_store_reindex_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_store_reindex_results kv_store_reindex_results_absent = { { &kv_store_reindex_results_descriptor,
    0, NULL }, 0 };

static const ridl_field kv_store_reindex_results_fields[] = {
	RIDL_FIELD(1, UINT64, ONE, 0, offsetof(kv_store_reindex_results, touched), 0, NULL,
	    NULL, NULL, "touched"),
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_store_reindex_results_table = { "demo.kv.StoreReindexResults",
    &kv_store_reindex_results_descriptor, kv_store_reindex_results_fields,
    &kv_store_reindex_results_absent, sizeof(kv_store_reindex_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
kv_store_reindex_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const kv_store_reindex_args *args_ = in_;

	return ((ridl_status (*)(void *, kv_store_reindex_call *, kv_progress *,
	    uint64_t *))slot_)(self_, (kv_store_reindex_call *)call_, args_->progress, out_);
}

const ridl_method_table kv_store_reindex_table = {
	"demo.kv.Store/reindex",
	0x48196bd2,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&kv_store_reindex_args_table,
	&kv_store_reindex_results_table,
	NULL,
	0,
	kv_store_reindex_call_slot,
};

ridl_status
kv_store_reindex(kv_store *self_, kv_progress *progress, uint64_t *touched)
{
	const kv_store_reindex_args args_ = { .progress = progress };

	return ridl_gen_call((ridl_object *)self_, &kv_store_reindex_table, NULL, &args_,
	    touched);
}

ridl_status
kv_store_reindex_timed(kv_store *self_, ridl_duration timeout_, kv_progress *progress,
    uint64_t *touched)
{
	const kv_store_reindex_args args_ = { .progress = progress };

	return ridl_gen_call_timed((ridl_object *)self_, &kv_store_reindex_table, timeout_,
	    &args_, touched);
}

kv_store_reindex_future *
kv_store_reindex_async(kv_store *self_, kv_progress *progress)
{
	const kv_store_reindex_args args_ = { .progress = progress };

	return (kv_store_reindex_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_store_reindex_table, NULL, &args_);
}

ridl_status
kv_store_reindex_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_reindex_args *args_, uint64_t *touched)
{
	return ridl_gen_call((ridl_object *)self_, &kv_store_reindex_table, options_, args_,
	    touched);
}

kv_store_reindex_future *
kv_store_reindex_async_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_reindex_args *args_)
{
	return (kv_store_reindex_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_store_reindex_table, options_, args_);
}

ridl_status
kv_store_reindex_value(kv_store_reindex_future *future_, uint64_t *touched)
{
	return ridl_gen_future_value((ridl_future *)future_, &kv_store_reindex_table, touched);
}

kv_store_reindex_future *
kv_store_reindex_future_of(ridl_future *future_)
{
	return (kv_store_reindex_future *)ridl_gen_future_of(future_, &kv_store_reindex_table);
}

ridl_status
kv_store_reindex_reply(kv_store_reindex_call *call_, uint64_t touched)
{
	const kv_store_reindex_results results_ = { .touched = touched };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Store.keys */

static const ProtobufCFieldDescriptor kv_store_keys_args_pb_fields[] = {
	{ "prefix", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(kv_store_keys_args, prefix), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned kv_store_keys_args_pb_names[] = { 0 };
static const ProtobufCIntRange kv_store_keys_args_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor kv_store_keys_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.StoreKeysArgs",
	"StoreKeysArgs",
	"kv_store_keys_args",
	"demo.kv",
	sizeof(kv_store_keys_args),
	1,
	kv_store_keys_args_pb_fields,
	kv_store_keys_args_pb_names,
	1,
	kv_store_keys_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_store_keys_args kv_store_keys_args_absent = { { &kv_store_keys_args_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field kv_store_keys_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(kv_store_keys_args, prefix), 0, NULL, NULL,
	    NULL, "prefix"),
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_store_keys_args_table = { "demo.kv.StoreKeysArgs",
    &kv_store_keys_args_descriptor, kv_store_keys_args_fields, &kv_store_keys_args_absent,
    sizeof(kv_store_keys_args), 1, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor kv_store_keys_results_pb_fields[] = {
	{ "keys", 1, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_STRING,
	    offsetof(kv_store_keys_results, n_keys), offsetof(kv_store_keys_results, keys),
	    NULL, NULL, 0, 0, NULL, NULL },
	{ "more", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(kv_store_keys_results, more), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned kv_store_keys_results_pb_names[] = { 0, 1 };
static const ProtobufCIntRange kv_store_keys_results_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor kv_store_keys_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.StoreKeysResults",
	"StoreKeysResults",
	"kv_store_keys_results",
	"demo.kv",
	sizeof(kv_store_keys_results),
	2,
	kv_store_keys_results_pb_fields,
	kv_store_keys_results_pb_names,
	1,
	kv_store_keys_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_store_keys_results kv_store_keys_results_absent = { { &kv_store_keys_results_descriptor,
    0, NULL }, 0, NULL, 0 };

static const ridl_field kv_store_keys_results_fields[] = {
	RIDL_FIELD(1, STRING, MANY, 0, offsetof(kv_store_keys_results, keys),
	    offsetof(kv_store_keys_results, n_keys), NULL, NULL, NULL, "keys"),
	RIDL_FIELD(2, BOOL, ONE, 0, offsetof(kv_store_keys_results, more), 0, NULL, NULL, NULL,
	    "more"),
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_store_keys_results_table = { "demo.kv.StoreKeysResults",
    &kv_store_keys_results_descriptor, kv_store_keys_results_fields,
    &kv_store_keys_results_absent, sizeof(kv_store_keys_results), 2, RIDL_MESSAGE_LIST };

static ridl_status
kv_store_keys_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const kv_store_keys_args *args_ = in_;

	return ((ridl_status (*)(void *, kv_store_keys_call *, const char *,
	    kv_store_keys_results *))slot_)(self_, (kv_store_keys_call *)call_, args_->prefix,
	    out_);
}

const ridl_method_table kv_store_keys_table = {
	"demo.kv.Store/keys",
	0x2886dec7,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&kv_store_keys_args_table,
	&kv_store_keys_results_table,
	NULL,
	0,
	kv_store_keys_call_slot,
};

ridl_status
kv_store_keys(kv_store *self_, const char *prefix, kv_store_keys_results **out_)
{
	const kv_store_keys_args args_ = { .prefix = prefix };

	return ridl_gen_call((ridl_object *)self_, &kv_store_keys_table, NULL, &args_, out_);
}

ridl_status
kv_store_keys_timed(kv_store *self_, ridl_duration timeout_, const char *prefix,
    kv_store_keys_results **out_)
{
	const kv_store_keys_args args_ = { .prefix = prefix };

	return ridl_gen_call_timed((ridl_object *)self_, &kv_store_keys_table, timeout_,
	    &args_, out_);
}

kv_store_keys_future *
kv_store_keys_async(kv_store *self_, const char *prefix)
{
	const kv_store_keys_args args_ = { .prefix = prefix };

	return (kv_store_keys_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_store_keys_table, NULL, &args_);
}

ridl_status
kv_store_keys_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_keys_args *args_, kv_store_keys_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &kv_store_keys_table, options_, args_, out_);
}

kv_store_keys_future *
kv_store_keys_async_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_keys_args *args_)
{
	return (kv_store_keys_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_store_keys_table, options_, args_);
}

ridl_status
kv_store_keys_value(kv_store_keys_future *future_, const kv_store_keys_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &kv_store_keys_table, out_);
}

kv_store_keys_future *
kv_store_keys_future_of(ridl_future *future_)
{
	return (kv_store_keys_future *)ridl_gen_future_of(future_, &kv_store_keys_table);
}

ridl_status
kv_store_keys_reply(kv_store_keys_call *call_, const kv_store_keys_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Store.touch */

static const ProtobufCFieldDescriptor kv_store_touch_args_pb_fields[] = {
	{ "key", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(kv_store_touch_args, key), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned kv_store_touch_args_pb_names[] = { 0 };
static const ProtobufCIntRange kv_store_touch_args_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor kv_store_touch_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.kv.StoreTouchArgs",
	"StoreTouchArgs",
	"kv_store_touch_args",
	"demo.kv",
	sizeof(kv_store_touch_args),
	1,
	kv_store_touch_args_pb_fields,
	kv_store_touch_args_pb_names,
	1,
	kv_store_touch_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const kv_store_touch_args kv_store_touch_args_absent = { { &kv_store_touch_args_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field kv_store_touch_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(kv_store_touch_args, key), 0, NULL, NULL, NULL,
	    "key"),
	RIDL_FIELDS_END,
};

static const ridl_message_table kv_store_touch_args_table = { "demo.kv.StoreTouchArgs",
    &kv_store_touch_args_descriptor, kv_store_touch_args_fields, &kv_store_touch_args_absent,
    sizeof(kv_store_touch_args), 1, RIDL_MESSAGE_LIST };

static ridl_status
kv_store_touch_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const kv_store_touch_args *args_ = in_;

	(void)out_;
	((void (*)(void *, kv_store_touch_call *, const char *))slot_)(self_,
	    (kv_store_touch_call *)call_, args_->key);
	return RIDL_OK;
}

const ridl_method_table kv_store_touch_table = {
	"demo.kv.Store/touch",
	0x76be43de,
	RIDL_METHOD_ONEWAY,
	RIDL_SHAPE_NONE,
	0,
	&kv_store_touch_args_table,
	NULL,
	NULL,
	0,
	kv_store_touch_call_slot,
};

ridl_status
kv_store_touch(kv_store *self_, const char *key)
{
	const kv_store_touch_args args_ = { .key = key };

	return ridl_gen_call((ridl_object *)self_, &kv_store_touch_table, NULL, &args_, NULL);
}

ridl_status
kv_store_touch_timed(kv_store *self_, ridl_duration timeout_, const char *key)
{
	const kv_store_touch_args args_ = { .key = key };

	return ridl_gen_call_timed((ridl_object *)self_, &kv_store_touch_table, timeout_,
	    &args_, NULL);
}

kv_store_touch_future *
kv_store_touch_async(kv_store *self_, const char *key)
{
	const kv_store_touch_args args_ = { .key = key };

	return (kv_store_touch_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_store_touch_table, NULL, &args_);
}

ridl_status
kv_store_touch_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_touch_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &kv_store_touch_table, options_, args_,
	    NULL);
}

kv_store_touch_future *
kv_store_touch_async_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_touch_args *args_)
{
	return (kv_store_touch_future *)ridl_gen_call_async((ridl_object *)self_,
	    &kv_store_touch_table, options_, args_);
}

ridl_status
kv_store_touch_value(kv_store_touch_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &kv_store_touch_table, NULL);
}

kv_store_touch_future *
kv_store_touch_future_of(ridl_future *future_)
{
	return (kv_store_touch_future *)ridl_gen_future_of(future_, &kv_store_touch_table);
}

/* service Store */

static const ridl_interface_method kv_store_methods[] = {
	/* sorted by id */
	{ 0x1ed2a26e, offsetof(kv_store_ops, watch), &kv_store_watch_table },
	{ 0x2886dec7, offsetof(kv_store_ops, keys), &kv_store_keys_table },
	{ 0x42bd5001, offsetof(kv_store_ops, get), &kv_store_get_table },
	{ 0x48196bd2, offsetof(kv_store_ops, reindex), &kv_store_reindex_table },
	{ 0x594e554c, offsetof(kv_store_ops, put), &kv_store_put_table },
	{ 0x76be43de, offsetof(kv_store_ops, touch), &kv_store_touch_table },
};

const ridl_interface_table kv_store_table = { "demo.kv.Store", 0xe398ae42,
    RIDL_INTERFACE_SERVICE, 6, kv_store_methods, NULL, 0 };

kv_store *
kv_store_at(ridl_conn *conn_)
{
	return (kv_store *)ridl_gen_object_at(conn_, &kv_store_table);
}

kv_store *
kv_store_new(const kv_store_ops *ops_, void *self_)
{
	return (kv_store *)ridl_gen_object_new(&kv_store_table, ops_, sizeof(kv_store_ops),
	    self_);
}

kv_store *
kv_store_ref(kv_store *self_)
{
	return (kv_store *)ridl_object_ref((ridl_object *)self_);
}

void
kv_store_unref(kv_store *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

kv_store *
kv_store_from(ridl_object *object_)
{
	return (kv_store *)ridl_gen_object_from(object_, &kv_store_table);
}
