/* SPDX-License-Identifier: MIT */
#ifndef RI_CODEC_FILL_H
#define RI_CODEC_FILL_H

#include <base/arena.h>
#include <codec/input.h>

/*
 * Walks a decoded message, and checks all that can be judged only at its end: bounds, and the
 * objects that must be there. NULL, or what is wrong, at path.
 */
const char *ri_check_message(const ridl_message_table *, const uint8_t *message, ri_path *path);

/*
 * What can be done only behind the last field of a message that has RIDL_MESSAGE_LATE:
 * duplicate keys of maps go, empty messages come. in->recheck is set if something may be
 * wrong, which ri_check_message() would find. end, or RI_BAD.
 */
size_t ri_finish_message(ri_input *, const ridl_message_table *, uint8_t *message, size_t end);
/* The same, for each message in it too: what came in parts was not finished with each of them. */
size_t ri_finish_all(ri_input *, const ridl_message_table *, uint8_t *message, size_t end);

/*
 * A message for which nothing has come yet; owned: with 8 bytes before it as for
 * ri_arena_own(). NULL: no memory.
 */
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
	/* Most messages are small, and two copies that may overlap beat a call. */
	if (RI_LIKELY(size - 32 <= 32)) {
		memcpy(p, t->absent, 32);
		memcpy(p + size - 32, (const uint8_t *)t->absent + size - 32, 32);
	} else {
		memcpy(p, t->absent, size);
	}
	return p;
}

#endif
