/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_CONTEXT_H
#define RI_CONN_CONTEXT_H

#include <platform/atomic.h>
#include <platform/thread.h>

struct ri_incoming;
struct ri_loop;
struct ri_waiter;

/*
 * What a thread is doing: how many handlers and callbacks are on its stack, which call it
 * serves, which loop's thread it is. Only the thread itself writes it.
 */
typedef struct ri_context {
	unsigned depth;              /* handlers and callbacks on the stack */
	unsigned begun;              /* handlers that it has entered, ever */
	struct ri_incoming *serving; /* the innermost call being served */
	struct ri_waiter *waiter;    /* the innermost wait on the stack that runs something */
	struct ri_loop *loop;        /* whose thread this is */
	ri_atomic_ptr method; /* ridl_method_table whose handler runs; others may read it */
} ri_context;

enum { RI_MAX_DEPTH = 32 };

_Static_assert(sizeof(ri_context) <= RI_THREAD_AREA, "a thread's area holds its context");

/* Never NULL. */
static inline ri_context *
ri_context_self(void)
{
	return ri_thread_area();
}

#endif
