/* SPDX-License-Identifier: MIT */
#include <backend/stubs.h>

#include <backend/c_text.h>
#include <backend/c_types.h>
#include <backend/tables.h>
#include <inttypes.h>

/* Args from flat parameters: a struct of our own, or the message that was given. */
static void
let_args(emitter *e, const model_method *m)
{
	if (m->args_are_body) {
		emit_let(e, "build_args", "");
		emit_let(e, "the_args", "request_");
		return;
	}
	emit_letf(e, "build_args", "\tconst %s args_ = { %s };\n\n", m->args->c_name,
	    c_args_init(e->mem, m));
	emit_let(e, "the_args", "&args_");
}

static void
let_method(emitter *e, const model_method *m)
{
	emit_let(e, "fn", m->c_name);
	emit_let(e, "args", m->args->c_name);
	emit_let(e, "params", c_parameters(e->mem, m));
	emit_let(e, "passed", c_args_passed(e->mem, m));
	emit_let(e, "out", c_out(e->mem, m, C_STUB));
	emit_let(e, "out_value", c_out(e->mem, m, C_VALUE));
	emit_let(e, "out_handler", c_out(e->mem, m, C_HANDLER));
	emit_let(e, "the_out", m->shape == MODEL_SHAPE_NONE ? "NULL" : m->c_out);
	emit_let(e, "reply", c_reply_parameter(e->mem, m));
	let_args(e, m);
}

/* Calls the handler as the type that it has. */
static void
write_thunk(emitter *e, const model_method *m)
{
	bool no_out = m->shape == MODEL_SHAPE_NONE;
	bool no_args = c_args_passed(e->mem, m)[0] == '\0';

	emit_let(e, "returns", m->oneway ? "void" : "ridl_status");
	emit_let(e, "return", m->oneway ? "" : "return ");
	emit_let(e, "types", c_handler_types(e->mem, m));
	emit_let(e, "the_out_", no_out ? "" : ", out_");
	emit(e, "static ridl_status\n"
		"$fn$_call_slot(ridl_slot slot_, void *self_, ridl_call *call_, const void *in_, "
		"void *out_)\n"
		"{\n");
	emit(e, no_args ? "" : "\tconst $args$ *args_ = in_;\n\n");
	emit(e, no_args ? "\t(void)in_;\n" : "");
	emit(e, no_out ? "\t(void)out_;\n" : "");
	emit(e, "\t$return$(($returns$ (*)(void *, $fn$_call *$types$))slot_)(self_, ($fn$_call "
		"*)call_"
		"$passed$$the_out_$);\n");
	emit(e, m->oneway ? "\treturn RIDL_OK;\n}\n\n" : "}\n\n");
}

static const char *
method_flags(arena *mem, const model_method *m)
{
	const char *text = arena_printf(mem, "%s%s%s%s", m->oneway ? " | RIDL_METHOD_ONEWAY" : "",
	    m->idempotent ? " | RIDL_METHOD_IDEMPOTENT" : "",
	    m->ordered ? " | RIDL_METHOD_ORDERED" : "", m->slow ? " | RIDL_METHOD_SLOW" : "");

	return text[0] == '\0' ? "0" : text + 3;
}

static void
write_throws(emitter *e, const model_method *m)
{
	emit_letf(e, "n_throws", "%" PRIu32, m->throws.n);
	emit_let(
	    e, "throws", m->throws.n > 0 ? arena_printf(e->mem, "%s_throws", m->c_name) : "NULL");
	if (m->throws.n == 0)
		return;
	emit(e, "static const ridl_error_table *const $fn$_throws[] = {\n");
	for (size_t i = 0; i < m->throws.n; i++) {
		emit_let(e, "error", ((const model_error *)m->throws.at[i])->detail->c_name);
		emit(e, "\t&$error$_error_table,\n");
	}
	emit(e, "};\n\n");
}

static void
write_method_table(emitter *e, const model_method *m)
{
	static const char *const shapes[] = { "NONE", "SCALAR", "STRING", "BYTES", "MESSAGE",
		"BODY", "OBJECT", "BLOCK" };

	emit_let(e, "wire", m->wire_name);
	emit_letf(e, "id", "0x%08" PRIx32, m->id);
	emit_let(e, "flags", method_flags(e->mem, m));
	emit_let(e, "shape", shapes[m->shape]);
	emit_letf(e, "timeout", m->timeout > INT32_MAX ? "INT64_C(%" PRId64 ")" : "%" PRId64,
	    m->timeout);
	emit_let(e, "results",
	    m->results != NULL ? arena_printf(e->mem, "&%s_table", m->results->c_name) : "NULL");
	write_throws(e, m);
	emit_let(e, "static", m->interface->kind == AST_CALLBACK ? "static " : "");
	emit(e, "$static$const ridl_method_table $fn$_table = {\n"
		"\t\"$wire$\",\n"
		"\t$id$,\n"
		"\t$flags$,\n"
		"\tRIDL_SHAPE_$shape$,\n"
		"\t$timeout$,\n"
		"\t&$args$_table,\n"
		"\t$results$,\n"
		"\t$throws$,\n"
		"\t$n_throws$,\n"
		"\t$fn$_call_slot,\n"
		"};\n\n");
}

static void
write_calls(emitter *e)
{
	emit(e, "ridl_status\n"
		"$fn$($iface$ *self_$params$$out$)\n"
		"{\n"
		"$build_args$"
		"\treturn ridl_gen_call((ridl_object *)self_, &$fn$_table, NULL, $the_args$, "
		"$the_out$);\n"
		"}\n\n"
		"ridl_status\n"
		"$fn$_timed($iface$ *self_, ridl_duration timeout_$params$$out$)\n"
		"{\n"
		"$build_args$"
		"\treturn ridl_gen_call_timed((ridl_object *)self_, &$fn$_table, timeout_, "
		"$the_args$, "
		"$the_out$);\n"
		"}\n\n"
		"$fn$_future *\n"
		"$fn$_async($iface$ *self_$params$)\n"
		"{\n"
		"$build_args$"
		"\treturn ($fn$_future *)ridl_gen_call_async((ridl_object *)self_, &$fn$_table, "
		"NULL, "
		"$the_args$);\n"
		"}\n\n"
		"ridl_status\n"
		"$fn$_with($iface$ *self_, const ridl_call_options *options_, const $args$ "
		"*args_$out$)\n"
		"{\n"
		"\treturn ridl_gen_call((ridl_object *)self_, &$fn$_table, options_, args_, "
		"$the_out$);\n"
		"}\n\n"
		"$fn$_future *\n"
		"$fn$_async_with($iface$ *self_, const ridl_call_options *options_, const $args$ "
		"*args_)\n"
		"{\n"
		"\treturn ($fn$_future *)ridl_gen_call_async((ridl_object *)self_, &$fn$_table, "
		"options_, "
		"args_);\n"
		"}\n\n");
}

static void
write_future(emitter *e)
{
	emit(e, "ridl_status\n"
		"$fn$_value($fn$_future *future_$out_value$)\n"
		"{\n"
		"\treturn ridl_gen_future_value((ridl_future *)future_, &$fn$_table, "
		"$the_out$);\n"
		"}\n\n"
		"$fn$_future *\n"
		"$fn$_future_of(ridl_future *future_)\n"
		"{\n"
		"\treturn ($fn$_future *)ridl_gen_future_of(future_, &$fn$_table);\n"
		"}\n\n");
}

static void
write_reply(emitter *e, const model_method *m)
{
	bool given = m->shape == MODEL_SHAPE_BODY || m->shape == MODEL_SHAPE_BLOCK;

	if (m->oneway)
		return;
	emit_let(e, "the_results", given ? "results_" : "&results_");
	emit_letf(e, "build_results", given ? "%s%s" : "\tconst %s results_ = { %s };\n\n",
	    given ? "" : m->results->c_name, given ? "" : c_results_init(e->mem, m));
	emit(e, "ridl_status\n"
		"$fn$_reply($fn$_call *call_$reply$)\n"
		"{\n"
		"$build_results$"
		"\treturn ridl_gen_reply((ridl_call *)call_, $the_results$);\n"
		"}\n\n");
}

static void
write_method(emitter *e, const model_method *m)
{
	const emit_mark mark = emit_here(e);

	emit_letf(e, "title", "%s.%s", m->interface->name, m->name);
	emit(e, "/* $title$ */\n\n");
	if (!m->args_are_body)
		tables_message(e, m->args);
	if (m->results != NULL && m->results->is_list)
		tables_message(e, m->results);
	let_method(e, m);
	write_thunk(e, m);
	write_method_table(e, m);
	write_calls(e);
	write_future(e);
	write_reply(e, m);
	emit_release(e, mark);
}

static void
write_methods(emitter *e, const model_interface *iface)
{
	emit_letf(e, "n", "%" PRIu32, iface->by_id.n);
	emit_let(e, "methods",
	    iface->by_id.n > 0 ? arena_printf(e->mem, "%s_methods", iface->c_name) : "NULL");
	if (iface->by_id.n == 0)
		return;
	emit(e,
	    "static const ridl_interface_method $iface$_methods[] = {\n\t/* sorted by id */\n");
	for (size_t i = 0; i < iface->by_id.n; i++) {
		const model_method *m = iface->by_id.at[i];

		emit_let(e, "fn", m->c_name);
		emit_letf(e, "method_id", "0x%08" PRIx32, m->id);
		emit_let(e, "slot",
		    iface->kind == AST_CALLBACK
			? "0"
			: arena_printf(e->mem, "offsetof(%s_ops, %s)", iface->c_name, m->c_slot));
		emit(e, "\t{ $method_id$, $slot$, &$fn$_table },\n");
	}
	emit(e, "};\n\n");
}

static void
write_ancestors(emitter *e, const model_interface *iface)
{
	emit_letf(e, "n_ancestors", "%" PRIu32, iface->ancestors.n);
	emit_let(e, "ancestors",
	    iface->ancestors.n > 0 ? arena_printf(e->mem, "%s_ancestors", iface->c_name)
				   : "NULL");
	if (iface->ancestors.n == 0)
		return;
	emit(e, "static const ridl_interface_table *const $iface$_ancestors[] = {\n");
	for (size_t i = 0; i < iface->ancestors.n; i++) {
		emit_let(e, "parent",
		    ((const model_ancestor *)iface->ancestors.at[i])->interface->c_name);
		emit(e, "\t&$parent$_table,\n");
	}
	emit(e, "};\n\n");
}

static void
write_interface_table(emitter *e, const model_interface *iface)
{
	emit_let(e, "wire", iface->wire_name);
	emit_letf(e, "id", "0x%08" PRIx32, iface->id);
	emit_let(e, "flags",
	    iface->kind == AST_SERVICE    ? "RIDL_INTERFACE_SERVICE"
	    : iface->kind == AST_CALLBACK ? "RIDL_INTERFACE_CALLBACK"
					  : "0");
	write_methods(e, iface);
	write_ancestors(e, iface);
	emit(e, "const ridl_interface_table $iface$_table = { \"$wire$\", $id$, $flags$, $n$, "
		"$methods$, "
		"$ancestors$, $n_ancestors$ };\n\n");
}

static void
write_casts(emitter *e, const model_interface *iface)
{
	for (size_t i = 0; i < iface->ancestors.n; i++) {
		const model_ancestor *a = iface->ancestors.at[i];

		emit_let(e, "cast", a->c_cast);
		emit_let(e, "parent", a->interface->c_name);
		emit(e, "$parent$ *\n"
			"$cast$($iface$ *self_)\n"
			"{\n"
			"\treturn ($parent$ *)self_;\n"
			"}\n\n");
	}
}

/* Calls of an inherited method are its own, on the same object. */
static void
write_inherited(emitter *e, const model_inherited *in)
{
	const model_method *m = in->method;

	emit_let(e, "own", in->c_name);
	emit_let(e, "fn", m->c_name);
	emit_let(e, "parent", m->interface->c_name);
	emit_let(e, "args", m->args->c_name);
	emit_let(e, "params", c_parameters(e->mem, m));
	emit_let(e, "out", c_out(e->mem, m, C_STUB));
	emit_let(e, "passed", c_arguments(e->mem, m));
	if (m->shape == MODEL_SHAPE_NONE)
		emit_let(e, "the_out", "");
	else
		emit_letf(e, "the_out", ", %s", m->c_out);
	emit(e,
	    "ridl_status\n"
	    "$own$($iface$ *self_$params$$out$)\n"
	    "{\n"
	    "\treturn $fn$(($parent$ *)self_$passed$$the_out$);\n"
	    "}\n\n"
	    "ridl_status\n"
	    "$own$_timed($iface$ *self_, ridl_duration timeout_$params$$out$)\n"
	    "{\n"
	    "\treturn $fn$_timed(($parent$ *)self_, timeout_$passed$$the_out$);\n"
	    "}\n\n"
	    "$fn$_future *\n"
	    "$own$_async($iface$ *self_$params$)\n"
	    "{\n"
	    "\treturn $fn$_async(($parent$ *)self_$passed$);\n"
	    "}\n\n"
	    "ridl_status\n"
	    "$own$_with($iface$ *self_, const ridl_call_options *options_, const $args$ "
	    "*args_$out$)\n"
	    "{\n"
	    "\treturn $fn$_with(($parent$ *)self_, options_, args_$the_out$);\n"
	    "}\n\n"
	    "$fn$_future *\n"
	    "$own$_async_with($iface$ *self_, const ridl_call_options *options_, const $args$ "
	    "*args_)\n"
	    "{\n"
	    "\treturn $fn$_async_with(($parent$ *)self_, options_, args_);\n"
	    "}\n\n");
}

static void
write_callback_new(emitter *e, const model_interface *iface)
{
	const model_method *m = iface->methods.at[0];

	emit_let(e, "fn", m->c_name);
	emit_let(e, "returns", m->oneway ? "void" : "ridl_status");
	emit_let(e, "params", c_parameters(e->mem, m));
	emit_let(e, "out", c_out(e->mem, m, C_HANDLER));
	emit(e, "$iface$ *\n"
		"$iface$_new($returns$ (*fn_)(void *self_, $fn$_call *call_$params$$out$), void "
		"*self_, "
		"void (*released_)(void *self_))\n"
		"{\n"
		"\treturn ($iface$ *)ridl_gen_callback_new(&$iface$_table, (ridl_slot)fn_, "
		"self_, released_);\n"
		"}\n\n");
}

static void
write_new(emitter *e)
{
	emit(e, "$iface$ *\n"
		"$iface$_new(const $iface$_ops *ops_, void *self_)\n"
		"{\n"
		"\treturn ($iface$ *)ridl_gen_object_new(&$iface$_table, ops_, "
		"sizeof($iface$_ops), self_);\n"
		"}\n\n");
}

static void
write_handle(emitter *e, const model_interface *iface)
{
	if (iface->kind == AST_SERVICE)
		emit(e, "$iface$ *\n"
			"$iface$_at(ridl_conn *conn_)\n"
			"{\n"
			"\treturn ($iface$ *)ridl_gen_object_at(conn_, &$iface$_table);\n"
			"}\n\n");
	if (iface->kind == AST_CALLBACK)
		write_callback_new(e, iface);
	else
		write_new(e);
	emit(e, "$iface$ *\n"
		"$iface$_ref($iface$ *self_)\n"
		"{\n"
		"\treturn ($iface$ *)ridl_object_ref((ridl_object *)self_);\n"
		"}\n\n"
		"void\n"
		"$iface$_unref($iface$ *self_)\n"
		"{\n"
		"\tridl_object_unref((ridl_object *)self_);\n"
		"}\n\n"
		"$iface$ *\n"
		"$iface$_from(ridl_object *object_)\n"
		"{\n"
		"\treturn ($iface$ *)ridl_gen_object_from(object_, &$iface$_table);\n"
		"}\n\n");
}

void
stubs_interface(emitter *e, const model_interface *iface)
{
	emit_let(e, "iface", iface->c_name);
	for (size_t i = 0; i < iface->methods.n; i++)
		write_method(e, iface->methods.at[i]);
	emit_letf(e, "title", "%s %s", ast_kind_word(iface->kind), iface->name);
	emit(e, "/* $title$ */\n\n");
	write_interface_table(e, iface);
	write_handle(e, iface);
	write_casts(e, iface);
	for (size_t i = 0; i < iface->inherited.n; i++)
		write_inherited(e, iface->inherited.at[i]);
}
