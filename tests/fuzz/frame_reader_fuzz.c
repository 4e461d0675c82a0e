/* SPDX-License-Identifier: MIT */

/*
 * What the reader of frames takes, the writer writes, byte for byte; and however the bytes come, no
 * begun frame makes the reader hold more than it may. The input is what follows the preface; its last byte
 * also says how it is cut.
 */
#include <frame/frame.h>
#include <platform/memory.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
must(bool is_so)
{
	if (!is_so)
		abort();
}

/* at is where its bytes begin; it moves on. Frames that were skipped lie before it. */
static void
write_again(const ri_frame *f, const uint8_t **at, const uint8_t *end)
{
	static uint8_t head[RI_FRAME_MAX_HEAD + 2 + RI_FRAME_MAX_REFS * RI_FRAME_REF_SIZE];
	static ri_ref refs[RI_FRAME_MAX_REFS];
	size_t n;

	while ((*at)[4] >= RI_FRAME_SKIPPED)
		*at += 4 + ((size_t)(*at)[0] | (size_t)(*at)[1] << 8 | (size_t)(*at)[2] << 16);
	for (size_t i = 0; i < f->n_refs; i++)
		refs[i] = ri_frame_ref(f, i);
	must(f->size <= (size_t)(end - *at));
	/* An empty list is written as none. */
	if (!(f->flags & RI_FRAME_REFS) || f->n_refs > 0) {
		n = ri_frame_put_head(f, refs, head);
		must(n + f->extra_len + f->body_len == f->size);
		must(memcmp(*at, head, n) == 0);
		must(memcmp(*at + n, f->extra, f->extra_len) == 0);
	}
	must(memcmp(*at + f->size - f->body_len, f->body, f->body_len) == 0);
	*at += f->size;
}

/* What comes, and how. */
typedef struct stream {
	uint8_t *bytes;
	size_t len, came;
	uint32_t cuts; /* a sequence that looks random */
} stream;

static size_t
next_cut(stream *s)
{
	s->cuts = s->cuts * 1664525 + 1013904223;
	return ((s->cuts >> 16) & 3) == 0 ? 1 + (s->cuts >> 20) : 1 + ((s->cuts >> 24) & 15);
}

static ri_frame_result
take_frames(ri_frame_in *in, const uint8_t **at, const uint8_t *end)
{
	ri_frame f;
	uint8_t *block;
	ri_frame_result r;

	while ((r = ri_frame_in_next(in, &f, &block)) == RI_FRAME_READY) {
		must((block != NULL) == (f.size > RI_FRAME_COPIED_MAX));
		write_again(&f, at, end);
		ri_free(block);
	}
	must((r == RI_FRAME_BAD) == (in->why != NULL));
	return r;
}

static void
read_stream(stream *s)
{
	const uint8_t *at = s->bytes + RI_PREFACE_SIZE;
	ri_frame_result r = RI_FRAME_MORE_BYTES;
	ri_frame_in in;

	ri_frame_in_init(&in, 1 << 20);
	while (r == RI_FRAME_MORE_BYTES && s->came < s->len) {
		size_t n, cut = next_cut(s);
		uint8_t *room = ri_frame_in_room(&in, 0, &n);

		must(room != NULL && n > 0);
		must(in.block == NULL || in.block_cap <= 64 << 10 ||
		     in.block_cap <= 2 * in.block_len);
		n = n < cut ? n : cut;
		n = n < s->len - s->came ? n : s->len - s->came;
		memcpy(room, s->bytes + s->came, n);
		s->came += n;
		ri_frame_in_came(&in, n);
		r = take_frames(&in, &at, s->bytes + s->came);
		if (r == RI_FRAME_MORE_BYTES && !ri_frame_in_partial(&in))
			ri_frame_in_idle(&in);
	}
	ri_frame_in_done(&in);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	stream s = { .len = RI_PREFACE_SIZE + size, .bytes = malloc(RI_PREFACE_SIZE + size) };

	must(s.bytes != NULL);
	memcpy(s.bytes, RI_PREFACE, RI_PREFACE_SIZE);
	memcpy(s.bytes + RI_PREFACE_SIZE, data, size);
	s.cuts = size > 0 ? data[size - 1] : 0;
	read_stream(&s);
	free(s.bytes);
	return 0;
}
