/* SPDX-License-Identifier: MIT */
/*
 * A server under load is stopped with a drain, again and again. Both ends keep a ledger by the calls' numbers, and they are
 * compared: what was answered was executed, once; what failed was not, and says that it may be repeated.
 */
#include "load.h"
#include "work.h"

enum { CLIENTS = 4, WINDOW = 16, MAX_CALLS = 1 << 16, PATIENCE_S = 30 };

static unsigned char executed[MAX_CALLS]; /* atomic: the server's ledger */
static int ended[MAX_CALLS]; /* the clients': how each ended, below zero while it has not */
static unsigned next_number; /* atomic */
static load_samples stops = LOAD_SAMPLES_INIT;
static unsigned answered, refused, late, cut_off, wrong;
static char address[128];

static bool
is_number(uint64_t number)
{
	return number < MAX_CALLS;
}

static uint64_t
take_number(void)
{
	return __atomic_fetch_add(&next_number, 1, __ATOMIC_RELAXED);
}

/*
 * The clients. Each ends when a call fails.
 */

static ridl_status
ask(void *self, load_listener_ask_call *call, uint64_t number, uint64_t *out)
{
	(void)self;
	(void)call;
	*out = number;
	return RIDL_OK;
}

static const load_listener_ops listener_ops = { .ask = ask };

static ridl_future *
start_any(load_work *at, load_listener *listener, uint64_t n)
{
	static const uint8_t much[200000];
	const ridl_bytes some = { load_random(sizeof much), much };

	switch (load_random(8)) {
	case 0:
		return &load_work_nap_async(at, n, load_random(2000))->future;
	case 1:
		return &load_work_defer_async(at, n)->future;
	case 2:
		return &load_work_ask_back_async(at, n, listener)->future;
	case 3:
		return &load_work_echo_async(at, n, some)->future;
	default:
		return &load_work_quick_async(at, n)->future;
	}
}

static ridl_status
note_end(uint64_t number, ridl_future *f)
{
	const ridl_error *e;

	if (ridl_future_wait_for(f, RIDL_SECONDS(PATIENCE_S)) != RIDL_OK)
		return RIDL_E_PENDING;
	e = ridl_future_error(f);
	ended[number] = e == NULL ? RIDL_OK : e->status;
	ridl_future_free(f);
	return ended[number];
}

/* Calls in flight, the oldest of which is waited for. */
static void
call_in_window(load_work *at, load_listener *listener)
{
	ridl_future *futures[WINDOW];
	uint64_t numbers[WINDOW];
	unsigned begun = 0, over = 0;
	bool goes_on = true;

	while (goes_on || over < begun) {
		if (goes_on && begun - over < WINDOW) {
			numbers[begun % WINDOW] = take_number();
			goes_on = is_number(numbers[begun % WINDOW]);
			if (goes_on) {
				futures[begun % WINDOW] =
				    start_any(at, listener, numbers[begun % WINDOW]);
				begun++;
			}
			continue;
		}
		if (note_end(numbers[over % WINDOW], futures[over % WINDOW]) != RIDL_OK)
			goes_on = false;
		over++;
	}
}

static void
call_in_turn(load_work *at)
{
	ridl_status st = RIDL_OK;
	uint64_t number, out;

	while (st == RIDL_OK && is_number(number = take_number())) {
		st = load_work_quick(at, number, &out);
		CHECK(st != RIDL_OK || out == number);
		ended[number] = st;
	}
}

typedef struct client {
	pthread_t thread;
	unsigned which;
} client;

static counter connected = COUNTER_INIT;

/* One has a window and a serving thread, the next a window alone, the next a call at a time. */
static void *
be_client(void *ctx)
{
	const client *c = ctx;
	load_listener *listener = load_listener_new(&listener_ops, NULL);
	ridl_serving_thread *serving = NULL;
	ridl_conn *conn;
	load_work *at;

	EXPECT(ridl_connect(address, NULL, &conn), RIDL_OK);
	if (c->which % 3 == 0)
		EXPECT(ridl_serving_thread_start(conn, &serving), RIDL_OK);
	at = load_work_at(conn);
	counter_add(&connected, 1);
	if (c->which % 3 == 2)
		call_in_turn(at);
	else
		call_in_window(at, listener);
	load_work_unref(at);
	load_listener_unref(listener);
	ridl_serving_thread_free(serving);
	ridl_conn_unref(conn);
	return NULL;
}

/*
 * The server.
 */

typedef struct answerer {
	pthread_t thread;
	work *work;
	bool over; /* atomic */
} answerer;

/* Deferred calls are answered by a thread of the program's own. */
static void *
answer(void *ctx)
{
	answerer *a = ctx;

	while (!__atomic_load_n(&a->over, __ATOMIC_ACQUIRE))
		if (work_answer_deferred(a->work) == 0)
			load_sleep_us(200);
	return NULL;
}

/*
 * What is under way when a peer has not said goodbye for a second is cut off: so long, on a machine that gives it no time at
 * all. Then nothing is promised, but that it was not executed twice.
 */
static bool
is_cut_off(unsigned i, uint64_t stop_ns)
{
	return stop_ns >= 1000000000 && executed[i] <= 1 &&
	       (ended[i] == RIDL_E_RESET || ended[i] == RIDL_E_CLOSED);
}

static void
compare(uint64_t stop_ns)
{
	const unsigned n = next_number < MAX_CALLS ? next_number : MAX_CALLS;

	for (unsigned i = 0; i < n; i++) {
		const bool ok = ended[i] == RIDL_OK;
		/* A call that was begun when the connection had ended already. */
		const bool none = ended[i] == RIDL_E_CLOSED;

		answered += ok;
		late += none;
		refused += ended[i] == RIDL_E_GOING_AWAY || ended[i] == RIDL_E_NOT_SENT;
		if (executed[i] == ok &&
		    (ok || none || ended[i] == RIDL_E_GOING_AWAY || ended[i] == RIDL_E_NOT_SENT))
			continue;
		if (is_cut_off(i, stop_ns)) {
			cut_off++;
			continue;
		}
		wrong++;
		fprintf(stderr, "call %u: executed %d times, and ended with %d (%s)\n", i,
		    executed[i], ended[i], ended[i] < 0 ? "not" : ridl_status_text(ended[i]));
	}
}

static void
drain_once(unsigned round)
{
	ridl_server *server;
	client clients[CLIENTS];
	answerer a = { .over = false };
	uint64_t began, took;
	work w;

	work_init(&w);
	w.executed = executed;
	w.n_executed = MAX_CALLS;
	memset(executed, 0, sizeof executed);
	for (unsigned i = 0; i < MAX_CALLS; i++)
		ended[i] = -1;
	next_number = 0;
	server = work_serve(
	    &w, fresh_address(round % 2 == 0 ? "unix" : "tcp", address, sizeof address), NULL);
	snprintf(address, sizeof address, "%s", ridl_server_address(server, 0));
	a.work = &w;
	start_thread(&a.thread, answer, &a);
	for (unsigned i = 0; i < CLIENTS; i++) {
		clients[i].which = i;
		start_thread(&clients[i].thread, be_client, &clients[i]);
	}
	counter_wait(&connected, (round + 1) * CLIENTS);
	load_sleep_us(load_random(4000));
	began = load_now();
	if (ridl_server_stop(server, RIDL_SECONDS(PATIENCE_S)) != RIDL_OK)
		wrong++;
	took = load_now() - began;
	load_sample(&stops, took);
	for (unsigned i = 0; i < CLIENTS; i++)
		join_thread(clients[i].thread);
	__atomic_store_n(&a.over, true, __ATOMIC_RELEASE);
	join_thread(a.thread);
	ridl_server_free(server);
	work_done(&w);
	compare(took);
}

int
main(int argc, char **argv)
{
	unsigned times;

	load_begin(argc, argv, NULL, 0);
	times = load_times(1000, 20);
	for (unsigned i = 0; i < times; i++)
		drain_once(i);
	load_claim(wrong == 0 && answered > 0 && refused > 0,
	    "%u drains under load: %u calls answered and executed once, %u refused as GOING_AWAY "
	    "or "
	    "NOT_SENT and not executed, %u begun too late, %u cut off after a second; %u "
	    "otherwise",
	    times, answered, refused, late, cut_off, wrong);
	load_figure("a stop took: p50 %.0f us, p99 %.0f us, at most %.0f us",
	    load_percentile(&stops, 50), load_percentile(&stops, 99),
	    load_percentile(&stops, 100));
	load_samples_free(&stops);
	return load_end();
}
