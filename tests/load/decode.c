/* SPDX-License-Identifier: MIT */
/*
 * Looks for the inputs that cost a receiver the most: messages of up to 4 KiB, made of few fields that come again and
 * again, and changed as long as that makes decoding them worse. The codec in this program counts its branches, for nothing
 * disturbs those; what it takes of the heap is counted too, beside what it charges.
 */
#include "../unit/codec_limits.h"
#include "load.h"

#include <base/arena.h>
#include <base/wire.h>
#include <codec/codec.h>
#include <codec/value.h>
#include <platform/memory.h>
#include <string.h>

enum { MOST = 4096, PIECES = 4, MAX_PATH = 6, MAX_ELEMENT = 700 };

/* For each byte of an input, at most. Per branch a nanosecond or two are gone. */
enum { BRANCHES_PER_BYTE = 800 };

/* What an array, an unknown field and an entry of a map cost beside the message that a byte or two may ask for. */
enum { CHARGE_PER_BYTE = 64 };

static const ridl_message_table *const tables[] = { &whole_table, &everything_table, &most_table,
	&bounded_table, &limited_table, &holder_table, &node_table, &list_table };

/* ---- what is counted ---- */

void __sanitizer_cov_trace_pc(void);
int __wrap_strcmp(const char *, const char *);

static uint64_t branches;
static uint64_t taken; /* of the heap, in bytes */

/* What the compiler calls at each branch of the codec. */
__attribute__((no_sanitize("address", "thread", "undefined"))) void
__sanitizer_cov_trace_pc(void)
{
	branches++;
}

/* Keys may be long, and alike. */
int
__wrap_strcmp(const char *a, const char *b)
{
	size_t i = 0;

	while (a[i] != '\0' && a[i] == b[i])
		i++;
	branches += i / 8;
	return (uint8_t)a[i] - (uint8_t)b[i];
}

void *__real_ri_alloc(size_t size);
void *__wrap_ri_alloc(size_t size);

void *
__wrap_ri_alloc(size_t size)
{
	taken += size;
	return __real_ri_alloc(size);
}

/* ---- inputs ---- */

/* How an element of a field looks. */
typedef enum look {
	EMPTY,    /* as short as it may be */
	DISTINCT, /* another each time, so that keys differ */
	LONG,     /* and differ late */
	PACKED,   /* many of one byte, where that is possible */
	MISTYPED, /* of another wire type */
	DEEP,     /* as many messages in each other as there may be */
	LOOKS
} look;

/* Elements of one field, somewhere below: all in one message there, or each in one of its own. */
typedef struct piece {
	uint8_t path[MAX_PATH]; /* indices of fields that are messages */
	unsigned depth;
	unsigned field;
	look look;
	bool apart;
	unsigned share; /* of the bytes */
} piece;

typedef struct recipe {
	const ridl_message_table *table;
	unsigned n;
	bool alternate; /* one of each piece, again and again; else one piece after the other */
	piece pieces[PIECES];
} recipe;

typedef struct text {
	uint8_t bytes[2 * MOST];
	size_t n;
} text;

static void
put_varint(text *t, uint64_t v)
{
	for (; v >= 0x80; v >>= 7)
		t->bytes[t->n++] = (uint8_t)(v | 0x80);
	t->bytes[t->n++] = (uint8_t)v;
}

static void
put_tag(text *t, const ridl_field *f, unsigned wire)
{
	put_varint(t, (uint64_t)f->number << 3 | wire);
}

static void
put_fill(text *t, int byte, size_t n)
{
	memset(t->bytes + t->n, byte, n);
	t->n += n;
}

/* What is behind `at` becomes the value of a field with a length. */
static void
wrap(text *t, size_t at, const ridl_field *f)
{
	size_t n = t->n - at;
	unsigned head = ri_varint_size((uint64_t)f->number << 3) + ri_varint_size(n);

	memmove(t->bytes + at + head, t->bytes + at, n);
	t->n = at;
	put_tag(t, f, RI_WIRE_BYTES);
	put_varint(t, n);
	t->n += n;
}

static const ridl_field *
field_that_nests(const ridl_message_table *t)
{
	for (size_t i = 0; i < t->n_fields; i++)
		if (t->fields[i].kind == RIDL_KIND_MESSAGE && t->fields[i].sub == t)
			return &t->fields[i];
	return NULL;
}

static void put_element(text *, const ridl_field *, look, unsigned i);

static void
put_message(text *t, const ridl_field *f, look look, unsigned i)
{
	const ridl_message_table *sub = f->sub;
	const ridl_field *nests = field_that_nests(sub);
	size_t at = t->n;

	if (look == DEEP)
		for (unsigned k = 0; k + 2 < RI_MAX_DEPTH && nests != NULL; k++)
			wrap(t, at, nests);
	else if (look != EMPTY)
		put_element(t, &sub->fields[0], look, i);
	wrap(t, at, f);
}

static void
put_text(text *t, const ridl_field *f, look look, unsigned i)
{
	char number[16];
	int n = snprintf(number, sizeof(number), "%u", i);
	size_t at = t->n;

	if (look == LONG)
		put_fill(t, 'x', i % 2 == 0 ? 100 : 15);
	if (look != EMPTY) {
		memcpy(t->bytes + t->n, number, (size_t)n);
		t->n += (size_t)n;
	}
	wrap(t, at, f);
}

/* One of a field of numbers, or of references. */
static void
put_number(text *t, const ridl_field *f, look look, unsigned i)
{
	unsigned wire = ri_wire_of_kind[f->kind];
	size_t width = wire == RI_WIRE_64 ? 8 : 4, at = t->n;

	if (look == PACKED) {
		put_fill(t, 1, 64);
		wrap(t, at, f);
		return;
	}
	put_tag(t, f, wire);
	if (wire == RI_WIRE_VARINT && look == LONG) {
		put_fill(t, 0x80, 9);
		put_varint(t, 0);
	} else if (wire == RI_WIRE_VARINT) {
		put_varint(t, look == EMPTY ? f->kind == RIDL_KIND_OBJECT : i);
	} else {
		put_fill(t, 0, width);
		t->bytes[t->n - width] = (uint8_t)i;
		t->bytes[t->n - width + 1] = (uint8_t)(i >> 8);
	}
}

static void
put_element(text *t, const ridl_field *f, look look, unsigned i)
{
	if (look == MISTYPED) {
		put_tag(t, f, f->wire == RI_WIRE_VARINT ? RI_WIRE_BYTES : RI_WIRE_VARINT);
		put_varint(t, 0);
		return;
	}
	switch (f->kind) {
	case RIDL_KIND_MESSAGE:
		put_message(t, f, look, i);
		break;
	case RIDL_KIND_STRING:
	case RIDL_KIND_BYTES:
		put_text(t, f, look, i);
		break;
	default:
		put_number(t, f, look, i);
		break;
	}
}

/* The table at the end of a piece's path. */
static const ridl_message_table *
table_of(const ridl_message_table *t, const piece *p)
{
	for (unsigned k = 0; k < p->depth; k++)
		t = t->fields[p->path[k]].sub;
	return t;
}

static void
wrap_in_path(text *t, size_t at, const ridl_message_table *table, const piece *p)
{
	const ridl_field *fields[MAX_PATH];

	for (unsigned k = 0; k < p->depth; k++) {
		fields[k] = &table->fields[p->path[k]];
		table = fields[k]->sub;
	}
	for (unsigned k = p->depth; k-- > 0;)
		wrap(t, at, fields[k]);
}

/* As many elements as fit in `bytes` more, or one. */
static void
put_piece(text *t, const ridl_message_table *table, const piece *p, unsigned i, size_t bytes)
{
	const ridl_field *f = &table_of(table, p)->fields[p->field];
	size_t start = t->n;

	do {
		size_t at = t->n;

		put_element(t, f, p->look, i++);
		if (p->apart)
			wrap_in_path(t, at, table, p);
	} while (t->n - start + 2 * MAX_PATH < bytes && t->n < MOST);
	if (!p->apart)
		wrap_in_path(t, start, table, p);
}

/* What it makes, up to size bytes; how many it is. An element that does not fit in ends it. */
static size_t
cook(const recipe *r, uint8_t *out, size_t size)
{
	text t = { .n = 0 };
	size_t whole = 0;
	unsigned shares = 0;

	for (unsigned k = 0; k < r->n; k++)
		shares += r->pieces[k].share;
	for (unsigned i = 0; t.n < size && (i < r->n || r->alternate); i++) {
		const piece *p = &r->pieces[i % r->n];

		whole = t.n;
		put_piece(&t, r->table, p, i, r->alternate ? 0 : size * p->share / shares);
	}
	if (t.n <= size)
		whole = t.n;
	memcpy(out, t.bytes, whole);
	return whole;
}

/* ---- what they cost ---- */

typedef struct cost {
	size_t size; /* of the input */
	uint64_t branches, charged, taken;
	ridl_status status;
} cost;

static char object;

static ridl_status
get_object(ri_ref_reader *r, const ridl_interface_table *t, uint32_t index, void **out_object)
{
	(void)r;
	(void)t;
	(void)index;
	*out_object = &object;
	return RIDL_OK;
}

static ri_ref_reader reader = { get_object };

static cost
decode(const ridl_message_table *t, const uint8_t *input, size_t size, size_t budget)
{
	static uint8_t data[MOST + 1];
	cost c = { .size = size };
	ridl_arena *mem = ri_arena_new(0);
	void *message;

	CHECK(mem != NULL);
	ri_arena_set_budget(mem, budget);
	memcpy(data + 1, input, size);
	branches = 0;
	taken = 0;
	c.status = ri_decode(t, data + 1, size, mem, &reader, &message);
	c.branches = branches;
	c.taken = taken;
	c.charged = ri_arena_used(mem);
	ri_arena_free(mem);
	return c;
}

static uint64_t
time_of(const recipe *r)
{
	uint8_t input[MOST];
	size_t size = cook(r, input, MOST);
	uint64_t best = UINT64_MAX;

	for (int i = 0; i < 5; i++) {
		uint64_t before = load_now(), after;

		decode(r->table, input, size, RI_ARENA_BUDGET);
		after = load_now();
		best = after - before < best ? after - before : best;
	}
	return best;
}

/* ---- the search ---- */

/* The worst of all in one respect. */
typedef struct worst {
	const char *what;
	uint64_t value;
	recipe recipe;
} worst;

enum { BY_BRANCHES, BY_CHARGE, BY_HEAP, RESPECTS };

static worst records[RESPECTS] = { { .what = "branches" }, { .what = "bytes charged" },
	{ .what = "bytes of the heap" } };
static size_t n_inputs, n_refused;
/* Inputs that broke a claim. */
static size_t n_slow, n_greedy, n_uncharged, n_over;

static size_t
largest(const ridl_message_table *t, unsigned depth)
{
	size_t size = t->size;

	for (size_t i = 0; i < t->n_fields && depth > 0; i++) {
		size_t sub = t->fields[i].kind == RIDL_KIND_MESSAGE
				 ? largest(t->fields[i].sub, depth - 1)
				 : 0;

		size = sub > size ? sub : size;
	}
	return size;
}

static void
compare(worst *w, uint64_t value, const recipe *r)
{
	if (value > w->value) {
		w->value = value;
		w->recipe = *r;
	}
}

/* Tries it, and remembers it where it is the worst. What it costs in branches. */
static uint64_t
try(const recipe *r)
{
	static const size_t budgets[] = { 0, 1000, 30000 };
	uint8_t input[MOST];
	size_t size = cook(r, input, MOST);
	cost c = decode(r->table, input, size, RI_ARENA_BUDGET);

	n_inputs++;
	n_refused += c.status != RIDL_OK;
	n_slow += c.branches > (uint64_t)MOST * BRANCHES_PER_BYTE;
	n_greedy += c.charged > MOST * (largest(r->table, 3) / 2 + CHARGE_PER_BYTE);
	n_uncharged += c.taken > 3 * c.charged + RI_BLOCK;
	for (size_t i = 0; i < RI_COUNT(budgets) && n_inputs % 8 == 0; i++) {
		cost least = decode(r->table, input, size, budgets[i]);

		n_over += least.charged > budgets[i] || least.taken > 2 * budgets[i] + RI_BLOCK;
	}
	compare(&records[BY_BRANCHES], c.branches, r);
	compare(&records[BY_CHARGE], c.charged, r);
	compare(&records[BY_HEAP], c.taken, r);
	return c.branches;
}

static piece
random_piece(const ridl_message_table *t)
{
	piece p = { .look = (look)load_random(LOOKS), .apart = load_random(2), .share = 1 };

	p.share += load_random(8);
	for (unsigned steps = load_random(MAX_PATH + 1); steps > 0; steps--) {
		unsigned i = load_random(t->n_fields);

		if (t->fields[i].kind != RIDL_KIND_MESSAGE)
			continue;
		p.path[p.depth++] = (uint8_t)i;
		t = t->fields[i].sub;
	}
	p.field = load_random(t->n_fields);
	return p;
}

/* Any recipe, and what is left of it by changing it as long as that makes it worse. */
static void
search(const ridl_message_table *t)
{
	recipe best = { .table = t, .n = 1 + load_random(PIECES), .alternate = load_random(2) };
	uint64_t value;

	for (unsigned k = 0; k < best.n; k++)
		best.pieces[k] = random_piece(t);
	value = try(&best);
	for (int fails = 0; fails < 20;) {
		recipe next = best;
		uint64_t now;

		switch (load_random(3)) {
		case 0:
			next.pieces[load_random(next.n)] = random_piece(t);
			break;
		case 1:
			next.pieces[load_random(next.n)].share = 1 + load_random(16);
			break;
		default:
			next.pieces[load_random(next.n)].look = (look)load_random(LOOKS);
			break;
		}
		now = try(&next);
		if (now > value) {
			value = now;
			best = next;
			fails = 0;
		} else {
			fails++;
		}
	}
}

/* All looks, or the first few. */
static unsigned
looks(void)
{
	return load_is_smoke() ? DISTINCT + 1 : LOOKS;
}

/* Every field of a message, in every look; in a message below it and then that message again and again. */
static void
try_each_field(const ridl_message_table *t)
{
	for (unsigned i = 0; i < t->n_fields * looks(); i++) {
		recipe r = { .table = t, .n = 1, .pieces = { { .look = (look)(i % looks()) } } };

		r.pieces[0].field = i / looks();
		r.pieces[0].share = 1;
		try(&r);
	}
}

static void
try_parts(const ridl_message_table *t, unsigned outer)
{
	const ridl_message_table *sub = t->fields[outer].sub;

	for (unsigned i = 0; i < sub->n_fields * looks(); i++) {
		recipe r = { .table = t, .n = 2 };

		r.pieces[0] = (piece){ .path = { (uint8_t)outer },
			.depth = 1,
			.field = i / looks(),
			.look = (look)(i % looks()),
			.share = 2 };
		r.pieces[1] = (piece){ .field = outer, .share = 1 };
		try(&r);
	}
}

static void
print_recipe(const recipe *r)
{
	printf("    %s:", r->table->name);
	for (unsigned k = 0; k < r->n; k++) {
		static const char *const names[] = { "empty", "distinct", "long", "packed",
			"mistyped", "deep" };
		const piece *p = &r->pieces[k];
		const ridl_message_table *t = r->table;

		printf("%s ", k == 0 ? "" : r->alternate ? " /" : " then");
		for (unsigned i = 0; i < p->depth; i++) {
			printf("%s.", t->fields[p->path[i]].name);
			t = t->fields[p->path[i]].sub;
		}
		printf("%s (%s%s, %u)", t->fields[p->field].name, names[p->look],
		    p->depth > 0 && p->apart ? ", apart" : "", p->share);
	}
	printf("\n");
}

int
main(int argc, char **argv)
{
	unsigned times;

	load_begin(argc, argv, NULL, 0);
	describe_messages();
	describe_limits();
	for (size_t i = 0; i < RI_COUNT(tables); i++) {
		try_each_field(tables[i]);
		for (unsigned k = 0; k < tables[i]->n_fields; k++)
			if (tables[i]->fields[k].kind == RIDL_KIND_MESSAGE)
				try_parts(tables[i], k);
	}
	times = load_times(20000, 20);
	for (unsigned i = 0; i < times; i++)
		search(tables[i % RI_COUNT(tables)]);

	load_claim(n_slow == 0,
	    "of %zu inputs of up to %d bytes (%zu were refused), %zu took more than %d branches "
	    "for each of those bytes",
	    n_inputs, MOST, n_refused, n_slow, BRANCHES_PER_BYTE);
	load_claim(
	    n_greedy == 0, "%zu were charged more than messages of half as many", n_greedy);
	load_claim(n_uncharged == 0, "%zu took more than three times what they were charged",
	    n_uncharged);
	load_claim(n_over == 0, "%zu of those that had a budget took more", n_over);
	for (size_t i = 0; i < RESPECTS; i++) {
		load_figure("the most %s: %llu; that is decoded in %.3f ms or less",
		    records[i].what, (unsigned long long)records[i].value,
		    (double)time_of(&records[i].recipe) / 1e6);
		print_recipe(&records[i].recipe);
	}
	return load_end();
}
