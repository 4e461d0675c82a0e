/* SPDX-License-Identifier: MIT */
#include <support/options.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <support/text.h>
#include <unistd.h>

/* The one table of options: it is parsed by, and it is the help. */
typedef enum option_id {
	OPTION_IMPORT_DIR,
	OPTION_DESCRIPTOR_SET,
	OPTION_OUTPUT_DIR,
	OPTION_EMIT,
	OPTION_DEPEND,
	OPTION_DEPEND_FILE,
	OPTION_DEPEND_TARGET,
	OPTION_VISIBILITY,
	OPTION_DIAGNOSTICS,
	OPTION_WARNINGS_ARE_ERRORS,
	OPTION_NO_WARNING,
	OPTION_DUMP,
	OPTION_VERSION,
	OPTION_HELP,
} option_id;

static const struct option_row {
	option_id id;
	const char *name;
	const char *value; /* NULL: takes none */
	const char *help;
} rows[] = {
	{ OPTION_IMPORT_DIR, "-I", "DIR", "look for imported files there too; repeatable" },
	{ OPTION_DESCRIPTOR_SET, "--from-descriptor=", "SET",
	    "read .proto files (all, or those named) from protoc's descriptor set" },
	{ OPTION_OUTPUT_DIR, "-o", "DIR", "write there; created if missing (default: .)" },
	{ OPTION_EMIT, "--emit=", "WHAT,...",
	    "c (default), proto, ridl, markdown, descriptor; see ridlc(1)" },
	{ OPTION_DEPEND, "-MD", NULL,
	    "also write what the output depends on, for make and ninja" },
	{ OPTION_DEPEND_FILE, "-MF", "FILE",
	    "into this file, - is stdout (default: DIR/x.ridl.d)" },
	{ OPTION_DEPEND_TARGET, "-MT", "TARGET",
	    "as a rule for this (default: the output files)" },
	{ OPTION_VISIBILITY, "--visibility=", "WHAT",
	    "hidden, default or a MACRO, before each C declaration" },
	{ OPTION_DIAGNOSTICS, "--diagnostics=", "text|json",
	    "how mistakes are told; json: one object a line" },
	{ OPTION_WARNINGS_ARE_ERRORS, "-Werror", NULL, "warnings are errors" },
	{ OPTION_NO_WARNING, "-Wno-", "NAME",
	    "not that warning: unused-import, not-kept, protoc" },
	{ OPTION_DUMP, "--dump=", "ast|model", "print what was understood; write nothing" },
	{ OPTION_VERSION, "--version", NULL, "print the version" },
	{ OPTION_HELP, "--help", NULL, "print this" },
};

enum { N_ROWS = sizeof rows / sizeof rows[0] };

static const struct option_row *
find_row(const char *arg)
{
	const struct option_row *best = NULL;

	for (size_t i = 0; i < N_ROWS; i++) {
		size_t len = strlen(rows[i].name);
		/* -IDIR is fine, -ofoo too; -MFx is not -M. */
		bool fits = rows[i].value != NULL ? strncmp(arg, rows[i].name, len) == 0
						  : strcmp(arg, rows[i].name) == 0;

		/* Its value may be the next argument. */
		if (rows[i].name[len - 1] == '=' && strlen(arg) == len - 1)
			fits = strncmp(arg, rows[i].name, len - 1) == 0;
		if (fits)
			best = &rows[i];
	}
	return best;
}

static bool
set_dump(options *out, const char *what)
{
	if (strcmp(what, "ast") == 0)
		out->dump = OPTIONS_DUMP_AST;
	else if (strcmp(what, "model") == 0)
		out->dump = OPTIONS_DUMP_MODEL;
	else {
		fprintf(
		    stderr, "ridlc: there is no dump of '%s'; there are ast and model\n", what);
		return false;
	}
	return true;
}

static const struct {
	const char *name;
	unsigned bit;
} emits[] = {
	{ "c", OPTIONS_EMIT_C },
	{ "proto", OPTIONS_EMIT_PROTO },
	{ "ridl", OPTIONS_EMIT_RIDL },
	{ "markdown", OPTIONS_EMIT_MARKDOWN },
	{ "descriptor", OPTIONS_EMIT_DESCRIPTOR },
};

static unsigned
emit_of(const char *name, size_t len)
{
	for (size_t i = 0; i < sizeof emits / sizeof emits[0]; i++)
		if (strlen(emits[i].name) == len && strncmp(emits[i].name, name, len) == 0)
			return emits[i].bit;
	return 0;
}

static bool
add_emits(options *out, const char *names)
{
	for (;;) {
		size_t len = strcspn(names, ",");
		unsigned bit = emit_of(names, len);

		if (bit == 0) {
			fprintf(stderr,
			    "ridlc: nothing is called '%.*s'; there are c, proto, ridl, markdown "
			    "and descriptor\n",
			    (int)len, names);
			return false;
		}
		out->emit |= bit;
		if (names[len] == '\0')
			return true;
		names += len + 1;
	}
}

static bool
set_diagnostics(options *out, const char *how)
{
	out->style.json = strcmp(how, "json") == 0;
	if (out->style.json || strcmp(how, "text") == 0)
		return true;
	fprintf(stderr, "ridlc: diagnostics are text or json, not '%s'\n", how);
	return false;
}

static bool
set_visibility(options *out, const char *what)
{
	out->visibility = what;
	if (text_is_identifier(what))
		return true;
	fprintf(stderr, "ridlc: visibility is hidden, default or a macro, not '%s'\n", what);
	return false;
}

static bool
silence(arena *mem, options *out, const char *name)
{
	for (size_t i = 0; diag_warnings[i] != NULL; i++)
		if (strcmp(diag_warnings[i], name) == 0) {
			vec_add(mem, &out->style.silenced, (void *)name);
			return true;
		}
	fprintf(stderr, "ridlc: there is no warning '%s'; see ridlc --help\n", name);
	return false;
}

/* People who read elsewhere, or do not want it (no-color.org), get plain text. */
static bool
wants_colour(void)
{
	const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");

	return (no_color == NULL || no_color[0] == '\0') && term != NULL &&
	       strcmp(term, "dumb") != 0 && isatty(STDERR_FILENO);
}

static bool
apply(arena *mem, option_id id, const char *value, options *out)
{
	switch (id) {
	case OPTION_IMPORT_DIR:
		vec_add(mem, &out->import_dirs, (void *)value);
		break;
	case OPTION_DESCRIPTOR_SET:
		out->descriptor_set = value;
		break;
	case OPTION_OUTPUT_DIR:
		out->output_dir = value;
		break;
	case OPTION_EMIT:
		return add_emits(out, value);
	case OPTION_DEPEND:
		out->depend = true;
		break;
	case OPTION_DEPEND_FILE:
		out->depend_file = value;
		break;
	case OPTION_DEPEND_TARGET:
		out->depend_target = value;
		break;
	case OPTION_VISIBILITY:
		return set_visibility(out, value);
	case OPTION_DIAGNOSTICS:
		return set_diagnostics(out, value);
	case OPTION_WARNINGS_ARE_ERRORS:
		out->style.warnings_are_errors = true;
		break;
	case OPTION_NO_WARNING:
		return silence(mem, out, value);
	case OPTION_DUMP:
		return set_dump(out, value);
	case OPTION_VERSION:
		out->version = true;
		break;
	case OPTION_HELP:
		out->help = true;
		break;
	}
	return true;
}

static bool
unknown_option(arena *mem, const char *arg)
{
	vec names = { 0 };
	const char *nearest;

	for (size_t i = 0; i < N_ROWS; i++)
		vec_add(mem, &names, (void *)rows[i].name);
	nearest = text_nearest(arg, &names);
	fprintf(stderr, "ridlc: there is no option '%s'%s%s%s; see ridlc --help\n", arg,
	    nearest != NULL ? "; did you mean '" : "", nearest != NULL ? nearest : "",
	    nearest != NULL ? "'?" : "");
	return false;
}

/* One option, with its value if that is the next argument. */
static bool
parse_option(arena *mem, int argc, char **argv, int *i, options *out)
{
	const struct option_row *row = find_row(argv[*i]);
	size_t len;

	if (row == NULL)
		return unknown_option(mem, argv[*i]);
	len = strlen(row->name);
	if (row->value == NULL)
		return apply(mem, row->id, NULL, out);
	if (strlen(argv[*i]) >= len + (row->name[1] != '-'))
		return apply(mem, row->id, argv[*i] + len, out);
	if (*i + 1 == argc) {
		fprintf(stderr, "ridlc: %s needs a %s\n", argv[*i], row->value);
		return false;
	}
	return apply(mem, row->id, argv[++*i], out);
}

bool
options_parse(arena *mem, int argc, char **argv, options *out)
{
	bool only_files = false;

	*out = (options){ .output_dir = ".", .style = { .colour = wants_colour() } };
	for (int i = 1; i < argc; i++) {
		if (!only_files && strcmp(argv[i], "--") == 0)
			only_files = true;
		else if (only_files || argv[i][0] != '-' || argv[i][1] == '\0')
			vec_add(mem, &out->inputs, argv[i]);
		else if (!parse_option(mem, argc, argv, &i, out))
			return false;
	}
	if (out->emit == 0)
		out->emit = OPTIONS_EMIT_C;
	if (out->inputs.n > 0 || out->descriptor_set != NULL || out->help || out->version)
		return true;
	fprintf(stderr, "ridlc: no input; usage: ridlc [options] FILE...; see ridlc --help\n");
	return false;
}

void
options_help(void)
{
	printf(
	    "usage: ridlc [options] FILE...\n"
	    "Makes x.ridl.h and x.ridl.c of every x.ridl, or what --emit says; - is the standard "
	    "input.\n\n");
	for (size_t i = 0; i < N_ROWS; i++) {
		bool apart = rows[i].value != NULL &&
			     strchr("=-", rows[i].name[strlen(rows[i].name) - 1]) == NULL;
		int width = printf("  %s%s%s", rows[i].name, apart ? " " : "",
		    rows[i].value != NULL ? rows[i].value : "");

		printf("%*s%s\n", width < 20 ? 20 - width : 1, "", rows[i].help);
	}
	printf("\nExit status: 0 fine, 1 mistakes in the input (or it cannot be read, or the "
	       "output not\n"
	       "written), 2 mistakes on the command line.\n");
}
