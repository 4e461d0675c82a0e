/* SPDX-License-Identifier: MIT */
#ifndef TEST_BADPEERS_H
#define TEST_BADPEERS_H

#include <stddef.h>

/*
 * Conversations of a peer with libridl that break a rule of docs/protocol.md, or come close to it. One line each:
 *
 *   > ITEMS          the peer sends this: talk.h
 *   < FRAME          what it is sent next. RELEASE and CREDIT are passed over where another frame is expected
 *   alive            a PING is answered: the connection stays
 *   end STATUS TEXT  it is thrown out, for that reason, having been told so
 *   gone STATUS      the connection ends so
 *   eof reset        the peer stops sending; vanishes
 *   pongs N          as many PONGs
 *   hold unhold      from here on, and until there, oneways of the Worker do not return
 *   deferred N       until the peer's calls of Extra.hello are so many; nobody answers them
 *   answer           all of these are answered
 *   close            libridl closes the connection; as a server, that of these calls
 *
 * and where libridl is asked to call the peer:
 *
 *   start WHAT N     begins N calls (1) of that method
 *   fails WHAT STATUS   such a call cannot be begun
 *   ends STATUS      how the first of them ended that has not been asked for
 *   ends REFUSED bare   the same, without a detail
 *   sum N            the same of add(): with this result
 *   cancel           gives up the first of them
 *
 * A line of nothing but "> hi" lets both finish their greeting. At the end of what has not ended the peer is alive, and
 * ends.
 */
typedef struct bad_peer {
	const char *rule;
	int roles; /* in which libridl is tested */
	const char *talk;
} bad_peer;

enum { AS_SERVER = 1, AS_CLIENT = 2, AS_BOTH = 3 };

extern const bad_peer bad_peers[];
extern const size_t n_bad_peers;

#endif
