/* SPDX-License-Identifier: MIT */

/* What programs are written against: the names and signatures of the library, and of what ridlc makes of a service.
   They stay as they are; where one is changed, this does not compile. */

#include <ridl/ridl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
/* cmocka wants the three above before it */
#include "kv.ridl.h"
#include <cmocka.h>

typedef void future_fn(ridl_future *future, void *ctx);
typedef void call_fn(ridl_call *call, void *ctx);
typedef void object_fn(ridl_object *object, void *ctx);

/* Connections, and who serves them. */
static const struct connections {
	ridl_status (*connect)(const char *, const ridl_conn_options *, ridl_conn **);
	ridl_status (*adopt)(int, const ridl_conn_options *, ridl_conn **);
	ridl_conn *(*ref)(ridl_conn *);
	void (*unref)(ridl_conn *);
	void (*close)(ridl_conn *);
	ridl_status (*publish)(ridl_conn *, ridl_object *);
	ridl_status (*serve)(ridl_conn *, ridl_duration);
	void (*set_timeout)(ridl_conn *, ridl_duration);
	void (*cork)(ridl_conn *);
	ridl_status (*uncork)(ridl_conn *);
	ridl_status (*thread_start)(ridl_conn *, ridl_serving_thread **);
	ridl_status (*thread_add)(ridl_serving_thread *, ridl_conn *);
	void (*thread_stop)(ridl_serving_thread *);
	void (*thread_free)(ridl_serving_thread *);
} connections = { ridl_connect, ridl_conn_adopt, ridl_conn_ref, ridl_conn_unref, ridl_conn_close,
	ridl_conn_publish, ridl_conn_serve, ridl_conn_set_timeout, ridl_conn_cork,
	ridl_conn_uncork, ridl_serving_thread_start, ridl_serving_thread_add,
	ridl_serving_thread_stop, ridl_serving_thread_free };

static const struct servers {
	ridl_status (*new)(const ridl_server_options *, ridl_server **);
	ridl_status (*listen)(ridl_server *, const char *);
	const char *(*address)(ridl_server *, size_t);
	ridl_status (*publish)(ridl_server *, ridl_object *);
	ridl_status (*run)(ridl_server *);
	ridl_status (*start)(ridl_server *);
	ridl_status (*stop)(ridl_server *, ridl_duration);
	void (*request_stop)(ridl_server *);
	void (*free)(ridl_server *);
} servers = { ridl_server_new, ridl_server_listen, ridl_server_address, ridl_server_publish,
	ridl_server_run, ridl_server_start, ridl_server_stop, ridl_server_request_stop,
	ridl_server_free };

static const struct futures {
	bool (*ready)(const ridl_future *);
	ridl_status (*wait)(ridl_future *);
	ridl_status (*wait_for)(ridl_future *, ridl_duration);
	ridl_status (*set_expiry)(ridl_future *, ridl_duration);
	ridl_status (*add_callback)(ridl_future *, future_fn *, void *);
	bool (*failed)(const ridl_future *);
	const ridl_error *(*error)(const ridl_future *);
	void (*cancel)(ridl_future *);
	ridl_future *(*ref)(ridl_future *);
	void (*detach)(ridl_future *);
	bool (*free)(ridl_future *);
	ridl_status (*wait_any)(ridl_future *const *, size_t, ridl_duration, size_t *);
	ridl_status (*wait_all)(ridl_future *const *, size_t, ridl_duration);
} futures = { ridl_future_ready, ridl_future_wait, ridl_future_wait_for, ridl_future_set_expiry,
	ridl_future_add_callback, ridl_future_failed, ridl_future_error, ridl_future_cancel,
	ridl_future_ref, ridl_future_detach, ridl_future_free, ridl_future_wait_any,
	ridl_future_wait_all };

static const struct calls {
	void *(*alloc)(ridl_call *, size_t);
	char *(*strdup)(ridl_call *, const char *);
	ridl_status (*fail)(ridl_call *, ridl_status, const char *, ...);
	bool (*cancelled)(const ridl_call *);
	ridl_status (*on_cancel)(ridl_call *, call_fn *, void *);
	ridl_duration (*remaining)(const ridl_call *);
	ridl_conn *(*conn)(ridl_call *);
	const ridl_peer *(*peer)(const ridl_call *);
	ridl_call *(*ref)(ridl_call *);
	void (*unref)(ridl_call *);
} calls = { ridl_call_alloc, ridl_call_strdup, ridl_call_fail, ridl_call_cancelled,
	ridl_call_on_cancel, ridl_call_remaining, ridl_call_conn, ridl_call_peer, ridl_call_ref,
	ridl_call_unref };

static const struct objects {
	ridl_object *(*ref)(ridl_object *);
	void (*unref)(ridl_object *);
	ridl_status (*on_death)(ridl_object *, object_fn *, void *);
	void (*off_death)(ridl_object *, object_fn *, void *);
	const ridl_error *(*last_error)(void);
	const char *(*status_text)(ridl_status);
	bool (*is_fatal)(ridl_status);
	void (*free)(const void *);
} objects = { ridl_object_ref, ridl_object_unref, ridl_object_on_death, ridl_object_off_death,
	ridl_last_error, ridl_status_text, ridl_status_is_fatal, ridl_free };

/* What is made of demo.kv. */
static const struct stubs {
	kv_store *(*at)(ridl_conn *);
	kv_store *(*new)(const kv_store_ops *, void *);
	kv_store *(*ref)(kv_store *);
	void (*unref)(kv_store *);
	kv_store *(*from)(ridl_object *);
	ridl_status (*get)(kv_store *, const char *, kv_item **);
	kv_store_get_future *(*get_async)(kv_store *, const char *);
	ridl_status (*get_timed)(kv_store *, ridl_duration, const char *, kv_item **);
	ridl_status (*get_value)(kv_store_get_future *, const kv_item **);
	kv_store_get_future *(*get_future_of)(ridl_future *);
	ridl_status (*get_reply)(kv_store_get_call *, const kv_item *);
	ridl_status (*put)(kv_store *, const kv_item *, const uint64_t *, uint64_t *);
	ridl_status (*put_with)(
	    kv_store *, const ridl_call_options *, const kv_store_put_args *, uint64_t *);
	kv_store_put_future *(*put_async_with)(
	    kv_store *, const ridl_call_options *, const kv_store_put_args *);
	ridl_status (*watch)(kv_store *, const char *, kv_watcher *, kv_mode, kv_subscription **);
	ridl_status (*keys)(kv_store *, const char *, kv_store_keys_results **);
	ridl_status (*touch)(kv_store *, const char *);
	kv_store_touch_future *(*touch_async)(kv_store *, const char *);
	ridl_status (*touch_timed)(kv_store *, ridl_duration, const char *);
	const kv_not_found *(*not_found_detail)(const ridl_error *);
	ridl_status (*not_found_throw)(ridl_call *, const kv_not_found *);
	kv_progress *(*progress_new)(
	    void (*)(void *, kv_progress_invoke_call *, uint32_t, const char *), void *,
	    void (*)(void *));
	ridl_status (*progress_invoke)(kv_progress *, uint32_t, const char *);
} stubs = { kv_store_at, kv_store_new, kv_store_ref, kv_store_unref, kv_store_from, kv_store_get,
	kv_store_get_async, kv_store_get_timed, kv_store_get_value, kv_store_get_future_of,
	kv_store_get_reply, kv_store_put, kv_store_put_with, kv_store_put_async_with,
	kv_store_watch, kv_store_keys, kv_store_touch, kv_store_touch_async, kv_store_touch_timed,
	kv_not_found_detail, kv_not_found_throw, kv_progress_new, kv_progress_invoke };

static const struct codec {
	ridl_status (*encode)(const kv_item *, void *, size_t, size_t *);
	ridl_status (*decode)(const void *, size_t, ridl_arena *, kv_item **);
	void (*print)(const kv_item *, FILE *);
	bool (*equal)(const kv_item *, const kv_item *);
	kv_item *(*copy)(const kv_item *);
} codec = { kv_item_encode, kv_item_decode, kv_item_print, kv_item_equal, kv_item_copy };

/* A table that is longer than its initialiser ends in NULL. */
static void
each_name_is_there(void **state)
{
	(void)state;
	assert_non_null(connections.thread_free);
	assert_non_null(servers.free);
	assert_non_null(futures.wait_all);
	assert_non_null(calls.unref);
	assert_non_null(objects.free);
	assert_non_null(stubs.progress_invoke);
	assert_non_null(codec.copy);
}

int
main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(each_name_is_there) };

	return cmocka_run_group_tests(tests, NULL, NULL);
}
