/* SPDX-License-Identifier: MIT */
/* Dialling a host whose name servers are slow: this program is its own resolver. */
#include <base/error.h>
#include <netdb.h>
#include <netinet/in.h>
#include <platform/sync.h>
#include <platform/thread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <transport/transport.h>
/* cmocka wants <setjmp.h>, <stdarg.h> and the like before it */
#include <cmocka.h>

static ri_mutex mu = RI_MUTEX_STATIC;
static ri_cond changed;
static bool may_answer;   /* mu */
static int n_asked;       /* mu */
static int listener_port; /* mu */
static int silent_port;   /* mu */

static void
ipv4(struct sockaddr_in *to, uint32_t host, int port)
{
	memset(to, 0, sizeof *to);
	to->sin_family = AF_INET;
	to->sin_port = htons((uint16_t)port);
	to->sin_addr.s_addr = htonl(host);
}

/* Prepended to *out. */
static void
add_answer(struct addrinfo **out, uint32_t host, int port)
{
	struct addrinfo *ai = calloc(1, sizeof *ai + sizeof(struct sockaddr_in));

	assert_non_null(ai);
	ai->ai_addr = (struct sockaddr *)(ai + 1);
	ai->ai_addrlen = sizeof(struct sockaddr_in);
	ipv4((struct sockaddr_in *)ai->ai_addr, host, port);
	ai->ai_next = *out;
	*out = ai;
}

/* Knows "here", and "there", which has a silent address before its good one. Answers when it may. */
int
getaddrinfo(
    const char *host, const char *port, const struct addrinfo *hints, struct addrinfo **out)
{
	int to_port, silent;

	(void)port;
	(void)hints;
	ri_mutex_lock(&mu);
	n_asked++;
	ri_cond_broadcast(&changed);
	while (!may_answer)
		ri_cond_wait(&changed, &mu, RI_NEVER);
	to_port = listener_port;
	silent = silent_port;
	ri_cond_broadcast(&changed);
	ri_mutex_unlock(&mu);
	*out = NULL;
	if (strcmp(host, "here") != 0 && strcmp(host, "there") != 0)
		return EAI_NONAME;
	add_answer(out, INADDR_LOOPBACK, to_port);
	if (strcmp(host, "there") == 0)
		add_answer(out, INADDR_LOOPBACK, silent);
	return 0;
}

void
freeaddrinfo(struct addrinfo *ai)
{
	while (ai != NULL) {
		struct addrinfo *next = ai->ai_next;

		free(ai);
		ai = next;
	}
}

static void
let_answer(bool may)
{
	ri_mutex_lock(&mu);
	may_answer = may;
	ri_cond_broadcast(&changed);
	ri_mutex_unlock(&mu);
}

/* Lets every thread that asks come to its end. */
static void
answer_all(void)
{
	struct stat tasks;

	let_answer(true);
	do {
		ri_thread_yield();
		assert_int_equal(stat("/proc/self/task", &tasks), 0);
	} while (tasks.st_nlink > 3 + SANITIZER_THREADS); /* ".", "..", and this one */
}

static ri_address
address(const char *text)
{
	ri_address a;

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

static void
a_look_up_ends_at_the_deadline(void **state)
{
	const ri_address a = address("tcp:here:4000");
	const ri_time deadline = ri_time_after(ri_now(), RIDL_MS(20));
	int fd;

	(void)state;
	let_answer(false);
	assert_int_equal(dial(&a, deadline, &fd), RIDL_E_TIMEOUT);
	assert_int_equal(fd, -1);
	assert_true(ri_now() >= deadline);
	assert_string_equal(ridl_last_error()->message,
	    "tcp:here:4000: no answer in time (the host is still being looked up); check the "
	    "host and "
	    "the network, or allow more time");
	/* The answer that nobody waits for any more is thrown away. */
	answer_all();
}

static void
silent_name_servers_do_not_fill_a_program_with_threads(void **state)
{
	const ri_address a = address("tcp:here:4000");
	int before, fd;

	(void)state;
	answer_all();
	let_answer(false);
	before = n_asked;
	for (int i = 0; i < 100; i++)
		assert_int_equal(dial(&a, 0, &fd), RIDL_E_TIMEOUT);
	assert_string_equal(ridl_last_error()->message,
	    "tcp:here:4000: no answer in time (earlier look-ups have not ended yet); check the "
	    "host and the network, or allow more time");
	answer_all();
	assert_int_equal(n_asked - before, 32);
}

/* A listener; *port is where. */
static int
listen_here(int *port)
{
	ri_sockaddr at = { .len = sizeof(struct sockaddr_in) };
	int fd;

	ipv4((struct sockaddr_in *)&at.addr, INADDR_LOOPBACK, 0);
	assert_int_equal(ri_sock_listen(&at, 0600, &fd), RIDL_OK);
	assert_int_equal(ri_sock_name(fd, &at), RIDL_OK);
	ri_mutex_lock(&mu);
	*port = ntohs(((struct sockaddr_in *)&at.addr)->sin_port);
	ri_mutex_unlock(&mu);
	return fd;
}

static void
a_host_that_is_found_in_time_is_connected_to(void **state)
{
	const ri_address a = address("tcp:here:4000");
	int listener, fd;

	(void)state;
	let_answer(true);
	listener = listen_here(&listener_port);
	assert_int_equal(dial(&a, ri_time_after(ri_now(), RIDL_SECONDS(30)), &fd), RIDL_OK);
	ri_sock_close(fd);
	assert_int_equal(dial(&a, RI_NEVER, &fd), RIDL_OK);
	ri_sock_close(fd);
	ri_sock_close(listener);
}

/* Its queue is full, so whoever comes gets no answer at all. */
static void
silence(int listener, int fds[2])
{
	struct sockaddr_in at;
	socklen_t len = sizeof at;

	assert_int_equal(listen(listener, 0), 0);
	assert_int_equal(getsockname(listener, (struct sockaddr *)&at, &len), 0);
	for (int i = 0; i < 2; i++) {
		fds[i] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
		(void)connect(fds[i], (struct sockaddr *)&at, len);
	}
}

static void
a_silent_address_leaves_time_for_the_next(void **state)
{
	const ri_address a = address("tcp:there:4000");
	const ri_time begin = ri_now();
	int silent, waiting[2], listener, fd;

	(void)state;
	let_answer(true);
	listener = listen_here(&listener_port);
	silent = listen_here(&silent_port);
	silence(silent, waiting);
	assert_int_equal(dial(&a, ri_time_after(begin, RIDL_SECONDS(2)), &fd), RIDL_OK);
	/* The first had its fair share, and no more. */
	assert_in_range(ri_now() - begin, RIDL_MS(990), RIDL_MS(1900));
	ri_sock_close(fd);
	ri_sock_close(waiting[0]);
	ri_sock_close(waiting[1]);
	ri_sock_close(silent);
	ri_sock_close(listener);
}

static void
a_host_that_is_not_found_is_unreachable(void **state)
{
	const ri_address a = address("tcp:nowhere:4000");
	int fd;

	(void)state;
	let_answer(true);
	assert_int_equal(
	    dial(&a, ri_time_after(ri_now(), RIDL_SECONDS(30)), &fd), RIDL_E_UNREACHABLE);
	assert_string_equal(ridl_last_error()->message,
	    "tcp:nowhere:4000: cannot be reached (name or service not known); check the host and "
	    "the "
	    "network");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_look_up_ends_at_the_deadline),
		cmocka_unit_test(silent_name_servers_do_not_fill_a_program_with_threads),
		cmocka_unit_test(a_silent_address_leaves_time_for_the_next),
		cmocka_unit_test(a_host_that_is_found_in_time_is_connected_to),
		cmocka_unit_test(a_host_that_is_not_found_is_unreachable),
	};

	ri_cond_init(&changed);
	return cmocka_run_group_tests_name("resolve", tests, NULL, NULL);
}
