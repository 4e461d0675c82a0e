/* SPDX-License-Identifier: MIT */
#include "raw.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

enum { SMALL_BUFFER = 64 << 10, BULK_BUFFER = 4 << 20, YIELD_NS = 50000, POOL_THREADS = 16 };

/*
 * Addresses: "unix:@name", "tcp:127.0.0.1:port".
 */

typedef union address {
	struct sockaddr any;
	struct sockaddr_un un;
	struct sockaddr_in in;
} address;

static socklen_t
parse_address(const char *text, address *a)
{
	memset(a, 0, sizeof *a);
	if (strncmp(text, "unix:@", 6) == 0) {
		const size_t n = strlen(text + 6);

		BENCH_CHECK(n < sizeof a->un.sun_path);
		a->un.sun_family = AF_UNIX;
		memcpy(a->un.sun_path + 1, text + 6, n);
		return (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + n);
	}
	a->in.sin_family = AF_INET;
	a->in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	a->in.sin_port = htons((uint16_t)strtoul(strrchr(text, ':') + 1, NULL, 10));
	return sizeof a->in;
}

static void
prepare(int fd, const address *a, unsigned flags)
{
	const int on = 1, size = BULK_BUFFER;

	if (a->any.sa_family == AF_INET)
		setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
	else if (flags & RAW_BULK)
		setsockopt(fd, SOL_SOCKET, SO_SNDBUF, &size, sizeof size);
}

static int
connect_with(const char *text, unsigned flags)
{
	address a;
	const socklen_t len = parse_address(text, &a);
	const int fd = socket(a.any.sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);

	BENCH_CHECK(fd >= 0 && connect(fd, &a.any, len) == 0);
	prepare(fd, &a, flags);
	return fd;
}

int
raw_connect(const char *text)
{
	return connect_with(text, 0);
}

/*
 * Bytes.
 */

/* Tries for a moment, giving the core to others in between. */
static ssize_t
try_to_recv(int fd, void *to, size_t size)
{
	const uint64_t end = bench_now() + YIELD_NS;
	ssize_t n;

	while ((n = recv(fd, to, size, MSG_DONTWAIT)) < 0 && errno == EAGAIN && bench_now() < end)
		sched_yield();
	return n;
}

size_t
raw_recv(int fd, void *to, size_t size, unsigned flags)
{
	ssize_t n = -1;

	if (flags & RAW_YIELD)
		n = try_to_recv(fd, to, size);
	if (n < 0)
		n = recv(fd, to, size, 0);
	return n < 0 ? 0 : (size_t)n;
}

void
raw_send(int fd, const void *from, size_t size)
{
	for (size_t at = 0; at < size;) {
		const ssize_t n = send(fd, (const char *)from + at, size - at, MSG_NOSIGNAL);

		if (n < 0)
			return; /* the other end has gone: reading tells */
		at += (size_t)n;
	}
}

raw_frame
raw_frame_make(uint32_t seq)
{
	raw_frame f = { .size = sizeof f,
		.seq = seq,
		.id = seq,
		.len = BENCH_NAME_LEN,
		.stamp = seq * UINT64_C(3) };

	memcpy(f.text, BENCH_TEXT, sizeof f.text);
	return f;
}

void
raw_frame_check(const raw_frame *f, uint32_t seq)
{
	BENCH_CHECK(f->size == sizeof *f && f->seq == seq && f->id == seq &&
		    f->stamp == seq * UINT64_C(3) && memcmp(f->text, BENCH_TEXT, f->len) == 0);
}

/*
 * What both servers do with what has come: frames go back as they are.
 */

typedef struct input {
	int fd;
	uint8_t *buf;
	size_t cap, have;
	unsigned flags;
} input;

static void hand_to_pool(int fd, const raw_frame *);

/* The size of the frame at p, of which n bytes are there; 0: not all of it. */
static size_t
whole_frame(const uint8_t *p, size_t n)
{
	uint32_t size;

	if (n < sizeof(raw_frame))
		return 0;
	memcpy(&size, p, sizeof size);
	return size <= n ? size : 0;
}

/* Sends back what lies from one place to another, as one. */
static void
send_back(const input *in, size_t from, size_t to)
{
	if (to > from)
		raw_send(in->fd, in->buf + from, to - from);
}

static void
answer_all(input *in)
{
	size_t at = 0, sent = 0, size;

	while ((size = whole_frame(in->buf + at, in->have - at)) > 0) {
		raw_frame f;

		memcpy(&f, in->buf + at, sizeof f);
		if (f.work_us > 0)
			bench_spin(f.work_us);
		if ((in->flags & RAW_POOL) && f.sleep_us > 0) {
			send_back(in, sent, at);
			hand_to_pool(in->fd, &f);
			sent = at + size;
		}
		at += size;
		if (in->flags & RAW_ONE_WRITE) {
			send_back(in, sent, at);
			sent = at;
		}
	}
	send_back(in, sent, at);
	in->have -= at;
	if (at > 0)
		memmove(in->buf, in->buf + at, in->have);
}

/*
 * A thread for each connection.
 */

static void *
serve_one(void *ctx)
{
	input *in = ctx;
	size_t n;

	while ((n = raw_recv(in->fd, in->buf + in->have, in->cap - in->have, in->flags)) > 0) {
		in->have += n;
		answer_all(in);
	}
	close(in->fd);
	free(in->buf);
	free(in);
	return NULL;
}

static input *
input_new(int fd, unsigned flags)
{
	input *in = calloc(1, sizeof *in);

	BENCH_CHECK(in != NULL);
	in->fd = fd;
	in->flags = flags;
	in->cap = flags & RAW_BULK ? BULK_BUFFER : SMALL_BUFFER;
	in->buf = malloc(in->cap);
	BENCH_CHECK(in->buf != NULL);
	return in;
}

typedef struct listener {
	int fd;
	address at;
	unsigned flags;
} listener;

static void *
accept_for_threads(void *ctx)
{
	const listener *l = ctx;
	int fd;

	while ((fd = accept(l->fd, NULL, NULL)) >= 0) {
		pthread_t thread;

		prepare(fd, &l->at, l->flags);
		BENCH_CHECK(
		    pthread_create(&thread, NULL, serve_one, input_new(fd, l->flags)) == 0);
		pthread_detach(thread);
	}
	return NULL;
}

/*
 * One thread for all: epoll. What has come is handled in a buffer that all connections share; only what
 * is cut off is kept.
 */

static void *
serve_all(void *ctx)
{
	const listener *l = ctx;
	const int poller = epoll_create1(EPOLL_CLOEXEC);
	input *shared = input_new(-1, l->flags);
	struct epoll_event events[64] = { { .events = EPOLLIN, .data.fd = l->fd } };

	BENCH_CHECK(poller >= 0 && epoll_ctl(poller, EPOLL_CTL_ADD, l->fd, &events[0]) == 0);
	for (;;) {
		const int n = epoll_wait(poller, events, 64, -1);

		for (int i = 0; i < n; i++) {
			size_t came;
			int fd = events[i].data.fd;

			if (fd == l->fd) {
				fd = accept(l->fd, NULL, NULL);
				BENCH_CHECK(fd >= 0);
				prepare(fd, &l->at, l->flags);
				events[i].data.fd = fd;
				BENCH_CHECK(
				    epoll_ctl(poller, EPOLL_CTL_ADD, fd, &events[i]) == 0);
				continue;
			}
			came = raw_recv(fd, shared->buf, shared->cap, 0);
			if (came == 0) {
				close(fd);
				continue;
			}
			shared->fd = fd;
			shared->have = came;
			answer_all(shared);
			BENCH_CHECK(shared->have == 0); /* frames of this size are never cut */
		}
	}
	return NULL;
}

typedef struct job {
	int fd;
	raw_frame frame;
} job;

static struct {
	pthread_mutex_t mu;
	pthread_cond_t changed;
	job jobs[1024];
	size_t begin, end;
} pool = { .mu = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER };

static void
hand_to_pool(int fd, const raw_frame *f)
{
	pthread_mutex_lock(&pool.mu);
	BENCH_CHECK(pool.end - pool.begin < BENCH_COUNT(pool.jobs));
	pool.jobs[pool.end++ % BENCH_COUNT(pool.jobs)] = (job){ fd, *f };
	pthread_cond_signal(&pool.changed);
	pthread_mutex_unlock(&pool.mu);
}

static void *
work_in_pool(void *ctx)
{
	for (;;) {
		job j;

		pthread_mutex_lock(&pool.mu);
		while (pool.begin == pool.end)
			pthread_cond_wait(&pool.changed, &pool.mu);
		j = pool.jobs[pool.begin++ % BENCH_COUNT(pool.jobs)];
		pthread_mutex_unlock(&pool.mu);
		bench_sleep(j.frame.sleep_us);
		raw_send(j.fd, &j.frame, sizeof j.frame);
	}
	return ctx;
}

void
raw_serve(const char *text, const bench_subject *subject)
{
	static listener l;
	char bound[64];
	pthread_t thread;
	socklen_t len = parse_address(text, &l.at);

	l.flags = subject->flags;
	l.fd = socket(l.at.any.sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
	BENCH_CHECK(l.fd >= 0 && bind(l.fd, &l.at.any, len) == 0 && listen(l.fd, 4096) == 0);
	if (l.at.any.sa_family == AF_INET) {
		BENCH_CHECK(getsockname(l.fd, &l.at.any, &len) == 0);
		snprintf(
		    bound, sizeof bound, "tcp:127.0.0.1:%u", (unsigned)ntohs(l.at.in.sin_port));
		text = bound;
	}
	for (int i = 0; (l.flags & RAW_POOL) && i < POOL_THREADS; i++)
		BENCH_CHECK(pthread_create(&thread, NULL, work_in_pool, NULL) == 0);
	BENCH_CHECK(pthread_create(&thread, NULL,
			l.flags & RAW_EPOLL ? serve_all : accept_for_threads, &l) == 0);
	bench_serving(text);
	_exit(0); /* nobody needs to be told */
}

/*
 * The client with one call in flight.
 */

typedef struct sync_client {
	int fd;
	unsigned flags;
	uint32_t work_us;
	uint32_t seq;
} sync_client;

void *
raw_sync_open(const char *text, const bench_subject *subject)
{
	sync_client *c = calloc(1, sizeof *c);

	BENCH_CHECK(c != NULL);
	c->fd = connect_with(text, subject->flags);
	c->flags = subject->flags;
	c->work_us = subject->work_us;
	return c;
}

void
raw_sync_exchange(void *client, const void *out, void *in, size_t size)
{
	const sync_client *c = client;

	raw_send(c->fd, out, size);
	for (size_t have = 0; have < size;) {
		const size_t n = raw_recv(c->fd, (uint8_t *)in + have, size - have, c->flags);

		BENCH_CHECK(n > 0);
		have += n;
	}
}

void
raw_sync_run(void *client, bench_run *run)
{
	sync_client *c = client;
	uint64_t now = bench_now();

	while (bench_goes_on(run)) {
		raw_frame f = raw_frame_make(++c->seq);

		f.work_us = c->work_us;
		raw_sync_exchange(c, &f, &f, sizeof f);
		raw_frame_check(&f, c->seq);
		now = bench_took(run, now);
	}
}

void
raw_sync_close(void *client)
{
	sync_client *c = client;

	close(c->fd);
	free(c);
}
