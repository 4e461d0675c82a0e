/* SPDX-License-Identifier: MIT */
#ifndef RI_TRANSPORT_RESOLVE_H
#define RI_TRANSPORT_RESOLVE_H

#include <transport/transport.h>

enum {
	RI_RESOLVE_MAX = 16
}; /* a host rarely has more than two addresses; some have one for each machine */

typedef struct ri_resolved {
	ri_sockaddr at[RI_RESOLVE_MAX];
	size_t n;
	char cause[128]; /* of a failure */
} ri_resolved;

/* As ri_sock_resolve() to connect, but no longer than until deadline: RIDL_E_TIMEOUT. */
ridl_status ri_resolve(const ri_address *, ri_time deadline, ri_resolved *);

#endif
