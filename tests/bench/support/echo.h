/* SPDX-License-Identifier: MIT */
#ifndef BENCH_ECHO_H
#define BENCH_ECHO_H

#include "bench.h"

#include <ridl/ridl.h>

#include "bench.ridl.h"

/*
 * The service of bench.ridl, and a client of it, as any user would write them.
 */

/* Flags of a ridl subject. */
enum {
	ECHO_SLEEP = 1,   /* both ends sleep at once when they wait: RIDL_WAIT_SLEEP */
	ECHO_SERVING = 2, /* the client has a serving thread */
	ECHO_TIMED = 4,   /* the calls are timed ones */
};

typedef struct echo_client {
	ridl_conn *conn;
	bench_echo *echo;
	ridl_serving_thread *serving;
	unsigned flags, work_us;
	uint32_t seq;
	void *more; /* a program's own */
} echo_client;

void echo_serve(const char *address, const bench_subject *);

void *echo_open(const char *address, const bench_subject *);
void echo_close(void *client);
/* One call in flight. */
void echo_sync_run(void *client, bench_run *);

bench_small echo_make(uint32_t seq);
void echo_check(const bench_small *, uint32_t seq);

#define ECHO_SYNC(subject_name, its_flags)                                                       \
	{                                                                                        \
		.name = subject_name, .serve = echo_serve, .open = echo_open,                    \
		.run = echo_sync_run, .close = echo_close, .flags = its_flags                    \
	}

#endif
