/* SPDX-License-Identifier: MIT */
#include <base/idmap.h>
#include <platform/memory.h>
#include <platform/thread.h>
#include <string.h>

enum { MIN_CAP = 2 };

/* The seed, so that a peer cannot choose keys that collide. */
static uint32_t
home(const ri_idmap *m, uint64_t key)
{
	uint64_t h = (key ^ ri_hash_seed()) * 0x9e3779b97f4a7c15u;

	return (uint32_t)(h >> 32) & (m->cap - 1);
}

void
ri_idmap_init(ri_idmap *m)
{
	memset(m, 0, sizeof *m);
	/* Drawn here, once: it may have to wait, and the rest is done under a lock. */
	(void)ri_hash_seed();
}

void
ri_idmap_done(ri_idmap *m)
{
	ri_free(m->slots);
	m->slots = NULL;
	m->cap = m->count = 0;
}

/* Where the key is, or the free slot where it would go. The map has a free slot. */
static uint32_t
find(const ri_idmap *m, uint64_t key)
{
	uint32_t i = home(m, key);

	while (m->slots[i].value != NULL && m->slots[i].key != key)
		i = (i + 1) & (m->cap - 1);
	return i;
}

void *
ri_idmap_get(const ri_idmap *m, uint64_t key)
{
	if (m->count == 0)
		return NULL;
	return m->slots[find(m, key)].value;
}

static bool
grow(ri_idmap *m)
{
	ri_idmap bigger = *m;

	if (m->cap > UINT32_MAX / 2)
		return false;
	bigger.cap = m->cap == 0 ? MIN_CAP : m->cap * 2;
	bigger.slots = ri_zalloc(bigger.cap * sizeof *bigger.slots);
	if (bigger.slots == NULL)
		return false;
	for (uint32_t i = 0; i < m->cap; i++)
		if (m->slots[i].value != NULL)
			bigger.slots[find(&bigger, m->slots[i].key)] = m->slots[i];
	ri_free(m->slots);
	*m = bigger;
	return true;
}

bool
ri_idmap_put(ri_idmap *m, uint64_t key, void *value)
{
	uint32_t i;

	if (m->count + 1 > m->cap - (m->cap + 3) / 4 && !grow(m))
		return false;
	i = find(m, key);
	m->slots[i] = (ri_idmap_slot){ key, value };
	m->count++;
	return true;
}

void *
ri_idmap_take(ri_idmap *m, uint64_t key)
{
	uint32_t mask = m->cap - 1, i, j;
	void *value;

	if (m->count == 0)
		return NULL;
	i = find(m, key);
	value = m->slots[i].value;
	if (value == NULL)
		return NULL;
	/* Close the gap: whatever was pushed past it by probing moves back. */
	for (j = (i + 1) & mask; m->slots[j].value != NULL; j = (j + 1) & mask) {
		uint32_t h = home(m, m->slots[j].key);

		if (((j - h) & mask) >= ((j - i) & mask)) {
			m->slots[i] = m->slots[j];
			i = j;
		}
	}
	m->slots[i].value = NULL;
	m->count--;
	return value;
}

void *
ri_idmap_next(const ri_idmap *m, size_t *at)
{
	while (*at < m->cap) {
		void *value = m->slots[(*at)++].value;

		if (value != NULL)
			return value;
	}
	return NULL;
}
