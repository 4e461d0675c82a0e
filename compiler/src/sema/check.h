/* SPDX-License-Identifier: MIT */
#ifndef CHECK_H
#define CHECK_H

#include <sema/program.h>

/* Every rule of the language that the grammar cannot express. */
void check(program *);

#endif
