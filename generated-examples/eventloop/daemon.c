/* SPDX-License-Identifier: MIT */

/*
 * Serves demo.events.Workshop from a GLib main loop, as desktop services do: one thread and no locks. What a handler
 * begins, timers of the same loop go on with.
 *
 * usage: daemon [ADDRESS]
 */
#include "events.ridl.h"

#include <glib-unix.h>
#include <stdio.h>

static guint pieces;

/*
 * The server as a source of the loop.
 */

typedef struct server_source {
	GSource source;
	GMainLoop *loop;
	ridl_server *server;
	gpointer fd; /* the source's name of the descriptor */
} server_source;

static gboolean
prepare(GSource *source, gint *timeout)
{
	*timeout = ridl_duration_ms(ridl_server_timeout(((server_source *)source)->server));
	return *timeout == 0;
}

static gboolean
check(GSource *source)
{
	const server_source *self = (const server_source *)source;

	return g_source_query_unix_fd(source, self->fd) != 0 ||
	       ridl_server_timeout(self->server) == 0;
}

/* Handlers run in here. */
static gboolean
dispatch(GSource *source, GSourceFunc fn, gpointer data)
{
	server_source *self = (server_source *)source;

	(void)fn;
	(void)data;
	if (ridl_server_process(self->server) == RIDL_OK)
		return G_SOURCE_CONTINUE;
	g_main_loop_quit(self->loop); /* it has stopped */
	return G_SOURCE_REMOVE;
}

/*
 * The workshop.
 */

typedef struct job {
	events_workshop_make_call *call; /* ours to answer */
	events_progress *progress;
	guint32 step;
} job;

/* One step at a time, and between them the loop does whatever else there is to do. */
static gboolean
work_on(gpointer data)
{
	job *j = data;
	const events_workshop_make_args *args = j->call->args; /* lives as long as the call */
	char *made;

	if (j->step < args->steps && !ridl_call_cancelled(&j->call->call)) {
		j->step++;
		events_progress_invoke(
		    j->progress, args->what, (guint32)((guint64)100 * j->step / args->steps));
		return G_SOURCE_CONTINUE;
	}
	pieces++;
	made = g_strdup_printf("one %s", args->what);
	events_workshop_make_reply(j->call, made);
	g_free(made);
	events_progress_unref(j->progress);
	g_free(j);
	return G_SOURCE_REMOVE;
}

static ridl_status
make(void *self, events_workshop_make_call *call, const char *what, uint32_t steps,
    events_progress *progress, const char **made)
{
	job *j = g_new0(job, 1);

	(void)self;
	(void)what;
	(void)steps;
	(void)made;
	j->call = call;
	j->progress = events_progress_ref(progress);
	g_timeout_add(1, work_on, j);
	return RIDL_DEFERRED;
}

static ridl_status
in_stock(void *self, events_workshop_in_stock_call *call, uint32_t *n)
{
	(void)self;
	(void)call;
	*n = pieces;
	return RIDL_OK;
}

static void
given_up(ridl_call *call, void *ctx)
{
	(void)ctx;
	ridl_call_fail(call, RIDL_E_CANCELLED, "nothing was delivered");
}

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

/* Begins to stop; dispatch() is told when that is done. */
static gboolean
stop(gpointer server)
{
	ridl_server_request_stop(server);
	return G_SOURCE_CONTINUE;
}

static ridl_status
run(ridl_server *server)
{
	static GSourceFuncs functions = {
		.prepare = prepare, .check = check, .dispatch = dispatch
	};
	int fd = ridl_server_fd(server);
	server_source *self;
	GMainLoop *loop;
	guint term, interrupt;

	if (fd < 0)
		return ridl_last_error()->status;
	loop = g_main_loop_new(NULL, FALSE);
	self = (server_source *)g_source_new(&functions, sizeof *self);
	self->loop = loop;
	self->server = server;
	self->fd = g_source_add_unix_fd(&self->source, fd, G_IO_IN);
	g_source_attach(&self->source, NULL);
	term = g_unix_signal_add(SIGTERM, stop, server);
	interrupt = g_unix_signal_add(SIGINT, stop, server);

	printf("serving at %s\n", ridl_server_address(server, 0));
	fflush(stdout);
	g_main_loop_run(loop);

	g_source_remove(term);
	g_source_remove(interrupt);
	g_source_unref(&self->source);
	g_main_loop_unref(loop);
	return RIDL_OK;
}

int
main(int argc, char **argv)
{
	events_workshop *workshop = events_workshop_new(&ops, NULL);
	ridl_server *server;
	ridl_status st = ridl_server_new(NULL, &server);

	if (st == RIDL_OK)
		st = ridl_server_publish(server, &workshop->object);
	if (st == RIDL_OK)
		st = ridl_server_listen(server, argc > 1 ? argv[1] : "unix:@ridl-events");
	if (st == RIDL_OK)
		st = run(server);
	if (st != RIDL_OK)
		fprintf(stderr, "daemon: %s\n", ridl_last_error()->message);
	events_workshop_unref(workshop);
	ridl_server_free(server);
	return st == RIDL_OK ? 0 : 1;
}
