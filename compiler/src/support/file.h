/* SPDX-License-Identifier: MIT */
#ifndef FILE_H
#define FILE_H

#include <stdbool.h>
#include <stdio.h>
#include <support/arena.h>

/* Files, in and out. What fails says why in errno. */

/* "-" is the standard input. NULL: errno. */
char *file_read(arena *, const char *path, size_t *out_len);
/* All there is to come, and two zero bytes behind it. False: errno. */
bool file_read_stream(arena *, FILE *, char **out, size_t *out_len);

/* Whether it is there and may be read. */
bool file_exists(const char *path);

/* Two names of one file give the same string. NULL: errno. */
const char *file_identity(arena *, const char *path);

/* The path of something that lies at this place as seen from the program's own directory. NULL: unknown. */
const char *file_beside_program(arena *, const char *relative);

/* Creates the directory, and those above it. */
bool file_make_directory(arena *, const char *path);

#endif
