/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <conn/registry.h>

void
ri_registry_init(ri_registry *r)
{
	ri_mutex_init(&r->mu);
	ri_idmap_init(&r->services);
}

void
ri_registry_done(ri_registry *r)
{
	size_t at = 0;
	ridl_object *o;

	while ((o = ri_idmap_next(&r->services, &at)) != NULL)
		ridl_object_unref(o);
	ri_idmap_done(&r->services);
	ri_mutex_done(&r->mu);
}

static ridl_status
add_locked(ri_registry *r, ridl_object *o, const ridl_interface_table *t)
{
	const ridl_object *holder = ri_idmap_get(&r->services, ri_service_id(t));

	if (holder != NULL)
		return ri_fail(RIDL_E_BUSY,
		    "%s cannot be published: that place is taken by %s; publish each service "
		    "once",
		    t->name, ri_object_interface(holder)->name);
	if (!ri_idmap_put(&r->services, ri_service_id(t), o))
		return ri_fail(
		    RIDL_E_NO_MEMORY, "%s cannot be published: memory is out", t->name);
	ridl_object_ref(o);
	return RIDL_OK;
}

ridl_status
ri_registry_add(ri_registry *r, ridl_object *o)
{
	const ridl_interface_table *t;
	ridl_status st;

	if (o == NULL || ri_object_local(o) == NULL)
		return ri_fail(RIDL_E_INVALID,
		    "only an object made here can be published: use the service's _new()");
	t = ri_object_interface(o);
	if ((t->flags & RIDL_INTERFACE_SERVICE) == 0)
		return ri_fail(RIDL_E_INVALID,
		    "%s is an interface, not a service: pass it to somebody instead", t->name);
	ri_mutex_lock(&r->mu);
	st = add_locked(r, o, t);
	ri_mutex_unlock(&r->mu);
	return st;
}

ridl_object *
ri_registry_get(ri_registry *r, uint32_t id)
{
	ridl_object *o;

	ri_mutex_lock(&r->mu);
	o = ridl_object_ref(ri_idmap_get(&r->services, id));
	ri_mutex_unlock(&r->mu);
	return o;
}
