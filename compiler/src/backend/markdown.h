/* SPDX-License-Identifier: MIT */
#ifndef MARKDOWN_H
#define MARKDOWN_H

#include <model/model.h>
#include <support/emit.h>

/* x.md: a reference of what a file declares, for people who call it. */
void markdown_write(emitter *, const model_file *);

#endif
