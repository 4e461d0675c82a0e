/* SPDX-License-Identifier: MIT */
#ifndef RI_SERVE_SERVER_H
#define RI_SERVE_SERVER_H

#include <ridl/server.h>
#include <serve/pool.h>
#include <transport/transport.h>

/*
 * A server: listeners, services, and a few pools that share the connections. Each connection belongs to one pool for
 * life. The server holds it until its `ended` has run. server.c is its life, accept.c its connections, stop.c its end.
 */
/* One address it listens at. */
typedef struct ri_listening {
	ri_list link;
	ri_source source;
	ri_listener listener;
	ridl_server *server;
	ri_conn_setup *setup; /* of the connections that come to it */
	bool watched;
} ri_listening;

typedef enum ri_server_state {
	RI_SERVER_NEW,
	RI_SERVER_RUNNING,
	RI_SERVER_STOPPING,
	RI_SERVER_STOPPED,
} ri_server_state;

/* How far stopping has come, and until when it waits there. */
typedef struct ri_stop {
	enum { RI_STOP_DRAINS = 1, RI_STOP_CLOSES, RI_STOP_BREAKS, RI_STOP_DONE } phase;
	ri_time until;
} ri_stop;

struct ridl_server {
	uint32_t generation; /* set once: of the process that has made it */
	ridl_server_options options;
	ri_conn_setup *setup; /* what its listeners' have in common */
	ri_registry services;
	ri_methods methods;
	ri_pool *pools;
	unsigned n_pools;
	ri_atomic next_pool;
	ri_mutex mu;
	ri_cond changed;       /* mu: state, conns, or a connection became idle */
	ri_server_state state; /* mu */
	ri_budget conns;       /* mu: accepted, and `ended` has not run */
	uint64_t accepted;     /* mu: that were let in */
	uint64_t refused;      /* mu: that were not */
	ri_idmap users;        /* mu: ri_user by uid + 1, of those that have connections */
	ri_list listeners;     /* mu */
	uint64_t idle_seen;    /* mu: counts connections that became idle */
	bool
	    by_steps; /* set before anybody comes: somebody else's event loop drives the one loop there is */
	ri_stop stop; /* of who stops it */
	bool closes;  /* mu: it has drained, and walks over the connections to end them, or has */
	ri_atomic stop_requested;
	int spare;          /* first pool's driver: a descriptor for when they are out, or -1 */
	ri_time look_at;    /* first pool's driver: at connections that may be idle; 0: not yet */
	ri_rate complaints; /* first pool's driver: lines in the log about who comes */
	ri_time rest_until; /* first pool's driver: nobody is accepted before; 0: at once */
	ri_thread *stopper; /* mu: that stops it where the caller could not wait */
	ri_time stopper_drain;
};

/* As a connection, see conn/conn.h: RIDL_OK, or RIDL_E_CLOSED if this process has it from its parent, by fork(). */
ridl_status ri_server_check_inherited(const ridl_server *);

/* RUNNING from now on. RIDL_E_BUSY: it was; RIDL_E_CLOSED: it has stopped. In server.c. */
ridl_status ri_server_begin(ridl_server *);

/* What its connections begin with, by its options. RIDL_E_INVALID, _NO_MEMORY. In accept.c. */
ridl_status ri_server_make_setup(ridl_server *);

/* What the poller calls when somebody connects: ri_source.ready of a listening. In accept.c. */
void ri_server_accept(ri_source *, uint32_t seen);
/* Accepts again once the server has rested. By when to look again. In accept.c. */
ri_time ri_server_rested(ridl_server *);
/* Tells the peer that the server is stopping. The second is of no use. In stop.c. */
void ri_server_send_away(ridl_conn *, void *unused);
/* Ends it for a stop that has drained; late, a bool, says that there was not time enough. In stop.c. */
void ri_server_close_conn(ridl_conn *, void *late);
/* Hangs up on who has been idle for too long. By when to look again. In idle.c. */
ri_time ri_server_look_for_idle(ridl_server *);
/* Begins to stop if that was requested. By when to try again, where no thread could be started for it. In stop.c. */
ri_time ri_server_stop_if_requested(ridl_server *);
/* One that goes by steps: goes on with stopping, if it does. By when to be called again. In stop.c. */
ri_time ri_server_stop_on(ridl_server *);

#endif
