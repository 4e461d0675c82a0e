/* SPDX-License-Identifier: MIT */
/*
 * The reader role of a connection, as in runtime/src/conn/{role,hub,pending,loop}.c.
 *
 * What is there: a waiter (0) that waits for call A for ever; a second (1) that waits for call B, with a deadline
 * if it likes; a call of the peer's nested in A, whose handler makes call C and waits for it inside
 * the wait it runs in (waiter 2, on the same thread); a thread that pushes a piece of work; one that closes; and a peer
 * that may hang up whenever it likes. With LOOP also a loop with a level-triggered poller, a call
 * that nobody waits for, a reference exported by a oneway (EXPORT), and an on_connect that is not over yet; with SERVED it
 * only serves. ONE: without the second waiter.
 *
 * What the code does under the connection's lock is one atomic step; what it does after it (unparking, telling the
 * loop, reading, routing) is steps of its own. A parker is a token. Time passes when it likes.
 *
 * Bounded: each call is made once, one nested call, one unsolicited one, one piece of work. That suffices because no code
 * looks at how many there are: one more call does what the second one did.
 */

#define NONE 255
#define A 0 /* calls, and who waits for them */
#define B 1
#define C 2
#define U 3 /* nobody waits for it */
#define NEST 4 /* frames besides answers */
#define CALL 5
#define DRIVER 2 /* threads: 0 and 1 wait */

#define FREE 0
#define HELD 1
#define PROMISED 2

#define OPEN 0
#define LEAVING 1
#define CLOSED 2

#ifndef TIMED
#define TIMED false
#endif
#ifndef NESTS
#define NESTS false
#endif
#ifdef LOOP
#define HAS_LOOP true
#else
#define HAS_LOOP false
#endif

/* The connection. */
byte role = FREE;
byte reader = NONE;
byte state = OPEN;
bool fd_open = true;
bool pending[4];
byte unwaited;
#ifdef SERVED
bool exported = true;
#else
bool exported; /* or services are published */
#endif
byte running;
byte work;      /* in hub.work: not `nests` */
byte nest_work; /* in hub.work: `nests` */

/* Its waiters. */
bool sleeping[3], may_read[3], promised[3], waiting[3], answered[4], left[3];
byte inbox[3];
byte thread_of[3];

/* Parkers. */
bool token[3];
bool expired;

/* The loop. */
bool paused = HAS_LOOP; /* on_connect has not let the peer in yet */
bool told, ready, asleep, wake_fd;
bool watched;
bool armed_in;
byte vain; /* reports in a row that led to nothing */

/* The world. */
chan net = [6] of { byte };
bool eof;  /* the peer has closed its end */
bool shut; /* we have shut the socket down */
bool sent_eof;
bool called[4], nest_done, call_came;
byte readers;

#define readable (len(net) > 0 || eof || shut)

#define is_held_back (paused && state == OPEN)

/* wanted_events_locked(), but for RI_POLL_HANGUP, which is always there. */
#define wanted_in (role == FREE && !is_held_back && (state == LEAVING || exported || unwaited > 0))

/* ri_conn_rearm_locked() */
inline rearm()
{
	if
	:: HAS_LOOP && fd_open ->
		if
		:: !watched && role == FREE ->
			watched = true;
			armed_in = wanted_in
		:: else
		fi;
		if
		:: watched && wanted_in -> armed_in = true
#ifndef MUTANT_PARK_IS_LAZY /* it stays armed while the role is held, even when that was seen */
		:: watched && armed_in && role != FREE -> armed_in = false
#endif
		:: else
		fi
	:: else
	fi
}

/* ri_conn_settle_locked(), leave_step_locked(). up_wake: hub.wake is due. */
inline settle()
{
	if
	:: state == LEAVING && running == 0 && role == FREE ->
		if
		:: HAS_LOOP ->
			if
			:: !sent_eof ->
				sent_eof = true;
				if
				:: !told ->
					told = true;
					up_wake = true
				:: else
				fi
			:: else
			fi;
			rearm()
		:: else ->
			state = CLOSED;
			shut = true
		fi
	:: else
	fi;
	if
	:: state == CLOSED && fd_open && role == FREE ->
		watched = false;
		fd_open = false
	:: else
	fi
}

/* ri_role_exit_locked() */
inline role_exit()
{
	role = FREE;
	reader = NONE;
	vain = 0;
#ifndef MUTANT_EXIT_TELLS_NOBODY
	if
	:: state == OPEN && sleeping[0] && may_read[0] -> promise(0)
	:: state == OPEN && sleeping[1] && may_read[1] -> promise(1)
	:: state == OPEN && sleeping[2] && may_read[2] -> promise(2)
	:: else
	fi;
#endif
	rearm();
	settle()
}

inline promise(v)
{
	role = PROMISED;
	promised[v] = true;
	sleeping[v] = false;
	token[thread_of[v]] = true
}

/* ri_role_take_locked() */
inline role_take(v)
{
	assert(role == FREE || (role == PROMISED && v != NONE));
	role = HELD;
	reader = v;
	vain = 0;
	if
	:: v != NONE -> rearm()
	:: else
	fi
}

/* ri_hub_push_locked(): up_thread is to be unparked, or up_wake to be called, without the lock. */
inline push(is_nest)
{
	if
	:: is_nest -> nest_work++
	:: else -> work++
	fi;
	if
	:: !HAS_LOOP && sleeping[0] ->
		sleeping[0] = false;
		up_thread = thread_of[0]
	:: !HAS_LOOP && sleeping[1] ->
		sleeping[1] = false;
		up_thread = thread_of[1]
	:: !HAS_LOOP && sleeping[2] && is_nest ->
		sleeping[2] = false;
		up_thread = thread_of[2]
	:: else ->
		if
		:: HAS_LOOP && !told ->
			told = true;
			up_wake = true
		:: else
		fi
	fi
}

/* ri_hub_wake(); wake_for_hub() */
inline hub_wake()
{
	do
	:: atomic {
		up_thread != NONE ->
		token[up_thread] = true;
		up_thread = NONE
	   }
	:: atomic {
		up_wake ->
		up_wake = false;
		ready = true;
		if
		:: asleep ->
			asleep = false;
			wake_fd = true
		:: else
		fi
	   }
	:: else -> break
	od
}

/* ri_pending_complete(): after the removal from the table, which made it ours. */
inline complete(c)
{
	atomic {
		assert(!answered[c]);
		answered[c] = true;
		if
		:: c < 3 && waiting[c] -> token[thread_of[c]] = true
		:: else
		fi
	}
}

/* ri_conn_end(): end_locked(), tell(), settle. */
inline end_conn(broken)
{
	atomic {
		if
		:: state == OPEN ->
			gone[A] = pending[A];
			gone[B] = pending[B];
			gone[C] = pending[C];
			gone[U] = pending[U];
			pending[A] = false;
			pending[B] = false;
			pending[C] = false;
			pending[U] = false;
			unwaited = 0;
			state = LEAVING
		:: else
		fi;
		if
		:: broken && state != CLOSED ->
			state = CLOSED;
			shut = true
		:: else
		fi;
		/* ri_hub_wake_all_locked() */
		if :: sleeping[0] -> sleeping[0] = false; token[thread_of[0]] = true :: else fi;
		if :: sleeping[1] -> sleeping[1] = false; token[thread_of[1]] = true :: else fi;
		if :: sleeping[2] -> sleeping[2] = false; token[thread_of[2]] = true :: else fi
	}
	do
	:: gone[A] -> gone[A] = false; complete(A)
	:: gone[B] -> gone[B] = false; complete(B)
	:: gone[C] -> gone[C] = false; complete(C)
	:: gone[U] -> gone[U] = false; complete(U)
	:: else -> break
	od;
	atomic { exported = false; settle() }
	hub_wake()
}

/* ri_role_read(conn, false), ri_conn_route(): takes what is there, and routes every frame of it. */
inline role_read()
{
	atomic {
		assert(fd_open && readers == 0);
		assert(!is_held_back);
		readers++
	}
	do
	:: atomic {
		len(net) > 0 && !shut ->
		net?f;
		mine = false;
		if
		:: f <= U -> /* take_answer(); one that is late finds nothing */
			mine = pending[f];
			pending[f] = false;
			if
			:: mine && (f == U || !waiting[f]) -> unwaited--
			:: else
			fi
		:: f == NEST -> /* take_call(), list_incoming(), nested_in_locked() */
			assert(!is_held_back);
			running++;
			if
			:: pending[A] && waiting[A] && !HAS_LOOP ->
				inbox[A]++;
				token[thread_of[A]] = true
			:: else -> push(true)
			fi
		:: f == CALL ->
			assert(!is_held_back);
			running++;
			push(false)
		fi
	   }
#ifdef MUTANT_ROUTE_ONE_FRAME /* the rest of what was read is forgotten */
	   do
	   :: len(net) > 0 -> net?_
	   :: else -> break
	   od;
#endif
	   if
	   :: mine -> complete(f)
	   :: else
	   fi;
	   hub_wake()
	:: atomic { ((len(net) == 0 && eof) || shut) -> gone_eof = true; break }
	:: atomic { len(net) == 0 && !eof && !shut -> break }
	od;
	if
	:: gone_eof -> end_conn(true)
	:: else
	fi;
	atomic {
		gone_eof = false;
		mine = false;
		f = 0;
		readers--
	}
}

/* A handler has returned: ri_conn_done_running(). */
inline done_running()
{
	atomic {
		running--;
		settle()
	}
	hub_wake()
}

/* The handler of the nested call calls back, on the thread t that runs it. */
inline run_nested(t)
{
	run waiter(C, t, false, false);
	left[C];
	nest_done = true;
	done_running()
}

/* leave_locked() and what runs before: a promise is taken or passed on. */
inline pass_on()
{
	if
	:: promised[w] ->
		promised[w] = false;
		role_exit()
	:: else
	fi
}

/* ri_conn_call(), ri_pending_wait(), ri_conn_wait_locked() */
proctype waiter(byte w; byte t; bool outermost; bool timed)
{
	bool drained = false, mine, gone_eof, up_wake = false;
	byte what, f, up_thread = NONE;
	bool gone[4];

	atomic {
		thread_of[w] = t;
		may_read[w] = true;
		waiting[w] = true;
		if
		:: state == OPEN ->
			pending[w] = true;
			called[w] = true
		:: else -> answered[w] = true /* ended_locked(): it is not sent */
		fi
	}
again:
	atomic {
		what = 0;
		if
		:: inbox[w] > 0 ->
			inbox[w]--;
			what = 1
		:: inbox[w] == 0 && !HAS_LOOP && nest_work > 0 ->
			nest_work--;
			what = 1
		:: inbox[w] == 0 && !HAS_LOOP && outermost && work > 0 ->
			work--;
			what = 2
		:: else ->
			if
			:: answered[w] -> what = 3
			:: !answered[w] && timed && expired && drained -> what = 3
			:: else ->
				drained = timed && expired;
				if
#ifdef MUTANT_WAITER_READS_PAUSED /* a thread that on_connect gave the connection to waits, and reads */
				:: state == OPEN && (role == FREE || promised[w]) ->
#else
				:: state == OPEN && !is_held_back && (role == FREE || promised[w]) ->
#endif
					promised[w] = false;
					role_take(w);
					what = 4;
					if
					:: state == OPEN && !answered[w] ->
						sleeping[w] = true;
						may_read[w] = false;
						what = 5
					:: else
					fi
				:: else ->
					if
					:: !drained ->
						sleeping[w] = true;
						what = 6
					:: else
					fi
				fi
			fi
		fi;
#ifndef MUTANT_PROMISE_KEPT_WHILE_RUNNING
		if
		:: what == 1 || what == 2 -> pass_on()
		:: else
		fi
#endif
	}
	hub_wake();
	if
	:: what == 0 -> goto again
	:: what == 1 -> /* ri_run_work() */
		run_nested(t);
		goto again
	:: what == 2 -> goto again
	:: what == 3 -> goto leave
	:: what == 4 -> goto exit
	:: what == 5 -> /* read_some(): looks, then ri_park_watching() */
		role_read();
#ifdef MUTANT_READER_IS_DEAF /* it sleeps in recv, where no token wakes it */
		if
		:: readable
		:: timed && expired
		fi;
#else
		if
		:: atomic { token[t] -> token[t] = false }
		:: readable
		:: timed && expired
		fi;
#endif
		role_read();
		atomic {
			may_read[w] = true;
			sleeping[w] = false
		}
		goto exit
	:: what == 6 -> /* ri_hub_sleep_locked(): ri_park() */
		if
		:: atomic { token[t] -> token[t] = false }
		:: timed && expired
		fi;
		atomic { sleeping[w] = false }
		goto again
	fi;
exit:
	atomic { role_exit() }
	hub_wake();
	goto again;
leave:
	atomic {
#ifndef MUTANT_PROMISE_FORGOTTEN
		pass_on();
#endif
		/* ri_hub_leave_locked() */
		do
		:: inbox[w] > 0 ->
			inbox[w]--;
			push(true)
		:: else -> break
		od;
		/* wait_ends_locked() */
		waiting[w] = false;
		if
		:: pending[w] ->
			unwaited++;
#ifndef MUTANT_UNWAITED_UNARMED
			rearm()
#endif
		:: else
		fi
	}
	hub_wake();
	left[w] = true
}

#ifdef LOOP

/* drive(), ri_loop_next_work(), ri_loop_turn(), ri_conn_readable(); who drives is in pool.pml. */
active proctype loop()
{
	bool mine, gone_eof, up_wake = false, seen_in, seen_hangup, reported;
	byte what, f, up_thread = NONE;
	bool gone[4];

	watched = true; /* join_locked() */
turn:
	do
	:: atomic {
		ready ->
		ready = false
	   }
	   atomic {
		what = 0;
		if
		:: nest_work > 0 ->
			nest_work--;
			what = 1
		:: nest_work == 0 && work > 0 ->
			work--;
			what = 2
		:: else
		fi;
#ifdef MUTANT_TOLD_STAYS /* the loop has looked, and is not told any more */
		skip
#else
		told = work + nest_work > 0
#endif
	   }
	   if
	   :: what > 0 && work + nest_work > 0 -> ready = true
	   :: else
	   fi;
	   if
	   :: what == 1 -> run_nested(DRIVER)
	   :: what == 2 -> done_running()
	   :: else
	   fi
	:: else -> break
	od;
	/* look(): what has come is read without the poller, perhaps */
	if
	:: fd_open && armed_in ->
		seen_in = true;
		seen_hangup = false;
		reported = false;
		goto came
	:: true
	fi;
	reported = true;
	asleep = true;
	if
	:: ready ->
		asleep = false;
		goto turn
	:: else
	fi;
	/* ri_poller_wait(): level-triggered */
	atomic {
		if
		:: wake_fd ->
			wake_fd = false;
			seen_in = false;
			seen_hangup = false
		:: watched && fd_open && ((armed_in && readable) || eof || shut) ->
			seen_in = armed_in && readable;
			seen_hangup = eof || shut
		fi;
	}
	asleep = false;
	if
	:: !seen_in && !seen_hangup -> goto turn
	:: else
	fi;
came:	/* ri_conn_readable() */
	atomic {
#ifdef MUTANT_PAUSED_READS /* a hang-up is looked into before the peer was let in */
		if
		:: state != CLOSED && role == FREE -> what = 1
#else
		if
		:: state != CLOSED && role == FREE && !is_held_back -> what = 1
#endif
		:: else -> what = 0
		fi;
#ifdef MUTANT_EVENT_TAKES_ANYWAY /* the state is not looked at after the event */
		if
		:: state != CLOSED -> what = 1
		:: else
		fi;
#endif
		if
		:: what == 1 -> role_take(NONE)
		:: else ->
			if
			:: reported ->
				vain++;
				assert(vain <= 2) /* a report that stays is not waited for any more */
			:: else
			fi;
			if
#ifdef MUTANT_HANGUP_SPINS
			:: false
#else
			:: seen_hangup -> watched = false
#endif
			:: else ->
				if
#ifndef MUTANT_PARK_IS_LAZY
				:: watched -> armed_in = wanted_in
#endif
				:: else
				fi
			fi;
			settle()
		fi
	}
	hub_wake();
	if
	:: what == 1 ->
		role_read();
		atomic { role_exit() }
		hub_wake()
	:: else
	fi;
	goto turn
}

#ifndef SERVED
/* Another thread: a call that nobody waits for; then a oneway with a reference in it. */
active proctype user()
{
	atomic {
		!paused;
		if
		:: state == OPEN ->
			pending[U] = true;
			called[U] = true;
			unwaited++;
#ifndef MUTANT_UNWAITED_UNARMED
			rearm()
#endif
		:: else -> answered[U] = true
		fi
	}
#ifdef EXPORT
	atomic {
		if
		:: state == OPEN ->
			exported = true;
#ifndef MUTANT_EXPORT_UNARMED /* ri_conn_call() of a oneway does not look what the poller watches */
			rearm()
#endif
		:: else
		fi
	}
#endif
}

#endif

/* ri_conn_let_in(), by a thread that was overtaken. */
active proctype on_connect()
{
	atomic {
		paused = false;
#ifndef MUTANT_LET_IN_UNARMED
		rearm();
#endif
		/* ri_hub_wake_all_locked() */
		if :: sleeping[0] -> sleeping[0] = false; token[thread_of[0]] = true :: else fi;
		if :: sleeping[1] -> sleeping[1] = false; token[thread_of[1]] = true :: else fi;
		if :: sleeping[2] -> sleeping[2] = false; token[thread_of[2]] = true :: else fi
	}
}

#endif

#ifdef PUSH
/* A piece of work from elsewhere, such as the callback of a call that was cancelled. */
active proctype pusher()
{
	byte up_thread = NONE;
	bool up_wake = false;

	atomic { push(false) }
	hub_wake()
}

#endif

#ifdef CLOSER
active proctype closer()
{
	byte up_thread = NONE;
	bool up_wake = false;
	bool gone[4];

	end_conn(false)
}
#endif

#if TIMED
active proctype clock()
{
	expired = true
}
#endif

active proctype peer()
{
	bool sent[4], nest_sent;

	/* Nothing of ours leaves before it is let in. */
	if
	:: !paused || sent_eof || shut
#ifdef HANGUP
	:: goto gone
#endif
	fi;
	do
	:: called[A] && !sent[A] && (!NESTS || nest_done) ->
		sent[A] = true;
		net!A
	:: called[A] && NESTS && !nest_sent ->
		nest_sent = true;
		net!NEST
	:: called[B] && !sent[B] ->
		sent[B] = true;
		net!B
	:: called[C] && !sent[C] ->
		sent[C] = true;
		net!C
	:: called[U] && !sent[U] ->
		sent[U] = true;
		net!U
	:: exported && !call_came ->
		call_came = true;
		net!CALL
#ifdef HANGUP
	:: break
#endif
	:: sent_eof || shut -> break
	od;
gone:
	eof = true
}

/*
 * When nothing moves any more: who waited has what it waited for, no role is held by nobody, nothing that has come lies
 * unread with a loop there, and what was closed is closed.
 */
init
{
	atomic {
#ifdef SERVED
		left[A] = true;
		left[B] = true;
		answered[A] = true;
		answered[U] = true
#elif defined(ONE)
		left[B] = true;
		run waiter(A, 0, true, TIMED)
#else
		run waiter(A, 0, true, false);
		run waiter(B, 1, true, TIMED)
#endif
	}
	timeout ->
	assert(left[A] && left[B]);
	assert(role == FREE && readers == 0);
	assert(!promised[0] && !promised[1] && !promised[2]);
	/* Without a loop, what nobody was there to run is run by the last unref: run_leftovers(). */
	assert(state == OPEN || !fd_open || (!HAS_LOOP && nest_work > 0));
	if
	:: HAS_LOOP ->
		assert(answered[A] && answered[U]);
		assert(work == 0 && nest_work == 0);
		assert(!fd_open || len(net) == 0);
		assert(!fd_open || !eof)
	:: else -> assert(answered[A])
	fi
}
