/* SPDX-License-Identifier: MIT */
/*
 * Signals are the application's: no thread of the library takes one, and no write to a peer that has gone raises one.
 */
#include "rawpeer.h"
#include "worker.h"
#include <dirent.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Those that a thread cannot block: the kernel's two, and the C library's own two. */
static bool
can_be_blocked(int number)
{
	return number != SIGKILL && number != SIGSTOP && (number < 32 || number > 33);
}

static unsigned long long
blocked_by(const char *thread)
{
	unsigned long long blocked = 0;
	char path[300], line[256];
	bool found = false;
	FILE *status;

	snprintf(path, sizeof path, "/proc/self/task/%s/status", thread);
	status = fopen(path, "r");
	CHECK(status != NULL);
	while (!found && fgets(line, sizeof line, status) != NULL)
		found = sscanf(line, "SigBlk: %llx", &blocked) == 1;
	fclose(status);
	CHECK(found);
	return blocked;
}

/* Threads besides this one; each blocks whatever can be blocked. */
static unsigned
count_deaf_threads(void)
{
	const long self = syscall(SYS_gettid);
	DIR *dir = opendir("/proc/self/task");
	const struct dirent *entry;
	unsigned n = 0;

	CHECK(dir != NULL);
	while ((entry = readdir(dir)) != NULL) {
		unsigned long long blocked;

		if (entry->d_name[0] == '.' || atol(entry->d_name) == self)
			continue;
		blocked = blocked_by(entry->d_name);
		for (int i = 1; i <= 64; i++)
			CHECK(!can_be_blocked(i) || (blocked >> (i - 1) & 1) != 0);
		n++;
	}
	closedir(dir);
	return n;
}

static void
threads_of_the_library_take_no_signals(void **state)
{
	const unsigned before = count_threads();
	peer_worker_block_future *f[4];
	rig r;

	(void)state;
	rig_start(&r, "unix", 2);
	for (unsigned i = 0; i < 4; i++)
		f[i] = peer_worker_block_async(r.at, 1);
	counter_wait(
	    &r.site.worker.entered, 2); /* one has been overtaken, or waits for its turn */
	/* Two serving threads, and a driver and another at the server. */
	assert_true(count_deaf_threads() >= before - 1 + 4);
	counter_add(&r.site.worker.gate, 1);
	for (unsigned i = 0; i < 4; i++) {
		ENDED(&f[i]->future, RIDL_OK);
		ridl_future_free(&f[i]->future);
	}
	rig_stop(&r);
}

static volatile sig_atomic_t pipes;

static void
count_pipe(int number)
{
	(void)number;
	pipes++;
}

/* Answers to whoever has gone, from this thread: those of the library would not take the signal. */
static void
answer_the_dead(const char *scheme)
{
	script s = { .len = 0 };
	raw_peer p;
	site at;

	site_start(&at, scheme, NULL);
	raw_connect(&p, at.address);
	put_greeting(&s);
	for (uint32_t i = 1; i <= 8; i++)
		put_call(
		    &s, i, service_id("test.peer.Worker"), name_hash("test.peer.Worker/defer"));
	raw_send(&p, &s);
	counter_wait(&at.worker.deferred, 8);
	raw_close(&p);
	for (unsigned i = 0; i < 8; i++)
		(void)peer_worker_defer_reply(worker_take_deferred(&at.worker), i);
	site_stop(&at);
}

static void *
greet_and_go(void *ctx)
{
	raw_listener *listener = ctx;
	script s = { .len = 0 };
	raw_peer p;

	put_greeting(&s);
	raw_accept(listener, &p);
	raw_send(&p, &s);
	raw_close(&p);
	raw_listener_close(listener);
	return NULL;
}

/* Oneways, which do not look whether anybody has ended. */
static void
tell_the_dead(const char *scheme)
{
	raw_listener listener;
	ridl_status st = RIDL_OK;
	pthread_t thread;
	peer_worker *at;
	ridl_conn *conn;

	raw_listen(&listener, scheme);
	start_thread(&thread, greet_and_go, &listener);
	if (ridl_connect(listener.address, NULL, &conn) != RIDL_OK) {
		join_thread(thread); /* it was gone before its greeting was read */
		return;
	}
	join_thread(thread);
	at = peer_worker_at(conn);
	for (unsigned i = 0; i < 100 && st == RIDL_OK; i++)
		st = peer_worker_note_timed(at, RIDL_SECONDS(20), i);
	(void)peer_worker_drop(at);
	peer_worker_unref(at);
	ridl_conn_unref(conn);
}

static void
writing_to_a_dead_peer_raises_nothing(void **state)
{
	static const char *const schemes[] = { "unix", "tcp" };
	const struct sigaction count = { .sa_handler = count_pipe };
	struct sigaction before;

	(void)state;
	assert_int_equal(sigaction(SIGPIPE, &count, &before), 0);
	for (unsigned i = 0; i < 2; i++) {
		answer_the_dead(schemes[i]);
		tell_the_dead(schemes[i]);
	}
	assert_int_equal(pipes, 0);
	assert_int_equal(sigaction(SIGPIPE, &before, NULL), 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(threads_of_the_library_take_no_signals),
		TEST(writing_to_a_dead_peer_raises_nothing),
	};

	return cmocka_run_group_tests_name("signal", tests, NULL, NULL);
}
