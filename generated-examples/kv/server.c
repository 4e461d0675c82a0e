/* SPDX-License-Identifier: MIT */

/*
 * Serves a store in memory until it is interrupted.
 *
 * usage: server [ADDRESS]...
 */
#include "store.h"

#include <signal.h>
#include <stdio.h>

static ridl_server *server;

static void
stop(int number)
{
	(void)number;
	ridl_server_request_stop(server);
}

/* One server may listen at many addresses. */
static ridl_status
listen_at(char *const *addresses)
{
	ridl_status st = RIDL_OK;

	for (; *addresses != NULL && st == RIDL_OK; addresses++)
		st = ridl_server_listen(server, *addresses);
	return st;
}

int
main(int argc, char **argv)
{
	static char *const default_addresses[] = { "unix:@ridl-kv", NULL };
	kv_store *store = memory_store_new();
	ridl_status st = ridl_server_new(NULL, &server);

	if (st == RIDL_OK)
		st = ridl_server_publish(server, &store->object);
	if (st == RIDL_OK)
		st = listen_at(argc > 1 ? argv + 1 : default_addresses);
	if (st == RIDL_OK) {
		const char *address;

		signal(SIGINT, stop);
		signal(SIGTERM, stop);
		for (size_t i = 0; (address = ridl_server_address(server, i)) != NULL; i++)
			printf("serving at %s\n", address);
		fflush(stdout);
		st = ridl_server_run(server);
	}
	if (st != RIDL_OK)
		fprintf(stderr, "server: %s\n", ridl_last_error()->message);
	kv_store_unref(store); /* NULL is fine */
	ridl_server_free(server);
	return st == RIDL_OK ? 0 : 1;
}
