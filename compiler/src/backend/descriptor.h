/* SPDX-License-Identifier: MIT */
#ifndef DESCRIPTOR_H
#define DESCRIPTOR_H

#include <backend/schema.h>
#include <support/emit.h>

/* x.binpb: a google.protobuf.FileDescriptorSet of x.proto and all it imports, with comments. */
void descriptor_write(emitter *, const schema_file *);

#endif
