/* SPDX-License-Identifier: MIT */

/*
 * Hears of progress while it is busy: at first on the thread that waits, then, once there is a
 * serving thread, on that one.
 *
 * usage: client [ADDRESS]
 */
#include "events.ridl.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>

static pthread_t main_thread;
static atomic_bool is_made;

static const char *
here(void)
{
	return pthread_equal(pthread_self(), main_thread) ? "main thread" : "serving thread";
}

/* Called by the server. Events come in the order in which they were sent, one at a time. */
static void
on_progress(void *self, events_progress_invoke_call *call, const char *what, uint32_t percent)
{
	(void)self;
	(void)call;
	printf("%-14s | %s: %u %%\n", here(), what, (unsigned)percent);
}

/* The answer of make_async(). What it says belongs to the future, and lives as long. */
static void
on_made(ridl_future *future, void *ctx)
{
	const char *made;

	(void)ctx;
	if (events_workshop_make_value(events_workshop_make_future_of(future), &made) == RIDL_OK)
		printf("%-14s | %s, in the callback\n", here(), made);
	is_made = true;
}

/* One thread does all: events and the answer come to it while it waits. */
static ridl_status
without_serving_thread(events_workshop *workshop, events_progress *progress)
{
	char *made;
	ridl_status st = events_workshop_make(workshop, "chair", 2, progress, &made);

	if (st == RIDL_OK)
		printf("%-14s | %s\n", here(), made);
	ridl_free(made); /* NULL is fine */
	return st;
}

/* This thread is in sync calls all the while; the serving thread delivers. */
static ridl_status
with_serving_thread(events_workshop *workshop, events_progress *progress)
{
	events_workshop_make_future *make;
	uint32_t pieces;
	ridl_status st;

	make = events_workshop_make_async(workshop, "bridge", 4, progress);
	st = ridl_future_add_callback(&make->future, on_made, NULL);
	while (st == RIDL_OK && !is_made)
		st = events_workshop_in_stock(workshop, &pieces);
	if (st == RIDL_OK)
		st = events_workshop_make_value(make, NULL); /* how it ended */
	if (st == RIDL_OK)
		printf("%-14s | asked for the stock all the while\n", here());
	ridl_future_free(&make->future);
	return st;
}

int
main(int argc, char **argv)
{
	events_progress *progress = events_progress_new(on_progress, NULL, NULL);
	ridl_conn *conn = NULL;
	ridl_status st = ridl_connect(argc > 1 ? argv[1] : "unix:@ridl-events", NULL, &conn);

	main_thread = pthread_self();
	if (st == RIDL_OK) {
		events_workshop *workshop = events_workshop_at(conn);
		ridl_serving_thread *thread = NULL;

		st = without_serving_thread(workshop, progress);
		if (st == RIDL_OK)
			st = ridl_serving_thread_start(conn, &thread);
		if (st == RIDL_OK)
			st = with_serving_thread(workshop, progress);
		ridl_serving_thread_free(thread); /* when it has ended; NULL is fine */
		events_workshop_unref(workshop);
	}
	if (st != RIDL_OK)
		fprintf(stderr, "client: %s\n", ridl_last_error()->message);
	events_progress_unref(progress);
	ridl_conn_unref(conn);
	return st == RIDL_OK ? 0 : 1;
}
