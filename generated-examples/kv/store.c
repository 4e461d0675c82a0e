/* SPDX-License-Identifier: MIT */
#include "store.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct row {
	struct row *next;
	kv_item *item; /* one block: ridl_free() */
};

/* Handlers run concurrently: lock guards rows. */
struct store {
	pthread_mutex_t lock;
	struct row *rows;
};

static struct row *
find(const struct store *store, const char *key)
{
	struct row *row = store->rows;

	while (row != NULL && strcmp(row->item->key, key) != 0)
		row = row->next;
	return row;
}

/* Replies under the lock: when _reply returns, the item is encoded and may change again. */
static ridl_status
get(void *self, kv_store_get_call *call, const char *key, kv_item *item)
{
	struct store *store = self;
	struct row *row;
	ridl_status st;

	(void)item; /* could be filled in instead, if nobody else changed the row */
	pthread_mutex_lock(&store->lock);
	row = find(store, key);
	if (row == NULL)
		st = kv_not_found_throw(&call->call, &(kv_not_found){ .key = key });
	else
		st = kv_store_get_reply(call, row->item);
	pthread_mutex_unlock(&store->lock);
	return st;
}

/* Arguments are borrowed, so what stays is copied. Takes copy if it returns true. */
static bool
keep(struct store *store, struct row *row, kv_item *copy)
{
	if (row == NULL) {
		row = calloc(1, sizeof *row);
		if (row == NULL)
			return false;
		row->next = store->rows;
		store->rows = row;
	}
	ridl_free(row->item);
	row->item = copy;
	return true;
}

static ridl_status
put(void *self, kv_store_put_call *call, const kv_item *item, const uint64_t *if_version,
    uint64_t *version)
{
	struct store *store = self;
	kv_item *copy = kv_item_copy(item);
	struct row *row;
	uint64_t current;
	ridl_status st = RIDL_OK;

	if (copy == NULL)
		return RIDL_E_NO_MEMORY;
	pthread_mutex_lock(&store->lock);
	row = find(store, item->key);
	current = row != NULL ? row->item->version : 0;
	*version = copy->version = current + 1;
	if (if_version != NULL && *if_version != current)
		st = kv_conflict_throw(&call->call, &(kv_conflict){ .current = current });
	else if (!keep(store, row, copy))
		st = RIDL_E_NO_MEMORY;
	pthread_mutex_unlock(&store->lock);
	if (st != RIDL_OK)
		ridl_free(copy);
	return st;
}

/* After the last reference, here or at a peer: no handler runs any more. */
static void
released(void *self)
{
	struct store *store = self;

	for (struct row *row = store->rows, *next; row != NULL; row = next) {
		next = row->next;
		ridl_free(row->item);
		free(row);
	}
	pthread_mutex_destroy(&store->lock);
	free(store);
}

/* The other slots are empty: those calls are answered RIDL_E_UNIMPLEMENTED. */
static const kv_store_ops ops = { .released = released, .get = get, .put = put };

kv_store *
memory_store_new(void)
{
	struct store *self = calloc(1, sizeof *self);
	kv_store *store;

	if (self == NULL)
		return NULL;
	pthread_mutex_init(&self->lock, NULL);
	store = kv_store_new(&ops, self);
	if (store == NULL)
		released(self);
	return store;
}
