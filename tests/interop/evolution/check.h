/* SPDX-License-Identifier: MIT */
#ifndef CHECK_H
#define CHECK_H

#include <ridl/ridl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Both ends are programs: what is wrong ends them. */
#define CHECK(what) ((what) ? (void)0 : check_failed(__FILE__, __LINE__, #what))

_Noreturn static inline void
check_failed(const char *file, int line, const char *what)
{
	fprintf(stderr, "%s:%d: not true: %s (last error: %s)\n", file, line, what,
	    ridl_last_error()->message);
	exit(1);
}

#endif
