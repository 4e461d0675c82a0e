/* SPDX-License-Identifier: MIT */
#ifndef PROTO_H
#define PROTO_H

#include <backend/schema.h>
#include <support/emit.h>

/* x.proto: the same types and services, for other languages. */
void proto_write(emitter *, const schema_file *);

#endif
