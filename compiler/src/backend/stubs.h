/* SPDX-License-Identifier: MIT */
#ifndef STUBS_H
#define STUBS_H

#include <model/model.h>
#include <support/emit.h>

/* An interface's stubs, handler thunks and tables. */
void stubs_interface(emitter *, const model_interface *);

#endif
