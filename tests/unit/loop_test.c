/* SPDX-License-Identifier: MIT */
/*
 * A loop's connections: walked over while others walk too, and while they come and go; and read, so that each has its turn.
 */
#include <conn/loop.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
/* cmocka wants <setjmp.h>, <stdarg.h> and the like before it */
#include <cmocka.h>

enum { N = 5 };

static ri_time now = RIDL_SECONDS(1000);

ri_time __wrap_ri_now(void);
ri_time
__wrap_ri_now(void)
{
	return now;
}

typedef struct stand {
	ri_loop loop;
	ridl_conn *conns[N];
	int others[N]; /* the other ends */
} stand;

static void
stand_begin(stand *s)
{
	const ri_conn_setup like = { .wait = RIDL_WAIT_SLEEP };
	ri_conn_setup *setup;

	memset(s, 0, sizeof *s);
	assert_int_equal(ri_loop_init(&s->loop, RIDL_WAIT_SLEEP), RIDL_OK);
	assert_int_equal(ri_conn_setup_new(&like, "pair:loop", NULL, &setup), RIDL_OK);
	for (unsigned i = 0; i < N; i++) {
		int fds[2];

		assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
		s->others[i] = fds[1];
		assert_int_equal(ri_conn_new(fds[0], setup, &s->conns[i]), RIDL_OK);
		s->conns[i]->publishes = true; /* what comes matters, asked for or not */
		assert_int_equal(ri_loop_add(&s->loop, s->conns[i]), RIDL_OK);
	}
	ri_conn_setup_unref(setup);
}

static void
stand_end(stand *s)
{
	ri_loop_done(&s->loop);
	for (unsigned i = 0; i < N; i++) {
		ridl_conn_unref(s->conns[i]);
		close(s->others[i]);
	}
}

/* How often each was seen, and what is done meanwhile. */
typedef struct visit {
	stand *stand;
	unsigned seen[N], sum;
	void (*meanwhile)(struct visit *);
} visit;

static void
see(ridl_conn *conn, void *ctx)
{
	visit *v = ctx;

	for (unsigned i = 0; i < N; i++)
		v->seen[i] += conn == v->stand->conns[i];
	v->sum++;
	if (v->meanwhile != NULL)
		v->meanwhile(v);
}

static void
walk_too(visit *outer)
{
	visit inner = { .stand = outer->stand };

	ri_loop_each(&outer->stand->loop, see, &inner);
	for (unsigned i = 0; i < N; i++)
		assert_int_equal(inner.seen[i], 1);
	assert_int_equal(inner.sum, N); /* and nothing else */
}

/* One that is reading statistics, say, while the server stops. */
static void
walks_do_not_disturb_each_other(void **state)
{
	stand s;
	visit v = { .stand = &s, .meanwhile = walk_too };

	(void)state;
	stand_begin(&s);
	ri_loop_each(&s.loop, see, &v);
	for (unsigned i = 0; i < N; i++)
		assert_int_equal(v.seen[i], 1);
	assert_int_equal(v.sum, N);
	stand_end(&s);
}

/* The first that is seen, and one that is not yet. */
static void
leave(visit *v)
{
	if (v->sum > 1)
		return;
	ri_loop_remove(&v->stand->loop, v->stand->conns[0]);
	ri_loop_remove(&v->stand->loop, v->stand->conns[1]);
}

static void
a_connection_may_leave_during_a_walk(void **state)
{
	stand s;
	visit v = { .stand = &s, .meanwhile = leave };

	(void)state;
	stand_begin(&s);
	ri_loop_each(&s.loop, see, &v);
	assert_int_equal(v.seen[0], 1);
	assert_int_equal(v.seen[1], 0);
	assert_int_equal(v.sum, N - 1);
	stand_end(&s);
}

static void
say(stand *s, unsigned i, const void *bytes, size_t n)
{
	assert_int_equal(write(s->others[i], bytes, n), n);
}

static void
greet(stand *s, unsigned i)
{
	static const uint8_t greeting[] = { 'r', 'i', 'd', 'l', '/', '1', '\r', '\n', 4, 0, 0, 0,
		1, 0, 0, 0 };

	say(s, i, greeting, sizeof greeting);
}

/* A frame of a kind that nobody knows. */
static void
babble(stand *s, unsigned i)
{
	static const uint8_t frame[8] = { 4, 0, 0, 0, 200, 0, 0, 0 };

	say(s, i, frame, sizeof frame);
}

static uint64_t
heard(const stand *s, unsigned i)
{
	return s->conns[i]->in.frames;
}

/* A loop that tries before it sleeps, and knows already that conns[0] is the one that talks. */
static void
begin_with_favourite(stand *s)
{
	stand_begin(s);
	s->loop.policy.off = false;
	ri_loop_turn(&s->loop, 0);                /* each greets */
	assert_null(ri_loop_next_work(&s->loop)); /* and has nothing to do */
	for (int i = 0; i < 2; i++) {
		assert_null(s->loop.favourite);
		if (i == 0)
			greet(s, 0);
		else
			babble(s, 0);
		ri_loop_turn(&s->loop, 0);
	}
	assert_ptr_equal(s->loop.favourite, s->conns[0]);
	s->loop.looked = now;
}

static void
who_talks_alone_is_read_without_asking_the_poller(void **state)
{
	stand s;

	(void)state;
	begin_with_favourite(&s);
	babble(&s, 0);
	greet(&s, 1);
	ri_loop_turn(&s.loop, RI_NEVER);
	assert_int_equal(heard(&s, 0), 3);
	assert_int_equal(heard(&s, 1), 0);
	/* It has nothing more to say: then the poller is asked, and the other one is heard at once. */
	ri_loop_turn(&s.loop, RI_NEVER);
	assert_int_equal(heard(&s, 1), 1);
	stand_end(&s);
}

static void
others_are_not_kept_waiting_by_who_talks_alone(void **state)
{
	stand s;

	(void)state;
	begin_with_favourite(&s);
	now += RI_SPIN_BUDGET;
	babble(&s, 0);
	greet(&s, 1);
	ri_loop_turn(&s.loop, RI_NEVER);
	assert_int_equal(heard(&s, 0), 3);
	assert_int_equal(heard(&s, 1), 1);
	/* Nobody talks alone now. */
	assert_null(s.loop.favourite);
	stand_end(&s);
}

static void
who_talked_alone_may_leave(void **state)
{
	stand s;

	(void)state;
	begin_with_favourite(&s);
	ri_loop_remove(&s.loop, s.conns[0]);
	ri_loop_turn(&s.loop, 0);
	assert_null(s.loop.favourite);
	assert_null(s.loop.only);
	stand_end(&s);
}

static void
give_time(stand *s, unsigned i, ri_time until)
{
	ri_hub_wakeup up = { NULL, NULL };
	ridl_conn *conn = s->conns[i];

	ri_mutex_lock(&conn->hub.mu);
	conn->greet_by = until;
	ri_conn_tell_deadline_locked(conn, &up);
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
}

static void
turn_and_run(stand *s)
{
	ri_loop_turn(&s->loop, 0);
	assert_null(ri_loop_next_work(&s->loop));
}

/* It wakes for the first that there was, if not for the first that there is. */
static void
who_has_a_deadline_is_looked_at_when_it_is_due(void **state)
{
	const ri_time began = now;
	stand s;

	(void)state;
	stand_begin(&s);
	turn_and_run(&s);
	assert_true(s.loop.due == RI_NEVER);
	give_time(&s, 0, began + RIDL_SECONDS(20));
	give_time(&s, 1, began + RIDL_SECONDS(10));
	give_time(&s, 2, began + RIDL_SECONDS(30));
	turn_and_run(&s);
	assert_true(s.loop.due == began + RIDL_SECONDS(10));
	/* The second one has greeted, say, in time. */
	s.conns[1]->greet_by = RI_NEVER;
	turn_and_run(&s);
	assert_true(s.loop.due == began + RIDL_SECONDS(10));
	now = began + RIDL_SECONDS(10);
	turn_and_run(&s);
	assert_true(s.loop.due == began + RIDL_SECONDS(20));
	assert_true(ri_list_empty(&s.conns[1]->timed));
	for (unsigned i = 0; i < N; i++)
		assert_int_equal(s.conns[i]->state, RI_CONN_OPEN);
	now = began + RIDL_SECONDS(20);
	turn_and_run(&s);
	assert_int_not_equal(s.conns[0]->state, RI_CONN_OPEN);
	assert_int_equal(s.conns[1]->state, RI_CONN_OPEN);
	assert_int_equal(s.conns[2]->state, RI_CONN_OPEN);
	assert_true(s.loop.due == began + RIDL_SECONDS(30));
	/* The last has greeted, and does something else: the poller needs no timer. */
	give_time(&s, 2, RI_NEVER);
	turn_and_run(&s);
	assert_true(s.loop.due == RI_NEVER);
	stand_end(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(walks_do_not_disturb_each_other),
		cmocka_unit_test(a_connection_may_leave_during_a_walk),
		cmocka_unit_test(who_talks_alone_is_read_without_asking_the_poller),
		cmocka_unit_test(others_are_not_kept_waiting_by_who_talks_alone),
		cmocka_unit_test(who_talked_alone_may_leave),
		cmocka_unit_test(who_has_a_deadline_is_looked_at_when_it_is_due),
	};

	return cmocka_run_group_tests_name("loop", tests, NULL, NULL);
}
