/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_INPUT_H
#define RI_CONN_INPUT_H

#include <conn/conn.h>

/*
 * What comes in, on its way from the reader's buffer into the tables. Most of it is calls and answers, and many of them come
 * together: those in a row are gathered in a run, which costs one lock where each would cost one of its own.
 * All of it is the role holder's, and without the lock. What says false has ended the connection.
 */

enum { RI_RUN = 16 };

/* Calls of the peer's, made and not listed yet. */
typedef struct ri_call_run {
	size_t n; /* less than RI_RUN */
	ri_incoming *calls[RI_RUN];
} ri_call_run;

/* Adds one, and takes the run if it is full then; or if this one cannot be added to it. Takes *block, or leaves it. */
bool ri_call_run_add(ridl_conn *, ri_call_run *, const ri_frame *, uint8_t **block);
/* Lists them all, for whoever runs them. There is one. */
bool ri_call_run_take(ridl_conn *, ri_call_run *);

static inline bool
ri_call_run_end(ridl_conn *conn, ri_call_run *run)
{
	return run->n == 0 || ri_call_run_take(conn, run);
}

/* Answers to calls of ours. */
typedef struct ri_answer_run {
	size_t n; /* less than RI_RUN */
	struct ri_run_answer {
		ri_frame frame;
		ri_answer answer;
		ri_pending *pending; /* that it ends; NULL: that has ended before */
		uint32_t state;
		void (*drop)(ri_pending *);
	} answers[RI_RUN];
} ri_answer_run;

/* The frame is the one behind the last of the run, where there is always room: it is added, or refused, as for calls. */
bool ri_answer_run_add(ridl_conn *, ri_answer_run *, uint8_t **block);
/* Completes what they answer. There is one. */
bool ri_answer_run_take(ridl_conn *, ri_answer_run *);

static inline bool
ri_answer_run_end(ridl_conn *conn, ri_answer_run *run)
{
	return run->n == 0 || ri_answer_run_take(conn, run);
}

/* Ends the connection for what the peer did. */
bool ri_input_broken(ridl_conn *, const char *what);
/* For that its references could not be claimed. */
bool ri_input_not_claimed(ridl_conn *, ridl_status);

/* The peer wants an answer to a frame. Whether it has asked too often without reading any. */
bool ri_input_reads_nothing_locked(ridl_conn *);

#endif
