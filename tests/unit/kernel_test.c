/* SPDX-License-Identifier: MIT */
/*
 * When the kernel refuses, or interrupts. The C library's functions by which platform/ asks it are this program's: one of
 * them fails when a test has said so, and the test sees to it that it did.
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <platform/memory.h>
#include <platform/poller.h>
#include <platform/process.h>
#include <platform/socket.h>
#include <platform/thread.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <setjmp.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
/* cmocka wants <setjmp.h>, <stdarg.h> and the like before it */
#include <cmocka.h>

static struct {
	const char *call;
	int err;
	unsigned skip, times;
} refusal;

/* The next `times` calls of it fail, after `skip` that do not. */
static void
refuse_later(const char *call, int err, unsigned skip, unsigned times)
{
	refusal.call = call;
	refusal.err = err;
	refusal.skip = skip;
	refusal.times = times;
}

static void
refuse(const char *call, int err)
{
	refuse_later(call, err, 0, 1);
}

/* Whether all that was to fail has been asked for. */
static void
was_refused(void)
{
	assert_int_equal(refusal.times, 0);
}

/* 0, or an errno. */
static int
refused(const char *call)
{
	if (refusal.times == 0 || strcmp(refusal.call, call) != 0)
		return 0;
	if (refusal.skip > 0) {
		refusal.skip--;
		return 0;
	}
	refusal.times--;
	errno = refusal.err;
	return refusal.err;
}

static void *
real(const char *call)
{
	void *fn = dlsym(RTLD_NEXT, call);

	if (fn == NULL)
		abort();
	return fn;
}

/* A function that fails with -1 and errno; one that returns the errno. */
#define INSTEAD(type, name, params, args)                                                        \
	type name params                                                                         \
	{                                                                                        \
		return refused(#name) != 0 ? -1 : ((type(*) params)real(#name))args;             \
	}
#define INSTEAD_TELLS(name, params, args)                                                        \
	int name params                                                                          \
	{                                                                                        \
		const int err = refused(#name);                                                  \
                                                                                                 \
		return err != 0 ? err : ((int(*) params)real(#name))args;                        \
	}

INSTEAD(ssize_t, read, (int fd, void *buf, size_t size), (fd, buf, size))
INSTEAD(ssize_t, write, (int fd, const void *buf, size_t size), (fd, buf, size))
INSTEAD(ssize_t, recv, (int fd, void *buf, size_t size, int flags), (fd, buf, size, flags))
INSTEAD(ssize_t, sendmsg, (int fd, const struct msghdr *msg, int flags), (fd, msg, flags))
INSTEAD(ssize_t, getrandom, (void *buf, size_t size, unsigned flags), (buf, size, flags))
INSTEAD(int, socket, (int domain, int type, int protocol), (domain, type, protocol))
INSTEAD(int, socketpair, (int domain, int type, int protocol, int fds[2]),
    (domain, type, protocol, fds))
INSTEAD(int, connect, (int fd, const struct sockaddr *a, socklen_t len), (fd, a, len))
INSTEAD(int, listen, (int fd, int n), (fd, n))
INSTEAD(
    int, accept4, (int fd, struct sockaddr *a, socklen_t *len, int flags), (fd, a, len, flags))
INSTEAD(int, getsockname, (int fd, struct sockaddr *a, socklen_t *len), (fd, a, len))
INSTEAD(int, getsockopt, (int fd, int level, int name, void *value, socklen_t *len),
    (fd, level, name, value, len))
INSTEAD(int, setsockopt, (int fd, int level, int name, const void *value, socklen_t len),
    (fd, level, name, value, len))
INSTEAD(int, flock, (int fd, int operation), (fd, operation))
INSTEAD(int, chmod, (const char *path, mode_t mode), (path, mode))
INSTEAD(int, poll, (struct pollfd * fds, nfds_t n, int timeout), (fds, n, timeout))
INSTEAD(int, ppoll,
    (struct pollfd * fds, nfds_t n, const struct timespec *timeout, const sigset_t *mask),
    (fds, n, timeout, mask))
INSTEAD(int, epoll_create1, (int flags), (flags))
INSTEAD(int, epoll_ctl, (int epoll, int op, int fd, struct epoll_event *ev), (epoll, op, fd, ev))
INSTEAD(int, epoll_wait, (int epoll, struct epoll_event *evs, int max, int timeout),
    (epoll, evs, max, timeout))
INSTEAD(int, eventfd, (unsigned value, int flags), (value, flags))
INSTEAD(int, sched_getaffinity, (pid_t pid, size_t size, cpu_set_t *set), (pid, size, set))
INSTEAD(int, waitid, (idtype_t type, id_t id, siginfo_t *info, int options),
    (type, id, info, options))
INSTEAD(pid_t, waitpid, (pid_t pid, int *status, int options), (pid, status, options))
INSTEAD_TELLS(pthread_create,
    (pthread_t * id, const pthread_attr_t *attr, void *(*fn)(void *), void *ctx),
    (id, attr, fn, ctx))
INSTEAD_TELLS(posix_spawn_file_actions_init, (posix_spawn_file_actions_t * actions), (actions))
INSTEAD_TELLS(posix_spawn_file_actions_adddup2,
    (posix_spawn_file_actions_t * actions, int fd, int to), (actions, fd, to))
INSTEAD_TELLS(posix_spawnattr_init, (posix_spawnattr_t * attr), (attr))
INSTEAD_TELLS(
    posix_spawnattr_setsigmask, (posix_spawnattr_t * attr, const sigset_t *mask), (attr, mask))

int
getaddrinfo(
    const char *host, const char *port, const struct addrinfo *hints, struct addrinfo **found)
{
	const int err = refused("getaddrinfo");

	if (err == 0)
		return ((__typeof__(&getaddrinfo))real("getaddrinfo"))(host, port, hints, found);
	if (err == EAI_SYSTEM)
		errno = EMFILE;
	return err;
}

int
fcntl(int fd, int op, ...)
{
	va_list args;
	long arg;

	va_start(args, op);
	arg = va_arg(args, long);
	va_end(args);
	return refused("fcntl") != 0 ? -1 : ((int (*)(int, int, ...))real("fcntl"))(fd, op, arg);
}

static long pretended_policy = -1;

long
syscall(long number, ...)
{
	const char *call = number == SYS_epoll_pwait2         ? "epoll_pwait2"
			   : number == SYS_pidfd_open         ? "pidfd_open"
			   : number == SYS_sched_getscheduler ? "sched_getscheduler"
							      : "another";
	va_list args;
	long a[6];

	if (number == SYS_sched_getscheduler && pretended_policy >= 0)
		return pretended_policy;
	va_start(args, number);
	for (size_t i = 0; i < 6; i++)
		a[i] = va_arg(args, long);
	va_end(args);
	return refused(call) != 0 ? -1
				  : ((long (*)(long, ...))real("syscall"))(
					number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

/* The library begins it with a small letter, for it stands within a message. */
static void
says(const char *reason)
{
	assert_int_equal(strcasecmp(ri_sys_error_text(), reason), 0);
}

/* Descriptors of this process: as many as before, if nothing was left open. */
static int
count_open(void)
{
	int n = 0;

	for (int fd = 0; fd < 256; fd++)
		n += fcntl(fd, F_GETFD, 0) >= 0;
	return n;
}

static ri_time
soon(void)
{
	return ri_time_after(ri_now(), RIDL_MS(5));
}

/*
 * Sockets.
 */

static ri_sockaddr
abstract(const char *name)
{
	char path[80];
	ri_sockaddr a;

	snprintf(path, sizeof path, "@ridl-kernel-%d-%s", (int)getpid(), name);
	assert_int_equal(ri_sock_unix_address(path, &a), RIDL_OK);
	return a;
}

static ri_sockaddr
loopback(void)
{
	ri_sockaddr a;
	size_t n;

	assert_int_equal(ri_sock_resolve("127.0.0.1", "0", true, &a, 1, &n), RIDL_OK);
	assert_int_equal(n, 1);
	return a;
}

static void
what_is_interrupted_is_done_again(void **state)
{
	ri_sockaddr a = abstract("interrupted");
	struct iovec byte = { .iov_base = (char[]){ 7 }, .iov_len = 1 };
	int listener, fd, peer;
	bool full;
	char got;
	size_t n;

	(void)state;
	assert_int_equal(ri_sock_listen(&a, 0600, &listener), RIDL_OK);
	assert_int_equal(ri_sock_connect(&a, RI_NEVER, &fd), RIDL_OK);
	refuse_later("accept4", EINTR, 0, 2);
	assert_int_equal(ri_sock_accept(listener, &peer, &full), RI_IO_OK);
	was_refused();
	refuse_later("sendmsg", EINTR, 0, 2);
	assert_int_equal(ri_sock_send(fd, &byte, 1, &n), RI_IO_OK);
	was_refused();
	refuse_later("recv", EINTR, 0, 2);
	assert_int_equal(ri_sock_recv(peer, &got, 1, true, &n), RI_IO_OK);
	was_refused();
	assert_int_equal(n, 1);
	assert_int_equal(got, 7);
	ri_sock_close(peer);
	ri_sock_close(fd);
	ri_sock_close(listener);
}

static void
a_kernel_without_memory_may_be_asked_again(void **state)
{
	static const int errs[] = { ENOBUFS, ENOMEM };
	ri_sockaddr a = abstract("memory");
	struct iovec byte = { .iov_base = (char[]){ 7 }, .iov_len = 1 };
	int listener, fd, peer;
	bool full;
	char got;
	size_t n;

	(void)state;
	assert_int_equal(ri_sock_listen(&a, 0600, &listener), RIDL_OK);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(ri_sock_connect(&a, RI_NEVER, &fd), RIDL_OK);
		refuse("accept4", errs[i]);
		assert_int_equal(ri_sock_accept(listener, &peer, &full), RI_IO_NO_MEMORY);
		assert_false(full);
		says(strerror(errs[i]));
		assert_int_equal(ri_sock_accept(listener, &peer, &full), RI_IO_OK);
		refuse("sendmsg", errs[i]);
		assert_int_equal(ri_sock_send(fd, &byte, 1, &n), RI_IO_NO_MEMORY);
		assert_int_equal(n, 0);
		assert_int_equal(ri_sock_send(fd, &byte, 1, &n), RI_IO_OK);
		refuse("recv", errs[i]);
		assert_int_equal(ri_sock_recv(peer, &got, 1, false, &n), RI_IO_NO_MEMORY);
		assert_int_equal(n, 0);
		assert_int_equal(ri_sock_recv(peer, &got, 1, false, &n), RI_IO_OK);
		was_refused();
		ri_sock_close(peer);
		ri_sock_close(fd);
	}
	ri_sock_close(listener);
}

/* What fails says which of its calls did, and leaves nothing open. */
static void
a_socket_that_cannot_be_made_leaves_nothing(void **state)
{
	const ri_sockaddr nobody = abstract("nobody");
	ri_sockaddr tcp = loopback(), unix = abstract("made"), name;
	const int before = count_open();
	int listener, fd, fds[2];

	(void)state;
	refuse("socket", EMFILE);
	assert_int_equal(ri_sock_connect(&nobody, RI_NEVER, &fd), RIDL_E_SYSTEM);
	assert_int_equal(fd, -1);
	says(strerror(EMFILE));
	refuse("socket", ENOBUFS);
	assert_int_equal(ri_sock_listen(&unix, 0600, &listener), RIDL_E_NO_MEMORY);
	refuse("listen", EADDRINUSE);
	assert_int_equal(ri_sock_listen(&unix, 0600, &listener), RIDL_E_IN_USE);
	assert_int_equal(listener, -1);
	refuse("socketpair", EMFILE);
	assert_int_equal(ri_sock_pair(fds), RIDL_E_SYSTEM);
	assert_true(fds[0] == -1 && fds[1] == -1);
	was_refused();
	assert_int_equal(count_open(), before);

	assert_int_equal(ri_sock_listen(&tcp, 0600, &listener), RIDL_OK);
	refuse("getsockname", ENOBUFS);
	assert_int_equal(ri_sock_name(listener, &name), RIDL_E_NO_MEMORY);
	assert_int_equal(ri_sock_name(listener, &tcp), RIDL_OK);
	refuse("fcntl", EMFILE);
	assert_int_equal(ri_sock_copy(listener), -1);
	says(strerror(EMFILE));
	for (unsigned skip = 0; skip < 3; skip++) {
		refuse_later("fcntl", EINVAL, skip, 1);
		assert_int_equal(ri_sock_prepare(listener, RI_SOCK_LISTENER), RIDL_E_SYSTEM);
		was_refused();
	}
	/* It is connected when it cannot be made blocking, or when it cannot be told whether it is connected. */
	refuse("fcntl", EINVAL);
	assert_int_equal(ri_sock_connect(&tcp, RI_NEVER, &fd), RIDL_E_SYSTEM);
	refuse("getsockopt", ENOBUFS);
	assert_int_equal(ri_sock_connect(&tcp, RI_NEVER, &fd), RIDL_E_NO_MEMORY);
	refuse("poll", ENOMEM);
	assert_int_equal(ri_sock_connect(&tcp, RI_NEVER, &fd), RIDL_E_NO_MEMORY);
	was_refused();
	assert_int_equal(fd, -1);
	ri_sock_close(listener);
	assert_int_equal(count_open(), before);
}

static void
connecting_goes_on_until_it_is_over(void **state)
{
	ri_sockaddr tcp = loopback(), unix = abstract("full");
	int listener, at_unix, fd;

	(void)state;
	assert_int_equal(ri_sock_listen(&tcp, 0600, &listener), RIDL_OK);
	assert_int_equal(ri_sock_name(listener, &tcp), RIDL_OK);
	assert_int_equal(ri_sock_listen(&unix, 0600, &at_unix), RIDL_OK);
	refuse_later("poll", EINTR, 0, 2);
	assert_int_equal(ri_sock_connect(&tcp, RI_NEVER, &fd), RIDL_OK);
	was_refused();
	ri_sock_close(fd);
	/* All ports of this machine are taken. */
	refuse("connect", EAGAIN);
	assert_int_equal(ri_sock_connect(&tcp, RI_NEVER, &fd), RIDL_E_UNREACHABLE);
	was_refused();
	/* A full queue: so often that the pause has grown as long as it gets. */
	refuse_later("connect", EAGAIN, 0, 8);
	assert_int_equal(ri_sock_connect(&unix, RI_NEVER, &fd), RIDL_OK);
	was_refused();
	ri_sock_close(fd);
	refuse_later("connect", EAGAIN, 0, 1000);
	assert_int_equal(ri_sock_connect(&unix, soon(), &fd), RIDL_E_TIMEOUT);
	assert_int_equal(fd, -1);
	refusal.times = 0;
	ri_sock_close(at_unix);
	ri_sock_close(listener);
}

/* The lock of its directory is a courtesy between servers: one that cannot be had does not keep a server from starting. */
static void
a_socket_file_is_made_also_where_nothing_can_be_locked(void **state)
{
	static const int errs[] = { EWOULDBLOCK, EINTR, ENOLCK };
	char dir[] = "/tmp/ridl-kernel-XXXXXX", path[64];
	int listener, other;
	ri_sockaddr a;

	(void)state;
	assert_non_null(mkdtemp(dir));
	snprintf(path, sizeof path, "%s/socket", dir);
	assert_int_equal(ri_sock_unix_address(path, &a), RIDL_OK);
	for (int i = 0; i < 3; i++) {
		refuse("flock", errs[i]);
		assert_int_equal(ri_sock_listen(&a, 0600, &listener), RIDL_OK);
		was_refused();
		/* Nobody can tell whether it is stale: it is left alone. */
		refuse_later("socket", EMFILE, 1, 1);
		assert_int_equal(ri_sock_listen(&a, 0600, &other), RIDL_E_IN_USE);
		was_refused();
		ri_sock_close(listener);
		assert_int_equal(access(path, F_OK), 0);
	}
	/* That one is replaced, but nobody would be let in. */
	refuse("chmod", EPERM);
	assert_int_equal(ri_sock_listen(&a, 0666, &listener), RIDL_E_PERMISSION);
	was_refused();
	assert_int_equal(unlink(path), 0);
	assert_int_equal(rmdir(dir), 0);
}

static void
a_peer_that_cannot_be_named_has_no_ids(void **state)
{
	char text[80] = "?";
	ri_sockaddr at;
	ridl_peer peer;
	int fds[2], pidfd, listener, tcp;
	size_t n;

	(void)state;
	assert_int_equal(ri_sock_pair(fds), RIDL_OK);
	refuse("getsockopt", ENOTCONN);
	ri_sock_peer(fds[0], &peer, text, sizeof text);
	was_refused();
	assert_false(peer.has_ids);
	assert_string_equal(text, "");
	/* One that tells of unix sockets only. */
	assert_int_equal(ri_sock_resolve("127.0.0.1", "0", true, &at, 1, &n), RIDL_OK);
	assert_int_equal(ri_sock_listen(&at, 0600, &listener), RIDL_OK);
	assert_int_equal(ri_sock_name(listener, &at), RIDL_OK);
	assert_int_equal(ri_sock_connect(&at, ri_now() + RIDL_SECONDS(10), &tcp), RIDL_OK);
	refuse("getsockopt", EINVAL);
	ri_sock_peer(tcp, &peer, text, sizeof text);
	was_refused();
	assert_false(peer.has_ids);
	assert_memory_equal(text, "tcp:127.0.0.1:", 14);
	ri_sock_close(tcp);
	ri_sock_close(listener);
	/* A kernel that does not know this option has another way. */
	refuse("getsockopt", ENOTCONN);
	assert_int_equal(ri_sock_peer_pidfd(fds[0], &pidfd), RIDL_E_SYSTEM);
	refuse_later("getsockopt", ENOPROTOOPT, 0, 2);
	assert_int_equal(ri_sock_peer_pidfd(fds[0], &pidfd), RIDL_E_SYSTEM);
	was_refused();
	assert_int_equal(pidfd, -1);
	refuse("pidfd_open", ENOSYS);
	assert_int_equal(ri_process_pidfd(getpid(), &pidfd), RIDL_E_SYSTEM);
	was_refused();
	assert_int_equal(pidfd, -1);
	ri_sock_close(fds[0]);
	ri_sock_close(fds[1]);
}

/* Who has no privilege gets as much as the system gives. */
static void
for_bulk_as_much_buffer_is_had_as_is_allowed(void **state)
{
	int fds[2], before, now;
	socklen_t len = sizeof before;

	(void)state;
	assert_int_equal(ri_sock_pair(fds), RIDL_OK);
	assert_int_equal(getsockopt(fds[0], SOL_SOCKET, SO_SNDBUF, &before, &len), 0);
	refuse("setsockopt", EPERM);
	ri_sock_expect_bulk(fds[0]);
	was_refused();
	assert_int_equal(getsockopt(fds[0], SOL_SOCKET, SO_SNDBUF, &now, &len), 0);
	assert_true(now > before);
	ri_sock_close(fds[0]);
	ri_sock_close(fds[1]);
}

static void
a_failing_resolver_says_why(void **state)
{
	ri_sockaddr a;
	size_t n = 1;

	(void)state;
	refuse("getaddrinfo", EAI_MEMORY);
	assert_int_equal(ri_sock_resolve("host", "1", false, &a, 1, &n), RIDL_E_NO_MEMORY);
	assert_int_equal(n, 0);
	refuse("getaddrinfo", EAI_SYSTEM);
	assert_int_equal(ri_sock_resolve("host", "1", false, &a, 1, &n), RIDL_E_SYSTEM);
	says(strerror(EMFILE));
	refuse("getaddrinfo", EAI_AGAIN);
	assert_int_equal(ri_sock_resolve("host", "1", false, &a, 1, &n), RIDL_E_UNREACHABLE);
	was_refused();
	says(gai_strerror(EAI_AGAIN));
}

/*
 * Pollers and parkers.
 */

static void
a_poller_that_cannot_be_made_leaves_nothing(void **state)
{
	static const struct {
		const char *call;
		int err;
		ridl_status st;
	} each[] = {
		{ "epoll_create1", EMFILE, RIDL_E_SYSTEM },
		{ "eventfd", ENOMEM, RIDL_E_NO_MEMORY },
		{ "epoll_ctl", ENOMEM, RIDL_E_NO_MEMORY },
	};
	const int before = count_open();
	ri_poller p;

	(void)state;
	for (size_t i = 0; i < sizeof each / sizeof each[0]; i++) {
		refuse(each[i].call, each[i].err);
		assert_int_equal(ri_poller_init(&p), each[i].st);
		was_refused();
		assert_int_equal(p.epoll, -1);
		assert_int_equal(p.wake, -1);
		assert_int_equal(count_open(), before);
	}
}

/* An old kernel, or a sandbox, lacks the call that waits for less than a millisecond. */
static void
a_poller_waits_no_shorter_where_it_waits_coarsely(void **state)
{
	ri_event ev;
	ri_poller p;

	(void)state;
	assert_int_equal(ri_poller_init(&p), RIDL_OK);
	refuse("epoll_pwait2", EPERM);
	for (int i = 0; i < 2; i++) {
		const ri_time deadline = soon();

		assert_int_equal(ri_poller_wait(&p, &ev, 1, deadline), 0);
		assert_true(ri_now() >= deadline);
	}
	refuse("epoll_wait", EINTR);
	ri_poller_wake(&p);
	assert_int_equal(ri_poller_wait(&p, &ev, 1, RI_NEVER), 0);
	was_refused();
	refuse("epoll_wait", EBADF);
	assert_int_equal(ri_poller_wait(&p, &ev, 1, RI_NEVER), 0);
	was_refused();
	ri_poller_done(&p);
}

static void
an_interrupted_wake_up_arrives(void **state)
{
	ri_event ev;
	ri_poller p;

	(void)state;
	assert_int_equal(ri_poller_init(&p), RIDL_OK);
	errno = ERANGE;
	refuse_later("write", EINTR, 0, 2);
	ri_poller_wake(&p);
	was_refused();
	assert_int_equal(errno, ERANGE); /* it may be called in a signal handler */
	refuse_later("read", EINTR, 0, 2);
	assert_int_equal(ri_poller_wait(&p, &ev, 1, RI_NEVER), 0);
	was_refused();
	/* That one has taken it. */
	assert_int_equal(ri_poller_wait(&p, &ev, 1, 0), 0);
	ri_poller_done(&p);
}

static void
watching_goes_on_when_interrupted_and_says_what_fails(void **state)
{
	ri_parker *self = ri_parker_self();
	ri_watch w = { .events = RI_POLL_IN };
	struct iovec byte = { .iov_base = (char[]){ 7 }, .iov_len = 1 };
	ri_time deadline;
	int fds[2];
	size_t n;

	(void)state;
	assert_int_equal(ri_sock_pair(fds), RIDL_OK);
	w.fd = fds[0];
	refuse("eventfd", EMFILE);
	assert_int_equal(ri_park_watching(self, &w, 1, RI_NEVER), RIDL_E_SYSTEM);
	refuse("ppoll", ENOMEM);
	assert_int_equal(ri_park_watching(self, &w, 1, RI_NEVER), RIDL_E_NO_MEMORY);
	was_refused();
	deadline = soon();
	refuse_later("ppoll", EINTR, 0, 2);
	assert_int_equal(ri_park_watching(self, &w, 1, deadline), RIDL_OK);
	was_refused();
	assert_true(ri_now() >= deadline);
	assert_int_equal(w.seen, 0);
	refuse("ppoll", EINTR);
	assert_int_equal(ri_park_watching(self, &w, 1, ri_now()), RIDL_OK);
	was_refused();
	assert_int_equal(ri_sock_send(fds[1], &byte, 1, &n), RI_IO_OK);
	assert_int_equal(ri_park_watching(self, &w, 1, RI_NEVER), RIDL_OK);
	assert_int_equal(w.seen, RI_POLL_IN);
	ri_sock_close(fds[0]);
	ri_sock_close(fds[1]);
}

/*
 * Threads and processes.
 */

static void
count(void *ctx)
{
	++*(int *)ctx;
}

static void
a_thread_that_cannot_be_made_leaves_nothing(void **state)
{
	ri_thread *t;
	int runs = 0;

	(void)state;
	refuse("pthread_create", EAGAIN);
	assert_int_equal(ri_thread_start(count, &runs, &t), RIDL_E_SYSTEM);
	was_refused();
	assert_null(t);
	says(strerror(EAGAIN));
	assert_int_equal(ri_thread_start(count, &runs, &t), RIDL_OK);
	ri_thread_join(t);
	assert_int_equal(runs, 1);
}

/* Of a process that has not asked for it yet. */
static uint64_t
seed_where_it_is_refused(int err, unsigned times)
{
	uint64_t seed = 0;
	int ends[2], status;
	pid_t pid;

	assert_int_equal(pipe(ends), 0);
	pid = fork();
	if (pid == 0) {
		refuse_later("getrandom", err, 0, times);
		seed = ri_hash_seed();
		if (write(ends[1], &seed, sizeof seed) != sizeof seed)
			refusal.times++;
		_exit((int)refusal.times);
	}
	assert_true(pid > 0);
	assert_int_equal(read(ends[0], &seed, sizeof seed), sizeof seed);
	assert_int_equal(waitpid(pid, &status, 0), pid);
	assert_int_equal(status, 0);
	assert_int_equal(close(ends[0]) + close(ends[1]), 0);
	return seed;
}

static void
what_a_sandbox_does_not_tell_is_guessed(void **state)
{
	(void)state;
	refuse("sched_getaffinity", EINVAL);
	assert_true(ri_thread_cores() >= 1);
	was_refused();
	refuse("sched_getscheduler", ENOSYS);
	assert_false(ri_thread_is_realtime());
	was_refused();
	assert_true(seed_where_it_is_refused(EINTR, 2) != 0);
	assert_true(seed_where_it_is_refused(ENOSYS, 1) != seed_where_it_is_refused(ENOSYS, 1));
}

static void
a_realtime_thread_is_known_by_its_policy(void **state)
{
	(void)state;
	for (long policy = 0; policy <= 6; policy++) {
		const bool realtime = policy == SCHED_FIFO || policy == SCHED_RR || policy == 6;

		pretended_policy = policy;
		assert_int_equal(ri_thread_is_realtime(), realtime);
		pretended_policy = policy | SCHED_RESET_ON_FORK;
		assert_int_equal(ri_thread_is_realtime(), realtime);
	}
	pretended_policy = -1;
}

static void
a_program_that_cannot_be_started_leaves_nothing(void **state)
{
	static const char *const calls[] = { "posix_spawn_file_actions_init",
		"posix_spawn_file_actions_adddup2", "posix_spawnattr_init",
		"posix_spawnattr_setsigmask" };
	static const char *const argv[] = { "true", NULL };
	const int before = count_open();
	int fds[2], status;
	pid_t pid;

	(void)state;
	assert_int_equal(ri_sock_pair(fds), RIDL_OK);
	for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++) {
		refuse(calls[i], ENOMEM);
		assert_int_equal(ri_process_start(argv, fds[0], &pid), RIDL_E_NO_MEMORY);
		was_refused();
		assert_int_equal(waitpid(-1, NULL, WNOHANG), -1); /* there is no child */
	}
	assert_int_equal(ri_process_start(argv, fds[0], &pid), RIDL_OK);
	refuse_later("waitid", EINTR, 0, 2);
	ri_process_wait(pid);
	was_refused();
	refuse_later("waitpid", EINTR, 0, 2);
	assert_int_equal(ri_process_collect(pid, &status), RI_PROCESS_ENDED);
	was_refused();
	assert_true(WIFEXITED(status));
	ri_sock_close(fds[0]);
	ri_sock_close(fds[1]);
	assert_int_equal(count_open(), before);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_interrupted_is_done_again),
		cmocka_unit_test(a_kernel_without_memory_may_be_asked_again),
		cmocka_unit_test(a_socket_that_cannot_be_made_leaves_nothing),
		cmocka_unit_test(connecting_goes_on_until_it_is_over),
		cmocka_unit_test(a_socket_file_is_made_also_where_nothing_can_be_locked),
		cmocka_unit_test(a_peer_that_cannot_be_named_has_no_ids),
		cmocka_unit_test(for_bulk_as_much_buffer_is_had_as_is_allowed),
		cmocka_unit_test(a_failing_resolver_says_why),
		cmocka_unit_test(a_poller_that_cannot_be_made_leaves_nothing),
		cmocka_unit_test(a_poller_waits_no_shorter_where_it_waits_coarsely),
		cmocka_unit_test(an_interrupted_wake_up_arrives),
		cmocka_unit_test(watching_goes_on_when_interrupted_and_says_what_fails),
		cmocka_unit_test(a_thread_that_cannot_be_made_leaves_nothing),
		cmocka_unit_test(what_a_sandbox_does_not_tell_is_guessed),
		cmocka_unit_test(a_realtime_thread_is_known_by_its_policy),
		cmocka_unit_test(a_program_that_cannot_be_started_leaves_nothing),
	};

	return cmocka_run_group_tests_name("kernel", tests, NULL, NULL);
}
