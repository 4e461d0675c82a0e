/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <platform/memory.h>
#include <serve/pool.h>

/*
 * Serving threads. The first of a connection makes a group: a pool without threads of its own; more of the same
 * connection join it, and connections can be added. With the last thread the connections go back to
 * being served by whoever waits.
 */

typedef struct group {
	ri_pool pool;
	ri_atomic refs; /* its threads; a thread that joins must find it above 0 */
} group;

struct ridl_serving_thread {
	uint32_t generation; /* set once: of the process whose thread it is */
	group *group;        /* mu: counted; NULL once the thread has left it */
	ri_member member;
	ri_thread *thread;
	ri_mutex mu;
	ri_cond changed;
	bool ended;          /* mu */
	bool freed;          /* mu: by its own thread, which does it at its end */
	ri_context *context; /* mu: of the thread */
};

static group *
group_new(void)
{
	group *g = ri_zalloc(sizeof *g);

	if (g == NULL) {
		ri_fail(RIDL_E_NO_MEMORY, "memory is out for a serving thread");
		return NULL;
	}
	if (ri_pool_init(&g->pool, RIDL_WAIT_LEARN, 0, RIDL_MS(RI_TICK_MS)) != RIDL_OK) {
		ri_free(g);
		return NULL;
	}
	ri_atomic_store(&g->refs, 1);
	g->pool.loop.owner = g;
	return g;
}

static void
group_unref(group *g)
{
	if (ri_atomic_sub(&g->refs, 1) != 1)
		return;
	ri_pool_done(&g->pool);
	ri_free(g);
}

static bool
group_ref_alive(group *g)
{
	uint32_t refs = ri_atomic_load(&g->refs);

	while (refs > 0) {
		if (ri_atomic_cas(&g->refs, refs, refs + 1))
			return true;
		refs = ri_atomic_load(&g->refs);
	}
	return false;
}

/* A look for the group that serves a connection. */
typedef struct search {
	ri_wait wait;
	const ridl_conn *conn;
	group *found; /* with a count, or NULL */
} search;

/* One without threads any more is about to let go of the connection: until then, this is not over. */
static bool
search_over_locked(ri_wait *wait)
{
	search *s = RI_CONTAINER_OF(wait, search, wait);
	/* While the loop is the connection's it is there: leaving takes this lock first. */
	group *g = s->conn->loop == NULL ? NULL : s->conn->loop->owner;

	if (g != NULL && !group_ref_alive(g))
		return false;
	s->found = g;
	return true;
}

/* With a count; *out is NULL where no group serves the connection. */
static ridl_status
group_of(ridl_conn *conn, group **out)
{
	search s = { .conn = conn };
	ridl_status st = RIDL_OK;

	ri_wait_init(&s.wait, search_over_locked, RI_NEVER);
	s.wait.waiter.routes_only = true;
	s.wait.waiter.may_read = false;
	ri_mutex_lock(&conn->hub.mu);
	if (!search_over_locked(&s.wait))
		st = ri_hub_wait_locked(&conn->hub, &s.wait);
	ri_mutex_unlock(&conn->hub.mu);
	if (st != RIDL_OK)
		return ri_fail(st, "memory is out for waiting");
	*out = s.found;
	return RIDL_OK;
}

static ridl_status
make_group(ridl_conn *conn, group **out)
{
	group *g = group_new();
	ridl_status st;

	if (g == NULL)
		return ridl_last_error()->status;
	st = ri_loop_add(&g->pool.loop, conn);
	if (st == RIDL_OK)
		*out = g;
	else
		group_unref(g);
	return st;
}

/* By a server, or by an event loop of its own. */
static bool
is_served_otherwise(ridl_conn *conn)
{
	bool otherwise;

	ri_mutex_lock(&conn->hub.mu);
	otherwise = conn->joined && (conn->loop == NULL || conn->loop->owner == NULL);
	ri_mutex_unlock(&conn->hub.mu);
	return otherwise;
}

static ridl_status
join_or_make(ridl_conn *conn, group **out)
{
	ridl_status st;

	do {
		st = group_of(conn, out);
		if (st != RIDL_OK || *out != NULL)
			return st;
		st = make_group(conn, out);
		/* Another thread made one meanwhile. */
	} while (st == RIDL_E_BUSY && !is_served_otherwise(conn));
	return st;
}

/* There is no such thread in a child made by fork(), and its lock may be held by one that is not there either. */
static bool
is_inherited(const ridl_serving_thread *t)
{
	return t->generation != ri_process_generation();
}

static void
free_thread(ridl_serving_thread *t)
{
	ri_cond_done(&t->changed);
	ri_mutex_done(&t->mu);
	ri_free(t);
}

static void
thread_main(void *ctx)
{
	ridl_serving_thread *t = ctx;
	group *g = t->group;
	bool freed;

	ri_mutex_lock(&t->mu);
	t->context = ri_context_self();
	ri_mutex_unlock(&t->mu);
	ri_pool_serve(&g->pool, &t->member);
	/* From here on nobody dismisses it, or adds to what may be gone. */
	ri_mutex_lock(&t->mu);
	t->group = NULL;
	ri_mutex_unlock(&t->mu);
	group_unref(g);
	ri_mutex_lock(&t->mu);
	t->ended = true;
	freed = t->freed;
	ri_cond_broadcast(&t->changed);
	ri_mutex_unlock(&t->mu);
	if (!freed)
		return;
	ri_thread_detach(t->thread);
	free_thread(t);
}

ridl_status
ridl_serving_thread_start(ridl_conn *conn, ridl_serving_thread **out)
{
	ridl_serving_thread *t;
	ridl_status st;

	*out = NULL;
	if (ri_conn_check_inherited(conn) != RIDL_OK)
		return RIDL_E_CLOSED;
	t = ri_zalloc(sizeof *t);
	if (t == NULL)
		return ri_fail(RIDL_E_NO_MEMORY, "memory is out for a serving thread");
	t->generation = conn->generation;
	st = join_or_make(conn, &t->group);
	if (st != RIDL_OK) {
		ri_free(t);
		return st;
	}
	ri_mutex_init(&t->mu);
	ri_cond_init(&t->changed);
	st = ri_thread_start(thread_main, t, &t->thread);
	if (st != RIDL_OK) {
		group_unref(t->group);
		free_thread(t);
		return ri_fail(
		    st, "no serving thread can be started for %s", conn->setup->address);
	}
	*out = t;
	return RIDL_OK;
}

ridl_status
ridl_serving_thread_add(ridl_serving_thread *t, ridl_conn *conn)
{
	ridl_status st = ri_conn_check_inherited(conn);
	group *g;

	if (st != RIDL_OK)
		return st;
	if (is_inherited(t))
		return ri_fail(RIDL_E_CLOSED, "the serving thread is that of the process which "
					      "has called fork(); start one in "
					      "the child");
	ri_mutex_lock(&t->mu);
	g = t->group;
	if (g != NULL)
		ri_atomic_add(&g->refs, 1);
	ri_mutex_unlock(&t->mu);
	if (g == NULL)
		return ri_fail(RIDL_E_INVALID, "the serving thread was stopped; start another");
	st = ri_loop_add(&g->pool.loop, conn);
	group_unref(g);
	return st;
}

static bool
is_self_locked(const ridl_serving_thread *t)
{
	return t->context == ri_context_self();
}

void
ridl_serving_thread_stop(ridl_serving_thread *t)
{
	if (is_inherited(t))
		return;
	ri_mutex_lock(&t->mu);
	if (t->group != NULL)
		ri_pool_dismiss(&t->group->pool, &t->member);
	while (!t->ended && !is_self_locked(t))
		ri_cond_wait(&t->changed, &t->mu, RI_NEVER);
	ri_mutex_unlock(&t->mu);
}

void
ridl_serving_thread_free(ridl_serving_thread *t)
{
	bool self;

	if (t == NULL || is_inherited(t))
		return;
	ridl_serving_thread_stop(t);
	ri_mutex_lock(&t->mu);
	self = !t->ended;
	t->freed = self;
	ri_mutex_unlock(&t->mu);
	if (self)
		return;
	ri_thread_join(t->thread);
	free_thread(t);
}
