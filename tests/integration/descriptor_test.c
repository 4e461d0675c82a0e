/* SPDX-License-Identifier: MIT */
/*
 * A connection in a loop of the program's own: ridl_conn_fd(), ridl_conn_timeout(), ridl_conn_process(). The
 * loop here is poll(), on the test's thread.
 */
#include "rawpeer.h"
#include "worker.h"

#include <errno.h>
#include <poll.h>
#include <sys/socket.h>

static pthread_t loop_thread;
static unsigned notes, callbacks;

static void
note(void *self, peer_note_invoke_call *call, uint32_t number)
{
	(void)self;
	(void)call;
	CHECK(pthread_equal(pthread_self(), loop_thread));
	CHECK(number == notes);
	notes++;
}

static void
ended(ridl_future *future, void *ctx)
{
	(void)ctx;
	CHECK(pthread_equal(pthread_self(), loop_thread));
	CHECK(ridl_future_ready(future));
	callbacks++;
}

static void
disconnected(ridl_conn *conn, ridl_status reason, void *ctx)
{
	(void)conn;
	(void)reason;
	CHECK(pthread_equal(pthread_self(), loop_thread));
	counter_add(ctx, 1);
}

typedef struct loop {
	site site;
	counter disconnects;
	ridl_conn *conn;
	peer_worker *at;
	peer_note *note;
	struct pollfd fd;
} loop;

static void
loop_start(loop *l)
{
	ridl_conn_options options = { .size = sizeof options, .on_disconnect = disconnected };

	memset(l, 0, sizeof *l);
	l->disconnects = (counter)COUNTER_INIT;
	options.ctx = &l->disconnects;
	loop_thread = pthread_self();
	notes = callbacks = 0;
	site_start(&l->site, "unix", NULL);
	l->conn = site_connect_with(&l->site, &options);
	l->at = peer_worker_at(l->conn);
	l->note = peer_note_new(note, NULL, NULL);
	l->fd = (struct pollfd){ .fd = ridl_conn_fd(l->conn), .events = POLLIN };
	assert_true(l->fd.fd >= 0);
	assert_int_equal(ridl_conn_fd(l->conn), l->fd.fd);
}

static void
loop_stop(loop *l)
{
	peer_note_unref(l->note);
	peer_worker_unref(l->at);
	ridl_conn_unref(l->conn);
	site_stop(&l->site);
}

/* Whether the descriptor is readable within that many milliseconds; -1: waits for as long as the library says. */
static bool
is_readable(loop *l, int ms)
{
	ridl_duration left = ridl_conn_timeout(l->conn);
	int n;

	if (ms < 0 && left < RIDL_SECONDS(1000))
		ms = ridl_duration_ms(left);
	do
		n = poll(&l->fd, 1, ms);
	while (n < 0 && errno == EINTR);
	return n > 0;
}

static void
loop_until_ready(loop *l, ridl_future *future)
{
	while (!ridl_future_ready(future)) {
		is_readable(l, -1);
		EXPECT(ridl_conn_process(l->conn), RIDL_OK);
	}
}

/* A call that has come to the server, to be answered when the test likes. */
static peer_worker_defer_future *
ask_deferred(loop *l)
{
	unsigned before = counter_value(&l->site.worker.deferred);
	peer_worker_defer_future *f = peer_worker_defer_async(l->at, 1);

	counter_wait(&l->site.worker.deferred, before + 1);
	return f;
}

static void
answer_deferred(loop *l)
{
	peer_worker_defer_reply(worker_take_deferred(&l->site.worker), 7);
}

/* The peer is a socket that greets. */
static void
no_thread_is_started(void)
{
	const unsigned before = count_threads();
	script s = { .len = 0 };
	peer_worker_add_future *f;
	raw_peer p;
	loop l;
	int fds[2];

	CHECK(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) == 0);
	p = (raw_peer){ .fd = fds[1] };
	put_greeting(&s);
	raw_send(&p, &s);
	EXPECT(ridl_conn_adopt(fds[0], NULL, &l.conn), RIDL_OK);
	l.at = peer_worker_at(l.conn);
	l.fd = (struct pollfd){ .fd = ridl_conn_fd(l.conn), .events = POLLIN };
	f = peer_worker_add_async(l.at, 1, 2);
	ridl_future_set_expiry(&f->future, RIDL_MS(5));
	loop_until_ready(&l, &f->future);
	EXPECT(peer_worker_add_value(f, NULL), RIDL_E_TIMEOUT);
	assert_int_equal(count_threads(), before);
	ridl_future_free(&f->future);
	peer_worker_unref(l.at);
	ridl_conn_unref(l.conn);
	raw_close(&p);
}

/* Answers, events, callbacks and deadlines, and no thread for them. */
static void
own_event_loop_drives_everything(void **state)
{
	peer_worker_tell_future *tell;
	peer_worker_defer_future *defer;
	loop l;

	(void)state;
	no_thread_is_started();
	loop_start(&l);
	tell = peer_worker_tell_async(l.at, l.note, 0, 10);
	ridl_future_add_callback(&tell->future, ended, NULL);
	loop_until_ready(&l, &tell->future);
	EXPECT(ridl_conn_process(l.conn), RIDL_OK);
	EXPECT(peer_worker_tell_value(tell), RIDL_OK);
	assert_int_equal(notes, 10);
	assert_int_equal(callbacks, 1);
	ridl_future_free(&tell->future);

	defer = ask_deferred(&l);
	ridl_future_set_expiry(&defer->future, RIDL_MS(5));
	ridl_future_add_callback(&defer->future, ended, NULL);
	loop_until_ready(&l, &defer->future);
	EXPECT(peer_worker_defer_value(defer, NULL), RIDL_E_TIMEOUT);
	assert_int_equal(callbacks, 2);
	assert_true(ridl_conn_timeout(l.conn) == RIDL_FOREVER);
	ridl_future_free(&defer->future);
	answer_deferred(&l);
	loop_stop(&l);
}

/* A program may watch the descriptor alone, where nothing of its own expires. */
static void
what_came_during_a_wait_makes_the_descriptor_readable(void **state)
{
	loop l;

	(void)state;
	loop_start(&l);
	for (unsigned round = 0; round < 2; round++) {
		EXPECT(peer_worker_tell(l.at, l.note, round * 10, 10), RIDL_OK);
		assert_int_equal(notes, round * 10); /* the loop's to run, not the wait's */
		assert_true(ridl_conn_timeout(l.conn) == 0);
		assert_true(is_readable(&l, 0));
		EXPECT(ridl_conn_process(l.conn), RIDL_OK);
		assert_int_equal(notes, round * 10 + 10);
		assert_false(is_readable(&l, 0));
	}
	loop_stop(&l);
}

static void *
expire_soon(void *ctx)
{
	ridl_future_set_expiry(ctx, RIDL_MS(1));
	return NULL;
}

/* The loop sleeps for ever, and learns of a deadline that another thread sets. */
static void
a_deadline_from_another_thread_wakes_the_loop(void **state)
{
	peer_worker_defer_future *defer;
	pthread_t other;
	loop l;

	(void)state;
	loop_start(&l);
	EXPECT(ridl_conn_process(l.conn), RIDL_OK);
	defer = ask_deferred(&l);
	ridl_future_set_expiry(&defer->future, RIDL_FOREVER);
	while (ridl_conn_timeout(l.conn) == 0 || is_readable(&l, 0))
		EXPECT(ridl_conn_process(l.conn), RIDL_OK);
	assert_true(ridl_conn_timeout(l.conn) == RIDL_FOREVER);
	start_thread(&other, expire_soon, &defer->future);
	assert_true(is_readable(&l, -1));
	loop_until_ready(&l, &defer->future);
	join_thread(other);
	EXPECT(peer_worker_defer_value(defer, NULL), RIDL_E_TIMEOUT);
	ridl_future_free(&defer->future);
	answer_deferred(&l);
	loop_stop(&l);
}

static void
the_loop_hears_of_the_end_once(void **state)
{
	peer_worker_defer_future *defer;
	loop l;

	(void)state;
	loop_start(&l);
	defer = ask_deferred(&l);
	ridl_future_add_callback(&defer->future, ended, NULL);
	answer_deferred(&l);
	loop_until_ready(&l, &defer->future);
	ridl_future_free(&defer->future);

	defer = ask_deferred(&l);
	ridl_future_add_callback(&defer->future, ended, NULL);
	ridl_conn_close(l.conn);
	while (counter_value(&l.disconnects) == 0) {
		assert_true(is_readable(&l, -1) || ridl_conn_timeout(l.conn) == 0);
		EXPECT(ridl_conn_process(l.conn), RIDL_E_CLOSED);
	}
	ENDED(&defer->future, RIDL_E_CLOSED);
	assert_int_equal(callbacks, 2);
	assert_false(is_readable(&l, 0));
	EXPECT(ridl_conn_process(l.conn), RIDL_E_CLOSED);
	assert_int_equal(counter_value(&l.disconnects), 1);
	ridl_future_free(&defer->future);
	answer_deferred(&l);
	loop_stop(&l);
}

static void
a_connection_is_served_by_a_loop_or_by_threads(void **state)
{
	ridl_serving_thread *thread;
	loop l;

	(void)state;
	loop_start(&l);
	EXPECT(ridl_serving_thread_start(l.conn, &thread), RIDL_E_BUSY);
	assert_null(thread);
	loop_stop(&l);

	site_start(&l.site, "unix", NULL);
	l.conn = site_connect(&l.site);
	EXPECT(ridl_conn_process(l.conn), RIDL_E_INVALID);
	MENTIONS("ridl_conn_fd()");
	EXPECT(ridl_serving_thread_start(l.conn, &thread), RIDL_OK);
	assert_int_equal(ridl_conn_fd(l.conn), -1);
	EXPECT(ridl_last_error()->status, RIDL_E_BUSY);
	ridl_serving_thread_free(thread);
	assert_true(ridl_conn_fd(l.conn) >= 0);
	ridl_conn_unref(l.conn);
	site_stop(&l.site);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(own_event_loop_drives_everything),
		TEST(what_came_during_a_wait_makes_the_descriptor_readable),
		TEST(a_deadline_from_another_thread_wakes_the_loop),
		TEST(the_loop_hears_of_the_end_once),
		TEST(a_connection_is_served_by_a_loop_or_by_threads),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
