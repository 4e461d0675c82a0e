/* SPDX-License-Identifier: MIT */
#include "echo.h"

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/*
 * The service.
 */

static ridl_status
small(void *self, bench_echo_small_call *call, const bench_small *in, bench_small *out)
{
	(void)self;
	(void)call;
	*out = *in;
	return RIDL_OK;
}

static ridl_status
bulk(void *self, bench_echo_bulk_call *call, ridl_bytes in, ridl_bytes *out)
{
	(void)self;
	(void)call;
	*out = in;
	return RIDL_OK;
}

static ridl_status
spin(void *self, bench_echo_spin_call *call, const bench_small *in, uint32_t us, bench_small *out)
{
	(void)self;
	(void)call;
	bench_spin(us);
	*out = *in;
	return RIDL_OK;
}

static ridl_status
nap(void *self, bench_echo_nap_call *call, const bench_small *in, uint32_t us, bench_small *out)
{
	(void)self;
	(void)call;
	bench_sleep(us);
	*out = *in;
	return RIDL_OK;
}

static ridl_status
events(void *self, bench_echo_events_call *call, bench_listener *listener, uint32_t n)
{
	ridl_conn *conn = ridl_call_conn(&call->call);
	ridl_status st = RIDL_OK;

	(void)self;
	ridl_conn_cork(conn);
	for (uint32_t i = 0; st == RIDL_OK && i < n; i++) {
		const bench_small event = echo_make(i);

		st = bench_listener_event(listener, &event);
	}
	ridl_conn_uncork(conn);
	return st;
}

static ridl_status
asks(void *self, bench_echo_asks_call *call, bench_listener *listener, uint32_t n)
{
	ridl_status st = RIDL_OK;

	(void)self;
	(void)call;
	for (uint32_t i = 0; st == RIDL_OK && i < n; i++) {
		const bench_small question = echo_make(i);
		bench_small *answer;

		st = bench_listener_ask(listener, &question, &answer);
		if (st == RIDL_OK)
			echo_check(answer, i);
		ridl_free(answer);
	}
	return st;
}

static uint64_t
resident(void)
{
	unsigned long size, pages;
	FILE *f = fopen("/proc/self/statm", "r");

	BENCH_CHECK(f != NULL && fscanf(f, "%lu %lu", &size, &pages) == 2);
	fclose(f);
	return (uint64_t)pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

static ridl_status
memory(void *self, bench_echo_memory_call *call, bench_echo_memory_results *out)
{
	(void)self;
	(void)call;
	out->heap = mallinfo2().uordblks;
	out->resident = resident();
	return RIDL_OK;
}

static const bench_echo_ops ops = {
	.small = small,
	.bulk = bulk,
	.spin = spin,
	.nap = nap,
	.events = events,
	.asks = asks,
	.memory = memory,
};

static ridl_wait
wait_of(unsigned flags)
{
	return flags & ECHO_SLEEP ? RIDL_WAIT_SLEEP : RIDL_WAIT_LEARN;
}

void
echo_serve(const char *address, const bench_subject *subject)
{
	const ridl_server_options options = { .size = sizeof options,
		.wait = wait_of(subject->flags) };
	bench_echo *echo = bench_echo_new(&ops, NULL);
	ridl_server *server;

	BENCH_CHECK(ridl_server_new(&options, &server) == RIDL_OK);
	BENCH_CHECK(ridl_server_listen(server, address) == RIDL_OK);
	BENCH_CHECK(ridl_server_publish(server, &echo->object) == RIDL_OK);
	BENCH_CHECK(ridl_server_start(server) == RIDL_OK);
	bench_serving(ridl_server_address(server, 0));
	ridl_server_free(server);
	bench_echo_unref(echo);
}

/*
 * The client.
 */

bench_small
echo_make(uint32_t seq)
{
	return (bench_small){ .id = seq, .name = BENCH_TEXT, .stamp = seq * UINT64_C(3) };
}

void
echo_check(const bench_small *s, uint32_t seq)
{
	BENCH_CHECK(
	    s->id == seq && s->stamp == seq * UINT64_C(3) && strcmp(s->name, BENCH_TEXT) == 0);
}

void *
echo_open(const char *address, const bench_subject *subject)
{
	const ridl_conn_options options = { .size = sizeof options,
		.wait = wait_of(subject->flags) };
	echo_client *c = calloc(1, sizeof *c);

	BENCH_CHECK(c != NULL && ridl_connect(address, &options, &c->conn) == RIDL_OK);
	c->echo = bench_echo_at(c->conn);
	c->flags = subject->flags;
	c->work_us = subject->work_us;
	if (c->flags & ECHO_SERVING)
		BENCH_CHECK(ridl_serving_thread_start(c->conn, &c->serving) == RIDL_OK);
	return c;
}

void
echo_close(void *client)
{
	echo_client *c = client;

	ridl_serving_thread_free(c->serving);
	bench_echo_unref(c->echo);
	ridl_conn_unref(c->conn);
	free(c);
}

static ridl_status
call_once(echo_client *c, const bench_small *in, bench_small **out)
{
	if (c->work_us > 0)
		return bench_echo_spin(c->echo, in, c->work_us, out);
	if (c->flags & ECHO_TIMED)
		return bench_echo_small_timed(c->echo, RIDL_MS(250), in, out);
	return bench_echo_small(c->echo, in, out);
}

void
echo_sync_run(void *client, bench_run *run)
{
	echo_client *c = client;
	uint64_t now = bench_now();

	while (bench_goes_on(run)) {
		const bench_small in = echo_make(++c->seq);
		bench_small *out;

		BENCH_CHECK(call_once(c, &in, &out) == RIDL_OK);
		echo_check(out, c->seq);
		ridl_free(out);
		now = bench_took(run, now);
	}
}
