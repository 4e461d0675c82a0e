/* SPDX-License-Identifier: MIT */
#ifndef RI_BASE_ERROR_H
#define RI_BASE_ERROR_H

#include <ridl/status.h>

/*
 * Failures. A record is counted and never changes; this thread's last one is what
 * ridl_last_error() shows, a failed future keeps its own. Making one never fails: without
 * memory it is a static one that says so (with the status asked for lost to RIDL_E_NO_MEMORY).
 */

/*
 * A record with one count. method, address may be NULL; all strings are copied. Of a message that the peer has sent, control
 * characters are replaced, but for tabs and the ends of lines.
 */
const ridl_error *ri_error_new(
    ridl_status, ridl_origin, const char *method, const char *address, const char *message);
/* The same with a typed detail, which it takes: free_detail(detail) at the end (also when it cannot be kept). */
const ridl_error *
ri_error_new_detail(ridl_status, ridl_origin, const char *method, const char *address,
    const char *message, const void *detail, void (*free_detail)(const void *));
const ridl_error *ri_error_ref(const ridl_error *);
void ri_error_unref(const ridl_error *); /* NULL is fine */

/* Makes it this thread's last failure (a count of its own). Its status. */
ridl_status ri_error_show(const ridl_error *);

/* Makes a local failure this thread's last one. Its status, so that a function can end with it. */
ridl_status ri_fail(ridl_status, const char *format, ...) RIDL_PRINTF(2, 3);

/* This thread's last failure again, with method and address where it has none. Its status. */
ridl_status ri_error_place(const char *method, const char *address);

/* A count of this thread's last failure, for keeping. Never NULL. */
const ridl_error *ri_error_last(void);

/* Replaces the control characters of UTF-8, but for those in kept: nobody wants others to write what a terminal obeys. */
void ri_error_tame(char *text, const char *kept);

/* Around user code inside a wait: takes the record away (leaving "no failure"), and puts it back. */
const ridl_error *ri_error_save(void);
void ri_error_restore(const ridl_error *saved);

#endif
