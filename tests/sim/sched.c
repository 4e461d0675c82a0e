/* SPDX-License-Identifier: MIT */
/*
 * Fibres and scheduling points. One fibre runs; at a scheduling point another may go on instead. Which,
 * is drawn; or, in worlds with priorities, it is the one with the highest: then a few badly placed
 * switches are tried rather than many anywhere.
 *
 * A sleeping fibre says what it waits for as a question that can be asked at any time. So a
 * wake-up cannot be lost here: if nobody can run and nothing will happen by itself any more, the runtime has lost it.
 *
 * Time stands still but for what clock reads, switches and failed attempts take, until nobody can run: then it
 * jumps to the next event.
 */
#include "sim.h"
#include <platform/atomic.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

#ifdef SIM_ASAN
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#endif

enum { STACK = 256 * 1024, GUARD = 4096, MAX_NAME = 24 };
/* Most of what a fibre uses of its stack holds the same at first in whatever world, so that who reads it does so again. */
enum { DRAWN = 16 * 1024, FRESH = 0xa5 };

/* A world that does not end within this many points goes round in circles. */
static const uint64_t MAX_POINTS = 60 * 1000 * 1000;

/* Where somebody was. A fibre begins by its ucontext; later switches need no system call. */
typedef struct context {
	ucontext_t begin;
	jmp_buf at;
} context;

struct sim_fibre {
	unsigned id;
	char name[MAX_NAME];
	void (*fn)(void *);
	void *ctx;
	context context;
	char *stack;
	bool alive;
	bool started;
	const sim_wait *wait; /* NULL: it can run */
	uint64_t priority;
	unsigned group;
	sim_own own;
	void *fake_stack; /* AddressSanitizer's */
};

static sim_fibre
    fibres[SIM_MAX_FIBRES]; /* the living ones, and dead ones whose stack can be used again */
static sim_fibre *self;
static context outside;      /* of sim_run() */
static context *reporter;    /* who prints backtraces, and wants the core back after each */
static sim_fibre *reporting; /* its fibre */
static FILE *report_to;
static uint64_t until_switch;
static uint64_t lowest_priority;
static unsigned n_made;

sim_fibre *
sim_self(void)
{
	return self;
}

bool
sim_is_running(void)
{
	return self != NULL;
}

sim_own *
sim_own_of(sim_fibre *f)
{
	return &f->own;
}

sim_own *
sim_mine(void)
{
	return &self->own;
}

const char *
sim_name(const sim_fibre *f)
{
	return f == NULL ? "outside" : f->name;
}

unsigned
sim_id(const sim_fibre *f)
{
	return f->id;
}

unsigned
sim_group(void)
{
	return self == NULL ? 0 : self->group;
}

void
sim_set_group(unsigned group)
{
	self->group = group;
}

/*
 * Switching.
 */

static void
print_own_frames(void)
{
	void *frames[96];
	const size_t n = sim_backtrace(frames, 96);

	sim_print_frames(report_to, frames, n);
}

#ifdef SIM_ASAN
static const void *outside_stack;
static size_t outside_size;

static void
swap(context *from, context *to, sim_fibre *leaving, const sim_fibre *entering)
{
	void *fake = NULL;

	__sanitizer_start_switch_fiber(leaving != NULL && !leaving->alive ? NULL : &fake,
	    entering == NULL ? outside_stack : entering->stack + GUARD,
	    entering == NULL ? outside_size : STACK);
	swapcontext(&from->begin, &to->begin);
	__sanitizer_finish_switch_fiber(fake, NULL, NULL);
}

static void
arrived(void)
{
	const void *bottom;
	size_t size;

	__sanitizer_finish_switch_fiber(NULL, &bottom, &size);
	if (outside_stack == NULL) {
		outside_stack = bottom;
		outside_size = size;
	}
}
#else
static void
swap(context *from, context *to, const sim_fibre *leaving, const sim_fibre *entering)
{
	(void)leaving;
	if (_setjmp(from->at) != 0)
		return;
	if (entering == NULL || entering->started)
		_longjmp(to->at, 1);
	setcontext(&to->begin);
}

static void
arrived(void)
{
}
#endif

static void
go_to(sim_fibre *next)
{
	sim_fibre *me = self;

	if (next == me)
		return;
	sim.counts.switches++;
	self = next;
	swap(&me->context, next == NULL ? &outside : &next->context, me, next);
	/* Somebody wants to know where this fibre is. */
	while (reporter != NULL) {
		print_own_frames();
		swap(&me->context, reporter, me, reporting);
	}
}

static bool
can_run(const sim_fibre *f)
{
	return f->alive &&
	       (f->wait == NULL || sim.now >= f->wait->deadline || f->wait->ready(f->wait));
}

/* One of those that can run; not the one that yields, unless there is no other. */
static sim_fibre *
choose(const sim_fibre *yielding)
{
	sim_fibre *best = NULL, *yielder = NULL;
	uint64_t n = 0;

	for (unsigned i = 0; i < n_made; i++) {
		sim_fibre *f = &fibres[i];

		if (!can_run(f))
			continue;
		if (f == yielding) {
			yielder = f;
			continue;
		}
		n++;
		if (best == NULL || (sim.nature.priorities ? f->priority > best->priority
							   : sim_below(&sim.sched, n) == 0))
			best = f;
	}
	return best != NULL ? best : yielder;
}

static ri_time
next_event(bool *out_any)
{
	ri_time next = sim_net_next_event();

	*out_any = false;
	for (unsigned i = 0; i < n_made; i++) {
		const sim_fibre *f = &fibres[i];

		if (!f->alive)
			continue;
		*out_any = true;
		if (f->wait != NULL && f->wait->deadline < next)
			next = f->wait->deadline;
	}
	return next;
}

/* Who goes on; time jumps until somebody can. NULL: all have ended. */
static sim_fibre *
next_fibre(const sim_fibre *yielding)
{
	for (;;) {
		sim_fibre *f = choose(yielding);
		ri_time next;
		bool any;

		if (f != NULL)
			return f;
		next = next_event(&any);
		if (!any)
			return NULL;
		if (next == RI_NEVER)
			sim_violation(
			    "deadlock: nobody can run, and nothing will happen any more");
		if (next > sim.now)
			sim.now = next;
		if (sim.now > sim.end)
			sim_violation("stuck: everybody waits for something far away");
	}
}

static void
draw_switch(void)
{
	until_switch = 1 + sim_below(&sim.sched, 2 * (uint64_t)sim.nature.switch_one_in);
}

static void
reprioritise(sim_fibre *f, bool yields)
{
	if (!sim.nature.priorities)
		return;
	if (yields)
		f->priority = --lowest_priority;
	else if (sim_one_in(&sim.sched, sim.nature.reprioritise))
		f->priority = UINT64_MAX / 2 + sim_below(&sim.sched, 1 << 20);
}

static void
give_away(bool yields)
{
	draw_switch();
	if (++sim.counts.points > MAX_POINTS)
		sim_violation(
		    "livelock: %llu scheduling points", (unsigned long long)sim.counts.points);
	reprioritise(self, yields);
	sim_pass(sim_one_in(&sim.sched, sim.nature.hiccup_one_in) ? sim.nature.hiccup : 500);
	go_to(next_fibre(yields ? self : NULL));
	sim_event("run", self->id, (uint64_t)sim.now);
}

void
ri_sched_point(void)
{
	if (self == NULL || reporter != NULL)
		return;
	sim.counts.points++;
	if (--until_switch == 0)
		give_away(false);
}

void
sim_yield(void)
{
	give_away(true);
}

bool
sim_wait_for(sim_wait *w)
{
	sim_event(w->why, self->id, (uint64_t)w->deadline);
	ri_sched_point();
	self->wait = w;
	self->own.sleeps++;
	go_to(next_fibre(NULL));
	self->wait = NULL;
	sim_event("goes on", self->id, (uint64_t)sim.now);
	return w->ready(w);
}

static bool
never(const sim_wait *w)
{
	(void)w;
	return false;
}

void
sim_sleep(ridl_duration d)
{
	sim_wait w = { "sleep", NULL, never, ri_time_after(sim.now, d) };

	sim_no_locks("sleep");
	sim_wait_for(&w);
}

void
sim_pass(ridl_duration most)
{
	sim.now += (ri_time)sim_below(&sim.sched, (uint64_t)most + 1);
}

/*
 * Life.
 */

static void
fibre_main(void)
{
	arrived();
	self->started = true;
	self->fn(self->ctx);
	sim_thread_ends();
	if (self->own.n_locks != 0)
		sim_violation("%s ends with a lock", self->name);
	sim_event("end", self->id, 0);
	self->alive = false;
	go_to(next_fibre(NULL));
	abort(); /* nobody wakes the dead */
}

/* At places that do not change from run to run, each with a page below that nobody may touch. */
static char *const STACKS = (char *)0x300000000000;

void
sim_reserve_stacks(void)
{
	const size_t size = (size_t)SIM_MAX_FIBRES * (STACK + GUARD);
	char *got = mmap(STACKS, size, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);

	for (size_t i = 0; got == STACKS && i < SIM_MAX_FIBRES; i++)
		if (mprotect(STACKS + i * (STACK + GUARD), GUARD, PROT_NONE) != 0)
			got = NULL;
	if (got != STACKS) {
		fprintf(stderr, "sim: no memory for stacks\n");
		exit(2);
	}
}

static sim_fibre *
unused(void)
{
	for (unsigned i = 0; i < n_made; i++)
		if (!fibres[i].alive && &fibres[i] != self)
			return &fibres[i];
	if (n_made == SIM_MAX_FIBRES)
		return NULL;
	fibres[n_made].stack = STACKS + (size_t)n_made * (STACK + GUARD);
	return &fibres[n_made++];
}

static void
make_context(sim_fibre *f)
{
	getcontext(&f->context.begin);
	f->context.begin.uc_stack.ss_sp = f->stack + GUARD;
	f->context.begin.uc_stack.ss_size = STACK;
	f->context.begin.uc_link = NULL;
	makecontext(&f->context.begin, fibre_main, 0);
}

sim_fibre *
sim_spawn(const char *name, void (*fn)(void *), void *ctx)
{
	sim_fibre *f = unused();
	char *stack;

	if (f == NULL)
		return NULL;
	stack = f->stack;
	memset(f, 0, sizeof *f);
	f->stack = stack;
#ifdef SIM_ASAN
	/* Whoever had it before left it in the middle of a function. */
	ASAN_UNPOISON_MEMORY_REGION(stack + GUARD, STACK);
#endif
	memset(stack + GUARD + STACK - DRAWN, FRESH, DRAWN);
	f->id = (unsigned)++sim.counts.fibres;
	snprintf(f->name, sizeof f->name, "%s.%u", name, f->id);
	f->fn = fn;
	f->ctx = ctx;
	f->alive = true;
	f->group = sim_group();
	f->priority = UINT64_MAX / 2 + sim_below(&sim.sched, 1 << 20);
	make_context(f);
	sim_event("spawn", f->id, 0);
	return f;
}

static void (*world_main)(void);

static void
run_world_main(void *unused_)
{
	(void)unused_;
	world_main();
}

void
sim_run(void (*main)(void))
{
	sim_fibre *first;

	world_main = main;
	lowest_priority = UINT64_MAX / 2;
	draw_switch();
	first = sim_spawn("main", run_world_main, NULL);
	self = first;
	swap(&outside, &first->context, NULL, first);
	self = NULL;
}

/*
 * Reports.
 */

static void
print_fibre(FILE *to, sim_fibre *f)
{
	fprintf(to, "\n%s%s: ", f->name, f == self ? " (running)" : "");
	if (f == self)
		fprintf(to, "here\n");
	else if (f->wait == NULL)
		fprintf(to, "can run\n");
	else if (f->wait->deadline == RI_NEVER)
		fprintf(to, "%s %p\n", f->wait->why, f->wait->what);
	else
		fprintf(to, "%s %p until %lld\n", f->wait->why, f->wait->what,
		    (long long)f->wait->deadline);
	for (unsigned i = 0; i < f->own.n_locks; i++)
		fprintf(to, "    holds %p\n", f->own.locks[i]);
}

void
sim_print_fibres(FILE *to)
{
	context here;
	sim_fibre *me = self;

	report_to = to;
	for (unsigned i = 0; i < n_made; i++) {
		sim_fibre *f = &fibres[i];

		if (!f->alive)
			continue;
		print_fibre(to, f);
		if (f == me) {
			print_own_frames();
		} else if (f->started) {
			reporter = &here;
			reporting = me;
			self = f;
			swap(&here, &f->context, me, f);
			self = me;
			reporter = NULL;
		}
	}
}
