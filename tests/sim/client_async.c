/* SPDX-License-Identifier: MIT */
/* Calls that do not wait: futures, their callbacks, and everything that can be done to them. */
#include "party.h"

enum { MAX_FUTURES = 6, MAX_CALLBACKS = 3, MAX_CALLS = 8192 };

typedef struct async_call async_call;

typedef struct callback {
	async_call *call;
	unsigned index;
} callback;

struct async_call {
	ridl_future *future;
	op *op;
	unsigned registered, ran;
	bool running;
	bool closed; /* freed: no callback may run any more */
	callback callbacks[MAX_CALLBACKS + 1];
	uint32_t a, b;
};

static async_call calls[MAX_CALLS];
static unsigned n_calls;

static ridl_status value_of(const async_call *);

static void
on_ready(ridl_future *future, void *ctx)
{
	callback *cb = ctx;
	async_call *call = cb->call;
	const uint64_t id = call->op->id;

	sim_enter_user("callback");
	if (call->closed)
		sim_violation("a callback of call %llu runs after its future was freed",
		    (unsigned long long)id);
	if (call->running)
		sim_violation("two callbacks of call %llu run at once", (unsigned long long)id);
	if (cb->index != call->ran)
		sim_violation("callback %u of call %llu runs after %u others", cb->index,
		    (unsigned long long)id, call->ran);
	if (!ridl_future_ready(future))
		sim_violation(
		    "a callback of call %llu runs before its end", (unsigned long long)id);
	call->running = true;
	call->ran++;
	totals->callbacks_run++;
	if (sim_one_in(&sim.plan, 3))
		(void)value_of(call);
	if (sim_one_in(&sim.plan, 4))
		sim_sleep(RIDL_US(sim_below(&sim.plan, 500)));
	call->running = false;
	sim_leave_user();
}

static void
add_callback(async_call *call)
{
	callback *cb = &call->callbacks[call->registered];

	if (call->registered == MAX_CALLBACKS)
		return;
	*cb = (callback){ call, call->registered++ };
	if (ridl_future_add_callback(call->future, on_ready, cb) == RIDL_OK)
		return;
	call->registered--;
	if ((oracle_of_group(0) & MAY_NO_MEMORY) == 0)
		sim_violation("a callback is refused: %s", ridl_last_error()->message);
}

static void
start(client *c, async_call *call)
{
	const bool limits = the_party.plan.limits;

	call->a = (uint32_t)sim_next(&sim.plan);
	call->b = (uint32_t)sim_below(&sim.plan, 4000);
	switch (sim_below(&sim.plan, limits ? 5 : 4)) {
	case 0:
		call->op = op_begin(OP_ADD, c->group, 0);
		call->future =
		    &sim_board_add_async(c->board, call->op->id, call->a, call->b)->future;
		break;
	case 1:
		call->op = op_begin(OP_SLOW, c->group, 0);
		call->future = &sim_board_slow_async(c->board, call->op->id, call->b)->future;
		break;
	case 2:
		call->op = op_begin(OP_FAIL, c->group, MAY_REFUSE);
		call->future = &sim_board_fail_async(c->board, call->op->id)->future;
		break;
	case 3:
		call->op = op_begin(OP_LATER, c->group, 0);
		call->future = &sim_board_later_async(c->board, call->op->id, call->b)->future;
		break;
	default:
		call->op = op_begin(OP_HOLD, c->group, MAY_CANCEL);
		call->future = &sim_board_hold_async(c->board, call->op->id)->future;
		break;
	}
}

/* Waits for it, and looks at the answer. */
static ridl_status
value_of(const async_call *call)
{
	const op *o = call->op;
	uint64_t n = 0;
	uint32_t unused;
	ridl_status st;

	switch (o->kind) {
	case OP_ADD:
		st = sim_board_add_value(sim_board_add_future_of(call->future), &n);
		op_right(o, n == (st == RIDL_OK ? (uint64_t)call->a + call->b : 0), "sum");
		return st;
	case OP_SLOW:
		st = sim_board_slow_value(sim_board_slow_future_of(call->future), &n);
		op_right(o, n == (st == RIDL_OK ? o->id : 0), "number");
		return st;
	case OP_FAIL:
		return sim_board_fail_value(sim_board_fail_future_of(call->future), &unused);
	case OP_LATER:
		st = sim_board_later_value(sim_board_later_future_of(call->future), &n);
		op_right(o, n == (st == RIDL_OK ? o->id : 0), "number");
		return st;
	default:
		return sim_board_hold_value(sim_board_hold_future_of(call->future));
	}
}

static void
set_expiry(async_call *call)
{
	const ridl_duration d = RIDL_US(sim_below(&sim.plan, 5000));
	const ri_time before = sim.now;

	call->op->may |= MAY_TIME_OUT;
	if (ridl_future_set_expiry(call->future, d) != RIDL_OK)
		sim_violation("an expiry is refused: %s", ridl_last_error()->message);
	if (!ridl_future_ready(call->future))
		call->op->not_before = before + d;
}

/* Things to do with a future before one waits. */
static void
meddle(async_call *call)
{
	if (sim_one_in(&sim.plan, 2))
		add_callback(call);
	if (!the_party.plan.limits)
		return;
	if (sim_one_in(&sim.plan, 5) || (call->op->kind == OP_HOLD && sim_one_in(&sim.plan, 2)))
		set_expiry(call);
	if (sim_one_in(&sim.plan, 8)) {
		call->op->may |= MAY_CANCEL;
		ridl_future_cancel(call->future); /* unless somebody ends it just now */
	}
}

static void
wait_for_it(async_call *call)
{
	ridl_status st = RIDL_E_PENDING;

	if (call->op->kind == OP_HOLD && (call->op->may & MAY_TIME_OUT) == 0)
		set_expiry(call);
	switch (sim_below(&sim.plan, 4)) {
	case 0:
		st = ridl_future_wait(call->future);
		break;
	case 1:
		/* After that many nobody shall think that something happens. */
		for (unsigned i = 0; i < 200; i++) {
			st = ridl_future_wait_for(
			    call->future, RIDL_US(sim_below(&sim.plan, 1000)));
			if (st != RIDL_E_PENDING)
				break;
		}
		if (st == RIDL_E_PENDING)
			st = ridl_future_wait(call->future);
		break;
	case 2:
		st = ridl_future_wait_all(&call->future, 1, RIDL_FOREVER);
		break;
	default:
		return; /* its value waits */
	}
	if (st != RIDL_OK && (oracle_of_group(0) & MAY_NO_MEMORY) == 0)
		sim_violation("waiting: %s", ridl_last_error()->message);
}

static void
check_end(async_call *call)
{
	ridl_status st = value_of(call);
	const ridl_error *e;

	/* Without memory nobody can wait; it goes on. */
	while (st == RIDL_E_NO_MEMORY && !ridl_future_ready(call->future)) {
		if ((oracle_of_group(0) & MAY_NO_MEMORY) == 0)
			sim_violation("a wait without memory, of which there is enough");
		sim_sleep(RIDL_US(100));
		st = value_of(call);
	}
	/* Once it has ended it says how, whatever the last wait said. */
	if (st == RIDL_E_NO_MEMORY)
		st = value_of(call);
	e = ridl_future_error(call->future);

	if (!ridl_future_ready(call->future))
		sim_violation("a value is there, and the future has not ended");
	if (ridl_future_failed(call->future) != (e != NULL))
		sim_violation("a future has failed, and has no error");
	if (st != (e == NULL ? RIDL_OK : e->status))
		sim_violation("a future's value says %s, its error %s", ridl_status_text(st),
		    ridl_status_text(e == NULL ? 0 : e->status));
	if (value_of(call) != st)
		sim_violation("a future's answer has changed");
	op_end(call->op, st);
}

static void
let_go(async_call *call)
{
	bool dropped;

	if (sim_one_in(&sim.plan, 8)) {
		ridl_future_detach(call->future);
		totals->callbacks_left += call->registered - call->ran;
		return;
	}
	dropped = ridl_future_free(call->future);
	if (call->running)
		sim_violation("a future is freed while its callback runs");
	if (dropped != (call->ran != call->registered))
		sim_violation("freeing a future says %d: %u of %u callbacks have run", dropped,
		    call->ran, call->registered);
	totals->callbacks_dropped += call->registered - call->ran;
	call->closed = true;
}

static void
settle(async_call *call)
{
	if (the_party.plan.limits && sim_one_in(&sim.plan, 8)) {
		op_forget(call->op); /* given up before anybody knows */
		if (call->op->kind == OP_HOLD) {
			call->op->may |= MAY_TIME_OUT;
			(void)ridl_future_set_expiry(call->future, 0);
		}
	} else {
		wait_for_it(call);
		check_end(call);
	}
	if (sim_one_in(&sim.plan, 4))
		add_callback(call);
	let_go(call);
}

/* Which has ended; or n: none in time. */
static size_t
wait_for_any(async_call *const *mine, unsigned n, ridl_duration timeout)
{
	ridl_future *futures[MAX_FUTURES] = { NULL };
	size_t which = 99;
	ridl_status st;

	for (unsigned i = 0; i < n; i++)
		futures[i] = mine[i]->future;
	st = ridl_future_wait_any(futures, n, timeout, &which);
	if (st == RIDL_OK && (which >= n || !ridl_future_ready(futures[which])))
		sim_violation("one of several futures has ended, but not that one");
	if (st != RIDL_OK && !(st == RIDL_E_PENDING && timeout != RIDL_FOREVER) &&
	    (oracle_of_group(0) & MAY_NO_MEMORY) == 0)
		sim_violation("waiting for any: %s", ridl_last_error()->message);
	return st == RIDL_OK ? which : n;
}

static async_call *
start_one(client *c)
{
	async_call *call = &calls[n_calls++];

	if (n_calls == MAX_CALLS)
		sim_violation("this world makes too many asynchronous calls");
	start(c, call);
	meddle(call);
	return call;
}

void
client_async(client *c)
{
	const unsigned n = 1 + (unsigned)sim_below(&sim.plan, MAX_FUTURES - 1);
	async_call *mine[MAX_FUTURES];

	for (unsigned i = 0; i < n; i++)
		mine[i] = start_one(c);
	if (sim_one_in(&sim.plan, 4))
		(void)wait_for_any(mine, n, RIDL_US(sim_below(&sim.plan, 3000)));
	for (unsigned i = 0; i < n; i++)
		settle(mine[i]);
}

/* Another one that is at work, and stays as long as it is counted among its fibres; or this one. */
static client *
companion(client *c)
{
	client *other = &the_party.clients[sim_below(&sim.plan, the_party.plan.clients)];

	return other->fibres > 0 ? other : c;
}

/* One that nobody answers ends only when its time is up. */
static bool
all_end(async_call *const *mine, unsigned n)
{
	for (unsigned i = 0; i < n; i++)
		if (mine[i]->op->kind == OP_HOLD)
			return false;
	return true;
}

void
client_crossed(client *c)
{
	unsigned n = 2 + (unsigned)sim_below(&sim.plan, MAX_FUTURES - 2);
	async_call *mine[MAX_FUTURES];
	client *other = companion(c);

	other->fibres++;
	for (unsigned i = 0; i < n; i++)
		mine[i] = start_one(i % 2 == 0 ? c : other);
	while (n > 0) {
		const bool long_enough = all_end(mine, n) && !sim_one_in(&sim.plan, 4);
		size_t which = wait_for_any(
		    mine, n, long_enough ? RIDL_FOREVER : RIDL_US(sim_below(&sim.plan, 3000)));

		if (which == n)
			which = sim_below(&sim.plan, n);
		settle(mine[which]);
		mine[which] = mine[--n];
	}
	other->fibres--;
}
