/* SPDX-License-Identifier: MIT */
#ifndef RI_SERVE_LOCAL_H
#define RI_SERVE_LOCAL_H

#include <conn/object.h>
#include <ridl/call.h>
#include <ridl/future.h>
#include <ridl/tables.h>

/*
 * Calls on an object of this process: through the codec and the dispatcher like those of a peer, on the
 * calling thread, so that local and remote differ in speed alone.
 */
ridl_status ri_local_call(ri_local *, const ridl_method_table *, const ridl_call_options *,
    const void *args, void *out);
ridl_future *ri_local_call_async(
    ri_local *, const ridl_method_table *, const ridl_call_options *, const void *args);

#endif
