/* SPDX-License-Identifier: MIT */
#ifndef SIM_PARTY_H
#define SIM_PARTY_H

#include "board.h"
#include <ridl/server.h>

/*
 * A server, some clients, and what happens to them. The scenarios differ in the plan.
 */
typedef struct party_plan {
	unsigned clients;
	unsigned fibres;      /* of each client, at most */
	unsigned calls;       /* of each fibre, at most */
	bool limits;          /* calls may have limits, be cancelled, be freed early */
	unsigned faults;      /* of the network */
	unsigned closes;      /* of a client's connection, while it calls */
	bool refuses;         /* on_connect does not let everybody in */
	bool stops;           /* the server stops while clients call */
	bool serving_changes; /* serving threads come and go */
	bool flat;        /* no handler calls back: one that waits keeps a thread from others */
	bool no_serving;  /* clients start no serving threads */
	bool own_loops;   /* clients have event loops of their own */
	bool crossed;     /* clients wait for the first answer of several, of two connections */
	bool few_threads; /* fewer than there are slow handlers */
	bool tolerant;    /* one thing or other may fail: SIM_FAULT() */
	unsigned slow;    /* weight of slow handlers among the calls */
	bool
	    shortage; /* memory, threads, descriptors, or room in the kernel are out now and then */
} party_plan;

typedef struct client {
	unsigned group;
	bool connected;
	ridl_conn *conn;
	board *at;                      /* whose board it calls */
	sim_board *board;               /* that one */
	sim_board *local;               /* its own, where it publishes one */
	int fd;                         /* a pair's: what it adopts */
	void (*stays)(struct client *); /* when its fibres have ended, until it goes; or NULL */
	bool has_loop, loops;           /* there is an event loop; it shall go on */
	ridl_serving_thread *serving[2];
	unsigned fibres; /* still at work */
	unsigned takers; /* fibres that take a count of conn just now */
	bool done;       /* it calls no more */
} client;

enum { PARTY_CLIENTS = 4 };
typedef struct party {
	party_plan plan;
	const char *address;
	ridl_server *server;
	board at;
	client clients[PARTY_CLIENTS];
	unsigned guests; /* fibres that are not done */
	bool runs;       /* one of the party's is in ridl_server_run() */
	bool over;       /* the server stops, or has stopped */
} party;

extern party the_party;

void party_play(const party_plan *);
/* Two ends of one connection, each of which calls the other. pair.c */
void party_play_pair(const party_plan *);
/* What the two have in common: a client that is connected makes its calls, and goes. */
ridl_conn_options party_conn_options(void);
void party_play_client(client *);
void party_invite(const char *name, void (*fn)(void *), void *ctx);
/* Every other world: the server offers as little room for oneways as it may, and objects are passed more than once. */
bool party_is_tight(void);
void party_tolerate(void);
void party_have_shortage(void);
void party_fate(void *);
/* A client's fibre makes its calls. client.c */
void client_calls(client *);
/* What it has queued leaves: dropping a connection waits for nothing. */
ridl_status client_flush(client *);
/* Futures of all kinds: client_async.c */
void client_async(client *);
/* One after the other, as they end, of this client's connection and of another's. */
void client_crossed(client *);

#endif
