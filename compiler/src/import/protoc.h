/* SPDX-License-Identifier: MIT */
#ifndef PROTOC_H
#define PROTOC_H

#include <import/set.h>

/*
 * Has protoc read these .proto files, and all they import: there is no second grammar here. dirs are where it looks
 * for files. NULL: it failed; what it said was reported.
 */
proto_set *protoc_run(arena *, diags *, const vec *paths, const vec *dirs, uint32_t *n_sources);

/* Where protoc looks when it reads these paths: the directories given, those of the paths, and this one. */
vec *protoc_dirs(arena *, const vec *given, const vec *paths);

#endif
