/* SPDX-License-Identifier: MIT */
#include "badpeers.h"

/* clang-format off */

#define ADD(id) "CALL{u" #id " @Worker .Worker/add - 08 02 10 03}"
#define SUM(id) "REPLY{u" #id " 08 05}"
#define HELLO_TO(id) "CALL{u" #id " @Extra .Extra/hello -}"
#define NOTE "CALL+oneway{u0 @Worker .Worker/note - 08 01}"
#define MAKE(id) "CALL{u" #id " @Worker .Worker/make - 0a 01 'x'}"
#define MADE(id) "REPLY+refs{u" #id " s1 ?a :Thing 00 08 01}"

/* Sixteen of them are 1 MiB, all that is offered. */
#define LARGE_NOTE "CALL+oneway{u0 @Worker .Worker/note - 7a e0 ff 03 zeros=65504}"

/* Its answer is 4 MB. */
#define ECHO(id) "> CALL{u" #id " @Worker .Worker/echo - 0a 80 92 f4 01 zeros=4000000}\n"
#define ECHOES(tens) ECHO(tens##0) ECHO(tens##1) ECHO(tens##2) ECHO(tens##3) ECHO(tens##4) \
	ECHO(tens##5) ECHO(tens##6) ECHO(tens##7) ECHO(tens##8) ECHO(tens##9)

#define CALLED_ADD "< CALL{?c @Worker .Worker/add ?t u0 08 02 10 03}\n"
#define CALLED_MAKE "< CALL{?c @Worker .Worker/make ?t u0 0a 01 'x'}\n"
#define CALLED_KEPT "< CALL{?c @Worker .Worker/kept ?t u0}\n"
#define CALLED_MIX "< CALL{?c @Worker .Worker/mix ?t u0 1a 01 'x'}\n"
#define CALLED_REFUSE "< CALL{?c @Worker .Worker/refuse ?t u0}\n"

/* What breaks the framing, after the greeting. */
#define BREAKS(rule, items, text) { rule, AS_BOTH, "> hi " items "\nend PROTOCOL '" text "'" }
/* Who does not begin as a peer does. */
#define STRANGE(rule, items) { rule, AS_BOTH, "> " items "\ngone PROTOCOL" }
/* What is in order, however odd. */
#define STAYS(rule, items) { rule, AS_BOTH, "> hi " items "\nalive" }
/* A greeting that is. */
#define GREETS(rule, body) { rule, AS_BOTH, "> pre HELLO{" body "} " ADD(1) "\n< " SUM(1) "\nalive" }
/* A call that fails, and nothing else. */
#define FAILS(rule, call, status) \
	{ rule, AS_BOTH, "> hi " call "\n< ERROR{u1 !" status "}\n> " ADD(2) "\n< " SUM(2) "\nalive" }
#define BAD_BODY(rule, method, body) FAILS(rule, "CALL{u1 @Worker .Worker/" method " - " body "}", "MALFORMED")
/* An answer to add(), and how that ends the call. */
#define ANSWERS(rule, answer, status) \
	{ rule, AS_CLIENT, "> hi\nstart add\n" CALLED_ADD "> " answer "\nends " status "\nalive" }
#define STATUS(rule, number, status) ANSWERS(rule, "ERROR{$c u" #number "}", status)
#define BAD_ANSWER(rule, answer, text) \
	{ rule, AS_CLIENT, "> hi\nstart add\n" CALLED_ADD "> " answer "\nends PROTOCOL\nend PROTOCOL '" text "'" }

const bad_peer bad_peers[] = {
	/* The preface */
	STRANGE("another version", "'ridl/2' 0d 0a"),
	STRANGE("the preface in capitals", "'RIDL/1' 0d 0a"),
	STRANGE("the preface without a carriage return", "'ridl/1' 0a 0a"),
	STRANGE("the preface with two of them", "'ridl/1' 0d 0d"),
	STRANGE("a byte order mark before the preface", "ef bb bf pre"),
	STRANGE("zeros", "zeros=8"),
	STRANGE("a HELLO without a preface", "HELLO{}"),
	STRANGE("HTTP's GET", "'GET / HTTP/1.1' 0d 0a 0d 0a"),
	STRANGE("HTTP's HEAD", "'HEAD /'"),
	STRANGE("HTTP's POST", "'POST / HTTP/1.1'"),
	STRANGE("HTTP's PUT", "'PUT / HTTP/1.1'"),
	STRANGE("HTTP's OPTIONS", "'OPTIONS * HTTP/1.1'"),
	STRANGE("HTTP/2's preface", "'PRI * HTTP/2.0'"),
	STRANGE("an answer in HTTP", "'HTTP/1.1 400 Bad Request'"),
	STRANGE("a hello of TLS", "16 03 01 02 00"),
	STRANGE("an alert of TLS", "15 03 01 00 02"),
	STRANGE("SSH", "'SSH-2.0-x' 0d 0a"),
	STRANGE("mail", "'220 mail ESMTP' 0d 0a"),
	{ "the preface twice", AS_BOTH, "> pre pre\nend PROTOCOL 'larger than it was offered'" },
	{ "nothing at all", AS_BOTH, "eof\ngone CLOSED" },
	{ "half a preface", AS_BOTH, "> 'ridl'\neof\ngone RESET" },
	{ "a preface and no greeting", AS_BOTH, "> pre\neof\ngone CLOSED" },
	{ "half a greeting", AS_BOTH, "> pre 04 00 00 00 01\neof\ngone RESET" },

	/* HELLO first, and once */
	{ "a CALL before HELLO", AS_BOTH, "> pre " ADD(1) "\nend PROTOCOL 'not a greeting'" },
	{ "a REPLY before HELLO", AS_BOTH, "> pre REPLY{u1}\nend PROTOCOL 'not a greeting'" },
	{ "an ERROR before HELLO", AS_BOTH, "> pre ERROR{u1 u8}\nend PROTOCOL 'not a greeting'" },
	{ "a CANCEL before HELLO", AS_BOTH, "> pre CANCEL{u1}\nend PROTOCOL 'not a greeting'" },
	{ "a RELEASE before HELLO", AS_BOTH, "> pre RELEASE{}\nend PROTOCOL 'not a greeting'" },
	{ "a PING before HELLO", AS_BOTH, "> pre PING{}\nend PROTOCOL 'not a greeting'" },
	{ "a PONG before HELLO", AS_BOTH, "> pre PONG{}\nend PROTOCOL 'not a greeting'" },
	{ "a GOAWAY before HELLO", AS_BOTH, "> pre GOAWAY{08 28}\nend PROTOCOL 'not a greeting'" },
	{ "one that does not let in", AS_BOTH, "> pre GOAWAY{08 12}\nend DENIED ''" },
	{ "a CREDIT before HELLO", AS_BOTH, "> pre CREDIT{}\nend PROTOCOL 'not a greeting'" },
	BREAKS("HELLO twice", "HELLO{}", "second greeting"),
	{ "HELLO again later", AS_BOTH, "> hi " ADD(1) "\n< " SUM(1) "\n> HELLO{18 10}\nend PROTOCOL 'second greeting'" },
	GREETS("a HELLO of zeros", "08 00 10 00 18 00 20 00 28 00 30 00 38 00 40 00"),
	GREETS("a HELLO of ones", "08 01 18 01 20 01 28 01 30 01 38 01"),
	GREETS("a HELLO with all that fits", "08 ff ff ff ff 0f 18 ff ff ff ff 0f 20 ff ff ff ff 0f 28 ff ff ff ff 0f 30 ff ff ff ff 0f 38 ff ff ff ff 0f 40 01"),
	GREETS("a HELLO of a later version", "08 63"),
	GREETS("a HELLO with features nobody knows", "10 ff ff ff ff ff ff ff ff ff 01"),
	GREETS("a HELLO with fields nobody knows", "7a 03 'new' f8 07 01"),
	{ "a HELLO with metadata", AS_BOTH, "> pre HELLO{extra=3 'abc' 18 10} " ADD(1) "\n< " SUM(1) "\nalive" },
	{ "a HELLO whose metadata is cut off", AS_BOTH, "> pre HELLO{extra=3 'ab'}\nend PROTOCOL 'metadata is cut off'" },
	{ "a HELLO that is cut off", AS_BOTH, "> pre HELLO{18}\nend PROTOCOL 'cannot be decoded'" },
	{ "a HELLO that is no message", AS_BOTH, "> pre HELLO{ff ff ff}\nend PROTOCOL 'cannot be decoded'" },
	{ "a oneway HELLO", AS_BOTH, "> pre HELLO+oneway{}\nend PROTOCOL 'oneway frame that is no call'" },
	{ "a HELLO with references", AS_BOTH, "> pre HELLO+refs{s0}\nend PROTOCOL 'neither a call nor a reply'" },
	{ "a HELLO in parts", AS_BOTH, "> pre HELLO+more{}\nend PROTOCOL 'in parts'" },

	/* Kinds */
	BREAKS("kind 0", "k0{}", "unknown kind"),
	BREAKS("ITEM, which was not offered", "k11{u1}", "stream frame"),
	BREAKS("END, which was not offered", "k12{u1}", "stream frame"),
	BREAKS("kind 13", "k13{}", "unknown kind"),
	BREAKS("kind 127", "k127{}", "unknown kind"),
	STAYS("kind 128", "k128{}"),
	STAYS("kind 255 with all flags and metadata that is cut off", "k255+f255{extra=65535 'later'}"),
	STAYS("many kinds from later versions", "50*(k200{'x'} k201+f4{} k129{zeros=3000})"),
	STAYS("a large one", "k128{zeros=1000000}"),
	{ "one before HELLO", AS_BOTH, "> pre k128{'x'} HELLO{}\nalive" },
	BREAKS("one that is larger than offered", "k128{size=4194305}", "larger than it was offered"),
	BREAKS("one that is too small", "k128{size=3}", "too small"),
	{ "one that does not end", AS_BOTH, "> hi k128{size=100 zeros=95}\neof\ngone RESET" },

	/* Flags */
	BREAKS("a oneway PING", "PING+oneway{}", "oneway frame that is no call"),
	BREAKS("a oneway REPLY", "REPLY+oneway{u1}", "oneway frame that is no call"),
	BREAKS("a oneway GOAWAY", "GOAWAY+oneway{}", "oneway frame that is no call"),
	BREAKS("an ERROR with references", "ERROR+refs{u1 u8 s0}", "neither a call nor a reply"),
	BREAKS("a CANCEL with references", "CANCEL+refs{u1 s0}", "neither a call nor a reply"),
	BREAKS("a CREDIT with references", "CREDIT+refs{s0}", "neither a call nor a reply"),
	BREAKS("a CALL in parts", "CALL+more{u1 @Worker .Worker/add -}", "in parts"),
	BREAKS("a REPLY in parts", "REPLY+more{u1}", "in parts"),
	BREAKS("flag 8", "CALL+f8{u1 @Worker .Worker/add -}", "unknown flag"),
	BREAKS("flag 16", "PING+f16{}", "unknown flag"),
	BREAKS("flag 32", "RELEASE+f32{}", "unknown flag"),
	BREAKS("flag 64", "CANCEL+f64{u1}", "unknown flag"),
	BREAKS("flag 128", "PONG+f128{}", "unknown flag"),
	BREAKS("all flags", "CALL+f255{u1 @Worker .Worker/add -}", "in parts"),

	/* Sizes */
	BREAKS("size 0", "u0 u0", "too small"),
	BREAKS("size 3", "PING{size=3}", "too small"),
	{ "the largest size", AS_BOTH,
	  "> hi CALL{u1 @Worker .Worker/add - 08 02 10 03 7a df ff ff 01 zeros=4194271}\n< " SUM(1) },
	BREAKS("one more", "CALL{size=4194305}", "larger than it was offered"),
	BREAKS("the largest there is", "PING{size=0xffffffff}", "larger than it was offered"),
	BREAKS("half of it", "REPLY{size=0x80000000}", "larger than it was offered"),
	{ "a large one that does not come", AS_BOTH, "> hi CALL{size=4194304}\neof\ngone RESET" },
	BREAKS("a CALL without words", "CALL{}", "too small for its kind"),
	BREAKS("a CALL with half a parent", "CALL{u1 @Worker .Worker/add u0 00 00}", "too small for its kind"),
	BREAKS("a REPLY without a call", "REPLY{}", "too small for its kind"),
	BREAKS("an ERROR without a status", "ERROR{u1}", "too small for its kind"),
	BREAKS("a CANCEL with half a call", "CANCEL{01 00}", "too small for its kind"),
	{ "a size word that is cut off", AS_BOTH, "> hi 04 00\neof\ngone RESET" },

	/* Metadata */
	{ "metadata is passed over", AS_BOTH,
	  "> hi CALL{extra=3 u1 @Worker .Worker/add - ff ff ff 08 02 10 03}\n< " SUM(1) },
	{ "metadata behind references", AS_BOTH,
	  "> hi CALL+refs{extra=2 u1 @Worker .Worker/keep - s1 u7 :Thing 00 ff ff 08 01}\n< REPLY{u1}" },
	{ "nothing but metadata", AS_BOTH, "> hi CALL{extra=4 u1 @Worker .Worker/add - 'meta'}\n< REPLY{u1}" },
	BREAKS("a CALL whose metadata is cut off", "CALL{extra=5 u1 @Worker .Worker/add - 'meta'}", "metadata is cut off"),
	BREAKS("a PING whose metadata is cut off", "PING{extra=65535 'meta'}", "metadata is cut off"),
	{ "a PING with metadata", AS_BOTH, "> hi\n> PING{extra=4 'metaecho'}\n< PONG{'echo'}" },

	/* Call ids */
	BREAKS("a CALL with the id 0", "CALL{u0 @Worker .Worker/add - 08 02 10 03}", "call with the id 0"),
	BREAKS("a oneway with an id", "CALL+oneway{u1 @Worker .Worker/note - 08 01}", "with a call id"),
	{ "the id of a call under way", AS_BOTH,
	  "> hi " HELLO_TO(9) "\ndeferred 1\n> " ADD(9) "\nend PROTOCOL 'id of one under way'" },
	{ "the id of a call that has been answered", AS_BOTH, "> hi " ADD(9) "\n< " SUM(9) "\n> " ADD(9) "\n< " SUM(9) },
	{ "the largest id", AS_BOTH, "> hi CALL{u0xffffffff @Worker .Worker/add - 08 02 10 03}\n< REPLY{u0xffffffff 08 05}" },
	BREAKS("a REPLY to 0", "REPLY{u0}", "never made"),
	BREAKS("a REPLY to a call that was not made", "REPLY{u1}", "never made"),
	BREAKS("a REPLY to what would be the first call", "REPLY{u65536}", "never made"),
	BREAKS("a REPLY to the largest id", "REPLY{u0xffffffff}", "never made"),
	BREAKS("a REPLY with references to a call that was not made", "REPLY+refs{u1 s1 u7 :Thing 00}", "never made"),
	BREAKS("an ERROR for a call that was not made", "ERROR{u1 u8}", "never made"),
	BREAKS("an ERROR for 0", "ERROR{u0 u8}", "never made"),
	STAYS("a CANCEL of 0", "CANCEL{u0}"),
	STAYS("a CANCEL of what was never called", "CANCEL{u77}"),
	{ "a CANCEL of what has been answered", AS_BOTH, "> hi " ADD(1) "\n< " SUM(1) "\n> CANCEL{u1} CANCEL{u1}\nalive" },
	{ "a CANCEL of what is under way", AS_BOTH,
	  "> hi " HELLO_TO(1) "\ndeferred 1\n> CANCEL{u1}\n< ERROR{u1 !CANCELLED}\n> " ADD(1) "\n< " SUM(1) "\nanswer\nalive" },
	{ "a CANCEL twice", AS_BOTH,
	  "> hi " HELLO_TO(1) "\ndeferred 1\n> CANCEL{u1} CANCEL{u1}\n< ERROR{u1 !CANCELLED}\nalive\nanswer\nalive" },
	{ "as many calls as offered", AS_BOTH,
	  "> hi 1024*(CALL{# @Extra .Extra/hello -})\ndeferred 1024\nalive\n> CANCEL{u1024}\n< ERROR{u1024 !CANCELLED}\n> " ADD(2000) "\n< " SUM(2000) },
	{ "one more", AS_BOTH,
	  "> hi 1024*(CALL{# @Extra .Extra/hello -})\ndeferred 1024\n> " ADD(2000) "\nend PROTOCOL 'more calls under way'" },
	{ "many more", AS_SERVER, "> hi 3000*(CALL{# @Extra .Extra/hello -})\nend PROTOCOL 'more calls under way'" },

	/* Oneways */
	{ "as many oneways as offered", AS_SERVER,
	  "> hi\nhold\n> 1024*(" NOTE ")\nalive\nunhold\n< CREDIT{08 80 04 10 80 78}\n< CREDIT{08 80 04 10 80 78}\n> 1024*(" NOTE ")\n< CREDIT{08 80 04 10 80 78}\nalive" },
	{ "one more", AS_SERVER, "> hi\nhold\n> 1025*(" NOTE ")\nend PROTOCOL 'more oneways'" },
	{ "half of them are credited", AS_BOTH, "> hi 512*(" NOTE ")\n< CREDIT{08 80 04 10 80 78}" },
	{ "refused ones are credited too", AS_BOTH,
	  "> hi 512*(CALL+oneway{u0 u12345 .Thing/poke - 08 01})\n< CREDIT{08 80 04 10 80 78}\nalive" },
	{ "as many bytes of oneways as offered", AS_SERVER, "> hi\nhold\n> 16*(" LARGE_NOTE ")\nalive\nunhold\nalive" },
	{ "one oneway more", AS_SERVER, "> hi\nhold\n> 16*(" LARGE_NOTE ") " NOTE "\nend PROTOCOL 'more oneways'" },
	{ "a oneway as large as the window", AS_BOTH,
	  "> hi CALL+oneway{u0 @Worker .Worker/note - 7a e0 ff 3f zeros=1048544}\n< CREDIT{08 01 10 80 80 40}" },
	BREAKS("a oneway larger than that", "CALL+oneway{u0 @Worker .Worker/note - 7a e1 ff 3f zeros=1048545}", "more oneways"),
	STAYS("a oneway to a service nobody published", "CALL+oneway{u0 @Nobody .Worker/note - 08 01}"),
	STAYS("a oneway to an unknown method", "CALL+oneway{u0 @Worker .Worker/nothing - 08 01}"),
	STAYS("a oneway to a method with an answer", "CALL+oneway{u0 @Worker .Worker/add - 08 01}"),
	STAYS("a oneway whose body is broken", "CALL+oneway{u0 @Worker .Worker/note - ff}"),
	STAYS("a oneway with a parent and a time", "CALL+oneway{u0 @Worker .Worker/note u1 u99 08 01}"),
	{ "a oneway with a reference nobody claims", AS_BOTH,
	  "> hi CALL+oneway+refs{u0 @Worker .Worker/note - s1 u7 :Thing 00 08 01}\n< RELEASE{0a 04 08 07 10 01}" },
	FAILS("a call of a oneway that wants an answer", "CALL{u1 @Worker .Worker/note - 08 01}", "MALFORMED"),

	/* Credit */
	BREAKS("credit for nothing", "CREDIT{08 01}", "credit for oneways"),
	BREAKS("credit for bytes of nothing", "CREDIT{10 01}", "credit for oneways"),
	BREAKS("all the credit there is", "CREDIT{08 ff ff ff ff 0f 10 ff ff ff ff 0f}", "credit for oneways"),
	STAYS("no credit", "CREDIT{} CREDIT{08 00 10 00}"),
	BREAKS("credit that is no message", "CREDIT{08}", "cannot be decoded"),
	{ "credit for what was sent", AS_CLIENT,
	  "> hi\nstart note\nends OK\n< CALL+oneway{u0 @Worker .Worker/note ?t u0 08 01}\n> CREDIT{08 01 10 1e}\nalive" },
	{ "more frames", AS_CLIENT, "> hi\nstart note\nends OK\n> CREDIT{08 02 10 1e}\nend PROTOCOL 'credit for oneways'" },
	{ "more bytes", AS_CLIENT, "> hi\nstart note\nends OK\n> CREDIT{08 01 10 1f}\nend PROTOCOL 'credit for oneways'" },
	{ "the same credit twice", AS_CLIENT,
	  "> hi\nstart note\nends OK\n> CREDIT{08 01 10 1e} CREDIT{08 01 10 1e}\nend PROTOCOL 'credit for oneways'" },

	/* RELEASE */
	STAYS("a release of nothing", "RELEASE{}"),
	BREAKS("a release of what was never given", "RELEASE{0a 04 08 05 10 01}", "did not hold"),
	BREAKS("a release of 0", "RELEASE{0a 00}", "did not hold"),
	BREAKS("a release of a service", "RELEASE{0a 08 08 ff ff ff ff 0f 10 01}", "did not hold"),
	BREAKS("a release that is no message", "RELEASE{0a 04 08}", "cannot be decoded"),
	BREAKS("a release of a reference of the peer's own",
	    "CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Thing 00 08 01} RELEASE{0a 04 08 07 10 01}", "did not hold"),
	/* A first reference has the id 0x10000. */
	{ "a release of what was given", AS_BOTH,
	  "> hi " MAKE(1) "\n< " MADE(1) "\n> RELEASE{0a 06 08 80 80 04 10 01} CALL{u2 $a .Thing/name -}\n< ERROR{u2 !NO_OBJECT}" },
	{ "a release of it twice", AS_BOTH,
	  "> hi " MAKE(1) "\n< " MADE(1) "\n> RELEASE{0a 06 08 80 80 04 10 01 0a 06 08 80 80 04 10 01}\nend PROTOCOL 'did not hold'" },
	{ "a release of too many", AS_BOTH,
	  "> hi " MAKE(1) "\n< " MADE(1) "\n> RELEASE{0a 06 08 80 80 04 10 02}\nend PROTOCOL 'did not hold'" },
	{ "a release of none of it", AS_BOTH,
	  "> hi " MAKE(1) "\n< " MADE(1) "\n> RELEASE{0a 04 08 80 80 04}\nend PROTOCOL 'did not hold'" },
	{ "a release of its next generation", AS_BOTH,
	  "> hi " MAKE(1) "\n< " MADE(1) "\n> RELEASE{0a 06 08 80 80 08 10 01}\nend PROTOCOL 'did not hold'" },
	{ "a release in two steps", AS_BOTH,
	  "> hi " MAKE(1) "\n< " MADE(1) "\n> CALL{u2 $a .Thing/me -}\n< REPLY+refs{u2 s1 $a :Thing 00 08 01}\n"
	  "> RELEASE{0a 06 08 80 80 04 10 01} CALL{u3 $a .Thing/name -}\n< REPLY{u3 0a 01 'x'}\n"
	  "> RELEASE{0a 06 08 80 80 04 10 01} CALL{u3 $a .Thing/name -}\n< ERROR{u3 !NO_OBJECT}" },

	{ "what is held 65,536 times is given back but for one", AS_BOTH,
	  "> hi CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Thing 00 08 01}\n< REPLY{u1}\n"
	  "> 64*( CALL+oneway+refs{u0 @Worker .Worker/note - s1024 1024*( u7 :Thing 00 ) 08 01} )\n"
	  "< RELEASE{0a 06 08 07 10 ff ff 03}\nalive" },

	/* References */
	FAILS("object 0", "CALL{u1 u0 .Worker/add -}", "NO_OBJECT"),
	FAILS("a reference that was never given", "CALL{u1 u65536 .Thing/name -}", "NO_OBJECT"),
	FAILS("the largest reference", "CALL{u1 u0x7fffffff .Thing/name -}", "NO_OBJECT"),
	{ "a stale reference", AS_BOTH,
	  "> hi " MAKE(1) "\n< " MADE(1) "\n> RELEASE{0a 06 08 80 80 04 10 01} " MAKE(2) "\n< REPLY+refs{u2 s1 ?b :Thing 00 08 01}\n"
	  "> CALL{u3 $a .Thing/name -} CALL{u4 $b .Thing/name -}\n< ERROR{u3 !NO_OBJECT}\n< REPLY{u4 0a 01 'x'}" },
	{ "a guessed generation", AS_BOTH, "> hi " MAKE(1) "\n< " MADE(1) "\n> CALL{u2 $a+65536 .Thing/name -}\n< ERROR{u2 !NO_OBJECT}" },
	{ "the reference of another connection", AS_BOTH, "> hi CALL{u1 u65536 .Thing/name -}\n< ERROR{u1 !NO_OBJECT}" },
	{ "a method of another interface", AS_BOTH,
	  "> hi " MAKE(1) "\n< " MADE(1) "\n> CALL{u2 $a .Worker/add -}\n< ERROR{u2 !UNIMPLEMENTED}" },
	{ "a call of what the peer itself has given", AS_BOTH,
	  "> hi CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Thing 00 08 01}\n< REPLY{u1}\n> CALL{u2 u7 .Thing/name -}\n< ERROR{u2 !NO_OBJECT}" },
	{ "a reference that comes home", AS_BOTH,
	  "> hi " MAKE(1) "\n< " MADE(1) "\n> CALL+refs{u2 @Worker .Worker/keep - s1 $a :Thing 01 08 01}\n< REPLY{u2}" },
	{ "one that comes home as something else", AS_BOTH,
	  "> hi " MAKE(1) "\n< " MADE(1) "\n> CALL+refs{u2 @Worker .Worker/climb - s1 $a :Ladder 01 08 01 10 01}\n< ERROR{u2 !MALFORMED}" },
	{ "one that comes home as another interface than wanted", AS_BOTH,
	  "> hi " MAKE(1) "\n< " MADE(1) "\n> CALL+refs{u2 @Worker .Worker/keep - s1 $a :Ladder 01 08 01}\n< ERROR{u2 !MALFORMED}" },
	FAILS("one that comes home and never left", "CALL+refs{u1 @Worker .Worker/keep - s1 u65536 :Thing 01 08 01}", "NO_OBJECT"),
	FAILS("a service that comes home as a thing", "CALL+refs{u1 @Worker .Worker/keep - s1 @Worker :Thing 01 08 01}", "MALFORMED"),
	FAILS("a service that comes home and is not here", "CALL+refs{u1 @Worker .Worker/keep - s1 @Nobody :Thing 01 08 01}", "NO_OBJECT"),
	BREAKS("a reference of neither side", "CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Thing 02 08 01}", "belongs to neither side"),
	BREAKS("one of nobody at all", "CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Thing ff 08 01}", "belongs to neither side"),
	BREAKS("a reference with a service's id", "CALL+refs{u1 @Worker .Worker/keep - s1 u0x80000007 :Thing 00 08 01}", "highest bit"),
	BREAKS("a list of references that is cut off", "CALL+refs{u1 @Worker .Worker/keep - s2 u7 :Thing 00}", "references is cut off"),
	BREAKS("a list of half a reference", "CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Thing}", "references is cut off"),
	BREAKS("a list without a length", "CALL+refs{u1 @Worker .Worker/keep -}", "references is cut off"),
	BREAKS("a list with half a length", "CALL+refs{u1 @Worker .Worker/keep - 01}", "references is cut off"),
	BREAKS("a REPLY whose list is cut off", "REPLY+refs{u1 s1}", "references is cut off"),
	BREAKS("more than 1024 references", "CALL+refs{u1 @Worker .Worker/keep - s1025 1025*(# :Thing 00)}", "more than 1024"),
	BREAKS("a list that says so", "CALL+refs{u1 @Worker .Worker/keep - s65535}", "more than 1024"),
	FAILS("1024 references nobody claims", "CALL+refs{u1 @Worker .Worker/nothing - s1024 1024*(# :Thing 00)}", "UNIMPLEMENTED"),
	{ "an empty list", AS_BOTH, "> hi CALL+refs{u1 @Worker .Worker/add - s0 08 02 10 03}\n< " SUM(1) },
	FAILS("another interface than wanted", "CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Ladder 00 08 01}", "MALFORMED"),
	FAILS("no interface", "CALL+refs{u1 @Worker .Worker/keep - s1 u7 u0 00 08 01}", "MALFORMED"),
	FAILS("an index behind the list", "CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Thing 00 08 02}", "MALFORMED"),
	FAILS("an index far behind it", "CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Thing 00 08 ff ff ff ff 0f}", "MALFORMED"),
	FAILS("an index without a list", "CALL{u1 @Worker .Worker/keep - 08 01}", "MALFORMED"),
	FAILS("no object where one is needed", "CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Thing 00}", "MALFORMED"),
	FAILS("object 0 where one is needed", "CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Thing 00 08 00}", "MALFORMED"),
	{ "a reference nobody claims is released", AS_BOTH,
	  "> hi CALL+refs{u1 @Worker .Worker/add - s1 u7 :Thing 00 08 02 10 03}\n< " SUM(1) "\n< RELEASE{0a 04 08 07 10 01}" },
	{ "one with an unknown method", AS_BOTH,
	  "> hi CALL+refs{u1 @Worker .Worker/nothing - s1 u7 :Thing 00 08 01}\n< ERROR{u1 !UNIMPLEMENTED}\n< RELEASE{0a 04 08 07 10 01}" },
	{ "one with a broken body", AS_BOTH,
	  "> hi CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Thing 00 08 01 ff}\n< ERROR{u1 !MALFORMED}\n< RELEASE{0a 04 08 07 10 01}" },
	{ "one that is listed twice", AS_BOTH,
	  "> hi CALL+refs{u1 @Worker .Worker/nothing - s2 u7 :Thing 00 u7 :Thing 00}\n< ERROR{u1 !UNIMPLEMENTED}\n< RELEASE{0a 04 08 07 10 02}" },
	/* A server writes once for a batch of calls. */
	{ "one that is kept and dropped", AS_SERVER,
	  "> hi CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Thing 00 08 01}\n< REPLY{u1}\n> CALL{u2 @Worker .Worker/drop -}\n< REPLY{u2}\n< RELEASE{0a 04 08 07 10 01}" },
	{ "one that a client keeps and drops", AS_CLIENT,
	  "> hi CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Thing 00 08 01}\n< REPLY{u1}\n> CALL{u2 @Worker .Worker/drop -}\n< RELEASE{0a 04 08 07 10 01}\n< REPLY{u2}" },
	{ "one that is something else too", AS_BOTH,
	  "> hi CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Thing 00 08 01}\n< REPLY{u1}\n"
	  "> CALL+refs{u2 @Worker .Worker/climb - s1 u7 :Ladder 00 08 01}\n< REPLY{u2}" },
	{ "one that the peer gets back", AS_BOTH,
	  "> hi CALL+refs{u1 @Worker .Worker/keep - s1 u7 :Thing 00 08 01}\n< REPLY{u1}\n"
	  "> CALL{u2 @Worker .Worker/kept -}\n< REPLY+refs{u2 s1 u7 :Thing 01 08 01}" },

	/* Bodies */
	BAD_BODY("a body of ones", "add", "ff ff ff"),
	BAD_BODY("a field without a value", "add", "08"),
	BAD_BODY("a value that does not end", "add", "08 80"),
	BAD_BODY("a value of eleven bytes", "add", "08 ff ff ff ff ff ff ff ff ff ff 01"),
	BAD_BODY("field 0", "add", "00 01"),
	BAD_BODY("wire type 6", "add", "0e"),
	BAD_BODY("wire type 7", "add", "7f"),
	BAD_BODY("a group that only ends", "add", "7c"),
	BAD_BODY("a group that does not end", "add", "7b"),
	BAD_BODY("groups too deep", "add", "101*(7b) 101*(7c)"),
	BAD_BODY("a text that is cut off", "mix", "1a 05 'abc'"),
	BAD_BODY("a text longer than there is memory", "mix", "1a ff ff ff ff 0f"),
	BAD_BODY("a text that is no UTF-8", "mix", "1a 02 c3 28"),
	BAD_BODY("a text that begins in a character", "mix", "1a 01 80"),
	BAD_BODY("a text with a character that is too long", "mix", "1a 02 c0 80"),
	BAD_BODY("a text with half a pair", "mix", "1a 03 ed a0 80"),
	BAD_BODY("a text with a character there cannot be", "mix", "1a 04 f4 90 80 80"),
	BAD_BODY("a text with a NUL", "mix", "1a 03 'a' 00 'b'"),
	BAD_BODY("a message in a message that is cut off", "turn", "0a 09 08 02"),
	BAD_BODY("a message in a message that is no UTF-8", "turn", "0a 04 1a 02 c3 28"),
	{ "fields nobody knows", AS_BOTH, "> hi CALL{u1 @Worker .Worker/add - 08 02 7a 03 'new' 10 03 f8 07 01}\n< " SUM(1) },
	{ "no body", AS_BOTH, "> hi CALL{u1 @Worker .Worker/add -}\n< REPLY{u1}" },

	/* What there is not */
	FAILS("a service nobody published", "CALL{u1 @Nobody .Worker/add -}", "NO_SERVICE"),
	FAILS("service 0", "CALL{u1 u0x80000000 .Worker/add -}", "NO_SERVICE"),
	FAILS("method 0", "CALL{u1 @Worker u0 -}", "UNIMPLEMENTED"),
	FAILS("an unknown method", "CALL{u1 @Worker .Worker/nothing -}", "UNIMPLEMENTED"),
	FAILS("a method of another service", "CALL{u1 @Worker .Extra/hello -}", "UNIMPLEMENTED"),
	FAILS("a method without an implementation", "CALL{u1 @Worker .Worker/unimplemented -}", "UNIMPLEMENTED"),
	{ "a parent nobody knows", AS_BOTH, "> hi CALL{u1 @Worker .Worker/add u0 u12345 08 02 10 03}\n< " SUM(1) },
	{ "a call that is its own parent", AS_BOTH, "> hi CALL{u1 @Worker .Worker/add u0 u1 08 02 10 03}\n< " SUM(1) },

	/* PING and PONG */
	{ "a PING of 64 bytes", AS_BOTH, "> hi\n> PING{64*('x')}\n< PONG{64*('x')}" },
	BREAKS("a PING of 65 bytes", "PING{65*('x')}", "more than 64 bytes"),
	{ "an empty PING", AS_BOTH, "> hi PING{}\n< PONG{}" },
	{ "a thousand PINGs", AS_BOTH, "> hi 1000*(PING{#})\npongs 1000\nalive" },
	STAYS("a PONG nobody asked for", "PONG{'what?'} PONG{zeros=100000}"),

	/* A peer that does not read */
	{ "PINGs without end, and no answer is read", AS_SERVER,
	  "> pre HELLO{20 ff ff ff ff 0f}\n" ECHOES(1) ECHOES(2) ECHOES(3) "> 100000*(PING{})\ngone PROTOCOL" },
	{ "calls without end, and no answer is read", AS_SERVER,
	  "> pre HELLO{20 ff ff ff ff 0f}\n" ECHOES(1) ECHOES(2) ECHOES(3) "> 100000*(CALL{u1000 @Nobody .Worker/add -})\ngone PROTOCOL" },

	/* GOAWAY */
	{ "a GOAWAY and calls after it", AS_BOTH, "> hi\n> GOAWAY{08 28 12 03 'bye'} " ADD(1) "\n< " SUM(1) "\nalive" },
	{ "two of them", AS_BOTH, "> hi\n> GOAWAY{08 28} GOAWAY{08 12}\nalive" },
	{ "an empty one", AS_BOTH, "> hi\n> GOAWAY{}\nalive" },
	{ "one that is no message", AS_BOTH, "> hi\n> GOAWAY{ff}\nend PROTOCOL 'cannot be decoded'" },
	{ "one that is no UTF-8", AS_BOTH, "> hi\n> GOAWAY{12 02 c3 28}\nend PROTOCOL 'cannot be decoded'" },
	{ "one and the end", AS_BOTH, "> hi\n> GOAWAY{08 28}\neof\ngone CLOSED" },
	{ "one and a broken rule", AS_BOTH, "> hi\n> GOAWAY{08 28} REPLY{u1}\nend PROTOCOL 'never made'" },
	{ "a server that does not let us in", AS_CLIENT, "> hi GOAWAY{08 12 12 02 'no'}\ngone DENIED" },
	{ "a server that is stopping", AS_CLIENT, "> hi GOAWAY{08 28}\ngone GOING_AWAY" },
	{ "calls to who goes away", AS_CLIENT, "> hi\n> GOAWAY{08 28 12 03 'bye'}\nalive\nfails add GOING_AWAY\nfails note GOING_AWAY" },
	{ "an answer from who goes away", AS_CLIENT,
	  "> hi\nstart add\n" CALLED_ADD "> GOAWAY{08 28} REPLY{$c 08 05}\nsum 5\nalive\nfails add GOING_AWAY" },
	{ "no answer from who goes away", AS_CLIENT,
	  "> hi\nstart add\n" CALLED_ADD "> GOAWAY{08 28}\neof\nends CLOSED\ngone CLOSED" },
	{ "one with a call under way, and the last", AS_CLIENT,
	  "> hi\nstart add\n" CALLED_ADD "> GOAWAY{08 28} GOAWAY{08 28 18 01}\neof\nends NOT_SENT\ngone CLOSED" },
	{ "our GOAWAY with nothing under way", AS_CLIENT,
	  "> hi\nclose\n< GOAWAY{08 28 12 22 'the peer has closed the connection' 18 01}\ngone CLOSED" },
	{ "our GOAWAY", AS_CLIENT,
	  "> hi " HELLO_TO(1) "\ndeferred 1\nclose\n< GOAWAY{08 28}\nanswer\n< REPLY{u1 0a 04 'late'}\ngone CLOSED" },
	{ "calls after it", AS_SERVER,
	  "> hi " HELLO_TO(1) "\ndeferred 1\nclose\n< GOAWAY{08 28}\n> " ADD(2) " CANCEL{u7}\n< ERROR{u2 !GOING_AWAY}\nanswer\n< REPLY{u1 0a 04 'late'}\n< GOAWAY{08 28 18 01}\ngone CLOSED" },

	/* Answers */
	ANSWERS("a good one", "REPLY{$c 08 05}", "OK"),
	ANSWERS("an empty one", "REPLY{$c}", "OK"),
	ANSWERS("one with metadata", "REPLY{extra=2 $c ff ff 08 05}", "OK"),
	ANSWERS("one that does not decode", "REPLY{$c 08}", "MALFORMED"),
	ANSWERS("one of ones", "REPLY{$c ff ff ff}", "MALFORMED"),
	ANSWERS("one with a reference nobody claims", "REPLY+refs{$c s1 u7 :Thing 00 08 05}", "OK"),
	STATUS("no memory over there", 6, "NO_MEMORY"),
	STATUS("an application's first", 4096, "4096"),
	STATUS("an application's last", 65535, "65535"),
	STATUS("one that is nobody's", 65536, "REMOTE"),
	STATUS("RIDL_DEFERRED", 1, "REMOTE"),
	STATUS("RIDL_E_PENDING", 4, "REMOTE"),
	STATUS("RIDL_E_WOULD_BLOCK", 14, "REMOTE"),
	STATUS("RIDL_E_NOT_SENT", 30, "REMOTE"),
	STATUS("RIDL_E_CLOSED", 40, "REMOTE"),
	STATUS("RIDL_E_PROTOCOL", 42, "REMOTE"),
	STATUS("the last of ours, which is none", 4095, "REMOTE"),
	STATUS("an undeclared error", 0x40000001, "REMOTE"),
	STATUS("the largest status", 0x7fffffff, "REMOTE"),
	STATUS("our time was up", 2, "TIMEOUT"),
	STATUS("RIDL_E_GOING_AWAY", 31, "GOING_AWAY"),
	ANSWERS("an undeclared error with its name", "ERROR{$c u0x40000009 12 09 'no.Such.E'}", "REMOTE"),
	ANSWERS("a Failure that does not decode", "ERROR{$c u8 ff ff}", "MALFORMED"),
	ANSWERS("a Failure that is no UTF-8", "ERROR{$c u4096 0a 02 c3 28}", "4096"),
	BAD_ANSWER("status 0", "ERROR{$c u0}", "without a status"),
	BAD_ANSWER("a status above 31 bits", "ERROR{$c u0x80000000}", "without a status"),
	BAD_ANSWER("the largest word", "ERROR{$c u0xffffffff}", "without a status"),
	BAD_ANSWER("the next generation", "REPLY{$c+65536 08 05}", "never made"),
	BAD_ANSWER("the next slot", "REPLY{$c+1 08 05}", "never made"),
	BAD_ANSWER("cut short", "REPLY{}", "too small for its kind"),
	{ "two answers", AS_CLIENT, "> hi\nstart add\n" CALLED_ADD "> REPLY{$c 08 05}\nsum 5\n> REPLY{$c 08 05}\nend PROTOCOL 'never made'" },
	{ "an answer and an error", AS_CLIENT, "> hi\nstart add\n" CALLED_ADD "> REPLY{$c 08 05} ERROR{$c u8}\nsum 5\nend PROTOCOL 'never made'" },
	{ "a late answer", AS_CLIENT,
	  "> hi\nstart add\n" CALLED_ADD "cancel\n< CANCEL{$c}\n> REPLY{$c 08 05}\nalive\nends CANCELLED\nstart add\n" CALLED_ADD "> REPLY{$c 08 05}\nsum 5" },
	{ "a late answer with a reference", AS_CLIENT,
	  "> hi\nstart make\n" CALLED_MAKE "cancel\n< CANCEL{$c}\n> REPLY+refs{$c s1 u7 :Thing 00 08 01}\n< RELEASE{0a 04 08 07 10 01}\nends CANCELLED" },
	{ "two late answers", AS_CLIENT,
	  "> hi\nstart add\n" CALLED_ADD "cancel\n< CANCEL{$c}\n> ERROR{$c u3} REPLY{$c 08 05}\nends CANCELLED\nend PROTOCOL 'never made'" },
	{ "answers out of order", AS_CLIENT,
	  "> hi\nstart add\n< CALL{?a @Worker .Worker/add ?t u0 08 02 10 03}\nstart add\n" CALLED_ADD "> REPLY{$c 08 06} REPLY{$a 08 05}\nsum 5\nsum 6" },
	{ "a text that is no UTF-8", AS_CLIENT, "> hi\nstart mix\n" CALLED_MIX "> REPLY{$c 12 02 c3 28}\nends MALFORMED" },
	{ "a text with a NUL", AS_CLIENT, "> hi\nstart mix\n" CALLED_MIX "> REPLY{$c 12 01 00}\nends MALFORMED" },
	{ "a declared error", AS_CLIENT,
	  "> hi\nstart refuse\n" CALLED_REFUSE "> ERROR{$c !REFUSED 12 11 'test.peer.Refused' 1a 05 0a 01 'w' 10 07}\nends REFUSED" },
	{ "a declared error without anything", AS_CLIENT, "> hi\nstart refuse\n" CALLED_REFUSE "> ERROR{$c !REFUSED}\nends REFUSED" },
	{ "a declared error whose detail does not decode", AS_CLIENT,
	  "> hi\nstart refuse\n" CALLED_REFUSE "> ERROR{$c !REFUSED 1a 02 0a 05}\nends REFUSED bare" },
	{ "a declared error in a Failure that does not decode", AS_CLIENT,
	  "> hi\nstart refuse\n" CALLED_REFUSE "> ERROR{$c !REFUSED ff ff}\nends REFUSED bare" },
	{ "a thing", AS_CLIENT,
	  "> hi\nstart make\n" CALLED_MAKE "> REPLY+refs{$c s1 u7 :Thing 00 08 01}\nends OK\n< RELEASE{0a 04 08 07 10 01}" },
	{ "a thing that is something else", AS_CLIENT,
	  "> hi\nstart make\n" CALLED_MAKE "> REPLY+refs{$c s1 u7 :Ladder 00 08 01}\nends MALFORMED\n< RELEASE{0a 04 08 07 10 01}" },
	{ "a thing that is not listed", AS_CLIENT, "> hi\nstart make\n" CALLED_MAKE "> REPLY{$c 08 01}\nends MALFORMED" },
	{ "no thing where one is needed", AS_CLIENT, "> hi\nstart make\n" CALLED_MAKE "> REPLY{$c}\nends MALFORMED" },
	{ "no thing where none is needed", AS_CLIENT, "> hi\nstart kept\n" CALLED_KEPT "> REPLY{$c}\nends OK" },
	{ "a thing of ours that never left", AS_CLIENT,
	  "> hi\nstart kept\n" CALLED_KEPT "> REPLY+refs{$c s1 u65536 :Thing 01 08 01}\nends NO_OBJECT" },
	{ "a thing of nobody's", AS_CLIENT,
	  "> hi\nstart kept\n" CALLED_KEPT "> REPLY+refs{$c s1 u65536 :Thing 02 08 01}\nends PROTOCOL\nend PROTOCOL 'belongs to neither side'" },
	{ "a thing of ours", AS_CLIENT,
	  "> hi\nstart keep\n< CALL+refs{?c @Worker .Worker/keep ?t u0 s1 ?a :Thing 00 08 01}\n> REPLY{$c}\nends OK\n"
	  "start kept\n" CALLED_KEPT "> REPLY+refs{$c s1 $a :Thing 01 08 01}\nends OK\n> CALL{u1 $a .Thing/name -}\n< REPLY{u1 0a 04 'mine'}" },
	{ "a call with a call's own id", AS_CLIENT,
	  "> hi\nstart add\n" CALLED_ADD "> CALL{$c @Worker .Worker/add - 08 02 10 03}\n< REPLY{$c 08 05}\n> REPLY{$c 08 05}\nsum 5" },

	/* What the peer offers */
	{ "no more calls than the least", AS_CLIENT, "> pre HELLO{18 01}\nstart add 16\nfails add WOULD_BLOCK" },
	{ "no more than it offers", AS_CLIENT, "> pre HELLO{18 12}\nalive\nstart add 18\nfails add WOULD_BLOCK" },
	{ "no more references than the least", AS_CLIENT, "> hi\nstart keep 16\nfails keep WOULD_BLOCK" },
	{ "no frames larger than the least", AS_CLIENT, "> hi\nfails echo64k TOO_BIG" },
	{ "no frames larger than it offers", AS_CLIENT, "> pre HELLO{20 80 80 08}\nalive\nstart echo64k\nfails echo65m TOO_BIG" },
	{ "no frames above 64 MiB", AS_CLIENT, "> pre HELLO{20 ff ff ff ff 0f}\nalive\nfails echo65m TOO_BIG" },
	{ "no more oneways than the least", AS_CLIENT, "> hi\nstart note 1024\nfails note WOULD_BLOCK\n> CREDIT{08 01 10 1e}\nalive\nstart note\nfails note WOULD_BLOCK" },

	/* The end */
	{ "the end", AS_BOTH, "> hi\neof\ngone CLOSED" },
	{ "the end with a call under way", AS_BOTH, "> hi " HELLO_TO(1) "\ndeferred 1\neof\ngone CLOSED" },
	{ "the end in a frame", AS_BOTH, "> hi CALL{size=64 u1}\neof\ngone RESET" },
	{ "the end instead of an answer", AS_CLIENT, "> hi\nstart add\n" CALLED_ADD "eof\nends CLOSED\ngone CLOSED" },
	{ "the end in an answer", AS_CLIENT, "> hi\nstart add\n" CALLED_ADD "> REPLY{size=64 $c}\neof\nends RESET\ngone RESET" },
	{ "a reset", AS_BOTH, "> hi\nalive\nreset\ngone RESET" },
	{ "a reset with calls under way", AS_BOTH, "> hi " HELLO_TO(1) " " HELLO_TO(2) "\ndeferred 2\nreset\ngone RESET" },
	{ "a reset in the middle of a frame", AS_BOTH, "> hi CALL{size=64 u1}\nreset\ngone RESET" },
	{ "a reset before the greeting", AS_SERVER, "reset\ngone RESET" },
	{ "a reset instead of an answer", AS_CLIENT, "> hi\nstart add\n" CALLED_ADD "reset\nends RESET\ngone RESET" },
};

const size_t n_bad_peers = sizeof bad_peers / sizeof bad_peers[0];
