/* SPDX-License-Identifier: MIT */
/*
 * References, as in runtime/src/conn/refs.c.
 *
 * One end owns an object and sends it three times; the other imports it, and each reference that came is used and dropped by
 * a thread of its own: it calls the object, perhaps sends it home, and drops it. So releases cross frames that list the
 * object again, and the last unref of a proxy meets a reference that arrives. The owner drops its own count when it
 * has sent everything: from there on only the peer keeps the object. One send may fail and be taken back. With CLOSER
 * the owner begins to close meanwhile, and still answers.
 *
 * Frames are delivered in order. What is done under a connection's lock is one step.
 *
 * Bounded: one object, three references (two with CLOSER). Nothing in the code knows of another object when it handles one, and three is enough
 * for one that is dropped, one that crosses and one that is new.
 */

#ifdef CLOSER
#define SENDS 2
#else
#define SENDS 3
#endif
#define NONE 255

#define OPEN 0
#define LEAVING 1

#define CALL 0
#define HOME 1 /* a call with the object in its parameters: owner 1 */
#define RELEASE 2

/* The owner: ri_local.refs, and the entry of conn->exports. */
byte refs = 1;
byte released;
bool exported;
byte count;
byte generation;
byte state = OPEN;

/* The holder: conn->imports, and proxies, never used again once freed. */
byte import = NONE;
byte proxies;
byte proxy_refs[SENDS + 1], proxy_received[SENDS + 1], proxy_generation[SENDS + 1];
bool proxy_freed[SENDS + 1];
byte users;

chan to_holder = [SENDS] of { byte };	   /* generation: of an id */
chan to_owner = [9] of { byte, byte, byte }; /* kind, generation, count */

/* ridl_object_unref() of the object itself. */
inline object_unref()
{
	atomic {
		assert(refs > 0);
		refs--;
		if
		:: refs == 0 -> released++
		:: else
		fi
	}
}

/* drop_export(): the count of the object is dropped after the lock. */
inline drop_export()
{
	exported = false;
	count = 0;
	generation++
}

inline export_one()
{
	if
	:: !exported ->
		assert(refs > 0);
		exported = true;
		count = 0;
		refs++
	:: else
	fi;
	count++
}

/* ri_refs_export_locked(), append_locked(); ri_refs_unexport_locked() */
active proctype sender()
{
	byte n;
	bool failed = false;

	do
	:: n < SENDS ->
		if
		:: !failed ->
			failed = true;
			atomic {
				export_one();
#ifndef MUTANT_FAILED_SEND_COUNTS
				count--;
				if
				:: count == 0 ->
					drop_export();
					object_unref()
				:: else
				fi
#endif
			}
		:: true ->
#ifdef MUTANT_COUNTS_AFTER_SENDING /* the peer may be quicker */
			atomic {
				export_one();
				count--;
				to_holder!generation
			}
			count++;
#else
			atomic {
				export_one();
				to_holder!generation
			}
#endif
			n++
		fi
	:: else -> break
	od;
	object_unref()
}

/* take_release(), ri_refs_released_locked(); take_call(), ri_refs_target() */
active proctype owner_reader()
{
	byte kind, g, n;
	bool last;

	do
	:: atomic {
		to_owner?kind, g, n;
		last = false;
		if
		:: kind == RELEASE ->
			if
			:: exported && generation == g && n <= count ->
				count = count - n;
#ifdef MUTANT_ANY_RELEASE_DROPS
				if
				:: true ->
#else
				if
				:: count == 0 ->
#endif
					drop_export();
					last = true
				:: else
				fi
			:: else ->
#ifdef MUTANT_CROSSED_RELEASE_BREAKS /* closing has dropped it already, and the peer could not know */
				assert(false)
#else
				assert(state != OPEN) /* it would close: more than is held */
#endif
			fi
		:: else ->
			/* The peer holds a reference: it is there, and so is the object. */
			assert(state != OPEN || (exported && generation == g && refs > 0))
		fi
	   }
	   if
	   :: last -> object_unref()
	   :: else
	   fi
	od
}

/* ri_refs_claim(), claim_one(), import_locked() */
active proctype holder_reader()
{
	byte g, r;

	do
	:: atomic {
		to_holder?g;
		if
		:: import != NONE && proxy_generation[import] == g -> r = import
		:: else -> /* add_import_locked() */
			r = proxies;
			proxies++;
			proxy_generation[r] = g;
			import = r
		fi;
		assert(!proxy_freed[r]);
		proxy_refs[r]++;
#ifdef MUTANT_COUNTS_PROXIES /* not how often they were listed */
		if
		:: proxy_received[r] == 0 -> proxy_received[r]++
		:: else
		fi;
#else
		proxy_received[r]++;
#endif
		users++;
		run user(r)
	   }
#ifdef CLOSER
	:: state != OPEN -> break /* the connection is cut: nothing that is under way arrives */
#endif
	od
}

/* remote_gone_locked(). The release is sent once. */
inline remote_gone(r)
{
	if
#ifdef MUTANT_DEAD_STAYS_LISTED
	:: false
#else
	:: import == r -> import = NONE
#endif
	:: else
	fi;
#ifdef MUTANT_RELEASES_ONE
	to_owner!RELEASE, proxy_generation[r], 1
#else
	to_owner!RELEASE, proxy_generation[r], proxy_received[r]
#endif
}

/* A thread with one count of the proxy: uses it, and ri_remote_unref(). */
proctype user(byte r)
{
	byte seen;
	bool last;

	assert(!proxy_freed[r] && proxy_refs[r] > 0);
#ifndef MUTANT_CALLS_AFTER_UNREF
	if
	:: to_owner!CALL, proxy_generation[r], 0
	:: to_owner!HOME, proxy_generation[r], 0
	fi;
#endif
	seen = proxy_refs[r];
	do
	:: seen > 1 ->
		if
		:: atomic {
			proxy_refs[r] == seen ->
			proxy_refs[r] = seen - 1;
			goto out
		   }
		:: atomic { proxy_refs[r] != seen -> seen = proxy_refs[r] }
		fi
	:: else -> break
	od;
#ifdef MUTANT_LAST_COUNT_WITHOUT_LOCK /* between the two a reference may come and find it */
	atomic {
		proxy_refs[r]--;
		last = proxy_refs[r] == 0
	}
	if
	:: last -> atomic { remote_gone(r) }
	:: else
	fi;
#else
	atomic {
		assert(!proxy_freed[r]);
#ifdef MUTANT_LAST_IS_NOT_LOOKED_AT /* under the lock somebody may have added one */
		proxy_refs[r]--;
		last = true;
#else
		proxy_refs[r]--;
		last = proxy_refs[r] == 0;
#endif
		if
		:: last -> remote_gone(r)
		:: else
		fi
	}
#endif
#ifdef MUTANT_CALLS_AFTER_UNREF
	to_owner!CALL, proxy_generation[r], 0;
#endif
	if
	:: last -> proxy_freed[r] = true
	:: else
	fi;
out:
	users--
}

#ifdef CLOSER
/* end_locked(), ri_refs_drop_exports(); what is exported after that is dropped with the connection. */
active proctype closer()
{
	bool last;

	state = LEAVING;
	atomic {
		last = exported;
		if
		:: exported -> drop_export()
		:: else
		fi
	}
	if
	:: last -> object_unref()
	:: else
	fi
}
#endif

/* When nothing moves any more both ends agree that nothing is held, and the object has gone, once. */
init
{
	timeout ->
#ifndef MUTANT_EXPORT_WHILE_LEAVING_LEAKS
	/* conn_free(), ri_refs_done() */
	if
	:: state != OPEN && exported ->
		drop_export();
		object_unref()
	:: else
	fi;
#endif
	assert(users == 0 && import == NONE);
	assert(!exported && count == 0);
	assert(refs == 0 && released == 1)
}
