/* SPDX-License-Identifier: MIT */
/*
 * Every limit: RI_LIMIT(member of ridl_limits, default, least, most, "what it bounds", "what happens beyond it"). The code takes its defaults from
 * here, and docs/limits.md is made of it: tests/lint/limits.py.
 */
#define KIB(n) ((uint64_t)(n) << 10)
#define MIB(n) ((uint64_t)(n) << 20)

/* Offered to the peer; the least is what every peer may count on before it has seen the offer. */
RI_LIMIT(calls, 1024, 16, 32768, "calls of the peer's that are not answered",
    "it is hung up on, `RIDL_E_PROTOCOL`: its library keeps to what it was offered, and waits")
RI_LIMIT(frame_bytes, MIB(4), KIB(64), MIB(64), "one message of the peer's, in bytes",
    "the peer's library refuses it, `RIDL_E_TOO_BIG`; who sends it is hung up on, "
    "`RIDL_E_PROTOCOL`")
RI_LIMIT(references, 65536, 16, 65536, "objects of the peer's that are held here",
    "the peer's library waits; who passes more is hung up on, `RIDL_E_PROTOCOL`")
RI_LIMIT(oneways, 1024, 1024, 65536, "oneways of the peer's that are not handled",
    "the peer's library waits; who sends more is hung up on, `RIDL_E_PROTOCOL`")
RI_LIMIT(oneway_bytes, MIB(1), KIB(64), MIB(64), "the same in bytes", "the same")

/* What a peer may make us keep. */
RI_LIMIT(unfinished_calls, 8192, 16, 1048576,
    "calls of the peer's whose handlers have not returned, cancelled ones too",
    "calls are refused, `RIDL_E_OVERLOADED`")
RI_LIMIT(waiting_calls, 64, 1, 32768, "the same while no thread of a server is free",
    "calls are refused, `RIDL_E_OVERLOADED`")
RI_LIMIT(memory, MIB(64), KIB(128), MIB(1048576),
    "bytes of those calls, 512 more for each, and what one takes when it is taken apart, above "
    "16 KiB",
    "calls are refused, `RIDL_E_OVERLOADED`")
RI_LIMIT(outbox_bytes, MIB(64), KIB(64), MIB(1048576),
    "bytes that wait for the peer to read them", "calls are refused, `RIDL_E_OVERLOADED`")
RI_LIMIT(unread_answers, 65536, 16, 1048576,
    "questions of a peer that does not read, after `outbox_bytes`",
    "it is hung up on, `RIDL_E_PROTOCOL`")
RI_LIMIT(send_bytes, MIB(1), KIB(64), MIB(1048576),
    "bytes of our own calls that wait for the peer to read them",
    "the caller waits, to its deadline: `RIDL_E_TIMEOUT`; `RIDL_E_WOULD_BLOCK` with `no_wait`")

/* How often. */
RI_LIMIT(cancels, 100000, 1024, 1000000000, "cancels of the peer's in a second",
    "it is hung up on, `RIDL_E_PROTOCOL`")
RI_LIMIT(pings, 10000, 16, 1000000000, "pings of the peer's in a second",
    "it is hung up on, `RIDL_E_PROTOCOL`")
RI_LIMIT(releases, 1000000, 65536, 1000000000, "references that the peer gives back in a second",
    "it is hung up on, `RIDL_E_PROTOCOL`")

/* How long, on a server. */
RI_LIMIT(handshake_time, RIDL_SECONDS(10), RIDL_MS(1), RIDL_FOREVER,
    "from the accept (or `on_connect`) to the peer's greeting",
    "it is hung up on, `RIDL_E_CLOSED`")
RI_LIMIT(frame_time, RIDL_SECONDS(30), RIDL_MS(1), RIDL_FOREVER,
    "from the first byte of a message to its last", "it is hung up on, `RIDL_E_CLOSED`")
RI_LIMIT(idle_time, RIDL_FOREVER, RIDL_MS(1), RIDL_FOREVER,
    "without a message or a call under way, either way, up to a quarter longer",
    "it is hung up on, `RIDL_E_CLOSED`")

/* How many, on a server. */
RI_LIMIT(connections, 65536, 1, 1048576, "peers",
    "who comes is told `RIDL_E_OVERLOADED`, and hung up on")
RI_LIMIT(connections_per_user, 32768, 1, 1048576,
    "peers with the same user id, where that is known",
    "who comes is told `RIDL_E_OVERLOADED`, and hung up on")

#undef KIB
#undef MIB
#undef RI_LIMIT
