/* SPDX-License-Identifier: MIT */
#ifndef SET_H
#define SET_H

#include <import/pb.h>
#include <support/diag.h>
#include <support/map.h>
#include <syntax/ast.h>

/*
 * A google.protobuf.FileDescriptorSet: what protoc made of .proto files. Numbers of fields are those of
 * descriptor.proto. A thing's path is the numbers and indices that lead to it, as in SourceCodeInfo: "4,0,2,1".
 */

typedef struct proto_file {
	const char *name;    /* "grpc/health/v1/health.proto" */
	const char *package; /* never "" */
	const char *scope;   /* how types are referred to: ".grpc.health.v1", or "" */
	pb bytes;
	source *src;
	map locations; /* of SourceCodeInfo, by path */
	bool is_proto2;
} proto_file;

typedef struct proto_type {
	const char *nested; /* "Outer.Inner" */
	const char *own;    /* "Outer_Inner": what it is called here */
	const proto_file *file;
	pb bytes;
	bool is_entry; /* of a map */
} proto_type;

typedef struct proto_set {
	arena *mem;
	diags *diags;
	vec files;      /* of proto_file, the imported before those who import them */
	map by_name;    /* the same */
	map types;      /* of proto_type, by full name: ".demo.kv.Outer.Inner" */
	map extensions; /* of const char *, full names, by "whom they extend, number" */
	map taken;      /* names of declarations, as they are called here */
} proto_set;

/* Where a set comes from. */
typedef struct proto_origin {
	const char *path; /* the file it was read from, or what messages call it */
	const vec *dirs;  /* where protoc found the .proto files; NULL: they are not at hand */
	uint32_t *n_sources;
} proto_origin;

/* NULL: these bytes are no such set, which was reported. */
proto_set *proto_set_read(arena *, diags *, const proto_origin *, const char *bytes, size_t len);

/* "grpc/health/v1/health" */
const char *proto_stem(arena *, const char *name);

/* A name as it may stand in a .ridl file: with a '_' behind what is a keyword there. */
const char *proto_own_name(arena *, const char *name, bool is_type);

/* What protoc names so is looked for there; the path it has on disk, or NULL. */
const char *proto_find(arena *, const vec *dirs, const char *name);

/* Whether a name may be that of a file, wherever it came from: no way out of where it is written. */
bool proto_is_path(const char *);

/* From protoc's line and column, which count from 0, bytes, and tabs as up to 8. */
span proto_place_at(arena *, const source *, uint64_t line, uint64_t column);
span proto_place(const proto_set *, const proto_file *, const char *path);
/* The comments before and behind it; NULL: none. */
const char *proto_doc(const proto_file *, const char *path);

#endif
