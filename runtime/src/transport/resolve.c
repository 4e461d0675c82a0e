/* SPDX-License-Identifier: MIT */
/*
 * Looking up a host may take as long as its name servers like, and cannot be interrupted. So a thread of its own
 * asks, and is left alone with the question when the deadline has passed: then the answer is thrown away by
 * whoever of the two is the last. Of those that are left alone there are a few at most: while name servers are
 * silent, a program that tries again and again does not fill up with threads. Addresses that need no look-up
 * need no thread.
 */
#include "resolve.h"
#include <platform/atomic.h>
#include <platform/memory.h>
#include <platform/thread.h>
#include <stdio.h>
#include <string.h>

enum { MAX_UNDER_WAY = 32 };

static ri_atomic under_way;

typedef struct question {
	ri_atomic count; /* who asks and who waits */
	ri_atomic is_answered;
	ri_parker *waiter;
	ri_address address;
	ridl_status st; /* these two: once it is answered */
	ri_resolved resolved;
} question;

static ridl_status
resolve_here(const ri_address *a, ri_resolved *r)
{
	ridl_status st = ri_sock_resolve(a->host, a->port, false, r->at, RI_RESOLVE_MAX, &r->n);

	r->cause[0] = '\0';
	if (st != RIDL_OK)
		snprintf(r->cause, sizeof r->cause, "%s", ri_sys_error_text());
	return st;
}

static void
drop(question *q)
{
	if (ri_atomic_sub(&q->count, 1) == 1)
		ri_free(q);
}

static void
ask(void *ctx)
{
	question *q = ctx;

	q->st = resolve_here(&q->address, &q->resolved);
	ri_atomic_store(&q->is_answered, 1);
	ri_unpark(q->waiter); /* parkers are for ever */
	drop(q);
	ri_atomic_sub(&under_way, 1);
}

static ridl_status
no_answer(ridl_status st, const char *cause, ri_resolved *r)
{
	r->n = 0;
	snprintf(r->cause, sizeof r->cause, "%s", cause);
	return st;
}

/* After a failure *out is NULL, and r has the cause. */
static ridl_status
ask_another_thread(const ri_address *a, question **out, ri_resolved *r)
{
	ri_parker *self = ri_parker_self();
	question *q = self != NULL ? ri_zalloc(sizeof *q) : NULL;
	ridl_status st;
	ri_thread *t;

	*out = NULL;
	if (q == NULL)
		return no_answer(RIDL_E_NO_MEMORY, "for looking up the host", r);
	q->waiter = self;
	q->address = *a;
	ri_atomic_store(&q->count, 2);
	if (ri_atomic_add(&under_way, 1) >= MAX_UNDER_WAY)
		st = no_answer(RIDL_E_TIMEOUT, "earlier look-ups have not ended yet", r);
	else if ((st = ri_thread_start(ask, q, &t)) != RIDL_OK)
		(void)no_answer(st, ri_sys_error_text(), r);
	if (st != RIDL_OK) {
		ri_atomic_sub(&under_way, 1);
		ri_free(q);
		return st;
	}
	ri_thread_detach(t);
	*out = q;
	return RIDL_OK;
}

/* An address in digits; what looks like one by mistake is looked up, but on this thread. */
static bool
is_literal(const char *host)
{
	return strchr(host, ':') != NULL || host[strspn(host, "0123456789.")] == '\0';
}

ridl_status
ri_resolve(const ri_address *a, ri_time deadline, ri_resolved *out)
{
	question *q;
	ridl_status st;

	if (deadline == RI_NEVER || is_literal(a->host))
		return resolve_here(a, out);
	st = ask_another_thread(a, &q, out);
	if (st != RIDL_OK)
		return st;
	while (!ri_atomic_load(&q->is_answered) && ri_now() < deadline)
		ri_park(q->waiter, deadline);
	if (ri_atomic_load(&q->is_answered)) {
		st = q->st;
		*out = q->resolved;
	} else {
		st = no_answer(RIDL_E_TIMEOUT, "the host is still being looked up", out);
	}
	drop(q);
	return st;
}
