/* SPDX-License-Identifier: MIT */
#ifndef EVENTLOOP_CLIENT_H
#define EVENTLOOP_CLIENT_H

#include "events.ridl.h"

/*
 * The one client of all three loops. It starts a call and goes on in callbacks; all of it runs
 * inside ridl_conn_process(), and knows nothing of the loop.
 */
void client_start(ridl_conn *conn);

/* Whether all calls have ended. */
bool client_is_done(void);

/* Drops what it has. st is how the connection did; what goes wrong is printed. Gives the exit status. */
int client_end(ridl_status st);

#endif
