/* SPDX-License-Identifier: MIT */
#ifndef RIDL_CALL_H
#define RIDL_CALL_H

#include <ridl/status.h>
#include <sys/types.h>

RIDL_BEGIN_DECLS

/* What may be said about a single call. NULL or zeroed members mean the defaults. */
typedef struct ridl_call_options {
	size_t size;           /* sizeof(ridl_call_options) */
	ridl_duration timeout; /* 0: the method's, else the connection's */
	bool no_wait;          /* no room to send: RIDL_E_WOULD_BLOCK instead of waiting for it */
} ridl_call_options;

/*
 * Who is at the other end.
 *
 * On unix sockets the kernel says so, and it is true: effective user and group, and process, of whoever called
 * connect() (for a server that is connected to: listen(); for a pair or exec:, of who has made the sockets, and the
 * child's pid). It was true then: the process may have changed its ids since, have passed the socket on, or have ended
 * and its pid be another's, see ridl_conn_pidfd(). Ids of a namespace that has no name here are the overflow ids
 * (65534), the pid is 0.
 * On tcp there is only an address, and that is no proof of anything: see docs/security.md.
 */
typedef struct ridl_peer {
	size_t size;
	const char
	    *address; /* as connected to, or the peer's own on tcp: "tcp:192.0.2.7:40312" */
	bool
	    has_ids; /* the next three are known: unix, pair, exec, and fd if it is a unix socket */
	uid_t uid;
	gid_t gid;
	pid_t pid;
} ridl_peer;

/*
 * Whether a call that has come may be executed: authorize() in the options of a server, or of a connection, says so before its
 * arguments are decoded. service is the full name of what the object is ("demo.kv.Store"; an interface for one that was
 * passed by reference), method that of the method ("demo.kv.Store/get", with the interface that declares it); "" for one
 * that the object does not have, and for a call of an object that came from somebody else, and is passed on to its
 * owner. Who is denied gets RIDL_E_DENIED, whether there is such a method or not. Runs on the threads that run
 * handlers, several at once; without one everything is allowed.
 */
typedef enum ridl_verdict {
	RIDL_DENY = 0,
	RIDL_ALLOW = 1,
} ridl_verdict;
typedef ridl_verdict
ridl_authorize(const ridl_peer *, const char *service, const char *method, void *ctx);

/*
 * A call is a request being served. A handler gets it typed; &call->call is this.
 *
 * The handler answers it by returning RIDL_OK with its results filled in, by
 * p_method_reply(), by an error; or returns RIDL_DEFERRED, which hands one count of
 * the call to whoever answers it later, on any thread, exactly once. A second answer is
 * RIDL_E_ANSWERED and changes nothing. Dropping the last count without an answer
 * answers RIDL_E_ABANDONED.
 */
struct ridl_call {
	void *private_;
};

/* Zeroed memory that lives as long as the call. NULL when memory is out. */
RIDL_API void *ridl_call_alloc(ridl_call *, size_t size);
RIDL_API char *ridl_call_strdup(ridl_call *, const char *);

/*
 * Answers with a failure: status is RIDL_E_* (those a peer may send) or one of yours
 * (4096..65535). Gives the status back, for `return ridl_call_fail(...)`.
 * Consumes the count of a deferred call. Does not block on the peer. Any thread.
 */
RIDL_API ridl_status ridl_call_fail(ridl_call *, ridl_status, const char *format, ...)
    RIDL_PRINTF(3, 4);

RIDL_API ridl_call *ridl_call_ref(ridl_call *);
RIDL_API void ridl_call_unref(ridl_call *); /* NULL is fine */

/* Whether the caller no longer wants the answer. Does not block. */
RIDL_API bool ridl_call_cancelled(const ridl_call *);

/*
 * fn runs once when the caller gives up or is gone, at once if that has happened. It does not begin when the call has
 * been answered; but one that has begun on another thread may still run then. So what ctx points at must live as long
 * as the call (ridl_call_alloc()), or until ridl_call_off_cancel(). One per call: RIDL_E_BUSY. RIDL_E_INVALID: no fn.
 * It runs where handlers do: if the only thread that does is in one, that one has to look at ridl_call_cancelled().
 */
RIDL_API ridl_status ridl_call_on_cancel(
    ridl_call *, void (*fn)(ridl_call *, void *ctx), void *ctx);

/*
 * Takes that back, before the call is answered. When it returns, fn is not running (unless called from fn) and will
 * not run.
 */
RIDL_API void ridl_call_off_cancel(ridl_call *);

/* What is left of the caller's time; 0 when it is up, RIDL_FOREVER without a limit. */
RIDL_API ridl_duration ridl_call_remaining(const ridl_call *);

/* The connection it came by (borrowed); NULL for a call inside this process. */
RIDL_API ridl_conn *ridl_call_conn(ridl_call *);

/* Who is at its other end; for a call inside this process, without ids and with the address "". Lives as long as the call. */
RIDL_API const ridl_peer *ridl_call_peer(const ridl_call *);

RIDL_END_DECLS

#endif
