/* SPDX-License-Identifier: MIT */
#include <platform/atomic.h>
#include <platform/socket.h>
#include <platform/thread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
/* cmocka wants the three above before it */
#include <cmocka.h>

enum { ROUNDS = 100000 };

static ri_time
after(ridl_duration d)
{
	return ri_time_after(ri_now(), d);
}

static void
send_byte(int fd)
{
	const struct iovec byte = { .iov_base = (char[]){ 1 }, .iov_len = 1 };
	size_t n;

	assert_int_equal(ri_sock_send(fd, &byte, 1, &n), RI_IO_OK);
}

static void
a_token_given_before_is_taken_without_sleeping(void **state)
{
	ri_parker *self = ri_parker_self();

	(void)state;
	assert_ptr_equal(self, ri_parker_self());
	for (int i = 0; i < 3; i++) {
		ri_unpark(self);
		ri_unpark(self); /* one token at most */
		ri_park(self, RI_NEVER);
		ri_unpark(self);
		assert_int_equal(ri_park_watching(self, NULL, 0, RI_NEVER), RIDL_OK);
	}
}

static void
sleep_ends_at_its_deadline_and_not_before(void **state)
{
	static const ridl_duration spans[] = { -RIDL_SECONDS(1), 0, RIDL_US(1), RIDL_MS(3) };
	ri_parker *self = ri_parker_self();
	int fds[2];

	(void)state;
	assert_int_equal(ri_sock_pair(fds), RIDL_OK);
	for (size_t i = 0; i < sizeof spans / sizeof spans[0]; i++) {
		ri_watch w = { .fd = fds[0], .events = RI_POLL_IN, .seen = 99 };
		ri_time deadline = ri_now() + spans[i];

		ri_park(self, deadline);
		assert_true(ri_now() >= deadline);
		deadline = ri_now() + spans[i];
		assert_int_equal(ri_park_watching(self, &w, 1, deadline), RIDL_OK);
		assert_true(ri_now() >= deadline);
		assert_int_equal(w.seen, 0);
	}
	ri_park(self, 0);
	ri_sock_close(fds[0]);
	ri_sock_close(fds[1]);
}

static void
what_is_ready_is_seen_and_nothing_else(void **state)
{
	ri_parker *self = ri_parker_self();
	ri_watch w[2];
	int fds[2];

	(void)state;
	assert_int_equal(ri_sock_pair(fds), RIDL_OK);
	w[0] = (ri_watch){ .fd = fds[0], .events = RI_POLL_IN | RI_POLL_OUT };
	w[1] = (ri_watch){ .fd = fds[1], .events = RI_POLL_IN | RI_POLL_HANGUP };
	assert_int_equal(ri_park_watching(self, w, 2, RI_NEVER), RIDL_OK);
	assert_int_equal(w[0].seen, RI_POLL_OUT);
	assert_int_equal(w[1].seen, 0);
	send_byte(fds[0]);
	assert_int_equal(ri_park_watching(self, w + 1, 1, RI_NEVER), RIDL_OK);
	assert_int_equal(w[1].seen, RI_POLL_IN);
	/* An end that will send no more is not noticed by who did not ask. */
	ri_sock_shutdown_send(fds[1]);
	w[0].events = RI_POLL_HANGUP;
	assert_int_equal(ri_park_watching(self, w, 1, RI_NEVER), RIDL_OK);
	assert_int_equal(w[0].seen, RI_POLL_HANGUP);
	w[0].events = 0;
	assert_int_equal(ri_park_watching(self, w, 1, after(RIDL_MS(1))), RIDL_OK);
	assert_int_equal(w[0].seen, 0);
	/* A broken one is. */
	ri_sock_close(fds[1]);
	assert_int_equal(ri_park_watching(self, w, 1, RI_NEVER), RIDL_OK);
	assert_int_equal(w[0].seen, RI_POLL_IN | RI_POLL_HANGUP);
	ri_sock_close(fds[0]);
}

static void
many_descriptors_may_be_watched(void **state)
{
	ri_parker *self = ri_parker_self();
	ri_watch w[40];
	int fds[40][2];

	(void)state;
	for (int i = 0; i < 40; i++) {
		assert_int_equal(ri_sock_pair(fds[i]), RIDL_OK);
		w[i] = (ri_watch){ .fd = fds[i][0], .events = RI_POLL_IN };
	}
	for (size_t n = 1; n <= 40; n++) {
		send_byte(fds[n - 1][1]);
		assert_int_equal(ri_park_watching(self, w, n, RI_NEVER), RIDL_OK);
		for (size_t i = 0; i < n; i++)
			assert_int_equal(w[i].seen, RI_POLL_IN);
	}
	for (int i = 0; i < 40; i++) {
		ri_sock_close(fds[i][0]);
		ri_sock_close(fds[i][1]);
	}
}

/* Two threads, of which one is always asleep or about to be: a lost wake-up would stop them for ever. */
typedef struct player {
	ri_parker *parker; /* written before the other plays */
	ri_atomic *turn;   /* whose it is: 0 or 1 */
	uint32_t me;
	struct player *other;
	ri_atomic is_there;
	unsigned modes; /* 1: parks, 2: watches, 3: both in turn */
	int fd;         /* never ready */
} player;

static void
sleep_once(player *p, unsigned round)
{
	ri_watch w = { .fd = p->fd, .events = RI_POLL_IN };

	if (p->modes == 1 || (p->modes == 3 && round % 2 == 0))
		ri_park(p->parker, RI_NEVER);
	else
		assert_int_equal(ri_park_watching(p->parker, &w, 1, RI_NEVER), RIDL_OK);
}

static void
play(void *ctx)
{
	player *p = ctx;

	p->parker = ri_parker_self();
	assert_non_null(p->parker);
	ri_atomic_store(&p->is_there, 1);
	while (ri_atomic_load(&p->other->is_there) == 0)
		ri_thread_yield();
	for (unsigned i = 0; i < ROUNDS; i++) {
		while (ri_atomic_load(p->turn) != p->me)
			sleep_once(p, i);
		ri_atomic_store(p->turn, 1 - p->me);
		ri_unpark(p->other->parker);
	}
}

static void
ping_pong(unsigned modes)
{
	ri_atomic turn = { 0 };
	player a = { .turn = &turn, .me = 0, .modes = modes };
	player b = { .turn = &turn, .me = 1, .modes = modes, .other = &a };
	ri_thread *t;
	int fds[2];

	assert_int_equal(ri_sock_pair(fds), RIDL_OK);
	a.other = &b;
	a.fd = b.fd = fds[0];
	assert_int_equal(ri_thread_start(play, &b, &t), RIDL_OK);
	play(&a);
	ri_thread_join(t);
	ri_sock_close(fds[0]);
	ri_sock_close(fds[1]);
}

static void
no_wake_up_is_lost_while_parked(void **state)
{
	(void)state;
	ping_pong(1);
}

static void
no_wake_up_is_lost_while_watching(void **state)
{
	(void)state;
	ping_pong(2);
}

static void
no_wake_up_is_lost_when_the_ways_to_sleep_alternate(void **state)
{
	(void)state;
	ping_pong(3);
}

/* Many wake one, which counts what they did before: nothing may be left when the last has gone. */
enum { WAKERS = 4, WAKES = 20000 };
static ri_parker *sleeper;
static ri_atomic done_work;

static void
wake_often(void *ctx)
{
	(void)ctx;
	for (int i = 0; i < WAKES; i++) {
		ri_atomic_add(&done_work, 1);
		ri_unpark(sleeper);
	}
}

static void
one_is_woken_by_many(void **state)
{
	ri_thread *threads[WAKERS];
	unsigned round = 0;

	(void)state;
	sleeper = ri_parker_self();
	for (int i = 0; i < WAKERS; i++)
		assert_int_equal(ri_thread_start(wake_often, NULL, &threads[i]), RIDL_OK);
	while (ri_atomic_load(&done_work) < WAKERS * WAKES)
		if (round++ % 2 == 0)
			ri_park(sleeper, RI_NEVER);
		else
			ri_park_watching(sleeper, NULL, 0, RI_NEVER);
	for (int i = 0; i < WAKERS; i++)
		ri_thread_join(threads[i]);
}

static void
tell_parker(void *ctx)
{
	*(ri_parker **)ctx = ri_parker_self();
}

static void
a_parker_is_handed_on_and_waking_its_former_owner_is_harmless(void **state)
{
	ri_parker *first, *second;
	ri_thread *t;

	(void)state;
	assert_int_equal(ri_thread_start(tell_parker, &first, &t), RIDL_OK);
	ri_thread_join(t);
	ri_unpark(first);
	assert_int_equal(ri_thread_start(tell_parker, &second, &t), RIDL_OK);
	ri_thread_join(t);
	assert_ptr_equal(first, second);
	assert_ptr_not_equal(first, ri_parker_self());
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_token_given_before_is_taken_without_sleeping),
		cmocka_unit_test(sleep_ends_at_its_deadline_and_not_before),
		cmocka_unit_test(what_is_ready_is_seen_and_nothing_else),
		cmocka_unit_test(many_descriptors_may_be_watched),
		cmocka_unit_test(no_wake_up_is_lost_while_parked),
		cmocka_unit_test(no_wake_up_is_lost_while_watching),
		cmocka_unit_test(no_wake_up_is_lost_when_the_ways_to_sleep_alternate),
		cmocka_unit_test(one_is_woken_by_many),
		cmocka_unit_test(a_parker_is_handed_on_and_waking_its_former_owner_is_harmless),
	};

	return cmocka_run_group_tests_name("parker", tests, NULL, NULL);
}
