/* SPDX-License-Identifier: MIT */
#include <model/claims.h>

#include <model/taken.h>
#include <string.h>
#include <syntax/ast.h>

/*
 * Derived names are ten times as many as things, so they are not kept. Two of them are the same, A
 * and a suffix and B and a suffix, only if B is A and a beginning of A's suffix: these beginnings
 * are few, and known beforehand.
 */
static const struct suffix {
	const char *text;
	unsigned families;
} suffixes[] = {
	{ "_ancestors", CLAIMS_INTERFACE },
	{ "_async", CLAIMS_CALLS },
	{ "_async_with", CLAIMS_CALLS },
	{ "_at", CLAIMS_SERVICE },
	{ "_bounds", CLAIMS_TABLES },
	{ "_call", CLAIMS_METHOD },
	{ "_call_slot", CLAIMS_METHOD },
	{ "_copy", CLAIMS_MESSAGE },
	{ "_decode", CLAIMS_MESSAGE },
	{ "_defaults", CLAIMS_TABLES },
	{ "_descriptor", CLAIMS_TABLES | CLAIMS_ENUM },
	{ "_detail", CLAIMS_ERROR },
	{ "_encode", CLAIMS_MESSAGE },
	{ "_equal", CLAIMS_MESSAGE },
	{ "_error_table", CLAIMS_ERROR },
	{ "_fields", CLAIMS_TABLES },
	{ "_from", CLAIMS_INTERFACE },
	{ "_future", CLAIMS_METHOD },
	{ "_future_of", CLAIMS_METHOD },
	{ "_methods", CLAIMS_INTERFACE },
	{ "_new", CLAIMS_INTERFACE },
	{ "_ops", CLAIMS_OPS },
	{ "_pb_fields", CLAIMS_TABLES },
	{ "_pb_names", CLAIMS_TABLES | CLAIMS_ENUM },
	{ "_pb_ranges", CLAIMS_TABLES | CLAIMS_ENUM },
	{ "_pb_values", CLAIMS_ENUM },
	{ "_print", CLAIMS_MESSAGE },
	{ "_ref", CLAIMS_INTERFACE },
	{ "_reply", CLAIMS_ANSWER },
	{ "_table", CLAIMS_TABLES | CLAIMS_ENUM | CLAIMS_METHOD | CLAIMS_INTERFACE },
	{ "_throw", CLAIMS_ERROR },
	{ "_throws", CLAIMS_METHOD },
	{ "_timed", CLAIMS_CALLS },
	{ "_unref", CLAIMS_INTERFACE },
	{ "_value", CLAIMS_METHOD },
	{ "_values", CLAIMS_ENUM },
	{ "_with", CLAIMS_CALLS },
};

enum { N_SUFFIXES = sizeof suffixes / sizeof suffixes[0] };

typedef struct claims_stem {
	const char *c_name;
	unsigned families;
	claim *by;    /* NULL: it has a meaning already */
	size_t index; /* in the order of taking */
} claims_stem;

/* A whole suffix is a beginning and another suffix, or nothing more. */
typedef struct split {
	const char *whole;
	size_t begin_len;
	unsigned of_whole, of_rest; /* families; the rest may be nothing: ~0 */
} split;

/* Those whose beginnings end like a name: few names need a closer look. */
static vec *
splits_for(const claims *c, char last)
{
	return (vec *)&c->splits[(unsigned char)last % (sizeof c->splits / sizeof c->splits[0])];
}

static bool
ends_with(const char *text, size_t len, const char *end, size_t end_len)
{
	return len > end_len && memcmp(text + len - end_len, end, end_len) == 0;
}

static void
add_split(claims *c, const struct suffix *whole, size_t begin_len, unsigned of_rest)
{
	split *s = ARENA_NEW(c->mem, split);

	*s = (split){ whole->text, begin_len, whole->families, of_rest };
	vec_add(c->mem, splits_for(c, whole->text[begin_len - 1]), s);
}

static claims_stem *
add_stem(claims *c, const char *c_name)
{
	claims_stem *stem = ARENA_NEW(c->mem, claims_stem);

	stem->c_name = c_name;
	map_add(c->mem, &c->stems, c_name, stem);
	return stem;
}

void
claims_init(claims *c, arena *mem, diags *d, bool trial)
{
	*c = (claims){ .mem = mem, .diags = d, .trial = trial };
	for (size_t i = 0; taken_names[i] != NULL; i++)
		add_stem(c, taken_names[i]);
	for (size_t i = 0; i < N_SUFFIXES; i++) {
		size_t len = strlen(suffixes[i].text);

		add_split(c, &suffixes[i], len, ~0U);
		for (size_t j = 0; j < N_SUFFIXES; j++) {
			size_t rest = strlen(suffixes[j].text);

			if (ends_with(suffixes[i].text, len, suffixes[j].text, rest))
				add_split(c, &suffixes[i], len - rest, suffixes[j].families);
		}
	}
}

static void
give_way(claims *c, const claim *who)
{
	ast_attr *a = (ast_attr *)ast_find_attr(who->attrs, "c.name");
	ast_value *value = ARENA_NEW(c->mem, ast_value);
	ast_arg *arg = ARENA_NEW(c->mem, ast_arg);
	vec *args = vec_new(c->mem);

	*who->hint = arena_printf(c->mem, "%s_", who->own);
	*value = (ast_value){ .at = who->at, .kind = AST_VALUE_STRING, .text = *who->hint };
	value->len = strlen(*who->hint);
	*arg = (ast_arg){ who->at, NULL, value };
	vec_add(c->mem, args, arg);
	if (a == NULL) {
		a = ARENA_NEW(c->mem, ast_attr);
		vec_add(c->mem, (vec *)who->attrs, a);
	}
	*a = (ast_attr){ who->at, { who->at, "c.name" }, args };
	c->failed = true;
}

/* Whether that is all there is to say about it. */
static bool
settled(claims *c, claim *who, const claim *other)
{
	if (who->complained)
		return true;
	who->complained = true;
	if (c->trial && who->hint != NULL)
		give_way(c, who);
	else if (c->trial && other != NULL && other->hint != NULL)
		give_way(c, other);
	return c->trial;
}

void
claims_complain(claims *c, claim *who, const claim *other, const char *c_name)
{
	if (settled(c, who, other))
		return;
	diag_note(c->diags,
	    diag_error(c->diags, who->at,
		"%s '%s' and %s '%s' would share the C name '%s'; @c.name(\"x\") gives one of "
		"them another",
		who->kind, who->name, other->kind, other->name, c_name),
	    other->at, "%s '%s', here", other->kind, other->name);
}

static void
complain_of_meaning(claims *c, claim *by, const char *c_name)
{
	if (settled(c, by, NULL))
		return;
	diag_error(c->diags, by->at,
	    "%s '%s' gets the C name '%s', which has a meaning already; @c.name(\"x\") changes "
	    "it",
	    by->kind, by->name, c_name);
}

void
claims_take(claims *c, claim *by, const char *c_name, unsigned families)
{
	claims_stem *stem = map_get(&c->stems, c_name);

	if (stem == NULL)
		stem = add_stem(c, c_name);
	else if (stem->by == NULL)
		complain_of_meaning(c, by, c_name);
	else if (stem->by != by)
		claims_complain(c, by, stem->by, c_name);
	if (stem->by == NULL) {
		stem->by = by;
		stem->index = c->order.n;
		vec_add(c->mem, &c->order, stem);
	}
	stem->families |= families;
}

/* Whose name this is, without its end. */
static const claims_stem *
stem_without(const claims *c, const char *c_name, size_t len, size_t end_len)
{
	char stem[512];

	if (len - end_len >= sizeof stem)
		return map_get(&c->stems, arena_strndup(c->mem, c_name, len - end_len));
	memcpy(stem, c_name, len - end_len);
	stem[len - end_len] = '\0';
	return map_get(&c->stems, stem);
}

static void
check_split(claims *c, const claims_stem *longer, size_t len, const split *s)
{
	const claims_stem *a, *later;

	if (s->of_rest != ~0U && (s->of_rest & longer->families) == 0)
		return;
	if (!ends_with(longer->c_name, len, s->whole, s->begin_len))
		return;
	a = stem_without(c, longer->c_name, len, s->begin_len);
	if (a == NULL || a->by == longer->by || (a->families & s->of_whole) == 0)
		return;
	later = a->index > longer->index ? a : longer;
	claims_complain(c, later->by, later == a ? longer->by : a->by,
	    arena_printf(c->mem, "%s%s", a->c_name, s->whole));
}

void
claims_check(claims *c)
{
	for (size_t i = 0; i < c->order.n; i++) {
		const claims_stem *stem = c->order.at[i];
		size_t len = strlen(stem->c_name);
		const vec *splits = splits_for(c, stem->c_name[len - 1]);

		for (size_t j = 0; j < splits->n; j++)
			check_split(c, stem, len, splits->at[j]);
	}
}

claim *
claims_find(const claims *c, const char *c_name)
{
	const claims_stem *stem = map_get(&c->stems, c_name);

	return stem != NULL ? stem->by : NULL;
}

bool
claims_has(const claims *c, const char *name)
{
	size_t len = strlen(name);
	const vec *splits = splits_for(c, name[len - 1]);

	if (map_get(&c->stems, name) != NULL)
		return true;
	for (size_t i = 0; i < splits->n; i++) {
		const split *s = splits->at[i];
		const claims_stem *stem;

		if (s->of_rest != ~0U || !ends_with(name, len, s->whole, s->begin_len))
			continue;
		stem = stem_without(c, name, len, s->begin_len);
		if (stem != NULL && (stem->families & s->of_whole) != 0)
			return true;
	}
	return false;
}
