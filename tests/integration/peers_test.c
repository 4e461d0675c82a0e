/* SPDX-License-Identifier: MIT */
/*
 * Two peers that are alike: both adopt one end of a socket, both publish a Worker, and each calls the other's. Without
 * serving threads whoever waits serves the other.
 */
#include "worker.h"
#include <sys/socket.h>

typedef struct side {
	int fd;
	worker worker;
	ridl_conn *conn;
	peer_worker *at; /* the other's */
	ridl_serving_thread *serving;
	counter done; /* threads of this side that want nothing more */
} side;

static void *
adopt(void *ctx)
{
	side *s = ctx;
	peer_worker *mine = worker_new(&s->worker);
	ridl_object *published[] = { &mine->object };
	const ridl_conn_options options = {
		.size = sizeof options,
		.publish = published,
		.n_publish = 1,
	};

	EXPECT(ridl_conn_adopt(s->fd, &options, &s->conn), RIDL_OK);
	peer_worker_unref(mine);
	s->at = peer_worker_at(s->conn);
	return NULL;
}

static void
sides_start(side s[2], unsigned serving)
{
	static const counter fresh = COUNTER_INIT;
	pthread_t thread;
	int fds[2];

	CHECK(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) == 0);
	for (unsigned i = 0; i < 2; i++) {
		s[i] = (side){ .fd = fds[i], .done = fresh };
		worker_init(&s[i].worker);
	}
	start_thread(&thread, adopt, &s[0]); /* each waits for the other's greeting */
	adopt(&s[1]);
	join_thread(thread);
	for (unsigned i = 0; i < 2 && serving > 0; i++)
		EXPECT(ridl_serving_thread_start(s[i].conn, &s[i].serving), RIDL_OK);
}

/* What a thread does that wants nothing more: it serves the other side, until all is over. */
static void
serve_the_other(side *s)
{
	counter_add(&s->done, 1);
	if (s->serving == NULL)
		EXPECT(ridl_conn_serve(s->conn, RIDL_FOREVER), RIDL_E_CLOSED);
}

/* So many threads of each side run fn. Closing ends what has not been read: each side has so many notes by then. */
static void
sides_run(side s[2], void *(*fn)(void *), unsigned n, unsigned notes)
{
	pthread_t threads[2][8];

	for (unsigned i = 0; i < 2 * n; i++)
		start_thread(&threads[i % 2][i / 2], fn, &s[i % 2]);
	for (unsigned i = 0; i < 2; i++) {
		counter_wait(&s[i].done, n);
		counter_wait(&s[i].worker.notes, notes);
	}
	ridl_conn_close(s[0].conn);
	for (unsigned i = 0; i < 2 * n; i++)
		join_thread(threads[i % 2][i / 2]);
}

static void
sides_stop(side s[2])
{
	for (unsigned i = 0; i < 2; i++) {
		peer_worker_unref(s[i].at);
		ridl_conn_unref(s[i].conn);
		ridl_serving_thread_free(s[i].serving);
	}
	for (unsigned i = 0; i < 2; i++) {
		counter_wait(&s[i].worker.released, 1);
		worker_done(&s[i].worker);
	}
}

/* With serving threads and without them, 10,000 from each side. */
static void *
call_often(void *ctx)
{
	enum { THREADS = 4, CALLS = 10000 / THREADS / 2 };
	side *s = ctx;
	uint64_t sum;

	for (uint64_t i = 0; i < CALLS; i++) {
		EXPECT(peer_worker_add(s->at, i, 7, &sum), RIDL_OK);
		CHECK(sum == i + 7);
	}
	serve_the_other(s);
	return NULL;
}

static void
both_call_at_once_10k(void **state)
{
	(void)state;
	for (unsigned serving = 0; serving < 2; serving++) {
		side s[2];

		sides_start(s, serving);
		sides_run(s, call_often, 4, 0);
		sides_stop(s);
	}
}

/* Three windows of calls, and of oneways, before the first answer is waited for. */
static void *
fill_the_windows(void *ctx)
{
	enum { N = 3000 };
	static const char text[] = "as long as a call is";
	peer_worker_mix_future **f = calloc(N, sizeof *f);
	side *s = ctx;

	CHECK(f != NULL);
	for (uint32_t i = 0; i < N; i++) {
		f[i] = peer_worker_mix_async(s->at, i, 1, text);
		EXPECT(peer_worker_note(s->at, i + 1), RIDL_OK);
	}
	for (uint32_t i = 0; i < N; i++) {
		const peer_worker_mix_results *out;

		EXPECT(peer_worker_mix_value(f[i], &out), RIDL_OK);
		CHECK(out->hash == mix_hash(i, 1, text));
		ridl_future_free(&f[i]->future);
	}
	free(f);
	serve_the_other(s);
	return NULL;
}

static void
cross_calls_with_full_windows_do_not_deadlock(void **state)
{
	(void)state;
	for (unsigned serving = 0; serving < 2; serving++) {
		side s[2];

		sides_start(s, serving);
		sides_run(s, fill_the_windows, 1, 3000);
		for (unsigned i = 0; i < 2; i++)
			assert_int_equal(s[i].worker.notes_out_of_order, 0);
		sides_stop(s);
	}
}

/* Neither reads before it has written: more than both kernels hold. */
static void *
send_megabytes(void *ctx)
{
	enum { N = 8, SIZE = 1 << 20 };
	peer_worker_echo_future *f[N];
	uint8_t *data = malloc(SIZE);
	side *s = ctx;

	CHECK(data != NULL);
	for (size_t i = 0; i < SIZE; i++)
		data[i] = (uint8_t)(i * 7 + i / 251);
	for (unsigned i = 0; i < N; i++)
		f[i] = peer_worker_echo_async(s->at, (ridl_bytes){ SIZE - i, data });
	for (unsigned i = 0; i < N; i++) {
		ridl_bytes same;

		EXPECT(peer_worker_echo_value(f[i], &same), RIDL_OK);
		CHECK(same.len == SIZE - i && memcmp(same.data, data, same.len) == 0);
		ridl_future_free(&f[i]->future);
	}
	free(data);
	serve_the_other(s);
	return NULL;
}

static void
one_megabyte_both_ways_does_not_deadlock(void **state)
{
	(void)state;
	for (unsigned serving = 0; serving < 2; serving++) {
		side s[2];

		sides_start(s, serving);
		sides_run(s, send_megabytes, 1, 0);
		sides_stop(s);
	}
}

/*
 * What one side is asked. "begin" asks the other for two things at once; the first of them asks back, for the second. So a
 * thread waits for what lies below, on its own stack.
 */
typedef struct knot {
	peer_extra *at; /* the other side's */
	peer_extra_hello_future *second;
} knot;

static ridl_status
knot_hello(void *self, peer_extra_hello_call *call, const char *who, const char **text)
{
	knot *k = self;

	(void)call;
	*text = "well";
	if (strcmp(who, "begin") == 0) {
		peer_extra_hello_future *first = peer_extra_hello_async(k->at, "first");
		const char *answer;

		k->second = peer_extra_hello_async(k->at, "second");
		EXPECT(peer_extra_hello_value(first, &answer), RIDL_OK);
		EXPECT(peer_extra_hello_value(k->second, &answer), RIDL_OK);
		ridl_future_free(&first->future);
		ridl_future_free(&k->second->future);
	} else if (strcmp(who, "first") == 0) {
		char *answer;

		EXPECT(peer_extra_hello(k->at, "wait", &answer), RIDL_OK);
		ridl_free(answer);
	} else if (strcmp(who, "wait") == 0) {
		EXPECT(ridl_future_wait(&k->second->future), RIDL_OK);
	}
	return RIDL_OK;
}

static const peer_extra_ops knot_ops = { .hello = knot_hello };

static void *
serve(void *ctx)
{
	serve_the_other(ctx);
	return NULL;
}

static void
what_lies_below_runs_in_the_wait_on_top(void **state)
{
	pthread_t thread;
	knot knots[2];
	side s[2];
	char *answer;

	(void)state;
	sides_start(s, 0);
	for (unsigned i = 0; i < 2; i++) {
		peer_extra *mine = peer_extra_new(&knot_ops, &knots[i]);

		knots[i] = (knot){ .at = peer_extra_at(s[i].conn) };
		EXPECT(ridl_conn_publish(s[i].conn, &mine->object), RIDL_OK);
		peer_extra_unref(mine);
	}
	start_thread(&thread, serve, &s[1]);
	EXPECT(peer_extra_hello(knots[0].at, "begin", &answer), RIDL_OK);
	ridl_free(answer);
	ridl_conn_close(s[0].conn);
	join_thread(thread);
	peer_extra_unref(knots[0].at);
	peer_extra_unref(knots[1].at);
	sides_stop(s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(both_call_at_once_10k),
		TEST(cross_calls_with_full_windows_do_not_deadlock),
		TEST(one_megabyte_both_ways_does_not_deadlock),
		TEST(what_lies_below_runs_in_the_wait_on_top),
	};

	return cmocka_run_group_tests_name("peers", tests, NULL, NULL);
}
