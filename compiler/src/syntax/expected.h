/* SPDX-License-Identifier: MIT */
#ifndef EXPECTED_H
#define EXPECTED_H

#include <stdbool.h>
#include <support/vec.h>

/*
 * What could stand where something else does, said as people would. Tokens are those that the
 * grammar takes there, by the names that it gives them.
 */
const char *expected_text(arena *, const vec *tokens);
/* The keywords among them, for "did you mean". */
vec *expected_keywords(arena *, const vec *tokens);

bool expected_is(const vec *tokens, const char *name);
/* The rule that says so, where it is not obvious; NULL: it is. The word is the first of the statement. */
const char *
expected_rule(const vec *tokens, const char *found, bool found_name, const char *word);

/* How that is written here which begins with this word elsewhere; NULL: nothing does. */
const char *expected_instead(const char *word);

#endif
