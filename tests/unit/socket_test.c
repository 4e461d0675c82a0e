/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <platform/socket.h>
#include <platform/thread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
/* cmocka wants <setjmp.h>, <stdarg.h> and the like before it */
#include <cmocka.h>

static void
make_pair(int fds[2])
{
	assert_int_equal(ri_sock_pair(fds), RIDL_OK);
}

static void
close_pair(int fds[2])
{
	ri_sock_close(fds[0]);
	ri_sock_close(fds[1]);
}

static ri_io
send_text(int fd, const char *text, size_t *out_n)
{
	const struct iovec iov = { .iov_base = (char *)(uintptr_t)text, .iov_len = strlen(text) };

	return ri_sock_send(fd, &iov, 1, out_n);
}

/* Listens at a free port of this machine; *at is where. */
static int
listen_tcp(ri_sockaddr *at)
{
	size_t n;
	int fd;

	assert_int_equal(ri_sock_resolve("127.0.0.1", "0", true, at, 1, &n), RIDL_OK);
	assert_int_equal(n, 1);
	assert_int_equal(ri_sock_listen(at, 0600, &fd), RIDL_OK);
	assert_int_equal(ri_sock_name(fd, at), RIDL_OK);
	return fd;
}

static void
connect_tcp(int fds[2])
{
	ri_sockaddr at;
	int listener = listen_tcp(&at);
	bool full;

	assert_int_equal(
	    ri_sock_connect(&at, ri_time_after(ri_now(), RIDL_SECONDS(10)), &fds[0]), RIDL_OK);
	/* On this machine it is there as soon as the other end is connected. */
	assert_int_equal(ri_sock_accept(listener, &fds[1], &full), RI_IO_OK);
	ri_sock_close(listener);
}

static void
nothing_there_is_again_and_an_ended_peer_eof(void **state)
{
	char buf[8];
	size_t n = 99;
	int fds[2];

	(void)state;
	make_pair(fds);
	assert_int_equal(ri_sock_recv(fds[0], buf, sizeof buf, false, &n), RI_IO_AGAIN);
	assert_int_equal(n, 0);
	assert_int_equal(send_text(fds[1], "last", &n), RI_IO_OK);
	ri_sock_shutdown_send(fds[1]);
	assert_int_equal(ri_sock_recv(fds[0], buf, 3, false, &n), RI_IO_OK);
	assert_int_equal(n, 3);
	assert_int_equal(ri_sock_recv(fds[0], buf, 3, true, &n), RI_IO_OK);
	assert_int_equal(n, 1);
	assert_int_equal(ri_sock_recv(fds[0], buf, 3, true, &n), RI_IO_EOF);
	/* Only that half has ended. */
	assert_int_equal(send_text(fds[0], "reply", &n), RI_IO_OK);
	close_pair(fds);
}

static void
sending_to_nobody_is_a_reset_and_no_signal(void **state)
{
	size_t n = 99;
	int fds[2];

	(void)state;
	make_pair(fds);
	ri_sock_close(fds[1]);
	assert_int_equal(send_text(fds[0], "x", &n), RI_IO_RESET);
	assert_int_equal(n, 0);
	assert_string_equal(ri_sys_error_text(), "broken pipe");
	ri_sock_close(fds[0]);
}

static void
a_reset_connection_says_so(void **state)
{
	const struct linger at_once = { .l_onoff = 1 };
	char buf[8];
	size_t n;
	int fds[2];

	(void)state;
	connect_tcp(fds);
	setsockopt(fds[1], SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
	ri_sock_close(fds[1]);
	assert_int_equal(ri_sock_recv(fds[0], buf, sizeof buf, true, &n), RI_IO_RESET);
	assert_string_equal(ri_sys_error_text(), "connection reset by peer");
	ri_sock_close(fds[0]);
}

static void
a_full_socket_takes_part_of_it_then_says_again(void **state)
{
	static char lots[1 << 20];
	const struct iovec iov[2] = { { .iov_base = lots, .iov_len = 1000 },
		{ .iov_base = lots, .iov_len = sizeof lots } };
	size_t n, sent = 0, got = 0;
	ri_io io;
	int fds[2];

	(void)state;
	make_pair(fds);
	while ((io = ri_sock_send(fds[0], iov, 2, &n)) == RI_IO_OK) {
		assert_true(n > 0 && n <= 1000 + sizeof lots);
		sent += n;
	}
	assert_int_equal(io, RI_IO_AGAIN);
	assert_true(sent > 0);
	ri_sock_shutdown_send(fds[0]);
	while (ri_sock_recv(fds[1], lots, sizeof lots, true, &n) == RI_IO_OK)
		got += n;
	assert_int_equal(got, sent);
	close_pair(fds);
}

static void
receiving_waits_no_longer_than_the_timeout(void **state)
{
	ri_time begin;
	char buf[8];
	size_t n;
	int fds[2];

	(void)state;
	make_pair(fds);
	ri_sock_set_recv_timeout(fds[0], 1); /* rounded up, not to "none" */
	assert_int_equal(ri_sock_recv(fds[0], buf, sizeof buf, true, &n), RI_IO_AGAIN);
	begin = ri_now();
	ri_sock_set_recv_timeout(fds[0], RIDL_MS(20));
	assert_int_equal(ri_sock_recv(fds[0], buf, sizeof buf, true, &n), RI_IO_AGAIN);
	assert_true(ri_now() - begin >= RIDL_MS(20));
	ri_sock_set_recv_timeout(fds[0], RIDL_FOREVER);
	assert_int_equal(send_text(fds[1], "x", &n), RI_IO_OK);
	assert_int_equal(ri_sock_recv(fds[0], buf, sizeof buf, true, &n), RI_IO_OK);
	close_pair(fds);
}

static void
shut_down(void *ctx)
{
	ri_sock_shutdown(*(int *)ctx);
}

static void
a_shutdown_wakes_whoever_receives(void **state)
{
	ri_thread *t;
	char buf[8];
	size_t n;
	int fds[2];

	(void)state;
	make_pair(fds);
	assert_int_equal(ri_thread_start(shut_down, &fds[0], &t), RIDL_OK);
	assert_int_equal(ri_sock_recv(fds[0], buf, sizeof buf, true, &n), RI_IO_EOF);
	ri_thread_join(t);
	close_pair(fds);
}

static void
the_peer_of_a_unix_socket_has_ids(void **state)
{
	ridl_peer peer = { .size = sizeof peer };
	char text[64] = "old";
	int fds[2];

	(void)state;
	make_pair(fds);
	ri_sock_peer(fds[0], &peer, text, sizeof text);
	assert_true(peer.has_ids);
	assert_int_equal(peer.pid, getpid());
	assert_int_equal(peer.uid, geteuid());
	assert_int_equal(peer.gid, getegid());
	assert_string_equal(text, "");
	close_pair(fds);
}

/* Whether the kernel knows what came with Linux 6.5. */
static bool is_old_kernel;

int
getsockopt(int fd, int level, int name, void *value, socklen_t *len)
{
	enum { PEERPIDFD = 77 };

	if (is_old_kernel && level == SOL_SOCKET && name == PEERPIDFD) {
		errno = ENOPROTOOPT;
		return -1;
	}
	return (int)syscall(SYS_getsockopt, fd, level, name, value, len);
}

/* The process that it names. */
static int
pid_of(int pidfd)
{
	char path[64], line[128];
	int pid = -1;
	FILE *f;

	snprintf(path, sizeof path, "/proc/self/fdinfo/%d", pidfd);
	f = fopen(path, "r");
	assert_non_null(f);
	while (fgets(line, sizeof line, f) != NULL)
		(void)sscanf(line, "Pid: %d", &pid);
	fclose(f);
	return pid;
}

static void
the_peer_of_a_unix_socket_has_a_pidfd(void **state)
{
	int fds[2], pidfd;

	(void)state;
	make_pair(fds);
	for (int old = 0; old < 2; old++) {
		is_old_kernel = old != 0;
		assert_int_equal(ri_sock_peer_pidfd(fds[0], &pidfd), RIDL_OK);
		is_old_kernel = false;
		assert_int_equal(pid_of(pidfd), getpid());
		assert_int_equal(fcntl(pidfd, F_GETFD), FD_CLOEXEC);
		ri_sock_close(pidfd);
	}
	close_pair(fds);
	assert_int_equal(ri_sock_peer_pidfd(fds[0], &pidfd), RIDL_E_SYSTEM);
	assert_int_equal(pidfd, -1);
}

static void
the_peer_of_a_tcp_socket_has_an_address(void **state)
{
	ridl_peer peer = { .size = sizeof peer, .has_ids = true };
	char text[64], name[64], expected[80];
	ri_sockaddr here;
	int fds[2];

	(void)state;
	connect_tcp(fds);
	ri_sock_peer(fds[1], &peer, text, sizeof text);
	assert_false(peer.has_ids);
	assert_ptr_equal(peer.address, text);
	assert_int_equal(ri_sock_name(fds[0], &here), RIDL_OK);
	ri_sock_address_text(&here, name, sizeof name);
	snprintf(expected, sizeof expected, "tcp:%s", name);
	assert_string_equal(text, expected);
	assert_memory_equal(text, "tcp:127.0.0.1:", 14);
	close_pair(fds);
}

static void
an_address_is_written_as_one_writes_it(void **state)
{
	ri_sockaddr a;
	char text[80];
	size_t n;

	(void)state;
	assert_int_equal(ri_sock_resolve("::1", "80", false, &a, 1, &n), RIDL_OK);
	ri_sock_address_text(&a, text, sizeof text);
	assert_string_equal(text, "[::1]:80");
	((struct sockaddr_in6 *)&a.addr)->sin6_scope_id = 3;
	ri_sock_address_text(&a, text, sizeof text);
	assert_string_equal(text, "[::1%3]:80");
	ri_sock_unix_address("/x", &a);
	ri_sock_address_text(&a, text, sizeof text);
	assert_string_equal(text, "/x");
	ri_sock_unix_address("@x", &a);
	ri_sock_address_text(&a, text, sizeof text);
	assert_string_equal(text, "@x");
	a.len = sizeof a.addr.ss_family; /* as an unnamed one has it */
	ri_sock_address_text(&a, text, sizeof text);
	assert_string_equal(text, "");
}

/* Whether a server may listen there without having been told to: only this machine can connect. */
static void
what_only_this_machine_can_reach_is_told_apart(void **state)
{
	static const struct {
		const char *host;
		bool local;
	} each[] = {
		{ "127.0.0.1", true },
		{ "127.9.9.9", true },
		{ "128.0.0.1", false },
		{ "0.0.0.0", false },
		{ "::1", true },
		{ "::2", false },
		{ "::", false },
		{ "1::1", false },
		{ "0:1::1", false },
		{ "0:0:1::1", false },
		{ "0:0:0:1::1", false },
		{ "::ffff:127.0.0.1", true },
		{ "::ffff:10.0.0.1", false },
		{ "::fffe:127.0.0.1", false },
	};
	ri_sockaddr a = { .addr.ss_family = AF_UNSPEC };
	char text[8] = "?";
	size_t n;

	(void)state;
	for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
		assert_int_equal(ri_sock_resolve(each[i].host, "1", true, &a, 1, &n), RIDL_OK);
		assert_int_equal(ri_sock_is_local(&a), each[i].local);
	}
	a.addr.ss_family = AF_UNSPEC; /* of a kind that is not known here */
	assert_false(ri_sock_is_local(&a));
	ri_sock_address_text(&a, text, sizeof text);
	assert_string_equal(text, "");
	assert_int_equal(ri_sock_unix_address("/here", &a), RIDL_OK);
	assert_true(ri_sock_is_local(&a));
}

static void
a_host_that_cannot_be_found_is_unreachable(void **state)
{
	ri_sockaddr a;
	size_t n = 99;

	(void)state;
	assert_int_equal(
	    ri_sock_resolve("1.2.3.4.5.6", "80", false, &a, 1, &n), RIDL_E_UNREACHABLE);
	assert_int_equal(n, 0);
	assert_true(strlen(ri_sys_error_text()) > 0);
}

static int
option(int fd, int level, int name)
{
	int value = -1;
	socklen_t len = sizeof value;

	assert_int_equal(getsockopt(fd, level, name, &value, &len), 0);
	return value;
}

static void
sends_at_once_and_notices_a_dead_peer(int fd)
{
	assert_int_not_equal(option(fd, IPPROTO_TCP, TCP_NODELAY), 0);
	assert_int_not_equal(option(fd, SOL_SOCKET, SO_KEEPALIVE), 0);
	assert_int_equal(option(fd, IPPROTO_TCP, TCP_KEEPIDLE), 60);
	assert_int_equal(option(fd, IPPROTO_TCP, TCP_KEEPINTVL), 10);
	assert_int_equal(option(fd, IPPROTO_TCP, TCP_KEEPCNT), 6);
	assert_int_equal(option(fd, IPPROTO_TCP, TCP_USER_TIMEOUT), 120000);
}

static void
every_tcp_socket_sends_at_once_and_notices_a_dead_peer(void **state)
{
	int fds[2], foreign;

	(void)state;
	connect_tcp(fds);
	sends_at_once_and_notices_a_dead_peer(fds[0]);
	sends_at_once_and_notices_a_dead_peer(fds[1]);
	close_pair(fds);
	foreign = socket(AF_INET, SOCK_STREAM, 0);
	assert_int_equal(ri_sock_prepare(foreign, RI_SOCK_CONNECTED), RIDL_OK);
	sends_at_once_and_notices_a_dead_peer(foreign);
	ri_sock_close(foreign);
}

static void
a_foreign_socket_is_made_blocking_and_private(void **state)
{
	int fds[2];

	(void)state;
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, fds), 0);
	assert_int_equal(ri_sock_prepare(fds[0], RI_SOCK_CONNECTED), RIDL_OK);
	assert_int_equal(fcntl(fds[0], F_GETFL) & O_NONBLOCK, 0);
	assert_int_equal(fcntl(fds[0], F_GETFD), FD_CLOEXEC);
	close_pair(fds);
}

static void
what_a_descriptor_is_can_be_told(void **state)
{
	ri_sockaddr at;
	int fds[2], listener;

	(void)state;
	assert_int_equal(ri_sock_kind_of(-1), RI_SOCK_NONE);
	assert_int_equal(pipe(fds), 0);
	assert_int_equal(ri_sock_kind_of(fds[0]), RI_SOCK_FOREIGN);
	close_pair(fds);
	assert_int_equal(ri_sock_kind_of(fds[0]), RI_SOCK_NONE);
	assert_int_equal(ri_sock_prepare(fds[0], RI_SOCK_CONNECTED), RIDL_E_SYSTEM);
	assert_string_equal(ri_sys_error_text(), "bad file descriptor");
	assert_int_equal(socketpair(AF_UNIX, SOCK_DGRAM, 0, fds), 0);
	assert_int_equal(ri_sock_kind_of(fds[0]), RI_SOCK_FOREIGN);
	close_pair(fds);
	make_pair(fds);
	assert_int_equal(ri_sock_kind_of(fds[0]), RI_SOCK_CONNECTED);
	close_pair(fds);
	fds[0] = socket(AF_INET, SOCK_STREAM, 0);
	assert_int_equal(ri_sock_kind_of(fds[0]), RI_SOCK_UNCONNECTED);
	ri_sock_close(fds[0]);
	listener = listen_tcp(&at);
	assert_int_equal(ri_sock_kind_of(listener), RI_SOCK_LISTENER);
	assert_int_equal(fcntl(listener, F_SETFL, 0), 0);
	assert_int_equal(ri_sock_prepare(listener, RI_SOCK_LISTENER), RIDL_OK);
	assert_int_equal(fcntl(listener, F_GETFL) & O_NONBLOCK, O_NONBLOCK);
	assert_int_equal(fcntl(listener, F_GETFD), FD_CLOEXEC);
	ri_sock_close(listener);
}

static void
accepting_without_descriptors_says_full_and_recovers(void **state)
{
	ri_sockaddr at;
	struct rlimit before, now;
	int listener = listen_tcp(&at), client, server;
	bool full;

	(void)state;
	assert_int_equal(ri_sock_accept(listener, &server, &full), RI_IO_AGAIN);
	assert_false(full);
	assert_int_equal(ri_sock_connect(&at, RI_NEVER, &client), RIDL_OK);
	assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
	now = before;
	now.rlim_cur = (rlim_t)client; /* all below are taken, or soon will be */
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &now), 0);
	while (dup(0) >= 0)
		;
	assert_int_equal(ri_sock_accept(listener, &server, &full), RI_IO_AGAIN);
	assert_true(full);
	assert_int_equal(server, -1);
	assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
	assert_int_equal(ri_sock_accept(listener, &server, &full), RI_IO_OK);
	assert_false(full);
	ri_sock_close(server);
	ri_sock_close(client);
	ri_sock_close(listener);
}

static void
a_shut_down_listener_is_finished(void **state)
{
	ri_sockaddr at;
	int listener = listen_tcp(&at), server;
	bool full;

	(void)state;
	ri_sock_shutdown(listener);
	assert_int_equal(ri_sock_accept(listener, &server, &full), RI_IO_RESET);
	ri_sock_close(listener);
}

static void
for_bulk_a_unix_socket_gets_a_large_buffer_and_tcp_keeps_the_kernels(void **state)
{
	int fds[2], before;

	(void)state;
	make_pair(fds);
	before = option(fds[0], SOL_SOCKET, SO_SNDBUF);
	ri_sock_expect_bulk(fds[0]);
	assert_true(option(fds[0], SOL_SOCKET, SO_SNDBUF) > before);
	close_pair(fds);
	connect_tcp(fds);
	before = option(fds[0], SOL_SOCKET, SO_SNDBUF);
	ri_sock_expect_bulk(fds[0]);
	assert_int_equal(option(fds[0], SOL_SOCKET, SO_SNDBUF), before);
	close_pair(fds);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_there_is_again_and_an_ended_peer_eof),
		cmocka_unit_test(sending_to_nobody_is_a_reset_and_no_signal),
		cmocka_unit_test(a_reset_connection_says_so),
		cmocka_unit_test(a_full_socket_takes_part_of_it_then_says_again),
		cmocka_unit_test(receiving_waits_no_longer_than_the_timeout),
		cmocka_unit_test(a_shutdown_wakes_whoever_receives),
		cmocka_unit_test(the_peer_of_a_unix_socket_has_ids),
		cmocka_unit_test(the_peer_of_a_unix_socket_has_a_pidfd),
		cmocka_unit_test(the_peer_of_a_tcp_socket_has_an_address),
		cmocka_unit_test(an_address_is_written_as_one_writes_it),
		cmocka_unit_test(what_only_this_machine_can_reach_is_told_apart),
		cmocka_unit_test(a_host_that_cannot_be_found_is_unreachable),
		cmocka_unit_test(every_tcp_socket_sends_at_once_and_notices_a_dead_peer),
		cmocka_unit_test(a_foreign_socket_is_made_blocking_and_private),
		cmocka_unit_test(what_a_descriptor_is_can_be_told),
		cmocka_unit_test(accepting_without_descriptors_says_full_and_recovers),
		cmocka_unit_test(a_shut_down_listener_is_finished),
		cmocka_unit_test(
		    for_bulk_a_unix_socket_gets_a_large_buffer_and_tcp_keeps_the_kernels),
	};

	return cmocka_run_group_tests_name("socket", tests, NULL, NULL);
}
