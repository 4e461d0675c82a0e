/* SPDX-License-Identifier: MIT */
#ifndef SIM_SIM_H
#define SIM_SIM_H

#include <platform/clock.h>
#include <ridl/export.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#if defined(__SANITIZE_ADDRESS__)
#define SIM_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SIM_ASAN 1
#endif
#endif

/*
 * A world of one real thread: the runtime's threads are fibres, its clock jumps to the next event, its network is
 * memory. One number, the seed, decides everything that happens in it. This header is what the files
 * of the simulated platform share, and what scenarios see of it.
 */

/* Randomness. One stream for each use, so that drawing more of one leaves the others as they were. */
typedef struct sim_rng {
	uint64_t state;
} sim_rng;

void sim_rng_init(sim_rng *, uint64_t seed, uint64_t stream);
uint64_t sim_next(sim_rng *);
/* 0 .. n-1; 0 for n = 0. */
uint64_t sim_below(sim_rng *, uint64_t n);
/* lo .. hi. */
int64_t sim_between(sim_rng *, int64_t lo, int64_t hi);
/* True once in n times; never for 0. */
bool sim_one_in(sim_rng *, uint64_t n);

/* How this world is; made from the seed, and changed by a scenario before it starts or while it runs. */
typedef struct sim_nature {
	unsigned switch_one_in; /* a scheduling point gives the core away so often */
	bool priorities;        /* the highest priority runs, not any */
	unsigned reprioritise;  /* priorities: changed once in so many switches */
	unsigned cores;         /* what ri_thread_cores() says */
	unsigned hiccup_one_in; /* a switch takes up to hiccup long so often */
	ridl_duration hiccup;
	unsigned idle_wake_one_in; /* a sleeper is woken for nothing so often */
	size_t pipe_room;          /* bytes under way in one direction */
	ridl_duration latency;     /* at most, for a piece of bytes */
	unsigned stall_one_in;     /* a piece of bytes is late by up to stall so often */
	ridl_duration stall;
	unsigned cut_one_in; /* a read or write moves only a part so often */
	unsigned
	    no_memory_one_in; /* a read or write is refused for want of memory so often; 0: never */
	unsigned fail_alloc_one_in;  /* an allocation fails so often; 0: never */
	unsigned fail_alloc_of;      /* only that group's; 0: everybody's */
	unsigned fail_thread_one_in; /* a thread cannot be started so often; 0: never */
	unsigned max_fds;
} sim_nature;

/* What was counted in one world. */
typedef struct sim_counts {
	uint64_t points; /* scheduling points */
	uint64_t switches;
	uint64_t allocs;
	uint64_t failed_allocs;
	uint64_t bytes_sent;
	uint64_t fibres;
	uint64_t failed_threads, failed_fds;
	uint64_t failed_io; /* reads and writes refused for want of memory */
	uint64_t stalls, breaks;
} sim_counts;

/* The one failure of a fault loop. */
typedef struct sim_faults {
	uint64_t at;   /* which fails; 0: none */
	bool twice;    /* and the next call, with the first of its errors */
	bool again;    /* that is still to come */
	uint64_t seen; /* so many could have failed up to now */
} sim_faults;

typedef struct sim_world {
	uint64_t seed;
	bool deep;  /* remembers what it needs for a long report */
	bool trace; /* prints every event */
	sim_rng sched, net, memory, plan;
	sim_nature nature;
	sim_counts counts;
	sim_faults fault;
	ri_time now;
	ri_time end;   /* nothing may take so long */
	uint64_t hash; /* of all events: two runs of a seed have the same */
} sim_world;

extern sim_world sim;

/*
 * A process can have one world after the other: what is static is as it was at sim_prepare() whenever one begins. Not where
 * a tool keeps records of its own there.
 */
#if defined(SIM_ASAN) || defined(SIM_COVERAGE)
enum { SIM_WORLDS_A_PROCESS = 1 };
#else
enum { SIM_WORLDS_A_PROCESS = 1000 };
#endif
void sim_prepare(void);

/*
 * One run: makes the world of that seed, runs main as its first fibre, and returns when all fibres have ended.
 * What goes wrong ends the process with SIM_VIOLATION after a report.
 */
enum { SIM_VIOLATION = 3 };
void sim_begin(uint64_t seed, bool deep, bool trace);
void sim_run(void (*main)(void));

/*
 * Fibres (sched.c).
 */

typedef struct sim_fibre sim_fibre;

/* What a fibre sleeps for. It runs on when ready says so, or at the deadline. */
typedef struct sim_wait {
	const char *why;
	const void *what;
	bool (*ready)(const struct sim_wait *);
	ri_time deadline;
} sim_wait;

void sim_reserve_stacks(void);
sim_fibre *sim_self(void);
/* NULL: none is to be had. */
sim_fibre *sim_spawn(const char *name, void (*fn)(void *), void *ctx);
/* True: ready; false: the deadline came first. */
bool sim_wait_for(sim_wait *);
void sim_yield(void);
void sim_sleep(ridl_duration);
/* Whether this code runs on a fibre at all. */
bool sim_is_running(void);

/* A number that fibres inherit from who starts them: whose they are (0: nobody's). */
unsigned sim_group(void);
void sim_set_group(unsigned);

/* What belongs to a fibre, for the other files of the platform. */
enum { SIM_MAX_LOCKS = 8, SIM_MAX_FIBRES = 256 };
typedef struct sim_own {
	void *slots[4];
	_Alignas(max_align_t) unsigned char area[64];
	const void *locks[SIM_MAX_LOCKS];
	unsigned n_locks;
	char error_text[128];
	int user_depth; /* handlers and callbacks it is in */
	uint64_t sleeps;
} sim_own;
sim_own *sim_own_of(sim_fibre *);
sim_own *sim_mine(void);
const char *sim_name(const sim_fibre *);
unsigned sim_id(const sim_fibre *);
/* Called by a fibre at its end (thread.c): its slots' cleanups. */
void sim_thread_ends(void);
/* When the network does something next by itself; RI_NEVER. In net.c. */
ri_time sim_net_next_event(void);
/* Time passes: up to that long. */
void sim_pass(ridl_duration most);

/*
 * Reports (trace.c).
 */

/* Goes into the hash, and into the trace. what is a static text. */
void sim_event(const char *what, uint64_t a, uint64_t b);
/* Something that must never happen has. Does not return. */
RIDL_PRINTF(1, 2) __attribute__((noreturn)) void sim_violation(const char *format, ...);
/* Where a backtrace goes, one line for each function. */
size_t sim_backtrace(void **frames, size_t max);
void sim_print_frames(FILE *, void *const *frames, size_t n);
/* For reports: every fibre, and what it waits for. In sched.c. */
void sim_print_fibres(FILE *);

/*
 * Code of the application is entered and left (user.c): a violation under a lock.
 */
void sim_enter_user(const char *what);
void sim_leave_user(void);
/* A violation if this fibre holds a lock. */
void sim_no_locks(const char *what);

/*
 * Fault loops (fault.c): a call of the platform that has so many errors. 0: it goes well; otherwise which of them.
 */
#define SIM_FAULT(n_errors) sim_fault_at(__func__, (n_errors), __builtin_return_address(0))
unsigned sim_fault_at(const char *call, unsigned n_errors, const void *site);

/*
 * Memory (memory.c).
 */
void sim_reserve_heap(void);
/* Decides whether this allocation fails. */
bool sim_memory_fails(void);
/* This fibre gets a parker (parker.c). */
void sim_take_parker(void);
size_t sim_bytes_in_use(void);
/* A violation for each block that was never freed, or written to after that. */
void sim_check_memory(void);

/*
 * Descriptors and the network (fd.c, net.c).
 */
size_t sim_fds_in_use(void);
/* Until it is readable, or the deadline. */
void sim_poll(int fd, ri_time deadline);
/* Both ends of a stream inside this process. */
void sim_pair(int out_fds[2]);
void sim_check_fds(void);
void sim_check_processes(void);

/* Faults, on the live connections whose client belongs to that group. False: there is none. */
bool sim_net_reset(unsigned group);
bool sim_net_half_close(unsigned group);
bool sim_net_stall(unsigned group, ridl_duration);

#endif
