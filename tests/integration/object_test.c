/* SPDX-License-Identifier: MIT */
/*
 * Objects and callbacks that are passed both ways: who they are, how long they live, and who runs them.
 */
#include "worker.h"
#include <sched.h>
#include <stdatomic.h>

static void
same_object_same_pointer(void **state)
{
	peer_thing *one, *two, *three;
	char *name;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(peer_worker_make(r.at, "a thing", &one), RIDL_OK);
	EXPECT(peer_thing_me(one, &two), RIDL_OK);
	EXPECT(peer_thing_me(two, &three), RIDL_OK);
	assert_ptr_equal(one, two);
	assert_ptr_equal(one, three);
	assert_ptr_equal(peer_thing_from(&one->object), one);
	assert_null(peer_ladder_from(&one->object));
	EXPECT(peer_thing_name(one, &name), RIDL_OK);
	assert_string_equal(name, "a thing");
	ridl_free(name);
	peer_thing_unref(one);
	peer_thing_unref(two);
	EXPECT(peer_thing_name(three, &name), RIDL_OK);
	ridl_free(name);
	assert_int_equal(counter_value(&r.site.worker.things_released), 0);
	peer_thing_unref(three);
	peer_thing_unref(NULL);
	rig_call_until(&r, &r.site.worker.things_released, 1);
	rig_stop(&r);
}

/* Long before that both ends could no longer count it, some of the count is given back; in the end the object has gone. */
static void
an_object_may_be_passed_for_ever(void **state)
{
	enum { TIMES = (1 << 16) + 100, BATCH = 100 };
	peer_thing_me_future *f[BATCH];
	peer_thing *thing, *same;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(peer_worker_make(r.at, "a thing", &thing), RIDL_OK);
	for (unsigned n = 0; n < TIMES; n += BATCH) {
		for (unsigned i = 0; i < BATCH; i++)
			f[i] = peer_thing_me_async(thing);
		for (unsigned i = 0; i < BATCH; i++) {
			EXPECT(peer_thing_me_value(f[i], &same), RIDL_OK);
			CHECK(same == thing);
			ridl_future_free(&f[i]->future);
		}
	}
	assert_int_equal(counter_value(&r.site.worker.things_released), 0);
	peer_thing_unref(thing);
	rig_call_until(&r, &r.site.worker.things_released, 1);
	EXPECT(peer_worker_add(r.at, 1, 2, NULL), RIDL_OK); /* not one too many was given back */
	rig_stop(&r);
}

static void
our_own_object_comes_home_as_our_own_pointer(void **state)
{
	counter released = COUNTER_INIT;
	peer_thing *mine, *home;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(peer_worker_kept(r.at, &home), RIDL_OK);
	assert_null(home);
	mine = thing_new("mine", &released);
	EXPECT(peer_worker_keep(r.at, mine), RIDL_OK);
	EXPECT(peer_worker_kept(r.at, &home), RIDL_OK);
	assert_ptr_equal(home, mine);
	peer_thing_unref(home);
	EXPECT(peer_worker_keep(r.at, NULL), RIDL_E_INVALID);
	EXPECT(peer_worker_drop(r.at), RIDL_OK);
	assert_int_equal(counter_value(&released), 0);
	peer_thing_unref(mine);
	rig_call_until(&r, &released, 1);
	rig_stop(&r);
	assert_int_equal(counter_value(&released), 1);
}

static void
object_release(void **state)
{
	counter released = COUNTER_INIT;
	peer_thing *mine;
	rig r;

	(void)state;
	rig_start(&r, "tcp", 0);
	/* The peer's is the last. */
	mine = thing_new("mine", &released);
	EXPECT(peer_worker_keep(r.at, mine), RIDL_OK);
	peer_thing_unref(mine);
	assert_int_equal(counter_value(&released), 0);
	EXPECT(peer_worker_drop(r.at), RIDL_OK);
	rig_call_until(&r, &released, 1);
	/* Ours is. */
	mine = thing_new("mine", &released);
	EXPECT(peer_worker_keep(r.at, mine), RIDL_OK);
	EXPECT(peer_worker_drop(r.at), RIDL_OK);
	EXPECT(peer_worker_add(r.at, 1, 2, NULL), RIDL_OK); /* what was given back has come */
	assert_int_equal(counter_value(&released), 1);
	peer_thing_unref(mine);
	rig_call_until(&r, &released, 2);
	/* Nobody else ever had one. */
	peer_thing_unref(thing_new("mine", &released));
	assert_int_equal(counter_value(&released), 3);
	rig_stop(&r);
}

/* What it was lent is ours alone again, and what it had lent is dead. */
static void
die_with_the_server(rig_mode mode)
{
	counter released = COUNTER_INIT;
	peer_thing *mine, *theirs;
	char *name;
	rig r;

	rig_start_in(&r, mode);
	mine = thing_new("mine", &released);
	EXPECT(peer_worker_keep(r.at, mine), RIDL_OK);
	EXPECT(peer_worker_make(r.at, "theirs", &theirs), RIDL_OK);
	peer_thing_unref(mine);
	EXPECT(ridl_server_stop(r.site.server, 0), RIDL_OK);
	while (counter_value(&released) == 0 && mode != A_SERVING_THREAD)
		(void)(mode == OWN_LOOP ? loop_turn(r.conn, r.fd)
					: ridl_conn_serve(r.conn, RIDL_FOREVER));
	counter_wait(&released, 1);
	EXPECT(peer_thing_name(theirs, &name), RIDL_E_CLOSED);
	assert_null(name);
	peer_thing_unref(theirs);
	pthread_mutex_lock(&r.site.worker.mu);
	mine = r.site.worker.kept;
	r.site.worker.kept = NULL;
	pthread_mutex_unlock(&r.site.worker.mu);
	peer_thing_unref(mine);
	rig_stop(&r);
	assert_int_equal(counter_value(&released), 1);
	assert_int_equal(counter_value(&r.site.worker.things_released), 1);
}

static void
object_dies_with_its_peer(void **state)
{
	counter released = COUNTER_INIT;
	peer_thing *mine, *theirs;
	char *name;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	mine = thing_new("mine", &released);
	EXPECT(peer_worker_keep(r.at, mine), RIDL_OK);
	peer_thing_unref(mine);
	EXPECT(peer_worker_make(r.at, "theirs", &theirs), RIDL_OK);
	ridl_conn_close(r.conn);
	EXPECT(peer_thing_name(theirs, &name), RIDL_E_CLOSED);
	rig_disconnect(&r);
	counter_wait(&released, 1);
	counter_wait(&r.site.worker.things_released, 1);
	peer_thing_unref(theirs);
	/* The server has a dead object, and lets go of it. */
	r.conn = site_connect(&r.site);
	r.at = peer_worker_at(r.conn);
	EXPECT(peer_worker_drop(r.at), RIDL_OK);
	rig_stop(&r);
	assert_int_equal(counter_value(&released), 1);
	for (rig_mode mode = 0; mode < MODES; mode++)
		die_with_the_server(mode);
}

static void
references_in_a_results_block_go_with_it(void **state)
{
	peer_worker_several_results *out;
	const peer_worker_several_results *seen;
	peer_worker_several_future *f;
	peer_thing *kept;
	char *name;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(peer_worker_several(r.at, 100, &out), RIDL_OK);
	assert_int_equal(out->n_things, 100);
	kept = peer_thing_ref(out->things[3]);
	ridl_free(out);
	rig_call_until(&r, &r.site.worker.things_released, 99);
	EXPECT(peer_thing_name(kept, &name), RIDL_OK);
	ridl_free(name);
	peer_thing_unref(kept);
	rig_call_until(&r, &r.site.worker.things_released, 100);

	f = peer_worker_several_async(r.at, 7);
	EXPECT(peer_worker_several_value(f, &seen), RIDL_OK);
	EXPECT(peer_thing_name(seen->things[6], &name), RIDL_OK);
	ridl_free(name);
	ridl_future_free(&f->future);
	rig_call_until(&r, &r.site.worker.things_released, 107);
	EXPECT(peer_worker_several(r.at, 5, NULL), RIDL_OK); /* not wanted */
	rig_call_until(&r, &r.site.worker.things_released, 112);
	rig_stop(&r);
}

/*
 * Callbacks and recursion.
 */

typedef struct asked {
	counter times;
	counter released;
	pthread_t on;
} asked;

static ridl_status
double_it(void *self, peer_ask_invoke_call *call, uint64_t number, uint64_t *answer)
{
	asked *a = self;

	(void)call;
	a->on = pthread_self();
	counter_add(&a->times, 1);
	*answer = 2 * number;
	return RIDL_OK;
}

static void
asked_released(void *self)
{
	asked *a = self;

	counter_add(&a->released, 1);
}

static void
a_callback_runs_on_the_waiting_thread_or_on_a_serving_one(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		asked a = { .times = COUNTER_INIT, .released = COUNTER_INIT };
		peer_ask *ask = peer_ask_new(double_it, &a, asked_released);
		uint64_t answer;
		rig r;

		rig_start(&r, "unix", servers);
		EXPECT(peer_worker_ask(r.at, ask, 21, &answer), RIDL_OK);
		assert_int_equal(answer, 42);
		assert_int_equal(pthread_equal(a.on, pthread_self()) != 0, servers == 0);
		peer_ask_unref(ask);
		rig_call_until(&r, &a.released, 1);
		rig_stop(&r);
		assert_int_equal(counter_value(&a.times), 1);
		assert_int_equal(counter_value(&a.released), 1);
	}
}

/* The calls of both peers count. */
static void
nested_depth_32_works_33_is_refused(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		peer_ladder *mine;
		uint32_t height;
		uint64_t sum;
		rig r;

		rig_start(&r, "unix", servers);
		mine = ladder_new(NULL);
		for (uint32_t calls = 1; calls <= 32; calls++) {
			EXPECT(peer_worker_climb(r.at, mine, calls - 1, &height), RIDL_OK);
			assert_int_equal(height, calls - 1);
		}
		EXPECT(peer_worker_climb(r.at, mine, 33 - 1, &height), RIDL_E_DEPTH);
		assert_int_equal(height, 0);
		EXPECT(peer_worker_climb(r.at, mine, 1000, &height), RIDL_E_DEPTH);
		EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_OK);
		peer_ladder_unref(mine);
		rig_stop(&r);
	}
}

/* One serving thread at one end, and a server that runs one handler at a time at the other. */
static void
recursion_needs_no_second_thread(void **state)
{
	const ridl_server_options one = { .size = sizeof one, .one_at_a_time = true };

	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		peer_ladder *mine;
		uint32_t height;
		rig r = { .n_servers = servers };

		site_start(&r.site, "unix", &one);
		r.conn = site_connect(&r.site);
		r.at = peer_worker_at(r.conn);
		if (servers > 0)
			EXPECT(ridl_serving_thread_start(r.conn, &r.servers[0]), RIDL_OK);
		mine = ladder_new(NULL);
		for (uint32_t left = 1; left < 20; left++) {
			EXPECT(
			    peer_worker_climb_timed(r.at, RIDL_SECONDS(20), mine, left, &height),
			    RIDL_OK);
			assert_int_equal(height, left);
		}
		peer_ladder_unref(mine);
		rig_stop(&r);
	}
}

typedef struct inner {
	rig *rig;
	asked asked;
	pthread_t outer; /* the thread of the first callback */
	counter notes;
	uint32_t last;
	uint32_t out_of_order;
	unsigned seen_inside;
} inner;

static ridl_status
ask_inside(void *self, peer_ask_invoke_call *call, uint64_t number, uint64_t *answer)
{
	inner *in = self;
	peer_ask *second = peer_ask_new(double_it, &in->asked, NULL);
	ridl_status st;

	(void)call;
	in->outer = pthread_self();
	st = peer_worker_ask(in->rig->at, second, number, answer);
	peer_ask_unref(second);
	*answer += 1;
	return st;
}

static void
callback_inside_callback_inside_call(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		rig r;
		inner in = { .rig = &r, .asked = { .times = COUNTER_INIT } };
		peer_ask *ask = peer_ask_new(ask_inside, &in, NULL);
		uint64_t answer;

		rig_start(&r, "unix", servers);
		EXPECT(peer_worker_ask(r.at, ask, 21, &answer), RIDL_OK);
		assert_int_equal(answer, 43);
		assert_int_equal(counter_value(&in.asked.times), 1);
		/* Both ran on the same thread, the second inside the first. */
		assert_true(pthread_equal(in.outer, in.asked.on));
		peer_ask_unref(ask);
		rig_stop(&r);
	}
}

static void
hear_inside(void *self, peer_note_invoke_call *call, uint32_t number)
{
	inner *in = self;

	(void)call;
	in->out_of_order += number != in->last + 1;
	in->last = number;
	counter_add(&in->notes, 1);
}

/* The events come before the answer that it waits for. */
static ridl_status
tell_inside(void *self, peer_ask_invoke_call *call, uint64_t number, uint64_t *answer)
{
	inner *in = self;
	peer_note *note = peer_note_new(hear_inside, in, NULL);
	ridl_status st = peer_worker_tell(in->rig->at, note, 1, (uint32_t)number);

	(void)call;
	peer_note_unref(note);
	in->seen_inside = counter_value(&in->notes);
	*answer = number;
	return st;
}

static void
events_inside_a_handler_wait_until_the_outermost_wait(void **state)
{
	rig r;
	inner in = { .rig = &r, .notes = COUNTER_INIT };
	peer_ask *ask = peer_ask_new(tell_inside, &in, NULL);
	uint64_t answer;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(peer_worker_ask(r.at, ask, 50, &answer), RIDL_OK);
	assert_int_equal(in.seen_inside, 0);
	EXPECT(peer_worker_add(r.at, 1, 2, &answer), RIDL_OK);
	assert_int_equal(counter_value(&in.notes), 50);
	assert_int_equal(in.out_of_order, 0);
	peer_ask_unref(ask);
	rig_stop(&r);
}

typedef struct both_ways {
	peer_worker *at;
	asked asked;
	pthread_t thread;
} both_ways;

static void *
ask_many_times(void *ctx)
{
	both_ways *b = ctx;
	peer_ask *ask = peer_ask_new(double_it, &b->asked, asked_released);
	uint64_t answer;

	for (uint64_t i = 0; i < 1000 / SLOWNESS; i++) {
		EXPECT(peer_worker_ask(b->at, ask, i, &answer), RIDL_OK);
		CHECK(answer == 2 * i);
	}
	peer_ask_unref(ask);
	return NULL;
}

static void
both_ends_call_each_other_from_many_threads(void **state)
{
	static const counter fresh = COUNTER_INIT;

	(void)state;
	for (unsigned servers = 0; servers < 3; servers++) {
		both_ways b[4];
		rig r;

		rig_start(&r, "unix", servers);
		for (unsigned i = 0; i < 4; i++) {
			b[i].at = r.at;
			b[i].asked.times = b[i].asked.released = fresh;
			start_thread(&b[i].thread, ask_many_times, &b[i]);
		}
		for (unsigned i = 0; i < 4; i++)
			join_thread(b[i].thread);
		rig_stop(&r);
		for (unsigned i = 0; i < 4; i++)
			assert_int_equal(counter_value(&b[i].asked.released), 1);
	}
}

static void
what_is_larger_than_the_peer_takes_is_refused_here(void **state)
{
	enum { SIZE = 5 << 20 };
	uint8_t *data = calloc(1, SIZE);
	ridl_bytes same;
	uint64_t sum;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(peer_worker_echo(r.at, (ridl_bytes){ SIZE, data }, &same), RIDL_E_TOO_BIG);
	EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_OK);
	free(data);
	rig_stop(&r);
}

/*
 * Oneways.
 */

static void
oneways_to_an_object_never_overlap(void **state)
{
	enum { N = 10000 / SLOWNESS };
	peer_thing_pokes_results *out;
	peer_thing *thing;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(peer_worker_make(r.at, "poked", &thing), RIDL_OK);
	for (uint32_t i = 1; i <= N; i++) {
		EXPECT(peer_thing_poke(thing, i), RIDL_OK);
		EXPECT(peer_worker_note(r.at, i), RIDL_OK);
	}
	for (uint32_t count = 0; count < N;) {
		EXPECT(peer_thing_pokes(thing, &out), RIDL_OK);
		count = out->count;
		assert_true(out->in_order);
		ridl_free(out);
	}
	counter_wait(&r.site.worker.notes, N);
	assert_int_equal(r.site.worker.notes_out_of_order, 0);
	assert_int_equal(counter_value(&r.site.worker.notes), N);
	peer_thing_unref(thing);
	rig_stop(&r);
}

static void
a_oneway_completes_when_it_has_left_and_may_be_limited(void **state)
{
	peer_worker_note_future *f;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(peer_worker_note_timed(r.at, RIDL_SECONDS(20), 1), RIDL_OK);
	f = peer_worker_note_async(r.at, 2);
	ENDED(&f->future, RIDL_OK);
	ridl_future_free(&f->future);
	ridl_future_detach(&peer_worker_note_async(r.at, 3)->future);
	counter_wait(&r.site.worker.notes, 3);
	assert_int_equal(r.site.worker.notes_out_of_order, 0);
	rig_stop(&r);
}

typedef struct heard {
	counter notes;
	uint32_t last;
	uint32_t out_of_order;
} heard;

static void
hear(void *self, peer_note_invoke_call *call, uint32_t number)
{
	heard *h = self;

	(void)call;
	h->out_of_order += number != h->last + 1;
	h->last = number;
	counter_add(&h->notes, 1);
}

typedef struct senders {
	counter notes;
	pthread_mutex_t mu;
	uint32_t last[4]; /* mu */
	uint32_t wrong;   /* mu: out of order, or two at once */
	bool busy;        /* mu */
} senders;

enum { EACH = 1000000 };

static void
hear_senders(void *self, peer_note_invoke_call *call, uint32_t number)
{
	senders *s = self;

	(void)call;
	pthread_mutex_lock(&s->mu);
	s->wrong += s->busy || number % EACH != s->last[number / EACH] + 1;
	s->last[number / EACH] = number % EACH;
	s->busy = true;
	pthread_mutex_unlock(&s->mu);
	if (number % 16 == 0)
		sched_yield(); /* another may come in; on a crowded machine each takes its time */
	pthread_mutex_lock(&s->mu);
	s->busy = false;
	pthread_mutex_unlock(&s->mu);
	counter_add(&s->notes, 1);
}

/* Several threads of the server send to one object of the client's, more than a window of credit together. */
static void
events_keep_order_per_sender(void **state)
{
	enum { SENDERS = 4, N = 300 };

	(void)state;
	for (unsigned servers = 0; servers < 4; servers++) {
		senders s = { .notes = COUNTER_INIT, .mu = PTHREAD_MUTEX_INITIALIZER };
		peer_note *note = peer_note_new(hear_senders, &s, NULL);
		peer_worker_tell_future *f[SENDERS];
		rig r;

		rig_start(&r, "unix", servers);
		for (uint32_t i = 0; i < SENDERS; i++)
			f[i] = peer_worker_tell_async(r.at, note, i * EACH + 1, N);
		for (unsigned i = 0; i < SENDERS; i++) {
			EXPECT(peer_worker_tell_value(f[i]), RIDL_OK);
			ridl_future_free(&f[i]->future);
		}
		/* Who only serves while it waits has to; others are left alone. */
		if (servers == 0)
			rig_call_until(&r, &s.notes, SENDERS * N);
		counter_wait(&s.notes, SENDERS * N);
		peer_note_unref(note);
		rig_stop(&r);
		assert_int_equal(s.wrong, 0);
	}
}

/* Many more than a window of credit, to a client that serves only while it waits. */
static void
burst_of_10k_events(void **state)
{
	enum { N = 10000 };

	(void)state;
	for (unsigned servers = 0; servers < 3; servers++) {
		heard h = { .notes = COUNTER_INIT };
		peer_note *note = peer_note_new(hear, &h, NULL);
		rig r;

		rig_start(&r, "unix", servers);
		EXPECT(peer_worker_tell(r.at, note, 1, N), RIDL_OK);
		rig_call_until(&r, &h.notes, N);
		peer_note_unref(note);
		rig_stop(&r);
		assert_int_equal(h.out_of_order, 0);
		assert_int_equal(counter_value(&h.notes), N);
	}
}

/*
 * Death.
 */

static void
count_death(ridl_object *object, void *ctx)
{
	CHECK(object != NULL);
	counter_add(ctx, 1);
}

static void
on_death_fires_once(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		counter told = COUNTER_INIT, taken_back = COUNTER_INIT, late = COUNTER_INIT,
			last = COUNTER_INIT;
		peer_thing *thing, *local = thing_new("local", NULL);
		rig r;

		rig_start(&r, "unix", servers);
		EXPECT(peer_worker_make(r.at, "mortal", &thing), RIDL_OK);
		EXPECT(ridl_object_on_death(&local->object, count_death, &told), RIDL_E_INVALID);
		EXPECT(ridl_object_on_death(&thing->object, NULL, &told), RIDL_E_INVALID);
		EXPECT(ridl_object_on_death(&thing->object, count_death, &told), RIDL_OK);
		EXPECT(ridl_object_on_death(&thing->object, count_death, &taken_back), RIDL_OK);
		ridl_object_off_death(&thing->object, count_death, &taken_back);
		ridl_object_off_death(&thing->object, count_death, &taken_back);
		EXPECT(ridl_server_stop(r.site.server, 0), RIDL_OK);
		if (servers == 0)
			EXPECT(ridl_conn_serve(r.conn, RIDL_SECONDS(20)), RIDL_E_CLOSED);
		counter_wait(&told, 1);
		EXPECT(ridl_object_on_death(&thing->object, count_death, &late), RIDL_OK);
		if (servers == 0)
			assert_int_equal(counter_value(&late), 1);
		counter_wait(&late, 1);
		ridl_object_off_death(&thing->object, count_death, &told);
		/* Nobody can wait any more. */
		rig_disconnect(&r);
		EXPECT(ridl_object_on_death(&thing->object, count_death, &last), RIDL_OK);
		assert_int_equal(counter_value(&last), 1);
		peer_thing_unref(thing);
		peer_thing_unref(local);
		rig_stop(&r);
		assert_int_equal(counter_value(&told), 1);
		assert_int_equal(counter_value(&late), 1);
		assert_int_equal(counter_value(&taken_back), 0);
	}
}

/* The first of two, on the one thread that serves: it takes itself back, and runs until it may return. */
typedef struct long_death {
	peer_thing *thing;
	counter runs, may_return, taking_back;
	atomic_bool over;
} long_death;

static void
die_slowly(ridl_object *object, void *ctx)
{
	long_death *d = ctx;

	ridl_object_off_death(
	    object, die_slowly, ctx); /* from within: it does not wait for itself */
	counter_add(&d->runs, 1);
	counter_wait(&d->may_return, 1);
	atomic_store(&d->over, true);
}

static void *
take_back_what_runs(void *ctx)
{
	long_death *d = ctx;

	counter_add(&d->taking_back, 1);
	ridl_object_off_death(&d->thing->object, die_slowly, d);
	CHECK(atomic_load(&d->over));
	return NULL;
}

/* ctx may be freed afterwards: what has not begun never will, and what has begun has ended. */
static void
after_off_death_it_does_not_run(void **state)
{
	long_death d = {
		.runs = COUNTER_INIT, .may_return = COUNTER_INIT, .taking_back = COUNTER_INIT
	};
	counter due = COUNTER_INIT, stays = COUNTER_INIT;
	pthread_t thread;
	rig r;

	(void)state;
	rig_start(&r, "unix", 1);
	EXPECT(peer_worker_make(r.at, "mortal", &d.thing), RIDL_OK);
	EXPECT(ridl_object_on_death(&d.thing->object, die_slowly, &d), RIDL_OK);
	EXPECT(ridl_server_stop(r.site.server, 0), RIDL_OK);
	counter_wait(&d.runs, 1);
	/* These are due at once, and nobody is there to run them. */
	EXPECT(ridl_object_on_death(&d.thing->object, count_death, &due), RIDL_OK);
	EXPECT(ridl_object_on_death(&d.thing->object, count_death, &stays), RIDL_OK);
	ridl_object_off_death(&d.thing->object, count_death, &due);
	start_thread(&thread, take_back_what_runs, &d);
	counter_wait(&d.taking_back, 1);
	for (int i = 0; i < 100; i++)
		sched_yield();
	counter_add(&d.may_return, 1);
	join_thread(thread);
	counter_wait(&stays, 1);
	assert_int_equal(counter_value(&due), 0);
	assert_int_equal(counter_value(&d.runs), 1);
	ridl_object_off_death(NULL, count_death, &due);
	peer_thing_unref(d.thing);
	rig_stop(&r);
}

typedef struct failures {
	counter times;
	pthread_mutex_t mu;
	ridl_status status; /* mu */
	ridl_origin origin; /* mu */
	char method[64];    /* mu */
	char message[128];  /* mu */
} failures;

static void
oneway_failed(ridl_conn *conn, const ridl_error *error, void *ctx)
{
	failures *f = ctx;

	CHECK(conn != NULL);
	pthread_mutex_lock(&f->mu);
	f->status = error->status;
	f->origin = error->origin;
	snprintf(f->method, sizeof f->method, "%s", error->method);
	snprintf(f->message, sizeof f->message, "%s", error->message);
	pthread_mutex_unlock(&f->mu);
	counter_add(&f->times, 1);
}

static void
fail_to_hear(void *self, peer_note_invoke_call *call, uint32_t number)
{
	heard *h = self;

	if (number == 2)
		(void)ridl_call_fail(&call->call, 4711, "number %u is too much", number);
	counter_add(&h->notes, 1);
}

/* It is told here, for the sender waits for nothing; the events after it are delivered. */
static void
event_handler_error_is_reported(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		failures f = { .times = COUNTER_INIT, .mu = PTHREAD_MUTEX_INITIALIZER };
		const ridl_conn_options options = {
			.size = sizeof options, .on_oneway_error = oneway_failed, .ctx = &f
		};
		heard h = { .notes = COUNTER_INIT };
		peer_note *note = peer_note_new(fail_to_hear, &h, NULL);
		peer_note *deaf = peer_note_new(NULL, &h, NULL);
		rig r;

		rig_start(&r, "unix", 0);
		rig_disconnect(&r);
		r.conn = site_connect_with(&r.site, &options);
		r.at = peer_worker_at(r.conn);
		if (servers > 0) {
			EXPECT(ridl_serving_thread_start(r.conn, &r.servers[0]), RIDL_OK);
			r.n_servers = 1;
		}
		EXPECT(peer_worker_tell(r.at, note, 1, 3), RIDL_OK);
		rig_call_until(&r, &h.notes, 3);
		rig_call_until(&r, &f.times, 1);
		assert_int_equal(f.status, 4711);
		assert_int_equal(f.origin, RIDL_LOCAL);
		assert_string_equal(f.method, "test.peer.Note/invoke");
		assert_string_equal(f.message, "number 2 is too much");
		/* One that has no handler. */
		EXPECT(peer_worker_tell(r.at, deaf, 1, 1), RIDL_OK);
		rig_call_until(&r, &f.times, 2);
		assert_int_equal(f.status, RIDL_E_UNIMPLEMENTED);
		peer_note_unref(note);
		peer_note_unref(deaf);
		rig_stop(&r);
		assert_int_equal(counter_value(&f.times), 2);
	}
}

/*
 * A release that crosses a frame which lists the object again.
 */

typedef struct crossing {
	peer_worker *at;
	peer_thing *thing;
	pthread_t thread;
} crossing;

enum { CROSSINGS = 300 / SLOWNESS };

static void *
lend_again_and_again(void *ctx)
{
	crossing *c = ctx;

	for (unsigned i = 0; i < CROSSINGS; i++)
		EXPECT(peer_worker_keep(c->at, c->thing), RIDL_OK);
	return NULL;
}

static void *
give_back_again_and_again(void *ctx)
{
	crossing *c = ctx;

	for (unsigned i = 0; i < CROSSINGS; i++)
		EXPECT(peer_worker_drop(c->at), RIDL_OK);
	return NULL;
}

/* Each answer lists the object again; the last reference of this end goes while others are on their way. */
static void *
borrow_again_and_again(void *ctx)
{
	crossing *c = ctx;

	for (unsigned i = 0; i < CROSSINGS; i++) {
		peer_thing *kept;
		char *name;

		EXPECT(peer_worker_kept(c->at, &kept), RIDL_OK);
		CHECK(kept != NULL);
		EXPECT(peer_thing_name(kept, &name), RIDL_OK);
		CHECK(strcmp(name, "kept") == 0);
		ridl_free(name);
		peer_thing_unref(kept);
	}
	return NULL;
}

static void
reference_crossing_its_release(void **state)
{
	(void)state;
	for (unsigned servers = 0; servers < 2; servers++) {
		counter released = COUNTER_INIT;
		crossing c[4];
		char *name;
		rig r;

		/* Ours, held by the server. */
		rig_start(&r, "unix", servers);
		c[0].at = c[1].at = r.at;
		c[0].thing = thing_new("ours", &released);
		start_thread(&c[0].thread, lend_again_and_again, &c[0]);
		start_thread(&c[1].thread, give_back_again_and_again, &c[1]);
		join_thread(c[0].thread);
		join_thread(c[1].thread);
		assert_int_equal(counter_value(&released), 0);
		EXPECT(peer_thing_name(c[0].thing, &name), RIDL_OK);
		ridl_free(name);
		EXPECT(peer_worker_drop(r.at), RIDL_OK);
		peer_thing_unref(c[0].thing);
		rig_call_until(&r, &released, 1);

		/* The server's, held by us. */
		pthread_mutex_lock(&r.site.worker.mu);
		r.site.worker.kept = thing_new("kept", &released);
		pthread_mutex_unlock(&r.site.worker.mu);
		for (unsigned i = 0; i < 4; i++) {
			c[i].at = r.at;
			start_thread(&c[i].thread, borrow_again_and_again, &c[i]);
		}
		for (unsigned i = 0; i < 4; i++)
			join_thread(c[i].thread);
		assert_int_equal(counter_value(&released), 1);
		EXPECT(peer_worker_drop(r.at), RIDL_OK);
		rig_call_until(&r, &released, 2);
		rig_stop(&r);
		assert_int_equal(counter_value(&released), 2);
	}
}

/*
 * Deferred answers.
 */

static void *
answer_one(void *ctx)
{
	worker *w = ctx;

	counter_wait(&w->deferred, 1);
	EXPECT(peer_worker_defer_reply(worker_take_deferred(w), 11), RIDL_OK);
	return NULL;
}

static void
deferred_reply_any_thread(void **state)
{
	peer_worker_defer_future *f;
	pthread_t thread;
	uint32_t answer;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	start_thread(&thread, answer_one, &r.site.worker);
	EXPECT(peer_worker_defer(r.at, 1, &answer), RIDL_OK);
	assert_int_equal(answer, 11);
	join_thread(thread);

	f = peer_worker_defer_async(r.at, 3);
	counter_wait(&r.site.worker.deferred, 2);
	EXPECT(ridl_call_fail(&worker_take_deferred(&r.site.worker)->call, 5001, "number %d", 3),
	    5001);
	ENDED(&f->future, 5001);
	assert_string_equal(ridl_future_error(&f->future)->message, "number 3");
	ridl_future_free(&f->future);
	rig_stop(&r);
}

static void
deferred_replied_twice_is_refused(void **state)
{
	peer_worker_defer_call *call;
	peer_worker_defer_future *f;
	uint32_t answer;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	f = peer_worker_defer_async(r.at, 2);
	counter_wait(&r.site.worker.deferred, 1);
	call = worker_take_deferred(&r.site.worker);
	ridl_call_ref(&call->call);
	EXPECT(peer_worker_defer_reply(call, 22), RIDL_OK);
	EXPECT(peer_worker_defer_reply(call, 23), RIDL_E_ANSWERED);
	EXPECT(ridl_call_fail(&call->call, 5000, "too late"), RIDL_E_ANSWERED);
	ridl_call_unref(&call->call);
	EXPECT(peer_worker_defer_value(f, &answer), RIDL_OK);
	assert_int_equal(answer, 22);
	ridl_future_free(&f->future);
	rig_stop(&r);
}

static void
count_cancelled(ridl_call *call, void *n)
{
	CHECK(ridl_call_cancelled(call));
	counter_add(n, 1);
}

/* A failure is one, whatever it is called; what comes after it changes nothing. */
static void
a_call_fails_once_and_never_with_success(void **state)
{
	static const ridl_status no_failures[] = { RIDL_OK, RIDL_DEFERRED };
	counter cancelled = COUNTER_INIT;
	peer_worker_defer_call *call;
	peer_worker_defer_future *f;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	for (size_t i = 0; i < 2; i++) {
		f = peer_worker_defer_async(r.at, 2);
		counter_wait(&r.site.worker.deferred, (unsigned)i + 1);
		call = worker_take_deferred(&r.site.worker);
		ridl_call_ref(&call->call);
		EXPECT(ridl_call_on_cancel(&call->call, NULL, NULL), RIDL_E_INVALID);
		EXPECT(ridl_call_fail(&call->call, no_failures[i], "%s", ""), RIDL_E_REMOTE);
		EXPECT(peer_refused_throw(&call->call, &(peer_refused){ .why = "late" }),
		    RIDL_E_ANSWERED);
		ridl_call_unref(&call->call);
		ENDED(&f->future, RIDL_E_REMOTE);
		assert_string_equal(
		    ridl_future_error(&f->future)->message, ridl_status_text(RIDL_E_REMOTE));
		ridl_future_free(&f->future);
	}
	/* Who asks too late to be told that nobody waits is told at once. */
	f = peer_worker_defer_async(r.at, 2);
	counter_wait(&r.site.worker.deferred, 3);
	call = worker_take_deferred(&r.site.worker);
	ridl_future_cancel(&f->future);
	while (!ridl_call_cancelled(&call->call))
		sched_yield();
	EXPECT(ridl_call_on_cancel(&call->call, count_cancelled, &cancelled), RIDL_OK);
	assert_int_equal(counter_value(&cancelled), 1);
	(void)peer_worker_defer_reply(call, 1);
	ridl_future_free(&f->future);
	rig_stop(&r);
}

static void
deferred_dropped_is_abandoned(void **state)
{
	peer_worker_defer_future *f;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	f = peer_worker_defer_async(r.at, 4);
	counter_wait(&r.site.worker.deferred, 1);
	ridl_call_unref(&worker_take_deferred(&r.site.worker)->call);
	ENDED(&f->future, RIDL_E_ABANDONED);
	ridl_future_free(&f->future);
	rig_stop(&r);
}

static void
a_deferred_call_outlives_its_connection(void **state)
{
	peer_worker_defer_call *call;
	peer_worker_defer_future *f;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	f = peer_worker_defer_async(r.at, 1);
	counter_wait(&r.site.worker.deferred, 1);
	call = worker_take_deferred(&r.site.worker);
	ridl_future_free(&f->future);
	rig_disconnect(&r);
	(void)peer_worker_defer_reply(call, 1); /* nobody is there to hear it */
	rig_stop(&r);
}

/*
 * The same calls on an object here and on one at a peer.
 */

static void
exercise(peer_worker *at)
{
	counter ran = COUNTER_INIT, released = COUNTER_INIT;
	asked a = { .times = COUNTER_INIT, .released = COUNTER_INIT };
	const peer_point point = { .x = 3, .y = -4, .label = "p", .has_weight = true };
	peer_ask *ask = peer_ask_new(double_it, &a, asked_released);
	peer_worker_mix_results *mixed;
	peer_worker_several_results *several;
	peer_thing *mine = thing_new("mine", &released), *home, *made, *me;
	peer_worker_add_future *f;
	peer_point *turned;
	ridl_bytes same;
	uint64_t n;
	char *name;

	EXPECT(peer_worker_add(at, 1, 2, &n), RIDL_OK);
	assert_int_equal(n, 3);
	EXPECT(peer_worker_add(at, 1, 2, NULL), RIDL_OK);
	EXPECT(peer_worker_mix(at, 5, 6, "xyz", &mixed), RIDL_OK);
	assert_true(mixed->hash == mix_hash(5, 6, "xyz"));
	assert_string_equal(mixed->mixed, "zyx");
	ridl_free(mixed);
	EXPECT(peer_worker_turn(at, &point, &turned), RIDL_OK);
	assert_true(turned->x == 4 && turned->y == 3);
	assert_true(turned->has_weight && turned->weight == 0);
	assert_string_equal(turned->label, "p");
	ridl_free(turned);
	EXPECT(peer_worker_echo(at, (ridl_bytes){ 3, (const uint8_t *)"a\0b" }, &same), RIDL_OK);
	assert_int_equal(same.len, 3);
	assert_memory_equal(same.data, "a\0b", 3);
	ridl_free(same.data);
	EXPECT(peer_worker_refuse(at, "no", 3, &n), PEER_REFUSED);
	assert_int_equal(n, 0);
	assert_string_equal(peer_refused_detail(ridl_last_error())->why, "no");
	EXPECT(peer_worker_fail(at, 4097, "so there"), 4097);
	assert_string_equal(ridl_last_error()->message, "so there");
	EXPECT(peer_worker_unimplemented(at), RIDL_E_UNIMPLEMENTED);
	EXPECT(peer_worker_mix(at, 1, 1, "\xff", &mixed), RIDL_E_INVALID);
	assert_null(mixed);

	EXPECT(peer_worker_ask(at, ask, 8, &n), RIDL_OK);
	assert_int_equal(n, 16);
	peer_ask_unref(ask);
	EXPECT(peer_worker_keep(at, mine), RIDL_OK);
	EXPECT(peer_worker_kept(at, &home), RIDL_OK);
	assert_ptr_equal(home, mine);
	peer_thing_unref(home);
	EXPECT(peer_worker_drop(at), RIDL_OK);
	peer_thing_unref(mine);
	EXPECT(peer_worker_make(at, "made", &made), RIDL_OK);
	EXPECT(peer_thing_me(made, &me), RIDL_OK);
	assert_ptr_equal(me, made);
	EXPECT(peer_thing_name(me, &name), RIDL_OK);
	assert_string_equal(name, "made");
	ridl_free(name);
	peer_thing_unref(me);
	peer_thing_unref(made);
	EXPECT(peer_worker_several(at, 3, &several), RIDL_OK);
	ridl_free(several);

	f = peer_worker_add_async(at, 20, 3);
	EXPECT(ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
	EXPECT(peer_worker_add_value(f, &n), RIDL_OK);
	assert_int_equal(n, 23);
	assert_int_equal(counter_value(&ran), 1);
	ridl_future_free(&f->future);
	EXPECT(peer_worker_note(at, 1), RIDL_OK);

	/* What was released at a peer is told with the next frames. */
	while (counter_value(&released) < 1 || counter_value(&a.released) < 1)
		EXPECT(peer_worker_add(at, 1, 2, &n), RIDL_OK);
}

static void
an_object_here_behaves_as_one_at_a_peer(void **state)
{
	peer_worker_defer_future *f;
	peer_worker *local;
	pthread_t thread;
	uint32_t answer;
	worker w;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	exercise(r.at);
	rig_call_until(&r, &r.site.worker.things_released, 4);
	rig_stop(&r);

	worker_init(&w);
	local = worker_new(&w);
	exercise(local);
	assert_int_equal(counter_value(&w.things_released), 4);
	assert_int_equal(counter_value(&w.notes), 1);
	start_thread(&thread, answer_one, &w);
	EXPECT(peer_worker_defer(local, 1, &answer), RIDL_OK);
	assert_int_equal(answer, 11);
	join_thread(thread);
	/* On a busy machine its time may be up before it is begun. */
	while (counter_value(&w.deferred) < 2)
		EXPECT(peer_worker_defer_timed(local, RIDL_MS(5), 2, &answer), RIDL_E_TIMEOUT);
	ridl_call_unref(&worker_take_deferred(&w)->call);
	f = peer_worker_defer_async(local, 3);
	ridl_future_cancel(&f->future);
	ENDED(&f->future, RIDL_E_CANCELLED);
	ridl_call_unref(&worker_take_deferred(&w)->call);
	ridl_future_free(&f->future);
	peer_worker_unref(local);
	assert_int_equal(counter_value(&w.released), 1);
	worker_done(&w);
}

/* Nobody serves a call inside this process, and nobody waits for one whose future was let go of. */
static void
a_call_inside_this_process_runs_callbacks_though_it_was_let_go_of(void **state)
{
	(void)state;
	for (unsigned late = 0; late < 2; late++) {
		counter ran = COUNTER_INIT;
		peer_worker_defer_future *f;
		peer_worker *local;
		pthread_t thread;
		worker w;

		worker_init(&w);
		local = worker_new(&w);
		f = peer_worker_defer_async(local, 1);
		EXPECT(ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
		if (late == 0)
			ridl_future_detach(&f->future);
		start_thread(&thread, answer_one, &w);
		join_thread(thread);
		if (late == 1) {
			assert_int_equal(
			    counter_value(&ran), 0); /* this thread may wait for it */
			ridl_future_detach(&f->future);
		}
		assert_int_equal(counter_value(&ran), 1);
		/* One that is freed runs none, though that ends it. */
		f = peer_worker_defer_async(local, 2);
		EXPECT(ridl_future_add_callback(&f->future, count_callback, &ran), RIDL_OK);
		assert_true(ridl_future_free(&f->future));
		ridl_call_unref(&worker_take_deferred(&w)->call);
		peer_worker_unref(local);
		assert_int_equal(counter_value(&ran), 1);
		assert_int_equal(counter_value(&w.released), 1);
		worker_done(&w);
	}
}

/* A's object is kept by the server, and given to B, who calls it: by way of the server. */
static void
objects_two_hops(void **state)
{
	counter released = COUNTER_INIT;
	peer_thing *mine, *of_a, *home;
	peer_worker *at_b;
	ridl_conn *b;
	char *name;
	rig r;

	(void)state;
	rig_start(&r, "unix", 1);
	b = site_connect(&r.site);
	at_b = peer_worker_at(b);
	mine = thing_new("of a", &released);
	EXPECT(peer_worker_keep(r.at, mine), RIDL_OK);
	EXPECT(peer_worker_kept(at_b, &of_a), RIDL_OK);
	EXPECT(peer_thing_name(of_a, &name), RIDL_OK);
	assert_string_equal(name, "of a");
	ridl_free(name);
	/* And home again. */
	EXPECT(peer_worker_drop(r.at), RIDL_OK);
	EXPECT(peer_worker_keep(at_b, of_a), RIDL_OK);
	EXPECT(peer_worker_kept(r.at, &home), RIDL_OK);
	assert_ptr_equal(home, mine);
	peer_thing_unref(home);
	peer_thing_unref(mine);
	EXPECT(peer_worker_drop(r.at), RIDL_OK);
	assert_int_equal(counter_value(&released), 0);
	peer_thing_unref(of_a);
	peer_worker_unref(at_b);
	ridl_conn_unref(b);
	counter_wait(&released, 1);
	rig_stop(&r);
}

/* What a program does wrong is told at once, and what it has of it can be used, and fails. */
static void
what_cannot_be_called_says_so(void **state)
{
	peer_worker *nowhere = peer_worker_at(NULL);
	peer_worker_add_future *f;
	peer_thing *thing = thing_new("local", NULL);
	const ridl_conn_options options = { .size = sizeof options, .timeout = RIDL_FOREVER };
	ridl_conn *patient;
	peer_worker *at;
	uint64_t sum = 7;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	assert_null(peer_worker_new(NULL, NULL));
	MENTIONS("test.peer.Worker: an object needs a table of handlers");
	EXPECT(peer_worker_add(NULL, 1, 2, &sum), RIDL_E_INVALID);
	MENTIONS("test.peer.Worker/add is called on NULL");
	assert_int_equal(sum, 0);
	sum = 7;
	EXPECT(peer_worker_add(nowhere, 1, 2, &sum), RIDL_E_INVALID);
	MENTIONS("there was no connection for the object");
	assert_int_equal(sum, 0);
	f = peer_worker_add_async(NULL, 1, 2);
	ENDED(&f->future, RIDL_E_INVALID);
	/* It is not the future of another method. */
	assert_ptr_equal(peer_worker_add_future_of(&f->future), f);
	assert_null(peer_worker_mix_future_of(&f->future));
	assert_null(peer_worker_add_future_of(NULL));
	ridl_future_free(&f->future);
	/* What there is no object for cannot be passed on either, and what is no service not published. */
	EXPECT(peer_worker_keep(r.at, (peer_thing *)nowhere), RIDL_E_INVALID);
	MENTIONS("that stands for nothing cannot be passed on");
	EXPECT(ridl_server_publish(r.site.server, &thing->object), RIDL_E_INVALID);
	MENTIONS("test.peer.Thing is an interface, not a service");
	EXPECT(ridl_server_publish(r.site.server, NULL), RIDL_E_INVALID);
	/* No time is not the default. */
	patient = site_connect_with(&r.site, &options);
	at = peer_worker_at(patient);
	EXPECT(peer_worker_block_timed(at, 0, 1, NULL), RIDL_E_TIMEOUT);
	counter_add(&r.site.worker.gate, 1);
	EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_OK);
	peer_thing_unref(thing);
	peer_worker_unref(nowhere);
	peer_worker_unref(at);
	ridl_conn_unref(patient);
	rig_stop(&r);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(same_object_same_pointer),
		TEST(an_object_may_be_passed_for_ever),
		TEST(our_own_object_comes_home_as_our_own_pointer),
		TEST(object_release),
		TEST(object_dies_with_its_peer),
		TEST(references_in_a_results_block_go_with_it),
		TEST(a_callback_runs_on_the_waiting_thread_or_on_a_serving_one),
		TEST(nested_depth_32_works_33_is_refused),
		TEST(recursion_needs_no_second_thread),
		TEST(callback_inside_callback_inside_call),
		TEST(events_inside_a_handler_wait_until_the_outermost_wait),
		TEST(both_ends_call_each_other_from_many_threads),
		TEST(what_is_larger_than_the_peer_takes_is_refused_here),
		TEST(oneways_to_an_object_never_overlap),
		TEST(a_oneway_completes_when_it_has_left_and_may_be_limited),
		TEST(events_keep_order_per_sender),
		TEST(burst_of_10k_events),
		TEST(event_handler_error_is_reported),
		TEST(reference_crossing_its_release),
		TEST(on_death_fires_once),
		TEST(after_off_death_it_does_not_run),
		TEST(deferred_reply_any_thread),
		TEST(deferred_replied_twice_is_refused),
		TEST(a_call_fails_once_and_never_with_success),
		TEST(deferred_dropped_is_abandoned),
		TEST(a_deferred_call_outlives_its_connection),
		TEST(an_object_here_behaves_as_one_at_a_peer),
		TEST(a_call_inside_this_process_runs_callbacks_though_it_was_let_go_of),
		TEST(objects_two_hops),
		TEST(what_cannot_be_called_says_so),
	};

	return cmocka_run_group_tests_name("object", tests, NULL, NULL);
}
