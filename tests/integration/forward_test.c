/* SPDX-License-Identifier: MIT */
/*
 * An object that is two connections away: its owner gives it to the server, and the server passes it on. What its
 * caller hears when the owner goes; and what the server in the middle passes on of which it has no schema.
 */
#include "rawpeer.h"
#include "relay.ridl.h"
#include "relay_before.ridl.h"
#include "worker.h"

typedef struct owner {
	counter asked;
	ridl_call *call; /* not answered */
	lender lender;
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

static void
owner_start(owner *o, site *s)
{
	peer_thing *thing = peer_thing_new(&ops, o);

	*o = (owner){ .asked = COUNTER_INIT };
	lender_start(&o->lender, s, thing);
	peer_thing_unref(thing);
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
	lender_goes(&o.lender);
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

/* So many the server has passed on, whose methods it does not know. */
static uint64_t
count_passed_on(site *s)
{
	uint64_t calls = 0;
	ridl_stats *stats;

	EXPECT(ridl_server_stats(s->server, &stats), RIDL_OK);
	for (size_t i = 0; i < stats->n_methods; i++)
		if (strcmp(stats->methods[i].name, "a oneway that is passed on") == 0)
			calls = stats->methods[i].calls;
	ridl_free(stats);
	return calls;
}

/* However many threads the program in the middle has; and what its owner has handled is credit for who sends. */
static void
oneways_are_passed_on_in_order(void **state)
{
	enum { N = 3000 };
	counter released = COUNTER_INIT;
	peer_thing_pokes_results *out;
	peer_thing *mine, *there;
	ridl_conn *conn;
	peer_worker *at;
	uint32_t count = 0;
	lender owner;
	site s;

	(void)state;
	site_start(&s, "unix", NULL);
	mine = thing_new("far away", &released);
	lender_start(&owner, &s, mine);
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
	/* The last of them counts when it has left. */
	while (count_passed_on(&s) < N)
		sched_yield();
	assert_int_equal(count_passed_on(&s), N);
	peer_thing_unref(mine);
	lender_goes(&owner);
	counter_wait(&released, 1);
	site_stop(&s);
}

/* An owner that greets with the least and then answers nothing; its Things have the ids 1, 2 ... */
static void
mute_owner_start(raw_peer *p, const char *address)
{
	script s = { .len = 0 };

	raw_connect(p, address);
	put_greeting(&s);
	raw_send(p, &s);
	raw_expect_greeting(p);
}

/* Has the site keep its Thing of that id, and the other end take it. */
static peer_thing *
take_thing(raw_peer *p, uint32_t id, peer_worker *at)
{
	script s = { .len = 0 };
	peer_thing *thing;
	raw_frame f;

	begin_frame(&s, CALL, REFS);
	put32(&s, id);
	put32(&s, service_id("test.peer.Worker"));
	put32(&s, name_hash("test.peer.Worker/keep"));
	put32(&s, 0);
	put32(&s, 0);
	put16(&s, 1);
	put32(&s, id);
	put32(&s, name_hash("test.peer.Thing"));
	put8(&s, 0);
	put8(&s, 1 << 3);
	put8(&s, 1);
	end_frame(&s);
	raw_send(p, &s);
	do /* also oneways come, which are left unhandled */
		CHECK(raw_next(p, &f));
	while (f.kind != REPLY);
	EXPECT(peer_worker_kept(at, &thing), RIDL_OK);
	assert_non_null(thing);
	return thing;
}

enum { THINGS = 64, LEAST = 16, LEAST_ONEWAYS = 1024 };

/* Who calls the Things of a mute owner, and who has nothing to do with it. */
typedef struct mute {
	site s;
	raw_peer owner;
	ridl_conn *conn, *honest;
	peer_worker *at, *well;
	peer_thing *things[THINGS];
} mute;

static void
mute_start(mute *m, const ridl_server_options *options)
{
	site_start(&m->s, "unix", options);
	mute_owner_start(&m->owner, m->s.address);
	m->conn = site_connect(&m->s);
	m->at = peer_worker_at(m->conn);
	m->honest = site_connect(&m->s);
	m->well = peer_worker_at(m->honest);
	for (uint32_t i = 0; i < THINGS; i++)
		m->things[i] = take_thing(&m->owner, i + 1, m->at);
}

/* As many oneways as it takes, and one more to each. Afterwards one is being passed on, and the others wait. */
static void
mute_poke(mute *m)
{
	uint64_t sum;

	for (unsigned i = 0; i < LEAST_ONEWAYS; i++)
		EXPECT(peer_thing_poke(m->things[0], i), RIDL_OK);
	for (unsigned i = 0; i < THINGS; i++)
		EXPECT(peer_thing_poke(m->things[i], i), RIDL_OK);
	EXPECT(peer_worker_add(m->at, 1, 2, &sum), RIDL_OK);
}

/* The owner has gone. */
static void
mute_stop(mute *m)
{
	for (unsigned i = 0; i < THINGS; i++)
		peer_thing_unref(m->things[i]);
	EXPECT(peer_worker_drop(m->at), RIDL_OK);
	peer_worker_unref(m->well);
	ridl_conn_unref(m->honest);
	peer_worker_unref(m->at);
	ridl_conn_unref(m->conn);
	site_stop(&m->s);
}

/* Who calls it hears of it at once, and nobody else waits. */
static void
an_owner_that_answers_nothing_holds_no_thread(void **state)
{
	const ridl_server_options options = { .size = sizeof options, .threads = 4, .loops = 1 };
	ridl_future *asked[THINGS];
	uint64_t sum;
	size_t which;
	mute m;

	(void)state;
	mute_start(&m, &options);
	for (unsigned i = 0; i < THINGS; i++)
		asked[i] = &peer_thing_name_async(m.things[i])->future;
	/* Which of them are too many is nobody's business. */
	for (unsigned n = THINGS; n > LEAST; n--) {
		EXPECT(ridl_future_wait_any(asked, n, RIDL_SECONDS(20), &which), RIDL_OK);
		ENDED(asked[which], RIDL_E_OVERLOADED);
		ridl_future_free(asked[which]);
		asked[which] = asked[n - 1];
	}
	EXPECT(peer_worker_add(m.well, 1, 2, &sum), RIDL_OK);

	/* Oneways wait, with their order, but leave a thread to others, be they slow. */
	mute_poke(&m);
	for (unsigned i = 0; i < 200; i++)
		EXPECT(
		    peer_worker_add_slowly_timed(m.well, RIDL_SECONDS(10), 1, 2, &sum), RIDL_OK);

	raw_close(&m.owner);
	for (unsigned i = 0; i < LEAST; i++) {
		ENDED(asked[i], RIDL_E_DEAD_OBJECT);
		ridl_future_free(asked[i]);
	}
	mute_stop(&m);
}

/* Each oneway to it waits for a third of a second: sixty-four would be twenty seconds. */
static void
one_thread_is_shared_with_an_owner_that_answers_nothing(void **state)
{
	const ridl_server_options options = {
		.size = sizeof options, .threads = 2, .loops = 1, .timeout = RIDL_MS(300)
	};
	uint64_t sum;
	mute m;

	(void)state;
	mute_start(&m, &options);
	mute_poke(&m);
	for (unsigned i = 0; i < 3; i++)
		EXPECT(
		    peer_worker_add_slowly_timed(m.well, RIDL_SECONDS(10), 1, 2, &sum), RIDL_OK);
	raw_close(&m.owner);
	mute_stop(&m);
}

/*
 * The program in the middle knows that there are parcels, and nothing of what they can do: it has relay_before.ridl.
 */

typedef struct middle {
	ridl_server *server;
	pthread_mutex_t mu;
	middle_parcel *kept; /* mu */
} middle;

static void
set_kept(middle *m, middle_parcel *parcel)
{
	middle_parcel *before;

	pthread_mutex_lock(&m->mu);
	before = m->kept;
	m->kept = parcel;
	pthread_mutex_unlock(&m->mu);
	middle_parcel_unref(before);
}

static ridl_status
keep(void *self, middle_relay_keep_call *call, middle_parcel *parcel)
{
	(void)call;
	set_kept(self, middle_parcel_ref(parcel));
	return RIDL_OK;
}

static ridl_status
kept(void *self, middle_relay_kept_call *call, middle_parcel **parcel)
{
	middle *m = self;

	(void)call;
	pthread_mutex_lock(&m->mu);
	*parcel = middle_parcel_ref(m->kept);
	pthread_mutex_unlock(&m->mu);
	return RIDL_OK;
}

static ridl_status
drop(void *self, middle_relay_drop_call *call)
{
	(void)call;
	set_kept(self, NULL);
	return RIDL_OK;
}

static void
middle_start(middle *m)
{
	static const middle_relay_ops relay_ops = { .keep = keep, .kept = kept, .drop = drop };
	middle_relay *relay = middle_relay_new(&relay_ops, m);
	char address[64];

	*m = (middle){ .mu = PTHREAD_MUTEX_INITIALIZER };
	EXPECT(ridl_server_new(NULL, &m->server), RIDL_OK);
	EXPECT(ridl_server_listen(m->server, fresh_address("unix", address, sizeof address)),
	    RIDL_OK);
	EXPECT(ridl_server_publish(m->server, &relay->object), RIDL_OK);
	middle_relay_unref(relay);
	EXPECT(ridl_server_start(m->server), RIDL_OK);
}

/* One of the two ends. */
typedef struct end {
	ridl_conn *conn;
	relay_relay *at;
	ridl_serving_thread *thread;
} end;

static void
end_start(end *e, middle *m)
{
	EXPECT(ridl_connect(ridl_server_address(m->server, 0), NULL, &e->conn), RIDL_OK);
	EXPECT(ridl_serving_thread_start(e->conn, &e->thread), RIDL_OK);
	e->at = relay_relay_at(e->conn);
}

static void
end_stop(end *e)
{
	relay_relay_unref(e->at);
	ridl_conn_unref(e->conn);
	ridl_serving_thread_free(e->thread);
}

typedef struct token {
	uint32_t number;
	counter released;
} token;

static ridl_status
token_number(void *self, relay_token_number_call *call, uint32_t *number)
{
	const token *t = self;

	(void)call;
	*number = t->number;
	return RIDL_OK;
}

static void
token_released(void *self)
{
	token *t = self;

	counter_add(&t->released, 1);
}

static const relay_token_ops token_ops = { .released = token_released, .number = token_number };

static relay_token *
token_new(token *t, uint32_t number)
{
	*t = (token){ .number = number, .released = COUNTER_INIT };
	return relay_token_new(&token_ops, t);
}

/* It has one token, and belongs to one of the ends. Its calls come one after the other. */
typedef struct parcel {
	relay_parcel *me;   /* not counted */
	relay_token *first; /* not counted: its own */
	relay_token *token;
	counter home; /* swap() was passed its own */
	counter put;
	counter released;
} parcel;

static ridl_status
parcel_me(void *self, relay_parcel_me_call *call, relay_parcel **me)
{
	const parcel *p = self;

	(void)call;
	*me = relay_parcel_ref(p->me);
	return RIDL_OK;
}

/* Asks a token that is as far away as who passed it. */
static ridl_status
parcel_swap(
    void *self, relay_parcel_swap_call *call, relay_token *t, relay_parcel_swap_results *out)
{
	parcel *p = self;
	ridl_status st = t == NULL ? RIDL_OK : relay_token_number(t, &out->number);

	(void)call;
	if (st != RIDL_OK)
		return st;
	if (t == p->first)
		counter_add(&p->home, 1);
	out->token = p->token;
	p->token = relay_token_ref(t);
	return RIDL_OK;
}

static ridl_status
parcel_turn(void *self, relay_parcel_turn_call *call, relay_token *const *tokens, size_t n,
    relay_parcel_turn_results *out)
{
	relay_token **turned = ridl_call_alloc(&call->call, n * sizeof *turned);

	(void)self;
	for (size_t i = 0; i < n; i++)
		turned[i] = relay_token_ref(tokens[n - 1 - i]);
	out->tokens = turned;
	out->n_tokens = n;
	return RIDL_OK;
}

static ridl_status
parcel_refuse(void *self, relay_parcel_refuse_call *call, uint32_t limit)
{
	(void)self;
	return relay_full_throw(&call->call, &(relay_full){ .why = "no room", .limit = limit });
}

static void
parcel_put(void *self, relay_parcel_put_call *call, relay_token *t)
{
	parcel *p = self;

	(void)call;
	relay_token_unref(p->token);
	p->token = relay_token_ref(t);
	counter_add(&p->put, 1);
}

static void
parcel_released(void *self)
{
	parcel *p = self;

	relay_token_unref(p->token);
	counter_add(&p->released, 1);
}

static const relay_parcel_ops parcel_ops = {
	.released = parcel_released,
	.me = parcel_me,
	.swap = parcel_swap,
	.turn = parcel_turn,
	.refuse = parcel_refuse,
	.put = parcel_put,
};

/* A's parcel, as B has it. */
static relay_parcel *
pass_parcel(parcel *p, token *first, end *a, end *b)
{
	relay_parcel *there;

	*p = (parcel){ .home = COUNTER_INIT, .put = COUNTER_INIT, .released = COUNTER_INIT };
	p->first = p->token = token_new(first, 10);
	p->me = relay_parcel_new(&parcel_ops, p);
	EXPECT(relay_relay_keep(a->at, p->me), RIDL_OK);
	relay_parcel_unref(p->me);
	EXPECT(relay_relay_kept(b->at, &there), RIDL_OK);
	CHECK(there != NULL && there != p->me);
	EXPECT(relay_relay_drop(b->at), RIDL_OK);
	return there;
}

/* Each end sees its own as its own, and another's always as the same. */
static void
references_are_passed_on_without_their_schema(void **state)
{
	relay_parcel_swap_results *out;
	relay_parcel_turn_results *turned;
	relay_parcel *there, *same;
	token of_a, of_b, second;
	relay_token *a_s, *b_s, *b_s_second;
	middle m;
	parcel p;
	end a, b;
	uint32_t number;

	(void)state;
	middle_start(&m);
	end_start(&a, &m);
	end_start(&b, &m);
	there = pass_parcel(&p, &of_a, &a, &b);
	b_s = token_new(&of_b, 20);
	b_s_second = token_new(&second, 21);

	EXPECT(relay_parcel_me(there, &same), RIDL_OK);
	assert_ptr_equal(same, there);
	relay_parcel_unref(same);

	/* B's goes there, and A's comes. */
	EXPECT(relay_parcel_swap(there, b_s, &out), RIDL_OK);
	assert_int_equal(out->number, 20);
	a_s = relay_token_ref(out->token);
	ridl_free(out);
	EXPECT(relay_token_number(a_s, &number), RIDL_OK);
	assert_int_equal(number, 10);

	/* A's goes home, and B's comes home. */
	EXPECT(relay_parcel_swap(there, a_s, &out), RIDL_OK);
	assert_int_equal(out->number, 10);
	assert_int_equal(counter_value(&p.home), 1);
	assert_ptr_equal(out->token, b_s);
	ridl_free(out);
	EXPECT(relay_parcel_swap(there, NULL, &out), RIDL_OK);
	assert_ptr_equal(out->token, a_s);
	ridl_free(out);

	/* Several at once, of both. */
	EXPECT(
	    relay_parcel_turn(there, (relay_token *[]){ b_s, a_s, b_s_second, b_s }, 4, &turned),
	    RIDL_OK);
	assert_int_equal(turned->n_tokens, 4);
	assert_ptr_equal(turned->tokens[0], b_s);
	assert_ptr_equal(turned->tokens[1], b_s_second);
	assert_ptr_equal(turned->tokens[2], a_s);
	assert_ptr_equal(turned->tokens[3], b_s);
	ridl_free(turned);

	/* An error of which the middle has never heard; and its detail. */
	EXPECT(relay_parcel_refuse(there, 7), RELAY_FULL);
	assert_string_equal(relay_full_detail(ridl_last_error())->why, "no room");
	assert_int_equal(relay_full_detail(ridl_last_error())->limit, 7);

	/* A oneway; then nobody but the parcel has B's second. */
	EXPECT(relay_parcel_put(there, b_s_second), RIDL_OK);
	counter_wait(&p.put, 1);
	relay_token_unref(b_s_second);
	EXPECT(relay_token_number(b_s, &number), RIDL_OK);
	assert_int_equal(counter_value(&second.released), 0);

	assert_int_equal(counter_value(&of_a.released), 0);
	relay_token_unref(a_s);
	counter_wait(&of_a.released, 1);
	relay_parcel_unref(there);
	counter_wait(&p.released, 1);
	counter_wait(&second.released, 1);
	relay_token_unref(b_s);
	counter_wait(&of_b.released, 1);
	end_stop(&a);
	end_stop(&b);
	EXPECT(ridl_server_stop(m.server, 0), RIDL_OK);
	ridl_server_free(m.server);
	assert_int_equal(counter_value(&of_a.released) + counter_value(&of_b.released) +
			     counter_value(&second.released) + counter_value(&p.released),
	    4);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_call_that_loses_its_owner_may_have_been_executed),
		TEST(oneways_are_passed_on_in_order),
		TEST(an_owner_that_answers_nothing_holds_no_thread),
		TEST(one_thread_is_shared_with_an_owner_that_answers_nothing),
		TEST(references_are_passed_on_without_their_schema),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
