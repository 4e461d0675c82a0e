/* SPDX-License-Identifier: MIT */
/*
 * What is done seldom, so that each thing that may fail there does: much at once, large messages, programs that are
 * started, hosts that are looked up, a server that is driven by steps, one that is stopped by its own handler. It may fail
 * where something had to, and there only.
 */
#include "rare.ridl.h"
#include "scenario.h"
#include <base/macros.h>
#include <ridl/server.h>
#include <string.h>

/* Messages that are received into blocks of their own: within a buffer, and beyond it. */
enum { MANY = 20, LARGISH = 8000, LARGE = 100000, PIPE = 16 << 10 };

typedef struct shop {
	ridl_server *server;
	rare_shop *local;
	unsigned staying;
	bool released, has_died;
	unsigned things;
	bool driven;        /* the other server, and it is over */
	bool came, visited; /* its visitor */
} shop;

typedef struct customer {
	rare_shop *at;
	bool tired;
} customer;

static bool
has_failed(void)
{
	return sim.fault.at != 0 && sim.fault.seen >= sim.fault.at;
}

/* Whether it went well, as it must unless something had to fail. */
static bool
well(ridl_status st, const char *what)
{
	if (st != RIDL_OK && !has_failed())
		sim_violation("%s: %s", what, ridl_last_error()->message);
	return st == RIDL_OK;
}

/*
 * What is sold.
 */

static ridl_status
touch(void *self, rare_thing_touch_call *call, uint32_t *times)
{
	(void)self;
	(void)call;
	*times = 1;
	return RIDL_OK;
}

static void
given_back(void *self)
{
	shop *s = self;

	s->things--;
}

static const rare_thing_ops thing_ops = { .released = given_back, .touch = touch };

static ridl_status
same(void *self, rare_shop_same_call *call, rare_thing *const *things, size_t n,
    rare_shop_same_results *out)
{
	rare_thing **again = ridl_call_alloc(&call->call, n * sizeof *again);

	(void)self;
	if (again == NULL)
		return RIDL_E_NO_MEMORY;
	for (size_t i = 0; i < n; i++)
		again[i] = rare_thing_ref(things[i]);
	out->again = again;
	out->n_again = n;
	return RIDL_OK;
}

static ridl_status
left(void *self, rare_left_left_call *call, uint32_t *n)
{
	(void)self;
	(void)call;
	*n = 1;
	return RIDL_OK;
}

static ridl_status
right(void *self, rare_right_right_call *call, uint32_t *n)
{
	(void)self;
	(void)call;
	*n = 2;
	return RIDL_OK;
}

static const rare_both_ops both_ops = { .released = given_back, .left = left, .right = right };

static ridl_status
hands(void *self, rare_shop_hands_call *call, rare_left *l, rare_right *r)
{
	(void)self;
	(void)call;
	(void)l;
	(void)r;
	return RIDL_OK;
}

static ridl_status
echo(void *self, rare_shop_echo_call *call, ridl_bytes data, ridl_bytes *again)
{
	uint8_t *copy = ridl_call_alloc(&call->call, data.len);

	(void)self;
	if (copy == NULL)
		return RIDL_E_NO_MEMORY;
	memcpy(copy, data.data, data.len);
	*again = (ridl_bytes){ .data = copy, .len = data.len };
	return RIDL_OK;
}

static void
gave_up(ridl_call *call, void *self)
{
	shop *s = self;

	s->staying--;
	(void)ridl_call_fail(call, RIDL_E_CANCELLED, "given up");
}

static ridl_status
stay(void *self, rare_shop_stay_call *call)
{
	ridl_status st = ridl_call_on_cancel(&call->call, gave_up, self);
	shop *s = self;

	if (st != RIDL_OK)
		return st;
	s->staying++;
	return RIDL_DEFERRED;
}

static ridl_status
shut(void *self, rare_shop_shut_call *call)
{
	shop *s = self;

	(void)call;
	return ridl_server_stop(s->server, RIDL_MS(10));
}

static void
shop_released(void *self)
{
	shop *s = self;

	s->released = true;
}

static const rare_shop_ops shop_ops = {
	.released = shop_released,
	.same = same,
	.hands = hands,
	.echo = echo,
	.stay = stay,
	.shut = shut,
};

/*
 * Who buys.
 */

static void
give_many(shop *s, rare_shop *at)
{
	rare_thing *things[MANY];
	rare_shop_same_results *again;
	size_t n = 0;

	while (n < MANY && (things[n] = rare_thing_new(&thing_ops, s)) != NULL) {
		s->things++;
		n++;
	}
	if (well(rare_shop_same(at, things, n, &again), "many objects")) {
		for (size_t i = 0; i < n; i++)
			if (again->again[i] != things[i])
				sim_violation("another object than the one that was given");
		ridl_free(again);
	}
	while (n > 0)
		rare_thing_unref(things[--n]);
}

static void
give_both(shop *s, rare_shop *at)
{
	rare_both *both = rare_both_new(&both_ops, s);

	if (both == NULL)
		return;
	s->things++;
	(void)well(
	    rare_shop_hands(at, rare_left_from(&both->object), rare_right_from(&both->object)),
	    "an object in two roles");
	rare_both_unref(both);
}

static void
send(rare_shop *at, size_t size)
{
	static uint8_t bytes[LARGE];
	const ridl_bytes data = { .data = bytes, .len = size };
	ridl_bytes again = { 0 };

	if (!well(rare_shop_echo(at, data, &again), "a large message"))
		return;
	if (again.len != size)
		sim_violation("a large message came back with %zu bytes", again.len);
	ridl_free(again.data);
}

/* More than one buffer of them, which leave together. */
static void
send_many(ridl_conn *conn, rare_shop *at)
{
	static uint8_t bytes[20000];
	const ridl_bytes data = { .data = bytes, .len = sizeof bytes };
	rare_shop_echo_future *f[MANY];

	ridl_conn_cork(conn);
	for (size_t i = 0; i < MANY; i++)
		f[i] = rare_shop_echo_async(at, data);
	(void)ridl_conn_uncork(conn);
	for (size_t i = 0; i < MANY; i++) {
		ridl_bytes again;

		(void)well(rare_shop_echo_value(f[i], &again), "one of many");
		ridl_future_free(&f[i]->future);
	}
}

static void
wait_for_many(void *ctx)
{
	customer *c = ctx;
	ridl_future *f[MANY];
	size_t which;

	for (size_t i = 0; i < MANY; i++)
		f[i] = &rare_shop_stay_async(c->at)->future;
	if (ridl_future_wait_any(f, MANY, RIDL_MS(1), &which) == RIDL_OK && !has_failed())
		sim_violation("a call that is never answered has ended");
	for (size_t i = 0; i < MANY; i++)
		ridl_future_free(f[i]);
	c->tired = true;
}

/* By a thread that has not waited for anything yet. */
static void
send_to_wait(rare_shop *at)
{
	customer c = { .at = at };

	if (sim_spawn("customer", wait_for_many, &c) == NULL)
		return;
	while (!c.tired)
		sim_sleep(RIDL_MS(1));
}

static void
died(ridl_object *object, void *ctx)
{
	shop *s = ctx;

	(void)object;
	s->has_died = true;
}

static void
buy(shop *s, const char *address)
{
	rare_shop *at;
	ridl_conn *conn;
	bool mourns;

	if (!well(ridl_connect(address, NULL, &conn), "connecting"))
		return;
	at = rare_shop_at(conn);
	mourns = well(ridl_object_on_death(&at->object, died, s), "on_death");
	give_many(s, at);
	give_many(s, s->local);
	give_both(s, at);
	send(at, LARGISH);
	send(at, LARGE);
	send_many(conn, at);
	send_to_wait(at);
	(void)well(rare_shop_shut(at), "stopping from a handler");
	ridl_conn_close(conn);
	rare_shop_unref(at);
	ridl_conn_unref(conn);
	if (mourns && !s->has_died)
		sim_violation(
		    "the connection has gone, and nobody was told that its object died");
}

/*
 * Places.
 */

static void
look_elsewhere(void)
{
	const ridl_conn_options in_time = { .size = sizeof in_time,
		.connect_timeout = RIDL_SECONDS(1) };
	static const char *const addresses[] = { "tcp:localhost:7", "exec:/bin/true" };
	ridl_conn *conn;

	for (size_t i = 0; i < RI_COUNT(addresses); i++)
		if (ridl_connect(addresses[i], &in_time, &conn) == RIDL_OK)
			sim_violation("somebody listens at %s", addresses[i]);
}

static void
visit(void *ctx)
{
	shop *s = ctx;
	ridl_conn *conn;
	rare_shop *at;

	if (well(ridl_connect("unix:/steps", NULL, &conn), "visiting")) {
		at = rare_shop_at(conn);
		s->came = true;
		if (at != NULL)
			(void)rare_shop_stay_timed(at, RIDL_MS(50));
		rare_shop_unref(at);
		ridl_conn_unref(conn);
	}
	s->came = s->visited = true;
}

/* A server that is driven by its user, who stops it while a call is under way. */
static void
drive(void *ctx)
{
	ridl_server *server;
	shop *s = ctx;

	if (!well(ridl_server_new(NULL, &server), "a server")) {
		s->driven = true;
		return;
	}
	if (well(ridl_server_publish(server, &s->local->object), "publishing") &&
	    well(ridl_server_listen(server, "unix:/steps"), "listening") &&
	    ridl_server_fd(server) >= 0 && sim_spawn("visitor", visit, s) != NULL) {
		while (!s->came || (s->staying == 0 && !s->visited)) {
			(void)ridl_server_process(server);
			sim_sleep(RIDL_US(100));
		}
		(void)ridl_server_stop(server, RIDL_MS(10));
		while (!s->visited)
			sim_sleep(RIDL_MS(1));
	}
	ridl_server_free(server);
	s->driven = true;
}

/* By a thread that has not waited for anything yet. */
static void
serve_by_steps(shop *s)
{
	if (sim_spawn("driver", drive, s) == NULL)
		return;
	while (!s->driven)
		sim_sleep(RIDL_MS(1));
}

static void
play(void)
{
	const ridl_server_options options = { .size = sizeof options, .loops = 1 };
	shop s = { .local = NULL };

	/* Small steps are for others: here each of them is a world. */
	if (sim.nature.pipe_room < PIPE)
		sim.nature.pipe_room = PIPE;
	look_elsewhere();
	s.local = rare_shop_new(&shop_ops, &s);
	if (s.local == NULL)
		return;
	serve_by_steps(&s);
	if (well(ridl_server_new(&options, &s.server), "a server")) {
		if (well(ridl_server_publish(s.server, &s.local->object), "publishing") &&
		    well(ridl_server_listen(s.server, "unix:/shop"), "listening") &&
		    well(ridl_server_start(s.server), "starting"))
			buy(&s, ridl_server_address(s.server, 0));
		ridl_server_free(s.server);
	}
	rare_shop_unref(s.local);
	if (!s.released || s.things > 0 || s.staying > 0)
		sim_violation("released: %d; %u things, and %u calls are left", s.released,
		    s.things, s.staying);
}

const sim_scenario scenario_rarities = { "rarities", "much at once, and what is seldom done",
	play };
