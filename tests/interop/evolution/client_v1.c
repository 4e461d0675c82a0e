/* SPDX-License-Identifier: MIT */
/*
 * A client of the first version, compiled with either version's header.
 *
 * usage: client SERVER v1|v2      which shop that is
 */
#include "check.h"
#include "shop.ridl.h"

static void
orders(shop_shop *shop)
{
	const shop_item item = {
		.name = "apple", .count = 3, .mark_case = SHOP_ITEM_MARK_CODE, .code = 7
	};
	shop_shop_order_results *ordered;
	shop_shop_last_results *last;
	uint32_t n;

	CHECK(shop_shop_order(shop, &item, SHOP_MODE_GIFT, &ordered) == RIDL_OK);
	CHECK(ordered->number == 1 && strcmp(ordered->note, "wrapped") == 0);
	ridl_free(ordered);
	CHECK(shop_shop_last(shop, &last) == RIDL_OK);
	CHECK(last->mode == SHOP_MODE_GIFT && strcmp(last->item->name, "apple") == 0);
	CHECK(last->item->count == 3 && last->item->mark_case == SHOP_ITEM_MARK_CODE);
	CHECK(last->item->code == 7);
	ridl_free(last);
	CHECK(shop_shop_count(shop, "apple", &n) == RIDL_OK && n == 5);
	CHECK(shop_shop_forget(shop, "apple") == RIDL_OK);
	CHECK(shop_shop_last(shop, &last) == RIDL_OK && last->item->name[0] == '\0');
	ridl_free(last);
}

static void
fails(shop_shop *shop)
{
	const shop_item moon = { .name = "moon" };

	CHECK(shop_shop_order(shop, &moon, SHOP_MODE_PLAIN, NULL) == SHOP_SOLD_OUT);
	CHECK(strcmp(shop_sold_out_detail(ridl_last_error())->name, "moon") == 0);
}

/* A value, an arm and an error that came later. */
static void
meets_the_unknown(shop_shop *shop)
{
	const shop_item lead = { .name = "lead" }, sun = { .name = "sun" };
	shop_shop_last_results *last;
	ridl_status st;

	CHECK(shop_shop_order(shop, &lead, SHOP_MODE_PLAIN, NULL) == RIDL_OK);
	CHECK(shop_shop_last(shop, &last) == RIDL_OK);
	CHECK((int)last->mode == 2 && strcmp(last->item->name, "lead") == 0);
	ridl_free(last);
	st = shop_shop_order(shop, &sun, SHOP_MODE_PLAIN, NULL);
	CHECK(st != RIDL_OK && !ridl_status_is_fatal(st));
	CHECK(strstr(ridl_last_error()->message, "Closed") != NULL);
}

int
main(int argc, char **argv)
{
	char address[4096];
	ridl_conn *conn;
	shop_shop *shop;

	CHECK(argc == 3);
	snprintf(address, sizeof address, "exec:'%s'", argv[1]);
	CHECK(ridl_connect(address, NULL, &conn) == RIDL_OK);
	shop = shop_shop_at(conn);
	orders(shop);
	fails(shop);
	if (strcmp(argv[2], "v2") == 0)
		meets_the_unknown(shop);
	shop_shop_unref(shop);
	ridl_conn_unref(conn);
	return 0;
}
