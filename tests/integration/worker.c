/* SPDX-License-Identifier: MIT */
#include "worker.h"
#include <poll.h>
#include <sched.h>

static const counter fresh = COUNTER_INIT;

void
worker_init(worker *w)
{
	memset(w, 0, sizeof *w);
	w->entered = w->gate = w->left = w->cancelled = w->deferred = w->notes = fresh;
	w->released = w->things_made = w->things_released = fresh;
	pthread_mutex_init(&w->mu, NULL);
}

void
worker_done(worker *w)
{
	CHECK(w->kept == NULL);
	CHECK(w->n_calls == 0);
	pthread_mutex_destroy(&w->mu);
}

uint64_t
mix_hash(uint64_t a, uint64_t b, const char *text)
{
	uint64_t h = a * 0x9e3779b97f4a7c15u ^ (b << 7 | b >> 57);

	for (; *text != 0; text++)
		h = (h ^ (unsigned char)*text) * 0x100000001b3u;
	return h;
}

static ridl_status
mix(void *self, peer_worker_mix_call *call, uint64_t a, uint64_t b, const char *text,
    peer_worker_mix_results *out)
{
	char *mixed = ridl_call_strdup(&call->call, text);

	(void)self;
	if (mixed == NULL)
		return RIDL_E_NO_MEMORY;
	for (size_t i = 0, n = strlen(mixed); i < n; i++)
		mixed[i] = text[n - 1 - i];
	out->hash = mix_hash(a, b, text);
	out->mixed = mixed;
	return RIDL_OK;
}

static ridl_status
add(void *self, peer_worker_add_call *call, uint64_t a, uint64_t b, uint64_t *sum)
{
	(void)self;
	(void)call;
	*sum = a + b;
	return RIDL_OK;
}

static ridl_status
add_slowly(void *self, peer_worker_add_slowly_call *call, uint64_t a, uint64_t b, uint64_t *sum)
{
	(void)self;
	(void)call;
	*sum = a + b;
	return RIDL_OK;
}

static ridl_status
turn(void *self, peer_worker_turn_call *call, const peer_point *point, peer_point *turned)
{
	(void)self;
	(void)call;
	*turned = *point;
	turned->x = -point->y;
	turned->y = point->x;
	return RIDL_OK;
}

static ridl_status
echo(void *self, peer_worker_echo_call *call, ridl_bytes data, ridl_bytes *same)
{
	(void)self;
	(void)call;
	*same = data;
	return RIDL_OK;
}

static ridl_status
refuse(void *self, peer_worker_refuse_call *call, const char *why, uint32_t code, uint64_t *never)
{
	(void)self;
	(void)never;
	return peer_refused_throw(&call->call, &(peer_refused){ .why = why, .code = code });
}

static ridl_status
fail_as_asked(void *self, peer_worker_fail_call *call, uint32_t status, const char *why)
{
	(void)self;
	return ridl_call_fail(&call->call, (ridl_status)status, "%s", why);
}

static void
block_cancelled(ridl_call *call, void *ctx)
{
	worker *w = ctx;

	CHECK(ridl_call_cancelled(call));
	counter_add(&w->cancelled, 1);
}

static ridl_status
block(void *self, peer_worker_block_call *call, uint32_t gate, uint32_t *opened)
{
	worker *w = self;

	EXPECT(ridl_call_on_cancel(&call->call, block_cancelled, w), RIDL_OK);
	counter_add(&w->entered, 1);
	counter_wait(&w->gate, gate);
	*opened = gate;
	counter_add(&w->left, 1);
	return RIDL_OK;
}

static ridl_status
defer(void *self, peer_worker_defer_call *call, uint32_t number, uint32_t *answer)
{
	worker *w = self;

	(void)number;
	(void)answer;
	pthread_mutex_lock(&w->mu);
	CHECK(w->n_calls < sizeof w->calls / sizeof w->calls[0]);
	w->calls[w->n_calls++] = call;
	pthread_mutex_unlock(&w->mu);
	counter_add(&w->deferred, 1);
	return RIDL_DEFERRED;
}

peer_worker_defer_call *
worker_take_deferred(worker *w)
{
	peer_worker_defer_call *call;

	pthread_mutex_lock(&w->mu);
	CHECK(w->n_calls > 0);
	call = w->calls[0];
	w->n_calls--;
	memmove(&w->calls[0], &w->calls[1], w->n_calls * sizeof w->calls[0]);
	pthread_mutex_unlock(&w->mu);
	return call;
}

static ridl_status
remaining(void *self, peer_worker_remaining_call *call, int64_t *ns)
{
	(void)self;
	*ns = ridl_call_remaining(&call->call);
	return RIDL_OK;
}

static void
note(void *self, peer_worker_note_call *call, uint32_t number)
{
	worker *w = self;

	(void)call;
	pthread_mutex_lock(&w->mu);
	w->notes_out_of_order += number != w->last_note + 1;
	w->last_note = number;
	pthread_mutex_unlock(&w->mu);
	counter_add(&w->notes, 1);
}

static ridl_status
ask(void *self, peer_worker_ask_call *call, peer_ask *asked, uint64_t number, uint64_t *answer)
{
	(void)self;
	(void)call;
	return peer_ask_invoke(asked, number, answer);
}

static ridl_status
hello_back(void *self, peer_worker_hello_back_call *call, const char *who, const char **text)
{
	peer_extra *extra = peer_extra_at(ridl_call_conn(&call->call));
	char *answer;
	ridl_status st = peer_extra_hello(extra, who, &answer);

	(void)self;
	peer_extra_unref(extra);
	if (st != RIDL_OK)
		return st;
	*text = ridl_call_strdup(&call->call, answer);
	ridl_free(answer);
	return *text == NULL ? RIDL_E_NO_MEMORY : RIDL_OK;
}

static ridl_status
tell(void *self, peer_worker_tell_call *call, peer_note *told, uint32_t from, uint32_t n)
{
	ridl_status st = RIDL_OK;

	(void)self;
	(void)call;
	for (uint32_t i = 0; i < n && st == RIDL_OK; i++)
		st = peer_note_invoke(told, from + i);
	return st;
}

static peer_thing *
swap_kept(worker *w, peer_thing *thing)
{
	peer_thing *before;

	pthread_mutex_lock(&w->mu);
	before = w->kept;
	w->kept = thing;
	pthread_mutex_unlock(&w->mu);
	return before;
}

static ridl_status
keep(void *self, peer_worker_keep_call *call, peer_thing *thing)
{
	(void)call;
	peer_thing_unref(swap_kept(self, peer_thing_ref(thing)));
	return RIDL_OK;
}

static ridl_status
kept(void *self, peer_worker_kept_call *call, peer_thing **thing)
{
	worker *w = self;

	(void)call;
	pthread_mutex_lock(&w->mu);
	*thing = peer_thing_ref(w->kept);
	pthread_mutex_unlock(&w->mu);
	return RIDL_OK;
}

static ridl_status
drop(void *self, peer_worker_drop_call *call)
{
	(void)call;
	peer_thing_unref(swap_kept(self, NULL));
	return RIDL_OK;
}

static ridl_status
make(void *self, peer_worker_make_call *call, const char *name, peer_thing **thing)
{
	worker *w = self;

	(void)call;
	*thing = thing_new(name, &w->things_released);
	counter_add(&w->things_made, 1);
	return RIDL_OK;
}

static ridl_status
several(void *self, peer_worker_several_call *call, uint32_t n, peer_worker_several_results *out)
{
	worker *w = self;
	peer_thing **things = ridl_call_alloc(&call->call, n * sizeof(peer_thing *));

	if (things == NULL && n > 0)
		return RIDL_E_NO_MEMORY;
	for (uint32_t i = 0; i < n; i++)
		things[i] = thing_new("one of several", &w->things_released);
	counter_add(&w->things_made, n);
	out->n_things = n;
	out->things = things;
	return RIDL_OK;
}

/* As Ladder.climb: see there. */
static ridl_status
worker_climb(
    void *self, peer_worker_climb_call *call, peer_ladder *other, uint32_t left, uint32_t *height)
{
	peer_ladder *mine;
	ridl_status st;

	(void)self;
	(void)call;
	if (left == 0)
		return RIDL_OK;
	mine = ladder_new(NULL);
	st = peer_ladder_climb(other, mine, left - 1, height);
	peer_ladder_unref(mine);
	*height += 1;
	return st;
}

static void
worker_released(void *self)
{
	worker *w = self;

	counter_add(&w->released, 1);
}

static const peer_worker_ops worker_ops = {
	.released = worker_released,
	.mix = mix,
	.add = add,
	.add_slowly = add_slowly,
	.turn = turn,
	.echo = echo,
	.refuse = refuse,
	.fail = fail_as_asked,
	.block = block,
	.defer = defer,
	.remaining = remaining,
	.note = note,
	.hello_back = hello_back,
	.ask = ask,
	.tell = tell,
	.keep = keep,
	.kept = kept,
	.drop = drop,
	.make = make,
	.several = several,
	.climb = worker_climb,
};

peer_worker *
worker_new(worker *w)
{
	return peer_worker_new(&worker_ops, w);
}

/*
 * Things.
 */

typedef struct thing {
	counter *released;
	pthread_mutex_t mu;
	uint32_t poked;    /* mu */
	bool out_of_order; /* mu */
	bool busy;         /* mu: a poke runs */
	char name[32];
	peer_thing *me; /* not counted */
} thing;

static ridl_status
thing_name(void *self, peer_thing_name_call *call, const char **name)
{
	const thing *t = self;

	(void)call;
	*name = t->name;
	return RIDL_OK;
}

static void
thing_poke(void *self, peer_thing_poke_call *call, uint32_t number)
{
	thing *t = self;

	(void)call;
	pthread_mutex_lock(&t->mu);
	t->out_of_order |= t->busy || number != t->poked + 1;
	t->busy = true;
	pthread_mutex_unlock(&t->mu);
	sched_yield();
	pthread_mutex_lock(&t->mu);
	t->busy = false;
	t->poked++;
	pthread_mutex_unlock(&t->mu);
}

static ridl_status
thing_pokes(void *self, peer_thing_pokes_call *call, peer_thing_pokes_results *out)
{
	thing *t = self;

	(void)call;
	pthread_mutex_lock(&t->mu);
	out->count = t->poked;
	out->in_order = !t->out_of_order;
	pthread_mutex_unlock(&t->mu);
	return RIDL_OK;
}

static ridl_status
thing_me(void *self, peer_thing_me_call *call, peer_thing **me)
{
	thing *t = self;

	(void)call;
	*me = peer_thing_ref(t->me);
	return RIDL_OK;
}

static void
thing_released(void *self)
{
	thing *t = self;
	counter *released = t->released;

	pthread_mutex_destroy(&t->mu);
	free(t);
	if (released != NULL)
		counter_add(released, 1);
}

static const peer_thing_ops thing_ops = {
	.released = thing_released,
	.name = thing_name,
	.poke = thing_poke,
	.pokes = thing_pokes,
	.me = thing_me,
};

peer_thing *
thing_new(const char *name, counter *released)
{
	thing *t = calloc(1, sizeof *t);

	CHECK(t != NULL);
	pthread_mutex_init(&t->mu, NULL);
	t->released = released;
	snprintf(t->name, sizeof t->name, "%s", name);
	t->me = peer_thing_new(&thing_ops, t);
	return t->me;
}

/*
 * Ladders. Its self is the counter.
 */

static ridl_status
climb(
    void *self, peer_ladder_climb_call *call, peer_ladder *other, uint32_t left, uint32_t *height)
{
	peer_ladder *mine;
	ridl_status st;

	(void)self;
	(void)call;
	if (left == 0)
		return RIDL_OK;
	mine = ladder_new(NULL);
	st = peer_ladder_climb(other, mine, left - 1, height);
	peer_ladder_unref(mine);
	*height += 1;
	return st;
}

static void
ladder_released(void *self)
{
	if (self != NULL)
		counter_add(self, 1);
}

static const peer_ladder_ops ladder_ops = { .released = ladder_released, .climb = climb };

peer_ladder *
ladder_new(counter *released)
{
	return peer_ladder_new(&ladder_ops, released);
}

/*
 * Sites.
 */

void
site_start(site *s, const char *scheme, const ridl_server_options *options)
{
	char address[64];
	peer_worker *object;

	worker_init(&s->worker);
	object = worker_new(&s->worker);
	EXPECT(ridl_server_new(options, &s->server), RIDL_OK);
	EXPECT(ridl_server_listen(s->server, fresh_address(scheme, address, sizeof address)),
	    RIDL_OK);
	EXPECT(ridl_server_publish(s->server, &object->object), RIDL_OK);
	peer_worker_unref(object);
	EXPECT(ridl_server_start(s->server), RIDL_OK);
	s->address = ridl_server_address(s->server, 0);
}

void
site_stop(site *s)
{
	EXPECT(ridl_server_stop(s->server, 0), RIDL_OK);
	ridl_server_free(s->server);
	CHECK(counter_value(&s->worker.released) == 1);
	worker_done(&s->worker);
}

ridl_conn *
site_connect_with(site *s, const ridl_conn_options *options)
{
	ridl_conn *conn;

	EXPECT(ridl_connect(s->address, options, &conn), RIDL_OK);
	return conn;
}

ridl_conn *
site_connect(site *s)
{
	return site_connect_with(s, NULL);
}

void
lender_start(lender *l, site *s, peer_thing *thing)
{
	peer_worker *at;

	l->conn = site_connect(s);
	EXPECT(ridl_serving_thread_start(l->conn, &l->thread), RIDL_OK);
	at = peer_worker_at(l->conn);
	EXPECT(peer_worker_keep(at, thing), RIDL_OK);
	peer_worker_unref(at);
}

void
lender_goes(lender *l)
{
	ridl_serving_thread_free(l->thread);
	ridl_conn_unref(l->conn);
}

void
rig_start(rig *r, const char *scheme, unsigned n_servers)
{
	CHECK(n_servers <= sizeof r->servers / sizeof r->servers[0]);
	site_start(&r->site, scheme, NULL);
	r->conn = site_connect(&r->site);
	r->at = peer_worker_at(r->conn);
	for (unsigned i = 0; i < n_servers; i++)
		EXPECT(ridl_serving_thread_start(r->conn, &r->servers[i]), RIDL_OK);
	r->n_servers = n_servers;
	r->fd = -1;
}

void
rig_start_in(rig *r, rig_mode mode)
{
	rig_start(r, "unix", mode == A_SERVING_THREAD);
	if (mode == OWN_LOOP)
		CHECK((r->fd = ridl_conn_fd(r->conn)) >= 0);
}

void
rig_disconnect(rig *r)
{
	for (unsigned i = 0; i < r->n_servers; i++)
		ridl_serving_thread_free(r->servers[i]);
	r->n_servers = 0;
	peer_worker_unref(r->at);
	r->at = NULL;
	ridl_conn_unref(r->conn);
	r->conn = NULL;
}

void
rig_stop(rig *r)
{
	rig_disconnect(r);
	site_stop(&r->site);
}

void
rig_call_until(rig *r, counter *c, unsigned at_least)
{
	uint64_t sum;

	while (counter_value(c) < at_least)
		EXPECT(
		    r->fd >= 0 ? loop_turn(r->conn, r->fd) : peer_worker_add(r->at, 1, 1, &sum),
		    RIDL_OK);
}

ridl_status
loop_turn(ridl_conn *conn, int fd)
{
	struct pollfd p = { .fd = fd, .events = POLLIN };
	ridl_duration timeout = ridl_conn_timeout(conn);

	CHECK(timeout >= 0);
	CHECK(poll(&p, 1, ridl_duration_ms(timeout)) >= 0);
	return ridl_conn_process(conn);
}
