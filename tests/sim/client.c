/* SPDX-License-Identifier: MIT */
/* What a thread of a client does: calls that wait. */
#include "party.h"
#include <stdlib.h>

static bool
chance_of_limit(void)
{
	return the_party.plan.limits && sim_one_in(&sim.plan, 3);
}

static ridl_duration
some_time(void)
{
	return RIDL_US(sim_below(&sim.plan, 5000));
}

static void
add(client *c)
{
	const uint32_t a = (uint32_t)sim_next(&sim.plan), b = (uint32_t)sim_next(&sim.plan);
	op *o = op_begin(OP_ADD, c->group, 0);
	ridl_status st;
	uint64_t sum;

	if (chance_of_limit()) {
		const ridl_duration limit = some_time();

		op_limit(o, limit);
		st = sim_board_add_timed(c->board, limit, o->id, a, b, &sum);
	} else {
		st = sim_board_add(c->board, o->id, a, b, &sum);
	}
	op_end(o, st);
	op_right(o, sum == (st == RIDL_OK ? (uint64_t)a + b : 0), "sum");
}

ridl_status
client_flush(client *c)
{
	op *o = op_begin(OP_ADD, c->group, 0);
	const ridl_status st = sim_board_add(c->board, o->id, 1, 2, NULL);

	op_end(o, st);
	return st;
}

static void
echo(client *c)
{
	op *o = op_begin(OP_ECHO, c->group, 0);
	sim_blob *sent = sim_blob_copy(blob_new(o->id)), *blob;
	ridl_status st;

	if (sent == NULL) {
		op_forget(o);
		return;
	}
	st = sim_board_echo(c->board, o->id, sent, &blob);
	op_end(o, st);
	op_right(o, st == RIDL_OK ? blob_is(blob, o->id) : blob == NULL, "blob");
	ridl_free(blob);
	ridl_free(sent);
}

static void
fail(client *c)
{
	op *o = op_begin(OP_FAIL, c->group, MAY_REFUSE);
	ridl_status st = sim_board_fail(c->board, o->id, NULL);
	const sim_refused *why;

	op_end(o, st);
	if (st != SIM_REFUSED)
		return;
	why = sim_refused_detail(ridl_last_error());
	op_right(o, why == NULL || why->op == o->id, "detail of an error");
	op_right(o, why != NULL || (oracle_of_group(0) & MAY_NO_MEMORY) != 0, "no detail");
}

static void
slow(client *c)
{
	const uint32_t us = (uint32_t)sim_below(&sim.plan, 8000);
	op *o = op_begin(OP_SLOW, c->group, 0);
	uint64_t again;
	ridl_status st;

	if (chance_of_limit()) {
		const ridl_duration limit = some_time();

		op_limit(o, limit);
		st = sim_board_slow_timed(c->board, limit, o->id, us, &again);
	} else {
		st = sim_board_slow(c->board, o->id, us, &again);
	}
	op_end(o, st);
	op_right(o, again == (st == RIDL_OK ? o->id : 0), "number");
}

static void
later(client *c)
{
	const uint32_t us = (uint32_t)sim_below(&sim.plan, 3000);
	op *o = op_begin(OP_LATER, c->group, 0);
	uint64_t again;
	ridl_status st = sim_board_later(c->board, o->id, us, &again);

	op_end(o, st);
	op_right(o, again == (st == RIDL_OK ? o->id : 0), "number");
}

static void
hold(client *c)
{
	const ridl_duration limit = some_time();
	op *o = op_begin(OP_HOLD, c->group, 0);

	if (!the_party.plan.limits) {
		op_forget(o);
		return;
	}
	op_limit(o, limit);
	op_end(o, sim_board_hold_timed(c->board, limit, o->id));
}

static void
drop(client *c)
{
	op *o = op_begin(OP_DROP, c->group, MAY_ABANDON);

	op_end(o, sim_board_drop(c->board, o->id));
}

static void
visit(client *c)
{
	const uint32_t depth = (uint32_t)sim_below(&sim.plan, 5);
	sim_visit *v = visit_new(c->board, c->group);
	uint32_t reached;
	ridl_status st;
	op *o;

	if (v == NULL)
		return;
	o = op_begin(OP_VISIT, c->group, 0);
	if (chance_of_limit()) {
		const ridl_duration limit = some_time();

		op_limit(o, limit);
		st = sim_board_visit_timed(c->board, limit, o->id, v, depth, &reached);
	} else {
		st = sim_board_visit(c->board, o->id, v, depth, &reached);
	}
	op_end(o, st);
	op_right(o, reached == (st == RIDL_OK ? depth : 0), "depth");
	sim_visit_unref(v);
}

static void
count(client *c, sim_counter *counter)
{
	const uint32_t n = 1 + (uint32_t)sim_below(&sim.plan, 1000);
	op *o = op_begin(OP_COUNT, c->group, 0);
	uint64_t total;
	ridl_status st = sim_counter_add(counter, o->id, n, &total);

	op_end(o, st);
	op_right(o, st == RIDL_OK ? total >= n : total == 0, "total");
}

static void
open_and_use(client *c, uint32_t sender)
{
	op *o = op_begin(OP_OPEN, c->group, 0);
	sim_counter *counter;
	ridl_status st = sim_board_open(c->board, o->id, &counter);

	op_end(o, st);
	if (st != RIDL_OK) {
		op_right(o, counter == NULL, "object");
		return;
	}
	count(c, counter);
	for (uint32_t seq = 1; seq < 6 && sim_one_in(&sim.plan, 2); seq++) {
		op *note = op_begin(OP_NOTE, c->group, 0);

		op_end(note, sim_counter_note(counter, sender, seq, (ridl_bytes){ 0, NULL }));
	}
	if (sim_one_in(&sim.plan, 2))
		count(c, counter);
	sim_counter_unref(counter);
}

static void
lend(client *c)
{
	thing *t;
	sim_counter *mine = counter_new(&t);
	sim_board_use_results *results;
	ridl_status st;
	op *o;

	if (mine == NULL)
		return;
	o = op_begin(OP_USE, c->group, 0);
	st = sim_board_use(c->board, o->id, mine, 7, &results);
	op_end(o, st);
	if (st == RIDL_OK) {
		op_right(o, results->total == 7 && t->total == 7, "total");
		op_right(o, results->same == mine, "not the same object");
		ridl_free(results);
	}
	sim_counter_unref(mine);
}

/* What comes back may be anybody's, and its owner may be gone, or busy. */
static void
use_strange(client *c, sim_counter *counter)
{
	op *o = op_begin(OP_COUNT, c->group,
	    MAY_LOSE | MAY_REMOTE | MAY_TIME_OUT | MAY_CANCEL | MAY_ABANDON | MAY_NO_OBJECT);
	uint64_t total;

	op_end(o, sim_counter_add_timed(counter, RIDL_MS(5), o->id, 1, &total));
}

/* It takes the place of another, or of itself. */
static void
keep_that(client *c, sim_counter *counter)
{
	sim_counter *before;
	op *o = op_begin(OP_KEEP, c->group, 0);
	ridl_status st = sim_board_keep(c->board, o->id, counter, &before);

	op_end(o, st);
	if (st == RIDL_OK && before != NULL && the_party.plan.limits && sim_one_in(&sim.plan, 2))
		use_strange(c, before);
	sim_counter_unref(before);
}

static void
keep(client *c)
{
	sim_counter *counter = sim_one_in(&sim.plan, 2) ? counter_new(NULL) : NULL;

	keep_that(c, counter);
	if (party_is_tight())
		keep_that(c, counter);
	sim_counter_unref(counter);
}

static void
note(client *c, uint32_t sender, uint32_t *seq)
{
	static const uint8_t zeros[5 * 3000];
	const size_t some = (size_t)sim_below(&sim.plan, 3000);
	const ridl_bytes fill = { party_is_tight() ? 5 * some : some, zeros };
	unsigned n = 1 + (unsigned)sim_below(&sim.plan, 8);

	while (n-- > 0) {
		op *o = op_begin(OP_NOTE, c->group, 0);
		ridl_status st = sim_board_note(c->board, sender, ++*seq, fill);

		op_end(o, st);
		if (st == RIDL_OK) {
			c->at->notes_sent++;
			totals->notes_sent++;
		}
	}
}

static void
serve_a_while(client *c)
{
	ridl_status st = ridl_conn_serve(c->conn, some_time());

	if (st != RIDL_OK && ((oracle_of_group(c->group) | oracle_of_group(0)) & MAY_LOSE) == 0)
		sim_violation("serving ends: %s", ridl_last_error()->message);
}

static void
corked(client *c)
{
	ridl_conn_cork(c->conn);
	client_async(c);
	if (sim_one_in(&sim.plan, 2))
		add(c);
	(void)ridl_conn_uncork(c->conn);
}

void
client_calls(client *c)
{
	static uint32_t n_senders;
	const uint32_t sender = ++n_senders % 64;
	unsigned n = 1 + (unsigned)sim_below(&sim.plan, the_party.plan.calls);
	uint32_t seq = 0;

	/* Nothing more is to be learnt when it has ended. */
	while (n-- > 0 &&
	       !(sim_one_in(&sim.plan, 3) && ridl_status_is_fatal(ridl_conn_uncork(c->conn)))) {
		if (the_party.plan.crossed && !sim_one_in(&sim.plan, 4)) {
			client_crossed(c);
			continue;
		}
		switch (sim_below(&sim.plan, 18 + the_party.plan.slow)) {
		case 0:
		case 1:
			add(c);
			break;
		case 2:
			echo(c);
			break;
		case 3:
			fail(c);
			break;
		case 4:
			slow(c);
			break;
		case 5:
			later(c);
			break;
		case 6:
			hold(c);
			break;
		case 7:
			drop(c);
			break;
		case 8:
			if (!the_party.plan.flat)
				visit(c);
			break;
		case 9:
			open_and_use(c, sender);
			break;
		case 10:
			if (!the_party.plan.flat)
				lend(c);
			break;
		case 11:
			keep(c);
			break;
		case 12:
			note(c, sender, &seq);
			break;
		case 13:
			if (!the_party.plan.no_serving)
				serve_a_while(c);
			break;
		case 14:
			corked(c);
			break;
		case 15:
		case 16:
		case 17:
			client_async(c);
			break;
		default:
			slow(c);
			break;
		}
		if (sim_one_in(&sim.plan, 6))
			sim_sleep(RIDL_US(sim_below(&sim.plan, 2000)));
	}
}
