/* SPDX-License-Identifier: MIT */
#include "board.h"
#include <platform/memory.h>
#include <stdlib.h>
#include <string.h>

/*
 * Every handler begins and ends like this.
 */

static void
begin(ridl_call *call, thing *t, uint64_t id, op_kind kind)
{
	sim_enter_user("handler");
	thing_begin(t);
	conn_handler_begins(ridl_call_conn(call));
	if (id != 0)
		op_executed(id, kind);
}

static ridl_status
end(ridl_conn *conn, thing *t, ridl_status st)
{
	conn_handler_ends(conn);
	thing_end(t);
	sim_leave_user();
	return st;
}

static void
take_a_while(void)
{
	if (sim_one_in(&sim.plan, 4))
		sim_sleep(RIDL_US(sim_below(&sim.plan, 3000)));
	else if (sim_one_in(&sim.plan, 3))
		sim_yield();
}

/*
 * Counters.
 */

static ridl_status
counter_add(void *self, sim_counter_add_call *call, uint64_t id, uint32_t n, uint64_t *total)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	thing *t = self;

	begin(&call->call, t, id, OP_COUNT);
	t->total += n;
	*total = t->total;
	take_a_while();
	return end(conn, t, RIDL_OK);
}

static void
counter_note(
    void *self, sim_counter_note_call *call, uint32_t sender, uint32_t seq, ridl_bytes fill)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	thing *t = self;

	(void)fill;
	begin(&call->call, t, 0, OP_NOTE);
	thing_note_begins(t, sender, seq);
	take_a_while();
	thing_note_ends(t);
	(void)end(conn, t, RIDL_OK);
}

static const sim_counter_ops counter_ops = {
	.released = thing_released,
	.add = counter_add,
	.note = counter_note,
};

sim_counter *
counter_new(thing **out)
{
	thing *t = thing_new("counter");
	sim_counter *c = sim_counter_new(&counter_ops, t);

	if (c == NULL)
		t->released = 1; /* it never was */
	if (out != NULL)
		*out = t;
	return c;
}

/*
 * Visits: the peer's visit() calls this, and this calls visit() again, and so on.
 */

typedef struct visitor {
	thing *thing;
	sim_board *board;
	unsigned group;
	bool used;
} visitor;

enum { MAX_VISITORS = 2048 };
static visitor visitors[MAX_VISITORS];

static void
visit_released(void *self)
{
	visitor *v = self;

	thing_released(v->thing);
	sim_board_unref(v->board);
}

static ridl_status
visit_invoked(
    void *self, sim_visit_invoke_call *call, uint64_t id, uint32_t depth, uint32_t *reached)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	visitor *v = self;
	ridl_status st = RIDL_OK;
	sim_visit *next;
	op *o;

	begin(&call->call, v->thing, id, OP_INVOKE);
	*reached = 0;
	take_a_while();
	next = depth == 0 ? NULL : visit_new(v->board, v->group);
	if (depth > 0 && next == NULL)
		st = RIDL_E_NO_MEMORY;
	if (next != NULL) {
		o = op_begin(OP_VISIT, v->group, op_of(id)->may);
		st = sim_board_visit(v->board, o->id, next, depth - 1, reached);
		op_end(o, st);
		sim_visit_unref(next);
		if (st == RIDL_OK)
			*reached += 1;
		else
			st = ridl_call_fail(&call->call, st, "passed on");
	}
	return end(conn, v->thing, st);
}

sim_visit *
visit_new(sim_board *to, unsigned group)
{
	visitor *v = visitors;
	sim_visit *visit;

	while (v->used)
		v++;
	*v = (visitor){ thing_new("visit"), to, group, true };
	visit = sim_visit_new(visit_invoked, v, visit_released);
	if (visit == NULL)
		v->thing->released = 1;
	else
		(void)sim_board_ref(to);
	return visit;
}

/*
 * The board.
 */

static ridl_status
board_add(
    void *self, sim_board_add_call *call, uint64_t id, uint32_t a, uint32_t b, uint64_t *sum)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	board *at = self;

	begin(&call->call, at->thing, id, OP_ADD);
	take_a_while();
	*sum = (uint64_t)a + b;
	return end(conn, at->thing, RIDL_OK);
}

static ridl_status
board_echo(
    void *self, sim_board_echo_call *call, uint64_t id, const sim_blob *blob, sim_blob *out)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	board *at = self;
	ridl_status st = RIDL_OK;

	begin(&call->call, at->thing, id, OP_ECHO);
	take_a_while();
	if (!blob_is(blob, id))
		sim_violation("call %llu came with a broken blob", (unsigned long long)id);
	if (id % 2 == 0)
		st = sim_board_echo_reply(call, blob);
	else
		*out = *blob;
	return end(conn, at->thing, st);
}

static ridl_status
board_fail(void *self, sim_board_fail_call *call, uint64_t id, uint32_t *unused)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	board *at = self;
	ridl_status st;

	(void)unused;
	begin(&call->call, at->thing, id, OP_FAIL);
	take_a_while();
	st = sim_refused_throw(&call->call, &(sim_refused){ .op = id, .why = "as was asked" });
	return end(conn, at->thing, st);
}

/* Calls that another fibre answers, or drops. It may be done before the handler has returned. */
typedef struct deferred {
	board *at;
	ridl_call *call;
	sim_board_later_call *answer; /* NULL: drop it */
	uint64_t id;
	ridl_duration after;
} deferred;

static void
answer_later(void *ctx)
{
	deferred *d = ctx;
	ridl_status st = RIDL_OK, again = RIDL_E_ANSWERED;

	if (d->after > 0)
		sim_sleep(d->after);
	if (d->answer == NULL) {
		ridl_call_unref(d->call);
	} else {
		(void)ridl_call_ref(d->call);
		st = sim_board_later_reply(d->answer, d->id);
		if (sim_one_in(&sim.plan, 2))
			again = sim_board_later_reply(d->answer, d->id);
		if (again != RIDL_E_ANSWERED && (oracle_of_group(0) & MAY_NO_MEMORY) == 0)
			sim_violation("a call that has been answered is answered again");
		ridl_call_unref(d->call);
	}
	if (st == RIDL_E_ANSWERED)
		sim_violation("a deferred call has an answer already");
	d->at->deferred--;
	free(d);
}

static bool
defer(const deferred *how)
{
	deferred *d = malloc(sizeof *d);

	if (d == NULL)
		abort();
	*d = *how;
	if (sim_spawn("deferred", answer_later, d) == NULL) {
		free(d);
		return false;
	}
	how->at->deferred++;
	return true;
}

static ridl_status
board_later(
    void *self, sim_board_later_call *call, uint64_t id, uint32_t after_us, uint64_t *again)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	board *at = self;

	begin(&call->call, at->thing, id, OP_LATER);
	*again = id;
	if (!defer(&(deferred){ at, &call->call, call, id, RIDL_US(after_us) }))
		return end(conn, at->thing, RIDL_OK);
	take_a_while();
	return end(conn, at->thing, RIDL_DEFERRED);
}

static void
hold_cancelled(ridl_call *call, void *ctx)
{
	board *at = ctx;

	sim_enter_user("on_cancel");
	if (!ridl_call_cancelled(call))
		sim_violation("on_cancel of a call that is not cancelled");
	(void)ridl_call_fail(call, RIDL_E_CANCELLED, "given up");
	at->deferred--;
	sim_leave_user();
}

static ridl_status
board_hold(void *self, sim_board_hold_call *call, uint64_t id)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	board *at = self;

	begin(&call->call, at->thing, id, OP_HOLD);
	at->deferred++;
	if (ridl_call_on_cancel(&call->call, hold_cancelled, at) == RIDL_OK)
		return end(conn, at->thing, RIDL_DEFERRED);
	at->deferred--;
	return end(conn, at->thing, ridl_call_fail(&call->call, RIDL_E_NO_MEMORY, "no memory"));
}

static ridl_status
board_drop(void *self, sim_board_drop_call *call, uint64_t id)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	board *at = self;

	begin(&call->call, at->thing, id, OP_DROP);
	/* The count that is handed over may go before the handler has returned. */
	if (id % 2 == 0 && defer(&(deferred){ at, &call->call, NULL, id, RIDL_US(id % 300) })) {
		take_a_while();
		return end(conn, at->thing, RIDL_DEFERRED);
	}
	/* A count of its own: that of the handler is handed over only by its return. */
	if (!defer(&(deferred){ at, ridl_call_ref(&call->call), NULL, id, RIDL_US(100) })) {
		ridl_call_unref(&call->call);
		return end(
		    conn, at->thing, ridl_call_fail(&call->call, RIDL_E_ABANDONED, "dropped"));
	}
	return end(conn, at->thing, ridl_call_fail(&call->call, RIDL_E_ABANDONED, "dropped"));
}

static ridl_status
board_slow(void *self, sim_board_slow_call *call, uint64_t id, uint32_t for_us, uint64_t *again)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	board *at = self;

	begin(&call->call, at->thing, id, OP_SLOW);
	sim_sleep(RIDL_US(for_us));
	*again = id;
	return end(conn, at->thing, RIDL_OK);
}

static ridl_status
board_visit(void *self, sim_board_visit_call *call, uint64_t id, sim_visit *visit, uint32_t depth,
    uint32_t *reached)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	board *at = self;
	ridl_status st;
	op *o;

	begin(&call->call, at->thing, id, OP_VISIT);
	o = op_begin(OP_INVOKE, op_of(id)->group, op_of(id)->may);
	st = sim_visit_invoke(visit, o->id, depth, reached);
	op_end(o, st);
	if (st != RIDL_OK)
		st = ridl_call_fail(&call->call, st, "passed on");
	return end(conn, at->thing, st);
}

static ridl_status
board_open(void *self, sim_board_open_call *call, uint64_t id, sim_counter **counter)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	board *at = self;

	begin(&call->call, at->thing, id, OP_OPEN);
	*counter = counter_new(NULL);
	return end(conn, at->thing, *counter == NULL ? RIDL_E_NO_MEMORY : RIDL_OK);
}

static ridl_status
board_use(void *self, sim_board_use_call *call, uint64_t id, sim_counter *counter, uint32_t n,
    sim_board_use_results *out)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	board *at = self;
	ridl_status st;
	op *o;

	begin(&call->call, at->thing, id, OP_USE);
	o = op_begin(OP_COUNT, op_of(id)->group, op_of(id)->may);
	st = sim_counter_add(counter, o->id, n, &out->total);
	op_end(o, st);
	if (st == RIDL_OK)
		out->same = sim_counter_ref(counter);
	else
		st = ridl_call_fail(&call->call, st, "passed on");
	return end(conn, at->thing, st);
}

static ridl_status
board_keep(void *self, sim_board_keep_call *call, uint64_t id, sim_counter *counter,
    sim_counter **before)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	board *at = self;

	begin(&call->call, at->thing, id, OP_KEEP);
	counter = sim_counter_ref(counter);
	*before = at->kept; /* from here on nobody else comes in between */
	at->kept = counter;
	take_a_while();
	return end(conn, at->thing, RIDL_OK);
}

static void
board_note(void *self, sim_board_note_call *call, uint32_t sender, uint32_t seq, ridl_bytes fill)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	board *at = self;

	(void)fill;
	begin(&call->call, at->thing, 0, OP_NOTE);
	if (sim_mine()->user_depth > 1)
		sim_violation("a oneway runs in a wait inside user code");
	thing_note_begins(at->thing, sender, seq);
	take_a_while();
	thing_note_ends(at->thing);
	(void)end(conn, at->thing, RIDL_OK);
}

static void
board_released(void *self)
{
	board *at = self;

	thing_released(at->thing);
}

static const sim_board_ops board_ops = {
	.released = board_released,
	.add = board_add,
	.echo = board_echo,
	.fail = board_fail,
	.later = board_later,
	.hold = board_hold,
	.drop = board_drop,
	.slow = board_slow,
	.visit = board_visit,
	.open = board_open,
	.use = board_use,
	.keep = board_keep,
	.note = board_note,
};

sim_board *
board_new(board *at)
{
	sim_board *b;

	at->thing = thing_new("board");
	b = sim_board_new(&board_ops, at);
	if (b == NULL)
		at->thing->released = 1;
	return b;
}

void
board_done(board *at)
{
	sim_counter_unref(at->kept);
	at->kept = NULL;
}
