/* SPDX-License-Identifier: MIT */
#ifndef SIM_STAGE_H
#define SIM_STAGE_H

#include "scenario.h"
#include "stage.ridl.h"
#include <ridl/server.h>

/*
 * One server, one client: what a case of the asynchronous contract is played on, by the simulated clock. The seed
 * decides the rest: who runs when, how late bytes are, and how they are cut.
 */
typedef struct stage {
	unsigned begun; /* handlers of Actor */
	unsigned tokens, tokens_released;
	unsigned deferred;
	unsigned lent_back, met;
	stage_token *same;
	stage_actor *local;
	ridl_server *server;
	ridl_conn *conn;
	stage_actor *actor; /* of the server */
	ridl_serving_thread *serving;
	ri_time began; /* what stage_took() counts from */
} stage;

/* The server listens, and nobody serves yet. */
void stage_open(stage *, const ridl_server_options *);
/* The client comes. */
void stage_connect(stage *);
/* Both, and the server serves. With a serving thread of the client's, or without. */
void stage_begin(stage *, bool serving, const ridl_server_options *);
/* Closes and frees everything. */
void stage_end(stage *);
/* The same with and without a serving thread of the client's. */
void stage_both(void (*play)(stage *));

/* What must hold. */
#define MUST(what)                                                                               \
	((what) ? (void)0 : sim_violation("%s:%d: not so: %s", __FILE__, __LINE__, #what))
#define GIVES(call, status) stage_gives(__FILE__, __LINE__, #call, (call), (status))
void
stage_gives(const char *file, int line, const char *call, ridl_status got, ridl_status wanted);
/* The future has ended, or does so now, that way. */
#define ENDS(future, status) stage_ends(__FILE__, __LINE__, (future), (status))
void stage_ends(const char *file, int line, ridl_future *, ridl_status wanted);

/* The time from here on is asked for by the next. */
void stage_clock(stage *);
/* That long have passed since, and no more than a machine that is slow may add. */
#define TOOK(stage, duration) stage_took(__FILE__, __LINE__, (stage), (duration))
void stage_took(const char *file, int line, const stage *, ridl_duration);

/* Until n is that. For what other threads change. */
void stage_until(const unsigned *n, unsigned value);
void stage_count(ridl_future *, void *n);

/* The connection works, and no call of ours is under way. */
void stage_is_idle(stage *);

#endif
