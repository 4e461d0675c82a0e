/* SPDX-License-Identifier: MIT */
#include <import/tree.h>

#include <ctype.h>
#include <import/file_options.h>
#include <inttypes.h>
#include <string.h>
#include <support/text.h>

typedef struct builder {
	arena *mem;
	proto_set *set;
	const proto_file *from;
	ast_file *file;
} builder;

static const char *
path_to(const builder *b, const char *path, uint32_t field, size_t index)
{
	return arena_printf(
	    b->mem, "%s%s%" PRIu32 ",%zu", path, path[0] != '\0' ? "," : "", field, index);
}

static span
place(const builder *b, const char *path)
{
	return proto_place(b->set, b->from, path);
}

/* A part of a thing: its name, its number, ... */
static span
place_in(const builder *b, const char *path, uint32_t part)
{
	return place(b, arena_printf(b->mem, "%s,%" PRIu32, path, part));
}

#define REFUSE(b, at, ...) diag_error((b)->set->diags, at, __VA_ARGS__)

static const char *
text_of(const builder *b, pb thing, uint32_t field)
{
	const char *text = pb_text(b->mem, thing, field);

	return text != NULL ? text : "";
}

static ast_value *
make_value(const builder *b, span at, ast_value_kind kind)
{
	ast_value *v = ARENA_NEW(b->mem, ast_value);

	v->at = at;
	v->kind = kind;
	return v;
}

static ast_value *
make_int(const builder *b, span at, int64_t n)
{
	ast_value *v = make_value(b, at, AST_VALUE_INT);

	v->negative = n < 0;
	v->magnitude = n < 0 ? 0 - (uint64_t)n : (uint64_t)n;
	return v;
}

static ast_value *
make_string(const builder *b, span at, const char *text)
{
	ast_value *v = make_value(b, at, AST_VALUE_STRING);

	v->text = text;
	v->len = strlen(text);
	return v;
}

/* text NULL: without an argument. */
static void
add_attr(const builder *b, vec *attrs, span at, const char *name, const char *text)
{
	ast_attr *a = ARENA_NEW(b->mem, ast_attr);
	vec *args = vec_new(b->mem);

	if (text != NULL) {
		ast_arg *arg = ARENA_NEW(b->mem, ast_arg);

		*arg = (ast_arg){ at, NULL, make_string(b, at, text) };
		vec_add(b->mem, args, arg);
	}
	*a = (ast_attr){ at, { at, name }, args };
	vec_add(b->mem, attrs, a);
}

static ast_name *
make_name(const builder *b, span at, const char *text)
{
	ast_name *name = ARENA_NEW(b->mem, ast_name);

	*name = (ast_name){ at, text };
	return name;
}

/* What a thing is called here, and was called there if that is something else. */
static ast_name *
name_as(
    const builder *b, pb thing, const char *path, const char *there, const char *here, vec *attrs)
{
	span at = place_in(b, path, 1);

	if (!text_is_identifier(text_of(b, thing, 1)))
		REFUSE(b, at, "'%s' is no name", text_of(b, thing, 1));
	if (strcmp(here, there) != 0)
		add_attr(b, attrs, at, "proto.name", there);
	return make_name(b, at, here);
}

static ast_name *
name_of(const builder *b, pb thing, const char *path, vec *attrs)
{
	const char *name = text_of(b, thing, 1);

	return name_as(b, thing, path, name, proto_own_name(b->mem, name, false), attrs);
}

/*
 * Options: those that are kept are read where they belong. The numbers of those that somebody has made
 * up begin at 1000, and to drop one is worth a word.
 */
enum { FIRST_CUSTOM_OPTION = 1000 };

static pb
options_of(const builder *b, pb thing, const char *path, uint32_t field, const char *message)
{
	pb options = pb_message(thing, field), rest = options;
	pb_field f;

	while (pb_next(&rest, &f)) {
		const char *key =
		    arena_printf(b->mem, ".google.protobuf.%s %" PRIu32, message, f.number);
		const char *name = map_get(&b->set->extensions, key);

		if (f.number < FIRST_CUSTOM_OPTION)
			continue;
		if (name == NULL)
			name = arena_printf(b->mem, "%" PRIu32, f.number);
		diag_warning(b->set->diags, "not-kept",
		    place(b, path_to(b, path, field, f.number)), "option (%s) is not kept", name);
	}
	return options;
}

static void
add_deprecated(const builder *b, vec *attrs, pb options, uint32_t number, span at)
{
	if (pb_number(options, number) != 0)
		add_attr(b, attrs, at, "deprecated", NULL);
}

static ast_import *
find_import(const vec *imports, const char *name)
{
	for (size_t i = 0; i < imports->n; i++) {
		ast_import *import = imports->at[i];

		if (strcmp(import->proto, name) == 0)
			return import;
	}
	return NULL;
}

/* If it is among those that were found, and not taken yet. */
static void
take_import(builder *b, const vec *found, const char *name)
{
	ast_import *import = find_import(found, name);

	if (import != NULL && find_import(&b->file->imports, name) == NULL)
		vec_add(b->mem, &b->file->imports, import);
}

static void
add_import(builder *b, const proto_file *of, span at)
{
	ast_import *import;

	if (find_import(&b->file->imports, of->name) != NULL)
		return;
	import = ARENA_NEW(b->mem, ast_import);
	*import = (ast_import){ .at = at, .path_at = at, .proto = of->name };
	import->path = arena_printf(b->mem, "%s.ridl", proto_stem(b->mem, of->name));
	vec_add(b->mem, &b->file->imports, import);
}

static ast_type *
make_type(const builder *b, ast_type_kind kind, span at, ast_type *of)
{
	ast_type *t = ARENA_NEW(b->mem, ast_type);

	t->at = at;
	t->kind = kind;
	t->of = of;
	return t;
}

static ast_type *
make_named_type(const builder *b, span at, const char *name)
{
	ast_type *t = make_type(b, AST_TYPE_NAME, at, NULL);

	t->name = ARENA_NEW(b->mem, ast_name);
	*t->name = (ast_name){ at, name };
	return t;
}

/* Of what was refused: nobody complains of it again. */
static ast_type *
make_unknown_type(const builder *b, span at)
{
	ast_type *t = make_named_type(b, at, "bytes");

	t->flat_state = AST_WALK_DONE;
	return t;
}

/* NULL: there is no such type, which was reported. */
static const proto_type *
find_type(const builder *b, const char *name, span at)
{
	const proto_type *t = map_get(&b->set->types, name);

	if (t == NULL)
		REFUSE(b, at,
		    "'%s' is not part of this descriptor set; protoc's --include_imports "
		    "adds what is imported",
		    name);
	return t;
}

/* Only what is used is imported. The name is one from the top: nothing nearer can be meant. */
static ast_type *
make_reference(builder *b, const char *name, span at)
{
	const proto_type *t = find_type(b, name, at);

	if (t != NULL && t->is_entry)
		REFUSE(b, at,
		    "'%s' is the entry of a map: only the field that is the map is of it", name);
	if (t == NULL || t->is_entry)
		return make_unknown_type(b, at);
	if (t->file != b->from)
		add_import(b, t->file, at);
	return make_named_type(b, at, arena_printf(b->mem, ".%s.%s", t->file->package, t->own));
}

/* FieldDescriptorProto.Type and .Label */
enum { TYPE_GROUP = 10, TYPE_MESSAGE = 11, TYPE_ENUM = 14 };
enum { LABEL_REQUIRED = 2, LABEL_REPEATED = 3 };

static ast_type *
make_plain_type(builder *b, pb field, const char *path)
{
	uint64_t type = pb_number(field, 5);
	scalar s = scalar_of_proto_type(type);

	if (type == TYPE_MESSAGE || type == TYPE_ENUM)
		return make_reference(b, text_of(b, field, 6), place_in(b, path, 6));
	if (s != SCALAR_NONE)
		return make_named_type(b, place_in(b, path, 5), scalar_name(s));
	REFUSE(b, place_in(b, path, 1),
	    type == TYPE_GROUP ? "'%s' is a group; groups cannot be kept, a message can"
			       : "'%s' is of no type that is known",
	    text_of(b, field, 1));
	return make_unknown_type(b, place_in(b, path, 5));
}

/* The field of an entry, or an empty one. */
static pb
entry_field(pb entry, uint32_t number)
{
	pb_field f;

	while (pb_next_of(&entry, 2, &f))
		if (pb_number(f.bytes, 3) == number)
			return f.bytes;
	return (pb){ 0 };
}

static ast_type *
make_map_type(builder *b, pb entry, const char *path)
{
	ast_type *t = make_type(b, AST_TYPE_MAP, place_in(b, path, 6), NULL);

	t->key = make_plain_type(b, entry_field(entry, 1), path);
	t->value = make_plain_type(b, entry_field(entry, 2), path);
	return t;
}

/* In proto2 presence is the rule; in proto3 it is asked for, and messages always have it. */
static bool
has_presence(const builder *b, pb field)
{
	if (pb_has(field, 17))
		return pb_number(field, 17) != 0;
	return b->from->is_proto2 && !pb_has(field, 9) && pb_number(field, 5) != TYPE_MESSAGE;
}

static ast_type *
make_field_type(builder *b, pb field, const char *path)
{
	bool repeated = pb_number(field, 4) == LABEL_REPEATED;
	const proto_type *t = NULL;
	ast_type *plain;

	if (repeated && pb_number(field, 5) == TYPE_MESSAGE)
		t = map_get(&b->set->types, text_of(b, field, 6));
	if (t != NULL && t->is_entry)
		return make_map_type(b, t->bytes, path);
	plain = make_plain_type(b, field, path);
	if (repeated)
		return make_type(b, AST_TYPE_ARRAY, plain->at, plain);
	return has_presence(b, field) ? make_type(b, AST_TYPE_OPTIONAL, plain->at, plain) : plain;
}

static bool
is_packable(pb field)
{
	scalar s = scalar_of_proto_type(pb_number(field, 5));

	return pb_number(field, 4) == LABEL_REPEATED &&
	       (pb_number(field, 5) == TYPE_ENUM ||
		   (s != SCALAR_NONE && scalar_class_of(s) != SCALAR_TEXT));
}

static void
check_field(const builder *b, pb field, const char *path)
{
	const char *name = text_of(b, field, 1);

	if (pb_number(field, 4) == LABEL_REQUIRED)
		REFUSE(b, place_in(b, path, 4),
		    "'%s' is required, which cannot be kept: here nothing ever is", name);
	if (pb_has(field, 7))
		REFUSE(b, place_in(b, path, 7),
		    "the default of '%s' cannot be kept: proto3 has none", name);
}

static ast_field *
make_field(builder *b, pb field, const char *path)
{
	ast_field *f = ARENA_NEW(b->mem, ast_field);
	pb options = options_of(b, field, path, 8, "FieldOptions");
	bool packed = pb_has(options, 2) ? pb_number(options, 2) != 0 : !b->from->is_proto2;
	const char *json = pb_text(b->mem, field, 10);
	vec *attrs = vec_new(b->mem);

	check_field(b, field, path);
	f->at = place(b, path);
	f->doc = proto_doc(b->from, path);
	f->type = make_field_type(b, field, path);
	f->name = name_of(b, field, path, attrs);
	f->number = make_int(b, place_in(b, path, 3), (int64_t)pb_number(field, 3));
	f->attrs = attrs;
	if (json != NULL && strcmp(json, text_json_name(b->mem, text_of(b, field, 1))) != 0)
		add_attr(b, attrs, place_in(b, path, 10), "proto.json", json);
	if (is_packable(field) && !packed)
		add_attr(b, attrs, place_in(b, path, 8), "proto.unpacked", NULL);
	add_deprecated(b, attrs, options, 3, f->at);
	return f;
}

/* Of the union with that index, made when its first member comes. */
static ast_field *
union_of(builder *b, pb message, const char *path, ast_decl *to, vec *unions, uint64_t index)
{
	vec *attrs = vec_new(b->mem);
	pb rest = message;
	pb_field oneof;
	ast_field *u;

	while (unions->n <= index)
		vec_add(b->mem, unions, NULL);
	if (unions->at[index] != NULL)
		return unions->at[index];
	for (uint64_t i = 0; i <= index; i++)
		pb_next_of(&rest, 8, &oneof);
	path = path_to(b, path, 8, (size_t)index);
	options_of(b, oneof.bytes, path, 2, "OneofOptions");
	u = ARENA_NEW(b->mem, ast_field);
	u->at = place(b, path);
	u->doc = proto_doc(b->from, path);
	u->name = name_of(b, oneof.bytes, path, attrs);
	u->attrs = attrs;
	u->arms = ARENA_NEW(b->mem, ast_decl);
	unions->at[index] = u;
	vec_add(b->mem, &to->fields, u);
	return u;
}

static size_t
count(pb message, uint32_t number)
{
	pb_field f;
	size_t n = 0;

	while (pb_next_of(&message, number, &f))
		n++;
	return n;
}

static void
add_fields(builder *b, pb message, const char *path, ast_decl *to)
{
	const size_t n_oneofs = count(message, 8);
	pb rest = message;
	vec unions = { 0 };
	pb_field f;

	for (size_t i = 0; pb_next_of(&rest, 2, &f); i++) {
		const char *at = path_to(b, path, 2, i);
		ast_field *field = make_field(b, f.bytes, at);
		uint64_t index = pb_number(f.bytes, 9);

		if (!pb_has(f.bytes, 9) || pb_number(f.bytes, 17) != 0)
			vec_add(b->mem, &to->fields, field);
		else if (index < n_oneofs)
			vec_add(b->mem,
			    &union_of(b, message, path, to, &unions, index)->arms->fields, field);
		else
			REFUSE(b, field->at, "'%s' is in a oneof that is not there",
			    field->name->text);
	}
}

/* beyond: how far behind the last number a range ends. */
static void
add_reserved(builder *b, pb thing, const char *path, uint32_t ranges, uint32_t names,
    int64_t beyond, vec *to)
{
	pb rest = thing;
	pb_field f;

	for (size_t i = 0; pb_next_of(&rest, ranges, &f); i++) {
		ast_reserved *r = ARENA_NEW(b->mem, ast_reserved);
		/* An int32 below 0 is written with 64 bits. */
		int64_t first = (int64_t)pb_number(f.bytes, 1);
		int64_t last = (int64_t)pb_number(f.bytes, 2) - beyond;

		r->at = place(b, path_to(b, path, ranges, i));
		r->low = make_int(b, r->at, first);
		r->high = make_int(b, r->at, last);
		if (first < 0 || last < 0)
			REFUSE(b, r->at, "reserved numbers below 0 cannot be kept");
		else
			vec_add(b->mem, to, r);
	}
	rest = thing;
	for (size_t i = 0; pb_next_of(&rest, names, &f); i++) {
		ast_reserved *r = ARENA_NEW(b->mem, ast_reserved);

		r->at = place(b, path_to(b, path, names, i));
		r->name = pb_string(b->mem, f.bytes);
		vec_add(b->mem, to, r);
	}
}

static ast_decl *
make_decl(builder *b, ast_decl_kind kind, const char *path)
{
	ast_decl *d = ARENA_NEW(b->mem, ast_decl);

	d->kind = kind;
	d->at = place(b, path);
	d->doc = proto_doc(b->from, path);
	d->file = b->file;
	d->extends = vec_new(b->mem);
	return d;
}

static const proto_type *
type_of(const builder *b, const char *nested)
{
	return map_get(&b->set->types, arena_printf(b->mem, "%s.%s", b->from->scope, nested));
}

static const char *
nested_name(const builder *b, const char *outer, pb thing)
{
	const char *name = text_of(b, thing, 1);

	return outer != NULL ? arena_printf(b->mem, "%s.%s", outer, name) : name;
}

/* What values of an enum begin with, as people write them: "HEALTH_STATUS_". */
static const char *
usual_prefix(const builder *b, pb en)
{
	return arena_printf(b->mem, "%s_", text_upper_snake(b->mem, text_of(b, en, 1)));
}

/* The rest of a name; NULL: it begins otherwise, or the rest is no such name. */
static const char *
without_prefix(const builder *b, const char *name, const char *prefix)
{
	const char *rest = name + strlen(prefix);

	if (strncmp(name, prefix, strlen(prefix)) != 0 || !text_is_identifier(rest) ||
	    strcmp(text_upper_snake(b->mem, rest), rest) != 0 ||
	    strcmp(proto_own_name(b->mem, rest, false), rest) != 0)
		return NULL;
	return rest;
}

/* Whether all names of an enum, the reserved ones too, begin as usual: then they do without that here. */
static bool
has_usual_names(const builder *b, const ast_decl *d, const char *prefix)
{
	for (size_t i = 0; i < d->items.n; i++)
		if (without_prefix(b, ((const ast_item *)d->items.at[i])->name->text, prefix) ==
		    NULL)
			return false;
	for (size_t i = 0; i < d->reserved.n; i++) {
		const ast_reserved *r = d->reserved.at[i];

		if (r->name != NULL && without_prefix(b, r->name, prefix) == NULL)
			return false;
	}
	return true;
}

static void
shorten_names(const builder *b, ast_decl *d, const char *prefix)
{
	for (size_t i = 0; i < d->items.n; i++) {
		ast_name *name = ((ast_item *)d->items.at[i])->name;

		name->text = without_prefix(b, name->text, prefix);
	}
	for (size_t i = 0; i < d->reserved.n; i++) {
		ast_reserved *r = d->reserved.at[i];

		if (r->name != NULL)
			r->name = without_prefix(b, r->name, prefix);
	}
}

static void
add_items(builder *b, pb en, const char *path, ast_decl *to)
{
	pb rest = en;
	pb_field f;

	for (size_t i = 0; pb_next_of(&rest, 2, &f); i++) {
		const char *at = path_to(b, path, 2, i);
		ast_item *item = ARENA_NEW(b->mem, ast_item);
		vec *attrs = vec_new(b->mem);
		pb options = options_of(b, f.bytes, at, 3, "EnumValueOptions");

		item->at = place(b, at);
		item->doc = proto_doc(b->from, at);
		item->name = name_of(b, f.bytes, at, attrs);
		item->number =
		    make_int(b, place_in(b, at, 2), (int32_t)(uint32_t)pb_number(f.bytes, 2));
		item->attrs = attrs;
		add_deprecated(b, attrs, options, 1, item->at);
		vec_add(b->mem, &to->items, item);
	}
}

static void
add_enum(builder *b, pb en, const char *path, const char *outer)
{
	const proto_type *t = type_of(b, nested_name(b, outer, en));
	const char *prefix = usual_prefix(b, en);
	pb options = options_of(b, en, path, 3, "EnumOptions");
	ast_decl *d = make_decl(b, AST_ENUM, path);
	vec *attrs = vec_new(b->mem);

	d->name = name_as(b, en, path, t->nested, t->own, attrs);
	d->attrs = attrs;
	add_items(b, en, path, d);
	add_reserved(b, en, path, 4, 5, 0, &d->reserved);
	if (has_usual_names(b, d, prefix))
		shorten_names(b, d, prefix);
	else
		add_attr(b, attrs, d->name->at, "proto.bare", NULL);
	if (pb_number(options, 2) != 0)
		add_attr(b, attrs, d->name->at, "proto.allow_alias", NULL);
	add_deprecated(b, attrs, options, 3, d->name->at);
	vec_add(b->mem, &b->file->decls, d);
}

static void
check_message(const builder *b, pb message, pb options, const char *path)
{
	const char *name = text_of(b, message, 1);
	pb rest = message;
	pb_field f;

	if (pb_number(options, 1) != 0)
		REFUSE(
		    b, place_in(b, path, 1), "'%s' is a message set, which cannot be kept", name);
	for (size_t i = 0; pb_next_of(&rest, 5, &f); i++)
		REFUSE(b, place(b, path_to(b, path, 5, i)),
		    "'%s' has extensions, which cannot be kept", name);
	rest = message;
	for (size_t i = 0; pb_next_of(&rest, 6, &f); i++)
		REFUSE(b, place_in(b, path_to(b, path, 6, i), 1),
		    "'%s' is an extension, which cannot be kept", text_of(b, f.bytes, 1));
}

static void add_types(
    builder *, pb scope, const char *path, const char *outer, uint32_t enums, uint32_t messages);

static void
add_message(builder *b, pb message, const char *path, const char *outer)
{
	const proto_type *t = type_of(b, nested_name(b, outer, message));
	pb options = options_of(b, message, path, 7, "MessageOptions");
	ast_decl *d = make_decl(b, AST_STRUCT, path);
	vec *attrs = vec_new(b->mem);

	check_message(b, message, options, path);
	d->name = name_as(b, message, path, t->nested, t->own, attrs);
	d->attrs = attrs;
	add_deprecated(b, attrs, options, 3, d->name->at);
	add_fields(b, message, path, d);
	add_reserved(b, message, path, 9, 10, 1, &d->reserved);
	vec_add(b->mem, &b->file->decls, d);
	add_types(b, message, path, t->nested, 4, 3);
}

/* Those of a file, or in a message; the entries of maps are no types of their own. */
static void
add_types(
    builder *b, pb scope, const char *path, const char *outer, uint32_t enums, uint32_t messages)
{
	size_t n_enums = 0, n_messages = 0;
	pb_field f;

	while (pb_next(&scope, &f)) {
		if (f.number == enums)
			add_enum(b, f.bytes, path_to(b, path, enums, n_enums++), outer);
		if (f.number != messages)
			continue;
		if (pb_number(pb_message(f.bytes, 7), 7) == 0)
			add_message(b, f.bytes, path_to(b, path, messages, n_messages), outer);
		n_messages++;
	}
}

/* The one message that a method takes, or gives. */
static ast_list *
make_list(builder *b, pb method, const char *path, uint32_t part)
{
	ast_list *list = ARENA_NEW(b->mem, ast_list);
	ast_field *f = ARENA_NEW(b->mem, ast_field);

	list->at = f->at = place_in(b, path, part);
	f->type = make_reference(b, text_of(b, method, part), f->at);
	f->attrs = vec_new(b->mem);
	vec_add(b->mem, &list->fields, f);
	return list;
}

/* MethodOptions.IdempotencyLevel */
enum { NO_SIDE_EFFECTS = 1, IDEMPOTENT = 2 };

static void
add_method(builder *b, pb method, const char *path, ast_decl *to)
{
	ast_method *m = ARENA_NEW(b->mem, ast_method);
	pb options = options_of(b, method, path, 4, "MethodOptions");
	vec *attrs = vec_new(b->mem);

	m->at = place(b, path);
	m->doc = proto_doc(b->from, path);
	m->name = name_of(b, method, path, attrs);
	m->attrs = attrs;
	m->idempotent =
	    pb_number(options, 34) == IDEMPOTENT || pb_number(options, 34) == NO_SIDE_EFFECTS;
	if (pb_number(options, 34) == NO_SIDE_EFFECTS)
		add_attr(b, attrs, place_in(b, path, 4), "proto.no_side_effects", NULL);
	add_deprecated(b, attrs, options, 33, m->at);
	m->params = make_list(b, method, path, 2);
	m->results = make_list(b, method, path, 3);
	m->throws = vec_new(b->mem);
	if (pb_number(method, 5) != 0 || pb_number(method, 6) != 0)
		REFUSE(b, m->name->at, "'%s' streams, which is not supported yet",
		    text_of(b, method, 1));
	vec_add(b->mem, &to->methods, m);
}

static void
add_service(builder *b, pb service, const char *path)
{
	pb options = options_of(b, service, path, 3, "ServiceOptions");
	ast_decl *d = make_decl(b, AST_SERVICE, path);
	vec *attrs = vec_new(b->mem);
	pb rest = service;
	pb_field f;
	const char *name = text_of(b, service, 1);

	d->name = name_as(b, service, path, name, proto_own_name(b->mem, name, true), attrs);
	d->attrs = attrs;
	add_deprecated(b, attrs, options, 33, d->name->at);
	for (size_t i = 0; pb_next_of(&rest, 2, &f); i++)
		add_method(b, f.bytes, path_to(b, path, 2, i), d);
	vec_add(b->mem, &b->file->decls, d);
}

static void
add_option(const builder *b, span at, const char *name, ast_value *value)
{
	ast_option *o = ARENA_NEW(b->mem, ast_option);

	*o = (ast_option){ at, make_name(b, at, name), value };
	vec_add(b->mem, &b->file->options, o);
}

static ast_value *
make_option_value(const builder *b, span at, const file_option *o, pb options)
{
	uint64_t n = pb_number(options, o->number);
	ast_value *v;

	switch (o->kind) {
	case FILE_OPTION_STRING:
		return make_string(b, at, text_of(b, options, o->number));
	case FILE_OPTION_BOOL:
		v = make_value(b, at, AST_VALUE_BOOL);
		v->truth = n != 0;
		return v;
	case FILE_OPTION_MODE:
		if (file_option_mode_name(n) == NULL)
			return NULL;
		v = make_value(b, at, AST_VALUE_NAME);
		v->text = file_option_mode_name(n);
		return v;
	}
	return NULL;
}

static void
add_options(builder *b)
{
	pb options = options_of(b, b->from->bytes, "", 8, "FileOptions"), rest = options;
	span top = place(b, "2");
	pb_field f;

	/* Without that, it would be named after the last part of the path. */
	if (strchr(b->from->name, '/') != NULL)
		add_option(b, top, "proto.file", make_string(b, top, b->from->name));
	while (pb_next(&rest, &f)) {
		const file_option *o = file_option_of_number(f.number);
		span at = place(b, path_to(b, "", 8, f.number));
		ast_value *value = o != NULL ? make_option_value(b, at, o, options) : NULL;

		if (value != NULL)
			add_option(b, at, arena_printf(b->mem, "proto.%s", o->name), value);
	}
}

/* As they stand in the file: they were found in the order of their use. */
static void
order_imports(builder *b)
{
	const vec found = b->file->imports;
	pb rest = b->from->bytes;
	pb_field f;

	b->file->imports = (vec){ 0 };
	while (pb_next_of(&rest, 3, &f))
		take_import(b, &found, pb_string(b->mem, f.bytes));
	/* And what is imported through others. */
	for (size_t i = 0; i < found.n; i++)
		take_import(b, &found, ((const ast_import *)found.at[i])->proto);
}

static void
add_services(builder *b)
{
	pb rest = b->from->bytes;
	pb_field f;

	for (size_t i = 0; pb_next_of(&rest, 6, &f); i++)
		add_service(b, f.bytes, path_to(b, "", 6, i));
	rest = b->from->bytes;
	for (size_t i = 0; pb_next_of(&rest, 7, &f); i++)
		REFUSE(b, place_in(b, path_to(b, "", 7, i), 1),
		    "'%s' is an extension, which cannot be kept", text_of(b, f.bytes, 1));
}

ast_file *
proto_tree(proto_set *set, const proto_file *from)
{
	builder b = { .mem = set->mem, .set = set, .from = from };

	b.file = ARENA_NEW(set->mem, ast_file);
	b.file->src = from->src;
	b.file->name = arena_printf(set->mem, "%s.ridl", proto_stem(set->mem, from->name));
	b.file->is_foreign = true;
	b.file->package = make_name(&b, place(&b, "2"), from->package);
	add_options(&b);
	add_types(&b, from->bytes, "", NULL, 5, 4);
	add_services(&b);
	order_imports(&b);
	return b.file;
}
