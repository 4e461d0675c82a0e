/* SPDX-License-Identifier: MIT */
/*
 * Any bytes as a descriptor set: they are refused, or all that can be made of them is made. What --emit=ridl
 * writes is then a .ridl file without a mistake, as far as it imports nothing.
 */
#include <backend/descriptor.h>
#include <backend/header.h>
#include <backend/markdown.h>
#include <backend/proto.h>
#include <backend/ridl_source.h>
#include <backend/source_file.h>
#include <model/names.h>
#include <sema/check.h>
#include <sema/load.h>
#include <sema/resolve.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* Appends to the file of a descriptor. */
static void
add(void *fd, const char *bytes, size_t len)
{
	if (len > 0 && write(*(const int *)fd, bytes, len) != (ssize_t)len)
		abort();
}

/* A file that holds this; its descriptor. */
static int
make_file(const void *bytes, size_t len)
{
	int fd = memfd_create("input", 0);

	if (fd < 0)
		abort();
	add(&fd, bytes, len);
	return fd;
}

/* NULL: there are mistakes in it. */
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

static void
check_source(arena *mem, int fd)
{
	const diag_style style = { .json = false };
	vec inputs = { 0 }, dirs = { 0 };
	program p = { .mem = mem, .import_dirs = &dirs };
	diags d;

	p.diags = &d;
	diags_init(&d, mem, &style);
	vec_add(mem, &inputs, arena_printf(mem, "/proc/self/fd/%d", fd));
	if (compile(&p, &inputs) == NULL) {
		diags_print(&d, stderr);
		abort();
	}
}

static void
throw_away(void *to, const char *text, size_t len)
{
	(void)to;
	(void)text;
	(void)len;
}

static void
write_all(arena *mem, const model_file *file, const schema_file *schema)
{
	int fd = make_file(NULL, 0);
	emitter e;

	emit_init(&e, mem, throw_away, NULL);
	proto_write(&e, schema);
	emit_init(&e, mem, throw_away, NULL);
	descriptor_write(&e, schema);
	emit_init(&e, mem, throw_away, NULL);
	markdown_write(&e, file);
	emit_init(&e, mem, throw_away, NULL);
	header_write(&e, file, NULL);
	emit_init(&e, mem, throw_away, NULL);
	source_file_write(&e, file);
	emit_init(&e, mem, add, &fd);
	ridl_source_write(&e, file);
	emit_finish(&e);
	if (file->imports.n == 0)
		check_source(mem, fd);
	close(fd);
}

static void
read_set(arena *mem, const char *path)
{
	const diag_style style = { .json = false };
	const vec none = { 0 };
	program p = { .mem = mem, .import_dirs = &none, .descriptor_set = path };
	const model *m;
	const vec *schemas;
	diags d;

	p.diags = &d;
	diags_init(&d, mem, &style);
	m = compile(&p, &none);
	if (m == NULL)
		return;
	schemas = schema_build(m);
	for (size_t i = 0; i < m->files.n; i++)
		write_all(mem, m->files.at[i], schemas->at[i]);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int fd = make_file(data, size);
	jmp_buf no_memory;
	char path[64];
	arena mem;

	snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
	arena_init(&mem, &no_memory);
	if (setjmp(no_memory) == 0)
		read_set(&mem, path);
	arena_done(&mem);
	close(fd);
	return 0;
}
