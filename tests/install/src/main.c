/* SPDX-License-Identifier: MIT */

/* What somebody's first program with an installed ridl may be: both ends in one process. */
#include "hello.ridl.h"

#include <stdio.h>
#include <string.h>

static ridl_status
greet(void *self, hello_greeter_greet_call *call, const parts_name *name, const char **greeting)
{
	size_t size = strlen("hello, ") + strlen(name->given) + 1;
	char *text = ridl_call_alloc(&call->call, size);

	(void)self;
	if (text == NULL)
		return RIDL_E_NO_MEMORY;
	snprintf(text, size, "hello, %s", name->given);
	*greeting = text;
	return RIDL_OK;
}

static ridl_status
check(void *self, ridl_health_check_call *call, const char *service, ridl_health_status *status)
{
	(void)self;
	(void)call;
	(void)service;
	*status = RIDL_HEALTH_STATUS_SERVING;
	return RIDL_OK;
}

static const hello_greeter_ops ops = { .check = check, .greet = greet };

static ridl_status
call(void)
{
	ridl_health_status status = RIDL_HEALTH_STATUS_UNKNOWN;
	ridl_conn *conn;
	char *greeting = NULL;
	ridl_status st = ridl_connect("pair:hello", NULL, &conn);

	if (st != RIDL_OK)
		return st;
	hello_greeter *greeter = hello_greeter_at(conn);
	st = hello_greeter_check(greeter, "", &status);
	if (st == RIDL_OK && status == RIDL_HEALTH_STATUS_SERVING)
		st = hello_greeter_greet(greeter, &(parts_name){ .given = "world" }, &greeting);
	if (greeting != NULL)
		puts(greeting);
	ridl_free(greeting);
	hello_greeter_unref(greeter);
	ridl_conn_unref(conn);
	return st;
}

int
main(void)
{
	hello_greeter *greeter = hello_greeter_new(&ops, NULL);
	ridl_server *server = NULL;
	ridl_status st = ridl_server_new(NULL, &server);

	if (st == RIDL_OK)
		st = ridl_server_publish(server, &greeter->object);
	if (st == RIDL_OK)
		st = ridl_server_listen(server, "pair:hello");
	if (st == RIDL_OK)
		st = ridl_server_start(server);
	if (st == RIDL_OK)
		st = call();
	if (st != RIDL_OK)
		fprintf(stderr, "%s\n", ridl_last_error()->message);
	hello_greeter_unref(greeter);
	ridl_server_free(server);
	return st == RIDL_OK ? 0 : 1;
}
