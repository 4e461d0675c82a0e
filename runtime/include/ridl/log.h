/* SPDX-License-Identifier: MIT */
#ifndef RIDL_LOG_H
#define RIDL_LOG_H

#include <ridl/types.h>

RIDL_BEGIN_DECLS

/*
 * What a server or a connection has to say to those who look after it. The library itself prints nothing: who wants to read
 * this gives `log` in the options, and `log_level`, the last of these that is wanted (0: RIDL_LOG_INFO).
 *
 * The first three tell of connections, not of calls, so that a peer cannot fill a disk with them; what a single peer
 * could bring about again and again is said once a second at most.
 */
typedef enum ridl_log_level {
	RIDL_LOG_ERROR = 1,   /* this process lacks something: memory, descriptors, threads */
	RIDL_LOG_WARNING = 2, /* somebody was not let in, hung up on, or refused a call; a
	                         connection broke; a method blocks */
	RIDL_LOG_INFO = 3,    /* somebody has come, or has gone; the server listens, or stops */
	RIDL_LOG_DEBUG = 4,   /* a call of the peer's has failed */
} ridl_log_level;

/*
 * message is one line without its end, which names the address, and belongs to the library. No control characters
 * are in it, whatever a peer has said. conn is NULL where it is about the server itself; ask it for its peer, or keep a count with ridl_conn_ref().
 *
 * Runs on any thread, several at once, also inside of functions that this very thread has called: it must not take a
 * lock that is held around calls of the library, and must not wait for a peer. ridl_last_error() is as it was
 * when it returns.
 */
typedef void ridl_log(ridl_log_level, ridl_conn *conn, const char *message, void *ctx);

RIDL_END_DECLS

#endif
