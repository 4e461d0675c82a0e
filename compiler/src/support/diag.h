/* SPDX-License-Identifier: MIT */
#ifndef DIAG_H
#define DIAG_H

#include <stdbool.h>
#include <stdio.h>
#include <support/source.h>
#include <support/vec.h>

/* How messages are shown, and what becomes of warnings. */
typedef struct diag_style {
	bool json;   /* an object on a line of its own for each */
	bool colour; /* not in JSON */
	bool warnings_are_errors;
	vec silenced; /* names of warnings: const char * */
} diag_style;

/* Messages about the input. They are collected, and printed in the order of the text. */
typedef struct diags {
	arena *mem;
	const diag_style *style;
	vec all;
	size_t n_errors;
	size_t n_warnings;
	bool has_gaps;    /* parts of the text were not understood */
	bool lacks_files; /* an imported file could not be read */
} diags;

typedef struct diag diag;

void diags_init(diags *, arena *, const diag_style *);
/* A span without a source: the message is about no place in a file. */
diag *diag_error(diags *, span, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* By its name, one of diag_warnings, it can be silenced. */
diag *diag_warning(diags *, const char *name, span, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
extern const char *const diag_warnings[]; /* up to a NULL */
/* The other place involved. */
void
diag_note(diags *, diag *, span, const char *format, ...) __attribute__((format(printf, 4, 5)));
/* "; did you mean 'x'?" after the message, where one of the candidates is near. */
void diag_suggest(diags *, diag *, const char *written, const vec *candidates);
/* Whether further errors are only counted. */
bool diags_full(const diags *);
/* Whether there is a message about this part of the text. */
bool diags_within(const diags *, span);
/* Whether nothing may be made of the input. */
bool diags_failed(const diags *);
void diags_print(diags *, FILE *);

#endif
