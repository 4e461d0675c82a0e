/* SPDX-License-Identifier: MIT */
#ifndef PROCESS_H
#define PROCESS_H

#include <stdbool.h>
#include <support/arena.h>

/* What a program did. */
typedef struct process {
	int status; /* its exit status; 128 and a signal, if that ended it */
	char *out;  /* what it wrote to its standard output; NUL-terminated */
	size_t out_len;
	char *err; /* and to its standard error */
	size_t err_len;
} process;

/*
 * Runs a program, found in PATH, with these arguments (up to a NULL, the program's name first) and nothing to
 * read, and waits for its end. False: it could not be run: errno.
 */
bool process_run(arena *, char *const *arguments, process *out);

#endif
