/* SPDX-License-Identifier: MIT */
#include <model/names.h>

#include <ctype.h>
#include <model/claims.h>
#include <string.h>
#include <support/text.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/*
 * First all names of things are chosen and claimed together with those derived from them; then
 * those of members and parameters, which must differ from each other and from what is global.
 */

typedef struct namer {
	arena *mem;
	claims global;
	map outputs;     /* of claim, by the name of the file */
	map members;     /* of the struct, list or ops being named: of claim */
	vec claims;      /* of members, made for an earlier one */
	size_t n_claims; /* of them in use */
} namer;

/* Names of the libraries that generated code uses. */
static bool
is_libraries(const char *name)
{
	static const char *const prefixes[] = { "ridl_", "RIDL_", "ProtobufC", "protobuf_c_",
		"PROTOBUF_C_" };

	for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++)
		if (name[0] == prefixes[i][0] &&
		    strncmp(name, prefixes[i], strlen(prefixes[i])) == 0)
			return true;
	return false;
}

/* The last part of a global name is its own, or what @c.name says instead. */
static const char *
global_name(namer *n, const char *prefix, const char *own, const char *hint)
{
	const char *last = hint != NULL ? hint : text_snake(n->mem, own);

	return arena_printf(n->mem, "%s_%s", prefix, last);
}

static const char *
upper(namer *n, const char *name)
{
	char *out = arena_printf(n->mem, "%s", name);

	for (char *c = out; *c != '\0'; c++)
		*c = (char)toupper((unsigned char)*c);
	return out;
}

static claim *
make_claim(namer *n, span at, const char *kind, const char *name)
{
	claim *c = ARENA_NEW(n->mem, claim);

	*c = (claim){ .kind = kind, .name = name, .at = at };
	return c;
}

/* Whoever wrote a .proto has never heard of C names: what it declares may be called otherwise. */
static claim *
may_give_way(namer *n, const model_file *file, claim *c, const char **hint, const char *own,
    const vec *attrs)
{
	if (!file->is_foreign)
		return c;
	c->hint = hint;
	c->own = *hint != NULL ? *hint : arena_printf(n->mem, "%s", own);
	c->attrs = attrs;
	return c;
}

/* The structs of its maps' entries. */
static void
name_entries(namer *n, claim *c, const model_message *m)
{
	for (size_t i = 0; i < m->fields.n; i++) {
		const model_field *f = m->fields.at[i];
		model_message *entry = (model_message *)f->message;

		if (!f->is_map)
			continue;
		entry->c_name = arena_printf(
		    n->mem, "%s_%s_entry", m->c_name, f->hint != NULL ? f->hint : f->name);
		claims_take(&n->global, c, entry->c_name, CLAIMS_TABLES);
	}
}

static const char *
field_word(const model_message *m)
{
	return m->is_list ? "parameter" : "field";
}

static claim *
claim_field(namer *n, const model_message *m, model_field *f)
{
	return may_give_way(n, m->file, make_claim(n, f->at, field_word(m), f->name), &f->hint,
	    f->name, f->attrs);
}

static void
name_union(namer *n, const model_message *m, model_union *u)
{
	const char *own = u->hint != NULL ? u->hint : u->name;
	const char *stem = u->is_whole ? m->c_name : global_name(n, m->c_name, own, own);
	claim *c = may_give_way(
	    n, m->file, make_claim(n, u->at, "union", u->name), &u->hint, u->name, u->attrs);

	u->c_type = arena_printf(n->mem, "%s_case", stem);
	u->c_not_set = upper(n, arena_printf(n->mem, "%s_NOT_SET", stem));
	u->c_member =
	    arena_printf(n->mem, "%s_case", u->is_whole ? text_snake(n->mem, own) : own);
	claims_take(&n->global, c, u->c_type, CLAIMS_ITSELF);
	claims_take(&n->global, c, u->c_not_set, CLAIMS_ITSELF);
	for (size_t i = 0; i < u->arms.n; i++) {
		model_field *f = u->arms.at[i];

		f->c_case = upper(n, global_name(n, stem, f->name, f->hint));
		claims_take(&n->global, claim_field(n, m, f), f->c_case, CLAIMS_ITSELF);
	}
}

static void
name_message(namer *n, const model_file *file, model_message *m, const char *kind)
{
	claim *c = may_give_way(n, file, make_claim(n, m->at, kind, m->name), &m->hint,
	    text_snake(n->mem, m->name), m->attrs);

	m->c_name = global_name(n, file->c_prefix, m->name, m->hint);
	m->c_init = upper(n, arena_printf(n->mem, "%s_INIT", m->c_name));
	claims_take(&n->global, c, m->c_name, CLAIMS_MESSAGE | CLAIMS_TABLES);
	claims_take(&n->global, c, m->c_init, CLAIMS_ITSELF);
	for (size_t i = 0; i < m->unions.n; i++)
		name_union(n, m, m->unions.at[i]);
	name_entries(n, c, m);
}

static void
name_error(namer *n, const model_file *file, model_error *e)
{
	model_message *m = e->detail;
	claim *c;

	name_message(n, file, m, "error");
	c = claims_find(&n->global, m->c_name);
	e->c_status = upper(n, m->c_name);
	claims_take(&n->global, c, m->c_name, CLAIMS_ERROR);
	claims_take(&n->global, c, e->c_status, CLAIMS_ITSELF);
}

static void
name_enum(namer *n, const model_file *file, model_enum *e)
{
	claim *c = make_claim(n, e->at, e->flags != SCALAR_NONE ? "flags" : "enum", e->name);

	e->c_name = global_name(n, file->c_prefix, e->name, e->hint);
	claims_take(&n->global,
	    may_give_way(n, file, c, &e->hint, text_snake(n->mem, e->name), e->attrs), e->c_name,
	    CLAIMS_ENUM);
	for (size_t i = 0; i < e->values.n; i++) {
		model_enum_value *v = e->values.at[i];

		v->c_name = upper(n, global_name(n, e->c_name, v->name, v->hint));
		claims_take(&n->global,
		    may_give_way(n, file, make_claim(n, v->at, "value", v->name), &v->hint,
			text_snake(n->mem, v->name), v->attrs),
		    v->c_name, CLAIMS_ITSELF);
	}
}

static void
name_const(namer *n, const model_file *file, model_const *c)
{
	const char *prefix = c->interface != NULL ? c->interface->c_name : file->c_prefix;

	c->c_name = upper(n, global_name(n, prefix, c->name, c->hint));
	claims_take(&n->global, make_claim(n, c->at, "const", c->name), c->c_name, CLAIMS_ITSELF);
}

static void
name_list(namer *n, claim *c, const model_method *m, model_message *list, const char *suffix)
{
	if (list == NULL || !list->is_list)
		return;
	list->c_name = arena_printf(n->mem, "%s%s", m->c_name, suffix);
	claims_take(&n->global, c, list->c_name, CLAIMS_TABLES);
	name_entries(n, c, list);
}

static void
name_method(namer *n, const model_interface *iface, model_method *m)
{
	claim *c = make_claim(n, m->at, iface->kind == AST_CALLBACK ? "callback" : "method",
	    iface->kind == AST_CALLBACK ? iface->name : m->name);

	may_give_way(n, iface->file, c, &m->hint, text_snake(n->mem, m->name), m->attrs);
	m->c_name = global_name(n, iface->c_name, m->name, m->hint);
	claims_take(&n->global, c, m->c_name,
	    CLAIMS_METHOD | CLAIMS_CALLS | (m->oneway ? 0 : CLAIMS_ANSWER));
	name_list(n, c, m, m->args, "_args");
	name_list(n, c, m, m->results, "_results");
}

static void
name_interface(namer *n, const model_file *file, model_interface *iface)
{
	claim *c = may_give_way(n, file,
	    make_claim(n, iface->at, ast_kind_word(iface->kind), iface->name), &iface->hint,
	    text_snake(n->mem, iface->name), iface->attrs);

	iface->c_name = global_name(n, file->c_prefix, iface->name, iface->hint);
	claims_take(&n->global, c, iface->c_name,
	    CLAIMS_INTERFACE | (iface->kind == AST_SERVICE ? CLAIMS_SERVICE : 0) |
		(iface->kind != AST_CALLBACK ? CLAIMS_OPS : 0));
	for (size_t i = 0; i < iface->methods.n; i++)
		name_method(n, iface, iface->methods.at[i]);
}

/* Upcasts, and the calls of inherited methods; everything else of these is their own interface's. */
static void
name_inherited(namer *n, model_interface *iface)
{
	claim *c = claims_find(&n->global, iface->c_name);

	for (size_t i = 0; i < iface->ancestors.n; i++) {
		model_ancestor *a = iface->ancestors.at[i];

		a->c_cast = arena_printf(n->mem, "%s_as_%s", iface->c_name, a->interface->c_name);
		claims_take(&n->global, c, a->c_cast, CLAIMS_ITSELF);
	}
	for (size_t i = 0; i < iface->inherited.n; i++) {
		model_inherited *in = iface->inherited.at[i];
		const model_method *m = in->method;
		claim *method = make_claim(n, iface->at, "inherited method",
		    arena_printf(n->mem, "%s.%s", m->interface->name, m->name));

		in->c_name = global_name(n, iface->c_name, m->name, m->hint);
		claims_take(&n->global, method, in->c_name, CLAIMS_CALLS);
	}
}

/* Two files whose output would be the same, or whose headers could not be told apart. */
static void
complain_of_file(namer *n, const claim *c, const claim *other, const char *way_out)
{
	if (!n->global.trial)
		diag_note(n->global.diags,
		    diag_error(n->global.diags, c->at,
			"another file of this run has the same name, and would have the same "
			"output"),
		    other->at, "this one; %s", way_out);
}

static void
name_guard(namer *n, model_file *file)
{
	const claim *same_output, *same_guard;
	char *guard = arena_printf(n->mem, "%s", file->c_header);
	claim *c = make_claim(n, (span){ file->src, 0, 0 }, "file", file->name);

	for (char *g = guard; *g != '\0'; g++)
		*g = isalnum((unsigned char)*g) ? (char)toupper((unsigned char)*g) : '_';
	if (!isalpha((unsigned char)guard[0]))
		guard = arena_printf(n->mem, "RIDL_FILE_%s", guard);
	file->c_guard = guard;
	same_output = file->is_input ? map_add(n->mem, &n->outputs, file->name, c) : NULL;
	same_guard = claims_find(&n->global, guard);
	if (same_output != NULL)
		complain_of_file(
		    n, c, same_output, "a run for each, with another -o, keeps both");
	else if (same_guard != NULL)
		complain_of_file(
		    n, c, same_guard, "an 'option c.header' in one tells their headers apart");
	else
		claims_take(&n->global, c, guard, CLAIMS_ITSELF);
}

static void
name_file(namer *n, model_file *file)
{
	name_guard(n, file);
	/* Constants in interfaces are named after them, so interfaces come first. */
	for (size_t i = 0; i < file->items.n; i++) {
		const model_item *item = file->items.at[i];

		if (item->interface != NULL)
			name_interface(n, file, item->interface);
	}
	for (size_t i = 0; i < file->items.n; i++) {
		const model_item *item = file->items.at[i];

		if (item->interface != NULL)
			name_inherited(n, item->interface);
	}
	for (size_t i = 0; i < file->items.n; i++) {
		const model_item *item = file->items.at[i];

		if (item->constant != NULL)
			name_const(n, file, item->constant);
		if (item->enumeration != NULL)
			name_enum(n, file, item->enumeration);
		if (item->message != NULL)
			name_message(n, file, item->message, "struct");
		if (item->error != NULL)
			name_error(n, file, item->error);
	}
}

/* A member's or parameter's name: as written, unless something global would get in its way. */
static const char *
local_name(namer *n, const char *name)
{
	if (is_libraries(name) || claims_has(&n->global, name))
		return arena_printf(n->mem, "%s_", name);
	return name;
}

static void
begin_members(namer *n)
{
	map_clear(&n->members);
	n->n_claims = 0;
}

/* For as long as these members are named. */
static claim *
member_claim(namer *n, span at, const char *kind, const char *name)
{
	claim *c;

	if (n->n_claims == n->claims.n)
		vec_add(n->mem, &n->claims, ARENA_NEW(n->mem, claim));
	c = n->claims.at[n->n_claims++];
	*c = (claim){ .kind = kind, .name = name, .at = at };
	return c;
}

static void
take_member(namer *n, claim *c, const char *name)
{
	const claim *other = map_add(n->mem, &n->members, name, c);

	if (other != NULL)
		claims_complain(&n->global, c, other, name);
}

static void
name_member(namer *n, const model_message *m, model_field *f)
{
	const char *written = f->hint != NULL ? f->hint : f->name;
	claim *c = may_give_way(n, m->file, member_claim(n, f->at, field_word(m), f->name),
	    &f->hint, f->name, f->attrs);
	bool is_number =
	    f->kind != MODEL_MESSAGE && f->kind != MODEL_OBJECT && f->scalar != SCALAR_STRING;

	f->c_name = local_name(n, written);
	/* What ridlc invents for parameters ends in '_', so what was written must not. */
	f->c_param = written[strlen(written) - 1] != '_' ? f->c_name
							 : arena_printf(n->mem, "%s_", f->c_name);
	take_member(n, c, f->c_name);
	if (f->label == MODEL_MANY)
		take_member(n, c, arena_printf(n->mem, "n_%s", f->c_name));
	if (f->label == MODEL_OPTIONAL && is_number)
		take_member(n, c, arena_printf(n->mem, "has_%s", f->c_name));
}

static void
name_members(namer *n, model_message *m)
{
	begin_members(n);
	take_member(n, member_claim(n, m->at, "the message's own", "base"), "base");
	for (size_t i = 0; i < m->unions.n; i++) {
		model_union *u = m->unions.at[i];

		take_member(n,
		    may_give_way(n, m->file, member_claim(n, u->at, "union", u->name), &u->hint,
			u->name, u->attrs),
		    u->c_member);
	}
	for (size_t i = 0; i < m->fields.n; i++)
		name_member(n, m, m->fields.at[i]);
	for (size_t i = 0; i < m->fields.n; i++) {
		const model_field *f = m->fields.at[i];

		if (f->is_map)
			name_members(n, (model_message *)f->message);
	}
}

static bool
is_parameter(const model_message *args, const char *name)
{
	for (size_t i = 0; args->is_list && i < args->fields.n; i++) {
		const model_field *f = args->fields.at[i];

		if (f->only_in_list)
			continue;
		if (strcmp(f->c_param, name) == 0)
			return true;
		if (f->label == MODEL_MANY && strncmp(name, "n_", 2) == 0 &&
		    strcmp(f->c_param, name + 2) == 0)
			return true;
	}
	return false;
}

static bool
is_invented(const char *name)
{
	static const char *const invented[] = { "self_", "timeout_", "options_", "args_",
		"request_", "future_", "call_", "results_" };

	for (size_t i = 0; i < COUNT(invented); i++)
		if (strcmp(name, invented[i]) == 0)
			return true;
	return false;
}

/* Named like the single result, but never like a parameter or what ridlc invents. */
static void
name_out(namer *n, model_method *m)
{
	m->c_out = "out_";
	if (m->shape == MODEL_SHAPE_BLOCK || m->result == NULL)
		return;
	if (m->result->is_unnamed)
		return;
	m->c_out = m->result->c_param;
	if (is_parameter(m->args, m->c_out))
		m->c_out = arena_printf(n->mem, "%s_", m->c_out);
	while (is_parameter(m->args, m->c_out) || is_invented(m->c_out))
		m->c_out = arena_printf(n->mem, "%s_", m->c_out);
}

/* Slots are members of the ops, where `released` is the first. */
static void
take_slots(namer *n, const model_interface *iface)
{
	begin_members(n);
	take_member(n, member_claim(n, iface->at, "the ops' own", "released"), "released");
	for (size_t i = 0; i < iface->inherited.n; i++) {
		const model_method *m = ((const model_inherited *)iface->inherited.at[i])->method;

		take_member(
		    n, member_claim(n, iface->at, "inherited method", m->name), m->c_slot);
	}
	for (size_t i = 0; i < iface->methods.n; i++) {
		const model_method *m = iface->methods.at[i];

		take_member(n,
		    may_give_way(n, iface->file, member_claim(n, m->at, "method", m->name),
			(const char **)&m->hint, text_snake(n->mem, m->name), m->attrs),
		    m->c_slot);
	}
}

static void
name_locals(namer *n, model_interface *iface)
{
	for (size_t i = 0; i < iface->methods.n; i++) {
		model_method *m = iface->methods.at[i];

		if (m->args->is_list)
			name_members(n, m->args);
		if (m->results != NULL && m->results->is_list)
			name_members(n, m->results);
		name_out(n, m);
		m->c_slot =
		    local_name(n, m->hint != NULL ? m->hint : text_snake(n->mem, m->name));
	}
}

static void
name_item_locals(namer *n, const model_item *item)
{
	if (item->message != NULL)
		name_members(n, item->message);
	if (item->error != NULL)
		name_members(n, item->error->detail);
	if (item->interface != NULL)
		name_locals(n, item->interface);
}

static void
take_item_slots(namer *n, const model_item *item)
{
	if (item->interface != NULL)
		take_slots(n, item->interface);
}

static void
for_each_item(namer *n, const model *m, void (*name)(namer *, const model_item *))
{
	for (size_t i = 0; i < m->files.n; i++) {
		const model_file *file = m->files.at[i];

		for (size_t j = 0; j < file->items.n; j++)
			name(n, file->items.at[j]);
	}
}

/* Whether every name is its owner's alone. */
static bool
try_names(const model *m, diags *d, bool trial)
{
	namer n = { .mem = m->mem };

	claims_init(&n.global, m->mem, d, trial);
	for (size_t i = 0; i < m->files.n; i++)
		name_file(&n, m->files.at[i]);
	claims_check(&n.global);
	for_each_item(&n, m, name_item_locals);
	for_each_item(&n, m, take_item_slots);
	return !n.global.failed;
}

static bool
has_foreign(const model *m)
{
	for (size_t i = 0; i < m->files.n; i++)
		if (((const model_file *)m->files.at[i])->is_foreign)
			return true;
	return false;
}

void
names_assign(model *m, diags *d)
{
	while (has_foreign(m) && !try_names(m, d, true))
		continue;
	try_names(m, d, false);
}
