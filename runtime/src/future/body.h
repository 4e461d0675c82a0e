/* SPDX-License-Identifier: MIT */
#ifndef RI_FUTURE_BODY_H
#define RI_FUTURE_BODY_H

#include <codec/codec.h>
#include <conn/conn.h>

/*
 * The body of a call or an answer: a message, with the references in it turned into indices of the frame's list, and
 * back.
 */
enum { RI_BODY_SMALL = 1024, RI_BODY_FEW_OBJECTS = 8 };

typedef struct ri_body {
	ri_ref_writer writer;
	ri_outgoing out; /* large bytes and objects: borrowed from the message */
	struct iovec pieces[2 * RI_GATHER_PIECES + 1];
	uint8_t small[RI_BODY_SMALL];
	uint8_t *large;
	ridl_object *few_objects[RI_BODY_FEW_OBJECTS];
	uint32_t few_interfaces[RI_BODY_FEW_OBJECTS];
	ridl_object **objects;
	uint32_t *interfaces;
	size_t cap;
} ri_body;

/* Encodes. The body must be ended with ri_body_done() in any case. */
ridl_status ri_body_encode(ri_body *, const ridl_message_table *, const void *message);
/* The same, but large bytes stay in the message: it is in several pieces. */
ridl_status ri_body_gather(ri_body *, const ridl_message_table *, const void *message);
void ri_body_done(ri_body *);

/* The bytes of one that was encoded in one piece. */
static inline uint8_t *
ri_body_bytes(const ri_body *b)
{
	return b->out.n_pieces == 0 ? NULL : b->out.body->iov_base;
}

/*
 * Decodes a frame's body into *mem, from which *out can be given to ridl_free() if nothing else is in it, and which drops the
 * references in it when it is freed. *mem may be NULL: then it is made, unless that fails. block: NULL, or what
 * the frame lies in: taken. refs that the message claims get a count of their own.
 */
ridl_status ri_body_decode(const ridl_message_table *, const ri_frame *, uint8_t **block,
    ri_claims *, ridl_arena **mem, void **out);

/*
 * The two halves of that, for a call that is decoded when it is run: the body's bytes, kept in mem or with it (NULL without
 * memory); and what they say.
 */
uint8_t *ri_body_keep(ridl_arena *mem, const ri_frame *, uint8_t **block);
ridl_status ri_body_decode_kept(const ridl_message_table *, uint8_t *data, size_t len,
    ri_claims *, ridl_arena *mem, void **out);

/* The references of an encoded body as claims, each with a count: for a call inside the process. */
bool ri_claims_of_body(ri_claims *, const ri_body *);

/* A ridl.wire.Failure, for the body of an ERROR. detail may be NULL. */
ridl_status
ri_body_failure(ri_body *, const char *message, const ridl_error_table *, const void *detail);

#endif
