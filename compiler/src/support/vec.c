/* SPDX-License-Identifier: MIT */
#include <support/vec.h>

#include <string.h>

vec *
vec_new(arena *mem)
{
	return ARENA_NEW(mem, vec);
}

void
vec_reserve(arena *mem, vec *v, uint32_t n)
{
	void **grown;

	if (n <= v->room)
		return;
	grown = arena_alloc(mem, n * sizeof *grown);
	if (v->n > 0)
		memcpy(grown, v->at, v->n * sizeof *grown);
	v->at = grown;
	v->room = n;
}

void
vec_add(arena *mem, vec *v, void *item)
{
	if (v->n == v->room)
		vec_reserve(mem, v, v->room == 0 ? 4 : 2 * v->room);
	v->at[v->n++] = item;
}

void
vec_add_all(arena *mem, vec *v, const vec *from)
{
	if (v->n == 0)
		vec_reserve(mem, v, from->n);
	for (size_t i = 0; i < from->n; i++)
		vec_add(mem, v, from->at[i]);
}

static void
merge(void **out, void **left, size_t n_left, void **right, size_t n_right,
    int (*compare)(const void *, const void *))
{
	while (n_left > 0 || n_right > 0) {
		if (n_right == 0 || (n_left > 0 && compare(*left, *right) <= 0)) {
			*out++ = *left++;
			n_left--;
		} else {
			*out++ = *right++;
			n_right--;
		}
	}
}

static void
sort(void **at, size_t n, void **scratch, int (*compare)(const void *, const void *))
{
	size_t half = n / 2;

	if (n < 2)
		return;
	sort(at, half, scratch, compare);
	sort(at + half, n - half, scratch, compare);
	memcpy(scratch, at, n * sizeof *at);
	merge(at, scratch, half, scratch + half, n - half, compare);
}

void
vec_sort(arena *mem, vec *v, int (*compare)(const void *, const void *))
{
	const arena_mark mark = arena_here(mem);
	size_t in_order = 1;

	while (in_order < v->n && compare(v->at[in_order - 1], v->at[in_order]) <= 0)
		in_order++;
	if (in_order >= v->n)
		return;
	sort(v->at, v->n, arena_alloc(mem, v->n * sizeof *v->at), compare);
	arena_return(mem, mark);
}
