/* SPDX-License-Identifier: MIT */
#include <sema/lookup.h>

#include <string.h>
#include <support/text.h>

static const char *
package_of(const ast_file *file)
{
	return file->package != NULL ? file->package->text : "";
}

/* The declaration PREFIX.NAME. */
static ast_decl *
find_in(const scope *s, const char *prefix, size_t len, const char *name)
{
	program *p = s->program;
	size_t name_len = strlen(name);
	char room[256], *full = room;

	if (len == 0)
		return map_get(&p->decls, name);
	if (len + name_len + 2 > sizeof room)
		full = arena_grow(p->mem, NULL, 0, len + name_len + 2);
	memcpy(full, prefix, len);
	full[len] = '.';
	memcpy(full + len + 1, name, name_len + 1);
	return map_get(&p->decls, full);
}

/* Through `import ... as x`: x.Name. */
static ast_decl *
find_through_alias(const scope *s, const char *name)
{
	const char *dot = strchr(name, '.');

	for (size_t i = 0; dot != NULL && i < s->file->imports.n; i++) {
		const ast_import *import = s->file->imports.at[i];
		size_t len = (size_t)(dot - name);

		if (import->as == NULL || import->file == NULL)
			continue;
		if (strlen(import->as->text) == len &&
		    strncmp(import->as->text, name, len) == 0) {
			const char *package = package_of(import->file);

			return find_in(s, package, strlen(package), dot + 1);
		}
	}
	return NULL;
}

/* In the interface itself, then in those it extends, the nearest first. */
static ast_decl *
find_in_interface(const scope *s, const ast_decl *d, const char *name)
{
	ast_decl *found = find_in(s, d->full_name, strlen(d->full_name), name);

	for (size_t i = d->ancestors.n; found == NULL && i-- > 0;) {
		const char *prefix = ((const ast_decl *)d->ancestors.at[i])->full_name;

		found = find_in(s, prefix, strlen(prefix), name);
	}
	return found;
}

static ast_decl *
find(const scope *s, const char *name)
{
	const char *package = package_of(s->file);
	size_t len = strlen(package);
	ast_decl *found;

	if (name[0] == '.') /* of an imported .proto: all of it */
		return map_get(&s->program->decls, name + 1);
	found = find_through_alias(s, name);
	if (found == NULL && s->owner != NULL)
		found = find_in_interface(s, s->owner, name);
	while (found == NULL) {
		found = find_in(s, package, len, name);
		if (len == 0)
			break;
		while (len > 0 && package[--len] != '.')
			continue;
	}
	return found;
}

/* By which of its imports the file sees the other, or NULL. */
static ast_import *
import_of(const ast_file *user, const ast_file *file)
{
	for (size_t i = 0; i < user->imports.n; i++) {
		ast_import *import = user->imports.at[i];

		if (import->file == file)
			return import;
	}
	return NULL;
}

/* Whether the file may use what is declared there; notes that it does. */
static bool
may_use(const ast_file *user, const ast_file *declared_in)
{
	ast_import *import = import_of(user, declared_in);

	if (import != NULL)
		import->used = true;
	return import != NULL || user == declared_in;
}

static void
add_names_of(const scope *s, const ast_file *file, vec *names)
{
	bool same = strcmp(package_of(file), package_of(s->file)) == 0;

	for (size_t i = 0; i < file->decls.n; i++) {
		const ast_decl *d = file->decls.at[i];

		vec_add(s->program->mem, names,
		    (void *)(same || d->full_name == NULL ? d->name->text : d->full_name));
	}
}

/* All that could have been meant. */
static vec *
names_in_scope(const scope *s)
{
	vec *names = vec_new(s->program->mem);

	for (int i = SCALAR_NONE + 1; i < SCALAR_COUNT; i++)
		vec_add(s->program->mem, names, (void *)scalar_name((scalar)i));
	for (size_t i = 0; i < s->program->files.n; i++) {
		const ast_file *file = s->program->files.at[i];

		if (file == s->file || import_of(s->file, file) != NULL)
			add_names_of(s, file, names);
	}
	return names;
}

/* Whether the name is followed by what follows a declared one, somewhere in the text. */
static bool
seems_declared_in(const ast_file *file, const char *name)
{
	size_t len = strlen(name);

	for (const char *at = file->src->text; (at = strstr(at, name)) != NULL; at += len) {
		const char *after = at + len + strspn(at + len, " \t\r\n");

		if (strchr("{:(=@", *after) != NULL && *after != '\0')
			return true;
	}
	return false;
}

/* Where parts of the input were not understood, what is missing may be in them. */
static bool
may_be_in_a_gap(const scope *s, const char *name)
{
	const char *dot = strrchr(name, '.');

	if (s->program->diags->lacks_files)
		return true;
	if (!s->program->diags->has_gaps)
		return false;
	for (size_t i = 0; i < s->program->files.n; i++)
		if (seems_declared_in(s->program->files.at[i], dot != NULL ? dot + 1 : name))
			return true;
	return false;
}

/* What other languages call our types, where that is not near enough to be seen. */
static const char *
habit(const char *name)
{
	static const struct {
		const char *theirs;
		scalar ours;
	} habits[] = {
		{ "int", SCALAR_INT32 },
		{ "long", SCALAR_INT64 },
		{ "unsigned", SCALAR_UINT32 },
		{ "size_t", SCALAR_UINT64 },
		{ "uint8", SCALAR_UINT32 },
		{ "uint8_t", SCALAR_UINT32 },
		{ "uint16_t", SCALAR_UINT32 },
		{ "uint64_t", SCALAR_UINT64 },
		{ "int8", SCALAR_INT32 },
		{ "int8_t", SCALAR_INT32 },
		{ "char", SCALAR_STRING },
		{ "str", SCALAR_STRING },
		{ "u8", SCALAR_UINT32 },
		{ "u16", SCALAR_UINT32 },
		{ "u32", SCALAR_UINT32 },
		{ "u64", SCALAR_UINT64 },
		{ "i8", SCALAR_INT32 },
		{ "i16", SCALAR_INT32 },
		{ "i32", SCALAR_INT32 },
		{ "i64", SCALAR_INT64 },
		{ "f32", SCALAR_FLOAT },
		{ "f64", SCALAR_DOUBLE },
		{ "float64", SCALAR_DOUBLE },
	};

	for (size_t i = 0; i < sizeof habits / sizeof habits[0]; i++)
		if (strcmp(habits[i].theirs, name) == 0)
			return scalar_name(habits[i].ours);
	return NULL;
}

static void
report_unknown(const scope *s, const ast_name *name)
{
	diags *d = s->program->diags;
	const vec *names;
	bool in_gap;

	if (diags_full(d)) { /* nobody will see what was meant */
		diag_error(d, name->at, "there is no '%s' here", name->text);
		return;
	}
	if (strcmp(name->text, "void") == 0) {
		diag_note(d, diag_error(d, name->at, "there is no 'void' here"), name->at,
		    "what takes or gives nothing says nothing: 'name();'");
		return;
	}
	if (habit(name->text) != NULL) {
		diag_error(d, name->at, "there is no '%s' here; did you mean '%s'?", name->text,
		    habit(name->text));
		return;
	}
	names = names_in_scope(s);
	in_gap = may_be_in_a_gap(s, name->text);
	if (!in_gap || text_nearest(name->text, names) != NULL)
		diag_suggest(d, diag_error(d, name->at, "there is no '%s' here", name->text),
		    name->text, names);
}

ast_decl *
lookup(const scope *s, const ast_name *name)
{
	ast_decl *found = find(s, name->text);
	diags *d = s->program->diags;

	if (found == NULL) {
		report_unknown(s, name);
		return NULL;
	}
	if (!may_use(s->file, found->file)) {
		diag *e = diag_error(d, name->at,
		    "'%s' is declared in a file that is not imported here", found->full_name);

		diag_note(d, e, found->name->at, "it is declared here");
		return NULL;
	}
	return found;
}

const ast_decl *
lookup_constant(const scope *s, const char *name)
{
	const ast_decl *found = find(s, name);

	return found != NULL && found->kind == AST_CONST ? found : NULL;
}
