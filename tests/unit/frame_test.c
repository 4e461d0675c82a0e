/* SPDX-License-Identifier: MIT */
#include <base/endian.h>
#include <base/macros.h>
#include <frame/frame.h>
#include <platform/memory.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
/* cmocka wants the three above before it */
#include <cmocka.h>

/* A stream to be read, and how. */
typedef struct stream {
	uint8_t *bytes;
	size_t len, at;
	size_t chunk; /* at most that many at once; 0: as many as there is room for */
} stream;

static void
put(stream *s, const void *bytes, size_t len)
{
	s->bytes = test_realloc(s->bytes, s->len + len + 1);
	if (len > 0)
		memcpy(s->bytes + s->len, bytes, len);
	s->len += len;
}

static void
put_frame(stream *s, const ri_frame *f, const ri_ref *refs)
{
	uint8_t head[RI_FRAME_MAX_HEAD + 2 + RI_FRAME_MAX_REFS * RI_FRAME_REF_SIZE];
	size_t n = ri_frame_put_head(f, refs, head);

	assert_int_equal(n, ri_frame_head_size(f->kind, f->n_refs));
	put(s, head, n);
	put(s, f->extra, f->extra_len);
	put(s, f->body, f->body_len);
}

static void
put_preface(stream *s)
{
	put(s, RI_PREFACE, RI_PREFACE_SIZE);
}

static void
free_stream(stream *s)
{
	test_free(s->bytes);
}

/* Feeds until there is a frame, a refusal, or the stream has ended (MORE_BYTES). */
static ri_frame_result
next(ri_frame_in *in, stream *s, ri_frame *f, uint8_t **block)
{
	for (;;) {
		ri_frame_result r = ri_frame_in_next(in, f, block);
		size_t room, n;
		uint8_t *to;

		if (r != RI_FRAME_MORE_BYTES || s->at == s->len)
			return r;
		to = ri_frame_in_room(in, 0, &room);
		assert_non_null(to);
		assert_true(room > 0);
		n = s->len - s->at < room ? s->len - s->at : room;
		if (s->chunk > 0 && n > s->chunk)
			n = s->chunk;
		memcpy(to, s->bytes + s->at, n);
		s->at += n;
		ri_frame_in_came(in, n);
	}
}

static ri_frame_result
read_all(const void *bytes, size_t len, size_t chunk, const char **why)
{
	stream s = { .bytes = (uint8_t *)(uintptr_t)bytes, .len = len, .chunk = chunk };
	ri_frame_in in;
	ri_frame_result r;
	ri_frame f;
	uint8_t *block;

	ri_frame_in_init(&in, RI_FRAME_DEFAULT_MAX);
	do {
		r = next(&in, &s, &f, &block);
		ri_free(block);
	} while (r == RI_FRAME_READY);
	*why = in.why;
	ri_frame_in_done(&in);
	return r;
}

/* These bytes, after a preface, are refused for this reason: at once, and one at a time. */
static void
refused_after_preface(const void *bytes, size_t len, const char *reason)
{
	static const size_t chunks[] = { 0, 1, 3 };
	stream s = { 0 };

	put_preface(&s);
	put(&s, bytes, len);
	for (size_t i = 0; i < RI_COUNT(chunks); i++) {
		const char *why;

		assert_int_equal(read_all(s.bytes, s.len, chunks[i], &why), RI_FRAME_BAD);
		assert_string_equal(why, reason);
	}
	free_stream(&s);
}

static void
refused_at_once(const char *bytes, const char *reason)
{
	const char *why;

	assert_int_equal(read_all(bytes, strlen(bytes), 0, &why), RI_FRAME_BAD);
	assert_string_equal(why, reason);
	assert_int_equal(read_all(bytes, strlen(bytes), 1, &why), RI_FRAME_BAD);
	assert_string_equal(why, reason);
}

static void
same_frame(const ri_frame *a, const ri_frame *b)
{
	assert_int_equal(a->kind, b->kind);
	assert_int_equal(a->flags & ~RI_FRAME_REFS, b->flags & ~RI_FRAME_REFS);
	assert_int_equal(a->n_refs, b->n_refs);
	assert_int_equal(a->extra_len, b->extra_len);
	assert_int_equal(a->call, b->call);
	assert_int_equal(a->object, b->object);
	assert_int_equal(a->method, b->method);
	assert_int_equal(a->timeout_us, b->timeout_us);
	assert_int_equal(a->parent, b->parent);
	assert_int_equal(a->status, b->status);
	assert_int_equal(a->body_len, b->body_len);
	if (a->extra_len > 0)
		assert_memory_equal(a->extra, b->extra, a->extra_len);
	if (a->body_len > 0)
		assert_memory_equal(a->body, b->body, a->body_len);
}

static void
every_kind_comes_out_as_it_went_in(void **state)
{
	static const ri_ref refs[] = { { 1, 2, RI_REF_SENDERS },
		{ UINT32_MAX, 0x80000000, RI_REF_RECEIVERS } };
	uint8_t body[] = "body";
	const uint8_t extra[] = { 1, 2, 3 };
	const ri_frame sent[] = {
		{ .kind = RI_FRAME_HELLO, .body = body, .body_len = 4 },
		{ .kind = RI_FRAME_CALL,
		    .call = 1,
		    .object = 2,
		    .method = 3,
		    .timeout_us = 4,
		    .parent = 5,
		    .n_refs = 2,
		    .extra = extra,
		    .extra_len = 3,
		    .body = body,
		    .body_len = 4 },
		{ .kind = RI_FRAME_CALL, .flags = RI_FRAME_ONEWAY, .object = 7, .method = 8 },
		{ .kind = RI_FRAME_REPLY, .call = 9, .n_refs = 1, .body = body, .body_len = 1 },
		{ .kind = RI_FRAME_ERROR,
		    .call = 9,
		    .status = 0x40000001,
		    .extra = extra,
		    .extra_len = 1 },
		{ .kind = RI_FRAME_CANCEL, .call = UINT32_MAX },
		{ .kind = RI_FRAME_RELEASE, .body = body, .body_len = 2 },
		{ .kind = RI_FRAME_PING, .body = body, .body_len = 3 },
		{ .kind = RI_FRAME_PONG },
		{ .kind = RI_FRAME_GOAWAY, .body = body, .body_len = 4 },
		{ .kind = RI_FRAME_CREDIT, .body = body, .body_len = 4 },
	};

	(void)state;
	for (size_t chunk = 0; chunk < 40; chunk++) {
		stream s = { .chunk = chunk };
		ri_frame_in in;
		ri_frame f;
		uint8_t *block;

		put_preface(&s);
		for (size_t i = 0; i < RI_COUNT(sent); i++)
			put_frame(&s, &sent[i], refs);
		ri_frame_in_init(&in, RI_FRAME_FIRST_MAX);
		for (size_t i = 0; i < RI_COUNT(sent); i++) {
			assert_int_equal(next(&in, &s, &f, &block), RI_FRAME_READY);
			assert_null(block);
			same_frame(&f, &sent[i]);
			for (size_t r = 0; r < f.n_refs; r++) {
				const ri_ref ref = ri_frame_ref(&f, r);

				assert_int_equal(ref.id, refs[r].id);
				assert_int_equal(ref.interface, refs[r].interface);
				assert_int_equal(ref.owner, refs[r].owner);
			}
		}
		assert_int_equal(next(&in, &s, &f, &block), RI_FRAME_MORE_BYTES);
		assert_false(ri_frame_in_partial(&in));
		ri_frame_in_done(&in);
		free_stream(&s);
	}
}

static void
a_call_is_these_bytes(void **state)
{
	static const uint8_t golden[] = {
		0x2f, 0, 0, 0, RI_FRAME_CALL, RI_FRAME_REFS, 1, 0, /* size, kind, flags, extra */
		0x04, 0x03, 0x02, 0x01, 0x21, 0, 0, 0, 0x31, 0, 0, 0,  /* call, object, method */
		0x41, 0, 0, 0, 0x51, 0, 0, 0,                          /* timeout, parent */
		1, 0, 0x61, 0, 0, 0, 0x71, 0, 0, 0, 1,                 /* one reference */
		0xee,                                                  /* metadata */
		'b', 'o', 'd', 'y', '.', '.', '.', '.', '.', '.', '.', /* body */
	};
	const ri_ref ref = { 0x61, 0x71, RI_REF_RECEIVERS };
	const ri_frame f = { .kind = RI_FRAME_CALL,
		.n_refs = 1,
		.extra = (const uint8_t *)"\xee",
		.extra_len = 1,
		.call = 0x01020304,
		.object = 0x21,
		.method = 0x31,
		.timeout_us = 0x41,
		.parent = 0x51,
		.body = (uint8_t[]){ "body......." },
		.body_len = 11 };
	stream s = { 0 };

	(void)state;
	put_frame(&s, &f, &ref);
	assert_int_equal(s.len, sizeof golden);
	assert_memory_equal(s.bytes, golden, sizeof golden);
	assert_int_equal(ri_frame_head_size(RI_FRAME_CALL, 0), RI_FRAME_MAX_HEAD);
	free_stream(&s);
}

static void
an_error_and_a_ping_are_these_bytes(void **state)
{
	static const uint8_t golden[] = { 12, 0, 0, 0, RI_FRAME_ERROR, 0, 0, 0, 7, 0, 0, 0, 9, 0,
		0, 0x40, 4, 0, 0, 0, RI_FRAME_PING, 0, 0, 0 };
	stream s = { 0 };

	(void)state;
	put_frame(
	    &s, &(ri_frame){ .kind = RI_FRAME_ERROR, .call = 7, .status = 0x40000009 }, NULL);
	put_frame(&s, &(ri_frame){ .kind = RI_FRAME_PING }, NULL);
	assert_int_equal(s.len, sizeof golden);
	assert_memory_equal(s.bytes, golden, sizeof golden);
	free_stream(&s);
}

/* Frames of all sizes around the limits between which the reader behaves differently. */
static void
frames_of_any_size_arrive_in_any_pieces(void **state)
{
	static const size_t sizes[] = { 0, 1, 4083, 4084, 4085, 5000, 12000, 16371, 16372, 16373,
		40000, 65523, 65524, 65525, 131072, 131073, 300000 };
	static const size_t chunks[] = { 0, 1, 7, 4096, 16384, 70000 };
	uint8_t *bytes = test_malloc(300000);

	(void)state;
	for (size_t i = 0; i < 300000; i++)
		bytes[i] = (uint8_t)(i * 31 + i / 251);
	for (size_t c = 0; c < RI_COUNT(chunks); c++) {
		stream s = { .chunk = chunks[c] };
		ri_frame_in in;

		put_preface(&s);
		for (size_t i = 0; i < RI_COUNT(sizes); i++)
			put_frame(&s,
			    &(ri_frame){ .kind = RI_FRAME_REPLY,
				.call = (uint32_t)i,
				.body = bytes,
				.body_len = sizes[i] },
			    NULL);
		ri_frame_in_init(&in, RI_FRAME_DEFAULT_MAX);
		for (size_t i = 0; i < RI_COUNT(sizes); i++) {
			ri_frame f;
			uint8_t *block;

			assert_int_equal(next(&in, &s, &f, &block), RI_FRAME_READY);
			assert_int_equal(f.call, i);
			assert_int_equal(f.body_len, sizes[i]);
			assert_int_equal(f.size, sizes[i] + 12);
			assert_memory_equal(f.body, bytes, sizes[i]);
			assert_int_equal(block != NULL, f.size > RI_FRAME_COPIED_MAX);
			ri_free(block);
		}
		assert_int_equal(s.at, s.len);
		ri_frame_in_done(&in);
		free_stream(&s);
	}
	test_free(bytes);
}

/* A reader to which nothing but the greeting has come. */
static void
begin_greeted(ri_frame_in *in)
{
	uint8_t *block, *to;
	ri_frame f;
	size_t room;

	ri_frame_in_init(in, RI_FRAME_DEFAULT_MAX);
	to = ri_frame_in_room(in, 0, &room);
	memcpy(to, RI_PREFACE, RI_PREFACE_SIZE);
	ri_frame_in_came(in, RI_PREFACE_SIZE);
	assert_int_equal(ri_frame_in_next(in, &f, &block), RI_FRAME_MORE_BYTES);
}

static void
a_begun_frame_holds_no_more_than_twice_what_has_come(void **state)
{
	const size_t body = 3 << 20;
	ri_frame_in in;
	ri_frame f;
	uint8_t *block, *to;
	size_t room, came;

	(void)state;
	begin_greeted(&in);
	to = ri_frame_in_room(&in, 0, &room);
	came =
	    ri_frame_put_head(&(ri_frame){ .kind = RI_FRAME_PONG, .body_len = body }, NULL, to);
	ri_frame_in_came(&in, came);
	assert_int_equal(ri_frame_in_next(&in, &f, &block), RI_FRAME_MORE_BYTES);
	while (came < body + 8) {
		to = ri_frame_in_room(&in, 0, &room);
		assert_true(in.block_cap <= 2 * came || in.block_cap <= 64 << 10);
		memset(to, 'x', room);
		ri_frame_in_came(&in, room);
		came += room;
		if (came < body + 8)
			assert_int_equal(ri_frame_in_next(&in, &f, &block), RI_FRAME_MORE_BYTES);
	}
	assert_int_equal(ri_frame_in_next(&in, &f, &block), RI_FRAME_READY);
	assert_int_equal(f.body_len, body);
	assert_ptr_equal(f.body, block + 8);
	ri_free(block);
	ri_frame_in_done(&in);
}

static void
what_waits_gets_its_room_at_once(void **state)
{
	const size_t body = 3 << 20;
	ri_frame_in in;
	ri_frame f;
	uint8_t *block, *to;
	size_t room, n;

	(void)state;
	begin_greeted(&in);
	to = ri_frame_in_room(&in, 0, &room);
	n = ri_frame_put_head(&(ri_frame){ .kind = RI_FRAME_PONG, .body_len = body }, NULL, to);
	assert_false(ri_frame_in_grows(&in));
	ri_frame_in_came(&in, n);
	assert_int_equal(ri_frame_in_next(&in, &f, &block), RI_FRAME_MORE_BYTES);
	assert_true(ri_frame_in_grows(&in));
	assert_non_null(ri_frame_in_room(&in, 1 << 20, &room));
	assert_true(room >= 1 << 20 && in.block_cap <= 2 * (n + (1 << 20)));
	assert_non_null(ri_frame_in_room(&in, body, &room));
	assert_int_equal(room, body);
	assert_false(ri_frame_in_grows(&in));
	/* However much it is said to be, no more than the frame is made room for. */
	assert_non_null(ri_frame_in_room(&in, 64 << 20, &room));
	assert_int_equal(room, body);
	ri_frame_in_done(&in);
}

/* A buffer full of it comes first. */
static void
the_rest_of_a_large_frame_begins_with_a_cache_line(void **state)
{
	const size_t body = 300000;
	ri_frame_in in;
	ri_frame f;
	uint8_t *block, *to;
	size_t room, n;

	(void)state;
	begin_greeted(&in);
	to = ri_frame_in_room(&in, 0, &room);
	assert_int_equal(room, RI_BUFFER);
	n = ri_frame_put_head(&(ri_frame){ .kind = RI_FRAME_PONG, .body_len = body }, NULL, to);
	memset(to + n, 'x', room - n);
	ri_frame_in_came(&in, room);
	assert_int_equal(ri_frame_in_next(&in, &f, &block), RI_FRAME_MORE_BYTES);
	to = ri_frame_in_room(&in, body, &room);
	assert_int_equal(room, n + body - RI_BUFFER);
	assert_int_equal((uintptr_t)to % RI_CACHE_LINE, 0);
	memset(to, 'x', room);
	ri_frame_in_came(&in, room);
	assert_int_equal(ri_frame_in_next(&in, &f, &block), RI_FRAME_READY);
	for (size_t i = 0; i < body; i++)
		if (f.body[i] != 'x')
			fail();
	ri_free(block);
	ri_frame_in_done(&in);
}

static void
the_limit_may_be_raised_between_two_frames_of_one_read(void **state)
{
	uint8_t *body = test_calloc(1, 100000);
	stream s = { 0 };
	ri_frame_in in;
	ri_frame f;
	uint8_t *block;

	(void)state;
	put_preface(&s);
	put_frame(&s, &(ri_frame){ .kind = RI_FRAME_HELLO }, NULL);
	put_frame(&s,
	    &(ri_frame){ .kind = RI_FRAME_REPLY, .call = 1, .body = body, .body_len = 100000 },
	    NULL);
	ri_frame_in_init(&in, RI_FRAME_FIRST_MAX);
	assert_int_equal(next(&in, &s, &f, &block), RI_FRAME_READY);
	in.max_frame = RI_FRAME_DEFAULT_MAX;
	assert_int_equal(next(&in, &s, &f, &block), RI_FRAME_READY);
	assert_int_equal(f.body_len, 100000);
	ri_free(block);
	ri_frame_in_done(&in);
	free_stream(&s);
	test_free(body);
}

static void
a_frame_may_be_as_large_as_the_limit_and_no_larger(void **state)
{
	uint8_t bytes[20] = { 10, 0, 0, 0, RI_FRAME_PING };
	stream s = { 0 };
	ri_frame_in in;
	ri_frame f;
	uint8_t *block;

	(void)state;
	put_preface(&s);
	put(&s, bytes, 14);
	bytes[0] = 11;
	put(&s, bytes, 4);
	ri_frame_in_init(&in, 10);
	assert_int_equal(next(&in, &s, &f, &block), RI_FRAME_READY);
	assert_int_equal(next(&in, &s, &f, &block), RI_FRAME_BAD);
	assert_string_equal(in.why, "it sent a frame larger than it was offered");
	assert_int_equal(ri_frame_in_next(&in, &f, &block), RI_FRAME_BAD);
	ri_frame_in_done(&in);
	free_stream(&s);
}

static void
frames_of_kinds_from_128_up_are_skipped(void **state)
{
	static const size_t sizes[] = { 4, 5, 100, 4096, 20000, 200000 };
	static const size_t chunks[] = { 0, 1, 1000 };
	uint8_t *unknown = test_calloc(1, 200004);

	(void)state;
	for (size_t c = 0; c < RI_COUNT(chunks); c++) {
		stream s = { .chunk = chunks[c] };
		ri_frame_in in;
		ri_frame f;
		uint8_t *block;

		put_preface(&s);
		for (size_t i = 0; i < RI_COUNT(sizes); i++) {
			ri_put32(unknown, (uint32_t)sizes[i]);
			unknown[4] = (uint8_t)(128 + i);
			unknown[5] = 0xff;
			put(&s, unknown, 4 + sizes[i]);
			put_frame(&s, &(ri_frame){ .kind = RI_FRAME_CANCEL, .call = (uint32_t)i },
			    NULL);
		}
		ri_frame_in_init(&in, RI_FRAME_DEFAULT_MAX);
		for (size_t i = 0; i < RI_COUNT(sizes); i++) {
			assert_int_equal(next(&in, &s, &f, &block), RI_FRAME_READY);
			assert_int_equal(f.call, i);
			assert_null(in.block);
		}
		ri_frame_in_done(&in);
		free_stream(&s);
	}
	test_free(unknown);
}

#define FRAME(...) (const uint8_t[]){ __VA_ARGS__ }, sizeof((const uint8_t[]){ __VA_ARGS__ })

static void
impossible_frames_are_refused_with_the_reason(void **state)
{
	(void)state;
	refused_after_preface(FRAME(3, 0, 0, 0), "it sent a frame that is too small to be one");
	refused_after_preface(FRAME(1, 0, 0x40, 0), "it sent a frame larger than it was offered");
	refused_after_preface(
	    FRAME(0xff, 0xff, 0xff, 0xff), "it sent a frame larger than it was offered");
	refused_after_preface(
	    FRAME(4, 0, 0, 0, 0, 0, 0, 0), "it sent a frame of an unknown kind");
	refused_after_preface(
	    FRAME(4, 0, 0, 0, 13, 0, 0, 0), "it sent a frame of an unknown kind");
	refused_after_preface(
	    FRAME(4, 0, 0, 0, 127, 0, 0, 0), "it sent a frame of an unknown kind");
	refused_after_preface(FRAME(8, 0, 0, 0, RI_FRAME_ITEM, 0, 0, 0),
	    "it sent a stream frame, which it was not offered");
	refused_after_preface(FRAME(8, 0, 0, 0, RI_FRAME_REPLY, RI_FRAME_MORE, 0, 0),
	    "it sent a frame in parts, which it was not offered");
	refused_after_preface(
	    FRAME(4, 0, 0, 0, RI_FRAME_PING, 8, 0, 0), "it sent a frame with an unknown flag");
	refused_after_preface(FRAME(8, 0, 0, 0, RI_FRAME_REPLY, RI_FRAME_ONEWAY, 0, 0),
	    "it sent a oneway frame that is no call");
	refused_after_preface(FRAME(12, 0, 0, 0, RI_FRAME_ERROR, RI_FRAME_REFS, 0, 0),
	    "it sent references in a frame that is neither a call nor a reply");
	refused_after_preface(FRAME(23, 0, 0, 0, RI_FRAME_CALL, 0, 0, 0),
	    "it sent a frame that is too small for its kind");
	refused_after_preface(FRAME(4, 0, 0, 0, RI_FRAME_PING, 0, 1, 0),
	    "it sent a frame whose metadata is cut off");
	refused_after_preface(FRAME(24, 0, 0, 0, RI_FRAME_CALL, RI_FRAME_ONEWAY, 0, 0, 1, 0, 0, 0,
				  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
	    "it sent a oneway call with a call id");
	refused_after_preface(FRAME(24, 0, 0, 0, RI_FRAME_CALL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
				  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
	    "it sent a call with the id 0");
}

static void
impossible_references_are_refused_with_the_reason(void **state)
{
	(void)state;
	refused_after_preface(
	    FRAME(9, 0, 0, 0, RI_FRAME_REPLY, RI_FRAME_REFS, 0, 0, 1, 0, 0, 0, 0),
	    "it sent a frame whose list of references is cut off");
	refused_after_preface(
	    FRAME(18, 0, 0, 0, RI_FRAME_REPLY, RI_FRAME_REFS, 0, 0, 1, 0, 0, 0, 1, 0, /* n */
		1, 0, 0, 0, 2, 0, 0, 0),
	    "it sent a frame whose list of references is cut off");
	refused_after_preface(
	    FRAME(19, 0, 0, 0, RI_FRAME_REPLY, RI_FRAME_REFS, 0, 0, 1, 0, 0, 0, 1, 0, /* n */
		1, 0, 0, 0, 2, 0, 0, 0, 2),
	    "it sent a reference that belongs to neither side");
	refused_after_preface(
	    FRAME(19, 0, 0, 0, RI_FRAME_REPLY, RI_FRAME_REFS, 0, 0, 1, 0, 0, 0, 1, 0, /* n */
		1, 0, 0, 0x80, 2, 0, 0, 0, 0),
	    "it sent a reference whose id has the highest bit set");
	refused_after_preface(
	    FRAME(10, 0, 0, 0, RI_FRAME_REPLY, RI_FRAME_REFS, 0, 0, 1, 0, 0, 0, 1, 4),
	    "it sent more than 1024 references in a frame");
	refused_after_preface(FRAME(20, 0, 0, 0, RI_FRAME_REPLY, RI_FRAME_REFS, 2, 0, 1, 0, 0, 0,
				  1, 0, 1, 0, 0, 0, 2, 0, 0, 0, 1, 0xee),
	    "it sent a frame whose metadata is cut off");
}

static void
somebody_who_speaks_something_else_is_named(void **state)
{
	(void)state;
	refused_at_once("HTTP/1.1 400 Bad Request\r\n", "it answers in HTTP");
	refused_at_once("GET / HTTP/1.1\r\n", "it asks in HTTP");
	refused_at_once("PRI * HTTP/2.0\r\n", "it speaks HTTP/2");
	refused_at_once("\x15\x03\x01", "it speaks TLS");
	refused_at_once("SSH-2.0-x\r\n", "it speaks SSH");
	refused_at_once("ridl/2\r\n", "it speaks another version of the ridl protocol");
	refused_at_once("ridL", "it is not a ridl peer");
	refused_at_once("x", "it is not a ridl peer");
	refused_at_once("POSX", "it is not a ridl peer");
}

static void
a_cut_off_preface_or_frame_is_partial(void **state)
{
	stream s = { 0 }, part = { 0 };
	size_t edges = 0;

	(void)state;
	put_preface(&s);
	put_frame(&s, &(ri_frame){ .kind = RI_FRAME_CANCEL, .call = 1 }, NULL);
	put(&s, "\x05\0\0\0\x80\0\0\0!", 9);
	for (size_t n = 0; n <= s.len; n++) {
		ri_frame_in in;
		ri_frame f;
		uint8_t *block;

		part = (stream){ .bytes = s.bytes, .len = n };
		ri_frame_in_init(&in, RI_FRAME_FIRST_MAX);
		while (next(&in, &part, &f, &block) == RI_FRAME_READY)
			;
		if (!ri_frame_in_partial(&in))
			edges++;
		ri_frame_in_done(&in);
	}
	assert_int_equal(edges, 4); /* nothing; preface; frame; skipped frame */
	free_stream(&s);
}

static void
an_idle_reader_holds_no_memory(void **state)
{
	stream s = { 0 };
	ri_frame_in in;
	ri_frame f;
	uint8_t *block;

	(void)state;
	put_preface(&s);
	put_frame(&s, &(ri_frame){ .kind = RI_FRAME_PING }, NULL);
	put(&s, "\4\0\0", 3);
	ri_frame_in_init(&in, RI_FRAME_FIRST_MAX);
	s.len -= 3;
	assert_int_equal(next(&in, &s, &f, &block), RI_FRAME_READY);
	assert_non_null(in.buf);
	ri_frame_in_idle(&in);
	assert_null(in.buf);
	s.len += 3;
	assert_int_equal(next(&in, &s, &f, &block), RI_FRAME_MORE_BYTES);
	ri_frame_in_idle(&in); /* something is in it */
	put(&s, "\0\x07\0\0\0", 5);
	assert_int_equal(next(&in, &s, &f, &block), RI_FRAME_READY);
	assert_int_equal(f.kind, RI_FRAME_PING);
	ri_frame_in_done(&in);
	free_stream(&s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_kind_comes_out_as_it_went_in),
		cmocka_unit_test(a_call_is_these_bytes),
		cmocka_unit_test(an_error_and_a_ping_are_these_bytes),
		cmocka_unit_test(frames_of_any_size_arrive_in_any_pieces),
		cmocka_unit_test(a_begun_frame_holds_no_more_than_twice_what_has_come),
		cmocka_unit_test(what_waits_gets_its_room_at_once),
		cmocka_unit_test(the_rest_of_a_large_frame_begins_with_a_cache_line),
		cmocka_unit_test(the_limit_may_be_raised_between_two_frames_of_one_read),
		cmocka_unit_test(a_frame_may_be_as_large_as_the_limit_and_no_larger),
		cmocka_unit_test(frames_of_kinds_from_128_up_are_skipped),
		cmocka_unit_test(impossible_frames_are_refused_with_the_reason),
		cmocka_unit_test(impossible_references_are_refused_with_the_reason),
		cmocka_unit_test(somebody_who_speaks_something_else_is_named),
		cmocka_unit_test(a_cut_off_preface_or_frame_is_partial),
		cmocka_unit_test(an_idle_reader_holds_no_memory),
	};

	return cmocka_run_group_tests_name("frame", tests, NULL, NULL);
}
