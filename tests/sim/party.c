/* SPDX-License-Identifier: MIT */
#include "party.h"
#include <base/macros.h>

party the_party;

static bool
must(ridl_status st, const char *what)
{
	const bool short_of_it =
	    the_party.plan.tolerant || st == RIDL_E_NO_MEMORY || st == RIDL_E_SYSTEM;

	if (st != RIDL_OK && !(short_of_it && (oracle_of_group(0) & MAY_NO_MEMORY) != 0))
		sim_violation("%s: %s", what, ridl_last_error()->message);
	return st == RIDL_OK;
}

void
party_invite(const char *name, void (*fn)(void *), void *ctx)
{
	the_party.guests++;
	if (sim_spawn(name, fn, ctx) == NULL)
		sim_violation("too many fibres");
}

bool
party_is_tight(void)
{
	return sim.seed % 2 == 1;
}

/*
 * The server.
 */

static ridl_status
let_in(ridl_conn *conn, const ridl_peer *peer, void *ctx)
{
	ridl_status st = RIDL_OK;

	(void)peer, (void)ctx;
	sim_enter_user("on_connect");
	if (the_party.plan.refuses && sim_one_in(&sim.plan, 3)) {
		/* Its greeting and the refusal may arrive one after the other: then it has begun to call. */
		oracle_may(0, MAY_LOSE);
		st = RIDL_E_DENIED;
	} else {
		conn_made(conn);
	}
	sim_leave_user();
	return st;
}

static void
gone(ridl_conn *conn, ridl_status reason, void *ctx)
{
	(void)ctx;
	conn_ended(conn, reason);
}

/* False: it could not. */
static bool
open_server(sim_board *local)
{
	static const unsigned threads[] = { 0, 1, 2, 4, 8 };
	static const char *const addresses[] = { "unix:/sim", "tcp:127.0.0.1:0", "pair:sim" };
	/* A client's thread may do something else while a frame of its is half sent. */
	static const ridl_limits patient = { .size = sizeof patient, .frame_time = RIDL_FOREVER },
				 tight = { .size = sizeof tight,
					 .frame_time = RIDL_FOREVER,
					 .oneway_bytes = 64 << 10 };
	const ridl_server_options options = {
		.size = sizeof options,
		.limits = party_is_tight() ? &tight : &patient,
		.threads = the_party.plan.few_threads
			       ? 1 + (unsigned)sim_below(&sim.plan, 3)
			       : threads[sim_below(&sim.plan, RI_COUNT(threads))],
		.loops = (unsigned)sim_below(&sim.plan, 4),
		.one_at_a_time = sim_one_in(&sim.plan, 8),
		.timeout = RIDL_FOREVER,
		.wait = sim_one_in(&sim.plan, 3) ? RIDL_WAIT_SLEEP : RIDL_WAIT_LEARN,
		.on_connect = let_in,
		.on_disconnect = gone,
	};
	party *p = &the_party;

	if (!must(ridl_server_new(&options, &p->server), "a server") ||
	    !must(ridl_server_publish(p->server, &local->object), "publishing") ||
	    !must(ridl_server_listen(
		      p->server, addresses[sim_below(&sim.plan, RI_COUNT(addresses))]),
		"listening"))
		return false;
	p->address = ridl_server_address(p->server, 0);
	return true;
}

static void
serve(void *unused)
{
	ridl_status st = ridl_server_run(the_party.server);

	(void)unused;
	/* It may begin to run when it has been stopped already. */
	if (st != RIDL_OK && !(the_party.over && st == RIDL_E_CLOSED))
		must(st, "running");
	the_party.runs = false;
}

/* False: it could not. */
static bool
begin_serving(void)
{
	the_party.runs = sim_one_in(&sim.plan, 3) && sim_spawn("server", serve, NULL) != NULL;
	if (the_party.runs)
		return true;
	return must(ridl_server_start(the_party.server), "starting");
}

static void
stop_server(void)
{
	ridl_duration drain = RIDL_MS(sim_below(&sim.plan, 20));
	ridl_status st;

	/* Calls that are still under way are those that nobody waits for any more, or its clients must bear it. */
	oracle_may(0, MAY_LOSE);
	the_party.over = true;
	do {
		st = ridl_server_stop(the_party.server, drain);
		if (drain < RIDL_SECONDS(10))
			drain = drain * 2 + RIDL_MS(1);
		if (st != RIDL_OK && st != RIDL_E_BUSY)
			must(st, "stopping");
	} while (st != RIDL_OK);
}

/*
 * Clients.
 */

static void
start_serving(client *c)
{
	unsigned n = (unsigned)sim_below(&sim.plan, RI_COUNT(c->serving) + 1);

	while (n-- > 0)
		if (c->serving[n] == NULL)
			must(ridl_serving_thread_start(c->conn, &c->serving[n]),
			    "a serving thread");
}

static void
stop_serving(client *c)
{
	for (size_t i = 0; i < RI_COUNT(c->serving); i++) {
		ridl_serving_thread *t = c->serving[i];

		c->serving[i] = NULL;
		if (t != NULL && sim_one_in(&sim.plan, 2))
			ridl_serving_thread_stop(t);
		ridl_serving_thread_free(t);
	}
}

static void
client_fibre(void *ctx)
{
	client *c = ctx;

	client_calls(c);
	c->fibres--;
	the_party.guests--;
}

static bool
has_no_fibres(const sim_wait *w)
{
	return ((const client *)w->what)->fibres == 0;
}

static bool
has_no_takers(const sim_wait *w)
{
	return ((const client *)w->what)->takers == 0;
}

/* An event loop of the application, which has this connection and nothing else. */
static void
run_loop(void *ctx)
{
	client *c = ctx;
	const int fd = ridl_conn_fd(c->conn);
	ridl_status st = RIDL_OK;

	if (fd < 0)
		(void)must(RIDL_E_SYSTEM, "an event loop");
	while (fd >= 0 && c->loops && !ridl_status_is_fatal(st)) {
		ridl_duration left = ridl_conn_timeout(c->conn);

		if (left > RIDL_MS(1))
			left = RIDL_MS(1); /* so that its end is noticed */
		sim_poll(fd, ri_time_after(sim.now, left));
		st = ridl_conn_process(c->conn);
	}
	c->has_loop = false;
	the_party.guests--;
}

static bool
has_no_loop(const sim_wait *w)
{
	return !((const client *)w->what)->has_loop;
}

static void
start_loop(client *c)
{
	c->loops = c->has_loop = true;
	party_invite("loop", run_loop, c);
}

static void
stop_loop(client *c)
{
	sim_wait w = { "the end of an event loop", c, has_no_loop, RI_NEVER };

	c->loops = false;
	sim_wait_for(&w);
}

void
party_play_client(client *c)
{
	const unsigned n = 1 + (unsigned)sim_below(&sim.plan, the_party.plan.fibres);
	sim_wait w = { "all fibres of a client", c, has_no_fibres, RI_NEVER };
	sim_wait taken = { "who takes a count of a connection", c, has_no_takers, RI_NEVER };

	c->connected = true;
	conn_made(c->conn);
	c->board = sim_board_at(c->conn);
	if (the_party.plan.own_loops && sim_one_in(&sim.plan, 2))
		start_loop(c);
	else if (!the_party.plan.no_serving && sim_one_in(&sim.plan, 2))
		start_serving(c);
	for (unsigned i = 0; i < n; i++) {
		c->fibres++;
		the_party.guests++;
		if (sim_spawn("client", client_fibre, c) == NULL)
			client_fibre(c);
	}
	sim_wait_for(&w);
	(void)client_flush(c);
	c->done = true;
	if (c->stays != NULL)
		c->stays(c);
	oracle_may(c->group, MAY_LOSE); /* what nobody waits for any more */
	stop_loop(c);
	if (sim_one_in(&sim.plan, 2))
		stop_serving(c);
	if (sim_one_in(&sim.plan, 3))
		ridl_conn_close(c->conn);
	c->connected = false;
	stop_serving(c);
	sim_board_unref(c->board);
	sim_board_unref(c->local);
	sim_wait_for(&taken);
	ridl_conn_unref(c->conn);
}

static bool
may_fail_to_connect(ridl_status st)
{
	const party_plan *p = &the_party.plan;

	return (p->refuses && st == RIDL_E_DENIED) || p->faults > 0 || p->stops ||
	       (oracle_of_group(0) & MAY_NO_MEMORY) != 0;
}

ridl_conn_options
party_conn_options(void)
{
	return (ridl_conn_options){
		.size = sizeof(ridl_conn_options),
		.timeout = RIDL_FOREVER,
		.on_disconnect = gone,
		.wait = sim_one_in(&sim.plan, 3) ? RIDL_WAIT_SLEEP : RIDL_WAIT_LEARN,
	};
}

/* Whether there is a point in trying again. */
static bool
come(client *c)
{
	const ridl_conn_options options = party_conn_options();
	const ridl_status st = ridl_connect(the_party.address, &options, &c->conn);

	totals->connects++;
	if (st != RIDL_OK) {
		totals->failed_connects++;
		if (!may_fail_to_connect(st))
			sim_violation("connecting: %s", ridl_last_error()->message);
		return st == RIDL_E_CLOSED || st == RIDL_E_RESET || st == RIDL_E_NO_MEMORY;
	}
	c->at = &the_party.at;
	party_play_client(c);
	return true;
}

/* Who has lost its connection comes again. */
static void
client_main(void *ctx)
{
	client *c = ctx;
	unsigned visits = 1 + (unsigned)sim_below(&sim.plan, 3);

	sim_set_group(c->group);
	do
		sim_sleep(RIDL_US(sim_below(&sim.plan, 2000)));
	while (come(c) && --visits > 0);
	the_party.guests--;
}

/*
 * What happens to them.
 */

static void
close_one(client *c)
{
	ridl_conn *conn;

	if (!c->connected)
		return;
	c->takers++; /* the client keeps its own count until this one is there */
	conn = ridl_conn_ref(c->conn);
	c->takers--;
	oracle_may(c->group, MAY_LOSE);
	ridl_conn_close(conn);
	ridl_conn_unref(conn);
}

static void
break_one(unsigned group)
{
	switch (sim_below(&sim.plan, 4)) {
	case 0:
		oracle_may(group, MAY_LOSE);
		(void)sim_net_reset(group);
		break;
	case 1:
		oracle_may(group, MAY_LOSE);
		(void)sim_net_half_close(group);
		break;
	default:
		(void)sim_net_stall(group, RIDL_US(sim_below(&sim.plan, 300000)));
	}
}

static void
change_serving(client *c)
{
	static bool busy[PARTY_CLIENTS]; /* start and stop are for one thread at a time */
	bool *mine = &busy[c - the_party.clients];

	/* Who has had an event loop keeps it, also when the connection has ended and nobody drives it any more. */
	if (*mine || !c->connected || c->fibres == 0 || c->loops)
		return;
	*mine = true;
	c->fibres++; /* it stays while we are here */
	if (sim_one_in(&sim.plan, 2))
		stop_serving(c);
	else
		start_serving(c);
	c->fibres--;
	*mine = false;
}

void
party_fate(void *unused)
{
	party *p = &the_party;
	unsigned faults = p->plan.faults, closes = p->plan.closes;
	unsigned changes = p->plan.serving_changes ? 4 : 0;

	(void)unused;
	while (faults + closes + changes > 0) {
		client *c = &p->clients[sim_below(&sim.plan, p->plan.clients)];

		sim_sleep(RIDL_US(sim_below(&sim.plan, 20000)));
		if (faults > 0 && sim_one_in(&sim.plan, 2)) {
			faults--;
			break_one(c->group);
		} else if (closes > 0) {
			closes--;
			close_one(c);
		} else if (changes > 0) {
			changes--;
			change_serving(c);
		}
	}
	p->guests--;
}

void
party_tolerate(void)
{
	oracle_may(0, MAY_NO_MEMORY | MAY_LOSE | MAY_REMOTE);
}

void
party_have_shortage(void)
{
	sim_nature *n = &sim.nature;

	party_tolerate();
	if (sim_one_in(&sim.plan, 2))
		n->fail_alloc_one_in = 1u << sim_between(&sim.plan, 3, 10);
	if (sim_one_in(&sim.plan, 3))
		n->fail_thread_one_in = (unsigned)sim_between(&sim.plan, 1, 10);
	if (sim_one_in(&sim.plan, 3))
		n->no_memory_one_in = (unsigned)sim_between(&sim.plan, 2, 100);
	if (sim_one_in(&sim.plan, 3))
		n->max_fds = (unsigned)sim_between(&sim.plan, 4, 30);
}

/* What comes next must work. */
static void
end_shortage(void)
{
	sim.nature.fail_alloc_one_in = 0;
	sim.nature.fail_thread_one_in = 0;
	sim.nature.no_memory_one_in = 0;
	sim.nature.max_fds = 4096;
}

static bool
is_deserted(const sim_wait *w)
{
	(void)w;
	return the_party.guests == 0;
}

static bool
has_returned(const sim_wait *w)
{
	(void)w;
	return !the_party.runs;
}

static bool
has_answered(const sim_wait *w)
{
	return ((const board *)w->what)->deferred == 0;
}

static bool
has_all_notes(const sim_wait *w)
{
	const board *at = w->what;

	return at->thing->notes >= at->notes_sent;
}

void
party_play(const party_plan *plan)
{
	party *p = &the_party;
	board *at = &p->at;
	sim_wait all = { "everybody", p, is_deserted, RI_NEVER };
	sim_wait returned = { "who runs the server", p, has_returned, RI_NEVER };
	sim_wait answered = { "deferred calls", at, has_answered, RI_NEVER };
	sim_wait noted = { "all oneways", at, has_all_notes, RI_NEVER };
	sim_board *local = board_new(at);

	p->plan = *plan;
	if (plan->tolerant)
		party_tolerate();
	if (local == NULL)
		return;
	if (!open_server(local) || !begin_serving()) {
		ridl_server_free(p->server);
		sim_board_unref(local);
		return;
	}
	if (plan->shortage)
		party_have_shortage();
	for (unsigned i = 0; i < plan->clients; i++) {
		p->clients[i].group = i + 1;
		party_invite("arrival", client_main, &p->clients[i]);
	}
	party_invite("fate", party_fate, NULL);
	if (plan->stops) {
		sim_sleep(RIDL_US(sim_below(&sim.plan, 50000)));
		stop_server();
	} else {
		sim_wait_for(&all);
		if (plan->faults + plan->closes + plan->shortage + plan->tolerant == 0)
			sim_wait_for(&noted);
	}
	if (sim_one_in(&sim.plan, 2))
		end_shortage();
	board_done(at);
	if (sim_one_in(&sim.plan, 2))
		stop_server();
	oracle_may(0, MAY_LOSE);
	if (sim_one_in(&sim.plan, 2))
		sim_wait_for(&answered);
	if (p->runs && !p->over)
		stop_server(); /* who runs it must have returned before it is freed */
	sim_wait_for(&all);
	sim_wait_for(&returned);
	ridl_server_free(p->server);
	sim_wait_for(&answered);
	board_done(at);
	sim_board_unref(local);
}
