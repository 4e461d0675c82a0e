/* SPDX-License-Identifier: MIT */
#ifndef RI_SERVE_RUN_H
#define RI_SERVE_RUN_H

#include <serve/call.h>

/* Runs a call's handler: ri_work.run of every call. */
void ri_call_run(ri_work *);

/* In call.c: what the handler returned; results as it filled them in, or NULL. Drops a count. */
void ri_call_returned(ri_call *, ridl_status, const void *results);

#endif
