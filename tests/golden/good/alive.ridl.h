/*
 * Made by ridlc from alive.ridl; do not edit.
 */
#ifndef ALIVE_RIDL_H
#define ALIVE_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "alive.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

typedef struct alive_alive alive_alive;
typedef struct alive_alive_ops alive_alive_ops;

/*
 * service Alive
 *
 * What others extend from another file.
 */
struct alive_alive {
	ridl_object object;
};

alive_alive *alive_alive_at(ridl_conn *conn_);
alive_alive *alive_alive_new(const alive_alive_ops *ops_, void *self_);
alive_alive *alive_alive_ref(alive_alive *self_);
void alive_alive_unref(alive_alive *self_);
alive_alive *alive_alive_from(ridl_object *object_);

/* Alive.check */
typedef struct alive_alive_check_args alive_alive_check_args;
typedef struct alive_alive_check_results alive_alive_check_results;
typedef struct alive_alive_check_call alive_alive_check_call;
typedef struct alive_alive_check_future alive_alive_check_future;

ridl_status alive_alive_check(alive_alive *self_, const char *part, ridl_bool *well);
ridl_status alive_alive_check_timed(alive_alive *self_, ridl_duration timeout_,
    const char *part, ridl_bool *well);
alive_alive_check_future *alive_alive_check_async(alive_alive *self_, const char *part);
ridl_status alive_alive_check_with(alive_alive *self_, const ridl_call_options *options_,
    const alive_alive_check_args *args_, ridl_bool *well);
alive_alive_check_future *alive_alive_check_async_with(alive_alive *self_,
    const ridl_call_options *options_, const alive_alive_check_args *args_);
ridl_status alive_alive_check_value(alive_alive_check_future *future_, ridl_bool *well);
alive_alive_check_future *alive_alive_check_future_of(ridl_future *future_);
ridl_status alive_alive_check_reply(alive_alive_check_call *call_, ridl_bool well);

struct alive_alive_check_args {
	ProtobufCMessage base;
	const char *part;
};

struct alive_alive_check_results {
	ProtobufCMessage base;
	ridl_bool well;
};

struct alive_alive_check_call {
	ridl_call call;
	const alive_alive_check_args *args;
};

struct alive_alive_check_future {
	ridl_future future;
};

extern const ridl_method_table alive_alive_check_table;

/* Alive.poke */
typedef struct alive_alive_poke_args alive_alive_poke_args;
typedef struct alive_alive_poke_call alive_alive_poke_call;
typedef struct alive_alive_poke_future alive_alive_poke_future;

ridl_status alive_alive_poke(alive_alive *self_, const uint32_t *where, size_t n_where);
ridl_status alive_alive_poke_timed(alive_alive *self_, ridl_duration timeout_,
    const uint32_t *where, size_t n_where);
alive_alive_poke_future *alive_alive_poke_async(alive_alive *self_, const uint32_t *where,
    size_t n_where);
ridl_status alive_alive_poke_with(alive_alive *self_, const ridl_call_options *options_,
    const alive_alive_poke_args *args_);
alive_alive_poke_future *alive_alive_poke_async_with(alive_alive *self_,
    const ridl_call_options *options_, const alive_alive_poke_args *args_);
ridl_status alive_alive_poke_value(alive_alive_poke_future *future_);
alive_alive_poke_future *alive_alive_poke_future_of(ridl_future *future_);

struct alive_alive_poke_args {
	ProtobufCMessage base;
	size_t n_where;
	const uint32_t *where;
};

struct alive_alive_poke_call {
	ridl_call call;
	const alive_alive_poke_args *args;
};

struct alive_alive_poke_future {
	ridl_future future;
};

extern const ridl_method_table alive_alive_poke_table;

/* What an Alive is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct alive_alive_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Alive.check */
	ridl_status (*check)(void *self_, alive_alive_check_call *call_, const char *part,
	    ridl_bool *well);
	/* Alive.poke */
	void (*poke)(void *self_, alive_alive_poke_call *call_, const uint32_t *where,
	    size_t n_where);
};

extern const ridl_interface_table alive_alive_table;

/* const LIMIT */
#define ALIVE_ALIVE_LIMIT UINT32_C(3)

RIDL_END_DECLS

#endif
