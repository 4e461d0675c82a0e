/* SPDX-License-Identifier: MIT */

/*
 * The client in a libuv loop: the descriptor is polled, a timer is set before each wait.
 *
 * usage: uv [ADDRESS]
 */
#include "client.h"

#include <uv.h>

typedef struct conn_handles {
	ridl_conn *conn;
	uv_poll_t poll;
	uv_prepare_t prepare;
	uv_timer_t timer;
	ridl_status st;
} conn_handles;

/* Without its handles the loop has nothing to wait for, and uv_run() returns. */
static void
step(conn_handles *self)
{
	self->st = ridl_conn_process(self->conn);
	if (self->st == RIDL_OK && !client_is_done())
		return;
	uv_close((uv_handle_t *)&self->poll, NULL);
	uv_close((uv_handle_t *)&self->prepare, NULL);
	uv_close((uv_handle_t *)&self->timer, NULL);
}

static void
on_poll(uv_poll_t *poll, int status, int events)
{
	(void)status; /* the connection says it better */
	(void)events;
	step(poll->data);
}

static void
on_timer(uv_timer_t *timer)
{
	step(timer->data);
}

/* Before libuv waits: how long may it? */
static void
on_prepare(uv_prepare_t *prepare)
{
	conn_handles *self = prepare->data;
	int left = ridl_duration_ms(ridl_conn_timeout(self->conn));

	if (left < 0)
		uv_timer_stop(&self->timer);
	else
		uv_timer_start(&self->timer, on_timer, (uint64_t)left, 0);
}

static ridl_status
run(ridl_conn *conn)
{
	conn_handles self = { .conn = conn };
	int fd = ridl_conn_fd(conn);
	uv_loop_t *loop = uv_default_loop();

	if (fd < 0)
		return ridl_last_error()->status;
	self.poll.data = self.prepare.data = self.timer.data = &self;
	uv_timer_init(loop, &self.timer);
	uv_prepare_init(loop, &self.prepare);
	uv_prepare_start(&self.prepare, on_prepare);
	uv_poll_init(loop, &self.poll, fd);
	uv_poll_start(&self.poll, UV_READABLE, on_poll);

	uv_run(loop, UV_RUN_DEFAULT);
	uv_loop_close(loop);
	return self.st;
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
