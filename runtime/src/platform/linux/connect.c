/* SPDX-License-Identifier: MIT */
/* Addresses of sockets, and connecting to them before a deadline. */
#include "sys.h"
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <platform/socket.h>
#include <poll.h>
#include <string.h>
#include <sys/un.h>

size_t
ri_sock_unix_path_max(void)
{
	/* One byte is for the NUL of a path, or the one that stands before an abstract name. */
	return sizeof((struct sockaddr_un *)NULL)->sun_path - 1;
}

ridl_status
ri_sock_unix_address(const char *path, ri_sockaddr *a)
{
	struct sockaddr_un *un = (struct sockaddr_un *)&a->addr;
	const size_t len = strlen(path);
	const size_t before = offsetof(struct sockaddr_un, sun_path);

	memset(a, 0, sizeof *a);
	if (len > ri_sock_unix_path_max()) {
		(void)ri_sys_failed(ENAMETOOLONG);
		return RIDL_E_ADDRESS;
	}
	un->sun_family = AF_UNIX;
	memcpy(un->sun_path, path, len);
	if (path[0] == '@')
		un->sun_path[0] = '\0';
	/* An abstract name ends where the address does, a path with its NUL. */
	a->len = (socklen_t)(before + len + (path[0] == '@' ? 0 : 1));
	return RIDL_OK;
}

bool
ri_sock_is_local(const ri_sockaddr *a)
{
	const struct sockaddr_in6 *six = (const struct sockaddr_in6 *)&a->addr;
	const struct sockaddr_in *four = (const struct sockaddr_in *)&a->addr;

	switch (a->addr.ss_family) {
	case AF_UNIX:
		return true;
	case AF_INET:
		return ntohl(four->sin_addr.s_addr) >> 24 == IN_LOOPBACKNET;
	case AF_INET6:
		return IN6_IS_ADDR_LOOPBACK(&six->sin6_addr) ||
		       (IN6_IS_ADDR_V4MAPPED(&six->sin6_addr) &&
			   six->sin6_addr.s6_addr[12] == IN_LOOPBACKNET);
	default:
		return false;
	}
}

ridl_status
ri_sock_resolve(
    const char *host, const char *port, bool passive, ri_sockaddr *out, size_t max, size_t *out_n)
{
	const struct addrinfo hints = { .ai_family = AF_UNSPEC,
		.ai_socktype = SOCK_STREAM,
		.ai_flags = AI_NUMERICSERV | (passive ? AI_PASSIVE : 0) };
	struct addrinfo *found;
	size_t n = 0;
	int gai = getaddrinfo(host, port, &hints, &found);

	*out_n = 0;
	if (gai != 0)
		return ri_sys_resolve_failed(gai);
	for (const struct addrinfo *ai = found; ai != NULL && n < max; ai = ai->ai_next) {
		if (ai->ai_addrlen > sizeof out[n].addr)
			continue;
		memset(&out[n], 0, sizeof out[n]);
		memcpy(&out[n].addr, ai->ai_addr, ai->ai_addrlen);
		out[n++].len = ai->ai_addrlen;
	}
	freeaddrinfo(found);
	*out_n = n;
	return n > 0 ? RIDL_OK : ri_sys_failed(EADDRNOTAVAIL);
}

/* Until fd is connected or has failed: 0 or an errno. */
static int
finish(int fd, ri_time deadline)
{
	struct pollfd p = { .fd = fd, .events = POLLOUT };
	int err = 0, found;
	socklen_t len = sizeof err;

	do {
		const ri_time now = deadline == RI_NEVER ? 0 : ri_now();

		found = poll(&p, 1, ri_sys_milliseconds(now, deadline));
		if (found == 0 && deadline <= now)
			return ETIMEDOUT;
	} while (found == 0 || (found < 0 && errno == EINTR));
	if (found < 0 || getsockopt(fd, SOL_SOCKET, SO_ERROR, &err, &len) != 0)
		return errno;
	return err;
}

/*
 * The queue of a unix listener is full, and nothing can be watched that tells when it is not. Waits a little,
 * longer each time. False: the deadline has passed.
 */
static bool
wait_for_backlog(int *pause_ms, ri_time deadline)
{
	const int left = ri_sys_milliseconds(deadline == RI_NEVER ? 0 : ri_now(), deadline);

	if (left == 0)
		return false;
	(void)poll(NULL, 0, left > 0 && left < *pause_ms ? left : *pause_ms);
	*pause_ms = *pause_ms < 32 ? *pause_ms * 2 : 50;
	return true;
}

/*
 * A client that asks for a port of its own machine where nobody listens may be given that very port for
 * its own end, and is then connected to itself.
 */
static bool
is_connected_to_itself(int fd, const ri_sockaddr *to)
{
	struct sockaddr_storage here;
	socklen_t len = sizeof here;

	if (to->addr.ss_family == AF_UNIX)
		return false;
	memset(&here, 0, sizeof here);
	return getsockname(fd, (struct sockaddr *)&here, &len) == 0 && len == to->len &&
	       memcmp(&here, &to->addr, len) == 0;
}

/* 0 or an errno. */
static int
connect_until(int fd, const ri_sockaddr *to, ri_time deadline)
{
	int pause_ms = 1, err;

	for (;;) {
		if (connect(fd, (const struct sockaddr *)&to->addr, to->len) == 0)
			return is_connected_to_itself(fd, to) ? ECONNREFUSED : 0;
		if (errno == EINPROGRESS || errno == EINTR)
			break;
		if (errno != EAGAIN || to->addr.ss_family != AF_UNIX)
			return errno == EAGAIN ? EADDRNOTAVAIL : errno; /* tcp: no free port */
		if (!wait_for_backlog(&pause_ms, deadline))
			return ETIMEDOUT;
	}
	err = finish(fd, deadline);
	return err == 0 && is_connected_to_itself(fd, to) ? ECONNREFUSED : err;
}

ridl_status
ri_sock_connect(const ri_sockaddr *to, ri_time deadline, int *out_fd)
{
	int fd = socket(to->addr.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	int err;

	*out_fd = -1;
	if (fd < 0)
		return ri_sys_failed(errno);
	if (to->addr.ss_family != AF_UNIX)
		ri_sys_prepare_tcp(fd);
	err = connect_until(fd, to, deadline);
	if (err == 0 && fcntl(fd, F_SETFL, 0) != 0) /* it has no other flags */
		err = errno;
	if (err != 0) {
		ri_sock_close(fd);
		return ri_sys_failed(err);
	}
	*out_fd = fd;
	return RIDL_OK;
}
