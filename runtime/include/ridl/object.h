/* SPDX-License-Identifier: MIT */
#ifndef RIDL_OBJECT_H
#define RIDL_OBJECT_H

#include <ridl/status.h>

RIDL_BEGIN_DECLS

/*
 * An object is something whose methods can be called: a service, an interface or a
 * callback, here or at the peer. p_iface_new() makes a local one out of handlers,
 * p_iface_at() or a reference that a peer passed gives a remote one, and the type is
 * the same. Calling a local object goes through the codec and runs the handler on the
 * calling thread, so that local and remote differ in speed alone.
 *
 * Objects are counted. While a peer holds a reference to a local object, it counts.
 * The same object from the same peer is the same pointer.
 */
struct ridl_object {
	const void *private_;
};

/* One more count; gives its argument back. NULL is fine. Any thread. */
RIDL_API ridl_object *ridl_object_ref(ridl_object *);

/*
 * One count less. With the last one a remote object is released at its owner, and a
 * local object's `released` is called once no handler of it runs any more: on this
 * thread, or on a thread that serves. NULL is fine. Does not block. Any thread.
 */
RIDL_API void ridl_object_unref(ridl_object *);

/*
 * Calls fn(object, ctx) once when the object's connection ends. If that has happened, it is queued to the serving
 * threads, or runs at once where there are none. Never for a local object. fn runs where result callbacks run. The object
 * must be referenced for as long as the callback is registered.
 * RIDL_OK, RIDL_E_NO_MEMORY, RIDL_E_INVALID (a local object, or no fn).
 */
RIDL_API ridl_status ridl_object_on_death(
    ridl_object *, void (*fn)(ridl_object *, void *ctx), void *ctx);

/*
 * Takes that back. When it returns, fn is not running (unless called from fn) and
 * will not run.
 */
RIDL_API void
ridl_object_off_death(ridl_object *, void (*fn)(ridl_object *, void *ctx), void *ctx);

RIDL_END_DECLS

#endif
