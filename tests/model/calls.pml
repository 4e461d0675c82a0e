/* SPDX-License-Identifier: MIT */
/*
 * Call ids, cancels and late answers, as in runtime/src/conn/{calls,pending,input,send,conn}.c.
 *
 * One end makes calls; threads give them up (a deadline is the same) and one may close; its reader takes the answers. The other end
 * keeps a table of what it was asked, answers in any order, and answers a CANCEL at once. Frames are
 * delivered in order. What is done under a connection's lock is one step; completing a call that was removed is another.
 *
 * Bounded: three calls in a table of two slots, so that a slot is used again; generations of two bits. Each call names
 * itself in its answer (`serial`), which no real frame does: that is how the model knows whose answer it is.
 */

#define CALLS 3
#define SLOTS 2

#define OPEN 0
#define LEAVING 1

#define CALL 0
#define CANCEL 1

/* Our end: ri_calls. A pending call is its serial, from 1. */
byte slot_pending[SLOTS];
byte slot_generation[SLOTS];
bool slot_used[SLOTS];
byte used;
byte slot_of[CALLS + 1], generation_of[CALLS + 1];
bool listed[CALLS + 1]; /* ri_pending.id is not 0 */
bool made[CALLS + 1];
byte completed[CALLS + 1];
byte state = OPEN;

/* The peer's conn->incoming, by slot of the id: two ids of one slot are never there together. */
byte incoming[SLOTS];
byte incoming_generation[SLOTS];

chan to_peer = [8] of { byte, byte, byte, byte }; /* kind, slot, generation, serial */
chan to_us = [8] of { byte, byte, byte };	  /* slot, generation, serial */

inline complete(p)
{
	completed[p]++;
	assert(completed[p] == 1)
}

inline free_slot(s)
{
	slot_pending[s] = 0;
	slot_used[s] = false;
#ifndef MUTANT_NO_GENERATION
	slot_generation[s] = (slot_generation[s] + 1) % 4;
#endif
	used--
}

/* ri_conn_call(): may_start_locked(), ri_calls_add() */
active proctype caller()
{
	byte p = 1, s;

	do
	:: p <= CALLS ->
		atomic {
			used < SLOTS || state != OPEN;
			if
			:: state != OPEN -> break
			:: else
			fi;
			if
			:: !slot_used[0] -> s = 0
			:: slot_used[0] -> s = 1
			fi;
			slot_used[s] = true;
			slot_pending[s] = p;
			used++;
			slot_of[p] = s;
			generation_of[p] = slot_generation[s];
			listed[p] = true;
			made[p] = true;
			to_peer!CALL, s, slot_generation[s], p
		}
		p++
	:: else -> break
	od
}

/* ri_conn_give_up(), ri_conn_expire(): remove_locked(), give_up_locked(); whoever removed it completes it. */
active [2] proctype giver()
{
	byte p;
	bool removed;

	select(p : 1 .. CALLS);
	atomic {
		made[p];
		removed = listed[p];
#ifdef MUTANT_GIVE_UP_LOOKS_TWICE /* whether it is there is looked up outside the lock */
	}
	atomic {
#endif
		if
		:: removed ->
			listed[p] = false;
			slot_pending[slot_of[p]] = 0;
			if
			:: state == OPEN -> to_peer!CANCEL, slot_of[p], generation_of[p], p
			:: else
			fi;
#ifdef MUTANT_GIVE_UP_FREES /* the slot is free before the peer is done */
			free_slot(slot_of[p])
#endif
		:: else
		fi
	}
	if
	:: removed -> complete(p)
	:: else
	fi
}

/* take_answer(): ri_calls_answered() */
active proctype reader()
{
	byte s, g, serial, p;

	do
	:: atomic {
		to_us?s, g, serial;
		/* An answer to a call that was never made would close. */
		assert(slot_used[s]);
#ifndef MUTANT_NO_GENERATION
		assert(slot_generation[s] == g);
#endif
		p = slot_pending[s];
#ifdef MUTANT_LATE_KEEPS_SLOT
		if
		:: p != 0 -> free_slot(s)
		:: else
		fi;
#else
		free_slot(s);
#endif
		if
		:: p != 0 -> listed[p] = false
		:: else
		fi
	   }
	   if
	   :: p != 0 ->
		assert(p == serial); /* it is the answer to this call */
		complete(p)
	   :: else
	   fi
	od
}

#ifdef CLOSER
/* ridl_conn_close(): collect_pending(), ri_calls_take_any(). Answers that cross it are late. */
active proctype closer()
{
	byte gone[SLOTS];

	atomic {
		state = LEAVING;
		gone[0] = slot_pending[0];
		gone[1] = slot_pending[1];
		slot_pending[0] = 0;
		slot_pending[1] = 0;
		listed[gone[0]] = false;
		listed[gone[1]] = false;
#ifdef MUTANT_CLOSE_FREES /* what is closed over is forgotten, and its answer breaks the protocol */
		if :: gone[0] != 0 -> free_slot(0) :: else fi;
		if :: gone[1] != 0 -> free_slot(1) :: else fi
#endif
	}
#ifndef MUTANT_CLOSE_COMPLETES_NONE
	if :: gone[0] != 0 -> complete(gone[0]) :: else fi;
	if :: gone[1] != 0 -> complete(gone[1]) :: else fi
#endif
}
#endif

/* The peer: take_call(), take_cancel(), ri_conn_answer(). */
active proctype peer()
{
	byte kind, s, g, serial;

	do
	:: atomic {
		to_peer?kind, s, g, serial;
		if
		:: kind == CALL ->
			assert(incoming[s] == 0); /* overdraft_locked(): a second call with that id */
			incoming[s] = serial;
			incoming_generation[s] = g
		:: kind == CANCEL ->
#ifdef MUTANT_CANCEL_FORGETS /* it is taken out, and nobody answers it */
			if
			:: incoming[s] != 0 && incoming_generation[s] == g -> incoming[s] = 0
#else
			if
			:: incoming[s] != 0 && incoming_generation[s] == g ->
				to_us!s, g, incoming[s];
#ifndef MUTANT_CANCEL_STAYS_LISTED /* its handler answers it once more */
				incoming[s] = 0
#endif
#endif
			:: else /* the answer is on its way */
			fi
		fi
	   }
	:: atomic {
		incoming[0] != 0 ->
		to_us!0, incoming_generation[0], incoming[0];
		incoming[0] = 0
	   }
	:: atomic {
		incoming[1] != 0 ->
		to_us!1, incoming_generation[1], incoming[1];
		incoming[1] = 0
	   }
	od
}

/* When nothing moves any more every call has completed once, and every slot is free on both ends. */
init
{
	byte p = 1;

	timeout ->
	do
	:: p <= CALLS ->
		assert(state != OPEN || made[p]);
		assert(!made[p] || completed[p] == 1);
		p++
	:: else -> break
	od;
	assert(used == 0 && incoming[0] == 0 && incoming[1] == 0)
}
