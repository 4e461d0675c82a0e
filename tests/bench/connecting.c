/* SPDX-License-Identifier: MIT */
/*
 * From nothing to the first answer, and away again; beside a call on a connection that is there.
 */
#include "support/echo.h"
#include "support/raw.h"

#include <stdlib.h>
#include <string.h>

typedef struct visitor {
	const bench_subject *subject;
	char address[128];
} visitor;

static void *
visitor_open(const char *address, const bench_subject *subject)
{
	visitor *v = calloc(1, sizeof *v);

	BENCH_CHECK(v != NULL && strlen(address) < sizeof v->address);
	v->subject = subject;
	strcpy(v->address, address);
	return v;
}

static void
visitor_close(void *client)
{
	free(client);
}

static void
raw_run(void *client, bench_run *run)
{
	const visitor *v = client;
	uint64_t now = bench_now();

	while (bench_goes_on(run)) {
		void *c = raw_sync_open(v->address, v->subject);
		raw_frame f = raw_frame_make(1);

		raw_sync_exchange(c, &f, &f, sizeof f);
		raw_frame_check(&f, 1);
		raw_sync_close(c);
		now = bench_took(run, now);
	}
}

static void
ridl_run(void *client, bench_run *run)
{
	const visitor *v = client;
	uint64_t now = bench_now();

	while (bench_goes_on(run)) {
		echo_client *c = echo_open(v->address, v->subject);
		const bench_small in = echo_make(1);
		bench_small *out;

		BENCH_CHECK(bench_echo_small(c->echo, &in, &out) == RIDL_OK);
		echo_check(out, 1);
		ridl_free(out);
		echo_close(c);
		now = bench_took(run, now);
	}
}

static const bench_subject subjects[] = {
	ECHO_SYNC("ridl-sync", 0),
	{ .name = "raw-connect",
	    .serve = raw_serve,
	    .open = visitor_open,
	    .run = raw_run,
	    .close = visitor_close,
	    .flags = RAW_EPOLL },
	{ .name = "ridl-connect",
	    .serve = echo_serve,
	    .open = visitor_open,
	    .run = ridl_run,
	    .close = visitor_close },
};

static const bench benches[] = {
	{ "W10", BENCH_MICROSECONDS, subjects, BENCH_COUNT(subjects), 0 },
};

int
main(int argc, char **argv)
{
	return bench_main(argc, argv, benches, BENCH_COUNT(benches));
}
