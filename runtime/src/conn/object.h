/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_OBJECT_H
#define RI_CONN_OBJECT_H

#include <conn/hub.h>
#include <ridl/object.h>
#include <ridl/tables.h>

/*
 * What is behind a ridl_object: something local, made of handlers; a proxy for something at
 * a peer; or, where memory was out or there was no connection, a broken one on which every call fails.
 */
typedef enum ri_object_kind {
	RI_OBJECT_LOCAL,
	RI_OBJECT_REMOTE,
	RI_OBJECT_BROKEN
} ri_object_kind;

typedef struct ri_object {
	ridl_object base; /* private_: its ridl_interface_table */
	ri_atomic refs;
	uint32_t kind; /* ri_object_kind */
} ri_object;

/* What every ops struct begins with. */
typedef struct ri_ops_head {
	void (*released)(void *self);
	ridl_slot first;
} ri_ops_head;

/* Calls of one object that do not overlap. */
typedef struct ri_strand {
	ri_list waiting; /* until the running one has returned */
	void *runs;      /* that one, an upper floor's; or NULL */
} ri_strand;

typedef struct ri_local {
	ri_object object;
	const void *ops;
	size_t ops_size;
	void *self;
	ri_ops_head own;  /* a callback's ops */
	ri_hub hub;       /* where calls from inside the process are waited for */
	ri_strand strand; /* hub.mu: oneways and ordered calls */
	ri_work last;     /* calls released, where threads that serve must do it */
} ri_local;

/* One registration of ridl_object_on_death(). */
typedef struct ri_death {
	ri_list link; /* ri_remote.deaths, under the lock of the connection */
	ri_work work;
	struct ri_remote *remote;
	void (*fn)(ridl_object *, void *);
	void *ctx;
	enum { RI_DEATH_WAITS, RI_DEATH_QUEUED, RI_DEATH_RUNS } state;
	struct ri_context *runs_on; /* the thread, while it runs */
} ri_death;

typedef struct ri_remote {
	ri_object object;
	ridl_conn *conn; /* held */
	uint32_t id;
	uint32_t
	    received; /* conn's lock: how many references the peer counts for us; 0 for services */
	bool dead;    /* conn's lock */
	/* conn's lock: what it was given as, and is neither above nor below what the object's says */
	const ridl_interface_table **also;
	size_t n_also;
	ri_list deaths;   /* conn's lock */
	ri_strand strand; /* oneways that are passed on to it; see run.c */
} ri_remote;

static inline const ridl_interface_table *
ri_object_interface(const ridl_object *o)
{
	return o->private_;
}

static inline ri_object *
ri_object_of(ridl_object *o)
{
	return (ri_object *)(void *)o;
}

/* NULL unless it is that kind. */
static inline ri_local *
ri_object_local(ridl_object *o)
{
	return ri_object_of(o)->kind == RI_OBJECT_LOCAL ? (ri_local *)(void *)o : NULL;
}

static inline ri_remote *
ri_object_remote(ridl_object *o)
{
	return ri_object_of(o)->kind == RI_OBJECT_REMOTE ? (ri_remote *)(void *)o : NULL;
}

/* Whether something of that interface is also a wanted. */
bool ri_interface_is_a(const ridl_interface_table *, const ridl_interface_table *wanted);

/* NULL without memory. Either ops (kept by reference) or, with ops NULL, one slot. */
ridl_object *ri_local_new(const ridl_interface_table *, const void *ops, size_t ops_size,
    ridl_slot only, void *self, void (*released)(void *self));

/* The slot of that method, or NULL. */
ridl_slot ri_local_slot(const ri_local *, const ridl_interface_method *);
/* The method of that id, or NULL. */
const ridl_interface_method *ri_interface_method(const ridl_interface_table *, uint32_t id);

/*
 * Broken objects, for all interfaces, never freed: RIDL_E_NO_MEMORY, there was no memory for the object; RIDL_E_INVALID, no
 * connection. What is asked of one fails so.
 */
ridl_object *ri_object_broken(ridl_status why);
ridl_status ri_object_why_broken(const ridl_object *);

/*
 * Like ridl_object_unref(), for code that must not run user code here: if it was the last count of a
 * local object, `released` becomes work of this hub.
 */
void ri_object_unref_to(ridl_object *, ri_hub *);

/* Whether the object is known to be one of those. */
bool ri_object_is_a(ridl_object *, const ridl_interface_table *);

/*
 * A proxy learns what it is from where it is used: that may be more than was known, or, where the
 * object extends several interfaces, something beside it. RIDL_E_NO_MEMORY. In refs.c.
 */
ridl_status ri_remote_learn(ri_remote *, const ridl_interface_table *);
bool ri_remote_is_a(ri_remote *, const ridl_interface_table *);

/* One count of a proxy less; with the last one it leaves its connection. In refs.c. */
void ri_remote_unref(ri_remote *);

#endif
