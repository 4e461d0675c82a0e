/* SPDX-License-Identifier: MIT */
/*
 * Every limit that is crossed, and what docs/limits.md says of it. Those of time are in sim/limits.c.
 */
#include "rawpeer.h"
#include "worker.h"

static void
open_with_threads(site *s, ridl_limits *limits, const char *scheme, unsigned threads)
{
	const ridl_server_options options = {
		.size = sizeof options, .limits = limits, .loops = 1, .threads = threads
	};

	limits->size = sizeof *limits;
	site_start(s, scheme, &options);
}

static void
open_with(site *s, ridl_limits *limits, const char *scheme)
{
	open_with_threads(s, limits, scheme, 0);
}

/* It is told that and hung up on, whatever it was told before. */
static void
is_hung_up_on(raw_peer *p, const char *why)
{
	char text[sizeof((raw_frame *)NULL)->body + 1] = "";
	raw_frame f;

	while (raw_next(p, &f)) {
		if (f.kind != GOAWAY)
			continue;
		memcpy(text, f.body, f.body_len);
		text[f.body_len] = 0;
		expect_mention(
		    __FILE__, __LINE__, strpbrk(text, "abcdefghijklmnopqrstuvwxyz"), why);
	}
	CHECK(text[0] != 0);
	raw_close(p);
}

static void
greet(raw_peer *p, script *s, site *at)
{
	memset(s, 0, sizeof *s);
	raw_connect(p, at->address);
	put_greeting(s);
	raw_send(p, s);
	s->len = 0;
	raw_expect_greeting(p);
}

static void
call_defer(script *s, uint32_t id)
{
	put_call(s, id, service_id("test.peer.Worker"), name_hash("test.peer.Worker/defer"));
}

static void
answer_deferred(worker *w, unsigned n)
{
	while (n-- > 0)
		peer_worker_defer_reply(worker_take_deferred(w), 0);
}

static void
calls(void **state)
{
	ridl_limits l = { .calls = 16 };
	raw_peer p;
	script s;
	site at;

	(void)state;
	open_with(&at, &l, "unix");
	greet(&p, &s, &at);
	for (uint32_t i = 1; i <= 16; i++)
		call_defer(&s, i);
	raw_send(&p, &s);
	counter_wait(&at.worker.deferred, 16);
	s.len = 0;
	call_defer(&s, 17);
	raw_send(&p, &s);
	is_hung_up_on(&p, "more calls under way than we offered");
	answer_deferred(&at.worker, 16);
	site_stop(&at);
}

static void
frame_bytes(void **state)
{
	ridl_limits l = { .frame_bytes = 64 << 10 };
	ridl_bytes data = { .len = 70000 };
	raw_peer p;
	script s;
	rig r;

	(void)state;
	open_with(&r.site, &l, "unix");
	greet(&p, &s, &r.site);
	begin_frame(&s, CALL, 0);
	end_frame_as(&s, (64 << 10) + 1);
	raw_send(&p, &s);
	is_hung_up_on(&p, "larger than it was offered");
	/* Our own library does not send it. */
	r.n_servers = 0;
	r.conn = site_connect(&r.site);
	r.at = peer_worker_at(r.conn);
	data.data = calloc(1, data.len);
	EXPECT(peer_worker_echo(r.at, data, NULL), RIDL_E_TOO_BIG);
	free((void *)(uintptr_t)data.data);
	rig_stop(&r);
}

static void
references(void **state)
{
	ridl_limits l = { .references = 16 };
	raw_peer p;
	script s;
	site at;

	(void)state;
	open_with(&at, &l, "unix");
	greet(&p, &s, &at);
	begin_frame(&s, CALL, REFS);
	put32(&s, 1);
	put32(&s, service_id("test.peer.Worker"));
	put32(&s, name_hash("test.peer.Worker/keep"));
	put32(&s, 0);
	put32(&s, 0);
	put16(&s, 17);
	for (uint32_t i = 0; i < 17; i++) {
		put32(&s, 100 + i);
		put32(&s, name_hash("test.peer.Thing"));
		put8(&s, 0);
	}
	end_frame(&s);
	raw_send(&p, &s);
	is_hung_up_on(&p, "more references than we offered");
	site_stop(&at);
}

static void
send_filler(raw_peer *p, size_t n)
{
	script s = { .len = 0 };

	while (n > 0) {
		s.len = n < sizeof s.bytes ? n : sizeof s.bytes;
		raw_send(p, &s);
		n -= s.len;
	}
}

/* A deferred call with so many bytes that nobody wants: an unknown field of its parameters. */
static void
call_defer_with(raw_peer *p, uint32_t id, size_t n)
{
	script s = { .len = 0 };

	call_defer(&s, id);
	put8(&s, 15 << 3 | 2);
	for (size_t left = n;; left >>= 7) {
		put8(&s, (uint8_t)((left & 127) | (left > 127 ? 128 : 0)));
		if (left <= 127)
			break;
	}
	s.frame = 0;
	end_frame_as(&s, (uint32_t)(s.len - 4 + n));
	raw_send(p, &s);
	send_filler(p, n);
}

/* A server whose only thread is in a handler: it reads, and answers for itself. */
typedef struct stuck {
	rig r;
	peer_worker_block_future *block;
} stuck;

static void
open_stuck(stuck *s, ridl_limits *limits)
{
	memset(s, 0, sizeof *s);
	open_with_threads(&s->r.site, limits, "unix", 1);
	s->r.conn = site_connect(&s->r.site);
	s->r.at = peer_worker_at(s->r.conn);
	s->block = peer_worker_block_async(s->r.at, 1);
	counter_wait(&s->r.site.worker.entered, 1);
}

static void
let_go(stuck *s)
{
	counter_add(&s->r.site.worker.gate, 1);
	ENDED(&s->block->future, RIDL_OK);
	ridl_future_free(&s->block->future);
}

static void
oneways(void **state)
{
	enum { WINDOW = 1024 };
	const ridl_call_options no_wait = { .size = sizeof no_wait, .no_wait = true };
	const peer_worker_note_args args = { .number = 1 };
	ridl_limits l = { .oneways = WINDOW };
	raw_peer p;
	script s;
	stuck at;

	(void)state;
	open_stuck(&at, &l);
	greet(&p, &s, &at.r.site); /* so somebody drives, and stays out of handlers */
	for (unsigned i = 0; i <= WINDOW; i++) {
		begin_frame(&s, CALL, ONEWAY);
		put32(&s, 0);
		put32(&s, service_id("test.peer.Worker"));
		put32(&s, name_hash("test.peer.Worker/note"));
		put32(&s, 0);
		put32(&s, 0);
		end_frame(&s);
		if (i == WINDOW || s.len + 28 > sizeof s.bytes) {
			raw_send(&p, &s);
			s.len = 0;
		}
	}
	is_hung_up_on(&p, "more oneways than it has credit for");
	/* Our own library waits for room. */
	for (unsigned i = 0; i < WINDOW; i++)
		EXPECT(peer_worker_note_with(at.r.at, &no_wait, &args), RIDL_OK);
	EXPECT(peer_worker_note_with(at.r.at, &no_wait, &args), RIDL_E_WOULD_BLOCK);
	let_go(&at);
	EXPECT(peer_worker_note(at.r.at, 1), RIDL_OK);
	rig_stop(&at.r);
}

static void
oneway_bytes(void **state)
{
	ridl_limits l = { .oneway_bytes = 64 << 10 };
	script s = { .len = 0 };
	raw_peer p;
	site at;

	(void)state;
	open_with(&at, &l, "unix");
	greet(&p, &s, &at);
	begin_frame(&s, CALL, ONEWAY);
	put32(&s, 0);
	put32(&s, service_id("test.peer.Worker"));
	put32(&s, name_hash("test.peer.Worker/note"));
	put32(&s, 0);
	put32(&s, 0);
	end_frame_as(&s, (uint32_t)(s.len - 4 + 65536));
	raw_send(&p, &s);
	send_filler(&p, 65536);
	is_hung_up_on(&p, "more oneways than it has credit for");
	site_stop(&at);
}

static void
unfinished_calls(void **state)
{
	ridl_limits l = { .unfinished_calls = 16 };
	raw_peer p;
	script s;
	site at;

	(void)state;
	open_with(&at, &l, "unix");
	greet(&p, &s, &at);
	for (uint32_t i = 1; i <= 16; i++) {
		put_call(
		    &s, i, service_id("test.peer.Worker"), name_hash("test.peer.Worker/block"));
		s.frame = s.len - 28; /* with gate 1 */
		put8(&s, 1 << 3);
		put8(&s, 1);
		end_frame(&s);
		begin_frame(&s, CANCEL, 0);
		put32(&s, i);
		end_frame(&s);
	}
	call_defer(&s, 17);
	raw_send(&p, &s);
	for (uint32_t i = 1; i <= 16; i++)
		raw_expect_error(&p, i, RIDL_E_CANCELLED);
	raw_expect_error(&p, 17, RIDL_E_OVERLOADED);
	counter_add(&at.worker.gate, 1);
	raw_close(&p);
	site_stop(&at);
}

static void
waiting_calls(void **state)
{
	ridl_limits l = { .waiting_calls = 4 };
	raw_peer p;
	script s;
	stuck at;

	(void)state;
	open_stuck(&at, &l);
	greet(&p, &s, &at.r.site);
	for (uint32_t i = 1; i <= 6; i++)
		call_defer(&s, i);
	raw_send(&p, &s);
	raw_expect_error(&p, 5, RIDL_E_OVERLOADED);
	raw_expect_error(&p, 6, RIDL_E_OVERLOADED);
	assert_int_equal(counter_value(&at.r.site.worker.deferred), 0);
	let_go(&at);
	counter_wait(&at.r.site.worker.deferred, 4);
	answer_deferred(&at.r.site.worker, 4);
	raw_close(&p);
	rig_stop(&at.r);
}

static void
memory(void **state)
{
	ridl_limits l = { .memory = 128 << 10 };
	raw_peer p;
	script s;
	site at;

	(void)state;
	open_with(&at, &l, "unix");
	greet(&p, &s, &at);
	call_defer_with(&p, 1, 60000);
	call_defer_with(&p, 2, 60000);
	call_defer_with(&p, 3, 60000);
	raw_expect_error(&p, 3, RIDL_E_OVERLOADED);
	counter_wait(&at.worker.deferred, 2);
	answer_deferred(&at.worker, 2);
	/* It is given back. */
	call_defer_with(&p, 4, 60000);
	counter_wait(&at.worker.deferred, 3);
	answer_deferred(&at.worker, 1);
	raw_close(&p);
	site_stop(&at);
}

/* A point with so many unknown fields of two bytes each: each takes more than ten times of that when it is kept. */
static void
call_turn_with(raw_peer *p, uint32_t id, size_t n)
{
	script s = { .len = 0 };

	put_call(&s, id, service_id("test.peer.Worker"), name_hash("test.peer.Worker/turn"));
	put8(&s, 1 << 3 | 2);
	put8(&s, (uint8_t)((2 * n & 127) | 128));
	put8(&s, (uint8_t)((2 * n >> 7 & 127) | 128));
	put8(&s, (uint8_t)((2 * n >> 14 & 127) | 128));
	put8(&s, (uint8_t)(2 * n >> 21));
	end_frame_as(&s, (uint32_t)(s.len - 4 + 2 * n));
	raw_send(p, &s);
	for (s.len = 0; n > 0; n--) {
		put8(&s, 15 << 3);
		put8(&s, 1);
		if (n == 1 || s.len + 2 > sizeof s.bytes) {
			raw_send(p, &s);
			s.len = 0;
		}
	}
}

/* One for which there is room: that of another is given back soon after its answer. */
static void
turn_once_there_is_room(raw_peer *p, uint32_t id, size_t n)
{
	raw_frame f;

	do {
		call_turn_with(p, id, n);
		CHECK(raw_next(p, &f));
	} while (f.kind == ERROR && f.words[1] == RIDL_E_OVERLOADED);
	CHECK(f.kind == REPLY);
}

static void
memory_of_what_is_taken_apart(void **state)
{
	ridl_limits l = { .memory = 128 << 10 };
	raw_peer p;
	script s;
	site at;

	(void)state;
	open_with(&at, &l, "unix");
	greet(&p, &s, &at);
	call_turn_with(&p, 1, 10000);
	raw_expect_error(&p, 1, RIDL_E_OVERLOADED);
	/* One that has room, and another, which would have none if the memory of the one were not given back. */
	for (uint32_t i = 2; i < 6; i++)
		turn_once_there_is_room(&p, i, 1000);
	raw_close(&p);
	site_stop(&at);
}

/* One that would be too much for anybody is not taken apart up to there: its peer's memory ends before. */
static void
memory_is_counted_before_it_is_taken(void **state)
{
	ridl_limits l = { .memory = 8 << 20 };
	raw_peer p;
	script s;
	site at;

	(void)state;
	open_with(&at, &l, "unix");
	greet(&p, &s, &at);
	for (uint32_t i = 1; i < 4; i++) {
		call_turn_with(&p, 2 * i, 2000000);
		raw_expect_error(&p, 2 * i, RIDL_E_OVERLOADED);
		turn_once_there_is_room(&p, 2 * i + 1, 30000);
	}
	raw_close(&p);
	/* With more of it the message itself is too large. */
	l.memory = 256 << 20;
	site_stop(&at);
	open_with(&at, &l, "unix");
	greet(&p, &s, &at);
	call_turn_with(&p, 1, 2000000);
	raw_expect_error(&p, 1, RIDL_E_TOO_BIG);
	raw_close(&p);
	site_stop(&at);
}

/* More calls than the answers of which fit anywhere. */
static void
ask_and_do_not_read(raw_peer *p, uint32_t n)
{
	script s = { .len = 0 };

	for (uint32_t i = 1; i <= n; i++) {
		put_call(&s, i, service_id("test.peer.Worker"),
		    name_hash("test.peer.Worker/unimplemented"));
		if (i == n || s.len + 28 > sizeof s.bytes) {
			raw_send(p, &s);
			s.len = 0;
		}
	}
}

static void
outbox_bytes(void **state)
{
	enum { N = 30000 };
	ridl_limits l = { .outbox_bytes = 64 << 10, .calls = 32768, .waiting_calls = 32768 };
	unsigned overloaded = 0, others = 0;
	raw_frame f;
	raw_peer p;
	script s;
	site at;

	(void)state;
	open_with(&at, &l, "unix");
	greet(&p, &s, &at);
	ask_and_do_not_read(&p, N);
	for (unsigned i = 0; i < N; i++) {
		raw_expect(&p, ERROR, &f);
		overloaded += f.words[1] == RIDL_E_OVERLOADED;
		others += f.words[1] == RIDL_E_UNIMPLEMENTED;
	}
	assert_true(overloaded > 0);
	assert_int_equal(overloaded + others, N);
	raw_close(&p);
	site_stop(&at);
}

static void
unread_answers(void **state)
{
	ridl_limits l = { .outbox_bytes = 64 << 10, .calls = 32768, .unread_answers = 16 };
	raw_peer p;
	script s;
	site at;

	(void)state;
	open_with(&at, &l, "unix");
	greet(&p, &s, &at);
	ask_and_do_not_read(&p, 30000);
	is_hung_up_on(&p, "reads no answer");
	site_stop(&at);
}

/* A server that does not read is a peer like another: the caller waits, to its deadline. */
static void *
greet_and_sleep(void *ctx)
{
	raw_listener *listener = ctx;
	script s = { .len = 0 };
	raw_peer p;

	put_greeting(&s);
	raw_accept(listener, &p);
	raw_send(&p, &s);
	raw_listener_close(listener);
	return (void *)(intptr_t)p.fd;
}

static void
send_bytes(void **state)
{
	ridl_limits l = { .size = sizeof l, .send_bytes = 64 << 10 };
	const ridl_conn_options options = { .size = sizeof options, .limits = &l };
	const ridl_call_options no_wait = { .size = sizeof no_wait, .no_wait = true };
	const ridl_call_options short_wait = { .size = sizeof short_wait,
		.timeout = RIDL_MS(20) };
	const peer_worker_echo_args args = { .data = { 60000, calloc(1, 60000) } };
	peer_worker_echo_future *f;
	raw_listener listener;
	raw_peer p = { .fd = -1 };
	pthread_t thread;
	peer_worker *at;
	ridl_conn *conn;
	ridl_status st = RIDL_OK;
	void *fd;

	(void)state;
	raw_listen(&listener, "unix");
	start_thread(&thread, greet_and_sleep, &listener);
	EXPECT(ridl_connect(listener.address, &options, &conn), RIDL_OK);
	CHECK(pthread_join(thread, &fd) == 0);
	p.fd = (int)(intptr_t)fd;
	at = peer_worker_at(conn);
	/* As many as fit into the kernel and 64 KiB; 16 calls are allowed, but they are not what ends it. */
	for (unsigned i = 0; i < 16 && st == RIDL_OK; i++) {
		f = peer_worker_echo_async_with(at, &no_wait, &args);
		st = ridl_future_failed(&f->future) ? ridl_future_error(&f->future)->status
						    : RIDL_OK;
		ridl_future_detach(&f->future);
	}
	EXPECT(st, RIDL_E_WOULD_BLOCK);
	EXPECT(peer_worker_echo_with(at, &short_wait, &args, NULL), RIDL_E_TIMEOUT);
	MENTIONS("did not make room in time");
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	raw_close(&p);
	free((void *)(uintptr_t)args.data.data);
}

/* Bytes that wait for the one peer there is. */
static uint64_t
unread_by_peer(site *s)
{
	ridl_stats *stats;
	uint64_t unread;

	EXPECT(ridl_server_stats(s->server, &stats), RIDL_OK);
	assert_int_equal(stats->n_conns, 1);
	unread = stats->conns[0].unread;
	ridl_free(stats);
	return unread;
}

/* One that wants a million events, and reads none: they are few that wait for it, and who sends them is told. */
static void
consumer_never_reads(void **state)
{
	enum { WINDOW = 1024 };
	const ridl_server_options options = { .size = sizeof options, .timeout = RIDL_MS(50) };
	unsigned events = 0;
	script s = { .len = 0 };
	raw_frame f;
	raw_peer p;
	site at;

	(void)state;
	site_start(&at, "unix", &options);
	greet(&p, &s, &at);
	begin_frame(&s, CALL, REFS);
	put32(&s, 1);
	put32(&s, service_id("test.peer.Worker"));
	put32(&s, name_hash("test.peer.Worker/tell"));
	put32(&s, 0);
	put32(&s, 0);
	put16(&s, 1);
	put32(&s, 100);
	put32(&s, name_hash("test.peer.Note"));
	put8(&s, 0);
	put8(&s, 1 << 3); /* told: the first reference */
	put8(&s, 1);
	put8(&s, 3 << 3); /* n: 1,000,000 */
	put8(&s, 0xc0);
	put8(&s, 0x84);
	put8(&s, 0x3d);
	end_frame(&s);
	raw_send(&p, &s);
	/* The answer comes after what there was room for. */
	while (raw_next(&p, &f) && f.kind == CALL) {
		if (events++ == 0)
			assert_true(unread_by_peer(&at) < 64 << 10);
	}
	assert_int_equal(f.kind, ERROR);
	assert_int_equal(f.words[1], RIDL_E_TIMEOUT);
	assert_int_equal(events, WINDOW);
	raw_close(&p);
	site_stop(&at);
}

/*
 * How often.
 */

static void
pings(void **state)
{
	ridl_limits l = { .pings = 16 };
	raw_peer p;
	script s;
	site at;

	(void)state;
	open_with(&at, &l, "unix");
	greet(&p, &s, &at);
	for (unsigned i = 0; i < 40; i++) { /* a second may begin in between */
		begin_frame(&s, PING, 0);
		end_frame(&s);
	}
	raw_send(&p, &s);
	is_hung_up_on(&p, "pings more than is allowed");
	site_stop(&at);
}

static void
cancels(void **state)
{
	ridl_limits l = { .cancels = 1024 };
	raw_peer p;
	script s;
	site at;

	(void)state;
	open_with(&at, &l, "unix");
	greet(&p, &s, &at);
	for (unsigned i = 0; i < 4096; i++) {
		begin_frame(&s, CANCEL, 0);
		put32(&s, i + 1);
		end_frame(&s);
		if (s.len + 12 > sizeof s.bytes || i == 4095) {
			raw_send(&p, &s);
			s.len = 0;
		}
	}
	is_hung_up_on(&p, "cancels more than is allowed");
	site_stop(&at);
}

/* Each of no reference, which is right, and for nothing. */
static void
releases(void **state)
{
	ridl_limits l = { .releases = 65536 };
	script s = { .len = 0 };
	raw_peer p;
	site at;

	(void)state;
	open_with(&at, &l, "unix");
	greet(&p, &s, &at);
	for (unsigned i = 0; i < 80; i++) {
		begin_frame(&s, RELEASE, 0);
		for (unsigned k = 0; k < 2000; k++) {
			put8(&s, 1 << 3 | 2); /* an empty one of them */
			put8(&s, 0);
		}
		end_frame(&s);
		raw_send(&p, &s);
		s.len = 0;
	}
	raw_expect_end(&p);
	raw_close(&p);
	site_stop(&at);
}

/*
 * How many.
 */

static void
are_two_at_most(ridl_limits *l, const char *scheme, const char *why)
{
	ridl_conn *first, *second, *third;
	site s;

	open_with(&s, l, scheme);
	first = site_connect(&s);
	second = site_connect(&s);
	for (unsigned i = 0; i < 3; i++) {
		EXPECT(ridl_connect(s.address, NULL, &third), RIDL_E_OVERLOADED);
		MENTIONS(why);
	}
	ridl_conn_unref(first);
	/* There is room when the server has seen that. */
	while (ridl_connect(s.address, NULL, &third) != RIDL_OK)
		assert_int_equal(ridl_last_error()->status, RIDL_E_OVERLOADED);
	ridl_conn_unref(second);
	ridl_conn_unref(third);
	site_stop(&s);
}

static void
connections(void **state)
{
	ridl_limits l = { .connections = 2 };

	(void)state;
	are_two_at_most(&l, "unix", "the server has as many connections as are allowed");
	are_two_at_most(&l, "tcp", "the server has as many connections as are allowed");
}

static void
connections_per_user(void **state)
{
	ridl_limits l = { .connections_per_user = 2 };

	(void)state;
	are_two_at_most(&l, "unix", "this user has as many connections");
}

static void
a_limit_out_of_range_is_refused(void **state)
{
	ridl_limits l = { .size = sizeof l, .frame_bytes = 5 };
	const ridl_server_options options = { .size = sizeof options, .limits = &l };
	const ridl_server_options odd_tick = { .size = sizeof odd_tick, .tick = 1 };
	static const struct {
		ridl_conn_options options;
		const char *message;
	} odd_conns[] = {
		{ { .size = 8 }, "ridl_conn_options.size is 8, not " },
		{ { .size = sizeof(ridl_conn_options), .timeout = -1 }, "cannot be negative" },
		{ { .size = sizeof(ridl_conn_options), .connect_timeout = -1 },
		    "cannot be negative" },
		{ { .size = sizeof(ridl_conn_options), .n_publish = 2 },
		    "2 services to publish, and none given" },
	};
	const ridl_conn_options conn_options = { .size = sizeof conn_options, .limits = &l };
	ridl_server *server;
	ridl_conn *conn;
	site s;

	(void)state;
	EXPECT(ridl_server_new(&options, &server), RIDL_E_INVALID);
	MENTIONS("ridl_limits.frame_bytes is 5; it may be 65536 to 67108864");
	site_start(&s, "unix", NULL);
	EXPECT(ridl_connect(s.address, &conn_options, &conn), RIDL_E_INVALID);
	l.frame_bytes = 0;
	l.idle_time = -1;
	EXPECT(ridl_server_new(&options, &server), RIDL_E_INVALID);
	MENTIONS("idle_time");
	l.size = 8;
	EXPECT(ridl_server_new(&options, &server), RIDL_E_INVALID);
	EXPECT(ridl_server_new(&odd_tick, &server), RIDL_E_INVALID);
	MENTIONS("ridl_server_options.tick");
	for (size_t i = 0; i < sizeof odd_conns / sizeof odd_conns[0]; i++) {
		EXPECT(ridl_connect(s.address, &odd_conns[i].options, &conn), RIDL_E_INVALID);
		MENTIONS(odd_conns[i].message);
		assert_null(conn);
	}
	site_stop(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(calls),
		TEST(frame_bytes),
		TEST(references),
		TEST(oneways),
		TEST(oneway_bytes),
		TEST(unfinished_calls),
		TEST(waiting_calls),
		TEST(memory),
		TEST(memory_of_what_is_taken_apart),
		TEST(memory_is_counted_before_it_is_taken),
		TEST(outbox_bytes),
		TEST(unread_answers),
		TEST(send_bytes),
		TEST(consumer_never_reads),
		TEST(cancels),
		TEST(pings),
		TEST(releases),
		TEST(connections),
		TEST(connections_per_user),
		TEST(a_limit_out_of_range_is_refused),
	};

	return cmocka_run_group_tests_name("limits", tests, NULL, NULL);
}
