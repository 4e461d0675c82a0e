/* SPDX-License-Identifier: MIT */
/*
 * Listening.
 *
 * A unix socket's file outlives a server that crashed. The next one finds nobody answering there and
 * replaces it. Two servers that start at the same time must not do this to each other: between
 * its bind() and its listen() a healthy server refuses connections just like a dead one, and after
 * both have found the same dead one, the second would remove the first's new file. So
 * everything from bind() to listen(), and the removal at the end, is done under a lock, flock() on the
 * directory, which needs no file of its own. Who may not read the directory, or meets somebody who keeps it
 * locked, goes on without; then the window is as small as the code below makes it.
 */
#include "sys.h"
#include <errno.h>
#include <fcntl.h>
#include <platform/socket.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

enum { PRIVATE = S_IRUSR | S_IWUSR };

/* The path of a unix address, or NULL: it is abstract, or of another family. */
static const char *
path_of(const ri_sockaddr *a)
{
	const struct sockaddr_un *un = (const struct sockaddr_un *)&a->addr;

	return un->sun_family == AF_UNIX && un->sun_path[0] != '\0' ? un->sun_path : NULL;
}

/* The locked directory of the path, or -1. */
static int
lock_directory(const char *path)
{
	const char *slash = strrchr(path, '/');
	char dir[sizeof((struct sockaddr_un *)NULL)->sun_path] = ".";
	int fd;

	if (slash != NULL)
		snprintf(dir, sizeof dir, "%.*s", slash == path ? 1 : (int)(slash - path), path);
	fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		return -1;
	/* It is held for some system calls that do not wait: a second is for ever. */
	for (int tries = 0; tries < 100; tries++) {
		if (flock(fd, LOCK_EX | LOCK_NB) == 0)
			return fd;
		if (errno != EWOULDBLOCK && errno != EINTR)
			break;
		(void)poll(NULL, 0, 10);
	}
	close(fd);
	return -1;
}

static void
unlock_directory(int dir)
{
	if (dir >= 0)
		ri_sock_close(dir); /* which unlocks it, and keeps errno */
}

static bool
is_file(const char *path, const uint64_t file[2])
{
	struct stat sb;

	return lstat(path, &sb) == 0 && (uint64_t)sb.st_dev == file[0] &&
	       (uint64_t)sb.st_ino == file[1];
}

/* Whether there is a socket at the address, and nobody behind it. */
static bool
is_stale(const ri_sockaddr *a)
{
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	struct stat sb;
	bool refused;

	if (fd < 0)
		return false;
	refused =
	    connect(fd, (const struct sockaddr *)&a->addr, a->len) != 0 && errno == ECONNREFUSED;
	close(fd);
	/* An ordinary file refuses too, and is none of ours. */
	return refused && lstat(path_of(a), &sb) == 0 && S_ISSOCK(sb.st_mode);
}

/* 0 or an errno. */
static int
bind_to(int fd, const ri_sockaddr *a)
{
	return bind(fd, (const struct sockaddr *)&a->addr, a->len) == 0 ? 0 : errno;
}

static int
bind_and_listen(int fd, const ri_sockaddr *a, mode_t mode)
{
	int err = bind_to(fd, a);

	if (err == EADDRINUSE && path_of(a) != NULL && is_stale(a)) {
		(void)unlink(path_of(a));
		err = bind_to(fd, a);
	}
	/* Until it listens nobody can connect. */
	if (err == 0 && path_of(a) != NULL && mode != PRIVATE && chmod(path_of(a), mode) != 0)
		err = errno;
	if (err == 0 && listen(fd, SOMAXCONN) != 0)
		err = errno;
	return err;
}

static int
listen_at_path(int fd, ri_sockaddr *a, mode_t mode)
{
	const char *path = path_of(a);
	const int dir = lock_directory(path);
	struct stat sb;
	int err;

	/* The file takes its mode from the socket (less the umask), so there is no moment at which it is wider. */
	(void)fchmod(fd, PRIVATE);
	err = bind_and_listen(fd, a, mode);
	if (err == 0 && lstat(path, &sb) == 0) {
		a->file[0] = (uint64_t)sb.st_dev;
		a->file[1] = (uint64_t)sb.st_ino;
	}
	unlock_directory(dir);
	return err;
}

ridl_status
ri_sock_listen(ri_sockaddr *a, mode_t mode, int *out_fd)
{
	/* Not blocking: who was there when it became readable may have gone. */
	int fd = socket(a->addr.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	const int on = 1;
	int err;

	*out_fd = -1;
	a->file[0] = a->file[1] = 0;
	if (fd < 0)
		return ri_sys_failed(errno);
	if (path_of(a) != NULL) {
		err = listen_at_path(fd, a, mode);
	} else {
		if (a->addr.ss_family != AF_UNIX) {
			/* Or a restarted server would have to wait for its old connections to be forgotten. */
			(void)setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
			ri_sys_prepare_tcp(fd);
		}
		err = bind_and_listen(fd, a, mode);
	}
	if (err != 0) {
		ri_sock_close(fd);
		return ri_sys_failed(err);
	}
	*out_fd = fd;
	return RIDL_OK;
}

void
ri_sock_unlink(const ri_sockaddr *a)
{
	const char *path = path_of(a);
	int dir;

	if (path == NULL || (a->file[0] == 0 && a->file[1] == 0))
		return;
	dir = lock_directory(path);
	/* The open socket holds on to its file: no other can have got the same number meanwhile. */
	if (is_file(path, a->file))
		(void)unlink(path);
	unlock_directory(dir);
}

int
ri_sock_spare(void)
{
	return socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

ri_io
ri_sock_accept(int listener, int *out_fd, bool *out_full)
{
	int fd;

	*out_full = false;
	do
		fd = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
	while (fd < 0 && errno == EINTR);
	*out_fd = fd;
	if (fd >= 0)
		return RI_IO_OK;
	switch (errno) {
	case EMFILE:
	case ENFILE:
		*out_full = true;
		return RI_IO_AGAIN;
	case ENOBUFS:
	case ENOMEM:
		(void)ri_sys_failed(errno);
		return RI_IO_NO_MEMORY;
	case EBADF:
	case EINVAL: /* it was shut down */
	case ENOTSOCK:
		(void)ri_sys_failed(errno);
		return RI_IO_RESET;
	default: /* nobody, or what happened to the one who was there: the next may be fine */
		return RI_IO_AGAIN;
	}
}
