/* SPDX-License-Identifier: MIT */
#ifndef RI_PLATFORM_SOCKET_H
#define RI_PLATFORM_SOCKET_H

#include <platform/clock.h>
#include <ridl/call.h>
#include <ridl/status.h>
#include <sys/socket.h>
#include <sys/uio.h>

/*
 * Stream sockets. All are CLOEXEC and, listeners apart, in blocking mode; whether a single
 * operation waits is said with it. Interrupted calls are repeated inside. No operation raises SIGPIPE.
 */
typedef enum ri_io {
	RI_IO_OK,        /* *out_n bytes, at least 1 */
	RI_IO_AGAIN,     /* nothing now; or the receive timeout has passed */
	RI_IO_EOF,       /* the peer sends no more */
	RI_IO_RESET,     /* broken: nothing can be sent or received any more */
	RI_IO_NO_MEMORY, /* the kernel is short of memory; may be tried again */
} ri_io;

/* Waits (if wait) no longer than the receive timeout last set. */
ri_io ri_sock_recv(int fd, void *buf, size_t size, bool wait, size_t *out_n);
/* How many bytes can be received now; 0 if that is not known. */
size_t ri_sock_waiting(int fd);
/* Never waits. */
ri_io ri_sock_send(int fd, const struct iovec *, size_t n, size_t *out_n);
/* 0: none. */
void ri_sock_set_recv_timeout(int fd, ridl_duration);
/* Large messages will be sent: as much buffer as helps. Nothing for tcp, whose buffers grow by themselves. */
void ri_sock_expect_bulk(int fd);

/* What the operating system said of this thread's last failing platform call; for messages. */
const char *ri_sys_error_text(void);

typedef struct ri_sockaddr {
	struct sockaddr_storage addr;
	socklen_t len;
	uint64_t file[2]; /* of a unix listener: which file it made, for ri_sock_unlink() */
} ri_sockaddr;

/* A unix socket's path, or @name for an abstract one. RIDL_E_ADDRESS: longer than the system takes. */
ridl_status ri_sock_unix_address(const char *path, ri_sockaddr *);
/* The most bytes of such a path. */
size_t ri_sock_unix_path_max(void);

/* Candidates for a host and port, in the order to try. passive: to listen on. At most max. RIDL_E_UNREACHABLE. */
ridl_status ri_sock_resolve(
    const char *host, const char *port, bool passive, ri_sockaddr *, size_t max, size_t *out_n);

/* Connects until deadline. RIDL_E_UNREACHABLE, _REFUSED, _PERMISSION, _TIMEOUT, _SYSTEM: ri_sys_error_text(). */
ridl_status ri_sock_connect(const ri_sockaddr *, ri_time deadline, int *out_fd);
/*
 * Listens. A stale unix socket (nobody answers there) is replaced; the file has these permissions before
 * anybody can connect, and is noted in the address. RIDL_E_IN_USE, _PERMISSION, _UNREACHABLE, _NO_MEMORY, _SYSTEM.
 */
ridl_status ri_sock_listen(ri_sockaddr *, mode_t, int *out_fd);
/* Whether only this machine can connect to it. */
bool ri_sock_is_local(const ri_sockaddr *);
/*
 * Never waits: RI_IO_AGAIN when nobody is there (also when that one has gone), or descriptors are out: *out_full, and
 * whether somebody is there is not known.
 */
ri_io ri_sock_accept(int listener, int *out_fd, bool *out_full);
/* A descriptor that does nothing: closing it makes room for another. -1: there is none. */
int ri_sock_spare(void);
ridl_status ri_sock_pair(int out_fds[2]);
/* The address it is bound to. */
ridl_status ri_sock_name(int fd, ri_sockaddr *);
/* An address as one writes it behind its scheme: "host:port", "[v6]:port", "/path", "@name"; "" if it has none. */
void ri_sock_address_text(const ri_sockaddr *, char *text, size_t size);
/* Fills in ids (unix), or the address (tcp: "tcp:host:port", written into text); otherwise text is "". */
void ri_sock_peer(int fd, ridl_peer *, char *text, size_t size);
/* A descriptor that names the process at the other end of a unix socket. RIDL_E_SYSTEM. */
ridl_status ri_sock_peer_pidfd(int fd, int *out_fd);

/* What a descriptor from elsewhere is. */
typedef enum ri_sock_kind {
	RI_SOCK_NONE,    /* nothing is open under that number */
	RI_SOCK_FOREIGN, /* no stream socket */
	RI_SOCK_UNCONNECTED,
	RI_SOCK_CONNECTED,
	RI_SOCK_LISTENER,
} ri_sock_kind;
ri_sock_kind ri_sock_kind_of(int fd);
/* Another descriptor of the same socket; -1. */
int ri_sock_copy(int fd);
/* No program that is started inherits it, if it is open. */
void ri_sock_set_private(int fd);
/* Makes it like those that are made here: CLOEXEC, a listener not blocking and others blocking, tcp's options set. */
ridl_status ri_sock_prepare(int fd, ri_sock_kind);

/* Whether all that was sent has reached the peer's kernel, so that closing cannot destroy it. */
bool ri_sock_delivered(int fd);
void ri_sock_shutdown_send(int fd);
/* Wakes whoever is in recv. */
void ri_sock_shutdown(int fd);
void ri_sock_close(int fd);
/* Removes the file of a unix listener if it is still the one it made. Before the listener is closed. */
void ri_sock_unlink(const ri_sockaddr *);

#endif
