/* SPDX-License-Identifier: MIT */
#ifndef PARSE_H
#define PARSE_H

#include <support/diag.h>
#include <syntax/ast.h>

/* A doc comment, and where the item begins that it belongs to. */
typedef struct parse_doc {
	uint32_t item_begin;
	const char *text;
} parse_doc;

/* What lexer and parser share while they read one file. */
typedef struct parse_state {
	arena *mem;
	diags *diags;
	const source *src;
	ast_file *file;
	uint32_t offset; /* the lexer's: of the next byte */
	size_t n_tokens; /* the lexer's */
	vec doc_lines;   /* the lexer's: of a doc comment whose item has not come yet */
	uint32_t doc_end;
	vec docs;       /* of parse_doc */
	bool is_lost;   /* in the rest of a statement with a mistake */
	size_t n_stray; /* braces, opened where none may be: their '}' is no mistake of its own */
	span package_place; /* where it would stand, and does not */
} parse_state;

/* Always a file, with what could be understood; mistakes are reported. */
ast_file *parse_file(arena *, diags *, const source *);

#endif
