/* SPDX-License-Identifier: MIT */
#ifndef RIDL_GEN_H
#define RIDL_GEN_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

RIDL_BEGIN_DECLS

/*
 * The functions generated code is made of. A stub is a table and one of these calls;
 * programs use the typed functions that ridlc writes, never these.
 */

/* Local objects. ops begins with `void (*released)(void *self)`. NULL without memory. */
RIDL_API ridl_object *
ridl_gen_object_new(const ridl_interface_table *, const void *ops, size_t ops_size, void *self);
RIDL_API ridl_object *ridl_gen_callback_new(
    const ridl_interface_table *, ridl_slot invoke, void *self, void (*released)(void *self));

/* The service of that name at the peer. Never NULL: without memory, or a connection, calls on it fail. */
RIDL_API ridl_object *ridl_gen_object_at(ridl_conn *, const ridl_interface_table *);

/* The object itself if it has that interface, else NULL; counts nothing. NULL gives NULL. */
RIDL_API ridl_object *ridl_gen_object_from(ridl_object *, const ridl_interface_table *);

/* Calls: args is the method's args struct (borrowed), out what the method's shape says; may be NULL. */
RIDL_API ridl_status ridl_gen_call(ridl_object *, const ridl_method_table *,
    const ridl_call_options *, const void *args, void *out);
RIDL_API ridl_status ridl_gen_call_timed(
    ridl_object *, const ridl_method_table *, ridl_duration, const void *args, void *out);
RIDL_API ridl_future *ridl_gen_call_async(
    ridl_object *, const ridl_method_table *, const ridl_call_options *, const void *args);

/* The future itself if it is one of that method, else NULL. */
RIDL_API ridl_future *ridl_gen_future_of(ridl_future *, const ridl_method_table *);

/* Waits, then gives the value: belongs to the future. */
RIDL_API ridl_status ridl_gen_future_value(ridl_future *, const ridl_method_table *, void *out);

/* Answers: results is the method's results struct, or its body (borrowed, but for references). */
RIDL_API ridl_status ridl_gen_reply(ridl_call *, const void *results);
RIDL_API ridl_status ridl_gen_throw(ridl_call *, const ridl_error_table *, const void *detail);

/* The detail if the error is that one, else NULL. */
RIDL_API const void *ridl_gen_error_detail(const ridl_error *, const ridl_error_table *);

/* The codec by tables. */
RIDL_API ridl_status ridl_gen_encode(
    const ridl_message_table *, const void *message, void *buf, size_t size, size_t *out_len);
RIDL_API ridl_status ridl_gen_decode(const ridl_message_table *, const void *data, size_t len,
    ridl_arena *, void *out); /* out: pointer to the pointer */
/* For reading: protobuf's text format, as far as it has a way to say it. */
RIDL_API void ridl_gen_print(const ridl_message_table *, const void *message, FILE *);
/*
 * Whether both mean the same to a receiver: what is present, in which order, and numbers by their bits (a NaN equals
 * itself, 0.0 is not -0.0). Maps are equal in any order of keys; unknown fields count.
 */
RIDL_API bool ridl_gen_equal(const ridl_message_table *, const void *a, const void *b);
/* NULL: no memory, or it cannot be encoded; ridl_last_error() says which. */
RIDL_API void *ridl_gen_copy(const ridl_message_table *, const void *message);

RIDL_END_DECLS

#endif
