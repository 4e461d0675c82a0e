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
} party_plan;

typedef struct client {
	unsigned group;
	bool connected;
	ridl_conn *conn;
	sim_board *board;
	ridl_serving_thread *serving[2];
	unsigned fibres; /* still at work */
} client;

enum { PARTY_CLIENTS = 4 };
typedef struct party {
	party_plan plan;
	const char *address;
	ridl_server *server;
	board at;
	client clients[PARTY_CLIENTS];
	unsigned guests; /* fibres that are not done */
	bool over;       /* the server has stopped */
} party;

extern party the_party;

void party_play(const party_plan *);
/* A client's fibre makes its calls. client.c */
void client_calls(client *);
/* What it has queued leaves: dropping a connection waits for nothing. */
void client_flush(client *);
/* Futures of all kinds: client_async.c */
void client_async(client *);

#endif
