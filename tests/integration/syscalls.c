/* SPDX-License-Identifier: MIT */
/*
 * What syscalls.sh looks at: a server, and a client that makes so many sync calls on one thread, with a serving thread
 * beside it or without, and sleeps at once when it waits; or does nothing at all for so long.
 *
 * usage: syscalls serve                 says its address, and serves until its input ends
 *        syscalls call ADDRESS N        sync calls, alone
 *        syscalls call-served ADDRESS N
 *        syscalls call-again ADDRESS N  async ones, each from the callback of the one before
 *        syscalls connect ADDRESS N     connects so often, for one call each
 *        syscalls idle ADDRESS SECONDS  says when it begins, and when it ends
 */
#include "worker.h"
#include <dirent.h>
#include <sched.h>
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
call(const char *address, uint64_t n, bool served)
{
	const ridl_conn_options options = { .size = sizeof options, .wait = RIDL_WAIT_SLEEP };
	ridl_serving_thread *thread = NULL;
	ridl_conn *conn;
	peer_worker *at;
	uint64_t sum;

	EXPECT(ridl_connect(address, &options, &conn), RIDL_OK);
	at = peer_worker_at(conn);
	if (served)
		EXPECT(ridl_serving_thread_start(conn, &thread), RIDL_OK);
	for (uint64_t i = 0; i < n; i++) {
		EXPECT(peer_worker_add(at, i, 1, &sum), RIDL_OK);
		CHECK(sum == i + 1);
	}
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	ridl_serving_thread_free(thread);
	return 0;
}

static int
come_and_go(const char *address, uint64_t n)
{
	while (n-- > 0)
		call(address, 1, false);
	return 0;
}

typedef struct chain {
	peer_worker *at;
	uint64_t left;
	counter ended;
} chain;

static void call_on(chain *c);

static void
called(ridl_future *future, void *ctx)
{
	chain *c = ctx;
	uint64_t sum;

	EXPECT(peer_worker_add_value(peer_worker_add_future_of(future), &sum), RIDL_OK);
	CHECK(sum == c->left + 1);
	ridl_future_free(future);
	if (--c->left > 0)
		call_on(c);
	else
		counter_add(&c->ended, 1);
}

static void
call_on(chain *c)
{
	peer_worker_add_future *f = peer_worker_add_async(c->at, c->left, 1);

	EXPECT(ridl_future_add_callback(&f->future, called, c), RIDL_OK);
}

static int
call_again(const char *address, uint64_t n)
{
	const ridl_conn_options options = { .size = sizeof options, .wait = RIDL_WAIT_SLEEP };
	chain c = { .left = n, .ended = COUNTER_INIT };
	ridl_serving_thread *thread;
	ridl_conn *conn;

	EXPECT(ridl_connect(address, &options, &conn), RIDL_OK);
	c.at = peer_worker_at(conn);
	EXPECT(ridl_serving_thread_start(conn, &thread), RIDL_OK);
	if (n > 0) {
		call_on(&c);
		counter_wait(&c.ended, 1);
	}
	peer_worker_unref(c.at);
	ridl_conn_unref(conn);
	ridl_serving_thread_free(thread);
	return 0;
}

static void
count(void *self, peer_note_invoke_call *call, uint32_t number)
{
	(void)call;
	(void)number;
	counter_add(self, 1);
}

/* Whether the kernel says that it sleeps, in the letter behind its name. */
static bool
is_asleep(const char *thread)
{
	char path[300], line[256];
	const char *name_end;
	FILE *f;

	snprintf(path, sizeof path, "/proc/self/task/%s/stat", thread);
	f = fopen(path, "r");
	CHECK(f != NULL && fgets(line, sizeof line, f) != NULL);
	fclose(f);
	name_end = strrchr(line, ')');
	return name_end != NULL && name_end[1] == ' ' && name_end[2] == 'S';
}

static bool
others_are_asleep(void)
{
	DIR *dir = opendir("/proc/self/task");
	const struct dirent *entry;
	bool all = true;

	CHECK(dir != NULL);
	while ((entry = readdir(dir)) != NULL)
		if (entry->d_name[0] != '.' && atoi(entry->d_name) != getpid())
			all = all && is_asleep(entry->d_name);
	closedir(dir);
	return all;
}

/* It has made calls, and the server holds an object of its own: the serving thread watches for what may come. */
static int
idle(const char *address, unsigned seconds)
{
	enum { NOTES = 100 };
	counter came = COUNTER_INIT;
	peer_note *note = peer_note_new(count, &came, NULL);
	ridl_serving_thread *thread;
	ridl_conn *conn;
	peer_worker *at;

	EXPECT(ridl_connect(address, NULL, &conn), RIDL_OK);
	EXPECT(ridl_serving_thread_start(conn, &thread), RIDL_OK);
	at = peer_worker_at(conn);
	EXPECT(peer_worker_tell(at, note, 1, NOTES), RIDL_OK);
	counter_wait(&came, NOTES);
	while (!others_are_asleep())
		sched_yield();
	printf("begins\n");
	fflush(stdout);
	sleep(seconds);
	printf("ends\n");
	fflush(stdout);
	peer_note_unref(note);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
	ridl_serving_thread_free(thread);
	return 0;
}

int
main(int argc, char **argv)
{
	if (argc == 2 && strcmp(argv[1], "serve") == 0)
		return serve();
	if (argc == 4 && strcmp(argv[1], "call-again") == 0)
		return call_again(argv[2], strtoull(argv[3], NULL, 10));
	if (argc == 4 && strcmp(argv[1], "connect") == 0)
		return come_and_go(argv[2], strtoull(argv[3], NULL, 10));
	if (argc == 4 && strncmp(argv[1], "call", 4) == 0)
		return call(
		    argv[2], strtoull(argv[3], NULL, 10), strcmp(argv[1], "call-served") == 0);
	if (argc == 4 && strcmp(argv[1], "idle") == 0)
		return idle(argv[2], (unsigned)atoi(argv[3]));
	fprintf(stderr, "usage: syscalls serve | call ADDRESS N | call-served ADDRESS N | "
			"call-again ADDRESS N | connect ADDRESS N | idle ADDRESS SECONDS\n");
	return 2;
}
