/* SPDX-License-Identifier: MIT */
#ifndef BENCH_HANDWRITTEN_H
#define BENCH_HANDWRITTEN_H

#include <base/arena.h>
#include <stdint.h>

/*
 * What a careful programmer writes by hand for the messages of messages.ridl and no other: the
 * floor under any codec, as fast as plain C gets. It knows no unknown fields, no other order than
 * that of its switch, no bounds and no UTF-8.
 */

/* The bytes written; out has room enough. */
size_t hand_encode_small(const void *message, uint8_t *out);
size_t hand_encode_book(const void *message, uint8_t *out);
size_t hand_encode_numbers(const void *message, uint8_t *out);

/* NULL if the bytes are bad, or memory is out. */
void *hand_decode_small(const uint8_t *data, size_t len, ridl_arena *mem);
void *hand_decode_book(const uint8_t *data, size_t len, ridl_arena *mem);
void *hand_decode_numbers(const uint8_t *data, size_t len, ridl_arena *mem);

#endif
