/* SPDX-License-Identifier: MIT */
#ifndef RI_PLATFORM_THREAD_H
#define RI_PLATFORM_THREAD_H

#include <platform/clock.h>
#include <ridl/status.h>
#include <stddef.h>

/*
 * Threads, what each keeps for itself, and how one sleeps until another wakes it.
 */
typedef struct ri_thread ri_thread;

/* Starts fn(ctx) with all signals blocked, and with its parker. RIDL_E_SYSTEM, RIDL_E_NO_MEMORY. */
ridl_status ri_thread_start(void (*fn)(void *ctx), void *ctx, ri_thread **out);
/* Waits for its end and frees it. */
void ri_thread_join(ri_thread *);
/* It will free itself at its end. */
void ri_thread_detach(ri_thread *);

/* Gives the core to whoever is ready. */
void ri_thread_yield(void);
/* How often this thread has slept; the times when it lost its core to another do not count. A system call. */
uint64_t ri_thread_sleeps(void);
/* Usable by this process; at least 1. */
unsigned ri_thread_cores(void);
/* Whether this is certainly the only thread of the process: then none can do anything while it sleeps. */
bool ri_thread_is_alone(void);
/* Whether this thread runs under a real-time policy, where yielding helps nobody. */
bool ri_thread_is_realtime(void);

/*
 * This thread's own slots: NULL at first. When a thread ends with slot set, the slot's
 * cleanup (registered once, by anybody) is called with the value.
 */
enum {
	RI_SLOT_PARKER, /* platform/'s own, like the next */
	RI_SLOT_BLOCKS,
	RI_SLOT_ERROR,
	RI_SLOT_COUNT
};
#ifdef RI_SIMULATED
void *ri_thread_slot(unsigned slot);
#else
/*
 * Thread-local words that are read on every call. The model saves a function call per access in a
 * shared library; elsewhere than in glibc it would forbid loading that library with dlopen().
 */
#ifdef __GLIBC__
#define RI_FAST_TLS __attribute__((__tls_model__("initial-exec")))
#else
#define RI_FAST_TLS
#endif
extern __thread void *ri_thread_slots[RI_SLOT_COUNT] RI_FAST_TLS;

static inline void *
ri_thread_slot(unsigned slot)
{
	return ri_thread_slots[slot];
}
#endif
void ri_thread_set_slot(unsigned slot, void *value, void (*cleanup)(void *value));

/* This thread's own RI_THREAD_AREA bytes: zero at its start, aligned for anything. Never NULL. */
enum { RI_THREAD_AREA = 64 };
#ifdef RI_SIMULATED
void *ri_thread_area(void);
#else
extern __thread max_align_t
    ri_thread_area_words[RI_THREAD_AREA / sizeof(max_align_t)] RI_FAST_TLS;

static inline void *
ri_thread_area(void)
{
	return ri_thread_area_words;
}
#endif

/*
 * A parker holds at most one token. Sleeping takes it, or waits for it; waking puts it there. Each thread
 * has one; they are never freed but handed on to later threads, so waking a thread that has just gone
 * on, or ended, is harmless: whoever sleeps must look again at what it waits for.
 */
typedef struct ri_parker ri_parker;

/* This thread's. Never NULL once it was asked for and got; NULL only when memory is out. */
ri_parker *ri_parker_self(void);
void ri_unpark(ri_parker *);
/* Until there is a token, or deadline. */
void ri_park(ri_parker *self, ri_time deadline);

/* What to watch while parked, and what was seen. */
enum { RI_POLL_IN = 1, RI_POLL_OUT = 2, RI_POLL_HANGUP = 4 };
typedef struct ri_watch {
	int fd;
	uint32_t events;
	uint32_t seen;
} ri_watch;

/* Until one of the descriptors is ready, there is a token, or deadline. RIDL_E_SYSTEM, RIDL_E_NO_MEMORY. */
ridl_status ri_park_watching(ri_parker *self, ri_watch *, size_t n, ri_time deadline);

/* A number nobody outside can guess, the same all through the life of the process: the seed of its hash tables. */
uint64_t ri_hash_seed(void);

#endif
