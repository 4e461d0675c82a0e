/* SPDX-License-Identifier: MIT */
#ifndef RI_TRANSPORT_ADVICE_H
#define RI_TRANSPORT_ADVICE_H

#include <transport/transport.h>

/* What a failure means to somebody who connects or listens, and what they can do about it. */
typedef struct ri_advice {
	ridl_status status;
	const char *what;
	const char *next
	    [RI_SCHEME_COUNT]; /* NULL where there is none that helps, or that cannot happen */
} ri_advice;

/*
 * Makes "ADDRESS: WHAT (CAUSE); NEXT" this thread's last failure, by the advice for st or, where there is
 * none, by the last of the n, which is for all other failures. cause may be NULL. Gives the status back.
 */
ridl_status ri_fail_with_advice(
    const ri_address *, ridl_status st, const char *cause, const ri_advice *, size_t n);

#endif
