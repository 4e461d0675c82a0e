/* SPDX-License-Identifier: MIT */
#include <serve/server.h>

/*
 * Peers that have been idle for too long. Nothing is noted when a message comes or goes: four times in that time the first driver
 * looks at all connections, and whoever has moved no message in four looks is hung up on.
 */

enum { LOOKS = 4 };

static bool
is_idle_locked(ridl_conn *conn)
{
	uint64_t moved = conn->frames_seen + conn->queued;

	if (conn->state != RI_CONN_OPEN || !ri_conn_is_idle_locked(conn) ||
	    conn->calls.used > 0 || moved != conn->moved) {
		conn->moved = moved;
		conn->quiet = 0;
		return false;
	}
	return ++conn->quiet >= LOOKS;
}

static void
look_at(ridl_conn *conn, void *ctx)
{
	bool idle;

	(void)ctx;
	ri_mutex_lock(&conn->hub.mu);
	idle = is_idle_locked(conn);
	ri_mutex_unlock(&conn->hub.mu);
	if (!idle)
		return;
	ri_conn_go_away(conn, RIDL_E_CLOSED, "the connection was idle for too long");
	ri_conn_fail(conn, RI_END_FINISH, RIDL_E_CLOSED, RIDL_LOCAL,
	    "%s: closed here: it was idle for too long", conn->setup->address);
}

ri_time
ri_server_look_for_idle(ridl_server *server)
{
	ri_time now;

	if (server->setup->limits.idle_time == RIDL_FOREVER)
		return RI_NEVER;
	now = ri_now();
	if (now >= server->look_at) {
		if (server->look_at != 0)
			for (unsigned i = 0; i < server->n_pools; i++)
				ri_loop_each(&server->pools[i].loop, look_at, NULL);
		server->look_at = ri_time_after(now, server->setup->limits.idle_time / LOOKS + 1);
	}
	return server->look_at;
}
