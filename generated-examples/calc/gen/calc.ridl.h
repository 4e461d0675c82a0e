/*
 * Made by ridlc from calc.ridl; do not edit.
 */
#ifndef CALC_RIDL_H
#define CALC_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "calc.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

typedef struct calc_divide_by_zero calc_divide_by_zero;
typedef struct calc_progress calc_progress;
typedef struct calc_calculator calc_calculator;
typedef struct calc_calculator_ops calc_calculator_ops;

/*
 * error DivideByZero
 *
 * There is no quotient.
 */
enum { CALC_DIVIDE_BY_ZERO = 0x476e6c47 };

struct calc_divide_by_zero {
	ProtobufCMessage base;
	double dividend;
};

#define CALC_DIVIDE_BY_ZERO_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&calc_divide_by_zero_descriptor), 0 }

ridl_status calc_divide_by_zero_throw(ridl_call *call_, const calc_divide_by_zero *detail_);
const calc_divide_by_zero *calc_divide_by_zero_detail(const ridl_error *error_);

ridl_status calc_divide_by_zero_encode(const calc_divide_by_zero *message_, void *buf_,
    size_t size_, size_t *out_len_);
ridl_status calc_divide_by_zero_decode(const void *data_, size_t len_, ridl_arena *mem_,
    calc_divide_by_zero **out_);
void calc_divide_by_zero_print(const calc_divide_by_zero *message_, FILE *file_);
bool calc_divide_by_zero_equal(const calc_divide_by_zero *a_, const calc_divide_by_zero *b_);
calc_divide_by_zero *calc_divide_by_zero_copy(const calc_divide_by_zero *message_);

extern const ProtobufCMessageDescriptor calc_divide_by_zero_descriptor;
extern const ridl_message_table calc_divide_by_zero_table;
extern const ridl_error_table calc_divide_by_zero_error_table;

/*
 * callback Progress
 *
 * Tells how far a long sum is.
 */
struct calc_progress {
	ridl_object object;
};

calc_progress *calc_progress_ref(calc_progress *self_);
void calc_progress_unref(calc_progress *self_);
calc_progress *calc_progress_from(ridl_object *object_);

/* Progress.invoke */
typedef struct calc_progress_invoke_args calc_progress_invoke_args;
typedef struct calc_progress_invoke_call calc_progress_invoke_call;
typedef struct calc_progress_invoke_future calc_progress_invoke_future;

ridl_status calc_progress_invoke(calc_progress *self_, uint32_t percent);
ridl_status calc_progress_invoke_timed(calc_progress *self_, ridl_duration timeout_,
    uint32_t percent);
calc_progress_invoke_future *calc_progress_invoke_async(calc_progress *self_, uint32_t percent);
ridl_status calc_progress_invoke_with(calc_progress *self_, const ridl_call_options *options_,
    const calc_progress_invoke_args *args_);
calc_progress_invoke_future *calc_progress_invoke_async_with(calc_progress *self_,
    const ridl_call_options *options_, const calc_progress_invoke_args *args_);
ridl_status calc_progress_invoke_value(calc_progress_invoke_future *future_);
calc_progress_invoke_future *calc_progress_invoke_future_of(ridl_future *future_);

struct calc_progress_invoke_args {
	ProtobufCMessage base;
	uint32_t percent;
};

struct calc_progress_invoke_call {
	ridl_call call;
	const calc_progress_invoke_args *args;
};

struct calc_progress_invoke_future {
	ridl_future future;
};

/* fn serves Progress.invoke; released (or NULL) is called once the last reference is gone. */
calc_progress *calc_progress_new(void (*fn_)(void *self_, calc_progress_invoke_call *call_,
    uint32_t percent), void *self_, void (*released_)(void *self_));

extern const ridl_interface_table calc_progress_table;

/*
 * service Calculator
 *
 * Arithmetic, as a first service.
 */
struct calc_calculator {
	ridl_object object;
};

calc_calculator *calc_calculator_at(ridl_conn *conn_);
calc_calculator *calc_calculator_new(const calc_calculator_ops *ops_, void *self_);
calc_calculator *calc_calculator_ref(calc_calculator *self_);
void calc_calculator_unref(calc_calculator *self_);
calc_calculator *calc_calculator_from(ridl_object *object_);

/*
 * Calculator.add
 *
 * a + b.
 */
typedef struct calc_calculator_add_args calc_calculator_add_args;
typedef struct calc_calculator_add_results calc_calculator_add_results;
typedef struct calc_calculator_add_call calc_calculator_add_call;
typedef struct calc_calculator_add_future calc_calculator_add_future;

ridl_status calc_calculator_add(calc_calculator *self_, double a, double b, double *sum);
ridl_status calc_calculator_add_timed(calc_calculator *self_, ridl_duration timeout_, double a,
    double b, double *sum);
calc_calculator_add_future *calc_calculator_add_async(calc_calculator *self_, double a,
    double b);
ridl_status calc_calculator_add_with(calc_calculator *self_, const ridl_call_options *options_,
    const calc_calculator_add_args *args_, double *sum);
calc_calculator_add_future *calc_calculator_add_async_with(calc_calculator *self_,
    const ridl_call_options *options_, const calc_calculator_add_args *args_);
ridl_status calc_calculator_add_value(calc_calculator_add_future *future_, double *sum);
calc_calculator_add_future *calc_calculator_add_future_of(ridl_future *future_);
ridl_status calc_calculator_add_reply(calc_calculator_add_call *call_, double sum);

struct calc_calculator_add_args {
	ProtobufCMessage base;
	double a;
	double b;
};

struct calc_calculator_add_results {
	ProtobufCMessage base;
	double sum;
};

struct calc_calculator_add_call {
	ridl_call call;
	const calc_calculator_add_args *args;
};

struct calc_calculator_add_future {
	ridl_future future;
};

extern const ridl_method_table calc_calculator_add_table;

/*
 * Calculator.divide
 *
 * a / b.
 */
typedef struct calc_calculator_divide_args calc_calculator_divide_args;
typedef struct calc_calculator_divide_results calc_calculator_divide_results;
typedef struct calc_calculator_divide_call calc_calculator_divide_call;
typedef struct calc_calculator_divide_future calc_calculator_divide_future;

ridl_status calc_calculator_divide(calc_calculator *self_, double a, double b,
    double *quotient);
ridl_status calc_calculator_divide_timed(calc_calculator *self_, ridl_duration timeout_,
    double a, double b, double *quotient);
calc_calculator_divide_future *calc_calculator_divide_async(calc_calculator *self_, double a,
    double b);
ridl_status calc_calculator_divide_with(calc_calculator *self_,
    const ridl_call_options *options_, const calc_calculator_divide_args *args_,
    double *quotient);
calc_calculator_divide_future *calc_calculator_divide_async_with(calc_calculator *self_,
    const ridl_call_options *options_, const calc_calculator_divide_args *args_);
ridl_status calc_calculator_divide_value(calc_calculator_divide_future *future_,
    double *quotient);
calc_calculator_divide_future *calc_calculator_divide_future_of(ridl_future *future_);
ridl_status calc_calculator_divide_reply(calc_calculator_divide_call *call_, double quotient);

struct calc_calculator_divide_args {
	ProtobufCMessage base;
	double a;
	double b;
};

struct calc_calculator_divide_results {
	ProtobufCMessage base;
	double quotient;
};

struct calc_calculator_divide_call {
	ridl_call call;
	const calc_calculator_divide_args *args;
};

struct calc_calculator_divide_future {
	ridl_future future;
};

extern const ridl_method_table calc_calculator_divide_table;

/*
 * Calculator.sum
 *
 * Adds the numbers one by one, and tells how far it is.
 */
typedef struct calc_calculator_sum_args calc_calculator_sum_args;
typedef struct calc_calculator_sum_results calc_calculator_sum_results;
typedef struct calc_calculator_sum_call calc_calculator_sum_call;
typedef struct calc_calculator_sum_future calc_calculator_sum_future;

ridl_status calc_calculator_sum(calc_calculator *self_, const double *numbers,
    size_t n_numbers, calc_progress *progress, double *total);
ridl_status calc_calculator_sum_timed(calc_calculator *self_, ridl_duration timeout_,
    const double *numbers, size_t n_numbers, calc_progress *progress, double *total);
calc_calculator_sum_future *calc_calculator_sum_async(calc_calculator *self_,
    const double *numbers, size_t n_numbers, calc_progress *progress);
ridl_status calc_calculator_sum_with(calc_calculator *self_, const ridl_call_options *options_,
    const calc_calculator_sum_args *args_, double *total);
calc_calculator_sum_future *calc_calculator_sum_async_with(calc_calculator *self_,
    const ridl_call_options *options_, const calc_calculator_sum_args *args_);
ridl_status calc_calculator_sum_value(calc_calculator_sum_future *future_, double *total);
calc_calculator_sum_future *calc_calculator_sum_future_of(ridl_future *future_);
ridl_status calc_calculator_sum_reply(calc_calculator_sum_call *call_, double total);

struct calc_calculator_sum_args {
	ProtobufCMessage base;
	size_t n_numbers;
	const double *numbers;
	calc_progress *progress;
};

struct calc_calculator_sum_results {
	ProtobufCMessage base;
	double total;
};

struct calc_calculator_sum_call {
	ridl_call call;
	const calc_calculator_sum_args *args;
};

struct calc_calculator_sum_future {
	ridl_future future;
};

extern const ridl_method_table calc_calculator_sum_table;

/*
 * Calculator.nap
 *
 * Answers after that long: something to run out of time with.
 */
typedef struct calc_calculator_nap_args calc_calculator_nap_args;
typedef struct calc_calculator_nap_results calc_calculator_nap_results;
typedef struct calc_calculator_nap_call calc_calculator_nap_call;
typedef struct calc_calculator_nap_future calc_calculator_nap_future;

ridl_status calc_calculator_nap(calc_calculator *self_, uint32_t ms);
ridl_status calc_calculator_nap_timed(calc_calculator *self_, ridl_duration timeout_,
    uint32_t ms);
calc_calculator_nap_future *calc_calculator_nap_async(calc_calculator *self_, uint32_t ms);
ridl_status calc_calculator_nap_with(calc_calculator *self_, const ridl_call_options *options_,
    const calc_calculator_nap_args *args_);
calc_calculator_nap_future *calc_calculator_nap_async_with(calc_calculator *self_,
    const ridl_call_options *options_, const calc_calculator_nap_args *args_);
ridl_status calc_calculator_nap_value(calc_calculator_nap_future *future_);
calc_calculator_nap_future *calc_calculator_nap_future_of(ridl_future *future_);
ridl_status calc_calculator_nap_reply(calc_calculator_nap_call *call_);

struct calc_calculator_nap_args {
	ProtobufCMessage base;
	uint32_t ms;
};

struct calc_calculator_nap_results {
	ProtobufCMessage base;
};

struct calc_calculator_nap_call {
	ridl_call call;
	const calc_calculator_nap_args *args;
};

struct calc_calculator_nap_future {
	ridl_future future;
};

extern const ridl_method_table calc_calculator_nap_table;

/* What a Calculator is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct calc_calculator_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Calculator.add: a + b. */
	ridl_status (*add)(void *self_, calc_calculator_add_call *call_, double a, double b,
	    double *sum);
	/* Calculator.divide: a / b. */
	ridl_status (*divide)(void *self_, calc_calculator_divide_call *call_, double a,
	    double b, double *quotient);
	/* Calculator.sum: Adds the numbers one by one, and tells how far it is. */
	ridl_status (*sum)(void *self_, calc_calculator_sum_call *call_, const double *numbers,
	    size_t n_numbers, calc_progress *progress, double *total);
	/* Calculator.nap: Answers after that long: something to run out of time with. */
	ridl_status (*nap)(void *self_, calc_calculator_nap_call *call_, uint32_t ms);
};

extern const ridl_interface_table calc_calculator_table;

RIDL_END_DECLS

#endif
