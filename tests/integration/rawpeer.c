/* SPDX-License-Identifier: MIT */
#include "rawpeer.h"
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

enum { TOO_LONG_S = 20 };

void
put_bytes(script *s, const void *bytes, size_t n)
{
	CHECK(n <= sizeof s->bytes - s->len);
	memcpy(s->bytes + s->len, bytes, n);
	s->len += n;
}

void
put_text(script *s, const char *text)
{
	put_bytes(s, text, strlen(text));
}

void
put8(script *s, uint8_t v)
{
	put_bytes(s, &v, 1);
}

void
put16(script *s, uint16_t v)
{
	put8(s, (uint8_t)v);
	put8(s, (uint8_t)(v >> 8));
}

void
put32(script *s, uint32_t v)
{
	put16(s, (uint16_t)v);
	put16(s, (uint16_t)(v >> 16));
}

void
begin_frame(script *s, uint8_t kind, uint8_t flags)
{
	s->frame = s->len;
	put32(s, 0);
	put8(s, kind);
	put8(s, flags);
	put16(s, 0);
}

void
end_frame_as(script *s, uint32_t size)
{
	size_t end = s->len;

	s->len = s->frame;
	put32(s, size);
	s->len = end;
}

void
end_frame(script *s)
{
	end_frame_as(s, (uint32_t)(s->len - s->frame - 4));
}

void
put_preface(script *s)
{
	put_text(s, "ridl/1\r\n");
}

void
put_greeting(script *s)
{
	put_preface(s);
	begin_frame(s, HELLO, 0);
	end_frame(s);
}

void
put_call(script *s, uint32_t call, uint32_t object, uint32_t method)
{
	begin_frame(s, CALL, 0);
	put32(s, call);
	put32(s, object);
	put32(s, method);
	put32(s, 0);
	put32(s, 0);
	end_frame(s);
}

uint32_t
name_hash(const char *name)
{
	uint32_t h = 0x811c9dc5u;

	for (; *name != 0; name++)
		h = (h ^ (unsigned char)*name) * 0x01000193u;
	return h;
}

uint32_t
service_id(const char *name)
{
	return 0x80000000u | name_hash(name);
}

static void
limit_time(int fd)
{
	const struct timeval limit = { .tv_sec = TOO_LONG_S };

	CHECK(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit) == 0);
	CHECK(setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit) == 0);
}

/* "unix:@name" or "tcp:127.0.0.1:port", as servers of these tests are bound. */
static socklen_t
get_sockaddr(const char *address, struct sockaddr_storage *sa)
{
	struct sockaddr_un *un = (struct sockaddr_un *)sa;
	struct sockaddr_in *in = (struct sockaddr_in *)sa;
	unsigned port;

	memset(sa, 0, sizeof *sa);
	if (sscanf(address, "tcp:127.0.0.1:%u", &port) == 1) {
		in->sin_family = AF_INET;
		in->sin_port = htons((uint16_t)port);
		in->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
		return sizeof *in;
	}
	CHECK(strncmp(address, "unix:@", 6) == 0);
	un->sun_family = AF_UNIX;
	strcpy(un->sun_path + 1, address + 6);
	return (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + strlen(address + 6));
}

static int
open_socket(const struct sockaddr_storage *sa)
{
	int fd = socket(sa->ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);

	CHECK(fd >= 0);
	limit_time(fd);
	return fd;
}

void
raw_open(raw_peer *p, const char *address)
{
	struct sockaddr_storage sa;

	get_sockaddr(address, &sa);
	p->fd = open_socket(&sa);
	p->greeted = false;
}

void
raw_join(raw_peer *p, const char *address)
{
	struct sockaddr_storage sa;
	const socklen_t len = get_sockaddr(address, &sa);

	CHECK(connect(p->fd, (const struct sockaddr *)&sa, len) == 0);
}

void
raw_connect(raw_peer *p, const char *address)
{
	raw_open(p, address);
	raw_join(p, address);
}

/* The other may have had enough before all has been sent. */
void
raw_send(raw_peer *p, const script *s)
{
	size_t at = 0;

	while (at < s->len) {
		ssize_t n = send(p->fd, s->bytes + at, s->len - at, MSG_NOSIGNAL);

		if (n < 0) {
			CHECK(errno == EPIPE || errno == ECONNRESET);
			return;
		}
		at += (size_t)n;
	}
}

/* False: the end came before the first byte. */
static bool
receive(raw_peer *p, void *to, size_t n)
{
	size_t at = 0;

	while (at < n) {
		ssize_t got = recv(p->fd, (char *)to + at, n - at, 0);

		if (got == 0 || (got < 0 && errno == ECONNRESET)) {
			CHECK(at == 0);
			return false;
		}
		CHECK(got > 0);
		at += (size_t)got;
	}
	return true;
}

static uint32_t
get32(const uint8_t *p)
{
	return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

bool
raw_next(raw_peer *p, raw_frame *f)
{
	static const size_t n_words[] = {
		[CALL] = 5, [REPLY] = 1, [ERROR] = 2, [CANCEL] = 1, [CREDIT] = 0
	};
	uint8_t preface[8], head[8], word[4];
	size_t left;

	memset(f, 0, sizeof *f);
	if (!p->greeted) {
		if (!receive(p, preface, sizeof preface))
			return false;
		CHECK(memcmp(preface, "ridl/1\r\n", 8) == 0);
		p->greeted = true;
	}
	if (!receive(p, head, sizeof head))
		return false;
	left = get32(head) - 4;
	f->kind = head[4];
	f->flags = head[5];
	CHECK(f->kind >= HELLO && f->kind <= CREDIT);
	CHECK((f->flags & REFS) == 0);
	CHECK(head[6] == 0 && head[7] == 0);
	for (size_t i = 0; i < n_words[f->kind]; i++, left -= 4) {
		CHECK(receive(p, word, sizeof word));
		f->words[i] = get32(word);
	}
	f->body_len = left;
	for (size_t n; left > 0; left -= n) {
		n = left % sizeof f->body != 0 ? left % sizeof f->body : sizeof f->body;
		CHECK(receive(p, f->body, n));
	}
	return true;
}

void
raw_skip(raw_peer *p)
{
	uint8_t part[4096], size[4];
	size_t left;

	CHECK(receive(p, size, sizeof size));
	for (left = get32(size); left > 0;) {
		size_t n = left < sizeof part ? left : sizeof part;

		CHECK(receive(p, part, n));
		left -= n;
	}
}

void
raw_expect(raw_peer *p, uint8_t kind, raw_frame *f)
{
	CHECK(raw_next(p, f));
	if (f->kind != kind)
		fprintf(stderr, "a frame of kind %d, not %d\n", f->kind, kind);
	CHECK(f->kind == kind);
}

void
raw_expect_greeting(raw_peer *p)
{
	raw_frame f;

	raw_expect(p, HELLO, &f);
}

/* The next frame is an ERROR with that status: the call it answers. */
static uint32_t
expect_some_error(raw_peer *p, ridl_status st)
{
	raw_frame f;

	raw_expect(p, ERROR, &f);
	if (f.words[1] != (uint32_t)st)
		fprintf(stderr, "the status is %u, not %d\n", f.words[1], st);
	CHECK(f.words[1] == (uint32_t)st);
	return f.words[0];
}

void
raw_expect_error(raw_peer *p, uint32_t call, ridl_status st)
{
	CHECK(expect_some_error(p, st) == call);
}

void
raw_expect_errors(raw_peer *p, uint32_t n, ridl_status st)
{
	uint64_t answered = 0;

	CHECK(n < 64);
	for (uint32_t i = 0; i < n; i++) {
		const uint32_t call = expect_some_error(p, st);

		CHECK(call >= 1 && call <= n && (answered >> call & 1) == 0);
		answered |= UINT64_C(1) << call;
	}
}

void
raw_expect_end(raw_peer *p)
{
	char rest[512];
	ssize_t n;

	do
		n = recv(p->fd, rest, sizeof rest, 0);
	while (n > 0);
	CHECK(n == 0 || errno == ECONNRESET);
}

void
raw_close(raw_peer *p)
{
	close(p->fd);
	p->fd = -1;
}

void
raw_listen(raw_listener *l, const char *scheme)
{
	struct sockaddr_storage sa;
	struct sockaddr_in bound;
	socklen_t len;

	fresh_address(scheme, l->address, sizeof l->address);
	len = get_sockaddr(l->address, &sa);
	l->fd = open_socket(&sa);
	CHECK(bind(l->fd, (const struct sockaddr *)&sa, len) == 0);
	CHECK(listen(l->fd, 5) == 0);
	if (sa.ss_family != AF_INET)
		return;
	len = sizeof bound;
	CHECK(getsockname(l->fd, (struct sockaddr *)&bound, &len) == 0);
	snprintf(l->address, sizeof l->address, "tcp:127.0.0.1:%u", ntohs(bound.sin_port));
}

void
raw_accept(raw_listener *l, raw_peer *p)
{
	p->fd = accept4(l->fd, NULL, NULL, SOCK_CLOEXEC);
	p->greeted = false;
	CHECK(p->fd >= 0);
	limit_time(p->fd);
}

void
raw_listener_close(raw_listener *l)
{
	close(l->fd);
}
