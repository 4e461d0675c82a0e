/* SPDX-License-Identifier: MIT */
/* Sockets that the library has not opened, as addresses. */
#include "worker.h"
#include <dirent.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static void
is_refused(int fd, const char *why)
{
	char address[32];
	ridl_conn *conn;

	snprintf(address, sizeof address, "fd:%d", fd);
	EXPECT(ridl_connect(address, NULL, &conn), RIDL_E_INVALID);
	MENTIONS(address);
	MENTIONS(why);
}

static void
is_no_place_to_listen(ridl_server *server, int fd, const char *why)
{
	char address[32];

	snprintf(address, sizeof address, "fd:%d", fd);
	EXPECT(ridl_server_listen(server, address), RIDL_E_INVALID);
	MENTIONS(address);
	MENTIONS(why);
}

static int
listen_tcp(void)
{
	const struct sockaddr_in at = { .sin_family = AF_INET,
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	const int fd = socket(AF_INET, SOCK_STREAM, 0);

	assert_int_equal(bind(fd, (const struct sockaddr *)&at, sizeof at), 0);
	assert_int_equal(listen(fd, 5), 0);
	return fd;
}

/* What was refused was not touched: it may be anybody's. */
static void
is_open(int fd)
{
	assert_true(fcntl(fd, F_GETFD) >= 0);
	assert_int_equal(close(fd), 0);
}

static void
what_is_no_connected_socket_is_refused_and_left_alone(void **state)
{
	int fds[2], fd;

	(void)state;
	is_refused(1000, "nothing is open under that number; see that whoever starts");
	fd = open("/dev/null", O_RDWR);
	is_refused(fd, "not a stream socket; check the number");
	is_open(fd);
	assert_int_equal(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, fds), 0);
	is_refused(fds[0], "not a stream socket; check the number");
	is_open(fds[0]);
	is_open(fds[1]);
	fd = socket(AF_INET, SOCK_STREAM, 0);
	is_refused(fd, "a socket that is not connected, or not any more; connect it first");
	is_open(fd);
	fd = listen_tcp();
	is_refused(fd, "a listening socket; give it to ridl_server_listen()");
	is_open(fd);
}

static void
what_does_not_listen_is_refused_and_left_alone(void **state)
{
	ridl_server *server;
	int fds[2], fd;

	(void)state;
	EXPECT(ridl_server_new(NULL, &server), RIDL_OK);
	is_no_place_to_listen(server, 1000, "nothing is open under that number");
	fd = socket(AF_UNIX, SOCK_STREAM, 0);
	is_no_place_to_listen(server, fd, "a socket that does not listen; call listen() on it");
	is_open(fd);
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
	is_no_place_to_listen(server, fds[0], "a connected socket; give it to ridl_connect()");
	is_open(fds[0]);
	is_open(fds[1]);
	ridl_server_free(server);
}

static void
adopting_takes_what_it_refuses(void **state)
{
	const int fd = socket(AF_INET, SOCK_STREAM, 0);
	ridl_conn *conn;

	(void)state;
	EXPECT(ridl_conn_adopt(fd, NULL, &conn), RIDL_E_INVALID);
	assert_true(fcntl(fd, F_GETFD) < 0);
}

static void
answers(const char *address)
{
	ridl_conn *conn;
	peer_worker *at;
	uint64_t sum;

	EXPECT(ridl_connect(address, NULL, &conn), RIDL_OK);
	at = peer_worker_at(conn);
	EXPECT(peer_worker_add(at, 40, 2, &sum), RIDL_OK);
	assert_int_equal(sum, 42);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
}

static void
a_listening_socket_is_served_under_the_address_it_is_bound_to(void **state)
{
	const int fd = listen_tcp();
	char address[32];
	ridl_server *server;
	peer_worker *object;
	worker w;

	(void)state;
	snprintf(address, sizeof address, "fd:%d", fd);
	worker_init(&w);
	object = worker_new(&w);
	EXPECT(ridl_server_new(NULL, &server), RIDL_OK);
	EXPECT(ridl_server_listen(server, address), RIDL_OK);
	assert_int_equal(fcntl(fd, F_GETFD), FD_CLOEXEC);
	EXPECT(ridl_server_publish(server, &object->object), RIDL_OK);
	peer_worker_unref(object);
	EXPECT(ridl_server_start(server), RIDL_OK);
	assert_memory_equal(ridl_server_address(server, 0), "tcp:127.0.0.1:", 14);
	for (int i = 0; i < 3; i++)
		answers(ridl_server_address(server, 0));
	ridl_server_free(server);
	assert_true(fcntl(fd, F_GETFD) < 0); /* it was taken over */
	worker_done(&w);
}

/* Of those open now; the first is the one that reads the folder. */
static size_t
list_descriptors(int *out, size_t most)
{
	DIR *dir = opendir("/proc/self/fd");
	const struct dirent *entry;
	size_t n = 0;

	CHECK(dir != NULL);
	while ((entry = readdir(dir)) != NULL)
		if (entry->d_name[0] != '.' && atoi(entry->d_name) != dirfd(dir)) {
			CHECK(n < most);
			out[n++] = atoi(entry->d_name);
		}
	closedir(dir);
	return n;
}

static bool
is_in(int fd, const int *fds, size_t n)
{
	while (n-- > 0)
		if (fds[n] == fd)
			return true;
	return false;
}

/* Programs that this one starts shall not hold its connections open, let alone use them. */
static void
every_descriptor_of_the_library_is_close_on_exec(void **state)
{
	enum { MOST = 256 };
	static const char *const schemes[] = { "unix", "tcp", "pair" };
	int before[MOST], after[MOST], pidfd;
	const size_t n_before = list_descriptors(before, MOST);
	ridl_serving_thread *thread;
	ridl_conn *conns[4];
	site sites[3];
	size_t n;

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		site_start(&sites[i], schemes[i], NULL);
		conns[i] = site_connect(&sites[i]);
	}
	conns[3] = site_connect(&sites[0]);
	EXPECT(ridl_serving_thread_start(conns[0], &thread), RIDL_OK);
	assert_true(ridl_conn_fd(conns[1]) >= 0);
	EXPECT(ridl_conn_pidfd(conns[3], &pidfd), RIDL_OK);
	n = list_descriptors(after, MOST);
	assert_true(n >= n_before + 4 + 4 + 3 + 2); /* both ends, listeners, and what is polled */
	for (size_t i = 0; i < n; i++)
		if (!is_in(after[i], before, n_before))
			assert_int_equal(fcntl(after[i], F_GETFD), FD_CLOEXEC);
	close(pidfd);
	ridl_serving_thread_free(thread);
	for (size_t i = 0; i < 4; i++)
		ridl_conn_unref(conns[i]);
	for (size_t i = 0; i < 3; i++)
		site_stop(&sites[i]);
}

/* Whoever made the file may have another use for it. */
static void
the_file_of_an_inherited_socket_stays(void **state)
{
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	char address[32], expected[128];
	ridl_server *server;
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	(void)state;
	snprintf(at.sun_path, sizeof at.sun_path, "/tmp/ridl-fd-%d", (int)getpid());
	snprintf(expected, sizeof expected, "unix:%s", at.sun_path);
	assert_int_equal(bind(fd, (const struct sockaddr *)&at, sizeof at), 0);
	assert_int_equal(listen(fd, 5), 0);
	snprintf(address, sizeof address, "fd:%d", fd);
	EXPECT(ridl_server_new(NULL, &server), RIDL_OK);
	EXPECT(ridl_server_listen(server, address), RIDL_OK);
	assert_string_equal(ridl_server_address(server, 0), expected);
	ridl_server_free(server);
	assert_int_equal(unlink(at.sun_path), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(what_is_no_connected_socket_is_refused_and_left_alone),
		TEST(what_does_not_listen_is_refused_and_left_alone),
		TEST(adopting_takes_what_it_refuses),
		TEST(a_listening_socket_is_served_under_the_address_it_is_bound_to),
		TEST(every_descriptor_of_the_library_is_close_on_exec),
		TEST(the_file_of_an_inherited_socket_stays),
	};

	return cmocka_run_group_tests_name("fd", tests, NULL, NULL);
}
