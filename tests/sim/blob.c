/* SPDX-License-Identifier: MIT */
/* Messages of every size that say themselves what should be in them. */
#include "board.h"
#include <stdlib.h>
#include <string.h>

enum { MAX_DATA = 40000, MAX_ITEMS = 9 };

static uint8_t data[MAX_DATA];
static sim_point points[MAX_ITEMS];
static sim_point *point_list[MAX_ITEMS];
static uint32_t numbers[MAX_ITEMS];
static char name[32];
static sim_blob blob;

/* The same one again and again: it is used up before anybody else can run. */
sim_blob *
blob_new(uint64_t seed)
{
	sim_rng rng;
	size_t n;

	sim_rng_init(&rng, seed, 9);
	blob = (sim_blob){ .seed = seed };
	snprintf(name, sizeof name, "blob %llu", (unsigned long long)seed);
	blob.name = name;
	n = (size_t)sim_below(&rng, 8) == 0 ? (size_t)sim_below(&rng, MAX_DATA)
					    : (size_t)sim_below(&rng, 100);
	for (size_t i = 0; i < n; i++)
		data[i] = (uint8_t)(seed + i * 7);
	blob.data = (ridl_bytes){ n, data };
	n = (size_t)sim_below(&rng, MAX_ITEMS);
	for (size_t i = 0; i < n; i++) {
		points[i] = (sim_point){ .x = (int64_t)sim_next(&rng), .y = -(int64_t)i };
		point_list[i] = &points[i];
	}
	blob.n_points = n;
	blob.points = point_list;
	n = (size_t)sim_below(&rng, MAX_ITEMS);
	for (size_t i = 0; i < n; i++)
		numbers[i] = (uint32_t)sim_next(&rng);
	blob.n_numbers = n;
	blob.numbers = numbers;
	blob.has_maybe = sim_below(&rng, 2) != 0;
	blob.maybe = blob.has_maybe ? (uint32_t)sim_next(&rng) : 0;
	return &blob;
}

bool
blob_is(const sim_blob *b, uint64_t seed)
{
	return sim_blob_equal(b, blob_new(seed));
}
