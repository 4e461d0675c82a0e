/* SPDX-License-Identifier: MIT */
/*
 * kill -9 of either end, in every state that a connection can be in. What is left here must notice: its calls end, each
 * once, its handlers are told that nobody waits for them, and what the connection held is given back.
 */
#include "load.h"
#include "rawpeer.h"
#include "work.h"

#include <sched.h>
#include <unistd.h>

enum { CALLS = 8, PATIENCE_S = 30 };

static load_samples took = LOAD_SAMPLES_INIT;
static unsigned kills, wrong;
static load_child victim;
/* Of the kill under way. */
static uint64_t killed_at;

static const char *scheme; /* of this round */
static bool is_served;     /* a client that stays has a serving thread */

static bool
is(const char *state, const char *name)
{
	return strcmp(state, name) == 0;
}

static void
hear(const char *line)
{
	char said[64];

	load_hear(&victim, said, sizeof said);
	CHECK(strcmp(said, line) == 0);
}

/* Not always at the same moment. */
static void
kill_victim(void)
{
	load_sleep_us(load_random(200));
	killed_at = load_now();
	load_kill(&victim);
	kills++;
}

static void
noticed(void)
{
	load_sample(&took, load_now() - killed_at);
}

static void
check(bool so, const char *state, const char *what)
{
	if (so)
		return;
	fprintf(stderr, "%s, %s: not so: %s\n", scheme, state, what);
	wrong++;
}

/*
 * A peer that stops in the middle of what it says: by hand.
 */

/* All but the end of the frame: of its head, or of its body. */
static void
put_begun_frame(script *s, const char *state, uint8_t kind, uint32_t call)
{
	enum { SIZE = 100000, SENT = 5000 };
	static const uint8_t some[SENT];

	begin_frame(s, kind, 0);
	if (is(state, "header")) {
		s->len -= 3;
		return;
	}
	put32(s, call);
	if (kind == CALL) {
		put32(s, service_id("load.Work"));
		put32(s, name_hash("load.Work/echo"));
		put32(s, 0);
		put32(s, 0);
	}
	put_bytes(s, some, sizeof some);
	end_frame_as(s, SIZE);
}

static void
play_raw_client(char **words, size_t n)
{
	const char *state = words[0];
	raw_peer peer;
	script s = { .len = 0 };

	CHECK(n == 2);
	raw_connect(&peer, words[1]);
	if (is(state, "preface"))
		put_text(&s, "ridl");
	if (is(state, "header") || is(state, "body")) {
		put_greeting(&s);
		put_begun_frame(&s, state, CALL, 1);
	}
	raw_send(&peer, &s);
	load_say("ready");
	load_wait_end();
}

static void
play_raw_server(char **words, size_t n)
{
	const char *state = words[0];
	raw_listener listener;
	raw_peer peer;
	raw_frame f;
	script s = { .len = 0 };

	CHECK(n == 2);
	raw_listen(&listener, words[1]);
	load_say("%s", listener.address);
	raw_accept(&listener, &peer);
	if (is(state, "preface"))
		put_text(&s, "ridl");
	if (is(state, "header") || is(state, "body")) {
		put_greeting(&s);
		raw_send(&peer, &s);
		s.len = 0;
		raw_expect_greeting(&peer);
		raw_expect(&peer, CALL, &f);
		put_begun_frame(&s, state, REPLY, f.words[0]);
	}
	raw_send(&peer, &s);
	load_say("ready");
	load_wait_end();
}

/*
 * Listeners. They are served by one thread, which is in this handler, so that it has to look itself.
 */

typedef struct listening {
	counter asked;
	bool says; /* a victim's */
} listening;

static ridl_status
ask(void *self, load_listener_ask_call *call, uint64_t number, uint64_t *out)
{
	listening *l = self;

	counter_add(&l->asked, 1);
	if (l->says)
		load_say("asked");
	while (!ridl_call_cancelled(&call->call))
		load_sleep_us(200);
	*out = number;
	return RIDL_OK;
}

static const load_listener_ops listener_ops = { .ask = ask };

/*
 * Calls that are under way when the other end dies.
 */

typedef struct asked {
	ridl_future *futures[CALLS];
	unsigned ended[CALLS]; /* how often its callback has run; atomic */
	unsigned n;
} asked;

static void
count_end(ridl_future *f, void *ctx)
{
	(void)f;
	__atomic_add_fetch((unsigned *)ctx, 1, __ATOMIC_RELAXED);
}

/* The n-th call of what the state is named after. */
static ridl_future *
start_call(const char *state, load_work *at, load_listener *listener, uint64_t n)
{
	if (is(state, "deferred"))
		return &load_work_defer_async(at, n)->future;
	if (is(state, "callback"))
		return &load_work_ask_back_async(at, n, listener)->future;
	if (is(state, "header") || is(state, "body"))
		return &load_work_quick_async(at, n)->future;
	return &load_work_hold_async(at, n)->future;
}

static void
ask_all(asked *a, const char *state, load_work *at, load_listener *listener)
{
	memset(a, 0, sizeof *a);
	/* There is one thread to run callbacks. */
	a->n = listener != NULL ? 1 : CALLS;
	for (unsigned i = 0; i < a->n; i++) {
		a->futures[i] = start_call(state, at, listener, i);
		EXPECT(ridl_future_add_callback(a->futures[i], count_end, &a->ended[i]), RIDL_OK);
	}
}

/* All end, once, and say that the connection has. */
static void
all_end(asked *a, const char *state)
{
	check(ridl_future_wait_all(a->futures, a->n, RIDL_SECONDS(PATIENCE_S)) == RIDL_OK, state,
	    "every call ends");
	noticed();
	for (unsigned i = 0; i < a->n; i++) {
		const ridl_error *e = ridl_future_error(a->futures[i]);

		check(e != NULL &&
			  (ridl_status_is_fatal(e->status) || e->status == RIDL_E_NOT_SENT),
		    state, "a call fails because the connection has ended");
		/* A callback may run on a serving thread after the wait. */
		while (__atomic_load_n(&a->ended[i], __ATOMIC_RELAXED) == 0)
			sched_yield();
	}
	for (unsigned i = 0; i < a->n; i++) {
		ridl_future_free(a->futures[i]);
		check(__atomic_load_n(&a->ended[i], __ATOMIC_RELAXED) == 1, state,
		    "a call ends once");
	}
}

/*
 * The server dies.
 */

/* A client that stays. */
typedef struct client {
	ridl_conn *conn;
	load_work *at;
	ridl_serving_thread *serving;
	counter disconnected;
} client;

static void
client_disconnected(ridl_conn *conn, ridl_status reason, void *ctx)
{
	client *c = ctx;

	(void)conn;
	CHECK(ridl_status_is_fatal(reason));
	counter_add(&c->disconnected, 1);
}

static void
client_open(client *c, const char *address)
{
	const ridl_conn_options options = {
		.size = sizeof options, .on_disconnect = client_disconnected, .ctx = c
	};

	*c = (client){ .disconnected = COUNTER_INIT };
	EXPECT(ridl_connect(address, &options, &c->conn), RIDL_OK);
	c->at = load_work_at(c->conn);
	if (is_served)
		EXPECT(ridl_serving_thread_start(c->conn, &c->serving), RIDL_OK);
}

static void
client_close(client *c, const char *state)
{
	load_work_unref(c->at);
	ridl_serving_thread_free(c->serving);
	ridl_conn_unref(c->conn);
	counter_wait(&c->disconnected, 1);
	check(counter_value(&c->disconnected) == 1, state, "a connection ends once");
}

static void
play_server(char **words, size_t n)
{
	ridl_server *server;
	char *state = words[0];
	work w;

	CHECK(n == 2);
	work_init(&w);
	w.says = !is(state, "any");
	server = work_serve(&w, words[1], NULL);
	load_say("%s", ridl_server_address(server, 0));
	if (is(state, "draining")) {
		counter_wait(&w.entered, CALLS);
		ridl_server_stop(server, RIDL_SECONDS(2 * PATIENCE_S));
	}
	load_wait_end();
}

static void *
connect_in_vain(void *ctx)
{
	ridl_conn *conn;
	const ridl_status st = ridl_connect(ctx, NULL, &conn);

	check(st == RIDL_E_CLOSED || st == RIDL_E_RESET || st == RIDL_E_PROTOCOL, "before hello",
	    "connecting fails, and says that the other end is gone");
	return NULL;
}

static void
kill_silent_server(const char *state)
{
	char address[128];
	pthread_t thread;

	load_start(&victim, "raw-server", state, scheme, NULL);
	load_hear(&victim, address, sizeof address);
	start_thread(&thread, connect_in_vain, address);
	hear("ready");
	kill_victim();
	join_thread(thread);
	noticed();
}

/* Until the server says that it takes nothing new. */
static void
await_goaway(client *c)
{
	ridl_status st;
	uint64_t out;

	while ((st = load_work_quick(c->at, 1, &out)) == RIDL_OK)
		;
	EXPECT(st, RIDL_E_GOING_AWAY);
}

static void
kill_server(const char *state)
{
	const bool is_raw = is(state, "header") || is(state, "body");
	listening l = { COUNTER_INIT, false };
	load_listener *listener = NULL;
	char address[128], wanted[64];
	client c;
	asked a;

	snprintf(wanted, sizeof wanted, "%s",
	    is_raw ? scheme : fresh_address(scheme, address, sizeof address));
	load_start(&victim, is_raw ? "raw-server" : "server", state, wanted, NULL);
	load_hear(&victim, address, sizeof address);
	client_open(&c, address);
	if (is(state, "callback"))
		listener = load_listener_new(&listener_ops, &l);
	ask_all(&a, state, c.at, listener);
	if (is_raw)
		hear("ready");
	else
		for (unsigned i = 0; i < a.n; i++)
			hear("entered");
	if (is(state, "draining"))
		await_goaway(&c);
	if (listener != NULL && is_served)
		counter_wait(&l.asked, 1);
	kill_victim();
	all_end(&a, state);
	load_listener_unref(listener);
	client_close(&c, state);
}

/* Calls of all kinds, until one fails. */
typedef struct caller {
	load_work *at;
	ridl_status st;
} caller;

static void *
call_on(void *ctx)
{
	static const uint8_t much[100000];
	caller *c = ctx;
	uint64_t out;
	ridl_bytes bytes;

	for (uint64_t i = 0; (c->st = load_work_quick(c->at, i, &out)) == RIDL_OK; i++) {
		const ridl_bytes some = { load_random(sizeof much), much };

		c->st = load_work_echo(c->at, i, some, &bytes);
		if (c->st != RIDL_OK)
			break;
		ridl_free(bytes.data);
	}
	return NULL;
}

enum { CALLERS = 3 };

static void
start_callers(pthread_t threads[CALLERS], caller callers[CALLERS], load_work *at)
{
	for (int i = 0; i < CALLERS; i++) {
		callers[i].at = at;
		start_thread(&threads[i], call_on, &callers[i]);
	}
}

static void
kill_busy_server(const char *state)
{
	char address[128];
	pthread_t threads[CALLERS];
	caller callers[CALLERS];
	client c;

	load_start(
	    &victim, "server", state, fresh_address(scheme, address, sizeof address), NULL);
	load_hear(&victim, address, sizeof address);
	client_open(&c, address);
	start_callers(threads, callers, c.at);
	load_sleep_us(load_random(3000));
	kill_victim();
	for (int i = 0; i < CALLERS; i++) {
		join_thread(threads[i]);
		check(ridl_status_is_fatal(callers[i].st) || callers[i].st == RIDL_E_NOT_SENT,
		    state, "a call fails because the connection has ended");
	}
	noticed();
	client_close(&c, state);
}

/*
 * The client dies.
 */

static void
play_client(char **words, size_t n)
{
	listening l = { COUNTER_INIT, true };
	load_listener *listener = NULL;
	pthread_t threads[CALLERS];
	caller callers[CALLERS];
	client c;
	asked a;

	CHECK(n == 2);
	is_served = true;
	client_open(&c, words[1]);
	if (is(words[0], "callback"))
		listener = load_listener_new(&listener_ops, &l);
	if (is(words[0], "any")) {
		start_callers(threads, callers, c.at);
		load_say("calling");
	} else {
		ask_all(&a, words[0], c.at, listener);
	}
	if (is(words[0], "draining")) {
		await_goaway(&c);
		load_say("away");
	}
	load_wait_end();
}

/* The server that stays. */
typedef struct site {
	work work;
	ridl_server *server;
	const char *address;
} site;

static void
site_open(site *s)
{
	char address[64];

	work_init(&s->work);
	s->server = work_serve(&s->work, fresh_address(scheme, address, sizeof address), NULL);
	s->address = ridl_server_address(s->server, 0);
}

static void
site_close(site *s)
{
	EXPECT(ridl_server_stop(s->server, 0), RIDL_OK);
	ridl_server_free(s->server);
	work_done(&s->work);
}

/* What the connection held is given back: there are as many descriptors as before the first one. */
static void
settle(const char *state, unsigned descriptors)
{
	const uint64_t limit = load_now() + (uint64_t)PATIENCE_S * 1000000000;

	while (count_descriptors() > descriptors && load_now() < limit)
		sched_yield();
	check(count_descriptors() == descriptors, state, "all descriptors are closed");
}

static void
kill_silent_client(site *s, const char *state)
{
	const unsigned gone = counter_value(&s->work.disconnected);

	load_start(&victim, "raw-client", state, s->address, NULL);
	hear("ready");
	kill_victim();
	counter_wait(&s->work.disconnected, gone + 1);
	noticed();
}

static void
kill_client(site *s, const char *state)
{
	work *w = &s->work;
	const unsigned gone = counter_value(&w->disconnected),
		       entered = counter_value(&w->entered), left = counter_value(&w->left),
		       cancelled = counter_value(&w->cancelled);
	const bool asks = is(state, "callback");
	const unsigned n = asks ? 1 : CALLS;

	load_start(&victim, "client", state, s->address, NULL);
	counter_wait(&w->entered, entered + n);
	if (asks)
		hear("asked");
	kill_victim();
	if (!asks)
		counter_wait(&w->cancelled, cancelled + n);
	if (is(state, "deferred"))
		check(work_answer_deferred(w) == n, state, "deferred calls are still there");
	else
		counter_wait(&w->left, left + n);
	counter_wait(&w->disconnected, gone + 1);
	noticed();
	check(counter_value(&w->disconnected) == gone + 1, state, "a connection ends once");
	check(asks || counter_value(&w->cancelled) == cancelled + n, state,
	    "a handler is told once");
}

static void
kill_busy_client(site *s, const char *state)
{
	const unsigned gone = counter_value(&s->work.disconnected);

	load_start(&victim, "client", state, s->address, NULL);
	hear("calling");
	load_sleep_us(load_random(3000));
	kill_victim();
	counter_wait(&s->work.disconnected, gone + 1);
	noticed();
	check(counter_value(&s->work.disconnected) == gone + 1, state, "a connection ends once");
}

static void *
stop_site(void *ctx)
{
	site *s = ctx;

	EXPECT(ridl_server_stop(s->server, RIDL_SECONDS(2 * PATIENCE_S)), RIDL_OK);
	return NULL;
}

/* A server that is stopping waits for what nobody wants any more. */
static void
kill_drained_client(const char *state)
{
	pthread_t stopper;
	site s;

	site_open(&s);
	load_start(&victim, "client", state, s.address, NULL);
	counter_wait(&s.work.entered, CALLS);
	start_thread(&stopper, stop_site, &s);
	hear("away");
	kill_victim();
	join_thread(stopper);
	noticed();
	check(counter_value(&s.work.left) == CALLS, state, "every handler has returned");
	check(counter_value(&s.work.disconnected) == 1, state, "a connection ends once");
	site_close(&s);
}

/*
 * All of it.
 */

static const char *const states[] = { "silent", "preface", "header", "body", "call", "deferred",
	"callback", "draining", "any" };
enum { STATES = sizeof states / sizeof states[0], ALL = 2 * STATES };

static void
kill_one(site *site, const char *state, bool server)
{
	const bool is_silent = is(state, "silent") || is(state, "preface");

	if (server && is_silent)
		kill_silent_server(state);
	else if (server && is(state, "any"))
		kill_busy_server(state);
	else if (server)
		kill_server(state);
	else if (is_silent || is(state, "header") || is(state, "body"))
		kill_silent_client(site, state);
	else if (is(state, "any"))
		kill_busy_client(site, state);
	else if (is(state, "draining"))
		kill_drained_client(state);
	else
		kill_client(site, state);
}

/* What it holds afterwards is no thread's: each keeps some memory for its next calls. */
static void
kill_many(unsigned n)
{
	static const char *const schemes[] = { "unix", "tcp" };
	unsigned descriptors;
	site sites[2];

	for (int i = 0; i < 2; i++) {
		scheme = schemes[i];
		site_open(&sites[i]);
	}
	descriptors = count_descriptors();
	for (unsigned i = 0; i < n; i++) {
		const unsigned which = i / ALL % 2;
		const char *state = states[i % STATES];

		scheme = schemes[which];
		is_served = i / (2 * ALL) % 2 == 1 || is(state, "callback");
		kill_one(&sites[which], state, i / STATES % 2 == 1);
		settle(state, descriptors);
	}
	for (int i = 0; i < 2; i++)
		site_close(&sites[i]);
}

int
main(int argc, char **argv)
{
	static const load_role roles[] = { { "raw-client", play_raw_client },
		{ "raw-server", play_raw_server }, { "client", play_client },
		{ "server", play_server } };
	load_footing before, after;
	uint64_t noise;
	unsigned n;

	load_begin(argc, argv, roles, sizeof roles / sizeof roles[0]);
	n = load_times(2000, SLOWNESS * (ALL + ALL / 3)); /* a moment: each state at least once */
	kill_many(n / 4); /* memory that is kept for what comes next has been got */
	before = load_footing_now();
	/* Less than the smallest leak would come to; in a moment not all that is kept has been got. */
	noise = load_is_smoke() ? 128 << 10 : 32 << 10;
	kill_many(n - n / 4);
	load_claim(
	    wrong == 0, "%u kills in %d states: what was under way has ended, once", kills, ALL);
	load_figure("from the kill to the end of all that was under way: p50 %.0f us, p99 %.0f "
		    "us, at most %.0f us",
	    load_percentile(&took, 50), load_percentile(&took, 99), load_percentile(&took, 100));
	load_samples_free(&took);
	after = load_footing_now();
	load_claim(after.descriptors == before.descriptors, "%u sockets and pollers, %u before",
	    after.descriptors, before.descriptors);
	load_claim(after.heap <= before.heap + noise, "heap: %.1f KiB, %.1f before",
	    (double)after.heap / 1024, (double)before.heap / 1024);
	return load_end();
}
