/* SPDX-License-Identifier: MIT */
#include <backend/header.h>

#include <backend/c_text.h>
#include <backend/c_types.h>
#include <inttypes.h>
#include <ridl/version.h>
#include <string.h>

static bool
has_interfaces(const model_file *file)
{
	for (size_t i = 0; i < file->items.n; i++)
		if (((const model_item *)file->items.at[i])->interface != NULL)
			return true;
	return false;
}

static void
write_top(emitter *e, const model_file *file)
{
	emit(e, "/*\n"
		" * Made by ridlc from $origin$; do not edit.\n"
		" */\n"
		"#ifndef $guard$\n"
		"#define $guard$\n\n");
	/* What holds no objects may be used without the rest of the runtime's interface. */
	if (has_interfaces(file))
		emit(e, "#include <ridl/ridl.h>\n");
	else
		emit(e, "#include <ridl/message.h>\n");
	emit(e, "#include <ridl/tables.h>\n");
	if (!has_interfaces(file))
		emit(e, "#include <ridl/version.h>\n");
	emit(e, "#include <stdio.h>\n\n");
	for (size_t i = 0; i < file->imports.n; i++) {
		emit_let(e, "import", ((const model_file *)file->imports.at[i])->c_header);
		emit(e, "#include \"$import$\"\n");
	}
	emit(e, file->imports.n > 0 ? "\n" : "");
	emit_letf(e, "version", "%d", RIDL_GEN_VERSION);
	emit(e, "#if RIDL_GEN_VERSION != $version$\n"
		"#error \"$file$.h does not fit this libridl: run the ridlc of the same release "
		"again\"\n"
		"#endif\n\n"
		"RIDL_BEGIN_DECLS\n\n");
}

static void
write_enum(emitter *e, const model_enum *en)
{
	emit_let(e, "enum", en->c_name);
	c_comment(e, arena_printf(e->mem, "enum %s", en->name), en->doc);
	emit(e, "typedef enum $enum$ RIDL_INT32_ENUM {\n");
	for (size_t i = 0; i < en->values.n; i++) {
		const model_enum_value *v = en->values.at[i];

		c_member_comment(e, v->doc);
		emit_let(e, "value", v->c_name);
		if (v->number == INT32_MIN)
			emit_let(e, "number", "-2147483647 - 1");
		else
			emit_letf(e, "number", "%" PRId32, v->number);
		emit_let(e, "old", c_deprecated(e->mem, v->attrs));
		emit(e, "\t$value$$old$ = $number$,\n");
	}
	emit(e, "} $enum$;\n\n"
		"#ifndef __cplusplus\n"
		"_Static_assert(sizeof($enum$) == 4, \"enums are 32 bits wide\");\n"
		"#endif\n\n"
		"$api$extern const ProtobufCEnumDescriptor $enum$_descriptor;\n"
		"$api$extern const ridl_enum_table $enum$_table;\n\n");
}

static void
write_flags(emitter *e, const model_enum *flags)
{
	constant bits = { .scalar = flags->flags };

	emit_let(e, "type", flags->c_name);
	emit_let(e, "base", flags->flags == SCALAR_UINT64 ? "uint64_t" : "uint32_t");
	c_comment(e, arena_printf(e->mem, "flags %s", flags->name), flags->doc);
	emit(e, "typedef $base$ $type$;\n\n");
	for (size_t i = 0; i < flags->values.n; i++) {
		const model_enum_value *v = flags->values.at[i];

		c_plain_comment(e, v->doc);
		bits.magnitude = v->bits;
		emit_let(e, "value", v->c_name);
		emit_let(e, "number", c_literal(e->mem, &bits));
		emit(e, "#define $value$ $number$\n");
	}
	emit(e, "\n");
}

static void
write_const(emitter *e, const model_const *c)
{
	c_comment(e, arena_printf(e->mem, "const %s", c->name), c->doc);
	emit_let(e, "const", c->c_name);
	emit_let(e, "value", c->named != NULL ? c->named->c_name : c_literal(e->mem, &c->value));
	emit(e, "#define $const$ $value$\n\n");
}

static void
write_union(emitter *e, const model_union *u)
{
	c_member_comment(e, u->doc);
	emit_let(e, "case", u->c_type);
	emit_let(e, "member", u->c_member);
	emit(e, "\t$case$ $member$;\n\tunion {\n");
	for (size_t i = 0; i < u->arms.n; i++)
		emit_raw(e, arena_printf(e->mem, "\t%s", c_members(e->mem, u->arms.at[i])));
	emit(e, "\t};\n");
}

/* Which arm is there: its number. */
static void
write_case(emitter *e, const model_union *u)
{
	emit_let(e, "case", u->c_type);
	emit_let(e, "value", u->c_not_set);
	emit(e, "typedef enum $case$ RIDL_INT32_ENUM {\n\t$value$ = 0,\n");
	for (size_t i = 0; i < u->arms.n; i++) {
		const model_field *f = u->arms.at[i];

		c_member_comment(e, f->doc);
		emit_let(e, "value", f->c_case);
		emit_letf(e, "number", "%" PRIu32, f->number);
		emit(e, "\t$value$ = $number$,\n");
	}
	emit(e, "} $case$;\n\n");
}

static void
write_members(emitter *e, const model_message *m)
{
	for (size_t i = 0; i < m->fields.n; i++) {
		const model_field *f = m->fields.at[i];

		if (f->in_union != NULL) {
			if (f->in_union->arms.at[0] == f)
				write_union(e, f->in_union);
			continue;
		}
		c_member_comment(e, f->doc);
		emit_raw(e, c_members(e->mem, f));
	}
}

/* A struct that only its own file knows. */
static void
write_typedef(emitter *e, const char *name)
{
	emit_let(e, "type", name);
	emit(e, "typedef struct $type$ $type$;\n");
}

/* A message, and the entries of its maps. */
static void
declare_message(emitter *e, const model_message *m)
{
	for (size_t i = 0; i < m->fields.n; i++) {
		const model_field *f = m->fields.at[i];

		if (f->is_map)
			write_typedef(e, f->message->c_name);
	}
	write_typedef(e, m->c_name);
}

static void
write_record(emitter *e, const model_message *m)
{
	emit_let(e, "msg", m->c_name);
	emit(e, "struct $msg$ {\n\tProtobufCMessage base;\n");
	write_members(e, m);
	emit(e, "};\n\n");
}

static void
write_codec(emitter *e)
{
	emit(e, "$api$ridl_status $msg$_encode(const $msg$ *message_, void *buf_, size_t size_, "
		"size_t *out_len_)$old$;\n"
		"$api$ridl_status $msg$_decode(const void *data_, size_t len_, ridl_arena *mem_, "
		"$msg$ **out_)$old$;\n"
		"$api$void $msg$_print(const $msg$ *message_, FILE *file_);\n"
		"$api$bool $msg$_equal(const $msg$ *a_, const $msg$ *b_);\n"
		"$api$$msg$ *$msg$_copy(const $msg$ *message_)$old$;\n\n"
		"$api$extern const ProtobufCMessageDescriptor $msg$_descriptor;\n"
		"$api$extern const ridl_message_table $msg$_table;\n");
}

/* An entry's struct stands before the message it is in. */
static void
write_entries(emitter *e, const model_message *m)
{
	for (size_t i = 0; i < m->fields.n; i++) {
		const model_field *f = m->fields.at[i];

		if (f->is_map)
			write_record(e, f->message);
	}
}

static void
write_struct(emitter *e, const model_message *m)
{
	write_entries(e, m);
	for (size_t i = 0; i < m->unions.n; i++)
		write_case(e, m->unions.at[i]);
	emit_let(e, "old", c_deprecated(e->mem, m->attrs));
	emit_let(e, "msg", m->c_name);
	emit_let(e, "INIT", m->c_init);
	emit_let(e, "init", c_init(e->mem, m, C_PLAIN));
	emit(e, "struct $msg$ {\n\tProtobufCMessage base;\n");
	write_members(e, m);
	emit(e, "};\n\n"
		"#define $INIT$ \\\n"
		"\t{ PROTOBUF_C_MESSAGE_INIT(&$msg$_descriptor)$init$ }\n\n");
}

static void
write_message(emitter *e, const model_message *m)
{
	c_comment(e, arena_printf(e->mem, "struct %s", m->name), m->doc);
	write_struct(e, m);
	write_codec(e);
	emit(e, "\n");
}

static void
write_error(emitter *e, const model_error *error)
{
	const model_message *m = error->detail;

	c_comment(e, arena_printf(e->mem, "error %s", m->name), m->doc);
	emit_let(e, "status", error->c_status);
	emit_letf(e, "number", "0x%08" PRIx32, error->status);
	emit(e, "enum { $status$ = $number$ };\n\n");
	write_struct(e, m);
	emit(e, "$api$ridl_status $msg$_throw(ridl_call *call_, const $msg$ *detail_)$old$;\n"
		"$api$const $msg$ *$msg$_detail(const ridl_error *error_);\n\n");
	write_codec(e);
	emit(e, "$api$extern const ridl_error_table $msg$_error_table;\n\n");
}

static void
declare_list(emitter *e, const model_message *m)
{
	if (m != NULL && m->is_list)
		declare_message(e, m);
}

static void
write_list(emitter *e, const model_message *m)
{
	if (m == NULL || !m->is_list)
		return;
	write_entries(e, m);
	write_record(e, m);
}

/* A method is as deprecated as its interface. */
static void
let_old(emitter *e, const model_method *m)
{
	emit_let(e, "old", c_deprecated(e->mem, m->deprecated ? m->attrs : m->interface->attrs));
}

/* The functions stand first, next to what the method is said to do. */
static void
write_method(emitter *e, const model_method *m)
{
	c_comment(e, arena_printf(e->mem, "%s.%s", m->interface->name, m->name), m->doc);
	declare_list(e, m->args);
	declare_list(e, m->results);
	let_old(e, m);
	emit_let(e, "fn", m->c_name);
	emit_let(e, "args", m->args->c_name);
	emit_let(e, "params", c_parameters(e->mem, m));
	emit_let(e, "out", c_out(e->mem, m, C_STUB));
	emit_let(e, "out_value", c_out(e->mem, m, C_VALUE));
	emit_let(e, "reply", c_reply_parameter(e->mem, m));
	emit(e, "typedef struct $fn$_call $fn$_call;\n"
		"typedef struct $fn$_future $fn$_future;\n\n"
		"$api$ridl_status $fn$($iface$ *self_$params$$out$)$old$;\n"
		"$api$ridl_status $fn$_timed($iface$ *self_, ridl_duration "
		"timeout_$params$$out$)$old$;\n"
		"$api$$fn$_future *$fn$_async($iface$ *self_$params$)$old$;\n"
		"$api$ridl_status $fn$_with($iface$ *self_, const ridl_call_options *options_, "
		"const $args$ *args_$out$)$old$;\n"
		"$api$$fn$_future *$fn$_async_with($iface$ *self_, const ridl_call_options "
		"*options_, "
		"const $args$ *args_)$old$;\n"
		"$api$ridl_status $fn$_value($fn$_future *future_$out_value$);\n"
		"$api$$fn$_future *$fn$_future_of(ridl_future *future_);\n");
	if (!m->oneway)
		emit(e, "$api$ridl_status $fn$_reply($fn$_call *call_$reply$);\n");
	emit(e, "\n");
	write_list(e, m->args);
	write_list(e, m->results);
	emit(e, "struct $fn$_call {\n"
		"\tridl_call call;\n"
		"\tconst $args$ *args;\n"
		"};\n\n"
		"struct $fn$_future {\n"
		"\tridl_future future;\n"
		"};\n\n");
	if (m->interface->kind != AST_CALLBACK) /* those that extend it have it in their tables */
		emit(e, "$api$extern const ridl_method_table $fn$_table;\n\n");
}

/* The types that belong to a method are its own interface's, whoever inherits it. */
static void
write_inherited(emitter *e, const model_inherited *in)
{
	const model_method *m = in->method;

	c_comment(e, arena_printf(e->mem, "%s.%s", m->interface->full_name, m->name), m->doc);
	let_old(e, m);
	emit_let(e, "own", in->c_name);
	emit_let(e, "fn", m->c_name);
	emit_let(e, "args", m->args->c_name);
	emit_let(e, "params", c_parameters(e->mem, m));
	emit_let(e, "out", c_out(e->mem, m, C_STUB));
	emit(e, "$api$ridl_status $own$($iface$ *self_$params$$out$)$old$;\n"
		"$api$ridl_status $own$_timed($iface$ *self_, ridl_duration "
		"timeout_$params$$out$)$old$;\n"
		"$api$$fn$_future *$own$_async($iface$ *self_$params$)$old$;\n"
		"$api$ridl_status $own$_with($iface$ *self_, const ridl_call_options *options_, "
		"const $args$ *args_$out$)$old$;\n"
		"$api$$fn$_future *$own$_async_with($iface$ *self_, const ridl_call_options "
		"*options_, "
		"const $args$ *args_)$old$;\n\n");
}

/* Everything that an interface has of others. */
static void
write_ancestors(emitter *e, const model_interface *iface)
{
	if (iface->ancestors.n > 0)
		emit(e, "/* The same object, seen as what it extends: no new reference. */\n");
	for (size_t i = 0; i < iface->ancestors.n; i++) {
		const model_ancestor *a = iface->ancestors.at[i];

		emit_let(e, "cast", a->c_cast);
		emit_let(e, "parent", a->interface->c_name);
		emit(e, "$api$$parent$ *$cast$($iface$ *self_);\n");
	}
	emit(e, iface->ancestors.n > 0 ? "\n" : "");
	for (size_t i = 0; i < iface->inherited.n; i++)
		write_inherited(e, iface->inherited.at[i]);
}

/* What a handler of the method looks like, around its name. */
static void
let_handler(emitter *e, const model_method *m)
{
	emit_let(e, "returns", m->oneway ? "void" : "ridl_status");
	emit_let(e, "fn", m->c_name);
	emit_let(e, "params", c_parameters(e->mem, m));
	emit_let(e, "out", c_out(e->mem, m, C_HANDLER));
}

/* Far from the method's functions, so it says again which one it is, and what it is said to do. */
static void
write_slot(emitter *e, const model_method *m, const char *of)
{
	c_member_comment(
	    e, arena_printf(e->mem, m->doc != NULL ? "%s.%s: %s" : "%s.%s", of, m->name, m->doc));
	let_handler(e, m);
	emit_let(e, "slot", m->c_slot);
	emit(e, "\t$returns$ (*$slot$)(void *self_, $fn$_call *call_$params$$out$);\n");
}

static void
write_ops(emitter *e, const model_interface *iface)
{
	emit(e, "/* What $article$ $Name$ is made of; an empty slot answers "
		"RIDL_E_UNIMPLEMENTED. */\n"
		"struct $iface$_ops {\n"
		"\t/* Called once, after the last reference is gone and no handler runs. */\n"
		"\tvoid (*released)(void *self_);\n");
	for (size_t i = 0; i < iface->inherited.n; i++) {
		const model_method *m = ((const model_inherited *)iface->inherited.at[i])->method;

		write_slot(e, m, m->interface->full_name);
	}
	for (size_t i = 0; i < iface->methods.n; i++)
		write_slot(e, iface->methods.at[i], iface->name);
	emit(e, "};\n\n");
}

static void
write_callback_new(emitter *e, const model_interface *iface)
{
	let_old(e, iface->methods.at[0]);
	let_handler(e, iface->methods.at[0]);
	emit(e, "/* fn serves $Name$.invoke; released (or NULL) is called once the last "
		"reference is gone. */\n"
		"$api$$iface$ *$iface$_new($returns$ (*fn_)(void *self_, $fn$_call "
		"*call_$params$$out$), "
		"void *self_, void (*released_)(void *self_))$old$;\n\n");
}

static void
write_interface(emitter *e, const model_interface *iface)
{
	emit_let(e, "iface", iface->c_name);
	emit_let(e, "Name", iface->name);
	emit_let(e, "old", c_deprecated(e->mem, iface->attrs));
	emit_let(e, "article", strchr("AEIOUaeiou", iface->name[0]) != NULL ? "an" : "a");
	c_comment(e, arena_printf(e->mem, "%s %s", ast_kind_word(iface->kind), iface->name),
	    iface->doc);
	emit(e, "struct $iface$ {\n\tridl_object object;\n};\n\n");
	if (iface->kind == AST_SERVICE)
		emit(e, "$api$$iface$ *$iface$_at(ridl_conn *conn_)$old$;\n");
	if (iface->kind != AST_CALLBACK)
		emit(
		    e, "$api$$iface$ *$iface$_new(const $iface$_ops *ops_, void *self_)$old$;\n");
	emit(e, "$api$$iface$ *$iface$_ref($iface$ *self_);\n"
		"$api$void $iface$_unref($iface$ *self_);\n"
		"$api$$iface$ *$iface$_from(ridl_object *object_);\n\n");
	write_ancestors(e, iface);
	for (size_t i = 0; i < iface->methods.n; i++)
		write_method(e, iface->methods.at[i]);
	if (iface->kind == AST_CALLBACK)
		write_callback_new(e, iface);
	else
		write_ops(e, iface);
	emit(e, "$api$extern const ridl_interface_table $iface$_table;\n\n");
}

/* Values of enums are members, so enums come before everything else. */
static void
write_enums(emitter *e, const model_file *file)
{
	for (size_t i = 0; i < file->items.n; i++) {
		const model_item *item = file->items.at[i];

		if (item->enumeration == NULL)
			continue;
		if (item->enumeration->flags != SCALAR_NONE)
			write_flags(e, item->enumeration);
		else
			write_enum(e, item->enumeration);
	}
}

static void
write_typedefs(emitter *e, const model_file *file)
{
	bool any = false;

	for (size_t i = 0; i < file->items.n; i++) {
		const model_item *item = file->items.at[i];

		if (item->message != NULL)
			declare_message(e, item->message);
		if (item->error != NULL)
			declare_message(e, item->error->detail);
		if (item->interface != NULL)
			write_typedef(e, item->interface->c_name);
		if (item->interface != NULL && item->interface->kind != AST_CALLBACK)
			write_typedef(e, arena_printf(e->mem, "%s_ops", item->interface->c_name));
		any = any || item->message != NULL || item->error != NULL ||
		      item->interface != NULL;
	}
	emit(e, any ? "\n" : "");
}

static void
write_item(emitter *e, const model_item *item)
{
	const emit_mark mark = emit_here(e);

	if (item->constant != NULL)
		write_const(e, item->constant);
	if (item->message != NULL)
		write_message(e, item->message);
	if (item->error != NULL)
		write_error(e, item->error);
	if (item->interface != NULL)
		write_interface(e, item->interface);
	emit_release(e, mark);
}

/* Handlers' types are used by all that inherit them, so an interface stands after its parents. */
static void
add_after_parents(
    arena *mem, vec *order, map *there, const model_file *file, const model_interface *iface)
{
	model_item *item;

	if (iface->file != file || map_add(mem, there, iface->full_name, there) != NULL)
		return;
	for (size_t i = 0; i < iface->parents.n; i++)
		add_after_parents(mem, order, there, file, iface->parents.at[i]);
	item = ARENA_NEW(mem, model_item);
	item->interface = (model_interface *)iface;
	vec_add(mem, order, item);
}

static vec
items_in_order(arena *mem, const model_file *file)
{
	vec order = { 0 };
	map there = { 0 };

	for (size_t i = 0; i < file->items.n; i++) {
		model_item *item = file->items.at[i];

		if (item->interface != NULL)
			add_after_parents(mem, &order, &there, file, item->interface);
		else
			vec_add(mem, &order, item);
	}
	return order;
}

/* Before each declaration of what is linked; a macro of the user's is empty unless it is defined. */
static void
let_visibility(emitter *e, const char *visibility)
{
	if (visibility == NULL)
		emit_let(e, "api", "");
	else if (strcmp(visibility, "hidden") == 0)
		emit_let(e, "api", "RIDL_HIDDEN ");
	else if (strcmp(visibility, "default") == 0)
		emit_let(e, "api", "RIDL_VISIBLE ");
	else
		emit_letf(e, "api", "%s ", visibility);
}

static void
write_macro(emitter *e, const char *visibility)
{
	if (visibility == NULL || strcmp(visibility, "hidden") == 0 ||
	    strcmp(visibility, "default") == 0)
		return;
	emit_let(e, "macro", visibility);
	emit(e, "#ifndef $macro$\n#define $macro$\n#endif\n\n");
}

void
header_write(emitter *e, const model_file *file, const char *visibility)
{
	const vec order = items_in_order(e->mem, file);

	emit_let(e, "file", file->name);
	emit_let(e, "origin", file->origin);
	emit_let(e, "guard", file->c_guard);
	write_top(e, file);
	let_visibility(e, visibility);
	write_macro(e, visibility);
	write_enums(e, file);
	write_typedefs(e, file);
	for (size_t i = 0; i < order.n; i++)
		write_item(e, order.at[i]);
	emit(e, "RIDL_END_DECLS\n\n#endif\n");
}
