/* SPDX-License-Identifier: MIT */
#ifndef RIDL_FUTURE_H
#define RIDL_FUTURE_H

#include <ridl/status.h>

RIDL_BEGIN_DECLS

/*
 * A future is one answer that has not arrived yet.
 *
 * It ends exactly once: by the reply, its deadline, cancellation, or the end of the
 * connection; and stays as it ended. Any thread may wait on it. Every p_method_async()
 * gives a typed future; &f->future is the ridl_future in it, p_method_value() its answer.
 *
 * If serving threads serve the connection they run the callbacks; if there are
 * none, the thread that waits does. Nothing runs under a lock of ours.
 */
struct ridl_future {
	const void *private_;
};

/* Whether it has ended, however. One atomic load. Any thread. */
RIDL_API bool ridl_future_ready(const ridl_future *);

/*
 * Waits until the future has ended. RIDL_OK: it has, well or not. Without serving
 * threads this thread serves the connection meanwhile, and the future's callbacks have
 * run when it returns.
 * RIDL_E_WOULD_DEADLOCK: in the on_connect of the future's connection, before which nothing comes. In the future's
 * own callback it returns at once. RIDL_E_NO_MEMORY: for the thread's first sleep; the call goes on.
 * Blocks. Any thread.
 */
RIDL_API ridl_status ridl_future_wait(ridl_future *);

/*
 * The same for no longer than timeout; then RIDL_E_PENDING, and the call goes on. 0 polls:
 * it reads and runs what is there. RIDL_E_INVALID: negative.
 */
RIDL_API ridl_status ridl_future_wait_for(ridl_future *, ridl_duration timeout);

/*
 * Ends the future with RIDL_E_TIMEOUT after that long from now, unless it has ended by
 * then. Replaces the earlier expiry, also the one that came from a default.
 * RIDL_FOREVER takes it away. RIDL_E_INVALID: negative. On an ended future nothing happens.
 * Nobody serves a call inside this process: its future ends so, and runs its callbacks, while somebody waits for it.
 */
RIDL_API ridl_status ridl_future_set_expiry(ridl_future *, ridl_duration);

/*
 * fn(future, ctx) runs exactly once after the future has ended, in the order of
 * registration. On one that has ended, and whose callbacks have run, fn is queued to
 * the serving threads, or runs at once where there are none. The first needs no memory.
 * RIDL_OK, RIDL_E_NO_MEMORY, RIDL_E_INVALID.
 */
RIDL_API ridl_status ridl_future_add_callback(
    ridl_future *, void (*fn)(ridl_future *, void *ctx), void *ctx);

/* Whether it has ended, and not with RIDL_OK. Does not block. */
RIDL_API bool ridl_future_failed(const ridl_future *);

/* How it failed, or NULL unless it has. Belongs to the future. Does not block. */
RIDL_API const ridl_error *ridl_future_error(const ridl_future *);

/*
 * Ends it with RIDL_E_CANCELLED unless it has ended, or another thread is just taking its answer in; and tells the peer,
 * whose handler sees ridl_call_cancelled(). Does not block. Any thread.
 */
RIDL_API void ridl_future_cancel(ridl_future *);

/* One more count, for another thread that waits on it: each counts with its own free. */
RIDL_API ridl_future *ridl_future_ref(ridl_future *);

/*
 * Lets go of it; the call goes on and its callbacks run. NULL is fine. Nobody serves a call inside this process: once nobody
 * can wait for it either, the thread that ends it runs them, or the last one that lets go of it after that.
 */
RIDL_API void ridl_future_detach(ridl_future *);

/*
 * Lets go of it. The last count cancels it if it is pending, drops callbacks not yet
 * started (true: some never ran) and waits for one that runs on another thread.
 * NULL is fine. May be called from its own callback.
 */
RIDL_API bool ridl_future_free(ridl_future *);

/*
 * Waits until one of them has ended, and tells which in *which (may be NULL).
 * RIDL_E_PENDING after timeout; RIDL_E_INVALID: n is 0. RIDL_E_NO_MEMORY, RIDL_E_SYSTEM: neither memory nor a descriptor is
 * left to sleep with; the calls go on.
 */
RIDL_API ridl_status ridl_future_wait_any(
    ridl_future *const *, size_t n, ridl_duration timeout, size_t *which);

/* Waits until all have ended. RIDL_E_PENDING after timeout. */
RIDL_API ridl_status ridl_future_wait_all(ridl_future *const *, size_t n, ridl_duration timeout);

RIDL_END_DECLS

#endif
