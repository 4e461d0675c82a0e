/* SPDX-License-Identifier: MIT */
#ifndef RIDL_MESSAGE_H
#define RIDL_MESSAGE_H

#include <protobuf-c/protobuf-c.h>
#include <ridl/status.h>

RIDL_BEGIN_DECLS

/*
 * Messages are plain structs that begin with protobuf-c's ProtobufCMessage. Fill
 * them with designated initialisers; the base may stay zero for all functions of
 * this library. What this library gives you is a message and all it points at in
 * one block: hand it to ridl_free(), never to protobuf_c_message_free_unpacked().
 */

/*
 * Frees what a sync or timed call, a _decode() or a _copy() gave: a message, a
 * string, the data of a ridl_bytes. Drops the object references inside.
 * NULL is fine. Does not block. Any thread.
 */
RIDL_API void ridl_free(const void *);

/*
 * Sets the base of a message, and of all messages in it, so that protobuf-c's own
 * functions may be used on it. Everything decoded by this library has it set.
 */
RIDL_API void ridl_message_prepare(void *message, const ProtobufCMessageDescriptor *);

/*
 * An arena is memory that is freed all at once. Decoding many messages into one, and
 * resetting it in between, costs no allocation once it has grown to the largest.
 * One thread at a time.
 */

/* An empty arena, or NULL when memory is out. */
RIDL_API ridl_arena *ridl_arena_new(void);
/* Forgets what was decoded into it, and keeps (some of) the memory. */
RIDL_API void ridl_arena_reset(ridl_arena *);
/* NULL is fine. */
RIDL_API void ridl_arena_free(ridl_arena *);

RIDL_END_DECLS

#endif
