/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <fcntl.h>
#include <platform/poller.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <transport/transport.h>
#include <unistd.h>
/* cmocka wants <setjmp.h>, <stdarg.h> and the like before it */
#include <cmocka.h>

/* A directory of our own; every test begins with an empty one. */
static char dir[64];

static int
make_dir(void **state)
{
	(void)state;
	snprintf(dir, sizeof dir, "/tmp/ridl-transport-XXXXXX");
	return mkdtemp(dir) != NULL ? 0 : -1;
}

static int
remove_dir(void **state)
{
	(void)state;
	return rmdir(dir);
}

static ri_address
address(const char *format, ...)
{
	char text[256];
	va_list args;
	ri_address a;

	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	assert_int_equal(ri_address_parse(text, &a), RIDL_OK);
	return a;
}

static ridl_status
dial(const ri_address *a, ri_time deadline, int *out_fd)
{
	ri_child *child;
	const ridl_status st = ri_dial(a, deadline, out_fd, &child);

	assert_null(child);
	return st;
}

static ri_time
soon(void)
{
	return ri_time_after(ri_now(), RIDL_SECONDS(10));
}

/* Waits until somebody is there, and accepts. */
static int
accept_one(ri_listener *l)
{
	ri_parker *self = ri_parker_self();
	ri_watch w = { .fd = l->fd, .events = RI_POLL_IN };
	int fd;
	bool full;

	assert_int_equal(ri_park_watching(self, &w, 1, soon()), RIDL_OK);
	assert_int_equal(w.seen, RI_POLL_IN);
	assert_int_equal(ri_listener_accept(l, &fd, &full), RI_IO_OK);
	assert_false(full);
	return fd;
}

static void
nobody_is_there(ri_listener *l)
{
	int fd;
	bool full;

	assert_int_equal(ri_listener_accept(l, &fd, &full), RI_IO_AGAIN);
	assert_int_equal(fd, -1);
	assert_false(full);
}

static void
bytes_pass(int from, int to)
{
	const struct iovec iov[] = { { .iov_base = (char[]){ "hel" }, .iov_len = 3 },
		{ .iov_base = (char[]){ "lo" }, .iov_len = 2 } };
	char buf[16];
	size_t n;

	assert_int_equal(ri_sock_send(from, iov, 2, &n), RI_IO_OK);
	assert_int_equal(n, 5);
	assert_int_equal(ri_sock_recv(to, buf, sizeof buf, true, &n), RI_IO_OK);
	assert_int_equal(n, 5);
	assert_memory_equal(buf, "hello", 5);
}

static void
both_ends_meet(const ri_address *at)
{
	ri_listener l;
	ri_address bound;
	int client, server;

	assert_int_equal(ri_listener_open(&l, at, NULL), RIDL_OK);
	assert_int_equal(ri_address_parse(l.bound, &bound), RIDL_OK);
	nobody_is_there(&l);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(dial(&bound, soon(), &client), RIDL_OK);
		server = accept_one(&l);
		nobody_is_there(&l);
		bytes_pass(client, server);
		bytes_pass(server, client);
		/* Blocking: the bytes were waited for above; and inherited by nobody. */
		assert_int_equal(fcntl(server, F_GETFD), FD_CLOEXEC);
		assert_int_equal(fcntl(client, F_GETFD), FD_CLOEXEC);
		assert_int_equal(fcntl(server, F_GETFL) & O_NONBLOCK, 0);
		assert_int_equal(fcntl(client, F_GETFL) & O_NONBLOCK, 0);
		ri_sock_close(client);
		ri_sock_close(server);
	}
	ri_listener_close(&l);
	assert_int_equal(l.fd, -1);
	ri_listener_close(&l);
}

static void
both_ends_meet_at_every_scheme(void **state)
{
	ri_address a;

	(void)state;
	a = address("unix:%s/s", dir);
	both_ends_meet(&a);
	a = address("unix:@ridl-transport-test-%d", (int)getpid());
	both_ends_meet(&a);
	a = address("tcp:127.0.0.1:0");
	both_ends_meet(&a);
	a = address("tcp:localhost:0");
	both_ends_meet(&a);
	a = address("pair:x");
	both_ends_meet(&a);
}

static void
an_ipv6_listener_is_bound_in_brackets(void **state)
{
	const ri_address a = address("tcp:[::1]:0");
	ri_listener l;

	(void)state;
	if (ri_listener_open(&l, &a, NULL) != RIDL_OK)
		skip(); /* a machine without IPv6 */
	assert_memory_equal(l.bound, "tcp:[::1]:", 10);
	assert_true(atoi(l.bound + 10) > 0);
	ri_listener_close(&l);
	both_ends_meet(&a);
}

static void
dialling_fails(const ri_address *a, ridl_status status, const char *message)
{
	int fd = 0;

	assert_int_equal(dial(a, soon(), &fd), status);
	assert_int_equal(fd, -1);
	assert_int_equal(ridl_last_error()->status, status);
	assert_string_equal(ridl_last_error()->address, a->text);
	assert_string_equal(ridl_last_error()->message, message);
}

static void
listening_fails(const ri_address *a, ridl_status status, const char *message)
{
	ri_listener l;

	assert_int_equal(ri_listener_open(&l, a, NULL), status);
	assert_int_equal(l.fd, -1);
	ri_listener_close(&l);
	assert_int_equal(ridl_last_error()->status, status);
	assert_string_equal(ridl_last_error()->address, a->text);
	assert_string_equal(ridl_last_error()->message, message);
}

static const char *
text(const char *format, const char *place)
{
	static char buf[512];

	snprintf(buf, sizeof buf, format, place);
	return buf;
}

static void
dialling_where_nothing_is_says_so(void **state)
{
	ri_address a = address("unix:%s/none", dir);

	(void)state;
	dialling_fails(&a, RIDL_E_UNREACHABLE,
	    text("%s: cannot be reached (no such file or directory); start the server, or check "
		 "the path",
		a.text));
	a = address("unix:/dev/null/s");
	dialling_fails(&a, RIDL_E_UNREACHABLE,
	    "unix:/dev/null/s: cannot be reached (not a directory); start the server, or check "
	    "the "
	    "path");
	a = address("unix:@ridl-nobody-%d", (int)getpid());
	dialling_fails(&a, RIDL_E_REFUSED,
	    text("%s: nobody listens there (connection refused); start the server, or check the "
		 "path",
		a.text));
	a = address("pair:nobody");
	dialling_fails(&a, RIDL_E_REFUSED,
	    "pair:nobody: nobody listens there; open the listener first, or check the name");
	a = address("tcp:127.0.0.1:0");
	dialling_fails(&a, RIDL_E_ADDRESS,
	    "tcp:127.0.0.1:0: port 0 is for listening only; use the port that the server listens "
	    "at");
	a = address("tcp:127.0.0.999:1");
	assert_int_equal(dial(&a, soon(), &(int){ 0 }), RIDL_E_UNREACHABLE);
}

static void
a_tcp_port_where_nobody_listens_refuses(void **state)
{
	ri_listener l;
	ri_address a = address("tcp:127.0.0.1:0");

	(void)state;
	assert_int_equal(ri_listener_open(&l, &a, NULL), RIDL_OK);
	a = address("%s", l.bound);
	ri_listener_close(&l);
	dialling_fails(&a, RIDL_E_REFUSED,
	    text("%s: nobody listens there (connection refused); start the server, or check the "
		 "port",
		a.text));
}

/* As after a crash: the file is there, and nobody behind it. */
static void
leave_stale_socket(const ri_address *a)
{
	ri_listener l;

	assert_int_equal(ri_listener_open(&l, a, NULL), RIDL_OK);
	ri_sock_close(l.fd);
	assert_int_equal(access(a->host, F_OK), 0);
}

static void
a_stale_unix_socket_refuses_and_is_replaced(void **state)
{
	const ri_address a = address("unix:%s/stale", dir);

	(void)state;
	leave_stale_socket(&a);
	dialling_fails(&a, RIDL_E_REFUSED,
	    text("%s: nobody listens there (connection refused); start the server, or check the "
		 "path",
		a.text));
	both_ends_meet(&a);
}

static void
a_unix_listener_is_for_its_user_alone_and_leaves_nothing(void **state)
{
	const ri_address a = address("unix:%s/s", dir);
	const mode_t before = umask(0);
	ri_listener l;
	struct stat sb;

	(void)state;
	assert_int_equal(ri_listener_open(&l, &a, NULL), RIDL_OK);
	umask(before);
	assert_int_equal(lstat(a.host, &sb), 0);
	assert_true(S_ISSOCK(sb.st_mode));
	assert_int_equal(sb.st_mode & 0777, 0600);
	ri_listener_close(&l);
	assert_int_not_equal(access(a.host, F_OK), 0);
}

static void
a_unix_listener_may_be_for_others_too_whatever_the_umask(void **state)
{
	static const ri_listen_rules everybody = { .mode = 0666 };
	const ri_address a = address("unix:%s/s", dir);
	const mode_t before = umask(077);
	ri_listener l;
	struct stat sb;

	(void)state;
	assert_int_equal(ri_listener_open(&l, &a, &everybody), RIDL_OK);
	umask(before);
	assert_int_equal(lstat(a.host, &sb), 0);
	assert_int_equal(sb.st_mode & 0777, 0666);
	ri_listener_close(&l);
}

static void
what_other_machines_could_reach_is_denied_where_only_this_one_may(void **state)
{
	static const ri_listen_rules here = { .local_only = true };
	static const char *const exposed[] = { "tcp:0.0.0.0:0", "tcp:[::]:0", "tcp:192.0.2.1:0" };
	static const char *const local[] = { "tcp:127.0.0.1:0", "tcp:127.1.2.3:0",
		"tcp:localhost:0", "unix:@ridl-local", "pair:local" };
	ri_listener l;
	ri_address a;

	(void)state;
	for (size_t i = 0; i < sizeof exposed / sizeof exposed[0]; i++) {
		a = address("%s", exposed[i]);
		assert_int_equal(ri_listener_open(&l, &a, &here), RIDL_E_DENIED);
		assert_int_equal(l.fd, -1);
		assert_string_equal(ridl_last_error()->address, exposed[i]);
		assert_non_null(strstr(ridl_last_error()->message, "RIDL_INSECURE"));
	}
	for (size_t i = 0; i < sizeof local / sizeof local[0]; i++) {
		a = address("%s", local[i]);
		assert_int_equal(ri_listener_open(&l, &a, &here), RIDL_OK);
		ri_listener_close(&l);
	}
	a = address("%s", exposed[0]);
	assert_int_equal(ri_listener_open(&l, &a, NULL), RIDL_OK);
	ri_listener_close(&l);
}

static void
an_address_in_use_is_not_taken(void **state)
{
	ri_address a = address("unix:%s/s", dir);
	ri_listener l;
	int client;

	(void)state;
	assert_int_equal(ri_listener_open(&l, &a, NULL), RIDL_OK);
	listening_fails(&a, RIDL_E_IN_USE,
	    text("%s: taken (address already in use); stop who listens there, remove a file that "
		 "is no "
		 "socket, or choose another path",
		a.text));
	/* That one is still there, and well; one knock at its door was to see whether it is. */
	close(accept_one(&l));
	assert_int_equal(dial(&a, soon(), &client), RIDL_OK);
	ri_sock_close(client);
	ri_listener_close(&l);

	a = address("tcp:127.0.0.1:0");
	assert_int_equal(ri_listener_open(&l, &a, NULL), RIDL_OK);
	a = address("%s", l.bound);
	listening_fails(&a, RIDL_E_IN_USE,
	    text("%s: taken (address already in use); stop who listens there, or choose another "
		 "port",
		a.text));
	ri_listener_close(&l);

	a = address("pair:x");
	assert_int_equal(ri_listener_open(&l, &a, NULL), RIDL_OK);
	listening_fails(&a, RIDL_E_IN_USE,
	    "pair:x: taken; close the listener of that name, or choose another");
	ri_listener_close(&l);
}

static void
an_ordinary_file_is_not_removed(void **state)
{
	const ri_address a = address("unix:%s/file", dir);
	FILE *f = fopen(a.host, "w");
	ri_listener l;

	(void)state;
	assert_non_null(f);
	fclose(f);
	assert_int_equal(ri_listener_open(&l, &a, NULL), RIDL_E_IN_USE);
	assert_int_equal(unlink(a.host), 0);
}

/* Whoever made it may mean another place. */
static void
a_symbolic_link_to_a_stale_socket_is_not_removed(void **state)
{
	const ri_address a = address("unix:%s/stale", dir), link = address("unix:%s/link", dir);
	ri_listener l;
	struct stat sb;

	(void)state;
	leave_stale_socket(&a);
	assert_int_equal(symlink(a.host, link.host), 0);
	assert_int_equal(ri_listener_open(&l, &link, NULL), RIDL_E_IN_USE);
	assert_int_equal(lstat(link.host, &sb), 0);
	assert_true(S_ISLNK(sb.st_mode));
	assert_int_equal(access(a.host, F_OK), 0);
	assert_int_equal(unlink(link.host), 0);
	assert_int_equal(unlink(a.host), 0);
}

static void
impossible_places_to_listen_are_refused(void **state)
{
	ri_address a = address("unix:%s/no/s", dir);

	(void)state;
	listening_fails(&a, RIDL_E_UNREACHABLE,
	    text("%s: not a place to listen at (no such file or directory); create the "
		 "directory, or "
		 "choose another path",
		a.text));
	a = address("tcp:192.0.2.1:4000");
	listening_fails(&a, RIDL_E_UNREACHABLE,
	    "tcp:192.0.2.1:4000: not a place to listen at (cannot assign requested address); use "
	    "an "
	    "address of this machine, like tcp:localhost:4000 or tcp:0.0.0.0:4000");
}

static void
a_closing_listener_leaves_its_successor_alone(void **state)
{
	const ri_address a = address("unix:%s/s", dir);
	ri_listener first, second;
	int client;

	(void)state;
	assert_int_equal(ri_listener_open(&first, &a, NULL), RIDL_OK);
	assert_int_equal(unlink(a.host), 0); /* by an impatient administrator */
	assert_int_equal(ri_listener_open(&second, &a, NULL), RIDL_OK);
	ri_listener_close(&first);
	assert_int_equal(dial(&a, soon(), &client), RIDL_OK);
	ri_sock_close(client);
	ri_listener_close(&second);
}

static void
a_full_unix_listener_is_waited_for_until_the_deadline(void **state)
{
	const ri_address a = address("unix:%s/full", dir);
	ri_listener l;
	int clients[64], n = 0, server;
	ri_time deadline;

	(void)state;
	assert_int_equal(ri_listener_open(&l, &a, NULL), RIDL_OK);
	assert_int_equal(listen(l.fd, 2), 0);
	do
		assert_true(n < 64);
	while (dial(&a, 0, &clients[n]) == RIDL_OK && ++n > 0);
	deadline = ri_time_after(ri_now(), RIDL_MS(20));
	assert_int_equal(dial(&a, deadline, &server), RIDL_E_TIMEOUT);
	assert_true(ri_now() >= deadline);
	assert_string_equal(ridl_last_error()->message,
	    text(
		"%s: no answer in time (connection timed out); check that the server is well, or "
		"allow more time",
		a.text));
	ri_sock_close(accept_one(&l));
	assert_int_equal(dial(&a, soon(), &server), RIDL_OK);
	ri_sock_close(server);
	while (n-- > 0)
		ri_sock_close(clients[n]);
	ri_listener_close(&l);
}

static void
a_full_pair_listener_refuses(void **state)
{
	const ri_address a = address("pair:full");
	ri_listener l;
	int clients[1024], n = 0, server;
	char byte;
	size_t got;

	(void)state;
	assert_int_equal(ri_listener_open(&l, &a, NULL), RIDL_OK);
	while (n < 1023 && dial(&a, soon(), &clients[n]) == RIDL_OK)
		n++;
	assert_int_equal(n, 128);
	assert_int_equal(ridl_last_error()->status, RIDL_E_OVERLOADED);
	server = accept_one(&l);
	bytes_pass(clients[0], server);
	ri_sock_close(server);
	assert_int_equal(dial(&a, soon(), &clients[n++]), RIDL_OK);
	/* Whoever was not accepted sees the end, like who was. */
	ri_listener_close(&l);
	for (int i = 0; i < n; i++) {
		assert_int_equal(ri_sock_recv(clients[i], &byte, 1, true, &got), RI_IO_EOF);
		ri_sock_close(clients[i]);
	}
}

static void
two_pair_listeners_do_not_mix(void **state)
{
	const ri_address one = address("pair:1"), two = address("pair:2");
	ri_listener l1, l2;
	int to_one, to_two, of_one, of_two;

	(void)state;
	assert_int_equal(ri_listener_open(&l1, &one, NULL), RIDL_OK);
	assert_int_equal(ri_listener_open(&l2, &two, NULL), RIDL_OK);
	assert_int_equal(dial(&two, soon(), &to_two), RIDL_OK);
	nobody_is_there(&l1);
	assert_int_equal(dial(&one, soon(), &to_one), RIDL_OK);
	of_one = accept_one(&l1);
	of_two = accept_one(&l2);
	bytes_pass(to_one, of_one);
	bytes_pass(of_two, to_two);
	ri_sock_close(to_one);
	ri_sock_close(to_two);
	ri_sock_close(of_one);
	ri_sock_close(of_two);
	ri_listener_close(&l1);
	ri_listener_close(&l2);
}

/* Many servers start at the same stale socket: one gets it, and keeps it. */
enum { STARTERS = 8 };
static ri_address contested;
static ri_listener contenders[STARTERS];

static void
start_server(void *ctx)
{
	ri_listener *l = ctx;

	(void)ri_listener_open(l, &contested, NULL);
}

static void
of_many_that_replace_a_stale_socket_one_wins(void **state)
{
	(void)state;
	contested = address("unix:%s/contested", dir);
	for (int round = 0; round < 50; round++) {
		ri_thread *threads[STARTERS];
		ri_listener *winner = NULL;
		int client;

		leave_stale_socket(&contested);
		for (int i = 0; i < STARTERS; i++)
			assert_int_equal(
			    ri_thread_start(start_server, &contenders[i], &threads[i]), RIDL_OK);
		for (int i = 0; i < STARTERS; i++) {
			ri_thread_join(threads[i]);
			if (contenders[i].fd >= 0) {
				assert_null(winner);
				winner = &contenders[i];
			}
		}
		assert_non_null(winner);
		assert_int_equal(dial(&contested, soon(), &client), RIDL_OK);
		ri_sock_close(client);
		ri_listener_close(winner);
	}
}

int
main(void)
{
#define TEST_IN_DIR(f) cmocka_unit_test_setup_teardown(f, make_dir, remove_dir)
	const struct CMUnitTest tests[] = {
		TEST_IN_DIR(both_ends_meet_at_every_scheme),
		cmocka_unit_test(an_ipv6_listener_is_bound_in_brackets),
		TEST_IN_DIR(dialling_where_nothing_is_says_so),
		cmocka_unit_test(a_tcp_port_where_nobody_listens_refuses),
		TEST_IN_DIR(a_stale_unix_socket_refuses_and_is_replaced),
		TEST_IN_DIR(a_unix_listener_is_for_its_user_alone_and_leaves_nothing),
		TEST_IN_DIR(a_unix_listener_may_be_for_others_too_whatever_the_umask),
		cmocka_unit_test(
		    what_other_machines_could_reach_is_denied_where_only_this_one_may),
		TEST_IN_DIR(an_address_in_use_is_not_taken),
		TEST_IN_DIR(an_ordinary_file_is_not_removed),
		TEST_IN_DIR(a_symbolic_link_to_a_stale_socket_is_not_removed),
		TEST_IN_DIR(impossible_places_to_listen_are_refused),
		TEST_IN_DIR(a_closing_listener_leaves_its_successor_alone),
		TEST_IN_DIR(a_full_unix_listener_is_waited_for_until_the_deadline),
		cmocka_unit_test(a_full_pair_listener_refuses),
		cmocka_unit_test(two_pair_listeners_do_not_mix),
		TEST_IN_DIR(of_many_that_replace_a_stale_socket_one_wins),
	};

	return cmocka_run_group_tests_name("transport", tests, NULL, NULL);
}
