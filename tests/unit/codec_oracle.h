/* SPDX-License-Identifier: MIT */
#ifndef TESTS_CODEC_ORACLE_H
#define TESTS_CODEC_ORACLE_H

/*
 * protobuf-c's description of a message, made from our table of it, so that protobuf-c can be asked what
 * our bytes should be, without a second description that may differ.
 */
#include <ridl/tables.h>
#include <stdlib.h>

static inline ProtobufCType
oracle_type(unsigned kind)
{
	static const ProtobufCType types[] = {
		[RIDL_KIND_INT32] = PROTOBUF_C_TYPE_INT32,
		[RIDL_KIND_INT64] = PROTOBUF_C_TYPE_INT64,
		[RIDL_KIND_UINT32] = PROTOBUF_C_TYPE_UINT32,
		[RIDL_KIND_UINT64] = PROTOBUF_C_TYPE_UINT64,
		[RIDL_KIND_SINT32] = PROTOBUF_C_TYPE_SINT32,
		[RIDL_KIND_SINT64] = PROTOBUF_C_TYPE_SINT64,
		[RIDL_KIND_FIXED32] = PROTOBUF_C_TYPE_FIXED32,
		[RIDL_KIND_FIXED64] = PROTOBUF_C_TYPE_FIXED64,
		[RIDL_KIND_SFIXED32] = PROTOBUF_C_TYPE_SFIXED32,
		[RIDL_KIND_SFIXED64] = PROTOBUF_C_TYPE_SFIXED64,
		[RIDL_KIND_FLOAT] = PROTOBUF_C_TYPE_FLOAT,
		[RIDL_KIND_DOUBLE] = PROTOBUF_C_TYPE_DOUBLE,
		[RIDL_KIND_BOOL] = PROTOBUF_C_TYPE_BOOL,
		[RIDL_KIND_ENUM] = PROTOBUF_C_TYPE_ENUM,
		[RIDL_KIND_STRING] = PROTOBUF_C_TYPE_STRING,
		[RIDL_KIND_BYTES] = PROTOBUF_C_TYPE_BYTES,
		[RIDL_KIND_MESSAGE] = PROTOBUF_C_TYPE_MESSAGE,
	};

	return types[kind];
}

static inline void
oracle_field(ProtobufCFieldDescriptor *d, const ridl_field *f)
{
	static const ProtobufCLabel labels[] = {
		[RIDL_LABEL_ONE] = PROTOBUF_C_LABEL_NONE,
		[RIDL_LABEL_OPTIONAL] = PROTOBUF_C_LABEL_OPTIONAL,
		[RIDL_LABEL_MANY] = PROTOBUF_C_LABEL_REPEATED,
		[RIDL_LABEL_ARM] = PROTOBUF_C_LABEL_OPTIONAL,
	};

	*d = (ProtobufCFieldDescriptor){ .name = f->name,
		.id = f->number,
		.label = labels[f->label],
		.type = oracle_type(f->kind),
		.quantifier_offset = f->presence,
		.offset = f->offset };
	if (f->label == RIDL_LABEL_ARM)
		d->flags = PROTOBUF_C_FIELD_FLAG_ONEOF;
	if (f->label == RIDL_LABEL_MANY && f->kind <= RIDL_KIND_DOUBLE &&
	    !(f->flags & RIDL_FIELD_UNPACKED))
		d->flags = PROTOBUF_C_FIELD_FLAG_PACKED;
	if (f->label == RIDL_LABEL_ONE && f->kind == RIDL_KIND_STRING)
		d->default_value = &protobuf_c_empty_string;
	if (f->kind == RIDL_KIND_MESSAGE)
		d->descriptor = ((const ridl_message_table *)f->sub)->descriptor;
}

/*
 * Fills *d in for the table, and never frees what it needs. The tables of submessages have their
 * (perhaps still empty) descriptors, so that messages may contain each other.
 */
static inline void
oracle_describe(ProtobufCMessageDescriptor *d, const ridl_message_table *t)
{
	ProtobufCFieldDescriptor *fields = calloc(t->n_fields + 1u, sizeof(*fields));
	ProtobufCIntRange *ranges = calloc(t->n_fields + 1u, sizeof(*ranges));
	unsigned n_ranges = 0;

	if (fields == NULL || ranges == NULL)
		abort();
	for (unsigned i = 0; i < t->n_fields; i++) {
		oracle_field(&fields[i], &t->fields[i]);
		if (i == 0 || fields[i].id != fields[i - 1].id + 1) {
			ranges[n_ranges].start_value = (int)fields[i].id;
			ranges[n_ranges++].orig_index = i;
		}
	}
	ranges[n_ranges].orig_index = t->n_fields;
	*d = (ProtobufCMessageDescriptor){ .magic = PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
		.name = t->name,
		.short_name = t->name,
		.c_name = t->name,
		.package_name = "",
		.sizeof_message = t->size,
		.n_fields = t->n_fields,
		.fields = fields,
		.n_field_ranges = n_ranges,
		.field_ranges = ranges };
}

#endif
