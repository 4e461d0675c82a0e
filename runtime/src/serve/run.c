/* SPDX-License-Identifier: MIT */
#include <base/arena.h>
#include <base/error.h>
#include <base/macros.h>
#include <future/body.h>
#include <serve/call.h>
#include <string.h>

/*
 * From a call to its handler: finds the method, decodes, runs, and passes on what it returned.
 *
 * Oneways and @ordered calls of one object never overlap and keep their order: from when one is taken, those taken
 * after it wait in the object's strand, and the thread that runs one runs them after it.
 */

/* Where the handler puts its results, by the method's shape. NULL without memory. */
static void *
out_for(const ridl_method_table *m, void *results, ridl_arena *mem)
{
	const ridl_field *field = m->results->fields;
	const ridl_message_table *inner;
	void *message;

	switch (m->shape) {
	case RIDL_SHAPE_NONE:
	case RIDL_SHAPE_BODY:
	case RIDL_SHAPE_BLOCK:
		return results;
	case RIDL_SHAPE_MESSAGE:
		inner = field->sub;
		message = ri_arena_zalloc(mem, inner->size);
		memcpy((char *)results + field->offset, &message, sizeof message);
		return message;
	default:
		return (char *)results + field->offset;
	}
}

/*
 * What a call takes when it is taken apart counts as its peer's memory before it is taken. Up to here nobody asks: what a
 * frame is charged covers it nearly, and a lock would cost more. Then it is lent in growing pieces, so that the lock is
 * taken a few times.
 */
enum { GROWS_FREELY = 16 << 10, MOST_AHEAD = 1 << 20 };

typedef struct peers_memory {
	ri_lender lender;
	ri_incoming *in;
	bool spent; /* the peer may not have more */
} peers_memory;

static size_t
lend(ri_lender *lender, size_t need)
{
	peers_memory *m = RI_CONTAINER_OF(lender, peers_memory, lender);
	const size_t had = (size_t)m->in->grown;
	/* Once it is much, all of it counts. */
	const size_t freely = had == 0 ? GROWS_FREELY : 0;
	size_t ahead = had < MOST_AHEAD ? had + freely : MOST_AHEAD;

	if (need > RI_ARENA_BUDGET - freely - had)
		return 0; /* no message may be so large, whosever the memory is */
	if (ahead > RI_ARENA_BUDGET - freely - had - need)
		ahead = RI_ARENA_BUDGET - freely - had - need;
	if (ri_incoming_grow(m->in, freely + need + ahead))
		return need + ahead;
	m->spent = !ri_incoming_grow(m->in, freely + need);
	return m->spent ? 0 : need;
}

static ridl_status
decode_arguments(ri_call *call, void **args)
{
	peers_memory m = { { lend }, &call->in, false };
	ridl_arena *mem = call->mem;
	ridl_status st;

	if (call->in.counted) {
		ri_arena_set_budget(mem, GROWS_FREELY);
		ri_arena_borrow_from(mem, &m.lender);
	}
	st = ri_body_decode_kept(
	    call->method->args, call->body, call->body_len, &call->claims, mem, args);
	if (call->in.counted) {
		ri_arena_borrow_from(mem, NULL);
		if (call->in.grown > 0)
			ri_incoming_shrink(
			    &call->in, (size_t)call->in.grown - ri_arena_used(mem));
		ri_arena_set_budget(mem, RI_ARENA_BUDGET); /* the handler's own */
	}
	if (st == RIDL_E_TOO_BIG && m.spent)
		return ri_fail(RIDL_E_OVERLOADED,
		    "%s: its arguments take more memory than calls of this peer may",
		    call->method->name);
	return st == RIDL_OK ? st : ri_error_place(call->method->name, NULL);
}

static ridl_status
run_handler(ri_call *call, const ri_local *local, ridl_slot slot, void **out_results)
{
	const ridl_method_table *m = call->method;
	ri_atomic_ptr *running = &ri_context_self()->method;
	void *args, *out = NULL, *outer;
	ridl_status st = decode_arguments(call, &args);

	if (st != RIDL_OK)
		return st;
	call->args = args;
	if (m->results != NULL) {
		*out_results = ri_arena_zalloc(call->mem, m->results->size);
		out = *out_results == NULL ? NULL : out_for(m, *out_results, call->mem);
		if (out == NULL)
			return ri_fail(RIDL_E_NO_MEMORY, "memory is out");
	}
	ri_context_self()->begun++;
	outer = ri_atomic_ptr_load(running);
	ri_atomic_ptr_store(running, (void *)(uintptr_t)m);
	st = m->invoke(slot, local->self, &call->base, args, out);
	ri_atomic_ptr_store(running, outer);
	return st;
}

static ridl_status
ask_leave(const ri_call *call)
{
	const ridl_conn *conn = call->in.conn;
	const ridl_interface_table *t;
	const char *service, *method;

	if (conn == NULL || conn->setup->authorize == NULL)
		return RIDL_OK;
	t = ri_object_interface(call->object);
	service = t == NULL ? "" : t->name;
	method = call->method == NULL ? "" : call->method->name;
	if (conn->setup->authorize(&conn->peer, service, method, conn->setup->authorize_ctx) ==
	    RIDL_ALLOW)
		return RIDL_OK;
	return ri_fail(RIDL_E_DENIED, "%s is not allowed to %s",
	    method[0] != 0 ? method : "this call", conn->peer.address);
}

/* Everything that can be wrong with a call before its handler is asked. */
static ridl_status
find_slot(ri_call *call, const ri_local **out_local, ridl_slot *out_slot)
{
	const ridl_interface_method *entry = call->entry;
	const ri_local *local;

	/* First: who may not see a service does not learn what it has, nor what it is doing. */
	if (call->object != NULL && ask_leave(call) != RIDL_OK)
		return RIDL_E_DENIED;
	if (call->in.refused == RIDL_E_WOULD_DEADLOCK)
		return ri_fail(RIDL_E_WOULD_DEADLOCK,
		    "%s waits for a call of the same object that waits for this one",
		    call->method->name);
	if (call->in.refused != RIDL_OK)
		return ri_fail(call->in.refused, "%s", "");
	local = ri_object_local(call->object);
	if (entry == NULL)
		return ri_fail(RIDL_E_UNIMPLEMENTED, "%s has no such method",
		    ri_object_interface(call->object)->name);
	if (((entry->method->flags & RIDL_METHOD_ONEWAY) != 0) !=
	    (call->in.id == 0 && ri_atomic_ptr_load(&call->in.local) == NULL))
		return ri_fail(RIDL_E_MALFORMED,
		    "%s is a oneway to one end, and not to the other", entry->method->name);
	*out_local = local;
	*out_slot = ri_local_slot(local, entry);
	if (*out_slot == NULL)
		return ri_fail(
		    RIDL_E_UNIMPLEMENTED, "%s is not implemented", entry->method->name);
	if (ri_context_self()->depth > RI_MAX_DEPTH)
		return ri_fail(
		    RIDL_E_DEPTH, "more than %d calls nested in each other", RI_MAX_DEPTH);
	if (call->in.deadline != RI_NEVER && call->in.deadline <= ri_now())
		return ri_fail(RIDL_E_TIMEOUT, "its time was up before it was begun");
	return RIDL_OK;
}

/* Nobody wants an answer any more, and nothing has begun. */
static bool
is_moot(const ri_call *call)
{
	const ridl_conn *conn = call->in.conn;

	return ri_atomic_load(&call->is_cancelled) != 0 ||
	       (conn != NULL && ri_atomic_load(&conn->abandoned) != 0);
}

static void
run_one(ri_call *call)
{
	ri_context *cx = ri_context_self();
	const ri_local *local = NULL;
	void *results = NULL;
	ridl_slot slot = NULL;
	ridl_status st;

	call->in.outer = cx->serving;
	cx->serving = &call->in;
	if (is_moot(call))
		st = RIDL_E_CANCELLED;
	else if (call->in.refused == RIDL_OK && ri_object_remote(call->object) != NULL)
		st = ask_leave(call) == RIDL_OK ? ri_call_forward(call) : RIDL_E_DENIED;
	else
		st = find_slot(call, &local, &slot);
	if (st == RIDL_OK)
		st = run_handler(call, local, slot, &results);
	cx->serving = call->in.outer;
	ri_call_returned(call, st, st == RIDL_DEFERRED ? NULL : results);
}

static bool
is_ordered(const ri_call *call)
{
	bool oneway = call->in.id == 0 && ri_atomic_ptr_load(&call->in.local) == NULL;

	return oneway ||
	       (call->method != NULL && (call->method->flags & RIDL_METHOD_ORDERED) != 0);
}

/* Of all proxies together: it is held for a moment, and beside a connection's only. */
static ri_mutex proxies_mu = RI_MUTEX_STATIC;

/* And what guards it. NULL, both: the call is in nobody's way. */
static ri_strand *
strand_of(const ri_call *call, ri_mutex **out_mu)
{
	ri_local *local;

	*out_mu = NULL;
	if (call->object == NULL || !is_ordered(call))
		return NULL;
	local = ri_object_local(call->object);
	*out_mu = local != NULL ? &local->hub.mu : &proxies_mu;
	return local != NULL ? &local->strand : &ri_object_remote(call->object)->strand;
}

/*
 * Whether the strand's running call waits for this one: then this thread is inside of it, or what the peers name as parents leads
 * to it. Under the connection's lock, if there is one; a oneway is waited for by nobody.
 */
static bool
is_waited_for_by(const ri_call *call, const ri_incoming *running)
{
	const ri_incoming *in = ri_context_self()->serving;
	const ridl_conn *conn = call->in.conn;
	uint32_t parent = call->in.parent;

	while (in != NULL && in != running)
		in = in->outer;
	for (int i = 0; in == NULL && conn != NULL && i <= RI_MAX_DEPTH; i++) {
		const ri_pending *p = parent == 0 ? NULL : ri_calls_find(&conn->calls, parent);

		if (p == NULL || p->parent == 0)
			return false;
		in = ri_idmap_get(&conn->incoming, p->parent);
		if (in == NULL)
			return false;
		parent = in->parent;
		if (in != running)
			in = NULL;
	}
	return in != NULL;
}

/* Otherwise it may be run, and gone, as soon as the object's lock is free. */
bool
ri_call_taken(ri_work *work)
{
	ri_call *call = RI_CONTAINER_OF(work, ri_call, in.work);
	ri_mutex *mu;
	ri_strand *strand = strand_of(call, &mu);
	bool runs_now;

	if (strand == NULL)
		return true;
	ri_mutex_lock(mu);
	runs_now = call->in_strand = strand->runs == NULL;
	if (runs_now) {
		strand->runs = call;
	} else if (call->method != NULL && (call->method->flags & RIDL_METHOD_ONEWAY) == 0 &&
		   is_waited_for_by(call, &((ri_call *)strand->runs)->in)) {
		call->in.refused = RIDL_E_WOULD_DEADLOCK;
		runs_now = true;
	} else {
		ri_list_add(&strand->waiting, &call->in.strand);
	}
	ri_mutex_unlock(mu);
	return runs_now;
}

static ri_call *
next_in_strand(ri_strand *strand, ri_mutex *mu)
{
	ri_list *node;
	ri_call *next;

	ri_mutex_lock(mu);
	node = ri_list_pop(&strand->waiting);
	next = node == NULL ? NULL : RI_CONTAINER_OF(node, ri_call, in.strand);
	strand->runs = next;
	ri_mutex_unlock(mu);
	return next;
}

void
ri_call_run(ri_work *work)
{
	ri_call *call = RI_CONTAINER_OF(work, ri_call, in.work);
	ridl_object *object;
	ri_strand *strand;
	ri_mutex *mu;

	if (!call->in_strand) {
		run_one(call);
		return;
	}
	object = ridl_object_ref(call->object);
	strand = strand_of(call, &mu);
	while (call != NULL) {
		run_one(call);
		call = next_in_strand(strand, mu);
	}
	ridl_object_unref(object);
}
