/* SPDX-License-Identifier: MIT */

/*
 * Serves demo.events.Workshop until it is interrupted.
 *
 * usage: server [ADDRESS]
 */
#include "events.ridl.h"

#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

static ridl_server *server;
static atomic_uint pieces; /* handlers run concurrently */

/* The events go out one by one; nobody waits for what the client does with them. */
static ridl_status
make(void *self, events_workshop_make_call *call, const char *what, uint32_t steps,
    events_progress *progress, const char **made)
{
	static const char article[] = "one ";
	char *text = ridl_call_alloc(&call->call, sizeof article + strlen(what));

	(void)self;
	if (text == NULL)
		return RIDL_E_NO_MEMORY;
	for (uint32_t i = 1; i <= steps; i++) {
		ridl_status st =
		    events_progress_invoke(progress, what, (uint32_t)((uint64_t)100 * i / steps));

		if (st != RIDL_OK)
			return st;
	}
	pieces++;
	*made = strcat(strcpy(text, article), what);
	return RIDL_OK;
}

static ridl_status
in_stock(void *self, events_workshop_in_stock_call *call, uint32_t *n)
{
	(void)self;
	(void)call;
	*n = pieces;
	return RIDL_OK;
}

/* The caller waits no longer, or is gone. Its answer was sent by the library; this lets go. */
static void
given_up(ridl_call *call, void *ctx)
{
	(void)ctx;
	ridl_call_fail(call, RIDL_E_CANCELLED, "nothing was delivered");
}

/* It holds no thread while nobody delivers. */
static ridl_status
delivery(void *self, events_workshop_delivery_call *call)
{
	ridl_status st = ridl_call_on_cancel(&call->call, given_up, NULL);

	(void)self;
	return st == RIDL_OK ? RIDL_DEFERRED : st;
}

static const events_workshop_ops ops = {
	.make = make, .in_stock = in_stock, .delivery = delivery
};

static void
stop(int number)
{
	(void)number;
	ridl_server_request_stop(server);
}

int
main(int argc, char **argv)
{
	events_workshop *workshop = events_workshop_new(&ops, NULL);
	ridl_status st = ridl_server_new(NULL, &server);

	if (st == RIDL_OK)
		st = ridl_server_publish(server, &workshop->object);
	if (st == RIDL_OK)
		st = ridl_server_listen(server, argc > 1 ? argv[1] : "unix:@ridl-events");
	if (st == RIDL_OK) {
		signal(SIGINT, stop);
		signal(SIGTERM, stop);
		printf("serving at %s\n", ridl_server_address(server, 0));
		fflush(stdout);
		st = ridl_server_run(server);
	}
	if (st != RIDL_OK)
		fprintf(stderr, "server: %s\n", ridl_last_error()->message);
	events_workshop_unref(workshop);
	ridl_server_free(server);
	return st == RIDL_OK ? 0 : 1;
}
