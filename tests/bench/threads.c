/* SPDX-License-Identifier: MIT */
/*
 * Eight threads that make sync calls on one connection.
 */
#include "support/echo.h"
#include "support/raw.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Runs each(ctx, i, run of its own) on BENCH_THREADS threads, and adds their calls up. */
typedef struct member {
	void (*each)(void *ctx, uint32_t i, bench_run *);
	void *ctx;
	uint32_t i;
	bench_run run;
} member;

static void *
member_main(void *ctx)
{
	member *m = ctx;

	m->each(m->ctx, m->i, &m->run);
	return NULL;
}

static void
run_team(void (*each)(void *, uint32_t, bench_run *), void *ctx, bench_run *run)
{
	pthread_t threads[BENCH_THREADS];
	member members[BENCH_THREADS];

	for (uint32_t i = 0; i < BENCH_THREADS; i++) {
		members[i] = (member){ each, ctx, i, { .end = run->end } };
		BENCH_CHECK(pthread_create(&threads[i], NULL, member_main, &members[i]) == 0);
	}
	for (uint32_t i = 0; i < BENCH_THREADS; i++) {
		BENCH_CHECK(pthread_join(threads[i], NULL) == 0);
		run->calls += members[i].run.calls;
	}
}

/*
 * The floor: the thread that waits reads for all, and hands that on when its own answer has come.
 */

typedef struct raw_client {
	int fd;
	pthread_mutex_t mu;
	bool reading; /* mu: somebody does */
	struct {
		pthread_cond_t changed;
		raw_frame answer; /* mu */
		bool asleep;      /* mu */
		bool answered;    /* mu */
	} members[BENCH_THREADS];
	size_t have; /* the reader's */
	raw_frame buf[1024];
} raw_client;

static void *
raw_open(const char *address, const bench_subject *subject)
{
	raw_client *c = calloc(1, sizeof *c);

	(void)subject;
	BENCH_CHECK(c != NULL);
	c->fd = raw_connect(address);
	pthread_mutex_init(&c->mu, NULL);
	for (int i = 0; i < BENCH_THREADS; i++)
		pthread_cond_init(&c->members[i].changed, NULL);
	return c;
}

/* The upper bits of a frame's number say whose it is. */
enum { SEQ_BITS = 28 };

static void
raw_read_some(raw_client *c)
{
	const size_t n = raw_recv(c->fd, (uint8_t *)c->buf + c->have, sizeof c->buf - c->have, 0);
	size_t whole;

	BENCH_CHECK(n > 0);
	c->have += n;
	whole = c->have / sizeof(raw_frame);
	pthread_mutex_lock(&c->mu);
	for (size_t i = 0; i < whole; i++) {
		const uint32_t of = c->buf[i].seq >> SEQ_BITS;

		c->members[of].answer = c->buf[i];
		c->members[of].answered = true;
		if (c->members[of].asleep)
			pthread_cond_signal(&c->members[of].changed);
	}
	pthread_mutex_unlock(&c->mu);
	c->have -= whole * sizeof(raw_frame);
	memmove(c->buf, c->buf + whole, c->have);
}

static void
raw_hand_on_locked(raw_client *c)
{
	c->reading = false;
	for (int i = 0; i < BENCH_THREADS; i++) {
		if (c->members[i].asleep && !c->members[i].answered) {
			pthread_cond_signal(&c->members[i].changed);
			return;
		}
	}
}

static raw_frame
raw_wait(raw_client *c, uint32_t me)
{
	raw_frame answer;

	pthread_mutex_lock(&c->mu);
	while (!c->members[me].answered) {
		if (c->reading) {
			c->members[me].asleep = true;
			pthread_cond_wait(&c->members[me].changed, &c->mu);
			c->members[me].asleep = false;
			continue;
		}
		c->reading = true;
		pthread_mutex_unlock(&c->mu);
		raw_read_some(c);
		pthread_mutex_lock(&c->mu);
		raw_hand_on_locked(c);
	}
	c->members[me].answered = false;
	answer = c->members[me].answer;
	pthread_mutex_unlock(&c->mu);
	return answer;
}

static void
raw_each(void *ctx, uint32_t me, bench_run *run)
{
	raw_client *c = ctx;

	for (uint32_t i = 0; bench_goes_on(run); i = (i + 1) & ((1u << SEQ_BITS) - 1)) {
		const uint32_t seq = me << SEQ_BITS | i;
		raw_frame f = raw_frame_make(seq);

		raw_send(c->fd, &f, sizeof f);
		f = raw_wait(c, me);
		raw_frame_check(&f, seq);
		run->calls++;
	}
}

static void
raw_run(void *client, bench_run *run)
{
	run_team(raw_each, client, run);
}

static void
raw_close(void *client)
{
	raw_client *c = client;

	close(c->fd);
	free(c);
}

static void
echo_each(void *ctx, uint32_t me, bench_run *run)
{
	echo_client *c = ctx;

	for (uint32_t i = 0; bench_goes_on(run); i++) {
		const bench_small in = echo_make(me << SEQ_BITS | i);
		bench_small *out;

		BENCH_CHECK(bench_echo_small(c->echo, &in, &out) == RIDL_OK);
		echo_check(out, in.id);
		ridl_free(out);
		run->calls++;
	}
}

static void
echo_run(void *client, bench_run *run)
{
	run_team(echo_each, client, run);
}

static const bench_subject subjects[] = {
	{ .name = "raw",
	    .serve = raw_serve,
	    .open = raw_open,
	    .run = raw_run,
	    .close = raw_close },
	{ .name = "ridl",
	    .serve = echo_serve,
	    .open = echo_open,
	    .run = echo_run,
	    .close = echo_close },
};

static const bench benches[] = {
	{ "W3b", BENCH_CALLS, subjects, BENCH_COUNT(subjects), 0 },
};

int
main(int argc, char **argv)
{
	return bench_main(argc, argv, benches, BENCH_COUNT(benches));
}
