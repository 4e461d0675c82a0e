/*
 * Made by ridlc from mirror.ridl; do not edit.
 */
#ifndef MIRROR_RIDL_H
#define MIRROR_RIDL_H

#include <ridl/ridl.h>
#include <ridl/tables.h>
#include <stdio.h>

#if RIDL_GEN_VERSION != 2
#error "mirror.ridl.h does not fit this libridl: run the ridlc of the same release again"
#endif

RIDL_BEGIN_DECLS

typedef struct mirror_mirror mirror_mirror;
typedef struct mirror_mirror_ops mirror_mirror_ops;

/*
 * service Mirror
 *
 * Both ends publish it, and each asks the other for what is left.
 */
struct mirror_mirror {
	ridl_object object;
};

mirror_mirror *mirror_mirror_at(ridl_conn *conn_);
mirror_mirror *mirror_mirror_new(const mirror_mirror_ops *ops_, void *self_);
mirror_mirror *mirror_mirror_ref(mirror_mirror *self_);
void mirror_mirror_unref(mirror_mirror *self_);
mirror_mirror *mirror_mirror_from(ridl_object *object_);

/*
 * Mirror.reflect
 *
 * Through whose hands it goes if it is handed on that many times: "server, client, server".
 */
typedef struct mirror_mirror_reflect_args mirror_mirror_reflect_args;
typedef struct mirror_mirror_reflect_results mirror_mirror_reflect_results;
typedef struct mirror_mirror_reflect_call mirror_mirror_reflect_call;
typedef struct mirror_mirror_reflect_future mirror_mirror_reflect_future;

ridl_status mirror_mirror_reflect(mirror_mirror *self_, uint32_t times, char **path);
ridl_status mirror_mirror_reflect_timed(mirror_mirror *self_, ridl_duration timeout_,
    uint32_t times, char **path);
mirror_mirror_reflect_future *mirror_mirror_reflect_async(mirror_mirror *self_, uint32_t times);
ridl_status mirror_mirror_reflect_with(mirror_mirror *self_, const ridl_call_options *options_,
    const mirror_mirror_reflect_args *args_, char **path);
mirror_mirror_reflect_future *mirror_mirror_reflect_async_with(mirror_mirror *self_,
    const ridl_call_options *options_, const mirror_mirror_reflect_args *args_);
ridl_status mirror_mirror_reflect_value(mirror_mirror_reflect_future *future_,
    const char **path);
mirror_mirror_reflect_future *mirror_mirror_reflect_future_of(ridl_future *future_);
ridl_status mirror_mirror_reflect_reply(mirror_mirror_reflect_call *call_, const char *path);

struct mirror_mirror_reflect_args {
	ProtobufCMessage base;
	uint32_t times;
};

struct mirror_mirror_reflect_results {
	ProtobufCMessage base;
	const char *path;
};

struct mirror_mirror_reflect_call {
	ridl_call call;
	const mirror_mirror_reflect_args *args;
};

struct mirror_mirror_reflect_future {
	ridl_future future;
};

extern const ridl_method_table mirror_mirror_reflect_table;

/* What a Mirror is made of; an empty slot answers RIDL_E_UNIMPLEMENTED. */
struct mirror_mirror_ops {
	/* Called once, after the last reference is gone and no handler runs. */
	void (*released)(void *self_);
	/* Mirror.reflect: Through whose hands it goes if it is handed on that many times: "server, client, server". */
	ridl_status (*reflect)(void *self_, mirror_mirror_reflect_call *call_, uint32_t times,
	    const char **path);
};

extern const ridl_interface_table mirror_mirror_table;

RIDL_END_DECLS

#endif
