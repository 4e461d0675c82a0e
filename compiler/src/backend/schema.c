/* SPDX-License-Identifier: MIT */
#include <backend/schema.h>

#include <backend/idl_text.h>
#include <ctype.h>
#include <inttypes.h>
#include <string.h>
#include <support/text.h>

/* Numbers of fields end here, those of values with the 32 bits. */
enum { MAX_FIELD_NUMBER = (1 << 29) - 1 };

typedef struct builder {
	arena *mem;
	vec files;    /* of schema_file */
	map taken;    /* full names */
	map messages; /* of schema_message, by full name */
	map nested;   /* the last parts of nested names: what may get in the way of others */
	map distinct; /* of one enum or message, without '_' and case: their numbers */
} builder;

/* What @NAME says, or NULL. */
static const char *
said(const vec *attrs, const char *name)
{
	const ast_attr *a = attrs != NULL ? ast_find_attr(attrs, name) : NULL;

	return a != NULL ? ((const ast_arg *)a->args->at[0])->value->text : NULL;
}

static bool
says(const vec *attrs, const char *name)
{
	return ast_find_attr(attrs, name) != NULL;
}

/* What a declared type is called here: "demo.kv.Outer.Inner". */
static const char *
full_name(arena *mem, const model_file *file, const vec *attrs, const char *full)
{
	const char *name = said(attrs, "proto.name");

	return name != NULL ? arena_printf(mem, "%s.%s", file->package, name) : full;
}

static const char *
message_name(arena *mem, const model_message *m)
{
	return full_name(mem, m->file, m->attrs, m->full_name);
}

static const char *
enum_name(arena *mem, const model_enum *e)
{
	return full_name(mem, e->file, e->attrs, e->full_name);
}

static const char *
interface_name(arena *mem, const model_interface *i)
{
	return full_name(mem, i->file, i->attrs, i->full_name);
}

static const char *
last_part(const char *full)
{
	const char *dot = strrchr(full, '.');

	return dot != NULL ? dot + 1 : full;
}

/* Where it is declared: the package, or the message around it. */
static const char *
scope_of(arena *mem, const char *full)
{
	return arena_strndup(mem, full, (size_t)(last_part(full) - 1 - full));
}

/* prefix.name; with a '_' behind it if something else is called that already. */
static schema_name
make_name(builder *b, const char *prefix, const char *name, const char *doc, span at)
{
	schema_name id = { .name = name, .doc = doc, .at = at };

	id.full = arena_printf(b->mem, "%s.%s", prefix, name);
	while (map_add(b->mem, &b->taken, id.full, b) != NULL) {
		id.name = arena_printf(b->mem, "%s_", id.name);
		id.full = arena_printf(b->mem, "%s.%s", prefix, id.name);
	}
	return id;
}

static const char *
add_line(arena *mem, const char *doc, const char *line)
{
	return doc != NULL ? arena_printf(mem, "%s\n%s", doc, line) : line;
}

static int
by_first(const void *left, const void *right)
{
	const schema_range *a = left, *b = right;

	return (a->first > b->first) - (a->first < b->first);
}

/* Those that overlap become one: protoc refuses what is reserved twice. */
static void
join_ranges(vec *ranges)
{
	uint32_t n = 0;

	for (size_t i = 0; i < ranges->n; i++) {
		schema_range *last = n > 0 ? ranges->at[n - 1] : NULL;
		const schema_range *next = ranges->at[i];

		if (last == NULL || next->first > last->last)
			ranges->at[n++] = ranges->at[i];
		else if (next->last > last->last)
			last->last = next->last;
	}
	ranges->n = n;
}

static void
add_reserved_name(builder *b, vec *names, const char *name)
{
	for (size_t i = 0; i < names->n; i++)
		if (strcmp(names->at[i], name) == 0)
			return;
	vec_add(b->mem, names, (void *)name);
}

/* What protobuf has no such numbers for needs no reservation. */
static void
add_range(builder *b, vec *ranges, const ast_reserved *r, uint32_t least, uint32_t most)
{
	schema_range *range;

	if (r->low->magnitude > most || r->high->magnitude < least)
		return;
	range = ARENA_NEW(b->mem, schema_range);
	range->first = r->low->magnitude < least ? least : (uint32_t)r->low->magnitude;
	range->last = r->high->magnitude > most ? most : (uint32_t)r->high->magnitude;
	vec_add(b->mem, ranges, range);
}

static void
add_reserved(builder *b, schema_message *to, const vec *reserved)
{
	for (size_t i = 0; reserved != NULL && i < reserved->n; i++) {
		const ast_reserved *r = reserved->at[i];

		if (r->name != NULL)
			add_reserved_name(b, &to->names, r->name);
		else
			add_range(b, &to->ranges, r, 1, MAX_FIELD_NUMBER);
	}
}

/* The values of an enum stand beside it, so they begin with its name. */
static const char *
value_name(builder *b, const model_enum *e, const char *name)
{
	if (says(e->attrs, "proto.bare"))
		return name;
	return arena_printf(b->mem, "%s_%s",
	    text_upper_snake(b->mem, last_part(enum_name(b->mem, e))),
	    text_upper_snake(b->mem, name));
}

/*
 * protoc wants no two values, and no two fields, that differ in '_' and case alone, unless they are one number:
 * then the number helps.
 */
static const char *
distinct_name(builder *b, const char *name, int64_t number)
{
	int64_t *mine = ARENA_NEW(b->mem, int64_t);

	*mine = number;
	for (;;) {
		char *key = arena_strndup(b->mem, name, strlen(name)), *to = key;
		const int64_t *other;

		for (const char *from = key; *from != '\0'; from++)
			if (*from != '_')
				*to++ = (char)tolower((unsigned char)*from);
		*to = '\0';
		other = map_add(b->mem, &b->distinct, key, mine);
		if (other == NULL || *other == number)
			return name;
		name = arena_printf(b->mem, number < 0 ? "%s_MINUS_%" PRId64 : "%s_%" PRId64,
		    name, number < 0 ? -number : number);
	}
}

static void
add_value(builder *b, schema_enum *to, const model_enum *e, const model_enum_value *v)
{
	schema_value *value = ARENA_NEW(b->mem, schema_value);
	const char *name = said(v->attrs, "proto.name");

	if (name == NULL)
		name = value_name(b, e, v->name);
	name = distinct_name(b, name, v->number);
	value->id = make_name(b, scope_of(b->mem, to->id.full), name, v->doc, v->at);
	value->id.deprecated = v->deprecated;
	value->number = v->number;
	vec_add(b->mem, &to->values, value);
}

/* The first that is 0 stands first. */
static void
add_values(builder *b, schema_enum *to, const model_enum *e)
{
	const model_enum_value *zero = NULL;

	for (size_t i = 0; zero == NULL && i < e->values.n; i++)
		if (((const model_enum_value *)e->values.at[i])->number == 0)
			zero = e->values.at[i];
	if (zero != NULL)
		add_value(b, to, e, zero);
	for (size_t i = 0; i < e->values.n; i++)
		if (e->values.at[i] != zero)
			add_value(b, to, e, e->values.at[i]);
}

static void
add_enum(builder *b, schema_file *file, const model_enum *e)
{
	schema_enum *made = ARENA_NEW(b->mem, schema_enum);
	const char *full = enum_name(b->mem, e);
	schema_message *outer = map_get(&b->messages, scope_of(b->mem, full));

	made->id = (schema_name){ last_part(full), full, e->doc, e->deprecated, e->at };
	made->allow_alias = says(e->attrs, "proto.allow_alias");
	if (e->closed)
		made->id.doc = add_line(b->mem, e->doc, "Closed: other values are refused.");
	map_clear(&b->distinct);
	add_values(b, made, e);
	for (size_t i = 0; i < e->reserved->n; i++) {
		const ast_reserved *r = e->reserved->at[i];

		if (r->name != NULL)
			add_reserved_name(b, &made->names, value_name(b, e, r->name));
		else
			add_range(b, &made->ranges, r, 0, INT32_MAX);
	}
	vec_sort(b->mem, &made->ranges, by_first);
	join_ranges(&made->ranges);
	vec_add(b->mem, outer != NULL ? &outer->enums : &file->enums, made);
}

static schema_file *
file_of(const builder *b, const model_file *file)
{
	for (size_t i = 0; i < b->files.n; i++)
		if (((schema_file *)b->files.at[i])->file == file)
			return b->files.at[i];
	return NULL;
}

static const char *
type_text(builder *b, const schema_file *user, const char *package, const char *full)
{
	const char *local = full + strlen(package) + 1;
	const char *first = arena_strndup(b->mem, local, strcspn(local, "."));

	if (strcmp(package, user->package) == 0 && isupper((unsigned char)local[0]) &&
	    map_get(&b->nested, first) == NULL)
		return local;
	return arena_printf(b->mem, ".%s", full);
}

/*
 * A type that is used here, as a .proto refers to it. What begins with a capital is no keyword, and what is declared
 * in the package is found first, unless something nested has that name.
 */
static const char *
use_type(builder *b, schema_file *user, const model_file *file, const char *full)
{
	schema_file *used = file_of(b, file);
	bool is_new = used != user;

	for (size_t i = 0; i < user->imports.n; i++)
		is_new = is_new && user->imports.at[i] != used;
	if (is_new)
		vec_add(b->mem, &user->imports, used);
	return type_text(b, user, used->package, full);
}

static void
fill_type(builder *b, schema_file *file, schema_field *to, const model_field *f)
{
	switch (f->kind) {
	case MODEL_SCALAR:
		to->scalar = f->scalar;
		break;
	case MODEL_ENUM:
		to->is_enum = true;
		to->type_name = enum_name(b->mem, f->enumeration);
		to->type_text = use_type(b, file, f->enumeration->file, to->type_name);
		break;
	case MODEL_MESSAGE:
		to->type_name = message_name(b->mem, f->message);
		to->type_text = use_type(b, file, f->message->file, to->type_name);
		break;
	case MODEL_OBJECT: /* an index, as it stands in the bytes */
		to->scalar = SCALAR_UINT32;
		break;
	}
}

static const char *
flags_line(arena *mem, const model_enum *flags)
{
	const char *line = arena_printf(mem, "Bits of %s:", flags->full_name);

	for (size_t i = 0; i < flags->values.n; i++) {
		const model_enum_value *v = flags->values.at[i];

		line = arena_printf(
		    mem, "%s%s %s = 0x%" PRIx64, line, i > 0 ? "," : "", v->name, v->bits);
	}
	return line;
}

/* What protobuf cannot say is said in the comment. */
static const char *
doc_of(arena *mem, const model_field *f)
{
	const char *doc = f->doc;
	const char *limits = idl_limits(mem, f);

	if (f->kind == MODEL_OBJECT)
		doc = add_line(mem, doc,
		    arena_printf(mem,
			"A reference to %s: its index in the frame's references, plus 1.",
			f->interface->full_name));
	if (f->flags != NULL)
		doc = add_line(mem, doc, flags_line(mem, f->flags));
	if (limits[0] != '\0')
		doc = add_line(mem, doc, limits);
	return doc;
}

static void fill_message(builder *, schema_file *, schema_message *, const model_message *);

static void
fill_map(builder *b, schema_file *file, schema_message *m, schema_field *to, const model_field *f)
{
	schema_name id = { .name = f->message->name, .at = f->at };
	schema_message *entry = ARENA_NEW(b->mem, schema_message);

	id.full = arena_printf(b->mem, "%s.%s", m->id.full, id.name);
	entry->id = id;
	fill_message(b, file, entry, f->message);
	to->map = entry;
	to->type_name = id.full;
	vec_add(b->mem, &m->entries, entry);
}

static int
index_of_union(const model_message *m, const model_field *f)
{
	for (size_t i = 0; i < m->unions.n; i++)
		if (m->unions.at[i] == f->in_union)
			return (int)i;
	return -1;
}

static void
add_field(builder *b, schema_file *file, schema_message *m, const model_message *of,
    const model_field *f)
{
	schema_field *to = ARENA_NEW(b->mem, schema_field);
	const char *name = said(f->attrs, "proto.name");

	if (name == NULL)
		name = f->name;
	if (!of->is_entry)
		name = distinct_name(b, name, f->number);
	/* Fields share a scope with what is nested. */
	if (b->nested.n > 0)
		to->id = make_name(b, m->id.full, name, NULL, f->at);
	else
		to->id = (schema_name){ .name = name, .at = f->at };
	to->id.doc = doc_of(b->mem, f);
	to->id.deprecated = f->deprecated;
	to->json_name = said(f->attrs, "proto.json");
	to->own_json_name = to->json_name != NULL;
	if (to->json_name == NULL)
		to->json_name = text_json_name(b->mem, to->id.name);
	to->number = f->number;
	to->union_index = index_of_union(of, f);
	to->repeated = f->label == MODEL_MANY;
	to->unpacked = f->unpacked;
	to->optional =
	    f->label == MODEL_OPTIONAL && f->kind != MODEL_MESSAGE && f->kind != MODEL_OBJECT;
	if (f->is_map)
		fill_map(b, file, m, to, f);
	else
		fill_type(b, file, to, f);
	vec_add(b->mem, &m->fields, to);
}

static bool
is_name_of_field(const schema_message *m, const char *name)
{
	for (size_t i = 0; i < m->fields.n; i++)
		if (strcmp(((const schema_field *)m->fields.at[i])->id.name, name) == 0)
			return true;
	return false;
}

/* Fields first, for their names may not change. */
static void
name_unions(builder *b, schema_message *to, const model_message *m)
{
	for (size_t i = 0; i < m->unions.n; i++) {
		const model_union *u = m->unions.at[i];
		schema_name *id = ARENA_NEW(b->mem, schema_name);
		const char *name = said(u->attrs, "proto.name");

		if (name == NULL)
			name = u->is_whole ? text_snake(b->mem, u->name) : u->name;
		while (is_name_of_field(to, name))
			name = arena_printf(b->mem, "%s_", name);
		*id = make_name(b, to->id.full, name, u->is_whole ? NULL : u->doc, u->at);
		vec_add(b->mem, &to->unions, id);
		add_reserved(b, to, u->reserved);
	}
}

static void
fill_message(builder *b, schema_file *file, schema_message *made, const model_message *m)
{
	if (!m->is_entry) /* which is made in the middle of another */
		map_clear(&b->distinct);
	vec_reserve(b->mem, &made->fields, m->fields.n);
	for (size_t i = 0; i < m->fields.n; i++) {
		const model_field *f = m->fields.at[i];

		add_field(b, file, made, m, f);
	}
	name_unions(b, made, m);
	add_reserved(b, made, m->reserved);
	vec_sort(b->mem, &made->ranges, by_first);
	join_ranges(&made->ranges);
}

/* All of them, before any is filled: some are in others. */
static void
make_message(builder *b, const model_message *m)
{
	schema_message *made = ARENA_NEW(b->mem, schema_message);
	const char *full = message_name(b->mem, m);

	made->id = (schema_name){ last_part(full), full, m->doc, m->deprecated, m->at };
	map_add(b->mem, &b->messages, full, made);
}

static void
add_message(builder *b, schema_file *file, const model_message *m, const char *remark)
{
	schema_message *made = map_get(&b->messages, message_name(b->mem, m));
	schema_message *outer = map_get(&b->messages, scope_of(b->mem, made->id.full));

	if (m->closed)
		made->id.doc =
		    add_line(b->mem, made->id.doc, "Closed: other members are refused.");
	if (remark != NULL)
		made->id.doc = add_line(b->mem, made->id.doc, remark);
	fill_message(b, file, made, m);
	vec_add(b->mem, outer != NULL ? &outer->messages : &file->messages, made);
}

/* The message that a list is, made if it is nobody's struct. The full name. */
static const char *
list_name(builder *b, schema_file *file, const model_method *m, const model_message *list,
    const char *what, const char **out_text)
{
	schema_message *made;
	schema_name id;

	if (list != NULL && !list->is_list) {
		const char *full = message_name(b->mem, list);

		*out_text = use_type(b, file, list->file, full);
		return full;
	}
	id = make_name(b, file->package,
	    arena_printf(b->mem, "%s%s%s", m->interface->name, text_camel(b->mem, m->name), what),
	    NULL, m->at);
	made = ARENA_NEW(b->mem, schema_message);
	made->id = id;
	if (list != NULL)
		fill_message(b, file, made, list);
	*out_text = type_text(b, file, file->package, id.full);
	vec_add(b->mem, &file->messages, made);
	return id.full;
}

static const char *
method_doc(arena *mem, const model_method *m)
{
	const char *doc = m->doc;

	if (m->oneway)
		doc = add_line(mem, doc, "Oneway: nothing comes back.");
	if (m->timeout != 0)
		doc = add_line(mem, doc,
		    arena_printf(
			mem, "Takes at most %s.", ast_duration_text(mem, (uint64_t)m->timeout)));
	for (size_t i = 0; i < m->throws.n; i++)
		doc = add_line(mem, doc,
		    arena_printf(mem, "Throws %s.",
			((const model_error *)m->throws.at[i])->detail->full_name));
	return doc;
}

static void
add_method(builder *b, schema_file *file, schema_service *to, const model_method *m)
{
	schema_method *made = ARENA_NEW(b->mem, schema_method);

	const char *name = said(m->attrs, "proto.name");

	made->id = make_name(
	    b, to->id.full, name != NULL ? name : m->name, method_doc(b->mem, m), m->at);
	made->id.deprecated = m->deprecated;
	made->idempotency = says(m->attrs, "proto.no_side_effects") ? SCHEMA_NO_SIDE_EFFECTS
			    : m->idempotent                         ? SCHEMA_IDEMPOTENT
								    : 0;
	made->takes = list_name(b, file, m, m->args, "Args", &made->takes_text);
	made->gives = list_name(b, file, m, m->results, "Results", &made->gives_text);
	vec_add(b->mem, &to->methods, made);
}

static void
add_service(builder *b, schema_file *file, const model_interface *iface)
{
	schema_service *made = ARENA_NEW(b->mem, schema_service);
	const char *doc = iface->doc;

	if (iface->kind != AST_SERVICE)
		doc = add_line(b->mem, doc,
		    arena_printf(b->mem, "A ridl %s: reached through a reference.",
			ast_kind_word(iface->kind)));
	for (size_t i = 0; i < iface->parents.n; i++)
		doc = add_line(b->mem, doc,
		    arena_printf(b->mem, "Has all methods of %s.",
			((const model_interface *)iface->parents.at[i])->full_name));
	made->id.full = interface_name(b->mem, iface);
	made->id = (schema_name){ last_part(made->id.full), made->id.full, doc, iface->deprecated,
		iface->at };
	for (size_t i = 0; i < iface->methods.n; i++)
		add_method(b, file, made, iface->methods.at[i]);
	vec_add(b->mem, &file->services, made);
}

static void
add_item(builder *b, schema_file *file, const model_item *item)
{
	/* Flags are numbers. */
	if (item->enumeration != NULL && item->enumeration->flags == SCALAR_NONE)
		add_enum(b, file, item->enumeration);
	if (item->message != NULL)
		add_message(b, file, item->message, NULL);
	if (item->error != NULL)
		add_message(b, file, item->error->detail,
		    arena_printf(
			b->mem, "An error, with status 0x%08" PRIx32 ".", item->error->status));
	if (item->interface != NULL)
		add_service(b, file, item->interface);
}

static void
take_declared(builder *b, const model_item *item)
{
	const model_message *m = item->error != NULL ? item->error->detail : item->message;
	const char *name = item->enumeration != NULL ? enum_name(b->mem, item->enumeration)
			   : m != NULL               ? message_name(b->mem, m)
			   : item->interface != NULL ? interface_name(b->mem, item->interface)
						     : NULL;
	const model_file *file = item->enumeration != NULL ? item->enumeration->file
				 : m != NULL               ? m->file
							   : NULL;

	if (m != NULL)
		make_message(b, m);
	if (name != NULL)
		map_add(b->mem, &b->taken, name, b);
	if (file != NULL && strcmp(scope_of(b->mem, name), file->package) != 0)
		map_add(b->mem, &b->nested, last_part(name), b);
}

static void
add_options(builder *b, schema_file *to, const model_file *file)
{
	for (size_t i = 0; i < file->options->n; i++) {
		const ast_option *o = file->options->at[i];

		if (schema_option(o) != NULL)
			vec_add(b->mem, &to->options, (void *)o);
	}
}

/* As they stand in the file; then what came through another. */
static void
order_imports(builder *b, schema_file *f)
{
	vec used = f->imports;

	f->imports = (vec){ 0 };
	for (size_t i = 0; i < f->file->imports.n; i++) {
		schema_file *imported = file_of(b, f->file->imports.at[i]);

		for (size_t j = 0; j < used.n; j++)
			if (used.at[j] == imported) {
				vec_add(b->mem, &f->imports, imported);
				used.at[j] = NULL;
			}
	}
	for (size_t i = 0; i < used.n; i++)
		if (used.at[i] != NULL)
			vec_add(b->mem, &f->imports, used.at[i]);
}

static void
add_file(builder *b, const model_file *file)
{
	schema_file *made = ARENA_NEW(b->mem, schema_file);

	made->file = file;
	made->name = file->proto;
	made->package = file->package;
	add_options(b, made, file);
	vec_add(b->mem, &b->files, made);
	for (size_t i = 0; i < file->items.n; i++)
		add_item(b, made, file->items.at[i]);
	order_imports(b, made);
}

const file_option *
schema_option(const ast_option *o)
{
	const char *name = o->name->text;

	return strncmp(name, "proto.", 6) == 0 ? file_option_of_name(name + 6) : NULL;
}

const vec *
schema_build(const model *m)
{
	builder *b = ARENA_NEW(m->mem, builder);

	b->mem = m->mem;
	/* What was declared keeps its name; what is derived gives way. */
	for (size_t i = 0; i < m->files.n; i++) {
		const model_file *file = m->files.at[i];

		for (size_t j = 0; j < file->items.n; j++)
			take_declared(b, file->items.at[j]);
	}
	for (size_t i = 0; i < m->files.n; i++)
		add_file(b, m->files.at[i]);
	return &b->files;
}
