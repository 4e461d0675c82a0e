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
#include <transport/transport.h>
/* cmocka wants <setjmp.h>, <stdarg.h> and the like before it */
#include <cmocka.h>

static ri_mutex mu = RI_MUTEX_STATIC;
static ri_cond changed;
static bool may_answer;   /* mu */
static int n_asked;       /* mu */
static int n_answered;    /* mu */
static int listener_port; /* mu */

/* Knows one host, "here", and answers when it may. */
int
getaddrinfo(
    const char *host, const char *port, const struct addrinfo *hints, struct addrinfo **out)
{
	struct addrinfo *ai;
	struct sockaddr_in *to;
	int to_port;

	(void)port;
	(void)hints;
	ri_mutex_lock(&mu);
	n_asked++;
	ri_cond_broadcast(&changed);
	while (!may_answer)
		ri_cond_wait(&changed, &mu, RI_NEVER);
	n_answered++;
	to_port = listener_port;
	ri_cond_broadcast(&changed);
	ri_mutex_unlock(&mu);
	if (strcmp(host, "here") != 0)
		return EAI_NONAME;
	ai = calloc(1, sizeof *ai + sizeof *to);
	assert_non_null(ai);
	to = (struct sockaddr_in *)(ai + 1);
	to->sin_family = AF_INET;
	to->sin_port = htons((uint16_t)to_port);
	to->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	ai->ai_addr = (struct sockaddr *)to;
	ai->ai_addrlen = sizeof *to;
	*out = ai;
	return 0;
}

void
freeaddrinfo(struct addrinfo *ai)
{
	free(ai);
}

static void
let_answer(bool may)
{
	ri_mutex_lock(&mu);
	may_answer = may;
	ri_cond_broadcast(&changed);
	ri_mutex_unlock(&mu);
}

static ri_address
address(const char *text)
{
	ri_address a;

	assert_int_equal(ri_address_parse(text, &a), RIDL_OK);
	return a;
}

static void
a_look_up_ends_at_the_deadline(void **state)
{
	const ri_address a = address("tcp:here:4000");
	const ri_time deadline = ri_time_after(ri_now(), RIDL_MS(20));
	int fd;

	(void)state;
	let_answer(false);
	assert_int_equal(ri_dial(&a, deadline, &fd), RIDL_E_TIMEOUT);
	assert_int_equal(fd, -1);
	assert_true(ri_now() >= deadline);
	assert_string_equal(ridl_last_error()->message,
	    "tcp:here:4000: no answer in time (the host is still being looked up); check the "
	    "host and "
	    "the network, or allow more time");
	/* The answer that nobody waits for any more is thrown away. */
	let_answer(true);
	ri_mutex_lock(&mu);
	while (n_answered < n_asked || n_asked == 0)
		ri_cond_wait(&changed, &mu, RI_NEVER);
	ri_mutex_unlock(&mu);
}

static void
a_host_that_is_found_in_time_is_connected_to(void **state)
{
	ri_sockaddr at = { .len = sizeof(struct sockaddr_in) };
	const ri_address a = address("tcp:here:4000");
	int listener, fd;

	(void)state;
	let_answer(true);
	((struct sockaddr_in *)&at.addr)->sin_family = AF_INET;
	((struct sockaddr_in *)&at.addr)->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	assert_int_equal(ri_sock_listen(&at, &listener), RIDL_OK);
	assert_int_equal(ri_sock_name(listener, &at), RIDL_OK);
	ri_mutex_lock(&mu);
	listener_port = ntohs(((struct sockaddr_in *)&at.addr)->sin_port);
	ri_mutex_unlock(&mu);
	assert_int_equal(ri_dial(&a, ri_time_after(ri_now(), RIDL_SECONDS(30)), &fd), RIDL_OK);
	ri_sock_close(fd);
	assert_int_equal(ri_dial(&a, RI_NEVER, &fd), RIDL_OK);
	ri_sock_close(fd);
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
	    ri_dial(&a, ri_time_after(ri_now(), RIDL_SECONDS(30)), &fd), RIDL_E_UNREACHABLE);
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
		cmocka_unit_test(a_host_that_is_found_in_time_is_connected_to),
		cmocka_unit_test(a_host_that_is_not_found_is_unreachable),
	};

	ri_cond_init(&changed);
	return cmocka_run_group_tests_name("resolve", tests, NULL, NULL);
}
