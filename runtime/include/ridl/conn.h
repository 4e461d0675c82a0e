/* SPDX-License-Identifier: MIT */
#ifndef RIDL_CONN_H
#define RIDL_CONN_H

#include <ridl/call.h>
#include <ridl/limits.h>
#include <ridl/log.h>
#include <ridl/object.h>

RIDL_BEGIN_DECLS

/*
 * A connection to a peer. Either end may publish services and call the other's.
 *
 * Who runs your code: if you started serving threads, they run your handlers and
 * callbacks; if you started none, the thread that waits does. A plain client starts
 * none and is single-threaded: nothing happens between its waits. A call or a oneway that finds no
 * room to be sent waits, too, unless its options say no_wait.
 *
 * Addresses:
 *   unix:/run/kv.sock    a socket in the file system
 *   unix:@name           an abstract name of Linux: no file, and no permissions
 *   tcp:host:4000        tcp:[::1]:4000 for IPv6
 *   exec:program 'an argument'
 *                        to connect: starts the program, which connects to fd:3. Words are split and quoted
 *                        as in a shell, and nothing is replaced: no variables, no patterns. The program has
 *                        our environment and standard descriptors, and no other
 *   fd:3                 a socket that this process has inherited, or got elsewhere: it is taken over
 *   systemd:name         to listen: sockets that systemd has passed to this process; systemd: alone means all
 *   pair:name            inside this process
 *
 * fork(): connections, serving threads and servers stay with the process that made them. In a child, functions of them,
 * of their calls and of their futures fail with RIDL_E_CLOSED (or do nothing, where they cannot fail), and block nobody;
 * the last ridl_conn_unref() closes the child's copy of the socket, and the peer does not hear of it. The child may connect, and
 * make a server, by itself. One that was made inside a handler or a callback must not return from it.
 */

/*
 * Whether a wait tries for a moment (some 50 us) before it sleeps. That saves the
 * price of waking a thread, where a core is free for it, and learns where none is.
 */
typedef enum ridl_wait {
	RIDL_WAIT_LEARN = 0,
	RIDL_WAIT_SLEEP = 1,
} ridl_wait;

typedef struct ridl_conn_options {
	size_t size;                   /* sizeof(ridl_conn_options) */
	ridl_duration timeout;         /* of calls that name none; 0: 30 s */
	ridl_duration connect_timeout; /* look-up, connect and handshake; 0: 10 s */
	ridl_object *const *publish;   /* published before the peer's first call */
	size_t n_publish;
	/*
	 * Runs once, after the last handler of the connection has returned. ridl_last_error() is the reason in full, with
	 * its origin: who ended it. Where handlers run; once the last user has let go of the connection, and no thread
	 * serves it, on the thread that did so, or whose handler was the last.
	 */
	void (*on_disconnect)(ridl_conn *, ridl_status reason, void *ctx);
	/*
	 * Runs after a oneway of the peer's has failed, which the peer does not learn: its handler said so, or it could not be
	 * run. The error is valid until it returns. Where handlers run.
	 */
	void (*on_oneway_error)(ridl_conn *, const ridl_error *, void *ctx);
	void *ctx;
	ridl_wait wait;
	const ridl_limits *limits; /* NULL: the defaults */
	ridl_authorize
	    *authorize; /* asked before each call that comes here; NULL: all are allowed */
	ridl_log *log;
	ridl_log_level log_level; /* 0: RIDL_LOG_INFO */
} ridl_conn_options;

/*
 * Connects and shakes hands. Gives *out: drop it with ridl_conn_unref().
 * RIDL_E_ADDRESS, _UNREACHABLE, _REFUSED, _PERMISSION, _TIMEOUT, _PROTOCOL (somebody
 * listens who does not speak this protocol), _DENIED (by the server), _INVALID (what fd: names is no
 * connected socket), _NO_MEMORY, _SYSTEM.
 * Blocks for up to connect_timeout.
 */
RIDL_API RIDL_MUST_USE ridl_status ridl_connect(
    const char *address, const ridl_conn_options *, ridl_conn **out);

/*
 * The same over a connected stream socket, which it takes (also when it fails). Both ends may
 * adopt: neither is special.
 */
RIDL_API RIDL_MUST_USE ridl_status ridl_conn_adopt(
    int fd, const ridl_conn_options *, ridl_conn **out);

RIDL_API ridl_conn *ridl_conn_ref(ridl_conn *);

/* The last count closes the connection. NULL is fine. Does not block. */
RIDL_API void ridl_conn_unref(ridl_conn *);

/*
 * Begins to close: new calls are RIDL_E_CLOSED, pending ones end with it, handlers that run finish.
 * Does not block; may be repeated; any thread, also from handlers and callbacks.
 */
RIDL_API void ridl_conn_close(ridl_conn *);

/*
 * Lets the peer ask for this service by name. Takes its own count.
 * RIDL_E_INVALID (not a local service), RIDL_E_BUSY (another holds that name, or its hash).
 */
RIDL_API ridl_status ridl_conn_publish(ridl_conn *, ridl_object *);

/*
 * This thread serves the connection for that long, or until it ends: runs handlers and
 * callbacks. RIDL_OK when the time is up; how the connection ended otherwise.
 */
RIDL_API ridl_status ridl_conn_serve(ridl_conn *, ridl_duration);

/* The limit of calls that name none, and whose method names none. */
RIDL_API void ridl_conn_set_timeout(ridl_conn *, ridl_duration);

/*
 * Holds back calls until the uncork of the same depth, a full batch, a wait, or an answer to the peer, so that many
 * of them leave in one write.
 */
RIDL_API void ridl_conn_cork(ridl_conn *);
RIDL_API ridl_status ridl_conn_uncork(ridl_conn *);

/* Who is at the other end. Belongs to the connection. */
RIDL_API const ridl_peer *ridl_conn_peer(const ridl_conn *);

/*
 * A pidfd of the process at the other end. Gives *out: close it. The kernel may give a pid to another process as soon as
 * the first has ended; a pidfd names that one process: poll() it for its end, use it with pidfd_send_signal().
 * Before Linux 6.5 it is got by the pid, so keep in mind that the process may have ended, and its pid been
 * used again, between its connecting and this call.
 * RIDL_E_INVALID: its ids are not known (tcp). RIDL_E_CLOSED. RIDL_E_SYSTEM: it has ended, or the kernel has no
 * pidfds. Any thread.
 */
RIDL_API RIDL_MUST_USE ridl_status ridl_conn_pidfd(ridl_conn *, int *out);

/*
 * How the program of an exec: connection ended. Waits for that up to timeout (0: looks); closing the connection is
 * what tells the program to end. *out is as waitpid() has it: WIFEXITED() and the like; the same each time.
 * RIDL_E_PENDING: it still runs. RIDL_E_INVALID: not an exec: connection. RIDL_E_SYSTEM: not known here, because
 * somebody else has waited for it, or SIGCHLD is ignored. Any thread.
 */
RIDL_API ridl_status ridl_conn_exit_status(ridl_conn *, ridl_duration timeout, int *out);

/*
 * For programs with an event loop of their own, instead of serving threads. Watch fd for
 * reading, and call process when it is readable or timeout has passed: it reads, runs handlers
 * and callbacks, and does not block. timeout is RIDL_FOREVER where nothing is due; ridl_duration_ms() makes it what
 * poll() takes. How the connection ended comes from process when it has, goodbye, on_disconnect and all; go on until then.
 * Once ridl_conn_fd() was called, waits no longer run user code that belongs to the loop, and the connection has no serving
 * threads as long as it lives (RIDL_E_BUSY).
 */
RIDL_API int ridl_conn_fd(ridl_conn *); /* -1: see ridl_last_error() */
RIDL_API ridl_duration ridl_conn_timeout(ridl_conn *);
RIDL_API ridl_status ridl_conn_process(ridl_conn *);

/*
 * A serving thread runs the handlers and callbacks of its connections, so that they run
 * also while nobody waits. A connection may have several. RIDL_E_BUSY: it has an event loop of its own.
 */
RIDL_API RIDL_MUST_USE ridl_status ridl_serving_thread_start(
    ridl_conn *, ridl_serving_thread **out);

/*
 * Lets it serve another connection too. RIDL_E_BUSY: that one has serving threads
 * (or an event loop) of its own.
 */
RIDL_API ridl_status ridl_serving_thread_add(ridl_serving_thread *, ridl_conn *);

/*
 * Returns when it runs nothing any more; called from its own handler or callback it begins
 * to stop and returns. May be repeated.
 */
RIDL_API void ridl_serving_thread_stop(ridl_serving_thread *);

/* Stops, joins, frees. NULL is fine. From its own callback it is freed when it has ended. */
RIDL_API void ridl_serving_thread_free(ridl_serving_thread *);

RIDL_END_DECLS

#endif
