/*
 * Made by ridlc from alive.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "alive.ridl.h"

#include <ridl/gen.h>

/* Alive.check */

static const ProtobufCFieldDescriptor alive_alive_check_args_pb_fields[] = {
	{ "part", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_STRING, 0,
	    offsetof(alive_alive_check_args, part), NULL, protobuf_c_empty_string, 0, 0, NULL,
	    NULL },
};

static const unsigned alive_alive_check_args_pb_names[] = { 0 };
static const ProtobufCIntRange alive_alive_check_args_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor alive_alive_check_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"alive.AliveCheckArgs",
	"AliveCheckArgs",
	"alive_alive_check_args",
	"alive",
	sizeof(alive_alive_check_args),
	1,
	alive_alive_check_args_pb_fields,
	alive_alive_check_args_pb_names,
	1,
	alive_alive_check_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const alive_alive_check_args alive_alive_check_args_absent = { { &alive_alive_check_args_descriptor,
    0, NULL }, protobuf_c_empty_string };

static const ridl_field alive_alive_check_args_fields[] = {
	RIDL_FIELD(1, STRING, ONE, 0, offsetof(alive_alive_check_args, part), 0, NULL, NULL,
	    NULL, "part"),
	RIDL_FIELDS_END,
};

static const ridl_message_table alive_alive_check_args_table = { "alive.AliveCheckArgs",
    &alive_alive_check_args_descriptor, alive_alive_check_args_fields,
    &alive_alive_check_args_absent, sizeof(alive_alive_check_args), 1, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor alive_alive_check_results_pb_fields[] = {
	{ "well", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_BOOL, 0,
	    offsetof(alive_alive_check_results, well), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned alive_alive_check_results_pb_names[] = { 0 };
static const ProtobufCIntRange alive_alive_check_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor alive_alive_check_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"alive.AliveCheckResults",
	"AliveCheckResults",
	"alive_alive_check_results",
	"alive",
	sizeof(alive_alive_check_results),
	1,
	alive_alive_check_results_pb_fields,
	alive_alive_check_results_pb_names,
	1,
	alive_alive_check_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const alive_alive_check_results alive_alive_check_results_absent = { { &alive_alive_check_results_descriptor,
    0, NULL }, 0 };

static const ridl_field alive_alive_check_results_fields[] = {
	RIDL_FIELD(1, BOOL, ONE, 0, offsetof(alive_alive_check_results, well), 0, NULL, NULL,
	    NULL, "well"),
	RIDL_FIELDS_END,
};

static const ridl_message_table alive_alive_check_results_table = { "alive.AliveCheckResults",
    &alive_alive_check_results_descriptor, alive_alive_check_results_fields,
    &alive_alive_check_results_absent, sizeof(alive_alive_check_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
alive_alive_check_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const alive_alive_check_args *args_ = in_;

	return ((ridl_status (*)(void *, alive_alive_check_call *, const char *,
	    ridl_bool *))slot_)(self_, (alive_alive_check_call *)call_, args_->part, out_);
}

const ridl_method_table alive_alive_check_table = {
	"alive.Alive/check",
	0xdea76382,
	RIDL_METHOD_IDEMPOTENT,
	RIDL_SHAPE_SCALAR,
	2000000000,
	&alive_alive_check_args_table,
	&alive_alive_check_results_table,
	NULL,
	0,
	alive_alive_check_call_slot,
};

ridl_status
alive_alive_check(alive_alive *self_, const char *part, ridl_bool *well)
{
	const alive_alive_check_args args_ = { .part = part };

	return ridl_gen_call((ridl_object *)self_, &alive_alive_check_table, NULL, &args_,
	    well);
}

ridl_status
alive_alive_check_timed(alive_alive *self_, ridl_duration timeout_, const char *part,
    ridl_bool *well)
{
	const alive_alive_check_args args_ = { .part = part };

	return ridl_gen_call_timed((ridl_object *)self_, &alive_alive_check_table, timeout_,
	    &args_, well);
}

alive_alive_check_future *
alive_alive_check_async(alive_alive *self_, const char *part)
{
	const alive_alive_check_args args_ = { .part = part };

	return (alive_alive_check_future *)ridl_gen_call_async((ridl_object *)self_,
	    &alive_alive_check_table, NULL, &args_);
}

ridl_status
alive_alive_check_with(alive_alive *self_, const ridl_call_options *options_,
    const alive_alive_check_args *args_, ridl_bool *well)
{
	return ridl_gen_call((ridl_object *)self_, &alive_alive_check_table, options_, args_,
	    well);
}

alive_alive_check_future *
alive_alive_check_async_with(alive_alive *self_, const ridl_call_options *options_,
    const alive_alive_check_args *args_)
{
	return (alive_alive_check_future *)ridl_gen_call_async((ridl_object *)self_,
	    &alive_alive_check_table, options_, args_);
}

ridl_status
alive_alive_check_value(alive_alive_check_future *future_, ridl_bool *well)
{
	return ridl_gen_future_value((ridl_future *)future_, &alive_alive_check_table, well);
}

alive_alive_check_future *
alive_alive_check_future_of(ridl_future *future_)
{
	return (alive_alive_check_future *)ridl_gen_future_of(future_,
	    &alive_alive_check_table);
}

ridl_status
alive_alive_check_reply(alive_alive_check_call *call_, ridl_bool well)
{
	const alive_alive_check_results results_ = { .well = well };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Alive.poke */

static const ProtobufCFieldDescriptor alive_alive_poke_args_pb_fields[] = {
	{ "where", 1, PROTOBUF_C_LABEL_REPEATED, PROTOBUF_C_TYPE_UINT32,
	    offsetof(alive_alive_poke_args, n_where), offsetof(alive_alive_poke_args, where),
	    NULL, NULL, PROTOBUF_C_FIELD_FLAG_PACKED, 0, NULL, NULL },
};

static const unsigned alive_alive_poke_args_pb_names[] = { 0 };
static const ProtobufCIntRange alive_alive_poke_args_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor alive_alive_poke_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"alive.AlivePokeArgs",
	"AlivePokeArgs",
	"alive_alive_poke_args",
	"alive",
	sizeof(alive_alive_poke_args),
	1,
	alive_alive_poke_args_pb_fields,
	alive_alive_poke_args_pb_names,
	1,
	alive_alive_poke_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const alive_alive_poke_args alive_alive_poke_args_absent = { { &alive_alive_poke_args_descriptor,
    0, NULL }, 0, NULL };

static const ridl_field alive_alive_poke_args_fields[] = {
	RIDL_FIELD(1, UINT32, MANY, 0, offsetof(alive_alive_poke_args, where),
	    offsetof(alive_alive_poke_args, n_where), NULL, NULL, NULL, "where"),
	RIDL_FIELDS_END,
};

static const ridl_message_table alive_alive_poke_args_table = { "alive.AlivePokeArgs",
    &alive_alive_poke_args_descriptor, alive_alive_poke_args_fields,
    &alive_alive_poke_args_absent, sizeof(alive_alive_poke_args), 1, RIDL_MESSAGE_LIST };

static ridl_status
alive_alive_poke_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const alive_alive_poke_args *args_ = in_;

	(void)out_;
	((void (*)(void *, alive_alive_poke_call *, const uint32_t *, size_t))slot_)(self_,
	    (alive_alive_poke_call *)call_, args_->where, args_->n_where);
	return RIDL_OK;
}

const ridl_method_table alive_alive_poke_table = {
	"alive.Alive/poke",
	0xa5f2882f,
	RIDL_METHOD_ONEWAY,
	RIDL_SHAPE_NONE,
	0,
	&alive_alive_poke_args_table,
	NULL,
	NULL,
	0,
	alive_alive_poke_call_slot,
};

ridl_status
alive_alive_poke(alive_alive *self_, const uint32_t *where, size_t n_where)
{
	const alive_alive_poke_args args_ = { .n_where = n_where, .where = where };

	return ridl_gen_call((ridl_object *)self_, &alive_alive_poke_table, NULL, &args_, NULL);
}

ridl_status
alive_alive_poke_timed(alive_alive *self_, ridl_duration timeout_, const uint32_t *where,
    size_t n_where)
{
	const alive_alive_poke_args args_ = { .n_where = n_where, .where = where };

	return ridl_gen_call_timed((ridl_object *)self_, &alive_alive_poke_table, timeout_,
	    &args_, NULL);
}

alive_alive_poke_future *
alive_alive_poke_async(alive_alive *self_, const uint32_t *where, size_t n_where)
{
	const alive_alive_poke_args args_ = { .n_where = n_where, .where = where };

	return (alive_alive_poke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &alive_alive_poke_table, NULL, &args_);
}

ridl_status
alive_alive_poke_with(alive_alive *self_, const ridl_call_options *options_,
    const alive_alive_poke_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &alive_alive_poke_table, options_, args_,
	    NULL);
}

alive_alive_poke_future *
alive_alive_poke_async_with(alive_alive *self_, const ridl_call_options *options_,
    const alive_alive_poke_args *args_)
{
	return (alive_alive_poke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &alive_alive_poke_table, options_, args_);
}

ridl_status
alive_alive_poke_value(alive_alive_poke_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &alive_alive_poke_table, NULL);
}

alive_alive_poke_future *
alive_alive_poke_future_of(ridl_future *future_)
{
	return (alive_alive_poke_future *)ridl_gen_future_of(future_, &alive_alive_poke_table);
}

/* service Alive */

static const ridl_interface_method alive_alive_methods[] = {
	/* sorted by id */
	{ 0xa5f2882f, offsetof(alive_alive_ops, poke), &alive_alive_poke_table },
	{ 0xdea76382, offsetof(alive_alive_ops, check), &alive_alive_check_table },
};

const ridl_interface_table alive_alive_table = { "alive.Alive", 0x52001599,
    RIDL_INTERFACE_SERVICE, 2, alive_alive_methods, NULL, 0 };

alive_alive *
alive_alive_at(ridl_conn *conn_)
{
	return (alive_alive *)ridl_gen_object_at(conn_, &alive_alive_table);
}

alive_alive *
alive_alive_new(const alive_alive_ops *ops_, void *self_)
{
	return (alive_alive *)ridl_gen_object_new(&alive_alive_table, ops_,
	    sizeof(alive_alive_ops), self_);
}

alive_alive *
alive_alive_ref(alive_alive *self_)
{
	return (alive_alive *)ridl_object_ref((ridl_object *)self_);
}

void
alive_alive_unref(alive_alive *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

alive_alive *
alive_alive_from(ridl_object *object_)
{
	return (alive_alive *)ridl_gen_object_from(object_, &alive_alive_table);
}
