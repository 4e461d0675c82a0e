/* SPDX-License-Identifier: MIT */

/*
 * Gets or puts one item.
 *
 * usage: client ADDRESS get KEY
 *        client ADDRESS put KEY VALUE [IF_VERSION]
 */
#include "kv.ridl.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static ridl_status
get(kv_store *store, const char *key)
{
	kv_item *item;
	ridl_status st = kv_store_get(store, key, &item);

	if (st == KV_NOT_FOUND) {
		printf("no %s\n", kv_not_found_detail(ridl_last_error())->key);
	} else if (st == RIDL_OK) {
		printf("%s = %.*s, version %llu\n", item->key, (int)item->value.len,
		    (const char *)item->value.data, (unsigned long long)item->version);
		ridl_free(item); /* one block, one free */
	}
	return st;
}

static ridl_status
put(kv_store *store, const char *key, const char *value, const char *if_version)
{
	kv_item item = { .key = key,
		.value = { .len = strlen(value), .data = (const uint8_t *)value } };
	uint64_t expected = if_version != NULL ? strtoull(if_version, NULL, 10) : 0;
	uint64_t version;
	ridl_status st =
	    kv_store_put(store, &item, if_version != NULL ? &expected : NULL, &version);

	if (st == KV_CONFLICT)
		printf("conflict: it is at version %llu\n",
		    (unsigned long long)kv_conflict_detail(ridl_last_error())->current);
	else if (st == RIDL_OK)
		printf("version %llu\n", (unsigned long long)version);
	return st;
}

static int
usage(void)
{
	fputs("usage: client ADDRESS get KEY\n"
	      "       client ADDRESS put KEY VALUE [IF_VERSION]\n",
	    stderr);
	return 2;
}

int
main(int argc, char **argv)
{
	bool gets = argc == 4 && strcmp(argv[2], "get") == 0;
	bool puts = (argc == 5 || argc == 6) && strcmp(argv[2], "put") == 0;
	ridl_conn *conn;
	ridl_status st;

	if (!gets && !puts)
		return usage();
	st = ridl_connect(argv[1], NULL, &conn);
	if (st == RIDL_OK) {
		kv_store *store = kv_store_at(conn); /* no round trip */

		/* argv[argc] is NULL: no version. */
		st = gets ? get(store, argv[3]) : put(store, argv[3], argv[4], argv[5]);
		kv_store_unref(store);
		ridl_conn_unref(conn);
	}
	if (st != RIDL_OK && st != KV_NOT_FOUND && st != KV_CONFLICT)
		fprintf(stderr, "client: %s\n", ridl_last_error()->message);
	return st == RIDL_OK ? 0 : 1;
}
