/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include <backend/output.h>
#include <model/model.h>
#include <model/names.h>
#include <sema/check.h>
#include <sema/load.h>
#include <sema/resolve.h>
#include <support/file.h>
#include <support/options.h>
#include <support/replace.h>

#ifndef RIDLC_VERSION
#define RIDLC_VERSION "0.1.0"
#endif

enum { EXIT_FINE = 0, EXIT_INPUT = 1, EXIT_USAGE = 2 };

static void
dump_asts(const program *p)
{
	for (size_t i = 0; i < p->files.n; i++) {
		const ast_file *file = p->files.at[i];

		if (file->is_input)
			ast_dump(p->mem, file, stdout);
	}
}

static const model *
compile(program *p, const vec *inputs)
{
	model *m;

	load(p, inputs);
	resolve(p);
	check(p);
	if (diags_failed(p->diags))
		return NULL;
	m = model_build(p);
	names_assign(m, p->diags);
	return diags_failed(p->diags) ? NULL : m;
}

static int
run(arena *mem, const options *opts)
{
	diags d;
	program p = { .mem = mem,
		.diags = &d,
		.import_dirs = &opts->import_dirs,
		.descriptor_set = opts->descriptor_set };
	const model *m;

	diags_init(&d, mem, &opts->style);
	m = compile(&p, &opts->inputs);
	diags_print(&d, stderr);
	if (m == NULL)
		return EXIT_INPUT;
	switch (opts->dump) {
	case OPTIONS_DUMP_AST:
		dump_asts(&p);
		break;
	case OPTIONS_DUMP_MODEL:
		model_dump(m, stdout);
		break;
	case OPTIONS_DUMP_NONE:
		return output_write(m, opts) ? EXIT_FINE : EXIT_INPUT;
	}
	return EXIT_FINE;
}

/* What was printed is worth something only if it got there. */
static int
finish_stdout(int status)
{
	if (status != EXIT_FINE || (fflush(stdout) == 0 && !ferror(stdout)))
		return status;
	fprintf(stderr, "ridlc: cannot write to stdout: %s\n", strerror(errno));
	return EXIT_INPUT;
}

/* The standard files: where this installation has them, also after it was moved. */
static void
add_standard_dirs(arena *mem, vec *dirs)
{
#ifdef RIDLC_IMPORT_DIR
	const char *beside = file_beside_program(mem, RIDLC_IMPORT_DIR_RELATIVE);

	if (beside != NULL)
		vec_add(mem, dirs, (void *)beside);
	vec_add(mem, dirs, RIDLC_IMPORT_DIR);
#else
	(void)mem;
	(void)dirs;
#endif
}

static int
run_command(arena *mem, int argc, char **argv)
{
	options opts;

	if (!options_parse(mem, argc, argv, &opts))
		return EXIT_USAGE;
	if (opts.help)
		options_help();
	else if (opts.version)
		printf("ridlc %s\n", RIDLC_VERSION);
	else {
		add_standard_dirs(mem, &opts.import_dirs);
		return run(mem, &opts);
	}
	return EXIT_FINE;
}

int
main(int argc, char **argv)
{
	jmp_buf no_memory;
	arena mem;
	int status;

	replace_guard();
	arena_init(&mem, &no_memory);
	if (setjmp(no_memory) == 0)
		status = finish_stdout(run_command(&mem, argc, argv));
	else {
		replace_abandon();
		fprintf(stderr, "ridlc: out of memory\n");
		status = EXIT_INPUT;
	}
	arena_done(&mem);
	return status;
}
