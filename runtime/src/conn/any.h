/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_ANY_H
#define RI_CONN_ANY_H

#include <conn/conn.h>

/* Waiting for the first of several pending calls, of any connections and of none. */
typedef struct ri_any {
	ridl_conn *conn; /* NULL: a call inside the process */
	ri_pending *pending;
	/* The rest is the wait's own. */
	ri_waiter waiter;
	ri_wait_node node;
	bool holds_role;
	bool flushed;          /* what waits to leave was tried, since anything was run */
	const ri_watch *watch; /* of this sleep, if it holds the role */
} ri_any;

/* RIDL_OK: at least one has ended. RIDL_E_TIMEOUT. RIDL_E_NO_MEMORY. */
ridl_status ri_any_wait(ri_any *, size_t n, ri_time deadline);

#endif
