/* SPDX-License-Identifier: MIT */
/* A shop of the second version, which clients start: exec:server. */
#include "check.h"
#include "shop.ridl.h"

typedef struct shop {
	shop_mode mode;
	shop_item *last;
	uint32_t n;
} shop;

/* A client of the first version sends no discount, and is given the default. */
static ridl_status
order(void *self, shop_shop_order_call *call, const shop_item *item, shop_mode mode,
    shop_shop_order_results *out)
{
	shop *s = self;

	if (strcmp(item->name, "moon") == 0)
		return shop_sold_out_throw(
		    &call->call, &(shop_sold_out){ .name = item->name, .again_in_days = 30 });
	if (strcmp(item->name, "sun") == 0)
		return shop_closed_throw(&call->call, &(shop_closed){ .until = "morning" });
	ridl_free(s->last);
	s->last = shop_item_copy(item);
	CHECK(s->last != NULL);
	s->mode = mode;
	/* What the first version cannot know, so that it meets it. */
	if (strcmp(item->name, "lead") == 0) {
		s->mode = SHOP_MODE_BULK;
		s->last->mark_case = SHOP_ITEM_MARK_WEIGHT;
		s->last->weight = 11.5;
	}
	out->number = ++s->n;
	out->note = mode == SHOP_MODE_GIFT ? "wrapped" : "";
	out->price = 100 - call->args->discount;
	return RIDL_OK;
}

static ridl_status
last(void *self, shop_shop_last_call *call, shop_shop_last_results *out)
{
	shop *s = self;

	(void)call;
	out->mode = s->mode;
	out->item = s->last;
	return RIDL_OK;
}

static ridl_status
stock(void *self, shop_shop_count_call *call, const char *name, uint32_t *out)
{
	(void)self;
	(void)call;
	*out = (uint32_t)strlen(name);
	return RIDL_OK;
}

static void
forget(void *self, shop_shop_forget_call *call, const char *name)
{
	shop *s = self;

	(void)call;
	if (s->last != NULL && strcmp(s->last->name, name) == 0) {
		ridl_free(s->last);
		s->last = NULL;
	}
}

static ridl_status
names(void *self, shop_shop_names_call *call, shop_shop_names_results *out)
{
	static const char *const all[] = { "moon", "sun" };

	(void)self;
	(void)call;
	out->names = all;
	out->n_names = 2;
	return RIDL_OK;
}

static const shop_shop_ops ops = {
	.order = order,
	.last = last,
	.count = stock,
	.forget = forget,
	.names = names,
};

int
main(void)
{
	shop state = { 0 };
	shop_shop *published = shop_shop_new(&ops, &state);
	ridl_object *const objects[] = { &published->object };
	const ridl_conn_options options = {
		.size = sizeof options, .publish = objects, .n_publish = 1
	};
	ridl_conn *conn;

	CHECK(ridl_connect("fd:3", &options, &conn) == RIDL_OK);
	CHECK(ridl_status_is_fatal(ridl_conn_serve(conn, RIDL_FOREVER)));
	ridl_conn_unref(conn);
	shop_shop_unref(published);
	ridl_free(state.last);
	return 0;
}
