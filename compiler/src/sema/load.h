/* SPDX-License-Identifier: MIT */
#ifndef LOAD_H
#define LOAD_H

#include <sema/program.h>

/* Parses these files (const char *), and all they import. */
void load(program *, const vec *paths);

#endif
