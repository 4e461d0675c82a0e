/* SPDX-License-Identifier: MIT */
#ifndef RI_CODEC_FILL_H
#define RI_CODEC_FILL_H

#include <base/arena.h>
#include <codec/value.h>

/*
 * Walks a decoded message, and checks all that can be judged only at its end: bounds, and the
 * objects that must be there. NULL, or what is wrong, at path.
 */
const char *ri_check_message(const ridl_message_table *, const uint8_t *message, ri_path *path);

/*
 * What an absent field means to the receiver: its default, "", or an empty message. Also used
 * for fields that nobody has touched in a zeroed message.
 */
ridl_status ri_fill_absent(const ridl_message_table *, const ridl_field *, uint8_t *message,
    ridl_arena *mem, unsigned depth);

/* A zeroed message with its base set; owned: with 8 bytes before it as for ri_arena_own(). NULL: no memory. */
RI_INLINE uint8_t *
ri_message_new(const ridl_message_table *t, ridl_arena *mem, bool owned)
{
	size_t size = t->size;
	uint8_t *p = ri_arena_alloc(mem, owned ? 8 + size : size);

	if (RI_UNLIKELY(p == NULL))
		return NULL;
	if (owned) {
		p += 8;
		ri_arena_own(mem, p);
	}
	/* Most messages are small, and two stores that may overlap beat a call. */
	if (RI_LIKELY(size - 32 <= 32)) {
		memset(p, 0, 32);
		memset(p + size - 32, 0, 32);
	} else {
		memset(p, 0, size);
	}
	((ProtobufCMessage *)(void *)p)->descriptor = t->descriptor;
	return p;
}

/* An empty message where there is none yet. */
ridl_status ri_fill_message(const ridl_message_table *parent, const ridl_field *, uint8_t *value,
    ridl_arena *mem, unsigned depth);

#endif
