/* SPDX-License-Identifier: MIT */
#include <backend/c_text.h>

#include <string.h>

static void
comment_lines(emitter *e, const char *margin, const char *doc)
{
	const char *text = emit_comment_text(e->mem, doc);

	while (text != NULL) {
		const char *end = strchr(text, '\n');
		size_t len = end != NULL ? (size_t)(end - text) : strlen(text);

		emit_raw(e, arena_printf(e->mem, len > 0 ? "%s * %.*s\n" : "%s *\n", margin,
				(int)len, text));
		text = end != NULL ? end + 1 : NULL;
	}
}

void
c_comment(emitter *e, const char *title, const char *doc)
{
	if (doc == NULL) {
		emit_raw(e, arena_printf(e->mem, "/* %s */\n", title));
		return;
	}
	emit_raw(e, arena_printf(e->mem, "/*\n * %s\n *\n", title));
	comment_lines(e, "", doc);
	emit_raw(e, " */\n");
}

void
c_member_comment(emitter *e, const char *doc)
{
	if (doc == NULL)
		return;
	if (strchr(doc, '\n') == NULL) {
		emit_raw(e, arena_printf(e->mem, "\t/* %s */\n", emit_comment_text(e->mem, doc)));
		return;
	}
	emit_raw(e, "\t/*\n");
	comment_lines(e, "\t", doc);
	emit_raw(e, "\t */\n");
}

const char *
c_interface_word(const model_interface *iface)
{
	return iface->kind == AST_SERVICE    ? "service"
	       : iface->kind == AST_CALLBACK ? "callback"
					     : "interface";
}
