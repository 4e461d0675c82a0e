/* SPDX-License-Identifier: MIT */
/*
 * Who may call what: asked before the arguments are looked at, at either end.
 */
#include "rawpeer.h"
#include "worker.h"
#include <unistd.h>

/* Allows one method, to this user. */
typedef struct guard {
	const char *service, *method;
	counter asked;
} guard;

static ridl_verdict
allow_one(const ridl_peer *peer, const char *service, const char *method, void *ctx)
{
	guard *g = ctx;

	counter_add(&g->asked, 1);
	CHECK(peer->address[0] != 0);
	if (!peer->has_ids || peer->uid != getuid() || strcmp(service, g->service) != 0)
		return RIDL_DENY;
	return strcmp(method, g->method) == 0 ? RIDL_ALLOW : RIDL_DENY;
}

static void
a_server_asks_before_each_call(void **state)
{
	guard g = { "test.peer.Worker", "test.peer.Worker/add", COUNTER_INIT };
	const ridl_server_options options = {
		.size = sizeof options, .authorize = allow_one, .ctx = &g
	};
	peer_worker *at;
	ridl_conn *conn;
	uint64_t sum;
	site s;

	(void)state;
	site_start(&s, "unix", &options);
	conn = site_connect(&s);
	at = peer_worker_at(conn);
	EXPECT(peer_worker_add(at, 1, 2, &sum), RIDL_OK);
	EXPECT(peer_worker_drop(at), RIDL_E_DENIED);
	MENTIONS("test.peer.Worker/drop is not allowed");
	assert_int_equal(ridl_last_error()->origin, RIDL_REMOTE);
	EXPECT(peer_worker_note(at, 1), RIDL_OK); /* nobody is told */
	EXPECT(peer_worker_add(at, 1, 2, &sum), RIDL_OK);
	assert_int_equal(counter_value(&g.asked), 4);
	assert_int_equal(counter_value(&s.worker.notes), 0);
	/* One that is not implemented is not told apart. */
	EXPECT(peer_worker_unimplemented(at), RIDL_E_DENIED);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	site_stop(&s);
}

static ridl_verdict
never(const ridl_peer *peer, const char *service, const char *method, void *ctx)
{
	(void)peer;
	(void)service;
	(void)method;
	(void)ctx;
	return (ridl_verdict)0; /* what a structure of zeroes says */
}

/* Whether they can be decoded is for those who may call. */
static void
arguments_are_not_looked_at_before(void **state)
{
	const ridl_server_options options = { .size = sizeof options, .authorize = never };
	script s = { .len = 0 };
	raw_peer p;
	site at;

	(void)state;
	site_start(&at, "unix", &options);
	raw_connect(&p, at.address);
	put_greeting(&s);
	put_call(&s, 1, service_id("test.peer.Worker"), name_hash("test.peer.Worker/add"));
	s.frame = s.len - 28;
	put8(&s, 0xff); /* no field */
	end_frame(&s);
	raw_send(&p, &s);
	raw_expect_greeting(&p);
	raw_expect_error(&p, 1, RIDL_E_DENIED);
	raw_close(&p);
	site_stop(&at);
}

/* A method that does not exist is denied like any other: what there is, is for those who may see it. */
static void
methods_are_not_told_apart_by_who_may_not_call(void **state)
{
	const ridl_server_options options = { .size = sizeof options, .authorize = never };
	script s = { .len = 0 };
	raw_peer p;
	site at;

	(void)state;
	site_start(&at, "unix", &options);
	raw_connect(&p, at.address);
	put_greeting(&s);
	put_call(&s, 1, service_id("test.peer.Worker"), name_hash("test.peer.Worker/nowhere"));
	put_call(
	    &s, 2, service_id("test.peer.Worker"), name_hash("test.peer.Worker/unimplemented"));
	put_call(&s, 3, service_id("test.peer.Worker"), name_hash("test.peer.Worker/drop"));
	raw_send(&p, &s);
	raw_expect_greeting(&p);
	for (uint32_t id = 1; id <= 3; id++)
		raw_expect_error(&p, id, RIDL_E_DENIED);
	raw_close(&p);
	site_stop(&at);
}

static ridl_status
hello(void *self, peer_extra_hello_call *call, const char *who, const char **text)
{
	(void)self;
	*text = ridl_call_strdup(&call->call, who);
	return RIDL_OK;
}

static const peer_extra_ops extra_ops = { .hello = hello };

static ridl_status
answer(void *self, peer_ask_invoke_call *call, uint64_t number, uint64_t *out)
{
	(void)self;
	(void)call;
	*out = number + 1;
	return RIDL_OK;
}

/* What it publishes, and what it passes by reference. */
static void
a_client_asks_too(void **state)
{
	guard g = { "test.peer.Ask", "test.peer.Ask/invoke", COUNTER_INIT };
	peer_extra *extra = peer_extra_new(&extra_ops, NULL);
	ridl_object *const publish[] = { &extra->object };
	const ridl_conn_options options = { .size = sizeof options,
		.authorize = allow_one,
		.ctx = &g,
		.publish = publish,
		.n_publish = 1 };
	peer_ask *ask = peer_ask_new(answer, NULL, NULL);
	peer_worker *at;
	ridl_conn *conn;
	uint64_t number;
	char *text;
	site s;

	(void)state;
	site_start(&s, "unix", NULL);
	conn = site_connect_with(&s, &options);
	at = peer_worker_at(conn);
	EXPECT(peer_worker_hello_back(at, "you", &text), RIDL_E_DENIED);
	EXPECT(peer_worker_ask(at, ask, 41, &number), RIDL_OK);
	assert_int_equal(number, 42);
	assert_int_equal(counter_value(&g.asked), 2);
	peer_ask_unref(ask);
	peer_extra_unref(extra);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	site_stop(&s);
}

/* What it is asked of things, one after the other. */
typedef struct thing_guard {
	counter asked;
	const char *method; /* of the last */
} thing_guard;

static ridl_verdict
no_things(const ridl_peer *peer, const char *service, const char *method, void *ctx)
{
	thing_guard *g = ctx;

	(void)peer;
	if (strcmp(service, "test.peer.Worker") == 0)
		return RIDL_ALLOW;
	CHECK(strcmp(service, "test.peer.Thing") == 0);
	g->method = method;
	counter_add(&g->asked, 1);
	return RIDL_DENY;
}

/* Whoever has been passed an object asks for leave all the same: a server's own, and one that it only passes on. */
static void
objects_that_were_passed_are_asked_about_too(void **state)
{
	thing_guard g = { .asked = COUNTER_INIT };
	const ridl_server_options options = {
		.size = sizeof options, .authorize = no_things, .ctx = &g
	};
	counter released = COUNTER_INIT;
	peer_thing_pokes_results *pokes;
	peer_thing *mine, *own, *far;
	ridl_conn *conn;
	peer_worker *at;
	lender owner;
	char *name;
	site s;

	(void)state;
	site_start(&s, "unix", &options);
	mine = thing_new("mine", &released);
	lender_start(&owner, &s, mine);
	conn = site_connect(&s);
	at = peer_worker_at(conn);
	EXPECT(peer_worker_make(at, "own", &own), RIDL_OK);
	EXPECT(peer_thing_name(own, &name), RIDL_E_DENIED);
	assert_int_equal(counter_value(&g.asked), 1);
	assert_string_equal(g.method, "test.peer.Thing/name");

	EXPECT(peer_worker_kept(at, &far), RIDL_OK);
	EXPECT(peer_thing_poke(far, 1), RIDL_OK); /* nobody is told */
	EXPECT(peer_thing_name(far, &name), RIDL_E_DENIED);
	counter_wait(&g.asked, 3);
	assert_string_equal(g.method, "");
	/* The owner has not heard of it. */
	EXPECT(peer_thing_pokes(mine, &pokes), RIDL_OK);
	assert_int_equal(pokes->count, 0);
	ridl_free(pokes);

	peer_thing_unref(far);
	peer_thing_unref(own);
	EXPECT(peer_worker_drop(at), RIDL_OK);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	peer_thing_unref(mine);
	lender_goes(&owner);
	counter_wait(&released, 1);
	site_stop(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_server_asks_before_each_call),
		TEST(arguments_are_not_looked_at_before),
		TEST(methods_are_not_told_apart_by_who_may_not_call),
		TEST(a_client_asks_too),
		TEST(objects_that_were_passed_are_asked_about_too),
	};

	return cmocka_run_group_tests_name("authorize", tests, NULL, NULL);
}
