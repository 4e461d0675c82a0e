/* SPDX-License-Identifier: MIT */
/*
 * How long the codec takes, beside hand-written code for the same messages, protobuf-c (with
 * malloc, and with an allocator that only counts up) and a memcpy() of the same bytes.
 * Nanoseconds per message, of the quickest of several rounds: the others were disturbed.
 * codec.sh has instructions instead, which nothing disturbs.
 *
 * Filling the structs in is part of encoding, reading them of decoding. What we decode in place,
 * where others copy every string, is put there anew before each batch, outside of what is
 * measured.
 *
 * usage: codec [--smoke | MESSAGE CODEC encode|decode]
 */
#include "messages.ridl.h"
#include "support/handwritten.h"

#include <base/arena.h>
#include <codec/codec.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
	ROUNDS = 30,
	BUFFER = 1 << 16,
	N_NUMBERS = 1000,
	N_PEOPLE = 4,
	N_PHONES = 2,
	MAX_BATCH = 64
};

/* Whatever is decoded is added here, so that no work can be left out. */
static uint64_t seen;

/* ---- the messages ---- */

static const void *
fill_small(void)
{
	static msg_small m;

	m = (msg_small){ .base = PROTOBUF_C_MESSAGE_INIT(&msg_small_descriptor),
		.id = 123456,
		.name = "sixteen-bytes-ok",
		.stamp = 1700000000000 };
	return &m;
}

static void
see_small(const void *p)
{
	const msg_small *m = p;

	seen += m->id + m->stamp + (uint64_t)m->name[3];
}

static const void *
fill_book(void)
{
	static const char *const names[] = { "Ada Lovelace", "Grace Hopper", "Alan Turing",
		"Barbara L." };
	static const char *const emails[] = { "ada@example.org", "grace@example.org",
		"alan.turing@example.org", "barbara@example.org" };
	static const char *const dialled[] = { "+44 20 5550 101", "+1 202 555 017" };
	static msg_phone phones[N_PEOPLE][N_PHONES], *phone_list[N_PEOPLE][N_PHONES];
	static msg_person people[N_PEOPLE], *list[N_PEOPLE];
	static msg_book m;

	for (unsigned i = 0; i < N_PEOPLE; i++) {
		for (unsigned k = 0; k < N_PHONES; k++) {
			phones[i][k] =
			    (msg_phone){ .base = PROTOBUF_C_MESSAGE_INIT(&msg_phone_descriptor),
				    .number = dialled[k],
				    .type = k + 1 };
			phone_list[i][k] = &phones[i][k];
		}
		people[i] = (msg_person){ .base = PROTOBUF_C_MESSAGE_INIT(&msg_person_descriptor),
			.name = names[i],
			.id = 1000 + i,
			.email = emails[i],
			.n_phones = N_PHONES,
			.phones = phone_list[i] };
		list[i] = &people[i];
	}
	m = (msg_book){ .base = PROTOBUF_C_MESSAGE_INIT(&msg_book_descriptor),
		.n_people = N_PEOPLE,
		.people = list };
	return &m;
}

static void
see_book(const void *p)
{
	const msg_book *m = p;

	for (size_t i = 0; i < m->n_people; i++) {
		const msg_person *one = m->people[i];

		seen += one->id + (uint64_t)one->name[1] + (uint64_t)one->email[1];
		for (size_t k = 0; k < one->n_phones; k++)
			seen += one->phones[k]->type + (uint64_t)one->phones[k]->number[1];
	}
}

static double reals[N_NUMBERS];
static int32_t ints[N_NUMBERS];

static const void *
fill_numbers(void)
{
	static msg_numbers m;

	m = (msg_numbers){ .base = PROTOBUF_C_MESSAGE_INIT(&msg_numbers_descriptor),
		.n_reals = N_NUMBERS,
		.reals = reals,
		.n_ints = N_NUMBERS,
		.ints = ints };
	return &m;
}

static void
see_numbers(const void *p)
{
	const msg_numbers *m = p;

	for (size_t i = 0; i < m->n_reals; i += 16)
		seen += (uint64_t)m->reals[i] + (uint64_t)m->ints[i];
}

typedef struct subject {
	const char *name;
	const ridl_message_table *table;
	const void *(*fill)(void);
	void (*see)(const void *);
	size_t (*hand_encode)(const void *, uint8_t *out);
	void *(*hand_decode)(const uint8_t *data, size_t len, ridl_arena *);
	long batches;
	unsigned batch;
} subject;

static const subject subjects[] = {
	{ "small", &msg_small_table, fill_small, see_small, hand_encode_small, hand_decode_small,
	    2000, 64 },
	{ "book", &msg_book_table, fill_book, see_book, hand_encode_book, hand_decode_book, 300,
	    64 },
	{ "numbers", &msg_numbers_table, fill_numbers, see_numbers, hand_encode_numbers,
	    hand_decode_numbers, 200, 8 },
};

/* ---- the codecs ---- */

static uint8_t out[BUFFER], in[BUFFER], scratch[MAX_BATCH * BUFFER];
static size_t in_len, slot_len;
static ridl_arena *arena;

static void
must(bool ok, const char *what)
{
	if (!ok) {
		fprintf(stderr, "codec: %s\n", what);
		exit(1);
	}
}

static void
encode_ours(const subject *s, unsigned i)
{
	size_t len;

	(void)i;
	must(ri_encode(s->table, s->fill(), out, sizeof(out), NULL, &len) == RIDL_OK, "encode");
	seen += out[sizeof(out) - 1] + len;
}

static void
decode_ours(const subject *s, unsigned i)
{
	void *m;

	ri_arena_reset(arena);
	must(ri_decode(s->table, scratch + i * slot_len, in_len, arena, NULL, &m) == RIDL_OK,
	    "decode");
	s->see(m);
}

static void
encode_by_hand(const subject *s, unsigned i)
{
	(void)i;
	seen += s->hand_encode(s->fill(), out);
}

static void
decode_by_hand(const subject *s, unsigned i)
{
	void *m;

	(void)i;
	ri_arena_reset(arena);
	m = s->hand_decode(in, in_len, arena);
	must(m != NULL, "decode by hand");
	s->see(m);
}

static void
encode_protobuf_c(const subject *s, unsigned i)
{
	const ProtobufCMessage *m = s->fill();

	(void)i;
	must(protobuf_c_message_get_packed_size(m) <= sizeof(out), "too big");
	seen += protobuf_c_message_pack(m, out);
}

static void
decode_protobuf_c(const subject *s, unsigned i)
{
	ProtobufCMessage *m = protobuf_c_message_unpack(s->table->descriptor, NULL, in_len, in);

	(void)i;
	s->see(m);
	protobuf_c_message_free_unpacked(m, NULL);
}

static void *
bump(void *unused, size_t size)
{
	(void)unused;
	return ri_arena_alloc(arena, size);
}

static void
bump_free(void *unused, void *p)
{
	(void)unused;
	(void)p;
}

static void
decode_protobuf_c_bump(const subject *s, unsigned i)
{
	static ProtobufCAllocator allocator = { bump, bump_free, NULL };

	(void)i;
	ri_arena_reset(arena);
	s->see(protobuf_c_message_unpack(s->table->descriptor, &allocator, in_len, in));
}

static void
copy_bytes(const subject *s, unsigned i)
{
	(void)s;
	memcpy(scratch + i * slot_len, in, in_len);
	seen += scratch[in_len / 2];
}

typedef void (*action)(const subject *, unsigned i);

static const struct {
	const char *name;
	action encode, decode;
} codecs[] = {
	{ "ridl", encode_ours, decode_ours },
	{ "hand-written", encode_by_hand, decode_by_hand },
	{ "protobuf-c", encode_protobuf_c, decode_protobuf_c },
	{ "protobuf-c, arena", encode_protobuf_c, decode_protobuf_c_bump },
	{ "memcpy", copy_bytes, copy_bytes },
};

/* ---- measuring ---- */

static double
now_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

/* What codec.sh counts the instructions of. */
RI_NOINLINE static void
run_batch(action act, const subject *s)
{
	for (unsigned i = 0; i < s->batch; i++)
		act(s, i);
}

static double
measure_batch(action act, const subject *s)
{
	double begin;

	for (unsigned i = 0; i < s->batch; i++)
		memcpy(scratch + i * slot_len, in, in_len);
	begin = now_ns();
	run_batch(act, s);
	return now_ns() - begin;
}

static double
measure(action act, const subject *s, long batches)
{
	double sum = 0;

	for (long i = 0; i < batches; i++)
		sum += measure_batch(act, s);
	return sum / (double)(batches * s->batch);
}

static double
best_of(action act, const subject *s, int rounds)
{
	double best = measure(act, s, 1);

	for (int r = 0; r < rounds; r++) {
		double ns = measure(act, s, s->batches);

		if (ns < best)
			best = ns;
	}
	return best;
}

static void
choose(const subject *s)
{
	in_len = protobuf_c_message_pack(s->fill(), in);
	slot_len = (in_len + 63) / 64 * 64;
}

static void
print_table(int rounds)
{
	printf("%-8s %-18s %6s %10s %10s %10s\n", "message", "codec", "bytes", "encode ns",
	    "decode ns", "both ns");
	for (size_t i = 0; i < RI_COUNT(subjects); i++) {
		const subject *s = &subjects[i];

		choose(s);
		for (size_t k = 0; k < RI_COUNT(codecs); k++) {
			double encode = best_of(codecs[k].encode, s, rounds);
			double decode = best_of(codecs[k].decode, s, rounds);

			printf("%-8s %-18s %6zu %10.1f %10.1f %10.1f\n", s->name, codecs[k].name,
			    in_len, encode, decode, encode + decode);
		}
	}
}

/* One batch of one action, for a program that watches; says how many messages it has. */
static bool
run_one(const char *message, const char *codec, const char *what)
{
	for (size_t i = 0; i < RI_COUNT(subjects); i++) {
		for (size_t k = 0; k < RI_COUNT(codecs); k++) {
			bool encode = strcmp(what, "encode") == 0;

			if (strcmp(subjects[i].name, message) != 0 ||
			    strcmp(codecs[k].name, codec) != 0)
				continue;
			choose(&subjects[i]);
			measure_batch(encode ? codecs[k].encode : codecs[k].decode, &subjects[i]);
			printf("%u\n", subjects[i].batch);
			return true;
		}
	}
	return false;
}

int
main(int argc, char **argv)
{
	bool ok = true;

	arena = ri_arena_new(32 << 10);
	must(arena != NULL, "out of memory");
	for (int i = 0; i < N_NUMBERS; i++) {
		reals[i] = i * 1.5;
		ints[i] = i * 37 % 20011;
	}
	if (argc == 4)
		ok = run_one(argv[1], argv[2], argv[3]);
	else
		print_table(argc == 2 && strcmp(argv[1], "--smoke") == 0 ? 0 : ROUNDS);
	ri_arena_free(arena);
	return !ok || seen == 0;
}
