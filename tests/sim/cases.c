/* SPDX-License-Identifier: MIT */
/* Cases that are about time, or hard to hit, most of the asynchronous contract: each is a scenario of its own. */
#include "limits.h"
#include "stage.h"
#include <conn/conn.h>
#include <ridl/stats.h>

static stage_actor_work_future *
work_expiring(stage *s, uint32_t ms, ridl_duration expiry)
{
	stage_actor_work_future *f = stage_actor_work_async(s->actor, ms);

	GIVES(ridl_future_set_expiry(&f->future, expiry), RIDL_OK);
	return f;
}

static void
play_expiry_wait_window(stage *s)
{
	stage_actor_work_future *f;

	stage_clock(s);
	f = work_expiring(s, 5000, RIDL_SECONDS(4));
	ENDS(&f->future, RIDL_E_TIMEOUT);
	TOOK(s, RIDL_SECONDS(4));
	ridl_future_free(&f->future);
}

static void
expiry_wait_window(void)
{
	stage_both(play_expiry_wait_window);
}

static void
play_timed_ok(stage *s)
{
	uint32_t ms;

	stage_clock(s);
	GIVES(stage_actor_work_timed(s->actor, RIDL_SECONDS(5), 3000, &ms), RIDL_OK);
	MUST(ms == 3000);
	MUST(sim.now - s->began < RIDL_SECONDS(5));
}

static void
timed_ok(void)
{
	stage_both(play_timed_ok);
}

static void
play_timed_expires(stage *s)
{
	uint32_t ms = 1;

	stage_clock(s);
	GIVES(stage_actor_work_timed(s->actor, RIDL_SECONDS(5), 7000, &ms), RIDL_E_TIMEOUT);
	TOOK(s, RIDL_SECONDS(5));
	MUST(ms == 0);
}

static void
timed_expires(void)
{
	stage_both(play_timed_expires);
}

/* The answer lies in the kernel when the time is up, and nobody has looked. */
static void
reply_in_time_read_late_is_ok(void)
{
	stage_actor_answer_future *f;
	uint32_t ms;
	stage s;

	stage_begin(&s, false, NULL);
	f = stage_actor_answer_async(s.actor, 10);
	GIVES(ridl_future_set_expiry(&f->future, RIDL_SECONDS(2)), RIDL_OK);
	sim_sleep(RIDL_SECONDS(5));
	MUST(!ridl_future_ready(&f->future)); /* nothing happens between waits */
	GIVES(stage_actor_answer_value(f, &ms), RIDL_OK);
	MUST(ms == 10);
	ridl_future_free(&f->future);
	stage_end(&s);
}

static void
play_late_reply_discarded(stage *s)
{
	for (uint32_t ms = 500; ms < 900; ms += 50) {
		uint32_t again;
		ridl_status st = stage_actor_work_timed(
		    s->actor, RIDL_MS(700) - RIDL_MS(sim_below(&sim.plan, 20)), ms, &again);

		MUST(st == RIDL_OK ? again == ms : st == RIDL_E_TIMEOUT && again == 0);
		MUST(ms < 700 || st == RIDL_E_TIMEOUT);
	}
	sim_sleep(RIDL_SECONDS(1));
	stage_is_idle(s);
}

static void
late_reply_discarded_connection_usable(void)
{
	stage_both(play_late_reply_discarded);
}

/* Some of the answers come just before the end of the call, some just after, some long after. */
static void
play_late_reply_with_references(stage *s)
{
	unsigned late = 0;

	for (unsigned i = 0; i < 20; i++) {
		const ridl_duration limit = RIDL_MS(8) + RIDL_US(sim_below(&sim.plan, 4000));
		stage_token *t;
		ridl_status st = stage_actor_token_timed(s->actor, limit, i < 18 ? 8 : 50, &t);

		MUST((st == RIDL_OK) == (t != NULL));
		late += st == RIDL_E_TIMEOUT;
		stage_token_unref(t);
	}
	MUST(late >= 2);
	/* A call that is on its way when its caller has gone begins, and ends, without anybody. */
	while (s->tokens_released < s->tokens || s->conn->calls.used > 0)
		stage_is_idle(s);
}

static void
late_reply_with_references_releases_them(void)
{
	stage_actor_token_future *f;
	stage s;

	stage_both(play_late_reply_with_references);
	/* One that has come, and nobody has looked. */
	stage_begin(&s, false, NULL);
	f = stage_actor_token_async(s.actor, 1);
	sim_sleep(RIDL_SECONDS(2));
	MUST(s.tokens == 1);
	ridl_future_free(&f->future);
	while (s.tokens_released == 0)
		stage_is_idle(&s);
	stage_end(&s);
}

static void
play_expired_is_terminal(stage *s)
{
	stage_actor_work_future *f = work_expiring(s, 2000, RIDL_SECONDS(1));
	unsigned ran = 0;
	uint32_t ms = 1;

	GIVES(ridl_future_add_callback(&f->future, stage_count, &ran), RIDL_OK);
	ENDS(&f->future, RIDL_E_TIMEOUT);
	sim_sleep(RIDL_SECONDS(3));
	stage_is_idle(s); /* the answer has come, and gone */
	GIVES(ridl_future_set_expiry(&f->future, RIDL_SECONDS(9)), RIDL_OK);
	ridl_future_cancel(&f->future);
	ENDS(&f->future, RIDL_E_TIMEOUT);
	GIVES(stage_actor_work_value(f, &ms), RIDL_E_TIMEOUT);
	MUST(ms == 0);
	stage_until(&ran, 1);
	ridl_future_free(&f->future);
}

static void
expired_is_terminal(void)
{
	stage_both(play_expired_is_terminal);
}

/* Nobody waits for it, where somebody serves. */
static void
play_expiry_fires_callback_once(stage *s)
{
	stage_actor_work_future *f;
	unsigned ran = 0;

	stage_clock(s);
	f = work_expiring(s, 3000, RIDL_SECONDS(1));
	GIVES(ridl_future_add_callback(&f->future, stage_count, &ran), RIDL_OK);
	if (s->serving == NULL)
		ENDS(&f->future, RIDL_E_TIMEOUT);
	stage_until(&ran, 1);
	TOOK(s, RIDL_SECONDS(1));
	sim_sleep(RIDL_SECONDS(3));
	ENDS(&f->future, RIDL_E_TIMEOUT);
	stage_is_idle(s);
	MUST(ran == 1);
	MUST(!ridl_future_free(&f->future));
}

static void
expiry_fires_callback_once(void)
{
	stage_both(play_expiry_fires_callback_once);
}

static void
play_expiry_zero(stage *s)
{
	stage_actor_work_future *f;

	stage_clock(s);
	f = work_expiring(s, 1000, 0);
	ENDS(&f->future, RIDL_E_TIMEOUT);
	TOOK(s, 0);
	ridl_future_free(&f->future);
}

static void
expiry_zero(void)
{
	stage_both(play_expiry_zero);
}

static void
play_expiry_negative(stage *s)
{
	stage_actor_work_future *f = work_expiring(s, 1000, RIDL_SECONDS(2));

	stage_clock(s);
	GIVES(ridl_future_set_expiry(&f->future, -1), RIDL_E_INVALID);
	GIVES(ridl_future_set_expiry(&f->future, INT64_MIN), RIDL_E_INVALID);
	ENDS(&f->future, RIDL_OK); /* the earlier one stays */
	ridl_future_free(&f->future);
}

static void
expiry_negative_refused(void)
{
	stage_both(play_expiry_negative);
}

/* Earlier, then later, while another thread may be waiting for it. */
static void
play_expiry_rearmed(stage *s)
{
	stage_actor_work_future *f;

	stage_clock(s);
	f = work_expiring(s, 9000, RIDL_SECONDS(60));
	GIVES(ridl_future_set_expiry(&f->future, RIDL_SECONDS(1)), RIDL_OK);
	ENDS(&f->future, RIDL_E_TIMEOUT);
	TOOK(s, RIDL_SECONDS(1));
	ridl_future_free(&f->future);

	stage_clock(s);
	f = work_expiring(s, 9000, RIDL_SECONDS(1));
	GIVES(ridl_future_wait_for(&f->future, RIDL_MS(500)), RIDL_E_PENDING);
	GIVES(ridl_future_set_expiry(&f->future, RIDL_SECONDS(4)), RIDL_OK);
	ENDS(&f->future, RIDL_E_TIMEOUT);
	MUST(sim.now - s->began >= RIDL_SECONDS(4) + RIDL_MS(500));
	ridl_future_free(&f->future);
}

static void
rearm_soon(void *f)
{
	sim_sleep(RIDL_SECONDS(1));
	GIVES(ridl_future_set_expiry(f, RIDL_SECONDS(1)), RIDL_OK);
}

static void
play_expiry_rearmed_meanwhile(stage *s)
{
	stage_actor_work_future *f;

	stage_clock(s);
	f = work_expiring(s, 9000, RIDL_SECONDS(60));
	if (sim_spawn("rearm", rearm_soon, &f->future) == NULL)
		sim_violation("too many fibres");
	ENDS(&f->future, RIDL_E_TIMEOUT);
	TOOK(s, RIDL_SECONDS(2));
	ridl_future_free(&f->future);
}

static void
expiry_rearmed(void)
{
	stage_both(play_expiry_rearmed);
	stage_both(play_expiry_rearmed_meanwhile);
}

static void
play_expiry_removed(stage *s)
{
	stage_actor_work_future *f = work_expiring(s, 90000, RIDL_SECONDS(1));

	GIVES(ridl_future_set_expiry(&f->future, RIDL_FOREVER), RIDL_OK);
	ENDS(&f->future, RIDL_OK); /* the connection's 30 s do not hold either */
	ridl_future_free(&f->future);
}

static void
expiry_removed(void)
{
	stage_both(play_expiry_removed);
}

static void
play_deadline_reaches_the_handler(stage *s)
{
	int64_t left;

	GIVES(stage_actor_remaining_timed(s->actor, RIDL_SECONDS(20), &left), RIDL_OK);
	MUST(left > RIDL_SECONDS(19) && left <= RIDL_SECONDS(20));
	GIVES(stage_actor_remaining(s->actor, &left), RIDL_OK); /* the connection's */
	MUST(left > RIDL_SECONDS(29) && left <= RIDL_SECONDS(30));
	GIVES(stage_actor_remaining_timed(s->actor, RIDL_FOREVER, &left), RIDL_OK);
	MUST(left == RIDL_FOREVER);
}

static void
deadline_reaches_the_handler(void)
{
	stage_both(play_deadline_reaches_the_handler);
}

/* Of the client's, called by the server's, called by the client; it calls the server, without a limit of its own. */
static ridl_status
ask_remaining(void *self, stage_back_invoke_call *call, int64_t *left)
{
	const stage *s = self;

	(void)call;
	return stage_actor_remaining_timed(s->actor, RIDL_FOREVER, left);
}

static void
play_nested_call(stage *s)
{
	stage_back *b = stage_back_new(ask_remaining, s, NULL);
	int64_t left;

	GIVES(stage_actor_back_timed(s->actor, RIDL_SECONDS(9), b, 4000, &left), RIDL_OK);
	MUST(left > RIDL_SECONDS(4) && left <= RIDL_SECONDS(5));
	stage_back_unref(b);
}

static void
nested_call_inherits_what_is_left(void)
{
	stage_both(play_nested_call);
}

/*
 * They come together. The first keeps the server busy until the second call's time is up: that is not begun, though nobody
 * cancels it.
 */
static void
queued_past_its_deadline_is_not_begun(void)
{
	const ridl_server_options one = { .size = sizeof one, .one_at_a_time = true };
	const ridl_call_options soon = { .size = sizeof soon, .timeout = RIDL_SECONDS(2) };
	stage_actor_work_future *f, *g;
	stage s;

	sim.nature.cut_one_in = 0;
	stage_begin(&s, false, &one);
	ridl_conn_cork(s.conn);
	f = stage_actor_work_async(s.actor, 5000);
	g = stage_actor_work_async_with(s.actor, &soon, &(stage_actor_work_args){ .ms = 1 });
	GIVES(ridl_conn_uncork(s.conn), RIDL_OK);
	sim_sleep(RIDL_SECONDS(10)); /* nobody reads, nobody expires anything */
	MUST(s.begun == 1);
	ENDS(&f->future, RIDL_OK);
	ENDS(&g->future, RIDL_E_TIMEOUT);
	MUST(s.begun == 1);
	ridl_future_free(&f->future);
	ridl_future_free(&g->future);
	stage_end(&s);
}

/* The peer's runtime answers for a handler that does not return, and before anything that is asked later. */
static void
play_cancelled_slot(stage *s)
{
	enum { N = 10 };
	stage_actor_work_future *stuck[N];
	int64_t left;

	for (unsigned i = 0; i < N; i++)
		stuck[i] = stage_actor_work_async(s->actor, 20000);
	GIVES(stage_actor_remaining(s->actor, &left), RIDL_OK);
	MUST(s->conn->calls.used == N);
	stage_clock(s);
	for (unsigned i = 0; i < N; i++) {
		ridl_future_cancel(&stuck[i]->future);
		MUST(ridl_future_ready(&stuck[i]->future));
	}
	GIVES(stage_actor_remaining(s->actor, &left), RIDL_OK);
	MUST(s->conn->calls.used == 0);
	MUST(sim.now - s->began < RIDL_SECONDS(2));
	for (unsigned i = 0; i < N; i++)
		ridl_future_free(&stuck[i]->future);
}

static void
cancelled_slot_returns_within_a_round_trip(void)
{
	stage_both(play_cancelled_slot);
}

/* What they held is free again, here and there. What a round leaked would be some 100 KiB. */
static void
drop_before_reply_does_not_leak(void)
{
	enum { WARM = 2, ROUNDS = 6, BUFFERS = 32 << 10 };
	size_t before = 0;
	stage s;

	stage_begin(&s, false, NULL);
	for (unsigned round = 0; round < ROUNDS; round++) {
		for (unsigned i = 0; i < 100; i++) {
			ridl_future_free(&stage_actor_answer_async(s.actor, 1)->future);
			ridl_future_free(&stage_actor_token_async(s.actor, 1)->future);
		}
		sim_sleep(RIDL_SECONDS(60));
		while (s.tokens_released < s.tokens || s.conn->calls.used > 0 || s.deferred > 0)
			stage_is_idle(&s);
		sim_sleep(RIDL_SECONDS(1)); /* what is told to be released is freed after that */
		if (round == WARM)
			before = sim_bytes_in_use();
		MUST(round <= WARM || sim_bytes_in_use() <= before + BUFFERS);
	}
	stage_end(&s);
}

/*
 * Taken back while the connection ends, and while another thread is about to run it.
 */

enum { MORTALS = 6 };
static bool taken_back[MORTALS];

static void
die(ridl_object *object, void *ctx)
{
	const bool *is_taken_back = ctx;

	(void)object;
	sim_enter_user("on_death");
	MUST(!*is_taken_back);
	sim_yield();
	MUST(!*is_taken_back);
	sim_leave_user();
}

static void
close_it(void *ctx)
{
	stage *s = ctx;

	ridl_conn_close(s->conn);
	s->deferred--;
}

static void
off_death_is_the_last_of_it(void)
{
	stage_token *tokens[MORTALS];
	stage s;

	stage_begin(&s, true, NULL);
	for (unsigned i = 0; i < MORTALS; i++) {
		GIVES(stage_actor_token(s.actor, 0, &tokens[i]), RIDL_OK);
		GIVES(ridl_object_on_death(&tokens[i]->object, die, &taken_back[i]), RIDL_OK);
	}
	s.deferred++;
	if (sim_spawn("closer", close_it, &s) == NULL)
		sim_violation("too many fibres");
	for (unsigned i = 0; i < MORTALS; i++) {
		sim_sleep(RIDL_US(sim_below(&sim.plan, 20)));
		ridl_object_off_death(&tokens[i]->object, die, &taken_back[i]);
		taken_back[i] = true;
		stage_token_unref(tokens[i]);
	}
	while (s.deferred > 0)
		sim_yield();
	stage_end(&s);
}

/* Who has no memory to sleep says so, and is woken by nobody meanwhile. */
enum { UNABLE = 3 };

typedef struct unable {
	stage *s;
	ridl_future *futures[2];
} unable;

static void
wait_without_memory(void *ctx)
{
	unable *u = ctx;
	size_t which;

	sim_set_group(UNABLE);
	while (ridl_future_wait_any(u->futures, 2, RIDL_FOREVER, &which) != RIDL_OK) {
		MUST(ridl_last_error()->status == RIDL_E_NO_MEMORY);
		sim_sleep(RIDL_US(1));
	}
	u->s->deferred--;
}

static void
who_cannot_sleep_is_not_woken(void)
{
	stage_actor_work_future *f, *g;
	unable u;
	stage s;

	stage_begin(&s, false, NULL);
	f = stage_actor_work_async(s.actor, 5);
	g = stage_actor_work_async(s.actor, 5);
	u = (unable){ &s, { &f->future, &g->future } };
	sim.nature.fail_alloc_of = UNABLE;
	sim.nature.fail_alloc_one_in = 1;
	s.deferred++;
	if (sim_spawn("unable", wait_without_memory, &u) == NULL)
		sim_violation("too many fibres");
	for (unsigned i = 0; i < 30; i++)
		GIVES(ridl_future_set_expiry(u.futures[i % 2], RIDL_SECONDS(10)), RIDL_OK);
	ENDS(u.futures[0], RIDL_OK);
	ENDS(u.futures[1], RIDL_OK);
	while (s.deferred > 0)
		sim_sleep(RIDL_US(1));
	sim.nature.fail_alloc_one_in = 0;
	ridl_future_free(u.futures[0]);
	ridl_future_free(u.futures[1]);
	stage_end(&s);
}

/* Several start threads of one connection, and end them again: no start finds another's beginning or end in its way. */
static void
come_and_go(void *ctx)
{
	stage *s = ctx;

	for (unsigned i = 0; i < 4; i++) {
		ridl_serving_thread *t;

		GIVES(ridl_serving_thread_start(s->conn, &t), RIDL_OK);
		sim_sleep(RIDL_US(sim_below(&sim.plan, 20)));
		ridl_serving_thread_free(t);
	}
	s->deferred--;
}

static void
serving_threads_come_and_go(void)
{
	stage s;

	stage_begin(&s, false, NULL);
	for (unsigned i = 0; i < 3; i++) {
		s.deferred++;
		if (sim_spawn("comer", come_and_go, &s) == NULL)
			sim_violation("too many fibres");
	}
	while (s.deferred > 0)
		sim_sleep(RIDL_US(1));
	stage_is_idle(&s);
	stage_end(&s);
}

/* It has been seen at two ticks. Until then another connection's call waits for it. */
static void
a_handler_that_blocks_is_found_out_by_the_tick(void)
{
	const ridl_server_options o = { .size = sizeof o, .loops = 1, .tick = RIDL_MS(200) };
	stage_actor_work_future *f;
	stage_actor *other_actor;
	ridl_conn *other;
	ridl_duration took;
	int64_t left;
	stage s;

	stage_begin(&s, false, &o);
	GIVES(ridl_connect("unix:/stage", NULL, &other), RIDL_OK);
	other_actor = stage_actor_at(other);
	sim_sleep(RIDL_MS(sim_below(&sim.plan, 3000))); /* the watchman may be asleep */
	stage_clock(&s);
	f = stage_actor_work_async(s.actor, 5000);
	stage_until(&s.begun, 1);
	GIVES(stage_actor_remaining(other_actor, &left), RIDL_OK);
	took = sim.now - s.began;
	MUST(took >= RIDL_MS(200) && took < RIDL_SECONDS(2));
	MUST(!ridl_future_ready(&f->future));
	ENDS(&f->future, RIDL_OK);
	ridl_future_free(&f->future);
	stage_actor_unref(other_actor);
	ridl_conn_unref(other);
	stage_end(&s);
}

static bool
work_is_slow(const stage *s)
{
	ridl_stats *stats;
	bool slow = false;

	GIVES(ridl_server_stats(s->server, &stats), RIDL_OK);
	for (size_t i = 0; i < stats->n_methods; i++)
		if (strcmp(stats->methods[i].name, "sim.stage.Actor/work") == 0)
			slow = stats->methods[i].slow;
	ridl_free(stats);
	return slow;
}

static void
work_on(void *ctx)
{
	stage *s = ctx;
	stage_actor *actor;
	ridl_conn *conn;
	uint32_t ms;

	GIVES(ridl_connect("unix:/stage", NULL, &conn), RIDL_OK);
	actor = stage_actor_at(conn);
	while (s->met == 0)
		GIVES(stage_actor_work(actor, 200, &ms), RIDL_OK);
	stage_actor_unref(actor);
	ridl_conn_unref(conn);
	s->deferred--;
}

/* No tick finds it: it is too quick for that. Of one that calls alone, nobody is kept waiting. */
static void
what_keeps_others_waiting_runs_beside_them(void)
{
	const ridl_server_options o = { .size = sizeof o, .loops = 1, .tick = RIDL_SECONDS(1) };
	stage_actor_work_future *f;
	int64_t left;
	uint32_t ms;
	stage s;

	sim.nature.cut_one_in = 0; /* half a call is seen only when the rest has been read */
	stage_begin(&s, false, &o);
	for (int i = 0; i < 400; i++)
		GIVES(stage_actor_work(s.actor, 200, &ms), RIDL_OK);
	MUST(!work_is_slow(&s));
	s.deferred++;
	if (sim_spawn("worker", work_on, &s) == NULL)
		sim_violation("too many fibres");
	for (int i = 0; !work_is_slow(&s); i++) {
		MUST(i < 2000);
		GIVES(stage_actor_work(s.actor, 200, &ms), RIDL_OK);
	}
	f = stage_actor_work_async(s.actor, 900);
	GIVES(stage_actor_remaining(s.actor, &left), RIDL_OK);
	MUST(!ridl_future_ready(&f->future));
	ENDS(&f->future, RIDL_OK);
	ridl_future_free(&f->future);
	GIVES(stage_actor_met(s.actor), RIDL_OK);
	while (s.deferred > 0)
		sim_sleep(RIDL_MS(1));
	/* A handler that does nothing takes no time, for once. */
	sim.nature.hiccup = 0;
	sim.nature.switch_one_in = 10000;
	for (int i = 0; work_is_slow(&s); i++) {
		MUST(i < 200);
		GIVES(stage_actor_work(s.actor, 0, &ms), RIDL_OK);
	}
	stage_end(&s);
}

/*
 * Also while a method is found to be slow, and then quick again. There are two threads, so one call may be taken, and
 * another begin before it, but not two.
 */
static void
starts_in_order_sent(void)
{
	enum { N = 60 };
	const ridl_server_options o = { .size = sizeof o, .loops = 1, .threads = 2 };
	stage_actor_count_future *f[N];
	stage s;

	stage_begin(&s, false, &o);
	for (uint32_t i = 0; i < N; i++)
		f[i] = stage_actor_count_async(s.actor, i == 0 ? 100 : 0);
	for (uint32_t i = 0; i < N; i++) {
		uint32_t begun;

		GIVES(stage_actor_count_value(f[i], &begun), RIDL_OK);
		MUST(begun + 1 >= i + 1);
		ridl_future_free(&f[i]->future);
	}
	stage_end(&s);
}

static void
run_server(void *ctx)
{
	stage *s = ctx;

	GIVES(ridl_server_run(s->server), RIDL_OK);
	s->deferred--;
}

/* Its one thread has no watchman. The thread that is started for the call becomes that, and no other comes for the call. */
static void
a_slow_call_that_no_thread_comes_for_is_run(void)
{
	const ridl_server_options o = { .size = sizeof o, .loops = 1 };

	for (unsigned i = 0; i < 20; i++) {
		const uint64_t failed = sim.counts.failed_threads;
		stage s;

		stage_open(&s, &o);
		s.deferred++;
		sim.nature.fail_thread_one_in = 1;
		if (sim_spawn("server", run_server, &s) == NULL)
			sim_violation("too many fibres");
		stage_connect(&s);
		while (sim.counts.failed_threads == failed)
			sim_sleep(RIDL_US(1));
		sim.nature.fail_thread_one_in = 2;
		GIVES(stage_actor_claim(s.actor), RIDL_OK);
		sim.nature.fail_thread_one_in = 0;
		stage_end(&s);
	}
}

/* An event loop of the application, which may also come by in vain. */
static void
run_steps(void *ctx)
{
	unsigned in_vain = (unsigned)sim_below(&sim.plan, 4);
	stage *s = ctx;
	ridl_status st;

	do {
		const int fd = ridl_server_fd(s->server);

		if (in_vain > 0)
			in_vain--;
		else
			sim_poll(fd, ri_time_after(sim.now, ridl_server_timeout(s->server)));
		st = ridl_server_process(s->server);
	} while (st == RIDL_OK);
	MUST(st == RIDL_E_CLOSED);
	s->begun++;
}

static void
a_stop_is_requested_at_any_moment(void)
{
	for (unsigned i = 0; i < 50; i++) {
		stage s;

		stage_open(&s, NULL);
		if (sim_spawn("loop", run_steps, &s) == NULL)
			sim_violation("too many fibres");
		sim_sleep((ridl_duration)sim_below(&sim.plan, 5000));
		ridl_server_request_stop(s.server);
		stage_until(&s.begun, 1);
		stage_end(&s);
	}
}

/* No thread can be started that would stop it. */
static void
a_requested_stop_is_tried_again(void)
{
	stage s;

	stage_open(&s, NULL);
	s.deferred++;
	if (sim_spawn("server", run_server, &s) == NULL)
		sim_violation("too many fibres");
	stage_connect(&s);
	sim_sleep(RIDL_MS(sim_below(&sim.plan, 100)));
	sim.nature.fail_thread_one_in = 1;
	ridl_server_request_stop(s.server);
	sim_sleep(RIDL_SECONDS(3));
	stage_is_idle(&s);
	sim.nature.fail_thread_one_in = 0;
	while (s.deferred > 0)
		sim_sleep(RIDL_MS(1));
	stage_end(&s);
}

static void
give_up(ridl_call *call, void *ctx)
{
	(void)ctx;
	(void)ridl_call_fail(call, RIDL_E_CANCELLED, "too late");
}

static ridl_status
answer_never(void *self, stage_back_invoke_call *call, int64_t *left)
{
	(void)self, (void)left;
	GIVES(ridl_call_on_cancel(&call->call, give_up, NULL), RIDL_OK);
	return RIDL_DEFERRED;
}

/* The server's one thread for user code is in it, and another call has come that has to wait for that. */
static void
expiry_while_no_thread_is_free(void)
{
	const ridl_server_options o = { .size = sizeof o, .loops = 1, .threads = 1 };
	stage_actor_remaining_future *waits;
	stage_actor_nag_future *f;
	stage_back *b;
	stage s;

	stage_begin(&s, true, &o);
	b = stage_back_new(answer_never, &s, NULL);
	f = stage_actor_nag_async(s.actor, b, 50);
	stage_until(&s.begun, 1);
	waits = stage_actor_remaining_async(s.actor);
	ENDS(&f->future, RIDL_OK);
	ENDS(&waits->future, RIDL_OK);
	ridl_future_free(&f->future);
	ridl_future_free(&waits->future);
	stage_back_unref(b);
	stage_end(&s);
}

/* A call is in the step of the histogram that its time is in. */
static void
a_call_is_counted_by_its_time(void)
{
	static const uint32_t times[] = { 1, 20, 100, 3000 };
	ridl_stats *stats;
	uint32_t again;
	stage s;

	for (unsigned i = 0; i < sizeof times / sizeof times[0]; i++) {
		ridl_duration took, upper;

		stage_begin(&s, false, NULL);
		stage_clock(&s);
		GIVES(stage_actor_work(s.actor, times[i], &again), RIDL_OK);
		took = sim.now - s.began;
		GIVES(ridl_server_stats(s.server, &stats), RIDL_OK);
		MUST(stats->n_methods == 1 && stats->methods[0].calls == 1);
		upper = ridl_stats_quantile(stats->methods[0].times, 1);
		MUST(upper > RIDL_MS(times[i]));
		/* The step begins at two thirds of its end, or at three quarters. */
		MUST(upper / 3 * 2 <= took);
		ridl_free(stats);
		stage_end(&s);
	}
}

/*
 * Nobody waits, and there is something to do all the same.
 */

static const ridl_call_options no_limit = { .size = sizeof no_limit, .timeout = RIDL_FOREVER };

/* Its thread sleeps until the answer comes, and no deadline. */
static void
an_unwaited_call_is_answered(void)
{
	stage_actor_answer_future *f;
	unsigned ran = 0;
	stage s;

	stage_begin(&s, true, NULL);
	sim_sleep(RIDL_US(sim_below(&sim.plan, 2000)));
	f = stage_actor_answer_async_with(
	    s.actor, &no_limit, &(stage_actor_answer_args){ .ms = 20 });
	GIVES(ridl_future_add_callback(&f->future, stage_count, &ran), RIDL_OK);
	stage_until(&ran, 1);
	ridl_future_free(&f->future);
	stage_end(&s);
}

/* It was waited for, and both who waited have gone again. */
typedef struct impatient {
	stage *stage;
	ridl_future *future;
	ridl_duration patience;
} impatient;

static void
wait_a_bit(void *ctx)
{
	const impatient *i = ctx;

	GIVES(ridl_future_wait_for(i->future, i->patience), RIDL_E_PENDING);
	i->stage->deferred--;
}

static void
an_answer_is_taken_in_after_those_who_waited(void)
{
	stage_actor_answer_future *f;
	unsigned ran = 0;
	impatient i;
	stage s;

	stage_begin(&s, true, NULL);
	f = stage_actor_answer_async_with(
	    s.actor, &no_limit, &(stage_actor_answer_args){ .ms = 900 });
	GIVES(ridl_future_add_callback(&f->future, stage_count, &ran), RIDL_OK);
	i = (impatient){ &s, &f->future, RIDL_MS(sim_between(&sim.plan, 1, 100)) };
	s.deferred++;
	if (sim_spawn("impatient", wait_a_bit, &i) == NULL)
		sim_violation("too many fibres");
	sim_sleep(RIDL_MS(sim_below(&sim.plan, 2)));
	GIVES(ridl_future_wait_any(&i.future, 1, RIDL_MS(sim_between(&sim.plan, 1, 100)), NULL),
	    RIDL_E_PENDING);
	stage_until(&ran, 1);
	ridl_future_free(&f->future);
	stage_end(&s);
}

/*
 * One thread reads, inside a callback, where it may run none; the other waits for the first of several, and runs them. It
 * may be between two looks when they come.
 */
static void
read_in_callback(ridl_future *future, void *ctx)
{
	const stage *s = ctx;
	uint32_t ms;

	(void)future;
	GIVES(stage_actor_answer_with(
		  s->actor, &no_limit, &(stage_actor_answer_args){ .ms = 100000 }, &ms),
	    RIDL_OK);
}

static void
wait_with_callback(void *ctx)
{
	stage *s = ctx;
	stage_actor_answer_future *f = stage_actor_answer_async(s->actor, 1);

	GIVES(ridl_future_add_callback(&f->future, read_in_callback, s), RIDL_OK);
	ENDS(&f->future, RIDL_OK);
	ridl_future_free(&f->future);
	s->deferred--;
}

static void
note_in_time(ridl_future *future, void *ctx)
{
	stage *s = ctx;

	(void)future;
	MUST(sim.now - s->began < RIDL_SECONDS(2));
	s->met++;
}

static void
who_waits_for_any_runs_what_another_has_read(void)
{
	enum { ROUNDS = 25, CALLS = 2 };
	ridl_future *last;
	stage s;

	stage_begin(&s, false, NULL);
	s.deferred++;
	if (sim_spawn("reader", wait_with_callback, &s) == NULL)
		sim_violation("too many fibres");
	sim_sleep(RIDL_MS(500));
	last = &stage_actor_answer_async_with(
	    s.actor, &no_limit, &(stage_actor_answer_args){ .ms = 99000 })
		    ->future;
	for (unsigned i = 0; i < ROUNDS * CALLS;) {
		stage_actor_answer_future *f[CALLS];

		stage_clock(&s);
		for (unsigned k = 0; k < CALLS; k++, i++) {
			f[k] = stage_actor_answer_async(s.actor, 1);
			GIVES(ridl_future_add_callback(&f[k]->future, note_in_time, &s), RIDL_OK);
		}
		GIVES(ridl_future_wait_any(&last, 1, RIDL_SECONDS(3), NULL), RIDL_E_PENDING);
		MUST(s.met == i);
		for (unsigned k = 0; k < CALLS; k++)
			ridl_future_free(&f[k]->future);
	}
	ridl_future_free(last);
	while (s.deferred > 0)
		sim_sleep(RIDL_SECONDS(1));
	stage_end(&s);
}

static ridl_status
answer_back(void *self, stage_back_invoke_call *call, int64_t *left)
{
	(void)self, (void)call;
	*left = 1;
	return RIDL_OK;
}

/* The first object that is passed: from then on the peer may call without being asked to. */
static void
what_was_lent_can_be_called(void)
{
	stage_back *b;
	stage s;

	stage_begin(&s, true, NULL);
	b = stage_back_new(answer_back, &s, NULL);
	sim_sleep(RIDL_US(sim_below(&sim.plan, 2000)));
	GIVES(stage_actor_lend(s.actor, b, 20), RIDL_OK);
	stage_until(&s.lent_back, 1);
	stage_back_unref(b);
	stage_end(&s);
}

/* Whichever of them drives: when it goes, another drives on. */
static void
serving_threads_go_one_by_one(void)
{
	enum { N = 3 };
	ridl_serving_thread *threads[N];
	stage s;

	stage_begin(&s, false, NULL);
	for (unsigned i = 0; i < N; i++)
		GIVES(ridl_serving_thread_start(s.conn, &threads[i]), RIDL_OK);
	for (unsigned i = 0; i < N; i++) {
		stage_actor_answer_future *f = stage_actor_answer_async(s.actor, 30);
		unsigned ran = 0;

		GIVES(ridl_future_add_callback(&f->future, stage_count, &ran), RIDL_OK);
		stage_clock(&s);
		stage_until(&ran, 1);
		MUST(sim.now - s.began < RIDL_SECONDS(2));
		ridl_future_free(&f->future);
		sim_sleep(RIDL_MS(sim_below(&sim.plan, 5)));
		ridl_serving_thread_free(threads[i]);
	}
	stage_end(&s);
}

/*
 * A deadline of a call that nobody waits for, while somebody waits, or serves, for something later.
 */

static void
wait_long(void *ctx)
{
	stage *s = ctx;
	uint32_t ms;

	GIVES(stage_actor_work(s->actor, 9000, &ms), RIDL_OK);
	s->deferred--;
}

static void
expire_beside(stage *s, bool sooner)
{
	stage_actor_answer_future *f = stage_actor_answer_async(s->actor, 8000);

	if (!sooner)
		GIVES(ridl_future_set_expiry(&f->future, RIDL_SECONDS(2)), RIDL_OK);
	s->deferred++;
	if (sim_spawn("waiter", wait_long, s) == NULL)
		sim_violation("too many fibres");
	sim_sleep(RIDL_SECONDS(1));
	if (sooner)
		GIVES(ridl_future_set_expiry(&f->future, RIDL_SECONDS(1)), RIDL_OK);
	sim_sleep(RIDL_SECONDS(1) + RIDL_MS(100));
	MUST(ridl_future_ready(&f->future));
	ENDS(&f->future, RIDL_E_TIMEOUT);
	ridl_future_free(&f->future);
	while (s->deferred > 0)
		sim_sleep(RIDL_SECONDS(1));
}

static void
play_expiry_beside_a_wait(stage *s)
{
	expire_beside(s, false);
}

static void
play_sooner_expiry_beside_a_wait(stage *s)
{
	expire_beside(s, true);
}

static void
expiry_of_what_nobody_waits_for(void)
{
	stage_both(play_expiry_beside_a_wait);
	stage_both(play_sooner_expiry_beside_a_wait);
}

/* A wait that may not last is a look. */
static void
a_poll_reads_what_has_come(void)
{
	stage_actor_answer_future *f;
	stage s;

	stage_begin(&s, false, NULL);
	f = stage_actor_answer_async(s.actor, 5);
	sim_sleep(RIDL_SECONDS(2));
	GIVES(ridl_future_wait_for(&f->future, 0), RIDL_OK);
	MUST(ridl_future_ready(&f->future));
	ridl_future_free(&f->future);
	stage_end(&s);
}

/*
 * References: what is given back, or was never sent, is held no longer, though the connection goes on.
 */

static void
play_given_back(stage *s)
{
	enum { TIMES = 4 };
	stage_token *t[TIMES];

	for (unsigned i = 0; i < TIMES; i++) {
		GIVES(stage_actor_same(s->actor, &t[i]), RIDL_OK);
		MUST(t[i] == t[0]);
	}
	for (unsigned i = 0; i < TIMES; i++)
		stage_token_unref(t[i]);
	stage_token_unref(s->same);
	s->same = NULL;
	for (unsigned i = 0; s->tokens_released < s->tokens; i++) {
		MUST(i < 100);
		stage_is_idle(s);
	}
}

static void
references_listed_often_are_given_back_at_once(void)
{
	stage_both(play_given_back);
}

/* Of two objects one is lent already, and remains so; memory is out when one or the other is entered, or the call. */
static void
what_could_not_be_sent_is_not_held(void)
{
	enum { CALLS = 40 };
	stage_actor_both_future *f[CALLS];
	stage_back *lent, *b;
	stage s;

	stage_begin(&s, false, NULL);
	stage_is_idle(&s);
	lent = stage_back_new(answer_back, &s, NULL);
	GIVES(stage_actor_lend(s.actor, lent, 1000), RIDL_OK);
	sim_set_group(1);
	sim.nature.fail_alloc_of = 1;
	for (unsigned i = 0; i < CALLS; i++) {
		b = stage_back_new(answer_back, &s, NULL);
		sim.nature.fail_alloc_one_in = (unsigned)sim_between(&sim.plan, 3, 6);
		f[i] = stage_actor_both_async(s.actor, lent, b);
		sim.nature.fail_alloc_one_in = 0;
		stage_back_unref(b);
	}
	for (unsigned i = 0; i < CALLS; i++) {
		if (!ridl_future_ready(&f[i]->future))
			ENDS(&f[i]->future, RIDL_OK);
		ridl_future_free(&f[i]->future);
	}
	for (unsigned i = 0; s.lent_back == 0 || s.conn->exported > 0; i++) {
		MUST(i < 100);
		sim_sleep(RIDL_MS(20));
		stage_is_idle(&s);
	}
	stage_back_unref(lent);
	stage_end(&s);
}

/*
 * On the client's one thread that serves: the first is called in a wait, and waits itself; the second belongs to the wait below.
 */

static ridl_status
wait_for_the_second(void *self, stage_back_invoke_call *call, int64_t *left)
{
	const stage *s = self;

	(void)call;
	*left = 0;
	return stage_actor_meet(s->actor);
}

static ridl_status
be_the_second(void *self, stage_back_invoke_call *call, int64_t *left)
{
	stage *s = self;

	(void)call;
	*left = 0;
	s->met++;
	return RIDL_OK;
}

static ridl_status
call_both(void *self, stage_back_invoke_call *call, int64_t *left)
{
	const stage *s = self;
	stage_back *first = stage_back_new(wait_for_the_second, self, NULL);
	stage_back *second = stage_back_new(be_the_second, self, NULL);
	ridl_status st = stage_actor_both(s->actor, first, second);

	(void)call;
	*left = 0;
	stage_back_unref(first);
	stage_back_unref(second);
	return st;
}

static void
a_wait_runs_what_is_nested_in_the_one_below(void)
{
	stage_back *b;
	int64_t left;
	stage s;

	stage_begin(&s, true, NULL);
	b = stage_back_new(call_both, &s, NULL);
	GIVES(stage_actor_back(s.actor, b, 0, &left), RIDL_OK);
	stage_back_unref(b);
	stage_end(&s);
}

/* Answers that a client does not read are waited for, as long as that may last: asleep. */
static void
lingering_takes_time_and_nothing_else(void)
{
	enum { CALLS = 60 };
	stage_actor_remaining_future *f[CALLS];
	uint64_t before;
	stage s;

	sim.nature.pipe_room = 512;
	stage_begin(&s, false, NULL);
	for (unsigned i = 0; i < CALLS; i++) {
		f[i] = stage_actor_remaining_async(s.actor);
		sim_sleep(RIDL_MS(10));
	}
	before = sim.counts.points;
	GIVES(ridl_server_stop(s.server, RIDL_SECONDS(5)), RIDL_OK);
	MUST(sim.counts.points - before < 20000);
	for (unsigned i = 0; i < CALLS; i++)
		ridl_future_free(&f[i]->future);
	stage_end(&s);
}

/* Who calls, four at a time, until a call fails. */
typedef struct caller {
	stage *stage;
	stage_actor *actor;
	unsigned answered;
	unsigned done;
} caller;

enum { AT_ONCE = 4 };

static void
call_until_the_end(void *ctx)
{
	caller *c = ctx;

	for (ridl_status st = RIDL_OK; st == RIDL_OK;) {
		stage_actor_work_future *f[AT_ONCE];
		uint32_t again;
		bool ended[AT_ONCE]; /* when it had been begun */

		for (unsigned i = 0; i < AT_ONCE; i++) {
			f[i] = stage_actor_work_async(c->actor, i);
			ended[i] = ridl_future_ready(&f[i]->future);
		}
		for (unsigned i = 0; i < AT_ONCE; i++) {
			const ridl_status one = stage_actor_work_value(f[i], &again);

			c->answered += one == RIDL_OK;
			if (one != RIDL_OK && one != RIDL_E_GOING_AWAY &&
			    one != RIDL_E_NOT_SENT && (!ended[i] || one != RIDL_E_CLOSED))
				sim_violation("a call beside a drain ended with '%s': %s",
				    ridl_status_text(one), ridl_last_error()->message);
			st = one != RIDL_OK ? one : st;
			ridl_future_free(&f[i]->future);
		}
	}
	c->done = 1;
}

/* A server that drains has all the time it wants, and takes what the calls under way take. All others were not executed. */
static void
play_drain(stage *s)
{
	caller c = { .stage = s, .actor = s->actor };

	if (sim_spawn("caller", call_until_the_end, &c) == NULL)
		sim_violation("too many fibres");
	sim_sleep(RIDL_US(sim_below(&sim.plan, 20000)));
	stage_clock(s);
	GIVES(ridl_server_stop(s->server, RIDL_SECONDS(30)), RIDL_OK);
	MUST(sim.now - s->began < RIDL_SECONDS(2));
	stage_until(&c.done, 1);
	MUST(c.answered == s->begun);
}

static void
a_drain_answers_what_was_begun_and_takes_no_longer(void)
{
	stage_both(play_drain);
}

static void
come_and_call(void *ctx)
{
	caller *c = ctx;
	ridl_conn *conn;

	if (ridl_connect(ridl_server_address(c->stage->server, 0), NULL, &conn) == RIDL_OK) {
		c->actor = stage_actor_at(conn);
		call_until_the_end(c);
		stage_actor_unref(c->actor);
		ridl_conn_unref(conn);
	}
	c->done = 1;
}

/* Who accepts them and who serves them are two. All that is begun is answered. */
static void
who_comes_while_a_server_stops_is_answered_or_refused(void)
{
	enum { COMERS = 4 };
	const ridl_server_options options = { .size = sizeof options, .loops = 2 };
	caller comers[COMERS];
	unsigned answered = 0;
	stage s;

	stage_begin(&s, false, &options);
	for (unsigned i = 0; i < COMERS; i++) {
		comers[i] = (caller){ .stage = &s };
		if (sim_spawn("caller", come_and_call, &comers[i]) == NULL)
			sim_violation("too many fibres");
	}
	sim_sleep(
	    (ridl_duration)sim_below(&sim.plan, (uint64_t)(4 * sim.nature.latency + 200000)));
	GIVES(ridl_server_stop(s.server, RIDL_SECONDS(30)), RIDL_OK);
	for (unsigned i = 0; i < COMERS; i++) {
		stage_until(&comers[i].done, 1);
		answered += comers[i].answered;
	}
	MUST(answered == s.begun);
	stage_end(&s);
}

#define CASE(name)                                                                               \
	{                                                                                        \
#name, "what holds whatever the seed", name                                      \
	}
const sim_scenario sim_cases[] = {
	CASE(expiry_wait_window),
	CASE(timed_ok),
	CASE(timed_expires),
	CASE(reply_in_time_read_late_is_ok),
	CASE(late_reply_discarded_connection_usable),
	CASE(late_reply_with_references_releases_them),
	CASE(expired_is_terminal),
	CASE(expiry_fires_callback_once),
	CASE(expiry_zero),
	CASE(expiry_negative_refused),
	CASE(expiry_rearmed),
	CASE(expiry_removed),
	CASE(deadline_reaches_the_handler),
	CASE(nested_call_inherits_what_is_left),
	CASE(queued_past_its_deadline_is_not_begun),
	CASE(cancelled_slot_returns_within_a_round_trip),
	CASE(drop_before_reply_does_not_leak),
	CASE(off_death_is_the_last_of_it),
	CASE(who_cannot_sleep_is_not_woken),
	CASE(serving_threads_come_and_go),
	CASE(a_handler_that_blocks_is_found_out_by_the_tick),
	CASE(what_keeps_others_waiting_runs_beside_them),
	CASE(starts_in_order_sent),
	CASE(a_slow_call_that_no_thread_comes_for_is_run),
	CASE(a_stop_is_requested_at_any_moment),
	CASE(a_requested_stop_is_tried_again),
	CASE(expiry_while_no_thread_is_free),
	CASE(a_call_is_counted_by_its_time),
	CASE(an_unwaited_call_is_answered),
	CASE(an_answer_is_taken_in_after_those_who_waited),
	CASE(who_waits_for_any_runs_what_another_has_read),
	CASE(what_was_lent_can_be_called),
	CASE(serving_threads_go_one_by_one),
	CASE(expiry_of_what_nobody_waits_for),
	CASE(a_poll_reads_what_has_come),
	CASE(references_listed_often_are_given_back_at_once),
	CASE(what_could_not_be_sent_is_not_held),
	CASE(a_wait_runs_what_is_nested_in_the_one_below),
	CASE(lingering_takes_time_and_nothing_else),
	CASE(handshake_time),
	CASE(frame_time),
	CASE(frames_that_are_skipped_have_their_time),
	CASE(idle_time),
	CASE(close_reason_is_told),
	CASE(a_drain_answers_what_was_begun_and_takes_no_longer),
	CASE(who_comes_while_a_server_stops_is_answered_or_refused),
	CASE(what_is_allowed_in_a_second_comes_back),
	{ NULL, NULL, NULL },
};

static void
play_any(void)
{
	uint64_t n = 0;

	while (sim_cases[n].name != NULL)
		n++;
	sim_cases[sim_below(&sim.plan, n)].play();
}

const sim_scenario scenario_cases = { "cases", "one case of the asynchronous contract",
	play_any };
