/* SPDX-License-Identifier: MIT */
#ifndef TABLES_H
#define TABLES_H

#include <model/model.h>
#include <support/emit.h>

/* The constant tables of ridl/tables.h, and protobuf-c's descriptors of the same messages. */
void tables_message(emitter *, const model_message *);
void tables_enum(emitter *, const model_enum *);

#endif
