/* SPDX-License-Identifier: MIT */
/* The public functions on messages and their memory. */
#include <base/arena.h>
#include <base/error.h>
#include <codec/codec.h>
#include <codec/value.h>
#include <ridl/gen.h>

/* The first chunk of a user's arena. */
enum { ARENA_FIRST = 4 << 10 };

void
ridl_free(const void *p)
{
	if (p != NULL)
		ri_arena_free(ri_arena_of(p));
}

ridl_arena *
ridl_arena_new(void)
{
	return ri_arena_new(ARENA_FIRST);
}

void
ridl_arena_reset(ridl_arena *arena)
{
	ri_arena_reset(arena);
}

void
ridl_arena_free(ridl_arena *arena)
{
	ri_arena_free(arena);
}

/* ---- protobuf-c's base ---- */

static void
prepare(ProtobufCMessage *message, const ProtobufCMessageDescriptor *descriptor, unsigned depth);

static void
prepare_field(const uint8_t *message, const ProtobufCFieldDescriptor *f, unsigned depth)
{
	const uint8_t *first = message + f->offset;
	size_t n = 1;

	if (f->type != PROTOBUF_C_TYPE_MESSAGE)
		return;
	if ((f->flags & PROTOBUF_C_FIELD_FLAG_ONEOF) &&
	    ri_load32(message + f->quantifier_offset) != f->id)
		return;
	if (f->label == PROTOBUF_C_LABEL_REPEATED) {
		n = ri_load_size(message + f->quantifier_offset);
		first = ri_load_ptr(first);
	}
	for (size_t i = 0; i < n && first != NULL; i++) {
		void *sub = ri_load_ptr(first + i * sizeof(sub));

		if (sub != NULL)
			prepare(sub, f->descriptor, depth);
	}
}

/* Deeper than a message may be, it is left alone: it could not be sent either. */
static void
prepare(ProtobufCMessage *message, const ProtobufCMessageDescriptor *descriptor, unsigned depth)
{
	message->descriptor = descriptor;
	for (unsigned i = 0; i < descriptor->n_fields && depth > 0; i++)
		prepare_field((const uint8_t *)message, &descriptor->fields[i], depth - 1);
}

void
ridl_message_prepare(void *message, const ProtobufCMessageDescriptor *descriptor)
{
	if (message != NULL)
		prepare(message, descriptor, RI_MAX_DEPTH + 1);
}

/* ---- the codec by tables ---- */

/* Encoding ends at the end of buf; users want it at the beginning. */
ridl_status
ridl_gen_encode(
    const ridl_message_table *t, const void *message, void *buf, size_t size, size_t *out_len)
{
	uint8_t *bytes = buf;
	size_t len;
	ridl_status st;

	st = ri_encode(t, message, bytes, buf != NULL ? size : 0, NULL, &len);
	if (out_len != NULL)
		*out_len = len;
	if (st == RIDL_E_TOO_BIG && buf == NULL)
		return RIDL_OK;
	if (st == RIDL_E_TOO_BIG)
		return ri_fail(
		    st, "%s takes %zu bytes, and the buffer has %zu", t->name, len, size);
	if (st == RIDL_OK && len != 0)
		memmove(bytes, bytes + size - len, len);
	return st;
}

static ridl_status
no_room(const ridl_arena *arena)
{
	if (arena != NULL && ri_arena_over_budget(arena))
		return ri_fail(RIDL_E_TOO_BIG, "the arena has no room left for this message");
	return ri_fail(RIDL_E_NO_MEMORY, "out of memory");
}

/* The message points into a copy of data. */
static ridl_status
decode_into_arena(
    const ridl_message_table *t, const void *data, size_t len, ridl_arena *mem, void **out)
{
	uint8_t *copy = ri_arena_alloc(mem, len);

	if (copy == NULL)
		return no_room(mem);
	if (len != 0)
		memcpy(copy, data, len);
	return ri_decode(t, copy, len, mem, NULL, out);
}

/* The message has a block of its own, in which all of that lies. */
static ridl_status
decode_into_block(const ridl_message_table *t, const void *data, size_t len, void **out)
{
	ridl_arena *arena = len < SIZE_MAX / 4 ? ri_arena_new(t->size + 3 * len + 64) : NULL;
	ridl_status st;

	if (arena == NULL)
		return no_room(NULL);
	ri_arena_set_budget(arena, RI_ARENA_BUDGET + len);
	st = decode_into_arena(t, data, len, arena, out);
	if (st != RIDL_OK)
		ri_arena_free(arena);
	return st;
}

ridl_status
ridl_gen_decode(
    const ridl_message_table *t, const void *data, size_t len, ridl_arena *mem, void *out)
{
	void *message = NULL;
	ridl_status st;

	if (mem != NULL)
		st = decode_into_arena(t, data, len, mem, &message);
	else
		st = decode_into_block(t, data, len, &message);
	ri_store_ptr(out, st == RIDL_OK ? message : NULL);
	return st;
}

/* Through the wire: what a receiver would see is what the copy is. */
void *
ridl_gen_copy(const ridl_message_table *t, const void *message)
{
	ridl_arena *arena;
	uint8_t *bytes;
	size_t len, again;
	void *copy = NULL;
	ridl_status st = ri_encode(t, message, NULL, 0, NULL, &len);

	if (st != RIDL_OK && st != RIDL_E_TOO_BIG)
		return NULL;
	arena = len < SIZE_MAX / 4 ? ri_arena_new(t->size + 3 * len + 64) : NULL;
	if (arena == NULL) {
		no_room(NULL);
		return NULL;
	}
	/* What the user could build in memory may be copied, however large. */
	ri_arena_set_budget(arena, SIZE_MAX);
	bytes = ri_arena_alloc(arena, len);
	if (bytes == NULL) {
		no_room(NULL);
		ri_arena_free(arena);
		return NULL;
	}
	if (ri_encode(t, message, bytes, len, NULL, &again) == RIDL_OK && again == len)
		st = ri_decode(t, bytes, len, arena, NULL, &copy);
	if (copy == NULL)
		ri_arena_free(arena);
	return copy;
}
