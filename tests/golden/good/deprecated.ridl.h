/*
 * Made by ridlc from deprecated.ridl; do not edit.
 */
#ifndef DEPRECATED_RIDL_H
#define DEPRECATED_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "deprecated.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

/*
 * enum Mode
 *
 * What is deprecated tells whoever uses it in C, and this file compiles without a warning.
 */
typedef enum dep_mode RIDL_INT32_ENUM {
	DEP_MODE_NONE = 0,
	DEP_MODE_OLD RIDL_DEPRECATED("use NEW") = 1,
	DEP_MODE_NEW = 2,
} dep_mode;

#ifndef __cplusplus
_Static_assert(sizeof(dep_mode) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor dep_mode_descriptor;
extern const ridl_enum_table dep_mode_table;

typedef struct dep_thing dep_thing;
typedef struct dep_old_thing dep_old_thing;
typedef struct dep_gone dep_gone;
typedef struct dep_tell dep_tell;
typedef struct dep_base dep_base;
typedef struct dep_base_ops dep_base_ops;
typedef struct dep_store dep_store;
typedef struct dep_store_ops dep_store_ops;

/* struct Thing */
typedef enum dep_thing_either_case RIDL_INT32_ENUM {
	DEP_THING_EITHER_NOT_SET = 0,
	DEP_THING_EITHER_A = 5,
	DEP_THING_EITHER_B = 6,
} dep_thing_either_case;

struct dep_thing {
	ProtobufCMessage base;
	int32_t x RIDL_DEPRECATED("use \"y\"\?");
	int64_t y;
	size_t n_names RIDL_DEPRECATED("");
	const char *const *names RIDL_DEPRECATED("");
	ridl_bool has_maybe RIDL_DEPRECATED("gone");
	uint32_t maybe RIDL_DEPRECATED("gone");
	dep_thing_either_case either_case;
	union {
		int32_t a RIDL_DEPRECATED("b");
		int32_t b;
	};
};

#define DEP_THING_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&dep_thing_descriptor), 0, 0, 0, NULL, 0, 0, \
	    DEP_THING_EITHER_NOT_SET, { 0 } }

ridl_status dep_thing_encode(const dep_thing *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status dep_thing_decode(const void *data_, size_t len_, ridl_arena *mem_,
    dep_thing **out_);
void dep_thing_print(const dep_thing *message_, FILE *file_);
bool dep_thing_equal(const dep_thing *a_, const dep_thing *b_);
dep_thing *dep_thing_copy(const dep_thing *message_);

extern const ProtobufCMessageDescriptor dep_thing_descriptor;
extern const ridl_message_table dep_thing_table;

/* struct OldThing */
struct dep_old_thing {
	ProtobufCMessage base;
	ridl_bool has_mode;
	dep_mode mode;
};

#define DEP_OLD_THING_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&dep_old_thing_descriptor), 0, DEP_MODE_NONE }

ridl_status dep_old_thing_encode(const dep_old_thing *message_, void *buf_, size_t size_,
    size_t *out_len_) RIDL_DEPRECATED("use Thing");
ridl_status dep_old_thing_decode(const void *data_, size_t len_, ridl_arena *mem_,
    dep_old_thing **out_) RIDL_DEPRECATED("use Thing");
void dep_old_thing_print(const dep_old_thing *message_, FILE *file_);
bool dep_old_thing_equal(const dep_old_thing *a_, const dep_old_thing *b_);
dep_old_thing *dep_old_thing_copy(const dep_old_thing *message_) RIDL_DEPRECATED("use Thing");

extern const ProtobufCMessageDescriptor dep_old_thing_descriptor;
extern const ridl_message_table dep_old_thing_table;

/* error Gone */
enum { DEP_GONE = 0x49051bb8 };

struct dep_gone {
	ProtobufCMessage base;
	dep_old_thing *what;
};

#define DEP_GONE_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&dep_gone_descriptor), NULL }

ridl_status dep_gone_throw(ridl_call *call_, const dep_gone *detail_) RIDL_DEPRECATED("");
const dep_gone *dep_gone_detail(const ridl_error *error_);

ridl_status dep_gone_encode(const dep_gone *message_, void *buf_, size_t size_,
    size_t *out_len_) RIDL_DEPRECATED("");
ridl_status dep_gone_decode(const void *data_, size_t len_, ridl_arena *mem_,
    dep_gone **out_) RIDL_DEPRECATED("");
void dep_gone_print(const dep_gone *message_, FILE *file_);
bool dep_gone_equal(const dep_gone *a_, const dep_gone *b_);
dep_gone *dep_gone_copy(const dep_gone *message_) RIDL_DEPRECATED("");

extern const ProtobufCMessageDescriptor dep_gone_descriptor;
extern const ridl_message_table dep_gone_table;
extern const ridl_error_table dep_gone_error_table;

/* callback Tell */
struct dep_tell {
	ridl_object object;
};

dep_tell *dep_tell_ref(dep_tell *self_);
void dep_tell_unref(dep_tell *self_);
dep_tell *dep_tell_from(ridl_object *object_);

/* Tell.invoke */
typedef struct dep_tell_invoke_args dep_tell_invoke_args;
typedef struct dep_tell_invoke_call dep_tell_invoke_call;
typedef struct dep_tell_invoke_future dep_tell_invoke_future;

ridl_status dep_tell_invoke(dep_tell *self_, int32_t x) RIDL_DEPRECATED("nobody listens");
ridl_status dep_tell_invoke_timed(dep_tell *self_, ridl_duration timeout_,
    int32_t x) RIDL_DEPRECATED("nobody listens");
dep_tell_invoke_future *dep_tell_invoke_async(dep_tell *self_,
    int32_t x) RIDL_DEPRECATED("nobody listens");
ridl_status dep_tell_invoke_with(dep_tell *self_, const ridl_call_options *options_,
    const dep_tell_invoke_args *args_) RIDL_DEPRECATED("nobody listens");
dep_tell_invoke_future *dep_tell_invoke_async_with(dep_tell *self_,
    const ridl_call_options *options_,
    const dep_tell_invoke_args *args_) RIDL_DEPRECATED("nobody listens");
ridl_status dep_tell_invoke_value(dep_tell_invoke_future *future_);
dep_tell_invoke_future *dep_tell_invoke_future_of(ridl_future *future_);

struct dep_tell_invoke_args {
	ProtobufCMessage base;
	int32_t x RIDL_DEPRECATED("");
};

struct dep_tell_invoke_call {
	ridl_call call;
	const dep_tell_invoke_args *args;
};

struct dep_tell_invoke_future {
	ridl_future future;
};

/* fn serves Tell.invoke; released (or NULL) is called once the last reference is gone. */
dep_tell *dep_tell_new(void (*fn_)(void *self_, dep_tell_invoke_call *call_, int32_t x),
    void *self_, void (*released_)(void *self_)) RIDL_DEPRECATED("nobody listens");

extern const ridl_interface_table dep_tell_table;

/* interface Base */
struct dep_base {
	ridl_object object;
};

dep_base *dep_base_new(const dep_base_ops *ops_, void *self_) RIDL_DEPRECATED("use Store");
dep_base *dep_base_ref(dep_base *self_);
void dep_base_unref(dep_base *self_);
dep_base *dep_base_from(ridl_object *object_);

/* Base.name */
typedef struct dep_base_name_args dep_base_name_args;
typedef struct dep_base_name_results dep_base_name_results;
typedef struct dep_base_name_call dep_base_name_call;
typedef struct dep_base_name_future dep_base_name_future;

ridl_status dep_base_name(dep_base *self_, char **out_) RIDL_DEPRECATED("use Store");
ridl_status dep_base_name_timed(dep_base *self_, ridl_duration timeout_,
    char **out_) RIDL_DEPRECATED("use Store");
dep_base_name_future *dep_base_name_async(dep_base *self_) RIDL_DEPRECATED("use Store");
ridl_status dep_base_name_with(dep_base *self_, const ridl_call_options *options_,
    const dep_base_name_args *args_, char **out_) RIDL_DEPRECATED("use Store");
dep_base_name_future *dep_base_name_async_with(dep_base *self_,
    const ridl_call_options *options_,
    const dep_base_name_args *args_) RIDL_DEPRECATED("use Store");
ridl_status dep_base_name_value(dep_base_name_future *future_, const char **out_);
dep_base_name_future *dep_base_name_future_of(ridl_future *future_);
ridl_status dep_base_name_reply(dep_base_name_call *call_, const char *result);

struct dep_base_name_args {
	ProtobufCMessage base;
};

struct dep_base_name_results {
	ProtobufCMessage base;
	const char *result;
};

struct dep_base_name_call {
	ridl_call call;
	const dep_base_name_args *args;
};

struct dep_base_name_future {
	ridl_future future;
};

extern const ridl_method_table dep_base_name_table;

/* What a Base is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct dep_base_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Base.name */
	ridl_status (*name)(void *self_, dep_base_name_call *call_, const char **out_);
};

extern const ridl_interface_table dep_base_table;

/* service Store */
struct dep_store {
	ridl_object object;
};

dep_store *dep_store_at(ridl_conn *conn_);
dep_store *dep_store_new(const dep_store_ops *ops_, void *self_);
dep_store *dep_store_ref(dep_store *self_);
void dep_store_unref(dep_store *self_);
dep_store *dep_store_from(ridl_object *object_);

/* The same object, seen as what it extends: no new reference. */
dep_base *dep_store_as_dep_base(dep_store *self_);

/* golden.deprecated.Base.name */
ridl_status dep_store_name(dep_store *self_, char **out_) RIDL_DEPRECATED("use Store");
ridl_status dep_store_name_timed(dep_store *self_, ridl_duration timeout_,
    char **out_) RIDL_DEPRECATED("use Store");
dep_base_name_future *dep_store_name_async(dep_store *self_) RIDL_DEPRECATED("use Store");
ridl_status dep_store_name_with(dep_store *self_, const ridl_call_options *options_,
    const dep_base_name_args *args_, char **out_) RIDL_DEPRECATED("use Store");
dep_base_name_future *dep_store_name_async_with(dep_store *self_,
    const ridl_call_options *options_,
    const dep_base_name_args *args_) RIDL_DEPRECATED("use Store");

/* Store.get */
typedef struct dep_store_get_args dep_store_get_args;
typedef struct dep_store_get_results dep_store_get_results;
typedef struct dep_store_get_call dep_store_get_call;
typedef struct dep_store_get_future dep_store_get_future;

ridl_status dep_store_get(dep_store *self_, const char *key,
    dep_thing **thing) RIDL_DEPRECATED("use find");
ridl_status dep_store_get_timed(dep_store *self_, ridl_duration timeout_, const char *key,
    dep_thing **thing) RIDL_DEPRECATED("use find");
dep_store_get_future *dep_store_get_async(dep_store *self_,
    const char *key) RIDL_DEPRECATED("use find");
ridl_status dep_store_get_with(dep_store *self_, const ridl_call_options *options_,
    const dep_store_get_args *args_, dep_thing **thing) RIDL_DEPRECATED("use find");
dep_store_get_future *dep_store_get_async_with(dep_store *self_,
    const ridl_call_options *options_,
    const dep_store_get_args *args_) RIDL_DEPRECATED("use find");
ridl_status dep_store_get_value(dep_store_get_future *future_, const dep_thing **thing);
dep_store_get_future *dep_store_get_future_of(ridl_future *future_);
ridl_status dep_store_get_reply(dep_store_get_call *call_, const dep_thing *thing);

struct dep_store_get_args {
	ProtobufCMessage base;
	const char *key;
};

struct dep_store_get_results {
	ProtobufCMessage base;
	dep_thing *thing;
};

struct dep_store_get_call {
	ridl_call call;
	const dep_store_get_args *args;
};

struct dep_store_get_future {
	ridl_future future;
};

extern const ridl_method_table dep_store_get_table;

/* Store.find */
typedef struct dep_store_find_args dep_store_find_args;
typedef struct dep_store_find_results dep_store_find_results;
typedef struct dep_store_find_call dep_store_find_call;
typedef struct dep_store_find_future dep_store_find_future;

ridl_status dep_store_find(dep_store *self_, const dep_thing *thing, dep_base *parent,
    dep_store_find_results **out_);
ridl_status dep_store_find_timed(dep_store *self_, ridl_duration timeout_,
    const dep_thing *thing, dep_base *parent, dep_store_find_results **out_);
dep_store_find_future *dep_store_find_async(dep_store *self_, const dep_thing *thing,
    dep_base *parent);
ridl_status dep_store_find_with(dep_store *self_, const ridl_call_options *options_,
    const dep_store_find_args *args_, dep_store_find_results **out_);
dep_store_find_future *dep_store_find_async_with(dep_store *self_,
    const ridl_call_options *options_, const dep_store_find_args *args_);
ridl_status dep_store_find_value(dep_store_find_future *future_,
    const dep_store_find_results **out_);
dep_store_find_future *dep_store_find_future_of(ridl_future *future_);
ridl_status dep_store_find_reply(dep_store_find_call *call_,
    const dep_store_find_results *results_);

struct dep_store_find_args {
	ProtobufCMessage base;
	dep_thing *thing;
	dep_base *parent;
};

struct dep_store_find_results {
	ProtobufCMessage base;
	dep_tell *tell;
	dep_mode mode;
};

struct dep_store_find_call {
	ridl_call call;
	const dep_store_find_args *args;
};

struct dep_store_find_future {
	ridl_future future;
};

extern const ridl_method_table dep_store_find_table;

/* What a Store is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct dep_store_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* golden.deprecated.Base.name */
	ridl_status (*name)(void *self_, dep_base_name_call *call_, const char **out_);
	/* Store.get */
	ridl_status (*get)(void *self_, dep_store_get_call *call_, const char *key,
	    dep_thing *thing);
	/* Store.find */
	ridl_status (*find)(void *self_, dep_store_find_call *call_, const dep_thing *thing,
	    dep_base *parent, dep_store_find_results *out_);
};

extern const ridl_interface_table dep_store_table;

RIDL_END_DECLS

#endif
