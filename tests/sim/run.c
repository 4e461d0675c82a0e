/* SPDX-License-Identifier: MIT */
/*
 * Runs worlds, some in each of its processes: one that crashes is just another violation. Then it is run again in a process of
 * its own, the same in every bit, for a long report.
 */
#include "scenario.h"
#include <base/macros.h>
#include <ridl/status.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const sim_scenario *const scenarios[] = { &scenario_calls, &scenario_faults,
	&scenario_shortage, &scenario_slow, &scenario_loops, &scenario_pairs, &scenario_crossed,
	&scenario_sync, &scenario_cases };
/* Small ones, for fault loops: of these the seed chooses there. */
static const sim_scenario *const errands[] = { &scenario_errands, &scenario_errands_by_loop,
	&scenario_errands_of_pairs, &scenario_rarities };

#ifdef SIM_COVERAGE
void __gcov_dump(void);
#endif

typedef struct options {
	const sim_scenario *scenario; /* NULL: the seed says which */
	uint64_t from, count;
	uint64_t fault;  /* that one fails; 0: none */
	bool each_fault; /* the first, the second, ... until none has failed */
	bool sites;
	bool trace;
	bool many;
	bool alone;
	double seconds; /* goes on for so long, also after a violation; 0: the first ends it */
} options;

/* In this process: which worlds went wrong is told as they do. */
static uint64_t n_violations;

static const sim_scenario *
scenario_for(const options *o, uint64_t seed)
{
	if (o->scenario != NULL)
		return o->scenario;
	return o->each_fault ? errands[seed % RI_COUNT(errands)]
			     : scenarios[seed % RI_COUNT(scenarios)];
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
count_in(sim_histogram *h, uint64_t n)
{
	unsigned log = 0;

	h->sum += n;
	while (n > 1 && log + 1 < RI_COUNT(h->worlds)) {
		n /= 2;
		log++;
	}
	h->worlds[log]++;
}

static void
add_totals(uint64_t ops)
{
	const sim_counts *c = &sim.counts;

	totals->worlds++;
	totals->counts.points += c->points;
	totals->counts.allocs += c->allocs;
	totals->counts.failed_allocs += c->failed_allocs;
	totals->counts.bytes_sent += c->bytes_sent;
	totals->counts.fibres += c->fibres;
	totals->counts.failed_threads += c->failed_threads;
	totals->counts.failed_fds += c->failed_fds;
	totals->counts.failed_io += c->failed_io;
	totals->counts.stalls += c->stalls;
	totals->counts.breaks += c->breaks;
	count_in(&totals->calls, ops);
	count_in(&totals->switches, c->switches);
	count_in(&totals->faults, c->failed_allocs + c->failed_threads + c->failed_fds +
				      c->failed_io + c->stalls + c->breaks);
	totals->simulated_ms += (uint64_t)(sim.now - RIDL_SECONDS(1000)) / 1000000;
	totals->hash += sim.hash;
}

static void
run_world(const options *o, uint64_t seed, uint64_t fault, bool deep)
{
	const uint64_t before = sum_of(totals->ops, OP_KINDS);

	totals->at = seed;
	totals->fault = fault;
	sim_begin(seed, deep, o->trace);
	sim.fault.at = fault;
	sim.fault.twice = seed / RI_COUNT(errands) % 2 != 0;
	playing = scenario_for(o, seed);
	sim_run(play);
	oracle_check();
	totals->untouched = sim.fault.seen < fault;
	add_totals(sum_of(totals->ops, OP_KINDS) - before);
	if (deep)
		printf("seed %llu: fine, hash %016llx\n", (unsigned long long)seed,
		    (unsigned long long)sim.hash);
}

/*
 * The time of the processor, not that of the clock: on a busy machine a world takes long. Whoever goes round in circles and
 * comes by the platform is found by the scheduler.
 */
static const struct timeval LOOK_EVERY = { 5, 0 };

static void
look_whether_it_goes_on(int signal)
{
	static uint64_t seed, points;

	(void)signal;
	if (sim_is_running() && seed == sim.seed && points == sim.counts.points)
		sim_violation("it hangs: %lld s without a call of the platform",
		    (long long)LOOK_EVERY.tv_sec);
	seed = sim.seed;
	points = sim.counts.points;
}

static void
watch(void)
{
	const struct itimerval every = { LOOK_EVERY, LOOK_EVERY };

	signal(SIGVTALRM, look_whether_it_goes_on);
	setitimer(ITIMER_VIRTUAL, &every, NULL);
}

/*
 * In a process of their own: seeds from that one on, or faults of one seed. What became of them: 0 is fine; otherwise it was
 * the world of totals->at and totals->fault.
 */
static int
run_worlds(const options *o, uint64_t seed, uint64_t fault, uint64_t count, bool deep)
{
	const struct rlimit no_core = { 0, 0 };
	int status;
	pid_t pid;

	fflush(stdout);
	pid = fork();
	if (pid == 0) {
		setrlimit(RLIMIT_CORE, &no_core);
		watch();
		for (uint64_t i = 0; i < count && !totals->untouched; i++)
			run_world(o, seed + (fault == 0) * i, fault + (fault != 0) * i, deep);
		fflush(stdout);
#ifdef SIM_COVERAGE
		__gcov_dump();
#endif
		_exit(0);
	}
	if (pid < 0 || waitpid(pid, &status, 0) != pid) {
		perror("sim");
		exit(2);
	}
	if (WIFSIGNALED(status))
		printf("seed %llu: killed by signal %d (%s)\n", (unsigned long long)totals->at,
		    WTERMSIG(status), strsignal(WTERMSIG(status)));
	return status;
}

/* The same; false after a violation, which is told. */
static bool
are_fine(const options *o, uint64_t seed, uint64_t fault, uint64_t count, const char *program)
{
	if (run_worlds(o, seed, fault, count, !o->many) == 0)
		return true;
	totals->untouched = false;
	if (o->many && run_worlds(o, totals->at, totals->fault, 1, true) == 0)
		printf("It is fine when it is run alone: the simulator is at fault.\n");
	printf("\nreplay with: %s --scenario %s --seed %llu", program,
	    scenario_for(o, totals->at)->name, (unsigned long long)totals->at);
	if (totals->fault != 0)
		printf(" --fault %llu", (unsigned long long)totals->fault);
	printf("\n");
	return false;
}

static double
seconds_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* As many as there are to be, or can be in that time; false after a violation. */
static bool
run_all(const options *o, const char *program)
{
	const uint64_t most = o->alone || !o->many ? 1 : SIM_WORLDS_A_PROCESS;
	const double end = seconds_now() + o->seconds;

	for (uint64_t done = 0; done < o->count && (o->seconds == 0 || seconds_now() < end);) {
		const uint64_t left = o->count - done, n = left < most ? left : most;

		if (are_fine(o, o->from + done, o->fault, n, program)) {
			done += n;
		} else {
			n_violations++;
			if (o->seconds == 0)
				return false;
			done = totals->at + 1 - o->from;
		}
		totals->untouched = false;
	}
	return n_violations == 0;
}

/* Each of those seeds again and again, until nothing has failed in it. */
static bool
run_each_fault(const options *o, const char *program)
{
	const uint64_t most = o->alone ? 1 : SIM_WORLDS_A_PROCESS;

	for (uint64_t i = 0; i < o->count; i++) {
		for (uint64_t fault = 1; !totals->untouched; fault += most)
			if (!are_fine(o, o->from + i, fault, most, program))
				return false;
		totals->untouched = false;
	}
	return true;
}

/* Where calls of the platform have failed; by place, or by call. */
static void
print_sites(bool each)
{
	for (size_t i = 0; i < RI_COUNT(totals->sites) && totals->sites[i].call != NULL; i++) {
		const sim_site *s = &totals->sites[i];
		uint64_t failed = 0;
		unsigned n = 0;

		if (each) {
			printf("site %s %llx %llu\n", s->call,
			    (unsigned long long)(uintptr_t)s->site,
			    (unsigned long long)s->failed);
			continue;
		}
		for (size_t k = RI_COUNT(totals->sites); k-- > i;)
			if (totals->sites[k].call == s->call)
				failed += totals->sites[k].failed, n++;
		for (size_t k = 0; k < i; k++)
			if (totals->sites[k].call == s->call)
				n = 0;
		if (n > 0)
			printf("%-18s failed %llu times in %u places\n", s->call,
			    (unsigned long long)failed, n);
	}
}

static void
print_histogram(const char *of, const sim_histogram *h)
{
	printf("%s: %.1f a world;", of, (double)h->sum / (double)totals->worlds);
	for (unsigned i = 0; i < RI_COUNT(h->worlds); i++)
		if (h->worlds[i] != 0)
			printf(
			    " %u+: %llu", i == 0 ? 0 : 1u << i, (unsigned long long)h->worlds[i]);
	printf("\n");
}

static void
print_totals(double seconds)
{
	static const char *const kinds[] = { "add", "echo", "fail", "later", "hold", "drop",
		"slow", "visit", "open", "use", "keep", "note", "count", "invoke" };
	const sim_totals *t = totals;

	printf("%llu worlds in %.1f s, %.0f a second; hash %016llx\n",
	    (unsigned long long)t->worlds, seconds, (double)t->worlds / seconds,
	    (unsigned long long)t->hash);
	print_histogram("calls", &t->calls);
	print_histogram("switches", &t->switches);
	print_histogram("faults", &t->faults);
	printf("faults: %llu connections broken, %llu stalls, %llu reads and writes refused,\n"
	       "%llu allocations, %llu descriptors, %llu threads\n",
	    (unsigned long long)t->counts.breaks, (unsigned long long)t->counts.stalls,
	    (unsigned long long)t->counts.failed_io, (unsigned long long)t->counts.failed_allocs,
	    (unsigned long long)t->counts.failed_fds,
	    (unsigned long long)t->counts.failed_threads);
	printf("%llu points, %llu fibres, %llu allocations, %llu bytes sent, %llu s simulated\n",
	    (unsigned long long)t->counts.points, (unsigned long long)t->counts.fibres,
	    (unsigned long long)t->counts.allocs, (unsigned long long)t->counts.bytes_sent,
	    (unsigned long long)t->simulated_ms / 1000);
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
	printf("  %10llu  a declared error\n", (unsigned long long)t->declared);
}

/* What became of the calls. Each loss and leak is a violation, and ends its world. */
static void
print_ledger(void)
{
	const uint64_t *ends = totals->ends;
	const uint64_t made = sum_of(totals->ops, OP_KINDS),
		       known = sum_of(ends, 64) + totals->declared,
		       answered = ends[RIDL_OK] + totals->declared,
		       refused = ends[RIDL_E_NOT_SENT] + ends[RIDL_E_GOING_AWAY] +
				 ends[RIDL_E_OVERLOADED] + ends[RIDL_E_WOULD_BLOCK];

	printf("ledger: calls made %llu, answered %llu, refused %llu, failed %llu, let go %llu;",
	    (unsigned long long)made, (unsigned long long)answered, (unsigned long long)refused,
	    (unsigned long long)(known - answered - refused), (unsigned long long)totals->let_go);
	if (n_violations == 0)
		printf(" lost %lld, duplicated 0, bytes leaked 0, descriptors leaked 0\n",
		    (long long)(made - known - totals->let_go));
	else
		printf(" VIOLATIONS %llu\n", (unsigned long long)n_violations);
}

static void
usage(void)
{
	fprintf(stderr,
	    "usage: run [--scenario NAME] --seeds FROM COUNT [--alone] [--seconds N]\n"
	    "       run [--scenario NAME] --faults FROM COUNT [--alone] [--sites]\n"
	    "       run [--scenario NAME] --seed N [--fault N] [--trace]\n"
	    "--alone: each in a process of its own\n"
	    "--seconds: for so long at most; a violation is told, and does not end it\n"
	    "--faults: each seed with its 1st, 2nd, 3rd ... call of the platform failing\n"
	    "scenarios:\n");
	for (size_t i = 0; i < RI_COUNT(scenarios); i++)
		fprintf(stderr, "  %-10s %s\n", scenarios[i]->name, scenarios[i]->what);
	for (size_t i = 0; i < RI_COUNT(errands); i++)
		fprintf(stderr, "  %-10s %s\n", errands[i]->name, errands[i]->what);
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
	for (size_t i = 0; i < RI_COUNT(errands); i++)
		if (strcmp(errands[i]->name, name) == 0)
			return errands[i];
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
		} else if (strcmp(argv[i], "--alone") == 0) {
			o->alone = true;
		} else if (strcmp(argv[i], "--scenario") == 0 && i + 1 < argc) {
			o->scenario = find_scenario(argv[++i]);
		} else if (strcmp(argv[i], "--seed") == 0 && i + 1 < argc) {
			o->from = strtoull(argv[++i], NULL, 0);
			o->count = 1;
		} else if (strcmp(argv[i], "--fault") == 0 && i + 1 < argc) {
			o->fault = strtoull(argv[++i], NULL, 0);
		} else if (strcmp(argv[i], "--seconds") == 0 && i + 1 < argc) {
			o->seconds = strtod(argv[++i], NULL);
		} else if (strcmp(argv[i], "--sites") == 0) {
			o->sites = true;
		} else if ((strcmp(argv[i], "--seeds") == 0 ||
			       strcmp(argv[i], "--faults") == 0) &&
			   i + 2 < argc) {
			o->each_fault = strcmp(argv[i], "--faults") == 0;
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
	options o = { .count = 0 };
	double began;
	bool fine;

	parse(&o, argc, argv);
	totals =
	    mmap(NULL, sizeof *totals, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (totals == MAP_FAILED) {
		perror("sim");
		return 2;
	}
	sim_prepare();
	began = seconds_now();
	fine = (o.each_fault ? run_each_fault : run_all)(&o, argv[0]);
	if (!fine && o.seconds == 0)
		return 1;
	print_totals(seconds_now() - began);
	if (o.each_fault)
		print_sites(o.sites);
	if (o.seconds > 0)
		print_ledger();
	return fine ? 0 : 1;
}
