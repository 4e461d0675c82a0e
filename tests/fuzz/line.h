/* SPDX-License-Identifier: MIT */
#ifndef FUZZ_LINE_H
#define FUZZ_LINE_H

#include <ridl/types.h>
#include <stdbool.h>
#include <stddef.h>

/*
 * One socket in memory, instead of the operating system's, and time that passes only while somebody sleeps: a fuzz
 * target runs a connection without a system call. There is one thread, so who sleeps for ever is never woken, and that is a
 * failure. line.c takes the place of those functions of platform/ that CMakeLists.txt wraps.
 */
enum { LINE_FD = 500 };

/* A new one, connected; the old one must have been closed. */
void line_begin(void);
/* The peer's side. Both give how many bytes it were. */
size_t line_say(const void *bytes, size_t n);
size_t line_hear(void *to, size_t max);
/* It sends no more. */
void line_end(void);
/* Nor does it read. */
void line_close(void);

void line_pass_time(ridl_duration);
/* What an event loop would ask its poller. */
bool line_has_event(void);
bool line_was_closed_once(void);

#endif
