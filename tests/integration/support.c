/* SPDX-License-Identifier: MIT */
#include "support.h"
#include <dirent.h>
#include <sched.h>
#include <time.h>
#include <unistd.h>

enum { TOO_LONG_S = 40 };

void
check_failed(const char *file, int line, const char *what)
{
	fprintf(stderr, "%s:%d: not so: %s\n", file, line, what);
	fprintf(stderr, "the last failure of this thread: %s\n", ridl_last_error()->message);
	abort();
}

void
expect_status(const char *file, int line, const char *call, ridl_status got, ridl_status wanted)
{
	if (got == wanted)
		return;
	fprintf(stderr, "%s:%d: %s gave %d (%s), not %d (%s); the last failure: %s\n", file, line,
	    call, got, ridl_status_text(got), wanted, ridl_status_text(wanted),
	    ridl_last_error()->message);
	abort();
}

void
expect_ended(const char *file, int line, ridl_future *f, ridl_status wanted)
{
	const ridl_error *e;

	expect_status(file, line, "ridl_future_wait()", ridl_future_wait(f), RIDL_OK);
	e = ridl_future_error(f);
	expect_status(file, line, "the future", e == NULL ? RIDL_OK : e->status, wanted);
	if (ridl_future_failed(f) != (wanted != RIDL_OK))
		check_failed(file, line, "the future knows whether it failed");
}

void
expect_mention(const char *file, int line, const char *message, const char *text)
{
	if (strstr(message, text) != NULL)
		return;
	fprintf(stderr, "%s:%d: no '%s' in '%s'\n", file, line, text, message);
	abort();
}

void
counter_add(counter *c, unsigned n)
{
	pthread_mutex_lock(&c->mu);
	c->value += n;
	pthread_cond_broadcast(&c->changed);
	pthread_mutex_unlock(&c->mu);
}

unsigned
counter_value(counter *c)
{
	unsigned value;

	pthread_mutex_lock(&c->mu);
	value = c->value;
	pthread_mutex_unlock(&c->mu);
	return value;
}

void
counter_wait_at(const char *file, int line, counter *c, unsigned at_least)
{
	struct timespec until;
	int err = 0;

	clock_gettime(CLOCK_MONOTONIC, &until); /* a test may set the other one */
	until.tv_sec += TOO_LONG_S;
	pthread_mutex_lock(&c->mu);
	while (c->value < at_least && err == 0)
		err = pthread_cond_clockwait(&c->changed, &c->mu, CLOCK_MONOTONIC, &until);
	if (err != 0) {
		fprintf(stderr, "%s:%d: waited in vain for %u, have %u\n", file, line, at_least,
		    c->value);
		abort();
	}
	pthread_mutex_unlock(&c->mu);
}

#ifdef RI_COVERAGE
void __gcov_dump(void);
#endif

void
end_child(int status)
{
#ifdef RI_COVERAGE
	__gcov_dump();
#endif
	_exit(status);
}

void
start_thread(pthread_t *thread, void *(*fn)(void *), void *ctx)
{
	CHECK(pthread_create(thread, NULL, fn, ctx) == 0);
}

void
join_thread(pthread_t thread)
{
	CHECK(pthread_join(thread, NULL) == 0);
}

void
count_callback(ridl_future *f, void *ctx)
{
	CHECK(ridl_future_ready(f));
	counter_add(ctx, 1);
}

const char *
fresh_address(const char *scheme, char *buf, size_t size)
{
	static unsigned n;

	n++;
	if (strcmp(scheme, "tcp") == 0)
		snprintf(buf, size, "tcp:127.0.0.1:0");
	else if (strcmp(scheme, "unix") == 0)
		snprintf(buf, size, "unix:@ridl-test-%d-%u", (int)getpid(), n);
	else
		snprintf(buf, size, "pair:test-%u", n);
	return buf;
}

unsigned
count_threads(void)
{
	DIR *dir = opendir("/proc/self/task");
	const struct dirent *entry;
	unsigned n = 0;

	CHECK(dir != NULL);
	while ((entry = readdir(dir)) != NULL)
		n += entry->d_name[0] != '.';
	closedir(dir);
	return n;
}

static bool
is_counted(const char *name)
{
	char path[300], target[64];
	ssize_t n;

	snprintf(path, sizeof path, "/proc/self/fd/%s", name);
	n = readlink(path, target, sizeof target - 1);
	if (n < 0)
		return false;
	target[n] = 0;
	return strncmp(target, "socket:", 7) == 0 || strstr(target, "eventpoll") != NULL;
}

unsigned
count_descriptors(void)
{
	DIR *dir = opendir("/proc/self/fd");
	const struct dirent *entry;
	unsigned n = 0;

	CHECK(dir != NULL);
	while ((entry = readdir(dir)) != NULL)
		n += is_counted(entry->d_name);
	closedir(dir);
	return n;
}

/*
 * What the programs call to run their tests comes through here: TESTS="this that" runs those alone, TIMES=50 so often.
 */
int __wrap__cmocka_run_group_tests(
    const char *group, const struct CMUnitTest *, size_t n, CMFixtureFunction, CMFixtureFunction);
int __real__cmocka_run_group_tests(
    const char *group, const struct CMUnitTest *, size_t n, CMFixtureFunction, CMFixtureFunction);

static bool
is_among(const char *names, const char *name)
{
	const size_t len = strlen(name);

	for (size_t n; *names != 0; names += n + (names[n] == ' ')) {
		n = strcspn(names, " ");
		if (n == len && memcmp(names, name, n) == 0)
			return true;
	}
	return false;
}

int
__wrap__cmocka_run_group_tests(const char *group, const struct CMUnitTest *tests, size_t n,
    CMFixtureFunction setup, CMFixtureFunction teardown)
{
	const char *names = getenv("TESTS"), *times = getenv("TIMES");
	struct CMUnitTest chosen[100];
	size_t n_chosen = 0;
	int failed = 0;

	CHECK(n <= sizeof chosen / sizeof chosen[0]);
	for (size_t i = 0; i < n; i++)
		if (names == NULL || is_among(names, tests[i].name))
			chosen[n_chosen++] = tests[i];
	CHECK(n_chosen > 0);
	for (long left = times == NULL ? 1 : atol(times); left > 0 && failed == 0; left--)
		failed = __real__cmocka_run_group_tests(group, chosen, n_chosen, setup, teardown);
	return failed;
}

static unsigned descriptors;

int
note_descriptors(void **state)
{
	(void)state;
	descriptors = count_descriptors();
	return 0;
}

/* A thread that was told to free itself, and a server's peer that hung up, take a moment to close theirs. */
int
same_descriptors(void **state)
{
	time_t until = time(NULL) + 5;
	unsigned now;

	(void)state;
	while ((now = count_descriptors()) != descriptors && time(NULL) < until)
		sched_yield();
	if (now != descriptors)
		fprintf(stderr, "%u descriptors were open before the test, %u after it\n",
		    descriptors, now);
	return now == descriptors ? 0 : -1;
}
