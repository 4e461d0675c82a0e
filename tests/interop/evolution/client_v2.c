/* SPDX-License-Identifier: MIT */
/*
 * A client of the second version.
 *
 * usage: client SERVER v1|v2      which shop that is
 */
#include "check.h"
#include "shop.ridl.h"

/* The price that another discount gives; a shop of the first version knows of neither. */
static void
orders(shop_shop *shop, bool is_new)
{
	shop_item item = { .name = "apple", .count = 3, .has_priority = true, .priority = 9 };
	shop_shop_order_args args = {
		.item = &item, .mode = SHOP_MODE_BULK, .has_discount = true, .discount = 20
	};
	shop_shop_order_results *ordered;
	uint32_t n;

	item.mark_case = SHOP_ITEM_MARK_WEIGHT;
	item.weight = 0.25;
	CHECK(shop_shop_order_with(shop, NULL, &args, &ordered) == RIDL_OK);
	CHECK(ordered->number == 1 && ordered->price == (is_new ? 80 : 0));
	ridl_free(ordered);
	CHECK(shop_shop_count(shop, "apple", &n) == RIDL_OK && n == 5);
}

/* A shop that does not know a value, a field or an arm gives it back. */
static void
gets_it_back(shop_shop *shop)
{
	shop_shop_last_results *last;

	CHECK(shop_shop_last(shop, &last) == RIDL_OK);
	CHECK(last->mode == SHOP_MODE_BULK && last->item->has_priority);
	CHECK(last->item->priority == 9 && last->item->mark_case == SHOP_ITEM_MARK_WEIGHT);
	CHECK(last->item->weight == 0.25);
	ridl_free(last);
}

static void
fails(shop_shop *shop, bool is_new)
{
	const shop_item moon = { .name = "moon" }, sun = { .name = "sun" };
	shop_shop_order_results *ordered;
	shop_shop_names_results *names;

	CHECK(shop_shop_order(shop, &moon, SHOP_MODE_PLAIN, NULL) == SHOP_SOLD_OUT);
	CHECK(shop_sold_out_detail(ridl_last_error())->again_in_days == (is_new ? 30 : 0));
	if (is_new) {
		CHECK(shop_shop_order(shop, &sun, SHOP_MODE_PLAIN, NULL) == SHOP_CLOSED);
		CHECK(strcmp(shop_closed_detail(ridl_last_error())->until, "morning") == 0);
		CHECK(shop_shop_names(shop, &names) == RIDL_OK && names->n_names == 2);
		ridl_free(names);
		return;
	}
	CHECK(shop_shop_order(shop, &sun, SHOP_MODE_PLAIN, &ordered) == RIDL_OK);
	ridl_free(ordered);
	CHECK(shop_shop_names(shop, &names) == RIDL_E_UNIMPLEMENTED);
}

int
main(int argc, char **argv)
{
	bool is_new = argc == 3 && strcmp(argv[2], "v2") == 0;
	shop_shop_order_results *ordered;
	char address[4096];
	ridl_conn *conn;
	shop_shop *shop;

	CHECK(argc == 3);
	snprintf(address, sizeof address, "exec:'%s'", argv[1]);
	CHECK(ridl_connect(address, NULL, &conn) == RIDL_OK);
	shop = shop_shop_at(conn);
	orders(shop, is_new);
	gets_it_back(shop);
	fails(shop, is_new);
	/* Without a discount it is the default's price. */
	CHECK(shop_shop_order(shop, &(shop_item){ .name = "pear" }, SHOP_MODE_PLAIN, &ordered) ==
	      RIDL_OK);
	CHECK(ordered->price == (is_new ? 95 : 0));
	ridl_free(ordered);
	shop_shop_unref(shop);
	ridl_conn_unref(conn);
	return 0;
}
