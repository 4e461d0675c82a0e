/* SPDX-License-Identifier: MIT */
#ifndef OPTIONS_H
#define OPTIONS_H

#include <stdbool.h>
#include <support/diag.h>

typedef enum options_dump {
	OPTIONS_DUMP_NONE,
	OPTIONS_DUMP_AST,
	OPTIONS_DUMP_MODEL
} options_dump;

/* What is made of a file; several at once. */
enum {
	OPTIONS_EMIT_C = 1,
	OPTIONS_EMIT_PROTO = 2,
	OPTIONS_EMIT_RIDL = 4,
	OPTIONS_EMIT_MARKDOWN = 8,
	OPTIONS_EMIT_DESCRIPTOR = 16,
};

/* The command line. */
typedef struct options {
	vec inputs;                 /* of const char * */
	vec import_dirs;            /* of const char * */
	const char *descriptor_set; /* NULL: none */
	const char *output_dir;
	unsigned emit;             /* OPTIONS_EMIT_* */
	bool depend;               /* -MD */
	const char *depend_file;   /* -MF; NULL: OUT/x.ridl.d */
	const char *depend_target; /* -MT; NULL: the outputs */
	const char *visibility;    /* "hidden", "default" or a macro; NULL: nothing */
	diag_style style;
	options_dump dump;
	bool version, help;
} options;

/* False: the mistake was printed to stderr. */
bool options_parse(arena *, int argc, char **argv, options *out);
void options_help(void);

#endif
