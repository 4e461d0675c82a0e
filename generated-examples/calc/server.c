/* SPDX-License-Identifier: MIT */

/*
 * Serves demo.calc.Calculator until it is interrupted.
 *
 * usage: server ADDRESS
 */
#include "calc.ridl.h"

#include <signal.h>
#include <stdio.h>
#include <time.h>

static ridl_server *server;

/* The results are filled in, and RIDL_OK sends them. */
static ridl_status
add(void *self, calc_calculator_add_call *call, double a, double b, double *sum)
{
	(void)self;
	(void)call;
	*sum = a + b;
	return RIDL_OK;
}

static ridl_status
divide(void *self, calc_calculator_divide_call *call, double a, double b, double *quotient)
{
	(void)self;
	if (b == 0)
		return calc_divide_by_zero_throw(
		    &call->call, &(calc_divide_by_zero){ .dividend = a });
	*quotient = a / b;
	return RIDL_OK;
}

/* progress is the client's: invoking it sends an event there. It is borrowed. */
static ridl_status
sum(void *self, calc_calculator_sum_call *call, const double *numbers, size_t n_numbers,
    calc_progress *progress, double *total)
{
	(void)self;
	(void)call;
	*total = 0;
	for (size_t i = 0; i < n_numbers; i++) {
		ridl_status st;

		*total += numbers[i];
		st = calc_progress_invoke(progress, (uint32_t)(100 * (i + 1) / n_numbers));
		if (st != RIDL_OK)
			return st;
	}
	return RIDL_OK;
}

/* It blocks its thread; the server goes on with others. */
static ridl_status
nap(void *self, calc_calculator_nap_call *call, uint32_t ms)
{
	struct timespec time = { .tv_sec = ms / 1000, .tv_nsec = (long)(ms % 1000) * 1000000 };

	(void)self;
	(void)call;
	nanosleep(&time, NULL);
	return RIDL_OK;
}

static const calc_calculator_ops ops = { .add = add, .divide = divide, .sum = sum, .nap = nap };

static void
stop(int number)
{
	(void)number;
	ridl_server_request_stop(server);
}

int
main(int argc, char **argv)
{
	calc_calculator *calculator = calc_calculator_new(&ops, NULL);
	ridl_status st = ridl_server_new(NULL, &server);

	if (st == RIDL_OK)
		st = ridl_server_publish(server, &calculator->object);
	if (st == RIDL_OK)
		st = ridl_server_listen(server, argc > 1 ? argv[1] : "unix:@ridl-calc");
	if (st == RIDL_OK) {
		signal(SIGINT, stop);
		signal(SIGTERM, stop);
		printf("serving at %s\n", ridl_server_address(server, 0));
		fflush(stdout);
		st = ridl_server_run(server);
	}
	if (st != RIDL_OK)
		fprintf(stderr, "server: %s\n", ridl_last_error()->message);
	calc_calculator_unref(calculator);
	ridl_server_free(server);
	return st == RIDL_OK ? 0 : 1;
}
