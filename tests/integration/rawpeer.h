/* SPDX-License-Identifier: MIT */
#ifndef TEST_RAWPEER_H
#define TEST_RAWPEER_H

#include "support.h"

/*
 * A peer that says exactly what a test wants, written after docs/protocol.md and not after the
 * runtime: bytes are put into a script, and sent.
 */

enum raw_kind { HELLO = 1, CALL, REPLY, ERROR, CANCEL, RELEASE, PING, PONG, GOAWAY, CREDIT };
enum { ONEWAY = 1, REFS = 2, MORE = 4 };

typedef struct script {
	uint8_t bytes[16 << 10];
	size_t len;
	size_t frame; /* where the frame under construction begins */
} script;

void put_bytes(script *, const void *, size_t);
void put_text(script *, const char *);
void put8(script *, uint8_t);
void put16(script *, uint16_t);
void put32(script *, uint32_t);

void begin_frame(script *, uint8_t kind, uint8_t flags);
/* Sets its size. */
void end_frame(script *);
/* Sets it to another one. */
void end_frame_as(script *, uint32_t size);

void put_preface(script *);
/* Preface and HELLO, with nothing offered. */
void put_greeting(script *);
/* A call without parameters. */
void put_call(script *, uint32_t call, uint32_t object, uint32_t method);

/* FNV-1a 32 of a full name, and the object id of a service. */
uint32_t name_hash(const char *name);
uint32_t service_id(const char *name);

/* One end of a connection, spoken by hand. Everything it waits for must come in time. */
typedef struct raw_peer {
	int fd;
	bool greeted; /* the other's preface has been read */
} raw_peer;

typedef struct raw_frame {
	uint8_t kind;
	uint8_t flags;
	uint32_t words[5];  /* call, then status or object, ... */
	uint8_t body[4096]; /* the last of a longer one */
	size_t body_len;
} raw_frame;

/* Connects to where a server says that it is bound. */
void raw_connect(raw_peer *, const char *address);
/* The same in two steps: only the first takes a descriptor. */
void raw_open(raw_peer *, const char *address);
void raw_join(raw_peer *, const char *address);
void raw_send(raw_peer *, const script *);
/* The next frame; false: the other has ended, at the end of a frame or without a word. */
bool raw_next(raw_peer *, raw_frame *);
/* The next frame is thrown away, however large it is. */
void raw_skip(raw_peer *);
/* The next frame is of this kind. */
void raw_expect(raw_peer *, uint8_t kind, raw_frame *);
/* The other says HELLO first. */
void raw_expect_greeting(raw_peer *);
/* The answer to that call is this ERROR. */
void raw_expect_error(raw_peer *, uint32_t call, ridl_status);
/* The same for calls 1 to n, which may be answered in any order. */
void raw_expect_errors(raw_peer *, uint32_t n, ridl_status);
/* The other ends, whatever it still says; a reset counts. */
void raw_expect_end(raw_peer *);
void raw_close(raw_peer *);

/* A listener of our own, and who comes. */
typedef struct raw_listener {
	int fd;
	char address[64];
} raw_listener;

/* unix or tcp. */
void raw_listen(raw_listener *, const char *scheme);
void raw_accept(raw_listener *, raw_peer *);
void raw_listener_close(raw_listener *);

#endif
