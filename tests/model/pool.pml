/* SPDX-License-Identifier: MIT */
/*
 * The threads of a loop, as in runtime/src/serve/pool.c: driver, watchman, spares.
 *
 * Three members serve (with TWO, so many); with DISMISS one of them is dismissed, with STOP all are. Work comes; the first of two pieces is
 * slow: it returns when the second has run, which takes another driver. What is done under the pool's lock is one step;
 * the word, watch_asleep, roused and the parkers are used without it, one step each. Where the code has a fence, what is written
 * before it is seen before what is read after it: that is the order in which this model does them, and the mutants
 * that lack a fence do them the other way round. A tick passes when it likes.
 *
 * Bounded: three members (one drives, one watches, one is spare: a fourth would be another spare); two pieces
 * of work, or one with DISMISS and STOP, which meet it at every step as it is. A thread that is started later is a member that comes late, which any of them may do here. The epoch and the
 * sequence do not come round; in the code they do after 2^32 take-overs within one piece of user code.
 */

#ifdef TWO
#define MEMBERS 2
#else
#define MEMBERS 3
#endif
#define NONE 255

#if defined(STOP) || defined(DISMISS)
#define WORK 1
#else
#define WORK 2
#endif

/* ri_pool */
byte epoch, sequence; /* the word */
bool in_user;
bool watch_asleep;
byte watchman = NONE;
bool driven, watched;
byte threads;
bool spare[3];
bool leave[3];
bool stopping;

bool token[3]; /* parkers */

/* ri_loop */
byte work;
byte next_piece;
bool asleep, roused, wake_fd;

/* What has to be true. */
byte driver = NONE;
bool ran[WORK + 1];
byte gone;
byte vain; /* ticks that saw the driver in the same piece of user code */

#define stop_watching(me) (stopping || leave[me] || !driven)

/* wake_spare_locked() */
inline wake_spare()
{
	if
	:: spare[0] -> spare[0] = false; token[0] = true
	:: spare[1] -> spare[1] = false; token[1] = true
	:: spare[2] -> spare[2] = false; token[2] = true
	:: else
	fi
}

/* ri_park(): until a token; tick: or until then. */
inline park(me)
{
	atomic { token[me] -> token[me] = false }
}

/* ri_loop_wake() */
inline loop_wake()
{
	atomic {
		if
		:: asleep ->
			asleep = false;
			wake_fd = true
		:: else
		fi
	}
}

/* ri_loop_rouse() */
inline loop_rouse()
{
	roused = true;
	wake_fd = true
}

/* run(): still says whether it is the driver after it. */
inline run_work(me)
{
	atomic {
		my_sequence++;
		assert(driver == me)
#ifdef MUTANT_DRIVER_HAS_NO_FENCE
		;
		woke = watch_asleep
	}
	atomic {
		epoch = my_epoch;
		sequence = my_sequence;
		in_user = true
	}
#else
		;
		epoch = my_epoch;
		sequence = my_sequence;
		in_user = true
	}
	woke = watch_asleep;
#endif
	if
	:: woke ->
		atomic {
			woke = watch_asleep;
			watch_asleep = false
		}
		if
		:: woke -> atomic { token[watchman] = true; woke = false }
		:: else
		fi
	:: else
	fi;
	/* The handler. The first piece waits for the second. */
	if
	:: piece + 1 < WORK -> ran[piece + 1]
	:: else
	fi;
	ran[piece] = true;
	atomic {
#ifdef MUTANT_RETURNS_WITHOUT_CAS
		still = true;
		in_user = false
#else
		if
		:: epoch == my_epoch && sequence == my_sequence && in_user ->
			in_user = false;
			still = true
		:: else -> still = false
		fi
#endif
	}
}

/* drive(), drive_and_after() */
inline drive(me)
{
	/* ensure_watchman() */
	atomic {
		if
		:: !watched && !stopping -> wake_spare()
		:: else
		fi;
		still = true
	}
	do
	:: still ->
#ifndef MUTANT_ROUSED_CLEARED_LATE
		roused = false;
#endif
		/* ri_loop_next_work() */
		atomic {
			assert(driver == me);
			if
			:: work > 0 ->
				work--;
				piece = next_piece;
				next_piece++;
				has = true
			:: else -> has = false
			fi
		}
		if
		:: has -> run_work(me)
		:: else ->
			atomic { quit = leave[me] || stopping };
#ifdef MUTANT_ROUSED_CLEARED_LATE
			roused = false;
#endif
			if
			:: quit -> break
			:: else
			fi;
			/* ri_loop_turn(): dispatch(0), then asleep, then it looks again */
			wake_fd = false;
			asleep = true;
			if
			:: roused || work > 0
			:: else -> atomic { wake_fd -> wake_fd = false }
			fi;
			asleep = false
		fi
	:: else -> break
	od;
	atomic {
		my_epoch = 0;
		my_sequence = 0;
		piece = 0;
		has = false;
		quit = false
	}
	if
	:: still ->
		atomic {
			assert(driver == me);
			driver = NONE;
			driven = false;
			wake_spare();
#ifndef MUTANT_WATCHMAN_NOT_TOLD /* that nobody drives any more */
			if
			:: watch_asleep ->
				watch_asleep = false;
				token[watchman] = true
			:: else
			fi
#endif
		}
	:: else
	fi
}

/* watch(), watch_once(), watch_and_after() */
inline watch(me)
{
	atomic {
		before_epoch = 0;
		before_sequence = 0;
		before_user = false;
		taken = false
	}
	do
	:: atomic { stop_watching(me) -> break }
	:: atomic { !stop_watching(me) ->
		my_epoch = epoch;
		my_sequence = sequence;
		user = in_user;
		is_same = my_epoch == before_epoch && my_sequence == before_sequence &&
		    user == before_user
	   }
#ifdef MUTANT_FIRST_TICK_TAKES /* over code that has returned meanwhile */
	   if
	   :: user -> atomic { epoch = my_epoch + 1; sequence = 0; in_user = false; taken = true }
#else
#ifdef MUTANT_TAKES_OVER_NEVER
	   if
	   :: false
#else
	   if
	   :: is_same && user ->
		atomic {
			if
			:: epoch == my_epoch && sequence == my_sequence && in_user ->
				epoch = my_epoch + 1;
				sequence = 0;
				in_user = false;
				my_epoch = epoch;
				my_sequence = 0;
				driver = me;
				taken = true;
				vain = 0
			:: else
			fi
		}
#endif
#endif
	   :: else
	   fi;
	   if
	   :: taken -> break
	   :: else
	   fi;
	   if
	   :: !is_same || user -> /* a tick: it passes */
#ifdef MUTANT_TICK_NEVER_COMES
		park(me)
#else
		atomic {
			vain = (is_same && user -> vain + 1 : 0);
			assert(vain <= 2) /* it takes over by then */
		}
#endif
	   :: else ->
		watchman = me;
#ifdef MUTANT_WATCHMAN_HAS_NO_FENCE
		is_same = epoch == my_epoch && sequence == my_sequence && in_user == user;
		watch_asleep = true;
#else
		watch_asleep = true;
		is_same = epoch == my_epoch && sequence == my_sequence && in_user == user;
#endif
#ifdef MUTANT_SLEEPS_WITHOUT_LOOKING /* whether there is a driver at all */
		if
		:: is_same -> park(me)
		:: else
		fi;
#else
		if
		:: atomic { is_same && !stop_watching(me) -> skip }
			park(me)
		:: else
		fi;
#endif
		watch_asleep = false
	   fi;
	   atomic {
		before_epoch = my_epoch;
		before_sequence = my_sequence;
		before_user = user
	   }
	od;
	atomic {
		watched = false;
		before_epoch = 0;
		before_sequence = 0;
		before_user = false;
		user = false;
		is_same = false
	}
}

/* ri_pool_serve(), serve_locked() */
proctype member(byte me)
{
	byte my_epoch, my_sequence, before_epoch, before_sequence, piece;
	bool before_user, user, is_same, taken, still, has, quit, woke;
	byte what;

	threads++;
	do
	:: atomic {
		what = 0;
		if
		:: leave[me] || stopping -> break
		:: else ->
			if
			:: !driven ->
				assert(driver == NONE);
				driver = me;
				driven = true;
				my_epoch = epoch + 1;
				my_sequence = 0;
				epoch = my_epoch;
				sequence = 0;
				in_user = false;
				what = 1
			:: driven && !watched ->
				watched = true;
				what = 2
			:: else ->
				spare[me] = true;
				what = 3
			fi
		fi
	   }
	   if
	   :: what == 2 ->
		watch(me);
		if
		:: taken -> what = 1
		:: else
		fi
	   :: what == 3 ->
		park(me);
		atomic { spare[me] = false }
	   :: else
	   fi;
	   if
	   :: what == 1 -> drive(me)
	   :: else
	   fi
	od;
	atomic {
		threads--;
#ifndef MUTANT_LEAVES_WITHOUT_HEIR /* nobody does what the dismissed one would have */
		wake_spare();
#endif
		gone++
	}
}

active proctype source()
{
	byte n;

	do
	:: n < WORK ->
		atomic {
			work++;
			loop_wake(); /* how the loop learns of it is in role.pml */
			n++
		}
	:: else -> break
	od
}

#ifdef STOP
/* ri_pool_stop() */
active proctype stop()
{
	stopping = true;
	atomic { token[0] = true; token[1] = true; token[2] = true }
	loop_rouse()
}
#endif

#ifdef DISMISS
/* ri_pool_dismiss() */
active proctype dismiss()
{
	atomic {
		leave[0] = true;
		token[0] = true;
		token[1] = true;
		token[2] = true
	}
	loop_rouse()
}
#endif

/* When nothing moves any more there is a driver and, with two threads, a watchman; and all has run. Or all are gone. */
init
{
	atomic {
		run member(0);
		run member(1);
#ifndef TWO
		run member(2)
#endif
	}
	timeout ->
#ifdef STOP
	assert(threads == 0 && gone == MEMBERS && driver == NONE && !watched)
#else
#ifdef DISMISS
	assert(gone == 1 && threads == MEMBERS - 1);
#endif
	assert(driven && driver != NONE);
	assert(threads < 2 || (watched && watch_asleep));
	assert(work == 0 && ran[0] && ran[WORK - 1])
#endif
}
