/* SPDX-License-Identifier: MIT */
#include <backend/tables.h>

#include <backend/c_text.h>
#include <backend/c_types.h>
#include <inttypes.h>
#include <string.h>
#include <support/text.h>

static const char *
kind_name(const model_field *f)
{
	static const char *const names[SCALAR_COUNT] = {
		[SCALAR_INT32] = "INT32",
		[SCALAR_INT64] = "INT64",
		[SCALAR_UINT32] = "UINT32",
		[SCALAR_UINT64] = "UINT64",
		[SCALAR_SINT32] = "SINT32",
		[SCALAR_SINT64] = "SINT64",
		[SCALAR_FIXED32] = "FIXED32",
		[SCALAR_FIXED64] = "FIXED64",
		[SCALAR_SFIXED32] = "SFIXED32",
		[SCALAR_SFIXED64] = "SFIXED64",
		[SCALAR_FLOAT] = "FLOAT",
		[SCALAR_DOUBLE] = "DOUBLE",
		[SCALAR_BOOL] = "BOOL",
		[SCALAR_STRING] = "STRING",
		[SCALAR_BYTES] = "BYTES",
	};

	switch (f->kind) {
	case MODEL_SCALAR:
		return names[f->scalar];
	case MODEL_ENUM:
		return "ENUM";
	case MODEL_MESSAGE:
		return "MESSAGE";
	case MODEL_OBJECT:
		return "OBJECT";
	}
	return NULL;
}

/* Where the presence or the number of elements is kept. */
static void
emit_presence(emitter *e, const model_field *f)
{
	if (f->label == MODEL_ARM)
		emit_let(e, "case", f->in_union->c_member);
	emit(e, f->label == MODEL_MANY  ? "offsetof($msg$, n_$member$), "
		: c_has_flag(f)         ? "offsetof($msg$, has_$member$), "
		: f->label == MODEL_ARM ? "offsetof($msg$, $case$), "
					: "0, ");
}

/* Whether there is more to look at than the value. */
static bool
is_careful(const model_field *f)
{
	return f->bounds != NULL || f->default_value != NULL ||
	       (f->kind == MODEL_ENUM && f->enumeration->closed);
}

static bool
is_filled(const model_message *m, const model_field *f)
{
	return (m->is_list || m->is_entry) && f->label == MODEL_ONE && f->kind == MODEL_MESSAGE;
}

static bool
is_needed(const model_message *m, const model_field *f)
{
	return m->is_list && f->label == MODEL_ONE && f->kind == MODEL_OBJECT;
}

static const char *
field_flags(const model_message *m, const model_field *f)
{
	if (f->is_map)
		return "RIDL_FIELD_MAP";
	if (f->unpacked)
		return "RIDL_FIELD_UNPACKED";
	if (is_filled(m, f))
		return "RIDL_FIELD_FILLED";
	if (is_needed(m, f))
		return "RIDL_FIELD_NEEDED";
	return is_careful(f) ? "RIDL_FIELD_CAREFUL" : "0";
}

/* RIDL_BOUND_A | RIDL_BOUND_B */
static const char *
bound_flags(arena *mem, const bounds *b)
{
	static const char *const names[] = { "MAX_ITEMS", "EXACT_ITEMS", "MAX_BYTES",
		"EXACT_BYTES", "MIN", "MAX", "MIN_BYTES", "MIN_ITEMS", "BITS" };
	vec texts = { 0 };

	for (unsigned i = 0; i < sizeof names / sizeof names[0]; i++)
		if ((b->which & 1U << i) != 0)
			text_add(mem, &texts, arena_printf(mem, "RIDL_BOUND_%s", names[i]));
	return text_join(mem, &texts, " | ");
}

/* A ridl_number, in the member that its type uses. */
static const char *
bound_number(arena *mem, bool is_set, const constant *c)
{
	constant wide = *c;

	if (!is_set)
		return "{ .u = 0 }";
	switch (scalar_class_of(c->scalar)) {
	case SCALAR_SIGNED:
		wide.scalar = SCALAR_INT64;
		return arena_printf(mem, "{ .i = %s }", c_literal(mem, &wide));
	case SCALAR_REAL:
		wide.scalar = SCALAR_DOUBLE;
		return arena_printf(mem, "{ .d = %s }", c_literal(mem, &wide));
	default:
		wide.scalar = SCALAR_UINT64;
		return arena_printf(mem, "{ .u = %s }", c_literal(mem, &wide));
	}
}

static void
emit_bounds_of(emitter *e, const bounds *b)
{
	emit_let(e, "which", bound_flags(e->mem, b));
	emit_letf(e, "counts", "%" PRIu32 ", %" PRIu32 ", %" PRIu32 ", %" PRIu32, b->max_items,
	    b->max_bytes, b->min_bytes, b->min_items);
	emit_let(e, "min", bound_number(e->mem, (b->which & BOUND_MIN) != 0, &b->min));
	emit_let(
	    e, "max", bound_number(e->mem, (b->which & (BOUND_MAX | BOUND_BITS)) != 0, &b->max));
	emit(e, "\t{ $which$, $counts$, $min$, $max$ },\n");
}

/* In the order of the fields that refer to them. */
static void
emit_bounds(emitter *e, const model_message *m)
{
	bool any = false;

	for (size_t i = 0; i < m->by_number.n; i++) {
		const model_field *f = m->by_number.at[i];

		if (f->bounds == NULL)
			continue;
		emit(e, any ? "" : "static const ridl_bounds $msg$_bounds[] = {\n");
		any = true;
		emit_bounds_of(e, f->bounds);
	}
	emit(e, any ? "};\n\n" : "");
}

static void
emit_fields(emitter *e, const model_message *m)
{
	static const char *const labels[] = { "ONE", "OPTIONAL", "MANY", "ARM" };
	size_t n_bounds = 0;

	emit(e, "static const ridl_field $msg$_fields[] = {\n");
	for (size_t i = 0; i < m->by_number.n; i++) {
		const model_field *f = m->by_number.at[i];

		emit_letf(e, "number", "%" PRIu32, f->number);
		emit_let(e, "kind", kind_name(f));
		emit_let(e, "label", labels[f->label]);
		emit_let(e, "flags", field_flags(m, f));
		emit_let(e, "member", f->c_name);
		emit_let(e, "name", f->name);
		emit(e, "\tRIDL_FIELD($number$, $kind$, $label$, $flags$, "
			"offsetof($msg$, $member$), ");
		emit_presence(e, f);
		emit_let(e, "sub", c_value_type(f));
		emit(e, f->kind != MODEL_SCALAR ? "&$sub$_table, " : "NULL, ");
		if (f->bounds != NULL)
			emit_letf(e, "bound", "%zu", n_bounds++);
		emit(e, f->bounds != NULL ? "&$msg$_bounds[$bound$], " : "NULL, ");
		emit(e, f->default_value != NULL ? "&$msg$_absent.$member$, " : "NULL, ");
		emit(e, "\"$name$\"),\n");
	}
	emit(e, "\tRIDL_FIELDS_END,\n};\n\n");
}

static const char *
pb_label(const model_field *f)
{
	static const char *const labels[] = { "NONE", "OPTIONAL", "REPEATED", "NONE" };

	return labels[f->label];
}

static const char *
pb_flags(arena *mem, const model_field *f)
{
	bool packed = f->label == MODEL_MANY && c_is_number(f) && !f->unpacked;
	const char *text =
	    arena_printf(mem, "%s%s%s", packed ? " | PROTOBUF_C_FIELD_FLAG_PACKED" : "",
		f->label == MODEL_ARM ? " | PROTOBUF_C_FIELD_FLAG_ONEOF" : "",
		f->deprecated ? " | PROTOBUF_C_FIELD_FLAG_DEPRECATED" : "");

	return text[0] == '\0' ? "0" : text + 3;
}

static void
emit_pb_fields(emitter *e, const model_message *m)
{
	emit(e, "static const ProtobufCFieldDescriptor $msg$_pb_fields[] = {\n");
	for (size_t i = 0; i < m->by_number.n; i++) {
		const model_field *f = m->by_number.at[i];
		bool is_empty = f->scalar == SCALAR_STRING && f->label == MODEL_ONE;

		emit_let(e, "name", f->name);
		emit_letf(e, "number", "%" PRIu32, f->number);
		emit_let(e, "label", pb_label(f));
		emit_let(e, "kind", kind_name(f));
		emit_let(e, "member", f->c_name);
		emit_let(e, "sub", c_value_type(f));
		emit_let(e, "default", is_empty ? "protobuf_c_empty_string" : "NULL");
		emit_let(e, "flags", pb_flags(e->mem, f));
		emit(e, "\t{ \"$name$\", $number$, PROTOBUF_C_LABEL_$label$, "
			"PROTOBUF_C_TYPE_$kind$, ");
		emit_presence(e, f);
		emit(e, "offsetof($msg$, $member$), ");
		emit(e, f->kind != MODEL_SCALAR ? "&$sub$_descriptor, " : "NULL, ");
		emit(e, "$default$, $flags$, 0, NULL, NULL },\n");
	}
	emit(e, "};\n\n");
}

/* An array of indices: for each name in alphabetical order, which field it is. */
typedef struct indexed_name {
	const char *name;
	size_t index;
} indexed_name;

static int
by_text(const void *left, const void *right)
{
	const indexed_name *a = left, *b = right;

	return strcmp(a->name, b->name);
}

static void
add_name(arena *mem, vec *names, const char *name, size_t index)
{
	indexed_name *n = ARENA_NEW(mem, indexed_name);

	n->name = name;
	n->index = index;
	vec_add(mem, names, n);
}

static void
emit_pb_names(emitter *e, const model_message *m)
{
	vec names = { 0 };

	for (size_t i = 0; i < m->by_number.n; i++)
		add_name(e->mem, &names, ((model_field *)m->by_number.at[i])->name, i);
	vec_sort(e->mem, &names, by_text);
	emit(e, "static const unsigned $msg$_pb_names[] = { ");
	for (size_t i = 0; i < names.n; i++)
		emit_raw(e, arena_printf(e->mem, "%s%zu", i > 0 ? ", " : "",
				((indexed_name *)names.at[i])->index));
	emit(e, " };\n");
}

/*
 * Runs of consecutive numbers, as protobuf-c looks them up: where each begins, and its first
 * index; the end is a run that begins nowhere.
 */
typedef struct runs {
	size_t n;
	int64_t last;
} runs;

static void
emit_in_run(emitter *e, runs *r, int64_t number, size_t index)
{
	if (index == 0 || number != r->last + 1) {
		emit_raw(e, arena_printf(e->mem, "{ %" PRId64 ", %zu }, ", number, index));
		r->n++;
	}
	r->last = number;
}

static size_t
emit_pb_ranges(emitter *e, const model_message *m)
{
	runs r = { 0 };

	emit(e, "static const ProtobufCIntRange $msg$_pb_ranges[] = { ");
	for (size_t i = 0; i < m->by_number.n; i++)
		emit_in_run(e, &r, ((model_field *)m->by_number.at[i])->number, i);
	emit(e, "{ 0, $n$ } };\n\n");
	return r.n;
}

static void
emit_descriptor(emitter *e, const model_message *m)
{
	size_t n_ranges = 0;
	bool empty = m->fields.n == 0;

	if (!empty) {
		emit_pb_fields(e, m);
		emit_pb_names(e, m);
		n_ranges = emit_pb_ranges(e, m);
	}
	emit_letf(e, "n_ranges", "%zu", n_ranges);
	emit(e, "$static$const ProtobufCMessageDescriptor $msg$_descriptor = {\n"
		"\tPROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,\n"
		"\t\"$full$\",\n"
		"\t\"$short$\",\n"
		"\t\"$msg$\",\n"
		"\t\"$package$\",\n"
		"\tsizeof($msg$),\n"
		"\t$n$,\n");
	emit(e, empty ? "\tNULL,\n"
			"\tNULL,\n"
			"\t0,\n"
			"\tNULL,\n"
		      : "\t$msg$_pb_fields,\n"
			"\t$msg$_pb_names,\n"
			"\t$n_ranges$,\n"
			"\t$msg$_pb_ranges,\n");
	emit(e, "\tNULL, /* message_init */\n"
		"\tNULL,\n"
		"\tNULL,\n"
		"\tNULL,\n"
		"};\n\n");
}

static void
emit_entries(emitter *e, const model_message *m)
{
	for (size_t i = 0; i < m->by_number.n; i++) {
		const model_field *f = m->by_number.at[i];

		if (f->is_map)
			tables_message(e, f->message);
	}
}

/* Whether something can be judged only when all fields of a message are there. */
static bool
has_late_fields(const model_message *m)
{
	for (size_t i = 0; i < m->by_number.n; i++) {
		const model_field *f = m->by_number.at[i];

		if (f->bounds != NULL || f->is_map || is_filled(m, f) || is_needed(m, f))
			return true;
	}
	return false;
}

static const char *
message_flags(arena *mem, const model_message *m)
{
	const char *text = arena_printf(mem, "%s%s%s%s", m->is_list ? " | RIDL_MESSAGE_LIST" : "",
	    m->has_objects ? " | RIDL_MESSAGE_OBJECTS" : "",
	    m->closed && !m->is_list ? " | RIDL_MESSAGE_CLOSED" : "",
	    has_late_fields(m) ? " | RIDL_MESSAGE_LATE" : "");

	return text[0] == '\0' ? "0" : text + 3;
}

void
tables_message(emitter *e, const model_message *m)
{
	const emit_mark mark = emit_here(e);

	emit_entries(e, m);
	emit_let(e, "msg", m->c_name);
	emit_let(e, "full", m->full_name);
	emit_let(e, "short", m->name);
	emit_let(e, "package", m->file->package);
	emit_let(e, "static", m->is_list || m->is_entry ? "static " : "");
	emit_letf(e, "n", "%" PRIu32, m->fields.n);
	emit_let(e, "message_flags", message_flags(e->mem, m));
	emit_let(e, "descriptor",
	    m->has_objects ? "NULL" : arena_printf(e->mem, "&%s_descriptor", m->c_name));
	emit_let(e, "init", c_init(e->mem, m, C_RECEIVED));
	emit_bounds(e, m);
	if (!m->has_objects)
		emit_descriptor(e, m);
	emit(e, "static const $msg$ $msg$_absent = { { $descriptor$, 0, NULL }$init$ };\n\n");
	emit_fields(e, m);
	emit(e, "$static$const ridl_message_table $msg$_table = { \"$full$\", $descriptor$, "
		"$msg$_fields, &$msg$_absent, "
		"sizeof($msg$), $n$, $message_flags$ };\n\n");
	emit_release(e, mark);
}

static size_t
emit_enum_values(emitter *e, const model_enum *en)
{
	runs r = { 0 };

	emit(e, "static const ridl_enum_value $enum$_values[] = {\n");
	for (size_t i = 0; i < en->by_number.n; i++) {
		const model_enum_value *v = en->by_number.at[i];

		emit_let(e, "value", v->c_name);
		emit_let(e, "name", v->name);
		emit(e, "\t{ $value$, \"$name$\" },\n");
	}
	emit(e, "};\n\nstatic const ProtobufCEnumValue $enum$_pb_values[] = {\n");
	for (size_t i = 0; i < en->by_number.n; i++) {
		const model_enum_value *v = en->by_number.at[i];

		emit_let(e, "value", v->c_name);
		emit_let(e, "name", v->name);
		emit(e, "\t{ \"$name$\", \"$value$\", $value$ },\n");
	}
	emit(e, "};\n\nstatic const ProtobufCIntRange $enum$_pb_ranges[] = { ");
	for (size_t i = 0; i < en->by_number.n; i++)
		emit_in_run(e, &r, ((model_enum_value *)en->by_number.at[i])->number, i);
	emit(e, "{ 0, $n$ } };\n");
	return r.n;
}

static size_t
index_of_number(const model_enum *en, int32_t number)
{
	size_t low = 0, high = en->by_number.n;

	while (high - low > 1) {
		size_t middle = (low + high) / 2;

		if (((const model_enum_value *)en->by_number.at[middle])->number <= number)
			low = middle;
		else
			high = middle;
	}
	return low;
}

static void
emit_enum_names(emitter *e, const model_enum *en)
{
	vec names = { 0 };

	for (size_t i = 0; i < en->values.n; i++) {
		const model_enum_value *v = en->values.at[i];

		add_name(e->mem, &names, v->name, index_of_number(en, v->number));
	}
	vec_sort(e->mem, &names, by_text);
	emit(e, "static const ProtobufCEnumValueIndex $enum$_pb_names[] = {\n");
	for (size_t i = 0; i < names.n; i++) {
		const indexed_name *name = names.at[i];

		emit_let(e, "name", name->name);
		emit_letf(e, "index", "%zu", name->index);
		emit(e, "\t{ \"$name$\", $index$ },\n");
	}
	emit(e, "};\n\n");
}

void
tables_enum(emitter *e, const model_enum *en)
{
	const emit_mark mark = emit_here(e);

	emit_let(e, "enum", en->c_name);
	emit_let(e, "full", en->full_name);
	emit_let(e, "short", en->name);
	emit_let(e, "package", en->file->package);
	emit_let(e, "closed", en->closed ? "1" : "0");
	emit_letf(e, "n", "%" PRIu32, en->by_number.n);
	emit_letf(e, "n_names", "%" PRIu32, en->values.n);
	emit(e, "/* enum $short$ */\n\n");
	emit_letf(e, "n_ranges", "%zu", emit_enum_values(e, en));
	emit_enum_names(e, en);
	emit(e, "const ProtobufCEnumDescriptor $enum$_descriptor = {\n"
		"\tPROTOBUF_C__ENUM_DESCRIPTOR_MAGIC,\n"
		"\t\"$full$\",\n"
		"\t\"$short$\",\n"
		"\t\"$enum$\",\n"
		"\t\"$package$\",\n"
		"\t$n$,\n"
		"\t$enum$_pb_values,\n"
		"\t$n_names$,\n"
		"\t$enum$_pb_names,\n"
		"\t$n_ranges$,\n"
		"\t$enum$_pb_ranges,\n"
		"\tNULL,\n"
		"\tNULL,\n"
		"\tNULL,\n"
		"\tNULL,\n"
		"};\n\n"
		"const ridl_enum_table $enum$_table = { \"$full$\", $enum$_values, $n$, $closed$ "
		"};\n\n");
	emit_release(e, mark);
}
