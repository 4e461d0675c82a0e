/* SPDX-License-Identifier: MIT */
/* The least there is: a server, a client, synchronous calls, and nothing that goes wrong. */
#include "board.h"
#include "scenario.h"
#include <ridl/server.h>

static void
must(ridl_status st, const char *what)
{
	if (st != RIDL_OK)
		sim_violation("%s: %s", what, ridl_last_error()->message);
}

static ridl_status
let_in(ridl_conn *conn, const ridl_peer *peer, void *ctx)
{
	(void)peer, (void)ctx;
	conn_made(conn);
	return RIDL_OK;
}

static void
gone(ridl_conn *conn, ridl_status reason, void *ctx)
{
	(void)ctx;
	conn_ended(conn, reason);
}

static void
call(sim_board *b)
{
	const uint32_t x = (uint32_t)sim_next(&sim.plan), y = (uint32_t)sim_next(&sim.plan);
	op *o = op_begin(OP_ADD, 1, 0);
	sim_blob *sent, *blob;
	uint64_t sum;

	op_end(o, sim_board_add(b, o->id, x, y, &sum));
	op_right(o, sum == (uint64_t)x + y, "sum");
	o = op_begin(OP_ECHO, 1, 0);
	sent = sim_blob_copy(blob_new(o->id));
	op_end(o, sim_board_echo(b, o->id, sent, &blob));
	op_right(o, blob_is(blob, o->id), "blob");
	ridl_free(blob);
	ridl_free(sent);
}

static void
play(void)
{
	static board at;
	sim_board *local = board_new(&at), *b;
	ridl_server_options options = {
		.size = sizeof options, .on_connect = let_in, .on_disconnect = gone
	};
	ridl_conn_options conn_options = { .size = sizeof conn_options, .on_disconnect = gone };
	ridl_server *server;
	ridl_conn *conn;

	must(ridl_server_new(&options, &server), "server");
	must(ridl_server_publish(server, &local->object), "publish");
	must(ridl_server_listen(server, "unix:/sim"), "listen");
	must(ridl_server_start(server), "start");
	sim_set_group(1);
	must(ridl_connect("unix:/sim", &conn_options, &conn), "connect");
	conn_made(conn);
	b = sim_board_at(conn);
	for (int i = 0; i < 100; i++)
		call(b);
	sim_board_unref(b);
	ridl_conn_unref(conn);
	must(ridl_server_stop(server, RIDL_SECONDS(1)), "stop");
	ridl_server_free(server);
	sim_board_unref(local);
}

const sim_scenario scenario_sync = { "sync", "one client, synchronous calls", play };
