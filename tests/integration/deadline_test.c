/* SPDX-License-Identifier: MIT */
/*
 * Deadlines and cancelling, over real sockets: short limits against handlers that the test holds back.
 */
#include "rawpeer.h"
#include "worker.h"
#include <sys/socket.h>
#include <unistd.h>

/* The connection works, and nothing of what came late is in the way. */
static void
it_is_usable(rig *r)
{
	uint64_t sum;

	EXPECT(peer_worker_add(r->at, 40, 2, &sum), RIDL_OK);
	assert_int_equal(sum, 42);
}

static void
answer(rig *r, uint32_t with)
{
	EXPECT(peer_worker_defer_reply(worker_take_deferred(&r->site.worker), with), RIDL_OK);
}

static void
a_timed_call_ends_in_time_or_with_its_answer(void **state)
{
	uint32_t opened = 9;
	uint64_t sum;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(peer_worker_add_timed(r.at, RIDL_SECONDS(30), 1, 2, &sum), RIDL_OK);
	EXPECT(peer_worker_add_timed(r.at, -1, 1, 2, &sum), RIDL_E_INVALID);
	EXPECT(peer_worker_block_timed(r.at, RIDL_MS(10), 1, &opened), RIDL_E_TIMEOUT);
	assert_int_equal(opened, 0);
	assert_string_equal(ridl_last_error()->method, "test.peer.Worker/block");
	assert_string_equal(ridl_last_error()->address, r.site.address);
	counter_add(&r.site.worker.gate, 1); /* if it has begun */
	it_is_usable(&r);
	rig_stop(&r);
}

static void
a_handler_is_told_and_its_late_answer_is_discarded(void **state)
{
	peer_worker_block_future *blocked;
	peer_worker_defer_future *deferred;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	blocked = peer_worker_block_async(r.at, 1);
	counter_wait(&r.site.worker.entered, 1);
	EXPECT(ridl_future_set_expiry(&blocked->future, RIDL_MS(10)), RIDL_OK);
	ENDED(&blocked->future, RIDL_E_TIMEOUT);
	ridl_future_free(&blocked->future);
	counter_wait(&r.site.worker.cancelled, 1);
	it_is_usable(&r);
	counter_add(&r.site.worker.gate, 1);
	counter_wait(&r.site.worker.left, 1);
	it_is_usable(&r);
	deferred = peer_worker_defer_async(r.at, 1);
	counter_wait(&r.site.worker.deferred, 1);
	EXPECT(ridl_future_set_expiry(&deferred->future, RIDL_MS(5)), RIDL_OK);
	ENDED(&deferred->future, RIDL_E_TIMEOUT);
	ridl_future_free(&deferred->future);
	answer(&r, 1);
	it_is_usable(&r);
	rig_stop(&r);
}

static void
the_connections_limit_holds_for_calls_that_name_none(void **state)
{
	uint32_t opened;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	ridl_conn_set_timeout(r.conn, RIDL_MS(10));
	EXPECT(peer_worker_block(r.at, 1, &opened), RIDL_E_TIMEOUT);
	counter_add(&r.site.worker.gate, 1);
	EXPECT(peer_worker_block_timed(r.at, RIDL_SECONDS(30), 1, &opened), RIDL_OK);
	rig_stop(&r);
}

static void
an_expiry_ends_the_future_once_and_for_ever(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		counter ran = COUNTER_INIT;
		peer_worker_defer_future *f;
		uint32_t value;
		rig r;

		rig_start(&r, "unix", servers);
		f = peer_worker_defer_async(r.at, 1);
		EXPECT(ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
		counter_wait(&r.site.worker.deferred, 1);
		EXPECT(ridl_future_set_expiry(&f->future, RIDL_MS(10)), RIDL_OK);
		ENDED(&f->future, RIDL_E_TIMEOUT);
		counter_wait(&ran, 1);
		answer(&r, 1);
		it_is_usable(&r);
		ENDED(&f->future, RIDL_E_TIMEOUT);
		EXPECT(ridl_future_set_expiry(&f->future, RIDL_SECONDS(9)), RIDL_OK);
		ENDED(&f->future, RIDL_E_TIMEOUT);
		EXPECT(peer_worker_defer_value(f, &value), RIDL_E_TIMEOUT);
		assert_int_equal(counter_value(&ran), 1);
		ridl_future_free(&f->future);
		rig_stop(&r);
	}
}

/* Nobody waits for it: the serving thread's poller has to end in time. */
static void
a_serving_thread_ends_what_nobody_waits_for(void **state)
{
	counter ran = COUNTER_INIT;
	peer_worker_defer_future *f;
	rig r;

	(void)state;
	rig_start(&r, "unix", 1);
	f = peer_worker_defer_async(r.at, 1);
	EXPECT(ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
	EXPECT(ridl_future_set_expiry(&f->future, RIDL_MS(10)), RIDL_OK);
	counter_wait(&ran, 1);
	assert_int_equal(ridl_future_error(&f->future)->status, RIDL_E_TIMEOUT);
	ridl_future_free(&f->future);
	counter_wait(&r.site.worker.deferred, 1);
	answer(&r, 1);
	rig_stop(&r);
}

static void
an_expiry_may_be_now_rearmed_and_taken_away_but_not_negative(void **state)
{
	peer_worker_defer_future *f, *g, *h;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	f = peer_worker_defer_async(r.at, 1);
	g = peer_worker_defer_async(r.at, 2);
	h = peer_worker_defer_async(r.at, 3);
	counter_wait(&r.site.worker.deferred, 3);
	EXPECT(ridl_future_set_expiry(&f->future, -1), RIDL_E_INVALID);
	EXPECT(ridl_future_set_expiry(&f->future, 0), RIDL_OK);
	ENDED(&f->future, RIDL_E_TIMEOUT);
	EXPECT(ridl_future_set_expiry(&g->future, RIDL_SECONDS(60)), RIDL_OK);
	EXPECT(ridl_future_set_expiry(&g->future, RIDL_MS(5)), RIDL_OK);
	EXPECT(ridl_future_set_expiry(&h->future, RIDL_MS(1)), RIDL_OK);
	EXPECT(ridl_future_set_expiry(&h->future, RIDL_FOREVER), RIDL_OK);
	ENDED(&g->future, RIDL_E_TIMEOUT);
	EXPECT(ridl_future_wait_for(&h->future, RIDL_MS(10)), RIDL_E_PENDING);
	for (uint32_t i = 1; i <= 3; i++)
		answer(&r, i);
	ENDED(&h->future, RIDL_OK);
	ridl_future_free(&f->future);
	ridl_future_free(&g->future);
	ridl_future_free(&h->future);
	rig_stop(&r);
}

/* The answer is in the kernel when the time is up; nobody has looked yet. */
static void
a_reply_that_came_in_time_counts_though_it_is_read_late(void **state)
{
	peer_worker_defer_future *f;
	peer_worker *second;
	ridl_conn *other;
	uint64_t sum;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	other = site_connect(&r.site);
	second = peer_worker_at(other);
	f = peer_worker_defer_async(r.at, 1);
	counter_wait(&r.site.worker.deferred, 1);
	answer(&r, 77);
	EXPECT(ridl_future_set_expiry(&f->future, RIDL_MS(1)), RIDL_OK);
	for (unsigned i = 0; i < 500; i++) /* takes longer than that, on another connection */
		EXPECT(peer_worker_add(second, i, 1, &sum), RIDL_OK);
	ENDED(&f->future, RIDL_OK);
	ridl_future_free(&f->future);
	peer_worker_unref(second);
	ridl_conn_unref(other);
	rig_stop(&r);
}

static void
references_in_a_late_reply_are_released(void **state)
{
	peer_worker_several_future *f;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	for (unsigned i = 0; i < 50; i++) {
		f = peer_worker_several_async(r.at, 3);
		counter_wait(&r.site.worker.things_made, 3 * (i + 1));
		ridl_future_free(&f->future); /* while the answer is on its way */
	}
	it_is_usable(&r);
	assert_true(counter_value(&r.site.worker.things_made) > 0);
	rig_call_until(
	    &r, &r.site.worker.things_released, counter_value(&r.site.worker.things_made));
	rig_stop(&r);
}

/* A raw peer, adopted by a connection. */
static void
adopt(raw_peer *p, ridl_conn **conn)
{
	script s = { .len = 0 };
	int fds[2];

	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds), 0);
	p->fd = fds[1];
	p->greeted = false;
	put_greeting(&s);
	raw_send(p, &s);
	EXPECT(ridl_conn_adopt(fds[0], NULL, conn), RIDL_OK);
}

/* Reads it, and ends what is due, whoever waits: a serving thread, or nobody. */
static ridl_serving_thread *
serve_if(bool serving, ridl_conn *conn)
{
	ridl_serving_thread *thread = NULL;

	if (serving)
		EXPECT(ridl_serving_thread_start(conn, &thread), RIDL_OK);
	return thread;
}

static void
deadline_with_partial_frame(void **state)
{
	(void)state;
	for (unsigned serving = 0; serving < 2; serving++) {
		ridl_serving_thread *thread;
		script s = { .len = 0 };
		raw_peer p;
		raw_frame f;
		ridl_conn *conn;
		peer_worker *at;
		peer_worker_add_future *future, *unwaited;
		counter ran = COUNTER_INIT;
		uint64_t sum;

		adopt(&p, &conn);
		at = peer_worker_at(conn);
		thread = serve_if(serving == 1, conn);
		future = peer_worker_add_async(at, 1, 2);
		raw_expect_greeting(&p);
		raw_expect(&p, CALL, &f);
		begin_frame(&s, REPLY, 0);
		put32(&s, f.words[0]);
		put_text(&s, "\x08\x03");
		end_frame(&s);
		s.len -= 3; /* the head and a part of the rest, then nothing */
		raw_send(&p, &s);
		EXPECT(peer_worker_add_timed(at, RIDL_MS(10), 1, 2, &sum), RIDL_E_TIMEOUT);
		unwaited = peer_worker_add_async(at, 3, 4);
		EXPECT(
		    ridl_future_add_callback(&unwaited->future, count_callback, &ran), RIDL_OK);
		EXPECT(ridl_future_set_expiry(&unwaited->future, RIDL_MS(10)), RIDL_OK);
		if (serving == 1)
			counter_wait(&ran, 1);
		ENDED(&unwaited->future, RIDL_E_TIMEOUT);
		/* The rest comes, and the connection goes on in the middle of the frame. */
		memmove(s.bytes, s.bytes + s.len, 3);
		s.len = 3;
		raw_send(&p, &s);
		EXPECT(peer_worker_add_value(future, &sum), RIDL_OK);
		assert_int_equal(sum, 3);
		ridl_future_free(&future->future);
		ridl_future_free(&unwaited->future);
		peer_worker_unref(at);
		ridl_conn_unref(conn);
		ridl_serving_thread_free(thread);
		raw_close(&p);
	}
}

/* The peer reads nothing: what the kernel holds is full, then the outbox. */
static void
deadline_while_send_blocked(void **state)
{
	static uint8_t big[60 << 10];
	const ridl_bytes data = { sizeof big, big };

	(void)state;
	for (unsigned serving = 0; serving < 2; serving++) {
		ridl_serving_thread *thread;
		peer_worker_echo_future *f[16];
		raw_peer p;
		ridl_conn *conn;
		peer_worker *at;
		ridl_bytes same;

		adopt(&p, &conn);
		at = peer_worker_at(conn);
		thread = serve_if(serving == 1, conn);
		for (unsigned i = 0; i < 15; i++)
			f[i] = peer_worker_echo_async(at, data);
		EXPECT(peer_worker_echo_timed(at, RIDL_MS(20), data, &same), RIDL_E_TIMEOUT);
		assert_null(same.data);
		for (unsigned i = 0; i < 15; i++)
			ridl_future_free(&f[i]->future);
		peer_worker_unref(at);
		ridl_conn_unref(conn);
		ridl_serving_thread_free(thread);
		raw_close(&p);
	}
}

static void
the_deadline_reaches_the_handler(void **state)
{
	int64_t left;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(peer_worker_remaining_timed(r.at, RIDL_SECONDS(20), &left), RIDL_OK);
	assert_in_range(left, RIDL_SECONDS(15), RIDL_SECONDS(20));
	EXPECT(peer_worker_remaining_timed(r.at, RIDL_FOREVER, &left), RIDL_OK);
	assert_true(left == RIDL_FOREVER);
	EXPECT(peer_worker_remaining(r.at, &left), RIDL_OK); /* the connection's 30 s */
	assert_in_range(left, RIDL_SECONDS(25), RIDL_SECONDS(30));
	rig_stop(&r);
}

typedef struct nested {
	rig *rig;
	int64_t left;
} nested;

/* Runs on the client, on behalf of the server, on behalf of the client. */
static ridl_status
ask_remaining(void *self, peer_ask_invoke_call *call, uint64_t number, uint64_t *answered)
{
	nested *n = self;

	(void)call;
	*answered = number;
	return peer_worker_remaining(n->rig->at, &n->left);
}

static void
a_nested_call_inherits_what_is_left(void **state)
{
	peer_ask *ask;
	uint64_t answered;
	rig r;
	nested n = { .rig = &r };

	(void)state;
	rig_start(&r, "unix", 0);
	ask = peer_ask_new(ask_remaining, &n, NULL);
	EXPECT(peer_worker_ask_timed(r.at, RIDL_SECONDS(9), ask, 5, &answered), RIDL_OK);
	assert_int_equal(answered, 5);
	assert_in_range(n.left, RIDL_SECONDS(5), RIDL_SECONDS(9));
	peer_ask_unref(ask);
	rig_stop(&r);
}

/*
 * Cancelling.
 */

/* Neither has left: the peer learns of both at once, and does not begin. */
static void
cancel_before_sent(void **state)
{
	peer_worker_block_future *f;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	ridl_conn_cork(r.conn);
	f = peer_worker_block_async(r.at, 1);
	ridl_future_cancel(&f->future);
	assert_true(ridl_future_ready(&f->future));
	ENDED(&f->future, RIDL_E_CANCELLED);
	ridl_future_free(&f->future);
	EXPECT(ridl_conn_uncork(r.conn), RIDL_OK);
	it_is_usable(&r);
	assert_int_equal(counter_value(&r.site.worker.entered), 0);
	rig_stop(&r);
}

static void
cancel_before_reply(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		counter ran = COUNTER_INIT;
		peer_worker_block_future *f;
		uint32_t opened = 7;
		rig r;

		rig_start(&r, "unix", servers);
		f = peer_worker_block_async(r.at, 1);
		EXPECT(ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
		counter_wait(&r.site.worker.entered, 1);
		ridl_future_cancel(&f->future);
		assert_true(ridl_future_ready(&f->future)); /* it waits for nobody */
		EXPECT(peer_worker_block_value(f, &opened), RIDL_E_CANCELLED);
		assert_int_equal(opened, 0);
		counter_wait(&ran, 1);
		counter_wait(&r.site.worker.cancelled, 1);
		counter_add(&r.site.worker.gate, 1);
		counter_wait(&r.site.worker.left, 1);
		it_is_usable(&r); /* its answer is not in the way */
		ENDED(&f->future, RIDL_E_CANCELLED);
		ridl_future_free(&f->future);
		rig_stop(&r);
		assert_int_equal(counter_value(&ran), 1);
	}
}

/* Ended, or ended and not looked at yet: the answer stays, or the cancel wins, and nothing in between. */
static void
cancel_after_reply(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		peer_worker_add_future *f;
		uint64_t sum = 0;
		rig r;

		rig_start(&r, "unix", servers);
		f = peer_worker_add_async(r.at, 1, 2);
		ENDED(&f->future, RIDL_OK);
		ridl_future_cancel(&f->future);
		ENDED(&f->future, RIDL_OK);
		EXPECT(peer_worker_add_value(f, &sum), RIDL_OK);
		assert_int_equal(sum, 3);
		ridl_future_free(&f->future);
		for (unsigned i = 0; i < 2000 / SLOWNESS; i++) {
			ridl_status st;

			f = peer_worker_add_async(r.at, i, 1);
			for (volatile unsigned k = 0; k < i * 7 % 4096; k++)
				;
			ridl_future_cancel(&f->future);
			st = peer_worker_add_value(f, &sum);
			CHECK(st == RIDL_OK ? sum == i + 1 : st == RIDL_E_CANCELLED && sum == 0);
			ridl_future_free(&f->future);
		}
		it_is_usable(&r);
		rig_stop(&r);
	}
}

static void
cancel_twice(void **state)
{
	(void)state;
	for (rig_mode mode = 0; mode < MODES; mode++) {
		counter ran = COUNTER_INIT;
		peer_worker_block_future *f;
		rig r;

		rig_start_in(&r, mode);
		f = peer_worker_block_async(r.at, 1);
		EXPECT(ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
		counter_wait(&r.site.worker.entered, 1);
		ridl_future_cancel(&f->future);
		ridl_future_cancel(&f->future);
		ENDED(&f->future, RIDL_E_CANCELLED);
		rig_call_until(&r, &ran, 1);
		ridl_future_cancel(&f->future);
		ENDED(&f->future, RIDL_E_CANCELLED);
		counter_wait(&r.site.worker.cancelled, 1);
		counter_add(&r.site.worker.gate, 1);
		counter_wait(&r.site.worker.left, 1);
		/* The peer was told once: a second CANCEL would name somebody else's call. */
		it_is_usable(&r);
		assert_false(ridl_future_free(&f->future));
		rig_stop(&r);
		assert_int_equal(counter_value(&ran), 1);
		assert_int_equal(counter_value(&r.site.worker.cancelled), 1);
	}
}

typedef struct canceller {
	ridl_future *other;
	counter ran;
} canceller;

static void
cancel_other(ridl_future *f, void *ctx)
{
	canceller *c = ctx;

	(void)f;
	ridl_future_cancel(c->other);
	CHECK(ridl_future_ready(c->other));
	counter_add(&c->ran, 1);
}

/* The other's own callback runs too. */
static void
cancel_from_callback(void **state)
{
	(void)state;
	for (rig_mode mode = 0; mode < MODES; mode++) {
		canceller c = { .ran = COUNTER_INIT };
		counter ran = COUNTER_INIT;
		peer_worker_block_future *f;
		peer_worker_add_future *g;
		rig r;

		rig_start_in(&r, mode);
		f = peer_worker_block_async(r.at, 1);
		EXPECT(ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
		counter_wait(&r.site.worker.entered, 1);
		c.other = &f->future;
		g = peer_worker_add_async(r.at, 1, 2);
		EXPECT(ridl_future_add_callback(&g->future, cancel_other, &c), RIDL_OK);
		EXPECT(ridl_future_wait(&g->future), RIDL_OK);
		rig_call_until(&r, &c.ran, 1);
		ENDED(&f->future, RIDL_E_CANCELLED);
		rig_call_until(&r, &ran, 1);
		counter_wait(&r.site.worker.cancelled, 1);
		counter_add(&r.site.worker.gate, 1);
		assert_false(ridl_future_free(&f->future));
		assert_false(ridl_future_free(&g->future));
		it_is_usable(&r);
		rig_stop(&r);
	}
}

static void
serve_raw(ridl_conn *conn, rig_mode mode, counter *c)
{
	int fd = mode == OWN_LOOP ? ridl_conn_fd(conn) : -1;

	while (mode != A_SERVING_THREAD && counter_value(c) == 0)
		EXPECT(mode == OWN_LOOP ? loop_turn(conn, fd) : ridl_conn_serve(conn, RIDL_MS(1)),
		    RIDL_OK);
	counter_wait(c, 1);
}

typedef struct cancelled_handler {
	raw_peer *peer;
	peer_worker *at;
	counter left;
} cancelled_handler;

/* The only thread that could run a function of ours is in here: it sees what came while it waits for something else. */
static ridl_status
look_for_cancel(void *self, peer_extra_hello_call *call, const char *who, const char **text)
{
	cancelled_handler *h = self;
	script s = { .len = 0 };
	uint64_t sum;

	(void)who;
	CHECK(!ridl_call_cancelled(&call->call));
	begin_frame(&s, CANCEL, 0);
	put32(&s, 1);
	end_frame(&s);
	raw_send(h->peer, &s);
	while (!ridl_call_cancelled(&call->call))
		EXPECT(peer_worker_add_timed(h->at, RIDL_MS(1), 1, 2, &sum), RIDL_E_TIMEOUT);
	*text = "nobody hears it";
	counter_add(&h->left, 1);
	return RIDL_OK;
}

static const peer_extra_ops looking = { .hello = look_for_cancel };

/* A handler of the client's, wherever it runs. */
static void
client_handler_sees_cancel(rig_mode mode)
{
	cancelled_handler h = { .left = COUNTER_INIT };
	peer_extra *extra = peer_extra_new(&looking, &h);
	ridl_serving_thread *thread = NULL;
	script s = { .len = 0 };
	ridl_conn *conn;
	raw_frame f;
	raw_peer p;

	adopt(&p, &conn);
	h.peer = &p;
	h.at = peer_worker_at(conn);
	EXPECT(ridl_conn_publish(conn, &extra->object), RIDL_OK);
	peer_extra_unref(extra);
	if (mode == A_SERVING_THREAD)
		EXPECT(ridl_serving_thread_start(conn, &thread), RIDL_OK);
	put_call(&s, 1, service_id("test.peer.Extra"), name_hash("test.peer.Extra/hello"));
	raw_send(&p, &s);
	serve_raw(conn, mode, &h.left);
	raw_expect_greeting(&p);
	do
		CHECK(raw_next(&p, &f)); /* what the handler has asked meanwhile, in vain */
	while (f.kind == CALL || f.kind == CANCEL);
	assert_int_equal(f.kind, ERROR);
	assert_int_equal(f.words[0], 1);
	assert_int_equal(f.words[1], RIDL_E_CANCELLED);
	ridl_serving_thread_free(thread);
	peer_worker_unref(h.at);
	ridl_conn_unref(conn);
	raw_close(&p);
}

/* The server's handler is blocked, and told by the function that it gave; the client's looks. */
static void
handler_sees_cancel(void **state)
{
	(void)state;
	for (rig_mode mode = 0; mode < MODES; mode++) {
		peer_worker_block_future *f;
		rig r;

		rig_start_in(&r, mode);
		f = peer_worker_block_async(r.at, 1);
		counter_wait(&r.site.worker.entered, 1);
		ridl_future_cancel(&f->future);
		counter_wait(&r.site.worker.cancelled, 1);
		counter_add(&r.site.worker.gate, 1);
		counter_wait(&r.site.worker.left, 1);
		it_is_usable(&r);
		assert_int_equal(counter_value(&r.site.worker.cancelled), 1);
		ridl_future_free(&f->future);
		rig_stop(&r);
		client_handler_sees_cancel(mode);
	}
}

typedef struct taking_back {
	counter begun, gate, ended, asked;
	ridl_call *call;
} taking_back;

static void
note_cancel(ridl_call *call, void *ctx)
{
	taking_back *t = ctx;

	(void)call;
	counter_add(&t->begun, 1);
	counter_wait(&t->gate, 1);
	counter_add(&t->ended, 1);
}

static void *
take_back(void *ctx)
{
	taking_back *t = ctx;

	counter_add(&t->asked, 1);
	ridl_call_off_cancel(t->call);
	CHECK(
	    counter_value(&t->ended) == counter_value(&t->begun)); /* it does not run any more */
	counter_add(&t->ended, 10);
	return NULL;
}

/* Before the cancel: it never runs. While it runs: who takes it back waits. */
static void
on_cancel_may_be_taken_back(void **state)
{
	taking_back t = { COUNTER_INIT, COUNTER_INIT, COUNTER_INIT, COUNTER_INIT, NULL };
	peer_worker_defer_future *f;
	pthread_t thread;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	f = peer_worker_defer_async(r.at, 1);
	counter_wait(&r.site.worker.deferred, 1);
	t.call = &worker_take_deferred(&r.site.worker)->call;
	EXPECT(ridl_call_on_cancel(t.call, note_cancel, &t), RIDL_OK);
	EXPECT(ridl_call_on_cancel(t.call, note_cancel, &t), RIDL_E_BUSY);
	ridl_call_off_cancel(t.call);
	ridl_call_off_cancel(t.call);
	ridl_future_free(&f->future);
	it_is_usable(&r);
	assert_true(ridl_call_cancelled(t.call));
	assert_int_equal(counter_value(&t.begun), 0);
	ridl_call_unref(t.call);

	f = peer_worker_defer_async(r.at, 2);
	counter_wait(&r.site.worker.deferred, 2);
	t.call = &worker_take_deferred(&r.site.worker)->call;
	EXPECT(ridl_call_on_cancel(t.call, note_cancel, &t), RIDL_OK);
	ridl_future_free(&f->future);
	counter_wait(&t.begun, 1);
	start_thread(&thread, take_back, &t);
	counter_wait(&t.asked, 1);
	counter_add(&t.gate, 1);
	join_thread(thread);
	assert_int_equal(counter_value(&t.ended), 11);
	ridl_call_unref(t.call);
	rig_stop(&r);
}

/* Twice as many calls as the peer takes at once, to a handler that does not end: each gives its slot back. */
static void
stuck_handler_does_not_exhaust_slots(void **state)
{
	enum { MORE_THAN_OFFERED = 2100 };
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	for (unsigned i = 0; i < MORE_THAN_OFFERED; i++) {
		peer_worker_block_future *f = peer_worker_block_async(r.at, 1);

		CHECK(!ridl_future_ready(&f->future));
		ridl_future_cancel(&f->future);
		ridl_future_free(&f->future);
	}
	it_is_usable(&r);
	counter_add(&r.site.worker.gate, 1);
	rig_stop(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_timed_call_ends_in_time_or_with_its_answer),
		TEST(a_handler_is_told_and_its_late_answer_is_discarded),
		TEST(the_connections_limit_holds_for_calls_that_name_none),
		TEST(an_expiry_ends_the_future_once_and_for_ever),
		TEST(a_serving_thread_ends_what_nobody_waits_for),
		TEST(an_expiry_may_be_now_rearmed_and_taken_away_but_not_negative),
		TEST(a_reply_that_came_in_time_counts_though_it_is_read_late),
		TEST(references_in_a_late_reply_are_released),
		TEST(deadline_with_partial_frame),
		TEST(deadline_while_send_blocked),
		TEST(the_deadline_reaches_the_handler),
		TEST(a_nested_call_inherits_what_is_left),
		TEST(cancel_before_sent),
		TEST(cancel_before_reply),
		TEST(cancel_after_reply),
		TEST(cancel_from_callback),
		TEST(cancel_twice),
		TEST(handler_sees_cancel),
		TEST(on_cancel_may_be_taken_back),
		TEST(stuck_handler_does_not_exhaust_slots),
	};

	return cmocka_run_group_tests_name("deadline", tests, NULL, NULL);
}
