/* SPDX-License-Identifier: MIT */
#include <support/map.h>

#include <string.h>
#include <support/fnv.h>

struct map_entry {
	const char *key; /* NULL: free */
	void *value;
};

static struct map_entry *
find(const map *m, const char *key)
{
	size_t i = fnv1a_32(key) & (m->room - 1);

	while (m->entries[i].key != NULL && strcmp(m->entries[i].key, key) != 0)
		i = (i + 1) & (m->room - 1);
	return &m->entries[i];
}

static void
grow(arena *mem, map *m)
{
	const map old = *m;

	m->room = old.room == 0 ? 64 : 2 * old.room;
	m->entries = arena_alloc(mem, m->room * sizeof *m->entries);
	for (size_t i = 0; i < old.room; i++)
		if (old.entries[i].key != NULL)
			*find(m, old.entries[i].key) = old.entries[i];
}

void *
map_get(const map *m, const char *key)
{
	return m->n == 0 ? NULL : find(m, key)->value;
}

void *
map_add(arena *mem, map *m, const char *key, void *value)
{
	struct map_entry *entry;

	if (2 * (m->n + 1) > m->room)
		grow(mem, m);
	entry = find(m, key);
	if (entry->key != NULL)
		return entry->value;
	entry->key = key;
	entry->value = value;
	m->n++;
	return NULL;
}
