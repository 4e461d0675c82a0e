/* SPDX-License-Identifier: MIT */
/*
 * Parkers. One word says all:
 *
 *   EMPTY     no token, nobody asleep
 *   TOKEN     ri_unpark() was here and nobody has slept since
 *   SLEEPING  the owner is, or is about to be, in futex(): wake it there
 *   WATCHING  the owner is, or is about to be, in ppoll(): write to the eventfd
 *
 *                 unpark                  park              park_watching
 *   EMPTY      -> TOKEN                -> SLEEPING       -> WATCHING
 *   TOKEN      -> TOKEN                -> EMPTY, return  -> EMPTY, return
 *   SLEEPING   -> TOKEN, futex wake    (the owner is the only one who sleeps)
 *   WATCHING   -> TOKEN, write
 *
 * Only the owner leaves EMPTY for a sleeping state, by compare and swap; if a token has come before, that
 * fails and it does not sleep. Any other thread only ever swaps TOKEN in, and then wakes by what it
 * swapped out. futex() sleeps only while the word still says SLEEPING; ppoll() watches the eventfd, which is
 * written after the word was changed. So no wake-up is lost. However the owner wakes, it swaps EMPTY in
 * before it returns: a token that is there by then is taken by that return.
 *
 * A waker may be delayed between its swap and its wake, or write. The owner may have gone on by then,
 * and sleep again, or have handed the parker on to another thread: that one is woken for nothing, finds no token,
 * takes the byte out of the eventfd, and sleeps on. This is why parkers are never freed.
 */
#include "sys.h"
#include <errno.h>
#include <linux/futex.h>
#include <platform/atomic.h>
#include <platform/memory.h>
#include <platform/process.h>
#include <platform/thread.h>
#include <poll.h>
#include <pthread.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { EMPTY, TOKEN, SLEEPING, WATCHING };

struct ri_parker {
	ri_atomic state;
	int wake_fd; /* -1 until somebody watches; written before the state says WATCHING */
	ri_parker *next_made; /* set once */
	ri_parker *next_idle; /* pool_lock */
};

/* All parkers ever made stay reachable from here, and those without a thread from idle. */
static pthread_mutex_t pool_lock = PTHREAD_MUTEX_INITIALIZER;
static ri_parker *made; /* pool_lock */
static ri_parker *idle; /* pool_lock */

static ri_parker *
take_idle(void)
{
	ri_parker *p;

	pthread_mutex_lock(&pool_lock);
	p = idle;
	if (p != NULL)
		idle = p->next_idle;
	pthread_mutex_unlock(&pool_lock);
	return p;
}

static ri_parker *
make(void)
{
	ri_parker *p = ri_zalloc(sizeof *p);

	ri_process_count_forks();
	if (p == NULL)
		return NULL;
	p->wake_fd = -1;
	pthread_mutex_lock(&pool_lock);
	p->next_made = made;
	made = p;
	pthread_mutex_unlock(&pool_lock);
	return p;
}

void
ri_sys_parker_put(void *parker)
{
	ri_parker *p = parker;

	pthread_mutex_lock(&pool_lock);
	p->next_idle = idle;
	idle = p;
	pthread_mutex_unlock(&pool_lock);
}

ri_parker *
ri_sys_parker_get(void)
{
	ri_parker *p = take_idle();

	return p != NULL ? p : make();
}

/*
 * In a child made by fork(): the eventfds are the parent's too, and who takes a byte out of one keeps it from a thread
 * there. What threads that are not here have left is not used again.
 */
void
ri_sys_parkers_forked(void)
{
	ri_parker *self = ri_thread_slot(RI_SLOT_PARKER);

	pthread_mutex_init(&pool_lock, NULL);
	idle = NULL;
	for (ri_parker *p = made; p != NULL; p = p->next_made) {
		if (p->wake_fd >= 0)
			close(p->wake_fd);
		p->wake_fd = -1;
	}
	if (self != NULL)
		ri_atomic_store(&self->state, EMPTY);
}

void
ri_sys_parker_set(ri_parker *p)
{
	ri_thread_set_slot(RI_SLOT_PARKER, p, ri_sys_parker_put);
}

ri_parker *
ri_parker_self(void)
{
	ri_parker *p = ri_thread_slot(RI_SLOT_PARKER);

	if (p != NULL)
		return p;
	p = ri_sys_parker_get();
	if (p != NULL)
		ri_sys_parker_set(p);
	return p;
}

void
ri_unpark(ri_parker *p)
{
	const uint64_t one = 1;

	switch (ri_atomic_swap(&p->state, TOKEN)) {
	case SLEEPING:
		syscall(SYS_futex, &p->state.v, FUTEX_WAKE_PRIVATE, 1);
		break;
	case WATCHING:
		/* It can only fail when 2^64 - 2 writes were not read: then it is readable. */
		while (write(p->wake_fd, &one, sizeof one) < 0 && errno == EINTR)
			;
		break;
	default:
		break;
	}
}

/* How every sleep ends, and how a token is taken without one. */
static void
wake_up(ri_parker *self)
{
	ri_atomic_swap(&self->state, EMPTY);
}

void
ri_park(ri_parker *self, ri_time deadline)
{
	const struct timespec ts = ri_sys_timespec(deadline);
	long err = 0;

	if (!ri_atomic_cas(&self->state, EMPTY, SLEEPING)) {
		wake_up(self);
		return;
	}
	/* An absolute moment of the monotonic clock; an interrupted or idle wake-up needs no new sum. */
	while (ri_atomic_load(&self->state) == SLEEPING && !(err < 0 && errno == ETIMEDOUT))
		err = syscall(SYS_futex, &self->state.v, FUTEX_WAIT_BITSET_PRIVATE, SLEEPING,
		    deadline == RI_NEVER ? NULL : &ts, NULL, FUTEX_BITSET_MATCH_ANY);
	wake_up(self);
}

static short
poll_events(uint32_t events)
{
	return (short)((events & RI_POLL_IN ? POLLIN : 0) | (events & RI_POLL_OUT ? POLLOUT : 0) |
		       (events & RI_POLL_HANGUP ? POLLRDHUP : 0));
}

/* What is broken is reported whether asked for or not, also as what was asked for: it would not block. */
static uint32_t
seen_events(short revents, uint32_t asked)
{
	uint32_t seen = 0;

	if (revents & POLLIN)
		seen |= RI_POLL_IN;
	if (revents & POLLOUT)
		seen |= RI_POLL_OUT;
	if (revents & POLLRDHUP)
		seen |= RI_POLL_HANGUP;
	if (revents & (POLLHUP | POLLERR | POLLNVAL))
		seen |= asked | RI_POLL_IN | RI_POLL_HANGUP;
	return seen;
}

/* Whether there was something to report. */
static bool
report(const struct pollfd *fds, ri_watch *watches, size_t n)
{
	bool any = false;

	for (size_t i = 0; i < n; i++) {
		watches[i].seen = seen_events(fds[i].revents, watches[i].events);
		any = any || watches[i].seen != 0;
	}
	return any;
}

/* fds has n + 1 elements; the last is the parker's own. */
static ridl_status
watch(ri_parker *self, struct pollfd *fds, ri_watch *watches, size_t n, ri_time deadline)
{
	uint64_t count;

	while (ri_atomic_load(&self->state) == WATCHING) {
		const ri_time now = deadline == RI_NEVER ? 0 : ri_now();
		const struct timespec left = ri_sys_timespec(deadline - now);
		int found = ppoll(fds, n + 1, deadline == RI_NEVER ? NULL : &left, NULL);

		if (found < 0 && errno != EINTR)
			return ri_sys_failed(errno);
		if (found <= 0) {
			if (deadline <= now || (found == 0 && ri_now() >= deadline))
				break;
			continue;
		}
		/* Nonblocking; what is read here may be an earlier sleep's: the state decides. */
		if (fds[n].revents != 0 && read(fds[n].fd, &count, sizeof count) < 0 &&
		    errno != EAGAIN && errno != EINTR)
			return ri_sys_failed(errno);
		if (report(fds, watches, n))
			break;
	}
	return RIDL_OK;
}

static ridl_status
open_wake_fd(ri_parker *self)
{
	if (self->wake_fd >= 0)
		return RIDL_OK;
	self->wake_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	return self->wake_fd >= 0 ? RIDL_OK : ri_sys_failed(errno);
}

ridl_status
ri_park_watching(ri_parker *self, ri_watch *watches, size_t n, ri_time deadline)
{
	/* As many as a thread usually watches: its connection, and perhaps a few. */
	struct pollfd few[8], *fds = few;
	ridl_status st = open_wake_fd(self);

	for (size_t i = 0; i < n; i++)
		watches[i].seen = 0;
	if (st != RIDL_OK)
		return st;
	if (n >= sizeof few / sizeof few[0])
		fds = ri_alloc((n + 1) * sizeof *fds);
	if (fds == NULL)
		return ri_sys_failed(ENOMEM);
	for (size_t i = 0; i < n; i++)
		fds[i] = (struct pollfd){ .fd = watches[i].fd,
			.events = poll_events(watches[i].events) };
	fds[n] = (struct pollfd){ .fd = self->wake_fd, .events = POLLIN };

	if (ri_atomic_cas(&self->state, EMPTY, WATCHING))
		st = watch(self, fds, watches, n, deadline);
	wake_up(self);
	if (fds != few)
		ri_free(fds);
	return st;
}
