/* SPDX-License-Identifier: MIT */
#ifndef RIDL_SOURCE_H
#define RIDL_SOURCE_H

#include <model/model.h>
#include <support/emit.h>

/*
 * The model as .ridl again, in one way of writing it: aliases are what they stand for, constants
 * in bounds their numbers, and comments that are no documentation are gone.
 */
void ridl_source_write(emitter *, const model_file *);

#endif
