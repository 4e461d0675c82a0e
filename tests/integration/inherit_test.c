/* SPDX-License-Identifier: MIT */
/*
 * Interfaces that extend others: an object is the same one, whichever of its interfaces it is
 * seen as, here and at the other end of a connection.
 */
#include "support.h"

#include "inherit.ridl.h"
#include <ridl/health.ridl.h>

/* What is behind a Both, or behind the names of a House. */
typedef struct thing {
	char name[32];
	uint32_t factor;
	counter renamed;
	counter released;
} thing;

static void
released(void *self)
{
	counter_add(&((thing *)self)->released, 1);
}

static ridl_status
name(void *self, inh_named_name_call *call, const char **out)
{
	*out = ridl_call_strdup(&call->call, ((thing *)self)->name);
	return *out != NULL ? RIDL_OK : RIDL_E_NO_MEMORY;
}

static void
rename_thing(void *self, inh_named_rename_call *call, const char *to)
{
	thing *t = self;

	(void)call;
	snprintf(t->name, sizeof t->name, "%s", to);
	counter_add(&t->renamed, 1);
}

static ridl_status
left(void *self, inh_left_left_call *call, uint32_t x, uint32_t *y)
{
	(void)call;
	*y = ((thing *)self)->factor + x;
	return RIDL_OK;
}

static ridl_status
right(void *self, inh_right_right_call *call, uint32_t x, uint32_t *y)
{
	(void)call;
	*y = ((thing *)self)->factor * x;
	return RIDL_OK;
}

static ridl_status
both(void *self, inh_both_both_call *call, uint32_t *n)
{
	(void)call;
	*n = ((thing *)self)->factor;
	return RIDL_OK;
}

static const inh_both_ops both_ops = {
	.released = released,
	.name = name,
	.rename = rename_thing,
	.left = left,
	.right = right,
	.both = both,
};

typedef struct house {
	thing names; /* the first: what is inherited of Named is about it */
	inh_both *both;
} house;

static ridl_status
check(void *self, ridl_health_check_call *call, const char *service, ridl_health_status *status)
{
	(void)self;
	(void)call;
	*status = strcmp(service, "test.inherit.House") == 0 || service[0] == '\0'
		      ? RIDL_HEALTH_STATUS_SERVING
		      : RIDL_HEALTH_STATUS_UNKNOWN;
	return RIDL_OK;
}

static ridl_status
as_left(void *self, inh_house_as_left_call *call, inh_left **out)
{
	(void)call;
	*out = inh_left_ref(inh_both_as_inh_left(((house *)self)->both));
	return RIDL_OK;
}

static ridl_status
as_right(void *self, inh_house_as_right_call *call, inh_right **out)
{
	(void)call;
	*out = inh_right_ref(inh_both_as_inh_right(((house *)self)->both));
	return RIDL_OK;
}

static ridl_status
as_both(void *self, inh_house_as_both_call *call, inh_both **out)
{
	(void)call;
	*out = inh_both_ref(((house *)self)->both);
	return RIDL_OK;
}

static ridl_status
as_named(void *self, inh_house_as_named_call *call, inh_named **out)
{
	(void)call;
	*out = inh_named_ref(inh_both_as_inh_named(((house *)self)->both));
	return RIDL_OK;
}

static ridl_status
name_of(void *self, inh_house_name_of_call *call, inh_named *named, const char **out)
{
	char *answer;
	ridl_status st = inh_named_name(named, &answer);

	(void)self;
	if (st != RIDL_OK)
		return st;
	*out = ridl_call_strdup(&call->call, answer);
	ridl_free(answer);
	return *out != NULL ? RIDL_OK : RIDL_E_NO_MEMORY;
}

static ridl_status
right_of(void *self, inh_house_right_of_call *call, inh_right *given, uint32_t x,
    inh_house_right_of_results *out)
{
	(void)self;
	(void)call;
	out->is_both = inh_both_from(&given->object) != NULL;
	out->is_house = inh_house_from(&given->object) != NULL;
	return inh_right_right(given, x, &out->y);
}

static const inh_house_ops house_ops = {
	.released = released,
	.check = check,
	.name = name,
	.rename = rename_thing,
	.as_left = as_left,
	.as_right = as_right,
	.as_both = as_both,
	.as_named = as_named,
	.name_of = name_of,
	.right_of = right_of,
};

static const counter fresh = COUNTER_INIT;

static void
thing_init(thing *t, const char *called, uint32_t factor)
{
	snprintf(t->name, sizeof t->name, "%s", called);
	t->factor = factor;
	t->renamed = t->released = fresh;
}

/* A server with a house, and a client of it. */
typedef struct pair {
	house house;
	thing behind_both;
	ridl_server *server;
	ridl_conn *conn;
	inh_house *at;
} pair;

static void
pair_open(pair *p)
{
	char address[100];
	inh_house *local;

	thing_init(&p->house.names, "house", 0);
	thing_init(&p->behind_both, "both", 7);
	p->house.both = inh_both_new(&both_ops, &p->behind_both);
	local = inh_house_new(&house_ops, &p->house);
	CHECK(local != NULL && p->house.both != NULL);
	EXPECT(ridl_server_new(NULL, &p->server), RIDL_OK);
	EXPECT(ridl_server_publish(p->server, &local->object), RIDL_OK);
	inh_house_unref(local);
	EXPECT(ridl_server_listen(p->server, fresh_address("unix", address, sizeof address)),
	    RIDL_OK);
	EXPECT(ridl_server_start(p->server), RIDL_OK);
	EXPECT(ridl_connect(ridl_server_address(p->server, 0), NULL, &p->conn), RIDL_OK);
	p->at = inh_house_at(p->conn);
}

static void
pair_close(pair *p)
{
	inh_house_unref(p->at);
	ridl_conn_unref(p->conn);
	ridl_server_free(p->server);
	inh_both_unref(p->house.both);
	counter_wait(&p->behind_both.released, 1);
	CHECK(counter_value(&p->behind_both.released) == 1);
	CHECK(counter_value(&p->house.names.released) == 1);
}

static void
inherited_methods_are_called_in_every_way(void **state)
{
	ridl_call_options options = { .size = sizeof options, .timeout = RIDL_SECONDS(20) };
	const ridl_health_check_args args = { .service = "test.inherit.House" };
	ridl_health_status status = RIDL_HEALTH_STATUS_UNKNOWN;
	ridl_health_check_future *f;
	pair p;

	(void)state;
	pair_open(&p);
	EXPECT(inh_house_check(p.at, "", &status), RIDL_OK);
	CHECK(status == RIDL_HEALTH_STATUS_SERVING);
	EXPECT(inh_house_check_timed(p.at, RIDL_SECONDS(20), "other", &status), RIDL_OK);
	CHECK(status == RIDL_HEALTH_STATUS_UNKNOWN);
	EXPECT(inh_house_check_with(p.at, &options, &args, &status), RIDL_OK);
	CHECK(status == RIDL_HEALTH_STATUS_SERVING);

	f = inh_house_check_async(p.at, "other");
	EXPECT(ridl_health_check_value(f, &status), RIDL_OK);
	CHECK(status == RIDL_HEALTH_STATUS_UNKNOWN);
	CHECK(ridl_health_check_future_of(&f->future) == f);
	ridl_future_free(&f->future);
	f = inh_house_check_async_with(p.at, &options, &args);
	EXPECT(ridl_health_check_value(f, &status), RIDL_OK);
	CHECK(status == RIDL_HEALTH_STATUS_SERVING);
	ridl_future_free(&f->future);

	/* The parent's own calls, on the same object. */
	status = RIDL_HEALTH_STATUS_UNKNOWN;
	EXPECT(ridl_health_check(inh_house_as_ridl_health(p.at), "", &status), RIDL_OK);
	CHECK(status == RIDL_HEALTH_STATUS_SERVING);
	pair_close(&p);
}

static void
expect_name(inh_named *named, const char *expected)
{
	char *got;

	EXPECT(inh_named_name(named, &got), RIDL_OK);
	CHECK(strcmp(got, expected) == 0);
	ridl_free(got);
}

static void
a_oneway_and_an_empty_slot_are_inherited_too(void **state)
{
	pair p;

	(void)state;
	pair_open(&p);
	EXPECT(inh_house_rename(p.at, "palace"), RIDL_OK);
	counter_wait(&p.house.names.renamed, 1);
	expect_name(inh_house_as_inh_named(p.at), "palace");
	EXPECT(inh_house_missing(p.at), RIDL_E_UNIMPLEMENTED);
	pair_close(&p);
}

static void
a_diamond_is_one_object(void **state)
{
	uint32_t n;
	inh_both *b;
	pair p;

	(void)state;
	pair_open(&p);
	EXPECT(inh_house_as_both(p.at, &b), RIDL_OK);
	EXPECT(inh_both_left(b, 1, &n), RIDL_OK);
	CHECK(n == 8);
	EXPECT(inh_both_right(b, 2, &n), RIDL_OK);
	CHECK(n == 14);
	EXPECT(inh_both_both(b, &n), RIDL_OK);
	CHECK(n == 7);
	/* Along both sides to the top. */
	expect_name(inh_left_as_inh_named(inh_both_as_inh_left(b)), "both");
	expect_name(inh_right_as_inh_named(inh_both_as_inh_right(b)), "both");
	CHECK((void *)inh_both_as_inh_named(b) == (void *)b);
	inh_both_unref(b);
	pair_close(&p);
}

/* Each way it was given, whether above, below or beside what was known, adds to what it is. */
static void
a_proxy_learns_what_it_is(void **state)
{
	inh_named *top;
	inh_right *r;
	inh_left *l;
	inh_both *b;
	uint32_t n;
	pair p;

	(void)state;
	pair_open(&p);
	EXPECT(inh_house_as_named(p.at, &top), RIDL_OK);
	CHECK(inh_left_from(&top->object) == NULL);
	EXPECT(inh_house_as_left(p.at, &l), RIDL_OK);
	CHECK((void *)l == (void *)top);
	CHECK(inh_left_from(&top->object) == l);
	CHECK(inh_right_from(&top->object) == NULL);
	EXPECT(inh_house_as_right(p.at, &r), RIDL_OK);
	CHECK((void *)r == (void *)top);
	CHECK(inh_right_from(&top->object) == r && inh_left_from(&top->object) == l);
	CHECK(inh_both_from(&top->object) == NULL);
	EXPECT(inh_right_right(r, 3, &n), RIDL_OK);
	CHECK(n == 21);
	EXPECT(inh_house_as_both(p.at, &b), RIDL_OK);
	CHECK(inh_both_from(&top->object) == b && (void *)b == (void *)top);
	CHECK(inh_named_from(&b->object) == top);
	CHECK(inh_house_from(&b->object) == NULL);
	inh_named_unref(top);
	inh_left_unref(l);
	inh_right_unref(r);
	inh_both_unref(b);
	pair_close(&p);
}

static void
an_object_passed_as_its_parent_is_called_back(void **state)
{
	inh_house_right_of_results *out;
	inh_both *mine;
	thing behind;
	char *got;
	pair p;

	(void)state;
	pair_open(&p);
	thing_init(&behind, "mine", 5);
	mine = inh_both_new(&both_ops, &behind);
	EXPECT(inh_house_name_of(p.at, inh_both_as_inh_named(mine), &got), RIDL_OK);
	CHECK(strcmp(got, "mine") == 0);
	ridl_free(got);
	EXPECT(inh_house_right_of(p.at, inh_both_as_inh_right(mine), 4, &out), RIDL_OK);
	CHECK(out->y == 20 && !out->is_both && !out->is_house);
	ridl_free(out);
	/* Its own object comes back to the server as itself. */
	{
		inh_right *theirs;

		EXPECT(inh_house_as_right(p.at, &theirs), RIDL_OK);
		EXPECT(inh_house_right_of(p.at, theirs, 4, &out), RIDL_OK);
		CHECK(out->y == 28 && out->is_both && !out->is_house);
		ridl_free(out);
		inh_right_unref(theirs);
	}
	/* The house is named too. */
	EXPECT(inh_house_name_of(p.at, inh_house_as_inh_named(p.at), &got), RIDL_OK);
	CHECK(strcmp(got, "house") == 0);
	ridl_free(got);
	inh_both_unref(mine);
	counter_wait(&behind.released, 1);
	pair_close(&p);
}

static void
without_a_connection_it_is_the_same(void **state)
{
	inh_house_right_of_results *out;
	ridl_health_status status;
	inh_house *h;
	inh_both *b;
	house behind;
	thing second;
	uint32_t n;
	char *got;

	(void)state;
	thing_init(&behind.names, "local", 0);
	thing_init(&second, "inside", 3);
	behind.both = inh_both_new(&both_ops, &second);
	h = inh_house_new(&house_ops, &behind);
	EXPECT(inh_house_check(h, "", &status), RIDL_OK);
	CHECK(status == RIDL_HEALTH_STATUS_SERVING);
	expect_name(inh_house_as_inh_named(h), "local");
	EXPECT(inh_house_missing(h), RIDL_E_UNIMPLEMENTED);
	EXPECT(inh_house_as_both(h, &b), RIDL_OK);
	CHECK(b == behind.both);
	EXPECT(inh_both_left(b, 1, &n), RIDL_OK);
	CHECK(n == 4);
	EXPECT(inh_house_right_of(h, inh_both_as_inh_right(b), 2, &out), RIDL_OK);
	CHECK(out->y == 6 && out->is_both && !out->is_house);
	ridl_free(out);
	EXPECT(inh_house_name_of(h, inh_house_as_inh_named(h), &got), RIDL_OK);
	CHECK(strcmp(got, "local") == 0);
	ridl_free(got);
	CHECK(inh_house_from(&inh_house_as_ridl_health(h)->object) == h);
	CHECK(ridl_health_from(&b->object) == NULL);
	inh_both_unref(b);
	inh_both_unref(behind.both);
	inh_house_unref(h);
	CHECK(counter_value(&behind.names.released) == 1 && counter_value(&second.released) == 1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(inherited_methods_are_called_in_every_way),
		TEST(a_oneway_and_an_empty_slot_are_inherited_too),
		TEST(a_diamond_is_one_object),
		TEST(a_proxy_learns_what_it_is),
		TEST(an_object_passed_as_its_parent_is_called_back),
		TEST(without_a_connection_it_is_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
