/* SPDX-License-Identifier: MIT */
/*
 * A megabyte there and back, one at a time.
 */
#include "support/echo.h"
#include "support/raw.h"

#include <stdlib.h>
#include <string.h>

static uint8_t payload[BENCH_BULK_SIZE];

/* Every page of it is looked at: what nobody reads costs nothing. */
static void
check(const uint8_t *data)
{
	for (size_t i = 0; i < sizeof payload; i += 4096)
		BENCH_CHECK(data[i] == payload[i]);
}

static void
fill(void)
{
	for (size_t i = 0; i < sizeof payload; i++)
		payload[i] = (uint8_t)(i * 7 + i / 4096);
}

typedef struct raw_client {
	void *sync;
	struct {
		raw_frame frame;
		uint8_t data[BENCH_BULK_SIZE];
	} out, in;
} raw_client;

static void *
raw_open(const char *address, const bench_subject *subject)
{
	raw_client *c = calloc(1, sizeof *c);

	BENCH_CHECK(c != NULL);
	fill();
	c->sync = raw_sync_open(address, subject);
	c->out.frame.size = sizeof c->out;
	memcpy(c->out.data, payload, sizeof payload);
	return c;
}

static void
raw_run(void *client, bench_run *run)
{
	raw_client *c = client;

	while (bench_goes_on(run)) {
		raw_sync_exchange(c->sync, &c->out, &c->in, sizeof c->in);
		check(c->in.data);
		run->calls++;
	}
}

static void
raw_close(void *client)
{
	raw_client *c = client;

	raw_sync_close(c->sync);
	free(c);
}

static void *
bulk_open(const char *address, const bench_subject *subject)
{
	fill();
	return echo_open(address, subject);
}

static void
bulk_run(void *client, bench_run *run)
{
	echo_client *c = client;

	while (bench_goes_on(run)) {
		const ridl_bytes in = { sizeof payload, payload };
		ridl_bytes out;

		BENCH_CHECK(bench_echo_bulk(c->echo, in, &out) == RIDL_OK);
		BENCH_CHECK(out.len == sizeof payload);
		check(out.data);
		ridl_free(out.data);
		run->calls++;
	}
}

static const bench_subject subjects[] = {
	{ .name = "raw",
	    .serve = raw_serve,
	    .open = raw_open,
	    .run = raw_run,
	    .close = raw_close,
	    .flags = RAW_BULK },
	{ .name = "ridl",
	    .serve = echo_serve,
	    .open = bulk_open,
	    .run = bulk_run,
	    .close = echo_close },
};

static const bench benches[] = {
	{ "W4", BENCH_MIB, subjects, BENCH_COUNT(subjects), 0 },
};

int
main(int argc, char **argv)
{
	return bench_main(argc, argv, benches, BENCH_COUNT(benches));
}
