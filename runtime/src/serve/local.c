/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <future/body.h>
#include <future/future.h>
#include <serve/call.h>
#include <serve/local.h>

/* p: what the answer completes; NULL for a oneway. On success *out_call is held for the caller, and is to be run. */
static ridl_status
make_call(ri_local *local, const ridl_method_table *m, const void *args, ridl_duration timeout,
    ri_pending *p, ri_call **out_call)
{
	int64_t us = timeout / 1000 + 1;
	ri_frame frame = {
		.kind = RI_FRAME_CALL,
		.method = m->id,
		.timeout_us = us > UINT32_MAX ? 0 : (uint32_t)us,
	};
	ri_claims claims;
	ri_call *call = NULL;
	ri_body body;
	ridl_status st = ri_body_encode(&body, m->args, args);

	if (st != RIDL_OK) {
		ri_body_done(&body);
		return ri_error_place(m->name, NULL);
	}
	frame.body = ri_body_bytes(&body);
	frame.body_len = body.out.body_len;
	ridl_object_ref(&local->object.base); /* the call's, if there is one */
	if (ri_claims_of_body(&claims, &body))
		call = ri_call_new(NULL, &frame, NULL, &local->object.base, &claims, p);
	ri_body_done(&body);
	if (call == NULL) {
		ri_claims_done(&claims, NULL);
		ridl_object_unref(&local->object.base);
		return ri_fail(RIDL_E_NO_MEMORY, "%s: memory is out", m->name);
	}
	call->in.work.nests = true;
	call->in.depth = ri_call_depth();
	call->in.hold(&call->in);
	*out_call = call;
	return RIDL_OK;
}

static ridl_status
begin(ri_local *local, const ridl_method_table *m, const ridl_call_options *options,
    const void *args, ri_future *f)
{
	bool oneway = (m->flags & RIDL_METHOD_ONEWAY) != 0;
	ri_pending *p = f == NULL || oneway ? NULL : &f->pending;
	ridl_duration timeout;
	ri_time deadline;
	ri_call *call;
	ridl_status st = ri_call_begin(m, options, NULL, ri_now(), &timeout, &deadline);

	if (st == RIDL_OK)
		st = make_call(local, m, args, timeout, p, &call);
	if (st != RIDL_OK)
		return st;
	if (f != NULL) {
		f->pending.deadline = deadline;
		f->inner = &call->in;
	}
	if (ri_call_taken(&call->in.work))
		ri_run_work(&call->in.work);
	if (f == NULL)
		call->in.drop(&call->in);
	else if (oneway)
		ri_pending_complete(&f->pending, &(ri_answer){ 0 });
	return RIDL_OK;
}

ridl_status
ri_local_call(ri_local *local, const ridl_method_table *m, const ridl_call_options *options,
    const void *args, void *out)
{
	ridl_status st;
	ri_future f;

	ri_result_clear(m, out);
	if ((m->flags & RIDL_METHOD_ONEWAY) != 0)
		return begin(local, m, options, args, NULL);
	ri_future_init(&f, m, NULL, NULL, &local->hub);
	st = begin(local, m, options, args, &f);
	if (st != RIDL_OK)
		return st;
	ri_future_finish_sync(&f, f.pending.deadline);
	st = ri_future_result(&f, out, true);
	ri_future_done(&f);
	return st;
}

ridl_future *
ri_local_call_async(ri_local *local, const ridl_method_table *m, const ridl_call_options *options,
    const void *args)
{
	ri_future *f = ri_future_new(m, &local->object.base, NULL, &local->hub);

	if (f == NULL)
		return ri_future_no_memory();
	if (begin(local, m, options, args, f) != RIDL_OK)
		ri_future_fail_start(f);
	return &f->base;
}
