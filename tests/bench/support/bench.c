/* SPDX-License-Identifier: MIT */
#include "bench.h"

#include <errno.h>
#include <getopt.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MAX_ROUNDS = 100, MAX_SUBJECTS = 8, MAX_ADDRESS = 128, MAX_SAMPLES = 2 << 20 };

_Noreturn void
bench_die(const char *what, const char *file, int line)
{
	fprintf(stderr, "%s:%d: not true: %s (errno: %s)\n", file, line, what, strerror(errno));
	exit(1);
}

/*
 * Clocks.
 */

static uint64_t
read_clock(clockid_t clock)
{
	struct timespec ts;

	if (clock_gettime(clock, &ts) != 0)
		return 0;
	return (uint64_t)ts.tv_sec * 1000000000 + (uint64_t)ts.tv_nsec;
}

uint64_t
bench_now(void)
{
	return read_clock(CLOCK_MONOTONIC);
}

uint64_t
bench_cpu(int pid)
{
	clockid_t clock;

	return clock_getcpuclockid(pid, &clock) == 0 ? read_clock(clock) : 0;
}

void
bench_spin(unsigned us)
{
	const uint64_t end = bench_now() + (uint64_t)us * 1000;

	while (bench_now() < end)
		;
}

void
bench_sleep(unsigned us)
{
	const struct timespec ts = { us / 1000000, (long)(us % 1000000) * 1000 };

	nanosleep(&ts, NULL);
}

bool
bench_goes_on(const bench_run *run)
{
	return run->calls == 0 || bench_now() < run->end;
}

uint64_t
bench_took(bench_run *run, uint64_t began)
{
	const uint64_t now = bench_now();
	const uint64_t ns = now - began;

	if (run->n < run->cap)
		run->ns[run->n++] = ns < UINT32_MAX ? (uint32_t)ns : UINT32_MAX;
	run->calls++;
	return now;
}

/*
 * Where things run.
 */

static const char *const places[] = { "same", "split", "free" };
enum { SAME, SPLIT, FREE, PLACES };

static cpu_set_t all_cores;

static bool
has_place(int place)
{
	return place != SPLIT || CPU_COUNT(&all_cores) > 1;
}

/* The first core that may be used, or the second. */
static void
pin_to(int which)
{
	cpu_set_t one;

	CPU_ZERO(&one);
	for (size_t core = 0; core < CPU_SETSIZE; core++)
		if (CPU_ISSET(core, &all_cores) && which-- == 0)
			CPU_SET(core, &one);
	BENCH_CHECK(sched_setaffinity(0, sizeof one, &one) == 0);
}

static void
go_to(int place, bool server)
{
	if (place == FREE)
		BENCH_CHECK(sched_setaffinity(0, sizeof all_cores, &all_cores) == 0);
	else
		pin_to(place == SPLIT && server);
}

/*
 * Servers.
 */

typedef struct server {
	pid_t pid;
	int hold; /* it serves until a byte comes here */
	char address[MAX_ADDRESS];
} server;

static int tell_fd = STDOUT_FILENO, hold_fd = STDIN_FILENO;

void
bench_serving(const char *address)
{
	char c;

	BENCH_CHECK(dprintf(tell_fd, "%s\n", address) > 0);
	BENCH_CHECK(read(hold_fd, &c, 1) >= 0);
}

static pid_t
start_child(void)
{
	pid_t pid = fork();

	BENCH_CHECK(pid >= 0);
	if (pid == 0)
		prctl(PR_SET_PDEATHSIG, SIGKILL);
	return pid;
}

static void
start_server(server *s, const bench_subject *subject, bool tcp, int place)
{
	static unsigned number;
	int tell[2], hold[2];

	snprintf(s->address, sizeof s->address, tcp ? "tcp:127.0.0.1:0" : "unix:@bench-%d-%u",
	    (int)getpid(), number++);
	BENCH_CHECK(pipe(tell) == 0 && pipe(hold) == 0);
	s->pid = start_child();
	if (s->pid == 0) {
		close(tell[0]);
		close(hold[1]);
		tell_fd = tell[1];
		hold_fd = hold[0];
		go_to(place, true);
		subject->serve(s->address, subject);
		exit(0);
	}
	close(tell[1]);
	close(hold[0]);
	s->hold = hold[1];
	for (size_t n = 0;;) {
		const ssize_t more = read(tell[0], s->address + n, sizeof s->address - n);

		BENCH_CHECK(more > 0);
		n += (size_t)more;
		if (s->address[n - 1] == '\n')
			break;
	}
	*strchr(s->address, '\n') = '\0';
	close(tell[0]);
}

static void
stop_server(server *s)
{
	int status = 0;

	BENCH_CHECK(write(s->hold, "", 1) == 1);
	close(s->hold);
	BENCH_CHECK(waitpid(s->pid, &status, 0) == s->pid);
	BENCH_CHECK(status == 0);
}

static pid_t
start_neighbour(void)
{
	pid_t pid = start_child();

	if (pid == 0) {
		go_to(FREE, false);
		for (;;)
			__asm__ volatile("");
	}
	return pid;
}

static void
stop_neighbour(pid_t pid)
{
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
}

/*
 * Rounds.
 */

typedef struct figures {
	double value[MAX_ROUNDS]; /* what the unit says */
	double ratio[MAX_ROUNDS]; /* to the first subject in the same round */
	double client[MAX_ROUNDS], server[MAX_ROUNDS]; /* CPU us for each call */
	uint64_t calls;
	uint32_t *ns; /* of all rounds */
	size_t n, cap;
} figures;

typedef struct settings {
	bool transports[2]; /* unix, tcp */
	bool places[PLACES];
	unsigned rounds, ms;
	const char *subject, *bench;
} settings;

static int
compare_doubles(const void *a, const void *b)
{
	const double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static int
compare_ns(const void *a, const void *b)
{
	const uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

static double
median(double *v, size_t n)
{
	qsort(v, n, sizeof *v, compare_doubles);
	return n % 2 == 1 ? v[n / 2] : (v[n / 2 - 1] + v[n / 2]) / 2;
}

/* In microseconds; sorts. */
static double
percentile(uint32_t *ns, size_t n, unsigned percent)
{
	qsort(ns, n, sizeof *ns, compare_ns);
	return n == 0 ? 0 : ns[(n - 1) * percent / 100] / 1e3;
}

static int now_measured;

int
bench_server(void)
{
	return now_measured;
}

static double
value_of(const bench *b, bench_run *run, uint64_t took)
{
	const double rate = (double)run->calls * 1e9 / (double)took;

	if (b->unit == BENCH_MICROSECONDS)
		return run->n > 0 ? percentile(run->ns, run->n, 50) : 1e6 / rate;
	return rate;
}

static void
run_round(const bench *b, const bench_subject *subject, const server *s, void *client,
    unsigned ms, figures *f, size_t round)
{
	bench_run run = { .ns = f->ns + f->n, .cap = f->cap - f->n };
	uint64_t began, took, client_cpu, server_cpu;

	now_measured = s->pid;
	client_cpu = bench_cpu(getpid());
	server_cpu = bench_cpu(s->pid);
	began = bench_now();
	run.end = began + (uint64_t)ms * 1000000;
	subject->run(client, &run);
	took = bench_now() - began;
	BENCH_CHECK(run.calls > 0);
	client_cpu = bench_cpu(getpid()) - client_cpu;
	server_cpu = bench_cpu(s->pid) - server_cpu;
	f->value[round] = value_of(b, &run, took);
	f->client[round] = (double)client_cpu / 1e3 / (double)run.calls;
	f->server[round] = (double)server_cpu / 1e3 / (double)run.calls;
	f->calls += run.calls;
	f->n += run.n;
}

static void
print_head(void)
{
	printf("# %-10s %-16s %-9s %-5s %-7s %11s %11s %11s %7s %8s %8s %8s %9s %9s %9s\n",
	    "bench", "subject", "transport", "place", "unit", "median", "min", "max", "ratio",
	    "p50_us", "p90_us", "p99_us", "client_us", "server_us", "calls");
	fflush(stdout); /* not once more by each child */
}

static void
print_row(
    const bench *b, const bench_subject *subject, bool tcp, int place, figures *f, size_t rounds)
{
	static const char *const units[] = { "us", "calls/s", "MiB/s" };
	const double mid = median(f->value, rounds); /* sorts */
	const int digits = b->unit == BENCH_MICROSECONDS ? 2 : 0;

	printf("%-12s %-16s %-9s %-5s %-7s %11.*f %11.*f %11.*f %7.3f", b->name, subject->name,
	    tcp ? "tcp" : "unix", places[place], units[b->unit], digits, mid, digits, f->value[0],
	    digits, f->value[rounds - 1], median(f->ratio, rounds));
	if (f->n > 0)
		printf(" %8.2f %8.2f %8.2f", percentile(f->ns, f->n, 50),
		    percentile(f->ns, f->n, 90), percentile(f->ns, f->n, 99));
	else
		printf(" %8s %8s %8s", "-", "-", "-");
	printf(" %9.3f %9.3f %9llu\n", median(f->client, rounds), median(f->server, rounds),
	    (unsigned long long)f->calls);
	fflush(stdout);
}

static bool
is_wanted(const settings *set, const bench_subject *subject)
{
	return set->subject == NULL || strcmp(set->subject, subject->name) == 0;
}

static void
measure(const bench *b, bool tcp, int place, const settings *set)
{
	static figures f[MAX_SUBJECTS];
	server servers[MAX_SUBJECTS];
	void *clients[MAX_SUBJECTS];
	const bench_subject *subjects[MAX_SUBJECTS];
	pid_t neighbours[8];
	size_t n = 0;

	memset(f, 0, sizeof f);
	for (size_t i = 0; i < b->n_subjects; i++)
		if (is_wanted(set, &b->subjects[i]))
			subjects[n++] = &b->subjects[i];
	for (size_t i = 0; i < n; i++) {
		start_server(&servers[i], subjects[i], tcp, place);
		f[i].cap = MAX_SAMPLES;
		f[i].ns = malloc(f[i].cap * sizeof *f[i].ns);
		BENCH_CHECK(f[i].ns != NULL);
	}
	go_to(place, false);
	for (size_t i = 0; i < n; i++)
		clients[i] = subjects[i]->open(servers[i].address, subjects[i]);
	for (unsigned i = 0; i < b->neighbours; i++)
		neighbours[i] = start_neighbour();
	/* The first round is for warming up. */
	for (size_t round = 0; round <= set->rounds; round++) {
		for (size_t i = 0; i < n; i++) {
			const size_t at = round == 0 ? 0 : round - 1;

			if (round == 1)
				f[i].n = f[i].calls = 0;
			run_round(b, subjects[i], &servers[i], clients[i], set->ms, &f[i], at);
			f[i].ratio[at] = f[i].value[at] / f[0].value[at];
		}
	}
	for (unsigned i = 0; i < b->neighbours; i++)
		stop_neighbour(neighbours[i]);
	for (size_t i = 0; i < n; i++) {
		print_row(b, subjects[i], tcp, place, &f[i], set->rounds);
		subjects[i]->close(clients[i]);
		stop_server(&servers[i]);
		free(f[i].ns);
	}
}

/*
 * The command line.
 */

static const char usage[] =
    "usage: %s [options]\n"
    "  --transport=unix|tcp      both, unless said\n"
    "  --place=same|split|free   all, unless said\n"
    "  --bench=NAME              only that one of its benches\n"
    "  --subject=NAME            only that one of its subjects\n"
    "  --rounds=N                of each (7)\n"
    "  --ms=N                    a round (150)\n"
    "  --smoke                   a short one of each, to see that it works\n"
    "Run it on a machine that does nothing else, and built with CMAKE_BUILD_TYPE=Release.\n";

static int
index_of(const char *word, const char *const *words, int n)
{
	for (int i = 0; i < n; i++)
		if (strcmp(word, words[i]) == 0)
			return i;
	return -1;
}

/* Leaves only that one. False: there is no such thing. */
static bool
only(const char *word, const char *const *words, int n, bool *set)
{
	const int at = index_of(word, words, n);

	for (int i = 0; i < n; i++)
		set[i] = i == at;
	return at >= 0;
}

static bool
to_number(const char *text, unsigned max, unsigned *out)
{
	char *end;
	const unsigned long n = strtoul(text, &end, 10);

	*out = (unsigned)n;
	return *end == '\0' && n >= 1 && n <= max;
}

static bool
parse(int argc, char **argv, settings *set)
{
	static const struct option options[] = {
		{ "transport", required_argument, NULL, 't' },
		{ "place", required_argument, NULL, 'p' },
		{ "bench", required_argument, NULL, 'b' },
		{ "subject", required_argument, NULL, 'u' },
		{ "rounds", required_argument, NULL, 'r' },
		{ "ms", required_argument, NULL, 'm' },
		{ "smoke", no_argument, NULL, 's' },
		{ NULL, 0, NULL, 0 },
	};
	static const char *const transports[] = { "unix", "tcp" };
	bool ok = true;
	int o;

	*set = (settings){
		.transports = { true, true },
		.places = { true, true, true },
		.rounds = 7,
		.ms = 150,
	};
	while (ok && (o = getopt_long(argc, argv, "", options, NULL)) != -1) {
		if (o == 't')
			ok = only(optarg, transports, 2, set->transports);
		else if (o == 'p')
			ok = only(optarg, places, PLACES, set->places);
		else if (o == 'b')
			set->bench = optarg;
		else if (o == 'u')
			set->subject = optarg;
		else if (o == 'r')
			ok = to_number(optarg, MAX_ROUNDS, &set->rounds);
		else if (o == 'm')
			ok = to_number(optarg, 60000, &set->ms);
		else if (o == 's')
			ok = only("free", places, PLACES, set->places), set->rounds = 1,
			set->ms = 5;
		else
			ok = false;
	}
	return ok && optind == argc;
}

int
bench_main(int argc, char **argv, const bench *benches, size_t n)
{
	settings set;

	if (!parse(argc, argv, &set)) {
		fprintf(stderr, usage, argv[0]);
		return 2;
	}
	BENCH_CHECK(sched_getaffinity(0, sizeof all_cores, &all_cores) == 0);
	print_head();
	for (size_t i = 0; i < n; i++)
		for (int tcp = 0; tcp < 2; tcp++)
			for (int place = 0; place < PLACES; place++)
				if (set.transports[tcp] && set.places[place] &&
				    has_place(place) &&
				    (set.bench == NULL ||
					strcmp(set.bench, benches[i].name) == 0))
					measure(&benches[i], tcp, place, &set);
	return 0;
}
