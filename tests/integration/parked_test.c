/* SPDX-License-Identifier: MIT */
/*
 * Connections whose loop watches for nothing but their end, or that are about to end: what still comes is
 * taken for what it is. The interleavings are those of tests/model.
 */
#include "parked.ridl.h"
#include "rawpeer.h"

typedef struct tower {
	counter rung, entered, gate, released;
} tower;

static ridl_status
chime(void *self, parked_chime_invoke_call *call, uint32_t number, uint32_t *answer)
{
	(void)self;
	(void)call;
	*answer = number + 1;
	return RIDL_OK;
}

static void
chime_released(void *self)
{
	tower *t = self;

	counter_add(&t->released, 1);
}

static void
hang(void *self, parked_bell_hang_call *call, parked_chime *c)
{
	tower *t = self;
	uint32_t answer = 0;

	(void)call;
	EXPECT(parked_chime_invoke_timed(c, RIDL_SECONDS(20), 4, &answer), RIDL_OK);
	CHECK(answer == 5);
	counter_add(&t->rung, 1);
}

static ridl_status
ring(void *self, parked_bell_ring_call *call, uint32_t *number)
{
	tower *t = self;

	(void)call;
	counter_add(&t->entered, 1);
	counter_wait(&t->gate, 1);
	*number = 7;
	return RIDL_OK;
}

static const parked_bell_ops bell_ops = { .hang = hang, .ring = ring };

/* Nothing else makes the client's loop look: no call of its own is under way. */
static void
a_reference_in_a_oneway_can_be_called_at_once(void **state)
{
	tower t = { COUNTER_INIT, COUNTER_INIT, COUNTER_INIT, COUNTER_INIT };
	parked_chime *c = parked_chime_new(chime, &t, chime_released);
	parked_bell *bell = parked_bell_new(&bell_ops, &t), *at;
	ridl_serving_thread *thread;
	ridl_server *server;
	ridl_conn *conn;
	char address[64];

	(void)state;
	EXPECT(ridl_server_new(NULL, &server), RIDL_OK);
	fresh_address("unix", address, sizeof address);
	EXPECT(ridl_server_listen(server, address), RIDL_OK);
	EXPECT(ridl_server_publish(server, &bell->object), RIDL_OK);
	EXPECT(ridl_server_start(server), RIDL_OK);
	EXPECT(ridl_connect(address, NULL, &conn), RIDL_OK);
	EXPECT(ridl_serving_thread_start(conn, &thread), RIDL_OK);
	at = parked_bell_at(conn);
	EXPECT(parked_bell_hang(at, c), RIDL_OK);
	counter_wait(&t.rung, 1);

	parked_chime_unref(c);
	parked_bell_unref(at);
	ridl_conn_unref(conn);
	ridl_serving_thread_free(thread);
	counter_wait(&t.released, 1);
	ridl_server_free(server);
	parked_bell_unref(bell);
}

typedef struct far_end {
	raw_listener listener;
	raw_peer peer;
	pthread_t thread;
} far_end;

static void *
greet(void *ctx)
{
	far_end *f = ctx;
	script s = { .len = 0 };

	raw_accept(&f->listener, &f->peer);
	put_greeting(&s);
	raw_send(&f->peer, &s);
	raw_expect_greeting(&f->peer);
	return NULL;
}

/* The answer of the call with that id, the release of the first reference there was, and a PING. */
static void
say_what_crosses(raw_peer *p, uint32_t call)
{
	static const uint8_t first_once[] = { 0x0a, 6, 0x08, 0x80, 0x80, 0x04, 0x10, 1 };
	script s = { .len = 0 };
	raw_frame f;

	begin_frame(&s, REPLY, 0);
	put32(&s, call);
	end_frame(&s);
	begin_frame(&s, RELEASE, 0);
	put_bytes(&s, first_once, sizeof first_once);
	end_frame(&s);
	begin_frame(&s, PING, 0);
	end_frame(&s);
	raw_send(p, &s);
	raw_expect(p, PONG, &f);
}

/* The id of the first call, and of the first reference: generation 1, slot 0. */
enum { FIRST = 1 << 16, ASKED = 9 };

/* One thread is in the handler; another goes on reading. */
static void
what_crosses_a_close_does_not_cut_off_the_peers_answers(void **state)
{
	tower t = { COUNTER_INIT, COUNTER_INIT, COUNTER_INIT, COUNTER_INIT };
	parked_chime *c = parked_chime_new(chime, &t, chime_released);
	parked_bell *bell = parked_bell_new(&bell_ops, &t), *at;
	ridl_serving_thread *threads[2];
	parked_bell_hold_future *held;
	script s = { .len = 0 };
	ridl_conn *conn;
	raw_frame f;
	far_end far = { .thread = 0 };

	(void)state;
	raw_listen(&far.listener, "unix");
	start_thread(&far.thread, greet, &far);
	EXPECT(ridl_connect(far.listener.address, NULL, &conn), RIDL_OK);
	join_thread(far.thread);
	EXPECT(ridl_conn_publish(conn, &bell->object), RIDL_OK);
	for (int i = 0; i < 2; i++)
		EXPECT(ridl_serving_thread_start(conn, &threads[i]), RIDL_OK);
	at = parked_bell_at(conn);
	held = parked_bell_hold_async(at, c);
	raw_skip(&far.peer);
	put_call(&s, ASKED, service_id("test.parked.Bell"), name_hash("test.parked.Bell/ring"));
	raw_send(&far.peer, &s);
	counter_wait(&t.entered, 1);

	ridl_conn_close(conn);
	raw_expect(&far.peer, GOAWAY, &f);
	say_what_crosses(&far.peer, FIRST);
	ENDED(&held->future, RIDL_E_CLOSED);
	counter_add(&t.gate, 1);
	raw_expect(&far.peer, REPLY, &f);
	CHECK(f.words[0] == ASKED);
	raw_expect_end(&far.peer);

	raw_close(&far.peer);
	ridl_future_free(&held->future);
	parked_chime_unref(c);
	parked_bell_unref(at);
	ridl_conn_unref(conn);
	for (int i = 0; i < 2; i++)
		ridl_serving_thread_free(threads[i]);
	counter_wait(&t.released, 1);
	raw_listener_close(&far.listener);
	parked_bell_unref(bell);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_reference_in_a_oneway_can_be_called_at_once),
		TEST(what_crosses_a_close_does_not_cut_off_the_peers_answers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
