/*
 * Made by ridlc from calc.ridl; do not edit.
 */
#include "calc.ridl.h"

#include <ridl/gen.h>

/* error DivideByZero */

static const ridl_field calc_divide_by_zero_fields[] = {
	{ 1, RIDL_KIND_DOUBLE, RIDL_LABEL_ONE, 0, offsetof(calc_divide_by_zero, dividend), 0, NULL,
	    NULL, NULL, "dividend" },
};

static const ProtobufCFieldDescriptor calc_divide_by_zero_pb_fields[] = {
	{ "dividend", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE, 0,
	    offsetof(calc_divide_by_zero, dividend), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned calc_divide_by_zero_pb_names[] = { 0 };
static const ProtobufCIntRange calc_divide_by_zero_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

const ProtobufCMessageDescriptor calc_divide_by_zero_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.calc.DivideByZero",
	"DivideByZero",
	"calc_divide_by_zero",
	"demo.calc",
	sizeof(calc_divide_by_zero),
	1,
	calc_divide_by_zero_pb_fields,
	calc_divide_by_zero_pb_names,
	1,
	calc_divide_by_zero_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

const ridl_message_table calc_divide_by_zero_table = { "demo.calc.DivideByZero",
	&calc_divide_by_zero_descriptor, calc_divide_by_zero_fields, sizeof(calc_divide_by_zero), 1,
	0 };

const ridl_error_table calc_divide_by_zero_error_table = { "demo.calc.DivideByZero",
	CALC_DIVIDE_BY_ZERO, &calc_divide_by_zero_table };

ridl_status
calc_divide_by_zero_throw(ridl_call *call_, const calc_divide_by_zero *detail_)
{
	return ridl_gen_throw(call_, &calc_divide_by_zero_error_table, detail_);
}

const calc_divide_by_zero *
calc_divide_by_zero_detail(const ridl_error *error_)
{
	return (const calc_divide_by_zero *)ridl_gen_error_detail(error_,
	    &calc_divide_by_zero_error_table);
}

/* ... encode, decode, print, equal, copy: one ridl_gen_*() each ... */

/* Calculator.add */

/* ... tables of calc_calculator_add_args and _results as above, flags RIDL_MESSAGE_LIST ... */

static ridl_status
calc_calculator_add_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const calc_calculator_add_args *args_ = in_;

	return ((ridl_status (*)(void *, calc_calculator_add_call *, double, double, double *))slot_)(
	    self_, (calc_calculator_add_call *)call_, args_->a, args_->b, out_);
}

static const ridl_method_table calc_calculator_add_table = {
	"demo.calc.Calculator/add",
	0x30574271,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&calc_calculator_add_args_table,
	&calc_calculator_add_results_table,
	NULL,
	0,
	calc_calculator_add_call_slot,
};

ridl_status
calc_calculator_add(calc_calculator *self_, double a, double b, double *sum)
{
	const calc_calculator_add_args args_ = { .a = a, .b = b };

	return ridl_gen_call((ridl_object *)self_, &calc_calculator_add_table, NULL, &args_, sum);
}

ridl_status
calc_calculator_add_timed(calc_calculator *self_, ridl_duration timeout_, double a, double b,
    double *sum)
{
	const calc_calculator_add_args args_ = { .a = a, .b = b };

	return ridl_gen_call_timed((ridl_object *)self_, &calc_calculator_add_table, timeout_, &args_,
	    sum);
}

calc_calculator_add_future *
calc_calculator_add_async(calc_calculator *self_, double a, double b)
{
	const calc_calculator_add_args args_ = { .a = a, .b = b };

	return (calc_calculator_add_future *)ridl_gen_call_async((ridl_object *)self_,
	    &calc_calculator_add_table, NULL, &args_);
}

ridl_status
calc_calculator_add_with(calc_calculator *self_, const ridl_call_options *options_,
    const calc_calculator_add_args *args_, double *sum)
{
	return ridl_gen_call((ridl_object *)self_, &calc_calculator_add_table, options_, args_, sum);
}

calc_calculator_add_future *
calc_calculator_add_async_with(calc_calculator *self_, const ridl_call_options *options_,
    const calc_calculator_add_args *args_)
{
	return (calc_calculator_add_future *)ridl_gen_call_async((ridl_object *)self_,
	    &calc_calculator_add_table, options_, args_);
}

ridl_status
calc_calculator_add_value(calc_calculator_add_future *future_, double *sum)
{
	return ridl_gen_future_value((ridl_future *)future_, sum);
}

calc_calculator_add_future *
calc_calculator_add_future_of(ridl_future *future_)
{
	return (calc_calculator_add_future *)ridl_gen_future_of(future_, &calc_calculator_add_table);
}

ridl_status
calc_calculator_add_reply(calc_calculator_add_call *call_, double sum)
{
	const calc_calculator_add_results results_ = { .sum = sum };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* service Calculator */

static const ridl_interface_method calc_calculator_methods[] = {
	/* sorted by id */
	{ 0x1bcaf125, offsetof(calc_calculator_ops, sum), &calc_calculator_sum_table },
	{ 0x2812c3f7, offsetof(calc_calculator_ops, divide), &calc_calculator_divide_table },
	{ 0x30574271, offsetof(calc_calculator_ops, add), &calc_calculator_add_table },
	{ 0x39ffab05, offsetof(calc_calculator_ops, nap), &calc_calculator_nap_table },
};

const ridl_interface_table calc_calculator_table = { "demo.calc.Calculator", 0xd4fa7d21,
	RIDL_INTERFACE_SERVICE, 4, calc_calculator_methods, NULL, 0 };

calc_calculator *
calc_calculator_at(ridl_conn *conn_)
{
	return (calc_calculator *)ridl_gen_object_at(conn_, &calc_calculator_table);
}

calc_calculator *
calc_calculator_new(const calc_calculator_ops *ops_, void *self_)
{
	return (calc_calculator *)ridl_gen_object_new(&calc_calculator_table, ops_,
	    sizeof(calc_calculator_ops), self_);
}

calc_calculator *
calc_calculator_ref(calc_calculator *self_)
{
	return (calc_calculator *)ridl_object_ref((ridl_object *)self_);
}

void
calc_calculator_unref(calc_calculator *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

calc_calculator *
calc_calculator_from(ridl_object *object_)
{
	return (calc_calculator *)ridl_gen_object_from(object_, &calc_calculator_table);
}
