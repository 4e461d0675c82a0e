/* SPDX-License-Identifier: MIT */
#include "fd.h"
#include <platform/thread.h>
#include <stdio.h>

enum { FIRST = 1000, MAX = 8192 };

typedef struct slot {
	const sim_fd_type *type; /* NULL: closed */
	void *object;
	unsigned users;
	void *maker;
} slot;

static slot slots[MAX];
static unsigned n_made, n_open;

static slot *
slot_of(int fd)
{
	if (fd < FIRST || fd >= FIRST + (int)n_made)
		sim_violation("%d was never a descriptor", fd);
	if (slots[fd - FIRST].type == NULL)
		sim_violation("descriptor %d is used after it was closed", fd);
	return &slots[fd - FIRST];
}

bool
sim_fd_room(unsigned n)
{
	const bool room = n_open + n <= sim.nature.max_fds && n_made + n <= MAX;

	sim.counts.failed_fds += !room;
	return room;
}

int
sim_fd_open(const sim_fd_type *type, void *object)
{
	if (!sim_fd_room(1))
		return -1;
	slots[n_made] = (slot){ type, object, 0, __builtin_return_address(0) };
	n_open++;
	sim_event("open", FIRST + n_made, type->kind);
	return FIRST + (int)n_made++;
}

void *
sim_fd_object(int fd, sim_fd_kind kind)
{
	slot *s = slot_of(fd);

	if (s->type->kind != kind)
		sim_violation("descriptor %d is used as what it is not", fd);
	return s->object;
}

void *
sim_fd_close(int fd, sim_fd_kind kind)
{
	void *object = sim_fd_object(fd, kind);

	if (slot_of(fd)->users > 0)
		sim_violation("descriptor %d is closed while somebody sleeps in it", fd);
	sim_event("close", (uint64_t)fd, 0);
	slot_of(fd)->type = NULL;
	n_open--;
	return object;
}

sim_fd_kind
sim_fd_kind_of(int fd)
{
	return slot_of(fd)->type->kind;
}

uint32_t
sim_fd_events(int fd, uint32_t asked)
{
	const slot *s;

	if (fd < 0) /* as for poll(): nothing to look at */
		return 0;
	s = slot_of(fd);
	return s->type->events(s->object, asked);
}

void
sim_fd_begin_use(int fd)
{
	if (fd >= 0)
		slot_of(fd)->users++;
}

void
sim_fd_end_use(int fd)
{
	if (fd >= 0)
		slot_of(fd)->users--;
}

size_t
sim_fds_in_use(void)
{
	return n_open;
}

void
sim_check_fds(void)
{
	for (unsigned i = 0; i < n_made; i++) {
		if (slots[i].type == NULL)
			continue;
		printf(
		    "\ndescriptor %u (kind %d) was made by:\n", FIRST + i, slots[i].type->kind);
		sim_print_frames(stdout, &slots[i].maker, 1);
	}
	if (n_open > 0)
		sim_violation("%u descriptors were never closed", n_open);
}

ridl_status
sim_failed(ridl_status st, const char *text)
{
	snprintf(sim_mine()->error_text, sizeof sim_mine()->error_text, "%s", text);
	return st;
}

static bool
is_readable(const sim_wait *w)
{
	return sim_fd_events(*(const int *)w->what, RI_POLL_IN) != 0;
}

void
sim_poll(int fd, ri_time deadline)
{
	sim_wait w = { "poll of the application", &fd, is_readable, deadline };

	sim_fd_begin_use(fd);
	sim_wait_for(&w);
	sim_fd_end_use(fd);
}
