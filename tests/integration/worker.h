/* SPDX-License-Identifier: MIT */
#ifndef TEST_WORKER_H
#define TEST_WORKER_H

#include "peer.ridl.h"
#include "support.h"

/* What a Worker of the tests is made of, and what it has seen. */
typedef struct worker {
	counter entered;   /* block() has begun */
	counter gate;      /* block(n) returns once this is n */
	counter left;      /* block() returns */
	counter cancelled; /* a block() was told that nobody wants its answer */
	counter deferred;  /* defer() was called */
	counter notes;
	counter released;
	counter things_made, things_released;
	pthread_mutex_t mu;
	unsigned notes_out_of_order;       /* mu: note(n) that did not follow note(n - 1) */
	uint32_t last_note;                /* mu */
	peer_thing *kept;                  /* mu */
	peer_worker_defer_call *calls[64]; /* mu: not answered yet */
	unsigned n_calls;                  /* mu */
} worker;

void worker_init(worker *);
/* It is released, or never was made. */
void worker_done(worker *);
peer_worker *worker_new(worker *);
/* Waits for a call of defer(), the oldest; it is the caller's to answer. */
peer_worker_defer_call *worker_take_deferred(worker *);

/* What Worker.mix gives. */
uint64_t mix_hash(uint64_t a, uint64_t b, const char *text);

/* A Thing with a name, which tells the counter when it is released. */
peer_thing *thing_new(const char *name, counter *released);

/* A Ladder: calls the other with one rung less, until none is left; as high as it got, or its failure. */
peer_ladder *ladder_new(counter *released);

/* A server with a Worker, at one address. */
typedef struct site {
	worker worker;
	ridl_server *server;
	const char *address;
} site;

void site_start(site *, const char *scheme, const ridl_server_options *);
/* Stops it at once. Afterwards nothing of it is left. */
void site_stop(site *);
ridl_conn *site_connect(site *);
ridl_conn *site_connect_with(site *, const ridl_conn_options *);

/* A client that serves, and has the site keep a Thing of its own, which others then get from there. */
typedef struct lender {
	ridl_conn *conn;
	ridl_serving_thread *thread;
} lender;

/* The Thing remains the caller's. */
void lender_start(lender *, site *, peer_thing *);
/* As if it were killed: nothing is answered any more. */
void lender_goes(lender *);

/* The same with one client, whose calls go by the connection. */
typedef struct rig {
	site site;
	ridl_conn *conn;
	peer_worker *at;
	ridl_serving_thread *servers[4];
	unsigned n_servers;
	int fd; /* of a loop of the test's own, or -1 */
} rig;

/* With so many serving threads of the client's. */
void rig_start(rig *, const char *scheme, unsigned n_servers);
/* Who runs what the client is called back for. */
typedef enum rig_mode { WHO_WAITS, A_SERVING_THREAD, OWN_LOOP, MODES } rig_mode;
void rig_start_in(rig *, rig_mode);
/* Lets the client go, if that has not been done. */
void rig_disconnect(rig *);
void rig_stop(rig *);
/* Makes calls, or turns of the loop, so that the connection is served, until the counter has come that far. */
void rig_call_until(rig *, counter *, unsigned at_least);

/* One turn of a program's own loop: the connection's descriptor, its time, its step. */
ridl_status loop_turn(ridl_conn *, int fd);

#endif
