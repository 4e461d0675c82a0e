/* SPDX-License-Identifier: MIT */
/*
 * The whole compiler: a file that somebody wrote, or a program, becomes messages, or all kinds of
 * output, which are thrown away. Whether they are told as text or as JSON is the last byte's choice.
 * Imports lead nowhere, so that no file is read.
 */
#include <backend/descriptor.h>
#include <backend/header.h>
#include <backend/markdown.h>
#include <backend/proto.h>
#include <backend/ridl_source.h>
#include <backend/schema.h>
#include <backend/source_file.h>
#include <model/names.h>
#include <sema/check.h>
#include <sema/resolve.h>
#include <stdlib.h>
#include <string.h>
#include <support/text.h>
#include <syntax/parse.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
throw_away(void *to, const char *text, size_t len)
{
	(void)to;
	(void)text;
	(void)len;
}

static void
write_all(const model *m, FILE *nowhere)
{
	const vec *schemas = schema_build(m);
	const model_file *file = m->files.at[0];
	emitter e;

	emit_init(&e, m->mem, throw_away, NULL);
	header_write(&e, file, NULL);
	emit_init(&e, m->mem, throw_away, NULL);
	source_file_write(&e, file);
	emit_init(&e, m->mem, throw_away, NULL);
	ridl_source_write(&e, file);
	emit_init(&e, m->mem, throw_away, NULL);
	markdown_write(&e, file);
	emit_init(&e, m->mem, throw_away, NULL);
	proto_write(&e, schemas->at[0]);
	emit_init(&e, m->mem, throw_away, NULL);
	descriptor_write(&e, schemas->at[0]);
	model_dump(m, nowhere);
}

static void
refuse_imports(program *p, const ast_file *file)
{
	for (size_t i = 0; i < file->imports.n; i++) {
		diag_error(
		    p->diags, ((const ast_import *)file->imports.at[i])->path_at, "nowhere");
		p->diags->lacks_files = true;
	}
}

static void
compile(program *p, const uint8_t *data, size_t size, FILE *nowhere)
{
	char *text = arena_alloc(p->mem, size + 2);
	ast_file *file;
	model *m;

	if (size > 0)
		memcpy(text, data, size);
	file = parse_file(p->mem, p->diags, source_new(p->mem, "x.ridl", text, size, 0));
	file->is_input = true;
	vec_add(p->mem, &p->files, file);
	refuse_imports(p, file);
	resolve(p);
	check(p);
	ast_dump(p->mem, file, nowhere);
	if (diags_failed(p->diags))
		return;
	m = model_build(p);
	names_assign(m, p->diags);
	if (!diags_failed(p->diags))
		write_all(m, nowhere);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static FILE *nowhere;
	diag_style style = { .json = size > 0 && data[size - 1] % 2 == 0 };
	vec dirs = { 0 };
	jmp_buf no_memory;
	arena mem;
	diags d;

	if (nowhere == NULL && (nowhere = fopen("/dev/null", "w")) == NULL)
		abort();
	/* What is no text is refused where files are read. */
	if (memchr(data, 0, size) != NULL || text_utf8_error((const char *)data, size) < size)
		return 0;
	arena_init(&mem, &no_memory);
	if (setjmp(no_memory) == 0) {
		program p = { .mem = &mem, .diags = &d, .import_dirs = &dirs };

		diags_init(&d, &mem, &style);
		compile(&p, data, size, nowhere);
		diags_print(&d, nowhere);
	}
	arena_done(&mem);
	return 0;
}
