/*
 * Made by ridlc from extends.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "extends.ridl.h"

#include <ridl/gen.h>

/* Store.put */

static const ridl_bounds ext_store_put_args_bounds[] = {
	{ RIDL_BOUND_MAX_BYTES, 0, 3, 0, 0, { .u = 0 }, { .u = 0 } },
};

static const ProtobufCFieldDescriptor ext_store_put_args_pb_fields[] = {
	{ "keys", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(ext_store_put_args, keys), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned ext_store_put_args_pb_names[] = { 0 };
static const ProtobufCIntRange ext_store_put_args_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor ext_store_put_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.extends.StorePutArgs",
	"StorePutArgs",
	"ext_store_put_args",
	"demo.extends",
	sizeof(ext_store_put_args),
	1,
	ext_store_put_args_pb_fields,
	ext_store_put_args_pb_names,
	1,
	ext_store_put_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const ext_store_put_args ext_store_put_args_absent = { { &ext_store_put_args_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field ext_store_put_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, RIDL_FIELD_CAREFUL, offsetof(ext_store_put_args, keys), 0,
	    NULL, &ext_store_put_args_bounds[0], NULL, "keys"),
	RIDL_FIELDS_END,
};

static const ridl_message_table ext_store_put_args_table = { "demo.extends.StorePutArgs",
    &ext_store_put_args_descriptor, ext_store_put_args_fields, &ext_store_put_args_absent,
    sizeof(ext_store_put_args), 1, RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor ext_store_put_results_pb_fields[] = {
	{ "stored", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(ext_store_put_results, stored), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned ext_store_put_results_pb_names[] = { 0 };
static const ProtobufCIntRange ext_store_put_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor ext_store_put_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.extends.StorePutResults",
	"StorePutResults",
	"ext_store_put_results",
	"demo.extends",
	sizeof(ext_store_put_results),
	1,
	ext_store_put_results_pb_fields,
	ext_store_put_results_pb_names,
	1,
	ext_store_put_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const ext_store_put_results ext_store_put_results_absent = { { &ext_store_put_results_descriptor,
    0, NULL }, 0 };

static const ridl_field ext_store_put_results_fields[] = {
	RIDL_FIELD(1, UINT32, ONE, 0, offsetof(ext_store_put_results, stored), 0, NULL, NULL,
	    NULL, "stored"),
	RIDL_FIELDS_END,
};

static const ridl_message_table ext_store_put_results_table = { "demo.extends.StorePutResults",
    &ext_store_put_results_descriptor, ext_store_put_results_fields,
    &ext_store_put_results_absent, sizeof(ext_store_put_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
ext_store_put_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const ext_store_put_args *args_ = in_;

	return ((ridl_status (*)(void *, ext_store_put_call *, const char *,
	    uint32_t *))slot_)(self_, (ext_store_put_call *)call_, args_->keys, out_);
}

const ridl_method_table ext_store_put_table = {
	"demo.extends.Store/put",
	0x48007a48,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&ext_store_put_args_table,
	&ext_store_put_results_table,
	NULL,
	0,
	ext_store_put_call_slot,
};

ridl_status
ext_store_put(ext_store *self_, const char *keys, uint32_t *stored)
{
	const ext_store_put_args args_ = { .keys = keys };

	return ridl_gen_call((ridl_object *)self_, &ext_store_put_table, NULL, &args_, stored);
}

ridl_status
ext_store_put_timed(ext_store *self_, ridl_duration timeout_, const char *keys,
    uint32_t *stored)
{
	const ext_store_put_args args_ = { .keys = keys };

	return ridl_gen_call_timed((ridl_object *)self_, &ext_store_put_table, timeout_,
	    &args_, stored);
}

ext_store_put_future *
ext_store_put_async(ext_store *self_, const char *keys)
{
	const ext_store_put_args args_ = { .keys = keys };

	return (ext_store_put_future *)ridl_gen_call_async((ridl_object *)self_,
	    &ext_store_put_table, NULL, &args_);
}

ridl_status
ext_store_put_with(ext_store *self_, const ridl_call_options *options_,
    const ext_store_put_args *args_, uint32_t *stored)
{
	return ridl_gen_call((ridl_object *)self_, &ext_store_put_table, options_, args_,
	    stored);
}

ext_store_put_future *
ext_store_put_async_with(ext_store *self_, const ridl_call_options *options_,
    const ext_store_put_args *args_)
{
	return (ext_store_put_future *)ridl_gen_call_async((ridl_object *)self_,
	    &ext_store_put_table, options_, args_);
}

ridl_status
ext_store_put_value(ext_store_put_future *future_, uint32_t *stored)
{
	return ridl_gen_future_value((ridl_future *)future_, &ext_store_put_table, stored);
}

ext_store_put_future *
ext_store_put_future_of(ridl_future *future_)
{
	return (ext_store_put_future *)ridl_gen_future_of(future_, &ext_store_put_table);
}

ridl_status
ext_store_put_reply(ext_store_put_call *call_, uint32_t stored)
{
	const ext_store_put_results results_ = { .stored = stored };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Store.take */

static const ext_store_take_args ext_store_take_args_absent = { { NULL, 0, NULL }, NULL, 0,
    NULL };

static const ridl_field ext_store_take_args_fields[] = {
	RIDL_FIELD(1, OBJECT, ONE, RIDL_FIELD_NEEDED, offsetof(ext_store_take_args, right), 0,
	    &ext_right_table, NULL, NULL, "right"),
	RIDL_FIELD(2, OBJECT, MANY, 0, offsetof(ext_store_take_args, others),
	    offsetof(ext_store_take_args, n_others), &alive_alive_table, NULL, NULL, "others"),
	RIDL_FIELDS_END,
};

static const ridl_message_table ext_store_take_args_table = { "demo.extends.StoreTakeArgs",
    NULL, ext_store_take_args_fields, &ext_store_take_args_absent, sizeof(ext_store_take_args),
    2, RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static const ext_store_take_results ext_store_take_results_absent = { { NULL, 0, NULL }, NULL };

static const ridl_field ext_store_take_results_fields[] = {
	RIDL_FIELD(1, OBJECT, ONE, RIDL_FIELD_NEEDED, offsetof(ext_store_take_results, top), 0,
	    &ext_top_table, NULL, NULL, "top"),
	RIDL_FIELDS_END,
};

static const ridl_message_table ext_store_take_results_table = { "demo.extends.StoreTakeResults",
    NULL, ext_store_take_results_fields, &ext_store_take_results_absent,
    sizeof(ext_store_take_results), 1,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static ridl_status
ext_store_take_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const ext_store_take_args *args_ = in_;

	return ((ridl_status (*)(void *, ext_store_take_call *, ext_right *,
	    alive_alive *const *, size_t, ext_top **))slot_)(self_,
	    (ext_store_take_call *)call_, args_->right, args_->others, args_->n_others, out_);
}

const ridl_method_table ext_store_take_table = {
	"demo.extends.Store/take",
	0x15e588f8,
	0,
	RIDL_SHAPE_OBJECT,
	0,
	&ext_store_take_args_table,
	&ext_store_take_results_table,
	NULL,
	0,
	ext_store_take_call_slot,
};

ridl_status
ext_store_take(ext_store *self_, ext_right *right, alive_alive *const *others, size_t n_others,
    ext_top **top)
{
	const ext_store_take_args args_ = { .right = right, .n_others = n_others,
	    .others = others };

	return ridl_gen_call((ridl_object *)self_, &ext_store_take_table, NULL, &args_, top);
}

ridl_status
ext_store_take_timed(ext_store *self_, ridl_duration timeout_, ext_right *right,
    alive_alive *const *others, size_t n_others, ext_top **top)
{
	const ext_store_take_args args_ = { .right = right, .n_others = n_others,
	    .others = others };

	return ridl_gen_call_timed((ridl_object *)self_, &ext_store_take_table, timeout_,
	    &args_, top);
}

ext_store_take_future *
ext_store_take_async(ext_store *self_, ext_right *right, alive_alive *const *others,
    size_t n_others)
{
	const ext_store_take_args args_ = { .right = right, .n_others = n_others,
	    .others = others };

	return (ext_store_take_future *)ridl_gen_call_async((ridl_object *)self_,
	    &ext_store_take_table, NULL, &args_);
}

ridl_status
ext_store_take_with(ext_store *self_, const ridl_call_options *options_,
    const ext_store_take_args *args_, ext_top **top)
{
	return ridl_gen_call((ridl_object *)self_, &ext_store_take_table, options_, args_, top);
}

ext_store_take_future *
ext_store_take_async_with(ext_store *self_, const ridl_call_options *options_,
    const ext_store_take_args *args_)
{
	return (ext_store_take_future *)ridl_gen_call_async((ridl_object *)self_,
	    &ext_store_take_table, options_, args_);
}

ridl_status
ext_store_take_value(ext_store_take_future *future_, ext_top **top)
{
	return ridl_gen_future_value((ridl_future *)future_, &ext_store_take_table, top);
}

ext_store_take_future *
ext_store_take_future_of(ridl_future *future_)
{
	return (ext_store_take_future *)ridl_gen_future_of(future_, &ext_store_take_table);
}

ridl_status
ext_store_take_reply(ext_store_take_call *call_, ext_top *top)
{
	const ext_store_take_results results_ = { .top = top };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* service Store */

static const ridl_interface_method ext_store_methods[] = {
	/* sorted by id */
	{ 0x127339a2, offsetof(ext_store_ops, default_), &ext_top_default_table },
	{ 0x15e588f8, offsetof(ext_store_ops, take), &ext_store_take_table },
	{ 0x262d4a2a, offsetof(ext_store_ops, name), &ext_top_name_table },
	{ 0x2cfff0cf, offsetof(ext_store_ops, send), &ext_left_send_table },
	{ 0x48007a48, offsetof(ext_store_ops, put), &ext_store_put_table },
	{ 0xa5f2882f, offsetof(ext_store_ops, poke), &alive_alive_poke_table },
	{ 0xcce91490, offsetof(ext_store_ops, left), &ext_left_left_table },
	{ 0xdea76382, offsetof(ext_store_ops, check), &alive_alive_check_table },
};

static const ridl_interface_table *const ext_store_ancestors[] = {
	&ext_top_table,
	&ext_left_table,
	&alive_alive_table,
	&ext_right_table,
};

const ridl_interface_table ext_store_table = { "demo.extends.Store", 0x969b1f16,
    RIDL_INTERFACE_SERVICE, 8, ext_store_methods, ext_store_ancestors, 4 };

ext_store *
ext_store_at(ridl_conn *conn_)
{
	return (ext_store *)ridl_gen_object_at(conn_, &ext_store_table);
}

ext_store *
ext_store_new(const ext_store_ops *ops_, void *self_)
{
	return (ext_store *)ridl_gen_object_new(&ext_store_table, ops_, sizeof(ext_store_ops),
	    self_);
}

ext_store *
ext_store_ref(ext_store *self_)
{
	return (ext_store *)ridl_object_ref((ridl_object *)self_);
}

void
ext_store_unref(ext_store *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

ext_store *
ext_store_from(ridl_object *object_)
{
	return (ext_store *)ridl_gen_object_from(object_, &ext_store_table);
}

ext_top *
ext_store_as_ext_top(ext_store *self_)
{
	return (ext_top *)self_;
}

ext_left *
ext_store_as_ext_left(ext_store *self_)
{
	return (ext_left *)self_;
}

alive_alive *
ext_store_as_alive_alive(ext_store *self_)
{
	return (alive_alive *)self_;
}

ext_right *
ext_store_as_ext_right(ext_store *self_)
{
	return (ext_right *)self_;
}

ridl_status
ext_store_name(ext_store *self_, char **name)
{
	return ext_top_name((ext_top *)self_, name);
}

ridl_status
ext_store_name_timed(ext_store *self_, ridl_duration timeout_, char **name)
{
	return ext_top_name_timed((ext_top *)self_, timeout_, name);
}

ext_top_name_future *
ext_store_name_async(ext_store *self_)
{
	return ext_top_name_async((ext_top *)self_);
}

ridl_status
ext_store_name_with(ext_store *self_, const ridl_call_options *options_,
    const ext_top_name_args *args_, char **name)
{
	return ext_top_name_with((ext_top *)self_, options_, args_, name);
}

ext_top_name_future *
ext_store_name_async_with(ext_store *self_, const ridl_call_options *options_,
    const ext_top_name_args *args_)
{
	return ext_top_name_async_with((ext_top *)self_, options_, args_);
}

ridl_status
ext_store_default(ext_store *self_, const ridl_bytes *data, const ext_note *note,
    const char *const *words, size_t n_words)
{
	return ext_top_default((ext_top *)self_, data, note, words, n_words);
}

ridl_status
ext_store_default_timed(ext_store *self_, ridl_duration timeout_, const ridl_bytes *data,
    const ext_note *note, const char *const *words, size_t n_words)
{
	return ext_top_default_timed((ext_top *)self_, timeout_, data, note, words, n_words);
}

ext_top_default_future *
ext_store_default_async(ext_store *self_, const ridl_bytes *data, const ext_note *note,
    const char *const *words, size_t n_words)
{
	return ext_top_default_async((ext_top *)self_, data, note, words, n_words);
}

ridl_status
ext_store_default_with(ext_store *self_, const ridl_call_options *options_,
    const ext_top_default_args *args_)
{
	return ext_top_default_with((ext_top *)self_, options_, args_);
}

ext_top_default_future *
ext_store_default_async_with(ext_store *self_, const ridl_call_options *options_,
    const ext_top_default_args *args_)
{
	return ext_top_default_async_with((ext_top *)self_, options_, args_);
}

ridl_status
ext_store_left(ext_store *self_, ext_left_left_results **out_)
{
	return ext_left_left((ext_left *)self_, out_);
}

ridl_status
ext_store_left_timed(ext_store *self_, ridl_duration timeout_, ext_left_left_results **out_)
{
	return ext_left_left_timed((ext_left *)self_, timeout_, out_);
}

ext_left_left_future *
ext_store_left_async(ext_store *self_)
{
	return ext_left_left_async((ext_left *)self_);
}

ridl_status
ext_store_left_with(ext_store *self_, const ridl_call_options *options_,
    const ext_left_left_args *args_, ext_left_left_results **out_)
{
	return ext_left_left_with((ext_left *)self_, options_, args_, out_);
}

ext_left_left_future *
ext_store_left_async_with(ext_store *self_, const ridl_call_options *options_,
    const ext_left_left_args *args_)
{
	return ext_left_left_async_with((ext_left *)self_, options_, args_);
}

ridl_status
ext_store_send(ext_store *self_, const ext_note *request_, ext_note **out_)
{
	return ext_left_send((ext_left *)self_, request_, out_);
}

ridl_status
ext_store_send_timed(ext_store *self_, ridl_duration timeout_, const ext_note *request_,
    ext_note **out_)
{
	return ext_left_send_timed((ext_left *)self_, timeout_, request_, out_);
}

ext_left_send_future *
ext_store_send_async(ext_store *self_, const ext_note *request_)
{
	return ext_left_send_async((ext_left *)self_, request_);
}

ridl_status
ext_store_send_with(ext_store *self_, const ridl_call_options *options_, const ext_note *args_,
    ext_note **out_)
{
	return ext_left_send_with((ext_left *)self_, options_, args_, out_);
}

ext_left_send_future *
ext_store_send_async_with(ext_store *self_, const ridl_call_options *options_,
    const ext_note *args_)
{
	return ext_left_send_async_with((ext_left *)self_, options_, args_);
}

ridl_status
ext_store_check(ext_store *self_, const char *part, ridl_bool *well)
{
	return alive_alive_check((alive_alive *)self_, part, well);
}

ridl_status
ext_store_check_timed(ext_store *self_, ridl_duration timeout_, const char *part,
    ridl_bool *well)
{
	return alive_alive_check_timed((alive_alive *)self_, timeout_, part, well);
}

alive_alive_check_future *
ext_store_check_async(ext_store *self_, const char *part)
{
	return alive_alive_check_async((alive_alive *)self_, part);
}

ridl_status
ext_store_check_with(ext_store *self_, const ridl_call_options *options_,
    const alive_alive_check_args *args_, ridl_bool *well)
{
	return alive_alive_check_with((alive_alive *)self_, options_, args_, well);
}

alive_alive_check_future *
ext_store_check_async_with(ext_store *self_, const ridl_call_options *options_,
    const alive_alive_check_args *args_)
{
	return alive_alive_check_async_with((alive_alive *)self_, options_, args_);
}

ridl_status
ext_store_poke(ext_store *self_, const uint32_t *where, size_t n_where)
{
	return alive_alive_poke((alive_alive *)self_, where, n_where);
}

ridl_status
ext_store_poke_timed(ext_store *self_, ridl_duration timeout_, const uint32_t *where,
    size_t n_where)
{
	return alive_alive_poke_timed((alive_alive *)self_, timeout_, where, n_where);
}

alive_alive_poke_future *
ext_store_poke_async(ext_store *self_, const uint32_t *where, size_t n_where)
{
	return alive_alive_poke_async((alive_alive *)self_, where, n_where);
}

ridl_status
ext_store_poke_with(ext_store *self_, const ridl_call_options *options_,
    const alive_alive_poke_args *args_)
{
	return alive_alive_poke_with((alive_alive *)self_, options_, args_);
}

alive_alive_poke_future *
ext_store_poke_async_with(ext_store *self_, const ridl_call_options *options_,
    const alive_alive_poke_args *args_)
{
	return alive_alive_poke_async_with((alive_alive *)self_, options_, args_);
}

/* struct Note */

static const ProtobufCFieldDescriptor ext_note_pb_fields[] = {
	{ "text", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(ext_note, text), NULL, protobuf_c_empty_string, 0, 0, NULL, NULL },
};

static const unsigned ext_note_pb_names[] = { 0 };
static const ProtobufCIntRange ext_note_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor ext_note_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.extends.Note",
	"Note",
	"ext_note",
	"demo.extends",
	sizeof(ext_note),
	1,
	ext_note_pb_fields,
	ext_note_pb_names,
	1,
	ext_note_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const ext_note ext_note_absent = { { &ext_note_descriptor, 0, NULL },
    protobuf_c_empty_string };

static const ridl_field ext_note_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(ext_note, text), 0, NULL, NULL, NULL, "text"),
	RIDL_FIELDS_END,
};

const ridl_message_table ext_note_table = { "demo.extends.Note", &ext_note_descriptor,
    ext_note_fields, &ext_note_absent, sizeof(ext_note), 1, 0 };

ridl_status
ext_note_encode(const ext_note *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&ext_note_table, message_, buf_, size_, out_len_);
}

ridl_status
ext_note_decode(const void *data_, size_t len_, ridl_arena *mem_, ext_note **out_)
{
	return ridl_gen_decode(&ext_note_table, data_, len_, mem_, out_);
}

void
ext_note_print(const ext_note *message_, FILE *file_)
{
	ridl_gen_print(&ext_note_table, message_, file_);
}

bool
ext_note_equal(const ext_note *a_, const ext_note *b_)
{
	return ridl_gen_equal(&ext_note_table, a_, b_);
}

ext_note *
ext_note_copy(const ext_note *message_)
{
	return ridl_gen_copy(&ext_note_table, message_);
}

/* Left.left */

static const ProtobufCMessageDescriptor ext_left_left_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.extends.LeftLeftArgs",
	"LeftLeftArgs",
	"ext_left_left_args",
	"demo.extends",
	sizeof(ext_left_left_args),
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

static const ext_left_left_args ext_left_left_args_absent = { { &ext_left_left_args_descriptor,
    0, NULL } };

static const ridl_field ext_left_left_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table ext_left_left_args_table = { "demo.extends.LeftLeftArgs",
    &ext_left_left_args_descriptor, ext_left_left_args_fields, &ext_left_left_args_absent,
    sizeof(ext_left_left_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor ext_left_left_results_pb_fields[] = {
	{ "a", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(ext_left_left_results, a), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
	{ "b", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(ext_left_left_results, b), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned ext_left_left_results_pb_names[] = { 0, 1 };
static const ProtobufCIntRange ext_left_left_results_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor ext_left_left_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.extends.LeftLeftResults",
	"LeftLeftResults",
	"ext_left_left_results",
	"demo.extends",
	sizeof(ext_left_left_results),
	2,
	ext_left_left_results_pb_fields,
	ext_left_left_results_pb_names,
	1,
	ext_left_left_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const ext_left_left_results ext_left_left_results_absent = { { &ext_left_left_results_descriptor,
    0, NULL }, protobuf_c_empty_string, protobuf_c_empty_string };

static const ridl_field ext_left_left_results_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(ext_left_left_results, a), 0, NULL, NULL, NULL,
	    "a"),
	RIDL_FIELD(2, STRING, ONE, 0, offsetof(ext_left_left_results, b), 0, NULL, NULL, NULL,
	    "b"),
	RIDL_FIELDS_END,
};

static const ridl_message_table ext_left_left_results_table = { "demo.extends.LeftLeftResults",
    &ext_left_left_results_descriptor, ext_left_left_results_fields,
    &ext_left_left_results_absent, sizeof(ext_left_left_results), 2, RIDL_MESSAGE_LIST };

static ridl_status
ext_left_left_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, ext_left_left_call *,
	    ext_left_left_results *))slot_)(self_, (ext_left_left_call *)call_, out_);
}

const ridl_method_table ext_left_left_table = {
	"demo.extends.Left/left",
	0xcce91490,
	0,
	RIDL_SHAPE_BLOCK,
	0,
	&ext_left_left_args_table,
	&ext_left_left_results_table,
	NULL,
	0,
	ext_left_left_call_slot,
};

ridl_status
ext_left_left(ext_left *self_, ext_left_left_results **out_)
{
	const ext_left_left_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &ext_left_left_table, NULL, &args_, out_);
}

ridl_status
ext_left_left_timed(ext_left *self_, ridl_duration timeout_, ext_left_left_results **out_)
{
	const ext_left_left_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &ext_left_left_table, timeout_,
	    &args_, out_);
}

ext_left_left_future *
ext_left_left_async(ext_left *self_)
{
	const ext_left_left_args args_ = { .base = { NULL, 0, NULL } };

	return (ext_left_left_future *)ridl_gen_call_async((ridl_object *)self_,
	    &ext_left_left_table, NULL, &args_);
}

ridl_status
ext_left_left_with(ext_left *self_, const ridl_call_options *options_,
    const ext_left_left_args *args_, ext_left_left_results **out_)
{
	return ridl_gen_call((ridl_object *)self_, &ext_left_left_table, options_, args_, out_);
}

ext_left_left_future *
ext_left_left_async_with(ext_left *self_, const ridl_call_options *options_,
    const ext_left_left_args *args_)
{
	return (ext_left_left_future *)ridl_gen_call_async((ridl_object *)self_,
	    &ext_left_left_table, options_, args_);
}

ridl_status
ext_left_left_value(ext_left_left_future *future_, const ext_left_left_results **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &ext_left_left_table, out_);
}

ext_left_left_future *
ext_left_left_future_of(ridl_future *future_)
{
	return (ext_left_left_future *)ridl_gen_future_of(future_, &ext_left_left_table);
}

ridl_status
ext_left_left_reply(ext_left_left_call *call_, const ext_left_left_results *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* Left.send */

static ridl_status
ext_left_send_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const ext_note *args_ = in_;

	return ((ridl_status (*)(void *, ext_left_send_call *, const ext_note *,
	    ext_note *))slot_)(self_, (ext_left_send_call *)call_, args_, out_);
}

const ridl_method_table ext_left_send_table = {
	"demo.extends.Left/send",
	0x2cfff0cf,
	0,
	RIDL_SHAPE_BODY,
	0,
	&ext_note_table,
	&ext_note_table,
	NULL,
	0,
	ext_left_send_call_slot,
};

ridl_status
ext_left_send(ext_left *self_, const ext_note *request_, ext_note **out_)
{
	return ridl_gen_call((ridl_object *)self_, &ext_left_send_table, NULL, request_, out_);
}

ridl_status
ext_left_send_timed(ext_left *self_, ridl_duration timeout_, const ext_note *request_,
    ext_note **out_)
{
	return ridl_gen_call_timed((ridl_object *)self_, &ext_left_send_table, timeout_,
	    request_, out_);
}

ext_left_send_future *
ext_left_send_async(ext_left *self_, const ext_note *request_)
{
	return (ext_left_send_future *)ridl_gen_call_async((ridl_object *)self_,
	    &ext_left_send_table, NULL, request_);
}

ridl_status
ext_left_send_with(ext_left *self_, const ridl_call_options *options_, const ext_note *args_,
    ext_note **out_)
{
	return ridl_gen_call((ridl_object *)self_, &ext_left_send_table, options_, args_, out_);
}

ext_left_send_future *
ext_left_send_async_with(ext_left *self_, const ridl_call_options *options_,
    const ext_note *args_)
{
	return (ext_left_send_future *)ridl_gen_call_async((ridl_object *)self_,
	    &ext_left_send_table, options_, args_);
}

ridl_status
ext_left_send_value(ext_left_send_future *future_, const ext_note **out_)
{
	return ridl_gen_future_value((ridl_future *)future_, &ext_left_send_table, out_);
}

ext_left_send_future *
ext_left_send_future_of(ridl_future *future_)
{
	return (ext_left_send_future *)ridl_gen_future_of(future_, &ext_left_send_table);
}

ridl_status
ext_left_send_reply(ext_left_send_call *call_, const ext_note *results_)
{
	return ridl_gen_reply((ridl_call *)call_, results_);
}

/* interface Left */

static const ridl_interface_method ext_left_methods[] = {
	/* sorted by id */
	{ 0x127339a2, offsetof(ext_left_ops, default_), &ext_top_default_table },
	{ 0x262d4a2a, offsetof(ext_left_ops, name), &ext_top_name_table },
	{ 0x2cfff0cf, offsetof(ext_left_ops, send), &ext_left_send_table },
	{ 0xcce91490, offsetof(ext_left_ops, left), &ext_left_left_table },
};

static const ridl_interface_table *const ext_left_ancestors[] = {
	&ext_top_table,
};

const ridl_interface_table ext_left_table = { "demo.extends.Left", 0x5fd56188, 0, 4,
    ext_left_methods, ext_left_ancestors, 1 };

ext_left *
ext_left_new(const ext_left_ops *ops_, void *self_)
{
	return (ext_left *)ridl_gen_object_new(&ext_left_table, ops_, sizeof(ext_left_ops),
	    self_);
}

ext_left *
ext_left_ref(ext_left *self_)
{
	return (ext_left *)ridl_object_ref((ridl_object *)self_);
}

void
ext_left_unref(ext_left *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

ext_left *
ext_left_from(ridl_object *object_)
{
	return (ext_left *)ridl_gen_object_from(object_, &ext_left_table);
}

ext_top *
ext_left_as_ext_top(ext_left *self_)
{
	return (ext_top *)self_;
}

ridl_status
ext_left_name(ext_left *self_, char **name)
{
	return ext_top_name((ext_top *)self_, name);
}

ridl_status
ext_left_name_timed(ext_left *self_, ridl_duration timeout_, char **name)
{
	return ext_top_name_timed((ext_top *)self_, timeout_, name);
}

ext_top_name_future *
ext_left_name_async(ext_left *self_)
{
	return ext_top_name_async((ext_top *)self_);
}

ridl_status
ext_left_name_with(ext_left *self_, const ridl_call_options *options_,
    const ext_top_name_args *args_, char **name)
{
	return ext_top_name_with((ext_top *)self_, options_, args_, name);
}

ext_top_name_future *
ext_left_name_async_with(ext_left *self_, const ridl_call_options *options_,
    const ext_top_name_args *args_)
{
	return ext_top_name_async_with((ext_top *)self_, options_, args_);
}

ridl_status
ext_left_default(ext_left *self_, const ridl_bytes *data, const ext_note *note,
    const char *const *words, size_t n_words)
{
	return ext_top_default((ext_top *)self_, data, note, words, n_words);
}

ridl_status
ext_left_default_timed(ext_left *self_, ridl_duration timeout_, const ridl_bytes *data,
    const ext_note *note, const char *const *words, size_t n_words)
{
	return ext_top_default_timed((ext_top *)self_, timeout_, data, note, words, n_words);
}

ext_top_default_future *
ext_left_default_async(ext_left *self_, const ridl_bytes *data, const ext_note *note,
    const char *const *words, size_t n_words)
{
	return ext_top_default_async((ext_top *)self_, data, note, words, n_words);
}

ridl_status
ext_left_default_with(ext_left *self_, const ridl_call_options *options_,
    const ext_top_default_args *args_)
{
	return ext_top_default_with((ext_top *)self_, options_, args_);
}

ext_top_default_future *
ext_left_default_async_with(ext_left *self_, const ridl_call_options *options_,
    const ext_top_default_args *args_)
{
	return ext_top_default_async_with((ext_top *)self_, options_, args_);
}

/* interface Right */

static const ridl_interface_method ext_right_methods[] = {
	/* sorted by id */
	{ 0x127339a2, offsetof(ext_right_ops, default_), &ext_top_default_table },
	{ 0x262d4a2a, offsetof(ext_right_ops, name), &ext_top_name_table },
};

static const ridl_interface_table *const ext_right_ancestors[] = {
	&ext_top_table,
};

const ridl_interface_table ext_right_table = { "demo.extends.Right", 0x4ddd341d, 0, 2,
    ext_right_methods, ext_right_ancestors, 1 };

ext_right *
ext_right_new(const ext_right_ops *ops_, void *self_)
{
	return (ext_right *)ridl_gen_object_new(&ext_right_table, ops_, sizeof(ext_right_ops),
	    self_);
}

ext_right *
ext_right_ref(ext_right *self_)
{
	return (ext_right *)ridl_object_ref((ridl_object *)self_);
}

void
ext_right_unref(ext_right *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

ext_right *
ext_right_from(ridl_object *object_)
{
	return (ext_right *)ridl_gen_object_from(object_, &ext_right_table);
}

ext_top *
ext_right_as_ext_top(ext_right *self_)
{
	return (ext_top *)self_;
}

ridl_status
ext_right_name(ext_right *self_, char **name)
{
	return ext_top_name((ext_top *)self_, name);
}

ridl_status
ext_right_name_timed(ext_right *self_, ridl_duration timeout_, char **name)
{
	return ext_top_name_timed((ext_top *)self_, timeout_, name);
}

ext_top_name_future *
ext_right_name_async(ext_right *self_)
{
	return ext_top_name_async((ext_top *)self_);
}

ridl_status
ext_right_name_with(ext_right *self_, const ridl_call_options *options_,
    const ext_top_name_args *args_, char **name)
{
	return ext_top_name_with((ext_top *)self_, options_, args_, name);
}

ext_top_name_future *
ext_right_name_async_with(ext_right *self_, const ridl_call_options *options_,
    const ext_top_name_args *args_)
{
	return ext_top_name_async_with((ext_top *)self_, options_, args_);
}

ridl_status
ext_right_default(ext_right *self_, const ridl_bytes *data, const ext_note *note,
    const char *const *words, size_t n_words)
{
	return ext_top_default((ext_top *)self_, data, note, words, n_words);
}

ridl_status
ext_right_default_timed(ext_right *self_, ridl_duration timeout_, const ridl_bytes *data,
    const ext_note *note, const char *const *words, size_t n_words)
{
	return ext_top_default_timed((ext_top *)self_, timeout_, data, note, words, n_words);
}

ext_top_default_future *
ext_right_default_async(ext_right *self_, const ridl_bytes *data, const ext_note *note,
    const char *const *words, size_t n_words)
{
	return ext_top_default_async((ext_top *)self_, data, note, words, n_words);
}

ridl_status
ext_right_default_with(ext_right *self_, const ridl_call_options *options_,
    const ext_top_default_args *args_)
{
	return ext_top_default_with((ext_top *)self_, options_, args_);
}

ext_top_default_future *
ext_right_default_async_with(ext_right *self_, const ridl_call_options *options_,
    const ext_top_default_args *args_)
{
	return ext_top_default_async_with((ext_top *)self_, options_, args_);
}

/* Top.name */

static const ProtobufCMessageDescriptor ext_top_name_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.extends.TopNameArgs",
	"TopNameArgs",
	"ext_top_name_args",
	"demo.extends",
	sizeof(ext_top_name_args),
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

static const ext_top_name_args ext_top_name_args_absent = { { &ext_top_name_args_descriptor, 0,
    NULL } };

static const ridl_field ext_top_name_args_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table ext_top_name_args_table = { "demo.extends.TopNameArgs",
    &ext_top_name_args_descriptor, ext_top_name_args_fields, &ext_top_name_args_absent,
    sizeof(ext_top_name_args), 0, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor ext_top_name_results_pb_fields[] = {
	{ "name", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(ext_top_name_results, name), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned ext_top_name_results_pb_names[] = { 0 };
static const ProtobufCIntRange ext_top_name_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor ext_top_name_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.extends.TopNameResults",
	"TopNameResults",
	"ext_top_name_results",
	"demo.extends",
	sizeof(ext_top_name_results),
	1,
	ext_top_name_results_pb_fields,
	ext_top_name_results_pb_names,
	1,
	ext_top_name_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const ext_top_name_results ext_top_name_results_absent = { { &ext_top_name_results_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field ext_top_name_results_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(ext_top_name_results, name), 0, NULL, NULL,
	    NULL, "name"),
	RIDL_FIELDS_END,
};

static const ridl_message_table ext_top_name_results_table = { "demo.extends.TopNameResults",
    &ext_top_name_results_descriptor, ext_top_name_results_fields,
    &ext_top_name_results_absent, sizeof(ext_top_name_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
ext_top_name_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	(void)in_;
	return ((ridl_status (*)(void *, ext_top_name_call *, const char **))slot_)(self_,
	    (ext_top_name_call *)call_, out_);
}

const ridl_method_table ext_top_name_table = {
	"demo.extends.Top/name",
	0x262d4a2a,
	0,
	RIDL_SHAPE_STRING,
	0,
	&ext_top_name_args_table,
	&ext_top_name_results_table,
	NULL,
	0,
	ext_top_name_call_slot,
};

ridl_status
ext_top_name(ext_top *self_, char **name)
{
	const ext_top_name_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call((ridl_object *)self_, &ext_top_name_table, NULL, &args_, name);
}

ridl_status
ext_top_name_timed(ext_top *self_, ridl_duration timeout_, char **name)
{
	const ext_top_name_args args_ = { .base = { NULL, 0, NULL } };

	return ridl_gen_call_timed((ridl_object *)self_, &ext_top_name_table, timeout_, &args_,
	    name);
}

ext_top_name_future *
ext_top_name_async(ext_top *self_)
{
	const ext_top_name_args args_ = { .base = { NULL, 0, NULL } };

	return (ext_top_name_future *)ridl_gen_call_async((ridl_object *)self_,
	    &ext_top_name_table, NULL, &args_);
}

ridl_status
ext_top_name_with(ext_top *self_, const ridl_call_options *options_,
    const ext_top_name_args *args_, char **name)
{
	return ridl_gen_call((ridl_object *)self_, &ext_top_name_table, options_, args_, name);
}

ext_top_name_future *
ext_top_name_async_with(ext_top *self_, const ridl_call_options *options_,
    const ext_top_name_args *args_)
{
	return (ext_top_name_future *)ridl_gen_call_async((ridl_object *)self_,
	    &ext_top_name_table, options_, args_);
}

ridl_status
ext_top_name_value(ext_top_name_future *future_, const char **name)
{
	return ridl_gen_future_value((ridl_future *)future_, &ext_top_name_table, name);
}

ext_top_name_future *
ext_top_name_future_of(ridl_future *future_)
{
	return (ext_top_name_future *)ridl_gen_future_of(future_, &ext_top_name_table);
}

ridl_status
ext_top_name_reply(ext_top_name_call *call_, const char *name)
{
	const ext_top_name_results results_ = { .name = name };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Top.default */

static const ProtobufCFieldDescriptor ext_top_default_args_pb_fields[] = {
	{ "data", 1, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_BYTES,
	    offsetof(ext_top_default_args, has_data), offsetof(ext_top_default_args, data),
	    NULL, NULL, 0, 0, NULL, NULL },
	{ "note", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_MESSAGE, 0,
	    offsetof(ext_top_default_args, note), &ext_note_descriptor, NULL, 0, 0, NULL,
	    NULL },
	{ "words", 3, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_STRING,
	    offsetof(ext_top_default_args, n_words), offsetof(ext_top_default_args, words),
	    NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned ext_top_default_args_pb_names[] = { 0, 1, 2 };
static const ProtobufCIntRange ext_top_default_args_pb_ranges[] = { { 1, 0 }, { 0, 3 } };

static const ProtobufCMessageDescriptor ext_top_default_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.extends.TopDefaultArgs",
	"TopDefaultArgs",
	"ext_top_default_args",
	"demo.extends",
	sizeof(ext_top_default_args),
	3,
	ext_top_default_args_pb_fields,
	ext_top_default_args_pb_names,
	1,
	ext_top_default_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const ext_top_default_args ext_top_default_args_absent = { { &ext_top_default_args_descriptor,
    0, NULL }, 0, { 0, NULL }, NULL, 0, NULL };

static const ridl_field ext_top_default_args_fields[] = {
	RIDL_FIELD(1, BYTES, OPTIONAL, 0, offsetof(ext_top_default_args, data),
	    offsetof(ext_top_default_args, has_data), NULL, NULL, NULL, "data"),
	RIDL_FIELD(2, MESSAGE, ONE, RIDL_FIELD_FILLED, offsetof(ext_top_default_args, note), 0,
	    &ext_note_table, NULL, NULL, "note"),
	RIDL_FIELD(3, STRING, MANY, 0, offsetof(ext_top_default_args, words),
	    offsetof(ext_top_default_args, n_words), NULL, NULL, NULL, "words"),
	RIDL_FIELDS_END,
};

static const ridl_message_table ext_top_default_args_table = { "demo.extends.TopDefaultArgs",
    &ext_top_default_args_descriptor, ext_top_default_args_fields,
    &ext_top_default_args_absent, sizeof(ext_top_default_args), 3,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_LATE };

static ridl_status
ext_top_default_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const ext_top_default_args *args_ = in_;

	(void)out_;
	((void (*)(void *, ext_top_default_call *, const ridl_bytes *, const ext_note *,
	    const char *const *, size_t))slot_)(self_, (ext_top_default_call *)call_,
	    args_->has_data ? &args_->data : NULL, args_->note, args_->words, args_->n_words);
	return RIDL_OK;
}

const ridl_method_table ext_top_default_table = {
	"demo.extends.Top/default",
	0x127339a2,
	RIDL_METHOD_ONEWAY,
	RIDL_SHAPE_NONE,
	0,
	&ext_top_default_args_table,
	NULL,
	NULL,
	0,
	ext_top_default_call_slot,
};

ridl_status
ext_top_default(ext_top *self_, const ridl_bytes *data, const ext_note *note,
    const char *const *words, size_t n_words)
{
	const ext_top_default_args args_ = { .has_data = data != NULL,
	    .data = data != NULL ? *data : (ridl_bytes){ 0, NULL }, .note = (ext_note *)note,
	    .n_words = n_words, .words = words };

	return ridl_gen_call((ridl_object *)self_, &ext_top_default_table, NULL, &args_, NULL);
}

ridl_status
ext_top_default_timed(ext_top *self_, ridl_duration timeout_, const ridl_bytes *data,
    const ext_note *note, const char *const *words, size_t n_words)
{
	const ext_top_default_args args_ = { .has_data = data != NULL,
	    .data = data != NULL ? *data : (ridl_bytes){ 0, NULL }, .note = (ext_note *)note,
	    .n_words = n_words, .words = words };

	return ridl_gen_call_timed((ridl_object *)self_, &ext_top_default_table, timeout_,
	    &args_, NULL);
}

ext_top_default_future *
ext_top_default_async(ext_top *self_, const ridl_bytes *data, const ext_note *note,
    const char *const *words, size_t n_words)
{
	const ext_top_default_args args_ = { .has_data = data != NULL,
	    .data = data != NULL ? *data : (ridl_bytes){ 0, NULL }, .note = (ext_note *)note,
	    .n_words = n_words, .words = words };

	return (ext_top_default_future *)ridl_gen_call_async((ridl_object *)self_,
	    &ext_top_default_table, NULL, &args_);
}

ridl_status
ext_top_default_with(ext_top *self_, const ridl_call_options *options_,
    const ext_top_default_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &ext_top_default_table, options_, args_,
	    NULL);
}

ext_top_default_future *
ext_top_default_async_with(ext_top *self_, const ridl_call_options *options_,
    const ext_top_default_args *args_)
{
	return (ext_top_default_future *)ridl_gen_call_async((ridl_object *)self_,
	    &ext_top_default_table, options_, args_);
}

ridl_status
ext_top_default_value(ext_top_default_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &ext_top_default_table, NULL);
}

ext_top_default_future *
ext_top_default_future_of(ridl_future *future_)
{
	return (ext_top_default_future *)ridl_gen_future_of(future_, &ext_top_default_table);
}

/* interface Top */

static const ridl_interface_method ext_top_methods[] = {
	/* sorted by id */
	{ 0x127339a2, offsetof(ext_top_ops, default_), &ext_top_default_table },
	{ 0x262d4a2a, offsetof(ext_top_ops, name), &ext_top_name_table },
};

const ridl_interface_table ext_top_table = { "demo.extends.Top", 0xa144e344, 0, 2,
    ext_top_methods, NULL, 0 };

ext_top *
ext_top_new(const ext_top_ops *ops_, void *self_)
{
	return (ext_top *)ridl_gen_object_new(&ext_top_table, ops_, sizeof(ext_top_ops), self_);
}

ext_top *
ext_top_ref(ext_top *self_)
{
	return (ext_top *)ridl_object_ref((ridl_object *)self_);
}

void
ext_top_unref(ext_top *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

ext_top *
ext_top_from(ridl_object *object_)
{
	return (ext_top *)ridl_gen_object_from(object_, &ext_top_table);
}
