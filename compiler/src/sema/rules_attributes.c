/* SPDX-License-Identifier: MIT */
#include <sema/rules.h>

#include <string.h>
#include <support/text.h>

/* Where an annotation may stand. */
enum {
	ON_CONST = 1,
	ON_ALIAS = 2,
	ON_ENUM = 4, /* and flags */
	ON_ITEM = 8,
	ON_STRUCT = 16, /* and unions */
	ON_ERROR = 32,
	ON_FIELD = 64, /* of structs, errors and lists */
	ON_INTERFACE = 128,
	ON_CALLBACK = 256,
	ON_METHOD = 512,
	ON_ANYTHING = 1023,
	ON_TYPE = ON_ENUM | ON_STRUCT | ON_ERROR, /* a message or enum of protobuf's */
};

typedef enum argument {
	TAKES_NOTHING,
	TAKES_DURATION,
	TAKES_IDENTIFIER,
	TAKES_OLD_NAME,
	TAKES_VERSION,
	TAKES_PROTO_NAME,
	TAKES_STRING,
	MAY_TAKE_STRING,
	TAKES_ANYTHING, /* checked elsewhere */
} argument;

static const struct annotation {
	const char *name;
	unsigned places;
	argument takes;
	bool repeatable;
} annotations[] = {
	{ "timeout", ON_METHOD | ON_CALLBACK, TAKES_DURATION, false },
	{ "deprecated", ON_ANYTHING, MAY_TAKE_STRING, false },
	{ "c.name", ON_ANYTHING & ~ON_ALIAS, TAKES_IDENTIFIER, false },
	{ "was", ON_METHOD | ON_INTERFACE | ON_CALLBACK | ON_ERROR, TAKES_OLD_NAME, true },
	{ "ordered", ON_METHOD | ON_CALLBACK, TAKES_NOTHING, false },
	{ "slow", ON_METHOD | ON_CALLBACK, TAKES_NOTHING, false },
	{ "default", ON_FIELD, TAKES_ANYTHING, false },
	{ "max", ON_FIELD, TAKES_ANYTHING, false },
	{ "min", ON_FIELD, TAKES_ANYTHING, false },
	{ "since", ON_ANYTHING, TAKES_VERSION, false },
	{ "proto.name", ON_ANYTHING & ~ON_CONST & ~ON_ALIAS, TAKES_PROTO_NAME, false },
	{ "proto.json", ON_FIELD, TAKES_STRING, false },
	{ "proto.unpacked", ON_FIELD, TAKES_NOTHING, false },
	{ "proto.bare", ON_ENUM, TAKES_NOTHING, false },
	{ "proto.allow_alias", ON_ENUM, TAKES_NOTHING, false },
	{ "proto.no_side_effects", ON_METHOD, TAKES_NOTHING, false },
};

enum { N_ANNOTATIONS = sizeof annotations / sizeof annotations[0] };

static const struct annotation *
find(const char *name)
{
	for (size_t i = 0; i < N_ANNOTATIONS; i++)
		if (strcmp(annotations[i].name, name) == 0)
			return &annotations[i];
	return NULL;
}

static void
report_unknown(program *p, const ast_attr *a)
{
	vec known = { 0 };

	for (size_t i = 0; i < N_ANNOTATIONS; i++)
		vec_add(p->mem, &known, (void *)annotations[i].name);
	diag_suggest(p->diags,
	    diag_error(p->diags, a->name.at, "there is no annotation '@%s'", a->name.text),
	    a->name.text, &known);
}

/* Its one argument, or NULL if it has none, or more. */
static const ast_value *
only_argument(const ast_attr *a)
{
	const ast_arg *arg = a->args->n == 1 ? a->args->at[0] : NULL;

	return arg != NULL && arg->name == NULL ? arg->value : NULL;
}

/* A name, or a dotted one; of a method also "package.Interface/method". */
static bool
could_be_old_name(program *p, const char *text)
{
	size_t len = strcspn(text, "./");

	if (!text_is_identifier(arena_strndup(p->mem, text, len)))
		return false;
	return text[len] == '\0' || could_be_old_name(p, text + len + 1);
}

/* Types may be in others: "Outer.Inner". */
static bool
could_be_proto_name(program *p, const char *text, bool is_type)
{
	size_t len = is_type ? strcspn(text, ".") : strlen(text);

	if (!text_is_identifier(arena_strndup(p->mem, text, len)))
		return false;
	return text[len] == '\0' || could_be_proto_name(p, text + len + 1, is_type);
}

static bool
takes_this(program *p, argument takes, const ast_attr *a, unsigned place)
{
	const ast_value *v = only_argument(a);

	switch (takes) {
	case TAKES_NOTHING:
		return a->args->n == 0;
	case TAKES_DURATION:
		return v != NULL && v->kind == AST_VALUE_DURATION && v->magnitude > 0;
	case TAKES_IDENTIFIER:
		return v != NULL && v->kind == AST_VALUE_STRING && text_is_identifier(v->text);
	case TAKES_OLD_NAME:
		return v != NULL && v->kind == AST_VALUE_STRING && could_be_old_name(p, v->text);
	case TAKES_VERSION:
		return v != NULL && v->kind == AST_VALUE_INT && !v->negative &&
		       v->magnitude >= 1 && v->magnitude <= UINT32_MAX;
	case TAKES_PROTO_NAME:
		return v != NULL && v->kind == AST_VALUE_STRING &&
		       could_be_proto_name(p, v->text, (place & ON_TYPE) != 0);
	case TAKES_STRING:
		return v != NULL && v->kind == AST_VALUE_STRING;
	case MAY_TAKE_STRING:
		return a->args->n == 0 || (v != NULL && v->kind == AST_VALUE_STRING);
	case TAKES_ANYTHING:
		return true;
	}
	return false;
}

static void
check_arguments(program *p, const struct annotation *known, const ast_attr *a, unsigned place)
{
	static const char *const words[] = {
		[TAKES_NOTHING] = "nothing",
		[TAKES_DURATION] = "a duration above 0, such as 500ms",
		[TAKES_IDENTIFIER] = "a name for C, in quotes",
		[TAKES_OLD_NAME] = "an old name, in quotes",
		[TAKES_VERSION] = "the number of a version, 1 or above",
		[TAKES_PROTO_NAME] = "a name in a .proto, in quotes",
		[TAKES_STRING] = "a text in quotes",
		[MAY_TAKE_STRING] = "nothing, or a text in quotes",
	};

	if (!takes_this(p, known->takes, a, place))
		diag_error(p->diags, a->at, "@%s takes %s", known->name, words[known->takes]);
}

static void
check_once(program *p, const vec *attrs, size_t i)
{
	const ast_attr *a = attrs->at[i];

	for (size_t j = 0; j < i; j++) {
		const ast_attr *earlier = attrs->at[j];

		if (strcmp(a->name.text, earlier->name.text) == 0) {
			diag_note(p->diags,
			    diag_error(p->diags, a->at, "@%s stands here twice", a->name.text),
			    earlier->at, "here");
			return;
		}
	}
}

static void
check_attrs(program *p, const vec *attrs, unsigned place)
{
	for (size_t i = 0; i < attrs->n; i++) {
		const ast_attr *a = attrs->at[i];
		const struct annotation *known = find(a->name.text);

		if (known == NULL) {
			if (!rules_is_foreign(a->name.text))
				report_unknown(p, a);
			continue;
		}
		if ((known->places & place) == 0)
			diag_error(p->diags, a->at, "@%s means nothing here", known->name);
		else
			check_arguments(p, known, a, place);
		if (!known->repeatable)
			check_once(p, attrs, i);
	}
}

static void
check_fields(program *p, const vec *fields)
{
	for (size_t i = 0; i < fields->n; i++) {
		const ast_field *f = fields->at[i];

		check_attrs(p, f->attrs, ON_FIELD);
		if (f->arms != NULL)
			check_fields(p, &f->arms->fields);
	}
}

static unsigned
place_of(const ast_decl *d)
{
	switch (d->kind) {
	case AST_CONST:
		return ON_CONST;
	case AST_ALIAS:
		return ON_ALIAS;
	case AST_ENUM:
	case AST_FLAGS:
		return ON_ENUM;
	case AST_STRUCT:
	case AST_UNION:
		return ON_STRUCT;
	case AST_ERROR:
		return ON_ERROR;
	case AST_INTERFACE:
	case AST_SERVICE:
		return ON_INTERFACE;
	case AST_CALLBACK:
		return ON_CALLBACK;
	}
	return 0;
}

void
rules_attributes(program *p, const ast_decl *d)
{
	check_attrs(p, d->attrs, place_of(d));
	check_fields(p, &d->fields);
	for (size_t i = 0; i < d->items.n; i++)
		check_attrs(p, ((const ast_item *)d->items.at[i])->attrs, ON_ITEM);
	for (size_t i = 0; i < d->methods.n; i++) {
		const ast_method *m = d->methods.at[i];

		if (d->kind != AST_CALLBACK)
			check_attrs(p, m->attrs, ON_METHOD);
		check_fields(p, &m->params->fields);
		if (m->results != NULL)
			check_fields(p, &m->results->fields);
	}
}
