/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <conn/loop.h>
#include <conn/stats.h>

ridl_status
ri_loop_init(ri_loop *loop, ridl_wait wait)
{
	ridl_status st = ri_poller_init(&loop->poller);

	if (st != RIDL_OK)
		return ri_fail(st,
		    "no event queue can be made: %s; raise the limit of open files",
		    ri_sys_error_text());
	ri_mutex_init(&loop->mu);
	ri_list_init(&loop->conns);
	ri_list_init(&loop->walkers);
	ri_list_init(&loop->ready);
	ri_list_init(&loop->gone);
	ri_list_init(&loop->timed);
	ri_atomic_store(&loop->asleep, 0);
	loop->policy = (ri_wait_policy){ .off = ri_wait_sleeps(wait) };
	loop->busy = false;
	loop->running = loop->favourite = NULL;
	loop->only = NULL;
	loop->looked = 0;
	loop->due = RI_NEVER;
	return RIDL_OK;
}

void
ri_loop_wake(ri_loop *loop)
{
	if (ri_atomic_swap(&loop->asleep, 0) != 0)
		ri_poller_wake(&loop->poller);
}

void
ri_loop_rouse(ri_loop *loop)
{
	ri_atomic_store(&loop->roused, 1);
	ri_poller_wake(&loop->poller);
}

/*
 * Work has come for a connection: hub.told is set, so it is in no list. The loop's lock is taken inside
 * the connection's, so that a loop which is no longer the connection's is not touched any more.
 */
static void
wake_for_hub(ri_hub *hub)
{
	ridl_conn *conn = RI_CONTAINER_OF(hub, ridl_conn, hub);
	ri_loop *loop;

	ri_mutex_lock(&conn->hub.mu);
	loop = conn->loop;
	if (loop != NULL) {
		ri_mutex_lock(&loop->mu);
		if (ri_list_empty(&conn->ready))
			ri_list_add(&loop->ready, &conn->ready);
		ri_mutex_unlock(&loop->mu);
		ri_loop_wake(loop);
	}
	ri_mutex_unlock(&conn->hub.mu);
}

/*
 * What the poller watches; under the connection's lock.
 */

void
ri_loop_arm_locked(ridl_conn *conn, uint32_t events)
{
	if (!conn->watched || conn->armed == events)
		return;
	conn->armed = events;
	ri_poller_arm(&conn->loop->poller, conn->fd, events, &conn->source);
}

void
ri_loop_watch_locked(ridl_conn *conn, uint32_t events)
{
	if (conn->watched || conn->fd < 0)
		return;
	conn->armed = events;
	conn->watched =
	    ri_poller_add(&conn->loop->poller, conn->fd, events, &conn->source) == RIDL_OK;
}

void
ri_loop_unwatch_locked(ridl_conn *conn)
{
	if (!conn->watched)
		return;
	conn->watched = false;
	ri_poller_remove(&conn->loop->poller, conn->fd);
}

bool
ri_loop_will_run_locked(ridl_conn *conn)
{
	ri_loop *loop = conn->loop;
	bool ready;

	if (loop == NULL || ri_list_empty(&conn->hub.work) || ri_atomic_load(&loop->crowded) != 0)
		return false;
	ri_mutex_lock(&loop->mu);
	ready = !ri_list_empty(&conn->ready); /* or else who tells the loop is on its way */
	ri_mutex_unlock(&loop->mu);
	return ready;
}

/*
 * Connections come and go.
 */

static void
conn_ready(ri_source *source, uint32_t seen)
{
	(void)ri_conn_readable(RI_CONTAINER_OF(source, ridl_conn, source), seen);
}

/* False: the poller cannot watch it. */
static bool
join_locked(ri_loop *loop, ridl_conn *conn)
{
	conn->loop = loop;
	conn->source.ready = conn_ready;
	if (conn->fd >= 0) {
		/* A server's: by the time that it is let in, there is something to read. */
		ri_loop_watch_locked(
		    conn, conn->paused ? RI_POLL_HANGUP | RI_POLL_IN : RI_POLL_HANGUP);
		if (!conn->watched) {
			conn->loop = NULL;
			return false;
		}
	}
	conn->joined = true;
	conn->hub.wake = wake_for_hub;
	conn->hub.serving++;
	ri_conn_hold(conn);
	ri_mutex_lock(&loop->mu);
	ri_list_add(&loop->conns, &conn->in_loop);
	ri_mutex_unlock(&loop->mu);
	ri_conn_rearm_locked(conn);
	conn->hub.told = true;
	return true;
}

ridl_status
ri_loop_add(ri_loop *loop, ridl_conn *conn)
{
	ri_hub_wakeup up = { NULL, NULL };
	ridl_status st = RIDL_OK;

	ri_mutex_lock(&conn->hub.mu);
	if (conn->joined)
		st = RIDL_E_BUSY;
	else if (join_locked(loop, conn))
		up.wake = wake_for_hub;
	else
		st = RIDL_E_SYSTEM;
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
	if (st == RIDL_E_BUSY)
		ri_fail(st, "%s has serving threads or an event loop of its own already",
		    conn->setup->address);
	else if (st != RIDL_OK)
		ri_fail(
		    st, "%s cannot be watched: %s", conn->setup->address, ri_sys_error_text());
	return st;
}

/* It goes among those that are forgotten later. False: it is not of this loop. */
static bool
leave_locked(ri_loop *loop, ridl_conn *conn, ri_hub_wakeup *up)
{
	if (conn->loop != loop)
		return false;
	ri_loop_unwatch_locked(conn);
	conn->loop = NULL;
	conn->hub.wake = NULL;
	conn->hub.told = false;
	conn->hub.serving--;
	ri_mutex_lock(&loop->mu);
	ri_list_del(&conn->in_loop);
	ri_list_add(&loop->gone, &conn->in_loop);
	ri_mutex_unlock(&loop->mu);
	/* What is left to run is for whoever waits. */
	ri_hub_wake_all_locked(&conn->hub);
	ri_conn_settle_locked(conn, up);
	return true;
}

void
ri_loop_remove(ri_loop *loop, ridl_conn *conn)
{
	ri_hub_wakeup up = { NULL, NULL };
	bool ours;

	ri_mutex_lock(&conn->hub.mu);
	ours = leave_locked(loop, conn, &up);
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
	if (ours)
		ri_loop_wake(loop);
}

/* Nothing of the loop's names it any more. */
static void
forget_locked(ri_loop *loop, ridl_conn *conn)
{
	ri_mutex_lock(&loop->mu);
	ri_list_del(&conn->in_loop);
	ri_list_del(&conn->ready);
	ri_list_del(&conn->timed);
	ri_mutex_unlock(&loop->mu);
	conn->joined = false;
	if (loop->only == &conn->source)
		loop->only = NULL;
	if (loop->favourite == conn)
		loop->favourite = NULL;
}

/* No event of theirs is in anybody's hands now. */
static void
forget_gone(ri_loop *loop)
{
	ri_list *node;

	for (;;) {
		ridl_conn *conn;

		ri_mutex_lock(&loop->mu);
		node = ri_list_pop(&loop->gone);
		conn = node == NULL ? NULL : RI_CONTAINER_OF(node, ridl_conn, in_loop);
		ri_mutex_unlock(&loop->mu);
		if (conn == NULL)
			return;
		ri_mutex_lock(&conn->hub.mu);
		forget_locked(loop, conn);
		ri_mutex_unlock(&conn->hub.mu);
		ri_conn_release(conn);
	}
}

/* One walk over the connections; its place among them is a node of its own, behind those that it has seen. */
typedef struct walker {
	ri_list at;   /* in loop->conns */
	ri_list link; /* in loop->walkers */
} walker;

static bool
is_walker_locked(const ri_loop *loop, const ri_list *node)
{
	for (ri_list *n = loop->walkers.next; n != &loop->walkers; n = n->next)
		if (node == &RI_CONTAINER_OF(n, walker, link)->at)
			return true;
	return false;
}

static void
begin_walk(ri_loop *loop, walker *w)
{
	ri_list_init(&w->at);
	ri_list_init(&w->link);
	ri_mutex_lock(&loop->mu);
	ri_list_add(loop->conns.next, &w->at);
	ri_list_add(&loop->walkers, &w->link);
	ri_mutex_unlock(&loop->mu);
}

/* The next connection, held. NULL: all were seen, and the walk has ended. */
static ridl_conn *
next_conn(ri_loop *loop, walker *w)
{
	ridl_conn *conn = NULL;
	ri_list *node;

	ri_mutex_lock(&loop->mu);
	for (node = w->at.next; is_walker_locked(loop, node);)
		node = node->next;
	ri_list_del(&w->at);
	if (node == &loop->conns) {
		ri_list_del(&w->link);
	} else {
		ri_list_add(node->next, &w->at);
		conn = RI_CONTAINER_OF(node, ridl_conn, in_loop);
		ri_conn_hold(conn);
	}
	ri_mutex_unlock(&loop->mu);
	return conn;
}

void
ri_loop_each(ri_loop *loop, void (*fn)(ridl_conn *, void *), void *ctx)
{
	ridl_conn *conn;
	walker w;

	begin_walk(loop, &w);
	while ((conn = next_conn(loop, &w)) != NULL) {
		fn(conn, ctx);
		ri_conn_release(conn);
	}
}

/* Nobody drives the loop any more, so it is forgotten at once: another may have it as soon as it has left. */
static void
drop_conn(ridl_conn *conn, void *ctx)
{
	ri_hub_wakeup up = { NULL, NULL };
	ri_loop *loop = ctx;
	bool ours;

	ri_mutex_lock(&conn->hub.mu);
	ours = leave_locked(loop, conn, &up);
	if (ours)
		forget_locked(loop, conn);
	ri_mutex_unlock(&conn->hub.mu);
	ri_hub_wake(&conn->hub, up);
	if (!ours)
		return;
	ri_conn_run_leftovers(conn);
	ri_conn_release(conn);
}

void
ri_loop_done(ri_loop *loop)
{
	ri_loop_each(loop, drop_conn, loop);
	forget_gone(loop);
	ri_poller_done(&loop->poller);
	ri_mutex_done(&loop->mu);
}

/*
 * Turns.
 */

/* Somebody else who reads ends what is due: it is looked at again, in case that one stops reading. */
static ri_time
next_deadline_of(ridl_conn *conn)
{
	bool held;
	ri_time next;

	ri_mutex_lock(&conn->hub.mu);
	next = ri_conn_next_deadline_locked(conn);
	held = conn->role != RI_ROLE_FREE && conn->state == RI_CONN_OPEN;
	ri_mutex_unlock(&conn->hub.mu);
	if (held && next != RI_NEVER) {
		ri_time soon = ri_now() + RIDL_MS(1);

		return next < soon ? soon : next;
	}
	return next;
}

/* When the first of them is; those that have no deadline any more are forgotten. */
static void
find_due(ri_loop *loop)
{
	ri_list *node = loop->timed.next;

	loop->due = RI_NEVER;
	while (node != &loop->timed) {
		ridl_conn *conn = RI_CONTAINER_OF(node, ridl_conn, timed);
		ri_time next = next_deadline_of(conn);

		node = node->next;
		if (next == RI_NEVER)
			ri_list_del(&conn->timed);
		else if (next < loop->due)
			loop->due = next;
	}
}

/*
 * For a connection that begins to be run, or may be told of again: whatever has set a deadline until then is seen here. One that
 * is answered in time while others have some leaves loop->due too early, which costs a look in vain; to look at all
 * that have one would cost that in each turn. Without any the poller needs no timer.
 */
static void
note_due_locked(ri_loop *loop, ridl_conn *conn)
{
	const ri_time next = ri_conn_next_deadline_locked(conn);

	if (next == RI_NEVER) {
		ri_list_del(&conn->timed);
		if (ri_list_empty(&loop->timed))
			loop->due = RI_NEVER;
		return;
	}
	if (ri_list_empty(&conn->timed))
		ri_list_add(&loop->timed, &conn->timed);
	if (next < loop->due)
		loop->due = next;
}

static void
expire(ri_loop *loop)
{
	ri_time now;

	if (loop->due == RI_NEVER || (now = ri_now()) < loop->due)
		return;
	for (ri_list *node = loop->timed.next; node != &loop->timed; node = node->next)
		ri_conn_look_and_expire(RI_CONTAINER_OF(node, ridl_conn, timed), now);
	find_due(loop);
}

bool
ri_loop_has_work(ri_loop *loop)
{
	bool ready;

	if (ri_atomic_load(&loop->crowded) != 0)
		return false;
	ri_mutex_lock(&loop->mu);
	ready = !ri_list_empty(&loop->ready);
	ri_mutex_unlock(&loop->mu);
	return ready;
}

bool
ri_loop_others_wait(ri_loop *loop, const ridl_conn *conn)
{
	const ri_list *first, *last;
	bool others;

	ri_mutex_lock(&loop->mu);
	first = loop->ready.next;
	last = loop->ready.prev;
	others = first != &loop->ready &&
		 (first != last || RI_CONTAINER_OF(first, ridl_conn, ready) != conn);
	ri_mutex_unlock(&loop->mu);
	return others;
}

/* What nobody can run now may have brought a deadline. */
static void
note_unrun(ri_loop *loop)
{
	ri_mutex_lock(&loop->mu);
	for (ri_list *n = loop->ready.next; n != &loop->ready; n = n->next) {
		ridl_conn *conn = RI_CONTAINER_OF(n, ridl_conn, ready);

		if (ri_list_empty(&conn->timed))
			ri_list_add(&loop->timed, &conn->timed);
	}
	ri_mutex_unlock(&loop->mu);
	find_due(loop);
}

enum { EVENTS = 64 };

/* Which connection has had something to say twice in a row, and nobody else had. */
static void
note_only(ri_loop *loop, const ri_event *events, size_t n)
{
	ri_source *only = n == 1 && (events[0].seen & RI_POLL_IN) != 0 ? events[0].tag : NULL;

	if (n == 0)
		return;
	loop->favourite = only != NULL && only == loop->only && only->ready == conn_ready
			      ? RI_CONTAINER_OF(only, ridl_conn, source)
			      : NULL;
	loop->only = only;
}

static size_t
dispatch(ri_loop *loop, ri_time deadline)
{
	ri_event events[EVENTS];
	size_t n = ri_poller_wait(&loop->poller, events, EVENTS, deadline);

	/* What these bring is seen without a wake-up. */
	ri_atomic_store(&loop->asleep, 0);
	note_only(loop, events, n);
	for (size_t i = 0; i < n; i++) {
		ri_source *source = events[i].tag;

		source->ready(source, events[i].seen);
	}
	if (n > 0)
		loop->busy = true;
	return n;
}

/*
 * Whether something has come. A favourite is read without asking the poller: a system call less, as long as the others are not
 * kept waiting.
 */
static bool
look(ri_loop *loop, const ri_spin *s)
{
	if (loop->favourite != NULL && s->last - loop->looked < RI_SPIN_BUDGET &&
	    ri_conn_readable(loop->favourite, 0))
		return true;
	loop->looked = s->last;
	return dispatch(loop, 0) > 0 || ri_loop_has_work(loop);
}

/*
 * Tries for a moment before it sleeps, if something came since it last did, and that has paid lately. A favourite, which
 * has just been answered, is given that moment first.
 */
static bool
spin(ri_loop *loop)
{
	ri_spin s;
	bool came;

	if (!loop->busy || !ri_spin_begin(&s, &loop->policy))
		return false;
	came = loop->favourite == NULL && look(loop, &s);
	while (!came && ri_spin_again(&s))
		came = look(loop, &s);
	if (came)
		ri_spin_good(&s);
	return came;
}

/* The time by which the driver has to look again. */
static ri_time
first_deadline(ri_loop *loop, ri_time deadline)
{
	if (ri_atomic_load(&loop->crowded) != 0)
		note_unrun(loop);
	return loop->due < deadline ? loop->due : deadline;
}

void
ri_loop_turn(ri_loop *loop, ri_time deadline)
{
	forget_gone(loop);
	deadline = first_deadline(loop, deadline);
	if (deadline <= 0 || ri_loop_has_work(loop)) {
		dispatch(loop, 0);
	} else if (!spin(loop)) {
		/* Whoever adds something from here on finds it asleep; who was earlier is seen. */
		ri_atomic_store(&loop->asleep, 1);
		ri_atomic_fence();
		loop->busy = false;
		if (ri_atomic_load(&loop->roused) != 0 || ri_loop_has_work(loop))
			deadline = 0;
		else if (ri_atomic_load(&loop->crowded) != 0)
			deadline = first_deadline(loop, deadline);
		dispatch(loop, deadline);
	}
	expire(loop);
}

/* One that has something to do becomes the running one. False: none has. */
static bool
begin_running(ri_loop *loop)
{
	ri_list *node;
	ridl_conn *conn;

	ri_mutex_lock(&loop->mu);
	node = ri_list_pop(&loop->ready);
	conn = node == NULL ? NULL : RI_CONTAINER_OF(node, ridl_conn, ready);
	if (conn != NULL)
		ri_conn_hold(conn); /* it may leave the loop before its work is done */
	ri_mutex_unlock(&loop->mu);
	if (conn == NULL)
		return false;
	ri_mutex_lock(&conn->hub.mu);
	note_due_locked(loop, conn);
	conn->batched++;
	ri_mutex_unlock(&conn->hub.mu);
	loop->running = conn;
	return true;
}

/* Its work is done, or for another driver; with the hold of begin_running(). */
static void
end_running_locked(ri_loop *loop, ridl_conn *conn)
{
	loop->running = NULL;
	conn->batched--;
	if (conn->loop == loop) {
		note_due_locked(loop, conn);
		conn->hub.told = false;
	}
	ri_stats_left_locked(conn);
	ri_conn_push_overdue_locked(conn);
}

/* So many of one connection, before another's is run, or what slow ones have answered leaves. */
enum { PIECES_IN_ROW = 16 };
/* The later half of them takes no longer, if they are quick: then the answers of more leave together. */
static const ridl_duration QUICK_HALF = RIDL_US(100);

static bool
goes_on_locked(ri_loop *loop, ridl_conn *conn)
{
	if (conn->in_row == PIECES_IN_ROW / 2)
		loop->half_row = ri_now();
	if (conn->in_row++ < PIECES_IN_ROW)
		return true;
	if (ri_loop_has_work(loop) || ri_now() - loop->half_row > QUICK_HALF)
		return false;
	conn->in_row = 1;
	return true;
}

/* What is left of it is behind the others. True: nothing is, nor will be: it has to leave the loop. */
static bool
put_back_locked(ri_loop *loop, ridl_conn *conn)
{
	end_running_locked(loop, conn);
	conn->in_row = 0;
	if (conn->loop != loop)
		return false;
	if (!conn->hub.told && !ri_list_empty(&conn->hub.work)) {
		conn->hub.told = true;
		ri_mutex_lock(&loop->mu);
		ri_list_add(&loop->ready, &conn->ready);
		ri_mutex_unlock(&loop->mu);
	}
	return ri_conn_is_over_locked(conn);
}

ri_work *
ri_loop_next_work(ri_loop *loop)
{
	while (loop->running != NULL || begin_running(loop)) {
		ridl_conn *conn = loop->running;
		ri_work *work = NULL;
		bool over = false;

		ri_mutex_lock(&conn->hub.mu);
		if (conn->loop == loop && goes_on_locked(loop, conn))
			work = ri_hub_pop_locked(&conn->hub);
		if (work == NULL)
			over = put_back_locked(loop, conn);
		ri_mutex_unlock(&conn->hub.mu);
		if (work != NULL)
			return work;
		if (over)
			ri_loop_remove(loop, conn);
		ri_conn_release(conn);
	}
	return NULL;
}

void
ri_loop_pause(ri_loop *loop)
{
	ridl_conn *conn = loop->running;
	bool over;

	if (conn == NULL)
		return;
	ri_mutex_lock(&conn->hub.mu);
	over = put_back_locked(loop, conn);
	ri_mutex_unlock(&conn->hub.mu);
	if (over)
		ri_loop_remove(loop, conn);
	ri_conn_release(conn);
}

void
ri_loop_taken_over(ri_loop *loop)
{
	ridl_conn *conn = loop->running;
	bool more;

	if (conn == NULL)
		return; /* that piece of work had waited elsewhere */
	/* What the slow handler says from now on leaves at once; what came behind it is for the new driver. */
	ri_mutex_lock(&conn->hub.mu);
	end_running_locked(loop, conn);
	conn->in_row = 0;
	more = conn->loop == loop && !conn->hub.told && !ri_list_empty(&conn->hub.work);
	conn->hub.told = conn->hub.told || more;
	ri_mutex_unlock(&conn->hub.mu);
	if (more)
		wake_for_hub(&conn->hub);
	ri_conn_release(conn);
}

/*
 * Steps.
 */

enum { PIECES_A_STEP = 64 };

/* What was there before makes the descriptor readable, like all that comes: it may be watched without asking for the time. */
void
ri_loop_begin_steps(ri_loop *loop)
{
	ri_atomic_store(&loop->asleep, 1);
	ri_atomic_fence();
	if (ri_loop_has_work(loop))
		ri_loop_wake(loop);
}

void
ri_loop_step(ri_loop *loop)
{
	ri_context *cx = ri_context_self();
	ri_loop *outer = cx->loop;
	ri_work *work;

	cx->loop = loop;
	ri_atomic_store(&loop->asleep, 0);
	ri_loop_turn(loop, 0);
	for (int i = 0; i < PIECES_A_STEP && (work = ri_loop_next_work(loop)) != NULL; i++)
		ri_run_work(work);
	ri_loop_pause(loop);
	cx->loop = outer;
	ri_loop_begin_steps(loop);
}

ridl_duration
ri_loop_may_wait(ri_loop *loop, ri_time until)
{
	ri_time next, now;

	if (ri_loop_has_work(loop))
		return 0;
	next = loop->due < until ? loop->due : until;
	if (next == RI_NEVER)
		return RIDL_FOREVER;
	now = ri_now();
	return next > now ? next - now : 0;
}
