/* SPDX-License-Identifier: MIT */
#ifndef TEST_TALK_H
#define TEST_TALK_H

#include "rawpeer.h"

/*
 * Frames as text, so that a conversation can be a row of a table. Items are separated by blanks:
 *
 *   KIND+flag{ ... }   a frame: HELLO CALL REPLY ERROR CANCEL RELEASE PING PONG GOAWAY CREDIT, or kN; flags oneway,
 *                      refs, more, or fN. What is in it follows its first eight bytes.
 *   size=N extra=N     inside a frame: its size word is N, whatever it holds; its extra word is N
 *   0a                 a byte in hexadecimal
 *   'text'             bytes
 *   u5 s5              32 and 16 bits, little-endian
 *   @Worker :Thing .Worker/add   the object id of a service of test.peer, the hash of a name, of a method
 *   !MALFORMED         a status
 *   -                  no timeout and no parent: two words of a CALL
 *   pre hi             the preface; the preface and a HELLO that offers the least
 *   zeros=N            N bytes of 0
 *   9*( ... )          nine times the items; # in them is a word that counts from 1
 *   ?a                 any word, kept as a; only in what is expected
 *   $a $a+5            that word; and 5 more
 */

enum { TALK_NAMES = 26 };

typedef struct talk_bytes {
	uint8_t *bytes;
	char *
	    names; /* beside each byte: 0, or the name of the word that it begins, or '.' within that */
	size_t len, cap;
} talk_bytes;

/* Up to the end of the text, or of its line. The names' values are looked up in words. */
void talk_compile(const char *text, const uint32_t words[TALK_NAMES], talk_bytes *out);
void talk_done(talk_bytes *);

/* "MALFORMED", "OK", or a number; *end is behind it. */
ridl_status talk_status(const char *text, const char **end);

/*
 * Whether a frame is what is expected, in which any words are then kept. Of an ERROR and a GOAWAY only the beginning
 * counts: the rest is for people. What differs is printed.
 */
bool talk_is(
    const talk_bytes *expected, const uint8_t *frame, size_t size, uint32_t words[TALK_NAMES]);

/* The next frame on a blocking socket, with its size word; malloc()ed. NULL: the end. */
uint8_t *talk_receive(raw_peer *, size_t *out_size);

void talk_print(const uint8_t *bytes, size_t n);

#endif
