/* SPDX-License-Identifier: MIT */
#include <model/model.h>

#include <sema/constant.h>
#include <sema/wire.h>
#include <string.h>
#include <support/fnv.h>
#include <support/text.h>

/* From the checked tree to the model. Things are made first and filled in then: they refer to each other. */
typedef struct builder {
	program *program;
	arena *mem;
	model *model;
	map by_name; /* of model_item, by full name */
	map files;   /* of model_file, by path */
} builder;

static const char *
hint_of(const vec *attrs)
{
	const ast_attr *a = ast_find_attr(attrs, "c.name");

	return a != NULL ? ((const ast_arg *)a->args->at[0])->value->text : NULL;
}

/* The version of @since; 0: none is said. */
static uint32_t
since_of(const vec *attrs)
{
	const ast_attr *a = ast_find_attr(attrs, "since");

	return a != NULL ? (uint32_t)((const ast_arg *)a->args->at[0])->value->magnitude : 0;
}

static bool
is_deprecated(const vec *attrs)
{
	return ast_find_attr(attrs, "deprecated") != NULL;
}

static const model_item *
item_of(const builder *b, const ast_decl *d)
{
	return map_get(&b->by_name, d->full_name);
}

static int
fields_by_number(const void *left, const void *right)
{
	const model_field *a = left, *b = right;

	return (a->number > b->number) - (a->number < b->number);
}

static int
values_by_number(const void *left, const void *right)
{
	const model_enum_value *a = left, *b = right;

	return (a->number > b->number) - (a->number < b->number);
}

static int
methods_by_id(const void *left, const void *right)
{
	const model_method *a = left, *b = right;

	return (a->id > b->id) - (a->id < b->id);
}

static void
sorted_copy(builder *b, vec *to, const vec *from, int (*compare)(const void *, const void *))
{
	vec_add_all(b->mem, to, from);
	vec_sort(b->mem, to, compare);
}

static void
drop_aliases(vec *by_number)
{
	uint32_t n = 0;

	for (size_t i = 0; i < by_number->n; i++) {
		const model_enum_value *last = n > 0 ? by_number->at[n - 1] : NULL;
		const model_enum_value *next = by_number->at[i];

		/* Of flags, the bits count; no two are the same. */
		if (last == NULL || last->number != next->number || last->bits != next->bits)
			by_number->at[n++] = by_number->at[i];
	}
	by_number->n = n;
}

static model_enum *
make_enum(builder *b, const model_file *file, const ast_decl *d)
{
	model_enum *e = ARENA_NEW(b->mem, model_enum);

	*e = (model_enum){ .name = d->name->text,
		.full_name = d->full_name,
		.doc = d->doc,
		.hint = hint_of(d->attrs),
		.file = file,
		.closed = d->closed,
		.deprecated = is_deprecated(d->attrs),
		.attrs = d->attrs,
		.reserved = &d->reserved,
		.at = d->name->at };
	e->flags = d->kind == AST_FLAGS ? ast_flags_scalar(d) : SCALAR_NONE;
	for (size_t i = 0; i < d->items.n; i++) {
		const ast_item *item = d->items.at[i];
		model_enum_value *v = ARENA_NEW(b->mem, model_enum_value);
		int64_t number = (int64_t)item->number->magnitude;

		*v = (model_enum_value){ .name = item->name->text,
			.doc = item->doc,
			.hint = hint_of(item->attrs),
			.at = item->name->at,
			.number = (int32_t)(item->number->negative ? -number : number) };
		v->bits = item->number->magnitude;
		v->deprecated = is_deprecated(item->attrs);
		v->attrs = item->attrs;
		vec_add(b->mem, &e->values, v);
	}
	sorted_copy(b, &e->by_number, &e->values, values_by_number);
	drop_aliases(&e->by_number);
	return e;
}

static model_message *
make_message(builder *b, const model_file *file, const ast_decl *d)
{
	model_message *m = ARENA_NEW(b->mem, model_message);

	*m = (model_message){ .name = d->name->text,
		.full_name = d->full_name,
		.doc = d->doc,
		.hint = hint_of(d->attrs),
		.file = file,
		.closed = d->closed,
		.deprecated = is_deprecated(d->attrs),
		.attrs = d->attrs,
		.reserved = &d->reserved,
		.at = d->name->at };
	return m;
}

static model_error *
make_error(builder *b, const model_file *file, const ast_decl *d)
{
	model_error *e = ARENA_NEW(b->mem, model_error);

	e->detail = make_message(b, file, d);
	e->wire_name = wire_name(b->program, d);
	e->status = wire_error_status(b->program, d);
	return e;
}

static model_interface *
make_interface(builder *b, const model_file *file, const ast_decl *d)
{
	model_interface *i = ARENA_NEW(b->mem, model_interface);

	*i = (model_interface){ .kind = d->kind,
		.name = d->name->text,
		.full_name = d->full_name,
		.doc = d->doc,
		.hint = hint_of(d->attrs),
		.file = file,
		.deprecated = is_deprecated(d->attrs),
		.attrs = d->attrs,
		.reserved = &d->reserved,
		.at = d->name->at };
	i->wire_name = wire_name(b->program, d);
	i->id = fnv1a_32(i->wire_name);
	return i;
}

static model_const *
make_const(builder *b, const model_file *file, const ast_decl *d)
{
	model_const *c = ARENA_NEW(b->mem, model_const);

	*c = (model_const){ .name = d->name->text,
		.doc = d->doc,
		.hint = hint_of(d->attrs),
		.file = file,
		.attrs = d->attrs,
		.at = d->name->at };
	return c;
}

static void
add_item(builder *b, model_file *file, const ast_decl *d)
{
	model_item *item = ARENA_NEW(b->mem, model_item);

	switch (d->kind) {
	case AST_CONST:
		item->constant = make_const(b, file, d);
		break;
	case AST_ENUM:
	case AST_FLAGS:
		item->enumeration = make_enum(b, file, d);
		break;
	case AST_STRUCT:
	case AST_UNION:
		item->message = make_message(b, file, d);
		break;
	case AST_ERROR:
		item->error = make_error(b, file, d);
		break;
	case AST_INTERFACE:
	case AST_SERVICE:
	case AST_CALLBACK:
		item->interface = make_interface(b, file, d);
		break;
	default: /* an alias leaves no trace; the rest is refused before */
		return;
	}
	vec_add(b->mem, &file->items, item);
	map_add(b->mem, &b->by_name, d->full_name, item);
	for (size_t i = 0; i < d->consts.n; i++)
		add_item(b, file, d->consts.at[i]);
}

/* What the option says, or NULL. */
static const char *
option_of(const ast_file *file, const char *name)
{
	for (size_t i = 0; i < file->options.n; i++) {
		const ast_option *o = file->options.at[i];

		if (strcmp(o->name->text, name) == 0)
			return o->value->text;
	}
	return NULL;
}

/* Without .ridl; what is called otherwise keeps all of its name. */
static const char *
stem_of(arena *mem, const char *name)
{
	size_t len = strlen(name), suffix = strlen(".ridl");

	if (len <= suffix || strcmp(name + len - suffix, ".ridl") != 0)
		return name;
	return arena_strndup(mem, name, len - suffix);
}

static model_file *
make_file(builder *b, const ast_file *file)
{
	const char *slash = strrchr(file->src->path, '/');
	model_file *f = ARENA_NEW(b->mem, model_file);

	f->name = file->name;
	f->stem = stem_of(b->mem, f->name);
	f->origin = slash != NULL ? slash + 1 : file->src->path;
	f->proto = option_of(file, "proto.file");
	if (f->proto == NULL)
		f->proto = arena_printf(b->mem, "%s.proto", f->stem);
	f->package = file->package->text;
	f->c_prefix = option_of(file, "c.prefix");
	if (f->c_prefix == NULL)
		f->c_prefix = text_snake(b->mem, file->package->text);
	f->c_header = option_of(file, "c.header");
	if (f->c_header == NULL)
		f->c_header = arena_printf(b->mem, "%s.h", f->name);
	f->is_input = file->is_input;
	f->is_first = file->is_first;
	f->is_foreign = file->is_foreign;
	f->src = file->src;
	f->import_lines = &file->imports;
	f->options = &file->options;
	for (size_t i = 0; i < file->imports.n; i++) {
		const ast_import *import = file->imports.at[i];

		vec_add(b->mem, &f->imports, map_get(&b->files, import->file->src->path));
	}
	for (size_t i = 0; i < file->decls.n; i++)
		add_item(b, f, file->decls.at[i]);
	map_add(b->mem, &b->files, file->src->path, f);
	return f;
}

static void
fill_kind(const builder *b, model_field *f, const ast_flat *flat)
{
	const model_item *item = flat->decl != NULL ? item_of(b, flat->decl) : NULL;

	f->label = flat->many ? MODEL_MANY : flat->optional ? MODEL_OPTIONAL : MODEL_ONE;
	f->scalar = flat->scalar;
	if (item == NULL)
		return;
	if (item->enumeration != NULL && item->enumeration->flags != SCALAR_NONE) {
		f->flags = item->enumeration;
		f->scalar = f->flags->flags;
		return;
	}
	f->enumeration = item->enumeration;
	f->message = item->message;
	f->interface = item->interface;
	f->kind = f->enumeration != NULL ? MODEL_ENUM
		  : f->message != NULL   ? MODEL_MESSAGE
					 : MODEL_OBJECT;
}

static const model_enum_value *
value_of(const builder *b, const constant *c)
{
	const model_enum *e = item_of(b, c->decl)->enumeration;

	for (size_t i = 0; i < c->decl->items.n; i++)
		if (c->decl->items.at[i] == c->item)
			return e->values.at[i];
	return NULL;
}

static const void *
kept(builder *b, const void *what, size_t size)
{
	return memcpy(arena_alloc(b->mem, size), what, size);
}

/* A default implies presence: what is absent on the wire is filled in by who receives it. */
static void
fill_limits(builder *b, const ast_decl *d, model_field *f, const ast_field *field)
{
	const scope s = { b->program, d->file, d };
	constant value;
	bounds limits;

	bounds_of(&s, field, &limits);
	if (limits.which != 0)
		f->bounds = kept(b, &limits, sizeof limits);
	if (!bounds_default(&s, field, &limits, &value))
		return;
	f->default_value = kept(b, &value, sizeof value);
	f->label = MODEL_OPTIONAL;
	if (value.item != NULL)
		f->default_name = value_of(b, &value);
}

static void fill_fields(builder *, const ast_decl *, model_message *, const vec *fields);

static ast_field *
entry_field(builder *b, const char *name, uint32_t tag, ast_type *type)
{
	ast_field *f = ARENA_NEW(b->mem, ast_field);

	f->name = ARENA_NEW(b->mem, ast_name);
	*f->name = (ast_name){ type->at, name };
	f->at = type->at;
	f->type = type;
	f->tag = tag;
	f->attrs = vec_new(b->mem);
	return f;
}

/* As in protobuf, a map is many entries: a struct of its own, with a key and a value. */
static void
fill_map(builder *b, const ast_decl *d, const model_message *m, model_field *f,
    const ast_type *map_type)
{
	model_message *entry = ARENA_NEW(b->mem, model_message);
	vec fields = { 0 };

	entry->name = arena_printf(b->mem, "%sEntry", text_camel(b->mem, f->name));
	entry->full_name = arena_printf(b->mem, "%s.%s", m->full_name, entry->name);
	entry->file = m->file;
	entry->is_entry = true;
	entry->at = f->at;
	vec_add(b->mem, &fields, entry_field(b, "key", 1, map_type->key));
	vec_add(b->mem, &fields, entry_field(b, "value", 2, map_type->value));
	fill_fields(b, d, entry, &fields);
	f->is_map = true;
	f->kind = MODEL_MESSAGE;
	f->label = MODEL_MANY;
	f->message = entry;
}

static model_field *
make_field(builder *b, const ast_decl *d, model_message *m, const ast_field *field)
{
	model_field *f = ARENA_NEW(b->mem, model_field);

	f->name = field->name != NULL ? field->name->text : "result";
	f->is_unnamed = field->name == NULL;
	f->hint = hint_of(field->attrs);
	f->doc = field->doc;
	f->number = field->tag;
	f->at = field->name != NULL ? field->name->at : field->at;
	f->deprecated = is_deprecated(field->attrs);
	f->attrs = field->attrs;
	f->since = since_of(field->attrs);
	f->unpacked = ast_find_attr(field->attrs, "proto.unpacked") != NULL;
	fill_kind(b, f, &field->type->flat);
	if (field->type->flat.map != NULL)
		fill_map(b, d, m, f, field->type->flat.map);
	fill_limits(b, d, f, field);
	m->has_objects = m->has_objects || f->kind == MODEL_OBJECT;
	vec_add(b->mem, &m->fields, f);
	return f;
}

static void
fill_union(builder *b, const ast_decl *d, model_message *m, model_union *u, const vec *arms)
{
	for (size_t i = 0; i < arms->n; i++) {
		model_field *f = make_field(b, d, m, arms->at[i]);

		f->label = MODEL_ARM;
		f->in_union = u;
		vec_add(b->mem, &u->arms, f);
	}
	vec_add(b->mem, &m->unions, u);
}

static void
fill_inline_union(builder *b, const ast_decl *d, model_message *m, const ast_field *field)
{
	model_union *u = ARENA_NEW(b->mem, model_union);

	*u = (model_union){ .name = field->name->text,
		.hint = hint_of(field->attrs),
		.doc = field->doc,
		.attrs = field->attrs,
		.reserved = &field->arms->reserved,
		.at = field->name->at };
	fill_union(b, d, m, u, &field->arms->fields);
}

static void
fill_fields(builder *b, const ast_decl *d, model_message *m, const vec *fields)
{
	vec_reserve(b->mem, &m->fields, fields->n);
	for (size_t i = 0; i < fields->n; i++) {
		const ast_field *field = fields->at[i];

		if (field->arms != NULL)
			fill_inline_union(b, d, m, field);
		else
			make_field(b, d, m, field);
	}
	sorted_copy(b, &m->by_number, &m->fields, fields_by_number);
}

/* A named union is a message that holds nothing else. */
static void
fill_named_union(builder *b, const ast_decl *d, model_message *m)
{
	model_union *u = ARENA_NEW(b->mem, model_union);

	m->is_union = true;
	*u = (model_union){ .name = m->name, .is_whole = true, .at = m->at };
	fill_union(b, d, m, u, &d->fields);
	sorted_copy(b, &m->by_number, &m->fields, fields_by_number);
}

/* The struct that is a list's whole body, or NULL. */
static model_message *
body_of(const builder *b, const ast_list *list)
{
	const ast_field *only = list != NULL && list->fields.n == 1 ? list->fields.at[0] : NULL;
	const ast_flat *flat = only != NULL ? &only->type->flat : NULL;

	if (only == NULL || only->name != NULL || flat->many || flat->optional ||
	    flat->decl == NULL ||
	    (flat->decl->kind != AST_STRUCT && flat->decl->kind != AST_UNION))
		return NULL;
	return item_of(b, flat->decl)->message;
}

static model_message *
make_list(builder *b, const model_interface *iface, const ast_decl *d, const model_method *method,
    const ast_list *list, const char *what)
{
	model_message *m = ARENA_NEW(b->mem, model_message);

	m->name =
	    arena_printf(b->mem, "%s%s%s", iface->name, text_camel(b->mem, method->name), what);
	m->full_name = arena_printf(b->mem, "%s.%s", iface->file->package, m->name);
	m->file = iface->file;
	m->is_list = true;
	m->at = method->at;
	if (list != NULL) {
		fill_fields(b, d, m, &list->fields);
		m->reserved = &list->reserved;
	}
	return m;
}

static model_shape
shape_of_one(const model_field *f)
{
	if (f->label == MODEL_MANY)
		return MODEL_SHAPE_BLOCK;
	if (f->kind == MODEL_MESSAGE)
		return MODEL_SHAPE_MESSAGE;
	if (f->kind == MODEL_OBJECT)
		return MODEL_SHAPE_OBJECT;
	if (f->scalar == SCALAR_STRING)
		return MODEL_SHAPE_STRING;
	if (f->label == MODEL_OPTIONAL)
		return MODEL_SHAPE_BLOCK;
	return f->scalar == SCALAR_BYTES ? MODEL_SHAPE_BYTES : MODEL_SHAPE_SCALAR;
}

static void
fill_results(builder *b, const model_interface *iface, const ast_decl *d, model_method *m,
    const ast_list *list)
{
	model_message *body = body_of(b, list);

	if (m->oneway)
		return;
	if (body != NULL) {
		m->results = body;
		m->shape = MODEL_SHAPE_BODY;
		return;
	}
	m->results = make_list(b, iface, d, m, list, "Results");
	if (m->results->fields.n == 1) {
		m->result = m->results->fields.at[0];
		m->shape = shape_of_one(m->result);
	} else if (m->results->fields.n > 1) {
		m->shape = MODEL_SHAPE_BLOCK;
	}
}

static int64_t
timeout_of(const ast_method *method)
{
	const ast_attr *a = ast_find_attr(method->attrs, "timeout");

	return a != NULL ? (int64_t)((const ast_arg *)a->args->at[0])->value->magnitude : 0;
}

static void
add_method(builder *b, model_interface *iface, const ast_decl *d, const ast_method *method)
{
	model_method *m = ARENA_NEW(b->mem, model_method);

	*m = (model_method){ .name = method->name->text,
		.doc = method->doc,
		.hint = d->kind != AST_CALLBACK ? hint_of(method->attrs) : NULL,
		.interface = iface,
		.oneway = method->oneway,
		.idempotent = method->idempotent,
		.timeout = timeout_of(method),
		.deprecated = is_deprecated(method->attrs),
		.attrs = method->attrs,
		.at = d->kind != AST_CALLBACK ? method->name->at : d->name->at };
	m->ordered = ast_find_attr(method->attrs, "ordered") != NULL;
	m->slow = ast_find_attr(method->attrs, "slow") != NULL;
	m->wire_name = wire_method_name(b->program, d, method);
	m->id = fnv1a_32(m->wire_name);
	m->args = body_of(b, method->params);
	m->args_are_body = m->args != NULL;
	if (m->args == NULL) {
		m->args = make_list(b, iface, d, m, method->params, "Args");
		for (size_t i = 0; i < m->args->fields.n; i++) {
			model_field *f = m->args->fields.at[i];

			f->only_in_list = f->since > 1;
		}
	}
	fill_results(b, iface, d, m, method->results);
	for (size_t i = 0; i < method->throws->n; i++) {
		const ast_throws *t = method->throws->at[i];

		vec_add(b->mem, &m->throws, item_of(b, t->decl)->error);
	}
	vec_add(b->mem, &iface->methods, m);
}

static void
fill_interface(builder *b, model_interface *iface, const ast_decl *d)
{
	for (size_t i = 0; i < d->methods.n; i++)
		add_method(b, iface, d, d->methods.at[i]);
}

static void
inherit_from(builder *b, model_interface *iface, const model_interface *from)
{
	model_ancestor *ancestor = ARENA_NEW(b->mem, model_ancestor);

	ancestor->interface = from;
	vec_add(b->mem, &iface->ancestors, ancestor);
	for (size_t i = 0; i < from->methods.n; i++) {
		model_inherited *inherited = ARENA_NEW(b->mem, model_inherited);

		inherited->method = from->methods.at[i];
		vec_add(b->mem, &iface->inherited, inherited);
		vec_add(b->mem, &iface->by_id, from->methods.at[i]);
	}
}

/* Once every interface has its own methods. */
static void
fill_inherited(builder *b, model_interface *iface, const ast_decl *d)
{
	for (size_t i = 0; i < d->parents.n; i++)
		vec_add(b->mem, &iface->parents, item_of(b, d->parents.at[i])->interface);
	for (size_t i = 0; i < d->ancestors.n; i++)
		inherit_from(b, iface, item_of(b, d->ancestors.at[i])->interface);
	for (size_t i = 0; i < iface->methods.n; i++)
		vec_add(b->mem, &iface->by_id, iface->methods.at[i]);
	vec_sort(b->mem, &iface->by_id, methods_by_id);
}

static void
fill_const(builder *b, model_const *c, const ast_decl *d)
{
	constant value;

	if (d->owner != NULL)
		c->interface = item_of(b, d->owner)->interface;
	if (!constant_of(b->program, d, &value))
		return;
	c->value = value;
	if (d->type->flat.decl != NULL)
		c->of = item_of(b, d->type->flat.decl)->enumeration;
	if (value.item != NULL)
		c->named = value_of(b, &value);
}

static void
fill_item(builder *b, const ast_decl *d)
{
	const model_item *item = item_of(b, d);

	if (item == NULL)
		return;
	if (item->message != NULL && d->kind == AST_UNION)
		fill_named_union(b, d, item->message);
	else if (item->message != NULL)
		fill_fields(b, d, item->message, &d->fields);
	if (item->error != NULL)
		fill_fields(b, d, item->error->detail, &d->fields);
	if (item->interface != NULL)
		fill_interface(b, item->interface, d);
	if (item->constant != NULL)
		fill_const(b, item->constant, d);
	for (size_t i = 0; i < d->consts.n; i++)
		fill_item(b, d->consts.at[i]);
}

static void
for_each_decl(builder *b, void (*fill)(builder *, const ast_decl *))
{
	for (size_t i = 0; i < b->program->files.n; i++) {
		const ast_file *file = b->program->files.at[i];

		for (size_t j = 0; j < file->decls.n; j++)
			fill(b, file->decls.at[j]);
	}
}

static void
link_item(builder *b, const ast_decl *d)
{
	if (ast_is_interface(d))
		fill_inherited(b, item_of(b, d)->interface, d);
}

model *
model_build(program *p)
{
	builder b = { .program = p, .mem = p->mem, .model = ARENA_NEW(p->mem, model) };

	b.model->mem = p->mem;
	for (size_t i = 0; i < p->files.n; i++)
		vec_add(p->mem, &b.model->files, make_file(&b, p->files.at[i]));
	for_each_decl(&b, fill_item);
	for_each_decl(&b, link_item);
	return b.model;
}
