/* SPDX-License-Identifier: MIT */

/*
 * Messages from foreign bytes. The first byte says which message it is. What is accepted is
 * encoded, decoded again, and must be equal, and the same bytes when it is encoded again;
 * protobuf-c must read the same in what we wrote. Whatever happens, every reference that was got
 * is dropped once.
 */
#include "../unit/codec_messages.h"

#include <base/arena.h>
#include <base/macros.h>
#include <codec/codec.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* ---- a parameter list ---- */

typedef struct list {
	ProtobufCMessage base;
	void *watcher;
	size_t n_others;
	void *const *others;
	node *item;
	uint32_t level;
	const char *motto;
} list;

static const ridl_interface_table watcher_table = { .name = "Watcher" };
static const list list_absent;
static const ridl_bounds motto_bounds = {
	.which = RIDL_BOUND_MAX_BYTES | RIDL_BOUND_MIN_BYTES, .max_bytes = 20, .min_bytes = 1
};
static const ridl_bounds others_bounds = { .which = RIDL_BOUND_MAX_ITEMS, .max_items = 5 };
static const ridl_field list_fields[] = {
	FIELD(1, OBJECT, ONE, RIDL_FIELD_NEEDED, list, watcher, 0, &watcher_table, NULL, NULL),
	FIELD(2, OBJECT, MANY, 0, list, others, offsetof(list, n_others), &watcher_table,
	    &others_bounds, NULL),
	FIELD(3, MESSAGE, ONE, RIDL_FIELD_FILLED, list, item, 0, &node_table, NULL, NULL),
	FIELD(4, UINT32, ONE, RIDL_FIELD_CAREFUL, list, level, 0, NULL, NULL, &list_absent.level),
	FIELD(5, STRING, OPTIONAL, RIDL_FIELD_CAREFUL, list, motto, 0, NULL, &motto_bounds,
	    &list_absent.motto),
	RIDL_FIELDS_END,
};
static const list list_absent = { .level = 42, .motto = "per default" };
static const ridl_message_table list_table = { "list", NULL, list_fields, &list_absent,
	sizeof(list), RI_COUNT(list_fields) - 1,
	RIDL_MESSAGE_LIST | RIDL_MESSAGE_OBJECTS | RIDL_MESSAGE_LATE };

/* Only numbers: there protobuf-c and we must agree about any input that both accept. */
static ProtobufCMessageDescriptor flat_pb;
typedef everything flat;
static const ridl_field flat_fields[] = { NUMBERS(AS_ONE) RIDL_FIELDS_END };
TABLE(flat, 0, .i32 = 0);

static const ridl_message_table *const tables[] = { &everything_table, &most_table, &node_table,
	&list_table, &flat_table };

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
put_object(ri_ref_writer *w, const ridl_interface_table *t, void *object, uint32_t *out_index)
{
	(void)w;
	(void)t;
	*out_index = (uint32_t)((char *)object - objects);
	return RIDL_OK;
}

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

static ri_ref_writer writer = { put_object };
static ri_ref_reader reader = { get_object };

/* ---- checks ---- */

/* A known field with another wire type is unknown to us; protobuf-c refuses it, or misreads it (bool). */
static bool
has_mistyped(const ridl_message_table *t, const ProtobufCMessage *m)
{
	for (unsigned i = 0; i < m->n_unknown_fields; i++) {
		for (size_t k = 0; k < t->n_fields; k++) {
			if (m->unknown_fields[i].tag == t->fields[k].number)
				return true;
		}
	}
	return false;
}

/* In the message, or anywhere below. */
static bool
contains_mistyped(const ridl_message_table *t, const uint8_t *m)
{
	if (has_mistyped(t, (const void *)m))
		return true;
	for (size_t i = 0; i < t->n_fields; i++) {
		const ridl_field *f = &t->fields[i];
		const uint8_t *first = m + f->offset;
		size_t n = 1;
		int32_t the_case;

		if (f->kind != RIDL_KIND_MESSAGE)
			continue;
		memcpy(&the_case, m + f->presence, sizeof(the_case));
		if (f->label == RIDL_LABEL_ARM && the_case != (int32_t)f->number)
			continue;
		if (f->label == RIDL_LABEL_MANY) {
			memcpy(&n, m + f->presence, sizeof(n));
			memcpy(&first, m + f->offset, sizeof(first));
		}
		for (size_t k = 0; k < n; k++) {
			const uint8_t *sub;

			memcpy(&sub, first + k * sizeof(sub), sizeof(sub));
			if (sub != NULL && contains_mistyped(f->sub, sub))
				return true;
		}
	}
	return false;
}

static void
compare_with_protobuf_c(
    const ridl_message_table *t, const void *m, const uint8_t *data, size_t len)
{
	ProtobufCMessage *theirs;

	if (contains_mistyped(t, m))
		return;
	theirs = protobuf_c_message_unpack(t->descriptor, NULL, len, data);
	must(theirs != NULL);
	must(ridl_gen_equal(t, m, theirs));
	protobuf_c_message_free_unpacked(theirs, NULL);
}

/* Both accept the input: then it means the same. */
static void
compare_numbers(const everything *m, const uint8_t *data, size_t len)
{
	everything *theirs;

	if (contains_mistyped(&flat_table, (const void *)m))
		return;
	theirs = (void *)protobuf_c_message_unpack(&flat_pb, NULL, len, data);
	if (theirs == NULL)
		return;
	must(ridl_gen_equal(&flat_table, m, theirs));
	protobuf_c_message_free_unpacked(&theirs->base, NULL);
}

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
	if (t->descriptor != NULL)
		compare_with_protobuf_c(t, m, bytes, len);
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
	static bool is_described;
	const ridl_message_table *t;
	ridl_arena *arena;
	uint8_t *copy;
	void *m;

	if (!is_described) {
		describe_messages();
		oracle_describe(&flat_pb, &flat_table);
		is_described = true;
	}
	if (size == 0)
		return 0;
	t = tables[data[0] % RI_COUNT(tables)];
	data++;
	size--;
	arena = ri_arena_new(0);
	copy = malloc(size + 1);
	must(arena != NULL && copy != NULL);
	/* Ends where the block ends, so that every byte too much is seen. */
	memcpy(copy + 1, data, size);
	if (ri_decode(t, copy + 1, size, arena, &reader, &m) == RIDL_OK) {
		check_round_trip(t, m);
		if (t == &flat_table)
			compare_numbers(m, data, size);
	}
	ri_message_each_object(t, m, drop_object);
	must(held == 0);
	ri_arena_free(arena);
	free(copy);
	return 0;
}
