/* SPDX-License-Identifier: MIT */
#ifndef RI_FRAME_FRAME_H
#define RI_FRAME_FRAME_H

#include <ridl/message.h>

/*
 * Frames: docs/protocol.md. No I/O: bytes in, frames out, and back.
 */

enum ri_frame_kind {
	RI_FRAME_HELLO = 1,
	RI_FRAME_CALL = 2,
	RI_FRAME_REPLY = 3,
	RI_FRAME_ERROR = 4,
	RI_FRAME_CANCEL = 5,
	RI_FRAME_RELEASE = 6,
	RI_FRAME_PING = 7,
	RI_FRAME_PONG = 8,
	RI_FRAME_GOAWAY = 9,
	RI_FRAME_CREDIT = 10,
	RI_FRAME_ITEM = 11, /* reserved for streams */
	RI_FRAME_END = 12,
	RI_FRAME_SKIPPED = 128, /* kinds from here up are skipped by who does not know them */
};

enum {
	RI_FRAME_ONEWAY = 1,
	RI_FRAME_REFS = 2,
	RI_FRAME_MORE = 4, /* reserved: continuation */
};

#define RI_PREFACE "ridl/1\r\n"

enum {
	RI_PREFACE_SIZE = 8,
	RI_FRAME_FIXED = 8,     /* size, kind, flags, extra */
	RI_FRAME_MAX_HEAD = 28, /* with the words of a CALL */
	RI_FRAME_REF_SIZE = 9,
	RI_FRAME_MAX_REFS = 1024,
	RI_FRAME_FIRST_MAX = 64 << 10, /* before the peer's HELLO */
	RI_FRAME_DEFAULT_MAX = 4 << 20,
	RI_FRAME_MAX = 64 << 20,
	RI_FRAME_COPIED_MAX = 4 << 10, /* larger ones are received into a block of their own */
};

/* An object id with this bit is a service's, made of its name. */
#define RI_FRAME_SERVICE_BIT 0x80000000u

/* Whose table an id is of, as the frame's sender sees it. */
enum { RI_REF_SENDERS = 0, RI_REF_RECEIVERS = 1 };

typedef struct ri_ref {
	uint32_t id;
	uint32_t interface;
	uint8_t owner; /* RI_REF_SENDERS, RI_REF_RECEIVERS */
} ri_ref;

/* A parsed frame; words that its kind does not have are 0. */
typedef struct ri_frame {
	uint8_t kind;
	uint8_t flags;
	uint16_t n_refs;
	uint16_t extra_len;
	uint32_t size; /* all of it, with the size word */
	uint32_t call;
	uint32_t object;
	uint32_t method;
	uint32_t timeout_us;
	uint32_t parent;
	uint32_t status;
	const uint8_t *refs; /* n_refs of RI_FRAME_REF_SIZE: ri_frame_ref() */
	const uint8_t *extra;
	uint8_t *body;
	size_t body_len;
	const char *name; /* of a CALL's method, where it is known; it does not travel */
} ri_frame;

ri_ref ri_frame_ref(const ri_frame *, size_t i);

/* How many bytes ri_frame_put_head() writes for this frame. */
size_t ri_frame_head_size(uint8_t kind, uint16_t n_refs);
/*
 * Writes everything before the extra and the body, refs included; size is taken from n_refs, extra_len and body_len.
 * The number of bytes written.
 */
size_t ri_frame_put_head(const ri_frame *, const ri_ref *refs, uint8_t *buf);

/*
 * The receiving end. It says where the next bytes shall go (ri_frame_in_room), is told how many
 * came (ri_frame_in_came), and then gives frames (ri_frame_in_next), which must be asked for until it needs more. Small frames lie in
 * its buffer, until the next call of room; a large one in a block of its own that can be taken.
 * The first bytes must be the preface. A begun frame never makes it hold more than twice what has come, or 64 KiB.
 */
typedef struct ri_frame_in {
	uint8_t *buf; /* of RI_BUFFER bytes; NULL while idle */
	uint32_t begin, end;
	uint32_t block_size; /* of a large frame that has begun; 0: none has */
	uint8_t *block; /* it, from the first room that is asked for it, or when it is whole */
	uint32_t block_cap, block_len;
	uint32_t skip;   /* bytes to come of a frame that nobody wants */
	uint64_t frames; /* that have come whole, those too */
	uint32_t
	    max_frame;   /* as HELLO says it: without the size word; may be raised at any time */
	bool greeted;    /* the preface has come */
	const char *why; /* RI_FRAME_BAD: what is wrong, for a message */
} ri_frame_in;

typedef enum ri_frame_result {
	RI_FRAME_MORE_BYTES,
	RI_FRAME_READY,
	RI_FRAME_BAD, /* why says what; nothing more can be read */
	RI_FRAME_NO_MEMORY,
} ri_frame_result;

void ri_frame_in_init(ri_frame_in *, uint32_t max_frame);
void ri_frame_in_done(ri_frame_in *);
/* Whether a large frame has begun for which there is not all the memory yet: then it matters what is waiting. */
bool ri_frame_in_grows(const ri_frame_in *);
/* waiting: how many bytes have come already that it was not given yet, as far as known. NULL when memory is out. */
uint8_t *ri_frame_in_room(ri_frame_in *, size_t waiting, size_t *out_len);
void ri_frame_in_came(ri_frame_in *, size_t n);
/*
 * The next complete frame. *out_block: NULL, or the block (of the frame's size, from ri_alloc()) that the frame lies in:
 * then it belongs to the caller. After RI_FRAME_NO_MEMORY it may be asked again: nothing is lost.
 */
ri_frame_result ri_frame_in_next(ri_frame_in *, ri_frame *, uint8_t **out_block);
/* Whether a frame (or the preface) has begun and not ended. */
bool ri_frame_in_partial(const ri_frame_in *);
/* Frees the buffer if nothing is in it. */
void ri_frame_in_idle(ri_frame_in *);

#endif
