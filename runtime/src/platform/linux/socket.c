/* SPDX-License-Identifier: MIT */
/*
 * Connected stream sockets: bytes in and out, options, who is at the other end. How one gets
 * them is in connect.c and listen.c.
 */
#include "sys.h"
#include <arpa/inet.h>
#include <assert.h>
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/sockios.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <platform/process.h>
#include <platform/socket.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/un.h>
#include <unistd.h>

/* What an errno of recv or send means for the connection. */
static ri_io
io_failed(int err)
{
	switch (err) {
	case EAGAIN:
		return RI_IO_AGAIN;
	case ENOBUFS:
	case ENOMEM:
		(void)ri_sys_failed(err);
		return RI_IO_NO_MEMORY;
	default: /* ECONNRESET, EPIPE, ETIMEDOUT, EHOSTUNREACH, ENOTCONN ...: no way back from any */
		(void)ri_sys_failed(err);
		return RI_IO_RESET;
	}
}

ri_io
ri_sock_recv(int fd, void *buf, size_t size, bool wait, size_t *out_n)
{
	ssize_t n;

	assert(size > 0); /* or an idle socket would look like an ended one */
	*out_n = 0;
	do
		n = recv(fd, buf, size, wait ? 0 : MSG_DONTWAIT);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		return io_failed(errno);
	if (n == 0)
		return RI_IO_EOF;
	*out_n = (size_t)n;
	return RI_IO_OK;
}

size_t
ri_sock_waiting(int fd)
{
	int n;

	return ioctl(fd, FIONREAD, &n) == 0 && n > 0 ? (size_t)n : 0;
}

ri_io
ri_sock_send(int fd, const struct iovec *iov, size_t n_iov, size_t *out_n)
{
	/* The kernel only reads them. */
	const struct msghdr msg = { .msg_iov = (struct iovec *)(uintptr_t)iov,
		.msg_iovlen = n_iov };
	ssize_t n;

	*out_n = 0;
	do
		n = sendmsg(fd, &msg, MSG_NOSIGNAL | MSG_DONTWAIT);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		return io_failed(errno);
	*out_n = (size_t)n;
	return RI_IO_OK;
}

/* For options that make things better but are not needed: what an old kernel or a sandbox lacks is left out. */
static void
set_option(int fd, int level, int name, int value)
{
	(void)setsockopt(fd, level, name, &value, sizeof value);
}

void
ri_sock_set_recv_timeout(int fd, ridl_duration timeout)
{
	/* Rounded up: to the kernel, as to us, 0 is none. */
	const int64_t us = timeout == RIDL_FOREVER || timeout <= 0 ? 0 : (timeout - 1) / 1000 + 1;
	const struct timeval tv = { .tv_sec = (time_t)(us / 1000000),
		.tv_usec = (suseconds_t)(us % 1000000) };

	(void)setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof tv);
}

ridl_status
ri_sock_pair(int out_fds[2])
{
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, out_fds) == 0)
		return RIDL_OK;
	out_fds[0] = out_fds[1] = -1;
	return ri_sys_failed(errno);
}

ridl_status
ri_sock_name(int fd, ri_sockaddr *a)
{
	memset(a, 0, sizeof *a);
	a->len = sizeof a->addr;
	if (getsockname(fd, (struct sockaddr *)&a->addr, &a->len) == 0)
		return RIDL_OK;
	return ri_sys_failed(errno);
}

static void
unix_text(const ri_sockaddr *a, char *text, size_t size)
{
	const struct sockaddr_un *un = (const struct sockaddr_un *)&a->addr;
	const size_t len = a->len - offsetof(struct sockaddr_un, sun_path);

	if (a->len <= offsetof(struct sockaddr_un, sun_path))
		text[0] = '\0';
	else if (un->sun_path[0] == '\0')
		snprintf(text, size, "@%.*s", (int)len - 1, un->sun_path + 1);
	else
		snprintf(text, size, "%.*s", (int)len, un->sun_path);
}

void
ri_sock_address_text(const ri_sockaddr *a, char *text, size_t size)
{
	const struct sockaddr_in6 *six = (const struct sockaddr_in6 *)&a->addr;
	const struct sockaddr_in *four = (const struct sockaddr_in *)&a->addr;
	char host[INET6_ADDRSTRLEN] = "", zone[16] = "";

	if (a->addr.ss_family == AF_INET6) {
		inet_ntop(AF_INET6, &six->sin6_addr, host, sizeof host);
		if (six->sin6_scope_id != 0)
			snprintf(zone, sizeof zone, "%%%u", (unsigned)six->sin6_scope_id);
		snprintf(text, size, "[%s%s]:%u", host, zone, (unsigned)ntohs(six->sin6_port));
	} else if (a->addr.ss_family == AF_INET) {
		inet_ntop(AF_INET, &four->sin_addr, host, sizeof host);
		snprintf(text, size, "%s:%u", host, (unsigned)ntohs(four->sin_port));
	} else if (a->addr.ss_family == AF_UNIX) {
		unix_text(a, text, size);
	} else {
		text[0] = '\0';
	}
}

static void
tcp_peer(int fd, char *text, size_t size)
{
	ri_sockaddr a = { .len = sizeof a.addr };
	char where[80];

	if (getpeername(fd, (struct sockaddr *)&a.addr, &a.len) != 0 ||
	    a.addr.ss_family == AF_UNIX)
		return;
	ri_sock_address_text(&a, where, sizeof where);
	if (where[0] != '\0')
		snprintf(text, size, "tcp:%s", where);
}

/* -1: it has none, being no socket, or nothing. */
static int
option_of(int fd, int name)
{
	int value = -1;
	socklen_t len = sizeof value;

	return getsockopt(fd, SOL_SOCKET, name, &value, &len) == 0 ? value : -1;
}

void
ri_sock_expect_bulk(int fd)
{
	const int size = 4 << 20;

	if (option_of(fd, SO_DOMAIN) != AF_UNIX)
		return;
	/* The first needs a privilege, the second stops at the system's limit. */
	if (setsockopt(fd, SOL_SOCKET, SO_SNDBUFFORCE, &size, sizeof size) != 0)
		set_option(fd, SOL_SOCKET, SO_SNDBUF, size);
}

void
ri_sock_peer(int fd, ridl_peer *peer, char *text, size_t size)
{
	struct ucred ids;
	socklen_t len = sizeof ids;

	if (size > 0)
		text[0] = '\0';
	peer->has_ids = false;
	/* Only unix sockets have any; some systems refuse to say so of others. */
	if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &ids, &len) != 0 || ids.uid == (uid_t)-1) {
		tcp_peer(fd, text, size);
		peer->address = text;
	} else {
		peer->has_ids = true;
		peer->uid = ids.uid;
		peer->gid = ids.gid;
		peer->pid = ids.pid;
	}
}

/*
 * An idle peer whose machine has vanished is noticed after 60 + 6 * 10 seconds, and so is one that no longer
 * acknowledges what was sent.
 */
void
ri_sys_prepare_tcp(int fd)
{
	set_option(fd, IPPROTO_TCP, TCP_NODELAY, 1);
	set_option(fd, SOL_SOCKET, SO_KEEPALIVE, 1);
	set_option(fd, IPPROTO_TCP, TCP_KEEPIDLE, 60);
	set_option(fd, IPPROTO_TCP, TCP_KEEPINTVL, 10);
	set_option(fd, IPPROTO_TCP, TCP_KEEPCNT, 6);
	set_option(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, 120 * 1000);
}

#ifndef SO_PEERPIDFD
#define SO_PEERPIDFD 77 /* of Linux 6.5; newer than some C libraries */
#endif

ridl_status
ri_sock_peer_pidfd(int fd, int *out_fd)
{
	socklen_t len = sizeof *out_fd;
	struct ucred ids;

	if (getsockopt(fd, SOL_SOCKET, SO_PEERPIDFD, out_fd, &len) == 0)
		return RIDL_OK;
	*out_fd = -1;
	if (errno != ENOPROTOOPT)
		return ri_sys_failed(errno);
	len = sizeof ids;
	if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &ids, &len) != 0)
		return ri_sys_failed(errno);
	return ri_process_pidfd(ids.pid, out_fd);
}

int
ri_sock_copy(int fd)
{
	const int copy = fcntl(fd, F_DUPFD_CLOEXEC, 0);

	if (copy < 0)
		(void)ri_sys_failed(errno);
	return copy;
}

void
ri_sock_set_private(int fd)
{
	(void)fcntl(fd, F_SETFD, FD_CLOEXEC);
}

ri_sock_kind
ri_sock_kind_of(int fd)
{
	struct sockaddr_storage peer;
	socklen_t len = sizeof peer;

	if (fcntl(fd, F_GETFD) < 0)
		return RI_SOCK_NONE;
	if (option_of(fd, SO_TYPE) != SOCK_STREAM)
		return RI_SOCK_FOREIGN;
	if (option_of(fd, SO_ACCEPTCONN) > 0)
		return RI_SOCK_LISTENER;
	return getpeername(fd, (struct sockaddr *)&peer, &len) == 0 ? RI_SOCK_CONNECTED
								    : RI_SOCK_UNCONNECTED;
}

ridl_status
ri_sock_prepare(int fd, ri_sock_kind kind)
{
	const int block = kind == RI_SOCK_LISTENER ? O_NONBLOCK : 0;
	const int domain = option_of(fd, SO_DOMAIN);
	const int flags = fcntl(fd, F_GETFL);

	if (flags < 0 || fcntl(fd, F_SETFL, (flags & ~O_NONBLOCK) | block) != 0 ||
	    fcntl(fd, F_SETFD, FD_CLOEXEC) != 0)
		return ri_sys_failed(errno);
	if (domain == AF_INET || domain == AF_INET6)
		ri_sys_prepare_tcp(fd);
	return RIDL_OK;
}

bool
ri_sock_delivered(int fd)
{
	const int domain = option_of(fd, SO_DOMAIN);
	int unacknowledged;

	/* What was sent on a unix socket is in the peer's queue. */
	if (domain < 0 || domain == AF_UNIX)
		return true;
	return ioctl(fd, SIOCOUTQ, &unacknowledged) != 0 || unacknowledged == 0;
}

void
ri_sock_shutdown_send(int fd)
{
	(void)shutdown(fd, SHUT_WR);
}

void
ri_sock_shutdown(int fd)
{
	(void)shutdown(fd, SHUT_RDWR);
}

void
ri_sock_close(int fd)
{
	const int before = errno;

	close(fd); /* not again when interrupted: on Linux it is closed by then */
	errno = before;
}

static __thread char last_text[128];

/* The texts are made to stand inside a sentence: "connection refused", but "RPC failed". */
const char *
ri_sys_error_text(void)
{
	const int failure = ri_sys_last_failure();
	const char *text = failure < 0 ? gai_strerror(failure) : strerror(failure);

	snprintf(last_text, sizeof last_text, "%s", text);
	if (islower((unsigned char)last_text[1]))
		last_text[0] = (char)tolower((unsigned char)last_text[0]);
	return last_text;
}
