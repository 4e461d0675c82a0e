/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <codec/codec.h>
#include <conn/conn.h>
#include <platform/memory.h>
#include <string.h>

#include "wire.ridl.h"

/*
 * References: what of ours the peer holds (exports), what of the peer's we hold (imports).
 *
 * An export's entry counts every time a reference was listed in a frame to the peer, and keeps the object
 * alive until the peer has given all of them back. An import's proxy counts how often it was listed to
 * us, and gives that number back when nobody here uses it any more; most of it before, if it grows large. Since
 * the numbers are exact, a release may cross a frame that lists the object again.
 *
 * Ids are a slot and its generation, so that an old id names nothing.
 */

typedef struct ri_export {
	ridl_object *object; /* NULL: free */
	uint64_t count;      /* what can be listed in a lifetime */
	uint32_t next_free;
	uint16_t generation; /* 1..32767 */
} ri_export;

/* Made when the first object is given to the peer. */
struct ri_exports {
	ri_export *slots;
	uint32_t cap;
	uint32_t free;
	ri_idmap slot_of; /* by object: its slot + 1 */
};

typedef struct ri_release {
	uint32_t id;
	uint32_t count;
} ri_release;

enum { SLOT_BITS = 16, MAX_GENERATION = 0x7fff, NONE = UINT32_MAX, FIRST_CAP = 8, BATCH = 32 };
/* An object may be passed to us for ever while we hold it: what is more than one is given back when it is so many. */
enum { MANY = 1 << 16 };

static const uint32_t SERVICE_BIT = 0x80000000u;

void
ri_refs_init(ridl_conn *conn)
{
	ri_idmap_init(&conn->imports);
}

void
ri_refs_done(ridl_conn *conn)
{
	struct ri_exports *exports = conn->exports;

	ri_free(conn->releases);
	ri_idmap_done(&conn->imports);
	if (exports == NULL)
		return;
	/* What was still answered after the end may have listed some. */
	for (uint32_t i = 0; i < exports->cap; i++)
		ridl_object_unref(exports->slots[i].object);
	ri_free(exports->slots);
	ri_idmap_done(&exports->slot_of);
	ri_free(exports);
}

ri_ref *
ri_refs_room(size_t n)
{
	return ri_alloc(n * sizeof(ri_ref));
}

void
ri_refs_free_room(ri_ref *refs)
{
	ri_free(refs);
}

/*
 * Exports.
 */

static bool
make_exports(ridl_conn *conn)
{
	conn->exports = ri_zalloc(sizeof *conn->exports);
	if (conn->exports == NULL)
		return false;
	conn->exports->free = NONE;
	ri_idmap_init(&conn->exports->slot_of);
	return true;
}

static bool
grow_exports(struct ri_exports *x)
{
	uint32_t cap = x->cap == 0 ? FIRST_CAP : x->cap * 2;
	ri_export *slots;

	if (cap > 1u << SLOT_BITS)
		return false;
	slots = ri_realloc(x->slots, cap * sizeof *slots);
	if (slots == NULL)
		return false;
	for (uint32_t i = cap; i-- > x->cap;) {
		slots[i] = (ri_export){ .next_free = x->free, .generation = 1 };
		x->free = i;
	}
	x->slots = slots;
	x->cap = cap;
	return true;
}

static uint32_t
id_of(const ridl_conn *conn, const ri_export *e)
{
	return (uint32_t)e->generation << SLOT_BITS | (uint32_t)(e - conn->exports->slots);
}

static ri_export *
export_of(const ridl_conn *conn, uint32_t id)
{
	uint32_t i = id & ((1u << SLOT_BITS) - 1);
	ri_export *e;

	if (conn->exports == NULL || i >= conn->exports->cap)
		return NULL;
	e = &conn->exports->slots[i];
	return e->object != NULL && e->generation == id >> SLOT_BITS ? e : NULL;
}

static ri_export *
find_export(const ridl_conn *conn, const ridl_object *o)
{
	uintptr_t i;

	if (conn->exports == NULL)
		return NULL;
	i = (uintptr_t)ri_idmap_get(&conn->exports->slot_of, (uintptr_t)o);
	return i == 0 ? NULL : &conn->exports->slots[i - 1];
}

static ri_export *
add_export(ridl_conn *conn, ridl_object *o)
{
	struct ri_exports *x;
	ri_export *e;
	uint32_t i;

	if (conn->exports == NULL && !make_exports(conn))
		return NULL;
	x = conn->exports;
	if (x->free == NONE && !grow_exports(x))
		return NULL;
	i = x->free;
	if (!ri_idmap_put(&x->slot_of, (uintptr_t)o, (void *)(uintptr_t)(i + 1)))
		return NULL;
	e = &x->slots[i];
	x->free = e->next_free;
	e->object = ridl_object_ref(o);
	e->count = 0;
	/* The peer may call it without being asked to: where nobody waits, the poller has to watch. */
	if (conn->exported++ == 0)
		ri_conn_rearm_locked(conn);
	return e;
}

/* The object of the freed entry: to be unreferenced without the lock. */
static ridl_object *
drop_export(ridl_conn *conn, ri_export *e)
{
	struct ri_exports *x = conn->exports;
	ridl_object *o = e->object;

	ri_idmap_take(&x->slot_of, (uintptr_t)o);
	e->object = NULL;
	e->generation = e->generation == MAX_GENERATION ? 1 : (uint16_t)(e->generation + 1);
	e->next_free = x->free;
	x->free = (uint32_t)(e - x->slots);
	conn->exported--;
	return o;
}

static bool
export_one(ridl_conn *conn, ridl_object *o, ri_ref *out)
{
	const ri_remote *remote = ri_object_remote(o);
	ri_export *e;

	if (remote != NULL && remote->conn == conn) {
		out->id = remote->id;
		out->owner = RI_REF_RECEIVERS;
		return true;
	}
	e = find_export(conn, o);
	if (e == NULL && (e = add_export(conn, o)) == NULL)
		return false;
	e->count++;
	out->id = id_of(conn, e);
	out->owner = RI_REF_SENDERS;
	return true;
}

/* The caller still holds every object, so none of them goes here. */
void
ri_refs_unexport_locked(ridl_conn *conn, const ri_ref *refs, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		ri_export *e;

		if (refs[i].owner == RI_REF_RECEIVERS ||
		    (e = export_of(conn, refs[i].id)) == NULL)
			continue;
		if (--e->count == 0)
			ridl_object_unref(drop_export(conn, e));
	}
}

ridl_status
ri_refs_export_locked(ridl_conn *conn, const ri_outgoing *out, ri_ref *refs)
{
	for (size_t i = 0; i < out->n_objects; i++) {
		refs[i].interface = out->interfaces[i];
		if (!export_one(conn, out->objects[i], &refs[i])) {
			ri_refs_unexport_locked(conn, refs, i);
			return RIDL_E_NO_MEMORY;
		}
	}
	return RIDL_OK;
}

bool
ri_refs_released_locked(ridl_conn *conn, uint32_t id, uint32_t n, ridl_object **out_last)
{
	ri_export *e = export_of(conn, id);

	*out_last = NULL;
	/* One that crosses our end gives back what has been dropped already: ri_refs_drop_exports(). */
	if (e == NULL || n == 0 || n > e->count)
		return conn->state != RI_CONN_OPEN;
	e->count -= n;
	if (e->count == 0)
		*out_last = drop_export(conn, e);
	return true;
}

static ridl_object *
exported_object(ridl_conn *conn, uint32_t id)
{
	const ri_export *e;
	ridl_object *o;

	ri_mutex_lock(&conn->hub.mu);
	e = export_of(conn, id);
	o = e == NULL ? NULL : ridl_object_ref(e->object);
	ri_mutex_unlock(&conn->hub.mu);
	return o;
}

/* Of the server's services: what is published stays so while the server lives. */
static ridl_object *
served_object(ridl_conn *conn, uint32_t id)
{
	if (conn->called != NULL && conn->called_id == id)
		return ridl_object_ref(conn->called);
	conn->called = ri_registry_get(conn->setup->services, id);
	conn->called_id = id;
	return conn->called;
}

ridl_object *
ri_refs_target(ridl_conn *conn, uint32_t id, ridl_status *why)
{
	ri_registry *own = ri_atomic_ptr_load(&conn->own_services);
	ridl_object *o;

	if ((id & SERVICE_BIT) == 0) {
		*why = RIDL_E_NO_OBJECT;
		return exported_object(conn, id);
	}
	*why = RIDL_E_NO_SERVICE;
	o = own == NULL ? NULL : ri_registry_get(own, id);
	if (o == NULL && conn->setup->services != NULL)
		o = served_object(conn, id);
	return o;
}

/*
 * Imports.
 */

/* The interface is set when the reference is claimed for a parameter of that type. */
static ri_remote *
add_import_locked(ridl_conn *conn, uint32_t id)
{
	ri_remote *r = ri_zalloc(sizeof *r);

	if (r == NULL)
		return NULL;
	r->object.kind = RI_OBJECT_REMOTE;
	ri_list_init(&r->deaths);
	ri_list_init(&r->strand.waiting);
	r->conn = conn;
	r->id = id;
	r->dead = conn->state != RI_CONN_OPEN;
	if (!ri_idmap_put(&conn->imports, id, r)) {
		ri_free(r);
		return NULL;
	}
	ri_conn_hold(conn);
	return r;
}

/* With a count for the caller, or NULL. */
static ri_remote *
import_locked(ridl_conn *conn, uint32_t id)
{
	ri_remote *r = ri_idmap_get(&conn->imports, id);

	if (r == NULL)
		r = add_import_locked(conn, id);
	if (r != NULL)
		ri_atomic_add(&r->object.refs, 1);
	return r;
}

static bool
gather_release_locked(ridl_conn *conn, uint32_t id, uint32_t count)
{
	if (conn->n_releases == conn->releases_cap) {
		uint32_t cap = conn->releases_cap == 0 ? BATCH : conn->releases_cap * 2;
		ri_release *releases = ri_realloc(conn->releases, cap * sizeof *releases);

		if (releases == NULL)
			return false;
		conn->releases = releases;
		conn->releases_cap = cap;
	}
	conn->releases[conn->n_releases++] = (ri_release){ id, count };
	return true;
}

static bool
send_some_releases_locked(ridl_conn *conn, const ri_release *releases, size_t n)
{
	ridl_wire_released_reference items[BATCH];
	ridl_wire_released_reference *pointers[BATCH];
	const ridl_wire_release message = { .n_references = n, .references = pointers };
	uint8_t body[BATCH * 16];
	size_t len;

	for (size_t i = 0; i < n; i++) {
		items[i] = (ridl_wire_released_reference){
			.id = releases[i].id,
			.count = releases[i].count,
		};
		pointers[i] = &items[i];
	}
	return ri_encode(&ridl_wire_release_table, &message, body, sizeof body, NULL, &len) ==
		   RIDL_OK &&
	       ri_conn_control_locked(
		   conn, RI_FRAME_RELEASE, 0, 0, body + sizeof body - len, len);
}

bool
ri_refs_send_releases_locked(ridl_conn *conn)
{
	while (conn->n_releases > 0) {
		uint32_t n = conn->n_releases < BATCH ? conn->n_releases : BATCH;

		if (!send_some_releases_locked(conn, conn->releases + conn->n_releases - n, n))
			return false;
		conn->n_releases -= n;
	}
	return true;
}

/* Without memory to say that a reference is given back, the peer would keep it for ever: better no connection. */
static void
remote_gone_locked(ri_remote *r)
{
	ridl_conn *conn = r->conn;

	if (ri_idmap_get(&conn->imports, r->id) == r)
		ri_idmap_take(&conn->imports, r->id);
	if (r->received > 0)
		conn->imported--;
	if (r->received == 0 || conn->state != RI_CONN_OPEN)
		return;
	if (!gather_release_locked(conn, r->id, r->received))
		ri_sock_shutdown(conn->fd);
	else
		ri_conn_flush_batch_locked(conn);
}

void
ri_remote_unref(ri_remote *r)
{
	ridl_conn *conn = r->conn;
	uint32_t refs = ri_atomic_load(&r->object.refs);
	bool last;

	if (ri_conn_is_inherited(conn))
		return;
	while (refs > 1) {
		if (ri_atomic_cas(&r->object.refs, refs, refs - 1))
			return;
		refs = ri_atomic_load(&r->object.refs);
	}
	/* Perhaps the last: who finds it in the table takes its count under the lock. */
	ri_mutex_lock(&conn->hub.mu);
	last = ri_atomic_sub(&r->object.refs, 1) == 1;
	if (last)
		remote_gone_locked(r);
	ri_mutex_unlock(&conn->hub.mu);
	if (!last)
		return;
	ri_free(r->also);
	ri_free(r);
	ri_conn_release(conn);
}

ridl_object *
ri_refs_service(ridl_conn *conn, const ridl_interface_table *t)
{
	ri_remote *r;

	if (ri_conn_is_inherited(conn))
		return ri_object_broken(RIDL_E_CLOSED);
	ri_mutex_lock(&conn->hub.mu);
	r = import_locked(conn, ri_service_id(t));
	if (r != NULL && r->object.base.private_ == NULL)
		r->object.base.private_ = t;
	ri_mutex_unlock(&conn->hub.mu);
	return r == NULL ? ri_object_broken(RIDL_E_NO_MEMORY) : &r->object.base;
}

static bool
is_a_locked(const ri_remote *r, const ridl_interface_table *t)
{
	const ridl_interface_table *known = ri_object_interface(&r->object.base);

	if (known != NULL && ri_interface_is_a(known, t))
		return true;
	for (size_t i = 0; i < r->n_also; i++)
		if (ri_interface_is_a(r->also[i], t))
			return true;
	return false;
}

/* No more than there are interfaces in this program: a peer cannot make it grow. */
static ridl_status
learn_beside_locked(ri_remote *r, const ridl_interface_table *t)
{
	const ridl_interface_table **also;

	for (size_t i = 0; i < r->n_also; i++)
		if (ri_interface_is_a(t, r->also[i])) {
			r->also[i] = t;
			return RIDL_OK;
		}
	also = ri_alloc((r->n_also + 1) * sizeof *also);
	if (also == NULL)
		return ri_fail(RIDL_E_NO_MEMORY, "memory is out");
	for (size_t i = 0; i < r->n_also; i++)
		also[i] = r->also[i];
	also[r->n_also++] = t;
	ri_free(r->also);
	r->also = also;
	return RIDL_OK;
}

ridl_status
ri_remote_learn(ri_remote *r, const ridl_interface_table *t)
{
	const ridl_interface_table *known;
	ridl_status st = RIDL_OK;

	ri_mutex_lock(&r->conn->hub.mu);
	known = ri_object_interface(&r->object.base);
	if (known == NULL || (known != t && ri_interface_is_a(t, known)))
		r->object.base.private_ = t;
	else if (!is_a_locked(r, t))
		st = learn_beside_locked(r, t);
	ri_mutex_unlock(&r->conn->hub.mu);
	return st;
}

bool
ri_remote_is_a(ri_remote *r, const ridl_interface_table *t)
{
	bool is;

	ri_mutex_lock(&r->conn->hub.mu);
	is = is_a_locked(r, t);
	ri_mutex_unlock(&r->conn->hub.mu);
	return is;
}

/*
 * Claims: what the references of a frame stand for.
 */

static void
count_received_locked(ridl_conn *conn, ri_remote *r)
{
	if (r->received++ == 0)
		conn->imported++;
	/* Without memory for it the next one tries again. */
	if (r->received >= MANY && conn->state == RI_CONN_OPEN &&
	    gather_release_locked(conn, r->id, r->received - 1)) {
		r->received = 1;
		ri_conn_flush_batch_locked(conn);
	}
}

static ridl_object *
claim_one(ridl_conn *conn, const ri_ref *ref)
{
	ridl_status why;
	ri_remote *r;

	if (ref->owner == RI_REF_RECEIVERS)
		return ri_refs_target(conn, ref->id, &why);
	ri_mutex_lock(&conn->hub.mu);
	r = import_locked(conn, ref->id);
	if (r != NULL)
		count_received_locked(conn, r);
	ri_mutex_unlock(&conn->hub.mu);
	return r == NULL ? NULL : &r->object.base;
}

ridl_status
ri_refs_claim(ridl_conn *conn, const ri_frame *frame, ri_claims *claims)
{
	size_t n = frame->n_refs;
	bool too_many;

	memset(claims, 0, sizeof *claims);
	if (n == 0)
		return RIDL_OK;
	claims->objects = ri_zalloc(n * (sizeof(ridl_object *) + sizeof(uint32_t)));
	if (claims->objects == NULL)
		return RIDL_E_NO_MEMORY;
	claims->interfaces = (uint32_t *)(void *)(claims->objects + n);
	claims->n = n;
	for (size_t i = 0; i < n; i++) {
		const ri_ref ref = ri_frame_ref(frame, i);

		claims->interfaces[i] = ref.interface;
		claims->objects[i] = claim_one(conn, &ref);
		if (claims->objects[i] != NULL)
			continue;
		if (ref.owner == RI_REF_SENDERS)
			return RIDL_E_NO_MEMORY; /* it is counted by the peer: the caller ends the connection */
		claims->broken = true;
	}
	ri_mutex_lock(&conn->hub.mu);
	too_many = conn->imported > conn->setup->limits.references;
	ri_mutex_unlock(&conn->hub.mu);
	return too_many ? RIDL_E_TOO_BIG : RIDL_OK;
}

void
ri_claims_done(ri_claims *claims, ri_hub *hub)
{
	for (size_t i = 0; i < claims->n; i++)
		if (claims->objects[i] != NULL)
			ri_object_unref_to(claims->objects[i], hub);
	ri_free(claims->objects);
	memset(claims, 0, sizeof *claims);
}

/*
 * The end.
 */

/* Under one lock from the list to the work: whoever takes a registration back finds it in one of them. */
void
ri_refs_end_locked(ridl_conn *conn, ri_hub_wakeup *up)
{
	size_t at = 0;
	ri_remote *r;
	ri_list *node;

	while ((r = ri_idmap_next(&conn->imports, &at)) != NULL) {
		r->dead = true;
		while ((node = ri_list_pop(&r->deaths)) != NULL) {
			ri_death *d = RI_CONTAINER_OF(node, ri_death, link);
			ri_hub_wakeup more;

			d->state = RI_DEATH_QUEUED;
			more = ri_hub_push_locked(&conn->hub, &d->work);
			if (more.wake != NULL)
				up->wake = more.wake; /* sleepers are all woken at the end */
		}
	}
	conn->n_releases = 0;
}

void
ri_refs_drop_exports(ridl_conn *conn)
{
	for (uint32_t i = 0;; i++) {
		ridl_object *o = NULL;

		ri_mutex_lock(&conn->hub.mu);
		if (conn->exports == NULL || i >= conn->exports->cap) {
			ri_mutex_unlock(&conn->hub.mu);
			return;
		}
		if (conn->exports->slots[i].object != NULL)
			o = drop_export(conn, &conn->exports->slots[i]);
		ri_mutex_unlock(&conn->hub.mu);
		ri_object_unref_to(o, &conn->hub);
	}
}
