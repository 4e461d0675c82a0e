/* SPDX-License-Identifier: MIT */
/*
 * What a server counts: by method and by connection.
 */
#include "worker.h"

static ridl_stats *
stats_of(site *s)
{
	ridl_stats *stats;

	EXPECT(ridl_server_stats(s->server, &stats), RIDL_OK);
	return stats;
}

/* Never NULL: zeroes for one that was not called. */
static const ridl_stats_method *
method_of(const ridl_stats *stats, const char *name)
{
	static const ridl_stats_method none;

	for (size_t i = 0; i < stats->n_methods; i++)
		if (strcmp(stats->methods[i].name, name) == 0)
			return &stats->methods[i];
	return &none;
}

static uint64_t
sum(const uint64_t *numbers, size_t n)
{
	uint64_t all = 0;

	for (size_t i = 0; i < n; i++)
		all += numbers[i];
	return all;
}

#define COUNTS(stats, name, n, n_failed) counts(__LINE__, method_of(stats, name), n, n_failed)
static void
counts(int line, const ridl_stats_method *m, uint64_t calls, uint64_t failures)
{
	if (m->calls != calls || m->failures != failures ||
	    sum(m->times, RIDL_STATS_TIMES) != calls ||
	    sum(m->failed, RIDL_STATS_STATUSES) != failures) {
		fprintf(stderr, "%s: %d calls, %d failures\n", m->name == NULL ? "-" : m->name,
		    (int)m->calls, (int)m->failures);
		check_failed(__FILE__, line, "as many calls and failures as there were");
	}
}

/* All that it does before the last answer is counted when that one has come. */
static void
calls_are_counted_by_method(void **state)
{
	static const char big[1000];
	ridl_stats *stats;
	uint64_t n;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	for (unsigned i = 0; i < 3; i++)
		EXPECT(peer_worker_add(r.at, 1, i, &n), RIDL_OK);
	EXPECT(peer_worker_refuse(r.at, "no", 1, NULL), PEER_REFUSED);
	EXPECT(peer_worker_fail(r.at, RIDL_E_TIMEOUT, ""), RIDL_E_TIMEOUT);
	EXPECT(peer_worker_fail(r.at, RIDL_E_TIMEOUT, ""), RIDL_E_TIMEOUT);
	EXPECT(peer_worker_fail(r.at, 5000, ""), 5000);
	EXPECT(peer_worker_unimplemented(r.at), RIDL_E_UNIMPLEMENTED);
	EXPECT(peer_worker_echo(r.at, (ridl_bytes){ sizeof big, (const uint8_t *)big }, NULL),
	    RIDL_OK);
	stats = stats_of(&r.site);
	assert_int_equal(stats->n_methods, 5);
	COUNTS(stats, "test.peer.Worker/add", 3, 0);
	COUNTS(stats, "test.peer.Worker/refuse", 1, 1);
	assert_int_equal(method_of(stats, "test.peer.Worker/refuse")->failed[0], 1);
	COUNTS(stats, "test.peer.Worker/fail", 3, 3);
	assert_int_equal(method_of(stats, "test.peer.Worker/fail")->failed[RIDL_E_TIMEOUT], 2);
	assert_int_equal(method_of(stats, "test.peer.Worker/fail")->failed[0], 1);
	COUNTS(stats, "test.peer.Worker/unimplemented", 1, 1);
	COUNTS(stats, "test.peer.Worker/echo", 1, 0);
	/* A head and the data, and little more. */
	n = method_of(stats, "test.peer.Worker/echo")->bytes_in;
	assert_true(n > sizeof big && n < sizeof big + 50);
	n = method_of(stats, "test.peer.Worker/echo")->bytes_out;
	assert_true(n > sizeof big && n < sizeof big + 50);
	assert_string_equal(stats->methods[0].name, "test.peer.Worker/add"); /* by name */
	ridl_free(stats);
	rig_stop(&r);
}

static void
count_until(rig *r, const char *name, uint64_t calls)
{
	uint64_t n = 0;

	while (n < calls) {
		ridl_stats *stats = stats_of(&r->site);

		n = method_of(stats, name)->calls;
		ridl_free(stats);
		EXPECT(peer_worker_add(r->at, 1, 1, NULL), RIDL_OK);
	}
}

static void
oneways_and_cancelled_calls_count(void **state)
{
	peer_worker_block_future *f;
	ridl_stats *stats;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(peer_worker_note(r.at, 1), RIDL_OK);
	count_until(&r, "test.peer.Worker/note", 1);
	f = peer_worker_block_async(r.at, 1);
	counter_wait(&r.site.worker.entered, 1);
	ridl_future_free(&f->future);
	counter_wait(&r.site.worker.cancelled, 1);
	stats = stats_of(&r.site);
	COUNTS(stats, "test.peer.Worker/block", 0, 0);
	ridl_free(stats);
	counter_add(&r.site.worker.gate, 1);
	count_until(&r, "test.peer.Worker/block", 1);
	stats = stats_of(&r.site);
	COUNTS(stats, "test.peer.Worker/note", 1, 0);
	COUNTS(stats, "test.peer.Worker/block", 1, 1);
	assert_int_equal(method_of(stats, "test.peer.Worker/block")->failed[RIDL_E_CANCELLED], 1);
	assert_true(method_of(stats, "test.peer.Worker/block")->slow);
	ridl_free(stats);
	rig_stop(&r);
}

static void
connections_are_counted_too(void **state)
{
	const ridl_limits two = { .size = sizeof two, .connections = 2 };
	const ridl_server_options options = { .size = sizeof options, .limits = &two };
	peer_worker_defer_future *f;
	const ridl_stats_conn *busy;
	ridl_stats_conn own;
	ridl_conn *idle, *more;
	ridl_stats *stats;
	rig r;

	(void)state;
	site_start(&r.site, "unix", &options);
	r.conn = site_connect(&r.site);
	r.at = peer_worker_at(r.conn);
	idle = site_connect(&r.site);
	EXPECT(ridl_connect(r.site.address, NULL, &more), RIDL_E_OVERLOADED);
	EXPECT(peer_worker_add(r.at, 1, 2, NULL), RIDL_OK);
	EXPECT(peer_worker_unimplemented(r.at), RIDL_E_UNIMPLEMENTED);
	f = peer_worker_defer_async(r.at, 1);
	counter_wait(&r.site.worker.deferred, 1);
	stats = stats_of(&r.site);
	assert_int_equal(stats->accepted, 2);
	assert_int_equal(stats->refused, 1);
	assert_int_equal(stats->n_conns, 2);
	busy = stats->conns[0].calls > 0 ? &stats->conns[0] : &stats->conns[1];
	assert_int_equal(busy->calls, 2);
	assert_int_equal(busy->failures, 1);
	assert_int_equal(busy->under_way, 1);
	assert_int_equal(busy->unread, 0);
	assert_true(busy->longest > 0);
	assert_true(busy->peer.has_ids);
	assert_string_equal(busy->peer.address, r.site.address);
	/* What one end has sent the other has got. */
	ridl_conn_stats(r.conn, &own);
	assert_int_equal(own.bytes_out, busy->bytes_in);
	assert_int_equal(own.bytes_in, busy->bytes_out);
	assert_int_equal(own.calls, 0);
	ridl_free(stats);
	EXPECT(peer_worker_defer_reply(worker_take_deferred(&r.site.worker), 1), RIDL_OK);
	ENDED(&f->future, RIDL_OK);
	ridl_future_free(&f->future);
	ridl_conn_unref(idle);
	peer_worker_unref(r.at);
	ridl_conn_unref(r.conn);
	site_stop(&r.site);
}

/* Whoever deferred it need not know that server and methods are gone. */
static void
an_answer_after_the_end_of_the_server_counts_nowhere(void **state)
{
	peer_worker_defer_future *f;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	f = peer_worker_defer_async(r.at, 1);
	counter_wait(&r.site.worker.deferred, 1);
	ridl_future_free(&f->future);
	EXPECT(ridl_server_stop(r.site.server, 0), RIDL_OK);
	ridl_server_free(r.site.server);
	EXPECT(peer_worker_defer_reply(worker_take_deferred(&r.site.worker), 1), RIDL_OK);
	peer_worker_unref(r.at);
	ridl_conn_unref(r.conn);
	worker_done(&r.site.worker);
}

static void
steps_of_the_histogram_meet(void **state)
{
	uint64_t times[RIDL_STATS_TIMES] = { 0 };

	(void)state;
	assert_int_equal(ridl_stats_time(0), RIDL_US(1));
	assert_int_equal(ridl_stats_time(RIDL_STATS_TIMES - 1), RIDL_FOREVER);
	for (unsigned i = 3; i < RIDL_STATS_TIMES - 1; i++) {
		assert_true(ridl_stats_time(i) > ridl_stats_time(i - 1));
		assert_true(ridl_stats_time(i) <= ridl_stats_time(i - 1) / 2 * 3);
	}
	assert_true(ridl_stats_time(RIDL_STATS_TIMES - 2) > RIDL_SECONDS(30 * 60));
	assert_int_equal(ridl_stats_quantile(times, 0.5), 0);
	times[0] = 98;
	times[21] = times[40] = 1;
	assert_int_equal(ridl_stats_quantile(times, 0), ridl_stats_time(0));
	assert_int_equal(ridl_stats_quantile(times, 0.98), ridl_stats_time(0));
	assert_int_equal(ridl_stats_quantile(times, 0.99), ridl_stats_time(21));
	assert_int_equal(ridl_stats_quantile(times, 1), ridl_stats_time(40));
}

static void
they_can_be_printed(void **state)
{
	char *text = NULL;
	ridl_stats *stats;
	size_t len;
	FILE *file;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(peer_worker_add(r.at, 1, 2, NULL), RIDL_OK);
	EXPECT(peer_worker_unimplemented(r.at), RIDL_E_UNIMPLEMENTED);
	stats = stats_of(&r.site);
	file = open_memstream(&text, &len);
	ridl_stats_print(stats, file);
	fclose(file);
	assert_non_null(strstr(text, "1 connections; 1 were let in so far, 0 were not\n"));
	assert_non_null(strstr(text, "\ntest.peer.Worker/add "));
	assert_non_null(strstr(text, "\n  1 not implemented\n"));
	assert_non_null(strstr(text, r.site.address));
	free(text);
	ridl_free(stats);
	rig_stop(&r);
}

/* By hand: a histogram and connections such as no test could wait for. */
static void
times_are_printed_in_the_unit_that_fits(void **state)
{
	static const ridl_stats_method methods[] = {
		{ .name = "Slow/all",
		    .calls = 4,
		    .failures = 3,
		    .failed = { [0] = 1, [2] = 2 },
		    .times = { [10] = 2, [25] = 1, [RIDL_STATS_TIMES - 1] = 1 },
		    .slow = true },
		{ .name = "Quick/all", .calls = 2, .times = { [0] = 1, [45] = 1 } },
	};
	static const ridl_stats_conn conns[] = {
		{ .peer = { .address = "tcp:[::1]:7" }, .longest = RIDL_MS(1500), .unread = 3 },
		{ .peer = { .address = "unix:/here", .has_ids = true, .uid = 5, .pid = 6 },
		    .longest = RIDL_US(12) },
	};
	const ridl_stats stats = {
		.methods = methods, .n_methods = 2, .conns = conns, .n_conns = 2
	};
	char *text = NULL, line[200];
	size_t len;
	FILE *file = open_memstream(&text, &len);

	(void)state;
	ridl_stats_print(&stats, file);
	fclose(file);
	assert_non_null(strstr(text, "     32 us    6.1 ms    longer slow\n"));
	assert_non_null(strstr(text, "      1 us      1 us     6.3 s\n"));
	assert_non_null(strstr(text, "\n  1 declared errors, and the application's\n"));
	snprintf(line, sizeof line, "\n  2 %s\n", ridl_status_text(2));
	assert_non_null(strstr(text, line));
	assert_non_null(strstr(text, "\ntcp:[::1]:7  "));
	assert_non_null(strstr(text, "     1.5 s         0         3\n"));
	assert_non_null(strstr(text, "\nunix:/here uid 5, pid 6  "));
	assert_non_null(strstr(text, "     12 us         0         0\n"));
	free(text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(calls_are_counted_by_method),
		TEST(oneways_and_cancelled_calls_count),
		TEST(connections_are_counted_too),
		TEST(an_answer_after_the_end_of_the_server_counts_nowhere),
		TEST(steps_of_the_histogram_meet),
		TEST(they_can_be_printed),
		TEST(times_are_printed_in_the_unit_that_fits),
	};

	return cmocka_run_group_tests_name("stats", tests, NULL, NULL);
}
