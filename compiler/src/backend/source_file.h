/* SPDX-License-Identifier: MIT */
#ifndef SOURCE_FILE_H
#define SOURCE_FILE_H

#include <model/model.h>
#include <support/emit.h>

/* x.ridl.c: the tables, and functions that hand them to the runtime. */
void source_file_write(emitter *, const model_file *);

#endif
