/* SPDX-License-Identifier: MIT */
#include <syntax/nodes.h>

#include <string.h>

const char *
node_text(parse_state *cx, span at)
{
	const char *text = cx->src->text;
	size_t len = at.end - at.begin;
	char *out = arena_strndup(cx->mem, text + at.begin, len), *to = out;

	if (strcspn(out, " \t\r\n\f/") == len)
		return out;
	for (uint32_t i = at.begin; i < at.end; i++) {
		if (text[i] == '/' && text[i + 1] == '/')
			while (i < at.end && text[i] != '\n')
				i++;
		else if (text[i] == '/' && text[i + 1] == '*')
			i = (uint32_t)(strstr(text + i + 2, "*/") - text) + 1;
		else if (strchr(" \t\r\n\f", text[i]) == NULL)
			*to++ = text[i];
	}
	*to = '\0';
	return out;
}

const char *
node_doc(parse_state *cx, span at)
{
	for (size_t i = cx->docs.n; i-- > 0;) {
		const parse_doc *doc = cx->docs.at[i];

		if (doc->item_begin == at.begin)
			return doc->text;
		if (doc->item_begin < at.begin)
			break;
	}
	return NULL;
}

ast_name *
node_name(parse_state *cx, span at)
{
	ast_name *name = ARENA_NEW(cx->mem, ast_name);

	name->at = at;
	name->text = node_text(cx, at);
	return name;
}

ast_value *
node_value(parse_state *cx, ast_value_kind kind, span at)
{
	ast_value *v = ARENA_NEW(cx->mem, ast_value);

	v->at = at;
	v->kind = kind;
	v->text = node_text(cx, at);
	return v;
}

ast_value *
node_negated(ast_value *v, span at)
{
	v->at = at;
	v->negative = true;
	v->real = -v->real;
	return v;
}

static bool
has_suffix(const ast_type *t)
{
	return t->kind != AST_TYPE_NAME && t->kind != AST_TYPE_MAP;
}

ast_type *
node_type(parse_state *cx, ast_type_kind kind, span at, ast_type *of)
{
	ast_type *t;

	/* Three suffixes are wrong whatever they are, and thousands would only make it deep. */
	if (of != NULL && has_suffix(of) && has_suffix(of->of) && has_suffix(of->of->of)) {
		of->at = at;
		return of;
	}
	t = ARENA_NEW(cx->mem, ast_type);

	t->at = at;
	t->kind = kind;
	t->of = of;
	return t;
}

ast_type *
node_named_type(parse_state *cx, ast_name *name)
{
	ast_type *t = node_type(cx, AST_TYPE_NAME, name->at, NULL);

	t->name = name;
	return t;
}

ast_field *
node_field(
    parse_state *cx, span at, ast_type *type, ast_name *name, ast_value *number, vec *attrs)
{
	ast_field *f = ARENA_NEW(cx->mem, ast_field);

	f->at = at;
	f->doc = node_doc(cx, at);
	f->type = type;
	f->name = name;
	f->number = number;
	f->attrs = attrs;
	return f;
}

vec *
node_reserved(parse_state *cx, span at, ast_value *low, ast_value *high)
{
	ast_reserved *r = ARENA_NEW(cx->mem, ast_reserved);
	vec *v = vec_new(cx->mem);

	r->at = at;
	r->low = low;
	r->high = high;
	vec_add(cx->mem, v, r);
	return v;
}

vec *
node_reserved_name(parse_state *cx, span at, const ast_value *name)
{
	vec *v = node_reserved(cx, at, NULL, NULL);

	((ast_reserved *)v->at[0])->name = name->text;
	return v;
}

ast_decl *
node_body(parse_state *cx)
{
	return ARENA_NEW(cx->mem, ast_decl);
}

ast_decl *
node_decl(
    parse_state *cx, ast_decl *d, ast_decl_kind kind, span at, ast_name *name, const vec *attrs)
{
	d->kind = kind;
	d->at = at;
	d->doc = node_doc(cx, at);
	d->name = name;
	d->attrs = attrs;
	d->file = cx->file;
	d->extends = cx->none;
	return d;
}

ast_decl *
node_const(
    parse_state *cx, span at, ast_type *type, ast_name *name, ast_value *value, const vec *attrs)
{
	ast_decl *d = node_decl(cx, node_body(cx), AST_CONST, at, name, attrs);

	d->type = type;
	d->value = value;
	return d;
}

vec *
node_one_more(parse_state *cx, vec *list, void *item)
{
	vec *longer = list != cx->none ? list : vec_new(cx->mem);

	vec_add(cx->mem, longer, item);
	return longer;
}

void
node_add_all(parse_state *cx, vec *to, const vec *from)
{
	vec_add_all(cx->mem, to, from);
}

void
node_add_listed(parse_state *cx, ast_list *list, node_listed item)
{
	if (item.field != NULL) {
		vec_add(cx->mem, &list->fields, item.field);
		return;
	}
	((ast_reserved *)item.reserved->at[0])->before = list->fields.n;
	node_add_all(cx, &list->reserved, item.reserved);
}

ast_method *
node_method(parse_state *cx, span at, ast_name *name, ast_list *params, ast_list *results,
    const vec *throws, const vec *attrs)
{
	ast_method *m = ARENA_NEW(cx->mem, ast_method);

	m->at = at;
	m->doc = node_doc(cx, at);
	m->name = name;
	m->params = params;
	m->results = results;
	m->throws = throws;
	m->attrs = attrs;
	return m;
}

ast_list *
node_list_of_one(parse_state *cx, ast_field *field)
{
	ast_list *list = ARENA_NEW(cx->mem, ast_list);

	list->at = field->at;
	vec_add(cx->mem, &list->fields, field);
	return list;
}

void
node_late_package(parse_state *cx, span at, ast_name *name)
{
	if (cx->file->package != NULL) {
		diag_note(cx->diags, diag_error(cx->diags, name->at, "a file has one package"),
		    cx->file->package->at, "it is this one");
		return;
	}
	diag_error(cx->diags, at, "the package stands before all else, behind 'ridl 1;'");
	cx->file->package = name;
}

void
node_import(parse_state *cx, span at, span path_at, const ast_value *path, ast_name *as)
{
	ast_import *import = ARENA_NEW(cx->mem, ast_import);

	import->at = at;
	import->path_at = path_at;
	import->path = path->text;
	import->as = as;
	vec_add(cx->mem, &cx->file->imports, import);
}

void
node_option(parse_state *cx, span at, ast_name *name, ast_value *value)
{
	ast_option *option = ARENA_NEW(cx->mem, ast_option);

	*option = (ast_option){ at, name, value };
	vec_add(cx->mem, &cx->file->options, option);
}
