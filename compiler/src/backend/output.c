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
#include <support/replace.h>

/* What one back end makes of one file. */
typedef struct out_file {
	const char *path;
	void (*write)(emitter *, const struct out_file *);
	const model_file *file;
	const schema_file *schema;
	const char *visibility;
} out_file;

static const char *
output_path(arena *mem, const options *opts, const char *name, const char *suffix)
{
	if (strcmp(opts->output_dir, ".") == 0)
		return arena_printf(mem, "%s%s", name, suffix);
	return arena_printf(mem, "%s/%s%s", opts->output_dir, name, suffix);
}

/* A path as make reads it: backslashes are themselves, but before what is escaped with one. */
static const char *
escaped(arena *mem, const char *path)
{
	char *out = arena_text_begin(mem, 2 * strlen(path)), *to = out;
	size_t n_backslashes = 0;

	for (; *path != '\0'; path++) {
		if (strchr(" \t#:", *path) != NULL) {
			memset(to, '\\', n_backslashes + 1);
			to += n_backslashes + 1;
		}
		n_backslashes = *path == '\\' ? n_backslashes + 1 : 0;
		if (*path == '$')
			*to++ = '$';
		*to++ = *path;
	}
	arena_text_end(mem, to);
	return out;
}

static const char *
read_from(const model_file *file)
{
	return file->src->read_from != NULL ? file->src->read_from : file->src->path;
}

/* One rule: the outputs depend on every file that was read. */
static void
write_rule(const model *m, const options *opts, const vec *outputs, emitter *e)
{
	if (opts->depend_target != NULL)
		emit_raw(e, opts->depend_target);
	for (size_t i = 0; opts->depend_target == NULL && i < outputs->n; i++)
		emit_raw(e, arena_printf(m->mem, "%s%s", i > 0 ? " " : "",
				escaped(m->mem, ((const out_file *)outputs->at[i])->path)));
	emit_raw(e, ":");
	for (size_t i = 0; i < m->files.n; i++) {
		const char *path = read_from(m->files.at[i]);

		if (strcmp(path, "-") == 0)
			continue;
		/* A descriptor set has many files in it. */
		if (i == 0 || strcmp(path, read_from(m->files.at[i - 1])) != 0)
			emit_raw(e, arena_printf(m->mem, " \\\n  %s", escaped(m->mem, path)));
	}
	emit_raw(e, "\n");
}

static const char *
depend_path(const model *m, const options *opts)
{
	const model_file *first = NULL;

	if (opts->depend_file != NULL)
		return strcmp(opts->depend_file, "-") == 0 ? "/dev/stdout" : opts->depend_file;
	for (size_t i = 0; i < m->files.n; i++) {
		const model_file *file = m->files.at[i];

		if (file->is_first || (file->is_input && first == NULL))
			first = file;
	}
	return output_path(m->mem, opts, first->name, ".d");
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
write_header(emitter *e, const out_file *out)
{
	header_write(e, out->file, out->visibility);
}

static void
write_source(emitter *e, const out_file *out)
{
	source_file_write(e, out->file);
}

static void
write_proto(emitter *e, const out_file *out)
{
	proto_write(e, out->schema);
}

static void
write_ridl(emitter *e, const out_file *out)
{
	ridl_source_write(e, out->file);
}

static void
write_markdown(emitter *e, const out_file *out)
{
	markdown_write(e, out->file);
}

static void
write_descriptor(emitter *e, const out_file *out)
{
	descriptor_write(e, out->schema);
}

static const struct kind {
	unsigned emit;
	enum { OF_NAME, OF_STEM, OF_PROTO } of;
	const char *suffix;
	void (*write)(emitter *, const out_file *);
} kinds[] = {
	{ OPTIONS_EMIT_C, OF_NAME, ".h", write_header },
	{ OPTIONS_EMIT_C, OF_NAME, ".c", write_source },
	{ OPTIONS_EMIT_PROTO, OF_PROTO, "", write_proto },
	{ OPTIONS_EMIT_RIDL, OF_STEM, ".ridl", write_ridl },
	{ OPTIONS_EMIT_MARKDOWN, OF_STEM, ".md", write_markdown },
	{ OPTIONS_EMIT_DESCRIPTOR, OF_STEM, ".binpb", write_descriptor },
};

static const char *
named_after(const struct kind *k, const model_file *file)
{
	return k->of == OF_NAME ? file->name : k->of == OF_STEM ? file->stem : file->proto;
}

static void
plan_file(const model *m, const options *opts, const model_file *file, const schema_file *schema,
    vec *files)
{
	for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
		const struct kind *k = &kinds[i];
		out_file *out;

		if ((opts->emit & k->emit) == 0)
			continue;
		out = ARENA_NEW(m->mem, out_file);
		*out = (out_file){ output_path(m->mem, opts, named_after(k, file), k->suffix),
			k->write, file, schema, opts->visibility };
		vec_add(m->mem, files, out);
	}
}

static vec
plan_files(const model *m, const options *opts)
{
	const vec *schemas =
	    opts->emit & (OPTIONS_EMIT_PROTO | OPTIONS_EMIT_DESCRIPTOR) ? schema_build(m) : NULL;
	vec files = { 0 };

	for (size_t i = 0; i < m->files.n; i++) {
		const model_file *file = m->files.at[i];

		if (file->is_input)
			plan_file(m, opts, file, schemas != NULL ? schemas->at[i] : NULL, &files);
	}
	return files;
}

static void
write_planned(const model *m, const vec *files, replacement *r)
{
	for (size_t i = 0; i < files->n; i++) {
		const out_file *out = files->at[i];
		emitter e;

		emit_init(&e, m->mem, replace_write, replace_begin(r, out->path));
		out->write(&e, out);
		emit_finish(&e);
	}
}

static void
write_depend(const model *m, const options *opts, const vec *files, replacement *r)
{
	emitter e;

	if (!opts->depend && opts->depend_file == NULL)
		return;
	emit_init(&e, m->mem, replace_write, replace_begin(r, depend_path(m, opts)));
	write_rule(m, opts, files, &e);
	emit_finish(&e);
}

bool
output_write(const model *m, const options *opts)
{
	const vec files = plan_files(m, opts);
	replacement r = { .mem = m->mem };
	const char *failed;

	if (!spares_sources(m, &files))
		return false;
	for (size_t i = 0; i < files.n; i++)
		if (!make_directory_of(m->mem, ((const out_file *)files.at[i])->path))
			return false;
	write_planned(m, &files, &r);
	write_depend(m, opts, &files, &r);
	failed = replace_finish(&r);
	if (failed != NULL)
		fprintf(stderr, "ridlc: cannot write '%s': %s\n", failed, strerror(errno));
	return failed == NULL;
}
