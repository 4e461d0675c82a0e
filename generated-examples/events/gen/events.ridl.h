/*
 * Made by ridlc from events.ridl; do not edit.
 */
#ifndef EVENTS_RIDL_H
#define EVENTS_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "events.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

typedef struct events_progress events_progress;
typedef struct events_workshop events_workshop;
typedef struct events_workshop_ops events_workshop_ops;

/*
 * callback Progress
 *
 * Told by the workshop, while it works.
 */
struct events_progress {
	ridl_object object;
};

events_progress *events_progress_ref(events_progress *self_);
void events_progress_unref(events_progress *self_);
events_progress *events_progress_from(ridl_object *object_);

/* Progress.invoke */
typedef struct events_progress_invoke_args events_progress_invoke_args;
typedef struct events_progress_invoke_call events_progress_invoke_call;
typedef struct events_progress_invoke_future events_progress_invoke_future;

ridl_status events_progress_invoke(events_progress *self_, const char *what, uint32_t percent);
ridl_status events_progress_invoke_timed(events_progress *self_, ridl_duration timeout_,
    const char *what, uint32_t percent);
events_progress_invoke_future *events_progress_invoke_async(events_progress *self_,
    const char *what, uint32_t percent);
ridl_status events_progress_invoke_with(events_progress *self_,
    const ridl_call_options *options_, const events_progress_invoke_args *args_);
events_progress_invoke_future *events_progress_invoke_async_with(events_progress *self_,
    const ridl_call_options *options_, const events_progress_invoke_args *args_);
ridl_status events_progress_invoke_value(events_progress_invoke_future *future_);
events_progress_invoke_future *events_progress_invoke_future_of(ridl_future *future_);

struct events_progress_invoke_args {
	ProtobufCMessage base;
	const char *what;
	uint32_t percent;
};

struct events_progress_invoke_call {
	ridl_call call;
	const events_progress_invoke_args *args;
};

struct events_progress_invoke_future {
	ridl_future future;
};

/* fn serves Progress.invoke; released (or NULL) is called once the last reference is gone. */
events_progress *events_progress_new(void (*fn_)(void *self_,
    events_progress_invoke_call *call_, const char *what, uint32_t percent), void *self_,
    void (*released_)(void *self_));

extern const ridl_interface_table events_progress_table;

/*
 * service Workshop
 *
 * Makes things, in its own time.
 */
struct events_workshop {
	ridl_object object;
};

events_workshop *events_workshop_at(ridl_conn *conn_);
events_workshop *events_workshop_new(const events_workshop_ops *ops_, void *self_);
events_workshop *events_workshop_ref(events_workshop *self_);
void events_workshop_unref(events_workshop *self_);
events_workshop *events_workshop_from(ridl_object *object_);

/*
 * Workshop.make
 *
 * Makes it in that many steps, and tells of each.
 */
typedef struct events_workshop_make_args events_workshop_make_args;
typedef struct events_workshop_make_results events_workshop_make_results;
typedef struct events_workshop_make_call events_workshop_make_call;
typedef struct events_workshop_make_future events_workshop_make_future;

ridl_status events_workshop_make(events_workshop *self_, const char *what, uint32_t steps,
    events_progress *progress, char **made);
ridl_status events_workshop_make_timed(events_workshop *self_, ridl_duration timeout_,
    const char *what, uint32_t steps, events_progress *progress, char **made);
events_workshop_make_future *events_workshop_make_async(events_workshop *self_,
    const char *what, uint32_t steps, events_progress *progress);
ridl_status events_workshop_make_with(events_workshop *self_,
    const ridl_call_options *options_, const events_workshop_make_args *args_, char **made);
events_workshop_make_future *events_workshop_make_async_with(events_workshop *self_,
    const ridl_call_options *options_, const events_workshop_make_args *args_);
ridl_status events_workshop_make_value(events_workshop_make_future *future_, const char **made);
events_workshop_make_future *events_workshop_make_future_of(ridl_future *future_);
ridl_status events_workshop_make_reply(events_workshop_make_call *call_, const char *made);

struct events_workshop_make_args {
	ProtobufCMessage base;
	const char *what;
	uint32_t steps;
	events_progress *progress;
};

struct events_workshop_make_results {
	ProtobufCMessage base;
	const char *made;
};

struct events_workshop_make_call {
	ridl_call call;
	const events_workshop_make_args *args;
};

struct events_workshop_make_future {
	ridl_future future;
};

extern const ridl_method_table events_workshop_make_table;

/*
 * Workshop.in_stock
 *
 * How many it has on the shelf: a quick question.
 */
typedef struct events_workshop_in_stock_args events_workshop_in_stock_args;
typedef struct events_workshop_in_stock_results events_workshop_in_stock_results;
typedef struct events_workshop_in_stock_call events_workshop_in_stock_call;
typedef struct events_workshop_in_stock_future events_workshop_in_stock_future;

ridl_status events_workshop_in_stock(events_workshop *self_, uint32_t *pieces);
ridl_status events_workshop_in_stock_timed(events_workshop *self_, ridl_duration timeout_,
    uint32_t *pieces);
events_workshop_in_stock_future *events_workshop_in_stock_async(events_workshop *self_);
ridl_status events_workshop_in_stock_with(events_workshop *self_,
    const ridl_call_options *options_, const events_workshop_in_stock_args *args_,
    uint32_t *pieces);
events_workshop_in_stock_future *events_workshop_in_stock_async_with(events_workshop *self_,
    const ridl_call_options *options_, const events_workshop_in_stock_args *args_);
ridl_status events_workshop_in_stock_value(events_workshop_in_stock_future *future_,
    uint32_t *pieces);
events_workshop_in_stock_future *events_workshop_in_stock_future_of(ridl_future *future_);
ridl_status events_workshop_in_stock_reply(events_workshop_in_stock_call *call_,
    uint32_t pieces);

struct events_workshop_in_stock_args {
	ProtobufCMessage base;
};

struct events_workshop_in_stock_results {
	ProtobufCMessage base;
	uint32_t pieces;
};

struct events_workshop_in_stock_call {
	ridl_call call;
	const events_workshop_in_stock_args *args;
};

struct events_workshop_in_stock_future {
	ridl_future future;
};

extern const ridl_method_table events_workshop_in_stock_table;

/*
 * Workshop.delivery
 *
 * Answers when somebody delivers, which nobody does here: something to give up.
 */
typedef struct events_workshop_delivery_args events_workshop_delivery_args;
typedef struct events_workshop_delivery_results events_workshop_delivery_results;
typedef struct events_workshop_delivery_call events_workshop_delivery_call;
typedef struct events_workshop_delivery_future events_workshop_delivery_future;

ridl_status events_workshop_delivery(events_workshop *self_);
ridl_status events_workshop_delivery_timed(events_workshop *self_, ridl_duration timeout_);
events_workshop_delivery_future *events_workshop_delivery_async(events_workshop *self_);
ridl_status events_workshop_delivery_with(events_workshop *self_,
    const ridl_call_options *options_, const events_workshop_delivery_args *args_);
events_workshop_delivery_future *events_workshop_delivery_async_with(events_workshop *self_,
    const ridl_call_options *options_, const events_workshop_delivery_args *args_);
ridl_status events_workshop_delivery_value(events_workshop_delivery_future *future_);
events_workshop_delivery_future *events_workshop_delivery_future_of(ridl_future *future_);
ridl_status events_workshop_delivery_reply(events_workshop_delivery_call *call_);

struct events_workshop_delivery_args {
	ProtobufCMessage base;
};

struct events_workshop_delivery_results {
	ProtobufCMessage base;
};

struct events_workshop_delivery_call {
	ridl_call call;
	const events_workshop_delivery_args *args;
};

struct events_workshop_delivery_future {
	ridl_future future;
};

extern const ridl_method_table events_workshop_delivery_table;

/* What a Workshop is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct events_workshop_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Workshop.make: Makes it in that many steps, and tells of each. */
	ridl_status (*make)(void *self_, events_workshop_make_call *call_, const char *what,
	    uint32_t steps, events_progress *progress, const char **made);
	/* Workshop.in_stock: How many it has on the shelf: a quick question. */
	ridl_status (*in_stock)(void *self_, events_workshop_in_stock_call *call_,
	    uint32_t *pieces);
	/* Workshop.delivery: Answers when somebody delivers, which nobody does here: something to give up. */
	ridl_status (*delivery)(void *self_, events_workshop_delivery_call *call_);
};

extern const ridl_interface_table events_workshop_table;

RIDL_END_DECLS

#endif
