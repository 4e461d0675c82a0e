/*
 * Made by ridlc from kv.ridl; do not edit.
 */
#ifndef KV_RIDL_H
#define KV_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "kv.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

/*
 * enum Mode
 *
 * How a watcher is told.
 */
typedef enum kv_mode RIDL_INT32_ENUM {
	KV_MODE_ALL = 0,
	KV_MODE_LATEST = 1,
} kv_mode;

#ifndef __cplusplus
_Static_assert(sizeof(kv_mode) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor kv_mode_descriptor;
extern const ridl_enum_table kv_mode_table;

typedef struct kv_item kv_item;
typedef struct kv_not_found kv_not_found;
typedef struct kv_conflict kv_conflict;
typedef struct kv_progress kv_progress;
typedef struct kv_watcher kv_watcher;
typedef struct kv_watcher_ops kv_watcher_ops;
typedef struct kv_subscription kv_subscription;
typedef struct kv_subscription_ops kv_subscription_ops;
typedef struct kv_store kv_store;
typedef struct kv_store_ops kv_store_ops;

/* const KEY_MAX */
#define KV_KEY_MAX UINT32_C(255)

/*
 * struct Item
 *
 * One entry of the store.
 */
struct kv_item {
	ProtobufCMessage base;
	const char *key;
	ridl_bytes value;
	uint64_t version;
	/* How long it lives; absent: for ever. */
	ridl_bool has_ttl_ms;
	uint32_t ttl_ms;
	/* What it was before, latest first. */
	size_t n_history;
	kv_item *const *history;
};

#define KV_ITEM_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&kv_item_descriptor), protobuf_c_empty_string, { 0, NULL }, \
	    0, 0, 0, 0, NULL }

ridl_status kv_item_encode(const kv_item *message_, void *buf_, size_t size_, size_t *out_len_);
ridl_status kv_item_decode(const void *data_, size_t len_, ridl_arena *mem_, kv_item **out_);
void kv_item_print(const kv_item *message_, FILE *file_);
bool kv_item_equal(const kv_item *a_, const kv_item *b_);
kv_item *kv_item_copy(const kv_item *message_);

extern const ProtobufCMessageDescriptor kv_item_descriptor;
extern const ridl_message_table kv_item_table;

/*
 * error NotFound
 *
 * There is no such key.
 */
enum { KV_NOT_FOUND = 0x613fdd9a };

struct kv_not_found {
	ProtobufCMessage base;
	const char *key;
};

#define KV_NOT_FOUND_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&kv_not_found_descriptor), protobuf_c_empty_string }

ridl_status kv_not_found_throw(ridl_call *call_, const kv_not_found *detail_);
const kv_not_found *kv_not_found_detail(const ridl_error *error_);

ridl_status kv_not_found_encode(const kv_not_found *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status kv_not_found_decode(const void *data_, size_t len_, ridl_arena *mem_,
    kv_not_found **out_);
void kv_not_found_print(const kv_not_found *message_, FILE *file_);
bool kv_not_found_equal(const kv_not_found *a_, const kv_not_found *b_);
kv_not_found *kv_not_found_copy(const kv_not_found *message_);

extern const ProtobufCMessageDescriptor kv_not_found_descriptor;
extern const ridl_message_table kv_not_found_table;
extern const ridl_error_table kv_not_found_error_table;

/*
 * error Conflict
 *
 * Somebody else was faster.
 */
enum { KV_CONFLICT = 0x651cde3b };

struct kv_conflict {
	ProtobufCMessage base;
	uint64_t current;
};

#define KV_CONFLICT_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&kv_conflict_descriptor), 0 }

ridl_status kv_conflict_throw(ridl_call *call_, const kv_conflict *detail_);
const kv_conflict *kv_conflict_detail(const ridl_error *error_);

ridl_status kv_conflict_encode(const kv_conflict *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status kv_conflict_decode(const void *data_, size_t len_, ridl_arena *mem_,
    kv_conflict **out_);
void kv_conflict_print(const kv_conflict *message_, FILE *file_);
bool kv_conflict_equal(const kv_conflict *a_, const kv_conflict *b_);
kv_conflict *kv_conflict_copy(const kv_conflict *message_);

extern const ProtobufCMessageDescriptor kv_conflict_descriptor;
extern const ridl_message_table kv_conflict_table;
extern const ridl_error_table kv_conflict_error_table;

/*
 * callback Progress
 *
 * How far a reindex is.
 */
struct kv_progress {
	ridl_object object;
};

kv_progress *kv_progress_ref(kv_progress *self_);
void kv_progress_unref(kv_progress *self_);
kv_progress *kv_progress_from(ridl_object *object_);

/* Progress.invoke */
typedef struct kv_progress_invoke_args kv_progress_invoke_args;
typedef struct kv_progress_invoke_call kv_progress_invoke_call;
typedef struct kv_progress_invoke_future kv_progress_invoke_future;

ridl_status kv_progress_invoke(kv_progress *self_, uint32_t percent, const char *note);
ridl_status kv_progress_invoke_timed(kv_progress *self_, ridl_duration timeout_,
    uint32_t percent, const char *note);
kv_progress_invoke_future *kv_progress_invoke_async(kv_progress *self_, uint32_t percent,
    const char *note);
ridl_status kv_progress_invoke_with(kv_progress *self_, const ridl_call_options *options_,
    const kv_progress_invoke_args *args_);
kv_progress_invoke_future *kv_progress_invoke_async_with(kv_progress *self_,
    const ridl_call_options *options_, const kv_progress_invoke_args *args_);
ridl_status kv_progress_invoke_value(kv_progress_invoke_future *future_);
kv_progress_invoke_future *kv_progress_invoke_future_of(ridl_future *future_);

struct kv_progress_invoke_args {
	ProtobufCMessage base;
	uint32_t percent;
	const char *note;
};

struct kv_progress_invoke_call {
	ridl_call call;
	const kv_progress_invoke_args *args;
};

struct kv_progress_invoke_future {
	ridl_future future;
};

/* fn serves Progress.invoke; released (or NULL) is called once the last reference is gone. */
kv_progress *kv_progress_new(void (*fn_)(void *self_, kv_progress_invoke_call *call_,
    uint32_t percent, const char *note), void *self_, void (*released_)(void *self_));

extern const ridl_interface_table kv_progress_table;

/*
 * interface Watcher
 *
 * Told about changes. Whoever watches implements it.
 */
struct kv_watcher {
	ridl_object object;
};

kv_watcher *kv_watcher_new(const kv_watcher_ops *ops_, void *self_);
kv_watcher *kv_watcher_ref(kv_watcher *self_);
void kv_watcher_unref(kv_watcher *self_);
kv_watcher *kv_watcher_from(ridl_object *object_);

/* Watcher.changed */
typedef struct kv_watcher_changed_args kv_watcher_changed_args;
typedef struct kv_watcher_changed_call kv_watcher_changed_call;
typedef struct kv_watcher_changed_future kv_watcher_changed_future;

ridl_status kv_watcher_changed(kv_watcher *self_, const kv_item *item);
ridl_status kv_watcher_changed_timed(kv_watcher *self_, ridl_duration timeout_,
    const kv_item *item);
kv_watcher_changed_future *kv_watcher_changed_async(kv_watcher *self_, const kv_item *item);
ridl_status kv_watcher_changed_with(kv_watcher *self_, const ridl_call_options *options_,
    const kv_watcher_changed_args *args_);
kv_watcher_changed_future *kv_watcher_changed_async_with(kv_watcher *self_,
    const ridl_call_options *options_, const kv_watcher_changed_args *args_);
ridl_status kv_watcher_changed_value(kv_watcher_changed_future *future_);
kv_watcher_changed_future *kv_watcher_changed_future_of(ridl_future *future_);

struct kv_watcher_changed_args {
	ProtobufCMessage base;
	kv_item *item;
};

struct kv_watcher_changed_call {
	ridl_call call;
	const kv_watcher_changed_args *args;
};

struct kv_watcher_changed_future {
	ridl_future future;
};

extern const ridl_method_table kv_watcher_changed_table;

/*
 * Watcher.closing
 *
 * May the subscription end now?
 */
typedef struct kv_watcher_closing_args kv_watcher_closing_args;
typedef struct kv_watcher_closing_results kv_watcher_closing_results;
typedef struct kv_watcher_closing_call kv_watcher_closing_call;
typedef struct kv_watcher_closing_future kv_watcher_closing_future;

ridl_status kv_watcher_closing(kv_watcher *self_, const char *reason, ridl_bool *veto);
ridl_status kv_watcher_closing_timed(kv_watcher *self_, ridl_duration timeout_,
    const char *reason, ridl_bool *veto);
kv_watcher_closing_future *kv_watcher_closing_async(kv_watcher *self_, const char *reason);
ridl_status kv_watcher_closing_with(kv_watcher *self_, const ridl_call_options *options_,
    const kv_watcher_closing_args *args_, ridl_bool *veto);
kv_watcher_closing_future *kv_watcher_closing_async_with(kv_watcher *self_,
    const ridl_call_options *options_, const kv_watcher_closing_args *args_);
ridl_status kv_watcher_closing_value(kv_watcher_closing_future *future_, ridl_bool *veto);
kv_watcher_closing_future *kv_watcher_closing_future_of(ridl_future *future_);
ridl_status kv_watcher_closing_reply(kv_watcher_closing_call *call_, ridl_bool veto);

struct kv_watcher_closing_args {
	ProtobufCMessage base;
	const char *reason;
};

struct kv_watcher_closing_results {
	ProtobufCMessage base;
	ridl_bool veto;
};

struct kv_watcher_closing_call {
	ridl_call call;
	const kv_watcher_closing_args *args;
};

struct kv_watcher_closing_future {
	ridl_future future;
};

extern const ridl_method_table kv_watcher_closing_table;

/* What a Watcher is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct kv_watcher_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Watcher.changed */
	void (*changed)(void *self_, kv_watcher_changed_call *call_, const kv_item *item);
	/* Watcher.closing: May the subscription end now? */
	ridl_status (*closing)(void *self_, kv_watcher_closing_call *call_, const char *reason,
	    ridl_bool *veto);
};

extern const ridl_interface_table kv_watcher_table;

/*
 * interface Subscription
 *
 * What a watch gives: end it, or hold it for a while.
 */
struct kv_subscription {
	ridl_object object;
};

kv_subscription *kv_subscription_new(const kv_subscription_ops *ops_, void *self_);
kv_subscription *kv_subscription_ref(kv_subscription *self_);
void kv_subscription_unref(kv_subscription *self_);
kv_subscription *kv_subscription_from(ridl_object *object_);

/* Subscription.pause */
typedef struct kv_subscription_pause_args kv_subscription_pause_args;
typedef struct kv_subscription_pause_results kv_subscription_pause_results;
typedef struct kv_subscription_pause_call kv_subscription_pause_call;
typedef struct kv_subscription_pause_future kv_subscription_pause_future;

ridl_status kv_subscription_pause(kv_subscription *self_);
ridl_status kv_subscription_pause_timed(kv_subscription *self_, ridl_duration timeout_);
kv_subscription_pause_future *kv_subscription_pause_async(kv_subscription *self_);
ridl_status kv_subscription_pause_with(kv_subscription *self_,
    const ridl_call_options *options_, const kv_subscription_pause_args *args_);
kv_subscription_pause_future *kv_subscription_pause_async_with(kv_subscription *self_,
    const ridl_call_options *options_, const kv_subscription_pause_args *args_);
ridl_status kv_subscription_pause_value(kv_subscription_pause_future *future_);
kv_subscription_pause_future *kv_subscription_pause_future_of(ridl_future *future_);
ridl_status kv_subscription_pause_reply(kv_subscription_pause_call *call_);

struct kv_subscription_pause_args {
	ProtobufCMessage base;
};

struct kv_subscription_pause_results {
	ProtobufCMessage base;
};

struct kv_subscription_pause_call {
	ridl_call call;
	const kv_subscription_pause_args *args;
};

struct kv_subscription_pause_future {
	ridl_future future;
};

extern const ridl_method_table kv_subscription_pause_table;

/* Subscription.resume */
typedef struct kv_subscription_resume_args kv_subscription_resume_args;
typedef struct kv_subscription_resume_results kv_subscription_resume_results;
typedef struct kv_subscription_resume_call kv_subscription_resume_call;
typedef struct kv_subscription_resume_future kv_subscription_resume_future;

ridl_status kv_subscription_resume(kv_subscription *self_);
ridl_status kv_subscription_resume_timed(kv_subscription *self_, ridl_duration timeout_);
kv_subscription_resume_future *kv_subscription_resume_async(kv_subscription *self_);
ridl_status kv_subscription_resume_with(kv_subscription *self_,
    const ridl_call_options *options_, const kv_subscription_resume_args *args_);
kv_subscription_resume_future *kv_subscription_resume_async_with(kv_subscription *self_,
    const ridl_call_options *options_, const kv_subscription_resume_args *args_);
ridl_status kv_subscription_resume_value(kv_subscription_resume_future *future_);
kv_subscription_resume_future *kv_subscription_resume_future_of(ridl_future *future_);
ridl_status kv_subscription_resume_reply(kv_subscription_resume_call *call_);

struct kv_subscription_resume_args {
	ProtobufCMessage base;
};

struct kv_subscription_resume_results {
	ProtobufCMessage base;
};

struct kv_subscription_resume_call {
	ridl_call call;
	const kv_subscription_resume_args *args;
};

struct kv_subscription_resume_future {
	ridl_future future;
};

extern const ridl_method_table kv_subscription_resume_table;

/* What a Subscription is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct kv_subscription_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Subscription.pause */
	ridl_status (*pause)(void *self_, kv_subscription_pause_call *call_);
	/* Subscription.resume */
	ridl_status (*resume)(void *self_, kv_subscription_resume_call *call_);
};

extern const ridl_interface_table kv_subscription_table;

/*
 * service Store
 *
 * A key-value store.
 */
struct kv_store {
	ridl_object object;
};

kv_store *kv_store_at(ridl_conn *conn_);
kv_store *kv_store_new(const kv_store_ops *ops_, void *self_);
kv_store *kv_store_ref(kv_store *self_);
void kv_store_unref(kv_store *self_);
kv_store *kv_store_from(ridl_object *object_);

/*
 * Store.get
 *
 * The item under this key.
 */
typedef struct kv_store_get_args kv_store_get_args;
typedef struct kv_store_get_call kv_store_get_call;
typedef struct kv_store_get_future kv_store_get_future;

ridl_status kv_store_get(kv_store *self_, const char *key, kv_item **out_);
ridl_status kv_store_get_timed(kv_store *self_, ridl_duration timeout_, const char *key,
    kv_item **out_);
kv_store_get_future *kv_store_get_async(kv_store *self_, const char *key);
ridl_status kv_store_get_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_get_args *args_, kv_item **out_);
kv_store_get_future *kv_store_get_async_with(kv_store *self_,
    const ridl_call_options *options_, const kv_store_get_args *args_);
ridl_status kv_store_get_value(kv_store_get_future *future_, const kv_item **out_);
kv_store_get_future *kv_store_get_future_of(ridl_future *future_);
ridl_status kv_store_get_reply(kv_store_get_call *call_, const kv_item *results_);

struct kv_store_get_args {
	ProtobufCMessage base;
	const char *key;
};

struct kv_store_get_call {
	ridl_call call;
	const kv_store_get_args *args;
};

struct kv_store_get_future {
	ridl_future future;
};

extern const ridl_method_table kv_store_get_table;

/*
 * Store.put
 *
 * Stores it. With if_version, only over that version.
 */
typedef struct kv_store_put_args kv_store_put_args;
typedef struct kv_store_put_results kv_store_put_results;
typedef struct kv_store_put_call kv_store_put_call;
typedef struct kv_store_put_future kv_store_put_future;

ridl_status kv_store_put(kv_store *self_, const kv_item *item, const uint64_t *if_version,
    uint64_t *version);
ridl_status kv_store_put_timed(kv_store *self_, ridl_duration timeout_, const kv_item *item,
    const uint64_t *if_version, uint64_t *version);
kv_store_put_future *kv_store_put_async(kv_store *self_, const kv_item *item,
    const uint64_t *if_version);
ridl_status kv_store_put_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_put_args *args_, uint64_t *version);
kv_store_put_future *kv_store_put_async_with(kv_store *self_,
    const ridl_call_options *options_, const kv_store_put_args *args_);
ridl_status kv_store_put_value(kv_store_put_future *future_, uint64_t *version);
kv_store_put_future *kv_store_put_future_of(ridl_future *future_);
ridl_status kv_store_put_reply(kv_store_put_call *call_, uint64_t version);

struct kv_store_put_args {
	ProtobufCMessage base;
	kv_item *item;
	ridl_bool has_if_version;
	uint64_t if_version;
};

struct kv_store_put_results {
	ProtobufCMessage base;
	uint64_t version;
};

struct kv_store_put_call {
	ridl_call call;
	const kv_store_put_args *args;
};

struct kv_store_put_future {
	ridl_future future;
};

extern const ridl_method_table kv_store_put_table;

/*
 * Store.watch
 *
 * Tells watcher of every change below prefix.
 */
typedef struct kv_store_watch_args kv_store_watch_args;
typedef struct kv_store_watch_results kv_store_watch_results;
typedef struct kv_store_watch_call kv_store_watch_call;
typedef struct kv_store_watch_future kv_store_watch_future;

ridl_status kv_store_watch(kv_store *self_, const char *prefix, kv_watcher *watcher,
    kv_mode mode, kv_subscription **sub);
ridl_status kv_store_watch_timed(kv_store *self_, ridl_duration timeout_, const char *prefix,
    kv_watcher *watcher, kv_mode mode, kv_subscription **sub);
kv_store_watch_future *kv_store_watch_async(kv_store *self_, const char *prefix,
    kv_watcher *watcher, kv_mode mode);
ridl_status kv_store_watch_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_watch_args *args_, kv_subscription **sub);
kv_store_watch_future *kv_store_watch_async_with(kv_store *self_,
    const ridl_call_options *options_, const kv_store_watch_args *args_);
ridl_status kv_store_watch_value(kv_store_watch_future *future_, kv_subscription **sub);
kv_store_watch_future *kv_store_watch_future_of(ridl_future *future_);
ridl_status kv_store_watch_reply(kv_store_watch_call *call_, kv_subscription *sub);

struct kv_store_watch_args {
	ProtobufCMessage base;
	const char *prefix;
	kv_watcher *watcher;
	kv_mode mode;
};

struct kv_store_watch_results {
	ProtobufCMessage base;
	kv_subscription *sub;
};

struct kv_store_watch_call {
	ridl_call call;
	const kv_store_watch_args *args;
};

struct kv_store_watch_future {
	ridl_future future;
};

extern const ridl_method_table kv_store_watch_table;

/* Store.reindex */
typedef struct kv_store_reindex_args kv_store_reindex_args;
typedef struct kv_store_reindex_results kv_store_reindex_results;
typedef struct kv_store_reindex_call kv_store_reindex_call;
typedef struct kv_store_reindex_future kv_store_reindex_future;

ridl_status kv_store_reindex(kv_store *self_, kv_progress *progress, uint64_t *touched);
ridl_status kv_store_reindex_timed(kv_store *self_, ridl_duration timeout_,
    kv_progress *progress, uint64_t *touched);
kv_store_reindex_future *kv_store_reindex_async(kv_store *self_, kv_progress *progress);
ridl_status kv_store_reindex_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_reindex_args *args_, uint64_t *touched);
kv_store_reindex_future *kv_store_reindex_async_with(kv_store *self_,
    const ridl_call_options *options_, const kv_store_reindex_args *args_);
ridl_status kv_store_reindex_value(kv_store_reindex_future *future_, uint64_t *touched);
kv_store_reindex_future *kv_store_reindex_future_of(ridl_future *future_);
ridl_status kv_store_reindex_reply(kv_store_reindex_call *call_, uint64_t touched);

struct kv_store_reindex_args {
	ProtobufCMessage base;
	kv_progress *progress;
};

struct kv_store_reindex_results {
	ProtobufCMessage base;
	uint64_t touched;
};

struct kv_store_reindex_call {
	ridl_call call;
	const kv_store_reindex_args *args;
};

struct kv_store_reindex_future {
	ridl_future future;
};

extern const ridl_method_table kv_store_reindex_table;

/* Store.keys */
typedef struct kv_store_keys_args kv_store_keys_args;
typedef struct kv_store_keys_results kv_store_keys_results;
typedef struct kv_store_keys_call kv_store_keys_call;
typedef struct kv_store_keys_future kv_store_keys_future;

ridl_status kv_store_keys(kv_store *self_, const char *prefix, kv_store_keys_results **out_);
ridl_status kv_store_keys_timed(kv_store *self_, ridl_duration timeout_, const char *prefix,
    kv_store_keys_results **out_);
kv_store_keys_future *kv_store_keys_async(kv_store *self_, const char *prefix);
ridl_status kv_store_keys_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_keys_args *args_, kv_store_keys_results **out_);
kv_store_keys_future *kv_store_keys_async_with(kv_store *self_,
    const ridl_call_options *options_, const kv_store_keys_args *args_);
ridl_status kv_store_keys_value(kv_store_keys_future *future_,
    const kv_store_keys_results **out_);
kv_store_keys_future *kv_store_keys_future_of(ridl_future *future_);
ridl_status kv_store_keys_reply(kv_store_keys_call *call_,
    const kv_store_keys_results *results_);

struct kv_store_keys_args {
	ProtobufCMessage base;
	const char *prefix;
};

struct kv_store_keys_results {
	ProtobufCMessage base;
	size_t n_keys;
	const char *const *keys;
	ridl_bool more;
};

struct kv_store_keys_call {
	ridl_call call;
	const kv_store_keys_args *args;
};

struct kv_store_keys_future {
	ridl_future future;
};

extern const ridl_method_table kv_store_keys_table;

/* Store.touch */
typedef struct kv_store_touch_args kv_store_touch_args;
typedef struct kv_store_touch_call kv_store_touch_call;
typedef struct kv_store_touch_future kv_store_touch_future;

ridl_status kv_store_touch(kv_store *self_, const char *key);
ridl_status kv_store_touch_timed(kv_store *self_, ridl_duration timeout_, const char *key);
kv_store_touch_future *kv_store_touch_async(kv_store *self_, const char *key);
ridl_status kv_store_touch_with(kv_store *self_, const ridl_call_options *options_,
    const kv_store_touch_args *args_);
kv_store_touch_future *kv_store_touch_async_with(kv_store *self_,
    const ridl_call_options *options_, const kv_store_touch_args *args_);
ridl_status kv_store_touch_value(kv_store_touch_future *future_);
kv_store_touch_future *kv_store_touch_future_of(ridl_future *future_);

struct kv_store_touch_args {
	ProtobufCMessage base;
	const char *key;
};

struct kv_store_touch_call {
	ridl_call call;
	const kv_store_touch_args *args;
};

struct kv_store_touch_future {
	ridl_future future;
};

extern const ridl_method_table kv_store_touch_table;

/* What a Store is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct kv_store_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Store.get: The item under this key. */
	ridl_status (*get)(void *self_, kv_store_get_call *call_, const char *key,
	    kv_item *out_);
	/* Store.put: Stores it. With if_version, only over that version. */
	ridl_status (*put)(void *self_, kv_store_put_call *call_, const kv_item *item,
	    const uint64_t *if_version, uint64_t *version);
	/* Store.watch: Tells watcher of every change below prefix. */
	ridl_status (*watch)(void *self_, kv_store_watch_call *call_, const char *prefix,
	    kv_watcher *watcher, kv_mode mode, kv_subscription **sub);
	/* Store.reindex */
	ridl_status (*reindex)(void *self_, kv_store_reindex_call *call_,
	    kv_progress *progress, uint64_t *touched);
	/* Store.keys */
	ridl_status (*keys)(void *self_, kv_store_keys_call *call_, const char *prefix,
	    kv_store_keys_results *out_);
	/* Store.touch */
	void (*touch)(void *self_, kv_store_touch_call *call_, const char *key);
};

extern const ridl_interface_table kv_store_table;

RIDL_END_DECLS

#endif
