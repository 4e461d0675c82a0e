/* SPDX-License-Identifier: MIT */
/*
 * The server calls the client back, from a handler: a sync callback beside a sync call, and a oneway event beside
 * a call of many in flight (an event is half of one: it has no answer).
 */
#include "support/echo.h"

#include <stdlib.h>
#include <string.h>

enum { ASKS = 500, EVENTS = 5000 };

typedef struct listener {
	echo_client *client;
	bench_listener *object;
	uint32_t events;
} listener;

static void
event(void *self, bench_listener_event_call *call, const bench_small *s)
{
	listener *l = self;

	(void)call;
	echo_check(s, l->events++);
}

static ridl_status
answer(void *self, bench_listener_ask_call *call, const bench_small *in, bench_small *out)
{
	(void)self;
	(void)call;
	*out = *in;
	return RIDL_OK;
}

static const bench_listener_ops ops = { .event = event, .ask = answer };

static void *
listener_open(const char *address, const bench_subject *subject)
{
	listener *l = calloc(1, sizeof *l);

	BENCH_CHECK(l != NULL);
	l->client = echo_open(address, subject);
	l->object = bench_listener_new(&ops, l);
	return l;
}

static void
asks_run(void *client, bench_run *run)
{
	listener *l = client;

	while (bench_goes_on(run)) {
		BENCH_CHECK(bench_echo_asks(l->client->echo, l->object, ASKS) == RIDL_OK);
		run->calls += ASKS;
	}
}

static void
events_run(void *client, bench_run *run)
{
	listener *l = client;

	while (bench_goes_on(run)) {
		l->events = 0;
		BENCH_CHECK(bench_echo_events(l->client->echo, l->object, EVENTS) == RIDL_OK);
		/* The answer may overtake the last of them. */
		while (l->events < EVENTS)
			BENCH_CHECK(ridl_conn_serve(l->client->conn, RIDL_MS(1)) == RIDL_OK);
		run->calls += EVENTS;
	}
}

static void
listener_close(void *client)
{
	listener *l = client;

	bench_listener_unref(l->object);
	echo_close(l->client);
	free(l);
}

/* As many calls as events at a time. */
static void
calls_run(void *client, bench_run *run)
{
	echo_client *c = client;
	bench_echo_small_future *window[BENCH_WINDOW];

	while (bench_goes_on(run)) {
		ridl_conn_cork(c->conn);
		for (uint32_t i = 0; i < BENCH_WINDOW; i++) {
			const bench_small in = echo_make(i);

			window[i] = bench_echo_small_async(c->echo, &in);
		}
		BENCH_CHECK(ridl_conn_uncork(c->conn) == RIDL_OK);
		for (uint32_t i = 0; i < BENCH_WINDOW; i++) {
			const bench_small *out;

			BENCH_CHECK(bench_echo_small_value(window[i], &out) == RIDL_OK);
			echo_check(out, i);
			ridl_future_free(&window[i]->future);
		}
		run->calls += BENCH_WINDOW;
	}
}

#define BACK(subject_name, how)                                                                  \
	{                                                                                        \
		.name = subject_name, .serve = echo_serve, .open = listener_open, .run = how,    \
		.close = listener_close                                                          \
	}

static const bench_subject asking[] = {
	ECHO_SYNC("ridl-sync", 0),
	BACK("ridl-ask", asks_run),
};

static const bench_subject telling[] = {
	{ .name = "ridl-corked",
	    .serve = echo_serve,
	    .open = echo_open,
	    .run = calls_run,
	    .close = echo_close },
	BACK("ridl-event", events_run),
};

static const bench benches[] = {
	{ "W8-ask", BENCH_MICROSECONDS, asking, BENCH_COUNT(asking), 0 },
	{ "W8-event", BENCH_CALLS, telling, BENCH_COUNT(telling), 0 },
};

int
main(int argc, char **argv)
{
	return bench_main(argc, argv, benches, BENCH_COUNT(benches));
}
