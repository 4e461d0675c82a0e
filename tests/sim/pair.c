/* SPDX-License-Identifier: MIT */
/* Two ends of one connection. Each publishes a board, and calls the other's. */
#include "party.h"
#include <base/macros.h>

static board boards[2];

static client *
other(const client *c)
{
	return &the_party.clients[c == &the_party.clients[0]];
}

static bool
other_is_done(const client *c)
{
	return other(c)->done && boards[0].deferred + boards[1].deferred == 0;
}

/* The other may still wait for an answer: somebody has to give it. */
static void
stay(client *c)
{
	while (!other_is_done(c) && !ridl_status_is_fatal(ridl_conn_uncork(c->conn))) {
		if (the_party.plan.flat)
			(void)ridl_conn_serve(c->conn, RIDL_MS(1));
		else if (client_flush(c) != RIDL_OK) /* who serves is alone in it */
			return;
		sim_sleep(RIDL_US(100));
	}
}

static void
end_main(void *ctx)
{
	client *c = ctx;
	ridl_conn_options options = party_conn_options();
	ridl_object *const publish[] = { &c->local->object };

	sim_set_group(c->group);
	options.publish = publish;
	options.n_publish = 1;
	totals->connects++;
	if (ridl_conn_adopt(c->fd, &options, &c->conn) == RIDL_OK) {
		party_play_client(c);
	} else {
		totals->failed_connects++;
		if ((oracle_of_group(0) & (MAY_NO_MEMORY | MAY_LOSE)) == 0)
			sim_violation("adopting: %s", ridl_last_error()->message);
		sim_board_unref(c->local);
		c->done = true;
	}
	the_party.guests--;
}

static bool
is_deserted(const sim_wait *w)
{
	(void)w;
	return the_party.guests == 0 && boards[0].deferred + boards[1].deferred == 0;
}

void
party_play_pair(const party_plan *plan)
{
	sim_wait all = { "both", &the_party, is_deserted, RI_NEVER };
	int fds[2];

	the_party.plan = *plan;
	/* What one end does to the connection, the other sees. */
	if (plan->faults + plan->closes > 0)
		oracle_may(0, MAY_LOSE);
	sim_set_group(1);
	sim_pair(fds);
	if (plan->tolerant)
		party_tolerate();
	if (plan->shortage)
		party_have_shortage();
	for (unsigned i = 0; i < RI_COUNT(boards); i++) {
		client *c = &the_party.clients[i];

		c->group = 1;
		c->fd = fds[i];
		c->at = &boards[1 - i];
		c->local = board_new(&boards[i]);
		c->stays = stay;
	}
	for (unsigned i = 0; i < RI_COUNT(boards); i++)
		party_invite("end", end_main, &the_party.clients[i]);
	party_invite("fate", party_fate, NULL);
	sim_wait_for(&all);
	for (unsigned i = 0; i < RI_COUNT(boards); i++)
		board_done(&boards[i]);
}
