/* SPDX-License-Identifier: MIT */
#ifndef TEST_SUPPORT_H
#define TEST_SUPPORT_H

#include <pthread.h>
#include <ridl/ridl.h>

/* cmocka wants these before it */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* Like assert_true(), for any thread: cmocka's own may be used on the main thread alone. */
#define CHECK(what) ((what) ? (void)0 : check_failed(__FILE__, __LINE__, #what))
_Noreturn void check_failed(const char *file, int line, const char *what);

/* The status a call gave; what went wrong is printed if it is another. */
#define EXPECT(call, status) expect_status(__FILE__, __LINE__, #call, call, status)
void
expect_status(const char *file, int line, const char *call, ridl_status got, ridl_status wanted);

/* How a future ended. */
#define ENDED(future, status) expect_ended(__FILE__, __LINE__, future, status)
void expect_ended(const char *file, int line, ridl_future *, ridl_status);

/* The last failure of this thread names the address and the text. */
#define MENTIONS(text) expect_mention(__FILE__, __LINE__, ridl_last_error()->message, text)
void expect_mention(const char *file, int line, const char *message, const char *text);

/*
 * A number that only grows, and can be waited for: how often something has happened, or a gate.
 * Waiting ends the test when it takes too long: nothing in these tests sleeps.
 */
typedef struct counter {
	pthread_mutex_t mu;
	pthread_cond_t changed;
	unsigned value;
} counter;

#define COUNTER_INIT                                                                             \
	{                                                                                        \
		PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0                           \
	}

void counter_add(counter *, unsigned n);
unsigned counter_value(counter *);
#define counter_wait(c, at_least) counter_wait_at(__FILE__, __LINE__, c, at_least)
void counter_wait_at(const char *file, int line, counter *, unsigned at_least);

/* Ends a child process, without what its parent wants done at its own end. What was counted for coverage is kept. */
_Noreturn void end_child(int status);

void start_thread(pthread_t *, void *(*)(void *), void *);
void join_thread(pthread_t);

/* Of this process: threads; sockets and pollers, for a thread may keep an eventfd to be woken by. */
unsigned count_threads(void);
unsigned count_descriptors(void);

/* A future's callback: counts in the counter that is its context. */
void count_callback(ridl_future *, void *ctx);

/* An address of that scheme ("unix", "tcp", "pair") for a server, never given twice. */
const char *fresh_address(const char *scheme, char *buf, size_t size);

/* Setup and teardown of each test: it leaves no socket and no poller open. */
int note_descriptors(void **state);
int same_descriptors(void **state);
#define TEST(f) cmocka_unit_test_setup_teardown(f, note_descriptors, same_descriptors)

/* How much work a test does where time is short: sanitizers are slow. */
#if defined(__SANITIZE_THREAD__)
enum { SLOWNESS = 5 };
#elif defined(__SANITIZE_ADDRESS__)
enum { SLOWNESS = 2 };
#else
enum { SLOWNESS = 1 };
#endif

#endif
