/* SPDX-License-Identifier: MIT */
#ifndef RI_PLATFORM_POLLER_H
#define RI_PLATFORM_POLLER_H

#include <platform/clock.h>
#include <platform/thread.h>
#include <ridl/status.h>

/*
 * Many descriptors, watched for a state: what is reported is reported again, until it is over or armed away.
 * RI_POLL_HANGUP (the peer has closed its end, or the connection broke) must be asked for like the others,
 * but a broken descriptor is reported whatever was asked for.
 */
typedef struct ri_poller {
	int epoll;
	int wake;
} ri_poller;

typedef struct ri_event {
	void *tag;
	uint32_t seen; /* RI_POLL_*; a broken descriptor is IN and HANGUP */
} ri_event;

ridl_status ri_poller_init(ri_poller *);
void ri_poller_done(ri_poller *);
ridl_status ri_poller_add(ri_poller *, int fd, uint32_t events, void *tag);
void ri_poller_arm(ri_poller *, int fd, uint32_t events, void *tag);
void ri_poller_remove(ri_poller *, int fd);
/* Waits for events until deadline (0: does not wait). The number of events; 0 after a wake-up or the deadline. */
size_t ri_poller_wait(ri_poller *, ri_event *, size_t max, ri_time deadline);
/* Makes the present or the next wait return. Any thread. */
void ri_poller_wake(ri_poller *);
/* Readable when a wait would return at once. */
int ri_poller_fd(const ri_poller *);

#endif
