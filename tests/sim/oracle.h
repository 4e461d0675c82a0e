/* SPDX-License-Identifier: MIT */
#ifndef SIM_ORACLE_H
#define SIM_ORACLE_H

#include "sim.h"
#include <ridl/conn.h>
#include <ridl/future.h>

/*
 * What is known of every call, object and connection of a world, and how each may end. The oracle knows what was
 * done to a call: its end must be among those that this allows.
 */

/* What was done, or may have been, that lets a call end with something else than its answer. */
enum {
	MAY_NO_OBJECT = 512, /* it is somebody else's, who may be gone */
	MAY_TIME_OUT = 1,    /* it has a limit, or inherits one */
	MAY_CANCEL = 2,      /* cancelled, or freed before it ended */
	MAY_LOSE = 4,        /* its connection was closed, broken or sent away */
	MAY_REFUSE = 8,      /* its handler throws */
	MAY_ABANDON = 16,    /* its handler drops it */
	MAY_NO_MEMORY = 32,  /* memory, or something else, may be out */
	MAY_DEPTH = 64,      /* calls itself */
	MAY_OVERLOAD = 128,
	MAY_REMOTE = 256, /* its handler calls somebody else, who may fail */
};

typedef enum op_kind {
	OP_ADD,
	OP_ECHO,
	OP_FAIL,
	OP_LATER,
	OP_HOLD,
	OP_DROP,
	OP_SLOW,
	OP_VISIT,
	OP_OPEN,
	OP_USE,
	OP_KEEP,
	OP_NOTE,
	OP_COUNT,
	OP_INVOKE,
	OP_KINDS,
} op_kind;

typedef struct op {
	uint64_t id;
	op_kind kind;
	unsigned may;
	unsigned group;     /* whose connection it uses */
	ri_time not_before; /* it cannot time out earlier */
	unsigned executed;
	bool ended;
	ridl_status status;
} op;

/* A new call; its id travels with it. */
op *op_begin(op_kind, unsigned group, unsigned may);
/* Its limit is that long from now. */
void op_limit(op *, ridl_duration);
op *op_of(uint64_t id);
/* A handler of it begins. */
void op_executed(uint64_t id, op_kind);
/* It has ended that way: RIDL_OK, or what ridl_last_error() or a future says. */
void op_end(op *, ridl_status);
/* Nobody will learn how it ends. */
void op_forget(op *);
bool op_right(const op *, bool right, const char *what);

/* Something was done to all calls of a group (0: to everybody's). */
void oracle_may(unsigned group, unsigned may);
unsigned oracle_of_group(unsigned group);

/* Objects: made, and released exactly once. */
typedef struct thing {
	const char *what;
	unsigned released;
	unsigned running;
	uint64_t total;
	bool in_note;
	uint32_t last_seq[64];
	uint64_t notes;
} thing;
thing *thing_new(const char *what);
void thing_begin(thing *);
void thing_end(thing *);
void thing_released(void *);
/* Oneways of one sender come in the order they were sent, one at a time. */
void thing_note_begins(thing *, uint32_t sender, uint32_t seq);
void thing_note_ends(thing *);

/* Connections: no handler after their end, which is told once. */
void conn_made(ridl_conn *);
void conn_handler_begins(ridl_conn *);
void conn_handler_ends(ridl_conn *);
void conn_ended(ridl_conn *, ridl_status reason);

/* After everything was closed and freed. */
void oracle_check(void);

/* How many worlds had how much of something: by the logarithm. */
typedef struct sim_histogram {
	uint64_t sum;
	uint64_t worlds[24];
} sim_histogram;

/* A place of the runtime that was made to see a call of the platform fail. */
typedef struct sim_site {
	const char *call;
	const void *site; /* where the call returns to */
	uint64_t failed;
} sim_site;

/* Totals over all worlds of a run lie in memory that all its processes share. */
typedef struct sim_totals {
	uint64_t at;    /* the seed that is being run */
	uint64_t fault; /* and what fails in it */
	bool untouched; /* nothing did: the fault loop is over */
	sim_site sites[1024];
	uint64_t worlds;
	sim_counts counts;
	uint64_t ops[OP_KINDS];
	uint64_t ends[64];
	uint64_t declared;
	uint64_t let_go; /* nobody asked how it ended */
	uint64_t callbacks_run, callbacks_dropped, callbacks_left;
	uint64_t notes_sent, notes_seen;
	uint64_t objects;
	uint64_t connects, failed_connects;
	sim_histogram calls, faults, switches;
	uint64_t simulated_ms;
	uint64_t hash; /* of all of them, in whatever order */
} sim_totals;
extern sim_totals *totals;

#endif
