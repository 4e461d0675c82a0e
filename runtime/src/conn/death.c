/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <conn/conn.h>
#include <platform/memory.h>

/*
 * Being told when an object's connection ends. A registration waits in its proxy's list; at the end it becomes work, and
 * is freed when that has run. Taking it back finds it in whichever of these it is: from when a thread has taken the work
 * it is in the proxy's list again.
 */

static bool
take_death(ri_work *work)
{
	ri_death *d = RI_CONTAINER_OF(work, ri_death, work);

	d->state = RI_DEATH_RUNS;
	d->runs_on = ri_context_self();
	ri_list_add(&d->remote->deaths, &d->link);
	return true;
}

static void
run_death(ri_work *work)
{
	ri_death *d = RI_CONTAINER_OF(work, ri_death, work);
	ridl_conn *conn = d->remote->conn;

	d->fn(&d->remote->object.base, d->ctx);

	ri_mutex_lock(&conn->hub.mu);
	ri_list_del(&d->link);
	ri_hub_wake_all_locked(&conn->hub);
	ri_mutex_unlock(&conn->hub.mu);
	ridl_object_unref(&d->remote->object.base);
	ri_free(d);
}

ridl_status
ridl_object_on_death(ridl_object *o, void (*fn)(ridl_object *, void *), void *ctx)
{
	ri_remote *remote = o == NULL ? NULL : ri_object_remote(o);
	ri_hub_wakeup up = { NULL, NULL };
	bool now = false;
	ri_death *d;

	if (remote == NULL || fn == NULL)
		return ri_fail(RIDL_E_INVALID, "%s",
		    fn == NULL ? "on_death needs a function"
			       : "only an object of a peer can die with its connection");
	if (ri_conn_check_inherited(remote->conn) != RIDL_OK)
		return RIDL_E_CLOSED;
	d = ri_zalloc(sizeof *d);
	if (d == NULL)
		return ri_fail(RIDL_E_NO_MEMORY, "memory is out");
	ri_list_init(&d->link);
	ri_list_init(&d->work.link);
	d->work.run = run_death;
	d->work.taken = take_death;
	d->remote = remote;
	d->fn = fn;
	d->ctx = ctx;
	ridl_object_ref(o);
	ri_mutex_lock(&remote->conn->hub.mu);
	if (!remote->dead) {
		ri_list_add(&remote->deaths, &d->link);
	} else if (remote->conn->hub.serving > 0) {
		d->state = RI_DEATH_QUEUED;
		up = ri_hub_push_locked(&remote->conn->hub, &d->work);
	} else {
		/* Perhaps nobody waits any more. */
		now = take_death(&d->work);
	}
	ri_mutex_unlock(&remote->conn->hub.mu);
	ri_hub_wake(&remote->conn->hub, up);
	if (now)
		ri_run_work(&d->work);
	return RIDL_OK;
}

/* In the list of those that wait or run, or among the work. */
static ri_death *
find_locked(ri_remote *remote, void (*fn)(ridl_object *, void *), const void *ctx)
{
	ri_hub *hub = &remote->conn->hub;

	for (ri_list *n = remote->deaths.next; n != &remote->deaths; n = n->next) {
		ri_death *d = RI_CONTAINER_OF(n, ri_death, link);

		if (d->fn == fn && d->ctx == ctx)
			return d;
	}
	for (ri_list *n = hub->work.next; n != &hub->work; n = n->next) {
		ri_work *work = RI_CONTAINER_OF(n, ri_work, link);
		ri_death *d = RI_CONTAINER_OF(work, ri_death, work);

		if (work->run == run_death && d->remote == remote && d->fn == fn && d->ctx == ctx)
			return d;
	}
	return NULL;
}

typedef struct off_wait {
	ri_wait wait;
	ri_remote *remote;
	void (*fn)(ridl_object *, void *);
	const void *ctx;
} off_wait;

/* Gone, or running on this very thread. */
static bool
off_over_locked(ri_wait *wait)
{
	const off_wait *w = RI_CONTAINER_OF(wait, off_wait, wait);
	const ri_death *d = find_locked(w->remote, w->fn, w->ctx);

	return d == NULL || d->state != RI_DEATH_RUNS || d->runs_on == ri_context_self();
}

void
ridl_object_off_death(ridl_object *o, void (*fn)(ridl_object *, void *), void *ctx)
{
	ri_remote *remote = o == NULL ? NULL : ri_object_remote(o);
	off_wait w = { .remote = remote, .fn = fn, .ctx = ctx };
	ri_death *d;

	if (remote == NULL || ri_conn_is_inherited(remote->conn))
		return;
	ri_mutex_lock(&remote->conn->hub.mu);
	d = find_locked(remote, fn, ctx);
	if (d != NULL && d->state == RI_DEATH_RUNS) {
		ri_hub_wait_out_locked(&remote->conn->hub, &w.wait, off_over_locked);
		d = NULL;
	}
	if (d != NULL) {
		ri_list_del(&d->link);
		ri_list_del(&d->work.link);
	}
	ri_mutex_unlock(&remote->conn->hub.mu);
	if (d == NULL)
		return;
	ridl_object_unref(o);
	ri_free(d);
}
