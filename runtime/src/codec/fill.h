/* SPDX-License-Identifier: MIT */
#ifndef RI_CODEC_FILL_H
#define RI_CODEC_FILL_H

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

/* A zeroed message with its base set; owned: with 8 bytes before it as for ri_arena_own(). */
uint8_t *ri_message_new(const ridl_message_table *, ridl_arena *mem, bool owned);

/* An empty message where there is none yet. */
ridl_status ri_fill_message(const ridl_message_table *parent, const ridl_field *, uint8_t *value,
    ridl_arena *mem, unsigned depth);

#endif
