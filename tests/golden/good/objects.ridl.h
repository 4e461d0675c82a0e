/*
 * Made by ridlc from objects.ridl; do not edit.
 */
#ifndef OBJECTS_RIDL_H
#define OBJECTS_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "objects.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

typedef struct golden_objects_progress golden_objects_progress;
typedef struct golden_objects_decide golden_objects_decide;
typedef struct golden_objects_refused golden_objects_refused;
typedef struct golden_objects_token golden_objects_token;
typedef struct golden_objects_token_ops golden_objects_token_ops;
typedef struct golden_objects_node golden_objects_node;
typedef struct golden_objects_node_ops golden_objects_node_ops;
typedef struct golden_objects_visitor golden_objects_visitor;
typedef struct golden_objects_visitor_ops golden_objects_visitor_ops;
typedef struct golden_objects_tree golden_objects_tree;
typedef struct golden_objects_tree_ops golden_objects_tree_ops;

/*
 * callback Progress
 *
 * Both a oneway and a two-way callback.
 */
struct golden_objects_progress {
	ridl_object object;
};

golden_objects_progress *golden_objects_progress_ref(golden_objects_progress *self_);
void golden_objects_progress_unref(golden_objects_progress *self_);
golden_objects_progress *golden_objects_progress_from(ridl_object *object_);

/* Progress.invoke */
typedef struct golden_objects_progress_invoke_args golden_objects_progress_invoke_args;
typedef struct golden_objects_progress_invoke_call golden_objects_progress_invoke_call;
typedef struct golden_objects_progress_invoke_future golden_objects_progress_invoke_future;

ridl_status golden_objects_progress_invoke(golden_objects_progress *self_, uint32_t percent,
    const char *note);
ridl_status golden_objects_progress_invoke_timed(golden_objects_progress *self_,
    ridl_duration timeout_, uint32_t percent, const char *note);
golden_objects_progress_invoke_future *golden_objects_progress_invoke_async(golden_objects_progress *self_,
    uint32_t percent, const char *note);
ridl_status golden_objects_progress_invoke_with(golden_objects_progress *self_,
    const ridl_call_options *options_, const golden_objects_progress_invoke_args *args_);
golden_objects_progress_invoke_future *golden_objects_progress_invoke_async_with(golden_objects_progress *self_,
    const ridl_call_options *options_, const golden_objects_progress_invoke_args *args_);
ridl_status golden_objects_progress_invoke_value(golden_objects_progress_invoke_future *future_);
golden_objects_progress_invoke_future *golden_objects_progress_invoke_future_of(ridl_future *future_);

struct golden_objects_progress_invoke_args {
	ProtobufCMessage base;
	uint32_t percent;
	const char *note;
};

struct golden_objects_progress_invoke_call {
	ridl_call call;
	const golden_objects_progress_invoke_args *args;
};

struct golden_objects_progress_invoke_future {
	ridl_future future;
};

/* fn serves Progress.invoke; released (or NULL) is called once the last reference is gone. */
golden_objects_progress *golden_objects_progress_new(void (*fn_)(void *self_,
    golden_objects_progress_invoke_call *call_, uint32_t percent, const char *note),
    void *self_, void (*released_)(void *self_));

extern const ridl_interface_table golden_objects_progress_table;

/* callback Decide */
struct golden_objects_decide {
	ridl_object object;
};

golden_objects_decide *golden_objects_decide_ref(golden_objects_decide *self_);
void golden_objects_decide_unref(golden_objects_decide *self_);
golden_objects_decide *golden_objects_decide_from(ridl_object *object_);

/* Decide.invoke */
typedef struct golden_objects_decide_invoke_args golden_objects_decide_invoke_args;
typedef struct golden_objects_decide_invoke_results golden_objects_decide_invoke_results;
typedef struct golden_objects_decide_invoke_call golden_objects_decide_invoke_call;
typedef struct golden_objects_decide_invoke_future golden_objects_decide_invoke_future;

ridl_status golden_objects_decide_invoke(golden_objects_decide *self_, const char *question,
    ridl_bool *yes);
ridl_status golden_objects_decide_invoke_timed(golden_objects_decide *self_,
    ridl_duration timeout_, const char *question, ridl_bool *yes);
golden_objects_decide_invoke_future *golden_objects_decide_invoke_async(golden_objects_decide *self_,
    const char *question);
ridl_status golden_objects_decide_invoke_with(golden_objects_decide *self_,
    const ridl_call_options *options_, const golden_objects_decide_invoke_args *args_,
    ridl_bool *yes);
golden_objects_decide_invoke_future *golden_objects_decide_invoke_async_with(golden_objects_decide *self_,
    const ridl_call_options *options_, const golden_objects_decide_invoke_args *args_);
ridl_status golden_objects_decide_invoke_value(golden_objects_decide_invoke_future *future_,
    ridl_bool *yes);
golden_objects_decide_invoke_future *golden_objects_decide_invoke_future_of(ridl_future *future_);
ridl_status golden_objects_decide_invoke_reply(golden_objects_decide_invoke_call *call_,
    ridl_bool yes);

struct golden_objects_decide_invoke_args {
	ProtobufCMessage base;
	const char *question;
};

struct golden_objects_decide_invoke_results {
	ProtobufCMessage base;
	ridl_bool yes;
};

struct golden_objects_decide_invoke_call {
	ridl_call call;
	const golden_objects_decide_invoke_args *args;
};

struct golden_objects_decide_invoke_future {
	ridl_future future;
};

/* fn serves Decide.invoke; released (or NULL) is called once the last reference is gone. */
golden_objects_decide *golden_objects_decide_new(ridl_status (*fn_)(void *self_,
    golden_objects_decide_invoke_call *call_, const char *question, ridl_bool *yes),
    void *self_, void (*released_)(void *self_));

extern const ridl_interface_table golden_objects_decide_table;

/* error Refused */
enum { GOLDEN_OBJECTS_REFUSED = 0x72a16294 };

struct golden_objects_refused {
	ProtobufCMessage base;
	const char *why;
};

#define GOLDEN_OBJECTS_REFUSED_INIT \
	{ PROTOBUF_C_MESSAGE_INIT(&golden_objects_refused_descriptor), protobuf_c_empty_string }

ridl_status golden_objects_refused_throw(ridl_call *call_,
    const golden_objects_refused *detail_);
const golden_objects_refused *golden_objects_refused_detail(const ridl_error *error_);

ridl_status golden_objects_refused_encode(const golden_objects_refused *message_, void *buf_,
    size_t size_, size_t *out_len_);
ridl_status golden_objects_refused_decode(const void *data_, size_t len_, ridl_arena *mem_,
    golden_objects_refused **out_);
void golden_objects_refused_print(const golden_objects_refused *message_, FILE *file_);
bool golden_objects_refused_equal(const golden_objects_refused *a_,
    const golden_objects_refused *b_);
golden_objects_refused *golden_objects_refused_copy(const golden_objects_refused *message_);

extern const ProtobufCMessageDescriptor golden_objects_refused_descriptor;
extern const ridl_message_table golden_objects_refused_table;
extern const ridl_error_table golden_objects_refused_error_table;

/*
 * interface Token
 *
 * Nothing to do but to be.
 */
struct golden_objects_token {
	ridl_object object;
};

golden_objects_token *golden_objects_token_new(const golden_objects_token_ops *ops_,
    void *self_);
golden_objects_token *golden_objects_token_ref(golden_objects_token *self_);
void golden_objects_token_unref(golden_objects_token *self_);
golden_objects_token *golden_objects_token_from(ridl_object *object_);

/* What a Token is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct golden_objects_token_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
};

extern const ridl_interface_table golden_objects_token_table;

/*
 * interface Node
 *
 * Refers to itself, and to what comes later.
 */
struct golden_objects_node {
	ridl_object object;
};

golden_objects_node *golden_objects_node_new(const golden_objects_node_ops *ops_, void *self_);
golden_objects_node *golden_objects_node_ref(golden_objects_node *self_);
void golden_objects_node_unref(golden_objects_node *self_);
golden_objects_node *golden_objects_node_from(ridl_object *object_);

/* Node.parent */
typedef struct golden_objects_node_parent_args golden_objects_node_parent_args;
typedef struct golden_objects_node_parent_results golden_objects_node_parent_results;
typedef struct golden_objects_node_parent_call golden_objects_node_parent_call;
typedef struct golden_objects_node_parent_future golden_objects_node_parent_future;

ridl_status golden_objects_node_parent(golden_objects_node *self_, golden_objects_node **node);
ridl_status golden_objects_node_parent_timed(golden_objects_node *self_,
    ridl_duration timeout_, golden_objects_node **node);
golden_objects_node_parent_future *golden_objects_node_parent_async(golden_objects_node *self_);
ridl_status golden_objects_node_parent_with(golden_objects_node *self_,
    const ridl_call_options *options_, const golden_objects_node_parent_args *args_,
    golden_objects_node **node);
golden_objects_node_parent_future *golden_objects_node_parent_async_with(golden_objects_node *self_,
    const ridl_call_options *options_, const golden_objects_node_parent_args *args_);
ridl_status golden_objects_node_parent_value(golden_objects_node_parent_future *future_,
    golden_objects_node **node);
golden_objects_node_parent_future *golden_objects_node_parent_future_of(ridl_future *future_);
ridl_status golden_objects_node_parent_reply(golden_objects_node_parent_call *call_,
    golden_objects_node *node);

struct golden_objects_node_parent_args {
	ProtobufCMessage base;
};

struct golden_objects_node_parent_results {
	ProtobufCMessage base;
	golden_objects_node *node;
};

struct golden_objects_node_parent_call {
	ridl_call call;
	const golden_objects_node_parent_args *args;
};

struct golden_objects_node_parent_future {
	ridl_future future;
};

extern const ridl_method_table golden_objects_node_parent_table;

/* Node.children */
typedef struct golden_objects_node_children_args golden_objects_node_children_args;
typedef struct golden_objects_node_children_results golden_objects_node_children_results;
typedef struct golden_objects_node_children_call golden_objects_node_children_call;
typedef struct golden_objects_node_children_future golden_objects_node_children_future;

ridl_status golden_objects_node_children(golden_objects_node *self_,
    golden_objects_node_children_results **out_);
ridl_status golden_objects_node_children_timed(golden_objects_node *self_,
    ridl_duration timeout_, golden_objects_node_children_results **out_);
golden_objects_node_children_future *golden_objects_node_children_async(golden_objects_node *self_);
ridl_status golden_objects_node_children_with(golden_objects_node *self_,
    const ridl_call_options *options_, const golden_objects_node_children_args *args_,
    golden_objects_node_children_results **out_);
golden_objects_node_children_future *golden_objects_node_children_async_with(golden_objects_node *self_,
    const ridl_call_options *options_, const golden_objects_node_children_args *args_);
ridl_status golden_objects_node_children_value(golden_objects_node_children_future *future_,
    const golden_objects_node_children_results **out_);
golden_objects_node_children_future *golden_objects_node_children_future_of(ridl_future *future_);
ridl_status golden_objects_node_children_reply(golden_objects_node_children_call *call_,
    const golden_objects_node_children_results *results_);

struct golden_objects_node_children_args {
	ProtobufCMessage base;
};

struct golden_objects_node_children_results {
	ProtobufCMessage base;
	size_t n_nodes;
	golden_objects_node *const *nodes;
	golden_objects_token *token;
};

struct golden_objects_node_children_call {
	ridl_call call;
	const golden_objects_node_children_args *args;
};

struct golden_objects_node_children_future {
	ridl_future future;
};

extern const ridl_method_table golden_objects_node_children_table;

/* Node.visit */
typedef struct golden_objects_node_visit_args golden_objects_node_visit_args;
typedef struct golden_objects_node_visit_results golden_objects_node_visit_results;
typedef struct golden_objects_node_visit_call golden_objects_node_visit_call;
typedef struct golden_objects_node_visit_future golden_objects_node_visit_future;

ridl_status golden_objects_node_visit(golden_objects_node *self_,
    golden_objects_visitor *visitor, golden_objects_progress *progress,
    golden_objects_decide *const *judges, size_t n_judges);
ridl_status golden_objects_node_visit_timed(golden_objects_node *self_, ridl_duration timeout_,
    golden_objects_visitor *visitor, golden_objects_progress *progress,
    golden_objects_decide *const *judges, size_t n_judges);
golden_objects_node_visit_future *golden_objects_node_visit_async(golden_objects_node *self_,
    golden_objects_visitor *visitor, golden_objects_progress *progress,
    golden_objects_decide *const *judges, size_t n_judges);
ridl_status golden_objects_node_visit_with(golden_objects_node *self_,
    const ridl_call_options *options_, const golden_objects_node_visit_args *args_);
golden_objects_node_visit_future *golden_objects_node_visit_async_with(golden_objects_node *self_,
    const ridl_call_options *options_, const golden_objects_node_visit_args *args_);
ridl_status golden_objects_node_visit_value(golden_objects_node_visit_future *future_);
golden_objects_node_visit_future *golden_objects_node_visit_future_of(ridl_future *future_);
ridl_status golden_objects_node_visit_reply(golden_objects_node_visit_call *call_);

struct golden_objects_node_visit_args {
	ProtobufCMessage base;
	golden_objects_visitor *visitor;
	golden_objects_progress *progress;
	size_t n_judges;
	golden_objects_decide *const *judges;
};

struct golden_objects_node_visit_results {
	ProtobufCMessage base;
};

struct golden_objects_node_visit_call {
	ridl_call call;
	const golden_objects_node_visit_args *args;
};

struct golden_objects_node_visit_future {
	ridl_future future;
};

extern const ridl_method_table golden_objects_node_visit_table;

/* What a Node is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct golden_objects_node_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Node.parent */
	ridl_status (*parent)(void *self_, golden_objects_node_parent_call *call_,
	    golden_objects_node **node);
	/* Node.children */
	ridl_status (*children)(void *self_, golden_objects_node_children_call *call_,
	    golden_objects_node_children_results *out_);
	/* Node.visit */
	ridl_status (*visit)(void *self_, golden_objects_node_visit_call *call_,
	    golden_objects_visitor *visitor, golden_objects_progress *progress,
	    golden_objects_decide *const *judges, size_t n_judges);
};

extern const ridl_interface_table golden_objects_node_table;

/* interface Visitor */
struct golden_objects_visitor {
	ridl_object object;
};

golden_objects_visitor *golden_objects_visitor_new(const golden_objects_visitor_ops *ops_,
    void *self_);
golden_objects_visitor *golden_objects_visitor_ref(golden_objects_visitor *self_);
void golden_objects_visitor_unref(golden_objects_visitor *self_);
golden_objects_visitor *golden_objects_visitor_from(ridl_object *object_);

/* Visitor.seen */
typedef struct golden_objects_visitor_seen_args golden_objects_visitor_seen_args;
typedef struct golden_objects_visitor_seen_call golden_objects_visitor_seen_call;
typedef struct golden_objects_visitor_seen_future golden_objects_visitor_seen_future;

ridl_status golden_objects_visitor_seen(golden_objects_visitor *self_,
    golden_objects_node *node);
ridl_status golden_objects_visitor_seen_timed(golden_objects_visitor *self_,
    ridl_duration timeout_, golden_objects_node *node);
golden_objects_visitor_seen_future *golden_objects_visitor_seen_async(golden_objects_visitor *self_,
    golden_objects_node *node);
ridl_status golden_objects_visitor_seen_with(golden_objects_visitor *self_,
    const ridl_call_options *options_, const golden_objects_visitor_seen_args *args_);
golden_objects_visitor_seen_future *golden_objects_visitor_seen_async_with(golden_objects_visitor *self_,
    const ridl_call_options *options_, const golden_objects_visitor_seen_args *args_);
ridl_status golden_objects_visitor_seen_value(golden_objects_visitor_seen_future *future_);
golden_objects_visitor_seen_future *golden_objects_visitor_seen_future_of(ridl_future *future_);

struct golden_objects_visitor_seen_args {
	ProtobufCMessage base;
	golden_objects_node *node;
};

struct golden_objects_visitor_seen_call {
	ridl_call call;
	const golden_objects_visitor_seen_args *args;
};

struct golden_objects_visitor_seen_future {
	ridl_future future;
};

extern const ridl_method_table golden_objects_visitor_seen_table;

/* What a Visitor is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct golden_objects_visitor_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Visitor.seen */
	void (*seen)(void *self_, golden_objects_visitor_seen_call *call_,
	    golden_objects_node *node);
};

extern const ridl_interface_table golden_objects_visitor_table;

/* service Tree */
struct golden_objects_tree {
	ridl_object object;
};

golden_objects_tree *golden_objects_tree_at(ridl_conn *conn_);
golden_objects_tree *golden_objects_tree_new(const golden_objects_tree_ops *ops_, void *self_);
golden_objects_tree *golden_objects_tree_ref(golden_objects_tree *self_);
void golden_objects_tree_unref(golden_objects_tree *self_);
golden_objects_tree *golden_objects_tree_from(ridl_object *object_);

/* Tree.root */
typedef struct golden_objects_tree_root_args golden_objects_tree_root_args;
typedef struct golden_objects_tree_root_results golden_objects_tree_root_results;
typedef struct golden_objects_tree_root_call golden_objects_tree_root_call;
typedef struct golden_objects_tree_root_future golden_objects_tree_root_future;

ridl_status golden_objects_tree_root(golden_objects_tree *self_, golden_objects_node **node);
ridl_status golden_objects_tree_root_timed(golden_objects_tree *self_, ridl_duration timeout_,
    golden_objects_node **node);
golden_objects_tree_root_future *golden_objects_tree_root_async(golden_objects_tree *self_);
ridl_status golden_objects_tree_root_with(golden_objects_tree *self_,
    const ridl_call_options *options_, const golden_objects_tree_root_args *args_,
    golden_objects_node **node);
golden_objects_tree_root_future *golden_objects_tree_root_async_with(golden_objects_tree *self_,
    const ridl_call_options *options_, const golden_objects_tree_root_args *args_);
ridl_status golden_objects_tree_root_value(golden_objects_tree_root_future *future_,
    golden_objects_node **node);
golden_objects_tree_root_future *golden_objects_tree_root_future_of(ridl_future *future_);
ridl_status golden_objects_tree_root_reply(golden_objects_tree_root_call *call_,
    golden_objects_node *node);

struct golden_objects_tree_root_args {
	ProtobufCMessage base;
};

struct golden_objects_tree_root_results {
	ProtobufCMessage base;
	golden_objects_node *node;
};

struct golden_objects_tree_root_call {
	ridl_call call;
	const golden_objects_tree_root_args *args;
};

struct golden_objects_tree_root_future {
	ridl_future future;
};

extern const ridl_method_table golden_objects_tree_root_table;

/* What a Tree is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct golden_objects_tree_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Tree.root */
	ridl_status (*root)(void *self_, golden_objects_tree_root_call *call_,
	    golden_objects_node **node);
};

extern const ridl_interface_table golden_objects_tree_table;

RIDL_END_DECLS

#endif
