/* SPDX-License-Identifier: MIT */
#include <base/arena.h>
#include <base/error.h>
#include <conn/stats.h>
#include <inttypes.h>
#include <serve/server.h>
#include <stdlib.h>

/*
 * A server's statistics. How many there are is asked first, and a little more room is made: who comes meanwhile
 * and finds none is left out.
 */

enum { MORE = 16 };

/* A snapshot under construction. */
typedef struct picture {
	ridl_arena *mem;
	ridl_stats *stats;
	ridl_stats_method *methods;
	ridl_stats_conn *conns;
	size_t room_methods, room_conns;
	bool no_memory;
} picture;

static void
take_method(const ri_method *method, void *ctx)
{
	picture *p = ctx;

	if (p->stats->n_methods < p->room_methods)
		ri_stats_of_method(method, &p->methods[p->stats->n_methods++]);
}

static void
take_conn(ridl_conn *conn, void *ctx)
{
	picture *p = ctx;
	ridl_stats_conn *out;

	if (p->stats->n_conns == p->room_conns)
		return;
	out = &p->conns[p->stats->n_conns];
	ridl_conn_stats(conn, out);
	out->peer.address = ri_arena_strdup(p->mem, out->peer.address);
	p->no_memory |= out->peer.address == NULL;
	p->stats->n_conns++;
}

static void
count_method(const ri_method *method, void *ctx)
{
	(void)method;
	++*(size_t *)ctx;
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(((const ridl_stats_method *)a)->name, ((const ridl_stats_method *)b)->name);
}

/* And what the server itself counts. False: no memory. */
static bool
make_room(picture *p, ridl_server *server)
{
	p->room_methods = p->room_conns = MORE;
	ri_methods_each(&server->methods, count_method, &p->room_methods);
	ri_mutex_lock(&server->mu);
	p->room_conns += server->conns.used;
	ri_mutex_unlock(&server->mu);
	p->mem = ri_arena_new(sizeof *p->stats);
	if (p->mem == NULL)
		return false;
	ri_arena_set_budget(p->mem, SIZE_MAX);
	p->stats = ri_arena_alloc_owned(p->mem, sizeof *p->stats);
	p->methods = ri_arena_zalloc(p->mem, p->room_methods * sizeof *p->methods);
	p->conns = ri_arena_zalloc(p->mem, p->room_conns * sizeof *p->conns);
	return p->stats != NULL && p->methods != NULL && p->conns != NULL;
}

ridl_status
ridl_server_stats(ridl_server *server, ridl_stats **out)
{
	picture p = { .mem = NULL };

	*out = NULL;
	if (ri_server_check_inherited(server) != RIDL_OK)
		return RIDL_E_CLOSED;
	if (make_room(&p, server)) {
		memset(p.stats, 0, sizeof *p.stats);
		ri_methods_each(&server->methods, take_method, &p);
		for (unsigned i = 0; i < server->n_pools; i++)
			ri_loop_each(&server->pools[i].loop, take_conn, &p);
	}
	if (p.stats == NULL || p.methods == NULL || p.conns == NULL || p.no_memory) {
		ri_arena_free(p.mem);
		return ri_fail(RIDL_E_NO_MEMORY, "memory is out for the statistics of a server");
	}
	qsort(p.methods, p.stats->n_methods, sizeof *p.methods, by_name);
	p.stats->methods = p.methods;
	p.stats->conns = p.conns;
	ri_mutex_lock(&server->mu);
	p.stats->accepted = server->accepted;
	p.stats->refused = server->refused;
	ri_mutex_unlock(&server->mu);
	*out = p.stats;
	return RIDL_OK;
}

/*
 * For people.
 */

static const char *
duration_text(ridl_duration d, char *text, size_t size)
{
	if (d == RIDL_FOREVER)
		snprintf(text, size, "longer");
	else if (d < RIDL_MS(1))
		snprintf(text, size, "%.0f us", (double)d / 1e3);
	else if (d < RIDL_SECONDS(1))
		snprintf(text, size, "%.1f ms", (double)d / 1e6);
	else
		snprintf(text, size, "%.1f s", (double)d / 1e9);
	return text;
}

static void
print_method(const ridl_stats_method *m, FILE *file)
{
	char half[24], most[24], longest[24];

	fprintf(file,
	    "%-40s %12" PRIu64 " %10" PRIu64 " %14" PRIu64 " %14" PRIu64 " %9s %9s %9s%s\n",
	    m->name, m->calls, m->failures, m->bytes_in, m->bytes_out,
	    duration_text(ridl_stats_quantile(m->times, 0.5), half, sizeof half),
	    duration_text(ridl_stats_quantile(m->times, 0.99), most, sizeof most),
	    duration_text(ridl_stats_quantile(m->times, 1), longest, sizeof longest),
	    m->slow ? " slow" : "");
	for (int i = 0; i < RIDL_STATS_STATUSES; i++)
		if (m->failed[i] > 0)
			fprintf(file, "  %" PRIu64 " %s\n", m->failed[i],
			    i == 0 ? "declared errors, and the application's"
				   : ridl_status_text(i));
}

static void
print_conn(const ridl_stats_conn *c, FILE *file)
{
	char who[100], longest[24];

	if (c->peer.has_ids)
		snprintf(who, sizeof who, "%.60s uid %u, pid %d", c->peer.address,
		    (unsigned)c->peer.uid, (int)c->peer.pid);
	else
		snprintf(who, sizeof who, "%s", c->peer.address);
	fprintf(file,
	    "%-40s %12" PRIu64 " %10" PRIu64 " %14" PRIu64 " %14" PRIu64 " %9s %9" PRIu64
	    " %9" PRIu64 "\n",
	    who, c->calls, c->failures, c->bytes_in, c->bytes_out,
	    duration_text(c->longest, longest, sizeof longest), c->under_way, c->unread);
}

void
ridl_stats_print(const ridl_stats *stats, FILE *file)
{
	fprintf(file, "%zu connections; %" PRIu64 " were let in so far, %" PRIu64 " were not\n",
	    stats->n_conns, stats->accepted, stats->refused);
	fprintf(file, "%-40s %12s %10s %14s %14s %9s %9s %9s\n", "method", "calls", "failures",
	    "bytes in", "bytes out", "50 %", "99 %", "longest");
	for (size_t i = 0; i < stats->n_methods; i++)
		print_method(&stats->methods[i], file);
	fprintf(file, "%-40s %12s %10s %14s %14s %9s %9s %9s\n", "peer", "calls", "failures",
	    "bytes in", "bytes out", "longest", "under way", "unread");
	for (size_t i = 0; i < stats->n_conns; i++)
		print_conn(&stats->conns[i], file);
}
