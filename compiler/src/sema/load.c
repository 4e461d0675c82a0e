/* SPDX-License-Identifier: MIT */
#include <sema/load.h>

#include <errno.h>
#include <import/protoc.h>
#include <import/tree.h>
#include <string.h>
#include <support/file.h>
#include <support/text.h>
#include <syntax/parse.h>

/* A file that was met; it is in the program once it and its imports are parsed. */
typedef struct loaded {
	ast_file *file;
	bool under_way;
} loaded;

static loaded *load_file(program *, const char *path, span asked_at);

static const char *
path_beside(program *p, const source *importer, const char *path)
{
	const char *slash = strrchr(importer->path, '/');

	if (slash == NULL || path[0] == '/')
		return path;
	return arena_printf(
	    p->mem, "%.*s%s", (int)(slash + 1 - importer->path), importer->path, path);
}

/* Beside the importing file, then in the import directories. NULL: nowhere. */
static const char *
find_import(program *p, const source *importer, const char *path)
{
	const char *found = path_beside(p, importer, path);

	if (file_exists(found))
		return found;
	for (size_t i = 0; i < p->import_dirs->n; i++) {
		found = arena_printf(p->mem, "%s/%s", (const char *)p->import_dirs->at[i], path);
		if (file_exists(found))
			return found;
	}
	return NULL;
}

static bool
is_imported_before(const ast_file *file, size_t n, const ast_file *imported)
{
	for (size_t i = 0; i < n; i++)
		if (((const ast_import *)file->imports.at[i])->file == imported)
			return true;
	return false;
}

/* The .ridl file that libridl has in place of one of protobuf's own, or NULL. */
static const char *
find_standard(program *p, const char *proto)
{
	if (strncmp(proto, "google/protobuf/", strlen("google/protobuf/")) != 0)
		return NULL;
	return proto_find(
	    p->mem, p->import_dirs, arena_printf(p->mem, "%s.ridl", proto_stem(p->mem, proto)));
}

static bool
is_proto(const char *path)
{
	size_t len = strlen(path), suffix = strlen(".proto");

	return len > suffix && strcmp(path + len - suffix, ".proto") == 0;
}

/* The file of the set that is found at this path; NULL: none. */
static const proto_file *
find_in_set(program *p, const proto_set *set, const vec *dirs, const char *path)
{
	const char *identity = file_identity(p->mem, path);

	for (size_t i = 0; identity != NULL && i < set->files.n; i++) {
		const proto_file *f = set->files.at[i];
		const char *found = proto_find(p->mem, dirs, f->name);
		const char *other = found != NULL ? file_identity(p->mem, found) : NULL;

		if (other != NULL && strcmp(other, identity) == 0)
			return f;
	}
	return NULL;
}

static loaded *load_proto(program *, proto_set *, const proto_file *);

/* A .proto that a .ridl file imports. */
static loaded *
load_imported_proto(program *p, const char *path)
{
	vec paths = { 0 };
	const vec *dirs;
	const proto_file *f;
	proto_set *set;

	vec_add(p->mem, &paths, (void *)path);
	dirs = protoc_dirs(p->mem, p->import_dirs, &paths);
	set = protoc_run(p->mem, p->diags, &paths, dirs, &p->n_sources);
	f = set != NULL ? find_in_set(p, set, dirs, path) : NULL;
	return f != NULL ? load_proto(p, set, f) : NULL;
}

/* NULL: that was reported. */
static loaded *
load_path(program *p, const ast_file *file, const ast_import *import)
{
	const char *standard = find_standard(p, import->path);
	const char *path = standard != NULL ? standard : find_import(p, file->src, import->path);

	if (path == NULL)
		diag_error(p->diags, import->path_at,
		    "'%s' is neither beside this file nor in an import directory (-I)",
		    import->path);
	else if (is_proto(path))
		return load_imported_proto(p, path);
	else
		return load_file(p, path, import->path_at);
	return NULL;
}

/* set: that the file is from; NULL: it is a .ridl. */
static void
load_import(program *p, ast_file *file, proto_set *set, size_t i)
{
	ast_import *import = file->imports.at[i];
	const char *standard = import->proto != NULL ? find_standard(p, import->proto) : NULL;
	loaded *l = standard != NULL ? load_file(p, standard, import->path_at)
		    : import->proto != NULL
			? load_proto(p, set, map_get(&set->by_name, import->proto))
			: load_path(p, file, import);

	if (l == NULL) {
		p->diags->lacks_files = true;
		return;
	}
	if (l->under_way) {
		diag_error(p->diags, import->path_at,
		    "files import each other in a circle: '%s' leads here", l->file->src->path);
		return;
	}
	if (is_imported_before(file, i, l->file)) {
		diag_error(p->diags, import->path_at, "'%s' is imported already", import->path);
		return;
	}
	import->file = l->file;
}

static bool
is_text(program *p, const source *src)
{
	size_t bad = text_utf8_error(src->text, src->len);
	const char *zero = memchr(src->text, 0, src->len);
	span at = { src, (uint32_t)bad, (uint32_t)bad };

	if (zero != NULL && (size_t)(zero - src->text) < bad)
		at.begin = at.end = (uint32_t)(zero - src->text);
	if (at.begin == src->len)
		return true;
	diag_error(p->diags, at, "this byte is no part of UTF-8 text");
	return false;
}

static const source *
read_source(program *p, const char *path, span asked_at)
{
	size_t len;
	const char *text = file_read(p->mem, path, &len);

	if (text != NULL && strcmp(path, "-") == 0) {
		source *src = source_new(p->mem, "stdin.ridl", text, len, p->n_sources++);

		src->read_from = path;
		return src;
	}
	if (text != NULL)
		return source_new(p->mem, path, text, len, p->n_sources++);
	diag_error(p->diags, asked_at, "cannot read '%s': %s", path, strerror(errno));
	return NULL;
}

static void
load_imports(program *p, loaded *l, proto_set *set)
{
	for (size_t i = 0; i < l->file->imports.n; i++)
		load_import(p, l->file, set, i);
	l->under_way = false;
	vec_add(p->mem, &p->files, l->file);
}

/* NULL: it cannot be read, which was reported. */
static loaded *
load_file(program *p, const char *path, span asked_at)
{
	const char *identity = strcmp(path, "-") != 0 ? file_identity(p->mem, path) : "-";
	loaded *l = identity != NULL ? map_get(&p->by_identity, identity) : NULL;
	const source *src;

	if (l != NULL)
		return l;
	src = read_source(p, path, asked_at);
	if (src == NULL || !is_text(p, src)) {
		p->diags->lacks_files = true;
		return NULL;
	}
	l = ARENA_NEW(p->mem, loaded);
	l->under_way = true;
	l->file = parse_file(p->mem, p->diags, src);
	if (identity != NULL)
		map_add(p->mem, &p->by_identity, identity, l);
	load_imports(p, l, NULL);
	return l;
}

static loaded *
load_proto(program *p, proto_set *set, const proto_file *f)
{
	const char *identity = arena_printf(p->mem, "proto %s", f->name);
	loaded *l = map_get(&p->by_identity, identity);

	if (l != NULL)
		return l;
	l = ARENA_NEW(p->mem, loaded);
	l->under_way = true;
	l->file = proto_tree(set, f);
	map_add(p->mem, &p->by_identity, identity, l);
	load_imports(p, l, set);
	return l;
}

static void
note_input(loaded *l, bool is_first)
{
	if (l == NULL)
		return;
	l->file->is_input = true;
	l->file->is_first |= is_first;
}

static void
load_protos(program *p, const vec *paths, const char *first)
{
	const vec *dirs = protoc_dirs(p->mem, p->import_dirs, paths);
	proto_set *set = protoc_run(p->mem, p->diags, paths, dirs, &p->n_sources);

	for (size_t i = 0; set != NULL && i < paths->n; i++) {
		const proto_file *f = find_in_set(p, set, dirs, paths->at[i]);

		if (f != NULL)
			note_input(load_proto(p, set, f), paths->at[i] == first);
	}
}

/* These files of the set; without any all but what libridl has. */
static void
load_from_set(program *p, const vec *names, const char *first)
{
	const proto_origin origin = { p->descriptor_set, NULL, &p->n_sources };
	proto_set *set;
	size_t len;
	const char *bytes = file_read(p->mem, p->descriptor_set, &len);

	if (bytes == NULL) {
		diag_error(p->diags, (span){ 0 }, "cannot read '%s': %s", p->descriptor_set,
		    strerror(errno));
		return;
	}
	set = proto_set_read(p->mem, p->diags, &origin, bytes, len);
	for (size_t i = 0; set != NULL && names->n == 0 && i < set->files.n; i++) {
		const proto_file *f = set->files.at[i];

		if (find_standard(p, f->name) == NULL)
			note_input(load_proto(p, set, f), false);
	}
	for (size_t i = 0; set != NULL && i < names->n; i++) {
		const proto_file *f = map_get(&set->by_name, names->at[i]);

		if (f != NULL)
			note_input(load_proto(p, set, f), names->at[i] == first);
		else
			diag_error(p->diags, (span){ 0 }, "'%s' is not in '%s'",
			    (const char *)names->at[i], p->descriptor_set);
	}
}

void
load(program *p, const vec *paths)
{
	vec protos = { 0 };

	for (size_t i = 0; i < paths->n; i++)
		if (is_proto(paths->at[i]))
			vec_add(p->mem, &protos, paths->at[i]);
		else
			note_input(load_file(p, paths->at[i], (span){ 0 }), i == 0);
	if (p->descriptor_set != NULL)
		load_from_set(p, &protos, paths->n > 0 ? paths->at[0] : NULL);
	else if (protos.n > 0)
		load_protos(p, &protos, paths->at[0]);
}
