/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <platform/memory.h>
#include <serve/pool.h>

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
ri_pool_init(ri_pool *pool, ridl_wait wait, unsigned limit)
{
	ridl_status st = ri_loop_init(&pool->loop, wait);

	if (st != RIDL_OK)
		return st;
	ri_mutex_init(&pool->mu);
	ri_cond_init(&pool->changed);
	ri_list_init(&pool->spares);
	ri_list_init(&pool->members);
	ri_list_init(&pool->ended);
	pool->limit = limit;
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

static void
own_main(void *ctx)
{
	own_thread *own = ctx;
	ri_pool *pool = own->pool;
	ri_member me = { .leave = false };

	ri_pool_serve(pool, &me);
	ri_mutex_lock(&pool->mu);
	ri_list_add(&pool->ended, &own->link);
	pool->starting--;
	ri_cond_broadcast(&pool->changed);
	ri_mutex_unlock(&pool->mu);
}

/* starting counts a thread of our own from before its start until after its last look at the pool. */
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
	if (st == RIDL_OK)
		return st;
	ri_free(own);
	ri_mutex_lock(&pool->mu);
	pool->starting--;
	ri_mutex_unlock(&pool->mu);
	return ri_fail(st, "no thread can be started to serve");
}

ridl_status
ri_pool_start(ri_pool *pool)
{
	ri_mutex_lock(&pool->mu);
	pool->starting++;
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

/* Sees to it that somebody watches the driver, if there may be another thread. */
static void
ensure_watchman(ri_pool *pool)
{
	bool start = false;

	ri_mutex_lock(&pool->mu);
	if (!pool->watched && ri_atomic_load(&pool->stopping) == 0) {
		if (!ri_list_empty(&pool->spares)) {
			wake_spare_locked(pool);
		} else if (pool->starting < pool->limit && pool->threads < pool->limit) {
			pool->starting++;
			start = true;
		}
	}
	ri_mutex_unlock(&pool->mu);
	if (start)
		start_counted(
		    pool); /* without it the loop goes on; a handler that blocks delays others */
}

/* Into user code and back. False: somebody else drives now. */
static bool
run(ri_pool *pool, ri_work *work, uint64_t *word)
{
	uint64_t inside =
	    (*word & ~SEQUENCE_MASK) | ((*word + 2) & SEQUENCE_MASK & ~IN_USER) | IN_USER;

	ri_atomic64_store_fenced(&pool->word, inside);
	if (ri_atomic_load(&pool->watch_asleep) != 0 &&
	    ri_atomic_swap(&pool->watch_asleep, 0) != 0)
		ri_unpark(pool->watchman);
	ri_run_work(work);
	*word = inside & ~IN_USER;
	return ri_atomic64_cas(&pool->word, inside, *word);
}

/* Drives until it is overtaken (false), or has to go. */
static bool
drive(ri_pool *pool, const ri_member *me, uint64_t word)
{
	ensure_watchman(pool);
	for (;;) {
		ri_time until = RI_NEVER;
		ri_work *work;
		bool leave;

		while ((work = ri_loop_next_work(&pool->loop)) != NULL)
			if (!run(pool, work, &word))
				return false;
		ri_atomic_store(&pool->loop.roused, 0);
		ri_atomic_fence();
		if (pool->tick != NULL)
			until = pool->tick(pool);
		ri_mutex_lock(&pool->mu);
		leave = me->leave;
		ri_mutex_unlock(&pool->mu);
		if (leave || ri_atomic_load(&pool->stopping) != 0)
			return true;
		ri_loop_turn(&pool->loop, until);
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
	stop = me->leave || !pool->driven;
	ri_mutex_unlock(&pool->mu);
	return stop;
}

/* Sleeps for a tick, or, if the driver does nothing but wait, until it goes into user code. */
static void
watch_once(ri_pool *pool, const ri_member *me, uint64_t word, uint64_t before)
{
	if (word != before || (word & IN_USER) != 0) {
		ri_park(me->parker, ri_now() + RIDL_MS(RI_TICK_MS));
		return;
	}
	pool->watchman = me->parker;
	ri_atomic_store(&pool->watch_asleep, 1);
	ri_atomic_fence();
	if (ri_atomic64_load(&pool->word) == word && !stop_watching(pool, me))
		ri_park(me->parker, RI_NEVER);
	ri_atomic_store(&pool->watch_asleep, 0);
}

/* True: it has taken over, and drives with that word. */
static bool
watch(ri_pool *pool, const ri_member *me, uint64_t *out_word)
{
	uint64_t before = 0;

	while (!stop_watching(pool, me)) {
		uint64_t word = ri_atomic64_load(&pool->word);

		if (word == before && (word & IN_USER) != 0) {
			*out_word = next_epoch(word);
			if (ri_atomic64_cas(&pool->word, word, *out_word))
				return true;
		}
		watch_once(pool, me, word, before);
		before = word;
	}
	return false;
}

static void
drive_and_after(ri_pool *pool, ri_member *me, uint64_t word)
{
	if (!drive(pool, me, word))
		return; /* somebody else is the driver */
	ri_mutex_lock(&pool->mu);
	pool->driven = false;
	wake_spare_locked(pool);
	if (ri_atomic_swap(&pool->watch_asleep, 0) != 0)
		ri_unpark(pool->watchman);
	ri_mutex_unlock(&pool->mu);
}

static void
watch_and_after(ri_pool *pool, ri_member *me)
{
	uint64_t word;
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
	while (!me->leave && ri_atomic_load(&pool->stopping) == 0) {
		if (!pool->driven) {
			uint64_t word = next_epoch(ri_atomic64_load(&pool->word));

			pool->driven = true;
			ri_atomic64_store(&pool->word, word);
			ri_mutex_unlock(&pool->mu);
			drive_and_after(pool, me, word);
			ri_mutex_lock(&pool->mu);
		} else if (!pool->watched) {
			pool->watched = true;
			ri_mutex_unlock(&pool->mu);
			watch_and_after(pool, me);
			ri_mutex_lock(&pool->mu);
		} else {
			sleep_spare_locked(pool, me);
		}
	}
}

void
ri_pool_serve(ri_pool *pool, ri_member *me)
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
	pool->threads++;
	ri_list_add(&pool->members, &me->link);
	serve_locked(pool, me);
	pool->threads--;
	ri_list_del(&me->link);
	/* Whatever it would have done is for another. */
	wake_spare_locked(pool);
	ri_cond_broadcast(&pool->changed);
	ri_mutex_unlock(&pool->mu);
	cx->loop = outer;
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
	m->leave = true;
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
	while (pool->threads > 0 || pool->starting > 0)
		if (!ri_cond_wait(&pool->changed, &pool->mu, deadline))
			break;
	empty = pool->threads == 0 && pool->starting == 0;
	ri_mutex_unlock(&pool->mu);
	return empty;
}

const char *
ri_pool_running(ri_pool *pool)
{
	const char *name = NULL;

	ri_mutex_lock(&pool->mu);
	for (ri_list *n = pool->members.next; n != &pool->members && name == NULL; n = n->next)
		name = ri_atomic_ptr_load(&RI_CONTAINER_OF(n, ri_member, link)->context->method);
	ri_mutex_unlock(&pool->mu);
	return name;
}
