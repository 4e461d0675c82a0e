/* SPDX-License-Identifier: MIT */
#include "stage.h"
#include <conn/conn.h>
#include <stdlib.h>

void
stage_gives(const char *file, int line, const char *call, ridl_status got, ridl_status wanted)
{
	if (got != wanted)
		sim_violation("%s:%d: %s gave '%s', not '%s': %s", file, line, call,
		    ridl_status_text(got), ridl_status_text(wanted), ridl_last_error()->message);
}

void
stage_ends(const char *file, int line, ridl_future *future, ridl_status wanted)
{
	const ridl_error *e;

	stage_gives(file, line, "ridl_future_wait()", ridl_future_wait(future), RIDL_OK);
	e = ridl_future_error(future);
	stage_gives(file, line, "a future", e == NULL ? RIDL_OK : e->status, wanted);
	if (!ridl_future_ready(future) || ridl_future_failed(future) != (wanted != RIDL_OK))
		sim_violation("%s:%d: a future does not know how it ended", file, line);
}

void
stage_clock(stage *s)
{
	s->began = sim.now;
}

void
stage_took(const char *file, int line, const stage *s, ridl_duration d)
{
	const ridl_duration took = sim.now - s->began;

	if (took < d || took > d + RIDL_MS(100))
		sim_violation("%s:%d: it took %lld us, not %lld", file, line,
		    (long long)took / 1000, (long long)d / 1000);
}

typedef struct target {
	const unsigned *n;
	unsigned value;
} target;

static bool
is_reached(const sim_wait *w)
{
	const target *t = w->what;

	return *t->n >= t->value;
}

void
stage_until(const unsigned *n, unsigned value)
{
	const target t = { n, value };
	sim_wait w = { "a number", &t, is_reached, RI_NEVER };

	sim_wait_for(&w);
	MUST(*n == value);
}

void
stage_count(ridl_future *future, void *n)
{
	sim_enter_user("callback");
	MUST(ridl_future_ready(future));
	*(unsigned *)n += 1;
	sim_leave_user();
}

void
stage_is_idle(stage *s)
{
	int64_t left;

	GIVES(stage_actor_remaining(s->actor, &left), RIDL_OK);
	MUST(s->conn->calls.used == 0);
}

/*
 * The actor.
 */

static ridl_status
work(void *self, stage_actor_work_call *call, uint32_t ms, uint32_t *again)
{
	stage *s = self;

	(void)call;
	s->begun++;
	sim_enter_user("work");
	sim_sleep(RIDL_MS(ms));
	sim_leave_user();
	*again = ms;
	return RIDL_OK;
}

typedef struct deferred {
	stage *stage;
	stage_actor_answer_call *call;
	uint32_t ms;
} deferred;

static void
answer_later(void *ctx)
{
	deferred *d = ctx;

	sim_sleep(RIDL_MS(d->ms));
	(void)stage_actor_answer_reply(d->call, d->ms);
	d->stage->deferred--;
	free(d);
}

static ridl_status
answer(void *self, stage_actor_answer_call *call, uint32_t ms, uint32_t *again)
{
	deferred *d = malloc(sizeof *d);
	stage *s = self;

	(void)again;
	if (d == NULL)
		abort();
	s->begun++;
	*d = (deferred){ s, call, ms };
	s->deferred++;
	if (sim_spawn("answer", answer_later, d) == NULL)
		sim_violation("too many fibres");
	return RIDL_DEFERRED;
}

static ridl_status
remaining(void *self, stage_actor_remaining_call *call, int64_t *ns)
{
	(void)self;
	*ns = ridl_call_remaining(&call->call);
	return RIDL_OK;
}

static ridl_status
back(void *self, stage_actor_back_call *call, stage_back *b, uint32_t ms, int64_t *left)
{
	stage *s = self;

	(void)call;
	s->begun++;
	sim_sleep(RIDL_MS(ms));
	return stage_back_invoke(b, left);
}

static ridl_status
count(void *self, stage_actor_count_call *call, uint32_t ms, uint32_t *begun)
{
	stage *s = self;

	(void)call;
	*begun = ++s->begun;
	sim_sleep(RIDL_MS(ms));
	return RIDL_OK;
}

static void
leave(ridl_call *call, void *ctx)
{
	(void)ctx;
	(void)ridl_call_fail(call, RIDL_E_CANCELLED, "nobody wants it");
}

static ridl_status
stay(void *self, stage_actor_stay_call *call)
{
	stage *s = self;

	s->begun++;
	GIVES(ridl_call_on_cancel(&call->call, leave, NULL), RIDL_OK);
	return RIDL_DEFERRED;
}

static ridl_status
touch(void *self, stage_token_touch_call *call, uint32_t *times)
{
	(void)self, (void)call;
	*times = 1;
	return RIDL_OK;
}

static void
token_released(void *self)
{
	stage *s = self;

	s->tokens_released++;
}

static const stage_token_ops token_ops = { .released = token_released, .touch = touch };

static ridl_status
token(void *self, stage_actor_token_call *call, uint32_t ms, stage_token **made)
{
	stage *s = self;

	(void)call;
	s->begun++;
	sim_sleep(RIDL_MS(ms));
	*made = stage_token_new(&token_ops, s);
	s->tokens++;
	return RIDL_OK;
}

static ridl_status
same(void *self, stage_actor_same_call *call, stage_token **given)
{
	stage *s = self;

	(void)call;
	if (s->same == NULL) {
		s->same = stage_token_new(&token_ops, s);
		s->tokens++;
	}
	*given = stage_token_ref(s->same);
	return RIDL_OK;
}

typedef struct loan {
	stage *stage;
	stage_back *back;
	uint32_t ms;
} loan;

static void
ask_back(void *ctx)
{
	loan *l = ctx;
	int64_t left;

	sim_sleep(RIDL_MS(l->ms));
	GIVES(stage_back_invoke(l->back, &left), RIDL_OK);
	stage_back_unref(l->back);
	l->stage->lent_back++;
	free(l);
}

static void
lend(void *self, stage_actor_lend_call *call, stage_back *b, uint32_t ms)
{
	loan *l = malloc(sizeof *l);

	(void)call;
	if (l == NULL)
		abort();
	*l = (loan){ self, stage_back_ref(b), ms };
	if (sim_spawn("loan", ask_back, l) == NULL)
		sim_violation("too many fibres");
}

static ridl_status
both(void *self, stage_actor_both_call *call, stage_back *first, stage_back *second)
{
	stage_back_invoke_future *f = stage_back_invoke_async(first);
	int64_t left;
	ridl_status st = stage_back_invoke(second, &left);

	(void)self, (void)call;
	ENDS(&f->future, RIDL_OK);
	ridl_future_free(&f->future);
	return st;
}

static ridl_status
meet(void *self, stage_actor_meet_call *call)
{
	stage *s = self;

	(void)call;
	s->begun++;
	stage_until(&s->met, 1);
	return RIDL_OK;
}

static ridl_status
met(void *self, stage_actor_met_call *call)
{
	stage *s = self;

	(void)call;
	s->met++;
	return RIDL_OK;
}

static ridl_status
nag(void *self, stage_actor_nag_call *call, stage_back *b, uint32_t ms)
{
	stage *s = self;

	(void)call;
	s->begun++;
	sim_sleep(RIDL_SECONDS(1));
	for (unsigned i = 0; i < 3; i++) {
		stage_back_invoke_future *f = stage_back_invoke_async(b);

		stage_clock(s);
		GIVES(ridl_future_set_expiry(&f->future, RIDL_MS(ms)), RIDL_OK);
		while (!ridl_future_ready(&f->future) && sim.now - s->began < RIDL_SECONDS(20))
			sim_sleep(RIDL_US(100));
		TOOK(s, RIDL_MS(ms));
		ENDS(&f->future, RIDL_E_TIMEOUT);
		ridl_future_free(&f->future);
	}
	return RIDL_OK;
}

static ridl_status
claim(void *self, stage_actor_claim_call *call)
{
	stage *s = self;

	(void)call;
	s->begun++;
	return RIDL_OK;
}

static const stage_actor_ops ops = {
	.work = work,
	.answer = answer,
	.remaining = remaining,
	.back = back,
	.count = count,
	.stay = stay,
	.token = token,
	.same = same,
	.lend = lend,
	.both = both,
	.meet = meet,
	.met = met,
	.nag = nag,
	.claim = claim,
};

/*
 * The stage.
 */

/* Cases are about other clocks than these: nobody is hung up on for being slow. */
static const ridl_limits patient = {
	.size = sizeof patient, .handshake_time = RIDL_FOREVER, .frame_time = RIDL_FOREVER
};

void
stage_open(stage *s, const ridl_server_options *given)
{
	ridl_server_options o = { .size = sizeof o };

	if (given != NULL)
		o = *given;
	if (o.limits == NULL)
		o.limits = &patient;
	*s = (stage){ .began = sim.now };
	s->local = stage_actor_new(&ops, s);
	GIVES(ridl_server_new(&o, &s->server), RIDL_OK);
	GIVES(ridl_server_publish(s->server, &s->local->object), RIDL_OK);
	GIVES(ridl_server_listen(s->server, "unix:/stage"), RIDL_OK);
}

void
stage_connect(stage *s)
{
	GIVES(ridl_connect("unix:/stage", NULL, &s->conn), RIDL_OK);
	s->actor = stage_actor_at(s->conn);
}

void
stage_begin(stage *s, bool serving, const ridl_server_options *given)
{
	stage_open(s, given);
	GIVES(ridl_server_start(s->server), RIDL_OK);
	stage_connect(s);
	if (serving)
		GIVES(ridl_serving_thread_start(s->conn, &s->serving), RIDL_OK);
}

void
stage_end(stage *s)
{
	stage_actor_unref(s->actor);
	ridl_conn_unref(s->conn);
	ridl_serving_thread_free(s->serving);
	while (ridl_server_stop(s->server, RIDL_SECONDS(30)) == RIDL_E_BUSY)
		; /* it works on for somebody who has gone */
	stage_until(&s->tokens_released, s->tokens);
	while (s->deferred > 0)
		sim_sleep(RIDL_SECONDS(1));
	ridl_server_free(s->server);
	stage_actor_unref(s->local);
}

void
stage_both(void (*play)(stage *))
{
	for (unsigned serving = 0; serving < 2; serving++) {
		stage s;

		stage_begin(&s, serving == 1, NULL);
		play(&s);
		stage_end(&s);
	}
}
