/* SPDX-License-Identifier: MIT */
#include <base/arena.h>
#include <base/error.h>
#include <future/body.h>
#include <future/future.h>
#include <serve/call.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static ri_call *
call_of(const ridl_call *c)
{
	return (ri_call *)(uintptr_t)c;
}

static ri_hub *
hub_of(const ri_call *call)
{
	return call->in.conn != NULL ? &call->in.conn->hub : NULL;
}

/*
 * Life.
 */

static void
call_free(ri_call *call)
{
	ridl_conn *conn = call->in.conn;

	ri_error_unref(ri_atomic_ptr_load(&call->failure));
	ri_claims_done(&call->claims, hub_of(call));
	ri_object_unref_to(call->object, hub_of(call));
	if (call->in.charged)
		ri_incoming_uncharge(&call->in);
	ri_arena_free(call->mem); /* with the call itself */
	if (conn != NULL)
		ri_conn_release(conn);
}

static void
send_answer(ri_call *call, ridl_status st, const ri_body *body)
{
	ri_frame frame = {
		.kind = st == RIDL_OK ? RI_FRAME_REPLY : RI_FRAME_ERROR,
		.body = ri_body_bytes(body),
		.body_len = body->out.body_len,
	};
	ri_answer answer = { .status = st, .frame = &frame };
	ri_pending *p;

	if (call->in.conn != NULL) {
		ri_conn_answer(&call->in, st, &body->out);
		return;
	}
	p = ri_atomic_ptr_swap(&call->in.local, NULL);
	if (p == NULL)
		return;
	if (!ri_claims_of_body(&answer.claims, body)) {
		answer.error =
		    ri_error_new(RIDL_E_NO_MEMORY, RIDL_LOCAL, NULL, NULL, "memory is out");
		answer.status = answer.error->status;
	}
	ri_pending_complete(p, &answer);
	ri_claims_done(&answer.claims, NULL);
}

/* Nobody waits for a oneway, so its failure is told here: when it has returned, for it may hold locks of its own now. */
static void
keep_failure(ri_call *call, ridl_status st, const char *message, const ridl_error_table *error)
{
	const ridl_conn *conn = call->in.conn;
	const ridl_error *failure;

	if (conn->setup->hooks.oneway_failed == NULL || ri_atomic_load(&conn->abandoned) != 0)
		return;
	if (message[0] == 0)
		message = error != NULL ? error->name : ridl_status_text(st);
	failure = ri_error_new(st, RIDL_LOCAL, call->method == NULL ? NULL : call->method->name,
	    conn->setup->address, message);
	ri_atomic_ptr_store(&call->failure, (void *)(uintptr_t)failure);
}

static void
tell_failure(ri_call *call)
{
	const ridl_error *failure = ri_atomic_ptr_load(&call->failure);

	if (RI_LIKELY(failure == NULL))
		return;
	failure = ri_atomic_ptr_swap(&call->failure, NULL);
	call->in.conn->setup->hooks.oneway_failed(
	    call->in.conn, failure, call->in.conn->setup->hooks.ctx);
	ri_error_unref(failure);
}

static void
log_failure(ri_call *call, ridl_status st, const char *message, const ridl_error_table *error)
{
	ridl_conn *conn = call->in.conn;

	if (conn == NULL || !ri_log_wants(&conn->setup->logger, RIDL_LOG_DEBUG))
		return;
	ri_conn_log(conn, RIDL_LOG_DEBUG, "%s: %s failed: %s%s%s", conn->setup->address,
	    call->method == NULL ? "a call" : call->method->name,
	    error != NULL ? error->name : ridl_status_text(st), message[0] != 0 ? ": " : "",
	    message);
}

/* Without memory even for the reason, the status alone goes. */
static void
send_failure(ri_call *call, ridl_status st, const char *message, const ridl_error_table *error,
    const void *detail)
{
	static const ri_body nothing;
	ri_body body;

	log_failure(call, st, message, error);
	if (call->in.conn != NULL && call->in.id == 0)
		keep_failure(call, st, message, error);
	if (st <= 0)
		st =
		    RIDL_E_REMOTE; /* no status at all: a peer would take it for a broken frame */
	if (ri_body_failure(&body, message, error, detail) == RIDL_OK)
		send_answer(call, st, &body);
	else
		send_answer(call, error == NULL ? st : RIDL_E_NO_MEMORY, &nothing);
	ri_body_done(&body);
}

static void
call_unref(ri_call *call)
{
	/* The last count: it is listed nowhere, so nobody can take another. */
	if (ri_atomic_load(&call->refs) == 1 || ri_atomic_sub(&call->refs, 1) == 1)
		call_free(call);
}

/* Whether its connection is the parent's of this process: see conn/conn.h. */
static bool
is_inherited(const ri_call *call)
{
	return call->in.conn != NULL && ri_conn_is_inherited(call->in.conn);
}

/*
 * An owner can still answer; the last one who lets go of an unanswered call gives it up. Until that is said a cancel may still
 * find it listed, and hold it: the memory goes after the answer.
 */
static void
owners_unref(ri_call *call, uint32_t n)
{
	if (is_inherited(call))
		return;
	/* If they are all ours, nobody can add to them. */
	if (ri_atomic_load(&call->owners) != n && ri_atomic_sub(&call->owners, n) != n)
		return;
	if (ri_atomic_load(&call->state) == RI_CALL_DEFERRED &&
	    ri_atomic_cas(&call->state, RI_CALL_DEFERRED, RI_CALL_ANSWERED))
		send_failure(call, RIDL_E_ABANDONED, "the handler dropped the call unanswered",
		    NULL, NULL);
	call_unref(call);
}

static void
hold(ri_incoming *in)
{
	ri_atomic_add(&RI_CONTAINER_OF(in, ri_call, in)->refs, 1);
}

static void
drop(ri_incoming *in)
{
	call_unref(RI_CONTAINER_OF(in, ri_call, in));
}

/*
 * Whether this thread is the one to answer; then it ends with answered(). A handler that defers may have handed the
 * call on before it returns: then all its counts are dropped while this thread still answers, hence one more.
 */
static bool
claim_answer(ri_call *call, bool *out_deferred)
{
	*out_deferred = false;
	if (is_inherited(call))
		return false;
	hold(&call->in);
	if (ri_atomic_cas(&call->state, RI_CALL_RUNNING, RI_CALL_ANSWERED_RUNNING))
		return true;
	*out_deferred = ri_atomic_cas(&call->state, RI_CALL_DEFERRED, RI_CALL_ANSWERED);
	if (!*out_deferred)
		call_unref(call);
	return *out_deferred;
}

/* Answering a deferred call consumes the count that was handed over. */
static void
answered(ri_call *call, bool deferred)
{
	if (deferred)
		owners_unref(call, 1);
	call_unref(call);
}

/*
 * Cancelling: the peer has its answer; the handler is told, if it asked to be.
 */

static bool
is_answered(const ri_call *call)
{
	uint32_t state = ri_atomic_load(&call->state);

	return state == RI_CALL_ANSWERED || state == RI_CALL_ANSWERED_RUNNING;
}

/* The object's own hub guards a call inside the process. */
static ri_hub *
cancel_hub(const ri_call *call)
{
	return call->in.conn != NULL ? &call->in.conn->hub : &ri_object_local(call->object)->hub;
}

static void
has_been_told(ridl_call *call, void *ctx)
{
	(void)call;
	(void)ctx;
}

/* Once; whoever takes it back meanwhile waits. */
static void
call_on_cancel(ri_call *call)
{
	ri_hub *hub = cancel_hub(call);
	void (*fn)(ridl_call *, void *);
	void *ctx;

	ri_mutex_lock(&hub->mu);
	fn = is_answered(call) ? NULL : call->on_cancel;
	ctx = call->on_cancel_ctx;
	if (fn != NULL) {
		call->on_cancel = has_been_told;
		call->cancel_runs_on = ri_context_self();
	}
	ri_mutex_unlock(&hub->mu);
	if (fn == NULL)
		return;
	fn(&call->base, ctx);
	ri_mutex_lock(&hub->mu);
	call->cancel_runs_on = NULL;
	ri_hub_wake_all_locked(hub);
	ri_mutex_unlock(&hub->mu);
}

static void
run_on_cancel(ri_work *work)
{
	ri_call *call = RI_CONTAINER_OF(work, ri_call, cancel_work);

	call_on_cancel(call);
	call_unref(call);
}

static void
queue_cancel(ri_call *call)
{
	hold(&call->in);
	if (call->in.conn != NULL)
		ri_hub_push(&call->in.conn->hub, &call->cancel_work);
	else
		ri_run_work(&call->cancel_work);
}

static void
cancelled(ri_incoming *in)
{
	ri_call *call = RI_CONTAINER_OF(in, ri_call, in);
	ri_hub *hub;
	bool tell;

	ri_atomic_store(&call->is_cancelled, 1);
	if (call->in.conn == NULL && call->object == NULL)
		return;
	hub = cancel_hub(call);
	ri_mutex_lock(&hub->mu);
	tell = call->cancel_due;
	call->cancel_due = false;
	ri_mutex_unlock(&hub->mu);
	if (tell)
		queue_cancel(call);
}

bool
ridl_call_cancelled(const ridl_call *c)
{
	return ri_atomic_load(&call_of(c)->is_cancelled) != 0;
}

ridl_status
ridl_call_on_cancel(ridl_call *c, void (*fn)(ridl_call *, void *), void *ctx)
{
	ri_call *call = call_of(c);
	ri_hub *hub = cancel_hub(call);
	bool now;

	if (fn == NULL)
		return ri_fail(RIDL_E_INVALID, "on_cancel needs a function");
	if (is_inherited(call))
		return ri_conn_check_inherited(call->in.conn);
	ri_mutex_lock(&hub->mu);
	if (call->on_cancel != NULL) {
		ri_mutex_unlock(&hub->mu);
		return ri_fail(
		    RIDL_E_BUSY, "a call has one on_cancel, and this one has it already");
	}
	call->on_cancel = fn;
	call->on_cancel_ctx = ctx;
	now = ri_atomic_load(&call->is_cancelled) != 0;
	call->cancel_due = !now;
	ri_mutex_unlock(&hub->mu);
	if (now)
		call_on_cancel(call);
	return RIDL_OK;
}

typedef struct off_wait {
	ri_wait wait;
	const ri_call *call;
} off_wait;

static bool
off_over_locked(ri_wait *w)
{
	return RI_CONTAINER_OF(w, off_wait, wait)->call->cancel_runs_on == NULL;
}

void
ridl_call_off_cancel(ridl_call *c)
{
	ri_call *call = call_of(c);
	ri_hub *hub = cancel_hub(call);
	off_wait w = { .call = call };

	if (is_inherited(call))
		return;
	ri_mutex_lock(&hub->mu);
	call->on_cancel = NULL;
	call->cancel_due = false;
	if (call->cancel_runs_on != NULL && call->cancel_runs_on != ri_context_self())
		ri_hub_wait_out_locked(hub, &w.wait, off_over_locked);
	ri_mutex_unlock(&hub->mu);
}

/*
 * Making one.
 */

static void
find_method(ri_call *call, ri_methods *methods, bool oneway)
{
	if (call->object == NULL)
		return;
	if (ri_object_local(call->object) == NULL) {
		if (oneway && methods != NULL)
			call->in.work.method = ri_methods_get(methods, &ri_oneways_passed_on);
		return;
	}
	call->entry = ri_interface_method(ri_object_interface(call->object), call->method_id);
	if (call->entry == NULL)
		return;
	call->method = call->entry->method;
	if (methods != NULL)
		call->in.work.method = ri_methods_get(methods, call->method);
}

ri_call *
ri_call_new(ridl_conn *conn, const ri_frame *frame, uint8_t *block, ridl_object *object,
    ri_claims *claims, ri_pending *local)
{
	size_t copied = block != NULL ? 0 : frame->body_len + 64;
	ridl_arena *mem = ri_arena_new(sizeof(ri_call) + copied + 256);
	ri_call *call = mem == NULL ? NULL : ri_arena_zalloc(mem, sizeof *call);
	uint8_t *kept = block;

	if (call != NULL)
		call->body = ri_body_keep(mem, frame, &kept);
	if (call == NULL || call->body == NULL) {
		ri_arena_free(mem);
		return NULL;
	}
	call->body_len = frame->body_len;
	call->mem = mem;
	call->object = object;
	call->method_id = frame->method;
	find_method(call, conn == NULL ? NULL : conn->setup->methods, frame->call == 0);
	call->claims = *claims;
	memset(claims, 0, sizeof *claims);
	ri_atomic_store(&call->refs, 1);
	ri_atomic_store(&call->owners, 2);
	call->in.conn = conn;
	call->in.id = frame->call;
	call->in.bytes = frame->size;
	call->in.parent = frame->parent;
	call->in.came = conn != NULL ? ri_conn_came(conn) : ri_now();
	call->in.deadline = frame->timeout_us == 0 ? RI_NEVER
						   : ri_time_after(call->in.came,
							 (ridl_duration)frame->timeout_us * 1000);
	call->in.work.run = ri_call_run;
	call->in.work.taken = ri_call_taken;
	call->in.work.nests = frame->call != 0;
	call->in.hold = hold;
	call->in.drop = drop;
	call->in.cancelled = cancelled;
	ri_atomic_ptr_store(&call->in.local, local);
	ri_list_init(&call->in.work.link);
	ri_list_init(&call->in.strand);
	ri_list_init(&call->in.ending);
	ri_list_init(&call->cancel_work.link);
	call->cancel_work.run = run_on_cancel;
	if (conn != NULL)
		ri_conn_hold(conn);
	return call;
}

ri_incoming *
ri_call_incoming(ridl_conn *conn, const ri_frame *frame, uint8_t *block, ridl_object *object,
    ri_claims *claims)
{
	ri_call *call = ri_call_new(conn, frame, block, object, claims, NULL);

	return call == NULL ? NULL : &call->in;
}

/*
 * Answering.
 */

static void
unref_object(void *object)
{
	ridl_object_unref(object);
}

static bool
results_are_plain(const ri_call *call)
{
	const ridl_message_table *t = call->method->results;

	return t == NULL || (t->flags & RIDL_MESSAGE_OBJECTS) == 0;
}

/* The handler gave away the references in its results, whatever becomes of them. */
static void
drop_references(const ri_call *call, const void *results)
{
	if (!results_are_plain(call))
		ri_message_each_object(call->method->results, results, unref_object);
}

static ridl_status
too_late(const ri_call *call)
{
	if (is_inherited(call))
		return ri_conn_check_inherited(call->in.conn);
	return ri_fail(RIDL_E_ANSWERED, "%s has been answered already; answer each call once",
	    call->method == NULL ? "the call" : call->method->name);
}

/* The answer's own failure is told to the peer, and to the handler. */
static ridl_status
send_results(ri_call *call, const void *results)
{
	static const ri_body nothing;
	ridl_status st = RIDL_OK;
	ri_body body;

	if (call->method->results == NULL) {
		send_answer(call, RIDL_OK, &nothing);
		return RIDL_OK;
	}
	st = call->in.conn == NULL ? ri_body_encode(&body, call->method->results, results)
				   : ri_body_gather(&body, call->method->results, results);
	if (st == RIDL_OK) {
		send_answer(call, RIDL_OK, &body);
	} else {
		ri_error_place(call->method->name, NULL);
		send_failure(call, st, ridl_last_error()->message, NULL, NULL);
	}
	ri_body_done(&body);
	return st;
}

ridl_status
ri_call_reply(ri_call *call, const void *results)
{
	bool deferred;
	ridl_status st;

	if (!claim_answer(call, &deferred)) {
		st = too_late(call);
		drop_references(call, results);
		return st;
	}
	st = send_results(call, results);
	drop_references(call, results);
	answered(call, deferred);
	return st;
}

ridl_status
ri_call_throw(ri_call *call, const ridl_error_table *error, const void *detail)
{
	bool deferred;

	if (!claim_answer(call, &deferred))
		return too_late(call);
	send_failure(call, error->status, "", error, detail);
	answered(call, deferred);
	return error->status;
}

ridl_status
ridl_call_fail(ridl_call *c, ridl_status st, const char *format, ...)
{
	ri_call *call = call_of(c);
	char message[400];
	bool deferred;
	va_list args;

	if (!claim_answer(call, &deferred))
		return too_late(call);
	message[0] = '\0';
	if (format != NULL) {
		va_start(args, format);
		vsnprintf(message, sizeof message, format, args);
		va_end(args);
	}
	if (st == RIDL_OK || st == RIDL_DEFERRED)
		st = RIDL_E_REMOTE;
	send_failure(call, st, message, NULL, NULL);
	answered(call, deferred);
	return st;
}

void
ri_call_pass_answer(ri_call *call, ridl_status st, const ri_outgoing *out)
{
	bool deferred;

	if (!claim_answer(call, &deferred))
		return;
	ri_conn_answer(&call->in, st, out);
	answered(call, deferred);
}

/* What the handler returned; it may have answered by itself. */
void
ri_call_returned(ri_call *call, ridl_status st, const void *results)
{
	bool handed_over =
	    st == RIDL_DEFERRED && ri_atomic_cas(&call->state, RI_CALL_RUNNING, RI_CALL_DEFERRED);

	if (st != RIDL_DEFERRED &&
	    ri_atomic_cas(&call->state, RI_CALL_RUNNING, RI_CALL_ANSWERED_RUNNING)) {
		/* What is done after the answer is nothing that the end of the connection has to wait for. */
		call->in.returned = st == RIDL_OK && results_are_plain(call);
		if (st == RIDL_OK)
			send_results(call, results);
		else
			send_failure(call, st,
			    ridl_last_error()->status == st ? ridl_last_error()->message : "",
			    NULL, NULL);
		if (results != NULL)
			drop_references(call, results);
	}
	tell_failure(call);
	if (call->in.conn != NULL)
		ri_incoming_done(&call->in, handed_over);
	owners_unref(call, handed_over ? 1 : 2);
}

/*
 * What a handler may ask.
 */

void *
ridl_call_alloc(ridl_call *c, size_t size)
{
	return ri_arena_zalloc(call_of(c)->mem, size);
}

char *
ridl_call_strdup(ridl_call *c, const char *s)
{
	return ri_arena_strdup(call_of(c)->mem, s);
}

ridl_call *
ridl_call_ref(ridl_call *c)
{
	ri_atomic_add(&call_of(c)->owners, 1);
	return c;
}

void
ridl_call_unref(ridl_call *c)
{
	if (c != NULL)
		owners_unref(call_of(c), 1);
}

ridl_duration
ridl_call_remaining(const ridl_call *c)
{
	ri_time deadline = call_of(c)->in.deadline, now;

	if (deadline == RI_NEVER)
		return RIDL_FOREVER;
	now = ri_now();
	return deadline > now ? deadline - now : 0;
}

ridl_conn *
ridl_call_conn(ridl_call *c)
{
	return call_of(c)->in.conn;
}

const ridl_peer *
ridl_call_peer(const ridl_call *c)
{
	static const ridl_peer self = { .size = sizeof self, .address = "" };
	const ridl_conn *conn = call_of(c)->in.conn;

	return conn == NULL ? &self : &conn->peer;
}
