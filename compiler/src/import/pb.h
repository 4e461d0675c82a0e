/* SPDX-License-Identifier: MIT */
#ifndef PB_H
#define PB_H

#include <stdbool.h>
#include <stdint.h>
#include <support/arena.h>

/*
 * Messages in protobuf's wire format, read where they lie: a message is its bytes, and a field is
 * found by going through them. What is not there is 0, NULL or an empty message.
 */
typedef struct pb {
	const uint8_t *data;
	size_t len;
} pb;

typedef struct pb_field {
	uint32_t number;
	bool is_varint;
	uint64_t value; /* if it is; */
	pb bytes;       /* else: empty if it is no length with bytes behind it either */
} pb_field;

/* Takes the first field off the rest. False: the end, or something that is no field. */
bool pb_next(pb *rest, pb_field *out);
/* Takes the next field of that number off it. */
bool pb_next_of(pb *rest, uint32_t number, pb_field *out);

/* Takes a number off packed ones. */
bool pb_next_number(pb *rest, uint64_t *out);

bool pb_has(pb, uint32_t number);
uint64_t pb_number(pb, uint32_t number);
pb pb_message(pb, uint32_t number);
/* NULL: not there. */
const char *pb_text(arena *, pb, uint32_t number);
/* Bytes as a string, which is always UTF-8 without zeroes: what is not becomes '?'. */
const char *pb_string(arena *, pb);

/* Which fields of a message are messages themselves; ends with a 0. */
typedef struct pb_shape {
	uint32_t number;
	const struct pb_shape *shape;
} pb_shape;

/* Whether nothing in it is cut short, nor in the messages that the shape knows of. */
bool pb_is_whole(pb, const pb_shape *);

#endif
