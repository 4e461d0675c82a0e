/* SPDX-License-Identifier: MIT */
/*
 * Which thread of a server runs what: nobody who waits, sleeps or floods keeps the others from being served.
 */
#include "desk.ridl.h"
#include "rawpeer.h"
#include "support.h"

typedef struct desk {
	ridl_server *server;
	const char *address;
	desk_desk *object;
	counter calls;   /* of quick() */
	counter entered; /* hold(), sleepy() and turn() have begun */
	counter gate;
	pthread_mutex_t mu;
	pthread_t quick_on; /* mu: the thread that ran it last */
	pthread_t hold_on;  /* mu: the same */
	bool in_turn;       /* mu */
	bool overlapped;    /* mu */
	unsigned turns;     /* mu */
	unsigned quicks;    /* mu: how many have begun */
	/* mu: of the calls before a quick() so many began after it, at the most */
	unsigned ahead;
} desk;

static ridl_status
quick(void *self, desk_desk_quick_call *call, uint32_t number, uint32_t *order)
{
	desk *d = self;

	(void)call;
	pthread_mutex_lock(&d->mu);
	d->quicks++;
	if (number > d->quicks + d->ahead)
		d->ahead = number - d->quicks;
	d->quick_on = pthread_self();
	pthread_mutex_unlock(&d->mu);
	counter_add(&d->calls, 1);
	*order = number;
	return RIDL_OK;
}

static ridl_status
hold(void *self, desk_desk_hold_call *call, uint32_t gate)
{
	desk *d = self;

	(void)call;
	pthread_mutex_lock(&d->mu);
	d->hold_on = pthread_self();
	pthread_mutex_unlock(&d->mu);
	counter_add(&d->entered, 1);
	counter_wait(&d->gate, gate);
	return RIDL_OK;
}

static ridl_status
hold_too(void *self, desk_desk_hold_too_call *call, uint32_t gate)
{
	(void)call;
	return hold(self, NULL, gate);
}

static ridl_status
sleepy(void *self, desk_desk_sleepy_call *call, uint32_t gate)
{
	(void)call;
	return hold(self, NULL, gate);
}

static void
enter_turn(desk *d)
{
	pthread_mutex_lock(&d->mu);
	d->overlapped |= d->in_turn;
	d->in_turn = true;
	d->turns++;
	pthread_mutex_unlock(&d->mu);
}

static void
leave_turn(desk *d)
{
	pthread_mutex_lock(&d->mu);
	d->in_turn = false;
	pthread_mutex_unlock(&d->mu);
}

static ridl_status
turn(void *self, desk_desk_turn_call *call, uint32_t gate, uint32_t *order)
{
	desk *d = self;

	(void)call;
	enter_turn(d);
	*order = d->turns; /* nobody else is here */
	counter_add(&d->entered, 1);
	counter_wait(&d->gate, gate);
	leave_turn(d);
	return RIDL_OK;
}

static ridl_status
turn_and_ask(void *self, desk_desk_turn_and_ask_call *call, desk_back *back, uint32_t number,
    uint32_t *answer)
{
	desk *d = self;
	ridl_status st;

	(void)call;
	enter_turn(d);
	st = desk_back_invoke(back, number, answer);
	leave_turn(d);
	return st;
}

static ridl_status
ask(void *self, desk_desk_ask_call *call, desk_back *back, uint32_t number, uint32_t *answer)
{
	(void)self;
	(void)call;
	return desk_back_invoke(back, number, answer);
}

typedef struct question {
	desk_back *back;
	uint32_t number, answer;
	ridl_status st;
} question;

static void *
ask_here(void *ctx)
{
	question *q = ctx;

	q->st = desk_back_invoke(q->back, q->number, &q->answer);
	return NULL;
}

static ridl_status
ask_elsewhere(void *self, desk_desk_ask_elsewhere_call *call, desk_back *back, uint32_t number,
    uint32_t *answer)
{
	question q = { .back = back, .number = number };
	pthread_t thread;

	(void)self;
	(void)call;
	start_thread(&thread, ask_here, &q);
	join_thread(thread);
	*answer = q.answer;
	return q.st;
}

static ridl_status
garbage(void *self, desk_desk_garbage_call *call, uint32_t status)
{
	(void)self;
	(void)call;
	return (ridl_status)status;
}

static const desk_desk_ops desk_ops = {
	.quick = quick,
	.hold = hold,
	.hold_too = hold_too,
	.sleepy = sleepy,
	.turn = turn,
	.turn_and_ask = turn_and_ask,
	.ask = ask,
	.ask_elsewhere = ask_elsewhere,
	.garbage = garbage,
};

static void
desk_open_as(desk *d, const ridl_server_options *options)
{
	static const counter fresh = COUNTER_INIT;
	char address[64];

	memset(d, 0, sizeof *d);
	d->calls = d->entered = d->gate = fresh;
	pthread_mutex_init(&d->mu, NULL);
	d->object = desk_desk_new(&desk_ops, d);
	EXPECT(ridl_server_new(options, &d->server), RIDL_OK);
	EXPECT(ridl_server_listen(d->server, fresh_address("unix", address, sizeof address)),
	    RIDL_OK);
	EXPECT(ridl_server_publish(d->server, &d->object->object), RIDL_OK);
	EXPECT(ridl_server_start(d->server), RIDL_OK);
	d->address = ridl_server_address(d->server, 0);
}

static void
desk_open(desk *d, unsigned threads, unsigned loops)
{
	const ridl_server_options options = {
		.size = sizeof options, .threads = threads, .loops = loops
	};

	desk_open_as(d, &options);
}

static void
desk_close(desk *d)
{
	EXPECT(ridl_server_stop(d->server, 0), RIDL_OK);
	ridl_server_free(d->server);
	desk_desk_unref(d->object);
	CHECK(!d->overlapped);
	pthread_mutex_destroy(&d->mu);
}

typedef struct visitor {
	ridl_conn *conn;
	desk_desk *at;
} visitor;

static void
come(visitor *v, desk *d)
{
	EXPECT(ridl_connect(d->address, NULL, &v->conn), RIDL_OK);
	v->at = desk_desk_at(v->conn);
}

static void
go(visitor *v)
{
	desk_desk_unref(v->at);
	ridl_conn_unref(v->conn);
}

static void
end_well(ridl_future *f)
{
	ENDED(f, RIDL_OK);
	ridl_future_free(f);
}

/*
 * Handlers that block.
 */

static void
n_async_calls_run_concurrently(void **state)
{
	enum { N = 30 };
	desk_desk_hold_future *f[N];
	visitor v;
	desk d;

	(void)state;
	desk_open(&d, 0, 0);
	come(&v, &d);
	for (unsigned i = 0; i < N; i++)
		f[i] = desk_desk_hold_async(v.at, 1);
	counter_wait(&d.entered, N); /* all of them at once */
	counter_add(&d.gate, 1);
	for (unsigned i = 0; i < N; i++)
		end_well(&f[i]->future);
	go(&v);
	desk_close(&d);
}

/* Those that were overtaken and those that were handed over, of one connection and of others. */
static void
slow_handler_stalls_nobody(void **state)
{
	enum { SLOW = 24 };
	desk_desk_hold_future *f[SLOW];
	desk_desk_sleepy_future *g[SLOW];
	visitor v[2];
	uint32_t n = 0, order;
	desk d;

	(void)state;
	desk_open(&d, 0, 1);
	come(&v[0], &d);
	come(&v[1], &d);
	for (unsigned i = 0; i < SLOW; i++) {
		f[i] = desk_desk_hold_async(v[i % 2].at, 1);
		g[i] = desk_desk_sleepy_async(v[i % 2].at, 1);
	}
	counter_wait(&d.entered, 2 * SLOW);
	for (unsigned i = 0; i < 200; i++)
		EXPECT(desk_desk_quick(v[i % 2].at, ++n, &order), RIDL_OK);
	counter_add(&d.gate, 1);
	for (unsigned i = 0; i < SLOW; i++) {
		end_well(&f[i]->future);
		end_well(&g[i]->future);
	}
	assert_int_equal(d.ahead, 0);
	go(&v[0]);
	go(&v[1]);
	desk_close(&d);
}

static void
conn_parallelism(void **state)
{
	enum { N = 50 };
	desk_desk_hold_future *f[N];
	visitor v[N];
	desk d;

	(void)state;
	desk_open(&d, 0, 0);
	for (unsigned i = 0; i < N; i++) {
		come(&v[i], &d);
		f[i] = desk_desk_hold_async(v[i].at, 1);
	}
	counter_wait(&d.entered, N);
	counter_add(&d.gate, 1);
	for (unsigned i = 0; i < N; i++) {
		end_well(&f[i]->future);
		go(&v[i]);
	}
	desk_close(&d);
}

/* However many there are, quick calls are not among those that wait. */
static void
slow_calls_leave_threads_to_quick_ones(void **state)
{
	enum { N = 40, THREADS = 6 };
	/* A busy machine shall make no call slow that is quick. */
	const ridl_server_options options = {
		.size = sizeof options, .threads = THREADS, .loops = 1, .tick = RIDL_SECONDS(1)
	};
	desk_desk_sleepy_future *f[N];
	uint32_t order;
	visitor v;
	desk d;

	(void)state;
	desk_open_as(&d, &options);
	come(&v, &d);
	for (unsigned i = 0; i < N; i++)
		f[i] = desk_desk_sleepy_async(v.at, 1);
	counter_wait(&d.entered, THREADS - 1);
	for (unsigned i = 0; i < 100; i++)
		EXPECT(desk_desk_quick(v.at, i + 1, &order), RIDL_OK);
	assert_int_equal(counter_value(&d.entered), THREADS - 1);
	counter_add(&d.gate, 1);
	for (unsigned i = 0; i < N; i++)
		end_well(&f[i]->future);
	go(&v);
	desk_close(&d);
}

/*
 * When every thread is stuck in what was not known to be slow, the last one reads on: who comes is let in, calls wait, and from
 * some number on they are refused.
 */
static void
when_all_threads_are_stuck_calls_wait_or_are_refused(void **state)
{
	enum { THREADS = 3, WAIT = 64, MORE = 40 };
	desk_desk_quick_future *f[WAIT + MORE];
	desk_desk_hold_future *first;
	desk_desk_hold_too_future *second;
	desk_desk_turn_future *third;
	script s = { .len = 0 };
	visitor v, late;
	raw_frame pong;
	raw_peer raw;
	desk d;

	(void)state;
	desk_open(&d, THREADS, 1);
	come(&v, &d);
	first = desk_desk_hold_async(v.at, 1);
	second = desk_desk_hold_too_async(v.at, 1);
	third = desk_desk_turn_async(v.at, 1);
	counter_wait(&d.entered, THREADS);
	raw_connect(&raw, d.address);
	put_greeting(&s);
	begin_frame(&s, PING, 0);
	end_frame(&s);
	raw_send(&raw, &s);
	raw_expect_greeting(&raw);
	raw_expect(&raw, PONG, &pong);
	raw_close(&raw);
	come(&late, &d);
	for (unsigned i = 0; i < WAIT + MORE; i++)
		f[i] = desk_desk_quick_async(late.at, i + 1);
	for (unsigned i = WAIT; i < WAIT + MORE; i++)
		ENDED(&f[i]->future, RIDL_E_OVERLOADED);
	assert_int_equal(counter_value(&d.calls), 0);
	counter_add(&d.gate, 1);
	end_well(&first->future);
	end_well(&second->future);
	end_well(&third->future);
	for (unsigned i = 0; i < WAIT; i++)
		end_well(&f[i]->future);
	for (unsigned i = WAIT; i < WAIT + MORE; i++)
		ridl_future_free(&f[i]->future);
	assert_int_equal(counter_value(&d.calls), WAIT);
	assert_true(d.ahead < THREADS);
	go(&v);
	go(&late);
	desk_close(&d);
}

/* What was slow once is not slow for ever: it runs on the thread again that runs the quick ones. */
static void
a_method_that_is_quick_again_runs_on_the_driver_again(void **state)
{
	desk_desk_hold_future *f;
	uint32_t order;
	visitor v;
	desk d;

	(void)state;
	desk_open(&d, 0, 1);
	come(&v, &d);
	f = desk_desk_hold_async(v.at, 1);
	counter_wait(&d.entered, 1);
	EXPECT(desk_desk_quick(v.at, 1, &order), RIDL_OK); /* another thread drives now */
	counter_add(&d.gate, 1);
	end_well(&f->future);
	for (unsigned same = 0, n = 2; same < 10; n++) {
		EXPECT(desk_desk_quick(v.at, n, &order), RIDL_OK);
		EXPECT(desk_desk_hold(v.at, 1), RIDL_OK);
		pthread_mutex_lock(&d.mu);
		same = pthread_equal(d.quick_on, d.hold_on) ? same + 1 : 0;
		pthread_mutex_unlock(&d.mu);
	}
	go(&v);
	desk_close(&d);
}

static void
count_blocking(ridl_log_level level, ridl_conn *conn, const char *message, void *ctx)
{
	(void)level;
	(void)conn;
	if (strstr(message, " blocks: ") != NULL)
		counter_add(ctx, 1);
}

/* Cancelled before they begin, they are done in no time. What the method is known for is said once. */
static void
calls_that_never_began_make_no_method_quick(void **state)
{
	enum { CANCELLED = 100 };
	counter told = COUNTER_INIT;
	const ridl_server_options options = {
		.size = sizeof options, .loops = 1, .log = count_blocking, .ctx = &told
	};
	desk_desk_hold_future *held[3], *f[CANCELLED];
	uint32_t order;
	visitor v;
	desk d;

	(void)state;
	desk_open_as(&d, &options);
	come(&v, &d);
	held[0] = desk_desk_hold_async(v.at, 1);
	counter_wait(&told, 1);
	ridl_conn_cork(v.conn);
	for (unsigned i = 0; i < CANCELLED; i++) {
		f[i] = desk_desk_hold_async(v.at, 1);
		ridl_future_cancel(&f[i]->future);
	}
	EXPECT(ridl_conn_uncork(v.conn), RIDL_OK);
	for (unsigned i = 1; i < 3; i++) {
		held[i] = desk_desk_hold_async(v.at, 1);
		counter_wait(&d.entered, i + 1); /* the first behind those that were cancelled */
	}
	EXPECT(desk_desk_quick(v.at, 1, &order), RIDL_OK);
	assert_int_equal(counter_value(&told), 1);
	counter_add(&d.gate, 1);
	for (unsigned i = 0; i < 3; i++)
		end_well(&held[i]->future);
	for (unsigned i = 0; i < CANCELLED; i++)
		ridl_future_free(&f[i]->future);
	go(&v);
	desk_close(&d);
}

enum { ASKS = 3 };

/* Three calls ask back. */
typedef struct asked {
	counter in;
	counter gate; /* number n is answered when this is n */
	bool one_by_one;
	desk_desk_ask_future *f[ASKS];
} asked;

static ridl_status
answer_in_turn(void *self, desk_back_invoke_call *call, uint32_t number, uint32_t *answer)
{
	asked *a = self;

	(void)call;
	for (unsigned i = 0; a->one_by_one && i < ASKS; i++)
		CHECK(ridl_future_ready(&a->f[i]->future) == (i + 1 < number));
	counter_add(&a->in, 1);
	counter_wait(&a->gate, number);
	*answer = number + 1;
	return RIDL_OK;
}

/*
 * Three calls that call back. Where one thread serves them, one that waits for its answer does not begin the next inside of
 * it, so they begin, and end, as 1, 2, 3. Where several do, none waits for those that began after it.
 */
static void
calls_that_call_back(unsigned threads, unsigned n_serving)
{
	asked a = { .in = COUNTER_INIT, .gate = COUNTER_INIT, .one_by_one = threads == 1 };
	desk_back *back = desk_back_new(answer_in_turn, &a, NULL);
	ridl_serving_thread *serving[ASKS];
	uint32_t answer;
	visitor v;
	desk d;

	desk_open(&d, threads, 1);
	come(&v, &d);
	for (unsigned i = 0; i < n_serving; i++)
		EXPECT(ridl_serving_thread_start(v.conn, &serving[i]), RIDL_OK);
	ridl_conn_cork(v.conn);
	for (unsigned i = 0; i < ASKS; i++)
		a.f[i] = desk_desk_ask_async(v.at, back, i + 1);
	EXPECT(ridl_conn_uncork(v.conn), RIDL_OK);
	if (a.one_by_one)
		counter_add(&a.gate, ASKS);
	else
		counter_wait(&a.in, ASKS);
	for (unsigned i = 0; i < ASKS; i++) {
		if (!a.one_by_one)
			counter_add(&a.gate, 1);
		EXPECT(desk_desk_ask_value(a.f[i], &answer), RIDL_OK);
		assert_int_equal(answer, i + 2);
		for (unsigned k = i + 1; !a.one_by_one && k < ASKS; k++)
			assert_false(ridl_future_ready(&a.f[k]->future));
	}
	assert_int_equal(counter_value(&a.in), ASKS);
	for (unsigned i = 0; i < ASKS; i++)
		ridl_future_free(&a.f[i]->future);
	for (unsigned i = 0; i < n_serving; i++)
		ridl_serving_thread_free(serving[i]);
	desk_back_unref(back);
	go(&v);
	desk_close(&d);
}

/*
 * Order.
 */

static void
starts_in_order_sent(void **state)
{
	enum { N = 1000, THREADS = 2 };
	/* When both threads have lost their cores the calls wait. */
	const ridl_limits limits = { .size = sizeof limits, .waiting_calls = N };
	/* One of two threads may have taken a call and not come further. */
	const ridl_server_options options = {
		.size = sizeof options, .threads = THREADS, .loops = 1, .limits = &limits
	};
	static desk_desk_quick_future *f[N];
	visitor v;
	desk d;

	(void)state;
	desk_open_as(&d, &options);
	come(&v, &d);
	for (unsigned i = 0; i < N; i++)
		f[i] = desk_desk_quick_async(v.at, i + 1);
	for (unsigned i = 0; i < N; i++)
		end_well(&f[i]->future);
	assert_int_equal(d.quicks, N);
	assert_true(d.ahead < THREADS);
	go(&v);
	desk_close(&d);
	calls_that_call_back(1, 0);
	calls_that_call_back(1, 1);
	calls_that_call_back(1, ASKS);
	calls_that_call_back(ASKS + 1, ASKS);
}

/* A call for a busy object waits for the object, and not on a thread. */
static void
ordered_serialises(void **state)
{
	enum { N = 40, THREADS = 4 };
	desk_desk_turn_future *f[N];
	uint32_t order;
	visitor v[2];
	desk d;

	(void)state;
	desk_open(&d, THREADS, 1);
	come(&v[0], &d);
	come(&v[1], &d);
	for (unsigned i = 0; i < N; i++)
		f[i] = desk_desk_turn_async(v[i % 2].at, 1);
	counter_wait(&d.entered, 1);
	for (unsigned i = 0; i < 100; i++)
		EXPECT(desk_desk_quick(v[0].at, i + 1, &order), RIDL_OK);
	assert_int_equal(counter_value(&d.entered), 1);
	counter_add(&d.gate, 1);
	for (unsigned i = 0; i < N; i++) {
		EXPECT(desk_desk_turn_value(f[i], &order), RIDL_OK);
		ridl_future_free(&f[i]->future);
	}
	assert_int_equal(d.turns, N);
	assert_false(d.overlapped);
	go(&v[0]);
	go(&v[1]);
	desk_close(&d);
}

/* The first of them on this side; it asks the desk again. */
typedef struct asker {
	desk_desk *at;
	counter asked;
	ridl_status st;
} asker;

static ridl_status
take_a_turn(void *self, desk_back_invoke_call *call, uint32_t number, uint32_t *answer)
{
	asker *a = self;
	uint32_t order;

	(void)call;
	counter_add(&a->asked, 1);
	a->st = desk_desk_turn(a->at, 0, &order);
	*answer = number + 1;
	return RIDL_OK;
}

static void
reentry_to_a_busy_ordered_object_is_refused(void **state)
{
	asker a = { .asked = COUNTER_INIT };
	desk_back *back = desk_back_new(take_a_turn, &a, NULL);
	uint32_t answer = 0;
	visitor v;
	desk d;

	(void)state;
	desk_open(&d, 0, 0);
	come(&v, &d);
	/* From a peer: on the thread that waits inside of it. */
	a.at = v.at;
	EXPECT(desk_desk_turn_and_ask(v.at, back, 1, &answer), RIDL_OK);
	assert_int_equal(answer, 2);
	assert_int_equal(a.st, RIDL_E_WOULD_DEADLOCK);
	/* What is not ordered may be re-entered, and the ordered method then, too. */
	EXPECT(desk_desk_ask(v.at, back, 1, &answer), RIDL_OK);
	assert_int_equal(a.st, RIDL_OK);
	/* Inside this process. */
	a.at = d.object;
	EXPECT(desk_desk_turn_and_ask(d.object, back, 1, &answer), RIDL_OK);
	assert_int_equal(a.st, RIDL_E_WOULD_DEADLOCK);
	desk_back_unref(back);
	go(&v);
	desk_close(&d);
}

/*
 * Calls inside of calls.
 */

static ridl_status
ask_again(void *self, desk_back_invoke_call *call, uint32_t number, uint32_t *answer)
{
	asker *a = self;
	desk_back *back;
	ridl_status st = RIDL_OK;

	(void)call;
	counter_add(&a->asked, 1);
	*answer = 0;
	if (number == 0)
		return RIDL_OK;
	back = desk_back_new(ask_again, a, NULL);
	st = desk_desk_ask(a->at, back, number - 1, answer);
	desk_back_unref(back);
	*answer += 1;
	return st;
}

static ridl_status
answer_it(void *self, desk_back_invoke_call *call, uint32_t number, uint32_t *answer)
{
	asker *a = self;

	(void)call;
	counter_add(&a->asked, 1);
	*answer = number + 1;
	return RIDL_OK;
}

/* Each holds a thread of the server's, and waits for a call back that holds none. */
static void
thread_limit_with_nested_calls_does_not_deadlock(void **state)
{
	enum { N = 40, THREADS = 2 };
	desk_desk_ask_future *f[N];
	asker a = { .asked = COUNTER_INIT };
	desk_back *back = desk_back_new(ask_again, &a, NULL);
	ridl_serving_thread *thread;
	uint32_t answer;
	visitor v;
	desk d;

	(void)state;
	desk_open(&d, THREADS, 1);
	come(&v, &d);
	a.at = v.at;
	EXPECT(ridl_serving_thread_start(v.conn, &thread), RIDL_OK);
	for (unsigned i = 0; i < N; i++)
		f[i] = desk_desk_ask_async(v.at, back, 3);
	for (unsigned i = 0; i < N; i++) {
		EXPECT(desk_desk_ask_value(f[i], &answer), RIDL_OK);
		assert_int_equal(answer, 3);
		ridl_future_free(&f[i]->future);
	}
	ridl_serving_thread_free(thread);
	desk_back_unref(back);
	go(&v);
	desk_close(&d);
}

static void
sync_callback_from_another_server_thread(void **state)
{
	asker a = { .asked = COUNTER_INIT };
	desk_back *back = desk_back_new(answer_it, &a, NULL);
	uint32_t answer;
	visitor v;
	desk d;

	(void)state;
	desk_open(&d, 0, 0);
	come(&v, &d);
	for (unsigned i = 0; i < 50; i++) {
		EXPECT(desk_desk_ask_elsewhere(v.at, back, i, &answer), RIDL_OK);
		assert_int_equal(answer, i + 1);
	}
	assert_int_equal(counter_value(&a.asked), 50);
	desk_back_unref(back);
	go(&v);
	desk_close(&d);
}

static void
handler_returns_garbage_status(void **state)
{
	static const uint32_t statuses[] = { 40, 77, 4095, 65536, 0x3fffffff, 0x40000001,
		0x7fffffff, 0x80000000u, 0xffffffffu };
	uint32_t order;
	visitor v;
	desk d;

	(void)state;
	desk_open(&d, 0, 0);
	come(&v, &d);
	for (size_t i = 0; i < sizeof statuses / sizeof statuses[0]; i++) {
		EXPECT(desk_desk_garbage(v.at, statuses[i]), RIDL_E_REMOTE);
		EXPECT(desk_desk_garbage(d.object, statuses[i]), RIDL_E_REMOTE);
	}
	EXPECT(desk_desk_garbage(v.at, 5000), 5000);
	EXPECT(desk_desk_quick(v.at, 1, &order), RIDL_OK);
	go(&v);
	desk_close(&d);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(n_async_calls_run_concurrently),
		TEST(slow_handler_stalls_nobody),
		TEST(conn_parallelism),
		TEST(slow_calls_leave_threads_to_quick_ones),
		TEST(when_all_threads_are_stuck_calls_wait_or_are_refused),
		TEST(a_method_that_is_quick_again_runs_on_the_driver_again),
		TEST(calls_that_never_began_make_no_method_quick),
		TEST(starts_in_order_sent),
		TEST(ordered_serialises),
		TEST(reentry_to_a_busy_ordered_object_is_refused),
		TEST(thread_limit_with_nested_calls_does_not_deadlock),
		TEST(sync_callback_from_another_server_thread),
		TEST(handler_returns_garbage_status),
	};

	return cmocka_run_group_tests_name("serving", tests, NULL, NULL);
}
