/* SPDX-License-Identifier: MIT */
/*
 * What docs/language.md says of methods and their types, over a connection: features.ridl. How the
 * service is called from before it was renamed and bounded, before/features_before.ridl tells.
 */
#include "support.h"

#include "features.ridl.h"
#include "features_before.ridl.h"

static ridl_status
refuse(void *self, feat_features_refuse_call *call, const char *why)
{
	const feat_refused refused = { .why = why };
	const test_parts_lost lost = { .what = "the way" };

	(void)self;
	return why[0] != '\0' ? feat_refused_throw(&call->call, &refused)
			      : test_parts_lost_throw(&call->call, &lost);
}

static ridl_status
listen_to(void *self, feat_features_listen_call *call, feat_listener *listener, uint32_t n,
    uint32_t *twice)
{
	(void)self;
	(void)call;
	return feat_listener_heard(listener, n, twice);
}

static ridl_status
bounded(void *self, feat_features_bounded_call *call, const char *name, const uint32_t *few,
    size_t n_few, ridl_bytes exact, int32_t level, uint32_t *sum)
{
	(void)self;
	(void)call;
	*sum = (uint32_t)(strlen(name) + n_few + exact.len) + (uint32_t)level;
	for (size_t i = 0; i < n_few; i++)
		*sum += few[i];
	return RIDL_OK;
}

static ridl_status
paint(void *self, feat_features_paint_call *call, feat_colour colour, feat_colour *painted)
{
	(void)self;
	(void)call;
	*painted = colour;
	return RIDL_OK;
}

static ridl_status
permit(void *self, feat_features_permit_call *call, feat_perm perm, feat_perm *permitted)
{
	(void)self;
	(void)call;
	*permitted = perm;
	return RIDL_OK;
}

static ridl_status
bodied(void *self, feat_features_bodied_call *call, const feat_phrase *request, feat_phrase *out)
{
	(void)self;
	(void)call;
	out->text = request->text;
	return RIDL_OK;
}

static ridl_status
hurry(void *self, feat_features_hurry_call *call, int64_t *ns)
{
	(void)self;
	*ns = ridl_call_remaining(&call->call);
	return RIDL_OK;
}

static ridl_status
leisure(void *self, feat_features_leisure_call *call, int64_t *ns)
{
	(void)self;
	*ns = ridl_call_remaining(&call->call);
	return RIDL_OK;
}

static ridl_status
time_of(void *self, feat_features_time_of_call *call, feat_left *left, int64_t *ns)
{
	(void)self;
	(void)call;
	return feat_left_invoke(left, ns);
}

static ridl_status
tell(void *self, feat_features_tell_call *call, const char *who, feat_mode mode, int32_t level,
    ridl_bool truth, double real, const char **told)
{
	char text[100];

	(void)self;
	snprintf(text, sizeof text, "%s %d %d %d %.2f", who, (int)mode, (int)level, truth, real);
	*told = ridl_call_strdup(&call->call, text);
	return *told != NULL ? RIDL_OK : RIDL_E_NO_MEMORY;
}

static ridl_status
swap(void *self, feat_features_swap_call *call, const test_parts_pair *request,
    test_parts_pair *out)
{
	(void)self;
	(void)call;
	out->left = request->right;
	out->right = request->left;
	out->best =
	    request->best == TEST_PARTS_SIDE_LEFT ? TEST_PARTS_SIDE_RIGHT : TEST_PARTS_SIDE_LEFT;
	return RIDL_OK;
}

static ridl_status
invert(void *self, feat_features_invert_call *call,
    feat_features_invert_args_numbers_entry *const *numbers, size_t n_numbers,
    feat_features_invert_results *out)
{
	feat_features_invert_results_names_entry **names;

	(void)self;
	names = ridl_call_alloc(&call->call, n_numbers * sizeof *names);
	for (size_t i = 0; i < n_numbers; i++) {
		names[i] = ridl_call_alloc(&call->call, sizeof *names[i]);
		names[i]->key = numbers[i]->value;
		names[i]->value = numbers[i]->key;
	}
	out->n_names = n_numbers;
	out->names = names;
	return RIDL_OK;
}

static ridl_status
choose(void *self, feat_features_choose_call *call, const feat_value *value, feat_value *chosen)
{
	(void)self;
	(void)call;
	*chosen = (feat_value){ .value_case = value->value_case };
	if (value->value_case == FEAT_VALUE_NUMBER)
		chosen->number = -value->number;
	else if (value->value_case == FEAT_VALUE_TEXT)
		chosen->text = value->text;
	return RIDL_OK;
}

static ridl_status
maybe(void *self, feat_features_maybe_call *call, const uint32_t *number, const char *text,
    const ridl_bytes *blob, const test_parts_pair *pair, const char **given)
{
	char found[5] = "";

	(void)self;
	strcat(found, number != NULL ? "n" : "");
	strcat(found, text != NULL ? "t" : "");
	strcat(found, blob != NULL ? "b" : "");
	strcat(found, pair != NULL ? "p" : "");
	*given = ridl_call_strdup(&call->call, found);
	return *given != NULL ? RIDL_OK : RIDL_E_NO_MEMORY;
}

static ridl_status
import(void *self, feat_features_import_call *call, const char *package, uint32_t int_,
    ridl_bool class_, feat_features_import_results *out)
{
	(void)self;
	(void)call;
	out->struct_ = package;
	out->service = class_ ? int_ : 0;
	return RIDL_OK;
}

static ridl_status
look_up(void *self, feat_features_look_up_call *call, uint32_t n, uint32_t *found)
{
	(void)self;
	(void)call;
	*found = n + 1;
	return RIDL_OK;
}

static ridl_status
later(void *self, feat_features_later_call *call, const google_protobuf_timestamp *at,
    const google_protobuf_duration *by, google_protobuf_timestamp *out)
{
	(void)self;
	(void)call;
	out->seconds = at->seconds + by->seconds;
	out->nanos = at->nanos + by->nanos;
	return RIDL_OK;
}

static ridl_status
wrap(void *self, feat_features_wrap_call *call, const google_protobuf_any *any,
    google_protobuf_string_value *url)
{
	(void)self;
	(void)call;
	url->value = any->type_url;
	return RIDL_OK;
}

static ridl_status
nothing(void *self, feat_features_nothing_call *call, const google_protobuf_empty *request,
    google_protobuf_empty *out)
{
	(void)self;
	(void)call;
	(void)request;
	(void)out;
	return RIDL_OK;
}

static const feat_features_ops ops = {
	.refuse = refuse,
	.listen = listen_to,
	.bounded = bounded,
	.paint = paint,
	.permit = permit,
	.bodied = bodied,
	.hurry = hurry,
	.leisure = leisure,
	.time_of = time_of,
	.tell = tell,
	.swap = swap,
	.invert = invert,
	.choose = choose,
	.maybe = maybe,
	.import = import,
	.look_up = look_up,
	.later = later,
	.wrap = wrap,
	.nothing = nothing,
};

/* A server, and a client that knows the service as it is and as it was. */
static struct {
	ridl_server *server;
	ridl_conn *conn;
	feat_features *at;
	before_features *was;
} both;

static int
open_both(void **state)
{
	feat_features *local = feat_features_new(&ops, NULL);
	char address[100];

	(void)state;
	CHECK(local != NULL);
	EXPECT(ridl_server_new(NULL, &both.server), RIDL_OK);
	EXPECT(ridl_server_publish(both.server, &local->object), RIDL_OK);
	feat_features_unref(local);
	EXPECT(ridl_server_listen(both.server, fresh_address("unix", address, sizeof address)),
	    RIDL_OK);
	EXPECT(ridl_server_start(both.server), RIDL_OK);
	EXPECT(ridl_connect(ridl_server_address(both.server, 0), NULL, &both.conn), RIDL_OK);
	both.at = feat_features_at(both.conn);
	both.was = before_features_at(both.conn);
	return 0;
}

static int
close_both(void **state)
{
	(void)state;
	feat_features_unref(both.at);
	before_features_unref(both.was);
	ridl_conn_unref(both.conn);
	ridl_server_free(both.server);
	return 0;
}

static void
what_was_renamed_answers_to_its_first_name(void **state)
{
	const before_word word = { .text = "yes" };
	before_word *same;

	(void)state;
	EXPECT(before_features_bodied(both.was, &word, &same), RIDL_OK);
	CHECK(strcmp(same->text, "yes") == 0);
	ridl_free(same);
	EXPECT(before_features_deny(both.was, "closed"), BEFORE_DENIED);
	CHECK(strcmp(before_denied_detail(ridl_last_error())->why, "closed") == 0);
	EXPECT(feat_features_refuse(both.at, "closed"), FEAT_REFUSED);
	CHECK(strcmp(feat_refused_detail(ridl_last_error())->why, "closed") == 0);
}

static ridl_status
seen(void *self, before_watcher_seen_call *call, uint32_t n, uint32_t *twice)
{
	(void)self;
	(void)call;
	*twice = 2 * n;
	return RIDL_OK;
}

static void
a_renamed_interface_is_called_back_by_its_first_name(void **state)
{
	static const before_watcher_ops watcher_ops = { .seen = seen };
	before_watcher *watcher = before_watcher_new(&watcher_ops, NULL);
	uint32_t twice;

	(void)state;
	EXPECT(before_features_watch(both.was, watcher, 21, &twice), RIDL_OK);
	CHECK(twice == 42);
	before_watcher_unref(watcher);
}

static void
errors_of_another_package_arrive(void **state)
{
	(void)state;
	EXPECT(feat_features_refuse(both.at, ""), TEST_PARTS_LOST);
	CHECK(strcmp(test_parts_lost_detail(ridl_last_error())->what, "the way") == 0);
}

/* By who knows of it, and by the server when the sender does not. */
static void
bounded_is_refused(const char *name, size_t n_few, size_t exact, int32_t level, const char *place)
{
	static const uint32_t few[3];
	const ridl_bytes bytes = { exact, (const uint8_t *)"123456" };
	uint32_t sum;

	EXPECT(
	    feat_features_bounded(both.at, name, few, n_few, bytes, level, &sum), RIDL_E_INVALID);
	MENTIONS(place);
	EXPECT(before_features_bounded(both.was, name, few, n_few, bytes, level, &sum),
	    RIDL_E_MALFORMED);
}

static void
bounds_that_are_constants_hold_at_both_ends(void **state)
{
	static const uint32_t few[] = { 10, 20 };
	const ridl_bytes exact = { 4, (const uint8_t *)"1234" }, none = { 0, NULL };
	uint32_t sum;

	(void)state;
	EXPECT(feat_features_bounded(both.at, "four", few, 2, exact, 3, &sum), RIDL_OK);
	CHECK(sum == 4 + 2 + 4 + 3 + 30);
	EXPECT(before_features_bounded(both.was, "", few, 0, none, -3, &sum), RIDL_OK);
	CHECK(sum == (uint32_t)-3);
	bounded_is_refused("fives", 0, 0, 0, "name");
	bounded_is_refused("", 3, 0, 0, "few");
	bounded_is_refused("", 0, 3, 0, "exact");
	bounded_is_refused("", 0, 5, 0, "exact");
	bounded_is_refused("", 0, 0, 4, "level");
	bounded_is_refused("", 0, 0, -4, "level");
}

static void
closed_types_take_no_other_values(void **state)
{
	feat_colour colour = FEAT_COLOUR_BLACK;
	feat_perm perm = 0;
	int32_t number;
	uint32_t bits;

	(void)state;
	EXPECT(feat_features_paint(both.at, FEAT_COLOUR_RED, &colour), RIDL_OK);
	CHECK(colour == FEAT_COLOUR_RED);
	EXPECT(feat_features_paint(both.at, (feat_colour)2, &colour), RIDL_E_INVALID);
	EXPECT(before_features_paint(both.was, 3, &number), RIDL_OK);
	CHECK(number == 3);
	EXPECT(before_features_paint(both.was, 2, &number), RIDL_E_MALFORMED);

	EXPECT(feat_features_permit(both.at, FEAT_PERM_READ | FEAT_PERM_WRITE, &perm), RIDL_OK);
	CHECK(perm == (FEAT_PERM_READ | FEAT_PERM_WRITE));
	EXPECT(feat_features_permit(both.at, 2, &perm), RIDL_E_INVALID);
	EXPECT(before_features_permit(both.was, 2, &bits), RIDL_E_MALFORMED);
}

static ridl_status
left(void *self, feat_left_invoke_call *call, int64_t *ns)
{
	(void)self;
	*ns = ridl_call_remaining(&call->call);
	return RIDL_OK;
}

static bool
is_within(int64_t ns, ridl_duration most)
{
	return ns > most / 2 && ns <= most;
}

static void
a_methods_own_timeout_is_for_calls_that_say_nothing(void **state)
{
	feat_left *callback = feat_left_new(left, NULL, NULL);
	int64_t ns, without;

	(void)state;
	EXPECT(feat_features_hurry(both.at, &ns), RIDL_OK);
	CHECK(is_within(ns, RIDL_SECONDS(3600)));
	EXPECT(feat_features_hurry_timed(both.at, RIDL_SECONDS(60), &ns), RIDL_OK);
	CHECK(is_within(ns, RIDL_SECONDS(60)));
	EXPECT(feat_features_leisure(both.at, &without), RIDL_OK);
	CHECK(is_within(without, RIDL_SECONDS(30)));
	EXPECT(feat_features_time_of(both.at, callback, &ns), RIDL_OK);
	CHECK(is_within(ns, RIDL_SECONDS(600)));
	feat_left_unref(callback);
}

static void
is_told(const feat_features_tell_args *args, const char *expected)
{
	char *told;

	EXPECT(feat_features_tell_with(both.at, NULL, args, &told), RIDL_OK);
	if (strcmp(told, expected) != 0)
		fail_msg("told '%s', not '%s'", told, expected);
	ridl_free(told);
}

static void
what_is_left_out_has_its_default(void **state)
{
	const feat_features_tell_args some = { .who = "", .has_level = 1, .has_truth = 1 };
	const feat_features_tell_args none = { .who = NULL };
	char *told;

	(void)state;
	is_told(&none, "nobody 1 -3 1 0.50");
	is_told(&some, " 1 0 0 0.50");
	/* The flat stub sends what it was given. */
	EXPECT(feat_features_tell(both.at, "", FEAT_MODE_ALL, 0, 0, 0, &told), RIDL_OK);
	CHECK(strcmp(told, " 0 0 0 0.00") == 0);
	ridl_free(told);
	CHECK(FEAT_USUAL == FEAT_MODE_LATEST && FEAT_NAME_MAX == TEST_PARTS_SHORT);
	CHECK(FEAT_FEATURES_FEW == 2);
}

static void
a_struct_of_another_package_is_the_body(void **state)
{
	const test_parts_pair pair = { .left = 1, .right = 2, .best = TEST_PARTS_SIDE_LEFT };
	test_parts_pair *swapped;

	(void)state;
	EXPECT(feat_features_swap(both.at, &pair, &swapped), RIDL_OK);
	CHECK(swapped->left == 2 && swapped->right == 1);
	CHECK(swapped->best == TEST_PARTS_SIDE_RIGHT);
	ridl_free(swapped);
}

static void
maps_and_unions_travel(void **state)
{
	feat_features_invert_args_numbers_entry one = { .key = "one", .value = 1 },
						two = { .key = "two", .value = 2 };
	feat_features_invert_args_numbers_entry *const numbers[] = { &one, &two };
	feat_features_invert_results *inverted;
	feat_value value = { .value_case = FEAT_VALUE_NUMBER }, *chosen;

	(void)state;
	EXPECT(feat_features_invert(both.at, numbers, 2, &inverted), RIDL_OK);
	CHECK(inverted->n_names == 2 && inverted->names[0]->key == 1);
	CHECK(strcmp(inverted->names[1]->value, "two") == 0);
	ridl_free(inverted);

	value.number = 5;
	EXPECT(feat_features_choose(both.at, &value, &chosen), RIDL_OK);
	CHECK(chosen->value_case == FEAT_VALUE_NUMBER && chosen->number == -5);
	ridl_free(chosen);
	value = (feat_value){ .value_case = FEAT_VALUE_NOT_SET };
	EXPECT(feat_features_choose(both.at, &value, &chosen), RIDL_OK);
	CHECK(chosen->value_case == FEAT_VALUE_NOT_SET);
	ridl_free(chosen);
}

static void
is_given(const uint32_t *number, const char *text, const ridl_bytes *blob,
    const test_parts_pair *pair, const char *expected)
{
	char *given;

	EXPECT(feat_features_maybe(both.at, number, text, blob, pair, &given), RIDL_OK);
	CHECK(strcmp(given, expected) == 0);
	ridl_free(given);
}

static void
absent_is_not_empty(void **state)
{
	const uint32_t zero = 0;
	const ridl_bytes empty = { 0, NULL };
	const test_parts_pair pair = { .left = 0 };

	(void)state;
	is_given(NULL, NULL, NULL, NULL, "");
	is_given(&zero, "", &empty, &pair, "ntbp");
	is_given(NULL, "", NULL, &pair, "tp");
}

static void
keywords_are_names_too(void **state)
{
	feat_features_import_results *out;
	uint32_t found;

	(void)state;
	EXPECT(feat_features_import(both.at, "here", 7, 1, &out), RIDL_OK);
	CHECK(strcmp(out->struct_, "here") == 0 && out->service == 7);
	ridl_free(out);
	EXPECT(feat_features_look_up(both.at, 1, &found), RIDL_OK);
	CHECK(found == 2);
}

static void
the_well_known_types_travel(void **state)
{
	const google_protobuf_timestamp at = { .seconds = 100, .nanos = 5 };
	const google_protobuf_duration by = { .seconds = -1, .nanos = -2 };
	const google_protobuf_any any = { .type_url = "x/test.Y" };
	const google_protobuf_empty empty = { .base = { NULL, 0, NULL } };
	google_protobuf_string_value *url;
	google_protobuf_timestamp *then;
	google_protobuf_empty *none;

	(void)state;
	EXPECT(feat_features_later(both.at, &at, &by, &then), RIDL_OK);
	CHECK(then->seconds == 99 && then->nanos == 3);
	ridl_free(then);
	EXPECT(feat_features_wrap(both.at, &any, &url), RIDL_OK);
	CHECK(strcmp(url->value, "x/test.Y") == 0);
	ridl_free(url);
	EXPECT(feat_features_nothing(both.at, &empty, &none), RIDL_OK);
	ridl_free(none);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_was_renamed_answers_to_its_first_name),
		cmocka_unit_test(a_renamed_interface_is_called_back_by_its_first_name),
		cmocka_unit_test(errors_of_another_package_arrive),
		cmocka_unit_test(bounds_that_are_constants_hold_at_both_ends),
		cmocka_unit_test(closed_types_take_no_other_values),
		cmocka_unit_test(a_methods_own_timeout_is_for_calls_that_say_nothing),
		cmocka_unit_test(what_is_left_out_has_its_default),
		cmocka_unit_test(a_struct_of_another_package_is_the_body),
		cmocka_unit_test(maps_and_unions_travel),
		cmocka_unit_test(absent_is_not_empty),
		cmocka_unit_test(keywords_are_names_too),
		cmocka_unit_test(the_well_known_types_travel),
	};

	return cmocka_run_group_tests(tests, open_both, close_both);
}
