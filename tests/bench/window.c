/* SPDX-License-Identifier: MIT */
/*
 * One connection, many calls in flight: driven by result callbacks (W2a), by a loop under cork (W2b), and
 * by a loop that sends each call at once (W2c).
 */
#include "support/echo.h"
#include "support/raw.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * The floor: what was answered is asked again, all of it in one write, or each in one of its own.
 */

typedef struct raw_client {
	int fd;
	unsigned flags;
	uint32_t sent, received;
	size_t have;
	uint8_t buf[64 << 10];
} raw_client;

static void *
raw_open(const char *address, const bench_subject *subject)
{
	raw_client *c = calloc(1, sizeof *c);

	BENCH_CHECK(c != NULL);
	c->fd = raw_connect(address);
	c->flags = subject->flags;
	return c;
}

static void
raw_ask(raw_client *c, uint32_t n)
{
	raw_frame frames[BENCH_WINDOW];

	for (uint32_t i = 0; i < n; i++) {
		frames[i] = raw_frame_make(c->sent++);
		if (c->flags & RAW_ONE_WRITE)
			raw_send(c->fd, &frames[i], sizeof frames[i]);
	}
	if (!(c->flags & RAW_ONE_WRITE))
		raw_send(c->fd, frames, n * sizeof frames[0]);
}

/* How many answers have come. */
static uint32_t
raw_take(raw_client *c)
{
	const size_t n = raw_recv(c->fd, c->buf + c->have, sizeof c->buf - c->have, c->flags);
	uint32_t answers;

	BENCH_CHECK(n > 0);
	c->have += n;
	answers = (uint32_t)(c->have / sizeof(raw_frame));
	for (uint32_t i = 0; i < answers; i++) {
		raw_frame f;

		memcpy(&f, c->buf + i * sizeof f, sizeof f);
		raw_frame_check(&f, c->received++);
	}
	c->have -= answers * sizeof(raw_frame);
	memmove(c->buf, c->buf + answers * sizeof(raw_frame), c->have);
	return answers;
}

static void
raw_run(void *client, bench_run *run)
{
	raw_client *c = client;

	raw_ask(c, BENCH_WINDOW);
	while (c->received != c->sent) {
		const uint32_t n = raw_take(c);

		run->calls += n;
		if (bench_goes_on(run))
			raw_ask(c, n);
	}
}

static void
raw_close(void *client)
{
	raw_client *c = client;

	close(c->fd);
	free(c);
}

/*
 * Result callbacks: each starts the next call.
 */

typedef struct chain {
	echo_client *client;
	bench_run *run;
	uint32_t in_flight;
	bool over;
} chain;

static void ask(chain *c);

static void
answered(ridl_future *future, void *ctx)
{
	bench_echo_small_future *f = bench_echo_small_future_of(future);
	const bench_small *out;
	chain *c = ctx;

	BENCH_CHECK(bench_echo_small_value(f, &out) == RIDL_OK);
	BENCH_CHECK(out->stamp == out->id * UINT64_C(3) && strcmp(out->name, BENCH_TEXT) == 0);
	ridl_future_free(future);
	c->in_flight--;
	c->run->calls++;
	c->over = c->over || (c->run->calls % BENCH_WINDOW == 0 && !bench_goes_on(c->run));
	if (!c->over)
		ask(c);
}

static void
ask(chain *c)
{
	const bench_small in = echo_make(++c->client->seq);
	bench_echo_small_future *f = bench_echo_small_async(c->client->echo, &in);

	c->in_flight++;
	BENCH_CHECK(ridl_future_add_callback(&f->future, answered, c) == RIDL_OK);
}

static void
callbacks_run(void *client, bench_run *run)
{
	echo_client *e = client;
	chain c = { .client = e, .run = run };

	ridl_conn_cork(e->conn); /* what the callbacks ask leaves when this thread waits again */
	for (int i = 0; i < BENCH_WINDOW; i++)
		ask(&c);
	while (c.in_flight > 0) {
		const bench_small in = echo_make(++e->seq);
		bench_echo_small_future *last = bench_echo_small_async(e->echo, &in);

		/* Answered in order: the callbacks of all before it have run, and have asked anew. */
		BENCH_CHECK(ridl_future_wait(&last->future) == RIDL_OK);
		ridl_future_free(&last->future);
		run->calls++;
	}
	BENCH_CHECK(ridl_conn_uncork(e->conn) == RIDL_OK);
}

/*
 * Loops: the oldest answer is waited for, and asked for again.
 */

static void
loop_run(echo_client *e, bench_run *run)
{
	bench_echo_small_future *window[BENCH_WINDOW];
	uint32_t sent = 0, received = 0;
	bool more = true;

	while (more || received != sent) {
		const uint32_t at = sent % BENCH_WINDOW;
		const bench_small *out;

		if (more && sent - received < BENCH_WINDOW) {
			const bench_small in = echo_make(sent++);

			window[at] = bench_echo_small_async(e->echo, &in);
			continue;
		}
		BENCH_CHECK(
		    bench_echo_small_value(window[received % BENCH_WINDOW], &out) == RIDL_OK);
		echo_check(out, received);
		ridl_future_free(&window[received % BENCH_WINDOW]->future);
		received++;
		run->calls++;
		more = more && (received % BENCH_WINDOW != 0 || bench_goes_on(run));
	}
}

static void
corked_run(void *client, bench_run *run)
{
	echo_client *e = client;

	ridl_conn_cork(e->conn);
	loop_run(e, run);
	BENCH_CHECK(ridl_conn_uncork(e->conn) == RIDL_OK);
}

static void
plain_run(void *client, bench_run *run)
{
	loop_run(client, run);
}

#define RAW(subject_name, its_flags)                                                             \
	{                                                                                        \
		.name = subject_name, .serve = raw_serve, .open = raw_open, .run = raw_run,      \
		.close = raw_close, .flags = its_flags                                           \
	}
#define RIDL(subject_name, how)                                                                  \
	{                                                                                        \
		.name = subject_name, .serve = echo_serve, .open = echo_open, .run = how,        \
		.close = echo_close                                                              \
	}

static const bench_subject batched[] = {
	RAW("raw", 0),
	RAW("raw-yielding", RAW_YIELD),
	RIDL("ridl-callbacks", callbacks_run),
	RIDL("ridl-corked", corked_run),
};

static const bench_subject unbatched[] = {
	RAW("raw", RAW_ONE_WRITE),
	RIDL("ridl", plain_run),
};

static const bench benches[] = {
	{ "W2ab", BENCH_CALLS, batched, BENCH_COUNT(batched), 0 },
	{ "W2c", BENCH_CALLS, unbatched, BENCH_COUNT(unbatched), 0 },
};

int
main(int argc, char **argv)
{
	return bench_main(argc, argv, benches, BENCH_COUNT(benches));
}
