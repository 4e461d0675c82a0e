/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <serve/call.h>
#include <serve/connect.h>
#include <stdio.h>
#include <sys/wait.h>
#include <transport/transport.h>

enum { DEFAULT_TIMEOUT_S = 30, DEFAULT_CONNECT_TIMEOUT_S = 10 };

ridl_duration
ri_default_timeout(ridl_duration given)
{
	return given == 0 ? RIDL_SECONDS(DEFAULT_TIMEOUT_S) : given;
}

static ridl_status
check_options(const ridl_conn_options *o)
{
	if (o->size != sizeof *o)
		return ri_fail(RIDL_E_INVALID,
		    "ridl_conn_options.size is %zu, not sizeof(ridl_conn_options)", o->size);
	if (o->timeout < 0 || o->connect_timeout < 0)
		return ri_fail(RIDL_E_INVALID, "ridl_conn_options: a timeout cannot be negative");
	if (o->n_publish > 0 && o->publish == NULL)
		return ri_fail(RIDL_E_INVALID,
		    "ridl_conn_options: %zu services to publish, and none given", o->n_publish);
	return RIDL_OK;
}

/*
 * A program that did not greet leaves nothing behind; one that has ended by itself is the reason. Gives the status, and
 * leaves the last error, as the caller of ridl_connect() shall see them.
 */
static ridl_status
give_up_child(ri_child *child, const char *address, ridl_status st)
{
	int status;

	/* Its sockets are closed a moment before it has ended; on a busy machine that takes a while. */
	if ((st != RIDL_E_CLOSED && st != RIDL_E_RESET) ||
	    ri_child_wait(child, ri_now() + RIDL_SECONDS(2), &status) != RIDL_OK) {
		ri_child_kill(child);
		return st;
	}
	(void)ri_fail(RIDL_E_REFUSED,
	    "%s: the program ended with %s %d and never greeted; see what it has printed, and "
	    "that it "
	    "connects to fd:%d",
	    address, WIFSIGNALED(status) ? "signal" : "status",
	    WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status), RI_PROCESS_FD);
	return ri_error_place(NULL, address);
}

/* Takes fd, and child if there is one. Shakes hands, with what the options publish in place. */
static ridl_status
begin(int fd, ri_child *child, const char *address, const ridl_conn_options *o, ri_time deadline,
    ridl_conn **out)
{
	const ri_conn_setup like = {
		.hooks = { .incoming = ri_call_incoming,
		    .ended = o->on_disconnect,
		    .oneway_failed = o->on_oneway_error,
		    .ctx = o->ctx },
		.timeout = ri_default_timeout(o->timeout),
		.wait = o->wait,
		.authorize = o->authorize,
		.authorize_ctx = o->ctx,
		.logger = ri_logger_make(o->log, o->log_level, o->ctx),
	};
	ri_conn_setup *setup;
	ridl_conn *conn = NULL;
	ridl_status st = ri_conn_setup_new(&like, address, o->limits, &setup);

	if (st == RIDL_OK)
		st = ri_conn_new(fd, setup, &conn);
	else
		ri_sock_close(fd);
	ri_conn_setup_unref(setup);
	if (conn == NULL && child != NULL) {
		ri_child_kill(child);
		ri_child_free(child);
	} else if (child != NULL) {
		ri_conn_set_child(conn, child);
	}
	for (size_t i = 0; st == RIDL_OK && i < o->n_publish; i++)
		st = ridl_conn_publish(conn, o->publish[i]);
	if (st == RIDL_OK)
		st = ri_conn_wait_hello(conn, deadline);
	if (st == RIDL_OK) {
		ri_conn_log(conn, RIDL_LOG_INFO, "%s: connected", address);
		*out = conn;
		return RIDL_OK;
	}
	if (conn != NULL) {
		const ridl_error *saved;

		if (child != NULL)
			st = give_up_child(child, address, st);
		saved = ri_error_save();
		ri_conn_forget_ended(conn); /* it never was */
		ridl_conn_unref(conn);
		ri_error_restore(saved);
	}
	return st;
}

static const ridl_conn_options defaults = { .size = sizeof defaults };

static ri_time
connect_deadline(const ridl_conn_options *o)
{
	ridl_duration d = o->connect_timeout == 0 ? RIDL_SECONDS(DEFAULT_CONNECT_TIMEOUT_S)
						  : o->connect_timeout;

	return ri_time_after(ri_now(), d);
}

ridl_status
ridl_connect(const char *address, const ridl_conn_options *options, ridl_conn **out)
{
	const ridl_conn_options *o = options == NULL ? &defaults : options;
	ri_time deadline;
	ri_child *child;
	ri_address a;
	ridl_status st;
	int fd;

	*out = NULL;
	if (address == NULL)
		return ri_fail(RIDL_E_ADDRESS, "no address; give one like unix:/run/kv.sock");
	st = check_options(o);
	if (st == RIDL_OK)
		st = ri_address_parse(address, &a);
	if (st != RIDL_OK)
		return st;
	deadline = connect_deadline(o);
	st = ri_dial(&a, deadline, &fd, &child);
	return st == RIDL_OK ? begin(fd, child, a.text, o, deadline, out) : st;
}

ridl_status
ridl_conn_adopt(int fd, const ridl_conn_options *options, ridl_conn **out)
{
	const ridl_conn_options *o = options == NULL ? &defaults : options;
	char address[32];
	ridl_status st;

	*out = NULL;
	snprintf(address, sizeof address, "fd:%d", fd);
	st = check_options(o);
	if (st == RIDL_OK)
		st = ri_fd_take(fd, RI_SOCK_CONNECTED, address);
	if (st != RIDL_OK) {
		ri_sock_close(fd);
		return st;
	}
	return begin(fd, NULL, address, o, connect_deadline(o), out);
}

ridl_status
ridl_conn_exit_status(ridl_conn *conn, ridl_duration timeout, int *out)
{
	ridl_status st;

	*out = 0;
	if (ri_conn_check_inherited(conn) != RIDL_OK)
		return RIDL_E_CLOSED;
	if (conn->child == NULL)
		return ri_fail(RIDL_E_INVALID,
		    "%s: only an exec: connection has a program that ends", conn->setup->address);
	if (timeout < 0)
		return ri_fail(RIDL_E_INVALID, "a timeout cannot be negative");
	st = ri_child_wait(conn->child, ri_time_after(ri_now(), timeout), out);
	if (st == RIDL_E_PENDING)
		(void)ri_fail(st, "%s: the program still runs", conn->setup->address);
	else if (st == RIDL_E_NO_MEMORY)
		(void)ri_fail(st, "%s: no memory for a thread that waits", conn->setup->address);
	else if (st != RIDL_OK)
		(void)ri_fail(st,
		    "%s: how the program ended is not known here: another part of this process "
		    "has "
		    "waited for it, or SIGCHLD is ignored",
		    conn->setup->address);
	return st;
}
