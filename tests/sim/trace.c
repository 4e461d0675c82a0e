/* SPDX-License-Identifier: MIT */
/*
 * What happened. Every event goes into a hash, by which two runs of one seed are compared; the last ones are kept
 * when a report is wanted, and printed at once when a trace is.
 */
#include "sim.h"
#include <execinfo.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

enum { KEPT = 256 };

typedef struct event {
	ri_time at;
	unsigned fibre;
	const char *name;
	const char *what;
	uint64_t a, b;
} event;

static event last[KEPT];
static uint64_t n_events;

static void
print_event(FILE *to, const event *e)
{
	fprintf(to, "%12lld %-20s %s %llx %llx\n", (long long)e->at, e->name, e->what,
	    (unsigned long long)e->a, (unsigned long long)e->b);
}

void
sim_event(const char *what, uint64_t a, uint64_t b)
{
	event *e = &last[n_events++ % KEPT];

	sim.hash = (sim.hash ^ a ^ (b << 17 | b >> 47) ^ (uint64_t)(unsigned char)what[0]) *
		   0x9e3779b97f4a7c15u;
	sim.hash ^= sim.hash >> 29;
	if (!sim.deep && !sim.trace)
		return;
	*e = (event){ sim.now, sim_self() == NULL ? 0 : sim_id(sim_self()), sim_name(sim_self()),
		what, a, b };
	if (sim.trace)
		print_event(stdout, e);
}

size_t
sim_backtrace(void **frames, size_t max)
{
	const int n = backtrace(frames, (int)max);

	return n < 0 ? 0 : (size_t)n;
}

/* Names and lines come from addr2line; without it the addresses have to do. */
void
sim_print_frames(FILE *to, void *const *frames, size_t n)
{
	char command[4096], line[400];
	size_t used;
	FILE *from;

	fflush(to);
	used = (size_t)snprintf(
	    command, sizeof command, "addr2line -p -f -s -e /proc/%d/exe", (int)getpid());
	for (size_t i = 0; i < n && used + 24 < sizeof command; i++)
		used += (size_t)snprintf(command + used, sizeof command - used, " %p",
		    (void *)((char *)frames[i] - 1));
	from = popen(command, "r");
	if (from == NULL)
		return;
	while (fgets(line, sizeof line, from) != NULL)
		if (strncmp(line, "sim_", 4) != 0 && strncmp(line, "??", 2) != 0)
			fprintf(to, "    %s", line);
	pclose(from);
}

static void
report(const char *format, va_list args)
{
	FILE *to = stdout;

	fprintf(to, "\nseed %llu, after %lld ns, in %s: ", (unsigned long long)sim.seed,
	    (long long)sim.now, sim_name(sim_self()));
	vfprintf(to, format, args);
	fprintf(to, "\n");
	if (!sim.deep)
		return;
	fprintf(to, "\nWhat happened last:\n");
	for (uint64_t i = n_events > KEPT ? n_events - KEPT : 0; !sim.trace && i < n_events; i++)
		print_event(to, &last[i % KEPT]);
	sim_print_fibres(to);
}

void
sim_violation(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	report(format, args);
	va_end(args);
	fflush(stdout);
	_exit(SIM_VIOLATION);
}
