/* SPDX-License-Identifier: MIT */
#ifndef BENCH_RAW_H
#define BENCH_RAW_H

#include "bench.h"

#include <sys/types.h>

/*
 * The floor: the same exchanges hand-written on sockets, with a fixed frame and nothing to decode. What a
 * program would do that needs nothing else.
 */
typedef struct raw_frame {
	uint32_t size; /* all of it, with what follows */
	uint32_t seq;
	uint32_t work_us;
	uint32_t sleep_us;
	uint32_t id, len;
	char text[BENCH_NAME_LEN];
	uint64_t stamp;
} raw_frame;

/* Flags of a raw subject. */
enum {
	RAW_YIELD = 1,     /* both ends try for 50 us, yielding, before they sleep */
	RAW_ONE_WRITE = 2, /* of each frame, not of all that are due */
	RAW_BULK = 4,      /* frames of a megabyte: larger buffers */
	RAW_EPOLL =
	    8, /* the server is one thread for all connections; others: one thread for each */
	RAW_POOL = 16, /* and hands frames that sleep to threads of a pool */
};

/* The address of bench_subject, for all of them. */
int raw_connect(const char *address);

/* The server. */
void raw_serve(const char *address, const bench_subject *);

/* Reads some, as the flags say; 0 at the end. */
size_t raw_recv(int fd, void *to, size_t size, unsigned flags);
void raw_send(int fd, const void *from, size_t size);

raw_frame raw_frame_make(uint32_t seq);
void raw_frame_check(const raw_frame *, uint32_t seq);

/* A client that has one call in flight. */
void *raw_sync_open(const char *address, const bench_subject *);
void raw_sync_run(void *client, bench_run *);
void raw_sync_close(void *client);
/* Sends one that begins with its size, and takes the answer, of that size. */
void raw_sync_exchange(void *client, const void *out, void *in, size_t size);

#define RAW_SYNC(subject_name, its_flags)                                                        \
	{                                                                                        \
		.name = subject_name, .serve = raw_serve, .open = raw_sync_open,                 \
		.run = raw_sync_run, .close = raw_sync_close, .flags = its_flags                 \
	}

#endif
