/* SPDX-License-Identifier: MIT */
/*
 * A shop of the first version, which clients start: exec:server. It is compiled with either
 * version's header.
 */
#include "check.h"
#include "shop.ridl.h"

typedef struct shop {
	shop_mode mode;
	shop_item *last;
	uint32_t n;
} shop;

static ridl_status
order(void *self, shop_shop_order_call *call, const shop_item *item, shop_mode mode,
    shop_shop_order_results *out)
{
	shop *s = self;

	if (strcmp(item->name, "moon") == 0)
		return shop_sold_out_throw(&call->call, &(shop_sold_out){ .name = item->name });
	ridl_free(s->last);
	s->last = shop_item_copy(item);
	CHECK(s->last != NULL);
	s->mode = mode;
	out->number = ++s->n;
	out->note = mode == SHOP_MODE_GIFT ? "wrapped" : "";
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
count(void *self, shop_shop_count_call *call, const char *name, uint32_t *out)
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

static const shop_shop_ops ops = {
	.order = order,
	.last = last,
	.count = count,
	.forget = forget,
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
