/* SPDX-License-Identifier: MIT */
#include <conn/method.h>
#include <platform/memory.h>
#include <string.h>

void
ri_methods_init(ri_methods *methods)
{
	memset(methods, 0, sizeof *methods);
	ri_mutex_init(&methods->mu);
}

void
ri_methods_done(ri_methods *methods)
{
	for (size_t i = 0; i < RI_METHOD_BUCKETS; i++) {
		ri_method *m = ri_atomic_ptr_load(&methods->buckets[i]);

		while (m != NULL) {
			ri_method *next = m->next;

			ri_free(m);
			m = next;
		}
	}
	ri_mutex_done(&methods->mu);
}

/* Ids are hashes. */
static ri_atomic_ptr *
bucket_of(ri_methods *methods, const ridl_method_table *table)
{
	return &methods->buckets[table->id % RI_METHOD_BUCKETS];
}

static ri_method *
find(ri_atomic_ptr *bucket, const ridl_method_table *table)
{
	ri_method *m = ri_atomic_ptr_load(bucket);

	while (m != NULL && m->table != table)
		m = m->next;
	return m;
}

static ri_method *
add(ri_methods *methods, const ridl_method_table *table)
{
	ri_atomic_ptr *bucket = bucket_of(methods, table);
	ri_method *m;

	ri_mutex_lock(&methods->mu);
	m = find(bucket, table);
	if (m == NULL && (m = ri_zalloc(sizeof *m)) != NULL) {
		m->table = table;
		ri_atomic_store(&m->slow, (table->flags & RIDL_METHOD_SLOW) != 0);
		m->next = ri_atomic_ptr_load(bucket);
		ri_atomic_ptr_store(bucket, m);
	}
	ri_mutex_unlock(&methods->mu);
	return m;
}

ri_method *
ri_methods_get(ri_methods *methods, const ridl_method_table *table)
{
	ri_method *m = find(bucket_of(methods, table), table);

	return m != NULL ? m : add(methods, table);
}

void
ri_methods_each(ri_methods *methods, void (*fn)(const ri_method *, void *), void *ctx)
{
	for (size_t i = 0; i < RI_METHOD_BUCKETS; i++)
		for (const ri_method *m = ri_atomic_ptr_load(&methods->buckets[i]); m != NULL;
		     m = m->next)
			fn(m, ctx);
}
