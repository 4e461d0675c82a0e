/* SPDX-License-Identifier: MIT */
/*
 * What syscalls.sh looks at: a server, and a client that makes so many sync calls on one thread, without a serving
 * thread, and sleeps at once when it waits.
 *
 * usage: syscalls serve            says its address, and serves until its input ends
 *        syscalls call ADDRESS N
 */
#include "worker.h"
#include <unistd.h>

static int
serve(void)
{
	site s;
	char c;

	site_start(&s, "unix", NULL);
	printf("%s\n", s.address);
	fflush(stdout);
	while (read(STDIN_FILENO, &c, 1) > 0)
		;
	site_stop(&s);
	return 0;
}

static int
call(const char *address, uint64_t n)
{
	const ridl_conn_options options = { .size = sizeof options, .wait = RIDL_WAIT_SLEEP };
	ridl_conn *conn;
	peer_worker *at;
	uint64_t sum;

	EXPECT(ridl_connect(address, &options, &conn), RIDL_OK);
	at = peer_worker_at(conn);
	for (uint64_t i = 0; i < n; i++) {
		EXPECT(peer_worker_add(at, i, 1, &sum), RIDL_OK);
		CHECK(sum == i + 1);
	}
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	return 0;
}

int
main(int argc, char **argv)
{
	if (argc == 2 && strcmp(argv[1], "serve") == 0)
		return serve();
	if (argc == 4 && strcmp(argv[1], "call") == 0)
		return call(argv[2], strtoull(argv[3], NULL, 10));
	fprintf(stderr, "usage: syscalls serve | syscalls call ADDRESS N\n");
	return 2;
}
