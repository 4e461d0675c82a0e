/* SPDX-License-Identifier: MIT */
#ifndef REPLACE_H
#define REPLACE_H

#include <stdbool.h>
#include <support/vec.h>

/*
 * Output files, all of which replace what was there, or none. They are written beside their
 * places first; whoever reads one sees the old text or the new one. What says the same as before is
 * left alone. Whatever goes wrong, signals included, the files beside are removed. A pipe or a device is no file,
 * and is written at once.
 */
typedef struct replacement {
	arena *mem;
	vec files; /* of replace.c */
} replacement;

/* Once in a program: signals that end it tidy up first, and a file that is too large is an error. */
void replace_guard(void);

/* A file to write to. What fails is told by replace_finish(). */
void *replace_begin(replacement *, const char *path);
void replace_write(void *file, const char *bytes, size_t len);
/* NULL: every file is in its place. Else the path of one that could not be written: errno says why. */
const char *replace_finish(replacement *);
/* Instead, where that cannot be called any more: what is beside is removed. */
void replace_abandon(void);

#endif
