/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <future/future.h>
#include <ridl/gen.h>
#include <serve/call.h>
#include <serve/local.h>

/*
 * What stubs call: finds out what kind of object it is, and hands on.
 */

ridl_object *
ridl_gen_object_new(const ridl_interface_table *t, const void *ops, size_t ops_size, void *self)
{
	if (ops == NULL) {
		ri_fail(RIDL_E_INVALID, "%s: an object needs a table of handlers", t->name);
		return NULL;
	}
	return ri_local_new(t, ops, ops_size, NULL, self, NULL);
}

ridl_object *
ridl_gen_callback_new(
    const ridl_interface_table *t, ridl_slot invoke, void *self, void (*released)(void *self))
{
	return ri_local_new(t, NULL, 0, invoke, self, released);
}

ridl_object *
ridl_gen_object_at(ridl_conn *conn, const ridl_interface_table *t)
{
	return conn == NULL ? ri_object_broken(RIDL_E_INVALID) : ri_refs_service(conn, t);
}

ridl_object *
ridl_gen_object_from(ridl_object *o, const ridl_interface_table *t)
{
	return o != NULL && ri_object_is_a(o, t) ? o : NULL;
}

/* RIDL_OK unless nothing can be called on it. */
static ridl_status
check_object(ridl_object *o, const ridl_method_table *m)
{
	ridl_status why;

	if (o == NULL)
		return ri_fail(RIDL_E_INVALID, "%s is called on NULL", m->name);
	if (ri_object_of(o)->kind != RI_OBJECT_BROKEN)
		return RIDL_OK;
	why = ri_object_why_broken(o);
	if (why == RIDL_E_CLOSED)
		return ri_fail(why,
		    "%s is called on nothing: the object's connection is that of the process "
		    "which "
		    "has called fork(); connect again in the child",
		    m->name);
	return ri_fail(why, "%s is called on nothing: there was no %s for the object", m->name,
	    why == RIDL_E_NO_MEMORY ? "memory" : "connection");
}

ridl_status
ridl_gen_call(ridl_object *o, const ridl_method_table *m, const ridl_call_options *options,
    const void *args, void *out)
{
	ridl_status st = check_object(o, m);

	ri_result_clear(m, out);
	if (st != RIDL_OK)
		return st;
	if (ri_object_local(o) != NULL)
		return ri_local_call(ri_object_local(o), m, options, args, out);
	return ri_remote_call(ri_object_remote(o), m, options, args, out);
}

ridl_status
ridl_gen_call_timed(ridl_object *o, const ridl_method_table *m, ridl_duration timeout,
    const void *args, void *out)
{
	const ridl_call_options options = {
		.size = sizeof options,
		.timeout = timeout == 0 ? 1 : timeout, /* 0 there is the default */
	};

	return ridl_gen_call(o, m, &options, args, out);
}

ridl_future *
ridl_gen_call_async(ridl_object *o, const ridl_method_table *m, const ridl_call_options *options,
    const void *args)
{
	if (check_object(o, m) != RIDL_OK)
		return ri_future_failed(m);
	if (ri_object_local(o) != NULL)
		return ri_local_call_async(ri_object_local(o), m, options, args);
	return ri_remote_call_async(ri_object_remote(o), m, options, args);
}

ridl_future *
ridl_gen_future_of(ridl_future *future, const ridl_method_table *m)
{
	if (future == NULL || (future->private_ != NULL && future->private_ != m))
		return NULL;
	return future;
}

ridl_status
ridl_gen_future_value(ridl_future *future, const ridl_method_table *m, void *out)
{
	ridl_status st = ridl_future_wait(future);

	ri_result_clear(m, out);
	/* It may have ended although there was no memory to wait for it. */
	if (st != RIDL_OK && !ridl_future_ready(future))
		return st;
	return ri_future_result(ri_future_of(future), out, false);
}

ridl_status
ridl_gen_reply(ridl_call *call, const void *results)
{
	return ri_call_reply((ri_call *)(void *)call, results);
}

ridl_status
ridl_gen_throw(ridl_call *call, const ridl_error_table *error, const void *detail)
{
	return ri_call_throw((ri_call *)(void *)call, error, detail);
}

const void *
ridl_gen_error_detail(const ridl_error *error, const ridl_error_table *t)
{
	return error != NULL && error->status == t->status ? error->detail : NULL;
}
