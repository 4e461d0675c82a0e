/* SPDX-License-Identifier: MIT */
#include <base/arena.h>
#include <base/error.h>
#include <future/body.h>
#include <serve/call.h>

/*
 * A reference that came by one connection may be passed on over another. Its owner is still the one program that made
 * it, so a call on it is passed on, body and all: the frame's list of references is enough to translate it, and nothing
 * of its schema needs to be known here.
 *
 * An owner that answers nothing must not hold the threads of this program. Who calls is told at once that there is too
 * much; oneways wait for room, as their order is kept, but not for ever, and where calls that block do.
 */

const ridl_method_table ri_oneways_passed_on = { .name = "a oneway that is passed on", .id = 1 };

typedef struct forward {
	ri_pending pending;
	ri_call *call; /* a count; the forward lives in its memory */
	ridl_conn *to; /* held */
} forward;

static ri_hub_wakeup
finished_locked(ri_pending *p)
{
	(void)p;
	return (ri_hub_wakeup){ NULL, NULL };
}

static void
drop(ri_pending *p)
{
	forward *f = RI_CONTAINER_OF(p, forward, pending);
	ridl_conn *to = f->to;

	f->call->in.drop(&f->call->in);
	ri_conn_release(to);
}

/*
 * A connection that has ended here is nothing the caller knows of: to it, the object is dead. Not unknown: that would
 * say that the call was not executed.
 */
static void
pass_failure(ri_call *call, const ridl_error *error)
{
	bool gone = ridl_status_is_fatal(error->status) || error->status == RIDL_E_NOT_SENT ||
		    error->status == RIDL_E_GOING_AWAY;
	ri_body body;

	if (ri_body_failure(&body, error->message, NULL, NULL) != RIDL_OK)
		body.out = (ri_outgoing){ 0 };
	ri_call_pass_answer(call, gone ? RIDL_E_DEAD_OBJECT : error->status, &body.out);
	ri_body_done(&body);
}

static uint32_t
done(ri_pending *p, ri_answer *answer)
{
	forward *f = RI_CONTAINER_OF(p, forward, pending);
	struct iovec body = { NULL, 0 };
	ri_outgoing out = {
		.body = &body,
		.objects = answer->claims.objects,
		.interfaces = answer->claims.interfaces,
		.n_objects = answer->claims.n,
	};

	if (answer->error != NULL) {
		pass_failure(f->call, answer->error);
		ri_error_unref(answer->error);
		return RI_PENDING_FAILED;
	}
	if (answer->claims.broken) {
		ri_call_pass_answer(f->call, RIDL_E_MALFORMED, &(ri_outgoing){ 0 });
		return RI_PENDING_FAILED;
	}
	if (answer->frame != NULL) {
		body.iov_base = answer->frame->body;
		out.body_len = body.iov_len = answer->frame->body_len;
		out.n_pieces = out.body_len > 0;
	}
	ri_call_pass_answer(f->call, answer->status, &out);
	return RI_PENDING_OK;
}

static forward *
forward_new(ri_call *call, ridl_conn *to)
{
	forward *f = ri_arena_zalloc(call->mem, sizeof *f);

	if (f == NULL)
		return NULL;
	f->call = call;
	f->to = to;
	f->pending.hub = &to->hub;
	f->pending.deadline = call->in.deadline;
	f->pending.depth = call->in.depth + 1;
	f->pending.done = done;
	f->pending.finished_locked = finished_locked;
	f->pending.drop = drop;
	ri_list_init(&f->pending.waiters);
	ri_list_init(&f->pending.by_deadline);
	ri_list_init(&f->pending.departs);
	ri_list_init(&f->pending.early);
	call->in.hold(&call->in);
	ri_conn_hold(to);
	return f;
}

static void
on_cancel(ridl_call *c, void *ctx)
{
	forward *f = ctx;

	(void)c;
	ri_conn_give_up(f->to, &f->pending,
	    ri_error_new(RIDL_E_CANCELLED, RIDL_LOCAL, NULL, f->to->setup->address, "cancelled"));
}

ridl_status
ri_call_forward(ri_call *call)
{
	const ri_remote *remote = ri_object_remote(call->object);
	const struct iovec body = { call->body, call->body_len };
	const ri_outgoing out = {
		.body = &body,
		.n_pieces = call->body_len > 0,
		.body_len = call->body_len,
		.objects = call->claims.objects,
		.interfaces = call->claims.interfaces,
		.n_objects = call->claims.n,
	};
	ri_call_start start = {
		.object = remote->id,
		.method = call->method_id,
		.timeout = ridl_call_remaining(&call->base),
		.deadline = call->in.deadline,
		.oneway = call->in.id == 0,
		.no_wait = call->in.id != 0,
		.passed_on = true,
		.unwaited = true,
		.method_name = "a forwarded call",
	};
	forward *f;
	ridl_status st;

	if (start.oneway) {
		const ri_time patience = ri_time_after(
		    ri_now(), (ridl_duration)ri_atomic64_load(&remote->conn->timeout));

		if (patience < start.deadline)
			start.deadline = patience;
		ri_context_self()->begun++; /* or nothing would be learnt of how long it waits */
		st = ri_conn_call(remote->conn, &start, &out, NULL);
		if (st != RIDL_OK)
			return st;
		ri_call_pass_answer(call, RIDL_OK, &(ri_outgoing){ 0 });
		return RIDL_DEFERRED;
	}
	f = forward_new(call, remote->conn);
	if (f == NULL)
		return ri_fail(RIDL_E_NO_MEMORY, "memory is out");
	/* The answer may come before the call returns; and so may the caller's change of mind. */
	call->in.hold(&call->in);
	st = ri_conn_call(remote->conn, &start, &out, &f->pending);
	if (st != RIDL_OK) {
		pass_failure(call, ridl_last_error());
		drop(&f->pending);
	} else {
		ridl_call_on_cancel(&call->base, on_cancel, f);
	}
	call->in.drop(&call->in);
	return RIDL_DEFERRED;
}
