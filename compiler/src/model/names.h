/* SPDX-License-Identifier: MIT */
#ifndef NAMES_H
#define NAMES_H

#include <model/model.h>

/*
 * Chooses every C name of the run, and reports those that two things would share: the names of
 * things, the names derived from them, and the names of members.
 */
void names_assign(model *, diags *);

#endif
