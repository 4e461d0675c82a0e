/* SPDX-License-Identifier: MIT */
#include <conn/stats.h>
#include <string.h>

/*
 * The steps of the histogram: the first ends at a microsecond, then there are two to an octave.
 */

static unsigned
step_of(ridl_duration took)
{
	uint64_t us = took < 0 ? 0 : (uint64_t)took / 1000;
	unsigned octave, step;

	if (us == 0)
		return 0;
	octave = 63u - (unsigned)__builtin_clzll(us);
	step = 1 + 2 * octave + (octave > 0 ? (unsigned)(us >> (octave - 1)) & 1u : 0);
	return step < RIDL_STATS_TIMES ? step : RIDL_STATS_TIMES - 1;
}

ridl_duration
ridl_stats_time(unsigned i)
{
	unsigned octave = i == 0 ? 0 : (i - 1) / 2;

	if (i >= RIDL_STATS_TIMES - 1)
		return RIDL_FOREVER;
	if (i <= 1) /* the octave from 1 to 2 us has no halves */
		return RIDL_US(1) << i;
	return (i % 2 != 0 ? RIDL_US(3) << octave >> 1 : RIDL_US(2) << octave);
}

ridl_duration
ridl_stats_quantile(const uint64_t times[RIDL_STATS_TIMES], double q)
{
	uint64_t all = 0, wanted, seen = 0;
	unsigned i;

	for (i = 0; i < RIDL_STATS_TIMES; i++)
		all += times[i];
	if (all == 0)
		return 0;
	q = q > 0 ? q < 1 ? q : 1 : 0;
	wanted = (uint64_t)((double)all * q);
	if (wanted == 0)
		wanted = 1;
	for (i = 0; i < RIDL_STATS_TIMES - 1; i++) {
		seen += times[i];
		if (seen >= wanted)
			break;
	}
	return ridl_stats_time(i);
}

/* Where a failure is counted. 0: no status of ours. */
static unsigned
place_of(ridl_status st)
{
	return st > 0 && st < RIDL_STATS_STATUSES ? (unsigned)st : 0;
}

/* What is answered after the connection's end may outlive the server, and its methods. */
static ri_counters *
counters_of(const ridl_conn *conn, ri_method *method)
{
	return method == NULL || !conn->ended_due ? NULL : &method->counters[conn->group];
}

void
ri_stats_left_locked(ridl_conn *conn)
{
	ri_counters *c = counters_of(conn, conn->answered.method);
	ridl_duration took;

	if (conn->answered.n == 0)
		return;
	took = ri_now() - conn->answered.came;
	if (took > conn->longest)
		conn->longest = took;
	if (c != NULL)
		ri_atomic64_count(&c->times[step_of(took)], conn->answered.n);
	conn->answered.n = 0;
}

void
ri_stats_answered_locked(ri_incoming *in, ridl_status st, uint64_t bytes_out)
{
	ridl_conn *conn = in->conn;
	ri_counters *c = counters_of(conn, in->work.method);

	conn->ended_calls++;
	conn->failed_calls += st != RIDL_OK;
	if (conn->answered.came != in->came || conn->answered.method != in->work.method)
		ri_stats_left_locked(conn);
	conn->answered.came = in->came;
	conn->answered.method = in->work.method;
	conn->answered.n++;
	if (c == NULL)
		return;
	ri_atomic64_count(&c->bytes_in, in->bytes);
	ri_atomic64_count(&c->bytes_out, bytes_out);
	if (st != RIDL_OK)
		ri_atomic64_count(&c->failed[place_of(st)], 1);
}

void
ri_stats_of_method(const ri_method *method, ridl_stats_method *out)
{
	memset(out, 0, sizeof *out);
	out->name = method->table->name;
	out->slow = ri_atomic_load(&method->slow) != 0;
	for (unsigned g = 0; g < RI_METHOD_GROUPS; g++) {
		const ri_counters *c = &method->counters[g];

		for (unsigned i = 0; i < RIDL_STATS_TIMES; i++)
			out->times[i] += ri_atomic64_load(&c->times[i]);
		for (unsigned i = 0; i < RIDL_STATS_STATUSES; i++)
			out->failed[i] += ri_atomic64_load(&c->failed[i]);
		out->bytes_in += ri_atomic64_load(&c->bytes_in);
		out->bytes_out += ri_atomic64_load(&c->bytes_out);
	}
	for (unsigned i = 0; i < RIDL_STATS_TIMES; i++)
		out->calls += out->times[i];
	for (unsigned i = 0; i < RIDL_STATS_STATUSES; i++)
		out->failures += out->failed[i];
}

void
ridl_conn_stats(ridl_conn *conn, ridl_stats_conn *out)
{
	*out = (ridl_stats_conn){ .peer = conn->peer };
	if (ri_conn_is_inherited(conn))
		return;
	ri_mutex_lock(&conn->hub.mu);
	out->calls = conn->ended_calls;
	out->failures = conn->failed_calls;
	out->longest = conn->longest;
	out->bytes_in = conn->bytes_seen;
	out->bytes_out = conn->queued;
	out->under_way = conn->incoming.count;
	out->unread = ri_outbox_pending(&conn->out);
	ri_mutex_unlock(&conn->hub.mu);
}
