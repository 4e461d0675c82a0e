/* SPDX-License-Identifier: MIT */

/* How to test handlers: server and client in one process, without a file or a port. */
#include "store.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

struct fixture {
	ridl_server *server;
	ridl_conn *conn;
	kv_store *store; /* as a client sees it */
};

static int
set_up(void **state)
{
	static struct fixture f;
	kv_store *served = memory_store_new();

	assert_non_null(served);
	assert_int_equal(ridl_server_new(NULL, &f.server), RIDL_OK);
	assert_int_equal(ridl_server_publish(f.server, &served->object), RIDL_OK);
	kv_store_unref(served); /* the server keeps it */
	assert_int_equal(ridl_server_listen(f.server, "pair:kv"), RIDL_OK);
	assert_int_equal(ridl_server_start(f.server), RIDL_OK);
	assert_int_equal(ridl_connect("pair:kv", NULL, &f.conn), RIDL_OK);
	f.store = kv_store_at(f.conn);
	*state = &f;
	return 0;
}

static int
tear_down(void **state)
{
	struct fixture *f = *state;

	kv_store_unref(f->store);
	ridl_conn_unref(f->conn);
	assert_int_equal(ridl_server_stop(f->server, RIDL_SECONDS(10)), RIDL_OK);
	ridl_server_free(f->server);
	return 0;
}

static void
what_was_put_can_be_got(void **state)
{
	struct fixture *f = *state;
	uint64_t version;
	kv_item *item;

	assert_int_equal(
	    kv_store_put(f->store, &(kv_item){ .key = "a" }, NULL, &version), RIDL_OK);
	assert_int_equal(version, 1);
	assert_int_equal(kv_store_get(f->store, "a", &item), RIDL_OK);
	assert_string_equal(item->key, "a");
	assert_int_equal(item->version, 1);
	ridl_free(item);
}

static void
a_key_that_is_not_there_is_named(void **state)
{
	struct fixture *f = *state;
	kv_item *item;

	assert_int_equal(kv_store_get(f->store, "b", &item), KV_NOT_FOUND);
	assert_null(item);
	assert_string_equal(kv_not_found_detail(ridl_last_error())->key, "b");
}

static void
who_is_late_learns_the_version(void **state)
{
	struct fixture *f = *state;
	const kv_item item = { .key = "a" };
	const uint64_t expected = 7;

	assert_int_equal(kv_store_put(f->store, &item, NULL, NULL), RIDL_OK);
	assert_int_equal(kv_store_put(f->store, &item, &expected, NULL), KV_CONFLICT);
	assert_int_equal(kv_conflict_detail(ridl_last_error())->current, 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_was_put_can_be_got, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    a_key_that_is_not_there_is_named, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
		    who_is_late_learns_the_version, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
