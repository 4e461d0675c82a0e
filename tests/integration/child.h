/* SPDX-License-Identifier: MIT */
#ifndef TEST_CHILD_H
#define TEST_CHILD_H

#include "child.ridl.h"
#include "support.h"

/*
 * A test program that is started by itself, as the other end of an exec: connection. Its roles:
 *   serve STATUS WORDS...  publishes a Program and a Worker at fd:3, and ends with that status when the connection does
 *   linger                 the same, but ends only when its standard input does
 *   quit STATUS            ends at once
 *   hang                   never greets, and never ends
 */

/* Returns if this process is no such child, and does not otherwise. To be called first in main(). */
void child_begin(int argc, char **argv);

/* "exec:THIS-PROGRAM child ROLE". */
const char *child_address(const char *role);

#endif
