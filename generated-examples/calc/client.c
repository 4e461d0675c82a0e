/* SPDX-License-Identifier: MIT */

/*
 * Calls demo.calc.Calculator in every way there is.
 *
 * usage: client ADDRESS
 */
#include "calc.ridl.h"

#include <stdio.h>

/* Prints this thread's last error, where st is one. */
static ridl_status
check(const char *what, ridl_status st)
{
	if (st != RIDL_OK)
		fprintf(stderr, "client: %s: %s\n", what, ridl_last_error()->message);
	return st;
}

/* Runs when the answer is there: without serving threads, inside somebody's wait. */
static void
on_sum(ridl_future *future, void *ctx)
{
	double sum;

	(void)ctx;
	if (check("add", calc_calculator_add_value(
			     calc_calculator_add_future_of(future), &sum)) == RIDL_OK)
		printf("async   add(20, 22)     = %g, in its callback\n", sum);
}

/* Runs here, called by the server. */
static void
on_progress(void *self, calc_progress_invoke_call *call, uint32_t percent)
{
	(void)self;
	(void)call;
	printf("event   progress        : %u %%\n", (unsigned)percent);
}

static ridl_status
call_with_events(calc_calculator *calc)
{
	const double numbers[] = { 1, 2, 3, 4 };
	calc_progress *progress = calc_progress_new(on_progress, NULL, NULL);
	double total;
	ridl_status st = check("sum", calc_calculator_sum(calc, numbers, 4, progress, &total));

	if (st == RIDL_OK)
		printf("        sum(1, 2, 3, 4) = %g\n", total);
	calc_progress_unref(progress);
	return st;
}

static ridl_status
use(calc_calculator *calc)
{
	calc_calculator_add_future *future;
	double result;
	ridl_status st = check("add", calc_calculator_add(calc, 1, 2, &result));

	if (st == RIDL_OK)
		printf("sync    add(1, 2)       = %g\n", result);

	future = calc_calculator_add_async(calc, 20, 22);
	st = ridl_future_add_callback(&future->future, on_sum, NULL);
	if (st == RIDL_OK)
		st = ridl_future_wait(&future->future);
	ridl_future_free(&future->future);
	if (check("add_async", st) != RIDL_OK)
		return st;

	st = calc_calculator_nap_timed(calc, RIDL_MS(50), 500);
	if (st == RIDL_E_TIMEOUT)
		printf("timed   nap(500 ms)     : no answer within 50 ms\n");

	st = calc_calculator_divide(calc, 1, 0, &result);
	if (st == CALC_DIVIDE_BY_ZERO)
		printf("error   divide(1, 0)    : DivideByZero, dividend %g\n",
		    calc_divide_by_zero_detail(ridl_last_error())->dividend);

	return call_with_events(calc);
}

int
main(int argc, char **argv)
{
	ridl_conn *conn;
	ridl_status st = ridl_connect(argc > 1 ? argv[1] : "unix:@ridl-calc", NULL, &conn);

	if (check("connect", st) == RIDL_OK) {
		calc_calculator *calc = calc_calculator_at(conn);

		st = use(calc);
		calc_calculator_unref(calc);
		ridl_conn_unref(conn);
	}
	return st == RIDL_OK ? 0 : 1;
}
