/* SPDX-License-Identifier: MIT */
#include <sema/lookup.h>

#include <string.h>

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

	if (len == 0)
		return map_get(&p->decls, name);
	return map_get(&p->decls, arena_printf(p->mem, "%.*s.%s", (int)len, prefix, name));
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

static ast_decl *
find(const scope *s, const char *name)
{
	const char *package = package_of(s->file);
	size_t len = strlen(package);
	ast_decl *found = find_through_alias(s, name);

	if (found == NULL && s->owner != NULL)
		found = find_in(s, s->owner->full_name, strlen(s->owner->full_name), name);
	while (found == NULL) {
		found = find_in(s, package, len, name);
		if (len == 0)
			break;
		while (len > 0 && package[--len] != '.')
			continue;
	}
	return found;
}

/* Whether the file may use what is declared there; notes that it does. */
static bool
may_use(const ast_file *user, const ast_file *declared_in)
{
	if (user == declared_in)
		return true;
	for (size_t i = 0; i < user->imports.n; i++) {
		ast_import *import = user->imports.at[i];

		if (import->file == declared_in) {
			import->used = true;
			return true;
		}
	}
	return false;
}

static bool
is_imported(const ast_file *user, const ast_file *file)
{
	for (size_t i = 0; i < user->imports.n; i++)
		if (((const ast_import *)user->imports.at[i])->file == file)
			return true;
	return false;
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

		if (file == s->file || is_imported(s->file, file))
			add_names_of(s, file, names);
	}
	return names;
}

ast_decl *
lookup(const scope *s, const ast_name *name)
{
	ast_decl *found = find(s, name->text);
	diags *d = s->program->diags;

	if (found == NULL) {
		/* It may be declared in what could not be read. */
		if (!d->incomplete)
			diag_suggest(d,
			    diag_error(d, name->at, "there is no '%s' here", name->text),
			    name->text, names_in_scope(s));
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
