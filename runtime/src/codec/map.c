/* SPDX-License-Identifier: MIT */
/*
 * Maps are arrays of entries. A key may come twice, and the last one counts. Few entries
 * are compared with each other; many are sorted (a hash would need a secret against chosen
 * keys).
 */
#include <base/arena.h>
#include <codec/map.h>

/* Up to here all pairs are compared: that needs no memory. */
enum { FEW_ENTRIES = 12 };

const ridl_field *
ri_map_key(const ridl_field *map)
{
	return ((const ridl_message_table *)map->sub)->fields; /* the first: its number is 1 */
}

int
ri_map_compare_keys(const ridl_field *key, const void *a, const void *b)
{
	const uint8_t *x = (const uint8_t *)a + key->offset,
		      *y = (const uint8_t *)b + key->offset;
	uint64_t m, n;

	if (key->kind == RIDL_KIND_STRING) {
		const char *s = ri_load_ptr(x), *t = ri_load_ptr(y);

		return strcmp(s != NULL ? s : "", t != NULL ? t : "");
	}
	m = ri_size_of_kind[key->kind] == 4 ? ri_load32(x) : ri_load64(x);
	n = ri_size_of_kind[key->kind] == 4 ? ri_load32(y) : ri_load64(y);
	return (m > n) - (m < n);
}

/*
 * Sorts n places of entries by key, with a scratch of the same size; equal ones keep their
 * order.
 */
static void
merge_sort(const ridl_field *key, void ***places, void ***scratch, size_t n)
{
	size_t half = n / 2, i = 0, k = half;

	if (n < 2)
		return;
	merge_sort(key, places, scratch, half);
	merge_sort(key, places + half, scratch, n - half);
	for (size_t out = 0; out < n; out++) {
		bool take_left =
		    k == n || (i < half && ri_map_compare_keys(key, *places[i], *places[k]) <= 0);

		scratch[out] = take_left ? places[i++] : places[k++];
	}
	memcpy(places, scratch, n * sizeof(*places));
}

void
ri_map_sort(const ridl_field *map, void ***places, void ***scratch, size_t n)
{
	merge_sort(ri_map_key(map), places, scratch, n);
}

static void
mark_duplicates_of_few(const ridl_field *key, void **entries, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		for (size_t k = i + 1; k < n && entries[i] != NULL; k++) {
			if (ri_map_compare_keys(key, entries[i], entries[k]) == 0)
				entries[i] = NULL;
		}
	}
}

static bool
mark_duplicates_of_many(const ridl_field *key, void **entries, size_t n, ridl_arena *mem)
{
	void ***places = ri_arena_alloc(mem, 2 * n * sizeof(*places));

	if (places == NULL)
		return false;
	for (size_t i = 0; i < n; i++)
		places[i] = &entries[i];
	merge_sort(key, places, places + n, n);
	for (size_t i = 0; i + 1 < n; i++) {
		if (ri_map_compare_keys(key, *places[i], *places[i + 1]) == 0)
			*places[i] = NULL;
	}
	return true;
}

bool
ri_map_finish(const ridl_field *map, uint8_t *message, ridl_arena *mem)
{
	size_t n = ri_load_size(message + map->presence), kept = 0;
	void **entries = ri_load_ptr(message + map->offset);
	const ridl_field *key = ri_map_key(map);

	if (n <= FEW_ENTRIES)
		mark_duplicates_of_few(key, entries, n);
	else if (!mark_duplicates_of_many(key, entries, n, mem))
		return false;
	for (size_t i = 0; i < n; i++) {
		if (entries[i] != NULL)
			entries[kept++] = entries[i];
	}
	ri_store_size(message + map->presence, kept);
	return true;
}
