/* SPDX-License-Identifier: MIT */
#include <base/error.h>
#include <serve/server.h>

/*
 * A server in somebody else's event loop: one loop without threads, driven by ridl_server_process().
 */

/* Those that were meant for threads are not needed; nobody has come yet. */
static void
keep_one_pool(ridl_server *server)
{
	for (; server->n_pools > 1; server->n_pools--)
		ri_pool_done(&server->pools[server->n_pools - 1]);
	server->pools[0].limit = 0;
}

int
ridl_server_fd(ridl_server *server)
{
	ri_loop *loop = &server->pools[0].loop;

	if (ri_server_check_inherited(server) != RIDL_OK)
		return -1;
	if (!server->by_steps) {
		if (ri_server_begin(server) != RIDL_OK)
			return -1;
		keep_one_pool(server);
		server->by_steps = true;
		ri_loop_begin_steps(loop);
	}
	return ri_poller_fd(&loop->poller);
}

ridl_duration
ridl_server_timeout(ridl_server *server)
{
	ri_time until = server->stop.phase == 0 ? RI_NEVER : server->stop.until;

	if (!server->by_steps || server->generation != ri_process_generation())
		return RIDL_FOREVER;
	if (server->rest_until != 0 && server->rest_until < until)
		until = server->rest_until;
	if (server->look_at != 0 && server->look_at < until)
		until = server->look_at;
	return ri_loop_may_wait(&server->pools[0].loop, until);
}

static bool
has_stopped(ridl_server *server)
{
	bool stopped;

	ri_mutex_lock(&server->mu);
	stopped = server->state == RI_SERVER_STOPPED;
	ri_mutex_unlock(&server->mu);
	return stopped;
}

ridl_status
ridl_server_process(ridl_server *server)
{
	ri_loop *loop = &server->pools[0].loop;

	if (ri_server_check_inherited(server) != RIDL_OK)
		return RIDL_E_CLOSED;
	if (!server->by_steps)
		return ri_fail(RIDL_E_INVALID,
		    "the server has no event loop; call ridl_server_fd() and watch that first");
	if (ri_context_self()->loop == loop)
		return ri_fail(RIDL_E_BUSY, "ridl_server_process() was called from a handler");
	if (!has_stopped(server)) {
		ri_loop_step(loop);
		/* Only now: a request that came earlier made the descriptor readable, and the step took that back. */
		ri_server_stop_if_requested(server);
		ri_server_rested(server);
		ri_server_look_for_idle(server);
		ri_server_stop_on(server);
	}
	return has_stopped(server) ? ri_fail(RIDL_E_CLOSED, "the server has stopped") : RIDL_OK;
}
