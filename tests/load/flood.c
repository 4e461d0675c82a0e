/* SPDX-License-Identifier: MIT */
/*
 * One peer floods a server, in each way there is, while fifty honest ones make calls. All of theirs are answered, the server
 * keeps to its memory, and who goes beyond a limit is told so and hung up on. How much slower the honest ones get
 * is a figure. The flooder has what the others leave of the processors, as if it were on another machine: what counts
 * is what it does to the server.
 */
#include "load.h"
#include "rawpeer.h"
#include "work.h"

#include <errno.h>
#include <inttypes.h>
#include <malloc.h>
#include <poll.h>
#include <sched.h>
#include <sys/socket.h>
#include <unistd.h>

enum { BATCH = 200, BIG_BODY = 1 << 20, HOARD = 400, PATIENCE_S = 30 };

/*
 * Kinds of floods. What is said is said again and again, and when the server hangs up, over a new connection.
 */

enum {
	READS =
	    1, /* what it is sent; who does not reads only when nothing can be sent any more */
	NO_GREETING = 2,   /* never says who it is */
	SAYS_ONCE = 4,     /* and waits for the end */
	HANGS_UP = 8,      /* as soon as it has said it */
	KEEPS_WINDOW = 16, /* no more calls under way than it was offered */
	HOARDS = 32,       /* many connections at once */
};

typedef struct flood {
	const char *name;
	void (*say)(script *, uint32_t *call);
	unsigned flags;
	size_t body; /* zeros behind what is said */
	ridl_status
	    told; /* the reason it hears in the end; RIDL_OK: it does nothing that is forbidden */
} flood;

static void
put_work_call(script *s, uint32_t *call, const char *method)
{
	put_call(s, ++*call, service_id("load.Work"), name_hash(method));
}

static void
say_calls(script *s, uint32_t *call)
{
	for (int i = 0; i < BATCH; i++)
		put_work_call(s, call, "load.Work/quick");
}

static void
say_holds(script *s, uint32_t *call)
{
	for (int i = 0; i < BATCH; i++)
		put_work_call(s, call, "load.Work/defer");
}

/* A message with bytes of that size, which follow. */
static void
say_body(script *s, uint32_t *call)
{
	const size_t size = s->len;

	put_work_call(s, call, "load.Work/echo");
	put8(s, 2 << 3 | 2);
	put8(s, 0x80);
	put8(s, 0x80);
	put8(s, BIG_BODY >> 14);
	end_frame_as(s, (uint32_t)(s->len - size - 4 + BIG_BODY));
}

static void
say_kind(script *s, uint8_t kind, uint8_t flags, unsigned words)
{
	for (int i = 0; i < BATCH; i++) {
		begin_frame(s, kind, flags);
		for (unsigned w = 0; w < words; w++)
			put32(s, kind == CALL && w == 1 ? service_id("load.Work") : 0);
		end_frame(s);
	}
}

static void
say_cancels(script *s, uint32_t *call)
{
	(void)call;
	say_kind(s, CANCEL, 0, 1);
}

static void
say_pings(script *s, uint32_t *call)
{
	(void)call;
	say_kind(s, PING, 0, 0);
}

static void
say_unknown(script *s, uint32_t *call)
{
	(void)call;
	say_kind(s, 200, 0, 0);
}

static void
say_oneways(script *s, uint32_t *call)
{
	(void)call;
	say_kind(s, CALL, ONEWAY, 5);
}

/* Gives back what it was never given. */
static void
say_releases(script *s, uint32_t *call)
{
	(void)call;
	begin_frame(s, RELEASE, 0);
	put8(s, 1 << 3 | 2);
	put8(s, 4);
	put8(s, 1 << 3);
	put8(s, 1);
	put8(s, 2 << 3);
	put8(s, 1);
	end_frame(s);
}

static void
say_half(script *s, uint32_t *call)
{
	(void)call;
	begin_frame(s, PING, 0);
	end_frame_as(s, 20);
}

static void
say_garbage(script *s, uint32_t *call)
{
	(void)call;
	for (int i = 0; i < BATCH; i++)
		put32(s, load_random(1000000));
}

static void
say_nothing(script *s, uint32_t *call)
{
	(void)s;
	(void)call;
}

static const flood floods[] = {
	{ "calls", say_calls, READS | KEEPS_WINDOW, 0, RIDL_OK },
	{ "big bodies", say_body, READS | KEEPS_WINDOW, BIG_BODY, RIDL_OK },
	{ "unknown frames", say_unknown, READS, 0, RIDL_OK },
	{ "too many calls", say_holds, READS, 0, RIDL_E_PROTOCOL },
	{ "cancels", say_cancels, READS, 0, RIDL_E_PROTOCOL },
	{ "pings", say_pings, READS, 0, RIDL_E_PROTOCOL },
	{ "releases", say_releases, READS, 0, RIDL_E_PROTOCOL },
	{ "oneways", say_oneways, READS, 0, RIDL_E_PROTOCOL },
	{ "garbage", say_garbage, READS, 0, RIDL_E_PROTOCOL },
	{ "another protocol", say_garbage, READS | NO_GREETING, 0, RIDL_OK },
	{ "half a frame", say_half, READS | SAYS_ONCE, 0, RIDL_E_CLOSED },
	{ "calls, never reading", say_calls, 0, 0, RIDL_E_PROTOCOL },
	{ "big bodies, never reading", say_body, 0, BIG_BODY, RIDL_OK },
	{ "connects and hangs up", say_nothing, NO_GREETING | HANGS_UP, 0, RIDL_OK },
	{ "connects and is silent", say_nothing, READS | NO_GREETING | SAYS_ONCE | HOARDS, 0,
	    RIDL_OK },
};
enum { FLOODS = sizeof floods / sizeof floods[0] };

/*
 * The flooder.
 */

typedef struct tally {
	unsigned opened, ended;
	uint32_t told;
	uint64_t sent;
} tally;

static tally done;

typedef struct victim {
	raw_peer peer;
	script begun; /* what is said now */
	size_t sent;  /* of it, and of the zeros behind it */
	uint32_t call;
	uint32_t answers;
	bool said, ended;
	/* What is being read: the head of a frame, with some of its body, and how much of it is still to come. */
	uint8_t head[32];
	size_t have;
	uint64_t left;
	uint32_t told; /* the status of a GOAWAY */
} victim;

static const flood *kind;

static uint32_t
get32(const uint8_t *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* The frame whose head is there is over. */
static void
took(victim *v)
{
	if (v->head[4] == REPLY || v->head[4] == ERROR)
		v->answers++;
	/* Its body begins with the status: less than 128. */
	if (v->head[4] == GOAWAY && v->have > 9 && v->head[8] == 1 << 3)
		v->told = v->head[9];
	v->have = 0;
}

static void
take(victim *v, const uint8_t *bytes, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (!v->peer.greeted) { /* eight bytes of preface */
			v->peer.greeted = ++v->have == 8;
			v->have = v->peer.greeted ? 0 : v->have;
			continue;
		}
		if (v->have < sizeof v->head)
			v->head[v->have++] = bytes[i];
		if (v->have == 4 && v->left == 0) {
			v->left = get32(v->head);
		} else if (v->left > 0 && --v->left == 0) {
			took(v);
		} else if (v->have == sizeof v->head && v->left > 0) {
			const size_t rest =
			    n - i - 1 < v->left - 1 ? n - i - 1 : (size_t)v->left - 1;

			i += rest;
			v->left -= rest;
		}
	}
}

static void
read_some(victim *v)
{
	static uint8_t bytes[256 << 10];
	const ssize_t n = recv(v->peer.fd, bytes, sizeof bytes, MSG_DONTWAIT);

	if (n > 0)
		take(v, bytes, (size_t)n);
	else if (n == 0 || errno != EAGAIN)
		v->ended = true;
}

static void
write_some(victim *v)
{
	static const uint8_t zeros[BIG_BODY];
	const size_t all = v->begun.len + kind->body;
	const bool in_zeros = v->sent >= v->begun.len;
	const uint8_t *from = in_zeros ? zeros : v->begun.bytes + v->sent;
	const size_t size = in_zeros ? all - v->sent : v->begun.len - v->sent;
	const ssize_t n = send(v->peer.fd, from, size, MSG_DONTWAIT | MSG_NOSIGNAL);

	if (n > 0) {
		v->sent += (size_t)n;
		done.sent += (uint64_t)n;
	} else if (n < 0 && errno != EAGAIN)
		while (!v->ended)
			read_some(v); /* the last that is said to it */
}

static bool
may_say(const victim *v)
{
	enum { OFFERED = 1024 };

	if ((kind->flags & SAYS_ONCE) != 0 && v->said)
		return false;
	return (kind->flags & KEEPS_WINDOW) == 0 || v->call - v->answers + BATCH <= OFFERED;
}

static bool
is_sent(const victim *v)
{
	return v->sent == v->begun.len + kind->body;
}

static void
flood_some(victim *v)
{
	struct pollfd p = { .fd = v->peer.fd };

	if (v->begun.len == 0 || (is_sent(v) && may_say(v))) {
		v->begun.len = 0;
		if (!v->said && (kind->flags & NO_GREETING) == 0)
			put_greeting(&v->begun);
		kind->say(&v->begun, &v->call);
		v->sent = 0;
		v->said = true;
	}
	if (v->begun.len > 0 && !is_sent(v))
		p.events |= POLLOUT;
	if ((kind->flags & READS) != 0)
		p.events |= POLLIN;
	if (poll(&p, 1, 50) <= 0)
		return;
	if ((p.revents & (POLLIN | POLLHUP | POLLERR)) != 0)
		read_some(v);
	if (!v->ended && (p.revents & POLLOUT) != 0)
		write_some(v);
}

static void
victim_open(victim *v, const char *address)
{
	memset(v, 0, sizeof *v);
	raw_connect(&v->peer, address);
}

/* For its time, and until it has heard what it shall hear. */
static bool
goes_on(uint64_t until)
{
	const uint64_t now = load_now();

	return now < until || (done.told != (uint32_t)kind->told &&
				  now < until + (uint64_t)PATIENCE_S * 1000000000);
}

/* One connection after the other. */
static void
flood_on(const char *address, uint64_t until)
{
	static victim v;

	while (goes_on(until)) {
		victim_open(&v, address);
		done.opened++;
		while (!v.ended && goes_on(until) && (kind->flags & HANGS_UP) == 0)
			flood_some(&v);
		done.ended += v.ended;
		if (v.told != 0)
			done.told = v.told;
		raw_close(&v.peer);
	}
}

/* The server has hung up; what it says until then is of no interest. */
static bool
has_ended(const raw_peer *peer)
{
	char bytes[256];
	ssize_t n;

	do
		n = recv(peer->fd, bytes, sizeof bytes, MSG_DONTWAIT);
	while (n > 0);
	return n == 0 || errno != EAGAIN;
}

/* All at once; each that ends is followed by another. */
static void
hoard(const char *address, uint64_t until)
{
	static raw_peer peers[HOARD];

	for (unsigned i = 0; i < HOARD; i++)
		raw_connect(&peers[i], address);
	done.opened = HOARD;
	for (; load_now() < until; load_sleep_us(1000))
		for (unsigned i = 0; i < HOARD; i++)
			if (has_ended(&peers[i])) {
				raw_close(&peers[i]);
				done.ended++;
				raw_connect(&peers[i], address);
				done.opened++;
			}
}

static void
play_flooder(char **words, size_t n)
{
	const uint64_t until = load_now() + strtoull(words[2], NULL, 10) * 1000000;
	const struct sched_param none = { 0 };

	CHECK(n == 4);
	/* Where others run beside this, it would get no time at all. */
	CHECK(atoi(words[3]) == 0 || sched_setscheduler(0, SCHED_IDLE, &none) == 0);
	kind = &floods[atoi(words[1])];
	if ((kind->flags & HOARDS) != 0)
		hoard(words[0], until);
	else
		flood_on(words[0], until);
	load_say("%u %u %u %" PRIu64, done.opened, done.ended, done.told, done.sent);
}

/*
 * The honest ones: each thread has some connections, and calls over one after the other.
 */

enum { HONEST = 50, HONEST_THREADS = 10, EACH = HONEST / HONEST_THREADS };

static uint64_t honest_until;
static unsigned not_answered; /* atomic */
static load_samples calls = LOAD_SAMPLES_INIT;
static counter connected = COUNTER_INIT, all_go = COUNTER_INIT;

static void *
be_honest(void *address)
{
	ridl_conn *conns[EACH];
	load_work *at[EACH];

	for (int i = 0; i < EACH; i++) {
		EXPECT(ridl_connect(address, NULL, &conns[i]), RIDL_OK);
		at[i] = load_work_at(conns[i]);
	}
	counter_add(&connected, 1);
	counter_wait(&all_go, 1);
	for (uint64_t n = 0; load_now() < honest_until; n++) {
		const uint64_t began = load_now();
		uint64_t out = 0;
		const ridl_status st = load_work_quick(at[n % EACH], n, &out);

		load_sample(&calls, load_now() - began);
		if (st != RIDL_OK || out != n) {
			__atomic_add_fetch(&not_answered, 1, __ATOMIC_RELAXED);
			fprintf(stderr, "an honest call: %s\n", ridl_last_error()->message);
		}
		load_sleep_us(1000 + load_random(4000));
	}
	for (int i = 0; i < EACH; i++) {
		load_work_unref(at[i]);
		ridl_conn_unref(conns[i]);
	}
	return NULL;
}

static void
play_honest(char **words, size_t n)
{
	pthread_t threads[HONEST_THREADS];

	CHECK(n == 2);
	for (int i = 0; i < HONEST_THREADS; i++)
		start_thread(&threads[i], be_honest, words[0]);
	counter_wait(&connected, HONEST_THREADS);
	honest_until = load_now() + strtoull(words[1], NULL, 10) * 1000000;
	counter_add(&all_go, 1);
	for (int i = 0; i < HONEST_THREADS; i++)
		join_thread(threads[i]);
	load_say("%zu %u %.0f %.0f", calls.n, not_answered, load_percentile(&calls, 50),
	    load_percentile(&calls, 99));
}

typedef struct honesty {
	size_t calls;
	unsigned not_answered;
	double p50, p99;
} honesty;

static void
hear_honest(load_child *c, honesty *h)
{
	char line[128];

	load_hear(c, line, sizeof line);
	CHECK(sscanf(line, "%zu %u %lf %lf", &h->calls, &h->not_answered, &h->p50, &h->p99) == 4);
	load_finish(c);
}

/*
 * The server, and who looks on.
 */

static void
play_server(char **words, size_t n)
{
	const ridl_limits limits = { .size = sizeof limits,
		.handshake_time = RIDL_SECONDS(1),
		.frame_time = RIDL_SECONDS(1),
		.cancels = strtoull(words[1], NULL, 10),
		.pings = strtoull(words[1], NULL, 10),
		.outbox_bytes = strtoull(words[2], NULL, 10),
		.unread_answers = strtoull(words[1], NULL, 10) };
	const ridl_server_options options = {
		.size = sizeof options, .limits = &limits, .loops = 1
	};
	ridl_server *server;
	work w;

	CHECK(n == 3);
	/*
	 * A heap that gives back what it asks for again a moment later costs a page fault for each page, which may be 40 us on a
	 * virtual machine: as much as a hundred calls.
	 */
	mallopt(M_TRIM_THRESHOLD, 64 << 20);
	mallopt(M_MMAP_THRESHOLD, 16 << 20);
	work_init(&w);
	w.never_answers = true;
	server = work_serve(&w, words[0], &options);
	load_say("%s", ridl_server_address(server, 0));
	load_wait_end();
	ridl_server_free(server);
	work_done(&w);
}

/* The most that the server's heap has while it is flooded. */
static uint64_t
watch_heap(load_work *at, uint64_t until)
{
	uint64_t most = 0;

	for (; load_now() < until; load_sleep_us(20000)) {
		const load_footing now = work_footing(at);

		most = now.heap > most ? now.heap : most;
	}
	return most;
}

typedef struct scene {
	const char *address;
	load_work *at; /* the server there */
	unsigned which, ms;
} scene;

typedef struct outcome {
	honesty h;
	uint64_t heap; /* the most that the server has */
	tally t;
} outcome;

static void
hear_flooder(load_child *c, tally *heard)
{
	char line[128];

	load_hear(c, line, sizeof line);
	CHECK(sscanf(line, "%u %u %u %" SCNu64, &heard->opened, &heard->ended, &heard->told,
		  &heard->sent) == 4);
	load_finish(c);
}

static void
play_scene(const scene *s, bool is_flooded, outcome *out)
{
	load_child flooder, honest;
	char number[16], time[16], longer[16];

	snprintf(number, sizeof number, "%u", s->which);
	snprintf(time, sizeof time, "%u", s->ms);
	snprintf(longer, sizeof longer, "%u", s->ms + s->ms / 4);
	load_start(&honest, "honest", s->address, time, NULL);
	if (is_flooded)
		load_start(&flooder, "flooder", s->address, number, longer,
		    load_is_smoke() ? "0" : "1", NULL);
	hear_honest(&honest, &out->h);
	/* Looking stops all that allocate, so it is done when nobody is timed any more. */
	out->heap = watch_heap(s->at, load_now() + (uint64_t)s->ms * 1000000 / 4);
	if (is_flooded)
		hear_flooder(&flooder, &out->t);
}

static void
suffer(const scene *s)
{
	/* What one peer may have under way, and leave unread; and the message it sends. */
	enum { BUDGET_MIB = 64 + 64 + 4 };
	const flood *f = &floods[s->which];
	const uint64_t before = work_footing(s->at).heap;
	outcome calm, flooded;
	double mib;

	play_scene(s, false, &calm);
	play_scene(s, true, &flooded);
	mib = flooded.heap > before ? (double)(flooded.heap - before) / (1 << 20) : 0;
	load_claim(flooded.h.not_answered == 0 && mib <= BUDGET_MIB &&
		       flooded.t.told == (unsigned)f->told,
	    "%s: %.1f MiB over %u connections, %u hung up on, told: %s; %zu honest calls, %u not "
	    "answered; %.1f MiB more in the heap",
	    f->name, (double)flooded.t.sent / (1 << 20), flooded.t.opened, flooded.t.ended,
	    flooded.t.told == 0 ? "nothing" : ridl_status_text((ridl_status)flooded.t.told),
	    flooded.h.calls, flooded.h.not_answered, mib);
	load_figure(
	    "%s: p99 %.0f us, %.1f times that without a flood (%.0f us); p50 %.0f, %.0f us",
	    f->name, flooded.h.p99, flooded.h.p99 / calm.h.p99, calm.h.p99, flooded.h.p50,
	    calm.h.p50);
}

static load_work *
start_server(load_child *c, char *address, size_t size, ridl_conn **out_conn)
{
	/* In a moment nobody is as quick as the defaults allow, nor asks for so much. */
	const char *number = load_is_smoke() ? "1024" : "0";
	const char *bytes = load_is_smoke() ? "65536" : "0";

	load_start(c, "server", fresh_address("unix", address, size), number, bytes, NULL);
	load_hear(c, address, size);
	EXPECT(ridl_connect(address, NULL, out_conn), RIDL_OK);
	return load_work_at(*out_conn);
}

int
main(int argc, char **argv)
{
	static const load_role roles[] = { { "server", play_server }, { "flooder", play_flooder },
		{ "honest", play_honest } };
	load_child server;
	char address[128];
	ridl_conn *conn;
	scene s;

	load_begin(argc, argv, roles, sizeof roles / sizeof roles[0]);
	s = (scene){ .at = start_server(&server, address, sizeof address, &conn),
		.address = address,
		.ms = load_times(3000, 40) };
	for (s.which = 0; s.which < FLOODS; s.which += load_is_smoke() ? SLOWNESS : 1)
		if (load_is_wanted(floods[s.which].name))
			suffer(&s);
	load_work_unref(s.at);
	ridl_conn_unref(conn);
	load_finish(&server);
	return load_end();
}
