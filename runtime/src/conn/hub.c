/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <conn/context.h>
#include <conn/hub.h>

void
ri_hub_init(ri_hub *hub)
{
	ri_mutex_init(&hub->mu);
	ri_list_init(&hub->work);
	ri_atomic_store(&hub->may_have_work, 0);
	ri_list_init(&hub->sleepers);
	hub->serving = 0;
	hub->wake = NULL;
	hub->told = false;
}

void
ri_hub_done(ri_hub *hub)
{
	ri_mutex_done(&hub->mu);
}

void
ri_run_work(ri_work *work)
{
	ri_context *cx = ri_context_self();
	const ridl_error *saved = ri_error_save();

	cx->depth++;
	work->run(work);
	cx->depth--;
	ri_error_restore(saved);
}

void
ri_waiter_init(ri_waiter *w, bool serves)
{
	ri_context *cx = ri_context_self();

	ri_list_init(&w->sleeping);
	ri_list_init(&w->inbox);
	w->parker = ri_parker_self();
	w->below = cx->waiter;
	w->hub = NULL;
	w->serves = serves;
	w->outermost = cx->depth == 0;
	w->promised = false;
	w->may_read = true;
	w->routes_only = false;
}

void
ri_waiter_run(ri_waiter *w, ri_hub *hub, ri_work *work)
{
	ri_context *cx = ri_context_self();

	w->hub = hub;
	cx->waiter = w;
	ri_run_work(work);
	cx->waiter = w->below;
	w->hub = NULL;
}

/* Whether this waiter may run that work now; see the sentence for users in ridl/conn.h. */
static bool
may_run(const ri_hub *hub, const ri_waiter *w, const ri_work *work)
{
	if (w->routes_only)
		return false;
	if (hub->serving > 0)
		return w->serves;
	return w->outermost || work->nests;
}

/* Off its list. Whether it is for who takes it. */
static bool
take_out_locked(ri_work *work)
{
	ri_list_del(&work->link);
	return work->taken == NULL || work->taken(work);
}

bool
ri_hub_is_empty_locked(ri_hub *hub)
{
	if (!ri_list_empty(&hub->work))
		return false;
	ri_atomic_store(&hub->may_have_work, 0);
	return true;
}

ri_work *
ri_hub_pop_locked(ri_hub *hub)
{
	while (!ri_list_empty(&hub->work)) {
		ri_work *work = RI_CONTAINER_OF(hub->work.next, ri_work, link);

		if (take_out_locked(work))
			return work;
	}
	return NULL;
}

/*
 * What is nested in a call further down this thread's stack has to run here: that call cannot go on before this wait
 * is over, and this wait may be for what the nested one does.
 */
static ri_work *
take_nested_locked(ri_hub *hub, ri_waiter *w)
{
	for (const ri_waiter *top = w; w != NULL; w = w->below) {
		while ((w == top || w->hub == hub) && !ri_list_empty(&w->inbox)) {
			ri_work *work = RI_CONTAINER_OF(w->inbox.next, ri_work, link);

			if (take_out_locked(work))
				return work;
		}
	}
	return NULL;
}

ri_work *
ri_hub_take_locked(ri_hub *hub, ri_waiter *w)
{
	ri_work *nested = w->routes_only ? NULL : take_nested_locked(hub, w);
	ri_list *node;

	if (nested != NULL)
		return nested;
	for (node = hub->work.next; node != &hub->work;) {
		ri_work *work = RI_CONTAINER_OF(node, ri_work, link);

		node = node->next;
		if (may_run(hub, w, work) && take_out_locked(work))
			return work;
	}
	return NULL;
}

bool
ri_hub_has_work_locked(const ri_hub *hub, const ri_waiter *w)
{
	for (const ri_list *n = hub->work.next; n != &hub->work; n = n->next)
		if (may_run(hub, w, RI_CONTAINER_OF(n, ri_work, link)))
			return true;
	return false;
}

ri_hub_wakeup
ri_hub_push_locked(ri_hub *hub, ri_work *work)
{
	ri_hub_wakeup up = { NULL, NULL };

	ri_list_add(&hub->work, &work->link);
	if (ri_atomic_load(&hub->may_have_work) == 0)
		ri_atomic_store(&hub->may_have_work, 1);
	for (ri_list *n = hub->sleepers.next; n != &hub->sleepers; n = n->next) {
		ri_waiter *w = RI_CONTAINER_OF(n, ri_waiter, sleeping);

		if (may_run(hub, w, work)) {
			/* It is on its way: the next piece of work is for the next sleeper. */
			ri_list_del(n);
			up.parker = w->parker;
			return up;
		}
	}
	if (hub->wake != NULL && !hub->told) {
		hub->told = true;
		up.wake = hub->wake;
	}
	return up;
}

void
ri_hub_push(ri_hub *hub, ri_work *work)
{
	ri_hub_wakeup up;

	ri_mutex_lock(&hub->mu);
	up = ri_hub_push_locked(hub, work);
	ri_mutex_unlock(&hub->mu);
	ri_hub_wake(hub, up);
}

void
ri_hub_wake_all_locked(ri_hub *hub)
{
	ri_list *node;

	while ((node = ri_list_pop(&hub->sleepers)) != NULL)
		ri_unpark(RI_CONTAINER_OF(node, ri_waiter, sleeping)->parker);
}

void
ri_wait_init(ri_wait *w, bool (*over_locked)(ri_wait *), ri_time deadline)
{
	ri_waiter_init(&w->waiter, false);
	w->over_locked = over_locked;
	w->deadline = deadline;
}

void
ri_hub_sleep_locked(ri_hub *hub, ri_wait *w)
{
	ri_list_add(&hub->sleepers, &w->waiter.sleeping);
	ri_mutex_unlock(&hub->mu);
	ri_park(w->waiter.parker, w->deadline);
	ri_mutex_lock(&hub->mu);
	ri_list_del(&w->waiter.sleeping);
}

/* Runs one piece of work, if there is one. */
static bool
run_one_locked(ri_hub *hub, ri_wait *w)
{
	ri_work *work = ri_hub_take_locked(hub, &w->waiter);

	if (work == NULL)
		return false;
	ri_mutex_unlock(&hub->mu);
	ri_waiter_run(&w->waiter, hub, work);
	ri_mutex_lock(&hub->mu);
	return true;
}

/* Work that was meant for this thread, but came when it no longer waits, is for everybody. */
void
ri_hub_leave_locked(ri_hub *hub, ri_wait *w)
{
	ri_list *node;

	while ((node = ri_list_pop(&w->waiter.inbox)) != NULL) {
		ri_hub_wakeup up = ri_hub_push_locked(hub, RI_CONTAINER_OF(node, ri_work, link));

		ri_mutex_unlock(&hub->mu);
		ri_hub_wake(hub, up);
		ri_mutex_lock(&hub->mu);
	}
}

ridl_status
ri_hub_wait_locked(ri_hub *hub, ri_wait *w)
{
	ridl_status st = RIDL_OK;

	if (w->waiter.parker == NULL)
		return RIDL_E_NO_MEMORY;
	for (;;) {
		if (run_one_locked(hub, w))
			continue;
		if (w->over_locked(w))
			break;
		if (w->deadline != RI_NEVER && ri_now() >= w->deadline) {
			st = RIDL_E_TIMEOUT;
			break;
		}
		ri_hub_sleep_locked(hub, w);
	}
	ri_hub_leave_locked(hub, w);
	return st;
}

void
ri_hub_wait_out_locked(ri_hub *hub, ri_wait *w, bool (*over_locked)(ri_wait *))
{
	ri_wait_init(w, over_locked, RI_NEVER);
	w->waiter.routes_only = true;
	w->waiter.may_read = false;
	if (ri_hub_wait_locked(hub, w) == RIDL_OK)
		return;
	while (!over_locked(w)) {
		ri_mutex_unlock(&hub->mu);
		ri_thread_yield();
		ri_mutex_lock(&hub->mu);
	}
}
