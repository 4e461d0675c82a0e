/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_OUTBOX_H
#define RI_CONN_OUTBOX_H

#include <frame/frame.h>
#include <platform/socket.h>

/*
 * Bytes on their way out. Frames are appended under the connection's lock; one thread at a time writes,
 * without it: it takes what is there as a batch, and more may be appended meanwhile. What the kernel
 * did not take stays the first to be written. Memory is kept only while there is something to send, and in pieces: what a
 * peer does not read is not moved again and again as it becomes more.
 *
 * A large body is lent instead of appended: it leaves from where it is, if it leaves at once, and what does not is
 * copied then. Who lends gives the lock up only to write, or takes the loan back first.
 */
typedef struct ri_outbox {
	uint8_t *buf; /* appended here */
	size_t cap, len;
	struct ri_outbox_full *full; /* what comes before buf: the last of a ring, or NULL */
	size_t full_len;             /* bytes in it */
	uint8_t *batch;              /* the writer's: being written */
	size_t batch_cap, batch_len, batch_at;
	const struct iovec
	    *lent; /* what follows buf; while somebody writes, what follows the batch */
	size_t lent_len;
	size_t
	    written; /* the writer's: how much of the batch and the loan has left since it began */
	unsigned n_lent;
	bool writing; /* somebody does */
} ri_outbox;

enum {
	RI_OUTBOX_BATCH = 64 << 10,  /* a corked connection is flushed beyond this */
	RI_OUTBOX_PIECE = 256 << 10, /* memory for more than one frame grows up to this */
	RI_OUTBOX_LENT = 16,         /* pieces */
};

void ri_outbox_init(ri_outbox *);
void ri_outbox_done(ri_outbox *);

/* Room for size more bytes at the end; NULL without memory. They count once ri_outbox_added() is called. */
uint8_t *ri_outbox_room(ri_outbox *, size_t size);
void ri_outbox_added(ri_outbox *, size_t size);

/* Whether what is added now may end in a loan: nothing that somebody has begun to write is before it. */
bool ri_outbox_may_lend(const ri_outbox *);
/* After ri_outbox_added(); there was room for all of it, len bytes in n pieces. */
void ri_outbox_lend(ri_outbox *, const struct iovec *, size_t n, size_t len);
/* Nobody has begun to write it: it is copied. */
void ri_outbox_take_back(ri_outbox *);

/* Bytes not yet taken by the kernel, as far as the writer has said. */
size_t ri_outbox_pending(const ri_outbox *);
/* Bytes that cannot have left: a writer may have got rid of its batch already. */
size_t ri_outbox_unsent(const ri_outbox *);

/* Under the lock: makes this thread the writer, if there is something to write and nobody does. */
bool ri_outbox_begin(ri_outbox *);
/* Without the lock: writes the batch. RI_IO_OK when all of it left. */
ri_io ri_outbox_write(ri_outbox *, int fd);
/* Under the lock: no longer the writer. */
void ri_outbox_end(ri_outbox *);

/*
 * Forgets the frames of which nothing has left, for something more urgent: how many bytes. The batch of a writer is its own.
 */
size_t ri_outbox_forget_unbegun(ri_outbox *);
/* Forgets everything: the connection is finished. Nobody writes. */
void ri_outbox_drop(ri_outbox *);

#endif
