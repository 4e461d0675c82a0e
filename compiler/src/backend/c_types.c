/* SPDX-License-Identifier: MIT */
#include <backend/c_types.h>

#include <backend/c_text.h>
#include <string.h>
#include <support/text.h>

static const char *
scalar_type(scalar s)
{
	static const char *const types[SCALAR_COUNT] = {
		[SCALAR_INT32] = "int32_t",
		[SCALAR_INT64] = "int64_t",
		[SCALAR_UINT32] = "uint32_t",
		[SCALAR_UINT64] = "uint64_t",
		[SCALAR_SINT32] = "int32_t",
		[SCALAR_SINT64] = "int64_t",
		[SCALAR_FIXED32] = "uint32_t",
		[SCALAR_FIXED64] = "uint64_t",
		[SCALAR_SFIXED32] = "int32_t",
		[SCALAR_SFIXED64] = "int64_t",
		[SCALAR_FLOAT] = "float",
		[SCALAR_DOUBLE] = "double",
		[SCALAR_BOOL] = "ridl_bool",
		[SCALAR_STRING] = "const char *",
		[SCALAR_BYTES] = "ridl_bytes",
	};

	return types[s];
}

const char *
c_value_type(const model_field *f)
{
	switch (f->kind) {
	case MODEL_SCALAR:
		return f->flags != NULL ? f->flags->c_name : scalar_type(f->scalar);
	case MODEL_ENUM:
		return f->enumeration->c_name;
	case MODEL_MESSAGE:
		return f->message->c_name;
	case MODEL_OBJECT:
		return f->interface->c_name;
	}
	return NULL;
}

bool
c_is_number(const model_field *f)
{
	return f->kind == MODEL_ENUM || (f->kind == MODEL_SCALAR && f->scalar != SCALAR_STRING &&
					    f->scalar != SCALAR_BYTES);
}

bool
c_has_flag(const model_field *f)
{
	return f->label == MODEL_OPTIONAL && (c_is_number(f) || f->scalar == SCALAR_BYTES);
}

static bool
is_pointer(const model_field *f)
{
	return f->kind == MODEL_MESSAGE || f->kind == MODEL_OBJECT;
}

/* "const T *x" or "T *const *x": a pointer to the first of many. */
static const char *
many(arena *mem, const model_field *f, const char *name)
{
	const char *type = c_value_type(f);

	if (is_pointer(f))
		return arena_printf(mem, "%s *const *%s", type, name);
	if (f->scalar == SCALAR_STRING)
		return arena_printf(mem, "const char *const *%s", name);
	return arena_printf(mem, "const %s *%s", type, name);
}

/* "T x", "T *x". */
static const char *
one(arena *mem, const model_field *f, const char *name)
{
	const char *type = c_value_type(f);
	bool ends_in_star = type[strlen(type) - 1] == '*';
	const char *between = is_pointer(f) ? " *" : ends_in_star || name[0] == '\0' ? "" : " ";

	return arena_printf(mem, "%s%s%s", type, between, name);
}

const char *
c_members(arena *mem, const model_field *f)
{
	const char *old = c_deprecated(mem, f->attrs);

	if (f->label == MODEL_MANY)
		return arena_printf(mem, "\tsize_t n_%s%s;\n\t%s%s;\n", f->c_name, old,
		    many(mem, f, f->c_name), old);
	if (c_has_flag(f))
		return arena_printf(mem, "\tridl_bool has_%s%s;\n\t%s%s;\n", f->c_name, old,
		    one(mem, f, f->c_name), old);
	return arena_printf(mem, "\t%s%s;\n", one(mem, f, f->c_name), old);
}

static const char *
init_field(arena *mem, const model_field *f)
{
	const char *value = f->scalar == SCALAR_BYTES ? "{ 0, NULL }" : "0";

	if (f->label == MODEL_MANY)
		return ", 0, NULL";
	if (is_pointer(f))
		return ", NULL";
	if (f->scalar == SCALAR_STRING)
		return f->label == MODEL_ONE ? ", protobuf_c_empty_string" : ", NULL";
	if (f->kind == MODEL_ENUM) /* C++ takes no number for an enum */
		for (size_t i = 0; i < f->enumeration->values.n; i++) {
			const model_enum_value *v = f->enumeration->values.at[i];

			if (v->number == 0)
				value = v->c_name;
		}
	return arena_printf(mem, c_has_flag(f) ? ", 0, %s" : ", %s", value);
}

static const char *
init_default(arena *mem, const model_field *f)
{
	const constant *value = f->default_value;
	const char *text = c_literal(mem, value);

	if (f->default_name != NULL)
		text = f->default_name->c_name;
	else if (f->scalar == SCALAR_BYTES)
		text = arena_printf(mem, "{ %zu, (const uint8_t *)%s }", value->len, text);
	return arena_printf(mem, c_has_flag(f) ? ", 0, %s" : ", %s", text);
}

/* A union is told to be empty once, through its first arm. */
static const char *
init_member_of(arena *mem, const model_field *f, c_emptiness what)
{
	const char *init = what == C_RECEIVED && f->default_value != NULL ? init_default(mem, f)
									  : init_field(mem, f);

	if (f->in_union == NULL)
		return init;
	if (f->in_union->arms.at[0] != f)
		return "";
	return arena_printf(mem, ", %s, { %s }", f->in_union->c_not_set, init + 2);
}

const char *
c_init(arena *mem, const model_message *m, c_emptiness what)
{
	vec inits = { 0 };

	for (size_t i = 0; i < m->fields.n; i++)
		text_add(mem, &inits, init_member_of(mem, m->fields.at[i], what));
	return text_join(mem, &inits, "");
}

/* Without a name it is a type. */
static const char *
parameter(arena *mem, const model_field *f, const char *name)
{
	if (f->label == MODEL_MANY)
		return arena_printf(mem, ", %s, size_t%s%s", many(mem, f, name),
		    name[0] != '\0' ? " n_" : "", name);
	if (f->kind == MODEL_MESSAGE)
		return arena_printf(mem, ", const %s", one(mem, f, name));
	/* Where absent means a default, a caller names a value; who does not uses _with(). */
	if (c_has_flag(f) && f->default_value == NULL)
		return arena_printf(mem, ", const %s *%s", c_value_type(f), name);
	return arena_printf(mem, ", %s", one(mem, f, name));
}

const char *
c_parameters(arena *mem, const model_method *m)
{
	vec list = { 0 };

	if (m->args_are_body)
		return arena_printf(mem, ", const %s *request_", m->args->c_name);
	for (size_t i = 0; i < m->args->fields.n; i++) {
		const model_field *f = m->args->fields.at[i];

		if (!f->only_in_list)
			text_add(mem, &list, parameter(mem, f, f->c_param));
	}
	return text_join(mem, &list, "");
}

const char *
c_arguments(arena *mem, const model_method *m)
{
	vec list = { 0 };

	if (m->args_are_body)
		return ", request_";
	for (size_t i = 0; i < m->args->fields.n; i++) {
		const model_field *f = m->args->fields.at[i];
		const char *x = f->c_param;

		if (f->only_in_list)
			continue;
		text_add(mem, &list,
		    f->label == MODEL_MANY ? arena_printf(mem, ", %s, n_%s", x, x)
					   : arena_printf(mem, ", %s", x));
	}
	return text_join(mem, &list, "");
}

/* The initialiser of a member from a parameter of that name. */
static const char *
init_member(arena *mem, const model_field *f, const char *x)
{
	const char *name = f->c_name;

	if (f->label == MODEL_MANY)
		return arena_printf(mem, ".n_%s = n_%s, .%s = %s", name, x, name, x);
	if (f->kind == MODEL_MESSAGE)
		return arena_printf(mem, ".%s = (%s *)%s", name, f->message->c_name, x);
	if (f->default_value != NULL && c_has_flag(f))
		return arena_printf(mem, ".has_%s = 1, .%s = %s", name, name, x);
	if (f->default_value != NULL) /* a string, which is absent if it is NULL */
		return arena_printf(mem, ".%s = %s != NULL ? %s : \"\"", name, x, x);
	if (f->label == MODEL_OPTIONAL && f->scalar == SCALAR_BYTES)
		return arena_printf(mem,
		    ".has_%s = %s != NULL, .%s = %s != NULL ? *%s : (ridl_bytes){ 0, NULL }",
		    name, x, name, x, x);
	if (c_has_flag(f))
		return arena_printf(mem, ".has_%s = %s != NULL, .%s = %s != NULL ? *%s : (%s)0",
		    name, x, name, x, x, c_value_type(f));
	return arena_printf(mem, ".%s = %s", name, x);
}

const char *
c_args_init(arena *mem, const model_method *m)
{
	vec inits = { 0 };

	for (size_t i = 0; i < m->args->fields.n; i++) {
		const model_field *f = m->args->fields.at[i];

		if (!f->only_in_list)
			text_add(mem, &inits, init_member(mem, f, f->c_param));
	}
	return inits.n > 0 ? text_join(mem, &inits, ", ") : ".base = { NULL, 0, NULL }";
}

const char *
c_results_init(arena *mem, const model_method *m)
{
	if (m->result == NULL)
		return ".base = { NULL, 0, NULL }";
	return init_member(mem, m->result, m->result->c_param);
}

static const char *
passed(arena *mem, const model_field *f)
{
	const char *name = f->c_name;

	if (f->label == MODEL_MANY)
		return arena_printf(mem, ", args_->%s, args_->n_%s", name, name);
	if (c_has_flag(f) && f->default_value == NULL)
		return arena_printf(mem, ", args_->has_%s ? &args_->%s : NULL", name, name);
	return arena_printf(mem, ", args_->%s", name);
}

const char *
c_args_passed(arena *mem, const model_method *m)
{
	vec list = { 0 };

	if (m->args_are_body)
		return ", args_";
	for (size_t i = 0; i < m->args->fields.n; i++) {
		const model_field *f = m->args->fields.at[i];

		if (!f->only_in_list)
			text_add(mem, &list, passed(mem, f));
	}
	return text_join(mem, &list, "");
}

/* The type that the shape is about, without const and stars. */
static const char *
shape_type(const model_method *m)
{
	switch (m->shape) {
	case MODEL_SHAPE_NONE:
		return NULL;
	case MODEL_SHAPE_STRING:
		return "char";
	case MODEL_SHAPE_BODY:
	case MODEL_SHAPE_BLOCK:
		return m->results->c_name;
	default:
		return c_value_type(m->result);
	}
}

/* ", T **name": how it is written around that type. */
static const char *
out_parameter(arena *mem, const model_method *m, c_owner owner, const char *name)
{
	static const char *const forms[][3] = {
		[MODEL_SHAPE_NONE] = { "", "", "" },
		[MODEL_SHAPE_SCALAR] = { ", %s *%s", ", %s *%s", ", %s *%s" },
		[MODEL_SHAPE_STRING] = { ", %s **%s", ", const %s **%s", ", const %s **%s" },
		[MODEL_SHAPE_BYTES] = { ", %s *%s", ", %s *%s", ", %s *%s" },
		[MODEL_SHAPE_MESSAGE] = { ", %s **%s", ", const %s **%s", ", %s *%s" },
		[MODEL_SHAPE_BODY] = { ", %s **%s", ", const %s **%s", ", %s *%s" },
		[MODEL_SHAPE_OBJECT] = { ", %s **%s", ", %s **%s", ", %s **%s" },
		[MODEL_SHAPE_BLOCK] = { ", %s **%s", ", const %s **%s", ", %s *%s" },
	};

	return arena_printf(mem, forms[m->shape][owner], shape_type(m), name);
}

const char *
c_out(arena *mem, const model_method *m, c_owner owner)
{
	return out_parameter(mem, m, owner, m->c_out);
}

const char *
c_handler_types(arena *mem, const model_method *m)
{
	vec list = { 0 };

	if (m->args_are_body)
		text_add(mem, &list, arena_printf(mem, ", const %s *", m->args->c_name));
	for (size_t i = 0; !m->args_are_body && i < m->args->fields.n; i++) {
		const model_field *f = m->args->fields.at[i];

		if (!f->only_in_list)
			text_add(mem, &list, parameter(mem, f, ""));
	}
	text_add(mem, &list, out_parameter(mem, m, C_HANDLER, ""));
	return text_join(mem, &list, "");
}

const char *
c_reply_parameter(arena *mem, const model_method *m)
{
	switch (m->shape) {
	case MODEL_SHAPE_NONE:
		return "";
	case MODEL_SHAPE_BODY:
	case MODEL_SHAPE_BLOCK:
		return arena_printf(mem, ", const %s *results_", m->results->c_name);
	default:
		return parameter(mem, m->result, m->result->c_param);
	}
}
