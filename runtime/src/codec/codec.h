/* SPDX-License-Identifier: MIT */
#ifndef RI_CODEC_CODEC_H
#define RI_CODEC_CODEC_H

#include <ridl/tables.h>
#include <stdio.h>

/*
 * One codec for all messages, driven by the tables of ridl/tables.h. No I/O, no locks. It
 * knows nothing of objects: a reference is written as index + 1 into the frame's list, and
 * whoever calls turns pointers into indices and back.
 */

/* Object to index, while encoding. Any status but RIDL_OK ends the encoding with it. */
typedef struct ri_ref_writer {
	ridl_status (*put)(struct ri_ref_writer *, const ridl_interface_table *, void *object,
	    uint32_t *out_index);
} ri_ref_writer;

/*
 * Index to object, while decoding. The object is given to the message: whoever frees it
 * drops it.
 */
typedef struct ri_ref_reader {
	ridl_status (*get)(struct ri_ref_reader *, const ridl_interface_table *, uint32_t index,
	    void **out_object);
} ri_ref_reader;

/*
 * Encodes backwards: the bytes end at buf + size, and begin at buf + size - *out_len.
 * RIDL_E_TOO_BIG: *out_len is how much it takes; ridl_last_error() is as it was, and all
 * objects have been put. RIDL_E_INVALID: the message cannot be encoded (a NULL element, a
 * string that is not UTF-8 or longer than its bound, ...); ridl_last_error() names the
 * field. Objects are put last first. buf may be NULL where size is 0, refs where the table
 * has no objects.
 */
ridl_status ri_encode(const ridl_message_table *, const void *message, uint8_t *buf, size_t size,
    ri_ref_writer *refs, size_t *out_len);

/* Large bytes that stay in the message, between what is written; last first. */
enum { RI_GATHER_PIECES = 4, RI_GATHER_LEAST = 16 << 10 };
typedef struct ri_gather {
	struct {
		const uint8_t *data;
		size_t len;
		size_t after; /* bytes written behind it */
	} pieces[RI_GATHER_PIECES];
	size_t n;
	size_t len; /* of them all */
} ri_gather;

/* The same, but leaves them where they are: of *out_len bytes, gather->len are not in buf. */
ridl_status ri_encode_gathering(const ridl_message_table *, const void *message, uint8_t *buf,
    size_t size, ri_ref_writer *refs, ri_gather *, size_t *out_len);

/*
 * Decodes in place: data is written to, and must live as long as mem, from which everything
 * else comes. RIDL_E_MALFORMED (with field path and offset in ridl_last_error()),
 * RIDL_E_TOO_BIG (the budget of mem), RIDL_E_NO_MEMORY, or what refs said, who then also
 * says why.
 *
 * The message, and every message that is a field of a list (RIDL_MESSAGE_LIST), has 8 bytes
 * before it that ri_arena_own() may be told to use, and has been. A string has only those
 * of data: at least the tag and what lies before; an absent one is a static "", and an
 * absent bytes has no data.
 *
 * After a failure *out is NULL, unless the table has RIDL_MESSAGE_OBJECTS: then it is what
 * was decoded so far (or NULL), with every object that was got and nothing else in its
 * object fields. The caller drops them with ri_message_each_object(), which accepts NULL.
 */
ridl_status ri_decode(const ridl_message_table *, uint8_t *data, size_t len, ridl_arena *mem,
    ri_ref_reader *refs, void **out);

/* Calls fn for every object in the message: how references inside are dropped. */
void
ri_message_each_object(const ridl_message_table *, const void *message, void (*fn)(void *object));

#endif
