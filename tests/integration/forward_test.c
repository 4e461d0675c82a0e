/* SPDX-License-Identifier: MIT */
/*
 * An object that is two connections away: its owner gives it to the server, and the server passes it on. What its
 * caller hears when the owner goes.
 */
#include "worker.h"

typedef struct owner {
	counter asked;
	ridl_call *call; /* not answered */
	ridl_conn *conn;
	ridl_serving_thread *thread;
} owner;

static ridl_status
name(void *self, peer_thing_name_call *call, const char **out)
{
	owner *o = self;

	(void)out;
	o->call = &call->call;
	counter_add(&o->asked, 1);
	return RIDL_DEFERRED;
}

static const peer_thing_ops ops = { .name = name };

/* Gives the site a Thing of its own to keep. */
static void
owner_start(owner *o, site *s)
{
	peer_thing *thing;
	peer_worker *at;

	*o = (owner){ .asked = COUNTER_INIT, .conn = site_connect(s) };
	EXPECT(ridl_serving_thread_start(o->conn, &o->thread), RIDL_OK);
	thing = peer_thing_new(&ops, o);
	at = peer_worker_at(o->conn);
	EXPECT(peer_worker_keep(at, thing), RIDL_OK);
	peer_worker_unref(at);
	peer_thing_unref(thing);
}

/* As if it were killed: nothing is answered any more. */
static void
owner_goes(owner *o)
{
	ridl_serving_thread_free(o->thread);
	ridl_conn_unref(o->conn);
}

static void
a_call_that_loses_its_owner_may_have_been_executed(void **state)
{
	peer_thing_name_future *asked;
	peer_worker *at;
	peer_thing *thing;
	ridl_conn *conn;
	uint64_t sum;
	owner o;
	site s;

	(void)state;
	site_start(&s, "unix", NULL);
	owner_start(&o, &s);
	conn = site_connect(&s);
	at = peer_worker_at(conn);
	EXPECT(peer_worker_kept(at, &thing), RIDL_OK);
	assert_non_null(thing);

	asked = peer_thing_name_async(thing);
	counter_wait(&o.asked, 1);
	owner_goes(&o);
	ENDED(&asked->future, RIDL_E_DEAD_OBJECT);
	assert_int_equal(ridl_future_error(&asked->future)->origin, RIDL_REMOTE);
	ridl_future_free(&asked->future);
	ridl_call_unref(o.call);

	EXPECT(peer_thing_name(thing, NULL), RIDL_E_DEAD_OBJECT);
	EXPECT(peer_worker_add(at, 1, 2, &sum), RIDL_OK); /* this connection is well */
	peer_thing_unref(thing);
	EXPECT(peer_worker_drop(at), RIDL_OK);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	site_stop(&s);
}

/* However many threads the program in the middle has; and what its owner has handled is credit for who sends. */
static void
oneways_are_passed_on_in_order(void **state)
{
	enum { N = 3000 };
	counter released = COUNTER_INIT;
	ridl_serving_thread *thread;
	peer_thing_pokes_results *out;
	peer_thing *mine, *there;
	ridl_conn *owner, *conn;
	peer_worker *at;
	uint32_t count = 0;
	site s;

	(void)state;
	site_start(&s, "unix", NULL);
	owner = site_connect(&s);
	EXPECT(ridl_serving_thread_start(owner, &thread), RIDL_OK);
	mine = thing_new("far away", &released);
	at = peer_worker_at(owner);
	EXPECT(peer_worker_keep(at, mine), RIDL_OK);
	peer_worker_unref(at);

	conn = site_connect(&s);
	at = peer_worker_at(conn);
	EXPECT(peer_worker_kept(at, &there), RIDL_OK);
	for (uint32_t i = 1; i <= N; i++)
		EXPECT(peer_thing_poke(there, i), RIDL_OK);
	while (count < N) {
		EXPECT(peer_thing_pokes(there, &out), RIDL_OK);
		count = out->count;
		assert_true(out->in_order);
		ridl_free(out);
	}
	assert_int_equal(count, N);
	peer_thing_unref(there);
	EXPECT(peer_worker_drop(at), RIDL_OK);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	peer_thing_unref(mine);
	ridl_conn_unref(owner);
	ridl_serving_thread_free(thread);
	counter_wait(&released, 1);
	site_stop(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_call_that_loses_its_owner_may_have_been_executed),
		TEST(oneways_are_passed_on_in_order),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
