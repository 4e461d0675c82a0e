/* SPDX-License-Identifier: MIT */
#include <conn/object.h>
#include <platform/memory.h>
#include <string.h>

bool
ri_interface_is_a(const ridl_interface_table *t, const ridl_interface_table *wanted)
{
	if (t == wanted || t->id == wanted->id)
		return true;
	for (size_t i = 0; i < t->n_ancestors; i++)
		if (t->ancestors[i]->id == wanted->id)
			return true;
	return false;
}

bool
ri_object_is_a(ridl_object *o, const ridl_interface_table *wanted)
{
	ri_remote *remote = ri_object_remote(o);

	return remote != NULL ? ri_remote_is_a(remote, wanted)
			      : ri_interface_is_a(ri_object_interface(o), wanted);
}

const ridl_interface_method *
ri_interface_method(const ridl_interface_table *t, uint32_t id)
{
	size_t lo = 0, hi = t->n_methods;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (t->methods[mid].id < id)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < t->n_methods && t->methods[lo].id == id ? &t->methods[lo] : NULL;
}

static void
call_released(ri_local *local)
{
	void (*released)(void *) = ((const ri_ops_head *)local->ops)->released;

	if (released != NULL)
		released(local->self);
	ri_hub_done(&local->hub);
	ri_free(local);
}

static void
run_last(ri_work *work)
{
	call_released(RI_CONTAINER_OF(work, ri_local, last));
}

ridl_object *
ri_local_new(const ridl_interface_table *table, const void *ops, size_t ops_size, ridl_slot only,
    void *self, void (*released)(void *self))
{
	ri_local *local = ri_zalloc(sizeof *local);

	if (local == NULL)
		return NULL;
	local->object.base.private_ = table;
	ri_atomic_store(&local->object.refs, 1);
	local->object.kind = RI_OBJECT_LOCAL;
	local->own = (ri_ops_head){ released, only };
	local->ops = ops != NULL ? ops : &local->own;
	local->ops_size = ops != NULL ? ops_size : sizeof local->own;
	local->self = self;
	ri_hub_init(&local->hub);
	ri_list_init(&local->strand.waiting);
	ri_list_init(&local->last.link);
	local->last.run = run_last;
	return &local->object.base;
}

ridl_slot
ri_local_slot(const ri_local *local, const ridl_interface_method *m)
{
	/* A program built with an older header has a shorter table: what it lacks is empty. */
	size_t at = local->ops == &local->own ? offsetof(ri_ops_head, first) : m->slot;
	ridl_slot slot;

	if (local->ops_size < sizeof slot || at > local->ops_size - sizeof slot)
		return NULL;
	memcpy(&slot, (const char *)local->ops + at, sizeof slot);
	return slot;
}

static const ridl_interface_table no_interface = { .name = "" };

/* For all interfaces: whatever is called on them fails before its interface matters. */
static ri_object nowhere = { .base = { &no_interface }, .kind = RI_OBJECT_BROKEN };
static ri_object unmade = { .base = { &no_interface }, .kind = RI_OBJECT_BROKEN };
static ri_object inherited = { .base = { &no_interface }, .kind = RI_OBJECT_BROKEN };

ridl_object *
ri_object_broken(ridl_status why)
{
	switch (why) {
	case RIDL_E_NO_MEMORY:
		return &unmade.base;
	case RIDL_E_CLOSED:
		return &inherited.base;
	default:
		return &nowhere.base;
	}
}

ridl_status
ri_object_why_broken(const ridl_object *o)
{
	if (o == &unmade.base)
		return RIDL_E_NO_MEMORY;
	return o == &inherited.base ? RIDL_E_CLOSED : RIDL_E_INVALID;
}

ridl_object *
ridl_object_ref(ridl_object *o)
{
	if (o != NULL && ri_object_of(o)->kind != RI_OBJECT_BROKEN)
		ri_atomic_add(&ri_object_of(o)->refs, 1);
	return o;
}

void
ri_object_unref_to(ridl_object *o, ri_hub *hub)
{
	ri_local *local;

	if (o == NULL || ri_object_of(o)->kind == RI_OBJECT_BROKEN)
		return;
	local = ri_object_local(o);
	if (local == NULL) {
		ri_remote_unref((ri_remote *)(void *)o);
		return;
	}
	if (ri_atomic_sub(&local->object.refs, 1) != 1)
		return;
	if (hub != NULL && ((const ri_ops_head *)local->ops)->released != NULL)
		ri_hub_push(hub, &local->last);
	else
		call_released(local);
}

void
ridl_object_unref(ridl_object *o)
{
	ri_object_unref_to(o, NULL);
}
