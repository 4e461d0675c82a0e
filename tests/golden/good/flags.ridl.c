/*
 * Made by ridlc from flags.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "flags.ridl.h"

#include <ridl/gen.h>

/* struct Rights */

static const ProtobufCFieldDescriptor fl_rights_pb_fields[] = {
	{ "perm", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(fl_rights, perm), NULL, NULL, 0, 0, NULL, NULL },
	{ "wide", 2, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_UINT64,
	    offsetof(fl_rights, has_wide), offsetof(fl_rights, wide), NULL, NULL, 0, 0, NULL,
	    NULL },
	{ "shorts", 3, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_UINT32,
	    offsetof(fl_rights, n_shorts), offsetof(fl_rights, shorts), NULL, NULL,
	    PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "given", 4, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_UINT32,
	    offsetof(fl_rights, has_given), offsetof(fl_rights, given), NULL, NULL, 0, 0, NULL,
	    NULL },
};

static const unsigned fl_rights_pb_names[] = { 3, 0, 2, 1 };
static const ProtobufCIntRange fl_rights_pb_ranges[] = { { 1, 0 }, { 0, 4 } };

const ProtobufCMessageDescriptor fl_rights_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.flags.Rights",
	"Rights",
	"fl_rights",
	"golden.flags",
	sizeof(fl_rights),
	4,
	fl_rights_pb_fields,
	fl_rights_pb_names,
	1,
	fl_rights_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const fl_rights fl_rights_absent = { { &fl_rights_descriptor, 0, NULL }, 0, 0, 0, 0,
    NULL, 0, FL_PERM_WRITE };

static const ridl_field fl_rights_fields[] = {
	RIDL_FIELD(1, UINT32, ONE, 0, offsetof(fl_rights, perm), 0, NULL, NULL, NULL, "perm"),
	RIDL_FIELD(2, UINT64, OPTIONAL, 0, offsetof(fl_rights, wide),
	    offsetof(fl_rights, has_wide), NULL, NULL, NULL, "wide"),
	RIDL_FIELD(3, UINT32, MANY, 0, offsetof(fl_rights, shorts),
	    offsetof(fl_rights, n_shorts), NULL, NULL, NULL, "shorts"),
	RIDL_FIELD(4, UINT32, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(fl_rights, given),
	    offsetof(fl_rights, has_given), NULL, NULL, &fl_rights_absent.given, "given"),
	RIDL_FIELDS_END,
};

const ridl_message_table fl_rights_table = { "golden.flags.Rights", &fl_rights_descriptor,
    fl_rights_fields, &fl_rights_absent, sizeof(fl_rights), 4, 0 };

ridl_status
fl_rights_encode(const fl_rights *message_, void *buf_, size_t size_, size_t *out_len_)
{
	return ridl_gen_encode(&fl_rights_table, message_, buf_, size_, out_len_);
}

ridl_status
fl_rights_decode(const void *data_, size_t len_, ridl_arena *mem_, fl_rights **out_)
{
	return ridl_gen_decode(&fl_rights_table, data_, len_, mem_, out_);
}

void
fl_rights_print(const fl_rights *message_, FILE *file_)
{
	ridl_gen_print(&fl_rights_table, message_, file_);
}

bool
fl_rights_equal(const fl_rights *a_, const fl_rights *b_)
{
	return ridl_gen_equal(&fl_rights_table, a_, b_);
}

fl_rights *
fl_rights_copy(const fl_rights *message_)
{
	return ridl_gen_copy(&fl_rights_table, message_);
}

/* Gate.open */

static const ProtobufCFieldDescriptor fl_gate_open_args_pb_fields[] = {
	{ "perm", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(fl_gate_open_args, perm), NULL, NULL, 0, 0, NULL, NULL },
	{ "wide", 2, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_UINT64,
	    offsetof(fl_gate_open_args, has_wide), offsetof(fl_gate_open_args, wide), NULL,
	    NULL, 0, 0, NULL, NULL },
	{ "shorts", 3, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_UINT32,
	    offsetof(fl_gate_open_args, n_shorts), offsetof(fl_gate_open_args, shorts), NULL,
	    NULL, PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
	{ "more", 4, PROTOBUF_C_LABEL_OPTIONAL, PROTOBUF_C_TYPE_UINT32,
	    offsetof(fl_gate_open_args, has_more), offsetof(fl_gate_open_args, more), NULL,
	    NULL, 0, 0, NULL, NULL },
};

static const unsigned fl_gate_open_args_pb_names[] = { 3, 0, 2, 1 };
static const ProtobufCIntRange fl_gate_open_args_pb_ranges[] = { { 1, 0 }, { 0, 4 } };

static const ProtobufCMessageDescriptor fl_gate_open_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.flags.GateOpenArgs",
	"GateOpenArgs",
	"fl_gate_open_args",
	"golden.flags",
	sizeof(fl_gate_open_args),
	4,
	fl_gate_open_args_pb_fields,
	fl_gate_open_args_pb_names,
	1,
	fl_gate_open_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const fl_gate_open_args fl_gate_open_args_absent = { { &fl_gate_open_args_descriptor, 0,
    NULL }, 0, 0, 0, 0, NULL, 0, FL_PERM_ADMIN };

static const ridl_field fl_gate_open_args_fields[] = {
	RIDL_FIELD(1, UINT32, ONE, 0, offsetof(fl_gate_open_args, perm), 0, NULL, NULL, NULL,
	    "perm"),
	RIDL_FIELD(2, UINT64, OPTIONAL, 0, offsetof(fl_gate_open_args, wide),
	    offsetof(fl_gate_open_args, has_wide), NULL, NULL, NULL, "wide"),
	RIDL_FIELD(3, UINT32, MANY, 0, offsetof(fl_gate_open_args, shorts),
	    offsetof(fl_gate_open_args, n_shorts), NULL, NULL, NULL, "shorts"),
	RIDL_FIELD(4, UINT32, OPTIONAL, RIDL_FIELD_CAREFUL, offsetof(fl_gate_open_args, more),
	    offsetof(fl_gate_open_args, has_more), NULL, NULL, &fl_gate_open_args_absent.more,
	    "more"),
	RIDL_FIELDS_END,
};

static const ridl_message_table fl_gate_open_args_table = { "golden.flags.GateOpenArgs",
    &fl_gate_open_args_descriptor, fl_gate_open_args_fields, &fl_gate_open_args_absent,
    sizeof(fl_gate_open_args), 4, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor fl_gate_open_results_pb_fields[] = {
	{ "left", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(fl_gate_open_results, left), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned fl_gate_open_results_pb_names[] = { 0 };
static const ProtobufCIntRange fl_gate_open_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor fl_gate_open_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"golden.flags.GateOpenResults",
	"GateOpenResults",
	"fl_gate_open_results",
	"golden.flags",
	sizeof(fl_gate_open_results),
	1,
	fl_gate_open_results_pb_fields,
	fl_gate_open_results_pb_names,
	1,
	fl_gate_open_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const fl_gate_open_results fl_gate_open_results_absent = { { &fl_gate_open_results_descriptor,
    0, NULL }, 0 };

static const ridl_field fl_gate_open_results_fields[] = {
	RIDL_FIELD(1, UINT32, ONE, 0, offsetof(fl_gate_open_results, left), 0, NULL, NULL,
	    NULL, "left"),
	RIDL_FIELDS_END,
};

static const ridl_message_table fl_gate_open_results_table = { "golden.flags.GateOpenResults",
    &fl_gate_open_results_descriptor, fl_gate_open_results_fields,
    &fl_gate_open_results_absent, sizeof(fl_gate_open_results), 1, RIDL_MESSAGE_LIST };

static ridl_status
fl_gate_open_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const fl_gate_open_args *args_ = in_;

	return ((ridl_status (*)(void *, fl_gate_open_call *, fl_perm, const fl_wide *,
	    const fl_short *, size_t, fl_perm, fl_perm *))slot_)(self_,
	    (fl_gate_open_call *)call_, args_->perm, args_->has_wide ? &args_->wide : NULL,
	    args_->shorts, args_->n_shorts, args_->more, out_);
}

const ridl_method_table fl_gate_open_table = {
	"golden.flags.Gate/open",
	0x1f600c1b,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&fl_gate_open_args_table,
	&fl_gate_open_results_table,
	NULL,
	0,
	fl_gate_open_call_slot,
};

ridl_status
fl_gate_open(fl_gate *self_, fl_perm perm, const fl_wide *wide, const fl_short *shorts,
    size_t n_shorts, fl_perm more, fl_perm *left)
{
	const fl_gate_open_args args_ = { .perm = perm, .has_wide = wide != NULL,
	    .wide = wide != NULL ? *wide : (fl_wide)0, .n_shorts = n_shorts, .shorts = shorts,
	    .has_more = 1, .more = more };

	return ridl_gen_call((ridl_object *)self_, &fl_gate_open_table, NULL, &args_, left);
}

ridl_status
fl_gate_open_timed(fl_gate *self_, ridl_duration timeout_, fl_perm perm, const fl_wide *wide,
    const fl_short *shorts, size_t n_shorts, fl_perm more, fl_perm *left)
{
	const fl_gate_open_args args_ = { .perm = perm, .has_wide = wide != NULL,
	    .wide = wide != NULL ? *wide : (fl_wide)0, .n_shorts = n_shorts, .shorts = shorts,
	    .has_more = 1, .more = more };

	return ridl_gen_call_timed((ridl_object *)self_, &fl_gate_open_table, timeout_, &args_,
	    left);
}

fl_gate_open_future *
fl_gate_open_async(fl_gate *self_, fl_perm perm, const fl_wide *wide, const fl_short *shorts,
    size_t n_shorts, fl_perm more)
{
	const fl_gate_open_args args_ = { .perm = perm, .has_wide = wide != NULL,
	    .wide = wide != NULL ? *wide : (fl_wide)0, .n_shorts = n_shorts, .shorts = shorts,
	    .has_more = 1, .more = more };

	return (fl_gate_open_future *)ridl_gen_call_async((ridl_object *)self_,
	    &fl_gate_open_table, NULL, &args_);
}

ridl_status
fl_gate_open_with(fl_gate *self_, const ridl_call_options *options_,
    const fl_gate_open_args *args_, fl_perm *left)
{
	return ridl_gen_call((ridl_object *)self_, &fl_gate_open_table, options_, args_, left);
}

fl_gate_open_future *
fl_gate_open_async_with(fl_gate *self_, const ridl_call_options *options_,
    const fl_gate_open_args *args_)
{
	return (fl_gate_open_future *)ridl_gen_call_async((ridl_object *)self_,
	    &fl_gate_open_table, options_, args_);
}

ridl_status
fl_gate_open_value(fl_gate_open_future *future_, fl_perm *left)
{
	return ridl_gen_future_value((ridl_future *)future_, &fl_gate_open_table, left);
}

fl_gate_open_future *
fl_gate_open_future_of(ridl_future *future_)
{
	return (fl_gate_open_future *)ridl_gen_future_of(future_, &fl_gate_open_table);
}

ridl_status
fl_gate_open_reply(fl_gate_open_call *call_, fl_perm left)
{
	const fl_gate_open_results results_ = { .left = left };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* service Gate */

static const ridl_interface_method fl_gate_methods[] = {
	/* sorted by id */
	{ 0x1f600c1b, offsetof(fl_gate_ops, open), &fl_gate_open_table },
};

const ridl_interface_table fl_gate_table = { "golden.flags.Gate", 0x083e29a2,
    RIDL_INTERFACE_SERVICE, 1, fl_gate_methods, NULL, 0 };

fl_gate *
fl_gate_at(ridl_conn *conn_)
{
	return (fl_gate *)ridl_gen_object_at(conn_, &fl_gate_table);
}

fl_gate *
fl_gate_new(const fl_gate_ops *ops_, void *self_)
{
	return (fl_gate *)ridl_gen_object_new(&fl_gate_table, ops_, sizeof(fl_gate_ops), self_);
}

fl_gate *
fl_gate_ref(fl_gate *self_)
{
	return (fl_gate *)ridl_object_ref((ridl_object *)self_);
}

void
fl_gate_unref(fl_gate *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

fl_gate *
fl_gate_from(ridl_object *object_)
{
	return (fl_gate *)ridl_gen_object_from(object_, &fl_gate_table);
}
