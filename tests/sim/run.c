/* SPDX-License-Identifier: MIT */
/*
 * Runs worlds. Each has a process of its own, so that all of them begin alike, and one that crashes is just another
 * violation; then it is run again, the same in every bit, for a long report.
 */
#include "scenario.h"
#include <base/macros.h>
#include <ridl/status.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const sim_scenario *const scenarios[] = { &scenario_calls, &scenario_faults,
	&scenario_sync };

typedef struct options {
	const sim_scenario *scenario; /* NULL: the seed says which */
	uint64_t from, count;
	bool trace;
	bool many;
} options;

static const sim_scenario *
scenario_for(const options *o, uint64_t seed)
{
	return o->scenario != NULL ? o->scenario : scenarios[seed % RI_COUNT(scenarios)];
}

static const sim_scenario *playing;

static void
play(void)
{
	playing->play();
}

static uint64_t
sum_of(const uint64_t *n, size_t count)
{
	uint64_t sum = 0;

	while (count-- > 0)
		sum += n[count];
	return sum;
}

static void
add_totals(uint64_t ops_before)
{
	uint64_t n = sum_of(totals->ops, OP_KINDS) - ops_before;
	unsigned log = 0;

	while (n > 1 && log < 15) {
		n /= 2;
		log++;
	}
	totals->worlds++;
	totals->worlds_with_ops[log]++;
	totals->counts.points += sim.counts.points;
	totals->counts.switches += sim.counts.switches;
	totals->counts.allocs += sim.counts.allocs;
	totals->counts.failed_allocs += sim.counts.failed_allocs;
	totals->counts.bytes_sent += sim.counts.bytes_sent;
	totals->counts.fibres += sim.counts.fibres;
	totals->counts.net_faults += sim.counts.net_faults;
	totals->simulated_ms += (uint64_t)(sim.now - RIDL_SECONDS(1000)) / 1000000;
	totals->hash = sim.hash;
}

/* In a process of its own. */
static void
run_world(const options *o, uint64_t seed, bool deep)
{
	const uint64_t before = sum_of(totals->ops, OP_KINDS);
	const struct rlimit no_core = { 0, 0 };

	setrlimit(RLIMIT_CORE, &no_core);
	sim_begin(seed, deep, o->trace);
	playing = scenario_for(o, seed);
	sim_run(play);
	oracle_check();
	add_totals(before);
	if (deep)
		printf("seed %llu: fine, hash %016llx\n", (unsigned long long)seed,
		    (unsigned long long)sim.hash);
	fflush(stdout);
	_exit(0);
}

/* What became of it: 0 is fine. */
static int
run_seed(const options *o, uint64_t seed, bool deep)
{
	int status;
	pid_t pid;

	fflush(stdout);
	pid = fork();
	if (pid == 0)
		run_world(o, seed, deep);
	if (pid < 0 || waitpid(pid, &status, 0) != pid) {
		perror("sim");
		exit(2);
	}
	if (WIFSIGNALED(status))
		printf("seed %llu: killed by signal %d (%s)\n", (unsigned long long)seed,
		    WTERMSIG(status), strsignal(WTERMSIG(status)));
	return status;
}

static void
print_totals(double seconds)
{
	static const char *const kinds[] = { "add", "echo", "fail", "later", "hold", "drop",
		"slow", "visit", "open", "use", "keep", "note", "count", "invoke" };
	const sim_totals *t = totals;

	printf("%llu worlds in %.1f s: %llu calls, %llu switches at %llu points, %llu fibres,\n"
	       "%llu allocations (%llu failed), %llu bytes sent, %llu network faults, %llu s "
	       "simulated\n",
	    (unsigned long long)t->worlds, seconds, (unsigned long long)sum_of(t->ops, OP_KINDS),
	    (unsigned long long)t->counts.switches, (unsigned long long)t->counts.points,
	    (unsigned long long)t->counts.fibres, (unsigned long long)t->counts.allocs,
	    (unsigned long long)t->counts.failed_allocs, (unsigned long long)t->counts.bytes_sent,
	    (unsigned long long)t->counts.net_faults, (unsigned long long)t->simulated_ms / 1000);
	printf("callbacks: %llu run, %llu dropped, %llu left; oneways: %llu sent, %llu seen; "
	       "objects: %llu; connections: %llu, %llu failed\n",
	    (unsigned long long)t->callbacks_run, (unsigned long long)t->callbacks_dropped,
	    (unsigned long long)t->callbacks_left, (unsigned long long)t->notes_sent,
	    (unsigned long long)t->notes_seen, (unsigned long long)t->objects,
	    (unsigned long long)t->connects, (unsigned long long)t->failed_connects);
	printf("calls:");
	for (size_t i = 0; i < RI_COUNT(kinds); i++)
		printf(" %s %llu", kinds[i], (unsigned long long)t->ops[i]);
	printf("\nends:\n");
	for (int i = 0; i < 64; i++)
		if (t->ends[i] != 0)
			printf("  %10llu  %s\n", (unsigned long long)t->ends[i],
			    i == 0 ? "answered" : ridl_status_text(i));
	printf("  %10llu  a declared error\nworlds by number of calls:\n",
	    (unsigned long long)t->declared);
	for (unsigned i = 0; i < 16; i++)
		if (t->worlds_with_ops[i] != 0)
			printf("  %6u..  %llu\n", 1u << i,
			    (unsigned long long)t->worlds_with_ops[i]);
}

static void
usage(void)
{
	fprintf(stderr, "usage: run [--scenario NAME] --seeds FROM COUNT\n"
			"       run [--scenario NAME] --seed N [--trace]\nscenarios:\n");
	for (size_t i = 0; i < RI_COUNT(scenarios); i++)
		fprintf(stderr, "  %-10s %s\n", scenarios[i]->name, scenarios[i]->what);
	for (const sim_scenario *c = sim_cases; c->name != NULL; c++)
		fprintf(stderr, "  %s\n", c->name);
	exit(2);
}

static const sim_scenario *
find_scenario(const char *name)
{
	for (size_t i = 0; i < RI_COUNT(scenarios); i++)
		if (strcmp(scenarios[i]->name, name) == 0)
			return scenarios[i];
	for (const sim_scenario *c = sim_cases; c->name != NULL; c++)
		if (strcmp(c->name, name) == 0)
			return c;
	usage();
	return NULL;
}

static void
parse(options *o, int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--trace") == 0) {
			o->trace = true;
		} else if (strcmp(argv[i], "--scenario") == 0 && i + 1 < argc) {
			o->scenario = find_scenario(argv[++i]);
		} else if (strcmp(argv[i], "--seed") == 0 && i + 1 < argc) {
			o->from = strtoull(argv[++i], NULL, 0);
			o->count = 1;
		} else if (strcmp(argv[i], "--seeds") == 0 && i + 2 < argc) {
			o->from = strtoull(argv[++i], NULL, 0);
			o->count = strtoull(argv[++i], NULL, 0);
			o->many = true;
		} else {
			usage();
		}
	}
	if (o->count == 0)
		usage();
}

int
main(int argc, char **argv)
{
	struct timespec began, ended;
	options o = { .count = 0 };

	parse(&o, argc, argv);
	totals =
	    mmap(NULL, sizeof *totals, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (totals == MAP_FAILED) {
		perror("sim");
		return 2;
	}
	clock_gettime(CLOCK_MONOTONIC, &began);
	for (uint64_t i = 0; i < o.count; i++) {
		const uint64_t seed = o.from + i;

		if (run_seed(&o, seed, !o.many) == 0)
			continue;
		if (o.many)
			(void)run_seed(&o, seed, true);
		printf("\nreplay with: %s --scenario %s --seed %llu\n", argv[0],
		    scenario_for(&o, seed)->name, (unsigned long long)seed);
		return 1;
	}
	clock_gettime(CLOCK_MONOTONIC, &ended);
	print_totals((double)(ended.tv_sec - began.tv_sec) +
		     (double)(ended.tv_nsec - began.tv_nsec) / 1e9);
	return 0;
}
