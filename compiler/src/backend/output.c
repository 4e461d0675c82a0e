/* SPDX-License-Identifier: MIT */
#include <backend/output.h>

#include <backend/descriptor.h>
#include <backend/header.h>
#include <backend/markdown.h>
#include <backend/proto.h>
#include <backend/ridl_source.h>
#include <backend/source_file.h>
#include <errno.h>
#include <string.h>
#include <support/file.h>

typedef struct out_file {
	const char *path;
	emitter text;
} out_file;

static emitter *
add_file(arena *mem, vec *files, const char *path)
{
	out_file *f = ARENA_NEW(mem, out_file);

	f->path = path;
	emit_init(&f->text, mem);
	vec_add(mem, files, f);
	return &f->text;
}

static const char *
output_path(arena *mem, const options *opts, const char *name, const char *suffix)
{
	if (strcmp(opts->output_dir, ".") == 0)
		return arena_printf(mem, "%s%s", name, suffix);
	return arena_printf(mem, "%s/%s%s", opts->output_dir, name, suffix);
}

/* A path as make reads it. */
static const char *
escaped(arena *mem, const char *path)
{
	char *out = arena_alloc(mem, 2 * strlen(path) + 1), *to = out;

	for (; *path != '\0'; path++) {
		if (*path == ' ' || *path == '#' || *path == '\\')
			*to++ = '\\';
		if (*path == '$')
			*to++ = '$';
		*to++ = *path;
	}
	return out;
}

static const char *
read_from(const model_file *file)
{
	return file->src->read_from != NULL ? file->src->read_from : file->src->path;
}

/* One rule: the outputs depend on every file that was read. */
static void
write_depend(const model *m, const options *opts, const vec *outputs, emitter *e)
{
	if (opts->depend_target != NULL)
		emit_raw(e, opts->depend_target);
	for (size_t i = 0; opts->depend_target == NULL && i < outputs->n; i++)
		emit_raw(e, arena_printf(m->mem, "%s%s", i > 0 ? " " : "",
				escaped(m->mem, ((const out_file *)outputs->at[i])->path)));
	emit_raw(e, ":");
	for (size_t i = 0; i < m->files.n; i++) {
		const char *path = read_from(m->files.at[i]);

		/* A descriptor set has many files in it. */
		if (i == 0 || strcmp(path, read_from(m->files.at[i - 1])) != 0)
			emit_raw(e, arena_printf(m->mem, " \\\n  %s", escaped(m->mem, path)));
	}
	emit_raw(e, "\n");
}

static const char *
depend_path(const model *m, const options *opts)
{
	const char *first = NULL;

	for (size_t i = 0; first == NULL && i < m->files.n; i++) {
		const model_file *file = m->files.at[i];

		if (file->is_input)
			first = file->name;
	}
	return opts->depend_file != NULL ? opts->depend_file
					 : output_path(m->mem, opts, first, ".d");
}

/* What comes from a .proto lies as deep as that did. */
static bool
make_directory_of(arena *mem, const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *dir = slash != NULL && slash > path
			      ? arena_strndup(mem, path, (size_t)(slash - path))
			      : ".";

	if (file_make_directory(mem, dir))
		return true;
	fprintf(stderr, "ridlc: cannot create '%s': %s\n", dir, strerror(errno));
	return false;
}

static bool
replace_all(arena *mem, const vec *files)
{
	for (size_t i = 0; i < files->n; i++) {
		const out_file *f = files->at[i];

		if (!make_directory_of(mem, f->path))
			return false;
		if (!file_replace(mem, f->path, f->text.text, f->text.len)) {
			fprintf(
			    stderr, "ridlc: cannot write '%s': %s\n", f->path, strerror(errno));
			return false;
		}
	}
	return true;
}

/* Canonical or not, a source that somebody wrote stays what it was. */
static bool
spares_sources(const model *m, const vec *files)
{
	for (size_t i = 0; i < files->n; i++) {
		const char *path = ((const out_file *)files->at[i])->path;
		const char *identity = file_identity(m->mem, path);

		for (size_t j = 0; identity != NULL && j < m->files.n; j++) {
			const model_file *file = m->files.at[j];
			const char *source = file_identity(m->mem, read_from(file));

			if (source == NULL || strcmp(source, identity) != 0)
				continue;
			fprintf(
			    stderr, "ridlc: '%s' is a source; -o DIR writes elsewhere\n", path);
			return false;
		}
	}
	return true;
}

static void
emit_file(const model *m, const options *opts, const model_file *file, const schema_file *schema,
    vec *files)
{
	arena *mem = m->mem;

	if (opts->emit & OPTIONS_EMIT_C) {
		header_write(
		    add_file(mem, files, output_path(mem, opts, file->name, ".h")), file);
		source_file_write(
		    add_file(mem, files, output_path(mem, opts, file->name, ".c")), file);
	}
	if (opts->emit & OPTIONS_EMIT_PROTO)
		proto_write(
		    add_file(mem, files, output_path(mem, opts, file->proto, "")), schema);
	if (opts->emit & OPTIONS_EMIT_RIDL)
		ridl_source_write(
		    add_file(mem, files, output_path(mem, opts, file->stem, ".ridl")), file);
	if (opts->emit & OPTIONS_EMIT_MARKDOWN)
		markdown_write(
		    add_file(mem, files, output_path(mem, opts, file->stem, ".md")), file);
	if (opts->emit & OPTIONS_EMIT_DESCRIPTOR)
		descriptor_write(
		    add_file(mem, files, output_path(mem, opts, file->stem, ".binpb")), schema);
}

bool
output_write(const model *m, const options *opts)
{
	const vec *schemas = schema_build(m);
	vec files = { 0 };

	for (size_t i = 0; i < m->files.n; i++) {
		const model_file *file = m->files.at[i];

		if (file->is_input)
			emit_file(m, opts, file, schemas->at[i], &files);
	}
	if (!spares_sources(m, &files))
		return false;
	if (opts->depend || opts->depend_file != NULL) {
		const vec outputs = files;

		write_depend(m, opts, &outputs, add_file(m->mem, &files, depend_path(m, opts)));
	}
	return replace_all(m->mem, &files);
}
