/* SPDX-License-Identifier: MIT */
/*
 * What servers and connections say of themselves, to whom, and how often.
 */
#include "rawpeer.h"
#include "worker.h"
#include <unistd.h>

/* All lines, each begun with the first letter of its level. */
typedef struct book {
	pthread_mutex_t mu;
	char text[16384]; /* mu */
	size_t len;       /* mu */
	ridl_conn *conn;  /* mu: that of the last line */
	counter gone;
	site *site;
} book;

#define BOOK                                                                                     \
	{                                                                                        \
		.mu = PTHREAD_MUTEX_INITIALIZER, .gone = COUNTER_INIT                            \
	}

static void
note(ridl_log_level level, ridl_conn *conn, const char *message, void *ctx)
{
	book *b = ctx;

	CHECK(strchr(message, '\n') == NULL && strstr(message, "(null)") == NULL);
	CHECK(conn == NULL || strstr(message, ridl_conn_peer(conn)->address) != NULL);
	/* Nobody's last error is spoilt by what is done here. */
	EXPECT(ridl_server_listen(NULL, NULL), RIDL_E_ADDRESS);
	pthread_mutex_lock(&b->mu);
	b->len += (size_t)snprintf(
	    b->text + b->len, sizeof b->text - b->len, "%c %s\n", "?EWID"[level], message);
	CHECK(b->len < sizeof b->text);
	b->conn = conn;
	pthread_mutex_unlock(&b->mu);
}

/* How often the text is in it. */
static unsigned
count_lines(book *b, const char *text)
{
	unsigned n = 0;

	pthread_mutex_lock(&b->mu);
	for (const char *at = b->text; (at = strstr(at, text)) != NULL; at++)
		n++;
	pthread_mutex_unlock(&b->mu);
	return n;
}

#define SAYS(b, text) says(__FILE__, __LINE__, b, text)
static void
says(const char *file, int line, book *b, const char *text)
{
	if (count_lines(b, text) == 0) {
		fprintf(stderr, "%s", b->text);
		check_failed(file, line, text);
	}
}

/* A busy machine shall make no handler slow, for that would be told, too. */
static ridl_server_options
server_options(book *b, ridl_log_level level)
{
	return (ridl_server_options){ .size = sizeof(ridl_server_options),
		.tick = RIDL_SECONDS(1),
		.log = note,
		.log_level = level,
		.ctx = b };
}

static void
has_gone(ridl_conn *conn, ridl_status reason, void *ctx)
{
	book *b = ctx;

	(void)conn;
	(void)reason;
	counter_add(&b->gone, 1);
}

static void
a_server_tells_who_comes_and_goes(void **state)
{
	book b = BOOK;
	ridl_server_options options = server_options(&b, 0);
	char who[64];
	peer_worker *at;
	ridl_conn *conn;
	site s;

	(void)state;
	options.on_disconnect = has_gone;
	snprintf(who, sizeof who, "(uid %u, pid %d)", (unsigned)getuid(), (int)getpid());
	site_start(&s, "unix", &options);
	SAYS(&b, ": the server listens\n");
	assert_null(b.conn);
	conn = site_connect(&s);
	at = peer_worker_at(conn);
	EXPECT(peer_worker_refuse(at, "no", 1, NULL), PEER_REFUSED);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	counter_wait(&b.gone, 1);
	site_stop(&s);
	SAYS(&b, ": somebody has come (uid ");
	SAYS(&b, "the peer has closed the connection (uid ");
	SAYS(&b, who);
	SAYS(&b, "I the server stops\n");
	SAYS(&b, "I the server has stopped\n");
	/* Nothing of calls, and of connections each thing once. */
	assert_int_equal(count_lines(&b, "refuse"), 0);
	assert_int_equal(count_lines(&b, "\n"), 5);
}

static void
calls_that_fail_are_for_those_who_debug(void **state)
{
	book b = BOOK;
	const ridl_server_options options = server_options(&b, RIDL_LOG_DEBUG);
	peer_worker *at;
	ridl_conn *conn;
	site s;

	(void)state;
	site_start(&s, "unix", &options);
	conn = site_connect(&s);
	at = peer_worker_at(conn);
	EXPECT(peer_worker_refuse(at, "no", 1, NULL), PEER_REFUSED);
	EXPECT(peer_worker_fail(at, 5000, "some reason"), 5000);
	EXPECT(peer_worker_unimplemented(at), RIDL_E_UNIMPLEMENTED);
	SAYS(&b, "test.peer.Worker/refuse failed: test.peer.Refused");
	SAYS(&b, "test.peer.Worker/fail failed: an error of the application: some reason");
	SAYS(&b, "test.peer.Worker/unimplemented failed: ");
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	site_stop(&s);
}

static ridl_status
nobody(ridl_conn *conn, const ridl_peer *peer, void *ctx)
{
	(void)conn;
	(void)peer;
	(void)ctx;
	return RIDL_E_DENIED;
}

static void
who_is_turned_away_is_a_warning(void **state)
{
	book b = BOOK;
	ridl_server_options options = server_options(&b, RIDL_LOG_WARNING);
	const ridl_limits one = { .size = sizeof one, .connections = 1 };
	ridl_conn *conn, *more;
	site s;

	(void)state;
	options.on_connect = nobody;
	site_start(&s, "tcp", &options);
	EXPECT(ridl_connect(s.address, NULL, &conn), RIDL_E_DENIED);
	site_stop(&s);
	SAYS(&b, ": not let in by on_connect (tcp:127.0.0.1:");
	assert_int_equal(count_lines(&b, "\n"), 1);

	b.len = 0;
	options.on_connect = NULL;
	options.limits = &one;
	site_start(&s, "unix", &options);
	conn = site_connect(&s);
	/* However many they are. */
	for (unsigned i = 0; i < 50; i++)
		EXPECT(ridl_connect(s.address, NULL, &more), RIDL_E_OVERLOADED);
	SAYS(&b, "W ");
	SAYS(&b, "not let in: the server has as many connections as are allowed");
	assert_true(count_lines(&b, "not let in") < 25); /* a second may pass or two */
	ridl_conn_unref(conn);
	site_stop(&s);
}

static void
a_broken_peer_is_a_warning(void **state)
{
	book b = BOOK;
	const ridl_server_options options = server_options(&b, RIDL_LOG_WARNING);
	script bad = { .len = 0 };
	raw_peer p;
	site s;

	(void)state;
	site_start(&s, "unix", &options);
	raw_connect(&p, s.address);
	put_greeting(&bad);
	begin_frame(&bad, REPLY, 0);
	put32(&bad, 4711);
	end_frame(&bad);
	raw_send(&p, &bad);
	raw_expect_end(&p);
	raw_close(&p);
	site_stop(&s);
	SAYS(&b, "W unix:");
	SAYS(&b, "the peer broke the protocol: an answer to a call that was never made");
	assert_int_equal(count_lines(&b, "\n"), 1);
}

/* What a peer says of itself stays within the line that says whose it is, and does nothing to a terminal. */
static void
the_words_of_a_peer_make_no_lines(void **state)
{
	static const char words[] = "gone\nE forged\x1b[2J\xc2\x9b"
				    "2J\x7f caf\xc3\xa9";
	static const uint8_t statuses[] = { RIDL_E_DENIED, RIDL_E_CLOSED };
	book b = BOOK;
	ridl_server_options options = server_options(&b, 0);
	site s;

	(void)state;
	options.on_disconnect = has_gone;
	site_start(&s, "unix", &options);
	for (unsigned i = 0; i < 2; i++) {
		script said = { .len = 0 };
		raw_peer p;

		/* The first does not even greet. */
		if (i == 0)
			put_preface(&said);
		else
			put_greeting(&said);
		begin_frame(&said, GOAWAY, 0);
		put8(&said, 1 << 3);
		put8(&said, statuses[i]);
		put8(&said, 2 << 3 | 2);
		put8(&said, sizeof words - 1);
		put_text(&said, words);
		end_frame(&said);
		raw_connect(&p, s.address);
		raw_send(&p, &said);
		raw_expect_greeting(&p);
		raw_close(&p);
		counter_wait(&b.gone, i + 1);
	}
	site_stop(&s);
	SAYS(&b, ": the peer does not let us in: gone?E forged?[2J??2J? caf\xc3\xa9 (uid ");
	SAYS(&b, ": the peer goes away: gone?E forged?[2J??2J? caf\xc3\xa9 (uid ");
}

static void
refused_calls_are_told_of_once(void **state)
{
	enum { LIMIT = 16, N = 100 };
	book b = BOOK;
	ridl_server_options options = server_options(&b, RIDL_LOG_WARNING);
	const ridl_limits few = { .size = sizeof few, .unfinished_calls = LIMIT };
	peer_worker_block_future *f[N];
	ridl_conn *conn;
	peer_worker *at;
	site s;

	(void)state;
	options.limits = &few;
	site_start(&s, "unix", &options);
	conn = site_connect(&s);
	at = peer_worker_at(conn);
	for (unsigned i = 0; i < N; i++)
		f[i] = peer_worker_block_async(at, 1);
	for (unsigned i = LIMIT; i < N; i++)
		ENDED(&f[i]->future, RIDL_E_OVERLOADED);
	counter_add(&s.worker.gate, 1);
	for (unsigned i = 0; i < N; i++)
		ridl_future_free(&f[i]->future);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	site_stop(&s);
	SAYS(&b, "W unix:");
	SAYS(&b, ": calls are refused: too many are not finished");
	assert_true(count_lines(&b, "calls are refused") < 50); /* a second may pass or two */
}

static void
a_client_may_listen_too(void **state)
{
	book b = BOOK;
	const ridl_conn_options options = { .size = sizeof options, .log = note, .ctx = &b };
	ridl_conn *conn;
	site s;

	(void)state;
	site_start(&s, "unix", NULL);
	conn = site_connect_with(&s, &options);
	SAYS(&b, ": connected (uid ");
	assert_ptr_equal(b.conn, conn);
	ridl_conn_close(conn);
	ridl_conn_unref(conn);
	SAYS(&b, ": closed here (uid ");
	assert_int_equal(count_lines(&b, "\n"), 2);
	site_stop(&s);
	/* What connect says by its status is not said twice. */
	EXPECT(ridl_connect("unix:/nowhere/ridl", &options, &conn), RIDL_E_UNREACHABLE);
	assert_int_equal(count_lines(&b, "\n"), 2);
}

static ridl_verdict
ask_around(const ridl_peer *peer, const char *service, const char *method, void *ctx)
{
	site *at = ((book *)ctx)->site;

	(void)peer;
	(void)service;
	if (strcmp(method, "test.peer.Worker/add") == 0)
		return RIDL_ALLOW;
	counter_add(&at->worker.entered, 1);
	counter_wait(&at->worker.gate, 1);
	return RIDL_DENY;
}

/* block() is named, and ends like that, when its gate is opened. */
static void
block_is_named(book *b, ridl_server_options *options, ridl_status end)
{
	peer_worker_block_future *f;
	uint64_t sum;
	rig r;

	b->site = &r.site;
	options->tick = RIDL_MS(1);
	site_start(&r.site, "unix", options);
	r.conn = site_connect(&r.site);
	r.at = peer_worker_at(r.conn);
	f = peer_worker_block_async(r.at, 1);
	counter_wait(&r.site.worker.entered, 1);
	/* It is answered by whoever has overtaken that one. */
	EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_OK);
	SAYS(b, "W test.peer.Worker/block blocks");
	counter_add(&r.site.worker.gate, 1);
	ENDED(&f->future, end);
	ridl_future_free(&f->future);
	peer_worker_unref(r.at);
	ridl_conn_unref(r.conn);
	site_stop(&r.site);
	assert_int_equal(count_lines(b, "Worker/block blocks"), 1);
}

static void
a_method_that_blocks_is_named(void **state)
{
	book b = BOOK;
	ridl_server_options options = server_options(&b, RIDL_LOG_WARNING);

	(void)state;
	block_is_named(&b, &options, RIDL_OK);
}

/* So is one whose leave takes long to be had, before its handler has begun. */
static void
a_method_whose_leave_blocks_is_named(void **state)
{
	book b = BOOK;
	ridl_server_options options = server_options(&b, RIDL_LOG_WARNING);

	(void)state;
	options.authorize = ask_around;
	block_is_named(&b, &options, RIDL_E_DENIED);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_server_tells_who_comes_and_goes),
		TEST(calls_that_fail_are_for_those_who_debug),
		TEST(who_is_turned_away_is_a_warning),
		TEST(a_broken_peer_is_a_warning),
		TEST(the_words_of_a_peer_make_no_lines),
		TEST(refused_calls_are_told_of_once),
		TEST(a_client_may_listen_too),
		TEST(a_method_that_blocks_is_named),
		TEST(a_method_whose_leave_blocks_is_named),
	};

	return cmocka_run_group_tests_name("log", tests, NULL, NULL);
}
