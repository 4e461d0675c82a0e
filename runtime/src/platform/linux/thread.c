/* SPDX-License-Identifier: MIT */
#include "sys.h"
#include <errno.h>
#include <platform/atomic.h>
#include <platform/memory.h>
#include <platform/thread.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/* glibc 2.32 and later know. */
#ifdef __has_include
#if __has_include(<sys/single_threaded.h>)
#include <sys/single_threaded.h>
#define HAS_SINGLE_THREADED
#endif
#endif

struct ri_thread {
	void (*fn)(void *);
	void *ctx;
	struct ri_parker *parker; /* for the thread: without one it could do nothing */
	pthread_t id;    /* set before ri_thread_start() returns; not for the thread itself */
	ri_atomic count; /* the thread and whoever joins or detaches it */
};

static void
drop(ri_thread *t)
{
	if (ri_atomic_sub(&t->count, 1) == 1)
		ri_free(t);
}

static void *
run(void *arg)
{
	ri_thread *t = arg;

	ri_sys_parker_set(t->parker);
	t->fn(t->ctx);
	drop(t);
	return NULL;
}

ridl_status
ri_thread_start(void (*fn)(void *ctx), void *ctx, ri_thread **out)
{
	ri_thread *t = ri_zalloc(sizeof *t);
	sigset_t all, before;
	int err;

	*out = NULL;
	if (t == NULL)
		return ri_sys_failed(ENOMEM);
	t->fn = fn;
	t->ctx = ctx;
	t->parker = ri_sys_parker_get();
	if (t->parker == NULL) {
		ri_free(t);
		return ri_sys_failed(ENOMEM);
	}
	ri_atomic_store(&t->count, 2);
	/* A thread begins with the mask of its maker. Signals are the application's: its threads get them. */
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	err = pthread_create(&t->id, NULL, run, t);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	if (err != 0) {
		ri_sys_parker_put(t->parker);
		ri_free(t);
		return ri_sys_failed(err);
	}
	*out = t;
	return RIDL_OK;
}

void
ri_thread_join(ri_thread *t)
{
	pthread_join(t->id, NULL);
	drop(t);
}

void
ri_thread_detach(ri_thread *t)
{
	pthread_detach(t->id);
	drop(t);
}

uint64_t
ri_thread_sleeps(void)
{
	struct rusage usage;

	return getrusage(RUSAGE_THREAD, &usage) == 0 ? (uint64_t)usage.ru_nvcsw : 0;
}

void
ri_thread_yield(void)
{
	sched_yield();
}

unsigned
ri_thread_cores(void)
{
	cpu_set_t set;
	long n;

	if (sched_getaffinity(0, sizeof set, &set) == 0)
		n = CPU_COUNT(&set);
	else /* more than fit into the set */
		n = sysconf(_SC_NPROCESSORS_ONLN);
	return n > 0 ? (unsigned)n : 1;
}

bool
ri_thread_is_alone(void)
{
#ifdef HAS_SINGLE_THREADED
	return __libc_single_threaded;
#else
	return false;
#endif
}

bool
ri_thread_is_realtime(void)
{
	/* Not sched_getscheduler(): in some libraries it only says ENOSYS. */
	long policy = syscall(SYS_sched_getscheduler, 0);

	if (policy < 0)
		return false;
	policy &= ~(long)SCHED_RESET_ON_FORK;
	return policy == SCHED_FIFO || policy == SCHED_RR || policy == SCHED_DEADLINE;
}

__thread max_align_t ri_thread_area_words[RI_THREAD_AREA / sizeof(max_align_t)] RI_FAST_TLS;

/*
 * Slots. The values are thread-local words, so that reading one costs a load; the one key of pthreads is there
 * only to be told when a thread ends. Cleanups are the same for all threads.
 */
__thread void *ri_thread_slots[RI_SLOT_COUNT] RI_FAST_TLS;
static __thread bool will_be_told RI_FAST_TLS;
static ri_atomic_ptr cleanups[RI_SLOT_COUNT];
static pthread_key_t end_key;
static pthread_once_t end_key_once = PTHREAD_ONCE_INIT;

typedef void (*slot_cleanup)(void *value);

/*
 * Runs at the end of a thread: the parker goes last. What a cleanup (or another library's) sets anew makes
 * pthreads call this again.
 */
static void
thread_ends(void *unused)
{
	(void)unused;
	will_be_told = false;
	for (unsigned i = RI_SLOT_COUNT; i-- > 0;) {
		void *value = ri_thread_slots[i];
		slot_cleanup cleanup = (slot_cleanup)ri_atomic_ptr_load(&cleanups[i]);

		ri_thread_slots[i] = NULL;
		if (value != NULL && cleanup != NULL)
			cleanup(value);
	}
}

static void
make_end_key(void)
{
	if (pthread_key_create(&end_key, thread_ends) != 0)
		abort(); /* the 1,024 keys of this process are used up */
}

/* Without memory for it the thread's values are lost at its end; nothing else goes wrong. */
static void
ask_to_be_told(void)
{
	if (will_be_told)
		return;
	pthread_once(&end_key_once, make_end_key);
	will_be_told = pthread_setspecific(end_key, &will_be_told) == 0;
}

void
ri_thread_set_slot(unsigned slot, void *value, void (*cleanup)(void *value))
{
	if (cleanup != NULL)
		ri_atomic_ptr_store(&cleanups[slot], (void *)cleanup);
	ri_thread_slots[slot] = value;
	if (value != NULL)
		ask_to_be_told();
}

static uint64_t
draw_seed(void)
{
	uint64_t n;
	ssize_t got;

	do
		got = getrandom(&n, sizeof n, 0);
	while (got < 0 && errno == EINTR);
	if (got != sizeof n) /* no such call in this sandbox; an honest number is not to be had */
		n = (uint64_t)ri_now() * 0x9e3779b97f4a7c15u ^ (uint64_t)(uintptr_t)&n ^
		    (uint64_t)getpid() << 32;
	return n | 1;
}

uint64_t
ri_hash_seed(void)
{
	static ri_atomic64 drawn; /* 0: nobody has asked */
	uint64_t seed = ri_atomic64_load(&drawn);

	if (seed != 0)
		return seed;
	(void)ri_atomic64_cas(&drawn, 0, draw_seed());
	return ri_atomic64_load(&drawn);
}
