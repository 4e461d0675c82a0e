/* SPDX-License-Identifier: MIT */
#include <base/arena.h>
#include <base/error.h>
#include <future/future.h>
#include <platform/memory.h>
#include <string.h>

/*
 * Life.
 */

static void run_callbacks(ri_work *);
static ri_hub_wakeup finished_locked(ri_pending *);

void
ri_future_init(
    ri_future *f, const ridl_method_table *m, ridl_object *object, ridl_conn *conn, ri_hub *hub)
{
	memset(f, 0, sizeof *f);
	f->base.private_ = m;
	f->object = object;
	f->conn = conn;
	f->pending.hub = hub;
	f->pending.deadline = RI_NEVER;
	f->pending.done = ri_future_take;
	f->pending.finished_locked = finished_locked;
	ri_list_init(&f->pending.waiters);
	ri_list_init(&f->pending.by_deadline);
	ri_list_init(&f->pending.departs);
	ri_list_init(&f->pending.early);
	ri_list_init(&f->callbacks);
	ri_list_init(&f->work.link);
	f->work.run = run_callbacks;
}

static void
let_go(ri_future *f)
{
	ri_error_unref(f->error);
	if (f->inner != NULL)
		f->inner->drop(f->inner);
}

void
ri_future_done(ri_future *f)
{
	ri_arena_free(f->mem);
	let_go(f);
}

static void
future_free(ri_future *f)
{
	ridl_object *object = f->object;

	let_go(f);
	ri_arena_free(f->mem); /* with the future itself */
	ridl_object_unref(object);
}

void
ri_future_unref(ri_future *f)
{
	if (ri_atomic_sub(&f->refs, 1) == 1)
		future_free(f);
}

/* Nobody serves a call inside the process, and nobody is left who could wait for it: its callbacks run here. */
static void
run_if_forsaken(ri_future *f)
{
	ri_hub *hub = f->pending.hub;
	bool runs;

	if (f->conn != NULL)
		return;
	ri_mutex_lock(&hub->mu);
	runs = f->forsaken && !ri_list_empty(&f->work.link);
	if (runs)
		ri_list_del(&f->work.link);
	ri_mutex_unlock(&hub->mu);
	if (runs)
		ri_run_work(&f->work);
}

static void
drop(ri_pending *p)
{
	ri_future *f = RI_CONTAINER_OF(p, ri_future, pending);

	run_if_forsaken(f);
	ri_future_unref(f);
}

ri_future *
ri_future_new(const ridl_method_table *m, ridl_object *object, ridl_conn *conn, ri_hub *hub)
{
	ridl_arena *mem = ri_arena_new(sizeof(ri_future) + 256);
	ri_future *f = mem == NULL ? NULL : ri_arena_alloc(mem, sizeof *f);

	if (f == NULL) {
		ri_arena_free(mem);
		return NULL;
	}
	ri_future_init(f, m, object, conn, hub);
	f->mem = mem;
	f->pending.drop = drop;
	ri_atomic_store(&f->refs, 2);
	ri_atomic_store(&f->users, 1);
	ridl_object_ref(object);
	return f;
}

/* One for everybody: it has failed already, and nothing can be kept in it. */
static ri_future no_memory = {
	.pending = { .state = { RI_PENDING_FAILED } },
};

static bool
is_no_memory(const ri_future *f)
{
	return f == &no_memory;
}

ridl_future *
ri_future_no_memory(void)
{
	return &no_memory.base;
}

/* Whether its connection is the parent's of this process: see conn/conn.h. */
static bool
is_inherited(const ri_future *f)
{
	return f->conn != NULL && ri_conn_is_inherited(f->conn);
}

static const ridl_error *
error_of(const ri_future *f)
{
	static const ridl_error error = {
		.status = RIDL_E_NO_MEMORY,
		.message = "memory is out",
		.method = "",
		.address = "",
	};

	return is_no_memory(f) ? &error : f->error;
}

void
ri_future_fail_start(ri_future *f)
{
	ri_answer answer = { .error = ri_error_last() };

	answer.status = answer.error->status;
	ri_pending_complete(&f->pending, &answer);
}

/* Where futures live that belong to no connection and no object. Nobody waits there: they have ended. */
static ri_hub nowhere = {
	.mu = RI_MUTEX_STATIC,
	.work = { &nowhere.work, &nowhere.work },
	.sleepers = { &nowhere.sleepers, &nowhere.sleepers },
};

ridl_future *
ri_future_failed(const ridl_method_table *m)
{
	ri_future *f = ri_future_new(m, NULL, NULL, &nowhere);

	if (f == NULL)
		return ri_future_no_memory();
	ri_future_fail_start(f);
	return &f->base;
}

/*
 * Callbacks: work of the hub, once the future has ended.
 */

static ri_hub_wakeup
queue_callbacks_locked(ri_future *f)
{
	ri_atomic_store(&f->queued, 1);
	ri_atomic_add(&f->refs, 1);
	return ri_hub_push_locked(f->pending.hub, &f->work);
}

static ri_hub_wakeup
finished_locked(ri_pending *p)
{
	ri_future *f = RI_CONTAINER_OF(p, ri_future, pending);

	if (ri_list_empty(&f->callbacks))
		return (ri_hub_wakeup){ NULL, NULL };
	return queue_callbacks_locked(f);
}

static void
forget_callback(ri_future *f, ri_callback *cb)
{
	if (cb != &f->first)
		ri_free(cb);
}

static void
run_callbacks(ri_work *work)
{
	ri_future *f = RI_CONTAINER_OF(work, ri_future, work);
	ri_hub *hub = f->pending.hub;
	ri_list *node;

	ri_mutex_lock(&hub->mu);
	ri_atomic_ptr_store(&f->runs_on, ri_context_self());
	while ((node = ri_list_pop(&f->callbacks)) != NULL) {
		ri_callback *cb = RI_CONTAINER_OF(node, ri_callback, link);
		void (*fn)(ridl_future *, void *) = cb->fn;
		void *ctx = cb->ctx;

		ri_mutex_unlock(&hub->mu);
		forget_callback(f, cb);
		fn(&f->base, ctx);
		ri_mutex_lock(&hub->mu);
	}
	ri_atomic_ptr_store(&f->runs_on, NULL);
	ri_atomic_store(&f->queued, 0);
	ri_pending_wake_waiters_locked(&f->pending);
	ri_mutex_unlock(&hub->mu);
	ri_future_unref(f);
}

/* Each has room for one of its own. The lock is given up to allocate. */
static ri_callback *
callback_new_locked(ri_future *f)
{
	ri_callback *cb;

	if (!f->first_used) {
		f->first_used = true;
		return &f->first;
	}
	ri_mutex_unlock(&f->pending.hub->mu);
	cb = ri_alloc(sizeof *cb);
	ri_mutex_lock(&f->pending.hub->mu);
	return cb;
}

/* Without serving threads nobody would come by to run it: it runs here and now. */
static bool
add_locked(ri_future *f, ri_callback *cb, ri_hub_wakeup *up)
{
	bool ended = ri_atomic_load(&f->pending.state) != RI_PENDING;

	ri_list_add(&f->callbacks, &cb->link);
	if (!ended || ri_atomic_load(&f->queued) != 0)
		return false;
	if (f->pending.hub->serving > 0) {
		*up = queue_callbacks_locked(f);
		return false;
	}
	ri_atomic_store(&f->queued, 1);
	ri_atomic_add(&f->refs, 1);
	return true;
}

ridl_status
ridl_future_add_callback(ridl_future *future, void (*fn)(ridl_future *, void *), void *ctx)
{
	ri_future *f = ri_future_of(future);
	ri_hub_wakeup up = { NULL, NULL };
	ri_hub *hub = f->pending.hub;
	ri_callback *cb;
	bool now = false;

	if (fn == NULL)
		return ri_fail(RIDL_E_INVALID, "a callback needs a function");
	if (is_no_memory(f)) {
		fn(future, ctx);
		return RIDL_OK;
	}
	if (is_inherited(f))
		return ri_conn_check_inherited(f->conn);
	ri_mutex_lock(&hub->mu);
	cb = callback_new_locked(f);
	if (cb != NULL) {
		cb->fn = fn;
		cb->ctx = ctx;
		now = add_locked(f, cb, &up);
	}
	ri_mutex_unlock(&hub->mu);
	if (cb == NULL)
		return ri_fail(RIDL_E_NO_MEMORY, "memory is out for a callback");
	ri_hub_wake(hub, up);
	if (now)
		ri_run_work(&f->work);
	return RIDL_OK;
}

/*
 * Waiting.
 */

typedef struct future_wait {
	ri_wait wait;
	ri_future *f;
	ri_time until; /* the user's */
} future_wait;

/* Whether the callbacks that this wait promises to have run have run. */
static bool
drained_locked(const future_wait *w)
{
	return ri_atomic_load(&w->f->queued) == 0 || w->f->pending.hub->serving > 0 ||
	       !w->wait.waiter.outermost;
}

static bool
wait_over_locked(ri_wait *wait)
{
	future_wait *w = RI_CONTAINER_OF(wait, future_wait, wait);
	ri_time expiry = ri_pending_expiry_locked(w->f->conn, &w->f->pending);

	if (ri_atomic_load(&w->f->pending.state) != RI_PENDING) {
		wait->deadline = w->until;
		return drained_locked(w);
	}
	wait->deadline = expiry < w->until ? expiry : w->until;
	return false;
}

static const char *
address_of(const ri_future *f)
{
	return f->conn == NULL ? "" : f->conn->setup->address;
}

void
ri_future_give_up(ri_future *f, const ridl_error *error)
{
	ri_pending *p;

	if (f->conn != NULL) {
		ri_conn_give_up(f->conn, &f->pending, error);
		return;
	}
	p = f->inner == NULL ? NULL : ri_atomic_ptr_swap(&f->inner->local, NULL);
	if (p == NULL) {
		ri_error_unref(error);
		return;
	}
	f->inner->cancelled(f->inner);
	ri_pending_complete(p, &(ri_answer){ .status = error->status, .error = error });
}

ri_time
ri_future_deadline(ri_future *f)
{
	ri_time deadline;

	ri_mutex_lock(&f->pending.hub->mu);
	deadline = f->pending.deadline;
	ri_mutex_unlock(&f->pending.hub->mu);
	return deadline;
}

static bool
is_due(ri_future *f)
{
	return ri_atomic_load(&f->pending.state) == RI_PENDING &&
	       ri_future_deadline(f) <= ri_now();
}

void
ri_future_expire_due(ri_future *f)
{
	if (is_due(f))
		ri_future_give_up(
		    f, ri_error_new(RIDL_E_TIMEOUT, RIDL_LOCAL, ri_future_method(f)->name,
			   address_of(f), "no answer came in time; it may have been executed"));
}

/*
 * It has ended, and there is nothing for a thread that waits to run. Calls that are nested in it wait for the
 * thread that started it and has not come to wait: only one that waits at once leaves any.
 */
static bool
is_over(ri_future *f)
{
	const bool is_sync = f->pending.drop == NULL;
	ri_hub *hub = f->pending.hub;
	bool over;

	if (ri_atomic_load(&f->pending.state) == RI_PENDING)
		return false;
	/* One of its own callbacks asks: it runs because the call has ended. */
	if (ri_atomic_load(&f->queued) != 0)
		return ri_atomic_ptr_load(&f->runs_on) == ri_context_self();
	if (!is_sync && ri_atomic_load(&hub->may_have_work) == 0)
		return true;
	ri_mutex_lock(&hub->mu);
	over = ri_atomic_load(&f->queued) == 0 && ri_list_empty(&f->pending.early) &&
	       ri_hub_is_empty_locked(hub);
	ri_mutex_unlock(&hub->mu);
	return over;
}

/* RIDL_OK: ended. RIDL_E_TIMEOUT: not until then. */
static ridl_status
wait_until(ri_future *f, ri_time until)
{
	future_wait w;
	ridl_status st;

	if (is_over(f))
		return RIDL_OK;
	w = (future_wait){ .f = f, .until = until };
	ri_wait_init(&w.wait, wait_over_locked, until);
	for (;;) {
		st = ri_pending_wait(f->conn, &f->pending, &w.wait);
		if (st != RIDL_E_TIMEOUT || !is_due(f))
			return st;
		ri_future_expire_due(f);
		if (ri_atomic_load(&f->pending.state) == RI_PENDING)
			ri_thread_yield(); /* to who ends it just now */
	}
}

ridl_status
ri_wait_failed(ridl_status st, const char *what)
{
	return ri_fail(st,
	    st == RIDL_E_WOULD_DEADLOCK ? "%s cannot be answered before on_connect has returned"
	    : st == RIDL_E_NO_MEMORY    ? "%s: memory is out for waiting"
					: "%s: no descriptor is left for waiting",
	    what);
}

void
ri_future_finish_sync(ri_future *f, ri_time deadline)
{
	ridl_status st;

	f->pending.deadline = deadline;
	while ((st = wait_until(f, RI_NEVER)) != RIDL_OK) {
		/* It cannot wait: then there is no answer either. */
		ri_wait_failed(st, ri_future_method(f)->name);
		ri_future_give_up(f, ri_error_last());
		if (ri_atomic_load(&f->pending.state) != RI_PENDING)
			return;
		ri_thread_yield();
	}
}

bool
ridl_future_ready(const ridl_future *future)
{
	return ri_atomic_load(&ri_future_of(future)->pending.state) != RI_PENDING;
}

ridl_status
ridl_future_wait_for(ridl_future *future, ridl_duration timeout)
{
	ri_future *f = ri_future_of(future);
	ridl_status st;

	if (timeout < 0)
		return ri_fail(RIDL_E_INVALID, "a wait cannot last less than nothing");
	if (is_no_memory(f))
		return RIDL_OK;
	if (is_inherited(f) && !ridl_future_ready(future))
		return ri_conn_check_inherited(f->conn);
	st = wait_until(f, ri_time_after(timeout == RIDL_FOREVER ? 0 : ri_now(), timeout));
	if (st != RIDL_E_TIMEOUT)
		return st == RIDL_OK ? st : ri_wait_failed(st, ri_future_method(f)->name);
	if (ridl_future_ready(future))
		return RIDL_OK;
	ri_fail(RIDL_E_PENDING, "%s has not been answered yet; wait again, or cancel it",
	    ri_future_method(f)->name);
	return RIDL_E_PENDING;
}

ridl_status
ridl_future_wait(ridl_future *future)
{
	return ridl_future_wait_for(future, RIDL_FOREVER);
}

bool
ridl_future_failed(const ridl_future *future)
{
	return ri_atomic_load(&ri_future_of(future)->pending.state) == RI_PENDING_FAILED;
}

const ridl_error *
ridl_future_error(const ridl_future *future)
{
	return ridl_future_failed(future) ? error_of(ri_future_of(future)) : NULL;
}

/*
 * Ending early.
 */

ridl_status
ridl_future_set_expiry(ridl_future *future, ridl_duration timeout)
{
	ri_future *f = ri_future_of(future);
	ri_time now;

	if (timeout < 0)
		return ri_fail(RIDL_E_INVALID, "an expiry cannot be before now");
	if (ridl_future_ready(future))
		return RIDL_OK;
	if (is_inherited(f))
		return ri_conn_check_inherited(f->conn);
	now = ri_now();
	ri_pending_set_deadline(f->conn, &f->pending, ri_time_after(now, timeout));
	return RIDL_OK;
}

void
ridl_future_cancel(ridl_future *future)
{
	ri_future *f = ri_future_of(future);

	if (!is_no_memory(f) && !is_inherited(f) && !ridl_future_ready(future))
		ri_future_give_up(
		    f, ri_error_new(RIDL_E_CANCELLED, RIDL_LOCAL, ri_future_method(f)->name,
			   address_of(f), "cancelled here"));
}

ridl_future *
ridl_future_ref(ridl_future *future)
{
	ri_future *f = ri_future_of(future);

	if (!is_no_memory(f)) {
		ri_atomic_add(&f->refs, 1);
		ri_atomic_add(&f->users, 1);
	}
	return future;
}

void
ridl_future_detach(ridl_future *future)
{
	ri_future *f = ri_future_of(future);

	if (f == NULL || is_no_memory(f))
		return;
	if (ri_atomic_sub(&f->users, 1) == 1 && f->conn == NULL) {
		ri_mutex_lock(&f->pending.hub->mu);
		f->forsaken = true;
		ri_mutex_unlock(&f->pending.hub->mu);
		run_if_forsaken(f);
	}
	ri_future_unref(f);
}

typedef struct idle_wait {
	ri_wait wait;
	const ri_future *f;
} idle_wait;

static bool
idle_over_locked(ri_wait *w)
{
	return ri_atomic_ptr_load(&RI_CONTAINER_OF(w, idle_wait, wait)->f->runs_on) == NULL;
}

/* Takes away what has not started. True: there was something. */
static bool
drop_callbacks_locked(ri_future *f, bool *drop_work)
{
	bool any = !ri_list_empty(&f->callbacks);
	ri_list *node;

	while ((node = ri_list_pop(&f->callbacks)) != NULL)
		forget_callback(f, RI_CONTAINER_OF(node, ri_callback, link));
	*drop_work = ri_atomic_load(&f->queued) != 0 && !ri_list_empty(&f->work.link);
	if (*drop_work) {
		ri_list_del(&f->work.link);
		ri_atomic_store(&f->queued, 0);
	}
	return any;
}

bool
ridl_future_free(ridl_future *future)
{
	ri_future *f = ri_future_of(future);
	bool any, drop_work;
	ri_context *runs_on;
	idle_wait w;

	if (f == NULL || is_no_memory(f) || is_inherited(f))
		return false;
	/* The last count: it has ended, and no callback of it is left. */
	if (ri_atomic_load(&f->refs) == 1) {
		future_free(f);
		return false;
	}
	if (ri_atomic_sub(&f->users, 1) != 1) {
		ri_future_unref(f);
		return false;
	}
	/* Before it is cancelled: that would have them run. */
	ri_mutex_lock(&f->pending.hub->mu);
	any = drop_callbacks_locked(f, &drop_work);
	runs_on = ri_atomic_ptr_load(&f->runs_on);
	if (runs_on != NULL && runs_on != ri_context_self()) {
		ri_wait_node node = { .waiter = &w.wait.waiter };

		w.f = f;
		ri_list_add(&f->pending.waiters, &node.link);
		ri_hub_wait_out_locked(f->pending.hub, &w.wait, idle_over_locked);
		ri_list_del(&node.link);
	}
	ri_mutex_unlock(&f->pending.hub->mu);
	ridl_future_cancel(future);
	if (drop_work)
		ri_future_unref(f);
	ri_future_unref(f);
	return any;
}
