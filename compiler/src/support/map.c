/* SPDX-License-Identifier: MIT */
#include <support/map.h>

#include <stdint.h>
#include <string.h>

struct map_entry {
	const char *key; /* NULL: free */
	void *value;
	uint64_t hash; /* tells nearly all others apart without looking at their keys */
};

/* Eight bytes at a time: names in C are long, and begin alike. */
static uint64_t
hash_of(const char *key)
{
	const uint64_t factor = UINT64_C(0x9e3779b97f4a7c15);
	size_t left = strlen(key);
	uint64_t hash = left, word;

	for (; left >= sizeof word; left -= sizeof word, key += sizeof word) {
		memcpy(&word, key, sizeof word);
		hash = (hash ^ word) * factor;
		hash ^= hash >> 32;
	}
	word = 0;
	memcpy(&word, key, left);
	hash = (hash ^ word) * factor;
	return hash ^ hash >> 32;
}

static struct map_entry *
find(const map *m, const char *key, uint64_t hash)
{
	size_t i = hash & (m->room - 1);

	while (m->entries[i].key != NULL &&
	       (m->entries[i].hash != hash || strcmp(m->entries[i].key, key) != 0))
		i = (i + 1) & (m->room - 1);
	return &m->entries[i];
}

static void
grow(arena *mem, map *m)
{
	const map old = *m;

	m->room = old.room == 0 ? 16 : 2 * old.room;
	m->entries = arena_alloc(mem, m->room * sizeof *m->entries);
	for (size_t i = 0; i < old.room; i++) {
		const struct map_entry *entry = &old.entries[i];

		if (entry->key != NULL)
			*find(m, entry->key, entry->hash) = *entry;
	}
}

void *
map_get(const map *m, const char *key)
{
	return m->n == 0 ? NULL : find(m, key, hash_of(key))->value;
}

void *
map_add(arena *mem, map *m, const char *key, void *value)
{
	const uint64_t hash = hash_of(key);
	struct map_entry *entry;

	if (4 * (m->n + 1) > 3 * m->room)
		grow(mem, m);
	entry = find(m, key, hash);
	if (entry->key != NULL)
		return entry->value;
	*entry = (struct map_entry){ key, value, hash };
	m->n++;
	return NULL;
}

void
map_clear(map *m)
{
	if (m->n > 0)
		memset(m->entries, 0, m->room * sizeof *m->entries);
	m->n = 0;
}
