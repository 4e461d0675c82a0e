/* SPDX-License-Identifier: MIT */
#include "oracle.h"
#include "sim.ridl.h"
#include <ridl/status.h>
#include <string.h>

enum { MAX_OPS = 16384, MAX_THINGS = 2048, MAX_CONNS = 128, MAX_GROUPS = 16 };

static op ops[MAX_OPS];
static unsigned n_ops;
static thing things[MAX_THINGS];
static unsigned n_things;
static unsigned group_may[MAX_GROUPS];

typedef struct conn_record {
	ridl_conn *conn;
	unsigned running;
	bool ended;
} conn_record;

static conn_record conns[MAX_CONNS];
static unsigned n_conns;

sim_totals *totals;

/*
 * Calls.
 */

static const char *const kind_names[] = { "add", "echo", "fail", "later", "hold", "drop", "slow",
	"visit", "open", "use", "keep", "note", "count", "invoke" };

op *
op_begin(op_kind kind, unsigned group, unsigned may)
{
	op *o = &ops[n_ops++];

	if (n_ops > MAX_OPS)
		sim_violation("this world makes too many calls");
	*o = (op){ .id = n_ops, .kind = kind, .group = group, .may = may };
	totals->ops[kind]++;
	sim_event("call begins", o->id, kind);
	return o;
}

void
op_limit(op *o, ridl_duration d)
{
	o->may |= MAY_TIME_OUT;
	o->not_before = ri_time_after(sim.now, d);
}

op *
op_of(uint64_t id)
{
	if (id == 0 || id > n_ops)
		sim_violation(
		    "a handler is given call %llu, which nobody made", (unsigned long long)id);
	return &ops[id - 1];
}

/* Nothing of it may have been executed. */
static bool
says_not_executed(ridl_status st)
{
	return st == RIDL_E_NOT_SENT || st == RIDL_E_GOING_AWAY || st == RIDL_E_WOULD_BLOCK ||
	       st == RIDL_E_OVERLOADED;
}

void
op_executed(uint64_t id, op_kind kind)
{
	op *o = op_of(id);

	if (o->kind != kind)
		sim_violation("call %llu is a %s, and reached the handler of %s",
		    (unsigned long long)id, kind_names[o->kind], kind_names[kind]);
	if (o->executed++ > 0)
		sim_violation("call %llu (%s) is executed again", (unsigned long long)id,
		    kind_names[o->kind]);
	if (o->ended && says_not_executed(o->status))
		sim_violation("call %llu (%s) is executed, and has ended with %s",
		    (unsigned long long)id, kind_names[o->kind], ridl_status_text(o->status));
}

static unsigned
reason_of(ridl_status st)
{
	switch (st) {
	case RIDL_E_TIMEOUT:
		return MAY_TIME_OUT;
	case RIDL_E_CANCELLED:
		return MAY_CANCEL;
	case RIDL_E_NOT_SENT:
	case RIDL_E_GOING_AWAY:
	case RIDL_E_CLOSED:
	case RIDL_E_RESET:
	case RIDL_E_DEAD_OBJECT:
		return MAY_LOSE;
	case RIDL_E_NO_OBJECT:
		return MAY_NO_OBJECT;
	case RIDL_E_ABANDONED:
		return MAY_ABANDON;
	case RIDL_E_NO_MEMORY:
	case RIDL_E_SYSTEM:
		return MAY_NO_MEMORY;
	case RIDL_E_DEPTH:
		return MAY_DEPTH;
	case RIDL_E_OVERLOADED:
		return MAY_OVERLOAD;
	case RIDL_E_REMOTE: /* its handler's own call ended with something that is not passed on */
		return MAY_REMOTE | MAY_LOSE | MAY_TIME_OUT | MAY_CANCEL | MAY_NO_MEMORY;
	default:
		return st == SIM_REFUSED ? MAY_REFUSE : 0;
	}
}

static void
count_end(ridl_status st)
{
	if (st >= 0 && st < 64)
		totals->ends[st]++;
	else
		totals->declared++;
}

void
op_end(op *o, ridl_status st)
{
	const unsigned may = o->may | oracle_of_group(o->group) | oracle_of_group(0);

	sim_event("call ends", o->id, (uint64_t)st);
	if (o->ended)
		sim_violation("call %llu (%s) ends again: %s, after %s",
		    (unsigned long long)o->id, kind_names[o->kind], ridl_status_text(st),
		    ridl_status_text(o->status));
	o->ended = true;
	o->status = st;
	count_end(st);
	if (st == RIDL_OK) {
		if (o->executed == 0 && o->kind != OP_NOTE)
			sim_violation("call %llu (%s) has an answer, and was never executed",
			    (unsigned long long)o->id, kind_names[o->kind]);
		return;
	}
	if ((reason_of(st) & may) == 0)
		sim_violation("call %llu (%s) ends with '%s' (%s); it may only for %#x",
		    (unsigned long long)o->id, kind_names[o->kind], ridl_status_text(st),
		    ridl_last_error()->message, may);
	if (says_not_executed(st) && o->executed > 0)
		sim_violation("call %llu (%s) was executed, and ends with %s",
		    (unsigned long long)o->id, kind_names[o->kind], ridl_status_text(st));
	if (st == RIDL_E_TIMEOUT && sim.now < o->not_before)
		sim_violation("call %llu (%s) times out %lld ns early", (unsigned long long)o->id,
		    kind_names[o->kind], (long long)(o->not_before - sim.now));
}

void
op_forget(op *o)
{
	totals->let_go += !o->ended;
	o->ended = true;
}

bool
op_right(const op *o, bool right, const char *what)
{
	if (!right)
		sim_violation("call %llu (%s): wrong answer: %s", (unsigned long long)o->id,
		    kind_names[o->kind], what);
	return right;
}

void
oracle_may(unsigned group, unsigned may)
{
	group_may[group] |= may;
}

unsigned
oracle_of_group(unsigned group)
{
	return group_may[group];
}

/*
 * Objects.
 */

thing *
thing_new(const char *what)
{
	thing *t = &things[n_things++];

	if (n_things > MAX_THINGS)
		sim_violation("this world makes too many objects");
	*t = (thing){ .what = what };
	totals->objects++;
	return t;
}

void
thing_begin(thing *t)
{
	if (t->released > 0)
		sim_violation("a handler of a %s begins after it was released", t->what);
	t->running++;
}

void
thing_end(thing *t)
{
	if (t->released > 0)
		sim_violation("a %s was released while a handler of it ran", t->what);
	t->running--;
}

void
thing_released(void *self)
{
	thing *t = self;

	sim_enter_user("released");
	if (t->running > 0)
		sim_violation("a %s is released while a handler of it runs", t->what);
	if (t->released++ > 0)
		sim_violation("a %s is released again", t->what);
	sim_event("released", (uint64_t)(t - things), 0);
	sim_leave_user();
}

void
thing_note_begins(thing *t, uint32_t sender, uint32_t seq)
{
	if (t->in_note)
		sim_violation("two oneways of one %s run at once", t->what);
	if (sender >= 64 || seq <= t->last_seq[sender])
		sim_violation("oneway %u of sender %u comes after %u", seq, sender,
		    sender < 64 ? t->last_seq[sender] : 0);
	t->in_note = true;
	t->last_seq[sender] = seq;
	t->notes++;
	totals->notes_seen++;
}

void
thing_note_ends(thing *t)
{
	t->in_note = false;
}

/*
 * Connections.
 */

static conn_record *
record_of(ridl_conn *conn)
{
	for (unsigned i = 0; i < n_conns; i++)
		if (conns[i].conn == conn)
			return &conns[i];
	if (n_conns == MAX_CONNS)
		sim_violation("this world makes too many connections");
	conns[n_conns] = (conn_record){ .conn = conn };
	return &conns[n_conns++];
}

void
conn_made(ridl_conn *conn)
{
	(void)record_of(conn);
}

void
conn_handler_begins(ridl_conn *conn)
{
	conn_record *r;

	if (conn == NULL) /* a call inside this process */
		return;
	r = record_of(conn);
	if (r->ended)
		sim_violation("a handler of a connection begins after on_disconnect");
	r->running++;
}

void
conn_handler_ends(ridl_conn *conn)
{
	conn_record *r;

	if (conn == NULL)
		return;
	r = record_of(conn);
	if (r->ended)
		sim_violation("on_disconnect came while a handler of the connection ran");
	r->running--;
}

void
conn_ended(ridl_conn *conn, ridl_status reason)
{
	conn_record *r = record_of(conn);

	sim_enter_user("on_disconnect");
	sim_event("disconnected", (uint64_t)reason, 0);
	if (r->ended)
		sim_violation("on_disconnect is called again");
	if (r->running > 0)
		sim_violation("on_disconnect is called while %u handlers run", r->running);
	r->ended = true;
	sim_leave_user();
}

void
oracle_check(void)
{
	for (unsigned i = 0; i < n_ops; i++)
		if (!ops[i].ended)
			sim_violation(
			    "call %u (%s) has never ended", i + 1, kind_names[ops[i].kind]);
	for (unsigned i = 0; i < n_things; i++)
		if (things[i].released == 0)
			sim_violation("a %s (%u) was never released", things[i].what, i);
	for (unsigned i = 0; i < n_conns; i++)
		if (!conns[i].ended)
			sim_violation(
			    "on_disconnect was never called for connection %u of %u", i, n_conns);
	sim_check_memory();
	sim_check_fds();
	sim_check_processes();
}
