/* SPDX-License-Identifier: MIT */
#include "load.h"

#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
/* gcc has the function, and not always the header. */
size_t __sanitizer_get_current_allocated_bytes(void);
#endif

enum { MAX_WORDS = 8, TOO_LONG_MS = 60000 };

static const char *program;
static bool is_smoke;
static unsigned times;
static const char *only;
static uint64_t seed = 1; /* atomic */
static unsigned broken;

/*
 * Beginning and end.
 */

static void
play(char **argv, int argc, const load_role *roles, size_t n_roles)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	for (size_t i = 0; i < n_roles; i++)
		if (strcmp(argv[2], roles[i].name) == 0) {
			roles[i].play(argv + 3, (size_t)argc - 3);
			exit(0);
		}
	CHECK(!"a role that the program has");
}

void
load_begin(int argc, char **argv, const load_role *roles, size_t n_roles)
{
	const char *slash = strrchr(argv[0], '/');
	unsigned long long number;

	program = slash == NULL ? argv[0] : slash + 1;
	setvbuf(stdout, NULL, _IOLBF, 0);
	if (argc > 2 && strcmp(argv[1], "role") == 0)
		play(argv, argc, roles, n_roles);
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--smoke") == 0) {
			is_smoke = true;
		} else if (sscanf(argv[i], "--times=%u", &times) == 1 && times > 0) {
			;
		} else if (sscanf(argv[i], "--seed=%llu", &number) == 1) {
			seed = number;
		} else if (strncmp(argv[i], "--only=", 7) == 0) {
			only = argv[i] + 7;
		} else {
			fprintf(stderr,
			    "usage: %s [--smoke] [--times=N] [--seed=N] [--only=NAME]\n",
			    program);
			exit(2);
		}
	}
}

int
load_end(void)
{
	return broken == 0 ? 0 : 1;
}

unsigned
load_times(unsigned full, unsigned smoke)
{
	if (times > 0)
		return times;
	return is_smoke ? (smoke + SLOWNESS - 1) / SLOWNESS : full;
}

bool
load_is_wanted(const char *name)
{
	return only == NULL || strcmp(only, name) == 0;
}

bool
load_is_smoke(void)
{
	return is_smoke;
}

unsigned
load_random(unsigned n)
{
	/* splitmix64 */
	uint64_t z = __atomic_add_fetch(&seed, 0x9e3779b97f4a7c15u, __ATOMIC_RELAXED);

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
	z = (z ^ z >> 27) * 0x94d049bb133111ebu;
	return (unsigned)((z ^ z >> 31) % n);
}

/*
 * What is said.
 */

static void
print(const char *kind, const char *format, va_list args)
{
	char text[512];

	vsnprintf(text, sizeof text, format, args);
	printf("%-9s %-6s %s\n", program, kind, text);
}

void
load_claim(bool holds, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	print(holds ? "holds" : "BROKEN", format, args);
	va_end(args);
	broken += !holds;
}

void
load_figure(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	print("figure", format, args);
	va_end(args);
}

/*
 * Children.
 */

void
load_start(load_child *c, const char *role, ...)
{
	extern char **environ;
	char *argv[MAX_WORDS + 4] = { (char *)(uintptr_t)program, (char *)(uintptr_t) "role",
		(char *)(uintptr_t)role };
	posix_spawn_file_actions_t actions;
	int in[2], out[2];
	va_list args;

	va_start(args, role);
	for (size_t i = 3; (argv[i] = va_arg(args, char *)) != NULL; i++)
		CHECK(i < MAX_WORDS + 3);
	va_end(args);
	CHECK(pipe2(in, O_CLOEXEC) == 0 && pipe2(out, O_CLOEXEC) == 0);
	CHECK(posix_spawn_file_actions_init(&actions) == 0);
	CHECK(posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO) == 0);
	CHECK(posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO) == 0);
	CHECK(posix_spawn(&c->pid, "/proc/self/exe", &actions, NULL, argv, environ) == 0);
	posix_spawn_file_actions_destroy(&actions);
	close(in[0]);
	close(out[1]);
	c->in = in[1];
	c->out = out[0];
}

void
load_hear(load_child *c, char *line, size_t size)
{
	for (size_t n = 0; n < size; n++) {
		struct pollfd p = { .fd = c->out, .events = POLLIN };

		CHECK(poll(&p, 1, TOO_LONG_MS) == 1);
		CHECK(read(c->out, line + n, 1) == 1);
		if (line[n] == '\n') {
			line[n] = 0;
			return;
		}
	}
	CHECK(!"a line that is not too long");
}

void
load_kill(load_child *c)
{
	int status;

	CHECK(kill(c->pid, SIGKILL) == 0);
	CHECK(waitpid(c->pid, &status, 0) == c->pid);
	close(c->in);
	close(c->out);
	CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
}

void
load_finish(load_child *c)
{
	int status;

	close(c->in);
	CHECK(waitpid(c->pid, &status, 0) == c->pid);
	close(c->out);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

void
load_say(const char *format, ...)
{
	va_list args;

	/* One line, whichever threads speak. */
	flockfile(stdout);
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	putchar('\n');
	funlockfile(stdout);
}

bool
load_is_over(unsigned ms)
{
	struct pollfd p = { .fd = STDIN_FILENO, .events = POLLIN };

	return poll(&p, 1, (int)ms) == 1;
}

void
load_wait_end(void)
{
	while (!load_is_over(60000))
		;
}

/*
 * Time and footing.
 */

uint64_t
load_now(void)
{
	struct timespec ts;

	CHECK(clock_gettime(CLOCK_MONOTONIC, &ts) == 0);
	return (uint64_t)ts.tv_sec * 1000000000 + (uint64_t)ts.tv_nsec;
}

void
load_sleep_us(unsigned us)
{
	const struct timespec ts = { us / 1000000, (long)(us % 1000000) * 1000 };

	nanosleep(&ts, NULL);
}

static uint64_t
heap_in_use(void)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
	return __sanitizer_get_current_allocated_bytes();
#else
	return mallinfo2().uordblks + mallinfo2().hblkhd;
#endif
}

load_footing
load_footing_now(void)
{
	FILE *f = fopen("/proc/self/statm", "r");
	unsigned long size, pages;

	CHECK(f != NULL && fscanf(f, "%lu %lu", &size, &pages) == 2);
	fclose(f);
	return (load_footing){
		.heap = heap_in_use(),
		.resident = (uint64_t)pages * (uint64_t)sysconf(_SC_PAGESIZE),
		.descriptors = count_descriptors(),
		.threads = count_threads(),
	};
}

/*
 * Samples.
 */

void
load_sample(load_samples *s, uint64_t ns)
{
	pthread_mutex_lock(&s->mu);
	if (s->n == s->cap) {
		s->cap = s->cap == 0 ? 1024 : 2 * s->cap;
		s->ns = realloc(s->ns, s->cap * sizeof *s->ns);
		CHECK(s->ns != NULL);
	}
	s->ns[s->n++] = ns;
	pthread_mutex_unlock(&s->mu);
}

void
load_samples_free(load_samples *s)
{
	free(s->ns);
	s->ns = NULL;
	s->n = s->cap = 0;
}

static int
compare_ns(const void *a, const void *b)
{
	const uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

double
load_percentile(load_samples *s, double percent)
{
	double us = 0;

	pthread_mutex_lock(&s->mu);
	qsort(s->ns, s->n, sizeof *s->ns, compare_ns);
	if (s->n > 0)
		us = (double)s->ns[(size_t)((double)(s->n - 1) * percent / 100)] / 1000;
	pthread_mutex_unlock(&s->mu);
	return us;
}
