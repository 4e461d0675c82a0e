/* SPDX-License-Identifier: MIT */
#include <import/protoc.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <support/file.h>
#include <support/process.h>

static bool
contains(const vec *texts, const char *text)
{
	for (size_t i = 0; i < texts->n; i++)
		if (strcmp(texts->at[i], text) == 0)
			return true;
	return false;
}

/* It complains about those that are not there. */
static void
add_dir(arena *mem, vec *dirs, const char *dir)
{
	if (!contains(dirs, dir) && file_exists(dir))
		vec_add(mem, dirs, (void *)dir);
}

vec *
protoc_dirs(arena *mem, const vec *given, const vec *paths)
{
	vec *dirs = vec_new(mem);

	for (size_t i = 0; i < given->n; i++)
		add_dir(mem, dirs, given->at[i]);
	for (size_t i = 0; i < paths->n; i++) {
		const char *path = paths->at[i], *slash = strrchr(path, '/');

		if (slash != NULL && slash > path)
			add_dir(mem, dirs, arena_strndup(mem, path, (size_t)(slash - path)));
	}
	add_dir(mem, dirs, ".");
	return dirs;
}

/* What it says of a place: "x/kv.proto:3:14: " and a text. Files are read once. */
typedef struct listener {
	arena *mem;
	diags *diags;
	uint32_t *n_sources;
	const vec *dirs;
	map sources;
} listener;

static const source *
source_of(listener *l, const char *path)
{
	source *src = map_get(&l->sources, path);
	const char *there, *text;
	size_t len;

	if (src != NULL)
		return src;
	/* Of what is imported it says the name, not the path. */
	there = file_exists(path) ? path : proto_find(l->mem, l->dirs, path);
	if (there == NULL)
		return NULL;
	text = file_read(l->mem, there, &len);
	if (text == NULL)
		return NULL;
	src = source_new(l->mem, there, text, len, (*l->n_sources)++);
	map_add(l->mem, &l->sources, path, src);
	return src;
}

/* ":3:14:" and what follows. False: it is something else. */
static bool
read_place(const char *text, unsigned long *line, unsigned long *column, const char **behind)
{
	char *end;

	*line = strtoul(text + 1, &end, 10);
	if (end == text + 1 || *line == 0 || *end != ':')
		return false;
	text = end;
	*column = strtoul(text + 1, &end, 10);
	*behind = end + 1;
	return end > text + 1 && *column > 0 && *end == ':';
}

/* Whoever imports what is not there is told so too, and has a place. */
static bool
is_told_again(const char *text)
{
	static const char end[] = ": File not found.";
	size_t len = strlen(text), end_len = sizeof end - 1;

	return len > end_len && strcmp(text + len - end_len, end) == 0;
}

static void
add_notes(const listener *l, span at, const char *message, diag *error)
{
	if (strncmp(message, "Import ", strlen("Import ")) == 0)
		diag_note(l->diags, error, at, "-I names directories to look in");
}

static void
hear_line(listener *l, const char *text, bool failed)
{
	static const char warning[] = "warning: ";
	const char *message = text, *path = NULL;
	unsigned long line, column;
	const source *src = NULL;
	span at = { 0 };

	for (const char *colon = strchr(text, ':'); colon != NULL && src == NULL;
	     colon = strchr(colon + 1, ':')) {
		if (!read_place(colon, &line, &column, &message))
			continue;
		path = arena_strndup(l->mem, text, (size_t)(colon - text));
		src = source_of(l, path);
	}
	if (src != NULL)
		at = proto_place_at(l->mem, src, line - 1, column - 1);
	else if (is_told_again(text))
		return;
	else
		message = text;
	message += strspn(message, " ");
	if (strncmp(message, warning, strlen(warning)) == 0)
		diag_warning(l->diags, "protoc", at, "%s", message + strlen(warning));
	else if (failed)
		add_notes(l, at, message,
		    diag_error(l->diags, at, src != NULL ? "%s" : "protoc: %s", message));
}

/* Its errors; if it succeeded, only what it warns of. */
static void
hear(listener *l, char *text, bool failed)
{
	for (char *end; *text != '\0'; text = end) {
		end = strchr(text, '\n');
		if (end != NULL)
			*end++ = '\0';
		else
			end = text + strlen(text);
		if (*text != '\0')
			hear_line(l, text, failed);
	}
}

static char *const *
make_arguments(arena *mem, const vec *paths, const vec *dirs)
{
	vec all = { 0 };

	vec_add(mem, &all, (void *)"protoc");
	vec_add(mem, &all, (void *)"--include_imports");
	vec_add(mem, &all, (void *)"--include_source_info");
	vec_add(mem, &all, (void *)"--descriptor_set_out=/dev/stdout");
	for (size_t i = 0; i < dirs->n; i++)
		vec_add(mem, &all, arena_printf(mem, "-I%s", (const char *)dirs->at[i]));
	for (size_t i = 0; i < paths->n; i++)
		vec_add(mem, &all, paths->at[i]);
	vec_add(mem, &all, NULL);
	return (char *const *)all.at;
}

proto_set *
protoc_run(arena *mem, diags *d, const vec *paths, const vec *dirs, uint32_t *n_sources)
{
	const proto_origin origin = { "protoc's output", dirs, n_sources };
	listener l = { mem, d, n_sources, dirs, { 0 } };
	const size_t n_before = d->n_errors;
	process p;

	if (!process_run(mem, make_arguments(mem, paths, dirs), &p)) {
		if (errno == ENOENT)
			diag_error(d, (span){ 0 },
			    "'%s' is read with protoc's help, which is not in PATH (package "
			    "protobuf-compiler)",
			    (const char *)paths->at[0]);
		else
			diag_error(d, (span){ 0 }, "protoc cannot be run: %s", strerror(errno));
		return NULL;
	}
	hear(&l, p.err, p.status != 0);
	if (p.status == 0)
		return proto_set_read(mem, d, &origin, p.out, p.out_len);
	if (d->n_errors == n_before)
		diag_error(d, (span){ 0 }, "protoc failed, with status %d", p.status);
	return NULL;
}
