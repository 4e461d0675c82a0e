/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>
#include <support/emit.h>

/* Where what went out went. */
typedef struct heap {
	char text[2 << 20];
	size_t len;
	size_t calls;
} heap;

static void
add_to_heap(void *to, const char *text, size_t len)
{
	heap *h = to;

	assert_true(h->len + len <= sizeof h->text);
	memcpy(h->text + h->len, text, len);
	h->len += len;
	h->calls++;
}

static jmp_buf no_memory;
static arena mem;
static heap heard;

static void
begin(emitter *e)
{
	heard.len = 0;
	emit_init(e, &mem, add_to_heap, &heard);
}

static const char *
written(emitter *e)
{
	emit_finish(e);
	add_to_heap(&heard, "", 1);
	return heard.text;
}

static int
open_arena(void **state)
{
	(void)state;
	arena_init(&mem, &no_memory);
	return 0;
}

static int
close_arena(void **state)
{
	(void)state;
	arena_done(&mem);
	return 0;
}

static void
holes_are_filled_by_name(void **state)
{
	emitter e;

	(void)state;
	begin(&e);
	emit_let(&e, "fn", "kv_get");
	emit_letf(&e, "n", "%d", 5);
	emit(&e, "$fn$($n$, $n$);\n");
	assert_string_equal(written(&e), "kv_get(5, 5);\n");
}

static void
the_latest_value_counts_until_it_is_released(void **state)
{
	emitter e;
	emit_mark mark;

	(void)state;
	begin(&e);
	emit_let(&e, "x", "outer");
	mark = emit_here(&e);
	emit_let(&e, "x", "inner");
	emit(&e, "$x$ ");
	emit_release(&e, mark);
	emit(&e, "$x$\n");
	assert_string_equal(written(&e), "inner outer\n");
}

static void
values_are_not_templates(void **state)
{
	emitter e;

	(void)state;
	begin(&e);
	emit_let(&e, "x", "$y$");
	emit(&e, "$x$");
	emit_raw(&e, "$z$");
	assert_string_equal(written(&e), "$y$$z$");
}

/* A prototype with that many parameters. */
static void
emit_prototype(emitter *e, const char *margin, const char *between, int n)
{
	emit_raw(e, margin);
	emit_raw(e, "f(");
	for (int i = 0; i < n; i++)
		emit_raw(e, i > 0 ? arena_printf(e->mem, ", %s", between) : between);
	emit_raw(e, ");\n");
}

static size_t
longest_line(const char *text)
{
	size_t longest = 0;

	for (; *text != '\0'; text += strcspn(text, "\n") + 1)
		if (strcspn(text, "\n") > longest)
			longest = strcspn(text, "\n");
	return longest;
}

static void
long_lines_are_broken_at_commas(void **state)
{
	emitter e;
	const char *text;

	(void)state;
	begin(&e);
	emit_prototype(&e, "\t", "uint32_t number", 20);
	text = written(&e);
	assert_true(longest_line(text) < 98);
	assert_non_null(strstr(text, ",\n\t    uint32_t number"));
	assert_null(strstr(text, " \n"));
}

static void
strings_and_comments_are_not_broken(void **state)
{
	emitter e;

	(void)state;
	begin(&e);
	emit_prototype(&e, "",
	    "\"one, two, three, four, five, six, seven, eight, nine, ten, "
	    "eleven, twelve, thirteen, fourteen, fifteen\"",
	    1);
	assert_null(strstr(strchr(written(&e), '"'), ",\n"));
	begin(&e);
	emit_prototype(&e, " * ", "words", 40);
	assert_null(strstr(written(&e), ",\n"));
}

static void
what_offsetof_says_is_not_broken(void **state)
{
	emitter e;

	(void)state;
	begin(&e);
	emit_prototype(&e, "\tlong_prefix_", "offsetof(a_type, a_member_with_a_name)", 2);
	assert_non_null(strstr(written(&e), "),\n\t    offsetof(a_type, a_member_with_a_name)"));
}

static void
lines_without_a_place_to_break_are_broken_at_the_next(void **state)
{
	const char *name =
	    "a_name_that_is_longer_than_a_line_may_be_a_name_that_is_longer_than_a_line_"
	    "may_be_a_name_that_is_longer_than_a_line_may_be";
	emitter e;

	(void)state;
	begin(&e);
	emit_raw(&e, arena_printf(&mem, "{ %s, 1, 2 }\n", name));
	assert_string_equal(written(&e), arena_printf(&mem, "{ %s,\n    1, 2 }\n", name));
}

/* What stood behind it before says nothing. */
static void
a_comma_at_the_end_is_no_place_to_break(void **state)
{
	const char *name = "a_name_that_is_longer_than_a_line_may_be_a_name_that_is_longer_than_"
			   "a_line_may_be_a_name_that_is_longer_than_a_line_may_be";
	emitter e;

	(void)state;
	begin(&e);
	emit_raw(&e, arena_printf(&mem, "%s, b", name));
	e.len -= strlen(" b");
	emit_raw(&e, "\n");
	assert_string_equal(written(&e), arena_printf(&mem, "%s,\n", name));
}

static void
lines_of_a_macro_go_on_with_a_backslash(void **state)
{
	emitter e;

	(void)state;
	begin(&e);
	emit(&e, "#define X \\\n");
	emit_prototype(&e, "\t", "number", 20);
	assert_non_null(strstr(written(&e), ", \\\n\t    number"));
}

static void
large_output_goes_out_in_pieces(void **state)
{
	static heap whole;
	emitter e, line_by_line;

	(void)state;
	begin(&line_by_line);
	emit_init(&e, &mem, add_to_heap, &whole);
	for (int i = 0; i < 10000; i++) {
		const emit_mark mark = emit_here(&e);
		const char *line = arena_printf(&mem, "%d, %s, %s, %s, %s\n", i,
		    "something that is long enough", "to be broken", "into two or three",
		    "of which each is as wide as it may be");

		emit_raw(&e, line);
		emit_raw(&line_by_line, line);
		emit_finish(&line_by_line);
		emit_release(&e, mark);
	}
	emit_finish(&e);
	assert_true(whole.calls > 2);
	assert_int_equal(whole.len, heard.len);
	assert_memory_equal(whole.text, heard.text, heard.len);
}

static void
any_bytes_can_be_quoted(void **state)
{
	(void)state;
	assert_string_equal(emit_quoted(&mem, "a\"b\\\n\t", 6), "\"a\\\"b\\\\\\n\\t\"");
	assert_string_equal(emit_quoted(&mem,
				"\x01"
				"1",
				2),
	    "\"\\0011\"");
	assert_string_equal(emit_quoted(&mem, "\xc3\xa4", 2), "\"\\303\\244\"");
	assert_string_equal(emit_quoted(&mem,
				"?"
				"?/",
				3),
	    "\"\\?\\?/\"");
	assert_string_equal(emit_quoted(&mem, "", 0), "\"\"");
}

static void
no_comment_ends_early(void **state)
{
	(void)state;
	assert_null(strstr(emit_comment_text(&mem, "a */ b **/ c /* d */*/"), "*/"));
	assert_null(strstr(emit_comment_text(&mem, "/*/*/"), "/*"));
	assert_string_equal(emit_comment_text(&mem, "as it is"), "as it is");
	assert_string_equal(emit_comment_text(&mem, ""), "");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(holes_are_filled_by_name),
		cmocka_unit_test(the_latest_value_counts_until_it_is_released),
		cmocka_unit_test(values_are_not_templates),
		cmocka_unit_test(long_lines_are_broken_at_commas),
		cmocka_unit_test(strings_and_comments_are_not_broken),
		cmocka_unit_test(what_offsetof_says_is_not_broken),
		cmocka_unit_test(lines_without_a_place_to_break_are_broken_at_the_next),
		cmocka_unit_test(a_comma_at_the_end_is_no_place_to_break),
		cmocka_unit_test(lines_of_a_macro_go_on_with_a_backslash),
		cmocka_unit_test(large_output_goes_out_in_pieces),
		cmocka_unit_test(any_bytes_can_be_quoted),
		cmocka_unit_test(no_comment_ends_early),
	};

	return cmocka_run_group_tests(tests, open_arena, close_arena);
}
