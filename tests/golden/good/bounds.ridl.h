/*
 * Made by ridlc from bounds.ridl; do not edit.
 */
#ifndef BOUNDS_RIDL_H
#define BOUNDS_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "bounds.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

/* enum Mode */
typedef enum bo_mode RIDL_INT32_ENUM {
	BO_MODE_RO = 0,
	BO_MODE_RW = 1,
} bo_mode;

#ifndef __cplusplus
_Static_assert(sizeof(bo_mode) == 4, "enums are 32 bits wide");
#endif

extern const ProtobufCEnumDescriptor bo_mode_descriptor;
extern const ridl_enum_table bo_mode_table;

typedef struct bo_limited bo_limited;
typedef struct bo_defaulted bo_defaulted;
typedef struct bo_watch bo_watch;
typedef struct bo_watch_ops bo_watch_ops;

/* const KEY_MAX */
#define BO_KEY_MAX UINT32_C(255)

/*
 * struct Limited
 *
 * What is bounded is checked at both ends.
 */
struct bo_limited {
	ProtobufCMessage base;
	const char *key;
	ridl_bytes id;
	const char *maybe;
	size_t n_four;
	const int32_t *four;
	size_t n_few;
	const int32_t *few;
	size_t n_keys;
	const char *const *keys;
	size_t n_words;
	const char *const *words;
	uint32_t percent;
	int64_t small;
	double ratio;
	ridl_bytes blob;
	size_t n_parts;
	bo_limited *const *parts;
	uint64_t large;
};

#define BO_LIMITED_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&bo_limited_descriptor), protobuf_c_empty_string, { 0, \
	    NULL }, NULL, 0, NULL, 0, NULL, 0, NULL, 0, NULL, 0, 0, 0, { 0, NULL }, 0, NULL, 0 }

ridl_status bo_limited_encode(const bo_limited *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status bo_limited_decode(const void *data_, size_t len_, ridl_arena *mem_,
    bo_limited **out_);
void bo_limited_print(const bo_limited *message_, FILE *file_);
bool bo_limited_equal(const bo_limited *a_, const bo_limited *b_);
bo_limited *bo_limited_copy(const bo_limited *message_);

extern const ProtobufCMessageDescriptor bo_limited_descriptor;
extern const ridl_message_table bo_limited_table;

/*
 * struct Defaulted
 *
 * Absent means something.
 */
struct bo_defaulted {
	ProtobufCMessage base;
	ridl_bool has_a;
	int32_t a;
	const char *b;
	ridl_bool has_c;
	ridl_bool c;
	ridl_bool has_d;
	bo_mode d;
	ridl_bool has_e;
	double e;
	ridl_bool has_f;
	ridl_bytes f;
	ridl_bool has_g;
	uint64_t g;
	ridl_bool has_h;
	float h;
};

#define BO_DEFAULTED_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&bo_defaulted_descriptor), 0, 0, NULL, 0, 0, 0, BO_MODE_RO, \
	    0, 0, 0, { 0, NULL }, 0, 0, 0, 0 }

ridl_status bo_defaulted_encode(const bo_defaulted *message_, void *buf_, size_t size_,
    size_t *out_len_);
ridl_status bo_defaulted_decode(const void *data_, size_t len_, ridl_arena *mem_,
    bo_defaulted **out_);
void bo_defaulted_print(const bo_defaulted *message_, FILE *file_);
bool bo_defaulted_equal(const bo_defaulted *a_, const bo_defaulted *b_);
bo_defaulted *bo_defaulted_copy(const bo_defaulted *message_);

extern const ProtobufCMessageDescriptor bo_defaulted_descriptor;
extern const ridl_message_table bo_defaulted_table;

/* service Watch */
struct bo_watch {
	ridl_object object;
};

bo_watch *bo_watch_at(ridl_conn *conn_);
bo_watch *bo_watch_new(const bo_watch_ops *ops_, void *self_);
bo_watch *bo_watch_ref(bo_watch *self_);
void bo_watch_unref(bo_watch *self_);
bo_watch *bo_watch_from(ridl_object *object_);

/* Watch.watch */
typedef struct bo_watch_watch_args bo_watch_watch_args;
typedef struct bo_watch_watch_results bo_watch_watch_results;
typedef struct bo_watch_watch_call bo_watch_watch_call;
typedef struct bo_watch_watch_future bo_watch_watch_future;

ridl_status bo_watch_watch(bo_watch *self_, const char *prefix, bo_mode mode, uint32_t depth,
    const char *tag, ridl_bytes raw, char **id);
ridl_status bo_watch_watch_timed(bo_watch *self_, ridl_duration timeout_, const char *prefix,
    bo_mode mode, uint32_t depth, const char *tag, ridl_bytes raw, char **id);
bo_watch_watch_future *bo_watch_watch_async(bo_watch *self_, const char *prefix, bo_mode mode,
    uint32_t depth, const char *tag, ridl_bytes raw);
ridl_status bo_watch_watch_with(bo_watch *self_, const ridl_call_options *options_,
    const bo_watch_watch_args *args_, char **id);
bo_watch_watch_future *bo_watch_watch_async_with(bo_watch *self_,
    const ridl_call_options *options_, const bo_watch_watch_args *args_);
ridl_status bo_watch_watch_value(bo_watch_watch_future *future_, const char **id);
bo_watch_watch_future *bo_watch_watch_future_of(ridl_future *future_);
ridl_status bo_watch_watch_reply(bo_watch_watch_call *call_, const char *id);

struct bo_watch_watch_args {
	ProtobufCMessage base;
	const char *prefix;
	ridl_bool has_mode;
	bo_mode mode;
	ridl_bool has_depth;
	uint32_t depth;
	const char *tag;
	ridl_bool has_raw;
	ridl_bytes raw;
};

struct bo_watch_watch_results {
	ProtobufCMessage base;
	const char *id;
};

struct bo_watch_watch_call {
	ridl_call call;
	const bo_watch_watch_args *args;
};

struct bo_watch_watch_future {
	ridl_future future;
};

extern const ridl_method_table bo_watch_watch_table;

/* What a Watch is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct bo_watch_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Watch.watch */
	ridl_status (*watch)(void *self_, bo_watch_watch_call *call_, const char *prefix,
	    bo_mode mode, uint32_t depth, const char *tag, ridl_bytes raw, const char **id);
};

extern const ridl_interface_table bo_watch_table;

RIDL_END_DECLS

#endif
