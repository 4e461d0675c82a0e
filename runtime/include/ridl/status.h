/* SPDX-License-Identifier: MIT */
#ifndef RIDL_STATUS_H
#define RIDL_STATUS_H

#include <ridl/types.h>

RIDL_BEGIN_DECLS

/*
 * How something ended. 0 is success. The rest is told apart by range only; the
 * order of the values means nothing:
 *
 *   1..4095               RIDL_E_*, below
 *   4096..65535           yours: pass any of them to ridl_call_fail()
 *   0x40000000 and above  the errors declared in .ridl files (KV_NOT_FOUND, ...)
 *
 * docs/errors.md says of each whether the call was executed and may be repeated.
 */
typedef int ridl_status;

enum {
	RIDL_OK = 0,

	/* Not an error: a handler returns it to answer its call later. */
	RIDL_DEFERRED = 1,

	/* This call failed; the connection is fine. */
	RIDL_E_TIMEOUT = 2,    /* its time was up; it may have been executed */
	RIDL_E_CANCELLED = 3,  /* ridl_future_cancel(), or the future was freed */
	RIDL_E_PENDING = 4,    /* not finished yet; nothing was ended by this */
	RIDL_E_INVALID = 5,    /* an argument is impossible; the message says which */
	RIDL_E_NO_MEMORY = 6,  /* here or at the peer: see origin */
	RIDL_E_TOO_BIG = 7,    /* larger than the buffer, the bound or the peer's frame limit */
	RIDL_E_MALFORMED = 8,  /* bytes that do not decode as what they should be */
	RIDL_E_NO_SERVICE = 9, /* nothing is published under that name */
	RIDL_E_NO_OBJECT = 10, /* that reference was never given, or is released */
	RIDL_E_UNIMPLEMENTED = 11,  /* the object has no such method, or an empty slot for it */
	RIDL_E_ABANDONED = 12,      /* the handler dropped the call without an answer */
	RIDL_E_OVERLOADED = 13,     /* refused before it was executed: too much under way */
	RIDL_E_WOULD_BLOCK = 14,    /* no room to send, and waiting was not allowed */
	RIDL_E_DEPTH = 15,          /* more than 32 calls nested in each other */
	RIDL_E_WOULD_DEADLOCK = 16, /* waiting for this could never end */
	RIDL_E_REMOTE = 17,         /* the peer failed with something it may not send by itself */
	RIDL_E_DENIED = 18,         /* the peer, or a hook here, does not allow it */
	RIDL_E_BUSY = 19,           /* still in use; the message names by what */
	RIDL_E_ANSWERED = 20,       /* this call has had its answer already */
	RIDL_E_DEAD_OBJECT = 21,    /* the object's connection is gone */
	RIDL_E_SYSTEM = 22, /* the operating system refused; the message says what and why */

	/* The call was not executed, because the connection ends or has ended. */
	RIDL_E_NOT_SENT = 30,
	RIDL_E_GOING_AWAY = 31,

	/* The connection is finished: ridl_status_is_fatal(). */
	RIDL_E_CLOSED = 40,   /* closed; a call under way may have been executed */
	RIDL_E_RESET = 41,    /* the peer vanished or the network broke */
	RIDL_E_PROTOCOL = 42, /* the peer does not speak this protocol, or broke its rules */

	/* There is no connection. */
	RIDL_E_ADDRESS = 50,     /* the address cannot be understood */
	RIDL_E_UNREACHABLE = 51, /* no such file, host or route */
	RIDL_E_REFUSED = 52,     /* nobody listens there */
	RIDL_E_IN_USE = 53,      /* somebody else listens there */
	RIDL_E_PERMISSION = 54,  /* the operating system does not let us */
};

/* Who said so. */
typedef enum ridl_origin {
	RIDL_LOCAL = 0,
	RIDL_REMOTE = 1,
} ridl_origin;

/*
 * What went wrong. Strings are never NULL; method and address are "" where there
 * is none. The message names the place and the next step.
 */
typedef struct ridl_error {
	ridl_status status;
	ridl_origin origin;
	const char *message;
	const char *method;  /* "demo.kv.Store/get" */
	const char *address; /* of the connection */
	const void *detail;  /* a declared error's struct; read it with p_name_detail() */
} ridl_error;

/*
 * The last failure on this thread. Never NULL; with status RIDL_OK where nothing
 * failed yet. Valid until the next failing call of this thread. A handler or callback
 * that runs inside somebody's wait leaves the waiter's error as it was.
 * Any thread; does not block.
 */
RIDL_API const ridl_error *ridl_last_error(void);

/* "timed out", ... for RIDL_E_*; a generic text for other values. A static string. */
RIDL_API const char *ridl_status_text(ridl_status);

/* Whether this status says that the connection is finished. */
RIDL_API bool ridl_status_is_fatal(ridl_status);

RIDL_END_DECLS

#endif
