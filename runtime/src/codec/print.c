/* SPDX-License-Identifier: MIT */
/* Messages for people to read: one line for each value, in protobuf's text format. */
#include <base/wire.h>
#include <codec/value.h>
#include <inttypes.h>
#include <math.h>
#include <ridl/gen.h>

static void
print_fields(FILE *file, const ridl_message_table *t, const uint8_t *message, int indent);

static void
print_indent(FILE *file, int indent)
{
	fprintf(file, "%*s", 2 * indent, "");
}

/* Whether the i-th byte of a string belongs to one of U+0080 to U+009F, which are control characters, too. */
static bool
is_of_control(const uint8_t *text, size_t i)
{
	const size_t first = text[i] == 0xc2 || i == 0 ? i : i - 1;

	return text[first] == 0xc2 && text[first + 1] < 0xa0;
}

/* UTF-8 passes in text but for control characters; in bytes everything but printable ASCII is escaped. */
static void
print_quoted(FILE *file, const uint8_t *bytes, size_t len, bool is_text)
{
	putc('"', file);
	for (size_t i = 0; i < len; i++) {
		uint8_t c = bytes[i];

		if (c == '"' || c == '\\')
			fprintf(file, "\\%c", c);
		else if (c == '\n')
			fputs("\\n", file);
		else if (c == '\r')
			fputs("\\r", file);
		else if (c == '\t')
			fputs("\\t", file);
		else if (c < 0x20 || c == 0x7f ||
			 (c >= 0x80 && (!is_text || is_of_control(bytes, i))))
			fprintf(file, "\\%03o", c);
		else
			putc(c, file);
	}
	putc('"', file);
}

/* The digits that bring the same number back. */
static void
print_real(FILE *file, double v, int digits)
{
	if (isnan(v))
		fputs("nan", file);
	else if (isinf(v))
		fputs(v < 0 ? "-inf" : "inf", file);
	else
		fprintf(file, "%.*g", digits, v);
}

static void
print_enum(FILE *file, const ridl_enum_table *t, int32_t v)
{
	const ridl_enum_value *value = t != NULL ? ri_enum_find(t, v) : NULL;

	if (value != NULL)
		fputs(value->name, file);
	else
		fprintf(file, "%" PRId32, v);
}

static void
print_number(FILE *file, const ridl_field *f, const uint8_t *value)
{
	float real;
	double real64;

	switch (f->kind) {
	case RIDL_KIND_INT32:
	case RIDL_KIND_SINT32:
	case RIDL_KIND_SFIXED32:
		fprintf(file, "%" PRId32, (int32_t)ri_load32(value));
		break;
	case RIDL_KIND_INT64:
	case RIDL_KIND_SINT64:
	case RIDL_KIND_SFIXED64:
		fprintf(file, "%" PRId64, (int64_t)ri_load64(value));
		break;
	case RIDL_KIND_UINT64:
	case RIDL_KIND_FIXED64:
		fprintf(file, "%" PRIu64, ri_load64(value));
		break;
	case RIDL_KIND_FLOAT:
		memcpy(&real, value, sizeof(real));
		print_real(file, (double)real, 9);
		break;
	case RIDL_KIND_DOUBLE:
		memcpy(&real64, value, sizeof(real64));
		print_real(file, real64, 17);
		break;
	case RIDL_KIND_BOOL:
		fputs(ri_load32(value) != 0 ? "true" : "false", file);
		break;
	case RIDL_KIND_ENUM:
		print_enum(file, f->sub, (int32_t)ri_load32(value));
		break;
	default:
		fprintf(file, "%" PRIu32, ri_load32(value));
		break;
	}
}

static void
print_value(FILE *file, const ridl_field *f, const uint8_t *value, int indent)
{
	const char *text;
	ridl_bytes bytes;

	print_indent(file, indent);
	fputs(f->name, file);
	switch (f->kind) {
	case RIDL_KIND_STRING:
		text = ri_load_ptr(value);
		fputs(": ", file);
		print_quoted(file, (const uint8_t *)text, text != NULL ? strlen(text) : 0, true);
		break;
	case RIDL_KIND_BYTES:
		bytes = ri_load_bytes(value);
		fputs(": ", file);
		print_quoted(file, bytes.data, bytes.len, false);
		break;
	case RIDL_KIND_MESSAGE:
		fputs(" {\n", file);
		if (ri_load_ptr(value) != NULL)
			print_fields(file, f->sub, ri_load_ptr(value), indent + 1);
		print_indent(file, indent);
		putc('}', file);
		break;
	case RIDL_KIND_OBJECT:
		fprintf(file, ": <%s>", ((const ridl_interface_table *)f->sub)->name);
		break;
	default:
		fputs(": ", file);
		print_number(file, f, value);
		break;
	}
	putc('\n', file);
}

/* Implicit presence: what would not be sent is not printed. */
static bool
is_worth_printing(const ridl_field *f, const uint8_t *message)
{
	static const uint8_t zero[8];
	const uint8_t *value = message + f->offset;
	const char *text;

	if (f->label != RIDL_LABEL_ONE || f->default_value != NULL)
		return ri_field_is_present(f, message);
	switch (f->kind) {
	case RIDL_KIND_STRING:
		text = ri_load_ptr(value);
		return text != NULL && text[0] != '\0';
	case RIDL_KIND_BYTES:
		return ri_load_bytes(value).len != 0;
	case RIDL_KIND_MESSAGE:
	case RIDL_KIND_OBJECT:
		return ri_load_ptr(value) != NULL;
	default:
		return memcmp(value, zero, ri_size_of_kind[f->kind]) != 0;
	}
}

/* Their names are not known, and a length prefix may be a string, bytes or a message. */
static void
print_unknown(FILE *file, const ProtobufCMessageUnknownField *u, int indent)
{
	uint64_t v = 0;
	size_t at = 0;

	print_indent(file, indent);
	fprintf(file, "%" PRIu32 ": ", u->tag);
	switch ((int)u->wire_type) {
	case RI_WIRE_VARINT:
		ri_varint_read(u->data, 0, u->len, &v);
		fprintf(file, "%" PRIu64 "\n", v);
		break;
	case RI_WIRE_64:
		fprintf(file, "0x%016" PRIx64 "\n", u->len >= 8 ? ri_get64(u->data) : 0);
		break;
	case RI_WIRE_32:
		fprintf(file, "0x%08" PRIx32 "\n", u->len >= 4 ? ri_get32(u->data) : 0);
		break;
	default:
		at = ri_varint_read(u->data, 0, u->len, &v);
		if (at == RI_BAD)
			at = 0;
		print_quoted(file, u->data + at, u->len - at, false);
		putc('\n', file);
		break;
	}
}

static void
print_fields(FILE *file, const ridl_message_table *t, const uint8_t *message, int indent)
{
	const ProtobufCMessage *base = (const void *)message;

	for (size_t i = 0; i < t->n_fields; i++) {
		const ridl_field *f = &t->fields[i];
		const uint8_t *first = message + f->offset;
		size_t n = 1;

		if (f->label == RIDL_LABEL_MANY) {
			n = ri_load_size(message + f->presence);
			first = ri_load_ptr(first);
		} else if (!is_worth_printing(f, message)) {
			continue;
		}
		for (size_t k = 0; k < n && first != NULL; k++)
			print_value(file, f, first + k * ri_size_of_kind[f->kind], indent);
	}
	for (unsigned i = 0; i < base->n_unknown_fields && !(t->flags & RIDL_MESSAGE_LIST); i++)
		print_unknown(file, &base->unknown_fields[i], indent);
}

void
ridl_gen_print(const ridl_message_table *t, const void *message, FILE *file)
{
	if (message != NULL)
		print_fields(file, t, message, 0);
}
