/*
 * Made by ridlc from comments.ridl; do not edit.
 */
#ifndef COMMENTS_RIDL_H
#define COMMENTS_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "comments.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

typedef struct golden_comments_tricky golden_comments_tricky;
typedef struct golden_comments_old golden_comments_old;
typedef struct golden_comments_old_ops golden_comments_old_ops;
typedef struct golden_comments_gone golden_comments_gone;

/*
 * struct Tricky
 *
 * Ends early? * / int x; / * No.
 *
 * A second paragraph, with \ and " and ??/ and %s and $holes$.
 */
struct golden_comments_tricky {
	ProtobufCMessage base;
	/* One line. * / */
	int32_t x;
	/*
	 * Two
	 * lines.
	 */
	int32_t y;
	int32_t z RIDL_DEPRECATED("use y");
};

#define GOLDEN_COMMENTS_TRICKY_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_comments_tricky_descriptor), 0, 0, 0 }

ridl_status golden_comments_tricky_encode(const golden_comments_tricky *message_, void *buf_,
    size_t size_, size_t *out_len_);
ridl_status golden_comments_tricky_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_comments_tricky **out_);
void golden_comments_tricky_print(const golden_comments_tricky *message_, FILE *file_);
bool golden_comments_tricky_equal(const golden_comments_tricky *a_,
    const golden_comments_tricky *b_);
golden_comments_tricky *golden_comments_tricky_copy(const golden_comments_tricky *message_);

extern const ProtobufCMessageDescriptor golden_comments_tricky_descriptor;
extern const ridl_message_table golden_comments_tricky_table;

/*
 * service Old
 *
 * Annotations that change what is sent, or how it is served.
 */
struct golden_comments_old {
	ridl_object object;
};

golden_comments_old *golden_comments_old_at(ridl_conn *conn_);
golden_comments_old *golden_comments_old_new(const golden_comments_old_ops *ops_, void *self_);
golden_comments_old *golden_comments_old_ref(golden_comments_old *self_);
void golden_comments_old_unref(golden_comments_old *self_);
golden_comments_old *golden_comments_old_from(ridl_object *object_);

/* Old.get */
typedef struct golden_comments_old_get_args golden_comments_old_get_args;
typedef struct golden_comments_old_get_results golden_comments_old_get_results;
typedef struct golden_comments_old_get_call golden_comments_old_get_call;
typedef struct golden_comments_old_get_future golden_comments_old_get_future;

ridl_status golden_comments_old_get(golden_comments_old *self_);
ridl_status golden_comments_old_get_timed(golden_comments_old *self_, ridl_duration timeout_);
golden_comments_old_get_future *golden_comments_old_get_async(golden_comments_old *self_);
ridl_status golden_comments_old_get_with(golden_comments_old *self_,
    const ridl_call_options *options_, const golden_comments_old_get_args *args_);
golden_comments_old_get_future *golden_comments_old_get_async_with(golden_comments_old *self_,
    const ridl_call_options *options_, const golden_comments_old_get_args *args_);
ridl_status golden_comments_old_get_value(golden_comments_old_get_future *future_);
golden_comments_old_get_future *golden_comments_old_get_future_of(ridl_future *future_);
ridl_status golden_comments_old_get_reply(golden_comments_old_get_call *call_);

struct golden_comments_old_get_args {
	ProtobufCMessage base;
};

struct golden_comments_old_get_results {
	ProtobufCMessage base;
};

struct golden_comments_old_get_call {
	ridl_call call;
	const golden_comments_old_get_args *args;
};

struct golden_comments_old_get_future {
	ridl_future future;
};

extern const ridl_method_table golden_comments_old_get_table;

/*
 * Old.put
 *
 * Named in full.
 */
typedef struct golden_comments_old_put_args golden_comments_old_put_args;
typedef struct golden_comments_old_put_results golden_comments_old_put_results;
typedef struct golden_comments_old_put_call golden_comments_old_put_call;
typedef struct golden_comments_old_put_future golden_comments_old_put_future;

ridl_status golden_comments_old_put(golden_comments_old *self_);
ridl_status golden_comments_old_put_timed(golden_comments_old *self_, ridl_duration timeout_);
golden_comments_old_put_future *golden_comments_old_put_async(golden_comments_old *self_);
ridl_status golden_comments_old_put_with(golden_comments_old *self_,
    const ridl_call_options *options_, const golden_comments_old_put_args *args_);
golden_comments_old_put_future *golden_comments_old_put_async_with(golden_comments_old *self_,
    const ridl_call_options *options_, const golden_comments_old_put_args *args_);
ridl_status golden_comments_old_put_value(golden_comments_old_put_future *future_);
golden_comments_old_put_future *golden_comments_old_put_future_of(ridl_future *future_);
ridl_status golden_comments_old_put_reply(golden_comments_old_put_call *call_);

struct golden_comments_old_put_args {
	ProtobufCMessage base;
};

struct golden_comments_old_put_results {
	ProtobufCMessage base;
};

struct golden_comments_old_put_call {
	ridl_call call;
	const golden_comments_old_put_args *args;
};

struct golden_comments_old_put_future {
	ridl_future future;
};

extern const ridl_method_table golden_comments_old_put_table;

/* Old.has */
typedef struct golden_comments_old_has_args golden_comments_old_has_args;
typedef struct golden_comments_old_has_results golden_comments_old_has_results;
typedef struct golden_comments_old_has_call golden_comments_old_has_call;
typedef struct golden_comments_old_has_future golden_comments_old_has_future;

ridl_status golden_comments_old_has(golden_comments_old *self_) RIDL_DEPRECATED("");
ridl_status golden_comments_old_has_timed(golden_comments_old *self_,
    ridl_duration timeout_) RIDL_DEPRECATED("");
golden_comments_old_has_future *golden_comments_old_has_async(golden_comments_old *self_) RIDL_DEPRECATED("");
ridl_status golden_comments_old_has_with(golden_comments_old *self_,
    const ridl_call_options *options_,
    const golden_comments_old_has_args *args_) RIDL_DEPRECATED("");
golden_comments_old_has_future *golden_comments_old_has_async_with(golden_comments_old *self_,
    const ridl_call_options *options_,
    const golden_comments_old_has_args *args_) RIDL_DEPRECATED("");
ridl_status golden_comments_old_has_value(golden_comments_old_has_future *future_);
golden_comments_old_has_future *golden_comments_old_has_future_of(ridl_future *future_);
ridl_status golden_comments_old_has_reply(golden_comments_old_has_call *call_);

struct golden_comments_old_has_args {
	ProtobufCMessage base;
};

struct golden_comments_old_has_results {
	ProtobufCMessage base;
};

struct golden_comments_old_has_call {
	ridl_call call;
	const golden_comments_old_has_args *args;
};

struct golden_comments_old_has_future {
	ridl_future future;
};

extern const ridl_method_table golden_comments_old_has_table;

/* What an Old is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct golden_comments_old_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Old.get */
	ridl_status (*get)(void *self_, golden_comments_old_get_call *call_);
	/* Old.put: Named in full. */
	ridl_status (*put)(void *self_, golden_comments_old_put_call *call_);
	/* Old.has */
	ridl_status (*has)(void *self_, golden_comments_old_has_call *call_);
};

extern const ridl_interface_table golden_comments_old_table;

/* error Gone */
enum { GOLDEN_COMMENTS_GONE = 0x421f144b };

struct golden_comments_gone {
	ProtobufCMessage base;
	int32_t x;
};

#define GOLDEN_COMMENTS_GONE_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_comments_gone_descriptor), 0 }

ridl_status golden_comments_gone_throw(ridl_call *call_, const golden_comments_gone *detail_);
const golden_comments_gone *golden_comments_gone_detail(const ridl_error *error_);

ridl_status golden_comments_gone_encode(const golden_comments_gone *message_, void *buf_,
    size_t size_, size_t *out_len_);
ridl_status golden_comments_gone_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_comments_gone **out_);
void golden_comments_gone_print(const golden_comments_gone *message_, FILE *file_);
bool golden_comments_gone_equal(const golden_comments_gone *a_, const golden_comments_gone *b_);
golden_comments_gone *golden_comments_gone_copy(const golden_comments_gone *message_);

extern const ProtobufCMessageDescriptor golden_comments_gone_descriptor;
extern const ridl_message_table golden_comments_gone_table;
extern const ridl_error_table golden_comments_gone_error_table;

RIDL_END_DECLS

#endif
