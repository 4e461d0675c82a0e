/* SPDX-License-Identifier: MIT */
/* A child made by fork() has copies of its parent's connections and servers: it is refused, and does them no harm. */
#include "worker.h"
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

/* In the child nothing may hang, however its parent's locks were when it was made. */
enum { CHILD_SECONDS = 60 };

static bool
is_child(pid_t *out)
{
	*out = fork();
	CHECK(*out >= 0);
	if (*out == 0)
		alarm(CHILD_SECONDS);
	return *out == 0;
}

static void
child_ends_well(pid_t pid)
{
	int status;

	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
}

static void
never(ridl_future *future, void *ctx)
{
	(void)future;
	(void)ctx;
	CHECK(false);
}

static void
never_dies(ridl_object *object, void *ctx)
{
	(void)object;
	(void)ctx;
	CHECK(false);
}

static void
calls_are_refused(rig *r, ridl_future *pending)
{
	peer_worker_add_future *f;
	size_t which;
	uint64_t sum;

	EXPECT(peer_worker_add(r->at, 1, 2, &sum), RIDL_E_CLOSED);
	MENTIONS("fork()");
	EXPECT(peer_worker_add_timed(r->at, RIDL_MS(1), 1, 2, &sum), RIDL_E_CLOSED);
	EXPECT(peer_worker_note(r->at, 1), RIDL_E_CLOSED);
	f = peer_worker_add_async(r->at, 1, 2);
	ENDED(&f->future, RIDL_E_CLOSED);
	ridl_future_free(&f->future);
	EXPECT(peer_worker_add(peer_worker_at(r->conn), 1, 2, &sum), RIDL_E_CLOSED);
	MENTIONS("fork()");

	/* What the parent waits for is nothing to wait for here. */
	CHECK(!ridl_future_ready(pending));
	EXPECT(ridl_future_wait(pending), RIDL_E_CLOSED);
	EXPECT(ridl_future_wait_any(&pending, 1, RIDL_FOREVER, &which), RIDL_E_CLOSED);
	EXPECT(ridl_future_wait_all(&pending, 1, RIDL_FOREVER), RIDL_E_CLOSED);
	EXPECT(ridl_future_set_expiry(pending, RIDL_MS(1)), RIDL_E_CLOSED);
	EXPECT(ridl_future_add_callback(pending, never, NULL), RIDL_E_CLOSED);
	ridl_future_cancel(pending);
	CHECK(!ridl_future_free(pending));
}

static void
connection_is_refused(rig *r)
{
	ridl_serving_thread *t;
	ridl_stats_conn stats;
	int number;

	EXPECT(ridl_conn_publish(r->conn, &r->at->object), RIDL_E_CLOSED);
	EXPECT(ridl_conn_serve(r->conn, 0), RIDL_E_CLOSED);
	ridl_conn_cork(r->conn);
	EXPECT(ridl_conn_uncork(r->conn), RIDL_E_CLOSED);
	EXPECT(ridl_conn_pidfd(r->conn, &number), RIDL_E_CLOSED);
	EXPECT(ridl_conn_exit_status(r->conn, 0, &number), RIDL_E_CLOSED);
	CHECK(ridl_conn_fd(r->conn) == -1);
	CHECK(ridl_conn_timeout(r->conn) == RIDL_FOREVER);
	EXPECT(ridl_conn_process(r->conn), RIDL_E_CLOSED);
	EXPECT(ridl_object_on_death(&r->at->object, never_dies, NULL), RIDL_E_CLOSED);
	ridl_object_off_death(&r->at->object, never_dies, NULL);
	EXPECT(ridl_serving_thread_start(r->conn, &t), RIDL_E_CLOSED);
	CHECK(t == NULL);
	EXPECT(ridl_serving_thread_add(r->servers[0], r->conn), RIDL_E_CLOSED);
	ridl_conn_stats(r->conn, &stats);
	CHECK(stats.calls == 0);
}

static void
server_is_refused(ridl_server *server)
{
	ridl_stats *stats;

	EXPECT(ridl_server_listen(server, "pair:forked"), RIDL_E_CLOSED);
	MENTIONS("fork()");
	CHECK(ridl_server_address(server, 0) == NULL);
	EXPECT(ridl_server_start(server), RIDL_E_CLOSED);
	EXPECT(ridl_server_run(server), RIDL_E_CLOSED);
	EXPECT(ridl_server_stats(server, &stats), RIDL_E_CLOSED);
	CHECK(ridl_server_fd(server) == -1);
	CHECK(ridl_server_timeout(server) == RIDL_FOREVER);
	EXPECT(ridl_server_process(server), RIDL_E_CLOSED);
	EXPECT(ridl_server_stop(server, RIDL_FOREVER), RIDL_E_CLOSED);
	ridl_server_request_stop(server);
}

/* As a program that ends in good order does. */
static void
let_go_of_all(rig *r)
{
	ridl_serving_thread_stop(r->servers[0]);
	ridl_serving_thread_free(r->servers[0]);
	peer_worker_unref(r->at);
	ridl_conn_close(r->conn);
	ridl_conn_unref(r->conn);
	ridl_server_free(r->site.server);
}

static void
fork_is_refused_in_the_child(void **state)
{
	peer_worker_block_future *pending;
	uint64_t sum;
	pid_t pid;
	rig r;

	(void)state;
	rig_start(&r, "unix", 1);
	pending = peer_worker_block_async(r.at, 1);
	counter_wait(&r.site.worker.entered, 1);
	if (is_child(&pid)) {
		calls_are_refused(&r, &pending->future);
		connection_is_refused(&r);
		server_is_refused(r.site.server);
		let_go_of_all(&r);
		end_child(0);
	}
	child_ends_well(pid);
	/* Here nothing has changed: the server serves, its file is there, and the call is not cancelled. */
	EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_OK);
	ridl_conn_unref(site_connect(&r.site));
	assert_int_equal(counter_value(&r.site.worker.cancelled), 0);
	counter_add(&r.site.worker.gate, 1);
	ENDED(&pending->future, RIDL_OK);
	ridl_future_free(&pending->future);
	rig_stop(&r);
}

/* Other threads make calls all the time, so their locks are held now and then. */
static void *
call_until_told(void *ctx)
{
	rig *r = ctx;
	uint64_t sum;

	do
		EXPECT(peer_worker_add(r->at, 1, 2, &sum), RIDL_OK);
	while (counter_value(&r->site.worker.notes) == 0);
	return NULL;
}

static void
a_child_connects_by_itself_beside_busy_threads(void **state)
{
	enum { CALLERS = 3, CHILDREN = 20 };
	pthread_t callers[CALLERS];
	rig r;

	(void)state;
	rig_start(&r, "unix", 1);
	for (unsigned i = 0; i < CALLERS; i++)
		start_thread(&callers[i], call_until_told, &r);
	for (unsigned i = 0; i < CHILDREN; i++) {
		pid_t pid;

		if (is_child(&pid)) {
			ridl_conn *conn;
			peer_worker *at;
			uint64_t sum;

			EXPECT(peer_worker_add(r.at, 1, 2, &sum), RIDL_E_CLOSED);
			let_go_of_all(&r);
			EXPECT(ridl_connect(r.site.address, NULL, &conn), RIDL_OK);
			at = peer_worker_at(conn);
			EXPECT(peer_worker_add(at, 40, 2, &sum), RIDL_OK);
			CHECK(sum == 42);
			peer_worker_unref(at);
			ridl_conn_unref(conn);
			end_child(0);
		}
		child_ends_well(pid);
	}
	EXPECT(peer_worker_note(r.at, 1), RIDL_OK);
	for (unsigned i = 0; i < CALLERS; i++)
		join_thread(callers[i]);
	rig_stop(&r);
}

/* The peer sees the end of a connection when the parent has closed it, and not when the child ends. */
static void
a_child_that_lets_go_does_not_keep_a_connection_open(void **state)
{
	int told[2];
	ridl_conn *conn;
	char byte;
	pid_t pid;
	site s;

	(void)state;
	site_start(&s, "unix", NULL);
	conn = site_connect(&s);
	assert_int_equal(pipe(told), 0);
	if (is_child(&pid)) {
		close(told[1]);
		ridl_conn_unref(conn);
		/* Lives until the parent has seen that the server has nobody left. */
		CHECK(read(told[0], &byte, 1) == 0);
		end_child(0);
	}
	ridl_conn_unref(conn);
	EXPECT(ridl_server_stop(s.server, RIDL_FOREVER), RIDL_OK);
	close(told[0]);
	close(told[1]);
	child_ends_well(pid);
	site_stop(&s);
}

/* A handler may fork, and its child start a program, or end. */
static ridl_status
answer_in_child(void *self, peer_extra_hello_call *call, const char *who, const char **text)
{
	pid_t pid;

	(void)self;
	(void)who;
	*text = "from the parent";
	if (is_child(&pid)) {
		EXPECT(peer_extra_hello_reply(call, "from the child"), RIDL_E_CLOSED);
		EXPECT(ridl_call_fail(&call->call, RIDL_E_DENIED, "no"), RIDL_E_CLOSED);
		ridl_call_off_cancel(&call->call);
		ridl_call_unref(&call->call);
		end_child(0);
	}
	child_ends_well(pid);
	return RIDL_OK;
}

static void
a_child_of_a_handler_cannot_answer(void **state)
{
	static const peer_extra_ops ops = { .hello = answer_in_child };
	peer_extra *extra = peer_extra_new(&ops, NULL), *at;
	char *text;
	rig r;

	(void)state;
	rig_start(&r, "unix", 0);
	EXPECT(ridl_server_publish(r.site.server, &extra->object), RIDL_OK);
	at = peer_extra_at(r.conn);
	for (unsigned i = 0; i < 2; i++) {
		EXPECT(peer_extra_hello(at, "me", &text), RIDL_OK);
		assert_string_equal(text, "from the parent");
		ridl_free(text);
	}
	peer_extra_unref(at);
	peer_extra_unref(extra);
	rig_stop(&r);
}

/* Those who come find the parent there. */
static void
a_child_leaves_the_file_of_its_parents_server(void **state)
{
	char address[64];
	ridl_server *server;
	ridl_conn *conn;
	pid_t pid;

	(void)state;
	snprintf(address, sizeof address, "unix:/tmp/ridl-fork-%d", (int)getpid());
	EXPECT(ridl_server_new(NULL, &server), RIDL_OK);
	EXPECT(ridl_server_listen(server, address), RIDL_OK);
	EXPECT(ridl_server_start(server), RIDL_OK);
	if (is_child(&pid)) {
		ridl_server_free(server);
		_exit(0);
	}
	child_ends_well(pid);
	EXPECT(ridl_connect(address, NULL, &conn), RIDL_OK);
	ridl_conn_unref(conn);
	ridl_server_free(server);
	assert_int_equal(access(address + strlen("unix:"), F_OK), -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(fork_is_refused_in_the_child),
		TEST(a_child_connects_by_itself_beside_busy_threads),
		TEST(a_child_that_lets_go_does_not_keep_a_connection_open),
		TEST(a_child_of_a_handler_cannot_answer),
		TEST(a_child_leaves_the_file_of_its_parents_server),
	};

	return cmocka_run_group_tests_name("fork", tests, NULL, NULL);
}
