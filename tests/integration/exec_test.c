/* SPDX-License-Identifier: MIT */
/* Connections to programs that were started for them: this one. */
#include "child.h"
#include "peer.ridl.h"
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Setup of each test: besides descriptors, no child is left, not even a dead one. */
static int
no_children(void **state)
{
	const time_t begin = time(NULL);
	siginfo_t info;

	/* A thread of the library may be about to collect one that has ended. */
	while (waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == 0) {
		assert_true(time(NULL) < begin + 40);
		sched_yield();
	}
	assert_int_equal(errno, ECHILD);
	return same_descriptors(state);
}
#define EXEC_TEST(f) cmocka_unit_test_setup_teardown(f, note_descriptors, no_children)

/* A program that has heard a call: it is connected at its end too, whatever becomes of the connection now. */
static ridl_conn *
start(const char *role)
{
	peer_worker *at;
	ridl_conn *conn;
	uint64_t sum;

	EXPECT(ridl_connect(child_address(role), NULL, &conn), RIDL_OK);
	at = peer_worker_at(conn);
	EXPECT(peer_worker_add(at, 1, 1, &sum), RIDL_OK);
	peer_worker_unref(at);
	return conn;
}

static void
exited(ridl_conn *conn, int status)
{
	int got;

	EXPECT(ridl_conn_exit_status(conn, RIDL_SECONDS(30), &got), RIDL_OK);
	assert_true(WIFEXITED(got));
	assert_int_equal(WEXITSTATUS(got), status);
}

static void
exec_transport(void **state)
{
	ridl_conn *conn = start("serve 7");
	peer_worker *at = peer_worker_at(conn);
	uint64_t sum;
	int status = -1;

	(void)state;
	EXPECT(peer_worker_add(at, 40, 2, &sum), RIDL_OK);
	assert_int_equal(sum, 42);
	EXPECT(ridl_conn_exit_status(conn, 0, &status), RIDL_E_PENDING);
	MENTIONS("still runs");
	assert_int_equal(status, 0);
	EXPECT(ridl_conn_exit_status(conn, RIDL_MS(1), &status), RIDL_E_PENDING);
	EXPECT(ridl_conn_exit_status(conn, -1, &status), RIDL_E_INVALID);
	ridl_conn_close(conn);
	exited(conn, 7);
	exited(conn, 7);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
}

static void
only_a_program_has_an_exit_status(void **state)
{
	ridl_server *server;
	ridl_conn *conn;
	char address[64];
	int status;

	(void)state;
	EXPECT(ridl_server_new(NULL, &server), RIDL_OK);
	EXPECT(
	    ridl_server_listen(server, fresh_address("pair", address, sizeof address)), RIDL_OK);
	EXPECT(ridl_server_start(server), RIDL_OK);
	EXPECT(ridl_connect(address, NULL, &conn), RIDL_OK);
	EXPECT(ridl_conn_exit_status(conn, RIDL_FOREVER, &status), RIDL_E_INVALID);
	ridl_conn_unref(conn);
	ridl_server_free(server);
}

static void
the_death_of_a_program_ends_its_connection(void **state)
{
	ridl_conn *conn = start("serve 0");
	const ridl_peer *peer = ridl_conn_peer(conn);
	int status;

	(void)state;
	assert_int_equal(kill(peer->pid, SIGKILL), 0);
	assert_true(ridl_status_is_fatal(ridl_conn_serve(conn, RIDL_SECONDS(30))));
	EXPECT(ridl_conn_exit_status(conn, RIDL_SECONDS(30), &status), RIDL_OK);
	assert_true(WIFSIGNALED(status));
	assert_int_equal(WTERMSIG(status), SIGKILL);
	ridl_conn_unref(conn);
}

static void
a_program_that_outlives_its_connection_leaves_no_zombie(void **state)
{
	const int before = dup(STDIN_FILENO);
	int fds[2];

	(void)state;
	assert_int_equal(pipe(fds), 0);
	assert_int_equal(fcntl(fds[1], F_SETFD, FD_CLOEXEC), 0);
	assert_int_equal(dup2(fds[0], STDIN_FILENO), STDIN_FILENO);
	ridl_conn_unref(start("linger"));
	/* It was let go of, and still waits for this. */
	assert_int_equal(waitpid(-1, NULL, WNOHANG), 0);
	close(fds[1]);
	close(fds[0]);
	dup2(before, STDIN_FILENO);
	close(before);
}

static void
arguments_arrive_as_they_were_quoted(void **state)
{
	static const char *const expected[] = { "two words", "", "$HOME", "*", "it's",
		"back\\slash" };
	ridl_conn *conn = start("serve 0 'two words' \"\" $HOME * \"it's\" back\\\\slash");
	child_program *program = child_program_at(conn);
	child_program_words_results *got;

	(void)state;
	EXPECT(child_program_words(program, &got), RIDL_OK);
	assert_int_equal(got->n_words, 6);
	for (size_t i = 0; i < 6; i++)
		assert_string_equal(got->words[i], expected[i]);
	ridl_free(got);
	child_program_unref(program);
	/* The program alone is named in messages: arguments may be secret. */
	assert_null(strstr(ridl_conn_peer(conn)->address, "two words"));
	assert_memory_equal(ridl_conn_peer(conn)->address, "exec:/", 6);
	ridl_conn_unref(conn);
}

static void
a_program_has_its_socket_and_the_standard_descriptors_and_no_other(void **state)
{
	const int leaked = fcntl(STDERR_FILENO, F_DUPFD, 40); /* without CLOEXEC */
	ridl_conn *conn = start("serve 0");
	child_program *program = child_program_at(conn);
	child_program_descriptors_results *got;
	bool seen[64] = { false };

	(void)state;
	EXPECT(child_program_descriptors(program, &got), RIDL_OK);
	for (size_t i = 0; i < got->n_numbers; i++)
		seen[got->numbers[i] & 63] = true;
	assert_true(leaked >= 40);
	assert_true(seen[0] && seen[1] && seen[2] && seen[3]);
	assert_false(seen[leaked]);
	ridl_free(got);
	child_program_unref(program);
	ridl_conn_unref(conn);
	close(leaked);
}

static void
the_signals_of_a_program_are_not_those_of_the_thread_that_starts_it(void **state)
{
	const struct sigaction ignore = { .sa_handler = SIG_IGN };
	struct sigaction action_before;
	sigset_t all, mask_before;
	child_program_signals_results *got;
	child_program *program;
	ridl_conn *conn;

	(void)state;
	sigfillset(&all);
	assert_int_equal(sigaction(SIGPIPE, &ignore, &action_before), 0);
	assert_int_equal(pthread_sigmask(SIG_SETMASK, &all, &mask_before), 0);
	conn = start("serve 0");
	assert_int_equal(pthread_sigmask(SIG_SETMASK, &mask_before, NULL), 0);
	assert_int_equal(sigaction(SIGPIPE, &action_before, NULL), 0);
	program = child_program_at(conn);
	EXPECT(child_program_signals(program, &got), RIDL_OK);
	assert_false(got->any_blocked);
	assert_false(got->ignores_pipe);
	ridl_free(got);
	child_program_unref(program);
	ridl_conn_unref(conn);
}

static void
each_end_knows_the_other_process(void **state)
{
	ridl_conn *conn = start("serve 0");
	child_program *program = child_program_at(conn);
	const ridl_peer *peer = ridl_conn_peer(conn);
	child_program_parent_results *got;
	char path[64];

	(void)state;
	EXPECT(child_program_parent(program, &got), RIDL_OK);
	assert_true(got->has_ids);
	assert_int_equal(got->pid, getpid());
	assert_int_equal(got->uid, geteuid());
	assert_int_equal(got->gid, getegid());
	assert_true(peer->has_ids);
	assert_int_not_equal(peer->pid, getpid());
	snprintf(path, sizeof path, "/proc/%d", (int)peer->pid);
	assert_int_equal(access(path, F_OK), 0);
	ridl_free(got);
	child_program_unref(program);
	ridl_conn_unref(conn);
}

static void
a_program_that_ends_before_it_greets_says_how(void **state)
{
	ridl_conn *conn;

	(void)state;
	EXPECT(ridl_connect(child_address("quit 9"), NULL, &conn), RIDL_E_REFUSED);
	assert_null(conn);
	MENTIONS("ended with status 9 and never greeted");
	EXPECT(ridl_connect("exec:sh -c 'kill -15 $$'", NULL, &conn), RIDL_E_REFUSED);
	MENTIONS("exec:sh: the program ended with signal 15");
	assert_string_equal(ridl_last_error()->address, "exec:sh");
}

static void
a_program_that_does_not_greet_in_time_is_ended(void **state)
{
	const ridl_conn_options hurry = { .size = sizeof hurry, .connect_timeout = RIDL_MS(50) };
	ridl_conn *conn;

	(void)state;
	EXPECT(ridl_connect(child_address("hang"), &hurry, &conn), RIDL_E_TIMEOUT);
	MENTIONS("no greeting came in time");
	/* That nothing of it is left is seen behind each test. */
}

static void
a_program_that_cannot_be_started_says_why(void **state)
{
	char path[] = "/tmp/ridl-exec-XXXXXX", address[64];
	const int fd = mkstemp(path);
	ridl_conn *conn;

	(void)state;
	EXPECT(ridl_connect("exec:/nowhere/at/all -x", NULL, &conn), RIDL_E_UNREACHABLE);
	MENTIONS("exec:/nowhere/at/all: cannot be reached (no such file or directory); check the "
		 "program's name, and PATH");
	EXPECT(ridl_connect("exec:ridl-has-no-such-program", NULL, &conn), RIDL_E_UNREACHABLE);
	assert_true(fd >= 0);
	assert_int_equal(fchmod(fd, 0600), 0);
	close(fd);
	snprintf(address, sizeof address, "exec:%s", path);
	EXPECT(ridl_connect(address, NULL, &conn), RIDL_E_PERMISSION);
	MENTIONS("check who may run the program");
	assert_int_equal(unlink(path), 0);
}

static void
a_status_that_somebody_else_has_collected_is_not_known(void **state)
{
	ridl_conn *conn = start("serve 0");
	const pid_t pid = ridl_conn_peer(conn)->pid;
	int status;

	(void)state;
	ridl_conn_close(conn);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	EXPECT(ridl_conn_exit_status(conn, RIDL_SECONDS(30), &status), RIDL_E_SYSTEM);
	MENTIONS("another part of this process has waited for it");
	assert_int_equal(status, 0);
	ridl_conn_unref(conn);
}

static void
exec_is_for_connecting_only(void **state)
{
	ridl_server *server;

	(void)state;
	EXPECT(ridl_server_new(NULL, &server), RIDL_OK);
	EXPECT(ridl_server_listen(server, "exec:cat"), RIDL_E_ADDRESS);
	MENTIONS("exec:cat: exec: is for connecting only");
	ridl_server_free(server);
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		EXEC_TEST(exec_transport),
		EXEC_TEST(only_a_program_has_an_exit_status),
		EXEC_TEST(the_death_of_a_program_ends_its_connection),
		EXEC_TEST(a_program_that_outlives_its_connection_leaves_no_zombie),
		EXEC_TEST(arguments_arrive_as_they_were_quoted),
		EXEC_TEST(a_program_has_its_socket_and_the_standard_descriptors_and_no_other),
		EXEC_TEST(the_signals_of_a_program_are_not_those_of_the_thread_that_starts_it),
		EXEC_TEST(each_end_knows_the_other_process),
		EXEC_TEST(a_program_that_ends_before_it_greets_says_how),
		EXEC_TEST(a_program_that_does_not_greet_in_time_is_ended),
		EXEC_TEST(a_program_that_cannot_be_started_says_why),
		EXEC_TEST(a_status_that_somebody_else_has_collected_is_not_known),
		EXEC_TEST(exec_is_for_connecting_only),
	};

	child_begin(argc, argv);
	return cmocka_run_group_tests_name("exec", tests, NULL, NULL);
}
