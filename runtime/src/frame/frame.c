/* SPDX-License-Identifier: MIT */
/*
 * Frames from bytes, and back.
 *
 * The receiving end holds bytes in one of two places. Small frames lie in a shared buffer of fixed
 * size, several at a time. The head of a large one is seen there too; then a block is made for that frame, what has
 * come of it moves over, and the rest is received straight into the block and no further: what
 * follows begins in the empty buffer again. While a block is being filled the buffer is empty.
 *
 * What a frame's first 8 bytes say is checked as soon as they are there, so that nobody can make us wait
 * for, or hold, what would be refused in the end. Whatever the bytes are cut into, the same frames, and
 * the same refusal, come out: every decision depends on the bytes so far, not on their arrival.
 */
#include <assert.h>
#include <base/endian.h>
#include <base/macros.h>
#include <frame/frame.h>
#include <platform/memory.h>
#include <string.h>

enum {
	BLOCK_FIRST = 64 << 10, /* what we hold of a large frame on its word alone */
	SIZE_WORD = 4,          /* is not counted in what it says */
};

/* Fixed words of each kind; 0xff: there is no such kind (yet). */
static const uint8_t fixed_words[] = {
	[0] = 0xff,
	[RI_FRAME_HELLO] = 0,
	[RI_FRAME_CALL] = 5,
	[RI_FRAME_REPLY] = 1,
	[RI_FRAME_ERROR] = 2,
	[RI_FRAME_CANCEL] = 1,
	[RI_FRAME_RELEASE] = 0,
	[RI_FRAME_PING] = 0,
	[RI_FRAME_PONG] = 0,
	[RI_FRAME_GOAWAY] = 0,
	[RI_FRAME_CREDIT] = 0,
};

static size_t
fixed_size(uint8_t kind)
{
	assert(kind < RI_COUNT(fixed_words) && fixed_words[kind] != 0xff);
	return RI_FRAME_FIXED + (size_t)4 * fixed_words[kind];
}

ri_ref
ri_frame_ref(const ri_frame *f, size_t i)
{
	const uint8_t *p = f->refs + i * RI_FRAME_REF_SIZE;

	return (ri_ref){ .id = ri_get32(p), .interface = ri_get32(p + 4), .owner = p[8] };
}

size_t
ri_frame_head_size(uint8_t kind, uint16_t n_refs)
{
	return fixed_size(kind) + (n_refs > 0 ? 2 + (size_t)n_refs * RI_FRAME_REF_SIZE : 0);
}

static uint8_t *
put_words(const ri_frame *f, uint8_t *p)
{
	const unsigned n = fixed_words[f->kind];

	if (n > 0)
		ri_put32(p, f->call);
	if (f->kind == RI_FRAME_CALL) {
		ri_put32(p + 4, f->object);
		ri_put32(p + 8, f->method);
		ri_put32(p + 12, f->timeout_us);
		ri_put32(p + 16, f->parent);
	} else if (n > 1) {
		ri_put32(p + 4, f->status);
	}
	return p + (size_t)4 * n;
}

static uint8_t *
put_refs(const ri_ref *refs, uint16_t n, uint8_t *p)
{
	ri_put16(p, n);
	p += 2;
	for (unsigned i = 0; i < n; i++, p += RI_FRAME_REF_SIZE) {
		ri_put32(p, refs[i].id);
		ri_put32(p + 4, refs[i].interface);
		p[8] = refs[i].owner;
	}
	return p;
}

size_t
ri_frame_put_head(const ri_frame *f, const ri_ref *refs, uint8_t *buf)
{
	const size_t head = ri_frame_head_size(f->kind, f->n_refs);
	uint8_t *p = buf;

	assert(head + f->extra_len + f->body_len - SIZE_WORD <= UINT32_MAX);
	ri_put32(p, (uint32_t)(head + f->extra_len + f->body_len - SIZE_WORD));
	p[4] = f->kind;
	p[5] = (uint8_t)((f->flags & ~RI_FRAME_REFS) | (f->n_refs > 0 ? RI_FRAME_REFS : 0));
	ri_put16(p + 6, f->extra_len);
	p = put_words(f, p + RI_FRAME_FIXED);
	if (f->n_refs > 0)
		p = put_refs(refs, f->n_refs, p);
	assert((size_t)(p - buf) == head);
	return head;
}

/* What the first 8 bytes may not say: NULL, or what is wrong. Not for kinds that are skipped. */
static const char *
check_kind(uint8_t kind, uint8_t flags)
{
	if (kind == RI_FRAME_ITEM || kind == RI_FRAME_END)
		return "it sent a stream frame, which it was not offered";
	if (kind >= RI_COUNT(fixed_words) || fixed_words[kind] == 0xff)
		return "it sent a frame of an unknown kind";
	if (flags & RI_FRAME_MORE)
		return "it sent a frame in parts, which it was not offered";
	if (flags & ~(RI_FRAME_ONEWAY | RI_FRAME_REFS))
		return "it sent a frame with an unknown flag";
	if ((flags & RI_FRAME_ONEWAY) && kind != RI_FRAME_CALL)
		return "it sent a oneway frame that is no call";
	if ((flags & RI_FRAME_REFS) && kind != RI_FRAME_CALL && kind != RI_FRAME_REPLY)
		return "it sent references in a frame that is neither a call nor a reply";
	return NULL;
}

static void
get_words(ri_frame *f, const uint8_t *p)
{
	const unsigned n = fixed_words[f->kind];

	if (n > 0)
		f->call = ri_get32(p);
	if (f->kind == RI_FRAME_CALL) {
		f->object = ri_get32(p + 4);
		f->method = ri_get32(p + 8);
		f->timeout_us = ri_get32(p + 12);
		f->parent = ri_get32(p + 16);
	} else if (n > 1) {
		f->status = ri_get32(p + 4);
	}
}

/* The list at p, with left bytes after it. What is wrong, or NULL. */
static const char *
get_refs(ri_frame *f, const uint8_t *p, size_t left)
{
	if (left < 2)
		return "it sent a frame whose list of references is cut off";
	f->n_refs = ri_get16(p);
	f->refs = p + 2;
	if (f->n_refs > RI_FRAME_MAX_REFS)
		return "it sent more than 1024 references in a frame";
	if ((size_t)f->n_refs * RI_FRAME_REF_SIZE > left - 2)
		return "it sent a frame whose list of references is cut off";
	for (size_t i = 0; i < f->n_refs; i++) {
		const ri_ref ref = ri_frame_ref(f, i);

		if (ref.owner > RI_REF_RECEIVERS)
			return "it sent a reference that belongs to neither side";
		/* What comes home may be a service; what is given may not look like one. */
		if (ref.owner == RI_REF_SENDERS && (ref.id & RI_FRAME_SERVICE_BIT) != 0)
			return "it sent a reference whose id has the highest bit set";
	}
	return NULL;
}

/* Takes the size bytes of a complete frame apart, whose first 8 were found good. What is wrong, or NULL. */
static const char *
parse(uint8_t *p, size_t size, ri_frame *f)
{
	const char *why;
	size_t at;

	*f = (ri_frame){
		.size = (uint32_t)size, .kind = p[4], .flags = p[5], .extra_len = ri_get16(p + 6)
	};
	get_words(f, p + RI_FRAME_FIXED);
	at = fixed_size(f->kind);
	if ((f->flags & RI_FRAME_ONEWAY) && f->call != 0)
		return "it sent a oneway call with a call id";
	if (f->kind == RI_FRAME_CALL && !(f->flags & RI_FRAME_ONEWAY) && f->call == 0)
		return "it sent a call with the id 0";
	if (f->flags & RI_FRAME_REFS) {
		why = get_refs(f, p + at, size - at);
		if (why != NULL)
			return why;
		at += 2 + (size_t)f->n_refs * RI_FRAME_REF_SIZE;
	}
	if (f->extra_len > size - at)
		return "it sent a frame whose metadata is cut off";
	f->extra = p + at;
	f->body = p + at + f->extra_len;
	f->body_len = size - at - f->extra_len;
	return NULL;
}

void
ri_frame_in_init(ri_frame_in *in, uint32_t max_frame)
{
	*in = (ri_frame_in){ .max_frame = max_frame };
}

void
ri_frame_in_done(ri_frame_in *in)
{
	ri_buffer_free(in->buf);
	ri_free(in->block);
	*in = (ri_frame_in){ 0 };
}

/* How much we may hold of a frame of that size, given what has come of it. */
static size_t
block_room(size_t size, size_t came)
{
	const size_t room = came > BLOCK_FIRST / 2 ? 2 * came : BLOCK_FIRST;

	return room < size ? room : size;
}

/* Of the large frame that has begun. */
static size_t
block_came(const ri_frame_in *in)
{
	return in->block != NULL ? in->block_len : in->end - in->begin;
}

static bool
block_goes_on(const ri_frame_in *in)
{
	return in->block_size > 0 && block_came(in) < in->block_size;
}

/* Moves what has come of it out of the buffer. False: no memory. */
static bool
begin_block(ri_frame_in *in, size_t cap)
{
	const size_t came = in->end - in->begin, n = came < cap ? came : cap;

	/* What has come of a larger one is a full buffer, mostly: then the rest begins with a line, too. */
	in->block = cap > RI_BUFFER ? ri_alloc_line(cap) : ri_alloc(cap);
	if (in->block == NULL)
		return false;
	memcpy(in->block, in->buf + in->begin, n);
	in->begin += (uint32_t)n;
	in->block_cap = (uint32_t)cap;
	in->block_len = (uint32_t)n;
	return true;
}

static bool
grow_block(ri_frame_in *in, size_t cap)
{
	uint8_t *block = ri_realloc(in->block, cap);

	if (block == NULL)
		return false;
	in->block = block;
	in->block_cap = (uint32_t)cap;
	return true;
}

static uint8_t *
room_in_block(ri_frame_in *in, size_t waiting, size_t *out_len)
{
	const size_t cap = block_room(in->block_size, block_came(in) + waiting);
	const size_t left = in->block_cap - in->block_len;
	bool ok = true;

	if (in->block == NULL)
		ok = begin_block(in, cap);
	else if (left == 0 || (left < waiting && in->block_cap < in->block_size))
		ok = grow_block(in, cap);
	if (!ok)
		return NULL;
	*out_len = in->block_cap - in->block_len;
	return in->block + in->block_len;
}

bool
ri_frame_in_grows(const ri_frame_in *in)
{
	return in->block_cap < in->block_size;
}

uint8_t *
ri_frame_in_room(ri_frame_in *in, size_t waiting, size_t *out_len)
{
	*out_len = 0;
	if (block_goes_on(in))
		return room_in_block(in, waiting, out_len);
	if (in->buf == NULL) {
		in->buf = ri_buffer_alloc();
		if (in->buf == NULL)
			return NULL;
	}
	/* What is left is the beginning of one small frame: there is room behind it. Or a whole one, for which there was no memory. */
	if (in->begin > 0) {
		memmove(in->buf, in->buf + in->begin, in->end - in->begin);
		in->end -= in->begin;
		in->begin = 0;
	}
	if (in->end == RI_BUFFER)
		return NULL;
	*out_len = RI_BUFFER - in->end;
	return in->buf + in->end;
}

void
ri_frame_in_came(ri_frame_in *in, size_t n)
{
	if (block_goes_on(in)) {
		assert(n <= in->block_cap - in->block_len);
		in->block_len += (uint32_t)n;
	} else {
		assert(n <= RI_BUFFER - in->end);
		in->end += (uint32_t)n;
	}
}

static ri_frame_result
bad(ri_frame_in *in, const char *why)
{
	in->why = why;
	return RI_FRAME_BAD;
}

/*
 * How the first bytes may begin. None is the beginning of another, so the first one that is complete
 * decides.
 */
static const struct {
	const char *bytes;
	const char *why; /* NULL: it is one of us */
} beginnings[] = {
	{ RI_PREFACE, NULL },
	{ "HTTP/", "it answers in HTTP" },
	{ "GET ", "it asks in HTTP" },
	{ "HEAD ", "it asks in HTTP" },
	{ "POST ", "it asks in HTTP" },
	{ "PUT ", "it asks in HTTP" },
	{ "OPTIONS ", "it asks in HTTP" },
	{ "PRI * ", "it speaks HTTP/2" },
	{ "\x16\x03", "it speaks TLS" },
	{ "\x15\x03", "it speaks TLS" },
	{ "SSH-", "it speaks SSH" },
};

static ri_frame_result
greet(ri_frame_in *in)
{
	const size_t came = in->end - in->begin;
	const uint8_t *p;
	bool may_become = false;

	if (came == 0)
		return RI_FRAME_MORE_BYTES; /* there may be no buffer */
	p = in->buf + in->begin;
	for (size_t i = 0; i < RI_COUNT(beginnings); i++) {
		const size_t len = strlen(beginnings[i].bytes);

		if (memcmp(p, beginnings[i].bytes, came < len ? came : len) != 0)
			continue;
		if (came < len) {
			may_become = true;
			continue;
		}
		if (beginnings[i].why != NULL)
			return bad(in, beginnings[i].why);
		in->begin += (uint32_t)len;
		in->greeted = true;
		return RI_FRAME_READY;
	}
	if (may_become)
		return RI_FRAME_MORE_BYTES;
	if (came > 5 && memcmp(p, RI_PREFACE, 5) == 0)
		return bad(in, "it speaks another version of the ridl protocol");
	return bad(in, "it is not a ridl peer");
}

/* Throws away what has come of a frame that is skipped. Whether it has ended. */
static bool
skip(ri_frame_in *in)
{
	const size_t came = in->end - in->begin;
	const size_t n = came < in->skip ? came : in->skip;

	in->begin += (uint32_t)n;
	in->skip -= (uint32_t)n;
	if (in->skip > 0)
		return false;
	in->frames++;
	return true;
}

/* READY: *out_size is that of a good head at the beginning of the buffer, or 0: it is to be skipped. */
static ri_frame_result
look_at_head(ri_frame_in *in, size_t *out_size)
{
	const size_t came = in->end - in->begin;
	const uint8_t *p;
	const char *why;
	uint32_t size;

	*out_size = 0;
	if (came < SIZE_WORD)
		return RI_FRAME_MORE_BYTES;
	p = in->buf + in->begin;
	size = ri_get32(p);
	if (size < RI_FRAME_FIXED - SIZE_WORD)
		return bad(in, "it sent a frame that is too small to be one");
	if (size > in->max_frame)
		return bad(in, "it sent a frame larger than it was offered");
	if (came < RI_FRAME_FIXED)
		return RI_FRAME_MORE_BYTES;
	if (p[4] >= RI_FRAME_SKIPPED) {
		in->skip = size + SIZE_WORD;
		return RI_FRAME_READY;
	}
	why = check_kind(p[4], p[5]);
	if (why != NULL)
		return bad(in, why);
	*out_size = (size_t)size + SIZE_WORD;
	if (*out_size < fixed_size(p[4]))
		return bad(in, "it sent a frame that is too small for its kind");
	return RI_FRAME_READY;
}

static ri_frame_result
take_large(ri_frame_in *in, ri_frame *f, uint8_t **out_block)
{
	const char *why;

	if (block_goes_on(in))
		return RI_FRAME_MORE_BYTES;
	if (in->block == NULL && !begin_block(in, in->block_size))
		return RI_FRAME_NO_MEMORY;
	why = parse(in->block, in->block_size, f);
	if (why != NULL)
		return bad(in, why);
	in->frames++;
	*out_block = in->block;
	in->block = NULL;
	in->block_cap = in->block_len = in->block_size = 0;
	return RI_FRAME_READY;
}

static ri_frame_result
take_small(ri_frame_in *in, size_t size, ri_frame *f)
{
	const char *why;

	if (in->end - in->begin < size)
		return RI_FRAME_MORE_BYTES;
	why = parse(in->buf + in->begin, size, f);
	if (why != NULL)
		return bad(in, why);
	in->begin += (uint32_t)size;
	in->frames++;
	return RI_FRAME_READY;
}

ri_frame_result
ri_frame_in_next(ri_frame_in *in, ri_frame *f, uint8_t **out_block)
{
	ri_frame_result result;
	size_t size;

	*out_block = NULL;
	if (in->why != NULL)
		return RI_FRAME_BAD;
	if (!in->greeted) {
		result = greet(in);
		if (result != RI_FRAME_READY)
			return result;
	}
	for (;;) {
		if (in->block_size > 0)
			return take_large(in, f, out_block);
		if (in->skip > 0 && !skip(in))
			return RI_FRAME_MORE_BYTES;
		result = look_at_head(in, &size);
		if (result != RI_FRAME_READY)
			return result;
		if (size > 0 && size <= RI_FRAME_COPIED_MAX)
			return take_small(in, size, f);
		in->block_size = (uint32_t)size; /* or it is to be skipped */
	}
}

bool
ri_frame_in_partial(const ri_frame_in *in)
{
	return in->block != NULL || in->skip > 0 || in->end > in->begin;
}

void
ri_frame_in_idle(ri_frame_in *in)
{
	if (in->end > in->begin)
		return;
	ri_buffer_free(in->buf);
	in->buf = NULL;
	in->begin = in->end = 0;
}
