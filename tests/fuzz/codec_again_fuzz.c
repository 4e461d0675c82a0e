/* SPDX-License-Identifier: MIT */
/*
 * What is accepted of foreign bytes is encoded, decoded again, and must be equal, and the same bytes when
 * it is encoded again.
 */
#include "codec_fuzz.h"

static ridl_status
put_object(ri_ref_writer *w, const ridl_interface_table *t, void *object, uint32_t *out_index)
{
	(void)w;
	(void)t;
	*out_index = (uint32_t)((char *)object - objects);
	return RIDL_OK;
}

static ri_ref_writer writer = { put_object };

/* What was decoded, once more through the wire. */
static void
check_round_trip(const ridl_message_table *t, const void *m)
{
	ridl_arena *arena = ri_arena_new(64);
	size_t len, again;
	uint8_t *bytes, *copy, *again_bytes;
	void *back;

	must(arena != NULL);
	ri_encode(t, m, NULL, 0, &writer, &len);
	bytes = malloc(len + 1);
	copy = malloc(len + 1);
	again_bytes = malloc(len + 1);
	must(bytes != NULL && copy != NULL && again_bytes != NULL);
	must(ri_encode(t, m, bytes, len, &writer, &again) == RIDL_OK && again == len);
	memcpy(copy, bytes, len);
	must(ri_decode(t, copy, len, arena, &reader, &back) == RIDL_OK);
	must(ridl_gen_equal(t, m, back));
	must(ri_encode(t, back, again_bytes, len, &writer, &again) == RIDL_OK && again == len);
	must(memcmp(again_bytes, bytes, len) == 0);
	ri_message_each_object(t, back, drop_object);
	ri_arena_free(arena);
	free(again_bytes);
	free(copy);
	free(bytes);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	input in;

	if (!decode_input(&in, data, size))
		return 0;
	if (in.status == RIDL_OK)
		check_round_trip(in.table, in.message);
	done(&in);
	return 0;
}
