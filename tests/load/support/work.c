/* SPDX-License-Identifier: MIT */
#include "work.h"

static const counter fresh = COUNTER_INIT;

void
work_init(work *w)
{
	memset(w, 0, sizeof *w);
	w->entered = w->cancelled = w->left = w->disconnected = fresh;
	pthread_mutex_init(&w->mu, NULL);
}

void
work_done(work *w)
{
	CHECK(w->waiting == NULL);
	load_listener_unref(w->listener);
	pthread_mutex_destroy(&w->mu);
}

static void
note_executed(work *w, uint64_t number)
{
	if (number < w->n_executed)
		__atomic_add_fetch(&w->executed[number], 1, __ATOMIC_RELAXED);
}

static void
enter(work *w, uint64_t number)
{
	note_executed(w, number);
	counter_add(&w->entered, 1);
	if (w->says)
		load_say("entered");
}

static ridl_status
quick(void *self, load_work_quick_call *call, uint64_t number, uint64_t *out)
{
	(void)call;
	note_executed(self, number);
	*out = number;
	return RIDL_OK;
}

static ridl_status
nap(void *self, load_work_nap_call *call, uint64_t number, uint32_t us, uint64_t *out)
{
	(void)call;
	note_executed(self, number);
	load_sleep_us(us);
	*out = number;
	return RIDL_OK;
}

typedef struct held {
	work *work;
	counter over;
} held;

static void
over(ridl_call *call, void *ctx)
{
	held *h = ctx;

	CHECK(ridl_call_cancelled(call));
	counter_add(&h->work->cancelled, 1);
	counter_add(&h->over, 1);
}

static ridl_status
hold(void *self, load_work_hold_call *call, uint64_t number, uint64_t *out)
{
	held h = { .work = self, .over = COUNTER_INIT };

	EXPECT(ridl_call_on_cancel(&call->call, over, &h), RIDL_OK);
	enter(self, number);
	counter_wait(&h.over, 1);
	*out = number;
	ridl_call_off_cancel(&call->call);
	counter_add(&h.work->left, 1);
	return RIDL_OK;
}

static void
deferred_over(ridl_call *call, void *ctx)
{
	work *w = ctx;

	counter_add(&w->cancelled, 1);
	if (w->never_answers)
		ridl_call_unref(call);
}

/* Lives as long as its call. */
typedef struct deferred {
	struct deferred *next;
	load_work_defer_call *call;
} deferred;

static ridl_status
defer(void *self, load_work_defer_call *call, uint64_t number, uint64_t *out)
{
	work *w = self;
	deferred *d = ridl_call_alloc(&call->call, sizeof *d);

	(void)out;
	if (d == NULL)
		return RIDL_E_NO_MEMORY;
	EXPECT(ridl_call_on_cancel(&call->call, deferred_over, w), RIDL_OK);
	if (!w->never_answers) {
		d->call = call;
		pthread_mutex_lock(&w->mu);
		d->next = w->waiting;
		w->waiting = d;
		pthread_mutex_unlock(&w->mu);
	}
	enter(w, number);
	return RIDL_DEFERRED;
}

unsigned
work_answer_deferred(work *w)
{
	deferred *d, *next;
	unsigned n = 0;

	pthread_mutex_lock(&w->mu);
	d = w->waiting;
	w->waiting = NULL;
	pthread_mutex_unlock(&w->mu);
	/* The caller may be gone: then the answer goes nowhere. */
	for (; d != NULL; d = next, n++) {
		next = d->next;
		load_work_defer_reply(d->call, d->call->args->number);
	}
	return n;
}

static ridl_status
ask_back(void *self, load_work_ask_back_call *call, uint64_t number, load_listener *listener,
    uint64_t *out)
{
	work *w = self;
	ridl_status st;

	(void)call;
	enter(w, number);
	st = load_listener_ask(listener, number, out);
	counter_add(&w->left, 1);
	return st;
}

static ridl_status
echo(void *self, load_work_echo_call *call, uint64_t number, ridl_bytes data, ridl_bytes *out)
{
	(void)call;
	note_executed(self, number);
	*out = data;
	return RIDL_OK;
}

static ridl_status
subscribe(void *self, load_work_subscribe_call *call, load_listener *listener)
{
	work *w = self;
	load_listener *before;

	(void)call;
	pthread_mutex_lock(&w->mu);
	before = w->listener;
	w->listener = load_listener_ref(listener);
	pthread_mutex_unlock(&w->mu);
	load_listener_unref(before);
	return RIDL_OK;
}

static ridl_status
footing(void *self, load_work_footing_call *call, load_work_footing_results *out)
{
	const load_footing now = load_footing_now();

	(void)self;
	(void)call;
	out->heap = now.heap;
	out->resident = now.resident;
	out->descriptors = now.descriptors;
	out->threads = now.threads;
	return RIDL_OK;
}

static const load_work_ops work_ops = {
	.quick = quick,
	.nap = nap,
	.hold = hold,
	.defer = defer,
	.ask_back = ask_back,
	.echo = echo,
	.subscribe = subscribe,
	.footing = footing,
};

load_work *
work_new(work *w)
{
	return load_work_new(&work_ops, w);
}

load_listener *
work_subscriber(work *w)
{
	load_listener *listener;

	pthread_mutex_lock(&w->mu);
	listener = load_listener_ref(w->listener);
	pthread_mutex_unlock(&w->mu);
	return listener;
}

/*
 * Servers.
 */

static void
disconnected(ridl_conn *conn, ridl_status reason, void *ctx)
{
	work *w = ctx;

	(void)conn;
	CHECK(ridl_status_is_fatal(reason) || reason == RIDL_E_GOING_AWAY);
	counter_add(&w->disconnected, 1);
}

ridl_server *
work_serve(work *w, const char *address, const ridl_server_options *options)
{
	ridl_server_options own = { .size = sizeof own };
	load_work *service = work_new(w);
	ridl_server *server;

	if (options != NULL)
		own = *options;
	own.on_disconnect = disconnected;
	own.ctx = w;
	EXPECT(ridl_server_new(&own, &server), RIDL_OK);
	EXPECT(ridl_server_listen(server, address), RIDL_OK);
	EXPECT(ridl_server_publish(server, &service->object), RIDL_OK);
	load_work_unref(service);
	EXPECT(ridl_server_start(server), RIDL_OK);
	return server;
}

void
work_play_server(char **words, size_t n_words)
{
	ridl_server_options options = { .size = sizeof options };
	ridl_server *server;
	work w;

	CHECK(n_words == 2);
	options.threads = (unsigned)atoi(words[1]);
	work_init(&w);
	server = work_serve(&w, words[0], &options);
	load_say("%s", ridl_server_address(server, 0));
	load_wait_end();
	ridl_server_free(server);
	work_done(&w);
}

load_footing
work_footing(load_work *at)
{
	load_work_footing_results *out;
	load_footing now;

	EXPECT(load_work_footing(at, &out), RIDL_OK);
	now = (load_footing){ out->heap, out->resident, out->descriptors, out->threads };
	ridl_free(out);
	return now;
}
