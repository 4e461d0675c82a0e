/* SPDX-License-Identifier: MIT */
#include <conn/input.h>
#include <platform/memory.h>

/*
 * Answers to our calls. Those of a run leave the table under one lock, are decoded without, and end
 * under another.
 */

/* The run is empty afterwards; what was not claimed, and blocks that were not taken, go. */
static void
clear(ridl_conn *conn, ri_answer_run *run)
{
	for (size_t i = 0; i < run->n; i++) {
		ri_answer *answer = &run->answers[i].answer;

		ri_claims_done(&answer->claims, &conn->hub);
		ri_free(answer->block);
	}
	run->n = 0;
}

/* How many of them answer what was asked: all, or those before the first that does not. */
static size_t
find(ridl_conn *conn, ri_answer_run *run)
{
	bool was_full;
	size_t i;

	ri_mutex_lock(&conn->hub.mu);
	was_full = conn->calls.used >= conn->peers.calls;
	for (i = 0; i < run->n; i++) {
		struct ri_run_answer *a = &run->answers[i];

		if (ri_calls_answered(&conn->calls, a->frame.call, &a->pending) ==
		    RI_CALLS_UNKNOWN)
			break;
		if (a->pending != NULL)
			ri_pending_removed_locked(conn, a->pending);
	}
	if (was_full && i > 0 && !ri_list_empty(&conn->hub.sleepers))
		ri_hub_wake_all_locked(&conn->hub); /* there is room for more */
	ri_mutex_unlock(&conn->hub.mu);
	return i;
}

static void
complete(ridl_conn *conn, ri_answer_run *run, size_t n)
{
	ri_hub_wakeup up = { NULL, NULL };

	ri_mutex_lock(&conn->hub.mu);
	for (size_t i = 0; i < n; i++) {
		struct ri_run_answer *a = &run->answers[i];

		if (a->pending == NULL)
			continue;
		a->drop = a->pending->drop;
		ri_pending_ended_locked(a->pending, a->state, &up);
	}
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
	for (size_t i = 0; i < n; i++)
		if (run->answers[i].pending != NULL && run->answers[i].drop != NULL)
			run->answers[i].drop(run->answers[i].pending);
}

bool
ri_answer_run_take(ridl_conn *conn, ri_answer_run *run)
{
	const size_t n = find(conn, run);
	bool known;

	for (size_t i = 0; i < n; i++) {
		struct ri_run_answer *a = &run->answers[i];

		if (a->pending != NULL)
			a->state = a->pending->done(a->pending, &a->answer);
	}
	complete(conn, run, n);
	known = n == run->n;
	clear(conn, run);
	return known || ri_input_broken(conn, "an answer to a call that was never made");
}

bool
ri_answer_run_add(ridl_conn *conn, ri_answer_run *run, uint8_t **block)
{
	struct ri_run_answer *a = &run->answers[run->n];
	const bool failed = a->frame.kind == RI_FRAME_ERROR;
	ridl_status st;

	if (failed && (a->frame.status == 0 || a->frame.status > INT32_MAX))
		return ri_answer_run_end(conn, run) &&
		       ri_input_broken(conn, "an error without a status");
	a->answer.conn = conn;
	a->answer.status = failed ? (ridl_status)a->frame.status : RIDL_OK;
	a->answer.error = NULL;
	a->answer.frame = &a->frame;
	st = ri_refs_claim(conn, &a->frame, &a->answer.claims);
	if (st != RIDL_OK) {
		ri_claims_done(&a->answer.claims, &conn->hub);
		return ri_answer_run_end(conn, run) && ri_input_not_claimed(conn, st);
	}
	a->answer.block = *block;
	*block = NULL;
	return ++run->n < RI_RUN || ri_answer_run_take(conn, run);
}
