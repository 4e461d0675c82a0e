/* SPDX-License-Identifier: MIT */
#include <sema/load.h>

#include <errno.h>
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

static void
load_import(program *p, ast_file *file, size_t i)
{
	ast_import *import = file->imports.at[i];
	const char *path = find_import(p, file->src, import->path);
	loaded *l;

	if (path == NULL) {
		diag_error(p->diags, import->path_at,
		    "'%s' is neither beside this file nor in an import directory (-I)",
		    import->path);
		p->diags->lacks_files = true;
		return;
	}
	l = load_file(p, path, import->path_at);
	if (l == NULL)
		return;
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

static source *
read_source(program *p, const char *path, span asked_at)
{
	source *src = ARENA_NEW(p->mem, source);
	size_t len;

	src->path = path;
	src->text = file_read(p->mem, path, &len);
	if (src->text == NULL) {
		diag_error(p->diags, asked_at, "cannot read '%s': %s", path, strerror(errno));
		return NULL;
	}
	src->len = (uint32_t)len;
	src->index = p->n_sources++;
	return src;
}

/* NULL: it cannot be read, which was reported. */
static loaded *
load_file(program *p, const char *path, span asked_at)
{
	const char *identity = file_identity(p->mem, path);
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
	for (size_t i = 0; i < l->file->imports.n; i++)
		load_import(p, l->file, i);
	l->under_way = false;
	vec_add(p->mem, &p->files, l->file);
	return l;
}

void
load(program *p, const vec *paths)
{
	for (size_t i = 0; i < paths->n; i++) {
		loaded *l = load_file(p, paths->at[i], (span){ 0 });

		if (l != NULL)
			l->file->is_input = true;
	}
}
