/* SPDX-License-Identifier: MIT */
/*
 * protobuf-c beside us: what both accept of foreign bytes means the same to both, and what we encode of
 * it means to protobuf-c what it means to us. docs/decisions/codec.md lists where protobuf-c is wrong.
 */
#include "codec_fuzz.h"

/*
 * Everything but singular messages: when one comes in several parts, protobuf-c lets zeros of the later
 * part lose against the earlier one.
 */
static ProtobufCMessageDescriptor plain_pb;
typedef everything plain;
static const ridl_field plain_fields[] = {
	NUMBERS(AS_ONE) ONE(15, STRING, everything, text),
	ONE(16, BYTES, everything, data),
	NUMBERS(AS_OPTIONAL) OPTIONAL_POINTER(35, STRING, everything, opt_text, NULL),
	OPTIONAL(36, BYTES, everything, opt_data),
	NUMBERS(AS_MANY) MANY(55, STRING, everything, many_text, NULL),
	MANY(56, BYTES, everything, many_data, NULL),
	MANY_FLAGS(59, MESSAGE, everything, by_number, RIDL_FIELD_MAP, &number_entry_table),
	ARM(71, INT64, everything, arm_number, extra_case, NULL),
	ARM(72, STRING, everything, arm_text, extra_case, NULL),
	ARM(73, BYTES, everything, arm_data, extra_case, NULL),
	ARM(75, BOOL, everything, arm_flag, extra_case, NULL),
	NUMBERS(AS_LOOSE) RIDL_FIELDS_END,
};
TABLE(plain, RIDL_MESSAGE_LATE, .text = "");

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

/* To be freed. */
static uint8_t *
encode(const ridl_message_table *t, const void *message, size_t *len)
{
	uint8_t *bytes;
	size_t again;

	ri_encode(t, message, NULL, 0, NULL, len);
	bytes = malloc(*len + 1);
	must(bytes != NULL);
	must(ri_encode(t, message, bytes, *len, NULL, &again) == RIDL_OK && again == *len);
	return bytes;
}

/* In what we encode there is nothing that protobuf-c reads otherwise. */
static void
compare_encoded(const ridl_message_table *t, const void *message)
{
	ProtobufCMessage *theirs;
	size_t len;
	uint8_t *bytes = encode(t, message, &len);

	theirs = protobuf_c_message_unpack(t->descriptor, NULL, len, bytes);
	must(theirs != NULL && ridl_gen_equal(t, message, theirs));
	protobuf_c_message_free_unpacked(theirs, NULL);
	free(bytes);
}

/* protobuf-c keeps duplicate keys of maps: on the way through our codec they go. */
static void
compare_foreign(const plain *ours, const uint8_t *data, size_t size)
{
	ProtobufCMessage *theirs = protobuf_c_message_unpack(&plain_pb, NULL, size, data);
	ridl_arena *arena = ri_arena_new(0);
	uint8_t *bytes;
	size_t len;
	void *back;

	if (theirs != NULL) {
		bytes = encode(&plain_table, theirs, &len);
		must(ri_decode(&plain_table, bytes, len, arena, NULL, &back) == RIDL_OK);
		must(ridl_gen_equal(&plain_table, ours, back));
		protobuf_c_message_free_unpacked(theirs, NULL);
		free(bytes);
	}
	ri_arena_free(arena);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	input in;

	if (plain_pb.n_fields == 0)
		oracle_describe(&plain_pb, &plain_table);
	if (!decode_input(&in, data, size))
		return 0;
	if (in.status == RIDL_OK && in.table->descriptor != NULL &&
	    !contains_mistyped(in.table, in.message))
		compare_encoded(in.table, in.message);
	done(&in);
	decode_as(&in, &plain_table, data, size);
	if (in.status == RIDL_OK && !contains_mistyped(in.table, in.message))
		compare_foreign(in.message, in.data, in.size);
	done(&in);
	return 0;
}
