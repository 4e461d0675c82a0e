/* SPDX-License-Identifier: MIT */
/*
 * Sockets that were passed to this process: by systemd-socket-activate to this program, which it starts as a server;
 * and by the test to itself, for all that can be wrong with them.
 */
#include "worker.h"
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static void
activated_server(char **addresses)
{
	ridl_server *server;
	peer_worker *object;
	worker w;

	alarm(60);
	worker_init(&w);
	object = worker_new(&w);
	EXPECT(ridl_server_new(NULL, &server), RIDL_OK);
	for (; *addresses != NULL; addresses++)
		EXPECT(ridl_server_listen(server, *addresses), RIDL_OK);
	EXPECT(ridl_server_publish(server, &object->object), RIDL_OK);
	EXPECT(ridl_server_run(server), RIDL_OK);
	end_child(0);
}

typedef struct activation {
	pid_t pid;
	FILE *says;
	char places[2][64]; /* as systemd-socket-activate has them */
} activation;

/* It says of each socket that it listens, and starts the server when somebody connects. */
static void
activate(activation *a, const char *first, const char *second)
{
	char self[1024], names[] = "--fdname=one:two", line[256];
	const ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
	static unsigned made;
	int fds[2];

	assert_true(n > 0);
	self[n] = 0;
	for (int i = 0; i < 2; i++)
		snprintf(a->places[i], sizeof a->places[i], "@ridl-activated-%d-%u",
		    (int)getpid(), made++);
	assert_int_equal(pipe(fds), 0);
	a->pid = fork();
	if (a->pid == 0) {
		dup2(fds[1], STDERR_FILENO);
		close(fds[0]);
		close(fds[1]);
		execlp("systemd-socket-activate", "systemd-socket-activate", "-l", a->places[0],
		    "-l", a->places[1], names, self, "activated", first, second, NULL);
		_exit(127);
	}
	close(fds[1]);
	a->says = fdopen(fds[0], "r");
	for (int listening = 0; listening < 2;) {
		assert_non_null(fgets(line, sizeof line, a->says));
		listening += strstr(line, "Listening on") != NULL;
	}
}

static void
is_served_at(const char *place)
{
	char address[80];
	ridl_conn *conn;
	peer_worker *at;
	uint64_t sum;

	snprintf(address, sizeof address, "unix:%s", place);
	EXPECT(ridl_connect(address, NULL, &conn), RIDL_OK);
	at = peer_worker_at(conn);
	EXPECT(peer_worker_add(at, 40, 2, &sum), RIDL_OK);
	assert_int_equal(sum, 42);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
}

static void
deactivate(activation *a)
{
	assert_int_equal(kill(a->pid, SIGKILL), 0);
	assert_int_equal(waitpid(a->pid, NULL, 0), a->pid);
	fclose(a->says);
}

static void
a_server_is_activated_by_who_connects(void **state)
{
	activation a;

	(void)state;
	activate(&a, "systemd:", NULL);
	is_served_at(a.places[1]);
	is_served_at(a.places[0]);
	deactivate(&a);
	activate(&a, "systemd:two", "systemd:one");
	is_served_at(a.places[0]);
	is_served_at(a.places[1]);
	deactivate(&a);
}

/*
 * Passed by the test itself: a child of it puts them where they belong.
 */

typedef struct passing {
	const char *n, *pid, *names; /* NULL: not set; a pid of "": ours */
	const int *fds;
	int n_fds;
} passing;

static int
listen_tcp(in_addr_t host)
{
	const struct sockaddr_in at = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(host) };
	const int fd = socket(AF_INET, SOCK_STREAM, 0);

	CHECK(bind(fd, (const struct sockaddr *)&at, sizeof at) == 0);
	CHECK(listen(fd, 5) == 0);
	return fd;
}

static void
set(const char *name, const char *value)
{
	CHECK((value == NULL ? unsetenv(name) : setenv(name, value, 1)) == 0);
}

/* Runs fn in a child to which that was passed. */
static void
with_passed(const passing *p, void (*fn)(void))
{
	const pid_t pid = fork();
	char self[16];
	int status;

	if (pid == 0) {
		snprintf(self, sizeof self, "%d", (int)getpid());
		set("LISTEN_FDS", p->n);
		set("LISTEN_PID", p->pid != NULL && p->pid[0] == 0 ? self : p->pid);
		set("LISTEN_FDNAMES", p->names);
		for (int i = 0; i < p->n_fds; i++) /* all of them are higher */
			CHECK(dup2(p->fds[i], 3 + i) == 3 + i);
		fn();
		end_child(0);
	}
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
}

static void
fails(const char *address, ridl_status st, const char *why)
{
	ridl_server *server;

	EXPECT(ridl_server_new(NULL, &server), RIDL_OK);
	EXPECT(ridl_server_listen(server, address), st);
	MENTIONS(address);
	MENTIONS(why);
	CHECK(strcmp(ridl_last_error()->address, address) == 0);
	CHECK(ridl_server_address(server, 0) == NULL);
	ridl_server_free(server);
}

static void
nothing_was_passed(void)
{
	fails("systemd:", RIDL_E_UNREACHABLE, "no sockets were passed to this process");
}

static void
to_another(void)
{
	fails("systemd:one", RIDL_E_UNREACHABLE, "were passed to process 1, not to this one");
}

static void
nonsense(void)
{
	fails("systemd:", RIDL_E_INVALID, "make no sense");
}

static void
none_of_that_name(void)
{
	fails("systemd:three", RIDL_E_UNREACHABLE,
	    "none of the 2 sockets that were passed is called so; they are called 'one:two'");
}

static void
what_is_not_passed_is_refused_and_says_why(void **state)
{
	static const passing nothing = { NULL, NULL, NULL, NULL, 0 };
	static const passing half = { "1", NULL, NULL, NULL, 0 };
	static const passing other = { "1", "1", "one", NULL, 0 };
	static const passing negative = { "-1", "", NULL, NULL, 0 };
	static const passing many = { "100000", "", NULL, NULL, 0 };
	static const passing words = { "one", "", NULL, NULL, 0 };
	static const passing nobody = { "1", "0", NULL, NULL, 0 };
	const int fds[] = { listen_tcp(INADDR_LOOPBACK), listen_tcp(INADDR_LOOPBACK) };
	const passing two = { "2", "", "one:two", fds, 2 };

	(void)state;
	with_passed(&nothing, nothing_was_passed);
	with_passed(&half, nothing_was_passed);
	with_passed(&other, to_another);
	with_passed(&negative, nonsense);
	with_passed(&many, nonsense);
	with_passed(&words, nonsense);
	with_passed(&nobody, nonsense);
	with_passed(&two, none_of_that_name);
	close(fds[0]);
	close(fds[1]);
}

static size_t
listens_at(const char *address)
{
	ridl_server *server;
	size_t n = 0;

	EXPECT(ridl_server_new(NULL, &server), RIDL_OK);
	EXPECT(ridl_server_listen(server, address), RIDL_OK);
	while (ridl_server_address(server, n) != NULL)
		n++;
	ridl_server_free(server);
	return n;
}

static void
each_name(void)
{
	/* The server that took it has gone; it was passed to the process, not to the server. */
	for (int i = 0; i < 2; i++) {
		CHECK(listens_at("systemd:") == 3);
		CHECK(listens_at("systemd:two") == 2);
		CHECK(listens_at("systemd:one") == 1);
	}
	for (int fd = 3; fd < 6; fd++)
		CHECK(fcntl(fd, F_GETFD) == FD_CLOEXEC);
}

static void
several_sockets_may_have_one_name(void **state)
{
	const int fds[] = { listen_tcp(INADDR_LOOPBACK), listen_tcp(INADDR_LOOPBACK),
		listen_tcp(INADDR_LOOPBACK) };
	const passing three = { "3", "", "two:one:two", fds, 3 };

	(void)state;
	with_passed(&three, each_name);
	for (int i = 0; i < 3; i++)
		close(fds[i]);
}

static void
unnamed(void)
{
	CHECK(listens_at("systemd:unknown") == 1);
}

static void
what_has_no_name_is_called_unknown(void **state)
{
	const int fd = listen_tcp(INADDR_LOOPBACK);
	const passing one = { "1", "", NULL, &fd, 1 };

	(void)state;
	with_passed(&one, unnamed);
	close(fd);
}

static void
open_to_others(void)
{
	fails("systemd:", RIDL_E_DENIED, "other machines could connect");
}

static void
one_for_other_machines_is_refused_like_any(void **state)
{
	const int fd = listen_tcp(INADDR_ANY);
	const passing one = { "1", "", NULL, &fd, 1 };

	(void)state;
	with_passed(&one, open_to_others);
	close(fd);
}

static void
not_listening(void)
{
	fails("systemd:", RIDL_E_INVALID, "a connected socket; give it to ridl_connect()");
}

static void
what_does_not_listen_says_what_it_is(void **state)
{
	passing one = { "1", "", NULL, NULL, 1 };
	int fds[2];

	(void)state;
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
	one.fds = &fds[0];
	with_passed(&one, not_listening);
	close(fds[0]);
	close(fds[1]);
}

static void
systemd_is_for_listening_only(void **state)
{
	ridl_conn *conn;

	(void)state;
	EXPECT(ridl_connect("systemd:one", NULL, &conn), RIDL_E_ADDRESS);
	MENTIONS("systemd:one: systemd: is for listening only");
}

int
main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		TEST(a_server_is_activated_by_who_connects),
		TEST(what_is_not_passed_is_refused_and_says_why),
		TEST(several_sockets_may_have_one_name),
		TEST(what_has_no_name_is_called_unknown),
		TEST(one_for_other_machines_is_refused_like_any),
		TEST(what_does_not_listen_says_what_it_is),
		TEST(systemd_is_for_listening_only),
	};

	if (argc > 2 && strcmp(argv[1], "activated") == 0)
		activated_server(argv + 2);
	return cmocka_run_group_tests_name("systemd", tests, NULL, NULL);
}
