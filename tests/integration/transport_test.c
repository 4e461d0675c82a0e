/* SPDX-License-Identifier: MIT */
/* The same over every transport; and what each tells of the peer. */
#include "child.h"
#include "worker.h"
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 * One session: every way to call, in both directions, and the end.
 */

static ridl_status
answer_hello(void *self, peer_extra_hello_call *call, const char *who, const char **text)
{
	char *answer = ridl_call_alloc(&call->call, 64);

	(void)self;
	CHECK(answer != NULL);
	snprintf(answer, 64, "hello %s", who);
	*text = answer;
	return RIDL_OK;
}

static ridl_status
double_it(void *self, peer_ask_invoke_call *call, uint64_t number, uint64_t *answer)
{
	(void)self;
	(void)call;
	*answer = 2 * number;
	return RIDL_OK;
}

static void
count_note(void *self, peer_note_invoke_call *call, uint32_t number)
{
	(void)call;
	(void)number;
	counter_add(self, 1);
}

static void
calls_are_answered(peer_worker *at)
{
	enum { BIG = 300000 };
	static uint8_t data[BIG];
	peer_worker_mix_results *mixed;
	peer_worker_add_future *f;
	ridl_bytes same;
	uint64_t sum, never;

	EXPECT(peer_worker_mix(at, 1, 2, "abc", &mixed), RIDL_OK);
	assert_true(mixed->hash == mix_hash(1, 2, "abc"));
	assert_string_equal(mixed->mixed, "cba");
	ridl_free(mixed);
	f = peer_worker_add_async(at, 40, 2);
	EXPECT(peer_worker_add_value(f, &sum), RIDL_OK);
	assert_int_equal(sum, 42);
	ridl_future_free(&f->future);
	EXPECT(peer_worker_add_timed(at, RIDL_SECONDS(30), 1, 2, &sum), RIDL_OK);
	assert_int_equal(sum, 3);
	EXPECT(peer_worker_refuse(at, "no", 7, &never), PEER_REFUSED);
	assert_int_equal(peer_refused_detail(ridl_last_error())->code, 7);
	for (size_t i = 0; i < BIG; i++)
		data[i] = (uint8_t)(i * 31);
	EXPECT(peer_worker_echo(at, (ridl_bytes){ BIG, data }, &same), RIDL_OK);
	assert_int_equal(same.len, BIG);
	assert_memory_equal(same.data, data, BIG);
	ridl_free(same.data);
}

static void
the_peer_calls_back(peer_worker *at)
{
	counter notes = COUNTER_INIT;
	peer_ask *ask = peer_ask_new(double_it, NULL, NULL);
	peer_note *note = peer_note_new(count_note, &notes, NULL);
	uint64_t answer;
	char *text;

	EXPECT(peer_worker_ask(at, ask, 21, &answer), RIDL_OK);
	assert_int_equal(answer, 42);
	EXPECT(peer_worker_hello_back(at, "you", &text), RIDL_OK);
	assert_string_equal(text, "hello you");
	ridl_free(text);
	EXPECT(peer_worker_tell(at, note, 1, 10), RIDL_OK);
	while (counter_value(&notes) < 10) /* nothing happens between waits */
		EXPECT(peer_worker_add(at, 1, 2, &answer), RIDL_OK);
	peer_ask_unref(ask);
	peer_note_unref(note);
}

static void
have_session(const char *address)
{
	static const peer_extra_ops extra_ops = { .hello = answer_hello };
	peer_extra *extra = peer_extra_new(&extra_ops, NULL);
	ridl_object *const services[] = { &extra->object };
	const ridl_conn_options options = {
		.size = sizeof options, .publish = services, .n_publish = 1
	};
	ridl_conn *conn;
	peer_worker *at;
	uint64_t sum;

	EXPECT(ridl_connect(address, &options, &conn), RIDL_OK);
	at = peer_worker_at(conn);
	calls_are_answered(at);
	the_peer_calls_back(at);
	ridl_conn_close(conn);
	EXPECT(peer_worker_add(at, 1, 2, &sum), RIDL_E_CLOSED);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	peer_extra_unref(extra);
}

/* The other end of a pair of sockets, in a thread. */
static void *
serve_adopted(void *ctx)
{
	const int *fd = ctx;
	ridl_object *services[1];
	const ridl_conn_options options = {
		.size = sizeof options, .publish = services, .n_publish = 1
	};
	peer_worker *object;
	ridl_conn *conn;
	worker w;

	worker_init(&w);
	object = worker_new(&w);
	services[0] = &object->object;
	EXPECT(ridl_conn_adopt(*fd, &options, &conn), RIDL_OK);
	EXPECT(ridl_conn_serve(conn, RIDL_SECONDS(40)), RIDL_E_CLOSED);
	ridl_conn_unref(conn);
	peer_worker_unref(object);
	counter_wait(&w.released, 1);
	worker_done(&w);
	return NULL;
}

static void
transport_matrix(void **state)
{
	static const char *const schemes[] = { "unix", "tcp", "pair" };
	char address[32];
	pthread_t thread;
	int fds[2];
	site s;

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		site_start(&s, schemes[i], NULL);
		have_session(s.address);
		site_stop(&s);
	}
	have_session(child_address("serve 0"));
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds), 0);
	snprintf(address, sizeof address, "fd:%d", fds[0]);
	start_thread(&thread, serve_adopted, &fds[1]);
	have_session(address);
	join_thread(thread);
}

/*
 * Identity.
 */

/* What a server has seen of its peer, in on_connect and in a handler. */
typedef struct witness {
	counter came, asked;
	pthread_mutex_t mu;
	ridl_peer at_the_door, in_the_call; /* mu: without the address */
	char address[64];                   /* mu */
	ridl_status pidfd_status;           /* mu */
	int pidfd;                          /* mu */
} witness;

static ridl_status
look(ridl_conn *conn, const ridl_peer *peer, void *ctx)
{
	witness *w = ctx;

	pthread_mutex_lock(&w->mu);
	w->at_the_door = *peer;
	snprintf(w->address, sizeof w->address, "%s", peer->address);
	w->pidfd_status = ridl_conn_pidfd(conn, &w->pidfd);
	pthread_mutex_unlock(&w->mu);
	counter_add(&w->came, 1);
	return RIDL_OK;
}

static ridl_status
hello(void *self, peer_extra_hello_call *call, const char *who, const char **text)
{
	witness *w = self;

	pthread_mutex_lock(&w->mu);
	w->in_the_call = *ridl_call_peer(&call->call);
	pthread_mutex_unlock(&w->mu);
	*text = who;
	counter_add(&w->asked, 1);
	return RIDL_OK;
}

/* Another process, which connects, asks once, and waits to be ended. */
static pid_t
start_client(const char *address)
{
	const pid_t pid = fork();
	ridl_conn *conn;
	peer_extra *extra;
	char *text;

	if (pid != 0)
		return pid;
	alarm(60);
	EXPECT(ridl_connect(address, NULL, &conn), RIDL_OK);
	extra = peer_extra_at(conn);
	EXPECT(peer_extra_hello(extra, "me", &text), RIDL_OK);
	for (;;)
		pause();
}

static void
witness_start(witness *w, ridl_server **server, const char *scheme)
{
	static const peer_extra_ops ops = { .hello = hello };
	const ridl_server_options options = {
		.size = sizeof options, .on_connect = look, .ctx = w
	};
	peer_extra *extra = peer_extra_new(&ops, w);
	char address[64];

	*w = (witness){ .came = COUNTER_INIT, .asked = COUNTER_INIT };
	pthread_mutex_init(&w->mu, NULL);
	EXPECT(ridl_server_new(&options, server), RIDL_OK);
	EXPECT(
	    ridl_server_listen(*server, fresh_address(scheme, address, sizeof address)), RIDL_OK);
	EXPECT(ridl_server_publish(*server, &extra->object), RIDL_OK);
	peer_extra_unref(extra);
}

/* Before the server has threads, so that forking is simple: who connects waits in the queue. */
static void
peer_identity(void **state)
{
	ridl_server *server;
	struct pollfd end;
	witness w;
	pid_t pid;

	(void)state;
	witness_start(&w, &server, "unix");
	pid = start_client(ridl_server_address(server, 0));
	EXPECT(ridl_server_start(server), RIDL_OK);
	counter_wait(&w.asked, 1);
	assert_true(w.at_the_door.has_ids && w.in_the_call.has_ids);
	assert_int_equal(w.at_the_door.pid, pid);
	assert_int_equal(w.at_the_door.uid, geteuid());
	assert_int_equal(w.at_the_door.gid, getegid());
	assert_int_equal(w.in_the_call.pid, pid);
	assert_int_equal(w.in_the_call.uid, geteuid());
	assert_int_equal(w.in_the_call.gid, getegid());
	assert_string_equal(w.address, ridl_server_address(server, 0));
	/* The pidfd names that process, and tells of its end. */
	assert_int_equal(w.pidfd_status, RIDL_OK);
	end = (struct pollfd){ .fd = w.pidfd, .events = POLLIN };
	assert_int_equal(poll(&end, 1, 0), 0);
	assert_int_equal(kill(pid, SIGKILL), 0);
	assert_int_equal(poll(&end, 1, 30000), 1);
	assert_int_equal(waitpid(pid, NULL, 0), pid);
	close(w.pidfd);
	ridl_server_free(server);
}

static void
a_tcp_peer_has_an_address_and_no_ids(void **state)
{
	ridl_server *server;
	ridl_conn *conn;
	witness w;
	int pidfd = 0;

	(void)state;
	witness_start(&w, &server, "tcp");
	EXPECT(ridl_server_start(server), RIDL_OK);
	EXPECT(ridl_connect(ridl_server_address(server, 0), NULL, &conn), RIDL_OK);
	counter_wait(&w.came, 1);
	assert_false(w.at_the_door.has_ids);
	assert_memory_equal(w.address, "tcp:127.0.0.1:", 14);
	assert_string_not_equal(w.address, ridl_server_address(server, 0));
	assert_int_equal(w.pidfd_status, RIDL_E_INVALID);
	assert_string_equal(ridl_conn_peer(conn)->address, ridl_server_address(server, 0));
	EXPECT(ridl_conn_pidfd(conn, &pidfd), RIDL_E_INVALID);
	assert_int_equal(pidfd, -1);
	MENTIONS("not known");
	ridl_conn_unref(conn);
	ridl_server_free(server);
}

static void
a_program_that_was_started_has_a_pidfd(void **state)
{
	ridl_conn *conn;
	int pidfd, status;

	(void)state;
	EXPECT(ridl_connect(child_address("serve 0"), NULL, &conn), RIDL_OK);
	EXPECT(ridl_conn_pidfd(conn, &pidfd), RIDL_OK);
	close(pidfd);
	ridl_conn_close(conn);
	EXPECT(ridl_conn_exit_status(conn, RIDL_SECONDS(30), &status), RIDL_OK);
	EXPECT(ridl_conn_pidfd(conn, &pidfd), RIDL_E_SYSTEM);
	MENTIONS("the program has ended");
	ridl_conn_unref(conn);
}

static void
a_closed_connection_has_no_pidfd(void **state)
{
	ridl_conn *conn;
	int pidfd;
	site s;

	(void)state;
	site_start(&s, "unix", NULL);
	conn = site_connect(&s);
	ridl_conn_close(conn);
	EXPECT(ridl_conn_pidfd(conn, &pidfd), RIDL_E_CLOSED);
	ridl_conn_unref(conn);
	site_stop(&s);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		TEST(peer_identity),
		TEST(transport_matrix),
		TEST(a_tcp_peer_has_an_address_and_no_ids),
		TEST(a_program_that_was_started_has_a_pidfd),
		TEST(a_closed_connection_has_no_pidfd),
	};

	child_begin(argc, argv);
	return cmocka_run_group_tests_name("transport", tests, NULL, NULL);
}
