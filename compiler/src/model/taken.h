/* SPDX-License-Identifier: MIT */
#ifndef TAKEN_H
#define TAKEN_H

#include <stdbool.h>

/* Whether a word has a meaning in C or C++, or in headers that everybody includes. */
bool taken_is(const char *name);

#endif
