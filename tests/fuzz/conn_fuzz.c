/* SPDX-License-Identifier: MIT */

/*
 * A whole connection, on one thread and a line in memory (line.h). The input is a list of steps: what the peer sends (frames that are nearly right,
 * with ids that it knows from what it was sent, or anything at all), what is called here, answered, cancelled and let
 * go, when the connection is served, how much time passes, and who ends it. Whatever happens, in the end every future has ended, and nothing
 * is left.
 */
#include "line.h"
#include "peer.ridl.h"
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LARGEST = 2048, MAX_FUTURES = 32, MAX_THINGS = 16, MAX_DEFERRED = 32, MAX_KNOWN = 8 };
enum { HELLO = 1, CALL, REPLY, ERROR, CANCEL, RELEASE, PING, PONG, GOAWAY, CREDIT };
enum { ONEWAY = 1, REFS = 2 };

static void
must(bool is_so)
{
	if (!is_so)
		abort();
}

/* The last few of something, chosen from by a byte. */
typedef struct known {
	uint32_t values[MAX_KNOWN];
	unsigned n;
} known;

typedef struct run {
	const uint8_t *data;
	size_t size, at;

	bool greeted; /* the preface has been read */
	known calls, objects;
	size_t heard_len;
	size_t len; /* of frame */

	ridl_conn *conn;
	bool has_loop;
	peer_worker *remote;
	ridl_future *futures[MAX_FUTURES];
	peer_thing *things[MAX_THINGS]; /* the peer's */
	peer_worker_defer_call *deferred[MAX_DEFERRED];
	unsigned n_deferred;
	peer_thing *kept;
	unsigned living;       /* local objects */
	unsigned disconnected; /* on_disconnect */
	unsigned callbacks;    /* due, and not run */

	/* The rest is not cleared before each run: that took as long as the run. */
	uint8_t heard[64 << 10];
	uint8_t frame[4096];
} run;

static uint8_t
next(run *r)
{
	return r->at < r->size ? r->data[r->at++] : 0;
}

static uint32_t
hash(const char *name)
{
	uint32_t h = 0x811c9dc5u;

	for (; *name != 0; name++)
		h = (h ^ (unsigned char)*name) * 0x01000193u;
	return h;
}

static void
learn(known *k, uint32_t value)
{
	k->values[k->n++ % MAX_KNOWN] = value;
}

/* Mostly one that is known. */
static uint32_t
choose(run *r, const known *k)
{
	uint8_t b = next(r);
	unsigned n = k->n < MAX_KNOWN ? k->n : MAX_KNOWN;

	if (n == 0 || b >= 240)
		return b < 250 ? b : 0xffffff00u + b;
	return b < 200 ? k->values[b % n] : k->values[b % n] + (b & 1 ? 1u : 0x10000u);
}

/*
 * What the peer may call.
 */

static ridl_status
thing_name(void *self, peer_thing_name_call *call, const char **name)
{
	(void)self;
	(void)call;
	*name = "thing";
	return RIDL_OK;
}

static void
thing_poke(void *self, peer_thing_poke_call *call, uint32_t number)
{
	(void)self;
	(void)call;
	(void)number;
}

static void
thing_released(void *self)
{
	run *r = self;

	r->living--;
}

static const peer_thing_ops thing_ops = {
	.released = thing_released,
	.name = thing_name,
	.poke = thing_poke,
};

static peer_thing *
thing_new(run *r)
{
	r->living++;
	return peer_thing_new(&thing_ops, r);
}

static ridl_status
mix(void *self, peer_worker_mix_call *call, uint64_t a, uint64_t b, const char *text,
    peer_worker_mix_results *out)
{
	(void)self;
	out->hash = a ^ b;
	out->mixed = ridl_call_strdup(&call->call, text);
	return out->mixed == NULL ? RIDL_E_NO_MEMORY : RIDL_OK;
}

static ridl_status
turn(void *self, peer_worker_turn_call *call, const peer_point *point, peer_point *turned)
{
	(void)self;
	(void)call;
	*turned = *point;
	return RIDL_OK;
}

static ridl_status
refuse(void *self, peer_worker_refuse_call *call, const char *why, uint32_t code, uint64_t *never)
{
	(void)self;
	(void)never;
	return peer_refused_throw(&call->call, &(peer_refused){ .why = why, .code = code });
}

static ridl_status
fail(void *self, peer_worker_fail_call *call, uint32_t status, const char *why)
{
	(void)self;
	return ridl_call_fail(&call->call, (ridl_status)status, "%s", why);
}

static ridl_status
defer(void *self, peer_worker_defer_call *call, uint32_t number, uint32_t *answer)
{
	run *r = self;

	*answer = number;
	if (r->n_deferred == MAX_DEFERRED)
		return RIDL_OK;
	r->deferred[r->n_deferred++] = call;
	return RIDL_DEFERRED;
}

static void
note(void *self, peer_worker_note_call *call, uint32_t number)
{
	(void)self;
	(void)call;
	(void)number;
}

static const ridl_call_options at_once = { .size = sizeof at_once, .no_wait = true };

/* Calls the peer back, and does not wait. */
static ridl_status
tell(void *self, peer_worker_tell_call *call, peer_note *told, uint32_t from, uint32_t n)
{
	const peer_note_invoke_args args = { .number = from };

	(void)self;
	(void)call;
	for (uint32_t i = 0; i < n % 4; i++)
		(void)peer_note_invoke_with(told, &at_once, &args);
	return RIDL_OK;
}

static ridl_status
ask(void *self, peer_worker_ask_call *call, peer_ask *asked, uint64_t number, uint64_t *answer)
{
	const peer_ask_invoke_args args = { .number = number };

	(void)self;
	(void)call;
	ridl_future_detach(&peer_ask_invoke_async_with(asked, &at_once, &args)->future);
	*answer = number;
	return RIDL_OK;
}

static ridl_status
keep(void *self, peer_worker_keep_call *call, peer_thing *kept)
{
	run *r = self;

	(void)call;
	peer_thing_unref(r->kept);
	r->kept = peer_thing_ref(kept);
	return RIDL_OK;
}

static ridl_status
kept(void *self, peer_worker_kept_call *call, peer_thing **given)
{
	run *r = self;

	(void)call;
	*given = peer_thing_ref(r->kept);
	return RIDL_OK;
}

static ridl_status
make(void *self, peer_worker_make_call *call, const char *name, peer_thing **made)
{
	(void)call;
	(void)name;
	*made = thing_new(self);
	return RIDL_OK;
}

static ridl_status
several(void *self, peer_worker_several_call *call, uint32_t n, peer_worker_several_results *out)
{
	peer_thing **things = ridl_call_alloc(&call->call, 8 * sizeof *things);

	if (things == NULL)
		return RIDL_E_NO_MEMORY;
	out->n_things = n % 8;
	out->things = things;
	for (uint32_t i = 0; i < n % 8; i++)
		things[i] = thing_new(self);
	return RIDL_OK;
}

static void
worker_released(void *self)
{
	run *r = self;

	r->living--;
}

static const peer_worker_ops worker_ops = {
	.released = worker_released,
	.mix = mix,
	.turn = turn,
	.refuse = refuse,
	.fail = fail,
	.defer = defer,
	.note = note,
	.tell = tell,
	.ask = ask,
	.keep = keep,
	.kept = kept,
	.make = make,
	.several = several,
};

/*
 * What the peer hears.
 */

static uint32_t
get32(const uint8_t *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static void
hear_frame(run *r, const uint8_t *p, size_t size)
{
	size_t refs = p[4] == CALL ? 28 : 12;

	must(p[4] >= HELLO && p[4] <= CREDIT);
	if (p[4] == CALL && (p[5] & ONEWAY) == 0)
		learn(&r->calls, get32(p + 8));
	if ((p[5] & REFS) == 0)
		return;
	for (size_t at = refs + 2; at < refs + 2 + 9 * (size_t)p[refs]; at += 9) {
		must(at + 9 <= size && p[at + 8] <= 1);
		if (p[at + 8] == 0)
			learn(&r->objects, get32(p + at));
	}
}

static void
hear(run *r)
{
	size_t at = r->greeted ? 0 : 8;
	size_t n = line_hear(r->heard + r->heard_len, sizeof r->heard - r->heard_len);

	if (n == 0)
		return;
	r->heard_len += n;
	must(r->greeted || r->heard_len < 8 || memcmp(r->heard, "ridl/1\r\n", 8) == 0);
	while (at + 8 <= r->heard_len && at + 4 + get32(r->heard + at) <= r->heard_len) {
		hear_frame(r, r->heard + at, 4 + (size_t)get32(r->heard + at));
		at += 4 + (size_t)get32(r->heard + at);
		r->greeted = true;
	}
	if (!r->greeted)
		return;
	memmove(r->heard, r->heard + at, r->heard_len - at);
	r->heard_len -= at;
}

/*
 * What the peer says.
 */

static void
put(run *r, const void *bytes, size_t n)
{
	if (n > sizeof r->frame - r->len)
		return;
	memcpy(r->frame + r->len, bytes, n);
	r->len += n;
}

static void
put32(run *r, uint32_t v)
{
	const uint8_t bytes[4] = { (uint8_t)v, (uint8_t)(v >> 8), (uint8_t)(v >> 16),
		(uint8_t)(v >> 24) };

	put(r, bytes, 4);
}

/* So much of the input. */
static void
put_input(run *r, size_t n)
{
	if (n > r->size - r->at)
		n = r->size - r->at;
	put(r, r->data + r->at, n);
	r->at += n;
}

static void
put_target(run *r)
{
	static const char *const methods[] = { "Worker/mix", "Worker/turn", "Worker/refuse",
		"Worker/fail", "Worker/defer", "Worker/note", "Worker/tell", "Worker/ask",
		"Worker/keep", "Worker/kept", "Worker/make", "Worker/several", "Worker/drop",
		"Worker/nothing", "Thing/name", "Thing/poke" };
	uint8_t b = next(r);
	char name[32];

	snprintf(name, sizeof name, "test.peer.%s", methods[b & 15]);
	if (b & 128)
		put32(r, choose(r, &r->objects));
	else
		put32(r, 0x80000000u | hash(b & 64 ? "test.peer.Nobody" : "test.peer.Worker"));
	put32(r, hash(name));
}

static void
put_refs(run *r)
{
	static const char *const interfaces[] = { "test.peer.Thing", "test.peer.Note",
		"test.peer.Ask", "test.peer.Ladder" };
	uint8_t b = next(r), n = b & 3;
	const uint8_t count[2] = { n, (b & 0xf8) == 0xf8 };

	put(r, count, 2);
	for (; n > 0; n--) {
		uint8_t how = next(r);
		uint8_t owner = how >= 250 ? 2 : (how >> 2) & 1;

		put32(r, owner == 1 ? choose(r, &r->objects) : 1u + (how >> 6));
		put32(r, how == 249 ? 0 : hash(interfaces[how & 3]));
		put(r, &owner, 1);
	}
}

static void
put_body(run *r)
{
	static const struct {
		uint8_t len, bytes[15];
	} bodies[] = {
		{ 0, { 0 } },
		{ 2, { 0x08, 0x01 } },
		{ 2, { 0x08, 0x02 } },
		{ 4, { 0x08, 0x02, 0x10, 0x03 } },
		{ 5, { 0x1a, 0x03, 'a', 'b', 'c' } },
		{ 4, { 0x0a, 0x02, 'h', 'i' } },
		{ 6, { 0x0a, 0x04, 0x08, 0x02, 0x10, 0x04 } },
		{ 4, { 0x08, 0x01, 0x10, 0x1e } },
		{ 6, { 0x08, 0x01, 0x10, 0x05, 0x18, 0x02 } },
		{ 5, { 0x08, 0x28, 0x12, 0x01, 'x' } },
		{ 8, { 0x0a, 0x06, 0x08, 0x80, 0x80, 0x04, 0x10, 0x01 } },
	};
	uint8_t b = next(r);

	if (b < 192)
		put(r, bodies[b % 11].bytes, bodies[b % 11].len);
	else
		put_input(r, b & 63);
}

/* Its words; kind and flags are there. */
static void
put_words(run *r, uint8_t kind, uint8_t flags)
{
	uint8_t b;

	if (kind == CALL) {
		put32(r, flags & ONEWAY ? 0 : 1u + (next(r) & 31));
		put_target(r);
		b = next(r);
		put32(r, b & 1 ? 0 : 1000u * b);
		put32(r, b & 2 ? 0 : choose(r, &r->calls));
	} else if (kind == REPLY || kind == ERROR) {
		put32(r, choose(r, &r->calls));
	} else if (kind == CANCEL) {
		put32(r, 1u + (next(r) & 31));
	}
	if (kind == ERROR) {
		b = next(r);
		put32(r, b < 250    ? b
			 : b == 251 ? 0x40000000u | (hash("test.peer.Refused") & 0x3fffffff)
				    : 4000u * (b - 250u));
	}
	if (flags & REFS)
		put_refs(r);
}

static void
send_it(run *r, size_t begin, size_t end)
{
	if (begin < end)
		(void)line_say(r->frame + begin, end - begin);
}

static void serve(run *);

/* Sometimes damaged; sometimes in two pieces. */
static void
send_damaged(run *r)
{
	uint8_t b = next(r);
	size_t cut = r->len;

	if (b >= 248)
		r->frame[next(r) % r->len] ^= (uint8_t)(1u << (b & 7));
	else if (b >= 192) {
		cut = next(r) % r->len;
		send_it(r, 0, cut);
		serve(r);
		send_it(r, cut, r->len);
		return;
	}
	send_it(r, 0, r->len);
}

static void
send_frame(run *r)
{
	uint8_t b = next(r), kind = (uint8_t)(CALL + b % 9), flags = 0;
	size_t size;

	if (b >= 252)
		kind = b & 1 ? HELLO : next(r);
	if (kind == CALL && b & 16)
		flags |= ONEWAY;
	if ((kind == CALL || kind == REPLY) && b & 32)
		flags |= REFS;
	r->len = 0;
	put32(r, 0);
	put(r, &kind, 1);
	put(r, &flags, 1);
	put(r, "\0\0", 2);
	put_words(r, kind, flags);
	put_body(r);
	size = r->len;
	r->len = 0;
	put32(r, (uint32_t)(size - 4));
	r->len = size;
	send_damaged(r);
}

static void
send_anything(run *r)
{
	r->len = 0;
	put_input(r, 1u + (next(r) & 63));
	send_it(r, 0, r->len);
}

/*
 * What is done here.
 */

static void
count_down(ridl_future *f, void *ctx)
{
	run *r = ctx;

	must(ridl_future_ready(f));
	r->callbacks--;
}

static ridl_future *
call_thing(run *r, uint8_t b)
{
	const peer_thing_poke_args poke = { .number = b };
	peer_thing *t = r->things[b % MAX_THINGS];

	if (t == NULL)
		return NULL;
	if (b & 16)
		return &peer_thing_poke_async_with(t, &at_once, &poke)->future;
	return &peer_thing_name_async(t)->future;
}

static ridl_future *
call_with_thing(run *r, uint8_t b)
{
	peer_thing *t = b & 16 ? thing_new(r) : peer_thing_ref(r->kept);
	const peer_worker_keep_args args = { .thing = t };
	ridl_future *f = &peer_worker_keep_async_with(r->remote, &at_once, &args)->future;

	peer_thing_unref(t);
	return f;
}

static ridl_future *
call(run *r, uint8_t b)
{
	const peer_worker_mix_args mixed = { .text = "some text" };
	const peer_worker_refuse_args refused = { .why = "no" };
	const peer_worker_make_args made = { .name = "x" };
	const peer_worker_several_args many = { .n = 3 };
	const peer_worker_note_args noted = { .number = b };

	switch (b & 7) {
	case 0:
		return &peer_worker_mix_async_with(r->remote, &at_once, &mixed)->future;
	case 1:
		return &peer_worker_refuse_async_with(r->remote, &at_once, &refused)->future;
	case 2:
		return &peer_worker_make_async_with(r->remote, &at_once, &made)->future;
	case 3:
		return &peer_worker_several_async_with(r->remote, &at_once, &many)->future;
	case 4:
		return &peer_worker_note_async_with(r->remote, &at_once, &noted)->future;
	case 5:
		return call_with_thing(r, b);
	default:
		return call_thing(r, b);
	}
}

static void
let_go(run *r, unsigned i)
{
	if (ridl_future_free(r->futures[i]))
		r->callbacks--;
	r->futures[i] = NULL;
}

static void
start(run *r)
{
	uint8_t b = next(r);
	unsigned i = b % MAX_FUTURES;

	let_go(r, i);
	r->futures[i] = call(r, next(r));
	if (b >= 192 && r->futures[i] != NULL && !ridl_future_ready(r->futures[i])) {
		must(ridl_future_add_callback(r->futures[i], count_down, r) == RIDL_OK);
		r->callbacks++;
	}
}

/* What make() gave, if that is what it is. */
static void
take_thing(run *r, ridl_future *f, unsigned i)
{
	peer_worker_make_future *made = peer_worker_make_future_of(f);
	peer_thing *given;

	if (made == NULL || !ridl_future_ready(f) ||
	    peer_worker_make_value(made, &given) != RIDL_OK)
		return;
	peer_thing_unref(r->things[i % MAX_THINGS]);
	r->things[i % MAX_THINGS] = peer_thing_ref(given);
}

static void
handle_future(run *r)
{
	uint8_t b = next(r);
	unsigned i = b % MAX_FUTURES;
	ridl_future *f = r->futures[i];

	if (f == NULL)
		return;
	switch (next(r) % 8) {
	case 0:
		ridl_future_cancel(f);
		break;
	case 1:
		let_go(r, i);
		break;
	case 2:
		ridl_future_detach(f);
		r->futures[i] = NULL;
		break;
	case 3:
		ridl_future_wait_for(f, b & 64 ? RIDL_MS(b) : 0);
		break;
	case 4:
		must(ridl_future_set_expiry(f, b & 32   ? 0
					       : b & 64 ? RIDL_MS(b)
							: RIDL_FOREVER) == RIDL_OK);
		break;
	default:
		take_thing(r, f, i);
	}
}

static void
answer_deferred(run *r)
{
	uint8_t b = next(r);
	peer_worker_defer_call *c;

	if (r->n_deferred == 0)
		return;
	c = r->deferred[--r->n_deferred];
	if (b & 1)
		(void)peer_worker_defer_reply(c, b);
	else
		ridl_call_unref(&c->call);
}

static void
drop_thing(run *r)
{
	uint8_t b = next(r);

	if (b & 1) {
		peer_thing_unref(r->kept);
		r->kept = NULL;
	} else {
		peer_thing_unref(r->things[(b >> 1) % MAX_THINGS]);
		r->things[(b >> 1) % MAX_THINGS] = NULL;
	}
}

/* In somebody's event loop, or by looking. */
static void
serve(run *r)
{
	if (!r->has_loop)
		ridl_conn_serve(r->conn, 0);
	for (int i = 0; r->has_loop && i < 8; i++) {
		ridl_conn_process(r->conn);
		if (!line_has_event() && ridl_conn_timeout(r->conn) != 0)
			break;
	}
	hear(r);
}

static void
step(run *r)
{
	uint8_t b = next(r);

	switch (b % 16) {
	case 0:
	case 1:
	case 2:
	case 3:
	case 4:
		send_frame(r);
		break;
	case 5:
		send_anything(r);
		break;
	case 6:
	case 7:
		start(r);
		break;
	case 8:
	case 9:
		handle_future(r);
		break;
	case 10:
		answer_deferred(r);
		break;
	case 11:
		drop_thing(r);
		break;
	case 12:
		if (b < 220)
			line_pass_time(RIDL_MS(b) * b);
		else if (b < 240)
			line_end();
		else
			line_close();
		break;
	case 13:
		if (b >= 240)
			ridl_conn_close(r->conn);
		break;
	default:
		serve(r);
	}
}

static void
on_disconnect(ridl_conn *conn, ridl_status reason, void *ctx)
{
	run *r = ctx;

	(void)conn;
	must(ridl_status_is_fatal(reason));
	r->disconnected++;
}

/* A handshake that succeeds: the rest is handshake_fuzz's. */
static void
begin(run *r)
{
	/* 32 calls, 256 KiB, 8 references */
	static const uint8_t greeting[] = { 'r', 'i', 'd', 'l', '/', '1', '\r', '\n', 12, 0, 0, 0,
		HELLO, 0, 0, 0, 0x18, 0x20, 0x20, 0x80, 0x80, 0x10, 0x28, 0x08 };
	peer_worker *worker = peer_worker_new(&worker_ops, r);
	ridl_object *const publish[] = { &worker->object };
	const ridl_conn_options options = { .size = sizeof options,
		.publish = publish,
		.n_publish = 1,
		.wait = RIDL_WAIT_SLEEP,
		.on_disconnect = on_disconnect,
		.ctx = r };
	uint8_t b = next(r);

	r->living++;
	line_begin();
	must(line_say(greeting, sizeof greeting) == sizeof greeting);
	must(ridl_conn_adopt(LINE_FD, &options, &r->conn) == RIDL_OK);
	peer_worker_unref(worker);
	r->remote = peer_worker_at(r->conn);
	r->has_loop = b & 1;
	if (r->has_loop)
		must(ridl_conn_fd(r->conn) >= 0);
}

/* It is not corked, so this changes nothing, and tells. */
static bool
has_ended(const run *r)
{
	return ridl_status_is_fatal(ridl_conn_uncork(r->conn));
}

static void
end(run *r)
{
	if (next(r) & 1)
		ridl_conn_close(r->conn);
	line_close();
	for (int i = 0; i < 100 && !has_ended(r); i++)
		serve(r);
	must(has_ended(r));
	for (unsigned i = 0; i < MAX_FUTURES; i++) {
		must(r->futures[i] == NULL || ridl_future_ready(r->futures[i]));
		let_go(r, i);
	}
	while (r->n_deferred > 0)
		ridl_call_unref(&r->deferred[--r->n_deferred]->call);
	peer_thing_unref(r->kept);
	for (unsigned i = 0; i < MAX_THINGS; i++)
		peer_thing_unref(r->things[i]);
	peer_worker_unref(r->remote);
	ridl_conn_unref(r->conn);
	must(r->living == 0);
	must(r->callbacks == 0);
	must(r->disconnected == 1);
	must(line_was_closed_once());
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static run r;

	if (size > LARGEST)
		return 0;
	memset(&r, 0, offsetof(run, heard));
	r.data = data;
	r.size = size;
	begin(&r);
	while (r.at < r.size)
		step(&r);
	end(&r);
	return 0;
}
