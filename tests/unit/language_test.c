/* SPDX-License-Identifier: MIT */
/* What the language promises and ridlc and the codec keep together: closed types, versions. */
#include "language.ridl.h"

#include <ridl/gen.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void
expect_invalid(const lang_holder *h, const char *place)
{
	uint8_t buf[100];
	size_t len;

	assert_int_equal(lang_holder_encode(h, buf, sizeof buf, &len), RIDL_E_INVALID);
	assert_non_null(strstr(ridl_last_error()->message, place));
}

static void
expect_malformed(const char *bytes, size_t len, const char *place)
{
	lang_holder *h;

	assert_int_equal(lang_holder_decode(bytes, len, NULL, &h), RIDL_E_MALFORMED);
	assert_null(h);
	assert_non_null(strstr(ridl_last_error()->message, place));
}

static void
expect_same(const lang_holder *h)
{
	uint8_t buf[100];
	lang_holder *got;
	size_t len;

	assert_int_equal(lang_holder_encode(h, buf, sizeof buf, &len), RIDL_OK);
	assert_int_equal(lang_holder_decode(buf, len, NULL, &got), RIDL_OK);
	assert_true(lang_holder_equal(h, got));
	ridl_free(got);
}

#define REFUSED(bytes, place) expect_malformed(bytes, sizeof(bytes) - 1, place)

static void
closed_flags_have_no_other_bits(void **state)
{
	static const lang_perm good[] = { 0, LANG_PERM_READ | LANG_PERM_WRITE };
	static const lang_perm bad[] = { LANG_PERM_READ, 2 };

	(void)state;
	expect_same(&(lang_holder){ .perm = LANG_PERM_READ | LANG_PERM_WRITE,
	    .has_wide = 1,
	    .wide = LANG_WIDE_HIGH | LANG_WIDE_LOW,
	    .n_perms = 2,
	    .perms = good });
	expect_invalid(&(lang_holder){ .perm = 2 }, "perm");
	expect_invalid(&(lang_holder){ .has_wide = 1, .wide = LANG_WIDE_HIGH | 2 }, "wide");
	expect_invalid(&(lang_holder){ .n_perms = 2, .perms = bad }, "perms");
	REFUSED("\x08\x02", "perm");
	REFUSED("\x10\x03", "wide");
	REFUSED("\x1a\x02\x01\x08", "perms");
}

static void
a_closed_union_has_no_other_members(void **state)
{
	ProtobufCMessageUnknownField field = { 9, PROTOBUF_C_WIRE_TYPE_VARINT, 1,
		(uint8_t *)"\x01" };
	lang_choice choice = { .choice_case = LANG_CHOICE_TEXT, .text = "x" };
	lang_wider wider = { .wider_case = LANG_WIDER_TRUTH, .truth = 1 };
	const lang_wider_holder newer = { .choice = &wider };
	uint8_t buf[100];
	size_t len;

	(void)state;
	expect_same(&(lang_holder){ .choice = &choice });
	choice.choice_case = LANG_CHOICE_NOT_SET;
	expect_same(&(lang_holder){ .choice = &choice });
	choice.choice_case = (lang_choice_case)3;
	expect_invalid(&(lang_holder){ .choice = &choice }, "choice");
	choice = (lang_choice){ .base = { NULL, 1, &field } };
	expect_invalid(&(lang_holder){ .choice = &choice }, "choice");

	assert_int_equal(lang_wider_holder_encode(&newer, buf, sizeof buf, &len), RIDL_OK);
	expect_malformed((char *)buf, len, "choice");
	REFUSED("\x22\x02\x48\x01", "choice");
}

static ridl_status
grown(void *self, lang_versions_grown_call *call, const char *text,
    lang_versions_grown_results *out)
{
	(void)self;
	out->text = text;
	out->had_extra = call->args->has_extra;
	out->more = call->args->times;
	return RIDL_OK;
}

static ridl_status
only_later(void *self, lang_versions_only_later_call *call)
{
	(void)self;
	return call->args->has_x ? RIDL_E_DENIED : RIDL_OK;
}

/* The flat call has stayed what it was; what came later is there for who asks for it. */
static void
later_parameters_are_in_the_list_alone(void **state)
{
	static const lang_versions_ops ops = { .grown = grown, .only_later = only_later };
	const lang_versions_grown_args args = {
		.text = "b", .has_times = 1, .times = 7, .has_extra = 1, .extra = 0
	};
	const lang_versions_only_later_args later = { .has_x = 1 };
	lang_versions *v = lang_versions_new(&ops, NULL);
	lang_versions_grown_results *out;

	(void)state;
	assert_int_equal(lang_versions_grown(v, "a", &out), RIDL_OK);
	assert_string_equal(out->text, "a");
	assert_int_equal(out->more, 2);
	assert_false(out->had_extra);
	ridl_free(out);
	assert_int_equal(lang_versions_grown_with(v, NULL, &args, &out), RIDL_OK);
	assert_int_equal(out->more, 7);
	assert_true(out->had_extra);
	ridl_free(out);
	assert_int_equal(lang_versions_only_later(v), RIDL_OK);
	assert_int_equal(lang_versions_only_later_with(v, NULL, &later), RIDL_E_DENIED);
	lang_versions_unref(v);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(closed_flags_have_no_other_bits),
		cmocka_unit_test(a_closed_union_has_no_other_members),
		cmocka_unit_test(later_parameters_are_in_the_list_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
