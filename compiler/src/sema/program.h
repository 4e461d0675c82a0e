/* SPDX-License-Identifier: MIT */
#ifndef PROGRAM_H
#define PROGRAM_H

#include <support/diag.h>
#include <support/map.h>
#include <syntax/ast.h>

/* Everything of one run: the files given, and those they import. */
typedef struct program {
	arena *mem;
	diags *diags;
	const vec *import_dirs; /* of const char * */
	const char
	    *descriptor_set; /* the file that .proto inputs are in; NULL: protoc reads them */
	vec files;           /* of ast_file; the imported before those who import them */
	uint32_t n_sources;
	unsigned type_depth; /* of resolve.c: through how many types it is */
	map by_identity;     /* of load.c: files by what they are on disk */
	map decls;           /* of ast_decl, by full name */
	map names;           /* of rules: those of one list or body */
} program;

#endif
