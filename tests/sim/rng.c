/* SPDX-License-Identifier: MIT */
#include "sim.h"

static uint64_t
mix(uint64_t x)
{
	x ^= x >> 30;
	x *= 0xbf58476d1ce4e5b9u;
	x ^= x >> 27;
	x *= 0x94d049bb133111ebu;
	return x ^ x >> 31;
}

void
sim_rng_init(sim_rng *rng, uint64_t seed, uint64_t stream)
{
	rng->state = mix(seed + 0x9e3779b97f4a7c15u) ^ mix(stream * 0xd1342543de82ef95u + 1);
}

uint64_t
sim_next(sim_rng *rng)
{
	rng->state += 0x9e3779b97f4a7c15u;
	return mix(rng->state);
}

uint64_t
sim_below(sim_rng *rng, uint64_t n)
{
	return n == 0 ? 0 : sim_next(rng) % n;
}

int64_t
sim_between(sim_rng *rng, int64_t lo, int64_t hi)
{
	return lo + (int64_t)sim_below(rng, (uint64_t)(hi - lo) + 1);
}

bool
sim_one_in(sim_rng *rng, uint64_t n)
{
	return n != 0 && sim_next(rng) % n == 0;
}
