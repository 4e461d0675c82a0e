/* SPDX-License-Identifier: MIT */
/*
 * epoll, level-triggered: a state is reported for as long as it lasts. So is the eventfd that wakes: a wake-up which
 * finds nobody waiting is there for the next wait. A wait that reports it has emptied it.
 */
#include "sys.h"
#include <errno.h>
#include <platform/atomic.h>
#include <platform/poller.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Marks the eventfd among the tags. */
static char wake_tag;

static int
control(ri_poller *p, int op, int fd, uint32_t events, void *tag)
{
	struct epoll_event ev = { .events = events, .data.ptr = tag };

	return epoll_ctl(p->epoll, op, fd, &ev);
}

ridl_status
ri_poller_init(ri_poller *p)
{
	int err;

	p->epoll = epoll_create1(EPOLL_CLOEXEC);
	p->wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	if (p->epoll >= 0 && p->wake >= 0 &&
	    control(p, EPOLL_CTL_ADD, p->wake, EPOLLIN, &wake_tag) == 0)
		return RIDL_OK;
	err = errno;
	ri_poller_done(p);
	return ri_sys_failed(err);
}

void
ri_poller_done(ri_poller *p)
{
	if (p->wake >= 0)
		close(p->wake);
	if (p->epoll >= 0)
		close(p->epoll);
	p->wake = p->epoll = -1;
}

static uint32_t
epoll_events(uint32_t events)
{
	return (events & RI_POLL_IN ? (uint32_t)EPOLLIN : 0) |
	       (events & RI_POLL_OUT ? (uint32_t)EPOLLOUT : 0) |
	       (events & RI_POLL_HANGUP ? (uint32_t)EPOLLRDHUP : 0);
}

ridl_status
ri_poller_add(ri_poller *p, int fd, uint32_t events, void *tag)
{
	if (control(p, EPOLL_CTL_ADD, fd, epoll_events(events), tag) == 0)
		return RIDL_OK;
	return ri_sys_failed(errno);
}

/* Of a registered descriptor this takes nothing that could run out. */
void
ri_poller_arm(ri_poller *p, int fd, uint32_t events, void *tag)
{
	(void)control(p, EPOLL_CTL_MOD, fd, epoll_events(events), tag);
}

void
ri_poller_remove(ri_poller *p, int fd)
{
	(void)control(p, EPOLL_CTL_DEL, fd, 0, NULL);
}

/*
 * The call with nanoseconds is missing in old kernels, and unknown to ThreadSanitizer, which would
 * not see that what was done before a descriptor was armed happened before it is reported.
 */
#if defined(__SANITIZE_THREAD__)
#define USE_PWAIT2 0
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define USE_PWAIT2 0
#endif
#endif
#ifndef USE_PWAIT2
#ifdef SYS_epoll_pwait2
#define USE_PWAIT2 1
#else
#define USE_PWAIT2 0
#endif
#endif

static int
wait_coarsely(ri_poller *p, struct epoll_event *evs, int max, ri_time now, ri_time deadline)
{
	return epoll_wait(p->epoll, evs, max, ri_sys_milliseconds(now, deadline));
}

#if USE_PWAIT2
static int
wait_once(ri_poller *p, struct epoll_event *evs, int max, ri_time now, ri_time deadline)
{
	static ri_atomic is_missing;
	/* What the kernel takes is 64 bits wide on every machine. */
	const struct {
		int64_t seconds;
		int64_t nanoseconds;
	} left = { (deadline - now) / 1000000000, (deadline - now) % 1000000000 };
	int found;

	if (deadline == RI_NEVER || deadline <= now || ri_atomic_load(&is_missing))
		return wait_coarsely(p, evs, max, now, deadline);
	found = (int)syscall(SYS_epoll_pwait2, p->epoll, evs, max, &left, NULL, 0);
	/* EPERM is what some sandboxes answer to a call they have not heard of. */
	if (found < 0 && (errno == ENOSYS || errno == EPERM)) {
		ri_atomic_store(&is_missing, 1);
		return wait_coarsely(p, evs, max, now, deadline);
	}
	return found;
}
#else
#define wait_once wait_coarsely
#endif

static uint32_t
seen_events(uint32_t events)
{
	uint32_t seen = 0;

	if (events & EPOLLIN)
		seen |= RI_POLL_IN;
	if (events & EPOLLOUT)
		seen |= RI_POLL_OUT;
	if (events & EPOLLRDHUP)
		seen |= RI_POLL_HANGUP;
	if (events & (EPOLLHUP | EPOLLERR))
		seen |= RI_POLL_IN | RI_POLL_HANGUP;
	return seen;
}

static void
take_wake(ri_poller *p)
{
	uint64_t count;

	while (read(p->wake, &count, sizeof count) < 0 && errno == EINTR)
		;
}

/* How many of them are the caller's. */
static size_t
hand_out(ri_poller *p, const struct epoll_event *evs, int found, ri_event *events)
{
	size_t n = 0;

	for (int i = 0; i < found; i++) {
		if (evs[i].data.ptr == &wake_tag)
			take_wake(p);
		else
			events[n++] = (ri_event){ .tag = evs[i].data.ptr,
				.seen = seen_events(evs[i].events) };
	}
	return n;
}

size_t
ri_poller_wait(ri_poller *p, ri_event *events, size_t max, ri_time deadline)
{
	struct epoll_event evs[64]; /* more than that come by the next wait */
	const int room = max < 64 ? (int)max : 64;

	for (;;) {
		const ri_time now = deadline == RI_NEVER || deadline <= 0 ? 0 : ri_now();
		int found = wait_once(p, evs, room, now, deadline);

		if (found > 0)
			return hand_out(p, evs, found, events);
		if (deadline <= now || (found < 0 && errno != EINTR))
			return 0;
	}
}

/* Also from signal handlers, so errno stays as it was. */
void
ri_poller_wake(ri_poller *p)
{
	const uint64_t one = 1;
	const int before = errno;

	while (write(p->wake, &one, sizeof one) < 0 && errno == EINTR)
		;
	errno = before;
}

int
ri_poller_fd(const ri_poller *p)
{
	return p->epoll;
}
