/* SPDX-License-Identifier: MIT */
#ifndef BENCH_H
#define BENCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Measuring. A bench compares subjects that do the same thing: the first is the floor, hand-written on plain
 * sockets. Every subject has a server in a process of its own and a client in this one. They run in turn, round
 * after round, so that what disturbs the machine disturbs all of them, and each figure is given with its ratio to
 * the floor of the same round.
 *
 * Where the two ends run decides more than anything else, so each is measured in three placements:
 * `same`: both on core 0; `split`: the client on core 0, the server on core 1; `free`: as the system likes.
 */

/* One round of one subject. */
typedef struct bench_run {
	uint64_t end;   /* on bench_now()'s clock */
	uint64_t calls; /* how many were made */
	uint32_t *ns;   /* how long each took, where that was noted */
	size_t n, cap;
} bench_run;

typedef struct bench_subject {
	const char *name;
	/* In the server's process: serves at address, and tells bench_serving(). Threads are its own affair. */
	void (*serve)(const char *address, const struct bench_subject *);
	void *(*open)(const char *address, const struct bench_subject *);
	/* Calls until run->end. */
	void (*run)(void *client, bench_run *);
	void (*close)(void *client);
	unsigned flags;   /* what serve and open make of it */
	unsigned work_us; /* a handler that takes that long */
} bench_subject;

typedef enum bench_unit {
	BENCH_MICROSECONDS, /* the median of one call; less is better */
	BENCH_CALLS,        /* a second */
	BENCH_MIB,          /* a second; a call carries one */
} bench_unit;

typedef struct bench {
	const char *name;
	bench_unit unit;
	const bench_subject *subjects;
	size_t n_subjects;
	unsigned neighbours; /* processes that keep a core busy meanwhile */
} bench;

/* What a program of this folder does: measures as its arguments say, and prints a line for each figure. */
int bench_main(int argc, char **argv, const bench *benches, size_t n);

/*
 * The server listens at address: returns when it shall end. Without bench_main() that is said on standard output, and
 * comes from standard input.
 */
void bench_serving(const char *address);

/* Nanoseconds of the monotonic clock. */
uint64_t bench_now(void);
/* CPU time this process, and that one, has used so far. */
uint64_t bench_cpu(int pid);
void bench_spin(unsigned us);
void bench_sleep(unsigned us);
/* The server's process of the subject that runs now. */
int bench_server(void);

/* Whether there is time for another call; for the first there always is. */
bool bench_goes_on(const bench_run *);
/* Notes how long one took that began at that time; returns the time now. */
uint64_t bench_took(bench_run *, uint64_t began);

/* Ends the program, unless true: a figure of something that went wrong would be none. */
#define BENCH_CHECK(what) ((what) ? (void)0 : bench_die(#what, __FILE__, __LINE__))
_Noreturn void bench_die(const char *what, const char *file, int line);

#define BENCH_COUNT(array) (sizeof(array) / sizeof((array)[0]))

enum {
	BENCH_NAME_LEN = 16,
	BENCH_WINDOW = 128, /* calls in flight */
	BENCH_CONNS = 64,
	BENCH_THREADS = 8,
	BENCH_BULK_SIZE = 1 << 20,
};
/* The string of the small message. */
#define BENCH_TEXT "sixteen-bytes-ok"

#endif
