/* SPDX-License-Identifier: MIT */
/*
 * Mutexes and conditions. Their state lies where the real platform has the pthread object, so the runtime's structs
 * are the same in both; a static one is all zeros, which is a free mutex here too.
 */
#include "sim.h"
#include <base/macros.h>
#include <platform/atomic.h>
#include <platform/sync.h>

enum { STATIC = 0, MADE = 0x6d616465, GONE = 0x676f6e65 };

typedef struct mutex {
	uint32_t life;
	uint32_t owner; /* the fibre's id; 0: free */
} mutex;

typedef struct cond_wait cond_wait;
typedef struct cond {
	uint32_t life;
	cond_wait *waiters;
} cond;

struct cond_wait {
	sim_wait wait;
	bool signalled;
	cond_wait *next;
};

_Static_assert(sizeof(mutex) <= offsetof(ri_mutex, life) + sizeof(uint32_t), "it lies there");
_Static_assert(sizeof(cond) <= sizeof(ri_cond), "it lies there");

static mutex *
mutex_of(const ri_mutex *mu)
{
	mutex *m = (mutex *)(uintptr_t)mu;

	if (m->life != MADE && m->life != STATIC)
		sim_violation("mutex %p is used, but %s", (const void *)mu,
		    m->life == GONE ? "was destroyed" : "is none");
	return m;
}

static cond *
cond_of(ri_cond *cv)
{
	cond *c = (cond *)(uintptr_t)cv;

	if (c->life != MADE)
		sim_violation("condition %p is used, but %s", (void *)cv,
		    c->life == GONE ? "was destroyed" : "is none");
	return c;
}

void
ri_mutex_init(ri_mutex *mu)
{
	*(mutex *)(uintptr_t)mu = (mutex){ .life = MADE };
}

void
ri_mutex_done(ri_mutex *mu)
{
	mutex *m = mutex_of(mu);

	if (m->owner != 0)
		sim_violation(
		    "mutex %p is destroyed while fibre %u holds it", (void *)mu, m->owner);
	m->life = GONE;
}

static void
now_mine(ri_mutex *mu, mutex *m)
{
	sim_own *own = sim_mine();

	m->owner = sim_id(sim_self());
	if (own->n_locks == SIM_MAX_LOCKS)
		sim_violation("too many locks");
	own->locks[own->n_locks++] = mu;
}

static void
not_mine(ri_mutex *mu, mutex *m)
{
	sim_own *own = sim_mine();
	unsigned i = 0;

	if (m->owner != sim_id(sim_self()))
		sim_violation("mutex %p is unlocked by who does not hold it (fibre %u does)",
		    (void *)mu, m->owner);
	m->owner = 0;
	while (own->locks[i] != mu)
		i++;
	own->locks[i] = own->locks[--own->n_locks];
}

static bool
is_free(const sim_wait *w)
{
	return mutex_of(w->what)->owner == 0;
}

void
ri_mutex_lock(ri_mutex *mu)
{
	mutex *m;

	ri_sched_point();
	m = mutex_of(mu);
	if (m->owner == sim_id(sim_self()))
		sim_violation("mutex %p is locked by who holds it", (void *)mu);
	if (m->owner != 0) {
		sim_wait w = { "lock", mu, is_free, RI_NEVER };

		sim_wait_for(&w);
	}
	now_mine(mu, m);
	sim_event("locked", (uint64_t)(uintptr_t)mu, 0);
}

void
ri_mutex_unlock(ri_mutex *mu)
{
	not_mine(mu, mutex_of(mu));
	sim_event("unlocked", (uint64_t)(uintptr_t)mu, 0);
	ri_sched_point();
}

void
ri_mutex_assert_held(const ri_mutex *mu)
{
	if (mutex_of(mu)->owner != sim_id(sim_self()))
		sim_violation("mutex %p should be held here", (const void *)mu);
}

void
ri_cond_init(ri_cond *cv)
{
	*(cond *)(uintptr_t)cv = (cond){ .life = MADE };
}

void
ri_cond_done(ri_cond *cv)
{
	cond *c = cond_of(cv);

	if (c->waiters != NULL)
		sim_violation("condition %p is destroyed while somebody waits", (void *)cv);
	c->life = GONE;
}

static bool
is_signalled(const sim_wait *w)
{
	return RI_CONTAINER_OF(w, const cond_wait, wait)->signalled;
}

static void
leave(cond *c, cond_wait *w)
{
	for (cond_wait **at = &c->waiters; *at != NULL; at = &(*at)->next) {
		if (*at == w) {
			*at = w->next;
			return;
		}
	}
}

bool
ri_cond_wait(ri_cond *cv, ri_mutex *mu, ri_time deadline)
{
	cond *c = cond_of(cv);
	cond_wait w = { .wait = { "condition", cv, is_signalled, deadline }, .next = c->waiters };
	bool in_time;

	ri_mutex_assert_held(mu);
	c->waiters = &w;
	w.signalled = sim_one_in(&sim.sched, sim.nature.idle_wake_one_in);
	not_mine(mu, mutex_of(mu));
	sim_no_locks("waiting for a condition");
	in_time = sim_wait_for(&w.wait);
	leave(cond_of(cv), &w);
	ri_mutex_lock(mu);
	return in_time;
}

static size_t
n_asleep(const cond *c)
{
	size_t n = 0;

	for (const cond_wait *w = c->waiters; w != NULL; w = w->next)
		n += !w->signalled;
	return n;
}

void
ri_cond_signal(ri_cond *cv)
{
	cond *c = cond_of(cv);
	uint64_t which = sim_below(&sim.sched, n_asleep(c));

	for (cond_wait *w = c->waiters; w != NULL; w = w->next) {
		if (w->signalled || which-- > 0)
			continue;
		w->signalled = true;
		break;
	}
	ri_sched_point();
}

void
ri_cond_broadcast(ri_cond *cv)
{
	for (cond_wait *w = cond_of(cv)->waiters; w != NULL; w = w->next)
		w->signalled = true;
	ri_sched_point();
}
