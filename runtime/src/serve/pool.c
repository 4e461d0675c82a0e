/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <platform/memory.h>
#include <serve/call.h>
#include <serve/pool.h>
#include <serve/slow.h>

/*
 * The word: epoch in the upper half; then a sequence number, so that two pieces of user code are told apart;
 * the lowest bit says that the driver is in user code.
 */
static const uint64_t IN_USER = 1;
static const uint64_t SEQUENCE_MASK = 0xffffffffu;

static uint64_t
next_epoch(uint64_t word)
{
	return ((word >> 32) + 1) << 32;
}

typedef struct own_thread {
	ri_list link;
	ri_pool *pool;
	ri_thread *thread;
} own_thread;

ridl_status
ri_pool_init(ri_pool *pool, ridl_wait wait, unsigned limit, ridl_duration tick)
{
	ridl_status st = ri_loop_init(&pool->loop, wait);

	if (st != RIDL_OK)
		return st;
	ri_mutex_init(&pool->mu);
	ri_cond_init(&pool->changed);
	ri_list_init(&pool->slow);
	ri_list_init(&pool->passed_on);
	ri_list_init(&pool->spares);
	ri_list_init(&pool->members);
	ri_list_init(&pool->ended);
	pool->limit = limit;
	pool->tick = tick;
	return RIDL_OK;
}

static void
join_ended(ri_pool *pool)
{
	for (;;) {
		ri_list *node;
		own_thread *own;

		ri_mutex_lock(&pool->mu);
		node = ri_list_pop(&pool->ended);
		ri_mutex_unlock(&pool->mu);
		if (node == NULL)
			return;
		own = RI_CONTAINER_OF(node, own_thread, link);
		ri_thread_join(own->thread);
		ri_free(own);
	}
}

void
ri_pool_done(ri_pool *pool)
{
	join_ended(pool);
	ri_loop_done(&pool->loop);
	ri_cond_done(&pool->changed);
	ri_mutex_done(&pool->mu);
}

bool
ri_pool_is_mine(const ri_pool *pool)
{
	return ri_context_self()->loop == &pool->loop;
}

/*
 * Threads of its own.
 */

static void serve(ri_pool *, ri_member *);

/* Slow calls wait, and nobody is to come for them. */
static bool
is_unserved_locked(const ri_pool *pool)
{
	return (!ri_list_empty(&pool->slow) || !ri_list_empty(&pool->passed_on)) &&
	       pool->away == 0 && ri_list_empty(&pool->spares);
}

/* There is one less, or one did not come: what was left to it is for the driver, if there is no other. */
static void
uncount_locked(ri_pool *pool)
{
	pool->threads--;
	if (is_unserved_locked(pool)) {
		ri_atomic_store(&pool->unserved, 1);
		ri_loop_rouse(&pool->loop);
	}
}

static void
own_main(void *ctx)
{
	own_thread *own = ctx;
	ri_pool *pool = own->pool;
	ri_member me = { .context = NULL };

	serve(pool, &me);
	ri_mutex_lock(&pool->mu);
	ri_list_add(&pool->ended, &own->link);
	uncount_locked(pool);
	ri_cond_broadcast(&pool->changed);
	ri_mutex_unlock(&pool->mu);
}

/* Once, until it is different. */
static void
note_start(ri_pool *pool, ridl_status st)
{
	bool tell;

	if (pool->logger == NULL)
		return;
	ri_mutex_lock(&pool->mu);
	tell = st != RIDL_OK && !pool->complained;
	pool->complained = st != RIDL_OK;
	ri_mutex_unlock(&pool->mu);
	if (tell)
		ri_log(pool->logger, RIDL_LOG_ERROR, NULL,
		    "no thread can be started to serve: %s; a handler that blocks may delay "
		    "others",
		    ridl_status_text(st));
}

/* threads counts one of our own from before its start until after its last look at the pool. */
static ridl_status
start_counted(ri_pool *pool)
{
	own_thread *own = ri_zalloc(sizeof *own);
	ridl_status st = RIDL_E_NO_MEMORY;

	if (own != NULL) {
		own->pool = pool;
		ri_list_init(&own->link);
		st = ri_thread_start(own_main, own, &own->thread);
	}
	note_start(pool, st);
	if (st == RIDL_OK)
		return st;
	ri_free(own);
	ri_mutex_lock(&pool->mu);
	uncount_locked(pool);
	ri_mutex_unlock(&pool->mu);
	return ri_fail(st, "no thread can be started to serve");
}

ridl_status
ri_pool_start(ri_pool *pool)
{
	ri_mutex_lock(&pool->mu);
	pool->threads++;
	ri_mutex_unlock(&pool->mu);
	return start_counted(pool);
}

/*
 * Roles.
 */

static void
wake_spare_locked(ri_pool *pool)
{
	ri_list *node = ri_list_pop(&pool->spares);

	if (node != NULL)
		ri_unpark(RI_CONTAINER_OF(node, ri_member, spare)->parker);
}

/* Slow calls leave a driver and a watchman. 0: there is no such thing here. */
static unsigned
max_slow(const ri_pool *pool)
{
	return pool->limit > 0 ? pool->limit - 1 : 0;
}

/* Whose first is next. NULL: nothing waits that may be begun. */
static ri_list *
next_queue_locked(ri_pool *pool)
{
	const unsigned most = max_slow(pool), passing = ri_atomic_load(&pool->n_passing);
	const bool slow = !ri_list_empty(&pool->slow), passes = !ri_list_empty(&pool->passed_on);

	if (pool->away >= most)
		return NULL;
	if (passes && passing == 0 && !(slow && pool->passed_last))
		return &pool->passed_on;
	if (slow)
		return &pool->slow;
	return passes && passing + 1 < most ? &pool->passed_on : NULL;
}

/* Has a spare do what nobody does yet. True: there is none, but the caller may start a thread, which is counted. */
static bool
summon_locked(ri_pool *pool)
{
	if (ri_atomic_load(&pool->stopping) != 0 ||
	    (pool->watched && next_queue_locked(pool) == NULL))
		return false;
	if (!ri_list_empty(&pool->spares)) {
		wake_spare_locked(pool);
		return false;
	}
	if (pool->limit == 0 || pool->threads > pool->limit)
		return false;
	pool->threads++;
	return true;
}

/*
 * Sees to it that somebody watches the driver. If all others are away and no more may be started, it must stay out of user
 * code until one of them is back. If none can be started although nobody is away, the loop goes on without a watchman,
 * and a handler that blocks delays others.
 */
static void
ensure_watchman(ri_pool *pool)
{
	bool comes, start;

	ri_mutex_lock(&pool->mu);
	comes = pool->watched || !ri_list_empty(&pool->spares);
	start = summon_locked(pool);
	ri_mutex_unlock(&pool->mu);
	if (start)
		comes |= start_counted(pool) == RIDL_OK;
	ri_mutex_lock(&pool->mu);
	comes |= pool->watched || !ri_list_empty(&pool->spares);
	ri_atomic_store(&pool->loop.crowded, pool->limit > 0 && pool->away > 0 && !comes);
	ri_mutex_unlock(&pool->mu);
}

/* There is somebody to watch again. */
static void
uncrowd_locked(ri_pool *pool)
{
	if (ri_atomic_load(&pool->loop.crowded) == 0)
		return;
	ri_atomic_store(&pool->loop.crowded, 0);
	ri_loop_rouse(&pool->loop);
}

/* Into user code and back. False: somebody else drives now. */
static bool
run(ri_pool *pool, ri_work *work, uint64_t *word)
{
	uint64_t inside =
	    (*word & ~SEQUENCE_MASK) | ((*word + 2) & SEQUENCE_MASK & ~IN_USER) | IN_USER;

	ri_atomic_ptr_store(&pool->runs, work->method);
	ri_atomic64_store_fenced(&pool->word, inside);
	if (ri_atomic_load(&pool->watch_asleep) != 0 &&
	    ri_atomic_swap(&pool->watch_asleep, 0) != 0)
		ri_unpark(pool->watchman);
	ri_run_work(work);
	*word = inside & ~IN_USER;
	return ri_atomic64_cas(&pool->word, inside, *word);
}

/*
 * Slow calls.
 */

static bool
is_passed_on(const ri_method *method)
{
	return method != NULL && method->table == &ri_oneways_passed_on;
}

/*
 * It is, or was: what has waited since then begins first. While one oneway is passed on the driver does not try the next, which
 * might keep one more thread.
 */
static bool
is_slow(const ri_pool *pool, const ri_work *work)
{
	const ri_method *m = work->method;

	return m != NULL && max_slow(pool) > 0 &&
	       (ri_atomic_load(&m->slow) != 0 || ri_atomic_load(&m->waiting) != 0 ||
		   (is_passed_on(m) && ri_atomic_load(&pool->n_passing) != 0));
}

/* To a spare, now or when one is free; to the driver itself, when its turn comes, if it is slow no longer. */
static void
hand_over(ri_pool *pool, ri_work *work)
{
	bool start;

	ri_mutex_lock(&pool->mu);
	ri_list_add(is_passed_on(work->method) ? &pool->passed_on : &pool->slow, &work->link);
	ri_atomic_add(&work->method->waiting, 1);
	if (ri_atomic_load(&work->method->slow) == 0)
		ri_atomic_store(&pool->unserved, 1);
	start = summon_locked(pool);
	ri_mutex_unlock(&pool->mu);
	if (start)
		start_counted(pool);
}

/* The first, or the first of a method that has turned out to be quick. NULL: there is none. */
static ri_work *
take_from_locked(ri_list *queue, bool quick)
{
	for (ri_list *n = queue->next; n != queue; n = n->next) {
		ri_work *work = RI_CONTAINER_OF(n, ri_work, link);

		if (quick && ri_atomic_load(&work->method->slow) != 0)
			continue;
		ri_list_del(n);
		ri_atomic_sub(&work->method->waiting, 1);
		return work;
	}
	return NULL;
}

/* One that nobody comes for, or that needs nobody. NULL: there is none. */
static ri_work *
take_unserved(ri_pool *pool)
{
	ri_work *work;
	bool nobody_comes;

	if (ri_atomic_load(&pool->unserved) == 0)
		return NULL;
	ri_mutex_lock(&pool->mu);
	nobody_comes = is_unserved_locked(pool);
	work = take_from_locked(&pool->slow, !nobody_comes);
	if (work == NULL && nobody_comes)
		work = take_from_locked(&pool->passed_on, false);
	if (work == NULL)
		ri_atomic_store(&pool->unserved, 0);
	ri_mutex_unlock(&pool->mu);
	return work;
}

static void
run_slow_locked(ri_pool *pool, ri_list *queue)
{
	const bool passes = queue == &pool->passed_on;
	ri_work *work = take_from_locked(queue, false);
	ri_look look;

	pool->away++;
	ri_atomic_add(&pool->n_passing, passes);
	pool->passed_last = passes;
	ri_mutex_unlock(&pool->mu);
	look = ri_look_before(work);
	ri_run_work(work);
	if (ri_look_counts(&look))
		ri_method_judge(&look, pool->tick);
	ri_mutex_lock(&pool->mu);
	pool->away--;
	ri_atomic_sub(&pool->n_passing, passes);
}

/*
 * Driving.
 */

enum { PIECES_A_TURN = 64 };

/*
 * In one turn of so many that have something to run, their first handler is looked at: what that costs is then nothing, by
 * the call. A prime number: connections take turns, and each has to come to it.
 */
enum { TURNS_A_LOOK = 31 };

static bool
is_look_due(ri_pool *pool)
{
	return max_slow(pool) > 0 && ++pool->turns % TURNS_A_LOOK == 0;
}

/* As run(), and is looked at. Where nobody waits who is known, whoever has come meanwhile is seen in the next turn. */
static bool
run_seen(ri_pool *pool, ri_work *work, uint64_t *word)
{
	const ridl_conn *conn = pool->loop.running;
	const ri_look look = ri_look_before(work);

	if (!run(pool, work, word))
		return false;
	if (!ri_look_counts(&look))
		return true;
	if (!ri_look_has_blocked(&look)) {
		ri_method_was_quick(look.method);
	} else if (ri_loop_others_wait(&pool->loop, conn)) {
		ri_method_was_late(look.method);
	} else {
		pool->suspect = look.method;
		pool->suspect_conn = conn;
	}
	return true;
}

static void
judge_suspect(ri_pool *pool)
{
	ri_method *method = pool->suspect;

	pool->suspect = NULL;
	if (method != NULL && ri_loop_others_wait(&pool->loop, pool->suspect_conn))
		ri_method_was_late(method);
}

/* What there is to run, until it is time to look who else has come. False: it was overtaken. */
static bool
run_some(ri_pool *pool, uint64_t *word)
{
	for (int i = 0; i < PIECES_A_TURN; i++) {
		ri_work *work = take_unserved(pool);
		bool unserved = work != NULL;

		if (!unserved)
			work = ri_loop_next_work(&pool->loop);
		if (work == NULL)
			return true;
		if (!unserved && is_slow(pool, work))
			hand_over(pool, work);
		else if (!(i == 0 && is_look_due(pool) ? run_seen : run)(pool, work, word))
			return false;
	}
	ri_loop_pause(&pool->loop);
	return true;
}

/* Drives until it is overtaken (false), or has to go. */
static bool
drive(ri_pool *pool, const ri_member *me, uint64_t word)
{
	ensure_watchman(pool);
	for (;;) {
		ri_time until = RI_NEVER;

		/* First: whatever it was roused for is looked at after that, or keeps it from sleeping. */
		ri_atomic_store(&pool->loop.roused, 0);
		ri_atomic_fence();
		if (ri_atomic_load(&pool->loop.crowded) == 0 && !run_some(pool, &word))
			return false;
		if (pool->each_turn != NULL)
			until = pool->each_turn(pool);
		if (ri_atomic_load(&me->leave) != 0 || ri_atomic_load(&pool->stopping) != 0)
			return true;
		ri_loop_turn(&pool->loop, pool->suspect != NULL ? 0 : until);
		judge_suspect(pool);
	}
}

/* Nothing to watch any more: it has to leave, or to drive itself. */
static bool
stop_watching(ri_pool *pool, const ri_member *me)
{
	bool stop;

	if (ri_atomic_load(&pool->stopping) != 0)
		return true;
	ri_mutex_lock(&pool->mu);
	stop = ri_atomic_load(&me->leave) != 0 || !pool->driven;
	ri_mutex_unlock(&pool->mu);
	return stop;
}

/* A wake-up that was meant for what this thread did before makes no handler slow. */
static void
sleep_for_a_tick(ri_pool *pool, const ri_member *me)
{
	const ri_time until = ri_now() + pool->tick;

	do
		ri_park(me->parker, until);
	while (ri_now() < until && !stop_watching(pool, me));
}

/* Sleeps for a tick, or, if the driver does nothing but wait, until it goes into user code. */
static void
watch_once(ri_pool *pool, const ri_member *me, uint64_t word, uint64_t before)
{
	if (word != before || (word & IN_USER) != 0) {
		sleep_for_a_tick(pool, me);
		return;
	}
	pool->watchman = me->parker;
	ri_atomic_store(&pool->watch_asleep, 1);
	ri_atomic_fence();
	if (ri_atomic64_load(&pool->word) == word && !stop_watching(pool, me))
		ri_park(me->parker, RI_NEVER);
	ri_atomic_store(&pool->watch_asleep, 0);
}

/*
 * What the driver is in: the innermost handler on its stack; or, if none has begun, the call whose leave is asked, or whose
 * arguments are decoded. NULL: no call of a server's.
 */
static ri_method *
method_of_driver(ri_pool *pool)
{
	const ridl_method_table *table = ri_atomic_ptr_load(&pool->driver->context->method);

	if (table == NULL)
		return ri_atomic_ptr_load(&pool->runs);
	return pool->loop.methods == NULL ? NULL : ri_methods_get(pool->loop.methods, table);
}

/*
 * The driver is still in that piece of user code, so it cannot leave while the lock is held. The name of its method, if that is
 * news.
 */
static const char *
overtake_locked(ri_pool *pool, ri_member *me)
{
	ri_method *method = method_of_driver(pool);

	pool->away++;
	pool->driver->passes = is_passed_on(method);
	ri_atomic_add(&pool->n_passing, pool->driver->passes);
	pool->driver = me;
	return method != NULL ? ri_method_make_slow(method) : NULL;
}

/* True: it has taken over, and drives with *word from then on. */
static bool
take_over(ri_pool *pool, ri_member *me, uint64_t *word)
{
	uint64_t next = next_epoch(*word);
	const char *slow = NULL;
	bool taken;

	ri_mutex_lock(&pool->mu);
	taken = ri_atomic64_cas(&pool->word, *word, next);
	if (taken) {
		slow = overtake_locked(pool, me);
		*word = next;
	}
	ri_mutex_unlock(&pool->mu);
	if (slow != NULL)
		ri_log(pool->logger, RIDL_LOG_WARNING, NULL,
		    "%s blocks: its calls are for threads of their own from now on; @slow says "
		    "so "
		    "beforehand",
		    slow);
	return taken;
}

static bool
watch(ri_pool *pool, ri_member *me, uint64_t *out_word)
{
	uint64_t before = 0;

	while (!stop_watching(pool, me)) {
		uint64_t word = ri_atomic64_load(&pool->word);

		*out_word = word;
		if (word == before && (word & IN_USER) != 0 && take_over(pool, me, out_word))
			return true;
		watch_once(pool, me, word, before);
		before = word;
	}
	return false;
}

static void
drive_and_after(ri_pool *pool, ri_member *me, uint64_t word)
{
	bool drove = drive(pool, me, word);

	ri_mutex_lock(&pool->mu);
	if (!drove) { /* somebody else is the driver */
		pool->away--;
		ri_atomic_sub(&pool->n_passing, me->passes);
		ri_mutex_unlock(&pool->mu);
		return;
	}
	pool->driven = false;
	wake_spare_locked(pool);
	if (ri_atomic_swap(&pool->watch_asleep, 0) != 0)
		ri_unpark(pool->watchman);
	ri_mutex_unlock(&pool->mu);
}

static void
watch_and_after(ri_pool *pool, ri_member *me)
{
	uint64_t word = 0;
	bool taken = watch(pool, me, &word);

	ri_mutex_lock(&pool->mu);
	pool->watched = false;
	ri_mutex_unlock(&pool->mu);
	if (!taken)
		return;
	ri_loop_taken_over(&pool->loop);
	drive_and_after(pool, me, word);
}

static void
sleep_spare_locked(ri_pool *pool, ri_member *me)
{
	ri_list_add(&pool->spares, &me->spare);
	ri_mutex_unlock(&pool->mu);
	ri_park(me->parker, RI_NEVER);
	ri_mutex_lock(&pool->mu);
	ri_list_del(&me->spare);
}

static void
serve_locked(ri_pool *pool, ri_member *me)
{
	ri_list *queue;

	while (ri_atomic_load(&me->leave) == 0 && ri_atomic_load(&pool->stopping) == 0) {
		if (!pool->driven) {
			uint64_t word = next_epoch(ri_atomic64_load(&pool->word));

			pool->driven = true;
			pool->driver = me;
			ri_atomic64_store(&pool->word, word);
			ri_mutex_unlock(&pool->mu);
			drive_and_after(pool, me, word);
			ri_mutex_lock(&pool->mu);
		} else if (!pool->watched) {
			bool start;

			pool->watched = true;
			uncrowd_locked(pool);
			/* It is back from user code, and leaves slow calls that it made room for to another. */
			start = summon_locked(pool);
			ri_mutex_unlock(&pool->mu);
			if (start)
				start_counted(pool);
			watch_and_after(pool, me);
			ri_mutex_lock(&pool->mu);
		} else if ((queue = next_queue_locked(pool)) != NULL) {
			run_slow_locked(pool, queue);
		} else {
			sleep_spare_locked(pool, me);
		}
	}
}

static void
serve(ri_pool *pool, ri_member *me)
{
	ri_context *cx = ri_context_self();
	struct ri_loop *outer = cx->loop;

	ri_list_init(&me->link);
	ri_list_init(&me->spare);
	me->context = cx;
	me->parker = ri_parker_self();
	if (me->parker == NULL)
		return;
	cx->loop = &pool->loop;
	ri_mutex_lock(&pool->mu);
	ri_list_add(&pool->members, &me->link);
	serve_locked(pool, me);
	ri_list_del(&me->link);
	/* Whatever it would have done is for another. */
	wake_spare_locked(pool);
	ri_mutex_unlock(&pool->mu);
	cx->loop = outer;
}

void
ri_pool_serve(ri_pool *pool, ri_member *me)
{
	ri_mutex_lock(&pool->mu);
	pool->threads++;
	ri_mutex_unlock(&pool->mu);
	serve(pool, me);
	ri_mutex_lock(&pool->mu);
	uncount_locked(pool);
	ri_cond_broadcast(&pool->changed);
	ri_mutex_unlock(&pool->mu);
}

static void
rouse_locked(ri_pool *pool)
{
	for (ri_list *n = pool->members.next; n != &pool->members; n = n->next)
		ri_unpark(RI_CONTAINER_OF(n, ri_member, link)->parker);
}

void
ri_pool_dismiss(ri_pool *pool, ri_member *m)
{
	ri_mutex_lock(&pool->mu);
	ri_atomic_store(&m->leave, 1);
	rouse_locked(pool);
	ri_mutex_unlock(&pool->mu);
	ri_loop_rouse(&pool->loop);
}

void
ri_pool_stop(ri_pool *pool)
{
	ri_atomic_store(&pool->stopping, 1);
	ri_mutex_lock(&pool->mu);
	rouse_locked(pool);
	ri_mutex_unlock(&pool->mu);
	ri_loop_rouse(&pool->loop);
}

bool
ri_pool_wait_empty(ri_pool *pool, ri_time deadline)
{
	bool empty;

	ri_mutex_lock(&pool->mu);
	while (pool->threads > 0)
		if (!ri_cond_wait(&pool->changed, &pool->mu, deadline))
			break;
	empty = pool->threads == 0;
	ri_mutex_unlock(&pool->mu);
	return empty;
}

const char *
ri_pool_running(ri_pool *pool)
{
	const ridl_method_table *method = NULL;

	ri_mutex_lock(&pool->mu);
	for (ri_list *n = pool->members.next; n != &pool->members && method == NULL; n = n->next)
		method =
		    ri_atomic_ptr_load(&RI_CONTAINER_OF(n, ri_member, link)->context->method);
	ri_mutex_unlock(&pool->mu);
	return method == NULL ? NULL : method->name;
}
