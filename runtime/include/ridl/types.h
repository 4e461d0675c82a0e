/* SPDX-License-Identifier: MIT */
#ifndef RIDL_TYPES_H
#define RIDL_TYPES_H

#include <ridl/export.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

RIDL_BEGIN_DECLS

/*
 * A span of time in nanoseconds. Where a function takes one, 0 means "now" and
 * a negative value is RIDL_E_INVALID. A time limit is never implied by RIDL_FOREVER.
 */
typedef int64_t ridl_duration;

#define RIDL_US(n) ((ridl_duration)(n)*1000)
#define RIDL_MS(n) ((ridl_duration)(n)*1000000)
#define RIDL_SECONDS(n) ((ridl_duration)(n)*1000000000)
#define RIDL_FOREVER INT64_MAX

/*
 * As poll() and most event loops want it: in milliseconds, rounded up, so that it has passed after so many; -1 for
 * RIDL_FOREVER.
 */
static inline int
ridl_duration_ms(ridl_duration d)
{
	if (d == RIDL_FOREVER)
		return -1;
	if (d > RIDL_MS(INT32_MAX))
		return INT32_MAX;
	return d <= 0 ? 0 : (int)((d - 1) / RIDL_MS(1) + 1);
}

/* A bool as protobuf-c stores it. */
typedef int ridl_bool;

/*
 * Bytes that somebody else owns, in protobuf-c's layout (ProtobufCBinaryData).
 * What a sync call gave you in one is freed by ridl_free(x.data).
 */
typedef struct ridl_bytes {
	size_t len;
	const uint8_t *data;
} ridl_bytes;

/* The handles of this library; each is explained in the header of its name. */
typedef struct ridl_conn ridl_conn;
typedef struct ridl_object ridl_object;
typedef struct ridl_future ridl_future;
typedef struct ridl_call ridl_call;
typedef struct ridl_server ridl_server;
typedef struct ridl_serving_thread ridl_serving_thread;
typedef struct ridl_arena ridl_arena;

RIDL_END_DECLS

#endif
