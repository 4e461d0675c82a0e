/* SPDX-License-Identifier: MIT */
#ifndef RI_PLATFORM_LINUX_SYS_H
#define RI_PLATFORM_LINUX_SYS_H

#include <platform/clock.h>
#include <ridl/status.h>
#include <time.h>

/*
 * What the files of this folder share: how a failing system call becomes a status and, for
 * ri_sys_error_text(), a text; and moments as the kernel wants them.
 */

/* Remembers err (an errno) for ri_sys_error_text(), and says which status it is. */
ridl_status ri_sys_failed(int err);
/* The same for a result of getaddrinfo(). */
ridl_status ri_sys_resolve_failed(int gai);
/* What was remembered last on this thread: an errno, or negative and a result of getaddrinfo(). */
int ri_sys_last_failure(void);

/* NODELAY, keepalive, and an end to waiting for acknowledgements; what a listener has, those it accepts inherit. */
void ri_sys_prepare_tcp(int fd);

/* Also for times before 0, which are as good as 0. */
static inline struct timespec
ri_sys_timespec(ri_time t)
{
	if (t < 0)
		t = 0;
	return (struct timespec){ .tv_sec = (time_t)(t / 1000000000),
		.tv_nsec = (long)(t % 1000000000) };
}

/* In whole milliseconds for poll() and epoll_wait(): rounded up, so that nobody wakes early. */
static inline int
ri_sys_milliseconds(ri_time from, ri_time deadline)
{
	ri_time ms;

	if (deadline == RI_NEVER)
		return -1;
	if (deadline <= from)
		return 0;
	ms = (deadline - from - 1) / 1000000 + 1;
	return ms > 1 << 30 ? 1 << 30 : (int)ms;
}

/* One that belongs to no thread yet, or NULL; made this thread's; given back, as at the end of its thread. parker.c. */
struct ri_parker *ri_sys_parker_get(void);
void ri_sys_parker_set(struct ri_parker *);
void ri_sys_parker_put(void *parker);
/* In a child made by fork(), before anything else there. */
void ri_sys_parkers_forked(void);

#endif
