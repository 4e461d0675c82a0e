/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <future/body.h>
#include <future/future.h>

/*
 * Calls to a peer. One path for all stubs: they start the same future, and differ in who waits, and for how long.
 */

uint32_t
ri_call_depth(void)
{
	const ri_incoming *serving = ri_context_self()->serving;

	return serving == NULL ? 1 : serving->depth + 1;
}

ridl_status
ri_call_begin(const ridl_method_table *m, const ridl_call_options *options, ridl_conn *conn,
    ri_time now, ridl_duration *out_timeout, ri_time *out_deadline)
{
	const ri_incoming *serving = ri_context_self()->serving;
	ridl_duration timeout = options == NULL ? 0 : options->timeout;

	if (timeout < 0)
		return ri_fail(RIDL_E_INVALID, "%s: a timeout cannot be negative", m->name);
	if ((m->flags & RIDL_METHOD_ONEWAY) == 0 && ri_call_depth() > RI_MAX_DEPTH)
		return ri_fail(RIDL_E_DEPTH, "%s: more than %d calls nested in each other",
		    m->name, RI_MAX_DEPTH);
	if (timeout == 0)
		timeout = m->timeout;
	if (timeout == 0)
		timeout =
		    conn == NULL ? RIDL_FOREVER : (ridl_duration)ri_atomic64_load(&conn->timeout);
	*out_deadline = ri_time_after(now, timeout);
	/* Who serves a call has no more time than its caller. */
	if (serving != NULL && serving->deadline < *out_deadline) {
		*out_deadline = serving->deadline;
		timeout = serving->deadline > now ? serving->deadline - now : 0;
	}
	*out_timeout = timeout;
	return RIDL_OK;
}

static ridl_status
start(ri_remote *r, const ridl_method_table *m, const ridl_call_options *options,
    const void *args, ri_future *f, bool unwaited, ri_time *out_deadline)
{
	bool oneway = (m->flags & RIDL_METHOD_ONEWAY) != 0;
	ri_call_start s = {
		.object = r->id,
		.method = m->id,
		.oneway = oneway,
		.no_wait = options != NULL && options->no_wait,
		.unwaited = unwaited,
		.method_name = m->name,
	};
	ri_body body;
	ridl_status st = ri_call_begin(m, options, r->conn, ri_now(), &s.timeout, &s.deadline);

	if (st != RIDL_OK)
		return st;
	*out_deadline = s.deadline;
	if (f != NULL) {
		f->pending.deadline = s.deadline;
		f->pending.depth = ri_call_depth();
	}
	st = ri_body_gather(&body, m->args, args);
	if (st == RIDL_OK)
		st = ri_conn_call(r->conn, &s, &body.out, f == NULL ? NULL : &f->pending);
	else
		ri_error_place(m->name, r->conn->setup->address);
	ri_body_done(&body);
	return st;
}

ridl_status
ri_remote_call(ri_remote *r, const ridl_method_table *m, const ridl_call_options *options,
    const void *args, void *out)
{
	ri_time deadline;
	ridl_status st;
	ri_future f;

	ri_result_clear(m, out);
	if (ri_conn_check_inherited(r->conn) != RIDL_OK)
		return RIDL_E_CLOSED;
	if ((m->flags & RIDL_METHOD_ONEWAY) != 0)
		return start(r, m, options, args, NULL, false, &deadline);
	ri_future_init(&f, m, NULL, r->conn, &r->conn->hub);
	st = start(r, m, options, args, &f, false, &deadline);
	if (st != RIDL_OK)
		return st;
	ri_future_finish_sync(&f, deadline);
	st = ri_future_result(&f, out, true);
	ri_future_done(&f);
	return st;
}

ridl_future *
ri_remote_call_async(
    ri_remote *r, const ridl_method_table *m, const ridl_call_options *options, const void *args)
{
	ri_time deadline;
	ri_future *f;

	if (ri_conn_check_inherited(r->conn) != RIDL_OK)
		return ri_future_failed(m);
	f = ri_future_new(m, &r->object.base, r->conn, &r->conn->hub);
	if (f == NULL)
		return ri_future_no_memory();
	if (start(r, m, options, args, f, true, &deadline) != RIDL_OK)
		ri_future_fail_start(f);
	return &f->base;
}
