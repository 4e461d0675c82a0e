/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_ROLE_H
#define RI_CONN_ROLE_H

#include <conn/conn.h>

/* The reader role itself, for those that wait in other ways than ri_conn_wait(). */

/* Takes it, when it is free or was promised. w: who can be woken while holding it; NULL: the loop's driver. */
void ri_role_take_locked(ridl_conn *, ri_waiter *w);
/* Lets go of it: a sleeper that may read gets it, or it is free. */
void ri_role_exit_locked(ridl_conn *, ri_hub_wakeup *);
/* With the role, without the lock: reads once, and routes. wait: for as long as the receive timeout says. */
ri_io ri_role_read(ridl_conn *, bool wait);
/*
 * With the role, without the lock: reads all there is, before something is ended for want of an answer. One that has come
 * by then counts, whatever lies before it.
 */
void ri_role_drain(ridl_conn *);

#endif
