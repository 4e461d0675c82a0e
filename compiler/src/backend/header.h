/* SPDX-License-Identifier: MIT */
#ifndef HEADER_H
#define HEADER_H

#include <model/model.h>
#include <support/emit.h>

/* x.ridl.h: types, prototypes, tables; C and C++. */
/* visibility: what --visibility says; NULL: nothing. */
void header_write(emitter *, const model_file *, const char *visibility);

#endif
