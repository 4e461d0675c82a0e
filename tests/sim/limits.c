/* SPDX-License-Identifier: MIT */
/*
 * The limits of time, crossed by a peer that is nothing but a socket: how long it took, what it was told, and that it was
 * hung up on. The other limits are crossed in integration/limits_test.c.
 */
#include "limits.h"
#include "stage.h"
#include <frame/frame.h>
#include <platform/socket.h>
#include <string.h>
#include <transport/transport.h>

typedef struct mute {
	int fd;
	char said[4096]; /* what came */
	size_t n_said;
	ri_time began;
} mute;

/* Whoever has been hung up on says it in vain. */
static void
say(mute *m, const void *bytes, size_t n)
{
	const char *from = bytes;
	ri_io io = RI_IO_OK;

	while (n > 0 && (io == RI_IO_OK || io == RI_IO_AGAIN)) {
		const struct iovec piece = { (void *)(uintptr_t)from, n };
		size_t sent = 0;

		io = ri_sock_send(m->fd, &piece, 1, &sent);
		from += sent;
		n -= sent;
		if (io == RI_IO_AGAIN)
			sim_sleep(RIDL_MS(1));
	}
}

static void
say_frame(mute *m, uint8_t kind)
{
	const uint8_t frame[8] = { 4, 0, 0, 0, kind };

	say(m, frame, sizeof frame);
}

static void
come(mute *m)
{
	ri_address address;
	ri_child *child;

	memset(m, 0, sizeof *m);
	m->began = sim.now;
	GIVES(ri_address_parse("unix:/stage", &address), RIDL_OK);
	GIVES(ri_dial(&address, RI_NEVER, &m->fd, &child), RIDL_OK);
}

static void
come_and_greet(mute *m)
{
	come(m);
	say(m, RI_PREFACE, RI_PREFACE_SIZE);
	say_frame(m, RI_FRAME_HELLO);
}

/* False: the server has ended it. */
static bool
listen_once(mute *m, bool wait)
{
	size_t n = 0;
	ri_io io =
	    ri_sock_recv(m->fd, m->said + m->n_said, sizeof m->said - 1 - m->n_said, wait, &n);

	m->n_said += n;
	MUST(m->n_said < sizeof m->said - 1);
	return io == RI_IO_OK || io == RI_IO_AGAIN;
}

static bool
was_told(const mute *m, const char *text)
{
	const size_t len = strlen(text);

	for (size_t i = 0; i + len <= m->n_said; i++)
		if (memcmp(m->said + i, text, len) == 0)
			return true;
	return false;
}

/* After that long, and no more than that much later. */
static void
is_hung_up_on(mute *m, ridl_duration after, ridl_duration later, const char *why)
{
	ridl_duration took;

	while (listen_once(m, true))
		;
	took = sim.now - m->began;
	if (took < after || took > after + later + RIDL_SECONDS(2))
		sim_violation("hung up on after %lld ms: %s", (long long)took / 1000000, why);
	MUST(was_told(m, why));
	ri_sock_close(m->fd);
}

static void
begin_with(stage *s, ridl_limits *limits)
{
	const ridl_server_options o = { .size = sizeof o, .limits = limits };

	limits->size = sizeof *limits;
	stage_begin(s, false, &o);
}

void
handshake_time(void)
{
	ridl_limits l = { .handshake_time = RIDL_SECONDS(10) };
	stage s;
	mute m;

	begin_with(&s, &l);
	come(&m);
	is_hung_up_on(&m, RIDL_SECONDS(10), 0, "no greeting has come in time");
	/* What has begun is no greeting. */
	come(&m);
	say(&m, RI_PREFACE, 3);
	is_hung_up_on(&m, RIDL_SECONDS(10), 0, "no greeting has come in time");
	stage_is_idle(&s);
	stage_end(&s);
}

/* Bytes that come one by one do not make it longer. */
void
frame_time(void)
{
	const uint8_t head[4] = { 40, 0, 0, 0 };
	ridl_limits l = { .frame_time = RIDL_SECONDS(30) };
	stage s;
	mute m;

	begin_with(&s, &l);
	come_and_greet(&m);
	sim_sleep(RIDL_SECONDS(100));
	MUST(listen_once(&m, false)); /* nothing is begun */
	m.began = sim.now;
	for (unsigned i = 0; i < 3; i++) {
		say(&m, &head[i], 1);
		sim_sleep(RIDL_SECONDS(9));
	}
	is_hung_up_on(&m, RIDL_SECONDS(30), 0, "a message was begun, and not ended in time");
	stage_is_idle(&s);
	stage_end(&s);
}

/* What is skipped is a message like others: each has its time. */
void
frames_that_are_skipped_have_their_time(void)
{
	const uint8_t end_and_begin[8] = { 0, 0, 4, 0, 0, 0, 200, 0 };
	ridl_limits l = { .frame_time = RIDL_SECONDS(30) };
	stage s;
	mute m;

	begin_with(&s, &l);
	come_and_greet(&m);
	say(&m, end_and_begin + 2, 6);
	for (unsigned i = 0; i < 10; i++) {
		sim_sleep(RIDL_SECONDS(9));
		MUST(listen_once(&m, false));
		say(&m, end_and_begin, sizeof end_and_begin);
	}
	m.began = sim.now;
	is_hung_up_on(&m, RIDL_SECONDS(30), 0, "a message was begun, and not ended in time");
	stage_is_idle(&s);
	stage_end(&s);
}

/* A connection on which a call is under way is not idle. */
void
idle_time(void)
{
	ridl_limits l = { .idle_time = RIDL_SECONDS(60) };
	stage_actor_answer_future *f;
	stage s;
	mute m;

	begin_with(&s, &l);
	f = stage_actor_answer_async(s.actor, 200000);
	GIVES(ridl_future_set_expiry(&f->future, RIDL_FOREVER), RIDL_OK);
	come_and_greet(&m);
	is_hung_up_on(&m, RIDL_SECONDS(60) * 3 / 4, RIDL_SECONDS(30), "idle for too long");
	ENDS(&f->future, RIDL_OK);
	ridl_future_free(&f->future);
	stage_is_idle(&s);
	GIVES(ridl_conn_serve(s.conn, RIDL_SECONDS(100)), RIDL_E_CLOSED);
	stage_end(&s);
}

/*
 * One that has been idle for too long: both ends are told, once.
 */

typedef struct end {
	unsigned times;
	ridl_origin origin;
} end;

static void
note_end(ridl_conn *conn, ridl_status reason, void *ctx)
{
	const ridl_error *e = ridl_last_error();
	end *told = ctx;

	(void)conn;
	sim_enter_user("on_disconnect");
	MUST(reason == RIDL_E_CLOSED && e->status == reason);
	MUST(strstr(e->message, "idle for too long") != NULL);
	told->times++;
	told->origin = e->origin;
	sim_leave_user();
}

void
close_reason_is_told(void)
{
	static const ridl_limits l = { .size = sizeof l, .idle_time = RIDL_SECONDS(60) };
	end here = { 0, RIDL_LOCAL }, there = { 0, RIDL_LOCAL };
	const ridl_server_options so = {
		.size = sizeof so, .limits = &l, .on_disconnect = note_end, .ctx = &there
	};
	const ridl_conn_options co = {
		.size = sizeof co, .on_disconnect = note_end, .ctx = &here
	};
	ridl_conn *conn;
	stage s;

	stage_begin(&s, true, &so);
	GIVES(ridl_connect("unix:/stage", &co, &conn), RIDL_OK);
	GIVES(ridl_conn_serve(conn, RIDL_SECONDS(200)), RIDL_E_CLOSED);
	MUST(here.times == 1 && here.origin == RIDL_REMOTE);
	ridl_conn_unref(conn);
	stage_until(&there.times, 2); /* the stage's own was idle, too */
	MUST(there.origin == RIDL_LOCAL);
	stage_end(&s);
	MUST(here.times == 1 && there.times == 2);
}

/* As often as that, again and again; and not more. */
void
what_is_allowed_in_a_second_comes_back(void)
{
	enum { PINGS = 16, SECONDS = 6, ROOM = 4096 };
	ridl_limits l = { .pings = PINGS };
	stage s;
	mute m;

	/* There is room for all answers, and the reason behind them. */
	if (sim.nature.pipe_room < ROOM)
		sim.nature.pipe_room = ROOM;
	begin_with(&s, &l);
	come_and_greet(&m);
	for (unsigned second = 0; second < SECONDS; second++) {
		for (unsigned i = 0; i < PINGS; i++)
			say_frame(&m, RI_FRAME_PING);
		sim_sleep(RIDL_SECONDS(2));
		MUST(listen_once(&m, false));
	}
	m.began = sim.now;
	for (unsigned i = 0; i < 3 * PINGS; i++)
		say_frame(&m, RI_FRAME_PING);
	is_hung_up_on(&m, 0, 0, "pings more than is allowed");
	stage_is_idle(&s);
	stage_end(&s);
}
