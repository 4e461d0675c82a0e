/* SPDX-License-Identifier: MIT */
#ifndef EXPECTED_H
#define EXPECTED_H

#include <support/vec.h>

/*
 * What could stand where something else does, said as people would. Tokens are those that the
 * grammar takes there, by the names that it gives them.
 */
const char *expected_text(arena *, const vec *tokens);
/* The keywords among them, for "did you mean". */
vec *expected_keywords(arena *, const vec *tokens);

/* How that is written here which begins with this word in a .proto; NULL: nothing does. */
const char *expected_instead(const char *word);

#endif
