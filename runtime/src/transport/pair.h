/* SPDX-License-Identifier: MIT */
#ifndef RI_TRANSPORT_PAIR_H
#define RI_TRANSPORT_PAIR_H

#include <platform/socket.h>

/*
 * Listeners inside this process. No other process can see them.
 */

/* Gives *out_fd, readable when somebody has dialled. RIDL_E_IN_USE, _NO_MEMORY, _SYSTEM. */
ridl_status ri_pair_listen(const char *name, int *out_fd);
/* Closes it, and what was not accepted. */
void ri_pair_close(int listener);
/* As ri_sock_accept(); descriptors cannot run out here. */
ri_io ri_pair_accept(int listener, int *out_fd);
/* RIDL_E_REFUSED: nobody of that name, or RIDL_E_OVERLOADED: too many wait there already. */
ridl_status ri_pair_dial(const char *name, int *out_fd);

#endif
