/* SPDX-License-Identifier: MIT */
#include <assert.h>
#include <base/endian.h>
#include <conn/outbox.h>
#include <platform/memory.h>
#include <string.h>

/* Small ones are kept by threads, not by the connection: see ri_block_alloc(). */
static uint8_t *
buffer_alloc(size_t cap)
{
	return cap == RI_BLOCK    ? ri_block_alloc()
	       : cap == RI_BUFFER ? ri_buffer_alloc()
				  : ri_alloc(cap);
}

static void
buffer_free(uint8_t **buf, size_t *cap)
{
	if (*cap == RI_BLOCK)
		ri_block_free(*buf);
	else if (*cap == RI_BUFFER)
		ri_buffer_free(*buf);
	else
		ri_free(*buf);
	*buf = NULL;
	*cap = 0;
}

/* A buffer that nothing more is appended to. */
typedef struct ri_outbox_full {
	struct ri_outbox_full *next;
	uint8_t *buf;
	size_t cap, len;
} ri_outbox_full;

/* Puts buf behind what is full. False: no memory. */
static bool
set_aside(ri_outbox *o)
{
	ri_outbox_full *last = o->full, *f = ri_alloc(sizeof *f);

	if (f == NULL)
		return false;
	*f = (ri_outbox_full){ last == NULL ? f : last->next, o->buf, o->cap, o->len };
	if (last != NULL)
		last->next = f;
	o->full = f;
	o->full_len += o->len;
	o->buf = NULL;
	o->cap = o->len = 0;
	return true;
}

/* There is one. */
static ri_outbox_full *
pop_full(ri_outbox *o)
{
	ri_outbox_full *first = o->full->next;

	o->full->next = first->next;
	if (o->full == first)
		o->full = NULL;
	o->full_len -= first->len;
	return first;
}

/* The first of what is full becomes the batch, or buf if nothing is. */
static void
take_batch(ri_outbox *o)
{
	ri_outbox_full *first;

	o->batch_at = 0;
	if (o->full == NULL) {
		o->batch = o->buf;
		o->batch_cap = o->cap;
		o->batch_len = o->len;
		o->buf = NULL;
		o->cap = o->len = 0;
		return;
	}
	first = pop_full(o);
	o->batch = first->buf;
	o->batch_cap = first->cap;
	o->batch_len = first->len;
	ri_free(first);
}

static void
drop_full(ri_outbox *o)
{
	while (o->full != NULL) {
		ri_outbox_full *first = pop_full(o);

		buffer_free(&first->buf, &first->cap);
		ri_free(first);
	}
}

void
ri_outbox_init(ri_outbox *o)
{
	memset(o, 0, sizeof *o);
}

void
ri_outbox_done(ri_outbox *o)
{
	ri_outbox_drop(o);
	ri_outbox_init(o);
}

/* Copies the loan, but for its first bytes, to the end of a buffer that has room for it. */
static void
settle(ri_outbox *o, size_t skip, uint8_t *buf, size_t *len)
{
	for (size_t i = 0; i < o->n_lent; i++) {
		const size_t n = o->lent[i].iov_len, gone = n < skip ? n : skip;

		skip -= gone;
		memcpy(buf + *len, (const uint8_t *)o->lent[i].iov_base + gone, n - gone);
		*len += n - gone;
	}
	o->lent = NULL;
	o->lent_len = 0;
	o->n_lent = 0;
}

bool
ri_outbox_may_lend(const ri_outbox *o)
{
	return !o->writing && o->lent == NULL && o->batch_at == o->batch_len && o->full == NULL;
}

void
ri_outbox_lend(ri_outbox *o, const struct iovec *pieces, size_t n, size_t len)
{
	assert(ri_outbox_may_lend(o) && n <= RI_OUTBOX_LENT && len <= o->cap - o->len);
	o->lent = pieces;
	o->n_lent = (unsigned)n;
	o->lent_len = len;
}

void
ri_outbox_take_back(ri_outbox *o)
{
	if (o->lent != NULL && !o->writing)
		settle(o, 0, o->buf, &o->len);
}

uint8_t *
ri_outbox_room(ri_outbox *o, size_t size)
{
	size_t cap;
	uint8_t *buf;

	ri_outbox_take_back(o);
	if (size <= o->cap - o->len)
		return o->buf + o->len;
	if (o->len >= RI_OUTBOX_PIECE / 2 && o->len + size > RI_OUTBOX_PIECE && !set_aside(o))
		return NULL;
	cap = o->cap != 0 ? o->cap : o->full != NULL ? RI_OUTBOX_PIECE : RI_BLOCK;
	while (cap - o->len < size)
		cap = cap == RI_BLOCK ? RI_BUFFER : cap * 2;
	buf = buffer_alloc(cap);
	if (buf == NULL)
		return NULL;
	if (o->len > 0)
		memcpy(buf, o->buf, o->len);
	buffer_free(&o->buf, &o->cap);
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
	return o->full_len + o->len + o->batch_len - o->batch_at + o->lent_len;
}

size_t
ri_outbox_unsent(const ri_outbox *o)
{
	return o->writing ? o->full_len + o->len : ri_outbox_pending(o);
}

/* What the last writer left of its batch goes first. */
bool
ri_outbox_begin(ri_outbox *o)
{
	if (o->writing || ri_outbox_pending(o) == 0)
		return false;
	o->writing = true;
	o->written = 0;
	if (o->batch_at == o->batch_len)
		take_batch(o);
	return true;
}

/* The pieces that have not left yet. */
static size_t
unwritten(const ri_outbox *o, struct iovec *pieces)
{
	const size_t batch = o->batch_len - o->batch_at;
	size_t gone = o->written, n = 0;

	if (gone < batch)
		pieces[n++] = (struct iovec){ o->batch + o->batch_at + gone, batch - gone };
	gone = gone < batch ? 0 : gone - batch;
	for (size_t i = 0; i < o->n_lent; i++) {
		const struct iovec *lent = &o->lent[i];

		if (gone < lent->iov_len)
			pieces[n++] = (struct iovec){ (uint8_t *)lent->iov_base + gone,
				lent->iov_len - gone };
		gone = gone < lent->iov_len ? 0 : gone - lent->iov_len;
	}
	return n;
}

ri_io
ri_outbox_write(ri_outbox *o, int fd)
{
	struct iovec pieces[1 + RI_OUTBOX_LENT];
	size_t n_pieces;

	while ((n_pieces = unwritten(o, pieces)) > 0) {
		size_t n = 0;
		ri_io io = ri_sock_send(fd, pieces, n_pieces, &n);

		if (io != RI_IO_OK)
			return io;
		o->written += n;
	}
	return RI_IO_OK;
}

void
ri_outbox_end(ri_outbox *o)
{
	const size_t batch = o->batch_len - o->batch_at;

	o->writing = false;
	o->batch_at += o->written < batch ? o->written : batch;
	if (o->lent != NULL)
		settle(o, o->written < batch ? 0 : o->written - batch, o->batch, &o->batch_len);
	if (o->batch_at == o->batch_len) {
		o->batch_at = o->batch_len = 0;
		buffer_free(&o->batch, &o->batch_cap);
	}
}

/* Where in the batch the frame ends that has begun to leave. The preface, and what is left of a loan, hide that: all of it then. */
static size_t
begun_end(const ri_outbox *o)
{
	size_t end = 0;

	while (end < o->batch_at && o->batch_len - end >= RI_FRAME_FIXED)
		end += (size_t)4 + ri_get32(o->batch + end);
	return end < o->batch_at || end > o->batch_len ? o->batch_len : end;
}

size_t
ri_outbox_forget_unbegun(ri_outbox *o)
{
	const size_t before = ri_outbox_pending(o);

	ri_outbox_take_back(o);
	drop_full(o);
	buffer_free(&o->buf, &o->cap);
	o->len = 0;
	if (!o->writing) {
		o->batch_len = begun_end(o);
		if (o->batch_at == o->batch_len)
			buffer_free(&o->batch, &o->batch_cap);
	}
	return before - ri_outbox_pending(o);
}

void
ri_outbox_drop(ri_outbox *o)
{
	o->len = o->lent_len = 0;
	o->n_lent = 0;
	o->lent = NULL;
	o->batch_at = o->batch_len = 0;
	drop_full(o);
	buffer_free(&o->buf, &o->cap);
	buffer_free(&o->batch, &o->batch_cap);
}
