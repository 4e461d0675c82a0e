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
	vec *none;       /* every list that is empty, and stays so: most attributes are */
	uint32_t offset; /* the lexer's: of the next byte */
	size_t n_tokens; /* the lexer's */
	vec doc_lines;   /* the lexer's: of a doc comment whose item has not come yet */
	uint32_t doc_end;
	vec docs;               /* of parse_doc */
	uint32_t comment_begin; /* the lexer's: of the one it is in */
	uint32_t strange_end;   /* the lexer's: of what is no token */
	bool is_lost;           /* in the rest of a statement with a mistake */
	bool skips_blocks;      /* which goes on behind the '}' of what it opens */
	size_t depth;           /* of those blocks */
	span package_place;     /* where it would stand, and does not */
} parse_state;

/*
 * Always a file, with what could be understood; mistakes are reported. The text ends with two zero bytes, and
 * is read where it is: meanwhile the byte behind the token is zero, too.
 */
ast_file *parse_file(arena *, diags *, const source *);

#endif
