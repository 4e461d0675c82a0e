/* SPDX-License-Identifier: MIT */
#include "client.h"

#include <stdio.h>

static events_workshop *workshop;
static events_progress *progress;
static bool has_failed, is_done;

/* Here, for ridl_last_error() is as before when a callback has returned; a future keeps its error. */
static void
end_with(const ridl_error *error)
{
	fprintf(stderr, "client: %s\n", error->message);
	has_failed = is_done = true;
}

/* Called by the server, several times for each thing it makes. */
static void
on_progress(void *self, events_progress_invoke_call *call, const char *what, uint32_t percent)
{
	(void)self;
	(void)call;
	printf("%s: %u %%\n", what, (unsigned)percent);
}

/* It ends because its time is up: the loop wakes for that, for nothing comes. */
static void
on_delivery(ridl_future *future, void *ctx)
{
	ridl_status st;

	(void)ctx;
	st = events_workshop_delivery_value(events_workshop_delivery_future_of(future));
	if (st == RIDL_E_TIMEOUT)
		printf("delivery: none within 50 ms\n");
	else if (st != RIDL_OK)
		end_with(ridl_future_error(future));
	is_done = true;
	ridl_future_free(future); /* a callback may free its future */
}

/* A callback may start calls. It may also wait for them, but then the program does nothing else. */
static void
on_made(ridl_future *future, void *ctx)
{
	events_workshop_delivery_future *delivery;
	const char *made; /* belongs to the future */

	(void)ctx;
	if (events_workshop_make_value(events_workshop_make_future_of(future), &made) ==
	    RIDL_OK) {
		printf("made: %s\n", made);
		delivery = events_workshop_delivery_async(workshop);
		ridl_future_set_expiry(&delivery->future, RIDL_MS(50));
		ridl_future_add_callback(&delivery->future, on_delivery, NULL);
	} else {
		end_with(ridl_future_error(future));
	}
	ridl_future_free(future);
}

void
client_start(ridl_conn *conn)
{
	events_workshop_make_future *make;

	workshop = events_workshop_at(conn);
	progress = events_progress_new(on_progress, NULL, NULL);
	make = events_workshop_make_async(workshop, "boat", 4, progress); /* never NULL */
	ridl_future_add_callback(&make->future, on_made, NULL); /* the first needs no memory */
}

bool
client_is_done(void)
{
	return is_done;
}

int
client_end(ridl_status st)
{
	if (st != RIDL_OK && !has_failed)
		end_with(ridl_last_error());
	events_progress_unref(progress); /* NULL is fine */
	events_workshop_unref(workshop);
	return has_failed ? 1 : 0;
}
