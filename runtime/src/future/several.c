/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <conn/any.h>
#include <future/future.h>
#include <platform/memory.h>

/* Waiting for several futures. */

enum { FEW = 8 };

/* The first that has ended: its index, or n. */
static size_t
first_ended(ridl_future *const *futures, size_t n)
{
	size_t i = 0;

	while (i < n && !ridl_future_ready(futures[i]))
		i++;
	return i;
}

/* The expiry of one of them may have passed while nobody watched it but this thread. */
static void
expire_due(ridl_future *const *futures, size_t n)
{
	for (size_t i = 0; i < n; i++)
		ri_future_expire_due(ri_future_of(futures[i]));
}

static ridl_status
wait_first(ridl_future *const *futures, ri_any *any, size_t n, ri_time deadline)
{
	for (;;) {
		ri_time until = deadline;
		ridl_status st;

		for (size_t i = 0; i < n; i++) {
			ri_future *f = ri_future_of(futures[i]);
			ri_time expiry = ri_future_deadline(f);

			any[i].conn = f->conn;
			any[i].pending = &f->pending;
			if (expiry < until)
				until = expiry;
		}
		st = ri_any_wait(any, n, until);
		if (st != RIDL_E_TIMEOUT)
			return st;
		expire_due(futures, n);
		if (first_ended(futures, n) < n)
			return RIDL_OK;
		if (deadline != RI_NEVER && ri_now() >= deadline)
			return RIDL_E_TIMEOUT;
		ri_thread_yield(); /* to who ends it just now */
	}
}

ridl_status
ridl_future_wait_any(ridl_future *const *futures, size_t n, ridl_duration timeout, size_t *which)
{
	ri_any few[FEW], *any = few;
	size_t first;
	ridl_status st = RIDL_OK;

	if (n == 0 || futures == NULL || timeout < 0)
		return ri_fail(RIDL_E_INVALID, "%s",
		    timeout < 0 ? "a wait cannot last less than nothing"
				: "there is nothing to wait for: no futures were given");
	first = first_ended(futures, n);
	for (size_t i = 0; first == n && i < n; i++) {
		const ri_future *f = ri_future_of(futures[i]);

		if (f->conn != NULL && ri_conn_is_inherited(f->conn))
			return ri_conn_check_inherited(f->conn);
	}
	if (first == n) {
		if (n > FEW && (any = ri_alloc(n * sizeof *any)) == NULL)
			return ri_fail(RIDL_E_NO_MEMORY, "memory is out for waiting");
		st = wait_first(futures, any, n,
		    ri_time_after(timeout == RIDL_FOREVER ? 0 : ri_now(), timeout));
		if (any != few)
			ri_free(any);
		first = first_ended(futures, n);
	}
	if (first < n) {
		if (which != NULL)
			*which = first;
		return RIDL_OK;
	}
	if (st == RIDL_E_TIMEOUT)
		return ri_fail(RIDL_E_PENDING, "none of %zu calls has been answered yet", n);
	return ri_wait_failed(st, "none of these calls");
}

ridl_status
ridl_future_wait_all(ridl_future *const *futures, size_t n, ridl_duration timeout)
{
	ri_time deadline;

	if (timeout < 0 || (n > 0 && futures == NULL))
		return ri_fail(RIDL_E_INVALID, "%s",
		    timeout < 0 ? "a wait cannot last less than nothing"
				: "no futures were given");
	deadline = ri_time_after(timeout == RIDL_FOREVER ? 0 : ri_now(), timeout);
	for (size_t i = 0; i < n; i++) {
		ri_time now = deadline == RI_NEVER ? 0 : ri_now();
		ridl_duration left = deadline == RI_NEVER ? RIDL_FOREVER
				     : deadline > now     ? deadline - now
							  : 0;
		ridl_status st = ridl_future_wait_for(futures[i], left);

		if (st != RIDL_OK)
			return st;
	}
	return RIDL_OK;
}
