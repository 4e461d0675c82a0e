/* SPDX-License-Identifier: MIT */
#include <sema/rules.h>

#include <inttypes.h>
#include <string.h>

#include <sema/wire.h>
#include <support/fnv.h>

/*
 * On the wire, names are hashes. Two things of one kind must not have the same, or a call would
 * reach the wrong one; and 0 is no hash at all.
 */
typedef struct hashed {
	const char *name;
	span at;
} hashed;

static bool
take_hash(program *p, map *hashes, uint32_t hash, const char *name, span at)
{
	hashed *h = ARENA_NEW(p->mem, hashed);
	const hashed *other;

	h->name = name;
	h->at = at;
	if (hash == 0) {
		diag_error(p->diags, at,
		    "the hash of '%s' is 0, which identifies nothing; rename it", name);
		return false;
	}
	other = map_add(p->mem, hashes, arena_printf(p->mem, "%08" PRIx32, hash), h);
	if (other != NULL)
		diag_note(p->diags,
		    diag_error(p->diags, at,
			"on the wire, '%s' cannot be told from '%s' (hash 0x%08" PRIx32
			"); rename one",
			name, other->name, hash),
		    other->at, "the other one");
	return other == NULL;
}

/* That was reported. */
static bool
is_repeated(const vec *methods, size_t i)
{
	const ast_method *m = methods->at[i];

	for (size_t j = 0; j < i; j++)
		if (strcmp(((const ast_method *)methods->at[j])->name->text, m->name->text) == 0)
			return true;
	return false;
}

static void
take_methods(program *p, map *hashes, const ast_decl *d)
{
	for (size_t i = 0; i < d->methods.n; i++) {
		const ast_method *m = d->methods.at[i];
		const char *name = wire_method_name(p, d, m);

		if (!is_repeated(&d->methods, i))
			take_hash(p, hashes, fnv1a_32(name), name, m->name->at);
	}
}

/* All methods that an object of this interface has. */
static void
take_all_methods(program *p, const ast_decl *d)
{
	map_clear(&p->names);
	for (size_t i = 0; i < d->ancestors.n; i++)
		take_methods(p, &p->names, d->ancestors.at[i]);
	take_methods(p, &p->names, d);
}

/* A service is asked for by 31 bits. */
static uint32_t
service_hash(const char *name)
{
	return 0x80000000 | fnv1a_32(name);
}

void
rules_wire(program *p)
{
	map interfaces = { 0 }, services = { 0 }, errors = { 0 };

	for (size_t i = 0; i < p->files.n; i++) {
		const ast_file *file = p->files.at[i];

		for (size_t j = 0; j < file->decls.n; j++) {
			const ast_decl *d = file->decls.at[j];
			const char *name = wire_name(p, d);

			if (map_get(&p->decls, d->full_name) != d)
				continue; /* declared twice, which was reported */
			if (d->kind == AST_ERROR)
				take_hash(p, &errors, wire_error_status(p, d), name, d->name->at);
			if (!ast_is_interface(d))
				continue;
			take_all_methods(p, d);
			if (take_hash(p, &interfaces, fnv1a_32(name), name, d->name->at) &&
			    d->kind == AST_SERVICE)
				take_hash(p, &services, service_hash(name), name, d->name->at);
		}
	}
}
