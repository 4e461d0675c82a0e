/* SPDX-License-Identifier: MIT */
#include <platform/atomic.h>
#include <platform/poller.h>
#include <platform/socket.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
/* cmocka wants the three above before it */
#include <cmocka.h>

typedef struct fixture {
	ri_poller poller;
	int fds[2];
	int tag;
} fixture;

static void
init(fixture *f)
{
	assert_int_equal(ri_poller_init(&f->poller), RIDL_OK);
	assert_int_equal(ri_sock_pair(f->fds), RIDL_OK);
}

static void
done(fixture *f)
{
	ri_poller_done(&f->poller);
	ri_sock_close(f->fds[0]);
	ri_sock_close(f->fds[1]);
}

static void
send_byte(int fd)
{
	const struct iovec byte = { .iov_base = (char[]){ 1 }, .iov_len = 1 };
	size_t n;

	assert_int_equal(ri_sock_send(fd, &byte, 1, &n), RI_IO_OK);
}

static void
sees(fixture *f, void *tag, uint32_t seen)
{
	ri_event ev[4];

	assert_int_equal(ri_poller_wait(&f->poller, ev, 4, RI_NEVER), 1);
	assert_ptr_equal(ev[0].tag, tag);
	assert_int_equal(ev[0].seen, seen);
}

static void
sees_nothing(fixture *f)
{
	ri_event ev[4];

	assert_int_equal(ri_poller_wait(&f->poller, ev, 4, 0), 0);
}

static void
what_is_armed_is_seen_under_the_tag_it_was_armed_with(void **state)
{
	fixture f;

	(void)state;
	init(&f);
	assert_int_equal(ri_poller_add(&f.poller, f.fds[0], RI_POLL_IN, &f.tag), RIDL_OK);
	sees_nothing(&f);
	send_byte(f.fds[1]);
	sees(&f, &f.tag, RI_POLL_IN);
	ri_poller_arm(&f.poller, f.fds[0], RI_POLL_IN, &f.tag);
	sees(&f, &f.tag, RI_POLL_IN); /* it still is, and nobody has read it */
	ri_poller_arm(&f.poller, f.fds[0], RI_POLL_OUT, &f.fds);
	sees(&f, &f.fds, RI_POLL_OUT);
	ri_poller_arm(&f.poller, f.fds[0], RI_POLL_HANGUP, &f.tag);
	sees_nothing(&f);
	done(&f);
}

static void
a_hangup_is_seen_by_who_asked_for_it(void **state)
{
	fixture f;

	(void)state;
	init(&f);
	assert_int_equal(ri_poller_add(&f.poller, f.fds[0], RI_POLL_HANGUP, &f.tag), RIDL_OK);
	send_byte(f.fds[1]);
	sees_nothing(&f); /* data wakes nobody */
	ri_sock_shutdown_send(f.fds[1]);
	sees(&f, &f.tag, RI_POLL_HANGUP);
	ri_poller_arm(&f.poller, f.fds[0], RI_POLL_IN | RI_POLL_HANGUP, &f.tag);
	sees(&f, &f.tag, RI_POLL_IN | RI_POLL_HANGUP);
	ri_poller_arm(&f.poller, f.fds[0], 0, &f.tag);
	sees_nothing(&f);
	done(&f);
}

static void
a_broken_descriptor_is_seen(void **state)
{
	fixture f;
	ri_event ev;

	(void)state;
	init(&f);
	assert_int_equal(ri_poller_add(&f.poller, f.fds[0], RI_POLL_HANGUP, &f.tag), RIDL_OK);
	ri_sock_close(f.fds[1]);
	assert_int_equal(ri_poller_wait(&f.poller, &ev, 1, RI_NEVER), 1);
	assert_int_equal(ev.seen, RI_POLL_IN | RI_POLL_HANGUP);
	f.fds[1] = f.fds[0];
	ri_poller_done(&f.poller);
	ri_sock_close(f.fds[0]);
}

static void
a_removed_descriptor_is_silent_and_may_come_back(void **state)
{
	fixture f;

	(void)state;
	init(&f);
	send_byte(f.fds[1]);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(ri_poller_add(&f.poller, f.fds[0], RI_POLL_IN, &f.tag), RIDL_OK);
		assert_int_equal(
		    ri_poller_add(&f.poller, f.fds[0], RI_POLL_IN, &f.tag), RIDL_E_SYSTEM);
		ri_poller_remove(&f.poller, f.fds[0]);
		sees_nothing(&f);
	}
	done(&f);
}

static void
more_events_than_asked_for_come_by_the_next_wait(void **state)
{
	enum { N = 150 };
	ri_poller p;
	ri_event ev[N];
	int fds[N][2];
	size_t all = 0, n;

	(void)state;
	assert_int_equal(ri_poller_init(&p), RIDL_OK);
	for (int i = 0; i < N; i++) {
		assert_int_equal(ri_sock_pair(fds[i]), RIDL_OK);
		send_byte(fds[i][1]);
		assert_int_equal(ri_poller_add(&p, fds[i][0], RI_POLL_IN, &fds[i][0]), RIDL_OK);
	}
	while ((n = ri_poller_wait(&p, ev, all == 0 ? 3 : N, 0)) > 0)
		for (size_t i = 0; i < n; i++, all++)
			ri_poller_remove(&p, *(int *)ev[i].tag);
	assert_int_equal(all, N);
	for (int i = 0; i < N; i++) {
		ri_sock_close(fds[i][0]);
		ri_sock_close(fds[i][1]);
	}
	ri_poller_done(&p);
}

static void
a_wait_ends_at_its_deadline_and_not_before(void **state)
{
	static const ridl_duration spans[] = { -RIDL_SECONDS(1), 0, RIDL_US(1), RIDL_US(1500),
		RIDL_MS(5) };
	fixture f;
	ri_event ev;

	(void)state;
	init(&f);
	for (size_t i = 0; i < sizeof spans / sizeof spans[0]; i++) {
		const ri_time deadline = ri_now() + spans[i];

		assert_int_equal(ri_poller_wait(&f.poller, &ev, 1, deadline), 0);
		assert_true(ri_now() >= deadline);
	}
	done(&f);
}

static void
a_wake_up_ends_the_present_or_the_next_wait_once(void **state)
{
	fixture f;
	ri_event ev;

	(void)state;
	init(&f);
	ri_poller_wake(&f.poller);
	ri_poller_wake(&f.poller);
	assert_int_equal(ri_poller_wait(&f.poller, &ev, 1, RI_NEVER), 0);
	/* Both are spent by now, so this one lasts until there is an event. */
	send_byte(f.fds[1]);
	assert_int_equal(ri_poller_add(&f.poller, f.fds[0], RI_POLL_IN, &f.tag), RIDL_OK);
	sees(&f, &f.tag, RI_POLL_IN);
	done(&f);
}

static void
its_descriptor_is_readable_when_a_wait_would_return(void **state)
{
	ri_parker *self = ri_parker_self();
	ri_watch w;
	fixture f;

	(void)state;
	init(&f);
	w = (ri_watch){ .fd = ri_poller_fd(&f.poller), .events = RI_POLL_IN };
	assert_int_equal(ri_park_watching(self, &w, 1, 0), RIDL_OK);
	assert_int_equal(w.seen, 0);
	ri_poller_wake(&f.poller);
	assert_int_equal(ri_park_watching(self, &w, 1, RI_NEVER), RIDL_OK);
	assert_int_equal(w.seen, RI_POLL_IN);
	sees_nothing(&f);
	assert_int_equal(ri_park_watching(self, &w, 1, 0), RIDL_OK);
	assert_int_equal(w.seen, 0);
	done(&f);
}

/* One thread waits, another wakes it each time it has said that it waits again. */
enum { ROUNDS = 20000 };
typedef struct sleeper {
	ri_poller poller;
	ri_atomic round;
} sleeper;

static void
sleep_often(void *ctx)
{
	sleeper *s = ctx;
	ri_event ev;

	for (int i = 0; i < ROUNDS; i++) {
		assert_int_equal(ri_poller_wait(&s->poller, &ev, 1, RI_NEVER), 0);
		ri_atomic_add(&s->round, 1);
	}
}

static void
no_wake_up_is_lost(void **state)
{
	sleeper s = { .round = { 0 } };
	ri_thread *t;

	(void)state;
	assert_int_equal(ri_poller_init(&s.poller), RIDL_OK);
	assert_int_equal(ri_thread_start(sleep_often, &s, &t), RIDL_OK);
	for (uint32_t i = 0; i < ROUNDS; i++) {
		ri_poller_wake(&s.poller);
		while (ri_atomic_load(&s.round) == i)
			ri_thread_yield();
	}
	ri_thread_join(t);
	ri_poller_done(&s.poller);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_armed_is_seen_under_the_tag_it_was_armed_with),
		cmocka_unit_test(a_hangup_is_seen_by_who_asked_for_it),
		cmocka_unit_test(a_broken_descriptor_is_seen),
		cmocka_unit_test(a_removed_descriptor_is_silent_and_may_come_back),
		cmocka_unit_test(more_events_than_asked_for_come_by_the_next_wait),
		cmocka_unit_test(a_wait_ends_at_its_deadline_and_not_before),
		cmocka_unit_test(a_wake_up_ends_the_present_or_the_next_wait_once),
		cmocka_unit_test(its_descriptor_is_readable_when_a_wait_would_return),
		cmocka_unit_test(no_wake_up_is_lost),
	};

	return cmocka_run_group_tests_name("poller", tests, NULL, NULL);
}
