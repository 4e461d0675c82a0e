/* SPDX-License-Identifier: MIT */
/*
 * Many connections, one call in flight on each, and one thread that serves them all.
 */
#include "support/echo.h"
#include "support/raw.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

/*
 * The floor: epoll at both ends.
 */

typedef struct raw_client {
	int poller;
	int fds[BENCH_CONNS];
	uint32_t seq[BENCH_CONNS];
} raw_client;

static void *
raw_open(const char *address, const bench_subject *subject)
{
	raw_client *c = calloc(1, sizeof *c);

	(void)subject;
	BENCH_CHECK(c != NULL);
	c->poller = epoll_create1(EPOLL_CLOEXEC);
	for (uint32_t i = 0; i < BENCH_CONNS; i++) {
		struct epoll_event ev = { .events = EPOLLIN, .data.u32 = i };

		c->fds[i] = raw_connect(address);
		BENCH_CHECK(epoll_ctl(c->poller, EPOLL_CTL_ADD, c->fds[i], &ev) == 0);
	}
	return c;
}

static void
raw_ask(raw_client *c, uint32_t i)
{
	const raw_frame f = raw_frame_make(++c->seq[i]);

	raw_send(c->fds[i], &f, sizeof f);
}

static void
raw_run(void *client, bench_run *run)
{
	raw_client *c = client;
	struct epoll_event events[BENCH_CONNS];
	uint32_t in_flight = BENCH_CONNS;
	bool more = true;

	for (uint32_t i = 0; i < BENCH_CONNS; i++)
		raw_ask(c, i);
	while (in_flight > 0) {
		const int n = epoll_wait(c->poller, events, BENCH_CONNS, -1);

		more = more && bench_goes_on(run);
		for (int e = 0; e < n; e++) {
			const uint32_t i = events[e].data.u32;
			raw_frame f;

			BENCH_CHECK(raw_recv(c->fds[i], &f, sizeof f, 0) == sizeof f);
			raw_frame_check(&f, c->seq[i]);
			run->calls++;
			if (more)
				raw_ask(c, i);
			else
				in_flight--;
		}
	}
}

static void
raw_close(void *client)
{
	raw_client *c = client;

	for (int i = 0; i < BENCH_CONNS; i++)
		close(c->fds[i]);
	close(c->poller);
	free(c);
}

/*
 * One serving thread for all connections; each result asks anew.
 */

typedef struct fleet fleet;

typedef struct ship {
	fleet *fleet;
	ridl_conn *conn;
	bench_echo *echo;
	uint32_t seq;
} ship;

struct fleet {
	ship ships[BENCH_CONNS];
	ridl_serving_thread *serving;
	bench_run *run; /* the serving thread's while it serves */
	bool over;
	pthread_mutex_t mu;
	pthread_cond_t ended;
	uint32_t in_flight; /* mu */
};

static void ask(ship *s);

static void
leave(fleet *f)
{
	pthread_mutex_lock(&f->mu);
	if (--f->in_flight == 0)
		pthread_cond_signal(&f->ended);
	pthread_mutex_unlock(&f->mu);
}

static void
answered(ridl_future *future, void *ctx)
{
	ship *s = ctx;
	fleet *f = s->fleet;
	const bench_small *out;

	BENCH_CHECK(bench_echo_small_value(bench_echo_small_future_of(future), &out) == RIDL_OK);
	echo_check(out, s->seq);
	ridl_future_free(future);
	f->run->calls++;
	f->over = f->over || (f->run->calls % BENCH_CONNS == 0 && !bench_goes_on(f->run));
	if (f->over)
		leave(f);
	else
		ask(s);
}

static void
ask(ship *s)
{
	const bench_small in = echo_make(++s->seq);
	bench_echo_small_future *f = bench_echo_small_async(s->echo, &in);

	BENCH_CHECK(ridl_future_add_callback(&f->future, answered, s) == RIDL_OK);
}

static void *
fleet_open(const char *address, const bench_subject *subject)
{
	fleet *f = calloc(1, sizeof *f);

	(void)subject;
	BENCH_CHECK(f != NULL);
	pthread_mutex_init(&f->mu, NULL);
	pthread_cond_init(&f->ended, NULL);
	for (int i = 0; i < BENCH_CONNS; i++) {
		ship *s = &f->ships[i];

		s->fleet = f;
		BENCH_CHECK(ridl_connect(address, NULL, &s->conn) == RIDL_OK);
		s->echo = bench_echo_at(s->conn);
		if (i == 0)
			BENCH_CHECK(ridl_serving_thread_start(s->conn, &f->serving) == RIDL_OK);
		else
			BENCH_CHECK(ridl_serving_thread_add(f->serving, s->conn) == RIDL_OK);
	}
	return f;
}

static void
fleet_run(void *client, bench_run *run)
{
	fleet *f = client;

	f->run = run;
	f->over = false;
	f->in_flight = BENCH_CONNS;
	/* From here on the serving thread asks: this one only begins, with the connections' first calls. */
	for (int i = 0; i < BENCH_CONNS; i++)
		ask(&f->ships[i]);
	pthread_mutex_lock(&f->mu);
	while (f->in_flight > 0)
		pthread_cond_wait(&f->ended, &f->mu);
	pthread_mutex_unlock(&f->mu);
}

static void
fleet_close(void *client)
{
	fleet *f = client;

	ridl_serving_thread_free(f->serving);
	for (int i = 0; i < BENCH_CONNS; i++) {
		bench_echo_unref(f->ships[i].echo);
		ridl_conn_unref(f->ships[i].conn);
	}
	free(f);
}

static const bench_subject subjects[] = {
	{ .name = "raw",
	    .serve = raw_serve,
	    .open = raw_open,
	    .run = raw_run,
	    .close = raw_close,
	    .flags = RAW_EPOLL },
	{ .name = "ridl",
	    .serve = echo_serve,
	    .open = fleet_open,
	    .run = fleet_run,
	    .close = fleet_close },
};

static const bench benches[] = {
	{ "W3a", BENCH_CALLS, subjects, BENCH_COUNT(subjects), 0 },
};

int
main(int argc, char **argv)
{
	return bench_main(argc, argv, benches, BENCH_COUNT(benches));
}
