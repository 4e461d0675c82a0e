/* SPDX-License-Identifier: MIT */
#include "mirror.h"

#include <string.h>

/* "client" with a path of "server, client" is "client, server, client". */
static ridl_status
prepend(ridl_call *call, const char *name, const char *rest, const char **path)
{
	static const char comma[] = ", ";
	char *text = ridl_call_alloc(call, strlen(name) + sizeof comma + strlen(rest));

	if (text == NULL)
		return RIDL_E_NO_MEMORY;
	*path = strcat(strcat(strcpy(text, name), comma), rest);
	return RIDL_OK;
}

/* While this waits, the other end asks for what is left: that runs here, inside of the wait. */
static ridl_status
reflect(void *self, mirror_mirror_reflect_call *call, uint32_t times, const char **path)
{
	mirror_mirror *other;
	ridl_status st;
	char *rest;

	if (times == 0) {
		*path = self;
		return RIDL_OK;
	}
	other = mirror_mirror_at(ridl_call_conn(&call->call));
	st = mirror_mirror_reflect(other, times - 1, &rest);
	mirror_mirror_unref(other);
	if (st == RIDL_OK)
		st = prepend(&call->call, self, rest, path);
	ridl_free(rest); /* NULL after a failure */
	return st;
}

mirror_mirror *
named_mirror_new(const char *name)
{
	static const mirror_mirror_ops ops = { .reflect = reflect };

	return mirror_mirror_new(&ops, (void *)(uintptr_t)name);
}
