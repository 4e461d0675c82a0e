/* SPDX-License-Identifier: MIT */
#ifndef RI_CONN_CONN_H
#define RI_CONN_CONN_H

#include <base/arena.h>
#include <base/budget.h>
#include <base/idmap.h>
#include <conn/calls.h>
#include <conn/context.h>
#include <conn/limits.h>
#include <conn/log.h>
#include <conn/method.h>
#include <conn/object.h>
#include <conn/outbox.h>
#include <conn/policy.h>
#include <conn/registry.h>
#include <conn/source.h>
#include <platform/process.h>
#include <ridl/conn.h>
#include <transport/exec.h>

/*
 * A connection: the tables both ends keep about each other, and the rules of docs/protocol.md. It moves frames;
 * what a call means is known by the floors above, which hand down ri_conn_hooks.
 *
 * hub.mu is the connection's lock. Reading is a role, held by one thread at a time (role.c);
 * writing is another (outbox.h). Neither is done under the lock, nor is user code run under it.
 */

/* What a peer offers: what we may have under way with it. */
typedef struct ri_limits {
	uint32_t calls;
	uint32_t frame;
	uint32_t references;
	uint32_t oneway_frames;
	uint32_t oneway_bytes;
} ri_limits;

/* A call of the peer's, from the frame until its answer. The upper floor embeds it. */
typedef struct ri_incoming {
	ri_work work; /* runs it */
	ridl_conn *conn;
	struct ri_incoming *outer; /* the one this thread served before, while it runs */
	ri_list strand;            /* in its object's strand */
	ri_list ending;            /* among those that learn of the connection's end */
	uint32_t id;               /* the peer's; 0: a oneway */
	uint32_t bytes;            /* of its frame: a oneway's credit */
	uint64_t grown;            /* what it takes taken apart, where that is much */
	uint32_t parent;
	uint32_t depth; /* calls that it is nested in at both ends, itself among them */
	ri_time came;
	ri_time deadline;    /* the caller's, as far as known here */
	ridl_status refused; /* RIDL_OK, or why no handler shall run: set before it is run */
	bool listed;  /* lock: it is in conn->incoming, so that an answer is still wanted */
	bool counted; /* in conn->running; once listed, who runs it knows */
	bool
	    charged; /* it lives on after its handler has returned, and takes of its peer's memory */
	bool returned; /* its handler has: the answer counts it out */
	ri_atomic_ptr
	    local; /* a call inside the process: the ri_pending that whoever swaps it out completes */
	/* The peer gave up, or is gone: called once at most, without a lock; a count is held meanwhile. */
	void (*cancelled)(struct ri_incoming *);
	void (*hold)(struct ri_incoming *);
	void (*drop)(struct ri_incoming *);
} ri_incoming;

/* References that came with a frame; what is not claimed is dropped. */
typedef struct ri_claims {
	ridl_object **objects;
	uint32_t *interfaces; /* as the frame names them */
	size_t n;
	bool broken; /* one was never given to the peer */
} ri_claims;

/* How a call ended. */
typedef struct ri_answer {
	ridl_conn *conn;
	ridl_status status;      /* RIDL_OK: a REPLY; else what error says, or an ERROR frame */
	const ridl_error *error; /* set if it ended here; a count of its own */
	const ri_frame *frame;   /* REPLY and ERROR */
	uint8_t *block;          /* NULL, or the block that the frame is in; may be taken */
	ri_claims claims;
} ri_answer;

/* The floor above. */
typedef struct ri_conn_hooks {
	/*
	 * A call has come: makes it something that can be run. object may be NULL: then in->refused will say why.
	 * Takes object, claims and block if it gives one back; NULL without memory.
	 */
	ri_incoming *(*incoming)(
	    ridl_conn *, const ri_frame *, uint8_t *block, ridl_object *object, ri_claims *);
	/* The connection has ended and no handler of it runs: runs as work. May be NULL. */
	void (*ended)(ridl_conn *, ridl_status reason, void *ctx);
	/* A oneway of the peer's has failed: runs as user code, when its handler has returned. May be NULL. */
	void (*oneway_failed)(ridl_conn *, const ridl_error *, void *ctx);
	/* It has told the peer that it goes away, and has nothing left to answer. May be NULL. No lock. */
	void (*idle)(ridl_conn *, void *ctx);
	void *ctx;
} ri_conn_hooks;

/* What holds for a connection from its first moment on. Those of a listener share one. Counted, and not changed. */
typedef struct ri_conn_setup {
	ri_atomic count;
	bool traced; /* frames are printed */
	ridl_wait wait;
	ri_conn_hooks hooks;
	ri_registry *services; /* outlives the connection; or NULL */
	ri_methods *methods;   /* the same */
	ridl_authorize *authorize;
	void *authorize_ctx;
	ri_logger logger;
	ridl_duration timeout; /* of calls, at first */
	ridl_limits limits;    /* the peer's, here; complete */
	char address[];
} ri_conn_setup;

typedef enum ri_role {
	RI_ROLE_FREE,     /* nobody reads; the loop's poller may watch: armed */
	RI_ROLE_HELD,     /* somebody reads */
	RI_ROLE_PROMISED, /* handed to a sleeper, who is on its way */
} ri_role;

typedef enum ri_conn_state {
	RI_CONN_OPEN,
	RI_CONN_LEAVING, /* ended for its users; what was asked of us is still answered and sent */
	RI_CONN_CLOSED,  /* the socket is shut down */
} ri_conn_state;

/*
 * Programs fork. What a child has of its parent's connections are copies: another thread may have held their locks, the
 * sockets and what polls them are shared, and the other end knows of one peer. So nothing of them is touched there,
 * not even a lock: functions that say how it went refuse, all others do nothing, and their memory stays.
 */
struct ridl_conn {
	ri_hub hub;           /* its mu is the connection's lock */
	ri_atomic users;      /* ridl_conn_ref(); the last one closes */
	ri_atomic holds;      /* whatever points here, all users together being one */
	uint32_t generation;  /* set once: of the process that has made it */
	unsigned group;       /* set once: of ri_method.counters */
	ri_conn_setup *setup; /* set once; a count of its own */
	ridl_peer peer;       /* set once; the text follows the structure, or is the address */
	ri_child *child;      /* set once: the program at the other end, or NULL */
	ri_atomic64 timeout;  /* of calls that name none */

	ri_conn_state state; /* mu */
	bool greeted;        /* mu: the peer's HELLO has come */
	bool going_away;     /* mu: the peer starts nothing new, and takes nothing new */
	bool let_in;         /* mu: it was not refused */
	bool paused; /* mu: nothing is read or written until on_connect has let the peer in */
	bool told_going_away; /* mu: we have said so */
	bool told_finished;   /* mu: and that all of the peer's calls are answered */
	bool finished;        /* mu: so has the peer */
	bool dropped_calls;   /* mu: calls of the peer's end without an answer */
	bool sent_eof;        /* mu: while leaving: all was sent, the peer may end too */
	bool ended_due;       /* mu: hooks->ended has not run yet */
	bool sends_bulk;      /* mu: large frames, so the socket's buffer is large too */
	bool
	    overdue; /* mu: what is queued leaves despite corks: not calls alone, or there was no room */
	bool joined;          /* mu: until the loop has forgotten it, and another may have it */
	bool watched;         /* mu: the poller knows the descriptor */
	bool publishes;       /* mu: there are services of its own */
	ri_atomic abandoned;  /* the last user has gone: no handler starts any more */
	unsigned telling;     /* mu: threads inside hooks.idle: hooks.ended comes after them */
	ri_limits peers;      /* mu: what the peer offers */
	ri_context *decides;  /* mu: the thread in on_connect, while it is paused */
	ri_rate complaints;   /* the role holder's: lines in the log about refused calls */
	ri_time linger_until; /* mu: while leaving: not longer than this; 0: not there yet */
	const ridl_error *reason; /* mu: how it ended; set once, with the state */
	const ridl_error *away;   /* mu: what the peer's GOAWAY said */

	ri_role role;      /* mu */
	int fd;            /* -1 once closed; closed when nobody reads or writes */
	ri_waiter *reader; /* mu: who holds the role, if that is a waiter that can be woken */
	ri_frame_in in;    /* the role holder's */
	ridl_duration recv_timeout; /* the role holder's: as the socket has it */
	ri_wait_policy policy;      /* the role holder's */
	ri_outbox out;              /* mu, but for the batch */
	uint64_t queued;            /* mu: bytes ever appended */
	unsigned corked;            /* mu: by the user; holds back calls */
	unsigned
	    batched; /* mu: drivers that run its work; their answers leave together after it */

	struct ri_loop *own_loop; /* mu: made by ridl_conn_fd() */
	struct ri_loop *loop;     /* mu: that serves it */
	ri_source source;         /* what its poller reports on */
	ri_list in_loop;          /* loop's lock: in loop->conns or loop->gone */
	ri_list ready;            /* loop's lock: in loop->ready */
	ri_list timed;            /* the loop's driver's: in loop->timed */
	uint32_t armed;           /* mu: what the poller watches it for */
	unsigned in_row;   /* mu: pieces of its work that the driver took one after the other */
	unsigned unwaited; /* mu: pending calls that nobody waits for */
	unsigned quiet;    /* mu: looks for idle ones since it has moved */

	ri_calls calls;    /* mu */
	ri_list leaving;   /* mu: oneways, until their bytes have left */
	ri_list deadlines; /* mu: ri_pending that nobody waits for, by deadline */
	ri_idmap incoming; /* mu: by the peer's id */
	ri_budget memory;  /* mu: bytes of those */
	ri_budget unread;  /* mu: frames that wanted an answer while too much lay in the outbox */
	ri_rate cancels, pings, releasing; /* mu */
	ri_time greet_by;                  /* mu: the peer has to have greeted; RI_NEVER */
	ri_time frame_by; /* mu: the frame that has begun has to have ended; RI_NEVER */
	ri_time came;     /* the role holder's: what it routes; 0: nobody has asked */
	uint64_t
	    moved; /* mu: what frames_seen and queued came to at the last look for idle ones */
	uint64_t
	    frames_seen; /* mu: frames that have come whole, when the role was given back last */
	uint64_t bytes_in;     /* the role holder's: that have come */
	uint64_t bytes_seen;   /* mu: as many, when the role was given back last */
	uint64_t ended_calls;  /* mu: of the peer's, oneways too; and those that were refused */
	uint64_t failed_calls; /* mu: of these */
	ridl_duration longest; /* mu: that one of them took */
	struct {
		struct ri_method *method;
		ri_time came;
		unsigned n;
	} answered;    /* mu: alike, and to be timed when they leave */
	ri_work ended; /* runs hooks->ended */

	ridl_object *called; /* the role holder's: what it found there last */
	uint32_t called_id;  /* the role holder's */
	unsigned running;    /* mu: calls of the peer's, oneways too, not finished */
	ri_atomic_ptr
	    own_services; /* mu, to make it: ri_registry, of what is published on this connection */
	uint32_t exported;           /* mu: references the peer holds, or may */
	uint32_t imported;           /* mu: objects of the peer's that we hold */
	struct ri_exports *exports;  /* mu: see refs.c */
	ri_idmap imports;            /* mu: id to ri_remote */
	struct ri_release *releases; /* mu: references to give back, gathered for one frame */
	uint32_t n_releases, releases_cap; /* mu */

	uint32_t window_frames; /* mu: oneways sent and not credited */
	uint32_t window_bytes;
	uint32_t owed_frames; /* mu: oneways of the peer's, handled and not credited */
	uint32_t owed_bytes;
	uint32_t taken_frames; /* mu: oneways of the peer's, not credited yet */
	uint32_t taken_bytes;
};

/* Life: conn.c */

/* Whether this process has it from its parent, by fork(). */
static inline bool
ri_conn_is_inherited(const ridl_conn *conn)
{
	return conn->generation != ri_process_generation();
}

/* RIDL_OK, or RIDL_E_CLOSED if it is inherited. */
ridl_status ri_conn_check_inherited(const ridl_conn *);

/* The program at the other end: the connection lets go of it in the end. Takes child; before anybody else sees it. */
void ri_conn_set_child(ridl_conn *, ri_child *child);

/* A copy with one count, whose limits are those that were given, or the defaults. RIDL_E_INVALID, _NO_MEMORY. */
ridl_status ri_conn_setup_new(
    const ri_conn_setup *, const char *address, const ridl_limits *given, ri_conn_setup **out);
void ri_conn_setup_unref(ri_conn_setup *);

/* Takes fd (also when it fails). Its HELLO is queued. One user count. */
ridl_status ri_conn_new(int fd, ri_conn_setup *, ridl_conn **out);
void ri_conn_hold(ridl_conn *);
void ri_conn_release(ridl_conn *);

/* What becomes of the peer's calls that are not answered yet. */
typedef enum ri_ending {
	RI_END_BROKEN, /* nothing can be sent any more */
	RI_END_CANCEL, /* they are cancelled; what was said before still goes */
	RI_END_FINISH, /* they are answered first */
} ri_ending;

/* Ends the connection for that reason, unless it has ended: every pending call with it. Takes error. */
void ri_conn_end(ridl_conn *, ri_ending, const ridl_error *error);
/* The same with a message made here. */
void ri_conn_fail(ridl_conn *, ri_ending, ridl_status, ridl_origin, const char *format, ...)
    RIDL_PRINTF(5, 6);

/* The same for want of memory. */
void ri_conn_out_of_memory(ridl_conn *);

/* A line in the log, with who the peer is at its end. User code runs: no lock is held. */
void ri_conn_log(ridl_conn *, ridl_log_level, const char *format, ...) RIDL_PRINTF(3, 4);

/* Waits for the peer's HELLO. How the connection ended, if it comes to that; RIDL_E_TIMEOUT. */
ridl_status ri_conn_wait_hello(ridl_conn *, ri_time deadline);

/* This thread decides from here on whether the peer may begin. */
void ri_conn_decide(ridl_conn *);
/* The peer may begin: our greeting leaves, and reading starts. */
void ri_conn_let_in(ridl_conn *);

/* ri_work.run of conn->ended. */
void ri_conn_run_ended(ri_work *);
/* hooks.ended will not be called: nobody was told that it began. */
void ri_conn_forget_ended(ridl_conn *);

/* The peer learns that nothing new is taken. Finished: and that it gets no answer only to what was not executed. */
void ri_conn_queue_goaway_locked(ridl_conn *, ridl_status, const char *message, bool finished);
/* Tells the peer that nothing new will be taken, and why. */
void ri_conn_go_away(ridl_conn *, ridl_status, const char *message);

/* The same where the connection is broken next: at once, before all that has not begun to leave, which never will. */
void ri_conn_say_last(ridl_conn *, ridl_status, const char *message);

/*
 * Tells the peer that the end begins; and, once nothing of its calls is under way, that what it has had no answer to was not
 * executed: unless that is not so.
 */
void ri_conn_say_goodbye_locked(ridl_conn *, const char *message);

/* Says why in place of the greeting: the peer was not let in. Its end is for the caller to bring about. */
void ri_conn_refuse(ridl_conn *, ridl_status, const char *message);

/* A count on how the connection ended, as a failure of its calls: for ri_error_show(). */
const ridl_error *ri_conn_reason_locked(ridl_conn *);

/* Nobody uses it any more, and nothing of it is left to run: a loop need not keep it. */
bool ri_conn_is_over_locked(const ridl_conn *);

/* If nobody needs the descriptor any more it is closed, and `ended` is queued when it is due. */
void ri_conn_settle_locked(ridl_conn *, ri_hub_wakeup *);

/* The last user is gone: so is what ridl_conn_fd() made. In eventloop.c. */
void ri_conn_drop_own_loop(ridl_conn *);

/* Sending: send.c */

typedef struct ri_outgoing {
	const struct iovec *body; /* in pieces, which may be memory of the caller's */
	size_t n_pieces;
	size_t body_len;             /* of them all */
	ridl_object *const *objects; /* the references in it, by index */
	const uint32_t *interfaces;  /* as what: ids */
	size_t n_objects;
} ri_outgoing;

typedef struct ri_call_start {
	uint32_t object;
	uint32_t method;
	ridl_duration timeout; /* what is left of its time, for the peer to know */
	ri_time deadline;
	bool oneway;
	bool no_wait;
	bool passed_on; /* for another peer: as much of it may lie unread as of answers */
	bool unwaited;  /* nobody will wait for it here and now: its deadline is ours to watch */
	const char *method_name; /* for messages */
} ri_call_start;

/*
 * Starts a call: waits for room until its deadline, lists it as pending and sends it. After a failure it was
 * not sent, and not listed. pending is NULL for a oneway.
 * RIDL_E_TIMEOUT, _WOULD_BLOCK (_OVERLOADED if it is passed on), _TOO_BIG, _NOT_SENT, _GOING_AWAY, _CLOSED, _NO_MEMORY ...
 */
ridl_status ri_conn_call(ridl_conn *, const ri_call_start *, const ri_outgoing *, ri_pending *);

/* Ends a pending call here, if it has not ended. Takes error. */
void ri_conn_give_up(ridl_conn *, ri_pending *, const ridl_error *error);

/* It has left the table, or the list of those that leave. */
void ri_pending_removed_locked(ridl_conn *, ri_pending *);
/* Who waits for it shall look again. */
void ri_pending_wake_waiters_locked(ri_pending *);
/* It is decoded: the middle of ri_pending_complete(). From the end of the lock on p may be gone, but for its drop. */
void ri_pending_ended_locked(ri_pending *, uint32_t state, ri_hub_wakeup *);
/* Completes a call inside the process. */
void ri_pending_complete(ri_pending *, ri_answer *);
/* Completes a call that was removed from the table: it ended here. Takes error. */
void ri_conn_complete(ridl_conn *, ri_pending *, const ridl_error *error);

/*
 * When it is to be ended for want of an answer: never, once somebody has taken it out to complete it. Whoever waits
 * is woken then, and must not try again and again meanwhile.
 */
ri_time ri_pending_expiry_locked(const ridl_conn *, const ri_pending *);

/* A deadline for a pending call that nobody waits for; replaces the earlier one. */
void ri_pending_set_deadline(ridl_conn *, ri_pending *, ri_time deadline);

/* The same for one just started. */
void ri_conn_watch_deadline_locked(ridl_conn *, ri_pending *, ri_hub_wakeup *);

/* Ends what is past its deadline. */
void ri_conn_expire(ridl_conn *, ri_time now);

/* The next deadline, or RI_NEVER. */
ri_time ri_conn_next_deadline_locked(const ridl_conn *);

/* There is a new one: the loop looks at it. */
void ri_conn_tell_deadline_locked(ridl_conn *, ri_hub_wakeup *);

/* Completes the oneways whose bytes have left. Gives the lock up meanwhile. */
void ri_conn_complete_left_locked(ridl_conn *);

/*
 * Answers: REPLY for RIDL_OK, else ERROR with body a ridl.wire.Failure. Whether the peer still wanted it. Never
 * waits. The answer of a oneway is its credit.
 */
bool ri_conn_answer(ri_incoming *, ridl_status, const ri_outgoing *);

/* Whether every call of the peer's has been run and answered. */
bool ri_conn_is_idle_locked(const ridl_conn *);
/* Tells hooks->idle, if that is so and it wants to know. Without the lock. */
void ri_conn_tell_idle(ridl_conn *);

/* What a call of the peer's takes of its memory here. */
static inline uint64_t
ri_incoming_charge(const ri_incoming *in)
{
	return (uint64_t)in->bytes + 512 + in->grown;
}

/* Taken apart it takes so many bytes more. False: its peer may not have so much, and nothing has changed. */
bool ri_incoming_grow(ri_incoming *, size_t bytes);
/* So many of them are not needed after all. */
void ri_incoming_shrink(ri_incoming *, size_t bytes);

/*
 * A call has returned from its handler (or will never run), and gives so much of its peer's memory back: may end the
 * connection's life.
 */
void ri_conn_done_running(ridl_conn *, uint64_t charge);
/* When the last user has gone and no thread serves nobody comes for what is left to run: it is run here, without the lock. */
void ri_conn_run_leftovers(ridl_conn *);
/* The same, if its answer did not say so already. */
void ri_incoming_done(ri_incoming *, bool lives_on);
/* What such a call took of its peer's memory is free again. */
void ri_incoming_uncharge(ri_incoming *);

/* Appends a control frame. False: no memory; the connection will be ended by who asked. */
bool ri_conn_control_locked(
    ridl_conn *, uint8_t kind, uint32_t call, uint32_t status, const uint8_t *body, size_t len);

/* A oneway of that many bytes is handled: the peer may send another. */
void ri_conn_credit_locked(ridl_conn *, uint32_t bytes);

/* Writes what is there, unless corked or somebody does. Gives the lock up meanwhile. */
void ri_conn_flush_locked(ridl_conn *);
/* The same for what may wait until the driver that appended it has run the rest of its batch. */
void ri_conn_flush_batch_locked(ridl_conn *);
/* The same despite corks. */
void ri_conn_push_out_locked(ridl_conn *);
/* The same for who has only come by: despite corks if more than calls is queued. */
void ri_conn_push_overdue_locked(ridl_conn *);
/* Whether a cork holds back what is queued. */
bool ri_conn_is_corked_locked(const ridl_conn *);

/* Input: input.c */

/* Routes every complete frame in the reader's buffer. By the role holder, without the lock. */
void ri_conn_route(ridl_conn *);
/* When what is being routed came: the same for all frames that came together. */
ri_time ri_conn_came(ridl_conn *);

/* References: refs.c */

void ri_refs_init(ridl_conn *);
void ri_refs_done(ridl_conn *);
/* Under the lock: lists objects as references in a frame, counting them; all or none. */
ridl_status ri_refs_export_locked(ridl_conn *, const ri_outgoing *, ri_ref *out);
/* Takes that back: the frame was not sent. */
void ri_refs_unexport_locked(ridl_conn *, const ri_ref *, size_t n);
/* Room for many of them. */
ri_ref *ri_refs_room(size_t n);
void ri_refs_free_room(ri_ref *);
/*
 * What a frame's references stand for here. RIDL_E_NO_MEMORY: the peer counts some that we could not
 * keep, so the connection must end; RIDL_E_TOO_BIG: it passes more than it may. claims->broken: it named what it was never given.
 */
ridl_status ri_refs_claim(ridl_conn *, const ri_frame *, ri_claims *);
/* Drops what was not taken out (set to NULL), and the list. */
void ri_claims_done(ri_claims *, ri_hub *);
/* The object of that id that the peer may call, with a count; or NULL, and why. */
ridl_object *ri_refs_target(ridl_conn *, uint32_t id, ridl_status *why);
/* The peer gives back n references of id: false if it never had them. *out_last: to unref, or NULL. */
bool ri_refs_released_locked(ridl_conn *, uint32_t id, uint32_t n, ridl_object **out_last);
/* Turns the gathered releases into frames. False: no memory. */
bool ri_refs_send_releases_locked(ridl_conn *);
/* A proxy of the service by that name. Never NULL. */
ridl_object *ri_refs_service(ridl_conn *, const ridl_interface_table *);
/* The connection has ended: proxies are dead, what the peer held is dropped. */
void ri_refs_end_locked(ridl_conn *, ri_hub_wakeup *);
void ri_refs_drop_exports(ridl_conn *);

/* The reader role and waiting: role.c */

/*
 * Waits until over, reading if nobody else does, and running what this thread may run. RIDL_OK: over;
 * RIDL_E_TIMEOUT: not until deadline, though all that had arrived by then was taken in.
 * RIDL_E_NO_MEMORY: a thread without memory to sleep. RIDL_E_WOULD_DEADLOCK: it would wait for what cannot come before
 * it has returned from on_connect.
 */
ridl_status ri_conn_wait(ridl_conn *, ri_wait *);
ridl_status ri_conn_wait_locked(ridl_conn *, ri_wait *);

/* Whether nothing of the peer is read yet, not even its end: it was not let in. */
bool ri_conn_is_held_back_locked(const ridl_conn *);
/* The same, and nothing will be before this thread has returned. */
bool ri_conn_waits_for_itself(ridl_conn *);

/*
 * A loop's turn: the poller saw something; or it was not asked (0), and would say so if something had come. Reads what is there
 * and routes it. False: nothing was, or somebody else reads.
 */
bool ri_conn_readable(ridl_conn *, uint32_t seen);

/* A loop's turn: ends what is past its deadline, when all that has come by now is taken in. */
void ri_conn_look_and_expire(ridl_conn *, ri_time now);

/* Has the poller watch as the connection's state asks for. */
void ri_conn_rearm_locked(ridl_conn *);

/*
 * Waits until a pending call has ended and w is over, as ri_conn_wait() or ri_hub_wait() does; conn may be NULL for a
 * call inside the process. Calls nested in it run on this thread.
 */
ridl_status ri_pending_wait(ridl_conn *, ri_pending *, ri_wait *);
/*
 * The parts of such a wait, for any.c. From its beginning on this waiter runs the calls nested in p, unless another does; also
 * those that have come already, which would wait for another serving thread, and there may be none.
 */
void ri_wait_begins_locked(ridl_conn *, ri_pending *, ri_waiter *, ri_wait_node *);
void ri_wait_ends_locked(ridl_conn *, ri_pending *, ri_waiter *, ri_wait_node *);

#endif
