/* SPDX-License-Identifier: MIT */
/*
 * Quick calls while others on connections of their own wait for handlers that sleep: 50 us, and 1 ms. The floor is a
 * server that answers quick ones where it reads, and has a pool of threads for the rest.
 */
#include "support/echo.h"
#include "support/raw.h"

#include <pthread.h>
#include <stdlib.h>

enum { SLOW_CLIENTS = 4 };

/* A quick client, and threads that call slowly for as long as it is there. */
typedef struct crowd {
	void *quick;
	const bench_subject *subject;
	const char *address;
	bool is_raw;
	int over; /* atomic */
	pthread_t threads[SLOW_CLIENTS];
} crowd;

static bool
is_over(crowd *c)
{
	return __atomic_load_n(&c->over, __ATOMIC_ACQUIRE) != 0;
}

static void
raw_slowly(crowd *c, void *client)
{
	while (!is_over(c)) {
		raw_frame f = raw_frame_make(1);

		f.sleep_us = c->subject->work_us;
		raw_sync_exchange(client, &f, &f, sizeof f);
	}
	raw_sync_close(client);
}

static void
echo_slowly(crowd *c, echo_client *client)
{
	while (!is_over(c)) {
		const bench_small in = echo_make(1);
		bench_small *out;

		BENCH_CHECK(
		    bench_echo_nap(client->echo, &in, c->subject->work_us, &out) == RIDL_OK);
		echo_check(out, 1);
		ridl_free(out);
	}
	echo_close(client);
}

/* The quick calls are as quick as can be: what work_us says is for the others. */
static void *
open_one(const crowd *c)
{
	bench_subject plain = *c->subject;

	plain.work_us = 0;
	return c->is_raw ? raw_sync_open(c->address, &plain) : echo_open(c->address, &plain);
}

static void *
call_slowly(void *ctx)
{
	crowd *c = ctx;

	if (c->is_raw)
		raw_slowly(c, open_one(c));
	else
		echo_slowly(c, open_one(c));
	return NULL;
}

static void *
crowd_open(const char *address, const bench_subject *subject)
{
	crowd *c = calloc(1, sizeof *c);

	BENCH_CHECK(c != NULL);
	c->subject = subject;
	c->address = address;
	c->is_raw = subject->serve == raw_serve;
	c->quick = open_one(c);
	return c;
}

/* The slow ones call only while it is this subject's turn. */
static void
crowd_run(void *client, bench_run *run)
{
	crowd *c = client;

	c->over = 0;
	for (int i = 0; i < SLOW_CLIENTS; i++)
		BENCH_CHECK(pthread_create(&c->threads[i], NULL, call_slowly, c) == 0);
	if (c->is_raw)
		raw_sync_run(c->quick, run);
	else
		echo_sync_run(c->quick, run);
	__atomic_store_n(&c->over, 1, __ATOMIC_RELEASE);
	for (int i = 0; i < SLOW_CLIENTS; i++)
		BENCH_CHECK(pthread_join(c->threads[i], NULL) == 0);
}

static void
crowd_close(void *client)
{
	crowd *c = client;

	if (c->is_raw)
		raw_sync_close(c->quick);
	else
		echo_close(c->quick);
	free(c);
}

#define SUBJECTS(us)                                                                             \
	{                                                                                        \
		{ .name = "raw-pool",                                                            \
			.serve = raw_serve,                                                      \
			.open = crowd_open,                                                      \
			.run = crowd_run,                                                        \
			.close = crowd_close,                                                    \
			.flags = RAW_EPOLL | RAW_POOL,                                           \
			.work_us = us },                                                         \
		    { .name = "ridl",                                                            \
			    .serve = echo_serve,                                                 \
			    .open = crowd_open,                                                  \
			    .run = crowd_run,                                                    \
			    .close = crowd_close,                                                \
			    .work_us = us },                                                     \
	}

static const bench_subject short_naps[] = SUBJECTS(50);
static const bench_subject long_naps[] = SUBJECTS(1000);

static const bench benches[] = {
	{ "W9-50us", BENCH_MICROSECONDS, short_naps, BENCH_COUNT(short_naps), 0 },
	{ "W9-1ms", BENCH_MICROSECONDS, long_naps, BENCH_COUNT(long_naps), 0 },
};

int
main(int argc, char **argv)
{
	return bench_main(argc, argv, benches, BENCH_COUNT(benches));
}
