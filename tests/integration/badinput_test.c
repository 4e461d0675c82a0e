/* SPDX-License-Identifier: MIT */
/*
 * Peers that are not there, are somebody else, or break the rules. What is wrong must be told, with where and what to
 * do; must end the call or the connection it belongs to, and nothing else: a healthy client of the same server is
 * served throughout.
 */
#include "rawpeer.h"
#include "worker.h"
#include <sys/socket.h>
#include <unistd.h>

static const char WORKER[] = "test.peer.Worker";

/* Every message says where, and after a semicolon what to do. */
static void
it_says_where_and_what_to_do(const char *address)
{
	MENTIONS(address);
	MENTIONS("; ");
}

static void
connecting_fails(const char *address, ridl_status st)
{
	ridl_conn *conn = (ridl_conn *)&conn;

	EXPECT(ridl_connect(address, NULL, &conn), st);
	CHECK(conn == NULL);
	CHECK(ridl_last_error()->status == st);
	it_says_where_and_what_to_do(address);
}

/*
 * A server that is somebody else, on a thread: whoever comes is told this, then the end.
 */
typedef struct stranger {
	raw_listener listener;
	script says;
	bool waits; /* for the other to end first */
	pthread_t thread;
} stranger;

static void *
be_strange(void *ctx)
{
	stranger *s = ctx;
	raw_peer p;

	raw_accept(&s->listener, &p);
	raw_send(&p, &s->says);
	if (s->waits)
		raw_expect_end(&p);
	else
		shutdown(p.fd, SHUT_WR);
	raw_expect_end(&p);
	raw_close(&p);
	return NULL;
}

static void
start_stranger(stranger *s, const char *scheme)
{
	raw_listen(&s->listener, scheme);
	start_thread(&s->thread, be_strange, s);
}

static void
stop_stranger(stranger *s)
{
	join_thread(s->thread);
	raw_listener_close(&s->listener);
}

static const char *const schemes[] = { "unix", "tcp" };
#define EACH_SCHEME(i) (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++)

static void
an_address_where_nothing_is_is_unreachable(void **state)
{
	(void)state;
	connecting_fails("unix:/nonexistent/ridl.sock", RIDL_E_UNREACHABLE);
}

static void
an_address_that_makes_no_sense_is_told_apart(void **state)
{
	ridl_conn *conn;

	(void)state;
	connecting_fails("tcp:127.0.0.1:0", RIDL_E_ADDRESS);
	connecting_fails("tcp:127.0.0.1", RIDL_E_ADDRESS);
	EXPECT(ridl_connect(NULL, NULL, &conn), RIDL_E_ADDRESS);
}

static void
an_address_where_nobody_listens_refuses(void **state)
{
	raw_listener l;
	char address[64];

	(void)state;
	raw_listen(&l, "tcp");
	memcpy(address, l.address, sizeof address);
	raw_listener_close(&l);
	connecting_fails(address, RIDL_E_REFUSED);
	connecting_fails("pair:nobody-made-this", RIDL_E_REFUSED);
}

static void
a_server_that_speaks_http_is_no_peer(void **state)
{
	(void)state;
	for
		EACH_SCHEME(i)
		{
			stranger s = { .waits = true };

			put_text(
			    &s.says, "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
			start_stranger(&s, schemes[i]);
			connecting_fails(s.listener.address, RIDL_E_PROTOCOL);
			MENTIONS("HTTP");
			stop_stranger(&s);
		}
}

static void
a_server_that_says_anything_else_is_no_peer(void **state)
{
	static const char *const words[] = { "SSH-2.0-OpenSSH_9.2\r\n", "220 mail ESMTP\r\n",
		"ridl/9\r\n", "\x16\x03\x01" };

	(void)state;
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
		stranger s = { .waits = true };

		put_text(&s.says, words[i]);
		start_stranger(&s, "unix");
		connecting_fails(s.listener.address, RIDL_E_PROTOCOL);
		stop_stranger(&s);
	}
}

static void
a_server_that_says_nothing_is_given_up_in_time(void **state)
{
	const ridl_conn_options options = { .size = sizeof options,
		.connect_timeout = RIDL_MS(30) };
	stranger s = { .waits = true };
	ridl_conn *conn;

	(void)state;
	put_preface(&s.says); /* and no greeting */
	start_stranger(&s, "unix");
	EXPECT(ridl_connect(s.listener.address, &options, &conn), RIDL_E_TIMEOUT);
	CHECK(conn == NULL);
	MENTIONS(s.listener.address);
	stop_stranger(&s);
}

static void
a_server_that_ends_before_its_greeting_is_no_peer(void **state)
{
	(void)state;
	for
		EACH_SCHEME(i)
		{
			for (size_t cut = 0; cut < 16; cut += 3) {
				stranger s = { .waits = false };
				ridl_conn *conn;
				ridl_status st;

				put_greeting(&s.says);
				s.says.len = cut;
				start_stranger(&s, schemes[i]);
				st = ridl_connect(s.listener.address, NULL, &conn);
				CHECK(conn == NULL);
				CHECK(ridl_status_is_fatal(st));
				MENTIONS(s.listener.address);
				stop_stranger(&s);
			}
		}
}

/* A call on a connection to this stranger, which speaks only after it has been let talk. */
static ridl_status
call_stranger(stranger *s)
{
	ridl_conn *conn;
	peer_worker *at;
	ridl_status st;
	uint64_t sum = 7;

	EXPECT(ridl_connect(s->listener.address, NULL, &conn), RIDL_OK);
	at = peer_worker_at(conn);
	st = peer_worker_add(at, 1, 2, &sum);
	CHECK(sum == 0);
	MENTIONS(s->listener.address);
	/* And the next one knows at once. */
	EXPECT(peer_worker_add(at, 1, 2, &sum), RIDL_E_CLOSED);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	return st;
}

/* Greets, reads the call, then says the rest of its script and ends, or waits for the other's end. */
static void *
be_strange_after_a_call(void *ctx)
{
	stranger *s = ctx;
	script greeting = { .len = 0 };
	raw_peer p;
	raw_frame f;

	raw_accept(&s->listener, &p);
	put_greeting(&greeting);
	raw_send(&p, &greeting);
	raw_expect_greeting(&p);
	raw_expect(&p, CALL, &f);
	raw_send(&p, &s->says);
	if (!s->waits)
		shutdown(p.fd, SHUT_WR);
	raw_expect_end(&p);
	raw_close(&p);
	return NULL;
}

static void
a_call_ends_with(stranger *s, ridl_status expected)
{
	for
		EACH_SCHEME(i)
		{
			raw_listen(&s->listener, schemes[i]);
			start_thread(&s->thread, be_strange_after_a_call, s);
			EXPECT(call_stranger(s), expected);
			stop_stranger(s);
		}
}

static void
a_peer_that_ends_without_an_answer_closes(void **state)
{
	stranger s = { .waits = false };

	(void)state;
	a_call_ends_with(&s, RIDL_E_CLOSED);
}

static void
a_peer_that_dies_in_a_frame_resets(void **state)
{
	(void)state;
	for (size_t cut = 1; cut < 20; cut += 6) {
		stranger s = { .waits = false };

		begin_frame(&s.says, REPLY, 0);
		put32(&s.says, 1);
		put_text(&s.says, "some of a longer body");
		end_frame(&s.says);
		s.says.len = cut;
		a_call_ends_with(&s, RIDL_E_RESET);
	}
}

static void
a_frame_shorter_than_its_kind_breaks_the_protocol(void **state)
{
	stranger s = { .waits = true };

	(void)state;
	begin_frame(&s.says, REPLY, 0); /* without the call that it answers */
	end_frame(&s.says);
	a_call_ends_with(&s, RIDL_E_PROTOCOL);
	s.says.len = 0;
	put32(&s.says, 3); /* not even a kind, flags and extra */
	put32(&s.says, 0);
	a_call_ends_with(&s, RIDL_E_PROTOCOL);
}

static void
a_frame_larger_than_offered_breaks_the_protocol(void **state)
{
	stranger s = { .waits = true };

	(void)state;
	begin_frame(&s.says, REPLY, 0);
	put32(&s.says, 1);
	end_frame_as(&s.says, (4u << 20) + 1);
	a_call_ends_with(&s, RIDL_E_PROTOCOL);
	end_frame_as(&s.says, UINT32_MAX);
	a_call_ends_with(&s, RIDL_E_PROTOCOL);
}

static void
an_answer_to_no_call_breaks_the_protocol(void **state)
{
	stranger s = { .waits = true };

	(void)state;
	begin_frame(&s.says, REPLY, 0);
	put32(&s.says, 0x7fffffff);
	end_frame(&s.says);
	a_call_ends_with(&s, RIDL_E_PROTOCOL);
}

/* Answers the first call with each failure, and the second never. */
static void
what_a_peer_fails_with_is_told_to_the_caller(void **state)
{
	static const struct {
		ridl_status sent;
		const char *body;
		ridl_status st;
		const char *message;
	} each[] = {
		{ RIDL_E_UNIMPLEMENTED, "", RIDL_E_UNIMPLEMENTED, "is its release older?" },
		{ RIDL_E_UNIMPLEMENTED, "\x0a\x03not", RIDL_E_UNIMPLEMENTED, "not" },
		{ RIDL_E_CANCELLED, "", RIDL_E_CANCELLED, "cancelled" },
		{ RIDL_E_NO_SERVICE, "", RIDL_E_NO_SERVICE, "is it the right address?" },
		{ RIDL_E_NO_OBJECT, "", RIDL_E_NO_OBJECT, "it was never given, or is released" },
		{ 65535, "", 65535, "an error of the application" },
		/* Only this end itself knows of these. */
		{ RIDL_E_CLOSED, "", RIDL_E_REMOTE, "the peer failed with status 40" },
		{ RIDL_E_CLOSED, "\x0a\x03why", RIDL_E_REMOTE, ": why" },
		{ 70000, "\x12\x04Gone", RIDL_E_REMOTE,
		    "failed with Gone, which test.peer.Worker/add does not declare" },
		{ 70000, "\x0a\x7f", RIDL_E_REMOTE, "the peer failed with status 70000" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
		stranger s = { .waits = true };
		peer_worker *at;
		ridl_conn *conn;
		uint64_t sum = 7;

		begin_frame(&s.says, ERROR, 0);
		put32(&s.says, 0x10000);
		put32(&s.says, (uint32_t)each[i].sent);
		put_text(&s.says, each[i].body);
		end_frame(&s.says);
		raw_listen(&s.listener, "unix");
		start_thread(&s.thread, be_strange_after_a_call, &s);
		EXPECT(ridl_connect(s.listener.address, NULL, &conn), RIDL_OK);
		at = peer_worker_at(conn);
		EXPECT(peer_worker_add(at, 1, 2, &sum), each[i].st);
		MENTIONS(each[i].message);
		assert_int_equal(sum, 0);
		assert_int_equal(ridl_last_error()->origin, RIDL_REMOTE);
		/* It has failed that call, and nothing else. */
		EXPECT(peer_worker_add_timed(at, 1, 1, 2, &sum), RIDL_E_TIMEOUT);
		peer_worker_unref(at);
		ridl_conn_unref(conn);
		stop_stranger(&s);
	}
}

static void
a_second_greeting_breaks_the_protocol(void **state)
{
	stranger s = { .waits = true };

	(void)state;
	begin_frame(&s.says, HELLO, 0);
	end_frame(&s.says);
	a_call_ends_with(&s, RIDL_E_PROTOCOL);
}

static void
a_release_or_credit_of_what_is_not_held_breaks_the_protocol(void **state)
{
	stranger s = { .waits = true };

	(void)state;
	begin_frame(&s.says, CREDIT, 0);
	put_text(&s.says, "\x08\x01"); /* 1: frames = 1 */
	end_frame(&s.says);
	a_call_ends_with(&s, RIDL_E_PROTOCOL);
	s.says.len = 0;
	begin_frame(&s.says, RELEASE, 0);
	put_text(&s.says, "\x0a\x04\x08\x05\x10\x01"); /* 1: { id 5, count 1 } */
	end_frame(&s.says);
	a_call_ends_with(&s, RIDL_E_PROTOCOL);
}

/*
 * The other role: peers of a server, which has a healthy client too.
 */

typedef struct healthy {
	site site;
	ridl_conn *conn;
	peer_worker *at;
	counter stop;
	counter answers;
	pthread_t thread;
} healthy;

static void *
ask_on(void *ctx)
{
	healthy *h = ctx;
	uint64_t sum;

	for (uint64_t i = 0; counter_value(&h->stop) == 0; i++) {
		EXPECT(peer_worker_add(h->at, i, 1, &sum), RIDL_OK);
		CHECK(sum == i + 1);
		counter_add(&h->answers, 1);
	}
	return NULL;
}

static void
start_healthy(healthy *h, const char *scheme)
{
	static const counter fresh = COUNTER_INIT;

	h->stop = h->answers = fresh;
	site_start(&h->site, scheme, NULL);
	h->conn = site_connect(&h->site);
	h->at = peer_worker_at(h->conn);
	start_thread(&h->thread, ask_on, h);
}

static void
stop_healthy(healthy *h)
{
	counter_add(&h->stop, 1);
	join_thread(h->thread);
	peer_worker_unref(h->at);
	ridl_conn_unref(h->conn);
	site_stop(&h->site);
}

/* It has been served since, and goes on. */
static void
still_healthy(healthy *h)
{
	counter_wait(&h->answers, counter_value(&h->answers) + 3);
}

/* Says this right after its greeting (or instead of it), and is thrown out. */
static void
is_thrown_out(const script *says)
{
	for
		EACH_SCHEME(i)
		{
			healthy h;
			raw_peer p;

			start_healthy(&h, schemes[i]);
			raw_connect(&p, h.site.address);
			raw_send(&p, says);
			raw_expect_end(&p);
			raw_close(&p);
			still_healthy(&h);
			stop_healthy(&h);
		}
}

/* The same, and it is told why first. */
static void
is_told_why_and_thrown_out(const script *says)
{
	for
		EACH_SCHEME(i)
		{
			healthy h;
			raw_peer p;
			raw_frame f;

			start_healthy(&h, schemes[i]);
			raw_connect(&p, h.site.address);
			raw_send(&p, says);
			raw_expect_greeting(&p);
			do
				CHECK(raw_next(&p, &f));
			while (f.kind != GOAWAY);
			CHECK(
			    f.body_len > 2 && f.body[0] == 0x08 && f.body[1] == RIDL_E_PROTOCOL);
			raw_expect_end(&p);
			raw_close(&p);
			still_healthy(&h);
			stop_healthy(&h);
		}
}

static void
a_client_that_speaks_http_is_thrown_out(void **state)
{
	script s = { .len = 0 };

	(void)state;
	put_text(&s, "GET / HTTP/1.1\r\nHost: here\r\n\r\n");
	is_thrown_out(&s);
}

static void
a_client_that_does_not_greet_first_is_thrown_out(void **state)
{
	script s = { .len = 0 };

	(void)state;
	put_preface(&s);
	put_call(&s, 1, service_id(WORKER), name_hash("test.peer.Worker/add"));
	is_told_why_and_thrown_out(&s);
}

static void
a_frame_of_an_unknown_kind_or_flag_is_thrown_out(void **state)
{
	script s = { .len = 0 };

	(void)state;
	put_greeting(&s);
	begin_frame(&s, 77, 0);
	end_frame(&s);
	is_told_why_and_thrown_out(&s);
	s.len = 0;
	put_greeting(&s);
	begin_frame(&s, PING, 64);
	end_frame(&s);
	is_told_why_and_thrown_out(&s);
	s.len = 0;
	put_greeting(&s);
	begin_frame(&s, PING, ONEWAY);
	end_frame(&s);
	is_told_why_and_thrown_out(&s);
}

static void
a_frame_that_is_cut_off_ends_with_its_sender(void **state)
{
	(void)state;
	for
		EACH_SCHEME(i)
		{
			healthy h;

			start_healthy(&h, schemes[i]);
			for (size_t cut = 1; cut < 44; cut += 7) {
				script s = { .len = 0 };
				raw_peer p;

				put_greeting(&s);
				put_call(
				    &s, 1, service_id(WORKER), name_hash("test.peer.Worker/add"));
				s.len = cut;
				raw_connect(&p, h.site.address);
				raw_send(&p, &s);
				shutdown(p.fd, SHUT_WR);
				raw_expect_end(&p);
				raw_close(&p);
				still_healthy(&h);
			}
			stop_healthy(&h);
		}
}

static void
a_frame_larger_than_offered_is_thrown_out(void **state)
{
	script s = { .len = 0 };

	(void)state;
	put_greeting(&s);
	begin_frame(&s, CALL, 0);
	end_frame_as(&s, 64u << 20);
	is_told_why_and_thrown_out(&s);
}

/* One connection on which each question is wrong, and the last one right. */
static void
what_is_wrong_with_a_call_fails_that_call_alone(void **state)
{
	const uint32_t add = name_hash("test.peer.Worker/add");

	(void)state;
	for
		EACH_SCHEME(i)
		{
			script s = { .len = 0 };
			healthy h;
			raw_peer p;
			raw_frame f;

			start_healthy(&h, schemes[i]);
			raw_connect(&p, h.site.address);
			put_greeting(&s);
			raw_send(&p, &s);
			raw_expect_greeting(&p);

			s.len = 0;
			put_call(&s, 1, service_id("test.peer.Nobody"), add);
			raw_send(&p, &s);
			raw_expect_error(&p, 1, RIDL_E_NO_SERVICE);

			s.len = 0;
			put_call(
			    &s, 2, service_id(WORKER), name_hash("test.peer.Worker/subtract"));
			raw_send(&p, &s);
			raw_expect_error(&p, 2, RIDL_E_UNIMPLEMENTED);

			s.len = 0;
			put_call(&s, 3, service_id(WORKER),
			    name_hash("test.peer.Worker/unimplemented"));
			raw_send(&p, &s);
			raw_expect_error(&p, 3, RIDL_E_UNIMPLEMENTED);

			s.len = 0;
			put_call(&s, 4, 12345, add); /* a reference that was never given */
			raw_send(&p, &s);
			raw_expect_error(&p, 4, RIDL_E_NO_OBJECT);

			s.len = 0;
			put_call(&s, 5, 0, add);
			raw_send(&p, &s);
			raw_expect_error(&p, 5, RIDL_E_NO_OBJECT);

			s.len = 0; /* a parameter that comes home without ever having left */
			begin_frame(&s, CALL, REFS);
			put32(&s, 6);
			put32(&s, service_id(WORKER));
			put32(&s, name_hash("test.peer.Worker/keep"));
			put32(&s, 0);
			put32(&s, 0);
			put16(&s, 1);
			put32(&s, 4711);
			put32(&s, name_hash("test.peer.Thing"));
			put8(&s, 1);
			put_text(&s, "\x08\x01");
			end_frame(&s);
			raw_send(&p, &s);
			raw_expect_error(&p, 6, RIDL_E_NO_OBJECT);

			s.len = 0; /* a body that is none */
			put_call(&s, 7, service_id(WORKER), add);
			put_text(&s, "\xff\xff\xff");
			end_frame(&s);
			raw_send(&p, &s);
			raw_expect_error(&p, 7, RIDL_E_MALFORMED);

			s.len = 0; /* a object that is needed and absent */
			put_call(&s, 8, service_id(WORKER), name_hash("test.peer.Worker/keep"));
			raw_send(&p, &s);
			raw_expect_error(&p, 8, RIDL_E_MALFORMED);

			s.len = 0;
			put_call(&s, 9, service_id(WORKER), add);
			put_text(&s, "\x08\x02\x10\x03"); /* 2, 3 */
			end_frame(&s);
			raw_send(&p, &s);
			raw_expect(&p, REPLY, &f);
			CHECK(f.words[0] == 9 && f.body_len == 2 &&
			      memcmp(f.body, "\x08\x05", 2) == 0);

			raw_close(&p);
			still_healthy(&h);
			stop_healthy(&h);
		}
}

static void
a_frame_that_may_be_skipped_is_skipped(void **state)
{
	script s = { .len = 0 };
	healthy h;
	raw_peer p;
	raw_frame f;

	(void)state;
	start_healthy(&h, "unix");
	raw_connect(&p, h.site.address);
	put_greeting(&s);
	begin_frame(&s, 200, 0xff);
	put_text(&s, "from a later version");
	end_frame(&s);
	begin_frame(&s, PING, 0);
	put_text(&s, "are you there?");
	end_frame(&s);
	raw_send(&p, &s);
	raw_expect_greeting(&p);
	raw_expect(&p, PONG, &f);
	CHECK(f.body_len == 14 && memcmp(f.body, "are you there?", 14) == 0);
	raw_close(&p);
	stop_healthy(&h);
}

static void
a_second_call_with_the_id_of_one_under_way_is_thrown_out(void **state)
{
	script s = { .len = 0 };
	healthy h;
	raw_peer p;
	raw_frame f;

	(void)state;
	start_healthy(&h, "unix");
	raw_connect(&p, h.site.address);
	put_greeting(&s);
	put_call(&s, 9, service_id(WORKER), name_hash("test.peer.Worker/defer"));
	raw_send(&p, &s);
	counter_wait(&h.site.worker.deferred, 1);
	s.len = 0;
	put_call(&s, 9, service_id(WORKER), name_hash("test.peer.Worker/add"));
	raw_send(&p, &s);
	raw_expect_greeting(&p);
	raw_expect(&p, GOAWAY, &f);
	raw_expect_end(&p);
	raw_close(&p);
	ridl_call_unref(&worker_take_deferred(&h.site.worker)->call);
	still_healthy(&h);
	stop_healthy(&h);
}

static void
more_oneways_than_offered_are_thrown_out(void **state)
{
	enum { OFFERED = 1024 };
	const uint32_t note = name_hash("test.peer.Worker/note");
	healthy h;
	raw_peer p;

	(void)state;
	start_healthy(&h, "unix");
	raw_connect(&p, h.site.address);
	/* Whoever holds the worker's lock holds up the first of them, and with it the credit. */
	pthread_mutex_lock(&h.site.worker.mu);
	for (unsigned i = 0; i <= OFFERED; i++) {
		script s = { .len = 0 };

		if (i == 0)
			put_greeting(&s);
		put_call(&s, 0, service_id(WORKER), note);
		s.bytes[s.frame + 5] = ONEWAY;
		raw_send(&p, &s);
	}
	raw_expect_end(&p);
	raw_close(&p);
	pthread_mutex_unlock(&h.site.worker.mu);
	still_healthy(&h);
	stop_healthy(&h);
}

static void
unpublished_service_refused(void **state)
{
	healthy h;
	peer_extra *extra;
	uint64_t sum;
	char *text;

	(void)state;
	start_healthy(&h, "unix");
	extra = peer_extra_at(h.conn);
	EXPECT(peer_extra_hello(extra, "you", &text), RIDL_E_NO_SERVICE);
	CHECK(text == NULL);
	CHECK(strcmp(ridl_last_error()->method, "test.peer.Extra/hello") == 0);
	CHECK(strcmp(ridl_last_error()->address, h.site.address) == 0);
	CHECK(ridl_last_error()->origin == RIDL_REMOTE);
	EXPECT(peer_worker_add(h.at, 1, 2, &sum), RIDL_OK);
	peer_extra_unref(extra);
	stop_healthy(&h);
}

/* One that the interface does not have, and one that the object does not. */
static void
unknown_method_refused(void **state)
{
	const uint32_t worker = service_id("test.peer.Worker");
	script s = { .len = 0 };
	raw_frame f;
	raw_peer p;
	healthy h;
	uint64_t sum;

	(void)state;
	start_healthy(&h, "unix");
	EXPECT(peer_worker_unimplemented(h.at), RIDL_E_UNIMPLEMENTED);
	CHECK(strcmp(ridl_last_error()->method, "test.peer.Worker/unimplemented") == 0);
	CHECK(ridl_last_error()->origin == RIDL_REMOTE);
	EXPECT(peer_worker_add(h.at, 1, 2, &sum), RIDL_OK);

	raw_connect(&p, h.site.address);
	put_greeting(&s);
	put_call(&s, 1, worker, name_hash("test.peer.Worker/nobodys"));
	put_call(&s, 2, worker, name_hash("test.peer.Extra/hello"));
	put_call(&s, 3, worker, 0);
	raw_send(&p, &s);
	raw_expect_greeting(&p);
	raw_expect_errors(&p, 3, RIDL_E_UNIMPLEMENTED);
	s.len = 0;
	put_call(&s, 4, worker, name_hash("test.peer.Worker/add"));
	raw_send(&p, &s);
	raw_expect(&p, REPLY, &f);
	CHECK(f.words[0] == 4);
	raw_close(&p);
	stop_healthy(&h);
}

/* So many references in a frame: ids of the sender's table, or (mine false) of the receiver's. */
static void
put_references(script *s, uint16_t n, uint32_t first_id, bool mine)
{
	put16(s, n);
	for (uint16_t i = 0; i < n; i++) {
		put32(s, first_id + i);
		put32(s, name_hash("test.peer.Thing"));
		put8(s, mine ? 0 : 1);
	}
}

static void
put_call_with(script *s, uint32_t call, const char *method, uint16_t n, uint32_t first_id,
    bool mine, const char *body)
{
	begin_frame(s, CALL, REFS);
	put32(s, call);
	put32(s, service_id("test.peer.Worker"));
	put32(s, name_hash(method));
	put32(s, 0);
	put32(s, 0);
	put_references(s, n, first_id, mine);
	put_text(s, body);
	end_frame(s);
}

/* The other gives back so many references of these ids, one of each, in one batch or several. */
static void
expect_released(raw_peer *p, uint32_t first_id, unsigned n)
{
	bool seen[8] = { false };
	raw_frame f;

	CHECK(n <= 8);
	for (unsigned have = 0; have < n;) {
		raw_expect(p, RELEASE, &f);
		/* Each item: 0a len 08 id 10 01, and ids are below 128 here. */
		for (size_t at = 0; at < f.body_len; at += 6, have++) {
			CHECK(f.body[at] == 0x0a && f.body[at + 1] == 4);
			CHECK(f.body[at + 3] >= first_id && f.body[at + 3] < first_id + n);
			CHECK(f.body[at + 5] == 1);
			CHECK(!seen[f.body[at + 3] - first_id]);
			seen[f.body[at + 3] - first_id] = true;
		}
	}
}

/* A broken body, a parameter that the method does not have, a body that claims none of them, a call to nobody. */
static void
unclaimed_references_are_released(void **state)
{
	script s = { .len = 0 };
	raw_frame f;
	raw_peer p;
	healthy h;

	(void)state;
	start_healthy(&h, "unix");
	raw_connect(&p, h.site.address);
	put_greeting(&s);
	put_call_with(&s, 1, "test.peer.Worker/keep", 2, 10, true, "\x08\xff");
	raw_send(&p, &s);
	raw_expect_greeting(&p);
	raw_expect_error(&p, 1, RIDL_E_MALFORMED);
	expect_released(&p, 10, 2);
	s.len = 0;
	put_call_with(&s, 2, "test.peer.Worker/add", 3, 20, true, "\x98\x06\x01");
	raw_send(&p, &s);
	raw_expect(&p, REPLY, &f);
	expect_released(&p, 20, 3);
	s.len = 0;
	put_call_with(&s, 3, "test.peer.Worker/nobodys", 1, 30, true, "");
	raw_send(&p, &s);
	raw_expect_error(&p, 3, RIDL_E_UNIMPLEMENTED);
	expect_released(&p, 30, 1);
	/* In an answer that is late, the same: late_reply_with_references_releases_them. */
	raw_close(&p);
	still_healthy(&h);
	stop_healthy(&h);
}

/* Never given, given to somebody else, given and released: as the object of a call, and as a parameter. */
static void
forged_reference_is_refused(void **state)
{
	enum { FIRST = 1 << 16 }; /* generation 1, slot 0: what the other connection was given */
	script s = { .len = 0 };
	peer_thing *thing;
	raw_peer p;
	healthy h;
	char *name;

	(void)state;
	start_healthy(&h, "unix");
	EXPECT(peer_worker_make(h.at, "of the other", &thing), RIDL_OK);
	raw_connect(&p, h.site.address);
	put_greeting(&s);
	put_call(&s, 1, FIRST, name_hash("test.peer.Thing/name"));
	put_call(&s, 2, 0, name_hash("test.peer.Thing/name"));
	put_call(&s, 3, 0x7fffffff, name_hash("test.peer.Thing/name"));
	put_call_with(&s, 4, "test.peer.Worker/keep", 1, FIRST, false, "\x08\x01");
	raw_send(&p, &s);
	raw_expect_greeting(&p);
	raw_expect_errors(&p, 4, RIDL_E_NO_OBJECT);
	CHECK(h.site.worker.kept == NULL);
	EXPECT(peer_thing_name(thing, &name), RIDL_OK);
	CHECK(strcmp(name, "of the other") == 0);
	ridl_free(name);
	/* More than it holds, which is none: that is no mistake of one call. */
	s.len = 0;
	begin_frame(&s, RELEASE, 0);
	put_text(&s, "\x0a\x06\x08\x80\x80\x04\x10\x01");
	end_frame(&s);
	raw_send(&p, &s);
	raw_expect_end(&p);
	raw_close(&p);
	EXPECT(peer_thing_name(thing, &name), RIDL_OK);
	ridl_free(name);
	peer_thing_unref(thing);
	stop_healthy(&h);
}

/* One that was given and given back names nothing any more, though its slot is used again. */
static void
stale_reference_is_refused(void **state)
{
	enum { FIRST = 1 << 16 };
	script s = { .len = 0 };
	raw_peer p;
	raw_frame f;
	healthy h;

	(void)state;
	start_healthy(&h, "unix");
	raw_connect(&p, h.site.address);
	put_greeting(&s);
	put_call(&s, 1, service_id("test.peer.Worker"), name_hash("test.peer.Worker/make"));
	raw_send(&p, &s);
	raw_expect_greeting(&p);
	raw_skip(&p); /* the answer, with the reference */
	s.len = 0;
	put_call(&s, 2, FIRST, name_hash("test.peer.Thing/name"));
	begin_frame(&s, RELEASE, 0);
	put_text(&s, "\x0a\x06\x08\x80\x80\x04\x10\x01");
	end_frame(&s);
	raw_send(&p, &s);
	raw_expect(&p, REPLY, &f);
	counter_wait(&h.site.worker.things_released, 1);
	s.len = 0;
	put_call(&s, 3, service_id("test.peer.Worker"), name_hash("test.peer.Worker/make"));
	raw_send(&p, &s);
	raw_skip(&p);
	s.len = 0;
	put_call(&s, 4, FIRST, name_hash("test.peer.Thing/name"));
	raw_send(&p, &s);
	raw_expect_error(&p, 4, RIDL_E_NO_OBJECT);
	raw_close(&p);
	stop_healthy(&h);
}

/* Both ends adopt: a socketpair, of which we are the other end. */
static void
an_adopted_socket_is_treated_alike(void **state)
{
	script s = { .len = 0 };
	ridl_conn *conn;
	int fds[2];

	(void)state;
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds), 0);
	put_text(&s, "HTTP/1.0 200 OK\r\n");
	raw_send(&(raw_peer){ .fd = fds[1] }, &s);
	EXPECT(ridl_conn_adopt(fds[0], NULL, &conn), RIDL_E_PROTOCOL);
	MENTIONS("fd:");
	raw_expect_end(&(raw_peer){ .fd = fds[1] });
	close(fds[1]);

	assert_int_equal(socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, fds), 0);
	EXPECT(ridl_conn_adopt(fds[0], NULL, &conn), RIDL_E_INVALID);
	close(fds[1]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(an_address_where_nothing_is_is_unreachable),
		TEST(an_address_that_makes_no_sense_is_told_apart),
		TEST(an_address_where_nobody_listens_refuses),
		TEST(a_server_that_speaks_http_is_no_peer),
		TEST(a_server_that_says_anything_else_is_no_peer),
		TEST(a_server_that_says_nothing_is_given_up_in_time),
		TEST(a_server_that_ends_before_its_greeting_is_no_peer),
		TEST(a_peer_that_ends_without_an_answer_closes),
		TEST(a_peer_that_dies_in_a_frame_resets),
		TEST(a_frame_shorter_than_its_kind_breaks_the_protocol),
		TEST(a_frame_larger_than_offered_breaks_the_protocol),
		TEST(an_answer_to_no_call_breaks_the_protocol),
		TEST(what_a_peer_fails_with_is_told_to_the_caller),
		TEST(a_second_greeting_breaks_the_protocol),
		TEST(a_release_or_credit_of_what_is_not_held_breaks_the_protocol),
		TEST(a_client_that_speaks_http_is_thrown_out),
		TEST(a_client_that_does_not_greet_first_is_thrown_out),
		TEST(a_frame_of_an_unknown_kind_or_flag_is_thrown_out),
		TEST(a_frame_that_is_cut_off_ends_with_its_sender),
		TEST(a_frame_larger_than_offered_is_thrown_out),
		TEST(what_is_wrong_with_a_call_fails_that_call_alone),
		TEST(a_frame_that_may_be_skipped_is_skipped),
		TEST(a_second_call_with_the_id_of_one_under_way_is_thrown_out),
		TEST(more_oneways_than_offered_are_thrown_out),
		TEST(unpublished_service_refused),
		TEST(unknown_method_refused),
		TEST(unclaimed_references_are_released),
		TEST(forged_reference_is_refused),
		TEST(stale_reference_is_refused),
		TEST(an_adopted_socket_is_treated_alike),
	};

	return cmocka_run_group_tests_name("badinput", tests, NULL, NULL);
}
