/* SPDX-License-Identifier: MIT */
/*
 * The C end of messages.py: what is made here is understood there, and the reverse.
 *
 * usage: mirror make TYPE COUNT   writes so many random messages
 *        mirror tell TYPE COUNT   writes the same as text
 *        mirror check TYPE COUNT  reads messages, which must mean what these mean
 *        mirror echo TYPE         reads messages, and writes them again
 *        mirror print TYPE        reads messages, and writes them as text
 *        mirror judge TYPE        reads what may be messages, and writes '+' and them again, or '-' and what is wrong
 *
 * A message, or a text, is its length, 32 bits, and its bytes; COUNT messages are always the same.
 */
#include "everything.ridl.h"
#include "imported.ridl.h"
#include "interop/whole.ridl.h"

#include <base/endian.h>
#include <base/macros.h>
#include <inttypes.h>
#include <ridl/gen.h>
#include <stdlib.h>
#include <string.h>

enum { POOL = 1 << 20, MAX_MESSAGE = 1 << 20, MAX_DEPTH = 4 };

/* Everything of one message. */
static struct {
	_Alignas(max_align_t) uint8_t bytes[POOL];
	size_t used;
} pool;

static void
die(const char *why)
{
	fprintf(stderr, "mirror: %s\n", why);
	exit(1);
}

static void *
take(size_t size)
{
	void *p = pool.bytes + pool.used;

	pool.used += (size + 15) / 16 * 16;
	if (pool.used > POOL)
		die("a message is larger than was thought");
	return memset(p, 0, size);
}

static uint64_t state;

static uint64_t
draw(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return state;
}

static uint32_t
below(uint32_t n)
{
	return (uint32_t)(draw() >> 32) % n;
}

static bool
one_in(uint32_t n)
{
	return below(n) == 0;
}

/* Small, large, and what lies at the borders. */
static uint64_t
draw_bits(void)
{
	switch (below(4)) {
	case 0:
		return below(200);
	case 1:
		return 0 - (uint64_t)below(200);
	case 2:
		return UINT64_C(1) << below(64);
	default:
		return draw();
	}
}

/* Of numbers that floats have exactly; never -0, which protobufs disagree about. */
static double
draw_real(void)
{
	return (double)(int32_t)below(100000) / 8 - 6000;
}

static uint32_t
draw_size(
    const ridl_bounds *b, uint32_t most, uint32_t exact, uint32_t at_most, uint32_t at_least)
{
	uint32_t least = b != NULL && (b->which & at_least) != 0
			     ? (at_least == RIDL_BOUND_MIN_BYTES ? b->min_bytes : b->min_items)
			     : 0;
	uint32_t max = b == NULL                          ? 0
		       : at_least == RIDL_BOUND_MIN_BYTES ? b->max_bytes
							  : b->max_items;

	if (b != NULL && (b->which & exact) != 0)
		return one_in(2) ? max : 0;
	if (b != NULL && (b->which & at_most) != 0 && max < most)
		most = max;
	return least + below(most - least + 1);
}

static uint32_t
draw_length(const ridl_bounds *b)
{
	return draw_size(b, one_in(20) ? 200 : 12, RIDL_BOUND_EXACT_BYTES, RIDL_BOUND_MAX_BYTES,
	    RIDL_BOUND_MIN_BYTES);
}

static const char *
draw_string(const ridl_bounds *b)
{
	static const char *const parts[] = { "a", "Z", "\"", "\\", "\n", "\x7f", "\xc3\xa9",
		"\xe2\x82\xac", "\xf0\x9f\x98\x80" };
	uint32_t left = draw_length(b);
	char *text = take(left + 1), *to = text;

	while (left > 0) {
		const char *part = parts[below(RI_COUNT(parts))];
		size_t len = strlen(part);

		if (len > left)
			continue;
		memcpy(to, part, len);
		to += len;
		left -= (uint32_t)len;
	}
	return text;
}

static ridl_bytes
draw_bytes(const ridl_bounds *b)
{
	size_t len = draw_length(b);
	uint8_t *data = take(len + 1);

	for (size_t i = 0; i < len; i++)
		data[i] = (uint8_t)draw();
	return (ridl_bytes){ len, data };
}

static int32_t
draw_enum(const ridl_enum_table *t)
{
	if (!t->closed && one_in(8))
		return (int32_t)draw_bits();
	return t->values[below(t->n_values)].value;
}

/* Within the bounds: at one of them, or what was drawn if that is. */
static uint64_t
bounded(const ridl_field *f, uint64_t bits)
{
	const ridl_bounds *b = f->bounds;

	if (b == NULL)
		return bits;
	if ((b->which & RIDL_BOUND_BITS) != 0)
		return bits & b->max.u;
	if ((b->which & RIDL_BOUND_MIN) == 0)
		return bits;
	return one_in(2) ? b->min.u : one_in(2) ? b->max.u : 0;
}

static double
bounded_real(const ridl_field *f, double real)
{
	if (f->bounds == NULL || (f->bounds->which & RIDL_BOUND_MIN) == 0)
		return real;
	return one_in(2) ? f->bounds->min.d : f->bounds->max.d;
}

static void *draw_message(const ridl_message_table *, int depth);

#define STORE(type, value)                                                                       \
	do {                                                                                     \
		type v_ = (type)(value);                                                         \
		memcpy(to, &v_, sizeof v_);                                                      \
	} while (0)

static void
draw_value(const ridl_field *f, void *to, int depth)
{
	switch ((ridl_kind)f->kind) {
	case RIDL_KIND_INT32:
	case RIDL_KIND_UINT32:
	case RIDL_KIND_SINT32:
	case RIDL_KIND_FIXED32:
	case RIDL_KIND_SFIXED32:
		STORE(uint32_t, bounded(f, draw_bits()));
		break;
	case RIDL_KIND_INT64:
	case RIDL_KIND_UINT64:
	case RIDL_KIND_SINT64:
	case RIDL_KIND_FIXED64:
	case RIDL_KIND_SFIXED64:
		STORE(uint64_t, bounded(f, draw_bits()));
		break;
	case RIDL_KIND_FLOAT:
		STORE(float, bounded_real(f, draw_real()));
		break;
	case RIDL_KIND_DOUBLE:
		STORE(double, bounded_real(f, draw_real()));
		break;
	case RIDL_KIND_BOOL:
		STORE(ridl_bool, below(2));
		break;
	case RIDL_KIND_ENUM:
		STORE(int32_t, draw_enum(f->sub));
		break;
	case RIDL_KIND_STRING:
		STORE(const char *, draw_string(f->bounds));
		break;
	case RIDL_KIND_BYTES:
		STORE(ridl_bytes, draw_bytes(f->bounds));
		break;
	case RIDL_KIND_MESSAGE:
		STORE(void *, draw_message(f->sub, depth + 1));
		break;
	case RIDL_KIND_OBJECT:
		die("references cannot be made up");
	}
}

static size_t
size_of_kind(uint8_t kind)
{
	switch ((ridl_kind)kind) {
	case RIDL_KIND_INT64:
	case RIDL_KIND_UINT64:
	case RIDL_KIND_SINT64:
	case RIDL_KIND_FIXED64:
	case RIDL_KIND_SFIXED64:
	case RIDL_KIND_DOUBLE:
		return 8;
	case RIDL_KIND_STRING:
	case RIDL_KIND_MESSAGE:
	case RIDL_KIND_OBJECT:
		return sizeof(void *);
	case RIDL_KIND_BYTES:
		return sizeof(ridl_bytes);
	default:
		return 4;
	}
}

/* A key that no other entry has. */
static void
set_key(const ridl_field *key, uint8_t *entry, uint32_t i)
{
	void *to = entry + key->offset;

	if (key->kind == RIDL_KIND_STRING) {
		char *text = take(16);

		snprintf(text, 16, "key %" PRIu32, i);
		STORE(const char *, text);
	} else if (size_of_kind(key->kind) == 8) {
		STORE(uint64_t, (draw_bits() & ~UINT64_C(3)) | i);
	} else {
		STORE(
		    uint32_t, key->kind == RIDL_KIND_BOOL ? i : (draw_bits() & ~UINT64_C(3)) | i);
	}
}

static void
draw_many(const ridl_field *f, uint8_t *message, int depth)
{
	const bool is_map = (f->flags & RIDL_FIELD_MAP) != 0;
	const ridl_message_table *entry = f->sub;
	size_t size = size_of_kind(f->kind);
	size_t n = draw_size(f->bounds, is_map ? 2 : 4, RIDL_BOUND_EXACT_ITEMS,
	    RIDL_BOUND_MAX_ITEMS, RIDL_BOUND_MIN_ITEMS);
	uint8_t *items;

	if (f->kind == RIDL_KIND_MESSAGE && depth == MAX_DEPTH)
		n = 0;
	items = take(n * size + 1);
	for (size_t i = 0; i < n; i++) {
		draw_value(f, items + i * size, depth);
		if (is_map)
			set_key(&entry->fields[0], ((uint8_t **)(void *)items)[i], (uint32_t)i);
	}
	memcpy(message + f->presence, &n, sizeof n);
	memcpy(message + f->offset, &items, sizeof items);
}

/* Where an absent message is an empty one to the receiver, it is there. */
static void
fill_up(const ridl_field *f, uint8_t *message)
{
	const ridl_message_table *t = f->sub;
	void *to = message + f->offset, *there;

	if ((f->flags & RIDL_FIELD_FILLED) == 0)
		return;
	memcpy(&there, to, sizeof there);
	if (there == NULL)
		STORE(void *, take(t->size));
}

static void
draw_field(const ridl_field *f, uint8_t *message, int depth)
{
	const bool may_be_zero = f->bounds == NULL && f->default_value == NULL;
	int32_t number = (int32_t)f->number, set;
	const ridl_bool yes = 1;

	if (f->label != RIDL_LABEL_MANY && f->kind == RIDL_KIND_MESSAGE && depth == MAX_DEPTH)
		return;
	if (may_be_zero && one_in(2))
		return;
	switch ((ridl_label)f->label) {
	case RIDL_LABEL_MANY:
		draw_many(f, message, depth);
		return;
	case RIDL_LABEL_ARM:
		memcpy(&set, message + f->presence, sizeof set);
		if (set != 0)
			return;
		memcpy(message + f->presence, &number, sizeof number);
		break;
	case RIDL_LABEL_OPTIONAL:
		if (f->presence != 0)
			memcpy(message + f->presence, &yes, sizeof yes);
		break;
	case RIDL_LABEL_ONE:
		break;
	}
	draw_value(f, message + f->offset, depth);
}

static void *
draw_message(const ridl_message_table *t, int depth)
{
	uint8_t *message = take(t->size);

	for (size_t i = 0; i < t->n_fields; i++) {
		draw_field(&t->fields[i], message, depth);
		fill_up(&t->fields[i], message);
	}
	return message;
}

/* Also those of parameters and results. */
static const ridl_message_table *
find_table(const char *name)
{
	const ridl_message_table *const tables[] = { &interop_everything_table,
		&interop_broken_table, interop_store_put_table.args,
		interop_store_put_table.results, interop_store_note_table.args,
		&interop_whole_table, &golden_imported_everything_table };

	for (size_t i = 0; i < RI_COUNT(tables); i++)
		if (strcmp(tables[i]->name, name) == 0)
			return tables[i];
	die("there is no such type");
	return NULL;
}

static uint8_t buffer[MAX_MESSAGE];

static void
write_bytes(const void *bytes, size_t len)
{
	uint8_t head[4];

	ri_put32(head, (uint32_t)len);
	fwrite(head, 1, sizeof head, stdout);
	fwrite(bytes, 1, len, stdout);
}

static void
write_message(const ridl_message_table *t, const void *message)
{
	size_t len;

	if (ridl_gen_encode(t, message, buffer, sizeof buffer, &len) != RIDL_OK)
		die(ridl_last_error()->message);
	write_bytes(buffer, len);
}

static void
write_text(const ridl_message_table *t, const void *message)
{
	size_t len = 0;
	char *text = NULL;
	FILE *to = open_memstream(&text, &len);

	if (to == NULL)
		die("out of memory");
	ridl_gen_print(t, message, to);
	fclose(to);
	write_bytes(text, len);
	free(text);
}

/* Into buffer. False: there is no more. */
static bool
read_bytes(size_t *len)
{
	uint8_t head[4];

	if (fread(head, 1, sizeof head, stdin) != sizeof head)
		return false;
	*len = ri_get32(head);
	if (*len > sizeof buffer || fread(buffer, 1, *len, stdin) != *len)
		die("a message is cut short");
	return true;
}

/* NULL: there are no more. */
static void *
read_message(const ridl_message_table *t, ridl_arena *mem)
{
	void *message;
	size_t len;

	if (!read_bytes(&len))
		return NULL;
	if (ridl_gen_decode(t, buffer, len, mem, &message) != RIDL_OK)
		die(ridl_last_error()->message);
	return message;
}

static void *
draw_next(const ridl_message_table *t)
{
	pool.used = 0;
	return draw_message(t, 0);
}

typedef void (*writer)(const ridl_message_table *, const void *message);

static void
make(const ridl_message_table *t, unsigned long count, writer write)
{
	while (count-- > 0)
		write(t, draw_next(t));
}

static void
check(const ridl_message_table *t, unsigned long count, ridl_arena *mem)
{
	for (unsigned long i = 0; i < count; i++) {
		const void *expected = draw_next(t), *message;

		ridl_arena_reset(mem);
		message = read_message(t, mem);
		if (message == NULL)
			die("messages are missing");
		if (ridl_gen_equal(t, expected, message))
			continue;
		fprintf(stderr, "message %lu went out as\n", i);
		ridl_gen_print(t, expected, stderr);
		fprintf(stderr, "and came back as\n");
		ridl_gen_print(t, message, stderr);
		exit(1);
	}
}

static void
echo(const ridl_message_table *t, ridl_arena *mem, writer write)
{
	const void *message;

	while ((message = read_message(t, mem)) != NULL) {
		write(t, message);
		ridl_arena_reset(mem);
	}
}

static void
judge(const ridl_message_table *t, ridl_arena *mem)
{
	void *message;
	size_t len;

	while (read_bytes(&len)) {
		if (ridl_gen_decode(t, buffer, len, mem, &message) == RIDL_OK) {
			write_bytes("+", 1);
			write_message(t, message);
		} else {
			write_bytes("-", 1);
			write_bytes(
			    ridl_last_error()->message, strlen(ridl_last_error()->message));
		}
		ridl_arena_reset(mem);
	}
}

int
main(int argc, char **argv)
{
	const ridl_message_table *t;
	unsigned long count;
	ridl_arena *mem;

	if (argc < 3)
		die("usage: mirror make|tell|check|echo|print|judge TYPE [COUNT]");
	t = find_table(argv[2]);
	count = argc > 3 ? strtoul(argv[3], NULL, 10) : 0;
	mem = ridl_arena_new();
	if (mem == NULL)
		die("out of memory");
	state = UINT64_C(0x9e3779b97f4a7c15) ^ count;
	if (strcmp(argv[1], "make") == 0)
		make(t, count, write_message);
	else if (strcmp(argv[1], "tell") == 0)
		make(t, count, write_text);
	else if (strcmp(argv[1], "check") == 0)
		check(t, count, mem);
	else if (strcmp(argv[1], "judge") == 0)
		judge(t, mem);
	else
		echo(t, mem, strcmp(argv[1], "print") == 0 ? write_text : write_message);
	ridl_arena_free(mem);
	return fflush(stdout) == 0 ? 0 : 1;
}
