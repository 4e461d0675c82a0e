/* SPDX-License-Identifier: MIT */
#ifndef RESOLVE_H
#define RESOLVE_H

#include <sema/program.h>

/* Gives every declaration its full name, every name its declaration, every type its flat form. */
void resolve(program *);

#endif
