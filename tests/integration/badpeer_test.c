/* SPDX-License-Identifier: MIT */
/*
 * Peers that break rules, by the table in badpeers.c: against a server that has a healthy client too, which is served
 * throughout; and against a connection of ours, which both calls the peer and serves it. Whatever the peer does, the
 * connection ends for the expected reason, everything under way ends, and nothing is left.
 */
#include "badpeers.h"
#include "talk.h"
#include "worker.h"
#include <errno.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

enum { TOO_LONG_S = 20, MAX_DEFERRED = 2048, MAX_FUTURES = 2048 };

/* Extra.hello is answered when the test says so. */
typedef struct extra {
	counter deferred;
	pthread_mutex_t mu;
	peer_extra_hello_call *calls[MAX_DEFERRED]; /* mu */
	size_t n_calls;                             /* mu */
} extra;

typedef struct stage {
	int role;
	raw_peer peer;
	bool peer_ended;
	bool vanished; /* without a word */
	bool is_tcp;
	uint32_t words[TALK_NAMES];
	worker worker; /* as a client */
	worker *at;    /* what the peer calls */
	extra extra;
	bool held;
	bool over;

	site site; /* as a server */
	ridl_conn *healthy;
	peer_worker *healthy_at;

	ridl_conn *conn; /* as a client */
	peer_worker *remote;
	int fd;             /* to be adopted */
	ridl_status served; /* how that ended; read after the thread has */
	counter met;        /* both have greeted, or not */
	pthread_t thread;
	ridl_future *futures[MAX_FUTURES];
	size_t begun, asked;

	counter gone;       /* connections that have ended */
	ridl_status reason; /* the last one's; read after it has gone */
	unsigned expected;  /* so many have gone */
} stage;

static const counter fresh = COUNTER_INIT;

/*
 * Where a test was when it failed.
 */

static const char *current_rule = "", *current_line = "";

static void
tell_where(int signal_number)
{
	(void)signal_number;
	fprintf(stderr, "that was '%s', at: %.*s\n", current_rule,
	    (int)strcspn(current_line, "\n"), current_line);
}

/*
 * What the peer may call.
 */

static ridl_status
hello(void *self, peer_extra_hello_call *call, const char *who, const char **text)
{
	extra *e = self;

	(void)who;
	(void)text;
	pthread_mutex_lock(&e->mu);
	CHECK(e->n_calls < MAX_DEFERRED);
	e->calls[e->n_calls++] = call;
	pthread_mutex_unlock(&e->mu);
	counter_add(&e->deferred, 1);
	return RIDL_DEFERRED;
}

static const peer_extra_ops extra_ops = { .hello = hello };

/* Answers all of them, or drops them. */
static void
finish_deferred(extra *e, bool answered)
{
	pthread_mutex_lock(&e->mu);
	while (e->n_calls > 0) {
		peer_extra_hello_call *call = e->calls[--e->n_calls];

		pthread_mutex_unlock(&e->mu);
		if (answered)
			EXPECT(peer_extra_hello_reply(call, "late"), RIDL_OK);
		else
			ridl_call_unref(&call->call);
		pthread_mutex_lock(&e->mu);
	}
	pthread_mutex_unlock(&e->mu);
}

static void
drop_kept(worker *w)
{
	peer_thing *kept;

	pthread_mutex_lock(&w->mu);
	kept = w->kept;
	w->kept = NULL;
	pthread_mutex_unlock(&w->mu);
	peer_thing_unref(kept);
}

static void
on_disconnect(ridl_conn *conn, ridl_status reason, void *ctx)
{
	stage *s = ctx;

	(void)conn;
	s->reason = reason;
	counter_add(&s->gone, 1);
}

/*
 * As a client: a thread shakes hands and serves.
 */

static void *
adopt_and_serve(void *ctx)
{
	stage *s = ctx;
	peer_worker *object = worker_new(&s->worker);
	peer_extra *other = peer_extra_new(&extra_ops, &s->extra);
	ridl_object *const publish[] = { &object->object, &other->object };
	const ridl_conn_options options = { .size = sizeof options,
		.publish = publish,
		.n_publish = 2,
		.on_disconnect = on_disconnect,
		.ctx = s };

	s->served = ridl_conn_adopt(s->fd, &options, &s->conn);
	peer_worker_unref(object);
	peer_extra_unref(other);
	if (s->served == RIDL_OK)
		s->remote = peer_worker_at(s->conn);
	counter_add(&s->met, 1);
	if (s->served == RIDL_OK)
		s->served = ridl_conn_serve(s->conn, RIDL_FOREVER);
	return NULL;
}

static void
limit_time(int fd)
{
	const struct timeval limit = { .tv_sec = TOO_LONG_S };

	CHECK(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit) == 0);
	CHECK(setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit) == 0);
}

static void
begin_client(stage *s)
{
	int fds[2];

	CHECK(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) == 0);
	limit_time(fds[1]);
	s->fd = fds[0];
	s->peer = (raw_peer){ .fd = fds[1] };
	s->met = fresh;
	worker_init(&s->worker);
	s->at = &s->worker;
	start_thread(&s->thread, adopt_and_serve, s);
}

/* Whoever did not get as far as a connection was not told of its end. */
static void
end_client(stage *s)
{
	bool had_conn = s->conn != NULL;

	while (s->asked < s->begun)
		ridl_future_free(s->futures[s->asked++]);
	peer_worker_unref(s->remote);
	ridl_conn_unref(s->conn);
	s->remote = NULL;
	s->conn = NULL;
	CHECK(counter_value(&s->gone) == s->expected + had_conn);
	CHECK(!had_conn || s->reason == s->served);
	s->expected += had_conn;
}

static void
end_client_worker(stage *s)
{
	CHECK(counter_value(&s->worker.released) == 1);
	worker_done(&s->worker);
}

/*
 * As a server, with somebody healthy.
 */

static void
begin_server(stage *s, const char *scheme)
{
	const ridl_server_options options = {
		.size = sizeof options, .on_disconnect = on_disconnect, .ctx = s
	};
	peer_extra *other = peer_extra_new(&extra_ops, &s->extra);

	site_start(&s->site, scheme, &options);
	EXPECT(ridl_server_publish(s->site.server, &other->object), RIDL_OK);
	peer_extra_unref(other);
	s->at = &s->site.worker;
	s->healthy = site_connect(&s->site);
	s->healthy_at = peer_worker_at(s->healthy);
}

static void
end_server(stage *s)
{
	peer_worker_unref(s->healthy_at);
	ridl_conn_unref(s->healthy);
	site_stop(&s->site);
}

static void
still_healthy(stage *s)
{
	uint64_t sum;

	if (s->role != AS_SERVER)
		return;
	EXPECT(
	    peer_worker_add_timed(s->healthy_at, RIDL_SECONDS(TOO_LONG_S), 40, 2, &sum), RIDL_OK);
	CHECK(sum == 42);
}

/*
 * What the peer does.
 */

/* libridl may have had enough before all has been sent. */
static void
send_all(stage *s, const uint8_t *bytes, size_t n)
{
	for (size_t at = 0; at < n;) {
		ssize_t sent = send(s->peer.fd, bytes + at, n - at, MSG_NOSIGNAL);

		if (sent < 0) {
			CHECK(errno == EPIPE || errno == ECONNRESET);
			return;
		}
		at += (size_t)sent;
	}
}

static void
says(stage *s, const char *items)
{
	talk_bytes b;

	talk_compile(items, s->words, &b);
	send_all(s, b.bytes, b.len);
	talk_done(&b);
	/* Both have greeted, and nothing else. */
	if (strcmp(items, "hi") == 0 || strncmp(items, "hi\n", 3) == 0)
		if (s->role == AS_CLIENT)
			counter_wait(&s->met, 1);
}

/* An answer to a PING may have calls before it. */
static bool
may_be_passed_over(uint8_t kind, uint8_t expected)
{
	return kind == RELEASE || kind == CREDIT || (kind == CALL && expected == PONG);
}

static void
is_told(stage *s, const char *items)
{
	uint8_t *frame = NULL;
	talk_bytes expected;
	size_t size = 0;

	talk_compile(items, s->words, &expected);
	do {
		free(frame);
		frame = talk_receive(&s->peer, &size);
		CHECK(frame != NULL);
	} while (
	    frame[4] != expected.bytes[4] && may_be_passed_over(frame[4], expected.bytes[4]));
	CHECK(talk_is(&expected, frame, size, s->words));
	free(frame);
	talk_done(&expected);
}

static void
is_alive(stage *s)
{
	says(s, "PING{'alive?'}");
	is_told(s, "PONG{'alive?'}");
}

static void
gets_pongs(stage *s, unsigned n)
{
	for (unsigned i = 0; i < n; i++) {
		size_t size;
		uint8_t *frame = talk_receive(&s->peer, &size);

		CHECK(frame != NULL && frame[4] == PONG);
		free(frame);
	}
}

static void
ends(stage *s)
{
	close(s->peer.fd);
	s->peer_ended = true;
}

/* On tcp that is a reset; elsewhere the end, unless there is something that it has not read. */
static void
vanishes(stage *s)
{
	const struct linger now = { .l_onoff = 1 };

	CHECK(setsockopt(s->peer.fd, SOL_SOCKET, SO_LINGER, &now, sizeof now) == 0);
	s->vanished = true;
	ends(s);
}

/* The kernel tells of a reset once, and perhaps the one who sends its greeting. */
static void
same_end(const stage *s, ridl_status got, ridl_status wanted)
{
	if (s->vanished && !(s->is_tcp && s->peer.greeted) && wanted == RIDL_E_RESET &&
	    got == RIDL_E_CLOSED)
		return;
	expect_status(__FILE__, __LINE__, "the connection", got, wanted);
}

static void
hold(stage *s, bool on)
{
	if (on == s->held)
		return;
	s->held = on;
	if (on)
		pthread_mutex_lock(&s->at->mu);
	else
		pthread_mutex_unlock(&s->at->mu);
}

/* The reason why the connection has ended. */
static ridl_status
reason(stage *s)
{
	s->over = true;
	hold(s, false); /* it has gone when the last handler has returned */
	if (s->role == AS_CLIENT) {
		join_thread(s->thread);
		return s->served;
	}
	counter_wait(&s->gone, ++s->expected);
	return s->reason;
}

/* What the other still says, and its end. why: what a GOAWAY says of a broken rule, or empty. */
static void
hears_the_end(stage *s, char *why, size_t size)
{
	uint8_t *frame;
	size_t n;

	why[0] = 0;
	while ((frame = talk_receive(&s->peer, &n)) != NULL) {
		if (frame[4] == GOAWAY && n > 12 && frame[8] == 0x08 &&
		    frame[9] == RIDL_E_PROTOCOL)
			snprintf(why, size, "%.*s", (int)(n - 12), (const char *)frame + 12);
		free(frame);
	}
}

/* Closing over bytes that were not read, tcp may lose what was said before. */
static void
is_thrown_out(stage *s, const char *line)
{
	const char *at;
	ridl_status st = talk_status(line, &at);
	char wanted[100], why[600];

	CHECK(at[0] == ' ' && at[1] == '\'');
	snprintf(wanted, sizeof wanted, "%.*s", (int)strcspn(at + 2, "'"), at + 2);
	hears_the_end(s, why, sizeof why);
	if (strstr(why, wanted) == NULL && !(s->is_tcp && why[0] == 0)) {
		fprintf(stderr, "it is told '%s', not '%s'\n", why, wanted);
		abort();
	}
	same_end(s, reason(s), st);
}

/* A server does not need to be heard for that: some peers do not read. */
static void
has_gone(stage *s, const char *line)
{
	ridl_status st = talk_status(line, &line);
	char why[600];

	if (s->role == AS_SERVER)
		same_end(s, reason(s), st);
	if (!s->peer_ended)
		hears_the_end(s, why, sizeof why);
	if (s->role == AS_CLIENT)
		same_end(s, reason(s), st);
}

/*
 * What libridl is asked to do.
 */

static ridl_future *
start_add(peer_worker *at, const ridl_call_options *o)
{
	return &peer_worker_add_async_with(at, o, &(peer_worker_add_args){ .a = 2, .b = 3 })
		    ->future;
}

static ridl_future *
start_mix(peer_worker *at, const ridl_call_options *o)
{
	return &peer_worker_mix_async_with(at, o, &(peer_worker_mix_args){ .text = "x" })->future;
}

static ridl_future *
start_make(peer_worker *at, const ridl_call_options *o)
{
	return &peer_worker_make_async_with(at, o, &(peer_worker_make_args){ .name = "x" })
		    ->future;
}

static ridl_future *
start_kept(peer_worker *at, const ridl_call_options *o)
{
	const peer_worker_kept_args none = { .base = { .n_unknown_fields = 0 } };

	return &peer_worker_kept_async_with(at, o, &none)->future;
}

static ridl_future *
start_refuse(peer_worker *at, const ridl_call_options *o)
{
	return &peer_worker_refuse_async_with(at, o, &(peer_worker_refuse_args){ .why = "" })
		    ->future;
}

static ridl_future *
start_note(peer_worker *at, const ridl_call_options *o)
{
	return &peer_worker_note_async_with(at, o, &(peer_worker_note_args){ .number = 1 })
		    ->future;
}

static ridl_future *
start_keep(peer_worker *at, const ridl_call_options *o)
{
	peer_thing *thing = thing_new("mine", NULL);
	ridl_future *f =
	    &peer_worker_keep_async_with(at, o, &(peer_worker_keep_args){ .thing = thing })
		 ->future;

	peer_thing_unref(thing);
	return f;
}

static ridl_future *
start_echo(peer_worker *at, const ridl_call_options *o, size_t size)
{
	uint8_t *data = calloc(size, 1);
	ridl_future *f;

	CHECK(data != NULL);
	f = &peer_worker_echo_async_with(
	    at, o, &(peer_worker_echo_args){ .data = { .len = size, .data = data } })
		 ->future;
	free(data);
	return f;
}

static ridl_future *
start_echo64k(peer_worker *at, const ridl_call_options *o)
{
	return start_echo(at, o, 64 << 10);
}

static ridl_future *
start_echo65m(peer_worker *at, const ridl_call_options *o)
{
	return start_echo(at, o, 65 << 20);
}

static const struct {
	const char *name;
	ridl_future *(*start)(peer_worker *, const ridl_call_options *);
} methods[] = {
	{ "add", start_add },
	{ "mix", start_mix },
	{ "make", start_make },
	{ "kept", start_kept },
	{ "keep", start_keep },
	{ "refuse", start_refuse },
	{ "note", start_note },
	{ "echo64k", start_echo64k },
	{ "echo65m", start_echo65m },
};

/* *line moves behind the method's name. Nothing waits for room. */
static ridl_future *
begin_call(stage *s, const char **line)
{
	const ridl_call_options options = { .size = sizeof options, .no_wait = true };
	size_t n = strcspn(*line, " \n");

	counter_wait(&s->met, 1);
	for (size_t i = 0; i < sizeof methods / sizeof methods[0]; i++) {
		if (strlen(methods[i].name) != n || strncmp(methods[i].name, *line, n) != 0)
			continue;
		*line += n;
		return methods[i].start(s->remote, &options);
	}
	fprintf(stderr, "no such method\n");
	abort();
}

static void
starts(stage *s, const char *line)
{
	const char *at = line;
	unsigned long n = strtoul(line + strcspn(line, " \n"), NULL, 10);

	do {
		CHECK(s->begun < MAX_FUTURES);
		at = line;
		s->futures[s->begun++] = begin_call(s, &at);
		n = *at == ' ' && n > 0 ? n - 1 : 0;
	} while (n > 0);
}

static void
fails(stage *s, const char *line)
{
	ridl_future *f = begin_call(s, &line);

	CHECK(ridl_future_ready(f));
	CHECK(*line == ' ');
	expect_ended(__FILE__, __LINE__, f, talk_status(line + 1, &line));
	ridl_future_free(f);
}

static ridl_future *
first(stage *s)
{
	CHECK(s->asked < s->begun);
	return s->futures[s->asked];
}

static void
ended(stage *s, const char *line)
{
	ridl_future *f = first(s);
	const ridl_error *e;

	CHECK(ridl_future_wait_for(f, RIDL_SECONDS(TOO_LONG_S)) == RIDL_OK);
	e = ridl_future_error(f);
	same_end(s, e == NULL ? RIDL_OK : e->status, talk_status(line, &line));
	if (e != NULL && e->status == PEER_REFUSED)
		CHECK((peer_refused_detail(e) == NULL) == (strncmp(line, " bare", 5) == 0));
	ridl_future_free(f);
	s->asked++;
}

static void
summed(stage *s, const char *line)
{
	peer_worker_add_future *f = peer_worker_add_future_of(first(s));
	uint64_t sum;

	EXPECT(peer_worker_add_value(f, &sum), RIDL_OK);
	CHECK(sum == strtoull(line, NULL, 10));
	ridl_future_free(&f->future);
	s->asked++;
}

/*
 * A conversation.
 */

/* A server's connection is known by a call that came by it. */
static void
close_here(stage *s)
{
	peer_extra_hello_call *call;

	if (s->role == AS_CLIENT) {
		ridl_conn_close(s->conn);
		return;
	}
	pthread_mutex_lock(&s->extra.mu);
	CHECK(s->extra.n_calls > 0);
	call = s->extra.calls[0];
	pthread_mutex_unlock(&s->extra.mu);
	ridl_conn_close(ridl_call_conn(&call->call));
}

/* What stands behind the verb, or NULL. */
static const char *
behind(const char *line, const char *verb)
{
	size_t n = strlen(verb);

	if (strncmp(line, verb, n) != 0 || strchr(" \n", line[n]) == NULL)
		return NULL;
	return line[n] == ' ' ? line + n + 1 : line + n;
}

static void
peers_step(stage *s, const char *line)
{
	const char *rest;

	if ((rest = behind(line, ">")) != NULL)
		says(s, rest);
	else if ((rest = behind(line, "<")) != NULL)
		is_told(s, rest);
	else if (behind(line, "alive"))
		is_alive(s);
	else if ((rest = behind(line, "pongs")) != NULL)
		gets_pongs(s, (unsigned)atoi(rest));
	else if (behind(line, "eof"))
		CHECK(shutdown(s->peer.fd, SHUT_WR) == 0);
	else if (behind(line, "reset"))
		vanishes(s);
	else if ((rest = behind(line, "end")) != NULL)
		is_thrown_out(s, rest);
	else if ((rest = behind(line, "gone")) != NULL)
		has_gone(s, rest);
	else {
		fprintf(stderr, "nobody knows how\n");
		abort();
	}
}

static void
step(stage *s, const char *line)
{
	const char *rest;

	if ((rest = behind(line, "start")) != NULL)
		starts(s, rest);
	else if ((rest = behind(line, "fails")) != NULL)
		fails(s, rest);
	else if ((rest = behind(line, "ends")) != NULL)
		ended(s, rest);
	else if ((rest = behind(line, "sum")) != NULL)
		summed(s, rest);
	else if (behind(line, "cancel"))
		ridl_future_cancel(first(s));
	else if (behind(line, "close"))
		close_here(s);
	else if (behind(line, "hold"))
		hold(s, true);
	else if (behind(line, "unhold"))
		hold(s, false);
	else if (behind(line, "answer"))
		finish_deferred(&s->extra, true);
	else if ((rest = behind(line, "deferred")) != NULL)
		counter_wait(&s->extra.deferred, (unsigned)atoi(rest));
	else
		peers_step(s, line);
}

static void
converse(stage *s, const bad_peer *p)
{
	char line[2000];

	current_rule = p->rule;
	for (const char *at = p->talk; *at != 0; at += *at == '\n') {
		size_t n = strcspn(at, "\n");

		CHECK(n < sizeof line - 1);
		memcpy(line, at, n);
		line[n] = '\n';
		line[n + 1] = 0;
		current_line = at;
		step(s, line);
		at += n;
		if (!s->held)
			still_healthy(s);
	}
	if (!s->over) {
		is_alive(s);
		ends(s);
		reason(s);
	} else if (!s->peer_ended) {
		ends(s);
	}
	finish_deferred(&s->extra, false);
	drop_kept(s->at);
}

static void
reset_stage(stage *s)
{
	s->peer_ended = s->vanished = s->over = false;
	s->extra.deferred = fresh;
	s->begun = s->asked = 0;
	memset(s->words, 0, sizeof s->words);
}

static stage *
stage_new(int role)
{
	stage *s = calloc(1, sizeof *s);

	CHECK(s != NULL);
	s->role = role;
	s->gone = fresh;
	pthread_mutex_init(&s->extra.mu, NULL);
	return s;
}

static void
stage_free(stage *s)
{
	pthread_mutex_destroy(&s->extra.mu);
	free(s);
}

static void
against_a_server(const char *scheme)
{
	stage *s = stage_new(AS_SERVER);

	s->is_tcp = strcmp(scheme, "tcp") == 0;
	begin_server(s, scheme);
	for (size_t i = 0; i < n_bad_peers; i++) {
		if ((bad_peers[i].roles & AS_SERVER) == 0)
			continue;
		reset_stage(s);
		raw_connect(&s->peer, s->site.address);
		converse(s, &bad_peers[i]);
		still_healthy(s);
	}
	end_server(s);
	stage_free(s);
}

static void
against_a_server_on_a_unix_socket(void **state)
{
	(void)state;
	against_a_server("unix");
}

static void
against_a_server_on_tcp(void **state)
{
	(void)state;
	against_a_server("tcp");
}

static void
against_a_client(void **state)
{
	stage *s = stage_new(AS_CLIENT);

	(void)state;
	for (size_t i = 0; i < n_bad_peers; i++) {
		if ((bad_peers[i].roles & AS_CLIENT) == 0)
			continue;
		reset_stage(s);
		begin_client(s);
		converse(s, &bad_peers[i]);
		end_client(s);
		end_client_worker(s);
	}
	stage_free(s);
}

/*
 * A good conversation that ends anywhere.
 */

static const char good[] =
    "hi CALL{u1 @Worker .Worker/add - 08 02 10 03} CALL+oneway{u0 @Worker .Worker/note - 08 01} "
    "CALL+refs{u2 @Worker .Worker/keep - s1 u7 :Thing 00 08 01} CALL{u3 @Extra .Extra/hello -} "
    "CANCEL{u3} PING{'x'} CREDIT{} RELEASE{} GOAWAY{08 28}";

/* Whether nothing has begun that has not ended. */
static bool
is_between_frames(const talk_bytes *b, size_t cut)
{
	size_t at = cut < 8 ? 0 : 8;

	while (at < cut)
		at += at < 8 ? 8 : 4 + (size_t)b->bytes[at];
	return at == cut;
}

static void
cut_off(stage *s, const talk_bytes *b, size_t cut, bool is_reset)
{
	char why[600];

	reset_stage(s);
	raw_connect(&s->peer, s->site.address);
	send_all(s, b->bytes, cut);
	if (is_reset) {
		vanishes(s);
		s->peer.greeted = false; /* whatever the kernel makes of it */
		same_end(s, reason(s), RIDL_E_RESET);
	} else {
		CHECK(shutdown(s->peer.fd, SHUT_WR) == 0);
		hears_the_end(s, why, sizeof why);
		same_end(s, reason(s), is_between_frames(b, cut) ? RIDL_E_CLOSED : RIDL_E_RESET);
		ends(s);
	}
	finish_deferred(&s->extra, false);
	drop_kept(s->at);
	still_healthy(s);
}

static void
cut_off_anywhere(const char *scheme)
{
	stage *s = stage_new(AS_SERVER);
	talk_bytes b;

	current_rule = "a good conversation that is cut off";
	s->is_tcp = strcmp(scheme, "tcp") == 0;
	begin_server(s, scheme);
	talk_compile(good, s->words, &b);
	for (size_t cut = 0; cut <= b.len; cut++) {
		cut_off(s, &b, cut, false);
		cut_off(s, &b, cut, true);
	}
	talk_done(&b);
	end_server(s);
	stage_free(s);
}

static void
cut_off_anywhere_on_a_unix_socket(void **state)
{
	(void)state;
	cut_off_anywhere("unix");
}

static void
cut_off_anywhere_on_tcp(void **state)
{
	(void)state;
	cut_off_anywhere("tcp");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(against_a_server_on_a_unix_socket),
		TEST(against_a_server_on_tcp),
		TEST(against_a_client),
		TEST(cut_off_anywhere_on_a_unix_socket),
		TEST(cut_off_anywhere_on_tcp),
	};

	signal(SIGABRT, tell_where);
	return cmocka_run_group_tests_name("badpeer", tests, NULL, NULL);
}
