/* SPDX-License-Identifier: MIT */
#include <backend/source_file.h>

#include <backend/c_text.h>
#include <backend/stubs.h>
#include <backend/tables.h>
#include <string.h>

static void
write_codec(emitter *e)
{
	emit(e,
	    "ridl_status\n"
	    "$msg$_encode(const $msg$ *message_, void *buf_, size_t size_, size_t *out_len_)\n"
	    "{\n"
	    "\treturn ridl_gen_encode(&$msg$_table, message_, buf_, size_, out_len_);\n"
	    "}\n\n"
	    "ridl_status\n"
	    "$msg$_decode(const void *data_, size_t len_, ridl_arena *mem_, $msg$ **out_)\n"
	    "{\n"
	    "\treturn ridl_gen_decode(&$msg$_table, data_, len_, mem_, out_);\n"
	    "}\n\n"
	    "void\n"
	    "$msg$_print(const $msg$ *message_, FILE *file_)\n"
	    "{\n"
	    "\tridl_gen_print(&$msg$_table, message_, file_);\n"
	    "}\n\n"
	    "bool\n"
	    "$msg$_equal(const $msg$ *a_, const $msg$ *b_)\n"
	    "{\n"
	    "\treturn ridl_gen_equal(&$msg$_table, a_, b_);\n"
	    "}\n\n"
	    "$msg$ *\n"
	    "$msg$_copy(const $msg$ *message_)\n"
	    "{\n"
	    "\treturn ridl_gen_copy(&$msg$_table, message_);\n"
	    "}\n\n");
}

static void
write_message(emitter *e, const model_message *m, const char *word)
{
	emit_letf(e, "title", "%s %s", word, m->name);
	emit(e, "/* $title$ */\n\n");
	tables_message(e, m);
	emit_let(e, "msg", m->c_name);
	write_codec(e);
}

static void
write_error(emitter *e, const model_error *error)
{
	write_message(e, error->detail, "error");
	emit_let(e, "wire", error->wire_name);
	emit_let(e, "status", error->c_status);
	emit(e, "const ridl_error_table $msg$_error_table = { \"$wire$\", $status$, &$msg$_table "
		"};\n\n"
		"ridl_status\n"
		"$msg$_throw(ridl_call *call_, const $msg$ *detail_)\n"
		"{\n"
		"\treturn ridl_gen_throw(call_, &$msg$_error_table, detail_);\n"
		"}\n\n"
		"const $msg$ *\n"
		"$msg$_detail(const ridl_error *error_)\n"
		"{\n"
		"\treturn ridl_gen_error_detail(error_, &$msg$_error_table);\n"
		"}\n\n");
}

static void
write_item(emitter *e, const model_item *item)
{
	const emit_mark mark = emit_here(e);

	/* Flags are numbers to everybody but C's readers. */
	if (item->enumeration != NULL && item->enumeration->flags == SCALAR_NONE)
		tables_enum(e, item->enumeration);
	if (item->message != NULL)
		write_message(e, item->message, "struct");
	if (item->error != NULL)
		write_error(e, item->error);
	if (item->interface != NULL)
		stubs_interface(e, item->interface);
	emit_release(e, mark);
}

void
source_file_write(emitter *e, const model_file *file)
{
	const char *slash = strrchr(file->name, '/');

	emit_let(e, "origin", file->origin);
	emit_let(e, "file", slash != NULL ? slash + 1 : file->name);
	emit(e, "/*\n"
		" * Made by ridlc from $origin$; do not edit.\n"
		" */\n"
		"#define RIDL_DEPRECATED(why) /* what is made here may be used here */\n"
		"#include \"$file$.h\"\n\n"
		"#include <ridl/gen.h>\n\n");
	for (size_t i = 0; i < file->items.n; i++)
		write_item(e, file->items.at[i]);
	/* The last declaration's empty line. */
	e->len--;
	e->line--;
}
