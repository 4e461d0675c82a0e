/* SPDX-License-Identifier: MIT */
#ifndef MIRROR_MIRROR_H
#define MIRROR_MIRROR_H

#include "mirror.ridl.h"

/*
 * The mirror that both programs publish. It asks the mirror at the other end of the connection that
 * it is asked by. name is borrowed for as long as it lives. NULL when memory is out.
 */
mirror_mirror *named_mirror_new(const char *name);

#endif
