/* SPDX-License-Identifier: MIT */
#ifndef RIDL_LIMITS_H
#define RIDL_LIMITS_H

#include <ridl/types.h>

RIDL_BEGIN_DECLS

/*
 * What a peer may make this end keep, do, and wait for. Only a time can be without a limit, as RIDL_FOREVER: a member that
 * is 0 means its default, and docs/limits.md says of each what that is and what happens beyond it. In
 * short: new work is refused with RIDL_E_OVERLOADED and may be tried later; who breaks what the two ends have agreed on is hung up
 * on, and told why. Answers, cancels and releases are always read, within the rates below.
 *
 * A value that is out of range is RIDL_E_INVALID from where the options are used.
 */
typedef struct ridl_limits {
	size_t size; /* sizeof(ridl_limits) */

	/* Offered to the peer, whose library stays within them. */
	uint64_t calls;
	uint64_t frame_bytes;
	uint64_t references;
	uint64_t oneways;
	uint64_t oneway_bytes;

	/* What a peer may make us keep. */
	uint64_t unfinished_calls;
	uint64_t waiting_calls;
	uint64_t memory;
	uint64_t outbox_bytes;
	uint64_t unread_answers;
	uint64_t send_bytes;

	/* How often, in a second. */
	uint64_t cancels;
	uint64_t pings;
	uint64_t releases;

	/* Of a server's connections: how long, and how many. */
	ridl_duration handshake_time;
	ridl_duration frame_time;
	ridl_duration idle_time;
	uint64_t connections;
	uint64_t connections_per_user;
} ridl_limits;

RIDL_END_DECLS

#endif
