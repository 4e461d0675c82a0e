/* SPDX-License-Identifier: MIT */
/*
 * A consumer that never reads: a process that is stopped, as by SIGSTOP. Whoever sends to it, a server to its client or a
 * client to its server, keeps a bounded amount of memory, and its calls end with a clear status. When the consumer goes
 * on, everything does.
 */
#include "load.h"
#include "work.h"

#include <signal.h>

enum { SIZE = 20000, MAX_BACKLOG = 4096 };

/* What a sender may hold: docs/limits.md has the bytes of its calls and oneways that wait to be read, and what is under way. */
enum { CAP_MIB = 8 };

typedef struct ends {
	unsigned ok, timeout, would_block, otherwise;
} ends;

static void
note(ends *e, ridl_status st)
{
	e->ok += st == RIDL_OK;
	e->timeout += st == RIDL_E_TIMEOUT;
	e->would_block += st == RIDL_E_WOULD_BLOCK;
	if (st == RIDL_OK || st == RIDL_E_TIMEOUT || st == RIDL_E_WOULD_BLOCK)
		return;
	e->otherwise++;
	fprintf(stderr, "a call ended with %d (%s)\n", st, ridl_status_text(st));
}

static ridl_status
how(ridl_future *f)
{
	const ridl_error *e = ridl_future_error(f);

	return e == NULL ? RIDL_OK : e->status;
}

/*
 * Senders: of a server, to a listener of its client's; of a client.
 */

typedef struct target {
	load_listener *listener; /* or */
	load_work *work;
} target;

static const uint8_t zeros[SIZE];
static const ridl_bytes much = { SIZE, zeros };

static ridl_status
send_timed(const target *t, ridl_duration timeout)
{
	ridl_bytes out;
	ridl_status st;

	if (t->listener != NULL)
		return load_listener_tell_timed(t->listener, timeout, much);
	st = load_work_echo_timed(t->work, timeout, 1, much, &out);
	ridl_free(out.data);
	return st;
}

static ridl_future *
send_async(const target *t, const ridl_call_options *options, unsigned i)
{
	if (t->listener == NULL)
		return &load_work_echo_async_with(
		    t->work, options, &(load_work_echo_args){ .number = i, .data = much })
			    ->future;
	if (i % 2 == 0)
		return &load_listener_tell_async_with(
		    t->listener, options, &(load_listener_tell_args){ .data = much })
			    ->future;
	return &load_listener_ask_async_with(
	    t->listener, options, &(load_listener_ask_args){ .number = i })
		    ->future;
}

/* For so long, in all ways to send; all that was begun has ended when it returns. */
static uint64_t
send_on(const target *t, unsigned ms, ends *e)
{
	static ridl_future *futures[MAX_BACKLOG];
	const unsigned backlog = load_is_smoke() ? 512 : MAX_BACKLOG;
	const ridl_call_options no_wait = {
		.size = sizeof no_wait, .timeout = RIDL_MS(ms), .no_wait = true
	};
	const uint64_t until = load_now() + (uint64_t)ms * 1000000;
	uint64_t most = 0;

	for (unsigned i = 0, n = 0; load_now() < until || n < backlog; i++, n++) {
		const unsigned slot = n % backlog;
		const uint64_t heap = n % 64 == 0 ? load_footing_now().heap : 0;

		most = heap > most ? heap : most;
		/* The oldest makes room, if it has ended. */
		if (futures[slot] != NULL && ridl_future_ready(futures[slot])) {
			note(e, how(futures[slot]));
			ridl_future_free(futures[slot]);
			futures[slot] = NULL;
		}
		if (futures[slot] == NULL)
			futures[slot] = send_async(t, &no_wait, i);
		if (n % 128 == 0)
			note(e, send_timed(t, RIDL_MS(20)));
	}
	for (unsigned i = 0; i < backlog; i++)
		if (futures[i] != NULL) {
			if (ridl_future_wait_for(futures[i], RIDL_SECONDS(30)) != RIDL_OK)
				note(e, RIDL_E_PENDING);
			note(e, how(futures[i]));
			ridl_future_free(futures[i]);
			futures[i] = NULL;
		}
	return most;
}

static void
pause_child(load_child *c, bool stops)
{
	CHECK(kill(c->pid, stops ? SIGSTOP : SIGCONT) == 0);
}

static void
show(const char *who, load_child *consumer, const target *t, unsigned ms)
{
	const uint64_t before = load_footing_now().heap;
	ends e = { 0, 0, 0, 0 };
	uint64_t most, after;
	double mib;
	bool goes_on;

	pause_child(consumer, true);
	most = send_on(t, ms, &e);
	pause_child(consumer, false);
	goes_on = send_timed(t, RIDL_SECONDS(30)) == RIDL_OK;
	after = load_footing_now().heap;
	mib = most > before ? (double)(most - before) / (1 << 20) : 0;
	load_claim(e.otherwise == 0 && e.timeout > 0 && e.would_block > 0 && mib <= CAP_MIB,
	    "%s: at most %.1f MiB held; %u calls sent, %u timed out, %u found no room, %u ended "
	    "otherwise",
	    who, mib, e.ok, e.timeout, e.would_block, e.otherwise);
	load_claim(goes_on, "%s: calls go on when it reads again; %.1f MiB held then", who,
	    after > before ? (double)(after - before) / (1 << 20) : 0);
}

/*
 * Consumers.
 */

static ridl_status
ask(void *self, load_listener_ask_call *call, uint64_t number, uint64_t *out)
{
	(void)self;
	(void)call;
	*out = number;
	return RIDL_OK;
}

static void
tell(void *self, load_listener_tell_call *call, ridl_bytes data)
{
	(void)self;
	(void)call;
	(void)data;
}

static const load_listener_ops listener_ops = { .ask = ask, .tell = tell };

static void
play_client(char **words, size_t n)
{
	load_listener *listener = load_listener_new(&listener_ops, NULL);
	ridl_serving_thread *serving;
	ridl_conn *conn;
	load_work *at;

	CHECK(n == 1);
	EXPECT(ridl_connect(words[0], NULL, &conn), RIDL_OK);
	EXPECT(ridl_serving_thread_start(conn, &serving), RIDL_OK);
	at = load_work_at(conn);
	EXPECT(load_work_subscribe(at, listener), RIDL_OK);
	load_say("subscribed");
	load_wait_end();
	load_listener_unref(listener);
	load_work_unref(at);
	ridl_serving_thread_free(serving);
	ridl_conn_unref(conn);
}

static void
show_client(const char *scheme, unsigned ms)
{
	char address[128], line[64], who[64];
	ridl_server *server;
	load_child client;
	target t = { NULL, NULL };
	work w;

	work_init(&w);
	server = work_serve(&w, fresh_address(scheme, address, sizeof address), NULL);
	load_start(&client, "client", ridl_server_address(server, 0), NULL);
	load_hear(&client, line, sizeof line);
	t.listener = work_subscriber(&w);
	snprintf(who, sizeof who, "a client that does not read, %s", scheme);
	show(who, &client, &t, ms);
	load_listener_unref(t.listener);
	load_finish(&client);
	ridl_server_free(server);
	work_done(&w);
}

static void
show_server(const char *scheme, unsigned ms)
{
	char address[128], who[64];
	load_child server;
	ridl_conn *conn;
	target t = { NULL, NULL };

	load_start(&server, "server", fresh_address(scheme, address, sizeof address), "0", NULL);
	load_hear(&server, address, sizeof address);
	EXPECT(ridl_connect(address, NULL, &conn), RIDL_OK);
	t.work = load_work_at(conn);
	snprintf(who, sizeof who, "a server that does not read, %s", scheme);
	show(who, &server, &t, ms);
	load_work_unref(t.work);
	ridl_conn_unref(conn);
	load_finish(&server);
}

int
main(int argc, char **argv)
{
	static const load_role roles[] = { { "server", work_play_server },
		{ "client", play_client } };
	unsigned ms;

	load_begin(argc, argv, roles, sizeof roles / sizeof roles[0]);
	ms = load_times(5000, 200);
	show_client("unix", ms);
	show_client("tcp", ms);
	show_server("unix", ms);
	show_server("tcp", ms);
	return load_end();
}
