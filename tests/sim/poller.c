/* SPDX-License-Identifier: MIT */
/* Level-triggered: what is asked is looked at when somebody waits, and not noted before. */
#include "fd.h"
#include <platform/atomic.h>
#include <platform/poller.h>
#include <stdlib.h>
#include <string.h>

typedef struct member {
	int fd;
	uint32_t events;
	void *tag;
} member;

typedef struct poller {
	member *members;
	size_t n, room;
	bool woken;
} poller;

/* A broken one is reported whatever was asked for. */
static uint32_t
ready_events(const member *m)
{
	return sim_fd_events(m->fd, m->events);
}

static bool
has_event(const poller *p)
{
	if (p->woken)
		return true;
	for (size_t i = 0; i < p->n; i++)
		if (ready_events(&p->members[i]) != 0)
			return true;
	return false;
}

static uint32_t
poller_events(void *object, uint32_t asked)
{
	return has_event(object) ? asked & RI_POLL_IN : 0;
}

static const sim_fd_type type = { SIM_FD_POLLER, poller_events };

static poller *
of(const ri_poller *p)
{
	return sim_fd_object(p->epoll, SIM_FD_POLLER);
}

ridl_status
ri_poller_init(ri_poller *out)
{
	poller *p;

	ri_sched_point();
	out->epoll = out->wake = -1;
	if (!sim_fd_room(2) || SIM_FAULT(1) != 0)
		return sim_failed(RIDL_E_SYSTEM, "too many open files");
	p = calloc(1, sizeof *p);
	if (p == NULL)
		abort();
	out->epoll = sim_fd_open(&type, p);
	out->wake = sim_fd_open(&type, p);
	return RIDL_OK;
}

void
ri_poller_done(ri_poller *p)
{
	poller *gone;

	if (p->epoll < 0)
		return;
	sim_fd_close(p->wake, SIM_FD_POLLER);
	gone = sim_fd_close(p->epoll, SIM_FD_POLLER);
	for (size_t i = 0; i < gone->n; i++)
		sim_fd_end_use(gone->members[i].fd);
	p->epoll = p->wake = -1;
	free(gone->members);
	free(gone);
}

static member *
find(poller *p, int fd)
{
	for (size_t i = 0; i < p->n; i++)
		if (p->members[i].fd == fd)
			return &p->members[i];
	return NULL;
}

ridl_status
ri_poller_add(ri_poller *out, int fd, uint32_t events, void *tag)
{
	poller *p = of(out);

	ri_sched_point();
	(void)sim_fd_kind_of(fd);
	if (SIM_FAULT(1) != 0)
		return sim_failed(RIDL_E_SYSTEM, "no space left on device");
	if (find(p, fd) != NULL)
		sim_violation("descriptor %d is added to a poller twice", fd);
	if (p->n == p->room) {
		p->room = p->room * 2 + 8;
		p->members = realloc(p->members, p->room * sizeof *p->members);
		if (p->members == NULL)
			abort();
	}
	p->members[p->n++] = (member){ fd, events, tag };
	sim_fd_begin_use(fd); /* closing it now would leave the poller with somebody else's */
	return RIDL_OK;
}

void
ri_poller_arm(ri_poller *p, int fd, uint32_t events, void *tag)
{
	member *m;

	ri_sched_point();
	m = find(of(p), fd);
	if (m == NULL)
		sim_violation("descriptor %d is armed, and not watched", fd);
	*m = (member){ fd, events, tag };
	sim_event("arm", (uint64_t)fd, events);
}

void
ri_poller_remove(ri_poller *out, int fd)
{
	poller *p = of(out);
	member *m;

	ri_sched_point();
	m = find(p, fd);
	if (m == NULL)
		sim_violation("descriptor %d is no longer watched, and never was", fd);
	*m = p->members[--p->n];
	sim_fd_end_use(fd);
	sim_event("unwatch", (uint64_t)fd, 0);
}

static bool
is_ready(const sim_wait *w)
{
	return has_event(w->what);
}

/* In any order, and not always all: a later wait reports the rest. */
static size_t
hand_out(poller *p, ri_event *events, size_t max)
{
	const size_t first = (size_t)sim_below(&sim.sched, p->n);
	size_t n = 0;

	for (size_t i = 0; i < p->n && n < max; i++) {
		const member *m = &p->members[(first + i) % p->n];
		const uint32_t seen = ready_events(m);

		if (seen == 0)
			continue;
		events[n++] = (ri_event){ .tag = m->tag, .seen = seen };
		sim_event("reported", (uint64_t)m->fd, seen);
		if (sim_one_in(&sim.sched, 10))
			break;
	}
	return n;
}

size_t
ri_poller_wait(ri_poller *out, ri_event *events, size_t max, ri_time deadline)
{
	poller *p = of(out);
	size_t n;

	ri_sched_point();
	if (deadline > sim.now) {
		sim_wait w = { "poll", p, is_ready, deadline };

		sim_no_locks("polling");
		sim_fd_begin_use(out->epoll);
		sim_wait_for(&w);
		sim_fd_end_use(out->epoll);
	}
	n = hand_out(p, events, max);
	p->woken = false;
	if (n == 0)
		sim_pass(1000);
	ri_sched_point();
	return n;
}

void
ri_poller_wake(ri_poller *p)
{
	ri_sched_point();
	of(p)->woken = true;
	sim_event("wake poller", (uint64_t)p->epoll, 0);
	ri_sched_point();
}

int
ri_poller_fd(const ri_poller *p)
{
	return p->epoll;
}
