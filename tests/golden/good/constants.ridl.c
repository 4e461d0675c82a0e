/*
 * Made by ridlc from constants.ridl; do not edit.
 */
#define RIDL_DEPRECATED(why) /* what is made here may be used here */
#include "constants.ridl.h"

#include <ridl/gen.h>

/* enum Mode */

static const ridl_enum_value con_mode_values[] = {
	{ CON_MODE_RO, "RO" },
	{ CON_MODE_RW, "RW" },
};

static const ProtobufCEnumValue con_mode_pb_values[] = {
	{ "RO", "CON_MODE_RO", CON_MODE_RO },
	{ "RW", "CON_MODE_RW", CON_MODE_RW },
};

static const ProtobufCIntRange con_mode_pb_ranges[] = { { 0, 0 }, { 0, 2 } };
static const ProtobufCEnumValueIndex con_mode_pb_names[] = {
	{ "RO", 0 },
	{ "RW", 1 },
};

const ProtobufCEnumDescriptor con_mode_descriptor = {
	PROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,
	"golden.constants.Mode",
	"Mode",
	"con_mode",
	"golden.constants",
	2,
	con_mode_pb_values,
	2,
	con_mode_pb_names,
	1,
	con_mode_pb_ranges,
	NULL,
	NULL,
	NULL,
	NULL,
};

const ridl_enum_table con_mode_table = { "golden.constants.Mode", con_mode_values, 2, 0 };
