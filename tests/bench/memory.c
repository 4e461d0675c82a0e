/* SPDX-License-Identifier: MIT */
/*
 * What an idle connection holds in the server: many connect, call once and stay. usage: memory [--smoke]
 */
#include "support/echo.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static const bench_subject subject = { .flags = 0 };

/* The server in a process of its own: what it holds is told by a method. */
static pid_t
start(const char *address, int *out_hold)
{
	int tell[2], hold[2];
	char c;
	pid_t pid;

	BENCH_CHECK(pipe(tell) == 0 && pipe(hold) == 0);
	pid = fork();
	BENCH_CHECK(pid >= 0);
	if (pid == 0) {
		BENCH_CHECK(
		    dup2(tell[1], STDOUT_FILENO) >= 0 && dup2(hold[0], STDIN_FILENO) >= 0);
		close(tell[0]);
		close(hold[1]);
		echo_serve(address, &subject);
		exit(0);
	}
	close(tell[1]);
	close(hold[0]);
	BENCH_CHECK(read(tell[0], &c, 1) == 1);
	close(tell[0]);
	*out_hold = hold[1];
	return pid;
}

static bench_echo_memory_results
held(echo_client *c)
{
	bench_echo_memory_results *m, copy;

	BENCH_CHECK(bench_echo_memory(c->echo, &m) == RIDL_OK);
	copy = *m;
	ridl_free(m);
	return copy;
}

static void
ask(echo_client *c, uint32_t number)
{
	const bench_small in = echo_make(number);
	bench_small *out;

	BENCH_CHECK(bench_echo_small(c->echo, &in, &out) == RIDL_OK);
	echo_check(out, number);
	ridl_free(out);
}

/* What a server knows of a method from its first call on is no connection's: that comes before. */
static void
measure(const char *address, int n)
{
	echo_client **clients = calloc((size_t)n + 1, sizeof *clients);
	bench_echo_memory_results before, after;

	BENCH_CHECK(clients != NULL);
	clients[n] = echo_open(address, &subject);
	ask(clients[n], 0);
	for (int i = 0; i < 10; i++)
		before = held(clients[n]);
	for (int i = 0; i < n; i++) {
		clients[i] = echo_open(address, &subject);
		ask(clients[i], (uint32_t)i);
	}
	after = held(clients[n]);
	printf("W6 %d idle connections: heap %.0f bytes each, resident %.0f bytes each\n", n,
	    ((double)after.heap - (double)before.heap) / n,
	    ((double)after.resident - (double)before.resident) / n);
	fflush(stdout);
	for (int i = 0; i <= n; i++)
		echo_close(clients[i]);
	free(clients);
}

int
main(int argc, char **argv)
{
	const bool smoke = argc == 2 && strcmp(argv[1], "--smoke") == 0;
	const int counts[] = { smoke ? 20 : 1000, 18000 };
	struct rlimit files;
	int hold, status = 0;
	char address[64];
	pid_t pid;

	if (argc > 1 && !smoke) {
		fprintf(stderr, "usage: %s [--smoke]\n", argv[0]);
		return 2;
	}
	BENCH_CHECK(getrlimit(RLIMIT_NOFILE, &files) == 0);
	files.rlim_cur = files.rlim_max;
	BENCH_CHECK(setrlimit(RLIMIT_NOFILE, &files) == 0);
	for (int i = 0; i < (smoke ? 1 : 2); i++) {
		if ((rlim_t)counts[i] + 100 > files.rlim_cur) {
			printf("W6 %d idle connections: not measured, this process may have %lu "
			       "files\n",
			    counts[i], (unsigned long)files.rlim_cur);
			continue;
		}
		snprintf(address, sizeof address, "unix:@memory-%d-%d", (int)getpid(), i);
		pid = start(address, &hold);
		measure(address, counts[i]);
		BENCH_CHECK(write(hold, "", 1) == 1);
		close(hold);
		BENCH_CHECK(waitpid(pid, &status, 0) == pid && status == 0);
	}
	return 0;
}
