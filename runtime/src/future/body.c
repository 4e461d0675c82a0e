/* SPDX-License-Identifier: MIT */
#include <base/arena.h>
#include <base/error.h>
#include <future/body.h>
#include <platform/memory.h>
#include <string.h>

#include "wire.ridl.h"

/*
 * Encoding: objects are gathered as the codec meets them.
 */

static bool
grow_objects(ri_body *b)
{
	size_t cap = b->cap * 2;
	ridl_object **objects = ri_alloc(cap * (sizeof *b->objects + sizeof *b->interfaces));
	uint32_t *interfaces;

	if (objects == NULL)
		return false;
	interfaces = (uint32_t *)(void *)(objects + cap);
	memcpy(objects, b->objects, b->cap * sizeof *objects);
	memcpy(interfaces, b->interfaces, b->cap * sizeof *interfaces);
	if (b->objects != b->few_objects)
		ri_free(b->objects);
	b->objects = objects;
	b->interfaces = interfaces;
	b->cap = cap;
	return true;
}

static ridl_status
put_object(ri_ref_writer *w, const ridl_interface_table *t, void *object, uint32_t *out_index)
{
	ri_body *b = RI_CONTAINER_OF(w, ri_body, writer);
	size_t n = b->out.n_objects;

	if (ri_object_of(object)->kind == RI_OBJECT_BROKEN)
		return ri_fail(ri_object_why_broken(object),
		    "a %s that stands for nothing cannot be passed on", t->name);
	if (n == RI_FRAME_MAX_REFS)
		return ri_fail(
		    RIDL_E_TOO_BIG, "more than %d references in one message", RI_FRAME_MAX_REFS);
	if (n == b->cap && !grow_objects(b))
		return ri_fail(RIDL_E_NO_MEMORY, "memory is out");
	b->objects[n] = object;
	b->interfaces[n] = t->id;
	b->out.n_objects = n + 1;
	*out_index = (uint32_t)n;
	return RIDL_OK;
}

static void
body_init(ri_body *b)
{
	b->writer.put = put_object;
	memset(&b->out, 0, sizeof b->out);
	b->large = NULL;
	b->objects = b->few_objects;
	b->interfaces = b->few_interfaces;
	b->cap = RI_BODY_FEW_OBJECTS;
}

static struct iovec
piece(const uint8_t *data, size_t len)
{
	return (struct iovec){ (void *)(uintptr_t)data, len };
}

/* What was written ends at end; what was gathered lies in between. */
static void
put_together(ri_body *b, const ri_gather *g, const uint8_t *end, size_t len)
{
	size_t left = len - g->len, n = 0;

	for (size_t i = g->n; i-- > 0; left = g->pieces[i].after) {
		if (left > g->pieces[i].after)
			b->pieces[n++] = piece(end - left, left - g->pieces[i].after);
		b->pieces[n++] = piece(g->pieces[i].data, g->pieces[i].len);
	}
	if (left > 0)
		b->pieces[n++] = piece(end - left, left);
	b->out.body = b->pieces;
	b->out.n_pieces = n;
	b->out.body_len = len;
}

static ridl_status
encode(ri_body *b, const ridl_message_table *t, const void *message, bool gathers)
{
	ri_gather gather, *g = gathers ? &gather : NULL;
	uint8_t *buf = b->small;
	size_t size = sizeof b->small, len;
	ridl_status st;

	body_init(b);
	gather.n = gather.len = 0;
	st = ri_encode_gathering(t, message, buf, size, &b->writer, g, &len);
	if (st == RIDL_E_TOO_BIG && len > size + gather.len) {
		size = len - gather.len;
		buf = b->large = ri_alloc(size);
		if (buf == NULL)
			return ri_fail(
			    RIDL_E_NO_MEMORY, "memory is out for a message of %zu bytes", size);
		b->out.n_objects = 0;
		st = ri_encode_gathering(t, message, buf, size, &b->writer, g, &len);
	}
	if (st != RIDL_OK)
		return st;
	put_together(b, &gather, buf + size, len);
	b->out.objects = b->objects;
	b->out.interfaces = b->interfaces;
	return RIDL_OK;
}

ridl_status
ri_body_encode(ri_body *b, const ridl_message_table *t, const void *message)
{
	return encode(b, t, message, false);
}

ridl_status
ri_body_gather(ri_body *b, const ridl_message_table *t, const void *message)
{
	return encode(b, t, message, true);
}

void
ri_body_done(ri_body *b)
{
	ri_free(b->large);
	if (b->objects != b->few_objects)
		ri_free(b->objects);
}

/*
 * Decoding: what the frame lists is claimed by index.
 */

typedef struct claim_reader {
	ri_ref_reader reader;
	ri_claims *claims;
} claim_reader;

/* What is local is known; a proxy is what the peer says it is. */
static ridl_status
fits(ridl_object *o, const ridl_interface_table *wanted)
{
	ri_remote *remote = ri_object_remote(o);

	if (remote != NULL)
		return ri_remote_learn(remote, wanted);
	return ri_object_is_a(o, wanted) ? RIDL_OK : RIDL_E_MALFORMED;
}

static ridl_status
get_object(ri_ref_reader *r, const ridl_interface_table *wanted, uint32_t index, void **out)
{
	const claim_reader *c = RI_CONTAINER_OF(r, claim_reader, reader);
	ridl_object *o;
	ridl_status st;

	if (index >= c->claims->n)
		return ri_fail(RIDL_E_MALFORMED, "reference %u of a message that has %zu",
		    (unsigned)index, c->claims->n);
	o = c->claims->objects[index];
	if (o == NULL)
		return ri_fail(
		    RIDL_E_NO_OBJECT, "a %s that was never given, or is released", wanted->name);
	st = c->claims->interfaces[index] == wanted->id ? fits(o, wanted) : RIDL_E_MALFORMED;
	if (st == RIDL_E_MALFORMED)
		return ri_fail(st, "a reference to something that is no %s", wanted->name);
	if (st != RIDL_OK)
		return st;
	*out = ridl_object_ref(o);
	return RIDL_OK;
}

typedef struct held_objects {
	const ridl_message_table *table;
	void *message;
} held_objects;

static void
unref_object(void *object)
{
	ridl_object_unref(object);
}

static void
drop_objects(void *ctx)
{
	held_objects *h = ctx;

	ri_message_each_object(h->table, h->message, unref_object);
}

/* From then on the arena owns the references in the message. */
static ridl_status
hold_objects(const ridl_message_table *t, void *message, ridl_arena *mem)
{
	held_objects *h = ri_arena_alloc(mem, sizeof *h);

	if (h != NULL) {
		*h = (held_objects){ t, message };
		if (ri_arena_on_free(mem, drop_objects, h))
			return RIDL_OK;
	}
	ri_message_each_object(t, message, unref_object);
	return ri_fail(RIDL_E_NO_MEMORY, "memory is out");
}

/* Where ridl_free() may be told to find its way: before the first byte that can be given away. */
enum { SLACK = 8 };

uint8_t *
ri_body_keep(ridl_arena *mem, const ri_frame *frame, uint8_t **block)
{
	uint8_t *data;

	if (*block != NULL) {
		if (!ri_arena_on_free(mem, ri_free, *block))
			return NULL;
		*block = NULL;
		return frame->body; /* a whole frame's head is before it */
	}
	data = ri_arena_alloc(mem, SLACK + frame->body_len);
	if (data == NULL)
		return NULL;
	if (frame->body_len > 0)
		memcpy(data + SLACK, frame->body, frame->body_len);
	return data + SLACK;
}

ridl_status
ri_body_decode_kept(const ridl_message_table *t, uint8_t *data, size_t len, ri_claims *claims,
    ridl_arena *mem, void **out)
{
	claim_reader reader = { { get_object }, claims };
	ridl_status st;

	*out = NULL;
	st = ri_decode(t, data, len, mem, &reader.reader, out);
	if ((t->flags & RIDL_MESSAGE_OBJECTS) == 0)
		return st;
	if (st == RIDL_OK)
		return hold_objects(t, *out, mem);
	ri_message_each_object(t, *out, unref_object);
	*out = NULL;
	return st;
}

ridl_status
ri_body_decode(const ridl_message_table *t, const ri_frame *frame, uint8_t **block,
    ri_claims *claims, ridl_arena **in_mem, void **out)
{
	size_t copied = *block != NULL ? 0 : frame->body_len + SLACK;
	ridl_arena *mem = *in_mem != NULL ? *in_mem : ri_arena_new(copied + t->size + 64);
	ridl_status st = RIDL_E_NO_MEMORY;
	uint8_t *data;

	*out = NULL;
	data = mem == NULL ? NULL : ri_body_keep(mem, frame, block);
	if (data == NULL)
		ri_fail(st, "memory is out");
	else
		st = ri_body_decode_kept(t, data, frame->body_len, claims, mem, out);
	if (st == RIDL_OK)
		*in_mem = mem;
	else if (*in_mem == NULL)
		ri_arena_free(mem);
	return st;
}

ridl_status
ri_body_failure(
    ri_body *b, const char *message, const ridl_error_table *error, const void *detail)
{
	ridl_wire_failure failure = { .message = message };
	ridl_status st;
	ri_body inner;

	body_init(b);
	if (error != NULL)
		failure.error = error->name;
	if (error == NULL || detail == NULL)
		return ri_body_encode(b, &ridl_wire_failure_table, &failure);
	st = ri_body_encode(&inner, error->detail, detail);
	if (st == RIDL_OK) {
		failure.detail = (ridl_bytes){ inner.out.body_len, ri_body_bytes(&inner) };
		st = ri_body_encode(b, &ridl_wire_failure_table, &failure);
	}
	ri_body_done(&inner);
	return st;
}

bool
ri_claims_of_body(ri_claims *claims, const ri_body *b)
{
	size_t n = b->out.n_objects;

	memset(claims, 0, sizeof *claims);
	if (n == 0)
		return true;
	claims->objects = ri_alloc(n * (sizeof(ridl_object *) + sizeof(uint32_t)));
	if (claims->objects == NULL)
		return false;
	claims->interfaces = (uint32_t *)(void *)(claims->objects + n);
	claims->n = n;
	for (size_t i = 0; i < n; i++) {
		claims->objects[i] = ridl_object_ref(b->objects[i]);
		claims->interfaces[i] = b->interfaces[i];
	}
	return true;
}
