/* SPDX-License-Identifier: MIT */

/*
 * Frames from foreign bytes: however they are cut, the same frames come out, and the same refusal.
 * The first byte says how they are cut.
 */
#include <frame/frame.h>
#include <platform/memory.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* All that came out, as a number, and how it ended. */
typedef struct outcome {
	uint32_t sum;
	ri_frame_result last;
} outcome;

static void
add_bytes(outcome *o, const uint8_t *bytes, size_t n)
{
	for (size_t i = 0; i < n; i++)
		o->sum = (o->sum ^ bytes[i]) * 0x01000193;
}

/* Touches every byte that the frame says is there. */
static void
add_frame(outcome *o, const ri_frame *f)
{
	const uint32_t words[] = { f->kind, f->flags, f->size, f->call, f->object, f->method,
		f->timeout_us, f->parent, f->status, f->n_refs };

	add_bytes(o, (const uint8_t *)words, sizeof words);
	for (size_t i = 0; i < f->n_refs; i++) {
		const ri_ref ref = ri_frame_ref(f, i);

		o->sum += ref.id ^ ref.interface ^ ref.owner;
	}
	add_bytes(o, f->extra, f->extra_len);
	add_bytes(o, f->body, f->body_len);
}

static void
take_frames(ri_frame_in *in, outcome *o)
{
	ri_frame f;
	uint8_t *block;

	while ((o->last = ri_frame_in_next(in, &f, &block)) == RI_FRAME_READY) {
		add_frame(o, &f);
		ri_free(block);
	}
}

static outcome
feed(const uint8_t *data, size_t size, size_t cut)
{
	outcome o = { .sum = 0x811c9dc5, .last = RI_FRAME_MORE_BYTES };
	ri_frame_in in;

	ri_frame_in_init(&in, RI_FRAME_FIRST_MAX);
	while (size > 0 && o.last == RI_FRAME_MORE_BYTES) {
		size_t n;
		uint8_t *room = ri_frame_in_room(&in, 0, &n);

		if (room == NULL)
			break;
		n = n < cut ? n : cut;
		n = n < size ? n : size;
		memcpy(room, data, n);
		data += n;
		size -= n;
		ri_frame_in_came(&in, n);
		take_frames(&in, &o);
	}
	ri_frame_in_done(&in);
	return o;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	outcome whole, cut;

	if (size == 0)
		return 0;
	whole = feed(data + 1, size - 1, size);
	cut = feed(data + 1, size - 1, (size_t)data[0] + 1);
	if (whole.sum != cut.sum || whole.last != cut.last)
		abort();
	return 0;
}
