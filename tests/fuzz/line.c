/* SPDX-License-Identifier: MIT */
#include "line.h"
#include <platform/poller.h>
#include <platform/socket.h>
#include <platform/thread.h>
#include <stdlib.h>
#include <string.h>

enum { ROOM = 64 << 10, POLLER_FD = 501 };

typedef struct bytes {
	size_t begin, end;
	bool over; /* no more are added */
	uint8_t at[ROOM];
} bytes;

typedef struct line {
	bool peer_closed;
	bool shut; /* by the connection, in both directions */
	unsigned closed;
	bool woken;   /* the poller */
	bool watched; /* the line, by it */
	bool token;   /* of this thread's parker */
	uint32_t events;
	void *tag;
	ridl_duration recv_timeout;
} line;

static line l = { .closed = 1 };
static bytes in, out; /* as the connection sees it */
static ri_time now = RIDL_SECONDS(1000);

static void
must(bool is_so)
{
	if (!is_so)
		abort();
}

static size_t
add(bytes *b, const void *from, size_t n)
{
	if (b->begin == b->end)
		b->begin = b->end = 0;
	if (n > ROOM - b->end)
		n = ROOM - b->end;
	memcpy(b->at + b->end, from, n);
	b->end += n;
	return n;
}

static size_t
take(bytes *b, void *to, size_t max)
{
	const size_t n = b->end - b->begin < max ? b->end - b->begin : max;

	memcpy(to, b->at + b->begin, n);
	b->begin += n;
	return n;
}

static void
renew(bytes *b)
{
	b->begin = b->end = 0;
	b->over = false;
}

/*
 * The peer.
 */

void
line_begin(void)
{
	must(l.closed == 1);
	l = (line){ .closed = 0 };
	renew(&in);
	renew(&out);
}

size_t
line_say(const void *from, size_t n)
{
	return in.over || l.shut || l.closed > 0 ? 0 : add(&in, from, n);
}

size_t
line_hear(void *to, size_t max)
{
	return take(&out, to, max);
}

void
line_end(void)
{
	in.over = true;
}

void
line_close(void)
{
	in.over = l.peer_closed = true;
}

void
line_pass_time(ridl_duration d)
{
	now += d;
}

bool
line_was_closed_once(void)
{
	return l.closed == 1;
}

/* Nobody else is there to do anything: the deadline comes. */
static void
sleep_until(ri_time deadline)
{
	must(deadline != RI_NEVER);
	if (deadline > now)
		now = deadline;
}

/*
 * In place of the operating system.
 */

ri_time __wrap_ri_now(void);
ri_time
__wrap_ri_now(void)
{
	now += 50;
	return now;
}

void __wrap_ri_unpark(ri_parker *);
void
__wrap_ri_unpark(ri_parker *p)
{
	(void)p;
	l.token = true;
}

void __wrap_ri_park(ri_parker *, ri_time deadline);
void
__wrap_ri_park(ri_parker *self, ri_time deadline)
{
	(void)self;
	if (!l.token)
		sleep_until(deadline);
	l.token = false;
}

static uint32_t
state(void)
{
	uint32_t seen = RI_POLL_OUT;

	if (in.begin < in.end || in.over || l.shut)
		seen |= RI_POLL_IN;
	if (in.over || l.shut)
		seen |= RI_POLL_HANGUP;
	if (!l.peer_closed && !l.shut && out.end - out.begin >= ROOM)
		seen &= ~(uint32_t)RI_POLL_OUT;
	return seen;
}

ridl_status __wrap_ri_park_watching(ri_parker *, ri_watch *, size_t n, ri_time deadline);
ridl_status
__wrap_ri_park_watching(ri_parker *self, ri_watch *watches, size_t n, ri_time deadline)
{
	bool any = l.token;

	(void)self;
	for (size_t i = 0; i < n; i++) {
		must(watches[i].fd == LINE_FD && l.closed == 0);
		watches[i].seen = state() & (watches[i].events | RI_POLL_HANGUP);
		any |= watches[i].seen != 0;
	}
	if (!any)
		sleep_until(deadline);
	l.token = false;
	return RIDL_OK;
}

ri_io __wrap_ri_sock_recv(int fd, void *buf, size_t size, bool wait, size_t *out_n);
ri_io
__wrap_ri_sock_recv(int fd, void *buf, size_t size, bool wait, size_t *out_n)
{
	must(fd == LINE_FD && l.closed == 0);
	*out_n = take(&in, buf, size);
	if (*out_n > 0)
		return RI_IO_OK;
	if (in.over || l.shut)
		return RI_IO_EOF;
	if (wait)
		sleep_until(l.recv_timeout == 0 ? RI_NEVER : now + l.recv_timeout);
	return RI_IO_AGAIN;
}

size_t __wrap_ri_sock_waiting(int fd);
size_t
__wrap_ri_sock_waiting(int fd)
{
	must(fd == LINE_FD && l.closed == 0);
	return in.end - in.begin;
}

ri_io __wrap_ri_sock_send(int fd, const struct iovec *, size_t n, size_t *out_n);
ri_io
__wrap_ri_sock_send(int fd, const struct iovec *pieces, size_t n, size_t *out_n)
{
	must(fd == LINE_FD && l.closed == 0);
	*out_n = 0;
	if (l.peer_closed || l.shut || out.over)
		return RI_IO_RESET;
	for (size_t i = 0; i < n; i++) {
		const size_t took = add(&out, pieces[i].iov_base, pieces[i].iov_len);

		*out_n += took;
		if (took < pieces[i].iov_len)
			break;
	}
	return *out_n > 0 ? RI_IO_OK : RI_IO_AGAIN;
}

void __wrap_ri_sock_set_recv_timeout(int fd, ridl_duration);
void
__wrap_ri_sock_set_recv_timeout(int fd, ridl_duration d)
{
	must(fd == LINE_FD && l.closed == 0);
	l.recv_timeout = d;
}

void __wrap_ri_sock_expect_bulk(int fd);
void
__wrap_ri_sock_expect_bulk(int fd)
{
	must(fd == LINE_FD && l.closed == 0);
}

ri_sock_kind __wrap_ri_sock_kind_of(int fd);
ri_sock_kind
__wrap_ri_sock_kind_of(int fd)
{
	return fd == LINE_FD && l.closed == 0 ? RI_SOCK_CONNECTED : RI_SOCK_NONE;
}

ridl_status __wrap_ri_sock_prepare(int fd, ri_sock_kind);
ridl_status
__wrap_ri_sock_prepare(int fd, ri_sock_kind kind)
{
	must(fd == LINE_FD && kind == RI_SOCK_CONNECTED);
	return RIDL_OK;
}

void __wrap_ri_sock_peer(int fd, ridl_peer *, char *text, size_t size);
void
__wrap_ri_sock_peer(int fd, ridl_peer *peer, char *text, size_t size)
{
	must(fd == LINE_FD && size > 0);
	(void)peer;
	text[0] = '\0';
}

bool __wrap_ri_sock_delivered(int fd);
bool
__wrap_ri_sock_delivered(int fd)
{
	must(fd == LINE_FD && l.closed == 0);
	return out.begin == out.end;
}

void __wrap_ri_sock_shutdown_send(int fd);
void
__wrap_ri_sock_shutdown_send(int fd)
{
	must(fd == LINE_FD && l.closed == 0);
	out.over = true;
}

void __wrap_ri_sock_shutdown(int fd);
void
__wrap_ri_sock_shutdown(int fd)
{
	must(fd == LINE_FD && l.closed == 0);
	l.shut = out.over = true;
}

void __wrap_ri_sock_close(int fd);
void
__wrap_ri_sock_close(int fd)
{
	must(fd == LINE_FD && !l.watched);
	l.closed++;
	out.over = true;
}

/*
 * The poller: the connection has one at the most.
 */

ridl_status __wrap_ri_poller_init(ri_poller *);
ridl_status
__wrap_ri_poller_init(ri_poller *p)
{
	p->epoll = p->wake = POLLER_FD;
	return RIDL_OK;
}

void __wrap_ri_poller_done(ri_poller *);
void
__wrap_ri_poller_done(ri_poller *p)
{
	(void)p;
}

ridl_status __wrap_ri_poller_add(ri_poller *, int fd, uint32_t events, void *tag);
ridl_status
__wrap_ri_poller_add(ri_poller *p, int fd, uint32_t events, void *tag)
{
	(void)p;
	must(fd == LINE_FD && l.closed == 0 && !l.watched);
	l.watched = true;
	l.events = events;
	l.tag = tag;
	return RIDL_OK;
}

void __wrap_ri_poller_arm(ri_poller *, int fd, uint32_t events, void *tag);
void
__wrap_ri_poller_arm(ri_poller *p, int fd, uint32_t events, void *tag)
{
	(void)p;
	must(fd == LINE_FD && l.closed == 0 && l.watched);
	l.events = events;
	l.tag = tag;
}

void __wrap_ri_poller_remove(ri_poller *, int fd);
void
__wrap_ri_poller_remove(ri_poller *p, int fd)
{
	(void)p;
	must(fd == LINE_FD && l.closed == 0 && l.watched);
	l.watched = false;
}

static uint32_t
event(void)
{
	const uint32_t asked = l.shut ? l.events | RI_POLL_IN | RI_POLL_HANGUP : l.events;

	return l.watched ? state() & asked : 0;
}

bool
line_has_event(void)
{
	return l.woken || event() != 0;
}

size_t __wrap_ri_poller_wait(ri_poller *, ri_event *, size_t max, ri_time deadline);
size_t
__wrap_ri_poller_wait(ri_poller *p, ri_event *events, size_t max, ri_time deadline)
{
	const uint32_t seen = event();

	(void)p;
	must(max > 0);
	if (seen == 0 && !l.woken)
		sleep_until(deadline);
	l.woken = false;
	if (seen == 0)
		return 0;
	events[0] = (ri_event){ .tag = l.tag, .seen = seen };
	return 1;
}

void __wrap_ri_poller_wake(ri_poller *);
void
__wrap_ri_poller_wake(ri_poller *p)
{
	(void)p;
	l.woken = true;
}

int __wrap_ri_poller_fd(const ri_poller *);
int
__wrap_ri_poller_fd(const ri_poller *p)
{
	return p->epoll;
}
