/*
 * Made by ridlc from calc.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "calc.ridl.h"

#include <ridl/gen.h>

/* error DivideByZero */

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

static const calc_divide_by_zero calc_divide_by_zero_absent = { { &calc_divide_by_zero_descriptor,
    0, NULL }, 0 };

static const ridl_field calc_divide_by_zero_fields[] = {
	RIDL_FIELD(1, DOUBLE, ONE, 0, offsetof(calc_divide_by_zero, dividend), 0, NULL, NULL,
	    NULL, "dividend"),
	RIDL_FIELDS_END,
};

const ridl_message_table calc_divide_by_zero_table = { "demo.calc.DivideByZero",
    &calc_divide_by_zero_descriptor, calc_divide_by_zero_fields, &calc_divide_by_zero_absent,
    sizeof(calc_divide_by_zero), 1, 0 };

ridl_status
calc_divide_by_zero_encode(const calc_divide_by_zero *message_, void *buf_, size_t size_,
    size_t *out_len_)
{
	return ridl_gen_encode(&calc_divide_by_zero_table, message_, buf_, size_, out_len_);
}

ridl_status
calc_divide_by_zero_decode(const void *data_, size_t len_, ridl_arena *mem_,
    calc_divide_by_zero **out_)
{
	return ridl_gen_decode(&calc_divide_by_zero_table, data_, len_, mem_, out_);
}

void
calc_divide_by_zero_print(const calc_divide_by_zero *message_, FILE *file_)
{
	ridl_gen_print(&calc_divide_by_zero_table, message_, file_);
}

bool
calc_divide_by_zero_equal(const calc_divide_by_zero *a_, const calc_divide_by_zero *b_)
{
	return ridl_gen_equal(&calc_divide_by_zero_table, a_, b_);
}

calc_divide_by_zero *
calc_divide_by_zero_copy(const calc_divide_by_zero *message_)
{
	return ridl_gen_copy(&calc_divide_by_zero_table, message_);
}

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
	return ridl_gen_error_detail(error_, &calc_divide_by_zero_error_table);
}

/* Progress.invoke */

static const ProtobufCFieldDescriptor calc_progress_invoke_args_pb_fields[] = {
	{ "percent", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(calc_progress_invoke_args, percent), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned calc_progress_invoke_args_pb_names[] = { 0 };
static const ProtobufCIntRange calc_progress_invoke_args_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor calc_progress_invoke_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.calc.ProgressInvokeArgs",
	"ProgressInvokeArgs",
	"calc_progress_invoke_args",
	"demo.calc",
	sizeof(calc_progress_invoke_args),
	1,
	calc_progress_invoke_args_pb_fields,
	calc_progress_invoke_args_pb_names,
	1,
	calc_progress_invoke_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const calc_progress_invoke_args calc_progress_invoke_args_absent = { { &calc_progress_invoke_args_descriptor,
    0, NULL }, 0 };

static const ridl_field calc_progress_invoke_args_fields[] = {
	RIDL_FIELD(1, UINT32, ONE, 0, offsetof(calc_progress_invoke_args, percent), 0, NULL,
	    NULL, NULL, "percent"),
	RIDL_FIELDS_END,
};

static const ridl_message_table calc_progress_invoke_args_table = { "demo.calc.ProgressInvokeArgs",
    &calc_progress_invoke_args_descriptor, calc_progress_invoke_args_fields,
    &calc_progress_invoke_args_absent, sizeof(calc_progress_invoke_args), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
calc_progress_invoke_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const calc_progress_invoke_args *args_ = in_;

	(void)out_;
	((void (*)(void *, calc_progress_invoke_call *, uint32_t))slot_)(self_,
	    (calc_progress_invoke_call *)call_, args_->percent);
	return RIDL_OK;
}

static const ridl_method_table calc_progress_invoke_table = {
	"demo.calc.Progress/invoke",
	0xfca9fdaf,
	RIDL_METHOD_ONEWAY,
	RIDL_SHAPE_NONE,
	0,
	&calc_progress_invoke_args_table,
	NULL,
	NULL,
	0,
	calc_progress_invoke_call_slot,
};

ridl_status
calc_progress_invoke(calc_progress *self_, uint32_t percent)
{
	const calc_progress_invoke_args args_ = { .percent = percent };

	return ridl_gen_call((ridl_object *)self_, &calc_progress_invoke_table, NULL, &args_,
	    NULL);
}

ridl_status
calc_progress_invoke_timed(calc_progress *self_, ridl_duration timeout_, uint32_t percent)
{
	const calc_progress_invoke_args args_ = { .percent = percent };

	return ridl_gen_call_timed((ridl_object *)self_, &calc_progress_invoke_table, timeout_,
	    &args_, NULL);
}

calc_progress_invoke_future *
calc_progress_invoke_async(calc_progress *self_, uint32_t percent)
{
	const calc_progress_invoke_args args_ = { .percent = percent };

	return (calc_progress_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &calc_progress_invoke_table, NULL, &args_);
}

ridl_status
calc_progress_invoke_with(calc_progress *self_, const ridl_call_options *options_,
    const calc_progress_invoke_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &calc_progress_invoke_table, options_,
	    args_, NULL);
}

calc_progress_invoke_future *
calc_progress_invoke_async_with(calc_progress *self_, const ridl_call_options *options_,
    const calc_progress_invoke_args *args_)
{
	return (calc_progress_invoke_future *)ridl_gen_call_async((ridl_object *)self_,
	    &calc_progress_invoke_table, options_, args_);
}

ridl_status
calc_progress_invoke_value(calc_progress_invoke_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &calc_progress_invoke_table, NULL);
}

calc_progress_invoke_future *
calc_progress_invoke_future_of(ridl_future *future_)
{
	return (calc_progress_invoke_future *)ridl_gen_future_of(future_,
	    &calc_progress_invoke_table);
}

/* callback Progress */

static const ridl_interface_method calc_progress_methods[] = {
	/* sorted by id */
	{ 0xfca9fdaf, 0, &calc_progress_invoke_table },
};

const ridl_interface_table calc_progress_table = { "demo.calc.Progress", 0xa004abaa,
    RIDL_INTERFACE_CALLBACK, 1, calc_progress_methods, NULL, 0 };

calc_progress *
calc_progress_new(void (*fn_)(void *self_, calc_progress_invoke_call *call_, uint32_t percent),
    void *self_, void (*released_)(void *self_))
{
	return (calc_progress *)ridl_gen_callback_new(&calc_progress_table, (ridl_slot)fn_,
	    self_, released_);
}

calc_progress *
calc_progress_ref(calc_progress *self_)
{
	return (calc_progress *)ridl_object_ref((ridl_object *)self_);
}

void
calc_progress_unref(calc_progress *self_)
{
	ridl_object_unref((ridl_object *)self_);
}

calc_progress *
calc_progress_from(ridl_object *object_)
{
	return (calc_progress *)ridl_gen_object_from(object_, &calc_progress_table);
}

/* Calculator.add */

static const ProtobufCFieldDescriptor calc_calculator_add_args_pb_fields[] = {
	{ "a", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE, 0,
	    offsetof(calc_calculator_add_args, a), NULL, NULL, 0, 0, NULL, NULL },
	{ "b", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE, 0,
	    offsetof(calc_calculator_add_args, b), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned calc_calculator_add_args_pb_names[] = { 0, 1 };
static const ProtobufCIntRange calc_calculator_add_args_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor calc_calculator_add_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.calc.CalculatorAddArgs",
	"CalculatorAddArgs",
	"calc_calculator_add_args",
	"demo.calc",
	sizeof(calc_calculator_add_args),
	2,
	calc_calculator_add_args_pb_fields,
	calc_calculator_add_args_pb_names,
	1,
	calc_calculator_add_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const calc_calculator_add_args calc_calculator_add_args_absent = { { &calc_calculator_add_args_descriptor,
    0, NULL }, 0, 0 };

static const ridl_field calc_calculator_add_args_fields[] = {
	RIDL_FIELD(1, DOUBLE, ONE, 0, offsetof(calc_calculator_add_args, a), 0, NULL, NULL,
	    NULL, "a"),
	RIDL_FIELD(2, DOUBLE, ONE, 0, offsetof(calc_calculator_add_args, b), 0, NULL, NULL,
	    NULL, "b"),
	RIDL_FIELDS_END,
};

static const ridl_message_table calc_calculator_add_args_table = { "demo.calc.CalculatorAddArgs",
    &calc_calculator_add_args_descriptor, calc_calculator_add_args_fields,
    &calc_calculator_add_args_absent, sizeof(calc_calculator_add_args), 2, RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor calc_calculator_add_results_pb_fields[] = {
	{ "sum", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE, 0,
	    offsetof(calc_calculator_add_results, sum), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned calc_calculator_add_results_pb_names[] = { 0 };
static const ProtobufCIntRange calc_calculator_add_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor calc_calculator_add_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.calc.CalculatorAddResults",
	"CalculatorAddResults",
	"calc_calculator_add_results",
	"demo.calc",
	sizeof(calc_calculator_add_results),
	1,
	calc_calculator_add_results_pb_fields,
	calc_calculator_add_results_pb_names,
	1,
	calc_calculator_add_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const calc_calculator_add_results calc_calculator_add_results_absent = { { &calc_calculator_add_results_descriptor,
    0, NULL }, 0 };

static const ridl_field calc_calculator_add_results_fields[] = {
	RIDL_FIELD(1, DOUBLE, ONE, 0, offsetof(calc_calculator_add_results, sum), 0, NULL,
	    NULL, NULL, "sum"),
	RIDL_FIELDS_END,
};

static const ridl_message_table calc_calculator_add_results_table = { "demo.calc.CalculatorAddResults",
    &calc_calculator_add_results_descriptor, calc_calculator_add_results_fields,
    &calc_calculator_add_results_absent, sizeof(calc_calculator_add_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
calc_calculator_add_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const calc_calculator_add_args *args_ = in_;

	return ((ridl_status (*)(void *, calc_calculator_add_call *, double, double,
	    double *))slot_)(self_, (calc_calculator_add_call *)call_, args_->a, args_->b,
	    out_);
}

const ridl_method_table calc_calculator_add_table = {
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

	return ridl_gen_call((ridl_object *)self_, &calc_calculator_add_table, NULL, &args_,
	    sum);
}

ridl_status
calc_calculator_add_timed(calc_calculator *self_, ridl_duration timeout_, double a, double b,
    double *sum)
{
	const calc_calculator_add_args args_ = { .a = a, .b = b };

	return ridl_gen_call_timed((ridl_object *)self_, &calc_calculator_add_table, timeout_,
	    &args_, sum);
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
	return ridl_gen_call((ridl_object *)self_, &calc_calculator_add_table, options_, args_,
	    sum);
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
	return ridl_gen_future_value((ridl_future *)future_, &calc_calculator_add_table, sum);
}

calc_calculator_add_future *
calc_calculator_add_future_of(ridl_future *future_)
{
	return (calc_calculator_add_future *)ridl_gen_future_of(future_,
	    &calc_calculator_add_table);
}

ridl_status
calc_calculator_add_reply(calc_calculator_add_call *call_, double sum)
{
	const calc_calculator_add_results results_ = { .sum = sum };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Calculator.divide */

static const ProtobufCFieldDescriptor calc_calculator_divide_args_pb_fields[] = {
	{ "a", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE, 0,
	    offsetof(calc_calculator_divide_args, a), NULL, NULL, 0, 0, NULL, NULL },
	{ "b", 2, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE, 0,
	    offsetof(calc_calculator_divide_args, b), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned calc_calculator_divide_args_pb_names[] = { 0, 1 };
static const ProtobufCIntRange calc_calculator_divide_args_pb_ranges[] = { { 1, 0 }, { 0, 2 } };

static const ProtobufCMessageDescriptor calc_calculator_divide_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.calc.CalculatorDivideArgs",
	"CalculatorDivideArgs",
	"calc_calculator_divide_args",
	"demo.calc",
	sizeof(calc_calculator_divide_args),
	2,
	calc_calculator_divide_args_pb_fields,
	calc_calculator_divide_args_pb_names,
	1,
	calc_calculator_divide_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const calc_calculator_divide_args calc_calculator_divide_args_absent = { { &calc_calculator_divide_args_descriptor,
    0, NULL }, 0, 0 };

static const ridl_field calc_calculator_divide_args_fields[] = {
	RIDL_FIELD(1, DOUBLE, ONE, 0, offsetof(calc_calculator_divide_args, a), 0, NULL, NULL,
	    NULL, "a"),
	RIDL_FIELD(2, DOUBLE, ONE, 0, offsetof(calc_calculator_divide_args, b), 0, NULL, NULL,
	    NULL, "b"),
	RIDL_FIELDS_END,
};

static const ridl_message_table calc_calculator_divide_args_table = { "demo.calc.CalculatorDivideArgs",
    &calc_calculator_divide_args_descriptor, calc_calculator_divide_args_fields,
    &calc_calculator_divide_args_absent, sizeof(calc_calculator_divide_args), 2,
    RIDL_MESSAGE_LIST };

static const ProtobufCFieldDescriptor calc_calculator_divide_results_pb_fields[] = {
	{ "quotient", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE, 0,
	    offsetof(calc_calculator_divide_results, quotient), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned calc_calculator_divide_results_pb_names[] = { 0 };
static const ProtobufCIntRange calc_calculator_divide_results_pb_ranges[] = { { 1, 0 }, { 0,
    1 } };

static const ProtobufCMessageDescriptor calc_calculator_divide_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.calc.CalculatorDivideResults",
	"CalculatorDivideResults",
	"calc_calculator_divide_results",
	"demo.calc",
	sizeof(calc_calculator_divide_results),
	1,
	calc_calculator_divide_results_pb_fields,
	calc_calculator_divide_results_pb_names,
	1,
	calc_calculator_divide_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const calc_calculator_divide_results calc_calculator_divide_results_absent = { { &calc_calculator_divide_results_descriptor,
    0, NULL }, 0 };

static const ridl_field calc_calculator_divide_results_fields[] = {
	RIDL_FIELD(1, DOUBLE, ONE, 0, offsetof(calc_calculator_divide_results, quotient), 0,
	    NULL, NULL, NULL, "quotient"),
	RIDL_FIELDS_END,
};

static const ridl_message_table calc_calculator_divide_results_table = { "demo.calc.CalculatorDivideResults",
    &calc_calculator_divide_results_descriptor, calc_calculator_divide_results_fields,
    &calc_calculator_divide_results_absent, sizeof(calc_calculator_divide_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
calc_calculator_divide_call_slot(ridl_slot slot_, void *self_, ridl_call *call_,
    const void *in_, void *out_)
{
	const calc_calculator_divide_args *args_ = in_;

	return ((ridl_status (*)(void *, calc_calculator_divide_call *, double, double,
	    double *))slot_)(self_, (calc_calculator_divide_call *)call_, args_->a, args_->b,
	    out_);
}

static const ridl_error_table *const calc_calculator_divide_throws[] = {
	&calc_divide_by_zero_error_table,
};

const ridl_method_table calc_calculator_divide_table = {
	"demo.calc.Calculator/divide",
	0x2812c3f7,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&calc_calculator_divide_args_table,
	&calc_calculator_divide_results_table,
	calc_calculator_divide_throws,
	1,
	calc_calculator_divide_call_slot,
};

ridl_status
calc_calculator_divide(calc_calculator *self_, double a, double b, double *quotient)
{
	const calc_calculator_divide_args args_ = { .a = a, .b = b };

	return ridl_gen_call((ridl_object *)self_, &calc_calculator_divide_table, NULL, &args_,
	    quotient);
}

ridl_status
calc_calculator_divide_timed(calc_calculator *self_, ridl_duration timeout_, double a,
    double b, double *quotient)
{
	const calc_calculator_divide_args args_ = { .a = a, .b = b };

	return ridl_gen_call_timed((ridl_object *)self_, &calc_calculator_divide_table,
	    timeout_, &args_, quotient);
}

calc_calculator_divide_future *
calc_calculator_divide_async(calc_calculator *self_, double a, double b)
{
	const calc_calculator_divide_args args_ = { .a = a, .b = b };

	return (calc_calculator_divide_future *)ridl_gen_call_async((ridl_object *)self_,
	    &calc_calculator_divide_table, NULL, &args_);
}

ridl_status
calc_calculator_divide_with(calc_calculator *self_, const ridl_call_options *options_,
    const calc_calculator_divide_args *args_, double *quotient)
{
	return ridl_gen_call((ridl_object *)self_, &calc_calculator_divide_table, options_,
	    args_, quotient);
}

calc_calculator_divide_future *
calc_calculator_divide_async_with(calc_calculator *self_, const ridl_call_options *options_,
    const calc_calculator_divide_args *args_)
{
	return (calc_calculator_divide_future *)ridl_gen_call_async((ridl_object *)self_,
	    &calc_calculator_divide_table, options_, args_);
}

ridl_status
calc_calculator_divide_value(calc_calculator_divide_future *future_, double *quotient)
{
	return ridl_gen_future_value((ridl_future *)future_, &calc_calculator_divide_table,
	    quotient);
}

calc_calculator_divide_future *
calc_calculator_divide_future_of(ridl_future *future_)
{
	return (calc_calculator_divide_future *)ridl_gen_future_of(future_,
	    &calc_calculator_divide_table);
}

ridl_status
calc_calculator_divide_reply(calc_calculator_divide_call *call_, double quotient)
{
	const calc_calculator_divide_results results_ = { .quotient = quotient };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Calculator.sum */

static const calc_calculator_sum_args calc_calculator_sum_args_absent = { { NULL, 0, NULL }, 0,
    NULL, NULL };

static const ridl_field calc_calculator_sum_args_fields[] = {
	RIDL_FIELD(1, DOUBLE, MANY, 0, offsetof(calc_calculator_sum_args, numbers),
	    offsetof(calc_calculator_sum_args, n_numbers), NULL, NULL, NULL, "numbers"),
	RIDL_FIELD(2, OBJECT, ONE, RIDL_FIELD_NEEDED,
	    offsetof(calc_calculator_sum_args, progress), 0, &calc_progress_table, NULL, NULL,
	    "progress"),
	RIDL_FIELDS_END,
};

static const ridl_message_table calc_calculator_sum_args_table = { "demo.calc.CalculatorSumArgs",
    NULL, calc_calculator_sum_args_fields, &calc_calculator_sum_args_absent,
    sizeof(calc_calculator_sum_args), 2,
    RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

static const ProtobufCFieldDescriptor calc_calculator_sum_results_pb_fields[] = {
	{ "total", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_DOUBLE, 0,
	    offsetof(calc_calculator_sum_results, total), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned calc_calculator_sum_results_pb_names[] = { 0 };
static const ProtobufCIntRange calc_calculator_sum_results_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor calc_calculator_sum_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.calc.CalculatorSumResults",
	"CalculatorSumResults",
	"calc_calculator_sum_results",
	"demo.calc",
	sizeof(calc_calculator_sum_results),
	1,
	calc_calculator_sum_results_pb_fields,
	calc_calculator_sum_results_pb_names,
	1,
	calc_calculator_sum_results_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const calc_calculator_sum_results calc_calculator_sum_results_absent = { { &calc_calculator_sum_results_descriptor,
    0, NULL }, 0 };

static const ridl_field calc_calculator_sum_results_fields[] = {
	RIDL_FIELD(1, DOUBLE, ONE, 0, offsetof(calc_calculator_sum_results, total), 0, NULL,
	    NULL, NULL, "total"),
	RIDL_FIELDS_END,
};

static const ridl_message_table calc_calculator_sum_results_table = { "demo.calc.CalculatorSumResults",
    &calc_calculator_sum_results_descriptor, calc_calculator_sum_results_fields,
    &calc_calculator_sum_results_absent, sizeof(calc_calculator_sum_results), 1,
    RIDL_MESSAGE_LIST };

static ridl_status
calc_calculator_sum_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const calc_calculator_sum_args *args_ = in_;

	return ((ridl_status (*)(void *, calc_calculator_sum_call *, const double *, size_t,
	    calc_progress *, double *))slot_)(self_, (calc_calculator_sum_call *)call_,
	    args_->numbers, args_->n_numbers, args_->progress, out_);
}

const ridl_method_table calc_calculator_sum_table = {
	"demo.calc.Calculator/sum",
	0x1bcaf125,
	0,
	RIDL_SHAPE_SCALAR,
	0,
	&calc_calculator_sum_args_table,
	&calc_calculator_sum_results_table,
	NULL,
	0,
	calc_calculator_sum_call_slot,
};

ridl_status
calc_calculator_sum(calc_calculator *self_, const double *numbers, size_t n_numbers,
    calc_progress *progress, double *total)
{
	const calc_calculator_sum_args args_ = { .n_numbers = n_numbers, .numbers = numbers,
	    .progress = progress };

	return ridl_gen_call((ridl_object *)self_, &calc_calculator_sum_table, NULL, &args_,
	    total);
}

ridl_status
calc_calculator_sum_timed(calc_calculator *self_, ridl_duration timeout_,
    const double *numbers, size_t n_numbers, calc_progress *progress, double *total)
{
	const calc_calculator_sum_args args_ = { .n_numbers = n_numbers, .numbers = numbers,
	    .progress = progress };

	return ridl_gen_call_timed((ridl_object *)self_, &calc_calculator_sum_table, timeout_,
	    &args_, total);
}

calc_calculator_sum_future *
calc_calculator_sum_async(calc_calculator *self_, const double *numbers, size_t n_numbers,
    calc_progress *progress)
{
	const calc_calculator_sum_args args_ = { .n_numbers = n_numbers, .numbers = numbers,
	    .progress = progress };

	return (calc_calculator_sum_future *)ridl_gen_call_async((ridl_object *)self_,
	    &calc_calculator_sum_table, NULL, &args_);
}

ridl_status
calc_calculator_sum_with(calc_calculator *self_, const ridl_call_options *options_,
    const calc_calculator_sum_args *args_, double *total)
{
	return ridl_gen_call((ridl_object *)self_, &calc_calculator_sum_table, options_, args_,
	    total);
}

calc_calculator_sum_future *
calc_calculator_sum_async_with(calc_calculator *self_, const ridl_call_options *options_,
    const calc_calculator_sum_args *args_)
{
	return (calc_calculator_sum_future *)ridl_gen_call_async((ridl_object *)self_,
	    &calc_calculator_sum_table, options_, args_);
}

ridl_status
calc_calculator_sum_value(calc_calculator_sum_future *future_, double *total)
{
	return ridl_gen_future_value((ridl_future *)future_, &calc_calculator_sum_table, total);
}

calc_calculator_sum_future *
calc_calculator_sum_future_of(ridl_future *future_)
{
	return (calc_calculator_sum_future *)ridl_gen_future_of(future_,
	    &calc_calculator_sum_table);
}

ridl_status
calc_calculator_sum_reply(calc_calculator_sum_call *call_, double total)
{
	const calc_calculator_sum_results results_ = { .total = total };

	return ridl_gen_reply((ridl_call *)call_, &results_);
}

/* Calculator.nap */

static const ProtobufCFieldDescriptor calc_calculator_nap_args_pb_fields[] = {
	{ "ms", 1, PROTOBUF_C_LABEL_NONE, PROTOBUF_C_TYPE_UINT32, 0,
	    offsetof(calc_calculator_nap_args, ms), NULL, NULL, 0, 0, NULL, NULL },
};

static const unsigned calc_calculator_nap_args_pb_names[] = { 0 };
static const ProtobufCIntRange calc_calculator_nap_args_pb_ranges[] = { { 1, 0 }, { 0, 1 } };

static const ProtobufCMessageDescriptor calc_calculator_nap_args_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.calc.CalculatorNapArgs",
	"CalculatorNapArgs",
	"calc_calculator_nap_args",
	"demo.calc",
	sizeof(calc_calculator_nap_args),
	1,
	calc_calculator_nap_args_pb_fields,
	calc_calculator_nap_args_pb_names,
	1,
	calc_calculator_nap_args_pb_ranges,
	NULL, /* message_init */
	NULL,
	NULL,
	NULL,
};

static const calc_calculator_nap_args calc_calculator_nap_args_absent = { { &calc_calculator_nap_args_descriptor,
    0, NULL }, 0 };

static const ridl_field calc_calculator_nap_args_fields[] = {
	RIDL_FIELD(1, UINT32, ONE, 0, offsetof(calc_calculator_nap_args, ms), 0, NULL, NULL,
	    NULL, "ms"),
	RIDL_FIELDS_END,
};

static const ridl_message_table calc_calculator_nap_args_table = { "demo.calc.CalculatorNapArgs",
    &calc_calculator_nap_args_descriptor, calc_calculator_nap_args_fields,
    &calc_calculator_nap_args_absent, sizeof(calc_calculator_nap_args), 1, RIDL_MESSAGE_LIST };

static const ProtobufCMessageDescriptor calc_calculator_nap_results_descriptor = {
	PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
	"demo.calc.CalculatorNapResults",
	"CalculatorNapResults",
	"calc_calculator_nap_results",
	"demo.calc",
	sizeof(calc_calculator_nap_results),
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

static const calc_calculator_nap_results calc_calculator_nap_results_absent = { { &calc_calculator_nap_results_descriptor,
    0, NULL } };

static const ridl_field calc_calculator_nap_results_fields[] = {
	RIDL_FIELDS_END,
};

static const ridl_message_table calc_calculator_nap_results_table = { "demo.calc.CalculatorNapResults",
    &calc_calculator_nap_results_descriptor, calc_calculator_nap_results_fields,
    &calc_calculator_nap_results_absent, sizeof(calc_calculator_nap_results), 0,
    RIDL_MESSAGE_LIST };

static ridl_status
calc_calculator_nap_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_,
    void *out_)
{
	const calc_calculator_nap_args *args_ = in_;

	(void)out_;
	return ((ridl_status (*)(void *, calc_calculator_nap_call *, uint32_t))slot_)(self_,
	    (calc_calculator_nap_call *)call_, args_->ms);
}

const ridl_method_table calc_calculator_nap_table = {
	"demo.calc.Calculator/nap",
	0x39ffab05,
	0,
	RIDL_SHAPE_NONE,
	0,
	&calc_calculator_nap_args_table,
	&calc_calculator_nap_results_table,
	NULL,
	0,
	calc_calculator_nap_call_slot,
};

ridl_status
calc_calculator_nap(calc_calculator *self_, uint32_t ms)
{
	const calc_calculator_nap_args args_ = { .ms = ms };

	return ridl_gen_call((ridl_object *)self_, &calc_calculator_nap_table, NULL, &args_,
	    NULL);
}

ridl_status
calc_calculator_nap_timed(calc_calculator *self_, ridl_duration timeout_, uint32_t ms)
{
	const calc_calculator_nap_args args_ = { .ms = ms };

	return ridl_gen_call_timed((ridl_object *)self_, &calc_calculator_nap_table, timeout_,
	    &args_, NULL);
}

calc_calculator_nap_future *
calc_calculator_nap_async(calc_calculator *self_, uint32_t ms)
{
	const calc_calculator_nap_args args_ = { .ms = ms };

	return (calc_calculator_nap_future *)ridl_gen_call_async((ridl_object *)self_,
	    &calc_calculator_nap_table, NULL, &args_);
}

ridl_status
calc_calculator_nap_with(calc_calculator *self_, const ridl_call_options *options_,
    const calc_calculator_nap_args *args_)
{
	return ridl_gen_call((ridl_object *)self_, &calc_calculator_nap_table, options_, args_,
	    NULL);
}

calc_calculator_nap_future *
calc_calculator_nap_async_with(calc_calculator *self_, const ridl_call_options *options_,
    const calc_calculator_nap_args *args_)
{
	return (calc_calculator_nap_future *)ridl_gen_call_async((ridl_object *)self_,
	    &calc_calculator_nap_table, options_, args_);
}

ridl_status
calc_calculator_nap_value(calc_calculator_nap_future *future_)
{
	return ridl_gen_future_value((ridl_future *)future_, &calc_calculator_nap_table, NULL);
}

calc_calculator_nap_future *
calc_calculator_nap_future_of(ridl_future *future_)
{
	return (calc_calculator_nap_future *)ridl_gen_future_of(future_,
	    &calc_calculator_nap_table);
}

ridl_status
calc_calculator_nap_reply(calc_calculator_nap_call *call_)
{
	const calc_calculator_nap_results results_ = { .base = { NULL, 0, NULL } };

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
