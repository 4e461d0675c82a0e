/*
 * Made by ridlc from extends.ridl; do not edit.
 */
#ifndef EXTENDS_RIDL_H
#define EXTENDS_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#include "alive.ridl.h"

#if RIDL_GEN_VERSION != 2
#error "extends.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

typedef struct ext_store ext_store;
typedef struct ext_store_ops ext_store_ops;
typedef struct ext_note ext_note;
typedef struct ext_left ext_left;
typedef struct ext_left_ops ext_left_ops;
typedef struct ext_right ext_right;
typedef struct ext_right_ops ext_right_ops;
typedef struct ext_top ext_top;
typedef struct ext_top_ops ext_top_ops;

/* interface Top */
struct ext_top {
	ridl_object object;
};

ext_top *ext_top_new(const ext_top_ops *ops_, void *self_);
ext_top *ext_top_ref(ext_top *self_);
void ext_top_unref(ext_top *self_);
ext_top *ext_top_from(ridl_object *object_);

/*
 * Top.name
 *
 * Inherited along two paths, there once.
 */
typedef struct ext_top_name_args ext_top_name_args;
typedef struct ext_top_name_results ext_top_name_results;
typedef struct ext_top_name_call ext_top_name_call;
typedef struct ext_top_name_future ext_top_name_future;

ridl_status ext_top_name(ext_top *self_, char **name);
ridl_status ext_top_name_timed(ext_top *self_, ridl_duration timeout_, char **name);
ext_top_name_future *ext_top_name_async(ext_top *self_);
ridl_status ext_top_name_with(ext_top *self_, const ridl_call_options *options_,
    const ext_top_name_args *args_, char **name);
ext_top_name_future *ext_top_name_async_with(ext_top *self_, const ridl_call_options *options_,
    const ext_top_name_args *args_);
ridl_status ext_top_name_value(ext_top_name_future *future_, const char **name);
ext_top_name_future *ext_top_name_future_of(ridl_future *future_);
ridl_status ext_top_name_reply(ext_top_name_call *call_, const char *name);

struct ext_top_name_args {
	ProtobufCMessage base;
};

struct ext_top_name_results {
	ProtobufCMessage base;
	const char *name;
};

struct ext_top_name_call {
	ridl_call call;
	const ext_top_name_args *args;
};

struct ext_top_name_future {
	ridl_future future;
};

extern const ridl_method_table ext_top_name_table;

/* Top.default */
typedef struct ext_top_default_args ext_top_default_args;
typedef struct ext_top_default_call ext_top_default_call;
typedef struct ext_top_default_future ext_top_default_future;

ridl_status ext_top_default(ext_top *self_, const ridl_bytes *data, const ext_note *note,
    const char *const *words, size_t n_words);
ridl_status ext_top_default_timed(ext_top *self_, ridl_duration timeout_,
    const ridl_bytes *data, const ext_note *note, const char *const *words, size_t n_words);
ext_top_default_future *ext_top_default_async(ext_top *self_, const ridl_bytes *data,
    const ext_note *note, const char *const *words, size_t n_words);
ridl_status ext_top_default_with(ext_top *self_, const ridl_call_options *options_,
    const ext_top_default_args *args_);
ext_top_default_future *ext_top_default_async_with(ext_top *self_,
    const ridl_call_options *options_, const ext_top_default_args *args_);
ridl_status ext_top_default_value(ext_top_default_future *future_);
ext_top_default_future *ext_top_default_future_of(ridl_future *future_);

struct ext_top_default_args {
	ProtobufCMessage base;
	ridl_bool has_data;
	ridl_bytes data;
	ext_note *note;
	size_t n_words;
	const char *const *words;
};

struct ext_top_default_call {
	ridl_call call;
	const ext_top_default_args *args;
};

struct ext_top_default_future {
	ridl_future future;
};

extern const ridl_method_table ext_top_default_table;

/* What a Top is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct ext_top_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Top.name: Inherited along two paths, there once. */
	ridl_status (*name)(void *self_, ext_top_name_call *call_, const char **name);
	/* Top.default */
	void (*default_)(void *self_, ext_top_default_call *call_, const ridl_bytes *data,
	    const ext_note *note, const char *const *words, size_t n_words);
};

extern const ridl_interface_table ext_top_table;

/* interface Left */
struct ext_left {
	ridl_object object;
};

ext_left *ext_left_new(const ext_left_ops *ops_, void *self_);
ext_left *ext_left_ref(ext_left *self_);
void ext_left_unref(ext_left *self_);
ext_left *ext_left_from(ridl_object *object_);

/* The same object, seen as what it extends: no new reference. */
ext_top *ext_left_as_ext_top(ext_left *self_);

/*
 * demo.extends.Top.name
 *
 * Inherited along two paths, there once.
 */
ridl_status ext_left_name(ext_left *self_, char **name);
ridl_status ext_left_name_timed(ext_left *self_, ridl_duration timeout_, char **name);
ext_top_name_future *ext_left_name_async(ext_left *self_);
ridl_status ext_left_name_with(ext_left *self_, const ridl_call_options *options_,
    const ext_top_name_args *args_, char **name);
ext_top_name_future *ext_left_name_async_with(ext_left *self_,
    const ridl_call_options *options_, const ext_top_name_args *args_);

/* demo.extends.Top.default */
ridl_status ext_left_default(ext_left *self_, const ridl_bytes *data, const ext_note *note,
    const char *const *words, size_t n_words);
ridl_status ext_left_default_timed(ext_left *self_, ridl_duration timeout_,
    const ridl_bytes *data, const ext_note *note, const char *const *words, size_t n_words);
ext_top_default_future *ext_left_default_async(ext_left *self_, const ridl_bytes *data,
    const ext_note *note, const char *const *words, size_t n_words);
ridl_status ext_left_default_with(ext_left *self_, const ridl_call_options *options_,
    const ext_top_default_args *args_);
ext_top_default_future *ext_left_default_async_with(ext_left *self_,
    const ridl_call_options *options_, const ext_top_default_args *args_);

/* Left.left */
typedef struct ext_left_left_args ext_left_left_args;
typedef struct ext_left_left_results ext_left_left_results;
typedef struct ext_left_left_call ext_left_left_call;
typedef struct ext_left_left_future ext_left_left_future;

ridl_status ext_left_left(ext_left *self_, ext_left_left_results **out_);
ridl_status ext_left_left_timed(ext_left *self_, ridl_duration timeout_,
    ext_left_left_results **out_);
ext_left_left_future *ext_left_left_async(ext_left *self_);
ridl_status ext_left_left_with(ext_left *self_, const ridl_call_options *options_,
    const ext_left_left_args *args_, ext_left_left_results **out_);
ext_left_left_future *ext_left_left_async_with(ext_left *self_,
    const ridl_call_options *options_, const ext_left_left_args *args_);
ridl_status ext_left_left_value(ext_left_left_future *future_,
    const ext_left_left_results **out_);
ext_left_left_future *ext_left_left_future_of(ridl_future *future_);
ridl_status ext_left_left_reply(ext_left_left_call *call_,
    const ext_left_left_results *results_);

struct ext_left_left_args {
	ProtobufCMessage base;
};

struct ext_left_left_results {
	ProtobufCMessage base;
	const char *a;
	const char *b;
};

struct ext_left_left_call {
	ridl_call call;
	const ext_left_left_args *args;
};

struct ext_left_left_future {
	ridl_future future;
};

extern const ridl_method_table ext_left_left_table;

/* Left.send */
typedef struct ext_left_send_call ext_left_send_call;
typedef struct ext_left_send_future ext_left_send_future;

ridl_status ext_left_send(ext_left *self_, const ext_note *request_, ext_note **out_);
ridl_status ext_left_send_timed(ext_left *self_, ridl_duration timeout_,
    const ext_note *request_, ext_note **out_);
ext_left_send_future *ext_left_send_async(ext_left *self_, const ext_note *request_);
ridl_status ext_left_send_with(ext_left *self_, const ridl_call_options *options_,
    const ext_note *args_, ext_note **out_);
ext_left_send_future *ext_left_send_async_with(ext_left *self_,
    const ridl_call_options *options_, const ext_note *args_);
ridl_status ext_left_send_value(ext_left_send_future *future_, const ext_note **out_);
ext_left_send_future *ext_left_send_future_of(ridl_future *future_);
ridl_status ext_left_send_reply(ext_left_send_call *call_, const ext_note *results_);

struct ext_left_send_call {
	ridl_call call;
	const ext_note *args;
};

struct ext_left_send_future {
	ridl_future future;
};

extern const ridl_method_table ext_left_send_table;

/* What a Left is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct ext_left_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* demo.extends.Top.name: Inherited along two paths, there once. */
	ridl_status (*name)(void *self_, ext_top_name_call *call_, const char **name);
	/* demo.extends.Top.default */
	void (*default_)(void *self_, ext_top_default_call *call_, const ridl_bytes *data,
	    const ext_note *note, const char *const *words, size_t n_words);
	/* Left.left */
	ridl_status (*left)(void *self_, ext_left_left_call *call_,
	    ext_left_left_results *out_);
	/* Left.send */
	ridl_status (*send)(void *self_, ext_left_send_call *call_, const ext_note *request_,
	    ext_note *out_);
};

extern const ridl_interface_table ext_left_table;

/*
 * interface Right
 *
 * Adds nothing of its own.
 */
struct ext_right {
	ridl_object object;
};

ext_right *ext_right_new(const ext_right_ops *ops_, void *self_);
ext_right *ext_right_ref(ext_right *self_);
void ext_right_unref(ext_right *self_);
ext_right *ext_right_from(ridl_object *object_);

/* The same object, seen as what it extends: no new reference. */
ext_top *ext_right_as_ext_top(ext_right *self_);

/*
 * demo.extends.Top.name
 *
 * Inherited along two paths, there once.
 */
ridl_status ext_right_name(ext_right *self_, char **name);
ridl_status ext_right_name_timed(ext_right *self_, ridl_duration timeout_, char **name);
ext_top_name_future *ext_right_name_async(ext_right *self_);
ridl_status ext_right_name_with(ext_right *self_, const ridl_call_options *options_,
    const ext_top_name_args *args_, char **name);
ext_top_name_future *ext_right_name_async_with(ext_right *self_,
    const ridl_call_options *options_, const ext_top_name_args *args_);

/* demo.extends.Top.default */
ridl_status ext_right_default(ext_right *self_, const ridl_bytes *data, const ext_note *note,
    const char *const *words, size_t n_words);
ridl_status ext_right_default_timed(ext_right *self_, ridl_duration timeout_,
    const ridl_bytes *data, const ext_note *note, const char *const *words, size_t n_words);
ext_top_default_future *ext_right_default_async(ext_right *self_, const ridl_bytes *data,
    const ext_note *note, const char *const *words, size_t n_words);
ridl_status ext_right_default_with(ext_right *self_, const ridl_call_options *options_,
    const ext_top_default_args *args_);
ext_top_default_future *ext_right_default_async_with(ext_right *self_,
    const ridl_call_options *options_, const ext_top_default_args *args_);

/* What a Right is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct ext_right_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* demo.extends.Top.name: Inherited along two paths, there once. */
	ridl_status (*name)(void *self_, ext_top_name_call *call_, const char **name);
	/* demo.extends.Top.default */
	void (*default_)(void *self_, ext_top_default_call *call_, const ridl_bytes *data,
	    const ext_note *note, const char *const *words, size_t n_words);
};

extern const ridl_interface_table ext_right_table;

/*
 * service Store
 *
 * Stands before what it extends; the diamond's lower end.
 */
struct ext_store {
	ridl_object object;
};

ext_store *ext_store_at(ridl_conn *conn_);
ext_store *ext_store_new(const ext_store_ops *ops_, void *self_);
ext_store *ext_store_ref(ext_store *self_);
void ext_store_unref(ext_store *self_);
ext_store *ext_store_from(ridl_object *object_);

/* The same object, seen as what it extends: no new reference. */
ext_top *ext_store_as_ext_top(ext_store *self_);
ext_left *ext_store_as_ext_left(ext_store *self_);
alive_alive *ext_store_as_alive_alive(ext_store *self_);
ext_right *ext_store_as_ext_right(ext_store *self_);

/*
 * demo.extends.Top.name
 *
 * Inherited along two paths, there once.
 */
ridl_status ext_store_name(ext_store *self_, char **name);
ridl_status ext_store_name_timed(ext_store *self_, ridl_duration timeout_, char **name);
ext_top_name_future *ext_store_name_async(ext_store *self_);
ridl_status ext_store_name_with(ext_store *self_, const ridl_call_options *options_,
    const ext_top_name_args *args_, char **name);
ext_top_name_future *ext_store_name_async_with(ext_store *self_,
    const ridl_call_options *options_, const ext_top_name_args *args_);

/* demo.extends.Top.default */
ridl_status ext_store_default(ext_store *self_, const ridl_bytes *data, const ext_note *note,
    const char *const *words, size_t n_words);
ridl_status ext_store_default_timed(ext_store *self_, ridl_duration timeout_,
    const ridl_bytes *data, const ext_note *note, const char *const *words, size_t n_words);
ext_top_default_future *ext_store_default_async(ext_store *self_, const ridl_bytes *data,
    const ext_note *note, const char *const *words, size_t n_words);
ridl_status ext_store_default_with(ext_store *self_, const ridl_call_options *options_,
    const ext_top_default_args *args_);
ext_top_default_future *ext_store_default_async_with(ext_store *self_,
    const ridl_call_options *options_, const ext_top_default_args *args_);

/* demo.extends.Left.left */
ridl_status ext_store_left(ext_store *self_, ext_left_left_results **out_);
ridl_status ext_store_left_timed(ext_store *self_, ridl_duration timeout_,
    ext_left_left_results **out_);
ext_left_left_future *ext_store_left_async(ext_store *self_);
ridl_status ext_store_left_with(ext_store *self_, const ridl_call_options *options_,
    const ext_left_left_args *args_, ext_left_left_results **out_);
ext_left_left_future *ext_store_left_async_with(ext_store *self_,
    const ridl_call_options *options_, const ext_left_left_args *args_);

/* demo.extends.Left.send */
ridl_status ext_store_send(ext_store *self_, const ext_note *request_, ext_note **out_);
ridl_status ext_store_send_timed(ext_store *self_, ridl_duration timeout_,
    const ext_note *request_, ext_note **out_);
ext_left_send_future *ext_store_send_async(ext_store *self_, const ext_note *request_);
ridl_status ext_store_send_with(ext_store *self_, const ridl_call_options *options_,
    const ext_note *args_, ext_note **out_);
ext_left_send_future *ext_store_send_async_with(ext_store *self_,
    const ridl_call_options *options_, const ext_note *args_);

/* alive.Alive.check */
ridl_status ext_store_check(ext_store *self_, const char *part, ridl_bool *well);
ridl_status ext_store_check_timed(ext_store *self_, ridl_duration timeout_, const char *part,
    ridl_bool *well);
alive_alive_check_future *ext_store_check_async(ext_store *self_, const char *part);
ridl_status ext_store_check_with(ext_store *self_, const ridl_call_options *options_,
    const alive_alive_check_args *args_, ridl_bool *well);
alive_alive_check_future *ext_store_check_async_with(ext_store *self_,
    const ridl_call_options *options_, const alive_alive_check_args *args_);

/* alive.Alive.poke */
ridl_status ext_store_poke(ext_store *self_, const uint32_t *where, size_t n_where);
ridl_status ext_store_poke_timed(ext_store *self_, ridl_duration timeout_,
    const uint32_t *where, size_t n_where);
alive_alive_poke_future *ext_store_poke_async(ext_store *self_, const uint32_t *where,
    size_t n_where);
ridl_status ext_store_poke_with(ext_store *self_, const ridl_call_options *options_,
    const alive_alive_poke_args *args_);
alive_alive_poke_future *ext_store_poke_async_with(ext_store *self_,
    const ridl_call_options *options_, const alive_alive_poke_args *args_);

/* Store.put */
typedef struct ext_store_put_args ext_store_put_args;
typedef struct ext_store_put_results ext_store_put_results;
typedef struct ext_store_put_call ext_store_put_call;
typedef struct ext_store_put_future ext_store_put_future;

ridl_status ext_store_put(ext_store *self_, const char *keys, uint32_t *stored);
ridl_status ext_store_put_timed(ext_store *self_, ridl_duration timeout_, const char *keys,
    uint32_t *stored);
ext_store_put_future *ext_store_put_async(ext_store *self_, const char *keys);
ridl_status ext_store_put_with(ext_store *self_, const ridl_call_options *options_,
    const ext_store_put_args *args_, uint32_t *stored);
ext_store_put_future *ext_store_put_async_with(ext_store *self_,
    const ridl_call_options *options_, const ext_store_put_args *args_);
ridl_status ext_store_put_value(ext_store_put_future *future_, uint32_t *stored);
ext_store_put_future *ext_store_put_future_of(ridl_future *future_);
ridl_status ext_store_put_reply(ext_store_put_call *call_, uint32_t stored);

struct ext_store_put_args {
	ProtobufCMessage base;
	const char *keys;
};

struct ext_store_put_results {
	ProtobufCMessage base;
	uint32_t stored;
};

struct ext_store_put_call {
	ridl_call call;
	const ext_store_put_args *args;
};

struct ext_store_put_future {
	ridl_future future;
};

extern const ridl_method_table ext_store_put_table;

/* Store.take */
typedef struct ext_store_take_args ext_store_take_args;
typedef struct ext_store_take_results ext_store_take_results;
typedef struct ext_store_take_call ext_store_take_call;
typedef struct ext_store_take_future ext_store_take_future;

ridl_status ext_store_take(ext_store *self_, ext_right *right, alive_alive *const *others,
    size_t n_others, ext_top **top);
ridl_status ext_store_take_timed(ext_store *self_, ridl_duration timeout_, ext_right *right,
    alive_alive *const *others, size_t n_others, ext_top **top);
ext_store_take_future *ext_store_take_async(ext_store *self_, ext_right *right,
    alive_alive *const *others, size_t n_others);
ridl_status ext_store_take_with(ext_store *self_, const ridl_call_options *options_,
    const ext_store_take_args *args_, ext_top **top);
ext_store_take_future *ext_store_take_async_with(ext_store *self_,
    const ridl_call_options *options_, const ext_store_take_args *args_);
ridl_status ext_store_take_value(ext_store_take_future *future_, ext_top **top);
ext_store_take_future *ext_store_take_future_of(ridl_future *future_);
ridl_status ext_store_take_reply(ext_store_take_call *call_, ext_top *top);

struct ext_store_take_args {
	ProtobufCMessage base;
	ext_right *right;
	size_t n_others;
	alive_alive *const *others;
};

struct ext_store_take_results {
	ProtobufCMessage base;
	ext_top *top;
};

struct ext_store_take_call {
	ridl_call call;
	const ext_store_take_args *args;
};

struct ext_store_take_future {
	ridl_future future;
};

extern const ridl_method_table ext_store_take_table;

/* What a Store is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct ext_store_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* demo.extends.Top.name: Inherited along two paths, there once. */
	ridl_status (*name)(void *self_, ext_top_name_call *call_, const char **name);
	/* demo.extends.Top.default */
	void (*default_)(void *self_, ext_top_default_call *call_, const ridl_bytes *data,
	    const ext_note *note, const char *const *words, size_t n_words);
	/* demo.extends.Left.left */
	ridl_status (*left)(void *self_, ext_left_left_call *call_,
	    ext_left_left_results *out_);
	/* demo.extends.Left.send */
	ridl_status (*send)(void *self_, ext_left_send_call *call_, const ext_note *request_,
	    ext_note *out_);
	/* alive.Alive.check */
	ridl_status (*check)(void *self_, alive_alive_check_call *call_, const char *part,
	    ridl_bool *well);
	/* alive.Alive.poke */
	void (*poke)(void *self_, alive_alive_poke_call *call_, const uint32_t *where,
	    size_t n_where);
	/* Store.put */
	ridl_status (*put)(void *self_, ext_store_put_call *call_, const char *keys,
	    uint32_t *stored);
	/* Store.take */
	ridl_status (*take)(void *self_, ext_store_take_call *call_, ext_right *right,
	    alive_alive *const *others, size_t n_others, ext_top **top);
};

extern const ridl_interface_table ext_store_table;

/* struct Note */
struct ext_note {
	ProtobufCMessage base;
	const char *text;
};

#define EXT_NOTE_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&ext_note_descriptor), protobuf_c_empty_string }

ridl_status ext_note_encode(const ext_note *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status ext_note_decode(const void *data_, size_t len_, ridl_arena *mem_, ext_note **out_);
void ext_note_print(const ext_note *message_, FILE *file_);
bool ext_note_equal(const ext_note *a_, const ext_note *b_);
ext_note *ext_note_copy(const ext_note *message_);

extern const ProtobufCMessageDescriptor ext_note_descriptor;
extern const ridl_message_table ext_note_table;

RIDL_END_DECLS

#endif
