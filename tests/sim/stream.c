/* SPDX-License-Identifier: MIT */
#include "stream.h"
#include <platform/atomic.h>
#include <platform/thread.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_PIECES = 64 };

typedef struct piece {
	size_t n;
	ri_time at;
} piece;

/* One direction. */
typedef struct pipe {
	uint8_t *bytes; /* a ring */
	size_t size, head, used;
	size_t arrived; /* of used: can be read */
	piece pieces[MAX_PIECES];
	unsigned n_pieces;
	ri_time last_at; /* nothing sent from now on arrives earlier */
	bool ended;      /* its writer writes no more */
	ri_time end_at;  /* when its reader notices */
	bool deaf;       /* its reader reads no more */
	bool prompt;     /* what is sent is there at once */
} pipe;

typedef struct end {
	struct sim_stream *stream;
	int index;
	bool open;
	bool broken;       /* a reset has to be told, once */
	ri_time broken_at; /* from when on */
	bool told;
	ridl_duration recv_timeout;
} end;

struct sim_stream {
	struct sim_stream *next;
	pipe in[2]; /* in[i] is read by end i */
	end ends[2];
	bool tcp;
	unsigned group;
	char address[64];
};

static sim_stream *streams;

static pipe *
in_of(const end *e)
{
	return &e->stream->in[e->index];
}

static pipe *
out_of(const end *e)
{
	return &e->stream->in[1 - e->index];
}

/* Pieces whose time has come. */
static void
arrive(pipe *p)
{
	unsigned n = 0;

	if (p->n_pieces == 0 || p->pieces[0].at > sim.now)
		return;
	while (n < p->n_pieces && p->pieces[n].at <= sim.now)
		p->arrived += p->pieces[n++].n;
	p->n_pieces -= n;
	memmove(p->pieces, p->pieces + n, p->n_pieces * sizeof p->pieces[0]);
}

static bool
is_broken(const end *e)
{
	return e->broken && e->broken_at <= sim.now;
}

static bool
is_at_end(const pipe *p)
{
	return p->deaf || (p->ended && p->end_at <= sim.now && p->used == 0);
}

/* The peer's end has been noticed, though bytes may be left. */
static bool
hung_up(const end *e)
{
	const pipe *in = in_of(e);

	return is_broken(e) || in->deaf || (in->ended && in->end_at <= sim.now);
}

static bool
readable(const end *e)
{
	pipe *in = in_of(e);

	arrive(in);
	return in->arrived > 0 || is_at_end(in) || is_broken(e);
}

static bool
writable(const end *e)
{
	const pipe *out = out_of(e);

	return is_broken(e) || out->ended || out->deaf ||
	       (out->used < out->size && out->n_pieces < MAX_PIECES);
}

static uint32_t
end_events(void *object, uint32_t asked)
{
	const end *e = object;
	const bool no_more = hung_up(e);
	uint32_t seen = no_more ? RI_POLL_HANGUP : 0;

	if (is_broken(e) || (no_more && (out_of(e)->ended || out_of(e)->deaf)))
		return asked | RI_POLL_IN | RI_POLL_HANGUP;
	if (readable(e))
		seen |= RI_POLL_IN;
	if ((asked & RI_POLL_OUT) != 0 && writable(e))
		seen |= RI_POLL_OUT;
	return seen & asked;
}

static const sim_fd_type type = { SIM_FD_STREAM, end_events };

static end *
end_of(int fd)
{
	return sim_fd_object(fd, SIM_FD_STREAM);
}

/*
 * Life.
 */

static bool
init_pipe(pipe *p)
{
	p->size = sim.nature.pipe_room;
	p->bytes = malloc(p->size);
	return p->bytes != NULL;
}

sim_stream *
sim_stream_new(bool tcp)
{
	sim_stream *s = calloc(1, sizeof *s);

	if (s == NULL || !init_pipe(&s->in[0]) || !init_pipe(&s->in[1]))
		abort(); /* the machine's own memory is out */
	s->tcp = tcp;
	s->group = sim_group();
	for (int i = 0; i < 2; i++)
		s->ends[i] = (end){ .stream = s, .index = i, .open = true };
	s->next = streams;
	streams = s;
	return s;
}

void
sim_stream_set_address(sim_stream *s, const char *text)
{
	snprintf(s->address, sizeof s->address, "%s", text);
}

int
sim_stream_open_end(sim_stream *s, int index)
{
	return sim_fd_open(&type, &s->ends[index]);
}

/* The writer sends no more: the reader notices after the last byte. */
static void
end_pipe(pipe *p)
{
	if (p->ended)
		return;
	p->ended = true;
	p->end_at = p->prompt
			? sim.now
			: sim.now + (ri_time)sim_below(&sim.net, (uint64_t)sim.nature.latency);
	if (p->end_at < p->last_at)
		p->end_at = p->last_at;
}

static void
break_end(end *e)
{
	pipe *in = in_of(e);

	if (e->broken || !e->open)
		return;
	e->broken = true;
	e->broken_at = sim.now + (ri_time)sim_below(&sim.net, (uint64_t)sim.nature.latency);
	/* What has arrived can still be read, as on Linux. */
	arrive(in);
	if (e->stream->tcp)
		in->used = in->arrived, in->n_pieces = 0;
	else if (e->broken_at < in->last_at)
		e->broken_at = in->last_at;
}

static void
free_stream(sim_stream *s)
{
	sim_stream **at = &streams;

	while (*at != s)
		at = &(*at)->next;
	*at = s->next;
	free(s->in[0].bytes);
	free(s->in[1].bytes);
	free(s);
}

void
sim_stream_drop_end(sim_stream *s, int index)
{
	end *e = &s->ends[index];
	end *other = &s->ends[1 - index];

	e->open = false;
	/* What was sent and will not be read: the sender is told. */
	if (in_of(e)->used > 0)
		break_end(other);
	end_pipe(out_of(e));
	in_of(e)->deaf = true;
	if (!other->open)
		free_stream(s);
}

int
sim_stream_close(int fd)
{
	end *e = sim_fd_close(fd, SIM_FD_STREAM);

	sim_stream_drop_end(e->stream, e->index);
	return 0;
}

/*
 * Bytes.
 */

static ri_time
arrival(pipe *p)
{
	ri_time at = sim.now + (ri_time)sim_below(&sim.net, (uint64_t)sim.nature.latency);

	if (p->prompt)
		return sim.now;
	if (sim_one_in(&sim.net, sim.nature.stall_one_in)) {
		at += (ri_time)sim_below(&sim.net, (uint64_t)sim.nature.stall);
		sim.counts.stalls++;
	}
	if (at < p->last_at)
		at = p->last_at;
	return p->last_at = at;
}

static void
put(pipe *p, const uint8_t *from, size_t n)
{
	const size_t tail = (p->head + p->used) % p->size;
	const size_t first = n < p->size - tail ? n : p->size - tail;

	memcpy(p->bytes + tail, from, first);
	memcpy(p->bytes, from + first, n - first);
	p->used += n;
	p->pieces[p->n_pieces++] = (piece){ n, arrival(p) };
}

static void
get(pipe *p, uint8_t *to, size_t n)
{
	const size_t first = n < p->size - p->head ? n : p->size - p->head;

	memcpy(to, p->bytes + p->head, first);
	memcpy(to + first, p->bytes, n - first);
	p->head = (p->head + n) % p->size;
	p->used -= n;
	p->arrived -= n;
}

/* The whole, or a part of it. */
static size_t
cut(size_t n)
{
	if (n < 2 || !sim_one_in(&sim.net, sim.nature.cut_one_in))
		return n;
	return 1 + (size_t)sim_below(&sim.net, n - 1);
}

/* The kernel is short of memory; and, where there is a network or another process, it breaks. */
static unsigned
errors_of(const end *e)
{
	return in_of(e)->prompt ? 1 : 2;
}

/* Here and now, at both ends. */
static void
break_now(end *e)
{
	break_end(&e->stream->ends[0]);
	break_end(&e->stream->ends[1]);
	e->broken_at = sim.now;
}

static ri_io
broken(void)
{
	(void)sim_failed(RIDL_E_SYSTEM, "connection reset by peer");
	return RI_IO_RESET;
}

static bool
refuses(void)
{
	if (!sim_one_in(&sim.net, sim.nature.no_memory_one_in))
		return false;
	sim.counts.failed_io++;
	return true;
}

static ri_io
recv_now(end *e, void *buf, size_t size, size_t *out_n)
{
	pipe *in = in_of(e);

	if (refuses())
		return RI_IO_NO_MEMORY;
	arrive(in);
	if (in->arrived > 0) {
		*out_n = cut(size < in->arrived ? size : in->arrived);
		get(in, buf, *out_n);
		return RI_IO_OK;
	}
	/* As the kernel: the first to ask is told of the reset, then it is just the end. */
	if (is_broken(e) && !e->told) {
		e->told = true;
		return broken();
	}
	return is_broken(e) || is_at_end(in) ? RI_IO_EOF : RI_IO_AGAIN;
}

static bool
can_read(const sim_wait *w)
{
	return readable(w->what);
}

ri_io
ri_sock_recv(int fd, void *buf, size_t size, bool wait, size_t *out_n)
{
	end *e = end_of(fd);
	unsigned fault;
	ri_io io;

	*out_n = 0;
	if (size == 0)
		sim_violation("nothing is received: an idle socket would look like an ended one");
	ri_sched_point();
	if (wait) {
		sim_wait w = { "receive", e, can_read,
			e->recv_timeout == 0 ? RI_NEVER
					     : ri_time_after(sim.now, e->recv_timeout) };

		sim_no_locks("receiving");
		sim_fd_begin_use(fd);
		sim_wait_for(&w);
		sim_fd_end_use(fd);
	}
	fault = SIM_FAULT(errors_of(e));
	if (fault == 2)
		break_now(e);
	io = fault == 1 ? RI_IO_NO_MEMORY : recv_now(end_of(fd), buf, size, out_n);
	if (io == RI_IO_AGAIN)
		sim_pass(1000);
	sim_event("received", (uint64_t)fd, *out_n << 8 | io);
	ri_sched_point();
	return io;
}

size_t
ri_sock_waiting(int fd)
{
	pipe *in = in_of(end_of(fd));

	arrive(in);
	return in->arrived;
}

/* Of the bytes of iov from offset on as many as fit into one piece. */
static size_t
put_some(pipe *out, const struct iovec *iov, size_t n_iov, size_t most)
{
	size_t done = 0;

	for (size_t i = 0; i < n_iov && done < most && out->n_pieces < MAX_PIECES; i++) {
		const size_t left = most - done;
		const size_t n = iov[i].iov_len < left ? iov[i].iov_len : left;

		if (n > 0)
			put(out, iov[i].iov_base, n);
		done += n;
	}
	return done;
}

ri_io
ri_sock_send(int fd, const struct iovec *iov, size_t n_iov, size_t *out_n)
{
	end *e = end_of(fd);
	pipe *out = out_of(e);
	const unsigned fault = SIM_FAULT(errors_of(e));
	size_t total = 0, room;

	*out_n = 0;
	ri_sched_point();
	for (size_t i = 0; i < n_iov; i++)
		total += iov[i].iov_len;
	if (fault == 2)
		break_now(e);
	if (is_broken(e) || out->ended || out->deaf) {
		e->told = e->told || is_broken(e);
		return broken();
	}
	if (refuses() || fault == 1)
		return RI_IO_NO_MEMORY;
	room = out->size - out->used;
	if (room > total)
		room = total;
	*out_n = put_some(out, iov, n_iov, cut(room));
	sim.counts.bytes_sent += *out_n;
	sim_event("sent", (uint64_t)fd, *out_n);
	ri_sched_point();
	return *out_n > 0 ? RI_IO_OK : RI_IO_AGAIN;
}

bool
ri_sock_delivered(int fd)
{
	end *e = end_of(fd);

	arrive(out_of(e));
	return !e->stream->tcp || out_of(e)->n_pieces == 0;
}

void
ri_sock_shutdown_send(int fd)
{
	end_pipe(out_of(end_of(fd)));
	sim_event("shutdown send", (uint64_t)fd, 0);
}

void
ri_sock_shutdown(int fd)
{
	end *e = end_of(fd);

	end_pipe(out_of(e));
	in_of(e)->deaf = true;
	sim_event("shutdown", (uint64_t)fd, 0);
}

/*
 * Options.
 */

void
ri_sock_set_recv_timeout(int fd, ridl_duration timeout)
{
	end_of(fd)->recv_timeout = timeout == RIDL_FOREVER || timeout <= 0 ? 0 : timeout;
}

void
ri_sock_expect_bulk(int fd)
{
	(void)end_of(fd); /* this system does not let anybody */
}

ridl_status
ri_sock_peer_pidfd(int fd, int *out_fd)
{
	(void)end_of(fd);
	*out_fd = -1;
	return sim_failed(RIDL_E_SYSTEM, "function not implemented");
}

int
ri_sock_copy(int fd)
{
	sim_violation("descriptor %d was not inherited", fd);
}

void
ri_sock_set_private(int fd)
{
	sim_violation("descriptor %d was not inherited", fd);
}

ri_sock_kind
ri_sock_kind_of(int fd)
{
	switch (sim_fd_kind_of(fd)) {
	case SIM_FD_STREAM:
		return RI_SOCK_CONNECTED;
	case SIM_FD_LISTENER:
		return RI_SOCK_LISTENER;
	default:
		return RI_SOCK_FOREIGN;
	}
}

ridl_status
ri_sock_prepare(int fd, ri_sock_kind kind)
{
	(void)fd;
	(void)kind;
	return RIDL_OK;
}

void
ri_sock_peer(int fd, ridl_peer *peer, char *text, size_t size)
{
	const end *e = end_of(fd);

	snprintf(text, size, "%s", e->stream->address);
	peer->has_ids = !e->stream->tcp;
	if (e->stream->tcp)
		peer->address = text;
	else
		peer->uid = peer->gid = 1000, peer->pid = 4711;
}

void
sim_pair(int out_fds[2])
{
	sim_stream *s = sim_stream_new(false);

	out_fds[0] = sim_stream_open_end(s, 0);
	out_fds[1] = sim_stream_open_end(s, 1);
}

ridl_status
ri_sock_pair(int out_fds[2])
{
	sim_stream *s;

	ri_sched_point();
	out_fds[0] = out_fds[1] = -1;
	if (!sim_fd_room(2) || SIM_FAULT(1) != 0)
		return sim_failed(RIDL_E_SYSTEM, "too many open files");
	s = sim_stream_new(false);
	s->in[0].prompt = s->in[1].prompt = true; /* who listens at a pair: relies on it */
	out_fds[0] = sim_stream_open_end(s, 0);
	out_fds[1] = sim_stream_open_end(s, 1);
	return RIDL_OK;
}

/*
 * What the network does by itself, and what is done to it.
 */

static void
earlier(ri_time *next, ri_time at)
{
	if (at > sim.now && at < *next)
		*next = at;
}

ri_time
sim_net_next_event(void)
{
	ri_time next = sim_listen_next_event();

	for (const sim_stream *s = streams; s != NULL; s = s->next) {
		for (int i = 0; i < 2; i++) {
			for (unsigned k = 0; k < s->in[i].n_pieces; k++)
				earlier(&next, s->in[i].pieces[k].at);
			if (s->in[i].ended)
				earlier(&next, s->in[i].end_at);
			if (s->ends[i].broken)
				earlier(&next, s->ends[i].broken_at);
		}
	}
	return next;
}

static sim_stream *
any_of(unsigned group)
{
	sim_stream *found = NULL;
	uint64_t n = 0;

	for (sim_stream *s = streams; s != NULL; s = s->next)
		if (s->group == group && s->ends[0].open && s->ends[1].open &&
		    sim_below(&sim.net, ++n) == 0)
			found = s;
	return found;
}

bool
sim_net_reset(unsigned group)
{
	sim_stream *s = any_of(group);

	if (s == NULL)
		return false;
	sim_event("the network resets", group, 0);
	sim.counts.breaks++;
	break_end(&s->ends[0]);
	break_end(&s->ends[1]);
	end_pipe(&s->in[0]);
	end_pipe(&s->in[1]);
	return true;
}

bool
sim_net_half_close(unsigned group)
{
	sim_stream *s = any_of(group);

	if (s == NULL)
		return false;
	sim_event("the network half closes", group, 0);
	sim.counts.breaks++;
	end_pipe(&s->in[sim_below(&sim.net, 2)]);
	return true;
}

bool
sim_net_stall(unsigned group, ridl_duration d)
{
	sim_stream *s = any_of(group);
	pipe *p;

	if (s == NULL)
		return false;
	sim_event("the network stalls", group, (uint64_t)d);
	sim.counts.stalls++;
	p = &s->in[sim_below(&sim.net, 2)];
	if (p->last_at < sim.now + d)
		p->last_at = sim.now + d;
	return true;
}
