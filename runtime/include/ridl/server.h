/* SPDX-License-Identifier: MIT */
#ifndef RIDL_SERVER_H
#define RIDL_SERVER_H

#include <ridl/conn.h>

RIDL_BEGIN_DECLS

/*
 * Listens at tcp: addresses outside loopback without an authorize(), so that nobody is asked who may call what: whoever
 * reaches the port may call everything. With or without it, everybody on the way may read and change
 * what is said. docs/security.md.
 */
enum { RIDL_INSECURE = 1 };

/*
 * A server listens, and serves the services published on it to whoever connects. Handlers
 * run concurrently on the server's threads; one that blocks delays nobody else.
 *
 * A method that has blocked for one or two ticks, or has slept for 50 us or more again and again while other connections
 * waited, is slow from then on, until it is quick again. Calls of slow methods, and of those that are @slow, have threads
 * of their own, leave at least one of each loop to the others, and wait for their turn. When every thread is in a
 * handler the server still reads and answers for itself: calls wait, and when many of a connection do so
 * (ridl_limits.waiting_calls), more of them are RIDL_E_OVERLOADED.
 */
typedef struct ridl_server_options {
	size_t size;      /* sizeof(ridl_server_options) */
	unsigned threads; /* that may run handlers at once; 0: 64 */
	unsigned
	    loops; /* threads that read at once; 0: one for each core, at most 4. Each has its part of threads */
	ridl_duration
	    tick; /* how often it is looked at whether a handler blocks; 0: 1 ms; from 0.1 ms to 1 s */
	bool one_at_a_time;    /* no two handlers at once: for programs that want no locks */
	ridl_duration timeout; /* of calls that handlers make on their peers; 0: 30 s */
	ridl_wait wait;
	unsigned flags;     /* RIDL_INSECURE */
	mode_t socket_mode; /* of the files of unix: sockets; 0: 0600, for this user alone */
	ridl_authorize *authorize; /* asked before each call; NULL: all are allowed */
	const ridl_limits *limits; /* of each connection, and of them all; NULL: the defaults */
	ridl_log *log;
	ridl_log_level log_level; /* 0: RIDL_LOG_INFO */
	/*
	 * Runs before anything of the peer is dispatched; anything but RIDL_OK refuses it. Calls that it makes on the
	 * connection leave when it has let the peer in: waiting for them here is RIDL_E_WOULD_DEADLOCK.
	 */
	ridl_status (*on_connect)(ridl_conn *, const ridl_peer *, void *ctx);
	/* Runs exactly once for each connection that on_connect let in, after its last handler. */
	void (*on_disconnect)(ridl_conn *, ridl_status reason, void *ctx);
	/* As in ridl_conn_options. */
	void (*on_oneway_error)(ridl_conn *, const ridl_error *, void *ctx);
	void *ctx;
} ridl_server_options;

RIDL_API RIDL_MUST_USE ridl_status ridl_server_new(
    const ridl_server_options *, ridl_server **out);

/*
 * Listens at an address too: unix:, tcp: (port 0: any free one), pair:, fd: (a listening socket), or systemd:. Before
 * or while it runs. RIDL_E_ADDRESS, _IN_USE, _PERMISSION, _UNREACHABLE, _DENIED (others could connect: see
 * RIDL_INSECURE), _INVALID (what was inherited does not listen), _SYSTEM.
 *
 * systemd: takes all the sockets that systemd has passed to this process, or those called like what stands behind it:
 * systemd:admin. The variables that say so are left in the environment, for other servers and names; programs that are
 * started do not take them for theirs.
 *
 * A unix: socket's file is removed when the server stops. One that is left of a server that has crashed is replaced;
 * one behind which somebody answers is RIDL_E_IN_USE, and so is a file that is no socket.
 * When the process has no descriptors left, whoever connects is hung up on, and those who are in are
 * served.
 */
RIDL_API ridl_status ridl_server_listen(ridl_server *, const char *address);

/* The i-th address as bound, with the real port; NULL past the last. Belongs to the server. */
RIDL_API const char *ridl_server_address(ridl_server *, size_t i);

/* Takes its own count. RIDL_E_INVALID, RIDL_E_BUSY as ridl_conn_publish(). */
RIDL_API ridl_status ridl_server_publish(ridl_server *, ridl_object *);

/* Serves on this thread too, until stopped. */
RIDL_API ridl_status ridl_server_run(ridl_server *);

/* Serves on threads of its own, and returns. */
RIDL_API ridl_status ridl_server_start(ridl_server *);

/*
 * For programs with an event loop of their own, instead of run and start: no thread is made, and handlers and hooks run inside of
 * process. Watch fd for reading, and call process when it is readable or timeout has passed; it does not wait. Not from
 * inside a handler. timeout is RIDL_FOREVER where nothing is due.
 * fd: -1: RIDL_E_BUSY (it runs already), RIDL_E_CLOSED (it was stopped); see ridl_last_error().
 * process: RIDL_OK; RIDL_E_CLOSED: it has stopped, and fd need not be watched any more. RIDL_E_INVALID, RIDL_E_BUSY.
 */
RIDL_API int ridl_server_fd(ridl_server *);
RIDL_API ridl_duration ridl_server_timeout(ridl_server *);
RIDL_API ridl_status ridl_server_process(ridl_server *);

/*
 * Stops accepting, lets calls under way finish for up to drain, cancels the rest, and returns when
 * the server's threads have ended. RIDL_E_BUSY: a handler still runs; the message names its
 * method. From a handler or callback it begins, and returns at once. May be repeated.
 * With an event loop of its own the server is served by this thread meanwhile.
 */
RIDL_API ridl_status ridl_server_stop(ridl_server *, ridl_duration drain);

/* Makes ridl_server_run() return after a stop with a drain of 5 s, or process begin with it. Async-signal-safe. */
RIDL_API void ridl_server_request_stop(ridl_server *);

/* Stops and frees, once its handlers have returned: so not from one of them, nor from its hooks. NULL is fine. */
RIDL_API void ridl_server_free(ridl_server *);

RIDL_END_DECLS

#endif
