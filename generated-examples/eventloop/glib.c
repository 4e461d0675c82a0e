/* SPDX-License-Identifier: MIT */

/*
 * The client in a GLib main loop, as GTK programs have one: the connection is a GSource.
 *
 * usage: glib [ADDRESS]
 */
#include "client.h"

#include <glib-unix.h>

typedef struct conn_source {
	GSource source;
	GMainLoop *loop;
	ridl_conn *conn;
	gpointer fd; /* the source's name of the descriptor */
	ridl_status st;
} conn_source;

/* Before GLib waits: how long may it? */
static gboolean
prepare(GSource *source, gint *timeout)
{
	*timeout = ridl_duration_ms(ridl_conn_timeout(((conn_source *)source)->conn));
	return *timeout == 0;
}

/* After it has waited: is there something to do? */
static gboolean
check(GSource *source)
{
	const conn_source *self = (const conn_source *)source;

	return g_source_query_unix_fd(source, self->fd) != 0 ||
	       ridl_conn_timeout(self->conn) == 0;
}

/* Does it. */
static gboolean
dispatch(GSource *source, GSourceFunc fn, gpointer data)
{
	conn_source *self = (conn_source *)source;

	(void)fn;
	(void)data;
	self->st = ridl_conn_process(self->conn);
	if (self->st == RIDL_OK && !client_is_done())
		return G_SOURCE_CONTINUE;
	g_main_loop_quit(self->loop);
	return G_SOURCE_REMOVE;
}

static ridl_status
run(ridl_conn *conn)
{
	static GSourceFuncs functions = {
		.prepare = prepare, .check = check, .dispatch = dispatch
	};
	int fd = ridl_conn_fd(conn);
	GMainLoop *loop;
	conn_source *self;
	ridl_status st;

	if (fd < 0)
		return ridl_last_error()->status;
	loop = g_main_loop_new(NULL, FALSE);
	self = (conn_source *)g_source_new(&functions, sizeof *self);
	self->loop = loop;
	self->conn = conn;
	self->fd = g_source_add_unix_fd(&self->source, fd, G_IO_IN);
	g_source_attach(&self->source, NULL);

	g_main_loop_run(loop);
	st = self->st;
	g_source_unref(&self->source);
	g_main_loop_unref(loop);
	return st;
}

int
main(int argc, char **argv)
{
	ridl_conn *conn = NULL;
	ridl_status st = ridl_connect(argc > 1 ? argv[1] : "unix:@ridl-events", NULL, &conn);
	int status;

	if (st == RIDL_OK) {
		client_start(conn);
		st = run(conn);
	}
	status = client_end(st);
	ridl_conn_unref(conn);
	return status;
}
