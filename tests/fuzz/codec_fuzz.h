/* SPDX-License-Identifier: MIT */
#ifndef TESTS_CODEC_FUZZ_H
#define TESTS_CODEC_FUZZ_H

/*
 * What the fuzz targets of the codec share: messages with every type and every bound, and a parameter
 * list. The first byte of an input says which message it is; the corpus is one for all of them.
 */
#include "../unit/codec_limits.h"

#include <base/arena.h>
#include <base/macros.h>
#include <codec/codec.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const ridl_message_table *const tables[] = { &everything_table, &most_table, &node_table,
	&list_table, &limited_table, &bounded_table, &holder_table, &whole_table };

static void
must(bool ok)
{
	if (!ok)
		abort();
}

/* ---- references ---- */

enum { N_OBJECTS = 4 };
static char objects[N_OBJECTS];
static int held;

static ridl_status
get_object(ri_ref_reader *r, const ridl_interface_table *t, uint32_t index, void **out_object)
{
	(void)r;
	(void)t;
	if (index >= N_OBJECTS)
		return RIDL_E_NO_OBJECT;
	held++;
	*out_object = &objects[index];
	return RIDL_OK;
}

static void
drop_object(void *object)
{
	must((char *)object >= objects && (char *)object < objects + N_OBJECTS);
	held--;
}

static ri_ref_reader reader = { get_object };

/* ---- an input ---- */

typedef struct input {
	const ridl_message_table *table;
	const uint8_t *data; /* as it came */
	size_t size;
	ridl_arena *arena;
	uint8_t *copy;
	void *message;
	ridl_status status;
} input;

/* Decodes what is behind the first byte of data; done() must follow. */
static void
decode_as(input *in, const ridl_message_table *t, const uint8_t *data, size_t size)
{
	in->table = t;
	in->data = data + 1;
	in->size = size - 1;
	in->arena = ri_arena_new(0);
	/* Ends where the block ends, so that every byte too much is seen. */
	in->copy = malloc(size);
	must(in->arena != NULL && in->copy != NULL);
	memcpy(in->copy + 1, in->data, in->size);
	in->status = ri_decode(t, in->copy + 1, in->size, in->arena, &reader, &in->message);
}

/* The same, as what the first byte says. False: there is nothing. */
static bool
decode_input(input *in, const uint8_t *data, size_t size)
{
	static bool is_described;

	if (!is_described) {
		describe_messages();
		describe_limits();
		is_described = true;
	}
	if (size == 0)
		return false;
	decode_as(in, tables[data[0] % RI_COUNT(tables)], data, size);
	return true;
}

/* Whatever happened, every reference that was got is dropped once. */
static void
done(input *in)
{
	ri_message_each_object(in->table, in->message, drop_object);
	must(held == 0);
	ri_arena_free(in->arena);
	free(in->copy);
}

#endif
