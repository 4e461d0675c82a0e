/* SPDX-License-Identifier: MIT */
#ifndef LOAD_H
#define LOAD_H

#include "support.h"

#include <sys/types.h>

/*
 * What the programs of this folder share. Each shows one claim: it prints a line for each part of it, and ends with
 * a failure if one does not hold. Timings are figures: they are printed, and never decide.
 *
 * The other ends are processes of their own: the same program, started again in a role.
 */

/* A role is what a child does; the words are what it was started with. */
typedef struct load_role {
	const char *name;
	void (*play)(char **words, size_t n_words);
} load_role;

/*
 * To be called first in main(). Plays the role and ends, in a child. Options: --smoke, for a moment, to see that it works;
 * --times=N; --seed=N; --only=NAME, of a program with parts that have names.
 */
void load_begin(int argc, char **argv, const load_role *roles, size_t n_roles);
/* What main() returns. */
int load_end(void);

/* How often, or long: as --times says; full, or smoke. A sanitizer makes it less. */
unsigned load_times(unsigned full, unsigned smoke);
bool load_is_smoke(void);
bool load_is_wanted(const char *name);
/* Below n, from --seed. Any thread. */
unsigned load_random(unsigned n);

/* A part of the claim, and whether it holds. */
void load_claim(bool holds, const char *format, ...) RIDL_PRINTF(2, 3);
void load_figure(const char *format, ...) RIDL_PRINTF(1, 2);

typedef struct load_child {
	pid_t pid;
	int in, out; /* its standard ones */
} load_child;

/* The words end with NULL. */
void load_start(load_child *, const char *role, ...);
/* A line that it says; it must come in time. */
void load_hear(load_child *, char *line, size_t size);
/* kill -9; it is gone when this returns. */
void load_kill(load_child *);
/* Tells it to end, and waits until it has. */
void load_finish(load_child *);
/* In the child: says a line; waits until it is told to end, or up to so long (true: it is). */
void load_say(const char *format, ...) RIDL_PRINTF(1, 2);
void load_wait_end(void);
bool load_is_over(unsigned ms);

/* Nanoseconds of the monotonic clock. */
uint64_t load_now(void);
void load_sleep_us(unsigned us);

/* What this process holds. */
typedef struct load_footing {
	uint64_t heap, resident;
	unsigned descriptors, threads;
} load_footing;

load_footing load_footing_now(void);

/* How long each call took, in nanoseconds. Any thread. */
typedef struct load_samples {
	pthread_mutex_t mu;
	uint64_t *ns;
	size_t n, cap;
} load_samples;

#define LOAD_SAMPLES_INIT                                                                        \
	{                                                                                        \
		PTHREAD_MUTEX_INITIALIZER, NULL, 0, 0                                            \
	}

void load_sample(load_samples *, uint64_t ns);
void load_samples_free(load_samples *);
/* In microseconds; sorts them. */
double load_percentile(load_samples *, double percent);

#endif
