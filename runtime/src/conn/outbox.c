/* SPDX-License-Identifier: MIT */
#include <conn/outbox.h>
#include <platform/memory.h>
#include <string.h>

enum { FIRST_CAP = 1 << 10, KEPT_CAP = 16 << 10 };

void
ri_outbox_init(ri_outbox *o)
{
	memset(o, 0, sizeof *o);
}

void
ri_outbox_done(ri_outbox *o)
{
	ri_free(o->buf);
	ri_free(o->batch);
	ri_outbox_init(o);
}

uint8_t *
ri_outbox_room(ri_outbox *o, size_t size)
{
	size_t cap = o->cap == 0 ? FIRST_CAP : o->cap;
	uint8_t *buf;

	if (size <= o->cap - o->len)
		return o->buf + o->len;
	while (cap - o->len < size)
		cap *= 2;
	buf = ri_realloc(o->buf, cap);
	if (buf == NULL)
		return NULL;
	o->buf = buf;
	o->cap = cap;
	return buf + o->len;
}

void
ri_outbox_added(ri_outbox *o, size_t size)
{
	o->len += size;
}

size_t
ri_outbox_pending(const ri_outbox *o)
{
	return o->len + o->batch_len - o->batch_at;
}

size_t
ri_outbox_unsent(const ri_outbox *o)
{
	return o->writing ? o->len : ri_outbox_pending(o);
}

/* What the last writer left of its batch goes first; otherwise the two buffers change places. */
bool
ri_outbox_begin(ri_outbox *o)
{
	if (o->writing || ri_outbox_pending(o) == 0)
		return false;
	o->writing = true;
	o->written = 0;
	if (o->batch_at == o->batch_len) {
		uint8_t *buf = o->batch;
		size_t cap = o->batch_cap;

		o->batch = o->buf;
		o->batch_cap = o->cap;
		o->batch_len = o->len;
		o->batch_at = 0;
		o->buf = buf;
		o->cap = cap;
		o->len = 0;
	}
	return true;
}

ri_io
ri_outbox_write(ri_outbox *o, int fd)
{
	size_t at;

	while ((at = o->batch_at + o->written) < o->batch_len) {
		struct iovec piece = { o->batch + at, o->batch_len - at };
		size_t n = 0;
		ri_io io = ri_sock_send(fd, &piece, 1, &n);

		if (io != RI_IO_OK)
			return io;
		o->written += n;
	}
	return RI_IO_OK;
}

/* An idle connection holds no buffers; a busy one small ones at the most. */
static void
shrink(uint8_t **buf, size_t *cap, bool idle)
{
	if (*cap > KEPT_CAP || idle) {
		ri_free(*buf);
		*buf = NULL;
		*cap = 0;
	}
}

void
ri_outbox_end(ri_outbox *o)
{
	o->writing = false;
	o->batch_at += o->written;
	if (o->batch_at == o->batch_len) {
		o->batch_at = o->batch_len = 0;
		shrink(&o->batch, &o->batch_cap, false);
	}
}

void
ri_outbox_idle(ri_outbox *o)
{
	if (o->writing || ri_outbox_pending(o) > 0)
		return;
	shrink(&o->buf, &o->cap, true);
	shrink(&o->batch, &o->batch_cap, true);
}

void
ri_outbox_drop(ri_outbox *o)
{
	o->len = 0;
	o->batch_at = o->batch_len = 0;
	ri_outbox_idle(o);
}
